"use strict";
exports.id = 892;
exports.ids = [892];
exports.modules = {

/***/ 9892:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discoverRepos: function() { return /* binding */ discoverRepos; }
});

// EXTERNAL MODULE: ./src/model/inputs.ts + 6 modules
var inputs = __webpack_require__(9890);
// EXTERNAL MODULE: ./src/model/repo.ts
var repo = __webpack_require__(2589);
// EXTERNAL MODULE: ./src/job/job-commands.ts
var job_commands = __webpack_require__(5763);
// EXTERNAL MODULE: ./src/job/known-texts.ts
var known_texts = __webpack_require__(4149);
// EXTERNAL MODULE: ./src/job/variables.ts
var variables = __webpack_require__(9970);
// EXTERNAL MODULE: ./src/runner/workflow/shell.ts + 1 modules
var shell = __webpack_require__(9034);
;// CONCATENATED MODULE: ./src/discovery/text-reading.ts
const NOTHING_READ = { mentions: [], leads: [] };

;// CONCATENATED MODULE: ./src/discovery/provider-models.ts
/**
 * Models that are served by somebody else's API and written like ids of the Hub: `openai/gpt-4o`. LiteLLM, OpenRouter
 * and others put the provider in front of the model's name.
 */
/**
 * Providers in front of a model, as LiteLLM, OpenRouter, aisuite and LangChain write them; without those that are owners
 * on the Hub by the same name.
 */
const PROVIDERS = new Set(`ai21 aiml aleph_alpha anthropic anyscale azure azure_ai azure_openai baseten bedrock bedrock_converse cerebras
  clarifai cloudflare codestral cohere cohere_chat custom_openai copilot dashscope deepinfra deepseek empower
  featherless_ai fireworks fireworks_ai friendliai galadriel gemini gigachat github github_copilot google-vertex
  google_genai google_vertexai groq hosted_vllm infinity inception jina_ai litellm litellm_proxy llamafile lm_studio lmstudio
  meta_llama mistral moonshot nebius nlp_cloud novita nvidia_nim ollama ollama_chat openai_like openrouter palm
  perplexity petals replicate sagemaker sambanova snowflake text-completion-codestral
  text-completion-openai together together_ai topaz triton vercel vertex vertex_ai vllm volcengine voyage watsonx x-ai xai
  xinference`.split(/\s+/));
/** Names of models that nobody can load: they are only served. */
const SERVED_ONLY = /^(?:(?:chatgpt|gpt)-(?:\d|4o|image|audio|realtime)|o[1-9](?:-|$)|claude|gemini-|text-(?:embedding-|davinci|moderation)|davinci|dall-e|tts-1|whisper-1$|sora|codex-|grok-[2-9]|nova-(?:micro|lite|pro|premier)|mistral-(?:large|medium|small)(?:-latest)?$|command-(?:r|a)(?:-plus)?$)/i;
/** What LiteLLM writes in front of the id of a model of the Hub. */
const OF_HUB = /^hugging_?face\//i;
/** Whether a text is the name of a model that is only served, or has a provider in front. */
function isServedModel(text) {
    const [owner = '', name = ''] = text.split('/', 2);
    return PROVIDERS.has(owner) || SERVED_ONLY.test(name);
}
/** The id behind `huggingface/`; the text itself if there is none, or if it is the organization's own model. */
function withoutHubPrefix(text) {
    return OF_HUB.test(text) && text.split('/').length === 3 ? text.slice(text.indexOf('/') + 1) : text;
}

;// CONCATENATED MODULE: ./src/discovery/repo-ids.ts
/** Which literal texts are ids of repos, and which only look like one. */

/** Owners that stand for the reader's own, in documentation and templates. */
const PLACEHOLDER = /^(?:(?:your|my|some|example|dummy|fake|mock|placeholder|nonexistent|non-existent|invalid)(?:[-_][\w-]*)?|(?:hf-?|test-?)?user-?(?:name|id)?|(?:test-?|hf-?)?(?:org|organi[sz]ation)(?:-?name)?|any|the|this|their|foo|bar|baz|test|owner|namespace|repo|author|name|account|profile|entity|team|company|me|xxx+|unknown|random)$/i;
/** Folders that programs write models and data to, or keep them in. */
const FOLDER = /^(?:outputs?|results?|runs?|logs?|tmp|temp|data|datasets?|models?|checkpoints?|ckpts?|weights|artifacts?|build|dist|out|saved?|saved[-_]models?|trained[-_]models?|pretrained[-_]models?|cache|path|home|root|mnt|workspace|content|kaggle|opt|var|usr|etc|src|lib|bin|app|docs?|tests?|examples?|scripts?|configs?|assets|images?|static|public|local|experiments?|exp|exps|notebooks?|tools|resources?|files?|download(?:s|ed)?|export(?:s|ed)?|onnx|node_modules|vendor|application|image|audio|video|text|font|multipart|refs|origin|heads|feature|bugfix|release|hotfix|library|train|eval|val|valid|validation|dev|prod|inputs?|and|true|yes|he|she|message|multipart|model|refs|usr|cpu|cuda|gpu|tensor|tf|saved_model|deploy|debug|work|users|contents?|pages?|stages?|storage|volumes?|bucket|s3|gs|drive|notebook|demo|demos|templates?|samples?)$/i;
/** What the name of a file ends with, and no name of a repo. */
const FILE = /\.(?:py|ipynb|sh|js|mjs|cjs|ts|tsx|jsx|json|jsonl|ya?ml|toml|txt|md|csv|tsv|parquet|arrow|png|jpe?g|gif|svg|webp|wav|mp3|mp4|pdf|html?|css|xml|zip|tar|gz|tgz|pt|pth|bin|onnx|safetensors|ckpt|npy|npz|pkl|pickle|h5|joblib|cfg|ini|conf|lock|log|rs|go|c|cc|cpp|h|java|rb|cu|so|whl|gguf|model|spm|vocab|tflite|engine|plan|bak)$/i;
/**
 * The models that are known by one word: the ones that were on the Hub before there were owners. Any other word is as
 * likely a folder or a name of something else.
 */
const BARE_MODEL = new RegExp(`^(?:${[
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
].join('|')})$`);
/** Datasets that are known by one word: of those that were on the Hub before there were owners, the ones much used. */
const BARE_DATASET = /^(?:ag_news|ai2_arc|amazon_polarity|amazon_reviews_multi|anli|app_reviews|arxiv_dataset|banking77|beans|big_patent|billsum|blimp|bookcorpus|boolq|c4|cats_vs_dogs|cc_news|cifar100?|clinc_oos|cnn_dailymail|codeparrot|code_search_net|code_x_glue_\w+|common_gen|common_voice|commonsense_qa|conll2000|conll2003|cos_e|cosmos_qa|daily_dialog|dbpedia_14|docred|drop|duorc|e2e_nlg|eli5|emotion|empathetic_dialogues|fashion_mnist|financial_phrasebank|flores|food101|gigaword|glue|go_emotions|gsm8k|hellaswag|hendrycks_test|hotpot_qa|humaneval|imagenet-1k|imdb|iwslt2017|kilt_tasks|lambada|librispeech_asr|librispeech_asr_dummy|lj_speech|math_dataset|math_qa|mbpp|medical_questions_pairs|minds14|mlqa|mnist|ms_marco|multi_news|multi_nli|multi_woz_v22|natural_questions|ncbi_disease|news_commentary|newsgroup|newsqa|nq_open|openai_humaneval|openbookqa|openwebtext|opus100|opus_books|oscar|paws|paws-x|piqa|poem_sentiment|pubmed_qa|quail|quora|qasc|race|reddit|rotten_tomatoes|samsum|scan|sciq|scitail|sentiment140|sick|snli|social_i_qa|speech_commands|squad|squad_v2|squad_es|squad_it|squadshifts|sst|sst2|stsb_multi_mt|stsb_mt_sv|super_glue|superb|svhn|swag|tapaco|ted_multi|timit_asr|tiny_shakespeare|trec|trivia_qa|truthful_qa|tweet_eval|tweets_hate_speech_detection|tydiqa|universal_dependencies|web_questions|wiki40b|wiki_dpr|wiki_qa|wiki_snippets|wikiann|wikihow|wikipedia|wikisql|wikitext|winogrande|wino_bias|wmt1[4-9]|wmt20_mlqe_task1|wnut_17|xcopa|xnli|xquad|xsum|xtreme|yahoo_answers_topics|yelp_polarity|yelp_review_full|zest)$/;
const LONGEST = 300;
/**
 * The repo that a literal text names, in a place that takes repos of that type; null if it is none, is a placeholder,
 * or as likely a path. The type that the text itself has (an address, `datasets/…`) wins.
 */
function repoIn(text, type = 'model') {
    const trimmed = text.trim();
    if (trimmed.length > LONGEST || /[\s<>{}$%*?"'`\\|;()[\],]/.test(trimmed))
        return null;
    const isAddress = /^(?:https?:\/\/|hf:\/\/|git@)/i.test(trimmed);
    if (isAddress &&
        !/^(?:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/|hf:\/\/|git@hf\.co:)/i.test(trimmed))
        return null;
    const parsed = (0,repo/* parseRepo */.E3)(trimmed);
    if (!parsed.ok)
        return null;
    const { ref } = parsed;
    const hasType = isAddress || /^(?:models|datasets|spaces|kernels|buckets)\//.test(trimmed);
    const typed = hasType ? ref : { ...ref, type };
    const [owner = '', name] = typed.id.split('/');
    if (PLACEHOLDER.test(owner) || (name !== undefined && /^your[-_]/i.test(name)))
        return null;
    if (name === undefined)
        return isKnownBare(owner, typed.type) ? typed : null;
    if (isAddress)
        return typed;
    if (owner.length < 2 || FOLDER.test(owner) || FILE.test(name) || isNumber(owner) || isNumber(name))
        return null;
    return typed;
}
function isKnownBare(id, type) {
    if (type === 'model')
        return BARE_MODEL.test(id);
    return type === 'dataset' && BARE_DATASET.test(id);
}
function isNumber(text) {
    return /^[\d.]+$/.test(text);
}

// EXTERNAL MODULE: ./src/job/containers/container-command.ts
var container_command = __webpack_require__(3643);
// EXTERNAL MODULE: ./src/job/containers/container-models.ts
var container_models = __webpack_require__(1986);
;// CONCATENATED MODULE: ./src/discovery/commands/command-text.ts

/** The mention that a word is; none if it is no id. */
function mentionIn(command, word, meaning) {
    const found = word === undefined ? null : repoIn(word.text, meaning.type);
    if (word === undefined || found === null)
        return [];
    return [
        {
            ref: found,
            operation: meaning.operation,
            line: word.line,
            shownBy: meaning.shownBy,
            isCertain: command.isCertain && word.isCertain && meaning.isCertain !== false,
        },
    ];
}
/** The lead to a file that a word names, as seen from where the command runs. */
function leadTo(command, word, { part = null, isCertain = true } = {}) {
    const paths = word === undefined ? [] : pathsOf(command, word.text);
    if (word === undefined || paths.length === 0)
        return [];
    const isPlaced = command.folder !== null && command.isCertain && word.isCertain;
    return [{ is: 'file', paths, part, by: 'name', isCertain: isPlaced && isCertain }];
}
const WORKSPACE = /^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{ *github\.workspace *\}\}|\$\{?PWD\}?|\$\(pwd\))\//;
const OWN_FOLDER = /^\$\{?(?:SCRIPT_?DIR|DIR|HERE|ROOT(?:_?DIR)?|BASE_?DIR|PROJECT_?(?:ROOT|DIR)|REPO_?ROOT)\}?\//i;
const LONGEST_PATH = 400;
/** Where a path may lead, relative to the workspace; empty for one that is computed or outside of it. */
function pathsOf({ folders }, text) {
    const isOfWorkspace = WORKSPACE.test(text);
    const path = text.replace(WORKSPACE, '').replace(OWN_FOLDER, '');
    if (path === '' || path.length > LONGEST_PATH || /^[/~]|[$`*?"'<>|;&(){}\s]|:\/\//.test(path))
        return [];
    const found = (isOfWorkspace ? ['', ...folders] : folders).flatMap((folder) => {
        const parts = folder.split('/').filter((part) => part !== '');
        for (const part of path.split('/')) {
            if (part === '' || part === '.')
                continue;
            if (part !== '..')
                parts.push(part);
            else if (parts.pop() === undefined)
                return [];
        }
        return [parts.join('/')];
    });
    return [...new Set(found)];
}
/** All of them as one. */
function together(readings) {
    return {
        mentions: readings.flatMap(({ mentions }) => mentions),
        leads: readings.flatMap(({ leads }) => leads),
    };
}
/** @param switches the options that take no word */
function argumentsOf(args, switches) {
    const operands = [];
    const options = [];
    for (let at = 0; at < args.length; at += 1) {
        const word = args[at];
        if (word === undefined)
            break;
        if (!/^-\D/.test(word.text)) {
            operands.push(word);
            continue;
        }
        const equals = word.text.indexOf('=');
        if (equals > 0) {
            options.push({
                name: word.text.slice(0, equals),
                value: { ...word, text: word.text.slice(equals + 1) },
            });
            continue;
        }
        const next = args[at + 1];
        const takes = !switches.test(word.text) && next !== undefined && !/^-\D/.test(next.text);
        options.push({ name: word.text, value: takes ? next : null });
        if (takes)
            at += 1;
    }
    return { operands, options };
}
/** The value of the first option of such a name. */
function optionOf({ options }, names) {
    return options.find(({ name, value }) => value !== null && names.test(name))?.value ?? undefined;
}

;// CONCATENATED MODULE: ./src/discovery/line-finder.ts
/** Gives the line of a position, counted from 1. */
function lineFinder(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (position) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= position)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}

;// CONCATENATED MODULE: ./src/discovery/addressed-repo.ts

const ADDRESS = /^(?:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/|hf:\/\/)/i;
const CONTENT = /^(?:hf:\/\/|https?:\/\/[^/]+\/(?:api\/(?:models|datasets|spaces)\/|(?:[^/]+\/){1,3}(?:resolve|raw)\/))/i;
/** As Ollama and Docker Model Runner name a model of the Hub, with a quantization or without. */
const PULLED = /^hf\.co\/([\w.-]{1,96}\/[\w.-]{1,96})(?::[\w.-]{1,60})?$/i;
const addressed_repo_LONGEST = 1_000;
/** The repo behind an address of the Hub; null if the text is none. A query and a pattern for files are left out. */
function addressedRepo(text) {
    const trimmed = text.trim();
    if (trimmed.length > addressed_repo_LONGEST)
        return null;
    const [, pulled] = PULLED.exec(trimmed) ?? [];
    if (pulled !== undefined) {
        const ref = repoIn(pulled);
        return ref === null ? null : { ref, isContent: true };
    }
    if (!ADDRESS.test(trimmed))
        return null;
    const isPath = /^hf:/i.test(trimmed);
    // What is computed may still be behind the id: `…/resolve/main/${file}`.
    const plain = trimmed.replace(isPath ? /\/[^/]*[*?[{$].*$/s : /(?:[?#].*|\/[^/]*[*[{$].*)$/s, '');
    const found = repoIn(plain);
    if (found === null)
        return null;
    const { type, id, revision } = found;
    return {
        ref: { type, id, revision: revision === 'main' ? null : revision },
        isContent: CONTENT.test(trimmed),
    };
}
/** The repo of a file that the text is the address of; null for a page, which nobody loads. */
function contentAt(text) {
    const found = addressedRepo(text);
    return found?.isContent ? found.ref : null;
}

;// CONCATENATED MODULE: ./src/discovery/python/python-calls.ts
const HUB = /huggingface_hub|HfApi/;
const TRANSFORMERS = /transformers|diffusers|optimum/;
const SENTENCES = {
    owner: 'sentence-transformers',
    names: /^(?:all|multi-qa|paraphrase|msmarco|distiluse|nli|stsb|quora|gtr-t5|sentence-t5|clip-ViT|average_word_embeddings|static|allenai-specter|LaBSE|use-cmlm)\b/,
};
const MODEL_KEYS = 'pretrained_model_name_or_path model_name_or_path pretrained_model_name repo_id model_id model_name model_path model';
/** A call has the lines of its own name, else the first line that has a part of its name. */
const HUB_CALLS = [
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
        names: 'get_dataset_config_names get_dataset_split_names get_dataset_infos get_dataset_config_info get_dataset_default_config_name',
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
        names: 'repo_info list_repo_files list_repo_tree list_repo_refs list_repo_commits get_paths_info auth_check get_safetensors_metadata',
        at: [0],
        keys: 'repo_id',
        needs: HUB,
    },
    { names: 'file_exists repo_exists revision_exists', at: [0], keys: 'repo_id', needs: HUB, isUnsure: true },
    { names: 'upload_file upload_folder', keys: 'repo_id', operation: 'write' },
    { names: 'upload_large_folder', at: [0], keys: 'repo_id', operation: 'create' },
    {
        names: 'create_commit delete_file delete_files delete_folder create_branch delete_branch create_tag delete_tag super_squash_history update_repo_settings update_repo_visibility delete_repo',
        at: [0],
        keys: 'repo_id',
        needs: HUB,
        operation: 'write',
    },
    { names: 'delete_file delete_folder', at: [1], needs: HUB, operation: 'write' },
    { names: 'create_pull_request create_discussion', at: [0], keys: 'repo_id', needs: HUB, operation: 'pr' },
    { names: 'create_repo', at: [0], keys: 'repo_id', needs: HUB, operation: 'create' },
    {
        names: 'restart_space pause_space add_space_secret delete_space_secret add_space_variable delete_space_variable request_space_hardware set_space_sleep_time request_space_storage',
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
        names: 'HuggingFaceEmbeddings HuggingFaceEmbedding HuggingFaceBgeEmbeddings HuggingFaceInstructEmbeddings SentenceTransformerEmbeddings',
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
        names: 'get read_csv read_json read_parquet scan_parquet scan_csv read_excel urlretrieve urlopen download stream load_image load_video from_single_file download_url_to_file load_state_dict_from_url open imread',
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
const WRITERS = /^(?:to_|write_|sink_|put|pipe|upload|save_|touch|rm|mv|cp_file)/;
/** Calls whose words are ids of a provider of models, or of anything else but a repo that the job contacts. */
const OTHER_CALLS = /^(?:create|acreate|completions?|acompletion|chat|LM|LiteLLM\w*|Chat\w+|OpenAI\w*|AzureOpenAI\w*|InferenceClient\w*|AsyncInferenceClient|InferenceApi|InferenceClientModel|HfApiModel|HuggingFaceAPI\w*|HuggingFaceEndpoint|Groq\w*|Together\w*|Anthropic\w*|Ollama\w*|Bedrock\w*|\w*API\w*|Agent|MagicMock|Mock|patch|SimpleNamespace|assert\w*)$/;

;// CONCATENATED MODULE: ./src/discovery/python/python-tree.ts
/** In characters; longer ones are no ids, addresses or paths. */
const LONGEST_LITERAL = 1_000;
const MOST_CHILDREN = 2_000;
function childrenOf(node) {
    const found = [];
    for (let child = node.firstChild; child !== null && found.length < MOST_CHILDREN; child = child.nextSibling)
        found.push(child);
    return found;
}
/** Its text, without what is beyond the length. */
function textOf(text, node, longest = LONGEST_LITERAL) {
    return text.slice(node.from, Math.min(node.to, node.from + longest));
}
/** What a plain string says; null for anything else: bytes, a string that is formatted, or that has escapes. */
function literalOf(text, node) {
    if (node.name !== 'String' || node.to - node.from > LONGEST_LITERAL)
        return null;
    const match = /^[rRuU]?("""|'''|"|')([^\\]*)\1$/.exec(text.slice(node.from, node.to));
    return match?.[2] ?? null;
}
/** The node itself, without parentheses around it. */
function inner(node) {
    let found = node;
    for (let depth = 0; depth < 5 && found.name === 'ParenthesizedExpression'; depth += 1) {
        const child = found.firstChild?.nextSibling ?? null;
        if (child === null)
            break;
        found = child;
    }
    return found;
}
/** The arguments of an `ArgList` or the parameters of a `ParamList` that have a default. */
function python_tree_argumentsOf(text, list) {
    const found = [];
    let at = 0;
    let parts = [];
    const take = () => {
        const named = parts.findIndex((part) => part.name === 'AssignOp');
        const value = parts.at(-1);
        if (value !== undefined) {
            if (named > 0 && parts[0] !== undefined) {
                if (named === parts.length - 2)
                    found.push({ name: text.slice(parts[0].from, parts[0].to), at: null, value });
            }
            else if (parts.length === 1)
                found.push({ name: null, at, value });
            if (value.name === '*' || parts[0]?.name === '*' || parts[0]?.name === '**')
                at = null;
            else if (at !== null)
                at += 1;
        }
        parts = [];
    };
    for (const child of childrenOf(list)) {
        if (child.name === '(' || child.name === ')' || child.name === 'Comment')
            continue;
        if (child.name === ',')
            take();
        else
            parts.push(child);
    }
    take();
    return found;
}
function calleeOf(text, call) {
    const callee = call.firstChild;
    if (callee?.name === 'VariableName')
        return { name: textOf(text, callee, 100), object: '' };
    const last = callee?.name === 'MemberExpression' ? callee.lastChild : null;
    if (callee === null || last?.name !== 'PropertyName')
        return null;
    return {
        name: textOf(text, last, 100),
        object: text.slice(callee.from, Math.min(last.from - 1, callee.from + 300)),
    };
}
/** The items of a list, a tuple or a set. */
function itemsOf(node) {
    return childrenOf(node).filter((child) => !/^[[\](){},]$|^Comment$/.test(child.name));
}
/** The pairs of a dictionary. */
function pairsOf(node) {
    const found = [];
    const parts = childrenOf(node);
    for (const [index, part] of parts.entries()) {
        const [key, value] = [parts[index - 1], parts[index + 1]];
        if (part.name === ':' && key !== undefined && value !== undefined)
            found.push({ key, value });
    }
    return found;
}
const LITERAL_COLLECTION = /^(?:Array|Tuple|Set|Dictionary)Expression$/;
const DEEPEST_NODE = 300;
const SCOPE = /^(?:FunctionDefinition|ClassDefinition)$/;
/** The class or function that a node is in, and those around it, the nearest first. */
function scopesAround(node) {
    const found = [];
    let up = node.parent;
    for (let depth = 0; up !== null && depth < DEEPEST_NODE; depth += 1, up = up.parent)
        if (SCOPE.test(up.name))
            found.push(up);
    return found;
}

;// CONCATENATED MODULE: ./src/discovery/python/python-bindings.ts

const MOST_BINDINGS = 20;
/** What a name is bound to where it is used: by the nearest statement above, if that is not in a branch of its own. */
function bindingsOf(program, name) {
    const word = textOf(program.text, name);
    const scopes = scopesAround(name);
    for (const [index, scope] of [...scopes, null].entries()) {
        if (scope?.name === 'ClassDefinition' && index > 0)
            continue;
        const all = program.bindings.get(scope?.from ?? -1)?.get(word) ?? [];
        const owner = scope === null ? undefined : program.functionAt.get(scope.from);
        const isParameter = owner?.parameters.has(word) === true;
        if (all.length === 0 && !isParameter)
            continue;
        if (!affords(program, all.length))
            break;
        const isHere = index === 0;
        const above = isHere ? all.filter(({ node }) => node.from <= name.from) : all;
        const nearest = above.at(-1);
        if (nearest !== undefined && nearest.is !== 'default' && (isHere || all.length === 1)) {
            const block = nearest.is === 'item' ? nearest.node : nearest.node.parent;
            const isAbove = block !== null && (block.name === 'Script' || (block.from <= name.from && name.to <= block.to));
            if (isAbove)
                return { bindings: [nearest], isSure: true, owner: null };
        }
        return {
            bindings: above.slice(-MOST_BINDINGS),
            isSure: false,
            owner: isParameter ? (owner ?? null) : null,
        };
    }
    return { bindings: [], isSure: false, owner: null };
}
/** What `self.name`, `cls.name` and `Class.name` are set to. */
function attributesOf(program, member) {
    const match = /^(\w+)\.(\w+)$/.exec(textOf(program.text, member, 200));
    if (match?.[1] === undefined || match[2] === undefined)
        return [];
    const isOwn = match[1] === 'self' || match[1] === 'cls';
    const owner = isOwn
        ? scopesAround(member).find(({ name }) => name === 'ClassDefinition')
        : program.classNames.get(match[1]);
    return owner === undefined ? [] : (program.attributes.get(owner.from)?.get(match[2]) ?? []);
}
/** Whether there is enough left to look up for so much more. */
function affords({ budget }, cost) {
    budget.left -= cost;
    return budget.left > 0;
}

;// CONCATENATED MODULE: ./src/discovery/python/python-values.ts
/** Which literal texts an expression may be: itself, or through names that the same text assigns. */


const DEEPEST = 6;
/** One function that hands on its parameter, and no second one. */
const DEEPEST_CALL = 2;
const MOST_ITEMS = 300;
const MOST_SITES = 20;
function literalsOf(program, node, depth = 0) {
    const { text } = program;
    const value = inner(node);
    if (depth > DEEPEST || !affords(program, 1))
        return [];
    const literal = literalOf(text, value);
    if (literal !== null)
        return [{ text: literal, node: value, isSure: true }];
    if (value.name === 'VariableName')
        return literalsNamed(program, value, depth + 1);
    if (value.name === 'MemberExpression')
        return literalsOfMember(program, value, depth + 1);
    if (value.name === 'CallExpression')
        return defaultsOfCall(program, value, depth + 1);
    if (value.name === 'ConditionalExpression' || isOr(value)) {
        const parts = itemsOf(value).filter((_, index) => isOr(value) || index !== 2);
        return unsure(parts.slice(0, 5).flatMap((part) => literalsOf(program, part, depth + 1)));
    }
    return [];
}
/** Those of each item of a list, of a dictionary's keys, or of a name for one; `column` of items that are tuples. */
function itemLiterals(program, node, column, depth = 0) {
    const { text } = program;
    const value = inner(node);
    if (depth > DEEPEST || !affords(program, 1))
        return [];
    if (value.name === 'VariableName') {
        const { bindings, isSure } = bindingsOf(program, value);
        const found = bindings.flatMap((one) => one.is !== 'item' && one.value !== null ? itemLiterals(program, one.value, column, depth + 1) : []);
        return isSure && bindings.every(({ is }) => is === 'value') ? found : unsure(found);
    }
    if (value.name === 'MemberExpression') {
        return attributesOf(program, value).flatMap((one) => one.value === null ? [] : itemLiterals(program, one.value, column, depth + 1));
    }
    if (value.name === 'CallExpression')
        return itemsOfCall(program, value, column, depth + 1);
    if (value.name === 'BinaryExpression') {
        return itemsOf(value).flatMap((part) => itemLiterals(program, part, column, depth + 1));
    }
    if (value.name === 'DictionaryExpression') {
        return pairsOf(value).flatMap(({ key, value: item }) => literalsOf(program, column === 1 ? item : key, depth + 1));
    }
    if (!LITERAL_COLLECTION.test(value.name))
        return [];
    return itemsOf(value)
        .slice(0, MOST_ITEMS)
        .flatMap((item) => cellLiterals(program, item, column, depth + 1));
    function cellLiterals(_, item, place, at) {
        const call = item.name === 'CallExpression' ? calleeOf(text, item) : null;
        if (call?.name === 'param') {
            const list = item.getChild('ArgList');
            const args = list === null ? [] : python_tree_argumentsOf(text, list);
            const chosen = args.find((one) => one.at === (place ?? 0));
            const found = chosen === undefined ? [] : literalsOf(program, chosen.value, at);
            return args.some(({ name }) => name === 'marks') ? unsure(found) : found;
        }
        if (place === null)
            return literalsOf(program, item, at);
        if (!/^(?:Tuple|Array)Expression$/.test(item.name))
            return [];
        const cell = itemsOf(item)[place];
        return cell === undefined ? [] : literalsOf(program, cell, at);
    }
}
function unsure(literals) {
    return literals.map((one) => ({ ...one, isSure: false }));
}
function literalsNamed(program, name, depth) {
    const { bindings, isSure, owner } = bindingsOf(program, name);
    const found = bindings.flatMap((one) => {
        if (one.value === null)
            return [];
        if (one.is === 'item')
            return itemLiterals(program, one.value, one.column, depth);
        const values = literalsOf(program, one.value, depth);
        return one.is === 'default' ? unsure(values) : values;
    });
    const given = owner === null ? [] : literalsGiven(program, owner, textOf(program.text, name), depth);
    return [...(isSure ? found : unsure(found)), ...given];
}
/** What a parameter is given: by `parametrize`, by a fixture of its name, or by the calls of its function. */
function literalsGiven(program, owner, word, depth) {
    const { text } = program;
    const around = scopesAround(owner.node).flatMap((scope) => scope.parent?.name === 'DecoratedStatement' ? scope.parent.getChildren('Decorator') : []);
    for (const decorator of [...owner.decorators, ...around]) {
        const list = decorator.getChild('ArgList');
        const [names, values] = list === null ? [] : python_tree_argumentsOf(text, list);
        if (names === undefined)
            continue;
        if (/(?:^|\.)parameterized(?:\.expand)?\s*\(/.test(textOf(text, decorator, 100))) {
            const place = [...owner.parameters].filter((one) => one !== 'self').indexOf(word);
            const several = itemLiterals(program, names.value, place, depth);
            return several.length > 0 || place > 0 ? several : itemLiterals(program, names.value, null, depth);
        }
        if (values === undefined || !/parametrize\s*\(/.test(textOf(text, decorator, 100)))
            continue;
        const words = parametersNamed(text, names.value);
        const place = words.indexOf(word);
        if (place >= 0)
            return itemLiterals(program, values.value, words.length === 1 ? null : place, depth);
    }
    const fixture = program.fixtures.get(word);
    if (fixture !== undefined)
        return literalsReturned(program, fixture, depth);
    return depth > DEEPEST_CALL ? [] : literalsPassed(program, owner, word, depth);
}
function parametersNamed(text, node) {
    const single = literalOf(text, node);
    if (single !== null)
        return single.split(',').map((one) => one.trim());
    return LITERAL_COLLECTION.test(node.name) ? itemsOf(node).map((one) => literalOf(text, one) ?? '') : [];
}
function literalsReturned(program, { node, decorators }, depth) {
    const body = node.getChild('Body');
    const returned = [
        ...(body?.getChildren('ReturnStatement') ?? []),
        ...(body?.getChildren('YieldStatement') ?? []),
    ];
    const found = returned.flatMap((one) => {
        const value = one.lastChild;
        return value === null ? [] : literalsOf(program, value, depth);
    });
    if (found.length > 0)
        return found;
    return decorators.flatMap((decorator) => {
        const list = decorator.getChild('ArgList');
        const params = list === null ? [] : python_tree_argumentsOf(program.text, list).filter(({ name }) => name === 'params');
        return params.flatMap(({ value }) => itemLiterals(program, value, null, depth));
    });
}
/** What the same text calls the function with. Others may call it with anything else. */
function literalsPassed(program, owner, word, depth) {
    const own = [...owner.parameters].filter((one) => one !== 'self' && one !== 'cls');
    const place = own.indexOf(word);
    const isInit = owner.name === '__init__' && owner.owner !== null;
    const className = isInit ? owner.owner?.getChild('VariableName') : null;
    const called = className ? textOf(program.text, className, 100) : owner.name;
    const sites = (program.callsByName.get(called) ?? []).slice(0, MOST_SITES);
    return unsure(sites.flatMap((site) => {
        const list = site.getChild('ArgList');
        const args = list === null ? [] : python_tree_argumentsOf(program.text, list);
        const chosen = args.find(({ name, at }) => name === word || (at !== null && at === place));
        return chosen === undefined ? [] : literalsOf(program, chosen.value, depth + 1);
    }));
}
function literalsOfMember(program, member, depth) {
    const key = member.lastChild?.prevSibling;
    if (member.lastChild?.name === ']' && key !== null && key !== undefined)
        return literalsOfKey(program, member, key, depth);
    const attributes = attributesOf(program, member);
    const found = attributes.flatMap(({ value }) => (value === null ? [] : literalsOf(program, value, depth)));
    return attributes.length === 1 && attributes[0]?.is === 'value' ? found : unsure(found);
}
/** `NAME["key"]` of a dictionary that the text writes down. */
function literalsOfKey(program, member, key, depth) {
    const object = member.firstChild;
    const word = literalOf(program.text, key);
    if (object?.name !== 'VariableName' || word === null)
        return [];
    const { bindings, isSure } = bindingsOf(program, object);
    const found = bindings.flatMap(({ value }) => {
        if (value?.name !== 'DictionaryExpression')
            return [];
        const pair = pairsOf(value).find((one) => literalOf(program.text, one.key) === word);
        return pair === undefined ? [] : literalsOf(program, pair.value, depth);
    });
    return isSure ? found : unsure(found);
}
/** `os.environ.get("NAME", "value")`, `os.getenv("NAME", "value")`, `config.get("key", "value")`. */
function defaultsOfCall(program, call, depth) {
    const callee = calleeOf(program.text, call);
    const list = call.getChild('ArgList');
    if (callee === null || list === null || !/^(?:get|getenv|environ|setdefault)$/.test(callee.name))
        return [];
    const chosen = python_tree_argumentsOf(program.text, list).find(({ name, at }) => at === 1 || name === 'default');
    return chosen === undefined ? [] : unsure(literalsOf(program, chosen.value, depth));
}
/** `enumerate(items)`, `items.values()`. */
function itemsOfCall(program, call, column, depth) {
    const callee = calleeOf(program.text, call);
    const object = call.firstChild?.firstChild;
    if (callee?.object !== '' && object && /^(?:items|keys|values)$/.test(callee?.name ?? '')) {
        return itemLiterals(program, object, callee?.name === 'values' ? 1 : column, depth);
    }
    const list = call.getChild('ArgList');
    const first = list === null ? undefined : python_tree_argumentsOf(program.text, list)[0];
    if (first === undefined || !/^(?:enumerate|tqdm|sorted|list|set|tuple|reversed)$/.test(callee?.name ?? ''))
        return [];
    if (callee?.name === 'enumerate')
        return column === 1 ? itemLiterals(program, first.value, null, depth) : [];
    return itemLiterals(program, first.value, column, depth);
}
function isOr({ name, firstChild }) {
    return name === 'BinaryExpression' && firstChild?.nextSibling?.name === 'or';
}

;// CONCATENATED MODULE: ./src/discovery/python/python-mentions.ts






/** Hubs of others, of which modules have calls of the same names. */
const OTHER_HUB = /^(?:modelscope|paddlenlp|ppdiffusers|openmind|openmind_hub|wandb|mlflow|comet_ml|kagglehub)\b/;
const byName = new Map();
const byPart = [];
for (const call of HUB_CALLS) {
    for (const name of call.names.split(' ')) {
        const part = name.replaceAll('*', '');
        if (part !== name)
            byPart.push({ part, isEnd: !name.endsWith('*'), call });
        else
            byName.set(name, [...(byName.get(name) ?? []), call]);
    }
}
/** All mentions by calls of the table. */
/** A loop over many ids may have many calls in it. */
const MOST_MENTIONS = 5_000;
function mentionsByCalls(program, runs) {
    const origins = originsOf(program);
    const holds = onceEach((needed) => needed.test(program.text));
    const holdsHubModelId = program.text.includes('hub_model_id');
    let count = 0;
    return program.calls.flatMap((node) => {
        if (count > MOST_MENTIONS)
            return [];
        const callee = calleeOf(program.text, node);
        if (callee === null)
            return [];
        const { rows, shownBy } = rowsOf(callee.name);
        const isPush = callee.name === 'push_to_hub';
        const list = node.getChild('ArgList');
        if (list === null)
            return [];
        const mayConfigure = !isPush && rows.length === 0 && holdsHubModelId;
        if (rows.length === 0 && !isPush && !mayConfigure)
            return [];
        const root = callee.object === '' ? callee.name : (callee.object.split('.', 1)[0] ?? '');
        const origin = origins.get(root) ?? root;
        if (OTHER_HUB.test(origin))
            return [];
        const call = {
            program,
            holds,
            runs,
            node,
            callee,
            origin,
            list: python_tree_argumentsOf(program.text, list),
            shownBy,
        };
        const found = isPush ? pushed(call) : [...rows.flatMap((row) => ofRow(call, row)), ...hubModelId(call)];
        count += found.length;
        return found;
    });
}
function onceEach(ask) {
    const known = new Map();
    return (question) => {
        const answer = known.get(question) ?? ask(question);
        known.set(question, answer);
        return answer;
    };
}
/** Its lines in the table, and the name there. */
function rowsOf(name) {
    const rows = byName.get(name);
    if (rows !== undefined)
        return { rows, shownBy: name };
    const found = byPart.find(({ part, isEnd }) => (isEnd ? name.endsWith(part) : name.includes(part)));
    return found === undefined ? { rows: [], shownBy: '' } : { rows: [found.call], shownBy: found.part };
}
function originsOf({ imports }) {
    return new Map(imports.flatMap(({ module, names }) => names.map((one) => [one.as, module])));
}
function ofRow(call, row) {
    const { program, holds, callee, origin, list, node, runs } = call;
    if (row.needs !== undefined && !holds(row.needs))
        return [];
    if (row.on !== undefined && !row.on.test(callee.object) && !(callee.object === '' && row.on.test(origin)))
        return [];
    const keys = row.keys?.split(' ') ?? [];
    const chosen = list.filter(({ name, at }) => name === null ? at !== null && row.at?.includes(at) === true : keys.includes(name));
    const type = typeGiven(call) ?? row.type ?? 'model';
    if (type === 'unclear')
        return [];
    const isLocal = flag(call, 'local_files_only') === true;
    const operation = row.operation === 'write' && flag(call, 'create_pr') === true ? 'pr' : (row.operation ?? 'read');
    return chosen.flatMap(({ value }) => idsIn(program, value).flatMap((literal) => {
        const found = refOf(literal, type, row, revisionGiven(call));
        if (found === null)
            return [];
        const isCertain = !isLocal && row.isUnsure !== true && literal.isSure && runs.always(node);
        return [{ ref: found, operation, at: literal.node.from, shownBy: call.shownBy, isCertain }];
    }));
}
/** The ids that an argument may be; the items of one that is a list. */
function idsIn(program, value) {
    return value.name === 'ArrayExpression' ? itemLiterals(program, value, null) : literalsOf(program, value);
}
function refOf({ text }, type, row, revision) {
    const prefixed = /^(?:hf[-_]hub|local-hf):/.exec(text);
    const plain = prefixed === null ? text : text.slice(prefixed[0].length);
    const address = addressedRepo(plain);
    if (row.onlyAddress === true && prefixed === null)
        return address?.isContent === true ? address.ref : null;
    if (address !== null)
        return address.ref;
    const isBare = row.bare?.names.test(plain) === true && !plain.includes('/');
    const whole = isBare ? `${row.bare?.owner}/${plain}` : plain;
    const pinned = revision === null || revision === 'main' ? null : repoIn(`${whole}@${revision}`, type);
    return pinned ?? repoIn(whole, type);
}
function typeGiven(call) {
    const given = call.list.find(({ name }) => name === 'repo_type');
    if (given === undefined)
        return null;
    const [literal] = literalsOf(call.program, given.value);
    if (literal === undefined)
        return given.value.name === 'None' ? null : 'unclear';
    return repo/* REPO_TYPES */.jU.find((one) => one === literal.text) ?? 'unclear';
}
function revisionGiven(call) {
    const given = call.list.find(({ name }) => name === 'revision');
    return given === undefined ? null : literalOf(call.program.text, given.value);
}
function flag({ list, program }, name) {
    const given = list.find((one) => one.name === name);
    if (given === undefined)
        return null;
    const text = textOf(program.text, given.value, 10);
    return text === 'True' ? true : text === 'False' ? false : null;
}
/** `TrainingArguments(hub_model_id="owner/name", push_to_hub=True)`. */
function hubModelId(call) {
    const given = call.list.find(({ name }) => name === 'hub_model_id');
    const isPushed = flag(call, 'push_to_hub');
    if (given === undefined || isPushed === false)
        return [];
    return literalsOf(call.program, given.value).flatMap((literal) => {
        const ref = repoIn(literal.text, 'model');
        if (ref === null)
            return [];
        const isCertain = isPushed === true && literal.isSure && call.runs.always(call.node);
        return [{ ref, operation: 'create', at: literal.node.from, shownBy: 'hub_model_id', isCertain }];
    });
}
/** Words of what makes a dataset, and of what makes a model. */
const MAKES_DATASET = /load_dataset|Dataset|concatenate_datasets|load_from_disk|interleave_datasets/;
const MAKES_MODEL = /from_pretrained|Trainer|pipeline|SentenceTransformer|get_peft_model|CrossEncoder|Model\b/;
const DATASET_NAME = /^(?:ds|dset|data|dataset\w*|\w*_(?:ds|dset|data|dataset|datasets|split))$/i;
const MODEL_NAME = /^(?:model|tokenizer|trainer|processor|pipe|pipeline|adapter|\w*_(?:model|tokenizer|trainer|processor))$/i;
/** `push_to_hub` of a model or of a dataset: told by what the object is, else by its name. */
function pushed(call) {
    const { program, callee, list, node, runs } = call;
    const chosen = list.find(({ name, at }) => at === 0 || name === 'repo_id');
    if (chosen === undefined)
        return [];
    const kind = kindOf(call);
    const operation = flag(call, 'create_pr') === true ? 'pr' : 'create';
    return literalsOf(program, chosen.value).flatMap((literal) => {
        const ref = repoIn(literal.text, kind?.type ?? 'model');
        if (ref === null || !literal.text.includes('/'))
            return [];
        const isCertain = kind !== null && literal.isSure && runs.always(node);
        return [{ ref, operation, at: literal.node.from, shownBy: callee.name, isCertain }];
    });
}
function kindOf({ program, callee: { object } }) {
    const name = object.replace(/^self\./, '');
    const madeBy = [...program.bindings.values()]
        .slice(0, 1_000)
        .flatMap((names) => names.get(name) ?? [])
        .slice(0, 20)
        .map(({ value }) => (value === null ? '' : textOf(program.text, value, 300)))
        .concat(object);
    if (madeBy.some((text) => MAKES_DATASET.test(text)))
        return { type: 'dataset' };
    if (madeBy.some((text) => MAKES_MODEL.test(text)))
        return { type: 'model' };
    if (DATASET_NAME.test(name))
        return { type: 'dataset' };
    return MODEL_NAME.test(name) ? { type: 'model' } : null;
}

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js
var dist = __webpack_require__(7335);
;// CONCATENATED MODULE: ./src/discovery/bounded-parse.ts
/**
 * How often the parser may try to go on behind an error. A script that people run has some, in syntax newer than the
 * parser; in a text that is none, each attempt takes a thousand times as long as a step does otherwise.
 */
const MOST_RECOVERIES = 3_000;
/** What is open at once, in numbers on the parser's stack: ten times what people write. Time is quadratic in it. */
const bounded_parse_DEEPEST = 3_000;
/** The tree of a text, with errors in it; null if it is no text that people write in the parser's language. */
function parseWithin(parser, text) {
    const parse = parser.startParse(text);
    for (let recoveries = 0; recoveries < MOST_RECOVERIES;) {
        const tree = parse.advance();
        if (tree !== null)
            return tree;
        if ((parse.recovering ?? 0) > 0)
            recoveries += 1;
        if ((parse.stacks?.[0]?.stack.length ?? 0) > bounded_parse_DEEPEST)
            return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/discovery/python/python-imports.ts
const MOST_IMPORTS = 500;
const LONGEST_LIST = 4_000;
const BEGINNING = /^[ \t]{0,40}(?:from[ \t]{1,9}(\.{0,9})([\w.]{0,200})[ \t]{1,9}import|import)(?:[ \t]{1,9}|(?=[(]))/gm;
/** Found by their lines alone, so that a text need not be parsed for them; one in a docstring counts, too. */
function pythonImports(text) {
    const found = [];
    for (const match of text.matchAll(BEGINNING)) {
        if (found.length >= MOST_IMPORTS)
            break;
        const begin = match.index + match[0].length;
        const isFrom = match[2] !== undefined;
        const isOpen = text[begin] === '(';
        const rest = text.slice(begin + (isOpen ? 1 : 0), begin + LONGEST_LIST);
        const end = isOpen ? rest.indexOf(')') : rest.search(/[\n;#]/);
        const names = namesIn(end < 0 ? rest : rest.slice(0, end));
        if (isFrom)
            found.push({ level: match[1]?.length ?? 0, module: match[2] ?? '', names });
        else
            for (const { name } of names)
                found.push({ level: 0, module: name, names: [] });
    }
    return found;
}
function namesIn(list) {
    return list.split('\n').flatMap((line) => (line.split('#', 1)[0] ?? '').split(',').flatMap((item) => {
        const [name = '', as, other] = item.trim().split(/\s+/, 3);
        return /^[A-Za-z_][\w.]{0,200}$/.test(name) ? [{ name, as: as === 'as' ? (other ?? name) : name }] : [];
    }));
}

;// CONCATENATED MODULE: ./src/discovery/python/python-program.ts




/** In characters; longer ones are data, or made by programs. */
const LONGEST_TEXT = 400_000;
const MOST_STEPS = 500_000;
const TEST_FILE = /(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.py$/;
/** Reads a text that may be no Python at all; null for one that is none, or too long. */
function readProgram(text, path = '') {
    const tree = text.length > LONGEST_TEXT ? null : parseWithin(dist/* parser */.K, text);
    return tree === null ? null : new Collector(text, TEST_FILE.test(path)).collect(tree);
}
class Collector {
    #text;
    #isTestFile;
    #calls = [];
    #strings = [];
    #functions = [];
    #classes = new Map();
    #bindings = new Map();
    #attributes = new Map();
    #scopes = [];
    constructor(text, isTestFile) {
        this.#text = text;
        this.#isTestFile = isTestFile;
    }
    collect(tree) {
        tree.iterate({
            enter: ({ name, node }) => {
                if (name === 'CallExpression')
                    this.#calls.push(node);
                else if (name === 'String' || name === 'FormatString')
                    this.#strings.push(node);
                else if (name === 'AssignStatement')
                    this.#assign(node);
                else if (name === 'UpdateStatement')
                    this.#bind(node.firstChild, null, node);
                else if (name === 'ForStatement')
                    this.#loop(node);
                else if (name.endsWith('ComprehensionExpression'))
                    this.#loop(node);
                else if (name === 'FunctionDefinition')
                    this.#define(node);
                else if (name === 'ClassDefinition')
                    this.#defineClass(node);
            },
            leave: ({ name }) => {
                if (name === 'FunctionDefinition' || name === 'ClassDefinition')
                    this.#scopes.pop();
            },
        });
        const callsByName = new Map();
        for (const call of this.#calls) {
            const name = nameCalled(this.#text, call);
            if (name !== null)
                add(callsByName, name, call);
        }
        return {
            text: this.#text,
            isTestFile: this.#isTestFile,
            imports: pythonImports(this.#text),
            calls: this.#calls,
            callsByName,
            strings: this.#strings,
            functions: this.#functions,
            fixtures: new Map(this.#functions.filter((one) => this.#isFixture(one)).map((one) => [one.name, one])),
            budget: { left: MOST_STEPS },
            functionAt: new Map(this.#functions.map((one) => [one.node.from, one])),
            classNames: this.#classes,
            bindings: this.#bindings,
            attributes: this.#attributes,
        };
    }
    #define(node) {
        const scope = this.#scopes.at(-1) ?? null;
        const name = node.getChild('VariableName');
        const list = node.getChild('ParamList');
        this.#scopes.push(node);
        const parameters = list === null ? [] : list.getChildren('VariableName').map((one) => this.#name(one));
        const decorated = node.parent?.name === 'DecoratedStatement' ? node.parent : null;
        this.#functions.push({
            name: name === null ? '' : this.#name(name),
            node,
            decorators: decorated?.getChildren('Decorator') ?? [],
            parameters: new Set(parameters),
            owner: scope?.name === 'ClassDefinition' ? scope : null,
        });
        if (list === null)
            return;
        for (const { name: parameter, value } of python_tree_argumentsOf(this.#text, list)) {
            if (parameter !== null)
                put(this.#bindings, node.from, parameter, { is: 'default', value, column: null, node: value });
        }
    }
    #defineClass(node) {
        const name = node.getChild('VariableName');
        if (name !== null)
            this.#classes.set(this.#name(name), node);
        this.#scopes.push(node);
    }
    /** `a = b = value`, `a: str = value`, `a, b = value`. */
    #assign(node) {
        const parts = childrenOf(node);
        const last = parts.findLastIndex(({ name }) => name === 'AssignOp');
        if (last < 0)
            return;
        const values = parts.slice(last + 1);
        const targets = parts.slice(0, last).filter(({ name }) => /^(?:Variable|Member)/.test(name));
        const isPlain = values.length === 1 && !parts.slice(0, last).some(({ name }) => name === ',');
        // The value of a field of a dataclass is what it is without one.
        const isField = this.#scopes.at(-1)?.name === 'ClassDefinition' && parts[1]?.name === 'TypeDef';
        const value = isPlain ? (values[0] ?? null) : null;
        for (const target of targets)
            this.#bind(target, value, node, isField ? 'default' : 'value');
    }
    #bind(target, value, node, is = 'value') {
        if (target === null)
            return;
        const binding = { is, value, column: null, node };
        const scope = this.#scopes.at(-1);
        if (target.name === 'VariableName') {
            put(this.#bindings, scope?.from ?? -1, this.#name(target), binding);
            if (scope?.name === 'ClassDefinition')
                put(this.#attributes, scope.from, this.#name(target), binding);
        }
        else if (target.name === 'MemberExpression') {
            const match = /^(?:self|cls)\.(\w+)$/.exec(textOf(this.#text, target, 100));
            const owner = this.#scopes.findLast(({ name }) => name === 'ClassDefinition');
            if (match?.[1] !== undefined && owner !== undefined)
                put(this.#attributes, owner.from, match[1], binding);
        }
    }
    /** `for a in items`, `for a, b in items`, also of a comprehension. */
    #loop(node) {
        const parts = childrenOf(node);
        const begin = parts.findIndex(({ name }) => name === 'for');
        const end = parts.findIndex(({ name }) => name === 'in');
        const value = parts[end + 1];
        if (begin < 0 || end < begin || value === undefined)
            return;
        const between = parts.slice(begin + 1, end);
        const tuple = between.length === 1 && between[0]?.name === 'TupleExpression' ? childrenOf(between[0]) : between;
        const targets = tuple.filter(({ name }) => name === 'VariableName');
        for (const [index, target] of targets.entries()) {
            const column = targets.length === 1 ? null : index;
            const scope = this.#scopes.at(-1)?.from ?? -1;
            put(this.#bindings, scope, this.#name(target), { is: 'item', value, column, node });
        }
    }
    #isFixture({ decorators }) {
        return decorators.some((one) => /fixture/.test(textOf(this.#text, one, 100)));
    }
    #name(node) {
        return textOf(this.#text, node, 100);
    }
}
function nameCalled(text, call) {
    const callee = call.firstChild;
    const last = callee?.name === 'MemberExpression' ? callee.lastChild : callee;
    return last?.name === 'VariableName' || last?.name === 'PropertyName' ? textOf(text, last, 100) : null;
}
function add(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [value]);
    else
        known.push(value);
}
function put(table, scope, name, binding) {
    const names = table.get(scope) ?? new Map();
    table.set(scope, names);
    add(names, name, binding);
}

;// CONCATENATED MODULE: ./src/discovery/python/python-runs.ts

/** Words of decorators for tests that do not run everywhere, or that are given stand-ins. */
const SELDOM = /skip|slow|require|xfail|gpu|cuda|nightly|large|patch|mock|integration|network|responses|vcr|e2e|manual|optional|benchmark|expensive|multi_?gpu|heavy|flaky_hub|is_staging|staging/i;
/** A stand-in for the Hub, an error that is expected, a test that ends early. */
const STAND_IN = /\b(?:patch(?:\.\w+)?\(|MagicMock|AsyncMock|Mock\(|responses\.|requests_mock|skipTest\(|pytest\.skip\(|SkipTest)/;
const EXPECTS_ERROR = /\b(?:assertRaises\w*|raises|patch(?:\.\w+)?|MagicMock|suppress|offline|OfflineSimulator)\b/;
const TEST_HOOK = /^(?:test|(?:async)?setUp(?:Class|Module)?$|setup(?:_method|_class|_module|_function)?$)/;
const MAIN = /__name__/;
const python_runs_DEEPEST_NODE = 300;
const python_runs_MOST_SITES = 20;
const MOST_ABOVE = 20;
const LONGEST_CHAIN = 50;
const LONGEST_BODY = 20_000;
class Runs {
    #program;
    #known = new Map();
    #requested;
    #isSkipped;
    #modules;
    #chain = 0;
    constructor(program) {
        this.#program = program;
        this.#requested = new Set(program.functions
            .filter((one) => program.isTestFile && isTestName(one) && this.#isUsual(one.decorators))
            .flatMap(({ parameters }) => [...parameters]));
        this.#modules = new Set(program.imports.flatMap(({ module, names }) => (names.length === 0 ? [module] : [])));
        this.#isSkipped =
            /^pytestmark\b[^\n]{0,300}(?:skip|slow|gpu|require|integration)|allow_module_level|^if [^\n]{0,200}:\n[ \t]+(?:pytest\.skip|sys\.exit|exit)\(/m.test(program.text);
    }
    always(node) {
        return !this.#isSkipped && this.#isReached(node);
    }
    #isReached(node) {
        let child = node;
        let up = node.parent;
        for (let depth = 0; up !== null; depth += 1, child = up, up = up.parent) {
            if (depth > python_runs_DEEPEST_NODE || !this.#passes(up, child))
                return false;
            if (up.name === 'FunctionDefinition' && child.name === 'Body')
                return this.#isCalled(up);
            if (up.name === 'Body' && up.parent?.name === 'FunctionDefinition' && mayReturnBefore(child))
                return false;
        }
        return true;
    }
    /** Whether one comes to a part whenever one comes to the whole. */
    #passes(whole, part) {
        const { text, isTestFile } = this.#program;
        switch (whole.name) {
            case 'IfStatement': {
                const condition = whole.firstChild?.nextSibling;
                if (part.from === condition?.from)
                    return true;
                const isFirst = part.prevSibling?.from === condition?.from;
                const words = condition ? textOf(text, condition, 100) : '';
                return isFirst && (words === 'True' || (MAIN.test(words) && !isTestFile));
            }
            case 'ConditionalExpression':
                return part.prevSibling?.name === 'if';
            case 'BinaryExpression':
                return part.prevSibling === null || !/^(?:and|or)$/.test(part.prevSibling.name);
            case 'WhileStatement':
                return part.name !== 'Body' || /^(?:True|1)$/.test(textOf(text, part.prevSibling ?? part, 10));
            case 'TryStatement':
                return part.prevSibling?.name === 'try' || part.prevSibling?.name === 'finally';
            case 'ForStatement':
                return part.name !== 'Body' || (part.prevSibling?.name !== 'else' && this.#hasItems(whole));
            case 'MatchStatement':
                return part.name !== 'MatchBody';
            case 'LambdaExpression':
                return part.name === 'ParamList';
            case 'WithStatement':
                return (part.name !== 'Body' ||
                    !EXPECTS_ERROR.test(text.slice(whole.from, Math.min(part.from, whole.from + 500))));
            case 'CallExpression':
                return part.name !== 'ArgList' || !EXPECTS_ERROR.test(calleeOf(text, whole)?.name ?? '');
            case 'DecoratedStatement':
                return part.name === 'Decorator' || this.#isUsual(whole.getChildren('Decorator'));
            default:
                return (!whole.name.endsWith('ComprehensionExpression') ||
                    part.prevSibling?.name === 'in' ||
                    this.#hasItems(whole));
        }
    }
    #hasItems(loop) {
        const { text, bindings } = this.#program;
        const items = loop.getChild('in')?.nextSibling;
        if (!items || (loop.getChild('if') !== null && loop.name !== 'ForStatement'))
            return false;
        if (LITERAL_COLLECTION.test(items.name))
            return true;
        if (items.name === 'CallExpression')
            return /^(?:range|enumerate|tqdm|zip|sorted)$/.test(calleeOf(text, items)?.name ?? '');
        if (items.name !== 'VariableName')
            return false;
        const word = textOf(text, items, 100);
        return [scopesAround(loop)[0]?.from ?? -1, -1].some((scope) => {
            const value = bindings.get(scope)?.get(word)?.[0]?.value;
            return LITERAL_COLLECTION.test(value?.name ?? '');
        });
    }
    #isUsual(decorators) {
        return decorators.every((decorator) => {
            const list = decorator.getChild('ArgList');
            const name = this.#program.text.slice(decorator.from, Math.min(list?.from ?? decorator.to, decorator.from + 200));
            if (SELDOM.test(name))
                return false;
            return (list === null ||
                /parametrize|parameterized|expand/.test(name) ||
                !SELDOM.test(textOf(this.#program.text, list, 300)));
        });
    }
    #isCalled(node) {
        const known = this.#known.get(node.from);
        if (known !== undefined)
            return known;
        if (this.#chain > LONGEST_CHAIN)
            return false;
        this.#chain += 1;
        // One that calls itself is called by nobody else for that.
        this.#known.set(node.from, false);
        const one = this.#program.functionAt.get(node.from);
        const isCalled = one !== undefined && this.#isCalledAnew(one);
        this.#known.set(node.from, isCalled);
        this.#chain -= 1;
        return isCalled;
    }
    #isCalledAnew(one) {
        const { text, isTestFile } = this.#program;
        if (!this.#isUsual(one.decorators))
            return false;
        if (isTestFile) {
            const isFixture = one.decorators.some((decorator) => /fixture/.test(textOf(text, decorator, 100)));
            const isAlwaysUsed = one.decorators.some((decorator) => /autouse\s*=\s*True/.test(textOf(text, decorator, 300)));
            const runs = isFixture ? isAlwaysUsed || this.#requested.has(one.name) : isTestName(one);
            if (runs) {
                if ([...one.parameters].some((word) => /mock|monkeypatch/i.test(word)))
                    return false;
                return !STAND_IN.test(textOf(text, one.node, LONGEST_BODY)) && this.#isReached(one.node);
            }
        }
        return this.#sitesOf(one).some((site) => this.#isReached(site));
    }
    #sitesOf(one) {
        const { text, callsByName } = this.#program;
        const className = one.name === '__init__' ? one.owner?.getChild('VariableName') : null;
        const name = className ? textOf(text, className, 100) : one.name;
        const isMethod = one.owner !== null && !className;
        const sites = (callsByName.get(name) ?? []).slice(0, python_runs_MOST_SITES);
        return sites.filter((site) => {
            const object = calleeOf(text, site)?.object ?? '';
            if (!isMethod)
                return object === '';
            return object !== '' && !this.#modules.has(object);
        });
    }
}
function isTestName({ name, owner }) {
    return (TEST_HOOK.test(name) &&
        (owner !== null || name.startsWith('test') || name.startsWith('setup') || name.startsWith('setUp')));
}
/** Whether a statement not far above may end the function. */
function mayReturnBefore(statement) {
    let above = statement.prevSibling;
    for (let count = 0; above !== null && count < MOST_ABOVE; count += 1, above = above.prevSibling) {
        const bodies = above.name === 'IfStatement' ? above.getChildren('Body') : [];
        if (bodies.some((body) => body.getChild('ReturnStatement') !== null))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/discovery/python/named-values.ts
const MODEL = /(?:^|_)(?:models?|checkpoints?|ckpts?|pretrained|tokenizers?|processors?|encoders?|adapters?|loras?|llms?|vlms?|reward_funcs?|rerankers?|embedders?|embeddings?|hf_repo|repo_?ids?|hub_?ids?|hub)(?:_|$)/i;
const DATASET = /(?:^|_)(?:datasets?|data_?sets?|corpus|corpora|ds)(?:_|$)/i;
const SPACE = /(?:^|_)(?:spaces?)(?:_id|_name|_repo|$)/i;
/** Names of other things that have such a word, too. */
const OTHER = /(?:^|_)(?:dir|dirs|folder|file|files|class|cls|type|types|url|provider|output|save|cache|log|prompt|description|title|text|license|user|org|tags?|docker|image|images|github|git|s3|bucket|config|split|column|format|api)(?:_|$)/i;
/** Names that only programs for repos of the Hub use. */
const OWN = /^(?:hf|hf_repo|hf_model|hf_dataset|hf_path|repo_id|hub_model_id|base_model|model_name_or_path|pretrained_model_name_or_path|dataset_name_or_path|pretrained)$/;
/** Null for a name that says nothing of the kind. `MODEL_ID`, `modelId` and `--model-id` are one name. */
function namedValue(name) {
    const plain = name
        .slice(0, 100)
        .replace(/^--?/, '')
        .replaceAll('-', '_')
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .toLowerCase();
    const isOwn = OWN.test(plain);
    if (!isOwn && OTHER.test(plain))
        return null;
    if (DATASET.test(plain))
        return { type: 'dataset', isOwn };
    if (SPACE.test(plain))
        return { type: 'space', isOwn };
    return isOwn || MODEL.test(plain) ? { type: 'model', isOwn } : null;
}

;// CONCATENATED MODULE: ./src/discovery/python/python-strings.ts
/** The repos that texts in a program name by themselves, or by the name of what they are the value of. */






/** What shows that a text is about repos of the Hub. */
const ABOUT_HUB = /huggingface|hugging face|transformers|from_pretrained|load_dataset|\bdatasets\b|diffusers|\bpeft\b|\btrl\b|vllm|sglang|\bhf_|snapshot_download|hf_hub|safetensors|lighteval|lm_eval|fastembed|faster_whisper|open_clip|\btimm\b|\bmlx_|optimum/i;
/** `pretrained=owner/name,dtype=float32`, as evaluation harnesses take it. */
const MODEL_ARGS = /^(?:pretrained|model|model_name|tokenizer|peft|base_model)=(.+)$/;
/** `--model owner/name` in a command that a program starts. */
const FLAG = /(?:^|\s)(--?[a-z][\w-]{1,40})[ =]([\w.-]{2,96}\/[\w.-]{2,96})(?=[\s"']|$)/gi;
const LONGEST_COMMAND = 1_000;
/** Names of places that hold models as well as datasets. */
const EITHER = /^(?:hf_repo|hf_path|repo_id|path|name)$/;
const OF_DATASET = /\b(?:\w*splits?|\w*subsets?)["']?\s?[=:]/;
/** A program that uses such a library has few other texts of this form by such names. */
const CONSTANT = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/;
/** Names of values that nobody may read, whatever their form is. */
const SECRET = /token(?!izer)|secret|(?:^|_)key|api_?key|passw|passphrase|pwd|credential|auth(?!or)/i;
const python_strings_DEEPEST = 12;
/** All of them but those at places that are known already. */
function mentionsByStrings(program, runs, known) {
    const isAboutHub = ABOUT_HUB.test(program.text);
    return program.strings.flatMap((node) => {
        if (known.has(node.from))
            return [];
        const text = literalOf(program.text, node);
        if (text === null)
            return isAboutHub ? byFlags(node, textOf(program.text, node, LONGEST_COMMAND)) : [];
        const parent = node.parent?.name ?? '';
        if (parent === 'ExpressionStatement' || parent === 'Body' || parent === 'FormatString')
            return [];
        const isAddress = /hf:\/\/|^hf[-_]hub:|^https?:/.test(text);
        return isAddress ? byAddress(program, runs, node, text) : python_strings_byName(program, node, text, isAboutHub);
    });
}
/** `hf://datasets/owner/name/file`, `https://huggingface.co/owner/name/resolve/main/file`, `hf-hub:owner/name`. */
function byAddress(program, runs, node, text) {
    const call = node.parent?.name === 'ArgList' ? node.parent.parent : null;
    const callee = call === null ? null : (calleeOf(program.text, call)?.name ?? '');
    const isWeb = text.startsWith('http');
    const operation = callee !== null && !isWeb && WRITERS.test(callee) ? 'write' : 'read';
    const isCertain = callee !== null && !isWeb && !OTHER_CALLS.test(callee) && runs.always(node);
    // In a query, an address is in quotes of its own.
    const found = text.includes('hf://')
        ? (text.match(/hf:\/\/[^\s'"`),;]{1,300}/g) ?? []).map(contentAt)
        : [isWeb ? contentAt(text) : repoIn(text.replace(/^hf[-_]hub:/, ''))];
    return found.flatMap((ref) => {
        if (ref === null)
            return [];
        return [{ ref, operation, at: node.from, shownBy: 'an address', isCertain }];
    });
}
/** `MODEL_ID = "owner/name"`, `run(model="owner/name")`, `{"base_model": "owner/name"}`: likely, never certain. */
function python_strings_byName(program, node, text, isAboutHub) {
    const given = text.split(',', 20).flatMap((part) => MODEL_ARGS.exec(part.trim())?.[1] ?? []);
    if (given.length > 0) {
        return given.flatMap((id) => {
            const ref = id.includes('/') ? repoIn(id) : null;
            return ref === null ? [] : [likely(ref, node, 'model_args')];
        });
    }
    if (isAboutHub && text.includes('--'))
        return byFlags(node, text);
    const hasOwner = /^[\w.-]{2,96}\/[\w.-]{2,96}$/.test(text);
    if (!hasOwner && !/^[\w.-]{2,96}$/.test(text))
        return [];
    for (const { name, isOfDataset } of namesAround(program, node)) {
        if (SECRET.test(name))
            return [];
        const named = isOfDataset
            ? { type: 'dataset', isOwn: true }
            : (namedValue(name) ?? (CONSTANT.test(name) ? { type: 'model', isOwn: false } : null));
        if (named === null || !(named.isOwn || (isAboutHub && hasOwner)))
            continue;
        if (named.type === 'model' && isServedModel(text))
            return [];
        const ref = repoIn(text, named.type);
        return ref === null ? [] : [likely(ref, node, `${named.type} by name`)];
    }
    return [];
}
function byFlags(node, text) {
    return [...text.matchAll(FLAG)].flatMap(([, flag = '', id = '']) => {
        const type = namedValue(flag)?.type;
        const ref = type === undefined ? null : repoIn(id, type);
        return ref === null ? [] : [likely(ref, node, 'option of a command')];
    });
}
function likely(ref, node, shownBy) {
    return { ref, operation: 'read', at: node.from, shownBy, isCertain: false };
}
/** The names that a value is given to, the nearest first: of a key, an argument, a parameter, or a variable. */
function namesAround(program, node) {
    const { text } = program;
    const found = [];
    const add = (name, around = null) => {
        const isOfDataset = around !== null && EITHER.test(name) && OF_DATASET.test(textOf(text, around));
        found.push({ name, isOfDataset });
    };
    let child = node;
    for (let up = node.parent, depth = 0; up !== null && depth < python_strings_DEEPEST; child = up, up = up.parent, depth += 1) {
        const before = child.prevSibling;
        const flag = up.name === 'ArrayExpression' ? literalOf(text, before?.prevSibling ?? before ?? up) : null;
        if (flag?.startsWith('-'))
            add(flag);
        if (up.name === 'DictionaryExpression') {
            const key = before?.name === ':' ? before.prevSibling : null;
            if (key)
                add(literalOf(text, key) ?? textOf(text, key, 100), up);
        }
        else if (up.name === 'ArgList' || up.name === 'ParamList') {
            const name = before?.name === 'AssignOp' ? nameBefore(before) : null;
            const call = up.name === 'ArgList' ? up.parent : null;
            const callee = call?.name === 'CallExpression' ? calleeOf(text, call)?.name : undefined;
            if (callee !== undefined && OTHER_CALLS.test(callee))
                return [];
            const words = name === null ? '' : textOf(text, name, 100);
            if (callee === 'add_argument' || callee === 'option') {
                const flag = up.firstChild?.nextSibling;
                if (words === 'default' && flag)
                    add(literalOf(text, flag) ?? '');
                return found;
            }
            if (call?.name === 'Decorator' && /parametrize/.test(textOf(text, call, 60))) {
                const first = up.firstChild?.nextSibling;
                for (const one of first ? (literalOf(text, first) ?? '').split(',', 10) : [])
                    add(one.trim());
                return found;
            }
            if (name !== null && words !== 'default')
                add(words, up);
            // What a call makes of its arguments is no id: only `Field(default=…)` and its like hand it on.
            if (up.name === 'ParamList' ||
                !/^(?:Field|field|Option|Argument|param|list|tuple|set|dict|DictDefault)$/.test(callee ?? ''))
                return found;
        }
        else if (up.name === 'AssignStatement') {
            const target = up.firstChild;
            const last = target?.name === 'MemberExpression' ? target.lastChild : target;
            if (last)
                add(literalOf(text, last) ?? textOf(text, last, 100));
            return found;
        }
        else if (!/^(?:Array|Tuple|Set|Parenthesized|Conditional|Binary)Expression$/.test(up.name)) {
            return found;
        }
    }
    return found;
}
/** The name in front of `=`, of a parameter with a type in front of that. */
function nameBefore(assign) {
    const before = assign.prevSibling;
    return before?.name === 'TypeDef' ? before.prevSibling : before;
}

;// CONCATENATED MODULE: ./src/discovery/python/python-text.ts





/** Words of which a text has at least one if it names a repo. */
const PYTHON_HINTS = /from_pretrained|huggingface|transformer|dataset|download|hf[_-]|hf:|hf\.co|hub|repo_id|pretrained|vllm|sglang|fastembed|whisper|diffusers|base_model|encoder|embedding|Trainer|\bmlx_|\btimm|open_clip|speechbrain/i;
/** What has the form of a quoted id, or behind `=` or an option; a call that takes a word. */
const LITERAL = /hf:\/\/|hf\.co\/|huggingface\.co\/|["'=:][\w.-]{1,96}\/[\w.-]{1,96}|\s--?[a-z][\w-]{1,40} [\w.-]{1,96}\/[\w.-]{1,96}|\b(?:load_dataset|from_pretrained|SentenceTransformer|CrossEncoder|pipeline|WhisperModel)\(\s{0,40}(?:\w{1,30}\s?=\s?)?["']|["'](?:gpt2|bert-|distil|roberta-|t5-|xlm-|albert-)/;
/** The repos that a program in Python names: a file, or one that a command holds. Lines are those of the text. */
function readPythonText(text, path = '') {
    if (!PYTHON_HINTS.test(text) || !LITERAL.test(text))
        return [];
    const program = readProgram(text, path);
    if (program === null)
        return [];
    const runs = new Runs(program);
    const byCalls = mentionsByCalls(program, runs);
    const byStrings = mentionsByStrings(program, runs, new Set(byCalls.map(({ at }) => at)));
    const lineAt = lineFinder(text);
    return [...byCalls, ...byStrings].map(({ at, ...mention }) => ({ ...mention, line: lineAt(at) }));
}

;// CONCATENATED MODULE: ./src/discovery/commands/hub-addresses.ts

const hub_addresses_LONGEST = 1_000;
/** A login in an address may be anything, an expression with blanks as well. */
const LOGIN = /^(https?:\/\/)[^/@]{0,400}@/;
const ENDPOINT = /^(?:\$HF_ENDPOINT|\$\{HF_ENDPOINT[^}]{0,100}\})(?=\/)/;
const hub_addresses_HUB = /^(?:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/|(?:ssh:\/\/)?git@hf\.co[:/])/i;
/** The word as an address of the Hub without the login in it; null if it is none. */
function hubAddress(word) {
    if (word === undefined || word.text.length > hub_addresses_LONGEST)
        return null;
    const text = word.text
        .replace(LOGIN, '$1')
        .replace(ENDPOINT, 'https://huggingface.co')
        .replace(/^ssh:\/\/git@hf\.co\//, 'git@hf.co:');
    return hub_addresses_HUB.test(text) ? { ...word, text } : null;
}
/** Addresses of one file of a repo, or of a part of it. */
const FILES = /^https?:\/\/[^/]+\/(?!api\/)(?:[\w.-]+\/){1,3}(?:resolve|raw|blob|tree)\//i;
/** Addresses of what the API says of a repo, or does with it. */
const API = /^https?:\/\/[^/]+\/api\/(?:models|datasets|spaces)\/[\w.-]+\/[\w.-]+(?:[/?#]|$)/i;
const SWITCHES = /^-(?:[a-zA-Z]*[sSLfkgivnNcqO]|-(?:location|silent|fail|show-error|insecure|compressed|continue|quiet|no-\w+|progress-bar|remote-name|fail-with-body|retry-all-errors|head|include|create-dirs|globoff))$/;
/** `curl`, `wget` and `aria2c` by the addresses of the Hub among their words. */
function downloadMentions(command) {
    const found = argumentsOf(command.args, SWITCHES);
    return command.args.flatMap((word) => {
        const address = hubAddress(word);
        if (address === null)
            return [];
        // A query may hold anything.
        const bare = { ...address, text: address.text.replace(/[?#].*$/s, '') };
        if (FILES.test(bare.text)) {
            return mentionIn(command, withoutFile(bare), {
                type: 'model',
                operation: 'read',
                shownBy: command.program,
            });
        }
        if (!API.test(bare.text))
            return [];
        const operation = isWrite(found) ? 'write' : 'read';
        return mentionIn(command, bare, { type: 'model', operation, shownBy: command.program });
    });
}
/** The file's own name may be in a variable, and is not needed. */
function withoutFile(address) {
    const [, kept = address.text] = /^(https?:\/\/[^/]+\/(?:[\w.-]+\/){1,3}(?:resolve|raw|blob|tree)\/[\w.%-]+)/i.exec(address.text) ?? [];
    const repo = address.text.replace(/\/(?:resolve|raw|blob|tree)\/.*$/is, '');
    return { ...address, text: /\/(?:main|master|HEAD)$/.test(kept) || kept === address.text ? repo : kept };
}
function isWrite(found) {
    const method = optionOf(found, /^(?:-X|--request|--method)$/)?.text;
    if (method !== undefined)
        return /^(?:POST|PUT|DELETE|PATCH)$/i.test(method);
    return found.options.some(({ name }) => /^-X(?:POST|PUT|DELETE|PATCH)$|^(?:-d|-F|-T|--data(?:-\w+)?|--json|--form|--upload-file|--post-data)$/.test(name));
}

;// CONCATENATED MODULE: ./src/discovery/commands/option-meanings.ts
const row = (names, shownBy, isPlain, type = 'model', operation = 'read') => ({ names, meaning: { type, operation, shownBy, isPlain } });
/** The first that fits counts. */
const OPTIONS = [
    row(/^(?:hub-model-(?:id|name)|push-to-hub-model-id|upload-repo|hf-upload-repo)$/, '--hub_model_id', true, 'model', 'create'),
    row(/^(?:hub-dataset-(?:id|name)|hub-dataset)$/, '--hub_dataset_id', true, 'dataset', 'create'),
    row(/(?:^|-)(?:dataset|data)-repo(?:-(?:id|name))?$/, '--dataset.repo_id', true, 'dataset'),
    row(/(?:^|-)(?:hf|hub|huggingface)-(?:dataset|data)(?:-(?:id|name|repo|path))*$/, '--hf-dataset', true, 'dataset'),
    row(/(?:^|-)dataset-(?:name|id|name-or-path)$/, '--dataset_name', true, 'dataset'),
    row(/(?:^|-)datasets?(?:-path)?$/, '--dataset', false, 'dataset'),
    row(/(?:^|-)(?:model|tokenizer|processor|adapter|checkpoint|encoder|decoder|vae|unet|controlnet|transformer)(?:-model)?-name-or-path$/, '--model_name_or_path', true),
    row(/(?:^|-)pretrained(?:-(?:model|tokenizer|checkpoint))?(?:-(?:id|name|path))?$/, '--pretrained', true),
    row(/(?:^|-)(?:hf|hub|huggingface)-(?:model|repo|checkpoint|tokenizer|path)(?:-(?:id|name|path))?$/, '--hf-repo', true),
    row(/(?:^|-)(?:base|teacher|student|reward|draft|assistant|speculative|judge|embedding|embed|reranker|ref|value|policy|guard|asr|tts|whisper)-model(?:-(?:id|name|path|repo))?$/, '--base-model', false),
    row(/(?:^|-)model-(?:id|repo|repo-id)$/, '--model-id', true),
    row(/(?:^|-)model(?:-(?:name|path))?$/, '--model', false),
    row(/(?:^|-)(?:tokenizer|processor)(?:-(?:id|name|path|model))?$/, '--tokenizer', false),
    row(/(?:^|-)(?:adapter|lora)(?:-(?:id|repo|model|path|name|model-id))?$/, '--adapter', false),
    row(/(?:^|-)policy-path$/, '--policy.path', false),
    row(/^repo(?:sitory)?-id$/, '--repo-id', true),
];
const LONGEST_NAME = 80;
/** What an option with this name says; null for all others. */
function meaningOf(option) {
    if (option.length > LONGEST_NAME)
        return null;
    const name = option
        .replace(/^[-+~]{1,3}/, '')
        .replace(/[._]/g, '-')
        .toLowerCase();
    const found = OPTIONS.find(({ names }) => names.test(name));
    return found === undefined
        ? null
        : {
            ...found.meaning,
            mayBeFolder: /(?:^|-)(?:path|adapter|lora|checkpoint)$/.test(name) && !/or-path$/.test(name),
        };
}

;// CONCATENATED MODULE: ./src/discovery/commands/option-mentions.ts




const LONGEST_VALUE = 300;
const option_mentions_SWITCHES = /^--?(?:push[-_]to[-_]hub|trust[-_]remote[-_]code|do[-_]\w+|use[-_]\w+|no[-_][\w-]+|fp16|bf16|verbose|debug|force|quiet|help|version|dry[-_]run|overwrite[-_]\w+|[vqh])$/;
/** Options of programs that ask a service for answers of the model that they name. */
const SERVICES = /^--(?:api[-_]?key|api[-_]?base|base[-_]url|openai[-_]\w+|provider)$/;
const SETTING = /^[+~]{0,2}([A-Za-z_][\w.-]{0,99})=(.*)$/s;
/** Scripts have it for other things as well, of which few have the form of an id. */
const SHORT_MODEL = {
    type: 'model',
    operation: 'read',
    shownBy: '-m',
    isPlain: false,
    mayBeFolder: true,
};
/** Repos by the options of a command, whatever its program, and by the words `key=value` among its operands. */
function optionMentions(command, reader) {
    const found = argumentsOf(command.args, option_mentions_SWITCHES);
    if (reader.is !== 'loader' && found.options.some(({ name }) => SERVICES.test(name)))
        return [];
    const pushes = found.options.some(({ name, value }) => /^--push[-_]to[-_]hub$/.test(name) && !/^(?:false|0|no)$/i.test(value?.text ?? ''));
    const settings = reader.is !== 'other' ? found.operands.flatMap((word) => settingIn(word) ?? []) : [];
    const given = found.options.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
    return [...given, ...settings].flatMap(({ name, value }) => {
        const meaning = reader.is === 'script' && name === '-m' ? SHORT_MODEL : meaningOf(name);
        if (meaning === null || value.text.length > LONGEST_VALUE || isServedModel(value.text))
            return [];
        if (!value.text.includes('/') && !mayBeBare(meaning))
            return [];
        const { operation, isSure } = operationOf(meaning, pushes, reader);
        const type = meaning.shownBy === '--repo-id' ? typeOf(found) : meaning.type;
        return mentionIn(command, value, {
            type,
            operation,
            shownBy: meaning.shownBy,
            isCertain: isSure &&
                (reader.is === 'loader' || (reader.is === 'script' && !meaning.mayBeFolder)) &&
                (value.text.includes('/') || meaning.isPlain),
        });
    });
}
function settingIn(word) {
    const [, name, text] = SETTING.exec(word.text.slice(0, 2 * LONGEST_VALUE)) ?? [];
    return name === undefined || text === undefined
        ? null
        : { name, value: { ...word, text: text.replace(/^(["'])(.*)\1$/s, '$2') } };
}
/** A model by one word is told from other words by its name; a dataset is not. */
function mayBeBare({ type, shownBy }) {
    return type === 'model' || shownBy === '--dataset_name';
}
function operationOf({ operation, shownBy }, pushes, { isUpload }) {
    if (operation === 'create')
        return { operation, isSure: pushes || shownBy === '--hub_dataset_id' };
    if (shownBy !== '--repo-id')
        return { operation, isSure: true };
    return isUpload ? { operation: 'write', isSure: true } : { operation, isSure: false };
}
function typeOf(found) {
    const text = optionOf(found, /^--repo[-_]type$/)?.text.replace(/s$/, '');
    return repo/* REPO_TYPES */.jU.find((type) => type === text) ?? 'model';
}
/** Words of a script's name that say that it uploads. */
const UPLOADS = /upload|push|publish|deploy|(?:^|[/_-])(?:sync|release)(?:[/_.-]|$)/i;

;// CONCATENATED MODULE: ./src/discovery/commands/test-command.ts


/** Options that leave out some of the tests. */
const SELECTS = /^(?:-k|-m|--ignore|--ignore-glob|--deselect|--lf|--last-failed|--collect-only|--co|--splits?|--group|--shard-id)$/;
const test_command_SWITCHES = /^(?:-[vqsxlh]+|--(?:lf|ff|sw|pdb|co|collect-only|exitfirst|verbose|quiet|no-[\w-]+|disable-warnings|cov|strict-markers|run[-_]?\w*|showlocals|forked|nbmake|nbval|nbval-lax))$/;
const TESTS = /^(?:test_.*|.*_test|conftest)\.py$/;
const SCRIPT = /\.[mc]?[jt]sx?$/;
const SCRIPT_TESTS = /\.(?:test|spec)\.[mc]?[jt]sx?$/;
const LONGEST_PATTERN = 80;
/** `pytest tests/unit`: the files that are named, and those of the folders that are. */
function testReading(command) {
    const found = argumentsOf(command.args, test_command_SWITCHES);
    const isPart = found.options.some(({ name }) => SELECTS.test(name));
    const named = found.operands.flatMap((word) => leadsTo(command, word, isPart));
    const starts = named.length > 0 ? [] : command.folders.slice(0, 1);
    const byDefault = starts.flatMap((folder) => ['tests', 'test', ''].map((name) => {
        const path = [folder, name].filter((part) => part !== '').join('/');
        return { is: 'folder', folder: path, names: TESTS, part: null, isCertain: false };
    }));
    return {
        mentions: optionMentions(command, { is: 'other', isUpload: false }),
        leads: [...named, ...byDefault],
    };
}
/** `vitest run tests/unit`: tests in JavaScript, of which the program's own settings say where they are. */
function scriptTestReading(command) {
    const [start = ''] = command.folders;
    const named = command.args.filter(({ text }) => /^[\w.][\w./-]{0,200}$/.test(text) && /[./]/.test(text));
    const files = named.filter(({ text }) => SCRIPT.test(text) && !/\.config\.\w+$/.test(text));
    const folders = named.filter(({ text }) => !/\.\w{1,5}$/.test(text));
    const leads = files.flatMap((word) => leadTo(command, word, { isCertain: false }));
    const below = folders.flatMap(({ text }) => pathsOf(command, text).slice(0, 1));
    if (leads.length + below.length > 0) {
        return { mentions: [], leads: [...leads, ...below.map((folder) => testsIn(folder, SCRIPT))] };
    }
    const tests = ['tests', 'test', '__tests__'].map((name) => testsIn(start === '' ? name : `${start}/${name}`, SCRIPT));
    return {
        mentions: [],
        leads: command.folders.length === 0 ? [] : [testsIn(start, SCRIPT_TESTS), ...tests],
    };
}
function testsIn(folder, names) {
    return { is: 'folder', folder, names, part: null, isCertain: false };
}
function leadsTo(command, word, isPart) {
    const [path = '', ...parts] = word.text.split('::');
    const isCertain = !isPart && parts.length === 0 && word.isCertain && command.isCertain;
    if (/\.(?:py|ipynb)$/.test(path) && !path.includes('*')) {
        return leadTo(command, { ...word, text: path }, { isCertain });
    }
    const [folder, names] = globbed(path);
    if (names === null)
        return [];
    if (/^\.?\/?$/.test(folder)) {
        return command.folders
            .slice(0, 1)
            .map((root) => ({ is: 'folder', folder: root, names, part: null, isCertain }));
    }
    return pathsOf(command, folder)
        .slice(0, 1)
        .map((one) => ({ is: 'folder', folder: one, names, part: null, isCertain }));
}
/** The folder of a path and the names in it; without a `*` all tests in the folder. */
function globbed(path) {
    const star = path.indexOf('*');
    if (star < 0)
        return [path, TESTS];
    const folder = path.slice(0, path.lastIndexOf('/', star) + 1);
    const last = path.split('/').at(-1) ?? '';
    if (last.length > LONGEST_PATTERN || last.split('*').length > 4)
        return [folder, null];
    const pattern = last.split(/\*+/).map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return [folder, new RegExp(`^${pattern.join('.*')}$`)];
}

;// CONCATENATED MODULE: ./src/discovery/commands/python-command.ts






/** Options of the interpreter that take no word. */
const SWITCH = /^-[uBEIsSOqvbdix]+$/;
const TAKES_WORD = /^-[WX]$/;
/** Modules that have nothing to do with the Hub, whatever their arguments are. */
const NO_CLIENT = /^(?:pip|venv|build|twine|virtualenv|ensurepip|mypy|ruff|black|json|http|zipfile|tarfile|coverage|isort|flake8|pylint|site|compileall|pre_commit|sphinx|mkdocs|nltk|spacy|playwright|ipykernel|tox|nox)(?:\.|$)/;
const LONGEST_SCRIPT = 64 * 1024;
/** `python script.py …`, `python -m package …`, `python -c '…'`, `python - <<EOF`. */
function pythonReading(command) {
    const { args } = command;
    let at = 0;
    while (SWITCH.test(args[at]?.text ?? '') || TAKES_WORD.test(args[at]?.text ?? '')) {
        at += TAKES_WORD.test(args[at]?.text ?? '') ? 2 : 1;
    }
    const first = args[at];
    const rest = args.slice(at + 1);
    if (first === undefined || first.text === '-') {
        return {
            mentions: command.input === null ? [] : textMentions(command, command.input, command.inputLine),
            leads: [],
        };
    }
    if (first.text === '-c')
        return { mentions: textMentions(command, rest[0]?.text ?? '', command.line), leads: [] };
    if (first.text === '-m')
        return moduleReading({ ...command, args: rest.slice(1) }, rest[0]);
    return scriptReading({ ...command, args: rest }, first);
}
/** A script for Python that is run with these arguments. */
function scriptReading(command, script) {
    if (/^-/.test(script.text))
        return { mentions: [], leads: [] };
    const isUpload = UPLOADS.test(script.text);
    return {
        mentions: [
            ...optionMentions(command, { is: 'script', isUpload }),
            ...assignmentMentions(command, isUpload),
        ],
        leads: [...leadTo(command, script), ...fileLeads(command)],
    };
}
function moduleReading(command, module) {
    const name = module?.text ?? '';
    if (module === undefined || !/^[A-Za-z_][\w.]{0,200}$/.test(name) || NO_CLIENT.test(name)) {
        return { mentions: [], leads: [] };
    }
    if (name === 'pytest')
        return testReading(command);
    const path = name.replaceAll('.', '/');
    const paths = [`${path}.py`, `${path}/__main__.py`].flatMap((one) => [
        ...pathsOf(command, one),
        ...pathsOf(command, `src/${one}`),
    ]);
    const lead = { is: 'file', paths, part: null, by: 'name', isCertain: command.isCertain };
    const isUpload = UPLOADS.test(name);
    return together([
        { mentions: optionMentions(command, { is: 'script', isUpload }), leads: [lead] },
        { mentions: assignmentMentions(command, isUpload), leads: fileLeads(command) },
    ]);
}
/** What the text of a program says that a command holds. */
function textMentions(command, text, firstLine) {
    if (text.length > LONGEST_SCRIPT)
        return [];
    return readPythonText(text).map((mention) => ({
        ...mention,
        line: firstLine + mention.line - 1,
        isCertain: mention.isCertain && command.isCertain,
    }));
}
const SETS_MODEL = /^(?:\w{1,30}_)?(?:MODEL|TOKENIZER)(?:_(?:ID|NAME|PATH|REPO|NAME_OR_PATH))?$/i;
const SETS_DATASET = /^(?:\w{1,30}_)?DATASET(?:_(?:ID|NAME|REPO))?$/i;
const SETS_REPO = /^(?:HF|HUB|HUGGINGFACE)_(?:\w{1,30}_)?(?:REPO|SPACE|MODEL)(?:_(?:ID|NAME))?$|^REPO_ID$|^SPACE_ID$/i;
/** What a variable that is set for a command alone says by its name: the program may read it. */
function assignmentMentions(command, isUpload) {
    return command.assignments.flatMap(({ name, value }) => variableMentions(command, name, value, isUpload));
}
function variableMentions(command, name, value, isUpload) {
    if (!value.text.includes('/') || value.text.length > 300 || isServedModel(value.text))
        return [];
    const address = hubAddress(value);
    if (address !== null) {
        if (!/(?:URL|URI|LINK|FILE|SOURCE|REPO|REMOTE|SPACE|MODEL)/i.test(name))
            return [];
        const operation = isUpload && !/\/resolve\//.test(address.text) ? 'write' : 'read';
        return mentionIn(command, address, { type: 'model', operation, shownBy: 'variable', isCertain: false });
    }
    const type = SETS_REPO.test(name)
        ? /SPACE/i.test(name)
            ? 'space'
            : 'model'
        : SETS_MODEL.test(name)
            ? 'model'
            : SETS_DATASET.test(name)
                ? 'dataset'
                : null;
    if (type === null)
        return [];
    const isTarget = isUpload && (SETS_REPO.test(name) || /REPO|SPACE/i.test(name));
    const operation = isTarget ? 'write' : 'read';
    return mentionIn(command, value, { type, operation, shownBy: 'variable', isCertain: false });
}
const python_command_FILE = /^(?:[\w.@-]{1,100}\/){0,12}[\w.@-]{1,150}\.(?:ya?ml|json|toml|py|sh|ipynb)$/;
/** The files among the words of a command, which its program may read. */
function fileLeads(command, { isCertain = false } = {}) {
    const { operands, options } = argumentsOf(command.args, /^-[vqh]$/);
    const words = [...operands, ...options.flatMap(({ value }) => value ?? [])];
    return words.flatMap((word) => {
        const text = word.text.replace(/^[\w.+-]{1,100}=/, '').replace(/^\.\//, '');
        return python_command_FILE.test(text) ? leadTo(command, { ...word, text }, { isCertain }) : [];
    });
}

;// CONCATENATED MODULE: ./src/discovery/commands/container-reading.ts





const container_reading_SWITCHES = /^(?:-q|-d|--(?:no-cache|pull|push|load|rm|squash|quiet|compress|detach|build|wait|remove-orphans|force-recreate|no-[\w-]+|abort-on-container-exit))$/;
const BUILDS = /^(?:build|bud|build-using-dockerfile)$/;
const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
/** `docker build`, `docker compose up`, and `docker run` of an image that loads a model. */
function containerReading(command) {
    const plain = {
        program: command.program === 'buildah' ? 'docker' : command.program,
        args: command.args.map(({ text }) => ({ text, mayBeSeveral: false, isQuoted: false })),
    };
    const told = (0,container_command/* engineCommand */.KU)(plain);
    if (told === null)
        return NOTHING_READ;
    const rest = command.args.slice(command.args.length - told.words.length);
    if (told.name === 'compose')
        return composeReading(command, rest);
    if (BUILDS.test(told.name))
        return built(command, rest);
    if ((told.name === 'buildx' || told.name === 'image') && BUILDS.test(rest[0]?.text ?? '')) {
        return built(command, rest.slice(1));
    }
    const run = (0,container_command/* containerCommand */.jF)(plain);
    const loaded = run === null ? null : (0,container_models/* loadedModel */.P)(run);
    if (loaded === null)
        return NOTHING_READ;
    const word = command.args.find(({ text }) => text === loaded.id || text.endsWith(`=${loaded.id}`));
    const named = word && { ...word, text: loaded.id };
    return {
        mentions: mentionIn(command, named, { type: 'model', operation: 'read', shownBy: 'docker run' }),
        leads: [],
    };
}
function built(command, args) {
    const found = argumentsOf(args, container_reading_SWITCHES);
    const file = found.options.find(({ name }) => /^(?:-f|--file)$/.test(name))?.value;
    const [context] = found.operands;
    const set = found.options.flatMap(({ name, value }) => {
        if (!/^--build-arg$/.test(name) || value === null)
            return [];
        const [, variable, text] = /^([A-Za-z_]\w{0,99})=(.*)$/s.exec(value.text) ?? [];
        return variable === undefined || text === undefined
            ? []
            : [{ name: variable, value: { ...value, text } }];
    });
    return {
        mentions: set.flatMap(({ name, value }) => variableMentions(command, name, value, false)),
        // Of a file with several stages, a target may need only the first.
        leads: dockerfileLeads({ ...command, isCertain: command.isCertain && !found.options.some(({ name }) => name === '--target') }, context, file ?? undefined),
    };
}
/** The file by which an image is built: of a context, or one that is named itself. */
function dockerfileLeads(command, context, file) {
    const folder = context?.text.replace(/\/+$/, '') ?? '.';
    const names = file === undefined
        ? ['Dockerfile', 'Containerfile'].map((name) => `${folder}/${name}`)
        : [file.text, `${folder}/${file.text}`];
    const paths = names.flatMap((name) => pathsOf(command, name));
    const isCertain = command.isCertain && (file?.isCertain ?? true) && (context?.isCertain ?? true);
    return paths.length === 0 ? [] : [{ is: 'file', paths, part: null, by: 'name', isCertain }];
}
/** `docker compose -f file up`. */
function composeReading(command, args) {
    const { operands, options } = argumentsOf(args, container_reading_SWITCHES);
    if (!operands.some(({ text }) => /^(?:up|run|build|start|create)$/.test(text)))
        return NOTHING_READ;
    const files = options.flatMap(({ name, value }) => /^(?:-f|--file)$/.test(name) && value !== null ? [value] : []);
    if (files.length > 0)
        return { mentions: [], leads: files.flatMap((file) => leadTo(command, file)) };
    const paths = COMPOSE_FILES.flatMap((name) => pathsOf(command, name));
    return {
        mentions: [],
        leads: [{ is: 'file', paths, part: null, by: 'name', isCertain: command.isCertain }],
    };
}

;// CONCATENATED MODULE: ./src/discovery/commands/action-values.ts






const INPUTS = [
    {
        uses: /^(?:huggingface\/hub-sync|nateraw\/huggingface-sync-action)$/i,
        input: /^huggingface_repo_id$/,
        type: 'space',
        operation: 'create',
        isCertain: true,
    },
    {
        uses: /^[\w-]+\/(?:[\w-]*hugging-?face|(?:[\w-]*[-_])?hf(?=[-_]))[\w-]*(?:sync|deploy|push|upload|space)[\w-]*$/i,
        input: /^(?:(?:hf|huggingface|hub|target)[-_])?(?:repo|space|model|dataset)(?:[-_](?:id|name|repo))?$|^huggingface$/,
        type: 'space',
        operation: 'create',
        isCertain: true,
    },
    {
        uses: /./,
        input: /^(?:hf|huggingface|hub)[-_](?:repo|space|model|dataset)(?:[-_](?:id|name|repo))?$/,
        type: 'model',
        operation: 'read',
        isCertain: false,
    },
    {
        uses: /./,
        input: /^(?:model[-_]?(?:id|name)?|repo[-_]id)$/,
        type: 'model',
        operation: 'read',
        isCertain: false,
    },
    {
        uses: /./,
        input: /^(?:dataset[-_](?:id|name)|dataset)$/,
        type: 'dataset',
        operation: 'read',
        isCertain: false,
    },
    {
        uses: /./,
        input: /^(?:space[-_](?:id|name)|space)$/,
        type: 'space',
        operation: 'write',
        isCertain: false,
    },
];
/** Actions that copy a git repository to an address. */
const TARGET = /target|destination|remote|mirror|push|^to$/i;
const action_values_BUILDS = /^(?:docker\/build-push-action|redhat-actions\/buildah-build)$/i;
/** Actions of which no input is a repo of the Hub, whatever it is called. */
const NO_CLIENTS = /^(?:actions|github|docker|astral-sh|aws-actions|azure|google-github-actions|codecov|pypa|softprops|peter-evans|slackapi|anthropics|openai)\//i;
/** What a step that uses an action gives to it. */
function actionReading(step, isCertain) {
    const { uses, inputs } = step.step;
    if (uses === null || uses.startsWith('.'))
        return { mentions: [], leads: [] };
    const given = (names) => inputs.filter(({ name }) => names.test(name)).flatMap((one) => wordsOf(one.text, one.line, step));
    if (action_values_BUILDS.test(uses)) {
        const [context] = given(/^context$/i);
        const files = given(/^(?:file|containerfiles|dockerfiles)$/i);
        const base = { folders: [''], isCertain };
        return {
            mentions: given(/^build-args?$/i).flatMap((list) => buildArguments(list, isCertain)),
            leads: (files.length === 0 ? [undefined] : files).flatMap((file) => dockerfileLeads(base, context, file)),
        };
    }
    if (NO_CLIENTS.test(uses))
        return { mentions: [], leads: [] };
    const [owner] = given(/^(?:hf[-_]?)?user(?:name)?$/i);
    const [named] = given(/^(?:repo[-_]?type|type)$/i);
    const mentions = inputs.flatMap((one) => {
        const name = one.name.toLowerCase();
        const row = INPUTS.find((input) => input.uses.test(uses) && input.input.test(name));
        return wordsOf(one.text, one.line, step).flatMap((word) => {
            const address = hubAddress(word);
            const isTarget = TARGET.test(name);
            if ((row === undefined && address === null) || isServedModel(word.text))
                return [];
            const byName = /space|dataset|model/.exec(name)?.[0];
            const type = typeNamed(named?.text) ?? byName ?? row?.type ?? 'model';
            // An action may be told the owner and the name apart.
            const id = owner !== undefined && row?.isCertain === true && /^[\w.-]+$/.test(word.text)
                ? `${owner.text}/${word.text}`
                : word.text;
            const found = repoIn(address?.text ?? id, type);
            if (found === null)
                return [];
            return [
                {
                    ref: found,
                    operation: row?.operation ?? (isTarget ? 'write' : 'read'),
                    line: word.line,
                    shownBy: 'with',
                    isCertain: isCertain && word.isCertain && (row?.isCertain ?? isTarget),
                },
            ];
        });
    });
    return { mentions, leads: [] };
}
/** A list with a variable in each line. */
function buildArguments(list, isCertain) {
    return list.text.split('\n').flatMap((text) => {
        const [, name, value] = /^\s*(\w{1,100})=(.*)$/.exec(text) ?? [];
        if (name === undefined || value === undefined)
            return [];
        return variableMentions({ isCertain }, name, { ...list, text: value.trim() }, false);
    });
}
function typeNamed(text) {
    const type = text?.replace(/s$/, '');
    return type === 'model' || type === 'dataset' || type === 'space' ? type : null;
}
/** What a value of the step may be. */
function wordsOf(text, line, { scope, file }) {
    if (text === undefined)
        return [];
    return (0,known_texts/* filledIn */.A)(text, line, scope).map((one) => ({
        text: one.text,
        isCertain: one.isCertain,
        line: one.place.file === file ? one.place.line : line,
    }));
}

;// CONCATENATED MODULE: ./src/discovery/commands/hub-client.ts


const COMMANDS = [
    { words: /^download$/, shownBy: 'hf download', operation: 'read' },
    { words: /^upload$/, shownBy: 'hf upload', operation: 'create' },
    { words: /^upload-large-folder$/, shownBy: 'hf upload-large-folder', operation: 'create' },
    { words: /^repos? create$/, shownBy: 'hf repos create', operation: 'create' },
    { words: /^repos? (?:delete|move|settings|delete-files)$/, shownBy: 'hf repos', operation: 'write' },
    { words: /^repos? tag list$/, shownBy: 'hf repos tag list', operation: 'read' },
    { words: /^repos? (?:tag|branch) (?:create|delete)$/, shownBy: 'hf repos', operation: 'write' },
    { words: /^tag$/, shownBy: 'huggingface-cli tag', operation: 'write' },
    { words: /^repo-files(?: delete)?$/, shownBy: 'hf repo-files', operation: 'write' },
    { words: /^models info$/, shownBy: 'hf models info', operation: 'read' },
    { words: /^datasets info$/, shownBy: 'hf datasets info', operation: 'read', type: 'dataset' },
    { words: /^spaces (?:info|logs|wait)$/, shownBy: 'hf spaces', operation: 'read', type: 'space' },
    {
        words: /^spaces (?:restart|pause|dev-mode|hot-reload|settings|(?:secrets|variables|volumes) \w+)$/,
        shownBy: 'hf spaces',
        operation: 'write',
        type: 'space',
    },
    { words: /^buckets create$/, shownBy: 'hf buckets create', operation: 'create', type: 'bucket' },
];
const hub_client_SWITCHES = /^(?:--(?:private|no-private|public|create-pr|quiet|force-download|exist-ok|yes|dry-run|no-\w+|json|help|resume-download|no-exist-ok|delete-tag)|-[yhqlj])$/;
const TYPE = /^--(?:repo-)?type$/;
function useOf({ args }) {
    const found = argumentsOf(args, hub_client_SWITCHES);
    const { operands } = found;
    const texts = operands.map(({ text }) => text);
    const known = [3, 2, 1].flatMap((count) => {
        const words = texts.slice(0, count).join(' ');
        if (texts.length <= count || words.length > 80)
            return [];
        const row = COMMANDS.find((one) => one.words.test(words));
        return row === undefined ? [] : [{ row, count }];
    })[0];
    if (known === undefined || found.options.some(({ name }) => name === '--dry-run'))
        return null;
    const { operation, shownBy, type } = known.row;
    const given = optionOf(found, TYPE)?.text.replace(/s$/, '');
    if (given !== undefined && !isType(given))
        return null;
    const isPullRequest = operation === 'create' && found.options.some(({ name }) => name === '--create-pr');
    const word = operands[known.count];
    const owner = optionOf(found, /^--organization$/);
    return {
        type: given ?? type ?? 'model',
        operation: isPullRequest ? 'pr' : operation,
        shownBy,
        word: owner && word && !word.text.includes('/') ? { ...word, text: `${owner.text}/${word.text}` } : word,
        revision: operation === 'read' ? optionOf(found, /^--revision$/) : undefined,
    };
}
function isType(text) {
    return repo/* REPO_TYPES */.jU.some((type) => type === text);
}
/** `hf download acme/model`, `huggingface-cli upload acme/space . --repo-type space`. */
function clientMentions(command) {
    const use = useOf(command);
    if (use === null)
        return [];
    const { word, revision } = use;
    const pinned = word && revision && { ...word, text: `${word.text}@${revision.text}` };
    const mentions = mentionIn(command, pinned, { ...use, isCertain: revision?.isCertain ?? true });
    return mentions.length > 0 ? mentions : mentionIn(command, word, use);
}
/** What a function of a script does with the repo that it is given; null if this is no call with a parameter. */
function parameterOf(command) {
    if (!/^(?:hf|huggingface-cli)$/.test(command.program))
        return null;
    const use = useOf(command);
    return use !== null && /^\$\{?\w+\}?$/.test(use.word?.text ?? '') ? use : null;
}

;// CONCATENATED MODULE: ./src/discovery/commands/script-runners.ts




/** The target that `make` makes if none is named. */
const FIRST_TARGET = '.DEFAULT_GOAL';
/** `bash run.sh`, `source env.sh`; what `bash -c` is given is read where the script around it is. */
function shellReading(command) {
    const at = command.args.findIndex(({ text }) => !/^[-+]/.test(text) && !/^(?:pipefail|errexit|nounset)$/.test(text));
    const script = command.args[at];
    if (script === undefined || command.args.slice(0, at).some(({ text }) => /^-\w*c$/.test(text))) {
        return { mentions: [], leads: [] };
    }
    const inner = { ...command, args: command.args.slice(at + 1) };
    const isUpload = UPLOADS.test(script.text);
    return {
        mentions: [...optionMentions(inner, { is: 'other', isUpload }), ...assignmentMentions(command, isUpload)],
        leads: [
            ...leadTo(command, script, isTrial(command.args.slice(0, at)) ? { isCertain: false } : {}),
            ...fileLeads(inner),
        ],
    };
}
/** `make -n`, `bash -n`: nothing is run. */
function isTrial(args) {
    return args.some(({ text }) => /^(?:-n|--dry-run|--just-print)$/.test(text));
}
/** `make -C folder target`. */
function makeReading(command) {
    const found = argumentsOf(command.args, /^(?:-[BkinpqrsStvw]+|-j|--(?!file|makefile|directory)[\w-]+)$/);
    const folder = found.options.find(({ name }) => /^(?:-C|--directory)$/.test(name))?.value?.text ?? '';
    const file = found.options.find(({ name }) => /^(?:-f|--file|--makefile)$/.test(name))?.value?.text;
    const names = file === undefined ? ['Makefile', 'makefile', 'GNUmakefile'] : [file];
    const paths = names.flatMap((name) => pathsOf(command, folder === '' ? name : `${folder}/${name}`));
    const isTarget = ({ text }) => /^[\w./%-]{1,200}$/.test(text);
    const targets = found.operands.filter(isTarget);
    const isCertain = command.isCertain && !isTrial(command.args) && targets.every((word) => word.isCertain);
    const parts = targets.length === 0 ? [FIRST_TARGET] : targets.map(({ text }) => text);
    // `make target MODEL=acme/model`
    const set = found.operands.flatMap((word) => {
        const [, name, text] = /^([A-Za-z_]\w{0,99})[:?]?=(.*)$/s.exec(word.text) ?? [];
        return name === undefined || text === undefined ? [] : [{ name, value: { ...word, text } }];
    });
    return {
        mentions: assignmentMentions({ ...command, assignments: [...command.assignments, ...set] }, false),
        leads: parts.map((part) => ({ is: 'file', paths, part, by: 'name', isCertain })),
    };
}
const SCRIPT_COMMANDS = /^(?:run|run-script)$/;
/** Scripts of package.json that have a command of their own. */
const OWN_COMMANDS = /^(?:test|start|stop|restart|t|tst)$/;
/** What these do themselves. */
const NO_SCRIPTS = /^(?:install|i|ci|add|remove|publish|pack|audit|config|set|init|create|dlx|exec|x|link|version|login|cache|store|import|up|update|upgrade|why|info|view|list|ls|outdated|prune|rebuild|dedupe|fetch|setup|self-update|env|corepack|global|workspace|workspaces|plugin|node|pm)$/;
const PACKAGE = /^package\.json$/;
/** `npm run deploy`, `yarn deploy`, `pnpm --filter app test`. */
function packageReading(command) {
    const { program } = command;
    const { operands, options } = argumentsOf(command.args, /^(?:-[rswD]|--(?:if-present|silent|recursive|workspaces|parallel|no-[\w-]+|frozen-lockfile|aggregate-output|stream|bail))$/);
    const folder = options.find(({ name }) => /^(?:--prefix|-C|--cwd|--dir)$/.test(name))?.value?.text ?? '';
    const isElsewhere = options.some(({ name }) => /^(?:-r|--recursive|-w|--workspace|--workspaces|--filter|-F)$/.test(name));
    const [first, second] = operands;
    const name = first === undefined
        ? undefined
        : SCRIPT_COMMANDS.test(first.text)
            ? second
            : OWN_COMMANDS.test(first.text)
                ? { ...first, text: first.text.startsWith('t') ? 'test' : first.text }
                : program === 'npm' || NO_SCRIPTS.test(first.text)
                    ? undefined
                    : first;
    if (name === undefined || !/^[\w:.@/-]{1,100}$/.test(name.text))
        return { mentions: [], leads: [] };
    if (program === 'bun' && /\.[mc]?[jt]sx?$/.test(name.text))
        return { mentions: [], leads: leadTo(command, name) };
    const paths = pathsOf(command, folder === '' ? 'package.json' : `${folder}/package.json`);
    const isCertain = command.isCertain && name.isCertain && !isElsewhere;
    // Of all packages below, or of some of them.
    const others = isElsewhere
        ? command.folders.slice(0, 1).map((below) => ({
            is: 'folder',
            folder: below,
            names: PACKAGE,
            part: name.text,
            isCertain: false,
        }))
        : [];
    return { mentions: [], leads: [...others, { is: 'file', paths, part: name.text, by: 'name', isCertain }] };
}
/** `node script.js`. */
function nodeReading(command) {
    const script = command.args.find(({ text }) => /\.[mc]?[jt]sx?$/.test(text));
    const isOfTests = command.args.some(({ text }) => text === '--test') ||
        /node_modules\/(?:jest|vitest|mocha|ava)\//.test(script?.text ?? '');
    if (isOfTests) {
        return scriptTestReading({ ...command, args: command.args.filter((word) => word !== script) });
    }
    const inner = {
        ...command,
        args: command.args.slice(script === undefined ? 0 : command.args.indexOf(script) + 1),
    };
    return {
        mentions: script === undefined ? [] : optionMentions(inner, { is: 'other', isUpload: UPLOADS.test(script.text) }),
        leads: leadTo(command, script),
    };
}

;// CONCATENATED MODULE: ./src/discovery/commands/command-programs.ts









const onlyMentions = (mentions) => ({ mentions, leads: [] });
/** Programs that fetch what their options name, and take their settings from the files that are named. */
const loader = (names) => ({
    names,
    read: (command) => ({
        mentions: optionMentions(command, { is: 'loader', isUpload: false }),
        leads: fileLeads(command, { isCertain: true }),
    }),
});
/** Programs whose first operand behind one of these words is a model. */
const operand = (names, words, shownBy) => ({
    names,
    read: (command) => {
        const { operands } = argumentsOf(command.args, /^--(?:trust-remote-code|no-[\w-]+|enable-[\w-]+|enforce-eager)$/);
        const isAsked = words.test(operands[0]?.text ?? '');
        const meaning = { type: 'model', operation: 'read', shownBy };
        return {
            mentions: [
                ...(isAsked ? mentionIn(command, operands[1], meaning) : []),
                ...optionMentions(command, { is: 'loader', isUpload: false }),
            ],
            leads: fileLeads(command, { isCertain: true }),
        };
    },
});
/** Programs with an option of their own for a repo: `owner/name`, or `owner/name:quantization`. */
const command_programs_option = (names, options, meaning) => ({
    names,
    read: (command) => {
        const value = optionOf(argumentsOf(command.args, /^--(?:conversation|no-\w+|verbose)$/), options);
        const bare = value && { ...value, text: value.text.replace(/:[\w.-]{1,40}$/, '') };
        return onlyMentions([
            ...mentionIn(command, bare, meaning),
            ...optionMentions(command, { is: 'loader', isUpload: false }),
        ]);
    },
});
const model = (shownBy) => ({ type: 'model', operation: 'read', shownBy });
const PROGRAMS = [
    { names: /^(?:hf|huggingface-cli)$/, read: (command) => onlyMentions(clientMentions(command)) },
    { names: /^(?:curl|wget|aria2c|http|https)$/, read: (command) => onlyMentions(downloadMentions(command)) },
    { names: /^(?:i?python|pypy)[\d.]*$/, read: interpreted },
    { names: /^(?:pytest|py\.test)$/, read: testReading },
    { names: /^(?:jest|vitest|mocha|ava|playwright)$/, read: scriptTestReading },
    { names: /^poe$/, read: (command) => tasks(command, command.args[0]?.text ?? '') },
    { names: /^(?:tox|nox)$/, read: (command) => testReading({ ...command, args: [] }) },
    {
        names: /^(?:torchrun|deepspeed|accelerate|streamlit|gradio|chainlit|fastapi|mpirun|coverage|modal)$/,
        read: launched,
    },
    { names: /^(?:uvicorn|gunicorn|hypercorn)$/, read: served },
    operand(/^vllm$/, /^serve$/, 'vllm serve'),
    operand(/^sglang$/, /^serve$/, 'sglang serve'),
    operand(/^(?:litgpt|tune|transformers|transformers-cli)$/, /^(?:download|serve|chat|generate|finetune\w*|pretrain|evaluate|convert_to_litgpt)$/, 'download'),
    loader(/^(?:text-generation-launcher|text-embeddings-router|trl|axolotl|llamafactory-cli|autotrain|swift|unsloth|lerobot-[\w-]+|infinity_emb|xinference|mlx-vlm|ct2-[\w-]+-converter|mergekit-[\w-]+|olive|tabby)$/),
    command_programs_option(/^optimum-cli$/, /^(?:-m|--model)$/, model('optimum-cli export')),
    command_programs_option(/^llama-[\w-]+$/, /^(?:-hf|-hfr|--hf-repo|-hfd|--hf-repo-draft|-hfv|--hf-repo-v)$/, model('llama.cpp -hf')),
    command_programs_option(/^mlx_(?:lm|vlm|whisper)(?:\.\w+)?$/, /^--hf-path$/, model('mlx_lm')),
    command_programs_option(/^doc-builder$/, /^--doc_build_repo_id$/, {
        type: 'dataset',
        operation: 'write',
        shownBy: 'doc-builder push',
    }),
    { names: /^lm[-_]eval$/, read: (command) => onlyMentions(evaluated(command)) },
    { names: /^lighteval$/, read: (command) => onlyMentions(evaluated(command)) },
    { names: /^ollama$/, read: (command) => onlyMentions(pulled(command)) },
    { names: /^(?:docker|podman|nerdctl|buildah)$/, read: containerReading },
    { names: /^docker-compose$|^podman-compose$/, read: (command) => composeReading(command, command.args) },
    { names: /^(?:bash|sh|zsh|dash|ksh|source|\.)$/, read: shellReading },
    { names: /^(?:make|gmake)$/, read: makeReading },
    { names: /^(?:npm|yarn|pnpm|bun)$/, read: packageReading },
    { names: /^(?:node|tsx|ts-node|deno)$/, read: nodeReading },
    { names: /^(?:papermill|jupyter(?:-\w+)?|quarto|marimo)$/, read: notebooks },
];
/** Whatever repo is named in their arguments, they do not fetch it from the Hub. */
const NEAR_MISSES = /^(?:|echo|printf|cat|tee|grep|egrep|rg|sed|awk|jq|yq|test|\[|\[\[|\(\(|case|for|select|export|declare|local|readonly|typeset|set|unset|cd|ls|mkdir|cp|mv|rm|ln|touch|find|tar|zip|unzip|pip|pip[\d.]+|uv|conda|poetry|apt|apt-get|brew|gh|glab|git|kubectl|helm|ssh|scp|rsync|aws|gcloud|az|sky|kaggle|modelscope|claude|aider|codex|gemini|llm|return|exit|true|:|assert|diff|cmp|chmod|sort|head|tail|wc|tr|cut|cosign|syft|trivy|skopeo|crane|oras|npx|vercel|netlify|fly|flyctl|railway|heroku|wandb|dvc|twine|sbatch|srun)$/;
/** Whether a program is one of these lists, and no function of a script. */
function isKnown(program) {
    return NEAR_MISSES.test(program) || PROGRAMS.some(({ names }) => names.test(program));
}
/** Reads a command by the row of its program, or by its options if it has none. */
function programReading(command) {
    const { program, args } = command;
    if (args.some(({ text }) => /^(?:--help|--version|-h)$/.test(text)) &&
        !/^(?:docker|podman|curl|wget)$/.test(program)) {
        return NOTHING_READ;
    }
    const row = PROGRAMS.find(({ names }) => names.test(program));
    if (row !== undefined)
        return row.read(command);
    if (/^(?:hatch|pdm|poetry|rye|pixi|uv) run$/.test(command.startedBy.at(-1) ?? '') &&
        TEST_TASK.test(program)) {
        return tasks(command, program);
    }
    if (NEAR_MISSES.test(program))
        return NOTHING_READ;
    if (/\.py$/.test(program))
        return scriptReading(command, command.path);
    if (/\.(?:m?[jt]s|cjs)$/.test(program))
        return { mentions: [], leads: leadTo(command, command.path) };
    const isUpload = UPLOADS.test(program);
    const isScript = /\.(?:ba)?sh$/.test(program) || (command.path.text.includes('/') && !/^[/~$]/.test(command.path.text));
    return {
        mentions: [
            ...optionMentions(command, { is: 'other', isUpload }),
            ...assignmentMentions(command, isUpload),
        ],
        leads: [...(isScript ? leadTo(command, command.path) : []), ...fileLeads(command)],
    };
}
/** Modules that are run with `python -m`, by the programs that they are. */
const MODULES = [
    [/^huggingface_hub\.(?:commands\.huggingface_cli|cli\.hf)$/, 'hf'],
    [
        /^(?:vllm\.entrypoints\.\S+|sglang\.launch_server|optimum\.exporters\.\w+|llamafactory\S*|axolotl\S*|trl\S*|lerobot\S*)$/,
        'text-generation-launcher',
    ],
    [/^lm_eval$/, 'lm_eval'],
    [/^lighteval$/, 'lighteval'],
    [/^mlx_(?:lm|vlm)(?:\.\w+)?$/, 'mlx_lm'],
    [/^(?:torch\.distributed\.(?:run|launch)|accelerate\.commands\.launch)$/, 'torchrun'],
    [/^(?:uvicorn|gunicorn)$/, 'uvicorn'],
    [/^streamlit$/, 'streamlit'],
    [/^(?:papermill|jupyter)$/, 'papermill'],
];
function interpreted(command) {
    const at = command.args.findIndex(({ text }) => text === '-m');
    const module = command.args.slice(0, 4)[at + 1]?.text ?? '';
    const [, program] = (at < 0 ? undefined : MODULES.find(([names]) => names.test(module))) ?? [];
    if (program === undefined)
        return pythonReading(command);
    return programReading({ ...command, program, args: command.args.slice(at + 2) });
}
const TEST_TASK = /^(?:[\w.-]{1,50}:)?(?:unit|integration|tests?|cov)(?:[-_:][\w-]{1,50})?$/;
/** `hatch run test:unit`, `poe test`: a task of the project's own, which runs tests by its name. */
function tasks(command, name) {
    return TEST_TASK.test(name) ? testReading({ ...command, args: [] }) : NOTHING_READ;
}
/** `torchrun … train.py --model_name_or_path acme/model`, `accelerate launch -m package`. */
function launched(command) {
    const at = command.args.findIndex(({ text }) => /\.py$/.test(text));
    const module = command.args.findIndex(({ text }) => text === '-m' || text === '--module');
    if (module >= 0 && (at < 0 || module < at)) {
        return pythonReading({
            ...command,
            args: [{ ...command.path, text: '-m' }, ...command.args.slice(module + 1)],
        });
    }
    const script = command.args[at];
    if (script === undefined)
        return NOTHING_READ;
    return scriptReading({ ...command, args: command.args.slice(at + 1) }, script);
}
/** `uvicorn app.main:app`. */
function served(command) {
    const word = command.args.find(({ text }) => /^[A-Za-z_][\w.]{0,200}:\w+$/.test(text));
    if (word === undefined)
        return NOTHING_READ;
    const path = `${(word.text.split(':')[0] ?? '').replaceAll('.', '/')}.py`;
    return { mentions: [], leads: leadTo(command, { ...word, text: path }, { isCertain: false }) };
}
const MODEL_ARGUMENT = /^(?:pretrained|model|model_name|tokenizer|peft|delta|base_model|model_id)$/;
/** `lm_eval --model_args pretrained=acme/model,revision=main`; the same as an operand for lighteval. */
function evaluated(command) {
    const { options, operands } = argumentsOf(command.args, /^--(?:trust_remote_code|log_samples|[\w-]*only)$/);
    const isService = options.some(({ value }) => /^(?:local-)?(?:openai|anthropic)?-?(?:chat-)?completions$/.test(value?.text ?? ''));
    const lists = [
        ...options
            .filter(({ name }) => /^(?:--model[-_]args|-a)$/.test(name))
            .flatMap(({ value }) => value ?? []),
        ...operands,
    ];
    return lists.flatMap((list) => {
        if (!list.text.includes('=') || list.text.length > 2_000)
            return [];
        return list.text.split(/[,\s]+/).flatMap((pair) => {
            const [, name = '', value = ''] = /^([\w-]{1,50})=(.{1,300})$/.exec(pair) ?? [];
            if (!MODEL_ARGUMENT.test(name))
                return [];
            const meaning = {
                type: 'model',
                operation: 'read',
                shownBy: 'model_args',
                isCertain: !isService,
            };
            return mentionIn(command, { ...list, text: value }, meaning);
        });
    });
}
/** `ollama pull hf.co/acme/model:Q4_K_M`. */
function pulled(command) {
    return command.args.flatMap((word) => {
        const [, id] = /^(?:hf\.co|huggingface\.co)\/([\w.-]+\/[\w.-]+)(?::[\w.-]+)?$/.exec(word.text) ?? [];
        if (id === undefined)
            return [];
        return mentionIn(command, { ...word, text: id }, { type: 'model', operation: 'read', shownBy: 'ollama' });
    });
}
function notebooks(command) {
    const runs = /^(?:papermill|quarto|marimo)$/.test(command.program) ||
        command.args.some(({ text }) => /^(?:--execute|execute|run)$/.test(text));
    const paths = command.args.filter(({ text }) => /\.(?:ipynb|qmd|py)$/.test(text));
    // What papermill writes is its second notebook.
    const inputs = command.program === 'papermill' ? paths.slice(0, 1) : paths;
    return { mentions: [], leads: runs ? inputs.flatMap((path) => leadTo(command, path)) : [] };
}

// EXTERNAL MODULE: ./src/job/git-use/git-command.ts
var git_command = __webpack_require__(653);
;// CONCATENATED MODULE: ./src/discovery/commands/git-mentions.ts



const READS = /^(?:clone|lfs clone|fetch|lfs fetch|pull|lfs pull|ls-remote|submodule)$/;
const PUSHES = /^(?:push|lfs push|subtree)$/;
/**
 * What the commands of a script, all of one run, have git do with repos of the Hub. What git knows from earlier steps of
 * the job is in `remotes`, and what it learns here is added.
 */
function gitMentions(commands, remotes) {
    const known = new Set(remotes);
    const pushed = new Set();
    const found = [];
    for (const command of commands) {
        if (command.program !== 'git')
            continue;
        const told = (0,git_command/* gitCommand */.Q)({ ...command, ...plain(command) }, command.folder);
        if (told === null)
            continue;
        const addresses = command.args.flatMap((word) => hubAddress(word) ?? []);
        const [address] = addresses;
        if (told.name === 'remote add' || told.name === 'remote set-url') {
            if (address === undefined)
                continue;
            const name = told.operands[0] ?? '';
            const { isCertain } = command;
            remotes.unshift({ name, folder: told.folder, word: address, isCertain, isOfClone: false });
        }
        else if (READS.test(told.name) && address !== undefined) {
            found.push(...mentionIn(command, address, meaning(`git ${told.name}`, 'read')));
            if (told.name.endsWith('clone')) {
                remotes.unshift({
                    name: 'origin',
                    folder: (0,git_command/* folderAt */.w)(told.folder, told.operands[1] ?? nameOf(address)),
                    word: address,
                    isCertain: command.isCertain,
                    isOfClone: true,
                });
            }
        }
        else if (PUSHES.test(told.name) && !told.options.includes('--dry-run')) {
            if (address !== undefined)
                found.push(...mentionIn(command, address, meaning('git push', 'write')));
            else {
                const remote = remoteOf(told, remotes);
                if (remote === undefined)
                    continue;
                pushed.add(remote);
                const isCertain = remote.isCertain;
                found.push(...mentionIn(command, remote.word, { ...meaning('git push', 'write'), isCertain }));
            }
        }
    }
    const unused = remotes.filter((remote) => !known.has(remote) && !remote.isOfClone && !pushed.has(remote));
    const [first] = commands;
    if (first === undefined)
        return found;
    // Whoever names a remote on a runner pushes to it, in a later step.
    return [
        ...found,
        ...unused.flatMap(({ word }) => mentionIn(first, word, { ...meaning('git remote', 'write'), isCertain: false })),
    ];
}
function meaning(shownBy, operation) {
    return { type: 'model', operation, shownBy };
}
function plain({ args, startedBy, line, program }) {
    const words = args.map(({ text }) => ({ text, mayBeSeveral: false, isQuoted: false }));
    const none = {
        outputs: [],
        input: null,
        isGuarded: false,
        isChained: false,
        isHandled: false,
        pipesInto: false,
    };
    return {
        args: words,
        startedBy,
        program,
        folder: null,
        command: { line, words, assignments: [], ...none },
    };
}
/** The remote that a push without an address goes to; of the same folder, or of one that is not known. */
function remoteOf({ operands, folder, name }, remotes) {
    const named = name === 'subtree' ? operands.find((text) => remotes.some((one) => one.name === text)) : operands[0];
    const wanted = named ?? 'origin';
    const alike = remotes.filter((one) => one.name === wanted);
    return (alike.find((one) => one.folder === folder) ??
        (wanted === 'origin' ? undefined : alike[0]) ??
        alike.find((one) => one.folder === null || folder === null));
}
/** The folder that a clone makes. */
function nameOf({ text }) {
    return (text
        .replace(/\/+$/, '')
        .split(/[/:]/)
        .at(-1)
        ?.replace(/\.git$/, '') ?? '');
}

;// CONCATENATED MODULE: ./src/discovery/commands/script-values.ts
const NOTHING_SET = { variable: () => null, expression: () => [] };
const MOST_VALUES = 100;
const script_values_LONGEST = 2_000;
const EXPANSION = /\$\{\{(?:'[^']*'|[^'}])*\}\}|\$\{(?:[A-Za-z_]\w{0,99}|\d)(?:\[[@*]\])?(?::?[-=][^{}$]{0,300})?\}|\$[A-Za-z_]\w{0,99}/g;
const NAMED = /^\$\{?(\w+)(\[[@*]\])?(?::?[-=]([^{}$]*))?\}?$/;
const DECLARES = /^(?:export|local|declare|readonly|typeset)$/;
/** The variables of one script, as they are set while its commands are read in order. */
class ScriptValues {
    #outer;
    #set = new Map();
    /** The variables of loops over a list that run for each of its values, as far as was read. */
    #plainLoops = new Set();
    constructor(outer) {
        this.#outer = outer;
    }
    /** Takes in what a command sets. */
    read(command) {
        const [first, ...words] = command.words;
        const { line, isGuarded } = command;
        if (first === undefined) {
            for (const { name, value } of command.assignments)
                this.#assign(name, value.text, line, isGuarded);
        }
        else if (DECLARES.test(first.text)) {
            for (const { text } of words) {
                const [, name, value] = /^([A-Za-z_]\w{0,99})=(.*)$/s.exec(text) ?? [];
                if (name !== undefined && value !== undefined)
                    this.#assign(name, value, line, isGuarded);
            }
        }
        else if (first.text === 'for' && words[1]?.text === 'in') {
            const name = words[0]?.text ?? '';
            const items = words.slice(2).flatMap((word) => this.items(word, line));
            this.#set.set(name, items.slice(0, MOST_VALUES));
            if (isGuarded)
                this.#plainLoops.delete(name);
            else
                this.#plainLoops.add(name);
        }
        // What is run under a condition behind the head of a loop may be so for each of its values.
        if (command.isHandled || first?.text === 'case')
            this.#plainLoops.clear();
    }
    /** Whether the only condition of a command with these words may be the loop over a list that is written down. */
    isPlainLoop(words) {
        if (this.#plainLoops.size === 0)
            return false;
        return words.some(({ text }) => [...text.slice(0, script_values_LONGEST).matchAll(/\$\{?([A-Za-z_]\w{0,99})/g)].some(([, name = '']) => this.#plainLoops.has(name)));
    }
    #assign(name, text, line, isGuarded) {
        const [, list] = /^\((.*)\)$/s.exec(text) ?? [];
        const values = list === undefined
            ? this.valuesOf(text, line)
            : list.split(/\s+/).map((item) => ({ text: item, isCertain: true, line }));
        const before = isGuarded ? (this.#set.get(name) ?? this.#outer.variable(name) ?? []) : [];
        const all = [...before, ...values].slice(0, MOST_VALUES);
        this.#set.set(name, isGuarded ? all.map((one) => ({ ...one, isCertain: false })) : all);
    }
    /** The words that a word of a list becomes. */
    items(word, line) {
        const isList = /^\$\{\w+\[[@*]\]\}$/.test(word.text);
        const values = this.valuesOf(word.text, line);
        if (!word.mayBeSeveral || isList)
            return values;
        return values.flatMap((one) => one.text
            .split(/\s+/)
            .filter((text) => text !== '')
            .map((text) => ({ ...one, text })));
    }
    /** Every text that this one may become; the text itself if it holds something that is not known. */
    valuesOf(text, line) {
        const asWritten = [{ text, isCertain: true, line }];
        if (!text.includes('$') || text.length > script_values_LONGEST)
            return asWritten;
        const parts = [...text.matchAll(EXPANSION)].slice(0, 20);
        const known = parts.map(([part]) => this.#known(part, line));
        const most = Math.min(MOST_VALUES, Math.max(1, ...known.map((values) => values.length)));
        // Of several variables each of their values is taken once: together they may well come from the same line of a matrix.
        return Array.from({ length: most }, (_, choice) => {
            let filled = '';
            let end = 0;
            let isCertain = true;
            let at = line;
            for (const [index, part] of parts.entries()) {
                const values = known[index] ?? [];
                const value = values[choice % Math.max(1, values.length)];
                filled += text.slice(end, part.index) + (value?.text ?? part[0]);
                end = part.index + part[0].length;
                isCertain &&= value?.isCertain ?? true;
                at = value?.line ?? at;
            }
            const whole = filled + text.slice(end);
            return whole.length > script_values_LONGEST ? { text, isCertain: true, line } : { text: whole, isCertain, line: at };
        });
    }
    #known(part, line) {
        if (part.startsWith('${{'))
            return this.#outer.expression(part);
        const [, name = '', , byDefault] = NAMED.exec(part) ?? [];
        const found = this.#set.get(name) ?? this.#outer.variable(name);
        if (found !== null && found.length > 0)
            return found;
        return byDefault === undefined ? [] : [{ text: byDefault, isCertain: false, line }];
    }
}

;// CONCATENATED MODULE: ./src/discovery/commands/script-commands.ts


const MOST_COMMANDS = 3_000;
/** Of all commands together, loops unrolled. */
const MOST_WORDS = 100_000;
const OFFLINE = /^(?:HF_HUB|TRANSFORMERS|HF_DATASETS)_OFFLINE$/;
/** The commands of a script with their words filled in; one that has several values is there once for each of them. */
function scriptCommands({ commands, folders, outer, isCertain }) {
    const values = new ScriptValues(outer);
    const found = [];
    const starts = folders.length === 0 ? [null] : folders;
    const byFolder = starts.map((folder) => (0,job_commands/* placedCommands */.qt)(commands, folder));
    // In a branch, `cd` is not sure to have been run, and yet has been for what follows it there.
    const inBranch = commands.map((command) => ({ ...command, isGuarded: false }));
    byFolder.push(...starts.map((folder) => (0,job_commands/* placedCommands */.qt)(inBranch, folder)));
    let words = 0;
    let mayHaveEnded = false;
    for (const [index, placed] of (byFolder[0] ?? []).entries()) {
        if (found.length >= MOST_COMMANDS || words > MOST_WORDS)
            break;
        const { command } = placed;
        values.read(command);
        // What follows may not run, or not reach the Hub.
        mayHaveEnded ||= endsWell(command) || turnsOffline(command);
        if (command.words.length === 0)
            continue;
        const isReached = !command.isGuarded || command.isChained || values.isPlainLoop(command.words);
        const inFolders = byFolder.flatMap((one) => one[index]?.folder ?? []);
        const next = variants(placed, values, {
            folder: placed.folder,
            folders: inFolders.length > 0 ? [...new Set(inFolders)] : folders.length > 0 ? folders : [''],
            isCertain: isCertain && isReached && !mayHaveEnded && !isOffline(command),
            input: command.input ?? inputBefore(commands[index - 1]),
            inputLine: command.inputLine ?? command.line + 1,
        });
        words += next.reduce((sum, { args }) => sum + args.length, 0);
        found.push(...next);
    }
    return found;
}
/** `exit 0`: a script that ends so has not failed. */
function endsWell({ words: [first, second] }) {
    return first?.text === 'exit' && /^0?$/.test(second?.text ?? '');
}
/** `export HF_HUB_OFFLINE=1`, for all that follows. */
function turnsOffline(command) {
    if (command.words.length === 0)
        return isOffline(command);
    return (command.words[0]?.text === 'export' &&
        command.words.some(({ text }) => OFFLINE.test(text.split('=', 1)[0] ?? '')));
}
function variants({ command }, values, around) {
    const { line } = command;
    const words = command.words.flatMap((word) => filled(word, values, line));
    const assigned = command.assignments.map(({ name, value }) => ({
        name,
        values: values.valuesOf(value.text, line),
    }));
    const count = Math.max(1, ...words.map((one) => one.length), ...assigned.map((one) => one.values.length));
    return Array.from({ length: count }, (_, choice) => {
        const chosen = words.flatMap((one) => one[choice % one.length] ?? []);
        const { program, args, startedBy } = (0,job_commands/* programOf */.oQ)(chosen.map(({ text }) => ({ text, mayBeSeveral: false, isQuoted: false })));
        const first = chosen.length - args.length - 1;
        return {
            ...around,
            program,
            path: chosen[first] ?? { text: program, isCertain: true, line },
            args: chosen.slice(first + 1),
            startedBy,
            assignments: assigned.flatMap(({ name, values }) => {
                const value = values[choice % values.length];
                return value === undefined ? [] : [{ name, value }];
            }),
            line,
        };
    });
}
/** What may be in the place of a word; a variable in it may hold several words. */
function filled(word, values, line) {
    const all = values.valuesOf(word.text, line);
    const [only] = all;
    if (!word.mayBeSeveral || all.length !== 1 || only === undefined || !/\s/.test(only.text))
        return [all];
    const parts = only.text.split(/\s+/).filter((text) => text !== '');
    return parts.map((text) => [{ ...only, text }]);
}
/** `cat <<EOF | python`. */
function inputBefore(before) {
    return before?.pipesInto && before.words[0]?.text === 'cat' ? before.input : null;
}
function isOffline({ assignments }) {
    return assignments.some(({ name }) => OFFLINE.test(name));
}

;// CONCATENATED MODULE: ./src/discovery/commands/read-commands.ts








/** Scripts in the words of scripts. */
const read_commands_DEEPEST = 3;
const read_commands_LONGEST_SCRIPT = 64 * 1024;
const read_commands_MOST_MENTIONS = 2_000;
/** What the commands of a script say, each by its program, and git by all of them. */
function commandsReading(script, parser, depth = 0) {
    const commands = scriptCommands(script);
    const passed = passedOn(commands);
    const inner = commands.flatMap((command) => innerReading(command, script, parser, depth));
    const all = together([
        ...commands.map(programReading),
        { mentions: gitMentions(commands, script.remotes ?? []), leads: [] },
        ...inner,
        { mentions: passed, leads: [] },
    ]);
    return {
        mentions: distinct(all.mentions).slice(0, read_commands_MOST_MENTIONS),
        leads: all.leads.slice(0, read_commands_MOST_MENTIONS),
    };
}
/** A line may say the same in two ways: the surer one is kept. */
function distinct(mentions) {
    const found = new Map();
    for (const one of mentions) {
        const key = `${(0,repo/* formatRepo */.Kf)(one.ref)} ${one.operation} ${one.line}`;
        const known = found.get(key);
        if (known === undefined || (one.isCertain && !known.isCertain))
            found.set(key, one);
    }
    return [...found.values()];
}
/**
 * What a function of the script is given, which calls the client with one of its own parameters: a function is told
 * from a program by being no other that is known.
 */
function passedOn(commands) {
    const [meaning] = commands.flatMap((command) => parameterOf(command) ?? []);
    if (meaning === undefined)
        return [];
    return commands
        .filter(({ program, path }) => /^[a-z]\w{0,60}$/i.test(program) && path.text === program && !isKnown(program))
        .flatMap((command) => command.args.flatMap((word) => mentionIn(command, word, { ...meaning, isCertain: false })));
}
/** `bash -c '…'`, `eval "…"`, `bash <<EOF`: a script in a command. */
function innerReading(command, script, parser, depth) {
    const text = innerScript(command);
    if (text === null || depth >= read_commands_DEEPEST || text.text.length > read_commands_LONGEST_SCRIPT)
        return [];
    const commands = (0,shell/* readScript */.U)(parser, text.text, (line) => text.line + line);
    if (commands === null)
        return [NOTHING_READ];
    const isCertain = script.isCertain && command.isCertain;
    return [commandsReading({ ...script, commands, folders: command.folders, isCertain }, parser, depth + 1)];
}
function innerScript({ program, args, input, inputLine, line, }) {
    if (program === 'eval')
        return { text: args.map(({ text }) => text).join(' '), line };
    if (!/^(?:ba|da|z|k)?sh$/.test(program))
        return null;
    const at = args.findIndex(({ text }) => /^-\w*c$/.test(text));
    if (at >= 0)
        return { text: args[at + 1]?.text ?? '', line };
    if (input === null || args.some(({ text }) => !/^[-+]/.test(text)))
        return null;
    return { text: input, line: inputLine };
}

;// CONCATENATED MODULE: ./src/discovery/commands/step-condition.ts
const step_condition_LONGEST = 1_000;
const CALL = /(?:always|success)\(\)|!(?:cancelled|failure)\(\)|!?(?:startsWith|contains|endsWith)\(github\.[\w.]{1,100},'[^']{0,200}'\)/g;
/** What a run for which the workflow is meant has, and a fork does not: its event, its branch, its secrets. */
const TERM = /^(?:CALL|true|github\.(?:event_name|ref|ref_name|ref_type|repository|repository_owner|base_ref|event\.pull_request\.merged|event\.repository\.fork|event\.action)(?:[!=]='[^']{0,200}'|[!=]=(?:true|false))?|'[^']{0,200}'[!=]=github\.(?:event_name|ref|ref_name|repository)|(?:env|secrets)\.\w{0,60}(?:TOKEN|SECRET|KEY)\w{0,60}(?:!='')?)$/i;
/** Whether a step is switched off. */
function isNever(condition) {
    return /^(?:\$\{\{)?\s*false\s*(?:\}\})?$/.test(condition?.slice(0, 50) ?? '');
}
/** Whether a step runs for certain in a run that its workflow is meant for, by its `if:`. */
function isMet(condition) {
    if (condition === null || condition.length > step_condition_LONGEST)
        return false;
    const bare = condition
        .trim()
        .replace(/^\$\{\{(.*)\}\}$/s, '$1')
        .split("'")
        .map((part, index) => (index % 2 === 0 ? part.replace(/\s+/g, '') : part))
        .join("'");
    return bare
        .replace(CALL, 'CALL')
        .split(/&&|\|\|/)
        .every((term) => TERM.test(term.replace(/[()]/g, '')));
}

;// CONCATENATED MODULE: ./src/discovery/commands/step-reading.ts











const step_reading_OFFLINE = /^(?:HF_HUB|TRANSFORMERS)_OFFLINE$/;
/** Actions whose `script` is one for JavaScript. */
const OTHER_SCRIPTS = /^actions\/github-script$/i;
const RUNS = /^(?:run|command|script)$/;
/**
 * What a step of the job says: its commands, or the values that it gives to an action. `remotes` is what git knows from
 * the steps before it.
 */
async function readStep(step, remotes = []) {
    const { uses, commands, isConditional, condition } = step.step;
    if (isNever(condition))
        return NOTHING_READ;
    const isOffline = (0,variables/* variablesIn */.DF)(step.layers).some(({ name }) => step_reading_OFFLINE.test(name));
    const isCertain = (!isConditional || isMet(condition)) && !isOffline;
    const parser = await __webpack_require__.e(/* import() */ 989).then(__webpack_require__.bind(__webpack_require__, 8989));
    const scripts = [...(commands === null ? [] : [commands]), ...scriptsGiven(step, parser)];
    const folder = (0,job_commands/* within */.ux)('', step.step.folder ?? '');
    const read = scripts.map((script) => together([
        commandsReading({
            commands: script,
            folders: folder === null ? [] : [folder],
            outer: outerOf(step),
            isCertain,
            remotes,
        }, parser),
        { mentions: settingsOf(step, script), leads: [] },
    ]));
    return together([...read, ...(uses === null ? [] : [actionReading(step, isCertain)])]);
}
/** The scripts that actions are given to run. */
function scriptsGiven(step, parser) {
    const { uses, settings, keys } = step.step;
    if (uses === null || OTHER_SCRIPTS.test(uses))
        return [];
    return Object.entries(settings).flatMap(([name, text]) => {
        const key = keys.find((one) => one.name.toLowerCase() === name);
        if (!RUNS.test(name) || key === undefined)
            return [];
        const first = key.line + (text.includes('\n') ? 1 : 0);
        const commands = (0,shell/* readScript */.U)(parser, text, (line) => first + line);
        return commands === null ? [] : [commands];
    });
}
/** What the workflow sets for the scripts of a step. */
function outerOf(step) {
    const words = (texts, isSure) => texts.map(({ text, isCertain, place }) => ({
        text,
        isCertain: isCertain && isSure,
        line: place.file === step.file ? place.line : step.step.line,
    }));
    return {
        variable: (name) => {
            const found = (0,variables/* variableIn */.SD)(step.layers, name);
            return found === null ? null : words(found.texts ?? [], !step.mayGetMore);
        },
        expression: (text) => words((0,known_texts/* filledIn */.A)(text, step.step.line, step.scope), true),
    };
}
/** Programs of the workspace may read what the step sets, and say nothing of it in their arguments. */
const OWN_PROGRAM = /^(?:i?python[\d.]*|bash|sh|node|npm|make|pytest|uv)$|\.(?:py|sh|[mc]?js)$/;
/** The variables of the step itself, by their names, if something of the workspace runs there. */
function settingsOf(step, commands) {
    const texts = commands.map(({ words }) => words.map(({ text }) => text));
    const runs = texts.filter(([first = '', ...rest]) => OWN_PROGRAM.test(first) || rest.some((text) => /\.(?:py|sh)$/.test(text)));
    if (runs.length === 0)
        return [];
    const isUpload = runs.some((words) => words.some((text) => text.length < 400 && UPLOADS.test(text)));
    const command = {
        program: '',
        path: { text: '', isCertain: false, line: step.step.line },
        args: [],
        startedBy: [],
        assignments: [],
        input: null,
        inputLine: step.step.line,
        line: step.step.line,
        folder: '',
        folders: [''],
        isCertain: false,
    };
    return (0,variables/* variablesIn */.DF)(step.layers).flatMap(({ name, texts = [] }) => texts.flatMap(({ text, place }) => {
        const line = place.file === step.file ? place.line : step.step.line;
        return variableMentions(command, name, { text, isCertain: false, line }, isUpload);
    }));
}

;// CONCATENATED MODULE: ./src/discovery/paths.ts
/** Paths relative to the workspace, with forward slashes. */
/** The folder of a path; the empty one for the workspace itself. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The last part of a path. */
function nameIn(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./src/discovery/commands/makefile.ts
const MOST_LINES = 20_000;
const LONGEST_LINE = 4_000;
const ASSIGNMENT = /^ *(?:(?:export|override|private) +){0,3}([\w.-]{1,100})\s*(\?|:{1,3}|\+|!)?=(.*)$/s;
const RULE = /^([^\s#=:][^=:#]{0,1000}?)\s*::?(?!=)([^=#]{0,2000})(?:#.*)?$/s;
/** The rules of a Makefile and its variables, as far as they are written down. */
function readMakefile(text) {
    const variables = new Map();
    const rules = [];
    const includes = [];
    let isDefinition = false;
    let conditions = 0;
    for (const { text: line, line: at } of joined(text)) {
        if (/^\s*(?:define|endef)\b/.test(line))
            isDefinition = /^\s*define\b/.test(line);
        if (isDefinition || line.length > LONGEST_LINE)
            continue;
        if (/^ *ifn?(?:eq|def)\b/.test(line))
            conditions += 1;
        if (/^ *endif\b/.test(line))
            conditions = Math.max(0, conditions - 1);
        const isConditional = conditions > 0;
        if (line.startsWith('\t')) {
            rules.at(-1)?.recipe.push({ text: line.slice(1), line: at, isConditional });
            continue;
        }
        const [, name, operator, value = ''] = ASSIGNMENT.exec(line) ?? [];
        if (name !== undefined) {
            if (operator === '+' || operator === '!')
                variables.delete(name);
            else if (operator !== '?' || !variables.has(name)) {
                const bare = value.replace(/\s#.*$/s, '').trim();
                variables.set(name, { value: bare, line: at, isDefault: operator === '?' });
            }
            continue;
        }
        const [, included] = /^-?include\s+(\S{1,300})\s*$/.exec(line) ?? [];
        if (included !== undefined)
            includes.push(included);
        const [, targets, behind = ''] = RULE.exec(line) ?? [];
        if (targets === undefined)
            continue;
        const [needs = '', ...inline] = behind.split(';');
        const recipe = inline.length === 0 ? [] : [{ text: inline.join(';'), line: at, isConditional }];
        rules.push({ targets: words(targets), needs: words(needs.replace('|', ' ')), recipe });
    }
    return { variables, rules, includes };
}
/** The lines of the text; one that ends in a backslash goes on in the next. */
function joined(text) {
    const lines = text.split(/\r?\n/).slice(0, MOST_LINES);
    const found = [];
    let parts = [];
    for (const [index, line] of lines.entries()) {
        parts.push(line);
        if (line.endsWith('\\') && index < lines.length - 1)
            continue;
        found.push({ text: parts.join('\n'), line: index + 2 - parts.length });
        parts = [];
    }
    return found;
}
function words(text) {
    return text.split(/[\s\\]+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./src/discovery/commands/makefile-kind.ts







const MOST_RULES = 500;
const MOST_RECIPE_LINES = 2_000;
const makefile_kind_DEEPEST = 5;
const makefile_kind_LONGEST_VALUE = 2_000;
const LONGEST_RECIPE = 20_000;
const REFERENCE = /\$[({]([\w.-]{1,100})[)}]/g;
const MAKEFILE = {
    name: 'Makefile',
    has: (path) => /(?:^|\/)(?:GNUm|[Mm])akefile$|\.mk$/.test(path),
    read: async ({ path, text }, part) => {
        const file = readMakefile(text);
        const parser = await __webpack_require__.e(/* import() */ 989).then(__webpack_require__.bind(__webpack_require__, 8989));
        const folder = folderOf(path);
        const outer = makefile_kind_outerOf(file);
        const isCertain = part !== null;
        const lines = wanted(file, part).flatMap(({ recipe }) => recipe);
        const read = lines.slice(0, MOST_RECIPE_LINES).map((one) => {
            const script = one.text.replace(/^[\s@+-]+/, '');
            const commands = (0,shell/* readScript */.U)(parser, forShell(script, file), (line) => one.line + line);
            if (commands === null)
                return NOTHING_READ;
            return commandsReading({ commands, folders: [folder], outer, isCertain: isCertain && !one.isConditional }, parser);
        });
        const included = file.includes.flatMap((name) => {
            const paths = pathsOf({ folders: [folder] }, name);
            return paths.length === 0 ? [] : [{ is: 'file', paths, part, by: 'name', isCertain: false }];
        });
        return together([...read, { mentions: [], leads: included }]);
    },
};
/** The rule of a target and those of all that it needs, each once; without a target all of them. */
function wanted({ rules, variables }, part) {
    if (part === null)
        return rules.slice(0, MOST_RULES);
    const goal = variables.get(FIRST_TARGET)?.value ??
        rules.flatMap(({ targets }) => targets).find((one) => !one.startsWith('.'));
    const byTarget = new Map();
    for (const rule of rules) {
        for (const target of rule.targets) {
            const alike = byTarget.get(target);
            if (alike === undefined)
                byTarget.set(target, [rule]);
            else
                alike.push(rule);
        }
    }
    const found = new Set();
    const queue = [part === FIRST_TARGET ? (goal ?? '') : part];
    const seen = new Set(queue);
    for (let target = queue.pop(); target !== undefined && found.size < MOST_RULES; target = queue.pop()) {
        for (const rule of byTarget.get(target) ?? []) {
            found.add(rule);
            for (const need of rule.needs)
                if (!seen.has(need))
                    queue.push(need);
            for (const need of rule.needs)
                seen.add(need);
        }
    }
    return [...found];
}
/**
 * A recipe as a shell gets it, but for variables of one word, which are written as those of the shell: they keep the
 * line of their value. Functions of make come to nothing.
 */
function forShell(recipe, { variables }) {
    let text = recipe.replace(/\$\(MAKE\)|\$\{MAKE\}/g, 'make');
    for (let depth = 0; depth < makefile_kind_DEEPEST && text.length <= LONGEST_RECIPE; depth += 1) {
        const before = text;
        text = text.replace(REFERENCE, (whole, name) => {
            const value = variables.get(name)?.value;
            return value === undefined || !/\s/.test(value) || value.length > makefile_kind_LONGEST_VALUE ? whole : value;
        });
        if (text === before)
            break;
    }
    const asShell = text.replace(REFERENCE, (_, name) => `\${${name.replace(/\W/g, '_')}}`);
    return withoutFunctions(asShell).replaceAll('$$', '$');
}
/** Without `$(if …)` and the like, one in another as well. */
function withoutFunctions(text) {
    let rest = text;
    for (let depth = 0; depth < makefile_kind_DEEPEST; depth += 1) {
        const before = rest;
        rest = rest.replace(/\$\([a-z]{1,20} [^()]{0,300}\)/g, '');
        if (rest === before)
            break;
    }
    return rest;
}
function makefile_kind_outerOf({ variables }) {
    const names = new Map([...variables.keys()].map((name) => [name.replace(/\W/g, '_'), name]));
    const known = new Map();
    const textOf = (name, depth) => {
        const found = variables.get(names.get(name) ?? name);
        if (found === undefined || depth > makefile_kind_DEEPEST)
            return null;
        const before = known.get(name);
        if (before !== undefined)
            return before;
        // One that names itself comes to nothing.
        known.set(name, null);
        let isCertain = !found.isDefault;
        let { line } = found;
        const text = found.value.replace(REFERENCE, (whole, inner) => {
            const value = textOf(inner.replace(/\W/g, '_'), depth + 1);
            if (value === null || value.text.length > makefile_kind_LONGEST_VALUE)
                return whole;
            isCertain &&= value.isCertain;
            if (found.value === whole)
                line = value.line;
            return value.text;
        });
        const word = { text: text.slice(0, makefile_kind_LONGEST_VALUE).replace(/^(["'])(.*)\1$/s, '$2'), isCertain, line };
        known.set(name, word);
        return word;
    };
    return {
        variable: (name) => {
            const value = textOf(name, 0);
            return value === null ? null : [value];
        },
        expression: () => [],
    };
}

;// CONCATENATED MODULE: ./src/discovery/commands/package-json-kind.ts






const package_json_kind_LONGEST_SCRIPT = 10_000;
const PACKAGE_JSON = {
    name: 'package.json',
    has: (path) => /(?:^|\/)package\.json$/.test(path),
    hints: /"scripts"/,
    read: async ({ path, text }, part) => {
        const scripts = part === null ? null : scriptsIn(text);
        if (scripts === null)
            return NOTHING_READ;
        const parser = await __webpack_require__.e(/* import() */ 989).then(__webpack_require__.bind(__webpack_require__, 8989));
        const folder = folderOf(path);
        const names = [`pre${part}`, part ?? '', `post${part}`];
        const read = names.map((name) => {
            const script = scripts[name];
            if (typeof script !== 'string' || script.length > package_json_kind_LONGEST_SCRIPT)
                return NOTHING_READ;
            const line = lineOf(text, name);
            const commands = (0,shell/* readScript */.U)(parser, script, () => line);
            if (commands === null)
                return NOTHING_READ;
            return commandsReading({ commands, folders: [folder], outer: NOTHING_SET, isCertain: true }, parser);
        });
        return together(read);
    },
};
function scriptsIn(text) {
    try {
        const { scripts } = JSON.parse(text.replace(/^\uFEFF/, '')) ?? {};
        return typeof scripts === 'object' && scripts !== null ? { ...scripts } : null;
    }
    catch {
        return null;
    }
}
/** Of the script with this name. */
function lineOf(text, name) {
    const lines = text.split('\n');
    const start = lines.findIndex((line) => line.includes('"scripts"'));
    const at = lines.findIndex((line, index) => index >= start && line.includes(`${JSON.stringify(name)}:`));
    return Math.max(at, start, 0) + 1;
}

;// CONCATENATED MODULE: ./src/discovery/commands/shell-script-kind.ts





/** Characters. The parser may take half a second for as many that are made to be slow. */
const shell_script_kind_LONGEST = 100_000;
/** Scripts without an extension are only looked at in folders for such. */
const WITHOUT_EXTENSION = /(?:^|\/)(?:bin|scripts?|ci)\/[\w-]{1,100}$/;
const FIRST_LINE = /^#!\s*\/\S{0,100}?(?:\s*\/?env\s+(?:-S\s+)?)?(?:\S{0,100}\/)?(?:ba|da|z|k)?sh\b/;
const SHELL_SCRIPT = {
    name: 'Shell script',
    has: (path) => /\.(?:ba|z)?sh$/.test(path) || WITHOUT_EXTENSION.test(path),
    hints: /hugging|\bhf\b|model|dataset|tokenizer|python|pytest|\.sh\b|\b(?:make|node|npm|yarn|pnpm|docker|curl|wget|accelerate|torchrun)\b/i,
    read: async ({ path, text }) => {
        if (text.length > shell_script_kind_LONGEST)
            return NOTHING_READ;
        if (WITHOUT_EXTENSION.test(path) && !FIRST_LINE.test(text.slice(0, 300)))
            return NOTHING_READ;
        const parser = await __webpack_require__.e(/* import() */ 989).then(__webpack_require__.bind(__webpack_require__, 8989));
        const commands = (0,shell/* readScript */.U)(parser, text, (line) => line + 1);
        if (commands === null)
            return NOTHING_READ;
        return commandsReading({ commands, folders: foldersOf(path), outer: NOTHING_SET, isCertain: true }, parser);
    },
};
/** A script runs in the folder of whoever starts it, which is the workspace as a rule, or changes to its own. */
function foldersOf(path) {
    const own = folderOf(path);
    return own === '' ? [''] : ['', own];
}

// EXTERNAL MODULE: ./src/model/fields.ts
var model_fields = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/model/yaml-document.ts
var yaml_document = __webpack_require__(8530);
;// CONCATENATED MODULE: ./src/discovery/settings/literal-lines.ts
/** Where the values of a document are, for parsers that do not tell: they are looked for in their order. */
const MOST_LOOKS = 200;
const literal_lines_LONGEST_LINE = 1_000;
/** What an id goes on with, so that `qwen/tiny` is not found in `qwen/tiny-large`; in `${A:-qwen/tiny}` it begins. */
const BEFORE = /(?:[\w.@]|[^:]-)$/;
const BEHIND = /^[\w./@-]/;
class LiteralLines {
    #text;
    #comment;
    #from = 0;
    #counted = { position: 0, line: 1 };
    /** @param comment what begins a comment, before which a value must be */
    constructor(text, comment) {
        this.#text = text;
        this.#comment = comment;
    }
    /** The line of the next such value, best one with its key in front; that of the last one found if there is none. */
    lineOf(key, value) {
        const found = this.#find(key, value, this.#from) ?? this.#find(key, value, 0);
        if (found === null)
            return this.#lineAt(this.#from);
        this.#from = found + 1;
        return this.#lineAt(found);
    }
    #find(key, value, from) {
        let first = null;
        let at = from - 1;
        for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
            at = this.#text.indexOf(value, at + 1);
            if (at < 0)
                break;
            const end = at + value.length;
            if (BEFORE.test(this.#text.slice(Math.max(at - 2, 0), at)))
                continue;
            if (BEHIND.test(this.#text.slice(end, end + 1)))
                continue;
            const begin = Math.max(this.#text.lastIndexOf('\n', at) + 1, at - literal_lines_LONGEST_LINE);
            const before = this.#text.slice(begin, at);
            if (this.#comment.test(before))
                continue;
            if (before.includes(key))
                return at;
            first ??= at;
        }
        return first;
    }
    #lineAt(position) {
        if (position < this.#counted.position)
            this.#counted = { position: 0, line: 1 };
        let { position: at, line } = this.#counted;
        for (;;) {
            const next = this.#text.indexOf('\n', at);
            if (next < 0 || next >= position)
                break;
            at = next + 1;
            line += 1;
        }
        this.#counted = { position: at, line };
        return line;
    }
}

;// CONCATENATED MODULE: ./src/discovery/settings/framework-keys.ts
const framework_keys_MODEL = { type: 'model', operation: 'read', isCertain: true, mayBeBare: true };
const LIKELY_MODEL = { ...framework_keys_MODEL, isCertain: false };
const framework_keys_DATASET = { type: 'dataset', operation: 'read', isCertain: true, mayBeBare: false };
const LIKELY_DATASET = { ...framework_keys_DATASET, isCertain: false };
/** Only if the file says `push_to_hub: true`, too. */
const NEW_MODEL = { type: 'model', operation: 'create', isCertain: false, mayBeBare: false };
const NEW_DATASET = { ...NEW_MODEL, type: 'dataset' };
function keys(meaning, names) {
    return names.split(/\s+/).map((key) => ({ key, ...meaning }));
}
/** What only those say who train or run a model of their own: in such a file `model` is one that is loaded. */
const OF_TRAINING = `per_device_train_batch_size gradient_accumulation_steps learning_rate num_train_epochs
  micro_batch_size sequence_len max_seq_length lora_r lora_rank lora_alpha load_in_4bit load_in_8bit bf16 fp16
  torch_dtype trust_remote_code attn_implementation tensor_parallel_size tensor_model_parallel_size
  gpu_memory_utilization max_model_len quantization device_map num_fewshot per_device_eval_batch_size
  model_name_or_path base_model pretrained_model_name_or_path tokenizer_name_or_path hf_model hf_repo
  _component_ _target_ model_parameters dataset_id chunk_size embedding_dim`.split(/\s+/);
const FRAMEWORKS = [
    {
        name: 'Transformers, TRL, PEFT, LLaMA-Factory and others that follow them',
        marks: [],
        keys: [
            ...keys(framework_keys_MODEL, `model_name_or_path pretrained_model_name_or_path base_model_name_or_path teacher_model_name_or_path
        reward_model_name_or_path ref_model_name_or_path tokenizer_name_or_path adapter_name_or_path
        config_name_or_path processor_name_or_path base_model base_models model_id model_ids pretrained_model
        pretrained_model_name hf_model hf_model_id hf_model_name hf_model_repo hf_repo hf_repo_id hf_hub_id
        huggingface_repo huggingface_model huggingface_id repo_id tokenizer_name tokenizer_id model.pretrained`),
            ...keys(framework_keys_DATASET, 'dataset_name dataset_id dataset_name_or_path hf_dataset hf_dataset_id dataset_repo_id'),
            ...keys(LIKELY_MODEL, `embedding_model embedding_model_name embed_model embedding_model_id embeddings_model reranker_model
        rerank_model reranker_model_name cross_encoder_model sentence_transformer_model hf_path hf_model_path`),
            ...keys(LIKELY_DATASET, 'hf_hub_url hf_dataset_path hf_dataset_name dataset_repo'),
            ...keys(NEW_MODEL, 'hub_model_id push_to_hub_model_id hub_repo_id hf_upload_repo push_to_hub_repo'),
            ...keys(NEW_DATASET, 'hub_dataset_id push_to_hub_dataset_id hub_dataset_name push_dataset_to_hub'),
            { key: 'space_id', type: 'space', operation: 'read', isCertain: false, mayBeBare: false },
        ],
    },
    {
        name: 'lm-evaluation-harness',
        marks: ['output_type', 'doc_to_text', 'doc_to_target', 'test_split', 'fewshot_split', 'metric_list'],
        keys: keys({ ...framework_keys_DATASET, mayBeBare: true }, 'dataset_path'),
    },
    {
        name: 'Axolotl, TRL scripts, alignment-handbook',
        marks: ['base_model', 'model_name_or_path'],
        keys: [
            ...keys(framework_keys_DATASET, 'datasets.path test_datasets.path eval_datasets.path pretraining_dataset pretraining_dataset.path dataset_mixer'),
            ...keys(framework_keys_MODEL, 'tokenizer_config base_model_config processor_config'),
            ...keys(LIKELY_MODEL, 'lora_model_dir reward_model_path sft_model_path ref_model judge_model'),
            ...keys(LIKELY_DATASET, 'datasets dataset dataset_train dataset_eval'),
        ],
    },
    {
        name: 'torchtune',
        marks: ['_component_'],
        keys: keys(framework_keys_DATASET, 'dataset.source dataset_val.source'),
    },
    {
        name: 'NeMo',
        marks: ['_target_', 'restore_from_path', 'init_from_pretrained_model'],
        keys: [
            ...keys(framework_keys_DATASET, 'dataset.path_or_dataset validation_dataset.path_or_dataset dataset.path_or_dataset_id'),
            ...keys(LIKELY_MODEL, 'init_from_pretrained_model restore_from_path tokenizer.type tokenizer.path'),
        ],
    },
    {
        name: 'MLX-LM',
        marks: ['lora_parameters', 'num_layers', 'adapter_path', 'fine_tune_type'],
        keys: [
            ...keys(framework_keys_DATASET, 'hf_dataset.name hf_dataset.path'),
            ...keys(LIKELY_MODEL, 'model'),
            ...keys(LIKELY_DATASET, 'data'),
        ],
    },
    {
        name: 'lighteval',
        marks: ['model_parameters'],
        keys: keys(framework_keys_MODEL, 'model_parameters.model_name model_parameters.tokenizer'),
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
            ...keys(LIKELY_MODEL, `model models model_name model_path model.path model.name tokenizer tokenizer_path tokenizer.path tokenizer.name
        checkpoint model_stub encoder encoder_name text_encoder backbone draft_model speculative_model
        speculative_config.model reward_model adapter lora_path teacher_model student_model processor
        generator.model retriever.model embedder model_type_or_path pretrained vae unet controlnet`),
            ...keys(LIKELY_DATASET, 'dataset datasets dataset_path dataset.path dataset.name dataset.id data.path train_dataset eval_dataset data_path'),
        ],
    },
];
/** Keys of variables and of Kubernetes that name the model a server is to load: seldom anything else. */
const VARIABLES = new Map([
    ...`MODEL_ID HF_MODEL_ID HF_MODEL HF_MODEL_NAME MODEL_NAME MODEL_REPO HF_REPO HF_REPO_ID REPO_ID MODEL_NAME_OR_PATH
  BASE_MODEL BASE_MODEL_ID TOKENIZER_NAME TOKENIZER_ID EMBEDDING_MODEL EMBEDDING_MODEL_ID EMBEDDING_MODEL_NAME
  EMBED_MODEL RERANKER_MODEL RERANK_MODEL HF_MODEL_REPO MODEL LLM_MODEL VLLM_MODEL WHISPER_MODEL ADAPTER_ID LORA_MODEL
  SENTENCE_TRANSFORMER_MODEL PRELOAD_MODELS HUGGINGFACE_MODEL HUGGINGFACE_MODEL_ID`
        .split(/\s+/)
        .map((name) => [name, 'model']),
    ...'DATASET_ID HF_DATASET DATASET_NAME DATASET_REPO HF_DATASET_ID HF_DATASET_REPO'
        .split(' ')
        .map((name) => [name, 'dataset']),
    ...['SPACE_ID', 'HF_SPACE', 'HF_SPACE_ID'].map((name) => [name, 'space']),
]);
/** How keys are compared: `modelNameOrPath`, `model-name-or-path` and `MODEL_NAME_OR_PATH` are one. */
function plainKey(key) {
    return key.toLowerCase().replace(/[-_ ]/g, '');
}

;// CONCATENATED MODULE: ./src/discovery/settings/setting-mentions.ts




const setting_mentions_MOST_MENTIONS = 300;
/** A run has one model, with its reference and its judge at the most: a key that comes more often is of a list to choose from. */
const MOST_MODELS = 4;
const MOST_DATASETS = 16;
const TABLE = new Map();
for (const { marks, keys } of FRAMEWORKS) {
    for (const meaning of keys) {
        const path = meaning.key.split('.').map(plainKey).join('.');
        TABLE.set(path, [...(TABLE.get(path) ?? []), { ...meaning, marks: marks.map(plainKey) }]);
    }
}
/** The keys of an address that is downloaded from, and of one that is only shown. */
const OF_SOURCES = /(?:url|uri|source|src|download|files|train|test|validation|path)s?$/;
const OF_PAGES = /(?:home|page|license|licence|doc|reference|citation|credit|readme|link|website|about|original)/;
const OF_SERVERS = 'baseurl apibase openaiapibase apikey openaiapikey apiurl provider endpointname instancetype'.split(' ');
/** The repos that a configuration names. */
function settingMentions({ entries, keys }, lineOf) {
    const isServed = OF_SERVERS.some((key) => keys.has(key));
    const found = [];
    for (const entry of entries) {
        const mention = setting_mentions_mentionIn(entry, keys, isServed, entries);
        if (mention !== null)
            found.push({ entry, mention });
        if (found.length === setting_mentions_MOST_MENTIONS)
            break;
    }
    const counts = new Map();
    for (const { path } of entries)
        counts.set(path.at(-1) ?? '', (counts.get(path.at(-1) ?? '') ?? 0) + 1);
    return found.map(({ entry: { path, key, value }, mention }) => {
        const most = mention.ref.type === 'dataset' ? MOST_DATASETS : MOST_MODELS;
        const isList = (counts.get(path.at(-1) ?? '') ?? 0) > most;
        return { ...mention, line: lineOf(key, value), isCertain: mention.isCertain && !isList };
    });
}
function setting_mentions_mentionIn(entry, keys, isServed, all) {
    if (isSwitchedOff(entry))
        return null;
    return ofVariable(entry) ?? ofKey(entry, keys, isServed, all) ?? ofAddress(entry) ?? ofPromptfoo(entry);
}
/** `MODEL_ID: qwen/tiny`, or `{name: MODEL_ID, value: qwen/tiny}`. */
function ofVariable({ key, value, beside }) {
    const named = key === 'value' ? beside.get('name') : key;
    return typeof named === 'string' ? variableMention(named, value) : null;
}
/** The repo that a variable of a container or a server names: it is likely to be loaded, as nothing says that it is. */
function variableMention(name, value) {
    const type = VARIABLES.get(name);
    if (type === undefined || isServedModel(value))
        return null;
    const ref = repoIn(value, type);
    return ref === null ? null : { ref, operation: 'read', shownBy: name, isCertain: false };
}
function ofKey({ path, key, value, beside }, keys, isServed, all) {
    if (key === key.toUpperCase() || /\s/.test(value.trim()))
        return null;
    const meaning = setting_mentions_meaningOf(path, keys);
    if (meaning === null)
        return null;
    const id = withoutHubPrefix(value.trim());
    if (meaning.type === 'model' && isServedModel(id))
        return null;
    const ref = addressedRepo(id)?.ref ?? repoIn(id, typeBeside(beside) ?? meaning.type);
    if (ref === null || (!meaning.mayBeBare && !ref.id.includes('/')))
        return null;
    const { operation } = meaning;
    if (operation === 'create') {
        const pushes = pushesToHub(beside, keys, all);
        if (pushes === false)
            return null;
        return { ref, operation, shownBy: meaning.key, isCertain: pushes === true };
    }
    const isCertain = meaning.isCertain && !isServed && id === value.trim() && !isStored(keys);
    return { ref, operation, shownBy: meaning.key, isCertain };
}
function setting_mentions_meaningOf(path, keys) {
    const longer = path.slice(-2).join('.');
    for (const one of path.length > 1 ? [longer, path.at(-1) ?? ''] : [longer]) {
        const meaning = TABLE.get(one)?.find(({ marks }) => marks.length === 0 || marks.some((mark) => keys.has(mark)));
        if (meaning !== undefined)
            return meaning;
    }
    return null;
}
/** Axolotl pushes whenever it is told where to; a trainer of Transformers only if `push_to_hub` says so. */
function pushesToHub(beside, keys, all) {
    const pushes = beside.get('pushtohub') ?? all.find(({ path }) => path.at(-1) === 'pushtohub')?.value;
    if (pushes === true || pushes === false)
        return pushes;
    if (pushes === 'true' || pushes === 'false')
        return pushes === 'true';
    return keys.has('microbatchsize') && keys.has('basemodel') ? true : null;
}
/** What a program wrote down about a model or a run of its own: nobody loads by it what it names. */
function isStored(keys) {
    return ['pefttype', 'transformersversion', 'runinfo', 'traininfo'].some((key) => keys.has(key));
}
function typeBeside(beside) {
    const type = beside.get('repotype');
    return type === 'dataset' || type === 'space' || type === 'model' ? type : null;
}
function isSwitchedOff({ beside }) {
    return (beside.get('enabled') === false ||
        ['disabled', 'skip', 'skipped', 'deprecated'].some((key) => beside.get(key) === true));
}
/** The address of something to download, whatever its key. */
function ofAddress({ path, value }) {
    const repo = addressedRepo(value);
    const key = path.at(-1) ?? '';
    if (repo === null || !repo.isContent || OF_PAGES.test(key))
        return null;
    return {
        ref: repo.ref,
        operation: 'read',
        shownBy: 'an address',
        isCertain: OF_SOURCES.test(key),
    };
}
/** `huggingface:text-generation:acme/model`, as promptfoo writes a provider. */
function ofPromptfoo({ value }) {
    const [, id] = /^huggingface:[a-z-]{1,60}:(\S{1,200})$/.exec(value) ?? [];
    const ref = id === undefined ? null : repoIn(id);
    if (ref === null)
        return null;
    return { ref, operation: 'read', shownBy: 'huggingface:', isCertain: false };
}

// EXTERNAL MODULE: ./src/runner/workflow/shell-words.ts
var shell_words = __webpack_require__(4568);
;// CONCATENATED MODULE: ./src/discovery/containers/container-commands.ts
/** What containers run, as commands of a shell. */


/** What runs in an image if a command has only arguments for it, by a part of the image's name. */
const container_commands_PROGRAMS = [
    [/(?:^|\/)vllm-openai(?:-\w+)?(?:[:@]|$)/, ['vllm', 'serve']],
    [/(?:^|\/)text-generation-inference(?:[:@]|$)/, ['text-generation-launcher']],
    [/(?:^|\/)text-embeddings-inference(?:[:@]|$)/, ['text-embeddings-router']],
    [/(?:^|\/)llama\.cpp:server/, ['llama-server']],
    [/(?:^|\/)infinity(?:[:@]|$)/, ['infinity_emb']],
];
/** The program of an image that loads models; empty for any other image. */
function programOfImage(image) {
    return container_commands_PROGRAMS.find(([name]) => name.test(image.slice(0, 300)))?.[1] ?? [];
}
/** The commands of a script for a shell; none if no shell would take it. */
async function commandsOfScript(script, lineOf) {
    return (0,shell/* readScript */.U)(await __webpack_require__.e(/* import() */ 989).then(__webpack_require__.bind(__webpack_require__, 8989)), script, lineOf) ?? [];
}
/** The command that a list of words is. */
function commandsOfWords(words, line) {
    return words.length === 0 ? [] : [{ ...ALONE, words: words.map(shell_words/* plainWord */.h), line }];
}
const ALONE = {
    assignments: [],
    outputs: [],
    input: null,
    isGuarded: false,
    isChained: false,
    isHandled: false,
    pipesInto: false,
};

;// CONCATENATED MODULE: ./src/discovery/containers/compose-kind.ts











const MOST_SERVICES = 100;
/** Services that `docker compose` starts: not by the job itself, so nothing of it is certain. */
const COMPOSE = {
    name: 'Compose',
    has: (path) => /(?:^|\/)(?:docker-|podman-)?compose(?:[.-][\w.-]{1,100})?\.ya?ml$/i.test(path),
    hints: /^(?:services|models):/m,
    async read(file) {
        const read = await (0,yaml_document/* composeYaml */.e)(file.text);
        if (read === null)
            return NOTHING_READ;
        try {
            return await readServices((0,model_fields/* fieldsOf */.Pf)(read.document.toJS({ maxAliasCount: -1 })), file);
        }
        catch {
            return NOTHING_READ;
        }
    },
};
async function readServices(document, { path, text }) {
    const mentions = [];
    const leads = [];
    const lines = new LiteralLines(text, /(?:^|\s)#/);
    for (const service of Object.values((0,model_fields/* fieldsOf */.Pf)(document.services)).slice(0, MOST_SERVICES)) {
        const fields = (0,model_fields/* fieldsOf */.Pf)(service);
        for (const [name, value] of variablesOf(fields.environment)) {
            const mention = variableMention(name, value);
            if (mention !== null)
                mentions.push({ ...mention, line: lines.lineOf(name, mention.ref.id) });
        }
        const reading = commandsReading({
            commands: await commandsOf(fields),
            folders: [folderOf(path)],
            outer: NOTHING_SET,
            isCertain: false,
        }, await __webpack_require__.e(/* import() */ 989).then(__webpack_require__.bind(__webpack_require__, 8989)));
        for (const mention of reading.mentions) {
            mentions.push({ ...mention, line: lines.lineOf('', mention.ref.id) });
        }
        leads.push(...reading.leads.map((lead) => ({ ...lead, isCertain: false })), ...buildOf(fields.build, path));
    }
    // Those that Docker Model Runner fetches for the services.
    for (const model of Object.values((0,model_fields/* fieldsOf */.Pf)(document.models)).slice(0, MOST_SERVICES)) {
        const { model: name } = (0,model_fields/* fieldsOf */.Pf)(model);
        const repo = typeof name === 'string' ? addressedRepo(name) : null;
        if (typeof name !== 'string' || repo === null)
            continue;
        const line = lines.lineOf('model', name);
        mentions.push({ ref: repo.ref, operation: 'read', line, shownBy: 'models', isCertain: false });
    }
    return { mentions, leads };
}
/** `environment:` as a map, or as a list of assignments. */
function variablesOf(environment) {
    const pairs = [
        ...Object.entries((0,model_fields/* fieldsOf */.Pf)(environment)),
        ...(0,model_fields/* listOf */.c3)(environment).map((item) => {
            const text = typeof item === 'string' ? item : '';
            const end = text.indexOf('=');
            return [text.slice(0, Math.max(end, 0)), text.slice(end + 1)];
        }),
    ];
    return pairs.flatMap(([name, value]) => (typeof value === 'string' ? [[name, withDefault(value)]] : []));
}
/** The value that `${NAME:-value}` has if nothing else sets it. */
function withDefault(value) {
    const [, usual] = /^\$\{\w{1,80}:?-([^${}]{1,300})\}$/.exec(value.slice(0, 400)) ?? [];
    return usual ?? value;
}
async function commandsOf({ image, entrypoint, command }) {
    const program = typeof image === 'string' ? programOfImage(image) : [];
    const started = compose_kind_wordsOf(entrypoint) ?? program;
    const given = compose_kind_wordsOf(command);
    if (given !== null)
        return commandsOfWords([...started, ...given.map(withDefault)], 1);
    const script = typeof command === 'string' ? command : typeof entrypoint === 'string' ? entrypoint : '';
    return commandsOfScript([...started, script.trim()].join(' '), () => 1);
}
function compose_kind_wordsOf(value) {
    if (!Array.isArray(value))
        return null;
    return value.flatMap((word) => ['string', 'number', 'boolean'].includes(typeof word) ? [String(word)] : []);
}
/** The Dockerfile that the image of a service is built from. */
function buildOf(build, path) {
    const { context, dockerfile } = (0,model_fields/* fieldsOf */.Pf)(build);
    const folder = typeof build === 'string' ? build : typeof context === 'string' ? context : build == null ? null : '.';
    if (folder === null || folder.length > 500 || /[$:*]/.test(folder))
        return [];
    const name = typeof dockerfile === 'string' && dockerfile.length < 500 ? dockerfile : 'Dockerfile';
    const at = (0,job_commands/* within */.ux)(path.split('/').slice(0, -1).join('/'), `${folder}/${name}`);
    if (at === null)
        return [];
    return [{ is: 'file', paths: [at], part: null, by: 'name', isCertain: false }];
}

;// CONCATENATED MODULE: ./src/discovery/containers/docker-instructions.ts
/** The instructions of a Dockerfile, as plain data. */
const docker_instructions_MOST_LINES = 5_000;
const BEGIN = /^\s*([A-Za-z]{2,20})\s+(\S.*)$/;
const HEREDOC = /<<-?\s*(["']?)([A-Za-z_]\w{0,60})\1/;
/** Lines that are continued stay lines of one text, with the mark that the shell takes, too. */
function dockerfileIn(text) {
    const lines = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .slice(0, docker_instructions_MOST_LINES);
    const mark = /^\s*#\s*escape\s*=\s*`/im.test(lines.slice(0, 5).join('\n')) ? '`' : '\\';
    const instructions = [];
    const stages = [];
    for (let at = 0; at < lines.length; at += 1) {
        const [, word = '', rest = ''] = BEGIN.exec((lines[at] ?? '').slice(0, 20_000)) ?? [];
        if (word === '')
            continue;
        const parts = [{ text: rest, line: at }];
        while (isContinued(parts.at(-1)?.text ?? '', mark) && at + 1 < lines.length) {
            at += 1;
            const line = lines[at] ?? '';
            // Comments and empty lines between continued ones are no part of the instruction.
            if (!/^\s*(?:#|$)/.test(line))
                parts.push({ text: line, line: at });
        }
        const name = word.toUpperCase();
        const [, , end] = HEREDOC.exec(parts.at(-1)?.text ?? '') ?? [];
        if (end !== undefined && /^(?:RUN|COPY|ADD)$/.test(name)) {
            while (at + 1 < lines.length) {
                at += 1;
                parts.push({ text: lines[at] ?? '', line: at });
                if ((lines[at] ?? '').trim() === end)
                    break;
            }
        }
        if (name === 'FROM')
            stages.push(stageIn(rest));
        const { flags, behind } = withoutFlags(parts[0]?.text ?? '');
        instructions.push({
            name,
            flags,
            text: [behind, ...parts.slice(1).map((part) => part.text)]
                .map((part) => mark === '`' && isContinued(part, mark)
                ? part.replace(/`\s*$/, '\\')
                : part.replace(/\\\s+$/, '\\'))
                .join('\n'),
            lines: parts.map((part) => part.line),
            stage: stages.length - 1,
        });
    }
    return { instructions, built: builtStages(stages, instructions) };
}
function isContinued(line, mark) {
    return line.trimEnd().endsWith(mark);
}
function stageIn(text) {
    const words = text.split(/\s+/).filter((word) => word !== '' && !word.startsWith('--'));
    const name = words[1]?.toLowerCase() === 'as' ? (words[2] ?? null) : null;
    return { image: words[0] ?? '', name: name?.toLowerCase() ?? null };
}
function withoutFlags(text) {
    const flags = [];
    let behind = text;
    for (;;) {
        const [whole, flag] = /^(--[a-z][\w-]{0,40}(?:=\S{0,500})?)(?:\s+|$)/.exec(behind) ?? [];
        if (whole === undefined || flag === undefined)
            return { flags, behind };
        flags.push(flag);
        behind = behind.slice(whole.length);
    }
}
function builtStages(stages, instructions) {
    const built = new Set([-1]);
    const todo = [stages.length - 1];
    const numberOf = (name) => {
        const found = stages.findIndex((stage) => stage.name === name.toLowerCase());
        return found >= 0 || !/^\d{1,3}$/.test(name) ? found : Number(name);
    };
    for (let stage = todo.pop(); stage !== undefined; stage = todo.pop()) {
        if (stage < 0 || built.has(stage))
            continue;
        built.add(stage);
        todo.push(numberOf(stages[stage]?.image ?? ''));
        for (const one of instructions) {
            if (one.stage !== stage)
                continue;
            for (const flag of one.flags) {
                const [, from] = /(?:^--from=|,from=)([^,\s]+)/.exec(flag) ?? [];
                if (from !== undefined)
                    todo.push(numberOf(from));
            }
        }
    }
    return built;
}

;// CONCATENATED MODULE: ./src/discovery/containers/image-paths.ts
/** Which files of the workspace the paths in an image are: those that were copied there. */
const MOST_COPIES = 200;
const image_paths_LONGEST = 500;
/** What was copied into an image so far, and the folder that its commands run in. */
class ImagePaths {
    #copies = [];
    #folder = '/';
    /** `WORKDIR`. */
    moveTo(folder) {
        this.#folder = this.#absolute(folder);
    }
    /** `COPY` or `ADD`: its words without its flags. */
    copy(words) {
        const sources = words.slice(0, -1);
        const target = words.at(-1);
        if (target === undefined || sources.length === 0 || this.#copies.length === MOST_COPIES)
            return;
        const isFolder = sources.length > 1 || /(?:^|\/)\.?$/.test(target) || !/\.\w{1,10}$/.test(target);
        this.#copies.push({ sources: sources.map(plainPath), target: this.#absolute(target), isFolder });
    }
    /** Where a path of the image comes from, relative to the folder that the image is built from; null if from nowhere. */
    sourceOf(path) {
        if (path.length > image_paths_LONGEST)
            return null;
        const wanted = this.#absolute(path);
        for (const { sources, target, isFolder } of this.#copies.toReversed()) {
            if (wanted === target && !isFolder)
                return sources[0] ?? null;
            const start = target === '/' ? '/' : `${target}/`;
            if (!isFolder || !wanted.startsWith(start))
                continue;
            const rest = wanted.slice(start.length);
            const file = sources.find((source) => source === rest || source.endsWith(`/${rest}`));
            if (file !== undefined)
                return file;
            // The contents of a folder are copied, and not the folder.
            const [folder] = sources.filter((source) => !/\.\w{1,10}$/.test(source));
            if (folder !== undefined)
                return folder === '' ? rest : `${folder}/${rest}`;
        }
        return null;
    }
    #absolute(path) {
        return `/${plainPath(path.startsWith('/') ? path : `${this.#folder}/${path}`)}`;
    }
}
/** Without `.`, `..` and empty parts. */
function plainPath(path) {
    const parts = [];
    for (const part of path.slice(0, image_paths_LONGEST).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./src/discovery/containers/image-variables.ts
const image_variables_REFERENCE = /\$(?:\{([A-Za-z_]\w{0,80})(?::?-[^{}\n]{0,200})?\}|([A-Za-z_]\w{0,80}))/g;
const image_variables_LONGEST = 400;
class Variables {
    #known = new Map();
    /** Those that an instruction sets: `ENV A=b C=d`, `ENV A b`, `ARG A=b`. */
    set({ name, text, lines }) {
        const found = [];
        for (const [index, line] of text.split('\n').entries()) {
            const words = line.split(/\s+/).filter((word) => word !== '' && word !== '\\');
            const isOld = index === 0 && name === 'ENV' && words.length === 2 && !(words[0] ?? '').includes('=');
            for (const word of isOld ? [words.join('=')] : words) {
                const [, key, value = ''] = /^([A-Za-z_]\w{0,80})=["']?([^"'\\]{1,400})["']?\\?$/.exec(word.slice(0, 500)) ?? [];
                if (key === undefined)
                    continue;
                const at = (lines[index] ?? 0) + 1;
                found.push({
                    name: key,
                    value: this.expanded(value).text.slice(0, image_variables_LONGEST),
                    line: at,
                    isCertain: name === 'ENV',
                });
            }
        }
        for (const variable of found)
            this.#known.set(variable.name, variable);
        return found;
    }
    /** A word with the values of the variables that are known, and where its last one is set; null if it has none. */
    expanded(word) {
        let isCertain = true;
        let line = null;
        const text = word.replace(image_variables_REFERENCE, (whole, braced, bare) => {
            const known = this.#known.get(braced ?? bare ?? '');
            if (known === undefined)
                return whole;
            isCertain &&= known.isCertain;
            ({ line } = known);
            return known.value;
        });
        return { text, isCertain, line };
    }
    /** What a variable holds for the commands that follow. */
    find(name) {
        return this.#known.get(name) ?? null;
    }
}

;// CONCATENATED MODULE: ./src/discovery/containers/dockerfile-kind.ts








const NAME = /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[.-][\w.-]{1,100})?|[\w.-]{1,100}\.(?:Dockerfile|Containerfile))$/i;
const NO_DOCKERFILE = /\.(?:dockerignore|md|txt|sh|py|jinja2?|j2|tpl|tmpl|template)$/i;
const dockerfile_kind_MOST_COMMANDS = 400;
/** Words that are paths and not ids. */
const dockerfile_kind_FILE = /\.(?:py|sh|[cm]?[jt]s|ipynb|txt|ya?ml|json|toml)$/;
const DOCKERFILE = {
    name: 'Dockerfile',
    has: (path) => NAME.test(path) && !NO_DOCKERFILE.test(path),
    read: (file) => new ImageReader(file).read(),
};
/** Reads the instructions in their order, as a builder would follow them. */
class ImageReader {
    #path;
    #file;
    #variables = new Variables();
    #mentions = [];
    #leads = [];
    #paths = new ImagePaths();
    #image = '';
    #entry = null;
    #commands = 0;
    constructor({ path, text }) {
        this.#path = path;
        this.#file = dockerfileIn(text);
    }
    async read() {
        for (const instruction of this.#file.instructions)
            await this.#follow(instruction);
        return { mentions: this.#mentions, leads: this.#leads };
    }
    async #follow(instruction) {
        const { name, text } = instruction;
        if (name === 'FROM') {
            this.#paths = new ImagePaths();
            this.#image = wordsIn(text)[0] ?? '';
            this.#entry = null;
        }
        else if (name === 'ARG' || name === 'ENV') {
            for (const { name: key, value, line } of this.#variables.set(instruction)) {
                const mention = variableMention(key, value);
                if (mention !== null)
                    this.#mentions.push({ ...mention, line });
            }
        }
        else if (name === 'WORKDIR')
            this.#paths.moveTo(this.#variables.expanded(text.trim()).text);
        else if (name === 'ADD' || name === 'COPY')
            this.#copy(instruction);
        else if (name === 'RUN')
            await this.#run(instruction);
        else if (name === 'ENTRYPOINT' || name === 'CMD')
            await this.#start(instruction);
    }
    #copy(instruction) {
        const words = wordsIn(instruction.text).map((word) => this.#variables.expanded(word));
        const isFromImage = instruction.flags.some((flag) => flag.startsWith('--from='));
        if (!isFromImage)
            this.#paths.copy(words.map(({ text }) => text));
        for (const { text, isCertain, line } of words) {
            const repo = addressedRepo(text);
            if (repo === null || !repo.isContent)
                continue;
            this.#mentions.push({
                ref: repo.ref,
                operation: 'read',
                line: line ?? lineIn(instruction, 0),
                shownBy: instruction.name,
                isCertain: isCertain && this.#isRun(instruction),
            });
        }
    }
    async #run(instruction) {
        const { script, before } = withoutDocument(instruction.text);
        const words = listIn(script);
        const commands = words === null
            ? await commandsOfScript(script, (line) => lineIn(instruction, line + before))
            : commandsOfWords(words, lineIn(instruction, 0));
        await this.#take(commands, instruction);
    }
    /** What runs when a container is started, which a build does not do. */
    async #start(instruction) {
        const { name, text } = instruction;
        const words = listIn(text);
        if (name === 'ENTRYPOINT')
            this.#entry = words;
        if (words === null) {
            await this.#take(await commandsOfScript(text, (at) => lineIn(instruction, at)), instruction);
            return;
        }
        const program = this.#entry ?? (words[0]?.startsWith('-') ? programOfImage(this.#image) : []);
        const whole = name === 'CMD' ? [...program, ...words] : words;
        await this.#take(commandsOfWords(whole, lineIn(instruction, 0)), instruction);
    }
    async #take(commands, instruction) {
        this.#commands += commands.length;
        if (commands.length === 0 || this.#commands > dockerfile_kind_MOST_COMMANDS)
            return;
        const script = {
            commands: commands.map((one) => ({ ...one, words: one.words.map((word) => this.#inWorkspace(word)) })),
            folders: this.#folders(),
            outer: { variable: (name) => this.#valuesOf(name), expression: () => [] },
            isCertain: this.#isRun(instruction),
        };
        const { mentions, leads } = commandsReading(script, await __webpack_require__.e(/* import() */ 989).then(__webpack_require__.bind(__webpack_require__, 8989)));
        this.#mentions.push(...mentions);
        this.#leads.push(...leads);
    }
    #valuesOf(name) {
        const variable = this.#variables.find(name);
        return variable === null ? null : [{ ...variable, text: variable.value }];
    }
    /** A word with the path that its file has in the folder that the image is built from. */
    #inWorkspace(word) {
        const source = word.text.startsWith('/') || dockerfile_kind_FILE.test(word.text) ? this.#paths.sourceOf(word.text) : null;
        return source === null ? word : { ...word, text: source };
    }
    /** An image is built from the folder of its Dockerfile, or from the workspace. */
    #folders() {
        const contexts = [folderOf(this.#path), ''];
        const inside = this.#paths.sourceOf('.') ?? '';
        const within = contexts.map((one) => [one, inside].filter((part) => part !== '').join('/'));
        return [...new Set([...contexts, ...within])];
    }
    /** Whether a build of the image comes to it. */
    #isRun({ name, stage }) {
        return name !== 'CMD' && name !== 'ENTRYPOINT' && this.#file.built.has(stage);
    }
}
function lineIn({ lines }, line) {
    return (lines[line] ?? lines.at(-1) ?? 0) + 1;
}
function wordsIn(text) {
    return text
        .split(/\s+/)
        .filter((word) => word !== '' && word !== '\\')
        .map((word) => word.replace(/^[["']+|[\]"',]+$/g, ''));
}
/** The words of a command that is written as a list; null if it is written for a shell. */
function listIn(text) {
    const plain = text.replaceAll('\\\n', ' ').trim();
    if (!plain.startsWith('['))
        return null;
    try {
        const list = JSON.parse(plain);
        return Array.isArray(list) && list.every((word) => typeof word === 'string') ? list : null;
    }
    catch {
        return null;
    }
}
/** The script of `RUN <<EOF`, which is all that is run. */
function withoutDocument(text) {
    const [first = '', ...lines] = text.split('\n');
    const [, end] = /^<<-?\s*["']?(\w{1,60})["']?\s*$/.exec(first.slice(0, 100)) ?? [];
    if (end === undefined)
        return { script: text, before: 0 };
    return { script: lines.filter((line) => line.trim() !== end).join('\n'), before: 1 };
}

;// CONCATENATED MODULE: ./src/discovery/line-scan.ts


const ID = /["'`](?:hf:(?:\/\/)?|hf[-_]hub:|https:\/\/(?:huggingface\.co|hf\.co)\/)?((?:(?:datasets|spaces)\/)?[A-Za-z0-9][\w.-]{0,95}\/[\w.-]{1,96})(?=["'`@:/?])/g;
/** What a program of the Hub's libraries has somewhere. */
const line_scan_ABOUT_HUB = /huggingface|transformers|from_pretrained|load_dataset|diffusers|\bpeft\b|\btrl\b|vllm|sglang|snapshot_download|hf_hub|lighteval|lm_eval|fastembed|["'`]hf:/i;
/** What is in front of other things of this form. */
const line_scan_OTHER = /(?:\bfrom|\bimport|\brequire\(|\buses:|github|docker|image|mime|content[-_]?type|accept|path|file|dir|folder|url|route|href|src)\W{0,12}$/i;
/** In characters in front of an id. */
const FRONT = 160;
const MOST = 2_000;
const LONGEST_ADDRESS = 400;
/** Behind such a name is what nobody may read, whatever its form is. */
const line_scan_SECRET = /(?:token(?!izer)|secret|key|passw|pwd|credential)\w{0,40}["']?\]?\s?[=:]\s?$/i;
/** The calls that take an id, by a part of their names, with the type and the operation that differ from the usual. */
const CALLS = [
    ['from_pretrained'],
    ['load_dataset', 'dataset'],
    ['hf_hub_download'],
    ['snapshot_download'],
    ['SentenceTransformer'],
    ['CrossEncoder'],
    ['SparseEncoder'],
    ['pipeline'],
    ['LLM'],
    ['push_to_hub', 'model', 'create'],
    ['create_repo', 'model', 'create'],
    ['upload_file', 'model', 'write'],
    ['upload_folder', 'model', 'write'],
];
const BY_CALL = new Map(CALLS.map(([call, ...rest]) => [call, rest]));
const line_scan_CALL = new RegExp(String.raw `\b(${CALLS.map(([call]) => call).join('|')})\(\s{0,60}(?:["'][\w-]{1,60}["'],\s{0,60})?(?:\w{1,40}\s?=\s?)?$`);
const line_scan_NAME = /(?:^|[\s,({[])["']?(\w{0,40}(?:model|dataset|repo_id|tokenizer|checkpoint)\w{0,40})["']?\s?[=:]\s?$/i;
/**
 * The repos that the lines of a program name. Of one that the job reaches any id counts that is in quotation marks, if
 * the program is about the Hub: tests keep theirs in lists.
 */
function scanLines({ text }, isReached) {
    const takesAny = isReached && line_scan_ABOUT_HUB.test(text);
    const found = [];
    let line = 1;
    let counted = 0;
    for (const match of text.matchAll(ID)) {
        if (found.length >= MOST)
            break;
        const front = text.slice(Math.max(0, match.index - FRONT), match.index);
        const isAddress = match[0].includes(':');
        const said = isAddress ? line_scan_ADDRESS : (saidBy(front) ?? (takesAny && !line_scan_OTHER.test(front) ? ANY : null));
        if (said === null || isComment(front) || line_scan_SECRET.test(front))
            continue;
        const ref = match[0].includes('://')
            ? contentAt(/^[^\s"'`]*/.exec(text.slice(match.index + 1, match.index + LONGEST_ADDRESS))?.[0] ?? '')
            : (repoIn(match[1] ?? '', said.type) ?? null);
        if (ref === null)
            continue;
        for (let at = text.indexOf('\n', counted); at >= 0 && at < match.index; at = text.indexOf('\n', counted)) {
            line += 1;
            counted = at + 1;
        }
        const { operation, shownBy } = said;
        found.push({ ref, operation, line, shownBy, isCertain: false });
    }
    return found;
}
const ANY = { type: 'model', operation: 'read', shownBy: 'a quoted id' };
const line_scan_ADDRESS = { type: 'model', operation: 'read', shownBy: 'an address' };
function saidBy(front) {
    const call = line_scan_CALL.exec(front)?.[1];
    if (call !== undefined) {
        const [type = 'model', operation = 'read'] = BY_CALL.get(call) ?? [];
        return { type, operation, shownBy: call };
    }
    const name = line_scan_NAME.exec(front)?.[1];
    if (name === undefined)
        return null;
    const type = /dataset/i.test(name) ? 'dataset' : 'model';
    return { type, operation: 'read', shownBy: type };
}
function isComment(front) {
    return /^\s{0,80}(?:#|\/\/|\*|>>>)/.test(front.slice(front.lastIndexOf('\n') + 1));
}

;// CONCATENATED MODULE: ./src/discovery/javascript/expression-values.ts
const expression_values_LONGEST = 1_000;
/** Names that mean other names, and expressions inside each other. */
const expression_values_DEEPEST = 8;
const expression_values_MOST_VALUES = 40;
class Values {
    #text;
    #scopes;
    constructor(text, scopes) {
        this.#text = text;
        this.#scopes = scopes;
    }
    source({ from, to }) {
        return this.#text.slice(from, Math.min(to, from + expression_values_LONGEST));
    }
    /** Each text that an expression may be, those of a list one by one; none if it is computed. */
    texts(node, depth = 0) {
        if (node === null || depth > expression_values_DEEPEST)
            return [];
        switch (node.name) {
            case 'String': {
                const source = this.source(node);
                const text = source.slice(1, -1);
                // A text that is not closed is not what it was meant to be.
                const isWhole = source.length > 1 && source.at(-1) === source[0] && !text.includes('\\');
                return !isWhole ? [] : [{ text, at: node.from, isCertain: true }];
            }
            case 'TemplateString':
                return this.#template(node, depth);
            case 'ParenthesizedExpression':
            case 'AwaitExpression':
                return this.texts(operands(node)[0] ?? null, depth + 1);
            case 'ArrayExpression':
                return operands(node)
                    .slice(0, expression_values_MOST_VALUES)
                    .flatMap((item) => (item.name === 'Spread' ? [] : this.texts(item, depth + 1)));
            case 'ConditionalExpression':
                return this.#unsure(operands(node).slice(1), depth);
            case 'BinaryExpression':
                return this.#binary(node, depth);
            case 'VariableName':
                return this.#named(this.source(node), depth);
            case 'MemberExpression': {
                const found = this.#member(node, depth);
                return this.texts(found, depth + 1);
            }
            default:
                return [];
        }
    }
    /** The object that an expression is, itself or by its name; null if it is none that is written out. */
    object(node, depth = 0) {
        if (node === null || depth > expression_values_DEEPEST)
            return null;
        if (node.name === 'ObjectExpression')
            return node;
        if (node.name === 'VariableName') {
            const { is, node: value } = this.#scopes.find(this.source(node));
            return is === 'value' ? this.object(value, depth + 1) : null;
        }
        if (node.name === 'MemberExpression')
            return this.object(this.#member(node, depth), depth + 1);
        const isWrapped = node.name === 'ParenthesizedExpression' || this.#isTyped(node);
        return isWrapped ? this.object(operands(node)[0] ?? null, depth + 1) : null;
    }
    /** What a field of an object is set to: its name itself if it is written short. */
    field(object, wanted) {
        for (const property of object.getChildren('Property')) {
            const name = property.firstChild;
            if (name === null || this.source(name).replace(/^["']|["']$/g, '') !== wanted)
                continue;
            const value = name.nextSibling;
            return value === null ? name : value.nextSibling;
        }
        return null;
    }
    /** As `texts`, also of a field that is written short. */
    fieldTexts(object, wanted) {
        const value = this.field(object, wanted);
        return value?.name === 'PropertyDefinition' ? this.#named(wanted, 0) : this.texts(value);
    }
    /** As `object`, of a field. */
    fieldObject(object, wanted) {
        const value = this.field(object, wanted);
        if (value?.name !== 'PropertyDefinition')
            return this.object(value);
        const { is, node } = this.#scopes.find(wanted);
        return is === 'value' ? this.object(node) : null;
    }
    #named(name, depth) {
        const { is, node } = this.#scopes.find(name);
        if (is === null)
            return [];
        const found = this.texts(node, depth + 1);
        const isList = this.#isList(node);
        // A list is not one of its items, and a text has none.
        if ((is === 'items') !== isList && !(is === 'value' && isList))
            return [];
        return is === 'default' ? found.map((one) => ({ ...one, isCertain: false })) : found;
    }
    #isList(node) {
        if (node?.name === 'ArrayExpression')
            return true;
        if (node?.name === 'VariableName') {
            const { is, node: value } = this.#scopes.find(this.source(node));
            return is === 'value' && value?.name !== 'VariableName' && this.#isList(value);
        }
        return node !== null && this.#isTyped(node) && this.#isList(operands(node)[0] ?? null);
    }
    #member(node, depth) {
        const property = node.lastChild;
        if (property?.name !== 'PropertyName')
            return null;
        const object = this.object(node.firstChild, depth + 1);
        const value = object === null ? null : this.field(object, this.source(property));
        return value?.name === 'PropertyDefinition' ? null : value;
    }
    #binary(node, depth) {
        const [left, right] = operands(node);
        if (this.#isTyped(node))
            return this.texts(left ?? null, depth + 1);
        if (left === undefined || right === undefined)
            return [];
        if (node.getChild('LogicOp') !== null)
            return this.#unsure([left, right], depth);
        const [[one], [other]] = [this.texts(left, depth + 1), this.texts(right, depth + 1)];
        if (one === undefined || other === undefined)
            return [];
        return [{ text: one.text + other.text, at: one.at, isCertain: one.isCertain && other.isCertain }];
    }
    /** `x as const`, `x satisfies T`. */
    #isTyped(node) {
        return node.name === 'BinaryExpression' && (node.getChild('as') ?? node.getChild('satisfies')) !== null;
    }
    #unsure(nodes, depth) {
        return nodes
            .flatMap((one) => this.texts(one, depth + 1))
            .map((one) => ({ ...one, isCertain: false }))
            .slice(0, expression_values_MOST_VALUES);
    }
    /** What is computed in it is left as it is written. */
    #template(node, depth) {
        const end = Math.min(node.to, node.from + expression_values_LONGEST) - 1;
        let text = '';
        let from = node.from + 1;
        let isCertain = true;
        for (const hole of node.getChildren('Interpolation')) {
            if (hole.to > end)
                return [];
            const [value, another] = this.texts(operands(hole)[0] ?? null, depth + 1);
            const isKnown = value !== undefined && another === undefined;
            text +=
                this.#text.slice(from, hole.from) + (isKnown ? value.text : this.#text.slice(hole.from, hole.to));
            if (isKnown)
                isCertain &&= value.isCertain;
            from = hole.to;
        }
        text += this.#text.slice(from, end);
        return text.length > expression_values_LONGEST || text.includes('\\') ? [] : [{ text, at: node.from, isCertain }];
    }
}
/** The children that are expressions, in their order. */
function operands(node) {
    const found = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
        if (found.length > expression_values_MOST_VALUES)
            break;
        if (/^[A-Z]/.test(child.name) && !NO_OPERAND.test(child.name))
            found.push(child);
    }
    return found;
}
const NO_OPERAND = /^(?:Interpolation(?:Start|End)|LogicOp|ArithOp|BitOp|CompareOp|Equals|(?:Line|Block)Comment|Type\w*)$/;

;// CONCATENATED MODULE: ./src/discovery/javascript/javascript-calls.ts


/** What shows an address that is in no call of a library. */
const javascript_calls_ADDRESS = 'an address';
const BASE = {
    names: [],
    needs: /transformers|kokoro|pretrained/i,
    isOwnName: false,
    type: 'model',
    operation: 'read',
    argument: 0,
    fields: [],
    written: 'id',
    isCertain: true,
};
const javascript_calls_HUB = {
    ...BASE,
    needs: /@huggingface\/hub|huggingface_?hub/i,
    fields: ['repo'],
    written: 'designation',
};
const RULES = [
    { ...BASE, names: ['from_pretrained', 'fromPretrained'] },
    { ...BASE, names: ['pipeline'], argument: 1 },
    // Of the registry of transformers.js, which asks for the lists of files.
    { ...BASE, names: ['get_pipeline_files'], argument: 1 },
    { ...BASE, names: ['get_model_files', 'get_tokenizer_files', 'get_processor_files'] },
    {
        ...BASE,
        names: ['HuggingFaceTransformersEmbeddings', 'HuggingFaceEmbedding'],
        needs: /langchain|llamaindex/,
        fields: ['model', 'modelName', 'modelType'],
    },
    { ...javascript_calls_HUB, names: 'listFiles downloadFile fileExists snapshotDownload listCommits pathsInfo'.split(' ') },
    {
        ...javascript_calls_HUB,
        names: 'parseSafetensorsMetadata fileDownloadInfo downloadFileToCacheDir checkRepoAccess'.split(' '),
        isOwnName: true,
    },
    // Asks whether it is there.
    { ...javascript_calls_HUB, names: ['repoExists'], isOwnName: true, isCertain: false },
    { ...javascript_calls_HUB, names: ['modelInfo'], isOwnName: true, fields: ['name'], written: 'id' },
    { ...javascript_calls_HUB, names: ['datasetInfo'], isOwnName: true, fields: ['name'], written: 'id', type: 'dataset' },
    { ...javascript_calls_HUB, names: ['spaceInfo'], isOwnName: true, fields: ['name'], written: 'id', type: 'space' },
    {
        ...javascript_calls_HUB,
        names: `uploadFile uploadFiles uploadFilesWithProgress deleteFile deleteFiles deleteRepo commit commitIter
      createBranch deleteBranch`.split(/\s+/),
        operation: 'write',
    },
    { ...javascript_calls_HUB, names: ['createRepo'], operation: 'create' },
    {
        ...BASE,
        names: ['resolveModelFile'],
        needs: /llama/,
        written: 'uri',
    },
    {
        ...BASE,
        names: ['createModelDownloader'],
        needs: /llama/,
        written: 'uri',
        fields: ['modelUri', 'modelUrl'],
    },
    { ...BASE, names: ['loadModelFromHF'], needs: /llama/i },
    { ...BASE, names: ['loadModelFromHF'], needs: /llama/i, fields: ['repo', 'hfRepo', 'modelId'] },
];
const BY_NAME = new Map();
for (const rule of RULES) {
    for (const name of rule.names)
        BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), rule]);
}
/** What fetches the address that it is given. */
const FETCHES = /(?:^|\.)(?:fetch|fetchRetry|got|ofetch|axios|(?:axios|got|ky|https?)\.get|ky|gguf|ggufAllShards|fromURL|fromUrl|read_audio|load_image|load_audio|loadModelFromUrl|downloadModel|createModelDownloader)$/;
const OTHER_METHOD = /method\s*:\s*["'](?:POST|PUT|DELETE|PATCH)/;
/** Whether calls of such a name may name a repo. */
function mayNameRepo(callee) {
    return BY_NAME.has(lastName(callee)) || FETCHES.test(callee);
}
function lastName(callee) {
    return /([\w$]+)$/.exec(callee)?.[1] ?? '';
}
/** The repos that a call names. */
function callsIn(call, callee, text, values) {
    const list = call.getChild('ArgList');
    const given = list === null ? [] : javascript_calls_argumentsOf(list);
    const name = lastName(callee);
    const known = (BY_NAME.get(name) ?? []).flatMap((rule) => {
        const found = namedBy(rule, given[rule.argument] ?? null, values);
        const isOfLibrary = rule.needs.test(text);
        return found.flatMap(({ value, type, isTyped, operation }) => {
            if (!isOfLibrary && !rule.isOwnName && !isTyped)
                return [];
            const ref = refIn(rule, value.text, type);
            const isCertain = value.isCertain && rule.isCertain && isOfLibrary;
            return ref === null ? [] : [{ ref, operation, at: value.at, shownBy: name, isCertain }];
        });
    });
    return known.length > 0 ? known : addresses(callee, given, values);
}
function namedBy(rule, argument, values) {
    const { type, operation } = rule;
    if (rule.fields.length === 0) {
        return values.texts(argument).map((value) => ({ value, type, isTyped: false, operation }));
    }
    const object = values.object(argument);
    if (object === null)
        return [];
    const isRequest = operation === 'write' && values.field(object, 'isPullRequest') !== null;
    const does = isRequest ? 'pr' : operation;
    return rule.fields.flatMap((field) => {
        const designation = rule.written === 'designation' ? values.fieldObject(object, field) : null;
        if (designation === null) {
            return values
                .fieldTexts(object, field)
                .map((value) => ({ value, type, isTyped: false, operation: does }));
        }
        const told = javascript_calls_typeOf(designation, values);
        if (told === null)
            return [];
        return values
            .fieldTexts(designation, 'name')
            .map((value) => ({ value, type: told, isTyped: true, operation: does }));
    });
}
function javascript_calls_typeOf(designation, values) {
    const [type, other] = values.fieldTexts(designation, 'type');
    const found = ['model', 'dataset', 'space'].find((known) => known === type?.text);
    return other === undefined && found !== undefined ? found : null;
}
function refIn({ written }, text, type) {
    const id = written === 'uri' ? idInUri(text) : text;
    return id === null ? null : (addressedRepo(id)?.ref ?? repoIn(id, type));
}
/** `hf:owner/name/file.gguf`, `hf:owner/name:Q4_K_M`, or an address. */
function idInUri(text) {
    if (/^https?:\/\//.test(text))
        return text;
    const [, id] = /^(?:hf|huggingface):(?:\/\/)?([\w.-]{1,100}\/[\w.-]{1,100})(?:[/:#@]|$)/.exec(text) ?? [];
    return id ?? null;
}
/** The address of the Hub that is fetched. */
function addresses(callee, [target, options], values) {
    if (target === undefined || !FETCHES.test(callee))
        return [];
    const isRead = options === undefined || !OTHER_METHOD.test(values.source(options));
    return values.texts(target).flatMap((value) => {
        const repo = addressedRepo(value.text);
        if (repo === null || !repo.isContent)
            return [];
        const isCertain = isRead && value.isCertain;
        return [{ ref: repo.ref, operation: 'read', at: value.at, shownBy: javascript_calls_ADDRESS, isCertain }];
    });
}
function javascript_calls_argumentsOf(list) {
    const found = [];
    for (let child = list.firstChild; child !== null && found.length < 6; child = child.nextSibling) {
        if (/^[A-Z]/.test(child.name) && !/Comment$/.test(child.name))
            found.push(child);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/discovery/javascript/module-leads.ts


const module_leads_LONGEST_LINE = 1_000;
const module_leads_MOST = 300;
/** What a line imports, by its path: `import … from`, `export … from`, `import(…)`, `require(…)`. */
const PATHS = [
    /(?:\bfrom|^\s*import|\bimport\s*\(|\brequire\s*\()\s*["'`](\.{1,2}\/[^"'`\s]{1,300})["'`]/g,
    /new\s+(?:URL|Worker|SharedWorker)\s*\(\s*["'`](\.{1,2}\/[^"'`\s]{1,300})["'`]/g,
];
const ENDINGS = ['.ts', '.tsx', '.js', '.mjs', '.jsx', '.cjs', '.mts'];
/** A module in TypeScript is imported by the name that it has when it is compiled. */
const SOURCES = {
    '.js': ['.js', '.ts', '.tsx', '.jsx'],
    '.jsx': ['.jsx', '.tsx'],
    '.mjs': ['.mjs', '.mts'],
    '.cjs': ['.cjs', '.cts'],
};
/** The modules of the workspace that a module imports. Read by lines: that is quick enough for every script there is. */
function importedBy(path, text) {
    const folder = folderOf(path);
    const found = new Map();
    for (const line of text.split('\n')) {
        if (line.length > module_leads_LONGEST_LINE || !/["'`]\.{1,2}\//.test(line))
            continue;
        if (/^\s*(?:\/\/|\*|\/\*|import\s+type\b)/.test(line))
            continue;
        for (const pattern of PATHS) {
            for (const [, target = ''] of line.matchAll(pattern)) {
                const at = (0,job_commands/* within */.ux)(folder, target.split(/[?#]/, 1)[0] ?? '');
                if (at === null || found.has(at) || found.size === module_leads_MOST)
                    continue;
                found.set(at, { is: 'file', paths: candidates(at), part: null, by: 'import', isCertain: true });
            }
        }
    }
    return [...found.values()];
}
function candidates(path) {
    const [ending = ''] = /\.[a-z]+$/.exec(path) ?? [];
    const bare = path.slice(0, path.length - ending.length);
    if (Object.hasOwn(SOURCES, ending))
        return (SOURCES[ending] ?? []).map((one) => bare + one);
    if (ENDINGS.includes(ending) || ending === '.json')
        return [path];
    return [...ENDINGS.map((one) => path + one), ...ENDINGS.map((one) => `${path}/index${one}`)];
}

;// CONCATENATED MODULE: ./src/discovery/javascript/name-scopes.ts
/** Kinds of nodes that have names of their own. */
const SCOPES = new Set(`Script SingleExpression Block ForStatement CatchClause ClassBody SwitchBody ArrowFunction FunctionExpression
  FunctionDeclaration MethodDeclaration`.split(/\s+/));
const FUNCTIONS = new Set([
    'FunctionDeclaration',
    'FunctionExpression',
    'ClassDeclaration',
    'ClassExpression',
]);
const OF_LISTS = /^(?:map|forEach|flatMap|filter|every|some)$/;
const UNKNOWN = { is: null, node: null };
/** Names of a script, by the places that declare them. A reader goes through the tree and says where it is. */
class Scopes {
    #text;
    #scopes = [];
    #assigned = new Set();
    #open = [];
    #next = 0;
    constructor(tree, text) {
        this.#text = text;
        tree.iterate({
            enter: (node) => {
                if (SCOPES.has(node.name)) {
                    const scope = new Map();
                    this.#scopes.push(scope);
                    this.#open.push(scope);
                }
                if (node.name === 'VariableDefinition')
                    this.#declare(node.node);
                if (node.name === 'AssignmentExpression' || node.name === 'UpdateExpression') {
                    const target = node.node.getChild('VariableName');
                    if (target !== null)
                        this.#assigned.add(this.#textOf(target));
                }
            },
            leave: (node) => {
                if (SCOPES.has(node.name))
                    this.#open.pop();
            },
        });
        this.#open = [];
    }
    /** To be called for each node in the order of the tree. */
    enter(node) {
        if (!SCOPES.has(node.name))
            return;
        this.#open.push(this.#scopes[this.#next] ?? new Map());
        this.#next += 1;
    }
    leave(node) {
        if (SCOPES.has(node.name))
            this.#open.pop();
    }
    /** What a name means where the reader is. */
    find(name) {
        for (let at = this.#open.length - 1; at >= 0; at -= 1) {
            const found = this.#open[at]?.get(name);
            if (found === undefined)
                continue;
            return this.#assigned.has(name) && found.is === 'value' ? { is: 'default', node: found.node } : found;
        }
        return UNKNOWN;
    }
    #declare(node) {
        const { parent } = node;
        // The name of a function belongs to what is around it, and only its parameters to itself.
        const isOutside = parent !== null && FUNCTIONS.has(parent.name) && SCOPES.has(parent.name);
        const scope = this.#open.at(isOutside ? -2 : -1);
        const name = this.#textOf(node);
        // A name that is declared twice is none that is known.
        scope?.set(name, scope.has(name) ? UNKNOWN : this.#declaration(node, parent));
    }
    #declaration(node, parent) {
        const value = valueBehind(node);
        if (parent?.name === 'VariableDeclaration')
            return value === null ? UNKNOWN : { is: 'value', node: value };
        if (parent?.name === 'PatternProperty' || parent?.name === 'ParamList') {
            if (value !== null)
                return { is: 'default', node: value };
            return parent.name === 'ParamList' ? this.#ofCallback(parent, node) : UNKNOWN;
        }
        if (parent?.name === 'ForOfSpec') {
            const list = node.nextSibling?.nextSibling ?? null;
            return list === null ? UNKNOWN : { is: 'items', node: list };
        }
        return UNKNOWN;
    }
    /** The first parameter of a function that is given to `map` of a list. */
    #ofCallback(parameters, node) {
        const call = parameters.parent?.parent?.parent ?? null;
        const callee = call?.name === 'CallExpression' ? call.firstChild : null;
        const method = callee?.name === 'MemberExpression' ? callee.lastChild : null;
        const isFirst = parameters.getChild('VariableDefinition')?.from === node.from;
        if (!isFirst || callee == null || method == null || !OF_LISTS.test(this.#textOf(method)))
            return UNKNOWN;
        return { is: 'items', node: callee.firstChild };
    }
    #textOf({ from, to }) {
        return this.#text.slice(from, Math.min(to, from + 200));
    }
}
/** What follows the equals sign behind a name. */
function valueBehind(name) {
    let next = name.nextSibling;
    if (next?.name === 'TypeAnnotation')
        next = next.nextSibling;
    return next?.name === 'Equals' ? next.nextSibling : null;
}

;// CONCATENATED MODULE: ./src/discovery/javascript/named-constants.ts



/** What shows a constant that has the name of a model. */
const named_constants_CONSTANT = 'a constant';
const named_constants_MOST = 40;
/** Names, plain, of what holds ids of models; `model` itself is as often one that is served. */
const OF_IDS = /(?:model|tokenizer|repo|checkpoint)(?:ids?|names?|repos?|stotest)$|^models?$|nameorpath$/;
const OF_FIELDS = /(?:model|tokenizer|repo)(?:ids?|names?|repo)$|nameorpath$/;
/** `const MODEL_ID = "qwen/tiny"`, `{ modelId: "qwen/tiny" }`: what a script hands on to where it cannot be seen. */
function namedConstant({ name, node }, text, values) {
    if (name !== 'VariableDefinition' && name !== 'PropertyDefinition')
        return null;
    const pattern = name === 'VariableDefinition' ? OF_IDS : OF_FIELDS;
    if (node.to - node.from > 60 || !pattern.test(plainKey(text.slice(node.from, node.to))))
        return null;
    const value = writtenBehind(node);
    if (value === null)
        return null;
    const found = values.texts(value).slice(0, named_constants_MOST);
    return found.flatMap((one) => {
        const repo = isServedModel(one.text) ? null : repoIn(one.text);
        if (repo === null || !repo.id.includes('/'))
            return [];
        return [{ ref: repo, operation: 'read', at: one.at, shownBy: named_constants_CONSTANT, isCertain: false }];
    });
}
/** What is behind the sign, if it is written out and not a call or another name. */
function writtenBehind(node) {
    let next = node.nextSibling;
    if (next?.name === 'TypeAnnotation')
        next = next.nextSibling;
    if (next === null || !/^(?:Equals|:)$/.test(next.name))
        return null;
    const value = next.nextSibling;
    return value !== null && /^(?:String|TemplateString|ArrayExpression|BinaryExpression)$/.test(value.name)
        ? value
        : null;
}

;// CONCATENATED MODULE: ./src/discovery/javascript/run-flow.ts
const BRANCHES = new Set('IfStatement SwitchStatement CatchClause ConditionalExpression WhileStatement DoStatement'.split(' '));
const run_flow_FUNCTIONS = new Set('ArrowFunction FunctionExpression FunctionDeclaration MethodDeclaration'.split(' '));
/** What calls the function it is given, and soon. */
const CALLS_BACK = /^(?:(?:[\w$]+\.)?(?:describe|it|test|suite|bench|context|specify)\b|(?:before|after)(?:All|Each)?\b|Promise\b)/;
const CALLS_BACK_METHOD = /^(?:then|finally|map|forEach|flatMap|reduce|filter|step)$/;
const SKIPS = /^[\w$]*\.(?:[\w$]+\.)?(?:skip|todo|skipIf|runIf|fixme|failing|fails|if)\b|^x(?:it|describe|test|context)\b/;
/** Whether the script is the one that was started. */
const IS_MAIN = /require\.main|import\.meta\.(?:main|url)|process\.argv\[1\]/;
class Flow {
    #text;
    #frames = [];
    #byName = new Map();
    #top = run_flow_frame('part', null, null);
    #current = this.#top;
    constructor(text) {
        this.#text = text;
    }
    /** To be called for each node in the order of the tree. */
    enter(node) {
        if (this.#isFunction(node)) {
            const inner = this.#frame(node.node);
            this.#frames.push(inner);
            if (inner.name !== null) {
                const others = this.#byName.get(inner.name) ?? [];
                others.push(inner);
                this.#byName.set(inner.name, others);
            }
            this.#current = inner;
            return;
        }
        if (this.#isBranch(node))
            this.#current.branches += 1;
        if (node.name === 'ReturnStatement' && this.#current.branches > 0)
            this.#current.mayEnd = true;
        if (node.name === 'CallExpression' || node.name === 'NewExpression')
            this.#call(node.node);
    }
    leave(node) {
        if (this.#isFunction(node))
            this.#current = this.#current.parent ?? this.#top;
        else if (this.#isBranch(node))
            this.#current.branches -= 1;
    }
    now() {
        let at = this.#current;
        for (; at !== null; at = at.parent) {
            if (at.branches > 0 || at.mayEnd || at.is === 'other')
                return { isSure: false, frame: at };
            if (at.is === 'named')
                break;
        }
        return { isSure: true, frame: at };
    }
    /** To be called at the end of the script, before any moment is asked about. */
    end() {
        const todo = [this.#top];
        for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
            for (const name of at.calls) {
                for (const called of this.#byName.get(name) ?? []) {
                    if (called.isCalled || called.is !== 'named')
                        continue;
                    called.isCalled = true;
                    todo.push(called);
                }
                this.#byName.delete(name);
            }
        }
    }
    isCertain({ isSure, frame: at }) {
        return isSure && (at === null || at.isCalled);
    }
    #call(node) {
        const callee = run_flow_calleeOf(node);
        if (callee === null)
            return;
        const source = this.#slice(callee);
        if (/^process\.exit$|\.skip$/.test(source) && this.#current.branches > 0) {
            for (let at = this.#current; at !== null; at = at.parent)
                at.mayEnd = true;
        }
        const name = /([\w$]+)$/.exec(source)?.[1];
        const called = name === undefined ? [] : [name];
        if (this.#callsBack(callee)) {
            for (const given of node.getChild('ArgList')?.getChildren('VariableName') ?? [])
                called.push(this.#slice(given));
        }
        const { isSure, frame: owner } = this.now();
        if (isSure)
            (owner ?? this.#top).calls.push(...called);
    }
    #isFunction(node) {
        // A method of an object is a property with parameters.
        return run_flow_FUNCTIONS.has(node.name) || (node.name === 'Property' && node.node.getChild('ParamList') !== null);
    }
    #isBranch(node) {
        if (BRANCHES.has(node.name)) {
            const test = node.name === 'IfStatement' ? node.node.getChild('ParenthesizedExpression') : null;
            return test === null || !IS_MAIN.test(this.#slice(test));
        }
        if (node.name === 'BinaryExpression')
            return node.node.getChild('LogicOp') !== null;
        return node.name === 'PropertyDeclaration' && node.node.getChild('static') === null;
    }
    #frame(node) {
        const { parent } = node;
        if (parent?.name === 'ArgList' && parent.parent !== null) {
            const callee = run_flow_calleeOf(parent.parent);
            const is = callee !== null && this.#callsBack(callee) ? 'part' : 'other';
            return run_flow_frame(is, null, this.#current);
        }
        const outer = parent?.name === 'ParenthesizedExpression' ? parent.parent : parent;
        if (outer?.name === 'CallExpression')
            return run_flow_frame('part', null, this.#current);
        const name = this.#nameOf(node, parent);
        return run_flow_frame(name === null ? 'other' : 'named', name, this.#current);
    }
    #nameOf(node, parent) {
        const own = node.getChild('VariableDefinition') ?? node.getChild('PropertyDefinition');
        if (node.name !== 'ArrowFunction' && own !== null) {
            const name = this.#slice(own);
            const made = name === 'constructor' ? parent?.parent?.getChild('VariableDefinition') : null;
            return made == null ? name : this.#slice(made);
        }
        if (parent?.name === 'VariableDeclaration' || parent?.name === 'Property') {
            let before = node.prevSibling;
            while (before !== null && !/^(?:Variable|Property)Definition$/.test(before.name))
                before = before.prevSibling;
            return before === null ? null : this.#slice(before);
        }
        if (parent?.name === 'AssignmentExpression') {
            const [, name] = /([\w$]+)$/.exec(parent.firstChild === null ? '' : this.#slice(parent.firstChild)) ?? [];
            return name ?? null;
        }
        return null;
    }
    #callsBack(callee) {
        const source = this.#slice(callee);
        if (SKIPS.test(source))
            return false;
        if (CALLS_BACK.test(source))
            return true;
        const method = callee.name === 'MemberExpression' ? callee.lastChild : null;
        return method !== null && CALLS_BACK_METHOD.test(this.#slice(method));
    }
    #slice({ from, to }) {
        return this.#text.slice(from, Math.min(to, from + 200));
    }
}
function run_flow_frame(is, name, parent) {
    return { is, name, parent, branches: 0, mayEnd: false, calls: [], isCalled: false };
}
/** What is called, of a call or of `new`. */
function run_flow_calleeOf(call) {
    const first = call.firstChild;
    return first?.name === 'new' ? first.nextSibling : first;
}

;// CONCATENATED MODULE: ./src/discovery/javascript/javascript-kind.ts











/** A script has one of these if it names a repo. */
const HUB_WORDS = /from_?pretrained|huggingface\.co\/|hf\.co\/|@huggingface\/hub|["'`]hf:|loadModelFromHF|\bpipeline\s*\(|get_pipeline_files|(?:model|dataset|space)Info\b|parseSafetensorsMetadata|fileDownloadInfo|checkRepoAccess|repoExists|\btype:\s*["'](?:model|dataset|space)["']|HuggingFace\w{0,40}Embedding/i;
/** Else it may have a constant with the name of a model, which it hands on. */
const QUOTED_ID = /["'`]\w[\w.-]{0,95}\/\w[\w.-]{0,95}["'`]/;
const LIBRARIES = /transformers|huggingface/i;
const INFERENCE = /@huggingface\/inference|InferenceClient|HfInference|InferenceEndpoint/;
const IMPORTS = /["'`]\.{1,2}\//;
/** Longer than any that people write: the script was made by a bundler. */
const javascript_kind_LONGEST_LINE = 5_000;
const MOST_CALLS = 1_000;
const javascript_kind_MOST_MENTIONS = 500;
/** Stand-ins for the Hub, and what keeps a client from asking it. */
const MOCKED = /\b(?:vi|jest|mock)\.(?:mock|doMock|spyOn|fn|stubGlobal)\b|\bsinon\b|\bnock\(|["']msw\b|fetch-?mock|mockFetch|\bglobal(?:This)?\.fetch\s*=[^=]|allowRemoteModels\s*=\s*false|remoteHost\s*=[^=]|local_files_only\s*:\s*true|localFilesOnly/;
const JAVASCRIPT = {
    name: 'JavaScript',
    has: (path) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path) &&
        !/(?:\.d\.[cm]?ts|\.min\.[cm]?js|\.config\.[cm]?[jt]s)$/.test(path),
    hints: new RegExp(`${HUB_WORDS.source}|${LIBRARIES.source}|${IMPORTS.source}`, 'i'),
    imports: ({ path, text }) => (hasLongLine(text) ? [] : importedBy(path, text)),
    scan: (file, isReached) => (hasLongLine(file.text) ? [] : scanLines(file, isReached)),
    async read(file) {
        if (hasLongLine(file.text) || !mayName(file.text))
            return NOTHING_READ;
        return { mentions: await mentionsIn(file), leads: [] };
    },
};
function mayName(text) {
    return HUB_WORDS.test(text) || (LIBRARIES.test(text) && QUOTED_ID.test(text));
}
async function mentionsIn({ path, text }) {
    // Loaded only if there is a script to parse.
    const { parser } = await __webpack_require__.e(/* import() */ 96).then(__webpack_require__.bind(__webpack_require__, 7096));
    const dialect = /\.[cm]?tsx?$/.test(path) ? (/x$/.test(path) ? 'ts jsx' : 'ts') : 'jsx';
    const tree = parseWithin(parser.configure({ dialect }), text);
    if (tree === null)
        return [];
    const scopes = new Scopes(tree, text);
    const values = new Values(text, scopes);
    const flow = new Flow(text);
    // What is asked of a service of the Hub is no use of a repo.
    const hasConstants = LIBRARIES.test(text) && !INFERENCE.test(text);
    const found = [];
    let calls = 0;
    tree.iterate({
        enter: (node) => {
            scopes.enter(node);
            flow.enter(node);
            if (calls > MOST_CALLS || found.length > javascript_kind_MOST_MENTIONS)
                return;
            const named = callIn(node, text, values) ??
                looseAddress(node, text) ??
                (hasConstants ? namedConstant(node, text, values) : null);
            if (named === null)
                return;
            calls += 1;
            const moment = flow.now();
            found.push(...named.map((call) => ({ ...call, moment })));
        },
        leave: (node) => {
            scopes.leave(node);
            flow.leave(node);
        },
    });
    flow.end();
    const isMocked = MOCKED.test(text);
    const lineAt = lineFinder(text);
    return javascript_kind_distinct(found).map(({ ref, operation, at, shownBy, isCertain, moment }) => ({
        ref,
        operation,
        line: lineAt(at),
        shownBy,
        isCertain: isCertain && !isMocked && flow.isCertain(moment),
    }));
}
/** The repos that a call names; null if it is none of the Hub. */
function callIn({ name, node }, text, values) {
    if (name !== 'CallExpression' && name !== 'NewExpression')
        return null;
    const callee = run_flow_calleeOf(node);
    if (callee === null)
        return null;
    const source = text.slice(Math.max(callee.from, callee.to - 100), callee.to);
    if (!mayNameRepo(source))
        return null;
    return isExpectedToFail(node, text) ? [] : callsIn(node, source, text, values);
}
/** Whether a test wants the call to fail, as for a repo that is not there. */
function isExpectedToFail(node, text) {
    let outer = node;
    for (let depth = 0; depth < 12 && outer.parent !== null; depth += 1) {
        if (/Statement$|^VariableDeclaration$|^Block$/.test(outer.name))
            break;
        outer = outer.parent;
    }
    const around = text.slice(outer.from, node.from).slice(-200) + text.slice(node.to, outer.to).slice(0, 200);
    return /\.rejects\b|\.toThrow|\bassert\.(?:rejects|throws)\b/.test(around);
}
/** The address of a file, or of a model for llama.cpp, in a list or a constant. */
function looseAddress({ name, from, to }, text) {
    if (name !== 'String' || to - from > 500)
        return null;
    const written = text.slice(from + 1, to - 1);
    const path = /^hf:[\w.-]+\/[\w.-]+(?=[:/]|$)/.exec(written)?.[0];
    const repo = addressedRepo(path === undefined ? written : `hf://${path.slice(3)}`);
    if (repo === null || !repo.isContent)
        return null;
    return [{ ref: repo.ref, operation: 'read', at: from, shownBy: javascript_calls_ADDRESS, isCertain: false }];
}
/** Each once. What a call says of a place wins over what only looks like an address. */
function javascript_kind_distinct(found) {
    const isLoose = ({ shownBy, isCertain }) => (shownBy === javascript_calls_ADDRESS || shownBy === named_constants_CONSTANT) && !isCertain;
    const called = new Set(found.filter((one) => !isLoose(one)).map(({ at }) => at));
    const byKey = new Map();
    for (const one of found) {
        const { at, ref, operation } = one;
        const key = `${at} ${ref.type} ${ref.id} ${operation}`;
        if (!(isLoose(one) && called.has(at)) && !byKey.has(key))
            byKey.set(key, one);
    }
    return [...byKey.values()];
}
function hasLongLine(text) {
    for (let from = 0, end = 0; end >= 0; from = end + 1) {
        end = text.indexOf('\n', from);
        if ((end < 0 ? text.length : end) - from > javascript_kind_LONGEST_LINE)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/discovery/python/python-leads.ts
/** The files of the workspace that a program in Python runs or reads. */


const MOST_LEADS = 500;
/** What a program opens, hands on or starts: a text that is the path of such a file, if the workspace has it. */
const NAMED_FILE = /["'](?:\.\/)?([\w-][\w.-]{0,80}(?:\/[\w.-]{1,80}){0,9}\.(?:ya?ml|json|toml|py|sh))["']/g;
const HYDRA = /@hydra\.main\(([^\n)]{0,300})/g;
/** Those of the text of a file; `path` is relative to the workspace. */
function pythonLeads(text, path) {
    const folder = folderOf(path);
    const leads = pythonImports(text).flatMap((one) => importLeads(one, folder));
    for (const above of isTest(path) ? foldersAbove(folder) : [])
        leads.push(lead([join(above, 'conftest.py')], 'import', true));
    for (const file of filesNamed(text))
        leads.push(lead([...new Set([file, join(folder, file)])], 'name', false));
    return leads.filter((one) => one.is === 'file' && one.paths.length > 0).slice(0, MOST_LEADS);
}
function importLeads({ level, module, names }, folder) {
    const base = module.replaceAll('.', '/');
    const roots = level === 0 ? [...new Set([folder, '', 'src'])] : [up(folder, level - 1)];
    const at = (rest) => roots.flatMap((root) => (root === null ? [] : modulePaths(join(root, rest))));
    const itself = base === '' ? [] : [lead(at(base), 'import', true)];
    // What is imported from a package may be a module of it.
    const parts = names.slice(0, 50).map(({ name }) => lead(at(join(base, name)), 'import', true));
    return [...itself, ...parts];
}
function modulePaths(path) {
    return [`${path}.py`, `${path}/__init__.py`];
}
function lead(paths, by, isCertain) {
    return { is: 'file', paths, part: null, by, isCertain };
}
function filesNamed(text) {
    const found = new Set();
    const add = (path) => {
        const plain = path?.replace(/^(?:\.\/)+/, '') ?? '';
        if (plain !== '' && !plain.startsWith('/') && !plain.includes('..') && found.size < 100)
            found.add(plain);
    };
    for (const [, path] of text.matchAll(NAMED_FILE))
        add(path);
    for (const [, words = ''] of text.matchAll(HYDRA)) {
        const folder = /config_path=["']([\w./-]{1,200})["']/.exec(words)?.[1];
        const name = /config_name=["']([\w./-]{1,200})["']/.exec(words)?.[1];
        if (name !== undefined)
            add(join(folder ?? '', `${name.replace(/\.ya?ml$/, '')}.yaml`));
    }
    return found;
}
function isTest(path) {
    return /(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.py$/.test(path);
}
function foldersAbove(folder) {
    const parts = folder === '' ? [] : folder.split('/').slice(0, 20);
    return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}
function up(folder, levels) {
    const parts = folder === '' ? [] : folder.split('/');
    return levels > parts.length ? null : parts.slice(0, parts.length - levels).join('/');
}
function join(folder, path) {
    return folder === '' ? path : path === '' ? folder : `${folder}/${path}`;
}

;// CONCATENATED MODULE: ./src/discovery/python/notebook-kind.ts




/** A notebook: its cells are read as one program, since what one assigns is known to the next. */
const NOTEBOOK = {
    name: 'Jupyter notebook',
    has: (path) => path.endsWith('.ipynb'),
    hints: PYTHON_HINTS,
    read: async ({ path, text }) => {
        const code = codeOf(text);
        if (code === null)
            return NOTHING_READ;
        const lineIn = finder(text, code);
        const mentions = readPythonText(code.join('\n')).map((mention) => ({ ...mention, line: lineIn(mention.line) }));
        return { mentions, leads: pythonLeads(code.join('\n'), path) };
    },
};
const notebook_kind_MOST_LINES = 20_000;
/** The lines of all cells with code, those for the shell left empty; null for a text that is no notebook of Python. */
function codeOf(text) {
    const cells = cellsIn(text);
    if (cells === null)
        return null;
    return cells
        .flatMap((source) => {
        const lines = source.split('\n');
        const isForOther = /^\s{0,20}%%(?:bash|sh|script|html|javascript|js|writefile|latex|markdown|R|sql)\b/.test(source);
        return lines.map((line) => (isForOther || /^\s{0,40}[!%]/.test(line) ? '' : line));
    })
        .slice(0, notebook_kind_MOST_LINES);
}
function cellsIn(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    const cells = (0,model_fields/* isObject */.Gv)(value) && Array.isArray(value.cells) ? value.cells : null;
    if (cells === null)
        return null;
    return cells.flatMap((cell) => {
        if (!(0,model_fields/* isObject */.Gv)(cell) || cell.cell_type !== 'code')
            return [];
        const source = cell.source;
        if (typeof source === 'string')
            return [source];
        return Array.isArray(source) ? [source.filter((line) => typeof line === 'string').join('')] : [];
    });
}
const MOST_SEARCHES = 20;
/**
 * Which line of the file holds a line of the code, both counted from 1: the first of equal lines of the code is that of
 * equal lines of the file, and so on. In a file with cells as single texts it is the line of the cell.
 */
function finder(text, code) {
    const places = new Map();
    for (const [index, line] of text.split('\n').entries()) {
        const plain = line.trim().replace(/,$/, '').replace(/\\n"$/, '"');
        const known = places.get(plain);
        if (known === undefined)
            places.set(plain, [index + 1]);
        else
            known.push(index + 1);
    }
    const seen = new Map();
    const found = code.map((line) => {
        const plain = JSON.stringify(line);
        const count = seen.get(plain) ?? 0;
        seen.set(plain, count + 1);
        const all = places.get(plain);
        return all?.[Math.min(count, all.length - 1)] ?? null;
    });
    let searches = 0;
    return (line) => {
        const known = found[line - 1] ?? null;
        if (known !== null)
            return known;
        searches += 1;
        const at = searches > MOST_SEARCHES ? -1 : text.indexOf(JSON.stringify(code[line - 1] ?? '').slice(1, -1));
        return at < 0 ? 1 : text.slice(0, at).split('\n').length;
    };
}

;// CONCATENATED MODULE: ./src/discovery/python/python-kind.ts



/** A program in Python. */
const PYTHON = {
    name: 'Python',
    has: (path) => path.endsWith('.py'),
    scan: scanLines,
    imports: ({ path, text }) => pythonLeads(text, path),
    read: async ({ path, text }) => ({ mentions: readPythonText(text, path), leads: [] }),
};

// EXTERNAL MODULE: ./src/model/front-matter.ts
var front_matter = __webpack_require__(2334);
;// CONCATENATED MODULE: ./src/discovery/settings/card-kind.ts






const FIELDS = [
    ['models', 'model'],
    ['datasets', 'dataset'],
    ['base_model', 'model'],
    ['preload_from_hub', 'model'],
];
const card_kind_MOST_MENTIONS = 100;
const LONGEST_ITEM = 1_000;
/**
 * The card of a model, a dataset or a Space, which is also the README of its project. It says what the repo was made
 * with, and for a Space what is fetched when it is built: not by the job.
 */
const CARD = {
    name: 'Card',
    has: (path) => /(?:^|\/)README\.md$/i.test(path),
    hints: /^(?:models|datasets|base_model|preload_from_hub):/m,
    async read({ text }) {
        const head = (0,front_matter/* frontMatter */.Z)(text).join('\n');
        const read = head === '' ? null : await (0,yaml_document/* composeYaml */.e)(head);
        if (read === null)
            return NOTHING_READ;
        let card;
        try {
            card = read.document.toJS({ maxAliasCount: -1 });
        }
        catch {
            return NOTHING_READ;
        }
        const lines = new LiteralLines(head, /(?:^|\s)#/);
        const mentions = FIELDS.flatMap(([field, type]) => {
            const value = (0,model_fields/* fieldsOf */.Pf)(card)[field];
            return (typeof value === 'string' ? [value] : (0,model_fields/* listOf */.c3)(value)).flatMap((item) => {
                if (typeof item !== 'string' || item.length > LONGEST_ITEM)
                    return [];
                // Behind the id of what is preloaded are the files of it.
                const [id = ''] = item.trim().split(/\s/, 1);
                const ref = repoIn(id, type);
                if (ref === null)
                    return [];
                const line = lines.lineOf(field, id) + 1;
                return [{ ref, operation: 'read', line, shownBy: field, isCertain: false }];
            });
        });
        mentions.sort((one, other) => one.line - other.line);
        return { mentions: mentions.slice(0, card_kind_MOST_MENTIONS), leads: [] };
    },
};

;// CONCATENATED MODULE: ./src/discovery/settings/setting-commands.ts
/** Commands in configuration files: tasks of Ansible, jobs of other CI systems, containers of Kubernetes. */



/** Keys of what is a script, alone or one line of it in a list. */
const SCRIPTS = /^(?:(?:ansible\.builtin\.)?(?:shell|command)|cmds?|run|script|(?:before|after)script|steps?|tasks)$/;
/** Keys of lists that are the words of one command. */
const WORDS = /^(?:args|command|entrypoint)$/;
const setting_commands_MOST_COMMANDS = 100;
/** What the commands that load something have in common. */
const HINT = /hugging|\bhf\b|\b(?:model|dataset|repo|tokenizer|pretrained)|hf:|vllm|serve\b/i;
/** Whether any of it may be a command that loads something. */
function hasCommands(entries) {
    return entries.some(({ path, value }) => {
        const key = path.at(-1) ?? '';
        return (SCRIPTS.test(key) || WORDS.test(key)) && HINT.test(value);
    });
}
/** The repos that commands in a configuration name: nothing says when they run, so each is likely. */
async function commandMentions(entries, lineOf) {
    const parser = await __webpack_require__.e(/* import() */ 989).then(__webpack_require__.bind(__webpack_require__, 8989));
    const found = [];
    let count = 0;
    for (const group of groupsOf(entries)) {
        const [first] = group;
        if (first === undefined || !group.some(({ value }) => HINT.test(value)))
            continue;
        if (count === setting_commands_MOST_COMMANDS)
            break;
        count += 1;
        const image = first.beside.get('image');
        const commands = group.length > 1 || WORDS.test(first.path.at(-1) ?? '')
            ? commandsOfWords([...(typeof image === 'string' ? programOfImage(image) : []), ...group.map(({ value }) => value)], 1)
            : await commandsOfScript(first.value, () => 1);
        const script = { commands, folders: [], outer: NOTHING_SET, isCertain: false };
        for (const mention of commandsReading(script, parser).mentions) {
            found.push({ ...mention, line: lineOf('', mention.ref.id) });
        }
    }
    return found;
}
/** The words of a command together, and each script by itself. */
function groupsOf(entries) {
    const groups = [];
    for (const entry of entries) {
        const key = entry.path.at(-1) ?? '';
        const last = groups.at(-1)?.[0];
        const isNext = last !== undefined && last.beside === entry.beside && last.path.at(-1) === key;
        if (WORDS.test(key) && entry.isItem) {
            if (isNext && last.isItem)
                groups.at(-1)?.push(entry);
            else
                groups.push([entry]);
        }
        else if (SCRIPTS.test(key))
            groups.push([entry]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./src/discovery/settings/setting-entries.ts


const NOTHING = new Map();
const setting_entries_LONGEST_VALUE = 400;
/** Of the keys that lead to a text: no key of the table has more parts. */
const setting_entries_LONGEST_PATH = 3;
const MOST_PLACES = 60_000;
/** What has datasets for its keys, each with its share. */
const OF_SHARES = 'datasetmixer';
/** Goes through a document without calling itself: it may be as deep as its parser lets it be. */
function settingsIn(document) {
    const entries = [];
    const keys = new Set();
    const seen = new Set();
    const todo = [{ value: document, path: [], key: '', isItem: false, beside: NOTHING }];
    for (let count = 0; count < MOST_PLACES; count += 1) {
        const place = todo.pop();
        if (place === undefined)
            break;
        const { value, path, key, isItem, beside } = place;
        if (typeof value === 'string') {
            if (key !== '' && value.length <= setting_entries_LONGEST_VALUE)
                entries.push({ path, key, value, isItem, beside });
            continue;
        }
        if (typeof value !== 'object' || value === null || seen.has(value))
            continue;
        seen.add(value);
        if (Array.isArray(value)) {
            for (const item of value.toReversed())
                todo.push({ ...place, value: item, isItem: true });
            continue;
        }
        if (!(0,model_fields/* isObject */.Gv)(value))
            continue;
        const fields = Object.entries(value);
        if (path.at(-1) === OF_SHARES) {
            for (const [name] of fields)
                entries.push({ path, key, value: name, isItem: true, beside });
        }
        const scalars = new Map(fields.flatMap(([name, one]) => (typeof one === 'object' ? [] : [[plainKey(name), one]])));
        for (const [name, one] of fields.toReversed()) {
            const plain = plainKey(name);
            keys.add(plain);
            todo.push({
                value: one,
                path: [...path.slice(1 - setting_entries_LONGEST_PATH), plain],
                key: name,
                isItem: false,
                beside: scalars,
            });
        }
    }
    return { entries, keys };
}

;// CONCATENATED MODULE: ./src/discovery/settings/setting-kinds.ts
/** Configuration files by their format: YAML, JSON and TOML. */







/** What is written for other programs than those that load models, whatever keys are in it. */
const OF_OTHERS = /(?:^|\/)(?:\.[^/]*|(?:[^/]*[-_.])?lock(?:file)?\.(?:ya?ml|json|toml)|[^/]*(?:shrinkwrap|openapi|swagger|mkdocs|tsconfig)[^/]*|(?:package|composer|bower|deno|biome|renovate|lerna|nx|turbo|vercel|angular|codecov|dependabot|environment|conda|action|labeler|citation|zenodo|funding|_?toctree|_quarto|_config|netlify|fly|cargo|pipfile|ruff|taplo|hugo|wrangler|rust-toolchain)(?:\.[\w-]+)?\.(?:ya?ml|json|toml)|[^/]*\.schema\.json)$/i;
/** Something with a slash inside, a model that is known by one word, or the key of a dataset that may be. */
const setting_kinds_ID = /[\w.-]\\?\/[\w.-]|[:=-]\s{0,20}["']?(?:[a-z]{1,20}-){0,3}(?:bert|gpt2|t5|roberta|xlnet|camembert|ctrl)|dataset[-_]?path/i;
/** Deeper than people write; each parser calls itself. */
const setting_kinds_DEEPEST = 50;
const HINTS = new RegExp([
    'huggingface\\.co/|hf://|huggingface:|\\bhf ',
    ...[...VARIABLES.keys()].filter((name) => name.length > 5),
    ...FRAMEWORKS.flatMap(({ keys }) => keys).map(({ key }) => (key.split('.').at(-1) ?? '').replaceAll('_', '[-_ ]?')),
]
    .filter((one, index, all) => all.indexOf(one) === index)
    .join('|'), 'i');
async function readings(document, text, comment) {
    const lines = new LiteralLines(text, comment);
    const lineOf = (key, value) => lines.lineOf(key, value);
    const settings = settingsIn(document);
    const mentions = settingMentions(settings, lineOf);
    if (hasCommands(settings.entries))
        mentions.push(...(await commandMentions(settings.entries, lineOf)));
    return { mentions, leads: [] };
}
const YAML_SETTINGS = {
    name: 'YAML',
    has: (path) => /\.ya?ml$/i.test(path) && !isOfOthers(path),
    hints: HINTS,
    async read({ text }) {
        if (!setting_kinds_ID.test(text))
            return NOTHING_READ;
        const read = await (0,yaml_document/* composeYaml */.e)(text);
        if (read === null)
            return NOTHING_READ;
        try {
            return await readings(read.document.toJS({ maxAliasCount: -1 }), text, /(?:^|\s)#/);
        }
        catch {
            return NOTHING_READ;
        }
    },
};
const JSON_SETTINGS = {
    name: 'JSON',
    has: (path) => /\.json$/i.test(path) && !isOfOthers(path),
    hints: HINTS,
    async read({ text }) {
        if (!setting_kinds_ID.test(text))
            return NOTHING_READ;
        try {
            return await readings(JSON.parse(text.replace(/^\uFEFF/, '')), text, /^\s*\/\//);
        }
        catch {
            return NOTHING_READ;
        }
    },
};
const TOML_SETTINGS = {
    name: 'TOML',
    has: (path) => /\.toml$/i.test(path) && !isOfOthers(path),
    hints: HINTS,
    read: readToml,
};
async function readToml({ path, text }) {
    if (!setting_kinds_ID.test(text))
        return NOTHING_READ;
    const { parse } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        const document = parse(text.replace(/^\uFEFF/, ''), { maxDepth: setting_kinds_DEEPEST, integersAsBigInt: 'asNeeded' });
        const isProject = /(?:^|\/)pyproject\.toml$/.test(path);
        return await readings(isProject ? document.tool : document, text, /(?:^|\s)#/);
    }
    catch {
        return NOTHING_READ;
    }
}
function isOfOthers(path) {
    return /(?:^|\/)\.github\//.test(path) || OF_OTHERS.test(path);
}

;// CONCATENATED MODULE: ./src/discovery/file-kinds.ts










/** Every kind of file that is read, the more special first: a file is of the first kind that has it. */
const FILE_KINDS = [
    PYTHON,
    NOTEBOOK,
    JAVASCRIPT,
    SHELL_SCRIPT,
    MAKEFILE,
    DOCKERFILE,
    COMPOSE,
    PACKAGE_JSON,
    CARD,
    YAML_SETTINGS,
    JSON_SETTINGS,
    TOML_SETTINGS,
];

;// CONCATENATED MODULE: ./src/discovery/folder-purpose.ts
const KINDS = [
    ['tests', /^(?:tests?|testing|spec|specs|__tests__|e2e|fixtures?|testdata)$/i],
    ['examples', /^(?:examples?|demos?|samples?|tutorials?|cookbook|notebooks?|templates?|recipes?)$/i],
    ['docs', /^(?:docs?|documentation|website|site|book)$/i],
];
/** By the outermost folder of a path that has such a name; null if none has. */
function folderPurpose(path) {
    for (const part of path.split('/').slice(0, -1)) {
        const [kind] = KINDS.find(([, names]) => names.test(part)) ?? [];
        if (kind !== undefined)
            return kind;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/discovery/discovery.ts







/** How the job comes to a text, the surest first. */
const REACHES = ['step', 'file', 'import', 'workspace'];
const discovery_MOST_MENTIONS = 5_000;
/** Files that are to be read: more of them are named only by texts that are made for it. */
const MOST_WAITING = 20_000;
const READ_AHEAD = 16;
/** Of the time, for reading programs as a whole; after that only their lines are looked at. */
const SHARE_FOR_READING = 0.5;
/**
 * Reads the steps of this job, then the files that they name, then what else there is in the workspace.
 *
 * @param isCurrent whether the text of the steps is that of this run; if it may be another commit's, nothing is certain
 */
async function discover(steps, isCurrent, workspace) {
    const search = new Search(workspace);
    for (const step of steps)
        await search.step(step, isCurrent);
    await search.follow();
    await search.rest();
    return search.result(steps.length > 0);
}
class Search {
    #workspace;
    /** What is only imported waits until all that is named was read. */
    #queues = { name: [], import: [] };
    #visited = new Set();
    #places = new Map();
    /** What git knows of repos of the Hub, from step to step. */
    #remotes = [];
    #texts = new Map();
    #hasFiles = false;
    #read = 0;
    #unread = 0;
    #mentions = 0;
    constructor(workspace) {
        this.#workspace = workspace;
    }
    async step(step, isCurrent) {
        await this.#take(await readStep(step, this.#remotes), step.file, { reach: 'step', isCertain: isCurrent });
    }
    /** The files that were named so far, and those that they name. */
    async follow() {
        const { name, import: imported } = this.#queues;
        // Once the time is up there is nothing to be had, however many are left.
        for (let visit = name.shift() ?? imported.shift(); visit !== undefined && !this.#isLate();) {
            // The next ones are read from the disk while this one is looked at.
            for (const { lead } of [...name.slice(0, READ_AHEAD), ...imported.slice(0, READ_AHEAD)]) {
                const [path = ''] = lead.paths;
                if (!this.#visited.has(`${path}\n`) && FILE_KINDS.some((kind) => kind.has(path)))
                    this.#text(path);
            }
            await this.#followOne(visit);
            visit = name.shift() ?? imported.shift();
        }
    }
    #isLate() {
        return this.#workspace.spent() >= 1;
    }
    /** The text of a file, which is read once. */
    #text(path) {
        const text = this.#texts.get(path) ?? this.#workspace.text(path);
        this.#texts.set(path, text);
        return text;
    }
    async #followOne(visit) {
        const { paths, part } = visit.lead;
        for (const path of paths)
            if (await this.#visit(path, part, visit))
                return;
        // In a container the repository may be in a folder that the workspace does not have.
        for (const path of paths) {
            const inside = await this.#withoutFolder(path);
            if (inside !== null && (await this.#visit(inside, part, { ...visit, isCertain: false })))
                return;
        }
    }
    /** The path without its first folder, if the workspace does not have that. */
    async #withoutFolder(path) {
        const slash = path.indexOf('/');
        if (slash < 0 || (await this.#workspace.isFolder(path.slice(0, slash))))
            return null;
        return path.slice(slash + 1);
    }
    async rest() {
        const paths = await this.#workspace.filesIn('');
        this.#hasFiles = paths.length > 0;
        const left = paths.filter((path) => !this.#visited.has(`${path}\n`));
        for (const [index, path] of left.entries()) {
            for (const ahead of left.slice(index, index + READ_AHEAD))
                this.#text(ahead);
            const text = await this.#text(path);
            this.#texts.delete(path);
            if (text === null)
                this.#unread += 1;
            else
                await this.#readFile(path, text, null, { reach: 'workspace', isCertain: false });
        }
    }
    /** Whether the file is there. */
    async #visit(path, part, from) {
        const key = `${path}\n${part ?? ''}`;
        if (this.#visited.has(key))
            return true;
        if (!FILE_KINDS.some((kind) => kind.has(path)))
            return false;
        const text = await this.#text(path);
        if (text === null)
            return false;
        this.#texts.delete(path);
        this.#visited.add(key);
        this.#visited.add(`${path}\n`);
        await this.#readFile(path, text, part, from);
        return true;
    }
    async #readFile(path, text, part, from) {
        const kind = FILE_KINDS.find((one) => one.has(path));
        this.#hasFiles = true;
        this.#read += 1;
        if (kind === undefined)
            return;
        const file = { path, text };
        const imports = from.reach === 'workspace' ? [] : (kind.imports?.(file) ?? []);
        const isQuick = from.reach === 'workspace' || this.#workspace.spent() > SHARE_FOR_READING;
        const reading = kind.hints?.test(text) === false
            ? NOTHING_READ
            : isQuick && kind.scan !== undefined
                ? { mentions: kind.scan(file, from.reach !== 'workspace'), leads: [] }
                : await kind.read(file, part);
        await this.#take({ ...reading, leads: [...reading.leads, ...imports] }, path, from);
    }
    async #take({ mentions, leads }, file, { reach, isCertain }) {
        const folder = folderPurpose(file);
        for (const mention of mentions) {
            this.#mentions += 1;
            if (this.#mentions > discovery_MOST_MENTIONS)
                break;
            const { line, shownBy } = mention;
            const maybe = isCertain && mention.isCertain && (reach === 'step' || reach === 'file');
            // A folder of that name is loaded instead.
            const isLocal = maybe && mention.operation === 'read' && (await this.#workspace.isFolder(mention.ref.id));
            const isSure = maybe && !isLocal;
            const place = { file, line, shownBy, reach, folder, isCertain: isSure };
            const key = `${(0,repo/* formatRepo */.Kf)(mention.ref)} ${mention.operation}`;
            const known = this.#places.get(key);
            if (known === undefined)
                this.#places.set(key, { mention, places: [place] });
            else
                known.places.push(place);
        }
        if (reach === 'workspace')
            return;
        for (const lead of leads)
            await this.#queueLead(lead, isCertain && lead.isCertain, reach);
    }
    async #queueLead(lead, isCertain, from) {
        if (this.#queues.name.length + this.#queues.import.length > MOST_WAITING)
            return;
        if (lead.is === 'file') {
            const reach = lead.by === 'import' || from === 'import' ? 'import' : 'file';
            this.#queues[lead.by].push({ lead, isCertain, reach });
            return;
        }
        const reach = from === 'import' ? 'import' : 'file';
        const below = await this.#workspace.filesIn(lead.folder);
        const inside = below.length > 0 ? null : await this.#withoutFolder(`${lead.folder}/`);
        for (const path of inside === null ? below : await this.#workspace.filesIn(inside.replace(/\/$/, ''))) {
            if (!lead.names.test(nameIn(path)))
                continue;
            const one = { is: 'file', paths: [path], part: lead.part, by: 'name', isCertain };
            this.#queues.name.push({ lead: one, isCertain: isCertain && inside === null, reach });
        }
    }
    result(hasSteps) {
        const all = [...this.#places.values()].map(({ mention: { ref, operation }, places }) => {
            const [first, ...others] = [...places].sort(bySureness);
            if (first === undefined)
                throw new Error('a repo was found nowhere');
            return { ref, operation, isCertain: first.isCertain, place: first, others };
        });
        const byName = new Map();
        for (const one of all)
            byName.set((0,repo/* formatRepo */.Kf)(one.ref), [...(byName.get((0,repo/* formatRepo */.Kf)(one.ref)) ?? []), one]);
        const repos = [...byName.values()]
            .flatMap((same) => same.filter((one) => !same.some((other) => covers(other, one))))
            .sort((one, other) => bySureness(one.place, other.place));
        return {
            repos,
            hasSource: hasSteps || this.#hasFiles,
            read: this.#read,
            leftOut: { files: this.#unread, because: this.#workspace.stoppedBy() },
        };
    }
}
function bySureness(one, other) {
    return sureness(one) - sureness(other);
}
function sureness({ isCertain, reach, folder }) {
    return (isCertain ? 0 : 10) + 2 * REACHES.indexOf(reach) + (folder === null ? 0 : 1);
}
/** Whether who may do the one may do the other with the same repo, and is at least as sure to do it. */
function covers(one, other) {
    return (one.operation !== other.operation &&
        (0,inputs/* allows */.NB)(one.operation, other.operation) &&
        sureness(one.place) <= sureness(other.place));
}

// EXTERNAL MODULE: ./src/job/job-steps.ts
var job_steps = __webpack_require__(8358);
// EXTERNAL MODULE: ./src/job/step-locations.ts
var step_locations = __webpack_require__(3548);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/runner/files/path-walk.ts
var path_walk = __webpack_require__(7969);
// EXTERNAL MODULE: ./src/runner/workspace/bounds.ts
var workspace_bounds = __webpack_require__(6403);
;// CONCATENATED MODULE: ./src/runner/workspace/folders.ts


/** In one folder; a program has written what has more. */
const MOST_ENTRIES = 5_000;
/** The folders of a workspace, each read once: most files that a text may mean are not there. */
class Folders {
    #root;
    #known = new Map();
    constructor(root) {
        this.#root = root;
    }
    /** What a folder holds, by its path from the workspace on; nothing if it is none. Never rejects. */
    list(folder) {
        const known = this.#known.get(folder) ?? listed((0,external_node_path_.join)(this.#root, folder));
        this.#known.set(folder, known);
        return known;
    }
    /** What is at the path; `link` as well if a folder on the way is one, null if nothing is there. */
    async kindOf(path) {
        const parts = path.split('/').filter((part) => part !== '' && part !== '.');
        let at = '';
        for (const [index, part] of parts.entries()) {
            if (part === '..')
                return null;
            const kind = (await this.list(at)).get(part) ?? null;
            if (kind !== 'folder' || index === parts.length - 1)
                return kind;
            at = at === '' ? part : `${at}/${part}`;
        }
        return 'folder';
    }
}
async function listed(path) {
    try {
        const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
        return new Map(entries.slice(0, MOST_ENTRIES).map((entry) => [entry.name, folders_kindOf(entry)]));
    }
    catch {
        // What cannot be read, or is gone by now, holds nothing.
        return new Map();
    }
}
function folders_kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'other';
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
var ignore_default = /*#__PURE__*/__webpack_require__.n(ignore);
// EXTERNAL MODULE: ./src/runner/job-clients/workspace-text.ts
var workspace_text = __webpack_require__(1184);
;// CONCATENATED MODULE: ./src/runner/workspace/walk.ts
/** The files of a workspace, by a walk through its folders within bounds. git is not asked: its list is no surer. */



/** Folders of installed or built things, of whatever language: nobody writes in them by hand. */
const NOT_OWN = /^(?:node_modules|bower_components|vendor|third[-_]party|site-packages|__pycache__|venv|virtualenv|env|target|build|dist|out|\w[\w.-]*\.egg-info)$/i;
/** Folders whose files are looked at last: a job seldom runs them without naming them. */
const LATER = /^(?:tests?|__tests__|examples?|docs?|website|benchmarks?|notebooks?)$/i;
const MOST_FOLDERS = 2_000;
const LARGEST_IGNORE_FILE = 64 * 1024;
const walk_MOST_RULES = 1_000;
/**
 * The files below a folder of the workspace, in folders that are no links: without hidden ones, and without those in
 * folders that a `.gitignore` from there on names, or that hold installed things. Never rejects.
 *
 * @param wanted which files are of interest, by their paths
 */
async function walk(root, folders, from, wanted, bounds) {
    const paths = [];
    let now = [{ path: from, rules: [] }];
    let later = [];
    let seen = 0;
    while (now.length > 0 || later.length > 0) {
        if (now.length === 0)
            [now, later] = [later, []];
        const next = [];
        for (const folder of now) {
            if (bounds.isUp())
                return { paths, stoppedBy: 'time' };
            seen += 1;
            if (seen > MOST_FOLDERS)
                return { paths, stoppedBy: 'files' };
            const { files, below } = await inFolder(root, folders, folder, wanted, bounds.isUp);
            for (const path of files) {
                if (paths.length >= bounds.mostFiles)
                    return { paths, stoppedBy: 'files' };
                paths.push(path);
            }
            for (const one of below)
                (LATER.test(walk_nameOf(one.path)) ? later : next).push(one);
        }
        now = next;
    }
    return { paths, stoppedBy: null };
}
async function inFolder(root, folders, { path, rules }, wanted, isUp) {
    const entries = await folders.list(path);
    const own = entries.get('.gitignore') === 'file' ? await rulesIn((0,external_node_path_.join)(root, path, '.gitignore')) : null;
    const all = own === null ? rules : [...rules, { folder: path, rule: own }];
    const files = [];
    const below = [];
    for (const [name, kind] of [...entries].sort(([one], [other]) => (one < other ? -1 : 1))) {
        if (name.startsWith('.'))
            continue;
        if (isUp())
            break;
        const at = path === '' ? name : `${path}/${name}`;
        if (kind === 'folder') {
            if (!NOT_OWN.test(name) && !isIgnored(`${at}/`, all))
                below.push({ path: at, rules: all });
        }
        else if (kind === 'file' && wanted(at))
            files.push(at);
    }
    return { files, below };
}
function isIgnored(path, rules) {
    return rules.some(({ folder, rule }) => rule.ignores(folder === '' ? path : path.slice(folder.length + 1)));
}
async function rulesIn(path) {
    const { text } = await (0,workspace_text/* workspaceText */.p)(path, LARGEST_IGNORE_FILE);
    if (text === null)
        return null;
    // With more globstars in one line, a look-up takes the square of the depth and more.
    const plain = text.split(/\r?\n/).filter((line) => line.split('**').length <= 3);
    return ignore_default()().add(plain.slice(0, walk_MOST_RULES).join('\n'));
}
function walk_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./src/runner/workspace/workspace-files.ts
/** The texts of a workspace, which a pull request may have written: read within bounds, and never run. */







/** Of one file: what people write by hand is smaller, and a notebook with its pictures is not read. */
const LARGEST = 512 * 1024;
/** No workspace, or none that can be read. */
const workspace_files_NOTHING = {
    filesIn: async () => [],
    text: async () => null,
    isFolder: async () => false,
    spent: () => 0,
    stoppedBy: () => null,
};
const NOTHING_THERE = { paths: [], stoppedBy: null };
/** Opens a workspace: `wanted` says which files are of interest, by their paths. Never rejects. */
async function openWorkspace(workspace, wanted, bounds = workspace_bounds/* BOUNDS */.Q) {
    const root = workspace === null ? null : await (0,promises_.realpath)(workspace).catch(() => null);
    if (root === null)
        return workspace_files_NOTHING;
    const startedAt = performance.now();
    const spent = () => Math.min(1, (performance.now() - startedAt) / bounds.milliseconds);
    const isUp = () => spent() >= 1;
    const folders = new Folders(root);
    let because = null;
    const known = new Set();
    let left = bounds.mostBytes;
    const refuse = (reason) => {
        because ??= reason;
        return null;
    };
    const late = new Promise((resolve) => {
        setTimeout(resolve, bounds.milliseconds, 'late').unref();
    });
    const read = async (path) => {
        const kind = await folders.kindOf(path);
        if (kind !== 'file' && kind !== 'link')
            return null;
        if (left <= 0)
            return refuse('bytes');
        if (known.size >= bounds.mostFiles)
            return refuse('files');
        known.add(path);
        const text = await textIn(root, path, kind);
        left -= text?.length ?? 0;
        return text;
    };
    return {
        // A file system that hangs costs no more than one that is slow.
        text: async (path) => {
            if ((0,external_node_path_.isAbsolute)(path) || path.includes('\0') || path.length > workspace_files_LONGEST_PATH)
                return null;
            const text = isUp() ? 'late' : await Promise.race([read(path).then((value) => ({ value })), late]);
            return text === 'late' ? refuse('time') : text.value;
        },
        filesIn: async (folder) => {
            const limits = { mostFiles: bounds.mostFiles, isUp };
            const walking = folders
                .kindOf(folder)
                .then((kind) => (kind === 'folder' ? walk(root, folders, folder, wanted, limits) : NOTHING_THERE));
            const walked = isUp() ? 'late' : await Promise.race([walking, late]);
            because ??= walked === 'late' ? 'time' : walked.stoppedBy;
            return walked === 'late' ? [] : walked.paths;
        },
        isFolder: async (path) => (await Promise.race([folders.kindOf(path), late])) === 'folder',
        spent,
        stoppedBy: () => because,
    };
}
const workspace_files_LONGEST_PATH = 1_000;
/** The text of a regular file that lies in the workspace, with no link that leads out of it; else null. */
async function textIn(root, path, kind) {
    const whole = (0,external_node_path_.join)(root, ...path.split('/'));
    try {
        const real = kind === 'file' ? whole : await (0,promises_.realpath)(whole);
        return (0,path_walk/* isBelow */.Yw)(root, real) ? await workspace_files_textOf(real) : null;
    }
    catch {
        return null;
    }
}
/** In as few steps as there may be, since there are thousands of them. A pipe is not waited for, and no link followed. */
async function workspace_files_textOf(path) {
    const flags = (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | flags);
    try {
        const stats = await handle.stat();
        if (!stats.isFile() || stats.size > LARGEST)
            return null;
        const bytes = Buffer.alloc(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return bytes.includes(0) ? null : bytes.toString('utf8', 0, length);
    }
    finally {
        // What it comes to is of interest to nobody.
        handle.close().catch(() => { });
    }
}

;// CONCATENATED MODULE: ./src/steps/discover-repos.ts





/** Which repos the job's steps and its workspace name. Nothing of the workspace is run, and nothing is sent. */
async function discoverRepos(workflow, workspace) {
    const isOfInterest = (path) => FILE_KINDS.some((kind) => kind.has(path));
    const files = await openWorkspace(workspace, isOfInterest);
    return discover(otherSteps(workflow), workflow?.isOtherCommit === false, files);
}
/** The steps of this job, by each way that leads to it, without the checks. */
function otherSteps(workflow) {
    const steps = new Map();
    for (const callPath of (0,step_locations/* ownJob */.wc)(workflow)?.callPaths ?? []) {
        for (const placed of (0,job_steps/* placedSteps */.h)(callPath).steps) {
            const { uses } = placed.step;
            if (uses === null || !(0,step_locations/* isThisAction */.xl)(uses, workflow?.action ?? null))
                steps.set(placed.step, placed);
        }
    }
    return [...steps.values()];
}


/***/ })

};
;