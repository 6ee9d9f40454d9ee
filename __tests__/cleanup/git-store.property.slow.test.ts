import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { restoreGitStore } from '../../src/cleanup/restore-git-store.js';
import { runs } from '../breadth.js';
import { gitCredential, gitHome, HUB, scrub, storeRecord } from './git-store.js';

const OTHERS = ['github.com', 'example.org', `${HUB}.example`, `sub.${HUB}`, `my-${HUB}`, 'hf.example'];
const SEEN = `https://u:stale@${HUB}`;

interface Line {
  text: string;
  isStale: boolean;
}

const user = fc.constantFrom('u', 'hf_user', 'me%40corp', 'o', HUB);
const password = fc.constantFrom('p', 's%3Acret', 'stale', 'p%2Fq', '50%', 'checked');
const end = fc.constantFrom('', '', '', '/', '/acme/model', '/https://u:stale@x');

/** A login for another host, whatever else it says. */
const other = fc
  .tuple(fc.constantFrom('https', 'http'), user, password, fc.constantFrom(...OTHERS), end)
  .map(([scheme, name, secret, host, path]) => `${scheme}://${name}:${secret}@${host}${path}`);

/** A login for the Hub that nobody called stale. */
const kept = fc
  .tuple(user, fc.constantFrom('checked', 'fresh', 'stal', 'stale%20'), end)
  .map(([name, secret, path]) => `https://${name}:${secret}@${HUB}${path}`);

/** The stale one, in each way in which a line may say it. */
const stale = fc
  .tuple(
    fc.constantFrom('', ' ', '\t', '\u00ef\u00bb\u00bf'),
    fc.constantFrom('https', 'http', 'HTTPS'),
    fc.constantFrom('u:stale', ':stale', 'stale:', 'me@corp:stale', 'u:st%61le', 'o:%73tale'),
    fc.constantFrom(HUB, HUB.toUpperCase(), 'huggingface%2Eco', `${HUB}:443`),
    end,
    fc.constantFrom('', '\r', '  '),
  )
  .filter(([, scheme, , host]) => scheme !== 'http' || !host.endsWith(':443'))
  .map(
    ([before, scheme, login, host, path, after]) => `${before}${scheme}://${login}@${host}${path}${after}`,
  );

const junk = fc.oneof(
  fc.constantFrom(
    '',
    '\r',
    '# note',
    `# ${SEEN}`,
    `x ${SEEN}`,
    `//u:stale@${HUB}`,
    `ssh://u:stale@${HUB}`,
    `https://${HUB}/u:stale@`,
    `https://u:stale@example.org?@${HUB}`,
    'https://\0:\u00fe@x',
    'machine huggingface.co login u password stale',
  ),
  fc
    .uint8Array({ maxLength: 12 })
    .map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 10)).toString('latin1')),
);

const line: fc.Arbitrary<Line> = fc.oneof(
  { weight: 2, arbitrary: fc.oneof(other, kept, junk).map((text) => ({ text, isStale: false })) },
  { weight: 1, arbitrary: stale.map((text) => ({ text, isStale: true })) },
);

const file = fc.record({ lines: fc.array(line, { maxLength: 12 }), isOpen: fc.boolean() });

/** The lines of the file with their ends; an open one has none behind its last. */
function ended({ lines, isOpen }: { lines: Line[]; isOpen: boolean }): Line[] {
  return lines.map(({ text, isStale }, index) => ({
    text: isOpen && index === lines.length - 1 ? text : `${text}\n`,
    isStale,
  }));
}

const joined = (lines: readonly Line[]) => lines.map(({ text }) => text).join('');

test('the stale lines go and every other byte stays; twice is once; the restore gives back the original', async () => {
  let scrubbed = 0;
  await fc.assert(
    fc.asyncProperty(file, async (generated) => {
      const lines = ended(generated);
      const { home, path } = await gitHome(joined(lines));
      const outcome = await scrub(home, SEEN);
      expect(outcome).toMatchObject({ ok: true });
      const expected = joined(lines.filter(({ isStale }) => !isStale));
      expect(await readFile(path, 'latin1')).toBe(expected);
      expect(await scrub(home, SEEN)).toEqual({ ok: true, record: null });
      expect(await readFile(path, 'latin1')).toBe(expected);
      if (outcome.record === null) {
        expect(expected).toBe(joined(lines));
        return;
      }
      scrubbed += 1;
      expect(await restoreGitStore(storeRecord(outcome))).toMatchObject({ result: 'restored' });
      expect(await readFile(path, 'latin1')).toBe(joined(lines));
    }),
    { numRuns: runs(100) },
  );
  expect(scrubbed).toBeGreaterThan(0);
});

test('real git gets nothing stale for the Hub any more, and for every other host the same', async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(file, async (generated) => {
      const { home } = await gitHome(joined(ended(generated)));
      const answers = () => Promise.all(OTHERS.map((host) => gitCredential(home, 'fill', host)));
      const before = await answers();
      answered += before.filter((answer) => answer !== null).length;
      await scrub(home, SEEN);
      expect(await answers()).toEqual(before);
      expect((await gitCredential(home, 'fill', HUB)) ?? '').not.toMatch(/^(?:password|username)=stale$/m);
    }),
    { numRuns: runs(10) },
  );
  expect(answered).toBeGreaterThan(0);
});
