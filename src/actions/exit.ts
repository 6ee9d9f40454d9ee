/**
 * How the process ends: with status 1 and a verdict of its own, unless a report was published. Nothing else turns it
 * green, so that an event that never comes, a fault or a signal cannot pass for a check.
 */
import { appendFileSync } from 'node:fs';
import { hostOf } from '../model/host.js';
import * as core from './commands.js';
import { describeThrown } from './thrown.js';

/** Why there is no report. */
interface Failure {
  cause: 'check-failed' | 'check-timed-out';
  /** What happened, as a sentence, without anything that was sent or read. */
  message: string;
  advice: string;
}

/** What git and Python may take on top of the time for asking the Hub. */
export const CHECK_SLACK_SECONDS = 15;

const REPORT_IT = 'Report this as a bug in hf-auth-check.';
const NOT_CHECKED = 'access was not checked.';

/** Time for the last words to leave; on Windows they leave later than they are said. */
const LAST_WORDS_MS = 250;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let isSettled = false;
let watchdog: NodeJS.Timeout | undefined;

/** To be called before anything else. */
export function failUntilPublished(): void {
  process.exitCode = 1;
  process.on('exit', () => {
    if (isSettled) return;
    failWith({
      cause: 'check-failed',
      message: `hf-auth-check ended before it had a verdict; ${NOT_CHECKED}`,
      advice: REPORT_IT,
    });
    // Whoever ended the process may have set another one.
    process.exitCode = 1;
  });
  // What is thrown where nobody waits for it, from the depths of a library, is a fault like any other.
  process.on('uncaughtException', (thrown) => {
    failWithInternalError(thrown);
    process.exit();
  });
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      failWith({
        cause: 'check-failed',
        message: `${signal} stopped hf-auth-check before it had a verdict; ${NOT_CHECKED}`,
        advice:
          hostOf(process.env) === 'github'
            ? 'Run the job again, unless it was cancelled on purpose.'
            : 'Run the check again, unless it was stopped on purpose.',
      });
      process.exit();
    });
  }
}

/** The report is out: from here on its verdict decides. */
export function settle(stepFails: boolean): void {
  if (isSettled) return;
  isSettled = true;
  clearTimeout(watchdog);
  process.exitCode = stepFails ? 1 : 0;
}

/**
 * Gives what comes next so many seconds, after which the check is reported as timed out and the process ends. Everything
 * that is waited for has a bound of its own; this one is for what does not keep to it.
 */
export function mustEndWithin(seconds: number): void {
  clearTimeout(watchdog);
  watchdog = setTimeout(() => {
    failWith({
      cause: 'check-timed-out',
      message: `hf-auth-check made no progress for ${seconds} seconds; ${NOT_CHECKED}`,
      advice: REPORT_IT,
    });
    process.exit();
  }, seconds * 1000).unref();
}

/** An error of this action itself, whatever was thrown. Only its kind is shown, since messages may quote what was sent. */
export function failWithInternalError(thrown: unknown): void {
  failWith({
    cause: 'check-failed',
    message: `hf-auth-check failed with an internal error (${describeThrown(thrown)}); ${NOT_CHECKED}`,
    advice: REPORT_IT,
  });
}

/**
 * Ends the process soon, with the exit status that was set. What was begun and is not awaited any more must not
 * keep the job waiting: a helper of git for one, or a name server that does not answer.
 */
export function exitSoon(): void {
  setTimeout(() => process.exit(), LAST_WORDS_MS).unref();
}

/** Writes it wherever a report would be, at once: there may be no later. */
function failWith({ cause, message, advice }: Failure): void {
  if (isSettled) return;
  settle(true);
  writeAtOnce();
  const title = 'The check itself failed';
  const text = `${message} Next: ${advice}`;
  core.info(`✗ ${title} (${cause})`);
  core.error(text, { title: `${title} (${cause})` });
  try {
    core.setOutput('verdict', 'fail');
    core.setOutput('cause', cause);
    const summary = process.env.GITHUB_STEP_SUMMARY;
    if (summary) appendFileSync(summary, `### ❌ ${title}\n\n${text}\n`);
  } catch {
    // The runner's files are gone or full: the log and the status say it.
  }
  core.info(`hf-auth-check: fail (${cause})`);
}

/** On Windows a process that ends would take with it what it has written into a pipe. */
function writeAtOnce(): void {
  const { _handle: handle }: { _handle?: { setBlocking?: (isBlocking: boolean) => void } } = Object(
    process.stdout,
  );
  handle?.setBlocking?.(true);
}
