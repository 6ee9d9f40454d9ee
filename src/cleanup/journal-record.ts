/** Which records a journal may hold: those that this action writes, about places that it may touch. */
import { basename, dirname } from 'node:path';
import { type Fields, isObject } from '../model/fields.js';
import { isBackupName, isId } from './backup.js';
import type { ChangeRecord } from './change.js';
import { isLastingName } from './places.js';

/** The labels under which `isolate` makes the files of a job alone. */
export const PRIVATE_FILES = ['netrc', 'token'] as const;

/** Whether it is a record of a change whose backup lies in this folder. */
export function isRecordOf(value: unknown, folder: string): value is ChangeRecord {
  if (!isObject(value)) return false;
  const { kind, path, realPath, backup, beforeSha256, afterSha256, id, removed } = value;
  if (!isString(path) || !isString(realPath) || !isString(backup) || !isHash(beforeSha256)) return false;
  if (!isLastingName(backup) || dirname(backup) !== folder) return false;
  const isKeptAs = (label: string) => isBackupName(basename(backup), label);
  const isFile = isLastingName(path) && isLastingName(realPath);
  switch (kind) {
    case 'netrc':
      return (
        isKeptAs(kind) && isFile && isHash(afterSha256) && isIdText(id) && isList(removed, isRemovedEntry)
      );
    case 'git-store':
      return (
        isKeptAs(kind) && isFile && isHash(afterSha256) && isIdText(id) && isList(removed, isRemovedLine)
      );
    case 'git-helper':
      return isKeptAs(kind) && realPath === path && isList(removed, ({ host }) => isString(host));
    case 'saved-token':
      return isKeptAs(kind) && isFile && isIdText(id) && isSavedToken(value);
    case 'private-file':
      return PRIVATE_FILES.some(isKeptAs) && path === backup && realPath === backup;
    default:
      return false;
  }
}

function isSavedToken({ mode, uid, gid, emptied }: Fields): boolean {
  return isCount(mode) && mode <= 0o7777 && isCount(uid) && isCount(gid) && typeof emptied === 'boolean';
}

function isRemovedEntry({ host, lines }: Fields): boolean {
  return isString(host) && isObject(lines) && isCount(lines.first) && isCount(lines.last);
}

function isRemovedLine({ host, line }: Fields): boolean {
  return isString(host) && isCount(line);
}

function isList(value: unknown, isItem: (item: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every((item: unknown) => isObject(item) && isItem(item));
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isHash(value: unknown): boolean {
  return isString(value) && /^[0-9a-f]{64}$/.test(value);
}

function isIdText(value: unknown): boolean {
  return isString(value) && isId(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
