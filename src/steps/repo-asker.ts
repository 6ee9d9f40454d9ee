import type { HubClient } from '../hub/client.js';
import {
  askProbe,
  type Probe,
  type RepoAnswer,
  type RepoObservation,
  type SharedAnswers,
} from '../hub/probe.js';
import type { RepoRequest } from '../model/inputs.js';
import type { Secret } from '../model/secret.js';

/** Asks one Hub about repos, with the token if there is one, and counts the repos. */
export class RepoAsker {
  readonly #asked = new Set<RepoRequest>();
  readonly #answered = new Set<RepoRequest>();

  constructor(
    readonly hub: HubClient,
    /** The token, if there is one that can be sent and may be sent to this endpoint. */
    readonly secret: Secret | null,
  ) {}

  /** Repos asked about so far, and those of them about which anything was answered. */
  get count(): { repos: number; answered: number } {
    return { repos: this.#asked.size, answered: this.#answered.size };
  }

  /** What `shared` holds is not asked again. */
  async ask(repo: RepoObservation, probe: Probe, shared: SharedAnswers = new Map()): Promise<RepoAnswer> {
    const { request } = repo;
    this.#asked.add(request);
    const { response, text } = await askProbe(this.hub, this.secret, repo, probe, shared);
    this.#answered.add(request);
    return { kind: 'repo', request, probe, response, text };
  }
}
