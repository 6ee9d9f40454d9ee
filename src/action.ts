import { tmpdir } from 'node:os';
import { scrub } from './act/scrub.js';
import { diagnose } from './diagnose/diagnose.js';
import { firstLooks, nextLooks } from './diagnose/looks.js';
import { staleCredentials } from './diagnose/stale.js';
import { credentialHosts, mayReceiveToken } from './endpoint.js';
import { look, type RepoObservation } from './hub/access.js';
import { HubClient } from './hub/client.js';
import { askWhoami } from './hub/whoami.js';
import { type Inputs, readInputs } from './inputs.js';
import { observeEnvironment } from './observe/environment.js';
import { observeEvent } from './observe/event.js';
import { observeGit } from './observe/git.js';
import { observeNetrc } from './observe/netrc.js';
import type { Observations } from './observe/observations.js';
import { observeSavedToken } from './observe/saved-tokens.js';
import { observeToken, type TokenObservation } from './observe/token.js';
import { publish, reportInvalidInputs } from './report/publish.js';
import { redactor } from './report/redact.js';
import { buildReport } from './report/report.js';
import { exportToken, maskSecrets, saveJournalPath } from './runner.js';
import type { Secret } from './secret.js';
import { USER_AGENT } from './version.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Second looks are taken until they ask nothing more, which they do after two rounds at the most. */
const MOST_ROUNDS = 3;

/**
 * The plot: inputs, observe, diagnose, act, report. Everything that is concluded is concluded from the
 * observations; everything that is shown is shown from the report.
 */
export async function run(environment: Environment): Promise<void> {
  const read = readInputs(environment);
  const saved = await observeSavedToken(environment);
  const token = observeToken(read.ok ? read.inputs.token : null, environment, saved);
  maskSecrets(token.held.flatMap(({ shape }) => [shape.raw, shape.cleaned]));
  if (!read.ok) return reportInvalidInputs(read.problems, environment);

  const { inputs } = read;
  const hub = new HubClient(inputs.endpoint, {
    timeoutSeconds: inputs.timeoutSeconds,
    userAgent: USER_AGENT,
  });
  try {
    const observations = await observe(inputs, token, environment, hub);
    const redact = redactor(secretsIn(observations));

    const scrubs = await scrub(staleCredentials(observations), {
      folder: environment.RUNNER_TEMP || tmpdir(),
      restore: inputs.restore,
      announceJournal: saveJournalPath,
    });

    const diagnosis = diagnose(observations, scrubs);
    if (inputs.exportToken) exportToken(diagnosis.standing, token);

    const report = buildReport({ observations, diagnosis, scrubs, requests: hub.asked }, redact);
    await publish(report, diagnosis.stepFails, inputs, environment);
  } finally {
    await hub.close();
  }
}

/** Looks at the runner and at the Hub at the same time, then takes the second looks that are worth their request. */
async function observe(
  inputs: Inputs,
  token: TokenObservation,
  environment: Environment,
  hub: HubClient,
): Promise<Observations> {
  const { hosts } = credentialHosts(inputs.endpoint);
  const facts = observeEnvironment(environment);
  const repos: RepoObservation[] = inputs.repos.map((request) => ({ request, looks: {} }));
  const sendable = token.chosen?.shape.malformation === null && mayReceiveToken(inputs.endpoint);
  const secret = sendable ? (token.chosen?.shape.cleaned ?? null) : null;
  const mayAsk = token.chosen === null || sendable;
  const options = { withToken: secret !== null, alsoWithout: facts.implicitTokenDisabled };

  const [event, netrc, git, whoami] = await Promise.all([
    observeEvent(environment),
    observeNetrc(environment, process.platform),
    observeGit(environment, environment.GITHUB_WORKSPACE || null, hosts),
    secret === null ? null : askWhoami(hub, secret),
    ...(mayAsk ? repos : []).map((repo) => look(hub, secret, repo, firstLooks(repo.request, options))),
  ]);
  const observations: Observations = {
    inputs,
    event,
    environment: facts,
    token,
    whoami,
    repos,
    netrc,
    git,
    platform: process.platform,
    now: Date.now(),
  };
  for (let round = 0; round < MOST_ROUNDS && mayAsk; round += 1) {
    const plan = [...nextLooks(observations)];
    if (plan.length === 0) break;
    await Promise.all(plan.map(([repo, looks]) => look(hub, secret, repo, looks)));
  }
  return observations;
}

/** Every credential that was seen: none of them may be shown, whoever it belongs to. */
function secretsIn({ token, git }: Observations): Secret[] {
  return [
    ...token.held.flatMap(({ shape }) => [shape.raw, shape.cleaned]),
    ...git.credentials.map(({ secret }) => secret),
  ];
}
