import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type JobClient, packageNamed, versionText } from './job-client.js';

/**
 * What a virtual environment has installed, by the names of its `*.dist-info` folders: nothing of it is
 * started, since it may have come with a pull request.
 */
export async function fromVirtualEnvironment(folder: string, where: string): Promise<JobClient[]> {
  const found = await Promise.all((await packageFolders(folder)).map((path) => namesIn(path)));
  return found.flat().flatMap((name) => {
    const [, distribution = '', version = ''] = /^([\w.]+)-([^-]+)\.dist-info$/.exec(name) ?? [];
    const known = packageNamed(distribution);
    const text = versionText(version);
    if (known === null || text === null) return [];
    return [{ package: known, version: text, range: null, where, how: 'installed' as const, certain: true }];
  });
}

/** `lib/python3.12/site-packages`, on Windows `Lib/site-packages`. */
async function packageFolders(folder: string): Promise<string[]> {
  const library = join(folder, 'lib');
  const versions = (await namesIn(library)).filter((name) => /^python3\.\d{1,3}t?$/.test(name));
  return [
    ...versions.map((version) => join(library, version, 'site-packages')),
    ...(process.platform === 'win32' ? [join(folder, 'Lib', 'site-packages')] : []),
  ];
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
