import { describe, expect, test } from '@jest/globals';
import { filledIn, type KnownText, type TextScope } from '../../src/job/known-texts.js';

const at = (text: string, isCertain = true): KnownText => ({
  text,
  isCertain,
  place: { file: 'ci.yml', line: 1 },
});

function scopeOf(
  variables: Record<string, KnownText[]>,
  choices: Record<string, KnownText[]> = {},
): TextScope {
  return {
    file: 'ci.yml',
    variable: (name) => (variables[name] === undefined ? null : { texts: variables[name] }),
    input: () => null,
    choices: (name) => choices[name] ?? [],
  };
}
const texts = (template: string, scope: TextScope) => filledIn(template, 7, scope).map(({ text }) => text);

describe('A text with expressions', () => {
  test('becomes what the variables and the matrix are', () => {
    const scope = scopeOf({ OWNER: [at('octo')] }, { name: [at('a'), at('b')] });
    expect(texts('${{ env.OWNER }}/${{ matrix.name }}', scope)).toEqual(['octo/a', 'octo/b']);
  });

  test('becomes nothing if one of them is computed', () => {
    expect(texts('${{ env.OWNER }}/${{ steps.x.outputs.name }}', scopeOf({ OWNER: [at('octo')] }))).toEqual(
      [],
    );
  });

  test('does not grow without end if values stand for each other several times', () => {
    let value = at('x'.repeat(300));
    for (let depth = 0; depth < 12; depth += 1) {
      const [next] = filledIn('${{env.V}}'.repeat(10), 7, scopeOf({ V: [value] }));
      if (next === undefined) return expect(value.text.length).toBeLessThanOrEqual(1_000);
      value = next;
    }
    throw new Error(`a text of ${value.text.length} characters came of it`);
  });
});
