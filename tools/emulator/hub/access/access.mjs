import * as messages from '../protocol/messages.mjs';
import { rightsOn } from './rights.mjs';

/**
 * @import { Caller, Refused } from './caller.mjs'
 * @import { Rights } from './rights.mjs'
 * @import { Switches } from '../world/switches.mjs'
 * @import { World } from '../world/world.mjs'
 * @import { Repo } from '../world/repos.mjs'
 */

/**
 * What a request wants of a repository: to see that it is there, to read one of the files that even a gated
 * repository serves to anyone, to read any other file, to ask whether it could, or to write.
 * @typedef {'metadata' | 'open-file' | 'content' | 'auth-check' | 'write'} Purpose
 *
 * @typedef {object} Denial
 * @property {number} status
 * @property {'GatedRepo' | 'RepoNotFound' | 'RevisionNotFound' | 'EntryNotFound' | null} code
 * @property {string} message
 * @property {boolean} readable the caller may read, and only lacks the right to write
 *
 * @typedef {object} Question
 * @property {Repo | null} repo null: no such repository
 * @property {Caller} caller
 * @property {Rights | null} rights of a valid token on a repository that exists
 * @property {Purpose} purpose
 * @property {Switches} switches
 *
 * @typedef {(question: Question) => Denial | null} Rule
 */

/**
 * @param {number} status
 * @param {Denial['code']} code
 * @param {string} message
 * @returns {Denial}
 */
export const denial = (status, code, message) => ({ status, code, message, readable: false });

/** Missing, and private but invisible, are one and the same answer (protocol §9). */
const NOT_FOUND = denial(404, 'RepoNotFound', messages.REPO_NOT_FOUND);
const NOT_AUTHENTICATED = denial(401, null, messages.NOT_AUTHENTICATED);

/**
 * Decides what a caller gets, from the world alone.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} repo
 * @param {Purpose} purpose
 * @returns {Denial | null} null: granted
 */
export function access(world, caller, repo, purpose) {
  const { switches } = world;
  const rights = caller.kind === 'accepted' && repo ? rightsOn(world, caller.token, repo) : null;
  const question = { repo, caller, rights, purpose, switches };
  for (const rule of switches.scopeBeforeGate ? SCOPE_FIRST : GATE_FIRST) {
    const refusal = rule(question);
    if (refusal) return refusal;
  }
  return null;
}

/**
 * The repository, if the caller gets it for this purpose.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} repo
 * @param {Purpose} purpose
 * @returns {{ repo: Repo, denied: null } | { repo: null, denied: Denial }}
 */
export function reach(world, caller, repo, purpose) {
  const denied = access(world, caller, repo, purpose);
  return repo && !denied ? { repo, denied } : { repo: null, denied: denied ?? NOT_FOUND };
}

/**
 * The answer to a credential that is unknown or expired (protocol §2.4).
 * @param {Pick<Refused, 'token'>} caller
 * @param {Switches} switches
 * @returns {Denial}
 */
export function credentialDenial(caller, switches) {
  if (caller.token?.state === 'expired') return denial(401, null, messages.expired(caller.token.name));
  const password = switches.badTokenText === 'password';
  return denial(401, null, password ? messages.NOT_AUTHENTICATED : messages.BAD_CREDENTIALS);
}

/** @type {Rule} */
const region = ({ repo, purpose, switches }) => {
  if (!repo?.regionBlocked || purpose === 'metadata') return null;
  if (purpose === 'auth-check' && !switches.regionBlockOnAuthCheck) return null;
  return denial(403, null, messages.regionBlocked(repo.type));
};

/** @type {Rule} */
const badCredential = ({ repo, caller, purpose, switches }) => {
  if (caller.kind !== 'refused') return null;
  const gated = repo?.gated && !repo.private && (purpose === 'content' || purpose === 'auth-check');
  return gated && switches.badTokenOnGated === 'gated'
    ? denial(401, 'GatedRepo', messages.gatedForAnonymous(repo))
    : credentialDenial(caller, switches);
};

/** @type {Rule} */
const anonymous = ({ repo, caller, purpose, switches }) => {
  if (caller.kind !== 'anonymous') return null;
  if (!repo || repo.private) return NOT_AUTHENTICATED;
  if (purpose === 'metadata' || purpose === 'open-file') return null;
  const isTold = purpose !== 'write' || switches.anonymousWriteOnGated === 'gated';
  if (repo.gated && isTold) return denial(401, 'GatedRepo', messages.gatedForAnonymous(repo));
  return purpose === 'write' ? NOT_AUTHENTICATED : null;
};

/** @type {Rule} */
const organization = ({ repo, rights, caller, purpose, switches }) => {
  if (!repo || !rights?.restriction || (purpose === 'metadata' && !repo.private)) return null;
  const isClassic = caller.kind === 'accepted' && ['read', 'write'].includes(caller.token.kind);
  return restrictionDenial(rights.restriction, isClassic, switches);
};

/**
 * Approval is asked for fine-grained tokens; a classic one is refused as such, in words nobody published
 * (protocol §3.4).
 *
 * @param {NonNullable<Rights['restriction']>} restriction
 * @param {boolean} isClassic
 * @param {Switches} switches
 */
function restrictionDenial(restriction, isClassic, { restrictionStatus, restrictionText, tokenPolicyText }) {
  if (restriction === 'token-policy' && !isClassic) return denial(403, null, tokenPolicyText);
  if (restriction === 'token-revoked') return denial(403, null, messages.TOKEN_REVOKED);
  return denial(restrictionStatus, null, restrictionText.replaceAll('{restriction}', restriction));
}

/** @type {Rule} */
const visibility = ({ repo, caller, rights }) => {
  if (caller.kind === 'accepted' && (!repo || !rights?.visible)) return NOT_FOUND;
  return null;
};

/** @type {Rule} */
const privateScope = ({ repo, rights, switches }) => {
  if (!repo?.private || !rights || rights.covered) return null;
  return switches.fineGrainedOutOfScopePrivate === 404
    ? NOT_FOUND
    : denial(403, null, switches.outOfScopeText);
};

/** @type {Rule} */
const gatedScope = ({ repo, rights, purpose, switches }) => {
  if (!repo?.gated || repo.private || !rights || rights.gatedCovered || !readsContent(purpose)) return null;
  if (purpose === 'auth-check' && !switches.gatedScopeOnAuthCheck) return null;
  return denial(403, null, messages.GATED_SCOPE_MISSING);
};

/** @type {Rule} */
const gate = ({ repo, rights, purpose }) => {
  if (!repo?.gated || !rights || rights.request === 'granted' || !readsContent(purpose)) return null;
  return denial(403, 'GatedRepo', messages.gated(repo, rights.request));
};

/** @param {Purpose} purpose */
const readsContent = (purpose) => purpose === 'content' || purpose === 'auth-check';

/** @type {Rule} */
const disabled = ({ repo, caller, purpose, switches }) => {
  if (!repo?.disabled) return null;
  if (purpose === 'metadata') {
    return switches.disabledMetadata === 'refused' ? denial(403, null, messages.DISABLED) : null;
  }
  if (purpose === 'auth-check' && !switches.disabledOnAuthCheck) return null;
  if (switches.disabledContents === 'disabled' || !readsContent(purpose)) {
    return denial(403, null, messages.DISABLED);
  }
  return caller.kind === 'anonymous'
    ? denial(401, 'GatedRepo', messages.gatedForAnonymous(repo))
    : denial(403, 'GatedRepo', messages.gated(repo, 'none'));
};

/** @type {Rule} */
const writing = ({ rights, purpose, switches }) => {
  if (purpose !== 'write' || rights?.writable) return null;
  const { status, text } = switches.writeDenied;
  return { status, code: null, message: text, readable: true };
};

const FIRST = [region, badCredential, anonymous, organization, visibility, privateScope];
const LAST = [disabled, writing];
const SCOPE_FIRST = [...FIRST, gatedScope, gate, ...LAST];
const GATE_FIRST = [...FIRST, gate, gatedScope, ...LAST];
