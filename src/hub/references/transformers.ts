import { fieldsOf } from '../../model/fields.js';
import { fieldOf, itemsOf, keyIn, type Mention, mention, modelNamed } from './mention.js';

export const CONFIG = 'config.json';

/** Keys by which configurations with code of their own name the models that they are made of (protocol notes §3.8). */
const PARTS = ['text_model_id', 'vision_model_id', 'audio_model_id'];

/**
 * What loading a model loads besides, by its `config.json`: the repo its classes are in, the models it is put
 * together from, the model it speculates for. `_name_or_path` only tells where a configuration came from.
 */
export function inConfig(config: unknown): Mention[] {
  const classes = Object.entries(fieldsOf(fieldOf(config, 'auto_map'))).flatMap(([name, value]) =>
    itemsOf(value).flatMap((item) => mention(repoOfClass(item), CONFIG, keyIn('auto_map', name))),
  );
  const pipelines = Object.entries(fieldsOf(fieldOf(config, 'custom_pipelines'))).flatMap(([name, value]) =>
    mention(repoOfClass(fieldOf(value, 'impl')), CONFIG, keyIn('custom_pipelines', name)),
  );
  const parts = PARTS.flatMap((key) => mention(modelNamed(fieldOf(config, key)), CONFIG, key));
  const verifier = fieldOf(fieldOf(fieldOf(config, 'speculators_config'), 'verifier'), 'name_or_path');
  return [
    ...classes,
    ...pipelines,
    ...parts,
    ...mention(modelNamed(verifier), CONFIG, 'speculators_config.verifier.name_or_path'),
  ];
}

/** The repo in `owner/name--module.Class`; a class without a repo is in the repo itself. */
function repoOfClass(value: unknown) {
  const end = typeof value === 'string' ? value.indexOf('--') : -1;
  return typeof value === 'string' && end > 0 ? modelNamed(value.slice(0, end)) : null;
}
