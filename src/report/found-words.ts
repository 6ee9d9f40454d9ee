import type { FoundLine, FoundSection } from '../causes/sections/found-section.js';
import type { FolderPurpose } from '../discovery/folder-purpose.js';
import { capitalized } from '../model/capitalized.js';
import type { Host } from '../model/host.js';
import { wordsOn } from '../model/host-words.js';
import { isPlainLine } from '../model/listed-as.js';
import { shortPlace } from '../model/short-place.js';
import { BOUND_NAMES } from '../runner/workspace/bounds.js';
import { count } from './wording.js';

/** A block to paste, above all else that is to be read. */
const MOST_LINES = 25;

export function nothingNamed(host: Host): string {
  return host === 'github'
    ? 'No repo was found in the steps of this job or in the files that they name.'
    : 'No repo was found in the files of this folder.';
}
export function nothingToRead(host: Host): string {
  return host === 'github'
    ? 'No repos can be proposed yet: neither the workflow nor a file that may name a repo was found. If this step runs before actions/checkout, move it after the checkout.'
    : 'No repos can be proposed: this folder has no file that may name one.';
}

/** Marks what is to be typed; the words are ours alone. */
type Quote = (typed: string) => string;

export const howToCheck = (quote: Quote, host: Host = 'github') =>
  host === 'github'
    ? `Paste this under ${quote('with:')} of this step to check access to these repos before later steps use them. Or set ${quote('discover: true')} to check the certain ones on every run, without a list.`
    : `Add these repos to the command to check access to them, or ${quote('--discover')} to check the certain ones without a list.`;
export const howToCheckLikely = (quote: Quote, host: Host = 'github') =>
  host === 'github'
    ? `They were not checked. If the job uses them, list them in the ${quote('repos')} input.`
    : `They were not checked. If ${wordsOn(host).job} uses them, add them to the command.`;

/** What a part of the report is called. */
export function seemsToUse(repos: readonly FoundLine[], host: Host = 'github'): string {
  return `${capitalized(wordsOn(host).thisJob)} seems to use ${count(distinct(repos), 'repo')}`;
}
export function mayUse(repos: readonly FoundLine[], host: Host = 'github'): string {
  return `${count(distinct(repos), 'more repo')} that ${wordsOn(host).thisJob} may use`;
}
/** A repo that is read and written is one. */
function distinct(repos: readonly FoundLine[]): number {
  return new Set(repos.map(({ repo }) => repo)).size;
}

export const WHERE_NAMED = 'Where they are named';
export const WHAT_ELSE = 'What else was found';

/** A line of the block: what is pasted, and the place that says so. */
export interface ProposedLine {
  readonly text: string;
  readonly from: FoundLine | null;
}

/**
 * What to paste into a workflow: what is certain in front, then, below a comment, what is likely. Ids are valid ones, and
 * what else is in a line is of few signs; whatever is not so is left out.
 */
export function proposedLines(repos: readonly FoundLine[], host: Host = 'github'): ProposedLine[] {
  const all = repos.flatMap((from) =>
    from.listedAs !== null && isPlainLine(from.listedAs) ? [{ text: from.listedAs, from }] : [],
  );
  const certain = all.filter(({ from }) => from.isCertain);
  const likely = all.filter(({ from }) => !from.isCertain);
  const shown = certain.slice(0, MOST_LINES);
  const below = likely.slice(0, MOST_LINES - shown.length);
  if (shown.length + below.length === 0) return [];
  const comment = below.length === 0 ? [] : [{ text: '# likely:', from: null }];
  const lines = [...shown, ...comment, ...below].map(indented);
  return host === 'github' ? [{ text: 'repos: |', from: null }, ...lines] : lines;
}

function indented({ text, from }: ProposedLine): ProposedLine {
  return { text: `  ${text}`, from };
}

/** How many of what was found the block does not have. */
export function notProposed(repos: readonly FoundLine[]): string {
  const left = repos.length - proposedLines(repos).filter(({ from }) => from !== null).length;
  if (left === 0) return '';
  return `${left} more ${left === 1 ? 'is' : 'are'} listed below.`;
}

const FOLDERS: ReadonlyArray<readonly [FolderPurpose | null, string]> = [
  [null, 'other files'],
  ['examples', 'examples'],
  ['docs', 'docs'],
  ['tests', 'tests'],
];

/** What only files name that no step of this job is known to read, by the kind of their folder. */
export function elsewhereByFolder({
  elsewhere,
}: FoundSection): Array<{ folder: string; repos: FoundLine[] }> {
  return FOLDERS.map(([kind, folder]) => ({
    folder,
    repos: elsewhere.filter(({ places }) => (places[0]?.folder ?? null) === kind),
  })).filter(({ repos }) => repos.length > 0);
}

export function elsewhereTitle({ elsewhere }: FoundSection, host: Host = 'github'): string {
  return `${count(distinct(elsewhere), 'more repo')} named only by files that ${host === 'github' ? 'no step of this job' : 'nothing here'} is known to use`;
}

/**
 * What was not looked at, in a sentence; empty if everything was, and with `discover`: then it is among what was not
 * checked.
 */
export function leftOutText({ isChecked, leftOut: { files, because } }: FoundSection): string {
  if (because === null || isChecked) return '';
  const what = files === 0 ? 'Some files were' : `${count(files, 'file')} ${files === 1 ? 'was' : 'were'}`;
  return `${what} not read because ${BOUND_NAMES[because]} was reached.`;
}

/** Where it is named, and in how many places more. */
export function placesText({ places, morePlaces }: FoundLine): { first: string; more: string } {
  const [first] = places;
  const left = places.length - 1 + morePlaces;
  return {
    first: first === undefined ? '' : shortPlace(first),
    more: left <= 0 ? '' : `${count(left, 'more place')}`,
  };
}

export function howSure({ isCertain }: FoundLine): string {
  return isCertain ? 'certain' : 'likely';
}
