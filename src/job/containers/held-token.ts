import { isTokenShaped } from '../../model/token/token-form.js';
import { referencesIn } from '../../runner/workflow/expressions.js';
import type { JobStep } from '../job.js';
import { type Origin, originOf, variableIn } from '../variables.js';

/** What a text of a script may hold: the token, something of which the workflow does not tell, or neither. */
export type Held = 'token' | 'unknown' | 'other';

/** Names of tokens, but no number of them (`--max-tokens`). */
const TOKEN_WORDS = /token(?![a-z])|netrc|(?:HF|HUGGING_?FACE)\w{0,40}(?:\*|KEY)|\bcredentials?\b/i;
/** GitHub's own token is of no use on the Hub. */
const OF_GITHUB = /\b(?:secrets\.)?(?:GITHUB|GH)_TOKEN\b|\bgithub\.token\b/gi;
/** Secrets that may be tokens for the Hub, by their names. */
const OF_HUB = /(?:^|_)(?:HF|HUGGING_?FACE|HUB)(?:_|$)|token/i;
/** Variables that every runner or shell sets. */
const OF_RUNNER = /^(?:PWD|OLDPWD|HOME|USER|UID|CI|RANDOM|GITHUB_\w+|RUNNER_\w+)$/;
/** A script in quotes may be longer, and is not looked through. */
const LONGEST_TEXT = 2_000;
/** Contexts that hold no secrets. */
const OPEN_CONTEXTS = /^(?:matrix|github|runner|strategy|job|vars|inputs)$/;

/**
 * By the words of the text, and by what its variables and expressions come from.
 *
 * @param token what the check's own token comes from
 */
export function heldBy(text: string, step: JobStep, token: readonly Origin[]): Held {
  const plain = text.replace(OF_GITHUB, '');
  if (TOKEN_WORDS.test(plain) || plain.split(/\W+/).some(isTokenShaped)) return 'token';
  if (plain.length > LONGEST_TEXT) return 'unknown';
  const bare = plain.replace(/\$\{\{.*?\}\}/gs, '');
  const { origins } = originOf({ line: 0, ...referencesIn(plain) }, step.scope);
  const variables = [...bare.matchAll(/\$\{?([A-Za-z_]\w{0,99})/g)];
  return theWorst([
    /\$\{?[@*#\d!(]/.test(bare) ? 'unknown' : 'other',
    ...origins.map((origin) => ofOrigin(origin, token)),
    ...variables.map(([, name = '']) => heldByVariable(name, step, token)),
  ]);
}

export function heldByVariable(name: string, step: JobStep, token: readonly Origin[]): Held {
  const plain = name.replace(OF_GITHUB, '');
  if (TOKEN_WORDS.test(plain)) return 'token';
  const found = variableIn(step.layers, name);
  if (found !== null) return theWorst(found.origins.map((origin) => ofOrigin(origin, token)));
  return plain === '' || OF_RUNNER.test(name) ? 'other' : 'unknown';
}

function ofOrigin({ context, name }: Origin, token: readonly Origin[]): Held {
  if (token.some((one) => one.context === context && one.name === name)) return 'token';
  if (context !== 'secrets') {
    if (TOKEN_WORDS.test(name ?? '')) return 'token';
    return OPEN_CONTEXTS.test(context) ? 'other' : 'unknown';
  }
  const isKnown = token.length > 0 && token.every((one) => one.context === 'secrets' && one.name !== null);
  if (!isKnown || name === null) return 'unknown';
  return OF_HUB.test(name.replace(OF_GITHUB, '')) ? 'token' : 'other';
}

function theWorst(all: readonly Held[]): Held {
  return all.find((one) => one === 'token') ?? all.find((one) => one === 'unknown') ?? 'other';
}
