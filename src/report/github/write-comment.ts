import type { PullRequestComment } from '../comment.js';
import { type Client, listIn } from './github-client.js';

/** The pull request of a repository that a comment stands on. */
export interface Conversation {
  owner: string;
  repo: string;
  number: number;
}

/** `too-many`: ours, if there is one, is not among the comments that were looked at, so nothing was written. */
export type Outcome = 'written' | 'not-needed' | 'too-many';

const PAGE = 100;
const MOST_PAGES = 10;
/** How many comments are looked at. */
export const MOST_COMMENTS = PAGE * MOST_PAGES;

interface Found {
  id: number;
  login: string;
}

/**
 * Writes the comment over the one that an earlier run has written, else adds it if it may. Throws what the client
 * throws.
 *
 * The marker alone proves nothing, since everybody may begin a comment with it, and a job's token may change
 * anybody's: ours would then stand under a name whose owner could rewrite it at any time. So the author must be
 * the one that this very token belongs to. `GET /user` is closed to the tokens of apps, `GITHUB_TOKEN` among them;
 * `viewer` answers everyone. "A bot" would not do: every app is one.
 */
export async function writeComment(
  client: Client,
  { owner, repo, number }: Conversation,
  { marker, body, mayBegin }: PullRequestComment,
): Promise<Outcome> {
  const { marked, isAll } = await markedComments(client, { owner, repo, number }, marker);
  const own = marked.length === 0 ? undefined : await ownOne(client, marked);
  if (own !== undefined) {
    await client.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
    return 'written';
  }
  if (!mayBegin) return 'not-needed';
  if (!isAll) return 'too-many';
  await client.rest.issues.createComment({ owner, repo, issue_number: number, body });
  return 'written';
}

/** Comments that begin with the marker, oldest first, and whether all comments were looked at. */
async function markedComments(
  client: Client,
  { owner, repo, number }: Conversation,
  marker: string,
): Promise<{ marked: Found[]; isAll: boolean }> {
  const marked: Found[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await client.rest.issues.listComments({
      owner,
      repo,
      issue_number: number,
      per_page: PAGE,
      page,
    });
    for (const { id, user, body } of listIn(data)) {
      if (user !== null && body?.startsWith(marker)) marked.push({ id, login: user.login });
    }
    if (data.length < PAGE) return { marked, isAll: true };
  }
  return { marked, isAll: false };
}

async function ownOne(client: Client, marked: readonly Found[]): Promise<Found | undefined> {
  const { viewer } = await client.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
  return marked.find(({ login }) => login === viewer.login);
}
