import { describe, test } from '@jest/globals';
import {
  expectNoMoreIn,
  expectNoMoreInCertificate,
  expectNoMoreInNames,
  NAMES,
  PARTS,
  USUAL,
} from './echoes.js';

const others = (all: readonly string[], usual: readonly string[]) =>
  all.filter((one) => !usual.includes(one));

describe('a server that gives the token back', () => {
  const parts = others(Object.keys(PARTS), USUAL.parts);
  test.each(parts)(
    'a server that gives the token back in %s gets no more than a few of its characters anywhere',
    expectNoMoreIn,
  );
});

describe('an account and its token', () => {
  const AT_ONCE = 6;
  const names = others(NAMES, USUAL.names);
  const groups = Array.from({ length: Math.ceil(names.length / AT_ONCE) }, (_, at) =>
    names.slice(AT_ONCE * at, AT_ONCE * (at + 1)),
  );

  test.each(groups.map((group) => [group.join('; '), group] as const))(
    'an account and its token named after the token show no more than a few of its characters: %s',
    async (_, group) => expectNoMoreInNames(group),
  );
});

test.each(
  others(
    [
      'plain',
      'reversed',
      'base64',
      'full width',
      'zero-width spaces between',
      'percent escapes twice',
      'pieces of seven',
    ],
    USUAL.certificates,
  ),
)('a certificate whose names are the token is told of without it: %s', expectNoMoreInCertificate);
