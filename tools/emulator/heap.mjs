/**
 * The texts that a process held in its memory for JavaScript, from a heap snapshot of V8.
 *
 * @typedef {object} Snapshot as V8 writes it; numbers are offsets, and of each kind stand in one long list
 * @property {{meta: {node_fields: string[], node_types: [string[]], edge_fields: string[], edge_types: [string[]]}}} snapshot
 * @property {number[]} nodes
 * @property {number[]} edges those of each node, in the order of the nodes
 * @property {string[]} strings texts, and names of everything else
 *
 * @typedef {object} HeldText
 * @property {string} text
 * @property {string[]} holders what keeps it alive, such as `Headers.authorization`; sorted, without duplicates
 */

/** Node writes a snapshot as its process ends, after a collection of garbage. @param {string} file */
export function snapshotAtEnd(file) {
  const source = `import { writeHeapSnapshot } from 'node:v8';
process.once('exit', () => writeHeapSnapshot(${JSON.stringify(file)}));`;
  return [
    // Longer texts are cut otherwise.
    '--heap-snapshot-string-limit=100000000',
    `--import=data:text/javascript,${encodeURIComponent(source)}`,
  ];
}

/**
 * The texts of a snapshot for which a condition holds. Those that V8 keeps in pieces are put together; what is but a
 * piece of such a text counts as well.
 *
 * @param {Snapshot} snapshot
 * @param {(text: string) => boolean} isWanted true of whatever contains a wanted text
 * @returns {HeldText[]}
 */
export function heldTexts(snapshot, isWanted) {
  const graph = new Graph(snapshot);
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  /** @param {string} text @param {string} holder */
  const add = (text, holder) => found.set(text, (found.get(text) ?? new Set()).add(holder));
  const wanted = wantedOf(snapshot.strings, isWanted);
  for (const node of graph.nodes()) {
    const isJoined = node.type === 'concatenated string';
    const text = isJoined ? graph.joined(node.at) : node.name;
    if (isJoined ? !isWanted(text) : !wanted.has(node.nameAt)) continue;
    for (const holder of graph.holders(node.at)) add(text, holder);
  }
  // The name of a property is a text that nothing else need hold.
  for (const { type, nameAt, from } of graph.edges()) {
    if (isNamed(type) && wanted.has(nameAt)) add(snapshot.strings[nameAt] ?? '', `${from.name}, as a name`);
  }
  return [...found].map(([text, holders]) => ({ text, holders: [...holders].sort() }));
}

/** So many texts are looked at together, since nearly all of them hold nothing. */
const TOGETHER = 500;

/**
 * @param {string[]} texts
 * @param {(text: string) => boolean} isWanted
 * @returns {Set<number>} where they stand in the list
 */
function wantedOf(texts, isWanted) {
  /** @type {Set<number>} */
  const wanted = new Set();
  for (let start = 0; start < texts.length; start += TOGETHER) {
    const some = texts.slice(start, start + TOGETHER);
    if (!isWanted(some.join('\n'))) continue;
    some.forEach((text, index) => {
      if (isWanted(text)) wanted.add(start + index);
    });
  }
  return wanted;
}

/** Whether an edge has a name, and no number. @param {string} type */
const isNamed = (type) => !['element', 'hidden'].includes(type);

/** @typedef {{ at: number, type: string, name: string, nameAt: number, firstEdge: number, edgeCount: number }} Node */
/** @typedef {{ type: string, nameAt: number, from: Node, to: number }} Edge `nameAt`: a number where it has no name */

/** Types of nodes that say nothing of what holds a text. */
const NAMELESS = new Set(['array', 'hidden', 'concatenated string', 'sliced string', 'string', 'code']);

class Graph {
  #snapshot;
  /** @type {Node[]} */
  #nodes = [];
  #nodeFields;
  /** @type {Map<number, Edge[]> | null} */
  #into = null;

  /** @param {Snapshot} snapshot */
  constructor(snapshot) {
    this.#snapshot = snapshot;
    const { node_fields: fields, node_types: types } = snapshot.snapshot.meta;
    this.#nodeFields = fields.length;
    const [type, name, count] = ['type', 'name', 'edge_count'].map((field) => fields.indexOf(field));
    let firstEdge = 0;
    for (let at = 0; at < snapshot.nodes.length; at += fields.length) {
      const value = (/** @type {number | undefined} */ field) => snapshot.nodes[at + (field ?? 0)] ?? 0;
      const nameAt = value(name);
      const edgeCount = value(count);
      this.#nodes.push({
        at,
        type: types[0][value(type)] ?? '',
        name: snapshot.strings[nameAt] ?? '',
        nameAt,
        firstEdge,
        edgeCount,
      });
      firstEdge += edgeCount;
    }
  }

  nodes() {
    return this.#nodes;
  }

  *edges() {
    for (const node of this.#nodes) yield* this.#edgesOf(node);
  }

  /** @param {Node} from @returns {Generator<Edge, void>} */
  *#edgesOf(from) {
    const { edges, snapshot } = this.#snapshot;
    const { edge_fields: fields, edge_types: types } = snapshot.meta;
    const [type = 0, name = 0, to = 0] = ['type', 'name_or_index', 'to_node'].map((field) =>
      fields.indexOf(field),
    );
    for (let index = 0; index < from.edgeCount; index += 1) {
      const at = (from.firstEdge + index) * fields.length;
      yield {
        type: types[0][edges[at + type] ?? 0] ?? '',
        nameAt: edges[at + name] ?? 0,
        from,
        to: edges[at + to] ?? 0,
      };
    }
  }

  /** The text of a node that is a text, of all its pieces. @param {number} at */
  joined(at) {
    const text = [];
    // By hand: a text built piece by piece is as deep as it has pieces.
    for (let left = [at], next = left.pop(); next !== undefined; next = left.pop()) {
      const node = this.#nodes[next / this.#nodeFields];
      if (node === undefined) break;
      if (node.type !== 'concatenated string') {
        text.push(node.name);
        continue;
      }
      const pieces = new Map([...this.#edgesOf(node)].map((edge) => [this.#nameOf(edge), edge.to]));
      for (const name of ['second', 'first']) {
        const piece = pieces.get(name);
        if (piece !== undefined) left.push(piece);
      }
    }
    return text.join('');
  }

  /** @param {Edge} edge */
  #nameOf({ type, nameAt }) {
    return isNamed(type) ? (this.#snapshot.strings[nameAt] ?? '') : String(nameAt);
  }

  /**
   * What holds a node: the nearest things that have a name of their own, behind lists and pieces of texts.
   * @param {number} at
   * @returns {Set<string>}
   */
  holders(at) {
    this.#into ??= this.#byTarget();
    /** @type {Set<string>} */
    const holders = new Set();
    const seen = new Set([at]);
    const left = [at];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      for (const edge of this.#into.get(next) ?? []) {
        const { from } = edge;
        if (NAMELESS.has(from.type) && !seen.has(from.at)) {
          seen.add(from.at);
          left.push(from.at);
        } else if (!NAMELESS.has(from.type) && from.type !== 'synthetic')
          holders.add(`${from.name || from.type}.${this.#nameOf(edge)}`);
      }
    }
    return holders.size === 0 ? new Set(['nothing that has a name']) : holders;
  }

  #byTarget() {
    /** @type {Map<number, Edge[]>} */
    const into = new Map();
    for (const edge of this.edges()) {
      if (edge.type === 'weak') continue;
      const known = into.get(edge.to);
      if (known) known.push(edge);
      else into.set(edge.to, [edge]);
    }
    return into;
  }
}
