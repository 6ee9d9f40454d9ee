import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

/** Thrown where a span is over. Its code tells an attempt that took too long from a connection that broke. */
export class TimeUp extends Error {
  readonly code = 'ATTEMPT_TIMED_OUT';
}

/**
 * A bounded time: that of a whole check, or of one attempt within it. It is over when its time is up, when it is
 * ended, or with the span that it lies in. One that lies in none keeps the process alive until it is over: whatever
 * is waited for within it, an event that never comes must not end the process before an answer was given.
 *
 * `AbortSignal.timeout` keeps no process alive and cannot be released, and the outer signal keeps what
 * `AbortSignal.any` makes of it for as long as that timer runs: some 1.3 KiB for each attempt.
 */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #endsAt: number;
  readonly #timer: NodeJS.Timeout;
  readonly #outer: Deadline | null;
  readonly #over: Promise<never>;

  constructor(milliseconds: number, outer: Deadline | null = null) {
    this.#endsAt = performance.now() + milliseconds;
    this.#outer = outer;
    // Every attempt and every pause within it listens.
    setMaxListeners(0, this.signal);
    this.#over = new Promise((_, reject) => {
      this.signal.addEventListener('abort', () => reject(new TimeUp()), { once: true });
    });
    // Nobody may be waiting when the time is up.
    this.#over.catch(() => {});
    this.#timer = setTimeout(this.end, milliseconds);
    if (outer !== null) this.#timer.unref();
    outer?.signal.addEventListener('abort', this.end, { once: true });
    if (outer?.isOver) this.end();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get isOver(): boolean {
    return this.signal.aborted;
  }

  /** What is left of it, in milliseconds. */
  get leftMs(): number {
    return this.isOver ? 0 : Math.max(0, this.#endsAt - performance.now());
  }

  /** The same promise, rejected with `TimeUp` if the span is over first. */
  bound<T>(promise: Promise<T>): Promise<T> {
    return Promise.race([promise, this.#over]);
  }

  /** Waits for so long; false when the span was over first. */
  async wait(milliseconds: number): Promise<boolean> {
    try {
      await delay(milliseconds, undefined, { signal: this.signal });
      return true;
    } catch {
      return false;
    }
  }

  /** Ends it before its time, and all that lies in it. */
  readonly end = (): void => {
    this.release();
    if (!this.isOver) this.#controller.abort(new TimeUp());
  };

  /** To be called where what was bounded has come to its own end. */
  release(): void {
    clearTimeout(this.#timer);
    this.#outer?.signal.removeEventListener('abort', this.end);
  }
}
