import { describe, expect, test } from '@jest/globals';
import { type ClientRow, clientRows } from '../../src/causes/sections/client-table.js';
import { CLIENTS, hostsOf, resolveClients } from '../../src/clients/clients.js';
import type { ConditionalBehaviour } from '../../src/clients/source.js';
import { assess } from '../../src/evidence/assessment.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { isSince } from '../../src/model/compare-versions.js';
import { credentialHosts, endpointAt } from '../../src/model/endpoint.js';
import { observeEnvironment } from '../../src/runner/environment.js';

import { observeGit } from '../../src/runner/git/git.js';
import type { JobClient } from '../../src/runner/job-clients/job-client.js';
import { observeNetrc } from '../../src/runner/netrc-files.js';
import {
  observeLegacyToken,
  observeSavedToken,
  observeStoredTokens,
} from '../../src/runner/tokens/saved-tokens.js';
import { observeToken } from '../../src/runner/tokens/token-sources.js';
import {
  CLIENT_ROWS,
  CREDENTIAL_CASES,
  type CredentialCase,
  type CredentialClient,
  runnerFor,
  UNKNOWN,
  worldFor,
} from '../../tools/conformance/credentials.mjs';
import { startHub } from '../../tools/emulator/hub.mjs';
import { startIdTokens } from '../../tools/emulator/id-tokens.mjs';
import { prepareRunner } from '../../tools/emulator/runner.mjs';
import { evidence } from '../causes/evidence.js';

/**
 * What the action says of each client, against what that client sent from the very same machine: the conformance
 * suite lets the real ones ask an emulated Hub and writes the credentials down that it saw.
 */

const CURL = '7.88.1';
const CURL_WITH_VARIABLE = '8.16.0';

/** Where the table is known to be wrong, and what it says instead. */
const WRONG: Record<string, Partial<Record<CredentialClient, string[]>>> = {
  // Versions before 0.23 look where HF_TOKEN_PATH does not lead, and nobody has looked there for them.
  'saved login elsewhere, by HF_TOKEN_PATH': { py018: [] },
  'HF_TOKEN_PATH names a file that is not there': { py018: [] },
};

interface Machine {
  evidence: Evidence;
  /** The name of the token with this value. */
  nameOf: (value: string) => string;
}

/** Builds the machine of a case, looks at it as the action does, and takes it down. */
async function found(arranged: CredentialCase): Promise<Machine> {
  const setup = runnerFor(arranged);
  const idTokens = setup.idToken === undefined ? null : await startIdTokens();
  const hub = await startHub(worldFor(arranged), { idTokens });
  const runner = await prepareRunner({ ...hub.expand(setup), idTokens });
  try {
    const environment = Object.fromEntries(
      Object.entries(runner.env).map(([name, value]) => [name, value.replaceAll('@home', runner.home)]),
    );
    const endpoint = endpointAt(new URL(hub.url), 'input');
    const { hosts } = credentialHosts(endpoint);
    const names = new Map(Object.entries(hub.tokens).map(([name, value]) => [value, name]));
    const nothing = evidence({ inputs: { endpoint, token: null } });
    return {
      evidence: {
        ...nothing,
        runner: {
          ...nothing.runner,
          environment: observeEnvironment(environment),
          tokenSources: observeToken(null, environment, await observeSavedToken(environment)),
          netrc: await observeNetrc(environment, process.platform),
          git: await observeGit(environment, runner.workspace, hosts, { origin: endpoint.origin }),
          storedTokens: await observeStoredTokens(environment),
          legacyToken: await observeLegacyToken(environment),
        },
      },
      nameOf: (value) => names.get(value) ?? UNKNOWN,
    };
  } finally {
    await Promise.all([runner.close(), hub.close(), idTokens?.close()]);
  }
}

/** The versions that the real clients had. */
const versionsWith = (curl: string): Record<string, string> => ({
  Python: '3.11.7',
  requests: '2.34.2',
  curl,
  libcurl: curl,
});

const RANGE =
  /\b(huggingface_hub|Python|requests|libcurl|curl) (?:from ([\d.]+), before ([\d.]+)|before ([\d.]+)|([\d.]+) and later)/g;

/** Whether it is the behaviour of these versions. */
function isOf({ when }: ConditionalBehaviour, versions: Record<string, string>): boolean {
  return Array.from((when ?? '').matchAll(RANGE)).every(([, program = '', from, before, below, since]) => {
    const version = versions[program];
    if (version === undefined) throw new Error(`Nobody knows which ${program} ${when} is about`);
    const upper = before ?? below;
    const lower = from ?? since;
    return (
      (lower === undefined || isSince(version, lower)) && (upper === undefined || !isSince(version, upper))
    );
  });
}

/** The tokens that would be sent, in order, by a client that asks for the repository of the remote. */
function sequence(
  behaviours: readonly ConditionalBehaviour[],
  versions: Record<string, string>,
  { nameOf }: Machine,
  { stale = [] }: CredentialCase,
): string[] {
  const said = behaviours.filter((behaviour) => isOf(behaviour, versions));
  const after = said.find(({ when }) => when === 'once the netrc entry is refused');
  const others = said.filter((behaviour) => behaviour !== after);
  const withUrl = others.find(({ when }) => /^with (?!other URLs)/.test(when ?? ''));
  const main = withUrl ?? others[0];
  if (main === undefined) throw new Error('Nothing is said of these versions');
  const names = namesOf(main, nameOf);
  const isRefused = names.some((name) => stale.some((one) => one === name));
  const goesOn = after !== undefined && withUrl === undefined && isRefused;
  return goesOn ? [...names, ...namesOf(after, nameOf)] : names;
}

function namesOf(behaviour: ConditionalBehaviour, nameOf: Machine['nameOf']): string[] {
  if (behaviour.does !== 'sends') return [];
  if (behaviour.source.kind === 'publisher') return ['exchanged-1'];
  return behaviour.secret === null ? [] : [nameOf(behaviour.secret.reveal())];
}

const pinned = (version: string): JobClient => ({
  package: 'huggingface_hub',
  version,
  range: null,
  where: 'uv.lock',
  how: 'locked',
  certain: true,
});

/** Whether the caller told this client what to send; the table is about what clients find by themselves. */
function isTold({ present, sent }: CredentialCase, client: CredentialClient): boolean {
  if (present.includes('argument')) return sent[client]?.[0] === 'argument';
  return present.includes('no token') && (client === 'py1' || client === 'py2');
}

/** What is no credential, only a name or a scheme without one. */
const credentials = (names: readonly string[] = []) => names.filter((name) => name !== UNKNOWN);

const everybody = Object.keys(CLIENT_ROWS) as CredentialClient[];

describe('the table says of each client what that client sent', () => {
  test.each(CREDENTIAL_CASES.map((arranged) => [arranged.id, arranged] as const))(
    'the table says of each client what that client sent: %s',
    async (id, arranged) => {
      const machine = await found(arranged);
      const checked = machine.evidence.runner.tokenSources.checked?.format.cleaned.reveal();
      const asked = (arranged.asked ?? everybody).filter((client) => !isTold(arranged, client));
      expect(asked.length).toBeGreaterThan(1);
      for (const client of asked) {
        const { row, hub } = CLIENT_ROWS[client];
        const jobClients = hub === undefined ? [] : [pinned(hub)];
        const seen = { ...machine.evidence, runner: { ...machine.evidence.runner, jobClients } };
        const [endpoint] = hostsOf(seen);
        const behaviours =
          resolveClients(seen, endpoint).find((one) => one.client.name === row)?.behaviours ?? [];
        const said = (curl: string) => {
          const versions = { ...versionsWith(curl), ...(hub === undefined ? {} : { huggingface_hub: hub }) };
          return { client, sends: sequence(behaviours, versions, machine, arranged) };
        };
        const real = WRONG[id]?.[client] ?? credentials(arranged.sent[client]);
        expect(said(CURL)).toEqual({ client, sends: real });
        const since816 = arranged.sentFromCurl816?.[client];
        if (since816 !== undefined) expect(said(CURL_WITH_VARIABLE)).toEqual({ client, sends: since816 });

        const shown = clientRows(seen, assess(seen), NOTHING_DONE).find((one) => one.client === row);
        if (shown?.note === null) {
          expect({ client, sends: shown.sends }).toEqual({
            client,
            sends: kindOf(real, shown, machine, checked),
          });
        }
      }
    },
  );

  test('no row of the table is about a client that nobody asked', () => {
    expect(new Set(Object.values(CLIENT_ROWS).map(({ row }) => row))).toEqual(
      new Set(CLIENTS.map(({ name }) => name)),
    );
    expect(Object.keys(WRONG).filter((id) => !CREDENTIAL_CASES.some((one) => one.id === id))).toEqual([]);
  });
});

const NOTHING_DONE = { scrubs: [], isolation: null };

/** How a row shows that these tokens are sent. */
function kindOf(
  [first]: readonly string[],
  { sends }: ClientRow,
  { nameOf }: Machine,
  checked: string | undefined,
): ClientRow['sends'] {
  // From outside, who fails before asking and who asks without a credential look the same.
  if (first === undefined) return sends === 'fails' ? 'fails' : 'nothing';
  return checked !== undefined && first === nameOf(checked) ? 'checked-token' : 'other';
}
