import type { Secret } from '../model/secret.js';
import { mayGo, type Window, windowAfter } from './pacing.js';
import type { RateLimit } from './rate-limit.js';
import { spread, untilReset } from './retry.js';

/** Which quota a request counts against: the Hub counts by caller and kind of route (protocol notes §5). */
export interface QuotaKey {
  token: Secret | null;
  /** Path on the Hub. */
  path: string;
  /** Whether it may go unasked so that the quota lasts for the job; not unless said. */
  isSpareable?: boolean;
}

/** `spared` is a request that is not to be sent, since its quota does not start anew in time. */
export type Admission = 'go' | 'spared';

interface Waiting {
  quota: Quota;
  isSpareable: boolean;
  resolve: (admission: Admission) => void;
}

/** One quota of one caller. */
interface Quota {
  window: Window | null;
  inFlight: number;
  isUnknown: boolean;
  /** Whether it is waited for its window to start anew. */
  resting: boolean;
}

/**
 * Who may ask when: as many at once as there are connections, in the order in which they came, and within what
 * the Hub's headers say is left of their quota. A run that stays below it never waits here.
 */
export class RequestQueue {
  #free: number;
  readonly #over: AbortSignal;
  readonly #leftMs: () => number;
  readonly #quotas = new Map<Secret | null, Map<string, Quota>>();
  readonly #waiting: Waiting[] = [];

  /** After `over` everybody may go at once, to find that the time is up. */
  constructor(connections: number, over: AbortSignal, leftMs: () => number) {
    this.#free = connections;
    this.#over = over;
    this.#leftMs = leftMs;
    over.addEventListener('abort', () => this.#next(), { once: true });
  }

  take(quotaKey: QuotaKey): Promise<Admission> {
    return new Promise((resolve) => {
      const { isSpareable = false } = quotaKey;
      this.#waiting.push({ quota: this.#quotaOf(quotaKey), isSpareable, resolve });
      this.#next();
    });
  }

  /** What an answer says of the quota of whoever asked; null where it says nothing, or none came. */
  learn(quotaKey: QuotaKey, said: RateLimit | null): void {
    const quota = this.#quotaOf(quotaKey);
    quota.isUnknown = false;
    if (said !== null) quota.window = windowAfter(quota.window, said, performance.now());
  }

  /** To be called once for each request that was admitted with `go`. */
  release(quotaKey: QuotaKey): void {
    this.#quotaOf(quotaKey).inFlight -= 1;
    this.#free += 1;
    this.#next();
  }

  #quotaOf({ token, path }: QuotaKey): Quota {
    const kind = kindOf(path);
    const known = this.#quotas.get(token) ?? new Map<string, Quota>();
    const quota = known.get(kind) ?? {
      window: null,
      inFlight: 0,
      isUnknown: true,
      resting: false,
    };
    this.#quotas.set(token, known.set(kind, quota));
    return quota;
  }

  /** Lets go whoever may. Where all connections are taken there is nobody to be looked at, however many wait. */
  #next(): void {
    const waiting = this.#waiting;
    for (let at = 0; at < waiting.length && (this.#free > 0 || this.#over.aborted); ) {
      const one = waiting[at];
      if (one !== undefined && this.#isDecided(one)) waiting.splice(at, 1);
      else at += 1;
    }
  }

  #isDecided(one: Waiting): boolean {
    const { quota, isSpareable } = one;
    if (this.#over.aborted || mayGo(quota.window, { ...quota, isSpareable }, performance.now())) {
      this.#go(one);
      return true;
    }
    // The answers that are still to come may say more.
    if (quota.inFlight > 0 || quota.resting || this.#rest(quota)) return false;
    one.resolve('spared');
    return true;
  }

  #go({ quota, resolve }: Waiting): void {
    this.#free -= 1;
    quota.inFlight += 1;
    resolve('go');
  }

  /** Waits for the window to start anew, if that is in time. */
  #rest(quota: Quota): boolean {
    const seconds = Math.max(0, (quota.window?.endsAt ?? 0) - performance.now()) / 1000;
    const { waitMs, slackMs } = untilReset(seconds, this.#leftMs());
    if (slackMs < 0) return false;
    quota.resting = true;
    const wake = () => {
      clearTimeout(timer);
      this.#over.removeEventListener('abort', wake);
      quota.resting = false;
      quota.isUnknown = true;
      this.#next();
    };
    const timer = setTimeout(wake, waitMs + spread(waitMs, slackMs, Math.random()));
    this.#over.addEventListener('abort', wake, { once: true });
    return true;
  }
}

/** The identity check has a quota of its own, whatever its headers call it. */
function kindOf(path: string): string {
  if (path.startsWith('/api/whoami-v2')) return 'identity';
  if (path.includes('/resolve/')) return 'resolvers';
  return path.startsWith('/api/') ? 'api' : 'pages';
}
