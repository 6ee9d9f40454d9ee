/**
 * One encoder per destination. Text from servers, repo ids, file paths and event payloads goes through
 * them and can then only be read, never act.
 */

/** Characters that hide or reorder text: control, zero-width and bidirectional marks, line separators. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

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
  return visible(text).replace(/::/g, ':\u2060:').replace(/##\[/g, '##\u2060[');
}

/**
 * For GitHub Flavored Markdown, inside and outside of HTML tags alike: every character that either of the
 * two gives a meaning becomes a numeric entity, which both show as the character and neither acts upon.
 */
export function markdown(text: string): string {
  return visible(text).replace(
    /[&<>"'`*_[\]()#!@\\|~$:{}=+^]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/** As `markdown`, in a code element: there GitHub makes neither links nor mentions out of words. */
export function code(text: string): string {
  return `<code>${markdown(text)}</code>`;
}
