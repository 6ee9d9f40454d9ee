/**
 * In: a request, with the token if it may be sent.
 * Out: a response or the reason why none came, as data; nothing is thrown.
 * Knows: connections, retries, redirects and quotas. It does not know what an answer means.
 */

import type { X509Certificate } from 'node:crypto';
import type { LookupFunction } from 'node:net';
import type { Endpoint } from '../model/endpoint.js';
import { proxyFor } from '../model/proxy.js';
import type { Secret } from '../model/secret.js';
import { type Headers, header, readAnswer } from './answer.js';
import { readBody } from './body.js';
import type { Connections } from './connections.js';
import { Deadline } from './deadline.js';
import { readFailure } from './failure.js';
import type { Preconnection } from './preconnect.js';
import { RequestQueue } from './request-queue.js';
import type { Answer, HubResponse, NoAnswer, Redirect } from './response.js';
import { type NextTry, nextTry } from './retry.js';

/** A request to the Hub. Only reads are sent; the one POST there is stores nothing (protocol notes §3.1). */
export interface HubRequest {
  method: 'GET' | 'HEAD' | 'POST';
  /** Path on the Hub, with its query. */
  path: string;
  token: Secret | null;
  body?: string;
  /** Most attempts. */
  attempts?: number;
  /** Whether the Hub limits the route so strictly that it is not asked again on a mere guess. */
  sparing?: boolean;
  /** Whether it may go unasked so that the job has enough of its quota left. */
  isSpareable?: boolean;
  /** Whether redirects on the same origin are followed; they are unless it says no. */
  followRedirects?: boolean;
  /** Beginning of the paths on the same origin to which a redirect is an answer by itself, and is not followed. */
  endsAt?: string;
}

/** One request as it went: each attempt and each followed redirect is one of its own. */
export interface SentRequest {
  request: HubRequest;
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
  /** Looks its host's name up for connections straight there; as Node does unless given. */
  lookup?: LookupFunction;
}

/** A token and a hundred repos take two rounds with these. More would hit a quota that nothing is known of yet harder. */
const CONNECTIONS = 51;
const MOST_REDIRECTS = 5;
const MOST_ATTEMPTS = 3;
const LONGEST_ATTEMPT_MS = 10_000;
/** Below that, a slow Hub would be taken for one that does not answer. */
const SHORTEST_ATTEMPT_MS = 2_000;

/** What takes the place of an answer if the quota is to be left to the job. */
const SPARED: NoAnswer = { kind: 'no-answer', phase: 'quota', code: 'QUOTA_SPARED' };

/**
 * Asks one Hub, over one pool of connections, until a common deadline. Every answer and every failure
 * comes back as data; nothing is thrown. The token goes to the endpoint's origin only: redirects are
 * followed by hand and never off that origin.
 */
export class HubClient {
  readonly #endpoint: Endpoint;
  /** Made with the first request; holds null where the runner names a proxy that is none. */
  #connections: Promise<Connections | null> | null = null;
  readonly #whole: Deadline;
  readonly #attemptMs: number;
  readonly #queue: RequestQueue;
  readonly #userAgent: string;
  readonly #watch: ClientOptions['watch'];
  readonly #lookup: LookupFunction | null;
  #asked = 0;

  constructor(endpoint: Endpoint, options: ClientOptions) {
    const wholeMs = options.timeoutSeconds * 1000;
    this.#endpoint = endpoint;
    this.#userAgent = options.userAgent;
    this.#watch = options.watch;
    this.#lookup = options.lookup ?? null;
    this.#whole = new Deadline(wholeMs);
    // There is to be time for another attempt.
    this.#attemptMs = Math.min(LONGEST_ATTEMPT_MS, Math.max(SHORTEST_ATTEMPT_MS, wholeMs / 2));
    this.#queue = new RequestQueue(CONNECTIONS, this.#whole.signal, () => this.#whole.leftMs);
  }

  /** Requests sent so far, retries and followed redirects included. */
  get asked(): number {
    return this.#asked;
  }

  /** Whether the time for the whole check is over. */
  get timeIsUp(): boolean {
    return this.#whole.isOver;
  }

  async ask(request: HubRequest): Promise<HubResponse> {
    return (await this.askForText(request)).response;
  }

  /** As `ask`, with the body of the last answer as it came, up to the limit of a body. */
  async askForText(request: HubRequest): Promise<{ response: HubResponse; text: string }> {
    const { method, path, token, attempts: most = MOST_ATTEMPTS, sparing = false } = request;
    const asked = { method, path, authenticated: token !== null };
    for (let attempts = 1; ; attempts += 1) {
      if ((await this.#queue.take(request)) === 'spared') {
        return { response: { ...asked, attempts: attempts - 1, redirects: [], outcome: SPARED }, text: '' };
      }
      const redirects: Redirect[] = [];
      const { outcome, text } = await this.#follow(request, redirects, attempts).finally(() =>
        this.#queue.release(request),
      );
      const { leftMs } = this.#whole;
      const next: NextTry = nextTry({ outcome, attempts, most, sparing, leftMs }, Math.random());
      const late = next.is === 'too-late' ? { notAwaitedSeconds: next.seconds } : {};
      const response: HubResponse = { ...asked, attempts, redirects, outcome, ...late };
      if (next.is !== 'again' || !(await this.wait(next.pauseMs))) return { response, text };
    }
  }

  /** The same promise, rejected once the time for the whole check is over. */
  bound<T>(promise: Promise<T>): Promise<T> {
    return this.#whole.bound(promise);
  }

  /** Waits without outliving the deadline; false when the time was up. */
  wait(milliseconds: number): Promise<boolean> {
    return this.#whole.wait(milliseconds);
  }

  /** Ends all that is still asked or waited for. */
  async close(): Promise<void> {
    this.#whole.end();
    await (await this.#connections)?.destroy();
  }

  /**
   * The certificates that the Hub shows, its own first, trusted or not, in a handshake after which nothing is sent.
   * Null where there was none.
   */
  async showCertificates(): Promise<X509Certificate[] | null> {
    const attempt = new Deadline(this.#attemptMs, this.#whole);
    const proxy = proxyFor(this.#endpoint.origin, process.env);
    // Hardly ever needed.
    const { shownCertificates } = await import('./handshake.js');
    try {
      return await shownCertificates(this.#endpoint, proxy, attempt);
    } finally {
      attempt.end();
    }
  }

  async #follow(
    request: HubRequest,
    redirects: Redirect[],
    attempt: number,
  ): Promise<{ outcome: Answer | NoAnswer; text: string }> {
    const visited = new Set<string>();
    let path = this.#endpoint.basePath + request.path;
    for (;;) {
      visited.add(path);
      const started = performance.now();
      const sent = await this.#send(request, path);
      this.#watch?.({
        request,
        path,
        hops: redirects.length,
        attempt,
        outcome: 'kind' in sent ? sent : sent.answer,
        milliseconds: performance.now() - started,
      });
      if ('kind' in sent) return { outcome: sent, text: '' };
      const { answer, headers, text } = sent;
      const stop = (reason: NonNullable<Answer['stoppedAt']>['reason'], to: string) => ({
        outcome: { ...answer, stoppedAt: { reason, to } },
        text,
      });
      const followed = request.method === 'POST' ? [307, 308] : [301, 302, 303, 307, 308];
      if (!followed.includes(answer.status)) return { outcome: answer, text };
      const location = header(headers, 'location');
      const target = this.#resolve(location, path);
      // A URL is written to logs, the token must not be: not even where a server puts it there.
      if (target === null) return stop('unreadable', '');
      if (request.token !== null) {
        // Hardly ever needed.
        const { carries } = await import('../model/echo/echo.js');
        const way = [...redirects.map(({ to }) => to), location, target.href].join(' ');
        if (carries(way, request.token)) return stop('unreadable', '');
      }
      const isEnd =
        request.endsAt !== undefined && target.pathname.startsWith(this.#endpoint.basePath + request.endsAt);
      if (request.followRedirects === false || (isEnd && target.origin === this.#endpoint.origin))
        return stop('not-followed', target.origin);
      if (target.origin !== this.#endpoint.origin) {
        redirects.push({ status: answer.status, to: target.origin });
        return stop('other-origin', target.origin);
      }
      path = target.pathname + target.search;
      // The query is the server's, and may be signed.
      const shown = target.search === '' ? path : `${target.pathname}?…`;
      redirects.push({ status: answer.status, to: shown });
      if (visited.has(path)) return stop('loop', shown);
      if (redirects.length > MOST_REDIRECTS) return stop('too-many', shown);
    }
  }

  #resolve(location: string | null, path: string): URL | null {
    if (location === null) return null;
    const base = this.#endpoint.origin + path;
    const target = URL.canParse(location, base) ? new URL(location, base) : null;
    return target !== null && /^https?:$/.test(target.protocol) ? target : null;
  }

  /** Opens connections for so many requests, and loads what it takes to ask them meanwhile. */
  async open(requests: number): Promise<void> {
    await this.#connect(requests);
  }

  #connect(requests = 0): Promise<Connections | null> {
    this.#connections ??= this.#load(requests);
    return this.#connections;
  }

  /** Most of what is loaded here is undici, which a run that asks nothing does without. */
  async #load(requests: number): Promise<Connections | null> {
    const bounds = { connections: CONNECTIONS, connectMs: this.#attemptMs / 2, lookup: this.#lookup };
    const proxy = proxyFor(this.#endpoint.origin, process.env);
    const ahead = proxy === null ? await this.#openAhead(requests, bounds.connectMs) : null;
    const { connectionsTo, connectionsThrough } = await import('./connections.js');
    return proxy === null
      ? connectionsTo(this.#endpoint, bounds, ahead)
      : connectionsThrough(proxy, this.#endpoint, bounds);
  }

  async #openAhead(requests: number, connectMs: number): Promise<Preconnection | null> {
    // Those that are opened ahead are looked up as Node does.
    if (requests === 0 || this.#lookup !== null) return null;
    const { loadUndiciNeeds, Preconnection } = await import('./preconnect.js');
    const ahead = new Preconnection(this.#endpoint, Math.min(requests, CONNECTIONS), connectMs);
    await loadUndiciNeeds();
    return ahead;
  }

  async #send(
    request: HubRequest,
    path: string,
  ): Promise<{ answer: Answer; headers: Headers; text: string } | NoAnswer> {
    const connections = await this.#connect();
    if (connections === null) return { kind: 'no-answer', phase: 'proxy', code: 'PROXY_UNUSABLE' };
    if (this.#whole.isOver) return readFailure(null, true);
    this.#asked += 1;
    const attempt = new Deadline(this.#attemptMs, this.#whole);
    try {
      const sending = connections.send({
        origin: this.#endpoint.origin,
        method: request.method,
        path,
        headers: {
          accept: '*/*',
          'user-agent': this.#userAgent,
          ...(request.token === null ? {} : { authorization: `Bearer ${request.token.reveal()}` }),
          ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: request.body ?? null,
        signal: attempt.signal,
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      // undici notices that the time is up only once it is connected.
      const response = await attempt.bound(sending);
      const text = await attempt.bound(readBody(response.body));
      const { statusCode, headers } = response;
      const answer = readAnswer(statusCode, headers, text);
      this.#queue.learn(request, answer.rateLimit);
      return { answer, headers, text };
    } catch (thrown) {
      this.#queue.learn(request, null);
      return readFailure(thrown, this.#whole.isOver);
    } finally {
      attempt.release();
    }
  }
}
