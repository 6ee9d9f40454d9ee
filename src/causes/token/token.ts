import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { tokensPage } from '../../evidence/links.js';
import { homeOf, sourceName, tokenIn } from '../../evidence/token-home.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import type { Identity } from '../../hub/whoami.js';
import { capitalized } from '../../model/capitalized.js';
import type { Host } from '../../model/host.js';
import { writesTo } from '../../model/inputs.js';
import { faultAt } from '../../model/token/inspect-token.js';
import type { TokenSource } from '../../runner/tokens/token-sources.js';
import { overbroadToken } from '../privilege/overbroad-token.js';
import type { ListedResult } from '../repo/diagnose-repo.js';
import { behindDeadToken } from './behind-dead-token.js';
import { emptyVariable } from './empty-variable.js';
import { expiresSoon } from './expiry.js';
import { needingToken } from './needing-token.js';
import { refusedToken } from './refused-token.js';
import { unexpectedUser } from './unexpected-user.js';
import { unusableToken } from './unusable-token.js';

/**
 * Means: The token is an old organization token (`api_org_`), which cannot write and which the Hub's clients no
 * longer accept.
 *
 * How we know: The prefix, or the identity check. It is an error for a write and a warning for a read.
 *
 * What to do: Use a token of a bot account or of a service account.
 */
export const ORG_TOKEN_UNSUPPORTED = defineCause({
  group: 'token',
  slug: 'org-token-unsupported',
  severity: 'error',
  title: 'Organization tokens are no longer supported',
  seenAs: [
    'You must use your personal account token, not an organization token',
    "Your access token must start with 'hf_'",
  ],
});

/**
 * Means: The Python client does not send the token unless the code passes it explicitly.
 *
 * How we know: `HF_HUB_DISABLE_IMPLICIT_TOKEN` is set to a true value, and a listed repo needs the token.
 *
 * What to do: Unset it, or pass the token in the code.
 */
export const IMPLICIT_TOKEN_DISABLED = defineCause({
  group: 'token',
  slug: 'implicit-token-disabled',
  severity: 'error',
  title: 'The Python client does not send the token by default',
  seenAs: ['Invalid username or password.'],
  isOfVariable: true,
});

/**
 * Means: The stored value has white space around the token. The token was checked without it.
 *
 * How we know: The value differs from its trimmed form.
 *
 * What to do: Save the secret without the white space: some clients send it with the token or send no token.
 */
export const TOKEN_HAS_NEWLINE = defineCause({
  group: 'token',
  slug: 'token-has-newline',
  severity: 'warning',
  title: 'The token has white space around it',
  seenAs: [
    "Illegal header value b'Bearer",
    'Invalid leading whitespace, reserved character(s)',
    "Invalid header value b'Bearer",
  ],
});

/**
 * Means: The token is only in the old variable `HUGGING_FACE_HUB_TOKEN`.
 *
 * How we know: That variable is set; `HF_TOKEN` and the input are not.
 *
 * What to do: Rename it to `HF_TOKEN`: many clients do not read the old name.
 */
export const LEGACY_VARIABLE_NAME = defineCause({
  group: 'token',
  slug: 'legacy-variable-name',
  severity: 'warning',
  title: 'The token is only in a variable with an old name',
});

/** What is wrong with the token itself, when one reached the step. */
export function diagnoseToken(
  evidence: Evidence,
  tokenStatus: TokenStatus,
  results: readonly ListedResult[],
): FindingDraft[] {
  const { checked } = evidence.runner.tokenSources;
  if (checked === null) return [];
  const { source } = checked;
  const fault = faultAt(evidence.inputs.endpoint, checked);
  if (fault !== null) return [unusableToken(evidence, source, fault, behindDeadToken(evidence))];
  const drafts: Array<FindingDraft | null> = [
    surroundingBlanks(evidence),
    legacyName(source, evidence.runner.host),
    implicitlyDisabled(evidence, results),
  ];
  if (tokenStatus.is === 'refused') drafts.push(refusedToken(evidence, tokenStatus.because));
  if (tokenStatus.is === 'good') {
    const { identity } = tokenStatus;
    drafts.push(
      organizationToken(evidence, identity),
      unexpectedUser(evidence, identity),
      emptyVariable(evidence, results),
      expiresSoon(evidence, identity),
      overbroadToken(evidence, identity),
    );
  }
  return drafts.filter((draft) => draft !== null);
}

function surroundingBlanks(evidence: Evidence): FindingDraft | null {
  const { checked } = evidence.runner.tokenSources;
  // A file that ends with a line break is in order: the clients that read it trim it.
  if (checked === null || !checked.format.hadBlanks || checked.source === 'saved-file') return null;
  const { source } = checked;
  const { host } = evidence.runner;
  const isSecret = host === 'github';
  return {
    cause: TOKEN_HAS_NEWLINE,
    subject: sourceName(source, host),
    message: `${capitalized(tokenIn(source, host))} was checked without the spaces or line breaks around it. Some clients crash on them or send no token.`,
    advice: `${capitalized(homeOf(evidence, source).saveAgain(isSecret ? 'without them' : 'without white space around it'))}${isSecret && !evidence.inputs.exportToken ? ', or set export-token: true to give later steps the clean token' : ''}.`,
    evidence: [{ fact: `the value in ${sourceName(source, host)} differs from its trimmed form` }],
  };
}

function legacyName(source: TokenSource, host: Host): FindingDraft | null {
  if (source !== 'HUGGING_FACE_HUB_TOKEN') return null;
  return {
    cause: LEGACY_VARIABLE_NAME,
    subject: source,
    message:
      'HUGGING_FACE_HUB_TOKEN contains the token, and HF_TOKEN is not set. Many clients do not read the old name.',
    advice: 'Rename the variable to HF_TOKEN.',
    evidence: [
      {
        fact: `HUGGING_FACE_HUB_TOKEN is set; HF_TOKEN ${host === 'github' ? 'and the token input are' : 'is'} not`,
      },
    ],
  };
}

function implicitlyDisabled(evidence: Evidence, results: readonly ListedResult[]): FindingDraft | null {
  if (!evidence.runner.environment.implicitTokenDisabled) return null;
  const need = needingToken(evidence, results);
  if (need === null) return null;
  return {
    cause: IMPLICIT_TOKEN_DISABLED,
    subject: 'HF_HUB_DISABLE_IMPLICIT_TOKEN',
    message: `With HF_HUB_DISABLE_IMPLICIT_TOKEN set, the token is sent only if the code passes it, and ${need.what} cannot be used without a token.`,
    advice: 'Unset HF_HUB_DISABLE_IMPLICIT_TOKEN, or pass the token explicitly in the code.',
    evidence: [{ fact: 'HF_HUB_DISABLE_IMPLICIT_TOKEN is set to a true value' }, ...need.evidence],
  };
}

function organizationToken(
  { inputs, runner: { tokenSources } }: Evidence,
  identity: Identity,
): FindingDraft | null {
  if (tokenSources.checked?.format.kind !== 'organization' && identity.type !== 'org') return null;
  const writes = inputs.repos.length === 0 ? writesTo(inputs) : inputs.repos.some(writesTo);
  return {
    cause: ORG_TOKEN_UNSUPPORTED,
    severity: writes ? 'error' : 'warning',
    subject: identity.name,
    message: `This is an old organization token of ${identity.name} (api_org_…), which ${writes ? 'cannot write and ' : ''}is no longer accepted by the Hub's clients.`,
    advice: `Use a user access token of a bot account that is a member of ${identity.name}, or a service account of the organization.`,
    link: tokensPage(inputs.endpoint),
    linkText: 'Open the token settings',
    evidence: [{ fact: `GET /api/whoami-v2: type ${identity.type}` }],
  };
}
