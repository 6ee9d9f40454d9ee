import type { NetrcReader } from '../netrc/readers.js';
import { hubVersionOfJob } from '../runner/job-clients/hub-version.js';
import { always, elseBy, inVersions } from './behaviour.js';
import { entryBehaviour, fileFailure, lookUp } from './netrc-lookup.js';
import { type HubGeneration, pythonToken } from './python-token.js';
import type { Setup } from './setup.js';
import { type ConditionalBehaviour, NOTHING } from './source.js';

/** 1.0 and later, on httpx: no netrc takes the place of its header (runner notes §1). */
export function hubSinceOne(setup: Setup): ConditionalBehaviour[] {
  return ownTokens(setup, SINCE_ONE);
}

/** 0.19 and later, on `requests`, which puts what a netrc says over the header. */
export function hubBelowOne(setup: Setup, hostname: string): ConditionalBehaviour[] {
  const own = ownTokens(setup, BELOW_ONE);
  return elseBy(requestsNetrc(setup, hostname), own);
}

/** Before 0.19, which knows the old variable alone. */
export function hubBeforeHfToken(setup: Setup, hostname: string): ConditionalBehaviour[] {
  const own = ownTokens(setup, [{ version: null, generation: 'legacy-variable' }]);
  return elseBy(requestsNetrc(setup, hostname), own);
}

/**
 * `hf`, which 0.34 brought: it speaks as the huggingface_hub that it comes with. That is the job's own where the
 * job has one, unless `hf` was installed by itself.
 */
export function hubCommand(setup: Setup, hostname: string): ConditionalBehaviour[] {
  const hub = hubVersionOfJob(setup.runner.jobClients);
  const below = {
    version: '0.34',
    behaviours: elseBy(requestsNetrc(setup, hostname), always(pythonToken(setup, 'hf-token'))),
  };
  const since = SINCE_ONE.map(({ version, generation }) => ({
    version,
    behaviours: always(pythonToken(setup, generation)),
  }));
  const versions =
    hub?.client === 'huggingface_hub 1.x and later'
      ? since
      : hub?.client === 'huggingface_hub 0.19 to 0.x'
        ? [below]
        : [below, ...since];
  return inVersions('huggingface_hub', versions, hub?.version ?? null);
}

interface Generation {
  version: string | null;
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

function ownTokens(setup: Setup, generations: readonly Generation[]): ConditionalBehaviour[] {
  return inVersions(
    'huggingface_hub',
    generations.map(({ version, generation }) => ({
      version,
      behaviours: always(pythonToken(setup, generation)),
    })),
    hubVersionOfJob(setup.runner.jobClients)?.version ?? null,
  );
}

/** What `requests` puts in the place of a header, by the netrc module of the Python it runs on. */
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
  // An entry without login and password goes out as two empty words.
  return answer.kind === 'entry' && !answer.login && !answer.password
    ? [
        { ...behaviour, when: 'requests before 2.33' },
        { ...NOTHING, when: 'requests 2.33 and later' },
      ]
    : always(behaviour);
}
