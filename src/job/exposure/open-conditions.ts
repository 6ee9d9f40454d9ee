import type { WorkflowJob, WorkflowStep } from '../../runner/workflow/workflow-model.js';

type Condition = Pick<WorkflowStep | WorkflowJob, 'isConditional' | 'condition'>;

const TEXT = "'[^']*'";
/** What whoever opens a pull request, or comments on one, chooses. */
const CHOSEN = String.raw`github\.(?:head_ref|base_ref|event\.comment\.body|event\.pull_request\.(?:title|body|draft|base\.ref|head\.ref|head\.label))`;
/** What is so for everybody: a run that got this far has shown it, or one of several jobs will. */
const SHARED = String.raw`(?:github\.repository(?:_owner)?|runner|matrix)(?:\.[\w.-]+)?`;
const LOGIN = String.raw`github\.(?:actor|triggering_actor|event\.(?:sender|comment\.user|pull_request\.user)\.(?:login|type))`;
const HEAD = String.raw`github\.event\.pull_request\.head\.repo`;

/** Terms of a condition that hold for a stranger's pull request, or do if the stranger wants it. */
const OPEN = [
  String.raw`true|(?:always|success)\(\)|!\s*(?:cancelled|failure)\(\)`,
  String.raw`!?\s*${CHOSEN}(?:\s*[!=]=\s*(?:${TEXT}|true|false))?`,
  String.raw`!?\s*(?:contains|startsWith|endsWith)\(\s*${CHOSEN}\s*,\s*${TEXT}\s*\)`,
  String.raw`${SHARED}\s*==\s*${TEXT}|(?:runner|matrix)\.[\w.-]+(?:\s*!=\s*${TEXT})?`,
  String.raw`${LOGIN}\s*!=\s*${TEXT}`,
  String.raw`github\.event\.(?:issue\.)?pull_request(?:\s*!=\s*(?:null|''))?`,
  String.raw`${HEAD}\.full_name\s*!=\s*github\.repository|${HEAD}\.fork(?:\s*==\s*true)?`,
  String.raw`github\.event\.action\s*==\s*'(?:opened|synchronize|reopened|edited|ready_for_review|created|completed)'`,
  String.raw`github\.event\.action\s*!=\s*'(?:closed|labeled|unlabeled|deleted)'`,
  String.raw`github\.event\.workflow_run\.(?:conclusion\s*[!=]=\s*${TEXT}|event\s*==\s*'pull_request(?:_target)?')`,
  String.raw`(?:env|secrets)\.\w+\s*!=\s*''`,
  String.raw`steps\.[\w-]+\.outputs\.cache-hit\s*!=\s*'true'`,
  String.raw`!?\s*(?:needs|steps)\.[\w-]+\.(?:outputs\.[\w-]+|result|outcome)(?:\s*[!=]=\s*(?:${TEXT}|true|false))?`,
].map((form) => new RegExp(`^(?:${form})$`, 'i'));
/** What is said where somebody looks who started the run. */
export const LOOKS_WHO =
  /permission|collaborator|association|member|authori[sz](?!ation:)|trust|approv|allow|maintainer|\bgate|guard|actor|fork|author(?!i)|label|\bteams?\b/i;
const EVENT = /^github\.event_name\s*([!=]=)\s*'(\w+)'$/i;
const DEEPEST = 8;

/**
 * Whether a job or a step runs on this event for whoever opens a pull request. A condition with a term that is not known
 * to be so (a label, a list of people, the output of a step) may keep strangers out: then it does not.
 */
export function isOpen({ isConditional, condition }: Condition, event: string): boolean {
  if (!isConditional) return true;
  const text = bareExpression(condition ?? '');
  return text !== null && isOpenExpression(text, event);
}

/** The text of an expression without its braces; null where there is none, or more than one. */
export function bareExpression(text: string): string | null {
  const bare = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(text)?.[1] ?? text;
  return bare.trim() === '' || bare.includes('${{') ? null : bare.trim();
}

export function isOpenExpression(text: string, event: string, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const either = splitAt(text, '||');
  if (either.length > 1) return either.some((part) => isOpenExpression(part, event, depth + 1));
  const all = splitAt(text, '&&');
  if (all.length > 1) return all.every((part) => isOpenExpression(part, event, depth + 1));
  const term = text.trim();
  const inner = isInParentheses(term) ? term.slice(1, -1) : null;
  if (inner !== null) return isOpenExpression(inner, event, depth + 1);
  const [, operator, name] = EVENT.exec(term) ?? [];
  if (name !== undefined) return (name === event) === (operator === '==');
  const isOutput = /^!?\s*(?:needs|steps)\./.test(term);
  return OPEN.some((form) => form.test(term)) && !(isOutput && LOOKS_WHO.test(term));
}

/** Whether a term asks for another event than this one. */
export function isOtherEvent(term: string, event: string): boolean {
  return EVENT.test(term.trim()) && !isOpenExpression(term, event);
}

/** The parts between an operator that is in no parentheses and no string. */
export function splitAt(text: string, operator: '||' | '&&'): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const at of outsideOf(text)) {
    if (at >= start && text.startsWith(operator, at)) {
      parts.push(text.slice(start, at));
      start = at + operator.length;
    }
  }
  return [...parts, text.slice(start)];
}

function isInParentheses(text: string): boolean {
  return text.startsWith('(') && text.endsWith(')') && outsideOf(text).length === 1;
}

/** Where in the text no parenthesis and no string is open; the last closing parenthesis counts. */
function outsideOf(text: string): number[] {
  const places: number[] = [];
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth === 0) places.push(at);
  }
  return places;
}
