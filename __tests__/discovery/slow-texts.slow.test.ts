/**
 * Texts that are made to be slow to read, for every kind of file. No file of the workspace that is longer is read; the
 * bound is far above what any takes on a busy machine, and far below what a quadratic reader takes.
 */
import { describe, test } from '@jest/globals';
import { FILE_KINDS } from '../../src/discovery/file-kinds.js';

const LENGTH = 250_000;
const MOST_MS = 5_000;

/** With a word in front for which each kind is read in full. */
const HEADS: Readonly<Record<string, string>> = {
  JavaScript: 'from_pretrained;\n',
  Compose: 'services:\n  a:\n    command: ',
  Card: '---\nbase_model: ',
  Dockerfile: 'FROM a\nENV MODEL_ID=qwen/tiny\nRUN ',
  JSON: '[',
  Python: 'import transformers\n',
  'Jupyter notebook': '{"cells": [{"cell_type": "code", "source": ["from_pretrained',
};
const PIECES = [
  ...[
    'a',
    ' ',
    '\n',
    '\t',
    '\\',
    '\\\n',
    '/',
    '.',
    '-',
    ':',
    '"',
    "'",
    '`',
    '#',
    '=',
    ',',
    ';',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '$',
    '&',
  ],
  ...[
    '${',
    '${a',
    '{"a":',
    '"a",',
    '[{"model_id":"qwen/tiny"},',
    '- ',
    'a: ',
    'a:\n  ',
    '? ',
    '&a [*a,',
    '!!x ',
    '<<: *a\n',
    '|\n a\n',
  ],
  ...[
    'model_id: qwen/tiny\n',
    '- model_id: qwen/tiny\n',
    'model_id = "qwen/tiny"\n',
    '[a.b]\n',
    '[[a]]\n',
    '"""',
    '# qwen/tiny\n',
  ],
  ...[
    'a(',
    'a=>',
    'async ()=>{',
    'if(a)',
    'a?b:',
    'a??',
    'a||',
    'const a="qwen/tiny";',
    'M.from_pretrained(a);',
    'function f(){',
    'f();',
    'it("",()=>{',
    'a.',
    '`${',
    '//',
    '/*',
    '<a>',
    'class A{',
    'import "./a";\n',
    'fetch("https://huggingface.co/qwen/tiny/resolve/main/a");',
    'for(const a of [',
  ],
  ...[
    'def f(m):\n',
    'def f(m):\n A.from_pretrained(m)\nf("qwen/tiny")\n',
    'm="qwen/tiny"\nA.from_pretrained(m)\n',
    'm=m or m\nA.from_pretrained(m)\n',
    'A.from_pretrained(',
    'a.push_to_hub("qwen/tiny")\n',
    'for m in [m]:\n A.from_pretrained(m)\n',
    'm=[m,m]\nfor m in m: A.from_pretrained(m)\n',
    '@pytest.fixture\ndef m(m): return m\ndef test_a(m): A.from_pretrained(m)\n',
    'class A:\n m="qwen/tiny"\n def f(self): A.from_pretrained(self.m)\n',
    'x(model=[',
    '{"model":',
    'from a import (',
    'import a, ',
    'from .',
    'open("a.yaml',
    'hf://',
    '"hf://',
    '--a ',
    'if a:\n ',
    'lambda: ',
    'f"{',
    '"a\\n",',
  ],
  ...[
    'RUN a \\\n',
    'RUN <<A\n',
    'COPY . .\n',
    'FROM a AS b\n',
    'FROM b\nCOPY --from=a c d\n',
    'ENV A=$A\n',
    'ENV A=qwen/tiny B=$A \\\n',
    'ARG A\n',
    'RUN --a=b ',
    'CMD ["a"]\n',
    '$(',
    '<<A',
    '&& a ',
    '    environment:\n',
    '  b:\n    build: .\n',
  ],
];

describe('a text that is made to be slow is read in time', () => {
  test.each(FILE_KINDS)(
    'as $name',
    async ({ name, read }) => {
      for (const piece of PIECES) {
        for (const head of new Set([HEADS[name] ?? '', ''])) {
          // Not in one line alone: what a line may have at the most is a bound of its own.
          for (const every of [1, 100]) {
            const count = Math.ceil(LENGTH / piece.length);
            const text = Array.from({ length: Math.ceil(count / every) }, () => piece.repeat(every)).join(
              every === 1 ? '' : '\n',
            );
            const started = performance.now();
            await read({ path: 'a/b', text: `${head}${text}` }, null);
            const took = performance.now() - started;
            if (took > MOST_MS)
              throw new Error(`${JSON.stringify([head, piece, every])} took ${Math.round(took)} ms`);
          }
        }
      }
    },
    600_000,
  );
});
