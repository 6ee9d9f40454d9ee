import type { AskedPackages } from '../../runner/job-clients/asked-packages.js';
import { askedIn, joined, NOTHING_ASKED, UNKNOWN_ASKED } from '../../runner/job-clients/asked-packages.js';
import type { Job, JobStep } from '../job.js';
import { type JobCommand, jobCommands, within } from '../job-commands.js';
import { variableIn } from '../variables.js';
import {
  environmentOf,
  folderOfEnvironment,
  type InstallCommand,
  installCommand,
} from './install-commands.js';
import {
  ABSENT,
  afterInstallation,
  type InstalledHub,
  type Newest,
  type PythonEnvironment,
  UNKNOWN,
} from './installed-hub.js';
import { hubOfItsOwn } from './own-environment.js';
import { newestFor } from './python-versions.js';

/** What the files ask for that the job's commands name, by their paths in the workspace. */
export type InstallFiles = ReadonlyMap<string, AskedPackages>;

/** A command of the job, and the huggingface_hub that it finds. */
export interface HubUse {
  readonly step: JobStep;
  readonly command: JobCommand;
  /** Of the environments that its path may lead to; without those that have none. */
  readonly hubs: readonly InstalledHub[];
}

const MOST_ENVIRONMENTS = 20;
/** The environment that is on the path at first, and the one that uv makes for a project. */
const SYSTEM = 'system';
const PROJECT = '.venv';
/** The files in which tools lock what they install for a project, by the tool. */
export const LOCKS: ReadonlyMap<string, string> = new Map([
  ['project', 'uv.lock'],
  [PROJECT, 'uv.lock'],
  ['poetry', 'poetry.lock'],
  ['pdm', 'pdm.lock'],
  ['pipenv', 'Pipfile.lock'],
]);
/** Actions that set up a Python, or fill its environment. */
const PREPARES =
  /conda|mamba|pixi|poetry|pdm|pipenv|python|\bpip|install|requirements|environment|deps|dependencies/i;
const HOLDS_PACKAGES = /site-packages|venv|pythonLocation|\.local\b|\benv\b|conda|poetry/i;
const INSTALLS = /\b(?:pip|uv|conda|poetry|install)\b/;

/**
 * Every command of the job in the order of its text, each with the huggingface_hub that is there when it runs.
 *
 * @param isKept whether the machine may have packages of earlier jobs
 */
export function hubUses(job: Job, files: InstallFiles, isKept: boolean): HubUse[] {
  return job.isWhole ? new Walk(job, files, isKept).read() : [];
}

class Walk {
  readonly #job: Job;
  readonly #files: InstallFiles;
  /** Whether the machine may have packages of earlier jobs. */
  readonly #isKept: boolean;
  /** Whether an environment may have packages that no command of the job installed. */
  #isFilled: boolean;
  readonly #uses: HubUse[] = [];
  #environments = new Map<string, PythonEnvironment>();
  /** The environment that a step has on its path from its start. */
  #onPath = SYSTEM;
  /** The one that the current step has on its path. */
  #active = SYSTEM;
  #newest: Newest = 'all';
  /** Tools whose lock file the job changes. */
  readonly #unlocked = new Set<string>();

  constructor(job: Job, files: InstallFiles, isKept: boolean) {
    this.#job = job;
    this.#files = files;
    this.#isKept = isKept;
    this.#isFilled = isKept || job.callPath.job.isInContainer;
  }

  read(): HubUse[] {
    for (const step of this.#job.steps) {
      if (step.runs === 'itself') continue;
      const outer = this.#job.callPath.job.steps[step.position];
      const { parallel } = step.step;
      const isSure =
        !step.step.isConditional &&
        outer?.isConditional !== true &&
        parallel.block === null &&
        !parallel.isBackground;
      this.#maybe(isSure, () => this.#step(step));
    }
    return this.#uses;
  }

  /** Does something of which it is not always known whether it happens. */
  #maybe(isSure: boolean, happens: () => void): void {
    if (isSure) {
      happens();
      return;
    }
    const before = new Map(this.#environments);
    const [onPath, newest] = [this.#onPath, this.#newest];
    happens();
    for (const [name, { hub }] of this.#environments) {
      if (hub !== (before.get(name) ?? this.#initial(name)).hub) this.#environments.set(name, UNKNOWN);
    }
    if (this.#onPath !== onPath) this.#onPath = 'unknown';
    if (this.#newest !== newest) this.#newest = 'none';
  }

  #step(step: JobStep): void {
    if (step.step.uses !== null) this.#action(step);
    if (step.step.isScript && step.step.commands === null) this.#forget();
    this.#active = this.#onPath;
    for (const command of jobCommands(step)) {
      this.#uses.push({ step, command, hubs: this.#hubsFor(step, command) });
      const { isGuarded, isChained } = command.command;
      this.#maybe(!isGuarded || isChained, () => this.#command(step, command));
    }
  }

  /** Nothing is known of any environment any more. */
  #forget(): void {
    this.#isFilled = true;
    for (const name of [SYSTEM, PROJECT, ...this.#environments.keys()]) {
      this.#environments.set(name, UNKNOWN);
    }
  }

  #action({ step: { uses, settings, keys } }: JobStep): void {
    const name = uses ?? '';
    const has = (key: string) => keys.some((one) => one.name.toLowerCase() === key);
    if (/^(?:actions\/setup-python|astral-sh\/setup-uv)$/.test(name)) {
      const version = settings['python-version'];
      const isInFile = has('python-version-file');
      if (version !== undefined || has('python-version') || isInFile) {
        this.#newest = version === undefined ? 'none' : newestFor(version, this.#job.callPath.job.pythons);
      }
      if (has('activate-environment')) this.#onPath = PROJECT;
      // Each version that it sets up has packages of its own, and none of them yet.
      if (name === 'actions/setup-python' && !this.#isKept) this.#environments.set(SYSTEM, ABSENT);
    } else if (/^actions\/cache\b/.test(name)) {
      if (HOLDS_PACKAGES.test(settings.path ?? (has('path') ? 'venv' : ''))) this.#forget();
    } else if (/^actions\//.test(name)) {
      return;
    } else if (/conda|mamba|pixi/i.test(name)) {
      this.#newest = 'none';
      this.#forget();
    } else if (PREPARES.test(name) || Object.values(settings).some((text) => INSTALLS.test(text)))
      this.#forget();
  }

  #command(step: JobStep, one: JobCommand): void {
    this.#paths(one);
    const found = installCommand(one);
    if (found === null || found.environment === 'elsewhere') return;
    const name = this.#nameOf(found.environment, step);
    if (/^(?:uv|poetry|pdm|pipenv)$/.test(one.program)) this.#relock(one);
    if (found.environment === 'project' && one.program === 'uv') {
      this.#environments.set(PROJECT, { ...ABSENT, hub: this.#locked(PROJECT, one) ?? { is: 'unknown' } });
      return;
    }
    const isNew = !this.#environments.has(name);
    if (name === 'unknown' || (isNew && this.#environments.size >= MOST_ENVIRONMENTS)) this.#forget();
    else this.#environments.set(name, this.#after(name, found, step, one));
  }

  #relock({ program, args }: JobCommand): void {
    const words = args.map(({ text }) => text);
    if (words[0] === 'pip' || words[0] === 'tool') return;
    if (words.some((text) => /^(?:add|update|remove|lock|--upgrade|-U|--resolution|--no-lock)$/.test(text))) {
      this.#unlocked.add(program === 'uv' ? PROJECT : program);
    }
  }

  /** The commands that change which environment is on the path. */
  #paths({ program, args, command }: JobCommand): void {
    const [first = '', second = ''] = args.map(({ text }) => text);
    if (command.outputs.some((path) => /GITHUB_PATH/.test(path))) {
      const folder = folderOfEnvironment(command.words.at(-1)?.text ?? '');
      if (folder !== null) this.#onPath = folder;
    }
    const onPath = program === 'export' ? /^PATH=(.*)$/s.exec(first)?.[1] : undefined;
    if (onPath !== undefined) this.#active = folderOfEnvironment(onPath.split(':')[0] ?? '') ?? this.#active;
    if ((program === 'source' || program === '.') && /[\\/]activate\b/.test(first)) {
      this.#active = folderOfEnvironment(first) ?? 'unknown';
    }
    if (/^(?:conda|mamba|micromamba)$/.test(program) && first === 'activate')
      this.#active = `conda ${second}`;
    if (program === 'deactivate') this.#active = this.#onPath;
  }

  #after(name: string, found: InstallCommand, step: JobStep, one: JobCommand): PythonEnvironment {
    const before = this.#environment(name);
    const byWords = askedIn(found.requirements);
    if (found.does === 'uninstall') return byWords.hub.length > 0 ? ABSENT : before;
    const read = (path: string) => this.#file(one, path);
    const fromFiles = found.requirementFiles.map((path) => ({ path, asked: read(path) }));
    const projects = found.projects.map((path) => ({
      path: `${path.replace(/\/$/, '')}/pyproject.toml`.replace(/^\.\//, ''),
      asked: read(`${path}/pyproject.toml`),
    }));
    const naming = [...fromFiles, ...projects].filter(({ asked }) => names(asked));
    const all = joined([byWords, ...[...fromFiles, ...projects].map(({ asked }) => asked)]);
    const isInTool = name === 'tools';
    // Only the commands of the package itself get on the path.
    if (isInTool && byWords.hub.length === 0 && !found.isOpen) return before;
    return afterInstallation(isInTool ? ABSENT : before, {
      asked: { ...all, isOpen: all.isOpen || found.isOpen },
      constraints: joined(found.constraintFiles.map(read)),
      isUpgrade: found.isUpgrade,
      isWithoutDependencies: found.isWithoutDependencies,
      newest: isInTool ? 'all' : this.#newest,
      place: { file: step.file, line: one.line },
      file: names(byWords) || naming.length !== 1 ? null : (naming[0]?.path ?? null),
    });
  }

  #file({ folder }: JobCommand, path: string): AskedPackages {
    const at = folder === null ? null : within(folder, path);
    return (at === null ? undefined : this.#files.get(at)) ?? UNKNOWN_ASKED;
  }

  /** Null if the tool locks nothing there, or nothing of huggingface_hub. */
  #locked(name: string, one: JobCommand): InstalledHub | null {
    const lock = LOCKS.get(name);
    if (lock === undefined || one.folder === null) return null;
    const path = within(one.folder, lock) ?? lock;
    const asked = this.#files.get(path);
    if (asked === undefined || asked.hub.length === 0) return null;
    if (this.#unlocked.has(name)) return UNKNOWN.hub;
    const place = { file: path, line: 1 };
    return afterInstallation(ABSENT, {
      asked: { ...NOTHING_ASKED, hub: asked.hub },
      constraints: NOTHING_ASKED,
      isUpgrade: false,
      isWithoutDependencies: false,
      newest: 'none',
      place,
      file: path,
    }).hub;
  }

  #nameOf(environment: string, step: JobStep): string {
    if (environment === 'active') return this.#active;
    if (environment === 'project') return PROJECT;
    if (environment !== 'uv') return environment;
    if (variableIn(step.layers, 'UV_SYSTEM_PYTHON') !== null) return SYSTEM;
    return this.#active === SYSTEM ? PROJECT : this.#active;
  }

  #environment(name: string): PythonEnvironment {
    return this.#environments.get(name) ?? this.#initial(name);
  }

  #initial(name: string): PythonEnvironment {
    if (name === 'tools') return ABSENT;
    const isMade = !/^(?:unknown|uvx|pipx|hatch|rye|pixi|poetry|pdm|pipenv)$|conda|mamba/.test(name);
    return isMade && !this.#isFilled ? ABSENT : UNKNOWN;
  }

  #hubsFor(step: JobStep, one: JobCommand): InstalledHub[] {
    const environment = environmentOf(one);
    if (environment === 'uvx' || environment === 'pipx') return [hubOfItsOwn(one, step.file)];
    const name = this.#nameOf(environment, step);
    const isSynced = name === PROJECT && environment === 'project';
    const locked = isSynced || LOCKS.has(name) ? this.#locked(name, one) : null;
    const hub =
      locked !== null && (isSynced || !this.#environments.has(name)) ? locked : this.#environment(name).hub;
    const isPlain = one.command.words.every(
      ({ text }) => !/^--(?:with|no-sync|isolated|script|active)/.test(text),
    );
    if (isSynced && !isPlain) return [UNKNOWN.hub];
    const tools = environment === 'active' ? [this.#environment('tools').hub] : [];
    return [hub, ...tools].filter(({ is }) => is !== 'absent');
  }
}

function names({ hub, transformers }: AskedPackages): boolean {
  return hub.length > 0 || transformers.length > 0;
}
