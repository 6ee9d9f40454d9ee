/** The words of a simple shell command, as far as they can be told without a shell. */
import type { Environment } from '../../model/environment-variables.js';

/** Quotes, backslashes, `~/` and `$NAME` are understood; null for everything that only a shell can tell. */
export function shellWords(command: string, environment: Environment, home: string): string[] | null {
  const words: string[] = [];
  let word: string | null = null;
  let quote: '"' | "'" | null = null;
  for (let at = 0; at < command.length; at += 1) {
    const rest = command.slice(at);
    const char = rest.charAt(0);
    if (quote === "'") {
      if (char === "'") quote = null;
      else word = (word ?? '') + char;
      continue;
    }
    const variable = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/.exec(rest);
    if (variable !== null) {
      const value = environment[variable[1] ?? variable[2] ?? ''] ?? '';
      // Outside quotes the shell would take a value with blanks apart.
      if (quote === null && /[\s*?[]/.test(value)) return null;
      word = (word ?? '') + value;
      at += variable[0].length - 1;
    } else if (char === '$' || char === '`') {
      return null;
    } else if (char === '\\') {
      const next = rest.charAt(1);
      if (next === '' || next === '\n') return null;
      word = (word ?? '') + (quote === '"' && !/["\\$`]/.test(next) ? `\\${next}` : next);
      at += 1;
    } else if (char === '"') {
      quote = quote === null ? '"' : null;
      word ??= '';
    } else if (quote !== null) {
      word = (word ?? '') + char;
    } else if (char === "'") {
      quote = "'";
      word ??= '';
    } else if (/\s/.test(char)) {
      if (char === '\n') return null;
      if (word !== null) words.push(word);
      word = null;
    } else if (/[|&;<>()*?[\]#{}!]/.test(char)) {
      return null;
    } else if (char === '~' && word === null) {
      if (!/^~(?:[/\s]|$)/.test(rest)) return null;
      word = home;
    } else {
      word = (word ?? '') + char;
    }
  }
  if (quote !== null) return null;
  return word === null ? words : [...words, word];
}
