import { formatRepo, parseRepo, type RepoRef } from '../model/repo.js';

/**
 * Of the API only what is about one repo. What the end of the text cuts off is left out, and so is what goes on as a
 * variable or a placeholder.
 */
const ADDRESS =
  /https?:\/\/(?:huggingface\.co|hf\.co|hf-mirror\.com)\/(?!api\/(?!(?:model|dataset|space|kernel|bucket)s\/))(?!oauth\/)([^\s'"<>)\],;`]{1,300})(?=[\s'"<>)\],;`])(?!['"<`][\w$])/g;
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
    ...Array.from(text.matchAll(ADDRESS), ([, path]) => addressOf(path ?? '')),
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

/** The address of the repo's page: without what the API and git add, which its reader does not know. */
function addressOf(path: string): string {
  // The name was masked, and what is left is its owner.
  if (/\/[.:*]+$/.test(path)) return '';
  return `https://huggingface.co/${path.replace(/[.:*]+$/, '').replace(/\/(?:auth-check|preupload|revision|commit|info)(?:\/.*)?$/s, '')}`;
}
