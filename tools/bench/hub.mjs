import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROCESS = fileURLToPath(new URL('hub-process.mjs', import.meta.url));

/**
 * @typedef {object} DistantHub
 * @property {(roundTripMs: number) => string} endpoint
 * @property {string} token
 * @property {string} authority the file with its certificate authority
 * @property {() => Promise<number>} requests how many it has had
 * @property {() => void} close
 */

/**
 * Starts the emulated Hub, with `acme/model-0` and so on, behind relays with these round trips.
 *
 * @param {number} repos
 * @param {number[]} roundTripsMs
 * @param {string} folder for the certificate
 * @returns {Promise<DistantHub>}
 */
export async function startDistantHub(repos, roundTripsMs, folder) {
  const child = fork(PROCESS, [JSON.stringify({ repos, roundTripsMs })], { env: { PATH: process.env.PATH } });
  const [{ ports, token, authority }] = await once(child, 'message');
  const file = join(folder, 'authority.pem');
  writeFileSync(file, authority);
  return {
    endpoint: (roundTripMs) => `https://127.0.0.1:${ports[roundTripsMs.indexOf(roundTripMs)]}`,
    token,
    authority: file,
    requests: async () => {
      child.send('count');
      const [{ requests }] = await once(child, 'message');
      return requests;
    },
    close: () => child.disconnect(),
  };
}
