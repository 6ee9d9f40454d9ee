import type { Inputs } from '../inputs.js';
import type { GitCredential } from '../observe/git.js';
import type { Observations } from '../observe/observations.js';
import type { FindingDraft } from './finding.js';
import { type NetrcStale, staleGit, staleNetrc } from './stale.js';
import type { Standing } from './standing.js';
import { sourceName } from './token.js';

const SKEW_SECONDS = 300;

/** What was done about a stale credential, in words, or why nothing could be. */
export interface ScrubReport {
  target: 'netrc' | 'git' | 'saved-token';
  path: string;
  /** Null when it was removed. */
  failure: string | null;
  /** Whether the post step puts it back. */
  restored: boolean;
}

/**
 * What on this machine would speak in place of the token. A finding exists only where some client would
 * send something else than the token that was checked.
 */
export function diagnoseRunner(
  observations: Observations,
  standing: Standing,
  scrubs: readonly ScrubReport[],
): FindingDraft[] {
  return [
    ...(standing.is === 'absent' || standing.is === 'malformed' ? [] : shadows(observations, scrubs)),
    ...clockSkew(observations),
  ];
}

function shadows(observations: Observations, scrubs: readonly ScrubReport[]): FindingDraft[] {
  const stale = staleNetrc(observations);
  const { scrub } = observations.inputs;
  return [
    ...stale.filter(({ entries }) => entries.length > 0).map((file) => netrcEntry(file, scrubs, scrub)),
    ...stale.filter(({ entries, defaults }) => entries.length === 0 && defaults.length > 0).map(netrcDefault),
    ...brokenNetrc(observations),
    ...staleGit(observations).map((credential) => gitCredential(credential, scrubs, scrub)),
    ...oidcFirst(observations),
    ...conflicts(observations),
    ...savedLogin(observations, standingUser(observations), scrubs),
    ...scrubs.filter(({ failure }) => failure !== null).map(scrubFailed),
  ];
}

function standingUser({ whoami }: Observations): string | null {
  return whoami?.identity?.name ?? null;
}

function netrcEntry(
  { file, entries }: NetrcStale,
  scrubs: readonly ScrubReport[],
  asked: Inputs['scrub'],
): FindingDraft {
  const lines = entries.map(({ lines }) => lines.first).join(', ');
  const host = entries[0]?.host ?? '';
  return {
    cause: 'netrc-overrides-token',
    subject: file.path,
    message: `${file.path}, line ${lines}, holds another credential for ${host}. huggingface_hub below 1.0, requests, git and curl -n send it instead of the token.`,
    advice: cure(scrubs, asked, 'netrc', file.path, `Remove the entry for ${host} from ${file.path}`),
    evidence: [{ fact: `${file.path}: entry for ${host} on line ${lines} differs from the token` }],
  };
}

function netrcDefault({ file, defaults }: NetrcStale): FindingDraft {
  const lines = defaults.map(({ lines }) => lines.first).join(', ');
  return {
    cause: 'netrc-overrides-token',
    subject: file.path,
    message: `${file.path}, line ${lines}, has a default entry, which answers for every host without one of its own, so also for the Hub. huggingface_hub below 1.0, requests, git and curl -n send it instead of the token.`,
    advice: `A default entry is never removed here, since other hosts may need it: set NETRC to another file for this job, or remove the entry from ${file.path}.`,
    evidence: [{ fact: `${file.path}: default entry on line ${lines}` }],
  };
}

function brokenNetrc({ netrc }: Observations): FindingDraft[] {
  return netrc.flatMap((file) => {
    const reason =
      file.state !== 'read'
        ? (file.problem ?? 'it cannot be read')
        : file.parse !== null && !file.parse.ok
          ? `${file.parse.reason} (line ${file.parse.line})`
          : null;
    if (reason === null) return [];
    return [
      {
        cause: 'netrc-unreadable' as const,
        subject: file.path,
        message: `${file.path} cannot be read without doubt: ${reason}. Clients differ in what they take from it, some fail on it; it was left as it is.`,
        advice: `Mend ${file.path} by hand, or set NETRC to another file for this job.`,
        evidence: [{ fact: `${file.path}: ${reason}` }],
      },
    ];
  });
}

const GIT_PLACES = {
  url: (where: string) => `The URL of the git ${where} holds a credential`,
  rewrite: () => 'A git rule that rewrites URLs (url.….insteadOf) holds a credential',
  header: (where: string) => `git sends an extra header (${where}) with another credential`,
  store: (where: string) => `git's credential file ${where} holds another credential`,
};

function gitCredential(
  credential: GitCredential,
  scrubs: readonly ScrubReport[],
  asked: Inputs['scrub'],
): FindingDraft {
  const { kind, where, host, line } = credential;
  const inUrl = kind === 'url' || kind === 'rewrite';
  const place = line === null ? '' : ` (line ${line})`;
  return {
    cause: inUrl ? 'token-in-git-url' : 'git-credential-stale',
    subject: where,
    message: `${GIT_PLACES[kind](where)} for ${host}${place}; git and git-lfs use it instead of the token${inUrl ? ', and git prints it in its errors' : ''}.`,
    advice: inUrl
      ? `Remove the credential from the URL of ${where} and roll that token.`
      : kind === 'store'
        ? cure(scrubs, asked, 'git', where, `Remove the entry for ${host} from ${where}`)
        : `Remove the setting ${where} from git's configuration.`,
    evidence: [
      { fact: `${where}: credential for ${host}${place} ${inUrl ? 'in a URL' : 'differs from the token'}` },
    ],
  };
}

function oidcFirst({ environment }: Observations): FindingDraft[] {
  if (environment.oidcResource === null) return [];
  return [
    {
      cause: 'oidc-overrides-token',
      subject: 'HF_OIDC_RESOURCE',
      message: `HF_OIDC_RESOURCE is set to ${environment.oidcResource}: huggingface_hub 1.19 and later exchange an id token for it and do not use the token that was checked.`,
      advice: 'Unset HF_OIDC_RESOURCE, or leave the token out.',
      evidence: [{ fact: 'HF_OIDC_RESOURCE is set while a token was given' }],
    },
  ];
}

function conflicts({ token, inputs }: Observations): FindingDraft[] {
  // An exported token takes the place of what HF_TOKEN held.
  const gone = inputs.exportToken ? ['saved-file', 'HF_TOKEN'] : ['saved-file'];
  const named = token.held.filter((one) => one === token.chosen || !gone.includes(one.source));
  const [first, ...others] = named;
  const other = others.find(({ shape }) => first !== undefined && !shape.cleaned.equals(first.shape.cleaned));
  if (first === undefined || other === undefined) return [];
  const [one, two] = [sourceName(first.source), sourceName(other.source)];
  return [
    {
      cause: 'conflicting-token-sources',
      subject: two,
      message: `${one === one.toUpperCase() ? one : 'The token input'} and ${two} hold different tokens. The one in ${one} was checked; clients that read only ${two} send the other one.`,
      advice: `Keep one of the two, or set export-token: true so that later steps get the checked token in HF_TOKEN.`,
      evidence: [{ fact: `${one} and ${two} differ when compared by fingerprint` }],
    },
  ];
}

function savedLogin(
  { token, environment, inputs }: Observations,
  user: string | null,
  scrubs: readonly ScrubReport[],
): FindingDraft[] {
  const { saved, chosen } = token;
  if (saved === null || saved.value === null || chosen === null) return [];
  const fact = `${saved.path} holds a token`;
  if (chosen.source === 'saved-file') {
    const whose = user === null ? '' : ` of the account ${user}`;
    if (inputs.exportToken && !environment.isSelfHosted) return [];
    const shared = { subject: saved.path, evidence: [{ fact: `${fact}; no variable does` }] };
    return [
      environment.isSelfHosted
        ? {
            ...shared,
            cause: 'persisted-login-on-runner' as const,
            message: `The only token is the login${whose} that was left on this self-hosted machine in ${saved.path}; every job that runs here has its rights.`,
            advice: 'Give the job a token of its own in HF_TOKEN, and log the machine out (hf auth logout).',
          }
        : {
            ...shared,
            cause: 'token-only-in-file' as const,
            message: `The only token${whose} is the one an earlier step saved in ${saved.path}; clients that do not read that file go without.`,
            advice: 'Export the token as HF_TOKEN too, or set export-token: true.',
          },
    ];
  }
  const inVariable = token.held.some(
    ({ source }) => source === 'HF_TOKEN' || source === 'HUGGING_FACE_HUB_TOKEN',
  );
  if (inVariable || inputs.exportToken || saved.value.equals(chosen.shape.cleaned)) return [];
  const scrubbed = scrubs.some(({ path, failure }) => path === saved.path && failure === null);
  return [
    {
      cause: 'saved-token-shadows',
      subject: saved.path,
      message: `Later steps do not get the token that was checked, since HF_TOKEN is not set, and would use the other one saved in ${saved.path}.`,
      advice: scrubbed
        ? 'It was taken away for this job. Set export-token: true as well: without it later steps have no token.'
        : 'Set export-token: true.',
      evidence: [{ fact: `${fact} that differs from the checked one; HF_TOKEN is not set` }],
    },
  ];
}

/** The next action about a stale credential: none when it was removed, else its removal by hand or by the scrub. */
function cure(
  scrubs: readonly ScrubReport[],
  asked: Inputs['scrub'],
  target: ScrubReport['target'],
  path: string,
  remove: string,
): string {
  const tried = scrubs.find((scrub) => scrub.target === target && scrub.path === path);
  if (tried?.failure === null) {
    return tried.restored
      ? 'It was removed for this job and is put back when the job ends; remove it for good on the machine itself.'
      : 'It was removed.';
  }
  if (tried !== undefined) return `${remove}.`;
  // A scrub that was asked for and not tried had no accepted token to compare with.
  return asked.has(target)
    ? `${remove}; the scrub left it in place, since the token itself was not accepted.`
    : `${remove}, or set scrub: ${target}.`;
}

function scrubFailed({ path, failure }: ScrubReport): FindingDraft {
  return {
    cause: 'scrub-failed',
    subject: path,
    message: `The stale credential in ${path} is still there: ${failure}.`,
    advice: `Remove it from ${path} by hand.`,
    evidence: [{ fact: `${path}: ${failure}` }],
  };
}

function clockSkew(observations: Observations): FindingDraft[] {
  const seen = [
    observations.whoami?.exchange,
    ...observations.repos.flatMap(({ looks }) => Object.values(looks)),
  ];
  const dates = seen.flatMap((exchange) =>
    exchange?.outcome.kind === 'answer' && exchange.outcome.date !== null ? [exchange.outcome.date] : [],
  );
  const latest = Math.max(...dates);
  const skew = Math.round((observations.now - latest) / 1000);
  if (dates.length === 0 || Math.abs(skew) < SKEW_SECONDS) return [];
  const minutes = Math.round(Math.abs(skew) / 60);
  return [
    {
      cause: 'clock-skew',
      subject: 'clock',
      message: `The runner's clock is ${minutes} minutes ${skew > 0 ? 'ahead of' : 'behind'} the Hub's, as the Date header shows: signed storage links and short-lived tokens fail.`,
      advice: "Set the runner's clock (NTP).",
      evidence: [
        {
          fact: `Date header ${new Date(latest).toISOString()}, runner's clock ${new Date(observations.now).toISOString()}`,
        },
      ],
    },
  ];
}
