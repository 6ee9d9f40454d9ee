import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NOTEBOOK } from '../../src/discovery/python/notebook-kind.js';
import { leadsTo, named, readingOf } from './readings.js';

const code = (...source: string[]) => ({ cell_type: 'code', source: source.map((line) => `${line}\n`) });
const notebook = (...cells: object[]) => JSON.stringify({ cells, nbformat: 4 }, null, 1);
const read = (text: string) => named(NOTEBOOK, 'a.ipynb', text);

describe('a notebook', () => {
  test('is read cell by cell, each repo at its line in the file', async () => {
    const text = notebook(code('M = "qwen/tiny"'), code('A.from_pretrained(M)', 'load_dataset("qwen/c")'));
    expect(await read(text)).toEqual([
      '6 read qwen/tiny by from_pretrained',
      '13 read datasets/qwen/c by load_dataset',
    ]);
    expect(text.split('\n')[5]).toContain('qwen/tiny');
    expect(text.split('\n')[12]).toContain('qwen/c');
  });

  test('may have its cells as one text', async () => {
    const text = notebook({ cell_type: 'code', source: 'x = 1\nA.from_pretrained("qwen/tiny")' });
    expect(await read(text)).toEqual(['5 read qwen/tiny by from_pretrained']);
  });

  test('names the second of two equal lines by its own place', async () => {
    const text = notebook(code('A.from_pretrained("qwen/tiny")'), code('A.from_pretrained("qwen/tiny")'));
    expect(await read(text)).toEqual([
      '6 read qwen/tiny by from_pretrained',
      '12 read qwen/tiny by from_pretrained',
    ]);
  });

  test('names nothing in its text, its outputs, and cells for other programs', async () => {
    const call = 'A.from_pretrained("qwen/tiny")';
    const text = notebook(
      { cell_type: 'markdown', source: [call] },
      { ...code('%%writefile a.py', call) },
      { ...code('1'), outputs: [{ text: [call] }] },
      code('!python -c \'A.from_pretrained("qwen/tiny")\'', '%pip install transformers'),
    );
    expect(await read(text)).toEqual([]);
  });

  test('is followed to the modules that it imports', async () => {
    const { leads } = await readingOf(NOTEBOOK, 'a.ipynb', notebook(code('import transformers, helpers')));
    expect(leadsTo(leads)[1]).toContain('helpers.py');
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"cells": 1}',
    '{"cells": [1, null, {"cell_type": "code", "source": [2]}]}',
  ])('is none if it is %j', async (text) => {
    expect(await NOTEBOOK.read({ path: 'a.ipynb', text }, null)).toEqual({ mentions: [], leads: [] });
  });

  test('may be any JSON', async () => {
    const source = fc.oneof(fc.jsonValue(), fc.array(fc.string()), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.array(source), async (sources) => {
        const cells = sources.map((one) => ({ cell_type: 'code', source: one }));
        const text = JSON.stringify({ cells: [...cells, code('A.from_pretrained("qwen/tiny")')] }, null, 1);
        const { mentions } = await NOTEBOOK.read({ path: 'a.ipynb', text }, null);
        for (const { line } of mentions) expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }),
      { numRuns: 200 },
    );
  });
});
