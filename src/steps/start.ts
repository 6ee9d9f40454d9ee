import { CHECK_SLACK_SECONDS, mustEndWithin } from '../actions/exit.js';
import { maskSecrets } from '../actions/masks.js';
import type { PublisherObservation } from '../evidence/publisher-exchange.js';
import type { HubClient } from '../hub/client.js';
import type { RepoObservation } from '../hub/probe.js';
import { askWhoami } from '../hub/whoami.js';
import type { Endpoint } from '../model/endpoint.js';
import type { Environment } from '../model/environment-variables.js';
import type { InputProblem } from '../model/input-reader.js';
import { type Inputs, readInputs } from '../model/inputs.js';
import { proxySecrets } from '../model/proxy.js';
import { type PublisherRequest, publisherRequest } from '../model/publisher.js';
import type { Secret } from '../model/secret.js';
import { secretsWithin } from '../model/token/worth-hiding.js';
import { firstProbes, mayAsk, sendable } from '../probing/first-probes.js';
import type { ProbeAnswer } from '../probing/with-answers.js';
import { isTokenImplicit, oidcResourceIn, tokensInUnknownInputs } from '../runner/environment.js';
import { observeSavedToken } from '../runner/tokens/saved-tokens.js';
import { observeToken, type TokenSources, withExchanged } from '../runner/tokens/token-sources.js';
import type { DebugLog } from './debug-log.js';
import { clientFor, connectingWithin } from './hub-clients.js';
import { RepoAsker } from './repo-asker.js';

/** What there is as soon as the first requests are on their way. */
export interface Start {
  /** The job's own credentials, which are masked by now. */
  own: Secret[];
  debug: DebugLog | null;
  /** With inputs that cannot be used, nothing was asked. */
  started: ({ ok: true } & Started) | ({ ok: false } & UnusableInputs);
}

export interface UnusableInputs {
  problems: InputProblem[];
  tokenSources: TokenSources;
  endpoint: Endpoint;
}

export interface Started {
  inputs: Inputs;
  tokenSources: TokenSources;
  /** Null if the check uses a stored token. */
  publisher: PublisherObservation | null;
  first: FirstRequests;
}

export interface FirstRequests {
  asker: RepoAsker;
  /** The listed repos, about which nothing was answered yet. */
  repos: readonly RepoObservation[];
  /** Settled when all first answers are in. */
  answers: Promise<ProbeAnswer[]>;
}

/** So many repos of a list are asked about in any case. */
const ALWAYS_ASKED = 25;

/**
 * Reads what the first requests depend on and sends them, before the rest of the action is loaded: the network is the
 * slow part, so it goes first, and the loading is done while the answers travel.
 */
export async function start(environment: Environment): Promise<Start> {
  const read = readInputs(environment);
  const saved = await observeSavedToken(environment);
  const stored = observeToken(read.token, environment, saved);
  const own: Secret[] = [];
  const debug = await debugLogFor(environment);
  const hide = (...secrets: Secret[]) => {
    maskSecrets(secrets);
    own.push(...secrets);
    debug?.hide(secrets);
  };
  hide(
    ...stored.held.flatMap(({ format }) => secretsWithin(format.raw.reveal())),
    ...tokensInUnknownInputs(environment),
    ...proxySecrets(environment),
  );
  if (!read.ok) return { own, debug, started: { ...read, tokenSources: stored } };
  return {
    own,
    debug,
    started: { ok: true, ...(await sendFirst(read.inputs, stored, environment, debug, hide)) },
  };
}

/** Null unless the runner shows debug lines: then nothing is put together for them. */
async function debugLogFor(environment: Environment): Promise<DebugLog | null> {
  if (environment.RUNNER_DEBUG !== '1') return null;
  const { DebugLog } = await import('./debug-log.js');
  return new DebugLog(environment.HOME);
}

async function sendFirst(
  inputs: Inputs,
  stored: TokenSources,
  environment: Environment,
  debug: DebugLog | null,
  hide: (secret: Secret) => void,
): Promise<Started> {
  mustEndWithin(inputs.timeoutSeconds + CHECK_SLACK_SECONDS);
  const hub = clientFor(inputs, inputs.timeoutSeconds, debug);
  const repos = inputs.repos.map(
    (request, index): RepoObservation => ({ request, probes: {}, isSpareable: index >= ALWAYS_ASKED }),
  );
  const isGiven = stored.isMapped || stored.checked !== null;
  const request = publisherRequest(inputs, oidcResourceIn(environment), isGiven);
  const { tokenSources, publisher } =
    request === null
      ? { tokenSources: stored, publisher: null }
      : await goByPublisher(request, inputs, stored, hub, environment, hide, debug);
  const secret = sendable(inputs, tokenSources);
  // What nobody may use without a token is known only by asking without it.
  const isEmptyLater =
    tokenSources.isHfTokenBlank && tokenSources.checked?.source === 'input' && !inputs.exportToken;
  const options = { alsoWithout: !isTokenImplicit(environment) || isEmptyLater };
  const asked = mayAsk(inputs, tokenSources, publisher) ? repos : [];
  const how = { ...options, withToken: secret !== null };
  const probes = asked.flatMap((repo) => firstProbes(repo.request, how)).length;
  if (secret !== null || asked.length > 0) await hub.open(probes + (secret === null ? 0 : 1));
  const asker = new RepoAsker(hub, secret);
  const answers = askFirst(asker, asked, options);
  return { inputs, tokenSources, publisher, first: { asker, repos, answers } };
}

/** With the token that came of it before all others; with those alone where nothing was to be exchanged. */
async function goByPublisher(
  request: PublisherRequest,
  inputs: Inputs,
  stored: TokenSources,
  hub: HubClient,
  environment: Environment,
  hide: (secret: Secret) => void,
  debug: DebugLog | null,
): Promise<Pick<Started, 'tokenSources' | 'publisher'>> {
  const { obtainToken } = await import('./exchange-id-token.js');
  const connectTo = connectingWithin(inputs.timeoutSeconds, debug);
  const { publisher, token } = await obtainToken(request, inputs.endpoint, hub, environment, hide, connectTo);
  return { tokenSources: request.isDryRun ? stored : withExchanged(stored, token), publisher };
}

/** Who the token is, and every repo's first probes, all at once. */
export async function askFirst(
  asker: RepoAsker,
  repos: readonly RepoObservation[],
  options: { alsoWithout: boolean },
): Promise<ProbeAnswer[]> {
  const { hub, secret } = asker;
  const how = { ...options, withToken: secret !== null };
  const whoIs = secret === null ? [] : [askWhoami(hub, secret)];
  return Promise.all<ProbeAnswer>([
    ...whoIs.map(async (whoami) => ({ kind: 'whoami' as const, whoami: await whoami })),
    ...repos.flatMap((repo) => firstProbes(repo.request, how).map((probe) => asker.ask(repo, probe))),
  ]);
}
