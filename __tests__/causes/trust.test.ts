import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import { uncheckedTrust } from '../../src/causes/runner/unshared-trust.js';
import type { AuthorityFile } from '../../src/runner/certificates/certificate-files.js';
import type { JobClient } from '../../src/runner/job-clients/job-client.js';
import { corporate } from './chains.js';
import { evidence, OK, READ_TOKEN, type Scene, silent } from './evidence.js';

type Variable = AuthorityFile['variable'];

const ROOT = { path: '/etc/corp.pem', isRoot: true };
const BY_NODE = { variable: 'NODE_EXTRA_CA_CERTS' as const, ...ROOT };

function file(variable: Variable, state: AuthorityFile['state'] = 'read', certificates = 1): AuthorityFile {
  const fingerprints = Array.from({ length: certificates }, (_, index) => `${variable} ${index}`);
  return { variable, path: `/etc/${variable}.pem`, state, fingerprints };
}

function hub(version: string): JobClient[] {
  return [
    { package: 'huggingface_hub', version, range: null, where: 'uv.lock', how: 'locked', certain: true },
  ];
}

/** A Hub that Node trusts by NODE_EXTRA_CA_CERTS, and what else is set; `holding` are those that hold its root. */
function behindProxy(files: AuthorityFile[], holding: Variable[], more: Scene = {}): Scene {
  return {
    whoami: READ_TOKEN,
    repos: { 'acme/model': { read: OK } },
    certificates: [file('NODE_EXTRA_CA_CERTS'), ...files],
    chain: corporate(BY_NODE, ...holding.map((variable) => ({ variable, ...ROOT }))),
    ...more,
  };
}

/** The verdict, what is found, and what stays open. */
function told(scene: Scene) {
  const seen = evidence(scene);
  const { verdict, findings } = diagnose(seen);
  const trust = findings.filter(({ cause }) => cause === 'tls-untrusted-ca');
  return { verdict, trust, open: uncheckedTrust(seen) };
}

const EXTRA = file('NODE_EXTRA_CA_CERTS').path;

describe('what Node trusts and the Python client of the job does not, is a warning', () => {
  test.each<[string, string, AuthorityFile[], Variable[], string, string]>([
    [
      '1.3.0',
      'with nothing set',
      [],
      [],
      'neither SSL_CERT_FILE nor SSL_CERT_DIR',
      `Set SSL_CERT_FILE: ${EXTRA}`,
    ],
    ['0.36.2', 'with nothing set', [], [], 'neither REQUESTS_CA_BUNDLE', `Set REQUESTS_CA_BUNDLE: ${EXTRA}`],
    [
      '0.36.2',
      'with what only others go by',
      [file('SSL_CERT_FILE')],
      ['SSL_CERT_FILE'],
      'neither REQUESTS_CA_BUNDLE nor CURL_CA_BUNDLE',
      'Set REQUESTS_CA_BUNDLE',
    ],
    [
      '2.4.0',
      'with a file that lacks it',
      [file('SSL_CERT_FILE')],
      [],
      'SSL_CERT_FILE points to /etc/SSL_CERT_FILE.pem, which does not contain it',
      'Add that root certificate to /etc/SSL_CERT_FILE.pem.',
    ],
    [
      '1.3.0',
      'with a file that lacks it before a folder that holds it',
      [file('SSL_CERT_FILE'), file('SSL_CERT_DIR')],
      ['SSL_CERT_DIR'],
      'SSL_CERT_FILE points to',
      'Add',
    ],
  ])('%s, %s', (version, _, files, holding, because, advice) => {
    const { verdict, trust, open } = told(behindProxy(files, holding, { jobClients: hub(version) }));
    expect([verdict, trust.length, open]).toEqual(['warn', 1, []]);
    expect(trust[0]).toMatchObject({ severity: 'warning', subject: 'huggingface_hub' });
    expect(trust[0]?.message).toContain(`uv.lock pins huggingface_hub ${version}, which will not trust`);
    expect(trust[0]?.message).toContain('the root CN=Corp, which Node trusts through NODE_EXTRA_CA_CERTS');
    expect(trust[0]?.message).toContain(because);
    expect(trust[0]?.evidence[0]?.fact).toContain(because);
    expect(trust[0]?.evidence[3]?.fact).toContain('certificate for huggingface.co: CN=Corp, issued by');
    expect(trust[0]?.evidence[3]?.fact).toContain('SHA-256 CC');
    expect(trust[0]?.advice).toContain(advice);
  });

  test('with one env line for a cure, where the file for Node holds the public authorities as well', () => {
    const scene = behindProxy([], [], { jobClients: hub('1.3.0') });
    const [finding] = told({ ...scene, certificates: [file('NODE_EXTRA_CA_CERTS', 'read', 150)] }).trust;
    expect(finding?.advice).toBe(`Set SSL_CERT_FILE: ${EXTRA} in the job's env.`);
  });
});

describe('no finding, and nothing left open', () => {
  const SSL = file('SSL_CERT_FILE');
  test.each<[string, Scene]>([
    ['where its file holds the root', behindProxy([SSL], ['SSL_CERT_FILE'], { jobClients: hub('2.4.0') })],
    [
      'where its folder does',
      behindProxy([file('SSL_CERT_DIR')], ['SSL_CERT_DIR'], { jobClients: hub('1.3.0') }),
    ],
    [
      'where the second of its variables does',
      behindProxy([file('CURL_CA_BUNDLE')], ['CURL_CA_BUNDLE'], { jobClients: hub('0.36.2') }),
    ],
    [
      'where Node brings the root along',
      behindProxy([], [], { jobClients: hub('1.3.0'), chain: { ...corporate(), isPublic: true } }),
    ],
    [
      'of a client nobody knows, where Node brings the root along',
      behindProxy([], [], { chain: { ...corporate(), isPublic: true } }),
    ],
  ])('%s', (_, scene) => {
    expect(told(scene)).toEqual({ verdict: 'pass', trust: [], open: [] });
  });
});

describe('no finding, and said to be open', () => {
  test.each<[string, Scene, string]>([
    ['of a client nobody knows', behindProxy([], []), 'SSL_CERT_FILE and REQUESTS_CA_BUNDLE do not'],
    [
      "of one that goes by the system's store",
      behindProxy([], [], { jobClients: hub('2.4.0') }),
      'SSL_CERT_FILE does not point to',
    ],
    [
      'of one whose file is not there',
      behindProxy([file('SSL_CERT_FILE', 'missing')], [], { jobClients: hub('1.3.0') }),
      'the certificates that Python will trust: SSL_CERT_FILE points to',
    ],
    [
      'where the chain could not be seen',
      behindProxy([], [], { jobClients: hub('1.3.0'), chain: null }),
      'SSL_CERT_FILE does not point to',
    ],
  ])('%s', (_, scene, words) => {
    const { verdict, trust, open } = told(scene);
    expect([verdict, trust, open]).toEqual(['pass', [], [expect.stringContaining(words)]]);
  });
});

describe('git', () => {
  const files: AuthorityFile[] = [file('GIT_SSL_CAINFO'), file('SSL_CERT_FILE'), file('REQUESTS_CA_BUNDLE')];
  const PYTHON: Variable[] = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE'];

  test.each(['GIT_SSL_CAINFO', 'http.sslCAInfo'] as const)('is warned of by %s', (variable) => {
    const scene = behindProxy([file(variable), ...files.slice(1)], PYTHON);
    const { verdict, trust } = told(scene);
    expect([verdict, trust.length]).toEqual(['warn', 1]);
    expect(trust[0]).toMatchObject({
      subject: 'git',
      message: expect.stringContaining(
        `${variable} points to /etc/${variable}.pem, which does not contain it`,
      ),
      advice: `Add that root certificate to /etc/${variable}.pem.`,
    });
  });

  const lacking = behindProxy(files, PYTHON);
  test.each<[string, Scene]>([
    ['its file holds it', behindProxy(files, [...PYTHON, 'GIT_SSL_CAINFO'])],
    ['its file is not named', behindProxy(files.slice(1), PYTHON)],
    ['a folder may hold it as well', { ...lacking, git: { trustsOtherwise: true } }],
    ['there is no git', { ...lacking, git: { state: 'unavailable' } }],
    ['the system holds it', { ...lacking, chain: { ...corporate(), inSystem: '/etc/ssl/certs/a.0' } }],
    ['nobody has seen the chain', { ...lacking, chain: null }],
  ])('is not warned of where %s', (_, scene) => {
    expect(told(scene).trust).toEqual([]);
  });
});

test('where Node does not trust the certificate either, that alone is told', () => {
  const scene = behindProxy([], [], {
    jobClients: hub('1.3.0'),
    whoami: silent('tls', 'SELF_SIGNED_CERT_IN_CHAIN'),
  });
  expect(told(scene).trust.map(({ severity }) => severity)).toEqual(['error']);
});
