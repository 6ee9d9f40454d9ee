import { UsageError } from './usage-error.js';

/** In characters; no token is nearly as long. */
const LONGEST_TOKEN = 10_000;

/** The token that is written to the standard input, without the line end that `echo` adds. */
export async function tokenFromStandardInput(): Promise<string> {
  if (process.stdin.isTTY) {
    throw new UsageError(
      '--token-stdin reads the token from a pipe or a file, and the standard input is a terminal.',
    );
  }
  let text = '';
  for await (const part of process.stdin.setEncoding('utf8')) {
    text += String(part);
    if (text.length > LONGEST_TOKEN) throw new UsageError('The standard input is too long for a token.');
  }
  const token = text.replace(/[\r\n]+$/, '');
  if (token.trim() === '') throw new UsageError('The standard input contains no token.');
  // As PowerShell may write a text; no variable can hold such a character.
  if (token.includes('\0')) {
    throw new UsageError('The standard input is not UTF-8 text. Write the token in UTF-8.');
  }
  return token;
}
