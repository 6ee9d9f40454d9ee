import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { run } from '../conformance/child.mjs';

const MODULE = 'github.com/nektos/act';
const VERSION = 'v0.2.89';
/** Where Go's own instructions put it, which is not in everybody's PATH. */
const USUAL_GO = '/usr/local/go/bin/go';

/**
 * The workflow engine: act, built by its module name if it is not in the cache yet.
 *
 * @param {string} cache a folder that outlives the run
 * @param {number} buildMinutes for how long it may be built
 * @returns {Promise<{ program: string, name: string } | { reason: string }>} the reason why there is none
 */
export async function findEngine(cache, buildMinutes) {
  const folder = join(cache, `act-${VERSION}`);
  const program = join(folder, 'act');
  if (!existsSync(program)) {
    const go = findOnPath('go') ?? (existsSync(USUAL_GO) ? USUAL_GO : null);
    if (go === null) return { reason: `act ${VERSION} is not built yet, and Go is not here to build it` };
    mkdirSync(folder, { recursive: true });
    console.log(`Building act ${VERSION}, once: minutes`);
    const { exitCode, signal, stderr } = await run(go, ['install', `${MODULE}@${VERSION}`], {
      env: { ...hostEnvironment(), PATH: [dirname(go), process.env.PATH].join(delimiter), GOBIN: folder },
      cwd: folder,
      timeoutMs: buildMinutes * 60_000,
    });
    if (signal !== null) return { reason: `act ${VERSION} was not built within ${buildMinutes} minutes` };
    if (exitCode !== 0) return { reason: `go install ${MODULE} failed: ${stderr.trim().split('\n').at(-1)}` };
  }
  return { program, name: `act ${VERSION}, host mode` };
}

/** @param {string} name */
function findOnPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** Where modules come from, and by which certificates that is trusted, is this machine's own affair. */
function hostEnvironment() {
  /** @type {Record<string, string>} */
  const environment = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) environment[name] = value;
  return environment;
}
