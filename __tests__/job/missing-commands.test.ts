import { describe, expect, test } from '@jest/globals';
import { installFiles } from '../../src/job/installs/install-files.js';
import { missingCommands } from '../../src/job/installs/missing-commands.js';
import { type AskedPackages, askedIn, NOTHING_ASKED } from '../../src/runner/job-clients/asked-packages.js';
import { evidence } from '../causes/evidence.js';
import { workflow } from '../causes/evidence-workflow.js';

interface Around {
  job?: string;
  files?: Record<string, AskedPackages>;
  isSelfHosted?: boolean;
}

const CHECK = 'uses: org/hf-auth-check@v1';
const run = (...lines: string[]) => `run: |\n${lines.map((line) => `          ${line}`).join('\n')}`;
const text = (steps: string[], job = '') =>
  `jobs:\n  test:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps.map((step) => `      - ${step}`).join('\n')}\n`;

/** The missing commands of a job with these steps behind the check, in short. */
async function missing(
  steps: string[],
  { job, files, isSelfHosted = false }: Around = {},
): Promise<string[]> {
  const { runner } = evidence({
    workflow: await workflow({ 'ci.yml': text([CHECK, ...steps], job) }),
    environment: { isSelfHosted },
  });
  return missingCommands({ ...runner, installFiles: new Map(Object.entries(files ?? {})) }).map(
    ({ program, sub, hub }) => `${program} ${sub}: ${hub.by} ${hub.specifiers || 'newest'}`,
  );
}

const LOGIN = run('huggingface-cli login --token $HF_TOKEN');
const CLASSIC = 'pip install -U "huggingface_hub[cli]"';
const NEWEST = ['huggingface-cli login: huggingface_hub newest'];

describe('A command of the client that the job installs without it', () => {
  test.each<[string, string[], string[], Around?]>([
    ['an upgrade in an earlier step', [run(CLASSIC), LOGIN], NEWEST],
    ['in the same script', [run(CLASSIC, 'huggingface-cli login --token x')], NEWEST],
    ['in one line', [run('pip install huggingface_hub && huggingface-cli login')], NEWEST],
    ['a plain install on a fresh machine', [run('pip install huggingface_hub'), LOGIN], NEWEST],
    ['python -m pip', [run('python3 -m pip install -q huggingface-hub'), LOGIN], NEWEST],
    ['uv pip --system', [run('uv pip install --system huggingface_hub'), LOGIN], NEWEST],
    ['uv tool install', [run('uv tool install huggingface_hub'), LOGIN], NEWEST],
    ['pipx install', [run('pipx install "huggingface_hub[cli]"'), LOGIN], NEWEST],
    ['uvx --from', [run('uvx --from "huggingface_hub[cli]" huggingface-cli login')], NEWEST],
    ['pipx run --spec', [run('pipx run --spec huggingface_hub huggingface-cli login')], NEWEST],
    [
      'a virtual environment that is active in both steps',
      [
        run('python -m venv .venv', 'source .venv/bin/activate', 'pip install huggingface_hub'),
        run('. .venv/bin/activate', 'huggingface-cli login'),
      ],
      NEWEST,
    ],
    [
      'a virtual environment put on the path',
      [run('uv venv', 'uv pip install huggingface_hub', 'echo "$PWD/.venv/bin" >> $GITHUB_PATH'), LOGIN],
      NEWEST,
    ],
    ['by its path', [run('v/bin/pip install huggingface_hub', 'v/bin/huggingface-cli login')], NEWEST],
    ['uv run', [run('uv venv', 'uv pip install huggingface_hub', 'uv run huggingface-cli login')], NEWEST],
    [
      'a pin',
      [run('pip install huggingface_hub==1.2.1'), LOGIN],
      ['huggingface-cli login: huggingface_hub ==1.2.1'],
    ],
    [
      'a lower bound above it, beside packages that nobody knows',
      [run("pip install -U 'huggingface_hub>=1.2,<2' vllm"), LOGIN],
      ['huggingface-cli login: huggingface_hub >=1.2,<2'],
    ],
    [
      'transformers alone, which needs it',
      [run('pip install transformers torch'), LOGIN],
      ['huggingface-cli login: transformers newest'],
    ],
    ['datasets alone', [run('pip install datasets'), LOGIN], NEWEST],
    ['an upgrade after an old pin', [run('pip install huggingface_hub==0.25', CLASSIC), LOGIN], NEWEST],
    ['a call that may fail', [run(CLASSIC, 'huggingface-cli login || true')], NEWEST],
    ['a call that ends the script', [run(CLASSIC, 'huggingface-cli login || { echo no; exit 1; }')], NEWEST],
    ['a call in a branch', [run(CLASSIC, 'if [ -n "$HF_TOKEN" ]; then huggingface-cli login; fi')], NEWEST],
    [
      'Python 3.9',
      ['uses: actions/setup-python@v5\n        with:\n          python-version: "3.9"', run(CLASSIC), LOGIN],
      NEWEST,
    ],
    [
      'a matrix of Pythons that all have it',
      [
        'uses: actions/setup-python@v5\n        with:\n          python-version: ${{ matrix.python }}',
        run(CLASSIC),
        LOGIN,
      ],
      NEWEST,
      { job: '    strategy:\n      matrix:\n        python: ["3.10", 3.12]\n' },
    ],
    ['an upgrade in a container', [run(CLASSIC), LOGIN], NEWEST, { job: '    container: a/b\n' }],
    ['an upgrade on a machine that is kept', [run(CLASSIC), LOGIN], NEWEST, { isSelfHosted: true }],
    [
      'a requirements file',
      [run('pip install -r a/requirements.txt'), LOGIN],
      ['huggingface-cli login: huggingface_hub >=1'],
      { files: { 'a/requirements.txt': askedIn(['huggingface_hub>=1', 'numpy']) } },
    ],
    [
      'a requirements file of the folder that the script changes to',
      [run('cd app', 'pip install -r requirements.txt'), LOGIN],
      NEWEST,
      { files: { 'app/requirements.txt': askedIn(['huggingface_hub']) } },
    ],
    [
      'a lock file of uv',
      [run('uv sync', 'uv run huggingface-cli login')],
      ['huggingface-cli login: huggingface_hub ==1.33.0'],
      { files: { 'uv.lock': { ...NOTHING_ASKED, hub: ['==1.33.0'] } } },
    ],
    [
      'hf before 0.34',
      [run('pip install huggingface_hub==0.30.2', 'hf download a/b')],
      ['hf download: huggingface_hub ==0.30.2'],
    ],
    [
      'hf below a bound',
      [run("pip install 'huggingface-hub<0.34'", 'hf auth login')],
      ['hf auth login: huggingface_hub <0.34'],
    ],
  ])('It is found: %s', async (_, steps, expected, around = {}) => {
    expect(await missing(steps, around)).toEqual(expected);
  });

  test.each<[string, string[], Around?]>([
    ['nothing is installed', [LOGIN]],
    ['it is installed later', [LOGIN, run(CLASSIC)]],
    ['below 1.0', [run("pip install 'huggingface_hub<1'"), LOGIN]],
    ['a pin below 1.0', [run('pip install huggingface_hub[cli]==0.36.0'), LOGIN]],
    ['a pin below 1.0 afterwards', [run(CLASSIC, 'pip install huggingface_hub==0.36.0'), LOGIN]],
    ['transformers 4 beside it', [run('pip install huggingface_hub transformers==4.40.0'), LOGIN]],
    [
      'transformers 4 after it',
      [run('pip install huggingface_hub', 'pip install transformers==4.40.0'), LOGIN],
    ],
    ['transformers 4 before it', [run('pip install "transformers<5"', 'pip install huggingface_hub'), LOGIN]],
    ['a package that may want an old one', [run('pip install huggingface_hub vllm'), LOGIN]],
    ['a package that may want an old one afterwards', [run(CLASSIC, 'pip install vllm'), LOGIN]],
    ['a version in a variable', [run('pip install huggingface_hub==$VERSION'), LOGIN]],
    ['a version of the matrix', [run('pip install huggingface_hub==${{ matrix.hub }}'), LOGIN]],
    ['arguments in a variable', [run('pip install huggingface_hub $EXTRA'), LOGIN]],
    ['an install under a condition', [`if: inputs.new\n        ${run(CLASSIC)}`, LOGIN]],
    ['an install in a branch', [run('if [ -n "$NEW" ]; then pip install -U huggingface_hub; fi'), LOGIN]],
    ['an install after a test', [run('test -n "$NEW" && pip install -U huggingface_hub'), LOGIN]],
    ['another environment', [run('v/bin/pip install huggingface_hub'), LOGIN]],
    ['an environment active in the other step alone', [run('source v/bin/activate', CLASSIC), LOGIN]],
    ['uv without a system', [run('uv pip install huggingface_hub'), LOGIN]],
    ['as another user', [run('sudo pip install huggingface_hub'), LOGIN]],
    ['to a folder', [run('pip install -t lib huggingface_hub'), LOGIN]],
    ['not fresh: a container', [run('pip install huggingface_hub'), LOGIN], { job: '    container: a/b\n' }],
    ['not fresh: a kept machine', [run('pip install huggingface_hub'), LOGIN], { isSelfHosted: true }],
    [
      'not fresh: a cache',
      [
        'uses: actions/cache@v4\n        with:\n          path: ~/.venv',
        run('pip install huggingface_hub'),
        LOGIN,
      ],
    ],
    [
      'not fresh: conda',
      ['uses: conda-incubator/setup-miniconda@v3', run('pip install huggingface_hub'), LOGIN],
    ],
    [
      'an old Python',
      ['uses: actions/setup-python@v5\n        with:\n          python-version: 3.8', run(CLASSIC), LOGIN],
    ],
    [
      'an old Python in the matrix',
      [
        'uses: actions/setup-python@v5\n        with:\n          python-version: ${{ matrix.python }}',
        run(CLASSIC),
        LOGIN,
      ],
      { job: '    strategy:\n      matrix:\n        python: [3.8, 3.12]\n' },
    ],
    [
      'transformers on Python 3.9',
      [
        'uses: actions/setup-python@v5\n        with:\n          python-version: 3.9',
        run('pip install transformers'),
        LOGIN,
      ],
    ],
    ['a fallback', [run(CLASSIC, 'huggingface-cli login || hf auth login')]],
    ['the fallback of another', [run(CLASSIC, 'if ! huggingface-cli whoami; then hf auth whoami; fi')]],
    ['a question before', [run(CLASSIC, 'command -v huggingface-cli && huggingface-cli login')]],
    ['which', [run(CLASSIC, 'if which huggingface-cli; then huggingface-cli login; fi')]],
    ['uvx alone', [run('uvx huggingface-cli login')]],
    ['an unreadable file', [run('pip install -r requirements.txt'), LOGIN]],
    [
      'a constraint',
      [run('pip install -c constraints.txt huggingface_hub'), LOGIN],
      { files: { 'constraints.txt': askedIn(['huggingface_hub<1']) } },
    ],
    [
      'a lock file below 1.0',
      [run('uv sync', 'uv run huggingface-cli login')],
      { files: { 'uv.lock': { ...NOTHING_ASKED, hub: ['==0.36.0'] } } },
    ],
    ['a script that installs something', [run(CLASSIC, './install.sh'), LOGIN]],
    ['setup.py', [run(CLASSIC, 'python setup.py develop'), LOGIN]],
    ['a script for another shell', [run(CLASSIC), `shell: pwsh\n        run: pip install x`, LOGIN]],
    ['hf of 0.34', [run('pip install huggingface_hub==0.34.0', 'hf download a/b')]],
    ['hf of the newest', [run(CLASSIC, 'hf download a/b')]],
    [
      'hf of its own installer',
      [
        run(
          'curl -LsSf https://hf.co/cli/install.sh | bash',
          'pip install huggingface_hub==0.30',
          'hf version',
        ),
      ],
    ],
  ])('Nothing is said: %s', async (_, steps, around = {}) => {
    expect(await missing(steps, around)).toEqual([]);
  });

  test('A step before the check installs, and its calls are over', async () => {
    const file = text([run(CLASSIC, 'huggingface-cli whoami'), CHECK, LOGIN]);
    const { runner } = evidence({ workflow: await workflow({ 'ci.yml': file }) });
    expect(missingCommands(runner).map(({ sub }) => sub)).toEqual(['login']);
  });
});

test('The files that the commands install from are named by their paths in the workspace', async () => {
  const file = text([
    CHECK,
    run(
      'pip install -r requirements.txt -c ../c.txt',
      'cd app && pip install -rdev/r.txt -c ../c.txt -e ./lib',
    ),
    `working-directory: app\n        ${run('pip install -r /etc/r.txt -r $FILE .', 'uv run hf version')}`,
  ]);
  expect(installFiles(await workflow({ 'ci.yml': file }))).toEqual([
    'requirements.txt',
    'app/dev/r.txt',
    'c.txt',
    'app/lib/pyproject.toml',
    'app/pyproject.toml',
    'app/uv.lock',
  ]);
});
