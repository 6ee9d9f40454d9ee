import { refused } from './answer.mjs';

/**
 * @import { Answer } from './answer.mjs'
 *
 * Whose the token is: an installation of an app, as `GITHUB_TOKEN` is one of `github-actions`, or a person's own.
 * @typedef {{ app: string } | { user: string }} ActorSetup
 * @typedef {'none' | 'read' | 'write'} Level
 * @typedef {'checks' | 'issues' | 'pull-requests'} Permission
 */

/** The id by which GitHub knows its own app, and any other one. */
const ACTIONS = 'github-actions';
const APP_IDS = new Map([[ACTIONS, 15368]]);
const OTHER_APP_ID = 900001;

const RANK = { none: 0, read: 1, write: 2 };

/** @param {string} slug */
export const appId = (slug) => APP_IDS.get(slug) ?? OTHER_APP_ID;

/** The one that a token speaks for, and what it may. */
export class Actor {
  #fork;
  #permissions;

  /**
   * @param {ActorSetup} who
   * @param {Partial<Record<Permission, Level>>} permissions what is not named is `none`, as in a workflow
   * @param {boolean} fork whether the run is that of a pull request from a fork, whose token may only read
   */
  constructor(who, permissions, fork) {
    this.app = 'app' in who ? who.app : null;
    this.login = 'app' in who ? `${who.app}[bot]` : who.user;
    this.#permissions = permissions;
    this.#fork = fork;
  }

  /**
   * @param {Permission} permission
   * @param {'read' | 'write'} needed
   * @returns {Answer | null} the refusal, if there is one
   */
  refusal(permission, needed) {
    const given = this.#permissions[permission] ?? 'none';
    const level = this.#fork && given === 'write' ? 'read' : given;
    const by = this.app === null ? 'personal access token' : 'integration';
    return RANK[level] >= RANK[needed] ? null : refused(403, `Resource not accessible by ${by}`);
  }
}
