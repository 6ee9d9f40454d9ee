/**
 * In: what was asked for, what lies on the machine, and what the Hub answered.
 * Out: `Evidence`, and beside this file what single answers mean: readings, rights, the status of the token.
 * Knows: the Hub's answers. It weighs no causes and sends nothing.
 */

import type { Discovery, UsedRepo } from '../discovery/discovery.js';
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
  readonly secret: Secret;
  /** Null where it was sent in vain: no answer, or none that says anything about it. */
  readonly is: /** The account, and the token's own name if it has one. */
    | { readonly kind: 'accepted'; readonly name: string; readonly tokenName: string | null }
    | { readonly kind: 'expired' }
    | { readonly kind: 'refused' }
    | null;
}

/** A repo that nobody listed and that the workspace names, asked about like a listed one. */
export interface FoundRepo extends RepoObservation {
  readonly use: UsedRepo;
}

/** What the Hub answered so far: plain data, no opinions. */
export interface HubFacts {
  /** Null if the check uses a stored token. */
  readonly publisher: PublisherObservation | null;
  /** Null when no token was sent. */
  readonly whoami: WhoamiObservation | null;
  readonly repos: readonly RepoObservation[];
  /** What the workspace names, where that was to be checked. */
  readonly found: readonly FoundRepo[];
  /** What the listed repos load, where that was asked for. */
  readonly references: References;
  /** Null where the certificates of the Hub were not looked at, or could not be. */
  readonly chain: ShownChain | null;
  /** The hosts that files come from; null where nobody asked for them, or nothing could be asked. */
  readonly transferHosts: TransferHosts | null;
  /** A public repo asked about with a token that the identity check refused; null when there was no need. */
  readonly publicRepo: HubResponse | null;
  /** Who some of the other credentials on this machine are: those that were worth asking about. */
  readonly others: readonly OtherCredential[];
}

/** All that a diagnosis rests on: what was asked for, what lies on the machine, and what the Hub answered. */
export interface Evidence {
  readonly inputs: Inputs;
  readonly runner: RunnerFacts;
  /** What the workspace says of the repos that the job uses; null where it was not read. */
  readonly discovery: Discovery | null;
  readonly hub: HubFacts;
}
