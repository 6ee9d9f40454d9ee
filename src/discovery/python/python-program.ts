/** A program in Python as its tree shows it: what it calls, assigns and defines, collected in one walk. */
import type { Tree } from '@lezer/common';
import { parser } from '@lezer/python';
import { parseWithin } from '../bounded-parse.js';
import { type PythonImport, pythonImports } from './python-imports.js';
import { argumentsOf, childrenOf, type PythonNode, textOf } from './python-tree.js';

/** What is assigned to a name, or to an attribute. */
export interface Binding {
  /**
   * The value itself, each item of the value in turn, the default of a parameter; null for a value that is none of
   * these.
   */
  readonly is: 'value' | 'item' | 'default';
  readonly value: PythonNode | null;
  /** Which place of an item that has several. */
  readonly column: number | null;
  /** The statement or the parameter. */
  readonly node: PythonNode;
}

export interface PythonFunction {
  readonly name: string;
  readonly node: PythonNode;
  readonly decorators: readonly PythonNode[];
  readonly parameters: ReadonlySet<string>;
  /** The class that it is a method of. */
  readonly owner: PythonNode | null;
}

export interface PythonProgram {
  readonly text: string;
  readonly isTestFile: boolean;
  readonly imports: readonly PythonImport[];
  readonly calls: readonly PythonNode[];
  readonly callsByName: ReadonlyMap<string, readonly PythonNode[]>;
  readonly strings: readonly PythonNode[];
  readonly functions: readonly PythonFunction[];
  readonly fixtures: ReadonlyMap<string, PythonFunction>;
  readonly functionAt: ReadonlyMap<number, PythonFunction>;
  readonly classNames: ReadonlyMap<string, PythonNode>;
  /** How many more steps it takes at most to look up names: texts may be made to need any number. */
  readonly budget: { left: number };
  /** By the beginning of the function or class that it is in (-1 for neither), then by name. */
  readonly bindings: ReadonlyMap<number, ReadonlyMap<string, readonly Binding[]>>;
  /** Attributes of instances and classes, by the beginning of the class, then by name. */
  readonly attributes: ReadonlyMap<number, ReadonlyMap<string, readonly Binding[]>>;
}

/** In characters; longer ones are data, or made by programs. */
const LONGEST_TEXT = 400_000;
const MOST_STEPS = 500_000;
const TEST_FILE = /(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.py$/;

/** Reads a text that may be no Python at all; null for one that is none, or too long. */
export function readProgram(text: string, path = ''): PythonProgram | null {
  const tree = text.length > LONGEST_TEXT ? null : parseWithin(parser, text);
  return tree === null ? null : new Collector(text, TEST_FILE.test(path)).collect(tree);
}

type Table = Map<number, Map<string, Binding[]>>;

class Collector {
  readonly #text: string;
  readonly #isTestFile: boolean;
  readonly #calls: PythonNode[] = [];
  readonly #strings: PythonNode[] = [];
  readonly #functions: PythonFunction[] = [];
  readonly #classes = new Map<string, PythonNode>();
  readonly #bindings: Table = new Map();
  readonly #attributes: Table = new Map();
  readonly #scopes: PythonNode[] = [];

  constructor(text: string, isTestFile: boolean) {
    this.#text = text;
    this.#isTestFile = isTestFile;
  }

  collect(tree: Tree): PythonProgram {
    tree.iterate({
      enter: ({ name, node }) => {
        if (name === 'CallExpression') this.#calls.push(node);
        else if (name === 'String' || name === 'FormatString') this.#strings.push(node);
        else if (name === 'AssignStatement') this.#assign(node);
        else if (name === 'UpdateStatement') this.#bind(node.firstChild, null, node);
        else if (name === 'ForStatement') this.#loop(node);
        else if (name.endsWith('ComprehensionExpression')) this.#loop(node);
        else if (name === 'FunctionDefinition') this.#define(node);
        else if (name === 'ClassDefinition') this.#defineClass(node);
      },
      leave: ({ name }) => {
        if (name === 'FunctionDefinition' || name === 'ClassDefinition') this.#scopes.pop();
      },
    });
    const callsByName = new Map<string, PythonNode[]>();
    for (const call of this.#calls) {
      const name = nameCalled(this.#text, call);
      if (name !== null) add(callsByName, name, call);
    }
    return {
      text: this.#text,
      isTestFile: this.#isTestFile,
      imports: pythonImports(this.#text),
      calls: this.#calls,
      callsByName,
      strings: this.#strings,
      functions: this.#functions,
      fixtures: new Map(this.#functions.filter((one) => this.#isFixture(one)).map((one) => [one.name, one])),
      budget: { left: MOST_STEPS },
      functionAt: new Map(this.#functions.map((one) => [one.node.from, one])),
      classNames: this.#classes,
      bindings: this.#bindings,
      attributes: this.#attributes,
    };
  }

  #define(node: PythonNode): void {
    const scope = this.#scopes.at(-1) ?? null;
    const name = node.getChild('VariableName');
    const list = node.getChild('ParamList');
    this.#scopes.push(node);
    const parameters = list === null ? [] : list.getChildren('VariableName').map((one) => this.#name(one));
    const decorated = node.parent?.name === 'DecoratedStatement' ? node.parent : null;
    this.#functions.push({
      name: name === null ? '' : this.#name(name),
      node,
      decorators: decorated?.getChildren('Decorator') ?? [],
      parameters: new Set(parameters),
      owner: scope?.name === 'ClassDefinition' ? scope : null,
    });
    if (list === null) return;
    for (const { name: parameter, value } of argumentsOf(this.#text, list)) {
      if (parameter !== null)
        put(this.#bindings, node.from, parameter, { is: 'default', value, column: null, node: value });
    }
  }

  #defineClass(node: PythonNode): void {
    const name = node.getChild('VariableName');
    if (name !== null) this.#classes.set(this.#name(name), node);
    this.#scopes.push(node);
  }

  /** `a = b = value`, `a: str = value`, `a, b = value`. */
  #assign(node: PythonNode): void {
    const parts = childrenOf(node);
    const last = parts.findLastIndex(({ name }) => name === 'AssignOp');
    if (last < 0) return;
    const values = parts.slice(last + 1);
    const targets = parts.slice(0, last).filter(({ name }) => /^(?:Variable|Member)/.test(name));
    const isPlain = values.length === 1 && !parts.slice(0, last).some(({ name }) => name === ',');
    // The value of a field of a dataclass is what it is without one.
    const isField = this.#scopes.at(-1)?.name === 'ClassDefinition' && parts[1]?.name === 'TypeDef';
    const value = isPlain ? (values[0] ?? null) : null;
    for (const target of targets) this.#bind(target, value, node, isField ? 'default' : 'value');
  }

  #bind(
    target: PythonNode | null,
    value: PythonNode | null,
    node: PythonNode,
    is: Binding['is'] = 'value',
  ): void {
    if (target === null) return;
    const binding: Binding = { is, value, column: null, node };
    const scope = this.#scopes.at(-1);
    if (target.name === 'VariableName') {
      put(this.#bindings, scope?.from ?? -1, this.#name(target), binding);
      if (scope?.name === 'ClassDefinition') put(this.#attributes, scope.from, this.#name(target), binding);
    } else if (target.name === 'MemberExpression') {
      const match = /^(?:self|cls)\.(\w+)$/.exec(textOf(this.#text, target, 100));
      const owner = this.#scopes.findLast(({ name }) => name === 'ClassDefinition');
      if (match?.[1] !== undefined && owner !== undefined)
        put(this.#attributes, owner.from, match[1], binding);
    }
  }

  /** `for a in items`, `for a, b in items`, also of a comprehension. */
  #loop(node: PythonNode): void {
    const parts = childrenOf(node);
    const begin = parts.findIndex(({ name }) => name === 'for');
    const end = parts.findIndex(({ name }) => name === 'in');
    const value = parts[end + 1];
    if (begin < 0 || end < begin || value === undefined) return;
    const between = parts.slice(begin + 1, end);
    const tuple =
      between.length === 1 && between[0]?.name === 'TupleExpression' ? childrenOf(between[0]) : between;
    const targets = tuple.filter(({ name }) => name === 'VariableName');
    for (const [index, target] of targets.entries()) {
      const column = targets.length === 1 ? null : index;
      const scope = this.#scopes.at(-1)?.from ?? -1;
      put(this.#bindings, scope, this.#name(target), { is: 'item', value, column, node });
    }
  }

  #isFixture({ decorators }: PythonFunction): boolean {
    return decorators.some((one) => /fixture/.test(textOf(this.#text, one, 100)));
  }

  #name(node: PythonNode): string {
    return textOf(this.#text, node, 100);
  }
}

function nameCalled(text: string, call: PythonNode): string | null {
  const callee = call.firstChild;
  const last = callee?.name === 'MemberExpression' ? callee.lastChild : callee;
  return last?.name === 'VariableName' || last?.name === 'PropertyName' ? textOf(text, last, 100) : null;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function put(table: Table, scope: number, name: string, binding: Binding): void {
  const names = table.get(scope) ?? new Map<string, Binding[]>();
  table.set(scope, names);
  add(names, name, binding);
}
