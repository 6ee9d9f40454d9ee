import type { Scalar } from 'yaml';
import { repoEntries } from '../../model/repo-list.js';
import { isTokenShaped } from '../../model/token/token-form.js';
import { referencesIn } from './expressions.js';
import { listedIn } from './listed-lines.js';
import type { Nodes } from './nodes.js';
import { plainText } from './plain-text.js';
import { readScript, type ShellParser } from './shell.js';
import { distinctIds, nameFor } from './step-ids.js';
import type { Concurrency, NamedValue, WorkflowStep, WorkflowValue } from './workflow-model.js';

const MOST_STEPS = 2_000;
const MOST_VALUES = 2_000;
const MOST_LISTED = 5_000;
/** Characters of all scripts: an alias costs the file a word, and here a whole script. */
const MOST_SCRIPT = 2_000_000;
const LONGEST_SETTING = 2_000;

/** The keys under `with:` whose text is kept: where an action works, on what, and what it leaves behind. */
const SETTINGS: ReadonlySet<string> = new Set([
  ...['path', 'ref', 'repository', 'persist-credentials'],
  ...['run', 'command', 'script', 'image', 'python-version'],
]);
const SHELLS = /^(?:\/\S*\/)?(?:ba|da|z|k)?sh\b/;
const PYTHON = /^(?:\/\S*\/)?python[\d.]*\b/;

interface Defaults {
  shell: string;
  folder: string | null;
}

/** Reads the steps of jobs and of composite actions, and the values in them, all of one file within the same bounds. */
export class StepReader {
  readonly #nodes: Nodes;
  readonly #shellParser: ShellParser;
  #steps = 0;
  #values = 0;
  #listed = 0;
  #blocks = 0;
  #script = 0;

  constructor(nodes: Nodes, shellParser: ShellParser) {
    this.#nodes = nodes;
    this.#shellParser = shellParser;
  }

  /** The steps in order; those of a `parallel:` block in its place. */
  steps(list: unknown, defaults: Defaults): WorkflowStep[] {
    const read = this.#stepsIn(list, defaults, null);
    const ids = distinctIds(read.map((step) => step.id));
    return read.map((step, index) => ({ ...step, id: ids[index] ?? step.id }));
  }

  #stepsIn(list: unknown, defaults: Defaults, block: number | null): WorkflowStep[] {
    const items = this.#nodes.list(list).slice(0, Math.max(0, MOST_STEPS - this.#steps));
    this.#steps += items.length;
    return items.flatMap((item) => {
      const step = this.#nodes.map(item);
      if (step === null) return [];
      const parallel = this.#nodes.at(step, 'parallel');
      // GitHub takes no block in another one.
      if (parallel !== undefined && block === null) {
        this.#blocks += 1;
        return this.#stepsIn(parallel, defaults, this.#blocks);
      }
      return [this.#step(step, defaults, block)];
    });
  }

  #step(step: unknown, defaults: Defaults, block: number | null): WorkflowStep {
    const text = (name: string) => this.#nodes.string(this.#nodes.at(step, name));
    const uses = text('uses');
    const given = this.#nodes.at(step, 'with');
    const inputs = new Map(
      this.#nodes.entries(given).map(([key, node]) => [this.#nodes.string(key)?.toLowerCase(), node]),
    );
    const run = this.#nodes.at(step, 'run');
    const script = this.#scriptIn(run);
    return {
      line: this.#nodes.line(step),
      id: text('id') ?? nameFor(uses),
      uses: uses === null ? null : uses.replace(/@[^@]*$/, ''),
      withLine: given === undefined ? null : this.#nodes.keyLine(step, 'with'),
      keys: this.#keys(given),
      token: inputs.has('token') ? this.#value(inputs.get('token')) : null,
      inputs: this.named(given),
      settings: this.#settings(given),
      repos: inputs.has('repos') ? this.#repos(inputs.get('repos')) : null,
      env: this.named(this.#nodes.at(step, 'env')),
      commands: script === null ? null : this.#commands(run, script, text('shell') ?? defaults.shell),
      isScript: run !== undefined,
      scriptReads: script === null ? [] : this.#reads(run, script),
      folder: run === undefined ? null : (text('working-directory') ?? defaults.folder),
      ...this.conditionOf(step),
      parallel: this.#concurrency(step, block),
    };
  }

  conditionOf(of: unknown): Pick<WorkflowStep, 'isConditional' | 'condition'> {
    const node = this.#nodes.at(of, 'if');
    const text = this.#nodes.string(node);
    return { isConditional: node !== undefined, condition: text !== null && isHarmless(text) ? text : null };
  }

  #concurrency(step: unknown, block: number | null): Concurrency {
    const wait = [this.#nodes.at(step, 'wait'), this.#nodes.at(step, 'cancel')];
    const ids = wait
      .flatMap((node) => [node, ...this.#nodes.list(node)])
      .flatMap((node) => this.#nodes.string(node) ?? []);
    const isForAll =
      this.#nodes.has(step, 'wait-all') && this.#nodes.string(this.#nodes.at(step, 'wait-all')) !== 'false';
    return {
      block,
      isBackground: this.#nodes.string(this.#nodes.at(step, 'background')) === 'true',
      waitsFor: isForAll ? 'all' : ids,
    };
  }

  #settings(given: unknown): WorkflowStep['settings'] {
    const kept = this.#nodes.entries(given).flatMap(([key, node]) => {
      const name = this.#nodes.string(key)?.toLowerCase() ?? '';
      const text = SETTINGS.has(name) ? this.#nodes.string(node) : null;
      return text !== null && isHarmless(text) ? [[name, text] as const] : [];
    });
    return Object.fromEntries(kept);
  }

  #keys(given: unknown): WorkflowStep['keys'] {
    return this.#nodes.entries(given).flatMap(([key]) => {
      const name = this.#nodes.string(key);
      this.#values += 1;
      if (name === null || this.#values > MOST_VALUES || !/^[A-Za-z_][\w. -]{0,99}$/.test(name)) return [];
      return [{ name, line: this.#nodes.line(key) }];
    });
  }

  #scriptIn(run: unknown): string | null {
    const script = this.#nodes.string(run);
    this.#script += script?.length ?? 0;
    return this.#script > MOST_SCRIPT ? null : script;
  }

  /** A script for Python is what a shell would hand to it. */
  #commands(node: unknown, script: string, shell: string): WorkflowStep['commands'] {
    const lines = this.#nodes.linesOf(node);
    const first = this.#nodes.line(node);
    if (SHELLS.test(shell)) return readScript(this.#shellParser, script, (line) => lines?.[line] ?? first);
    if (!PYTHON.test(shell)) return null;
    const words = ['python', '-'].map((text) => ({ text, mayBeSeveral: false, isQuoted: false }));
    return [
      {
        line: lines?.[0] ?? first,
        words,
        assignments: [],
        outputs: [],
        input: script,
        inputLine: lines?.[0] ?? first,
        isGuarded: false,
        isChained: false,
        isHandled: false,
        pipesInto: false,
      },
    ];
  }

  /** What each line of a script reads. */
  #reads(node: unknown, script: string): WorkflowValue[] {
    const lines = this.#nodes.linesOf(node);
    const first = this.#nodes.line(node);
    return script.split('\n').flatMap((text, index) => {
      if (!text.includes('${{') || this.#values > MOST_VALUES) return [];
      const { references } = referencesIn(text);
      this.#values += references.length;
      return references.length === 0 ? [] : [{ line: lines?.[index] ?? first, references, hasText: true }];
    });
  }

  #repos(node: unknown): WorkflowStep['repos'] {
    const line = this.#nodes.line(node);
    // An alias costs the file a word, and here the whole list.
    if (this.#listed > MOST_LISTED) return { line, lines: null };
    const lines = this.#nodes.linesOf(node) ?? [];
    const entries = repoEntries(this.#nodes.string(node) ?? '');
    this.#listed += Math.max(lines.length, entries.length);
    if (lines.length === 0 || this.#listed > MOST_LISTED) return { line, lines: null };
    const listed = listedIn(entries);
    return {
      line,
      lines: lines.map((at, index) => {
        const repos = listed.get(index + 1);
        return { line: at, repos: repos === undefined ? [] : repos };
      }),
    };
  }

  named(node: unknown): NamedValue[] {
    return this.#nodes.entries(node).flatMap(([key, value]) => this.namedValue(key, value) ?? []);
  }

  namedValue(key: Scalar, value: unknown): NamedValue | null {
    const name = this.#nodes.string(key);
    this.#values += 1;
    if (name === null || this.#values > MOST_VALUES || !/^[A-Za-z_][\w.-]{0,99}$/.test(name)) return null;
    const text = plainText(name, this.#nodes.string(value));
    return { name, ...this.#value(value), ...(text === null ? {} : { text }) };
  }

  /** A value whose text is kept; null for any other. */
  plainValue(key: Scalar, node: unknown): NamedValue | null {
    const name = this.#nodes.string(key) ?? '';
    const text = plainText(name, this.#nodes.string(node));
    if (text === null || !/^[A-Za-z_][\w.-]{0,99}$/.test(name)) return null;
    return { name, ...this.#value(node), text };
  }

  #value(node: unknown): WorkflowValue {
    return { line: this.#nodes.line(node), ...referencesIn(this.#nodes.string(node) ?? '') };
  }
}

/** Whether a text may be kept: of a sensible length, and without a token in it. */
function isHarmless(text: string): boolean {
  return text.length <= LONGEST_SETTING && !text.split(/[^\w]+/).some(isTokenShaped);
}
