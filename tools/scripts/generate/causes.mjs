// The definitions of causes, as the sources have them, and what is written from them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** @typedef {{ group: string, slug: string, severity: string, title: string, seenAs: string[], parts: string[][] }} DefinedCause */

const PARTS = ['Means', 'How we know', 'What to do'];
/** In characters, with the sign of the list. */
const WIDTH = 120;

/**
 * All causes, weightiest first. Throws where one has no place in the order, or not all it needs.
 *
 * @param {string} folder that of the rules
 */
export function definedCauses(folder) {
  const defined = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .flatMap((name) => definitionsIn(parsed(join(folder, name)))),
  );
  const order = namesInOrder('CAUSES', parsed(join(folder, 'catalogue.ts')), [
    parsed(join(folder, 'inputs/input-causes.ts')),
  ]);
  const unplaced = [...defined.keys()].filter((name) => !order.includes(name));
  if (unplaced.length > 0) throw new Error(`no place in the catalogue: ${unplaced.join(', ')}`);
  return order.map((name) => {
    const cause = defined.get(name);
    if (cause === undefined) throw new Error(`${name} is not defined`);
    return cause;
  });
}

/** @param {string} path */
function parsed(path) {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

/**
 * The exported constants of a file, with the values they begin with.
 *
 * @param {ts.SourceFile} file
 */
function constantsOf(file) {
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) =>
      statement.declarationList.declarations.flatMap(({ name, initializer }) =>
        initializer === undefined ? [] : [{ name: name.getText(), statement, initializer }],
      ),
    );
}

/**
 * @param {ts.SourceFile} file
 * @returns {Array<[string, DefinedCause]>}
 */
function definitionsIn(file) {
  return constantsOf(file).flatMap(({ name, statement, initializer }) => {
    if (!ts.isCallExpression(initializer) || initializer.expression.getText() !== 'defineCause') return [];
    const fields = new Map(
      initializer.arguments
        .filter(ts.isObjectLiteralExpression)
        .flatMap(({ properties }) =>
          properties.filter(ts.isPropertyAssignment).map((one) => [one.name.getText(), one.initializer]),
        ),
    );
    /** @param {string} field */
    const text = (field) => {
      const value = fields.get(field);
      if (value === undefined || !ts.isStringLiteral(value)) throw new Error(`${name} has no ${field}`);
      return value.text;
    };
    const seenAs = fields.get('seenAs');
    const parts = partsOf(statement);
    if (parts.map(([part]) => part).join() !== PARTS.join())
      throw new Error(`${name} wants ${PARTS.join(', ')}`);
    return [
      [
        name,
        {
          group: text('group'),
          slug: text('slug'),
          severity: text('severity'),
          title: text('title'),
          seenAs: seenAs === undefined ? [] : textsIn(name, seenAs),
          parts,
        },
      ],
    ];
  });
}

/**
 * @param {string} name
 * @param {ts.Expression} list
 */
function textsIn(name, list) {
  if (!ts.isArrayLiteralExpression(list) || !list.elements.every(ts.isStringLiteral))
    throw new Error(`${name} has seenAs that is no list of plain texts`);
  return list.elements.filter(ts.isStringLiteral).map(({ text }) => text);
}

/**
 * The paragraphs of the comment above a statement, each as what is before the first colon and what is behind it.
 *
 * @param {ts.VariableStatement} statement
 */
function partsOf(statement) {
  const [comment] = ts.getJSDocCommentsAndTags(statement);
  const lines = (comment?.getText() ?? '').split('\n').slice(1, -1);
  const paragraphs = lines
    .map((line) => line.replace(/^ \* ?/, ''))
    .join('\n')
    .split('\n\n');
  return paragraphs.map((text) => {
    const [, part = '', rest = ''] = /^([^:]*):\s+([\s\S]*)$/.exec(text) ?? [];
    return [part, rest.replaceAll('\n', ' ')];
  });
}

/**
 * The names in a list of causes, with those of the lists that are spread in it.
 *
 * @param {string} list
 * @param {ts.SourceFile} file
 * @param {readonly ts.SourceFile[]} others the files of the lists that are spread
 * @returns {string[]}
 */
function namesInOrder(list, file, others) {
  const value = [file, ...others].flatMap(constantsOf).find(({ name }) => name === list)?.initializer;
  const elements = value !== undefined && ts.isAsExpression(value) ? value.expression : value;
  if (elements === undefined || !ts.isArrayLiteralExpression(elements)) throw new Error(`no list ${list}`);
  return elements.elements.flatMap((element) =>
    ts.isSpreadElement(element)
      ? namesInOrder(element.expression.getText(), file, others)
      : [element.getText()],
  );
}

/**
 * The sections of the page on the causes of one group.
 *
 * @param {readonly DefinedCause[]} causes
 * @param {string} group
 */
export function sectionsOf(causes, group) {
  return causes
    .filter((cause) => cause.group === group)
    .map(({ slug, severity, title, seenAs, parts }) => {
      const seen = seenAs.length === 0 ? [] : [['Seen as', seenAs.map(inCode).join(', ')]];
      const items = [...seen, ...parts].map(([part, text]) => wrapped(`- **${part}:** ${text}`));
      return `### ${slug}\n\n${title} (${severity}).\n\n${items.join('\n')}\n`;
    })
    .join('\n');
}

/**
 * A table from what clients print to the causes behind it, each with its section of `docs/causes.md`.
 *
 * @param {readonly DefinedCause[]} causes
 * @param {readonly string[]} slugs the causes to show, in this order
 */
export function seenTable(causes, slugs) {
  const shown = slugs.map((slug) => {
    const cause = causes.find((one) => one.slug === slug);
    if (cause === undefined) throw new Error(`no cause ${slug}`);
    if (cause.seenAs.length === 0) throw new Error(`${slug} has no words that clients print`);
    return cause;
  });
  const rows = shown.map(
    ({ slug, title, seenAs }) =>
      `| ${seenAs.slice(0, 2).map(inCode).join('<br>').replaceAll('|', '\\|')} | [${title}](docs/causes.md#${slug}) |`,
  );
  return ['| What the job printed | What was wrong |', '|---|---|', ...rows, ''].join('\n');
}

/**
 * Words of others as code, backticks and all.
 *
 * @param {string} text
 */
function inCode(text) {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** @param {string} item */
function wrapped(item) {
  /** @type {string[]} */
  const lines = [];
  for (const word of item.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : `  ${word}`);
  }
  return lines.join('\n');
}

const SLUGS = /("cause": \{\s*"description": "See docs\/causes\.md\.",\s*"enum": \[)([^\]]*)(\n\s*\])/;

/**
 * The slugs that the schema of the report has, and no cause.
 *
 * @param {string} schema
 * @param {readonly DefinedCause[]} causes
 */
export function slugsGone(schema, causes) {
  const listed = SLUGS.exec(schema)?.[2]?.matchAll(/"([^"]+)"/g) ?? [];
  return Array.from(listed, ([, slug = '']) => slug).filter((slug) =>
    causes.every((one) => one.slug !== slug),
  );
}

/**
 * @param {string} schema
 * @param {readonly DefinedCause[]} causes
 */
export function withSlugs(schema, causes) {
  const list = causes.map(({ slug }) => `\n        "${slug}"`).join(',');
  return schema.replace(SLUGS, (_, before, _old, after) => `${before}${list}${after}`);
}
