/** Which calls of JavaScript contact the Hub, and where they name the repo. A library is some rows of the table. */
import type { SyntaxNode } from '@lezer/common';
import type { Operation } from '../../model/inputs.js';
import type { RepoRef, RepoType } from '../../model/repo.js';
import { addressedRepo } from '../addressed-repo.js';
import { repoIn } from '../repo-ids.js';
import type { TextValue, Values } from './expression-values.js';

/** A call that names a repo. */
export interface NamingCall {
  readonly ref: RepoRef;
  readonly operation: Operation;
  readonly at: number;
  readonly shownBy: string;
  /** Whether it contacts the Hub for this repo if it is made. */
  readonly isCertain: boolean;
}

/** What shows an address that is in no call of a library. */
export const ADDRESS = 'an address';

interface CallRule {
  readonly names: readonly string[];
  /** What the text has if the call is of this library. Without it nothing is certain. */
  readonly needs: RegExp;
  /** Whether no other library has functions of these names. */
  readonly isOwnName: boolean;
  readonly type: RepoType;
  readonly operation: Operation;
  readonly argument: number;
  /** The fields of the argument that name it; none if the argument itself does. */
  readonly fields: readonly string[];
  /** How the repo is written: `id`, an id or an address, as `{type, name}`, or as `hf:owner/name/file`. */
  readonly written: 'id' | 'designation' | 'uri';
  readonly isCertain: boolean;
}

const BASE: CallRule = {
  names: [],
  needs: /transformers|kokoro|pretrained/i,
  isOwnName: false,
  type: 'model',
  operation: 'read',
  argument: 0,
  fields: [],
  written: 'id',
  isCertain: true,
};
const HUB: CallRule = {
  ...BASE,
  needs: /@huggingface\/hub|huggingface_?hub/i,
  fields: ['repo'],
  written: 'designation',
};

const RULES: readonly CallRule[] = [
  { ...BASE, names: ['from_pretrained', 'fromPretrained'] },
  { ...BASE, names: ['pipeline'], argument: 1 },
  // Of the registry of transformers.js, which asks for the lists of files.
  { ...BASE, names: ['get_pipeline_files'], argument: 1 },
  { ...BASE, names: ['get_model_files', 'get_tokenizer_files', 'get_processor_files'] },
  {
    ...BASE,
    names: ['HuggingFaceTransformersEmbeddings', 'HuggingFaceEmbedding'],
    needs: /langchain|llamaindex/,
    fields: ['model', 'modelName', 'modelType'],
  },
  { ...HUB, names: 'listFiles downloadFile fileExists snapshotDownload listCommits pathsInfo'.split(' ') },
  {
    ...HUB,
    names: 'parseSafetensorsMetadata fileDownloadInfo downloadFileToCacheDir checkRepoAccess'.split(' '),
    isOwnName: true,
  },
  // Asks whether it is there.
  { ...HUB, names: ['repoExists'], isOwnName: true, isCertain: false },
  { ...HUB, names: ['modelInfo'], isOwnName: true, fields: ['name'], written: 'id' },
  { ...HUB, names: ['datasetInfo'], isOwnName: true, fields: ['name'], written: 'id', type: 'dataset' },
  { ...HUB, names: ['spaceInfo'], isOwnName: true, fields: ['name'], written: 'id', type: 'space' },
  {
    ...HUB,
    names: `uploadFile uploadFiles uploadFilesWithProgress deleteFile deleteFiles deleteRepo commit commitIter
      createBranch deleteBranch`.split(/\s+/),
    operation: 'write',
  },
  { ...HUB, names: ['createRepo'], operation: 'create' },
  {
    ...BASE,
    names: ['resolveModelFile'],
    needs: /llama/,
    written: 'uri',
  },
  {
    ...BASE,
    names: ['createModelDownloader'],
    needs: /llama/,
    written: 'uri',
    fields: ['modelUri', 'modelUrl'],
  },
  { ...BASE, names: ['loadModelFromHF'], needs: /llama/i },
  { ...BASE, names: ['loadModelFromHF'], needs: /llama/i, fields: ['repo', 'hfRepo', 'modelId'] },
];

const BY_NAME = new Map<string, CallRule[]>();
for (const rule of RULES) {
  for (const name of rule.names) BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), rule]);
}

/** What fetches the address that it is given. */
const FETCHES =
  /(?:^|\.)(?:fetch|fetchRetry|got|ofetch|axios|(?:axios|got|ky|https?)\.get|ky|gguf|ggufAllShards|fromURL|fromUrl|read_audio|load_image|load_audio|loadModelFromUrl|downloadModel|createModelDownloader)$/;
const OTHER_METHOD = /method\s*:\s*["'](?:POST|PUT|DELETE|PATCH)/;

/** Whether calls of such a name may name a repo. */
export function mayNameRepo(callee: string): boolean {
  return BY_NAME.has(lastName(callee)) || FETCHES.test(callee);
}

function lastName(callee: string): string {
  return /([\w$]+)$/.exec(callee)?.[1] ?? '';
}

/** The repos that a call names. */
export function callsIn(call: SyntaxNode, callee: string, text: string, values: Values): NamingCall[] {
  const list = call.getChild('ArgList');
  const given = list === null ? [] : argumentsOf(list);
  const name = lastName(callee);
  const known = (BY_NAME.get(name) ?? []).flatMap((rule) => {
    const found = namedBy(rule, given[rule.argument] ?? null, values);
    const isOfLibrary = rule.needs.test(text);
    return found.flatMap(({ value, type, isTyped, operation }): NamingCall[] => {
      if (!isOfLibrary && !rule.isOwnName && !isTyped) return [];
      const ref = refIn(rule, value.text, type);
      const isCertain = value.isCertain && rule.isCertain && isOfLibrary;
      return ref === null ? [] : [{ ref, operation, at: value.at, shownBy: name, isCertain }];
    });
  });
  return known.length > 0 ? known : addresses(callee, given, values);
}

interface Named {
  readonly value: TextValue;
  readonly type: RepoType;
  /** Whether the call itself says that it is a model, a dataset or a Space. */
  readonly isTyped: boolean;
  readonly operation: Operation;
}

function namedBy(rule: CallRule, argument: SyntaxNode | null, values: Values): Named[] {
  const { type, operation } = rule;
  if (rule.fields.length === 0) {
    return values.texts(argument).map((value) => ({ value, type, isTyped: false, operation }));
  }
  const object = values.object(argument);
  if (object === null) return [];
  const isRequest = operation === 'write' && values.field(object, 'isPullRequest') !== null;
  const does = isRequest ? 'pr' : operation;
  return rule.fields.flatMap((field): Named[] => {
    const designation = rule.written === 'designation' ? values.fieldObject(object, field) : null;
    if (designation === null) {
      return values
        .fieldTexts(object, field)
        .map((value) => ({ value, type, isTyped: false, operation: does }));
    }
    const told = typeOf(designation, values);
    if (told === null) return [];
    return values
      .fieldTexts(designation, 'name')
      .map((value) => ({ value, type: told, isTyped: true, operation: does }));
  });
}

function typeOf(designation: SyntaxNode, values: Values): RepoType | null {
  const [type, other] = values.fieldTexts(designation, 'type');
  const found = (['model', 'dataset', 'space'] as const).find((known) => known === type?.text);
  return other === undefined && found !== undefined ? found : null;
}

function refIn({ written }: CallRule, text: string, type: RepoType): RepoRef | null {
  const id = written === 'uri' ? idInUri(text) : text;
  return id === null ? null : (addressedRepo(id)?.ref ?? repoIn(id, type));
}

/** `hf:owner/name/file.gguf`, `hf:owner/name:Q4_K_M`, or an address. */
function idInUri(text: string): string | null {
  if (/^https?:\/\//.test(text)) return text;
  const [, id] = /^(?:hf|huggingface):(?:\/\/)?([\w.-]{1,100}\/[\w.-]{1,100})(?:[/:#@]|$)/.exec(text) ?? [];
  return id ?? null;
}

/** The address of the Hub that is fetched. */
function addresses(callee: string, [target, options]: readonly SyntaxNode[], values: Values): NamingCall[] {
  if (target === undefined || !FETCHES.test(callee)) return [];
  const isRead = options === undefined || !OTHER_METHOD.test(values.source(options));
  return values.texts(target).flatMap((value) => {
    const repo = addressedRepo(value.text);
    if (repo === null || !repo.isContent) return [];
    const isCertain = isRead && value.isCertain;
    return [{ ref: repo.ref, operation: 'read' as const, at: value.at, shownBy: ADDRESS, isCertain }];
  });
}

function argumentsOf(list: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = list.firstChild; child !== null && found.length < 6; child = child.nextSibling) {
    if (/^[A-Z]/.test(child.name) && !/Comment$/.test(child.name)) found.push(child);
  }
  return found;
}
