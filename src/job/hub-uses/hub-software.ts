import type { JobStep } from '../job.js';
import { jobCommands } from '../job-commands.js';
import { variablesIn } from '../variables.js';

/** Packages that load from the Hub, or write there. */
const PACKAGE =
  /^(?:huggingface[-_]hub|transformers|datasets|diffusers|sentence[-_]transformers|peft|trl|vllm|sglang|lm[-_]eval|lighteval|setfit|optimum(?:[-_]\w+)?|lerobot|autotrain[-_]advanced|timm|faster[-_]whisper|gliner)(?:\[[\w,-]*\])?(?:[=<>~!].*)?$/i;
const INSTALLERS = /^(?:pip[\d.]*|uv|poetry|pdm|conda|mamba|micromamba|pipx|python[\d.]*)$/;
const VARIABLE = /^(?:HF_(?:HOME|HUB_\w+|DATASETS_CACHE|XET_\w+)|HUGGINGFACE_HUB_CACHE|TRANSFORMERS_CACHE)$/;

/** Whether the step installs a client of the Hub by name, or has a variable that only such a client reads. */
export function installsHubSoftware(step: JobStep): boolean {
  if (variablesIn(step.layers).some(({ name }) => VARIABLE.test(name))) return true;
  return jobCommands(step).some(({ program, args, command }) => {
    const words = command.words.map(({ text }) => text);
    const isInstall = INSTALLERS.test(program) && args.some(({ text }) => /^(?:install|add)$/.test(text));
    // `uv run --with transformers train.py`
    const isWith = words.some(
      (text, index) => /^--(?:with|from)$/.test(text) && PACKAGE.test(words[index + 1] ?? ''),
    );
    return isWith || (isInstall && args.some(({ text }) => PACKAGE.test(text)));
  });
}
