import { describe, expect, test } from '@jest/globals';
import { listed } from '../../src/clients/affected-clients.js';
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

describe('an entry that goes, though some reader still finds one', () => {
  test.each<[string, string, string, string[]]>([
    [
      'in a comment that Python takes for an entry',
      `\n# machine ${HUB}\n${STALE}\n`,
      `\n# machine ${HUB}\n`,
      ['Python 3.11 and later on line 2'],
    ],
    [
      'in an indented comment, which is none to aria2',
      `${A}\n  # machine ${HUB} login c password c\n${STALE}\n`,
      `${A}\n  # machine ${HUB} login c password c\n`,
      ['aria2 on line 2'],
    ],
    [
      'in a macro whose words old curl and git-lfs obey',
      `macdef m\nmachine ${HUB} login m\n\n${STALE}\n`,
      `macdef m\nmachine ${HUB} login m\n\n`,
      ['some versions of curl and git-lfs on line 2'],
    ],
    [
      'in a quoted password, whose words Python 3.10 tells apart',
      `${STALE}\nmachine a.example login u password "x machine ${HUB} password y"\n`,
      `machine a.example login u password "x machine ${HUB} password y"\n`,
      ['Python before 3.11, some versions of curl, git-lfs and aria2 on line 2'],
    ],
    [
      'in a value that is a keyword',
      `machine a password machine ${HUB}\n${STALE}\n`,
      `machine a password machine ${HUB}\n`,
      ['some versions of curl on line 1'],
    ],
    [
      'in an open quote',
      `${STALE}\nmachine a.example login "x\n${STALE}\n`,
      `machine a.example login "x\n${STALE}\n`,
      ['some versions of curl, wget, git-lfs and aria2 on line 3'],
    ],
  ])('an entry goes, though some reader still finds one: %s', (_, before, after, told) => {
    expect(textWithout(before)).toBe(after);
    const removal = takeOut(latin1(before));
    const remains = removal.ok ? removal.remains : [];
    expect(remains.map(({ readers, line }) => `${listed(readers)} on line ${line}`)).toEqual(told);
  });

  test('an entry of which nothing is left leaves nothing to tell', () => {
    expect(takeOut(latin1(`${A}\n# huggingface.co\n${STALE}\n`))).toMatchObject({ ok: true, remains: [] });
  });
});

describe('an entry that goes, though something unusual is elsewhere in the file', () => {
  test.each<[string, string]>([
    ['a quoted line end', 'machine a.example login u password "p\nq"\n'],
    ['an open quote', 'machine a.example login "x\n'],
    ['text after a closing quote', 'machine a.example login "x"y password p\n'],
    ['a backslash at a line end', 'machine a.example login u password p\\\n'],
    ['an empty word in the place of a keyword', 'machine a.example login u "" password p\n'],
    ['a machine without a name', 'machine\n'],
    ['a form feed', `${A}\f\n`],
    ['a control character before a macro', `${A}\nmacdef m\n\x01\n\n`],
    ['a NUL byte', 'machine a.example login u password p\0q\n'],
    ['a delete character', 'machine a.example login u password p\u007f\n'],
    ['a byte that is not UTF-8', 'machine a.example login u password p\u00ff\n'],
    ['a line that old curl cuts', `machine a.example password ${'x'.repeat(4096)}\n`],
    ['a line that no curl reads whole', `machine a.example password ${'x'.repeat(17_000)}\n`],
    ['a word that curl 8.11 refuses', `machine a.example password ${'x'.repeat(200)}\n`],
  ])('an entry goes, though something unusual is behind it: %s', (_, rest) => {
    expect(textWithout(`${STALE}\n${rest}`)).toBe(rest);
  });

  test('an entry goes, though Python then refuses a file without any other', () => {
    expect(textWithout(`${STALE}\n#my old token\n`)).toBe('#my old token\n');
  });

  test.each<[string, string]>([
    ['a quoted line end', 'machine a.example login u password "p\nq"\n'],
    ['text after a closing quote', 'machine a.example login "x"y password p\n'],
    ['a form feed', `${A}\f\n`],
    ['a NUL byte', '# \0\n'],
    ['a line that old curl cuts', `machine a.example password ${'x'.repeat(4096)}\n`],
  ])('an entry goes, though something unusual is above it: %s', (_, rest) => {
    expect(textWithout(`${rest}${STALE}\n`)).toBe(rest);
  });

  test.each<[string, string]>([
    ['a form feed', `machine ${HUB} login u password p\fq\n`],
    ['a NUL byte', `machine ${HUB} login u password p\0q\n`],
    ['text after a closing quote', `machine ${HUB} login u password "p"q\n`],
    ['a quoted line end', `machine ${HUB} login u password "p\nq"\n`],
    ['a very long word', `machine ${HUB} login u password ${'x'.repeat(5000)}\n`],
  ])('an entry goes, though something unusual is in it, since its end is clear: %s', (_, entry) => {
    expect(textWithout(`${A}\n${entry}${B}\n`)).toBe(`${A}\n${B}\n`);
  });
});

describe('what is refused whatever the readers that are known here make of it', () => {
  test.each<[string, string, string]>([
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
    [
      'the entry of another host that begins with a vertical tab',
      `${STALE}\n\vmachine a.example login u password p\n`,
      'a blank that only some clients know hides where it ends',
    ],
    [
      'the entry of another host with a blank of Unicode',
      `${STALE}\nmachine\u00c2\u00a0a.example login u password p\n`,
      'a blank that only some clients know hides where it ends',
    ],
    ['an open quote in the entry', `${A}\nmachine ${HUB} login "x\n# mine\n`, 'a quote is never closed'],
    [
      'a line of the entry that ends with a backslash',
      `machine ${HUB} login u password p\\\n# mine\n${B}\n`,
      'a line ends with a backslash',
    ],
    [
      'an open quote above the entry, which is in the quote',
      `machine a.example login "x\n${STALE}\n`,
      'a quote is never closed',
    ],
    ['another encoding', `\u00ff\u00fe${STALE}\n`, 'it is UTF-16 or UTF-32, which no client reads'],
  ])('what is refused whatever the readers that are known here make of it: %s', (_, text, reason) => {
    expect(textWithout(text)).toBe(`refused: ${reason}`);
  });

  test('a line that would grow too long for some curl is refused', () => {
    expect(
      textWithout(
        `machine a.example password ${'x'.repeat(4000)} machine ${HUB}\npassword x machine b.example password ${'y'.repeat(100)}\n`,
      ),
    ).toBe('refused: without the entry, curl would read the rest of the file differently');
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
    ['is no text', '\u00ff\u00fem\0'],
    ['has an open quote around all of it', `"${A}\n`],
    ['has an entry for the host', `${STALE}\n`],
    ['begins with words that would then belong to the entry', `login x\n${A}\n`],
    ['begins with a lone # that would swallow a line in old Python', `#\n${A}\n`],
    ['begins with a macro', `macdef init\nput x\n\n${A}\n`],
  ])('putting entries back into a changed file is not done where the file %s', (_, current) => {
    expect(provenReinsertion(latin1(current), removed)).toBeNull();
  });
});
