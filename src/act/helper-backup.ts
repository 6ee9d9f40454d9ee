/** What is kept of a credential helper's logins: in a private file, since it is all secret. */
import type { HelperAlone, HelperLogin } from '../observe/git/asking.js';
import { readLogin } from '../observe/git/asking.js';

/** Which helper it is, and what was taken from it, first what it gave first. */
export interface HelperBackup {
  helper: Pick<HelperAlone, 'value' | 'folder'>;
  logins: HelperLogin[];
}

export function writeHelperBackup({ helper: { value, folder }, logins }: HelperBackup): Buffer {
  return Buffer.from(JSON.stringify({ value, folder, logins: logins.map(({ lines }) => lines.reveal()) }));
}

/** Null for what is no such backup. */
export function readHelperBackup(bytes: Buffer): HelperBackup | null {
  try {
    const content: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof content !== 'object' || content === null) return null;
    const { value, folder, logins } = content as Record<string, unknown>;
    if (typeof value !== 'string' || typeof folder !== 'string' || !Array.isArray(logins)) return null;
    const read = logins.map((lines) => readLogin(Buffer.from(String(lines), 'latin1')));
    const whole = read.filter((login) => login !== null);
    return whole.length === read.length ? { helper: { value, folder }, logins: whole } : null;
  } catch {
    return null;
  }
}
