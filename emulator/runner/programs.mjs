import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A program as a step started it.
 *
 * @typedef {object} StartedProgram
 * @property {string} program as it was named: a name that was looked up, or a path
 * @property {string[]} args the first is the name that the program gets as its own
 * @property {Record<string, string>} inherited variables that are the step's own, with the same values
 * @property {Record<string, string>} added variables that the step itself has not, or has with another value
 *
 * @typedef {object} ProgramRecords
 * @property {string[]} execArgv options of Node by which a step's programs are recorded
 * @property {(env: Record<string, string>) => Promise<StartedProgram[]>} take those of the step that has just
 *   ended and had this environment
 */

const RECORDER = fileURLToPath(new URL('program-recorder.cjs', import.meta.url));

/**
 * Records the programs that steps start, without a change to the environment that the steps see.
 *
 * @param {string} root of the machine: the records lie where no step has business
 * @returns {ProgramRecords}
 */
export function recordPrograms(root) {
  const records = join(root, 'programs.jsonl');
  const preload = join(root, 'record-programs.cjs');
  const start = `require(${JSON.stringify(RECORDER)}).recordInto(${JSON.stringify(records)});\n`;
  writeFileSync(preload, start);
  return {
    execArgv: ['--require', preload],
    take: async (env) => {
      if (!existsSync(records)) return [];
      const lines = readFileSync(records, 'utf8').trimEnd().split('\n');
      await rm(records);
      return lines.map((line) => compared(JSON.parse(line), env));
    },
  };
}

/**
 * @param {{program: string, args: string[], env: Record<string, string>}} record
 * @param {Record<string, string>} own
 * @returns {StartedProgram}
 */
function compared({ program, args, env }, own) {
  const variables = Object.entries(env);
  return {
    program,
    args,
    inherited: Object.fromEntries(variables.filter(([name, value]) => own[name] === value)),
    added: Object.fromEntries(variables.filter(([name, value]) => own[name] !== value)),
  };
}
