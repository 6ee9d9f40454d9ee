import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';

/** @import { Program } from './debian-programs.mjs' */

/**
 * What a proxy is to do.
 * @typedef {object} Setup
 * @property {string} user
 * @property {string} password
 * @property {string} hub hostname of the Hub
 * @property {number} port of the Hub
 * @property {boolean} denies whether its rules forbid the way to the Hub
 *
 * @typedef {object} RunningProxy
 * @property {number} port on loopback
 * @property {() => string} log what it has written down of its requests
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Kind
 * @property {string} name of the program
 * @property {string} debianPackage
 * @property {() => { hostname: string, address: string } | null} hub where the Hub is, and how it has to be called;
 *   null where this machine has no such place
 * @property {(program: Program, folder: string, port: number, setup: Setup) => Launch} launch
 *
 * @typedef {object} Launch
 * @property {Record<string, string>} files of its folder
 * @property {string[]} args
 * @property {string} log the file in its folder
 */

const LOOPBACK = '127.0.0.1';
/** As whom a proxy runs that root starts: neither of them is to run as root. */
const NOBODY = 65_534;
const READY_WITHIN_MS = 15_000;

/** Is told in a file of hosts what the name means. @type {Kind} */
const squid = {
  name: 'squid',
  debianPackage: 'squid',
  hub: () => ({ hostname: 'hub.test', address: LOOPBACK }),
  launch: ({ prefix }, folder, port, { user, password, hub, denies }) => ({
    files: {
      hosts: `${LOOPBACK} ${hub}\n`,
      // Without salt: it is thrown away with the run.
      passwords: `${user}:${createHash('md5').update(password).digest('hex')}\n`,
      'squid.conf': `http_port ${LOOPBACK}:${port}
visible_hostname proxy.test
hosts_file ${folder}/hosts
auth_param basic program ${prefix}/usr/lib/squid/basic_ncsa_auth ${folder}/passwords
auth_param basic realm proxy
acl hub dstdomain ${hub}
acl known proxy_auth REQUIRED
${denies ? 'http_access deny hub' : ''}
http_access allow known
http_access deny all
cache deny all
access_log stdio:${folder}/access.log
cache_log ${folder}/cache.log
pid_filename none
coredump_dir ${folder}
pinger_enable off
shutdown_lifetime 0 seconds
mime_table ${prefix}/usr/share/squid/mime.conf
error_directory ${prefix}/usr/share/squid-langpack/templates
icon_directory ${prefix}/usr/share/squid/icons
unlinkd_program ${prefix}/usr/lib/squid/unlinkd
`,
    },
    args: ['-N', '-f', join(folder, 'squid.conf')],
    log: 'access.log',
  }),
};

/** Asks the system what a name means: so it has to be an address, and none that goes without a proxy. @type {Kind} */
const tinyproxy = {
  name: 'tinyproxy',
  debianPackage: 'tinyproxy-bin',
  hub: () => {
    const own = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === 'IPv4' && !one.internal);
    return own === undefined ? null : { hostname: own.address, address: own.address };
  },
  launch: ({ prefix }, folder, listens, { user, password, port, denies }) => ({
    files: {
      'tinyproxy.conf': `Port ${listens}
Listen ${LOOPBACK}
Timeout 60
MaxClients 100
DefaultErrorFile "${prefix}/usr/share/tinyproxy/default.html"
LogFile "${folder}/tinyproxy.log"
LogLevel Info
PidFile "${folder}/tinyproxy.pid"
BasicAuth ${user} ${password}
ConnectPort ${denies ? 1 : port}
`,
    },
    args: ['-d', '-c', join(folder, 'tinyproxy.conf')],
    log: 'tinyproxy.log',
  }),
};

export const KINDS = [squid, tinyproxy];

/**
 * Starts a proxy in a folder of its own, which goes when it is closed.
 * @param {Kind} kind
 * @param {Program} program
 * @param {Setup} setup
 * @returns {Promise<RunningProxy>}
 */
export async function startProxy(kind, program, setup) {
  const folder = await mkdtemp(join(tmpdir(), `${kind.name}-`));
  const port = await freePort();
  const { files, args, log } = kind.launch(program, folder, port, setup);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await chown(folder, NOBODY, NOBODY);
  await chmod(folder, 0o755);
  const child = spawn(program.command, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, ...program.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  /** @type {string[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  child.on('error', (error) => said.push(error.message));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const close = async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const until = performance.now() + READY_WITHIN_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || performance.now() > until) {
      await close();
      throw new Error(`${kind.name} does not start: ${said.join('').trim().slice(-500)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { port, log: () => readFileSync(join(folder, log), 'utf8'), close };
}

async function freePort() {
  const server = createServer().listen(0, LOOPBACK);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, LOOPBACK, () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });
}
