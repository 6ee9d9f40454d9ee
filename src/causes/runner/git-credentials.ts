import { removalCommand } from '../../cleanup/plan/git-removal.js';
import { affectedClientNames, listed } from '../../clients/affected-clients.js';
import type { CredentialOverride } from '../../clients/overrides.js';
import { defineCause } from '../../evidence/cause.js';
import { ownerSentence } from '../../evidence/credential-owner.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import type { GitCredential } from '../../runner/git/git-facts.js';
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

/** What git and git-lfs would say in place of the token, and credentials that stand where git shows them. */
export function gitFindings(
  evidence: Evidence,
  overrides: readonly CredentialOverride[],
  scrubbing: Scrubbing,
): FindingDraft[] {
  const spoken = new Map<GitCredential, CredentialOverride[]>();
  for (const one of overrides) {
    if (one.source.kind !== 'git') continue;
    const { credential } = one.source;
    spoken.set(credential, [...(spoken.get(credential) ?? []), one]);
  }
  return [
    ...exposedFindings(evidence, () => ' instead of the token'),
    ...[...spoken]
      .filter(([credential]) => !isInUrl(credential))
      .map(([credential, overriding]) => stale(evidence, credential, overriding, scrubbing)),
  ];
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
    advice: `Remove the credential from the URL of ${where}${byCommand(credential)} and rotate that token.`,
    evidence: [{ fact: `${where}: credential for ${host}${place} in a URL` }],
  };
}

const PLACES = {
  header: (where: string) => `The git setting ${where} adds a header with another credential`,
  store: (where: string) => `The git credential file ${where} holds another credential`,
  helper: (where: string) => `A git credential helper (${where}) holds another credential`,
};

function stale(
  evidence: Evidence,
  credential: GitCredential,
  overriding: readonly CredentialOverride[],
  scrubbing: Scrubbing,
): FindingDraft {
  const { where, host, line, secret, key } = credential;
  const kind = credential.kind === 'store' || credential.kind === 'helper' ? credential.kind : 'header';
  // Few scripts forget a login if git says so, so a scrub is promised to none; one that was cured by it did forget.
  const isScript = kind === 'helper' && key !== undefined && !isScrubbed(scrubbing, where);
  const isSetting = kind === 'header' || (isScript && !scrubbing.asked.has('git'));
  const byHand = isScript ? '' : byCommand(credential);
  const place = line === null ? '' : ` (line ${line})`;
  const errands = affectedClientNames(overriding);
  const owner = ownerSentence(evidence, secret);
  const hand = {
    header: `Remove the setting ${where} from the git configuration`,
    store: `Remove the entry for ${host} from ${where}`,
    helper: isScript ? scriptRemoval(credential, key) : loginRemoval(credential),
  }[kind];
  return {
    cause: GIT_CREDENTIAL_STALE,
    subject: where,
    message: `${PLACES[kind](where)} for ${host}${place}; ${listed(errands)} use${errands.length === 1 ? 's' : ''} it instead of the token.${owner}`,
    advice:
      isSetting && scrubbing.overridesLater === null
        ? `${hand}${byHand}.`
        : removalAdvice(scrubbing, 'git', where, `${hand}${byHand}`),
    evidence: [{ fact: `${where}: credential for ${host}${place} differs from the token` }],
  };
}

/** How a person removes what a helper gives and did not forget when git said so; without a full stop. */
export function helperRemoval(credential: GitCredential, { runner: { git } }: Evidence): string {
  const { key, where } = credential;
  if (key !== undefined) return scriptRemoval(credential, key);
  const setting = git.helpers.find(({ name }) => name === where)?.where ?? null;
  return `${loginRemoval(credential)}${setting === null ? '' : ` (configured in ${setting})`}`;
}

function loginRemoval({ host }: GitCredential): string {
  return `Remove the login for ${host} from this git credential helper`;
}

/** A script in a setting holds its login itself, so the setting is what is to go. */
function scriptRemoval({ host, origin }: GitCredential, key: string): string {
  const file = origin?.file ?? null;
  return `Remove the setting ${key}${file === null ? '' : ` from ${file}`}, whose script prints the login for ${host}`;
}

/** The command that does it, where there is one that is safe to paste. */
function byCommand(credential: GitCredential): string {
  const command = removalCommand(credential);
  return command === null ? '' : ` (${command})`;
}

function differing(
  { runner: { tokenSources } }: Evidence,
  secret: GitCredential['secret'],
): GitCredential['secret'] | null {
  return tokenSources.checked?.format.cleaned.equals(secret) === true ? null : secret;
}
