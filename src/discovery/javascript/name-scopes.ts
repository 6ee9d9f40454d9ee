/** What the names in a script mean: which are constants, and what they hold. */
import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';

/** What a name is declared to be. */
export interface Declaration {
  /**
   * What it holds: `value`, unless it is set otherwise (`default`), or each item of it in turn (`items`); null if it
   * is anything.
   */
  readonly is: 'value' | 'default' | 'items' | null;
  readonly node: SyntaxNode | null;
}

type Scope = Map<string, Declaration>;

/** Kinds of nodes that have names of their own. */
const SCOPES = new Set(
  `Script SingleExpression Block ForStatement CatchClause ClassBody SwitchBody ArrowFunction FunctionExpression
  FunctionDeclaration MethodDeclaration`.split(/\s+/),
);
const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ClassDeclaration',
  'ClassExpression',
]);
const OF_LISTS = /^(?:map|forEach|flatMap|filter|every|some)$/;
const UNKNOWN: Declaration = { is: null, node: null };

/** Names of a script, by the places that declare them. A reader goes through the tree and says where it is. */
export class Scopes {
  readonly #text: string;
  readonly #scopes: Scope[] = [];
  readonly #assigned = new Set<string>();
  #open: Scope[] = [];
  #next = 0;

  constructor(tree: Tree, text: string) {
    this.#text = text;
    tree.iterate({
      enter: (node) => {
        if (SCOPES.has(node.name)) {
          const scope: Scope = new Map();
          this.#scopes.push(scope);
          this.#open.push(scope);
        }
        if (node.name === 'VariableDefinition') this.#declare(node.node);
        if (node.name === 'AssignmentExpression' || node.name === 'UpdateExpression') {
          const target = node.node.getChild('VariableName');
          if (target !== null) this.#assigned.add(this.#textOf(target));
        }
      },
      leave: (node) => {
        if (SCOPES.has(node.name)) this.#open.pop();
      },
    });
    this.#open = [];
  }

  /** To be called for each node in the order of the tree. */
  enter(node: SyntaxNodeRef): void {
    if (!SCOPES.has(node.name)) return;
    this.#open.push(this.#scopes[this.#next] ?? new Map());
    this.#next += 1;
  }

  leave(node: SyntaxNodeRef): void {
    if (SCOPES.has(node.name)) this.#open.pop();
  }

  /** What a name means where the reader is. */
  find(name: string): Declaration {
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const found = this.#open[at]?.get(name);
      if (found === undefined) continue;
      return this.#assigned.has(name) && found.is === 'value' ? { is: 'default', node: found.node } : found;
    }
    return UNKNOWN;
  }

  #declare(node: SyntaxNode): void {
    const { parent } = node;
    // The name of a function belongs to what is around it, and only its parameters to itself.
    const isOutside = parent !== null && FUNCTIONS.has(parent.name) && SCOPES.has(parent.name);
    const scope = this.#open.at(isOutside ? -2 : -1);
    const name = this.#textOf(node);
    // A name that is declared twice is none that is known.
    scope?.set(name, scope.has(name) ? UNKNOWN : this.#declaration(node, parent));
  }

  #declaration(node: SyntaxNode, parent: SyntaxNode | null): Declaration {
    const value = valueBehind(node);
    if (parent?.name === 'VariableDeclaration')
      return value === null ? UNKNOWN : { is: 'value', node: value };
    if (parent?.name === 'PatternProperty' || parent?.name === 'ParamList') {
      if (value !== null) return { is: 'default', node: value };
      return parent.name === 'ParamList' ? this.#ofCallback(parent, node) : UNKNOWN;
    }
    if (parent?.name === 'ForOfSpec') {
      const list = node.nextSibling?.nextSibling ?? null;
      return list === null ? UNKNOWN : { is: 'items', node: list };
    }
    return UNKNOWN;
  }

  /** The first parameter of a function that is given to `map` of a list. */
  #ofCallback(parameters: SyntaxNode, node: SyntaxNode): Declaration {
    const call = parameters.parent?.parent?.parent ?? null;
    const callee = call?.name === 'CallExpression' ? call.firstChild : null;
    const method = callee?.name === 'MemberExpression' ? callee.lastChild : null;
    const isFirst = parameters.getChild('VariableDefinition')?.from === node.from;
    if (!isFirst || callee == null || method == null || !OF_LISTS.test(this.#textOf(method))) return UNKNOWN;
    return { is: 'items', node: callee.firstChild };
  }

  #textOf({ from, to }: SyntaxNode): string {
    return this.#text.slice(from, Math.min(to, from + 200));
  }
}

/** What follows the equals sign behind a name. */
function valueBehind(name: SyntaxNode): SyntaxNode | null {
  let next = name.nextSibling;
  if (next?.name === 'TypeAnnotation') next = next.nextSibling;
  return next?.name === 'Equals' ? next.nextSibling : null;
}
