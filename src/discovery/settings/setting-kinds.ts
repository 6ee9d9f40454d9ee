/** Configuration files by their format: YAML, JSON and TOML. */
import { composeYaml } from '../../model/yaml-document.js';
import { type FileKind, NOTHING_READ, type Reading, type SourceFile } from '../text-reading.js';
import { FRAMEWORKS, VARIABLES } from './framework-keys.js';
import { LiteralLines } from './literal-lines.js';
import { commandMentions, hasCommands } from './setting-commands.js';
import { settingsIn } from './setting-entries.js';
import { settingMentions } from './setting-mentions.js';

/** What is written for other programs than those that load models, whatever keys are in it. */
const OF_OTHERS =
  /(?:^|\/)(?:\.[^/]*|(?:[^/]*[-_.])?lock(?:file)?\.(?:ya?ml|json|toml)|[^/]*(?:shrinkwrap|openapi|swagger|mkdocs|tsconfig)[^/]*|(?:package|composer|bower|deno|biome|renovate|lerna|nx|turbo|vercel|angular|codecov|dependabot|environment|conda|action|labeler|citation|zenodo|funding|_?toctree|_quarto|_config|netlify|fly|cargo|pipfile|ruff|taplo|hugo|wrangler|rust-toolchain)(?:\.[\w-]+)?\.(?:ya?ml|json|toml)|[^/]*\.schema\.json)$/i;

/** Something with a slash inside, a model that is known by one word, or the key of a dataset that may be. */
const ID =
  /[\w.-]\\?\/[\w.-]|[:=-]\s{0,20}["']?(?:[a-z]{1,20}-){0,3}(?:bert|gpt2|t5|roberta|xlnet|camembert|ctrl)|dataset[-_]?path/i;

/** Deeper than people write; each parser calls itself. */
const DEEPEST = 50;

const HINTS = new RegExp(
  [
    'huggingface\\.co/|hf://|huggingface:|\\bhf ',
    ...[...VARIABLES.keys()].filter((name) => name.length > 5),
    ...FRAMEWORKS.flatMap(({ keys }) => keys).map(({ key }) =>
      (key.split('.').at(-1) ?? '').replaceAll('_', '[-_ ]?'),
    ),
  ]
    .filter((one, index, all) => all.indexOf(one) === index)
    .join('|'),
  'i',
);

async function readings(document: unknown, text: string, comment: RegExp): Promise<Reading> {
  const lines = new LiteralLines(text, comment);
  const lineOf = (key: string, value: string) => lines.lineOf(key, value);
  const settings = settingsIn(document);
  const mentions = settingMentions(settings, lineOf);
  if (hasCommands(settings.entries)) mentions.push(...(await commandMentions(settings.entries, lineOf)));
  return { mentions, leads: [] };
}

export const YAML_SETTINGS: FileKind = {
  name: 'YAML',
  has: (path) => /\.ya?ml$/i.test(path) && !isOfOthers(path),
  hints: HINTS,
  async read({ text }) {
    if (!ID.test(text)) return NOTHING_READ;
    const read = await composeYaml(text);
    if (read === null) return NOTHING_READ;
    try {
      return await readings(read.document.toJS({ maxAliasCount: -1 }), text, /(?:^|\s)#/);
    } catch {
      return NOTHING_READ;
    }
  },
};

export const JSON_SETTINGS: FileKind = {
  name: 'JSON',
  has: (path) => /\.json$/i.test(path) && !isOfOthers(path),
  hints: HINTS,
  async read({ text }) {
    if (!ID.test(text)) return NOTHING_READ;
    try {
      return await readings(JSON.parse(text.replace(/^\uFEFF/, '')), text, /^\s*\/\//);
    } catch {
      return NOTHING_READ;
    }
  },
};

export const TOML_SETTINGS: FileKind = {
  name: 'TOML',
  has: (path) => /\.toml$/i.test(path) && !isOfOthers(path),
  hints: HINTS,
  read: readToml,
};

async function readToml({ path, text }: SourceFile): Promise<Reading> {
  if (!ID.test(text)) return NOTHING_READ;
  const { parse } = await import('smol-toml');
  try {
    const document = parse(text.replace(/^\uFEFF/, ''), { maxDepth: DEEPEST, integersAsBigInt: 'asNeeded' });
    const isProject = /(?:^|\/)pyproject\.toml$/.test(path);
    return await readings(isProject ? document.tool : document, text, /(?:^|\s)#/);
  } catch {
    return NOTHING_READ;
  }
}

function isOfOthers(path: string): boolean {
  return /(?:^|\/)\.github\//.test(path) || OF_OTHERS.test(path);
}
