import * as core from '../actions/commands.js';
import type { Host } from '../model/host.js';
import type { Annotation } from './annotations.js';
import { renderLog } from './log.js';
import type { Paint } from './paint.js';
import type { Report } from './report.js';

/** Writes the log but for its last line, annotations included. */
export function writeLog(report: Report, paint: Paint, host: Host): void {
  for (const part of renderLog(report, paint, host)) {
    if (part.is === 'line') core.info(part.text);
    else if (part.is === 'annotation') annotate(part.annotation);
    else {
      core.startGroup(part.title);
      for (const line of part.lines) core.info(line);
      core.endGroup();
    }
  }
}

function annotate({ level, title, message, place }: Annotation): void {
  const write = { error: core.error, warning: core.warning, notice: core.notice };
  write[level](message, { title, ...(place === null ? {} : { file: place.file, startLine: place.line }) });
}
