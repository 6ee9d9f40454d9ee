import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { type Dispatcher, Pool, ProxyAgent } from 'undici';
import type { Endpoint } from '../endpoint.js';
import type { Secret } from '../secret.js';
import { type Headers, header, readAnswer } from './answer.js';
import type { Answer, Exchange, NoAnswer, Redirect } from './exchange.js';
import { readFailure } from './failure.js';

/** A question to the Hub. Only reads are asked; the one POST there is stores nothing (protocol notes §3.1). */
export interface Question {
  method: 'GET' | 'HEAD' | 'POST';
  /** Path on the Hub, with its query. */
  path: string;
  token: Secret | null;
  body?: string;
  /** Most attempts; the identity check is asked sparingly, since the Hub limits it strictly. */
  attempts?: number;
}

/** One request as it went: each attempt and each followed redirect is one of its own. */
export interface SentRequest {
  question: Question;
  /** What was asked for, after `hops` redirects. */
  path: string;
  hops: number;
  /** Counted from 1. */
  attempt: number;
  outcome: Answer | NoAnswer;
  milliseconds: number;
}

export interface ClientOptions {
  timeoutSeconds: number;
  userAgent: string;
  /** Is told of every request when its answer is in. */
  watch?: (sent: SentRequest) => void;
}

const CONNECTIONS = 24;
const MOST_REDIRECTS = 5;
const MOST_ATTEMPTS = 3;
const FIRST_PAUSE_MS = 200;
const ATTEMPT_TIMEOUT_MS = 10_000;
const CONNECT_TIMEOUT_MS = 5_000;
const LARGEST_BODY_BYTES = 1 << 20;
const WORTH_ANOTHER_TRY = new Set([408, 500, 502, 503, 504]);

/**
 * Asks one Hub, over one pool of connections, until a common deadline. Every answer and every failure
 * comes back as data; nothing is thrown. The token goes to the endpoint's origin only: redirects are
 * followed by hand and never off that origin.
 */
export class HubClient {
  readonly #endpoint: Endpoint;
  /** Null where the runner names a proxy that is none. */
  readonly #dispatcher: Dispatcher | null;
  readonly #deadline: AbortSignal;
  /** Rejects when the time is up. undici notices that only once it is connected. */
  readonly #timeUp: Promise<never>;
  readonly #userAgent: string;
  readonly #watch: ClientOptions['watch'];
  #asked = 0;

  constructor(endpoint: Endpoint, options: ClientOptions) {
    this.#endpoint = endpoint;
    this.#userAgent = options.userAgent;
    this.#watch = options.watch;
    this.#deadline = AbortSignal.timeout(options.timeoutSeconds * 1000);
    this.#timeUp = rejectionOn(this.#deadline);
    // Every request in flight listens to it.
    setMaxListeners(0, this.#deadline);
    this.#dispatcher = dispatcherFor(endpoint);
  }

  /** Requests sent so far, retries and followed redirects included. */
  get asked(): number {
    return this.#asked;
  }

  /** Whether the time for the whole check is over. */
  get timeIsUp(): boolean {
    return this.#deadline.aborted;
  }

  async ask(question: Question): Promise<Exchange> {
    return (await this.askForText(question)).exchange;
  }

  /** As `ask`, with the body of the last answer as it came, up to the limit of a body. */
  async askForText(question: Question): Promise<{ exchange: Exchange; text: string }> {
    const redirects: Redirect[] = [];
    const most = question.method === 'POST' ? 1 : (question.attempts ?? MOST_ATTEMPTS);
    let attempts = 0;
    let outcome: Answer | NoAnswer;
    let text: string;
    do {
      if (attempts > 0) await this.#pause(attempts);
      attempts += 1;
      redirects.length = 0;
      ({ outcome, text } = await this.#follow(question, redirects, attempts));
    } while (attempts < most && isWorthAnotherTry(outcome) && !this.#deadline.aborted);
    const { method, path } = question;
    const authenticated = question.token !== null;
    return { exchange: { method, path, authenticated, attempts, redirects, outcome }, text };
  }

  /** Waits without outliving the deadline; false when the time was up. */
  async wait(milliseconds: number): Promise<boolean> {
    try {
      await delay(milliseconds, undefined, { signal: this.#deadline });
      return true;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    await this.#dispatcher?.destroy();
  }

  async #pause(attempt: number): Promise<void> {
    const pause = FIRST_PAUSE_MS * 2 ** (attempt - 1);
    await this.wait(pause / 2 + Math.random() * pause);
  }

  async #follow(
    question: Question,
    redirects: Redirect[],
    attempt: number,
  ): Promise<{ outcome: Answer | NoAnswer; text: string }> {
    const visited = new Set<string>();
    let path = this.#endpoint.basePath + question.path;
    for (;;) {
      visited.add(path);
      const begun = performance.now();
      const sent = await this.#send(question, path);
      this.#watch?.({
        question,
        path,
        hops: redirects.length,
        attempt,
        outcome: 'kind' in sent ? sent : sent.answer,
        milliseconds: performance.now() - begun,
      });
      if ('kind' in sent) return { outcome: sent, text: '' };
      const { answer, headers, text } = sent;
      const stop = (reason: NonNullable<Answer['stoppedAt']>['reason'], to: string) => ({
        outcome: { ...answer, stoppedAt: { reason, to } },
        text,
      });
      const followed = question.method === 'POST' ? [307, 308] : [301, 302, 303, 307, 308];
      if (!followed.includes(answer.status)) return { outcome: answer, text };
      const target = this.#resolve(header(headers, 'location'), path);
      if (target === null) return stop('unreadable', '');
      if (target.origin !== this.#endpoint.origin) {
        redirects.push({ status: answer.status, to: target.origin });
        return stop('other-origin', target.origin);
      }
      path = target.pathname + target.search;
      redirects.push({ status: answer.status, to: path });
      if (visited.has(path)) return stop('loop', path);
      if (redirects.length > MOST_REDIRECTS) return stop('too-many', path);
    }
  }

  #resolve(location: string | null, path: string): URL | null {
    if (location === null) return null;
    const base = this.#endpoint.origin + path;
    const target = URL.canParse(location, base) ? new URL(location, base) : null;
    return target !== null && /^https?:$/.test(target.protocol) ? target : null;
  }

  async #send(
    question: Question,
    path: string,
  ): Promise<{ answer: Answer; headers: Headers; text: string } | NoAnswer> {
    if (this.#dispatcher === null) return { kind: 'no-answer', phase: 'proxy', code: 'PROXY_UNUSABLE' };
    this.#asked += 1;
    try {
      const sending = this.#dispatcher.request({
        origin: this.#endpoint.origin,
        method: question.method,
        path,
        headers: {
          accept: '*/*',
          'user-agent': this.#userAgent,
          ...(question.token === null ? {} : { authorization: `Bearer ${question.token.reveal()}` }),
          ...(question.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: question.body ?? null,
        signal: this.#deadline,
        headersTimeout: ATTEMPT_TIMEOUT_MS,
        bodyTimeout: ATTEMPT_TIMEOUT_MS,
      });
      const response = await Promise.race([sending, this.#timeUp]);
      const text = await Promise.race([readBody(response.body), this.#timeUp]);
      const { statusCode, headers } = response;
      return { answer: readAnswer(statusCode, headers, text), headers, text };
    } catch (thrown) {
      return readFailure(thrown, this.#deadline.aborted);
    }
  }
}

/** One pool to the Hub, or through the proxy that the runner names, by the rules of GitHub's own toolkit. */
function dispatcherFor(endpoint: Endpoint): Dispatcher | null {
  const connect = { timeout: CONNECT_TIMEOUT_MS };
  const proxy = proxyFor(endpoint);
  if (proxy === undefined) return new Pool(endpoint.origin, { connections: CONNECTIONS, connect });
  if (proxy === null) return null;
  const credentials = proxy.username === '' ? null : `${proxy.username}:${proxy.password}`;
  return new ProxyAgent({
    connections: CONNECTIONS,
    uri: proxy.origin,
    proxyTls: connect,
    requestTls: { ...connect, servername: endpoint.hostname },
    ...(credentials === null ? {} : { token: `Basic ${Buffer.from(credentials).toString('base64')}` }),
  });
}

/** The proxy for the endpoint; null where the variable names something that is no http proxy. */
function proxyFor(endpoint: Endpoint): URL | null | undefined {
  try {
    const proxy = getProxyUrl(new URL(endpoint.origin));
    return proxy === undefined || /^https?:$/.test(proxy.protocol) ? proxy : null;
  } catch {
    return null;
  }
}

function rejectionOn(signal: AbortSignal): Promise<never> {
  const rejection = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Nobody may be waiting when the time is up.
  rejection.catch(() => {});
  return rejection;
}

function isWorthAnotherTry(outcome: Answer | NoAnswer): boolean {
  if (outcome.kind === 'answer') return WORTH_ANOTHER_TRY.has(outcome.status);
  return outcome.phase === 'connect' || outcome.phase === 'answer';
}

/** Reads a body up to a limit: what the Hub says of access is short, and nobody may fill the memory. */
async function readBody(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_BODY_BYTES) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
