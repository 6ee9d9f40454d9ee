import * as core from '../actions/commands.js';
import { type Annotation, annotations } from './annotations.js';
import { renderLog } from './log.js';
import type { Paint } from './paint.js';
import type { Report } from './report.js';

/**
 * The cause and what it rests on, then the annotations, weightiest first: they say what to do. Then the details,
 * folded. On a pass there is no annotation but for notices.
 */
export function writeLog(report: Report, paint: Paint): void {
  const { lines, groups } = renderLog(report, paint);
  for (const line of lines) core.info(line);
  annotations(report).forEach(emit);
  for (const group of groups) {
    core.startGroup(group.title);
    for (const line of group.lines) core.info(line);
    core.endGroup();
  }
}

function emit({ level, title, message, place }: Annotation): void {
  const say = { error: core.error, warning: core.warning, notice: core.notice };
  say[level](message, { title, ...(place === null ? {} : { file: place.file, startLine: place.line }) });
}
