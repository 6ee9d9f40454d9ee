import { describe, expect, test } from '@jest/globals';
import { FILE_KINDS } from '../../src/discovery/file-kinds.js';
import { shown, shownLead } from './step-texts.js';

async function read(path: string, text: string, part: string | null = null) {
  const kind = FILE_KINDS.find((one) => one.has(path));
  if (kind === undefined) return null;
  const { mentions, leads } = await kind.read({ path, text }, part);
  return {
    kind: kind.name,
    mentions: mentions.map((one) => `${one.line}: ${shown(one)}`),
    leads: leads.map(shownLead),
  };
}

describe('A shell script', () => {
  test('It is read as a shell would', async () => {
    const text =
      '#!/bin/bash\nset -e\nMODEL=${1:-octo/model}\nhf download "$MODEL"\nhf download octo/other\npython run.py\n';
    expect(await read('scripts/get.sh', text)).toEqual({
      kind: 'Shell script',
      mentions: ['3: perhaps read octo/model (hf download)', '5: read octo/other (hf download)'],
      leads: ['run.py or scripts/run.py'],
    });
  });

  test('One without an extension is known by its first line, in a folder for scripts', async () => {
    const text = '#!/usr/bin/env bash\nhf download octo/model';
    expect((await read('bin/get', text))?.mentions).toEqual(['2: read octo/model (hf download)']);
    expect((await read('bin/get', text.replace('bash', 'python')))?.mentions).toEqual([]);
    expect(await read('data/get', text)).toBeNull();
  });

  test('One that bash would not take says nothing', async () => {
    expect((await read('a.sh', 'if hf download octo/model'))?.mentions).toEqual([]);
  });
});

const MAKEFILE = `MODEL ?= octo/model
TOK := octo/tok
URL = https://huggingface.co/$(TOK)/resolve/main/a.json

.PHONY: all
all: download
\t@echo $(MODEL)

download: tools
\t@hf download $(MODEL) && \\
\t  hf download $(TOK)
\tcurl -LO $(URL)

tools:
\tpip install octo/thing
\t-python tools/get.py

other:
\thf download octo/other
\t$(MAKE) MODEL=octo/passed download
`;

describe('A Makefile', () => {
  test('A target is made with all that it needs', async () => {
    expect(await read('Makefile', MAKEFILE, 'download')).toEqual({
      kind: 'Makefile',
      mentions: [
        '1: perhaps read octo/model (hf download)',
        '2: read octo/tok (hf download)',
        '3: read octo/tok (curl)',
      ],
      leads: ['tools/get.py'],
    });
  });

  test('Without a name it is the first', async () => {
    const found = await read('sub/Makefile', MAKEFILE, '.DEFAULT_GOAL');
    expect(found?.mentions).toHaveLength(3);
    expect(found?.leads).toEqual(['sub/tools/get.py']);
  });

  test('A target may make another one', async () => {
    const found = await read('Makefile', MAKEFILE, 'other');
    expect(found?.mentions).toEqual([
      '19: read octo/other (hf download)',
      '20: perhaps read octo/passed (variable)',
    ]);
    expect(found?.leads).toEqual(['Makefile or makefile or GNUmakefile #download']);
  });

  test('Of a file that nobody names a target of, nothing is certain', async () => {
    const found = await read('x.mk', MAKEFILE);
    expect(found?.mentions).toContain('19: perhaps read octo/other (hf download)');
    expect(found?.mentions.every((text) => text.includes('perhaps'))).toBe(true);
  });

  test('A variable may be several words, and a function of make is left out', async () => {
    const text = [
      'FLAG := $(if $(filter 1 true,$(ACTIVE)), --active,)',
      'RUN := uv run$(FLAG)',
      'unit:',
      '\t$(RUN) pytest tests/unit $(EXTRA)',
      '',
    ].join('\n');
    expect((await read('makefile', text, 'unit'))?.leads).toEqual(['tests/unit/']);
  });

  test('Nothing is certain between a condition and its end', async () => {
    const text =
      'all:\nifeq ($(X),1)\n\thf download octo/a\nelse\n\thf download octo/b\nendif\n\thf download octo/c\n';
    expect((await read('Makefile', text, 'all'))?.mentions).toEqual([
      '3: perhaps read octo/a (hf download)',
      '5: perhaps read octo/b (hf download)',
      '7: read octo/c (hf download)',
    ]);
  });

  test('Variables that stand for each other many times cost no more than their text', async () => {
    const next = ['B', 'C', 'D', 'E', 'F'];
    const lines = ['A', ...next.slice(0, -1)].map(
      (name, index) => `${name}=${`$(${next[index]})`.repeat(200)}`,
    );
    const text = [...lines, 'F=x', 'all:', '\thf download $(A)', ''].join('\n');
    expect((await read('Makefile', text, 'all'))?.mentions).toEqual([]);
  });

  test('A target that is not there says nothing', async () => {
    expect((await read('Makefile', MAKEFILE, 'none'))?.mentions).toEqual([]);
  });
});

const PACKAGE = JSON.stringify(
  {
    name: '@octo/model',
    scripts: {
      pretest: 'hf download octo/model',
      test: 'vitest run && npm run more',
      more: 'node more.mjs',
      __proto__: 'x',
    },
    dependencies: { 'octo/other': '1' },
  },
  null,
  2,
);

describe('A package.json', () => {
  test('A script is run between those before and behind it', async () => {
    expect(await read('web/package.json', PACKAGE, 'test')).toEqual({
      kind: 'package.json',
      mentions: ['4: read octo/model (hf download)'],
      leads: [
        'perhaps web/',
        'perhaps web/tests/',
        'perhaps web/test/',
        'perhaps web/__tests__/',
        'web/package.json #more',
      ],
    });
    expect((await read('web/package.json', PACKAGE, 'more'))?.leads).toEqual(['web/more.mjs']);
  });

  test.each([
    ['no script', PACKAGE, null],
    ['another script', PACKAGE, 'toString'],
    ['what is no JSON', '{"scripts": {', 'test'],
    ['what has no scripts', '[1]', 'test'],
    ['a script that is no text', '{"scripts": {"test": 1}}', 'test'],
  ])('Of %s nothing is said', async (_, text, part) => {
    expect(await read('package.json', text, part)).toEqual({ kind: 'package.json', mentions: [], leads: [] });
  });
});
