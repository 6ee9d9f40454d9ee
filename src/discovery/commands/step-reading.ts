import { within } from '../../job/job-commands.js';
import type { PlacedStep } from '../../job/job-steps.js';
import { filledIn, type KnownText } from '../../job/known-texts.js';
import { variableIn, variablesIn } from '../../job/variables.js';
import { readScript, type ShellParser } from '../../runner/workflow/shell.js';
import type { ShellCommand } from '../../runner/workflow/workflow-model.js';
import { NOTHING_READ, type Reading } from '../text-reading.js';
import { actionReading } from './action-values.js';
import { type CommandText, together, type Word } from './command-text.js';
import type { Remote } from './git-mentions.js';
import { UPLOADS } from './option-mentions.js';
import { variableMentions } from './python-command.js';
import { commandsReading } from './read-commands.js';
import type { Outer } from './script-values.js';
import { isMet, isNever } from './step-condition.js';

const OFFLINE = /^(?:HF_HUB|TRANSFORMERS)_OFFLINE$/;
/** Actions whose `script` is one for JavaScript. */
const OTHER_SCRIPTS = /^actions\/github-script$/i;
const RUNS = /^(?:run|command|script)$/;

/**
 * What a step of the job says: its commands, or the values that it gives to an action. `remotes` is what git knows from
 * the steps before it.
 */
export async function readStep(step: PlacedStep, remotes: Remote[] = []): Promise<Reading> {
  const { uses, commands, isConditional, condition } = step.step;
  if (isNever(condition)) return NOTHING_READ;
  const isOffline = variablesIn(step.layers).some(({ name }) => OFFLINE.test(name));
  const isCertain = (!isConditional || isMet(condition)) && !isOffline;
  const parser = await import('unbash');
  const scripts = [...(commands === null ? [] : [commands]), ...scriptsGiven(step, parser)];
  const folder = within('', step.step.folder ?? '');
  const read = scripts.map((script) =>
    together([
      commandsReading(
        {
          commands: script,
          folders: folder === null ? [] : [folder],
          outer: outerOf(step),
          isCertain,
          remotes,
        },
        parser,
      ),
      { mentions: settingsOf(step, script), leads: [] },
    ]),
  );
  return together([...read, ...(uses === null ? [] : [actionReading(step, isCertain)])]);
}

/** The scripts that actions are given to run. */
function scriptsGiven(step: PlacedStep, parser: ShellParser): ShellCommand[][] {
  const { uses, settings, keys } = step.step;
  if (uses === null || OTHER_SCRIPTS.test(uses)) return [];
  return Object.entries(settings).flatMap(([name, text]) => {
    const key = keys.find((one) => one.name.toLowerCase() === name);
    if (!RUNS.test(name) || key === undefined) return [];
    const first = key.line + (text.includes('\n') ? 1 : 0);
    const commands = readScript(parser, text, (line) => first + line);
    return commands === null ? [] : [commands];
  });
}

/** What the workflow sets for the scripts of a step. */
function outerOf(step: PlacedStep): Outer {
  const words = (texts: readonly KnownText[], isSure: boolean): Word[] =>
    texts.map(({ text, isCertain, place }) => ({
      text,
      isCertain: isCertain && isSure,
      line: place.file === step.file ? place.line : step.step.line,
    }));
  return {
    variable: (name) => {
      const found = variableIn(step.layers, name);
      return found === null ? null : words(found.texts ?? [], !step.mayGetMore);
    },
    expression: (text) => words(filledIn(text, step.step.line, step.scope), true),
  };
}

/** Programs of the workspace may read what the step sets, and say nothing of it in their arguments. */
const OWN_PROGRAM = /^(?:i?python[\d.]*|bash|sh|node|npm|make|pytest|uv)$|\.(?:py|sh|[mc]?js)$/;

/** The variables of the step itself, by their names, if something of the workspace runs there. */
function settingsOf(step: PlacedStep, commands: readonly ShellCommand[]) {
  const texts = commands.map(({ words }) => words.map(({ text }) => text));
  const runs = texts.filter(
    ([first = '', ...rest]) => OWN_PROGRAM.test(first) || rest.some((text) => /\.(?:py|sh)$/.test(text)),
  );
  if (runs.length === 0) return [];
  const isUpload = runs.some((words) => words.some((text) => text.length < 400 && UPLOADS.test(text)));
  const command: CommandText = {
    program: '',
    path: { text: '', isCertain: false, line: step.step.line },
    args: [],
    startedBy: [],
    assignments: [],
    input: null,
    inputLine: step.step.line,
    line: step.step.line,
    folder: '',
    folders: [''],
    isCertain: false,
  };
  return variablesIn(step.layers).flatMap(({ name, texts = [] }) =>
    texts.flatMap(({ text, place }) => {
      const line = place.file === step.file ? place.line : step.step.line;
      return variableMentions(command, name, { text, isCertain: false, line }, isUpload);
    }),
  );
}
