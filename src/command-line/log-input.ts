import { createReadStream } from 'node:fs';
import type { LogPart } from '../explain/log-lines.js';
import { fileErrorCode } from '../model/file-error.js';
import { UsageError } from './usage-error.js';

/** In bytes: what is read of the beginning and of the end of a log. What is between says little about why a job failed. */
const HEAD = 4 * 1024 * 1024;
const TAIL = 8 * 1024 * 1024;
const NEWLINE = 10;

/** The beginning and the end of a log, from a file or, for `-`, the standard input. */
export async function readLog(file: string): Promise<LogPart[]> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const head: Buffer[] = [];
  const tail: Buffer[] = [];
  let headLength = 0;
  let tailLength = 0;
  let newlinesBefore = 0;
  try {
    for await (const chunk of stream) {
      let bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      if (headLength < HEAD) {
        const part = bytes.subarray(0, HEAD - headLength);
        head.push(part);
        headLength += part.length;
        newlinesBefore += newlinesIn(part);
        bytes = bytes.subarray(part.length);
      }
      if (bytes.length === 0) continue;
      tail.push(bytes);
      tailLength += bytes.length;
      while (tailLength - (tail[0]?.length ?? 0) >= TAIL) {
        const dropped = tail.shift() ?? Buffer.alloc(0);
        tailLength -= dropped.length;
        newlinesBefore += newlinesIn(dropped);
      }
    }
  } catch (error) {
    throw new UsageError(`The log cannot be read (${fileErrorCode(error)}).`, { help: false });
  }
  const parts = [{ firstLine: 1, text: Buffer.concat(head).toString('utf8') }];
  if (tail.length > 0) {
    parts.push({ firstLine: newlinesBefore + 1, text: Buffer.concat(tail).toString('utf8') });
  }
  return parts;
}

function newlinesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
