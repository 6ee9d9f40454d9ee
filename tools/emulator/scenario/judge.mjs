import { describeLeak } from '../leaks.mjs';
import { readableText } from './readable-text.mjs';

/**
 * @import { RecordedRequest } from '../hub/recording.mjs'
 * @import { Leak } from '../leaks.mjs'
 * @import { StepResult } from '../runner/step.mjs'
 */

/**
 * What a scenario says must come out.
 *
 * @typedef {object} Expectation
 * @property {string} verdict
 * @property {string} cause slug, or `none`
 * @property {string[]} [alsoVerdicts]
 * @property {string[]} [alsoCauses]
 * @property {string[]} [advice]
 * @property {string[]} [mustNotBlame]
 */

/**
 * The home directory at one moment: what every file holds, and its permission bits.
 *
 * @typedef {object} HomeState
 * @property {Record<string, Buffer>} files by path under the home
 * @property {Record<string, number>} modes
 */

/**
 * What was observed while a scenario was played; nothing in it is judged yet.
 *
 * @typedef {object} Observed
 * @property {{requests: RecordedRequest[], violations: string[], switchesRead: ReadonlySet<string>}} hub
 * @property {Pick<StepResult, 'exitCode' | 'outputs' | 'annotations' | 'summary' | 'stderr' | 'log'>} run
 * @property {Pick<StepResult, 'exitCode' | 'stderr' | 'log'>} post
 * @property {unknown} report the JSON report; null where it could not be read
 * @property {string[]} causes of the findings in the JSON report
 * @property {string} reportProblem why the report could not be read, or empty
 * @property {string[]} advice the expected strings, expanded
 * @property {Record<string, string>} inputs expanded
 * @property {{before: HomeState, afterMain: HomeState, afterPost: HomeState}} home
 * @property {Leak[]} leaks that nothing allows
 */

/**
 * @typedef {object} Judgement
 * @property {boolean} ok
 * @property {string[]} problems
 * @property {string} verdict
 * @property {string} cause the first finding's slug, or `none`
 * @property {string[]} causes of all findings
 */

/**
 * Holds what was observed against what the scenario expects, and against what must hold in any run.
 *
 * @param {{expect: Expectation}} scenario
 * @param {Observed} played
 * @returns {Judgement}
 */
export function judge({ expect }, played) {
  const verdict = played.run.outputs.verdict ?? '';
  const cause = played.run.outputs.cause || 'none';
  const problems = [
    ...expectOneOf('verdict', verdict, [expect.verdict, ...(expect.alsoVerdicts ?? [])]),
    ...expectOneOf('cause', cause, [expect.cause, ...(expect.alsoCauses ?? [])]),
    ...(played.reportProblem === '' ? [] : [played.reportProblem]),
    ...missingAdvice(played),
    ...(expect.mustNotBlame ?? [])
      .filter((slug) => played.causes.includes(slug))
      .map((slug) => `blames ${slug}, which is not at fault`),
    ...wrongExitCodes(verdict, played),
    ...played.leaks.map(describeLeak),
    ...played.hub.violations.map((violation) => `did what no check may do: ${violation}`),
    ...(played.inputs.restore === 'false' ? [] : changedFiles(played.home.before, played.home.afterPost)),
    ...['run', 'post'].flatMap((stage) => stackTraces(stage, stage === 'run' ? played.run : played.post)),
  ];
  return { ok: problems.length === 0, problems, verdict, cause, causes: played.causes };
}

/**
 * @param {string} what
 * @param {string} got
 * @param {string[]} allowed
 */
function expectOneOf(what, got, allowed) {
  return allowed.includes(got) ? [] : [`${what} is '${got}', expected ${allowed.join(' or ')}`];
}

/** @param {Observed} played */
function missingAdvice({ advice, run }) {
  const shown = run.annotations.flatMap(({ title, message }) => [title, message]);
  const text = [...shown, run.summary, readableText(run.summary)].join('\n').toLowerCase();
  return advice
    .filter((words) => !text.includes(words.toLowerCase()))
    .map((words) => `neither an annotation nor the summary says '${words}'`);
}

/**
 * @param {string} verdict
 * @param {Observed} played
 */
function wrongExitCodes(verdict, { run, post, inputs }) {
  const problems = [];
  // Another `fail-on`, a `policy` and optional repos part exit code and verdict on purpose.
  const isParted =
    (inputs['fail-on'] ?? 'error') !== 'error' ||
    (inputs.policy ?? '') !== '' ||
    /\boptional\b/i.test(inputs.repos ?? '');
  const expected = verdict === 'fail' ? 1 : 0;
  if (!isParted && run.exitCode !== expected) {
    problems.push(`exit code is ${run.exitCode} with verdict '${verdict}'`);
  }
  if (post.exitCode !== 0) problems.push(`the post step's exit code is ${post.exitCode}`);
  return problems;
}

/**
 * @param {HomeState} before
 * @param {HomeState} after
 */
function changedFiles(before, after) {
  const paths = [...new Set([...Object.keys(before.files), ...Object.keys(after.files)])];
  return paths.flatMap((path) => {
    const was = before.files[path];
    const is = after.files[path];
    if (was === undefined) return [`left ${path} in the home`];
    if (is === undefined) return [`did not put ${path} back`];
    if (!was.equals(is)) return [`did not put ${path} back byte for byte`];
    return before.modes[path] === after.modes[path] ? [] : [`changed the mode of ${path}`];
  });
}

/**
 * @param {string} stage
 * @param {Pick<StepResult, 'stderr' | 'log'>} result
 */
function stackTraces(stage, { stderr, log }) {
  const isFrame = /^\s+at .+:\d+(?::\d+)?\)?$/m;
  return isFrame.test(stderr) || log.some((line) => isFrame.test(line))
    ? [`the ${stage} stage shows a stack trace`]
    : [];
}
