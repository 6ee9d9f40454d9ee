import { basename, delimiter, dirname, join, relative, resolve } from 'node:path';
import type { Environment } from '../../model/environment-variables.js';
import { fieldsOf } from '../../model/fields.js';
import { startFolder } from '../git/git-surroundings.js';
import { readText } from '../git/text-file.js';
import { runChild } from '../programs/child.js';
import { COMMON, type Needs, programVariables } from '../programs/program-variables.js';
import {
  type FoundProgram,
  findFirst,
  type SearchPath,
  searchPath,
  untrustedFolder,
} from '../programs/programs.js';
import { type JobClient, packageNamed, versionText } from './job-client.js';
import { fromVirtualEnvironment } from './metadata-folders.js';

const PATIENCE_MS = 1500;

/**
 * What the interpreter needs to find itself and its packages, and version managers to find the interpreter. Where
 * they are to look for a project's version (`PYENV_DIR`) is not among it: they look from a folder of ours.
 */
const NEEDS: Needs = {
  words: [...COMMON.words, 'PYENV_VERSION', 'ASDF_PYTHON_VERSION', 'MISE_PYTHON_VERSION'],
  paths: [
    ...COMMON.paths,
    ...['PYENV_ROOT', 'PYTHONUSERBASE', 'ASDF_DIR', 'ASDF_DATA_DIR', 'ASDF_CONFIG_FILE'],
    ...['MISE_DATA_DIR', 'MISE_CONFIG_DIR', 'MISE_CACHE_DIR', 'MISE_STATE_DIR', 'MISE_GLOBAL_CONFIG_FILE'],
  ],
  settings: [],
  lists: COMMON.lists,
};

/**
 * Isolated (`-I`) and without `site` (`-S`), it imports nothing but its own library: not the folder it is started
 * in, not what PYTHONPATH names, and no `sitecustomize` from where a `.pth` file leads, each of which may be a pull
 * request's code. What it would then have on its path, and the places it is given, are searched all the same, for
 * metadata alone, which is read and never run.
 */
const PROGRAM = `
import glob, importlib.metadata as metadata, json, os, site, sys
places = [p for p in sys.argv[1:] if p]
here = os.path.dirname(os.path.abspath(sys.executable))
settings = [p for p in (os.path.join(d, "pyvenv.cfg") for d in (here, os.path.dirname(here))) if os.path.isfile(p)]
shared = not settings
sites = []
if settings:
    root = os.path.dirname(settings[0])
    sites += glob.glob(os.path.join(root, "lib", "python3*", "site-packages"))
    sites.append(os.path.join(root, "Lib", "site-packages"))
    with open(settings[0], encoding="utf-8") as lines:
        for line in lines:
            key, _, value = line.partition("=")
            if key.strip().lower() == "include-system-site-packages":
                shared = value.strip().lower() == "true"
if shared:
    try:
        sites.append(site.getusersitepackages())
    except Exception:
        pass
    sites += site.getsitepackages([sys.base_prefix, sys.base_exec_prefix])
for folder in sites:
    places.append(folder)
    for file in sorted(glob.glob(os.path.join(folder, "*.pth"))):
        try:
            with open(file, encoding="utf-8") as lines:
                named = [line.strip() for line in lines if not line.startswith(("#", "import ", "import\\t"))]
        except Exception:
            continue
        places += [os.path.join(folder, line) for line in named if line]
found = {}
for name in ("huggingface_hub", "transformers"):
    for distribution in metadata.distributions(name=name, path=places):
        found[name] = distribution.version
        break
print(json.dumps(found))
`;

/**
 * What the Python that the job finds on its path has installed. One that lies in the workspace, or to which a link in
 * it leads, is not started: there the names of its folders tell.
 */
export async function fromPython(environment: Environment, workspace: string | null): Promise<JobClient[]> {
  const untrusted = workspace === null ? untrustedFolder(environment) : resolve(workspace);
  const search = await searchPath(environment, untrusted);
  // What stands there on Windows before Python is installed only opens the shop.
  const folders = search.folders.filter((folder) => !/[\\/]WindowsApps[\\/]?$/i.test(folder));
  let found: FoundProgram | null = null;
  let name = '';
  for (name of ['python3', 'python']) {
    found = await findFirst(name, { ...search, folders });
    if (found !== null) break;
  }
  if (found === null) return [];
  const { path } = found;
  const inWorkspace = found.inWorkspace ?? (await baseIn(path, search));
  if (inWorkspace !== null) {
    const program = [inWorkspace, path].find((at) => /^(?:bin|Scripts)$/i.test(basename(dirname(at))));
    if (program === undefined) return [];
    const folder = dirname(dirname(program));
    return fromVirtualEnvironment(folder, shownFolder(untrusted ?? folder, folder));
  }
  const current = untrusted ?? process.cwd();
  const places = (environment.PYTHONPATH ?? '').split(delimiter).filter((place) => place !== '');
  const run = await runChild(
    path,
    ['-I', '-S', '-c', PROGRAM, ...places.map((place) => resolve(current, place))],
    {
      env: await programVariables(environment, NEEDS, search, current),
      cwd: await startFolder(environment, path, search),
      patienceMs: PATIENCE_MS,
    },
  );
  return run.end === 'exited' && run.code === 0 ? readVersions(run.stdout.toString('utf8'), name) : [];
}

/** The program itself where its virtual environment has its library from a Python in the workspace, else null. */
async function baseIn(path: string, { wayIn }: SearchPath): Promise<string | null> {
  for (const folder of [dirname(path), dirname(dirname(path))]) {
    const { text } = await readText(join(folder, 'pyvenv.cfg'));
    const base = /^[ \t]*home[ \t]*=[ \t]*(\S.*)$/im.exec(text ?? '')?.[1]?.trim();
    if (base !== undefined && (await wayIn(resolve(folder, base))) !== null) return path;
  }
  return null;
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
  return Object.entries(fieldsOf(versions)).flatMap(([distribution, version]) => {
    const known = packageNamed(distribution);
    const text = typeof version === 'string' ? versionText(version) : null;
    if (known === null || text === null) return [];
    // A step of the job may still install another one.
    const where = `${name} on the path`;
    return [{ package: known, version: text, range: null, where, how: 'installed' as const, certain: false }];
  });
}
