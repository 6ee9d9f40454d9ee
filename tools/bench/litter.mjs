import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Homes in which years of jobs have left a lot, for a machine that cleans nothing.
 *
 * @param {string} folder
 * @returns {Array<{ name: string, env: Record<string, string> }>}
 */
export function littered(folder) {
  return [
    { name: 'a netrc of 1 MB', files: { '.netrc': netrc(1_000_000) } },
    {
      name: '10,000 lines of git credentials',
      files: {
        '.git-credentials': lines(10_000, (n) => `https://user-${n}:secret-${n}@host-${n}.example`),
        '.gitconfig': '[credential]\n\thelper = store\n',
      },
    },
    {
      name: '5,000 lines of git configuration',
      files: {
        '.gitconfig': lines(
          2_500,
          (n) => `[url "https://mirror-${n}.example/"]\n\tinsteadOf = https://host-${n}.example/`,
        ),
      },
    },
  ].map(({ name, files }) => {
    const home = join(folder, name.replaceAll(/\W+/g, '-'));
    mkdirSync(home, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(home, file), text, { mode: 0o600 });
    return { name, env: { HOME: home } };
  });
}

/** @param {number} bytes */
function netrc(bytes) {
  const entry = (/** @type {number} */ n) =>
    `machine host-${n}.example login user-${n} password secret-${n}\n`;
  let text = '';
  for (let n = 0; text.length < bytes; n += 1) text += entry(n);
  return text;
}

/** @param {number} count @param {(n: number) => string} line */
const lines = (count, line) => `${Array.from({ length: count }, (_, n) => line(n)).join('\n')}\n`;
