import { begin } from './beginning.js';
import { endSoon } from './ending.js';
import { turn } from './turn.js';
import { failUnexpectedly } from './unexpected.js';

// What is thrown where nobody waits for it, from the depths of a library, is a fault like any other.
process.on('uncaughtException', (thrown) => {
  failUnexpectedly(thrown);
  endSoon();
});

async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  const beginning = await begin(environment);
  // Loaded while the first answers travel.
  const { run } = await import('./action.js');
  await turn();
  await run(beginning, environment);
}

main(process.env).catch(failUnexpectedly).finally(endSoon);
