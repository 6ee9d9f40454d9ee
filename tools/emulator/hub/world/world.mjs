import { readFault } from './faults.mjs';
import { Fields } from './fields.mjs';
import { readPublisher } from './publishers.mjs';
import { readRepo } from './repos.mjs';
import { readSwitches } from './switches.mjs';
import { readToken } from './tokens.mjs';
import { readUser } from './users.mjs';

/**
 * @import { Switches } from './switches.mjs'
 * @import { Fault } from './faults.mjs'
 * @import { Publisher } from './publishers.mjs'
 * @import { Repo } from './repos.mjs'
 * @import { Token } from './tokens.mjs'
 * @import { User } from './users.mjs'
 */

const LISTENING = /** @type {const} */ (['http', 'https-trusted', 'https-untrusted', 'none']);

/**
 * The state of a Hub, as a scenario describes it, checked and with every default filled in.
 *
 * @typedef {object} World
 * @property {typeof LISTENING[number]} listening
 * @property {Map<string, Token>} tokens
 * @property {Map<string, User>} users
 * @property {Repo[]} repos
 * @property {Fault[]} faults
 * @property {Publisher[]} publishers
 * @property {Switches} switches
 * @property {Set<string>} switchesRead live: the switches on which an answer has depended so far
 */

/**
 * Reads the `hub` part of a scenario.
 * @param {unknown} value
 * @returns {World}
 */
export function readWorld(value) {
  const hub = new Fields(value, 'hub', [
    'listening',
    'tokens',
    'users',
    'repos',
    'faults',
    'switches',
    'publishers',
  ]);
  const repos = hub.list('repos').map((repo, index) => readRepo(repo, `hub.repos[${index}]`));
  const seen = new Set();
  for (const repo of repos) {
    const key = `${repo.type} ${repo.id}`;
    if (seen.has(key)) throw new Error(`hub.repos lists the ${key} twice`);
    seen.add(key);
  }
  const switchesRead = new Set();
  return {
    listening: hub.oneOf('listening', LISTENING, 'http'),
    tokens: new Map(hub.entries('tokens').map(([key, token]) => [key, readToken(key, token)])),
    users: new Map(hub.entries('users').map(([name, user]) => [name, readUser(name, user)])),
    repos,
    faults: hub.list('faults').map((fault, index) => readFault(fault, `hub.faults[${index}]`)),
    publishers: hub
      .list('publishers')
      .map((publisher, index) => readPublisher(publisher, `hub.publishers[${index}]`)),
    switches: noting(readSwitches(hub.raw('switches') ?? {}), switchesRead),
    switchesRead,
  };
}

/**
 * The switches, noting each that is looked at.
 * @param {Switches} switches
 * @param {Set<string>} read
 * @returns {Switches}
 */
function noting(switches, read) {
  return new Proxy(switches, {
    get(target, name) {
      read.add(String(name));
      return Reflect.get(target, name);
    },
  });
}
