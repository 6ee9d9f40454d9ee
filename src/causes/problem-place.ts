import type { Evidence } from '../evidence/evidence.js';
import { samePlace } from '../evidence/workflow-place.js';
import { stepLocations } from '../job/step-locations.js';
import type { Place } from '../job/variables.js';
import type { InputProblem } from '../model/input-reader.js';

/** The line of a repo that cannot be one: it must be unreadable in the text, too. */
export function problemPlace(
  { input, line }: InputProblem,
  workflow: Evidence['runner']['workflow'],
): Place | null {
  if (input !== 'repos' || line === null) return null;
  return samePlace(
    stepLocations(workflow).map(({ callPath, step }) => {
      const at = step?.repos?.lines?.[line - 1];
      return at?.repos === null ? { file: callPath.file.path, line: at.line } : null;
    }),
  );
}
