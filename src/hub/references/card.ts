import { fieldsOf } from '../../model/fields.js';
import { parseRepo } from '../../model/repo.js';
import { fieldOf, itemsOf, type Mention, mention, modelNamed } from './mention.js';

export const CARD = 'README.md';

/** The fields of a card that are read. */
export const CARD_FIELDS = ['base_model', 'base_model_relation', 'library_name', 'tags', 'configs'];

const ADAPTER_TAGS = ['lora', 'peft', 'adapter'];

/**
 * The base model of an adapter: what else has a base model was made from it and is loaded without it. Cards seldom
 * say `base_model_relation`; then the library or a tag tells, of a repo that holds no model of its own
 * (protocol notes §3.8).
 */
export function inModelCard(card: unknown, mayHoldModel: boolean): Mention[] {
  const relation = fieldOf(card, 'base_model_relation');
  const isTagged =
    fieldOf(card, 'library_name') === 'peft' ||
    itemsOf(fieldOf(card, 'tags')).some((tag) => ADAPTER_TAGS.some((known) => known === tag));
  const isAdapter = typeof relation === 'string' ? relation === 'adapter' : isTagged && !mayHoldModel;
  if (!isAdapter) return [];
  return itemsOf(fieldOf(card, 'base_model')).flatMap((id) => mention(modelNamed(id), CARD, 'base_model'));
}

/**
 * The repos whose files a dataset consists of: `hf://` addresses among the `data_files`. The datasets that it was
 * made from are not loaded.
 */
export function inDatasetCard(card: unknown): Mention[] {
  return itemsOf(fieldOf(card, 'configs')).flatMap((config) =>
    pathsIn(fieldOf(config, 'data_files')).flatMap((path) => {
      const parsed = /^hf:\/\//.test(path) && path.length < 1000 ? parseRepo(path) : null;
      const isFile = parsed?.ok && ['model', 'dataset'].includes(parsed.ref.type);
      return isFile ? mention(parsed.ref, CARD, 'configs.data_files') : [];
    }),
  );
}

/** A path, a list of them, either of them by split, or a list of `{split, path}`. */
function pathsIn(files: unknown): string[] {
  const values = itemsOf(files).flatMap((item) => {
    const path = fieldOf(item, 'path');
    return path === undefined
      ? [item, ...Object.entries(fieldsOf(item)).flatMap(([, value]) => itemsOf(value))]
      : itemsOf(path);
  });
  return values.filter((value) => typeof value === 'string');
}
