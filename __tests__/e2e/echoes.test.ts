import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { assertNoLeak, channelsOf } from '../../tools/emulator/leaks.mjs';
import { prepareRunner } from '../../tools/emulator/runner.mjs';
import { authority, serverCertificate, serveTls } from '../hub/chains.js';
import { SPELLINGS } from '../model/echoes.js';
import { longestPiece, shownLines } from './longest-piece.js';

/** The file for what was measured, if a table is to be made of it (docs/echoes.md). */
const { ECHOES_TO: TABLE } = process.env;

/** In characters: more of a token must not come through in a row. */
const MOST_SHOWN = 11;

const NAMES = Object.keys(SPELLINGS);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const hubToken = () => `hf_${Array.from({ length: 34 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
const spelt = (name: string, token: string) => SPELLINGS[name]?.(token) ?? '';

/** The longest piece that came through, by spelling and by the part of an answer it was in. */
const measured: Record<string, Record<string, number>> = {};

const closing: Array<() => unknown> = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(() => {
  if (TABLE !== undefined) writeFileSync(TABLE, JSON.stringify(measured));
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Runs both stages, and says which lines are shown in any channel; nothing well known may be in them. */
async function linesOf(token: string, inputs: Record<string, string>, env: Record<string, string> = {}) {
  const runner = await prepareRunner({ env: { HF_TOKEN: token, RUNNER_DEBUG: '1', ...env } });
  closing.push(runner.close);
  const run = await runner.run({ inputs: { timeout: '20', scrub: 'none', ...inputs } });
  expect(run.log.join('\n')).not.toContain('an internal error');
  expect(run.outputs.verdict).toMatch(/^(?:pass|warn|fail)$/);
  if (TABLE === undefined) assertNoLeak(run, runner, { ci: token });
  return { run, lines: shownLines(channelsOf(run, runner)) };
}

function note(part: string, name: string, longest: number): void {
  const row = measured[name] ?? {};
  measured[name] = row;
  row[part] = Math.max(row[part] ?? 0, longest);
}

/**
 * Each spelling for which more came through than may, with how much. With a repo for each, what is measured is what was
 * said of that repo; no line of any may hold too much.
 */
function tooMuch(part: string, token: string, lines: readonly string[], names = NAMES, isByRepo = false) {
  return names.flatMap((name) => {
    const echo = spelt(name, token);
    const longest = longestPiece(token, echo, lines);
    const own = new RegExp(`acme/model-${names.indexOf(name)}(?!\\d)`);
    note(
      part,
      name,
      isByRepo
        ? longestPiece(
            token,
            echo,
            lines.filter((line) => own.test(line)),
          )
        : longest,
    );
    return longest > MOST_SHOWN ? [`${name}: ${longest}`] : [];
  });
}

/** As a header can carry it: its bytes, without what would end it. */
const inHeader = (text: string) =>
  Buffer.from(text)
    .toString('latin1')
    .replace(/[^\t\x20-\x7e\x80-\xff]/g, ' ')
    .trim();
const inUrl = (text: string) => encodeURI(text.replace(/\p{Surrogate}/gu, '?')).replaceAll('%25', '%');
/** As the name of a header can carry it. */
const inName = (text: string) => text.replace(/[^\w!#$%&'*+.^`|~-]/g, '-');

type Answer = (echo: string, response: ServerResponse) => void;

/** The parts of an answer in which a server may say what it likes. */
const PARTS: Readonly<Record<string, Answer>> = {
  'the message of a JSON error': (echo, response) =>
    response.writeHead(403).end(JSON.stringify({ error: echo })),
  'a list of errors': (echo, response) =>
    response
      .writeHead(400)
      .end(JSON.stringify({ errors: [{ message: 'No.' }, { message: echo }], [echo]: echo })),
  'the keys of a JSON error': (echo, response) =>
    response.writeHead(403).end(JSON.stringify({ [echo]: { [echo]: 1 }, error: { [echo]: echo } })),
  'X-Error-Message': (echo, response) => response.writeHead(403, { 'X-Error-Message': inHeader(echo) }).end(),
  'X-Error-Code': (echo, response) => response.writeHead(403, { 'X-Error-Code': inHeader(echo) }).end(),
  'the id of the request': (echo, response) =>
    response.writeHead(403, { 'X-Request-Id': inHeader(echo) }).end(),
  'names of headers': (echo, response) =>
    response.writeHead(403, { [`x-${inName(echo)}`]: inHeader(echo) }).end(),
  'a gate': (echo, response) =>
    response.writeHead(403, { 'X-Error-Code': 'GatedRepo' }).end(
      JSON.stringify({
        error: `Access to model ${echo} is restricted, you are not in the authorized list`,
      }),
    ),
  'a refusal that quotes': (echo, response) =>
    response
      .writeHead(401)
      .end(JSON.stringify({ error: `Invalid credentials "${echo}" in Authorization header` })),
  'a page': (echo, response) =>
    response
      .writeHead(403, { 'Content-Type': 'text/html' })
      .end(`<html><title>${echo}</title><p>${echo}</html>`),
  'a plain text': (echo, response) => response.writeHead(404).end(echo),
  'quota and waiting': (echo, response) =>
    response
      .writeHead(403, {
        RateLimit: `"${inHeader(echo)}";r=99;t=9`,
        'Retry-After': inHeader(echo),
        'X-HF-Warning': inHeader(echo),
      })
      .end(),
  'the path of a redirect': (echo, response) =>
    response.writeHead(307, { Location: inHeader(`/${inUrl(echo)}/x`) }).end(),
  'the query of a redirect': (echo, response) =>
    response.writeHead(302, { Location: inHeader(`/x?y=${inUrl(echo)}`) }).end(),
  'the host of a redirect': (echo, response) =>
    response.writeHead(307, { Location: `https://${echo.replace(/[^A-Za-z0-9-]/g, '')}.example/x` }).end(),
};

describe('a server that gives the token back', () => {
  test.each(Object.entries(PARTS))(
    'in %s gets no more than a few of its characters anywhere',
    async (part, answer) => {
      const token = hubToken();
      const url = await serve((request, response) => {
        const number = /model-(\d+)/.exec(request.url ?? '')?.[1];
        if (number === undefined) response.writeHead(404).end();
        else answer(spelt(NAMES[Number(number)] ?? '', token), response);
      });
      const repos = NAMES.map((_, index) => `acme/model-${index}`).join('\n');
      const { lines } = await linesOf(token, { endpoint: url, repos });
      expect(lines.some((line) => line.includes('/model-9/auth-check: '))).toBe(true);
      expect(tooMuch(part, token, lines, NAMES, true)).toEqual([]);
    },
  );

  test('in pieces, one in each part of an answer, gets no more of it anywhere', async () => {
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

describe('an account and its token', () => {
  const AT_ONCE = 6;
  const groups = Array.from({ length: Math.ceil(NAMES.length / AT_ONCE) }, (_, at) =>
    NAMES.slice(AT_ONCE * at, AT_ONCE * (at + 1)),
  );

  test.each(groups.map((names) => [names.join('; '), names] as const))(
    'named after it: %s',
    async (_, names) => {
      const token = hubToken();
      const [name = 'a', tokenName = 'b', org = 'c', second = 'd', role = 'e', entity = 'f'] = names.map(
        (one) => spelt(one, token),
      );
      const fineGrained = {
        scoped: [{ entity: { type: 'org', name: entity, _id: entity }, permissions: [role] }],
      };
      const identity = {
        type: 'user',
        name,
        fullname: name,
        orgs: [
          { name: org, roleInOrg: role },
          { name: second, roleInOrg: 'write', securityRestrictions: [role] },
        ],
        auth: {
          expiresAt: entity,
          accessToken: { displayName: tokenName, role: 'fineGrained', createdAt: role, fineGrained },
        },
      };
      const url = await serve((request, response) => {
        const isWhoami = request.url === '/api/whoami-v2';
        const isGranted = request.url?.endsWith('/a/auth-check');
        response
          .writeHead(isWhoami || isGranted ? 200 : 403)
          .end(JSON.stringify(isWhoami ? identity : isGranted ? 'OK' : {}));
      });
      const inputs = { endpoint: url, repos: 'acme/a\nacme/b write', 'expected-user': 'octo-ci' };
      const { run, lines } = await linesOf(token, inputs);
      expect(tooMuch('names', token, lines, names)).toEqual([]);
      expect(run.outputs.user).toMatch(/^(?:\[removed: a credential\]|…)$/);
    },
  );
});

test('a certificate whose names are the token is told of without it', async () => {
  const token = hubToken();
  const names = [
    'plain',
    'reversed',
    'base64',
    'full width',
    'zero-width spaces between',
    'percent escapes twice',
    'pieces of seven',
  ];
  for (const name of names) {
    const issuer = authority(spelt(name, token).slice(0, 200));
    const certificate = serverCertificate({
      issuer,
      name: spelt(name, token).slice(0, 200),
      host: 'other.test',
    });
    const { port } = await serveTls(certificate, issuer);
    const { run, lines } = await linesOf(token, {
      endpoint: `https://localhost:${port}`,
      repos: 'acme/model',
    });
    expect(run.outputs.cause).toBe('tls-untrusted-ca');
    expect(tooMuch('certificates', token, lines, [name])).toEqual([]);
  }
});

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
