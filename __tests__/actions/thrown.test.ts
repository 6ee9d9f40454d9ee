import { describe, expect, test } from '@jest/globals';
import { describeThrown } from '../../src/actions/thrown.js';

/** Put together here, so that nothing in this file looks like a token. */
const SECRET = `hf_${'Ab3'.repeat(11)}x`;

describe('what is shown of something thrown', () => {
  test('what is shown of something thrown is its kind, code and place', () => {
    const thrown = Object.assign(new TypeError('x'), { code: 'ERR_INVALID_ARG_TYPE' });
    thrown.stack = 'TypeError: x\n    at new Thing (/a/b.js:1:2)\n    at read.it (/a/b.js:1:2)';
    expect(describeThrown(thrown)).toBe('TypeError ERR_INVALID_ARG_TYPE in read.it');
  });

  test.each([
    ['a text', SECRET, 'string'],
    ['nothing', undefined, 'undefined'],
    ['an object', { message: SECRET }, 'object'],
    ['a message', new Error(SECRET), 'Error'],
    ['a message like a stack', new Error(`\n    at ${SECRET} (x)`), 'Error'],
    ['a cause', new Error('x', { cause: new Error(SECRET) }), 'Error'],
    ['a code', Object.assign(new Error('x'), { code: SECRET }), 'Error'],
    ['a name', Object.assign(new Error('x'), { name: SECRET }), 'Error'],
    ['a stack that is none', Object.assign(new Error('x'), { stack: SECRET }), 'Error'],
  ])('what is shown of something thrown is nothing of %s', (_, thrown, shown) => {
    const text = describeThrown(thrown);
    expect(text).toContain(shown);
    expect(text).not.toContain(SECRET);
  });
});
