import { afterEach, describe, expect, test } from '@jest/globals';
import { proxyFor, proxySecrets } from '../../src/model/proxy.js';
import { redactor } from '../../src/report/redact.js';

const NAMES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
const before = NAMES.map((name) => [name, process.env[name]] as const);
afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

/** As GitHub's toolkit reads them: from the process. */
function set(values: Record<string, string>) {
  for (const name of NAMES) delete process.env[name];
  Object.assign(process.env, values);
  return (origin: string) => proxyFor(origin, process.env);
}

const HUB = 'https://huggingface.co';
const PROXY = 'http://proxy.example:3128';

describe('the proxy for an origin', () => {
  test('is that of its scheme, in small letters first', () => {
    expect(set({ HTTPS_PROXY: PROXY })(HUB)).toMatchObject({ variable: 'HTTPS_PROXY' });
    expect(set({ HTTPS_PROXY: PROXY, https_proxy: PROXY })(HUB)).toMatchObject({ variable: 'https_proxy' });
    expect(set({ HTTPS_PROXY: PROXY, https_proxy: '' })(HUB)).toMatchObject({ variable: 'HTTPS_PROXY' });
    expect(set({ HTTP_PROXY: PROXY })(HUB)).toBeNull();
    expect(set({ HTTP_PROXY: PROXY })('http://hub.example')).toMatchObject({ variable: 'HTTP_PROXY' });
    expect(set({})(HUB)).toBeNull();
  });

  test.each([
    [PROXY, 'http://proxy.example:3128'],
    ['https://proxy.example', 'https://proxy.example'],
    ['proxy.example:3128', 'http://proxy.example:3128'],
    ['localhost:3128', 'http://localhost:3128'],
    ['192.0.2.1:3128', 'http://192.0.2.1:3128'],
    ['[2001:db8::1]:3128', 'http://[2001:db8::1]:3128'],
    [' http://proxy.example/ ', 'http://proxy.example'],
  ])('named %j is %s', (value, origin) => {
    expect(set({ HTTPS_PROXY: value })(HUB)?.address?.origin).toBe(origin);
  });

  test.each(['socks5://proxy.example:1080', 'file:///x', 'http://', 'a b', ' '])(
    'is none named %j',
    (value) => {
      expect(set({ HTTPS_PROXY: value })(HUB)).toEqual({
        variable: 'HTTPS_PROXY',
        address: null,
        credentials: null,
      });
    },
  );

  test.each([
    ['http://me:p%40ss@proxy.example', 'me:p@ss'],
    ['me:p%40ss@proxy.example:1', 'me:p@ss'],
    ['http://me:100%25@proxy.example', 'me:100%'],
    ['http://me:100%@proxy.example', 'me:100%'],
    ['http://me@proxy.example', 'me:'],
  ])('has the credentials of %j', (value, credentials) => {
    expect(set({ HTTPS_PROXY: value })(HUB)?.credentials?.reveal()).toBe(credentials);
  });
});

describe('NO_PROXY leaves out', () => {
  test.each([
    ['huggingface.co', HUB],
    ['HuggingFace.CO', HUB],
    ['other.example, huggingface.co', HUB],
    ['huggingface.co:443', HUB],
    ['huggingface.co', 'https://www.huggingface.co'],
    ['.huggingface.co', 'https://www.huggingface.co'],
    ['hub.example:8443', 'https://hub.example:8443'],
    ['*', HUB],
    ['[2001:db8::1]', 'https://[2001:db8::1]'],
    ['[2001:db8::1]:8443', 'https://[2001:db8::1]:8443'],
    ['', 'https://localhost'],
    ['', 'https://127.0.0.1:8443'],
    ['', 'https://[::1]:8443'],
  ])('by %j %s', (value, origin) => {
    for (const name of ['NO_PROXY', 'no_proxy']) {
      expect(set({ HTTPS_PROXY: PROXY, [name]: value })(origin)).toBeNull();
    }
  });

  test.each([
    ['gingface.co', HUB],
    ['.huggingface.co', HUB],
    ['www.huggingface.co', HUB],
    ['huggingface.co:80', HUB],
    ['huggingface.co;other.example', HUB],
    ['192.0.2.0/24', 'https://192.0.2.1'],
    ['2001:db8::1', 'https://[2001:db8::1]'],
    [' , ', HUB],
  ])('by %j not %s', (value, origin) => {
    expect(set({ HTTPS_PROXY: PROXY, NO_PROXY: value })(origin)).not.toBeNull();
  });
});

describe('the credentials of proxies', () => {
  const PASSWORD = 'correct horse@battery';
  const ENCODED = 'correct%20horse%40battery';

  test.each(NAMES.slice(0, 4).concat('all_proxy', 'ALL_PROXY'))('in %s are shown nowhere', (name) => {
    const secrets = proxySecrets({ [name]: `http://me:${ENCODED}@proxy.example:3128` });
    const clean = redactor(secrets);
    const forms = [
      PASSWORD,
      ENCODED,
      `me:${PASSWORD}`,
      encodeURIComponent(`me:${PASSWORD}`),
      Buffer.from(PASSWORD).toString('base64'),
      Buffer.from(`me:${PASSWORD}`).toString('base64'),
      Buffer.from(`me:${PASSWORD}`).toString('base64url'),
    ];
    for (const form of forms) expect(clean(`x ${form} y`)).toBe('x [removed: a credential] y');
    expect(clean('the proxy proxy.example:3128 of me')).toBe('the proxy proxy.example:3128 of me');
  });

  test('are found without a scheme, without a password and with signs that belong encoded', () => {
    const found = (value: string) => proxySecrets({ HTTPS_PROXY: value }).map((secret) => secret.reveal());
    expect(found('me:a-password@proxy.example:1')).toEqual(['me:a-password', 'a-password']);
    expect(found('http://a-token@proxy.example')).toEqual(['a-token']);
    expect(found('socks5://me:p@ss%word@proxy.example')).toEqual(['me:p@ss%word', 'p@ss%word']);
    for (const value of ['', 'http://proxy.example', 'proxy.example:3128', '@proxy.example']) {
      expect(found(value)).toEqual([]);
    }
  });
});
