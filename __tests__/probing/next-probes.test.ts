import { describe, expect, test } from '@jest/globals';
import { endpointAt } from '../../src/model/endpoint.js';
import { formatRepo } from '../../src/model/repo.js';
import { type NextProbe, nextProbes, type Topic } from '../../src/probing/next-probes.js';
import {
  evidence,
  GATE_NOT_ASKED,
  GATE_PENDING,
  metadata,
  NOT_FOUND,
  netrcFile,
  no,
  OK,
  OTHER_TOKEN,
  publisher,
  READ_ONLY,
  READ_TOKEN,
  type Scene,
  silent,
  TOKEN,
  UNAUTHORIZED,
  WRITE_TOKEN,
} from '../causes/evidence.js';

function textOf(probe: NextProbe): string {
  switch (probe.kind) {
    case 'repo':
      return `${probe.probe} of ${formatRepo(probe.repo.request.ref)}`;
    case 'public-repo':
      return `a public repo with ${probe.token.reveal()}`;
    case 'credential':
      return `whose ${probe.secret.reveal()} is`;
    case 'files':
      return `files of ${formatRepo(probe.ref)}`;
    case 'transfer-hosts':
      return `hosts, also of ${probe.repos.map(formatRepo).join(' and ') || 'no repo'}`;
    case 'certificates':
      return `${probe.areTrusted ? 'trusted' : 'refused'} certificates, compared with ${
        [...probe.files.map(({ path }) => path), ...(probe.fileOfGit ?? [])].join(' and ') || 'no file'
      }`;
  }
}

const following: Scene['inputs'] = { followReferences: true };
const reaching: Scene['inputs'] = { checkTransferHosts: true };
const MIRROR = endpointAt(new URL('https://mirror.example'), 'environment');
const other: Scene = { netrc: [netrcFile(`machine huggingface.co login x password ${OTHER_TOKEN}\n`)] };
const NO_ENTRY = no(404, 'Entry not found', 'EntryNotFound');
const file = (probes: NonNullable<Scene['repos']>[string]): Scene => ({
  whoami: READ_TOKEN,
  repos: { 'hf://datasets/acme/c/data/x': { read: OK, ...probes } },
});
const loaded = (probes: NonNullable<Scene['loaded']>[string]['probes']): Scene => ({
  whoami: READ_TOKEN,
  inputs: following,
  repos: { 'acme/lora': { read: OK } },
  loaded: { 'meta/base': { by: ['acme/lora adapter_config.json base_model_name_or_path'], probes } },
});

describe('what is asked next', () => {
  test.each<[Topic, string, Scene, string[]]>([
    ['refusals', 'a repo that is granted', { whoami: READ_TOKEN, repos: { 'acme/a': { read: OK } } }, []],
    [
      'refusals',
      'a closed gate',
      { whoami: READ_TOKEN, repos: { 'acme/open': { read: OK }, 'meta/llama': { read: GATE_NOT_ASKED } } },
      ['metadata of meta/llama', 'card of meta/llama'],
    ],
    [
      'refusals',
      'a closed gate about which all is known',
      { whoami: READ_TOKEN, repos: { 'meta/llama': { read: GATE_PENDING, metadata: OK } } },
      [],
    ],
    [
      'refusals',
      'a write that is refused',
      { whoami: WRITE_TOKEN, repos: { 'acme/a write': { write: READ_ONLY } } },
      ['read of acme/a', 'metadata of acme/a'],
    ],
    ['refusals', 'a repo that nobody was asked about', { whoami: READ_TOKEN, repos: { 'acme/a': {} } }, []],
    [
      'arrival',
      'a token that the Hub does not know',
      { whoami: UNAUTHORIZED, repos: { 'acme/a': { read: UNAUTHORIZED } } },
      [`a public repo with ${TOKEN}`],
    ],
    ['arrival', 'a token that is good', { whoami: READ_TOKEN }, []],
    ['listed-files', 'a file of a granted repo', file({}), ['file data/x of datasets/acme/c']],
    ['listed-files', 'a file that is there', file({ 'file data/x': OK }), []],
    ['listed-files', 'a file behind a closed gate', file({ read: GATE_PENDING }), []],
    ['listed-files', 'a file of a repo that is not found', file({ read: NOT_FOUND }), []],
    [
      'listed-files',
      'a file that is refused, and what the repo is',
      file({ 'file data/x': no(403, 'Closed') }),
      ['metadata of datasets/acme/c'],
    ],
    ['listed-files', 'a file that cannot be told', file({ 'file data/x': no(500) }), []],
    [
      'listed-files',
      'a file that is refused',
      file({ 'file data/x': no(403, 'Closed for the season.') }),
      ['metadata of datasets/acme/c'],
    ],
    [
      'listed-files',
      'a file that is refused, of a repo that is shown',
      file({ 'file data/x': no(403), metadata: metadata() }),
      [],
    ],
    [
      'listed-files',
      'a path where no file is',
      file({ 'file data/x': NO_ENTRY }),
      ['folder data/x of datasets/acme/c'],
    ],
    [
      'listed-files',
      'a path of which the Hub says only that it is not found',
      file({ 'file data/x': NOT_FOUND }),
      ['folder data/x of datasets/acme/c'],
    ],
    ['listed-files', 'a path that is a folder', file({ 'file data/x': NO_ENTRY, 'folder data/x': OK }), []],
    [
      'listed-files',
      'a path where nothing is',
      file({ 'file data/x': NO_ENTRY, 'folder data/x': NO_ENTRY }),
      ['beside data/x of datasets/acme/c'],
    ],
    [
      'listed-files',
      'the same in a private repo',
      file({ 'file data/x': NO_ENTRY, 'folder data/x': NO_ENTRY, metadata: metadata({ private: true }) }),
      [],
    ],
    [
      'listed-files',
      'a token that is refused',
      { whoami: UNAUTHORIZED, repos: { 'hf://datasets/acme/c/data/x': { read: UNAUTHORIZED } } },
      [],
    ],
    [
      'listed-files',
      'no token, and a public repo',
      { token: null, repos: { 'hf://datasets/acme/c/data/x': { 'anonymous-read': OK } } },
      ['file data/x of datasets/acme/c'],
    ],
    [
      'references',
      'a granted repo whose files were not read',
      {
        whoami: READ_TOKEN,
        inputs: following,
        repos: { 'acme/a': { read: OK }, 'acme/b': { read: NOT_FOUND } },
      },
      ['files of acme/a'],
    ],
    [
      'references',
      'the same, unless they are to be followed',
      { whoami: READ_TOKEN, repos: { 'acme/a': { read: OK } } },
      [],
    ],
    ['references', 'a repo that was found', loaded({}), ['read of meta/base']],
    ['references', 'one that is closed', loaded({ read: GATE_PENDING }), ['metadata of meta/base']],
    ['references', 'one about which all is known', loaded({ read: GATE_PENDING, metadata: OK }), []],
    ['references', 'one that is granted', loaded({ read: OK }), ['files of meta/base']],
    [
      'gates',
      'gates that may open, one of them of a dataset',
      {
        whoami: READ_TOKEN,
        repos: { 'meta/llama': { read: GATE_PENDING }, 'datasets/meta/x': { read: GATE_PENDING } },
      },
      ['read of meta/llama', 'read of datasets/meta/x'],
    ],
    ['credentials', 'another one in a netrc', { whoami: READ_TOKEN, ...other }, [`whose ${OTHER_TOKEN} is`]],
    ['credentials', 'none', { whoami: READ_TOKEN }, []],
    [
      'certificates',
      'one that Node refused',
      { repos: { 'acme/a': { read: silent('tls', 'SELF_SIGNED_CERT_IN_CHAIN') } } },
      ['refused certificates, compared with no file'],
    ],
    [
      'certificates',
      'one that Node trusted',
      {
        whoami: READ_TOKEN,
        certificates: [
          { variable: 'NODE_EXTRA_CA_CERTS', path: '/etc/company.pem', state: 'read', fingerprints: [] },
        ],
      },
      ['trusted certificates, compared with /etc/company.pem'],
    ],
    ['certificates', 'no connection', { whoami: silent('connect', 'ECONNREFUSED') }, []],
    [
      'transfer-hosts',
      'a repo that is granted, and one that is not',
      {
        whoami: READ_TOKEN,
        inputs: reaching,
        repos: { 'acme/a': { read: OK }, 'acme/b': { read: NOT_FOUND } },
      },
      ['hosts, also of acme/a'],
    ],
    ['transfer-hosts', 'no repo', { whoami: READ_TOKEN, inputs: reaching }, ['hosts, also of no repo']],
    ['transfer-hosts', 'the same, unless they are to be reached', { whoami: READ_TOKEN }, []],
    [
      'transfer-hosts',
      'a token that may not be sent there',
      { inputs: { ...reaching, endpoint: MIRROR } },
      [],
    ],
    [
      'transfer-hosts',
      'no token, since the Hub refused to exchange one',
      { token: null, inputs: reaching, publisher: publisher() },
      [],
    ],
    [
      'transfer-hosts',
      'no token, since the job may not have an id token',
      {
        token: null,
        inputs: reaching,
        publisher: publisher({ idToken: { is: 'not-permitted', isActions: true } }),
      },
      ['hosts, also of no repo'],
    ],
  ])('%s: %s', (topic, _, scene, expected) => {
    expect(nextProbes(evidence(scene), topic).map(textOf)).toEqual(expected);
  });
});
