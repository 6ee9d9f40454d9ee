import { logText } from '../report/encode.js';
import type { Paint } from '../report/paint.js';
import type { CandidateData, ExplanationData } from './explanation-data.js';

/** What failed instead, by its kind. */
const OTHER_TITLES: Readonly<Record<string, string>> = {
  disk: 'the disk is full',
  memory: 'the memory is full',
  quota: "the account's storage or credits are used up",
  service: 'another service refused the request',
  request: 'the Hub rejected the request itself',
  test: 'a test failed',
  file: 'a file is missing, damaged or not readable',
  library: 'the program or one of its libraries failed',
};

/** What may follow from a refused download, although nothing says so. */
const MAY_FOLLOW: ReadonlySet<string> = new Set(['file', 'library']);

/** Above candidates that are no answer to whether it is authentication. */
const HEADINGS = {
  other: 'Not an authentication problem',
  unknown: 'Nothing in this log says what failed; it only gives a hint',
} as const;

/** Of the weight of the first: what is below is hardly ever the cause. */
const WORTH_A_LINE = 0.4;
/** Of the candidates behind the first. */
const MOST_OTHERS = 3;
const MOST_LEAKS = 5;

/** An explanation as a person reads it in a terminal. */
export function explanationLines(data: ExplanationData, paint: Paint): string[] {
  return [...leakLines(data, paint), ...answerLines(data, paint)];
}

function leakLines({ leaks }: ExplanationData, paint: Paint): string[] {
  const of = (kind: string) => leaks.filter((leak) => leak.kind === kind).map(({ line }) => line);
  const [hub, foreign, login] = [of('hub'), of('foreign'), of('login')];
  const told = (title: string, next: string) => [
    `${paint('yellow', 'warning:')} ${paint('bold', title)}`,
    `  Next: ${next}`,
    '',
  ];
  return [
    ...(hub.length > 0
      ? told(
          `This log contains a Hub token on ${linesOf(hub)}`,
          'Revoke it at https://huggingface.co/settings/tokens, then create a new one.',
        )
      : []),
    ...(foreign.length > 0
      ? told(
          `This log contains a credential of another service on ${linesOf(foreign)}`,
          'Revoke it at that service.',
        )
      : []),
    ...(login.length > 0
      ? told(`This log contains a login on ${linesOf(login)}`, 'Change that password or token.')
      : []),
  ];
}

function linesOf(numbers: readonly number[]): string {
  const shown = numbers.slice(0, MOST_LEAKS);
  const more = numbers.length - shown.length;
  return `line${numbers.length > 1 ? 's' : ''} ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function answerLines(data: ExplanationData, paint: Paint): string[] {
  const { answer, candidates, other, check } = data;
  const [first, ...rest] = candidates;
  if (first === undefined) {
    if (other === null) {
      return [
        `${paint('bold', 'No sign of an authentication problem')}`,
        '  Nothing in this log is an error that the Hub or its clients are known to print.',
      ];
    }
    const title = OTHER_TITLES[other.kind] ?? 'something else failed';
    const isSure = !MAY_FOLLOW.has(other.kind);
    return [
      paint('bold', `${isSure ? 'Not an' : 'No sign of an'} authentication problem: ${title}`),
      `  line ${other.line}: ${logText(other.words)}`,
    ];
  }
  const others = rest.filter(({ weight }) => weight >= first.weight * WORTH_A_LINE).slice(0, MOST_OTHERS);
  const isOpen = first.sure !== 'certain' && others.length > 0;
  return [
    ...(answer === 'authentication' ? [] : [paint('bold', HEADINGS[answer]), '']),
    ...candidateLines(first, paint),
    ...(check === null ? [] : [`  Check now: ${logText(check)}`]),
    ...(isOpen
      ? [
          '',
          'Also possible:',
          ...others.flatMap((one) => [`  ${one.title} (${one.cause})`, `    ${one.next}`]),
        ]
      : []),
    ...(isOpen && check !== null && first.sure === 'possible'
      ? ['', 'The log alone does not tell these causes apart; the command above asks the Hub.']
      : []),
  ];
}

function candidateLines({ title, cause, sure, signs, next }: CandidateData, paint: Paint): string[] {
  const shown = signs.map(
    ({ line, words, status }) =>
      `  line ${line}: ${logText(words)}${status === null || words.includes(String(status)) ? '' : ` (status ${status})`}`,
  );
  return [
    `${paint('red', `${sure}:`)} ${paint('bold', title)} (${cause})`,
    ...new Set(shown),
    `  Next: ${next}`,
  ];
}
