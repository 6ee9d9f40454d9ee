// What is written from action.yml. A comment above an input or output, `# README: …`, has the words of its row in the
// README where those are others than its description, and `# README default: …` what its default is.
import { parse } from 'yaml';

const HEAD = `# ../action.yml for runners that print a notice about node20: the same action and the same bundle, declared for Node 24.
# Written by \`npm run generate\`.
`;
const COMMENT = /^ {2}# README(?: (default))?: (.*)\n/gm;

/** @param {string} action */
export function actionOfNode24(action) {
  const text = action
    .replace(COMMENT, '')
    .replace('using: "node20"', 'using: "node24"')
    .replaceAll('"dist/', '"../dist/');
  return HEAD + text;
}

/** @param {string} action */
export function inputTable(action) {
  /** @type {{ inputs: Record<string, { description: string, default: string }> }} */
  const { inputs } = parse(action);
  const rows = Object.entries(inputs).map(([name, input]) => {
    const told = commentsAbove(action, name);
    const byDefault = told.default ?? (input.default === '' ? 'none' : `\`${input.default}\``);
    return [`\`${name}\``, byDefault, told.meaning ?? asCell(input.description)];
  });
  return table(['input', 'default', 'meaning'], rows);
}

/** @param {string} action */
export function outputTable(action) {
  /** @type {{ outputs: Record<string, { description: string }> }} */
  const { outputs } = parse(action);
  const rows = Object.entries(outputs).map(([name, { description }]) => [
    `\`${name}\``,
    commentsAbove(action, name).meaning ?? asCell(description),
  ]);
  return table(['output', 'meaning'], rows);
}

/**
 * @param {string} action
 * @param {string} name of an input or output
 * @returns {{ meaning?: string, default?: string }}
 */
function commentsAbove(action, name) {
  const [lines = ''] = new RegExp(`(?:^ {2}# .*\\n)*(?=^ {2}${name}:$)`, 'm').exec(action) ?? [];
  return Object.fromEntries(
    Array.from(lines.matchAll(COMMENT), ([, part, text]) => [part ?? 'meaning', text]),
  );
}

/** A description in the form of a cell. @param {string} description */
function asCell(description) {
  return `${description.charAt(0).toLowerCase()}${description.slice(1).replace(/\.$/, '')}`;
}

/**
 * @param {readonly string[]} head
 * @param {ReadonlyArray<readonly string[]>} rows
 */
function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows].map((cells, index) =>
    index === 1
      ? `|${cells.join('|')}|`
      : `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
  return `${lines.join('\n')}\n`;
}
