import { parseWorkflow } from '../../src/runner/workflow/parse.js';
import type { WorkflowFacts } from '../../src/runner/workflow/workflow-model.js';
import { GATE_LOGIN, OK, READ_TOKEN, type RowTuple, type Scene, TOKEN } from './evidence.js';

/** What the workflow's text gives away; `files` by name, the first one the file that the run began in. */
export async function workflow(
  files: Record<string, string>,
  given: Partial<Pick<WorkflowFacts, 'job' | 'step' | 'action' | 'isOtherCommit'>> = {},
): Promise<WorkflowFacts> {
  const [top, ...called] = await Promise.all(
    Object.entries(files).map(([name, text]) =>
      parseWorkflow(text, `.github/workflows/${name}`, { repository: 'acme/app', shell: 'bash' }),
    ),
  );
  if (top === undefined) throw new Error('no file was given');
  return { job: 'test', step: '__self', action: null, isOtherCommit: false, top, called, ...given };
}

const CHECK = '- uses: org/hf-auth-check@v1';

/** A file with the one job of this run, and these lines as its steps. */
function file(steps: string[], around: { top?: string; job?: string } = {}): string {
  const lines = steps.join('\n').split('\n');
  return [
    ...(around.top === undefined ? [] : [around.top]),
    'jobs:',
    '  test:',
    '    runs-on: ubuntu-latest',
    ...(around.job === undefined ? [] : around.job.split('\n').map((line) => `    ${line}`)),
    '    steps:',
    ...lines.map((line) => `      ${line}`),
  ].join('\n');
}
const withToken = (value: string) => `${CHECK}\n  with:\n    token: ${value}`;
const SECRET = '${{ secrets.HF_TOKEN }}';
const CALLED = file([withToken(SECRET)]);

function caller(secrets: string[], uses = './.github/workflows/called.yml'): string {
  return ['jobs:', '  outer:', `    uses: ${uses}`, ...secrets.map((line) => `    ${line}`)].join('\n');
}

const NOTHING: Scene = { token: null, repos: { 'meta/llama': { 'anonymous-read': GATE_LOGIN } } };
const GOOD: Scene = { whoami: READ_TOKEN, repos: { 'meta/llama': { read: OK } } };
const IN_VARIABLE: Scene = { ...GOOD, token: null, variables: { HF_TOKEN: TOKEN } };

const missing = async (files: Record<string, string>, given = {}): Promise<Scene> => ({
  ...NOTHING,
  workflow: await workflow(files, given),
});
const given = async (text: string, more = {}): Promise<Scene> => ({
  ...GOOD,
  workflow: await workflow({ 'ci.yml': text }, more),
});
const variable = async (text: string): Promise<Scene> => ({
  ...IN_VARIABLE,
  workflow: await workflow({ 'ci.yml': text }),
});
const script = async (command: string, more: string[] = []): Promise<Scene> =>
  given(file([withToken(SECRET), ...more, `- run: |\n${command.replace(/^/gm, '    ')}`]));

const notPassed = (seen: string, scene: Scene, names: string[], near: string, nearScene: Scene): RowTuple => [
  'secret-not-passed-to-reusable-workflow',
  'error',
  'fail',
  seen,
  scene,
  names,
  near,
  nearScene,
];
const notDefined = (seen: string, scene: Scene, names: string[]): RowTuple => [
  'secret-not-defined',
  'error',
  'fail',
  seen,
  scene,
  names,
  'the same text, and a token',
  { ...GOOD, workflow: scene.workflow ?? null },
];
const plain = (seen: string, scene: Scene, names: string[], near: string, nearScene: Scene): RowTuple => [
  'token-in-plain-variable',
  'warning',
  'warn',
  seen,
  scene,
  names,
  near,
  nearScene,
];
const container = (seen: string, scene: Scene, names: string[], near: string, nearScene: Scene): RowTuple => [
  'token-not-passed-into-container',
  'warning',
  'warn',
  seen,
  scene,
  names,
  near,
  nearScene,
];

const VARS = '${{ vars.HF_TOKEN }}';
const MAPPED = `env:\n  HF_TOKEN: ${VARS}`;
const VLLM = 'docker run vllm/vllm-openai --model meta/llama';

/** From evidence to finding: the workflow's own text. */
export const WORKFLOWS: RowTuple[] = [
  notPassed(
    'a call without secrets',
    await missing({ 'ci.yml': caller([]), 'called.yml': CALLED }),
    ['secrets: inherit', 'outer', 'line 3 of .github/workflows/ci.yml', 'meta/llama'],
    'a call that passes all',
    await missing({ 'ci.yml': caller(['secrets: inherit']), 'called.yml': CALLED }),
  ),
  notPassed(
    'a call that passes another secret',
    await missing({ 'ci.yml': caller(['secrets:', '  NPM: ${{ secrets.NPM }}']), 'called.yml': CALLED }),
    ['no HF_TOKEN', 'HF_TOKEN: ${{ secrets.HF_TOKEN }}'],
    'a call that passes this one',
    await missing({ 'ci.yml': caller(['secrets:', `  HF_TOKEN: ${SECRET}`]), 'called.yml': CALLED }),
  ),
  notPassed(
    'an inner call without secrets, in an outer one with them',
    await missing({
      'ci.yml': caller(['secrets: inherit'], './.github/workflows/middle.yml'),
      'middle.yml': caller([]),
      'called.yml': CALLED,
    }),
    ['line 3 of .github/workflows/middle.yml'],
    'two calls that pass all',
    await missing({
      'ci.yml': caller(['secrets: inherit'], './.github/workflows/middle.yml'),
      'middle.yml': caller(['secrets: inherit']),
      'called.yml': CALLED,
    }),
  ),
  notPassed(
    "a call of another owner's workflow without secrets",
    await missing({ 'ci.yml': caller([], 'other/flows/.github/workflows/x.yml@v1') }),
    ['secrets: HF_TOKEN: ${{ secrets.HF_TOKEN }}', 'within one organization'],
    'such a call beside one with secrets',
    await missing({
      'ci.yml': `${caller([], 'other/flows/.github/workflows/x.yml@v1')}\n  second:\n    uses: other/flows/.github/workflows/y.yml@v1\n    secrets: inherit`,
    }),
  ),
  notPassed(
    'a call without secrets beside one of a workflow without this job',
    await missing({
      'ci.yml': `${caller([])}\n  second:\n    uses: ./.github/workflows/other.yml\n    secrets: inherit`,
      'called.yml': CALLED,
      'other.yml': 'jobs:\n  lint:\n    steps: []',
    }),
    ['outer', 'secrets: inherit'],
    'two calls of the same workflow that differ',
    await missing({
      'ci.yml': `${caller([])}\n  second:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit`,
      'called.yml': CALLED,
    }),
  ),
  notPassed(
    'a job called like the one that calls it',
    await missing({ 'ci.yml': caller([]).replace('outer', 'test'), 'called.yml': CALLED }),
    ['secrets: inherit'],
    'a job of the first file beside a call',
    await missing({ 'ci.yml': `${CALLED}\n${caller([]).replace('jobs:\n', '')}`, 'called.yml': CALLED }),
  ),
  notPassed(
    'a call without secrets, and a step that is given none either',
    await missing({ 'ci.yml': caller([]), 'called.yml': file([CHECK]) }),
    ['secrets: inherit'],
    'a call without secrets, and a step that takes its token from a variable',
    await missing({ 'ci.yml': caller([]), 'called.yml': file([withToken(VARS)]) }),
  ),
  notPassed(
    'a call without secrets in the text of this commit',
    await missing({ 'ci.yml': caller([]), 'called.yml': CALLED }),
    ['secrets: inherit'],
    'a call without secrets in the text of another commit',
    await missing({ 'ci.yml': caller([]), 'called.yml': CALLED }, { isOtherCommit: true }),
  ),
  notPassed(
    'a call without secrets on a push',
    await missing({ 'ci.yml': caller([]), 'called.yml': CALLED }),
    [],
    'a call without secrets for a fork',
    {
      ...(await missing({ 'ci.yml': caller([]), 'called.yml': CALLED })),
      event: { name: 'pull_request', fork: { head: 'someone/app', base: 'acme/app' } },
    },
  ),
  notDefined(
    'two calls of one workflow, one with secrets',
    await missing({
      'ci.yml': `${caller([])}\n  second:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit`,
      'called.yml': CALLED,
    }),
    ['caller', 'secrets: inherit', 'line 3 of .github/workflows/ci.yml', 'HF_TOKEN'],
  ),
  notDefined('a file that is not YAML', await missing({ 'ci.yml': 'jobs: [' }), [
    'secrets.HF_TOKEN',
    'environment',
    'secrets: inherit',
  ]),
  notDefined('a step that reads a secret', await missing({ 'ci.yml': file([withToken(SECRET)]) }), [
    'Create the secret HF_TOKEN',
    'line 7 of .github/workflows/ci.yml',
    'environment:',
  ]),
  notDefined(
    'a step that reads a secret with a slip in its name',
    await missing({ 'ci.yml': file([withToken('${{ secrets.HF_TOKE }}')]) }),
    ['line 7', 'secrets.HF_TOKE;', 'secrets.HF_TOKEN'],
  ),
  notDefined(
    'a secret that is spelled otherwise elsewhere',
    await missing({
      'ci.yml': file([
        `- run: x\n  env:\n    T: \${{ secrets.HUB_KEY }}`,
        withToken('${{ secrets.HUBKEY }}'),
      ]),
    }),
    ['secrets.HUBKEY', 'secrets.HUB_KEY', 'line 7', 'line 10'],
  ),
  notDefined(
    'a job without the environment that another names for the same secret',
    await missing({
      'ci.yml': `${file([withToken(SECRET)])}\n  deploy:\n    environment:\n      name: production\n    env:\n      HF_TOKEN: ${SECRET}`,
    }),
    ['environment: production', 'test', 'line 2', 'deploy'],
  ),
  notDefined(
    'a job that names an environment',
    await missing({ 'ci.yml': file([withToken(SECRET)], { job: 'environment: production' }) }),
    ['HF_TOKEN', 'environment production'],
  ),
  notDefined('a step without a token', await missing({ 'ci.yml': file(['- run: x', CHECK]) }), [
    'Add token: ${{ secrets.HF_TOKEN }}',
    'line 6 of .github/workflows/ci.yml',
  ]),
  notDefined(
    'a variable in place of the secret',
    await missing({ 'ci.yml': file([CHECK], { top: MAPPED }) }),
    ['line 2', 'vars.HF_TOKEN', '${{ secrets.HF_TOKEN }}'],
  ),
  notDefined(
    "another job's output",
    await missing({ 'ci.yml': file([withToken('${{ needs.login.outputs.token }}')]) }),
    ['needs.login.outputs.token', '${{ secrets.HF_TOKEN }}'],
  ),
  notDefined(
    'a secret that the caller passes under another name',
    await missing({
      'ci.yml': caller(['secrets:', '  HF_TOKEN: ${{ secrets.HUB_CI }}']),
      'called.yml': CALLED,
    }),
    ['Create the secret HUB_CI', 'line 5 of .github/workflows/ci.yml'],
  ),
  [
    'secret-not-exposed-to-fork-pr',
    'error',
    'fail',
    'a step that can be told to skip',
    {
      ...(await missing({ 'ci.yml': file([withToken(SECRET)]) })),
      event: { name: 'pull_request', fork: { head: 'someone/app', base: 'acme/app' } },
    },
    ['on-missing-token: skip', 'line 5 of .github/workflows/ci.yml'],
    'the same text on a push',
    await missing({ 'ci.yml': file([withToken(SECRET)]) }),
  ],
  [
    'secret-not-exposed-to-dependabot',
    'error',
    'fail',
    'a secret by the name the step reads',
    {
      ...(await missing({ 'ci.yml': file([withToken('${{ secrets.HUB_CI }}')]) })),
      event: { isDependabot: true, actor: 'dependabot[bot]' },
    },
    ['HUB_CI', 'Dependabot'],
    'the same text on a push',
    await missing({ 'ci.yml': file([withToken('${{ secrets.HUB_CI }}')]) }),
  ],

  plain(
    'the token input from a variable',
    await given(file([withToken(VARS)])),
    ['vars.HF_TOKEN', 'line 7 of .github/workflows/ci.yml', '${{ secrets.HF_TOKEN }}'],
    'the token input from a secret',
    await given(file([withToken(SECRET)])),
  ),
  plain(
    "HF_TOKEN of the job's own from a variable",
    await variable(file([CHECK], { job: MAPPED })),
    ['vars.HF_TOKEN', 'line 5'],
    "HF_TOKEN of the step's own from a secret over it",
    await variable(file([`${CHECK}\n  env:\n    HF_TOKEN: ${SECRET}`], { job: MAPPED })),
  ),
  plain(
    'HF_TOKEN of the whole file from a variable',
    await variable(file([CHECK], { top: MAPPED })),
    ['vars.HF_TOKEN'],
    "HF_TOKEN of another step's from a variable",
    await variable(file([CHECK, `- run: x\n  ${MAPPED.replace('\n', '\n  ')}`])),
  ),
  plain(
    'a variable through another one',
    await variable(
      file([`${CHECK}\n  env:\n    HF_TOKEN: \${{ env.T }}`], { top: 'env:\n  T: ${{ vars.T }}' }),
    ),
    ['vars.T', 'line 2'],
    'a secret through another one',
    await variable(
      file([`${CHECK}\n  env:\n    HF_TOKEN: \${{ env.T }}`], { top: 'env:\n  T: ${{ secrets.T }}' }),
    ),
  ),
  plain(
    'a variable on a condition',
    await given(file([withToken("${{ github.ref_name == 'main' && vars.A || vars.B }}")])),
    ['vars.A'],
    'a variable or a secret',
    await given(file([withToken('${{ vars.A || secrets.A }}')])),
  ),
  plain(
    'a variable that the caller gives as an input',
    {
      ...GOOD,
      workflow: await workflow({
        'ci.yml': caller(['with:', '  hub-token: ${{ vars.T }}']),
        'called.yml': file([withToken('${{ inputs.hub-token }}')]),
      }),
    },
    ['vars.T', 'line 5 of .github/workflows/ci.yml'],
    'a variable that the caller gives as a secret, which is hidden',
    {
      ...GOOD,
      workflow: await workflow({
        'ci.yml': caller(['secrets:', '  HF_TOKEN: ${{ vars.T }}']),
        'called.yml': CALLED,
      }),
    },
  ),
  plain(
    'two steps that both take a variable',
    await given(file([withToken(VARS), withToken(VARS)]), { step: 'own' }),
    ['vars.HF_TOKEN'],
    'two steps of which one takes a secret',
    await given(file([withToken(VARS), withToken(SECRET)]), { step: 'own' }),
  ),
  plain(
    'the second of two steps, known by its id',
    await given(file([withToken(SECRET), `${withToken(VARS)}\n  id: second`]), { step: 'second' }),
    ['vars.HF_TOKEN'],
    'the first of them, known by its name',
    await given(file([withToken(SECRET), withToken(VARS)]), { step: '__org_hf-auth-check' }),
  ),
  plain(
    'a variable for an action that has another name here',
    await given(file([withToken(VARS).replace('org/hf-auth-check', 'acme/mirror')]), {
      action: 'acme/mirror',
    }),
    ['vars.HF_TOKEN'],
    'a variable for another action',
    await given(file([withToken(VARS).replace('org/hf-auth-check', 'acme/mirror')])),
  ),
  plain(
    'a variable in the text of this commit',
    await given(file([withToken(VARS)])),
    ['vars.HF_TOKEN'],
    'a variable in the text of another commit',
    await given(file([withToken(VARS)]), { isOtherCommit: true }),
  ),
  plain(
    'a variable around an action of their own that runs this one',
    await variable(file(['- uses: ./.github/actions/check'], { top: MAPPED })),
    ['vars.HF_TOKEN'],
    'such an action with a secret of its own',
    await variable(
      file([`- uses: ./.github/actions/check\n  env:\n    HF_TOKEN: ${SECRET}`], { top: MAPPED }),
    ),
  ),

  container(
    'vllm without the variable',
    await script(VLLM),
    ['line 9 of .github/workflows/ci.yml', 'meta/llama', '-e HF_TOKEN', '${{ secrets.HF_TOKEN }}'],
    'vllm with it',
    await script(VLLM.replace('run', 'run -e HF_TOKEN')),
  ),
  container(
    'a server of Hugging Face over several lines, the last of several commands',
    await script(
      'set -e\nsudo docker run --rm \\\n  --gpus all \\\n  ghcr.io/huggingface/tgi:3 \\\n  --model-id a/b',
    ),
    ['line 10', 'huggingface'],
    'the same with a file of variables',
    await script('docker run --env-file=.env ghcr.io/huggingface/tgi:3 --model-id a/b'),
  ),
  container(
    'a listed repo among the arguments, in quotes',
    await script(`podman run img sh -c "python x.py --model 'meta/llama'"`),
    ['podman run', 'meta/llama'],
    'a repo that is not listed, and no word of the Hub',
    await script('docker run img python x.py --model other/model'),
  ),
  container(
    'one of two commands',
    await script(`docker run --env HF_TOKEN=$HF_TOKEN vllm/vllm-openai --model a/b\n${VLLM}`),
    ['line 10'],
    'both with it',
    await script(`docker run --env=HF_TOKEN vllm/vllm-openai\n${VLLM.replace('run', 'run -eHF_TOKEN')}`),
  ),
  container(
    'a command in a substitution',
    await script(`id="$(${VLLM})"`),
    ['meta/llama'],
    'a command in a text',
    await script(`echo "${VLLM}"\n# ${VLLM}\ncat <<EOF\n${VLLM}\nEOF`),
  ),
  container(
    'an image in a variable',
    await script('docker run --rm $IMAGE serve meta/llama'),
    ['meta/llama'],
    'options in a variable',
    await script('docker run $DOCKER_ARGS img serve meta/llama'),
  ),
  container(
    'a mounted folder of the Hub that nothing has filled',
    await script(VLLM.replace('run', 'run -v ~/.cache/huggingface:/cache/huggingface')),
    ['meta/llama'],
    'one that an earlier step has filled',
    await script(VLLM.replace('run', 'run -v ~/.cache/huggingface:/cache/huggingface'), [
      '- run: hf download meta/llama',
    ]),
  ),
  container(
    'a model by its name',
    await script('docker run vllm/vllm-openai --model a/b'),
    ['vllm'],
    'a model in a folder',
    await script('docker run -v /m:/m vllm/vllm-openai --model /m/b'),
  ),
  container(
    'a container that may go online',
    await script(VLLM),
    ['HF_TOKEN'],
    'one that may not',
    await script(VLLM.replace('run', 'run -e HF_HUB_OFFLINE=1')),
  ),
  container(
    'a step with the token for nothing but a container',
    await given(file([CHECK, `- run: docker run acme/eval\n  env:\n    HF_TOKEN: ${SECRET}`])),
    ['HF_TOKEN', 'line 6'],
    'a step with the token for something else beside it',
    await given(
      file([CHECK, `- run: |\n    python x.py\n    docker run postgres\n  env:\n    HF_TOKEN: ${SECRET}`]),
    ),
  ),
  container(
    'an image that was built without the token',
    await script(`docker build -t img .\ndocker run img serve meta/llama`),
    ['meta/llama'],
    'an image that was built with it',
    await script(`docker build --secret id=HF_TOKEN -t img .\ndocker run img serve meta/llama`),
  ),
  container(
    'a command in this job',
    await script(VLLM),
    ['docker run'],
    'a command in another job',
    await given(`${file([CHECK])}\n  other:\n    steps:\n      - run: ${VLLM}`),
  ),
  container(
    'a command for the shell of this job',
    await script(VLLM),
    ['docker run'],
    'the same words in a program',
    await given(file([CHECK, `- run: ${VLLM}\n  shell: python`])),
  ),
  container('a command, and a token', await script(VLLM), ['docker run'], 'a command, and no token', {
    ...NOTHING,
    workflow: (await script(VLLM)).workflow ?? null,
  }),
];
