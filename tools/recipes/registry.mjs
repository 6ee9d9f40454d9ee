import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { hostEnvironment, must } from './machine.mjs';

/** What the package is served as: the recipes ask for any version 1. */
const VERSION = '1.0.0';

/**
 * An npm registry on loopback that has one package: this checkout's, as `npm pack` makes it.
 *
 * @param {string} folder for the packed file
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startRegistry(folder) {
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename, integrity, shasum }] = JSON.parse(await must('npm', packing, hostEnvironment(), '.'));
  const tarball = readFileSync(join(folder, filename));
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const server = createServer((request, response) => {
    const url = `http://${request.headers.host}`;
    if (request.url === `/${manifest.name}`) {
      const dist = { tarball: `${url}/package.tgz`, integrity, shasum };
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          name: manifest.name,
          'dist-tags': { latest: VERSION },
          versions: { [VERSION]: { ...manifest, version: VERSION, dist } },
        }),
      );
    } else if (request.url === '/package.tgz') {
      response.end(tarball);
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The registry has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
