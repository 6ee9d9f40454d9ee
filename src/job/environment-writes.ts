import { referencesIn } from '../runner/workflow/expressions.js';
import type { ShellCommand, WorkflowStep } from '../runner/workflow/workflow-model.js';
import { type Layer, type Origin, originOf, type Scope, type Variable, variableIn } from './variables.js';

/** What a step sets for the steps behind it (`GITHUB_ENV`). */
export interface EnvironmentWrites {
  readonly variables: readonly Variable[];
  /** Whether it may set others, of which its text does not tell. */
  readonly isOpen: boolean;
}

const FILE = /^(?:\$GITHUB_ENV|\$\{GITHUB_ENV\}|\$env:GITHUB_ENV|\$\{\{\s*github\.env\s*\}\})$/i;
const MENTIONS = /GITHUB_ENV\b|\bgithub\.env\b/i;
/** Actions that fetch secrets and set them as variables are called after what they fetch from, or what they do. */
const LOADS_VARIABLES =
  /vault|secret|1password|doppler|infisical|bitwarden|keeper|dotenv|set-env|load-env|env-file|setenv|variables/i;
const LONGEST_VALUE = 2_000;
const MOST_LINES = 200;

/** What the step's text says that it writes to the file that sets variables. */
export function environmentWrites(
  step: WorkflowStep,
  layers: readonly Layer[],
  scope: Scope,
): EnvironmentWrites {
  const commands = step.commands ?? [];
  const variables: Variable[] = [];
  let isOpen = step.uses !== null && LOADS_VARIABLES.test(step.uses);
  if (step.isScript && step.commands === null) isOpen = true;
  for (const [index, command] of commands.entries()) {
    const written = writtenText(command, commands[index + 1]);
    if (written === null) {
      if (mentionsFile(command)) isOpen = true;
      continue;
    }
    for (const line of written.split('\n').slice(0, MOST_LINES)) {
      const [, name, value] = /^\s*([A-Za-z_]\w{0,99})=(.*)$/s.exec(line) ?? [];
      if (name === undefined || value === undefined) {
        if (line.trim() !== '') isOpen = true;
        continue;
      }
      const place = { file: scope.file, line: command.line };
      const found = { name, place, ...shellValue(value, place.line, layers, scope) };
      const outer = variables.findLast((one) => one.name === name) ?? variableIn(layers, name);
      const isSure = !command.isGuarded && !step.isConditional;
      variables.push(
        isSure || outer === null
          ? found
          : { ...found, origins: [...found.origins, ...outer.origins], hasText: true },
      );
    }
  }
  return { variables, isOpen };
}

/** The text that a command writes there; null where it writes nothing, or does not say what. */
function writtenText(command: ShellCommand, next: ShellCommand | undefined): string | null {
  const isByTee =
    command.pipesInto && next?.words[0]?.text === 'tee' && next.words.some(({ text }) => FILE.test(text));
  if (!isByTee && !command.outputs.some((path) => FILE.test(path))) return null;
  const [program, ...args] = command.words.map(({ text }) => text);
  if (program === 'cat' && args.length === 0) return command.input;
  if (program === 'tee') return command.input;
  if (program === 'echo')
    return args
      .filter((text) => !/^-[neE]+$/.test(text))
      .join(' ')
      .replaceAll('\\n', '\n');
  if (program !== 'printf') return null;
  const [format = '', ...values] = args;
  let at = 0;
  return format.replaceAll('\\n', '\n').replace(/%s/g, () => values[at++] ?? '');
}

function mentionsFile({ words, outputs, input }: ShellCommand): boolean {
  if (words[0]?.text === 'tee' && outputs.length === 0 && input === null) return false;
  return [...words.map(({ text }) => text), ...outputs, input ?? ''].some((text) => MENTIONS.test(text));
}

/** What a text of a script comes from: expressions of GitHub in it, and variables that the shell puts in. */
export function shellValue(
  text: string,
  line: number,
  layers: readonly Layer[],
  scope: Scope,
): { origins: readonly Origin[]; hasText: boolean } {
  const place = { file: scope.file, line };
  const value = text.slice(0, LONGEST_VALUE);
  const read = originOf({ line, ...referencesIn(value) }, scope);
  const rest = value.replace(/\$\{\{.*?\}\}/gs, '');
  const unknown = { context: 'script', name: null, place };
  const named = [...rest.matchAll(/\$(?:\{?([A-Za-z_]\w{0,99})|[({])/g)].flatMap(([, name]) => {
    const origins = name === undefined ? [] : (variableIn(layers, name)?.origins ?? []);
    return origins.length > 0 ? origins : [unknown];
  });
  return {
    origins: [...read.origins, ...named],
    hasText: /[^\s"']/.test(rest.replace(/\$(?:\{?\w+\}?|\([^)]*\)?)/g, '')),
  };
}
