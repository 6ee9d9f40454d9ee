import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { judge, playScenario, type Scenario } from '../../tools/emulator/scenario.mjs';

const folder = mkdtempSync(join(tmpdir(), 'action-'));
const scenarios: Scenario[] = JSON.parse(readFileSync(new URL('../scenarios.json', import.meta.url), 'utf8'));
afterAll(() => rmSync(folder, { recursive: true }));

const EXCHANGE = `
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: key, INPUT_ENDPOINT: hub } = process.env;
  const asked = await fetch(url + '&audience=' + encodeURIComponent(hub), { headers: { authorization: 'Bearer ' + key } });
  const idToken = (await asked.json()).value;
  const answer = await fetch(hub + '/oauth/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
      subject_token: idToken,
      resource: process.env['INPUT_OIDC-RESOURCE'],
    }),
  });
  const { access_token: token, error } = await answer.json();
  console.log(answer.status, error);\n`;

/** Plays a scenario with an action of this source, whose post stage does nothing. */
async function play(id: string, source: string) {
  const scenario = scenarios.find((candidate) => candidate.id === id);
  if (scenario === undefined) throw new Error(`there is no scenario ${id}`);
  const entry = join(folder, `${id}.mjs`);
  const postEntry = join(folder, 'post.mjs');
  writeFileSync(entry, source);
  writeFileSync(postEntry, '');
  const played = await playScenario(scenario, { entry, postEntry });
  try {
    return {
      played,
      leaks: judge(scenario, played).problems.filter((text) => text.includes('holds secret')),
    };
  } finally {
    await played.close();
  }
}

describe('a scenario with id tokens', () => {
  test('a scenario with id tokens lets the action exchange them at its Hub', async () => {
    const { played, leaks } = await play('oidc-repo-token-private-read', EXCHANGE);
    expect(played.run.log).toEqual(['200 undefined']);
    expect(Object.keys(played.secrets).sort()).toEqual(['exchanged-1', 'id-token-1', 'id-token-request-1']);
    expect(played.hub.violations).toEqual([]);
    expect(leaks).toEqual([]);
  });

  test('a scenario with id tokens finds each of the secrets that come into being during the run', async () => {
    const { leaks } = await play(
      'oidc-repo-token-private-read',
      `${EXCHANGE}
       import { appendFileSync, writeFileSync } from 'node:fs';
       console.log(key);
       appendFileSync(process.env.GITHUB_OUTPUT, 'id=' + idToken + '\\n');
       writeFileSync(process.env.HOME + '/token', token);`,
    );
    expect(leaks.sort()).toEqual([
      // What is written there becomes an output.
      "- file GITHUB_OUTPUT holds secret 'id-token-1' (raw)",
      // The post stage looks at the same home again.
      "- new file home/token holds secret 'exchanged-1' (raw)",
      "- new file home/token holds secret 'exchanged-1' (raw)",
      "- output id holds secret 'id-token-1' (raw)",
      "- stdout holds secret 'id-token-request-1' (raw)",
    ]);
  });

  test('a scenario with id tokens gives the variables to no job without the permission', async () => {
    const { played } = await play(
      'oidc-no-permission',
      "console.log(Object.keys(process.env).filter((name) => name.startsWith('ACTIONS_ID_TOKEN')).length)",
    );
    expect(played.run.log).toEqual(['0']);
    expect(played.secrets).toEqual({});
  });
});
