import { fieldsOf } from '../model/fields.js';
import { Secret } from '../model/secret.js';
import type { HubClient } from './client.js';
import type { HubResponse } from './response.js';

/** An id token that was to become a Hub token (protocol notes §7). */
export interface TokenExchange {
  /** Without the token that was answered. */
  response: HubResponse;
  /** Null where none was given. */
  token: Secret | null;
  /** How long it lives; null where the Hub does not say. */
  lifeSeconds: number | null;
}

const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';

/** The Hub gives up by itself now and then, and says so in the words for a refusal (hub-docs#2757). */
const ABORTED = /\bwas aborted\b/i;
/** A year, of which no such token comes near: what is said beyond says nothing, and may be no date. */
const LONGEST_LIFE_SECONDS = 31_536_000;
const MOST_ATTEMPTS = 3;
const PAUSE_MS = 1_000;

/** Exchanges an id token for a token of this resource. Asks again where the Hub gave up; a refusal stands. */
export async function exchangeIdToken(
  hub: HubClient,
  idToken: Secret,
  resource: string,
): Promise<TokenExchange> {
  const body = JSON.stringify({
    grant_type: GRANT,
    subject_token_type: ID_TOKEN,
    subject_token: idToken.reveal(),
    resource,
  });
  for (let attempt = 1; ; attempt += 1) {
    const response = await hub.ask({ method: 'POST', path: '/oauth/token', token: null, body });
    if (isAborted(response) && attempt < MOST_ATTEMPTS && (await hub.wait(PAUSE_MS))) continue;
    return { ...readGrant(response), response: withoutToken(response, attempt) };
  }
}

/** Whether the Hub gave up on an exchange, and so refused nothing. */
export function isAborted({ outcome }: HubResponse): boolean {
  return outcome.kind === 'answer' && outcome.status === 400 && ABORTED.test(outcome.message ?? '');
}

function readGrant({ outcome }: HubResponse): Pick<TokenExchange, 'token' | 'lifeSeconds'> {
  if (outcome.kind !== 'answer' || outcome.status !== 200) return { token: null, lifeSeconds: null };
  const { access_token: token, expires_in: life } = fieldsOf(outcome.json);
  return {
    token: typeof token === 'string' && token.trim() !== '' ? new Secret(token) : null,
    lifeSeconds: typeof life === 'number' && life >= 0 && life <= LONGEST_LIFE_SECONDS ? life : null,
  };
}

/** What is observed is shown, so the answer's body stays here. `attempts` counts those of all rounds. */
function withoutToken(response: HubResponse, rounds: number): HubResponse {
  const { outcome, attempts } = response;
  return {
    ...response,
    attempts: attempts + rounds - 1,
    outcome: outcome.kind === 'answer' ? { ...outcome, json: undefined } : outcome,
  };
}
