import { refusal } from './answers.mjs';
import { accountLimited, addressLimited } from './messages.mjs';

/**
 * @import { Answer, Family } from './answers.mjs'
 * @import { Caller } from '../access/caller.mjs'
 * @import { Quota } from '../world/switches.mjs'
 * @import { World } from '../world/world.mjs'
 */

/** @typedef {'api' | 'resolvers' | 'pages'} Bucket */

const WINDOW_SECONDS = 300;
const WHOAMI = '/api/whoami-v2';

/** The published quotas per window (protocol §5). */
const ANONYMOUS = { api: 500, resolvers: 3000, pages: 100 };
const FREE = { api: 1000, resolvers: 5000, pages: 200 };
const PRO = { api: 2500, resolvers: 12_000, pages: 400 };

/**
 * What the plan of an organization gives to each of its members.
 * @type {ReadonlyMap<string, Record<Bucket, number>>}
 */
const PLANS = new Map([
  ['team', { api: 3000, resolvers: 20_000, pages: 400 }],
  ['academia', { api: 3000, resolvers: 20_000, pages: 400 }],
  ['enterprise', { api: 6000, resolvers: 50_000, pages: 600 }],
  ['plus', { api: 10_000, resolvers: 100_000, pages: 1000 }],
]);

/**
 * @param {string} path
 * @returns {Bucket}
 */
export function bucketOf(path) {
  if (path.includes('/resolve/')) return 'resolvers';
  return path.startsWith('/api/') ? 'api' : 'pages';
}

/** Counts down, per token and per address, what is left of each window. */
export class RateLimits {
  #world;
  /** @type {Map<string, { limit: number, remaining: number, endsAt: number }>} */
  #windows = new Map();

  /** @param {World} world */
  constructor(world) {
    this.#world = world;
  }

  /**
   * Counts one request. Errors and redirects count as much as anything.
   * @param {Caller} caller
   * @param {string} address
   * @param {string} path
   * @param {Family} family
   * @returns {{ headers: Record<string, string>, refused: Answer | null }}
   */
  count(caller, address, path, family) {
    const bucket = bucketOf(path);
    const window = this.#window(caller, address, bucket, path === WHOAMI);
    const exceeded = window.remaining === 0;
    window.remaining = Math.max(0, window.remaining - 1);
    const reset = Math.max(1, Math.ceil((window.endsAt - Date.now()) / 1000));
    const headers = {
      ratelimit: `"${bucket}";r=${window.remaining};t=${reset}`,
      'ratelimit-policy': `"fixed window";"${bucket}";q=${window.limit};w=${WINDOW_SECONDS}`,
    };
    if (!exceeded) return { headers, refused: null };
    const message =
      caller.kind === 'accepted' ? accountLimited(window.limit, bucket) : addressLimited(address);
    return {
      headers: this.#world.switches.rateLimitOn429 ? headers : {},
      refused: refusal(family, { status: 429, code: null, message }),
    };
  }

  /**
   * @param {Caller} caller
   * @param {string} address
   * @param {Bucket} bucket
   * @param {boolean} isWhoami
   */
  #window(caller, address, bucket, isWhoami) {
    const apart = isWhoami ? this.#world.switches.whoamiQuota : null;
    const scope = apart ? 'whoami' : bucket;
    const key = `${scope} ${caller.kind === 'accepted' ? `token ${caller.token.key}` : address}`;
    const now = Date.now();
    const { limit, remaining, reset } = apart ?? this.#quota(caller, bucket);
    const window = this.#windows.get(key) ?? { limit, remaining, endsAt: now + reset * 1000 };
    if (window.endsAt <= now) {
      window.remaining = limit;
      window.endsAt = now + WINDOW_SECONDS * 1000;
    }
    this.#windows.set(key, window);
    return window;
  }

  /**
   * A bad credential is counted with its address: that is how a client can tell that its token was not
   * honoured (protocol §5).
   * @param {Caller} caller
   * @param {Bucket} bucket
   * @returns {Quota}
   */
  #quota(caller, bucket) {
    const { switches } = this.#world;
    const accepted = caller.kind === 'accepted';
    const pinned = accepted ? switches.accountQuota : switches.anonymousQuota;
    if (pinned) return pinned;
    const limit = accepted ? this.#accountLimit(caller.token.user, bucket) : ANONYMOUS[bucket];
    return { limit, remaining: limit, reset: WINDOW_SECONDS };
  }

  /**
   * @param {string | null} name
   * @param {Bucket} bucket
   */
  #accountLimit(name, bucket) {
    const { users, switches } = this.#world;
    const user = users.get(name ?? '');
    const own = (user?.isPro ? PRO : FREE)[bucket];
    if (switches.memberQuota === 'own') return own;
    const members = (user?.orgs ?? []).filter((org) => org.role !== 'no_access');
    return Math.max(own, ...members.map((org) => PLANS.get(org.plan ?? '')?.[bucket] ?? 0));
  }
}
