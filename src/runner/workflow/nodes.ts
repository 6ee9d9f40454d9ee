import type { Node, Scalar, YAMLMap } from 'yaml';
import type { YamlDocument } from '../../model/yaml-document.js';

/**
 * A YAML document by its nodes, each with the line on which it is written. What is of another kind than asked for
 * counts as absent. An alias is looked up and never copied out.
 */
export class Nodes {
  readonly #yaml: YamlDocument['yaml'];
  readonly #lines: YamlDocument['lines'];
  readonly #aliased: ReadonlyMap<Node, Node>;
  readonly root: unknown;

  constructor(composed: YamlDocument) {
    this.#yaml = composed.yaml;
    this.#lines = composed.lines;
    this.#aliased = aliasedIn(composed);
    this.root = composed.document.contents;
  }

  map(value: unknown): YAMLMap | null {
    const node = this.#node(value);
    return this.#yaml.isMap(node) ? node : null;
  }

  list(value: unknown): unknown[] {
    const node = this.#node(value);
    return this.#yaml.isSeq(node) ? node.items : [];
  }

  entries(of: unknown): Array<[Scalar, unknown]> {
    return (this.map(of)?.items ?? []).flatMap(({ key, value }) => {
      const scalar = this.#scalar(key);
      return scalar === null ? [] : [[scalar, value] as [Scalar, unknown]];
    });
  }

  /** What is found under these names, one inside the other. */
  at(of: unknown, ...names: string[]): unknown {
    return names.reduce((value, name) => this.#pair(value, name)?.[1], of);
  }

  /** Whether the map has this key, with whatever value. */
  has(of: unknown, name: string): boolean {
    return this.#pair(of, name) !== undefined;
  }

  /** The text of a scalar, as the expression language sees it; null for anything else and for nothing. */
  string(value: unknown): string | null {
    const scalar = this.#scalar(value);
    if (scalar === null || scalar.value === null) return null;
    return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
  }

  /** The line in which the node is written: of an alias, where the alias stands. */
  line(value: unknown): number {
    const offset = this.#yaml.isNode(value) ? (value.range?.[0] ?? 0) : 0;
    return this.#lines.linePos(offset).line;
  }

  keyLine(of: unknown, name: string): number {
    return this.line(this.#pair(of, name)?.[0]);
  }

  /**
   * The lines of the file in which the lines of a value stand: where it is written as it is, or all of it in one
   * line. Null where lines were folded.
   */
  linesOf(value: unknown): number[] | null {
    const scalar = this.#scalar(value);
    const text = this.string(scalar);
    if (scalar === null || text === null) return null;
    const first = this.line(scalar);
    const count = text.split('\n').length;
    if (scalar.type === 'BLOCK_LITERAL')
      return Array.from({ length: count }, (_, index) => first + 1 + index);
    if (scalar.type === 'PLAIN') return count === 1 ? [first] : null;
    const isInOneLine = scalar.range != null && this.#lines.linePos(scalar.range[1]).line === first;
    return isInOneLine ? Array.from({ length: count }, () => first) : null;
  }

  #node(value: unknown): Node | null {
    if (!this.#yaml.isNode(value)) return null;
    return this.#yaml.isAlias(value) ? (this.#aliased.get(value) ?? null) : value;
  }

  #scalar(value: unknown): Scalar | null {
    const node = this.#node(value);
    return this.#yaml.isScalar(node) ? node : null;
  }

  #pair(of: unknown, name: string): [Scalar, unknown] | undefined {
    return this.entries(of).find(([key]) => key.value === name);
  }
}

/** What each alias stands for, in one go. */
function aliasedIn({ yaml, document }: YamlDocument): Map<Node, Node> {
  const anchors = new Map<string, Node>();
  const aliased = new Map<Node, Node>();
  const remember = (_: unknown, node: Node) => {
    if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
  };
  yaml.visit(document, {
    Scalar: remember,
    Map: remember,
    Seq: remember,
    Alias: (_, alias) => {
      const target = anchors.get(alias.source);
      if (target !== undefined) aliased.set(alias, target);
    },
  });
  return aliased;
}
