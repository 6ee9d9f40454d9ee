import { describe, expect, test } from '@jest/globals';
import { formFinder, Secret } from '../../src/model/secret.js';
import { redactor } from '../../src/report/redact.js';
import { renderSummary } from '../../src/report/summary.js';
import { hostileReport } from './hostile.js';
import { SCHEMA, schemaProblems } from './schema.js';

/** Every word that the schema lists, wherever it does. */
function wordsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'enum' && Array.isArray(value) ? value.filter((one) => typeof one === 'string') : wordsOf(value),
  );
}

const WORDS = [...new Set([...wordsOf(SCHEMA), 'datasets', 'huggingface_hub 1.x and later', 'git-lfs'])];

describe('a credential that is a word of the report', () => {
  test.each(WORDS)('takes nothing from its vocabulary: %s', (word) => {
    const report = { ...hostileReport('text'), token: null, publisher: null };
    report.clients = [
      { ...report.clients[0], client: 'huggingface_hub 1.x and later' } as (typeof report.clients)[0],
    ];
    report.repos = [{ ...report.repos[0], repo: 'datasets/acme/corpus' } as (typeof report.repos)[0]];
    const redacted = redactor([new Secret(word)])(report);
    expect(schemaProblems(redacted)).toEqual([]);
    expect([redacted.verdict, redacted.cause, redacted.clients[0]?.client, redacted.repos[0]?.repo]).toEqual([
      report.verdict,
      report.cause,
      'huggingface_hub 1.x and later',
      'datasets/acme/corpus',
    ]);
    expect(redacted.findings.map(({ cause, severity }) => [cause, severity])).toEqual(
      report.findings.map(({ cause, severity }) => [cause, severity]),
    );
    expect(renderSummary(redacted)).not.toBe('');
  });

  test('is taken out of every other text, also where it is the name of a repo', () => {
    const secret = 'not-a-credential-0123456789';
    const redacted = redactor([new Secret(secret)])(hostileReport(`a ${secret} b`));
    const { clients, token, ...rest } = redacted;
    expect(JSON.stringify(rest.repos)).not.toContain(secret);
    expect(JSON.stringify(rest.findings)).not.toContain(secret);
    expect(token?.user).toBe('a [removed: a credential] b');
  });
});

describe('a credential that a server gives back', () => {
  const TOKEN = `hf_${'Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Qr9St0Uv'.slice(0, 30)}`;
  const redact = redactor([new Secret(TOKEN)]);
  const spaced = `No entry for ${[...TOKEN].join(' ')} here`;

  test('takes its whole text away, and leaves our sentence around it', () => {
    const message = `The Hub refuses it in words this version does not know: "${spaced}".`;
    expect(redact({ message }, () => [[spaced]])).toEqual({
      message: 'The Hub refuses it in words this version does not know: "[removed: a credential]".',
    });
  });

  test('takes away all of a text that nobody knows as foreign', () => {
    expect(redact({ message: `As we know, ${spaced}` })).toEqual({ message: '[removed: a credential]' });
  });

  test('is not shown in pieces side by side that are one text together', () => {
    const [code = '', message = '', requestId = ''] = TOKEN.match(/.{1,7}/g) ?? [];
    const shown = Object.values(redact({ fact: 'GET /x', code, message, requestId }));
    // The third is no neighbour of the first.
    expect(shown).toEqual(['GET /x', code, '[removed: a credential]', requestId]);
  });

  test('of plain words takes no words out of our own sentences', () => {
    const message = 'The Hugging Face token of the organization was refused.';
    expect(redactor([new Secret('huggingface-token-of-the-organization')])({ message })).toEqual({ message });
  });
});

describe('texts that are taken out of another', () => {
  const find = formFinder(['abcdefgh', 'cdefghijkl', 'abcdefghi', '01234567']);

  test.each([
    ['abcdefgh', '*'],
    ['xabcdefghix', 'x*x'],
    ['xabcdefghijklx', 'x*x'],
    ['0123456701234567', '**'],
    ['abcdefg', 'abcdefg'],
    ['', ''],
  ])('%s', (text, shown) => {
    expect(find(text, '*')).toBe(shown);
  });
});
