import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseConfigText } from '../../src/runner/git/config-text.js';
import { observeGit } from '../../src/runner/git/git.js';
import { runs } from '../breadth.js';
import { environmentOf, git } from '../cleanup/git-helper.js';
import { temporaryHome } from '../cleanup/temporary-home.js';

const HUB = 'huggingface.co';
const login = (name: string) => `https://u:${name}@${HUB}/acme/${name}`;

let home: string;
let folder: string;
beforeEach(async () => {
  home = await temporaryHome();
  folder = join(home, 'clone');
  await mkdir(folder);
});

async function found(at = folder): Promise<string[]> {
  const { credentials } = await observeGit(environmentOf(home), at, [HUB, 'hf.co']);
  expect(JSON.stringify(credentials)).not.toContain('u:');
  return credentials.map(
    ({ kind, where, line, secret, serves }) =>
      `${kind} ${where.replace(home, '~')} ${line} ${secret.reveal()} ${serves}`,
  );
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** A clone with a submodule of its own, and that one with another. */
async function cloneWithSubmodules(): Promise<void> {
  const make = async (name: string, inner: string | null) => {
    const at = join(home, 'origin', name);
    await mkdir(at, { recursive: true });
    const run = (...args: string[]) =>
      git(
        home,
        ['-c', 'protocol.file.allow=always', '-c', 'user.name=o', '-c', 'user.email=o@x', ...args],
        '',
        at,
      );
    await run('init', '-q');
    if (inner !== null)
      await run('submodule', '--quiet', 'add', join(home, 'origin', inner), `parts/${inner}`);
    await run('commit', '-q', '--allow-empty', '-m', 'x');
  };
  await make('inner', null);
  await make('outer', 'inner');
  await make('top', 'outer');
  await git(home, [
    '-c',
    'protocol.file.allow=always',
    'clone',
    '-q',
    '--recurse-submodules',
    join(home, 'origin', 'top'),
    folder,
  ]);
}

describe('submodules', () => {
  test('submodules that are cloned: their own configuration is read, at any depth', async () => {
    await cloneWithSubmodules();
    const outer = join(folder, 'parts', 'outer');
    const inner = join(outer, 'parts', 'inner');
    expect(await found()).toEqual([]);
    await git(home, ['remote', 'set-url', 'origin', login('outer')], '', outer);
    await git(home, ['remote', 'set-url', '--push', 'origin', login('inner')], '', inner);
    await git(home, ['config', `lfs.${login('key')}.git/info/lfs.access`, 'basic'], '', inner);
    const modules = '~/clone/.git/modules/parts/outer';
    expect((await found()).map((line) => line.replace(/ \d+ /, ' N ')).sort()).toEqual([
      `url ${modules}/config N outer both`,
      `url ${modules}/modules/parts/inner/config N inner both`,
      `url ${modules}/modules/parts/inner/config N key none`,
    ]);
  });

  test('submodules name others in turn: theirs are read, and none outside', async () => {
    await cloneWithSubmodules();
    await write('parts/outer/parts/inner/.lfsconfig', `[lfs]\nurl = ${login('lfs')}\n`);
    await write(
      'parts/outer/.gitmodules',
      `[submodule "i"]\n\tpath = parts/inner\n\turl = ${login('inner')}\n[submodule "o"]\n\tpath = ../../../outside\n`,
    );
    await write('../outside/.gitmodules', `[submodule "x"]\nurl = ${login('outside')}\n`);
    expect(await found()).toEqual([
      'url ~/clone/parts/outer/.gitmodules 3 inner both',
      'url ~/clone/parts/outer/parts/inner/.lfsconfig 2 lfs lfs',
    ]);
  });

  test('submodules are found where .git is a file, and of any number only some are read', async () => {
    const real = join(home, 'elsewhere');
    await git(home, ['init', '-q', '--separate-git-dir', real, folder]);
    for (let count = 0; count < 60; count += 1) {
      const module = join(real, 'modules', `m${count}`);
      await mkdir(module, { recursive: true });
      await writeFile(join(module, 'HEAD'), 'ref: refs/heads/main\n');
      await writeFile(join(module, 'config'), `[remote "origin"]\n\turl = ${login('m')}\n`);
    }
    const lines = await found();
    expect(lines[0]).toMatch(/^url ~\/elsewhere\/modules\/m\d+\/config 2 m both$/);
    expect(lines).toHaveLength(50);
  });

  test('submodules that name themselves, or are a loop of links, come to an end', async () => {
    await git(home, ['init', '-q', folder]);
    await mkdir(join(folder, '.git', 'modules'));
    await symlink('..', join(folder, '.git', 'modules', 'loop'));
    await symlink('.', join(folder, 'again'));
    await write(
      '.gitmodules',
      `[submodule "a"]\npath = again\nurl = ${login('a')}\n[submodule "b"]\npath = .\n`,
    );
    const lines = await found();
    expect(lines[0]).toBe('url ~/clone/.gitmodules 3 a both');
    expect(lines.length).toBeLessThanOrEqual(50);
  });
});

describe('a credential in the key that git-lfs writes', () => {
  test('a credential in the key that git-lfs writes is found once for each URL and file, and never told', async () => {
    await git(home, ['init', '-q', folder]);
    const set = (key: string, value: string) => git(home, ['config', '--local', key, value], '', folder);
    await set(`lfs.${login('one')}.git/info/lfs.locksverify`, 'false');
    await set(`lfs.${login('one')}.git/info/lfs.access`, 'basic');
    await set(`lfs.https://u:other@example.org/x.access`, 'basic');
    await set(`remote.${login('two')}.lfsurl`, login('three'));
    await write('.lfsconfig', `[lfs "${login('four')}"]\n\taccess = basic\n`);
    expect(await found()).toEqual([
      'url lfs.….locksverify null one none',
      'url remote.https://[…]@huggingface.co/acme/two.lfsurl null three lfs',
      'url remote.….lfsurl null two none',
      'url ~/clone/.lfsconfig 2 four none',
    ]);
  });

  test('a proxy is none of the Hub’s', async () => {
    await git(home, ['init', '-q', folder]);
    await git(home, ['config', '--global', 'http.proxy', 'http://u:proxy@127.0.0.1:8080']);
    await git(home, ['config', '--global', `http.https://${HUB}/.proxy`, `http://u:proxy@proxy.example`]);
    expect(await found()).toEqual([]);
  });
});

describe('a file in the format of git’s configuration says what git reads in it', () => {
  const name = fc.constantFrom('a', 'B-c', 'url', 'X');
  const blank = fc.constantFrom('', ' ', '\t', '  ');
  const subsection = fc
    .array(fc.constantFrom('a', 'B', '.', ' ', '\\"', '\\\\', '\\x', 'é', ']', '#', '='), { maxLength: 5 })
    .map((parts) => parts.join(''));
  const header = fc.oneof(
    fc.tuple(name, fc.constantFrom('', ' "" ', ' ')).map(([section]) => `[${section}]`),
    fc.tuple(name, subsection).map(([section, sub]) => `[${section} "${sub}"]`),
    fc.tuple(name, name).map(([section, sub]) => `[${section}.${sub}]`),
  );
  const value = fc
    .array(
      fc.constantFrom(
        'x',
        'Y/z',
        ' ',
        '"q r"',
        '"#"',
        '\\\\',
        '\\"',
        '\\n',
        '\\t',
        '\\\n',
        '=',
        "'",
        '[',
        'é',
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(''));
  const variable = fc
    .tuple(blank, name, blank, fc.option(value), fc.constantFrom('', ' # note', ';[b] y = z', '#'))
    .map(([indent, key, gap, text, comment]) =>
      text === null ? `${indent}${key}${gap}${comment}` : `${indent}${key}${gap}=${gap}${text}${comment}`,
    );
  const line = fc.oneof(
    header,
    variable,
    variable,
    fc.tuple(header, variable).map((two) => two.join(' ')),
  );
  const file = fc
    .tuple(
      fc.boolean(),
      header,
      fc.array(line, { maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
    )
    .map(([isMarked, first, lines, end, isOpen]) =>
      [isMarked ? '\ufeff' : '', [first, ...lines].join(end), isOpen ? '' : end].join(''),
    );

  test('a file in the format of git’s configuration says what git reads in it, or git reads nothing', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(file, async (text) => {
        const path = join(home, 'file');
        await writeFile(path, text);
        const listing = await promisify(execFile)('git', ['config', '--file', path, '--list', '-z'], {
          env: environmentOf(home),
        }).then(
          ({ stdout }) => stdout,
          () => null,
        );
        if (listing === null) return;
        read += 1;
        expect(
          parseConfigText(text)
            .map(({ key, value: said }) => `${key}\n${said}\0`)
            .join(''),
        ).toBe(listing.replaceAll(/(^|\0)([^\n\0]+)(?=\0)/g, '$1$2\n'));
      }),
      { numRuns: runs(300) },
    );
    expect(read).toBeGreaterThan(0);
  });

  test('a file in the format of git’s configuration says what git reads in it, and where each of them stands', () => {
    const text = '[a]\n\n  x = 1 \\\n 2\r\n# [b]\ny\n[c] z = "3\n" \nw = 4';
    expect(parseConfigText(text).map(({ key, line }) => `${line} ${key}`)).toEqual([
      '3 a.x',
      '6 a.y',
      '7 c.z',
      '9 c.w',
    ]);
  });
});
