/** The repos that texts in a program name by themselves, or by the name of what they are the value of. */
import { contentAt } from '../addressed-repo.js';
import { isServedModel } from '../provider-models.js';
import { repoIn } from '../repo-ids.js';
import { namedValue } from './named-values.js';
import { OTHER_CALLS, WRITERS } from './python-calls.js';
import type { PlacedMention } from './python-mentions.js';
import type { PythonProgram } from './python-program.js';
import type { Runs } from './python-runs.js';
import { calleeOf, literalOf, type PythonNode, textOf } from './python-tree.js';

/** What shows that a text is about repos of the Hub. */
const ABOUT_HUB =
  /huggingface|hugging face|transformers|from_pretrained|load_dataset|\bdatasets\b|diffusers|\bpeft\b|\btrl\b|vllm|sglang|\bhf_|snapshot_download|hf_hub|safetensors|lighteval|lm_eval|fastembed|faster_whisper|open_clip|\btimm\b|\bmlx_|optimum/i;
/** `pretrained=owner/name,dtype=float32`, as evaluation harnesses take it. */
const MODEL_ARGS = /^(?:pretrained|model|model_name|tokenizer|peft|base_model)=(.+)$/;
/** `--model owner/name` in a command that a program starts. */
const FLAG = /(?:^|\s)(--?[a-z][\w-]{1,40})[ =]([\w.-]{2,96}\/[\w.-]{2,96})(?=[\s"']|$)/gi;
const LONGEST_COMMAND = 1_000;
/** Names of places that hold models as well as datasets. */
const EITHER = /^(?:hf_repo|hf_path|repo_id|path|name)$/;
const OF_DATASET = /\b(?:\w*splits?|\w*subsets?)["']?\s?[=:]/;
/** A program that uses such a library has few other texts of this form by such names. */
const CONSTANT = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/;
/** Names of values that nobody may read, whatever their form is. */
const SECRET = /token(?!izer)|secret|(?:^|_)key|api_?key|passw|passphrase|pwd|credential|auth(?!or)/i;
const DEEPEST = 12;

/** All of them but those at places that are known already. */
export function mentionsByStrings(
  program: PythonProgram,
  runs: Runs,
  known: ReadonlySet<number>,
): PlacedMention[] {
  const isAboutHub = ABOUT_HUB.test(program.text);
  return program.strings.flatMap((node): PlacedMention[] => {
    if (known.has(node.from)) return [];
    const text = literalOf(program.text, node);
    if (text === null) return isAboutHub ? byFlags(node, textOf(program.text, node, LONGEST_COMMAND)) : [];
    const parent = node.parent?.name ?? '';
    if (parent === 'ExpressionStatement' || parent === 'Body' || parent === 'FormatString') return [];
    const isAddress = /hf:\/\/|^hf[-_]hub:|^https?:/.test(text);
    return isAddress ? byAddress(program, runs, node, text) : byName(program, node, text, isAboutHub);
  });
}

/** `hf://datasets/owner/name/file`, `https://huggingface.co/owner/name/resolve/main/file`, `hf-hub:owner/name`. */
function byAddress(program: PythonProgram, runs: Runs, node: PythonNode, text: string): PlacedMention[] {
  const call = node.parent?.name === 'ArgList' ? node.parent.parent : null;
  const callee = call === null ? null : (calleeOf(program.text, call)?.name ?? '');
  const isWeb = text.startsWith('http');
  const operation = callee !== null && !isWeb && WRITERS.test(callee) ? 'write' : 'read';
  const isCertain = callee !== null && !isWeb && !OTHER_CALLS.test(callee) && runs.always(node);
  // In a query, an address is in quotes of its own.
  const found = text.includes('hf://')
    ? (text.match(/hf:\/\/[^\s'"`),;]{1,300}/g) ?? []).map(contentAt)
    : [isWeb ? contentAt(text) : repoIn(text.replace(/^hf[-_]hub:/, ''))];
  return found.flatMap((ref) => {
    if (ref === null) return [];
    return [{ ref, operation, at: node.from, shownBy: 'an address', isCertain }];
  });
}

/** `MODEL_ID = "owner/name"`, `run(model="owner/name")`, `{"base_model": "owner/name"}`: likely, never certain. */
function byName(
  program: PythonProgram,
  node: PythonNode,
  text: string,
  isAboutHub: boolean,
): PlacedMention[] {
  const given = text.split(',', 20).flatMap((part) => MODEL_ARGS.exec(part.trim())?.[1] ?? []);
  if (given.length > 0) {
    return given.flatMap((id) => {
      const ref = id.includes('/') ? repoIn(id) : null;
      return ref === null ? [] : [likely(ref, node, 'model_args')];
    });
  }
  if (isAboutHub && text.includes('--')) return byFlags(node, text);
  const hasOwner = /^[\w.-]{2,96}\/[\w.-]{2,96}$/.test(text);
  if (!hasOwner && !/^[\w.-]{2,96}$/.test(text)) return [];
  for (const { name, isOfDataset } of namesAround(program, node)) {
    if (SECRET.test(name)) return [];
    const named = isOfDataset
      ? ({ type: 'dataset', isOwn: true } as const)
      : (namedValue(name) ?? (CONSTANT.test(name) ? ({ type: 'model', isOwn: false } as const) : null));
    if (named === null || !(named.isOwn || (isAboutHub && hasOwner))) continue;
    if (named.type === 'model' && isServedModel(text)) return [];
    const ref = repoIn(text, named.type);
    return ref === null ? [] : [likely(ref, node, `${named.type} by name`)];
  }
  return [];
}

function byFlags(node: PythonNode, text: string): PlacedMention[] {
  return [...text.matchAll(FLAG)].flatMap(([, flag = '', id = '']) => {
    const type = namedValue(flag)?.type;
    const ref = type === undefined ? null : repoIn(id, type);
    return ref === null ? [] : [likely(ref, node, 'option of a command')];
  });
}

function likely(ref: PlacedMention['ref'], node: PythonNode, shownBy: string): PlacedMention {
  return { ref, operation: 'read', at: node.from, shownBy, isCertain: false };
}

interface NameAround {
  readonly name: string;
  /** Whether what is beside it shows that it is a dataset. */
  readonly isOfDataset: boolean;
}

/** The names that a value is given to, the nearest first: of a key, an argument, a parameter, or a variable. */
function namesAround(program: PythonProgram, node: PythonNode): NameAround[] {
  const { text } = program;
  const found: NameAround[] = [];
  const add = (name: string, around: PythonNode | null = null) => {
    const isOfDataset = around !== null && EITHER.test(name) && OF_DATASET.test(textOf(text, around));
    found.push({ name, isOfDataset });
  };
  let child = node;
  for (
    let up = node.parent, depth = 0;
    up !== null && depth < DEEPEST;
    child = up, up = up.parent, depth += 1
  ) {
    const before = child.prevSibling;
    const flag = up.name === 'ArrayExpression' ? literalOf(text, before?.prevSibling ?? before ?? up) : null;
    if (flag?.startsWith('-')) add(flag);
    if (up.name === 'DictionaryExpression') {
      const key = before?.name === ':' ? before.prevSibling : null;
      if (key) add(literalOf(text, key) ?? textOf(text, key, 100), up);
    } else if (up.name === 'ArgList' || up.name === 'ParamList') {
      const name = before?.name === 'AssignOp' ? nameBefore(before) : null;
      const call = up.name === 'ArgList' ? up.parent : null;
      const callee = call?.name === 'CallExpression' ? calleeOf(text, call)?.name : undefined;
      if (callee !== undefined && OTHER_CALLS.test(callee)) return [];
      const words = name === null ? '' : textOf(text, name, 100);
      if (callee === 'add_argument' || callee === 'option') {
        const flag = up.firstChild?.nextSibling;
        if (words === 'default' && flag) add(literalOf(text, flag) ?? '');
        return found;
      }
      if (call?.name === 'Decorator' && /parametrize/.test(textOf(text, call, 60))) {
        const first = up.firstChild?.nextSibling;
        for (const one of first ? (literalOf(text, first) ?? '').split(',', 10) : []) add(one.trim());
        return found;
      }
      if (name !== null && words !== 'default') add(words, up);
      // What a call makes of its arguments is no id: only `Field(default=…)` and its like hand it on.
      if (
        up.name === 'ParamList' ||
        !/^(?:Field|field|Option|Argument|param|list|tuple|set|dict|DictDefault)$/.test(callee ?? '')
      )
        return found;
    } else if (up.name === 'AssignStatement') {
      const target = up.firstChild;
      const last = target?.name === 'MemberExpression' ? target.lastChild : target;
      if (last) add(literalOf(text, last) ?? textOf(text, last, 100));
      return found;
    } else if (!/^(?:Array|Tuple|Set|Parenthesized|Conditional|Binary)Expression$/.test(up.name)) {
      return found;
    }
  }
  return found;
}

/** The name in front of `=`, of a parameter with a type in front of that. */
function nameBefore(assign: PythonNode): PythonNode | null {
  const before = assign.prevSibling;
  return before?.name === 'TypeDef' ? before.prevSibling : before;
}
