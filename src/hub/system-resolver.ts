import type { ChildProcess } from 'node:child_process';
import dns from 'node:dns';
import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import type { Environment } from '../model/environment-variables.js';
import type { Found, Lookup, Resolver } from './lookup.js';

/** Both of glibc and of musl: prints what `getaddrinfo` gives, by this machine's own rules, and takes some milliseconds. */
const GETENT = ['/usr/bin/getent', '/bin/getent'];

/** Does the same where there is none. */
const NODE_SCRIPT = `require('node:dns').lookup(process.argv[1], { all: true }, (problem, addresses) =>
  process.stdout.write(JSON.stringify(problem ? { code: problem.code } : { addresses })))`;

/** What decides about names in a process, beside the machine's files; and without which none starts on Windows. */
const DECIDES = /^(?:LD_PRELOAD|LD_LIBRARY_PATH|RES_OPTIONS|LOCALDOMAIN|HOSTALIASES|SYSTEMROOT)$/i;

/** A resolver that has said no within so many milliseconds says it again as soon. */
const QUICK_MS = 1_000;
/** What may pass, and of which nothing more is known. */
const NO_ANSWER: Found = { code: 'EAI_AGAIN' };
const LONGEST_OUTPUT = 1 << 16;
/** What some builds of getent say to `ahosts`. */
const UNKNOWN_LIST = 1;

interface Ended {
  status: number;
  stdout: string;
}

/**
 * This machine's resolver, in a process of its own, which can be ended. A name that it does not find is looked up once
 * more in this process, which alone tells why.
 */
export function systemResolver(
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
  own: Lookup = dns.lookup as unknown as Lookup,
): Resolver {
  const running = new Set<ChildProcess>();
  const env = {
    ...Object.fromEntries(Object.entries(environment).filter(([name]) => DECIDES.test(name))),
    LC_ALL: 'C',
  };
  /** What it printed, and its exit status; null where it did not come to its own end. */
  const run = async (program: string, args: string[]): Promise<Ended | null> => {
    const { execFile } = await import('node:child_process');
    return new Promise((resolve) => {
      const options = { env, cwd: platform === 'win32' ? undefined : '/', maxBuffer: LONGEST_OUTPUT };
      const child = execFile(program, args, { ...options, windowsHide: true }, (problem, stdout) => {
        running.delete(child);
        const status = problem === null ? 0 : problem.code;
        resolve(typeof status === 'number' ? { status, stdout } : null);
      });
      running.add(child);
    });
  };
  /** Null where this getent has no such list. */
  const byGetent = async (getent: string, name: string): Promise<Found | null> => {
    const started = performance.now();
    const ended = await run(getent, ['ahosts', name]);
    if (ended === null) return NO_ANSWER;
    if (ended.status === UNKNOWN_LIST) return null;
    const addresses = addressesIn(ended.stdout);
    if (addresses.length > 0) return { addresses };
    return performance.now() - started < QUICK_MS ? lookUp(own, name) : NO_ANSWER;
  };
  const byNode = async (name: string): Promise<Found> =>
    readFound((await run(process.execPath, ['-e', NODE_SCRIPT, name]))?.stdout ?? '');

  const getent = platform === 'linux' ? GETENT.find((path) => existsSync(path)) : undefined;
  const find = async (name: string): Promise<Found> => {
    // It would be an option of the program.
    if (name.startsWith('-')) return { code: 'ENOTFOUND' };
    return (getent === undefined ? null : await byGetent(getent, name)) ?? (await byNode(name));
  };
  return {
    find,
    end: () => {
      for (const child of running) child.kill('SIGKILL');
    },
  };
}

/** Lines of `ADDRESS STREAM NAME`, one for each kind of socket. */
function addressesIn(output: string): dns.LookupAddress[] {
  const addresses = output.split('\n').map((line) => line.split(/\s/, 1)[0] ?? '');
  return [...new Set(addresses)]
    .filter((one) => isIP(one) !== 0)
    .map((address) => ({ address, family: isIP(address) }));
}

function readFound(output: string): Found {
  try {
    const found: Partial<{ code: string; addresses: dns.LookupAddress[] }> = JSON.parse(output);
    if (Array.isArray(found.addresses) && found.addresses.length > 0) return { addresses: found.addresses };
    return typeof found.code === 'string' ? { code: found.code } : NO_ANSWER;
  } catch {
    return NO_ANSWER;
  }
}

function lookUp(own: Lookup, name: string): Promise<Found> {
  return new Promise((resolve) => {
    own(name, { all: true }, (problem, addresses) => {
      const code = problem !== null && 'code' in problem ? String(problem.code) : 'ENOTFOUND';
      resolve(Array.isArray(addresses) && problem === null ? { addresses } : { code });
    });
  });
}
