/** What was (or is about to be) done to one file: enough to undo it. Holds no content, and so no secret. */
interface Change {
  /** As its readers name it: the link, where it is one. Absolute, as is all here that names a file. */
  path: string;
  realPath: string;
  /** Where the original bytes are kept. */
  backup: string;
  beforeSha256: string;
}

/** Something was taken out of a file that stays. */
export interface CutChange extends Change {
  afterSha256: string;
  /** In the names of all that is made beside the file on the way, so that what a killed process left can be told. */
  id: string;
}

export interface NetrcChange extends CutChange {
  kind: 'netrc';
  removed: { host: string; lines: { first: number; last: number } }[];
}

export interface GitStoreChange extends CutChange {
  kind: 'git-store';
  removed: { host: string; line: number }[];
}

/** The whole file was taken away, or all that is in it. */
export interface SavedTokenChange extends Change {
  kind: 'saved-token';
  /** As that of a cut. */
  id: string;
  mode: number;
  uid: number;
  gid: number;
  /** Whether the file is still there, blank: where a new one would have other rights than it had. */
  emptied: boolean;
}

/** Logins were taken out of a credential helper of git; the backup has them, and `path` names the helper. */
export interface GitHelperChange extends Change {
  kind: 'git-helper';
  removed: { host: string }[];
}

/** A file that was made for this job alone: it is all its own backup, and is to be deleted. */
export interface PrivateFileRecord extends Change {
  kind: 'private-file';
}

export type ChangeRecord =
  | NetrcChange
  | GitStoreChange
  | GitHelperChange
  | SavedTokenChange
  | PrivateFileRecord;

/**
 * Called with the record before anything is touched, and for a file before its backup is written, so that none of
 * a killed process goes unknown. A rejection stops it.
 */
export type Announce = (record: ChangeRecord) => Promise<void>;

/**
 * How a scrub of one file ended. Where there was nothing to do any more, it is done without a record. A
 * failure has a record where the file may have been touched all the same; then the backup is kept.
 */
export type Scrub =
  | { ok: true; record: ChangeRecord | null }
  | { ok: false; reason: string; record: ChangeRecord | null };

export interface RestoreOutcome {
  kind: ChangeRecord['kind'];
  path: string;
  result: 'restored' | 'merged' | 'left-as-changed' | 'failed';
  reason: string | null;
  /** Where the original bytes still lie, if they could not be put back. */
  backup: string | null;
}
