import { describe, expect, test } from '@jest/globals';
import { gitUrl, repoAt } from '../../src/job/git-use/git-url.js';
import { gitUses, hubPushes } from '../../src/job/git-use/git-uses.js';
import { jobsOf } from '../../src/job/job.js';
import { workflow } from '../causes/evidence-workflow.js';

const HUB = 'huggingface.co';

async function stepsOf(...scripts: string[]) {
  const lines = scripts.map((script) => `      - run: ${JSON.stringify(script)}`);
  const text = `jobs:\n  test:\n    steps:\n      - uses: org/hf-auth-check@v1\n${lines.join('\n')}\n`;
  return jobsOf(await workflow({ 'ci.yml': text }))[0]?.steps ?? [];
}

/** The addresses that the commands of these scripts use: `command host+path login`. */
async function addresses(...scripts: string[]): Promise<string[]> {
  return gitUses(await stepsOf(...scripts), HUB).map(
    ({ command, url }) => `${command} ${url === null ? '?' : `${url.host}${url.path} ${url.login.is}`}`,
  );
}

const PLAIN = 'https://huggingface.co/a/b';
const USED = 'huggingface.co/a/b none';

describe('What git contacts', () => {
  test.each([
    ['an address', `git push ${PLAIN} main`, `git push ${USED}`],
    ['an address behind options', `git push --force -o ci.skip $MORE ${PLAIN} main`, `git push ${USED}`],
    ['one behind the options of git', `git -C out --no-pager -c a.b=c push ${PLAIN}`, `git push ${USED}`],
    ['another program in front', `sudo -E git push ${PLAIN}`, `git push ${USED}`],
    ['git-lfs', `git lfs push --all ${PLAIN}`, `git lfs push ${USED}`],
    ['a variable of the script', `URL="${PLAIN}"\ngit push "$URL"`, `git push ${USED}`],
    [
      'a variable in a variable',
      `A=a\nexport URL="https://huggingface.co/$A/b"\ngit push \${URL}`,
      `git push ${USED}`,
    ],
    ['a variable with two values', `URL=x\nif true; then URL=${PLAIN}; fi\ngit push "$URL"`, 'git push ?'],
    ["the endpoint's variable", 'git push $HF_ENDPOINT/a/b', `git push ${USED}`],
    [
      "the endpoint's variable with a default",
      'git push ${HF_ENDPOINT:-https://hf.co}/a/b',
      `git push ${USED}`,
    ],
    ['an address of ssh', 'git push git@hf.co:a/b main', undefined],
    ['a folder', 'git clone ../other', undefined],
  ])('%s', async (_, script, used) => {
    expect((await addresses(script)).at(-1)).toBe(used);
  });

  test.each([
    ['a remote that was added', `git remote add hub ${PLAIN}\ngit push hub main`, USED],
    ['one that was set anew', `git remote add hub x\ngit remote set-url hub ${PLAIN}\ngit push hub`, USED],
    [
      'one that is either of two',
      `git remote add hub ${PLAIN} || git remote set-url hub https://hf.co/x/y\ngit push hub`,
      '?',
    ],
    ['one set in the settings', `git config remote.hub.url ${PLAIN}\ngit push hub`, USED],
    ['the clone that it runs in', `git clone ${PLAIN}\ncd b\ngit push`, USED],
    ['the clone that it runs in, by option', `git clone ${PLAIN} out\ngit -C out push`, USED],
    ['a folder of the clone', `git clone ${PLAIN}\ncd b/deep/er\ngit push origin`, USED],
    ['a clone outside of the workspace', `git clone ${PLAIN} /tmp/out\ncd /tmp/out\ngit push`, USED],
    ['a clone in a computed folder', `git clone ${PLAIN} "$DIR"\ncd "$DIR" && git push`, USED],
    ['a clone, and the checkout again', `git clone ${PLAIN}\ncd b\ncd ..\ngit push`, '?'],
    ['a clone, and the folder before', `git clone ${PLAIN}\ncd b\ncd -\ngit push`, '?'],
    ['a clone, and another folder outside', `git clone ${PLAIN} /tmp/out\ncd /tmp/other\ngit push`, '?'],
    [
      'a repository of its own in a folder',
      `git remote add hub x\nmkdir b && cd b\ngit init -b main\ngit remote add hub ${PLAIN}\ngit push hub`,
      USED,
    ],
  ])('A push goes where its remote does: %s', async (_, script, used) => {
    expect((await addresses(script)).at(-1)).toBe(`git push ${used}`);
  });

  test('Remotes last from step to step, variables of scripts do not', async () => {
    expect(await addresses(`URL=${PLAIN}\ngit remote add hub $URL`, 'git push hub\ngit push $URL')).toEqual([
      `git push ${USED}`,
      'git push ?',
    ]);
  });
});

describe('What an address holds', () => {
  test.each([
    ['https://huggingface.co/a/b', { is: 'none' }],
    ['https://user@huggingface.co/a/b', { is: 'none' }],
    ['https://$HF_USERNAME@huggingface.co/a/b', { is: 'none' }],
    ['https://$HF_TOKEN@huggingface.co/a/b', { is: 'other' }],
    ['https://user:$HF_TOKEN@huggingface.co/a/b', { is: 'variable', name: 'HF_TOKEN' }],
    ['https://$U:${HF_TOKEN}@huggingface.co/a/b', { is: 'variable', name: 'HF_TOKEN' }],
    ['https://user:${HF_TOKEN:-x}@huggingface.co/a/b', { is: 'other' }],
    ['https://user:$(…)@huggingface.co/a/b', { is: 'other' }],
    [
      'https://u:${{ env.A }}@huggingface.co/a/b',
      { is: 'expression', reference: { context: 'env', name: 'A' } },
    ],
    [
      "https://u:${{ secrets.A || 'x/y' }}@huggingface.co/a/b",
      { is: 'expression', reference: { context: 'secrets', name: 'A' } },
    ],
    ['https://u:${{ secrets.A }}${{ secrets.B }}@huggingface.co/a/b', { is: 'other' }],
    ['https://huggingface.co/user:$HF_TOKEN@huggingface.co/a/b', { is: 'in-path' }],
    ['https://huggingface.co/a/b:c', { is: 'none' }],
  ])('%s', (address, login) => {
    expect(gitUrl(address, HUB)).toMatchObject({ host: HUB, login });
  });

  test.each([
    ['https://HuggingFace.co:443/a/b', HUB],
    ['http://127.0.0.1:8080/a/b', '127.0.0.1:8080'],
    ['https://${HOST}/a/b', null],
  ])('The host of %s is %s', (address, host) => {
    expect(gitUrl(address, HUB)?.host).toBe(host);
  });

  test.each([
    ['/a/b', 'a/b'],
    ['/a/b.git', 'a/b'],
    ['/datasets/a/b/', 'datasets/a/b'],
    ['/spaces/a/b', 'spaces/a/b'],
    ['/spaces/$A/b', null],
    ['/a', null],
  ])('The repo at %s is %s', (path, repo) => {
    expect(repoAt({ host: HUB, path, login: { is: 'none' } })).toBe(repo);
  });
});

test.each([
  ['git push', 0],
  ['git push origin main', 0],
  ['git push hub main', 1],
  ['git push "$URL"', 1],
  ['git push https://$HOST/a/b', 1],
  ['git push https://github.com/a/b', 0],
  ['git push git@hf.co:a/b', 0],
  ['git pull hub', 0],
  ['git stash push', 0],
  ['cd "$DIR"; git push', 1],
])('Of pushes to the Hub, and those that may be, %j is %d', async (script, count) => {
  expect(hubPushes(await stepsOf(script), [HUB])).toHaveLength(count);
});
