import { defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { limitsOn } from '../../evidence/limits.js';
import { nameOf } from '../../evidence/probed-repo.js';
import type { Refusal } from '../../evidence/refusal.js';
import { behindToken } from './behind-token.js';
import { tokenName } from './wanted-token.js';

/**
 * Means: The job writes, and the token is a classic read token, which can write nothing.
 *
 * How we know: The identity check says that its role is read, and a repo is listed for write, or none is
 * listed and `operation` is `write`.
 *
 * What to do: Use a token that can write the repo.
 */
export const READ_TOKEN_FOR_WRITE = defineCause({
  group: 'scope',
  slug: 'read-token-for-write',
  severity: 'error',
  title: 'A read token cannot write',
  seenAs: [
    'You have read access but not the required permissions',
    'pass `create_pr=1` as a query',
    '403 Client Error: Forbidden for url',
    "You don't have the rights to create a model under",
    'You are not authorized to push to this repo',
    'DENIED update refs/heads',
    'batch response: Authorization error',
  ],
  isToldOnce: true,
});

/** A classic read token: whoami alone proves that it can write nothing. */
export function readRole(refusal: Refusal): FindingDraft | null {
  const limits = limitsOn(refusal);
  if (limits?.token?.is !== 'read-role') return null;
  const { identity } = limits;
  const behind = behindToken(refusal, limits, {
    todo: `create a token of ${identity.name} that can write this repo, and save it in place of the old one`,
    need: 'a token that can write',
    form: { said: '; the form is filled in', linkText: 'Create a token' },
    permission: 'repo.write',
  });
  return {
    cause: READ_TOKEN_FOR_WRITE,
    message: `The Hub says that ${tokenName(identity)} of ${identity.name} is a read token: it cannot write ${nameOf(refusal.probed)} or any other repo${behind.also}.${behind.question}`,
    ...behind.draft,
  };
}
