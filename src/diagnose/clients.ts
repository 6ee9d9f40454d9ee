import { credentialHosts } from '../endpoint.js';
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
 * For each family of clients the first source that has something, by that family's own order. Sources
 * that were scrubbed are gone. A client that is given its token in code is not covered.
 */
export function clientRows(observations: Observations, scrubs: readonly ScrubReport[]): ClientRow[] {
  const checked = observations.token.chosen?.shape.cleaned ?? null;
  const { oidcResource, implicitTokenDisabled } = observations.environment;
  const gone = new Set(scrubs.filter(({ failure }) => failure === null).map(({ path }) => path));
  const publisher: Candidate[] = oidcResource === null ? [] : [{ from: 'HF_OIDC_RESOURCE', secret: null }];
  const modern = held(observations, ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN', 'saved-file']);
  const old = held(observations, ['HUGGING_FACE_HUB_TOKEN', 'saved-file']);
  const implicit = (candidates: Candidate[]) => (implicitTokenDisabled ? [] : candidates);
  const netrc = netrcCandidates(observations, gone);
  const row = (client: string, candidates: readonly Candidate[]): ClientRow => {
    const [first] = candidates;
    if (first === undefined) return { client, sends: 'nothing', from: null };
    const same = checked !== null && first.secret?.equals(checked) === true;
    return { client, sends: same ? 'checked-token' : 'other', from: first.from };
  };
  return [
    row('huggingface_hub 1.0 and later, hf', implicit([...publisher, ...modern])),
    row('huggingface_hub 0.19 to 0.x', [...netrc, ...implicit(modern)]),
    row('huggingface_hub before 0.19', [...netrc, ...implicit(old)]),
    row('git, git-lfs', [
      ...gitCandidates(observations, gone, 'before-netrc'),
      ...netrc,
      ...gitCandidates(observations, gone, 'after-netrc'),
    ]),
    row('curl -n', netrc),
  ];
}

function held({ token, inputs }: Observations, sources: readonly TokenSource[]): Candidate[] {
  const exported: Candidate[] =
    inputs.exportToken && token.chosen !== null && sources.includes('HF_TOKEN')
      ? [{ from: 'HF_TOKEN, as exported by this step', secret: token.chosen.shape.cleaned }]
      : [];
  const found = sources.flatMap((source) => token.held.filter((one) => one.source === source));
  return [
    ...exported,
    ...found.map(({ source, shape }) => ({ from: sourceName(source), secret: shape.cleaned })),
  ];
}

/** The entry that answers for the endpoint's host, in the first file that has one, else its default entry. */
function netrcCandidates({ netrc, inputs }: Observations, gone: ReadonlySet<string>): Candidate[] {
  const { hostname } = inputs.endpoint;
  for (const file of netrc) {
    const { matching, defaults } = entriesFor(file, [hostname]);
    const [entry] = [...(gone.has(file.path) ? [] : matching), ...defaults];
    if (entry !== undefined) {
      const where = entry.host === null ? `${file.path} (default entry)` : file.path;
      return [{ from: where, secret: new Secret(entry.password ?? '') }];
    }
  }
  return [];
}

function gitCandidates(
  { git, inputs }: Observations,
  gone: ReadonlySet<string>,
  when: 'before-netrc' | 'after-netrc',
): Candidate[] {
  const { hosts } = credentialHosts(inputs.endpoint);
  return git.credentials
    .filter(
      ({ host, kind, where }) =>
        hosts.includes(host) && (kind === 'store') === (when === 'after-netrc') && !gone.has(where),
    )
    .map(({ where, secret }) => ({ from: where, secret }));
}
