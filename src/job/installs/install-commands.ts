import type { ShellWord } from '../../runner/workflow/workflow-model.js';
import type { JobCommand } from '../job-commands.js';

/** What a command does to an environment of Python packages, by its own words. */
export interface InstallCommand {
  /**
   * - `active`: the environment that the shell has on its path
   * - `project`: the one that uv keeps for the project of the folder
   * - `tools`: one of its own, whose commands are put on the path
   * - `elsewhere`: none that has its commands on the path
   * - `unknown`: nobody can tell which
   * - any other: a folder by its name, or the tool that keeps it
   */
  readonly environment: string;
  readonly does: 'install' | 'uninstall';
  /** Requirements as Python packaging writes them. */
  readonly requirements: readonly string[];
  /** Paths as they are written. */
  readonly requirementFiles: readonly string[];
  readonly constraintFiles: readonly string[];
  /** Folders of projects that are installed with what they need. */
  readonly projects: readonly string[];
  readonly isUpgrade: boolean;
  readonly isWithoutDependencies: boolean;
  /** Whether more is installed than its words tell. */
  readonly isOpen: boolean;
}

const NOTHING = {
  does: 'install',
  requirements: [],
  requirementFiles: [],
  constraintFiles: [],
  projects: [],
  isUpgrade: false,
  isWithoutDependencies: false,
  isOpen: false,
} as const;

/** Options of pip and `uv pip` that take a word, beside those that are read. */
const TAKING =
  /^(?:-f|-i|-b|-C|-p|-P|-t|--(?:(?:extra-|default-)?index(?:-url|-strategy)?|find-links|target|prefix|root|python(?:-version|-platform)?|platform|abi|implementation|only-binary|no-binary|timeout|retries|proxy|trusted-host|allow-insecure-host|cache-dir|upgrade-strategy|progress-bar|src|log|config-settings?|global-option|report|cert|client-cert|exists-action|prerelease|resolution|torch-backend|group|extra|exclude-newer|overrides?|link-mode|keyring-provider|build-constraints?|refresh-package|reinstall-package|upgrade-package|no-build-isolation-package|color|directory|project|config-file|root-user-action))$/;
const ELSEWHERE = /^(?:-t|--target|--prefix|--root|--dry-run)(?:=|$)/;
const OTHER_PYTHON = /^(?:-p|--python)(?:=|$)/;
const OTHER_INDEX =
  /^(?:-i|--(?:default-)?index(?:-url)?|--overrides?|--exclude-newer|--resolution|--group)(?:=|$)/;
const COMPUTED = /[$`*?]|\$\{\{/;
const PATH = /^\.{0,2}\/|^\.{1,2}(?:\[|$)|^~|\/$|\.(?:whl|zip|tar\.gz)$/;
const TOOLS = /^(?:poetry|pdm|pipenv|hatch|rye|pixi|conda|mamba|micromamba)$/;
/** Programs of which the text tells nothing, and words in their names that say that they may install something. */
const OPAQUE = /^(?:make|just|task|tox|nox|bash|sh|source|\.)$|\.sh$/;
const PREPARES = /install|setup|set-up|deps|dependenc|bootstrap|requirements|venv|conda|environment/i;

/** Null for a command that installs no Python packages. */
export function installCommand(one: JobCommand): InstallCommand | null {
  const { program, args, startedBy } = one;
  const texts = args.map(({ text }) => text);
  const within = environmentOf(one);
  if (/^pip[\d.]*$/.test(program)) return pip(args, within);
  const module = texts.indexOf('-m');
  if (/^(?:python[\d.]*|py)$/.test(program) && module >= 0) {
    if (texts[module + 1] === 'pip') return pip(args.slice(module + 2), within);
    return TOOLS.test(texts[module + 1] ?? '') ? { ...NOTHING, environment: within, isOpen: true } : null;
  }
  if (/^python[\d.]*$/.test(program) && texts[0] === 'setup.py') {
    return { ...NOTHING, environment: within, isOpen: true };
  }
  if (program === 'uv') return ofUv(args, within, startedBy.includes('sudo'));
  if (program === 'pipx') {
    return /^(?:install|upgrade|inject)$/.test(texts[0] ?? '')
      ? tool(args.slice(1), texts[0] === 'upgrade')
      : null;
  }
  if (TOOLS.test(program)) {
    const isChange = texts.some((text) => /^(?:install|add|sync|update|create|remove|lock)$/.test(text));
    if (!isChange) return null;
    // It may be told to use the active environment.
    return { ...NOTHING, environment: 'active', isOpen: true };
  }
  const words = one.command.words.map(({ text }) => text).join(' ');
  if (program === 'brew') return /\binstall\b.*\b(?:hf|huggingface)/.test(words) ? OTHER_TOOL : null;
  if (/\bhf\.co\/cli\b|huggingface\.co\/cli\b/.test(words)) return OTHER_TOOL;
  if (OPAQUE.test(program) && PREPARES.test(words) && !/\bactivate\b/.test(words)) {
    return { ...NOTHING, environment: 'active', isOpen: true };
  }
  return null;
}

const OTHER_TOOL: InstallCommand = { ...NOTHING, environment: 'tools', isOpen: true };

/** The environment that a command runs in, by what starts it and by the folder of its program. */
export function environmentOf({ command, args, startedBy }: JobCommand): string {
  if (startedBy.includes('sudo')) return 'unknown';
  const runner = startedBy.find((text) => / (?:run|exec)$/.test(text) || text === 'uvx');
  if (runner === 'uv run') return 'project';
  if (runner !== undefined) return runner.replace(/ (?:run|exec)$/, '');
  const path = command.words[command.words.length - args.length - 1]?.text ?? '';
  const folder = folderOfEnvironment(path);
  return folder ?? 'active';
}

/** `.venv` of `./.venv/bin/pip`; null for a program on the path or of the system. */
export function folderOfEnvironment(path: string): string | null {
  const [, folder] = /([^/\\]+)[/\\](?:bin|Scripts)(?:[/\\][^/\\]*)?$/.exec(path) ?? [];
  if (folder === undefined || /^(?:usr|local|\.local)$/.test(folder)) return null;
  return COMPUTED.test(folder) ? 'unknown' : folder;
}

function ofUv(args: readonly ShellWord[], within: string, isSudo: boolean): InstallCommand | null {
  const [first = '', second = ''] = args.map(({ text }) => text);
  if (first === 'pip' && /^(?:install|uninstall|sync)$/.test(second)) {
    const found = pip(args.slice(1), within);
    if (found === null) return { ...NOTHING, environment: within, isOpen: true };
    const isSystem = args.some(({ text }) => text === '--system');
    if (isSudo || found.environment !== within)
      return { ...found, environment: isSudo ? 'unknown' : found.environment };
    return { ...found, environment: isSystem ? 'active' : 'uv' };
  }
  if (first === 'tool' && /^(?:install|upgrade)$/.test(second)) return tool(args.slice(2), true);
  const isOfProject = /^(?:add|sync|remove|lock)$/.test(first);
  return isOfProject ? { ...NOTHING, environment: 'project', isOpen: true } : null;
}

/** An environment for one program. */
function tool(args: readonly ShellWord[], isUpgrade: boolean): InstallCommand | null {
  const found = argumentsIn(args);
  return { ...NOTHING, ...found, environment: 'tools', isUpgrade: found.isUpgrade || isUpgrade };
}

/** From the subcommand on. */
function pip(args: readonly ShellWord[], environment: string): InstallCommand | null {
  const at = args.findIndex(({ text }) => !text.startsWith('-'));
  const sub = args[at]?.text;
  if (sub === 'uninstall') {
    return { ...NOTHING, ...argumentsIn(args.slice(at + 1)), environment, does: 'uninstall' };
  }
  if (sub !== 'install') return null;
  const rest = args.slice(at + 1);
  const isWith = (option: RegExp) => rest.some(({ text }) => option.test(text));
  const where = isWith(ELSEWHERE) ? 'elsewhere' : isWith(OTHER_PYTHON) ? 'unknown' : environment;
  return { ...NOTHING, ...argumentsIn(rest), environment: where };
}

type Arguments = Omit<InstallCommand, 'environment' | 'does'>;

function argumentsIn(args: readonly ShellWord[]): Arguments {
  const requirements: string[] = [];
  const requirementFiles: string[] = [];
  const constraintFiles: string[] = [];
  const projects: string[] = [];
  let isUpgrade = false;
  let isWithoutDependencies = false;
  let isOpen = false;
  const place = (text: string) => {
    if (COMPUTED.test(text)) isOpen = true;
    else if (PATH.test(text)) {
      const path = text.replace(/\[[^\]]*\]$/, '');
      projects.push(path);
      // What an extra brings is not read.
      if (path !== text) isOpen = true;
    } else requirements.push(text);
  };
  for (let at = 0; at < args.length; at += 1) {
    const { text = '', mayBeSeveral = false } = args[at] ?? {};
    const [, short, long, inline] =
      /^(?:-([rce])|--(requirements?|constraints?|editable))(?:=?(.+))?$/s.exec(text) ?? [];
    const option = short ?? long;
    if (option !== undefined) {
      if (inline === undefined) at += 1;
      const value = inline ?? args[at]?.text ?? '';
      if (/^r/.test(option)) requirementFiles.push(value);
      else if (/^c/.test(option)) constraintFiles.push(value);
      else place(value);
    } else if (text.startsWith('-') && text !== '-') {
      if (/^(?:-[a-zA-Z]*U[a-zA-Z]*|--upgrade)$/.test(text)) isUpgrade = true;
      if (text === '--no-deps') isWithoutDependencies = true;
      if (OTHER_INDEX.test(text)) isOpen = true;
      if (TAKING.test(text)) at += 1;
    } else if (mayBeSeveral) isOpen = true;
    else place(text);
  }
  return {
    requirements,
    requirementFiles,
    constraintFiles,
    projects,
    isUpgrade,
    isWithoutDependencies,
    isOpen,
  };
}
