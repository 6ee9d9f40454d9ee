import type { RepoObservation } from '../hub/probe.js';
import type { References } from '../hub/references/references.js';
import type { HubResponse } from '../hub/response.js';
import type { TransferHosts } from '../hub/transfer-hosts.js';
import type { WhoamiObservation } from '../hub/whoami.js';
import type { Inputs } from '../model/inputs.js';
import type { NamedProxy } from '../model/proxy.js';
import type { Secret } from '../model/secret.js';
import type { AuthorityFile } from './certificates/certificate-files.js';
import type { ShownChain } from './certificates/shown-chain.js';
import type { EnvironmentFacts } from './environment.js';
import type { EventFacts } from './event.js';
import type { GitFacts } from './git/git.js';
import type { JobClient } from './job-clients/job-client.js';
import type { NetrcFile } from './netrc-files.js';
import type { PublisherObservation } from './tokens/publisher-exchange.js';
import type { SavedToken, StoredTokens } from './tokens/saved-tokens.js';
import type { TokenSources } from './tokens/token-sources.js';
import type { WorkflowFacts } from './workflow/workflow-model.js';

/** A credential that some client would send instead of the checked token, and what the Hub says of it. */
export interface OtherCredential {
  secret: Secret;
  /** Null where it was sent in vain: no answer, or none that says anything about it. */
  is: { kind: 'accepted'; name: string } | { kind: 'expired' } | { kind: 'refused' } | null;
}

/** Everything that was looked at before anything is concluded: plain data, no opinions. */
export interface Evidence {
  inputs: Inputs;
  event: EventFacts;
  environment: EnvironmentFacts;
  token: TokenSources;
  /** Null where the check goes by a stored token. */
  publisher: PublisherObservation | null;
  /** Null when no token was sent. */
  whoami: WhoamiObservation | null;
  repos: RepoObservation[];
  /** What the listed repos load, where that was asked for. */
  references: References;
  /** The files of certificate authorities that variables of the job name. */
  certificates: AuthorityFile[];
  /** Null where the certificates of the Hub were not looked at, or could not be. */
  chain: ShownChain | null;
  /** The proxy that stands between this runner and the Hub; null where none is named for it. */
  proxy: NamedProxy | null;
  /** The hosts that files come from; null where nobody asked for them, or nothing could be asked. */
  transferHosts: TransferHosts | null;
  /** A public repo asked about with a token that the identity check refused; null when there was no need. */
  publicRepo: HubResponse | null;
  netrc: NetrcFile[];
  git: GitFacts;
  /** Every login that was saved by name; null when there is no such file. */
  storedTokens: StoredTokens | null;
  /** The token file of versions before 0.12; null when there is none. */
  legacyToken: SavedToken | null;
  /** What tells which `huggingface_hub` the job uses; empty where nothing was found or looked for. */
  jobClients: JobClient[];
  /** Who some of the other credentials on this machine are: those that were worth asking about. */
  others: OtherCredential[];
  /** The workflow's own text; null where it is not known which file of this repository it is. */
  workflow: WorkflowFacts | null;
  /** What of the workspace was left unread: for lack of time, and the names of the files that are too large. */
  unread?: { isLate: boolean; cut: string[] };
  platform: NodeJS.Platform;
  /** The runner's clock when the answers were in, in milliseconds since 1970. */
  now: number;
}
