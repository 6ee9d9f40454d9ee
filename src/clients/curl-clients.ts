import { isSince } from '../model/compare-versions.js';
import { curlReader } from '../netrc/readers.js';
import { always, inVersions, type Since } from './behaviour.js';
import type { Client } from './client-descriptor.js';
import { entryBehaviour, fileFailure, lookUp } from './netrc-lookup.js';
import type { Setup } from './setup.js';
import { type ConditionalBehaviour, NOTHING } from './source.js';

/** The versions from which on curl reads a netrc in another way, or another netrc (runner notes §2, §3). */
const CHANGES = ['7.78', '7.84', '8.11', '8.12', '8.14', '8.16', '8.20', '8.21'] as const;

/** From this version on curl obeys the variable `NETRC`. */
const OBEYS_VARIABLE = '8.16';

export const CURL_CLIENTS: readonly Client[] = [
  {
    name: 'curl',
    inSentences: 'curl',
    versions: null,
    // Without options it sends nothing that it is not given.
    sends: () => always(NOTHING),
  },
  {
    name: 'curl -n',
    inSentences: 'curl -n',
    versions: null,
    // It stops at a netrc that it cannot make sense of.
    sends: (setup, { hostname }) => libcurlNetrc('curl', setup, hostname, true),
  },
];

/** What a program on libcurl takes from a netrc; `mustRead` if an unusable file is an error to it. */
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
