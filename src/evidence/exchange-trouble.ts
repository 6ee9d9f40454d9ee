import type { HubResponse } from '../hub/response.js';
import { isAborted } from '../hub/token-exchange.js';
import { type Reading, readResponse } from './readings.js';

/** Whether the Hub refused to exchange an id token. It has one status for that (protocol notes §7). */
export function isRefusedExchange(response: HubResponse): boolean {
  const { outcome } = response;
  if (outcome.kind !== 'answer' || isAborted(response)) return false;
  return outcome.status === 400 && !outcome.isHtml;
}

/** What an exchange means that failed at something between runner and Hub; null for all others. */
export function exchangeTrouble(response: HubResponse, hasToken: boolean): Reading | null {
  if (hasToken || isRefusedExchange(response) || isAborted(response)) return null;
  const reading = readResponse(response, () => false);
  // It has no "no" but the one that is told by itself.
  return ['gate', 'not-found', 'no-route', 'no-revision', 'forbidden', 'unauthorized'].includes(reading.is)
    ? { is: 'outage' }
    : reading;
}
