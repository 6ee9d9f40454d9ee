import { lineFinder } from '../line-finder.js';
import type { Mention } from '../text-reading.js';
import { mentionsByCalls } from './python-mentions.js';
import { readProgram } from './python-program.js';
import { Runs } from './python-runs.js';
import { mentionsByStrings } from './python-strings.js';

/** Words of which a text has at least one if it names a repo. */
export const PYTHON_HINTS =
  /from_pretrained|huggingface|transformer|dataset|download|hf[_-]|hf:|hf\.co|hub|repo_id|pretrained|vllm|sglang|fastembed|whisper|diffusers|base_model|encoder|embedding|Trainer|\bmlx_|\btimm|open_clip|speechbrain/i;

/** What has the form of a quoted id, or behind `=` or an option; a call that takes a word. */
const LITERAL =
  /hf:\/\/|hf\.co\/|huggingface\.co\/|["'=:][\w.-]{1,96}\/[\w.-]{1,96}|\s--?[a-z][\w-]{1,40} [\w.-]{1,96}\/[\w.-]{1,96}|\b(?:load_dataset|from_pretrained|SentenceTransformer|CrossEncoder|pipeline|WhisperModel)\(\s{0,40}(?:\w{1,30}\s?=\s?)?["']|["'](?:gpt2|bert-|distil|roberta-|t5-|xlm-|albert-)/;

/** The repos that a program in Python names: a file, or one that a command holds. Lines are those of the text. */
export function readPythonText(text: string, path = ''): readonly Mention[] {
  if (!PYTHON_HINTS.test(text) || !LITERAL.test(text)) return [];
  const program = readProgram(text, path);
  if (program === null) return [];
  const runs = new Runs(program);
  const byCalls = mentionsByCalls(program, runs);
  const byStrings = mentionsByStrings(program, runs, new Set(byCalls.map(({ at }) => at)));
  const lineAt = lineFinder(text);
  return [...byCalls, ...byStrings].map(({ at, ...mention }) => ({ ...mention, line: lineAt(at) }));
}
