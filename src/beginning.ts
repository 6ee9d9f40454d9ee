import type { DebugLog } from './debug-log.js';
import { firstLooks } from './diagnose/first-looks.js';
import { mayReceiveToken } from './endpoint.js';
import { look, type RepoObservation } from './hub/access.js';
import type { HubClient } from './hub/client.js';
import { askWhoami, type WhoamiObservation } from './hub/whoami.js';
import { clientFor } from './hub-clients.js';
import { type InputProblem, type Inputs, readInputs } from './inputs.js';
import { maskSecrets } from './masking.js';
import { isTokenImplicit } from './observe/environment.js';
import { observeSavedToken } from './observe/saved-tokens.js';
import { observeToken, type TokenObservation } from './observe/token.js';
import { proxySecrets } from './proxy.js';
import type { Secret } from './secret.js';
import { turn } from './turn.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What there is as soon as the first requests are on their way. */
export interface Beginning {
  token: TokenObservation;
  /** The job's own credentials, which are masked by now. */
  own: Secret[];
  debug: DebugLog | null;
  /** With inputs that cannot be used, nothing was asked. */
  begun: { ok: true; inputs: Inputs; first: FirstRequests } | { ok: false; problems: InputProblem[] };
}

export interface FirstRequests {
  hub: HubClient;
  /** The token, if there is one that can be sent and may be sent to this endpoint. */
  secret: Secret | null;
  /** Whether the Hub may be asked: not without a token that the job means to send. */
  mayAsk: boolean;
  /** The listed repos, in which the answers come to stand. */
  repos: RepoObservation[];
  /** Settled when all first answers are in. */
  whoami: Promise<WhoamiObservation | null>;
}

/**
 * Reads what the first requests depend on and sends them, before the rest of the action is loaded: the network is the
 * slow part, so it goes first, and the loading is done while the answers travel.
 */
export async function begin(environment: Environment): Promise<Beginning> {
  const read = readInputs(environment);
  const saved = await observeSavedToken(environment);
  const token = observeToken(read.token, environment, saved);
  const own = [
    ...token.held.flatMap(({ shape }) => [shape.raw, shape.cleaned]),
    ...proxySecrets(environment),
  ];
  maskSecrets(own);
  const debug = await debugLogFor(environment);
  debug?.hide(own);
  if (!read.ok) return { token, own, debug, begun: read };
  const first = await sendFirst(read.inputs, token, environment, debug);
  return { token, own, debug, begun: { ...read, first } };
}

/** Null unless the runner shows debug lines: then nothing is put together for them. */
async function debugLogFor(environment: Environment): Promise<DebugLog | null> {
  if (environment.RUNNER_DEBUG !== '1') return null;
  const { DebugLog } = await import('./debug-log.js');
  return new DebugLog(environment.HOME);
}

async function sendFirst(
  inputs: Inputs,
  token: TokenObservation,
  environment: Environment,
  debug: DebugLog | null,
): Promise<FirstRequests> {
  const hub = clientFor(inputs, inputs.timeoutSeconds, debug);
  const repos: RepoObservation[] = inputs.repos.map((request) => ({ request, looks: {} }));
  const secret = sendable(inputs, token);
  const mayAsk = token.chosen === null || secret !== null;
  const options = { alsoWithout: !isTokenImplicit(environment) };
  const asked = mayAsk ? repos : [];
  const how = { ...options, withToken: secret !== null };
  const questions =
    asked.flatMap(({ request }) => firstLooks(request, how)).length + (secret === null ? 0 : 1);
  if (questions > 0) await hub.open(questions);
  const whoami = askFirst(hub, secret, asked, options);
  await turn();
  return { hub, secret, mayAsk, repos, whoami };
}

/** Who the token is, and every repo's first looks, all at once. */
export async function askFirst(
  hub: HubClient,
  secret: Secret | null,
  repos: readonly RepoObservation[],
  options: { alsoWithout: boolean },
): Promise<WhoamiObservation | null> {
  const how = { ...options, withToken: secret !== null };
  const [whoami] = await Promise.all([
    secret === null ? null : askWhoami(hub, secret),
    ...repos.map((repo) => look(hub, secret, repo, firstLooks(repo.request, how))),
  ]);
  return whoami;
}

function sendable(inputs: Inputs, { chosen }: TokenObservation): Secret | null {
  if (chosen === null || chosen.shape.malformation !== null || !mayReceiveToken(inputs.endpoint)) return null;
  return chosen.shape.cleaned;
}
