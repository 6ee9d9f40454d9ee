import type { RepoReport, Report } from './report.js';

type Access = RepoReport['access'];

const WORST_FIRST: readonly Access[] = ['refused', 'unknown', 'granted'];

/** What is not granted in front, else in the order of the list. */
export function worstFirst(repos: readonly RepoReport[]): RepoReport[] {
  return [...repos].sort((a, b) => WORST_FIRST.indexOf(a.access) - WORST_FIRST.indexOf(b.access));
}

/** How many repos came out how; a repo that is listed for reading and for writing counts once, by the worse result. */
export function tally({ repos }: Pick<Report, 'repos'>): Record<Access, number> {
  const worst = new Map<string, Access>();
  for (const { repo, access } of repos) {
    const known = worst.get(repo) ?? access;
    worst.set(repo, WORST_FIRST.find((one) => one === known || one === access) ?? access);
  }
  const numberOf = (access: Access) => [...worst.values()].filter((one) => one === access).length;
  return { granted: numberOf('granted'), refused: numberOf('refused'), unknown: numberOf('unknown') };
}

/** For example `47 of 50 granted, 3 refused`, and how many of them nobody listed and `discover` found. */
export function tallyText(report: Pick<Report, 'repos'>): string {
  const { granted, refused, unknown } = tally(report);
  const all = granted + refused + unknown;
  if (all === 0) return 'no repos listed';
  const found = new Set(report.repos.flatMap(({ repo, foundIn }) => (foundIn === undefined ? [] : repo)))
    .size;
  return [
    `${granted} of ${all} granted`,
    ...(refused === 0 ? [] : [`${refused} refused`]),
    ...(unknown === 0 ? [] : [`${unknown} unknown`]),
    ...(found === 0 ? [] : [`${found} found by discover`]),
  ].join(', ');
}
