/**
 * The line of the workflow that a finding is about. It is told only where the text leaves no doubt: none is better
 * than one at which there is nothing to fix.
 */

import type { Evidence } from '../evidence/evidence.js';
import type { Finding } from '../evidence/finding.js';
import { samePlace } from '../evidence/workflow-place.js';
import { type StepLocation, stepLocations } from '../job/step-locations.js';
import { mappingsOf, variablePlace } from '../job/token-mapping.js';
import type { Place } from '../job/variables.js';
import type { RepoRequest } from '../model/inputs.js';
import { formatRepo } from '../model/repo.js';
import type { ListedLine } from '../runner/workflow/workflow-model.js';
import { causeOf } from './catalogue.js';
import { TOKEN_OVERBROAD } from './privilege/overbroad-token.js';

/** The place that the rule itself has found; else the line of the repo, the variable or the token it is about. */
export function findingPlace(finding: Finding, evidence: Evidence): Place | null {
  if (finding.place !== null) return finding.place;
  const here = stepLocations(evidence.runner.workflow);
  // An action of the repository's own that runs this one may give it whatever it likes.
  if (here.some(({ step }) => step === null)) return null;
  const cause = causeOf(finding.cause);
  if (cause.isOfVariable) {
    // Two variables that say the same are told as one: `A and B`.
    const [name = ''] = (finding.subject ?? '').split(' and ');
    return samePlace(here.map((location) => variablePlace(name, location)));
  }
  if (cause.group === 'token' || cause.slug === TOKEN_OVERBROAD.slug) return tokenPlace(evidence, here);
  return repoPlace(finding, evidence, here);
}

/** The line that gives the token; where none came, the one that was to give it, or the step. */
function tokenPlace(
  {
    runner: {
      tokenSources: { checked },
    },
  }: Evidence,
  here: readonly StepLocation[],
): Place | null {
  return samePlace(
    here.map((location) => {
      const mappings = mappingsOf(location);
      if (checked !== null) return mappings.find(({ way }) => way === checked.source)?.place;
      const { callPath, step } = location;
      return mappings[0]?.place ?? (step === null ? null : { file: callPath.file.path, line: step.line });
    }),
  );
}

/** The line of the repo in the `repos` input: of the first that has one, where the finding is about several. */
function repoPlace(
  { subject, others, position }: Finding,
  { inputs: { repos } }: Evidence,
  here: readonly StepLocation[],
): Place | null {
  const own = repos[position];
  // What is found by way of a listed repo has that one's position, and no line.
  const first = own !== undefined && formatRepo(own.ref) === subject ? [own] : [];
  const further = others.length === 0 ? [] : repos.filter(({ ref }) => others.includes(formatRepo(ref)));
  // Several calls may lead to one and the same step.
  const steps = [...new Map(here.map((location) => [location.step, location])).values()];
  for (const request of [...first, ...further]) {
    const place = samePlace(steps.map((location) => listedAt(request, repos, location)));
    if (place !== null) return place;
  }
  return null;
}

function listedAt(
  request: RepoRequest,
  all: readonly RepoRequest[],
  { callPath, step }: StepLocation,
): Place | null {
  const lines = step?.repos?.lines ?? null;
  if (lines === null || !isSameList(lines, all)) return null;
  const at = lines[request.line - 1];
  return at === undefined || at.repos === null ? null : { file: callPath.file.path, line: at.line };
}

/** Whether the text is what the step was given, line by line; what an expression stands for may have any length. */
function isSameList(lines: readonly ListedLine[], requests: readonly RepoRequest[]): boolean {
  const listed = new Set(requests.map(({ ref }) => formatRepo(ref)));
  return (
    lines.every(({ repos }) => repos === null || repos.every((repo) => listed.has(repo))) &&
    requests.every(({ ref, line }) => {
      const at = lines[line - 1];
      return at !== undefined && (at.repos === null || at.repos.includes(formatRepo(ref)));
    })
  );
}
