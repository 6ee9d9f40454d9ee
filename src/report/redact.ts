import { REPO_TYPES } from '../repo.js';
import { formFinder, pieceFinder, type Secret, spellings } from '../secret.js';

/** Replaces what must not be shown in every string of a value and returns the value otherwise unchanged. */
export type Redact = <Value>(value: Value) => Value;

/** The shape of a token and not of an id or a path: those may well begin with `hf_` and be long. */
const TOKEN_SHAPED = /hf_(?:oauth_|jwt_)[\w.-]{20,}|(?:hf_|api_org_)[A-Za-z0-9]{30,}/g;

const REPLACEMENT = '[removed: a credential]';

/**
 * The fields of a report that hold words of ours alone, whatever comes from outside: they mean something to whoever
 * reads them, so no credential takes them away that happens to be the same word.
 */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'verdict',
  'cause',
  'severity',
  'source',
  'kind',
  'operation',
  'access',
  'client',
  'sends',
  'target',
  'askedBy',
  'outcome',
  'field',
  'variables',
]);

/** The field with the repo as it was listed: its type in front is a word of ours, too. */
const REPO_FIELD = 'repo';
const TYPE_PREFIX = new RegExp(`^(?:${REPO_TYPES.join('|')})s/`);

/**
 * Text from outside may hold a credential: a server that echoes the header, a path, a name. This takes out
 * every spelling of the known ones, every word with a piece of one, and whatever else has the shape of a Hub token. The home folder, which
 * often holds a person's name, becomes `~`. The report's own vocabulary stays as it is.
 */
export function redactor(secrets: readonly Secret[], home?: string): Redact {
  const values = [...new Set(secrets.map((secret) => secret.reveal()))];
  const holdsPiece = pieceFinder(values);
  const withoutForms = formFinder(values.flatMap((value) => spellings(value)));
  const atHome = home === undefined || home.length < 2 ? null : wholePath(home);
  const clean = (text: string): string => {
    const result = withoutForms(text, REPLACEMENT)
      .replace(TOKEN_SHAPED, REPLACEMENT)
      .replace(/\S{8,}/g, (word) => (holdsPiece(word) ? REPLACEMENT : word));
    return atHome === null ? result : result.replace(atHome, '~');
  };
  const walk = (value: unknown, field: string | null): unknown => {
    if (typeof value === 'string') {
      if (field !== null && OWN_WORDS.has(field)) return value;
      const [prefix = ''] = (field === REPO_FIELD && TYPE_PREFIX.exec(value)) || [];
      return prefix + clean(value.slice(prefix.length));
    }
    if (Array.isArray(value)) return value.map((item) => walk(item, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, key)]));
  };
  return <Value>(value: Value): Value => walk(value, null) as Value;
}

/** The folder where it stands as a path of its own or begins one: not within a longer name. */
function wholePath(folder: string): RegExp {
  const literal = folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w.-])${literal}(?![\\w-]|\\.\\w)`, 'g');
}
