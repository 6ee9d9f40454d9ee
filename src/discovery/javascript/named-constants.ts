import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { isServedModel } from '../provider-models.js';
import { repoIn } from '../repo-ids.js';
import { plainKey } from '../settings/framework-keys.js';
import type { Values } from './expression-values.js';
import type { NamingCall } from './javascript-calls.js';

/** What shows a constant that has the name of a model. */
export const CONSTANT = 'a constant';

const MOST = 40;
/** Names, plain, of what holds ids of models; `model` itself is as often one that is served. */
const OF_IDS = /(?:model|tokenizer|repo|checkpoint)(?:ids?|names?|repos?|stotest)$|^models?$|nameorpath$/;
const OF_FIELDS = /(?:model|tokenizer|repo)(?:ids?|names?|repo)$|nameorpath$/;

/** `const MODEL_ID = "qwen/tiny"`, `{ modelId: "qwen/tiny" }`: what a script hands on to where it cannot be seen. */
export function namedConstant(
  { name, node }: SyntaxNodeRef,
  text: string,
  values: Values,
): NamingCall[] | null {
  if (name !== 'VariableDefinition' && name !== 'PropertyDefinition') return null;
  const pattern = name === 'VariableDefinition' ? OF_IDS : OF_FIELDS;
  if (node.to - node.from > 60 || !pattern.test(plainKey(text.slice(node.from, node.to)))) return null;
  const value = writtenBehind(node);
  if (value === null) return null;
  const found = values.texts(value).slice(0, MOST);
  return found.flatMap((one): NamingCall[] => {
    const repo = isServedModel(one.text) ? null : repoIn(one.text);
    if (repo === null || !repo.id.includes('/')) return [];
    return [{ ref: repo, operation: 'read', at: one.at, shownBy: CONSTANT, isCertain: false }];
  });
}

/** What is behind the sign, if it is written out and not a call or another name. */
function writtenBehind(node: SyntaxNode): SyntaxNode | null {
  let next = node.nextSibling;
  if (next?.name === 'TypeAnnotation') next = next.nextSibling;
  if (next === null || !/^(?:Equals|:)$/.test(next.name)) return null;
  const value = next.nextSibling;
  return value !== null && /^(?:String|TemplateString|ArrayExpression|BinaryExpression)$/.test(value.name)
    ? value
    : null;
}
