import { hasAccessCheck, type Probe, type RepoObservation, readProbeFor } from '../hub/probe.js';
import type { Exchange } from '../hub/response.js';
import type { RepoRequest } from '../model/inputs.js';
import type { Observations } from '../runner/observations.js';
import { exchangeTrouble } from './exchange-trouble.js';
import type { Evidence } from './finding.js';
import { evidenceOf, type Reading, readingOf, readProbe } from './readings.js';
import { readWhoami } from './token-status.js';

const MOST_EVIDENCE = 5;

/** An exchange on which the verdict rests, with its meaning. Second looks are not among them. */
export interface Question {
  exchange: Exchange;
  reading: Reading;
  isWhoami: boolean;
  /** The listed repo it is about, or the one that a listed repo loads; null for every other question. */
  request: RepoRequest | null;
  /** Whether it is about what a listed repo loads. */
  isReference: boolean;
}

export function questionsOf({ whoami, publisher, repos, token, references }: Observations): Question[] {
  const questions: Question[] = [];
  if (whoami !== null) {
    const reading: Reading = whoami.identity === null ? readWhoami(whoami.exchange) : { is: 'granted' };
    questions.push({ exchange: whoami.exchange, reading, isWhoami: true, request: null, isReference: false });
  }
  const trouble =
    publisher?.exchange == null ? null : exchangeTrouble(publisher.exchange, token.checked !== null);
  if (publisher?.exchange != null && trouble !== null) {
    const { exchange } = publisher;
    questions.push({ exchange, reading: trouble, isWhoami: false, request: null, isReference: false });
  }
  const found = new Set<RepoObservation>(references.found);
  for (const observation of [...repos, ...found]) {
    for (const probe of mainProbes(observation, token.checked !== null)) {
      const exchange = observation.probes[probe];
      const reading = readingOf(observation, probe);
      if (exchange === undefined || reading === null) continue;
      const isReference = found.has(observation);
      questions.push({ exchange, reading, isWhoami: false, request: observation.request, isReference });
    }
  }
  for (const { exchange } of references.read.flatMap(({ files }) => files)) {
    questions.push({
      exchange,
      reading: readFile(exchange),
      isWhoami: false,
      request: null,
      isReference: true,
    });
  }
  return questions;
}

/** A file that came is one, also where it is a page: whether it says anything is for its reader to tell. */
function readFile(exchange: Exchange): Reading {
  const { outcome } = exchange;
  const came = outcome.kind === 'answer' && outcome.status === 200;
  return came ? { is: 'granted' } : readProbe('content', exchange);
}

function mainProbes({ request }: RepoObservation, withToken: boolean): Probe[] {
  const { ref, operation } = request;
  const read = readProbeFor(ref);
  if (!withToken) return [`anonymous-${read}`, 'anonymous-revision'];
  return [
    operation === 'write' && hasAccessCheck(ref) ? 'write' : read,
    'revision',
    // What stands in for a check that this Hub does not have.
    ...(read === 'content' ? [] : (['content'] as const)),
    'preupload',
  ];
}

export function evidenceOn(questions: readonly Question[]): Evidence[] {
  return questions.slice(0, MOST_EVIDENCE).map(({ exchange }) => evidenceOf(exchange));
}
