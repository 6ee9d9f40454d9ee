import { parseArgs } from 'node:util';
import { nearNames } from '../evidence/near-names.js';
import type { InputName } from '../model/input-variables.js';
import { OPERATIONS } from '../model/inputs.js';
import { OPTIONAL } from '../model/repo-line.js';
import { SCRUB_TARGETS } from '../model/scrub-targets.js';
import { showable } from '../model/showable.js';
import {
  isInputName,
  isOwnOption,
  kindOfInput,
  OPTION_NAMES,
  OWN_OPTIONS,
  type OwnOption,
} from './option-table.js';
import { GITHUB_TOKEN_ADVICE, HUB_TOKEN_ADVICE, tokenAdvice } from './token-arguments.js';
import { UsageError } from './usage-error.js';

export interface Arguments {
  /** The inputs that were given, as a workflow gives them. */
  readonly inputs: Readonly<Partial<Record<InputName, string>>>;
  readonly own: ReadonlySet<OwnOption>;
}

const SCRUB_WORDS: readonly string[] = [...SCRUB_TARGETS, 'all', 'none'];

/** What `--scrub` without a value removes: what the action removes by default. */
const DEFAULT_SCRUB = 'netrc';

/** The words that may follow a repo, and are no repos themselves. */
const AFTER_A_REPO: readonly string[] = [...OPERATIONS, OPTIONAL];

type Token = ReturnType<typeof tokensOf>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Throws a `UsageError` that shows no credential for what cannot be understood. Values are judged by the action. */
export function readArguments(args: readonly string[]): Arguments {
  refuseTokens(args);
  const inputs = new Map<InputName, string>();
  const own = new Set<OwnOption>();
  const repos: string[] = [];
  const tokens = tokensOf(args);
  let isValue = false;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'option') isValue = readOption(token, tokens[index + 1], inputs, own);
    else if (token.kind === 'positional' && !isValue) addRepo(repos, token.value);
    else isValue = false;
  }
  const listed = inputs.get('repos');
  if (repos.length > 0) inputs.set('repos', [...(listed === undefined ? [] : [listed]), ...repos].join('\n'));
  return { inputs: Object.fromEntries(inputs), own };
}

function tokensOf(args: readonly string[]) {
  const inputs = OPTION_NAMES.filter(isInputName).map(
    (name) => [name, { type: kindOfInput(name) === 'value' ? 'string' : 'boolean' }] as const,
  );
  const own = OWN_OPTIONS.map(
    ({ name, short }) => [name, { type: 'boolean', ...(short === null ? {} : { short }) }] as const,
  );
  // What is unknown or without a value is said in words of our own.
  return parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries<{ type: 'string' | 'boolean'; short?: string }>([...inputs, ...own]),
  }).tokens;
}

/** Whether the token behind it is the value of this option. */
function readOption(
  token: OptionToken,
  next: Token | undefined,
  inputs: Map<InputName, string>,
  own: Set<OwnOption>,
): boolean {
  const { name, value } = token;
  if (isOwnOption(name)) {
    if (value !== undefined) throw new UsageError(`--${name} takes no value.`);
    own.add(name);
    return false;
  }
  const positive = name.startsWith('no-') ? name.slice('no-'.length) : null;
  if (positive !== null && isInputName(positive) && kindOfInput(positive) === 'flag') {
    if (value !== undefined) throw new UsageError(`--${name} takes no value.`);
    inputs.set(positive, 'false');
    return false;
  }
  if (!isInputName(name)) throw unknownOption(token);
  const following = next?.kind === 'positional' && next.index === token.index + 1 ? next.value : null;
  switch (kindOfInput(name)) {
    case 'elsewhere':
      throw new UsageError(elsewhere(name));
    case 'value':
      if (value === undefined || (!token.inlineValue && value.startsWith('-') && value.length > 1)) {
        throw new UsageError(`--${name} needs a value.`);
      }
      inputs.set(name, name === 'repos' && inputs.has(name) ? `${inputs.get(name)}\n${value}` : value);
      return false;
    case 'flag': {
      const isFollowing = value === undefined && following !== null && /^(?:true|false)$/i.test(following);
      inputs.set(name, value ?? (isFollowing ? following : 'true'));
      return isFollowing;
    }
    case 'targets': {
      const isFollowing = value === undefined && following !== null && areTargets(following);
      inputs.set(name, value ?? (isFollowing ? following : DEFAULT_SCRUB));
      return isFollowing;
    }
  }
}

function areTargets(text: string): boolean {
  return text.split(/[\s,]+/).every((word) => SCRUB_WORDS.includes(word.toLowerCase()));
}

/** A word such as `write` belongs to the repo before it, as on a line of `repos`. */
function addRepo(repos: string[], text: string): void {
  // What an unset variable leaves: without it the check would pass, and nobody would know that the repo was not checked.
  if (text.trim() === '')
    throw new UsageError('A repo is empty. Check the variable that should hold its id.');
  const last = repos.at(-1);
  if (last !== undefined && AFTER_A_REPO.includes(text.toLowerCase())) {
    repos[repos.length - 1] = `${last} ${text}`;
  } else repos.push(text);
}

function refuseTokens(args: readonly string[]): void {
  for (const argument of args) {
    const advice = tokenAdvice(argument);
    if (advice !== null) throw new UsageError(`An argument contains a token. ${advice}`);
  }
}

function elsewhere(name: string): string {
  const advice = name === 'github-token' ? GITHUB_TOKEN_ADVICE : HUB_TOKEN_ADVICE;
  return `--${name} is not an option. ${advice}`;
}

function unknownOption({ name, rawName }: OptionToken): UsageError {
  const near = nearNames(name, OPTION_NAMES).map((one) => `--${one}`);
  const meant = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  return new UsageError(`There is no option ${showable(rawName, [])}.${meant}`);
}
