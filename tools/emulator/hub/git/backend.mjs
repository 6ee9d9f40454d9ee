import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * @import { ChildProcess } from 'node:child_process'
 * @import { IncomingMessage, ServerResponse } from 'node:http'
 */

const ON_WINDOWS = process.platform === 'win32';

/** What a program needs of its surroundings to run at all; everything of git's stays outside. */
const INHERITED = ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];

/**
 * @typedef {object} BackendRequest
 * @property {IncomingMessage} request
 * @property {ServerResponse} response
 * @property {string} root the directory that holds the repositories
 * @property {string} path below it: a repository and what is asked of it
 * @property {string} query without its question mark
 * @property {string | null} user whom git is to take the caller for; without one it declines a push
 * @property {string | null} hooks a directory of hooks instead of the repository's own
 * @property {Record<string, string>} headers to send beside git's own
 * @property {AbortSignal} gone aborted as soon as nobody waits for the answer any more
 * @property {AbortSignal} closing ends it
 */

/**
 * Has `git http-backend` answer a request, with both bodies streamed.
 * @param {BackendRequest} asked
 * @returns {Promise<number | null>} the status that was sent; null where the client left before
 * @throws {Error} when git is not there, or answers nothing
 */
export async function runBackend(asked) {
  const { request, response, gone, root, headers, closing } = asked;
  if (gone.aborted) return null;
  // In a group of its own: `git` runs the program proper as a child, which would live on without it, and turn
  // for ever around a body that breaks off.
  const backend = spawn('git', ['http-backend'], {
    cwd: root,
    env: environment(asked),
    detached: !ON_WINDOWS,
  });
  /** @type {Promise<Error | null>} */
  const ended = new Promise((resolve) => {
    backend.on('error', resolve);
    backend.on('close', () => resolve(null));
  });
  const end = () => endGroup(backend);
  for (const signal of [gone, closing]) signal.addEventListener('abort', end);
  if (closing.aborted) end();
  let complaint = '';
  backend.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  // Git may have its answer ready before it has read everything, and then reads no further. The rest is passed over:
  // its client goes on sending it, and nothing else can come over their connection before.
  backend.stdin.on('error', () => {});
  backend.stdin.on('close', () => request.unpipe(backend.stdin).resume());
  request.pipe(backend.stdin);

  const chunks = backend.stdout[Symbol.asyncIterator]();
  const head = await readHead(chunks);
  if (head === null) {
    const failure = await ended;
    if (gone.aborted || closing.aborted) return null;
    throw new Error(`git http-backend gave no answer: ${failure?.message ?? complaint.trim()}`);
  }
  if (gone.aborted) {
    await ended;
    return null;
  }
  response.writeHead(head.status, { ...headers, ...head.headers });
  for (let chunk = /** @type {Buffer | null} */ (head.rest); chunk !== null; chunk = await next(chunks)) {
    if (!gone.aborted && !response.write(chunk)) await drained(response, gone);
  }
  if (!gone.aborted) response.end();
  await ended;
  for (const signal of [gone, closing]) signal.removeEventListener('abort', end);
  return head.status;
}

/** @param {ChildProcess} child */
function endGroup(child) {
  if (child.pid === undefined || ON_WINDOWS) return void child.kill();
  try {
    process.kill(-child.pid);
  } catch {
    // It has ended already.
  }
}

/**
 * @param {ServerResponse} response
 * @param {AbortSignal} gone
 * @returns {Promise<unknown>} resolved when it takes more, or when nobody is there to take it
 */
const drained = (response, gone) => once(response, 'drain', { signal: gone }).catch(() => {});

/**
 * @param {BackendRequest} asked
 * @returns {Record<string, string>}
 */
function environment({ request, root, path, query, user, hooks }) {
  const inherited = INHERITED.map((name) => [name, process.env[name]]);
  const { headers, method = 'GET', socket } = request;
  const all = Object.fromEntries([
    ...inherited,
    ['LC_ALL', 'C'],
    ['HOME', root],
    ['GIT_CONFIG_NOSYSTEM', '1'],
    ['GIT_CONFIG_COUNT', hooks === null ? '0' : '1'],
    ['GIT_CONFIG_KEY_0', 'core.hooksPath'],
    ['GIT_CONFIG_VALUE_0', hooks ?? ''],
    ['GIT_PROJECT_ROOT', root],
    ['GIT_HTTP_EXPORT_ALL', '1'],
    ['GIT_PROTOCOL', headers['git-protocol']],
    ['PATH_INFO', `/${path}`],
    ['QUERY_STRING', query],
    ['REQUEST_METHOD', method],
    ['CONTENT_TYPE', headers['content-type']],
    ['CONTENT_LENGTH', headers['content-length']],
    ['HTTP_CONTENT_ENCODING', headers['content-encoding']],
    ['REMOTE_ADDR', socket.remoteAddress],
    ['REMOTE_USER', user],
  ]);
  return Object.fromEntries(Object.entries(all).filter(([, value]) => typeof value === 'string'));
}

/**
 * @param {AsyncIterator<Buffer>} chunks
 * @returns {Promise<Buffer | null>} null at the end, be it an abrupt one
 */
async function next(chunks) {
  try {
    const { value, done } = await chunks.next();
    return done ? null : value;
  } catch {
    return null;
  }
}

/**
 * Reads the head of a CGI answer.
 * @param {AsyncIterator<Buffer>} chunks
 * @returns {Promise<{ status: number, headers: Record<string, string>, rest: Buffer } | null>} null without one;
 *   `rest` is what came of the body with it
 */
async function readHead(chunks) {
  let read = Buffer.alloc(0);
  for (let chunk = await next(chunks); chunk !== null; chunk = await next(chunks)) {
    read = Buffer.concat([read, chunk]);
    const end = read.indexOf('\r\n\r\n');
    if (end < 0) continue;
    const lines = read.subarray(0, end).toString().split('\r\n');
    const { status = '200', ...headers } = Object.fromEntries(lines.map(headerOf));
    return { status: Number.parseInt(status, 10), headers, rest: read.subarray(end + 4) };
  }
  return null;
}

/**
 * @param {string} line
 * @returns {[string, string]}
 */
function headerOf(line) {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
