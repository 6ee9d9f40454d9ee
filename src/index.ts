import { begin } from './beginning.js';
import {
  CHECK_SLACK_SECONDS,
  endSoon,
  failUnexpectedly,
  failUntilPublished,
  mustEndWithin,
} from './ending.js';
import { journalKey } from './handover.js';
import { lookUpWith } from './hub/lookup.js';
import { systemResolver } from './hub/system-resolver.js';
import { turn } from './turn.js';

failUntilPublished();

async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  mustEndWithin(CHECK_SLACK_SECONDS);
  journalKey();
  lookUpWith(systemResolver(environment));
  const beginning = await begin(environment);
  // Loaded while the first answers travel.
  const { run } = await import('./action.js');
  await turn();
  await run(beginning, environment);
}

main(process.env).catch(failUnexpectedly).finally(endSoon);
