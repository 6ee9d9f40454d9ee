import type { RepoObservation } from '../hub/probe.js';
import type { References } from '../hub/references/references.js';
import type { HubResponse } from '../hub/response.js';
import type { TransferHosts } from '../hub/transfer-hosts.js';
import type { WhoamiObservation } from '../hub/whoami.js';
import type { Inputs } from '../model/inputs.js';
import type { Secret } from '../model/secret.js';
import type { ShownChain } from '../runner/certificates/shown-chain.js';
import type { RunnerFacts } from '../runner/runner-facts.js';
import type { PublisherObservation } from './publisher-exchange.js';

/** A credential that some client would send instead of the checked token, and what the Hub says of it. */
export interface OtherCredential {
  secret: Secret;
  /** Null where it was sent in vain: no answer, or none that says anything about it. */
  is: { kind: 'accepted'; name: string } | { kind: 'expired' } | { kind: 'refused' } | null;
}

/** What the Hub answered so far: plain data, no opinions. */
export interface HubFacts {
  /** Null where the check goes by a stored token. */
  publisher: PublisherObservation | null;
  /** Null when no token was sent. */
  whoami: WhoamiObservation | null;
  repos: RepoObservation[];
  /** What the listed repos load, where that was asked for. */
  references: References;
  /** Null where the certificates of the Hub were not looked at, or could not be. */
  chain: ShownChain | null;
  /** The hosts that files come from; null where nobody asked for them, or nothing could be asked. */
  transferHosts: TransferHosts | null;
  /** A public repo asked about with a token that the identity check refused; null when there was no need. */
  publicRepo: HubResponse | null;
  /** Who some of the other credentials on this machine are: those that were worth asking about. */
  others: OtherCredential[];
}

/** All that a diagnosis rests on: what was asked for, what lies on the machine, and what the Hub answered. */
export interface Evidence {
  inputs: Inputs;
  runner: RunnerFacts;
  hub: HubFacts;
}
