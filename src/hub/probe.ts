import { type RepoRequest, writesTo } from '../model/inputs.js';
import { apiPath, REPO_TYPES, type RepoRef, type RepoType, revisionOf } from '../model/repo.js';
import type { Secret } from '../model/secret.js';
import type { HubClient, HubRequest } from './client.js';
import { type FileProbe, filePath, fileRequest, isFileProbe } from './file-probes.js';
import { OWNER_PROBES, type OwnerProbe, ownerRequest } from './owner-probes.js';
import type { HubResponse } from './response.js';

/**
 * The probes of one repo. Each proves one thing (protocol notes §3.1):
 * - `read`, `write`: the Hub's own content check and write check;
 * - `revision`: that the revision exists; `metadata`: that the repo is visible, its `_id`, gate and state;
 * - `card`: what the repo's card says of its gate, which lets it through to everybody;
 * - `content`: that a file would be served, by asking for one that need not exist, since the gate answers
 *   before a missing file does; `readme`: the same for a file that every gate lets through;
 * - `file …`: that this listed file would be served; `folder …`: whether its path is a folder's; `beside …`: what else
 *   everybody sees in its folder;
 * - `preupload`: that a commit would be admitted; stores nothing;
 * - `anonymous-…`: the same without the token;
 * - `as-…`: whether the id exists as another type;
 * - `owner-…`, `neighbours`: what is known of its owner.
 */
export type Probe =
  | BareProbe
  | FileProbe
  | `anonymous-${'read' | 'content' | 'metadata' | 'revision'}`
  | AsType
  | `anonymous-${AsType}`
  | OwnerProbe;

type AsType = `as-${RepoType}`;

type BareProbe = 'read' | 'write' | 'revision' | 'metadata' | 'content' | 'readme' | 'card' | 'preupload';

/** What was asked about a listed repo and answered. */
export interface RepoObservation {
  readonly request: RepoRequest;
  readonly probes: Readonly<Partial<Record<Probe, HubResponse>>>;
  /** The card's text, where `card` was asked for and came. */
  readonly card?: string;
  /** Whether it may go unasked so that the job has enough of its quota left: it is not among the first of a list. */
  readonly isSpareable?: boolean;
}

/** The answer to one probe of a repo. */
export interface RepoAnswer {
  readonly kind: 'repo';
  /** That of the observation, by which it is told from others of the same repo. */
  readonly request: RepoRequest;
  readonly probe: Probe;
  readonly response: HubResponse;
  /** The body as it came. */
  readonly text: string;
}

/** A file that no repo has. Asking for it shows whether files are served at all. */
const PROBE_FILE = 'hf-auth-check.probe';

/** Types for which the Hub has `auth-check`. For the others files or metadata must do (protocol notes §3.6). */
const CHECKED_TYPES: readonly RepoType[] = ['model', 'dataset', 'space'];

export function hasAccessCheck(ref: RepoRef): boolean {
  return CHECKED_TYPES.includes(ref.type);
}

/** The probe that shows whether content is readable, by type. Buckets have neither gates nor a file route. */
export function readProbeFor(ref: RepoRef): 'read' | 'content' | 'metadata' {
  if (hasAccessCheck(ref)) return 'read';
  return ref.type === 'kernel' ? 'content' : 'metadata';
}

/** The probe that shows whether the job may do what it is going to do, as far as the Hub has one for it. */
export function mainProbeFor(request: RepoRequest): 'write' | 'read' | 'content' | 'metadata' {
  return writesTo(request) && hasAccessCheck(request.ref) ? 'write' : readProbeFor(request.ref);
}

/** The types a repo may have been meant to have. */
export function otherTypes(ref: RepoRef): RepoType[] {
  return REPO_TYPES.filter((type) => type !== ref.type);
}

/** Whether a probe only helps an advice, and says nothing of access to the repo as it is listed. */
export function isAside(probe: Probe): boolean {
  return probe === 'card' || /^(?:anonymous-as-|beside )/.test(probe) || isOwnerProbe(probe);
}

export function isOwnerProbe(probe: Probe): probe is OwnerProbe {
  return OWNER_PROBES.some((candidate) => candidate === probe);
}

/** Answers by probe, for probes that several repos share: their owner's. */
export type SharedAnswers = Map<string, ReturnType<HubClient['askForText']>>;

/** Asks one thing about a repo, unless `shared` holds the answer. */
export async function askProbe(
  client: HubClient,
  token: Secret | null,
  { request, probes, isSpareable = false }: RepoObservation,
  probe: Probe,
  shared: SharedAnswers,
): ReturnType<HubClient['askForText']> {
  // A commit to a branch that is not there is refused for that alone, and says nothing of the right to write.
  const isBranchless = probe === 'preupload' && lacksRevision(probes.revision);
  const ref = isBranchless ? { ...request.ref, revision: null } : request.ref;
  const asked = requestFor(ref, probe, token);
  const key = `${asked.method} ${asked.path} ${asked.token === null ? 'without' : 'with'}`;
  // Without the token, a job that has one asks for nothing: that quota need not last.
  const answer =
    shared.get(key) ?? client.askForText({ ...asked, isSpareable: isSpareable && asked.token === token });
  shared.set(key, answer);
  return answer;
}

function lacksRevision(response: HubResponse | undefined): boolean {
  return response?.outcome.kind === 'answer' && response.outcome.code === 'RevisionNotFound';
}

/** What is known of a repo together with more answers. */
export function withProbes<Repo extends RepoObservation>(
  observation: Repo,
  answers: readonly RepoAnswer[],
): Repo {
  const card = answers.find(({ probe }) => probe === 'card')?.text;
  const probes = answers.map(({ probe, response }) => [probe, response]);
  return {
    ...observation,
    probes: { ...observation.probes, ...Object.fromEntries(probes) },
    ...(card === undefined ? {} : { card }),
  };
}

function requestFor(ref: RepoRef, kind: Probe, token: Secret | null): HubRequest {
  if (isOwnerProbe(kind)) return ownerRequest(ref, kind);
  if (isFileProbe(kind)) return fileRequest(ref, kind, token);
  const asker = kind.startsWith('anonymous-') ? null : token;
  const bare = kind.replace(/^anonymous-/, '');
  const type = REPO_TYPES.find((candidate) => bare === `as-${candidate}`);
  return type === undefined
    ? bareRequest(ref, bare as BareProbe, asker)
    : bareRequest({ ...ref, type }, 'metadata', asker);
}

function bareRequest(ref: RepoRef, kind: BareProbe, token: Secret | null): HubRequest {
  const api = apiPath(ref);
  const revision = encodeURIComponent(revisionOf(ref));
  const file = (name: string) => filePath(ref, name);
  switch (kind) {
    case 'read':
      return { method: 'GET', path: `${api}/auth-check`, token };
    case 'write':
      return { method: 'GET', path: `${api}/auth-check/write`, token };
    case 'revision':
      return { method: 'GET', path: `${api}/revision/${revision}${expansions(ref.type)}`, token };
    case 'metadata':
      return { method: 'GET', path: api + expansions(ref.type), token };
    case 'content':
      return { method: 'HEAD', path: file(PROBE_FILE), token };
    case 'readme':
      return { method: 'HEAD', path: file('README.md'), token };
    case 'card':
      return { method: 'GET', path: file('README.md'), token, attempts: 1 };
    case 'preupload': {
      const body = JSON.stringify({ files: [{ path: PROBE_FILE, size: 1, sample: 'MA==' }] });
      return { method: 'POST', path: `${api}/preupload/${revision}`, token, body };
    }
  }
}

/** A repo that has been public as long as the Hub exists. */
const PUBLIC_REPO: RepoRef = { type: 'model', id: 'openai-community/gpt2', revision: null };

/** Asks, with the token, for something that everybody may see: a refused token gets 401 even there. */
export function askPublicRepo(client: HubClient, token: Secret): Promise<HubResponse> {
  return client.ask(bareRequest(PUBLIC_REPO, 'metadata', token));
}

/** Keeps the metadata short: the file list of a large repo can be megabytes. */
function expansions(type: RepoType): string {
  switch (type) {
    case 'model':
    case 'dataset':
      return '?expand[]=private&expand[]=gated&expand[]=disabled';
    case 'space':
      return '?expand[]=private&expand[]=disabled';
    default:
      return '';
  }
}

/** What metadata says that access depends on. */
export interface RepoMetadata {
  id: string | null;
  internalId: string | null;
  isPrivate: boolean;
  gate: 'auto' | 'manual' | null;
  isDisabled: boolean;
}

/** Reads the body of a `metadata`, `revision` or `as-…` probe; null when it is none. */
export function readMetadata(response: HubResponse | undefined): RepoMetadata | null {
  const outcome = response?.outcome;
  if (outcome?.kind !== 'answer' || outcome.status !== 200) return null;
  const { json } = outcome;
  if (typeof json !== 'object' || json === null) return null;
  const body: Record<string, unknown> = { ...json };
  return {
    id: typeof body.id === 'string' ? body.id : null,
    internalId: typeof body._id === 'string' ? body._id : null,
    isPrivate: body.private === true,
    gate: body.gated === 'auto' || body.gated === 'manual' ? body.gated : null,
    isDisabled: body.disabled === true,
  };
}
