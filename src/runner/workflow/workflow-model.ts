/** What workflow files say, as plain data: lines for everything that a person may have to change, no free text. */

/** One `name` of a context that an expression reads, such as `secrets.HF_TOKEN`; the context in lower case. */
export interface Reference {
  readonly context: string;
  /** Null where the whole context is read, or a computed part of it. */
  readonly name: string | null;
}

/** A value of the workflow: what it refers to. Its own text is not kept, for it may hold a token. */
export interface WorkflowValue {
  /** Line in the file, counted from 1. */
  readonly line: number;
  readonly references: readonly Reference[];
  /** Whether it holds something beside expressions. */
  readonly hasText: boolean;
}

export interface NamedValue extends WorkflowValue {
  readonly name: string;
}

/** A word of a command. */
export interface ShellWord {
  readonly text: string;
  /** Whether the whole word is one expansion that may become several words, such as `$ARGS`. */
  readonly mayBeSeveral: boolean;
}

/** A simple command of a script: its words, without redirections. */
export interface ShellCommand {
  /** Line in the file, counted from 1. */
  readonly line: number;
  readonly words: readonly ShellWord[];
}

/** A line of the `repos` input. */
export interface ListedLine {
  /** Line in the file, counted from 1. */
  readonly line: number;
  /** The repos in it, as `formatRepo` writes them; null where the text does not tell, as in an expression. */
  readonly repos: readonly string[] | null;
}

export interface WorkflowStep {
  /** The line in which the step begins. */
  readonly line: number;
  /** The step's `id`, or the name that GitHub makes of what it uses: what `GITHUB_ACTION` holds. */
  readonly id: string;
  /** The action, without its version; null for a script. */
  readonly uses: string | null;
  /** The line of `with:`; null where there is none. */
  readonly withLine: number | null;
  /** The keys under `with:`, as they are written. */
  readonly keys: ReadonlyArray<{ readonly name: string; readonly line: number }>;
  readonly token: WorkflowValue | null;
  /** The `repos` input: its lines in order, null where it cannot be told in which line of the file each of them stands. */
  readonly repos: { readonly line: number; readonly lines: readonly ListedLine[] | null } | null;
  readonly env: readonly NamedValue[];
  /** The commands of a script for a POSIX shell; null for anything else. */
  readonly commands: readonly ShellCommand[] | null;
}

/** How a job that calls another workflow hands on secrets. */
export type PassedSecrets =
  | { readonly is: 'none' }
  | { readonly is: 'inherit' }
  | { readonly is: 'named'; readonly values: readonly NamedValue[] };

/** A reusable workflow that a job calls. */
export interface WorkflowCall {
  readonly line: number;
  /** The file in this repository; null when it lies in another one, or is not named plainly. */
  readonly path: string | null;
  /** Whether the called workflow belongs to the same owner, who alone may inherit secrets. */
  readonly isSameOwner: boolean;
  readonly inputs: readonly NamedValue[];
  readonly secrets: PassedSecrets;
}

export interface WorkflowJob {
  readonly id: string;
  readonly line: number;
  readonly env: readonly NamedValue[];
  /** What `container:` sets for all steps. */
  readonly containerEnv: readonly NamedValue[];
  /** The environment that the job names; its name is null where it is computed. */
  readonly environment: { readonly line: number; readonly name: string | null } | null;
  readonly call: WorkflowCall | null;
  readonly steps: readonly WorkflowStep[];
}

/** One workflow file of the workspace. */
export interface WorkflowFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** Why it could not be read; null when it was. */
  readonly problem: string | null;
  readonly env: readonly NamedValue[];
  readonly jobs: readonly WorkflowJob[];
  /** Every place that reads a secret by its name. */
  readonly secrets: ReadonlyArray<{ readonly name: string; readonly line: number }>;
}

/** The workflow that the run is of, as far as the workspace has it. */
export interface WorkflowFacts {
  /** The id of this job. */
  readonly job: string;
  /** The id of this step, or the name that GitHub gave it; empty when not known. */
  readonly step: string;
  /** `owner/name` of the action as the step uses it; null for one of the repository itself. */
  readonly action: string | null;
  /** Whether another commit is checked out than the one the run is of: then its text only suggests. */
  readonly isOtherCommit: boolean;
  /** The file that the event started. */
  readonly top: WorkflowFile;
  /** The files of this repository that are called from there, directly or by one that is called. */
  readonly called: readonly WorkflowFile[];
}

/** The file with nothing in it. */
export function unread(path: string, problem: string): WorkflowFile {
  return { path, problem, env: [], jobs: [], secrets: [] };
}
