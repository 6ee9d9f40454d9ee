const HIDDEN = /<(?:\/?(?:p|b|code|sub|ul|a|details|table)\b[^>]*)>/g;

/**
 * Shows a job summary in a terminal as GitHub shows it on a page: headings, paragraphs, lists and tables.
 * Knows the few elements the summary uses.
 *
 * @param {string} summary
 * @returns {string}
 */
export function renderForTerminal(summary) {
  const blocks = summary.trim().split(/\n{2,}/);
  return blocks.map(renderBlock).join('\n\n');
}

/** @param {string} block */
function renderBlock(block) {
  if (!block.includes('<table>')) return renderText(block);
  const [before = '', rest = ''] = block.split('<table>');
  const [body = '', after = ''] = rest.split('</table>');
  return [renderText(before), renderTable(body), renderText(after)].filter((part) => part !== '').join('\n');
}

/** @param {string} text */
function renderText(text) {
  return decode(
    text
      .replace(/^#+ (.*)$/gm, (_, heading) => `${heading}\n${'─'.repeat([...decode(heading)].length + 1)}`)
      .replace(/<summary>(.*?)<\/summary>/g, '▸ $1\n')
      .replace(/<br>/g, '\n')
      .replace(/<li>(.*?)<\/li>/g, '  • $1\n')
      // An address is shown in full; a word that leads to one stays a word.
      .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, (_, to, text) =>
        decode(to).includes(decode(text)) ? to : text,
      )
      .replace(HIDDEN, ''),
  )
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** @param {string} body */
function renderTable(body) {
  const rows = [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
      renderText(cell.replaceAll('<br>', ', ')),
    ),
  );
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd())
    .join('\n');
}

/** @param {string} text */
function decode(text) {
  return text
    .replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
