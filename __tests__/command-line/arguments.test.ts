import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readArguments } from '../../src/command-line/arguments.js';
import { isInputName, kindOfInput, OPTION_NAMES, OWN_OPTIONS } from '../../src/command-line/option-table.js';
import { tokenAdvice } from '../../src/command-line/token-arguments.js';
import { UsageError } from '../../src/command-line/usage-error.js';
import { INPUT_NAMES } from '../../src/model/input-variables.js';

const inputsOf = (...args: string[]) => readArguments(args).inputs;

function refusal(...args: string[]): string {
  try {
    readArguments(args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return '';
}

describe('The options are the inputs', () => {
  test.each(INPUT_NAMES)('The input %s has an option of its name, or is a token', (name) => {
    switch (kindOfInput(name)) {
      case 'flag':
        expect(inputsOf(`--${name}`)).toEqual({ [name]: 'true' });
        expect(inputsOf(`--${name}`, 'true')).toEqual({ [name]: 'true' });
        expect(inputsOf(`--${name}=false`)).toEqual({ [name]: 'false' });
        expect(inputsOf(`--no-${name}`)).toEqual({ [name]: 'false' });
        expect(refusal(`--no-${name}=true`)).toContain('takes no value');
        break;
      case 'value':
        expect(inputsOf(`--${name}`, 'some value')).toEqual({ [name]: 'some value' });
        expect(inputsOf(`--${name}=some value`)).toEqual({ [name]: 'some value' });
        expect(inputsOf(`--${name}=`)).toEqual({ [name]: '' });
        expect(refusal(`--${name}`)).toBe(`--${name} needs a value.`);
        expect(refusal(`--no-${name}`)).toContain('There is no option');
        break;
      case 'targets':
        expect(inputsOf(`--${name}`)).toEqual({ [name]: 'netrc' });
        break;
      case 'elsewhere':
        expect(refusal(`--${name}`, 'anything')).toContain(`--${name} is not an option.`);
        expect(refusal(`--${name}=anything`)).not.toContain('anything');
        expect(OPTION_NAMES).not.toContain(name);
    }
  });

  test('No option of the command has the name of an input', () => {
    expect(OWN_OPTIONS.map(({ name }) => name).filter(isInputName)).toEqual([]);
  });

  test.each([
    [['--scrub', 'netrc', 'acme/model'], { scrub: 'netrc', repos: 'acme/model' }],
    [['--scrub', 'git,saved-token', 'acme/model'], { scrub: 'git,saved-token', repos: 'acme/model' }],
    [['--scrub', 'acme/netrc'], { scrub: 'netrc', repos: 'acme/netrc' }],
    [['--scrub=all', 'git'], { scrub: 'all', repos: 'git' }],
    [['--scrub', '--discover', 'netrc'], { scrub: 'netrc', discover: 'true', repos: 'netrc' }],
    [['--discover', 'false', 'acme/model'], { discover: 'false', repos: 'acme/model' }],
    [['--discover', 'acme/model'], { discover: 'true', repos: 'acme/model' }],
  ])('%j is read as it was meant', (args, inputs) => {
    expect(inputsOf(...args)).toEqual(inputs);
  });
});

describe('The repos', () => {
  test.each([
    [['acme/model'], 'acme/model'],
    [['acme/model write'], 'acme/model write'],
    [['acme/model', 'write'], 'acme/model write'],
    [['acme/model', 'WRITE', 'acme/other', 'pr', 'optional'], 'acme/model WRITE\nacme/other pr optional'],
    [['write', 'acme/model'], 'write\nacme/model'],
    [['acme/a', '--repos', 'acme/b, acme/c write', 'acme/d'], 'acme/b, acme/c write\nacme/a\nacme/d'],
    [['--repos', 'acme/a', '--repos=acme/b'], 'acme/a\nacme/b'],
    [['--', '--operation'], '--operation'],
    [['explain'], 'explain'],
  ])('%j are the lines %j', (args, repos) => {
    expect(inputsOf(...args).repos).toBe(repos);
  });
});

describe('What is not understood', () => {
  test.each([
    [['--opreation', 'write'], 'Did you mean --operation?'],
    [['--repo', 'acme/model'], 'Did you mean --repos?'],
    [['--expires_within', '5'], 'Did you mean --expires-within?'],
    [['--colour'], 'There is no option --colour.'],
    [['-x'], 'There is no option -x.'],
    [['--quiet=yes'], '--quiet takes no value.'],
    [['--timeout', '-5'], '--timeout needs a value.'],
    [[''], 'A repo is empty.'],
    [['acme/model', ' ', 'write'], 'A repo is empty.'],
  ])('%j is refused', (args, sentence) => {
    expect(refusal(...args)).toContain(sentence);
  });
});

describe('A token among the arguments', () => {
  const letters = (least: number) =>
    fc.string({ unit: fc.constantFrom(...'abcXYZ019'), minLength: least, maxLength: 50 });
  const hubToken = fc
    .tuple(fc.constantFrom('hf_', 'api_org_', 'hf_oauth_', 'hf_jwt_'), letters(20))
    .map(([prefix, body]) => prefix + body);
  const githubToken = letters(20).map((body) => `ghp_${body}`);
  const around = fc.constantFrom<(value: string) => string[]>(
    (value) => [value],
    (value) => ['--token', value],
    (value) => [`--token=${value}`],
    (value) => [`--${value}`],
    (value) => ['--expected-user', value],
    (value) => [`--endpoint=https://user:${value}@hub.example/`],
    (value) => ['--repos', `acme/model\n${value}`],
    (value) => ['acme/model', `"${value}"`],
    (value) => ['-q', `-${value}`],
    (value) => ['--', `${value},acme/model`],
  );

  test('A token is refused wherever it is, and the refusal does not repeat it', () => {
    fc.assert(
      fc.property(fc.oneof(hubToken, githubToken), around, (value, place) => {
        const sentence = refusal(...place(value));
        expect(sentence).toMatch(/HF_TOKEN|GITHUB_TOKEN/);
        expect(sentence).not.toContain(value.slice(-12));
      }),
    );
  });

  test.each([
    ['in base64', (value: string) => Buffer.from(value).toString('base64')],
    ['as the password of a header', (value: string) => `Basic ${btoa(`me:${value}`)}`],
    ['in hexadecimal', (value: string) => `acme/${Buffer.from(value).toString('hex')}`],
  ])('A token %s is refused as well', (_, spell) => {
    const given = spell(['hf', 'AbCdEfGhIjKlMnOpQrStUvWxYz01234567'].join('_'));
    expect(refusal('--expected-user', given)).toContain('An argument contains a token.');
    expect(refusal(given)).not.toContain(given);
  });

  test.each([
    'acme/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
    'acme/a-model-whose-name-is-longer-than-a-token',
    'acme/hf_internal-testing-model',
    'hf_user/model',
    'acme/ghp_notes',
    'acme/api_org',
    'datasets/hf_doc/build',
  ])('The repo %s is none', (repo) => {
    expect(tokenAdvice(repo)).toBeNull();
  });
});
