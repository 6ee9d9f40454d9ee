import { expect, test } from '@jest/globals';
import { authoritiesOf } from '../../src/runner/git/authorities.js';
import { parseSettings } from '../../src/runner/git/git-settings.js';

const TARGET = { scheme: 'https' as const, host: 'huggingface.co' };

/** By whose certificates git judges the Hub with settings written `key=value`. */
function authorities(settings: string[], environment: Record<string, string> = {}) {
  const listing = settings.map((one) => `global\0file:/c\0${one.replace('=', '\n')}\0`).join('');
  return authoritiesOf(parseSettings(listing, true, '/'), TARGET, environment, '/home/octo');
}

test.each<[string[], string | undefined]>([
  [[], undefined],
  [['http.sslcainfo=/a.pem'], '/a.pem'],
  [['http.sslcainfo=~/a.pem'], '/home/octo/a.pem'],
  [['http.sslcainfo=a.pem'], undefined],
  [['http.sslcainfo='], undefined],
  [['http.sslcainfo=/a.pem', 'http.sslcainfo=/b.pem'], '/b.pem'],
  [['http.https://huggingface.co/.sslcainfo=/a.pem', 'http.sslcainfo=/b.pem'], '/a.pem'],
  [['http.https://hf.co/.sslcainfo=/a.pem', 'http.http://huggingface.co/.sslcainfo=/b.pem'], undefined],
])('of %j git goes by %s', (settings, authoritiesFile) => {
  expect(authorities(settings)).toEqual(authoritiesFile === undefined ? {} : { authoritiesFile });
});

test('where git goes by a folder as well, or looks at nothing, that is told', () => {
  const otherwise = { trustsOtherwise: true };
  expect(authorities(['http.sslcapath=/certs'])).toEqual(otherwise);
  expect(authorities(['http.sslverify=false'])).toEqual(otherwise);
  expect(authorities(['http.sslverify=true'])).toEqual({});
  expect(authorities(['http.https://hf.co/.sslverify=false'])).toEqual({});
  expect(authorities([], { GIT_SSL_NO_VERIFY: '1' })).toEqual(otherwise);
  expect(authorities([], { GIT_SSL_CAPATH: '/certs' })).toEqual(otherwise);
});
