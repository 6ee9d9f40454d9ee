/** @import { Explanation } from '../../../src/explain/explain.js' */

/**
 * What a person found in a log: the cause, and others that its text fits equally well. `isAuth` says whether
 * authentication or access is what failed; if it is not, `category` says what is.
 *
 * @typedef {{id: string, url: string, what: string, isAuth: boolean, cause: string | null, also: string[],
 *   category: string | null}} Label
 *
 * @typedef {{label: Label, place: number, isNamed: boolean, found: string}} Compared `place`: of the first right cause
 *   among the candidates, from 1; 0 if none of them is right. If it is not about authentication: 1 if the answer says so,
 *   else 0. `isNamed`: whether the very cause that was found comes first, and not one that the text fits as well.
 */

/**
 * @param {Label} label
 * @param {Explanation} explanation
 * @returns {Compared}
 */
export function compared(label, { answer, candidates, other }) {
  const slugs = candidates.map(({ cause }) => cause.slug);
  const right = [label.cause, ...label.also];
  const place = label.isAuth
    ? slugs.findIndex((slug) => right.includes(slug)) + 1
    : Number(answer !== 'authentication');
  const first = slugs.slice(0, 3).join(', ') || other?.kind || 'nothing';
  return { label, place, isNamed: slugs[0] === label.cause, found: `${answer}: ${first}` };
}

/** @param {readonly Compared[]} all */
export function tableOf(all) {
  const about = all.filter(({ label }) => label.isAuth);
  const others = all.filter(({ label }) => !label.isAuth);
  const first = about.filter(({ place }) => place === 1);
  const early = about.filter(({ place }) => place >= 1 && place <= 3);
  const none = others.filter(({ place }) => place === 1);
  const misses = all.filter(({ place }) => place !== 1);
  return [
    `authentication: ${about.length} logs, right cause first ${share(first, about)}, in the first three ${share(early, about)}`,
    `  the very cause of the thread first: ${share(
      about.filter(({ isNamed }) => isNamed),
      about,
    )}`,
    `others: ${others.length} logs, no authentication cause ${share(none, others)}`,
    ...misses.map(
      ({ label, place, found }) =>
        `  ${label.id} ${label.cause ?? label.category}${label.also.length > 0 ? ` (or ${label.also.join(', ')})` : ''}: ${
          place > 1 ? `place ${place}; ` : ''
        }${found}`,
    ),
  ].join('\n');
}

/**
 * @param {readonly unknown[]} part
 * @param {readonly unknown[]} all
 */
function share(part, all) {
  return `${part.length} (${all.length === 0 ? '–' : Math.round((100 * part.length) / all.length)} %)`;
}
