import type { Host } from '../model/endpoint.js';
import type { NetrcReader } from '../netrc/readers.js';
import { always, elseBy, inVersions } from './behaviour.js';
import type { Client, HubVersionOfJob } from './client-descriptor.js';
import { entryBehaviour, fileFailure, lookUp } from './netrc-lookup.js';
import { type HubGeneration, pythonToken } from './python-token.js';
import type { Setup } from './setup.js';
import { type ConditionalBehaviour, NOTHING } from './source.js';

/** On httpx: no netrc takes the place of its header (runner notes §1). */
export const HUB_SINCE_ONE: Client = {
  name: 'huggingface_hub 1.x and later',
  inSentences: 'huggingface_hub',
  versions: { from: [1, 0], below: null },
  sends: (setup, _host, hub) => ownTokens(setup, SINCE_ONE, hub),
};

/** On `requests`, which puts what a netrc says over the header. */
export const HUB_BELOW_ONE: Client = {
  name: 'huggingface_hub 0.19 to 0.x',
  inSentences: 'huggingface_hub',
  versions: { from: [0, 19], below: [1, 0] },
  sends: (setup, { hostname }, hub) =>
    elseBy(requestsNetrc(setup, hostname), ownTokens(setup, BELOW_ONE, hub)),
};

/** Of the variables it knows the old one alone. */
export const HUB_BEFORE_HF_TOKEN: Client = {
  name: 'huggingface_hub before 0.19',
  inSentences: 'huggingface_hub',
  versions: { from: null, below: [0, 19] },
  sends: (setup, { hostname }) =>
    elseBy(requestsNetrc(setup, hostname), always(pythonToken(setup, 'legacy-variable'))),
};

/** The families of the library, the latest first. */
export const HUB_LIBRARY: readonly Client[] = [HUB_SINCE_ONE, HUB_BELOW_ONE, HUB_BEFORE_HF_TOKEN];

export const HUB_CLIENTS: readonly Client[] = [
  ...HUB_LIBRARY,
  {
    name: 'hf command line',
    // It behaves as the library that it comes with, which sentences name.
    inSentences: null,
    versions: null,
    sends: hubCommand,
  },
];

/**
 * `hf`, which 0.34 brought, behaves as the huggingface_hub that it comes with. That is the job's own if the job has
 * one, unless `hf` was installed by itself.
 */
function hubCommand(setup: Setup, { hostname }: Host, hub: HubVersionOfJob | null): ConditionalBehaviour[] {
  const below = {
    version: '0.34',
    behaviours: elseBy(requestsNetrc(setup, hostname), always(pythonToken(setup, 'hf-token'))),
  };
  const since = SINCE_ONE.map(({ version, generation }) => ({
    version,
    behaviours: always(pythonToken(setup, generation)),
  }));
  const versions =
    hub?.client === HUB_SINCE_ONE ? since : hub?.client === HUB_BELOW_ONE ? [below] : [below, ...since];
  return inVersions('huggingface_hub', versions, hub?.version ?? null);
}

interface Generation {
  version: string;
  generation: HubGeneration;
}

const SINCE_ONE: readonly Generation[] = [
  { version: '1.0', generation: 'hf-token' },
  { version: '1.19', generation: 'with-publisher' },
];

const BELOW_ONE: readonly Generation[] = [
  { version: '0.19', generation: 'any-variable' },
  { version: '0.20', generation: 'hf-token-without-path' },
  { version: '0.23', generation: 'hf-token' },
];

function ownTokens(
  setup: Setup,
  generations: readonly Generation[],
  hub: HubVersionOfJob | null,
): ConditionalBehaviour[] {
  return inVersions(
    'huggingface_hub',
    generations.map(({ version, generation }) => ({
      version,
      behaviours: always(pythonToken(setup, generation)),
    })),
    hub?.version ?? null,
  );
}

/** What `requests` sends in place of a header, as the netrc module of its Python reads the file. */
function requestsNetrc(setup: Setup, hostname: string): ConditionalBehaviour[] {
  const read = (reader: NetrcReader) => withRequests(setup, reader, hostname);
  return inVersions('Python', [
    { version: null, behaviours: read('python-before-3.11') },
    { version: '3.11', behaviours: read('python-3.11') },
  ]);
}

function withRequests(setup: Setup, reader: NetrcReader, hostname: string): ConditionalBehaviour[] {
  const found = lookUp(setup, 'requests', reader, hostname);
  if (found === null) return always(NOTHING);
  const { answer } = found;
  // Only grammar errors are caught: a byte that is no UTF-8 ends every request, whatever its host.
  if (answer.kind === 'refuses' && answer.why === 'encoding') return always(fileFailure(found));
  const behaviour = entryBehaviour(found);
  // An entry without login and password is sent as an empty name and an empty password.
  return answer.kind === 'entry' && !answer.login && !answer.password
    ? [
        { ...behaviour, when: 'requests before 2.33' },
        { ...NOTHING, when: 'requests 2.33 and later' },
      ]
    : always(behaviour);
}
