import type { Secret } from '../model/secret.js';
import { mayGo, type Window, windowAfter } from './pacing.js';
import type { RateLimit } from './rate-limit.js';
import { spread, untilReset } from './retry.js';

/** Whose quota a question counts against: the Hub counts by caller and kind of route (protocol notes §5). */
export interface Payer {
  token: Secret | null;
  /** Path on the Hub. */
  path: string;
  /** Whether it may go unasked so that the quota lasts for the job; not unless said. */
  isSpareable?: boolean;
}

/** `spared` is a question that is not to be asked, since its quota does not start anew in time. */
export type Turn = 'go' | 'spared';

interface Waiting {
  account: Account;
  isSpareable: boolean;
  resolve: (turn: Turn) => void;
}

/** One quota of one caller. */
interface Account {
  window: Window | null;
  inFlight: number;
  isUnheard: boolean;
  /** Whether it is waited for its window to start anew. */
  resting: boolean;
}

/**
 * Who may ask when: as many at once as there are connections, in the order in which they came, and within what
 * the Hub's headers say is left of their quota. A run that stays below it never waits here.
 */
export class Turns {
  #free: number;
  readonly #over: AbortSignal;
  readonly #leftMs: () => number;
  readonly #accounts = new Map<Secret | null, Map<string, Account>>();
  readonly #waiting: Waiting[] = [];

  /** After `over` everybody may go at once, to find that the time is up. */
  constructor(connections: number, over: AbortSignal, leftMs: () => number) {
    this.#free = connections;
    this.#over = over;
    this.#leftMs = leftMs;
    over.addEventListener('abort', () => this.#next(), { once: true });
  }

  take(payer: Payer): Promise<Turn> {
    return new Promise((resolve) => {
      const { isSpareable = false } = payer;
      this.#waiting.push({ account: this.#accountOf(payer), isSpareable, resolve });
      this.#next();
    });
  }

  /** What an answer says of the quota of whoever asked; null where it says nothing, or none came. */
  learn(payer: Payer, said: RateLimit | null): void {
    const account = this.#accountOf(payer);
    account.isUnheard = false;
    if (said !== null) account.window = windowAfter(account.window, said, performance.now());
  }

  /** To be called once for each turn that was taken to `go`. */
  giveBack(payer: Payer): void {
    this.#accountOf(payer).inFlight -= 1;
    this.#free += 1;
    this.#next();
  }

  #accountOf({ token, path }: Payer): Account {
    const kind = kindOf(path);
    const known = this.#accounts.get(token) ?? new Map<string, Account>();
    const account = known.get(kind) ?? {
      window: null,
      inFlight: 0,
      isUnheard: true,
      resting: false,
    };
    this.#accounts.set(token, known.set(kind, account));
    return account;
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
    const { account, isSpareable } = one;
    if (this.#over.aborted || mayGo(account.window, { ...account, isSpareable }, performance.now())) {
      this.#go(one);
      return true;
    }
    // The answers that are still to come may say more.
    if (account.inFlight > 0 || account.resting || this.#rest(account)) return false;
    one.resolve('spared');
    return true;
  }

  #go({ account, resolve }: Waiting): void {
    this.#free -= 1;
    account.inFlight += 1;
    resolve('go');
  }

  /** Waits for the window to start anew, if that is in time. */
  #rest(account: Account): boolean {
    const seconds = Math.max(0, (account.window?.endsAt ?? 0) - performance.now()) / 1000;
    const { waitMs, slackMs } = untilReset(seconds, this.#leftMs());
    if (slackMs < 0) return false;
    account.resting = true;
    const wake = () => {
      clearTimeout(timer);
      this.#over.removeEventListener('abort', wake);
      account.resting = false;
      account.isUnheard = true;
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
