/**
 * A quick look at a program, for those that no step of the job reaches, and for those for which too little time is
 * left: it knows a literal id by what is right in front of it, and nothing of branches, names and comments at the end of
 * a line. So it is never certain.
 */
import type { Operation } from '../model/inputs.js';
import type { RepoType } from '../model/repo.js';
import { contentAt } from './addressed-repo.js';
import { repoIn } from './repo-ids.js';
import type { Mention, SourceFile } from './text-reading.js';

const ID =
  /["'`](?:hf:(?:\/\/)?|hf[-_]hub:|https:\/\/(?:huggingface\.co|hf\.co)\/)?((?:(?:datasets|spaces)\/)?[A-Za-z0-9][\w.-]{0,95}\/[\w.-]{1,96})(?=["'`@:/?])/g;
/** What a program of the Hub's libraries has somewhere. */
const ABOUT_HUB =
  /huggingface|transformers|from_pretrained|load_dataset|diffusers|\bpeft\b|\btrl\b|vllm|sglang|snapshot_download|hf_hub|lighteval|lm_eval|fastembed|["'`]hf:/i;
/** What is in front of other things of this form. */
const OTHER =
  /(?:\bfrom|\bimport|\brequire\(|\buses:|github|docker|image|mime|content[-_]?type|accept|path|file|dir|folder|url|route|href|src)\W{0,12}$/i;
/** In characters in front of an id. */
const FRONT = 160;
const MOST = 2_000;
const LONGEST_ADDRESS = 400;
/** Behind such a name is what nobody may read, whatever its form is. */
const SECRET = /(?:token(?!izer)|secret|key|passw|pwd|credential)\w{0,40}["']?\]?\s?[=:]\s?$/i;

/** The calls that take an id, by a part of their names, with the type and the operation that differ from the usual. */
const CALLS: ReadonlyArray<readonly [call: string, type?: RepoType, operation?: Operation]> = [
  ['from_pretrained'],
  ['load_dataset', 'dataset'],
  ['hf_hub_download'],
  ['snapshot_download'],
  ['SentenceTransformer'],
  ['CrossEncoder'],
  ['SparseEncoder'],
  ['pipeline'],
  ['LLM'],
  ['push_to_hub', 'model', 'create'],
  ['create_repo', 'model', 'create'],
  ['upload_file', 'model', 'write'],
  ['upload_folder', 'model', 'write'],
];
const BY_CALL = new Map(CALLS.map(([call, ...rest]) => [call, rest]));
const CALL = new RegExp(
  String.raw`\b(${CALLS.map(([call]) => call).join('|')})\(\s{0,60}(?:["'][\w-]{1,60}["'],\s{0,60})?(?:\w{1,40}\s?=\s?)?$`,
);
const NAME =
  /(?:^|[\s,({[])["']?(\w{0,40}(?:model|dataset|repo_id|tokenizer|checkpoint)\w{0,40})["']?\s?[=:]\s?$/i;

/**
 * The repos that the lines of a program name. Of one that the job reaches any id counts that is in quotation marks, if
 * the program is about the Hub: tests keep theirs in lists.
 */
export function scanLines({ text }: SourceFile, isReached: boolean): Mention[] {
  const takesAny = isReached && ABOUT_HUB.test(text);
  const found: Mention[] = [];
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(ID)) {
    if (found.length >= MOST) break;
    const front = text.slice(Math.max(0, match.index - FRONT), match.index);
    const isAddress = match[0].includes(':');
    const said = isAddress ? ADDRESS : (saidBy(front) ?? (takesAny && !OTHER.test(front) ? ANY : null));
    if (said === null || isComment(front) || SECRET.test(front)) continue;
    const ref = match[0].includes('://')
      ? contentAt(/^[^\s"'`]*/.exec(text.slice(match.index + 1, match.index + LONGEST_ADDRESS))?.[0] ?? '')
      : (repoIn(match[1] ?? '', said.type) ?? null);
    if (ref === null) continue;
    for (
      let at = text.indexOf('\n', counted);
      at >= 0 && at < match.index;
      at = text.indexOf('\n', counted)
    ) {
      line += 1;
      counted = at + 1;
    }
    const { operation, shownBy } = said;
    found.push({ ref, operation, line, shownBy, isCertain: false });
  }
  return found;
}

const ANY: Sign = { type: 'model', operation: 'read', shownBy: 'a quoted id' };
const ADDRESS: Sign = { type: 'model', operation: 'read', shownBy: 'an address' };

interface Sign {
  readonly type: RepoType;
  readonly operation: Operation;
  readonly shownBy: string;
}

function saidBy(front: string): Sign | null {
  const call = CALL.exec(front)?.[1];
  if (call !== undefined) {
    const [type = 'model', operation = 'read'] = BY_CALL.get(call) ?? [];
    return { type, operation, shownBy: call };
  }
  const name = NAME.exec(front)?.[1];
  if (name === undefined) return null;
  const type = /dataset/i.test(name) ? 'dataset' : 'model';
  return { type, operation: 'read', shownBy: type };
}

function isComment(front: string): boolean {
  return /^\s{0,80}(?:#|\/\/|\*|>>>)/.test(front.slice(front.lastIndexOf('\n') + 1));
}
