import type { ShellCommand, ShellWord } from '../../runner/workflow/workflow-model.js';
import { addressedRepo } from '../addressed-repo.js';
import { commandsReading } from '../commands/read-commands.js';
import { folderOf } from '../paths.js';
import { variableMention } from '../settings/setting-mentions.js';
import type { FileKind, Lead, Mention, Reading, SourceFile } from '../text-reading.js';
import { commandsOfScript, commandsOfWords, programOfImage } from './container-commands.js';
import { type Dockerfile, dockerfileIn, type Instruction } from './docker-instructions.js';
import { ImagePaths } from './image-paths.js';
import { Variables } from './image-variables.js';

const NAME =
  /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[.-][\w.-]{1,100})?|[\w.-]{1,100}\.(?:Dockerfile|Containerfile))$/i;
const NO_DOCKERFILE = /\.(?:dockerignore|md|txt|sh|py|jinja2?|j2|tpl|tmpl|template)$/i;
const MOST_COMMANDS = 400;
/** Words that are paths and not ids. */
const FILE = /\.(?:py|sh|[cm]?[jt]s|ipynb|txt|ya?ml|json|toml)$/;

export const DOCKERFILE: FileKind = {
  name: 'Dockerfile',
  has: (path) => NAME.test(path) && !NO_DOCKERFILE.test(path),
  read: (file) => new ImageReader(file).read(),
};

/** Reads the instructions in their order, as a builder would follow them. */
class ImageReader {
  readonly #path: string;
  readonly #file: Dockerfile;
  readonly #variables = new Variables();
  readonly #mentions: Mention[] = [];
  readonly #leads: Lead[] = [];
  #paths = new ImagePaths();
  #image = '';
  #entry: readonly string[] | null = null;
  #commands = 0;

  constructor({ path, text }: SourceFile) {
    this.#path = path;
    this.#file = dockerfileIn(text);
  }

  async read(): Promise<Reading> {
    for (const instruction of this.#file.instructions) await this.#follow(instruction);
    return { mentions: this.#mentions, leads: this.#leads };
  }

  async #follow(instruction: Instruction): Promise<void> {
    const { name, text } = instruction;
    if (name === 'FROM') {
      this.#paths = new ImagePaths();
      this.#image = wordsIn(text)[0] ?? '';
      this.#entry = null;
    } else if (name === 'ARG' || name === 'ENV') {
      for (const { name: key, value, line } of this.#variables.set(instruction)) {
        const mention = variableMention(key, value);
        if (mention !== null) this.#mentions.push({ ...mention, line });
      }
    } else if (name === 'WORKDIR') this.#paths.moveTo(this.#variables.expanded(text.trim()).text);
    else if (name === 'ADD' || name === 'COPY') this.#copy(instruction);
    else if (name === 'RUN') await this.#run(instruction);
    else if (name === 'ENTRYPOINT' || name === 'CMD') await this.#start(instruction);
  }

  #copy(instruction: Instruction): void {
    const words = wordsIn(instruction.text).map((word) => this.#variables.expanded(word));
    const isFromImage = instruction.flags.some((flag) => flag.startsWith('--from='));
    if (!isFromImage) this.#paths.copy(words.map(({ text }) => text));
    for (const { text, isCertain, line } of words) {
      const repo = addressedRepo(text);
      if (repo === null || !repo.isContent) continue;
      this.#mentions.push({
        ref: repo.ref,
        operation: 'read',
        line: line ?? lineIn(instruction, 0),
        shownBy: instruction.name,
        isCertain: isCertain && this.#isRun(instruction),
      });
    }
  }

  async #run(instruction: Instruction): Promise<void> {
    const { script, before } = withoutDocument(instruction.text);
    const words = listIn(script);
    const commands =
      words === null
        ? await commandsOfScript(script, (line) => lineIn(instruction, line + before))
        : commandsOfWords(words, lineIn(instruction, 0));
    await this.#take(commands, instruction);
  }

  /** What runs when a container is started, which a build does not do. */
  async #start(instruction: Instruction): Promise<void> {
    const { name, text } = instruction;
    const words = listIn(text);
    if (name === 'ENTRYPOINT') this.#entry = words;
    if (words === null) {
      await this.#take(await commandsOfScript(text, (at) => lineIn(instruction, at)), instruction);
      return;
    }
    const program = this.#entry ?? (words[0]?.startsWith('-') ? programOfImage(this.#image) : []);
    const whole = name === 'CMD' ? [...program, ...words] : words;
    await this.#take(commandsOfWords(whole, lineIn(instruction, 0)), instruction);
  }

  async #take(commands: readonly ShellCommand[], instruction: Instruction): Promise<void> {
    this.#commands += commands.length;
    if (commands.length === 0 || this.#commands > MOST_COMMANDS) return;
    const script = {
      commands: commands.map((one) => ({ ...one, words: one.words.map((word) => this.#inWorkspace(word)) })),
      folders: this.#folders(),
      outer: { variable: (name: string) => this.#valuesOf(name), expression: () => [] },
      isCertain: this.#isRun(instruction),
    };
    const { mentions, leads } = commandsReading(script, await import('unbash'));
    this.#mentions.push(...mentions);
    this.#leads.push(...leads);
  }

  #valuesOf(name: string): Array<{ text: string; isCertain: boolean; line: number }> | null {
    const variable = this.#variables.find(name);
    return variable === null ? null : [{ ...variable, text: variable.value }];
  }

  /** A word with the path that its file has in the folder that the image is built from. */
  #inWorkspace(word: ShellWord): ShellWord {
    const source = word.text.startsWith('/') || FILE.test(word.text) ? this.#paths.sourceOf(word.text) : null;
    return source === null ? word : { ...word, text: source };
  }

  /** An image is built from the folder of its Dockerfile, or from the workspace. */
  #folders(): string[] {
    const contexts = [folderOf(this.#path), ''];
    const inside = this.#paths.sourceOf('.') ?? '';
    const within = contexts.map((one) => [one, inside].filter((part) => part !== '').join('/'));
    return [...new Set([...contexts, ...within])];
  }

  /** Whether a build of the image comes to it. */
  #isRun({ name, stage }: Instruction): boolean {
    return name !== 'CMD' && name !== 'ENTRYPOINT' && this.#file.built.has(stage);
  }
}

function lineIn({ lines }: Instruction, line: number): number {
  return (lines[line] ?? lines.at(-1) ?? 0) + 1;
}

function wordsIn(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '\\')
    .map((word) => word.replace(/^[["']+|[\]"',]+$/g, ''));
}

/** The words of a command that is written as a list; null if it is written for a shell. */
function listIn(text: string): string[] | null {
  const plain = text.replaceAll('\\\n', ' ').trim();
  if (!plain.startsWith('[')) return null;
  try {
    const list: unknown = JSON.parse(plain);
    return Array.isArray(list) && list.every((word) => typeof word === 'string') ? list : null;
  } catch {
    return null;
  }
}

/** The script of `RUN <<EOF`, which is all that is run. */
function withoutDocument(text: string): { script: string; before: number } {
  const [first = '', ...lines] = text.split('\n');
  const [, end] = /^<<-?\s*["']?(\w{1,60})["']?\s*$/.exec(first.slice(0, 100)) ?? [];
  if (end === undefined) return { script: text, before: 0 };
  return { script: lines.filter((line) => line.trim() !== end).join('\n'), before: 1 };
}
