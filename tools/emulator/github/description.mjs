import { readFileSync } from 'node:fs';
import { Schemas } from './schema.mjs';

/** @import { Schema } from './schema.mjs' */

/**
 * @typedef {{ name: string, in: 'path' | 'query', required?: boolean, schema: Schema }} Parameter
 * @typedef {{ content?: Record<string, { schema: Schema }> }} Content
 *
 * @typedef {object} Operation
 * @property {string} operationId
 * @property {Parameter[]} parameters
 * @property {Content & { required?: boolean }} [requestBody]
 * @property {Record<string, Content>} responses
 *
 * @typedef {object} Asked a request that goes to an operation of the description
 * @property {Operation} operation
 * @property {Record<string, string>} parameters of its path
 */

/** What `tools/scripts/github-description.mjs` took out of GitHub's own OpenAPI description. */
const description =
  /** @type {{ paths: Record<string, Record<string, Operation>>, parts: Record<string, unknown> }} */ (
    JSON.parse(readFileSync(new URL('./description.json', import.meta.url), 'utf8'))
  );
const schemas = new Schemas(description.parts);

const ROUTES = Object.entries(description.paths).map(([path, operations]) => ({
  pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  operations,
}));

/**
 * @param {string} method
 * @param {string} path
 * @returns {Asked | null} null where the description has no such operation
 */
export function operationFor(method, path) {
  for (const { pattern, operations } of ROUTES) {
    const match = pattern.exec(path);
    const operation = operations[method.toLowerCase()];
    if (match && operation) {
      const parameters = Object.entries(match.groups ?? {});
      return {
        operation,
        parameters: Object.fromEntries(parameters.map(([name, value]) => [name, decodeURIComponent(value)])),
      };
    }
  }
  return null;
}

/**
 * Where a request is not as the description has it, in sentences.
 * @param {Asked} asked
 * @param {URLSearchParams} query
 * @param {unknown} body undefined: none
 */
export function requestMisfits({ operation, parameters }, query, body) {
  const described = operation.parameters.map((parameter) => schemas.resolve(parameter));
  const given = { path: parameters, query: Object.fromEntries(query) };
  const unknown = [...query.keys()].filter(
    (name) => !described.some((parameter) => parameter.in === 'query' && parameter.name === name),
  );
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  return [
    ...unknown.map((name) => `the query has ${name}, which is not described`),
    ...described.flatMap((parameter) => parameterMisfits(parameter, given[parameter.in][parameter.name])),
    ...(schema === undefined && body !== undefined ? ['a body is not described'] : []),
    ...(schema === undefined ? [] : schemas.misfits(schema, body ?? null, 'body')),
  ];
}

/**
 * @param {Parameter} parameter
 * @param {string | undefined} text
 */
function parameterMisfits({ name, required, schema }, text) {
  if (text === undefined) return required ? [`${name} is missing`] : [];
  const isNumber = schemas.resolve(schema).type === 'integer' && /^\d+$/.test(text);
  return schemas.misfits(schema, isNumber ? Number(text) : text, name);
}

/**
 * Where an answer of this emulator is not as the description has it: a mistake of the emulator's own.
 * @param {Operation} operation
 * @param {number} status
 * @param {unknown} body
 */
export function answerMisfits(operation, status, body) {
  const answer = schemas.resolve(operation.responses[status] ?? {});
  const schema = answer.content?.['application/json']?.schema;
  return schema === undefined ? [] : schemas.misfits(schema, body, `answer ${status}`);
}
