import type { Document, Node, Scalar, YAMLMap } from 'yaml';
import {
  type NamedValue,
  type PassedSecrets,
  unread,
  type WorkflowCall,
  type WorkflowFile,
  type WorkflowJob,
  type WorkflowStep,
  type WorkflowValue,
} from './model.js';
import { referencesIn, secretsIn } from './references.js';
import { readScript } from './shell.js';

type Yaml = typeof import('yaml');

/** Bounds that no workflow comes near: the file may be a stranger's, and is to cost no time. */
const MOST_LEXEMES = 80_000;
const DEEPEST = 60;
const MOST_JOBS = 500;
const MOST_STEPS = 2_000;
const MOST_VALUES = 2_000;

/** What the file itself does not say. */
export interface Surroundings {
  /** `owner/name` of the repository it lies in. */
  repository: string;
  /** What runs the scripts that name no shell. */
  shell: string;
}

/**
 * Reads the text of a workflow file. It is data from outside: nothing in it is run or expanded, and where it is
 * no workflow that GitHub would take, it is unreadable.
 */
export async function parseWorkflow(
  text: string,
  path: string,
  { repository, shell }: Surroundings,
): Promise<WorkflowFile> {
  // Some ten milliseconds to load, and a file of its own in the bundle: most of the other tools do without.
  const yaml: Yaml = await import('yaml');
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return new Reader(yaml, bare, path, { repository, shell }).read();
  } catch {
    return unread(path, 'it is no workflow');
  }
}

class Reader {
  readonly #yaml: Yaml;
  readonly #text: string;
  readonly #path: string;
  readonly #surroundings: Surroundings;
  readonly #lines;
  readonly #aliased = new Map<Node, Node>();
  #steps = 0;
  #values = 0;

  constructor(yaml: Yaml, text: string, path: string, surroundings: Surroundings) {
    this.#yaml = yaml;
    this.#text = text;
    this.#path = path;
    this.#surroundings = surroundings;
    this.#lines = new yaml.LineCounter();
  }

  read(): WorkflowFile {
    const document = this.#compose();
    if (document === null) return unread(this.#path, 'it is no YAML that GitHub would take');
    this.#findAliased(document);
    const root = this.#map(document.contents);
    const jobs = this.#map(this.#at(root, 'jobs'));
    if (root === null || jobs === null) return unread(this.#path, 'it has no jobs');
    return {
      path: this.#path,
      problem: null,
      env: this.#named(this.#at(root, 'env')),
      jobs: this.#entries(jobs)
        .slice(0, MOST_JOBS)
        .flatMap(([key, value]) => this.#job(key, value, this.#at(root, 'defaults'))),
      secrets: secretsIn(this.#text).slice(0, MOST_VALUES),
    };
  }

  /** Lexemes and depth are counted on the way: the package itself goes as deep as a file asks it to. */
  #compose(): Document.Parsed | null {
    const { Lexer, Parser, Composer } = this.#yaml;
    const parser = new Parser(this.#lines.addNewLine);
    const tokens = [];
    let lexemes = 0;
    this.#lines.addNewLine(0);
    for (const lexeme of new Lexer().lex(this.#text)) {
      for (const token of parser.next(lexeme)) tokens.push(token);
      lexemes += 1;
      if (lexemes > MOST_LEXEMES || parser.stack.length > DEEPEST) return null;
    }
    for (const token of parser.end()) tokens.push(token);
    // Looking for a key twice in a large map takes long, and GitHub takes no such file anyway.
    const composer = new Composer({ uniqueKeys: false, logLevel: 'silent' });
    const documents = [...composer.compose(tokens)];
    const [document] = documents;
    return document !== undefined && documents.length === 1 && document.errors.length === 0 ? document : null;
  }

  /** What each alias stands for, in one go; an alias is looked up once and never copied out. */
  #findAliased(document: Document.Parsed): void {
    const anchors = new Map<string, Node>();
    const remember = (_: unknown, node: Node) => {
      if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
    };
    this.#yaml.visit(document, {
      Scalar: remember,
      Map: remember,
      Seq: remember,
      Alias: (_, alias) => {
        const target = anchors.get(alias.source);
        if (target !== undefined) this.#aliased.set(alias, target);
      },
    });
  }

  #job(key: Scalar, value: unknown, defaults: unknown): WorkflowJob[] {
    const id = this.#string(key);
    const job = this.#map(value);
    if (id === null || job === null || !/^[A-Za-z_][\w-]{0,99}$/.test(id)) return [];
    const steps = this.#list(this.#at(job, 'steps')).slice(0, MOST_STEPS - this.#steps);
    this.#steps += steps.length;
    const shell =
      this.#string(this.#at(this.#at(this.#at(job, 'defaults'), 'run'), 'shell')) ??
      this.#string(this.#at(this.#at(defaults, 'run'), 'shell')) ??
      this.#surroundings.shell;
    const names = new Set<string>();
    const read = steps.map((step) => this.#step(step, shell)).filter((step) => step !== null);
    for (const step of read) if (!step.id.startsWith('__')) names.add(step.id);
    return [
      {
        id,
        line: this.#line(key),
        env: this.#named(this.#at(job, 'env')),
        environment: this.#environment(job),
        call: this.#call(job),
        steps: read.map((step) => ({ ...step, id: distinct(step.id, names) })),
      },
    ];
  }

  #environment(job: YAMLMap): WorkflowJob['environment'] {
    const node = this.#at(job, 'environment');
    if (node === undefined) return null;
    const name = this.#string(node) ?? this.#string(this.#at(node, 'name'));
    return { line: this.#line(node), name: name === null || name.includes('${{') ? null : name };
  }

  #call(job: YAMLMap): WorkflowCall | null {
    const node = this.#at(job, 'uses');
    const uses = this.#string(node);
    if (uses === null) return null;
    const [, local] = /^[.$]\/(\.github\/workflows\/[^/\\]+\.ya?ml)$/.exec(uses) ?? [];
    const [owner] = this.#surroundings.repository.split('/');
    return {
      line: this.#line(node),
      path: local ?? null,
      isSameOwner: local !== undefined || uses.toLowerCase().startsWith(`${owner?.toLowerCase()}/`),
      inputs: this.#named(this.#at(job, 'with')),
      secrets: this.#passed(this.#at(job, 'secrets')),
    };
  }

  #passed(node: unknown): PassedSecrets {
    if (this.#string(node) === 'inherit') return { is: 'inherit' };
    const values = this.#named(node);
    return values.length === 0 ? { is: 'none' } : { is: 'named', values };
  }

  #step(value: unknown, defaultShell: string): WorkflowStep | null {
    const step = this.#map(value);
    if (step === null) return null;
    const uses = this.#string(this.#at(step, 'uses'));
    const given = this.#at(step, 'with');
    const inputs = new Map(
      this.#entries(this.#map(given)).map(([key, node]) => [this.#string(key)?.toLowerCase(), node]),
    );
    const run = this.#at(step, 'run');
    const shell = this.#string(this.#at(step, 'shell')) ?? defaultShell;
    const line = this.#line(step);
    return {
      line,
      id: this.#string(this.#at(step, 'id')) ?? nameFor(uses),
      uses: uses === null ? null : uses.replace(/@[^@]*$/, ''),
      withLine: given === undefined ? null : this.#keyLine(step, 'with'),
      token: inputs.has('token') ? this.#value(inputs.get('token')) : null,
      repos: inputs.has('repos') ? this.#repos(inputs.get('repos')) : null,
      env: this.#named(this.#at(step, 'env')),
      commands:
        run !== undefined && /^(?:\/\S*\/)?(?:ba|da|z|k)?sh\b/.test(shell) ? this.#commands(run) : null,
    };
  }

  #commands(node: unknown): WorkflowStep['commands'] {
    const script = this.#string(node);
    if (script === null) return null;
    const lines = this.#linesOf(node);
    const first = this.#line(node);
    return readScript(script, (line) => lines?.[line] ?? first);
  }

  #repos(node: unknown): WorkflowStep['repos'] {
    return { line: this.#line(node), lines: this.#linesOf(node) };
  }

  /** The lines of the file in which the lines of a value stand, where it is written as it is. */
  #linesOf(node: unknown): number[] | null {
    const scalar = this.#scalar(node);
    const text = this.#string(scalar);
    if (scalar === null || text === null) return null;
    const first = this.#line(scalar);
    const count = text.split('\n').length;
    if (scalar.type === 'BLOCK_LITERAL')
      return Array.from({ length: count }, (_, index) => first + 1 + index);
    return scalar.type === 'PLAIN' && count === 1 ? [first] : null;
  }

  #named(node: unknown): NamedValue[] {
    return this.#entries(this.#map(node)).flatMap(([key, value]) => {
      const name = this.#string(key);
      this.#values += 1;
      if (name === null || this.#values > MOST_VALUES || !/^[A-Za-z_][\w.-]{0,99}$/.test(name)) return [];
      return [{ name, ...this.#value(value) }];
    });
  }

  #value(node: unknown): WorkflowValue {
    return { line: this.#line(node), ...referencesIn(this.#string(node) ?? '') };
  }

  // ---- Nodes -------------------------------------------------------------------------------------------

  #node(value: unknown): Node | null {
    if (!this.#yaml.isNode(value)) return null;
    return this.#yaml.isAlias(value) ? (this.#aliased.get(value) ?? null) : value;
  }

  #map(value: unknown): YAMLMap | null {
    const node = this.#node(value);
    return this.#yaml.isMap(node) ? node : null;
  }

  #scalar(value: unknown): Scalar | null {
    const node = this.#node(value);
    return this.#yaml.isScalar(node) ? node : null;
  }

  #list(value: unknown): unknown[] {
    const node = this.#node(value);
    return this.#yaml.isSeq(node) ? node.items : [];
  }

  #entries(map: YAMLMap | null): Array<[Scalar, unknown]> {
    return (map?.items ?? []).flatMap(({ key, value }) => {
      const scalar = this.#scalar(key);
      return scalar === null ? [] : [[scalar, value] as [Scalar, unknown]];
    });
  }

  #pair(of: unknown, name: string): [Scalar, unknown] | undefined {
    return this.#entries(this.#map(of)).find(([key]) => key.value === name);
  }

  #at(of: unknown, name: string): unknown {
    return this.#pair(of, name)?.[1];
  }

  #keyLine(of: unknown, name: string): number {
    return this.#line(this.#pair(of, name)?.[0]);
  }

  /** The text of a scalar, as the expression language sees it; null for anything else and for nothing. */
  #string(value: unknown): string | null {
    const scalar = this.#scalar(value);
    if (scalar === null || scalar.value === null) return null;
    return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
  }

  /** The line in which the node is written: of an alias, where the alias stands. */
  #line(value: unknown): number {
    const offset = this.#yaml.isNode(value) ? (value.range?.[0] ?? 0) : 0;
    return this.#lines.linePos(offset).line;
  }
}

/** What GitHub calls a step without an id: the action's name, with what an id may not hold replaced. */
function nameFor(uses: string | null): string {
  if (uses === null) return '__run';
  if (/^[.$][\\/]/.test(uses)) return '__self';
  const [, owner, name] = /^([^/@\s]+)\/([^/@\s]+)/.exec(uses) ?? [];
  return owner === undefined || name === undefined
    ? '__run'
    : `__${`${owner}/${name}`.replace(/[^\w-]/g, '_')}`;
}

/** A name that comes again is counted: `__run`, `__run_2`, `__run_3`. */
function distinct(id: string, taken: Set<string>): string {
  if (!id.startsWith('__')) return id;
  let name = id;
  for (let count = 2; taken.has(name); count += 1) name = `${id}_${count}`;
  taken.add(name);
  return name;
}
