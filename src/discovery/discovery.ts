/**
 * In: the steps of the job, and the files of its workspace, which a pull request may have written.
 * Out: `Discovery`: the repos that they name, how sure that is, and the line of each.
 * Knows: the places in which texts name repos. It has each file read by whoever calls it, and sends nothing.
 */
import type { PlacedStep } from '../job/job-steps.js';
import { allows, type Operation } from '../model/inputs.js';
import { formatRepo, type RepoRef } from '../model/repo.js';
import type { Bound } from '../runner/workspace/bounds.js';
import type { WorkspaceFiles } from '../runner/workspace/workspace-files.js';
import type { Remote } from './commands/git-mentions.js';
import { readStep } from './commands/step-reading.js';
import { FILE_KINDS } from './file-kinds.js';
import { type FolderPurpose, folderPurpose } from './folder-purpose.js';
import { nameIn } from './paths.js';
import { type Lead, type Mention, NOTHING_READ, type Reading } from './text-reading.js';

/** How the job comes to a text, the surest first. */
export const REACHES = ['step', 'file', 'import', 'workspace'] as const;
/**
 * In a step of the job itself, in a file that its steps name, in one that such a file imports, or anywhere else in the
 * workspace.
 */
export type Reach = (typeof REACHES)[number];

/** A line that names a repo. */
export interface UsePlace {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** As of a mention. */
  readonly shownBy: string;
  readonly reach: Reach;
  /** Null for a folder that is none of these. */
  readonly folder: FolderPurpose | null;
  readonly isCertain: boolean;
}

/** A repo that the workspace names, for one operation. */
export interface UsedRepo {
  readonly ref: RepoRef;
  readonly operation: Operation;
  /** Whether a step of this job contacts the Hub for it for certain. */
  readonly isCertain: boolean;
  /** The surest of the places that say so. */
  readonly place: UsePlace;
  /** The other ones, the surest first. */
  readonly others: readonly UsePlace[];
}

/** What there was not enough time or room for. */
export interface LeftOut {
  /** Files of a kind that may name repos that were seen and not read. */
  readonly files: number;
  readonly because: Bound | null;
}

/** All that was found. */
export interface Discovery {
  /** The surest first. */
  readonly repos: readonly UsedRepo[];
  /** Whether there was anything to look at: a step of this job that could be read, or a file. */
  readonly hasSource: boolean;
  /** How many files were read. */
  readonly read: number;
  readonly leftOut: LeftOut;
}

interface Visit {
  readonly lead: Lead & { is: 'file' };
  readonly isCertain: boolean;
  readonly reach: Reach;
}

const MOST_MENTIONS = 5_000;
/** Files that are to be read: more of them are named only by texts that are made for it. */
const MOST_WAITING = 20_000;
const READ_AHEAD = 16;
/** Of the time, for reading programs as a whole; after that only their lines are looked at. */
const SHARE_FOR_READING = 0.5;

/**
 * Reads the steps of this job, then the files that they name, then what else there is in the workspace.
 *
 * @param isCurrent whether the text of the steps is that of this run; if it may be another commit's, nothing is certain
 */
export async function discover(
  steps: readonly PlacedStep[],
  isCurrent: boolean,
  workspace: WorkspaceFiles,
): Promise<Discovery> {
  const search = new Search(workspace);
  for (const step of steps) await search.step(step, isCurrent);
  await search.follow();
  await search.rest();
  return search.result(steps.length > 0);
}

class Search {
  readonly #workspace: WorkspaceFiles;
  /** What is only imported waits until all that is named was read. */
  readonly #queues: Readonly<Record<'name' | 'import', Visit[]>> = { name: [], import: [] };
  readonly #visited = new Set<string>();
  readonly #places = new Map<string, { mention: Mention; places: UsePlace[] }>();
  /** What git knows of repos of the Hub, from step to step. */
  readonly #remotes: Remote[] = [];
  readonly #texts = new Map<string, Promise<string | null>>();
  #hasFiles = false;
  #read = 0;
  #unread = 0;
  #mentions = 0;

  constructor(workspace: WorkspaceFiles) {
    this.#workspace = workspace;
  }

  async step(step: PlacedStep, isCurrent: boolean): Promise<void> {
    await this.#take(await readStep(step, this.#remotes), step.file, { reach: 'step', isCertain: isCurrent });
  }

  /** The files that were named so far, and those that they name. */
  async follow(): Promise<void> {
    const { name, import: imported } = this.#queues;
    // Once the time is up there is nothing to be had, however many are left.
    for (let visit = name.shift() ?? imported.shift(); visit !== undefined && !this.#isLate(); ) {
      // The next ones are read from the disk while this one is looked at.
      for (const { lead } of [...name.slice(0, READ_AHEAD), ...imported.slice(0, READ_AHEAD)]) {
        const [path = ''] = lead.paths;
        if (!this.#visited.has(`${path}\n`) && FILE_KINDS.some((kind) => kind.has(path))) this.#text(path);
      }
      await this.#followOne(visit);
      visit = name.shift() ?? imported.shift();
    }
  }

  #isLate(): boolean {
    return this.#workspace.spent() >= 1;
  }

  /** The text of a file, which is read once. */
  #text(path: string): Promise<string | null> {
    const text = this.#texts.get(path) ?? this.#workspace.text(path);
    this.#texts.set(path, text);
    return text;
  }

  async #followOne(visit: Visit): Promise<void> {
    const { paths, part } = visit.lead;
    for (const path of paths) if (await this.#visit(path, part, visit)) return;
    // In a container the repository may be in a folder that the workspace does not have.
    for (const path of paths) {
      const inside = await this.#withoutFolder(path);
      if (inside !== null && (await this.#visit(inside, part, { ...visit, isCertain: false }))) return;
    }
  }

  /** The path without its first folder, if the workspace does not have that. */
  async #withoutFolder(path: string): Promise<string | null> {
    const slash = path.indexOf('/');
    if (slash < 0 || (await this.#workspace.isFolder(path.slice(0, slash)))) return null;
    return path.slice(slash + 1);
  }

  async rest(): Promise<void> {
    const paths = await this.#workspace.filesIn('');
    this.#hasFiles = paths.length > 0;
    const left = paths.filter((path) => !this.#visited.has(`${path}\n`));
    for (const [index, path] of left.entries()) {
      for (const ahead of left.slice(index, index + READ_AHEAD)) this.#text(ahead);
      const text = await this.#text(path);
      this.#texts.delete(path);
      if (text === null) this.#unread += 1;
      else await this.#readFile(path, text, null, { reach: 'workspace', isCertain: false });
    }
  }

  /** Whether the file is there. */
  async #visit(
    path: string,
    part: string | null,
    from: Pick<Visit, 'reach' | 'isCertain'>,
  ): Promise<boolean> {
    const key = `${path}\n${part ?? ''}`;
    if (this.#visited.has(key)) return true;
    if (!FILE_KINDS.some((kind) => kind.has(path))) return false;
    const text = await this.#text(path);
    if (text === null) return false;
    this.#texts.delete(path);
    this.#visited.add(key);
    this.#visited.add(`${path}\n`);
    await this.#readFile(path, text, part, from);
    return true;
  }

  async #readFile(
    path: string,
    text: string,
    part: string | null,
    from: Pick<Visit, 'reach' | 'isCertain'>,
  ): Promise<void> {
    const kind = FILE_KINDS.find((one) => one.has(path));
    this.#hasFiles = true;
    this.#read += 1;
    if (kind === undefined) return;
    const file = { path, text };
    const imports = from.reach === 'workspace' ? [] : (kind.imports?.(file) ?? []);
    const isQuick = from.reach === 'workspace' || this.#workspace.spent() > SHARE_FOR_READING;
    const reading =
      kind.hints?.test(text) === false
        ? NOTHING_READ
        : isQuick && kind.scan !== undefined
          ? { mentions: kind.scan(file, from.reach !== 'workspace'), leads: [] }
          : await kind.read(file, part);
    await this.#take({ ...reading, leads: [...reading.leads, ...imports] }, path, from);
  }

  async #take(
    { mentions, leads }: Reading,
    file: string,
    { reach, isCertain }: Pick<Visit, 'reach' | 'isCertain'>,
  ): Promise<void> {
    const folder = folderPurpose(file);
    for (const mention of mentions) {
      this.#mentions += 1;
      if (this.#mentions > MOST_MENTIONS) break;
      const { line, shownBy } = mention;
      const maybe = isCertain && mention.isCertain && (reach === 'step' || reach === 'file');
      // A folder of that name is loaded instead.
      const isLocal =
        maybe && mention.operation === 'read' && (await this.#workspace.isFolder(mention.ref.id));
      const isSure = maybe && !isLocal;
      const place = { file, line, shownBy, reach, folder, isCertain: isSure };
      const key = `${formatRepo(mention.ref)} ${mention.operation}`;
      const known = this.#places.get(key);
      if (known === undefined) this.#places.set(key, { mention, places: [place] });
      else known.places.push(place);
    }
    if (reach === 'workspace') return;
    for (const lead of leads) await this.#queueLead(lead, isCertain && lead.isCertain, reach);
  }

  async #queueLead(lead: Lead, isCertain: boolean, from: Reach): Promise<void> {
    if (this.#queues.name.length + this.#queues.import.length > MOST_WAITING) return;
    if (lead.is === 'file') {
      const reach = lead.by === 'import' || from === 'import' ? 'import' : 'file';
      this.#queues[lead.by].push({ lead, isCertain, reach });
      return;
    }
    const reach = from === 'import' ? 'import' : 'file';
    const below = await this.#workspace.filesIn(lead.folder);
    const inside = below.length > 0 ? null : await this.#withoutFolder(`${lead.folder}/`);
    for (const path of inside === null ? below : await this.#workspace.filesIn(inside.replace(/\/$/, ''))) {
      if (!lead.names.test(nameIn(path))) continue;
      const one = { is: 'file', paths: [path], part: lead.part, by: 'name', isCertain } as const;
      this.#queues.name.push({ lead: one, isCertain: isCertain && inside === null, reach });
    }
  }

  result(hasSteps: boolean): Discovery {
    const all = [...this.#places.values()].map(({ mention: { ref, operation }, places }): UsedRepo => {
      const [first, ...others] = [...places].sort(bySureness);
      if (first === undefined) throw new Error('a repo was found nowhere');
      return { ref, operation, isCertain: first.isCertain, place: first, others };
    });
    const byName = new Map<string, UsedRepo[]>();
    for (const one of all) byName.set(formatRepo(one.ref), [...(byName.get(formatRepo(one.ref)) ?? []), one]);
    const repos = [...byName.values()]
      .flatMap((same) => same.filter((one) => !same.some((other) => covers(other, one))))
      .sort((one, other) => bySureness(one.place, other.place));
    return {
      repos,
      hasSource: hasSteps || this.#hasFiles,
      read: this.#read,
      leftOut: { files: this.#unread, because: this.#workspace.stoppedBy() },
    };
  }
}

function bySureness(one: UsePlace, other: UsePlace): number {
  return sureness(one) - sureness(other);
}

function sureness({ isCertain, reach, folder }: UsePlace): number {
  return (isCertain ? 0 : 10) + 2 * REACHES.indexOf(reach) + (folder === null ? 0 : 1);
}

/** Whether who may do the one may do the other with the same repo, and is at least as sure to do it. */
function covers(one: UsedRepo, other: UsedRepo): boolean {
  return (
    one.operation !== other.operation &&
    allows(one.operation, other.operation) &&
    sureness(one.place) <= sureness(other.place)
  );
}
