import type { LogLine } from './log-lines.js';

/** A log as one text with single blanks, so that a message is found however a terminal wrapped it. */
export interface FlatLog {
  text: string;
  /** The line that a position of the text is in. */
  lineAt: (position: number) => LogLine | undefined;
}

/** The frames that Rich and Docker draw around a text; the end is looked for from the beginning of a run alone. */
const FRAME = /^[│|┃╭╰─╮╯\s]+|(?<![│┃╭╰─╮╯\s])[│┃╭╰─╮╯\s]+$/g;

export function flatLog(lines: readonly LogLine[]): FlatLog {
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const { text } of lines) {
    const piece = `${text.replace(FRAME, '').replace(/\s+/g, ' ')} `;
    starts.push(length);
    pieces.push(piece);
    length += piece.length;
  }
  return {
    text: pieces.join(''),
    lineAt: (position) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= position) low = middle;
        else high = middle - 1;
      }
      return lines[low];
    },
  };
}
