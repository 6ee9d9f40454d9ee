/** What names and attributes of a program are bound to, where they are used. */
import type { Binding, PythonFunction, PythonProgram } from './python-program.js';
import { type PythonNode, scopesAround, textOf } from './python-tree.js';

const MOST_BINDINGS = 20;

export interface Found {
  readonly bindings: readonly Binding[];
  readonly isSure: boolean;
  /** The function of which the name is a parameter; null if it is none. */
  readonly owner: PythonFunction | null;
}

/** What a name is bound to where it is used: by the nearest statement above, if that is not in a branch of its own. */
export function bindingsOf(program: PythonProgram, name: PythonNode): Found {
  const word = textOf(program.text, name);
  const scopes = scopesAround(name);
  for (const [index, scope] of [...scopes, null].entries()) {
    if (scope?.name === 'ClassDefinition' && index > 0) continue;
    const all = program.bindings.get(scope?.from ?? -1)?.get(word) ?? [];
    const owner = scope === null ? undefined : program.functionAt.get(scope.from);
    const isParameter = owner?.parameters.has(word) === true;
    if (all.length === 0 && !isParameter) continue;
    if (!affords(program, all.length)) break;
    const isHere = index === 0;
    const above = isHere ? all.filter(({ node }) => node.from <= name.from) : all;
    const nearest = above.at(-1);
    if (nearest !== undefined && nearest.is !== 'default' && (isHere || all.length === 1)) {
      const block = nearest.is === 'item' ? nearest.node : nearest.node.parent;
      const isAbove =
        block !== null && (block.name === 'Script' || (block.from <= name.from && name.to <= block.to));
      if (isAbove) return { bindings: [nearest], isSure: true, owner: null };
    }
    return {
      bindings: above.slice(-MOST_BINDINGS),
      isSure: false,
      owner: isParameter ? (owner ?? null) : null,
    };
  }
  return { bindings: [], isSure: false, owner: null };
}

/** What `self.name`, `cls.name` and `Class.name` are set to. */
export function attributesOf(program: PythonProgram, member: PythonNode): readonly Binding[] {
  const match = /^(\w+)\.(\w+)$/.exec(textOf(program.text, member, 200));
  if (match?.[1] === undefined || match[2] === undefined) return [];
  const isOwn = match[1] === 'self' || match[1] === 'cls';
  const owner = isOwn
    ? scopesAround(member).find(({ name }) => name === 'ClassDefinition')
    : program.classNames.get(match[1]);
  return owner === undefined ? [] : (program.attributes.get(owner.from)?.get(match[2]) ?? []);
}

/** Whether there is enough left to look up for so much more. */
export function affords({ budget }: PythonProgram, cost: number): boolean {
  budget.left -= cost;
  return budget.left > 0;
}
