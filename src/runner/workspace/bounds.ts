/** What all reading in the workspace together may cost. */
export interface ReadingBounds {
  readonly mostFiles: number;
  readonly mostBytes: number;
  readonly milliseconds: number;
}

/** As the page about discovery has them. */
export const BOUNDS: ReadingBounds = { mostFiles: 2_000, mostBytes: 20 * 1024 * 1024, milliseconds: 300 };

/** The first bound that kept something from being read. */
export type Bound = 'time' | 'files' | 'bytes';

/** In the words of a report, to go in front of "was reached". */
export const BOUND_NAMES: Readonly<Record<Bound, string>> = {
  time: 'the time limit',
  files: 'the limit on files',
  bytes: 'the limit on size',
};
