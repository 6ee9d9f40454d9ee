/** Something that a token was stored together with, as a text that has to be taken apart. */
interface Wrapping {
  /** In one word, for programs. */
  kind: string;
  form: RegExp;
  /** The end of a sentence about the value. */
  detail: string;
}

const NAME = '[A-Za-z_][\\w.-]*';

/** The outermost first: it is what has to go first. */
const WRAPPINGS: readonly Wrapping[] = [
  {
    kind: 'url',
    form: /^[a-z][a-z0-9+.-]*:\/\/|^[^\s/@]+:[^\s@]*@[\w-]+\.[\w.-]+/i,
    detail: 'it is a URL, not just the token',
  },
  {
    kind: 'netrc',
    form: /^(?:machine|default|login)\s+\S/,
    detail: 'it is a netrc entry, not just the token',
  },
  {
    kind: 'header',
    form: /^(?:(?:proxy-)?authorization|http_authorization|(?:x|private|job|deploy)-[a-z-]+)\s*[:=]/i,
    detail: 'it is an HTTP header, not just the token',
  },
  {
    kind: 'assignment',
    form: new RegExp(
      `^(?:(?:export|set|setenv|env|declare|local|readonly|let|const|var|ENV|ARG|-e|--env)\\s+(?:-\\w+\\s+)*|\\$(?:env:)?)?(?<name>${NAME})\\s*[:?+]?={1,2}>?\\s*[^=\\s]`,
    ),
    detail: 'it contains the name of a variable before the token',
  },
  {
    kind: 'assignment',
    form: new RegExp(`^(?:-\\s+)?(?<name>${NAME})\\s*:\\s+\\S`),
    detail: 'it contains the name of a variable before the token',
  },
  {
    // Where no blank is behind the colon it is a user name's, unless what is in front of it names a variable.
    kind: 'assignment',
    form: /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|(?:[a-z]+_)?(?:token|secret|key)):/,
    detail: 'it contains the name of a variable before the token',
  },
  {
    kind: 'command',
    form: /^(?:\$\s|--?[A-Za-z][\w-]*[\s=]|hf\s+(?:auth|login|download|upload|repo)\s|(?:sudo|huggingface-cli|curl|wget|git|python3?|pip|uv|docker|podman|echo|printf|export|setx?|login)\s)|\s--?[A-Za-z][\w-]*[\s=]/,
    detail: 'it is a command, not just the token',
  },
];

const JSON_TEXT = /^[{[]\s*["'[{]|^"[^"]*"\s*:/;

/** A comment in the ways of shells, YAML, C, SQL, INI, HTML and of people. */
const COMMENT = /^\S+(?:\s*#|\s+(?:\/\/|--|;|\(|<!--|rem\s)|<!--)|^(?:#|\/\/\s|<!--)/i;

/** Words that say in a header how the token behind them is meant. */
const SCHEME =
  /^(?:(?:proxy-)?authorization\s*[:=]\s*)?(?:(bearer)(?=[\s:=]|$|[^A-Za-z0-9]?(?:hf_|api_))|(token|basic)\s)/i;

/** What kind of text the value is; null where it is none of these. What is a token by its form is no name. */
export function wrappingOf(
  value: string,
  isToken: (text: string) => boolean,
): Pick<Wrapping, 'kind' | 'detail'> | null {
  return (
    WRAPPINGS.find(({ form }) => {
      const found = form.exec(value);
      return found !== null && !isToken(found.groups?.name ?? '');
    }) ?? null
  );
}

export function isJson(value: string): boolean {
  return JSON_TEXT.test(value);
}

export function hasComment(value: string): boolean {
  return COMMENT.test(value);
}

/** The word in front of the token that says how it is meant, capitalised; null if there is none. */
export function schemeIn(value: string): 'Bearer' | 'Token' | 'Basic' | null {
  const [, bearer, other] = SCHEME.exec(value) ?? [];
  if (bearer !== undefined) return 'Bearer';
  if (other === undefined) return null;
  return other.toLowerCase() === 'token' ? 'Token' : 'Basic';
}
