/**
 * The list of what was changed on this runner, kept in a file so that the post step finds it even when the
 * main step was killed. It is written before each change; whether a change then happened can be told from
 * the file itself, because a record carries the hashes of both versions. It holds no content of any file.
 *
 * A later step may have written to it meanwhile. So its first line is an HMAC-SHA256 over all bytes below, with a key
 * that only the state of this step holds.
 */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fieldsOf } from '../model/fields.js';
import { readPrivateFile, removeBackup, writePrivateFile } from './backup.js';
import type { ChangeRecord } from './change.js';
import { isRecordOf } from './journal-record.js';
import { isLastingName, isPrivateFolder } from './places.js';

const FORMAT = 2;
const KEY_BYTES = 32;

/** Two steps of one job may share a folder, so each process has a journal of its own in it. */
const journals = new Map<string, string>();

/**
 * Writes all records so far and returns the journal's path, which stays the same for later calls with the
 * same folder. Replaces the previous version at once, never in parts.
 */
export async function writeJournal(
  folder: string,
  records: readonly ChangeRecord[],
  key: Buffer,
): Promise<string> {
  const content = Buffer.from(JSON.stringify({ format: FORMAT, records }));
  const signed = Buffer.concat([Buffer.from(`${macOf(content, key).toString('hex')}\n`), content]);
  const written = await writePrivateFile(folder, `journal-${randomUUID()}.json`, signed);
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

/**
 * The records, oldest first. Throws where the file is missing, lies where others could have put it, is not what the
 * holder of the key wrote, or tells of a place that this action does not touch.
 */
export async function readJournal(path: string, key: Buffer): Promise<ChangeRecord[]> {
  if (!isLastingName(path)) throw new Error('no name of a journal');
  const folder = dirname(path);
  if (!(await isPrivateFolder(folder))) throw new Error('its folder is not private');
  const signed = await readPrivateFile(path);
  if (key.length !== KEY_BYTES) throw new Error('no key');
  const end = signed.indexOf('\n');
  const mac = Buffer.from(signed.toString('latin1', 0, Math.max(end, 0)), 'hex');
  const bytes = signed.subarray(end + 1);
  const wanted = macOf(bytes, key);
  if (mac.length !== wanted.length || !timingSafeEqual(mac, wanted)) throw new Error('not authentic');

  const content: unknown = JSON.parse(bytes.toString('utf8'));
  const { format, records } = fieldsOf(content);
  if (format !== FORMAT || !Array.isArray(records)) throw new Error('not a journal of this action');
  return records.map((record: unknown) => {
    if (!isRecordOf(record, folder)) throw new Error('a record that this action does not write');
    return record;
  });
}

/** Deletes a journal whose records are all dealt with. The folder stays: other things of this run lie in it. */
export async function discardJournal(path: string): Promise<void> {
  await removeBackup(path);
}

function macOf(bytes: Buffer, key: Buffer): Buffer {
  return createHmac('sha256', key).update(bytes).digest();
}
