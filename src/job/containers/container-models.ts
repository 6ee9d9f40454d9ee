import { type ContainerCommand, ENV } from './container-command.js';

/** Images that load a model from the Hub when they are started, without what follows their name. */
const LOADERS =
  /^(?:[\w.-]{1,99}(?::\d+)?\/){0,5}(?:vllm-openai(?:-\w+)?|vllm(?:-\w+)*-release-repo|rocm\/vllm|text-generation-inference|tgi-gaudi|text-embeddings-inference|sglang|lorax)(?=[:@]|$)/;
const MODEL_OPTION = /^--model(?:[-_](?:id|path|name_or_path))?$/;
const MODEL_VARIABLE = /^MODEL(?:_ID)?=(.*)$/;
/** `owner/name`, but for what is a folder by its name. */
const HUB_ID =
  /^(?!(?:models?|data|checkpoints?|outputs?|weights|workspace)\/)\w[\w.-]{0,95}\/\w[\w.-]{0,95}$/i;
/** The address of a repo, up to its id. */
const ADDRESS =
  /^(?:hf:\/\/|https:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/)(?:(?:models|datasets|spaces)\/)?/i;

/** Whether a whole word behind the image, or the value of an option or a variable, is the repo. */
export function namesRepo({ options, words }: ContainerCommand, id: string): boolean {
  const values = options.flatMap(({ name, value }) => (ENV.test(name) ? [value ?? ''] : []));
  return [...values, ...words.map(({ text }) => text)].some((text) => {
    const value = text.replace(/^[\w.-]+=/, '');
    const found = value.replace(ADDRESS, '');
    if (!found.toLowerCase().startsWith(id.toLowerCase())) return false;
    const end = found[id.length];
    return end === undefined || end === '@' || end === ':' || (end === '/' && ADDRESS.test(value));
  });
}

/**
 * What the image loads from the Hub when it starts; null for other images, and for a model in a folder or one that is
 * computed.
 */
export function loadedModel({
  image,
  options,
  words,
}: ContainerCommand): { loader: string; id: string } | null {
  const [loader] = LOADERS.exec(image) ?? [];
  if (loader === undefined || options.some(({ name }) => name === '--entrypoint')) return null;
  const texts = words.map(({ text }) => text);
  const values = [
    ...options.map(({ name, value }) => (ENV.test(name) ? MODEL_VARIABLE.exec(value ?? '')?.[1] : undefined)),
    ...texts.map((text, index) => {
      const [option = '', value] = text.split('=');
      return MODEL_OPTION.test(option) || option === 'serve' ? (value ?? texts[index + 1]) : undefined;
    }),
  ];
  const id = values.find((value) => value !== undefined && HUB_ID.test(value));
  return id === undefined ? null : { loader, id };
}
