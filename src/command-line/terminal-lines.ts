import { stripVTControlCharacters } from 'node:util';
import { logText } from '../report/encode.js';
import type { Paint } from '../report/paint.js';
import type { HiddenTexts } from './hidden-texts.js';
import { readWorkflowCommand, type WorkflowCommand } from './workflow-commands.js';

/** What is shown of an annotation. */
export interface Shown {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  /** What is wrong, then the next action, each on lines of its own. */
  readonly message: readonly string[];
  readonly next: readonly string[];
}

const STYLES = { error: 'red', warning: 'yellow', notice: 'bold' } as const;

/**
 * What the action tells the runner, line by line, as a person reads it in a terminal. No workflow command is shown as
 * such, and no text that the action had masked.
 */
export class TerminalLines {
  readonly #hidden: HiddenTexts;
  readonly #paint: Paint;
  readonly #lines: string[] = [];
  readonly #progress: string[] = [];
  readonly #annotations: Shown[] = [];
  #isFolded = false;
  /** The last line, without colours. */
  #last = '';

  constructor(hidden: HiddenTexts, paint: Paint) {
    this.#hidden = hidden;
    this.#paint = paint;
  }

  /** The annotations so far. */
  get annotations(): readonly Shown[] {
    return this.#annotations;
  }

  /** The lines since the last call, and those that only say how far the run is. */
  take(): { lines: string[]; progress: string[] } {
    this.#last = stripVTControlCharacters(this.#lines.at(-1) ?? this.#last);
    return { lines: this.#lines.splice(0), progress: this.#progress.splice(0) };
  }

  accept(line: string): void {
    const command = readWorkflowCommand(line);
    if (command !== null) this.#command(command);
    else if (line.startsWith('… ')) this.#progress.push(this.#hidden.hide(line));
    else if (line !== '') this.#lines.push(this.#hidden.hide(this.#isFolded ? `  ${line}` : line));
  }

  #command(command: WorkflowCommand): void {
    const { name, message } = command;
    if (name === 'add-mask') this.#hidden.add(message);
    else if (name === 'error' || name === 'warning' || name === 'notice') this.#annotation(name, command);
    else if (name === 'group') {
      this.#lines.push('', this.#hidden.hide(`${message}:`));
      this.#isFolded = true;
    } else if (name === 'endgroup') this.#isFolded = false;
    else if (name === 'debug') this.#progress.push(this.#hidden.hide(logText(`debug: ${message}`)));
  }

  #annotation(level: Shown['level'], { properties, message }: WorkflowCommand): void {
    const title = properties.get('title') ?? '';
    const [file, line] = [properties.get('file'), properties.get('line')];
    const [first = '', ...others] = message.split('\n').map((text) => this.#hidden.hide(text));
    const at = first.lastIndexOf('Next: ');
    const shown: Shown = {
      level,
      title: this.#hidden.hide(title),
      message: at < 0 ? [first] : [first.slice(0, at).trim()].filter((text) => text !== ''),
      next: [...(at < 0 ? [] : [first.slice(at)]), ...others],
    };
    this.#annotations.push(shown);
    const place = file === undefined ? [] : [`at ${file}${line === undefined ? '' : `:${line}`}`];
    this.#lines.push(
      // The line above may say the very same.
      ...(title !== '' && this.#last.endsWith(` ${logText(shown.title)}`) ? [] : ['', this.heading(shown)]),
      ...[...shown.message, ...place, ...shown.next].map((text) => `  ${logText(text)}`),
    );
  }

  /** The first line of an annotation. */
  heading({ level, title }: Shown): string {
    const label = this.#paint(STYLES[level], `${level}:`);
    return title === '' ? label : `${label} ${this.#paint('bold', title)}`;
  }
}
