import { splitLines } from './lines.mjs';
import { runnerEncodings } from './mask-encodings.mjs';

/**
 * The runner's secret masker: it replaces each registered value, and each encoding the runner derives
 * from it, by three asterisks. One masker serves a whole job, because a mask lasts to the job's end.
 */
export class Masker {
  /** @type {Set<string>} */
  #needles = new Set();

  /**
   * Registers a value and each of its non-empty trimmed lines.
   *
   * @param {string} value
   * @returns {string[]} what was registered, without the encodings
   */
  add(value) {
    const lines = splitLines(value).map((line) => line.trim());
    const values = [...new Set([value, ...lines])].filter((text) => text !== '');
    for (const text of values) {
      for (const needle of [text, ...runnerEncodings(text)]) this.#needles.add(needle);
    }
    return values;
  }

  /**
   * @param {string} text
   * @returns {string} the text as it may be shown; hits that overlap or touch become one `***`
   */
  apply(text) {
    let shown = '';
    let end = 0;
    for (const hit of this.#hits(text)) {
      if (hit.end <= end) continue;
      // A hit that begins where the last one ended, or inside it, only lengthens that one.
      if (hit.start > end || end === 0) shown += `${text.slice(end, hit.start)}***`;
      end = hit.end;
    }
    return shown + text.slice(end);
  }

  /**
   * @param {string} text
   * @returns {{start: number, end: number}[]} in order of their start
   */
  #hits(text) {
    const hits = [];
    for (const needle of this.#needles) {
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
        hits.push({ start: at, end: at + needle.length });
      }
    }
    return hits.sort((a, b) => a.start - b.start);
  }
}
