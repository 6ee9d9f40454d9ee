/** What GitHub calls steps that have no id of their own. */

/** The action's name, with what an id may not hold replaced. */
export function nameFor(uses: string | null): string {
  if (uses === null) return '__run';
  if (/^[.$][\\/]/.test(uses)) return '__self';
  const [, owner, name] = /^([^/@\s]+)\/([^/@\s]+)/.exec(uses) ?? [];
  return owner === undefined || name === undefined
    ? '__run'
    : `__${`${owner}/${name}`.replace(/[^\w-]/g, '_')}`;
}

/** The ids of a job's steps; a name of GitHub's that comes again is counted: `__run`, `__run_2`, `__run_3`. */
export function distinctIds(ids: readonly string[]): string[] {
  const taken = new Set(ids.filter((id) => !id.startsWith('__')));
  return ids.map((id) => {
    if (!id.startsWith('__')) return id;
    let name = id;
    for (let count = 2; taken.has(name); count += 1) name = `${id}_${count}`;
    taken.add(name);
    return name;
  });
}
