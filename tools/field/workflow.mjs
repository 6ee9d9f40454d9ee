import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/**
 * @import { Document, Node, YAMLSeq } from 'yaml'
 */

/**
 * @typedef {object} FieldStep
 * @property {number} line of its dash, counted from 1
 * @property {number} column of its dash, counted from 1
 * @property {string} text as it is written, without comments
 * @property {string} uses empty for a script
 * @property {string} run empty for an action
 * @property {Record<string, string>} with
 * @property {Record<string, string>} env
 *
 * @typedef {object} FieldJob
 * @property {string} id
 * @property {number} line
 * @property {string} text its own part of the file, without comments
 * @property {string} runsOn
 * @property {string} uses the workflow that it calls; empty if it has steps
 * @property {Record<string, string>} with of the call
 * @property {Record<string, string> | 'inherit'} secrets of the call
 * @property {Record<string, string>} env
 * @property {Record<string, string>} containerEnv
 * @property {Record<string, unknown>} matrix the first combination, as far as it is written down
 * @property {boolean} hasIdToken
 * @property {FieldStep[]} steps
 * @property {number | null} endLine the line behind the last step; null if no step can be inserted
 *
 * @typedef {object} FieldWorkflow
 * @property {string} path relative to its repository, with forward slashes
 * @property {string} text
 * @property {string[]} events
 * @property {Record<string, string>} dispatchInputs defaults of `workflow_dispatch`
 * @property {Record<string, string>} callInputs defaults of `workflow_call`
 * @property {Record<string, string>} env
 * @property {FieldJob[]} jobs
 */

/**
 * Reads the text of a workflow file, each job and step with its place.
 *
 * @param {string} text
 * @param {string} path
 * @returns {FieldWorkflow}
 * @throws where it is not YAML, or not a workflow
 */
export function readWorkflow(text, path) {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    keepSourceTokens: true,
    lineCounter: lines,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error) throw new Error(error.message.split('\n')[0]);
  /** @type {unknown} */
  const data = document.toJS({ maxAliasCount: -1 });
  const jobs = resolved(document, document.get('jobs', true));
  if (!isMap(jobs)) throw new Error('it has no jobs');
  const on = at(data, 'on');
  const hasIdToken = grantsIdToken(at(data, 'permissions')) ?? false;
  return {
    path,
    text,
    events: typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(fields(on)),
    dispatchInputs: defaults(at(on, 'workflow_dispatch', 'inputs')),
    callInputs: defaults(at(on, 'workflow_call', 'inputs')),
    env: strings(at(data, 'env')),
    jobs: jobs.items.flatMap(({ key, value }) => {
      const node = resolved(document, value);
      if (!isScalar(key) || !isMap(node)) return [];
      return [readJob({ text, document, lines }, key, node, at(data, 'jobs', String(key.value)), hasIdToken)];
    }),
  };
}

/**
 * @param {{ text: string, document: Document, lines: LineCounter }} file
 * @param {import('yaml').Scalar} key
 * @param {import('yaml').YAMLMap} node
 * @param {unknown} job
 * @param {boolean} hasIdToken unless the job itself says so
 * @returns {FieldJob}
 */
function readJob(file, key, node, job, hasIdToken) {
  const { document, lines, text } = file;
  const list = resolved(document, node.get('steps', true));
  const data = at(job, 'steps');
  const steps = isSeq(list) ? readSteps(file, list, Array.isArray(data) ? data : []) : null;
  const secrets = at(job, 'secrets');
  return {
    id: String(key.value),
    line: lines.linePos(key.range?.[0] ?? 0).line,
    text: withoutComments(text.slice(key.range?.[0] ?? 0, node.range?.[1] ?? 0)),
    runsOn: JSON.stringify(at(job, 'runs-on') ?? ''),
    uses: stringOf(at(job, 'uses')),
    with: strings(at(job, 'with')),
    secrets: secrets === 'inherit' ? 'inherit' : strings(secrets),
    env: strings(at(job, 'env')),
    containerEnv: strings(at(job, 'container', 'env')),
    matrix: firstCombination(at(job, 'strategy', 'matrix')),
    hasIdToken: grantsIdToken(at(job, 'permissions')) ?? hasIdToken,
    steps: steps ?? [],
    endLine: isSeq(list) && steps !== null ? endOf(file, list) : null,
  };
}

/**
 * @param {{ text: string, document: Document, lines: LineCounter }} file
 * @param {YAMLSeq} list
 * @param {unknown[]} data
 * @returns {FieldStep[] | null} null for a list that lines cannot be inserted into
 */
function readSteps({ text, lines }, list, data) {
  const { srcToken } = list;
  if (list.flow || srcToken?.type !== 'block-seq') return null;
  return list.items.flatMap((item, index) => {
    const dash = srcToken.items[index]?.start.find(({ type }) => type === 'seq-item-ind');
    if (dash === undefined) return [];
    const { line, col: column } = lines.linePos(dash.offset);
    const step = data[index];
    return [
      {
        line,
        column,
        text: withoutComments(text.slice(dash.offset, rangeOf(item)?.[1] ?? dash.offset)),
        uses: stringOf(at(step, 'uses')),
        run: stringOf(at(step, 'run')),
        with: strings(at(step, 'with')),
        env: strings(at(step, 'env')),
      },
    ];
  });
}

/**
 * @param {{ text: string, lines: LineCounter }} file
 * @param {YAMLSeq} list
 */
function endOf({ text, lines }, list) {
  const end = rangeOf(list.items.at(-1))?.[1] ?? text.length;
  const { line, col } = lines.linePos(end);
  return col === 1 ? line : line + 1;
}

/** @param {unknown} node */
const rangeOf = (node) => /** @type {Partial<Node> | null | undefined} */ (node)?.range;

/**
 * @param {Document} document
 * @param {unknown} node
 */
function resolved(document, node) {
  return isAlias(node) ? node.resolve(document) : node;
}

/** A comment at the end of a line may be part of a script's text: only lines that are comments are left out. @param {string} text */
const withoutComments = (text) => text.replace(/^[^\S\n]*#.*$/gm, '');

/**
 * @param {unknown} permissions
 * @returns {boolean | null} null: not said here
 */
function grantsIdToken(permissions) {
  if (permissions === undefined || permissions === null) return null;
  return permissions === 'write-all' || at(permissions, 'id-token') === 'write';
}

/** @param {unknown} matrix */
function firstCombination(matrix) {
  const { include, exclude: _, ...axes } = fields(matrix);
  const first = Object.entries(axes).map(([name, values]) => [
    name,
    Array.isArray(values) ? values[0] : undefined,
  ]);
  return { ...Object.fromEntries(first), ...fields(Array.isArray(include) ? include[0] : undefined) };
}

/** @param {unknown} inputs */
function defaults(inputs) {
  return strings(
    Object.fromEntries(
      Object.entries(fields(inputs)).map(([name, input]) => [name, at(input, 'default') ?? '']),
    ),
  );
}

/** Its scalars as text. @param {unknown} value @returns {Record<string, string>} */
function strings(value) {
  return Object.fromEntries(
    Object.entries(fields(value)).flatMap(([name, one]) =>
      typeof one === 'object' && one !== null ? [] : [[name, stringOf(one)]],
    ),
  );
}

/** @param {unknown} value */
const stringOf = (value) =>
  value === null || value === undefined || typeof value === 'object' ? '' : String(value);

/** @param {unknown} value @returns {Record<string, unknown>} */
const fields = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? /** @type {Record<string, unknown>} */ (value)
    : {};

/** @param {unknown} value @param {string[]} path @returns {unknown} */
const at = (value, ...path) =>
  path.reduce((/** @type {unknown} */ found, name) => fields(found)[name], value);
