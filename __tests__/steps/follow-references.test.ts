import { afterEach, describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import { unfollowed } from '../../src/causes/sections/unfollowed.js';
import { parseEndpoint } from '../../src/model/endpoint.js';
import { formatRepo } from '../../src/model/repo.js';
import { withAnswers } from '../../src/probing/with-answers.js';
import { startHub } from '../../tools/emulator/hub.mjs';
import { evidence } from '../causes/evidence.js';
import { Asking } from '../probing/rounds.js';

const closing: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const adapterOf = (id: string) => ({
  'adapter_config.json': JSON.stringify({ base_model_name_or_path: id }),
});
const codeOf = (...ids: string[]) => ({
  'config.json': JSON.stringify({
    auto_map: Object.fromEntries(ids.map((id, index) => [`A${index}`, `${id}--m.C`])),
  }),
});
const gated = { gated: 'auto' };

interface World {
  repos: Array<Record<string, unknown>>;
  faults?: unknown[];
  switches?: Record<string, unknown>;
  token?: Record<string, unknown>;
}

/** Lists these repos against a Hub that plays the world, and follows what they name. */
async function following(lines: string[], world: World, options: { token?: boolean; off?: boolean } = {}) {
  const { token = { user: 'octo', kind: 'read' }, ...rest } = world;
  const hub = await startHub({ users: { octo: { orgs: [] } }, tokens: { ci: token }, ...rest });
  const endpoint = parseEndpoint(hub.url, 'input');
  if (endpoint === null) throw new Error(hub.url);
  const ci = options.token === false ? null : (hub.tokens.ci ?? '');
  const asking = new Asking(endpoint, ci);
  closing.push(
    () => asking.client.close(),
    () => hub.close(),
  );
  const listed = evidence({
    token: ci,
    repos: Object.fromEntries(lines.map((line) => [line, {}])),
    inputs: { endpoint, followReferences: options.off !== true },
    now: Date.now(),
  });
  const answered = await asking.on(await asking.first(listed), [['refusals', 'arrival']]);
  const before = hub.requests.length;
  const seen = await asking.on(answered, [['references']]);
  const { findings, loaded, tokenStatus, verdict } = diagnose(seen);
  const requests = hub.requests
    .slice(before)
    .map(({ method, path, status }) => `${method} ${path} ${status}`);
  expect(hub.violations).toEqual([]);
  return {
    hub,
    asking,
    seen,
    requests,
    verdict,
    causes: findings.map(({ cause }) => cause),
    messages: findings.map(({ message }) => message),
    found: loaded.map(({ label, access }) => `${label}: ${access}`),
    read: seen.hub.references.read.map(({ ref }) => formatRepo(ref)),
    open: unfollowed(seen, tokenStatus, loaded),
  };
}

const isAboutFiles = (request: string) => / \/(?:api\/resolve-cache|[^ ]*\/resolve)\//.test(request);

describe('references are followed', () => {
  test('references are followed from repo to repo, breadth first, each repo and file once, also in a circle', async () => {
    const { found, read, requests, verdict, open } = await following(['acme/a', 'acme/b'], {
      repos: [
        { id: 'acme/a', files: codeOf('acme/c', 'acme/d', 'ACME/B') },
        { id: 'acme/b', files: codeOf('acme/d', 'acme/a', 'acme/b') },
        { id: 'acme/c', files: codeOf('acme/e', 'acme/a') },
        { id: 'acme/d', files: codeOf('acme/c', 'acme/d') },
        { id: 'acme/e', files: codeOf('acme/a') },
      ],
    });
    expect(found).toEqual(['acme/c: granted', 'acme/d: granted', 'acme/e: granted']);
    expect(read).toEqual(['acme/a', 'acme/b', 'acme/c', 'acme/d', 'acme/e']);
    expect([verdict, open]).toEqual(['pass', []]);
    expect(new Set(requests).size).toBe(requests.length);
    expect(requests.filter((request) => !isAboutFiles(request))).toEqual(
      ['c', 'd', 'e'].map((name) => `GET /api/models/acme/${name}/auth-check 200`),
    );
  });

  test('references are followed to a closed gate, whose chain is told', async () => {
    const { causes, messages, found, read } = await following(['acme/lora'], {
      repos: [
        { id: 'acme/lora', files: adapterOf('acme/base') },
        { id: 'acme/base', files: codeOf('meta/code') },
        { id: 'meta/code', ...gated, files: codeOf('acme/never-asked') },
      ],
    });
    expect(causes).toEqual(['gated-transitive']);
    expect(messages[0]).toContain(
      'acme/lora loads acme/base, as its adapter_config.json says (base_model_name_or_path); acme/base loads meta/code, as its config.json says (auto_map.A0). The Hub says that the account octo is not on the access list of the gated repo meta/code.',
    );
    expect(found).toEqual(['acme/base: granted', 'meta/code: refused']);
    expect(read).toEqual(['acme/lora', 'acme/base']);
  });

  test('references are followed to the card of a dataset and its files elsewhere', async () => {
    const card = '---\nconfigs:\n- config_name: x\n  data_files: hf://datasets/far/rows/*.csv\n---\n';
    const { causes, found, requests } = await following(['datasets/acme/corpus@v1'], {
      repos: [
        { id: 'acme/corpus', type: 'dataset', revisions: ['v1'], files: { 'README.md': card } },
        { id: 'far/rows', type: 'dataset', ...gated, access: { octo: 'pending' } },
      ],
    });
    expect([causes, found]).toEqual([['gated-transitive'], ['datasets/far/rows: refused']]);
    expect(requests[0]).toBe('GET /datasets/acme/corpus/resolve/v1/README.md 307');
  });

  test('references are followed again from where they ended, when a gate has opened', async () => {
    const run = await following(['acme/lora'], {
      repos: [
        { id: 'acme/lora', files: adapterOf('meta/base') },
        { id: 'meta/base', ...gated, access: { octo: 'granted' }, files: codeOf('far/code') },
        { id: 'far/code' },
      ],
      faults: [
        {
          on: 'GET /api/models/meta/base/auth-check',
          times: 1,
          status: 403,
          headers: { 'X-Error-Code': 'GatedRepo', 'X-Error-Message': 'is awaiting a review' },
        },
      ],
    });
    expect(run.found).toEqual(['meta/base: refused']);
    const [base] = run.seen.hub.references.found;
    const granted = run.seen.hub.repos[0]?.probes.read;
    if (base === undefined || granted === undefined) throw new Error('nothing was found');
    const opened = withAnswers(run.seen, [
      { kind: 'repo', request: base.request, probe: 'read', response: granted, text: '' },
    ]);
    const before = run.hub.requests.length;
    const { references } = (await run.asking.on(opened, [['references']])).hub;
    expect(references.found.map(({ request }) => formatRepo(request.ref))).toEqual(['meta/base', 'far/code']);
    expect(run.hub.requests.slice(before).some(({ path }) => path.includes('acme/lora'))).toBe(false);
  });
});

describe('references are not followed', () => {
  const repos = [
    { id: 'acme/lora', files: adapterOf('meta/base') },
    { id: 'meta/base', ...gated },
  ];

  test('references are not followed unless that was asked for', async () => {
    const { requests, found, open } = await following(['acme/lora'], { repos }, { off: true });
    expect([requests, found, open]).toEqual([[], [], []]);
  });

  test('references are not followed without a token, and the report says so', async () => {
    const { requests, open } = await following(['acme/lora'], { repos }, { token: false });
    expect(requests).toEqual([]);
    expect(open).toEqual([
      'what the listed repos load, because references are followed only with an accepted token',
    ]);
  });

  test('references are not followed with a token that is refused', async () => {
    const { requests, open } = await following(['acme/lora'], { repos, token: { state: 'unknown' } });
    expect(requests).toEqual([]);
    expect(open).toHaveLength(1);
  });

  test('references are not followed from a repo that is written, or closed, or of a type without such files', async () => {
    const { requests } = await following(['octo/lora write', 'meta/base', 'spaces/acme/app'], {
      token: { user: 'octo', kind: 'write' },
      repos: [
        { id: 'octo/lora', files: adapterOf('far/base') },
        { id: 'meta/base', ...gated, files: adapterOf('far/base') },
        { id: 'acme/app', type: 'space', files: { 'README.md': '---\nmodels: [far/base]\n---\n' } },
      ],
    });
    expect(requests).toEqual([]);
  });

  test('references are not followed by what says only where a model came from', async () => {
    const { found, verdict } = await following(['acme/tuned'], {
      repos: [
        {
          id: 'acme/tuned',
          files: {
            'config.json': JSON.stringify({ _name_or_path: 'meta/base', auto_map: { A: 'own.Class' } }),
            'README.md': '---\nbase_model: meta/base\nbase_model_relation: finetune\n---\n',
          },
        },
        { id: 'meta/base', ...gated },
      ],
    });
    expect([found, verdict]).toEqual([[], 'pass']);
  });
});

describe('references end', () => {
  test('three steps from a listed repo, which is told', async () => {
    const chain = ['a', 'b', 'c', 'd', 'e'].map((name, index, all) => ({
      id: `acme/${name}`,
      files: codeOf(`acme/${all[index + 1] ?? 'none'}`),
    }));
    const { found, read, open } = await following(['acme/a'], { repos: chain });
    expect(found).toEqual(['acme/b: granted', 'acme/c: granted', 'acme/d: granted']);
    expect(read).toEqual(['acme/a', 'acme/b', 'acme/c']);
    expect(open).toEqual(['what these repos load, because references are followed for only 3 steps: acme/d']);
  });

  test('references end at fifty repos, which is told', async () => {
    const classes = Array.from({ length: 60 }, (_, index) => `far/${index}--m.C`);
    const files = { 'config.json': JSON.stringify({ auto_map: { A: classes } }) };
    const { found, open, requests } = await following(['acme/hub'], { repos: [{ id: 'acme/hub', files }] });
    expect(found).toHaveLength(50);
    expect(requests.length).toBeLessThan(60);
    expect(open.at(-1)).toBe('10 more repos that are loaded, because at most 50 of them are checked');
  });

  test('references end with fifty repos read, of however many that are listed', async () => {
    const ids = Array.from({ length: 52 }, (_, index) => `acme/m${index}`);
    const { read, open } = await following(ids, { repos: ids.map((id) => ({ id, files: {} })) });
    expect(read).toHaveLength(50);
    expect(open).toEqual(['what these repos load: acme/m50, acme/m51']);
  });
});

describe('what nobody can tell is left open, and no finding', () => {
  test('a repo that is not there, or a folder', async () => {
    const { found, open, verdict } = await following(['acme/lora'], {
      repos: [{ id: 'acme/lora', files: adapterOf('output/checkpoint') }],
    });
    expect([found, verdict]).toEqual([['output/checkpoint: unknown'], 'pass']);
    expect(open).toEqual([
      'output/checkpoint, which acme/lora loads through adapter_config.json (base_model_name_or_path): it is missing or not visible to this token; the name may also be that of a folder',
    ]);
  });

  test('a refusal without a reason', async () => {
    const { found, open, verdict } = await following(['acme/lora'], {
      repos: [{ id: 'acme/lora', files: adapterOf('far/base') }, { id: 'far/base' }],
      faults: [{ on: 'GET /api/models/far/base/auth-check', status: 403, body: { error: 'No.' } }],
    });
    expect([found, verdict]).toEqual([['far/base: unknown'], 'pass']);
    expect(open[0]).toMatch(/^far\/base, .*: status 403$/);
  });

  test('a file that nobody can read', async () => {
    const { open, found, verdict } = await following(['acme/lora'], {
      repos: [
        {
          id: 'acme/lora',
          files: {
            'config.json': '{',
            'adapter_config.json': 'null',
          },
        },
      ],
      faults: [{ on: 'GET */config.yaml', status: 200, body: 'a: b', bodyBytes: 40_000 }],
    });
    expect([found, verdict]).toEqual([[], 'pass']);
    expect(open).toEqual([
      'what acme/lora loads through config.json: it cannot be parsed',
      'what acme/lora loads through config.yaml: it is too large to be read',
    ]);
  });

  test('a file on another host, where no token goes', async () => {
    const { open, hub, verdict } = await following(['acme/lora'], {
      repos: [{ id: 'acme/lora', files: {} }],
      faults: [{ on: 'GET */adapter_config.json', status: 302, headers: { Location: '@cdn/lfs/x' } }],
    });
    expect(verdict).toBe('pass');
    expect(open).toEqual([`what acme/lora loads through adapter_config.json: it is on ${hub.cdnUrl}`]);
    expect(hub.requests.some(({ origin }) => origin === 'cdn')).toBe(false);
  });

  test('a Hub that fails is said to', async () => {
    const files = await following(['acme/lora'], {
      repos: [{ id: 'acme/lora', files: adapterOf('far/base') }],
      faults: [{ on: 'GET /acme/lora/resolve/*', status: 503 }],
    });
    expect([files.verdict, files.causes]).toEqual(['warn', ['hub-outage']]);
    expect(files.open[0]).toMatch(/^what acme\/lora loads through config\.json, .*README\.md: status 503$/);

    const repo = await following(['acme/lora'], {
      repos: [{ id: 'acme/lora', files: adapterOf('far/base') }, { id: 'far/base' }],
      faults: [{ on: 'GET /api/models/far/base/auth-check', status: 503 }],
    });
    expect([repo.verdict, repo.causes]).toEqual(['warn', ['hub-outage']]);
    expect(repo.open[0]).toMatch(/^far\/base, .*: status 503$/);
  });
});

describe('what the Hub says in so many words is a finding', () => {
  const repos = (given: object) => [
    { id: 'acme/lora', files: adapterOf('far/base') },
    { id: 'far/base', ...given },
  ];

  test.each([true, false])(
    'a token without the right to gated repos (auth-check knows it: %s)',
    async (known) => {
      const { causes, messages } = await following(['acme/lora'], {
        token: {
          user: 'octo',
          kind: 'fineGrained',
          fineGrained: { canReadGatedRepos: false, scoped: [] },
        },
        repos: repos({ ...gated, access: { octo: 'granted' } }),
        switches: { gatedScopeOnAuthCheck: known },
      });
      expect(causes).toEqual(['fine-grained-missing-gated-permission']);
      expect(messages[0]).toContain('acme/lora loads far/base');
    },
  );

  test.each([
    ['repo-disabled', { disabled: true }, {}],
    ['repo-disabled', { disabled: true, gated: 'manual' }, { disabledContents: 'gated' }],
    ['region-blocked', { regionBlocked: true }, {}],
  ])('what the Hub says in so many words is a finding: %s', async (cause, given, switches) => {
    const { causes, messages, found } = await following(['acme/lora'], { repos: repos(given), switches });
    expect([causes, found]).toEqual([[cause], ['far/base: refused']]);
    expect(messages[0]).toContain('acme/lora loads far/base');
  });
});
