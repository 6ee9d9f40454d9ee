/** Whether what a script does at a place is done whenever the script is run. */
import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';

/** A function, or the script itself. */
interface Frame {
  /** `part`: runs with what is around it; `named`: if it is called; `other`: who knows when. */
  readonly is: 'part' | 'named' | 'other';
  readonly name: string | null;
  readonly parent: Frame | null;
  /** How many branches are open. */
  branches: number;
  /** Whether it may have come to its end before. */
  mayEnd: boolean;
  readonly calls: string[];
  isCalled: boolean;
}

/** Where something is done: to be asked when the whole script is known. */
export interface Moment {
  /** Whether it is done whenever the function around it is called. */
  readonly isSure: boolean;
  readonly frame: Frame | null;
}

const BRANCHES = new Set(
  'IfStatement SwitchStatement CatchClause ConditionalExpression WhileStatement DoStatement'.split(' '),
);
const FUNCTIONS = new Set(
  'ArrowFunction FunctionExpression FunctionDeclaration MethodDeclaration'.split(' '),
);
/** What calls the function it is given, and soon. */
const CALLS_BACK =
  /^(?:(?:[\w$]+\.)?(?:describe|it|test|suite|bench|context|specify)\b|(?:before|after)(?:All|Each)?\b|Promise\b)/;
const CALLS_BACK_METHOD = /^(?:then|finally|map|forEach|flatMap|reduce|filter|step)$/;
const SKIPS =
  /^[\w$]*\.(?:[\w$]+\.)?(?:skip|todo|skipIf|runIf|fixme|failing|fails|if)\b|^x(?:it|describe|test|context)\b/;
/** Whether the script is the one that was started. */
const IS_MAIN = /require\.main|import\.meta\.(?:main|url)|process\.argv\[1\]/;

export class Flow {
  readonly #text: string;
  readonly #frames: Frame[] = [];
  readonly #byName = new Map<string, Frame[]>();
  readonly #top: Frame = frame('part', null, null);
  #current: Frame = this.#top;

  constructor(text: string) {
    this.#text = text;
  }

  /** To be called for each node in the order of the tree. */
  enter(node: SyntaxNodeRef): void {
    if (this.#isFunction(node)) {
      const inner = this.#frame(node.node);
      this.#frames.push(inner);
      if (inner.name !== null) {
        const others = this.#byName.get(inner.name) ?? [];
        others.push(inner);
        this.#byName.set(inner.name, others);
      }
      this.#current = inner;
      return;
    }
    if (this.#isBranch(node)) this.#current.branches += 1;
    if (node.name === 'ReturnStatement' && this.#current.branches > 0) this.#current.mayEnd = true;
    if (node.name === 'CallExpression' || node.name === 'NewExpression') this.#call(node.node);
  }

  leave(node: SyntaxNodeRef): void {
    if (this.#isFunction(node)) this.#current = this.#current.parent ?? this.#top;
    else if (this.#isBranch(node)) this.#current.branches -= 1;
  }

  now(): Moment {
    let at: Frame | null = this.#current;
    for (; at !== null; at = at.parent) {
      if (at.branches > 0 || at.mayEnd || at.is === 'other') return { isSure: false, frame: at };
      if (at.is === 'named') break;
    }
    return { isSure: true, frame: at };
  }

  /** To be called at the end of the script, before any moment is asked about. */
  end(): void {
    const todo = [this.#top];
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
      for (const name of at.calls) {
        for (const called of this.#byName.get(name) ?? []) {
          if (called.isCalled || called.is !== 'named') continue;
          called.isCalled = true;
          todo.push(called);
        }
        this.#byName.delete(name);
      }
    }
  }

  isCertain({ isSure, frame: at }: Moment): boolean {
    return isSure && (at === null || at.isCalled);
  }

  #call(node: SyntaxNode): void {
    const callee = calleeOf(node);
    if (callee === null) return;
    const source = this.#slice(callee);
    if (/^process\.exit$|\.skip$/.test(source) && this.#current.branches > 0) {
      for (let at: Frame | null = this.#current; at !== null; at = at.parent) at.mayEnd = true;
    }
    const name = /([\w$]+)$/.exec(source)?.[1];
    const called = name === undefined ? [] : [name];
    if (this.#callsBack(callee)) {
      for (const given of node.getChild('ArgList')?.getChildren('VariableName') ?? [])
        called.push(this.#slice(given));
    }
    const { isSure, frame: owner } = this.now();
    if (isSure) (owner ?? this.#top).calls.push(...called);
  }

  #isFunction(node: SyntaxNodeRef): boolean {
    // A method of an object is a property with parameters.
    return FUNCTIONS.has(node.name) || (node.name === 'Property' && node.node.getChild('ParamList') !== null);
  }

  #isBranch(node: SyntaxNodeRef): boolean {
    if (BRANCHES.has(node.name)) {
      const test = node.name === 'IfStatement' ? node.node.getChild('ParenthesizedExpression') : null;
      return test === null || !IS_MAIN.test(this.#slice(test));
    }
    if (node.name === 'BinaryExpression') return node.node.getChild('LogicOp') !== null;
    return node.name === 'PropertyDeclaration' && node.node.getChild('static') === null;
  }

  #frame(node: SyntaxNode): Frame {
    const { parent } = node;
    if (parent?.name === 'ArgList' && parent.parent !== null) {
      const callee = calleeOf(parent.parent);
      const is = callee !== null && this.#callsBack(callee) ? 'part' : 'other';
      return frame(is, null, this.#current);
    }
    const outer = parent?.name === 'ParenthesizedExpression' ? parent.parent : parent;
    if (outer?.name === 'CallExpression') return frame('part', null, this.#current);
    const name = this.#nameOf(node, parent);
    return frame(name === null ? 'other' : 'named', name, this.#current);
  }

  #nameOf(node: SyntaxNode, parent: SyntaxNode | null): string | null {
    const own = node.getChild('VariableDefinition') ?? node.getChild('PropertyDefinition');
    if (node.name !== 'ArrowFunction' && own !== null) {
      const name = this.#slice(own);
      const made = name === 'constructor' ? parent?.parent?.getChild('VariableDefinition') : null;
      return made == null ? name : this.#slice(made);
    }
    if (parent?.name === 'VariableDeclaration' || parent?.name === 'Property') {
      let before = node.prevSibling;
      while (before !== null && !/^(?:Variable|Property)Definition$/.test(before.name))
        before = before.prevSibling;
      return before === null ? null : this.#slice(before);
    }
    if (parent?.name === 'AssignmentExpression') {
      const [, name] =
        /([\w$]+)$/.exec(parent.firstChild === null ? '' : this.#slice(parent.firstChild)) ?? [];
      return name ?? null;
    }
    return null;
  }

  #callsBack(callee: SyntaxNode): boolean {
    const source = this.#slice(callee);
    if (SKIPS.test(source)) return false;
    if (CALLS_BACK.test(source)) return true;
    const method = callee.name === 'MemberExpression' ? callee.lastChild : null;
    return method !== null && CALLS_BACK_METHOD.test(this.#slice(method));
  }

  #slice({ from, to }: SyntaxNode): string {
    return this.#text.slice(from, Math.min(to, from + 200));
  }
}

function frame(is: Frame['is'], name: string | null, parent: Frame | null): Frame {
  return { is, name, parent, branches: 0, mayEnd: false, calls: [], isCalled: false };
}

/** What is called, of a call or of `new`. */
export function calleeOf(call: SyntaxNode): SyntaxNode | null {
  const first = call.firstChild;
  return first?.name === 'new' ? first.nextSibling : first;
}
