import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FILE_KINDS } from '../../src/discovery/file-kinds.js';
import type { Reading } from '../../src/discovery/text-reading.js';
import { formatRepo, parseRepo } from '../../src/model/repo.js';
import { isTokenShaped } from '../../src/model/token/token-form.js';
import { plainText } from '../../src/runner/workflow/plain-text.js';
import { scriptRead } from './step-texts.js';

const PIECES = [
  ...[
    'hf download ',
    'hf upload ',
    'git push ',
    'git remote add hf ',
    'git clone ',
    'curl -X POST ',
    'vllm serve ',
  ],
  ...[
    'python train.py ',
    'python - <<EOF\n',
    'EOF\n',
    'bash -c "',
    'docker run ',
    'pytest ',
    'make ',
    'npm run ',
  ],
  ...[
    'octo/model',
    'octo/model:Q4',
    'datasets/octo/corpus',
    'https://huggingface.co/octo/model',
    'hf://octo/model',
  ],
  ...[
    'https://a:$T@hf.co/spaces/octo/app',
    '--model ',
    '--repo-type dataset ',
    '--revision ',
    '--model_args pretrained=',
  ],
  ...[
    'M=',
    '"$M"',
    '${M:-octo/model}',
    '${{ matrix.m }}',
    'for m in ',
    '; do ',
    'done\n',
    'if ',
    '; then ',
    'fi\n',
  ],
  ...[
    '\n',
    ' ',
    '"',
    "'",
    '\\\n',
    '$(',
    ')',
    '{',
    '}',
    '&&',
    '||',
    '|',
    ';',
    '<<',
    '\t',
    ':',
    '=',
    '@',
    '#',
    '\u0000',
  ],
  ...[
    'all: dep\n',
    '\t@hf download $(M)\n',
    '{"scripts": {"test": "',
    '"}}',
    'include x.mk\n',
    'define\n',
    `hf_${'a'.repeat(34)}`,
  ],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

function expectValid({ mentions, leads }: Reading, text: string, extraLines = 0): void {
  const lines = text.split('\n').length + extraLines;
  for (const { ref, line } of mentions) {
    expect(parseRepo(formatRepo(ref)).ok).toBe(true);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
  }
  for (const lead of leads) {
    const paths = lead.is === 'file' ? lead.paths : [lead.folder];
    for (const path of paths) expect(path).not.toMatch(/^\/|(?:^|\/)\.\.(?:\/|$)|[$`*]/);
  }
}

describe('Whatever a text is, it is read', () => {
  test('Of files', async () => {
    const paths = ['a.sh', 'bin/a', 'Makefile', 'x.mk', 'package.json'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        texts,
        fc.constantFrom(null, 'all', 'test'),
        async (path, text, part) => {
          const kind = FILE_KINDS.find((one) => one.has(path));
          expectValid((await kind?.read({ path, text }, part)) ?? { mentions: [], leads: [] }, text);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('Of steps', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const script = text.replace(/[^\t\n -~]/g, '?');
        expectValid(await scriptRead(`true\n${script}`), script, 20);
      }),
      { numRuns: 300 },
    );
  });

  test('No token is kept of any value', () => {
    const token = fc.stringMatching(/^hf_[A-Za-z0-9]{30,40}$/);
    const around = fc.constantFrom(
      '',
      'a/',
      '/',
      ' ',
      "${{ x || '",
      "' }}",
      'M=',
      '=',
      ':',
      '@',
      'https://',
      'hf.co/',
      '-',
    );
    fc.assert(
      fc.property(token, around, around, (secret, before, behind) => {
        expect(isTokenShaped(secret)).toBe(true);
        expect(plainText('M', `${before}${secret}${behind}`) ?? '').not.toContain(secret);
      }),
      { numRuns: 2_000 },
    );
  });
});
