import type { PullRequestComment } from '../comment.js';
import type { Client } from './github-client.js';
import { loginOf, pickedFrom } from './listed.js';

/** The pull request of a repository that a comment stands on. */
export interface Conversation {
  owner: string;
  repo: string;
  number: number;
}

/** `too-many`: ours, if there is one, is not among the comments that were looked at, so nothing was written. */
export type Outcome = 'written' | 'not-needed' | 'too-many';

/**
 * Writes the comment over the one that an earlier run has written, else adds it if it may. Throws what the client
 * throws.
 *
 * The marker alone proves nothing, since everybody may begin a comment with it, and a job's token may change
 * anybody's: ours would then stand under a name whose owner could rewrite it at any time. So the author must be
 * the one that this very token belongs to.
 */
export async function writeComment(
  client: Client,
  { owner, repo, number }: Conversation,
  { marker, body, mayBegin }: PullRequestComment,
): Promise<Outcome> {
  const { picked: marked, isAll } = await pickedFrom(
    (page) => client.rest.issues.listComments({ owner, repo, issue_number: number, ...page }),
    ({ id, user, body: text }) =>
      user !== null && text?.startsWith(marker) ? { id, login: user.login } : null,
  );
  const viewer = marked.length === 0 ? null : await loginOf(client);
  const own = marked.find(({ login }) => login === viewer);
  if (own !== undefined) {
    await client.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
    return 'written';
  }
  if (!mayBegin) return 'not-needed';
  if (!isAll) return 'too-many';
  await client.rest.issues.createComment({ owner, repo, issue_number: number, body });
  return 'written';
}
