import { describe, expect, test } from '@jest/globals';
import { HOSTILE } from '../report/hostile.js';
import { shownIn } from '../report/markdown-tree.js';
import { model, play, pullRequest, type Seen } from './play.js';

/** What the step may say to the runner on its standard output. */
const COMMANDS = ['add-mask', 'error', 'warning', 'notice', 'group', 'endgroup'];

/** All that a run showed and did, without the texts: the same for two runs that differ in their texts alone. */
function shapeOf({ played: { run } }: Seen) {
  const { structure, links } = shownIn(run.summary);
  return {
    structure,
    hosts: [...new Set(links.map((link) => new URL(link).host.replace(/:\d+$/, '')))],
    commands: run.commands.map(({ command }) => command),
    levels: run.annotations.map(({ level, file }) => `${level} ${file ?? ''}`),
    outputs: Object.keys(run.outputs).sort(),
    lines: run.log.length,
    effects: [run.exportedEnv, run.addedPath, Object.keys(run.state)],
    ends: run.log.filter((line) => line.startsWith('hf-auth-check:')).length,
  };
}

/** A Hub whose every word is the given texts: who the token is, and why it refuses a repo. */
async function hubThatSays([name = '', tokenName = '', words = '', code = '']: readonly string[]) {
  const identity = {
    type: 'user',
    name: `u${name}`,
    orgs: [{ name: `o${name}`, roleInOrg: 'read' }],
    auth: { accessToken: { displayName: `t${tokenName}`, role: 'write' }, expiresAt: `e${tokenName}` },
  };
  const header = code.replace(/[^\x20-\x7e]/g, '?').slice(0, 1000);
  const shapes: Array<ReturnType<typeof shapeOf>> = [];
  await play(
    {
      inputs: { repos: 'meta/llama\nmeta/gemma write' },
      hub: {
        repos: [model('meta/llama'), model('meta/gemma')],
        faults: [
          { on: 'GET /api/whoami-v2', status: 200, body: identity },
          {
            on: 'GET /api/models/meta/llama/auth-check',
            status: 403,
            headers: { 'X-Error-Code': 'GatedRepo', 'X-Request-Id': header },
            body: { error: `w${words}` },
          },
        ],
      },
      expect: { verdict: 'fail', cause: 'wrong-namespace' },
    },
    (seen) => shapes.push(shapeOf(seen)),
  );
  return shapes[0];
}

const groups = Array.from({ length: Math.ceil(HOSTILE.length / 4) }, (_, index) =>
  HOSTILE.slice(4 * index, 4 * index + 4),
);

describe('a Hub that says hostile things', () => {
  let harmless: Awaited<ReturnType<typeof hubThatSays>>;

  test('a Hub that says hostile things is reported as one that says harmless things', async () => {
    harmless = await hubThatSays(['text', 'text', 'text', 'text']);
    expect(harmless).toMatchObject({ ends: 1, hosts: ['127.0.0.1'] });
    expect((harmless?.commands ?? []).filter((name) => !COMMANDS.includes(name))).toEqual([]);
  });

  test.each(groups.map((texts) => [texts.map((text) => text.slice(0, 20)), texts] as const))(
    'a Hub that says hostile things is reported as a harmless one, whatever it says: %j',
    async (_, texts) => {
      expect(await hubThatSays(texts)).toEqual(harmless);
    },
  );

  test('a Hub that says hostile things at length is reported as a harmless one', async () => {
    const long = ['<b>::error::'.repeat(900), '`|'.repeat(5_000), '\u202e'.repeat(90_000), 'x'];
    expect(await hubThatSays(long)).toEqual(harmless);
  });
});

describe('a pull request with a hostile name', () => {
  test('a pull request with a hostile name is told of, and does nothing', async () => {
    const shapes: unknown[] = [];
    for (const text of ['fork', `f/${HOSTILE.filter((one) => one.length < 1000).join(' ')}`]) {
      await play(
        {
          runner: { event: 'pull_request', payload: pullRequest(`evil/${text}`), env: {} },
          inputs: { repos: 'meta/llama' },
          hub: { repos: [model('meta/llama', { gated: 'auto' })] },
          expect: { verdict: 'fail', cause: 'secret-not-exposed-to-fork-pr' },
        },
        (seen) => shapes.push(shapeOf(seen)),
      );
    }
    expect(shapes[1]).toEqual(shapes[0]);
  });
});

test('a revision that ends lines for some readers stays on its line of an output', async () => {
  const revision = 'v\u0085forged\u202e\ufe0f';
  await play(
    {
      inputs: { repos: `acme/a@${revision}\nacme/b@${revision}` },
      hub: { repos: [model('acme/a'), model('acme/b')] },
      expect: { verdict: 'fail', cause: 'revision-missing' },
    },
    ({ played }) => {
      const shown = 'v⟨U+0085⟩forged⟨U+202E⟩⟨U+FE0F⟩';
      expect(played.run.outputs.denied).toBe(`acme/a@${shown}\nacme/b@${shown}`);
    },
  );
});
