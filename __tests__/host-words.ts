import type { Host } from '../src/model/host.js';

/** A text that somebody reads, and by which rule or part of the report it is shown. */
export interface Shown {
  readonly by: string;
  readonly text: string;
}

/** What there is in GitHub Actions alone. */
const OF_GITHUB =
  /\bsecrets?\b|\bworkflows?\b|\bwith:|\bsteps?\b|\brunners?\b|job summary|the summary|\bannotations?\b|repository secret|\$\{\{|Settings, Secrets|Dependabot|\bGitHub\b|(?<![\w-])(?:scrub|operation|endpoint|export-token|on-missing-token|repos|isolate|discover): \w|\b(?:operation|endpoint|timeout|repos|token|oidc-resource) input\b|the input\b|export-token/i;

/** An input by its bare name: there it is an option, which has dashes in front. */
const BARE_INPUT =
  /(?<![\w-])(?:expected-user|expires-within|fail-on|job-minutes|oidc-(?:dry-run|publisher|resource)|on-missing-token|wait-for-access)(?![\w-])|(?<!--)policy sets/;

/** A person at a terminal has no job. */
const OF_CI = /\bjobs?\b/i;

/** What has such a word and is no talk of GitHub: what people write, what others call their things, and plain English. */
const OTHERWISE: readonly RegExp[] = [
  // Text that was found in a value, and the kind of credential that it is.
  /it is (?:\{\{ secrets\.HF_TOKEN \}\}|%GITHUB_TOKEN%) itself/,
  /that it is a(?:n|) (?:fine-grained )?(?:GitHub|GitLab) [\w ]+/,
  // The names that the Hub and the issuer of an id token give to claims, fields and permissions.
  /^claim \w+: .*/,
  /\bworkflow (?:should be [\w.-]+, but is )?[\w.-]+\.yml(?: \(or [\w.-]+, which it calls\))?/g,
  /\bjob\.write\b/g,
  /--job-minutes/g,
  /the first step of a commit/,
  /\bacme\/secret-model\b/g,
  // Where it is the very point that something is GitHub's.
  /pull requests from forks in GitHub Actions/,
  /https:\/\/github\.com\/acme/,
];

/** The texts with words that mean nothing there; what is quoted is somebody else's. */
export function foreignWords(host: Exclude<Host, 'github'> | Host, texts: readonly Shown[]): Shown[] {
  return texts.filter(({ text }) => {
    const ours = OTHERWISE.reduce((rest, pattern) => rest.replace(pattern, ''), text.replace(/"[^"]*"/g, ''));
    return OF_GITHUB.test(ours) || BARE_INPUT.test(ours) || (host === 'terminal' && OF_CI.test(ours));
  });
}
