import type {
  ShellCommand,
  ShellWord,
  WorkflowJob,
  WorkflowStep,
  WorkflowValue,
} from '../runner/workflow/workflow-model.js';

/** A command that starts a container which uses the Hub and is not given the token. */
export interface TokenlessRun {
  step: WorkflowStep;
  line: number;
  /** `docker run` or `podman run`. */
  command: string;
  /** What in its text shows that the container uses the Hub. */
  shownBy: string;
}

/** What may stand before a command without being it. */
const PREFIX = /^(?:sudo|exec|nohup|env|command|[A-Za-z_]\w*=.*|-\w+|timeout|\d+[smh]?)$/s;
/** The Hub itself, as images, folders, variables and arguments name it. */
const HUB_WORDS =
  /hugging[-_]?face|\bhf\.co\b|\bhf:\/\/|\bHF_(?:HOME|HUB_\w+|DATASETS_CACHE)\b|^hf (?:download|upload)\b/i;
/** Software that loads models from the Hub, as images and commands name it. */
const SOFTWARE =
  /(?<![a-z])(?:vllm|sglang|text-generation-inference|text-embeddings-inference|(?:sentence-)?transformers|lm[-_]eval|lerobot)(?![a-z])/i;
/** A path: a folder may be called like software, and nobody runs it for that. */
const PATHS = /(?<![^\s"'=:,])(?:\.{0,2}\/|~\/|\$)[^\s"',]*/g;
/** The token by any of its names, and whatever else hands it over. */
const TOKEN_WORDS =
  /(?:HF|HUGGING_?FACE)\w*TOKEN|hf[-_]token|(?:^|\s)--(?:api-|auth-)?token(?:$|[=\s])|--env-file|--env-host|--secret|\bsecrets\b|(?:HF|HUGGING_?FACE)\w*\*/i;
/** Nothing is loaded from the Hub with these. */
const OFFLINE = /(?:HF_HUB|TRANSFORMERS|HF_DATASETS)_OFFLINE=["']?(?:1|on|yes|true)/i;
const ASKS_ONLY = /^(?:--version|--help|-h|version|help)$/;
/** The folder of the Hub's clients, with the login and what was downloaded before. */
const HUB_FOLDER = /\.cache(?=[/:])|huggingface:|\bHF_HOME\b/i;
const FILLS_FOLDER =
  /huggingface-cli|\bhf (?:download|auth|cache)\b|snapshot_download|hf_hub_download|from_pretrained/i;
/** Expansions with such a name hold one argument, and no option that hands over a variable. */
const ONE_ARGUMENT =
  /image|img|tag|version|container|model|repo|name|pwd|home|workspace|port|gpu|cmd|command|dir|path/i;

/**
 * The commands of the job that prove by their own text that a container uses the Hub without the token. Whatever
 * leaves a doubt is left out: arguments in a variable, an image that was built with the token, models that an
 * earlier command put into a mounted folder.
 *
 * @param ids of the repos that the job is said to use
 * @param isToken whether a variable of the workflow holds the checked token, by what it refers to
 */
export function tokenlessRuns(
  job: WorkflowJob,
  ids: readonly string[],
  isToken: (value: WorkflowValue) => boolean,
): TokenlessRun[] {
  const commands = job.steps.flatMap((step) =>
    (step.commands ?? []).map((command) => ({ step, command, text: textOf(command.words) })),
  );
  const isBuiltWithToken = commands.some(({ text }) => /\bbuild\b/.test(text) && TOKEN_WORDS.test(text));
  const isFolderFilled =
    commands.some(({ text }) => FILLS_FOLDER.test(text)) ||
    job.steps.some(({ uses }) => /^actions\/cache\b/.test(uses ?? ''));
  if (isBuiltWithToken) return [];
  return commands.flatMap(({ step, command }): TokenlessRun[] => {
    const run = containerRun(command);
    if (run === null) return [];
    const { words, engine } = run;
    const text = textOf(words);
    if (TOKEN_WORDS.test(text) || OFFLINE.test(text) || /--network[= ]none\b/.test(text)) return [];
    if (words.some((word) => word.mayBeSeveral && !ONE_ARGUMENT.test(word.text))) return [];
    const holders = [...step.env, ...job.env].filter(isToken).map(({ name }) => name);
    if (text.split(/\W+/).some((word) => holders.includes(word))) return [];
    if (words.some((word) => ASKS_ONLY.test(word.text))) return [];
    if (HUB_FOLDER.test(text) && isFolderFilled) return [];
    const shownBy =
      usesHub(words, text, ids) ?? (isStepForContainers(step) ? "HF_TOKEN in the step's env" : null);
    return shownBy === null ? [] : [{ step, line: command.line, command: `${engine} run`, shownBy }];
  });
}

/** The words behind `docker run`; null for any other command. */
function containerRun({ words }: ShellCommand): { engine: string; words: ShellWord[] } | null {
  const start = words.findIndex(({ text }) => !PREFIX.test(text));
  const engine = /^(?:\/\S*\/)?(docker|podman)$/.exec(words[start]?.text ?? '')?.[1];
  if (engine === undefined) return null;
  const rest = words.slice(start + 1);
  const first = rest.findIndex(({ text }) => !text.startsWith('-'));
  const at = rest[first]?.text === 'container' ? first + 1 : first;
  return rest[at]?.text === 'run' ? { engine, words: rest.slice(at + 1) } : null;
}

/** What in the command refers to the Hub: a listed repo, or software whose models come from there. */
function usesHub(words: readonly ShellWord[], text: string, ids: readonly string[]): string | null {
  const listed = ids.find((id) => words.some((word) => mentions(word.text, id)));
  if (listed !== undefined) return listed;
  const model = words.findIndex((word) => /^--model(?:-id|-path|_name_or_path)?(?:=|$)/.test(word.text));
  const named = words[model]?.text.split('=')[1] ?? words[model + 1]?.text ?? '';
  // A folder in the container is loaded from there.
  if (model >= 0 && /^(?:[./~]|\$\{?\w*(?:DIR|PATH|PWD)|s3:|gs:)/.test(named)) return null;
  return (HUB_WORDS.exec(text) ?? SOFTWARE.exec(text.replace(PATHS, ' ')))?.[0].trim() ?? null;
}

/** Whether the token was mapped for this very step, and nothing but containers is there to use it. */
function isStepForContainers({ env, commands }: WorkflowStep): boolean {
  const isMapped = env.some(({ name }) => name === 'HF_TOKEN' || name === 'HUGGING_FACE_HUB_TOKEN');
  return (
    isMapped &&
    (commands ?? []).every((command) => {
      const [first] = command.words;
      const isIdle = /^(?:docker|podman|set|echo|cd|mkdir|sleep)$/.test(first?.text ?? '');
      return (
        ((isIdle && !command.isGuarded) || containerRun(command) !== null) &&
        !TOKEN_WORDS.test(textOf(command.words))
      );
    })
  );
}

function mentions(text: string, id: string): boolean {
  const at = text.indexOf(id);
  return at >= 0 && !/[\w./-]/.test(text[at - 1] ?? '') && !/[\w/-]/.test(text[at + id.length] ?? '');
}

function textOf(words: readonly ShellWord[]): string {
  return words.map(({ text }) => text).join(' ');
}
