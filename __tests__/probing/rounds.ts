import { type Diagnosis, diagnose } from '../../src/causes/diagnose.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { HubClient } from '../../src/hub/client.js';
import { type Endpoint, parseEndpoint } from '../../src/model/endpoint.js';
import { Secret } from '../../src/model/secret.js';
import { withAnswers } from '../../src/probing/with-answers.js';
import { ProbeAsker } from '../../src/steps/probe-asker.js';
import { RepoAsker } from '../../src/steps/repo-asker.js';
import { AFTER_FIRST, askInRounds } from '../../src/steps/rounds.js';
import { askFirst } from '../../src/steps/start.js';
import { evidence } from '../causes/evidence.js';

/** Asks a running Hub as the action does: first all at once, then in rounds. */
export class Asking {
  readonly client: HubClient;
  readonly #repos: RepoAsker;
  readonly #asker: ProbeAsker;

  constructor(endpoint: Endpoint, token: string | null, seconds = 20) {
    const connectTo = (to: Endpoint) =>
      new HubClient(to, { timeoutSeconds: seconds, userAgent: 'hf-auth-check-test' });
    this.client = connectTo(endpoint);
    this.#repos = new RepoAsker(this.client, token === null ? null : new Secret(token));
    this.#asker = new ProbeAsker(this.#repos, connectTo);
  }

  async first(seen: Evidence): Promise<Evidence> {
    return withAnswers(seen, await askFirst(this.#repos, seen.hub.repos, { alsoWithout: false }));
  }

  on(seen: Evidence, lines = AFTER_FIRST, tell?: (now: Evidence) => void): Promise<Evidence> {
    return askInRounds(this.#asker, seen, lines, tell);
  }
}

/** Asks a running Hub about the repos, round by round, and diagnoses what it answers. */
export async function check(
  url: string,
  token: string | null,
  lines: readonly string[],
): Promise<{ diagnosis: Diagnosis; requests: number; probes: string[][] }> {
  const endpoint = parseEndpoint(url, 'input');
  if (endpoint === null) throw new Error(`${url} is no address`);
  const asking = new Asking(endpoint, token);
  try {
    const listed = evidence({
      token,
      repos: Object.fromEntries(lines.map((line) => [line, {}])),
      inputs: { endpoint },
      now: Date.now(),
    });
    const seen = await asking.on(await asking.first(listed));
    return {
      diagnosis: diagnose(seen),
      requests: asking.client.asked,
      probes: seen.hub.repos.map((repo) => Object.keys(repo.probes)),
    };
  } finally {
    await asking.client.close();
  }
}
