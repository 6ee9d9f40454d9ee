// Runs the committed bundle as a runner does, against a Hub on loopback: no token, no network, no install.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startHub } from '../emulator/hub.mjs';
import { prepareRunner } from '../emulator/runner.mjs';
import { renderForTerminal } from './terminal.mjs';
import { demo } from './world.mjs';

const rule = '━'.repeat(78);
/** @param {string} title */
const heading = (title) => console.log(`\n${rule}\n${title}\n${rule}`);

const hub = await startHub(demo.hub);
const colours = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
const asRunner = hub.expand(demo.runner);
const runner = await prepareRunner({ ...asRunner, env: { ...asRunner.env, ...colours } });
try {
  const netrc = join(runner.home, '.netrc');
  const before = readFileSync(netrc);
  const main = await runner.run({ inputs: hub.expand(demo.inputs) });
  const hosts = (/** @type {Buffer} */ bytes) =>
    [...bytes.toString('latin1').matchAll(/machine (\S+)/g)].map(([, host]) => host).join(', ');
  const during = readFileSync(netrc);
  const post = await runner.post();

  heading('The log, as the runner shows it');
  console.log(main.log.join('\n'));
  heading('The job summary');
  console.log(renderForTerminal(main.summary));
  heading('What happened besides');
  console.log(`exit status ${main.exitCode}: the job stops here, before anything expensive`);
  console.log(
    `outputs: verdict=${main.outputs.verdict} cause=${main.outputs.cause} user=${main.outputs.user}`,
  );
  console.log(`hosts in ~/.netrc: before ${hosts(before)}; during the job ${hosts(during)}`);
  console.log(
    `after the post step: ${before.equals(readFileSync(netrc)) ? 'the same bytes as before' : 'CHANGED'}`,
  );
  for (const line of post.log) console.log(`  post: ${line}`);
  const asked = hub.requests.map(({ method, path, status }) => `${method} ${path} → ${status}`);
  console.log(`requests to the Hub: ${asked.length}\n  ${asked.join('\n  ')}`);
  if (hub.violations.length > 0) throw new Error(hub.violations.join('; '));
} finally {
  await Promise.all([hub.close(), runner.close()]);
}
