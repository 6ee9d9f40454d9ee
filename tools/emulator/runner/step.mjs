import { delimiter, isAbsolute, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from './child.mjs';
import { createFileCommands, parseKeyValues, parsePaths } from './file-commands.mjs';
import { LogReader } from './log-reader.mjs';
import { declaredInputs } from './manifest.mjs';

/** @import { Annotation } from './annotation.mjs' */
/** @import { Command } from './command.mjs' */
/** @import { FileCommands } from './file-commands.mjs' */
/** @import { Masker } from './masker.mjs' */
/** @import { FileVariable } from './file-commands.mjs' */
/** @import { ProgramRecords, StartedProgram } from './programs.mjs' */

/**
 * @typedef {object} StepOptions
 * @property {string} [entry] a script; relative to the repository of this project
 * @property {Record<string, string>} [inputs] what the workflow gives under `with:`
 * @property {string} [node] the Node binary
 * @property {number} [timeoutMs]
 * @property {AbortSignal} [signal] cancels the step
 * @property {string[]} [execArgv] options of Node itself
 * @property {number} [user] id of the user, and of the group, as whom the step runs; only root can choose
 *
 * @typedef {object} StepResult
 * @property {number | null} exitCode
 * @property {NodeJS.Signals | null} signal
 * @property {'success' | 'failure'} outcome of the step: a command may fail it whatever its exit code
 * @property {string} stdout
 * @property {string} stderr
 * @property {{stdout: string, stderr: string}} visible both streams without the masks the runner swallows
 * @property {string[]} log
 * @property {Command[]} commands
 * @property {Annotation[]} annotations those that people see: at most ten of a level
 * @property {string[]} masks
 * @property {Record<string, string>} outputs
 * @property {Record<string, string>} state
 * @property {Record<string, string>} exportedEnv
 * @property {string[]} addedPath
 * @property {string} summary unmasked
 * @property {Record<FileVariable, string>} files through which the step spoke, as it wrote them
 * @property {StartedProgram[]} programs that the step itself started, in this order, as far as they are recorded
 * @property {number} durationMs
 */

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));
const SUMMARY_LIMIT = 1024 * 1024;

/**
 * Runs one entry point as the runner runs a step, and reads back all it said.
 *
 * @param {Required<Pick<StepOptions, 'entry'>> & StepOptions} options
 * @param {{env: Record<string, string>, workspace: string, temp: string, masker: Masker,
 *   programs?: ProgramRecords}} machine `programs` where they are to be recorded
 * @returns {Promise<StepResult>}
 */
export async function runStep(options, { env, workspace, temp, masker, programs }) {
  const entry = resolve(REPOSITORY, options.entry);
  const files = await createFileCommands(temp, options.user);
  try {
    const debug = env.RUNNER_DEBUG === '1' || env.ACTIONS_STEP_DEBUG === 'true';
    const reader = new LogReader({ masker, workspace, debug });
    /** @type {{stdout: string[], stderr: string[]}} */
    const visible = { stdout: [], stderr: [] };
    const stepEnv = {
      ...env,
      ...inputVariables({ ...declaredInputs(entry), ...options.inputs }),
      ...files.env,
    };
    const ended = await runChild({
      command: nodeBinary(options.node),
      args: [...(programs?.execArgv ?? []), ...(options.execArgv ?? []), entry],
      env: stepEnv,
      cwd: workspace,
      timeoutMs: options.timeoutMs ?? 60_000,
      signal: options.signal,
      ...(options.user === undefined ? {} : { user: options.user }),
      onLine: (stream, line) => {
        if (!reader.accept(line)) visible[stream].push(line);
      },
    });
    const started = (await programs?.take(stepEnv)) ?? [];
    const written = await readWritten(files, reader);
    return {
      ...ended,
      programs: started,
      outcome: ended.exitCode === 0 && !reader.failed ? 'success' : 'failure',
      visible: { stdout: visible.stdout.join('\n'), stderr: visible.stderr.join('\n') },
      log: reader.log,
      commands: reader.commands,
      annotations: reader.annotations,
      masks: reader.masks,
      ...written,
      outputs: { ...reader.outputs, ...written.outputs },
      state: { ...reader.state, ...written.state },
    };
  } catch (error) {
    // A bad line of a file stands in the error, and may hold what the step had masked.
    throw new Error(masker.apply(error instanceof Error ? error.message : String(error)));
  } finally {
    await files.remove();
  }
}

/**
 * The environment of the next step of the same job.
 *
 * @param {Record<string, string>} env of this step
 * @param {Pick<StepResult, 'exportedEnv' | 'addedPath'>} result
 * @returns {Record<string, string>}
 */
export function nextEnvironment(env, { exportedEnv, addedPath }) {
  // The runner sets its own variables anew for each step, over whatever a step exported.
  const exported = Object.entries(exportedEnv).filter(([name]) => !/^(GITHUB|RUNNER)_/.test(name));
  const next = { ...env, ...Object.fromEntries(exported) };
  // The directory added last comes first.
  const path = [...addedPath].reverse();
  return { ...next, PATH: [...path, next.PATH ?? ''].join(delimiter) };
}

/**
 * @param {FileCommands} files
 * @param {LogReader} reader for what the runner itself has to say about them
 */
async function readWritten(files, reader) {
  const raw = await files.readAll();
  const exportedEnv = parseKeyValues(raw.GITHUB_ENV, 'env');
  if ('NODE_OPTIONS' in exportedEnv) {
    delete exportedEnv.NODE_OPTIONS;
    reader.issue('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  }
  const summary = raw.GITHUB_STEP_SUMMARY;
  const size = Buffer.byteLength(summary);
  if (size > SUMMARY_LIMIT) {
    const sizes = `supports content up to a size of 1024k, got ${Math.floor(size / 1024)}k`;
    reader.issue('error', `$GITHUB_STEP_SUMMARY upload aborted, ${sizes}.`);
  }
  return {
    outputs: parseKeyValues(raw.GITHUB_OUTPUT, 'output'),
    state: parseKeyValues(raw.GITHUB_STATE, 'state'),
    exportedEnv,
    addedPath: parsePaths(raw.GITHUB_PATH),
    summary,
    files: raw,
  };
}

/** @param {Record<string, string>} inputs */
function inputVariables(inputs) {
  return Object.fromEntries(
    // Hyphens stay, which no shell could export.
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/** @param {string | undefined} given */
function nodeBinary(given) {
  const node = given ?? process.env.HF_AUTH_CHECK_NODE ?? process.execPath;
  // A relative path would be looked up from the workspace, where the step runs.
  return isAbsolute(node) || !node.includes(sep) ? node : resolve(node);
}
