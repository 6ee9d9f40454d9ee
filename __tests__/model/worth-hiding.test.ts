import { randomInt } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { isWorthHiding, secretsWithin } from '../../src/model/token/worth-hiding.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const drawn = (length = 34) =>
  Array.from({ length }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
const TOKEN = `hf_${drawn()}`;
const KEY = `AKC${drawn(60)}`;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const hidden = (value: string) => secretsWithin(value).map((secret) => secret.reveal());

describe('what was found in the place of a credential is worth hiding', () => {
  test.each([
    ['a token', TOKEN, true],
    ['a short token', `hf_${drawn(16)}`, true],
    ['a key of another form', KEY, true],
    ['a password of 16 characters', drawn(16), true],
    ['a password of 15', drawn(15), false],
    ['a word', 'production', false],
    ['a word of our list, however long', 'insert_your_huggingface_token_here', false],
    ['an expression', '${{ secrets.HUGGING_FACE_TOKEN }}', false],
    ['a reference', 'op://vault/item/credential', false],
    ['a row of stars', '********************', false],
    ['an address', 'https://huggingface.co/settings/tokens', false],
    ['an address with a password in it', `https://octo:${drawn(20)}@huggingface.co`, true],
  ])('%s: %s', (_, value, isWorth) => {
    expect(isWorthHiding(value)).toBe(isWorth);
    expect(isWorthHiding(`${value}\n`)).toBe(isWorth);
  });
});

describe('of a value that was given as a token is hidden', () => {
  test.each([
    ['quotes', `"${TOKEN}"`],
    ['a user name', `octo:${TOKEN}`],
    ['a name', `export HF_TOKEN=${TOKEN}`],
    ['JSON', `{"token": "${TOKEN}"}`],
    ['an address', `https://octo:${TOKEN}@huggingface.co/acme/model`],
    ['a comment', `${TOKEN} # of CI`],
    ['an expression', `\${{ ${TOKEN} }}`],
    ['base64', base64(TOKEN)],
    ['base64 of quotes', base64(`"${TOKEN}"`)],
    ['another line', `production\n${TOKEN}`],
    ['a zero-width space', `${TOKEN}\u200b`],
  ])('the token inside of %s', (_, value) => {
    expect(hidden(value)).toContain(TOKEN);
  });

  test('each of two tokens', () => {
    const other = `hf_${drawn()}`;
    for (const between of ['\n', ' ', ',', '']) {
      expect(hidden(TOKEN + between + other)).toEqual(expect.arrayContaining([TOKEN, other]));
    }
  });

  test.each([
    ['quotes', `"${KEY}"`],
    ['the word Bearer', `Bearer ${KEY}`],
    ['a user name', `octo:${KEY}`],
    ['a comment', `${KEY} # of CI`],
    ['an address', `https://octo:${KEY}@huggingface.co`],
  ])('a key of another form inside of %s', (_, value) => {
    expect(hidden(value)).toContain(KEY);
  });

  test('no word that is beside it', () => {
    const lines = `production\n${TOKEN}\nmeta-llama`;
    expect(hidden(lines)).toEqual([TOKEN]);
    expect(hidden(`somebody@example.com:${TOKEN}`)).not.toContain('somebody@example.com');
    expect(hidden('production')).toEqual([]);
    expect(hidden('your_token_here')).toEqual([]);
  });
});
