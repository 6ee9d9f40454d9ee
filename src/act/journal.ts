/**
 * The list of what was changed on this runner, kept in a file so that the post step finds it even when the
 * main step was killed. It is written before each change; whether a change then happened can be told from
 * the file itself, because a record carries the hashes of both versions. It holds no content of any file.
 */
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { writePrivateFile } from './backup.js';
import type { ChangeRecord } from './change.js';

const FORMAT = 1;

/** Two steps of one job may share a folder, so each process has a journal of its own in it. */
const journals = new Map<string, string>();

/**
 * Writes all records so far and returns the journal's path, which stays the same for later calls with the
 * same folder. Replaces the previous version at once, never in parts.
 */
export async function writeJournal(folder: string, records: readonly ChangeRecord[]): Promise<string> {
  const name = `journal-${randomUUID()}.json`;
  const content = Buffer.from(`${JSON.stringify({ format: FORMAT, records })}\n`);
  const written = await writePrivateFile(folder, name, content);
  const earlier = journals.get(folder);
  if (earlier === undefined) {
    journals.set(folder, written);
    return written;
  }
  try {
    await rename(written, earlier);
  } catch (error) {
    await rm(written, { force: true });
    throw error;
  }
  return earlier;
}

/** The records, oldest first. Throws where the file is missing or is not a journal. */
export async function readJournal(path: string): Promise<ChangeRecord[]> {
  const content: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!isObject(content) || content.format !== FORMAT || !Array.isArray(content.records)) {
    throw new Error('not a journal of this action');
  }
  return content.records.map((record: unknown) => {
    if (!isRecord(record)) throw new Error('the journal holds a record of an unknown kind');
    return record;
  });
}

/** Deletes a journal whose records are all dealt with. The folder stays: it may be the runner's own. */
export async function discardJournal(path: string): Promise<void> {
  await rm(path, { force: true });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecord(value: unknown): value is ChangeRecord {
  if (!isObject(value)) return false;
  if (![value.path, value.realPath, value.backup, value.beforeSha256].every(isString)) return false;
  switch (value.kind) {
    case 'netrc':
      return [value.afterSha256, value.id].every(isString) && isListOf(value.removed, isRemovedEntry);
    case 'git-store':
      return [value.afterSha256, value.id].every(isString) && isListOf(value.removed, isRemovedLine);
    case 'git-helper':
      return isListOf(value.removed, ({ host }) => isString(host));
    case 'saved-token':
      return isString(value.id) && [value.mode, value.uid, value.gid].every(Number.isInteger);
    case 'private-file':
      return true;
    default:
      return false;
  }
}

function isRemovedEntry({ host, lines }: Record<string, unknown>): boolean {
  return isString(host) && isObject(lines) && Number.isInteger(lines.first) && Number.isInteger(lines.last);
}

function isRemovedLine({ host, line }: Record<string, unknown>): boolean {
  return isString(host) && Number.isInteger(line);
}

function isListOf(value: unknown, isItem: (item: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(value) && value.every((item: unknown) => isObject(item) && isItem(item));
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
