import { pieceFinder, type Secret, spellings } from '../secret.js';

/** Replaces what must not be shown in every string of a value and returns the value otherwise unchanged. */
export type Redact = <Value>(value: Value) => Value;

/** The shape of a token and not of an id or a path: those may well begin with `hf_` and be long. */
const TOKEN_SHAPED = /hf_(?:oauth_|jwt_)[\w.-]{20,}|(?:hf_|api_org_)[A-Za-z0-9]{30,}/g;

const REPLACEMENT = '[removed: a credential]';

/**
 * Text from outside may hold a credential: a server that echoes the header, a path, a name. This takes out
 * every spelling of the known ones, every word with a piece of one, and whatever else has the shape of a Hub token. The home folder, which
 * often holds a person's name, becomes `~`.
 */
export function redactor(secrets: readonly Secret[], home?: string): Redact {
  const holdsPiece = pieceFinder(secrets.map((secret) => secret.reveal()));
  const forms = [...new Set(secrets.flatMap((secret) => spellings(secret.reveal())))].sort(
    (a, b) => b.length - a.length,
  );
  const atHome = home === undefined || home.length < 2 ? null : wholePath(home);
  const clean = (text: string): string => {
    let result = text;
    for (const form of forms) result = result.split(form).join(REPLACEMENT);
    result = result.replace(TOKEN_SHAPED, REPLACEMENT);
    result = result.replace(/\S{8,}/g, (word) => (holdsPiece(word) ? REPLACEMENT : word));
    return atHome === null ? result : result.replace(atHome, '~');
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return clean(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)]));
  };
  return <Value>(value: Value): Value => walk(value) as Value;
}

/** The folder where it stands as a path of its own or begins one: not within a longer name. */
function wholePath(folder: string): RegExp {
  const literal = folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w.-])${literal}(?![\\w-]|\\.\\w)`, 'g');
}
