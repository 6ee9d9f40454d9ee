import { fieldsOf } from '../../model/fields.js';
import { fieldOf, keyIn, type Mention, mention, modelNamed } from './mention.js';

export const PIPELINE_INDEX = 'model_index.json';
export const MODULAR_INDEX = 'modular_model_index.json';

/**
 * The repos of a pipeline's components: `[library, class, {repo, revision, …}]`. A component without the third
 * part is in the pipeline's own repo (protocol notes §3.8).
 */
export function inPipelineIndex(index: unknown, file: string): Mention[] {
  return Object.entries(fieldsOf(index)).flatMap(([name, value]) => {
    const place: unknown = Array.isArray(value) ? value[2] : undefined;
    const id = fieldOf(place, 'repo') ?? fieldOf(place, 'pretrained_model_name_or_path');
    return mention(modelNamed(id, fieldOf(place, 'revision')), file, keyIn('components', name));
  });
}
