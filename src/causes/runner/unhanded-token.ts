import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { isRefusal, readingOf } from '../../evidence/readings.js';
import { placeText } from '../../evidence/workflow-place.js';
import { mainProbeFor, type RepoObservation, readMetadata, readProbeFor } from '../../hub/probe.js';
import { type HubUse, hubUses } from '../../job/hub-uses/hub-uses.js';
import { type Job, jobsOf } from '../../job/job.js';
import { mayGetToken, otherJobMayGetToken } from '../../job/token-routes.js';
import { originOf, variableIn } from '../../job/variables.js';
import type { WorkflowValue } from '../../runner/workflow/workflow-model.js';
import type { ListedResult } from '../repo/diagnose-repo.js';

/**
 * Means: A listed repo needs the token, and no later step that uses the Hub gets it.
 *
 * How we know: The workflow's own text has no way by which a token gets to another step of this job, and one of them
 * uses the Hub. Nothing on the runner hands one on either.
 *
 * What to do: Set `HF_TOKEN` in the `env` of the step, or `export-token: true` in the check.
 */
export const TOKEN_NOT_HANDED_OVER = defineCause({
  group: 'runner',
  slug: 'token-not-handed-over',
  severity: 'warning',
  title: 'No later step gets the token',
});

const MOST_SHOWN = 5;
/** Repos that are asked about, since one that needs the token is enough. */
const MOST_ASKED = 5;
/** Folders in which clients keep what they downloaded before. */
const CACHES = /hugging|HF_HOME|\.cache\/?$|model|weights|checkpoints/im;

/** The steps that use the Hub and get no token, where no step of the job gets one; none if that is in doubt. */
export function usesWithoutToken(evidence: Evidence): HubUse[] {
  if (mayBeHandedOn(evidence)) return [];
  const { inputs, runner } = evidence;
  const jobs = jobsOf(runner.workflow);
  const ids = [...new Set(inputs.repos.map(({ ref }) => ref.id))];
  const byJob = jobs.map((job): HubUse[] => {
    if (isInherited(evidence, job)) return [];
    const uses = hubUses(job, ids, runner.jobClients.length > 0);
    const secrets = secretsOf(evidence, job);
    if (uses.length === 0 || mayGetToken(job, secrets)) return [];
    const isSure = !runner.environment.isSelfHosted && !isElsewhere(evidence, job, secrets);
    return uses.filter(({ isCertain }) => isCertain || isSure);
  });
  return byJob.every((uses) => uses.length > 0) ? (byJob[0] ?? []) : [];
}

/** Whether something beside the workflow's text gives later steps a token, or keeps them from the Hub. */
function mayBeHandedOn({ inputs, runner }: Evidence): boolean {
  const { environment, tokenSources, legacyToken, storedTokens, netrc } = runner;
  const source = tokenSources.checked?.source ?? 'saved-file';
  return (
    inputs.exportToken ||
    source === 'saved-file' ||
    // Another saved login is told in its own way.
    tokenSources.saved !== null ||
    legacyToken !== null ||
    storedTokens !== null ||
    netrc.some(({ parse }) => parse === null || !parse.ok || parse.entries.length > 0) ||
    environment.places.HF_TOKEN_PATH !== null ||
    environment.offline.length > 0 ||
    environment.implicitTokenDisabled ||
    environment.misnamed.length > 0 ||
    environment.oidcResource !== null ||
    environment.holdsIdToken
  );
}

/** Whether a token variable of the check is one of the whole job: its text does not set it for the step alone. */
function isInherited({ runner: { environment } }: Evidence, { own }: Job): boolean {
  return (['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'] as const).some(
    (name) => environment.tokenVariables[name] === 'set' && variableIn(own.layers, name)?.route !== 'step',
  );
}

/** What the text gives the check as its token, as it is written there; null if it does not tell. */
function givenToken({ runner: { tokenSources } }: Evidence, { own: { step } }: Job): WorkflowValue | null {
  const source = tokenSources.checked?.source;
  return source === 'input' ? step.token : (step.env.find(({ name }) => name === source) ?? null);
}

/** The names of the secrets that the check's token comes from. */
function secretsOf(evidence: Evidence, job: Job): string[] {
  const given = givenToken(evidence, job);
  const origins = given === null ? [] : originOf(given, job.own.scope).origins;
  return origins.flatMap(({ context, name }) => (context === 'secrets' && name !== null ? [name] : []));
}

/** Whether the job may be the one that checks for others, or may find what it needs in a cache. */
function isElsewhere({ runner: { workflow } }: Evidence, job: Job, secrets: readonly string[]): boolean {
  const isCached = job.steps.some(
    ({ step: { uses, settings } }) =>
      /^(?:actions|runs-on|buildjet)\/cache\b/.test(uses ?? '') && CACHES.test(settings.path ?? ''),
  );
  return isCached || workflow === null || otherJobMayGetToken(workflow, job.callPath.job, secrets);
}

/** Why nobody may do with the repo what the job does without a token; null if that is not known. */
export function needFor({ request, probes }: RepoObservation): string | null {
  if (request.operation !== 'read') return 'a write always does';
  const metadata = readMetadata(probes.metadata ?? probes.revision);
  if (metadata?.isPrivate) return 'it is private';
  if (metadata !== null && metadata.gate !== null) return 'it is gated';
  const observation = { request, probes };
  const anonymous = readingOf(observation, `anonymous-${readProbeFor(request.ref)}`);
  return anonymous !== null && isRefusal(anonymous) ? 'nobody may read it without one' : null;
}

/** The repos of which it is worth knowing whether they need the token: a later step uses them without one. */
export function reposInQuestion(evidence: Evidence): RepoObservation[] {
  const granted = evidence.hub.repos.filter(
    (observation) => readingOf(observation, mainProbeFor(observation.request))?.is === 'granted',
  );
  const open = granted.filter(
    ({ request, probes }) =>
      request.operation === 'read' && probes.metadata === undefined && probes.revision === undefined,
  );
  if (open.length === 0) return [];
  const uses = usesWithoutToken(evidence);
  const isUsed = ({ request: { ref } }: RepoObservation) =>
    uses.some(({ repo }) => repo === null || repo === ref.id);
  const isKnown = granted.some((observation) => isUsed(observation) && needFor(observation) !== null);
  return isKnown ? [] : open.filter(isUsed).slice(0, MOST_ASKED);
}

/** The later steps of this job that use the Hub without the token that the check was given alone. */
export function unhandedFindings(evidence: Evidence, results: readonly ListedResult[]): FindingDraft[] {
  const needing = evidence.hub.repos.flatMap((observation, index) => {
    const need = results[index]?.access === 'granted' ? needFor(observation) : null;
    return need === null
      ? []
      : [{ id: observation.request.ref.id, label: results[index]?.label ?? '', need }];
  });
  if (needing.length === 0) return [];
  const found = usesWithoutToken(evidence).flatMap((use) => {
    const needed = needing.find(({ id }) => use.repo === null || id === use.repo);
    return needed === undefined ? [] : [{ ...use, needed }];
  });
  const [first, ...others] = found;
  if (first === undefined) return [];
  const place = { file: first.step.file, line: first.step.step.line };
  const at = placeText(place);
  const more =
    others.length === 0
      ? ''
      : `, as ${others.length === 1 ? 'one more step does' : `${others.length} more steps do`}`;
  const uses = first.isCertain ? 'uses' : 'probably uses';
  return [
    {
      cause: TOKEN_NOT_HANDED_OVER,
      subject: at,
      message: `${first.needed.label} needs the token (${first.needed.need}), but no later step gets it: the workflow gives it to the check alone. The step in ${at} ${uses} the Hub (${first.shownBy})${more}.`,
      advice: `${adviceFor(evidence, first)}.`,
      evidence: found.slice(0, MOST_SHOWN).map(({ step, line, shownBy }) => ({
        fact: `${placeText({ file: step.file, line })}: ${shownBy}; nothing in the workflow gives this step a token`,
      })),
      place,
    },
  ];
}

function adviceFor(evidence: Evidence, use: HubUse): string {
  const [job] = jobsOf(evidence.runner.workflow);
  const [read, ...others] = (job && givenToken(evidence, job)?.references) ?? [];
  const isPlain = read?.name != null && others.length === 0 && job?.own.file === use.step.file;
  const at = placeText({ file: use.step.file, line: use.step.step.line });
  return isPlain
    ? `Add HF_TOKEN: \${{ ${read.context}.${read.name} }} to the env of the step in ${at}, or set export-token: true in the check`
    : 'Set export-token: true in the check';
}
