import {
  CHECK_SLACK_SECONDS,
  exitSoon,
  failUntilPublished,
  failWithInternalError,
  mustEndWithin,
} from './actions/exit.js';
import { journalKey } from './actions/handover.js';
import { lookUpWith } from './hub/lookup.js';
import { systemResolver } from './hub/system-resolver.js';
import { start } from './steps/start.js';

failUntilPublished();

async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  mustEndWithin(CHECK_SLACK_SECONDS);
  journalKey();
  lookUpWith(systemResolver(environment));
  const { started, own, debug } = await start(environment);
  if (!started.ok) {
    // Nothing is asked, so little is loaded.
    const { rejectInputs } = await import('./steps/reject-inputs.js');
    return rejectInputs(started, own, environment);
  }
  // Loaded while the first answers travel.
  const { run } = await import('./run.js');
  await run(started, own, debug, environment);
}

main(process.env).catch(failWithInternalError).finally(exitSoon);
