import type { Command, CommandNode, PipelineNode, Redirection, Script, Statement, SyntaxNode } from 'unbash';
import { maskExpressions } from './script-expressions.js';
import { plainWord, ShellWords } from './shell-words.js';
import type { ShellCommand, ShellWord } from './workflow-model.js';

/** The package. Some milliseconds to load, and a file of its own in the bundle: most runs do without. */
export type ShellParser = typeof import('unbash');

/** No script of a step comes near. */
const LONGEST_SCRIPT = 300_000;
/** The parser takes time that is quadratic in the number of here-documents of one line. */
const MOST_DOCUMENTS = 1_000;
const LONGEST_INPUT = 64 * 1024;

/**
 * The simple commands of a step's script, those of a substitution before the command that it is part of. Nothing is
 * expanded and nothing is run.
 *
 * @param lineOf the line of the file that has a line of the script, which is counted from 0
 * @returns null if bash would not accept the script, or if it is too long or too deeply nested to be read
 */
export function readScript(
  parser: ShellParser,
  script: string,
  lineOf: (line: number) => number,
): ShellCommand[] | null {
  if (script.length > LONGEST_SCRIPT || script.split('<<').length > MOST_DOCUMENTS) return null;
  const { text, restore } = maskExpressions(script.replace(/\r\n?/g, '\n'));
  const lines = linesAt(text);
  try {
    const parsed = parser.parse(text);
    if (parsed.errors !== undefined && parsed.errors.length > 0) return null;
    return new ScriptReader(parser, restore, (position) => lineOf(lines[position] ?? 0)).read(parsed);
  } catch {
    return null;
  }
}

/** The number of the line, counted from 0, for each position in the text. */
function linesAt(text: string): Uint32Array {
  const lines = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    lines[at + 1] = (lines[at] ?? 0) + (text[at] === '\n' ? 1 : 0);
  }
  return lines;
}

/** What a command has from the constructs around it. */
type Surroundings = Pick<
  ShellCommand,
  'outputs' | 'input' | 'isGuarded' | 'isChained' | 'isHandled' | 'pipesInto'
>;

const ALONE: Surroundings = {
  outputs: [],
  input: null,
  isGuarded: false,
  isChained: false,
  isHandled: false,
  pipesInto: false,
};

/** Commands whose failure only says that a condition is not met. */
const TESTS = /^(?:\[|test|command|which|type|hash|grep|cmp|diff)$/;
const IDLE = /^(?:true|:|false|echo|printf|exit|return)$/;

class ScriptReader {
  readonly #parser: ShellParser;
  readonly #restore: (text: string) => string;
  readonly #words: ShellWords;
  readonly #lineOf: (position: number) => number;
  readonly #commands: ShellCommand[] = [];
  /** The line of the script in back quotes that is being read: its positions are those of another text. */
  #quotedLine: number | null = null;

  constructor(parser: ShellParser, restore: (text: string) => string, lineOf: (position: number) => number) {
    this.#parser = parser;
    this.#restore = restore;
    this.#words = new ShellWords(restore);
    this.#lineOf = lineOf;
  }

  read(script: Script): ShellCommand[] {
    this.#list(script.commands, ALONE);
    return this.#commands;
  }

  #list(statements: readonly Statement[], around: Surroundings): void {
    for (const { command } of statements) {
      if (command.type !== 'AndOr') {
        this.#pipeline(command, around);
        continue;
      }
      const { commands: parts, operators } = command;
      const lastHandled = operators.findLastIndex(
        (operator, at) => operator === '||' && !changesNothing(parts[at + 1]),
      );
      let isChained = !around.isGuarded || around.isChained;
      for (const [index, part] of parts.entries()) {
        const isHandled = around.isHandled || index <= lastHandled;
        const isGuarded = index > 0 || around.isGuarded;
        this.#pipeline(part, { ...around, isGuarded, isChained: isGuarded && isChained, isHandled });
        isChained &&= operators[index] === '&&' && !isTest(part);
      }
    }
  }

  #pipeline(node: PipelineNode, around: Surroundings): void {
    const commands = node.type === 'Pipeline' ? node.commands : [node];
    for (const [index, command] of commands.entries()) {
      const isLast = index === commands.length - 1;
      this.#command(command, {
        ...around,
        ...(index === 0 ? {} : { input: null }),
        ...(isLast ? {} : { outputs: [], pipesInto: true }),
      });
    }
  }

  #command(node: CommandNode, around: Surroundings): void {
    const guarded = { ...around, isGuarded: true, isChained: false };
    const handled = { isHandled: true };
    switch (node.type) {
      case 'Command':
        this.#simple(node, around);
        break;
      case 'Redirected':
        this.#substitutionsIn(node.redirects, around);
        this.#command(node.command, this.#redirected(node.redirects, around));
        break;
      case 'If':
        this.#list(node.clause.commands, { ...around, ...handled });
        this.#list(node.then.commands, guarded);
        for (const { clause, then } of node.elif) {
          this.#list(clause.commands, { ...guarded, ...handled });
          this.#list(then.commands, guarded);
        }
        this.#list(node.else?.commands ?? [], guarded);
        break;
      case 'While':
        this.#list(node.clause.commands, { ...around, ...handled });
        this.#list(node.body.commands, guarded);
        break;
      case 'For':
      case 'Select':
        this.#add(
          node.pos,
          [
            plainWord('for'),
            this.#words.word(node.name),
            plainWord('in'),
            ...(node.wordlist ?? []).map((word) => this.#words.word(word)),
          ],
          [],
          around,
        );
        this.#substitutionsIn(node.wordlist ?? [], around);
        this.#list(node.body.commands, guarded);
        break;
      case 'Case':
        this.#substitutionsIn([node.word], around);
        this.#add(node.pos, [plainWord('case'), this.#words.word(node.word), plainWord('in')], [], around);
        for (const { pattern, body } of node.items) {
          this.#substitutionsIn(pattern, guarded);
          this.#list(body.commands, guarded);
        }
        break;
      case 'Subshell':
      case 'BraceGroup':
        this.#list(node.body.commands, around);
        break;
      case 'Function':
      case 'Coproc':
        if (node.body.type === 'CompoundList') this.#list(node.body.commands, guarded);
        else this.#command(node.body, guarded);
        break;
      case 'ArithmeticFor':
        this.#list(node.body.commands, guarded);
        break;
      case 'TestCommand':
      case 'ArithmeticCommand':
        this.#substitutionsIn([node], around);
        this.#add(node.pos, [plainWord(node.type === 'TestCommand' ? '[[' : '((')], [], around);
    }
  }

  #simple(node: Command, around: Surroundings): void {
    const { name, prefix, suffix, args, redirects } = node;
    this.#substitutionsIn([...prefix, ...(name === undefined ? [] : [name]), ...suffix], around);
    const words = [...(name === undefined ? [] : [name]), ...args].map((word) =>
      word.type === 'Word' ? this.#words.word(word) : this.#words.assignment(word),
    );
    const assignments = prefix.flatMap((one) =>
      one.type === 'Assignment' ? [{ name: one.name, value: this.#words.value(one) }] : [],
    );
    this.#add(node.pos, words, assignments, this.#redirected(redirects, around));
  }

  #add(
    position: number,
    words: readonly ShellWord[],
    assignments: ShellCommand['assignments'],
    around: Surroundings,
  ): void {
    this.#commands.push({ line: this.#lineAt(position), words, assignments, ...around });
  }

  #lineAt(position: number): number {
    return this.#quotedLine ?? this.#lineOf(position);
  }

  /** What its own redirections make of the surroundings of a command, or of a group of them. */
  #redirected(redirections: readonly Redirection[], around: Surroundings): Surroundings {
    const outputs: string[] = [];
    const inputs: string[] = [];
    let isOutputElsewhere = false;
    for (const one of redirections) {
      if (one.type === 'HereDoc') {
        const text = one.operator === '<<-' ? one.body.text.replace(/^\t+/gm, '') : one.body.text;
        inputs.push(this.#restore(text).slice(0, LONGEST_INPUT));
      } else if (one.type === 'HereString') {
        inputs.push(
          one.target === undefined ? '' : this.#words.word(one.target).text.slice(0, LONGEST_INPUT),
        );
      } else if (one.operator.includes('>') && isOfOutput(one)) {
        isOutputElsewhere = true;
        const target = one.target === undefined ? '' : this.#words.word(one.target).text;
        if (!(one.operator === '>&' && /^\d*-?$/.test(target))) outputs.push(target);
      }
    }
    return {
      outputs: isOutputElsewhere ? outputs : around.outputs,
      input: inputs.length > 0 ? inputs.join('').slice(0, LONGEST_INPUT) : around.input,
      isGuarded: around.isGuarded,
      isChained: around.isChained,
      isHandled: around.isHandled,
      pipesInto: around.pipesInto && !isOutputElsewhere,
    };
  }

  /** Reads the commands that are substituted somewhere in these nodes. */
  #substitutionsIn(nodes: readonly SyntaxNode[], { isGuarded, isChained, isHandled }: Surroundings): void {
    const visit = (node: SyntaxNode): void => {
      if ('script' in node && node.script !== undefined) {
        const outer = this.#quotedLine;
        if (node.script.source !== undefined) this.#quotedLine = this.#lineAt(node.pos);
        this.#list(node.script.commands, { ...ALONE, isGuarded, isChained, isHandled });
        this.#quotedLine = outer;
      } else {
        this.#parser.forEachChild(node, visit);
      }
    };
    for (const node of nodes) visit(node);
  }
}

/** Whether a redirection is of the standard output, rather than of errors or another descriptor. */
function isOfOutput({ descriptor }: Redirection): boolean {
  return descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === 1);
}

/** Whether it only finds out something, so that what follows its `&&` is not always meant to run. */
function isTest(node: PipelineNode): boolean {
  if (node.type === 'Pipeline') return node.commands.some(isTest);
  if (node.type === 'Command') return TESTS.test(node.name?.value ?? '');
  return node.type === 'TestCommand' || node.type === 'ArithmeticCommand';
}

/** Whether it only prints something or ends the script: then it is no other way to do what failed before it. */
function changesNothing(node: PipelineNode | undefined): boolean {
  if (node?.type === 'Redirected') return changesNothing(node.command);
  if (node?.type === 'Command') return IDLE.test(node.name?.value ?? '');
  const isGroup = node?.type === 'BraceGroup' || node?.type === 'Subshell';
  return (
    isGroup && node.body.commands.every(({ command }) => command.type !== 'AndOr' && changesNothing(command))
  );
}
