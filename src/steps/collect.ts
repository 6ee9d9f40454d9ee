/**
 * In: the inputs, the token and the first requests, as `start` left them.
 * Out: all the evidence of a run; the steps beside this one tell the runner and change its files.
 * Knows: every folder below. No folder knows the steps.
 */

import { clientsOfSteps } from '../clients/step-clients.js';
import { hubVersionMatters } from '../clients/version-matters.js';
import type { Evidence } from '../evidence/evidence.js';
import { installFiles } from '../job/installs/install-files.js';
import { credentialHosts } from '../model/endpoint.js';
import type { Environment } from '../model/environment-variables.js';
import { hostOf } from '../model/host.js';
import { proxyFor } from '../model/proxy.js';
import { Secret } from '../model/secret.js';
import { isWorthHiding } from '../model/token/worth-hiding.js';
import { entriesFor } from '../netrc/entries.js';
import { foundRepos } from '../probing/probes-of-found.js';
import { withAnswers } from '../probing/with-answers.js';
import { observeCertificates } from '../runner/certificates/certificate-files.js';
import { observeEnvironment } from '../runner/environment.js';
import { observeEvent } from '../runner/event.js';

import { ReadingTime } from '../runner/files/reading-time.js';
import { observeGit } from '../runner/git/git.js';
import { markWritten } from '../runner/git/repository-written.js';
import { observeInstallFiles } from '../runner/job-clients/asked-files.js';
import type { JobClient } from '../runner/job-clients/job-client.js';
import { observeInstalledClients, observeWorkspaceClients } from '../runner/job-clients/job-clients.js';
import { observeNetrc } from '../runner/netrc-files.js';
import { observeLegacyToken, observeStoredTokens } from '../runner/tokens/saved-tokens.js';
import { observeWorkflow } from '../runner/workflow/workflow.js';
import { tellProgress } from './job-progress.js';
import { ProbeAsker } from './probe-asker.js';
import type { ConnectTo } from './reach-transfer-hosts.js';
import { AFTER_FIRST, askInRounds } from './rounds.js';
import type { Started } from './start.js';

/** Looks at the runner while the first answers travel, then asks what they leave open. */
export async function collect(
  started: Started,
  environment: Environment,
  connectTo: ConnectTo,
): Promise<Evidence> {
  const { asker, answers } = started.first;
  const stopTelling = tellProgress(() => ({
    doing: 'asking',
    ...asker.count,
    requests: asker.hub.asked,
  }));
  try {
    const unanswered = await observeRunner(started, environment);
    const [first, installed] = await Promise.all([answers, observeInstalled(environment, unanswered)]);
    const { runner } = unanswered;
    const jobClients = [...runner.jobClients, ...installed];
    const evidence = withAnswers({ ...unanswered, runner: { ...runner, jobClients } }, first);
    return await askInRounds(new ProbeAsker(asker, connectTo), evidence, AFTER_FIRST);
  } finally {
    stopTelling();
  }
}

/** Everything that is not the Hub's to say, with what the Hub says left open. */
async function observeRunner(
  { inputs, tokenSources, publisher, first: { repos } }: Started,
  environment: Environment,
): Promise<Evidence> {
  const { hosts, hostnames } = credentialHosts(inputs.endpoint);
  const workspace = environment.GITHUB_WORKSPACE || null;
  const time = new ReadingTime();
  // With listed repos and without discover, nothing of the workspace is read for this.
  const discoverer = inputs.repos.length > 0 && !inputs.discover ? null : loadDiscovery();
  const [event, netrc, git, storedTokens, legacyToken, jobClients, [workflow, files], certificates] =
    await Promise.all([
      observeEvent(environment),
      observeNetrc(environment, process.platform, hostnames),
      observeGit(environment, workspace, hosts, { origin: inputs.endpoint.origin, time }),
      observeStoredTokens(environment),
      observeLegacyToken(environment),
      observeWorkspaceClients(environment, time),
      observeWorkflowAndFiles(environment, workspace, time),
      observeCertificates(environment),
    ]);
  // Last, for it has little time, and what else is read would take from that.
  const discovery = discoverer === null ? null : await (await discoverer)(workflow, workspace);
  const ofJob = observeEnvironment(environment);
  const byCommands = clientsOfSteps({ workflow, installFiles: files, environment: ofJob });
  const evidence: Evidence = {
    inputs,
    runner: {
      host: hostOf(environment),
      tokenSources,
      event,
      environment: ofJob,
      netrc,
      git: { ...git, credentials: await markWritten(git.credentials, workspace) },
      storedTokens,
      legacyToken,
      jobClients: [...byCommands, ...jobClients],
      certificates,
      proxy: proxyFor(inputs.endpoint.origin, environment),
      installFiles: files,
      workflow,
      unread: { isLate: time.isShort, cut: time.cut },
      platform: process.platform,
      now: Date.now(),
    },
    discovery,
    hub: {
      publisher,
      whoami: null,
      repos,
      found: [],
      references: { read: [], found: [] },
      chain: null,
      transferHosts: null,
      publicRepo: null,
      others: [],
    },
  };
  return { ...evidence, hub: { ...evidence.hub, found: foundRepos(evidence) } };
}

async function loadDiscovery() {
  const { discoverRepos } = await import('./discover-repos.js');
  return discoverRepos;
}

/** The workflow, and the files that the commands of this job install from. */
async function observeWorkflowAndFiles(
  environment: Environment,
  workspace: string | null,
  time: ReadingTime,
) {
  const workflow = await observeWorkflow(environment, process.platform, time);
  return [workflow, await observeInstallFiles(workspace, installFiles(workflow), time)] as const;
}

/** Starting a Python costs time, so it is asked only where its answer makes a difference. */
async function observeInstalled(environment: Environment, evidence: Evidence): Promise<JobClient[]> {
  return hubVersionMatters(evidence) ? observeInstalledClients(environment) : [];
}

/**
 * Credentials of this Hub that others left on the machine, and GitHub's own: none of them may be shown either. Not
 * among them is what a pull request can write, and what is too short for a token: either may be any word.
 */
export function foreignSecrets({
  inputs,
  runner: { netrc, git, storedTokens, legacyToken },
}: Evidence): Secret[] {
  const { hostnames } = credentialHosts(inputs.endpoint);
  const entries = netrc.flatMap((file) => entriesFor(file, hostnames).matching);
  const found = [
    ...git.credentials.flatMap(({ secret, fromRepository }) => (fromRepository ? [] : [secret])),
    ...(storedTokens === null ? [] : [...storedTokens.tokens, ...storedTokens.refreshTokens]),
    ...(legacyToken?.value == null ? [] : [legacyToken.value]),
    ...entries.flatMap(({ password }) => (password === null ? [] : [new Secret(password)])),
  ].filter((secret) => isWorthHiding(secret.reveal()));
  return inputs.githubToken === null ? found : [inputs.githubToken, ...found];
}

/** What a pull request can write and what has the form of a token: to be masked as it stands, and nothing else. */
export function tokensOfRepository({ runner: { git } }: Evidence): Secret[] {
  return git.credentials.flatMap(({ secret, fromRepository }) => (fromRepository ? [secret] : []));
}
