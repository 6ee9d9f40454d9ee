import { fileAtPath, fileInAddress, isFilePath, type NamedFile } from './named-file.js';
import { shellVariablesIn, unexpandedId } from './shell-variables.js';
import { isTokenShaped } from './token/token-form.js';

/** The kinds of repository the Hub has, as its API names them in the singular. */
export type RepoType = 'model' | 'dataset' | 'space' | 'kernel' | 'bucket';

export const REPO_TYPES: readonly RepoType[] = ['model', 'dataset', 'space', 'kernel', 'bucket'];

/** A repository as a reader of the workflow names it. */
export interface RepoRef {
  readonly type: RepoType;
  /** `namespace/name`, or one word for ids from before namespaces existed. */
  readonly id: string;
  readonly revision: string | null;
}

/** What a reference names, or why it names nothing; `advice` where there is more to say than how a reference is written. */
/** `unexpanded` is a text in which something was to be expanded: its words depend on who was to do it. */
export type RepoParse =
  | { ok: true; ref: RepoRef; file?: NamedFile }
  | { ok: false; is: 'invalid-id' | 'placeholder-id'; reason: string; advice?: string; unexpanded?: string };

const HUB_HOSTS = ['huggingface.co', 'www.huggingface.co', 'hf.co'];

/** `owner/name@revision`, with a type in front or without. */
const PINNED_ID = /^(?:(?:model|dataset|space|kernel|bucket)s\/)?[^/@?#]+(?:\/[^/@?#]+)?@/;

const SEGMENT = /^\w(?:[\w.-]*\w)?$/;
const PLACEHOLDER_ID = /^(?:none|null|nil|undefined|nan)$/i;
const UNEXPANDED = /\$\{\{|\$\{?[A-Za-z_]|\$\(/;
/** A variable of the Windows shell. Not looked for in addresses, where `%` begins an encoded byte. */
const UNEXPANDED_ON_WINDOWS = /%[A-Za-z_][A-Za-z0-9_]*%/;

/** Words of the Hub's own pages that stand where a repo page has its owner. */
const NOT_AN_OWNER = new Set(
  'api blog chat collections docs enterprise inference join learn login models organizations papers posts pricing settings tasks'.split(
    ' ',
  ),
);

/** In characters: longer than any address of a page of the Hub. */
const LONGEST_REFERENCE = 4 * 1024;

/** First path words of the views of a repo page that name a revision, and of those of one file. */
const REVISION_VIEWS = new Set(['tree', 'blob', 'resolve', 'raw', 'commit', 'commits', 'edit']);
const FILE_VIEWS = new Set(['blob', 'resolve', 'raw']);

/**
 * Reads one reference in any form that people paste: `[type/]namespace/name[@revision]`, the address of a
 * Hub page (of `hosts` or of huggingface.co), or an `hf://` path.
 */
export function parseRepo(text: string, hosts: readonly string[] = []): RepoParse {
  if (text.length > LONGEST_REFERENCE) return invalid('it is too long');
  if (holdsVariable(text)) return unexpanded(text);
  if (/\\|^[A-Za-z]:/.test(text)) return UNEXPANDED_ON_WINDOWS.test(text) ? unexpanded(text) : localPath();
  if (/^hf:\/\//i.test(text)) return parseHfPath(text.slice('hf://'.length));
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return parseUrl(text, hosts);
  const ssh = /^git@([^/:@]+):\/?(.*)$/s.exec(text);
  if (ssh !== null) return parseUrl(`https://${ssh[1]}/${ssh[2]}`, hosts);
  const firstWord = text.split('/')[0] ?? '';
  if ([...hosts, ...HUB_HOSTS].includes(firstWord.toLowerCase()) && text.includes('/')) {
    const behind = text.slice(firstWord.length + 1);
    // Programs write ids so, with a revision behind them; no address of a page has one there.
    return PINNED_ID.test(behind)
      ? parseId(behind)
      : parseUrl(`https://${text}`, [...hosts, firstWord.toLowerCase()]);
  }
  if (UNEXPANDED_ON_WINDOWS.test(text)) return unexpanded(text);
  if (/^[/.~]/.test(text)) return localPath();
  return parseId(text);
}

function parseId(text: string): RepoParse {
  const at = text.indexOf('@');
  const { type, segments } = withoutType((at < 0 ? text : text.slice(0, at)).split('/'));
  // A slash after owner and name is a slip of the pen; after an owner alone the name is missing.
  if (segments.length === 3 && segments[2] === '') segments.pop();
  return build({ type, segments }, at < 0 ? null : text.slice(at + 1));
}

function parseHfPath(rest: string): RepoParse {
  const match = /^([^@]*?)@(refs\/(?:pr|convert)\/[^/]+|[^/]*)(?:\/(.*))?$/.exec(rest);
  const pinned = withoutType((match?.[1] ?? rest).split('/'));
  // Without a revision the repo's id and a path inside it are written in one go; an "@" in the path is its own.
  const isPinned = match !== null && pinned.segments.length <= 2;
  const { type, segments } = isPinned ? pinned : withoutType(rest.split('/'));
  const revision = isPinned ? decode(match[2] ?? '') : null;
  return build(
    { type, segments: segments.slice(0, 2) },
    // `@~parquet` is the common short form of the branch that the Hub converts a dataset to.
    revision === null ? null : revision.replace(/^~(?=\w+$)/, 'refs/convert/'),
    fileAtPath(isPinned ? (match[3] ?? '').split('/') : segments.slice(2)),
  );
}

function parseUrl(text: string, hosts: readonly string[]): RepoParse {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return invalid('it is not a valid URL');
  }
  if (url.username !== '' || url.password !== '') return invalid('the URL contains a user name or password');
  const known = [...hosts, ...HUB_HOSTS];
  if (!known.includes(url.host.toLowerCase()) && !known.includes(url.hostname.toLowerCase())) {
    return invalid('it is the URL of another site');
  }
  const words = url.pathname.split('/').filter((word) => word !== '');
  if (words[0] === 'api') words.shift();
  if (words[0] === 'models') words.shift();
  const isList = words.length === 1 && isTypeWord(words[0] ?? '');
  if (words[0] === undefined || isList || NOT_AN_OWNER.has(words[0])) {
    return invalid('it is not the URL of a repo');
  }
  const { type, segments } = withoutType(words);
  // A view follows the id: right after the name, or after a legacy id of one word. A repo may be called
  // like a view; what is no view of a revision has none.
  const isView = (index: number) => REVISION_VIEWS.has(segments[index] ?? '');
  const view = isView(2) ? 2 : isView(1) && segments.length > 2 ? 1 : null;
  const id = segments.slice(0, view ?? 2).map((word) => word.replace(/\.git$/, ''));
  if (view === null) return build({ type, segments: id }, null);
  const { revision, behind } = revisionIn(segments.slice(view + 1));
  const file = FILE_VIEWS.has(segments[view] ?? '') ? fileInAddress(behind) : null;
  return build({ type, segments: id }, revision, file);
}

/** The revision in an address, and the words behind it. */
function revisionIn(words: string[]): { revision: string | null; behind: string[] } {
  const decoded = words.map(decode);
  const length = words[0] === 'refs' && words.length >= 3 ? 3 : 1;
  const revision = decoded.slice(0, length).join('/');
  return { revision: words.length === 0 ? null : revision, behind: decoded.slice(length) };
}

function holdsVariable(text: string): boolean {
  const opened = text.indexOf('{{');
  return UNEXPANDED.test(text) || (opened >= 0 && text.includes('}}', opened + 2));
}

function isTypeWord(word: string): boolean {
  return REPO_TYPES.some((type) => `${type}s` === word);
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
  file: NamedFile | null = null,
): RepoParse {
  const id = segments.join('/');
  if (id === '' || segments.every((segment) => PLACEHOLDER_ID.test(segment)))
    return placeholder('a variable that is not set leaves such a value');
  if (segments.some((segment) => segment === '')) {
    return placeholder('the owner or the name is missing');
  }
  if ([...segments, revision ?? ''].some(isTokenShaped))
    return invalid('it contains a token instead of a repo');
  if (segments.length > 2) {
    const [word = '', ...rest] = segments;
    const isType = REPO_TYPES.some((known) => known === word) && rest.length === 2;
    return invalid(
      isType
        ? `the type goes in the plural: ${word}s/${rest.join('/')}`
        : 'it has more parts than an owner and a name',
    );
  }
  if (segments.some((segment) => !isSegment(segment))) {
    if (shellVariablesIn(id).length > 0) return unexpanded(id);
    const suffix = suffixIn(segments);
    if (suffix !== null) return suffixed(revision === null ? suffix : ' ');
    return invalid(
      'owner and name may each have up to 96 letters, digits, "-", "_" and ".", without "--" or "..", without "-" or "." at either end, and without ".git" at the end',
    );
  }
  if (revision === '') return placeholder('the revision after the "@" is missing');
  if (revision !== null && holdsVariable(revision)) return unexpanded(revision);
  if (revision !== null && type === 'bucket') return invalid('a bucket has no revisions');
  if (revision !== null && !isRevision(revision)) {
    return invalid('the part after the "@" cannot be a branch, tag or commit');
  }
  if (file === null) return { ok: true, ref: { type, id, revision } };
  if (!isFilePath(file.path)) return invalid('the path after the repo cannot be that of a file in it');
  return { ok: true, ref: { type, id, revision }, file };
}

/** What follows a colon behind the name of a repo; null where the rest would be none either. */
function suffixIn([owner = '', name = '', ...more]: string[]): string | null {
  const [bare = '', ...suffix] = name.split(':');
  if (more.length > 0 || suffix.length === 0 || !isSegment(owner) || !isSegment(bare)) return null;
  return suffix.join(':');
}

/** Shown if it looks like a quantization or a tag; in front of an "@" there may be a password. */
function suffixed(suffix: string): RepoParse {
  if (suffix === '' || /^(?:read|write|create|pr|optional)$/i.test(suffix)) {
    const todo =
      suffix === '' ? 'Remove the colon' : `Write a blank instead of the colon in front of ${suffix}`;
    return { ...invalid('the colon is not part of the repo id'), advice: `${todo}.` };
  }
  const isPlain = /^[A-Za-z0-9][\w.-]{0,30}$/.test(suffix) && !/^(?:hf|api|gh[a-z]|github)_/i.test(suffix);
  const what = isPlain ? `":${suffix}"` : 'the colon and what follows it';
  return {
    ...invalid(`${isPlain ? `":${suffix}"` : 'the part from the colon on'} is not part of the repo id`),
    advice: `Remove ${what}: the id ends before the colon, where programs such as vLLM, Ollama and llama.cpp add a quantization.`,
  };
}

function isSegment(text: string): boolean {
  return SEGMENT.test(text) && !/--|\.\.|\.git$/.test(text) && text.length <= 96;
}

/** Whether git accepts the text as the name of a reference, as far as that matters for a URL. */
function isRevision(text: string): boolean {
  return (
    text.length > 0 &&
    text.length <= 255 &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    !/[\u0000-\u0020\u007f~^:?*[\\@\p{Surrogate}]|\.\.|\/\/|^[/.-]|[/.]$/u.test(text)
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unexpanded(text: string): RepoParse {
  const { reason, ...more } = unexpandedId(text, 'github');
  return { ...placeholder(reason), ...more, unexpanded: text };
}

function placeholder(reason: string): RepoParse & { ok: false } {
  return { ok: false, is: 'placeholder-id', reason };
}

function invalid(reason: string): RepoParse & { ok: false } {
  return { ok: false, is: 'invalid-id', reason };
}

function localPath(): RepoParse {
  return invalid('it is a local path, not a repo on the Hub');
}

/** The reference as a workflow would write it: `datasets/acme/corpus@v2`. */
export function formatRepo(ref: RepoRef): string {
  const isPlain = ref.type === 'model' && !isTypeWord(namespaceOf(ref) ?? '');
  const prefix = isPlain ? '' : `${ref.type}s/`;
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
  const match = /\/api\/([a-z]+)s\/([^/?]+(?:\/(?!auth-check|revision|preupload)[^/?]+)?)/.exec(path);
  const type = REPO_TYPES.find((candidate) => candidate === match?.[1]);
  return type === undefined || match?.[2] === undefined ? null : { type, id: match[2], revision: null };
}
