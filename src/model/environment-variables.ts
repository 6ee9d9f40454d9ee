/** The variables of a process. One that is set to nothing is not the same as one that is not set. */
export type Environment = Readonly<Record<string, string | undefined>>;
