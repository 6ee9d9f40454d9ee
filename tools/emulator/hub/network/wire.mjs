import { constants } from 'node:http2';

/**
 * @import { IncomingMessage, ServerResponse } from 'node:http'
 * @import { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
 */

/** What HTTP/2 forbids an answer to carry, since it says how one connection is used (RFC 9113 §8.2.2). */
const OF_THE_CONNECTION = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
]);
const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * Whether an answer with this status can have a body at all, and so a length (RFC 9110 §8.6).
 * @param {number} status
 */
export const canHaveBody = (status) => !WITHOUT_BODY.has(status);

/** One request and its answer on the wire, the same for HTTP/1.1 and HTTP/2. */
export class Wire {
  #reset;
  #gone = new AbortController();

  /**
   * @param {IncomingMessage | Http2ServerRequest} request
   * @param {ServerResponse | Http2ServerResponse} response
   * @param {() => void} reset resets the TCP connection below
   */
  constructor(request, response, reset) {
    // Node promises the same interface for both versions; where it does not keep it, this class steps in.
    this.request = /** @type {IncomingMessage} */ (request);
    this.response = /** @type {ServerResponse} */ (response);
    this.stream = 'stream' in response ? response.stream : null;
    this.address = request.socket.remoteAddress ?? '';
    this.#reset = reset;
    response.once('close', () => this.#gone.abort());
  }

  /** Aborted as soon as nobody waits for this answer any more: it has been sent, or its connection is gone. */
  get gone() {
    return this.#gone.signal;
  }

  /** The host that the request is for, with its port. */
  get host() {
    return this.request.headers[':authority']?.toString() ?? this.request.headers.host;
  }

  /**
   * @param {number} status
   * @param {Record<string, string | string[]>} headers a list is sent as so many headers of the same name; Node
   *   repeats few of them over HTTP/2, so that only the first of a list is sent there
   */
  begin(status, headers) {
    const allowed = Object.entries(headers).filter(
      ([name]) => this.stream === null || !OF_THE_CONNECTION.has(name.toLowerCase()),
    );
    const sent = allowed.map(([name, value]) => [name, this.stream === null ? value : [value].flat()[0]]);
    this.response.writeHead(status, Object.fromEntries(sent));
  }

  /**
   * Resolves once this piece of a body has left, or nobody is there to take it.
   * @param {Buffer} piece
   * @returns {Promise<void>}
   */
  write(piece) {
    return new Promise((resolve) => {
      if (this.gone.aborted) return resolve();
      const done = () => {
        this.gone.removeEventListener('abort', done);
        resolve();
      };
      this.gone.addEventListener('abort', done);
      this.response.write(piece, done);
    });
  }

  /**
   * A whole answer at once.
   * @param {number} status
   * @param {Record<string, string>} headers
   * @param {string | Buffer} body
   */
  answer(status, headers, body) {
    const length = canHaveBody(status) ? { 'content-length': String(Buffer.byteLength(body)) } : {};
    this.begin(status, { ...headers, ...length });
    if (this.hasBody(status)) this.response.end(body);
    else this.response.end();
  }

  /**
   * Whether an answer to this request has a body.
   * @param {number} status
   */
  hasBody(status) {
    return this.request.method !== 'HEAD' && canHaveBody(status);
  }

  /** Over HTTP/1.1, no request follows this answer on its connection. */
  closeAfterwards() {
    if (this.stream === null) this.response.shouldKeepAlive = false;
  }

  /** Resets the TCP connection, and with it every other request of an HTTP/2 connection. */
  reset() {
    this.#reset();
  }

  /** Breaks off before the status is known: amid the status line, or with a reset of the HTTP/2 stream. */
  breakOffHead() {
    if (this.stream !== null) this.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    else this.request.socket.write('HTTP/1.1 200 O', this.#reset);
  }

  /** Breaks off the answer: closes the connection, or resets the HTTP/2 stream. */
  breakOff() {
    if (this.stream !== null) this.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    else this.request.socket.destroy();
  }
}
