import { hasAccessCheck, type Look, type RepoObservation, readLookFor } from '../hub/access.js';
import type { Exchange } from '../hub/exchange.js';
import type { Observations } from '../observe/observations.js';
import type { Evidence } from './finding.js';
import { evidenceOf, type Reading, readingOf } from './readings.js';
import { readWhoami } from './standing.js';

const MOST_EVIDENCE = 5;

/** An exchange on which the verdict rests, with its meaning. Second looks are not among them. */
export interface Question {
  exchange: Exchange;
  reading: Reading;
  isWhoami: boolean;
}

export function questionsOf({ whoami, repos, token }: Observations): Question[] {
  const questions: Question[] = [];
  if (whoami !== null) {
    const reading: Reading = whoami.identity === null ? readWhoami(whoami.exchange) : { is: 'granted' };
    questions.push({ exchange: whoami.exchange, reading, isWhoami: true });
  }
  for (const observation of repos) {
    for (const look of mainLooks(observation, token.chosen !== null)) {
      const exchange = observation.looks[look];
      const reading = readingOf(observation, look);
      if (exchange !== undefined && reading !== null) questions.push({ exchange, reading, isWhoami: false });
    }
  }
  return questions;
}

function mainLooks({ request }: RepoObservation, withToken: boolean): Look[] {
  const { ref, operation } = request;
  const read = readLookFor(ref);
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
