import { affectedClientsSentence, listed } from '../../clients/affected-clients.js';
import type { Login } from '../../clients/overrides.js';
import { ownerSentence } from '../../evidence/credential-owner.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { type LoginPlace, loginPlaces, loginsInstead, loginText } from '../../evidence/logins-alone.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import { capitalized } from '../../model/capitalized.js';
import type { Host } from '../../model/host.js';
import { wordsOn } from '../../model/host-words.js';
import type { Secret } from '../../model/secret.js';
import type { GitCredential } from '../../runner/git/git-facts.js';
import { exposedFindings, GIT_CREDENTIAL_STALE, isInUrl, scriptInSettings } from './git-credentials.js';
import { PERSISTED_LOGIN_ON_RUNNER, TOKEN_ONLY_IN_FILE } from './saved-login.js';
import { NETRC_OVERRIDES_TOKEN, unusable } from './stale-netrc.js';

/**
 * In a job without a token: the logins that clients take from a netrc or from git. Nothing is removed, since there may
 * be nothing else, and none counts as the job's token, since nobody can tell for whom it was put there.
 */
export function loginFindings(evidence: Evidence, tokenStatus: TokenStatus): FindingDraft[] {
  const logins = loginsInstead(evidence, tokenStatus);
  if (logins === null) return [];
  const unusableFiles = unusable(evidence, logins, null);
  const places = loginPlaces(logins);
  const isUnread = evidence.runner.netrc.some(({ isDistrusted }) => isDistrusted);
  const only = places.length === 1 && !isUnread && !hasOtherToken(evidence) ? places[0] : undefined;
  const toldByFile = new Set(unusableFiles.map(({ subject }) => subject));
  return [
    ...unusableFiles,
    ...exposedFindings(evidence, (credential) =>
      only !== undefined && isOf(only, credential) ? ` as ${ownerOn(evidence)} only login` : '',
    ),
    ...places
      .filter(({ sent: [{ source, secret }] }) => {
        const isTold = source.kind === 'git' ? isInUrl(source.credential) : toldByFile.has(source.path);
        return !isTold && !isHeldElsewhere(evidence, secret);
      })
      .map((place) =>
        hasOtherToken(evidence)
          ? besideUnused(evidence, place)
          : alone(evidence, place, place === only ? 'only' : 'one'),
      ),
  ];
}

/** Whether some client or the job's own code may have another token, although none reached this step. */
function hasOtherToken({ runner: { tokenSources, legacyToken, environment } }: Evidence): boolean {
  return (
    tokenSources.held.length > 0 ||
    tokenSources.saved?.isDistrusted === true ||
    (legacyToken !== null && (legacyToken.value !== null || legacyToken.isDistrusted === true)) ||
    environment.misnamed.length > 0
  );
}

/** Whether it is the very token of a variable or file that this step did not use: then it overrides nothing. */
function isHeldElsewhere({ runner: { tokenSources } }: Evidence, secret: Secret | null): boolean {
  return tokenSources.held.some(({ format }) => secret !== null && format.cleaned.equals(secret));
}

function isOf({ sent }: LoginPlace, credential: GitCredential): boolean {
  return sent.some(({ source }) => source.kind === 'git' && source.credential === credential);
}

/** The job's only login, or one of several, some of which may be in a file that was not read. */
function alone(evidence: Evidence, place: LoginPlace, is: 'only' | 'one'): FindingDraft {
  const { host } = evidence.runner;
  const [{ source, secret }] = place.sent;
  const what = loginText(place);
  const isKept = evidence.runner.environment.isSelfHosted && outlivesJob(evidence, source);
  const which =
    is === 'only'
      ? `${capitalized(ownerOn(evidence))} only login is ${what}`
      : `${capitalized(what)} is one of ${ownerOn(evidence)} logins`;
  const shared = isKept ? ', which every job on this self-hosted runner may use' : '';
  const remove = isKept
    ? `, and remove ${scriptOf(place) ?? `${what} from the runner`} once no job needs it`
    : '';
  return {
    cause: isKept ? PERSISTED_LOGIN_ON_RUNNER : TOKEN_ONLY_IN_FILE,
    subject: pathOf(source),
    message: `${which}${shared}; ${sentenceOf(evidence, place)}.${ownerSentence(evidence, secret)}`,
    advice:
      host === 'terminal'
        ? 'Run hf auth login, or set HF_TOKEN, so that there is a token to check.'
        : `Give the job its own token in HF_TOKEN, which ${host === 'github' ? 'this step' : 'the check'} can check${remove}.`,
    evidence: [{ fact: `${what}; ${tokenless(host)}` }],
  };
}

/** A login that clients send although another token is there, which this step did not use. */
function besideUnused(evidence: Evidence, place: LoginPlace): FindingDraft {
  const { host } = evidence.runner;
  const [{ source, secret }] = place.sent;
  const what = loginText(place);
  return {
    cause: source.kind === 'netrc' ? NETRC_OVERRIDES_TOKEN : GIT_CREDENTIAL_STALE,
    subject: pathOf(source),
    message: `${capitalized(what)} is a login for the Hub; ${sentenceOf(evidence, place)}.${ownerSentence(evidence, secret)}`,
    advice: `Remove ${scriptOf(place) ?? what} unless ${wordsOn(host).job} is to use it.`,
    evidence: [{ fact: `${what}; ${tokenless(host)}` }],
  };
}

function ownerOn({ runner: { host } }: Evidence): string {
  return host === 'terminal' ? 'your' : "the job's";
}

function tokenless(host: Host): string {
  return host === 'github' ? 'no token reached this step' : 'no token was found';
}

/** The script that prints the login, as it is to be removed; null if none does. */
function scriptOf({ sent }: LoginPlace): string | null {
  const [{ source }] = sent;
  const script = source.kind === 'git' ? source.credential.script : undefined;
  if (script === undefined) return null;
  return scriptInSettings(listed([...new Set(sent.map(({ host }) => host.hostname))]), script);
}

function sentenceOf(evidence: Evidence, { sent }: LoginPlace): string {
  return affectedClientsSentence(evidence, sent, 'send', 'it');
}

function pathOf(source: Login['source']): string {
  return source.kind === 'netrc' ? source.path : source.credential.where;
}

/** Whether later jobs find it, too: it is not in a file that this job names, or in the settings of a clone. */
function outlivesJob({ runner: { netrc } }: Evidence, source: Login['source']): boolean {
  if (source.kind === 'netrc') {
    const file = netrc.find(({ path }) => path === source.path);
    return file !== undefined && (file.kind !== 'netrc-variable' || Boolean(file.alsoNamed?.length));
  }
  const scope = source.credential.origin?.scope;
  return scope !== 'local' && scope !== 'worktree' && scope !== 'command';
}
