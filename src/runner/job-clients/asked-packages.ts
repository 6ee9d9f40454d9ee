/** What an installer is asked for, as far as it decides which huggingface_hub it takes. */
export interface AskedPackages {
  /** Specifiers for huggingface_hub, one text for each time it is named; empty if any version will do. */
  readonly hub: readonly string[];
  readonly transformers: readonly string[];
  /** Whether others are named that need huggingface_hub and take its newest version. */
  readonly hasDependants: boolean;
  /** Whether something is named of which nobody knows here what it needs. */
  readonly isOpen: boolean;
}

export const NOTHING_ASKED: AskedPackages = {
  hub: [],
  transformers: [],
  hasDependants: false,
  isOpen: false,
};
export const UNKNOWN_ASKED: AskedPackages = { ...NOTHING_ASKED, isOpen: true };

/** Their newest versions work with the newest huggingface_hub (read in their metadata, November 2026). */
const DEPENDANTS: ReadonlySet<string> = new Set([
  ...['accelerate', 'datasets', 'diffusers', 'evaluate', 'gradio', 'peft'],
  ...['sentence-transformers', 'timm', 'tokenizers'],
]);

/** Widespread packages that need neither of the two, in whatever version. */
const UNRELATED: ReadonlySet<string> = new Set([
  ...[
    'pip',
    'setuptools',
    'wheel',
    'uv',
    'build',
    'twine',
    'poetry',
    'hatch',
    'virtualenv',
    'pipx',
    'tox',
    'nox',
  ],
  ...['packaging', 'cython', 'ninja', 'cmake', 'pybind11', 'typing-extensions', 'six', 'attrs', 'certifi'],
  ...['numpy', 'scipy', 'pandas', 'pyarrow', 'polars', 'scikit-learn', 'matplotlib', 'seaborn', 'pillow'],
  ...['torch', 'torchvision', 'torchaudio', 'tensorflow', 'keras', 'jax', 'jaxlib', 'onnx', 'onnxruntime'],
  ...[
    'joblib',
    'numba',
    'xgboost',
    'lightgbm',
    'opencv-python',
    'opencv-python-headless',
    'einops',
    'triton',
  ],
  ...['hf-transfer', 'hf-xet', 'safetensors', 'sentencepiece', 'protobuf', 'tiktoken', 'gguf', 'nltk'],
  ...['requests', 'httpx', 'aiohttp', 'urllib3', 'beautifulsoup4', 'lxml', 'boto3', 'awscli', 'gitpython'],
  ...['pyyaml', 'ruamel-yaml', 'toml', 'tomli', 'tomlkit', 'jinja2', 'markdown', 'jsonschema', 'pydantic'],
  ...['click', 'typer', 'rich', 'tqdm', 'python-dotenv', 'filelock', 'fsspec', 'psutil', 'tabulate', 'regex'],
  ...['pytest', 'pytest-cov', 'pytest-xdist', 'pytest-timeout', 'pytest-asyncio', 'pytest-mock', 'coverage'],
  ...['black', 'ruff', 'flake8', 'isort', 'mypy', 'pylint', 'pre-commit', 'ipython', 'jupyter', 'nbconvert'],
  ...['flask', 'fastapi', 'uvicorn', 'django', 'streamlit', 'plotly', 'sphinx', 'mkdocs', 'mkdocs-material'],
]);

const LONGEST = 500;
/** Name, extras and what follows. */
const REQUIREMENT = /^([a-z\d](?:[\w.-]{0,98}[a-z\d])?)\s*(?:\[[^\]]{0,200}\])?\s*(.*)$/is;
const SOURCE =
  /^git\+https:\/\/github\.com\/huggingface\/(huggingface_hub|transformers)(?:\.git)?\/?(?:#.*)?$/i;

/** What these requirements ask for together, each as Python packaging writes one. */
export function askedIn(requirements: readonly string[]): AskedPackages {
  const hub: string[] = [];
  const transformers: string[] = [];
  let hasDependants = false;
  let isOpen = false;
  for (const text of requirements) {
    const { name, specifiers } = requirementIn(text.trim());
    if (specifiers === null) isOpen = true;
    else if (name === 'huggingface-hub') hub.push(specifiers);
    else if (name === 'transformers') transformers.push(specifiers);
    else if (DEPENDANTS.has(name) && !/[<=~]/.test(specifiers)) hasDependants = true;
    else if (!UNRELATED.has(name)) isOpen = true;
  }
  return { hub, transformers, hasDependants, isOpen };
}

/** Without specifiers if nobody can say what it asks for: by an address, under a condition, or computed. */
function requirementIn(text: string): { name: string; specifiers: string | null } {
  const source = SOURCE.exec(text)?.[1];
  // The development version is later than every release.
  if (source !== undefined) return { name: source.replace('_', '-').toLowerCase(), specifiers: '' };
  const [, written = '', rest = ''] = (text.length > LONGEST ? null : REQUIREMENT.exec(text)) ?? [];
  const name = written.toLowerCase().replace(/[-_.]+/g, '-');
  const specifiers = rest.replace(/^\((.*)\)$/s, '$1').replace(/\s+/g, '');
  const isKnown = written !== '' && /^(?:$|[<>=!~])/.test(specifiers) && !/[^\w.,<>=!~*+-]/.test(specifiers);
  // A condition on a package that does not matter does not matter.
  if (UNRELATED.has(name) && /^(?:$|[<>=!~;])/.test(specifiers)) return { name, specifiers: '' };
  return { name, specifiers: isKnown ? specifiers : null };
}

export function joined(all: readonly AskedPackages[]): AskedPackages {
  return {
    hub: all.flatMap(({ hub }) => hub),
    transformers: all.flatMap(({ transformers }) => transformers),
    hasDependants: all.some(({ hasDependants }) => hasDependants),
    isOpen: all.some(({ isOpen }) => isOpen),
  };
}
