import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const execute = promisify(execFile);

const SERVING = `on: [push, pull_request]
env:
  HF_TOKEN: \${{ secrets.CI_HF_TOKEN }}
jobs:
  serve:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - name: Download
        run: hf download acme/model
      - name: Serve
        run: git push https://huggingface.co/spaces/acme/demo main
  lint:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
`;
const CALLER = `on: push
jobs:
  outer:
    uses: ./.github/workflows/called.yml
`;
const CALLED = `on: workflow_call
jobs:
  upload:
    runs-on: ubuntu-latest
    steps:
      - run: hf upload acme/model .
        env:
          HF_TOKEN: \${{ secrets.HF_TOKEN }}
`;
const FILES = {
  'acme+serving/.github/workflows/serve.yml': SERVING.replace('  lint:', '  # Lines.\n  lint:'),
  'acme+called/.github/workflows/caller.yml': CALLER,
  'acme+called/.github/workflows/called.yml': CALLED,
  'acme+called/.github/workflows/broken.yml': 'jobs: [ # hf download',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'field-test-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const field = async (...args: string[]) =>
  (await execute(process.execPath, ['tools/field/run.mjs', folder, ...args])).stdout;

describe('the check on real workflows', () => {
  test('The check on real workflows prints each finding with its line in the original file', async () => {
    const json = join(folder, 'field.json');
    const output = await field('--json', json);
    expect(output).toContain(
      'acme/serving .github/workflows/serve.yml:12\n    job serve; good, no-input; warning',
    );
    expect(output).toMatch(/line 12 of \.github\/workflows\/serve\.yml/);
    expect(output).toContain(
      '    >   12 |         run: git push https://huggingface.co/spaces/acme/demo main\n',
    );
    expect(output).toContain('2 folders, 4 workflow files, 2 jobs using the Hub, 7 plays in ');
    expect(output).toContain('  good: 1 fail, 1 warn\n  empty: 2 fail\n  fork: 1 fail\n');
    expect(output).toContain(
      '0 plays failed to run\n1 file not read\n  acme/called .github/workflows/broken.yml: ',
    );
    const { findings, plays } = JSON.parse(readFileSync(json, 'utf8'));
    const one = (cause: string) => findings.find((finding: { cause: string }) => finding.cause === cause);
    expect(one('git-without-credential')).toMatchObject({
      repository: 'acme/serving',
      file: '.github/workflows/serve.yml',
      line: 12,
      plays: ['good', 'no-input'],
    });
    expect(one('secret-not-passed-to-reusable-workflow')).toMatchObject({
      file: '.github/workflows/caller.yml',
      line: 4,
    });
    expect(one('secret-not-exposed-to-fork-pr')).toMatchObject({ plays: ['fork'] });
    expect(plays[plays.length - 1].step).toEqual([
      '- name: Check the access to the Hub',
      '  uses: octo-org/hf-auth-check@v1',
    ]);
    expect(plays.map(({ step }: { step: string[] }) => step[3]).filter(Boolean)).toContain(
      '    token: ${{ secrets.CI_HF_TOKEN }}',
    );
  });

  test('The check on real workflows leaves out what was not asked for', async () => {
    const output = await field('serve', '--plays', 'good', '--without', 'token-not-passed-into-container');
    expect(output).toContain('1 job using the Hub, 1 play in ');
    expect(output).not.toContain('## token-not-passed-into-container');
    expect(await field('serve', '--plays', 'good', '--only', 'clock-skew')).toContain('\n0 findings');
  });
});
