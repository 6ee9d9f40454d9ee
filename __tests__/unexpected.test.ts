import { afterEach, describe, expect, test } from '@jest/globals';
import { failUnexpectedly } from '../src/unexpected.js';

/** What is printed about something thrown. */
function said(thrown: unknown): string {
  const { write } = process.stdout;
  let printed = '';
  process.stdout.write = (text: string | Uint8Array) => {
    printed += String(text);
    return true;
  };
  try {
    failUnexpectedly(thrown);
  } finally {
    process.stdout.write = write;
  }
  return printed;
}

/** Put together here, so that nothing in this file looks like a token. */
const SECRET = `hf_${'Ab3'.repeat(11)}x`;

afterEach(() => {
  process.exitCode = 0;
});

describe('a fault of the action itself', () => {
  test('turns the step red, and says kind, code and place', () => {
    const thrown = Object.assign(new TypeError('x'), { code: 'ERR_INVALID_ARG_TYPE' });
    thrown.stack = 'TypeError: x\n    at new Thing (/a/b.js:1:2)\n    at read.it (/a/b.js:1:2)';
    expect(said(thrown)).toContain('fault of its own (TypeError ERR_INVALID_ARG_TYPE in read.it)');
    expect(process.exitCode).toBe(1);
  });

  test.each([
    ['a text', SECRET, '(string)'],
    ['nothing', undefined, '(undefined)'],
    ['an object', { message: SECRET }, '(object)'],
    ['a message', new Error(SECRET), '(Error'],
    ['a message like a stack', new Error(`\n    at ${SECRET} (x)`), '(Error'],
    ['a cause', new Error('x', { cause: new Error(SECRET) }), '(Error'],
    ['a code', Object.assign(new Error('x'), { code: SECRET }), '(Error'],
    ['a name', Object.assign(new Error('x'), { name: SECRET }), '(Error'],
    ['a stack that is none', Object.assign(new Error('x'), { stack: SECRET }), '(Error'],
  ])('shows nothing of %s that was thrown', (_, thrown, shown) => {
    const text = said(thrown);
    expect(text).toContain(shown);
    expect(text).not.toContain(SECRET);
    expect(process.exitCode).toBe(1);
  });
});
