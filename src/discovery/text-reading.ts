/** What one text says about repos of the Hub: plain data, without a text of the file but ids, paths and lines. */
import type { Operation } from '../model/inputs.js';
import type { RepoRef } from '../model/repo.js';

/** A repo that a text names in a place that says so. */
export interface Mention {
  readonly ref: RepoRef;
  readonly operation: Operation;
  /** Line of the id in its file, counted from 1. */
  readonly line: number;
  /** What says so, from a list of ours and never the file's own text: `from_pretrained`, `--model`, `base_model`. */
  readonly shownBy: string;
  /**
   * Whether the Hub is contacted for it whenever the text is run or read. Not so in a branch, in a test that may be
   * skipped or is given a stand-in for the Hub, or where a key has other meanings, too.
   */
  readonly isCertain: boolean;
}

/** Other files of the workspace that are run or read along with a text. */
export type Lead =
  | {
      readonly is: 'file';
      /** Where the file may be, relative to the workspace: the first of them that is there is it. */
      readonly paths: readonly string[];
      /** The part of it that is run: a target of a Makefile, a script of package.json; null for all of it. */
      readonly part: string | null;
      /** Whether it is named, or only imported by what is. */
      readonly by: 'name' | 'import';
      readonly isCertain: boolean;
    }
  | {
      readonly is: 'folder';
      /** Relative to the workspace, which is the empty one. */
      readonly folder: string;
      /** Which of its files, by their names alone. */
      readonly names: RegExp;
      /** As of a file. */
      readonly part: string | null;
      readonly isCertain: boolean;
    };

/** All that one text says. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly leads: readonly Lead[];
}

export const NOTHING_READ: Reading = { mentions: [], leads: [] };

/** A file of the workspace. */
export interface SourceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A kind of file that may name repos. Each is described in a file of its own, and all are listed in `file-kinds.ts`. */
export interface FileKind {
  /** As a person calls it: `Python`. */
  readonly name: string;
  /** Whether a file is of this kind, by its path. */
  readonly has: (path: string) => boolean;
  /**
   * Words of which a text has at least one if it names a repo: one without them is not parsed. Left out if that does
   * not pay.
   */
  readonly hints?: RegExp;
  /**
   * The files of the workspace that run along with one, if `read` does not tell: asked for only if this one is run.
   */
  readonly imports?: (file: SourceFile) => readonly Lead[];
  /** The same quickly, for a file that is not worth more: what it finds is never certain. Left out if `read` is quick. */
  readonly scan?: (file: SourceFile, isReached: boolean) => readonly Mention[];
  /** Reads a text that may be anything; throws nothing. `part` is that of the lead. */
  readonly read: (file: SourceFile, part: string | null) => Promise<Reading>;
}
