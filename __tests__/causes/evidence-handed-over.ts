import { metadata, OK, READ_TOKEN, type Row, type Scene, WRITE_TOKEN } from './evidence.js';
import { workflow } from './evidence-workflow.js';

const SECRET = '${{ secrets.HUB_READ }}';
const CI = '.github/workflows/ci.yml';

/** A job whose check alone is given the token, with these lines behind it; `{}` is the secret's expression. */
export function jobAfterCheck(
  lines: string,
  around: { top?: string; job?: string; check?: string } = {},
): string {
  const { top = 'on: push', job = '', check = 'with:\n    token: {}' } = around;
  const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));
  return [
    top,
    'jobs:',
    '  test:',
    '    runs-on: ubuntu-latest',
    ...(job === '' ? [] : [indented(job, 4)]),
    '    steps:',
    indented(`- uses: org/hf-auth-check@v1\n  ${check}`, 6),
    indented(lines, 6),
  ]
    .join('\n')
    .replaceAll('{}', SECRET);
}

/** The job with a private model that its token reads. */
export async function handed(
  text: string,
  more: Partial<Scene> = {},
  files: Record<string, string> = {},
): Promise<Scene> {
  return {
    whoami: READ_TOKEN,
    repos: { 'acme/model': { read: OK, metadata: metadata({ private: true }) } },
    workflow: await workflow({ 'ci.yml': text, ...files }),
    ...more,
  };
}

const after = (lines: string, more: Partial<Scene> = {}) => handed(jobAfterCheck(lines), more);
const NOT_HANDED = { cause: 'token-not-handed-over', severity: 'warning', verdict: 'warn' } as const;
const DOWNLOAD = '- run: hf download acme/model';
const WRITTEN: Partial<Scene> = { whoami: WRITE_TOKEN, repos: { 'octo/out write': { write: OK } } };
const TRAINING = '- run: pip install transformers\n- run: python train.py';

/** From evidence to finding: a token that only the check gets. */
export const HANDED_OVER: Row[] = [
  {
    ...NOT_HANDED,
    sees: 'a download of a private repo in a step without a variable',
    scene: await after(DOWNLOAD),
    names: [
      'acme/model needs the token (it is private)',
      `The step in line 9 of ${CI} uses the Hub (hf download)`,
      'HF_TOKEN: ${{ secrets.HUB_READ }}',
      'export-token: true',
    ],
    butNot: 'a step that has it',
    butNotScene: await after(`${DOWNLOAD}\n  env:\n    HF_TOKEN: {}`),
  },
  {
    ...NOT_HANDED,
    sees: 'the same of a gated repo',
    scene: await after(DOWNLOAD, {
      repos: { 'acme/model': { read: OK, metadata: metadata({ gated: 'auto' }) } },
    }),
    names: ['acme/model needs the token (it is gated)'],
    butNot: 'a public one',
    butNotScene: await after(DOWNLOAD, { repos: { 'acme/model': { read: OK, metadata: metadata() } } }),
  },
  {
    ...NOT_HANDED,
    sees: 'two uploads to a listed repo',
    scene: await after(`- run: hf upload octo/out .\n- run: hf upload octo/out . --token $HF_TOKEN`, WRITTEN),
    names: ['octo/out needs the token (a write always does)', 'as one more step does', 'line 9'],
    butNot: 'an upload with a token of its own',
    butNotScene: await after('- run: hf upload octo/out . --token {}', WRITTEN),
  },
  {
    ...NOT_HANDED,
    sees: 'a script for training beside an install of transformers',
    scene: await after(TRAINING),
    names: ['line 10', 'probably uses the Hub (python train.py)'],
    butNot: 'the same script without any client of the Hub',
    butNotScene: await after('- run: pip install numpy\n- run: python train.py'),
  },
  {
    ...NOT_HANDED,
    sees: 'the token in the env of the check alone',
    scene: await handed(jobAfterCheck(DOWNLOAD, { check: 'env:\n    HF_TOKEN: {}' }), {
      token: null,
      variables: { HF_TOKEN: 'hf_sample.of-one-kind' },
    }),
    names: ['HF_TOKEN: ${{ secrets.HUB_READ }}', 'line 9'],
    butNot: 'the token in the env of the job',
    butNotScene: await handed(
      jobAfterCheck(DOWNLOAD, { check: 'with:\n    repos: acme/model', job: 'env:\n  HF_TOKEN: {}' }),
      { token: null, variables: { HF_TOKEN: 'hf_sample.of-one-kind' } },
    ),
  },
];
