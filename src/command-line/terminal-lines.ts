import { stripVTControlCharacters } from 'node:util';
import { logText } from '../report/encode.js';
import type { Paint } from '../report/paint.js';
import { HiddenTexts } from './hidden-texts.js';
import { readWorkflowCommand, type WorkflowCommand } from './workflow-commands.js';

/** An annotation as it is shown, line by line. */
export interface ShownAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly heading: string;
  /** What is wrong. */
  readonly message: readonly string[];
  /** The next action. */
  readonly next: readonly string[];
}

const STYLES = { error: 'red', warning: 'yellow', notice: 'bold' } as const;

/** What only says how far the run is. */
const PROGRESS = /^(?:… |Waiting up to \d+ seconds )/;

/** What is shown beside the result, at once. */
export type Aside = { readonly is: 'progress' | 'debug' | 'stderr'; readonly text: string };

/**
 * What the action tells the runner, line by line, as a person reads it in a terminal. No workflow command is shown as
 * such, and no text that the action had masked.
 */
export class TerminalLines {
  readonly hidden = new HiddenTexts();
  readonly lines: string[] = [];
  readonly annotations: ShownAnnotation[] = [];
  readonly #paint: Paint;
  readonly #onAside: (aside: Aside) => void;
  #isFolded = false;

  constructor(paint: Paint, onAside: (aside: Aside) => void) {
    this.#paint = paint;
    this.#onAside = onAside;
  }

  accept(line: string, stream: 'stdout' | 'stderr'): void {
    const command = stream === 'stderr' ? null : readWorkflowCommand(line);
    if (stream === 'stderr') this.#aside('stderr', logText(line));
    else if (command !== null) this.#command(command);
    else if (PROGRESS.test(line)) this.#aside('progress', line);
    else if (line !== '') this.#show(this.#isFolded ? `  ${line}` : line);
  }

  #command(command: WorkflowCommand): void {
    const { name, message } = command;
    if (name === 'add-mask') this.hidden.add(message);
    else if (name === 'error' || name === 'warning' || name === 'notice') this.#annotation(name, command);
    else if (name === 'group') {
      this.#gap();
      this.#show(logText(`${message}:`));
      this.#isFolded = true;
    } else if (name === 'endgroup') {
      this.#isFolded = false;
      this.#gap();
    } else if (name === 'debug') this.#aside('debug', logText(`debug: ${message}`));
  }

  #annotation(level: ShownAnnotation['level'], { properties, message }: WorkflowCommand): void {
    const title = this.#clean(properties.get('title') ?? '');
    const [first = '', ...others] = message.split('\n');
    const at = first.lastIndexOf('Next: ');
    const [wrong, next] = at < 0 ? [first, ''] : [first.slice(0, at).trim(), first.slice(at)];
    const [file, line] = [properties.get('file'), properties.get('line')];
    const place = file === undefined ? '' : `at ${file}${line === undefined ? '' : `:${line}`}`;
    const shown = {
      level,
      heading: `${this.#paint(STYLES[level], `${level}:`)} ${this.#paint('bold', title)}`.trimEnd(),
      message: this.#indented([wrong, place]),
      next: this.#indented([next, ...others]),
    };
    this.annotations.push(shown);
    // The line above may say the very same.
    const isSaid = title !== '' && this.#last.endsWith(` ${logText(title)}`);
    if (!isSaid) this.#gap();
    this.#show(...(isSaid ? [] : [shown.heading]), ...shown.message, ...shown.next);
    this.#gap();
  }

  /** The last line, without colours. */
  get #last(): string {
    return stripVTControlCharacters(this.lines.at(-1) ?? '');
  }

  /** A blank line between two parts. */
  #gap(): void {
    if (this.#last !== '') this.lines.push('');
  }

  #indented(texts: readonly string[]): string[] {
    return texts.filter((text) => text !== '').map((text) => `  ${logText(this.#clean(text))}`);
  }

  #show(...lines: string[]): void {
    this.lines.push(...lines.map((line) => this.#clean(line)));
  }

  #aside(is: Aside['is'], text: string): void {
    this.#onAside({ is, text: this.#clean(text) });
  }

  #clean(text: string): string {
    return this.hidden.hide(text);
  }
}
