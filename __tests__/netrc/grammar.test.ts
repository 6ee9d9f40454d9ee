import { describe, expect, test } from '@jest/globals';
import { parseNetrc } from '../../src/netrc/grammar.js';
import { latin1 } from './taking-out.js';

/** Entries as `host login password account`, a dash for what is absent. */
function entries(text: string): string[] {
  const parse = parseNetrc(latin1(text));
  if (!parse.ok) return [`refused at line ${parse.line}: ${parse.reason}`];
  return parse.entries.map(({ host, login, password, account }) =>
    [host ?? '(default)', login ?? '-', password ?? '-', account ?? '-'].join(' '),
  );
}

describe('what is an entry', () => {
  test.each<[string, string, string[]]>([
    ['nothing at all', '', []],
    ['blanks only', ' \t\r\n\n', []],
    ['one line', 'machine a login u password p\n', ['a u p -']],
    ['many lines', 'machine a\n  login u\n\n\tpassword p\n', ['a u p -']],
    [
      'several on a line',
      'machine a login u password p machine b login v password q',
      ['a u p -', 'b v q -'],
    ],
    ['tabs', 'machine\ta\tlogin\tu\tpassword\tp\n', ['a u p -']],
    ['the password first', 'machine a password p login u', ['a u p -']],
    ['an account', 'machine a login u account x password p', ['a u p x']],
    ['user for login', 'machine a user u password p', ['a u p -']],
    ['CRLF', 'machine a\r\nlogin u\r\npassword p\r\n', ['a u p -']],
    ['CR only', 'machine a\rlogin u\rpassword p\r', ['a u p -']],
    ['capitals in keywords, not in hosts', 'MACHINE A Login u PASSWORD p', ['A u p -']],
    ['a quoted keyword', '"machine" a login u password p', ['a u p -']],
    ['the last of a repeated key', 'machine a login u login v password p', ['a v p -']],
    ['a repeated host twice', 'machine a login u machine a login v', ['a u - -', 'a v - -']],
    ['a bare machine', 'machine a', ['a - - -']],
    ['a key without value at the end', 'machine a login u password', ['a u - -']],
    ['an empty quoted value', 'machine a login "" password p', ['a  p -']],
    ['default anywhere', 'default login u password p machine a login v', ['(default) u p -', 'a v - -']],
    ['unknown words', 'machine a junk login u stuff password p', ['a u p -']],
    ['words before the first entry', 'login x junk machine a login u', ['a u - -']],
    ['port, protocol and force', 'machine a port machine protocol login force password login u', ['a u - -']],
    [
      'a value that is a keyword',
      'machine a login default password machine machine b',
      ['a default machine -', 'b - - -'],
    ],
    ['a value that starts with #', 'machine a login u password #p\nmachine b', ['a u #p -', 'b - - -']],
    ['# inside a value', 'machine a login u password p#q', ['a u p#q -']],
    ['quotes around blanks', 'machine a login "u v" password "p q"', ['a u v p q -']],
    ['quotes over a line end', 'machine a password "p\nq"', ['a - p\nq -']],
    ['escapes in quotes', 'machine a password "\\n\\"\\\\"', ['a - n"\\ -']],
    ['quotes inside a word', 'machine a password p"q"', ['a - p"q" -']],
    ['a backslash outside quotes', 'machine a password p\\q\\ r', ['a - pq r -']],
    ['bytes that are not UTF-8', 'machine a login u password \u00fe\u00ff', ['a u \u00fe\u00ff -']],
    ['bytes that only JavaScript takes for blanks', 'machine a password p\u00a0q', ['a - p\u00a0q -']],
    ['no word glued to a byte order mark', '\u00ef\u00bb\u00bfmachine a login u\nmachine b', ['b - - -']],
    ['a port in the name', 'machine a:443 login u', ['a:443 u - -']],
  ])('what is an entry: %s', (_, text, expected) => {
    expect(entries(text)).toEqual(expected);
  });
});

describe('what is not an entry', () => {
  test.each<[string, string, string[], number[]]>([
    ['a comment line', '# machine a\nmachine b', ['b - - -'], [1]],
    ['a comment without blank', '#machine a\nmachine b', ['b - - -'], [1]],
    ['a comment between keys', 'machine b\n# machine a login x\nlogin u', ['b u - -'], [2]],
    ['a comment behind values', 'machine b login u # machine a', ['b u - -'], [1]],
    ['a comment that ends with CR', '# machine a\rmachine b', ['b - - -'], [1]],
    ['a macro', 'macdef m\nput\nmachine a login x\n\nmachine b', ['b - - -'], [3]],
    ['a macro that a line of blanks does not end', 'macdef m\n \nmachine a\n\nmachine b', ['b - - -'], [3]],
    ['a CRLF macro', 'macdef m\r\nmachine a\r\n\r\nmachine b\r\n', ['b - - -'], [2]],
    ['a macro without end', 'machine b\nmacdef m\nmachine a\n', ['b - - -'], [3]],
    ['words behind a macro', 'machine b\nmacdef m\nx\n\nlogin u', ['b - - -'], []],
    ['a quoted text', 'machine b password "x\nmachine a y"', ['b - x\nmachine a y -'], [2]],
    ['a word behind a byte order mark', '\u00ef\u00bb\u00bfmachine a login u', [], [1]],
  ])('what is not an entry: %s', (_, text, expected, mentioned) => {
    expect(entries(text)).toEqual(expected);
    expect(parseNetrc(latin1(text))).toMatchObject({ mentionsInMacro: mentioned });
  });
});

describe('what is refused, with its line and without its content', () => {
  test.each<[string, string, string]>([
    ['NUL', 'machine a\nlogin \0', 'refused at line 2: it contains a NUL byte'],
    ['UTF-16', '\u00ff\u00fem\u0000', 'refused at line 1: it is UTF-16 or UTF-32, which no client reads'],
    ['an open quote', 'machine a\nlogin "u\n\n', 'refused at line 2: a quote is never closed'],
    [
      'text glued to a quote',
      'machine a login "u"v',
      'refused at line 1: text follows a closing quote without a space',
    ],
    ['a backslash before LF', 'machine a login u\\\n', 'refused at line 1: a line ends with a backslash'],
    ['a backslash before CR', 'machine a login u\\\r\n', 'refused at line 1: a line ends with a backslash'],
    ['a backslash at the end', 'machine a login u\\', 'refused at line 1: a line ends with a backslash'],
    ['machine without name', 'machine a\nmachine\n', 'refused at line 2: a machine has no name'],
    ['machine with an empty name', 'machine "" login u', 'refused at line 1: a machine has no name'],
    ['a macro without name', 'macdef', 'refused at line 1: a macdef has no name'],
    ['an empty word', 'machine a ""', 'refused at line 1: an empty quoted word is in the place of a keyword'],
  ])('what is refused, with its line and without its content: %s', (_, text, expected) => {
    expect(entries(text)).toEqual([expected]);
  });
});

test('spans run from the keyword to the last word, and lines are counted from one', () => {
  const text = '# x\r\n  machine a\r\n\tlogin u # y\r\n password p  # z\r\n\r\nmachine b';
  const parse = parseNetrc(latin1(text));
  const ranges = parse.ok ? parse.entries.map(({ range }) => text.slice(range.start, range.end)) : [];
  expect(ranges).toEqual(['machine a\r\n\tlogin u # y\r\n password p', 'machine b']);
  expect(parse).toMatchObject({
    entries: [{ lines: { first: 2, last: 4 } }, { lines: { first: 6, last: 6 } }],
  });
});
