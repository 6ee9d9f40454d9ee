import type { WorkflowValue } from '../runner/workflow/workflow-model.js';

/** A text that a value of the workflow has, or may have. */
export interface KnownText {
  readonly text: string;
  /** Whether it has this text whenever the job runs, in one of the choices of its matrix at least. */
  readonly isCertain: boolean;
  /** Where it is written. */
  readonly place: { readonly file: string; readonly line: number };
}

/** What expressions may read where a value is written. */
export interface TextScope {
  readonly file: string;
  readonly variable: (name: string) => { readonly texts?: readonly KnownText[] } | null;
  readonly input: (name: string) => { readonly texts?: readonly KnownText[] } | null;
  /** What a key of the job's matrix may be. */
  readonly choices?: (name: string) => readonly KnownText[];
  /** What an input is if nobody gives it. */
  readonly defaults?: (name: string) => readonly KnownText[];
}

const MOST_TEXTS = 100;
const MOST_EXPRESSIONS = 10;
const LONGEST_TEMPLATE = 1_000;
const EXPRESSION = /\$\{\{((?:'[^']*'|[^'}])*)\}\}/;
const REFERENCE = /^(env|matrix|inputs|github\.event\.inputs)\s*\.\s*([A-Za-z_][\w-]{0,99})$/;

/** What the value may be; empty if its text was not kept or is computed. */
export function textsOf({ text, line }: WorkflowValue, scope: TextScope): readonly KnownText[] {
  return text === undefined ? [] : filledIn(text, line, scope);
}

/** What a text with expressions may become; empty if one of them is computed. */
export function filledIn(template: string, line: number, scope: TextScope): readonly KnownText[] {
  if (template.length > LONGEST_TEMPLATE) return [];
  const place = { file: scope.file, line };
  const [before = '', body, ...rest] = template.split(EXPRESSION);
  if (rest.length > 2 * MOST_EXPRESSIONS) return [];
  if (body === undefined) return [{ text: template, isCertain: true, place }];
  const found = valuesOf(body.trim(), place, scope);
  const behind = rest.join('');
  if (before === '' && behind === '' && rest.length === 1) return found;
  const ends = filledIn(template.slice(before.length + body.length + '${{}}'.length), line, scope);
  if (found.length === 0 || ends.length === 0) return [];
  // Of two that may be several things each is taken once: they may well come from the same line of a matrix.
  const all = Array.from({ length: Math.max(found.length, ends.length) }, (_, index) => {
    const start = found[index % found.length];
    const end = ends[index % ends.length];
    const isCertain = (start?.isCertain ?? false) && (end?.isCertain ?? false);
    return { text: `${before}${start?.text ?? ''}${end?.text ?? ''}`, isCertain, place };
  });
  // Values that stand for each other several times grow without end.
  return all.filter(({ text }) => text.length <= LONGEST_TEMPLATE);
}

/** What an expression may be: a reference, a string, or one of those that `||` chooses from. */
function valuesOf(expression: string, place: KnownText['place'], scope: TextScope): readonly KnownText[] {
  const choices = expression.split('||');
  if (choices.length === 1 && !expression.includes('&&')) return single(expression, place, scope);
  return choices
    .flatMap((choice) => single(choice.split('&&').at(-1)?.trim() ?? '', place, scope))
    .slice(0, MOST_TEXTS)
    .map((one) => ({ ...one, isCertain: false }));
}

function single(term: string, place: KnownText['place'], scope: TextScope): readonly KnownText[] {
  const [, string] = /^'([^']*)'$/.exec(term) ?? [];
  if (string !== undefined) return [{ text: string, isCertain: true, place }];
  const [, context, name = ''] = REFERENCE.exec(term) ?? [];
  if (context === undefined) return [];
  if (context === 'env') return scope.variable(name)?.texts ?? [];
  if (context === 'matrix') return scope.choices?.(name) ?? [];
  return scope.input(name)?.texts ?? scope.defaults?.(name) ?? [];
}
