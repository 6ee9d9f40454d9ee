/** Which literal texts an expression may be: itself, or through names that the same text assigns. */
import { affords, attributesOf, bindingsOf } from './python-bindings.js';
import type { PythonFunction, PythonProgram } from './python-program.js';
import {
  argumentsOf,
  calleeOf,
  inner,
  itemsOf,
  LITERAL_COLLECTION,
  literalOf,
  type PythonNode,
  pairsOf,
  scopesAround,
  textOf,
} from './python-tree.js';

export interface Literal {
  readonly text: string;
  readonly node: PythonNode;
  /** Whether nothing else can come in its place. */
  readonly isSure: boolean;
}

const DEEPEST = 6;
/** One function that hands on its parameter, and no second one. */
const DEEPEST_CALL = 2;
const MOST_ITEMS = 300;
const MOST_SITES = 20;

export function literalsOf(program: PythonProgram, node: PythonNode, depth = 0): Literal[] {
  const { text } = program;
  const value = inner(node);
  if (depth > DEEPEST || !affords(program, 1)) return [];
  const literal = literalOf(text, value);
  if (literal !== null) return [{ text: literal, node: value, isSure: true }];
  if (value.name === 'VariableName') return literalsNamed(program, value, depth + 1);
  if (value.name === 'MemberExpression') return literalsOfMember(program, value, depth + 1);
  if (value.name === 'CallExpression') return defaultsOfCall(program, value, depth + 1);
  if (value.name === 'ConditionalExpression' || isOr(value)) {
    const parts = itemsOf(value).filter((_, index) => isOr(value) || index !== 2);
    return unsure(parts.slice(0, 5).flatMap((part) => literalsOf(program, part, depth + 1)));
  }
  return [];
}

/** Those of each item of a list, of a dictionary's keys, or of a name for one; `column` of items that are tuples. */
export function itemLiterals(
  program: PythonProgram,
  node: PythonNode,
  column: number | null,
  depth = 0,
): Literal[] {
  const { text } = program;
  const value = inner(node);
  if (depth > DEEPEST || !affords(program, 1)) return [];
  if (value.name === 'VariableName') {
    const { bindings, isSure } = bindingsOf(program, value);
    const found = bindings.flatMap((one) =>
      one.is !== 'item' && one.value !== null ? itemLiterals(program, one.value, column, depth + 1) : [],
    );
    return isSure && bindings.every(({ is }) => is === 'value') ? found : unsure(found);
  }
  if (value.name === 'MemberExpression') {
    return attributesOf(program, value).flatMap((one) =>
      one.value === null ? [] : itemLiterals(program, one.value, column, depth + 1),
    );
  }
  if (value.name === 'CallExpression') return itemsOfCall(program, value, column, depth + 1);
  if (value.name === 'BinaryExpression') {
    return itemsOf(value).flatMap((part) => itemLiterals(program, part, column, depth + 1));
  }
  if (value.name === 'DictionaryExpression') {
    return pairsOf(value).flatMap(({ key, value: item }) =>
      literalsOf(program, column === 1 ? item : key, depth + 1),
    );
  }
  if (!LITERAL_COLLECTION.test(value.name)) return [];
  return itemsOf(value)
    .slice(0, MOST_ITEMS)
    .flatMap((item) => cellLiterals(program, item, column, depth + 1));

  function cellLiterals(_: PythonProgram, item: PythonNode, place: number | null, at: number): Literal[] {
    const call = item.name === 'CallExpression' ? calleeOf(text, item) : null;
    if (call?.name === 'param') {
      const list = item.getChild('ArgList');
      const args = list === null ? [] : argumentsOf(text, list);
      const chosen = args.find((one) => one.at === (place ?? 0));
      const found = chosen === undefined ? [] : literalsOf(program, chosen.value, at);
      return args.some(({ name }) => name === 'marks') ? unsure(found) : found;
    }
    if (place === null) return literalsOf(program, item, at);
    if (!/^(?:Tuple|Array)Expression$/.test(item.name)) return [];
    const cell = itemsOf(item)[place];
    return cell === undefined ? [] : literalsOf(program, cell, at);
  }
}

export function unsure(literals: Literal[]): Literal[] {
  return literals.map((one) => ({ ...one, isSure: false }));
}

function literalsNamed(program: PythonProgram, name: PythonNode, depth: number): Literal[] {
  const { bindings, isSure, owner } = bindingsOf(program, name);
  const found = bindings.flatMap((one) => {
    if (one.value === null) return [];
    if (one.is === 'item') return itemLiterals(program, one.value, one.column, depth);
    const values = literalsOf(program, one.value, depth);
    return one.is === 'default' ? unsure(values) : values;
  });
  const given = owner === null ? [] : literalsGiven(program, owner, textOf(program.text, name), depth);
  return [...(isSure ? found : unsure(found)), ...given];
}

/** What a parameter is given: by `parametrize`, by a fixture of its name, or by the calls of its function. */
function literalsGiven(
  program: PythonProgram,
  owner: PythonFunction,
  word: string,
  depth: number,
): Literal[] {
  const { text } = program;
  const around = scopesAround(owner.node).flatMap((scope) =>
    scope.parent?.name === 'DecoratedStatement' ? scope.parent.getChildren('Decorator') : [],
  );
  for (const decorator of [...owner.decorators, ...around]) {
    const list = decorator.getChild('ArgList');
    const [names, values] = list === null ? [] : argumentsOf(text, list);
    if (names === undefined) continue;
    if (/(?:^|\.)parameterized(?:\.expand)?\s*\(/.test(textOf(text, decorator, 100))) {
      const place = [...owner.parameters].filter((one) => one !== 'self').indexOf(word);
      const several = itemLiterals(program, names.value, place, depth);
      return several.length > 0 || place > 0 ? several : itemLiterals(program, names.value, null, depth);
    }
    if (values === undefined || !/parametrize\s*\(/.test(textOf(text, decorator, 100))) continue;
    const words = parametersNamed(text, names.value);
    const place = words.indexOf(word);
    if (place >= 0) return itemLiterals(program, values.value, words.length === 1 ? null : place, depth);
  }
  const fixture = program.fixtures.get(word);
  if (fixture !== undefined) return literalsReturned(program, fixture, depth);
  return depth > DEEPEST_CALL ? [] : literalsPassed(program, owner, word, depth);
}

function parametersNamed(text: string, node: PythonNode): string[] {
  const single = literalOf(text, node);
  if (single !== null) return single.split(',').map((one) => one.trim());
  return LITERAL_COLLECTION.test(node.name) ? itemsOf(node).map((one) => literalOf(text, one) ?? '') : [];
}

function literalsReturned(
  program: PythonProgram,
  { node, decorators }: PythonFunction,
  depth: number,
): Literal[] {
  const body = node.getChild('Body');
  const returned = [
    ...(body?.getChildren('ReturnStatement') ?? []),
    ...(body?.getChildren('YieldStatement') ?? []),
  ];
  const found = returned.flatMap((one) => {
    const value = one.lastChild;
    return value === null ? [] : literalsOf(program, value, depth);
  });
  if (found.length > 0) return found;
  return decorators.flatMap((decorator) => {
    const list = decorator.getChild('ArgList');
    const params =
      list === null ? [] : argumentsOf(program.text, list).filter(({ name }) => name === 'params');
    return params.flatMap(({ value }) => itemLiterals(program, value, null, depth));
  });
}

/** What the same text calls the function with. Others may call it with anything else. */
function literalsPassed(
  program: PythonProgram,
  owner: PythonFunction,
  word: string,
  depth: number,
): Literal[] {
  const own = [...owner.parameters].filter((one) => one !== 'self' && one !== 'cls');
  const place = own.indexOf(word);
  const isInit = owner.name === '__init__' && owner.owner !== null;
  const className = isInit ? owner.owner?.getChild('VariableName') : null;
  const called = className ? textOf(program.text, className, 100) : owner.name;
  const sites = (program.callsByName.get(called) ?? []).slice(0, MOST_SITES);
  return unsure(
    sites.flatMap((site) => {
      const list = site.getChild('ArgList');
      const args = list === null ? [] : argumentsOf(program.text, list);
      const chosen = args.find(({ name, at }) => name === word || (at !== null && at === place));
      return chosen === undefined ? [] : literalsOf(program, chosen.value, depth + 1);
    }),
  );
}

function literalsOfMember(program: PythonProgram, member: PythonNode, depth: number): Literal[] {
  const key = member.lastChild?.prevSibling;
  if (member.lastChild?.name === ']' && key !== null && key !== undefined)
    return literalsOfKey(program, member, key, depth);
  const attributes = attributesOf(program, member);
  const found = attributes.flatMap(({ value }) => (value === null ? [] : literalsOf(program, value, depth)));
  return attributes.length === 1 && attributes[0]?.is === 'value' ? found : unsure(found);
}

/** `NAME["key"]` of a dictionary that the text writes down. */
function literalsOfKey(
  program: PythonProgram,
  member: PythonNode,
  key: PythonNode,
  depth: number,
): Literal[] {
  const object = member.firstChild;
  const word = literalOf(program.text, key);
  if (object?.name !== 'VariableName' || word === null) return [];
  const { bindings, isSure } = bindingsOf(program, object);
  const found = bindings.flatMap(({ value }) => {
    if (value?.name !== 'DictionaryExpression') return [];
    const pair = pairsOf(value).find((one) => literalOf(program.text, one.key) === word);
    return pair === undefined ? [] : literalsOf(program, pair.value, depth);
  });
  return isSure ? found : unsure(found);
}

/** `os.environ.get("NAME", "value")`, `os.getenv("NAME", "value")`, `config.get("key", "value")`. */
function defaultsOfCall(program: PythonProgram, call: PythonNode, depth: number): Literal[] {
  const callee = calleeOf(program.text, call);
  const list = call.getChild('ArgList');
  if (callee === null || list === null || !/^(?:get|getenv|environ|setdefault)$/.test(callee.name)) return [];
  const chosen = argumentsOf(program.text, list).find(({ name, at }) => at === 1 || name === 'default');
  return chosen === undefined ? [] : unsure(literalsOf(program, chosen.value, depth));
}

/** `enumerate(items)`, `items.values()`. */
function itemsOfCall(
  program: PythonProgram,
  call: PythonNode,
  column: number | null,
  depth: number,
): Literal[] {
  const callee = calleeOf(program.text, call);
  const object = call.firstChild?.firstChild;
  if (callee?.object !== '' && object && /^(?:items|keys|values)$/.test(callee?.name ?? '')) {
    return itemLiterals(program, object, callee?.name === 'values' ? 1 : column, depth);
  }
  const list = call.getChild('ArgList');
  const first = list === null ? undefined : argumentsOf(program.text, list)[0];
  if (first === undefined || !/^(?:enumerate|tqdm|sorted|list|set|tuple|reversed)$/.test(callee?.name ?? ''))
    return [];
  if (callee?.name === 'enumerate')
    return column === 1 ? itemLiterals(program, first.value, null, depth) : [];
  return itemLiterals(program, first.value, column, depth);
}

function isOr({ name, firstChild }: PythonNode): boolean {
  return name === 'BinaryExpression' && firstChild?.nextSibling?.name === 'or';
}
