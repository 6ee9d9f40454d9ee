const { ChildProcess } = require('node:child_process');
const childProcess = require('node:child_process');
const { appendFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { join } = require('node:path');

const SWITCHED_OFF = 'GIT_TRACE2=0';

/**
 * Loaded into a step before its script: writes down every program that the step starts, as it starts it and
 * wherever it lies, one JSON object a line. What is looked for on a path would miss programs that are named in
 * full, and what is sampled would miss the short-lived. What those start in turn only git tells, by a variable that
 * the program gets on top.
 *
 * @param {string} file
 * @param {string} traces the folder for what git tells, a file for each program
 */
exports.recordInto = (file, traces) => {
  let count = 0;
  /**
   * Another form than git's event format, for which the step itself may ask. Where it has this one switched off, that
   * goes for where a machine's settings would have it written, and not for what is recorded here.
   * @param {Iterable<string>} variables as `NAME=value`
   */
  const tracing = (variables) => {
    count += 1;
    const isTaken = [...variables].some((pair) => pair.startsWith('GIT_TRACE2=') && pair !== SWITCHED_OFF);
    return isTaken ? [] : [`GIT_TRACE2=${join(traces, String(count))}`, 'GIT_TRACE2_REDACT=0'];
  };

  /**
   * @param {unknown} program
   * @param {unknown} args
   * @param {Iterable<string>} variables as `NAME=value`
   */
  const write = (program, args, variables) => {
    const trace = String(count);
    appendFileSync(file, `${JSON.stringify({ program, args, env: asObject(variables), trace })}\n`, {
      mode: 0o600,
    });
  };

  // What `spawn`, `exec`, `execFile` and `fork` come down to.
  const spawn = Reflect.get(ChildProcess.prototype, 'spawn');
  /**
   * @this {unknown}
   * @param {any} options
   */
  function recordedSpawn(options) {
    const { file: program, args, envPairs = [] } = options;
    const more = tracing(envPairs);
    write(program, args, envPairs);
    const others =
      more.length === 0 ? envPairs : envPairs.filter((/** @type {string} */ pair) => pair !== SWITCHED_OFF);
    return Reflect.apply(spawn, this, [{ ...options, envPairs: [...others, ...more] }]);
  }
  Reflect.set(ChildProcess.prototype, 'spawn', recordedSpawn);
  for (const name of /** @type {const} */ (['spawnSync', 'execFileSync', 'execSync'])) {
    const original = /** @type {Function} */ (childProcess[name]);
    Reflect.set(childProcess, name, (/** @type {any} */ program, /** @type {any[]} */ ...rest) => {
      const args = [program, ...(Array.isArray(rest[0]) ? rest[0] : [])];
      const options = rest.findLast((value) => !Array.isArray(value));
      const variables = Object.entries(options?.env ?? process.env).map(([key, value]) => `${key}=${value}`);
      const env = asObject([...variables, ...tracing(variables)]);
      write(program, args, variables);
      return Reflect.apply(original, childProcess, [
        program,
        ...rest.filter(Array.isArray),
        { ...options, env },
      ]);
    });
  }
  syncBuiltinESMExports();
};

/** @param {Iterable<string>} variables as `NAME=value` */
const asObject = (variables) =>
  Object.fromEntries(
    [...variables].map((pair) => {
      const equals = pair.indexOf('=', 1);
      return [pair.slice(0, equals), pair.slice(equals + 1)];
    }),
  );
