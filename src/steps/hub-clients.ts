import { HubClient } from '../hub/client.js';
import type { Endpoint } from '../model/endpoint.js';
import type { Inputs } from '../model/inputs.js';
import { USER_AGENT } from '../model/version.js';
import type { DebugLog } from './debug-log.js';
import type { ConnectTo } from './reach-transfer-hosts.js';

/** A client for the Hub, whose requests the debug log tells of. */
export function clientFor(inputs: Inputs, timeoutSeconds: number, debug: DebugLog | null): HubClient {
  return new HubClient(inputs.endpoint, {
    timeoutSeconds,
    userAgent: USER_AGENT,
    ...(debug === null ? {} : { watch: (sent) => debug.request(sent) }),
  });
}

/** What others are asked for is not ours to write, and may hold a signature. */
function withoutQuery(path: string): string {
  return path.replace(/\?.*$/s, '');
}

/** Clients for other hosts than the Hub, all of which share what is left of the time from now on. */
export function connectingWithin(seconds: number, debug: DebugLog | null): ConnectTo {
  const end = performance.now() + seconds * 1000;
  return (endpoint: Endpoint, options) =>
    new HubClient(endpoint, {
      timeoutSeconds: Math.max(0, end - performance.now()) / 1000,
      userAgent: USER_AGENT,
      ...options,
      ...(debug === null
        ? {}
        : { watch: (sent) => debug.request({ ...sent, path: endpoint.origin + withoutQuery(sent.path) }) }),
    });
}
