import type { HostWords } from '../model/host-words.js';
import type { TokenStatus } from './token-status.js';

/** What the status of the token leaves to be said. */
interface Effects {
  /**
   * How the answers about repos count: as those to the token's account, as those to nobody, or not at all,
   * since they would be about the token and not about the repos.
   */
  repos: 'account' | 'nobody' | 'nothing';
  /** Whether other credentials on this machine can be compared with the token. */
  comparable: boolean;
  /** Whether the token is good enough to take others away for it, or to hand it on. */
  usable: boolean;
  /** What could not be checked for that reason, as the report lists it. */
  notChecked: ((words: HostWords) => string) | null;
}

/** One row for each status: what makes every later answer worthless is decided here, once. */
export const EFFECTS: Readonly<Record<TokenStatus['is'], Effects>> = {
  absent: {
    repos: 'nobody',
    comparable: false,
    usable: false,
    notChecked: ({ noneReached }) => `the token, because ${noneReached}`,
  },
  'not-obtained': {
    repos: 'nothing',
    comparable: false,
    usable: false,
    notChecked: () => 'the token and the repos, because no token was obtained for an id token',
  },
  malformed: {
    repos: 'nothing',
    comparable: false,
    usable: false,
    notChecked: () => 'whether the Hub accepts the token, because it cannot be sent',
  },
  withheld: {
    repos: 'nothing',
    comparable: true,
    usable: false,
    notChecked: () => 'whether the Hub accepts the token, because it must not be sent to this endpoint',
  },
  refused: { repos: 'nothing', comparable: true, usable: false, notChecked: null },
  'not-received': {
    repos: 'nobody',
    comparable: true,
    usable: true,
    notChecked: () => 'whose token it is, because it did not arrive',
  },
  unknown: {
    repos: 'account',
    comparable: true,
    usable: true,
    notChecked: () => 'whose token it is, because the identity check gave no answer',
  },
  good: { repos: 'account', comparable: true, usable: true, notChecked: null },
};
