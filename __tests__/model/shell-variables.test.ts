import { describe, expect, test } from '@jest/globals';
import {
  secretExpression,
  secretVariable,
  shellVariablesIn,
  unexpandedAdvice,
  unexpandedReason,
} from '../../src/model/shell-variables.js';

describe('a variable that no shell expands is found in', () => {
  test.each([
    ['$NAME', ['$NAME NAME']],
    ['${NAME}/model', ['${NAME} NAME']],
    ['${NAME:-acme}/model', ['${NAME:-acme} NAME']],
    ['acme/%NAME%', ['%NAME% NAME']],
    ['$env:NAME', ['$env:NAME NAME']],
    ['$Env:Name/x', ['$Env:Name Name']],
    ['${env:NAME}', ['${env:NAME} NAME']],
    ['$OWNER/$NAME and $OWNER', ['$OWNER OWNER', '$NAME NAME']],
    ['$A$B$C$D', ['$A A', '$B B', '$C C']],
  ])('%s', (value, found) => {
    expect(shellVariablesIn(value).map(({ text, name }) => `${text} ${name}`)).toEqual(found);
  });
});

describe('no variable is found in', () => {
  test.each([
    'acme/model',
    '${{ vars.NAME }}',
    '{{ name }}',
    '$(cat name)',
    '$5',
    '100%',
    '50% of 100%',
    'https://huggingface.co/acme/x/blob/main/%E4%BD%A0.txt',
    '${}',
    '$',
    '%%',
  ])('%s', (value) => {
    expect(shellVariablesIn(value)).toEqual([]);
  });
});

describe('a value given as a credential is the variable', () => {
  test.each(['$HF_TOKEN', '${pw}', '%HF_TOKEN%', '$env:HF_TOKEN', '${HF_TOKEN:-}', '$GH_PAT', '$token'])(
    '%s',
    (value) => {
      expect(secretVariable(value)?.text).toBe(value);
    },
  );

  test.each([
    'secrets.HF_TOKEN',
    '{{ secrets.HF_TOKEN }}',
    '$ {{ secrets.HF_TOKEN }}',
    '${secrets.HF_TOKEN}',
  ])('or the expression that %s was to be', (value) => {
    expect(secretVariable(value)).toEqual({ text: value, name: 'HF_TOKEN' });
  });

  test.each([
    '${{ secrets.HF_TOKEN }}',
    'mysecrets.HF_TOKEN',
    'secrets.HF_TOKEN!',
    `secrets.hf_${'a1B2'.repeat(8)}`,
  ])('but not %s', (value) => {
    expect(secretVariable(value)).toBeNull();
  });

  test.each(['$HUNTER2', '$uperSecret', 'pa$word', '%percent%', 'x${HF_TOKEN}', '$HF_TOKEN!', ''])(
    'but %s may be a password',
    (value) => {
      expect(secretVariable(value)).toBeNull();
    },
  );
});

describe('the expression to write', () => {
  test.each([
    [
      '$NAME',
      'Write ${{ vars.NAME }} instead of $NAME, or ${{ env.NAME }} if the job sets it as a variable.',
    ],
    [
      '$A/${B}',
      'Write ${{ vars.A }} and ${{ vars.B }} instead of $A and ${B}, or ${{ env.A }} and ${{ env.B }} if the job sets them as variables.',
    ],
    ['$GITHUB_REF_NAME', 'Write ${{ github.ref_name }} instead of $GITHUB_REF_NAME.'],
    [
      '%RUNNER_OS%-%NAME%',
      'Write ${{ runner.os }} and ${{ vars.NAME }} instead of %RUNNER_OS% and %NAME%, or ${{ env.NAME }} if the job sets it as a variable.',
    ],
  ])('for %s is named', (value, advice) => {
    expect(unexpandedAdvice(shellVariablesIn(value), 'github')).toBe(advice);
    expect(unexpandedReason(shellVariablesIn(value), 'github')).toMatch(
      /^GitHub expands only \$\{\{ … \}\}, not \S/,
    );
  });

  test("for a token of GitHub's is a secret, or the one that GitHub makes", () => {
    expect(unexpandedAdvice(shellVariablesIn('$GH_PAT'), 'github', true)).toBe(
      'Write ${{ secrets.GH_PAT }} instead of $GH_PAT.',
    );
    expect(unexpandedAdvice(shellVariablesIn('$GITHUB_TOKEN'), 'github', true)).toContain(
      'Write ${{ github.token }}',
    );
  });

  test('for a token is a secret, and never one of GitHub', () => {
    expect(secretExpression({ text: '$HF_TOKEN', name: 'HF_TOKEN' })).toBe('${{ secrets.HF_TOKEN }}');
    expect(secretExpression({ text: '$GITHUB_TOKEN', name: 'GITHUB_TOKEN' })).toBe('${{ secrets.HF_TOKEN }}');
  });
});
