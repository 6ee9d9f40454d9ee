import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fromCondaEnvironment } from '../../src/runner/job-clients/conda-environment.js';
import type { JobClient } from '../../src/runner/job-clients/job-client.js';
import {
  observeInstalledClients,
  observeWorkspaceClients,
} from '../../src/runner/job-clients/job-clients.js';
import { fromPipfileLock, fromTomlLock } from '../../src/runner/job-clients/lock-files.js';
import { fromPyproject } from '../../src/runner/job-clients/pyproject.js';
import { fromRequirements } from '../../src/runner/job-clients/requirements.js';
import { describeWith, program } from '../needs.js';

let folder: string;
let workspace: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hf-auth-check-test-'));
  workspace = join(folder, 'work');
  await mkdir(workspace);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Traces in short: `huggingface_hub 0.36.2 (uv.lock)`. */
const short = (clients: readonly JobClient[]) =>
  clients.map((one) => `${one.package} ${one.version ?? one.range} (${one.where})`);

async function workspaceFiles(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, name)), { recursive: true });
    await writeFile(join(workspace, name), text);
  }
}

const observed = async (more: Record<string, string> = {}) =>
  short(await observeWorkspaceClients({ GITHUB_WORKSPACE: workspace, ...more }));

const UV_LOCK = `version = 1
requires-python = ">=3.12"

[[package]]
name = "hf-xet"
version = "1.8.0"

[[package]]
name = "huggingface-hub"
version = "0.36.2"
source = { registry = "https://pypi.example/simple" }
dependencies = [
    { name = "requests" },
]

[[package]]
name = "other"
version = "9.9.9"
dependencies = [
    { name = "transformers", version = "1.1.1" },
]
`;

describe('lock files', () => {
  test('lock files of uv, Poetry and PDM name each package with its version', () => {
    const expected = ['huggingface_hub 0.36.2 (uv.lock)'];
    expect(short(fromTomlLock(UV_LOCK, 'uv.lock'))).toEqual(expected);
    expect(short(fromTomlLock(UV_LOCK.replaceAll('\n', '\r\n'), 'uv.lock'))).toEqual(expected);
    const poetry =
      '[[package]]\nname = "Transformers"\nversion = "4.57.0"\n\n[package.dependencies]\nversion = "1"\n';
    expect(short(fromTomlLock(poetry, 'poetry.lock'))).toEqual(['transformers 4.57.0 (poetry.lock)']);
  });

  test('lock files of Pipenv have them in two groups', () => {
    const lock = JSON.stringify({
      default: { 'huggingface-hub': { version: '==0.36.2' }, requests: { version: '==2.0' } },
      develop: { transformers: { version: '==4.57.0' }, huggingface_hub: 'odd' },
    });
    expect(short(fromPipfileLock(lock, 'l'))).toEqual([
      'huggingface_hub 0.36.2 (l)',
      'transformers 4.57.0 (l)',
    ]);
    for (const broken of ['{', '[]', 'null', '{"default": 5}'])
      expect(fromPipfileLock(broken, 'l')).toEqual([]);
  });
});

describe('requirements', () => {
  test.each<[string, string[]]>([
    ['huggingface_hub==0.36.2', ['huggingface_hub 0.36.2 (r)']],
    [
      'huggingface-hub[cli, hf_xet] == 0.36.2 ; python_version > "3.8"  # why',
      ['huggingface_hub 0.36.2 (r)'],
    ],
    ['Huggingface.Hub<1.0,>=0.20', ['huggingface_hub <1.0,>=0.20 (r)']],
    ['huggingface_hub (<1.0)', ['huggingface_hub <1.0 (r)']],
    ['huggingface_hub==0.36.2 \\\n  --hash=sha256:00', ['huggingface_hub 0.36.2 (r)']],
    ['huggingface_hub==0.36.*', ['huggingface_hub ==0.36.* (r)']],
    ['transformers~=4.57', ['transformers ~=4.57 (r)']],
    [
      'huggingface_hub==0.36.2; python_version >= "3.10" and python_version < "4.0"',
      ['huggingface_hub 0.36.2 (r)'],
    ],
    ['huggingface_hub==0.36.2 ; sys_platform == "win32"', []],
    ['huggingface_hub==0.36.2 ; extra == "old"', []],
    ["huggingface_hub<1 ; python_version < '3.9' and platform_machine == 'arm64'", []],
    ['huggingface_hub', []],
    ['huggingface_hub @ git+https://github.com/x/y', []],
    ['huggingface_hub_extra==1.0', []],
    ['transformers-interpret==0.1', []],
    ['# huggingface_hub==0.1', []],
    ['-r other.txt', []],
    ['requests==2.0', []],
  ])('requirements: %j', (text, expected) => {
    expect(short(fromRequirements(text, 'r'))).toEqual(expected);
  });

  test('requirements of conda are items of lists', async () => {
    const text = `name: x
dependencies:
  - python=3.11
  - huggingface_hub=0.20.3=pyhd_0
  - conda-forge::transformers>=4.40,<5  # pinned
  - pip:
      - "huggingface_hub<1.0"
`;
    expect(short(await fromCondaEnvironment(text, 'e'))).toEqual([
      'huggingface_hub =0.20.3 (e)',
      'transformers >=4.40,<5 (e)',
      'huggingface_hub <1.0 (e)',
    ]);
  });

  test.each<[string, string, string[]]>([
    ['in one line', 'dependencies: [python=3.11, "huggingface_hub<1.0"]\n', ['huggingface_hub <1.0 (e)']],
    ['nowhere but among its dependencies', 'channels:\n  - transformers=4\n', []],
    ['not in a file that is no YAML', 'dependencies:\n  - transformers=4\n  - [\n', []],
    ['not as one of two documents', 'dependencies:\n  - transformers=4\n---\na: 1\n', []],
    ['not as names of something else', 'dependencies:\n  - transformers: 4\n  - pip: transformers\n', []],
  ])('requirements of conda stand %s', async (_, text, expected) => {
    expect(short(await fromCondaEnvironment(text, 'e'))).toEqual(expected);
  });

  test('requirements of pyproject.toml stand in some of its tables only', async () => {
    const text = `[project]
description = "not huggingface_hub<0.5"
dependencies = [
  "huggingface_hub[cli]>=0.20,<1.0", # "huggingface_hub==9"
  'transformers==4.57.0',
]
[tool.black]
exclude = ["huggingface_hub==0.1"]
[tool.poetry.dependencies]
huggingface-hub = "^0.23"
transformers = { version = "4.40.0", extras = ["torch"] }
[tool.poetry.group.dev.dependencies]
huggingface_hub = "*"
`;
    expect(short(await fromPyproject(text, 'p'))).toEqual([
      'huggingface_hub >=0.20,<1.0 (p)',
      'transformers 4.57.0 (p)',
      'huggingface_hub ^0.23 (p)',
      'transformers 4.40.0 (p)',
    ]);
  });
});

describe('a pyproject.toml', () => {
  test.each<[string, string, string[]]>([
    [
      'its dependencies over several lines',
      '[project]\ndependencies = [\n  "x",\n  "huggingface_hub<1",\n]\nname = "y"\n',
      ['huggingface_hub <1 (p)'],
    ],
    ['no other string of the project', '[project]\ndescription = "huggingface_hub==0.5"\n', []],
    [
      'no extra, which the job may or may not want',
      '[project.optional-dependencies]\nold = ["huggingface_hub<1"]\n',
      [],
    ],
    ['its groups', '[dependency-groups]\ndev = ["transformers<5"]\n', ['transformers <5 (p)']],
    [
      'what it constrains',
      '[tool.uv]\nconstraint-dependencies = ["huggingface_hub<1"]\n',
      ['huggingface_hub <1 (p)'],
    ],
    [
      'nothing that is optional to Poetry',
      '[tool.poetry.dependencies]\nhuggingface-hub = { version = "^0.23", optional = true }\n',
      [],
    ],
    [
      'every version that Poetry has for some Python',
      '[tool.poetry.dependencies]\nhuggingface-hub = [{ version = "^0.23", python = "<3.9" }, { version = "^1.2", python = ">=3.9" }]\n',
      ['huggingface_hub ^0.23 (p)', 'huggingface_hub ^1.2 (p)'],
    ],
    [
      'nothing of a single system to Poetry',
      '[tool.poetry.dependencies]\nhuggingface-hub = [\n  { version = "^0.23", platform = "darwin" },\n  { version = "^1.2" },\n]\n',
      [],
    ],
    [
      'what has a table of its own',
      '[tool.poetry.dependencies.huggingface-hub]\nversion = "^0.23"\nextras = ["cli"]\n',
      ['huggingface_hub ^0.23 (p)'],
    ],
    [
      'its dependencies by dotted keys',
      'project.dependencies = ["transformers<5"]\n',
      ['transformers <5 (p)'],
    ],
    [
      'nothing that only looks like a table',
      'a = """\n[project]\ndependencies = ["transformers<5"]\n"""\n',
      [],
    ],
    ['nothing where it is no TOML', '[project]\ndependencies = ["transformers<5"]\na =\n', []],
    [
      'its dependencies beside a number that is too large for JavaScript',
      'a = 9223372036854775807\n[project]\ndependencies = ["transformers<5"]\n',
      ['transformers <5 (p)'],
    ],
  ])('a pyproject.toml tells %s', async (_, text, expected) => {
    expect(short(await fromPyproject(text, 'p'))).toEqual(expected);
  });
});

describe('a workspace', () => {
  test('a workspace is read at its root, file by file', async () => {
    await workspaceFiles({
      'uv.lock': UV_LOCK,
      'requirements.txt': 'huggingface_hub<1.0\n',
      'requirements-dev.txt': 'transformers==4.57.0\n',
      'dev-requirements.txt': 'transformers==4.56.0\n',
      'notes.txt': 'huggingface_hub==0.1\n',
      'sub/uv.lock': UV_LOCK,
    });
    expect(await observed()).toEqual([
      'transformers 4.56.0 (dev-requirements.txt)',
      'transformers 4.57.0 (requirements-dev.txt)',
      'huggingface_hub <1.0 (requirements.txt)',
      'huggingface_hub 0.36.2 (uv.lock)',
    ]);
  });

  test('a workspace tells what its virtual environment has without starting it', async () => {
    await workspaceFiles({
      '.venv/lib/python3.12/site-packages/huggingface_hub-1.33.0.dist-info/METADATA': 'x',
    });
    expect(await observed()).toEqual(['huggingface_hub 1.33.0 (.venv)']);
    await workspaceFiles({
      'env/lib/python3.12/site-packages/huggingface_hub-0.36.2.dist-info/METADATA': 'x',
    });
    expect(await observed({ UV_PROJECT_ENVIRONMENT: 'env' })).toEqual(['huggingface_hub 0.36.2 (env)']);
    expect(await observed({ VIRTUAL_ENV: join(workspace, 'env') })).toEqual(['huggingface_hub 0.36.2 (env)']);
  });

  test('a workspace that is missing or not named tells nothing', async () => {
    expect(await observeWorkspaceClients({})).toEqual([]);
    expect(await observed({ GITHUB_WORKSPACE: join(folder, 'none') })).toEqual([]);
  });

  test('a workspace of a stranger neither breaks the look nor puts words into it', async () => {
    const injected = '0.36.2"\n::error::forged <b>@dev</b>';
    await workspaceFiles({
      'uv.lock': `[[package]]\nname = "huggingface-hub"\nversion = "${injected}"\n${'['.repeat(50_000)}`,
      'poetry.lock': `[[package]]\nname = "huggingface-hub"\nversion = "1.0 ::error::x"\n`,
      'Pipfile.lock': JSON.stringify({
        default: { huggingface_hub: { version: `==${injected}` }, __proto__: 1 },
      }),
      'requirements.txt': `huggingface_hub==1.0<script>\nhuggingface_hub<1.0\u202e\nhuggingface_hub==${'1'.repeat(5000)}\n`,
      'requirements-::set-output.txt': 'huggingface_hub==0.1\n',
      'pyproject.toml': `[project]\ndependencies = ["huggingface_hub${'['.repeat(10_000)}"]\n${'"'.repeat(99_999)}`,
      'environment.yml': `- huggingface_hub=${'='.repeat(99_999)}\n${'- '.repeat(50_000)}`,
      '.venv/lib/python3.12/site-packages/huggingface_hub-1.0<img>.dist-info/x': '',
    });
    expect(await observed()).toEqual(['huggingface_hub 0.36.2 (uv.lock)']);
  });

  test('a workspace with links, pipes and folders in place of files is passed over', async () => {
    await writeFile(join(folder, 'outside.lock'), UV_LOCK);
    await symlink(join(folder, 'outside.lock'), join(workspace, 'uv.lock'));
    await mkdir(join(workspace, 'poetry.lock'));
    expect(spawnSync('mkfifo', [join(workspace, 'requirements.txt')]).status).toBe(0);
    expect(await observed()).toEqual([]);
  });
});

const real = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' });
const python = real.status === 0 ? real.stdout.trim() : null;

describeWith(program('python3'))('the Python on the path', () => {
  const path = () => `${dirname(python ?? '')}${delimiter}${process.env.PATH ?? ''}`;
  const installed = async (more: Record<string, string> = {}) =>
    short(
      await observeInstalledClients({ PATH: path(), HOME: folder, GITHUB_WORKSPACE: workspace, ...more }),
    );

  async function distribution(place: string, version: string): Promise<void> {
    const info = join(place, `huggingface_hub-${version}.dist-info`);
    await mkdir(info, { recursive: true });
    await writeFile(
      join(info, 'METADATA'),
      `Metadata-Version: 2.1\nName: huggingface_hub\nVersion: ${version}\n`,
    );
  }

  test("the job's Python is asked for its metadata, also where PYTHONPATH leads", async () => {
    await distribution(join(folder, 'packages'), '0.12.3');
    expect(await installed({ PYTHONPATH: join(folder, 'packages') })).toContain(
      'huggingface_hub 0.12.3 (python3 on the path)',
    );
  });

  test("the job's Python imports nothing of the workspace, wherever the job has put it on its path", async () => {
    const trap = `open(${JSON.stringify(join(folder, 'sprung'))}, "w").close()\n`;
    for (const name of [
      'json',
      'csv',
      'email',
      'site',
      'sitecustomize',
      'usercustomize',
      'importlib_metadata',
    ]) {
      await workspaceFiles({ [`${name}.py`]: trap });
    }
    await distribution(workspace, '0.12.3');
    expect(await installed({ PYTHONPATH: workspace })).toContain(
      'huggingface_hub 0.12.3 (python3 on the path)',
    );
    expect(await readdir(folder)).toEqual(['work']);
  });

  test('a Python that lies in the workspace is not started: there the names of folders tell', async () => {
    await workspaceFiles({ '.venv/bin/python3': `#!/bin/sh\ntouch ${join(folder, 'sprung')}\n` });
    await chmod(join(workspace, '.venv/bin/python3'), 0o755);
    await distribution(join(workspace, '.venv/lib/python3.12/site-packages'), '1.2.3');
    const first = `${join(workspace, '.venv/bin')}${delimiter}${path()}`;
    expect(await installed({ PATH: first })).toEqual(['huggingface_hub 1.2.3 (.venv)']);
    expect(await readdir(folder)).toEqual(['work']);
  });

  test('a Python is not started where a link, a relative path or a blank one leads to the workspace', async () => {
    const trap = `#!/bin/sh\ntouch ${join(folder, 'sprung')}\n`;
    await workspaceFiles({ '.venv/bin/python3': trap, python3: trap, 'bin/python': trap });
    for (const path of ['.venv/bin/python3', 'python3', 'bin/python'])
      await chmod(join(workspace, path), 0o755);
    await distribution(join(workspace, '.venv/lib/python3.12/site-packages'), '1.2.3');
    await symlink(join(workspace, '.venv'), join(folder, 'active'));
    await mkdir(join(folder, 'bin'));
    await symlink(join(workspace, '.venv/bin/python3'), join(folder, 'bin', 'python3'));
    for (const entry of [
      join(folder, 'active', 'bin'),
      join(folder, 'bin'),
      '.venv/bin',
      './.venv/../.venv/bin',
    ]) {
      const PATH = `${entry}${delimiter}${path()}`;
      expect([entry, await installed({ PATH })]).toEqual([entry, ['huggingface_hub 1.2.3 (.venv)']]);
    }
    for (const entry of ['', '.', 'bin', workspace])
      await installed({ PATH: `${entry}${delimiter}${path()}` });
    expect((await readdir(folder)).sort()).toEqual(['active', 'bin', 'work']);
  });

  test("the job's Python runs nothing to which its own packages lead, and finds what is installed there", async () => {
    const environment = join(folder, 'environment');
    expect(spawnSync(python ?? '', ['-m', 'venv', '--without-pip', environment]).status).toBe(0);
    const [version] = await readdir(join(environment, 'lib'));
    const packages = join(environment, 'lib', version ?? '', 'site-packages');
    const trap = `open(${JSON.stringify(join(folder, 'sprung'))}, "w").close()\n`;
    await workspaceFiles({ 'sitecustomize.py': trap, 'loaded.py': trap });
    await writeFile(join(packages, 'editable.pth'), `${workspace}\nimport loaded\n`);
    await distribution(packages, '0.12.3');
    await distribution(workspace, '0.1.2');
    const first = async () => installed({ PATH: `${join(environment, 'bin')}${delimiter}${path()}` });
    expect(await first()).toContain('huggingface_hub 0.12.3 (python3 on the path)');
    await rm(join(packages, 'huggingface_hub-0.12.3.dist-info'), { recursive: true });
    expect(await first()).toContain('huggingface_hub 0.1.2 (python3 on the path)');
    expect((await readdir(folder)).sort()).toEqual(['environment', 'work']);
  });

  test('a Python is not started where its library comes from a Python in the workspace', async () => {
    const environment = join(folder, 'environment');
    await mkdir(join(environment, 'bin'), { recursive: true });
    await writeFile(join(environment, 'pyvenv.cfg'), `home = ${workspace}/python/bin\nversion = 3.12.1\n`);
    await writeFile(join(environment, 'bin', 'python3'), `#!/bin/sh\ntouch ${join(folder, 'sprung')}\n`);
    await chmod(join(environment, 'bin', 'python3'), 0o755);
    await distribution(join(environment, 'lib/python3.12/site-packages'), '1.2.3');
    expect(await installed({ PATH: `${join(environment, 'bin')}${delimiter}${path()}` })).toEqual([
      "huggingface_hub 1.2.3 (the job's virtual environment)",
    ]);
    expect((await readdir(folder)).sort()).toEqual(['environment', 'work']);
  });

  test('a Python behind a version manager is the one of the user, whatever the workspace says', async () => {
    await workspaceFiles({ '.python-version': join(workspace, 'evil') });
    await workspaceFiles({ evil: `#!/bin/sh\ntouch ${join(folder, 'sprung')}\n` });
    await chmod(join(workspace, 'evil'), 0o755);
    const bin = join(folder, 'shims');
    await mkdir(bin);
    const shim = `#!/bin/sh
at=\${PYENV_DIR:-\${PWD}}
while [ "$at" != / ]; do
  [ -f "$at/.python-version" ] && exec "$(cat "$at/.python-version")" "$@"
  at=$(dirname "$at")
done
exec "${python}" "$@"
`;
    await writeFile(join(bin, 'python3'), shim);
    await chmod(join(bin, 'python3'), 0o755);
    await distribution(join(folder, 'packages'), '0.12.3');
    const PYTHONPATH = join(folder, 'packages');
    const more = { PYTHONPATH, PYENV_DIR: workspace, PWD: workspace };
    expect(await installed({ PATH: `${bin}${delimiter}${path()}`, ...more })).toContain(
      'huggingface_hub 0.12.3 (python3 on the path)',
    );
    expect(await readdir(folder)).not.toContain('sprung');
  });

  test("the job's Python gets no credential and starts outside of the workspace", async () => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    await writeFile(
      join(bin, 'python3'),
      `#!/bin/sh\n{ pwd; /usr/bin/env; } > ${join(folder, 'seen')}\nexec "${python}" "$@"\n`,
    );
    await chmod(join(bin, 'python3'), 0o755);
    const secrets = {
      HF_TOKEN: 'hf_sample',
      INPUT_TOKEN: 'hf_sample',
      GITHUB_TOKEN: 'x-sample',
      OTHER: 'sample',
    };
    const places = {
      PYTHONPATH: workspace,
      PYTHONHOME: workspace,
      PYTHONSTARTUP: workspace,
      VIRTUAL_ENV: workspace,
    };
    await installed({
      PATH: `${bin}${delimiter}${path()}`,
      ...secrets,
      ...places,
      PYTHONUSERBASE: workspace,
    });
    const seen = await readFile(join(folder, 'seen'), 'utf8');
    expect(seen).toContain('PATH=');
    expect(seen).not.toMatch(/sample/);
    expect(seen).not.toContain(workspace);
  });
});

describe('a Python that does not answer', () => {
  test.each([
    ['hangs', 'sleep 30'],
    ['talks nonsense', 'echo "{"'],
    ['tells another story', 'echo \'{"huggingface_hub": "1.0 ::error::x", "other": "1"}\''],
    ['fails', 'exit 3'],
  ])('a Python that does not answer because it %s tells nothing', async (_, script) => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    await writeFile(join(bin, 'python3'), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, 'python3'), 0o755);
    const PATH = `${bin}${delimiter}/usr/bin${delimiter}/bin`;
    expect(await observeInstalledClients({ PATH, GITHUB_WORKSPACE: workspace })).toEqual([]);
  });

  test('a Python that does not answer because there is none tells nothing', async () => {
    expect(await observeInstalledClients({ PATH: workspace })).toEqual([]);
    expect(await observeInstalledClients({})).toEqual([]);
  });
});
