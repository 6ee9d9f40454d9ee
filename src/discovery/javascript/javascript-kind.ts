import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { addressedRepo } from '../addressed-repo.js';
import { parseWithin } from '../bounded-parse.js';
import { lineFinder } from '../line-finder.js';
import { scanLines } from '../line-scan.js';
import { type FileKind, type Mention, NOTHING_READ, type SourceFile } from '../text-reading.js';
import { Values } from './expression-values.js';
import { ADDRESS, callsIn, mayNameRepo, type NamingCall } from './javascript-calls.js';
import { importedBy } from './module-leads.js';
import { Scopes } from './name-scopes.js';
import { CONSTANT, namedConstant } from './named-constants.js';
import { calleeOf, Flow, type Moment } from './run-flow.js';

/** A script has one of these if it names a repo. */
const HUB_WORDS =
  /from_?pretrained|huggingface\.co\/|hf\.co\/|@huggingface\/hub|["'`]hf:|loadModelFromHF|\bpipeline\s*\(|get_pipeline_files|(?:model|dataset|space)Info\b|parseSafetensorsMetadata|fileDownloadInfo|checkRepoAccess|repoExists|\btype:\s*["'](?:model|dataset|space)["']|HuggingFace\w{0,40}Embedding/i;
/** Else it may have a constant with the name of a model, which it hands on. */
const QUOTED_ID = /["'`]\w[\w.-]{0,95}\/\w[\w.-]{0,95}["'`]/;
const LIBRARIES = /transformers|huggingface/i;
const INFERENCE = /@huggingface\/inference|InferenceClient|HfInference|InferenceEndpoint/;
const IMPORTS = /["'`]\.{1,2}\//;
/** Longer than any that people write: the script was made by a bundler. */
const LONGEST_LINE = 5_000;
const MOST_CALLS = 1_000;
const MOST_MENTIONS = 500;

/** Stand-ins for the Hub, and what keeps a client from asking it. */
const MOCKED =
  /\b(?:vi|jest|mock)\.(?:mock|doMock|spyOn|fn|stubGlobal)\b|\bsinon\b|\bnock\(|["']msw\b|fetch-?mock|mockFetch|\bglobal(?:This)?\.fetch\s*=[^=]|allowRemoteModels\s*=\s*false|remoteHost\s*=[^=]|local_files_only\s*:\s*true|localFilesOnly/;

export const JAVASCRIPT: FileKind = {
  name: 'JavaScript',
  has: (path) =>
    /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path) &&
    !/(?:\.d\.[cm]?ts|\.min\.[cm]?js|\.config\.[cm]?[jt]s)$/.test(path),
  hints: new RegExp(`${HUB_WORDS.source}|${LIBRARIES.source}|${IMPORTS.source}`, 'i'),
  imports: ({ path, text }) => (hasLongLine(text) ? [] : importedBy(path, text)),
  scan: (file, isReached) => (hasLongLine(file.text) ? [] : scanLines(file, isReached)),
  async read(file) {
    if (hasLongLine(file.text) || !mayName(file.text)) return NOTHING_READ;
    return { mentions: await mentionsIn(file), leads: [] };
  },
};

function mayName(text: string): boolean {
  return HUB_WORDS.test(text) || (LIBRARIES.test(text) && QUOTED_ID.test(text));
}

interface Found extends NamingCall {
  readonly moment: Moment;
}

async function mentionsIn({ path, text }: SourceFile): Promise<Mention[]> {
  // Loaded only if there is a script to parse.
  const { parser } = await import('@lezer/javascript');
  const dialect = /\.[cm]?tsx?$/.test(path) ? (/x$/.test(path) ? 'ts jsx' : 'ts') : 'jsx';
  const tree = parseWithin(parser.configure({ dialect }), text);
  if (tree === null) return [];
  const scopes = new Scopes(tree, text);
  const values = new Values(text, scopes);
  const flow = new Flow(text);
  // What is asked of a service of the Hub is no use of a repo.
  const hasConstants = LIBRARIES.test(text) && !INFERENCE.test(text);
  const found: Found[] = [];
  let calls = 0;
  tree.iterate({
    enter: (node) => {
      scopes.enter(node);
      flow.enter(node);
      if (calls > MOST_CALLS || found.length > MOST_MENTIONS) return;
      const named =
        callIn(node, text, values) ??
        looseAddress(node, text) ??
        (hasConstants ? namedConstant(node, text, values) : null);
      if (named === null) return;
      calls += 1;
      const moment = flow.now();
      found.push(...named.map((call) => ({ ...call, moment })));
    },
    leave: (node) => {
      scopes.leave(node);
      flow.leave(node);
    },
  });
  flow.end();
  const isMocked = MOCKED.test(text);
  const lineAt = lineFinder(text);
  return distinct(found).map(({ ref, operation, at, shownBy, isCertain, moment }) => ({
    ref,
    operation,
    line: lineAt(at),
    shownBy,
    isCertain: isCertain && !isMocked && flow.isCertain(moment),
  }));
}

/** The repos that a call names; null if it is none of the Hub. */
function callIn({ name, node }: SyntaxNodeRef, text: string, values: Values): NamingCall[] | null {
  if (name !== 'CallExpression' && name !== 'NewExpression') return null;
  const callee = calleeOf(node);
  if (callee === null) return null;
  const source = text.slice(Math.max(callee.from, callee.to - 100), callee.to);
  if (!mayNameRepo(source)) return null;
  return isExpectedToFail(node, text) ? [] : callsIn(node, source, text, values);
}

/** Whether a test wants the call to fail, as for a repo that is not there. */
function isExpectedToFail(node: SyntaxNode, text: string): boolean {
  let outer = node;
  for (let depth = 0; depth < 12 && outer.parent !== null; depth += 1) {
    if (/Statement$|^VariableDeclaration$|^Block$/.test(outer.name)) break;
    outer = outer.parent;
  }
  const around = text.slice(outer.from, node.from).slice(-200) + text.slice(node.to, outer.to).slice(0, 200);
  return /\.rejects\b|\.toThrow|\bassert\.(?:rejects|throws)\b/.test(around);
}

/** The address of a file, or of a model for llama.cpp, in a list or a constant. */
function looseAddress({ name, from, to }: SyntaxNodeRef, text: string): NamingCall[] | null {
  if (name !== 'String' || to - from > 500) return null;
  const written = text.slice(from + 1, to - 1);
  const path = /^hf:[\w.-]+\/[\w.-]+(?=[:/]|$)/.exec(written)?.[0];
  const repo = addressedRepo(path === undefined ? written : `hf://${path.slice(3)}`);
  if (repo === null || !repo.isContent) return null;
  return [{ ref: repo.ref, operation: 'read', at: from, shownBy: ADDRESS, isCertain: false }];
}

/** Each once. What a call says of a place wins over what only looks like an address. */
function distinct(found: readonly Found[]): Found[] {
  const isLoose = ({ shownBy, isCertain }: Found) =>
    (shownBy === ADDRESS || shownBy === CONSTANT) && !isCertain;
  const called = new Set(found.filter((one) => !isLoose(one)).map(({ at }) => at));
  const byKey = new Map<string, Found>();
  for (const one of found) {
    const { at, ref, operation } = one;
    const key = `${at} ${ref.type} ${ref.id} ${operation}`;
    if (!(isLoose(one) && called.has(at)) && !byKey.has(key)) byKey.set(key, one);
  }
  return [...byKey.values()];
}

function hasLongLine(text: string): boolean {
  for (let from = 0, end = 0; end >= 0; from = end + 1) {
    end = text.indexOf('\n', from);
    if ((end < 0 ? text.length : end) - from > LONGEST_LINE) return true;
  }
  return false;
}
