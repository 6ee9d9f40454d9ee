import { randomBytes, randomUUID } from 'node:crypto';
import { cdnAnswer, leakToCdn } from './cdn.mjs';
import { playFault, statusOf } from './network/faults.mjs';
import { refusal } from './protocol/answers.mjs';
import { INTERNAL_ERROR } from './protocol/messages.mjs';
import { gitPath } from './protocol/paths.mjs';
import { answer, familyOf } from './routes.mjs';
import { violationOf } from './violations.mjs';

/**
 * @import { IncomingMessage, ServerResponse } from 'node:http'
 * @import { Answer } from './protocol/answers.mjs'
 * @import { Caller, Credentials } from './access/caller.mjs'
 * @import { Faults } from './network/faults.mjs'
 * @import { LfsObjects } from './git/lfs-objects.mjs'
 * @import { Listener } from './network/origin.mjs'
 * @import { RateLimits } from './protocol/rate-limits.mjs'
 * @import { Recording, RecordedRequest } from './recording.mjs'
 * @import { Wire } from './network/wire.mjs'
 * @import { World } from './world/world.mjs'
 */

/**
 * @typedef {object} Service what one running Hub consists of
 * @property {World} world
 * @property {Credentials} credentials
 * @property {RateLimits} rateLimits
 * @property {Faults} faults
 * @property {Recording} recording
 * @property {(body: Buffer) => Answer} oauth what `POST /oauth/token` answers
 * @property {LfsObjects} lfs
 * @property {GitHandler} git
 * @property {string} url without a trailing slash
 * @property {string} cdnUrl
 * @property {string} host
 * @property {number} clockOffsetSeconds
 */

/**
 * @typedef {object} GitHandler what answers git itself, whose bodies are streamed
 * @property {(method: string, path: string) => boolean} takes whether a request's body is to be left unread
 * @property {(asked: GitRequest) => Promise<number | null | Answer>} serve the status of what it sent on `response`,
 *   null where the client left before; or the answer to send
 *
 * @typedef {object} GitRequest
 * @property {IncomingMessage} request
 * @property {ServerResponse} response
 * @property {AbortSignal} gone aborted as soon as nobody waits for the answer any more
 * @property {string} method
 * @property {string} path still encoded, without the query
 * @property {string} query with its question mark, or empty
 * @property {Caller} caller
 * @property {Record<string, string>} headers those of every answer of the Hub
 */

const NO_BODY = Buffer.alloc(0);
/** In memory, where all bodies are kept but those of git. */
const LONGEST_BODY = 512 * 1024 * 1024;

/**
 * The Hub itself.
 * @param {Service} service
 * @returns {Listener}
 */
export const hubListener = (service) => async (wire) => {
  const { request, response, host } = wire;
  const { method, path, query, authorization } = readHead(request);
  const entry = service.recording.request('hub', method, path, authorization, request.httpVersion);
  response.once('close', () => service.recording.answered(entry));
  const violation = violationOf(method, path);
  if (violation) service.recording.violation(violation);
  if (authorization !== undefined && host !== service.host) {
    service.recording.violation(`${method} ${path} brought an Authorization header to ${host}, not the Hub`);
  }

  const git = service.git.takes(method, path) ? service.git : null;
  const body = git ? NO_BODY : await readBody(request);
  service.recording.lookForTokens(entry, request, body);
  if (await meetsFault(service, wire, entry, 'hub', path)) return;

  const family = familyOf(path);
  const caller = service.credentials.callerOf(authorization, gitPath(path) !== null);
  const limits = service.rateLimits.count(caller, wire.address, path, family);
  const headers = { ...limits.headers, 'x-request-id': requestId(), date: hubDate(service) };
  const asked = { method, path, query, caller };
  if (limits.refused) send(wire, entry, limits.refused, headers);
  else if (git) await serveGit(git, wire, entry, { ...asked, request, response, gone: wire.gone, headers });
  else send(wire, entry, answered(service, { ...asked, range: request.headers.range, body }), headers);
};

/**
 * The origin that large files come from.
 * @param {Omit<Service, 'url' | 'cdnUrl' | 'host' | 'git'>} service
 * @returns {Listener}
 */
export const cdnListener = (service) => async (wire) => {
  const { request, response } = wire;
  const { method, path, authorization } = readHead(request);
  const entry = service.recording.request('cdn', method, path, authorization, request.httpVersion);
  response.once('close', () => service.recording.answered(entry));
  const body = await readBody(request);
  service.recording.lookForTokens(entry, request, body);
  if (await meetsFault(service, wire, entry, 'cdn', path)) {
    const leak = leakToCdn({ method, path, authorization });
    if (leak) service.recording.violation(leak);
    return;
  }
  const { range } = request.headers;
  const { answer: reply, violation } = cdnAnswer(service.lfs, { method, path, authorization, range, body });
  if (violation) service.recording.violation(violation);
  send(wire, entry, reply, { date: hubDate(service) });
};

/**
 * Whether a fault answers in the stead of an origin, or its client has gone while one delayed the answer.
 * @param {Pick<Service, 'faults' | 'clockOffsetSeconds'>} service
 * @param {Wire} wire
 * @param {RecordedRequest} entry
 * @param {'hub' | 'cdn'} origin
 * @param {string} path as the client sent it
 */
async function meetsFault(service, wire, entry, origin, path) {
  const fault = await service.faults.next(origin, entry.method, path, wire.gone);
  if (wire.gone.aborted) return true;
  if (fault === null) return false;
  entry.status = statusOf(fault);
  await playFault(fault, wire, { date: hubDate(service) });
  return true;
}

/**
 * @param {Service} service
 * @param {Parameters<typeof answer>[1]} request
 * @returns {Answer}
 */
function answered(service, request) {
  try {
    return answer(service, request);
  } catch (error) {
    // A mistake in the emulator must fail the test that met it, not pass as an outage of the Hub.
    service.recording.violation(`The emulator failed at ${request.method} ${request.path}: ${error}`);
    return refusal(familyOf(request.path), { status: 500, code: null, message: INTERNAL_ERROR });
  }
}

/**
 * @param {GitHandler} git
 * @param {Wire} wire
 * @param {RecordedRequest} entry
 * @param {GitRequest} asked
 */
async function serveGit(git, wire, entry, asked) {
  const reply = await git.serve(asked);
  if (reply === null || typeof reply === 'number') entry.status = reply;
  else send(wire, entry, reply, asked.headers);
}

/** @param {IncomingMessage} request */
function readHead(request) {
  const { method = 'GET', url = '/', headers } = request;
  const at = url.indexOf('?');
  return {
    method,
    path: at < 0 ? url : url.slice(0, at),
    query: at < 0 ? '' : url.slice(at),
    authorization: headers.authorization,
  };
}

/**
 * @param {IncomingMessage} request
 * @returns {Promise<Buffer>}
 */
async function readBody(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > LONGEST_BODY) throw new Error(`The body is longer than ${LONGEST_BODY} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * @param {Wire} wire
 * @param {RecordedRequest} entry
 * @param {Answer} reply
 * @param {Record<string, string>} headers
 */
function send(wire, entry, reply, headers) {
  const all = Object.entries({ ...headers, ...reply.headers }).map(sendable);
  wire.answer(reply.status, Object.fromEntries(all), reply.body);
  entry.status = reply.status;
}

/**
 * A text that a switch or a repository's id brings may hold what no header can.
 * @param {[string, string]} header
 * @returns {[string, string]}
 */
const sendable = ([name, value]) => [name, value.replace(/[^\x20-\x7e]/g, '?')];

/** @param {{ clockOffsetSeconds: number }} service */
const hubDate = ({ clockOffsetSeconds }) => new Date(Date.now() - clockOffsetSeconds * 1000).toUTCString();

/** In the form `Root=1-<8 hex>-<24 hex>;<uuid>` (protocol §4). */
const requestId = () =>
  `Root=1-${Math.floor(Date.now() / 1000).toString(16)}-${randomBytes(12).toString('hex')};${randomUUID()}`;
