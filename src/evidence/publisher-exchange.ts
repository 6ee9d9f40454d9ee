import type { RepoObservation } from '../hub/probe.js';
import type { HubResponse } from '../hub/response.js';
import type { PublisherRequest } from '../model/publisher.js';
import type { IdTokenFacts } from '../runner/id-token.js';

/** What came of going by a Trusted Publisher instead of a stored token. */
export interface PublisherObservation extends PublisherRequest {
  readonly idToken: IdTokenFacts;
  /** The exchange for a Hub token; null where there was none. */
  readonly response: HubResponse | null;
  /** When the token that came of it ends, in milliseconds since 1970; null where none came, or nobody says. */
  readonly expiresAt: number | null;
  /** What everybody is shown of the resource, looked at where the exchange was refused. */
  readonly shown: { readonly repo: RepoObservation } | { readonly user: HubResponse } | null;
}
