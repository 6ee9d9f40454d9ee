import type { LogLine } from './log-lines.js';

const TRACEBACK = /Traceback \(most recent call last\)/;
const CONNECTED =
  /During handling of the above exception, another exception occurred|The above exception was the direct cause of the following exception/;

/**
 * Which tracebacks belong together, as a number for each line: those of one failure, of which the first is its cause and
 * the last what a library made of it, have the same. What follows a traceback belongs to it.
 */
export function failureChains(lines: readonly LogLine[]): ReadonlyMap<LogLine, number> {
  const chains = new Map<LogLine, number>();
  let chain = 0;
  let isConnected = false;
  for (const line of lines) {
    if (CONNECTED.test(line.text)) isConnected = true;
    else if (TRACEBACK.test(line.text)) {
      if (!isConnected) chain += 1;
      isConnected = false;
    }
    chains.set(line, chain);
  }
  return chains;
}
