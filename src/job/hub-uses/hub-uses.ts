import type { ShellCommand } from '../../runner/workflow/workflow-model.js';
import type { Job, JobStep } from '../job.js';
import { type JobCommand, jobCommands } from '../job-commands.js';
import { variablesIn } from '../variables.js';
import { installsHubSoftware } from './hub-software.js';
import { pythonUse, type Use } from './python-use.js';
import { listedIn, reposNamed } from './repo-names.js';

/** A step that uses the Hub while the check runs or after it. */
export interface HubUse extends Use {
  readonly step: JobStep;
  /** Of the command in the step's file, counted from 1. */
  readonly line: number;
}

const PYTHON = /^(?:i?python|pypy)[\d.]*$/;
const CLIENT = /^(?:hf|huggingface-cli)$/;
/** What these do needs no login, or is the login itself. */
const WITHOUT_LOGIN =
  /^(?:-.*|version|env|auth|login|logout|whoami|cache|scan-cache|delete-cache|lfs-.*|help|update|extensions|skills)$/;
/** Options of such a client whose value has the form of an id. */
const OPTIONS_OF_FILES = /^--(?:local-dir|cache-dir|include|exclude|revision|path-in-repo|commit-.*|token)$/;
const DOWNLOADS: ReadonlySet<string> = new Set(['curl', 'wget', 'aria2c']);
/** Commands that load what their arguments name, as models or data, from the Hub. */
const LOADERS =
  /^(?:vllm (?:serve|bench|run-batch|chat|complete)|lm[-_]eval|lighteval|text-generation-launcher|text-embeddings-router|optimum-cli export|trl (?:sft|dpo|grpo|kto|rloo|vllm-serve)|autotrain|axolotl (?:train|preprocess|inference|evaluate|merge-lora)|transformers(?:-cli)? (?:download|serve|chat|run)|llamafactory-cli \w+|lerobot-(?:train|eval|record|replay)|mlx_lm\.\w+)(?: |$)/;
/** They have rules of their own, or work on another machine. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...[
    'git',
    'docker',
    'podman',
    'docker-compose',
    'kubectl',
    'helm',
    'ssh',
    'sbatch',
    'srun',
    'modal',
    'sky',
  ],
  ...['gcloud', 'aws', 'az', 'gh'],
]);
/** Whatever repo is named in their arguments, they do not fetch it. */
const NO_CLIENTS: ReadonlySet<string> = new Set([
  ...[
    '',
    'echo',
    'printf',
    'cat',
    'tee',
    'grep',
    'sed',
    'awk',
    'jq',
    'test',
    '[',
    '[[',
    'case',
    'for',
    'select',
  ],
  ...[
    'export',
    'declare',
    'local',
    'readonly',
    'typeset',
    'set',
    'cd',
    'ls',
    'mkdir',
    'cp',
    'mv',
    'rm',
    'touch',
  ],
  ...['scp', 'rsync', 'pip', 'pip3', 'npm', 'return', 'exit', 'true', ':'],
]);
/** Scripts whose names say that they work with models or data, and no tools of the project itself. */
const WORKS =
  /train|tun(?:e|ing)|infer|eval|generat|download|upload|push|publish|deploy|bench|model|dataset|sync|embed|predict|serve|main|demo|export|convert|quanti|(?:^|[/._-])(?:hf|hub|space|app|run)(?:[/._-]|$)|hugging|fetch|load/i;
const TOOLS =
  /(?:^|\/)(?:\.github|ci|utils|tools)\/|check|lint|report|notif|matrix|parse|version|changelog|docs?[_/]|wheel|setup\.py|summar|release_notes|select/i;
/** Arguments that name a model's folder on this machine. */
const LOCAL = /--local[-_]|\/(?:models?|checkpoints?|ckpts?)\//i;
/** Tests that load no model, by their files. */
const TESTS_OF_CODE = /import|compat|symbol|lint|style|quality|(?:^|[/_])docs?(?:[/_.]|$)/i;
const TESTS = /^(?:pytest|py\.test)$/;

/**
 * The steps behind the check and beside it that use the Hub, by their own commands: the first use of each. Left out is
 * what names another repo than the listed ones, git and containers, which have rules of their own, and whatever works
 * offline.
 *
 * @param ids of the repos that the job is said to use
 * @param isClientKnown whether something beside the text shows that the job has a client of the Hub
 */
export function hubUses(job: Job, ids: readonly string[], isClientKnown: boolean): HubUse[] {
  const mayBeLikely =
    (isClientKnown || job.steps.some(installsHubSoftware)) &&
    !job.steps.some((step) => leavesItToOthers(step, ids));
  return job.steps.flatMap((step): HubUse[] => {
    if (step.runs !== 'after' && step.runs !== 'beside') return [];
    if (isOffline(step)) return [];
    const commands = jobCommands(step);
    const uses = commands.flatMap((one, index): HubUse[] => {
      const use = useOf(one, commands[index - 1]?.command, ids);
      if (use === null || (!use.isCertain && !mayBeLikely)) return [];
      return [{ ...use, step, line: one.line }];
    });
    const first = uses.find(({ isCertain }) => isCertain) ?? uses[0];
    return first === undefined ? [] : [first];
  });
}

/** Whether git, a container or another machine uses the Hub for the job: what only fits is no use beside that. */
function leavesItToOthers(step: JobStep, ids: readonly string[]): boolean {
  if (step.runs !== 'after' && step.runs !== 'beside') return false;
  return jobCommands(step).some(({ program, args }) => {
    if (!ELSEWHERE.has(program)) return false;
    const text = args.map((word) => word.text).join(' ');
    return /hugging_?face|\bhf\.co\b|\bHF_/i.test(text) || listedIn(text, ids) !== null;
  });
}

/** Whether the step is kept off the network; by which value is not kept. */
function isOffline(step: JobStep): boolean {
  return variablesIn(step.layers).some(({ name }) => /^(?:HF_HUB|TRANSFORMERS)_OFFLINE$/.test(name));
}

function useOf(one: JobCommand, before: ShellCommand | undefined, ids: readonly string[]): Use | null {
  const { program, command } = one;
  const args = one.args.map(({ text }) => text);
  const isOffline = command.assignments.some(({ name }) => /_OFFLINE$/.test(name));
  if (isOffline || args.some((text) => /^(?:--version|--help|-h|-V)$/.test(text))) return null;
  if (CLIENT.test(program)) return clientUse(program, args, ids);
  if (PYTHON.test(program)) return interpreterUse(args, inputOf(command, before), ids);
  if (DOWNLOADS.has(program)) return downloadUse(program, args, ids);
  if (NO_CLIENTS.has(program) || ELSEWHERE.has(program)) return null;
  if (program.endsWith('.py')) return scriptUse(pathOf(one), args, ids);
  return programUse(program, args, ids);
}

/** The program with its folder. */
function pathOf({ program, command: { words } }: JobCommand): string {
  return words.find(({ text }) => text.endsWith(`/${program}`))?.text ?? program;
}

/** `hf download acme/model`, `huggingface-cli upload …`. */
function clientUse(program: string, args: readonly string[], ids: readonly string[]): Use | null {
  const [first = '', second = ''] = args;
  if (args.length === 0 || WITHOUT_LOGIN.test(first)) return null;
  const repo = listedIn(args.join(' '), ids);
  const isOfAnother =
    repo === null && args.some((text, index) => index > 0 && isPlainId(text, args[index - 1] ?? ''));
  if (isOfAnother) return null;
  const verb =
    /^[\w-]{1,30}$/.test(second) && /^(?:repos?|buckets?|jobs|models|datasets|spaces)$/.test(first);
  return { shownBy: `${program} ${first}${verb ? ` ${second}` : ''}`, repo, isCertain: true };
}

/** Whether a word is an id, and not what an option says about files. */
function isPlainId(text: string, before: string): boolean {
  const [named] = reposNamed(text);
  return named !== undefined && !OPTIONS_OF_FILES.test(before) && !text.startsWith('-');
}

function interpreterUse(args: readonly string[], input: string | null, ids: readonly string[]): Use | null {
  const at = args.findIndex((text) => !/^-[uBEIsSOqWX]/.test(text));
  const first = args[at] ?? '-';
  const rest = args.slice(at + 1);
  if (first === '-c') return pythonUse(rest[0] ?? '', ids);
  if (first === '-') return input === null ? null : pythonUse(input, ids);
  if (first === '-m') {
    const [module = '', ...further] = rest;
    if (module === 'pytest') return testUse(further, ids);
    if (/^(?:pip|venv|build|twine|virtualenv|ensurepip|mypy|ruff|black|json|http)\b/.test(module))
      return null;
    return programUse(module, further, ids) ?? scriptUse(module, further, ids, 'python -m');
  }
  return first.startsWith('-') ? null : scriptUse(first, rest, ids);
}

/** The text that a command reads: its own here-document, or that of what is piped into it. */
function inputOf(command: ShellCommand, before: ShellCommand | undefined): string | null {
  return command.input ?? (before?.pipesInto && before.words[0]?.text === 'cat' ? before.input : null);
}

function downloadUse(program: string, args: readonly string[], ids: readonly string[]): Use | null {
  const text = args.join(' ');
  const address = reposNamed(text).find(({ isAddress }) => isAddress);
  const repo = address === undefined ? null : listedIn(text, ids);
  return repo === null ? null : { shownBy: `${program} ${repo}`, repo, isCertain: true };
}

/** Any other program, by the repos that its arguments name, or by its own name. */
function programUse(program: string, args: readonly string[], ids: readonly string[]): Use | null {
  const repo = listedIn(withoutGitHub(args), ids);
  if (repo !== null) return { shownBy: `${program} ${repo}`, repo, isCertain: true };
  if (TESTS.test(program)) return testUse(args, ids);
  if (/^(?:torchrun|accelerate|deepspeed)$/.test(program)) {
    const script = args.find((text) => text.endsWith('.py'));
    return script === undefined || args.some((text) => isOther(text)) ? null : likely(`${program} ${script}`);
  }
  const [loader] = LOADERS.exec(`${program} ${args[0] ?? ''} `) ?? [];
  return loader === undefined || args.some((text) => isOther(text)) ? null : likely(loader.trim());
}

function scriptUse(path: string, args: readonly string[], ids: readonly string[], by = 'python'): Use | null {
  const repo = listedIn(withoutGitHub(args), ids);
  if (repo !== null) return { shownBy: `${by} ${path} ${repo}`, repo, isCertain: true };
  if (!WORKS.test(path) || TOOLS.test(path) || LOCAL.test(args.join(' '))) return null;
  if (args.some((text) => isOther(text))) return null;
  return likely(`${by} ${path}`);
}

function testUse(args: readonly string[], ids: readonly string[]): Use | null {
  const repo = listedIn(args.join(' '), ids);
  if (repo === null) return args.some((text) => TESTS_OF_CODE.test(text)) ? null : likely('pytest');
  return { shownBy: `pytest ${repo}`, repo, isCertain: true };
}

/** Arguments without the repository on GitHub, which may be called like one on the Hub. */
function withoutGitHub(args: readonly string[]): string {
  return args.join(' ').replace(/(?:^| )(?:--repo|--repository|-R)[= ]\S+/g, ' ');
}

/** Whether an argument is an address of a repo that is not listed, or written like one. */
function isOther(text: string): boolean {
  const [named] = reposNamed(text);
  return named !== undefined && (named.isAddress || /[A-Z\d]/.test(text)) && !/\.\w{1,5}$/.test(text);
}

function likely(shownBy: string): Use {
  return { shownBy, repo: null, isCertain: false };
}
