import type { ShellWord, WorkflowStep } from '../../runner/workflow/workflow-model.js';
import type { Job, JobStep } from '../job.js';
import { type JobCommand, jobCommands } from '../job-commands.js';
import type { Origin } from '../variables.js';
import { type ContainerCommand, containerCommand, ENV, engineCommand } from './container-command.js';
import { loadedModel, namesRepo } from './container-models.js';
import { heldBy, heldByVariable } from './held-token.js';

/** A command that starts a container which uses a repo of the Hub, and is not given the token. */
export interface TokenlessRun {
  readonly step: JobStep;
  readonly line: number;
  /** `docker run` or `podman run`. */
  readonly command: string;
  /** The repo's id: as it is listed, or as the image is told to load it. */
  readonly id: string;
  /** The image, if it loads the repo by itself, and the step has the token for nothing else. */
  readonly loader: string | null;
}

/** What is known beside the text. */
export interface Known {
  /** The listed repos, by their ids. */
  readonly ids: readonly string[];
  /** What the check's own token comes from. */
  readonly token: readonly Origin[];
  /** Whether the runner's home may hold a login, or what an earlier job downloaded. */
  readonly hasLogin: boolean;
}

const STARTS = /^(?:run|create)$/;
/** Nothing is loaded from the Hub with these; a variable that is passed by name may have any value. */
const OFFLINE =
  /^(?:(?:HF_HUB|TRANSFORMERS|HF_DATASETS)_OFFLINE(?:$|=(?:1|on|yes|true)$)|HF_ENDPOINT(?:$|=))/i;
const ASKS_ONLY = /^(?:--version|--help|-h|version|help)$/;
/** Programs that only keep a container alive, for others to be run in it. */
const IDLE = /^(?:sleep|tail|true|cat)$/;
/** Options that hand over what the command does not say. */
const HANDS_OVER = /^--(?:env-file|env-host|env-merge|secret|volumes-from)$/;
const MOUNT = /^(?:-v|--volume|--mount)$/;
/** Folders that may hold a login or models. */
const HUB_FOLDER =
  /hugging|\.cache|\bhf\b|hf[_-]|models?\b|weights|:\/data\b|(?:^|=)(?:~|\$\{?HOME\}?|\/root|\/home\/[\w-]+)\/?[:,]/i;
const CACHE_VARIABLE = /^(?:HF_HOME|HF_HUB_CACHE|HUGGINGFACE_HUB_CACHE|TRANSFORMERS_CACHE)\b/;
const LOGS_IN_OR_LOADS =
  /huggingface-cli|\bhf (?:download|auth|cache)\b|snapshot_download|hf_hub_download|from_pretrained/i;
const BRINGS_FILES = /^actions\/(?:cache|download-artifact)(?:\/|$)/;
const BUILDS_IMAGE = /^docker\/(?:build-push|bake)-action$/;
/** Programs beside an engine that have no use for the token. */
const NO_CLIENT = /^(?:|docker|podman|nerdctl|set|echo|cd|mkdir|sleep|for|\[\[|\[)$/;

/**
 * The later commands of the job that prove by their own text that a container uses a repo of the Hub without the
 * token. Whatever leaves a doubt is left out: a value that may hold the token under any name, an image that was built
 * with it, a login or models in a mounted folder. What a script in quotes does is not read.
 */
export function tokenlessRuns(job: Job, { ids, token, hasLogin }: Known): TokenlessRun[] {
  const all = job.steps.flatMap((step) => commandsOf(step, token));
  const engines = (names: RegExp) => all.filter(({ does }) => does !== null && names.test(does));
  const isHanded = (names: RegExp) => engines(names).some(({ mayHold }) => mayHold);
  const uses = (actions: RegExp) => job.steps.filter(({ step }) => actions.test(step.uses ?? ''));
  // A running container may be given the token later, and an image may be built with it.
  if (isHanded(/^(?:build|buildx|exec|cp)$/) || uses(BUILDS_IMAGE).some(({ step }) => takesSecret(step)))
    return [];
  const isOneGiven = isHanded(STARTS);
  const mayHaveLoaded =
    isOneGiven || uses(BRINGS_FILES).length > 0 || all.some(({ text }) => LOGS_IN_OR_LOADS.test(text));
  if (mayHaveLoaded && (engines(/^(?:build|buildx|load)$/).length > 0 || uses(BUILDS_IMAGE).length > 0))
    return [];
  return all.flatMap(({ step, command, run, mayHold }): TokenlessRun[] => {
    if (run === null || mayHold || step.runs === 'before' || isWithoutHub(run)) return [];
    // The other branch of a condition gives it.
    if (isOneGiven && (command.command.isGuarded || step.step.isConditional)) return [];
    if ((mayHaveLoaded && hasMount(run)) || (hasLogin && hasHubFolder(run))) return [];
    const found = { step, line: command.line, command: run.command };
    const id = ids.find((one) => namesRepo(run, one));
    if (id !== undefined) return [{ ...found, id, loader: null }];
    const loaded = isForContainers(step) ? loadedModel(run) : null;
    return loaded === null ? [] : [{ ...found, ...loaded }];
  });
}

interface Told {
  readonly step: JobStep;
  readonly command: JobCommand;
  readonly text: string;
  /** What an engine for containers is told to do; null for any other program. */
  readonly does: string | null;
  readonly run: ContainerCommand | null;
  /** Whether the engine may be handed the token. */
  readonly mayHold: boolean;
}

function commandsOf(step: JobStep, token: readonly Origin[]): Told[] {
  const assigned = new Map<string, string>();
  let isPipedInto = false;
  return jobCommands(step).map((command) => {
    remember(command, assigned);
    const { words, input, pipesInto } = command.command;
    const read = { ...command, args: command.args.map((word) => expanded(word, assigned)) };
    const engine = engineCommand(read);
    const run = containerCommand(read);
    // For what only builds an image or uses a running container, what is not known does not count.
    const isNamed = (words: readonly ShellWord[]) =>
      words.some((word) => heldBy(word.text, step, token) === 'token');
    const mayHold =
      run !== null
        ? isPipedInto || input !== null || mayBeGiven(run, step, token)
        : engine !== null && (STARTS.test(engine.name) || isNamed(engine.words));
    isPipedInto = pipesInto;
    const text = words.map((word) => word.text).join(' ');
    return { step, command, text, does: engine?.name ?? null, run, mayHold };
  });
}

function mayBeGiven({ options, words }: ContainerCommand, step: JobStep, token: readonly Origin[]): boolean {
  const isByOption = options.some(({ name, value }) => {
    if (HANDS_OVER.test(name)) return true;
    if (value === null) return false;
    if (MOUNT.test(name)) return /token|netrc/i.test(value);
    if (!ENV.test(name)) return false;
    const held = /^\w+$/.test(value) ? heldByVariable(value, step, token) : heldBy(value, step, token);
    return held !== 'other';
  });
  return isByOption || words.some(({ text }) => heldBy(text, step, token) !== 'other');
}

/** Keeps what a script sets once and in plain words, such as `model=acme/model`, also with `export`. */
function remember({ command }: JobCommand, assigned: Map<string, string>): void {
  const [first, ...words] = command.words;
  const texts = first === undefined ? [] : first.text === 'export' ? words.map(({ text }) => text) : null;
  if (texts === null) return;
  const set = [...command.assignments.map(({ name, value }) => `${name}=${value.text}`), ...texts];
  for (const text of set) {
    const [, name, value = ''] = /^([A-Za-z_]\w{0,99})=(.*)$/s.exec(text) ?? [];
    if (name === undefined) continue;
    const isPlain = !command.isGuarded && !assigned.has(name) && /^[\w./:@-]{1,200}$/.test(value);
    assigned.set(name, isPlain ? value : '');
  }
}

function expanded(word: ShellWord, assigned: ReadonlyMap<string, string>): ShellWord {
  const text = word.text.replace(
    /\$(?:\{([A-Za-z_]\w{0,99})\}|([A-Za-z_]\w{0,99}))/g,
    (whole, braced, bare) => assigned.get(braced ?? bare) || whole,
  );
  return text === word.text ? word : { ...word, text, mayBeSeveral: false };
}

function isWithoutHub({ options, words }: ContainerCommand): boolean {
  const isCutOff = options.some(
    ({ name, value }) =>
      (/^--net(?:work)?$/.test(name) && value === 'none') || (ENV.test(name) && OFFLINE.test(value ?? '')),
  );
  return isCutOff || IDLE.test(words[0]?.text ?? '') || words.some(({ text }) => ASKS_ONLY.test(text));
}

function hasMount({ options }: ContainerCommand, folder = /./s): boolean {
  return options.some(({ name, value }) => MOUNT.test(name) && folder.test(value ?? ''));
}

function hasHubFolder(run: ContainerCommand): boolean {
  const hasCache = run.options.some(({ name, value }) => ENV.test(name) && CACHE_VARIABLE.test(value ?? ''));
  return hasMount(run, HUB_FOLDER) || (hasCache && hasMount(run));
}

function takesSecret({ keys, inputs }: WorkflowStep): boolean {
  return (
    keys.some(({ name }) => /^secret/.test(name)) ||
    inputs.some(
      ({ name, references }) =>
        name === 'build-args' && references.some(({ context }) => context === 'secrets' || context === 'env'),
    )
  );
}

/** Whether the step sets HF_TOKEN itself, and has no other program that uses it. */
function isForContainers(step: JobStep): boolean {
  const { env, isConditional } = step.step;
  const isSet = env.some(
    ({ name, references }) => /^(?:HF|HUGGING_FACE_HUB)_TOKEN$/.test(name) && references.length > 0,
  );
  const isIdle = (command: JobCommand) =>
    NO_CLIENT.test(command.program) && engineCommand(command)?.name !== 'compose';
  return isSet && !isConditional && jobCommands(step).every(isIdle);
}
