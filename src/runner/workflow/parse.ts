import type { Scalar } from 'yaml';
import { isDrawnToken } from '../../model/token/drawn-token.js';
import { composeYaml } from '../../model/yaml-document.js';
import { secretsIn } from './expressions.js';
import { Nodes } from './nodes.js';
import { StepReader } from './parse-steps.js';
import type { ShellParser } from './shell.js';
import {
  isForeignEvent,
  type LocalAction,
  type NamedValue,
  NOT_COMPOSITE,
  type PassedSecrets,
  unread,
  unreadAction,
  type WorkflowCall,
  type WorkflowFile,
  type WorkflowJob,
  type WorkflowStep,
} from './workflow-model.js';

/** Bounds that no workflow comes near: the file may be a stranger's, and is to cost no time. */
const MOST_CHOICES = 100;
const MOST_JOBS = 500;
const MOST_NAMES = 2_000;
const MOST_LITERALS = 20;

/** What the file itself does not say. */
export interface Surroundings {
  /** `owner/name` of the repository it lies in. */
  repository: string;
  /** What runs the scripts that name no shell. */
  shell: string;
  /** The id of the job whose steps are read, since a file may have many with long scripts; null for those of all. */
  job: string | null;
}

/** For the files that this one calls: on events of strangers, what is called first may keep them from what follows. */
export function surroundingsOfCalled({ events }: WorkflowFile, surroundings: Surroundings): Surroundings {
  return events.some(isForeignEvent) ? { ...surroundings, job: null } : surroundings;
}

/**
 * Reads the text of a workflow file. It is data from outside: nothing in it is run or expanded, and where it is
 * no workflow that GitHub would take, it is unreadable.
 */
export async function parseWorkflow(
  text: string,
  path: string,
  surroundings: Surroundings,
): Promise<WorkflowFile> {
  const composed = await composeYaml(text);
  if (composed === null) return unread(path, 'it is not YAML that GitHub accepts');
  try {
    const jobs = new FileReader(new Nodes(composed), await import('unbash'), surroundings).read();
    if (jobs === null) return unread(path, 'it has no jobs');
    return {
      path,
      problem: null,
      ...jobs,
      secrets: secretsIn(text).slice(0, MOST_NAMES),
      literalTokens: literalTokensIn(text),
    };
  } catch {
    return unread(path, 'it is not a workflow');
  }
}

/** Reads the `action.yml` of a composite action, by the same rules. */
export async function parseAction(text: string, folder: string, path: string): Promise<LocalAction> {
  const composed = await composeYaml(text);
  if (composed === null) return unreadAction(folder, path, 'it is not YAML that GitHub accepts');
  try {
    const nodes = new Nodes(composed);
    const { root } = nodes;
    const reader = new StepReader(nodes, await import('unbash'));
    if (nodes.string(nodes.at(root, 'runs', 'using')) !== 'composite') {
      return unreadAction(folder, path, NOT_COMPOSITE);
    }
    const defaults = nodes.entries(nodes.at(root, 'inputs')).flatMap(([key, value]) => {
      const named = reader.namedValue(key, nodes.at(value, 'default'));
      return named === null ? [] : [named];
    });
    // Each of its scripts must name a shell.
    const steps = reader.steps(nodes.at(root, 'runs', 'steps'), { shell: '', folder: null });
    return { folder, path, problem: null, defaults, literalTokens: literalTokensIn(text), steps };
  } catch {
    return unreadAction(folder, path, 'it is not an action');
  }
}

class FileReader {
  readonly #nodes: Nodes;
  readonly #surroundings: Surroundings;
  readonly #reader: StepReader;

  constructor(nodes: Nodes, shellParser: ShellParser, surroundings: Surroundings) {
    this.#nodes = nodes;
    this.#surroundings = surroundings;
    this.#reader = new StepReader(nodes, shellParser);
  }

  read(): Pick<WorkflowFile, 'env' | 'inputDefaults' | 'jobs' | 'events' | 'eventTypes'> | null {
    const { root } = this.#nodes;
    const jobs = this.#nodes.map(this.#nodes.at(root, 'jobs'));
    if (jobs === null) return null;
    const events = this.#names(this.#nodes.at(root, 'on'));
    return {
      env: this.#reader.named(this.#nodes.at(root, 'env')),
      ...this.#inputDefaults(),
      events,
      eventTypes: this.#eventTypes(this.#nodes.at(root, 'on')),
      jobs: this.#jobs(this.#nodes.entries(jobs).slice(0, MOST_JOBS), events),
    };
  }

  #jobs(entries: ReadonlyArray<[Scalar, unknown]>, events: readonly string[]): WorkflowJob[] {
    const nodes = new Map(entries.map(([key, job]) => [this.#nodes.string(key)?.toLowerCase() ?? '', job]));
    const needs = (job: unknown) => this.#names(this.#nodes.at(job, 'needs')).map((id) => id.toLowerCase());
    const calls = [...nodes].flatMap(([id, job]) => (this.#nodes.at(job, 'uses') === undefined ? [] : [id]));
    const { job: own } = this.#surroundings;
    const wanted = new Set(own === null ? nodes.keys() : [own.toLowerCase()]);
    if (events.some(isForeignEvent)) {
      for (const id of calls) wanted.add(id);
      for (const id of wanted) for (const needed of needs(nodes.get(id))) wanted.add(needed);
    }
    return entries.flatMap(([key, value]) => this.#job(key, value, wanted));
  }

  #eventTypes(node: unknown): WorkflowFile['eventTypes'] {
    const typed = this.#nodes.entries(node).flatMap(([key, settings]) => {
      const types = this.#names(this.#nodes.at(settings, 'types'));
      return types.length === 0 ? [] : [[this.#nodes.string(key) ?? '', types] as const];
    });
    return Object.fromEntries(typed);
  }

  /** One name, a list of them, or a map with settings of each: events, their types, jobs. */
  #names(node: unknown): string[] {
    const single = this.#nodes.string(node);
    const all =
      single !== null
        ? [single]
        : this.#nodes.map(node) !== null
          ? this.#nodes.entries(node).map(([key]) => this.#nodes.string(key))
          : this.#nodes.list(node).map((item) => this.#nodes.string(item));
    return all.filter((name) => name !== null && /^[A-Za-z_][\w-]{0,99}$/.test(name)) as string[];
  }

  #job(key: Scalar, value: unknown, wanted: ReadonlySet<string>): WorkflowJob[] {
    const id = this.#nodes.string(key);
    const job = this.#nodes.map(value);
    if (id === null || job === null || !/^[A-Za-z_][\w-]{0,99}$/.test(id)) return [];
    return [
      {
        id,
        line: this.#nodes.line(key),
        env: this.#reader.named(this.#nodes.at(job, 'env')),
        containerEnv: this.#reader.named(this.#nodes.at(job, 'container', 'env')),
        isInContainer: this.#nodes.at(job, 'container') !== undefined,
        pythons: this.#pythons(job),
        ...this.#choices(job),
        environment: this.#environment(job),
        call: this.#call(job),
        ...this.#reader.conditionOf(job),
        needs: this.#names(this.#nodes.at(job, 'needs')),
        // GitHub knows no letter case in ids.
        steps: wanted.has(id.toLowerCase()) ? this.#stepsOf(job) : [],
      },
    ];
  }

  #stepsOf(job: unknown): WorkflowStep[] {
    return this.#reader.steps(this.#nodes.at(job, 'steps'), {
      shell: this.#default(job, 'shell') ?? this.#surroundings.shell,
      folder: this.#default(job, 'working-directory'),
    });
  }

  #inputDefaults(): Pick<WorkflowFile, 'inputDefaults'> {
    const events = ['workflow_dispatch', 'workflow_call'];
    const inputs = events.flatMap((event) =>
      this.#nodes.entries(this.#nodes.at(this.#nodes.root, 'on', event, 'inputs')),
    );
    const inputDefaults = this.#plainValues(
      inputs.map(([key, input]) => [key, this.#nodes.at(input, 'default')] as const),
    );
    return inputDefaults.length === 0 ? {} : { inputDefaults };
  }

  /** Those of the lists first, then those of `include`. */
  #choices(job: unknown): Pick<WorkflowJob, 'choices'> {
    const matrix = this.#nodes.at(job, 'strategy', 'matrix');
    const listed = this.#nodes
      .entries(matrix)
      .flatMap(([key, node]) => this.#nodes.list(node).map((item) => [key, item] as const));
    const included = this.#nodes
      .list(this.#nodes.at(matrix, 'include'))
      .flatMap((one) => this.#nodes.entries(one));
    const choices = this.#plainValues([...listed, ...included]);
    return choices.length === 0 ? {} : { choices };
  }

  #plainValues(entries: ReadonlyArray<readonly [Scalar, unknown]>): NamedValue[] {
    return entries.slice(0, MOST_CHOICES).flatMap(([key, node]) => this.#reader.plainValue(key, node) ?? []);
  }

  #pythons(job: unknown): WorkflowJob['pythons'] {
    const matrix = this.#nodes.at(job, 'strategy', 'matrix');
    const included = this.#nodes.list(this.#nodes.at(matrix, 'include'));
    const lists = this.#nodes.entries(matrix).map(([key, node]) => [key, this.#nodes.list(node)] as const);
    const single = included.flatMap((one) =>
      this.#nodes.entries(one).map(([key, node]) => [key, [node]] as const),
    );
    const found = new Map<string, string[]>();
    for (const [key, nodes] of [...lists, ...single].slice(0, MOST_CHOICES)) {
      const name = this.#nodes.string(key) ?? '';
      const values = nodes.slice(0, MOST_CHOICES).map((node) => this.#nodes.string(node)?.slice(0, 40) ?? '');
      if (/^[\w-]{0,30}py/i.test(name)) found.set(name, [...(found.get(name) ?? []), ...values]);
    }
    return Object.fromEntries(found);
  }

  /** What the job, or else its file, sets for all scripts. */
  #default(job: unknown, name: 'shell' | 'working-directory'): string | null {
    const [ofJob, ofFile] = [job, this.#nodes.root].map((of) =>
      this.#nodes.string(this.#nodes.at(of, 'defaults', 'run', name)),
    );
    return ofJob ?? ofFile ?? null;
  }

  #environment(job: unknown): WorkflowJob['environment'] {
    const node = this.#nodes.at(job, 'environment');
    if (node === undefined) return null;
    const name = this.#nodes.string(node) ?? this.#nodes.string(this.#nodes.at(node, 'name'));
    return { line: this.#nodes.line(node), name: name === null || name.includes('${{') ? null : name };
  }

  #call(job: unknown): WorkflowCall | null {
    const node = this.#nodes.at(job, 'uses');
    const uses = this.#nodes.string(node);
    if (uses === null) return null;
    const [, local] = /^[.$]\/(\.github\/workflows\/[^/\\]+\.ya?ml)$/.exec(uses) ?? [];
    const [owner] = this.#surroundings.repository.split('/');
    return {
      line: this.#nodes.line(node),
      path: local ?? null,
      isSameOwner: local !== undefined || uses.toLowerCase().startsWith(`${owner?.toLowerCase()}/`),
      inputs: this.#reader.named(this.#nodes.at(job, 'with')),
      secrets: this.#passed(this.#nodes.at(job, 'secrets')),
    };
  }

  #passed(node: unknown): PassedSecrets {
    if (this.#nodes.string(node) === 'inherit') return { is: 'inherit' };
    const values = this.#reader.named(node);
    return values.length === 0 ? { is: 'none' } : { is: 'named', values };
  }
}

/** The lines in which a Hub token is written, comments included: whoever can read the file can read them. */
function literalTokensIn(text: string): number[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) =>
      /hf_|api_org_/.test(line) && line.split(/[^A-Za-z0-9_]+/).some(isDrawnToken) ? [index + 1] : [],
    )
    .slice(0, MOST_LITERALS);
}
