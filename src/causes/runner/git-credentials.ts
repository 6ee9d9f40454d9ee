import { removalCommand, scriptRemovalCommand } from '../../cleanup/plan/git-removal.js';
import { affectedClientNames, listed } from '../../clients/affected-clients.js';
import type { CredentialOverride } from '../../clients/overrides.js';
import { defineCause } from '../../evidence/cause.js';
import { ownerSentence } from '../../evidence/credential-owner.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import type { GitCredential, ScriptSetting } from '../../runner/git/git-facts.js';
import { isScrubbed, removalAdvice, type Scrubbing } from './removal-advice.js';

/**
 * Means: git or git-lfs would send another credential instead of the token.
 *
 * How we know: A credential file, a credential helper or an extra header for the host holds another
 * credential.
 *
 * What to do: Set `scrub: git`, or run the command in the message.
 */
export const GIT_CREDENTIAL_STALE = defineCause({
  group: 'runner',
  slug: 'git-credential-stale',
  severity: 'warning',
  title: 'git would send another credential',
  seenAs: ['Password authentication in git is no longer supported', 'Authentication failed for'],
});

/**
 * Means: The URL of a remote, or a rule that rewrites URLs, contains a credential.
 *
 * How we know: git's configuration.
 *
 * What to do: Remove it from the URL and rotate that token: git prints it in error messages.
 */
export const TOKEN_IN_GIT_URL = defineCause({
  group: 'runner',
  slug: 'token-in-git-url',
  severity: 'warning',
  title: 'A git URL contains a credential',
});

/** What git and git-lfs would send instead of the token, and credentials that are where git shows them. */
export function gitFindings(
  evidence: Evidence,
  overrides: readonly CredentialOverride[],
  scrubbing: Scrubbing,
): FindingDraft[] {
  const sent: GitOverrides[] = [];
  for (const one of overrides) {
    if (one.source.kind !== 'git') continue;
    const { credential } = one.source;
    const known = sent.find(({ credentials: [first] }) => isOneLogin(first, credential));
    if (known === undefined) sent.push({ credentials: [credential], overriding: [one] });
    else {
      if (!known.credentials.includes(credential)) known.credentials.push(credential);
      known.overriding.push(one);
    }
  }
  return [
    ...exposedFindings(evidence, () => ' instead of the token'),
    ...sent
      .filter(({ credentials: [credential] }) => !isInUrl(credential))
      .map((one) => stale(evidence, one, scrubbing)),
  ];
}

/** A login that git takes from one place, for one host or for several. */
interface GitOverrides {
  credentials: [GitCredential, ...GitCredential[]];
  overriding: CredentialOverride[];
}

/** A script answers for several hosts, and may be set more than once: what it prints is still one login. */
function isOneLogin(one: GitCredential, other: GitCredential): boolean {
  const isOneScript = one.script !== undefined && one.script === other.script;
  return one === other || (isOneScript && one.secret.equals(other.secret));
}

/** In a URL any credential is one too many, also the checked token. `how` says in what way git uses it. */
export function exposedFindings(
  evidence: Evidence,
  how: (credential: GitCredential) => string,
): FindingDraft[] {
  return evidence.runner.git.credentials
    .filter(isInUrl)
    .map((credential) => exposed(evidence, credential, how(credential)));
}

export function isInUrl({ kind }: GitCredential): boolean {
  return kind === 'url' || kind === 'rewrite';
}

const USE: Record<GitCredential['serves'], (how: string) => string> = {
  both: (how) => `git and git-lfs use it${how}, and git prints it in error messages`,
  git: (how) => `git uses it${how} and prints it in error messages`,
  lfs: (how) => `git-lfs uses it${how}`,
  none: () => 'no client uses it, but anyone who reads the file gets it',
};

function exposed(evidence: Evidence, credential: GitCredential, how: string): FindingDraft {
  const { kind, where, host, line, secret, serves } = credential;
  const place = line === null ? '' : ` (line ${line})`;
  const what =
    kind === 'rewrite'
      ? 'A git rule that rewrites URLs (url.….insteadOf) contains a credential'
      : `${line === null ? `The URL of the git ${where}` : `A URL in ${where}`} contains a credential`;
  return {
    cause: TOKEN_IN_GIT_URL,
    subject: where,
    message: `${what} for ${host}${place}; ${USE[serves](how)}.${ownerSentence(evidence, differing(evidence, secret))}`,
    advice: `Remove the credential from the URL of ${where}${inBrackets(removalCommand(credential))} and rotate that token.`,
    evidence: [{ fact: `${where}: credential for ${host}${place} in a URL` }],
  };
}

const PLACES = {
  header: (where: string) => `The git setting ${where} adds a header with another credential`,
  store: (where: string) => `The git credential file ${where} holds another credential`,
  helper: (where: string) => `A git credential helper (${where}) holds another credential`,
};

const SCRUB_IN_VAIN = '; scrub could not remove it';

function stale(
  evidence: Evidence,
  { credentials, overriding }: GitOverrides,
  scrubbing: Scrubbing,
): FindingDraft {
  const [credential] = credentials;
  const { where, line, secret, script } = credential;
  const host = listed([...new Set(credentials.map((one) => one.host))]);
  const kind = credential.kind === 'store' || credential.kind === 'helper' ? credential.kind : 'header';
  // Few scripts forget a login if git says so, so a scrub is promised to none; one that was cured by it did forget.
  const isKeptScript = script !== undefined && !isScrubbed(scrubbing, where);
  const failure = isKeptScript
    ? (scrubbing.scrubs.find(({ path }) => path === where)?.failure ?? null)
    : null;
  const isSetting = kind === 'header' || (isKeptScript && failure === null && !scrubbing.asked.has('git'));
  const place = line === null ? '' : ` (line ${line})`;
  const errands = affectedClientNames(overriding);
  const owner = ownerSentence(evidence, secret);
  const hand = {
    header: `Remove the setting ${where} from the git configuration`,
    store: `Remove the entry for ${host} from ${where}`,
    helper: loginRemoval(host),
  }[kind];
  const remove = isKeptScript
    ? `Remove ${scriptInSettings(host, script)}`
    : `${hand}${inBrackets(removalCommand(credential))}`;
  return {
    cause: GIT_CREDENTIAL_STALE,
    subject: where,
    message: `${PLACES[kind](where)} for ${host}${place}; ${listed(errands)} use${errands.length === 1 ? 's' : ''} it instead of the token.${owner}`,
    advice:
      isSetting && scrubbing.overridesLater === null
        ? `${remove}.`
        : removalAdvice(scrubbing, 'git', where, remove, undefined, failure === null ? '' : SCRUB_IN_VAIN),
    evidence: [
      { fact: `${where}: credential for ${host}${place} differs from the token` },
      ...(failure === null ? [] : [{ fact: `${where}: ${failure}` }]),
    ],
  };
}

/** How a person removes what a helper gives and did not forget when git said so; without a full stop. */
export function helperRemoval(credential: GitCredential, { runner: { git } }: Evidence): string {
  const { host, script, where } = credential;
  if (script !== undefined) return `Remove ${scriptInSettings(host, script)}`;
  const setting = git.helpers.find(({ name }) => name === where)?.where ?? null;
  return `${loginRemoval(host)}${setting === null ? '' : ` (configured in ${setting})`}`;
}

function loginRemoval(host: string): string {
  return `Remove the login for ${host} from this git credential helper`;
}

/** What is to be removed, from where and how: a script holds its login itself, so it is to go from all its settings. */
export function scriptInSettings(host: string, script: readonly ScriptSetting[]): string {
  const places = script.map(({ key, origin: { file } }) => (file === null ? key : `${key} in ${file}`));
  return `the script that prints the login for ${host} from the setting${places.length === 1 ? '' : 's'} ${listed(places)}${inBrackets(scriptRemovalCommand(script))}`;
}

/** The command that does it, if there is one that is safe to paste. */
export function inBrackets(command: string | null): string {
  return command === null ? '' : ` (${command})`;
}

function differing(
  { runner: { tokenSources } }: Evidence,
  secret: GitCredential['secret'],
): GitCredential['secret'] | null {
  return tokenSources.checked?.format.cleaned.equals(secret) === true ? null : secret;
}
