import { type JobCommand, within } from '../job-commands.js';

/** Programs that run what is written in the files of the folder they are started in. */
const BUILDERS =
  /^(?:pytest|py\.test|tox|nox|make|cmake|ctest|just|invoke|pre-commit|npm|npx|yarn|pnpm|bun|cargo|go|mvn|gradle|sbt|poetry|pdm|hatch|rye|pixi|bundle|rake|composer|dvc|snakemake|nextflow|docker-compose|bazel)$/;
/** What such a program does that runs none of them. */
const ASKS_ONLY = /^(?:--?version|-V|-v|--?help|-h|version|help|login|config|cache|view|self)$/;
const INTERPRETERS =
  /^(?:ba|da|z|k)?sh$|^(?:source|\.|node|deno|ruby|perl|php|Rscript|julia)$|^python[\d.]*$/;
/** Modules of Python that run no file of the folder. */
const OTHER_MODULES = /^(?:pip|venv|virtualenv|ensurepip|json\.tool|site|http\.server|zipfile|base64|uv)$/;
const PIP = /^(?:pip[\d.]*|uv)$/;
const LOCAL_PACKAGE = /^(?:-e|--editable|-r|--requirements?|\.{1,2}(?:[/[].*)?)$|^(?:-r|--requirement=|-e).+/;

/**
 * Whether a command runs files of this folder of the workspace, the empty one for all of it, as its words show. What they
 * do not show counts as no: a program of the machine that reads the files only.
 */
export function runsFilesOf(
  folder: string,
  { program, args, startedBy, command, folder: cwd }: JobCommand,
): boolean {
  const words = args.map(({ text }) => text);
  if (words.some((text) => ASKS_ONLY.test(text))) return false;
  const isThere = (path: string) => isWithin(path, cwd, folder);
  const isInFolder = isThere('');
  const started = command.words[command.words.length - args.length - 1]?.text ?? '';
  // What an environment of Python has was installed, or is what every machine has.
  if (started.includes('/') && !/[^/]\/bin\//.test(started)) return isThere(started);
  if (startedBy.some((starter) => /^(?:uv|poetry|pdm|hatch|rye|pixi) run$/.test(starter)) && isInFolder)
    return true;
  if (BUILDERS.test(program)) return isInFolder && !words.includes('-g') && !words.includes('--global');
  if (program === 'docker')
    return isInFolder && (words[0] === 'build' || words[0] === 'compose' || words[1] === 'build');
  const isPython = program.startsWith('python');
  const module = isPython && words[0] === '-m' ? words[1] : undefined;
  if (PIP.test(program) || module === 'pip') return installsLocally(program, words, isThere, isInFolder);
  if (module !== undefined) return isInFolder && !OTHER_MODULES.test(module);
  if (!INTERPRETERS.test(program)) return false;
  const script = words.find((text) => !/^-[a-zA-Z]*$|^--?\w[\w-]*$/.test(text));
  // With -c the script is in the command itself.
  return script !== undefined && !words.some((text) => /^-[a-z]*[ce]$/.test(text)) && isThere(script);
}

function installsLocally(
  program: string,
  words: readonly string[],
  isThere: (path: string) => boolean,
  isInFolder: boolean,
): boolean {
  if (program === 'uv' && words[0] === 'sync') return isInFolder;
  if (!words.includes('install')) return false;
  return words.some((text, index) => {
    if (!LOCAL_PACKAGE.test(text)) return false;
    const path = text.startsWith('-')
      ? (/^-[re](.+)$|^--\w+=(.+)$/.exec(text)?.slice(1).find(Boolean) ?? words[index + 1])
      : text;
    return path !== undefined && !path.includes('://') && isThere(path.replace(/\[.*$/, ''));
  });
}

const WORKSPACE = /^\$(?:\{?GITHUB_WORKSPACE\}?|\{\{\s*github\.workspace\s*\}\})(?=\/|$)/;

/** Whether a path is in the folder, as far as it is written out: what is computed in it names something further inside. */
function isWithin(path: string, cwd: string | null, folder: string): boolean {
  const root = WORKSPACE.exec(path)?.[0] ?? '';
  const rest = path.slice(root.length);
  const computed = rest.search(/[$`*]/);
  const known = computed < 0 ? rest : rest.slice(0, rest.lastIndexOf('/', computed) + 1);
  if ((computed >= 0 && known === '') || rest.slice(known.length).includes('..')) return false;
  const from = root === '' ? cwd : '';
  const found = from === null ? null : within(from, `${root}${known}`);
  return found !== null && (folder === '' || found === folder || found.startsWith(`${folder}/`));
}
