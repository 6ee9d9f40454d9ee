import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scanLines } from '../../src/discovery/line-scan.js';
import { formatRepo } from '../../src/model/repo.js';

const scanned = (text: string, isReached = false) =>
  scanLines({ path: 'a.py', text }, isReached).map(
    ({ line, operation, ref, shownBy, isCertain }) =>
      `${line} ${operation} ${formatRepo(ref)} by ${shownBy}${isCertain ? ', certain' : ''}`,
  );

describe('A look at the lines of a program', () => {
  test.each([
    ['m = AutoModel.from_pretrained("qwen/tiny")', ['1 read qwen/tiny by from_pretrained']],
    ['\n\nload_dataset(\n    "qwen/corpus", split="train")', ['4 read datasets/qwen/corpus by load_dataset']],
    ["hf_hub_download(repo_id='qwen/tiny')", ['1 read qwen/tiny by hf_hub_download']],
    ['pipeline("text-generation", model="qwen/tiny")', ['1 read qwen/tiny by pipeline']],
    ['model.push_to_hub("qwen/tiny")', ['1 create qwen/tiny by push_to_hub']],
    ['A.from_pretrained("hf-internal-testing/tiny")', ['1 read hf-internal-testing/tiny by from_pretrained']],
    ['MODEL_ID = "qwen/tiny"', ['1 read qwen/tiny by model']],
    ['{"dataset_name": "qwen/corpus"}', ['1 read datasets/qwen/corpus by dataset']],
  ])('%j names what is right behind a sign', (text, expected) => {
    expect(scanned(text)).toEqual(expected);
  });

  test.each([
    '# AutoModel.from_pretrained("qwen/tiny")',
    '// await pipeline("text-generation", "qwen/tiny")',
    '>>> AutoModel.from_pretrained("qwen/tiny")',
    'requests.get("qwen/tiny")',
    'MODEL_API_KEY = "qwen/tiny"',
    'MIME = "image/png"',
    'model = "./models/tiny"',
    'model = "models/tiny"',
    'model = "your-name/tiny"',
    'from_pretrained(f"qwen/{name}")',
    'AutoModel.from_pretrained(path); x("qwen/tiny")',
  ])('%j names nothing', (text) => {
    expect(scanned(text)).toEqual([]);
  });

  test('takes any id in quotation marks of a program about the Hub that the job reaches', () => {
    const text =
      'import transformers\nMODELS = [\n  "qwen/tiny",\n]\nurl = "qwen/other"\nfrom "qwen/third"\n';
    expect(scanned(text, true)).toEqual(['3 read qwen/tiny by a quoted id']);
    expect(scanned(text)).toEqual([]);
    expect(scanned('import transformers\nPASSWORD = "hunter2/hunter3"', true)).toEqual([]);
    expect(scanned('MODELS = ["qwen/tiny"]', true)).toEqual([]);
  });

  test('takes addresses of the Hub, and no others', () => {
    expect(scanned('fetch("https://huggingface.co/qwen/tiny/resolve/main/a")')).toEqual([
      '1 read qwen/tiny by an address',
    ]);
    expect(scanned('load("hf:qwen/tiny/a.gguf"), read("hf://datasets/qwen/corpus/a")')).toEqual([
      '1 read qwen/tiny by an address',
      '1 read datasets/qwen/corpus by an address',
    ]);
    expect(scanned('fetch("https://github.com/qwen/tiny/raw/main/a")')).toEqual([]);
    expect(scanned('fetch("https://huggingface.co/docs/hub")')).toEqual([]);
    expect(scanned('fetch("https://huggingface.co/blog/tiny"), "https://huggingface.co/qwen/tiny"')).toEqual(
      [],
    );
  });

  test('is never certain, and gives lines that are there, whatever the text is', () => {
    const piece = fc.constantFrom(
      'from_pretrained(',
      '"qwen/tiny"',
      'model = ',
      'dataset: ',
      '\n',
      '\r\n',
      '"',
      "'",
      '#',
      '(',
      '/',
      'x'.repeat(300),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n').length;
        for (const { line, isCertain } of scanLines({ path: 'a.py', text }, true)) {
          expect(isCertain).toBe(false);
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }),
    );
  });
});
