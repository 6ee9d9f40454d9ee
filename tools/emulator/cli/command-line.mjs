import { parseArgs } from 'node:util';

/**
 * @typedef {object} Command what was asked for
 * @property {string | null} worldFile null: the example
 * @property {number} port 0: any that is free
 * @property {boolean} quiet
 * @property {boolean} help
 */

export const USAGE = `Usage: npm run emulator -- [options] [world.json]

Plays a Hugging Face Hub on loopback until it is interrupted, and prints how to reach it. The file holds a
world, or a scenario with a world under "hub". Without a file, a small example is played.

  --port N   listen on this port instead of any that is free
  --quiet    print violations, but not every request
  --help     print this
`;

/**
 * @param {string[]} args
 * @returns {Command}
 * @throws {Error} about an argument that is none
 */
export function readCommandLine(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '0' },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (positionals.length > 1) throw new Error(`One world at a time, not ${positionals.join(' and ')}`);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Error(`--port must be a number up to 65535, not ${JSON.stringify(values.port)}`);
  }
  return { worldFile: positionals[0] ?? null, port, quiet: values.quiet, help: values.help };
}
