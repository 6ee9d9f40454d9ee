import { StringDecoder } from 'node:string_decoder';

/**
 * Cuts a process's output into lines as the runner reads them: a lone carriage return ends a line
 * too, so text behind one can start a workflow command.
 */
export class LineSplitter {
  #decoder = new StringDecoder('utf8');
  #rest = '';

  /**
   * @param {Buffer} chunk
   * @returns {string[]} the lines that this chunk completed
   */
  push(chunk) {
    this.#rest += this.#decoder.write(chunk);
    // A carriage return at the very end may be half of a CRLF whose other half is still to come.
    const held = this.#rest.endsWith('\r') ? '\r' : '';
    const lines = splitLines(held === '' ? this.#rest : this.#rest.slice(0, -1));
    this.#rest = (lines.pop() ?? '') + held;
    return lines;
  }

  /** @returns {string[]} what was left when the stream ended */
  end() {
    const lines = splitLines(this.#rest + this.#decoder.end());
    this.#rest = '';
    if (lines.at(-1) === '') lines.pop();
    return lines;
  }
}

/**
 * @param {string} text
 * @returns {string[]} its lines; the last one is empty when the text ends with a line break
 */
export function splitLines(text) {
  return text.split(/\r\n|\n|\r/);
}
