import { type Mention, NOTHING_READ, type Reading } from '../text-reading.js';
import {
  argumentsOf,
  type CommandText,
  leadTo,
  type Meaning,
  mentionIn,
  optionOf,
  type Word,
} from './command-text.js';
import { composeReading, containerReading } from './container-reading.js';
import { downloadMentions } from './hub-addresses.js';
import { clientMentions } from './hub-client.js';
import { optionMentions, UPLOADS } from './option-mentions.js';
import { assignmentMentions, fileLeads, pythonReading, scriptReading } from './python-command.js';
import { makeReading, nodeReading, packageReading, shellReading } from './script-runners.js';
import { scriptTestReading, testReading } from './test-command.js';

/** A program, by its name and what its arguments say. A new one is one row more. */
interface Program {
  readonly names: RegExp;
  readonly read: (command: CommandText) => Reading;
}

const onlyMentions = (mentions: readonly Mention[]): Reading => ({ mentions, leads: [] });

/** Programs that fetch what their options name, and take their settings from the files that are named. */
const loader = (names: RegExp): Program => ({
  names,
  read: (command) => ({
    mentions: optionMentions(command, { is: 'loader', isUpload: false }),
    leads: fileLeads(command, { isCertain: true }),
  }),
});

/** Programs whose first operand behind one of these words is a model. */
const operand = (names: RegExp, words: RegExp, shownBy: string): Program => ({
  names,
  read: (command) => {
    const { operands } = argumentsOf(
      command.args,
      /^--(?:trust-remote-code|no-[\w-]+|enable-[\w-]+|enforce-eager)$/,
    );
    const isAsked = words.test(operands[0]?.text ?? '');
    const meaning = { type: 'model', operation: 'read', shownBy } as const;
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
const option = (names: RegExp, options: RegExp, meaning: Meaning): Program => ({
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

const model = (shownBy: string): Meaning => ({ type: 'model', operation: 'read', shownBy });

const PROGRAMS: readonly Program[] = [
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
  operand(
    /^(?:litgpt|tune|transformers|transformers-cli)$/,
    /^(?:download|serve|chat|generate|finetune\w*|pretrain|evaluate|convert_to_litgpt)$/,
    'download',
  ),
  loader(
    /^(?:text-generation-launcher|text-embeddings-router|trl|axolotl|llamafactory-cli|autotrain|swift|unsloth|lerobot-[\w-]+|infinity_emb|xinference|mlx-vlm|ct2-[\w-]+-converter|mergekit-[\w-]+|olive|tabby)$/,
  ),
  option(/^optimum-cli$/, /^(?:-m|--model)$/, model('optimum-cli export')),
  option(
    /^llama-[\w-]+$/,
    /^(?:-hf|-hfr|--hf-repo|-hfd|--hf-repo-draft|-hfv|--hf-repo-v)$/,
    model('llama.cpp -hf'),
  ),
  option(/^mlx_(?:lm|vlm|whisper)(?:\.\w+)?$/, /^--hf-path$/, model('mlx_lm')),
  option(/^doc-builder$/, /^--doc_build_repo_id$/, {
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
const NEAR_MISSES =
  /^(?:|echo|printf|cat|tee|grep|egrep|rg|sed|awk|jq|yq|test|\[|\[\[|\(\(|case|for|select|export|declare|local|readonly|typeset|set|unset|cd|ls|mkdir|cp|mv|rm|ln|touch|find|tar|zip|unzip|pip|pip[\d.]+|uv|conda|poetry|apt|apt-get|brew|gh|glab|git|kubectl|helm|ssh|scp|rsync|aws|gcloud|az|sky|kaggle|modelscope|claude|aider|codex|gemini|llm|return|exit|true|:|assert|diff|cmp|chmod|sort|head|tail|wc|tr|cut|cosign|syft|trivy|skopeo|crane|oras|npx|vercel|netlify|fly|flyctl|railway|heroku|wandb|dvc|twine|sbatch|srun)$/;

/** Whether a program is one of these lists, and no function of a script. */
export function isKnown(program: string): boolean {
  return NEAR_MISSES.test(program) || PROGRAMS.some(({ names }) => names.test(program));
}

/** Reads a command by the row of its program, or by its options if it has none. */
export function programReading(command: CommandText): Reading {
  const { program, args } = command;
  if (
    args.some(({ text }) => /^(?:--help|--version|-h)$/.test(text)) &&
    !/^(?:docker|podman|curl|wget)$/.test(program)
  ) {
    return NOTHING_READ;
  }
  const row = PROGRAMS.find(({ names }) => names.test(program));
  if (row !== undefined) return row.read(command);
  if (
    /^(?:hatch|pdm|poetry|rye|pixi|uv) run$/.test(command.startedBy.at(-1) ?? '') &&
    TEST_TASK.test(program)
  ) {
    return tasks(command, program);
  }
  if (NEAR_MISSES.test(program)) return NOTHING_READ;
  if (/\.py$/.test(program)) return scriptReading(command, command.path);
  if (/\.(?:m?[jt]s|cjs)$/.test(program)) return { mentions: [], leads: leadTo(command, command.path) };
  const isUpload = UPLOADS.test(program);
  const isScript =
    /\.(?:ba)?sh$/.test(program) || (command.path.text.includes('/') && !/^[/~$]/.test(command.path.text));
  return {
    mentions: [
      ...optionMentions(command, { is: 'other', isUpload }),
      ...assignmentMentions(command, isUpload),
    ],
    leads: [...(isScript ? leadTo(command, command.path) : []), ...fileLeads(command)],
  };
}

/** Modules that are run with `python -m`, by the programs that they are. */
const MODULES: ReadonlyArray<readonly [RegExp, string]> = [
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

function interpreted(command: CommandText): Reading {
  const at = command.args.findIndex(({ text }) => text === '-m');
  const module = command.args.slice(0, 4)[at + 1]?.text ?? '';
  const [, program] = (at < 0 ? undefined : MODULES.find(([names]) => names.test(module))) ?? [];
  if (program === undefined) return pythonReading(command);
  return programReading({ ...command, program, args: command.args.slice(at + 2) });
}

const TEST_TASK = /^(?:[\w.-]{1,50}:)?(?:unit|integration|tests?|cov)(?:[-_:][\w-]{1,50})?$/;

/** `hatch run test:unit`, `poe test`: a task of the project's own, which runs tests by its name. */
function tasks(command: CommandText, name: string): Reading {
  return TEST_TASK.test(name) ? testReading({ ...command, args: [] }) : NOTHING_READ;
}

/** `torchrun … train.py --model_name_or_path acme/model`, `accelerate launch -m package`. */
function launched(command: CommandText): Reading {
  const at = command.args.findIndex(({ text }) => /\.py$/.test(text));
  const module = command.args.findIndex(({ text }) => text === '-m' || text === '--module');
  if (module >= 0 && (at < 0 || module < at)) {
    return pythonReading({
      ...command,
      args: [{ ...command.path, text: '-m' }, ...command.args.slice(module + 1)],
    });
  }
  const script = command.args[at];
  if (script === undefined) return NOTHING_READ;
  return scriptReading({ ...command, args: command.args.slice(at + 1) }, script);
}

/** `uvicorn app.main:app`. */
function served(command: CommandText): Reading {
  const word = command.args.find(({ text }) => /^[A-Za-z_][\w.]{0,200}:\w+$/.test(text));
  if (word === undefined) return NOTHING_READ;
  const path = `${(word.text.split(':')[0] ?? '').replaceAll('.', '/')}.py`;
  return { mentions: [], leads: leadTo(command, { ...word, text: path }, { isCertain: false }) };
}

const MODEL_ARGUMENT = /^(?:pretrained|model|model_name|tokenizer|peft|delta|base_model|model_id)$/;

/** `lm_eval --model_args pretrained=acme/model,revision=main`; the same as an operand for lighteval. */
function evaluated(command: CommandText): Mention[] {
  const { options, operands } = argumentsOf(command.args, /^--(?:trust_remote_code|log_samples|[\w-]*only)$/);
  const isService = options.some(({ value }) =>
    /^(?:local-)?(?:openai|anthropic)?-?(?:chat-)?completions$/.test(value?.text ?? ''),
  );
  const lists = [
    ...options
      .filter(({ name }) => /^(?:--model[-_]args|-a)$/.test(name))
      .flatMap(({ value }) => value ?? []),
    ...operands,
  ];
  return lists.flatMap((list) => {
    if (!list.text.includes('=') || list.text.length > 2_000) return [];
    return list.text.split(/[,\s]+/).flatMap((pair) => {
      const [, name = '', value = ''] = /^([\w-]{1,50})=(.{1,300})$/.exec(pair) ?? [];
      if (!MODEL_ARGUMENT.test(name)) return [];
      const meaning = {
        type: 'model',
        operation: 'read',
        shownBy: 'model_args',
        isCertain: !isService,
      } as const;
      return mentionIn(command, { ...list, text: value }, meaning);
    });
  });
}

/** `ollama pull hf.co/acme/model:Q4_K_M`. */
function pulled(command: CommandText): Mention[] {
  return command.args.flatMap((word: Word) => {
    const [, id] = /^(?:hf\.co|huggingface\.co)\/([\w.-]+\/[\w.-]+)(?::[\w.-]+)?$/.exec(word.text) ?? [];
    if (id === undefined) return [];
    return mentionIn(command, { ...word, text: id }, { type: 'model', operation: 'read', shownBy: 'ollama' });
  });
}

function notebooks(command: CommandText): Reading {
  const runs =
    /^(?:papermill|quarto|marimo)$/.test(command.program) ||
    command.args.some(({ text }) => /^(?:--execute|execute|run)$/.test(text));
  const paths = command.args.filter(({ text }) => /\.(?:ipynb|qmd|py)$/.test(text));
  // What papermill writes is its second notebook.
  const inputs = command.program === 'papermill' ? paths.slice(0, 1) : paths;
  return { mentions: [], leads: runs ? inputs.flatMap((path) => leadTo(command, path)) : [] };
}
