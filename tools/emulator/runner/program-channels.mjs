import { basename } from 'node:path';

/** @import { StartedProgram } from './programs.mjs' */

/** What no credential helper needs in order to answer as it would answer a later step. */
const OF_THIS_STEP = /^(?:INPUT_|STATE_|ACTIONS_)/i;

/**
 * The arguments and variables in which a program that a step starts may hold no secret. Left out is what the program
 * has from the job and may need: git asks the job's helpers, which may answer from any variable of the job, and are
 * configured in words that may hold a secret of their own; git alone reads its settings from variables.
 *
 * @param {StartedProgram[]} programs
 * @returns {Record<string, string>} by channel
 */
export function programChannels(programs) {
  /** @type {Record<string, string>} */
  const channels = {};
  programs.forEach((started, index) => {
    const label = `program ${index + 1}`;
    channels[`arguments of ${label}`] = [started.program, ...started.args].join('\n');
    if (started.trace !== '') channels[`trace of ${label}`] = withoutHelper(started);
    for (const [variable, value] of Object.entries({ ...started.inherited, ...started.added })) {
      if (!isNeeded(variable, started)) channels[`variable ${variable} of ${label}`] = value;
    }
  });
  return channels;
}

/**
 * @param {string} variable
 * @param {StartedProgram} started
 */
function isNeeded(variable, { program, args, inherited, added }) {
  if (basename(program).replace(/\.exe$/i, '') !== 'git') return false;
  const asksHelper = args[1] === 'credential';
  if (variable in inherited) return asksHelper ? !OF_THIS_STEP.test(variable) : /^GIT_/i.test(variable);
  const key = added[variable.replace(/^GIT_CONFIG_VALUE_/, 'GIT_CONFIG_KEY_')];
  return asksHelper && key === 'credential.helper';
}

/**
 * The trace without the words in which the job has configured the helper that is asked: git hands them down.
 *
 * @param {StartedProgram} started
 */
function withoutHelper({ args, inherited, added, trace }) {
  if (args[1] !== 'credential') return trace;
  const configured = Object.entries({ ...inherited, ...added })
    .filter(([name]) => /^GIT_CONFIG_(?:VALUE_\d+|PARAMETERS)$/.test(name))
    .map(([, value]) => unquoted(value))
    .join('\n');
  return unquoted(trace)
    .split(/\s+/)
    .filter((word) => !configured.includes(word))
    .join('\n');
}

/** Without the quotes of a shell. @param {string} text */
const unquoted = (text) => text.replace(/'\\(['!])'/g, '$1').replace(/['"]/g, '');
