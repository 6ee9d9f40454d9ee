import type { Cause } from '../evidence/cause.js';
import type { Finding } from '../evidence/finding.js';
import { SEVERITIES } from '../model/severity.js';

/** Sorts by severity, then by the place of the cause in `causes`, which has them all, then by the order of the listed repos. */
export function inOrder(findings: readonly Finding[], causes: readonly Cause[]): Finding[] {
  const weights = new Map(causes.map(({ slug }, index) => [slug, index]));
  const weight = ({ cause }: Finding): number => {
    const at = weights.get(cause);
    if (at === undefined) throw new Error(`no place in the order for ${cause}`);
    return at;
  };
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      weight(a) - weight(b) ||
      a.position - b.position,
  );
}
