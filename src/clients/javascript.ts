import type { Observations } from '../runner/observations.js';
import { always } from './behaviour.js';
import { hfTokenAlone } from './python-token.js';
import { type ConditionalBehaviour, NOTHING } from './source.js';

/** The library reads neither variable nor file: it sends what the code gives it (protocol notes §6). */
export function hubJsLibrary(): ConditionalBehaviour[] {
  return always(NOTHING);
}

/** Its command line. */
export function hubJsCommand(observations: Observations): ConditionalBehaviour[] {
  return always(hfTokenAlone(observations));
}
