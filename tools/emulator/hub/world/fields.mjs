/**
 * Reads typed fields out of data of unknown shape. Every complaint names the place, so that a typing mistake
 * in a world is found at once instead of being played as a different world.
 */

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} value
 * @param {string} place
 * @returns {Record<string, unknown>}
 */
export function record(value, place) {
  if (!isRecord(value)) throw new Error(`${place} must be an object`);
  return value;
}

/**
 * @param {unknown} value
 * @param {string} place
 * @returns {unknown[]}
 */
export function list(value, place) {
  if (!Array.isArray(value)) throw new Error(`${place} must be a list`);
  return value;
}

/**
 * @param {unknown} value
 * @param {string} place
 * @returns {string}
 */
export function string(value, place) {
  if (typeof value !== 'string') throw new Error(`${place} must be a string`);
  return value;
}

/** One object of a world, whose field names are all known. */
export class Fields {
  #object;
  #place;

  /**
   * @param {unknown} value
   * @param {string} place
   * @param {readonly string[]} names every field that the object may have
   */
  constructor(value, place, names) {
    this.#object = record(value, place);
    this.#place = place;
    for (const name of Object.keys(this.#object)) {
      if (!names.includes(name)) {
        throw new Error(`${place} has no field "${name}"; it may have: ${names.join(', ')}`);
      }
    }
  }

  /** @param {string} name */
  at(name) {
    return `${this.#place}.${name}`;
  }

  /** @param {string} name */
  has(name) {
    return this.#object[name] !== undefined && this.#object[name] !== null;
  }

  /**
   * @param {string} name
   * @returns {unknown}
   */
  raw(name) {
    return this.#object[name];
  }

  /** @param {string} name */
  string(name) {
    return string(this.#object[name], this.at(name));
  }

  /** @param {string} name */
  stringOrNull(name) {
    return this.has(name) ? this.string(name) : null;
  }

  /**
   * @param {string} name
   * @param {boolean} fallback
   */
  boolean(name, fallback) {
    if (!this.has(name)) return fallback;
    const value = this.#object[name];
    if (typeof value !== 'boolean') throw new Error(`${this.at(name)} must be true or false`);
    return value;
  }

  /** @param {string} name */
  wholeNumberOrNull(name) {
    if (!this.has(name)) return null;
    const value = this.#object[name];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
      throw new Error(`${this.at(name)} must be a whole number`);
    }
    return value;
  }

  /**
   * @template {string | false} T
   * @param {string} name
   * @param {readonly T[]} allowed
   * @param {T} fallback
   * @returns {T}
   */
  oneOf(name, allowed, fallback) {
    if (!this.has(name)) return fallback;
    return oneOf(this.#object[name], allowed, this.at(name));
  }

  /** @param {string} name */
  list(name) {
    return this.has(name) ? list(this.#object[name], this.at(name)) : [];
  }

  /** @param {string} name */
  strings(name) {
    return this.list(name).map((value, index) => string(value, `${this.at(name)}[${index}]`));
  }

  /**
   * The entries of a field that maps free names to values.
   * @param {string} name
   * @returns {[string, unknown][]}
   */
  entries(name) {
    return this.has(name) ? Object.entries(record(this.#object[name], this.at(name))) : [];
  }
}

/**
 * @template {string | false} T
 * @param {unknown} value
 * @param {readonly T[]} allowed
 * @param {string} place
 * @returns {T}
 */
export function oneOf(value, allowed, place) {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new Error(`${place} must be one of ${allowed.join(', ')}, not ${JSON.stringify(value)}`);
  }
  return found;
}

/**
 * The JSON object that a request's body holds.
 * @param {Buffer} body
 * @returns {Record<string, unknown>} empty when it holds none
 */
export function parseObject(body) {
  try {
    /** @type {unknown} */
    const value = JSON.parse(body.toString());
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
