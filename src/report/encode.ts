/**
 * One encoder per destination. Text from servers, repo ids, file paths and event payloads goes through
 * them and can then only be read, never act.
 */

/**
 * What hides, reorders or ends text: control, format and private characters, halves of one, and what is none or none
 * yet, so that no later font or version of Unicode gives it a meaning; line separators; what is not to be drawn, such as
 * variation selectors and filling letters; the empty pattern of Braille; and at the very front marks that would change
 * the character before the text. Blanks of any width stay: they are seen as blanks.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const MARKS_IN_FRONT = /^\p{M}+/u;

/** Shows what cannot be seen: line ends and tabs become blanks, everything else its code point. */
export function visible(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(MARKS_IN_FRONT, (marks) => [...marks].map(codePoint).join(''))
    .replace(INVISIBLE, codePoint);
}

function codePoint(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** As JSON in one line of ASCII, whatever a text in it holds. */
export function asciiJson(value: unknown): string {
  // In JSON a half of a character is written like a whole one.
  return JSON.stringify(value).replace(/[^\x20-\x7e]/g, escapedUnits);
}

/** As JSON for people and programs: neither a terminal nor the runner acts upon a text in it. */
export function shownJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu, escapedUnits)
    .replaceAll('##[', '#\\u0023[');
}

function escapedUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/**
 * For the log: one line that the runner takes for no command, neither `::name::` at its start nor the
 * older `##[name]` anywhere.
 */
export function logText(text: string): string {
  return visible(text)
    .replace(/:(?=:)/g, ':\u2060')
    .replace(/##\[/g, '##\u2060[');
}

/**
 * For GitHub Flavored Markdown, inside and outside of HTML tags alike: every character that either of the
 * two gives a meaning becomes a numeric entity, which both show as the character and neither acts upon.
 */
export function markdown(text: string): string {
  // GitHub finds mentions of people and of issues in the text that is shown: what makes one must not stand together.
  return entities(visible(text)).replace(/&#(?:64|35);(?=\w)|\b(?:www(?=\.)|GH(?=-\d))/gi, '$&&#8288;');
}

/** As `markdown`, for the value of an attribute in double quotes, where every character counts. */
export function attribute(text: string): string {
  return entities(visible(text));
}

function entities(text: string): string {
  return text.replace(/[&<>"'`*_[\]()#!@\\|~$:{}=+^]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** For the title of an issue, which is plain text: in it too nobody is mentioned and no other issue is referred to. */
export function plainTitle(text: string): string {
  return visible(text).replace(/[@#](?=\w)|\bGH(?=-\d)/gi, '$&\u2060');
}

/** In a code element: there GitHub makes neither links nor mentions out of words. */
export function code(text: string): string {
  return `<code>${entities(visible(text))}</code>`;
}
