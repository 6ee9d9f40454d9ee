import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyMachine, run } from './child.mjs';
import { startNamedHub } from './hub.mjs';
import { PROGRAM_STATES } from './program-states.mjs';
import { FILES, WORLDS } from './worlds.mjs';

/**
 * @import { Ended } from '../emulator/runner/child.mjs'
 * @import { CredentialClient } from './credentials.mjs'
 * @import { Act, Ending, ProgramState } from './program-states.mjs'
 * @import { Row } from './row.mjs'
 */

/**
 * @typedef {Awaited<ReturnType<typeof startNamedHub>>} Hub
 *
 * @typedef {object} Desk where a program works
 * @property {Hub} hub
 * @property {string} home
 * @property {string} remote
 * @property {string[]} header of curl
 * @property {{ cwd: string, env: Record<string, string> }} machine
 *
 * @typedef {{ state: ProgramState, act: Act, title: string, client: CredentialClient, ending: Ending }} Play
 */

const WEIGHTS = FILES['model.safetensors'];
const OID = createHash('sha256').update(WEIGHTS).digest('hex');
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize ${WEIGHTS.length}\n`;
const OBJECT = join('.git', 'lfs', 'objects', OID.slice(0, 2), OID.slice(2, 4), OID);
const NEW = 'Weights that the Hub does not have.\n';

/** @type {Play[]} */
export const PLAYS = PROGRAM_STATES.flatMap((state) =>
  Object.entries(state.acts).map(([name, ending]) => {
    const act = /** @type {Act} */ (name);
    const client = act.startsWith('lfs') ? 'git-lfs' : act.startsWith('curl') ? act : 'git';
    return {
      state,
      act,
      title: `${state.state} · ${act}`,
      client: /** @type {CredentialClient} */ (client),
      ending,
    };
  }),
);

/**
 * Lets one program act on a machine of its own.
 * @param {Play} play
 * @returns {Promise<Row>}
 */
export async function programRow({ state, act, title, client, ending }) {
  const folder = mkdtempSync(join(tmpdir(), 'hf-conformance-'));
  const hub = await startNamedHub(WORLDS[state.world ?? 'everything']);
  try {
    const desk = prepare(hub, state, folder);
    const { works, says } = await perform(act, desk, state);
    const forgotten = act === 'clone' || act === 'ls-remote' ? forgottenBy(desk, state) : undefined;
    const memory = state.forgotten === undefined || forgotten === undefined || forgotten === state.forgotten;
    const agrees = works === ending.works && ending.says.every((text) => says.includes(text)) && memory;
    return {
      state: title,
      client,
      verdict: agrees ? 'agree' : 'disagree',
      expected: describe({ ...ending, says: ending.says.join(' … ') }, state.forgotten),
      got: hub.tokenless(describe({ works, says }, state.forgotten === undefined ? undefined : forgotten)),
    };
  } finally {
    await hub.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {{ works: boolean, says: string }} ending
 * @param {boolean | undefined} forgotten
 */
const describe = ({ works, says }, forgotten) =>
  `${works ? 'works' : 'fails'}: ${says.replace(/\s+/g, ' ').trim().slice(-500)}${
    forgotten === undefined ? '' : forgotten ? ' [the store forgot the token]' : ' [the store kept the token]'
  }`;

/**
 * @param {Hub} hub
 * @param {ProgramState} state
 * @param {string} folder
 * @returns {Desk}
 */
function prepare(hub, { token, place, repo }, folder) {
  const [home, cwd] = [join(folder, 'home'), join(folder, 'work')];
  for (const path of [home, cwd]) mkdirSync(path);
  const value = token === null ? '' : (hub.tokens[token] ?? '');
  const { protocol, host, hostname } = new URL(hub.url);
  const withToken = `${protocol}//hf_user:${value}@${host}`;
  const ca = join(folder, 'ca.pem');
  writeFileSync(ca, hub.caPem ?? '');
  /** @type {Record<string, string>} */
  const files = {
    store: '[credential]\n\thelper = store\n',
    header: `[http "${hub.url}/"]\n\textraHeader = "Authorization: Basic ${Buffer.from(`hf_user:${value}`).toString('base64')}"\n`,
  };
  writeFileSync(join(home, '.gitconfig'), `[init]\n\tdefaultBranch = main\n${files[place] ?? ''}`);
  if (place === 'store') writeFileSync(join(home, '.git-credentials'), `${withToken}\n`, { mode: 0o600 });
  if (place === 'netrc') {
    writeFileSync(join(home, '.netrc'), `machine ${hostname} login hf_user password ${value}\n`, {
      mode: 0o600,
    });
  }
  return {
    hub,
    home,
    remote: `${place === 'url' ? withToken : hub.url}/${repo}`,
    header: place === 'header' ? ['-H', `Authorization: Bearer ${value}`] : [],
    machine: { cwd, env: emptyMachine(home, { GIT_SSL_CAINFO: ca, CURL_CA_BUNDLE: ca }) },
  };
}

/**
 * @param {Desk} desk
 * @param {ProgramState} state
 * @returns {boolean | undefined}
 */
function forgottenBy({ home }, { place }) {
  return place === 'store' ? readFileSync(join(home, '.git-credentials'), 'utf8').trim() === '' : undefined;
}

/**
 * @param {Act} act
 * @param {Desk} desk
 * @param {ProgramState} state
 * @returns {Promise<{ works: boolean, says: string }>}
 */
async function perform(act, desk, state) {
  const { hub, machine, remote, header } = desk;
  const git = (/** @type {string[]} */ ...args) => run('git', args, machine);
  switch (act) {
    case 'ls-remote':
      return told(await git('ls-remote', remote));
    case 'clone': {
      const ended = await git('clone', remote, 'copy');
      if (ended.exitCode !== 0) return told(ended);
      const pointer = readFileSync(join(machine.cwd, 'copy', 'model.safetensors'), 'utf8');
      const config = readFileSync(join(machine.cwd, 'copy', 'config.json'), 'utf8');
      const same = pointer === POINTER && config === FILES['config.json'];
      return same ? told(ended) : { works: false, says: `the clone has other files: ${pointer}` };
    }
    case 'push':
    case 'push --dry-run': {
      await commit(desk);
      const option = act === 'push' ? [] : ['--dry-run'];
      return told(await git('push', ...option, remote, 'HEAD:refs/heads/conformance'));
    }
    case 'lfs fetch': {
      await commit(desk);
      await git('remote', 'add', 'hub', remote);
      const ended = await git('lfs', 'fetch', 'hub', 'HEAD');
      if (ended.exitCode !== 0) return told(ended);
      const same = readFileSync(join(machine.cwd, OBJECT), 'utf8') === WEIGHTS;
      return same ? told(ended) : { works: false, says: 'the large file has other bytes' };
    }
    case 'lfs push': {
      await commit(desk);
      await git('remote', 'add', 'hub', remote);
      const oid = createHash('sha256').update(NEW).digest('hex');
      const place = join(machine.cwd, '.git', 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4));
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, oid), NEW);
      return told(await git('lfs', 'push', '--object-id', 'hub', oid));
    }
    case 'curl':
    case 'curl -n': {
      const option = act === 'curl -n' ? ['-n'] : [];
      const url = `${hub.url}/api/models/${state.repo}/auth-check`;
      const ended = await run('curl', ['-sL', ...option, ...header, '-w', ' %{http_code}', url], machine);
      return { works: ended.stdout.endsWith(' 200'), says: ended.stdout };
    }
  }
}

/** @param {Ended} ended */
const told = ({ exitCode, stdout, stderr }) => ({ works: exitCode === 0, says: `${stdout}\n${stderr}` });

/**
 * A repository in the working folder, with one commit that points at a large file.
 * @param {Desk} desk
 */
async function commit({ machine }) {
  writeFileSync(join(machine.cwd, 'model.safetensors'), POINTER);
  const author = ['-c', 'user.name=octo', '-c', 'user.email=octo@example.com'];
  await run('git', ['init', '--quiet'], machine);
  await run('git', ['add', 'model.safetensors'], machine);
  await run('git', [...author, 'commit', '--quiet', '--message', 'Point at a large file'], machine);
}
