import { formatRepo, parseRepo, REPO_TYPES, type RepoRef } from '../model/repo.js';

const ADDRESS =
  /https?:\/\/(?:huggingface\.co|hf\.co|hf-mirror\.com)\/(?!docs\/|models\b(?!\/)|settings\/|join\b|blog\/)([^\s'"<>)\],;]{1,300})/g;
const RESTRICTED =
  /(?:Access to|access) (model|dataset|space) ([\w.-]{1,96}\/[\w.-]{1,96}) (?:is restricted|is awaiting|has been)/g;
const DATASET = /Dataset '([\w.-]{1,96}\/[\w.-]{1,96})' (?:doesn't exist|is a gated)/g;
const MODEL = /['"]?([\w.-]{1,96}\/[\w.-]{1,96})['"]? is not a (?:local folder|valid model identifier)/g;

/** In number; one command asks about them all. */
const MOST_REPOS = 5;

/** The repos of the Hub that a text names in a request or a refusal, as the command takes them; each once. */
export function mentionedRepos(text: string, isShowable: (id: string) => boolean): string[] {
  const named = [
    ...Array.from(text.matchAll(RESTRICTED), ([, type, id]) => `${type}s/${id}`),
    ...Array.from(text.matchAll(DATASET), ([, id]) => `datasets/${id}`),
    ...Array.from(text.matchAll(MODEL), ([, id]) => id ?? ''),
    ...Array.from(text.matchAll(ADDRESS), ([, path]) => withoutRoute(path ?? '')),
  ];
  const found = new Set<string>();
  for (const text of named) {
    const parsed = parseRepo(text.replace(/\.+$/, ''));
    if (!parsed.ok || found.size >= MOST_REPOS) continue;
    const id = formatRepo({ ...parsed.ref, revision: null } satisfies RepoRef);
    if (isShowable(id)) found.add(id);
  }
  return [...found];
}

const ROUTES = new Set(['resolve', 'raw', 'blob', 'tree', 'revision', 'auth-check']);

/** An address of the API or of git as the address of its repo. */
function withoutRoute(path: string): string {
  const words = path.replace(/[?#].*$/s, '').split('/');
  if (words[0] === 'api') words.shift();
  const type = REPO_TYPES.find((known) => `${known}s` === words[0]);
  if (type !== undefined) words.shift();
  const id = words.slice(0, ROUTES.has(words[1] ?? '') ? 1 : 2);
  const name = id.join('/').replace(/\.git$/, '');
  return type === undefined || type === 'model' ? name : `${type}s/${name}`;
}
