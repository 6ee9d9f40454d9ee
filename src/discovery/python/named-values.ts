/** Names that say of their value that it is a repo, whatever takes it. */
import type { RepoType } from '../../model/repo.js';

const MODEL =
  /(?:^|_)(?:models?|checkpoints?|ckpts?|pretrained|tokenizers?|processors?|encoders?|adapters?|loras?|llms?|vlms?|reward_funcs?|rerankers?|embedders?|embeddings?|hf_repo|repo_?ids?|hub_?ids?|hub)(?:_|$)/i;
const DATASET = /(?:^|_)(?:datasets?|data_?sets?|corpus|corpora|ds)(?:_|$)/i;
const SPACE = /(?:^|_)(?:spaces?)(?:_id|_name|_repo|$)/i;
/** Names of other things that have such a word, too. */
const OTHER =
  /(?:^|_)(?:dir|dirs|folder|file|files|class|cls|type|types|url|provider|output|save|cache|log|prompt|description|title|text|license|user|org|tags?|docker|image|images|github|git|s3|bucket|config|split|column|format|api)(?:_|$)/i;
/** Names that only programs for repos of the Hub use. */
const OWN =
  /^(?:hf|hf_repo|hf_model|hf_dataset|hf_path|repo_id|hub_model_id|base_model|model_name_or_path|pretrained_model_name_or_path|dataset_name_or_path|pretrained)$/;

export interface NamedValue {
  readonly type: RepoType;
  /** Whether it is enough by itself; otherwise the text must show that it is about the Hub. */
  readonly isOwn: boolean;
}

/** Null for a name that says nothing of the kind. `MODEL_ID`, `modelId` and `--model-id` are one name. */
export function namedValue(name: string): NamedValue | null {
  const plain = name
    .slice(0, 100)
    .replace(/^--?/, '')
    .replaceAll('-', '_')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase();
  const isOwn = OWN.test(plain);
  if (!isOwn && OTHER.test(plain)) return null;
  if (DATASET.test(plain)) return { type: 'dataset', isOwn };
  if (SPACE.test(plain)) return { type: 'space', isOwn };
  return isOwn || MODEL.test(plain) ? { type: 'model', isOwn } : null;
}
