import { fieldsOf, isObject } from '../model/fields.js';
import { publicUrls } from '../model/showable.js';
import { parseRateLimit } from './rate-limit.js';
import type { Answer } from './response.js';
import { parseRetryAfter } from './retry-after.js';
import { shorten } from './shorten.js';

/** Headers as undici hands them over: names in lower case, repeated ones as a list. */
export type Headers = Record<string, string | string[] | undefined>;

const LONGEST_MESSAGE = 500;

/** Turns status, headers and body of an answer into plain data. Accepts anything a server may send. */
export function readAnswer(status: number, headers: Headers, body: string): Answer {
  const contentType = header(headers, 'content-type') ?? '';
  const isHtml = /\bhtml\b/i.test(contentType) || /^\s*<(?:!doctype|html)\b/i.test(body);
  const json = isHtml ? undefined : parseJson(body);
  const code = header(headers, 'x-error-code');
  const stated = header(headers, 'x-error-message');
  const rateLimit = parseRateLimit(header(headers, 'ratelimit'), header(headers, 'ratelimit-policy'));
  const ownRequestId = header(headers, 'x-request-id');
  const date = Date.parse(header(headers, 'date') ?? '');
  return {
    kind: 'answer',
    status,
    code,
    message: shown(stated ?? messageIn(json) ?? (isHtml || json !== undefined ? null : body)),
    requestId: ownRequestId ?? header(headers, 'x-amzn-trace-id') ?? header(headers, 'x-amz-cf-id'),
    rateLimit,
    retryAfterSeconds: parseRetryAfter(
      header(headers, 'retry-after'),
      Number.isNaN(date) ? Date.now() : date,
    ),
    fromHub: code !== null || stated !== null || ownRequestId !== null || rateLimit !== null,
    warning: header(headers, 'x-hf-warning'),
    date: Number.isNaN(date) ? null : date,
    isHtml,
    json,
    stoppedAt: null,
  };
}

/** Whether it says in the Hub's own words that it has no such page, as an older Hub does of a newer route. */
export function isUnknownPage({ message }: Pick<Answer, 'message'>): boolean {
  return /can't find the page/i.test(message ?? '');
}

/** The first value of a header; blank counts as absent. */
export function header(headers: Headers, name: string): string | null {
  const value = headers[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined || first.trim() === '' ? null : first.trim();
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/**
 * The Hub writes `{"error": "…"}`; its OAuth routes add a description, others a list of errors with a message
 * each (protocol notes §4).
 */
function messageIn(json: unknown): string | null {
  if (typeof json === 'string') return json;
  const body = fieldsOf(json);
  const error = texts(body.error) || texts(body.errors) || texts(body.message);
  return [error, texts(body.error_description)].filter((part) => part !== '').join(': ') || null;
}

/** A text, or the texts of a list whose items may hold theirs as `message`. */
function texts(value: unknown): string {
  return (Array.isArray(value) ? value : [value])
    .map((item) => (isObject(item) ? item.message : item))
    .filter((item) => typeof item === 'string')
    .join(' ');
}

function shown(message: string | null): string | null {
  const text = message?.trim() ?? '';
  return text === '' ? null : publicUrls(shorten(text, LONGEST_MESSAGE));
}
