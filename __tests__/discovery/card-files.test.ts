import { describe, expect, test } from '@jest/globals';
import { CARD } from '../../src/discovery/settings/card-kind.js';
import { named } from './readings.js';

const card = (...lines: string[]) => named(CARD, 'README.md', lines.join('\n'));

describe('a card', () => {
  test('names what a Space shows, and what is fetched when it is built', async () => {
    const found = await card(
      '---',
      'title: Demo',
      'sdk: gradio',
      'models: [qwen/tiny]',
      'datasets:',
      '- qwen/corpus',
      'preload_from_hub:',
      '- qwen/small config.json,model.safetensors',
      '---',
      '# Demo',
    );
    expect(found).toEqual([
      '4 read qwen/tiny by models, likely',
      '6 read datasets/qwen/corpus by datasets, likely',
      '8 read qwen/small by preload_from_hub, likely',
    ]);
  });

  test('names what a model was made from', async () => {
    expect(await card('---', 'base_model: bert-base-uncased', 'datasets:', '- squad', '---')).toEqual([
      '2 read bert-base-uncased by base_model, likely',
      '4 read datasets/squad by datasets, likely',
    ]);
  });

  test.each([
    ['no front matter', ['# Demo', 'base_model: qwen/tiny']],
    ['what is below it', ['---', 'title: Demo', '---', 'base_model: qwen/tiny']],
    ['a page of documentation', ['---', 'title: Models', 'tags: [qwen/tiny]', '---']],
    ['a template', ['---', 'base_model: {{ base_model }}', '---']],
    ['placeholders', ['---', 'base_model: your-org/your-model', '---']],
    ['front matter that is not closed', ['---', 'base_model: qwen/tiny']],
  ])('names nothing by %s', async (_name, lines) => {
    expect(await card(...lines)).toEqual([]);
  });

  test('is a README, and no other page', () => {
    expect(CARD.has('space/README.md')).toBe(true);
    expect(CARD.has('docs/models.md')).toBe(false);
  });
});
