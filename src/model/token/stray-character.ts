/** A character that has no place in a Bearer token: what kind it is, and where, but never what is around it. */
export interface StrayCharacter {
  kind: StrayKind;
  /** With its article, as a sentence names it. */
  name: string;
  /** Counted in characters from 1, without the blanks around the value. */
  position: number;
}

export type StrayKind =
  | 'line-break'
  | 'blank'
  | 'control-character'
  | 'invisible-character'
  | 'quotation-mark'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'backslash'
  | 'number-sign'
  | 'at-sign'
  | 'percent-sign'
  | 'bracket'
  | 'equals-sign'
  | 'punctuation'
  | 'non-ascii';

/** Of every script, also as French, German, Japanese and word processors write them. */
export const QUOTATION_MARKS = '"\'`´‘’‚‛“”„‟‹›«»′″‵‶＂＇｀「」『』《》〈〉❛❜❝❞〝〞〟ʼ';

const NAMED: ReadonlyArray<readonly [characters: string, kind: StrayKind, name: string]> = [
  [QUOTATION_MARKS, 'quotation-mark', 'a quotation mark'],
  [',', 'comma', 'a comma'],
  [';', 'semicolon', 'a semicolon'],
  [':', 'colon', 'a colon'],
  ['\\', 'backslash', 'a backslash'],
  ['#', 'number-sign', 'a number sign'],
  ['@', 'at-sign', 'an at sign'],
  ['%', 'percent-sign', 'a percent sign'],
  ['()[]{}<>', 'bracket', 'a bracket'],
  ['=', 'equals-sign', 'an equals sign'],
];

/** RFC 6750: what a Bearer token may consist of. */
const BEARER = /^[A-Za-z0-9._~+/-]+=*$/;

/** The first character that no Bearer token may have there (RFC 6750); null where there is none. */
export function strayCharacterIn(value: string): StrayCharacter | null {
  if (BEARER.test(value)) return null;
  const body = value.replace(/=+$/, '');
  let position = 0;
  for (const character of body) {
    position += 1;
    if (!/[A-Za-z0-9._~+/-]/.test(character)) return { ...classOf(character), position };
  }
  // Nothing but equals signs.
  return { kind: 'equals-sign', name: 'an equals sign', position: 1 };
}

function classOf(character: string): Omit<StrayCharacter, 'position'> {
  const code = character.codePointAt(0) ?? 0;
  const known = NAMED.find(([characters]) => characters.includes(character));
  if (known !== undefined) return { kind: known[1], name: known[2] };
  if (/[\n\v\f\r\u0085\u2028\u2029]/.test(character)) return { kind: 'line-break', name: 'a line break' };
  if (code === 0) return { kind: 'control-character', name: 'a NUL byte' };
  if (character === '\t') return { kind: 'blank', name: 'a tab' };
  if (/[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(character)) {
    const number = code.toString(16).toUpperCase().padStart(4, '0');
    return { kind: 'invisible-character', name: `an invisible character (U+${number})` };
  }
  if (/\s/.test(character)) return { kind: 'blank', name: 'a blank' };
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) {
    return { kind: 'control-character', name: 'a control character' };
  }
  if (code < 0x80) return { kind: 'punctuation', name: 'a punctuation mark' };
  if (code >= 0xff01 && code <= 0xff5e) return { kind: 'non-ascii', name: 'a fullwidth character' };
  return /\p{L}/u.test(character)
    ? { kind: 'non-ascii', name: 'a letter beyond ASCII' }
    : { kind: 'non-ascii', name: 'a character beyond ASCII' };
}
