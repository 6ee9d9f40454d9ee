import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, expect } from '@jest/globals';
import { assertNoLeak, channelsOf } from '../../tools/emulator/leaks.mjs';
import { prepareRunner } from '../../tools/emulator/runner.mjs';
import { authority, serverCertificate, serveTls } from '../hub/chains.js';
import { SPELLINGS } from '../model/echoes.js';
import { longestPiece, shownLines } from './longest-piece.js';

/**
 * Runs against a server that gives the token back in one part of an answer, in each spelling. `echoes.test.ts` plays
 * some parts, `echoes.slow.test.ts` the others.
 */

/** The file for what both suites measured, if a table is to be made of it (docs/echoes.md). */
const { ECHOES_TO: TABLE } = process.env;

/** What `npm test` plays: parts of an answer, and spellings in names of an account and of a certificate. */
export const USUAL = {
  parts: ['the message of a JSON error', 'names of headers', 'the host of a redirect'],
  names: ['plain', 'reversed', 'base64', 'percent escapes', 'full width', 'zero-width joiners between'],
  certificates: ['zero-width spaces between'],
};

/** In characters: more of a token must not come through in a row. */
const MOST_SHOWN = 11;

export const NAMES = Object.keys(SPELLINGS);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const hubToken = () =>
  `hf_${Array.from({ length: 34 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
export const spelt = (name: string, token: string) => SPELLINGS[name]?.(token) ?? '';

/** The longest piece that came through, by spelling and by the part of an answer it was in. */
const measured: Record<string, Record<string, number>> = {};

const closing: Array<() => unknown> = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(() => {
  if (TABLE === undefined) return;
  const table = existsSync(TABLE) ? JSON.parse(readFileSync(TABLE, 'utf8')) : {};
  for (const [name, row] of Object.entries(measured)) {
    for (const [part, longest] of Object.entries(row)) {
      table[name] = { ...table[name], [part]: Math.max(table[name]?.[part] ?? 0, longest) };
    }
  }
  writeFileSync(TABLE, JSON.stringify(table));
});

export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Runs both stages, and says which lines are shown in any channel; nothing well known may be in them. */
export async function linesOf(
  token: string,
  inputs: Record<string, string>,
  env: Record<string, string> = {},
) {
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
export function tooMuch(
  part: string,
  token: string,
  lines: readonly string[],
  names = NAMES,
  isByRepo = false,
) {
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
export const PARTS: Readonly<Record<string, Answer>> = {
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

/** Has the server answer for a repo of each spelling with that spelling in a part of the answer. */
export async function expectNoMoreIn(part: string): Promise<void> {
  const answer = PARTS[part];
  if (answer === undefined) throw new Error(`An answer has no part "${part}"`);
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
}

/** Has an account, its organizations and its token named after the token, in one spelling each. */
export async function expectNoMoreInNames(names: string[]): Promise<void> {
  const token = hubToken();
  const [name = 'a', tokenName = 'b', org = 'c', second = 'd', role = 'e', entity = 'f'] = names.map((one) =>
    spelt(one, token),
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
}

/** Has the server show a certificate that names the token in this spelling. */
export async function expectNoMoreInCertificate(name: string): Promise<void> {
  const token = hubToken();
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
