import { type Diagnosis, diagnose } from '../../src/causes/diagnose.js';
import { HubClient } from '../../src/hub/client.js';
import { parseEndpoint } from '../../src/model/endpoint.js';
import { Secret } from '../../src/model/secret.js';
import { askFurther } from '../../src/steps/ask-further.js';
import { askFirst } from '../../src/steps/start.js';
import { evidence } from '../causes/evidence.js';

/** Asks a running Hub about the repos as the action does, round by round, and diagnoses what it answers. */
export async function check(
  url: string,
  token: string | null,
  lines: readonly string[],
): Promise<{ diagnosis: Diagnosis; requests: number; probes: string[][] }> {
  const endpoint = parseEndpoint(url, 'input');
  if (endpoint === null) throw new Error(`${url} is no address`);
  const hub = new HubClient(endpoint, { timeoutSeconds: 20, userAgent: 'hf-auth-check-test' });
  try {
    const secret = token === null ? null : new Secret(token);
    const seen = evidence({
      token,
      repos: Object.fromEntries(lines.map((line) => [line, {}])),
      inputs: { endpoint },
      now: Date.now(),
    });
    seen.hub.whoami = await askFirst(hub, secret, seen.hub.repos, { alsoWithout: false });
    await askFurther(hub, secret, seen);
    return {
      diagnosis: diagnose(seen),
      requests: hub.asked,
      probes: seen.hub.repos.map((repo) => Object.keys(repo.probes)),
    };
  } finally {
    await hub.close();
  }
}
