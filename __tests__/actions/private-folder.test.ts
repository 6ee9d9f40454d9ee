import { chmod, chown, mkdir, mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { privateFolder } from '../../src/actions/private-folder.js';
import { ROOT, testWith } from '../needs.js';

let place: string;
const made: string[] = [];

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'place-'));
  made.push(place);
});
// Only at the end, since a process has one folder in each place.
afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});

async function folderIn(RUNNER_TEMP: string | undefined): Promise<string> {
  const folder = await privateFolder({ RUNNER_TEMP });
  made.push(folder);
  return folder;
}

describe('the private folder', () => {
  test("the private folder lies in the runner's temporary folder, for this user alone", async () => {
    const folder = await folderIn(place);
    expect(dirname(folder)).toBe(place);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test('the private folder is the same for the whole process, and one that nobody could foretell', async () => {
    const folder = await folderIn(place);
    expect(await privateFolder({ RUNNER_TEMP: place })).toBe(folder);
    expect(basename(folder)).toMatch(/^hf-auth-check-\w{6}$/);
  });

  const unsound: Array<[string, () => Promise<string | undefined>]> = [
    ['there is none', async () => undefined],
    ['it is not there', async () => join(place, 'missing')],
    [
      'it is a link',
      async () => {
        await mkdir(join(place, 'real'));
        await symlink(join(place, 'real'), join(place, 'link'));
        return join(place, 'link');
      },
    ],
    [
      'others may write it',
      async () => {
        await mkdir(join(place, 'open'));
        await chmod(join(place, 'open'), 0o777);
        return join(place, 'open');
      },
    ],
  ];

  test.each(unsound)(
    "the private folder lies in the system's temporary folder where of the runner's %s",
    async (_, make) => {
      const folder = await folderIn(await make());
      expect(dirname(folder)).toBe(tmpdir());
      expect((await stat(folder)).mode & 0o777).toBe(0o700);
    },
  );

  testWith(ROOT)("the private folder is not in a temporary folder of another user's", async () => {
    // 1 is somebody else's on every machine.
    await chown(place, 1, 1);
    expect(dirname(await folderIn(place))).toBe(tmpdir());
  });
});
