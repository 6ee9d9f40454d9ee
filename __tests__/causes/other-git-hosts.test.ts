import { expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import { evidence, OK, READ_TOKEN, type Scene } from './evidence.js';
import { workflow } from './evidence-workflow.js';

const GOOD: Scene = { whoami: READ_TOKEN, repos: { 'acme/model': { read: OK } } };
const RULE = {
  from: 'https://huggingface.co/',
  host: 'mirror.example',
  hasLogin: false,
  isForPushes: false,
  file: '/home/octo/.gitconfig',
};
const otherHosts = (scene: Scene) =>
  diagnose(evidence(scene)).sections.notChecked.filter((line) => line.includes('insteadOf'));

test('A host that git goes to instead of the Hub is listed as not checked', async () => {
  expect(otherHosts({ ...GOOD, git: { rewrites: [RULE] } })).toEqual([
    'mirror.example, where git goes instead of the Hub (url.….insteadOf in /home/octo/.gitconfig)',
  ]);
  const text = (host: string) =>
    `jobs:\n  test:\n    steps:\n      - uses: org/hf-auth-check@v1\n      - run: git config --global url.https://mirror.example/.insteadOf https://${host}/`;
  const told = await workflow({ 'ci.yml': text('huggingface.co') });
  expect(otherHosts({ ...GOOD, workflow: told })).toEqual([
    'mirror.example, where git goes instead of the Hub (url.….insteadOf in line 5 of .github/workflows/ci.yml)',
  ]);
  expect(otherHosts({ ...GOOD, workflow: await workflow({ 'ci.yml': text('github.com') }) })).toEqual([]);
});
