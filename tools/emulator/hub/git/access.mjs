import { access, denial, reach } from '../access/access.mjs';
import { refusal } from '../protocol/answers.mjs';
import { GIT_AUTHENTICATE, GIT_PASSWORD, PUSH_DENIED } from '../protocol/messages.mjs';

/**
 * @import { Denial } from '../access/access.mjs'
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { Caller } from '../access/caller.mjs'
 * @import { World } from '../world/world.mjs'
 * @import { Repo } from '../world/repos.mjs'
 */

/** @typedef {'git-upload-pack' | 'git-receive-pack'} GitService what fetches, and what pushes */

/**
 * What a caller gets of git.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {GitService} service
 * @returns {{ repo: Repo, declined: boolean, denied: null } | { repo: null, declined: false, denied: Denial }}
 *   `declined`: a push is let in, and to be refused by a hook
 */
export function gitAccess(world, caller, target, service) {
  const pushes = service === 'git-receive-pack';
  const { repo, denied } = reach(world, caller, target, pushes ? 'write' : 'content');
  if (repo) return { repo, declined: false, denied: null };
  if (!target || !denied.readable) return refused(gitWording(denied, caller));
  const unreadable = access(world, caller, target, 'content');
  if (unreadable) return refused(unreadable);
  return world.switches.gitPushDenied === 'hook'
    ? { repo: target, declined: true, denied: null }
    : refused(denial(403, null, PUSH_DENIED[0]));
}

/**
 * @param {Denial} denied
 * @returns {{ repo: null, declined: false, denied: Denial }}
 */
const refused = (denied) => ({ repo: null, declined: false, denied });

/**
 * Git and git-lfs are told in their own words that a token is not known, unless it is an expired one
 * (protocol §3.3). They are told so where they sent Basic credentials, as they do.
 * @param {Denial} denied
 * @param {Caller} caller
 * @returns {Denial}
 */
export function gitWording(denied, caller) {
  const unknown = caller.kind === 'refused' && caller.token?.state !== 'expired';
  const bare = denied.status === 401 && denied.code === null;
  return unknown && bare && caller.scheme === 'basic' ? { ...denied, message: GIT_PASSWORD } : denied;
}

/**
 * Git shows the text of an error only where it is plain, and sends credentials only where Basic ones are asked
 * for.
 * @param {Denial} denied
 * @returns {Answer}
 */
export function gitRefusal(denied) {
  const answer = refusal('file', denied);
  if (denied.status === 401) answer.headers['www-authenticate'] = GIT_AUTHENTICATE;
  return answer;
}
