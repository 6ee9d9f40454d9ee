/** Real programs that read a netrc: Python's own module, `curl -n` and git. Each is asked only if it is there. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { NO_ANSWER, REFUSES } from './properties.mjs';

const run = promisify(execFile);

/**
 * A program that is asked what it makes of files: `ask` gives, for each file and each host, `login:password` as
 * latin1, or one of the two words above. `program` is its name among the models.
 *
 * @typedef {{
 *   name: string,
 *   program: string,
 *   ask: (files: readonly Buffer[], hosts: readonly string[]) => Promise<string[][]>,
 *   close: () => Promise<void>,
 * }} RealReader
 */

/** Reads one line of JSON with files in base64, writes one of answers. */
const PYTHON = `
import base64, json, netrc, os, sys
path = os.path.join(sys.argv[1], 'netrc')
for line in sys.stdin:
    hosts, files = json.loads(line)
    rows = []
    for data in files:
        with open(path, 'wb') as f:
            f.write(base64.b64decode(data))
        try:
            read = netrc.netrc(path)
            found = [read.authenticators(host) for host in hosts]
            rows.append(['-' if a is None else '%s:%s' % (a[0] or a[1] or '', a[2] or '') for a in found])
        except (netrc.NetrcParseError, UnicodeDecodeError):
            rows.append(['refuses'] * len(hosts))
    print(json.dumps(rows), flush=True)
`;

/**
 * @param {string} command
 * @returns {Promise<RealReader | null>} null where there is no such Python
 */
export async function python(command = 'python3') {
  const version = await outputOf(command, ['--version']);
  if (version === null) return null;
  const folder = await temporaryFolder();
  const child = spawn(command, ['-c', PYTHON, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    name: version.trim(),
    program: 'Python',
    ask: async (files, hosts) => {
      child.stdin.write(`${JSON.stringify([hosts, files.map((file) => file.toString('base64'))])}\n`);
      const { value } = await lines.next();
      /** @type {string[][]} */
      const rows = JSON.parse(value);
      return rows.map((row) => row.map((said) => Buffer.from(said, 'utf8').toString('latin1')));
    },
    close: async () => {
      child.stdin.end();
      await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** @returns {Promise<RealReader | null>} */
export async function curl() {
  const version = await outputOf('curl', ['--version']);
  if (version === null) return null;
  const folder = await temporaryFolder();
  const server = await echo();
  return {
    name: `curl ${version.split(' ')[1]} -n`,
    program: 'curl',
    ask: async (files, hosts) => {
      /** @type {string[][]} */
      const rows = [];
      for (const [index, bytes] of files.entries()) {
        const path = join(folder, `${index}`);
        await writeFile(path, bytes, { mode: 0o600 });
        rows.push(hosts.map(() => REFUSES));
      }
      const config = files.flatMap((_, index) =>
        hosts.map((host, column) =>
          [
            `url = "http://${host}:${server.port}/${index}/${column}"`,
            `connect-to = "::127.0.0.1:${server.port}"`,
            'noproxy = "*"',
            'netrc',
            `netrc-file = "${join(folder, `${index}`)}"`,
            'silent',
          ].join('\n'),
        ),
      );
      const running = run('curl', ['--disable', '--config', '-'], { maxBuffer: 2 ** 26 });
      running.child.stdin?.end(config.join('\nnext\n'));
      // It ends with the error of its last transfer; each transfer speaks for itself.
      const { stdout } = await running.catch((error) => error);
      for (const line of stdout.split('\n')) {
        const [index, column, said] = line.split(' ');
        const row = rows[Number(index)];
        if (row !== undefined && said !== undefined) row[Number(column)] = decoded(said);
      }
      return rows;
    },
    close: async () => {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** @returns {Promise<RealReader | null>} */
export async function git() {
  const version = await outputOf('git', ['--version']);
  if (version === null) return null;
  const home = await temporaryFolder();
  const server = await echo();
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    http_proxy: `http://127.0.0.1:${server.port}`,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
  };
  return {
    name: version.trim(),
    // It reads through libcurl.
    program: 'curl',
    ask: async (files, hosts) => {
      /** @type {string[][]} */
      const rows = [];
      for (const bytes of files) {
        await mkdir(home, { recursive: true });
        await writeFile(join(home, '.netrc'), bytes, { mode: 0o600 });
        const row = [];
        for (const host of hosts) {
          server.heard.length = 0;
          // Ends with an error whatever it sends: there is no repository behind this.
          await run('git', ['ls-remote', `http://${host}/a/b`], { env, cwd: home }).catch(() => {});
          row.push(
            server.heard.length === 0
              ? REFUSES
              : (server.heard.find((said) => said !== NO_ANSWER) ?? NO_ANSWER),
          );
        }
        rows.push(row);
      }
      return rows;
    },
    close: async () => {
      server.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/**
 * Answers `index column base64` with the path and the credential it was sent, and asks for one where none came.
 * Serves as a proxy too.
 */
async function echo() {
  /** @type {string[]} */
  const heard = [];
  const server = createServer((request, response) => {
    const said = request.headers.authorization?.replace(/^Basic /, '') ?? NO_ANSWER;
    heard.push(decoded(said));
    response.writeHead(said === NO_ANSWER ? 401 : 403, { 'WWW-Authenticate': 'Basic realm="netrc"' });
    response.end(`${request.url?.slice(1).replace('/', ' ')} ${said}\n`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return { port, heard, close: () => server.close() };
}

/** @param {string} said */
function decoded(said) {
  return said === NO_ANSWER ? said : Buffer.from(said, 'base64').toString('latin1');
}

async function temporaryFolder() {
  return mkdtemp(join(tmpdir(), 'hf-auth-check-readers-'));
}

/**
 * @param {string} command
 * @param {string[]} args
 */
async function outputOf(command, args) {
  return run(command, args).then(
    ({ stdout }) => stdout,
    () => null,
  );
}
