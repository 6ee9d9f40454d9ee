import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PYTHON } from '../../src/discovery/python/python-kind.js';
import { readPythonText } from '../../src/discovery/python/python-text.js';
import { leadsTo, named, readingOf } from './readings.js';

const script = (text: string, path = 'run.py') => named(PYTHON, path, text);
const lines = (...all: string[]) => all.join('\n');
const HUB = 'from huggingface_hub import *';

describe('a call in Python that names a repo', () => {
  test.each([
    ['AutoModel.from_pretrained("qwen/tiny")', ['1 read qwen/tiny by from_pretrained']],
    ['M.from_pretrained(pretrained_model_name_or_path="qwen/tiny")', ['1 read qwen/tiny by from_pretrained']],
    ['M.from_pretrained("qwen/tiny", revision="v2")', ['1 read qwen/tiny@v2 by from_pretrained']],
    ['M.from_pretrained("qwen/tiny", revision=rev, token=False)', ['1 read qwen/tiny by from_pretrained']],
    ['M.from_pretrained("bert-base-uncased")', ['1 read bert-base-uncased by from_pretrained']],
    ['PeftModel.from_pretrained(base, "qwen/lora")', ['1 read qwen/lora by from_pretrained']],
    ['load_dataset("qwen/corpus", split="train")', ['1 read datasets/qwen/corpus by load_dataset']],
    ['load_dataset(path="squad")', ['1 read datasets/squad by load_dataset']],
    ['snapshot_download(\n  repo_id="qwen/tiny",\n)', ['2 read qwen/tiny by snapshot_download']],
    ['hf_hub_download("qwen/c", "a", repo_type="dataset")', ['1 read datasets/qwen/c by hf_hub_download']],
    [
      'SentenceTransformer("all-MiniLM-L6-v2")',
      ['1 read sentence-transformers/all-MiniLM-L6-v2 by SentenceTransformer'],
    ],
    ['CrossEncoder("qwen/rank")', ['1 read qwen/rank by CrossEncoder']],
    ['pd.read_parquet("hf://datasets/qwen/c/a.parquet")', ['1 read datasets/qwen/c by read_parquet']],
    [
      'duckdb.sql("SELECT * FROM \'hf://datasets/qwen/c/a.parquet\'")',
      ['1 read datasets/qwen/c by an address'],
    ],
    ['df.to_parquet("hf://datasets/qwen/c/a.parquet")', ['1 write datasets/qwen/c by an address']],
    ['requests.get("https://huggingface.co/qwen/tiny/resolve/main/a") ', ['1 read qwen/tiny by get']],
    ['show(["https://huggingface.co/qwen/tiny/resolve/main/a"])', ['1 read qwen/tiny by an address, likely']],
    ['x.push_to_hub("qwen/tiny")', ['1 create qwen/tiny by push_to_hub, likely']],
    ['model.push_to_hub("qwen/tiny")', ['1 create qwen/tiny by push_to_hub']],
    ['model.push_to_hub("qwen/tiny", create_pr=True)', ['1 pr qwen/tiny by push_to_hub']],
    ['dataset.push_to_hub("qwen/c")', ['1 create datasets/qwen/c by push_to_hub']],
    ['x = load_dataset(p)\nx.push_to_hub("qwen/c")', ['2 create datasets/qwen/c by push_to_hub']],
    ['api.upload_file(repo_id="qwen/tiny", path_in_repo="a")', ['1 write qwen/tiny by upload_file']],
    ['upload_folder(repo_id="qwen/s", repo_type="space")', ['1 write spaces/qwen/s by upload_folder']],
    ['upload_folder(repo_id="qwen/tiny", create_pr=True)', ['1 pr qwen/tiny by upload_folder']],
    ['TrainingArguments(push_to_hub=True, hub_model_id="qwen/t")', ['1 create qwen/t by hub_model_id']],
    ['TrainingArguments(hub_model_id="qwen/t")', ['1 create qwen/t by hub_model_id, likely']],
    [
      '# transformers\npipeline("ner", model="qwen/t", tokenizer="qwen/u")',
      ['2 read qwen/t by pipeline', '2 read qwen/u by pipeline'],
    ],
    ['import vllm\nvllm.LLM(model="qwen/tiny")', ['2 read qwen/tiny by LLM']],
    ['import timm\ntimm.create_model("hf_hub:qwen/tiny")', ['2 read qwen/tiny by create_model']],
    ['from mlx_lm import load\nload("qwen/tiny")', ['2 read qwen/tiny by load']],
    ['# trl\nSFTTrainer(model="qwen/tiny")', ['2 read qwen/tiny by Trainer']],
    [`${HUB}\ncreate_repo("qwen/t", exist_ok=True)`, ['2 create qwen/t by create_repo']],
    [`${HUB}\nHfApi().dataset_info("qwen/c")`, ['2 read datasets/qwen/c by dataset_info']],
    [`${HUB}\nrestart_space("qwen/s")`, ['2 write spaces/qwen/s by restart_space']],
    [`${HUB}\nfile_exists("qwen/t", "a")`, ['2 read qwen/t by file_exists, likely']],
    ['M.from_pretrained("qwen/t", local_files_only=True)', ['1 read qwen/t by from_pretrained, likely']],
    ['snapshot_download_with_patience("qwen/t")', ['1 read qwen/t by snapshot_download, likely']],
  ])('%s', async (text, expected) => {
    expect(await script(text)).toEqual(expected);
  });
});

describe('what looks the same in Python and names no repo', () => {
  test.each([
    ['a folder', 'M.from_pretrained("./qwen/tiny")'],
    ['a folder that a program writes to', 'M.from_pretrained("outputs/final")'],
    ['a variable that nothing sets', 'M.from_pretrained(output_dir)'],
    ['a formatted string', 'M.from_pretrained(f"qwen/{size}")'],
    ['a sum of strings', 'M.from_pretrained("qwen/" + size)'],
    ['a placeholder', 'M.from_pretrained("your-name/model")'],
    ['a comment', '# M.from_pretrained("qwen/tiny")'],
    ['a docstring', '"""\nM.from_pretrained("qwen/tiny")\n"""'],
    ['an address in a docstring', '"""https://huggingface.co/qwen/tiny/resolve/main/a"""'],
    ['the address of a page', 'print("https://huggingface.co/qwen/tiny")'],
    ['a format of local files', 'load_dataset("json", data_files="a.json")'],
    ['a repository of GitHub', 'import transformers\ntorch.hub.load("pytorch/vision", "resnet50")'],
    ['a hub of others', 'from modelscope import snapshot_download\nsnapshot_download("qwen/tiny")'],
    ['a served model', 'import huggingface_hub\nchat(model="openai/gpt-4o")'],
    ['a call to a provider', `${HUB}\nInferenceClient(model="qwen/tiny")`],
    ['a MIME type', `${HUB}\nupload(dataset="image/png")`],
    ['a branch', `${HUB}\nrun(model_branch="origin/main")`],
    ['a path of a model', `${HUB}\nrun(model_dir="qwen/tiny")`],
    ['a call of another library', 'create_repo("qwen/tiny")'],
    ['a metric', 'import evaluate, huggingface_hub\nevaluate.load("accuracy")'],
    ['no push', 'TrainingArguments(push_to_hub=False, hub_model_id="qwen/t")'],
    ['a type that is computed', 'hf_hub_download("qwen/t", repo_type=kind)'],
  ])('%s', async (_, text) => {
    expect(await script(text)).toEqual([]);
  });
});

const LOAD = (line: number) => `${line} read qwen/tiny by from_pretrained`;
const likely = (text: string) => `${text}, likely`;

describe('an id that comes through a name in Python', () => {
  test.each([
    ['a constant', ['M = "qwen/tiny"', 'A.from_pretrained(M)'], [LOAD(1)]],
    [
      'a constant that a function uses',
      ['M = "qwen/tiny"', 'def f():', '  A.from_pretrained(M)', 'f()'],
      [LOAD(1)],
    ],
    [
      'an attribute of the class',
      ['class T:', '  m = "qwen/tiny"', '  def __init__(self):', '    A.from_pretrained(self.m)', 'T()'],
      [LOAD(2)],
    ],
    [
      'a field that may be set',
      ['class T:', '  m: str = "qwen/tiny"', '  def __init__(self):', '    A.from_pretrained(self.m)', 'T()'],
      [likely(LOAD(2))],
    ],
    ['the last of two', ['m = "qwen/other"', 'm = "qwen/tiny"', 'A.from_pretrained(m)'], [LOAD(2)]],
    ['a loop', ['for m in ["qwen/tiny"]:', '  A.from_pretrained(m)'], [LOAD(1)]],
    ['a loop over a constant', ['MS = ["qwen/tiny"]', 'for m in MS:', '  A.from_pretrained(m)'], [LOAD(1)]],
    ['a loop over pairs', ['for n, m in [("a", "qwen/tiny")]:', '  A.from_pretrained(m)'], [LOAD(1)]],
    ['a comprehension', ['[A.from_pretrained(m) for m in ("qwen/tiny",)]'], [LOAD(1)]],
    ['a key of a dictionary', ['C = {"m": "qwen/tiny"}', 'A.from_pretrained(C["m"])'], [LOAD(1)]],
    [
      'the default of a parameter',
      ['def f(m="qwen/tiny"):', '  A.from_pretrained(m)', 'f()'],
      [likely(LOAD(1))],
    ],
    [
      'the argument of a function',
      ['def f(m):', '  A.from_pretrained(m)', 'f("qwen/tiny")'],
      [likely(LOAD(3))],
    ],
    ['the environment', ['m = os.environ.get("M", "qwen/tiny")', 'A.from_pretrained(m)'], [likely(LOAD(1))]],
    ['an alternative', ['A.from_pretrained(m or "qwen/tiny")'], [likely(LOAD(1))]],
    ['a branch', ['if x:', '  m = "qwen/tiny"', 'A.from_pretrained(m)'], [likely(LOAD(2))]],
  ])('%s', async (_, text, expected) => {
    expect(await script(lines(...text))).toEqual(expected);
  });

  test.each([
    [
      'an option',
      'p.add_argument("--model", default="qwen/tiny")',
      ['2 read qwen/tiny by model by name, likely'],
    ],
    ['an argument', 'run(model_id="qwen/tiny")', ['2 read qwen/tiny by model by name, likely']],
    [
      'a key',
      'x = {"dataset": {"path": "qwen/corpus"}}',
      ['2 read datasets/qwen/corpus by dataset by name, likely'],
    ],
    [
      'a repo with a split',
      'T(hf_repo="qwen/corpus", hf_avail_splits=[])',
      ['2 read datasets/qwen/corpus by dataset by name, likely'],
    ],
    [
      'arguments of a harness',
      'run("pretrained=qwen/tiny,dtype=float")',
      ['2 read qwen/tiny by model_args, likely'],
    ],
    [
      'a command',
      'run("serve --model qwen/tiny --port 1")',
      ['2 read qwen/tiny by option of a command, likely'],
    ],
    [
      'words of a command',
      'run(["serve", "--model", "qwen/tiny"])',
      ['2 read qwen/tiny by model by name, likely'],
    ],
  ])('the name of %s', async (_, text, expected) => {
    expect(await script(lines('import transformers', text))).toEqual(expected);
  });
});

describe('what runs in Python only sometimes', () => {
  const load = 'A.from_pretrained("qwen/tiny")';
  test.each<[string, string[], boolean]>([
    ['the top of the file', [load], true],
    ['the guard of a script', ['if __name__ == "__main__":', `  ${load}`], true],
    ['a branch', ['if x:', `  ${load}`], false],
    ['the other branch', ['if x:', '  pass', 'else:', `  ${load}`], false],
    ['a condition', [`if ${load}:`, '  pass'], true],
    ['a body of try', ['try:', `  ${load}`, 'except E:', '  pass'], true],
    ['a handler', ['try:', '  pass', 'except E:', `  ${load}`], false],
    ['a with', ['with open(x) as f:', `  ${load}`], true],
    ['a loop over a range', ['for i in range(3):', `  ${load}`], true],
    ['a loop over what is computed', ['for i in x():', `  ${load}`], false],
    ['a while', ['while x:', `  ${load}`], false],
    ['a match', ['match x:', '  case 1:', `    ${load}`], false],
    ['a lambda', [`f = lambda: ${load}`], false],
    ['the right of or', [`x or ${load}`], false],
    ['a function that is called', ['def f():', `  ${load}`, 'f()'], true],
    [
      'a function that is called by a main',
      ['def f():', `  ${load}`, 'def main():', '  f()', 'if __name__ == "__main__":', '  main()'],
      true,
    ],
    ['a function that nothing calls', ['def f():', `  ${load}`], false],
    ['a function that calls itself alone', ['def f():', `  ${load}`, '  f()'], false],
    ['behind a return', ['def f():', '  if x:', '    return', `  ${load}`, 'f()'], false],
    ['a method that is called', ['class C:', '  def m(self):', `    ${load}`, 'C().m()'], true],
  ])('%s', async (_, text, isCertain) => {
    const last = text.findIndex((line) => line.includes(load)) + 1;
    expect(await script(lines(...text))).toEqual([isCertain ? LOAD(last) : likely(LOAD(last))]);
  });

  test.each<[string, string[], boolean]>([
    ['a test', ['def test_a():', `  ${load}`], true],
    ['a method of a test', ['class TestA:', '  def test_a(self):', `    ${load}`], true],
    ['what sets up', ['class A(TestCase):', '  def setUp(self):', `    ${load}`], true],
    ['a helper that no test calls', ['def a():', `  ${load}`], false],
    [
      'a fixture that a test takes',
      ['@pytest.fixture', 'def a():', `  ${load}`, 'def test_a(a): pass'],
      true,
    ],
    ['a fixture that no test takes', ['@pytest.fixture', 'def a():', `  ${load}`], false],
    ['a skipped test', ['@pytest.mark.skip', 'def test_a():', `  ${load}`], false],
    ['a slow test', ['@slow', 'def test_a():', `  ${load}`], false],
    ['a test for a GPU', ['@require_torch_gpu', 'class TestA:', '  def test_a(self):', `    ${load}`], false],
    ['a test with a stand-in', ['@patch("a.b")', 'def test_a(x):', `  ${load}`], false],
    ['a test that takes a stand-in', ['def test_a(monkeypatch):', `  ${load}`], false],
    ['a test that makes a stand-in', ['def test_a():', '  m = MagicMock()', `  ${load}`], false],
    ['an error that is expected', ['def test_a():', '  with pytest.raises(E):', `    ${load}`], false],
    ['a file that is marked', ['pytestmark = pytest.mark.slow', 'def test_a():', `  ${load}`], false],
    ['the guard of a test file', ['if __name__ == "__main__":', `  ${load}`], false],
  ])('%s in a file of tests', async (_, text, isCertain) => {
    const last = text.findIndex((line) => line.includes(load)) + 1;
    const found = await script(lines(...text), 'tests/test_a.py');
    expect(found).toEqual([isCertain ? LOAD(last) : likely(LOAD(last))]);
  });

  test('a test is not run by a file that is no test', async () => {
    expect(await script(lines('def test_a():', `  ${load}`))).toEqual([likely(LOAD(2))]);
  });

  test('each value that a test is given counts, those with marks of their own as likely', async () => {
    const text = lines(
      '@pytest.mark.parametrize("n,m", [("large", "qwen/tiny"), pytest.param("b", "qwen/b", marks=gpu)])',
      'def test_a(n, m):',
      '  A.from_pretrained(m)',
    );
    expect(await script(text, 'test_a.py')).toEqual([
      '1 read qwen/tiny by from_pretrained',
      '1 read qwen/b by from_pretrained, likely',
    ]);
  });
});

test('A loop over many ids with many calls in it ends with a limit', async () => {
  const ids = Array.from({ length: 300 }, (_, index) => `"qwen/m${index}"`).join(', ');
  const calls = '  AutoModel.from_pretrained(a)\n'.repeat(400);
  const { mentions } = await readingOf(PYTHON, 'a.py', `for a in [${ids}]:\n${calls}`);
  expect(mentions.length).toBeGreaterThan(5_000);
  expect(mentions.length).toBeLessThan(6_000);
});

test('A value that is called a secret is no repo, whatever its form is', async () => {
  const text = 'import transformers\nSECRET_KEY = "wJalrXUtn/bPxRfiCY"\nPASSWORD = "hunter2/hunter3"\n';
  expect(await script(text)).toEqual([]);
});

describe('a fixture', () => {
  test('is used for certain if a test takes it that always runs', async () => {
    const fixture = '@pytest.fixture\ndef model():\n  return AutoModel.from_pretrained("qwen/tiny")\n';
    const skipped = '@pytest.mark.slow\ndef test_a(model):\n  pass\n';
    const run = 'def test_b(model):\n  pass\n';
    expect(await script(fixture + skipped, 'test_a.py')).toEqual([
      '3 read qwen/tiny by from_pretrained, likely',
    ]);
    expect(await script(fixture + skipped + run, 'test_a.py')).toEqual([
      '3 read qwen/tiny by from_pretrained',
    ]);
  });
});

describe('the files that a program in Python runs or reads', () => {
  test('are modules of the workspace, beside it and at its root', async () => {
    const text =
      'from a.b import c\nfrom ..d import (\n  e,\n)\nimport f as g\n"""import h"""\nimportlib.x()';
    const { leads } = await readingOf(PYTHON, 'pkg/sub/run.py', text);
    expect(leadsTo(leads)).toEqual([
      [
        'pkg/sub/a/b.py',
        'pkg/sub/a/b/__init__.py',
        'a/b.py',
        'a/b/__init__.py',
        'src/a/b.py',
        'src/a/b/__init__.py',
      ],
      [
        'pkg/sub/a/b/c.py',
        'pkg/sub/a/b/c/__init__.py',
        'a/b/c.py',
        'a/b/c/__init__.py',
        'src/a/b/c.py',
        'src/a/b/c/__init__.py',
      ],
      ['pkg/d.py', 'pkg/d/__init__.py'],
      ['pkg/d/e.py', 'pkg/d/e/__init__.py'],
      ['pkg/sub/f.py', 'pkg/sub/f/__init__.py', 'f.py', 'f/__init__.py', 'src/f.py', 'src/f/__init__.py'],
    ]);
  });

  test('are what it opens or starts, which is not certain', async () => {
    const text = lines(
      'yaml.safe_load(open("configs/x.yaml"))',
      'subprocess.run([sys.executable, "tools/a.py"])',
      'subprocess.run(["python", "-u", "b.py"])',
      '@hydra.main(config_path="conf", config_name="main")',
      'open("/etc/x.json"), open("../y.json")',
    );
    const { leads } = await readingOf(PYTHON, 'app/run.py', text);
    expect(leadsTo(leads)).toEqual([
      ['configs/x.yaml', 'app/configs/x.yaml'],
      ['tools/a.py', 'app/tools/a.py'],
      ['b.py', 'app/b.py'],
      ['conf/main.yaml', 'app/conf/main.yaml'],
    ]);
    expect(leads.some(({ isCertain }) => isCertain)).toBe(false);
  });

  test('are the settings of the folders of a test', async () => {
    const { leads } = await readingOf(PYTHON, 'tests/a/test_b.py', '');
    expect(leadsTo(leads)).toEqual([['conftest.py'], ['tests/conftest.py'], ['tests/a/conftest.py']]);
  });
});

describe('any text as Python', () => {
  const WORDS = [
    'A.from_pretrained(',
    ')',
    '"qwen/tiny"',
    'm',
    ' = ',
    'm = "qwen/tiny"\n',
    'def f(m):\n',
    '  ',
    '\n',
    'f(m)',
    'if x:\n',
    'class C:\n',
    '@pytest.mark.parametrize("m", ',
    '[',
    ']',
    '{',
    '}',
    ':',
    ',',
    '"""',
    "'",
    '\\',
    '*',
    'for m in ',
    'lambda: ',
    'import a\n',
    'from . import (',
    'with patch(x):\n',
    'load_dataset(',
    'hf://',
    'f"{',
    'x.push_to_hub(',
    'self.m',
    'return ',
    '--model ',
    'async ',
    ' or ',
    ' if ',
    ' else ',
    '\u2028',
    '\r',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join('')),
  );

  test('is read without an exception, and within its lines', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('a.py', 'test_a.py'), async (text, path) => {
        const { mentions } = await PYTHON.read({ path, text: `import transformers;${text}` }, null);
        for (const { line, ref } of mentions) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
          expect(ref.id).toMatch(/^\w[\w.-]*(?:\/\w[\w.-]*)?$/);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('may be nested deeply, and call itself in long chains', () => {
    const deep = `A.from_pretrained(${'['.repeat(20_000)}"qwen/tiny"`;
    expect(() => readPythonText(deep)).not.toThrow();
    const chain = Array.from({ length: 3_000 }, (_, at) => `def f${at}():\n  f${at + 1}()\n`).join('');
    const text = `${chain}def f3000():\n  A.from_pretrained("qwen/tiny")\nf0()`;
    expect(readPythonText(text)).toHaveLength(1);
    const names = Array.from({ length: 3_000 }, (_, at) => `m${at + 1} = m${at} or m${at}\n`).join('');
    expect(() => readPythonText(`${names}A.from_pretrained(m3000)`)).not.toThrow();
  });

  test('is not read if it is long and no Python', () => {
    expect(readPythonText(`A.from_pretrained("qwen/tiny")\n${')\n'.repeat(50_000)}`)).toEqual([]);
    expect(readPythonText(`A.from_pretrained("qwen/tiny")\n${'a()\n'.repeat(50_000)}`)).toHaveLength(1);
  });

  test('is not read if it is longer than programs are', () => {
    expect(readPythonText(`A.from_pretrained("qwen/tiny")\n${'#'.repeat(500_000)}`)).toEqual([]);
  });
});
