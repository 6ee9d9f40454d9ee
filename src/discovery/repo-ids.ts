/** Which literal texts are ids of repos, and which only look like one. */
import { parseRepo, type RepoRef, type RepoType } from '../model/repo.js';

/** Owners that stand for the reader's own, in documentation and templates. */
const PLACEHOLDER =
  /^(?:your|my|some|any|the|this|their|example|dummy|fake|mock|foo|bar|baz|test|username|user|user-?name|owner|org|organi[sz]ation|namespace|hf-?user(?:name)?|repo|author|acme|name|account|profile|entity|team|company|me|xxx+|placeholder|nonexistent|non-existent|invalid|unknown|random)(?:[-_](?:\w|-)*)?$/i;
/** Folders that programs write models and data to, or keep them in. */
const FOLDER =
  /^(?:outputs?|results?|runs?|logs?|tmp|temp|data|datasets?|models?|checkpoints?|ckpts?|weights|artifacts?|build|dist|out|saved?|saved[-_]models?|trained[-_]models?|pretrained[-_]models?|cache|path|home|root|mnt|workspace|content|kaggle|opt|var|usr|etc|src|lib|bin|app|docs?|tests?|examples?|scripts?|configs?|assets|images?|static|public|local|experiments?|exp|exps|notebooks?|tools|resources?|files?|download(?:s|ed)?|export(?:s|ed)?|onnx|node_modules|vendor|application|image|audio|video|text|font|multipart|refs|origin|heads|feature|bugfix|release)$/i;
/** What the name of a file ends with, and no name of a repo. */
const FILE =
  /\.(?:py|ipynb|sh|js|mjs|cjs|ts|tsx|jsx|json|jsonl|ya?ml|toml|txt|md|csv|tsv|parquet|arrow|png|jpe?g|gif|svg|webp|wav|mp3|mp4|pdf|html?|css|xml|zip|tar|gz|tgz|pt|pth|bin|onnx|safetensors|ckpt|npy|npz|pkl|pickle|h5|joblib|cfg|ini|conf|lock|log|rs|go|c|cc|cpp|h|java|rb|cu|so|whl|model|spm|vocab|tflite|engine|plan|bak)$/i;

/**
 * The models that are known by one word: the ones that were on the Hub before there were owners. Any other word is as
 * likely a folder or a name of something else.
 */
const BARE_MODEL =
  /^(?:(?:bert-(?:base|large)|distilbert-base|albert-(?:base|large|xlarge|xxlarge)|roberta-(?:base|large)|xlm-roberta-(?:base|large)|xlm-mlm|xlm-clm|xlnet-(?:base|large)|t5|gpt2|camembert)(?:-[a-z0-9-]+)?|(?:distilroberta-base|distilgpt2|openai-gpt|transfo-xl-wt103|ctrl)|(?:t5-(?:small|base|large|3b|11b)))$/;

/**
 * Names that `load_dataset` takes for a format of local files and not for a repo.
 *
 * Source: the packaged builders of the package `datasets`.
 */
const BUILDER =
  /^(?:csv|json|text|parquet|arrow|pandas|sql|xml|imagefolder|audiofolder|videofolder|pdffolder|niftifolder|webdataset|spark|generator|cache|hdf5|lance|eval)$/i;

/** How sure an id is by itself, whatever names it. */
export interface NamedRepo {
  readonly ref: RepoRef;
  /** Whether an address or a prefix leaves no doubt that it is a repo. */
  readonly isAddress: boolean;
}

const LONGEST = 300;

/**
 * The repo that a literal text names, in a place that takes repos of that type; null if it is none, is a placeholder,
 * or as likely a path. The type that the text itself has (an address, `datasets/…`) wins.
 */
export function repoIn(text: string, type: RepoType = 'model'): NamedRepo | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || /[\s<>{}$%*?"'`\\|;()[\],]/.test(trimmed)) return null;
  const isAddress = /^(?:https?:\/\/|hf:\/\/|git@)/i.test(trimmed);
  if (
    isAddress &&
    !/^(?:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/|hf:\/\/|git@hf\.co:)/i.test(trimmed)
  )
    return null;
  const parsed = parseRepo(trimmed);
  if (!parsed.ok) return null;
  const { ref } = parsed;
  const hasType = isAddress || /^(?:models|datasets|spaces|kernels|buckets)\//.test(trimmed);
  const typed = hasType ? ref : { ...ref, type };
  const [owner = '', name] = typed.id.split('/');
  if (PLACEHOLDER.test(owner) || (name !== undefined && /^(?:your|my)[-_]/i.test(name))) return null;
  if (name === undefined) return isKnownBare(owner, typed.type) ? { ref: typed, isAddress } : null;
  if (!isAddress && (FOLDER.test(owner) || FILE.test(name) || isNumber(owner) || isNumber(name))) return null;
  return { ref: typed, isAddress };
}

function isKnownBare(id: string, type: RepoType): boolean {
  if (type === 'model') return BARE_MODEL.test(id);
  return type === 'dataset' && !BUILDER.test(id) && /^[a-z][a-z0-9_]{2,60}$/.test(id) && !FOLDER.test(id);
}

function isNumber(text: string): boolean {
  return /^[\d.]+$/.test(text);
}
