import { Secret } from '../../src/model/secret.js';
import { GATE_LOGIN, netrcFile, OK, publisher, READ_TOKEN, type Row, type Scene, TOKEN } from './evidence.js';
import { workflow } from './evidence-workflow.js';

const SECRET = '${{ secrets.HUB_TOKEN }}';
const PUSH = 'git push https://huggingface.co/spaces/acme/app main';

interface Given {
  /** What the step of the command has as its env. */
  env?: string[];
  /** Steps in front of it. */
  before?: string[];
  /** What the job has around its steps. */
  job?: string[];
  scene?: Scene;
}

/** A job with the check, and a later step with this script. */
async function job(
  script: string,
  { env = [], before = [], job: around = [], scene = {} }: Given = {},
): Promise<Scene> {
  const lines = (texts: string[], indent: string) => texts.join('\n').replace(/^(?=.)/gm, indent);
  const text = [
    'jobs:',
    '  test:',
    '    runs-on: ubuntu-latest',
    lines(around, '    '),
    '    steps:',
    '      - uses: org/hf-auth-check@v1',
    '        with:',
    `          token: ${SECRET}`,
    lines(before, '      '),
    '      - run: |',
    lines([script], '          '),
    ...(env.length === 0 ? [] : ['        env:', lines(env, '          ')]),
  ]
    .filter((line) => line !== '')
    .join('\n');
  return {
    whoami: READ_TOKEN,
    repos: { 'meta/llama': { read: OK } },
    ...scene,
    workflow: await workflow({ 'ci.yml': text }),
  };
}

const ROW = { cause: 'git-without-credential', severity: 'warning', verdict: 'warn' } as const;
const IN_ENV = { env: [`HF_TOKEN: ${SECRET}`] };
const GATED = { repos: { 'meta/llama': { read: OK, 'anonymous-read': GATE_LOGIN } } };
const helper = (name: string, state: 'silent' | 'not-asked'): Scene => ({
  git: { helpers: [{ name, where: 'credential.helper', order: 0, scope: null, state }] },
});

/** From evidence to finding: commands of git that will have no credential. */
export const GIT_USES: Row[] = [
  {
    ...ROW,
    sees: 'a push to a plain address',
    scene: await job(PUSH),
    names: [
      'git push in line 9 of .github/workflows/ci.yml',
      'https://USER:${HF_TOKEN}@huggingface.co/spaces/acme/app',
      'HF_TOKEN: ${{ secrets.HUB_TOKEN }}',
      'git config --global credential.helper store',
    ],
    butNot: 'one with the token in the address',
    butNotScene: await job('git push https://acme:$HF_TOKEN@huggingface.co/spaces/acme/app main', IN_ENV),
  },
  {
    ...ROW,
    sees: 'a push to a remote that was added without a login',
    scene: await job(
      'git remote add space https://huggingface.co/spaces/acme/app\ngit push --force space HEAD:main',
      IN_ENV,
    ),
    names: ['git push in line 10', 'as the URL in line 9'],
    butNot: 'one to GitHub',
    butNotScene: await job(
      'git remote add space https://huggingface.co/spaces/acme/app\ngit push origin main',
      IN_ENV,
    ),
  },
  {
    ...ROW,
    sees: 'a push from a clone of a plain address',
    scene: await job('git clone https://huggingface.co/spaces/acme/app\ncd app\ngit push'),
    names: ['git push in line 11'],
    butNot: 'one from a clone with a login, in a step that has no token any more',
    butNotScene: await job('cd app\ngit push', {
      before: [
        `- run: git clone https://acme:$HF_TOKEN@huggingface.co/spaces/acme/app\n  env:\n    HF_TOKEN: ${SECRET}`,
      ],
    }),
  },
  {
    ...ROW,
    sees: 'several pushes, of which the first is named',
    scene: await job(`${PUSH} ||\n  ${PUSH} --force`),
    names: ['git push in line 9 of .github/workflows/ci.yml (and 1 more like it)'],
    butNot: 'several to another host',
    butNotScene: await job('git push https://github.com/acme/app\ngit push https://hf.example/acme/app'),
  },
  {
    ...ROW,
    sees: 'a push in a job whose token was exchanged',
    scene: await job(PUSH, { scene: { publisher: publisher() } }),
    names: ['with export-token: true for this check'],
    butNot: 'one in a job whose token is handed on',
    butNotScene: await job('git push https://acme:$HF_TOKEN@huggingface.co/spaces/acme/app', {
      scene: { publisher: publisher(), inputs: { exportToken: true } },
    }),
  },
  {
    ...ROW,
    sees: 'a header that only the clone was given',
    scene: await job(
      'git -c http.extraheader="Authorization: $HEADER" clone https://huggingface.co/spaces/acme/app\ncd app\ngit push',
      IN_ENV,
    ),
    names: ['git push in line 11'],
    butNot: 'one that the clone keeps',
    butNotScene: await job(
      'git clone -c http.extraheader="Authorization: $HEADER" https://huggingface.co/spaces/acme/app\ncd app\ngit push',
      IN_ENV,
    ),
  },
  {
    ...ROW,
    sees: 'a login behind the host',
    scene: await job(
      'git push https://huggingface.co/acme:$HF_TOKEN@huggingface.co/spaces/acme/app main',
      IN_ENV,
    ),
    names: ['part of the path', 'https://USER:${HF_TOKEN}@huggingface.co/…'],
    butNot: 'one in front of it',
    butNotScene: await job(`git push https://acme:${SECRET}@huggingface.co/spaces/acme/app main`),
  },
  {
    ...ROW,
    sees: 'a password in a variable that the step does not get',
    scene: await job('git push https://acme:${HF_TOKEN}@huggingface.co/spaces/acme/app main', {
      before: [`- run: python train.py\n  env:\n    HF_TOKEN: ${SECRET}`],
    }),
    names: [
      'has HF_TOKEN as its password',
      'HF_TOKEN: ${{ secrets.HUB_TOKEN }} to the env',
      'export-token: true',
    ],
    butNot: 'one that the check hands on',
    butNotScene: await job('git push https://acme:${HF_TOKEN}@huggingface.co/spaces/acme/app main', {
      scene: { inputs: { exportToken: true } },
    }),
  },
  {
    ...ROW,
    sees: 'a password in a variable of the workflow that nothing sets',
    scene: await job('git push https://acme:${{ env.HF_TOKEN }}@huggingface.co/spaces/acme/app main'),
    names: ['has HF_TOKEN as its password'],
    butNot: 'one that the job sets',
    butNotScene: await job('git push https://acme:${{ env.HF_TOKEN }}@huggingface.co/spaces/acme/app main', {
      job: [`env:\n  HF_TOKEN: ${SECRET}`],
    }),
  },
  {
    ...ROW,
    sees: 'a login for git without a helper that would keep it',
    scene: await job(`hf auth login --token "$HF_TOKEN" --add-to-git-credential\n${PUSH}`, IN_ENV),
    names: [
      'no credential helper is configured',
      'Run git config --global credential.helper store before that login',
    ],
    butNot: 'a login with one',
    butNotScene: await job(
      `git config --global credential.helper store\nhf auth login --token "$HF_TOKEN" --add-to-git-credential\n${PUSH}`,
      IN_ENV,
    ),
  },
  {
    ...ROW,
    sees: 'a login that is not for git, with a helper',
    scene: await job(
      `git config --global credential.helper store\nhf auth login --token "$HF_TOKEN"\n${PUSH}`,
      IN_ENV,
    ),
    names: ['as the URL, or run hf auth login --add-to-git-credential'],
    butNot: 'a login by a command of which the version decides',
    butNotScene: await job(
      `git config --global credential.helper store\nhuggingface-cli login --token "$HF_TOKEN"\n${PUSH}`,
      IN_ENV,
    ),
  },
  {
    ...ROW,
    sees: 'a clone of any repo with its login behind the host',
    scene: await job(
      'git clone https://huggingface.co/acme:$HF_TOKEN@huggingface.co/spaces/acme/app',
      IN_ENV,
    ),
    names: ['git clone in line 9', 'part of the path'],
    butNot: 'a clone of a repo that is not listed',
    butNotScene: await job('git clone https://huggingface.co/spaces/acme/app', IN_ENV),
  },
  {
    ...ROW,
    sees: 'a clone of a listed gated repo',
    scene: await job('git clone https://huggingface.co/meta/llama', { scene: GATED }),
    names: ['git clone in line 9'],
    butNot: 'a clone of one that is open to everybody',
    butNotScene: await job('git clone https://huggingface.co/meta/llama'),
  },
  {
    ...ROW,
    sees: 'a rule that has git go to a mirror',
    scene: await job(
      `git config --global url."https://mirror.example/".insteadOf "https://huggingface.co/"\n${PUSH}`,
      IN_ENV,
    ),
    names: ['goes to mirror.example instead of huggingface.co', 'insteadOf in line 9'],
    butNot: 'a rule that gives git the token',
    butNotScene: await job(
      `git config --global url."https://acme:$HF_TOKEN@huggingface.co/".insteadOf "https://huggingface.co/"\n${PUSH}`,
      IN_ENV,
    ),
  },
  {
    ...ROW,
    sees: 'a push behind what only has programs found',
    scene: await job(`source .venv/bin/activate\npip install huggingface_hub\n${PUSH}`, IN_ENV),
    names: ['git push in line 11'],
    butNot: 'one behind a script',
    butNotScene: await job(`source setup.sh\npip install huggingface_hub\n${PUSH}`, IN_ENV),
  },
  {
    ...ROW,
    sees: 'a rule of this machine that has git go to a mirror',
    scene: await job(PUSH, { scene: { git: { rewrites: [rewrite()] } } }),
    names: ['goes to mirror.example instead of huggingface.co', 'insteadOf in /home/octo/.gitconfig'],
    butNot: 'a rule with a login for it',
    butNotScene: await job(PUSH, { scene: { git: { rewrites: [{ ...rewrite(), hasLogin: true }] } } }),
  },
  ...(await Promise.all(
    (
      [
        [
          'a netrc that the job writes',
          `printf 'machine huggingface.co login acme password %s' "$HF_TOKEN" > ~/.netrc\n${PUSH}`,
          IN_ENV,
        ],
        [
          'a helper that is a function',
          `git config --global credential.helper '!f() { echo "password=$HF_TOKEN"; }; f'\n${PUSH}`,
          IN_ENV,
        ],
        [
          'a file of the store',
          `git config --global credential.helper store\necho "https://acme:$HF_TOKEN@huggingface.co" > ~/.git-credentials\n${PUSH}`,
          IN_ENV,
        ],
        [
          'a login that git is told',
          `printf 'url=https://huggingface.co\\npassword=%s\\n' "$HF_TOKEN" | git credential approve\n${PUSH}`,
          IN_ENV,
        ],
        [
          'a header in the settings',
          `git config --global http.https://huggingface.co/.extraheader "Authorization: $HEADER"\n${PUSH}`,
          IN_ENV,
        ],
        ['a script of the repository that gets the token', `./scripts/setup.sh\n${PUSH}`, IN_ENV],
        [
          'an action that gets the token',
          PUSH,
          { before: [`- uses: acme/login@v1\n  with:\n    token: ${SECRET}`] },
        ],
        ['settings in variables', PUSH, { env: ['GIT_ASKPASS: ./askpass'] }],
        ['a script in another language', PUSH, { before: ['- run: git config x\n  shell: pwsh'] }],
        [
          'a netrc on this machine',
          PUSH,
          { scene: { netrc: [netrcFile(`machine huggingface.co login acme password ${TOKEN}`)] } },
        ],
        ['a helper that was not asked', PUSH, { scene: helper('store', 'not-asked') }],
        [
          'a helper that answers from a variable',
          PUSH,
          { ...IN_ENV, scene: helper('a shell command', 'silent') },
        ],
        ['a credential in git', PUSH, { scene: { git: { credentials: [credential()] } } }],
        [
          'a password in a variable that the script sets',
          'HF_TOKEN=$(cat token)\ngit push https://acme:$HF_TOKEN@huggingface.co/spaces/acme/app',
        ],
        [
          'a password in a variable of which nothing is known',
          'git push https://acme:$PASSWORD@huggingface.co/spaces/acme/app',
        ],
        ['a push over ssh', 'git push git@hf.co:spaces/acme/app main'],
        ['a push to an address in a variable', 'git push "$SPACE_URL" main'],
        [
          'a rule of this machine, and a netrc for the host that it leads to',
          PUSH,
          {
            scene: {
              git: { rewrites: [rewrite()] },
              netrc: [netrcFile('machine mirror.example login acme password word')],
            },
          },
        ],
        [
          'a rule of this machine that has git go over ssh',
          PUSH,
          { scene: { git: { rewrites: [{ ...rewrite(), host: null }] } } },
        ],
        [
          'a script that sets the variable',
          'source ./env.sh\ngit push https://acme:$HF_TOKEN@huggingface.co/spaces/acme/app',
        ],
        [
          'another endpoint for the step',
          'git push $HF_ENDPOINT/spaces/acme/app',
          { env: ['HF_ENDPOINT: https://mirror.example'] },
        ],
        ['a push that is only shown', `echo "${PUSH}"`],
      ] satisfies Array<[string, string, Given?]>
    ).map(
      async ([butNot, script, given]): Promise<Row> => ({
        ...ROW,
        sees: `a push to a plain address, beside ${butNot}`,
        scene: await job(PUSH),
        names: ['no credential for huggingface.co'],
        butNot,
        butNotScene: await job(script, given),
      }),
    ),
  )),
];

function rewrite(): NonNullable<NonNullable<Scene['git']>['rewrites']>[number] {
  return {
    from: 'https://huggingface.co/',
    host: 'mirror.example',
    hasLogin: false,
    isForPushes: false,
    file: '/home/octo/.gitconfig',
  };
}

function credential(): NonNullable<NonNullable<Scene['git']>['credentials']>[number] {
  return {
    kind: 'header',
    where: 'http.https://huggingface.co/.extraheader',
    host: 'huggingface.co',
    username: null,
    secret: new Secret(TOKEN),
    line: null,
    origin: null,
    serves: 'both',
    helper: null,
  };
}
