import type { Identity } from '../hub/whoami.js';
import type { Observations } from '../observe/observations.js';
import type { TokenSource } from '../observe/token.js';
import type { Malformation } from '../token.js';
import { groupOf } from './causes.js';
import type { FindingDraft } from './finding.js';
import { tokenForm, tokensPage } from './links.js';
import { evidenceOf, isRefusal, lookEntries, readLook } from './readings.js';
import type { RepoResult } from './repo.js';
import { sameName } from './rights.js';
import { tokenName } from './scope.js';
import type { Standing } from './standing.js';

const DAY_MS = 86_400_000;

/** Where a token was found, as a sentence names it. */
export function sourceName(source: TokenSource): string {
  switch (source) {
    case 'input':
      return 'the token input';
    case 'saved-file':
      return 'the saved token file';
    default:
      return source;
  }
}

const REPAIRS: Record<Malformation, string> = {
  'token-placeholder': 'Store a real user access token in the secret and map the secret to HF_TOKEN.',
  'token-has-quotes': 'Save the secret again without the quotation marks.',
  'token-has-bearer-prefix': 'Save the secret again with the token alone, without the word Bearer.',
  'token-has-username': 'Save the secret again with the part after the colon only.',
  'token-double-encoded': 'Save the secret again as the plain token, not in base64.',
  'token-malformed': 'Copy the token again from the token page, as plain text, and save the secret anew.',
  'token-is-refresh-token': 'Store an access token: a refresh token only serves to get one.',
};

/** What is wrong with the token itself, when one reached the step. */
export function diagnoseToken(
  observations: Observations,
  standing: Standing,
  results: readonly RepoResult[],
): FindingDraft[] {
  const { chosen } = observations.token;
  if (chosen === null) return [];
  const { shape, source } = chosen;
  if (shape.malformation !== null) {
    const { cause, detail } = shape.malformation;
    return [
      {
        cause,
        subject: sourceName(source),
        message: `What ${sourceName(source)} holds is not usable as a token: ${detail}. It was not sent.`,
        advice: REPAIRS[cause],
        link: tokensPage(observations.inputs.endpoint),
        evidence: [{ fact: `seen on this runner in ${sourceName(source)}, before any request` }],
      },
    ];
  }
  const drafts: Array<FindingDraft | null> = [
    surroundingBlanks(source, shape.hadBlanks),
    legacyName(source),
    implicitlyDisabled(observations, results),
  ];
  if (standing.is === 'refused') drafts.push(refusedToken(observations, standing.because));
  if (standing.is === 'good') {
    const { identity } = standing;
    drafts.push(
      organizationToken(observations, identity),
      unexpectedUser(observations, identity),
      expiresSoon(observations, identity),
      overbroad(observations, identity),
    );
  }
  return drafts.filter((draft) => draft !== null);
}

function refusedToken(observations: Observations, because: 'expired' | 'unknown'): FindingDraft | null {
  const { whoami, token, inputs } = observations;
  if (whoami === null || token.chosen === null) return null;
  const { source, shape } = token.chosen;
  const where = sourceName(source);
  const link = tokensPage(inputs.endpoint);
  const answer = evidenceOf(whoami.exchange);
  if (because === 'expired') {
    return {
      cause: 'token-expired',
      subject: where,
      message: `The token in ${where} has expired: the Hub's identity check says so (401).`,
      advice: 'Create a new token and put it into the secret.',
      link,
      // The Hub's sentence holds the token's name, which is nobody's business once the token is dead.
      evidence: [{ ...answer, message: 'User Access Token "…" is expired' }],
    };
  }
  if (shape.kind === 'unknown') {
    return {
      cause: 'token-format-unknown',
      subject: where,
      message: `What ${where} holds is no Hub token: it has none of their prefixes, and the Hub refuses it (401). It may be an account password.`,
      advice: 'Store a user access token, which begins with hf_, in the secret.',
      link,
      evidence: [answer],
    };
  }
  return {
    cause: 'token-invalid',
    subject: where,
    message: `The Hub does not know the token in ${where} (401 to the identity check): it was deleted, rolled or revoked, or copied incompletely; these are answered alike.`,
    advice: 'Put the current value of the token into the secret, or create a new token and store that.',
    link,
    evidence: [answer],
  };
}

function surroundingBlanks(source: TokenSource, hadBlanks: boolean): FindingDraft | null {
  // A file that ends with a line break is in order: the clients that read it trim it.
  if (!hadBlanks || source === 'saved-file') return null;
  return {
    cause: 'token-has-newline',
    subject: sourceName(source),
    message: `The value in ${sourceName(source)} has blanks or line breaks around the token; what was checked is the token without them. Some clients crash on them or send nothing.`,
    advice:
      'Save the secret again without the line break, or set export-token: true so that later steps get the clean token.',
    evidence: [{ fact: `the value in ${sourceName(source)} differs from its trimmed form` }],
  };
}

function legacyName(source: TokenSource): FindingDraft | null {
  if (source !== 'HUGGING_FACE_HUB_TOKEN') return null;
  return {
    cause: 'legacy-variable-name',
    subject: source,
    message:
      'Only HUGGING_FACE_HUB_TOKEN, the old name, holds the token; HF_TOKEN is not set. Many clients do not read the old name.',
    advice: 'Rename the variable to HF_TOKEN.',
    evidence: [{ fact: 'HUGGING_FACE_HUB_TOKEN is set; HF_TOKEN and the token input are not' }],
  };
}

/** Whether a token decides about the repo: one gets in, or is refused for what it may not do. */
function wouldHelp(result: RepoResult | undefined): boolean {
  if (result?.access === 'granted') return true;
  const groups = ['organization', 'scope', 'gate'];
  return result?.findings.some(({ cause }) => groups.includes(groupOf(cause))) ?? false;
}

function implicitlyDisabled(observations: Observations, results: readonly RepoResult[]): FindingDraft | null {
  if (!observations.environment.implicitTokenDisabled) return null;
  const needing = observations.repos.filter(
    (observation, index) =>
      wouldHelp(results[index]) &&
      (observation.request.operation === 'write' ||
        lookEntries(observation).some(
          ([look, exchange]) => look.startsWith('anonymous-') && isRefusal(readLook(look, exchange)),
        )),
  );
  const [first] = needing;
  if (first === undefined) return null;
  const label = results[observations.repos.indexOf(first)]?.label ?? '';
  const others = needing.length === 1 ? '' : ` and ${needing.length - 1} more`;
  return {
    cause: 'implicit-token-disabled',
    subject: 'HF_HUB_DISABLE_IMPLICIT_TOKEN',
    message: `HF_HUB_DISABLE_IMPLICIT_TOKEN is on, so the Python client does not send the token by itself, and ${label}${others} cannot be used without it.`,
    advice: 'Unset HF_HUB_DISABLE_IMPLICIT_TOKEN, or pass the token explicitly in the code.',
    evidence: [
      { fact: 'HF_HUB_DISABLE_IMPLICIT_TOKEN is set to a true value' },
      ...Object.entries(first.looks)
        .filter(([look]) => look.startsWith('anonymous-'))
        .map(([, exchange]) => evidenceOf(exchange)),
    ],
  };
}

function organizationToken({ token, inputs }: Observations, identity: Identity): FindingDraft | null {
  if (token.chosen?.shape.kind !== 'organization' && identity.type !== 'org') return null;
  const writes = inputs.repos.some(({ operation }) => operation === 'write');
  return {
    cause: 'org-token-unsupported',
    severity: writes ? 'error' : 'warning',
    subject: identity.name,
    message: `This is an old organization token of ${identity.name} (api_org_…): ${writes ? 'it cannot write, and ' : ''}the Hub's clients no longer accept its kind.`,
    advice: `Use a user access token of a bot account that is a member of ${identity.name}, or a service account of the organization.`,
    link: tokensPage(inputs.endpoint),
    evidence: [{ fact: `GET /api/whoami-v2: type ${identity.type}` }],
  };
}

function unexpectedUser({ inputs }: Observations, identity: Identity): FindingDraft | null {
  const { expectedUser } = inputs;
  if (expectedUser === null || sameName(expectedUser, identity.name)) return null;
  return {
    cause: 'unexpected-user',
    subject: identity.name,
    message: `The token belongs to ${identity.name}, not to ${expectedUser} as expected-user asks.`,
    advice: `Put a token of ${expectedUser} into the secret.`,
    evidence: [{ fact: `GET /api/whoami-v2: name ${identity.name}` }],
  };
}

function expiresSoon(observations: Observations, identity: Identity): FindingDraft | null {
  const { inputs, token, whoami } = observations;
  const end = Date.parse(identity.expiresAt ?? '');
  // Tokens of a Trusted Publisher live for an hour by design.
  if (Number.isNaN(end) || token.chosen?.shape.kind === 'trusted-publisher') return null;
  const outcome = whoami?.exchange.outcome;
  const now = (outcome?.kind === 'answer' ? outcome.date : null) ?? observations.now;
  const days = (end - now) / DAY_MS;
  if (days >= inputs.expiresWithinDays) return null;
  const date = new Date(end).toISOString().slice(0, 10);
  const left =
    days < 1 ? 'in less than a day' : `in ${Math.floor(days)} day${Math.floor(days) === 1 ? '' : 's'}`;
  return {
    cause: 'token-expires-soon',
    subject: identity.tokenName,
    message: `${capitalised(tokenName(identity))} of ${identity.name} expires on ${date}, ${left}.`,
    advice: 'Create its successor and put it into the secret before that day.',
    link: tokensPage(inputs.endpoint),
    evidence: [{ fact: `GET /api/whoami-v2: auth.expiresAt ${new Date(end).toISOString()}` }],
  };
}

function overbroad({ inputs }: Observations, identity: Identity): FindingDraft | null {
  const reads = inputs.repos.length > 0 && inputs.repos.every(({ operation }) => operation === 'read');
  if (identity.role !== 'write' || !reads) return null;
  return {
    cause: 'token-overbroad',
    subject: identity.tokenName,
    message: `${capitalised(tokenName(identity))} of ${identity.name} can write everything its account can, and this job only reads.`,
    advice: 'Use a fine-grained token that reads these repos, or a read token.',
    link: tokenForm(inputs.endpoint, { gated: true, own: ['repo.content.read'] }),
    evidence: [{ fact: 'GET /api/whoami-v2: role write; no repo is listed for write' }],
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
