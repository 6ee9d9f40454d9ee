import { format, inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Secret, spellings } from '../../src/model/secret.js';

const VALUE = 'not-a-real-credential-0123456789';

describe('a secret', () => {
  const secret = new Secret(VALUE);

  test('is shown by nothing that prints it', () => {
    const shown = [
      String(secret),
      `${secret}`,
      `${[secret, secret]}`,
      JSON.stringify({ a: [secret] }),
      inspect({ a: { b: [secret] } }),
      inspect(secret, { showHidden: true, depth: 9, customInspect: false }),
      format('%s %o %O %j', secret, secret, secret, secret),
      Object.entries(secret).join(),
      new Error('x', { cause: secret }).cause,
      `${new Error(`about ${secret}`).stack}`,
    ].join('\n');
    expect(shown).not.toContain(VALUE.slice(0, 8));
    expect(shown).toContain('[secret]');
  });

  test('gives its value when asked for it by name', () => {
    expect(secret.reveal()).toBe(VALUE);
  });

  test('equals what holds the same value, of any length', () => {
    expect(secret.equals(new Secret(VALUE))).toBe(true);
    expect(secret.equals(new Secret(`${VALUE} `))).toBe(false);
    expect(new Secret('').equals(new Secret('x'))).toBe(false);
  });
});

describe('the spellings of a credential', () => {
  test('are those in which it commonly travels', () => {
    const forms = spellings(`${VALUE}/+=\n`);
    const bare = `${VALUE}/+=`;
    expect(forms).toEqual(
      expect.arrayContaining([
        bare,
        encodeURIComponent(bare),
        Buffer.from(bare).toString('base64'),
        Buffer.from(bare).toString('base64url'),
        Buffer.from(`hf_user:${bare}`).toString('base64'),
        Buffer.from(`user:${bare}`).toString('base64'),
        Buffer.from(`:${bare}`).toString('base64'),
        Buffer.from(`${bare}:`).toString('base64'),
      ]),
    );
  });

  test('include each line of a value with several', () => {
    expect(spellings('first-line\r\nsecond-line')).toEqual(
      expect.arrayContaining(['first-line', 'second-line']),
    );
  });

  test('cover the base64 form behind any user name and before anything else', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const encoded = Buffer.from(`${before}:${VALUE}${after}`).toString('base64');
        expect(spellings(VALUE).some((form) => encoded.includes(form))).toBe(true);
      }),
    );
  });

  test('are no ordinary words', () => {
    for (const form of spellings('x')) expect(form.length).toBeGreaterThanOrEqual(8);
    expect(spellings('')).not.toContain('');
  });

  test('exist for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(() => spellings(text)).not.toThrow()),
    );
    expect(() => spellings('\ud800-lone-surrogate')).not.toThrow();
  });
});
