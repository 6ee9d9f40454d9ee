import { parseAction, parseWorkflow } from '../../src/runner/workflow/parse.js';
import type { WorkflowFacts } from '../../src/runner/workflow/workflow-model.js';
import { GATE_LOGIN, OK, READ_TOKEN, type Row, type Scene, TOKEN } from './evidence.js';

/**
 * What the workflow's text gives away; `files` by name, the first one the file that the run began in. One whose name
 * ends in `/action.yml` is a composite action, by its path.
 */
export async function workflow(
  files: Record<string, string>,
  given: Partial<Pick<WorkflowFacts, 'job' | 'step' | 'action' | 'isOtherCommit'>> = {},
): Promise<WorkflowFacts> {
  const isAction = (name: string) => name.endsWith('/action.yml');
  const [[top, ...called], actions] = await Promise.all([
    Promise.all(
      Object.entries(files)
        .filter(([name]) => !isAction(name))
        .map(([name, text]) =>
          parseWorkflow(text, `.github/workflows/${name}`, {
            repository: 'acme/app',
            shell: 'bash',
            job: given.job ?? 'test',
          }),
        ),
    ),
    Promise.all(
      Object.entries(files)
        .filter(([name]) => isAction(name))
        .map(([name, text]) => parseAction(text, name.slice(0, -'/action.yml'.length), name)),
    ),
  ]);
  if (top === undefined) throw new Error('no file was given');
  return { job: 'test', step: '__self', action: null, isOtherCommit: false, top, called, actions, ...given };
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
const NOT_PASSED = {
  cause: 'secret-not-passed-to-reusable-workflow',
  severity: 'error',
  verdict: 'fail',
} as const;
const PLAIN = { cause: 'token-in-plain-variable', severity: 'warning', verdict: 'warn' } as const;

/** What does not lead to `secret-not-defined` is the same text, and a token. */
const notDefined = (given: Pick<Row, 'sees' | 'scene' | 'names'>): Row => ({
  cause: 'secret-not-defined',
  severity: 'error',
  verdict: 'fail',
  ...given,
  butNot: 'the same text, and a token',
  butNotScene: { ...GOOD, workflow: given.scene.workflow ?? null },
});

const VARS = '${{ vars.HF_TOKEN }}';
const MAPPED = `env:\n  HF_TOKEN: ${VARS}`;
const IN_CONTAINER = 'container:\n  image: python:3.12\n  env:\n    HF_TOKEN: ${{ secrets.HUB_READ_TOKEN }}';
const laterStep = (name: string, value: string) => `- run: make\n  env:\n    ${name}: ${value}`;

/** From evidence to finding: the workflow's own text. */
export const WORKFLOWS: Row[] = [
  {
    ...NOT_PASSED,
    sees: 'a call without secrets',
    scene: await missing({ 'ci.yml': caller([]), 'called.yml': CALLED }),
    names: ['secrets: inherit', 'outer', 'line 3 of .github/workflows/ci.yml', 'meta/llama'],
    butNot: 'a call that passes all',
    butNotScene: await missing({ 'ci.yml': caller(['secrets: inherit']), 'called.yml': CALLED }),
  },
  {
    ...NOT_PASSED,
    sees: 'a call that passes another secret',
    scene: await missing({
      'ci.yml': caller(['secrets:', '  NPM: ${{ secrets.NPM }}']),
      'called.yml': CALLED,
    }),
    names: ['other secrets to it, but not HF_TOKEN', 'HF_TOKEN: ${{ secrets.HF_TOKEN }}'],
    butNot: 'a call that passes this one',
    butNotScene: await missing({
      'ci.yml': caller(['secrets:', `  HF_TOKEN: ${SECRET}`]),
      'called.yml': CALLED,
    }),
  },
  {
    ...NOT_PASSED,
    sees: 'an inner call without secrets, in an outer one with them',
    scene: await missing({
      'ci.yml': caller(['secrets: inherit'], './.github/workflows/middle.yml'),
      'middle.yml': caller([]),
      'called.yml': CALLED,
    }),
    names: ['line 3 of .github/workflows/middle.yml'],
    butNot: 'two calls that pass all',
    butNotScene: await missing({
      'ci.yml': caller(['secrets: inherit'], './.github/workflows/middle.yml'),
      'middle.yml': caller(['secrets: inherit']),
      'called.yml': CALLED,
    }),
  },
  {
    ...NOT_PASSED,
    sees: "a call of another owner's workflow without secrets",
    scene: await missing({ 'ci.yml': caller([], 'other/flows/.github/workflows/x.yml@v1') }),
    names: ['Pass the secret by its name under secrets:', 'within one organization'],
    butNot: 'such a call beside one with secrets',
    butNotScene: await missing({
      'ci.yml': `${caller([], 'other/flows/.github/workflows/x.yml@v1')}\n  second:\n    uses: other/flows/.github/workflows/y.yml@v1\n    secrets: inherit`,
    }),
  },
  {
    ...NOT_PASSED,
    sees: 'a call without secrets beside one of a workflow with another job of that name',
    scene: await missing({
      'ci.yml': `${caller([])}\n  second:\n    uses: ./.github/workflows/other.yml\n    secrets: inherit`,
      'called.yml': CALLED,
      'other.yml': file(['- run: make wheel']),
    }),
    names: ['outer', 'line 3 of .github/workflows/ci.yml'],
    butNot: 'the same with this step in both',
    butNotScene: await missing({
      'ci.yml': `${caller([])}\n  second:\n    uses: ./.github/workflows/other.yml\n    secrets: inherit`,
      'called.yml': CALLED,
      'other.yml': CALLED,
    }),
  },
  {
    ...NOT_PASSED,
    sees: 'a call without secrets beside one of a workflow without this job',
    scene: await missing({
      'ci.yml': `${caller([])}\n  second:\n    uses: ./.github/workflows/other.yml\n    secrets: inherit`,
      'called.yml': CALLED,
      'other.yml': 'jobs:\n  lint:\n    steps: []',
    }),
    names: ['outer', 'secrets: inherit'],
    butNot: 'two calls of the same workflow that differ',
    butNotScene: await missing({
      'ci.yml': `${caller([])}\n  second:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit`,
      'called.yml': CALLED,
    }),
  },
  {
    ...NOT_PASSED,
    sees: 'a job called like the one that calls it',
    scene: await missing({ 'ci.yml': caller([]).replace('outer', 'test'), 'called.yml': CALLED }),
    names: ['secrets: inherit'],
    butNot: 'a job of the first file beside a call',
    butNotScene: await missing({
      'ci.yml': `${CALLED}\n${caller([]).replace('jobs:\n', '')}`,
      'called.yml': CALLED,
    }),
  },
  {
    ...NOT_PASSED,
    sees: 'a call without secrets, and a step that is given none either',
    scene: await missing({ 'ci.yml': caller([]), 'called.yml': file([CHECK]) }),
    names: ['secrets: inherit'],
    butNot: 'a call without secrets, and a step that takes its token from a variable',
    butNotScene: await missing({ 'ci.yml': caller([]), 'called.yml': file([withToken(VARS)]) }),
  },
  {
    ...NOT_PASSED,
    sees: 'a call without secrets in the text of this commit',
    scene: await missing({ 'ci.yml': caller([]), 'called.yml': CALLED }),
    names: ['secrets: inherit'],
    butNot: 'a call without secrets in the text of another commit',
    butNotScene: await missing({ 'ci.yml': caller([]), 'called.yml': CALLED }, { isOtherCommit: true }),
  },
  {
    ...NOT_PASSED,
    sees: 'a call without secrets on a push',
    scene: await missing({ 'ci.yml': caller([]), 'called.yml': CALLED }),
    names: [],
    butNot: 'a call without secrets for a fork',
    butNotScene: {
      ...(await missing({ 'ci.yml': caller([]), 'called.yml': CALLED })),
      event: { name: 'pull_request', fork: { head: 'someone/app', base: 'acme/app' } },
    },
  },
  notDefined({
    sees: 'a later step that gets the token from a secret of another name',
    scene: await missing({ 'ci.yml': file([CHECK, laterStep('HF_TOKEN', '${{ secrets.HUB_READ_TOKEN }}')]) }),
    names: [
      'Add token: ${{ secrets.HUB_READ_TOKEN }} under with: of the step in line 5',
      'as line 8 of .github/workflows/ci.yml has it',
    ],
  }),
  notDefined({
    sees: 'later steps that get it from two secrets',
    scene: await missing({
      'ci.yml': file([
        CHECK,
        laterStep('HF_TOKEN', '${{ secrets.HUB_READ_TOKEN }}'),
        laterStep('HF_TOKEN', '${{ secrets.HUB_WRITE_TOKEN }}'),
      ]),
    }),
    names: [
      'Add token: ${{ secrets.HUB_READ_TOKEN }} under with: of the step in line 5',
      'as line 8 of .github/workflows/ci.yml has it.',
    ],
  }),
  notDefined({
    sees: 'a later step that hands it on by another name',
    scene: await missing({ 'ci.yml': file([CHECK, laterStep('MY_TOKEN', '${{ secrets.TEAM_HF_KEY }}')]) }),
    names: [
      'Add token: ${{ secrets.TEAM_HF_KEY }} under with:',
      'as line 8 of .github/workflows/ci.yml has it.',
    ],
  }),
  notDefined({
    sees: 'a login command of a later step',
    scene: await missing({
      'ci.yml': file([CHECK, '- run: hf auth login --token ${{ secrets.HUGGINGFACE_KEY }}']),
    }),
    names: [
      'Add token: ${{ secrets.HUGGINGFACE_KEY }} under with:',
      'as line 6 of .github/workflows/ci.yml has it.',
    ],
  }),
  notDefined({
    sees: 'a secret with a word more than the usual one',
    scene: await missing({ 'ci.yml': file([withToken('${{ secrets.HF_M_TOKEN }}')]) }),
    names: ['Create the secret HF_M_TOKEN, which line 7 of .github/workflows/ci.yml reads'],
  }),
  notDefined({
    sees: 'a secret whose name is computed',
    scene: await missing({ 'ci.yml': file([withToken('${{ secrets[matrix.secret] }}')]) }),
    names: ['Check which secret the expression in line 7 of .github/workflows/ci.yml names in this run'],
  }),
  notDefined({
    sees: 'a call of another repository that names a secret',
    scene: await missing({
      'ci.yml': caller(
        ['secrets:', '  HF_TOKEN: ${{ secrets.ACME_HUB }}', '  OTHER: ${{ secrets.X }}'],
        'octo/shared/.github/workflows/train.yml@v1',
      ),
    }),
    names: [
      'Create the secret ACME_HUB, which line 5 of .github/workflows/ci.yml passes to the called workflow',
    ],
  }),
  notDefined({
    sees: 'later steps with other tokens',
    scene: await missing({
      'ci.yml': file([
        CHECK,
        '- uses: actions/checkout@v4\n  with:\n    token: ${{ secrets.GH_PAT }}',
        laterStep('NPM_TOKEN', '${{ secrets.NPM }}'),
        laterStep('HF_TOKEN', '${{ secrets.GITHUB_TOKEN }}'),
      ]),
    }),
    names: [
      'Create the secret HF_TOKEN if there is none, and add token: ${{ secrets.HF_TOKEN }} under with: of the step in line 5 of .github/workflows/ci.yml.',
    ],
  }),
  notDefined({
    sees: 'a later step that exchanges an id token',
    scene: {
      ...(await missing({ 'ci.yml': file([CHECK, laterStep('HF_OIDC_RESOURCE', 'meta/llama')]) })),
      environment: { mayMintIdToken: true },
    },
    names: ['Add oidc-resource: meta/llama under with: of the step in line 5', 'as line 8'],
  }),
  notDefined({
    sees: 'a later step that would exchange an id token, and has no permission for it',
    scene: await missing({ 'ci.yml': file([CHECK, laterStep('HF_OIDC_RESOURCE', 'meta/llama')]) }),
    names: ['add token: ${{ secrets.HF_TOKEN }}'],
  }),
  notDefined({
    sees: 'a secret that the container of the job is to get',
    scene: await missing({ 'ci.yml': file([CHECK], { job: IN_CONTAINER }) }),
    names: ['Create the secret HUB_READ_TOKEN', 'line 7 of .github/workflows/ci.yml'],
  }),
  notDefined({
    sees: "the job's own variable, which goes before that of its container",
    scene: await missing({
      'ci.yml': file([CHECK], { job: `${IN_CONTAINER}\nenv:\n  HF_TOKEN: \${{ secrets.OTHER_NAME }}` }),
    }),
    names: ['Create the secret OTHER_NAME', 'line 9'],
  }),
  notDefined({
    sees: "the workflow's variable, which goes before that of a container",
    scene: await missing({
      'ci.yml': file([CHECK], { job: IN_CONTAINER, top: 'env:\n  HF_TOKEN: ${{ secrets.OTHER_NAME }}' }),
    }),
    names: ['Create the secret OTHER_NAME', 'line 2'],
  }),
  notDefined({
    sees: 'an expression, which does not see what the container gets',
    scene: await missing({
      'ci.yml': file([withToken('${{ env.HF_TOKEN }}')], { job: IN_CONTAINER }),
    }),
    names: ['since env.HF_TOKEN is empty', 'line 11'],
  }),
  notDefined({
    sees: 'a container that is named by its image alone',
    scene: await missing({ 'ci.yml': file([CHECK], { job: 'container: python:3.12' }) }),
    names: ['add token:'],
  }),
  notDefined({
    sees: 'two calls of one workflow, one with secrets',
    scene: await missing({
      'ci.yml': `${caller([])}\n  second:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit`,
      'called.yml': CALLED,
    }),
    names: ['caller', 'secrets: inherit', 'line 3 of .github/workflows/ci.yml', 'HF_TOKEN'],
  }),
  notDefined({
    sees: 'a file that is not YAML',
    scene: await missing({ 'ci.yml': 'jobs: [' }),
    names: ['secrets.HF_TOKEN', 'environment', 'secrets: inherit'],
  }),
  notDefined({
    sees: 'a step that reads a secret',
    scene: await missing({ 'ci.yml': file([withToken(SECRET)]) }),
    names: ['Create the secret HF_TOKEN', 'line 7 of .github/workflows/ci.yml', 'environment:'],
  }),
  notDefined({
    sees: 'a step that reads a secret with a slip in its name',
    scene: await missing({ 'ci.yml': file([withToken('${{ secrets.HF_TOKE }}')]) }),
    names: ['line 7', 'Change secrets.HF_TOKE in', 'to secrets.HF_TOKEN if'],
  }),
  notDefined({
    sees: 'a secret that is spelled otherwise elsewhere',
    scene: await missing({
      'ci.yml': file([
        `- run: x\n  env:\n    T: \${{ secrets.HUB_KEY }}`,
        withToken('${{ secrets.HUBKEY }}'),
      ]),
    }),
    names: ['secrets.HUBKEY', 'secrets.HUB_KEY', 'line 7', 'line 10'],
  }),
  notDefined({
    sees: 'a job without the environment that another names for the same secret',
    scene: await missing({
      'ci.yml': `${file([withToken(SECRET)])}\n  deploy:\n    environment:\n      name: production\n    env:\n      HF_TOKEN: ${SECRET}`,
    }),
    names: ['environment: production', 'test', 'line 2', 'deploy'],
  }),
  notDefined({
    sees: 'a job that names an environment',
    scene: await missing({ 'ci.yml': file([withToken(SECRET)], { job: 'environment: production' }) }),
    names: ['HF_TOKEN', 'environment production'],
  }),
  notDefined({
    sees: 'a step without a token',
    scene: await missing({ 'ci.yml': file(['- run: x', CHECK]) }),
    names: ['add token: ${{ secrets.HF_TOKEN }}', 'line 6 of .github/workflows/ci.yml'],
  }),
  notDefined({
    sees: 'a variable in place of the secret',
    scene: await missing({ 'ci.yml': file([CHECK], { top: MAPPED }) }),
    names: ['line 2', 'vars.HF_TOKEN', '${{ secrets.HF_TOKEN }}'],
  }),
  notDefined({
    sees: "another job's output",
    scene: await missing({ 'ci.yml': file([withToken('${{ needs.login.outputs.token }}')]) }),
    names: ['needs.login.outputs.token', '${{ secrets.HF_TOKEN }}'],
  }),
  notDefined({
    sees: 'a secret that the caller passes under another name',
    scene: await missing({
      'ci.yml': caller(['secrets:', '  HF_TOKEN: ${{ secrets.HUB_CI }}']),
      'called.yml': CALLED,
    }),
    names: ['Create the secret HUB_CI', 'line 5 of .github/workflows/ci.yml'],
  }),
  {
    cause: 'secret-not-exposed-to-fork-pr',
    severity: 'error',
    verdict: 'fail',
    sees: 'a step that can be told to skip',
    scene: {
      ...(await missing({ 'ci.yml': file([withToken(SECRET)]) })),
      event: { name: 'pull_request', fork: { head: 'someone/app', base: 'acme/app' } },
    },
    names: ['on-missing-token: skip', 'line 5 of .github/workflows/ci.yml'],
    butNot: 'the same text on a push',
    butNotScene: await missing({ 'ci.yml': file([withToken(SECRET)]) }),
  },
  {
    cause: 'secret-not-exposed-to-dependabot',
    severity: 'error',
    verdict: 'fail',
    sees: 'a secret by the name the step reads',
    scene: {
      ...(await missing({ 'ci.yml': file([withToken('${{ secrets.HUB_CI }}')]) })),
      event: { isDependabot: true, actor: 'dependabot[bot]' },
    },
    names: ['HUB_CI', 'Dependabot'],
    butNot: 'the same text on a push',
    butNotScene: await missing({ 'ci.yml': file([withToken('${{ secrets.HUB_CI }}')]) }),
  },

  {
    ...PLAIN,
    sees: 'the token input from a variable',
    scene: await given(file([withToken(VARS)])),
    names: ['vars.HF_TOKEN', 'line 7 of .github/workflows/ci.yml', '${{ secrets.HF_TOKEN }}'],
    butNot: 'the token input from a secret',
    butNotScene: await given(file([withToken(SECRET)])),
  },
  {
    ...PLAIN,
    sees: "HF_TOKEN of the job's own from a variable",
    scene: await variable(file([CHECK], { job: MAPPED })),
    names: ['vars.HF_TOKEN', 'line 5'],
    butNot: "HF_TOKEN of the step's own from a secret over it",
    butNotScene: await variable(file([`${CHECK}\n  env:\n    HF_TOKEN: ${SECRET}`], { job: MAPPED })),
  },
  {
    ...PLAIN,
    sees: 'HF_TOKEN of the whole file from a variable',
    scene: await variable(file([CHECK], { top: MAPPED })),
    names: ['vars.HF_TOKEN'],
    butNot: "HF_TOKEN of another step's from a variable",
    butNotScene: await variable(file([CHECK, `- run: x\n  ${MAPPED.replace('\n', '\n  ')}`])),
  },
  {
    ...PLAIN,
    sees: 'a variable through another one',
    scene: await variable(
      file([`${CHECK}\n  env:\n    HF_TOKEN: \${{ env.T }}`], { top: 'env:\n  T: ${{ vars.T }}' }),
    ),
    names: ['vars.T', 'line 2'],
    butNot: 'a secret through another one',
    butNotScene: await variable(
      file([`${CHECK}\n  env:\n    HF_TOKEN: \${{ env.T }}`], { top: 'env:\n  T: ${{ secrets.T }}' }),
    ),
  },
  {
    ...PLAIN,
    sees: 'a variable on a condition',
    scene: await given(file([withToken("${{ github.ref_name == 'main' && vars.A || vars.B }}")])),
    names: ['vars.A'],
    butNot: 'a variable or a secret',
    butNotScene: await given(file([withToken('${{ vars.A || secrets.A }}')])),
  },
  {
    ...PLAIN,
    sees: 'a variable that the caller gives as an input',
    scene: {
      ...GOOD,
      workflow: await workflow({
        'ci.yml': caller(['with:', '  hub-token: ${{ vars.T }}']),
        'called.yml': file([withToken('${{ inputs.hub-token }}')]),
      }),
    },
    names: ['vars.T', 'line 5 of .github/workflows/ci.yml'],
    butNot: 'a variable that the caller gives as a secret, which is hidden',
    butNotScene: {
      ...GOOD,
      workflow: await workflow({
        'ci.yml': caller(['secrets:', '  HF_TOKEN: ${{ vars.T }}']),
        'called.yml': CALLED,
      }),
    },
  },
  {
    ...PLAIN,
    sees: 'two steps that both take a variable',
    scene: await given(file([withToken(VARS), withToken(VARS)]), { step: 'own' }),
    names: ['vars.HF_TOKEN'],
    butNot: 'two steps of which one takes a secret',
    butNotScene: await given(file([withToken(VARS), withToken(SECRET)]), { step: 'own' }),
  },
  {
    ...PLAIN,
    sees: 'the second of two steps, known by its id',
    scene: await given(file([withToken(SECRET), `${withToken(VARS)}\n  id: second`]), { step: 'second' }),
    names: ['vars.HF_TOKEN'],
    butNot: 'the first of them, known by its name',
    butNotScene: await given(file([withToken(SECRET), withToken(VARS)]), { step: '__org_hf-auth-check' }),
  },
  {
    ...PLAIN,
    sees: 'a variable for an action that has another name here',
    scene: await given(file([withToken(VARS).replace('org/hf-auth-check', 'acme/mirror')]), {
      action: 'acme/mirror',
    }),
    names: ['vars.HF_TOKEN'],
    butNot: 'a variable for another action',
    butNotScene: await given(file([withToken(VARS).replace('org/hf-auth-check', 'acme/mirror')])),
  },
  {
    ...PLAIN,
    sees: 'a variable in the text of this commit',
    scene: await given(file([withToken(VARS)])),
    names: ['vars.HF_TOKEN'],
    butNot: 'a variable in the text of another commit',
    butNotScene: await given(file([withToken(VARS)]), { isOtherCommit: true }),
  },
  {
    ...PLAIN,
    sees: 'a variable around an action of their own that runs this one',
    scene: await variable(file(['- uses: ./.github/actions/check'], { top: MAPPED })),
    names: ['vars.HF_TOKEN'],
    butNot: 'such an action with a secret of its own',
    butNotScene: await variable(
      file([`- uses: ./.github/actions/check\n  env:\n    HF_TOKEN: ${SECRET}`], { top: MAPPED }),
    ),
  },
];
