import type { Secret } from '../model/secret.js';
import type { GitCredential } from '../runner/git/git-facts.js';

/** A place from which a client takes the credential it sends. */
export type Source =
  | { kind: 'variable'; name: 'HF_TOKEN' | 'HUGGING_FACE_HUB_TOKEN'; exported: boolean }
  /** A token that is exchanged for an id token, because `HF_OIDC_RESOURCE` asks for it. */
  | { kind: 'publisher' }
  | { kind: 'saved'; path: string }
  | { kind: 'netrc'; path: string; line: number | null; byDefault: boolean }
  | { kind: 'git'; credential: GitCredential };

/**
 * What a client does by itself when it asks the Hub, without being given a token in code. `secret` is null
 * for a credential that nobody knows before it is sent.
 */
export type Behaviour =
  | { does: 'sends'; source: Source; secret: Secret | null }
  | { does: 'nothing' }
  | { does: 'fails'; source: Source };

/** `when` says in words for which versions of the client it holds, or in which situation; null: always. */
export type ConditionalBehaviour = Behaviour & { when: string | null };

export const NOTHING: Behaviour = { does: 'nothing' };

/** The first that does anything, or nothing. */
export function first(...behaviours: readonly (Behaviour | null | undefined)[]): Behaviour {
  return (
    behaviours.find((behaviour) => behaviour?.does === 'sends' || behaviour?.does === 'fails') ?? NOTHING
  );
}

/** Where a credential comes from, as the report shows it. */
export function placeOf(source: Source): string {
  switch (source.kind) {
    case 'variable':
      return source.exported ? `${source.name}, exported by this step` : source.name;
    case 'publisher':
      return 'HF_OIDC_RESOURCE';
    case 'saved':
      return source.path;
    case 'netrc':
      return source.byDefault ? `${source.path} (default entry)` : source.path;
    case 'git':
      return source.credential.where;
  }
}
