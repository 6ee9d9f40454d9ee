/** What workflow files say, as plain data: lines for everything that a person may have to change, no free text. */

/** One `name` of a context that an expression reads, such as `secrets.HF_TOKEN`; the context in lower case. */
export interface Reference {
  context: string;
  /** Null where the whole context is read, or a computed part of it. */
  name: string | null;
}

/** A value of the workflow: what it refers to. Its own text is not kept, for it may hold a token. */
export interface WorkflowValue {
  /** Line in the file, counted from 1. */
  line: number;
  references: Reference[];
  /** Whether it holds something beside expressions. */
  hasText: boolean;
}

export interface NamedValue extends WorkflowValue {
  name: string;
}

/** A word of a command. */
export interface ShellWord {
  text: string;
  /** Whether the whole word is one expansion that may become several words, such as `$ARGS`. */
  mayBeSeveral: boolean;
}

/** A simple command of a script: its words, without redirections. */
export interface ShellCommand {
  /** Line in the file, counted from 1. */
  line: number;
  words: ShellWord[];
}

/** A line of the `repos` input. */
export interface ListedLine {
  /** Line in the file, counted from 1. */
  line: number;
  /** The repo in it, as `formatRepo` writes it; null where the text does not tell, as in an expression. */
  repo: string | null;
  /** Whether nothing but a comment stands in it. */
  isBlank: boolean;
}

export interface WorkflowStep {
  /** The line in which the step begins. */
  line: number;
  /** The step's `id`, or the name that GitHub makes of what it uses: what `GITHUB_ACTION` holds. */
  id: string;
  /** The action, without its version; null for a script. */
  uses: string | null;
  /** The line of `with:`; null where there is none. */
  withLine: number | null;
  /** The keys under `with:`, as they are written. */
  keys: Array<{ name: string; line: number }>;
  token: WorkflowValue | null;
  /** The `repos` input: its lines in order, null where it cannot be told in which line of the file each of them stands. */
  repos: { line: number; lines: ListedLine[] | null } | null;
  env: NamedValue[];
  /** The commands of a script for a POSIX shell; null for anything else. */
  commands: ShellCommand[] | null;
}

/** How a job that calls another workflow hands on secrets. */
export type PassedSecrets = { is: 'none' } | { is: 'inherit' } | { is: 'named'; values: NamedValue[] };

/** A reusable workflow that a job calls. */
export interface WorkflowCall {
  line: number;
  /** The file in this repository; null when it lies in another one, or is not named plainly. */
  path: string | null;
  /** Whether the called workflow belongs to the same owner, who alone may inherit secrets. */
  isSameOwner: boolean;
  inputs: NamedValue[];
  secrets: PassedSecrets;
}

export interface WorkflowJob {
  id: string;
  line: number;
  env: NamedValue[];
  /** The environment that the job names; its name is null where it is computed. */
  environment: { line: number; name: string | null } | null;
  call: WorkflowCall | null;
  steps: WorkflowStep[];
}

/** One workflow file of the workspace. */
export interface WorkflowFile {
  /** Relative to the workspace, with forward slashes. */
  path: string;
  /** Why it could not be read; null when it was. */
  problem: string | null;
  env: NamedValue[];
  jobs: WorkflowJob[];
  /** Every place that reads a secret by its name. */
  secrets: Array<{ name: string; line: number }>;
}

/** The workflow that the run is of, as far as the workspace has it. */
export interface WorkflowFacts {
  /** The id of this job. */
  job: string;
  /** The id of this step, or the name that GitHub gave it; empty when not known. */
  step: string;
  /** `owner/name` of the action as the step uses it; null for one of the repository itself. */
  action: string | null;
  /** Whether another commit is checked out than the one the run is of: then its text only suggests. */
  isOtherCommit: boolean;
  /** The file that the event started. */
  top: WorkflowFile;
  /** The files of this repository that are called from there, directly or by one that is called. */
  called: WorkflowFile[];
}

/** The file with nothing in it. */
export function unread(path: string, problem: string): WorkflowFile {
  return { path, problem, env: [], jobs: [], secrets: [] };
}
