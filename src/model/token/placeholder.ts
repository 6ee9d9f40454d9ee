import { type ShellVariable, secretVariable } from '../shell-variables.js';
import { hubTokensIn, isHubForm, kindOf } from './token-form.js';

/** A value that takes a credential's place, and is none. */
export interface Placeholder {
  kind: 'word' | 'expression' | 'reference' | 'path' | 'mask' | 'example';
  /** The value itself, where it is made of our own words alone and so is no secret. */
  word: string | null;
  /** The variable of a shell that the value is, where it is no secret either. */
  variable?: ShellVariable;
}

/** What unset variables, switches and templates leave behind, as a whole. */
const WORDS = new Set(
  (
    'none null nil undefined nan na unset empty missing blank void true false yes no on off enabled disabled ' +
    'default string str value text todo tbd fixme foo bar baz foobar qux changeit redacted hidden masked removed ' +
    'unknown anonymous nothing nope hello asdf qwerty production prod staging stage development dev local ci main master latest hf ' +
    'username user password passwd credential credentials'
  ).split(' '),
);

/** The words that examples are made of, in any number and order: `hf_your_token_here`, `INSERT-API-KEY`. */
const PARTS = (
  'your my our the this a an hf hugging face huggingface hub user personal access token tokens api key secret ' +
  'auth here goes insert put paste enter add set fill in replace change me with by from to real actual valid ' +
  'new own some any no not none null bad wrong invalid for of on at ci github actions set up example sample demo test testing dummy fake mock placeholder org read write todo xxx abc xyz value'
).split(' ');

/** In characters. What is longer would take long to search, and nobody writes such an example. */
const LONGEST = 8 * 1024;

/** A name of a secret, or of a folder, has no more. */
const LONGEST_NAME = 80;

/** An expression of the workflow, or of a template, that nothing has expanded. */
const TEMPLATE = /\$\{\{|\{\{.*\}\}/s;

const VARIABLES = [
  /^\$(?:[A-Za-z_]\w*|\{[^{}]*\}|\(.*\))$/s, // a variable or a command of the shell
  /^(?:secrets|vars|env|inputs|github|needs|steps|matrix)\.[A-Za-z_][\w.-]*$/, // an expression without its braces
  /^\$env:[A-Za-z_]\w*$/i,
  /^%[A-Za-z_]\w*%$/,
  /^(?:__|@|#\{)[A-Z][A-Z0-9_]*(?:__|@|\}#?)$/,
  /^(?:\(\(.*\)\)|<%.*%>|\$\[.*\]|#\{.*\}|%\(\w+\)s|[\\$]\$\w+)$/s,
  /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|hf_token)=+$/, // a variable that was given nothing
  /^(?:process\.env|os\.environ|os\.getenv)\b/,
];

/** A place in a store of secrets, which something was to look up. */
const REFERENCE =
  /^(?:(?!https?:|ssh:|git\+?)[a-z][a-z0-9+.-]*:\/\/|ref\+|(?:vault|arn|op|ssm|sm|bws|keyring|keychain|secretsmanager|secret|secrets|env|file|doppler|infisical):|@Microsoft\.KeyVault\(|ENC\[|projects\/[^/]+\/secrets\/)/i;

const PATH = /^(?:~|\.{1,2}|\/(?:home|root|run|var|tmp|etc|opt|mnt|usr|Users)|[A-Za-z]:)[\\/][\w.\\/ -]*$/;

/** Words, in brackets at most. */
const WHOLE_WORDS = /^[<[{(]?\s*[A-Za-z0-9](?:.*[A-Za-z0-9])?\s*[>\]})]?$/s;

const ELLIPSIS = /\.{3}|…/;

/** Recognises what is no credential but holds the place of one; null where it may be one. */
export function placeholderIn(value: string): Placeholder | null {
  if (value.length > LONGEST) return null;
  if (isOwnWord(value)) return { kind: 'word', word: value.replace(/\s+/g, ' ') };
  const isTemplate = TEMPLATE.test(value);
  if (!isTemplate && hubTokensIn(value).some((token) => !isBlankForm(token))) return null;
  if (isTemplate || VARIABLES.some((form) => form.test(value))) {
    const variable = secretVariable(value);
    return { kind: 'expression', word: null, ...(variable === null ? {} : { variable }) };
  }
  if (REFERENCE.test(value)) return { kind: 'reference', word: null };
  if (PATH.test(value)) return { kind: 'path', word: null };
  if (/^[*•●xX.…_-]+$/.test(value)) return { kind: 'mask', word: null };
  if (isBlankForm(value) || /^[<[{(]\s*[A-Za-z][A-Za-z _:|.-]*[>\]})]$/.test(value)) {
    return { kind: 'example', word: null };
  }
  return null;
}

function isOwnWord(value: string): boolean {
  if (value.length > LONGEST_NAME || ELLIPSIS.test(value) || !WHOLE_WORDS.test(value)) return false;
  const letters = value
    .toLowerCase()
    .replace(/^[<[{(]|[>\]})]$/g, '')
    .replace(/[\s_.-]+/g, '')
    .replace(/(?<=[a-z])\d{1,4}$/, '');
  return WORDS.has(letters) || /^n\/a$|^[01x]$/.test(letters) || isMadeOfParts(letters);
}

/** Whether a text can be cut into words of `PARTS`. */
function isMadeOfParts(text: string): boolean {
  const ends = new Set([0]);
  for (const at of ends) {
    for (const part of PARTS) if (text.startsWith(part, at)) ends.add(at + part.length);
  }
  return text !== '' && ends.has(text.length);
}

/** A token's prefix, and behind it nothing that was drawn: stars, an ellipsis, a few letters over and over, "…here". */
function isBlankForm(value: string): boolean {
  if (kindOf(value) === 'unknown') return false;
  const body = value.replace(/^(?:hf_(?:oauth_|jwt_)?|api_(?:org_)?)/, '');
  if (/^(.)\1{2,}$/s.test(body) || (body.length >= 8 && new Set(body).size < 6)) return true;
  if (
    /(?:\.{3}|…)$|^(?:\.{3}|…)|^[A-Za-z0-9]{1,12}\.{3,}[A-Za-z0-9]{1,12}$|(?:token|key)[-_]?here$/i.test(body)
  )
    return true;
  // What could be a token by its form is one, unless something says otherwise that chance would not bring about.
  if (isHubForm(value)) return false;
  return ELLIPSIS.test(body) || /[*•]{3}|x{4}|here$|^(?:<.*>|\{.*\}|\[.*\])$|^your/is.test(body);
}
