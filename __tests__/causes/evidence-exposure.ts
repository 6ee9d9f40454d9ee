import { OK, READ_TOKEN, type Row, type Scene } from './evidence.js';
import { workflow } from './evidence-workflow.js';

/** A job of a workflow with these steps, and what is around them. */
export interface JobText {
  steps: string[];
  on?: string;
  /** Lines of the job itself. */
  job?: string;
  /** Other jobs of the file. */
  jobs?: string;
  /** Other files, by name. */
  files?: Record<string, string>;
}

export const CHECK = '- uses: org/hf-auth-check@v1\n  with:\n    token: ${{ secrets.HF_TOKEN }}';

/** Nothing is wrong with the token here. */
export async function jobScene(
  { steps, on = 'push', job = '', jobs = '', files = {} }: JobText,
  more: Partial<Scene> = {},
): Promise<Scene> {
  const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));
  const text = [
    `on: ${on}`,
    'jobs:',
    indented(jobs, 2),
    '  test:',
    '    runs-on: ubuntu-latest',
    indented(job, 4),
    '    steps:',
    indented(steps.join('\n'), 6),
  ].filter((line) => line !== '');
  return {
    whoami: READ_TOKEN,
    repos: { 'acme/model': { read: OK } },
    workflow: await workflow({ 'ci.yml': text.join('\n'), ...files }),
    ...more,
  };
}

export const LOGIN = '- run: hf auth login --token "$HF_TOKEN"';

/** A step that stores these paths. */
export function cache(paths: string | string[], uses = 'actions/cache@v4'): string {
  const text = Array.isArray(paths) ? `|\n${paths.map((path) => `      ${path}`).join('\n')}` : paths;
  return `- uses: ${uses}\n  with:\n    path: ${text}\n    key: models`;
}

/** A checkout of what the settings name. */
export function checkout(...settings: string[]): string {
  return ['- uses: actions/checkout@v4', '  with:', ...settings.map((one) => `    ${one}`)].join('\n');
}

export const HEAD = 'ref: ${{ github.event.pull_request.head.sha }}';
export const MERGED = 'ref: refs/pull/${{ github.event.number }}/merge';

/** 34 letters in no order, written down for these tests. */
export const WRITTEN = `hf_${'QmZxKvRwLpTnYcBd'}${'GsJfHaUeIoWzXbVkMq'}`;

/** From evidence to finding: what lets others read the token. */
export const EXPOSURES: Row[] = [
  {
    cause: 'token-in-cache',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a cache of the folder that a later step saves the login in',
    scene: await jobScene({ steps: [cache('~/.cache/huggingface'), CHECK, LOGIN] }),
    names: [
      'line 8 of .github/workflows/ci.yml',
      'hf auth login',
      'line 13 of .github/workflows/ci.yml',
      'to ~/.cache/huggingface/hub',
    ],
    butNot: 'a cache of the downloads alone',
    butNotScene: await jobScene({ steps: [cache('~/.cache/huggingface/hub'), CHECK, LOGIN] }),
  },
  {
    cause: 'token-in-cache',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a cache of the home, and a login that is saved there already',
    scene: await jobScene(
      { steps: [cache("'~'"), CHECK] },
      {
        token: null,
        saved: 'hf_sample.of-one-kind',
        places: { HOME: '/home/octo', HF_HOME: '/home/octo' },
      },
    ),
    names: ['the login that is saved in /home/octo/token', 'line 8 of', 'to ~/hub'],
    butNot: 'no login',
    butNotScene: await jobScene({ steps: [cache("'~'"), CHECK] }, { places: { HOME: '/home/octo' } }),
  },
  {
    cause: 'token-beside-foreign-code',
    severity: 'warning',
    verdict: 'warn',
    sees: "a pull request's tests on pull_request_target",
    scene: await jobScene({
      on: 'pull_request_target',
      steps: [checkout(HEAD), CHECK, '- run: pytest'],
    }),
    names: [
      'pull_request_target',
      'line 8 of .github/workflows/ci.yml',
      'line 12 of .github/workflows/ci.yml',
      'Use the pull_request event',
    ],
    butNot: 'the same on pull_request',
    butNotScene: await jobScene({ on: 'pull_request', steps: [checkout(HEAD), CHECK, '- run: pytest'] }),
  },
  {
    cause: 'token-in-workflow-text',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a token in a comment',
    scene: await jobScene({ steps: [CHECK, `# was ${WRITTEN}`, '- run: make'] }),
    names: ['line 9 of .github/workflows/ci.yml', 'Revoke', 'settings/tokens'],
    butNot: 'an example of one',
    butNotScene: await jobScene({
      steps: [CHECK, `# such as hf_${'AbCdEfGhIjKlMnOpQ'.repeat(2)}`, '- run: make'],
    }),
  },
];
