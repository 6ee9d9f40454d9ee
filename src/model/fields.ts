/** The fields of a value of which nothing is known yet: parsed from JSON or YAML, or thrown. */

export type Fields = Readonly<Record<string, unknown>>;

/** Whether it is an object that has fields by name; a list is none. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value's fields; none where it is no such object. */
export function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : {};
}

/** The list's items; none where it is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
