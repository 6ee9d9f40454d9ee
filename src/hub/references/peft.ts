import { fieldOf, type Mention, mention, modelNamed } from './mention.js';

export const ADAPTER = 'adapter_config.json';

/** The model that an adapter is put upon (protocol notes §3.8). */
export function inAdapter(config: unknown): Mention[] {
  const base = modelNamed(fieldOf(config, 'base_model_name_or_path'), fieldOf(config, 'revision'));
  return mention(base, ADAPTER, 'base_model_name_or_path');
}
