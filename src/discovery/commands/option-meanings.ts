import type { Operation } from '../../model/inputs.js';
import type { RepoType } from '../../model/repo.js';

/** What the value of an option is, whatever program has it. */
export interface OptionMeaning {
  readonly type: RepoType;
  readonly operation: Operation;
  /** From this list, never the program's own text. */
  readonly shownBy: string;
  /** Whether it names folders of this machine as often: what has the form of an id is likely only. */
  readonly mayBeFolder: boolean;
  /** Whether no other kind of value is given by this name: a folder, a name in a list of the program's own. */
  readonly isPlain: boolean;
}

interface Row {
  /** Of the name in lower case, without the dashes in front and with `-` between its words. */
  readonly names: RegExp;
  readonly meaning: Omit<OptionMeaning, 'mayBeFolder'>;
}

const row = (
  names: RegExp,
  shownBy: string,
  isPlain: boolean,
  type: RepoType = 'model',
  operation: Operation = 'read',
): Row => ({ names, meaning: { type, operation, shownBy, isPlain } });

/** The first that fits counts. */
const OPTIONS: readonly Row[] = [
  row(
    /^(?:hub-model-(?:id|name)|push-to-hub-model-id|upload-repo|hf-upload-repo)$/,
    '--hub_model_id',
    true,
    'model',
    'create',
  ),
  row(/^(?:hub-dataset-(?:id|name)|hub-dataset)$/, '--hub_dataset_id', true, 'dataset', 'create'),
  row(/(?:^|-)(?:dataset|data)-repo(?:-(?:id|name))?$/, '--dataset.repo_id', true, 'dataset'),
  row(
    /(?:^|-)(?:hf|hub|huggingface)-(?:dataset|data)(?:-(?:id|name|repo|path))*$/,
    '--hf-dataset',
    true,
    'dataset',
  ),
  row(/(?:^|-)dataset-(?:name|id|name-or-path)$/, '--dataset_name', true, 'dataset'),
  row(/(?:^|-)datasets?(?:-path)?$/, '--dataset', false, 'dataset'),
  row(
    /(?:^|-)(?:model|tokenizer|processor|adapter|checkpoint|encoder|decoder|vae|unet|controlnet|transformer)(?:-model)?-name-or-path$/,
    '--model_name_or_path',
    true,
  ),
  row(/(?:^|-)pretrained(?:-(?:model|tokenizer|checkpoint))?(?:-(?:id|name|path))?$/, '--pretrained', true),
  row(
    /(?:^|-)(?:hf|hub|huggingface)-(?:model|repo|checkpoint|tokenizer|path)(?:-(?:id|name|path))?$/,
    '--hf-repo',
    true,
  ),
  row(
    /(?:^|-)(?:base|teacher|student|reward|draft|assistant|speculative|judge|embedding|embed|reranker|ref|value|policy|guard|asr|tts|whisper)-model(?:-(?:id|name|path|repo))?$/,
    '--base-model',
    false,
  ),
  row(/(?:^|-)model-(?:id|repo|repo-id)$/, '--model-id', true),
  row(/(?:^|-)model(?:-(?:name|path))?$/, '--model', false),
  row(/(?:^|-)(?:tokenizer|processor)(?:-(?:id|name|path|model))?$/, '--tokenizer', false),
  row(/(?:^|-)(?:adapter|lora)(?:-(?:id|repo|model|path|name|model-id))?$/, '--adapter', false),
  row(/(?:^|-)policy-path$/, '--policy.path', false),
  row(/^repo(?:sitory)?-id$/, '--repo-id', true),
];
const LONGEST_NAME = 80;

/** What an option with this name says; null for all others. */
export function meaningOf(option: string): OptionMeaning | null {
  if (option.length > LONGEST_NAME) return null;
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
