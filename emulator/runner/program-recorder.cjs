const { ChildProcess } = require('node:child_process');
const childProcess = require('node:child_process');
const { appendFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

/**
 * Loaded into a step before its script: writes down every program that the step starts, as it starts it and
 * wherever it lies, one JSON object a line. What is looked for on a path would miss programs that are named in
 * full, and what is sampled would miss the short-lived.
 *
 * @param {string} file
 */
exports.recordInto = (file) => {
  /**
   * @param {unknown} program
   * @param {unknown} args
   * @param {Iterable<string>} variables as `NAME=value`
   */
  const write = (program, args, variables) => {
    const env = Object.fromEntries(
      [...variables].map((pair) => {
        const equals = pair.indexOf('=', 1);
        return [pair.slice(0, equals), pair.slice(equals + 1)];
      }),
    );
    appendFileSync(file, `${JSON.stringify({ program, args, env })}\n`, { mode: 0o600 });
  };

  // What `spawn`, `exec`, `execFile` and `fork` come down to.
  const spawn = Reflect.get(ChildProcess.prototype, 'spawn');
  /**
   * @this {unknown}
   * @param {any} options
   */
  function recordedSpawn(options) {
    write(options.file, options.args, options.envPairs ?? []);
    return Reflect.apply(spawn, this, [options]);
  }
  Reflect.set(ChildProcess.prototype, 'spawn', recordedSpawn);
  for (const name of /** @type {const} */ (['spawnSync', 'execFileSync', 'execSync'])) {
    const original = /** @type {Function} */ (childProcess[name]);
    Reflect.set(childProcess, name, (/** @type {any} */ program, /** @type {any[]} */ ...rest) => {
      const args = [program, ...(Array.isArray(rest[0]) ? rest[0] : [])];
      const env = rest.findLast((value) => !Array.isArray(value))?.env ?? process.env;
      write(
        program,
        args,
        Object.entries(env).map(([key, value]) => `${key}=${value}`),
      );
      return Reflect.apply(original, childProcess, [program, ...rest]);
    });
  }
  syncBuiltinESMExports();
};
