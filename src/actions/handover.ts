/**
 * What the main step hands to the post step. The runner keeps this state and gives it back over every variable of the
 * same name, so a later step that sets `STATE_…` through `GITHUB_ENV` changes nothing, as long as the main step saved
 * that very name.
 */
import { randomBytes } from 'node:crypto';
import { saveState, setSecret } from './commands.js';

/** The key by which the post step tells the journal of this run from every other, in hexadecimal. */
export const KEY_STATE = 'key';

/** The journal's path: a path only, since state is printed in debug logs. */
export const JOURNAL_STATE = 'journal';

/** The variable that holds a token which was made for this job alone. */
export const EXPORTED_STATE = 'exported';

/** By what the post step knows the logins that the machine had; no login, and nothing from which one can be told. */
export const LOGINS_STATE = 'logins';

let key: Buffer | null = null;

/**
 * The key of this run. Its first call makes it, has the runner mask it, and takes every name of the state, so that none
 * is left for another step to set: to be called in every run, before anything else. Throws where the runner keeps no
 * state.
 */
export function journalKey(): Buffer {
  if (key !== null) return key;
  const made = randomBytes(32);
  const text = made.toString('hex');
  setSecret(text);
  saveState(KEY_STATE, text);
  saveState(JOURNAL_STATE, '');
  saveState(EXPORTED_STATE, '');
  saveState(LOGINS_STATE, '');
  key = made;
  return made;
}

/** Tells the post step where to find what was changed. */
export function saveJournalPath(path: string): void {
  saveState(JOURNAL_STATE, path);
}

/** Has the post step take the token out of this variable again. */
export function saveExported(variable: 'HF_TOKEN'): void {
  saveState(EXPORTED_STATE, variable);
}

/** Has the post step tell which logins are new. */
export function saveLogins(known: string): void {
  saveState(LOGINS_STATE, known);
}
