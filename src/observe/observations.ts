import type { RepoObservation } from '../hub/access.js';
import type { Exchange } from '../hub/exchange.js';
import type { WhoamiObservation } from '../hub/whoami.js';
import type { Inputs } from '../inputs.js';
import type { EnvironmentFacts } from './environment.js';
import type { EventFacts } from './event.js';
import type { GitFacts } from './git.js';
import type { NetrcFile } from './netrc.js';
import type { TokenObservation } from './token.js';

/** Everything that was looked at before anything is concluded: plain data, no opinions. */
export interface Observations {
  inputs: Inputs;
  event: EventFacts;
  environment: EnvironmentFacts;
  token: TokenObservation;
  /** Null when no token was sent. */
  whoami: WhoamiObservation | null;
  repos: RepoObservation[];
  /** A public repo asked about with a token that the identity check refused; null when there was no need. */
  publicRepo: Exchange | null;
  netrc: NetrcFile[];
  git: GitFacts;
  platform: NodeJS.Platform;
  /** The runner's clock when the answers were in, in milliseconds since 1970. */
  now: number;
}
