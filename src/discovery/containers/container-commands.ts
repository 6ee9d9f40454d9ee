/** What containers run, as commands of a shell. */
import { readScript } from '../../runner/workflow/shell.js';
import { plainWord } from '../../runner/workflow/shell-words.js';
import type { ShellCommand } from '../../runner/workflow/workflow-model.js';

/** What runs in an image if a command has only arguments for it, by a part of the image's name. */
const PROGRAMS: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
  [/(?:^|\/)vllm-openai(?:-\w+)?(?:[:@]|$)/, ['vllm', 'serve']],
  [/(?:^|\/)text-generation-inference(?:[:@]|$)/, ['text-generation-launcher']],
  [/(?:^|\/)text-embeddings-inference(?:[:@]|$)/, ['text-embeddings-router']],
  [/(?:^|\/)llama\.cpp:server/, ['llama-server']],
  [/(?:^|\/)infinity(?:[:@]|$)/, ['infinity_emb']],
];

/** The program of an image that loads models; empty for any other image. */
export function programOfImage(image: string): readonly string[] {
  return PROGRAMS.find(([name]) => name.test(image.slice(0, 300)))?.[1] ?? [];
}

/** The commands of a script for a shell; none if no shell would take it. */
export async function commandsOfScript(
  script: string,
  lineOf: (line: number) => number,
): Promise<readonly ShellCommand[]> {
  return readScript(await import('unbash'), script, lineOf) ?? [];
}

/** The command that a list of words is. */
export function commandsOfWords(words: readonly string[], line: number): readonly ShellCommand[] {
  return words.length === 0 ? [] : [{ ...ALONE, words: words.map(plainWord), line }];
}

const ALONE: Omit<ShellCommand, 'words' | 'line'> = {
  assignments: [],
  outputs: [],
  input: null,
  isGuarded: false,
  isChained: false,
  isHandled: false,
  pipesInto: false,
};
