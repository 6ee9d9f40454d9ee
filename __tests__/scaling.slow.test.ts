/**
 * Texts that are made to be slow to read: each reader gets some that are long enough for a quadratic one to take
 * minutes. The bound is far above what any takes on a busy machine, and far below that.
 */
import { describe, expect, test } from '@jest/globals';
import * as shellParser from 'unbash';
import { MAKEFILE } from '../src/discovery/commands/makefile-kind.js';
import { PACKAGE_JSON } from '../src/discovery/commands/package-json-kind.js';
import { SHELL_SCRIPT } from '../src/discovery/commands/shell-script-kind.js';
import { splitRepoLine } from '../src/model/repo-line.js';
import { repoEntries } from '../src/model/repo-list.js';
import { formFinder, Secret, spellings } from '../src/model/secret.js';
import { shellVariablesIn } from '../src/model/shell-variables.js';
import { showable } from '../src/model/showable.js';
import { redactor } from '../src/report/redact.js';
import { observeEnvironment } from '../src/runner/environment.js';
import { savedTokenPath } from '../src/runner/tokens/saved-tokens.js';
import { referencesIn, secretsIn } from '../src/runner/workflow/expressions.js';
import { plainText } from '../src/runner/workflow/plain-text.js';
import { readScript } from '../src/runner/workflow/shell.js';
import { MODULES, type Modules } from '../tools/fuzz/parser-list.mjs';

const MOST_MS = 5_000;
const LENGTH = 200_000;

const modules: Partial<Modules> = {};
for (const [name, path] of Object.entries(MODULES)) {
  Object.assign(modules, { [name]: await import(`../src/${path}.js`) });
}
const {
  repo,
  inputs,
  token,
  requirements,
  condaEnvironment,
  pyproject,
  lockFiles,
  configText,
  repositoryFiles,
} = modules as Modules;
const { stores, storedTokens, certificates, workflow, words, event, proxy } = modules as Modules;
const { settings, askingGit } = modules as Modules;

/** What is repeated, and what stands before and behind it. */
const BEGINNINGS = [
  '',
  'x = "',
  '{{',
  '${',
  '[a "',
  '"',
  "'",
  'hf_',
  'transformers==1',
  '# ',
  '/',
  '//',
  'a:',
  '${{ ',
];
const PIECES = [
  ...[
    '{{',
    '}}',
    '${',
    '$(',
    '%A',
    '//a:',
    '/',
    '@',
    ':',
    '#',
    ' #',
    ' ',
    '\t',
    '\n',
    '\r',
    '\u2028',
    '"',
    "'",
    '\\',
  ],
  ...[
    '[',
    ']',
    '[[package]]\n',
    '{',
    '}',
    ',',
    '=',
    '.',
    '-',
    'a',
    '1',
    'a1',
    '1.',
    'hf_',
    'hf_oauth_',
    '<',
    '*',
    '`',
  ],
  ...[
    'transformers==1a1a1a1a1a1a1a1a1a1a1a1a!\n',
    'name = "',
    '//a:b@',
    '\n[a "b"]\nc = d\\\n',
    '- ',
    '- a=1=',
    '; ',
  ],
  ...['$(a ', '${{ a }} ', '{ a; } >b;', 'a && ', 'if a; then ', 'case a in b) ', 'a <<b\nb\n', 'a() '],
  ...['${a', '${a-', '$env:', '%a', '["a",', 'a://,', '://a,b', '"a",', '[a,'],
  ...[
    'u = https://a:b@hf.co/\n',
    '[submodule "a"]\nurl = https://a:b@hf.co/\n',
    'secrets.',
    '-----BEGIN CERTIFICATE-----',
  ],
];
const textOf = (beginning: string, piece: string) => ({
  name: JSON.stringify([beginning, piece]),
  text: `${beginning}${piece.repeat(Math.ceil(LENGTH / piece.length))}x`,
});
const TEXTS = [
  ...PIECES.map((piece) => textOf('', piece)),
  ...BEGINNINGS.flatMap((beginning) => ['a', ' ', '/', '{'].map((piece) => textOf(beginning, piece))),
];

const HOSTS = ['huggingface.co', 'hf.co'];
const READERS: Record<string, (text: string) => unknown> = {
  'a repo': (text) => repo.parseRepo(text, HOSTS),
  'an entry of repos': splitRepoLine,
  'the list of repos': repoEntries,
  'variables of a shell': shellVariablesIn,
  'the inputs': (text) =>
    inputs.readInputs({
      INPUT_REPOS: text,
      INPUT_ENDPOINT: text,
      INPUT_SCRUB: text,
      'INPUT_OIDC-PUBLISHER': text,
      'INPUT_OIDC-RESOURCE': text,
      INPUT_TIMEOUT: text,
      INPUT_TOKEN: text,
    }),
  'an endpoint': (text) => inputs.readInputs({ INPUT_ENDPOINT: `https://hub.example/${text}` }),
  'a token': token.inspectToken,
  'an unusable value': (text) => showable(text, ['a-credential']),
  'the variables': (text) => observeEnvironment({ HF_ENDPOINT: text, MY_HF_TOKEN: text, HF_HOME: text }),
  'the place of the saved login': (text) => savedTokenPath({ HF_HOME: text, HOME: text }),
  requirements: (text) => requirements.fromRequirements(text, 'a-file'),
  // What names neither package is not parsed.
  'a conda environment': (text) => condaEnvironment.fromCondaEnvironment(`# transformers\n${text}`, 'a-file'),
  'the packages of a conda environment': (text) =>
    condaEnvironment.fromCondaEnvironment(`# transformers\ndependencies:\n${text}`, 'a-file'),
  'pyproject.toml': (text) => pyproject.fromPyproject(`# transformers\n${text}`, 'a-file'),
  'the dependencies in pyproject.toml': (text) =>
    pyproject.fromPyproject(`# transformers\n[project]\ndependencies = [\n${text}`, 'a-file'),
  'pyproject.toml of Poetry': (text) =>
    pyproject.fromPyproject(`# transformers\n[tool.poetry.dependencies]\n${text}`, 'a-file'),
  'a lock file': (text) => lockFiles.fromTomlLock(`[[package]]\n${text}`, 'a-file'),
  'Pipfile.lock': (text) => lockFiles.fromPipfileLock(text, 'a-file'),
  "git's configuration": (text) => {
    const read = configText.parseConfigText(`[remote "a"]\nurl = ${text}`);
    return [read, repositoryFiles.inConfigText(text, '/x/.gitmodules', HOSTS)];
  },
  "git's settings": (text) => settings.parseSettings(text, true, '/x'),
  'a store': (text) => stores.parseStore(text, '/x', HOSTS),
  'a login': (text) => askingGit.readLogin(Buffer.from(text)),
  'saved logins': (text) => storedTokens.parseStoredTokens(`[a]\n${text}`),
  certificates: (text) => certificates.certificatesIn(text),
  'an event': (text) =>
    event.readEvent({ GITHUB_EVENT_NAME: text, GITHUB_ACTOR: text }, { pull_request: { number: text } }),
  'a proxy': (text) => [
    proxy.proxyFor('https://hub.example', { HTTPS_PROXY: text }),
    proxy.proxySecrets({ HTTPS_PROXY: text }),
  ],
  'secrets in a workflow': secretsIn,
  'references in a workflow': referencesIn,
  'a script': (text) => readScript(shellParser, text, (line) => line),
  'a shell script for its repos': (text) =>
    SHELL_SCRIPT.read({ path: 'a.sh', text: text.slice(0, 99_000) }, null),
  'an argument of a command for its repos': (text) =>
    SHELL_SCRIPT.read({ path: 'a.sh', text: `hf download '${text.replaceAll("'", '')}'` }, null),
  'a Makefile for its repos': (text) => MAKEFILE.read({ path: 'Makefile', text }, null),
  'a recipe for its repos': (text) =>
    MAKEFILE.read({ path: 'Makefile', text: `A = ${text}\na:\n\thf download $(A) ${text}` }, 'a'),
  'a package.json for its repos': (text) =>
    PACKAGE_JSON.read({ path: 'package.json', text: JSON.stringify({ scripts: { a: text } }) }, 'a'),
  'a value of a workflow': (text) => plainText('a', text),
  'spellings and their finder': (text) => formFinder(spellings(text))('x'.repeat(1000), ''),
  'a redactor of that secret': (text) => redactor([new Secret(text)], '/home/x')({ a: 'a word' }),
  'a redactor of that text': redactor([new Secret('not-a-real-credential-0123456789')], '/home/x'),
};

describe('a text that is made to be slow is read in time', () => {
  test.each(Object.keys(READERS))(
    'as %s',
    async (name) => {
      for (const { name: shape, text } of TEXTS) {
        const started = performance.now();
        await READERS[name]?.(text);
        const took = performance.now() - started;
        if (took > MOST_MS) throw new Error(`${shape} took ${Math.round(took)} ms`);
      }
    },
    120_000,
  );

  test('as the words of a command, which git itself bounds', () => {
    for (const { text } of TEXTS) words.shellWords(text.slice(0, 10_000), { HOME: '/h' }, '/h');
  });

  test.each([
    ['loops', 'a.sh', 'for a in o/m; do hf download $a; done\n', null],
    ['a loop over many', 'a.sh', 'for a in o/m o/m o/m o/m; do b=$a$b; hf download $b; done\n', null],
    ['remotes', 'a.sh', 'git remote add a https://hf.co/o/m; git push b\n', null],
    ['tests', 'a.sh', 'if a; then for b in c; do d; done; fi\n', null],
    ['rules of one target', 'Makefile', 'a: b\n\thf download o/m\n', 'a'],
    ['variables', 'Makefile', 'a: ; hf download $(b)\nb = $(b)$(b)\n', 'a'],
  ])('as a script of many %s', async (_, path, piece, part) => {
    const text = piece.repeat(Math.ceil(99_000 / piece.length));
    const kind = [SHELL_SCRIPT, MAKEFILE].find((one) => one.has(path));
    const started = performance.now();
    await kind?.read({ path, text }, part);
    expect(performance.now() - started).toBeLessThan(MOST_MS);
  });

  test('as a workflow', async () => {
    const surroundings = { repository: 'acme/project', shell: 'bash', job: 'a' };
    const started = performance.now();
    for (const { text } of TEXTS.filter((_, index) => index % 5 === 0)) {
      await workflow.parseWorkflow(
        `jobs:\n  a:\n    steps:\n      - run: ${text.slice(0, 250_000)}`,
        'ci.yml',
        surroundings,
      );
    }
    expect(performance.now() - started).toBeLessThan(120_000);
  }, 600_000);

  test('as one among thousands of secrets', () => {
    const secrets = Array.from(
      { length: 5_000 },
      (_, count) => new Secret(`hf_secret-${count}-of-many-more`),
    );
    const started = performance.now();
    const shown = redactor(secrets)({
      a: Array.from({ length: 2_000 }, (_, count) => `hf_secret-${count}-of-many-more x`),
    });
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(JSON.stringify(shown)).not.toContain('of-many');
  }, 60_000);
});
