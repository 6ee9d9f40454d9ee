import type { HubClient } from '../hub/client.js';
import { askPublicRepo, type SharedAnswers } from '../hub/probe.js';
import { readRepo } from '../hub/references/read.js';
import { askWhoami } from '../hub/whoami.js';
import type { NextProbe } from '../probing/next-probes.js';
import type { ProbeAnswer } from '../probing/with-answers.js';
import { observeAuthorities } from '../runner/certificates/certificate-files.js';
import { addsToNode, observeChain } from '../runner/certificates/shown-chain.js';
import { type ConnectTo, reachTransferHosts } from './reach-transfer-hosts.js';
import type { RepoAsker } from './repo-asker.js';

/** Asks whatever can be asked. No answer and no failure of a server makes it throw. */
export class ProbeAsker {
  readonly #repos: RepoAsker;
  readonly #connectTo: ConnectTo;

  constructor(repos: RepoAsker, connectTo: ConnectTo) {
    this.#repos = repos;
    this.#connectTo = connectTo;
  }

  get hub(): HubClient {
    return this.#repos.hub;
  }

  /** Whether it is still worth asking. A file that nobody waits for says nothing, not even that it is late. */
  isInTime({ kind }: NextProbe): boolean {
    return kind !== 'files' || !this.hub.timeIsUp;
  }

  /** What came of it: nothing where there was nothing to see. What `shared` holds about a repo is not asked again. */
  async ask(probe: NextProbe, shared: SharedAnswers): Promise<ProbeAnswer[]> {
    const { hub, secret } = this.#repos;
    const { kind } = probe;
    switch (kind) {
      case 'repo':
        return [await this.#repos.ask(probe.repo, probe.probe, shared)];
      case 'public-repo':
        return [{ kind, response: await askPublicRepo(hub, probe.token) }];
      case 'credential':
        return [{ kind, secret: probe.secret, whoami: await askWhoami(hub, probe.secret, 1) }];
      case 'files':
        return [{ kind, read: await readRepo(hub, secret, probe.ref) }];
      case 'transfer-hosts': {
        const { endpoint, repos } = probe;
        const transferHosts = await reachTransferHosts(hub, secret, endpoint, repos, this.#connectTo);
        return [{ kind, transferHosts }];
      }
      case 'certificates':
        return this.#compareCertificates(probe);
    }
  }

  /** One more handshake, and what the files of this runner hold of what the Hub shows in it. */
  async #compareCertificates({
    areTrusted,
    files,
    fileOfGit,
  }: NextProbe & { kind: 'certificates' }): Promise<ProbeAnswer[]> {
    const extra = files.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
    // What Node trusts by itself, other clients mostly do, too.
    if (areTrusted && !addsToNode(extra?.fingerprints ?? [])) return [];
    const shown = await this.hub.showCertificates();
    if (shown === null) return [];
    const ofGit =
      fileOfGit === null ? [] : [await observeAuthorities({ variable: 'http.sslCAInfo', path: fileOfGit })];
    const certificates = [...files, ...ofGit];
    return [{ kind: 'certificates', certificates, chain: await observeChain(shown, certificates) }];
  }
}
