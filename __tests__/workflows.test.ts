import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { run } from '../tools/conformance/child.mjs';
import { actionlint, foreignUses, githubParser, PINNED, usesOf, workflowFilesIn } from './workflow-files.js';

const workflows = workflowFilesIn('.github/workflows');
const selfTests = workflowFilesIn('tools/e2e');

describe('the workflows of this repository', () => {
  test('are there', () => {
    const names = ['check-dist', 'ci', 'codeql', 'release', 'scorecard'];
    expect(workflows.map(({ path }) => path)).toEqual(names.map((name) => `.github/workflows/${name}.yml`));
  });

  test('are valid for actionlint', async () => {
    expect(await actionlint('.github/workflows')).toBe('');
  });

  test.each(workflows)("$path is valid for GitHub's own parser", async (workflow) => {
    expect(await githubParser(workflow)).toEqual([]);
  });

  test('pin every action of others by the 40 hexadecimal digits of a commit, with its version', () => {
    const foreign = workflows.flatMap(({ text }) => foreignUses(text));
    expect(foreign.length).toBeGreaterThan(0);
    expect(foreign.filter((uses) => !PINNED.test(uses))).toEqual([]);
  });

  test('use one commit of each action', () => {
    const pins = new Map<string, Set<string>>();
    for (const uses of workflows.flatMap(({ text }) => foreignUses(text))) {
      const [, repository = '', pin = ''] = /^([\w.-]+\/[\w.-]+)[^@]*@(.*)$/.exec(uses) ?? [];
      pins.set(repository, (pins.get(repository) ?? new Set()).add(pin));
    }
    expect([...pins].filter(([, commits]) => commits.size > 1)).toEqual([]);
  });

  test('may do nothing unless a job says so', () => {
    const rights = workflows.map(({ path, content }) => [path, content.permissions]);
    expect(rights).toEqual(workflows.map(({ path }) => [path, {}]));
  });

  test('check out without leaving the credential behind', () => {
    const checkouts = workflows.flatMap(usesOf).filter(({ uses }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter((use) => use.with['persist-credentials'] !== false)).toEqual([]);
  });

  test('run nothing of a package in a job that may sign or publish, and store no token of npm', () => {
    const jobs = workflows.flatMap(({ content }) => Object.values(content.jobs));
    const scripts = jobs
      .filter(({ permissions = {} }) => permissions['id-token'] === 'write')
      .flatMap(({ steps = [] }) => steps.flatMap(({ run = [] }) => run));
    const ofNpm = scripts.flatMap((script) => script.match(/\bnp[mx] .*/g) ?? []);
    expect(ofNpm.length).toBeGreaterThan(1);
    expect(ofNpm.filter((command) => !/^npm (?:pack|publish) --ignore-scripts /.test(command))).toEqual([]);
    expect(workflows.filter(({ text }) => /secrets\.|_TOKEN: (?!\$\{\{ github\.token)/.test(text))).toEqual(
      [],
    );
  });

  test('put no expression into a script', () => {
    const scripts = workflows.flatMap(({ content }) =>
      Object.values(content.jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run = [] }) => run)),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

describe('the self-test', () => {
  test('is valid for both readers', async () => {
    expect(selfTests.map(({ path }) => path)).toEqual(['tools/e2e/self-test.yml']);
    expect(await actionlint('tools/e2e')).toBe('');
    expect(await Promise.all(selfTests.map(githubParser))).toEqual([[]]);
  });
});

describe('the two readers of workflows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const sound = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n';
  const texts = {
    'sound.yml': sound,
    'step.yml': sound.replace('run: echo', 'run: echo ${{ steps.none.outputs.x }}'),
    'key.yml': `${sound}        unknown: key\n`,
  };

  test('tell those that are sound from those that are not', async () => {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    const complaints = await actionlint(folder);
    expect(Object.keys(texts).filter((name) => complaints.includes(name))).toEqual(['step.yml', 'key.yml']);
    const parsed = Object.entries(texts).map(async ([path, text]) => [
      path,
      await githubParser({ path, text }),
    ]);
    expect(await Promise.all(parsed)).toEqual([
      ['sound.yml', []],
      ['step.yml', []],
      ['key.yml', [expect.stringContaining("Unexpected value 'unknown'")]],
    ]);
  });
});

describe('the notes of a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notes-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const changelog = `# Changelog

## [Unreleased]

## [1.10.0] - 2026-02-01

### Added

- Ten.

## 1.1.0

One.
`;
  const notes = async (tag: string) => {
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
    const script = resolve('.github/scripts/release-notes.mjs');
    const { exitCode, stdout } = await run(process.execPath, [script, tag, 'CHANGELOG.md'], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', SystemRoot: process.env.SystemRoot ?? '' },
    });
    return { exitCode, stdout };
  };

  test('are the section of its version, and of no other', async () => {
    expect(await notes('v1.10.0')).toEqual({ exitCode: 0, stdout: '### Added\n\n- Ten.\n' });
    expect(await notes('v1.1.0')).toEqual({ exitCode: 0, stdout: 'One.\n' });
  });

  test('are missing where the changelog has no section for it, or nothing in it', async () => {
    expect(await notes('v1.0.0')).toEqual({ exitCode: 1, stdout: '' });
    expect(await notes('vUnreleased')).toEqual({ exitCode: 1, stdout: '' });
  });
});
