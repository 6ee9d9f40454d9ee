import { describe, expect, test } from '@jest/globals';
import { parseNetrc } from '../../src/netrc/grammar.js';
import { provenReinsertion, reinsertEntries, removeEntries } from '../../src/netrc/removal.js';
import { A, B, HARMFUL, HARMLESS } from './disputed-files.js';
import { HUB, latin1, STALE, takeOut, textWithout } from './taking-out.js';

describe('the bytes that go', () => {
  test.each<[string, string, string]>([
    ['the only entry leaves an empty file', `${STALE}\n`, ''],
    ['the only entry without a final newline', STALE, ''],
    ['whole lines with indentation and line end', `${A}\n  ${STALE} \t\n${B}\n`, `${A}\n${B}\n`],
    ['the first of two lines', `${STALE}\n${B}\n`, `${B}\n`],
    ['the last line without a newline', `${A}\n${STALE}`, `${A}\n`],
    ['CRLF lines', `${A}\r\n${STALE}\r\n${B}\r\n`, `${A}\r\n${B}\r\n`],
    ['an entry over several lines', `${A}\nmachine ${HUB}\n  login u\n  password p\n${B}\n`, `${A}\n${B}\n`],
    ['comments between its words', `machine ${HUB}\n# ours\nlogin u\npassword p\n${B}`, B],
    ['not the comments around it', `# above\n${STALE}\n# below\n${B}\n`, `# above\n# below\n${B}\n`],
    ['not the empty lines around it', `${A}\n\n${STALE}\n\n${B}\n`, `${A}\n\n\n${B}\n`],
    ['not a comment behind it', `${STALE} # ours\n${B}\n`, `# ours\n${B}\n`],
    ['the middle of a line', `${A} ${STALE} ${B}\n`, `${A} ${B}\n`],
    ['the end of a line', `${A} ${STALE}\n${B}\n`, `${A}\n${B}\n`],
    ['the start of a line', `\t${STALE}  ${B}\n`, `${B}\n`],
    ['from the middle of one line to that of another', `${A} machine ${HUB}\nlogin u ${B}\n`, `${A} ${B}\n`],
    ['all duplicates', `${STALE}\n${A}\n${STALE} ${STALE}\n${B}`, `${A}\n${B}`],
    ['unknown words in it', `${A}\nmachine ${HUB} junk login u x\n${B}`, `${A}\n${B}`],
    ['a bare machine', `${A}\nmachine ${HUB}\n${B}\n`, `${A}\n${B}\n`],
    ['a quoted value with blanks', `machine ${HUB} password "x y"\n${B}\n`, `${B}\n`],
    ['a name in capitals', `machine HuggingFace.CO login u\n${B}\n`, `${B}\n`],
    ['default stays', `default login x password y\n${STALE}\n`, 'default login x password y\n'],
    [
      'other bytes stay as they are',
      `machine a login u password \u00fe\u00a0$&\n${STALE}\n`,
      'machine a login u password \u00fe\u00a0$&\n',
    ],
    ['a macro elsewhere stays', `macdef m\nput x\n\n${STALE}\n${A}\n`, `macdef m\nput x\n\n${A}\n`],
    ['a byte order mark stays', `\u00ef\u00bb\u00bf\n${STALE}\n${A}\n`, `\u00ef\u00bb\u00bf\n${A}\n`],
    [
      'nothing is pulled up to a byte order mark',
      `\u00ef\u00bb\u00bf ${STALE}\n${A}\n`,
      `\u00ef\u00bb\u00bf\n${A}\n`,
    ],
  ])('the bytes that go: %s', (_, before, after) => {
    expect(textWithout(before)).toBe(after);
  });

  test('names, lines and text of what was removed are told', () => {
    const removal = takeOut(latin1(`${A}\n machine HuggingFace.co\n login u # x\n`));
    expect(removal).toMatchObject({
      removed: [
        { host: HUB, lines: { first: 2, last: 3 }, text: latin1('machine HuggingFace.co\n login u') },
      ],
    });
  });

  test('nothing to remove is the same file', () => {
    expect(textWithout(`${A}\n`)).toBe(`${A}\n`);
  });
});

describe('what some readers understand in another way, and yet is taken out, since it harms no other host', () => {
  test.each(HARMLESS)(
    'what some readers understand in another way, and yet is taken out, since it harms no other host: %s',
    (_, before, after) => {
      expect(textWithout(before)).toBe(after);
    },
  );
});

describe('what is refused because some reader would give another host something else', () => {
  test.each(HARMFUL)('%s', (_, text, program) => {
    expect(textWithout(text)).toBe(
      `refused: without the entry, ${program} would read the rest of the file differently`,
    );
  });
});

describe('what is refused because some reader would still find an entry for the host', () => {
  test.each<[string, string, string]>([
    ['a comment that Python takes for an entry', `\n# machine ${HUB}\n${STALE}\n`, 'Python'],
    [
      'a macro whose words old curl and git-lfs obey',
      `macdef m\nmachine ${HUB} login m\n\n${STALE}\n`,
      'curl',
    ],
    ['a value that is a keyword', `machine a password machine ${HUB}\n${STALE}\n`, 'curl'],
  ])('what is refused because some reader would still find an entry for the host: %s', (_, text, program) => {
    expect(textWithout(text)).toBe(`refused: ${program} would still find an entry for the host`);
  });
});

describe('what is refused whatever the readers that are known here make of it', () => {
  test.each<[string, string, string]>([
    [
      'a quoted line end',
      `machine a login u password "p\nq"\n${STALE}\n`,
      'a quoted value spans a line break',
    ],
    ['a form feed', `${A}\f\n${STALE}\n`, 'it contains an unusual control character'],
    [
      'a line that old curl cuts',
      `machine a password ${'x'.repeat(4096)}\n${STALE}\n`,
      'a line is too long for some clients',
    ],
    [
      'a line that would grow too long',
      `machine a password ${'x'.repeat(4000)} machine ${HUB}\npassword x machine b password ${'y'.repeat(100)}\n`,
      'a line would become too long for some clients',
    ],
    [
      'a macro of the entry',
      `${STALE}\nmacdef init\nput x\n\n${B}\n`,
      'a macro belongs to the entry to remove',
    ],
    [
      'a macro of the entry below a comment',
      `${STALE}\n# x\nmacdef init\nput x\n\n${B}\n`,
      'a macro belongs to the entry to remove',
    ],
    ['an open quote', `${STALE}\nmachine a login "x`, 'a quote is never closed'],
  ])('what is refused whatever the readers that are known here make of it: %s', (_, text, reason) => {
    expect(textWithout(text)).toBe(`refused: ${reason}`);
  });

  test('a reason names nothing from the file, only a line', () => {
    const removal = takeOut(latin1(`\nmachine secret-host password machine\n${STALE}\n${B}\n`));
    expect(removal).toEqual({
      ok: false,
      reason: 'without the entry, curl would read the rest of the file differently',
      line: 3,
    });
  });

  test('more incomplete entries than can be proven in reasonable time are refused', () => {
    const many = Array.from({ length: 1500 }, (_, index) => `machine h${index} login u\n`).join('');
    expect(textWithout(`${many}${STALE}\n`)).toMatch(/^refused: it names too many hosts/);
  });

  test('many entries as such are not refused', () => {
    const many = Array.from({ length: 1500 }, (_, i) => `machine h${i} login u password p\n`).join('');
    expect(textWithout(`${many}${STALE}\n${B}\n`)).toBe(`${many}${B}\n`);
  });

  test('default is never removed', () => {
    const bytes = latin1(`${STALE}\ndefault login x password y\n`);
    const parse = parseNetrc(bytes);
    expect(removeEntries(bytes, parse, parse.ok ? parse.entries : [])).toMatchObject({ ok: false });
  });

  test('one of two entries for a host is not removed alone', () => {
    const bytes = latin1(`${STALE}\n${STALE}\n`);
    const parse = parseNetrc(bytes);
    expect(removeEntries(bytes, parse, parse.ok ? parse.entries.slice(0, 1) : [])).toMatchObject({
      ok: false,
    });
  });

  test('entries of another file are refused', () => {
    const parse = parseNetrc(latin1(`${A}\n${STALE}\n`));
    const entries = parse.ok ? parse.entries : [];
    expect(removeEntries(latin1(`${B} \n${STALE}\n`), parse, entries)).toMatchObject({ ok: false });
  });
});

describe('putting entries back into a changed file', () => {
  const entry = latin1(STALE);
  const removed = [{ host: HUB, lines: { first: 1, last: 1 }, text: entry }];

  test.each<[string, string, string]>([
    ['at the top', `${A}\n`, `${STALE}\n${A}\n`],
    ['with the line end of the file', `${A}\r\n`, `${STALE}\r\n${A}\r\n`],
    ['into an empty file', '', `${STALE}\n`],
    [
      'behind the line of a byte order mark',
      `\u00ef\u00bb\u00bf# x\n${A}`,
      `\u00ef\u00bb\u00bf# x\n${STALE}\n${A}`,
    ],
    ['behind a byte order mark without line end', '\u00ef\u00bb\u00bf', `\u00ef\u00bb\u00bf\n${STALE}\n`],
  ])('putting entries back into a changed file: %s', (_, current, expected) => {
    expect(reinsertEntries(latin1(current), [entry]).toString('latin1')).toBe(expected);
  });

  test('putting entries back into a changed file is proven by taking them out again', () => {
    expect(provenReinsertion(latin1(`${A}\n`), removed)?.toString('latin1')).toBe(`${STALE}\n${A}\n`);
  });

  test('putting entries back into a changed file is not done where old Python would then give up on the whole file', () => {
    const bare = [{ host: HUB, lines: { first: 1, last: 1 }, text: latin1(`machine ${HUB}`) }];
    expect(provenReinsertion(latin1(`${A}\n`), bare)).toBeNull();
  });

  test.each<[string, string]>([
    ['cannot be read', 'machine a login "x'],
    ['has an entry for the host', `${STALE}\n`],
    ['begins with words that would then belong to the entry', `login x\n${A}\n`],
    ['begins with a lone # that would swallow a line in old Python', `#\n${A}\n`],
    ['begins with a macro', `macdef init\nput x\n\n${A}\n`],
  ])('putting entries back into a changed file is not done where the file %s', (_, current) => {
    expect(provenReinsertion(latin1(current), removed)).toBeNull();
  });
});
