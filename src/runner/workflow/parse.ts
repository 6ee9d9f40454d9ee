import type { Scalar } from 'yaml';
import { formatRepo, parseRepo } from '../../model/repo.js';
import { splitRepoLine } from '../../model/repo-line.js';
import { type RepoEntry, repoEntries } from '../../model/repo-list.js';
import { isTokenShaped } from '../../model/token/token-form.js';
import { composeYaml } from '../../model/yaml-document.js';
import { referencesIn, secretsIn } from './expressions.js';
import { Nodes } from './nodes.js';
import { readScript } from './shell.js';
import { distinctIds, nameFor } from './step-ids.js';
import {
  type NamedValue,
  type PassedSecrets,
  unread,
  type WorkflowCall,
  type WorkflowFile,
  type WorkflowJob,
  type WorkflowStep,
  type WorkflowValue,
} from './workflow-model.js';

/** Bounds that no workflow comes near: the file may be a stranger's, and is to cost no time. */
const MOST_JOBS = 500;
const MOST_STEPS = 2_000;
const MOST_VALUES = 2_000;
const MOST_LISTED = 5_000;

/** No id with its revision and a comment comes near; looking for placeholders takes long in a very long line. */
const LONGEST_REPO_LINE = 1_000;

/** What the file itself does not say. */
export interface Surroundings {
  /** `owner/name` of the repository it lies in. */
  repository: string;
  /** What runs the scripts that name no shell. */
  shell: string;
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
    const jobs = new Reader(new Nodes(composed), surroundings).read();
    if (jobs === null) return unread(path, 'it has no jobs');
    return { path, problem: null, ...jobs, secrets: secretsIn(text).slice(0, MOST_VALUES) };
  } catch {
    return unread(path, 'it is not a workflow');
  }
}

class Reader {
  readonly #nodes: Nodes;
  readonly #surroundings: Surroundings;
  #steps = 0;
  #values = 0;
  #listed = 0;

  constructor(nodes: Nodes, surroundings: Surroundings) {
    this.#nodes = nodes;
    this.#surroundings = surroundings;
  }

  read(): Pick<WorkflowFile, 'env' | 'jobs'> | null {
    const { root } = this.#nodes;
    const jobs = this.#nodes.map(this.#nodes.at(root, 'jobs'));
    if (jobs === null) return null;
    return {
      env: this.#named(this.#nodes.at(root, 'env')),
      jobs: this.#nodes
        .entries(jobs)
        .slice(0, MOST_JOBS)
        .flatMap(([key, value]) => this.#job(key, value, this.#nodes.at(root, 'defaults'))),
    };
  }

  #job(key: Scalar, value: unknown, defaults: unknown): WorkflowJob[] {
    const id = this.#nodes.string(key);
    const job = this.#nodes.map(value);
    if (id === null || job === null || !/^[A-Za-z_][\w-]{0,99}$/.test(id)) return [];
    const steps = this.#nodes.list(this.#nodes.at(job, 'steps')).slice(0, MOST_STEPS - this.#steps);
    this.#steps += steps.length;
    const shell =
      this.#nodes.string(this.#nodes.at(job, 'defaults', 'run', 'shell')) ??
      this.#nodes.string(this.#nodes.at(defaults, 'run', 'shell')) ??
      this.#surroundings.shell;
    const read = steps.map((step) => this.#step(step, shell)).filter((step) => step !== null);
    const ids = distinctIds(read.map((step) => step.id));
    return [
      {
        id,
        line: this.#nodes.line(key),
        env: this.#named(this.#nodes.at(job, 'env')),
        containerEnv: this.#named(this.#nodes.at(job, 'container', 'env')),
        environment: this.#environment(job),
        call: this.#call(job),
        steps: read.map((step, index) => ({ ...step, id: ids[index] ?? step.id })),
      },
    ];
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
      inputs: this.#named(this.#nodes.at(job, 'with')),
      secrets: this.#passed(this.#nodes.at(job, 'secrets')),
    };
  }

  #passed(node: unknown): PassedSecrets {
    if (this.#nodes.string(node) === 'inherit') return { is: 'inherit' };
    const values = this.#named(node);
    return values.length === 0 ? { is: 'none' } : { is: 'named', values };
  }

  #step(value: unknown, defaultShell: string): WorkflowStep | null {
    const step = this.#nodes.map(value);
    if (step === null) return null;
    const uses = this.#nodes.string(this.#nodes.at(step, 'uses'));
    const given = this.#nodes.at(step, 'with');
    const inputs = new Map(
      this.#nodes.entries(given).map(([key, node]) => [this.#nodes.string(key)?.toLowerCase(), node]),
    );
    const run = this.#nodes.at(step, 'run');
    const shell = this.#nodes.string(this.#nodes.at(step, 'shell')) ?? defaultShell;
    const line = this.#nodes.line(step);
    return {
      line,
      id: this.#nodes.string(this.#nodes.at(step, 'id')) ?? nameFor(uses),
      uses: uses === null ? null : uses.replace(/@[^@]*$/, ''),
      withLine: given === undefined ? null : this.#nodes.keyLine(step, 'with'),
      keys: this.#keys(given),
      token: inputs.has('token') ? this.#value(inputs.get('token')) : null,
      repos: inputs.has('repos') ? this.#repos(inputs.get('repos')) : null,
      env: this.#named(this.#nodes.at(step, 'env')),
      commands:
        run !== undefined && /^(?:\/\S*\/)?(?:ba|da|z|k)?sh\b/.test(shell) ? this.#commands(run) : null,
    };
  }

  #keys(given: unknown): WorkflowStep['keys'] {
    return this.#nodes.entries(given).flatMap(([key]) => {
      const name = this.#nodes.string(key);
      this.#values += 1;
      if (name === null || this.#values > MOST_VALUES || !/^[A-Za-z_][\w. -]{0,99}$/.test(name)) return [];
      return [{ name, line: this.#nodes.line(key) }];
    });
  }

  #commands(node: unknown): WorkflowStep['commands'] {
    const script = this.#nodes.string(node);
    if (script === null) return null;
    const lines = this.#nodes.linesOf(node);
    const first = this.#nodes.line(node);
    return readScript(script, (line) => lines?.[line] ?? first);
  }

  #repos(node: unknown): WorkflowStep['repos'] {
    const line = this.#nodes.line(node);
    // An alias costs the file a word, and here the whole list.
    if (this.#listed > MOST_LISTED) return { line, lines: null };
    const lines = this.#nodes.linesOf(node) ?? [];
    const entries = repoEntries(this.#nodes.string(node) ?? '');
    this.#listed += Math.max(lines.length, entries.length);
    if (lines.length === 0 || this.#listed > MOST_LISTED) return { line, lines: null };
    const listed = listedIn(entries);
    return {
      line,
      lines: lines.map((at, index) => {
        const repos = listed.get(index + 1);
        return { line: at, repos: repos === undefined ? [] : repos };
      }),
    };
  }

  #named(node: unknown): NamedValue[] {
    return this.#nodes.entries(node).flatMap(([key, value]) => {
      const name = this.#nodes.string(key);
      this.#values += 1;
      if (name === null || this.#values > MOST_VALUES || !/^[A-Za-z_][\w.-]{0,99}$/.test(name)) return [];
      return [{ name, ...this.#value(value) }];
    });
  }

  #value(node: unknown): WorkflowValue {
    return { line: this.#nodes.line(node), ...referencesIn(this.#nodes.string(node) ?? '') };
  }
}

/** The repos that each line of the `repos` input names; null for a line of which that is not clear, or that may hold a token. */
function listedIn(entries: readonly RepoEntry[]): Map<number, string[] | null> {
  const listed = new Map<number, string[] | null>();
  for (const { line, text: entry, isOther } of entries) {
    const known = listed.get(line);
    const repo = isOther || entry.length > LONGEST_REPO_LINE ? null : repoNamed(entry);
    listed.set(line, known === null || repo === null ? null : [...(known ?? []), repo]);
  }
  return listed;
}

function repoNamed(entry: string): string | null {
  const parsed = parseRepo(splitRepoLine(entry).repo);
  const repo = parsed.ok ? formatRepo(parsed.ref) : null;
  const isToken = repo?.split(/[/@]/).some(isTokenShaped) ?? false;
  return isToken ? null : repo;
}
