/** The texts that an expression may be, as far as the script says. */
import type { SyntaxNode } from '@lezer/common';
import type { Scopes } from './name-scopes.js';

export interface TextValue {
  readonly text: string;
  /** Where it is in the script. */
  readonly at: number;
  /** Whether it can be nothing else. */
  readonly isCertain: boolean;
}

const LONGEST = 1_000;
/** Names that mean other names, and expressions inside each other. */
const DEEPEST = 8;
const MOST_VALUES = 40;

export class Values {
  readonly #text: string;
  readonly #scopes: Scopes;

  constructor(text: string, scopes: Scopes) {
    this.#text = text;
    this.#scopes = scopes;
  }

  source({ from, to }: SyntaxNode): string {
    return this.#text.slice(from, Math.min(to, from + LONGEST));
  }

  /** Each text that an expression may be, those of a list one by one; none if it is computed. */
  texts(node: SyntaxNode | null, depth = 0): TextValue[] {
    if (node === null || depth > DEEPEST) return [];
    switch (node.name) {
      case 'String': {
        const source = this.source(node);
        const text = source.slice(1, -1);
        // A text that is not closed is not what it was meant to be.
        const isWhole = source.length > 1 && source.at(-1) === source[0] && !text.includes('\\');
        return !isWhole ? [] : [{ text, at: node.from, isCertain: true }];
      }
      case 'TemplateString':
        return this.#template(node, depth);
      case 'ParenthesizedExpression':
      case 'AwaitExpression':
        return this.texts(operands(node)[0] ?? null, depth + 1);
      case 'ArrayExpression':
        return operands(node)
          .slice(0, MOST_VALUES)
          .flatMap((item) => (item.name === 'Spread' ? [] : this.texts(item, depth + 1)));
      case 'ConditionalExpression':
        return this.#unsure(operands(node).slice(1), depth);
      case 'BinaryExpression':
        return this.#binary(node, depth);
      case 'VariableName':
        return this.#named(this.source(node), depth);
      case 'MemberExpression': {
        const found = this.#member(node, depth);
        return this.texts(found, depth + 1);
      }
      default:
        return [];
    }
  }

  /** The object that an expression is, itself or by its name; null if it is none that is written out. */
  object(node: SyntaxNode | null, depth = 0): SyntaxNode | null {
    if (node === null || depth > DEEPEST) return null;
    if (node.name === 'ObjectExpression') return node;
    if (node.name === 'VariableName') {
      const { is, node: value } = this.#scopes.find(this.source(node));
      return is === 'value' ? this.object(value, depth + 1) : null;
    }
    if (node.name === 'MemberExpression') return this.object(this.#member(node, depth), depth + 1);
    const isWrapped = node.name === 'ParenthesizedExpression' || this.#isTyped(node);
    return isWrapped ? this.object(operands(node)[0] ?? null, depth + 1) : null;
  }

  /** What a field of an object is set to: its name itself if it is written short. */
  field(object: SyntaxNode, wanted: string): SyntaxNode | null {
    for (const property of object.getChildren('Property')) {
      const name = property.firstChild;
      if (name === null || this.source(name).replace(/^["']|["']$/g, '') !== wanted) continue;
      const value = name.nextSibling;
      return value === null ? name : value.nextSibling;
    }
    return null;
  }

  /** As `texts`, also of a field that is written short. */
  fieldTexts(object: SyntaxNode, wanted: string): TextValue[] {
    const value = this.field(object, wanted);
    return value?.name === 'PropertyDefinition' ? this.#named(wanted, 0) : this.texts(value);
  }

  /** As `object`, of a field. */
  fieldObject(object: SyntaxNode, wanted: string): SyntaxNode | null {
    const value = this.field(object, wanted);
    if (value?.name !== 'PropertyDefinition') return this.object(value);
    const { is, node } = this.#scopes.find(wanted);
    return is === 'value' ? this.object(node) : null;
  }

  #named(name: string, depth: number): TextValue[] {
    const { is, node } = this.#scopes.find(name);
    if (is === null) return [];
    const found = this.texts(node, depth + 1);
    const isList = this.#isList(node);
    // A list is not one of its items, and a text has none.
    if ((is === 'items') !== isList && !(is === 'value' && isList)) return [];
    return is === 'default' ? found.map((one) => ({ ...one, isCertain: false })) : found;
  }

  #isList(node: SyntaxNode | null): boolean {
    if (node?.name === 'ArrayExpression') return true;
    if (node?.name === 'VariableName') {
      const { is, node: value } = this.#scopes.find(this.source(node));
      return is === 'value' && value?.name !== 'VariableName' && this.#isList(value);
    }
    return node !== null && this.#isTyped(node) && this.#isList(operands(node)[0] ?? null);
  }

  #member(node: SyntaxNode, depth: number): SyntaxNode | null {
    const property = node.lastChild;
    if (property?.name !== 'PropertyName') return null;
    const object = this.object(node.firstChild, depth + 1);
    const value = object === null ? null : this.field(object, this.source(property));
    return value?.name === 'PropertyDefinition' ? null : value;
  }

  #binary(node: SyntaxNode, depth: number): TextValue[] {
    const [left, right] = operands(node);
    if (this.#isTyped(node)) return this.texts(left ?? null, depth + 1);
    if (left === undefined || right === undefined) return [];
    if (node.getChild('LogicOp') !== null) return this.#unsure([left, right], depth);
    const [[one], [other]] = [this.texts(left, depth + 1), this.texts(right, depth + 1)];
    if (one === undefined || other === undefined) return [];
    return [{ text: one.text + other.text, at: one.at, isCertain: one.isCertain && other.isCertain }];
  }

  /** `x as const`, `x satisfies T`. */
  #isTyped(node: SyntaxNode): boolean {
    return node.name === 'BinaryExpression' && (node.getChild('as') ?? node.getChild('satisfies')) !== null;
  }

  #unsure(nodes: readonly SyntaxNode[], depth: number): TextValue[] {
    return nodes
      .flatMap((one) => this.texts(one, depth + 1))
      .map((one) => ({ ...one, isCertain: false }))
      .slice(0, MOST_VALUES);
  }

  /** What is computed in it is left as it is written. */
  #template(node: SyntaxNode, depth: number): TextValue[] {
    const end = Math.min(node.to, node.from + LONGEST) - 1;
    let text = '';
    let from = node.from + 1;
    let isCertain = true;
    for (const hole of node.getChildren('Interpolation')) {
      if (hole.to > end) return [];
      const [value, another] = this.texts(operands(hole)[0] ?? null, depth + 1);
      const isKnown = value !== undefined && another === undefined;
      text +=
        this.#text.slice(from, hole.from) + (isKnown ? value.text : this.#text.slice(hole.from, hole.to));
      if (isKnown) isCertain &&= value.isCertain;
      from = hole.to;
    }
    text += this.#text.slice(from, end);
    return text.length > LONGEST || text.includes('\\') ? [] : [{ text, at: node.from, isCertain }];
  }
}

/** The children that are expressions, in their order. */
export function operands(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (found.length > MOST_VALUES) break;
    if (/^[A-Z]/.test(child.name) && !NO_OPERAND.test(child.name)) found.push(child);
  }
  return found;
}

const NO_OPERAND =
  /^(?:Interpolation(?:Start|End)|LogicOp|ArithOp|BitOp|CompareOp|Equals|(?:Line|Block)Comment|Type\w*)$/;
