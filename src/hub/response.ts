import type { RateLimit } from './rate-limit.js';

/** What was asked of the Hub and what came back: plain data without a credential in it. */
export interface HubResponse {
  readonly method: 'GET' | 'HEAD' | 'POST';
  /** Path as asked, before any redirect. */
  readonly path: string;
  /** Whether the token was sent along. */
  readonly authenticated: boolean;
  /** None for a request that was not sent. */
  readonly attempts: number;
  readonly redirects: readonly Redirect[];
  readonly outcome: Answer | NoAnswer;
  /** Seconds that the server asked to wait before another try, where so much time was not left. */
  readonly notAwaitedSeconds?: number;
}

export interface Redirect {
  readonly status: number;
  /** The target's path when it is on the Hub, `?…` in place of a query, else its origin. */
  readonly to: string;
}

/** An HTTP answer, whatever it says. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** `X-Error-Code`. */
  readonly code: string | null;
  /** The Hub's own words: `X-Error-Message`, else what the body's error field says, else its plain text. */
  readonly message: string | null;
  readonly requestId: string | null;
  readonly rateLimit: RateLimit | null;
  /** `Retry-After`, also where it names a date. */
  readonly retryAfterSeconds: number | null;
  /** Whether any header that only the Hub's application sets is there; an edge or a proxy sets none. */
  readonly fromHub: boolean;
  /** `X-HF-Warning`. */
  readonly warning: string | null;
  /** The `Date` header in milliseconds since 1970. */
  readonly date: number | null;
  readonly isHtml: boolean;
  /** The body parsed as JSON; undefined when it is none. */
  readonly json: unknown;
  /**
   * Why a redirect was not followed: it leaves the Hub, comes back to itself, goes on too long, leads nowhere, or none is
   * to be followed.
   */
  readonly stoppedAt: {
    readonly reason: 'other-origin' | 'loop' | 'too-many' | 'unreadable' | 'not-followed';
    readonly to: string;
  } | null;
}

/** No HTTP answer at all, on every try. */
export interface NoAnswer {
  readonly kind: 'no-answer';
  /**
   * `quota`: it was not asked, to spare the quota that it counts against. `address`: it was not asked, since it is not
   * known to lie at a public address, and nobody may be led to another one.
   */
  readonly phase: 'connect' | 'tls' | 'proxy' | 'answer' | 'deadline' | 'quota' | 'address';
  /** The system's or the client's error code, never its message. */
  readonly code: string;
}

/** Code of a host that may only be asked at a public address, and has another one. */
export const ADDRESS_NOT_PUBLIC = 'ADDRESS_NOT_PUBLIC';
/** Code of one whose address only a proxy would find out. */
export const ADDRESS_UNKNOWN = 'ADDRESS_UNKNOWN';
