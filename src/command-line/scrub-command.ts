/** A check that removes what is stale: on a terminal only after a person has seen what and agreed. */
import { createInterface } from 'node:readline/promises';
import { hostOf } from '../model/host.js';
import { parseScrubTargets } from '../model/scrub-targets.js';
import { logText } from '../report/encode.js';
import { removalText } from '../report/wording.js';
import { type ActionRun, type RunOptions, runAction } from './action-run.js';
import { exists, forgetScrub, newScrubFolder, stateFolder } from './kept-scrubs.js';
import { withTemporaryFolder } from './temporary-folder.js';

/** The run to show: that without changes if there is nothing to remove, or nobody agrees. */
export async function askAndScrub(options: RunOptions): Promise<ActionRun> {
  const { scrub = '' } = options.inputs;
  const asked = parseScrubTargets(scrub);
  // A value that is not allowed is refused before anything is changed.
  if (!asked.ok) return scrubNow(options);
  const inputs = { ...options.inputs, scrub: 'none' };
  const looked = await withTemporaryFolder((temp) => runAction({ ...options, inputs }, { temp, kept: temp }));
  const planned = (looked.report?.wouldRemove ?? []).filter(({ target }) => asked.targets.has(target));
  if (planned.every(({ refusal }) => refusal !== null)) return looked;
  const host = hostOf(options.environment);
  for (const removal of planned) process.stderr.write(`${logText(removalText(removal, host))}\n`);
  return (await agrees('Remove this? [y/N] ', options.interruption)) ? scrubNow(options) : looked;
}

/** What is removed can be put back from the state folder, in which the run writes from its first moment on. */
export async function scrubNow(options: RunOptions): Promise<ActionRun> {
  const kept = await newScrubFolder(stateFolder(options.environment, process.platform));
  const run = await withTemporaryFolder((temp) => runAction(options, { temp, kept }));
  const journal = run.state.get('journal') ?? '';
  if (journal === '' || !(await exists(journal))) {
    await forgetScrub(kept);
    return run;
  }
  // Where the run was killed, nobody knows what it removed; what could not be removed is nothing to put back.
  const isRestorable = run.report === null || run.report.scrubbed.some(({ restored }) => restored);
  const hint = ['To put back what was removed: hf-auth-check restore', ''];
  return { ...run, lines: isRestorable ? run.lines.toSpliced(-1, 0, ...hint) : run.lines };
}

async function agrees(question: string, signal: AbortSignal): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // Without an answer, as at the end of the input, nothing is removed.
    const gone = new Promise<string>((resolve) => {
      terminal.once('close', () => {
        process.stderr.write('\n');
        resolve('');
      });
    });
    const answer = await Promise.race([terminal.question(question, { signal }), gone]);
    return /^y(?:es)?$/i.test(answer.trim());
  } catch {
    return false;
  } finally {
    terminal.removeAllListeners('close').close();
  }
}
