import { askedIn } from '../../src/runner/job-clients/asked-packages.js';
import { OK, READ_TOKEN, type Row, type Scene, TOKEN } from './evidence.js';
import { workflow } from './evidence-workflow.js';

const MISSING = { cause: 'client-command-missing', severity: 'warning', verdict: 'warn' } as const;

/** A job with the check, and then a step for each of these scripts. */
const job = async (...scripts: string[]): Promise<Scene> => ({
  whoami: READ_TOKEN,
  repos: { 'meta/llama': { read: OK } },
  workflow: await workflow({
    'ci.yml': [
      'jobs:',
      '  test:',
      '    steps:',
      '      - uses: org/hf-auth-check@v1',
      ...scripts.map((script) => `      - run: |\n${script.replace(/^/gm, '          ')}`),
    ].join('\n'),
  }),
});
const files = { installFiles: new Map([['dev.txt', askedIn(['huggingface_hub>=1.2', 'numpy'])]]) };

/** What a step installed, as `stepClients` tells it. */
const OLD: Pick<Scene, 'variables' | 'jobClients'> = {
  variables: { HF_TOKEN: TOKEN },
  jobClients: [
    {
      package: 'huggingface_hub',
      version: '0.9.1',
      range: null,
      where: 'line 6 of .github/workflows/ci.yml',
      how: 'commanded',
      certain: true,
    },
  ],
};

/** From evidence to finding: the commands of the client that the job installs. */
export const CLIENTS: Row[] = [
  {
    ...MISSING,
    sees: 'huggingface-cli after an install of the newest client',
    scene: await job(
      'pip install -U "huggingface_hub[cli]"',
      'huggingface-cli login --token $T\nhuggingface-cli whoami',
    ),
    names: [
      'huggingface-cli login in line 8 of .github/workflows/ci.yml fails (and 1 more like it)',
      'line 6 of .github/workflows/ci.yml installs the newest huggingface_hub',
      'Use hf auth login --token … instead',
    ],
    butNot: 'a client below 1.0',
    butNotScene: await job('pip install "huggingface_hub[cli]<1"', 'huggingface-cli login --token $T'),
  },
  {
    ...MISSING,
    sees: 'a download with an option that hf does not have',
    scene: await job('pip install -U huggingface_hub\nhuggingface-cli download a/b --resume-download'),
    names: ['Use hf download instead, without --resume-download'],
    butNot: 'the new command',
    butNotScene: await job('pip install -U huggingface_hub\nhf download a/b'),
  },
  {
    ...MISSING,
    sees: 'huggingface-cli after an install from a file',
    scene: { ...(await job('pip install -r dev.txt\nhuggingface-cli upload a/b .')), ...files },
    names: ['line 6 of .github/workflows/ci.yml installs huggingface_hub >=1.2 by dev.txt', 'hf upload'],
    butNot: 'a file that cannot be read',
    butNotScene: await job('pip install -r dev.txt\nhuggingface-cli upload a/b .'),
  },
  {
    ...MISSING,
    sees: 'hf after an install of a client that is older',
    scene: await job('pip install huggingface_hub==0.30.2', 'hf download a/b'),
    names: [
      'hf download in line 8',
      'installs huggingface_hub 0.30.2',
      'since huggingface_hub 0.34',
      '0.34 or later in line 6',
    ],
    butNot: 'the first that has it',
    butNotScene: await job('pip install huggingface_hub==0.34.0', 'hf download a/b'),
  },
  {
    cause: 'client-outdated',
    severity: 'warning',
    verdict: 'warn',
    sees: 'an install of a client that does not read HF_TOKEN',
    scene: { ...(await job('python upload.py')), ...OLD },
    names: ['Line 6 of .github/workflows/ci.yml installs huggingface_hub 0.9.1: versions before 0.19'],
    butNot: 'a script that gets the token as an argument',
    butNotScene: { ...(await job('python upload.py ${{ secrets.DEPLOY_TOKEN }}')), ...OLD },
  },
];
