import { fileFor } from '../../clients/netrc-lookup.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import { EFFECTS } from '../../evidence/token-status-effects.js';
import { credentialHosts } from '../../model/endpoint.js';
import { Secret } from '../../model/secret.js';
import type { NetrcEntry } from '../../netrc/grammar.js';
import { asciiLowerCase } from '../../netrc/lexer.js';
import { removeEntries } from '../../netrc/removal.js';

import type { GitCredential } from '../../runner/git/git-facts.js';
import type { NetrcFile } from '../../runner/netrc-files.js';
import { isSavedTokenForOther } from './stale.js';

/**
 * An environment for this job's later steps in which no stale credential is used, decided before it is made. No
 * file of anybody else is changed for it (runner notes §8).
 */
export interface Isolation {
  /** What the netrc of this job's own says: all that the clients' netrc says, without the Hub's entries. */
  netrc: Buffer | null;
  /** Settings for git, on top of all others, in this order. */
  git: GitSetting[];
  /** An empty token file in place of the saved login. */
  hidesSavedToken: boolean;
  /** What could be sent all the same, in sentences. */
  notReached: string[];
}

/** An isolation as it came to be, with the variables that were set for it; their values say nothing secret. */
export interface Isolated extends Isolation {
  variables: string[];
}

export interface GitSetting {
  key: string;
  value: string;
}

/**
 * A credential helper that knows one login: what `HF_TOKEN` holds when git asks. Nothing secret is in it,
 * and without the variable it says nothing.
 */
export const TOKEN_HELPER =
  '!f() { test "$1" = get && test -n "$HF_TOKEN" && printf \'username=hf_user\\npassword=%s\\n\' "$HF_TOKEN"; }; f';

/** The key of a header for every host, or for each that a pattern matches: to blank it would take it from others too. */
const FOR_SEVERAL_HOSTS = /^http\.(?:extraHeader$|[^/]*\/\/[^/]*\*)/;

/** Decides how to isolate the job; null where it was not asked for. With a token that is no good, by nothing. */
export function planIsolation(evidence: Evidence, tokenStatus: TokenStatus): Isolation | null {
  const {
    inputs,
    runner: { tokenSources },
  } = evidence;
  if (!inputs.isolate) return null;
  if (!EFFECTS[tokenStatus.is].usable) {
    const reason = 'nothing was changed, because there is no accepted token for later steps to use';
    return { netrc: null, git: [], hidesSavedToken: false, notReached: [reason] };
  }

  const netrc = ownNetrc(evidence);
  const hasToken = givesTokenToGit(evidence);
  return {
    netrc: netrc.bytes,
    git: gitSettings(evidence),
    hidesSavedToken: !isSavedTokenForOther(evidence) && hasOtherSavedToken(tokenSources),
    notReached: [
      ...netrc.notReached,
      ...(hasToken
        ? []
        : [
            'git gets no credential for the Hub, because later steps have no HF_TOKEN (set export-token: true)',
          ]),
      ...evidence.runner.git.credentials.flatMap(outOfReach),
    ],
  };
}

/** The evidence that later steps would find once they are isolated. */
export function afterIsolation(evidence: Evidence, isolation: Isolation): Evidence {
  const {
    runner: { environment, tokenSources },
  } = evidence;
  const netrc = isolation.netrc === null ? null : ownFile(isolation.netrc);
  return {
    ...evidence,
    runner: {
      ...evidence.runner,
      environment: {
        ...environment,
        places: { ...environment.places, ...(netrc === null ? {} : { NETRC: netrc.path }) },
      },
      netrc:
        netrc === null
          ? evidence.runner.netrc
          : [netrc, ...evidence.runner.netrc.filter(({ kind }) => kind !== 'netrc-variable')],
      git:
        isolation.git.length === 0
          ? evidence.runner.git
          : {
              ...evidence.runner.git,
              credentials: gitCredentialsAfter(evidence),
              asksHelpersFirst: isolation.git.some(({ key }) => key.endsWith('.proactiveAuth')),
            },
      tokenSources: isolation.hidesSavedToken
        ? {
            ...tokenSources,
            saved: null,
            held: tokenSources.held.filter(({ source }) => source !== 'saved-file'),
          }
        : tokenSources,
    },
  };
}

function hasOtherSavedToken({ checked, saved }: Evidence['runner']['tokenSources']): boolean {
  const value = saved?.value ?? null;
  if (checked === null || checked.source === 'saved-file') return false;
  if (value === null) return saved?.isDistrusted === true;
  return !value.equals(checked.format.cleaned);
}

/** How the report names the netrc that this step makes for the job. */
const OWN_NETRC = "this job's own netrc";

function ownFile(bytes: Buffer): NetrcFile {
  return {
    path: OWN_NETRC,
    realPath: OWN_NETRC,
    kind: 'netrc-variable',
    state: 'read',
    problem: null,
    size: bytes.length,
    link: false,
    owner: 'me',
    mode: null,
    writable: true,
    parse: null,
    bytes,
  };
}

function ownNetrc(evidence: Evidence): { bytes: Buffer | null; notReached: string[] } {
  const { hostnames } = credentialHosts(evidence.inputs.endpoint);
  const hosts = new Set(hostnames.map(asciiLowerCase));
  // What `requests` reads is what a client reads that obeys the variable. Where there is no file, it stays so:
  // a later step may write one, and with the variable set nobody would read it.
  const file = fileFor(evidence, 'requests');
  if (file === null) return { bytes: null, notReached: [] };
  const kept = (reason: string) => ({
    bytes: null,
    notReached: [`clients still read ${file.path}, because it cannot be copied safely: ${reason}`],
  });
  if (file.bytes === null || file.parse === null) return kept(file.problem ?? 'it cannot be read');
  if (!file.parse.ok) return kept(`${file.parse.reason} (line ${file.parse.line})`);
  const ours = file.parse.entries.filter(({ host }) => host !== null && hosts.has(asciiLowerCase(host)));
  const byDefault = file.parse.entries.some(({ host }) => host === null)
    ? [
        `the default entry of ${file.path} still applies to the Hub; it is kept because other hosts may need it`,
      ]
    : [];
  if (!ours.some((entry) => isOther(evidence, entry))) return { bytes: null, notReached: byDefault };
  const removal = removeEntries(file.bytes, file.parse, ours);
  if (!removal.ok) return kept(`${removal.reason} (line ${removal.line})`);
  return {
    bytes: removal.bytes,
    notReached: [
      ...(file.kind === 'netrc-variable' && !file.alsoNamed?.length
        ? []
        : [
            `git-lfs, wget, and git and curl before 8.16 ignore NETRC and still read the entry in ${file.path}`,
          ]),
      ...byDefault,
    ],
  };
}

function isOther({ runner: { tokenSources } }: Evidence, { password }: NetrcEntry): boolean {
  const checked = tokenSources.checked?.format.cleaned;
  return password === null || checked === undefined || !new Secret(password).equals(checked);
}

/** Whether the later steps have the checked token in the variable that the helper answers from. */
function givesTokenToGit({ inputs, runner: { tokenSources } }: Evidence): boolean {
  const checked = tokenSources.checked?.format.cleaned;
  const inVariable = tokenSources.held.find(({ source }) => source === 'HF_TOKEN')?.format.cleaned;
  return inputs.exportToken || (checked !== undefined && inVariable?.equals(checked) === true);
}

function gitSettings({ inputs, runner: { git } }: Evidence): GitSetting[] {
  if (git.state === 'unavailable') return [];
  const [endpoint, ...domains] = credentialHosts(inputs.endpoint).hosts;
  const scheme = new URL(inputs.endpoint.origin).protocol;
  const origins = new Set([`${scheme}//${endpoint}`, ...domains.map((host) => `https://${host}`)]);
  const headers = git.credentials.filter(({ kind }) => kind === 'header');
  const isForSeveral = ({ key }: GitCredential) => key !== undefined && FOR_SEVERAL_HOSTS.test(key);
  const headerKeys = headers.flatMap((one) => (one.key === undefined || isForSeveral(one) ? [] : [one.key]));
  return [
    ...[...origins].flatMap((origin) => [
      // A blank one takes back every helper before it; so does a blank header, also what is no credential.
      { key: `credential.${origin}.helper`, value: '' },
      { key: `credential.${origin}.helper`, value: TOKEN_HELPER },
      ...(headers.some((one) => isForSeveral(one) || origin.endsWith(`//${one.host}`))
        ? [{ key: `http.${origin}/.extraHeader`, value: '' }]
        : []),
      // Sends what the helper says at once, so that no netrc is asked (git 2.46); older git ignores it. In a step
      // without the variable git would stop at it, so only where all later steps have it for certain.
      ...(inputs.exportToken ? [{ key: `http.${origin}/.proactiveAuth`, value: 'basic' }] : []),
    ]),
    // A header for a part of the Hub is taken back by its own key only.
    ...[...new Set(headerKeys)].map((key) => ({ key, value: '' })),
  ];
}

function outOfReach(credential: GitCredential): string[] {
  const { kind, where } = credential;
  const errand = leftErrand(credential);
  if (errand === null) return [];
  const who = errand === 'lfs' ? 'git-lfs' : 'git';
  if (kind !== 'header') return [`${who} still uses the credential in the URL of ${where}`];
  return errand === 'lfs'
    ? [`git-lfs still sends the header ${where}, because it cannot unset one`]
    : [`git still sends the header ${where}, because its key contains a credential`];
}

/** What a credential of git still serves in an isolated job; null for nothing. */
function leftErrand({ kind, key, serves }: GitCredential): GitCredential['serves'] | null {
  if (serves === 'none') return null;
  if (kind === 'url' || kind === 'rewrite') return serves;
  if (kind !== 'header') return null;
  if (key === undefined) return serves;
  // For git-lfs a key for the Hub alone, even a blank one, comes before the one for all hosts.
  return serves === 'git' || FOR_SEVERAL_HOSTS.test(key) ? null : 'lfs';
}

/** URLs keep their credentials; headers are taken back; of all helpers only the step's own is left. */
function gitCredentialsAfter(evidence: Evidence): GitCredential[] {
  const {
    inputs,
    runner: { git, tokenSources },
  } = evidence;
  const checked = tokenSources.checked?.format.cleaned;
  const left = git.credentials.flatMap((one): GitCredential[] => {
    const errand = leftErrand(one);
    return errand === null ? [] : [{ ...one, serves: errand }];
  });
  if (checked === undefined || !givesTokenToGit(evidence)) return left;
  return [
    ...left,
    ...credentialHosts(inputs.endpoint).hosts.map(
      (host): GitCredential => ({
        kind: 'helper',
        where: "this step's helper, from HF_TOKEN",
        host,
        username: null,
        secret: checked,
        line: null,
        origin: null,
        serves: 'both',
        helper: 0,
      }),
    ),
  ];
}
