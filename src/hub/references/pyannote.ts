import { fieldsOf } from '../../model/fields.js';
import { fieldOf, keyIn, type Mention, mention, modelNamed, pinnedModelNamed } from './mention.js';

export const PIPELINE = 'config.yaml';

/**
 * The models that a pipeline is made of: `owner/name@revision`, or the same in parts. `$model/…` is a folder
 * of the pipeline's own repo, and no id (protocol notes §3.8).
 */
export function inPipeline(config: unknown): Mention[] {
  return Object.entries(fieldsOf(fieldOf(fieldOf(config, 'pipeline'), 'params'))).flatMap(([name, value]) => {
    const checkpoint = fieldOf(value, 'checkpoint');
    const revision = fieldOf(value, 'revision');
    const model =
      pinnedModelNamed(value) ??
      (typeof revision === 'string' ? modelNamed(checkpoint, revision) : pinnedModelNamed(checkpoint));
    return mention(model, PIPELINE, keyIn('pipeline.params', name));
  });
}
