/**
 * In: the environment, the files and the programs of this machine.
 * Out: `RunnerFacts`, put together by the steps from what the files beside this one read.
 * Knows: how runners, git and clients keep things. It changes nothing and has no opinion.
 */

import type { Host } from '../model/host.js';
import type { NamedProxy } from '../model/proxy.js';
import type { AuthorityFile } from './certificates/certificate-files.js';
import type { EnvironmentFacts } from './environment.js';
import type { EventFacts } from './event.js';
import type { GitFacts } from './git/git.js';
import type { AskedPackages } from './job-clients/asked-packages.js';
import type { JobClient } from './job-clients/job-client.js';
import type { NetrcFile } from './netrc-files.js';
import type { SavedToken, StoredTokens } from './tokens/saved-tokens.js';
import type { TokenSources } from './tokens/token-sources.js';
import type { WorkflowFacts } from './workflow/workflow-model.js';

/** What was found on this machine, and in the job: plain data, no opinions. */
export interface RunnerFacts {
  readonly host: Host;
  readonly event: EventFacts;
  readonly environment: EnvironmentFacts;
  readonly tokenSources: TokenSources;
  /** The files of certificate authorities that variables of the job name. */
  readonly certificates: readonly AuthorityFile[];
  /** The proxy that stands between this runner and the Hub; null where none is named for it. */
  readonly proxy: NamedProxy | null;
  readonly netrc: readonly NetrcFile[];
  readonly git: GitFacts;
  /** Every login that was saved by name; null when there is no such file. */
  readonly storedTokens: StoredTokens | null;
  /** The token file of versions before 0.12; null when there is none. */
  readonly legacyToken: SavedToken | null;
  /** What tells which `huggingface_hub` the job uses; empty where nothing was found or looked for. */
  readonly jobClients: readonly JobClient[];
  /** What the files ask for that the job's commands install from, by their paths in the workspace. */
  readonly installFiles?: ReadonlyMap<string, AskedPackages>;
  /** The workflow's own text; null where it is not known which file of this repository it is. */
  readonly workflow: WorkflowFacts | null;
  /** What of the workspace was left unread: for lack of time, and the names of the files that are too large. */
  readonly unread?: { readonly isLate: boolean; readonly cut: readonly string[] };
  readonly platform: NodeJS.Platform;
  /** The runner's clock when the answers were in, in milliseconds since 1970. */
  readonly now: number;
}
