import { readFileSync } from 'node:fs';
import { openSwitches } from '../../emulator/scenario.mjs';
import { EXTRA } from './extra-plays.mjs';

/**
 * @import { GitHubSetup } from '../../emulator/github.mjs'
 * @import { Names } from '../../emulator/hub.mjs'
 * @import { Scenario } from '../../emulator/scenario.mjs'
 */

/**
 * What both bundles are given.
 *
 * @typedef {object} Play
 * @property {string} name
 * @property {Scenario} scenario
 * @property {Record<string, unknown>} switches over those of the scenario's Hub
 * @property {Names | null} names by which the Hub is called, if not by its address
 * @property {GitHubSetup | null} github the API of GitHub that the job reports to; null: none is there
 */

/** @type {Scenario[]} */
const SCENARIOS = JSON.parse(
  readFileSync(new URL('../../../__tests__/scenarios.json', import.meta.url), 'utf8'),
);

/** Every scenario, and what no scenario reaches. @type {readonly Play[]} */
export const PLAYS = [
  ...SCENARIOS.map((scenario) => ({
    name: scenario.id,
    scenario,
    switches: {},
    names: null,
    github: null,
  })),
  ...EXTRA,
].map((play) => ({ ...play, scenario: betweenDays(play.scenario) }));

/**
 * A quarter of an hour later than so many days from now: at whole days chance decides whether four or five are left.
 *
 * @template T
 * @param {T} scenario
 * @returns {T}
 */
function betweenDays(scenario) {
  const text = JSON.stringify(scenario);
  return JSON.parse(
    text.replace(/@days\((-?\d+(?:\.\d+)?)\)/g, (_, days) => `@days(${Number(days) + 1 / 96})`),
  );
}

/**
 * A play once more under each value of the switches that it leaves open, as far as an answer depended on them: the
 * others make no difference.
 *
 * @param {Play} play under the defaults
 * @param {ReadonlySet<string>} read the switches on which an answer depended
 * @returns {Play[]}
 */
export function swept(play, read) {
  return openSwitches(play.scenario)
    .filter(({ name }) => read.has(name))
    .map(({ name, value, switches }) => ({
      ...play,
      name: `${play.name} [${name}=${JSON.stringify(value)}]`,
      switches,
    }));
}
