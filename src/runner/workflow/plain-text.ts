import { isTokenShaped } from '../../model/token/token-form.js';

/** No id, path or address that a job uses is longer. */
const LONGEST = 400;
/** A run of letters and digits in a token or a key may be that long; in a name it is not. */
const LONGEST_RUN = 40;
/** Names of what is kept secret. */
const SECRET = /token|secret|key|passw|passphrase|pwd|credential|auth|cookie|webhook/i;
const EXPRESSION = /\$\{\{((?:'[^']*'|[^'}])*)\}\}/g;
/** `user:password@` is none. */
const PLAIN = /^(?![^/:]*:[^/]*@)[\w./:@-]*$/;
/** What follows may be a path and a query, and no login is in front of the host. */
const HUB_ADDRESS = /^(?:https:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)|hf:\/)\/[\w./@?&=%+-]*$/;

/** A line that sets a variable, as of build arguments. */
const SETTING = /^([A-Za-z_]\w{0,99})=(?=.)/;

/**
 * A value's text if it is harmless for certain, whoever wrote it: a word, a path, an id or an address of the Hub, or a
 * list of such; else null. Expressions stay as they are written: what they read is not in them, and the strings in them
 * are held to the same.
 */
export function plainText(name: string, text: string | null): string | null {
  if (text === null || text.length > LONGEST || SECRET.test(name)) return null;
  const strings: string[] = [];
  const bare = text.replace(EXPRESSION, (_, body: string) => {
    strings.push(...[...body.matchAll(/'([^']*)'/g)].map(([, string = '']) => string));
    // An expression is a word, or a part of one.
    return 'x/x';
  });
  const words = bare.split(/\s+/).filter((word) => word !== '');
  const isList = words.length > 1;
  const isPlain = [...words, ...strings].every(
    (word) => isHarmless(word) && (!isList || word.includes('/') || word === ''),
  );
  return words.length > 0 && isPlain ? text.trim() : null;
}

function isHarmless(word: string): boolean {
  const [, name] = SETTING.exec(word) ?? [];
  if (name !== undefined && SECRET.test(name)) return false;
  const text = word.replace(SETTING, '');
  const isPlain = text.includes('://') ? HUB_ADDRESS.test(text) : PLAIN.test(text);
  return (
    isPlain &&
    text.split(/\W+/).every((part) => !isTokenShaped(part)) &&
    text.split(/[^A-Za-z0-9]+/).every(({ length }) => length <= LONGEST_RUN)
  );
}
