import { fieldsOf, listOf } from '../model/fields.js';
import { ADDRESS_NOT_PUBLIC, type NoAnswer } from './response.js';

const CONNECT_CODES = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NONAME',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Codes by which Node names a certificate it does not accept. */
const CERTIFICATE_CODE =
  /CERT|^UNABLE_TO_|^DEPTH_ZERO|^SELF_SIGNED|^CRL_|^INVALID_(?:CA|PURPOSE)$|^PATH_LENGTH_EXCEEDED$|^HOSTNAME_MISMATCH$/;

/** Codes of a peer that does not use TLS, or no version that both sides know: no certificate is to blame. */
const HANDSHAKE_CODE = /^ERR_SSL_|^ERR_TLS_|^EPROTO$/;

/**
 * Tells from a thrown value at which stage a request failed. Only codes are read: messages of HTTP
 * clients may quote the header that was sent.
 */
export function readFailure(thrown: unknown, deadlinePassed: boolean): NoAnswer {
  const codes = codesOf(thrown);
  if (deadlinePassed) return noAnswer('deadline', 'ABORTED');
  if (codes.includes(ADDRESS_NOT_PUBLIC)) return noAnswer('address', ADDRESS_NOT_PUBLIC);
  const tls = codes.find((code) => CERTIFICATE_CODE.test(code));
  if (tls !== undefined) return noAnswer('tls', tls);
  const connect = codes.find((code) => CONNECT_CODES.has(code) || HANDSHAKE_CODE.test(code));
  if (connect !== undefined) return noAnswer('connect', connect);
  const proxyStatus = statusOfProxy(thrown);
  if (proxyStatus !== null) return noAnswer('proxy', `PROXY_ANSWERED_${proxyStatus}`);
  if (codes.includes('PROXY_CLOSED')) return noAnswer('proxy', 'PROXY_CLOSED');
  return noAnswer('answer', codes[0] ?? 'UNKNOWN');
}

function noAnswer(phase: NoAnswer['phase'], code: string): NoAnswer {
  return { kind: 'no-answer', phase, code };
}

/** All codes along the chain of causes, innermost first: the outer ones only say that a request failed. */
function codesOf(thrown: unknown, depth = 0): string[] {
  if (depth > 5) return [];
  const { cause, errors, code } = fieldsOf(thrown);
  const inner = [cause, ...listOf(errors)].flatMap((one) => codesOf(one, depth + 1));
  return typeof code === 'string' && /^[A-Z0-9_]{2,60}$/.test(code) ? [...inner, code] : inner;
}

/** undici reports a proxy that refuses to connect as an aborted request with the proxy's answer in its message. */
function statusOfProxy(thrown: unknown): string | null {
  const { message } = fieldsOf(thrown);
  return /^Proxy response \((\d{3})\)/.exec(String(message))?.[1] ?? null;
}
