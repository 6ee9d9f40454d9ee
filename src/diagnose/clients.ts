import type { GitCredential } from '../observe/git.js';
import { entriesFor } from '../observe/netrc.js';
import type { Observations } from '../observe/observations.js';
import type { TokenSource } from '../observe/token.js';
import { Secret } from '../secret.js';
import type { ScrubReport } from './runner.js';
import { sourceName } from './token.js';

/** What one family of clients would send to the Hub from this runner, as this step sees it. */
export interface ClientRow {
  client: string;
  sends: 'checked-token' | 'other' | 'nothing';
  /** Where that credential comes from; null when nothing is sent. */
  from: string | null;
}

/** A credential a client may pick, with the place it comes from. */
interface Candidate {
  from: string;
  /** Null for a credential that is not known, such as one an id token is exchanged for. */
  secret: Secret | null;
}

/**
 * For each family of clients the first source that has something, by that family's own order. What was
 * scrubbed is gone. A client that is given its token in code is not covered.
 */
export function clientRows(observations: Observations, scrubs: readonly ScrubReport[]): ClientRow[] {
  const { oidcResource, implicitTokenDisabled } = observations.environment;
  const checked = observations.token.chosen?.shape.cleaned ?? null;
  const left = new Left(checked, scrubs);
  const implicit = (candidates: Candidate[]) => (implicitTokenDisabled ? [] : candidates);
  const row = (client: string, candidates: readonly Candidate[]): ClientRow => {
    const [first] = candidates;
    if (first === undefined) return { client, sends: 'nothing', from: null };
    const same = checked !== null && first.secret?.equals(checked) === true;
    return { client, sends: same ? 'checked-token' : 'other', from: first.from };
  };
  const modern = held(observations, left, ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN', 'saved-file']);
  const old = held(observations, left, ['HUGGING_FACE_HUB_TOKEN', 'saved-file']);
  const python = netrcCandidates(observations, left, 'requests');
  const curl = netrcCandidates(observations, left, 'curl');
  const publisher: Candidate = { from: 'HF_OIDC_RESOURCE', secret: null };
  return [
    ...(oidcResource === null
      ? [row('huggingface_hub 1.0 and later, hf', implicit(modern))]
      : [
          row('huggingface_hub 1.19 and later, hf', implicit([publisher, ...modern])),
          row('huggingface_hub 1.0 to 1.18', implicit(modern)),
        ]),
    row('huggingface_hub 0.19 to 0.x', [...python, ...implicit(modern)]),
    row('huggingface_hub before 0.19', [...python, ...implicit(old)]),
    row('git, git-lfs', [
      ...gitCandidates(observations, left, ({ kind }) => kind !== 'store'),
      ...curl,
      ...gitCandidates(observations, left, ({ kind }) => kind === 'store'),
    ]),
    row('curl -n', curl),
  ];
}

/** What is left after the scrub: of a scrubbed file only what equals the checked token was kept. */
class Left {
  readonly #checked: Secret | null;
  readonly #scrubbed: ReadonlySet<string>;

  constructor(checked: Secret | null, scrubs: readonly ScrubReport[]) {
    this.#checked = checked;
    this.#scrubbed = new Set(scrubs.filter(({ failure }) => failure === null).map(({ path }) => path));
  }

  has(path: string, secret: Secret): boolean {
    return !this.#scrubbed.has(path) || (this.#checked?.equals(secret) ?? false);
  }
}

function held({ token, inputs }: Observations, left: Left, sources: readonly TokenSource[]): Candidate[] {
  const exported: Candidate[] =
    inputs.exportToken && token.chosen !== null && sources.includes('HF_TOKEN')
      ? [{ from: 'HF_TOKEN, as exported by this step', secret: token.chosen.shape.cleaned }]
      : [];
  const found = sources.flatMap((source) => token.held.filter((one) => one.source === source));
  return [
    ...exported,
    ...found
      .filter(
        ({ source, shape }) => source !== 'saved-file' || left.has(token.saved?.path ?? '', shape.cleaned),
      )
      .map(({ source, shape }) => ({ from: sourceName(source), secret: shape.cleaned })),
  ];
}

/**
 * What a netrc file answers for the endpoint's host. `requests` reads the file that `NETRC` names and no
 * other, and takes the last of two entries; git and curl read the one in the home, and take the first.
 */
function netrcCandidates(
  { netrc, inputs }: Observations,
  left: Left,
  reader: 'requests' | 'curl',
): Candidate[] {
  const named = netrc.filter(({ kind }) => kind === 'netrc-variable');
  const atHome = netrc.filter(({ kind }) => kind !== 'netrc-variable');
  const [file] = reader === 'requests' && named.length > 0 ? named : atHome;
  if (file === undefined) return [];
  const { matching, defaults } = entriesFor(file, [inputs.endpoint.hostname]);
  const candidates = matching.map(({ password }) => ({
    from: file.path,
    secret: new Secret(password ?? ''),
  }));
  const kept = candidates.filter(({ secret }) => left.has(file.path, secret));
  const others = defaults.map(({ password }) => ({
    from: `${file.path} (default entry)`,
    secret: new Secret(password ?? ''),
  }));
  return [...(reader === 'requests' ? kept.reverse() : kept), ...others];
}

function gitCandidates(
  { git }: Observations,
  left: Left,
  isMeant: (one: GitCredential) => boolean,
): Candidate[] {
  return git.credentials
    .filter((credential) => isMeant(credential) && left.has(credential.where, credential.secret))
    .map(({ where, secret }) => ({ from: where, secret }));
}
