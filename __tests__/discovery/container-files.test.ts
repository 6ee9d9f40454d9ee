import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { COMPOSE } from '../../src/discovery/containers/compose-kind.js';
import { dockerfileIn } from '../../src/discovery/containers/docker-instructions.js';
import { DOCKERFILE } from '../../src/discovery/containers/dockerfile-kind.js';
import { ImagePaths } from '../../src/discovery/containers/image-paths.js';
import { leadsTo, named, readingOf } from './readings.js';

const lines = (...all: string[]) => all.join('\n');
const image = (...text: string[]) => named(DOCKERFILE, 'docker/Dockerfile', lines(...text));
const compose = (...text: string[]) => named(COMPOSE, 'compose.yaml', lines(...text));

describe('a Dockerfile', () => {
  test('names what it adds by address', async () => {
    expect(
      await image(
        'FROM python',
        'ADD --chmod=644 \\',
        '  https://huggingface.co/qwen/tiny/resolve/main/model.gguf /models/',
      ),
    ).toEqual(['2 read qwen/tiny by ADD']);
  });

  test('names it by a variable, which an argument of the build may change', async () => {
    const add = 'ADD https://huggingface.co/${MODEL}/resolve/main/model.gguf /models/';
    expect(await image('FROM python', 'ENV MODEL=qwen/tiny', add)).toEqual([
      '2 read qwen/tiny by MODEL, likely',
      '2 read qwen/tiny by ADD',
    ]);
    expect(await image('ARG MODEL=qwen/tiny', 'FROM python', add)).toEqual([
      '1 read qwen/tiny by MODEL, likely',
      '1 read qwen/tiny by ADD, likely',
    ]);
  });

  test('names models by the variables that servers read', async () => {
    expect(
      await image('FROM python', 'ENV PORT=80 \\', '    HF_MODEL_ID="qwen/tiny"', 'ENV MODEL_ID qwen/small'),
    ).toEqual(['3 read qwen/tiny by HF_MODEL_ID, likely', '4 read qwen/small by MODEL_ID, likely']);
  });

  test.each([
    ['an image', 'FROM qwen/tiny'],
    ['a package', 'ENV PACKAGE=qwen/tiny'],
    ['a folder', 'ENV MODEL_ID=models/tiny'],
    ['a path', 'ENV MODEL_PATH=/models/tiny'],
    ['a served model', 'ENV MODEL_NAME=openai/gpt-4o'],
    ['a page', 'ADD https://huggingface.co/qwen/tiny /models/'],
    ['another host', 'ADD https://github.com/qwen/tiny/raw/main/a /models/'],
    ['a comment', '# ADD https://huggingface.co/qwen/tiny/resolve/main/a /models/'],
    ['a label', 'LABEL model=qwen/tiny'],
  ])('names nothing by %s', async (_name, text) => {
    expect(await image('FROM python', text)).toEqual([]);
  });

  test('is one by its name', () => {
    for (const path of [
      'Dockerfile',
      'a/Dockerfile.gpu',
      'Containerfile',
      'a/train.Dockerfile',
      'Dockerfile-uv',
    ]) {
      expect(DOCKERFILE.has(path)).toBe(true);
    }
    for (const path of [
      'Dockerfile.md',
      '.dockerignore',
      'docker/readme',
      'Dockerfile.jinja',
      'x/Dockerfiles/a',
    ]) {
      expect(DOCKERFILE.has(path)).toBe(false);
    }
  });
});

describe('the commands of a Dockerfile', () => {
  const CLONE = 'git clone https://huggingface.co/qwen/tiny /models';

  test.each([
    [
      'a command over several lines',
      ['RUN apt-get update && \\', '  # the model', `  ${CLONE}`],
      ['4 read qwen/tiny by git clone'],
    ],
    ['a list', ['RUN ["hf", "download", "qwen/tiny"]'], ['2 read qwen/tiny by hf download']],
    ['a document', ['RUN <<EOF', 'set -e', CLONE, 'EOF'], ['4 read qwen/tiny by git clone']],
    [
      'a variable',
      ['ENV MODEL=qwen/tiny', 'RUN hf download $MODEL'],
      ['2 read qwen/tiny by MODEL, likely', '2 read qwen/tiny by hf download'],
    ],
    [
      'an argument',
      ['ARG REPO_NAME=qwen/tiny', 'RUN hf download ${REPO_NAME}'],
      ['2 read qwen/tiny by hf download, likely'],
    ],
    ['what a container runs', ['CMD hf download qwen/tiny'], ['2 read qwen/tiny by hf download, likely']],
    [
      'what it runs by two instructions',
      ['ENTRYPOINT ["vllm", "serve"]', 'CMD ["qwen/tiny"]'],
      ['3 read qwen/tiny by vllm serve, likely'],
    ],
    [
      'a stage that is left out',
      ['FROM python AS unused', `RUN ${CLONE}`, 'FROM python'],
      ['3 read qwen/tiny by git clone, likely'],
    ],
    ['a branch', [`RUN if [ -n "$GPU" ]; then ${CLONE}; fi`], ['2 read qwen/tiny by git clone, likely']],
    ['a comment', [`# RUN ${CLONE}`], []],
    ['what is only said', [`RUN echo "${CLONE}"`], []],
    ['a package', ['RUN pip install git+https://github.com/qwen/tiny'], []],
  ])('are read: %s', async (_name, text, expected) => {
    expect(await image('FROM python', ...text)).toEqual(expected);
  });

  test('lead to the files that were copied', async () => {
    const text = lines(
      'FROM python',
      'WORKDIR /app',
      'COPY tools/fetch.py /tmp/fetch.py',
      'RUN python /tmp/fetch.py',
      'COPY . .',
      'RUN python prepare.py && sh /app/scripts/models.sh',
    );
    const { leads } = await readingOf(DOCKERFILE, 'docker/Dockerfile', text);
    expect(leadsTo(leads)).toEqual([
      ['docker/tools/fetch.py', 'tools/fetch.py'],
      ['docker/prepare.py', 'prepare.py'],
      ['docker/scripts/models.sh', 'scripts/models.sh'],
    ]);
    expect(leads.every(({ isCertain }) => isCertain)).toBe(true);
  });
});

describe('the instructions of a Dockerfile', () => {
  test('are joined over their lines, without comments between them', () => {
    const { instructions } = dockerfileIn(
      lines('FROM a', 'RUN --mount=type=cache,target=/c b \\', '  # c', '', '  && d', 'CMD e'),
    );
    expect(instructions).toEqual([
      { name: 'FROM', flags: [], text: 'a', lines: [0], stage: 0 },
      { name: 'RUN', flags: ['--mount=type=cache,target=/c'], text: 'b \\\n  && d', lines: [1, 4], stage: 0 },
      { name: 'CMD', flags: [], text: 'e', lines: [5], stage: 0 },
    ]);
  });

  test('keep a document, which is no instruction', () => {
    const { instructions } = dockerfileIn(lines('FROM a', 'RUN <<EOF', 'COPY b c', 'EOF', 'CMD d'));
    expect(instructions.map(({ name }) => name)).toEqual(['FROM', 'RUN', 'CMD']);
  });

  test('are built if the last stage needs them', () => {
    const { built } = dockerfileIn(
      lines('FROM a AS one', 'FROM b AS two', 'FROM c AS three', 'FROM one', 'COPY --from=two /x /y'),
    );
    expect([...built].sort()).toEqual([-1, 0, 1, 3]);
  });
});

describe('the paths of an image', () => {
  test('are those that were copied', () => {
    const paths = new ImagePaths();
    paths.copy(['docker/start.sh', '/start.sh']);
    paths.moveTo('/app');
    paths.copy(['src/', './src/']);
    paths.copy(['a.py', 'b.py', './']);
    expect(
      ['/start.sh', 'src/main.py', '/app/a.py', 'b.py', '/etc/x', '.'].map((path) => paths.sourceOf(path)),
    ).toEqual(['docker/start.sh', 'src/main.py', 'a.py', 'b.py', null, null]);
    paths.copy(['.', '.']);
    expect(paths.sourceOf('tools/c.py')).toBe('tools/c.py');
  });
});

describe('a compose file', () => {
  test('names models by the variables of its services', async () => {
    expect(
      await compose(
        'services:',
        '  a:',
        '    environment:',
        '      MODEL_ID: qwen/tiny',
        '      OTHER: qwen/other',
        '  b:',
        '    environment:',
        '      - HF_MODEL_ID=${HF_MODEL_ID:-qwen/small}',
      ),
    ).toEqual(['4 read qwen/tiny by MODEL_ID, likely', '8 read qwen/small by HF_MODEL_ID, likely']);
  });

  test.each([
    ['image: vllm/vllm-openai:latest', 'command: --model qwen/tiny --port 80'],
    ['image: ghcr.io/huggingface/text-generation-inference:3', 'command: ["--model-id", "qwen/tiny"]'],
    ['image: a', 'command: hf download qwen/tiny'],
    ['entrypoint: ["hf", "download"]', 'command: ["qwen/tiny"]'],
  ])('names what its services run, by %s', async (first, second) => {
    const found = await compose('services:', '  a:', `    ${first}`, '    # qwen/tiny', `    ${second}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^5 read qwen\/tiny by .*, likely$/);
  });

  test.each([
    ['build: .', 'deploy/Dockerfile'],
    ['build: ../app', 'app/Dockerfile'],
    ['build: {context: .., dockerfile: docker/gpu.Dockerfile}', 'docker/gpu.Dockerfile'],
    ['build: {dockerfile: gpu.Dockerfile}', 'deploy/gpu.Dockerfile'],
    ['build: https://github.com/a/b.git', null],
    ['build: ../../outside', null],
    ['image: a/b', null],
  ])('%s leads to %s', async (build, expected) => {
    const { leads } = await readingOf(
      COMPOSE,
      'deploy/compose.yaml',
      lines('services:', '  a:', `    ${build}`),
    );
    expect(leadsTo(leads)).toEqual(expected === null ? [] : [[expected]]);
  });

  test('is one by its name', () => {
    for (const path of [
      'compose.yml',
      'docker-compose.yaml',
      'a/docker-compose.gpu.yml',
      'compose.dev.yaml',
    ]) {
      expect(COMPOSE.has(path)).toBe(true);
    }
    for (const path of ['decompose.yml', 'compose.json', 'composer.yaml'])
      expect(COMPOSE.has(path)).toBe(false);
  });
});

describe('any text', () => {
  const WORDS = [
    'FROM a\n',
    'RUN ',
    'ENV ',
    'ARG ',
    'ADD ',
    'COPY . .\n',
    'CMD ',
    '[',
    '"',
    ']',
    '\\\n',
    '\n',
    '<<EOF',
    'MODEL_ID=qwen/tiny',
    '$MODEL_ID',
    '${',
    '}',
    '#',
    'services:\n',
    '  a:\n',
    '    command: ',
    '    environment:\n',
    'https://huggingface.co/qwen/tiny/resolve/main/a',
    ' ',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
  );

  test.each([DOCKERFILE, COMPOSE])(
    '$name is read without an exception, and within its lines',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          const { mentions } = await kind.read({ path: 'a/b', text }, null);
          for (const { line, ref } of mentions) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(text.split('\n').length);
            expect(ref.id).toMatch(/^\w[\w.-]*(?:\/\w[\w.-]*)?$/);
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});
