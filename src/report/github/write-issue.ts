import type { CheckIssue } from '../issue.js';
import type { Client } from './github-client.js';
import { loginOf, pickedFrom } from './listed.js';
import type { Outcome } from './write-comment.js';

/** The repository of the run. */
export interface Repository {
  owner: string;
  repo: string;
}

interface Own {
  number: number;
  openedAt: string;
}

/**
 * Writes the issue over the open one of an earlier run, else opens it; closes it if the check passes. Throws what the
 * client throws. As of comments, only those of the token's own account are ours, whatever else begins with the marker.
 *
 * Two runs at the same moment may each open one, since GitHub cannot be asked to open an issue only if there is none.
 * The next run keeps the older one and closes the other.
 */
export async function writeIssue(client: Client, at: Repository, issue: CheckIssue): Promise<Outcome> {
  const { own, isAll } = await ownIssues(client, at, issue.marker);
  const [oldest, ...doubles] = own;
  if (oldest === undefined) {
    if (!isAll) return 'too-many';
    if (issue.title === null) return 'not-needed';
    await client.rest.issues.create({ ...at, title: issue.title, body: issue.bodySince(null) });
    return 'written';
  }
  await client.rest.issues.update({
    ...at,
    issue_number: oldest.number,
    body: issue.bodySince(oldest.openedAt),
    // What was wrong stays the title of a closed one.
    ...(issue.title === null ? { state: 'closed' } : { title: issue.title }),
  });
  for (const { number } of doubles) {
    await client.rest.issues.update({
      ...at,
      issue_number: number,
      state: 'closed',
      state_reason: 'not_planned',
    });
  }
  return 'written';
}

/** Our open issues, oldest first. GitHub lists pull requests among them. */
async function ownIssues(
  client: Client,
  at: Repository,
  marker: string,
): Promise<{ own: Own[]; isAll: boolean }> {
  const login = await loginOf(client);
  const { picked: own, isAll } = await pickedFrom(
    (page) =>
      client.rest.issues.listForRepo({
        ...at,
        state: 'open',
        creator: login,
        sort: 'created',
        direction: 'asc',
        ...page,
      }),
    ({ number, user, body, created_at, pull_request }) =>
      pull_request === undefined && user?.login === login && body?.startsWith(marker)
        ? { number, openedAt: created_at }
        : null,
  );
  return { own, isAll };
}
