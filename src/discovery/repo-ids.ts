/** Which literal texts are ids of repos, and which only look like one. */
import { parseRepo, type RepoRef, type RepoType } from '../model/repo.js';

/** Owners that stand for the reader's own, in documentation and templates. */
const PLACEHOLDER =
  /^(?:(?:your|my|some|example|dummy|fake|mock|placeholder|nonexistent|non-existent|invalid)(?:[-_][\w-]*)?|(?:hf-?|test-?)?user-?(?:name|id)?|(?:test-?|hf-?)?(?:org|organi[sz]ation)(?:-?name)?|any|the|this|their|foo|bar|baz|test|owner|namespace|repo|author|name|account|profile|entity|team|company|me|xxx+|unknown|random)$/i;
/** Folders that programs write models and data to, or keep them in. */
const FOLDER =
  /^(?:outputs?|results?|runs?|logs?|tmp|temp|data|datasets?|models?|checkpoints?|ckpts?|weights|artifacts?|build|dist|out|saved?|saved[-_]models?|trained[-_]models?|pretrained[-_]models?|cache|path|home|root|mnt|workspace|content|kaggle|opt|var|usr|etc|src|lib|bin|app|docs?|tests?|examples?|scripts?|configs?|assets|images?|static|public|local|experiments?|exp|exps|notebooks?|tools|resources?|files?|download(?:s|ed)?|export(?:s|ed)?|onnx|node_modules|vendor|application|image|audio|video|text|font|multipart|refs|origin|heads|feature|bugfix|release|hotfix|library|train|eval|val|valid|validation|dev|prod|inputs?|and|true|yes|he|she|message|multipart|model|refs|usr|cpu|cuda|gpu|tensor|tf|saved_model|deploy|debug|work|users|contents?|pages?|stages?|storage|volumes?|bucket|s3|gs|drive|notebook|demo|demos|templates?|samples?)$/i;
/** What the name of a file ends with, and no name of a repo. */
const FILE =
  /\.(?:py|ipynb|sh|js|mjs|cjs|ts|tsx|jsx|json|jsonl|ya?ml|toml|txt|md|csv|tsv|parquet|arrow|png|jpe?g|gif|svg|webp|wav|mp3|mp4|pdf|html?|css|xml|zip|tar|gz|tgz|pt|pth|bin|onnx|safetensors|ckpt|npy|npz|pkl|pickle|h5|joblib|cfg|ini|conf|lock|log|rs|go|c|cc|cpp|h|java|rb|cu|so|whl|gguf|model|spm|vocab|tflite|engine|plan|bak)$/i;

/**
 * The models that are known by one word: the ones that were on the Hub before there were owners. Any other word is as
 * likely a folder or a name of something else.
 */
const BARE_MODEL = new RegExp(
  `^(?:${[
    'albert-(?:base|large|xlarge|xxlarge)-v[12]',
    'bert-base-(?:cased|uncased|chinese|german-cased|german-dbmdz-cased|german-dbmdz-uncased|multilingual-cased|multilingual-uncased|cased-finetuned-mrpc)',
    'bert-large-(?:cased|uncased)(?:-whole-word-masking)?(?:-finetuned-squad)?',
    'camembert-base|ctrl|distilgpt2|distilroberta-base|openai-gpt|transfo-xl-wt103',
    'distilbert-base-(?:cased|uncased|german-cased|multilingual-cased)(?:-distilled-squad|-finetuned-sst-2-english)?',
    'gpt2(?:-medium|-large|-xl)?',
    'roberta-(?:base|large)(?:-openai-detector)?|roberta-large-mnli',
    't5-(?:small|base|large|3b|11b)',
    'xlm-(?:clm|mlm)-(?:ende|enfr|enro|tlm-xnli15|xnli15)-1024|xlm-mlm-(?:en-2048|17-1280|100-1280)',
    'xlm-roberta-(?:base|large)(?:-finetuned-conll0[23]-(?:dutch|english|german|spanish))?',
    'xlnet-(?:base|large)-cased',
  ].join('|')})$`,
);

/** Datasets that are known by one word: of those that were on the Hub before there were owners, the ones much used. */
const BARE_DATASET =
  /^(?:ag_news|ai2_arc|amazon_polarity|amazon_reviews_multi|anli|app_reviews|arxiv_dataset|banking77|beans|big_patent|billsum|blimp|bookcorpus|boolq|c4|cats_vs_dogs|cc_news|cifar100?|clinc_oos|cnn_dailymail|codeparrot|code_search_net|code_x_glue_\w+|common_gen|common_voice|commonsense_qa|conll2000|conll2003|cos_e|cosmos_qa|daily_dialog|dbpedia_14|docred|drop|duorc|e2e_nlg|eli5|emotion|empathetic_dialogues|fashion_mnist|financial_phrasebank|flores|food101|gigaword|glue|go_emotions|gsm8k|hellaswag|hendrycks_test|hotpot_qa|humaneval|imagenet-1k|imdb|iwslt2017|kilt_tasks|lambada|librispeech_asr|librispeech_asr_dummy|lj_speech|math_dataset|math_qa|mbpp|medical_questions_pairs|minds14|mlqa|mnist|ms_marco|multi_news|multi_nli|multi_woz_v22|natural_questions|ncbi_disease|news_commentary|newsgroup|newsqa|nq_open|openai_humaneval|openbookqa|openwebtext|opus100|opus_books|oscar|paws|paws-x|piqa|poem_sentiment|pubmed_qa|quail|quora|qasc|race|reddit|rotten_tomatoes|samsum|scan|sciq|scitail|sentiment140|sick|snli|social_i_qa|speech_commands|squad|squad_v2|squad_es|squad_it|squadshifts|sst|sst2|stsb_multi_mt|stsb_mt_sv|super_glue|superb|svhn|swag|tapaco|ted_multi|timit_asr|tiny_shakespeare|trec|trivia_qa|truthful_qa|tweet_eval|tweets_hate_speech_detection|tydiqa|universal_dependencies|web_questions|wiki40b|wiki_dpr|wiki_qa|wiki_snippets|wikiann|wikihow|wikipedia|wikisql|wikitext|winogrande|wino_bias|wmt1[4-9]|wmt20_mlqe_task1|wnut_17|xcopa|xnli|xquad|xsum|xtreme|yahoo_answers_topics|yelp_polarity|yelp_review_full|zest)$/;

const LONGEST = 300;

/**
 * The repo that a literal text names, in a place that takes repos of that type; null if it is none, is a placeholder,
 * or as likely a path. The type that the text itself has (an address, `datasets/…`) wins.
 */
export function repoIn(text: string, type: RepoType = 'model'): RepoRef | null {
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
  if (PLACEHOLDER.test(owner) || (name !== undefined && /^your[-_]/i.test(name))) return null;
  if (name === undefined) return isKnownBare(owner, typed.type) ? typed : null;
  if (isAddress) return typed;
  if (owner.length < 2 || FOLDER.test(owner) || FILE.test(name) || isNumber(owner) || isNumber(name))
    return null;
  return typed;
}

function isKnownBare(id: string, type: RepoType): boolean {
  if (type === 'model') return BARE_MODEL.test(id);
  return type === 'dataset' && BARE_DATASET.test(id);
}

function isNumber(text: string): boolean {
  return /^[\d.]+$/.test(text);
}
