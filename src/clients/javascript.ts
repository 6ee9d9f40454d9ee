import { always } from './behaviour.js';
import { hfTokenAlone } from './python-token.js';
import type { Setup } from './setup.js';
import { type ConditionalBehaviour, NOTHING } from './source.js';

/** The library reads neither variable nor file: it sends what the code gives it (protocol notes §6). */
export function hubJsLibrary(): ConditionalBehaviour[] {
  return always(NOTHING);
}

/** Its command line. */
export function hubJsCommand(setup: Setup): ConditionalBehaviour[] {
  return always(hfTokenAlone(setup));
}
