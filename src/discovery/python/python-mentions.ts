/** The repos that calls in Python name. */
import type { Operation } from '../../model/inputs.js';
import { REPO_TYPES, type RepoRef, type RepoType } from '../../model/repo.js';
import { addressedRepo } from '../addressed-repo.js';
import { repoIn } from '../repo-ids.js';
import { HUB_CALLS, type HubCall } from './python-calls.js';
import type { PythonProgram } from './python-program.js';
import type { Runs } from './python-runs.js';
import {
  type Argument,
  argumentsOf,
  type Callee,
  calleeOf,
  literalOf,
  type PythonNode,
  textOf,
} from './python-tree.js';
import { itemLiterals, type Literal, literalsOf } from './python-values.js';

/** A mention whose place is that of its text yet. */
export interface PlacedMention {
  readonly ref: RepoRef;
  readonly operation: Operation;
  readonly at: number;
  readonly shownBy: string;
  readonly isCertain: boolean;
}

/** Hubs of others, of which modules have calls of the same names. */
const OTHER_HUB =
  /^(?:modelscope|paddlenlp|ppdiffusers|openmind|openmind_hub|wandb|mlflow|comet_ml|kagglehub)\b/;

const byName = new Map<string, HubCall[]>();
const byPart: Array<{ part: string; isEnd: boolean; call: HubCall }> = [];
for (const call of HUB_CALLS) {
  for (const name of call.names.split(' ')) {
    const part = name.replaceAll('*', '');
    if (part !== name) byPart.push({ part, isEnd: !name.endsWith('*'), call });
    else byName.set(name, [...(byName.get(name) ?? []), call]);
  }
}

/** All mentions by calls of the table. */
/** A loop over many ids may have many calls in it. */
const MOST_MENTIONS = 5_000;

export function mentionsByCalls(program: PythonProgram, runs: Runs): PlacedMention[] {
  const origins = originsOf(program);
  const holds = onceEach((needed) => needed.test(program.text));
  const holdsHubModelId = program.text.includes('hub_model_id');
  let count = 0;
  return program.calls.flatMap((node) => {
    if (count > MOST_MENTIONS) return [];
    const callee = calleeOf(program.text, node);
    if (callee === null) return [];
    const { rows, shownBy } = rowsOf(callee.name);
    const isPush = callee.name === 'push_to_hub';
    const list = node.getChild('ArgList');
    if (list === null) return [];
    const mayConfigure = !isPush && rows.length === 0 && holdsHubModelId;
    if (rows.length === 0 && !isPush && !mayConfigure) return [];
    const root = callee.object === '' ? callee.name : (callee.object.split('.', 1)[0] ?? '');
    const origin = origins.get(root) ?? root;
    if (OTHER_HUB.test(origin)) return [];
    const call: Call = {
      program,
      holds,
      runs,
      node,
      callee,
      origin,
      list: argumentsOf(program.text, list),
      shownBy,
    };
    const found = isPush ? pushed(call) : [...rows.flatMap((row) => ofRow(call, row)), ...hubModelId(call)];
    count += found.length;
    return found;
  });
}

interface Call {
  readonly program: PythonProgram;
  /** Whether the text has a match: each is looked for once. */
  readonly holds: (needed: RegExp) => boolean;
  readonly runs: Runs;
  readonly node: PythonNode;
  readonly callee: Callee;
  /** The module that its first name is imported from; that name if it is not. */
  readonly origin: string;
  readonly list: readonly Argument[];
  readonly shownBy: string;
}

function onceEach(ask: (question: RegExp) => boolean): (question: RegExp) => boolean {
  const known = new Map<RegExp, boolean>();
  return (question) => {
    const answer = known.get(question) ?? ask(question);
    known.set(question, answer);
    return answer;
  };
}

/** Its lines in the table, and the name there. */
function rowsOf(name: string): { rows: readonly HubCall[]; shownBy: string } {
  const rows = byName.get(name);
  if (rows !== undefined) return { rows, shownBy: name };
  const found = byPart.find(({ part, isEnd }) => (isEnd ? name.endsWith(part) : name.includes(part)));
  return found === undefined ? { rows: [], shownBy: '' } : { rows: [found.call], shownBy: found.part };
}

function originsOf({ imports }: PythonProgram): ReadonlyMap<string, string> {
  return new Map(imports.flatMap(({ module, names }) => names.map((one) => [one.as, module] as const)));
}

function ofRow(call: Call, row: HubCall): PlacedMention[] {
  const { program, holds, callee, origin, list, node, runs } = call;
  if (row.needs !== undefined && !holds(row.needs)) return [];
  if (row.on !== undefined && !row.on.test(callee.object) && !(callee.object === '' && row.on.test(origin)))
    return [];
  const keys = row.keys?.split(' ') ?? [];
  const chosen = list.filter(({ name, at }) =>
    name === null ? at !== null && row.at?.includes(at) === true : keys.includes(name),
  );
  const type = typeGiven(call) ?? row.type ?? 'model';
  if (type === 'unclear') return [];
  const isLocal = flag(call, 'local_files_only') === true;
  const operation =
    row.operation === 'write' && flag(call, 'create_pr') === true ? 'pr' : (row.operation ?? 'read');
  return chosen.flatMap(({ value }) =>
    idsIn(program, value).flatMap((literal): PlacedMention[] => {
      const found = refOf(literal, type, row, revisionGiven(call));
      if (found === null) return [];
      const isCertain = !isLocal && row.isUnsure !== true && literal.isSure && runs.always(node);
      return [{ ref: found, operation, at: literal.node.from, shownBy: call.shownBy, isCertain }];
    }),
  );
}

/** The ids that an argument may be; the items of one that is a list. */
function idsIn(program: PythonProgram, value: PythonNode): Literal[] {
  return value.name === 'ArrayExpression' ? itemLiterals(program, value, null) : literalsOf(program, value);
}

function refOf({ text }: Literal, type: RepoType, row: HubCall, revision: string | null): RepoRef | null {
  const prefixed = /^(?:hf[-_]hub|local-hf):/.exec(text);
  const plain = prefixed === null ? text : text.slice(prefixed[0].length);
  const address = addressedRepo(plain);
  if (row.onlyAddress === true && prefixed === null) return address?.isContent === true ? address.ref : null;
  if (address !== null) return address.ref;
  const isBare = row.bare?.names.test(plain) === true && !plain.includes('/');
  const whole = isBare ? `${row.bare?.owner}/${plain}` : plain;
  const pinned = revision === null || revision === 'main' ? null : repoIn(`${whole}@${revision}`, type);
  return pinned ?? repoIn(whole, type);
}

function typeGiven(call: Call): RepoType | 'unclear' | null {
  const given = call.list.find(({ name }) => name === 'repo_type');
  if (given === undefined) return null;
  const [literal] = literalsOf(call.program, given.value);
  if (literal === undefined) return given.value.name === 'None' ? null : 'unclear';
  return REPO_TYPES.find((one) => one === literal.text) ?? 'unclear';
}

function revisionGiven(call: Call): string | null {
  const given = call.list.find(({ name }) => name === 'revision');
  return given === undefined ? null : literalOf(call.program.text, given.value);
}

function flag({ list, program }: Pick<Call, 'list' | 'program'>, name: string): boolean | null {
  const given = list.find((one) => one.name === name);
  if (given === undefined) return null;
  const text = textOf(program.text, given.value, 10);
  return text === 'True' ? true : text === 'False' ? false : null;
}

/** `TrainingArguments(hub_model_id="owner/name", push_to_hub=True)`. */
function hubModelId(call: Call): PlacedMention[] {
  const given = call.list.find(({ name }) => name === 'hub_model_id');
  const isPushed = flag(call, 'push_to_hub');
  if (given === undefined || isPushed === false) return [];
  return literalsOf(call.program, given.value).flatMap((literal): PlacedMention[] => {
    const ref = repoIn(literal.text, 'model');
    if (ref === null) return [];
    const isCertain = isPushed === true && literal.isSure && call.runs.always(call.node);
    return [{ ref, operation: 'create', at: literal.node.from, shownBy: 'hub_model_id', isCertain }];
  });
}

/** Words of what makes a dataset, and of what makes a model. */
const MAKES_DATASET = /load_dataset|Dataset|concatenate_datasets|load_from_disk|interleave_datasets/;
const MAKES_MODEL =
  /from_pretrained|Trainer|pipeline|SentenceTransformer|get_peft_model|CrossEncoder|Model\b/;
const DATASET_NAME = /^(?:ds|dset|data|dataset\w*|\w*_(?:ds|dset|data|dataset|datasets|split))$/i;
const MODEL_NAME =
  /^(?:model|tokenizer|trainer|processor|pipe|pipeline|adapter|\w*_(?:model|tokenizer|trainer|processor))$/i;

/** `push_to_hub` of a model or of a dataset: told by what the object is, else by its name. */
function pushed(call: Call): PlacedMention[] {
  const { program, callee, list, node, runs } = call;
  const chosen = list.find(({ name, at }) => at === 0 || name === 'repo_id');
  if (chosen === undefined) return [];
  const kind = kindOf(call);
  const operation = flag(call, 'create_pr') === true ? 'pr' : 'create';
  return literalsOf(program, chosen.value).flatMap((literal): PlacedMention[] => {
    const ref = repoIn(literal.text, kind?.type ?? 'model');
    if (ref === null || !literal.text.includes('/')) return [];
    const isCertain = kind !== null && literal.isSure && runs.always(node);
    return [{ ref, operation, at: literal.node.from, shownBy: callee.name, isCertain }];
  });
}

function kindOf({ program, callee: { object } }: Call): { type: RepoType } | null {
  const name = object.replace(/^self\./, '');
  const madeBy = [...program.bindings.values()]
    .slice(0, 1_000)
    .flatMap((names) => names.get(name) ?? [])
    .slice(0, 20)
    .map(({ value }) => (value === null ? '' : textOf(program.text, value, 300)))
    .concat(object);
  if (madeBy.some((text) => MAKES_DATASET.test(text))) return { type: 'dataset' };
  if (madeBy.some((text) => MAKES_MODEL.test(text))) return { type: 'model' };
  if (DATASET_NAME.test(name)) return { type: 'dataset' };
  return MODEL_NAME.test(name) ? { type: 'model' } : null;
}
