import { access, constants } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join, relative } from 'node:path';
import { runChild } from '../child.js';
import { isWithin } from '../within.js';
import { type JobClient, packageNamed, versionText } from './client.js';
import { fromVirtualEnvironment } from './metadata-folders.js';

type Environment = Readonly<Record<string, string | undefined>>;

const PATIENCE_MS = 1500;

/** What the interpreter needs to find itself and its packages; no token is among it. */
const NEEDED_VARIABLES =
  /^(?:PATH|HOME|USERPROFILE|APPDATA|SYSTEMROOT|TEMP|TMP|PYTHONPATH|PYTHONUSERBASE|PYENV_\w+|LD_LIBRARY_PATH|VIRTUAL_ENV)$/i;

/**
 * Isolated (`-I`), it imports nothing but its own library and installed packages: not the folder it is started
 * in, and not what PYTHONPATH names, which may be a pull request's code. The job's own Python does use
 * PYTHONPATH and the user's packages, so both are searched all the same, for metadata alone, which is read and
 * never run.
 */
const PROGRAM = `
import importlib.metadata as metadata, json, os, site, sys
places = [p for p in os.environ.get("PYTHONPATH", "").split(os.pathsep) if p]
if sys.prefix == sys.base_prefix:
    try:
        places.append(site.getusersitepackages())
    except Exception:
        pass
places += sys.path
found = {}
for name in ("huggingface_hub", "transformers"):
    for distribution in metadata.distributions(name=name, path=places):
        found[name] = distribution.version
        break
print(json.dumps(found))
`;

/** What the Python that the job finds on its path has installed. */
export async function fromPython(environment: Environment, workspace: string | null): Promise<JobClient[]> {
  const found = await onPath(environment);
  if (found === null) return [];
  const { program, name } = found;
  if (workspace !== null && (await isWithin(workspace, program))) {
    const folder = dirname(dirname(program));
    return fromVirtualEnvironment(folder, shownFolder(workspace, folder));
  }
  const run = await runChild(program, ['-I', '-c', PROGRAM], {
    env: Object.fromEntries(Object.entries(environment).filter(([key]) => NEEDED_VARIABLES.test(key))),
    cwd: workspace ?? dirname(program),
    patienceMs: PATIENCE_MS,
  });
  return run.end === 'exited' && run.code === 0 ? readVersions(run.stdout.toString('utf8'), name) : [];
}

/** A folder of the workspace by its place in it, as far as that is a plain name. */
export function shownFolder(workspace: string, folder: string): string {
  const path = relative(workspace, folder);
  return /^[\w.-]{1,60}$/.test(path) ? path : "the job's virtual environment";
}

function readVersions(output: string, name: string): JobClient[] {
  let versions: unknown;
  try {
    versions = JSON.parse(output.trim().split('\n').at(-1) ?? '');
  } catch {
    return [];
  }
  if (typeof versions !== 'object' || versions === null) return [];
  return Object.entries(versions).flatMap(([distribution, version]) => {
    const known = packageNamed(distribution);
    const text = typeof version === 'string' ? versionText(version) : null;
    if (known === null || text === null) return [];
    // A step of the job may still install another one.
    const where = `${name} on the path`;
    return [{ package: known, version: text, range: null, where, how: 'installed' as const, certain: false }];
  });
}

async function onPath(environment: Environment): Promise<{ program: string; name: string } | null> {
  const folders = (environment.PATH ?? environment.Path ?? '').split(delimiter).filter(isAbsolute);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const name of ['python3', 'python']) {
    for (const folder of folders) {
      // What stands there on Windows before Python is installed only opens the shop.
      if (/[\\/]WindowsApps[\\/]?$/i.test(folder)) continue;
      const program = join(folder, name + suffix);
      const runs = await access(program, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (runs) return { program, name };
    }
  }
  return null;
}
