/** What workflow files say, as plain data: lines for everything that a person may have to change, no free text. */

/** One `name` of a context that an expression reads, such as `secrets.HF_TOKEN`; the context in lower case. */
export interface Reference {
  readonly context: string;
  /** Null where the whole context is read, or a computed part of it. */
  readonly name: string | null;
}

/** A value of the workflow: what it refers to. Its own text is not kept as a rule, for it may hold a token. */
export interface WorkflowValue {
  /** Line in the file, counted from 1. */
  readonly line: number;
  readonly references: readonly Reference[];
  /** Whether it holds something beside expressions. */
  readonly hasText: boolean;
  /**
   * Its text with the expressions in it, kept only if it is harmless for certain: a plain short word, path, id, or
   * address without a login, of a name that is no secret's. It is never shown; what it names may be. See
   * `plain-text.ts`.
   */
  readonly text?: string;
}

export interface NamedValue extends WorkflowValue {
  readonly name: string;
}

/** A word of a command: its text without quotes, an expansion as it is written, `$(…)` for the output of commands. */
export interface ShellWord {
  readonly text: string;
  /** Whether the whole word is one expansion that may become several words, such as `$ARGS`. */
  readonly mayBeSeveral: boolean;
  /** Whether any part of it is in quotes. */
  readonly isQuoted: boolean;
}

/** A simple command of a script. */
export interface ShellCommand {
  /** Line in the file, counted from 1. */
  readonly line: number;
  /**
   * The program and its arguments, without redirections, assignments in front, and keywords such as `then` or `!`.
   * Programs that start another one, such as `sudo`, `env` or `timeout 5`, are words. The head of a loop or of a
   * `case` is a command, too: `for x in a b`. Empty if the command only assigns or redirects.
   */
  readonly words: readonly ShellWord[];
  /** The assignments in front, as in `A=b command`. Those of `export A=b` are words. */
  readonly assignments: ReadonlyArray<{ readonly name: string; readonly value: ShellWord }>;
  /** The files that its standard output goes to, such as `$GITHUB_ENV`; also by a redirection of the group it is in. */
  readonly outputs: readonly string[];
  /**
   * The text of its here-documents or here-string, at most 64 KiB; null if it has none. In `cat <<EOF | python` it
   * is the input of `cat`.
   */
  readonly input: string | null;
  /** Line in the file of the first line of the input; left out if that is the one behind the command's. */
  readonly inputLine?: number;
  /**
   * Whether it runs only under a condition: in a branch of `if` or `case`, the body of a loop or a function, or after
   * `&&` or `||`. The condition of the first branch or of a loop is always tried.
   */
  readonly isGuarded: boolean;
  /** Whether it is guarded by nothing but `&&`, and by no test: it runs unless a command before it fails. */
  readonly isChained: boolean;
  /** Whether the script does something else if it fails: in a condition, or before `||` and more than `true` or `exit`. */
  readonly isHandled: boolean;
  /** Whether its output is piped into the next command. */
  readonly pipesInto: boolean;
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
  /** What each key under `with:` reads. */
  readonly inputs: readonly NamedValue[];
  /** The texts of those keys under `with:` that say where and what, and never hold a token: see `parse-steps.ts`. */
  readonly settings: Readonly<Record<string, string>>;
  /** The `repos` input: its lines in order, null where it cannot be told in which line of the file each of them stands. */
  readonly repos: { readonly line: number; readonly lines: readonly ListedLine[] | null } | null;
  readonly env: readonly NamedValue[];
  /** The commands of a script for a POSIX shell; null for anything else, and for a script that cannot be read. */
  readonly commands: readonly ShellCommand[] | null;
  /** Whether it is a script, for whatever shell. */
  readonly isScript: boolean;
  /** What the expressions in its script read. */
  readonly scriptReads: readonly WorkflowValue[];
  /** The folder its script runs in, its job's and its file's default included; null where none is named. */
  readonly folder: string | null;
  /** Whether it runs under a condition (`if:`). */
  readonly isConditional: boolean;
  /** The text of `if:`; null where there is none, or where it is not kept. */
  readonly condition: string | null;
  readonly parallel: Concurrency;
}

/** How a step runs beside others (`background`, `wait`, `parallel`). */
export interface Concurrency {
  /** Which `parallel:` block of its job it is in; null where it is in none. */
  readonly block: number | null;
  readonly isBackground: boolean;
  /** The steps in the background that it waits for, or cancels, by their ids. */
  readonly waitsFor: 'all' | readonly string[];
}

/** A composite action of this repository. */
export interface LocalAction {
  /** Its folder, relative to the workspace, as the steps that use it name it: `.github/actions/login`. */
  readonly folder: string;
  /** Its file; null where none is there. */
  readonly path: string | null;
  /** Why its steps are not known; null where they are. */
  readonly problem: string | null;
  /** What its inputs are by default. */
  readonly defaults: readonly NamedValue[];
  /** As of a workflow file. */
  readonly literalTokens: readonly number[];
  readonly steps: readonly WorkflowStep[];
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
  /** Whether its steps run in a container. */
  readonly isInContainer: boolean;
  /** What the keys of its matrix that name a Python may be; without those that are computed. */
  readonly pythons: Readonly<Record<string, readonly string[]>>;
  /** What the keys of its matrix may be, once for each choice: those whose text is kept. */
  readonly choices?: readonly NamedValue[];
  /** The environment that the job names; its name is null where it is computed. */
  readonly environment: { readonly line: number; readonly name: string | null } | null;
  readonly call: WorkflowCall | null;
  /** As of a step. */
  readonly isConditional: boolean;
  readonly condition: string | null;
  /** The jobs that it waits for, by their ids. */
  readonly needs: readonly string[];
  /** Empty where they are not read: of a job with another id, unless strangers may start it and others wait for it. */
  readonly steps: readonly WorkflowStep[];
}

/** One workflow file of the workspace. */
export interface WorkflowFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** Why it could not be read; null when it was. */
  readonly problem: string | null;
  readonly env: readonly NamedValue[];
  /** What its inputs are by default: those whose text is kept. */
  readonly inputDefaults?: readonly NamedValue[];
  readonly jobs: readonly WorkflowJob[];
  /** Every place that reads a secret by its name. */
  readonly secrets: ReadonlyArray<{ readonly name: string; readonly line: number }>;
  /** The events that start it. */
  readonly events: readonly string[];
  /** Which of their kinds (`types:`), by event; an event that names none is left out. */
  readonly eventTypes: Readonly<Record<string, readonly string[]>>;
  /** The lines in which a Hub token is written down. */
  readonly literalTokens: readonly number[];
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
  /** The composite actions of this repository that jobs of this id use, directly or by one another. */
  readonly actions: readonly LocalAction[];
}

/** The file with nothing in it. */
export function unread(path: string, problem: string): WorkflowFile {
  return { path, problem, env: [], jobs: [], secrets: [], events: [], eventTypes: {}, literalTokens: [] };
}

/** Why the steps of an action are not known that runs a program or a container. */
export const NOT_COMPOSITE = 'it is not a composite action';

/** An action whose steps are not known. */
export function unreadAction(folder: string, path: string | null, problem: string): LocalAction {
  return { folder, path, problem, defaults: [], literalTokens: [], steps: [] };
}

/** Events that strangers may start, and that hand a run the repository's secrets. */
export const FOREIGN_EVENTS = ['pull_request_target', 'issue_comment', 'workflow_run'] as const;
export type ForeignEvent = (typeof FOREIGN_EVENTS)[number];

export function isForeignEvent(event: string): event is ForeignEvent {
  return FOREIGN_EVENTS.some((foreign) => foreign === event);
}
