import type { SyntaxNode } from '@lezer/common';

/** A node of the tree of a text. */
export type PythonNode = SyntaxNode;

/** An argument of a call, or the default of a parameter. */
export interface Argument {
  /** Null for one that is told by its place. */
  readonly name: string | null;
  /** Counted from 0; null behind a name or behind `*`. */
  readonly at: number | null;
  readonly value: PythonNode;
}

/** In characters; longer ones are no ids, addresses or paths. */
const LONGEST_LITERAL = 1_000;
const MOST_CHILDREN = 2_000;

export function childrenOf(node: PythonNode): PythonNode[] {
  const found: PythonNode[] = [];
  for (let child = node.firstChild; child !== null && found.length < MOST_CHILDREN; child = child.nextSibling)
    found.push(child);
  return found;
}

/** Its text, without what is beyond the length. */
export function textOf(text: string, node: PythonNode, longest = LONGEST_LITERAL): string {
  return text.slice(node.from, Math.min(node.to, node.from + longest));
}

/** What a plain string says; null for anything else: bytes, a string that is formatted, or that has escapes. */
export function literalOf(text: string, node: PythonNode): string | null {
  if (node.name !== 'String' || node.to - node.from > LONGEST_LITERAL) return null;
  const match = /^[rRuU]?("""|'''|"|')([^\\]*)\1$/.exec(text.slice(node.from, node.to));
  return match?.[2] ?? null;
}

/** The node itself, without parentheses around it. */
export function inner(node: PythonNode): PythonNode {
  let found = node;
  for (let depth = 0; depth < 5 && found.name === 'ParenthesizedExpression'; depth += 1) {
    const child = found.firstChild?.nextSibling ?? null;
    if (child === null) break;
    found = child;
  }
  return found;
}

/** The arguments of an `ArgList` or the parameters of a `ParamList` that have a default. */
export function argumentsOf(text: string, list: PythonNode): Argument[] {
  const found: Argument[] = [];
  let at: number | null = 0;
  let parts: PythonNode[] = [];
  const take = () => {
    const named = parts.findIndex((part) => part.name === 'AssignOp');
    const value = parts.at(-1);
    if (value !== undefined) {
      if (named > 0 && parts[0] !== undefined) {
        if (named === parts.length - 2)
          found.push({ name: text.slice(parts[0].from, parts[0].to), at: null, value });
      } else if (parts.length === 1) found.push({ name: null, at, value });
      if (value.name === '*' || parts[0]?.name === '*' || parts[0]?.name === '**') at = null;
      else if (at !== null) at += 1;
    }
    parts = [];
  };
  for (const child of childrenOf(list)) {
    if (child.name === '(' || child.name === ')' || child.name === 'Comment') continue;
    if (child.name === ',') take();
    else parts.push(child);
  }
  take();
  return found;
}

/** What a call is of: the name behind its last dot, and what is in front of it. */
export interface Callee {
  readonly name: string;
  /** Empty for a plain name. */
  readonly object: string;
}

export function calleeOf(text: string, call: PythonNode): Callee | null {
  const callee = call.firstChild;
  if (callee?.name === 'VariableName') return { name: textOf(text, callee, 100), object: '' };
  const last = callee?.name === 'MemberExpression' ? callee.lastChild : null;
  if (callee === null || last?.name !== 'PropertyName') return null;
  return {
    name: textOf(text, last, 100),
    object: text.slice(callee.from, Math.min(last.from - 1, callee.from + 300)),
  };
}

/** The items of a list, a tuple or a set. */
export function itemsOf(node: PythonNode): PythonNode[] {
  return childrenOf(node).filter((child) => !/^[[\](){},]$|^Comment$/.test(child.name));
}

/** The pairs of a dictionary. */
export function pairsOf(node: PythonNode): Array<{ key: PythonNode; value: PythonNode }> {
  const found: Array<{ key: PythonNode; value: PythonNode }> = [];
  const parts = childrenOf(node);
  for (const [index, part] of parts.entries()) {
    const [key, value] = [parts[index - 1], parts[index + 1]];
    if (part.name === ':' && key !== undefined && value !== undefined) found.push({ key, value });
  }
  return found;
}

export const LITERAL_COLLECTION = /^(?:Array|Tuple|Set|Dictionary)Expression$/;

const DEEPEST_NODE = 300;
const SCOPE = /^(?:FunctionDefinition|ClassDefinition)$/;

/** The class or function that a node is in, and those around it, the nearest first. */
export function scopesAround(node: PythonNode): PythonNode[] {
  const found: PythonNode[] = [];
  let up = node.parent;
  for (let depth = 0; up !== null && depth < DEEPEST_NODE; depth += 1, up = up.parent)
    if (SCOPE.test(up.name)) found.push(up);
  return found;
}
