import type { Environment } from '../model/environment-variables.js';
import { logText } from './encode.js';

/** GitHub shows these in its log as a terminal does; at the end of a line it takes them all back. */
const STYLES = { green: 32, red: 31, yellow: 33, bold: 1 } as const;

/** Encodes a text for the log, and gives it a style. So no text can end its own style, or begin another. */
export type Paint = (style: keyof typeof STYLES, text: string) => string;

export const plain: Paint = (_, text) => logText(text);

export const coloured: Paint = (style, text) => `\u001b[${STYLES[style]}m${logText(text)}\u001b[0m`;

/** Colours where they are shown: on GitHub and in a terminal, unless `NO_COLOR` or `FORCE_COLOR` say otherwise. */
export function paintFor(environment: Environment, isTerminal: boolean): Paint {
  const { NO_COLOR, FORCE_COLOR, GITHUB_ACTIONS } = environment;
  if (NO_COLOR) return plain;
  if (FORCE_COLOR) return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? plain : coloured;
  return GITHUB_ACTIONS === 'true' || isTerminal ? coloured : plain;
}
