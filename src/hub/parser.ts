import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 take WebAssembly as its first compiler leaves it. undici reads HTTP with a parser in WebAssembly, which V8
 * optimizes in the background, and Node 20 waits for that at the end: longer than the whole check takes, for code that
 * runs for a few milliseconds. Later versions do not wait (docs/performance.md). To be called before undici is loaded.
 */
export async function leaveParserUnoptimized(): Promise<void> {
  if (!process.version.startsWith('v20.')) return;
  // Node's own modules come out of a cache that counts no more once a flag is changed: those that follow come first.
  await Promise.all([
    import('node:assert'),
    import('node:child_process'),
    import('node:http2'),
    import('node:tls'),
  ]);
  setFlagsFromString('--liftoff-only');
}
