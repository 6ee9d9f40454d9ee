import type { Host } from '../model/endpoint.js';
import type { VersionRange } from '../runner/job-clients/version-ranges.js';
import type { Setup } from './setup.js';
import type { ConditionalBehaviour } from './source.js';

/** A family of clients: everything that the action knows of it. */
export interface Client {
  /** In tables. */
  readonly name: string;
  /**
   * In sentences that list clients; `versions` are added to it there. Null only if the name of another family covers
   * this one.
   */
  readonly inSentences: string | null;
  /** The versions of huggingface_hub that are this family; null for other clients. */
  readonly versions: VersionRange | null;
  /** What it would send to a host by itself, with all that was found on this runner. `hub`: the job's own library. */
  readonly sends: (setup: Setup, host: Host, hub: HubVersionOfJob | null) => ConditionalBehaviour[];
}

/** The `huggingface_hub` that this job uses, as far as its workspace or this machine says. */
export interface HubVersionOfJob {
  /** The family that it belongs to. */
  client: Client;
  /** Its version, if no other comes into question. */
  version: string | null;
  /** How it is known, without a full stop: "uv.lock pins huggingface_hub 0.36.2". */
  claim: string;
}
