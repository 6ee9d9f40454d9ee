import type { Probe } from '../../src/hub/probe.js';
import {
  answer,
  fineGrained,
  GATE_LOGIN,
  GATE_PENDING,
  GATE_SETTING,
  metadata,
  no,
  OK,
  READ_TOKEN,
  type Row,
  type Scene,
  type Seen,
  silent,
  stopped,
  WRITE_TOKEN,
} from './evidence.js';

const NO_ENTRY = no(404, 'Entry not found', 'EntryNotFound');
const NO_REVISION = no(404, 'Invalid rev id: main', 'RevisionNotFound');
const CONFIG = 'https://huggingface.co/acme/model/blob/main/config.jsn';
const PATH = 'hf://datasets/acme/corpus/data/train.csv';
const REVISION = { revision: metadata() };

/** The files of a folder, as the Hub lists them. */
const listing = (...paths: string[]) =>
  answer(200, {
    json: [{ type: 'directory', path: 'old' }, ...paths.map((path) => ({ type: 'file', path }))],
  });

const scene = (line: string, probes: Partial<Record<Probe, Seen>>, more: Partial<Scene> = {}): Scene => ({
  whoami: READ_TOKEN,
  repos: { [line]: { read: OK, ...probes } },
  ...more,
});
const config = (file: Seen, more: Partial<Record<Probe, Seen>> = {}) =>
  scene(CONFIG, { ...REVISION, 'file config.jsn': file, ...more });

const missing = (row: Pick<Row, 'sees' | 'scene' | 'names' | 'butNot' | 'butNotScene'>): Row => ({
  cause: 'file-missing',
  severity: 'error',
  verdict: 'fail',
  ...row,
});

/** From evidence to finding: the files that lines of `repos` name. */
export const FILES: Row[] = [
  missing({
    sees: 'EntryNotFound for the file of an address',
    scene: config(NO_ENTRY),
    names: ['acme/model has no file "config.jsn" at revision main', 'Correct the path'],
    butNot: 'a file that is served',
    butNotScene: config(answer(200)),
  }),
  missing({
    sees: 'the same without the code, in the words of the Hub',
    scene: config(no(404, 'Entry not found')),
    names: ['config.jsn'],
    butNot: 'a 404 that may be about anything',
    butNotScene: config(no(404, 'Not Found')),
  }),
  missing({
    sees: 'a near name in the same folder',
    scene: config(NO_ENTRY, { 'beside config.jsn': listing('config.json', 'other.json') }),
    names: ['Did you mean "config.json"?'],
    butNot: 'a large file, which lies with another host',
    butNotScene: config(answer(302, { stoppedAt: { reason: 'other-origin', to: 'https://cdn.example' } })),
  }),
  missing({
    sees: 'a path that is neither a file nor a folder',
    scene: scene(PATH, { 'file data/train.csv': NO_ENTRY, 'folder data/train.csv': NO_ENTRY }),
    names: ['acme/corpus', '"data/train.csv"'],
    butNot: 'a path that is a folder',
    butNotScene: scene(PATH, {
      'file data/train.csv': NO_ENTRY,
      'folder data/train.csv': listing('data/train.csv/x'),
    }),
  }),
  missing({
    sees: 'a path with a near name, which is no folder either',
    scene: scene(PATH, {
      'file data/train.csv': NO_ENTRY,
      'folder data/train.csv': NO_ENTRY,
      'beside data/train.csv': listing('data/Train.csv', 'data/test.csv'),
    }),
    names: ['Did you mean "data/Train.csv"?'],
    butNot: 'a folder for which the Hub has other words',
    butNotScene: scene(PATH, { 'file data/train.csv': no(404), 'folder data/train.csv': listing() }),
  }),
  missing({
    sees: 'a kernel that serves files, and not this one',
    scene: {
      whoami: READ_TOKEN,
      repos: {
        'hf://kernels/acme/kernel/build.toml': {
          content: NO_ENTRY,
          'file build.toml': NO_ENTRY,
          'folder build.toml': NO_ENTRY,
        },
      },
    },
    names: ['kernels/acme/kernel', 'build.toml'],
    butNot: 'a line to write, for which no file is asked',
    butNotScene: { whoami: WRITE_TOKEN, repos: { 'acme/model write': { write: OK } } },
  }),
  missing({
    sees: 'a bucket without the file, which has no revision',
    scene: {
      whoami: READ_TOKEN,
      repos: {
        'hf://buckets/acme/cache/a.bin': {
          metadata: metadata(),
          'file a.bin': NO_ENTRY,
          'folder a.bin': answer(200, { json: [] }),
        },
      },
    },
    names: ['has no file "a.bin".'],
    butNot: 'a path whose folder nobody could look up',
    butNotScene: scene(PATH, { 'file data/train.csv': NO_ENTRY, 'folder data/train.csv': no(500) }),
  }),
  missing({
    sees: 'no token, and a public repo without the file',
    scene: {
      token: null,
      repos: {
        [CONFIG]: { 'anonymous-read': OK, 'anonymous-revision': metadata(), 'file config.jsn': NO_ENTRY },
      },
    },
    names: ['config.jsn'],
    butNot: 'no token, and a gate before the file',
    butNotScene: {
      token: null,
      repos: { [CONFIG]: { 'anonymous-read': GATE_LOGIN, 'anonymous-revision': metadata() } },
    },
  }),
  missing({
    sees: 'the same with a page for the file of an address',
    scene: config(no(404, null, 'EntryNotFound')),
    names: ['config.jsn'],
    butNot: 'a gate that keeps the file back',
    butNotScene: config(GATE_PENDING),
  }),
  {
    cause: 'gated-pending',
    severity: 'error',
    verdict: 'fail',
    sees: 'a gate that only the file knows of',
    scene: config(GATE_PENDING),
    names: ['acme/model'],
    butNot: 'a file that is not there',
    butNotScene: config(NO_ENTRY),
  },
  {
    cause: 'fine-grained-missing-gated-permission',
    severity: 'error',
    verdict: 'fail',
    sees: 'the words about the permission for a listed file alone',
    scene: { ...config(GATE_SETTING), whoami: fineGrained([]) },
    names: ['acme/model'],
    butNot: 'a file that is served',
    butNotScene: config(answer(200)),
  },
  {
    cause: 'revision-missing',
    severity: 'error',
    verdict: 'fail',
    sees: 'a file at the usual branch, which the repo does not have',
    scene: scene(PATH, { 'file data/train.csv': NO_REVISION }),
    names: ['main'],
    butNot: 'a file that is not there',
    butNotScene: scene(PATH, { 'file data/train.csv': NO_ENTRY, 'folder data/train.csv': NO_ENTRY }),
  },
  {
    cause: 'hub-outage',
    severity: 'warning',
    verdict: 'warn',
    sees: 'no answer about the file alone',
    scene: config(silent('connect', 'ECONNREFUSED')),
    names: ['ECONNREFUSED'],
    butNot: 'a file that is not there',
    butNotScene: config(NO_ENTRY),
  },
  {
    cause: 'redirect-refused',
    severity: 'error',
    verdict: 'fail',
    sees: 'a file that redirects in a circle',
    scene: config(stopped('loop', '/acme/model/resolve/main/config.jsn')),
    names: ['in a circle'],
    butNot: 'a file that is served',
    butNotScene: config(answer(200)),
  },
];
