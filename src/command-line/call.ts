/** What a subcommand is given. */
export interface Call {
  /** What follows the subcommand's name. */
  readonly args: readonly string[];
  /** The folder of the running bundle; those of the action are beside it. */
  readonly folder: string;
}

/** Resolves to the exit status: 0, 1 if what was asked for failed, 2 if the call makes no sense. */
export type Subcommand = (call: Call) => Promise<number>;
