import { defineCause, titled } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { sourceName } from '../../evidence/token-home.js';
import { isHubName } from '../../job/hub-secrets.js';
import { capitalized } from '../../model/capitalized.js';
import type { Host } from '../../model/host.js';
import { type MissingMapping, missingMapping } from './missing-mapping.js';
import { passingHint } from './secret-not-passed.js';
import { emptyPlace } from './unused-sources.js';

/**
 * Means: No token reached the step, although the event does get secrets.
 *
 * How we know: The `token` input is mapped but empty; or it is not mapped, and the variables are set but empty,
 * or there is no token anywhere. A token in another place is mentioned but not used instead, since it may belong
 * to somebody else. The check cannot see whether the secret exists elsewhere.
 *
 * What to do: Create the secret and map it to `HF_TOKEN`. Check its spelling, and whether it belongs to an
 * environment that the job does not use.
 */
export const SECRET_NOT_DEFINED = defineCause({
  group: 'token',
  slug: 'secret-not-defined',
  severity: 'error',
  title: 'No token reached this step',
  titleElsewhere: 'No token was found',
  seenAs: [
    'LocalTokenNotFoundError',
    'You must have access to it and be authenticated to access it.',
    'Repository Not Found for url',
    'could not read Username for',
    'You are sending unauthenticated requests to the HF Hub',
    'You need to pass a valid `token`',
    'Unauthorized access to file',
  ],
});

const OLD_NAME = 'HUGGING_FACE_HUB_TOKEN';

/** A token that was to come from a secret or a variable, which is empty. Message and advice go on, so they have no full stop. */
export function emptySecret(evidence: Evidence): FindingDraft {
  const {
    runner: { tokenSources, event, host },
  } = evidence;
  const mapping = missingMapping(evidence);
  const what = emptyText(evidence, mapping);
  const isAllEmpty = !tokenSources.isInputBlank && tokenSources.held.length === 0;
  return {
    ...titled(SECRET_NOT_DEFINED, host),
    message: `${capitalized(what)}${isAllEmpty ? neitherElsewhere(evidence) : ''}`,
    advice:
      host !== 'github'
        ? adviceOn(host, emptyPlace(evidence))
        : `${mapping?.advice ?? behindTheMapping(evidence)}${passingHint(evidence)}`,
    evidence: [
      { fact: emptyFact(evidence) },
      ...(event.isInFork ? [{ fact: `event ${event.name}: repository.fork is true` }] : []),
      ...(mapping === null ? [] : [{ fact: mapping.fact }]),
    ],
    place: mapping?.place ?? null,
  };
}

/** The places beside the first one, none of which has a token either. */
function neitherElsewhere(evidence: Evidence): string {
  return evidence.runner.host === 'github'
    ? `, and neither the token input, ${otherVariable(evidence)} nor the saved token file provides a token`
    : `, and neither ${otherVariable(evidence)} nor a saved login provides a token`;
}

function otherVariable(evidence: Evidence): string {
  return emptyPlace(evidence) === OLD_NAME ? 'HF_TOKEN' : OLD_NAME;
}

/** What was to give the token, and gives none; by the workflow's text, where it is there, in which line and why. */
function emptyText(evidence: Evidence, mapping: MissingMapping | null): string {
  const place = emptyPlace(evidence);
  if (place === null) return 'HF_TOKEN is not set';
  const { isInputBlank } = evidence.runner.tokenSources;
  if (isInputBlank && mapping?.mapped != null) {
    return `${place}, which ${mapping.mapped.at} maps, is empty: ${mapping.mapped.why}`;
  }
  return `${place} is empty`;
}

function emptyFact(evidence: Evidence): string {
  const {
    runner: { tokenSources, host },
  } = evidence;
  if (tokenSources.isInputBlank)
    return `${sourceName('input', host)} is ${host === 'github' ? 'present and ' : ''}blank`;
  const login = tokenSources.saved?.isDistrusted ? 'not read' : 'nothing';
  return tokenSources.held.length > 0
    ? emptyText(evidence, null)
    : `${emptyText(evidence, null)}; ${host === 'github' ? 'token input, ' : ''}${otherVariable(evidence)} and saved token file: ${login}`;
}

/** The step is not found in the workflow's text; the file may have a secret for the Hub all the same. */
function inSomeWorkflow({ runner: { workflow } }: Evidence): string {
  const name = workflow?.top.secrets.find((secret) => isHubName(secret.name))?.name ?? 'HF_TOKEN';
  return `Create the secret and map it (env: HF_TOKEN: \${{ secrets.${name} }}); if it exists, check its spelling and whether it belongs to an environment that the job does not use`;
}

/** What is set but empty was mapped from something that is empty. */
function behindTheMapping(evidence: Evidence): string {
  const place = emptyPlace(evidence);
  if (place === null) return inSomeWorkflow(evidence);
  return `Check that the secret behind ${place} exists (Settings, Secrets and variables, Actions) and, if it belongs to an environment, that the job uses this environment`;
}

/** By whoever keeps the token: a CI system in its variables, a person in the shell or by a login. */
function adviceOn(host: Exclude<Host, 'github'>, place: string | null): string {
  if (place === sourceName('input', host)) return 'Pass the token on standard input';
  if (host === 'ci') {
    return place === null
      ? "Add HF_TOKEN to the job's variables, masked if possible; if it is there, check its spelling and whether this job gets it"
      : `Check that ${place} has a value in the job's variables, and that this job gets it`;
  }
  return place === null
    ? 'Run hf auth login, or set HF_TOKEN, and run the check again'
    : `Give ${place} a value, or unset it to check the saved login, and run the check again`;
}
