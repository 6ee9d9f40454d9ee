/** What `-h` shows, each at most a screen of 24 lines and 80 columns. */

export const CHECK_HELP = `Usage: hf-auth-check [REPO [OPERATION] [optional]]... [options]
       hf-auth-check explain [FILE]   names the cause of an error in a log
       hf-auth-check restore          puts back what --scrub removed

Checks what your Hugging Face token may do on the Hub. Changes nothing on this
machine without --scrub. REPO: acme/model, datasets/acme/corpus, a Hub URL.

Repos    --operation read|write|create|pr  --repos LIST
         --discover  --follow-references  --check-transfer-hosts
Token    --token-stdin (else HF_TOKEN, or the login of "hf auth login")
         --expected-user NAME  --expires-within DAYS  --on-missing-token WHAT
Hub      --endpoint URL  --timeout SECONDS  --wait-for-access SECONDS
Result   --json  --quiet, -q  --fail-on error|warning|never  --policy RULES
Logins   --scrub[=netrc|git|saved-token|all] removes those that get in the way
         (netrc if not given)  --yes, -y without asking
         --no-restore leaves a backup beside each file instead
GitHub   --summary WHEN  --comment WHEN  --issue WHEN  --check-run
         --check-name NAME  --oidc-resource NAME  --oidc-publisher FIELDS
         --oidc-dry-run  --job-minutes N
Not here --isolate  --export-token (only for the next steps of a workflow)

-h, --help  -v, --version   Exit status: 0 passed, 1 failed, 2 wrong usage
`;

export const RESTORE_HELP = `Usage: hf-auth-check restore

Puts back what hf-auth-check --scrub removed from this machine, newest first.

Exit status: 0 if everything is back or there is nothing to put back, 1 if not,
2 wrong usage, or a state folder that others can enter.
`;

export const EXPLAIN_HELP = `Usage: hf-auth-check explain [FILE] [--json]

Reads the log of a failed job, or an error that you paste, from FILE or the
standard input. Says which cause it fits, how sure that is, what to do, and what
hf-auth-check can check now. Nothing is sent, and no token in it is repeated.

Exit status: 0 whatever the answer is, 2 wrong usage.
`;
