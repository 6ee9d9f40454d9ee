import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { judge, type PlayOptions, playScenario, type Scenario } from '../../tools/emulator/scenario.mjs';

const folder = mkdtempSync(join(tmpdir(), 'action-'));
const entry = join(folder, 'main.mjs');
const postEntry = join(folder, 'post.mjs');
const forgetfulPost = join(folder, 'forgetful.mjs');
const scenarios: Scenario[] = JSON.parse(readFileSync(new URL('../scenarios.json', import.meta.url), 'utf8'));

// An action that knows one answer only: a stale netrc, taken away and put back.
writeFileSync(
  entry,
  `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
   const { HF_TOKEN, HOME, RUNNER_TEMP, GITHUB_OUTPUT, INPUT_ENDPOINT } = process.env;
   console.log('::add-mask::' + HF_TOKEN);
   writeFileSync(RUNNER_TEMP + '/backup', readFileSync(HOME + '/.netrc'));
   writeFileSync(HOME + '/.netrc', '');
   const headers = { authorization: 'Bearer ' + HF_TOKEN };
   console.log((await fetch(INPUT_ENDPOINT + '/api/whoami-v2', { headers })).status, HF_TOKEN);
   console.log('::warning::A stale entry stands in ~/.netrc');
   const findings = [{ cause: 'netrc-overrides-token', severity: 'warning' }];
   writeFileSync(RUNNER_TEMP + '/report.json', JSON.stringify({ findings }));
   appendFileSync(GITHUB_OUTPUT, 'verdict=warn\\ncause=netrc-overrides-token\\n');
   appendFileSync(GITHUB_OUTPUT, 'report=' + RUNNER_TEMP + '/report.json\\n');`,
);
const restore = `import { readFileSync, rmSync, writeFileSync } from 'node:fs';
   const { HOME, RUNNER_TEMP } = process.env;
   writeFileSync(HOME + '/.netrc', readFileSync(RUNNER_TEMP + '/backup'));\n`;
writeFileSync(forgetfulPost, restore);
writeFileSync(postEntry, `${restore}rmSync(RUNNER_TEMP + '/backup');`);
afterAll(() => rmSync(folder, { recursive: true }));

/** Plays one scenario with that action, and judges it. */
async function play(id: string, options: PlayOptions) {
  const scenario = scenarios.find((candidate) => candidate.id === id);
  if (scenario === undefined) throw new Error(`there is no scenario ${id}`);
  const played = await playScenario(scenario, options);
  try {
    return { played, judgement: judge(scenario, played) };
  } finally {
    await played.close();
  }
}

describe('a played scenario', () => {
  test('a played scenario runs both stages against its own Hub, with everything expanded', async () => {
    const { played, judgement } = await play('netrc-host-entry', {
      entry,
      postEntry,
      switches: { entityNames: false },
    });
    expect(played.hub.requests).toHaveLength(1);
    expect(played.run.log).toEqual(['200 ***', 'Warning: A stale entry stands in ~/.netrc']);
    expect(played.home.before.files['.netrc']?.toString()).toBe(
      `machine 127.0.0.1 login __token__ password ${played.secrets.old}\n`,
    );
    expect(played.home.afterMain.files['.netrc']?.toString()).toBe('');
    // The checked token was printed: masked for people, but the action must not rely on that.
    expect(judgement.problems).toEqual(["- stdout holds secret 'ci' (raw)"]);
    expect(judgement.causes).toEqual(['netrc-overrides-token']);
  });

  test('a played scenario finds a backup that outlives the job', async () => {
    const { judgement } = await play('netrc-host-entry', {
      entry,
      postEntry: forgetfulPost,
    });
    expect(judgement.problems).toEqual([
      "- stdout holds secret 'ci' (raw)",
      "- temp file temp/backup holds secret 'old' (raw)",
    ]);
  });

  test('a played scenario that cannot be played says why, and leaves nothing running', async () => {
    await expect(play('netrc-host-entry', { switches: { nonsense: true } })).rejects.toThrow('nonsense');
    await expect(play('netrc-host-entry', { node: '/no/such/node' })).rejects.toThrow('ENOENT');
  });
});
