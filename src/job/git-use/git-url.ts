import { referencesIn } from '../../runner/workflow/expressions.js';
import type { Reference } from '../../runner/workflow/workflow-model.js';

/** What an address holds for git to log in with. */
export type UrlLogin =
  /** Nothing, or a user name alone, for which git looks for a password elsewhere. */
  | { readonly is: 'none' }
  /** A password that is this variable of the shell, and nothing else. */
  | { readonly is: 'variable'; readonly name: string }
  /** A password that is one expression. */
  | { readonly is: 'expression'; readonly reference: Reference }
  /** Something else: a text, the output of a command, or a user name that may be a token. */
  | { readonly is: 'other' }
  /** A login behind the host, which the server takes for a part of the path. */
  | { readonly is: 'in-path' };

/** An address of the web that a command names, as far as its text tells. */
export interface GitUrl {
  /** In lower case, with the port if one is written; null where it is computed. */
  readonly host: string | null;
  /** As it is written, with its first slash. */
  readonly path: string;
  readonly login: UrlLogin;
}

const LONGEST_URL = 2_000;
const EXPRESSION = /\$\{\{(?:'[^']*'|[^'}]|\}(?!\}))*\}\}/g;
const VARIABLE = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/;
/** What stands for the address of the Hub in the variables of its clients. */
const ENDPOINT_VARIABLE = /^\$(?:HF_ENDPOINT|\{HF_ENDPOINT(?::-[^{}$]*)?\})(?=\/)/;

/**
 * Reads an address; null for what is no address of the web, as for a remote's name or one of ssh.
 *
 * @param endpoint the host that `$HF_ENDPOINT` stands for; null where that is not known
 */
export function gitUrl(word: string, endpoint: string | null): GitUrl | null {
  if (word.length > LONGEST_URL) return null;
  const expressions: string[] = [];
  // An expression may have any character in it, also those that part an address.
  const named = endpoint === null ? word : word.replace(ENDPOINT_VARIABLE, `https://${endpoint}`);
  const text = named.replace(EXPRESSION, (expression) => {
    expressions.push(expression);
    return `\0${expressions.length - 1}\0`;
  });
  const restored = (part: string) => part.replace(/\0(\d+)\0/g, (_, index) => expressions[index] ?? '');
  const [, authority = '', path = ''] = /^https?:\/\/([^/]*)(.*)$/is.exec(text) ?? [];
  if (authority === '') return null;
  const at = authority.lastIndexOf('@');
  const host = authority
    .slice(at + 1)
    .toLowerCase()
    .replace(/:443$/, '');
  return {
    host: /^[\w.:[\]-]+$/.test(host) ? host : null,
    path: restored(path),
    login: /^\/[^/]*:[^/]*@/.test(path)
      ? { is: 'in-path' }
      : loginIn(authority.slice(0, Math.max(at, 0)), restored),
  };
}

function loginIn(userInfo: string, restored: (part: string) => string): UrlLogin {
  const [, user = '', password = ''] = /^([^:]*):?(.*)$/s.exec(userInfo) ?? [];
  if (password === '') {
    // A token may be in the place of the user name, which the server may or may not take.
    const isName = /^[\w.-]*$/.test(user) || /^\$\{?\w*(?:USER|OWNER|NAME|ACTOR)\w*\}?$/i.test(user);
    return isName && !/^hf_\w{20}/.test(user) ? { is: 'none' } : { is: 'other' };
  }
  const [, bare, braced] = VARIABLE.exec(password) ?? [];
  const name = bare ?? braced;
  if (name !== undefined) return { is: 'variable', name };
  const { references, hasText } = referencesIn(restored(password));
  const [reference, ...others] = references;
  return reference !== undefined && others.length === 0 && !hasText
    ? { is: 'expression', reference }
    : { is: 'other' };
}

/** The repo at the path, as `formatRepo` writes one; null where the path is no repo's, or computed. */
export function repoAt({ path }: GitUrl): string | null {
  const [, type = '', id] = /^\/((?:datasets|spaces)\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path) ?? [];
  return id === undefined ? null : `${type}${id}`;
}
