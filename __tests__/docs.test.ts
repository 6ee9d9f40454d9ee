import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CAUSES } from '../src/causes/catalogue.js';
import { SWITCHES } from '../tools/emulator/hub/world/switches.mjs';

const PROTOCOL = 'docs/hub-protocol.md';
const RUNNER = 'docs/runner-credentials.md';

interface Citation {
  /** File and line. */
  where: string;
  section: string;
}

/** The numbers of a document's sections: `## 3. …` and `### 3.1 …`. */
function sectionsOf(document: string): Set<string> {
  const headings = readFileSync(document, 'utf8').matchAll(/^#{2,3} (\d+(?:\.\d+)?)\.? /gm);
  return new Set(Array.from(headings, (match) => match[1] ?? ''));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs|md)$/.test(name))
    .map((name) => join(folder, name));
}

/** Every section that is cited, also in a list such as `protocol §2.4, §3.2 to §3.4`, or over a line end. */
function citationsIn(file: string): Citation[] {
  const text = readFileSync(file, 'utf8');
  const lists = text.matchAll(
    /protocol(?: notes)?,?[\s/*]+§\d+(?:\.\d+)?(?:(?:,|,? and| to)[\s/*]+§\d+(?:\.\d+)?)*/g,
  );
  return Array.from(lists).flatMap((list) =>
    Array.from(list[0].matchAll(/§(\d+(?:\.\d+)?)/g), (match) => ({
      where: `${file}:${text.slice(0, list.index).split('\n').length}`,
      section: match[1] ?? '',
    })),
  );
}

const cited = ['src', 'tools/emulator'].flatMap(filesUnder).flatMap(citationsIn);
const ofSwitches = Object.entries(SWITCHES).map(([name, { section }]) => ({
  where: `switch ${name}`,
  section: section.replace('§', ''),
}));

describe('the documents that comments cite', () => {
  test('have every section that the code and the emulator cite', () => {
    const sections = sectionsOf(PROTOCOL);
    expect(cited.length).toBeGreaterThan(30);
    expect([...cited, ...ofSwitches].filter(({ section }) => !sections.has(section))).toEqual([]);
  });

  test('name every switch in the section that the switch gives', () => {
    const parts = readFileSync(PROTOCOL, 'utf8').split(/^#{2,3} /m);
    const misplaced = Object.entries(SWITCHES).filter(([name, { section }]) => {
      const part = parts.find((text) => /^\d+(?:\.\d+)?/.exec(text)?.[0] === section.replace('§', ''));
      return part?.includes(`\`${name}\``) !== true;
    });
    expect(misplaced.map(([name]) => name)).toEqual([]);
  });

  test('refer to sections that are there', () => {
    for (const document of [PROTOCOL, RUNNER]) {
      const text = readFileSync(document, 'utf8');
      const others = new Set([...sectionsOf(PROTOCOL), ...(document === RUNNER ? sectionsOf(RUNNER) : [])]);
      const references = Array.from(text.matchAll(/§(\d+(?:\.\d+)?)/g), (match) => match[1] ?? '');
      expect(references.filter((section) => !others.has(section))).toEqual([]);
    }
  });

  test('have the runner rules that an input refers to', () => {
    expect(readFileSync(RUNNER, 'utf8')).toMatch(/^## \d+\. Runner rules$/m);
  });

  test('hold nothing that looks like a token', () => {
    for (const document of [PROTOCOL, RUNNER]) {
      expect(readFileSync(document, 'utf8')).not.toMatch(/\b(?:hf_|api_org_)[A-Za-z0-9]{16,}/);
    }
  });
});

describe('the description of the causes', () => {
  const parts = readFileSync('docs/causes.md', 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((part) => part.replace(/^## .*/ms, ''));
  const slugs = parts.map((part) => part.split('\n', 1)[0] ?? '');

  test('has every cause of the catalogue, in its order', () => {
    expect(slugs).toEqual(CAUSES.map(({ slug }) => slug));
  });

  test.each(CAUSES)('says what $slug means, how it is known and what to do', ({ slug, title, severity }) => {
    const part = parts[slugs.indexOf(slug)] ?? '';
    expect(part).toContain(`\n\n${title} (${severity}).\n\n`);
    for (const words of ['Means', 'How we know', 'What to do']) {
      expect(part).toMatch(new RegExp(`^- \\*\\*${words}:\\*\\* \\S.*(?:\\n  \\S.*)*[.)]$`, 'm'));
    }
  });

  test('links only to what is there', () => {
    const links = parts.flatMap((part) =>
      Array.from(part.matchAll(/\]\(#([a-z-]+)\)/g), (match) => match[1]),
    );
    expect(links.filter((link) => !slugs.includes(link ?? ''))).toEqual([]);
  });
});

describe('the promises of SECURITY.md', () => {
  const text = readFileSync('SECURITY.md', 'utf8');
  const section = text.slice(text.indexOf('## What is promised'), text.indexOf('## Who can write'));
  const rows = section.split('\n').filter((line) => /^\| (?!Promise \|)/.test(line));

  test('each name a test that is there', () => {
    const named = rows.map(
      (row) =>
        [
          row,
          Array.from(row.matchAll(/`([\w/.-]+)` "([^"]+)"/g), ([, file, title]) => ({ file, title })),
        ] as const,
    );
    expect(rows.length).toBeGreaterThan(25);
    expect(named.filter(([, tests]) => tests.length === 0)).toEqual([]);
    const missing = named.flatMap(([, tests]) =>
      tests.filter(({ file, title = '' }) => {
        const path = join('__tests__', `${file}.test.ts`);
        return !existsSync(path) || !readFileSync(path, 'utf8').includes(title);
      }),
    );
    expect(missing).toEqual([]);
  });
});
