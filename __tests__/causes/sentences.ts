import type { Finding } from '../../src/evidence/finding.js';

/** In characters. */
const LONGEST_TITLE = 60;
const MOST_SENTENCES = 2;

/** What advice begins with: what the reader is to do. */
const IMPERATIVES: readonly string[] = [
  'Accept',
  'Add',
  'Allow',
  'Ask',
  'Authorize',
  'Change',
  'Check',
  'Compare',
  'Contact',
  'Continue',
  'Copy',
  'Correct',
  'Create',
  'Delete',
  'Do',
  'Exchange',
  'Export',
  'Fix',
  'Give',
  'Install',
  'Keep',
  'Leave',
  'List',
  'Log',
  'Move',
  'Name',
  'Open',
  'Pass',
  'Put',
  'Raise',
  'Remove',
  'Rename',
  'Replace',
  'Report',
  'Request',
  'Revoke',
  'Run',
  'Save',
  'Set',
  'Store',
  'Switch',
  'Tick',
  'Trust',
  'Turn',
  'Unset',
  'Upgrade',
  'Use',
  'Wait',
  'Write',
];

/** What a sentence for readers of a red build must not be: too long, too many, or advice that asks for nothing. */
export function sentenceProblems({ cause, title, message, advice, link, linkText }: Finding): string[] {
  const verb = /^\w+/.exec(advice)?.[0] ?? '';
  const problems = [
    title.length > LONGEST_TITLE ? `title of ${title.length} characters: ${title}` : [],
    /[.!?]$/.test(title) ? `title that ends like a sentence: ${title}` : [],
    sentencesIn(message) > MOST_SENTENCES ? `message of ${sentencesIn(message)} sentences: ${message}` : [],
    /[.!?]$/.test(message) ? [] : `message without an end: ${message}`,
    sentencesIn(advice) === 1 ? [] : `advice of ${sentencesIn(advice)} sentences: ${advice}`,
    link === null || linkText !== null ? [] : `link without a name: ${link}`,
    ...[title, message, advice].flatMap((text) => (ODD_WORDS.test(ours(text)) ? `odd words: ${text}` : [])),
    IMPERATIVES.includes(verb) ? [] : `advice that does not say what to do: ${advice}`,
  ];
  return problems.flat().map((problem) => `${cause}: ${problem}`);
}

/** Words that a plainer one stands for: is, is sent, fix, expires, uses, compared with, reported, certainly. */
const ODD_WORDS =
  /\b(?:stands?|speaks?|mends?|goes by|went by|held against|without doubt|told of|asked for)\b/;

/** Words of others, in quotation marks, may have points in them. */
function ours(text: string): string {
  return text.replace(/"[^"]*"/g, 'quoted');
}

function sentencesIn(text: string): number {
  return ours(text).match(/[.!?](?=\s+\S|$)/g)?.length ?? 0;
}
