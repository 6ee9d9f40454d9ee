import { isSince } from '../model/compare-versions.js';
import { curlReader } from '../netrc/readers.js';
import { always, inVersions, type Since } from './behaviour.js';
import { entryBehaviour, fileFailure, lookUp } from './netrc-lookup.js';
import type { Setup } from './setup.js';
import { type ConditionalBehaviour, NOTHING } from './source.js';

/** The versions at which curl changed in how it reads a netrc, or in which it reads (runner notes §2, §3). */
const CHANGES = ['7.78', '7.84', '8.11', '8.12', '8.14', '8.16', '8.20', '8.21'] as const;

/** From this version on curl goes by the variable `NETRC`. */
const OBEYS_VARIABLE = '8.16';

/** Without options it sends nothing that it is not given. */
export function curl(): ConditionalBehaviour[] {
  return always(NOTHING);
}

/** With `-n`, which stops at a file that it cannot make sense of. */
export function curlWithNetrc(setup: Setup, hostname: string): ConditionalBehaviour[] {
  return libcurlNetrc('curl', setup, hostname, true);
}

/** A netrc as curl and what is built on it read it; `mustRead` where an unusable file is an error. */
export function libcurlNetrc(
  name: 'curl' | 'libcurl',
  setup: Setup,
  hostname: string,
  mustRead: boolean,
): ConditionalBehaviour[] {
  const at = (version: string | null): Since => {
    const obeys = version !== null && isSince(version, OBEYS_VARIABLE);
    const reader = curlReader(version ?? '7.0');
    const found = lookUp(setup, obeys ? 'curl-with-variable' : 'curl', reader, hostname);
    if (found === null) return { version, behaviours: always(NOTHING) };
    const fails = mustRead && found.answer.kind === 'refuses';
    return { version, behaviours: always(fails ? fileFailure(found) : entryBehaviour(found)) };
  };
  return inVersions(name, [null, ...CHANGES].map(at));
}
