import { RESTORE_FAILED } from '../causes/runner/cleanup-failures.js';
import type { RestoreOutcome } from '../cleanup/change.js';
import type { Restoration } from '../cleanup/restore.js';
import type { Cause } from '../evidence/cause.js';
import type { FindingDraft } from '../evidence/finding.js';
import type { Host } from '../model/host.js';
import { wordsOn } from '../model/host-words.js';
import { logText, visible } from './encode.js';

/** A line of the post step's log, or a warning with its title. */
export type Message = { level: 'info'; text: string } | { level: 'warning'; title: string; text: string };

/** What the post step says, and elsewhere the command that puts back: one message per file. */
export function restoredMessages(restoration: Restoration, host: Host = 'github'): Message[] {
  if (restoration.journal === 'read') return restoration.outcomes.map((outcome) => told(outcome, host));
  const { path, folder, journal } = restoration;
  const subject = `The journal of what was removed from ${wordsOn(host).thisRunner} (${path})`;
  const [cleared, place] =
    host === 'github'
      ? ["the runner's temporary folder", "the log of this step's main run"]
      : ['the folder', 'the output of the check that removed them'];
  const problem =
    journal === 'missing'
      ? `${subject} is gone, so nothing was restored; something may have cleared ${cleared}. Log in again where logins were removed (see ${place}).`
      : `${subject} was changed or cannot be read, so nothing was restored. The original files should be in ${folder}${untilCleared(host)}: copy them back by hand, or log in again.`;
  return [warning(problem)];
}

/** How long a folder of the runner keeps what is in it. The one of the command stays. */
function untilCleared(host: Host): string {
  return host === 'github' ? ' until the runner clears its temporary folder' : '';
}

/** What the post step says of logins that are new: one message per place. */
export function leftLoginMessages(findings: readonly FindingDraft[]): Message[] {
  return findings.map(({ cause, message, advice }) => warning(`${message} Next: ${advice}`, cause));
}

const TAKEN: Record<Exclude<RestoreOutcome['kind'], 'private-file'>, (path: string) => string> = {
  netrc: (path) => `the entries removed from ${path}`,
  'git-store': (path) => `the lines removed from ${path}`,
  'git-helper': (name) => `the logins removed from git's credential helper ${name}`,
  'saved-token': (path) => `the saved login ${path}`,
};

function told({ kind, path, result, reason, backup }: RestoreOutcome, host: Host): Message {
  if (kind === 'private-file') return deleted(path, backup);
  const taken = TAKEN[kind](path);
  const because = reason === null ? '' : `: ${reason}`;
  if (result === 'restored' || result === 'merged') {
    return { level: 'info', text: logText(`Restored ${taken}${because}.`) };
  }
  const kept = backup === null ? '' : ` The original is kept in ${backup}${untilCleared(host)}.`;
  return warning(`Did not restore ${taken}${because}.${kept}`);
}

/** Of a file that was made for this job alone. */
function deleted(path: string, left: string | null): Message {
  return left === null
    ? { level: 'info', text: logText(`Deleted ${path}, which was made only for this job.`) }
    : warning(`Could not delete ${path}, which was made only for this job; the runner clears its folder.`);
}

function warning(text: string, { title, slug }: Cause = RESTORE_FAILED): Message {
  return { level: 'warning', title: `${title} (${slug})`, text: visible(text) };
}
