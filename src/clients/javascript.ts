import type { Evidence } from '../runner/evidence.js';
import { always } from './behaviour.js';
import { hfTokenAlone } from './python-token.js';
import { type ConditionalBehaviour, NOTHING } from './source.js';

/** The library reads neither variable nor file: it sends what the code gives it (protocol notes §6). */
export function hubJsLibrary(): ConditionalBehaviour[] {
  return always(NOTHING);
}

/** Its command line. */
export function hubJsCommand(evidence: Evidence): ConditionalBehaviour[] {
  return always(hfTokenAlone(evidence));
}
