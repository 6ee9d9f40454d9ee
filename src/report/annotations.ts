import type { Severity } from '../diagnose/causes.js';
import type { Place } from '../resolve/token-mapping.js';
import { visible } from './encode.js';
import type { Report } from './report.js';
import { annotationText, count } from './wording.js';

export interface Annotation {
  level: Severity;
  title: string;
  message: string;
  /** The line of the workflow that it points to; null where none is known. */
  place: Place | null;
}

/** GitHub shows so many annotations of each level for a step; what comes later is in the log only. */
const MOST_PER_LEVEL = 10;

/** One annotation per finding, weightiest first; where there are too many, the last one counts the rest. */
export function annotations(report: Report): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = report.findings.filter(({ severity }) => severity === level);
    const shown = all.length > MOST_PER_LEVEL ? all.slice(0, MOST_PER_LEVEL - 1) : all;
    const list: Annotation[] = shown.map((finding) => {
      const { title, message } = annotationText(finding);
      return { level, title: visible(title), message: visible(message), place: finding.place };
    });
    if (shown.length < all.length) {
      const rest = count(all.length - shown.length, `more ${level}`);
      list.push({
        level,
        title: rest,
        message: `${rest}: see the job summary and the report file.`,
        place: null,
      });
    }
    return list;
  });
}
