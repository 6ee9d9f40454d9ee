import type { FieldRow } from '../causes/sections/trusted-publisher.js';
import { attribute, code, markdown } from './encode.js';
import { blocks, isPage, row, table } from './html.js';
import type { Report } from './report.js';

/** The Trusted Publisher that the check went by, one line a fact: which way and why, the claims, what to compare. */
export function publisherLines({ publisher }: Report): string[] {
  if (publisher === null) return [];
  const { notes, later, claims, fields, page, resource } = publisher;
  return [
    ...notes,
    ...(later === null ? [] : [later]),
    ...claims.map(({ name, value }) => `claim ${name}: ${value}`),
    ...fields.flatMap(fieldText),
    ...(page === null ? [] : [`the publisher of ${resource} is set up at ${page}`]),
  ];
}

function fieldText({ field, here, expected, matches }: FieldRow): string[] {
  if (expected === null) return [];
  const said = matches ? 'as oidc-publisher says' : `but oidc-publisher says ${expected}`;
  return [`${field}: ${here ?? 'none'}, ${said}`];
}

/** The same for the job summary: what to compare stands open, the claims are folded away. */
export function publisherBlock({ publisher }: Report): string {
  if (publisher === null) return '';
  const { notes, later, claims, fields, page, resource } = publisher;
  const asked = fields.some(({ expected }) => expected !== null);
  const head = ['Field of the publisher', 'This job', ...(asked ? ['oidc-publisher says'] : [])];
  const rows = fields
    .filter(({ here, expected }) => here !== null || expected !== null)
    .map(({ field, here, expected, matches }) =>
      row([
        field,
        here === null ? 'none' : code(here),
        ...(asked ? [expected === null ? '' : `${matches ? '✅' : '❌'} ${code(expected)}`] : []),
      ]),
    );
  const claimRows = claims.map(({ name, value }) => row([code(name), code(value)]));
  const link =
    page === null || !isPage(page)
      ? ''
      : `<p>The publisher of ${code(resource ?? '')} is set up <a href="${attribute(page)}">on its page</a>.</p>`;
  return blocks([
    '#### Trusted Publisher',
    `<p>${[...notes, later ?? []].flat().map(markdown).join('<br>')}</p>`,
    rows.length === 0 ? '' : table(head, rows),
    link,
    claimRows.length === 0
      ? ''
      : `<details><summary>Claims of the job's id token</summary>\n${table(['Claim', 'Value'], claimRows)}\n</details>`,
  ]);
}

/** How the job could do without its stored token. */
export function hintBlock({ hint }: Report): string {
  if (hint === null) return '';
  const link = isPage(hint.page) ? ` <a href="${attribute(hint.page)}">Settings of the repo</a>` : '';
  const lines = hint.yaml.map(markdown).join('<br>');
  return blocks([
    '#### Without a stored token',
    `<p>ℹ️ ${markdown(hint.message)}${link}</p>`,
    `<details><summary>What the workflow needs</summary><pre>${lines}</pre></details>`,
  ]);
}
