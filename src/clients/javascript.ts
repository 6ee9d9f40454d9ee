import type { Observations } from '../runner/observations.js';
import { always } from './behaviour.js';
import { hfTokenAlone } from './python-token.js';
import { NOTHING, type Speech } from './source.js';

/** The library reads neither variable nor file: it sends what the code gives it (protocol notes §6). */
export function hubJsLibrary(): Speech[] {
  return always(NOTHING);
}

/** Its command line. */
export function hubJsCommand(observations: Observations): Speech[] {
  return always(hfTokenAlone(observations));
}
