import { trustInQuestion } from '../causes/network/untrusted-certificate.js';
import type { Evidence } from '../evidence/evidence.js';
import type { HubClient } from '../hub/client.js';
import { observeAuthorities } from '../runner/certificates/certificate-files.js';
import { addsToNode, observeChain } from '../runner/certificates/shown-chain.js';

/**
 * Looks at the certificates that the Hub shows, where Node does not trust them, or where it trusts more than it
 * brings along, so that other clients may not: one more handshake, and what the files of this runner hold of it.
 */
export async function inspectCertificates(hub: HubClient, evidence: Evidence): Promise<void> {
  const question = trustInQuestion(evidence);
  if (question === null) return;
  const {
    runner: { git, certificates },
  } = evidence;
  const extra = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
  if (question === 'answered' && !addsToNode(extra?.fingerprints ?? [])) return;
  const shown = await hub.showCertificates();
  if (shown === null) return;
  const path = git.authoritiesFile;
  // The variable beats the setting.
  if (path !== undefined && !certificates.some(({ variable }) => variable === 'GIT_SSL_CAINFO')) {
    evidence.runner.certificates = [
      ...certificates,
      await observeAuthorities({ variable: 'http.sslCAInfo', path }),
    ];
  }
  evidence.hub.chain = await observeChain(shown, evidence.runner.certificates);
}
