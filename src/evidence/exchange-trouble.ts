import type { Exchange } from '../hub/response.js';
import { isAborted } from '../hub/token-exchange.js';
import { type Reading, readExchange } from './readings.js';

/** Whether the Hub refused to exchange an id token. It has one status for that (protocol notes §7). */
export function isRefusedExchange(exchange: Exchange): boolean {
  const { outcome } = exchange;
  if (outcome.kind !== 'answer' || isAborted(exchange)) return false;
  return outcome.status === 400 && !outcome.isHtml;
}

/** What an exchange means that came to nothing by what stands between runner and Hub; null for all others. */
export function exchangeTrouble(exchange: Exchange, hasToken: boolean): Reading | null {
  if (hasToken || isRefusedExchange(exchange) || isAborted(exchange)) return null;
  const reading = readExchange(exchange, () => false);
  // It has no "no" but the one that is told by itself.
  return ['gate', 'not-found', 'revision-missing', 'forbidden', 'unauthorized'].includes(reading.is)
    ? { is: 'outage' }
    : reading;
}
