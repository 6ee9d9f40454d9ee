/** What a scrub may remove. */
export const SCRUB_TARGETS = ['netrc', 'git', 'saved-token'] as const;
export type ScrubTarget = (typeof SCRUB_TARGETS)[number];

export type ScrubTargets =
  | { ok: true; targets: ReadonlySet<ScrubTarget> }
  | { ok: false; value: string; reason: string };

/** Takes the `scrub` input apart, which may be blank, `all`, `none`, or a list with commas or blanks. */
export function parseScrubTargets(text: string): ScrubTargets {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return { ok: true, targets: new Set(['netrc']) };
  if (words.includes('none') || words.includes('all')) {
    if (words.length > 1) {
      return { ok: false, value: words.join(', '), reason: 'all and none cannot be combined' };
    }
    return { ok: true, targets: new Set(words[0] === 'all' ? SCRUB_TARGETS : []) };
  }
  const unknown = words.filter((word) => !SCRUB_TARGETS.some((target) => target === word));
  if (unknown.length > 0) {
    const reason = `it must be all, none or any of ${SCRUB_TARGETS.join(', ')}`;
    return { ok: false, value: unknown.join(', '), reason };
  }
  return { ok: true, targets: new Set(SCRUB_TARGETS.filter((target) => words.includes(target))) };
}
