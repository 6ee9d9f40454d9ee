import { tmpdir } from 'node:os';
import { isolate } from './act/isolate.js';
import { scrub } from './act/scrub.js';
import { askFirst, askFurther, askOthers, askUntilOpen } from './asking.js';
import { type DebugLog, debugLogFor } from './debug-log.js';
import { diagnose } from './diagnose/diagnose.js';
import { planIsolation } from './diagnose/isolation.js';
import type { Deeds } from './diagnose/runner.js';
import { staleCredentials } from './diagnose/stale.js';
import { behindOpeningGate } from './diagnose/waiting.js';
import { credentialHosts, type Endpoint, mayReceiveToken } from './endpoint.js';
import { follow } from './following.js';
import type { RepoObservation } from './hub/access.js';
import { HubClient } from './hub/client.js';
import { type Inputs, readInputs } from './inputs.js';
import { observeCertificates } from './observe/certificates.js';
import { observeEnvironment } from './observe/environment.js';
import { observeEvent } from './observe/event.js';
import { observeGit } from './observe/git.js';
import { observeInstalledClients, observeWorkspaceClients } from './observe/job-clients.js';
import { entriesFor, observeNetrc } from './observe/netrc.js';
import type { Observations } from './observe/observations.js';
import { observeLegacyToken, observeSavedToken, observeStoredTokens } from './observe/saved-tokens.js';
import { observeToken, type TokenObservation } from './observe/token.js';
import { observeWorkflow } from './observe/workflow.js';
import { proxyFor, proxySecrets } from './proxy.js';
import { type ConnectTo, reachTransferHosts } from './reaching.js';
import type { References } from './references/references.js';
import { causesPage } from './report/documentation.js';
import { invalidInputsReport } from './report/invalid-inputs.js';
import { type Places, publish } from './report/publish.js';
import { redactor } from './report/redact.js';
import { buildReport } from './report/report.js';
import { hubVersionMatters } from './resolve/hub-version.js';
import {
  exportToken,
  maskSecrets,
  saveJournalPath,
  setVariable,
  tellOfWaiting,
  tellProgress,
} from './runner.js';
import { Secret } from './secret.js';
import { USER_AGENT } from './version.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** With inputs that cannot be used, what they say about where to report is not relied on. */
const ONLY_SUMMARY: Places = {
  summary: true,
  checkRun: false,
  checkName: '',
  comment: 'never',
  githubToken: null,
  headSha: '',
  pullRequest: null,
  fork: null,
};

/**
 * The plot: inputs, observe, diagnose, act, report. Everything that is concluded is concluded from the
 * observations; everything that is shown is shown from the report.
 */
export async function run(environment: Environment): Promise<void> {
  const read = readInputs(environment);
  const saved = await observeSavedToken(environment);
  const token = observeToken(read.token, environment, saved);
  const own = [
    ...token.held.flatMap(({ shape }) => [shape.raw, shape.cleaned]),
    ...proxySecrets(environment),
  ];
  maskSecrets(own);
  const debug = debugLogFor(environment);
  debug?.hide(own);
  if (!read.ok) {
    const workflow = await observeWorkflow(environment, process.platform);
    const report = redactor(
      own,
      environment.HOME,
    )(invalidInputsReport(read.problems, causesPage(environment), workflow));
    return publish(report, true, ONLY_SUMMARY, environment);
  }

  const { inputs } = read;
  const hub = clientFor(inputs, inputs.timeoutSeconds, debug);
  try {
    const connectTo = connectingWithin(inputs.timeoutSeconds, debug);
    const observations = await observe(inputs, token, environment, hub, connectTo);
    const asked = await waitForAccess(observations, inputs, debug);
    const foreign = foreignSecrets(observations);
    maskSecrets(foreign);
    debug?.hide(foreign);
    debug?.observed(observations);
    const redact = redactor([...own, ...foreign], environment.HOME);

    const deeds = await act(observations, environment);
    const diagnosis = diagnose(observations, deeds);
    if (inputs.exportToken) exportToken(diagnosis.standing, token);

    const report = buildReport(
      {
        observations,
        diagnosis,
        deeds,
        causesPage: causesPage(environment),
        requests: hub.asked + asked,
      },
      redact,
    );
    const { headSha, pullRequest, fork } = observations.event;
    await publish(report, diagnosis.stepFails, { ...inputs, headSha, pullRequest, fork }, environment);
  } finally {
    await hub.close();
  }
}

function clientFor(inputs: Inputs, timeoutSeconds: number, debug: DebugLog | null): HubClient {
  return new HubClient(inputs.endpoint, {
    timeoutSeconds,
    userAgent: USER_AGENT,
    ...(debug === null ? {} : { watch: (sent) => debug.request(sent) }),
  });
}

/** Clients for other hosts than the Hub, all of which share what is left of the time from now on. */
function connectingWithin(seconds: number, debug: DebugLog | null): ConnectTo {
  const end = performance.now() + seconds * 1000;
  return (endpoint: Endpoint) =>
    new HubClient(endpoint, {
      timeoutSeconds: Math.max(0, end - performance.now()) / 1000,
      userAgent: USER_AGENT,
      ...(debug === null
        ? {}
        : { watch: (sent) => debug.request({ ...sent, path: endpoint.origin + sent.path }) }),
    });
}

/** Shields the job from what is stale: with `isolate` by its environment alone, else by removing it. */
async function act(observations: Observations, environment: Environment): Promise<Deeds> {
  const { inputs } = observations;
  const folder = environment.RUNNER_TEMP || tmpdir();
  const plan = planIsolation(observations);
  if (plan !== null) {
    const isolated = await isolate(plan, {
      folder,
      environment,
      announceJournal: saveJournalPath,
      setVariable,
    });
    return { scrubs: [], isolation: isolated };
  }
  const scrubs = await scrub(staleCredentials(observations), {
    folder,
    restore: inputs.restore,
    announceJournal: saveJournalPath,
    git: {
      environment,
      folder: environment.GITHUB_WORKSPACE || null,
      hosts: credentialHosts(inputs.endpoint).hosts,
      origin: inputs.endpoint.origin,
    },
  });
  return { scrubs, isolation: null };
}

/** Looks at the runner and at the Hub at the same time, then asks what the first answers leave open. */
async function observe(
  inputs: Inputs,
  token: TokenObservation,
  environment: Environment,
  hub: HubClient,
  connectTo: ConnectTo,
): Promise<Observations> {
  const { hosts } = credentialHosts(inputs.endpoint);
  const facts = observeEnvironment(environment);
  const repos: RepoObservation[] = inputs.repos.map((request) => ({ request, looks: {} }));
  const secret = sendable(inputs, token);
  const mayAsk = token.chosen === null || secret !== null;
  const options = { alsoWithout: facts.implicitTokenDisabled };

  const asked = mayAsk ? repos : [];
  const references: References = { read: [], found: [] };
  const stopTelling = tellProgress(() => {
    const all = [...asked, ...references.found];
    const answered = all.filter(({ looks }) => Object.keys(looks).length > 0).length;
    return { doing: 'asking', repos: all.length, answered, requests: hub.asked };
  });
  try {
    const [event, netrc, git, storedTokens, legacyToken, jobClients, workflow, certificates, whoami] =
      await Promise.all([
        observeEvent(environment),
        observeNetrc(environment, process.platform),
        observeGit(environment, environment.GITHUB_WORKSPACE || null, hosts, {
          origin: inputs.endpoint.origin,
        }),
        observeStoredTokens(environment),
        observeLegacyToken(environment),
        observeWorkspaceClients(environment),
        observeWorkflow(environment, process.platform),
        observeCertificates(environment),
        askFirst(hub, secret, asked, options),
      ]);
    const observations: Observations = {
      inputs,
      token,
      event,
      environment: facts,
      netrc,
      git,
      storedTokens,
      legacyToken,
      jobClients,
      others: [],
      whoami,
      repos,
      references,
      certificates,
      proxy: proxyFor(inputs.endpoint.origin, environment),
      transferHosts: null,
      publicRepo: null,
      workflow,
      platform: process.platform,
      now: Date.now(),
    };
    await Promise.all([
      mayAsk ? askOn(hub, secret, observations) : null,
      askOthers(hub, observations),
      observeInstalled(environment, observations),
      mayAsk && inputs.checkTransferHosts
        ? reachTransferHosts(hub, secret, observations, connectTo).then((reached) => {
            observations.transferHosts = reached;
          })
        : null,
    ]);
    return observations;
  } finally {
    stopTelling();
  }
}

/** What the first answers leave open, and then what the granted repos load. */
async function askOn(hub: HubClient, secret: Secret | null, observations: Observations): Promise<void> {
  await askFurther(hub, secret, observations);
  await follow(hub, secret, observations);
}

/** Starting a Python costs time, so it is asked only where its answer makes a difference. */
async function observeInstalled(environment: Environment, observations: Observations): Promise<void> {
  if (!hubVersionMatters(observations)) return;
  const installed = await observeInstalledClients(environment);
  observations.jobClients = [...observations.jobClients, ...installed];
}

/** The token, if there is one that can be sent and may be sent to this endpoint. */
function sendable(inputs: Inputs, { chosen }: TokenObservation): Secret | null {
  if (chosen === null || chosen.shape.malformation !== null || !mayReceiveToken(inputs.endpoint)) return null;
  return chosen.shape.cleaned;
}

/** As long as `wait-for-access` says, with a deadline of its own. Returns the number of requests. */
async function waitForAccess(
  observations: Observations,
  inputs: Inputs,
  debug: DebugLog | null,
): Promise<number> {
  const { waitForAccessSeconds: timeoutSeconds } = inputs;
  const closed = behindOpeningGate(observations);
  if (timeoutSeconds === 0 || closed.length === 0) return 0;
  tellOfWaiting(closed.length, timeoutSeconds);
  const stopTelling = tellProgress(() => ({
    doing: 'waiting',
    closed: behindOpeningGate(observations).length,
    seconds: timeoutSeconds,
  }));
  const hub = clientFor(inputs, timeoutSeconds, debug);
  try {
    const secret = sendable(inputs, observations.token);
    do {
      await askUntilOpen(hub, secret, observations);
      // What has opened now may load what is closed.
      await follow(hub, secret, observations);
    } while (!hub.timeIsUp && behindOpeningGate(observations).length > 0);
    return hub.asked;
  } finally {
    stopTelling();
    await hub.close();
  }
}

/** Credentials of this Hub that others left on the machine, and GitHub's own: none of them may be shown either. */
function foreignSecrets({ inputs, netrc, git, storedTokens, legacyToken }: Observations): Secret[] {
  const { hostnames } = credentialHosts(inputs.endpoint);
  const entries = netrc.flatMap((file) => entriesFor(file, hostnames).matching);
  return [
    ...(inputs.githubToken === null ? [] : [inputs.githubToken]),
    ...git.credentials.map(({ secret }) => secret),
    ...(storedTokens === null ? [] : [...storedTokens.tokens, ...storedTokens.refreshTokens]),
    ...(legacyToken?.value == null ? [] : [legacyToken.value]),
    ...entries.flatMap(({ password }) => (password === null ? [] : [new Secret(password)])),
  ];
}
