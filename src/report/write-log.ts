import * as core from '@actions/core';
import { type Annotation, annotations } from './annotations.js';
import { renderLog } from './log.js';
import type { Report } from './report.js';

/** The weightiest finding first, what it rests on, the other findings, and the details folded. */
export function writeLog(report: Report, stepFails: boolean): void {
  const [first, ...others] = annotations(report);
  const { lines, groups } = renderLog(report);
  if (first !== undefined && stepFails) core.setFailed(`${first.title}: ${first.message}`);
  else if (first !== undefined) emit(first);
  for (const line of lines) core.info(line);
  others.forEach(emit);
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
