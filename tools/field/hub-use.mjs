/** @import { FieldJob, FieldStep, FieldWorkflow } from './workflow.mjs' */

/**
 * A repo of the Hub that a command names.
 *
 * @typedef {object} NamedRepo
 * @property {'model' | 'dataset' | 'space'} type
 * @property {string} id
 * @property {boolean} isWritten
 */

/** What shows that a text uses the Hub: its own names, its clients, and software that loads models from there. */
const HUB =
  /hugging_?face|\bHF_\w+|\bhf[-_]token\b|(?<![\w.-])hf\s+(?:auth|download|upload|upload-large-folder|repos?|cache|jobs|buckets?|sync|models|datasets|spaces)\b|\bhf\.co\b|\bhf:\/\/|\b(?:vllm|sglang|transformers|diffusers|lm[-_]eval|lerobot|text-(?:generation|embeddings)-inference|from_pretrained|snapshot_download|load_dataset)\b/i;

/** Lines that only install something. */
const INSTALLS =
  /^.*\b(?:pip3?|pipx|conda|mamba|poetry|pdm|apt|apt-get|brew|npm|yarn|pnpm)\s+(?:install|add|sync|ci)\b.*$|^.*\buv\s+(?:sync|add)\b.*$/gm;

const SETS_UP =
  /^(?:actions\/(?:checkout|cache|setup-[\w-]+|download-artifact)|[\w-]+\/setup-[\w-]+)(?:[@/]|$)/;

const TOKEN_VARIABLE = /^(?:HF|HUGGING_?FACE)\w*TOKEN$|^(?:hf|hugging-?face)-?(?:\w+-)?token$/i;
/** Those that the clients themselves read. */
const CLIENTS_VARIABLE = /^(?:HF_TOKEN|HUGGING_FACE_HUB_TOKEN)$/;
const EXPRESSION = /^\s*(\$\{\{[^}]*\bsecrets\b[^}]*\}\})\s*$/;

/** What has the Hub's company in its name and is no use of the Hub: code on GitHub, images, and addresses of mail. */
const ELSEWHERE =
  /(?:github\.com|githubusercontent\.com|ghcr\.io|docker\.io)[/:]huggingface\S*|[\w.+-]+@huggingface\.co(?![/\w])/gi;

/**
 * Whether a secret holds a token of the Hub, by its name.
 *
 * @param {string} name
 */
export const isTokenName = (name) =>
  /^(?:\w+_)?(?:HF|HUGGING_?FACE)/i.test(name) &&
  /TOKEN|KEY|CREDENTIAL|READ|WRITE|PUSH|(?:HF|HUB|FACE)$/i.test(name) &&
  !/APP_ID|PRIVATE_KEY|USER(?:NAME)?$|WEBHOOK|SLACK|DOCKER/i.test(name);

/** @param {string} text */
export const mentionsHub = (text) => HUB.test(text.replace(ELSEWHERE, ''));

/**
 * The index of the step before which a check belongs: the first that uses the Hub, or if none does by itself the one
 * behind those that set the job up.
 *
 * @param {readonly FieldStep[]} steps
 * @param {(step: FieldStep) => boolean} callsHub whether a local action that the step uses does
 */
export function placeOfCheck(steps, callsHub) {
  const using = steps.findIndex(
    (step) => !SETS_UP.test(step.uses) && (mentionsHub(step.text.replace(INSTALLS, '')) || callsHub(step)),
  );
  if (using >= 0) return using;
  const other = steps.findIndex(({ uses }) => !SETS_UP.test(uses));
  const checkout = steps.findIndex(({ uses }) => uses.startsWith('actions/checkout'));
  return Math.max(other < 0 ? steps.length : other, checkout + 1);
}

/**
 * The expression by which the job takes its token for the Hub from a secret; null if it has none.
 *
 * @param {FieldWorkflow} workflow
 * @param {FieldJob} job
 */
export function tokenExpression(workflow, job) {
  const variables = [
    job.env,
    job.containerEnv,
    ...job.steps.flatMap((step) => [step.env, step.with]),
    workflow.env,
  ];
  const tokens = variables.flatMap((one) =>
    Object.entries(one).flatMap(([name, value]) => {
      const expression = TOKEN_VARIABLE.test(name) ? EXPRESSION.exec(value)?.[1] : undefined;
      return expression === undefined ? [] : [{ name, expression }];
    }),
  );
  const whole = tokens.find(({ name }) => CLIENTS_VARIABLE.test(name)) ?? tokens[0];
  if (whole !== undefined) return whole.expression;
  for (const { run } of job.steps) {
    const login =
      /(?:\bhf\s+auth\s+login|huggingface-cli|\bhf\s|--hf[-_]token|huggingface\.co)[^\n]*?(\$\{\{\s*secrets\b[^}]*\}\})/.exec(
        run,
      ) ??
      /(\$\{\{\s*secrets\b[^}]*\}\})[^\n]*@huggingface\.co/.exec(run) ??
      /\b(?:HF|HUGGING_?FACE)\w*TOKEN\w*["']?[=:]\s*["']?(\$\{\{\s*secrets\b[^}]*\}\})/i.exec(run);
    if (login?.[1] !== undefined) return login[1];
  }
  const named = [...job.text.matchAll(/\$\{\{\s*secrets\.(\w+)\s*\}\}/g)].find(([, name = '']) =>
    isTokenName(name),
  );
  return named?.[0] ?? null;
}

const ID = String.raw`([\w.-]{1,96}\/[\w.-]{1,96})`;
const END = String.raw`(?=["']?(?:\s|$|[;&|)]))`;
const TRANSFER = new RegExp(
  String.raw`\b(?:hf|huggingface-cli)\s+(download|upload)\s+["']?${ID}${END}([^\n;&|]*)`,
  'g',
);
const ADDRESS =
  /\bgit[ \t][^\n]*?(clone|push|remote[ \t]+(?:add|set-url)|fetch|pull)?[ \t][^\n]*?https:\/\/(?:[^@\s"'/]*@)?(?:huggingface\.co|hf\.co)\/(datasets\/|spaces\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?(?=["']?(?:\s|$|[;&|)]))/g;
/** A push to where the clone came from. */
const PUSH = /\bgit\s+push\b(?![^\n]*:\/\/)/;
const MODEL = new RegExp(
  String.raw`(?:\bvllm\s+serve\s+|--model(?:-id|_id|_name_or_path|-name-or-path)?[=\s]+)["']?${ID}${END}`,
  'g',
);
const FOLDERS =
  /^(?:\.{1,2}|models?|data|datasets?|outputs?|checkpoints?|tmp|tests?|examples?|configs?|scripts|artifacts|build|dist|src|openai|anthropic|azure|ollama|gpt.*)$/i;

/**
 * The repos that the job's commands name with certainty.
 *
 * @param {FieldJob} job
 * @param {(path: string) => boolean} isFile whether the workspace has such a path
 * @returns {NamedRepo[]}
 */
export function namedRepos(job, isFile) {
  /** @type {Map<string, NamedRepo>} */
  const found = new Map();
  /** @param {NamedRepo} repo */
  const add = (repo) => {
    const key = `${repo.type} ${repo.id}`;
    found.set(key, { ...repo, isWritten: repo.isWritten || (found.get(key)?.isWritten ?? false) });
  };
  for (const { run } of job.steps) {
    const script = run.replace(/\\\r?\n\s*/g, ' ').replace(/(?<!\S)#.*$/gm, '');
    for (const [, verb, id = '', rest = ''] of script.matchAll(TRANSFER)) {
      const named = /--repo-type[=\s]+["']?(model|dataset|space)\b/.exec(rest)?.[1];
      if (rest.includes('--repo-type') && named === undefined) continue;
      add({ type: typeOf(named), id, isWritten: verb === 'upload' });
    }
    for (const [, verb = '', kind, id = ''] of script.matchAll(ADDRESS)) {
      const isPushed = verb === 'clone' && PUSH.test(script);
      add({ type: typeOf(kind?.slice(0, -2)), id, isWritten: isPushed || /push|remote/.test(verb) });
    }
    for (const [, id = ''] of script.matchAll(MODEL)) {
      const [owner = ''] = id.split('/');
      if (!FOLDERS.test(owner) && !isFile(owner)) add({ type: 'model', id, isWritten: false });
    }
  }
  return [...found.values()].filter(({ id }) => !/(^|\/)(?:[.-]|.*(?:--|\.\.))/.test(id));
}

/** @param {string | undefined} name */
const typeOf = (name) => (name === 'dataset' || name === 'space' ? name : 'model');
