import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type NetrcEntry, parseNetrc } from '../../src/netrc/grammar.js';
import { provenReinsertion } from '../../src/netrc/removal.js';
import { HUB, latin1, takeOut } from './taking-out.js';

const blank = fc.constantFrom(' ', '\t', '  ');
const newline = fc.constantFrom('\n', '\r\n');
const value = fc.constantFrom(
  'u',
  'p#q',
  'pa\u00dfword',
  '$&',
  '\u00fe\u00a0',
  '"a b"',
  'x"y"',
  'a\\b',
  "it's",
);
/** Now and then a value over which readers fall out. */
const anyValue = fc.oneof(
  { weight: 30, arbitrary: value },
  { weight: 1, arbitrary: fc.constantFrom('machine', '#p', 'a\\ b', '"x login y"') },
);
const host = fc.constantFrom('a', 'b.example', HUB, 'HuggingFace.co', `${HUB}:443`, 'hf.co');

const keyNames = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(['login', 'password'], ['password', 'login', 'account']) },
  {
    weight: 1,
    arbitrary: fc.constantFrom([], ['login'], ['user', 'password'], ['login', 'login', 'password']),
  },
);

const entry = fc
  .tuple(
    host,
    keyNames.chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), anyValue)))),
    blank,
    newline,
  )
  .chain(([name, keys, space, end]) =>
    fc
      .constantFrom(space, `${end}${space}`, `${end}# note${end}`)
      .map((joint) =>
        [`machine${space}${name}`, ...keys.map(([key, said]) => `${key}${space}${said}`)].join(joint),
      ),
  );

const piece = fc.oneof(
  { weight: 8, arbitrary: entry },
  { weight: 2, arbitrary: fc.constantFrom('# note', '#x', '# two words', '#') },
  { weight: 1, arbitrary: fc.constantFrom('default login anonymous password x', '', 'junk') },
  { weight: 1, arbitrary: fc.constant('macdef m\nput x\n') },
);

const netrc = fc
  .tuple(
    fc.constantFrom('', '', '', '\u00ef\u00bb\u00bf\n'),
    fc.array(
      fc.tuple(fc.constantFrom('', '', ' '), piece, fc.constantFrom('\n', '\n', '\r\n', ' ', ' # c\n')),
      { maxLength: 7 },
    ),
    fc.constantFrom('', '\n'),
  )
  .map(([mark, parts, end]) => latin1(mark + parts.map((part) => part.join('')).join('') + end));

const RUNS = { numRuns: 600 };

function said(entries: readonly NetrcEntry[]): unknown[] {
  return entries.map(({ host: name, login, password, account }) => [name, login, password, account]);
}

function entriesOf(bytes: Buffer): NetrcEntry[] {
  const parse = parseNetrc(bytes);
  return parse.ok ? parse.entries : [];
}

function isOurs({ host: name }: NetrcEntry): boolean {
  return name?.toLowerCase() === HUB;
}

/** Whether the bytes of `part` stand in `whole` in this order, found greedily. */
function isSubsequence(part: Buffer, whole: Buffer): boolean {
  let at = 0;
  for (const byte of part) {
    while (at < whole.length && whole[at] !== byte) at += 1;
    if (at === whole.length) return false;
    at += 1;
  }
  return true;
}

/** Everything outside of entries to remove, without blanks: what an edit may not lose. */
function inkOutside(bytes: Buffer, removed: readonly NetrcEntry[]): string {
  let at = 0;
  let ink = '';
  for (const { span } of removed) {
    ink += bytes.toString('latin1', at, span.start);
    at = span.end;
  }
  return (ink + bytes.toString('latin1', at)).replace(/[ \t\r\n]/g, '');
}

describe('for any netrc', () => {
  test('enough of the generated files can be scrubbed for the rest to mean something', () => {
    const files = fc.sample(netrc, 500).filter((bytes) => entriesOf(bytes).some(isOurs));
    const scrubbed = files.filter((bytes) => takeOut(bytes).ok);
    expect(scrubbed.length).toBeGreaterThan(100);
    expect(scrubbed.length).toBeLessThan(files.length);
  });

  test('all other entries keep their order and values, and none of the host is left', () => {
    fc.assert(
      fc.property(netrc, (bytes) => {
        const removal = takeOut(bytes);
        if (!removal.ok) return;
        const others = entriesOf(bytes).filter((found) => !isOurs(found));
        expect(said(entriesOf(removal.bytes))).toEqual(said(others));
      }),
      RUNS,
    );
  });

  test('the result is the original minus the entries and blanks beside them', () => {
    fc.assert(
      fc.property(netrc, (bytes) => {
        const removal = takeOut(bytes);
        if (!removal.ok) return;
        expect(isSubsequence(removal.bytes, bytes)).toBe(true);
        expect(inkOutside(removal.bytes, [])).toBe(inkOutside(bytes, entriesOf(bytes).filter(isOurs)));
        expect(lineEnds(removal.bytes)).toBeLessThanOrEqual(lineEnds(bytes));
        if (removal.removed.length === 0) expect(removal.bytes.equals(bytes)).toBe(true);
      }),
      RUNS,
    );
  });

  test('taking out twice is taking out once', () => {
    fc.assert(
      fc.property(netrc, (bytes) => {
        const once = takeOut(bytes);
        if (!once.ok) return;
        const twice = takeOut(once.bytes);
        expect(twice).toEqual({ ok: true, bytes: once.bytes, removed: [] });
      }),
      RUNS,
    );
  });

  test('what is put back can be taken out again, and leads back to the same file', () => {
    fc.assert(
      fc.property(netrc, netrc, (first, second) => {
        const removal = takeOut(first);
        if (!removal.ok || removal.removed.length === 0) return;
        const merged = provenReinsertion(second, removal.removed);
        if (merged === null) return;
        const again = takeOut(merged);
        expect(again.ok && again.bytes.equals(second)).toBe(true);
      }),
      RUNS,
    );
  });

  test('arbitrary bytes never throw', () => {
    const words = fc.array(
      fc.constantFrom('machine', ' ', '\n', '"', '\\', '#', HUB, 'macdef', '\0', '\r', 'login', '\u00ff'),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, (list) => {
        takeOut(latin1(list.join('')));
      }),
      RUNS,
    );
  });
});

function lineEnds(bytes: Buffer): number {
  return bytes.toString('latin1').split('\n').length;
}
