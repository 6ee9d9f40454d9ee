import type { RepoRef, RepoType } from '../../model/repo.js';
import { CARD, inDatasetCard, inModelCard } from './card.js';
import { inPipelineIndex, MODULAR_INDEX, PIPELINE_INDEX } from './diffusers.js';
import type { Mention } from './mention.js';
import { ADAPTER, inAdapter } from './peft.js';
import { inPipeline, PIPELINE } from './pyannote.js';
import { CONFIG, inConfig } from './transformers.js';

/** The files in which a repo may name others that are loaded with it. What Spaces and kernels run is their own code. */
export function namingFiles(type: RepoType): readonly string[] {
  if (type === 'dataset') return [CARD];
  return type === 'model' ? [CONFIG, ADAPTER, PIPELINE_INDEX, MODULAR_INDEX, PIPELINE, CARD] : [];
}

/**
 * The repos that are loaded along with a repo, by the contents of its files, each once. `absent`: the files that
 * it certainly does not have.
 */
export function mentionsIn(
  { type, id }: RepoRef,
  contents: ReadonlyMap<string, unknown>,
  absent: ReadonlySet<string>,
): Mention[] {
  const card = contents.get(CARD);
  const mayHoldModel = !absent.has(CONFIG) || !absent.has(PIPELINE_INDEX);
  const all =
    type === 'dataset'
      ? inDatasetCard(card)
      : [
          ...inAdapter(contents.get(ADAPTER)),
          ...inConfig(contents.get(CONFIG)),
          ...inPipeline(contents.get(PIPELINE)),
          ...[PIPELINE_INDEX, MODULAR_INDEX].flatMap((file) => inPipelineIndex(contents.get(file), file)),
          ...inModelCard(card, mayHoldModel),
        ];
  const own = keyOf({ type, id });
  const byKey = new Map<string, Mention>();
  for (const mention of all) {
    const key = keyOf(mention.ref);
    if (key !== own && !byKey.has(key)) byKey.set(key, mention);
  }
  return [...byKey.values()];
}

/** The same for every way to write a repo's id: letter case makes no difference to the Hub (protocol notes §3.5). */
export function keyOf({ type, id }: Pick<RepoRef, 'type' | 'id'>): string {
  return `${type} ${id.toLowerCase()}`;
}
