import type { LogLine } from './log-lines.js';

/** What a log says about the job around its failures. */
export interface Scene {
  /** The whole text, for words that may be anywhere. */
  text: string;
  /** Whether the log says that there was a token; null where it says nothing. */
  hasToken: boolean | null;
  /** What the token may do, if the log says it as a login does. */
  role: 'read' | 'write' | 'fine-grained' | null;
  /** A run that gets no secrets; null where the log does not say that it is one. */
  withoutSecrets: 'fork' | 'dependabot' | null;
  /** Whether it is a few pasted lines, which were chosen because they matter. */
  isPasted: boolean;
}

/** In lines: more than an error message, less than any job's log. */
const MOST_PASTED = 12;

const TOKEN_GIVEN =
  /\b(?:HF_TOKEN|HUGGING_?FACE_?HUB_TOKEN|HUGGINGFACE_TOKEN)['"]?\s*[:=]\s*['"]?(?:\*{3}|hf_|<redacted|\[?redacted)|Token is valid|Login successful|Logged in as|Your token has been saved|Running with [^\n]{0,80}HF_TOKEN=\*{3}|token=['"]?hf_|token=\*{3}|Invalid credentials in Authorization header/i;
const TOKEN_EMPTY =
  /^[ \t]{0,40}(?:HF_TOKEN|HUGGING_?FACE_?HUB_TOKEN|HUGGINGFACE_TOKEN)[ \t]{0,5}[:=][ \t]{0,5}(?:''|"")?$/im;
const NO_LOGIN =
  /You are sending unauthenticated requests to the HF Hub|\bNot logged in\b|HF_TOKEN[`'"]? (?:is|was|environment variable is) (?:not set|not found|missing|empty|unset)|secret `?HF_TOKEN`? does not exist/i;
const FORK =
  /\bpull_request\b[^\n]{0,80}\bfork|\bfork(?:ed)?\b[^\n]{0,80}\b(?:pull request|secrets)|secrets are not (?:available|passed)[^\n]{0,60}fork/i;
const DEPENDABOT = /\bdependabot\[bot\]|GITHUB_ACTOR:\s*dependabot|refs\/heads\/dependabot\/|\bdependabot\//i;

export function sceneOf(lines: readonly LogLine[]): Scene {
  const text = lines
    .filter(({ isQuoted }) => !isQuoted)
    .map((line) => line.text)
    .join('\n');
  const isEmpty = TOKEN_EMPTY.test(text) || NO_LOGIN.test(text);
  return {
    text,
    hasToken: isEmpty ? false : TOKEN_GIVEN.test(text) ? true : null,
    role: roleIn(text),
    withoutSecrets: FORK.test(text) ? 'fork' : DEPENDABOT.test(text) ? 'dependabot' : null,
    isPasted: lines.length <= MOST_PASTED,
  };
}

function roleIn(text: string): Scene['role'] {
  const said = /\(permission: (read|write|fineGrained)\)/.exec(text)?.[1];
  if (said === 'read' || said === 'write') return said;
  return said !== undefined || /fine-?grained/i.test(text) ? 'fine-grained' : null;
}
