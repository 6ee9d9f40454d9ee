import { listedIn } from './repo-names.js';

/** What a command does with the Hub, by its own text; null for nothing. */
export interface Use {
  /** In a few words, as the command has them. */
  readonly shownBy: string;
  /** The listed repo that it names; null if it does not tell. */
  readonly repo: string | null;
  /** Whether its text proves it; else it only fits what else is known. */
  readonly isCertain: boolean;
}

const LONGEST_SCRIPT = 64_000;
const LIBRARIES =
  /^[^\S\n]*(?:from|import)\s+(?:\w+\s*,\s*)*(?:huggingface_hub|transformers|datasets|diffusers|sentence_transformers|peft|trl|setfit|vllm|timm|gliner|faster_whisper)\b|[;]\s*(?:from|import)\s+(?:huggingface_hub|transformers|datasets|diffusers|sentence_transformers|peft|trl|setfit|vllm|timm|gliner|faster_whisper)\b/m;
/** What such a library is called for when it loads from the Hub or writes there. */
const CALLS =
  /\b(?:from_pretrained|load_dataset|snapshot_download|hf_hub_download|push_to_hub|upload_(?:file|folder|large_folder)|create_(?:repo|commit|pull_request|branch|tag)|delete_(?:file|folder|repo)|HfFileSystem|list_repo_\w+|(?:model|dataset|space|repo)_info|restart_space|SentenceTransformer|CrossEncoder|SetFitModel|pipeline|LLM|create_model)(?=\s*\()/;
/** The first argument of a call that loads something, if it is written down. */
const LOADED =
  /\b(?:from_pretrained|load_dataset|snapshot_download|hf_hub_download|SentenceTransformer|CrossEncoder|LLM|create_model)\s*\(\s*(?:(?:repo_id|path|model|model_name|pretrained_model_name_or_path)\s*=\s*)?(["'])([^"'\n{}$]{1,200})\1/g;

/** What an inline script for Python does with the Hub. */
export function pythonUse(text: string, ids: readonly string[]): Use | null {
  const script = text.slice(0, LONGEST_SCRIPT).replace(/^[^\S\n]*#.*$/gm, '');
  const [call] = CALLS.exec(script) ?? [];
  if (call === undefined || !LIBRARIES.test(script)) return null;
  const repo = listedIn(script, ids);
  const isOfOthers = [...script.matchAll(LOADED)].length > 0;
  // Whoever writes down what is loaded, and lists something else, does not load what is listed.
  if (repo === null && isOfOthers && !isWriting(script)) return null;
  return { shownBy: call, repo, isCertain: true };
}

function isWriting(script: string): boolean {
  return /\b(?:push_to_hub|upload_(?:file|folder|large_folder)|create_(?:repo|commit))\s*\(/.test(script);
}
