import { addressedRepo } from '../addressed-repo.js';
import { isServedModel, withoutHubPrefix } from '../provider-models.js';
import { repoIn } from '../repo-ids.js';
import type { Mention } from '../text-reading.js';
import { FRAMEWORKS, type KeyMeaning, plainKey, VARIABLES } from './framework-keys.js';
import type { SettingEntry, Settings } from './setting-entries.js';

/** Where a value is found that a mention was made of. */
export type LineOf = (key: string, value: string) => number;

const MOST_MENTIONS = 300;
/** A run has one model, with its reference and its judge at the most: a key that comes more often is of a list to choose from. */
const MOST_MODELS = 4;
const MOST_DATASETS = 16;

const TABLE = new Map<string, Array<KeyMeaning & { marks: readonly string[] }>>();
for (const { marks, keys } of FRAMEWORKS) {
  for (const meaning of keys) {
    const path = meaning.key.split('.').map(plainKey).join('.');
    TABLE.set(path, [...(TABLE.get(path) ?? []), { ...meaning, marks: marks.map(plainKey) }]);
  }
}

/** The keys of an address that is downloaded from, and of one that is only shown. */
const OF_SOURCES = /(?:url|uri|source|src|download|files|train|test|validation|path)s?$/;
const OF_PAGES =
  /(?:home|page|license|licence|doc|reference|citation|credit|readme|link|website|about|original)/;
const OF_SERVERS =
  'baseurl apibase openaiapibase apikey openaiapikey apiurl provider endpointname instancetype'.split(' ');

type Found = Omit<Mention, 'line'>;

/** The repos that a configuration names. */
export function settingMentions({ entries, keys }: Settings, lineOf: LineOf): Mention[] {
  const isServed = OF_SERVERS.some((key) => keys.has(key));
  const found: Array<{ entry: SettingEntry; mention: Found }> = [];
  for (const entry of entries) {
    const mention = mentionIn(entry, keys, isServed, entries);
    if (mention !== null) found.push({ entry, mention });
    if (found.length === MOST_MENTIONS) break;
  }
  const counts = new Map<string, number>();
  for (const { path } of entries) counts.set(path.at(-1) ?? '', (counts.get(path.at(-1) ?? '') ?? 0) + 1);
  return found.map(({ entry: { path, key, value }, mention }) => {
    const most = mention.ref.type === 'dataset' ? MOST_DATASETS : MOST_MODELS;
    const isList = (counts.get(path.at(-1) ?? '') ?? 0) > most;
    return { ...mention, line: lineOf(key, value), isCertain: mention.isCertain && !isList };
  });
}

function mentionIn(
  entry: SettingEntry,
  keys: ReadonlySet<string>,
  isServed: boolean,
  all: readonly SettingEntry[],
): Found | null {
  if (isSwitchedOff(entry)) return null;
  return ofVariable(entry) ?? ofKey(entry, keys, isServed, all) ?? ofAddress(entry) ?? ofPromptfoo(entry);
}

/** `MODEL_ID: qwen/tiny`, or `{name: MODEL_ID, value: qwen/tiny}`. */
function ofVariable({ key, value, beside }: SettingEntry): Found | null {
  const named = key === 'value' ? beside.get('name') : key;
  return typeof named === 'string' ? variableMention(named, value) : null;
}

/** The repo that a variable of a container or a server names: it is likely to be loaded, as nothing says that it is. */
export function variableMention(name: string, value: string): Found | null {
  const type = VARIABLES.get(name);
  if (type === undefined || isServedModel(value)) return null;
  const ref = repoIn(value, type);
  return ref === null ? null : { ref, operation: 'read', shownBy: name, isCertain: false };
}

function ofKey(
  { path, key, value, beside }: SettingEntry,
  keys: ReadonlySet<string>,
  isServed: boolean,
  all: readonly SettingEntry[],
): Found | null {
  if (key === key.toUpperCase() || /\s/.test(value.trim())) return null;
  const meaning = meaningOf(path, keys);
  if (meaning === null) return null;
  const id = withoutHubPrefix(value.trim());
  if (meaning.type === 'model' && isServedModel(id)) return null;
  const ref = addressedRepo(id)?.ref ?? repoIn(id, typeBeside(beside) ?? meaning.type);
  if (ref === null || (!meaning.mayBeBare && !ref.id.includes('/'))) return null;
  const { operation } = meaning;
  if (operation === 'create') {
    const pushes = pushesToHub(beside, keys, all);
    if (pushes === false) return null;
    return { ref, operation, shownBy: meaning.key, isCertain: pushes === true };
  }
  const isCertain = meaning.isCertain && !isServed && id === value.trim() && !isStored(keys);
  return { ref, operation, shownBy: meaning.key, isCertain };
}

function meaningOf(path: readonly string[], keys: ReadonlySet<string>): KeyMeaning | null {
  const longer = path.slice(-2).join('.');
  for (const one of path.length > 1 ? [longer, path.at(-1) ?? ''] : [longer]) {
    const meaning = TABLE.get(one)?.find(
      ({ marks }) => marks.length === 0 || marks.some((mark) => keys.has(mark)),
    );
    if (meaning !== undefined) return meaning;
  }
  return null;
}

/** Axolotl pushes whenever it is told where to; a trainer of Transformers only if `push_to_hub` says so. */
function pushesToHub(
  beside: ReadonlyMap<string, unknown>,
  keys: ReadonlySet<string>,
  all: readonly SettingEntry[],
): boolean | null {
  const pushes = beside.get('pushtohub') ?? all.find(({ path }) => path.at(-1) === 'pushtohub')?.value;
  if (pushes === true || pushes === false) return pushes;
  if (pushes === 'true' || pushes === 'false') return pushes === 'true';
  return keys.has('microbatchsize') && keys.has('basemodel') ? true : null;
}

/** What a program wrote down about a model or a run of its own: nobody loads by it what it names. */
function isStored(keys: ReadonlySet<string>): boolean {
  return ['pefttype', 'transformersversion', 'runinfo', 'traininfo'].some((key) => keys.has(key));
}

function typeBeside(beside: ReadonlyMap<string, unknown>): 'dataset' | 'space' | 'model' | null {
  const type = beside.get('repotype');
  return type === 'dataset' || type === 'space' || type === 'model' ? type : null;
}

function isSwitchedOff({ beside }: SettingEntry): boolean {
  return (
    beside.get('enabled') === false ||
    ['disabled', 'skip', 'skipped', 'deprecated'].some((key) => beside.get(key) === true)
  );
}

/** The address of something to download, whatever its key. */
function ofAddress({ path, value }: SettingEntry): Found | null {
  const repo = addressedRepo(value);
  const key = path.at(-1) ?? '';
  if (repo === null || !repo.isContent || OF_PAGES.test(key)) return null;
  return {
    ref: repo.ref,
    operation: 'read',
    shownBy: 'an address',
    isCertain: OF_SOURCES.test(key),
  };
}

/** `huggingface:text-generation:acme/model`, as promptfoo writes a provider. */
function ofPromptfoo({ value }: SettingEntry): Found | null {
  const [, id] = /^huggingface:[a-z-]{1,60}:(\S{1,200})$/.exec(value) ?? [];
  const ref = id === undefined ? null : repoIn(id);
  if (ref === null) return null;
  return { ref, operation: 'read', shownBy: 'huggingface:', isCertain: false };
}
