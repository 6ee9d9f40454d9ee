import { describe, expect, test } from '@jest/globals';
import { redactor } from '../../src/report/redact.js';
import { renderSummary } from '../../src/report/summary.js';
import { formFinder, Secret } from '../../src/secret.js';
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
