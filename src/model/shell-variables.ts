import type { Host } from './host.js';

/** Variables of a shell in values that no shell reads: in a workflow, GitHub expands `${{ … }}` alone. */

export interface ShellVariable {
  /** As it is written, such as `${NAME}`. */
  readonly text: string;
  readonly name: string;
}

/** `${NAME}` and `${NAME:-default}`, `$NAME`, the same with `env:` as in PowerShell, and `%NAME%`. */
const VARIABLE =
  /\$\{(?:env:)?([A-Za-z_]\w*)(?:[^\w{}$][^{}$]*)?\}|\$(?:env:)?([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/gi;

/** What is between the signs of two encoded bytes in an address. */
const ENCODED_BYTE = /^[0-9a-f]{2}$/i;

/** What may be a token behind such a sign is not repeated. */
const LIKE_A_TOKEN = /(?:hf|api_org|gh[a-z]|github_pat)_[A-Za-z0-9_]{8,}/;

/** So many are named; whoever reads of three finds the fourth. */
const MOST_NAMED = 3;

/** Why a value in which nothing was expanded is no id of a repo, and what to do. */
export function unexpandedId(text: string, host: Host): { reason: string; advice?: string } {
  const variables = shellVariablesIn(text);
  if (variables.length > 0) {
    return { reason: unexpandedReason(variables, host), advice: unexpandedAdvice(variables, host) };
  }
  const isGitHub = host === 'github';
  if (text.includes('$(')) {
    const advice = isGitHub
      ? 'Write the id, or what an earlier step found out: ${{ steps.ID.outputs.NAME }}.'
      : 'Write the id, or put the command into double quotes so that the shell runs it.';
    return { reason: 'no shell runs the command in it', advice };
  }
  if (!text.includes('${{')) {
    return isGitHub
      ? { reason: 'GitHub expands only ${{ … }}', advice: 'Write a dollar sign before the braces.' }
      : { reason: 'nothing expands the braces in it', advice: 'Write the id itself.' };
  }
  return { reason: 'it contains an unexpanded variable' };
}

/** The variables in a value, each once, as far as they are to be named. */
export function shellVariablesIn(value: string): ShellVariable[] {
  const found = new Map<string, ShellVariable>();
  for (const [text, inBraces, bare, ofWindows] of value.matchAll(VARIABLE)) {
    const name = inBraces ?? bare ?? ofWindows ?? '';
    const isNone = (ofWindows !== undefined && ENCODED_BYTE.test(name)) || LIKE_A_TOKEN.test(name);
    if (!isNone) found.set(text, { text, name });
    if (found.size === MOST_NAMED) break;
  }
  return [...found.values()];
}

/** The variable that is the whole value. */
export function variableAlone(value: string): ShellVariable | null {
  const [variable] = shellVariablesIn(value);
  return variable?.text === value ? variable : null;
}

/** What nobody has for a password: a name with token in it, one of Hugging Face, or words in capitals. */
const NAME_OF_SECRET = /token|^hf_|hugging/i;
const WORDS_IN_CAPITALS = /^[A-Z]+(?:_[A-Z]+)+$/;

/** An expression for a secret whose signs are not those that GitHub expands, such as `secrets.NAME` or `{{ secrets.NAME }}`. */
const SECRET_EXPRESSION = /^[$({ ]{0,6}secrets\.([A-Za-z_]\w*)[)} ]{0,6}$/i;

/**
 * The variable that is given as a credential, or the expression that was meant; null where the value may be a password
 * that begins with such a sign.
 */
export function secretVariable(value: string): ShellVariable | null {
  const [, name] = SECRET_EXPRESSION.exec(value) ?? [];
  if (name !== undefined && !value.startsWith('${{')) {
    return LIKE_A_TOKEN.test(name) ? null : { text: value, name };
  }
  const variable = variableAlone(value);
  if (variable === null || variable.text.startsWith('${')) return variable;
  return NAME_OF_SECRET.test(variable.name) || WORDS_IN_CAPITALS.test(variable.name) ? variable : null;
}

/** Why such a value cannot be used, as the end of a sentence. */
export function unexpandedReason(variables: readonly ShellVariable[], host: Host): string {
  if (host !== 'github') return `nothing expanded ${inWords(variables.map(({ text }) => text))}`;
  return `GitHub expands only \${{ … }}, not ${inWords(variables.map(({ text }) => text))}`;
}

/** The expressions to write instead; where there is a shell, how to have it expand the variables. */
export function unexpandedAdvice(variables: readonly ShellVariable[], host: Host, isSecret = false): string {
  const texts = inWords(variables.map(({ text }) => text));
  if (host !== 'github') {
    const isOne = variables.length === 1;
    return `Check that ${inWords(variables.map(({ name }) => name))} ${isOne ? 'is' : 'are'} set, and that ${texts} ${isOne ? 'is' : 'are'} not in single quotes.`;
  }
  if (isSecret) return `Write ${inWords(variables.map(expressionForSecret))} instead of ${texts}.`;
  const first = inWords(variables.map(({ name }) => knownExpression(name) ?? expression('vars', name)));
  const own = variables.filter(({ name }) => knownExpression(name) === null);
  const otherwise =
    own.length === 0
      ? ''
      : `, or ${inWords(own.map(({ name }) => expression('env', name)))} if the job sets ${own.length === 1 ? 'it' : 'them'} as ${own.length === 1 ? 'a variable' : 'variables'}`;
  return `Write ${first} instead of ${texts}${otherwise}.`;
}

function expressionForSecret({ name }: ShellVariable): string {
  return knownExpression(name) ?? expression('secrets', name);
}

/** The expression for a secret that somebody meant by the variable. GitHub keeps none under a name of its own. */
export function secretExpression({ name }: ShellVariable): string {
  return expression('secrets', /^GITHUB_/i.test(name) ? 'HF_TOKEN' : name);
}

/** GitHub's and the runner's own variables are in no context but theirs. */
function knownExpression(name: string): string | null {
  const [, context, rest] = /^(GITHUB|RUNNER)_(\w+)$/.exec(name) ?? [];
  return context === undefined || rest === undefined
    ? null
    : expression(context.toLowerCase(), rest.toLowerCase());
}

function expression(context: string, name: string): string {
  return `\${{ ${context}.${name} }}`;
}

function inWords(texts: readonly string[]): string {
  return texts.join(texts.length === 2 ? ' and ' : ', ');
}
