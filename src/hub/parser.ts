import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 take WebAssembly as its first compiler leaves it. undici reads HTTP with a parser in WebAssembly; V8 would
 * optimize that in the background, and Node would wait for it at the end: longer than the whole check takes, for code
 * that runs for a few milliseconds (docs/performance.md). To be called before undici is loaded. A V8 that does not
 * know the flag goes on without it.
 */
export function leaveParserUnoptimized(): void {
  setFlagsFromString('--liftoff-only');
}
