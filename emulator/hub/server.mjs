import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { refusal } from './answers.mjs';
import { cdnAnswer } from './cdn.mjs';
import { playFault } from './faults.mjs';
import { INTERNAL_ERROR } from './messages.mjs';
import { gitPath } from './paths.mjs';
import { answer, familyOf } from './routes.mjs';
import { violationOf } from './violations.mjs';

/**
 * @import { IncomingMessage, Server, ServerResponse } from 'node:http'
 * @import { Answer } from './answers.mjs'
 * @import { Credentials } from './caller.mjs'
 * @import { Certificate } from './certificate.mjs'
 * @import { Faults } from './faults.mjs'
 * @import { RateLimits } from './rate-limits.mjs'
 * @import { Recording, RecordedRequest } from './recording.mjs'
 * @import { World } from './world.mjs'
 */

/**
 * @typedef {object} Service what one running Hub consists of
 * @property {World} world
 * @property {Credentials} credentials
 * @property {RateLimits} rateLimits
 * @property {Faults} faults
 * @property {Recording} recording
 * @property {string} cdnUrl
 * @property {string} host
 * @property {number} clockOffsetSeconds
 */

/** @typedef {(request: IncomingMessage, response: ServerResponse) => Promise<void>} Listener */

export const LOOPBACK = '127.0.0.1';
const LONGEST_BODY = 4 * 1024 * 1024;

/**
 * Opens a port on loopback; nothing is served on it until `serve`.
 * @param {number} port 0: any that is free
 * @param {Certificate | null} certificate
 * @returns {Promise<{ server: Server, port: number }>}
 */
export async function bind(port, certificate) {
  const server = certificate
    ? createSecureServer({ cert: certificate.cert, key: certificate.key })
    : createServer();
  // A client must not lose a request to a connection that is closed for idleness in the same moment.
  server.keepAliveTimeout = 60_000;
  server.listen(port, LOOPBACK);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return { server, port: address.port };
}

/**
 * @param {Server} server
 * @param {Listener} listener
 */
export function serve(server, listener) {
  server.on('request', (request, response) => {
    listener(request, response).catch(() => response.socket?.destroy());
  });
}

/**
 * @param {Server} server
 * @returns {Promise<void>}
 */
export function shut(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * The Hub itself.
 * @param {Service} service
 * @returns {Listener}
 */
export const hubListener = (service) => async (request, response) => {
  const { method, path, query, authorization } = readHead(request);
  const entry = service.recording.request('hub', method, path, authorization);
  const violation = violationOf(method, path);
  if (violation) service.recording.violation(violation);
  const { host } = request.headers;
  if (authorization !== undefined && host !== service.host) {
    service.recording.violation(`${method} ${path} brought an Authorization header to ${host}, not the Hub`);
  }

  const body = await readBody(request);
  const fault = await service.faults.next(method, path);
  if (response.destroyed) return;
  if (fault) {
    entry.status = playFault(fault, response, { date: hubDate(service) });
    return;
  }

  const family = familyOf(path);
  const caller = service.credentials.callerOf(authorization, gitPath(path) !== null);
  const address = request.socket.remoteAddress ?? LOOPBACK;
  const { headers, refused } = service.rateLimits.count(caller, address, path, family);
  const reply = refused ?? answered(service, { method, path, query, body, caller });
  send(response, entry, reply, { ...headers, 'x-request-id': requestId(), date: hubDate(service) });
};

/**
 * The origin that large files come from.
 * @param {Omit<Service, 'cdnUrl' | 'host'>} service
 * @returns {Listener}
 */
export const cdnListener = (service) => async (request, response) => {
  const { method, path, authorization } = readHead(request);
  const entry = service.recording.request('cdn', method, path, authorization);
  request.resume();
  const { answer: reply, violation } = cdnAnswer(service.world, { method, path, authorization });
  if (violation) service.recording.violation(violation);
  send(response, entry, reply, { date: hubDate(service) });
};

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
 * @returns {Promise<string>}
 */
async function readBody(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= LONGEST_BODY) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/**
 * @param {ServerResponse} response
 * @param {RecordedRequest} entry
 * @param {Answer} reply
 * @param {Record<string, string>} headers
 */
function send(response, entry, reply, headers) {
  const all = { ...headers, ...reply.headers, 'content-length': String(Buffer.byteLength(reply.body)) };
  response.writeHead(reply.status, Object.fromEntries(Object.entries(all).map(sendable)));
  response.end(reply.body);
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
