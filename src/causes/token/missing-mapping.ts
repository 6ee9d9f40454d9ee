import type { Evidence } from '../../evidence/evidence.js';
import { nearNames } from '../../evidence/near-names.js';
import { placeText, samePlace } from '../../evidence/workflow-place.js';
import { type StepLocation, stepLocations } from '../../job/step-locations.js';
import { MADE_BY_GITHUB, mappingsOf, passedFrom } from '../../job/token-mapping.js';
import type { Origin, Place } from '../../job/variables.js';
import { formatRepo } from '../../model/repo.js';
import type { WorkflowStep } from '../../runner/workflow/workflow-model.js';

/** A name with a word more, such as HF_TOKEN_WRITE, is another secret. */
const MOST_SLIPS = 2;
const READING = '${{ secrets.HF_TOKEN }}';

/** What the workflow's own text says about where this step's token was to come from. */
export interface MissingMapping {
  /** Without a full stop, since it may go on. */
  advice: string;
  fact: string;
  /** The line that the advice is about; null where several calls lead here, and it is another one in each. */
  place: Place | null;
  /** The secret that the step reads; null where it reads none. */
  secret: string | null;
  /** The line that maps the token, in words, and why nothing comes of it; null where nothing is mapped. */
  mapped: { at: string; why: string } | null;
}

/** Without a token: the line to look at first. Null where the step is not found in the text, or is found twice. */
export function missingMapping(evidence: Evidence): MissingMapping | null {
  const all = ownLocations(evidence.runner.workflow).map((here) => missingAt(here, evidence));
  const told = all.filter((one) => one !== null);
  const [first] = told;
  if (first === undefined || told.length < all.length) return null;
  const isSame = told.every(
    ({ mapped }) => mapped?.at === first.mapped?.at && mapped?.why === first.mapped?.why,
  );
  return {
    ...first,
    place: samePlace(told.map(({ place }) => place)),
    mapped: isSame ? first.mapped : null,
  };
}

/** Null where the step was given a token input, and the text does not have it. */
function missingAt(here: Told, evidence: Evidence): MissingMapping | null {
  const isByInput = evidence.runner.tokenSources.isInputBlank;
  const mapping = mappingsOf(here).find(({ way }) => !isByInput || way === 'input');
  if (mapping === undefined) return isByInput ? null : unmapped(here, evidence);
  const origin = mapping.origins.find(({ context }) => context === 'secrets') ?? mapping.origins[0];
  const at = placeText(mapping.place);
  if (origin === undefined) {
    return {
      advice: `Write ${READING} in ${at}`,
      fact: `${at} reads no secret`,
      place: mapping.place,
      secret: null,
      mapped: { at, why: 'that line reads no secret' },
    };
  }
  const { context, name } = origin;
  const shown = name === null ? context : `${context}.${name}`;
  const fact = `${placeText(origin.place)} reads ${shown}, which is empty here`;
  if (context === 'secrets' && name !== null) {
    const passed = passedFrom(origin, name, here.callPath.calls);
    const advice = adviceForSecret(here, passed.place, passed.name);
    // What an expression with conditions comes to does not tell whether the secret has a value.
    const isAlone = mapping.origins.length === 1 && !mapping.hasText;
    const why = isAlone
      ? `the secret ${passed.name} has no value in this run`
      : `the expression with secrets.${name} has no value in this run`;
    return { advice, fact, place: passed.place, secret: passed.name, mapped: { at, why } };
  }
  const why = `${shown} has no value in this run`;
  return {
    advice: adviceForOther(origin, shown),
    fact,
    place: origin.place,
    secret: null,
    mapped: { at, why },
  };
}

/** The step in words; null where it is not found in the text, or is found twice. */
export function stepPlace({ runner: { workflow } }: Evidence): string | null {
  const [here] = ownLocations(workflow);
  return here === undefined ? null : placeText({ file: here.callPath.file.path, line: here.step.line });
}

type Told = StepLocation & { step: WorkflowStep };

/** The ways that lead to the step; none where it is not found in the text, or is found twice. */
function ownLocations(workflow: Evidence['runner']['workflow']): Told[] {
  const all = stepLocations(workflow);
  const told = all.flatMap(({ callPath, step }) => (step === null ? [] : [{ callPath, step }]));
  const isOne = told.length === all.length && told.every(({ step }) => step === told[0]?.step);
  return isOne ? told : [];
}

function unmapped(here: Told, evidence: Evidence): MissingMapping {
  const place = { file: here.callPath.file.path, line: here.step.line };
  const at = placeText(place);
  const exchange = exchangeElsewhere(here, evidence);
  const other = exchange === null ? tokenElsewhere(here) : null;
  const reading = other === null ? READING : `\${{ secrets.${other.name} }}`;
  const beside = exchange?.place ?? other?.place ?? null;
  const as = beside === null ? '' : `, as ${placeText(beside)} has it`;
  return {
    advice: `Add ${exchange === null ? `token: ${reading}` : `oidc-resource: ${exchange.resource}`} under with: of the step in ${at}${as}`,
    fact: `${at}: the step has no token input, and no env: around it sets HF_TOKEN`,
    place,
    secret: null,
    mapped: null,
  };
}

/** The secret that all other steps of the job that get a token get as HF_TOKEN; null where that is not one. */
function tokenElsewhere({ callPath, step }: Told): { name: string; place: Place } | null {
  const origins = callPath.job.steps
    .filter((other) => other !== step)
    .flatMap((other) => mappingsOf({ callPath, step: other }))
    .flatMap((mapping) => (mapping.way === 'input' ? [] : mapping.origins));
  const [first] = origins;
  const name = first?.context === 'secrets' ? first.name : null;
  const isOne = origins.every((one) => one.context === 'secrets' && one.name === name);
  return first === undefined || name === null || !isOne || name === MADE_BY_GITHUB
    ? null
    : { name, place: first.place };
}

/** The one listed repo, where the job may exchange an id token and another of its steps does so. */
function exchangeElsewhere(
  { callPath, step }: Told,
  { inputs, runner: { environment } }: Evidence,
): { resource: string; place: Place } | null {
  const [only, ...others] = inputs.repos;
  const line = callPath.job.steps
    .filter((other) => other !== step)
    .flatMap(({ env }) => env)
    .find(({ name }) => name === 'HF_OIDC_RESOURCE')?.line;
  if (!environment.mayMintIdToken || only === undefined || others.length > 0 || line === undefined)
    return null;
  const resource = formatRepo({ ...only.ref, revision: null });
  return { resource, place: { file: callPath.file.path, line } };
}

function adviceForSecret(here: StepLocation, place: Place, name: string): string {
  const { file, job } = here.callPath;
  const known = ['HF_TOKEN', ...file.secrets.map((secret) => secret.name.toUpperCase())];
  const [near] = nearNames(
    name.toUpperCase(),
    known.filter((one) => Math.abs(one.length - name.length) <= MOST_SLIPS),
  );
  if (near !== undefined) {
    const other = file.secrets.find((secret) => secret.name.toUpperCase() === near);
    const where = other === undefined ? '' : ` (as in line ${other.line})`;
    return `Change secrets.${name} in ${placeText(place)} to secrets.${near}${where} if that is what you meant, or create the secret ${name}`;
  }
  const elsewhere = job.environment === null ? environmentWith(here, name) : null;
  if (elsewhere !== null) {
    return `Add environment: ${elsewhere.environment} to the job ${job.id} (${placeText({ file: file.path, line: job.line })}) if secrets.${name} belongs to it, since the job ${elsewhere.job} uses it to read the same secret`;
  }
  const where =
    job.environment === null
      ? ', or add environment: to the job if the secret belongs to one'
      : ` (or in the environment${job.environment.name === null ? '' : ` ${job.environment.name}`} of the job)`;
  return `Create the secret ${name}, which ${placeText(place)} reads, under Settings, Secrets and variables, Actions${where}`;
}

/** A job beside this one that reads the same secret in an environment. */
function environmentWith(
  { callPath }: StepLocation,
  name: string,
): { job: string; environment: string } | null {
  const { file } = callPath;
  for (const [index, job] of file.jobs.entries()) {
    if (job === callPath.job || job.environment === null || job.environment.name === null) continue;
    const end = file.jobs[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const reads = file.secrets.some(
      (secret) =>
        secret.line >= job.line && secret.line < end && secret.name.toUpperCase() === name.toUpperCase(),
    );
    if (reads) return { job: job.id, environment: job.environment.name };
  }
  return null;
}

function adviceForOther({ context, place }: Origin, shown: string): string {
  const at = placeText(place);
  switch (context) {
    case 'vars':
      return `Store the token as a secret and write ${READING} in ${at}, since ${shown} is empty and GitHub does not mask variables`;
    case 'needs':
    case 'steps':
      return `Write ${READING} in ${at}, since ${shown} is empty and GitHub does not pass outputs that contain a secret from job to job`;
    default:
      return `Write ${READING} in ${at}, since ${shown} is empty`;
  }
}
