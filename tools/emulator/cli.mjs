// Plays a Hub for clients that are tried by hand: see USAGE.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { announcement, requestLine, violationLine } from './cli/announcement.mjs';
import { readCommandLine, USAGE } from './cli/command-line.mjs';
import { terminalText } from './cli/terminal-text.mjs';
import { readWorldFile } from './cli/world-file.mjs';
import { readWorld } from './hub/world/world.mjs';
import { startHub } from './hub.mjs';

/** @import { Command } from './cli/command-line.mjs' */

const EXAMPLE = new URL('example-world.json', import.meta.url);

/** @param {string} line */
const print = (line) => process.stdout.write(`${line}\n`);

/** @param {Command} command */
async function play({ worldFile, port, quiet }) {
  const world = readWorldFile(worldFile ?? EXAMPLE);
  const hub = await startHub(world, {
    port,
    watch: {
      answered: (entry) => quiet || print(requestLine(entry)),
      violated: (text) => print(violationLine(text)),
    },
  });
  const trust = hub.caPem === null ? null : writeAuthority(hub.caPem);
  // A world may have its Hub down: then nothing else keeps the process.
  const alive = setInterval(() => undefined, 2 ** 30);
  // Once: a second signal ends the process at once, as if nobody listened.
  const stop = async () => {
    clearInterval(alive);
    await hub.close();
    if (trust) rmSync(trust.directory, { recursive: true, force: true });
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  for (const line of announcement(hub, readWorld(hub.expand(world)), trust?.file ?? null)) print(line);
}

/** @param {string} pem */
function writeAuthority(pem) {
  const directory = mkdtempSync(join(tmpdir(), 'emulated-hub-'));
  const file = join(directory, 'ca.pem');
  writeFileSync(file, pem);
  return { directory, file };
}

try {
  const command = readCommandLine(process.argv.slice(2));
  if (command.help) process.stdout.write(USAGE);
  else await play(command);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`emulator: ${message.split('\n').map(terminalText).join('\n')}\n`);
  process.exitCode = 2;
}
