/** What a credential of another service is, as far as its prefix tells. */
export interface ForeignKind {
  /** With its article, as a sentence names it. */
  readonly name: string;
  readonly prefix: string;
  /** Whether GitHub makes such credentials for jobs, `GITHUB_TOKEN` among them. */
  readonly isMadeForJob: boolean;
}

/** The prefixes, each with what it begins. A more specific one comes before the one that it begins with. */
const SERVICES: ReadonlyArray<readonly [prefix: string, name: string]> = [
  ['github_pat_', 'a fine-grained GitHub personal access token'],
  ['ghp_', 'a GitHub personal access token'],
  ['gho_', 'a GitHub OAuth token'],
  ['ghu_', "a GitHub App's user token"],
  ['ghs_', 'a GitHub installation token, such as GITHUB_TOKEN'],
  ['ghr_', 'a GitHub refresh token'],
  ['glpat-', 'a GitLab personal access token'],
  ['gldt-', 'a GitLab deploy token'],
  ['glcbt-', 'a GitLab CI job token'],
  ['glptt-', 'a GitLab pipeline trigger token'],
  ['glrt-', 'a GitLab runner token'],
  ['glft-', 'a GitLab feed token'],
  ['gloas-', 'a GitLab OAuth secret'],
  ['glagent-', 'a GitLab agent token'],
  ['glsoat-', 'a GitLab SCIM token'],
  ['sk-ant-', 'an Anthropic API key'],
  ['sk-or-', 'an OpenRouter API key'],
  ['sk-', 'an OpenAI API key'],
  ['AKIA', 'an AWS access key'],
  ['ASIA', 'a temporary AWS access key'],
  ['xoxb-', 'a Slack bot token'],
  ['xoxp-', 'a Slack user token'],
  ...[...'acdeors'].map((letter) => [`xox${letter}-`, 'a Slack token'] as const),
  ['xoxe.', 'a Slack token'],
  ['xapp-', 'a Slack app token'],
  ['npm_', 'an npm token'],
  ['pypi-', 'a PyPI token'],
  ['dckr_pat_', 'a Docker Hub personal access token'],
  ['dckr_oat_', 'a Docker Hub organization access token'],
  ['sk_live_', 'a Stripe API key'],
  ['sk_test_', 'a Stripe API key'],
  ['gsk_', 'a Groq API key'],
  ['nvapi-', 'an NVIDIA API key'],
  ['r8_', 'a Replicate API token'],
  ['AIza', 'a Google API key'],
];

const NAMES = new Map(SERVICES);

/** Prefixes that are words or parts of them; behind one there has to be as much as no word has. */
const SHORT = ['sk-', 'gsk_', 'r8_', 'AIza', 'AKIA', 'ASIA'];

const oneOf = (prefixes: readonly string[]) =>
  `(${prefixes.map((prefix) => prefix.replace('.', '\\.')).join('|')})`;
const LONG = SERVICES.map(([prefix]) => prefix).filter((prefix) => !SHORT.includes(prefix));

/** A prefix inside of a longer word begins nothing: what other services encode may hold any letters. */
const CREDENTIAL = new RegExp(`(?<![\\w.~+-])(?:${oneOf(LONG)}[\\w.-]{4,}|${oneOf(SHORT)}[\\w-]{12,})`);

/** The first credential of another service in a text; null where none is known by its prefix. */
export function foreignCredentialIn(text: string): { kind: ForeignKind; value: string } | null {
  const found = CREDENTIAL.exec(text);
  const prefix = found?.[1] ?? found?.[2];
  const name = prefix === undefined ? undefined : NAMES.get(prefix);
  if (found === null || prefix === undefined || name === undefined) return null;
  return { kind: { name, prefix, isMadeForJob: prefix === 'ghs_' }, value: found[0] };
}
