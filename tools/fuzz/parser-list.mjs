/** Every parser of outside input: what it is given, and what must be true of what it returns. */
import fc from 'fast-check';
import {
  anything,
  count,
  listOf,
  number,
  oneOf,
  orNone,
  orNull,
  record,
  secret,
  text,
  yesOrNo,
} from './shapes.mjs';
import { textsLike, valuesLike } from './texts.mjs';

/** @typedef {import('./shapes.mjs').Shape} Shape */

/**
 * The modules under test, as they are compiled.
 *
 * @typedef {{
 *   answer: typeof import('../../src/hub/answer.js'),
 *   access: typeof import('../../src/hub/probe.js'),
 *   askingGit: typeof import('../../src/runner/git/credential-fill.js'),
 *   certificates: typeof import('../../src/runner/certificates/certificate-files.js'),
 *   condaEnvironment: typeof import('../../src/runner/job-clients/conda-environment.js'),
 *   configText: typeof import('../../src/runner/git/config-text.js'),
 *   contents: typeof import('../../src/hub/references/contents.js'),
 *   endpoint: typeof import('../../src/model/endpoint.js'),
 *   event: typeof import('../../src/runner/event.js'),
 *   failure: typeof import('../../src/hub/failure.js'),
 *   inputs: typeof import('../../src/model/inputs.js'),
 *   lockFiles: typeof import('../../src/runner/job-clients/lock-files.js'),
 *   mentions: typeof import('../../src/hub/references/mentions.js'),
 *   owner: typeof import('../../src/hub/owner-probes.js'),
 *   proxy: typeof import('../../src/model/proxy.js'),
 *   pyproject: typeof import('../../src/runner/job-clients/pyproject.js'),
 *   repo: typeof import('../../src/model/repo.js'),
 *   namedFile: typeof import('../../src/model/named-file.js'),
 *   repoList: typeof import('../../src/model/repo-list.js'),
 *   repositoryFiles: typeof import('../../src/runner/git/repository-files.js'),
 *   requirements: typeof import('../../src/runner/job-clients/requirements.js'),
 *   settings: typeof import('../../src/runner/git/git-settings.js'),
 *   shellVariables: typeof import('../../src/model/shell-variables.js'),
 *   storedTokens: typeof import('../../src/runner/tokens/stored-tokens.js'),
 *   stores: typeof import('../../src/runner/git/credential-stores.js'),
 *   token: typeof import('../../src/model/token/inspect-token.js'),
 *   transferHosts: typeof import('../../src/hub/transfer-hosts.js'),
 *   whoami: typeof import('../../src/hub/whoami.js'),
 *   words: typeof import('../../src/runner/git/command-words.js'),
 *   workflow: typeof import('../../src/runner/workflow/parse.js'),
 * }} Modules
 */

/** Where each of them lies under `src`. @type {Readonly<Record<keyof Modules, string>>} */
export const MODULES = {
  answer: 'hub/answer',
  access: 'hub/probe',
  askingGit: 'runner/git/credential-fill',
  certificates: 'runner/certificates/certificate-files',
  condaEnvironment: 'runner/job-clients/conda-environment',
  configText: 'runner/git/config-text',
  contents: 'hub/references/contents',
  endpoint: 'model/endpoint',
  event: 'runner/event',
  failure: 'hub/failure',
  inputs: 'model/inputs',
  lockFiles: 'runner/job-clients/lock-files',
  mentions: 'hub/references/mentions',
  owner: 'hub/owner-probes',
  proxy: 'model/proxy',
  pyproject: 'runner/job-clients/pyproject',
  repo: 'model/repo',
  namedFile: 'model/named-file',
  repoList: 'model/repo-list',
  repositoryFiles: 'runner/git/repository-files',
  requirements: 'runner/job-clients/requirements',
  settings: 'runner/git/git-settings',
  shellVariables: 'model/shell-variables',
  storedTokens: 'runner/tokens/stored-tokens',
  stores: 'runner/git/credential-stores',
  token: 'model/token/inspect-token',
  transferHosts: 'hub/transfer-hosts',
  whoami: 'hub/whoami',
  words: 'runner/git/command-words',
  workflow: 'runner/workflow/parse',
};

/**
 * @typedef {object} Parser
 * @property {string} name
 * @property {fc.Arbitrary<unknown>} given
 * @property {(given: any) => unknown} read may be asynchronous
 * @property {Shape} returns
 * @property {(given: any, read: any) => string | null} [promise] what else must be true; says what is not
 */

const HOSTS = ['huggingface.co', 'hf.co', 'hub.example:8443'];
const HEADER_BYTES = 16_000;

const repoRef = record({
  type: oneOf('model', 'dataset', 'space', 'kernel', 'bucket'),
  id: text,
  revision: orNull(text),
});
const client = record({
  package: oneOf('huggingface_hub', 'transformers'),
  version: orNull(text),
  range: orNull(text),
  where: text,
  how: oneOf('locked', 'required', 'installed'),
  certain: yesOrNo,
});
const gitCredential = record({ kind: text, where: text, host: text, username: orNull(text), secret });
const answer = record({
  kind: oneOf('answer'),
  status: number,
  code: orNull(text),
  message: orNull(text),
  requestId: orNull(text),
  rateLimit: orNull(record({ bucket: text, remaining: count, resetSeconds: count, quota: orNull(count) })),
  retryAfterSeconds: orNull(number),
  fromHub: yesOrNo,
  warning: orNull(text),
  date: orNull(number),
  isHtml: yesOrNo,
});
const identity = record({
  type: text,
  id: orNull(text),
  name: text,
  isPro: yesOrNo,
  orgs: listOf(
    record({
      id: orNull(text),
      name: text,
      role: orNull(text),
      restrictions: listOf(text),
      resourceGroups: listOf(record({ name: text, role: orNull(text) })),
    }),
  ),
  role: orNull(text),
  tokenName: orNull(text),
  createdAt: orNull(text),
  expiresAt: orNull(text),
  fineGrained: orNull(
    record({
      canReadGatedRepos: yesOrNo,
      global: listOf(text),
      scoped: listOf(
        record({
          entityType: text,
          entityId: orNull(text),
          entityName: orNull(text),
          permissions: listOf(text),
        }),
      ),
    }),
  ),
});

const WHOAMI = {
  type: 'user',
  id: '64a1b2c3d4e5f60718293a02',
  name: 'carol',
  fullname: 'Carol',
  isPro: false,
  avatarUrl: '/a.svg',
  orgs: [
    {
      type: 'org',
      id: '1',
      name: 'acme',
      roleInOrg: 'write',
      securityRestrictions: ['mfa'],
      resourceGroups: [{ id: '1', name: 'x', role: 'read' }],
    },
  ],
  auth: {
    type: 'access_token',
    expiresAt: '2027-01-01T00:00:00.000Z',
    accessToken: {
      displayName: 'ci',
      role: 'fineGrained',
      createdAt: '2026-01-01T00:00:00.000Z',
      fineGrained: {
        canReadGatedRepos: true,
        global: ['post.write'],
        scoped: [{ entity: { _id: '1', type: 'user', name: 'carol' }, permissions: ['repo.write'] }],
      },
    },
  },
};

const EVENT = {
  pull_request: {
    number: 7,
    user: { login: 'dependabot[bot]' },
    head: { sha: 'abc', repo: { full_name: 'fork/project', fork: true } },
    base: { repo: { full_name: 'acme/project' } },
  },
  repository: { full_name: 'acme/project' },
};

const WORKFLOW = `name: CI
on: [push]
env: { HF_TOKEN: "\${{ secrets.HF_TOKEN }}" }
defaults: { run: { shell: bash } }
jobs:
  build:
    runs-on: ubuntu-latest
    container: { image: python, env: &env { A: b } }
    strategy: { matrix: { model: [a/b, c/d] } }
    steps:
      - uses: actions/checkout@v4
      - uses: acme/hf-auth-check@v1
        id: check
        with:
          token: \${{ secrets.HF_TOKEN }}
          repos: |
            acme/model@main read
            datasets/acme/corpus write # both
      - run: |
          docker run -e HF_TOKEN --rm image sh -c "hf download acme/model"
          cat <<EOF
          x
          EOF
        env: *env
  called:
    uses: ./.github/workflows/other.yml
    secrets: inherit
`;
const YAML_WORDS = [
  ...': |- |2> & * << {} [] ? ! !!binary --- ... # " \' - , @ ` %YAML'.split(' '),
  '\n',
  '\n  ',
  '\n    ',
  '\t',
  'jobs:',
  'steps:',
  'uses:',
  'with:',
  'run: |',
  'env:',
  'secrets: inherit',
  '*a ',
  '&a ',
  '${{ ',
  ' }}',
  '<<EOF\n',
  '$(',
  '`',
  '\\\n',
];

const TOML = `[project]
dependencies = ["huggingface-hub>=1.0,<2", "transformers[torch]==5.0 ; python_version > '3.9'"]
[project.optional-dependencies]
dev = ["huggingface_hub"]
[tool.poetry.dependencies]
huggingface-hub = { version = "^1.2", extras = ["cli"] }
[[package]]
name = "huggingface-hub"
version = "1.29.0"
`;
const REQUIREMENTS = `# pins
-r base.txt
--hash=sha256:abc
huggingface_hub[cli]>=0.30,<2 ; python_version >= "3.10"  # why
transformers @ git+https://github.com/huggingface/transformers@v5.0
huggingface-hub==1.2.3 \\
    --hash=sha256:00
`;
const CONDA = 'name: x\ndependencies:\n  - python=3.12\n  - pip:\n      - huggingface_hub==1.2.3\n';
const PIPFILE = JSON.stringify({ default: { 'huggingface-hub': { version: '==1.2.3' } }, develop: {} });
const PACKAGE_WORDS = [
  'huggingface_hub',
  'huggingface-hub',
  'transformers',
  ...'== >= <= ~= != === , ; @ [ ] { } = " \' # \\ - .'.split(' '),
  '1.2.3',
  '1!2.0rc1+x',
  'name',
  'model/version',
  'dependencies',
  '\n',
  ' ',
  '[[package]]',
];

const GIT_CONFIG = `[core]
\trepositoryformatversion = 0
[remote "origin"]
\turl = https://user:secret-word@huggingface.co/acme/model
\tpushurl = "https://hub.example:8443/x" ; why
[url "https://x:secret-word@hf.co/"]
\tinsteadOf = hub:
[http "https://huggingface.co"]
\textraHeader = Authorization: Basic dXNlcjpzZWNyZXQtd29yZA==
[submodule "a\\"b"]
\tpath = a
\turl = ../a.git \\
`;
const GIT_WORDS = [
  ...'[ ] " = ; # \\ \\\n . url insteadOf pushurl extraheader https:// @ : / *'.split(' '),
  'huggingface.co',
  '[remote "a"]\n',
  'url = ',
  '\n',
  '\t',
  'user:secret-word@',
  '%40',
];

const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'x-error-code': 'GatedRepo',
  'x-error-message': 'Access to model a/b is restricted.',
  'x-request-id': 'Root=1-00000000-000000000000000000000000;x',
  ratelimit: '"api";r=499;t=295',
  'ratelimit-policy': '"fixed window";"api";q=500;w=300',
  'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT',
  date: 'Wed, 21 Oct 2026 07:28:00 GMT',
  'x-hf-warning': 'unauthenticated; Warning: x',
  location: '/api/models/a/b',
};
const HEADER_WORDS = [
  ...'"api" ; r= t= q= w= , = 0 1 999999999 9999999999 GMT Wed, 21 Oct 2026 07:28:00 text/html'.split(' '),
  '-',
  ' ',
  '120',
  '9'.repeat(400),
];
const BODIES = [
  JSON.stringify(WHOAMI),
  '{"error":"Repository not found"}',
  '{"error":["a",{"message":"b"}],"error_description":"c"}',
  '{"errors":[{"message":"a"}]}',
  '<!doctype html><h1>429</h1>',
  'OK',
  '"OK"',
  '[{"id":"a/b","private":false}]',
  '{"_id":"1","id":"a/b","gated":"auto","private":true,"disabled":false}',
];
const JSON_WORDS = [
  ...'{ } [ ] : , " null true 1e999 \\u0000 \\ud800'.split(' '),
  '"error"',
  '"message"',
  '<html',
];

const headers = fc
  .dictionary(
    fc.constantFrom(...Object.keys(HEADERS), 'x-other'),
    fc.oneof(
      textsLike(Object.values(HEADERS), HEADER_WORDS, HEADER_BYTES),
      fc.array(fc.constantFrom(...Object.values(HEADERS), ''), { maxLength: 3 }),
      fc.constant(undefined),
    ),
    { maxKeys: 8 },
  )
  .map((some) => ({ ...HEADERS, ...some }));

const REPOS = [
  'acme/model',
  'datasets/acme/corpus@refs/pr/7 write',
  '- "spaces/acme/app" # a comment',
  'https://huggingface.co/datasets/acme/corpus/tree/main/data?x=1#y',
  'hf://buckets/acme/b@~parquet/x',
  'hf://datasets/acme/corpus@v2/data/a b#c.csv',
  'https://huggingface.co/acme/model/blob/main/a%20b/%C3%A9.txt',
  'hf.co/acme/model:Q4_K_M, acme/other@v1 write',
  '["acme/model", "datasets/acme/corpus write"]',
  '$OWNER/${NAME:-model} and %NAME%',
  'git@hf.co:acme/model.git',
  'https://user:secret-word@huggingface.co/acme/model',
  '${{ inputs.model }}',
];
const REPO_WORDS = [
  ...'/ @ : // # ? % - . .. _ * read write models/ datasets/ hf:// https:// huggingface.co git@hf.co: {{ }} $( %A% $A ${A} [ ] , : " blob/main/'.split(
    ' ',
  ),
  'acme',
  'acme/model',
  ' ',
  '\n',
  'refs/pr/1',
];
const repoTexts = textsLike(REPOS, REPO_WORDS, 20_000);

const TOKENS = [
  'hf_sample',
  'hf_oauth_e30.eyJzY29wZSI6ImEifQ.x',
  'api_org_x',
  'Bearer hf_x',
  '"hf_x"',
  'user:hf_x',
];
const TOKEN_WORDS = ['hf_', 'hf_oauth_', 'hf_jwt_', '.', 'Bearer ', '"', ':', '\n', 'aGZf', '='];

const LOGIN = 'protocol=https\nhost=huggingface.co\nusername=me\npassword=secret-word\npath=a\n';
const STORED =
  '[ci]\nhf_token = hf_sample\nrefresh_token: x\nexpires_at=1\n; c\n[DEFAULT]\nhf_token = x\n y\n';

/** A whole exchange around a JSON body. @param {unknown} json */
const exchangeOf = (json) => ({
  method: /** @type {const} */ ('GET'),
  path: '/',
  authenticated: false,
  attempts: 1,
  redirects: [],
  outcome: {
    kind: /** @type {const} */ ('answer'),
    status: 200,
    code: null,
    message: null,
    requestId: null,
    rateLimit: null,
    retryAfterSeconds: null,
    fromHub: true,
    warning: null,
    date: null,
    isHtml: false,
    json,
    stoppedAt: null,
  },
});

/** Whether an id goes into a path without leading anywhere else. @param {string} path */
const staysPut = (path) => new URL(path, 'https://hub.example').pathname === path;

/**
 * @param {Modules} modules
 * @returns {Parser[]}
 */
export function parsersOf(modules) {
  const { answer: answers, access, owner, transferHosts, requirements, lockFiles, repo: repos } = modules;
  const ENDPOINT = modules.endpoint.endpointAt(new URL('https://huggingface.co'), 'default');
  /** @type {(name: string, samples: string[], read: (text: string, where: string) => unknown) => Parser} */
  const packages = (name, samples, read) => ({
    name,
    given: textsLike(samples, PACKAGE_WORDS),
    read: (given) => read(given, 'a-file'),
    returns: listOf(client),
  });
  return [
    {
      name: 'a repo by its name or address',
      given: repoTexts,
      read: (given) => repos.parseRepo(given, HOSTS),
      returns: record({
        ok: yesOrNo,
        ref: orNone(repoRef),
        file: orNone(record({ path: text, mayBeFolder: yesOrNo })),
        reason: orNone(text),
        advice: orNone(text),
      }),
      promise: (_, read) => {
        if (!read.ok) return null;
        if (!staysPut(repos.apiPath(read.ref))) return 'the id leads elsewhere';
        const file = read.file === undefined ? 'x' : modules.namedFile.encodedPath(read.file.path);
        return staysPut(`${repos.pagePath(read.ref)}/resolve/main/${file}`)
          ? null
          : 'the file leads elsewhere';
      },
    },
    {
      name: 'a list of repos',
      given: repoTexts,
      read: modules.repoList.repoEntries,
      returns: listOf(record({ line: count, text, isOther: yesOrNo })),
    },
    {
      name: 'variables of a shell',
      given: repoTexts,
      read: modules.shellVariables.shellVariablesIn,
      returns: listOf(record({ text, name: text })),
      promise: (given, read) =>
        read.every((/** @type {any} */ variable) => given.includes(variable.text)) ? null : 'one is made up',
    },
    {
      name: 'the inputs',
      given: fc.record({
        INPUT_REPOS: repoTexts,
        INPUT_ENDPOINT: textsLike(['https://hub.example/x', 'http://[::1]:80'], REPO_WORDS),
        INPUT_SCRUB: textsLike(['netrc, git', 'all'], ['netrc', 'git', ',', ' ', '\n', 'none']),
        INPUT_TIMEOUT: textsLike(['30', '1e3', '0x10'], ['1', '-', '.', '9'], 100),
        INPUT_TOKEN: textsLike(TOKENS, TOKEN_WORDS),
      }),
      read: modules.inputs.readInputs,
      returns: record({
        ok: yesOrNo,
        inputs: orNone(anything),
        problems: orNone(
          listOf(record({ is: text, input: text, line: orNull(number), value: text, reason: text })),
        ),
      }),
    },
    {
      name: 'a token',
      given: textsLike(TOKENS, TOKEN_WORDS),
      read: modules.token.inspectToken,
      returns: record({
        raw: secret,
        cleaned: secret,
        kind: text,
        hadBlanks: yesOrNo,
        malformation: orNull(record({ is: text, detail: text })),
        oauthScopes: orNull(listOf(text)),
      }),
    },
    {
      name: 'an answer',
      given: fc.tuple(fc.integer({ min: 100, max: 999 }), headers, textsLike(BODIES, JSON_WORDS)),
      read: ([status, some, body]) => answers.readAnswer(status, some, body),
      returns: answer,
    },
    {
      name: 'an identity',
      given: valuesLike([WHOAMI]),
      read: modules.whoami.parseIdentity,
      returns: orNull(identity),
    },
    {
      name: 'metadata, lists and listings',
      given: valuesLike([
        { _id: '1', id: 'a/b', private: false, gated: 'auto', disabled: false },
        [{ id: 'a/b', private: false }],
        { lfsDomains: ['cdn-lfs.hf.co', 'transfer.xethub.hf.co'], cdnDomains: ['a.cdn.hf.co'] },
        [{ type: 'file', path: 'a/b.bin', size: 1, lfs: { oid: 'x', size: 1 } }],
      ]).map(exchangeOf),
      read: (given) => ({
        metadata: access.readMetadata(given),
        neighbours: owner.readNeighbours(given),
        overview: owner.readOverview(given),
        hosts: transferHosts.readTransferList(given, ENDPOINT),
        file: transferHosts.readLargeFile(given),
      }),
      returns: record({
        metadata: orNull(
          record({ id: orNull(text), internalId: orNull(text), isPrivate: yesOrNo, isDisabled: yesOrNo }),
        ),
        neighbours: orNull(listOf(text)),
        overview: orNull(text),
        hosts: orNull(listOf(text)),
        file: orNull(text),
      }),
      promise: (_, { hosts }) =>
        (hosts ?? []).every((/** @type {string} */ origin) => new URL(origin).origin === origin)
          ? null
          : 'a host is no origin',
    },
    {
      name: 'a failure',
      given: fc.tuple(
        fc.oneof(
          valuesLike([
            { code: 'UND_ERR_X', cause: { code: 'ECONNREFUSED' }, errors: [{ code: 'ENOTFOUND' }] },
            { message: 'Proxy response (407) !== 200 when HTTP Tunneling' },
          ]),
          fc.anything(),
        ),
        fc.boolean(),
      ),
      read: ([thrown, late]) => modules.failure.readFailure(thrown, late),
      returns: record({ kind: oneOf('no-answer'), phase: text, code: text }),
    },
    {
      name: "an event's payload",
      given: fc.tuple(
        fc.constantFrom('pull_request', 'pull_request_target', 'push', 'workflow_run', ''),
        valuesLike([EVENT]),
      ),
      read: ([GITHUB_EVENT_NAME, payload]) => modules.event.readEvent({ GITHUB_EVENT_NAME }, payload),
      returns: record({
        name: text,
        actor: text,
        fork: orNull(record({ head: orNull(text), base: text })),
        isInFork: yesOrNo,
        isDependabot: yesOrNo,
        headSha: text,
        pullRequest: orNull(count),
      }),
    },
    {
      name: 'a workflow',
      given: textsLike([WORKFLOW], YAML_WORDS),
      read: (given) =>
        modules.workflow.parseWorkflow(given, 'ci.yml', {
          repository: 'acme/project',
          shell: 'bash',
          job: 'test',
        }),
      returns: record({
        path: text,
        problem: orNull(text),
        jobs: listOf(record({ steps: listOf(anything) })),
        secrets: listOf(record({ name: text, line: number })),
      }),
    },
    {
      name: 'what a repo loads',
      given: fc.record({
        'config.json': textsLike(['{"auto_map":{"A":"a/b--m.C"},"_name_or_path":"a/b"}'], JSON_WORDS),
        'adapter_config.json': textsLike(['{"base_model_name_or_path":"a/b","revision":null}'], JSON_WORDS),
        'model_index.json': textsLike(['{"_class_name":"X","vae":["diffusers","Y"]}'], JSON_WORDS),
        'config.yaml': textsLike(['pipeline:\n  name: a\n  params: { segmentation: a/b }\n'], YAML_WORDS),
        'README.md': textsLike(['---\nbase_model: [a/b]\nlibrary_name: peft\n---\n# x\n'], YAML_WORDS),
      }),
      read: async (given) => {
        /** @type {Map<string, unknown>} */
        const contents = new Map();
        for (const [name, body] of Object.entries(given)) {
          const said = await modules.contents.contentsOf(name, body, ['base_model', 'library_name', 'tags']);
          if (said.ok) contents.set(name, said.value);
        }
        /** @param {'model' | 'dataset'} type */
        const ref = (type) => ({ type, id: 'acme/model', revision: null });
        return [
          ...modules.mentions.mentionsIn(ref('model'), contents, new Set()),
          ...modules.mentions.mentionsIn(ref('dataset'), contents, new Set()),
        ];
      },
      returns: listOf(record({ ref: repoRef, file: text, key: text })),
      promise: (_, read) =>
        read.every((/** @type {any} */ { ref }) => staysPut(repos.apiPath(ref)))
          ? null
          : 'an id leads elsewhere',
    },
    packages('requirements', [REQUIREMENTS], requirements.fromRequirements),
    packages('a conda environment', [CONDA], modules.condaEnvironment.fromCondaEnvironment),
    packages('pyproject.toml', [TOML], modules.pyproject.fromPyproject),
    packages('a lock file in TOML', [TOML], lockFiles.fromTomlLock),
    packages('Pipfile.lock', [PIPFILE], lockFiles.fromPipfileLock),
    {
      name: "git's configuration as a text",
      given: textsLike([GIT_CONFIG], GIT_WORDS),
      read: (given) => ({
        settings: modules.configText.parseConfigText(given),
        credentials: modules.repositoryFiles.inConfigText(given, '/x/.gitmodules', HOSTS),
      }),
      returns: record({
        settings: listOf(record({ key: text, value: text, line: count })),
        credentials: listOf(gitCredential),
      }),
    },
    {
      name: "git's configuration as git lists it",
      given: fc.tuple(
        textsLike(
          ['global\0file:/home/x/.gitconfig\0http.proxy\nx\0', 'local\0command line:\0a.b\0'],
          ['\0', '\n', 'file:', 'global', 'command line:', 'credential.helper', '!x', '../../'],
        ),
        fc.boolean(),
      ),
      read: ([listing, withScopes]) => modules.settings.parseSettings(listing, withScopes, '/work'),
      returns: listOf(
        record({ key: text, value: text, origin: record({ scope: text, file: orNull(text) }) }),
      ),
    },
    {
      name: "the store of git's credentials",
      given: textsLike(
        ['https://me:secret-word@huggingface.co\n', 'https://me:p%40@hub.example:8443/x\nhttp://hf.co\n'],
        GIT_WORDS,
      ),
      read: (given) => modules.stores.parseStore(given, '/home/x/.git-credentials', HOSTS),
      returns: listOf(gitCredential),
    },
    {
      name: 'what a credential helper prints',
      given: textsLike([LOGIN], ['=', '\n', 'protocol', 'host', 'username', 'password', '\0', 'https']).map(
        (printed) => Buffer.from(printed),
      ),
      read: modules.askingGit.readLogin,
      returns: orNull(record({ scheme: text, host: text, path: orNull(text), username: text, secret })),
    },
    {
      name: 'the words of a command',
      given: textsLike(
        ['store --file "~/x y" $HOME/\'z\'', '!f() { x; }; f'],
        ['"', "'", '\\', '$HOME', '${A}', '`', '~', ' ', ';', '|'],
      ),
      read: (given) => modules.words.shellWords(given, { HOME: '/home/x', A: 'b' }, '/home/x'),
      returns: orNull(listOf(text)),
    },
    {
      name: 'the saved logins',
      given: textsLike([STORED], ['[', ']', '=', ':', '\n', ' ', 'hf_token', 'refresh_token', ';', '%(x)s']),
      read: modules.storedTokens.parseStoredTokens,
      returns: record({ tokens: listOf(secret), refreshTokens: listOf(secret) }),
    },
    {
      name: 'a file of certificates',
      given: textsLike(
        ['-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'],
        ['-----BEGIN CERTIFICATE-----', '-----END CERTIFICATE-----', 'TRUSTED ', 'MIIB', 'A', '=', '\n', '-'],
      ),
      read: (given) => modules.certificates.certificatesIn(given).map(modules.certificates.fingerprintOf),
      returns: listOf(text),
    },
    {
      name: 'the variables of proxies',
      given: textsLike(
        ['http://me:p%40ss@proxy.example:3128', 'proxy.example:3128', 'socks5h://[::1]:1'],
        ['@', ':', '//', '%', '/', '[', ']', 'http://', 'a'],
        20_000,
      ),
      read: (given) => ({
        proxy: modules.proxy.proxyFor('https://hub.example', { HTTPS_PROXY: given }),
        secrets: modules.proxy.proxySecrets({ HTTPS_PROXY: given }),
      }),
      returns: record({
        proxy: orNull(
          record({
            address: orNull(record({ origin: text, host: text })),
            credentials: orNull(secret),
          }),
        ),
        secrets: listOf(secret),
      }),
    },
  ];
}
