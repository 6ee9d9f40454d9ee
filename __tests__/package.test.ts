import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from '../tools/conformance/child.mjs';

type Manifest = Record<string, unknown> & { bin: Record<string, string>; scripts: Record<string, string> };

const MANIFEST: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** What npm would put into the package. */
async function packedFiles(): Promise<string[]> {
  const npm = process.env.npm_execpath;
  const pack = ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'];
  const [command, args] = npm === undefined ? ['npm', pack] : [process.execPath, [npm, ...pack]];
  const { PATH = '', SystemRoot = '' } = process.env;
  const { stdout } = await run(command, args, { cwd: '.', env: { PATH, SystemRoot } });
  const packages: { files: { path: string }[] }[] = JSON.parse(stdout);
  return packages.flatMap(({ files }) => files.map(({ path }) => path));
}

test('npm installs nothing but the package itself', () => {
  const fields = Object.keys(MANIFEST).filter((field) => /dependencies|workspaces/i.test(field));
  expect(fields).toEqual(['devDependencies']);
});

test('npm runs no script when it installs the package, nor before it packs what git gives it', () => {
  // The first six are those for which npm installs the development packages of what it gets from git.
  const forbidden = [
    ...['build', 'prepare', 'prepack', 'install', 'preinstall', 'postinstall'],
    ...['preprepare', 'postprepare', 'postpack', 'prepublish', 'dependencies'],
  ];
  expect(Object.keys(MANIFEST.scripts).filter((name) => forbidden.includes(name))).toEqual([]);
  // With this file there is a script that installs, without a word in package.json.
  expect(readdirSync('.')).not.toContain('binding.gyp');
});

test('npm may publish the package, for everybody and with its provenance', () => {
  expect(MANIFEST).not.toHaveProperty('private');
  expect(MANIFEST.publishConfig).toEqual({ access: 'public', provenance: true });
  // The registry compares it with where the package was built.
  expect(MANIFEST.repository).toEqual({
    type: 'git',
    url: 'git+https://github.com/org/hf-auth-check.git',
  });
});

test('the package holds the bundle with its licences, and what npm always adds', async () => {
  const bundle = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'));
  expect((await packedFiles()).sort()).toEqual([...bundle, 'LICENSE', 'README.md', 'package.json'].sort());
  const isMeant = /^dist\/(?:licenses\.txt|(?:(?:post|cli)\/)?(?:\d+\.)?index\.js)$/;
  expect(bundle.filter((path) => !isMeant.test(path))).toEqual([]);
});

test('no file of the package names a folder of the machine that built it', async () => {
  const files = await packedFiles();
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((path) => readFileSync(path, 'utf8').includes(process.cwd()))).toEqual([]);
});

test('the command of the package is a program for Node', () => {
  expect(Object.keys(MANIFEST.bin)).toEqual(['hf-auth-check']);
  const { 'hf-auth-check': path = '' } = MANIFEST.bin;
  expect(readFileSync(path, 'utf8').split('\n', 1)).toEqual(['#!/usr/bin/env node']);
});
