// Prints the section of a version from a changelog: `node release-notes.mjs v1.2.3 CHANGELOG.md`. Ends with 1 if there
// is none, or nothing in it, so that no release goes out without a word.
import { readFileSync } from 'node:fs';

const [tag = '', file = ''] = process.argv.slice(2);
const version = tag.replace(/^v/, '');
const sections = readFileSync(file, 'utf8').split(/^(?=## )/m);
// `## 1.2.3`, or `## [1.2.3] - 2026-01-31`.
const section = sections.find((text) => /^## \[?([^\]\s]+)/.exec(text)?.[1] === version);
const notes = section?.replace(/^.*\n/, '').trim() ?? '';
if (notes === '') {
  console.error(`${file} has no section for ${version}`);
  process.exitCode = 1;
} else {
  console.log(notes);
}
