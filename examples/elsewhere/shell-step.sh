#!/bin/sh
# A step for any CI that has a shell, Node 20 or later, and HF_TOKEN in its store of credentials. The log says what is
# wrong, and hf-auth-check.json is the report for the CI to keep. The exit status is that of the check: 0 if the job may go
# on, 1 if it fails, 2 if an option is wrong.
set -eu

npx --yes hf-auth-check@1 --json meta-llama/Llama-3.1-8B "acme/awesome-model write" > hf-auth-check.json
