/** Files that readers of a netrc do not all understand alike, for the hosts `a.example`, `b.example` and the Hub. */
import { HUB, STALE } from './taking-out.js';

export const A = 'machine a.example login u password p';
export const B = 'machine b.example login v password q';

/** What it is, the file, and what is left of it: the other hosts get from every reader what they got. */
export const HARMLESS: ReadonlyArray<[string, string, string]> = [
  [
    'a value that is a keyword, in the entry itself',
    `machine ${HUB} login default password p\n${B}\n`,
    `${B}\n`,
  ],
  [
    'a value that is a keyword, with no other host behind the entry',
    `${STALE}\nmachine a.example login u password machine\n`,
    'machine a.example login u password machine\n',
  ],
  [
    'a keyword in quotes as a value',
    `machine a.example login "Machine" password p\n${STALE}\n`,
    'machine a.example login "Machine" password p\n',
  ],
  [
    'a host named default',
    `machine default login u password p\n${STALE}\n`,
    'machine default login u password p\n',
  ],
  [
    'keywords in a comment behind the entry',
    `${A}\n${STALE} # old login bob\n${B}\n`,
    `${A}\n# old login bob\n${B}\n`,
  ],
  ['quoted unknown words', `${STALE} "x y"\n${B}\n`, `${B}\n`],
  [
    'an escaped blank',
    `machine a.example login u password p\\ q\n${STALE}\n`,
    'machine a.example login u password p\\ q\n',
  ],
  [
    'a quoted text with keywords',
    `machine a.example login "my machine x" password p\n${STALE}\n`,
    'machine a.example login "my machine x" password p\n',
  ],
  [
    'a quoted text with a comment sign',
    `machine a.example login "x #y" password p\n${STALE}\n`,
    'machine a.example login "x #y" password p\n',
  ],
  ['a macro with keywords', `macdef m\nmachine x\n\n${STALE}\n${B}\n`, `macdef m\nmachine x\n\n${B}\n`],
  ['a macro with a line of blanks', `macdef m\nput\n  \nput\n\n${STALE}\n`, 'macdef m\nput\n  \nput\n\n'],
  ['a macro whose name is followed by a blank', `macdef m \nput\n\n${STALE}\n`, 'macdef m \nput\n\n'],
  ['a macro whose name is on another line', `macdef\nm\nput\n\n${STALE}\n`, 'macdef\nm\nput\n\n'],
  ['a macro in the middle of a line', `${A} macdef m\nput\n\n${STALE}\n`, `${A} macdef m\nput\n\n`],
  ['words behind a macro', `${A}\nmacdef m\nput\n\nlogin x\n${STALE}\n`, `${A}\nmacdef m\nput\n\nlogin x\n`],
  [
    'an entry above whose login only Python finds',
    `machine a.example user u password p\n${STALE}\n`,
    'machine a.example user u password p\n',
  ],
  ['a lone comment sign of CRLF lines', `${A}\r\n#\r\n${B}\r\n${STALE}\r\n`, `${A}\r\n#\r\n${B}\r\n`],
];

/** What it is, the file, and the program that would find something else for another host without the entry. */
export const HARMFUL: ReadonlyArray<[string, string, string]> = [
  ['a value that is a keyword', `machine a.example login u password machine\n${STALE}\n${B}\n`, 'curl'],
  ['a value that starts with #', `machine a.example login u password #p\n${STALE}\n${B}\n`, 'wget'],
  ['keywords in a comment behind values', `${A} # our machine\n${STALE}\n${B}\n`, 'curl'],
  ['keywords in capitals', `${STALE}\nMACHINE a login u password p\n`, 'aria2'],
  ['quoted keywords', `${STALE}\n"machine" a login u password p\n`, 'aria2'],
  ['a carriage return alone', `${A}\r${STALE}\r`, 'curl'],
  // Its CR would stick to what another host has, and a blank before it makes curl 8.11 to 8.20 refuse the file.
  ['the end of a CRLF line', `${A} ${STALE}\r\n`, 'curl'],
  ['an entry above that has no password', `machine a.example login u\n${STALE}\n`, 'curl'],
  [
    'an entry that git-lfs alone sees',
    `machine\u00c2\u00a0a.example login u password p\nmachine ${HUB} login x login y password z\n`,
    'git-lfs',
  ],
  ['a comment that Python then reads as words', `${STALE}\n#two words\n${B}\n`, 'Python'],
  ['a comment that then follows an empty line', `${A}\n\n${STALE}\n# two words\n${B}\n`, 'Python'],
  ['a lone # that eats a line of old Python', `${A}\n#\n${STALE}\n${B}\n`, 'Python'],
];
