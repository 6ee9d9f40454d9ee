import { type Endpoint, endpointAt, isHub, isLoopback, parseEndpoint } from './endpoint.js';
import type { Environment } from './environment-variables.js';
import { type ExpectedAccount, parseExpectedAccounts } from './expected-accounts.js';
import { type InputProblem, InputReader } from './input-reader.js';
import { tokenInput } from './input-variables.js';
import type { NamedFile } from './named-file.js';
import { type Policy, readPolicy } from './policy.js';
import type { Publisher, Resource } from './publisher.js';
import { readPublisher, readResource } from './publisher-inputs.js';
import { formatRepo, parseRepo, type RepoRef } from './repo.js';
import { OPTIONAL, splitRepoLine } from './repo-line.js';
import { repoEntries } from './repo-list.js';
import { parseScrubTargets, type ScrubTarget } from './scrub-targets.js';
import type { Secret } from './secret.js';
import { unexpandedId } from './shell-variables.js';

export const DEFAULT_CHECK_NAME = 'hf-auth-check';

/**
 * What the job does with a repo. `create` makes it if it is not there and writes to it, `pr` opens a pull request on
 * the Hub, for which reading is enough.
 */
export const OPERATIONS = ['read', 'write', 'create', 'pr'] as const;
export type Operation = (typeof OPERATIONS)[number];
/** What a line of `repos` allows after the repo. */
const LINE_GRAMMAR = 'only read, write, create or pr, and then optional, may follow the repo';

const WEAKEST_FIRST: readonly Operation[] = ['read', 'pr', 'write', 'create'];

/** Whether who may do the one with a repo may do the other, too. */
export function allows(one: Operation, other: Operation): boolean {
  return WEAKEST_FIRST.indexOf(one) >= WEAKEST_FIRST.indexOf(other);
}

/** Whether the job writes to the repo itself. */
export function writesTo({ operation }: Pick<RepoRequest, 'operation'>): boolean {
  return operation === 'write' || operation === 'create';
}

/** A repo the job is going to use, and for what. */
export interface RepoRequest {
  readonly ref: RepoRef;
  readonly operation: Operation;
  /** Line in the `repos` input, counted from 1: the first that names a file of the repo, else the first that names it. */
  readonly line: number;
  /** Whether every line that lists it for this says that it never fails the step. */
  readonly isOptional?: true;
  /** The files that lines to read name in it, each once. */
  readonly files?: readonly NamedFile[];
}

/** All inputs of the action, valid. Everything after this module works on this value only. */
export interface Inputs {
  /** The `token` input as given, also where it is blank; null where it is not mapped. It is judged with the other sources. */
  readonly token: string | null;
  readonly operation: Operation;
  readonly repos: readonly RepoRequest[];
  readonly scrub: ReadonlySet<ScrubTarget>;
  readonly restore: boolean;
  /** Whether to change no file, and to give the later steps an environment instead. */
  readonly isolate: boolean;
  readonly failOn: 'error' | 'warning' | 'never';
  /** At which level findings of a group of causes count and are shown. */
  readonly policy: Policy;
  readonly onMissingToken: 'fail' | 'warn' | 'skip' | 'skip-always';
  readonly waitForAccessSeconds: number;
  readonly endpoint: Endpoint;
  readonly timeoutSeconds: number;
  readonly exportToken: boolean;
  readonly summary: 'true' | 'on-failure' | 'false';
  /** Whose token it must be, any of them; none where that is not said. */
  readonly expectedAccounts: readonly ExpectedAccount[];
  readonly expiresWithinDays: number;
  /** Whether to check as well what the job's own text says that it uses. */
  readonly discover: boolean;
  /** Whether to check what the listed repos load as well. */
  readonly followReferences: boolean;
  /** Whether to reach the hosts that files come from as well. */
  readonly checkTransferHosts: boolean;
  /** The resource whose Trusted Publisher the job uses, instead of a stored token. */
  readonly oidcResource: Resource | null;
  /** Whether to show the claims of the job's id token and exchange nothing. */
  readonly oidcDryRun: boolean;
  /** What the publisher's form on the Hub says. */
  readonly oidcPublisher: Publisher;
  /** How long the job takes; 0 where that is not said. */
  readonly jobMinutes: number;
  readonly checkRun: boolean;
  readonly checkName: string;
  /** When to write a comment on the pull request. */
  readonly comment: 'never' | 'on-failure' | 'always';
  /** When to keep an issue about the check in the run's repository. */
  readonly issue: 'never' | 'on-failure';
  readonly githubToken: Secret | null;
}

/** The inputs, or all that is wrong with them. The token is there in any case, so that it can be hidden. */
export type InputsRead =
  | { ok: true; inputs: Inputs; token: string | null }
  | { ok: false; problems: InputProblem[]; token: string | null; endpoint: Endpoint };

const DEFAULT_ENDPOINT = 'https://huggingface.co';

/**
 * Reads every input from the environment of the step. Finds all that is wrong before it gives up, so that
 * one run shows every bad value.
 */
export function readInputs(environment: Environment): InputsRead {
  const problems: InputProblem[] = [];
  const reader = new InputReader(environment, problems);
  const endpoint = readEndpoint(reader, environment);
  const operation = reader.choice('operation', OPERATIONS, 'read');
  const inputs: Inputs = {
    token: tokenInput(environment),
    operation,
    repos: readRepos(reader, operation, endpoint),
    scrub: readScrub(reader),
    restore: reader.boolean('restore', true),
    isolate: reader.boolean('isolate', false),
    failOn: reader.choice('fail-on', ['error', 'warning', 'never'], 'error'),
    policy: readPolicy(reader),
    onMissingToken: reader.choice('on-missing-token', ['fail', 'warn', 'skip', 'skip-always'], 'fail'),
    waitForAccessSeconds: reader.wholeNumber('wait-for-access', 0, { from: 0, to: 3600 }),
    endpoint,
    timeoutSeconds: reader.wholeNumber('timeout', 30, { from: 1, to: 600 }),
    exportToken: reader.boolean('export-token', false),
    summary: reader.choice('summary', ['true', 'on-failure', 'false'], 'true'),
    expectedAccounts: readExpectedAccounts(reader),
    expiresWithinDays: reader.wholeNumber('expires-within', 7, { from: 0, to: 3650 }),
    discover: reader.boolean('discover', false),
    followReferences: reader.boolean('follow-references', false),
    checkTransferHosts: reader.boolean('check-transfer-hosts', false),
    oidcResource: readResource(reader),
    oidcDryRun: reader.boolean('oidc-dry-run', false),
    oidcPublisher: readPublisher(reader),
    jobMinutes: reader.wholeNumber('job-minutes', 0, { from: 0, to: 50_000 }),
    checkRun: reader.boolean('check-run', false),
    checkName: reader.text('check-name') || DEFAULT_CHECK_NAME,
    comment: reader.choice('comment', ['never', 'on-failure', 'always'], 'never'),
    issue: reader.choice('issue', ['never', 'on-failure'], 'never'),
    githubToken: reader.secret('github-token'),
  };
  const needing = [
    ...(inputs.checkRun ? ['check-run: true'] : []),
    ...(inputs.comment === 'never' ? [] : [`comment: ${inputs.comment}`]),
    ...(inputs.issue === 'never' ? [] : [`issue: ${inputs.issue}`]),
  ];
  const isRefused = problems.some(({ input }) => input === 'github-token');
  if (needing.length > 0 && inputs.githubToken === null && !isRefused) {
    const needs = needing.length === 1 ? 'needs' : 'need';
    const reason = `${needing.join(' and ')} ${needs} a token${reader.host === 'github' ? ', for example ${{ github.token }}' : ' for GitHub'}`;
    reader.refuse('github-token', '', reason);
  }
  const { token } = inputs;
  return problems.length === 0 ? { ok: true, inputs, token } : { ok: false, problems, token, endpoint };
}

function readEndpoint(reader: InputReader, environment: Environment): Endpoint {
  const given = reader.text('endpoint');
  const fromEnvironment = (environment.HF_ENDPOINT ?? '').trim();
  const namedBy = given !== '' ? 'input' : fromEnvironment !== '' ? 'environment' : 'default';
  const text = given || fromEnvironment || DEFAULT_ENDPOINT;
  const name = namedBy === 'environment' ? 'HF_ENDPOINT' : 'endpoint';
  const endpoint = parseEndpoint(text, namedBy);
  if (reader.refuseUnexpanded(name, text)) return endpointAt(new URL(DEFAULT_ENDPOINT), 'default');
  if (endpoint === null) {
    reader.refuse(name, text, 'it must be an http(s) URL without user name, password, query or fragment');
  } else if (isHub(endpoint) && endpoint.basePath !== '') {
    // Its clients add all paths themselves, also /api.
    reader.refuse(name, text, `the address of the Hub has no path: ${DEFAULT_ENDPOINT}`);
  } else if (namedBy === 'input' && endpoint.origin.startsWith('http:') && !isLoopback(endpoint.hostname)) {
    reader.refuse(name, text, 'it must be an https URL; http is allowed for this machine only');
  }
  return endpoint ?? endpointAt(new URL(DEFAULT_ENDPOINT), 'default');
}

function readExpectedAccounts(reader: InputReader): ExpectedAccount[] {
  const text = reader.text('expected-user');
  const accounts = parseExpectedAccounts(text);
  const isNobody = text !== '' && accounts.length === 0;
  if (isNobody || accounts.some(({ name }) => name === '')) {
    reader.refuse('expected-user', text, 'the name of an account or of an organization is missing');
  }
  return accounts;
}

function readScrub(reader: InputReader): ReadonlySet<ScrubTarget> {
  const read = parseScrubTargets(reader.text('scrub'));
  if (read.ok) return read.targets;
  reader.refuse('scrub', read.value, read.reason);
  return new Set();
}

function readRepos(reader: InputReader, operation: Operation, endpoint: Endpoint): RepoRequest[] {
  const requests = new Map<
    string,
    { request: RepoRequest; isOptional: boolean; files: Map<string, NamedFile> }
  >();
  for (const { line, text, isOther } of repoEntries(reader.raw('repos'))) {
    if (reader.isFull) break;
    const place = { line, input: 'repos' };
    if (isOther) {
      const advice = 'Write each repo of the list as one string, such as "namespace/name read".';
      reader.refuse('repos', text, 'only strings can name repos', { ...place, advice });
      continue;
    }
    const { repo: first, operation: second, isOptional, rest } = splitRepoLine(text);
    if (isLineWord(first) && second === undefined) {
      const reason = `there is no repo in front of ${first.toLowerCase()}`;
      reader.refuse('repos', text, reason, { ...place, is: 'placeholder-id' });
      continue;
    }
    const parsed = parseRepo(first, [endpoint.host, endpoint.hostname]);
    if (!parsed.ok) {
      const { ok, is, unexpanded, ...own } = parsed;
      const { reason, ...refusal } = unexpanded === undefined ? own : unexpandedId(unexpanded, reader.host);
      reader.refuse('repos', first, reason, { ...place, is, ...refusal });
    }
    const wanted = second === undefined ? operation : asOperation(second);
    if (wanted === undefined || rest.length > 0) {
      if (parsed.ok && reader.refuseUnexpanded('repos', text, place)) continue;
      reader.refuse('repos', text, LINE_GRAMMAR, place);
      continue;
    }
    if (!parsed.ok) continue;
    if (wanted === 'pr' && parsed.ref.type === 'bucket') {
      reader.refuse('repos', text, 'a bucket has no pull requests', place);
      continue;
    }
    const key = `${formatRepo(parsed.ref)} ${wanted}`;
    const known = requests.get(key) ?? {
      request: { ref: parsed.ref, operation: wanted, line },
      isOptional: true,
      files: new Map<string, NamedFile>(),
    };
    known.isOptional &&= isOptional;
    // A file that the job writes need not be there.
    const file = wanted === 'read' ? parsed.file : undefined;
    if (file !== undefined && known.files.size === 0) known.request = { ...known.request, line };
    if (file !== undefined && !known.files.has(file.path)) known.files.set(file.path, file);
    requests.set(key, known);
  }
  return [...requests.values()].map(({ request, isOptional, files }) => ({
    ...request,
    ...(isOptional ? { isOptional } : {}),
    ...(files.size === 0 ? {} : { files: [...files.values()] }),
  }));
}

/** Whether it is one of the words that follow a repo: in its place they show that it is missing. */
function isLineWord(word: string): boolean {
  return asOperation(word) !== undefined || word.toLowerCase() === OPTIONAL;
}

function asOperation(word: string): Operation | undefined {
  return OPERATIONS.find((operation) => operation === word.toLowerCase());
}
