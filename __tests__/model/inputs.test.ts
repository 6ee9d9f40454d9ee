import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { InputProblem } from '../../src/model/input-reader.js';
import { INPUT_NAMES, TOKEN_NOT_MAPPED, unknownInputVariables } from '../../src/model/input-variables.js';
import { type Inputs, readInputs } from '../../src/model/inputs.js';
import { formatRepo } from '../../src/model/repo.js';
import { Secret } from '../../src/model/secret.js';
import { parseInputs } from '../../tools/emulator/runner/manifest.mjs';
import { runs } from '../breadth.js';

const MANIFEST = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
const BODY = 'abcdefghijklmnopqrstuvwxyzABCDEFGH';

type Values = Record<string, string>;

const environmentOf = (inputs: Values, environment: Values = {}) => ({
  GITHUB_ACTIONS: 'true',
  ...environment,
  ...Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  ),
});

function good(inputs: Values, environment: Values = {}): Inputs {
  const read = readInputs(environmentOf(inputs, environment));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.inputs;
}

function bad(inputs: Values, environment: Values = {}): InputProblem[] {
  const read = readInputs(environmentOf(inputs, environment));
  return read.ok ? [] : read.problems;
}

const repos = (text: string, operation = '') =>
  good({ repos: text, operation }).repos.map(
    (repo) => `${repo.line} ${repo.operation} ${formatRepo(repo.ref)}`,
  );

describe('every input', () => {
  test('has in action.yml the default that it has when it is absent', () => {
    const declared = parseInputs(MANIFEST);
    for (const [name, value] of Object.entries(declared)) expect(good({ [name]: value })).toEqual(good({}));
    expect(good(declared)).toEqual(good({}));
  });

  test('of action.yml is read, and none that is read is missing there', () => {
    const asked = new Set<string>();
    const spy = new Proxy<Record<string, string>>(
      {},
      {
        get(_, name) {
          if (String(name).startsWith('INPUT_')) asked.add(String(name).slice('INPUT_'.length).toLowerCase());
          return undefined;
        },
      },
    );
    readInputs(spy);
    expect([...asked].sort()).toEqual(Object.keys(parseInputs(MANIFEST)).sort());
    expect([...INPUT_NAMES].sort()).toEqual(Object.keys(parseInputs(MANIFEST)).sort());
  });

  test('has the default of the design', () => {
    expect(good({})).toEqual({
      token: null,
      operation: 'read',
      repos: [],
      scrub: new Set(['netrc']),
      restore: true,
      failOn: 'error',
      policy: {},
      onMissingToken: 'fail',
      waitForAccessSeconds: 0,
      timeoutSeconds: 30,
      exportToken: false,
      isolate: false,
      summary: 'true',
      expectedAccounts: [],
      expiresWithinDays: 7,
      discover: false,
      followReferences: false,
      checkTransferHosts: false,
      oidcResource: null,
      oidcDryRun: false,
      oidcPublisher: {},
      jobMinutes: 0,
      checkRun: false,
      checkName: 'hf-auth-check',
      comment: 'never',
      issue: 'never',
      githubToken: null,
      endpoint: {
        origin: 'https://huggingface.co',
        basePath: '',
        host: 'huggingface.co',
        hostname: 'huggingface.co',
        namedBy: 'default',
      },
    });
  });

  test('is read, blanks around it and letter case left aside', () => {
    expect(
      good({
        token: ' a-token \n',
        operation: ' WRITE ',
        scrub: 'git, saved-token\nNETRC',
        restore: 'False',
        'fail-on': 'never',
        policy: ' Network = Notice,\n\n gate=WARNING ,',
        'on-missing-token': 'Skip',
        'wait-for-access': '3600',
        endpoint: 'https://mirror.example/hf/',
        timeout: '600',
        'export-token': 'TRUE',
        summary: 'false',
        'expected-user': ' ci-bot ',
        'expires-within': '0',
        'follow-references': 'True',
        'check-transfer-hosts': 'TRUE',
        'check-run': 'true',
        'check-name': 'access',
        comment: 'On-Failure',
        issue: 'On-Failure',
        'github-token': ' gh ',
      }),
    ).toMatchObject({
      token: ' a-token \n',
      operation: 'write',
      restore: false,
      failOn: 'never',
      policy: { network: 'notice', gate: 'warning' },
      onMissingToken: 'skip',
      waitForAccessSeconds: 3600,
      timeoutSeconds: 600,
      exportToken: true,
      summary: 'false',
      expectedAccounts: [{ is: 'account', name: 'ci-bot' }],
      expiresWithinDays: 0,
      followReferences: true,
      checkTransferHosts: true,
      checkRun: true,
      checkName: 'access',
      comment: 'on-failure',
      issue: 'on-failure',
      githubToken: new Secret('gh'),
      endpoint: { origin: 'https://mirror.example', basePath: '/hf', namedBy: 'input' },
    });
    expect(good({ token: ' \n' }).token).toBe(' \n');
  });
});

describe('the scrub input', () => {
  test.each([
    ['netrc', ['netrc']],
    ['git,netrc', ['netrc', 'git']],
    ['all', ['netrc', 'git', 'saved-token']],
    ['none', []],
    ['', ['netrc']],
    ['git\ngit', ['git']],
  ])('%j means %j', (text, targets) => {
    expect([...good({ scrub: text }).scrub]).toEqual(targets);
  });

  test.each(['none, git', 'all none', 'gti', 'netrc;git'])('%j is refused', (text) => {
    expect(bad({ scrub: text })).toMatchObject([{ is: 'invalid-value', input: 'scrub' }]);
  });
});

describe('the policy input', () => {
  test.each([
    ['', {}],
    [' , \n ,', {}],
    ['network=notice, gate=warning', { network: 'notice', gate: 'warning' }],
    [
      'network=notice\r\ngate=warning\rexposure = error',
      { network: 'notice', gate: 'warning', exposure: 'error' },
    ],
    ['gate=notice,GATE=Notice', { gate: 'notice' }],
  ])('The policy %j is %j', (text, policy) => {
    expect(good({ policy: text }).policy).toEqual(policy);
  });

  test.each([
    ['network', 'network'],
    ['network=', 'network='],
    ['=notice', '=notice'],
    ['network=off', 'network=off'],
    ['network=never', 'network=never'],
    ['net=notice', 'net=notice'],
    ['gated-pending=notice', 'gated-pending=notice'],
    ['network: notice', 'network: notice'],
    ['network=notice gate=warning', 'network=notice gate=warning'],
    ['network=notice=error', 'network=notice=error'],
    ['network==notice', 'network==notice'],
    ['gate=notice, scope=none', 'scope=none'],
  ])('The policy %j is refused with its value and what is allowed', (text, value) => {
    const reason =
      'it must be "group=level", with one of the groups inputs, network, token, oidc, organization, scope, repo, gate, runner, exposure, privilege and one of the levels error, warning, notice';
    const problem = { is: 'invalid-value', input: 'policy', line: null, value, reason };
    expect(bad({ policy: text })).toEqual([problem]);
  });

  test('A group with two levels is refused, and one that is named twice with the same is not', () => {
    expect(bad({ policy: 'gate=notice, gate=notice, gate=error' })).toEqual([
      {
        is: 'invalid-value',
        input: 'policy',
        line: null,
        value: 'gate=error',
        reason: 'gate has the level notice already, and can have only one',
      },
    ]);
  });
});

describe('a bad value', () => {
  test.each([
    ['operation', 'delete', 'it must be one of read, write, create, pr'],
    ['fail-on', 'notice', 'it must be one of error, warning, never'],
    ['on-missing-token', 'ignore', 'it must be one of fail, warn, skip, skip-always'],
    ['restore', 'yes', 'it must be one of true, false'],
    ['comment', 'sometimes', 'it must be one of never, on-failure, always'],
    ['issue', 'always', 'it must be one of never, on-failure'],
    ['timeout', '0', 'it must be a whole number from 1 to 600'],
    ['timeout', '30s', 'it must be a whole number from 1 to 600'],
    ['timeout', '1e2', 'it must be a whole number from 1 to 600'],
    ['timeout', '-1', 'it must be a whole number from 1 to 600'],
    ['wait-for-access', '3601', 'it must be a whole number from 0 to 3600'],
    ['expires-within', '7.5', 'it must be a whole number from 0 to 3650'],
  ])('of %s is named with what is allowed', (input, value, reason) => {
    expect(bad({ [input]: value })).toEqual([{ is: 'invalid-value', input, line: null, value, reason }]);
  });

  test('is reported together with all the others, each line of repos with its number', () => {
    const problems = bad({
      operation: 'push',
      timeout: 'long',
      isolate: 'yes',
      'check-run': 'true',
      repos: 'acme/ok\n\n/abs/path\nacme/$NAME write\nacme/x publish\r\nacme/x read twice\rC:\\x delete',
    });
    expect(problems.map(({ input, line, is }) => [input, line, is])).toEqual([
      ['operation', null, 'invalid-value'],
      ['repos', 3, 'invalid-id'],
      ['repos', 4, 'placeholder-id'],
      ['repos', 5, 'invalid-value'],
      ['repos', 6, 'invalid-value'],
      ['repos', 7, 'invalid-id'],
      ['repos', 7, 'invalid-value'],
      ['isolate', null, 'invalid-value'],
      ['timeout', null, 'invalid-value'],
      ['github-token', null, 'invalid-value'],
    ]);
    for (const { reason } of problems) expect(reason).not.toBe('');
  });

  test.each([
    ['oidc-resource', 'acme/model/main', null],
    ['oidc-resource', 'acme/model@v1', null],
    ['oidc-resource', 'https://example.com/acme/model', null],
    ['oidc-publisher', 'branch: main\nfile: publish.yml', 2],
    ['oidc-publisher', 'branch', 1],
    ['oidc-publisher', 'workflow:', 1],
    ['job-minutes', '-1', null],
    ['job-minutes', 'an hour', null],
    ['oidc-dry-run', 'maybe', null],
  ])('is %s with the value %j', (input, value, line) => {
    expect(bad({ [input]: value })).toMatchObject([{ is: 'invalid-value', input, line }]);
  });

  test.each([
    [{ 'check-run': 'true' }, 'check-run: true needs a token, for example ${{ github.token }}'],
    [{ comment: 'on-failure' }, 'comment: on-failure needs a token, for example ${{ github.token }}'],
    [{ issue: 'on-failure' }, 'issue: on-failure needs a token, for example ${{ github.token }}'],
    [
      { 'check-run': 'true', comment: 'always' },
      'check-run: true and comment: always need a token, for example ${{ github.token }}',
    ],
  ])('is a blank github-token with %j', (inputs, reason) => {
    const problem = { is: 'invalid-value', input: 'github-token', line: null, value: '', reason };
    expect(bad({ ...inputs, 'github-token': ' ' })).toEqual([problem]);
    expect(good({ ...inputs, 'github-token': 'gh' }).githubToken?.reveal()).toBe('gh');
  });

  test('is cut when it is very long', () => {
    expect(bad({ operation: 'x'.repeat(5000) })[0]?.value).toHaveLength(121);
  });
});

describe('a variable of a shell is not expanded', () => {
  test.each([
    ['operation', '$OP', 'OP'],
    ['scrub', '${SCRUB}', 'SCRUB'],
    ['restore', '%RESTORE%', 'RESTORE'],
    ['timeout', '$TIMEOUT', 'TIMEOUT'],
    ['endpoint', 'https://$HOST/hub', 'HOST'],
    ['endpoint', '%HF_MIRROR%', 'HF_MIRROR'],
    ['expected-user', '$HF_USERNAME', 'HF_USERNAME'],
    ['oidc-resource', '$env:OWNER/model', 'OWNER'],
    ['check-name', '$NAME', 'NAME'],
    ['policy', '$POLICY', 'POLICY'],
  ])('in %s: %s', (input, value, name) => {
    expect(bad({ [input]: value })).toEqual([
      {
        is: 'invalid-value',
        input,
        line: null,
        value,
        reason: expect.stringContaining('GitHub expands only ${{ … }}, not'),
        advice: expect.stringContaining(`\${{ vars.${name} }}`),
      },
    ]);
  });

  test('in a line of repos, of oidc-publisher, in github-token and in HF_ENDPOINT', () => {
    const problems = bad(
      {
        repos: 'acme/ok\n$OWNER/model\nacme/%NAME% write\nacme/model $OP\nacme/model@$REV',
        'oidc-publisher': 'branch: main\nrepository: $GITHUB_REPOSITORY',
        'check-run': 'true',
        'github-token': '${GITHUB_TOKEN}',
      },
      { HF_ENDPOINT: '$MIRROR' },
    );
    expect(
      problems.map(({ input, line, is, advice }) => [input, line, is, advice?.split(' instead')[0]]),
    ).toEqual([
      ['HF_ENDPOINT', null, 'invalid-value', 'Write ${{ vars.MIRROR }}'],
      ['repos', 2, 'placeholder-id', 'Write ${{ vars.OWNER }}'],
      ['repos', 3, 'placeholder-id', 'Write ${{ vars.NAME }}'],
      ['repos', 4, 'invalid-value', 'Write ${{ vars.OP }}'],
      ['repos', 5, 'placeholder-id', 'Write ${{ vars.REV }}'],
      ['oidc-publisher', 2, 'invalid-value', 'Write ${{ github.repository }}'],
      ['github-token', null, 'invalid-value', 'Write ${{ github.token }}'],
    ]);
  });

  test('but what only looks like one is a value like any other', () => {
    expect(
      good({ 'check-name': 'costs in $USD', endpoint: 'https://mirror.example/%E4%BD%A0' }).checkName,
    ).toBe('costs in $USD');
    expect(good({ 'check-run': 'true', 'github-token': '$uperSecret' }).githubToken?.reveal()).toBe(
      '$uperSecret',
    );
    for (const repos of ['${{ inputs.model }}', 'None', 'acme/']) {
      expect(bad({ repos })).toMatchObject([{ is: 'placeholder-id' }]);
      expect(bad({ repos })[0]?.advice).toBeUndefined();
    }
    for (const repos of ['{{ model }}', '$(cat model)']) {
      expect(bad({ repos })).toMatchObject([{ is: 'placeholder-id' }]);
      expect(bad({ repos })[0]?.advice).not.toContain('instead of');
    }
  });
});

describe('the repos input', () => {
  test('takes a list with commas, as YAML or as JSON, each repo with its operation', () => {
    const listed = ['acme/a', 'datasets/acme/b write', 'hf.co/acme/c@v1 READ'];
    const expected = ['read acme/a', 'write datasets/acme/b', 'read acme/c@v1'];
    expect(repos(listed.join(', '))).toEqual(expected.map((one) => `1 ${one}`));
    expect(repos(JSON.stringify(listed))).toEqual(expected.map((one) => `1 ${one}`));
    expect(repos(JSON.stringify(listed, null, 1))).toEqual(expected.map((one, at) => `${at + 2} ${one}`));
    expect(repos(listed.map((one) => `- ${one}`).join('\n'))).toEqual(
      expected.map((one, at) => `${at + 1} ${one}`),
    );
  });

  test('says of an object that only strings name repos, and of each bad item what is wrong with it', () => {
    expect(bad({ repos: '["acme/a",\n {"repo": "acme/b"},\n "", null, "acme/c publish"]' })).toMatchObject([
      { line: 2, is: 'invalid-value', value: '{"repo":"acme/b"}', advice: expect.stringContaining('string') },
      { line: 3, is: 'placeholder-id', value: '' },
      { line: 3, is: 'placeholder-id', value: 'null' },
      { line: 3, is: 'invalid-value', value: 'acme/c publish' },
    ]);
  });

  test('takes a line for each repo, with comments, blanks and every line end', () => {
    const text =
      '# all of it\r\n\r\n  acme/a  # the first\r\n\tdatasets/acme/c@v2\twrite # note\racme/d READ\n#acme/e\n';
    expect(repos(text, 'write')).toEqual(['3 write acme/a', '4 write datasets/acme/c@v2', '5 read acme/d']);
    expect(repos('https://huggingface.co/acme/a#usage write')).toEqual(['1 write acme/a']);
  });

  test('takes lists and quotes as they are pasted', () => {
    expect(repos('- acme/a\n  - "acme/b" write\n* acme/c\n• \'acme/d\'\n"acme/e read"')).toEqual([
      '1 read acme/a',
      '2 write acme/b',
      '3 read acme/c',
      '4 read acme/d',
      '5 read acme/e',
    ]);
  });

  test('keeps the first of equal lines, and both operations of one repo', () => {
    expect(repos('acme/a\nacme/a read\nacme/a@main\nacme/a write\nhttps://hf.co/acme/a')).toEqual([
      '1 read acme/a',
      '3 read acme/a@main',
      '4 write acme/a',
    ]);
  });

  test('takes the repos that a job creates, and those on which it opens a pull request', () => {
    expect(repos('acme/a\nacme/b PR\nkernels/acme/c write\nbuckets/acme/d', 'create')).toEqual([
      '1 create acme/a',
      '2 pr acme/b',
      '3 write kernels/acme/c',
      '4 create buckets/acme/d',
    ]);
    for (const word of ['creates', 'make', 'pull-request', 'prs']) {
      expect(bad({ repos: `acme/a ${word}` })).toMatchObject([
        { line: 1, reason: 'only read, write, create or pr, and then optional, may follow the repo' },
      ]);
    }
  });

  test.each<[string, string[]]>([
    ['acme/a optional', ['read acme/a optional']],
    ['acme/a read OPTIONAL  # if it is there', ['read acme/a optional']],
    ['acme/a pr optional', ['pr acme/a optional']],
    ['"acme/a optional", acme/b', ['read acme/a optional', 'read acme/b']],
    ['["acme/a read optional", "acme/b optional"]', ['read acme/a optional', 'read acme/b optional']],
    ['- acme/a optional\n- acme/optional', ['read acme/a optional', 'read acme/optional']],
    ['https://hf.co/acme/a/blob/main/a.bin read optional', ['read acme/a@main optional']],
    ['acme/a optional\nacme/a', ['read acme/a']],
    ['acme/a read\nacme/a optional', ['read acme/a']],
    ['acme/a optional\nacme/a read optional', ['read acme/a optional']],
    ['acme/a optional\nacme/a write', ['read acme/a optional', 'write acme/a']],
    ['acme/a optional\nacme/a@v1', ['read acme/a optional', 'read acme/a@v1']],
  ])('%j lists %j', (text, expected) => {
    expect(
      good({ repos: text }).repos.map(
        ({ ref, operation, isOptional }) =>
          `${operation} ${formatRepo(ref)}${isOptional === true ? ' optional' : ''}`,
      ),
    ).toEqual(expected);
  });

  test.each(['acme/a optional read', 'acme/a optinal', 'acme/a read optionally', 'acme/a optional optional'])(
    '%j is refused with the words that may follow a repo',
    (text) => {
      expect(bad({ repos: text })).toMatchObject([
        { line: 1, value: text, reason: expect.stringContaining('and then optional, may follow the repo') },
      ]);
    },
  );

  test('takes no pull request on a bucket, by its line or by the operation of all', () => {
    const reason = 'a bucket has no pull requests';
    expect(bad({ repos: 'buckets/acme/a pr' })).toMatchObject([{ line: 1, reason }]);
    expect(bad({ repos: 'acme/b\nbuckets/acme/a', operation: 'pr' })).toMatchObject([{ line: 2, reason }]);
  });

  test('is one placeholder a line where an expression holds blanks', () => {
    expect(bad({ repos: '${{ inputs.model }} write' })).toMatchObject([
      { line: 1, is: 'placeholder-id', value: '${{ inputs.model }} write' },
    ]);
  });

  test('is a placeholder where only the operation is left', () => {
    for (const word of ['read', 'write', 'create', 'pr', 'optional', 'read optional']) {
      expect(bad({ repos: `acme/a\n ${word}` })).toMatchObject([
        { line: 2, is: 'placeholder-id', value: word },
      ]);
    }
  });

  test('takes addresses of the named endpoint', () => {
    const endpoint = 'http://127.0.0.1:8080';
    const { repos: read } = good({
      endpoint,
      repos: `${endpoint}/datasets/acme/a/tree/v1\n127.0.0.1:8080/acme/b`,
    });
    expect(read.map(({ ref }) => formatRepo(ref))).toEqual(['datasets/acme/a@v1', 'acme/b']);
    expect(bad({ repos: `${endpoint}/acme/a` })).toMatchObject([{ is: 'invalid-id' }]);
  });
});

describe('the endpoint', () => {
  test('is that of the input, else of the environment, else the Hub', () => {
    const environment = { HF_ENDPOINT: ' https://mirror.example/ ' };
    expect(good({ endpoint: 'https://own.example' }, environment).endpoint).toMatchObject({
      origin: 'https://own.example',
      namedBy: 'input',
    });
    expect(good({ endpoint: ' ' }, environment).endpoint).toMatchObject({
      origin: 'https://mirror.example',
      namedBy: 'environment',
    });
    expect(good({}, { HF_ENDPOINT: ' ' }).endpoint.namedBy).toBe('default');
  });

  test('may be reached in clear text on this machine only', () => {
    for (const endpoint of ['http://127.0.0.1:1', 'http://localhost:1', 'http://[::1]:1']) {
      expect(good({ endpoint }).endpoint.origin).toBe(endpoint);
    }
    expect(bad({ endpoint: 'http://mirror.example' })).toMatchObject([
      { input: 'endpoint', value: 'http://mirror.example', reason: expect.stringContaining('https') },
    ]);
  });

  test.each([
    'https://huggingface.co/api',
    'https://huggingface.co/api/',
    'https://hf.co/api/models',
    'https://HuggingFace.co/acme/model',
    'http://huggingface.co/api',
  ])('%s of the Hub itself has a path too many', (endpoint) => {
    const reason = expect.stringContaining('has no path: https://huggingface.co');
    expect(bad({ endpoint })).toMatchObject([{ input: 'endpoint', value: endpoint, reason }]);
    expect(bad({}, { HF_ENDPOINT: endpoint })).toMatchObject([{ input: 'HF_ENDPOINT', reason }]);
  });

  test.each([
    ['https://huggingface.co/', ''],
    ['https://mirror.example/api', '/api'],
    ['https://corp.example/artifactory/api/huggingfaceml/hub', '/artifactory/api/huggingfaceml/hub'],
    ['https://huggingface.co.mirror.example/api', '/api'],
    ['http://127.0.0.1:8080/api/', '/api'],
  ])('%s may be right: its text does not tell', (endpoint, basePath) => {
    expect(good({ endpoint }).endpoint.basePath).toBe(basePath);
  });

  test('that the environment names is refused under the name of the variable', () => {
    expect(bad({}, { HF_ENDPOINT: 'huggingface.co' })).toMatchObject([
      { input: 'HF_ENDPOINT', value: 'huggingface.co' },
    ]);
  });
});

describe('a value that cannot be used is shown without', () => {
  test.each([
    'https://bob:PASSWORD@mirror.example',
    'https://PASSWORD@mirror.example/x',
    'https://bob:PASSWORD@x@mirror.example',
    'https://bob:x/PASSWORD@mirror.example',
    'https://bob:@PASSWORD@mirror.example',
  ])('the password of %s', (value) => {
    expect(JSON.stringify(bad({ endpoint: value, repos: value }))).not.toContain('PASSWORD');
    expect(bad({ endpoint: value })).toMatchObject([{ value: expect.stringContaining('[…]@') }]);
  });

  test('the password in an address without a scheme', () => {
    expect(JSON.stringify(bad({ repos: 'bob:PASSWORD@huggingface.co/acme/x' }))).not.toContain('PASSWORD');
  });

  test('the checked token or the token for GitHub, whatever they look like', () => {
    const problems = bad({
      token: 'correct-horse',
      'github-token': 'battery-staple',
      timeout: 'battery-staple',
      repos: '/correct-horse',
    });
    expect(problems.map(({ value }) => value)).toEqual(['/[a credential]', '[a credential]']);
    const variable = bad({ token: 'correct_horse', repos: '$correct_horse/x' });
    expect(JSON.stringify(variable)).not.toContain('correct_horse');
  });

  test('what looks like a token, wherever it was pasted', () => {
    const names = Object.keys(parseInputs(MANIFEST)).filter(
      (name) => name !== 'token' && name !== 'github-token',
    );
    const around = fc.constantFrom(
      '',
      '/',
      'x',
      '_',
      'https://',
      'https://huggingface.co/',
      'acme/',
      'acme/x ',
      '@',
      '"',
      'a\n',
      '%3A',
      '$',
      '${',
      '}',
      '%',
      ':',
    );
    let refused = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom('hf_', 'hf_jwt_', 'hf_oauth_', 'api_org_', 'ghp_'),
        fc.nat(20),
        around,
        around,
        (name, prefix, length, before, after) => {
          const body = BODY.slice(0, 12 + length);
          const problems = bad({ [name]: before + prefix + body + after });
          refused += problems.length;
          expect(JSON.stringify(problems).toLowerCase()).not.toContain(body.slice(0, 12).toLowerCase());
        },
      ),
      { numRuns: runs(1000) },
    );
    expect(refused).toBeGreaterThan(0);
  });
});

test('any environment is read without an error', () => {
  const names = Object.keys(parseInputs(MANIFEST)).map((name) => `INPUT_${name.toUpperCase()}`);
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names, 'HF_ENDPOINT', 'HF_TOKEN'), text), (environment) => {
      expect(typeof readInputs(environment).ok).toBe('boolean');
    }),
  );
});

describe('the token input', () => {
  test.each([
    ['absent, as outside of a runner', {}, null],
    ['the default of action.yml', { token: parseInputs(MANIFEST).token ?? '' }, null],
    ['its text, written by hand and with blanks around it', { token: ` ${TOKEN_NOT_MAPPED}\n` }, null],
    ['empty', { token: '' }, ''],
    ['blank', { token: ' \t\n' }, ' \t\n'],
    ['a word of the default', { token: 'HF_TOKEN' }, 'HF_TOKEN'],
  ])('is mapped, or it is not: %s', (_, inputs: Values, expected) => {
    expect(good(inputs).token).toBe(expected);
  });

  test('of nobody hides no part of a value that cannot be used', () => {
    const [problem] = bad({ token: TOKEN_NOT_MAPPED, operation: 'HF_TOKEN' });
    expect(problem).toMatchObject({ input: 'operation', value: 'HF_TOKEN' });
  });
});

test('variables that look like an input and are none are those of the runner alone', () => {
  const environment = { ...environmentOf(parseInputs(MANIFEST)), INPUT_REPO: '', 'INPUT_HF-TOKEN': 'x' };
  expect(unknownInputVariables({ ...environment, input_model: '', INPUT_model: '', INPUTS: '' })).toEqual([
    'INPUT_HF-TOKEN',
    'INPUT_REPO',
  ]);
});
