import { setFlagsFromString } from 'node:v8';
import { yieldToEventLoop } from '../model/event-loop.js';

/** What undici needs of Node itself. */
const NODE_PARTS = [
  () => import('node:tls'),
  () => import('node:assert'),
  () => import('node:child_process'),
  () => import('node:http'),
  () => import('node:http2'),
];

/**
 * Readies Node and V8 for undici, before it is loaded (docs/performance.md). `many` says that answers will come by the
 * hundred.
 *
 * - Node's own modules are loaded one by one, so that the network is dealt with in between. They come out of a cache
 *   that counts no more once a flag of V8 is changed, so they come first.
 * - undici reads HTTP with a parser in WebAssembly, which V8 optimizes in the background, and Node 20 waits for that at
 *   the end: longer than the whole check takes, for code that runs for a few milliseconds. So V8 is to take it as its
 *   first compiler leaves it. Later versions do not wait.
 * - With many answers V8 would give ever more room to what is young before it collects any of it, though nearly all
 *   of it is done with at once.
 */
export async function readyEngine(many: boolean): Promise<void> {
  for (const load of NODE_PARTS) {
    await load();
    await yieldToEventLoop();
  }
  if (process.version.startsWith('v20.')) setFlagsFromString('--liftoff-only');
  if (many) setFlagsFromString('--semi-space-growth-factor=1');
}
