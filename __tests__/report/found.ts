import type { FoundLine, FoundSection } from '../../src/causes/sections/found-section.js';
import type { UsePlace } from '../../src/discovery/discovery.js';
import { listedAs } from '../../src/model/listed-as.js';
import { parseRepo } from '../../src/model/repo.js';

/** What the workspace names, made by hand. */

export const place = (parts: Partial<UsePlace> = {}): UsePlace => ({
  file: 'train.py',
  line: 12,
  shownBy: 'from_pretrained',
  reach: 'file',
  folder: null,
  isCertain: true,
  ...parts,
});

/** A repo that a step of the job is certain to read, unless the parts say otherwise. */
export const foundLine = (parts: Partial<FoundLine> = {}): FoundLine => {
  const { repo = 'acme/model', operation = 'read', isCertain = true } = parts;
  const parsed = parseRepo(repo);
  return {
    repo,
    operation,
    listedAs: parsed.ok ? listedAs({ ref: parsed.ref, operation }, 'read') : null,
    isCertain,
    access: null,
    cause: null,
    places: [place({ isCertain })],
    morePlaces: 0,
    ...parts,
  };
};

export const foundSection = (parts: Partial<FoundSection> = {}): FoundSection => ({
  isChecked: false,
  repos: [],
  elsewhere: [],
  hasSource: true,
  read: 3,
  leftOut: { files: 0, because: null },
  ...parts,
});

/** Everything that a section may hold. */
export const FOUND = foundSection({
  repos: [
    foundLine({ repo: 'meta-llama/Llama-3.1-8B' }),
    foundLine({
      repo: 'datasets/acme/corpus@v2',
      places: [
        place({ file: 'src/data.py', line: 7, shownBy: 'load_dataset', reach: 'import' }),
        place({ file: 'src/eval.py', line: 31, shownBy: 'load_dataset' }),
      ],
      morePlaces: 1,
    }),
    foundLine({
      repo: 'acme/model-ft',
      operation: 'create',
      places: [place({ file: '.github/workflows/train.yml', line: 31, shownBy: 'hf upload', reach: 'step' })],
    }),
    foundLine({
      repo: 'sentence-transformers/all-MiniLM-L6-v2',
      isCertain: false,
      places: [
        place({ file: 'config/train.yaml', line: 3, shownBy: 'model_name_or_path', isCertain: false }),
      ],
    }),
    foundLine({
      repo: 'spaces/acme/demo',
      operation: 'write',
      isCertain: false,
      places: [place({ file: 'scripts/publish.sh', line: 9, shownBy: 'git push', isCertain: false })],
    }),
  ],
  elsewhere: [
    foundLine({
      repo: 'google/vit-base',
      isCertain: false,
      places: [place({ file: 'tests/test_a.py', reach: 'workspace', folder: 'tests' })],
    }),
    foundLine({
      repo: 'openai/whisper-tiny',
      isCertain: false,
      places: [place({ file: 'tests/test_b.py', reach: 'workspace', folder: 'tests' })],
    }),
    foundLine({
      repo: 'openai/clip',
      isCertain: false,
      places: [place({ file: 'docs/a.md', reach: 'workspace', folder: 'docs' })],
    }),
    foundLine({
      repo: 'acme/other',
      isCertain: false,
      places: [place({ file: 'tools/x.py', reach: 'workspace' })],
    }),
  ],
  leftOut: { files: 214, because: 'files' },
});
