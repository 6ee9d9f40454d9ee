import { randomBytes } from 'node:crypto';
import { type Case, model, play, token } from './play.js';

/** A secret that has the form of nothing known. */
export const SECRET = randomBytes(18).toString('hex');
export const QUERY = `?private_token=${SECRET}`;

/** Plays a case in whose every channel the secret is looked for, in all its spellings. */
export const hunt = (given: Case, probe?: Parameters<typeof play>[1]) =>
  play({ ...given, options: { ...given.options, secrets: { query: SECRET } } }, probe);

export const HUB = {
  tokens: { ci: token('read'), old: { state: 'unknown' } },
  repos: [model('acme/model'), model('acme/other')],
};
export const DEBUG = { HF_TOKEN: '@token:ci', RUNNER_DEBUG: '1' };
export const REFUSED = { verdict: 'fail', cause: 'input-invalid' };

/** Values that are refused, and so shown. `npm test` plays every fourth of them, the slow suite the others. */
export const ADDRESSES = [
  `https://mirror.example${QUERY}`,
  `https://mirror.example/hub?X-Amz-Signature=${SECRET}&X-Amz-Expires=60`,
  `https://mirror.example/?sig=a b ${SECRET}`,
  `https://mirror.example/#${SECRET}`,
  `https://mirror.example/?a=b@${SECRET}`,
  `https://octo:pass?${SECRET}@mirror.example/`,
  `https://octo:pass#${SECRET}@mirror.example/`,
  `https://octo:pass/${SECRET}@mirror.example/`,
  `https://${SECRET}@mirror.example/?x`,
  `mirror.example/hub${QUERY}`,
  `mirror.example${QUERY}`,
  `ftp://mirror.example/${QUERY}`,
];

export const isUsual = (_: string, index: number) => index % 4 === 0;

/** Has an endpoint refused, by the input and by the variable. */
export async function huntInEndpoint(endpoint: string): Promise<void> {
  await hunt({ inputs: { endpoint }, hub: HUB, expect: REFUSED });
  await hunt({
    inputs: { endpoint: '' },
    runner: { env: { ...DEBUG, HF_ENDPOINT: endpoint } },
    hub: HUB,
    expect: REFUSED,
  });
}
