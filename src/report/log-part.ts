import type { Annotation } from './annotations.js';

/** What the log shows. Text in it is encoded already. */
export type LogPart =
  | { is: 'line'; text: string }
  | { is: 'annotation'; annotation: Annotation }
  /** Folded in the log of GitHub. */
  | { is: 'group'; title: string; lines: string[] };

export function line(text: string): LogPart {
  return { is: 'line', text };
}

/** Nothing for no lines. */
export function folded(title: string, lines: string[]): LogPart[] {
  return lines.length === 0 ? [] : [{ is: 'group', title, lines }];
}
