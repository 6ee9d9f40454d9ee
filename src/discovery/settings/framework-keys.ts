/**
 * Which keys of configuration files name repos, by the framework that reads them. A framework is one row of the table:
 * to add one, add its row and a test.
 */
import type { Operation } from '../../model/inputs.js';
import type { RepoType } from '../../model/repo.js';

/** What a key says about the repo that it names. */
export interface KeyMeaning {
  /** As the table writes it. */
  readonly key: string;
  readonly type: RepoType;
  readonly operation: Operation;
  /** Whether what reads such a file contacts the Hub for it, and never means anything else by that key. */
  readonly isCertain: boolean;
  /** Whether it may be one word, as of the models and datasets from before there were owners. */
  readonly mayBeBare: boolean;
}

export interface Framework {
  readonly name: string;
  /** Keys of which a file has at least one if it is of this framework; empty if its own keys say enough. */
  readonly marks: readonly string[];
  readonly keys: readonly KeyMeaning[];
}

type Meaning = Omit<KeyMeaning, 'key'>;
const MODEL: Meaning = { type: 'model', operation: 'read', isCertain: true, mayBeBare: true };
const LIKELY_MODEL: Meaning = { ...MODEL, isCertain: false };
const DATASET: Meaning = { type: 'dataset', operation: 'read', isCertain: true, mayBeBare: false };
const LIKELY_DATASET: Meaning = { ...DATASET, isCertain: false };
/** Only if the file says `push_to_hub: true`, too. */
const NEW_MODEL: Meaning = { type: 'model', operation: 'create', isCertain: false, mayBeBare: false };
const NEW_DATASET: Meaning = { ...NEW_MODEL, type: 'dataset' };

function keys(meaning: Meaning, names: string): KeyMeaning[] {
  return names.split(/\s+/).map((key) => ({ key, ...meaning }));
}

/** What only those say who train or run a model of their own: in such a file `model` is one that is loaded. */
const OF_TRAINING = `per_device_train_batch_size gradient_accumulation_steps learning_rate num_train_epochs
  micro_batch_size sequence_len max_seq_length lora_r lora_rank lora_alpha load_in_4bit load_in_8bit bf16 fp16
  torch_dtype trust_remote_code attn_implementation tensor_parallel_size tensor_model_parallel_size
  gpu_memory_utilization max_model_len quantization device_map num_fewshot per_device_eval_batch_size
  model_name_or_path base_model pretrained_model_name_or_path tokenizer_name_or_path hf_model hf_repo
  _component_ _target_ model_parameters dataset_id chunk_size embedding_dim`.split(/\s+/);

export const FRAMEWORKS: readonly Framework[] = [
  {
    name: 'Transformers, TRL, PEFT, LLaMA-Factory and others that follow them',
    marks: [],
    keys: [
      ...keys(
        MODEL,
        `model_name_or_path pretrained_model_name_or_path base_model_name_or_path teacher_model_name_or_path
        reward_model_name_or_path ref_model_name_or_path tokenizer_name_or_path adapter_name_or_path
        config_name_or_path processor_name_or_path base_model base_models model_id model_ids pretrained_model
        pretrained_model_name hf_model hf_model_id hf_model_name hf_model_repo hf_repo hf_repo_id hf_hub_id
        huggingface_repo huggingface_model huggingface_id repo_id tokenizer_name tokenizer_id model.pretrained`,
      ),
      ...keys(
        DATASET,
        'dataset_name dataset_id dataset_name_or_path hf_dataset hf_dataset_id dataset_repo_id',
      ),
      ...keys(
        LIKELY_MODEL,
        `embedding_model embedding_model_name embed_model embedding_model_id embeddings_model reranker_model
        rerank_model reranker_model_name cross_encoder_model sentence_transformer_model hf_path hf_model_path`,
      ),
      ...keys(LIKELY_DATASET, 'hf_hub_url hf_dataset_path hf_dataset_name dataset_repo'),
      ...keys(NEW_MODEL, 'hub_model_id push_to_hub_model_id hub_repo_id hf_upload_repo push_to_hub_repo'),
      ...keys(NEW_DATASET, 'hub_dataset_id push_to_hub_dataset_id hub_dataset_name push_dataset_to_hub'),
      { key: 'space_id', type: 'space', operation: 'read', isCertain: false, mayBeBare: false },
    ],
  },
  {
    name: 'lm-evaluation-harness',
    marks: ['output_type', 'doc_to_text', 'doc_to_target', 'test_split', 'fewshot_split', 'metric_list'],
    keys: keys({ ...DATASET, mayBeBare: true }, 'dataset_path'),
  },
  {
    name: 'Axolotl, TRL scripts, alignment-handbook',
    marks: ['base_model', 'model_name_or_path'],
    keys: [
      ...keys(
        DATASET,
        'datasets.path test_datasets.path eval_datasets.path pretraining_dataset pretraining_dataset.path dataset_mixer',
      ),
      ...keys(MODEL, 'tokenizer_config base_model_config processor_config'),
      ...keys(LIKELY_MODEL, 'lora_model_dir reward_model_path sft_model_path ref_model judge_model'),
      ...keys(LIKELY_DATASET, 'datasets dataset dataset_train dataset_eval'),
    ],
  },
  {
    name: 'torchtune',
    marks: ['_component_'],
    keys: keys(DATASET, 'dataset.source dataset_val.source'),
  },
  {
    name: 'NeMo',
    marks: ['_target_', 'restore_from_path', 'init_from_pretrained_model'],
    keys: [
      ...keys(
        DATASET,
        'dataset.path_or_dataset validation_dataset.path_or_dataset dataset.path_or_dataset_id',
      ),
      ...keys(LIKELY_MODEL, 'init_from_pretrained_model restore_from_path tokenizer.type tokenizer.path'),
    ],
  },
  {
    name: 'MLX-LM',
    marks: ['lora_parameters', 'num_layers', 'adapter_path', 'fine_tune_type'],
    keys: [
      ...keys(DATASET, 'hf_dataset.name hf_dataset.path'),
      ...keys(LIKELY_MODEL, 'model'),
      ...keys(LIKELY_DATASET, 'data'),
    ],
  },
  {
    name: 'lighteval',
    marks: ['model_parameters'],
    keys: keys(MODEL, 'model_parameters.model_name model_parameters.tokenizer'),
  },
  {
    name: 'torchchat',
    marks: ['distribution_channel'],
    keys: keys(LIKELY_MODEL, 'distribution_path'),
  },
  {
    name: 'whatever trains or runs a model',
    marks: OF_TRAINING,
    keys: [
      ...keys(
        LIKELY_MODEL,
        `model models model_name model_path model.path model.name tokenizer tokenizer_path tokenizer.path tokenizer.name
        checkpoint model_stub encoder encoder_name text_encoder backbone draft_model speculative_model
        speculative_config.model reward_model adapter lora_path teacher_model student_model processor
        generator.model retriever.model embedder model_type_or_path pretrained vae unet controlnet`,
      ),
      ...keys(
        LIKELY_DATASET,
        'dataset datasets dataset_path dataset.path dataset.name dataset.id data.path train_dataset eval_dataset data_path',
      ),
    ],
  },
];

/** Keys of variables and of Kubernetes that name the model a server is to load: seldom anything else. */
export const VARIABLES = new Map<string, RepoType>([
  ...`MODEL_ID HF_MODEL_ID HF_MODEL HF_MODEL_NAME MODEL_NAME MODEL_REPO HF_REPO HF_REPO_ID REPO_ID MODEL_NAME_OR_PATH
  BASE_MODEL BASE_MODEL_ID TOKENIZER_NAME TOKENIZER_ID EMBEDDING_MODEL EMBEDDING_MODEL_ID EMBEDDING_MODEL_NAME
  EMBED_MODEL RERANKER_MODEL RERANK_MODEL HF_MODEL_REPO MODEL LLM_MODEL VLLM_MODEL WHISPER_MODEL ADAPTER_ID LORA_MODEL
  SENTENCE_TRANSFORMER_MODEL PRELOAD_MODELS HUGGINGFACE_MODEL HUGGINGFACE_MODEL_ID`
    .split(/\s+/)
    .map((name) => [name, 'model'] as const),
  ...'DATASET_ID HF_DATASET DATASET_NAME DATASET_REPO HF_DATASET_ID HF_DATASET_REPO'
    .split(' ')
    .map((name) => [name, 'dataset'] as const),
  ...['SPACE_ID', 'HF_SPACE', 'HF_SPACE_ID'].map((name) => [name, 'space'] as const),
]);

/** How keys are compared: `modelNameOrPath`, `model-name-or-path` and `MODEL_NAME_OR_PATH` are one. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '');
}
