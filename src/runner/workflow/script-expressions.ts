/** A script without GitHub's expressions, and how they come back. */
export interface MaskedScript {
  readonly text: string;
  /** Puts the expressions into a part of the text. */
  readonly restore: (part: string) => string;
}

/**
 * Replaces each `${{ … }}`, which is no syntax of a shell, by a parameter that nobody uses. GitHub puts a value there
 * before a shell sees the script, so an expression is read like a variable. The number of lines stays the same.
 */
export function maskExpressions(script: string): MaskedScript {
  const expressions: string[] = [];
  let text = '';
  let at = 0;
  for (;;) {
    const start = script.indexOf('${{', at);
    const end = start < 0 ? -1 : script.indexOf('}}', start);
    if (end < 0) break;
    const expression = script.slice(start, end + 2);
    const lines = expression.replace(/[^\n]/g, '');
    text += `${script.slice(at, start)}\${__expression_${expressions.length}${lines === '' ? '' : `:-${lines}`}}`;
    expressions.push(expression);
    at = end + 2;
  }
  return {
    text: text + script.slice(at),
    restore: (part) =>
      part.replace(
        /\$\{__expression_(\d+)(?::-\n+)?\}/g,
        (mask, index) => expressions[Number(index)] ?? mask,
      ),
  };
}
