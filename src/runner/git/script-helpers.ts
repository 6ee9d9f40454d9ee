/** Credential helpers that are scripts in a setting: where one is set, and how git is told which value it is. */
import { publicScope } from './credential-urls.js';
import type { ScriptSetting } from './git-facts.js';
import type { Setting } from './git-settings.js';
import type { UrlPattern } from './url-match.js';

/** A setting of a helper, with the URL in its key. */
export interface HelperSetting {
  setting: Setting;
  subsection: string | null;
  pattern: UrlPattern;
}

/** Whether it is a script in the setting, such as a function that prints a login: few of them forget one if git says so. */
function isScript(value: string): boolean {
  return value.startsWith('!') && /[(){};|&<>`]/.test(value);
}

/** What a script has in it if it prints the login itself, and what it needs to learn for which host it is asked. */
const PRINTS = /\bpassword=/;
const READS_ITS_INPUT = /\b(?:host|read|grep|sed|awk|case)\b|\bcat\b(?! *>)|\$[@*]/;

/** The settings of each script by its value, each setting once. `used` are those that git obeys, of `all`. */
export function scriptsIn(
  used: readonly HelperSetting[],
  all: readonly HelperSetting[],
): Map<string, readonly ScriptSetting[]> {
  const scripts = new Map<string, ScriptSetting[]>();
  for (const one of used) {
    const { value, origin } = one.setting;
    if (!isScript(value)) continue;
    const known = scripts.get(value) ?? [];
    scripts.set(value, known);
    const setting = scriptSetting(one, all);
    const isKnown = known.some(({ key, origin: { file } }) => key === setting.key && file === origin.file);
    if (!isKnown) known.push(setting);
  }
  return scripts;
}

function scriptSetting(
  { setting: { key, value, origin }, subsection, pattern }: HelperSetting,
  all: readonly HelperSetting[],
): ScriptSetting {
  const scope = subsection === null ? null : publicScope(subsection);
  const isNameable = scope === subsection && mayGo(value, pattern);
  const beside = all.flatMap(({ setting }) =>
    setting.key === key && setting.origin.file === origin.file ? [setting.value] : [],
  );
  return {
    key: helperKey(scope),
    origin,
    valuePattern: isNameable ? patternAmong(value, beside) : null,
  };
}

/** The key of a helper's setting for a URL. */
export function helperKey(scope: string | null): string {
  return `credential.${scope === null ? '' : `${scope}.`}helper`;
}

/** Under a key for more than one host only a script that gives every host the same may go. */
function mayGo(value: string, { host }: UrlPattern): boolean {
  if (host !== null && !host.includes('*')) return true;
  return PRINTS.test(value) && !READS_ITS_INPUT.test(value);
}

/** Of the value itself it shows the first word of the script at most: a program's, a variable's or a function's name. */
function patternAmong(value: string, beside: readonly string[]): string | null {
  const others = beside.filter((one) => one !== value);
  if (others.length === 0) return '';
  const word = /^!([A-Za-z_]\w{0,19})(?!\w)/.exec(value)?.[1] ?? '';
  const beginning = ['!', `!${word}`].find((one) => others.every((other) => !other.startsWith(one)));
  return beginning === undefined ? null : `^${beginning}`;
}
