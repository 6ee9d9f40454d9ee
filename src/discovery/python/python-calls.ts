/**
 * Which calls in Python name repos: one line for each, and a framework is added by one more.
 */
import type { Operation } from '../../model/inputs.js';
import type { RepoType } from '../../model/repo.js';

/** A call that takes an id of a repo. */
export interface HubCall {
  /** Its names as it is called, without what is in front of the last dot; `*` for anything in front or behind. */
  readonly names: string;
  /** Places of the ids among the arguments without a name, counted from 0. */
  readonly at?: readonly number[];
  /** Names of the arguments that are ids. */
  readonly keys?: string;
  /** Left out for a model. `repo_type` of the call wins where the call has one. */
  readonly type?: RepoType;
  /** Left out for `read`. */
  readonly operation?: Operation;
  /** What the text must hold, too, since other libraries have calls of the same name. */
  readonly needs?: RegExp;
  /** What must be in front of the last dot; the name of the module that it comes from, if it is imported by itself. */
  readonly on?: RegExp;
  /** Whether only an address of the Hub counts, since the call takes any address. */
  readonly onlyAddress?: true;
  /** Whether the Hub is not contacted for certain: the library has ids of its own, or a miss is no error. */
  readonly isUnsure?: true;
  /** The owner of an id of one word that belongs to one of these families. */
  readonly bare?: { readonly owner: string; readonly names: RegExp };
}

const HUB = /huggingface_hub|HfApi/;
const TRANSFORMERS = /transformers|diffusers|optimum/;
const SENTENCES = {
  owner: 'sentence-transformers',
  names:
    /^(?:all|multi-qa|paraphrase|msmarco|distiluse|nli|stsb|quora|gtr-t5|sentence-t5|clip-ViT|average_word_embeddings|static|allenai-specter|LaBSE|use-cmlm)\b/,
};
const MODEL_KEYS =
  'pretrained_model_name_or_path model_name_or_path pretrained_model_name repo_id model_id model_name model_path model';

/** A call has the lines of its own name, else the first line that has a part of its name. */
export const HUB_CALLS: readonly HubCall[] = [
  { names: 'from_pretrained', at: [0, 1], keys: `${MODEL_KEYS} peft_model_id tokenizer` },
  { names: 'from_quantized from_model2vec from_pretrained_keras', at: [0], keys: MODEL_KEYS },
  { names: 'from_model_id', keys: 'model_id' },
  { names: 'from_hparams', keys: 'source', needs: /speechbrain/ },
  {
    names: 'pipeline',
    at: [1],
    keys: 'model tokenizer feature_extractor image_processor',
    needs: TRANSFORMERS,
  },
  {
    names: 'load_adapter load_lora_weights load_textual_inversion load_ip_adapter',
    at: [0],
    needs: TRANSFORMERS,
  },
  { names: 'load_dataset load_dataset_builder', at: [0], keys: 'path', type: 'dataset' },
  {
    names:
      'get_dataset_config_names get_dataset_split_names get_dataset_infos get_dataset_config_info get_dataset_default_config_name',
    at: [0],
    keys: 'path',
    type: 'dataset',
  },
  { names: 'hf_hub_download snapshot_download cached_download hf_hub_url', at: [0], keys: 'repo_id' },
  { names: 'model_info', at: [0], keys: 'repo_id', needs: HUB },
  { names: 'dataset_info', at: [0], keys: 'repo_id', needs: HUB, type: 'dataset' },
  {
    names: 'space_info get_space_runtime get_space_variables',
    at: [0],
    keys: 'repo_id',
    needs: HUB,
    type: 'space',
  },
  {
    names:
      'repo_info list_repo_files list_repo_tree list_repo_refs list_repo_commits get_paths_info auth_check get_safetensors_metadata',
    at: [0],
    keys: 'repo_id',
    needs: HUB,
  },
  { names: 'file_exists repo_exists revision_exists', at: [0], keys: 'repo_id', needs: HUB, isUnsure: true },
  { names: 'upload_file upload_folder', keys: 'repo_id', operation: 'write' },
  { names: 'upload_large_folder', at: [0], keys: 'repo_id', operation: 'create' },
  {
    names:
      'create_commit delete_file delete_files delete_folder create_branch delete_branch create_tag delete_tag super_squash_history update_repo_settings update_repo_visibility delete_repo',
    at: [0],
    keys: 'repo_id',
    needs: HUB,
    operation: 'write',
  },
  { names: 'delete_file delete_folder', at: [1], needs: HUB, operation: 'write' },
  { names: 'create_pull_request create_discussion', at: [0], keys: 'repo_id', needs: HUB, operation: 'pr' },
  { names: 'create_repo', at: [0], keys: 'repo_id', needs: HUB, operation: 'create' },
  {
    names:
      'restart_space pause_space add_space_secret delete_space_secret add_space_variable delete_space_variable request_space_hardware set_space_sleep_time request_space_storage',
    at: [0],
    keys: 'repo_id',
    type: 'space',
    operation: 'write',
  },
  { names: 'duplicate_space', at: [0], keys: 'from_id', type: 'space' },
  { names: 'duplicate_space', at: [1], keys: 'to_id', type: 'space', operation: 'create' },
  { names: 'metadata_update', at: [0], keys: 'repo_id', needs: HUB, operation: 'write' },
  { names: 'CommitScheduler', keys: 'repo_id', needs: HUB, operation: 'create' },
  { names: 'Repository', keys: 'clone_from', needs: HUB },
  { names: 'load_from_hub load_from_hf_hub', at: [0], keys: 'repo_id model_id' },
  { names: 'push_to_hub_keras package_to_hub', at: [1], keys: 'repo_id', operation: 'create' },
  { names: 'SentenceTransformer', at: [0], keys: 'model_name_or_path', bare: SENTENCES },
  { names: 'CrossEncoder SparseEncoder MultiVectorEncoder', at: [0], keys: 'model_name_or_path model_name' },
  { names: 'SentenceTransformerEmbeddingFunction', at: [0], keys: 'model_name', bare: SENTENCES },
  {
    names:
      'HuggingFaceEmbeddings HuggingFaceEmbedding HuggingFaceBgeEmbeddings HuggingFaceInstructEmbeddings SentenceTransformerEmbeddings',
    at: [0],
    keys: 'model_name',
    bare: SENTENCES,
  },
  {
    names: 'FlagModel BGEM3FlagModel FlagReranker FlagLLMReranker FlagAutoModel',
    at: [0],
    keys: 'model_name_or_path',
  },
  {
    names: 'LLM AsyncLLM AsyncEngineArgs EngineArgs',
    at: [0],
    keys: 'model tokenizer speculative_model',
    needs: /vllm/,
  },
  { names: 'Engine', keys: 'model_path', needs: /sglang|\bsgl\b/ },
  { names: 'HFLM', at: [0], keys: 'pretrained tokenizer' },
  {
    names: 'TransformerWordEmbeddings TransformerDocumentEmbeddings TransformerJointEmbeddings',
    at: [0],
    keys: 'model',
    needs: /\bflair\b/,
  },
  { names: 'WhisperModel', at: [0], keys: 'model_size_or_path', needs: /faster_whisper/ },
  {
    names: 'create_model create_model_and_transforms create_model_from_pretrained get_tokenizer',
    at: [0],
    needs: /timm|open_clip/,
    onlyAddress: true,
  },
  {
    names: 'load stream_load convert',
    at: [0],
    keys: 'path_or_hf_repo hf_path',
    on: /\bmlx_(?:lm|vlm|audio)\b/,
  },
  {
    names: 'TextEmbedding SparseTextEmbedding ImageEmbedding LateInteractionTextEmbedding TextCrossEncoder',
    at: [0],
    keys: 'model_name',
    needs: /fastembed/,
    isUnsure: true,
  },
  {
    names: '*Trainer',
    at: [0],
    keys: 'model reward_funcs ref_model reward_model',
    needs: /\btrl\b|transformers/,
  },
  {
    names:
      'get read_csv read_json read_parquet scan_parquet scan_csv read_excel urlretrieve urlopen download stream load_image load_video from_single_file download_url_to_file load_state_dict_from_url open imread',
    at: [0],
    keys: 'url',
    onlyAddress: true,
  },
  // Functions of programs that hand on what they are given, by the words that people call them by.
  {
    names: '*snapshot_download* *hub_download* *download_model*',
    at: [0],
    keys: 'repo_id model_id',
    isUnsure: true,
  },
  {
    names: '*load_dataset* *process_dataset* *load_hf_dataset*',
    at: [0],
    keys: 'path dataset_name',
    type: 'dataset',
    isUnsure: true,
  },
  {
    names: '*from_pretrained* *load_model* *load_tokenizer* *get_model* *get_tokenizer*',
    at: [0],
    keys: MODEL_KEYS,
    needs: TRANSFORMERS,
    isUnsure: true,
  },
];

/** Calls that write to what their address names. */
export const WRITERS = /^(?:to_|write_|sink_|put|pipe|upload|save_|touch|rm|mv|cp_file)/;

/** Calls whose words are ids of a provider of models, or of anything else but a repo that the job contacts. */
export const OTHER_CALLS =
  /^(?:create|acreate|completions?|acompletion|chat|LM|LiteLLM\w*|Chat\w+|OpenAI\w*|AzureOpenAI\w*|InferenceClient\w*|AsyncInferenceClient|InferenceApi|InferenceClientModel|HfApiModel|HuggingFaceAPI\w*|HuggingFaceEndpoint|Groq\w*|Together\w*|Anthropic\w*|Ollama\w*|Bedrock\w*|\w*API\w*|Agent|MagicMock|Mock|patch|SimpleNamespace|assert\w*)$/;
