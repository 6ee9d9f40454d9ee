import { defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { limitsOn } from '../../evidence/limits.js';
import { tokenForm } from '../../evidence/links.js';
import { accountOf, evidenceFrom, nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import type { Refusal } from '../../evidence/refusal.js';
import { isClassic } from '../../evidence/rights.js';
import { missingGatedScope } from './oauth-scope.js';
import { FORM } from './wanted-token.js';

/**
 * Means: The fine-grained token may not read public gated repos, whatever access its account has.
 *
 * How we know: The identity check says that the token lacks this permission, and the repo, which is public and
 * gated, is refused.
 *
 * What to do: Edit the token and tick read access to contents of all public gated repos.
 */
export const FINE_GRAINED_MISSING_GATED_PERMISSION = defineCause({
  group: 'scope',
  slug: 'fine-grained-missing-gated-permission',
  severity: 'error',
  title: 'The fine-grained token may not read gated repos',
  seenAs: ['Please enable access to public gated repositories in your fine-grained token'],
  isToldOnce: true,
});

/**
 * The finding for a token without the right to open public gated repos, whose answer names that setting.
 * Null when the identity check says that the token has it.
 */
export function missingGatedPermission({ probed, operation, reason, probe }: Refusal): FindingDraft | null {
  if (operation !== 'read' || reason !== 'gated-setting') return null;
  const { identity } = probed;
  const evidence = evidenceFrom(probed, [probe, 'metadata']);
  if (probed.tokenFormat?.kind === 'oauth') return { ...missingGatedScope(probed), evidence };
  if (identity !== null && (isClassic(identity) || identity.fineGrained?.canReadGatedRepos)) return null;
  return { ...withoutPermission(probed), evidence };
}

/** The same, if the identity check alone shows that such a token was refused a gated repo, whatever the words. */
export function withoutGatedRight(refusal: Refusal): FindingDraft | null {
  if (refusal.operation !== 'read' || limitsOn(refusal)?.token?.is !== 'gated-repos') return null;
  return {
    ...withoutPermission(refusal.probed),
    evidence: [{ fact: 'GET /api/whoami-v2: canReadGatedRepos false' }],
  };
}

function withoutPermission(probed: ProbedRepo): FindingDraft {
  const name = probed.identity?.tokenName;
  const which =
    name === null || name === undefined ? 'the fine-grained token' : `the fine-grained token "${name}"`;
  return {
    cause: FINE_GRAINED_MISSING_GATED_PERMISSION,
    subject: probed.label,
    position: probed.position,
    message: `The Hub says that ${which} may not read public gated repos such as ${nameOf(probed)}, whatever access ${accountOf(probed)} has.`,
    advice:
      'Tick "Read access to contents of all public gated repos you can access" in the settings of the token, or create a token that has it.',
    link: tokenForm(probed.endpoint, { gated: true }),
    linkText: FORM,
  };
}
