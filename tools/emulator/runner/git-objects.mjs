import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { readFile } from './machine-files.mjs';

const LOOSE = /(?:^|\/)objects\/[\da-f]{2}\/[\da-f]{38,62}$/;
const PACK = /^(.*)\/objects\/pack\/[^/]+\.pack$/;
const OTHER = /\/\.git\/objects\/(?:info|pack)\/[^/]+$/;

/**
 * What lies in the object stores of git repositories, as it was before it was compressed.
 *
 * @param {string} root of the machine
 * @param {string[]} names of the files to be read; those that belong to no store are passed over
 * @returns {Record<string, Buffer>} by path; of packs, all objects of their repository
 * @throws where a pack cannot be read, since nobody could tell then what it holds
 */
export function readObjects(root, names) {
  /** @type {Record<string, Buffer>} */
  const contents = {};
  for (const name of names) {
    const packed = PACK.exec(name);
    if (packed) contents[name] = allObjects(join(root, packed[1] ?? ''));
    else if (LOOSE.test(name)) contents[name] = inflated(readFile(root, name).bytes);
    else if (OTHER.test(name)) contents[name] = readFile(root, name).bytes;
  }
  return contents;
}

/** As it is, where it is not compressed. @param {Buffer} bytes */
function inflated(bytes) {
  try {
    return inflateSync(bytes);
  } catch {
    return bytes;
  }
}

/** @param {string} repository */
function allObjects(repository) {
  const env = { PATH: process.env.PATH ?? '', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull };
  const args = ['--git-dir', repository, 'cat-file', '--batch-all-objects', '--unordered', '--batch'];
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    env,
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (status !== 0) throw error ?? new Error(`git cannot read ${repository}: ${stderr}`);
  return stdout;
}
