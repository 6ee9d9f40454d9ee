/**
 * One turn of the event loop, in which what has arrived is dealt with and what is to be sent leaves. Stands before work
 * that keeps the processor for some ten milliseconds, since the network would wait for its end.
 */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
