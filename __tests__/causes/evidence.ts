import type { Slug } from '../../src/causes/catalogue.js';
import { diagnose } from '../../src/causes/diagnose.js';
import type { Verdict } from '../../src/causes/verdict.js';
import type { Discovery, UsedRepo, UsePlace } from '../../src/discovery/discovery.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import type { Finding } from '../../src/evidence/finding.js';
import type { PublisherObservation } from '../../src/evidence/publisher-exchange.js';
import type { Probe, RepoObservation } from '../../src/hub/probe.js';
import type { ReadRepo } from '../../src/hub/references/references.js';
import type { Answer, HubResponse, NoAnswer } from '../../src/hub/response.js';
import type { Identity, OrgMembership, ScopedEntry, WhoamiObservation } from '../../src/hub/whoami.js';
import { type Endpoint, endpointAt } from '../../src/model/endpoint.js';
import type { Host } from '../../src/model/host.js';
import type { Inputs, Operation } from '../../src/model/inputs.js';
import { parseResource } from '../../src/model/publisher.js';
import { parseRepo } from '../../src/model/repo.js';
import { splitRepoLine } from '../../src/model/repo-line.js';
import { Secret } from '../../src/model/secret.js';
import type { Severity } from '../../src/model/severity.js';
import { parseNetrcAbout } from '../../src/netrc/grammar.js';
import { observeEnvironment } from '../../src/runner/environment.js';

import { observeToken, withExchanged } from '../../src/runner/tokens/token-sources.js';

/** Evidence as plain data: what was seen, written down as a person would tell it. */

export const NOW = Date.parse('2026-03-01T12:00:00.000Z');

/** A user token by its prefix; no real one, and too short for one. */
export const TOKEN = 'hf_sample.of-one-kind';
export const OTHER_TOKEN = 'hf_another.of-one-kind';

export const HUB: Endpoint = endpointAt(new URL('https://huggingface.co'), 'default');

// ---- Answers -----------------------------------------------------------------------------------------

export function answer(status: number, given: Partial<Answer> = {}): Answer {
  return {
    kind: 'answer',
    status,
    code: null,
    message: null,
    requestId: 'Root=1-0',
    rateLimit: null,
    retryAfterSeconds: null,
    fromHub: true,
    warning: null,
    date: NOW,
    isHtml: false,
    json: undefined,
    stoppedAt: null,
    ...given,
  };
}

/** A "no" of the Hub in its own words. */
export function no(status: number, message: string | null = null, code: string | null = null): Answer {
  return answer(status, { message, code });
}

export const OK = answer(200, { message: 'OK' });
export const NOT_FOUND = no(404, 'Repository not found', 'RepoNotFound');
export const UNAUTHORIZED = no(401, 'Invalid username or password.');
export const READ_ONLY = no(403, 'You have read access but not the required permissions for this operation');
export const NO_ROUTE = no(404, "Sorry, we can't find the page you are looking for.");
export const BAD_GATEWAY = answer(502, { isHtml: true, fromHub: false });
export const EDGE_403 = answer(403, { isHtml: true, fromHub: false });

export function gate(words: string): Answer {
  return no(403, words, 'GatedRepo');
}
export const GATE_LOGIN = no(
  401,
  'Access to model meta/llama is restricted. You must have access to it and be authenticated to access it. Please log in.',
  'GatedRepo',
);
export const GATE_NOT_ASKED = gate(
  'Access to model meta/llama is restricted and you are not in the authorized list. Visit https://huggingface.co/meta/llama to ask for access.',
);
export const GATE_PENDING = gate(
  'Your request to access model meta/llama is awaiting a review from the repo authors.',
);
export const GATE_SETTING = no(
  403,
  'Please enable access to public gated repositories in your fine-grained token settings to view this repository.',
);

export function metadata(given: Record<string, unknown> = {}): Answer {
  return answer(200, {
    json: { id: 'acme/model', _id: 'id-of-repo', private: false, gated: false, ...given },
  });
}

/** A list of an owner's repos; with `private:` in front those that a list without a token must not have. */
export function listOf(...ids: string[]): Answer {
  const json = ids.map((id) => ({ id: id.replace('private:', ''), private: id.startsWith('private:') }));
  return answer(200, { json });
}
export const AN_OWNER = answer(200, { json: { _id: 'id-of-owner' } });
export const NO_USER = answer(404, { ...no(404, 'This user does not exist'), json: { error: '' } });
export const NO_ORGANIZATION = answer(404, { ...no(404, 'No such organization'), json: { error: '' } });

/** A 429; `left` requests remain by the Hub's own count, null when it says nothing of it. */
export function throttled(left: number | null, message: string | null = null): Answer {
  const rateLimit =
    left === null
      ? null
      : { bucket: 'api', remaining: left, resetSeconds: 90, quota: 1000, windowSeconds: 300 };
  return answer(429, { rateLimit, message, fromHub: left !== null || message !== null });
}

export function silent(phase: NoAnswer['phase'], code: string): NoAnswer {
  return { kind: 'no-answer', phase, code };
}

/** A redirect that was followed to `path`, or one that was not. */
export function redirected(path: string, then: Answer = OK): Partial<HubResponse> {
  return { redirects: [{ status: 307, to: path }], outcome: then };
}
export function stopped(reason: NonNullable<Answer['stoppedAt']>['reason'], to: string): Answer {
  return answer(307, { stoppedAt: { reason, to } });
}

function response(path: string, authenticated: boolean, seen: Seen): HubResponse {
  const base = { method: 'GET' as const, path, authenticated, attempts: 1, redirects: [] };
  return 'kind' in seen ? { ...base, outcome: seen } : { ...base, outcome: OK, ...seen };
}

export type Seen = Answer | NoAnswer | Partial<HubResponse>;

// ---- Who asks ----------------------------------------------------------------------------------------

export function identity(given: Partial<Identity> = {}): Identity {
  return {
    type: 'user',
    id: 'id-of-octo',
    name: 'octo',
    isPro: false,
    isOAuth: false,
    orgs: [],
    role: 'read',
    tokenName: 'ci',
    createdAt: '2026-01-01T00:00:00.000Z',
    expiresAt: null,
    fineGrained: null,
    ...given,
  };
}

export const READ_TOKEN = identity();
export const WRITE_TOKEN = identity({ role: 'write' });

export function member(of: string, given: Partial<OrgMembership> = {}): OrgMembership {
  return { id: `id-of-${of}`, name: of, role: 'write', restrictions: [], resourceGroups: [], ...given };
}

/** An account with a fine-grained token: entries as `model acme/model: repo.write`. */
export function fineGrained(
  entries: string[],
  given: Partial<Identity> & { gated?: boolean; global?: string[] } = {},
): Identity {
  const { gated = false, global = [], ...rest } = given;
  const scoped = entries.map((text): ScopedEntry => {
    const [type = '', name = '', ...permissions] = text.split(/[ :,]+/).filter((word) => word !== '');
    return { entityType: type, entityId: null, entityName: name, permissions };
  });
  return identity({
    role: 'fineGrained',
    fineGrained: { canReadGatedRepos: gated, global, scoped },
    ...rest,
  });
}

/** An OAuth token whose own payload lists these scopes. */
export function oauthToken(...scopes: string[]): string {
  return `hf_oauth_e30.${Buffer.from(JSON.stringify({ scope: scopes })).toString('base64url')}.x`;
}
export const OAUTH = identity({ isOAuth: true, role: null, tokenName: null });

// ---- A run -------------------------------------------------------------------------------------------

export interface Scene {
  /** Null: no token anywhere. */
  token?: string | null;
  /** The identity, or what else the identity check answered. */
  whoami?: Identity | Answer | NoAnswer;
  /** By repo, with `write` after it where it is listed for write: what was seen at each look. */
  repos?: Record<string, Partial<Record<Probe, Seen>>>;
  /** By repo: who loads it, each step as `repo file key`, and what was seen at each look. */
  loaded?: Record<string, { by: string[]; probes: Partial<Record<Probe, Seen>> }>;
  /** By repo, with `write` after it where it is used for that: where the workspace names it, and what was seen. */
  found?: Record<string, { place?: Partial<UsePlace>; probes?: Partial<Record<Probe, Seen>> }>;
  inputs?: Partial<Inputs>;
  event?: Partial<Evidence['runner']['event']>;
  environment?: Partial<Evidence['runner']['environment']>;
  variables?: Record<string, string>;
  saved?: string;
  legacy?: string;
  stored?: Evidence['runner']['storedTokens'];
  jobClients?: Evidence['runner']['jobClients'];
  workflow?: Evidence['runner']['workflow'];
  installFiles?: Evidence['runner']['installFiles'];
  others?: Evidence['hub']['others'];
  places?: Partial<Evidence['runner']['environment']['places']>;
  netrc?: Evidence['runner']['netrc'];
  git?: Partial<Evidence['runner']['git']>;
  certificates?: Evidence['runner']['certificates'];
  chain?: Evidence['hub']['chain'];
  publisher?: Evidence['hub']['publisher'];
  proxy?: Evidence['runner']['proxy'];
  transferHosts?: Evidence['hub']['transferHosts'];
  now?: number;
  /** GitHub unless it says another. */
  host?: Host;
}

export function evidence(scene: Scene): Evidence {
  const token = scene.token === undefined ? TOKEN : scene.token;
  const repos = Object.entries(scene.repos ?? {}).map(([line, probes], index) => listed(line, index, probes));
  const found = Object.entries(scene.found ?? {}).map(foundRepo);
  const saved =
    scene.saved === undefined
      ? null
      : { path: '/home/octo/token', value: new Secret(scene.saved), problem: null };
  return {
    inputs: { ...INPUTS, repos: repos.map(({ request }) => request), token, ...scene.inputs },
    runner: {
      host: scene.host ?? 'github',
      event: {
        name: 'push',
        actor: 'octo',
        fork: null,
        isInFork: false,
        isDependabot: false,
        headSha: '',
        pullRequest: null,
        isRoutine: false,
        isPublic: false,
        ...scene.event,
      },
      environment: {
        offline: [],
        implicitTokenDisabled: false,
        misnamed: [],
        misnamedTokens: new Map(),
        unknownInputs: [],
        oidcResource: null,
        holdsIdToken: false,
        mayMintIdToken: false,
        isSelfHosted: false,
        tokenVariables: tokenVariables(scene.variables ?? {}),
        endpoint: null,
        places: { ...NO_PLACES, ...scene.places },
        ...scene.environment,
      },
      tokenSources: tokenOf(scene, token, saved),
      certificates: scene.certificates ?? [],
      proxy: scene.proxy ?? null,
      storedTokens: scene.stored ?? null,
      legacyToken:
        scene.legacy === undefined
          ? null
          : { path: '/home/octo/.huggingface/token', value: new Secret(scene.legacy), problem: null },
      jobClients: scene.jobClients ?? [],
      workflow: scene.workflow ?? null,
      ...(scene.installFiles === undefined ? {} : { installFiles: scene.installFiles }),
      netrc: scene.netrc ?? [],
      git: { state: 'read', credentials: [], helpers: [], headersReset: false, version: null, ...scene.git },
      platform: 'linux',
      now: scene.now ?? NOW,
    },
    discovery: scene.found === undefined ? null : discoveryOf(found.map(({ use }) => use)),
    hub: {
      publisher: scene.publisher ?? null,
      whoami: scene.whoami === undefined ? null : whoami(scene.whoami),
      repos,
      found: found.filter(({ probes }) => Object.keys(probes).length > 0),
      references: references(scene.loaded ?? {}),
      publicRepo: null,
      chain: scene.chain ?? null,
      transferHosts: scene.transferHosts ?? null,
      others: scene.others ?? [],
    },
  };
}

/** Where the check goes by a Trusted Publisher, `token` is what was exchanged. */
function tokenOf(
  { publisher, variables = {} }: Scene,
  token: string | null,
  saved: Parameters<typeof observeToken>[2],
): Evidence['runner']['tokenSources'] {
  if (publisher == null || publisher.isDryRun) return observeToken(token, variables, saved);
  return withExchanged(observeToken(null, variables, saved), token === null ? null : new Secret(token));
}

const INPUTS: Inputs = {
  token: null,
  operation: 'read',
  repos: [],
  scrub: new Set(),
  restore: true,
  failOn: 'error',
  policy: {},
  onMissingToken: 'fail',
  waitForAccessSeconds: 0,
  endpoint: HUB,
  timeoutSeconds: 30,
  exportToken: false,
  summary: 'true',
  expectedAccounts: [],
  expiresWithinDays: 7,
  discover: false,
  followReferences: false,
  checkTransferHosts: false,
  isolate: false,
  oidcResource: null,
  oidcDryRun: false,
  oidcPublisher: {},
  jobMinutes: 0,
  checkRun: false,
  checkName: 'hf-auth-check',
  comment: 'never',
  issue: 'never',
  githubToken: null,
};

/** Where clients keep things, when no variable says it. */
const NO_PLACES = {
  HF_HOME: null,
  HF_TOKEN_PATH: null,
  XDG_CACHE_HOME: null,
  XDG_CONFIG_HOME: null,
  NETRC: null,
  HOME: null,
  GITHUB_WORKSPACE: null,
};

function tokenVariables(
  variables: Record<string, string>,
): Evidence['runner']['environment']['tokenVariables'] {
  return observeEnvironment(variables).tokenVariables;
}

function whoami(seen: Identity | Answer | NoAnswer): WhoamiObservation {
  const path = '/api/whoami-v2';
  return 'kind' in seen
    ? { response: response(path, true, seen), identity: null }
    : { response: response(path, true, answer(200)), identity: seen };
}

function listed(line: string, index: number, probes: Partial<Record<Probe, Seen>>): RepoObservation {
  const { repo: text, operation = 'read', isOptional } = splitRepoLine(line);
  const parsed = parseRepo(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  const { ref, file } = parsed;
  const seen = Object.entries(probes).map(([probe, what = {}]) => {
    const path = `/api/${ref.type}s/${ref.id} (${probe})`;
    return [probe, response(path, !probe.startsWith('anonymous-'), what)];
  });
  const more = {
    ...(isOptional ? { isOptional } : {}),
    ...(file === undefined ? {} : { files: [file] }),
  };
  return {
    request: { ref, operation: operation as Operation, line: index + 1, ...more },
    probes: Object.fromEntries(seen),
  };
}

/** Repos that were found by the files of others, and those files. */
function references(loaded: NonNullable<Scene['loaded']>): Evidence['hub']['references'] {
  const read: ReadRepo[] = [];
  const found = Object.entries(loaded).map(([id, { by, probes }], index) => {
    const repo = listed(id, index, probes);
    const chain = by.map((text) => {
      const [from = '', file = '', key = ''] = text.split(' ');
      const { ref } = listed(from, 0, {}).request;
      return { from: ref, file, key };
    });
    for (const [step, { from, file, key }] of chain.entries()) {
      const mentions = [{ ref: chain[step + 1]?.from ?? repo.request.ref, file, key }];
      const path = `/${from.id}/resolve/main/${file}`;
      const files = [{ name: file, response: response(path, true, answer(200)), problem: null }];
      read.push({ ref: from, files, mentions });
    }
    return { ...repo, chain };
  });
  return { read, found };
}

/** A repo that the workspace names, in `train.py` of the job unless the place says otherwise. */
function foundRepo(
  [line, { place: given = {}, probes = {} }]: [string, NonNullable<Scene['found']>[string]],
  index: number,
): Evidence['hub']['found'][number] {
  const { request, probes: seen } = listed(line, index, probes);
  const { ref, operation } = request;
  const place: UsePlace = {
    file: 'train.py',
    line: 12,
    shownBy: 'from_pretrained',
    reach: 'file',
    folder: null,
    isCertain: true,
    ...given,
  };
  const use: UsedRepo = { ref, operation, isCertain: place.isCertain, place, others: [] };
  return { use, request: { ref, operation, line: 0 }, probes: seen, isSpareable: true };
}

function discoveryOf(repos: readonly UsedRepo[]): Discovery {
  return { repos, hasSource: true, read: 1, leftOut: { files: 0, because: null } };
}

/** All that was found, as `severity cause`. */
export function findingsOf(scene: Scene): string[] {
  return diagnose(evidence(scene)).findings.map(({ severity, cause }) => `${severity} ${cause}`);
}

/** What a person can read of a finding. */
export function wordsOf({ message, advice, link }: Finding): string {
  return `${message} ${advice} ${link ?? ''}`;
}

/** A netrc file with this content in the home. */
export function netrcFile(content: string | Buffer): Evidence['runner']['netrc'][number] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    path: '/home/octo/.netrc',
    realPath: '/home/octo/.netrc',
    kind: 'dot-netrc',
    state: 'read',
    problem: null,
    size: bytes.length,
    link: false,
    owner: 'me',
    mode: 0o600,
    writable: true,
    parse: parseNetrcAbout(bytes, ['huggingface.co', 'hf.co']),
    bytes,
  };
}

/** One case of the table of causes. */
export interface Row {
  cause: Slug;
  severity: Severity;
  verdict: Verdict;
  /** What was seen, in words, and as evidence. */
  sees: string;
  scene: Scene;
  /** What message, advice and link must name between them. */
  names: string[];
  /** What looks alike, and must not lead to this cause. */
  butNot: string;
  butNotScene: Scene;
}

/** A Trusted Publisher of `acme/model`, by the input, whose id token GitHub made. */
export function publisher(given: Partial<PublisherObservation> = {}): PublisherObservation {
  return {
    resource: parseResource('acme/model'),
    askedBy: 'oidc-resource',
    isDryRun: false,
    idToken: { is: 'minted', claims: { shown: CLAIMS, expiresAt: NOW + 300_000 } },
    response: null,
    expiresAt: null,
    shown: null,
    ...given,
  };
}

export const CLAIMS = {
  repository: 'acme/pipeline',
  ref: 'refs/heads/main',
  workflow: 'Publish',
  workflow_ref: 'acme/pipeline/.github/workflows/publish.yml@refs/heads/main',
  job_workflow_ref: 'acme/pipeline/.github/workflows/publish.yml@refs/heads/main',
  event_name: 'push',
  sub: 'repo:acme/pipeline:ref:refs/heads/main',
  aud: 'https://huggingface.co',
};

/** What came of asking the Hub for a token. */
export function exchanged(seen: Seen, attempts = 1): HubResponse {
  return { ...response('/oauth/token', false, seen), method: 'POST', attempts };
}
