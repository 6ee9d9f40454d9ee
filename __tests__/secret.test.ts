import { format, inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { carries, pieceFinder, Secret, spellings } from '../src/secret.js';

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

describe('a piece of a credential', () => {
  const TOKEN = 'hf_Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Qr9St0Uv';
  const holds = pieceFinder([TOKEN, 'huggingface-token-of-mine', 'Sh0rt-one']);

  test.each([
    ['its beginning', `${TOKEN.slice(0, 12)}...`],
    ['its end', `…${TOKEN.slice(-9)}`],
    ['its middle, in other letter case', `x${TOKEN.slice(10, 20).toUpperCase()}`],
    ['reversed', [...TOKEN].reverse().join('').slice(4, 14)],
    ['part of its hexadecimal form', Buffer.from(TOKEN).toString('hex').slice(0, 20)],
    ['part of its base64 form', btoa(`user:${TOKEN}`).slice(12, 34)],
    ['with escapes of URLs', '%41%62%31%43%64%32%45%66'],
    ['with escapes of HTML', TOKEN.replace(/[CEG]/g, (letter) => `&#${letter.charCodeAt(0)};`).slice(0, 24)],
    ['with escapes of JSON', TOKEN.slice(0, 12).replace('C', '\\u0043')],
  ])('is found as %s', (_, word) => {
    expect(holds(word)).toBe(true);
    expect(carries(`https://hub.test/x?y=${word}&z`, new Secret(TOKEN))).toBe(true);
  });

  test('is no ordinary word, nor seven characters, nor a piece of a short credential', () => {
    for (const word of [
      'huggingface_hub',
      'token-of-mine',
      TOKEN.slice(3, 10),
      'Sh0rt-on',
      'hf_oauth',
      '%zz&#;',
    ]) {
      expect(holds(word)).toBe(false);
    }
    expect(carries('https://hub.test/acme/model', new Secret(TOKEN))).toBe(false);
  });
});
