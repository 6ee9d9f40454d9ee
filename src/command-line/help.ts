/** What `-h` shows, each at most a screen of 24 lines and 80 columns. */

export const CHECK_HELP = `Usage: hf-auth-check [REPO [OPERATION]]... [options]
       hf-auth-check restore       puts back what --scrub removed

Checks what your Hugging Face token may do on the Hub. Changes nothing here,
unless --scrub is given. REPO: acme/model, datasets/acme/corpus, a Hub URL;
OPERATION: read (the default), write, create or pr.

Repos    --operation OP  --repos LIST  --discover  --follow-references
Token    --token-stdin (else HF_TOKEN, or the login of "hf auth login")
         --expected-user NAME  --expires-within DAYS  --on-missing-token WHAT
Hub      --endpoint URL  --timeout SECONDS  --wait-for-access SECONDS
         --check-transfer-hosts
Logins   --scrub[=TARGETS] removes old ones (netrc, git, saved-token, all)
         --yes, -y without asking  --no-restore keeps a backup beside each file
Result   --json  --quiet, -q  --fail-on error|warning|never  --summary WHEN
GitHub   --comment WHEN  --check-run  --check-name NAME (with GITHUB_TOKEN)
         --oidc-resource NAME  --oidc-dry-run  --oidc-publisher FIELDS
         --job-minutes N  --isolate, --export-token (in workflows only)

Exit status: 0 passed, 1 failed, 2 wrong usage. --help, -h  --version, -v
`;

export const RESTORE_HELP = `Usage: hf-auth-check restore

Puts back what hf-auth-check --scrub removed from this machine, newest first.
Only what was removed by you, and was not put back yet.

Exit status: 0 if everything is back or there is nothing to put back, else 1.
`;
