import type { ShellCommand, ShellWord, WorkflowStep } from '../runner/workflow/workflow-model.js';
import type { PlacedStep } from './job-steps.js';

/** A command of a step, by the program that does the work. */
export interface JobCommand {
  readonly command: ShellCommand;
  /** Line in the step's file, counted from 1. */
  readonly line: number;
  /** The program's own name, without its folder and without what starts it (`sudo`, `uv run`); empty for none. */
  readonly program: string;
  readonly args: readonly ShellWord[];
  /** What starts the program, outermost first: `sudo`, `uv run`, `uvx`. */
  readonly startedBy: readonly string[];
  /** The folder it runs in, relative to the workspace, which is the empty one; null where the text does not tell. */
  readonly folder: string | null;
}

/** Programs that start another one, and those of their options that take a word of their own. */
const STARTERS: Readonly<Record<string, { sub?: readonly string[]; options?: RegExp }>> = {
  sudo: { options: /^-[ugpC]$/ },
  env: { options: /^-[uC]$/ },
  time: {},
  exec: {},
  command: {},
  nohup: {},
  nice: { options: /^-n$/ },
  stdbuf: {},
  'xvfb-run': {},
  timeout: { options: /^-[ks]$/ },
  uvx: { options: /^(?:--from|--with|--python|-p)$/ },
  pipx: { sub: ['run'], options: /^--spec$/ },
  npx: { options: /^(?:-p|--package)$/ },
  bunx: {},
  uv: {
    sub: ['run'],
    options: /^(?:--with|--python|-p|--extra|--group|--directory|--project|--env-file|--package)$/,
  },
  poetry: { sub: ['run'], options: /^(?:-C|--directory|-P)$/ },
  pdm: { sub: ['run'], options: /^-p$/ },
  pipenv: { sub: ['run'] },
  hatch: { sub: ['run'] },
  rye: { sub: ['run'] },
  pixi: { sub: ['run'], options: /^(?:-e|--environment|--manifest-path)$/ },
  conda: { sub: ['run'], options: /^(?:-n|--name|-p|--prefix)$/ },
  mamba: { sub: ['run'], options: /^(?:-n|--name|-p|--prefix)$/ },
  micromamba: { sub: ['run'], options: /^(?:-n|--name|-p|--prefix)$/ },
  pnpm: { sub: ['exec', 'dlx'] },
};
const DEEPEST = 6;
const LONGEST_PATH = 1_000;

/** Rules ask for the same commands again and again. */
const known = new WeakMap<WorkflowStep, readonly JobCommand[]>();

/** The commands of the step's script in order, each with its program and folder. */
export function jobCommands({ step }: Pick<PlacedStep, 'step'>): readonly JobCommand[] {
  const found = known.get(step) ?? commandsOf(step);
  known.set(step, found);
  return found;
}

function commandsOf(step: WorkflowStep): JobCommand[] {
  return placedCommands(step.commands ?? [], within('', step.folder ?? ''));
}

/** The commands of any script in order, the first of them in this folder. */
export function placedCommands(commands: readonly ShellCommand[], start: string | null): JobCommand[] {
  let folder = start;
  return commands.map((command) => {
    const { program, args, startedBy } = programOf(command.words);
    const found = { command, line: command.line, program, args, startedBy, folder };
    if (program === 'cd') {
      const target = args[0];
      folder =
        target === undefined || command.isGuarded || folder === null ? null : within(folder, target.text);
    }
    if (program === 'pushd' || program === 'popd') folder = null;
    return found;
  });
}

/** The program that does the work, and its arguments. */
export function programOf(words: readonly ShellWord[]): Pick<JobCommand, 'program' | 'args' | 'startedBy'> {
  const startedBy: string[] = [];
  let rest = words;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const name = baseName(rest[0]?.text ?? '');
    const starter = Object.hasOwn(STARTERS, name) ? STARTERS[name] : undefined;
    const sub = rest[1]?.text ?? '';
    if (starter === undefined || (starter.sub !== undefined && !starter.sub.includes(sub))) break;
    const next = behindOptions(rest, starter.sub === undefined ? 1 : 2, starter.options, name);
    if (next >= rest.length) break;
    startedBy.push(starter.sub === undefined ? name : `${name} ${sub}`);
    rest = rest.slice(next);
  }
  return { program: baseName(rest[0]?.text ?? ''), args: rest.slice(1), startedBy };
}

function behindOptions(
  words: readonly ShellWord[],
  from: number,
  taking: RegExp | undefined,
  name: string,
): number {
  let at = from;
  for (; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    if (text === '--') return at + 1;
    if (taking?.test(text)) at += 1;
    else if (text.startsWith('-')) continue;
    else if (name === 'env' && /^[A-Za-z_]\w*=/.test(text)) continue;
    else if (name === 'timeout' && /^[\d.]+[smhd]?$/.test(text)) continue;
    else break;
  }
  return at;
}

function baseName(path: string): string {
  return /^(?:\S*\/)?([^/]*)$/s.exec(path)?.[1] ?? '';
}

/** A folder seen from another one; null where it is computed, or outside of the workspace. */
export function within(folder: string, path: string): string | null {
  const plain = path.replace(
    /^\$(?:\{?GITHUB_WORKSPACE\}?|\{\{\s*github\.workspace\s*\}\})\/?/,
    '/workspace/',
  );
  const isRooted = plain.startsWith('/workspace/');
  const bare = isRooted ? plain.slice('/workspace/'.length) : plain;
  if (/[$~`*]/.test(bare) || bare.startsWith('/')) return null;
  if (folder.length + bare.length > LONGEST_PATH) return null;
  const parts = isRooted ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of bare.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
