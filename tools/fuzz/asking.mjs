/** Asks real programs about scrubbed files, and judges their answers. */
import { HUB_HOSTS, OTHER_HOSTS, UNKNOWN_HOST } from './files.mjs';
import { inWords, isTold, NO_ANSWER, REFUSES } from './properties.mjs';

/** @typedef {import('./readers.mjs').RealReader} RealReader */
/** @typedef {import('./sources.mjs').Netrc} Netrc */
/**
 * @typedef {{
 *   before: Buffer,
 *   after: Buffer,
 *   removed: import('../../src/netrc/removal.js').RemovedEntry[],
 *   remains: import('../../src/netrc/removal.js').RemainingText[],
 * }} Scrubbed
 */

const hosts = Object.freeze([...HUB_HOSTS, ...OTHER_HOSTS, UNKNOWN_HOST]);

/**
 * What was asked and said.
 *
 * @typedef {{
 *   files: number,
 *   answers: number,
 *   kept: number,
 *   freed: number,
 *   likeModels: string[] | null,
 * }} Asked
 *
 * `kept`: answers about other hosts with a credential, which were the same before and after. `freed`: those that
 * changed and might. `likeModels`: the models that said the same of every file; null where none was asked for.
 */

/**
 * Throws where a program still finds an entry for a host of the Hub, which nobody has told, or something else for
 * another host.
 *
 * @param {RealReader} reader
 * @param {readonly Scrubbed[]} files
 * @param {Netrc | null} netrc whose models are to be compared with the program
 * @returns {Promise<Asked>}
 */
export async function ask(reader, files, netrc = null) {
  const olds = files.map(({ before }) => before);
  const news = files.map(({ after }) => after);
  const was = await reader.ask(olds, hosts);
  const is = await reader.ask(news, hosts);
  let [kept, freed] = [0, 0];
  for (const [index, file] of files.entries()) {
    const [old, now] = [was[index] ?? [], is[index] ?? []];
    const wrong = wrongBy(file, old, now, reader.program);
    if (wrong !== null) {
      throw new Error(`${reader.name} ${wrong}: ${JSON.stringify(file.before.toString('latin1'))}`);
    }
    for (let column = HUB_HOSTS.length; column < hosts.length; column += 1) {
      if (old[column] !== now[column]) freed += 1;
      else if (old[column]?.includes(':')) kept += 1;
    }
  }
  const likeModels = netrc && modelsLike(netrc, [...olds, ...news], [...was, ...is]);
  return { files: files.length, answers: 2 * files.length * hosts.length, kept, freed, likeModels };
}

/**
 * What is wrong with a scrubbed file, by a program's answers before and after; null where nothing is.
 *
 * @param {Scrubbed} scrubbed
 * @param {readonly string[]} was
 * @param {readonly string[]} is
 * @param {string} program
 */
function wrongBy({ removed, remains, after }, was, is, program) {
  const unknown = is.at(-1);
  for (const [column, host] of hosts.entries()) {
    const isGone = removed.some((entry) => entry.host === host);
    if (isGone && is[column] !== unknown && is[column] !== NO_ANSWER && !isTold(remains, program))
      return `still finds ${host}`;
    if (HUB_HOSTS.includes(host)) continue;
    const [old = REFUSES, now = REFUSES] = [was[column], is[column]];
    const isPassedOver = program === 'Python' && now === REFUSES;
    if (old !== now && !(mayGo(old, removed) && (isPassedOver || mayCome(now, after))))
      return `has something else for ${host}`;
  }
  return null;
}

/**
 * Whether an answer may go: there was none, or an empty one, or some of it can be a word of a removed entry.
 *
 * @param {string} was
 * @param {Scrubbed['removed']} removed
 */
function mayGo(was, removed) {
  if (!was.includes(':') || was === ':') return true;
  const words = wordsIn(removed.map(({ text }) => text.toString('latin1')).join('\n'));
  return was.split(/:(.*)/s).some((value) => words.has(value.replace(/\r$/, '')));
}

/**
 * Whether an answer may come in its place: none, or what stands in the file as it is now.
 *
 * @param {string} is
 * @param {Buffer} after
 */
function mayCome(is, after) {
  if (is === NO_ANSWER) return true;
  const words = wordsIn(after.toString('latin1')).add('');
  return is.includes(':') && is.split(/:(.*)/s).every((value) => words.has(value.replace(/\r$/, '')));
}

/**
 * Every word that can begin behind a blank, as it stands there and without quotes and escapes, by any rule for them.
 *
 * @param {string} text
 */
function wordsIn(text) {
  const words = new Set(text.split(/[ \t\r\n]+/));
  const escapes = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
  ]);
  for (const { 1: said = '' } of text.matchAll(
    /(?<=^|[ \t\r\n])(?=("(?:\\[\s\S]|[^"\\])*"?|(?:\\[\s\S]|[^ \t\r\n])+))/g,
  )) {
    const inner = said.replace(/^"|"$/g, '');
    words.add(inner.replace(/\\([\s\S])/g, '$1'));
    words.add(inner.replace(/\\([\s\S])/g, (_, char) => escapes.get(char) ?? char));
  }
  // To curl a NUL ends the line.
  for (const word of [...words]) words.add(word.replace(/\0[\s\S]*/, ''));
  return words;
}

/**
 * @param {Netrc} netrc
 * @param {readonly Buffer[]} files
 * @param {readonly string[][]} answers
 */
function modelsLike({ readers, reading }, files, answers) {
  const sources = files.map((bytes) => new reading.NetrcSource(bytes));
  return readers.EVERY_READER.filter(({ open }) =>
    sources.every((source, index) => {
      const answer = open(source, reading.unlimited());
      return hosts.every((host, column) => inWords(answer(host)) === answers[index]?.[column]);
    }),
  ).map(({ name }) => name);
}
