import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { placeText } from '../../evidence/workflow-place.js';
import { tokenlessRuns } from '../../job/container-runs.js';
import { stepLocations } from '../../job/step-locations.js';
import { mappingsOf } from '../../job/token-mapping.js';

/**
 * Means: A step runs a container and does not pass it the token.
 *
 * How we know: The workflow's own text.
 *
 * What to do: Add `-e HF_TOKEN` to the command.
 */
export const TOKEN_NOT_PASSED_INTO_CONTAINER = defineCause({
  group: 'runner',
  slug: 'token-not-passed-into-container',
  severity: 'warning',
  title: 'A container does not get the token',
});

const MOST_SHOWN = 5;

/** Containers that this job's own text starts for work with the Hub, and hands no token. */
export function containerFindings({
  inputs,
  runner: { workflow, tokenSources, environment },
}: Evidence): FindingDraft[] {
  if (tokenSources.checked === null) return [];
  const locations = stepLocations(workflow);
  const [here, ...others] = locations.map(({ callPath }) => callPath);
  // With several jobs that may be this one, none of their text is sure to be this job's.
  if (here === undefined || others.some(({ job }) => job !== here.job)) return [];
  const origins = locations.flatMap(mappingsOf).flatMap((mapping) => mapping.origins);
  const secrets = origins.flatMap(({ context, name }) => (context === 'secrets' ? [name] : []));
  const runs = tokenlessRuns(
    here.job,
    inputs.repos.map(({ ref }) => ref.id),
    ({ references }) =>
      references.some(({ context, name }) => context === 'secrets' && secrets.includes(name)),
  );
  const [first] = runs;
  if (first === undefined) return [];
  const place = { file: here.file.path, line: first.line };
  const at = placeText(place);
  const more = runs.length === 1 ? '' : ` (and ${runs.length - 1} more like it)`;
  const isMapped =
    inputs.exportToken ||
    environment.tokenVariables.HF_TOKEN === 'set' ||
    first.step.env.some(({ name }) => name === 'HF_TOKEN');
  const map = isMapped ? '' : ', and HF_TOKEN: ${{ secrets.HF_TOKEN }} to the env of that step';
  return [
    {
      cause: TOKEN_NOT_PASSED_INTO_CONTAINER,
      subject: at,
      message: `The ${first.command} in ${at} uses the Hub (${first.shownBy}) but does not pass HF_TOKEN to the container${more}; containers do not inherit the job's variables.`,
      advice: `Add -e HF_TOKEN to the command${map}.`,
      evidence: runs.slice(0, MOST_SHOWN).map(({ line, command, shownBy }) => ({
        fact: `${placeText({ file: here.file.path, line })}: ${command} (${shownBy}) without -e HF_TOKEN or --env-file`,
      })),
      place,
    },
  ];
}
