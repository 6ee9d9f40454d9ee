import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';

/** The newest release of each major line, since all three are in use, and of those that do not know HF_TOKEN. */
export const PYTHON_LINES = /** @type {const} */ ({
  py018: '<0.19',
  py0: '<1',
  py1: '>=1,<2',
  py2: '>=2',
});

/** @typedef {keyof typeof PYTHON_LINES} PythonLine */

/**
 * The virtual environment of one line of huggingface_hub, made if it is not there.
 *
 * @param {PythonLine} line
 * @param {string} cache a folder that outlives the run
 * @param {boolean} newest whether an environment that is there asks the index for a newer release
 * @returns {Promise<{ folder: string, version: string } | { reason: string }>} the reason why it cannot be had
 */
export async function pythonEnvironment(line, cache, newest) {
  const folder = join(cache, line.replace('py', 'v'));
  const found = existsSync(python(folder)) ? await installedVersion(folder) : null;
  if (found !== null && !newest) return { folder, version: found };
  try {
    mkdirSync(cache, { recursive: true });
    if (!existsSync(python(folder))) await must('python3', ['-m', 'venv', folder], cache);
    const wanted = `huggingface_hub${PYTHON_LINES[line]}`;
    await must(python(folder), ['-m', 'pip', 'install', '--quiet', '--upgrade', wanted], cache);
    const version = await installedVersion(folder);
    return version === null ? { reason: `${wanted} cannot be imported` } : { folder, version };
  } catch (error) {
    if (found !== null) return { folder, version: found };
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** @param {string} folder */
export const python = (folder) => join(folder, 'bin', 'python');

/** @param {string} folder */
async function installedVersion(folder) {
  const script = 'import huggingface_hub; print(huggingface_hub.__version__)';
  const { exitCode, stdout } = await run(python(folder), ['-c', script], {
    env: hostEnvironment(),
    cwd: folder,
  });
  return exitCode === 0 ? stdout.trim() : null;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
async function must(command, args, cwd) {
  const { exitCode, stderr } = await run(command, args, { env: hostEnvironment(), cwd, timeoutMs: 300_000 });
  if (exitCode === 0) return;
  const lines = stderr.trim().split('\n');
  throw new Error(`${command} ${args.slice(0, 3).join(' ')} failed: ${lines.at(-1) ?? ''}`);
}

/** Where the package index is, and by which certificates it is trusted, is this machine's own affair. */
const hostEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
