import { execFileSync } from 'node:child_process';
import { WITH_LIST } from './play.mjs';

/** @import { StepOfJob } from './play.mjs' */

/**
 * @typedef {object} Timed all in milliseconds and mebibytes, each the median of several runs
 * @property {string} repository
 * @property {number} files that the workspace has
 * @property {number} read of them
 * @property {{ files: number, because: string | null }} leftOut
 * @property {number} listed the step with one listed repo: it reads nothing
 * @property {number} unlisted the same step without
 * @property {number} listedMemory
 * @property {number} unlistedMemory
 * @property {number} grep a search of the same files for the same words
 */

const RUNS = 7;
/** The words that the readers look for. */
const WORDS =
  'from_pretrained|load_dataset|hf_hub_download|snapshot_download|push_to_hub|upload_file|upload_folder|create_repo|SentenceTransformer|pipeline\\(|model_name_or_path|base_model|repo_id|dataset_name|huggingface\\.co|hf://|hf download|--model';

/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * What reading the workspace costs: the step with and without a list, and `git grep`, one after the other in each run.
 *
 * @param {string} repository
 * @param {StepOfJob} step
 * @returns {Promise<Timed>}
 */
export async function timed(repository, step) {
  const listed = [];
  const unlisted = [];
  const grep = [];
  for (let run = 0; run < RUNS; run += 1) {
    listed.push(await step.play(WITH_LIST));
    unlisted.push(await step.play({}));
    const startedAt = performance.now();
    search(step.checkout);
    grep.push(performance.now() - startedAt);
  }
  const [seen] = unlisted;
  if (seen?.report == null) throw new Error(`${repository}: ${seen?.failure}`);
  const { found } = /** @type {{ found: import('./compare.mjs').Found }} */ (seen.report);
  const files = execFileSync('find', [step.checkout, '-type', 'f'], { maxBuffer: 2 ** 28 });
  return {
    repository,
    files: files.toString().split('\n').length - 1,
    read: found.read,
    leftOut: found.leftOut,
    listed: median(listed.map(({ milliseconds }) => milliseconds)),
    unlisted: median(unlisted.map(({ milliseconds }) => milliseconds)),
    listedMemory: median(listed.map(({ mebibytes }) => mebibytes)),
    unlistedMemory: median(unlisted.map(({ mebibytes }) => mebibytes)),
    grep: median(grep),
  };
}

/** @param {string} folder */
function search(folder) {
  try {
    execFileSync('git', ['grep', '--no-index', '-nIE', WORDS], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'ignore'],
    });
  } catch {
    // Its exit status says that nothing was found.
  }
}

/** @param {readonly Timed[]} times */
export function timesTable(times) {
  const ms = (/** @type {number} */ number) => `${Math.round(number)} ms`;
  const mb = (/** @type {number} */ number) => `${Math.round(number)} MiB`;
  return [
    '| Repository | Files | Read | Left out | Step with a list | Step without | Difference | git grep | Memory with, without |',
    '|---|---|---|---|---|---|---|---|---|',
    ...times.map(
      (one) =>
        `| ${one.repository} | ${one.files} | ${one.read} | ${one.leftOut.because ?? '–'} | ${ms(one.listed)} | ${ms(one.unlisted)} | ${ms(one.unlisted - one.listed)} | ${ms(one.grep)} | ${mb(one.listedMemory)}, ${mb(one.unlistedMemory)} |`,
    ),
  ].join('\n');
}
