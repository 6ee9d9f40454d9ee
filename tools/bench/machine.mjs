import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A runner's machine as a checkout leaves it, for processes that are measured: an environment of its own, a clean home,
 * a repository with the workflow that runs, and the files that the runner names.
 *
 * @typedef {object} Machine
 * @property {string} folder everything lies in it
 * @property {string} home
 * @property {Record<string, string>} env all of it: nothing is inherited but `PATH`
 * @property {() => void} clear empties the runner's files, as before every step
 */

const WORKFLOW = `name: train
on: push
jobs:
  train:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: org/hf-auth-check@v1
        env:
          HF_TOKEN: \${{ secrets.HF_TOKEN }}
        with:
          repos: acme/model
      - run: pip install -r requirements.txt
      - run: python train.py
        env:
          HF_TOKEN: \${{ secrets.HF_TOKEN }}
`;

const RUNNER_FILES = ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV', 'PATH'];

/** @returns {Machine} */
export function layOutMachine() {
  const folder = mkdtempSync(join(tmpdir(), 'hf-auth-check-bench-'));
  const [home, workspace, temp] = ['home', 'workspace', 'temp'].map((name) => join(folder, name));
  for (const path of [home, workspace, temp]) mkdirSync(path ?? '');
  const files = Object.fromEntries(RUNNER_FILES.map((name) => [`GITHUB_${name}`, join(folder, name)]));
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ repository: { full_name: 'acme/pipeline' } }));
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home ?? '',
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octo-dev',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_JOB: 'train',
    GITHUB_REPOSITORY: 'acme/pipeline',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKFLOW_REF: 'acme/pipeline/.github/workflows/train.yml@refs/heads/main',
    GITHUB_WORKSPACE: workspace ?? '',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp ?? '',
    ...files,
  };
  execFileSync('git', ['init', '--quiet', workspace ?? ''], { env });
  mkdirSync(join(workspace ?? '', '.github', 'workflows'), { recursive: true });
  writeFileSync(join(workspace ?? '', '.github', 'workflows', 'train.yml'), WORKFLOW);
  const clear = () => {
    for (const path of Object.values(files)) writeFileSync(path, '');
  };
  clear();
  return { folder, home: home ?? '', env, clear };
}
