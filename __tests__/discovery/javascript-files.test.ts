import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { JAVASCRIPT } from '../../src/discovery/javascript/javascript-kind.js';
import { leadsTo, named, readingOf } from './readings.js';

const script = (text: string, path = 'src/run.ts') => named(JAVASCRIPT, path, text);
const lines = (...all: string[]) => all.join('\n');

describe('calls that name a repo', () => {
  test.each([
    ['await AutoModel.from_pretrained("qwen/tiny");', ['1 read qwen/tiny by from_pretrained']],
    [
      "const t = await Tokenizer.fromPretrained('qwen/tiny'); // pretrained",
      ['1 read qwen/tiny by fromPretrained'],
    ],
    ['await pipeline("text-generation", `qwen/tiny`); // transformers', ['1 read qwen/tiny by pipeline']],
    [
      'new HuggingFaceTransformersEmbeddings({ model: "qwen/tiny" }); // langchain',
      ['1 read qwen/tiny by HuggingFaceTransformersEmbeddings'],
    ],
    [
      'await resolveModelFile("hf:qwen/tiny-GGUF:Q4_K_M", dir); // llama',
      ['1 read qwen/tiny-GGUF by resolveModelFile'],
    ],
    [
      'await createModelDownloader({ modelUri: "hf:qwen/tiny-GGUF/tiny.gguf" }); // llama',
      ['1 read qwen/tiny-GGUF by createModelDownloader'],
    ],
    [
      'await wllama.loadModelFromHF("qwen/tiny-GGUF", "tiny.gguf");',
      ['1 read qwen/tiny-GGUF by loadModelFromHF'],
    ],
    [
      'await wllama.loadModelFromHF({ repo: "qwen/tiny-GGUF", file: "tiny.gguf" });',
      ['1 read qwen/tiny-GGUF by loadModelFromHF'],
    ],
    [
      'await fetch("https://huggingface.co/qwen/tiny/resolve/main/config.json");',
      ['1 read qwen/tiny by an address'],
    ],
    [
      'await fetch(`https://huggingface.co/qwen/tiny/resolve/main/${file}`);',
      ['1 read qwen/tiny by an address'],
    ],
    [
      'await fetch("https://huggingface.co/api/datasets/qwen/corpus");',
      ['1 read datasets/qwen/corpus by an address'],
    ],
    [
      'const config = { model: "https://huggingface.co/qwen/tiny/resolve/main/" };',
      ['1 read qwen/tiny by an address, likely'],
    ],
    ['export const MODELS = ["hf:qwen/tiny-GGUF:Q4_K_M"];', ['1 read qwen/tiny-GGUF by an address, likely']],
  ])('%s', async (text, expected) => {
    expect(await script(text)).toEqual(expected);
  });

  const hub = (call: string) => script(lines('import * as hub from "@huggingface/hub";', call));
  test.each([
    ['hub.listFiles({ repo: "qwen/tiny" })', 'read qwen/tiny by listFiles'],
    [
      'hub.downloadFile({ repo: { type: "dataset", name: "qwen/corpus" }, path: "a" })',
      'read datasets/qwen/corpus by downloadFile',
    ],
    [
      'hub.fileExists({ repo: "datasets/qwen/corpus", path: "a" })',
      'read datasets/qwen/corpus by fileExists',
    ],
    ['hub.modelInfo({ name: "qwen/tiny" })', 'read qwen/tiny by modelInfo'],
    ['hub.datasetInfo({ name: "qwen/corpus" })', 'read datasets/qwen/corpus by datasetInfo'],
    ['hub.spaceInfo({ name: "qwen/demo" })', 'read spaces/qwen/demo by spaceInfo'],
    ['hub.uploadFiles({ repo: "spaces/qwen/demo", files })', 'write spaces/qwen/demo by uploadFiles'],
    ['hub.commit({ repo: "qwen/tiny", isPullRequest: true })', 'pr qwen/tiny by commit'],
    ['hub.deleteRepo({ repo: "qwen/tiny" })', 'write qwen/tiny by deleteRepo'],
    ['hub.createRepo({ repo: { name: "qwen/tiny", type: "model" } })', 'create qwen/tiny by createRepo'],
  ])('%s', async (call, expected) => {
    expect(await hub(call)).toEqual([`2 ${expected}`]);
  });
});

describe('calls of which the text does not tell the library', () => {
  test.each([
    ['modelInfo({ name: "qwen/tiny" })', ['1 read qwen/tiny by modelInfo, likely']],
    [
      'listFiles({ repo: { type: "dataset", name: "qwen/corpus" } })',
      ['1 read datasets/qwen/corpus by listFiles, likely'],
    ],
    [
      'repoExists({ repo: { type: "model", name: "qwen/tiny" } })',
      ['1 read qwen/tiny by repoExists, likely'],
    ],
    ['createRepo({ repo: "qwen/tiny" }); // huggingface.co/', []],
    ['createRepo({ repo: { type: "git", name: "qwen/tiny" } }); // huggingface.co/', []],
  ])('%s', async (text, expected) => {
    expect(await script(text)).toEqual(expected);
  });
});

describe('constants that have the name of a model', () => {
  const IMPORT = 'import { load } from "./transformers.js";';
  test.each([
    ['const MODEL_ID = "qwen/tiny";', ['2 read qwen/tiny by a constant, likely']],
    [
      'export const models_to_test = [["qwen/tiny", load], "qwen/small"];',
      ['2 read qwen/tiny by a constant, likely', '2 read qwen/small by a constant, likely'],
    ],
    ['run({ modelId: "qwen/tiny" });', ['2 read qwen/tiny by a constant, likely']],
    [
      'await M.from_pretrained("qwen/tiny", { modelName: "qwen/small" });',
      ['2 read qwen/tiny by from_pretrained', '2 read qwen/small by a constant, likely'],
    ],
    ['run({ model: "qwen/tiny" });', []],
    ['const MODEL_ID = "openai/gpt-4o";', []],
    ['const MODEL_ID = "tiny";', []],
    ['const image = "qwen/tiny";', []],
    ['const repoName = "src/tiny";', []],
  ])('%s', async (text, expected) => {
    expect(await script(lines(IMPORT, text))).toEqual(expected);
  });

  test('are nothing in a script that has nothing to do with the Hub', async () => {
    expect(await script('const MODEL_ID = "qwen/tiny";')).toEqual([]);
  });
});

describe('constants', () => {
  test.each([
    [
      'a constant',
      lines('const ID = "qwen/tiny";', 'await M.from_pretrained(ID);'),
      ['1 read qwen/tiny by from_pretrained'],
    ],
    [
      'a constant below',
      lines(
        'async function main() { await M.from_pretrained(ID); }',
        'const ID = "qwen/tiny" as const;',
        'main();',
      ),
      ['2 read qwen/tiny by from_pretrained'],
    ],
    [
      'a field of a constant',
      lines('const IDS = { small: "qwen/tiny" };', 'await M.from_pretrained(IDS.small);'),
      ['1 read qwen/tiny by from_pretrained'],
    ],
    [
      'a part of a text',
      lines('const ORG = "qwen";', 'await M.from_pretrained(`${ORG}/tiny`);'),
      ['2 read qwen/tiny by from_pretrained'],
    ],
    [
      'two parts',
      lines('const ORG = "qwen";', 'await M.from_pretrained(ORG + "/tiny");'),
      ['1 read qwen/tiny by from_pretrained'],
    ],
    [
      'a repo',
      lines(
        'const repo = { type: "space", name: "qwen/demo" };',
        'uploadFile({ repo, file }); // @huggingface/hub',
      ),
      ['1 write spaces/qwen/demo by uploadFile'],
    ],
    [
      'each of a list',
      lines('for (const id of ["qwen/tiny", "qwen/small"]) {', 'await M.from_pretrained(id); }'),
      ['1 read qwen/tiny by from_pretrained', '1 read qwen/small by from_pretrained'],
    ],
    [
      'each of a list by a function',
      lines('const IDS = ["qwen/tiny"];', 'await Promise.all(IDS.map((id) => M.from_pretrained(id)));'),
      ['1 read qwen/tiny by from_pretrained'],
    ],
    [
      'the constant that is nearest',
      lines(
        'const ID = "qwen/tiny";',
        'it("x", async () => {',
        'const ID = "qwen/small";',
        'await M.from_pretrained(ID); });',
      ),
      ['3 read qwen/small by from_pretrained'],
    ],
    [
      'a default',
      'await M.from_pretrained(process.env.MODEL ?? "qwen/tiny");',
      ['1 read qwen/tiny by from_pretrained, likely'],
    ],
    [
      'a default of a parameter',
      lines('async function main(id = "qwen/tiny") {', 'await M.from_pretrained(id); }', 'main();'),
      ['1 read qwen/tiny by from_pretrained, likely'],
    ],
    [
      'either of two',
      'await M.from_pretrained(small ? "qwen/tiny" : "qwen/large");',
      ['1 read qwen/tiny by from_pretrained, likely', '1 read qwen/large by from_pretrained, likely'],
    ],
    [
      'what is set again',
      lines('let id = "qwen/tiny";', 'id = other;', 'await M.from_pretrained(id);'),
      ['1 read qwen/tiny by from_pretrained, likely'],
    ],
    [
      'a parameter of the same name',
      lines('const id = "qwen/tiny";', 'const f = async (id) => M.from_pretrained(id);', 'f(x);'),
      [],
    ],
    ['what is computed', 'await M.from_pretrained(`${owner()}/tiny`);', []],
  ])('%s', async (_name, text, expected) => {
    expect(await script(text)).toEqual(expected);
  });
});

describe('when it is done', () => {
  /** What testers call in place of a test to leave it out. */
  const SKIPPED = 'skip';
  const LOAD = 'await M.from_pretrained("qwen/tiny");';
  const CERTAIN = ['read qwen/tiny by from_pretrained'];
  const LIKELY = ['read qwen/tiny by from_pretrained, likely'];

  test.each([
    ['in a test', `describe("a", () => { it("b", async () => { ${LOAD} }); });`, CERTAIN],
    ['in a test of each', `it.each([1])("b", async () => { ${LOAD} });`, CERTAIN],
    ['before tests', `beforeAll(async () => { ${LOAD} }, 1000);`, CERTAIN],
    [
      'in a function that is called',
      `async function main() { ${LOAD} } main().catch(console.error);`,
      CERTAIN,
    ],
    [
      'in a function that is called later',
      `const main = async () => { ${LOAD} }; (async () => { await main(); })();`,
      CERTAIN,
    ],
    ['in a function by itself', `(async () => { ${LOAD} })();`, CERTAIN],
    [
      'in a constructor',
      `class A { constructor() { this.load(); } async load() { ${LOAD} } } new A();`,
      CERTAIN,
    ],
    ['in a try', `try { ${LOAD} } catch (error) { log(error); }`, CERTAIN],
    [
      'if it is the script that was started',
      `async function main() { ${LOAD} } if (import.meta.main) main();`,
      CERTAIN,
    ],
    ['in a function that nothing calls', `async function main() { ${LOAD} }`, LIKELY],
    ['in a function that is only exported', `export async function main() { ${LOAD} }`, LIKELY],
    ['in a branch', `if (ready) { ${LOAD} }`, LIKELY],
    ['in the other branch', `if (ready) x(); else { ${LOAD} }`, LIKELY],
    ['in a catch', `try { x(); } catch { ${LOAD} }`, LIKELY],
    ['in a switch', `switch (x) { case 1: ${LOAD} }`, LIKELY],
    ['behind a condition', `ready && M.from_pretrained("qwen/tiny");`, LIKELY],
    ['behind an end', `async function main() { if (!ready) return; ${LOAD} } main();`, LIKELY],
    ['behind an exit', `if (!ready) process.exit(0); ${LOAD}`, LIKELY],
    ['in a function that a branch calls', `async function main() { ${LOAD} } if (ready) main();`, LIKELY],
    ['in a test that is skipped', `it.${SKIPPED}("b", async () => { ${LOAD} });`, LIKELY],
    [
      'in tests that are skipped',
      `describe.${SKIPPED}("a", () => { it("b", async () => { ${LOAD} }); });`,
      LIKELY,
    ],
    [
      'in tests that may be skipped',
      `describe.skipIf(x)("a", () => { it("b", async () => { ${LOAD} }); });`,
      LIKELY,
    ],
    ['in a handler', `button.addEventListener("click", async () => { ${LOAD} });`, LIKELY],
    ['with a stand-in', `vi.mock("@huggingface/transformers"); ${LOAD}`, LIKELY],
    ['without remote models', `env.allowRemoteModels = false; ${LOAD}`, LIKELY],
    ['to fail', `await expect(M.from_pretrained("qwen/none")).rejects.toThrow();`, []],
  ])('%s', async (_name, text, expected) => {
    expect((await script(text)).map((one) => one.replace(/^1 /, ''))).toEqual(expected);
  });
});

describe('what only looks like a repo', () => {
  test.each([
    ['a comment', '// await M.from_pretrained("qwen/tiny")'],
    ['a docstring', lines('/**', ' * await M.from_pretrained("qwen/tiny")', ' */', 'export const x = 1;')],
    ['a text', 'const help = \'await M.from_pretrained("qwen/tiny")\';'],
    ['streams', 'import { pipeline } from "node:stream/promises"; await pipeline(source, "qwen/tiny");'],
    ['a package', 'const transformers = require("@xenova/transformers"); // from_pretrained'],
    ['a repository of GitHub', 'octokit.createRepo({ repo: "qwen/tiny" }); // huggingface.co/'],
    ['a folder', 'await M.from_pretrained("./models/tiny"); await M.from_pretrained("models/tiny");'],
    ['a page', 'open("https://huggingface.co/qwen/tiny");'],
    ['the page of a paper', 'fetch("https://huggingface.co/papers/1909.05858");'],
    ['the router', 'fetch("https://router.huggingface.co/hf-inference/models/qwen/tiny");'],
    ['a placeholder', 'await M.from_pretrained("your-org/tiny");'],
    ['another host', 'fetch("https://example.com/qwen/tiny/resolve/main/a"); // huggingface.co/'],
    ['inference', 'new InferenceClient().chatCompletion({ model: "qwen/tiny" }); // huggingface.co/'],
    ['no script', 'await M.from_pretrained("qwen/tiny'],
  ])('%s', async (_name, text) => {
    expect(await script(text)).toEqual([]);
  });

  test.each(['src/x.d.ts', 'web/x.min.js', 'x.json', 'vite.config.ts'])('%s is not read', async (path) => {
    expect(await script('await M.from_pretrained("qwen/tiny");', path)).toEqual([]);
  });

  test('A bundle is not read', async () => {
    expect(await script(`await M.from_pretrained("qwen/tiny");${' '.repeat(6_000)}`)).toEqual([]);
  });
});

describe('leads', () => {
  test('lead to the modules that it imports, by the names that sources have', async () => {
    const text = lines(
      'import { a } from "./a.js";',
      "export * from '../b';",
      'const c = require("./c/");',
      'await import(`./d.mjs`);',
      'new Worker(new URL("./e.ts", import.meta.url));',
      'import type { F } from "./f.js";',
      '// import "./g.js";',
      'import "h";',
      'import "../../../outside.js";',
      'import {',
      '  i,',
      '} from "./i.json";',
    );
    const { leads } = await readingOf(JAVASCRIPT, 'src/run.ts', text);
    expect(leadsTo(leads).map((paths) => paths.slice(0, 2))).toEqual([
      ['src/a.js', 'src/a.ts'],
      ['b.ts', 'b.tsx'],
      ['src/c.ts', 'src/c.tsx'],
      ['src/d.mjs', 'src/d.mts'],
      ['src/e.ts'],
      ['src/i.json'],
    ]);
    expect(leadsTo(leads)[1]).toContain('b/index.ts');
    expect(leads.every((lead) => lead.is === 'file' && lead.by === 'import')).toBe(true);
  });
});

describe('any text', () => {
  const WORDS = [
    'from_pretrained',
    '(',
    ')',
    '"qwen/tiny"',
    '`',
    '${',
    '}',
    '{',
    'const a = ',
    'a',
    '=>',
    'async ',
    'if (x) ',
    '\n',
    ';',
    'function f',
    'return ',
    'class A ',
    '/*',
    '//',
    'it.skip',
    ',',
    '[',
    ']',
    '??',
    '?',
    ':',
    '<a>',
    'for (const a of ',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join('')),
  );

  test('is read without an exception, and within its lines', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('x.js', 'x.ts', 'x.tsx'), async (text, path) => {
        const { mentions } = await JAVASCRIPT.read({ path, text: `from_pretrained;${text}` }, null);
        for (const { line, ref } of mentions) {
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
          expect(ref.id).toMatch(/^\w[\w.-]*(?:\/\w[\w.-]*)?$/);
        }
      }),
      { numRuns: 400 },
    );
  });
});
