import { pagePath, type RepoRef, revisionOf } from '../model/repo.js';
import type { Secret } from '../model/secret.js';
import type { HubClient } from './client.js';
import type { HubResponse } from './response.js';

/** A file of a repo, as far as the Hub itself served it. */
export interface HubFile {
  response: HubResponse;
  /** Null unless the file came; a file above the limit of a body is cut there. */
  text: string | null;
}

/**
 * Asks for a small text file at the repo's root. The Hub serves it directly or by a redirect on its own origin;
 * a large one would lie with another host, where no redirect is followed to (protocol notes §3.2, §3.5).
 */
export async function fetchFile(
  client: HubClient,
  token: Secret | null,
  ref: RepoRef,
  name: string,
): Promise<HubFile> {
  const path = `${pagePath(ref)}/resolve/${encodeURIComponent(revisionOf(ref))}/${name}`;
  const { response, text } = await client.askForText({ method: 'GET', path, token });
  const { outcome } = response;
  return { response, text: outcome.kind === 'answer' && outcome.status === 200 ? text : null };
}
