import { coloured, paintFor } from '../report/paint.js';

/** Whether the standard output shows colours; a log of CI is a file until somebody says otherwise. */
export function isColoured(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  return paintFor({ NO_COLOR, FORCE_COLOR }, process.stdout.isTTY) === coloured;
}
