import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** @typedef {Record<string, unknown>} Contexts of an expression by name: plain data, or a `Secrets` */

const CONTEXTS = [
  'github',
  'env',
  'secrets',
  'vars',
  'matrix',
  'inputs',
  'runner',
  'job',
  'jobs',
  'steps',
  'needs',
  'strategy',
];

/** Secrets by their names, those too that only an expression computes. */
export class Secrets extends data.Dictionary {
  #read;

  /** @param {(name: string) => string} read empty where there is none */
  constructor(read) {
    super();
    this.#read = read;
  }

  /** @param {string} name @override */
  get(name) {
    return new data.StringData(this.#read(name));
  }
}

/**
 * The text with the values of its expressions, as a runner would have it.
 *
 * @param {string} text
 * @param {Contexts} contexts
 */
export function expand(text, contexts) {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression) => evaluate(expression, contexts));
}

/**
 * @param {string} expression
 * @param {Contexts} contexts
 * @returns {string} empty for one that asks for what only a real run has
 */
function evaluate(expression, contexts) {
  try {
    const parsed = new Parser(new Lexer(expression).lex().tokens, CONTEXTS, []).parse();
    const known = CONTEXTS.map((key) => ({ key, value: toData(contexts[key] ?? {}) }));
    return new Evaluator(parsed, new data.Dictionary(...known)).evaluate().coerceString();
  } catch {
    return '';
  }
}

/** @param {unknown} value @returns {data.ExpressionData} */
function toData(value) {
  if (value instanceof Secrets) return value;
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  if (typeof value === 'object' && value !== null) {
    return new data.Dictionary(...Object.entries(value).map(([key, one]) => ({ key, value: toData(one) })));
  }
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  return value === null || value === undefined ? new data.Null() : new data.StringData(String(value));
}
