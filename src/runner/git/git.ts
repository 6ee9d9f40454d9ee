/**
 * What git would send to the Hub from this machine: its settings, its credential files, and what its helpers
 * answer. Changes nothing, runs nothing of the workspace, has no opinion, and throws for nothing.
 */

import type { Environment } from '../../model/environment-variables.js';
import { isTokenShaped } from '../../model/token/token-form.js';
import type { ReadingTime } from '../files/reading-time.js';
import { askpassProgram } from './askpass.js';
import { authoritiesOf } from './authorities.js';
import { askHelper, HELPER_PATIENCE_MS, type HelperLogin, helperAlone } from './credential-fill.js';
import { type ConfiguredHelper, configuredHelpers, queriesFor } from './credential-helpers.js';
import { inSettings } from './credential-places.js';
import { readStores, storeFiles } from './credential-stores.js';
import type { GitCredential, GitFacts, GitHelper } from './git-facts.js';
import { listSettings, type Setting } from './git-settings.js';
import { type GitPlace, gitHome, gitPlace } from './git-surroundings.js';
import { takesSettingsFromEnvironment } from './git-version.js';
import { headersIn } from './headers.js';
import { mayRun } from './helper-trust.js';
import { inRepositoryFiles } from './repository-files.js';
import { rewritesIn } from './rewrites.js';
import type { Target } from './url-match.js';

export { parseStore } from './credential-stores.js';
export type { GitCredential, GitFacts } from './git-facts.js';

export interface GitOptions {
  /** The endpoint's: says whether its host is asked about over http. */
  origin?: string;
  /** How long one helper may take for one answer, in milliseconds. */
  patienceMs?: number;
  /** What the readers of the repository's own files have. */
  time?: ReadingTime;
}

const UNAVAILABLE: GitFacts = {
  state: 'unavailable',
  credentials: [],
  helpers: [],
  headersReset: false,
  version: null,
};

/**
 * Looks for credentials of `hosts` (each with the port where it is not the scheme's own); those of other hosts
 * are not kept. Without git there is nothing to see.
 */
export async function observeGit(
  environment: Environment,
  folder: string | null,
  hosts: readonly string[],
  { origin, patienceMs = HELPER_PATIENCE_MS, time }: GitOptions = {},
): Promise<GitFacts> {
  const place = await gitPlace(environment, folder);
  if (place === null) return UNAVAILABLE;
  const inRepository = folder === null ? [] : inRepositoryFiles(folder, hosts, time);
  const listing = await listSettings(place, folder);
  if (listing === null) return UNAVAILABLE;
  const { settings, version } = listing;
  const targets = targetsOf(hosts, origin);
  const configured = configuredHelpers(settings, targets);
  const headers = headersIn(settings, targets);
  const rewrites = rewritesIn(settings, hosts);
  const mayAsk = takesSettingsFromEnvironment(version);
  const [endpoint] = targets;
  const [ofRepository, ...probes] = await Promise.all([
    inRepository,
    ...configured.map((helper) => probe(helper, settings, targets, place, mayAsk ? patienceMs : null)),
  ]);
  return {
    state: 'read',
    credentials: [
      ...inSettings(settings, targets),
      ...headers.credentials,
      ...ofRepository,
      ...onceEach(probes.flatMap(({ credentials }) => credentials)),
    ],
    helpers: [
      ...probes.map(({ helper }) => helper),
      ...askpassProgram(environment, settings, version, configured.length),
    ],
    headersReset: headers.areReset,
    ...(rewrites.length > 0 && { rewrites }),
    ...(endpoint && authoritiesOf(settings, endpoint, environment, gitHome(environment))),
    version,
  };
}

/** The endpoint's host is asked about as its origin says, the Hub's other name over https. */
export function targetsOf(hosts: readonly string[], origin: string | undefined): Target[] {
  const plain = origin?.startsWith('http:') ? new URL(origin).host : null;
  return hosts.map((host) => ({ host, scheme: host === plain ? 'http' : 'https' }));
}

interface HelperCredentials {
  helper: GitHelper;
  credentials: GitCredential[];
}

async function probe(
  configured: ConfiguredHelper,
  settings: readonly Setting[],
  targets: readonly Target[],
  place: GitPlace,
  patienceMs: number | null,
): Promise<HelperCredentials> {
  const { name, where, order, scope } = configured;
  const helper = (state: GitHelper['state']): GitHelper => ({ name, where, order, scope, state });
  const files = storeFiles(configured, place);
  const ways = await Promise.all((files ?? []).map(place.search.wayIn));
  if (files !== null && ways.every((way) => way === null)) {
    const { credentials, state } = await readStores(configured, files, settings, targets);
    return { helper: helper(state), credentials };
  }
  if (files !== null || patienceMs === null || !(await mayRun(configured, place))) {
    return { helper: helper('not-asked'), credentials: [] };
  }
  const alone = helperAlone(place, configured.value, settings, patienceMs);
  const answers = await Promise.all(
    configured.targets
      .flatMap((target) => queriesFor(settings, configured, target))
      .map((query) => askHelper(alone, query)),
  );
  const logins = answers.flatMap((answer) => (answer.state === 'answered' ? [answer.login] : []));
  const credentials = logins
    .filter((login) => configured.script === null || hasPassword(login))
    .filter((login, index) => logins.findIndex((one) => isSameLogin(one, login)) === index)
    .map((login) => helperCredential(configured, login));
  const states = answers.map(({ state }) => state);
  const state = (['hung', 'answered', 'failed'] as const).find((one) => states.includes(one)) ?? 'silent';
  return { helper: helper(state), credentials };
}

function isSameLogin(one: HelperLogin, other: HelperLogin): boolean {
  return one.host === other.host && one.username === other.username && one.secret.equals(other.secret);
}

/**
 * A script that prints a variable of the job prints a password with nothing in it in a step that lacks the variable. Then
 * the user's name is no token, unless it has the form of one.
 */
function hasPassword({ username, secret }: HelperLogin): boolean {
  return secret.reveal() !== username || isTokenShaped(username);
}

function helperCredential(
  { name, order, origin, script }: ConfiguredHelper,
  { scheme, host, username, secret }: HelperLogin,
): GitCredential {
  return {
    kind: 'helper',
    where: name,
    host,
    username,
    secret,
    line: null,
    // What is written into the setting itself is gone only with the setting.
    ...(script !== null ? { origin, script } : { origin: null }),
    serves: 'both',
    helper: order,
    address: `${scheme}://${host}`,
  };
}

/** Two helpers may read the same file; of a line that one of them finds, that one's word counts. */
function onceEach(credentials: readonly GitCredential[]): GitCredential[] {
  const lines = new Map<string, GitCredential>();
  for (const credential of credentials) {
    if (credential.kind !== 'store') continue;
    const name = `${credential.where}\0${credential.line}`;
    const known = lines.get(name);
    const isBetter = known?.serves === 'none' && credential.serves !== 'none';
    if (known === undefined || isBetter) lines.set(name, credential);
  }
  const used = new Set(lines.values());
  return credentials.filter((credential) => credential.kind !== 'store' || used.has(credential));
}
