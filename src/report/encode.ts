/**
 * One encoder per destination. Text from servers, repo ids, file paths and event payloads goes through
 * them and can then only be read, never act.
 */

/** Characters that hide or reorder text: control, format and tag characters, line separators, blank letters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]|\u034f/gu;

/** Shows what cannot be seen: line ends and tabs become blanks, everything else its code point. */
export function visible(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(
      INVISIBLE,
      (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    );
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

/** In a code element: there GitHub makes neither links nor mentions out of words. */
export function code(text: string): string {
  return `<code>${entities(visible(text))}</code>`;
}
