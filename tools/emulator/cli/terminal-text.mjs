/**
 * Text of unknown origin for one line of a terminal: what would move the cursor, recolour or reverse the line is
 * shown as `\xNN` or `\u{NNNN}`.
 * @param {string} text
 */
export const terminalText = (text) =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
