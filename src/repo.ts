/** The kinds of repository the Hub has, as its API names them in the singular. */
export type RepoType = 'model' | 'dataset' | 'space' | 'kernel' | 'bucket';

export const REPO_TYPES: readonly RepoType[] = ['model', 'dataset', 'space', 'kernel', 'bucket'];

/** A repository as a reader of the workflow names it. */
export interface RepoRef {
  type: RepoType;
  /** `namespace/name`, or one word for ids from before namespaces existed. */
  id: string;
  revision: string | null;
}

export type RepoParse =
  | { ok: true; ref: RepoRef }
  | { ok: false; cause: 'repo-id-invalid' | 'repo-id-placeholder'; reason: string };

const HUB_HOSTS = ['huggingface.co', 'www.huggingface.co', 'hf.co'];

const SEGMENT = /^\w(?:[\w.-]*\w)?$/;
const PLACEHOLDER_ID = /^(?:none|null|nil|undefined|nan)$/i;
const UNEXPANDED = /\$\{\{|\{\{.*\}\}|\$\{?[A-Za-z_]|\$\(|%[A-Za-z_][A-Za-z0-9_]*%/;

/** Words of the Hub's own pages that stand where a repo page has its owner. */
const NOT_AN_OWNER = new Set(
  'api blog chat collections docs enterprise inference join learn login models organizations papers posts pricing settings tasks'.split(
    ' ',
  ),
);

/** First path words of the views of a repo page that name a revision. */
const REVISION_VIEWS = new Set(['tree', 'blob', 'resolve', 'raw', 'commit', 'commits', 'edit']);

/**
 * Reads one reference in any form that people paste: `[type/]namespace/name[@revision]`, the address of a
 * Hub page (of `hosts` or of huggingface.co), or an `hf://` path.
 */
export function parseRepo(text: string, hosts: readonly string[] = []): RepoParse {
  if (UNEXPANDED.test(text)) return placeholder('it holds a variable that nothing expanded');
  if (/\\|^[A-Za-z]:/.test(text)) return localPath();
  if (/^hf:\/\//i.test(text)) return parseHfPath(text.slice('hf://'.length));
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return parseUrl(text, hosts);
  const firstWord = text.split('/')[0] ?? '';
  if ([...hosts, ...HUB_HOSTS].includes(firstWord.toLowerCase()) && text.includes('/')) {
    return parseUrl(`https://${text}`, [...hosts, firstWord.toLowerCase()]);
  }
  if (/^[/.~]/.test(text)) return localPath();
  const at = text.indexOf('@');
  const path = at < 0 ? text : text.slice(0, at);
  return build(
    withoutType(path.replace(/(?<=[^/]\/[^/]+)\/$/, '').split('/')),
    at < 0 ? null : text.slice(at + 1),
  );
}

function parseHfPath(rest: string): RepoParse {
  const match = /^([^@]*?)@(refs\/(?:pr|convert)\/[^/]+|[^/]*)(?:\/.*)?$/.exec(rest);
  const { type, segments } = withoutType((match?.[1] ?? rest).split('/'));
  // Without a revision the repo's id and a path inside it are written in one go.
  return build({ type, segments: segments.slice(0, 2) }, match === null ? null : decode(match[2] ?? ''));
}

function parseUrl(text: string, hosts: readonly string[]): RepoParse {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return invalid('it is not a readable URL');
  }
  if (url.username !== '' || url.password !== '') return invalid('the URL carries a user name or a password');
  const known = [...hosts, ...HUB_HOSTS];
  if (!known.includes(url.host.toLowerCase()) && !known.includes(url.hostname.toLowerCase())) {
    return invalid(`the URL belongs to ${url.hostname}, which is not this Hub`);
  }
  const words = url.pathname.split('/').filter((word) => word !== '');
  if (words[0] === 'api') words.shift();
  if (words[0] === 'models') words.shift();
  if (words[0] === undefined || NOT_AN_OWNER.has(words[0])) return invalid('the URL is not that of a repo');
  const { type, segments } = withoutType(words);
  // A view follows the id: right after the name, or after a legacy id of one word.
  const view = segments.findIndex((word, index) => index > 0 && REVISION_VIEWS.has(word));
  const idLength = view === 1 ? 1 : 2;
  const id = segments.slice(0, idLength).map((word) => word.replace(/\.git$/, ''));
  return build({ type, segments: id }, view < 0 ? null : revisionIn(segments.slice(view + 1)));
}

function revisionIn(words: string[]): string | null {
  if (words[0] === 'refs' && words.length >= 3) return words.slice(0, 3).join('/');
  return words[0] === undefined ? null : decode(words[0]);
}

function withoutType(words: string[]): { type: RepoType; segments: string[] } {
  const type = REPO_TYPES.find((candidate) => `${candidate}s` === words[0]);
  return type === undefined || words.length < 2
    ? { type: 'model', segments: words }
    : { type, segments: words.slice(1) };
}

function build(
  { type, segments }: { type: RepoType; segments: string[] },
  revision: string | null,
): RepoParse {
  const id = segments.join('/');
  if (id === '' || PLACEHOLDER_ID.test(id))
    return placeholder('the word is what an unset variable leaves behind');
  if (segments.some((segment) => segment === '')) {
    return placeholder('nothing stands where the owner or the name belongs');
  }
  if (segments.length > 2) return invalid('it has more than an owner and a name');
  for (const segment of segments) {
    if (
      !SEGMENT.test(segment) ||
      /--|\.\./.test(segment) ||
      segment.length > 96 ||
      segment.endsWith('.git')
    ) {
      return invalid(
        'an owner or a name has letters, digits, "-", "_" and "." only, begins and ends with a letter or digit, and has at most 96 characters',
      );
    }
  }
  if (revision !== null && !isRevision(revision)) {
    return invalid('what follows the "@" is not the name of a branch, tag or commit');
  }
  return { ok: true, ref: { type, id, revision } };
}

/** Whether git accepts the text as the name of a reference, as far as that matters for a URL. */
function isRevision(text: string): boolean {
  return (
    text.length > 0 &&
    text.length <= 255 &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    !/[\u0000-\u0020\u007f~^:?*[\\@]|\.\.|\/\/|^[/.-]|[/.]$/.test(text)
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function placeholder(reason: string): RepoParse {
  return { ok: false, cause: 'repo-id-placeholder', reason };
}

function invalid(reason: string): RepoParse {
  return { ok: false, cause: 'repo-id-invalid', reason };
}

function localPath(): RepoParse {
  return invalid('it is a local path, not a repo on the Hub');
}

/** The reference as a workflow would write it: `datasets/acme/corpus@v2`. */
export function formatRepo(ref: RepoRef): string {
  const prefix = ref.type === 'model' ? '' : `${ref.type}s/`;
  return `${prefix}${ref.id}${ref.revision === null ? '' : `@${ref.revision}`}`;
}

/** The owner in the id; null for ids of one word. */
export function namespaceOf(ref: RepoRef): string | null {
  const slash = ref.id.indexOf('/');
  return slash < 0 ? null : ref.id.slice(0, slash);
}

/** Path of the repo's API, for example `/api/datasets/acme/corpus`. */
export function apiPath(ref: RepoRef): string {
  return `/api/${ref.type}s/${ref.id}`;
}

/** Path of the repo's page and files: models stand at the root, the others under their type. */
export function pagePath(ref: RepoRef): string {
  return ref.type === 'model' ? `/${ref.id}` : `/${ref.type}s/${ref.id}`;
}

/** The revision that a request without one means. */
export function revisionOf(ref: RepoRef): string {
  return ref.revision ?? 'main';
}

/** The id in an API path such as `/api/models/acme/model/auth-check`; null when the path is none. */
export function refFromApiPath(path: string): RepoRef | null {
  const match = /\/api\/([a-z]+)s\/([^/]+(?:\/(?!auth-check|revision|preupload)[^/?]+)?)/.exec(path);
  const type = REPO_TYPES.find((candidate) => candidate === match?.[1]);
  return type === undefined || match?.[2] === undefined ? null : { type, id: match[2], revision: null };
}
