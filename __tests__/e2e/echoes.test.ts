import { describe, expect, test } from '@jest/globals';
import {
  expectNoMoreIn,
  expectNoMoreInCertificate,
  expectNoMoreInNames,
  hubToken,
  linesOf,
  NAMES,
  serve,
  spelt,
  tooMuch,
  USUAL,
} from './echoes.js';

describe('a server that gives the token back', () => {
  test.each(USUAL.parts)(
    'a server that gives the token back in %s gets no more than a few of its characters anywhere',
    expectNoMoreIn,
  );

  test('a server that gives the token back in pieces, one in each part of an answer, gets no more of it anywhere', async () => {
    const token = hubToken();
    const [one = '', two = '', three = '', four = '', five = '', six = ''] = token.match(/.{1,7}/g) ?? [];
    const url = await serve((request, response) => {
      const headers = {
        'X-Error-Code': one,
        'X-Request-Id': three,
        RateLimit: `"${four}";r=9;t=9`,
        'X-Next': `${five}${six}`,
      };
      const isWhoami = request.url === '/api/whoami-v2';
      if (isWhoami) {
        const accessToken = { displayName: one, role: 'read', createdAt: three };
        response.end(
          JSON.stringify({
            type: 'user',
            name: two,
            orgs: [{ name: four }, { name: five }],
            auth: { accessToken },
          }),
        );
      } else response.writeHead(403, headers).end(JSON.stringify({ error: two, [five]: six }));
    });
    const { lines } = await linesOf(token, { endpoint: url, repos: 'acme/model' });
    expect(tooMuch('pieces', token, lines, ['plain'])).toEqual([]);
  });
});

test('a message that holds a piece of the token is not shown at all, and one beside it is', async () => {
  const token = hubToken();
  const url = await serve((request, response) => {
    const said = request.url?.includes('acme/echoing') ? `Narwhal ${token.slice(8, 18)} Ocelot` : 'Quetzal';
    response.writeHead(403).end(JSON.stringify({ error: said }));
  });
  const { lines } = await linesOf(token, { endpoint: url, repos: 'acme/echoing\nacme/plain' });
  const seen = (word: string) => lines.filter((line) => line.includes(word));
  expect([seen('Narwhal'), seen('Ocelot')]).toEqual([[], []]);
  expect(seen('Quetzal')).not.toEqual([]);
});

test('an account and its token that are named after the token show no more than a few of its characters', async () => {
  await expectNoMoreInNames(USUAL.names);
});

test.each(USUAL.certificates)(
  'a certificate whose names are the token is told of without it: %s',
  expectNoMoreInCertificate,
);

test('the files of a repo that name the token as what they load are told of without it', async () => {
  const token = hubToken();
  const url = await serve((request, response) => {
    const number = Number(/model-(\d+)/.exec(request.url ?? '')?.[1] ?? 0);
    const echo = spelt(NAMES[number] ?? '', token);
    const config = {
      _name_or_path: `acme/${echo}`,
      base_model_name_or_path: `${echo}/x`,
      [echo]: { _name_or_path: `${echo}/y` },
    };
    const card = `---\nbase_model: ${JSON.stringify(`${echo}/z`)}\n---\n`;
    if (/\.json/.test(request.url ?? '')) response.end(JSON.stringify(config));
    else if (/README/.test(request.url ?? '')) response.end(card);
    else if (/model-\d+\/auth-check/.test(request.url ?? '')) response.end('"OK"');
    else response.writeHead(404).end(JSON.stringify({ error: 'Repository not found' }));
  });
  const repos = NAMES.map((_, index) => `acme/model-${index}`).join('\n');
  const { lines } = await linesOf(token, { endpoint: url, repos, 'follow-references': 'true' });
  expect(tooMuch('files', token, lines, NAMES, true)).toEqual([]);
});
