import type { Evidence } from '../../evidence/evidence.js';
import { nearNames } from '../../evidence/near-names.js';
import { placeText, samePlace } from '../../evidence/workflow-place.js';
import { hubSecret } from '../../job/hub-secrets.js';
import { placedSteps } from '../../job/job-steps.js';
import { secretPassedElsewhere } from '../../job/passed-secrets.js';
import { type StepLocation, stepLocations } from '../../job/step-locations.js';
import { MADE_BY_GITHUB, mappingsOf, passedFrom } from '../../job/token-mapping.js';
import { type Origin, type Place, variableIn } from '../../job/variables.js';
import { capitalized } from '../../model/capitalized.js';
import { formatRepo } from '../../model/repo.js';
import type { WorkflowStep } from '../../runner/workflow/workflow-model.js';

/** Why nothing is known of a value that is not read by its name. */
const NOT_TOLD = 'the name of what it reads is computed';

/** A name with a word more, such as HF_TOKEN_WRITE, is another secret. */
const MOST_SLIPS = 2;

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
  if (all.length === 0) return passedElsewhere(evidence);
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

/** The job is in a workflow of another repository, which has no text here: the line that passes the secret to it. */
function passedElsewhere({ runner: { workflow } }: Evidence): MissingMapping | null {
  const passed = secretPassedElsewhere(workflow);
  if (passed === null) return null;
  const at = placeText(passed.place);
  return {
    advice: `Create the secret ${passed.name}, which ${at} passes to the called workflow, under Settings, Secrets and variables, Actions`,
    fact: `${at} passes secrets.${passed.name} to a workflow of another repository`,
    place: passed.place,
    secret: passed.name,
    mapped: null,
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
      advice: reading(here, 'write', `in ${at}`),
      fact: `${at} reads no secret`,
      place: mapping.place,
      secret: null,
      mapped: { at, why: 'that line reads no secret' },
    };
  }
  const { context, name } = origin;
  const shown = name === null ? context : `${context}.${name}`;
  const fact =
    name === null
      ? `${placeText(origin.place)}: ${NOT_TOLD}`
      : `${placeText(origin.place)} reads ${shown}, which is empty here`;
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
  const why = name === null ? NOT_TOLD : `${shown} has no value in this run`;
  return {
    advice: adviceForOther(here, origin, shown),
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
  const under = `under with: of the step in ${at}`;
  return {
    advice: exchangeElsewhere(here, evidence, under) ?? reading(here, 'add token:', under),
    fact: `${at}: the step has no token input, and no env: around it sets HF_TOKEN`,
    place,
    secret: null,
    mapped: null,
  };
}

/** Advice to read the secret that the workflow has for the Hub, with the line that shows it; else one to be created. */
function reading({ callPath, step }: Told, verb: string, where: string, since = ''): string {
  const known = hubSecret(callPath, step);
  return known === null
    ? `Create the secret HF_TOKEN if there is none, and ${verb} \${{ secrets.HF_TOKEN }} ${where}${since}`
    : `${capitalized(verb)} \${{ secrets.${known.name} }} ${where}, as ${placeText(known.place)} has it${since}`;
}

/** If the job may exchange an id token, and another of its steps does so: advice to do the same here. */
function exchangeElsewhere(
  { callPath, step }: Told,
  { inputs, runner: { environment } }: Evidence,
  under: string,
): string | null {
  const other = placedSteps(callPath)
    .steps.filter((one) => one.step !== step)
    .flatMap((one) => variableIn(one.layers, 'HF_OIDC_RESOURCE') ?? [])[0];
  if (!environment.mayMintIdToken || other === undefined) return null;
  const at = placeText(other.place);
  const [only, ...others] = inputs.repos;
  return only === undefined || others.length > 0
    ? `Add oidc-resource: with the resource in ${at} ${under}`
    : `Add oidc-resource: ${formatRepo({ ...only.ref, revision: null })} ${under}, as ${at} has it`;
}

function adviceForSecret(here: StepLocation, place: Place, name: string): string {
  const { file, job } = here.callPath;
  const others = file.secrets.map((secret) => secret.name.toUpperCase());
  // HFTOKEN and HF_M_TOKEN are names of their own, and no slips of the usual one.
  const mayBeSlip = name.split('_').length === 2;
  const known = [...(mayBeSlip ? ['HF_TOKEN'] : []), ...others].filter((one) => one !== MADE_BY_GITHUB);
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

function adviceForOther(here: Told, { context, name, place }: Origin, shown: string): string {
  const at = placeText(place);
  if (context === 'secrets') return `Check which secret the expression in ${at} names in this run`;
  if (context === 'script') return `Check what the command in ${at} writes in this run`;
  if (context === 'vars') {
    return `Store the token as a secret and write \${{ secrets.${name ?? 'HF_TOKEN'} }} in ${at}, since ${shown} is empty and GitHub does not mask variables`;
  }
  const since =
    context === 'needs' || context === 'steps'
      ? ' and GitHub does not pass outputs that contain a secret from job to job'
      : '';
  return reading(here, 'write', `in ${at}`, `, since ${shown} is empty${since}`);
}
