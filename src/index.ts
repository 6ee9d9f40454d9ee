import {
  CHECK_SLACK_SECONDS,
  endSoon,
  failUnexpectedly,
  failUntilPublished,
  mustEndWithin,
} from './actions/exit.js';
import { journalKey } from './actions/handover.js';
import { lookUpWith } from './hub/lookup.js';
import { systemResolver } from './hub/system-resolver.js';
import { turn } from './model/event-loop.js';
import { begin } from './steps/start.js';

failUntilPublished();

async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  mustEndWithin(CHECK_SLACK_SECONDS);
  journalKey();
  lookUpWith(systemResolver(environment));
  const beginning = await begin(environment);
  // Loaded while the first answers travel.
  const { run } = await import('./run.js');
  await turn();
  await run(beginning, environment);
}

main(process.env).catch(failUnexpectedly).finally(endSoon);
