import { isSavedTokenForOther } from '../../cleanup/plan/stale.js';
import { type CredentialOverride, isLoginOfOldHub } from '../../clients/overrides.js';
import { defineCause, titled } from '../../evidence/cause.js';
import { ownerSentence } from '../../evidence/credential-owner.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { EvidenceItem, FindingDraft } from '../../evidence/finding.js';
import { isGivenForCheck } from '../../evidence/given-token.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import { capitalized } from '../../model/capitalized.js';
import { wordsOn } from '../../model/host-words.js';
import type { SavedToken } from '../../runner/tokens/saved-tokens.js';
import { isScrubbed, type Scrubbing } from './removal-advice.js';

/**
 * Means: Later steps would use a login saved on this runner instead of the token.
 *
 * How we know: The saved login differs from the token, and `HF_TOKEN` is not set.
 *
 * What to do: Set `export-token: true`.
 */
export const SAVED_TOKEN_SHADOWS = defineCause({
  group: 'runner',
  slug: 'saved-token-shadows',
  severity: 'warning',
  title: 'Later steps would use a saved login instead',
  titleElsewhere: 'Other commands would use a saved login instead',
});

/**
 * Means: The job's only token is a login saved on this self-hosted runner.
 *
 * How we know: No token input is mapped, neither variable is set, and the saved file holds a token. Or no token reached
 * the step, and a netrc or git holds a login that some clients send; such a login is not used for the check.
 *
 * What to do: Give the job its own token, and log out on the runner.
 */
export const PERSISTED_LOGIN_ON_RUNNER = defineCause({
  group: 'runner',
  slug: 'persisted-login-on-runner',
  severity: 'warning',
  title: 'The job relies on a login saved on the runner',
});

/**
 * Means: The only token is in a saved login file, or a login that a netrc or git holds.
 *
 * How we know: No token input is mapped, neither variable is set, and the saved file holds a token. Or no token reached
 * the step, and a netrc or git holds a login that some clients send; such a login is not used for the check.
 *
 * What to do: Set `HF_TOKEN`, too: not every client reads that place.
 */
export const TOKEN_ONLY_IN_FILE = defineCause({
  group: 'runner',
  slug: 'token-only-in-file',
  severity: 'warning',
  title: 'The only token is a saved login',
});

/** A login that is saved on the machine: the job's only token, or one that later steps use instead. */
export function savedLoginFindings(
  evidence: Evidence,
  tokenStatus: TokenStatus,
  overrides: readonly CredentialOverride[],
  scrubbing: Scrubbing,
): FindingDraft[] {
  const { saved, checked } = evidence.runner.tokenSources;
  if (checked?.source === 'saved-file' && saved !== null) return onlyLogin(evidence, tokenStatus, saved);
  // A token that the Hub rejected is not exported.
  const isRefused = tokenStatus.is === 'refused';
  if (isGivenForCheck(evidence)) return [];
  const setting =
    evidence.runner.host === 'github' ? 'set export-token: true' : 'set HF_TOKEN to the checked token';
  const remedy = isRefused ? `Replace the rejected token, and ${setting}` : capitalized(setting);
  return shadowingLogin(evidence, overrides, scrubbing, remedy);
}

function onlyLogin(evidence: Evidence, tokenStatus: TokenStatus, saved: SavedToken): FindingDraft[] {
  const {
    inputs,
    runner: { environment, tokenSources, host },
    hub: { whoami },
  } = evidence;
  // That is how people log in on their own machine.
  if (host === 'terminal') return [];
  if (inputs.exportToken && !environment.isSelfHosted) return [];
  const isDead = tokenStatus.is === 'refused';
  const orExport = host === 'github' ? ', or set export-token: true' : '';
  const user = whoami?.identity?.name ?? null;
  const whose = user === null ? '' : ` of the account ${user}`;
  const shared = {
    subject: saved.path,
    evidence: [
      {
        fact: `${saved.path} holds a token; ${host === 'github' ? 'neither the token input nor a' : 'no'} token variable is set`,
      },
      ...aboutFile(evidence, saved),
    ],
  };
  return [
    environment.isSelfHosted
      ? {
          ...shared,
          cause: PERSISTED_LOGIN_ON_RUNNER,
          message: `The job's only token is the login${whose} saved in ${saved.path}; every job on this self-hosted runner has its rights.`,
          advice: 'Give the job its own token in HF_TOKEN, and log out on the runner (hf auth logout).',
        }
      : {
          ...shared,
          cause: TOKEN_ONLY_IN_FILE,
          message: `The job's only token is the one${whose} saved in ${saved.path}; clients that do not read that file send none.`,
          advice:
            isDead || tokenSources.checked?.format.kind === 'oauth'
              ? `Set HF_TOKEN to a user access token${isDead ? '' : orExport}.`
              : `Set HF_TOKEN to this token${orExport}.`,
        },
  ];
}

/**
 * Versions before 0.19 do not read `HF_TOKEN` and fall back on the file in every job: that alone is no
 * finding about the file, but one about them, where the job uses one.
 */
function shadowingLogin(
  evidence: Evidence,
  overrides: readonly CredentialOverride[],
  scrubbing: Scrubbing,
  exportToken: string,
): FindingDraft[] {
  const override = overrides.find((one) => one.source.kind === 'saved' && !isLoginOfOldHub(one));
  if (override?.source.kind !== 'saved' || isSavedTokenForOther(evidence)) return [];
  const { path } = override.source;
  const { host } = evidence.runner;
  const { later } = wordsOn(host);
  const shared = { ...titled(SAVED_TOKEN_SHADOWS, host), subject: path };
  const which = override.when === null ? '' : ` (${override.when})`;
  const file =
    [evidence.runner.tokenSources.saved, evidence.runner.legacyToken].find((one) => one?.path === path) ??
    null;
  const about = file === null ? [] : aboutFile(evidence, file);
  if (override.does === 'fails') {
    const problem = file?.problem ?? 'it cannot be read';
    return [
      {
        ...shared,
        message: `HF_TOKEN is not set for ${later}, so huggingface_hub${which} fails on ${path}: ${problem}.`,
        advice: `${exportToken}.`,
        evidence: [{ fact: `${path}: ${problem}; HF_TOKEN is not set` }, ...about],
      },
    ];
  }
  if (file?.isDistrusted) {
    return [
      {
        ...shared,
        message: `HF_TOKEN is not set for ${later}, so they would use what is saved in ${path}${which}, which was not read: ${file.problem}.`,
        advice: `${exportToken}.`,
        evidence: [{ fact: `${path} was not read: ${file.problem}; HF_TOKEN is not set` }, ...about],
      },
    ];
  }
  return [
    {
      ...shared,
      message: `HF_TOKEN is not set for ${later}, so they would use the other token, saved in ${path}${which}.${ownerSentence(evidence, override.secret)}`,
      advice: isScrubbed(scrubbing, path)
        ? `${exportToken} as well: the saved login was removed${host === 'github' ? ' for this job' : ''}, so ${later} have no token.`
        : `${exportToken}.`,
      evidence: [
        { fact: `${path} holds a token that differs from the checked one; HF_TOKEN is not set` },
        ...about,
      ],
    },
  ];
}

/** What is unusual about the file, and the other logins that lie beside it: how many, never whose. */
function aboutFile({ runner: { storedTokens, tokenSources } }: Evidence, file: SavedToken): EvidenceItem[] {
  const facts: EvidenceItem[] = [];
  if (file.isLink === true) facts.push({ fact: `${file.path} is a link` });
  if (file.isForeign === true) facts.push({ fact: `${file.path} belongs to another user` });
  const checked = tokenSources.checked?.format.cleaned;
  if (storedTokens !== null && file === tokenSources.saved) {
    const { path, tokens, problem } = storedTokens;
    const among = checked !== undefined && tokens.some((one) => one.equals(checked));
    const what = `${path} holds ${tokens.length} login${tokens.length === 1 ? '' : 's'}; the checked token is ${among ? '' : 'not '}among them`;
    facts.push({ fact: problem === null ? what : `${path}: ${problem}` });
  }
  return facts;
}
