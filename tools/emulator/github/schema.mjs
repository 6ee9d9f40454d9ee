/**
 * A schema of an OpenAPI 3.0 description, as far as the description of the emulated operations needs it.
 * @typedef {object} Schema
 * @property {string} [$ref]
 * @property {string} [type]
 * @property {boolean} [nullable]
 * @property {unknown[]} [enum]
 * @property {string} [format]
 * @property {number} [maxLength] in characters
 * @property {number} [maxItems]
 * @property {string[]} [required]
 * @property {Record<string, Schema>} [properties]
 * @property {boolean} [additionalProperties]
 * @property {Schema} [items]
 * @property {Schema[]} [allOf] objects whose properties are those of one object
 * @property {Schema[]} [anyOf]
 * @property {Schema[]} [oneOf]
 */

const KNOWN = new Set([
  '$ref',
  'type',
  'nullable',
  'enum',
  'format',
  'maxLength',
  'maxItems',
  'required',
  'properties',
  'additionalProperties',
  'items',
  'anyOf',
  'oneOf',
]);

/** @type {Record<string, (value: unknown) => boolean>} */
const TYPES = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
};

/** @type {Record<string, (text: string) => boolean>} */
const FORMATS = {
  'date-time': (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text),
  uri: (text) => URL.canParse(text),
};

/** Holds values against schemas, and says where they do not fit. A keyword that it does not know is an error. */
export class Schemas {
  #parts;

  /** @param {Record<string, unknown>} parts what schemas refer to */
  constructor(parts) {
    this.#parts = parts;
  }

  /**
   * What a reference stands for; anything else stands for itself.
   * @template T
   * @param {T} value
   * @returns {T}
   */
  resolve(value) {
    const reference = typeof value === 'object' && value !== null && '$ref' in value ? value.$ref : null;
    if (typeof reference !== 'string') return value;
    const part = this.#parts[reference];
    if (part === undefined) throw new Error(`The description has no ${reference}`);
    return /** @type {T} */ (part);
  }

  /**
   * Where a value does not fit, in sentences. A property that the schema does not list is a mistake too, unless it
   * says that there may be others: a misspelt one would be ignored by GitHub without a word.
   * @param {Schema} given
   * @param {unknown} value
   * @param {string} place
   * @returns {string[]}
   */
  misfits(given, value, place) {
    const schema = this.#whole(this.resolve(given));
    const unknown = Object.keys(schema).find((keyword) => !KNOWN.has(keyword));
    if (unknown !== undefined) throw new Error(`The description uses "${unknown}", which is not understood`);
    if (value === null && schema.nullable) return [];
    return [
      ...this.#ofType(schema, value, place),
      ...this.#ofObject(schema, value, place),
      ...this.#ofArray(schema, value, place),
      ...this.#ofChoices(schema, value, place),
    ];
  }

  /**
   * The parts of an object as one: none of them may object to the properties of another.
   * @param {Schema} schema
   * @returns {Schema}
   */
  #whole({ allOf, ...schema }) {
    if (allOf === undefined) return schema;
    const parts = allOf.map((part) => this.resolve(part));
    return {
      ...schema,
      type: 'object',
      required: parts.flatMap(({ required = [] }) => required),
      properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    };
  }

  /**
   * @param {Schema} schema
   * @param {unknown} value
   * @param {string} place
   */
  #ofType({ type, enum: allowed, format, maxLength }, value, place) {
    if (type !== undefined && !TYPES[type]?.(value)) return [`${place} must be of the type ${type}`];
    if (allowed !== undefined && !allowed.includes(value)) {
      return [`${place} must be one of ${allowed.join(', ')}`];
    }
    if (typeof value !== 'string') return [];
    if (maxLength !== undefined && [...value].length > maxLength) {
      return [`${place} must have at most ${maxLength} characters`];
    }
    return format !== undefined && FORMATS[format]?.(value) === false
      ? [`${place} must have the format ${format}`]
      : [];
  }

  /**
   * @param {Schema} schema
   * @param {unknown} value
   * @param {string} place
   * @returns {string[]}
   */
  #ofObject({ type, required = [], properties, additionalProperties = type !== 'object' }, value, place) {
    if (!TYPES.object?.(value)) return [];
    const object = /** @type {Record<string, unknown>} */ (value);
    const missing = required.filter((name) => object[name] === undefined);
    const others = Object.keys(object).filter((name) => properties && !(name in properties));
    return [
      ...missing.map((name) => `${place}.${name} is missing`),
      ...(additionalProperties ? [] : others.map((name) => `${place}.${name} is not described`)),
      ...Object.entries(properties ?? {}).flatMap(([name, schema]) =>
        object[name] === undefined ? [] : this.misfits(schema, object[name], `${place}.${name}`),
      ),
    ];
  }

  /**
   * @param {Schema} schema
   * @param {unknown} value
   * @param {string} place
   */
  #ofArray({ items, maxItems = Number.POSITIVE_INFINITY }, value, place) {
    if (!Array.isArray(value)) return [];
    if (value.length > maxItems) return [`${place} must have at most ${maxItems} items`];
    return items ? value.flatMap((item, index) => this.misfits(items, item, `${place}[${index}]`)) : [];
  }

  /**
   * @param {Schema} schema
   * @param {unknown} value
   * @param {string} place
   */
  #ofChoices({ anyOf, oneOf }, value, place) {
    /** @param {Schema[]} choices */
    const fitting = (choices) => choices.filter((choice) => this.misfits(choice, value, place).length === 0);
    if (anyOf && fitting(anyOf).length === 0) return [`${place} fits none of the described forms`];
    if (oneOf && fitting(oneOf).length !== 1) return [`${place} must fit exactly one of the described forms`];
    return [];
  }
}
