import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
 * @property {string} trace what git told of how it was started, and of what it started in turn; empty for any other
 *   program that started no git
 *
 * @typedef {object} ProgramRecords
 * @property {string[]} execArgv options of Node by which a step's programs are recorded
 * @property {(env: Record<string, string>) => Promise<StartedProgram[]>} take those of the step that has just
 *   ended and had this environment
 */

const RECORDER = fileURLToPath(new URL('program-recorder.cjs', import.meta.url));

/**
 * Records the programs that steps start, without a change to the environment that the steps see. Of programs that
 * those start in turn git tells the arguments. Their environment is that of the git, and what it adds itself; what
 * programs other than git start remains unseen, unless it is a git again.
 *
 * @param {string} root of the machine: the records lie where no step has business
 * @returns {ProgramRecords}
 */
export function recordPrograms(root) {
  const records = join(root, 'programs.jsonl');
  const preload = join(root, 'record-programs.cjs');
  const traces = join(root, 'git-traces');
  const places = [records, traces].map((place) => JSON.stringify(place)).join(', ');
  writeFileSync(preload, `require(${JSON.stringify(RECORDER)}).recordInto(${places});\n`);
  mkdirSync(traces);
  return {
    execArgv: ['--require', preload],
    take: async (env) => {
      if (!existsSync(records)) return [];
      const lines = readFileSync(records, 'utf8').trimEnd().split('\n');
      const started = lines.map((line) => {
        const record = JSON.parse(line);
        return { ...compared(record, env), trace: traceIn(join(traces, record.trace)) };
      });
      await rm(records);
      await rm(traces, { recursive: true });
      mkdirSync(traces);
      return started;
    },
  };
}

/** @param {string} file */
const traceIn = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * @param {{program: string, args: string[], env: Record<string, string>}} record
 * @param {Record<string, string>} own
 * @returns {Omit<StartedProgram, 'trace'>}
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
