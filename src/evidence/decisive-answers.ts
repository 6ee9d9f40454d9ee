import { fileProbe } from '../hub/file-probes.js';
import { mainProbeFor, type Probe, type RepoObservation, readProbeFor } from '../hub/probe.js';
import type { HubResponse } from '../hub/response.js';
import type { RepoRequest } from '../model/inputs.js';
import type { Evidence } from './evidence.js';

import { exchangeTrouble } from './exchange-trouble.js';
import type { EvidenceItem } from './finding.js';
import { evidenceOf, type Reading, readingOf, readProbe } from './readings.js';
import { readWhoami } from './token-status.js';

const MOST_EVIDENCE = 5;

/** A response on which the verdict rests, with its meaning. Follow-up probes are not among them. */
export interface DecisiveAnswer {
  response: HubResponse;
  reading: Reading;
  isWhoami: boolean;
  /** The listed repo it is about, or the one that a listed repo loads; null for every other request. */
  request: RepoRequest | null;
  /** Whether it is about what a listed repo loads. */
  isReference: boolean;
}

export function decisiveAnswers({
  runner: { tokenSources },
  hub: { whoami, publisher, repos, references },
}: Evidence): DecisiveAnswer[] {
  const answers: DecisiveAnswer[] = [];
  if (whoami !== null) {
    const reading: Reading = whoami.identity === null ? readWhoami(whoami.response) : { is: 'granted' };
    answers.push({ response: whoami.response, reading, isWhoami: true, request: null, isReference: false });
  }
  const trouble =
    publisher?.response == null ? null : exchangeTrouble(publisher.response, tokenSources.checked !== null);
  if (publisher?.response != null && trouble !== null) {
    const { response } = publisher;
    answers.push({ response, reading: trouble, isWhoami: false, request: null, isReference: false });
  }
  const found = new Set<RepoObservation>(references.found);
  for (const observation of [...repos, ...found]) {
    for (const probe of mainProbes(observation, tokenSources.checked !== null)) {
      const response = observation.probes[probe];
      const reading = readingOf(observation, probe);
      if (response === undefined || reading === null) continue;
      const isReference = found.has(observation);
      answers.push({ response, reading, isWhoami: false, request: observation.request, isReference });
    }
  }
  for (const { response } of references.read.flatMap(({ files }) => files)) {
    answers.push({
      response,
      reading: readFile(response),
      isWhoami: false,
      request: null,
      isReference: true,
    });
  }
  return answers;
}

/** A file that came is one, also where it is a page: whether it says anything is for its reader to tell. */
function readFile(response: HubResponse): Reading {
  const { outcome } = response;
  const came = outcome.kind === 'answer' && outcome.status === 200;
  return came ? { is: 'granted' } : readProbe('content', response);
}

function mainProbes({ request }: RepoObservation, withToken: boolean): Probe[] {
  const { ref, files = [] } = request;
  const read = readProbeFor(ref);
  const ofFiles = files.map((file) => fileProbe('file', file));
  if (!withToken) return [`anonymous-${read}`, 'anonymous-revision', ...ofFiles];
  return [
    mainProbeFor(request),
    'revision',
    // What takes the place of a check that this Hub does not have.
    ...(read === 'content' ? [] : (['content'] as const)),
    'preupload',
    ...ofFiles,
  ];
}

export function evidenceOn(answers: readonly DecisiveAnswer[]): EvidenceItem[] {
  return answers.slice(0, MOST_EVIDENCE).map(({ response }) => evidenceOf(response));
}

/** The distinct statuses or error codes of these answers: `504`, `502 and ECONNRESET`. */
export function statusesOf(answers: readonly Pick<DecisiveAnswer, 'response'>[]): string {
  const seen = answers.map(({ response: { outcome } }) =>
    outcome.kind === 'answer' ? String(outcome.status) : outcome.code,
  );
  return [...new Set(seen)].join(' and ');
}
