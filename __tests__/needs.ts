import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from '@jest/globals';

/** What a test needs of its machine, and what is said where it is skipped for that. */
export interface Need {
  isMet: boolean;
  /** A whole sentence without its full stop. */
  lack: string;
}

const user = process.getuid?.();

export const ROOT: Need = { isMet: user === 0, lack: 'only root can give a file to another user' };

export const NOT_ROOT: Need = { isMet: user !== 0, lack: 'root may read and write whatever its mode is' };

/** Modes, owners, sockets and named pipes. */
export const POSIX_FILES: Need = {
  isMet: process.platform !== 'win32',
  lack: 'the files of Windows have no modes, and no pipe or socket is among them',
};

/** @param name of a program that tells its version */
export const program = (name: string, ...version: string[]): Need => ({
  isMet: spawnSync(name, version.length > 0 ? version : ['--version']).status === 0,
  lack: `this machine has no ${[name, ...version.slice(0, -1)].join(' ')}`,
});

export function gitCache(): Need {
  const programs = spawnSync('git', ['--exec-path'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  const isMet = ['', '.exe'].some((end) => existsSync(join(programs, `git-credential-cache--daemon${end}`)));
  return { isMet, lack: 'the git of this machine has no credential cache' };
}

const told = new Set<string>();

function areMet(needs: readonly Need[]): boolean {
  const lacks = needs.filter(({ isMet }) => !isMet).map(({ lack }) => lack);
  for (const lack of lacks.filter((one) => !told.has(one))) console.warn(`Skipped: ${lack}.`);
  for (const lack of lacks) told.add(lack);
  return lacks.length === 0;
}

/** A test that counts as skipped where a need is not met, which is told once for each file. */
export const testWith = (...needs: Need[]) => (areMet(needs) ? test : test.skip);

/** As `testWith`, for a group of tests. */
export const describeWith = (...needs: Need[]) => (areMet(needs) ? describe : describe.skip);
