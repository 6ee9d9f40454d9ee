import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { isOpenToAll } from '../../evidence/open-to-all.js';
import { placeText } from '../../evidence/workflow-place.js';
import type { RepoObservation } from '../../hub/probe.js';
import { type TokenlessRun, tokenlessRuns } from '../../job/containers/container-runs.js';
import { type Job, type JobStep, jobsOf } from '../../job/job.js';
import { MADE_BY_GITHUB, mappingsOf } from '../../job/token-mapping.js';
import { variableIn } from '../../job/variables.js';
import type { RunnerFacts } from '../../runner/runner-facts.js';

/**
 * Means: A step runs a container that uses a repo for which it needs the token, and does not pass it the token.
 *
 * How we know: The workflow's own text: the command names a listed repo that the Hub shows to nobody without a token,
 * or an image that loads a model from the Hub, in a step that sets HF_TOKEN for it.
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

/** Containers that this job's own text starts for work with the Hub, and does not hand the token. */
export function containerFindings(evidence: Evidence): FindingDraft[] {
  const [job] = jobsOf(evidence.runner.workflow);
  const runs = runsWithoutToken(evidence).filter((run) => isProven(run, evidence));
  const [first] = runs;
  if (job === undefined || first === undefined) return [];
  const place = placeOf(first);
  const at = placeText(place);
  const more = runs.length === 1 ? '' : ` (and ${runs.length - 1} more like it)`;
  return [
    {
      cause: TOKEN_NOT_PASSED_INTO_CONTAINER,
      subject: at,
      message: `The ${first.command} in ${at} uses ${what(first)} but does not pass HF_TOKEN to the container${more}; containers do not inherit the job's variables.`,
      advice: `Add -e HF_TOKEN to the command${mappingFor(first.step, job, evidence)}.`,
      evidence: runs.slice(0, MOST_SHOWN).map((run) => ({
        fact: `${placeText(placeOf(run))}: ${run.command} (${what(run)}) without the token under any name`,
      })),
      place,
    },
  ];
}

/** The listed repos that such a container uses, and of which it is not known whether they need the token. */
export function reposInContainers(evidence: Evidence): RepoObservation[] {
  if (evidence.hub.repos.length === 0) return [];
  const ids = runsWithoutToken(evidence).map(({ id }) => id);
  return evidence.hub.repos.filter((repo) => ids.includes(repo.request.ref.id) && isOpenToAll(repo) === null);
}

/** Asked for after each round of answers, and the same in all of them. */
const known = new WeakMap<RunnerFacts, readonly TokenlessRun[]>();

function runsWithoutToken({ inputs, runner }: Evidence): readonly TokenlessRun[] {
  const ids = inputs.repos.map(({ ref }) => ref.id);
  const runs = known.get(runner) ?? (runner.tokenSources.checked === null ? [] : runsIn(runner, ids));
  known.set(runner, runs);
  return runs;
}

/** The commands that are the same by every way that may lead to this job. */
function runsIn(
  { tokenSources, environment, workflow }: RunnerFacts,
  ids: readonly string[],
): TokenlessRun[] {
  const hasLogin = tokenSources.saved !== null || environment.isSelfHosted;
  const [runs = [], ...others] = jobsOf(workflow).map((job) =>
    tokenlessRuns(job, { ids, token: mappingsOfCheck(job).flatMap(({ origins }) => origins), hasLogin }),
  );
  return runs.filter((run) =>
    others.every((other) => other.some(({ line, step }) => line === run.line && step.file === run.step.file)),
  );
}

/** Whether the container needs the token: the step says so, or the listed repo is open to nobody without one. */
function isProven({ id, loader }: TokenlessRun, { hub: { repos } }: Evidence): boolean {
  return loader !== null || repos.some((repo) => repo.request.ref.id === id && isOpenToAll(repo) === false);
}

function what({ id, loader }: TokenlessRun): string {
  return loader === null ? `${id}, which needs the token,` : `${id} with ${loader}`;
}

function placeOf({ step, line }: TokenlessRun) {
  return { file: step.file, line };
}

function mappingsOfCheck({ callPath, own }: Job) {
  return mappingsOf({ callPath, step: own.step });
}

/** What is to be added to the step, so that it has the token to pass on; empty if it has. */
function mappingFor(step: JobStep, job: Job, { inputs, runner }: Evidence): string {
  const inherits =
    inputs.exportToken ||
    (runner.environment.tokenVariables.HF_TOKEN === 'set' &&
      variableIn(job.own.layers, 'HF_TOKEN')?.route !== 'step');
  if (inherits || variableIn(step.layers, 'HF_TOKEN') !== null) return '';
  if (runner.tokenSources.checked?.source === 'publisher') return ', and export-token: true to the check';
  const [mapping] = mappingsOfCheck(job);
  const [origin, ...others] = mapping?.origins ?? [];
  const isPlain =
    origin?.context === 'secrets' &&
    origin.name !== null &&
    origin.name !== MADE_BY_GITHUB &&
    others.length === 0 &&
    mapping?.hasText === false &&
    step.file === job.callPath.file.path;
  return isPlain
    ? `, and HF_TOKEN: \${{ secrets.${origin.name} }} to the env of that step`
    : ', and set HF_TOKEN in the env of that step to the token that the check gets';
}
