import type { Answer, NoAnswer } from '../../src/hub/response.js';
import { endpointAt } from '../../src/model/endpoint.js';
import { Secret } from '../../src/model/secret.js';
import type { JobClient } from '../../src/runner/job-clients/job-client.js';
import {
  answer,
  NOW,
  netrcFile,
  OK,
  OTHER_TOKEN,
  READ_TOKEN,
  type Row,
  silent,
  TOKEN,
  UNAUTHORIZED,
} from './evidence.js';

const NOBODY = { token: null, repos: { 'acme/private': { 'anonymous-read': UNAUTHORIZED } } };
const good = { whoami: READ_TOKEN, repos: { 'acme/model': { read: OK } } };
const other = new Secret(OTHER_TOKEN);
const credential = {
  where: '/home/octo/.git-credentials',
  host: 'huggingface.co',
  username: 'octo',
  secret: other,
  line: 3,
  origin: null,
  serves: 'both' as const,
  helper: null,
};
/** A helper that is a script in the user's settings. */
const SCRIPT = [
  {
    key: 'credential.helper',
    origin: { scope: 'global' as const, file: '/home/octo/.gitconfig' },
    valuePattern: '',
  },
];

const locked = (version: string): JobClient => ({
  package: 'huggingface_hub',
  version,
  range: null,
  where: 'uv.lock',
  how: 'locked',
  certain: true,
});

/** What the hosts that files come from answered, by name; with a repo behind it where its files lie. */
function reached(hosts: Record<string, Answer | NoAnswer>) {
  const asked = { method: 'HEAD' as const, path: '/', authenticated: false, attempts: 2, redirects: [] };
  return {
    list: { ...asked, outcome: answer(200, { json: { lfsDomains: ['lfs.example'] } }) },
    hosts: Object.entries(hosts).map(([line, outcome]) => {
      const [name = '', ...serves] = line.split(' ');
      const { origin, host } = endpointAt(new URL(`https://${name}`), 'input');
      return { origin, host, serves, response: { ...asked, outcome } };
    }),
  };
}

/** From evidence to finding: what else on this machine speaks to the Hub. */
export const RUNNER: Row[] = [
  {
    cause: 'transfer-host-blocked',
    severity: 'error',
    verdict: 'fail',
    sees: 'a host of the list that refuses the connection',
    scene: {
      ...good,
      transferHosts: reached({ 'cdn.hf.co': silent('connect', 'ECONNREFUSED'), 'lfs.hf.co': answer(403) }),
    },
    names: ['cdn.hf.co (ECONNREFUSED)', 'files of the Hub', 'firewall'],
    butNot: 'hosts that answer, whatever they say',
    butNotScene: { ...good, transferHosts: reached({ 'cdn.hf.co': answer(503), 'lfs.hf.co': answer(403) }) },
  },
  {
    cause: 'transfer-host-blocked',
    severity: 'error',
    verdict: 'fail',
    sees: 'nothing but Xet closed',
    scene: {
      ...good,
      transferHosts: reached({
        'transfer.xethub.hf.co': silent('answer', 'ECONNRESET'),
        'cdn.hf.co': answer(404),
      }),
    },
    names: ['transfer.xethub.hf.co (ECONNRESET)', 'HF_HUB_DISABLE_XET=1'],
    butNot: 'a host for which the time was up',
    butNotScene: {
      ...good,
      transferHosts: reached({ 'transfer.xethub.hf.co': silent('deadline', 'ABORTED') }),
    },
  },
  {
    cause: 'transfer-host-blocked',
    severity: 'error',
    verdict: 'fail',
    sees: 'the host of a listed repo, whose name is not resolved',
    scene: {
      ...good,
      transferHosts: reached({
        'cdn.hf.co acme/model': silent('connect', 'ENOTFOUND'),
        'lfs.hf.co': answer(403),
      }),
    },
    names: ['cdn.hf.co (ENOTFOUND)', 'files of acme/model'],
    butNot: 'a name of the list alone that is not resolved',
    butNotScene: {
      ...good,
      transferHosts: reached({ 'cdn.hf.co': silent('connect', 'ENOTFOUND'), 'lfs.hf.co': answer(403) }),
    },
  },
  {
    cause: 'transfer-host-blocked',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a name of the list that is not resolved, while another host answers',
    scene: {
      ...good,
      transferHosts: reached({ 'cdn.hf.co': silent('connect', 'ENOTFOUND'), 'lfs.hf.co': answer(403) }),
    },
    names: ['cdn.hf.co (ENOTFOUND)', 'DNS'],
    butNot: 'the same while no host answers',
    butNotScene: { ...good, transferHosts: reached({ 'cdn.hf.co': silent('connect', 'ENOTFOUND') }) },
  },
  {
    cause: 'transfer-host-blocked',
    severity: 'error',
    verdict: 'fail',
    sees: 'a certificate that is not trusted',
    scene: { ...good, transferHosts: reached({ 'cdn.hf.co': silent('tls', 'SELF_SIGNED_CERT_IN_CHAIN') }) },
    names: ['SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
    butNot: 'the same certificate before the Hub itself',
    butNotScene: { whoami: silent('tls', 'SELF_SIGNED_CERT_IN_CHAIN') },
  },
  {
    cause: 'netrc-overrides-token',
    severity: 'warning',
    verdict: 'warn',
    sees: 'an entry for the Hub with another password',
    scene: { ...good, netrc: [netrcFile(`machine huggingface.co login x password ${OTHER_TOKEN}\n`)] },
    names: ['/home/octo/.netrc', 'line 1', 'huggingface.co', 'scrub: netrc'],
    butNot: 'an entry with the token itself',
    butNotScene: { ...good, netrc: [netrcFile(`machine huggingface.co login x password ${TOKEN}\n`)] },
  },
  {
    cause: 'netrc-overrides-token',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a default entry',
    scene: { ...good, netrc: [netrcFile('default login x password y\n')] },
    names: ['default', 'NETRC'],
    butNot: 'an entry for another host',
    butNotScene: { ...good, netrc: [netrcFile('machine pypi.example login x password y\n')] },
  },
  {
    cause: 'netrc-unreadable',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a file that its readers do not agree on',
    scene: { ...good, netrc: [{ ...netrcFile(''), state: 'unreadable', problem: 'EACCES' }] },
    names: ['/home/octo/.netrc', 'EACCES'],
    butNot: 'an empty file',
    butNotScene: { ...good, netrc: [netrcFile('')] },
  },
  {
    cause: 'git-credential-stale',
    severity: 'warning',
    verdict: 'warn',
    sees: 'another credential in the file of git',
    scene: { ...good, git: { credentials: [{ kind: 'store', ...credential }] } },
    names: ['.git-credentials', 'line 3', 'scrub: git'],
    butNot: 'the same credential',
    butNotScene: {
      ...good,
      git: { credentials: [{ kind: 'store', ...credential, secret: new Secret(TOKEN) }] },
    },
  },
  {
    cause: 'git-credential-stale',
    severity: 'warning',
    verdict: 'warn',
    sees: 'another credential that a script in a setting of git prints',
    scene: {
      ...good,
      git: {
        credentials: [
          {
            ...credential,
            kind: 'helper',
            where: 'a shell command',
            line: null,
            script: SCRIPT,
            address: 'https://huggingface.co',
          },
        ],
      },
    },
    names: [
      'Remove the script that prints the login for huggingface.co from the setting credential.helper in /home/octo/.gitconfig (git config --global --unset-all credential.helper).',
    ],
    butNot: 'the same token',
    butNotScene: {
      ...good,
      git: {
        credentials: [
          {
            ...credential,
            kind: 'helper',
            where: 'a shell command',
            line: null,
            secret: new Secret(TOKEN),
            script: SCRIPT,
          },
        ],
      },
    },
  },
  {
    cause: 'git-credential-stale',
    severity: 'warning',
    verdict: 'warn',
    sees: 'another credential of a helper that is a program',
    scene: {
      ...good,
      git: {
        credentials: [
          {
            ...credential,
            kind: 'helper',
            where: 'cache',
            line: null,
            address: 'https://huggingface.co',
          },
        ],
      },
    },
    names: ['git credential reject', 'scrub: git'],
    butNot: 'no credential',
    butNotScene: good,
  },
  {
    cause: 'token-in-git-url',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a credential in the URL of a remote',
    scene: {
      ...good,
      git: { credentials: [{ kind: 'url', ...credential, where: 'remote hub', line: null }] },
    },
    names: ['remote hub', 'rotate'],
    butNot: 'a credential in the file of git',
    butNotScene: { ...good, git: { credentials: [{ kind: 'store', ...credential }] } },
  },
  {
    cause: 'oidc-overrides-token',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a publisher beside a token',
    scene: { ...good, environment: { oidcResource: 'acme/model' } },
    names: ['HF_OIDC_RESOURCE'],
    butNot: 'no publisher',
    butNotScene: good,
  },
  {
    cause: 'saved-token-shadows',
    severity: 'warning',
    verdict: 'warn',
    sees: 'another login and no variable',
    scene: { ...good, saved: OTHER_TOKEN },
    names: ['/home/octo/token', 'export-token'],
    butNot: 'another login and the token in HF_TOKEN',
    butNotScene: { ...good, variables: { HF_TOKEN: TOKEN }, saved: OTHER_TOKEN },
  },
  {
    cause: 'persisted-login-on-runner',
    severity: 'warning',
    verdict: 'warn',
    sees: 'only a login, on a machine of their own',
    scene: { ...good, token: null, saved: TOKEN, environment: { isSelfHosted: true } },
    names: ['octo', '/home/octo/token'],
    butNot: 'only a login, on a machine of GitHub',
    butNotScene: { ...good, token: null, saved: TOKEN },
  },
  {
    cause: 'token-only-in-file',
    severity: 'warning',
    verdict: 'warn',
    sees: 'only a login, on a machine of GitHub',
    scene: { ...good, token: null, saved: TOKEN },
    names: ['/home/octo/token', 'HF_TOKEN'],
    butNot: 'no login either',
    butNotScene: { token: null, repos: { 'acme/model': { 'anonymous-read': OK } } },
  },
  {
    cause: 'persisted-login-on-runner',
    severity: 'warning',
    verdict: 'fail',
    sees: 'no token, and a netrc entry on a machine of their own',
    scene: {
      ...NOBODY,
      netrc: [netrcFile(`machine huggingface.co login x password ${OTHER_TOKEN}\n`)],
      environment: { isSelfHosted: true },
      others: [{ secret: other, is: { kind: 'accepted', name: 'somebody', tokenName: null } }],
    },
    names: [
      "job's only login",
      'huggingface.co in /home/octo/.netrc (line 1)',
      'requests',
      'belongs to somebody',
    ],
    butNot: 'no token, and an entry for another host',
    butNotScene: {
      ...NOBODY,
      netrc: [netrcFile(`machine pypi.example login x password ${OTHER_TOKEN}\n`)],
      environment: { isSelfHosted: true },
    },
  },
  {
    cause: 'persisted-login-on-runner',
    severity: 'warning',
    verdict: 'fail',
    sees: 'no token, and a login that git stored on a machine of their own',
    scene: {
      ...NOBODY,
      git: { credentials: [{ kind: 'store', ...credential }] },
      environment: { isSelfHosted: true },
    },
    names: ["job's only login", '/home/octo/.git-credentials (line 3)', 'git and git-lfs send it'],
    butNot: 'no token, and a login in the settings of the clone',
    butNotScene: {
      ...NOBODY,
      git: {
        credentials: [
          { kind: 'header', ...credential, line: null, origin: { scope: 'local', file: '/w/.git/config' } },
        ],
      },
      environment: { isSelfHosted: true },
    },
  },
  {
    cause: 'token-only-in-file',
    severity: 'warning',
    verdict: 'fail',
    sees: 'no token, and a netrc entry on a machine of GitHub',
    scene: { ...NOBODY, netrc: [netrcFile(`machine huggingface.co login x password ${OTHER_TOKEN}\n`)] },
    names: ["job's only login", '/home/octo/.netrc (line 1)', 'Give the job its own token in HF_TOKEN'],
    butNot: 'no token, and an entry with an empty password',
    butNotScene: { ...NOBODY, netrc: [netrcFile('machine huggingface.co login x password\n')] },
  },
  {
    cause: 'netrc-overrides-token',
    severity: 'warning',
    verdict: 'fail',
    sees: 'an empty input, a token in HF_TOKEN and another in a netrc',
    scene: {
      ...NOBODY,
      token: '',
      variables: { HF_TOKEN: TOKEN },
      netrc: [netrcFile(`machine huggingface.co login x password ${OTHER_TOKEN}\n`)],
    },
    names: ['/home/octo/.netrc (line 1)', 'requests', 'Remove the entry'],
    butNot: 'an empty input, and the same token in both',
    butNotScene: {
      ...NOBODY,
      token: '',
      variables: { HF_TOKEN: OTHER_TOKEN },
      netrc: [netrcFile(`machine huggingface.co login x password ${OTHER_TOKEN}\n`)],
    },
  },
  {
    cause: 'git-credential-stale',
    severity: 'warning',
    verdict: 'fail',
    sees: 'a token in a variable that is not read, and another in a helper of git',
    scene: {
      ...NOBODY,
      environment: { misnamed: ['MY_HF_TOKEN'] },
      git: { credentials: [{ kind: 'helper', ...credential, where: 'cache', line: null, helper: 0 }] },
    },
    names: ['what a git credential helper (cache) holds', 'git and git-lfs', 'Remove what'],
    butNot: "a helper's login as the only one",
    butNotScene: {
      ...NOBODY,
      git: { credentials: [{ kind: 'helper', ...credential, where: 'cache', line: null, helper: 0 }] },
    },
  },
  {
    cause: 'token-in-git-url',
    severity: 'warning',
    verdict: 'fail',
    sees: 'no token, and a credential in the URL of a remote',
    scene: {
      ...NOBODY,
      git: { credentials: [{ kind: 'url', ...credential, where: 'remote hub', line: null }] },
    },
    names: ['remote hub', "git and git-lfs use it as the job's only login", 'rotate'],
    butNot: 'no token, and a login that git stored',
    butNotScene: { ...NOBODY, git: { credentials: [{ kind: 'store', ...credential }] } },
  },
  {
    cause: 'netrc-unreadable',
    severity: 'warning',
    verdict: 'fail',
    sees: 'no token, and a netrc that cannot be read',
    scene: { ...NOBODY, netrc: [{ ...netrcFile(''), state: 'unreadable', problem: 'EACCES' }] },
    names: ['/home/octo/.netrc', 'EACCES'],
    butNot: 'a token that cannot be sent, and such a netrc',
    butNotScene: { token: '"', netrc: [{ ...netrcFile(''), state: 'unreadable', problem: 'EACCES' }] },
  },
  {
    cause: 'client-outdated',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a lock file with a version that does not read HF_TOKEN',
    scene: { ...good, variables: { HF_TOKEN: TOKEN }, jobClients: [locked('0.18.0')] },
    names: ['uv.lock pins huggingface_hub 0.18.0', 'HUGGING_FACE_HUB_TOKEN', 'Upgrade'],
    butNot: 'a lock file with one that does',
    butNotScene: { ...good, variables: { HF_TOKEN: TOKEN }, jobClients: [locked('0.19.0')] },
  },
  {
    cause: 'clock-skew',
    severity: 'warning',
    verdict: 'warn',
    sees: 'a clock that is six minutes ahead',
    scene: { ...good, now: NOW + 360_000 },
    names: ['6 minutes ahead', 'NTP'],
    butNot: 'a clock that is four minutes ahead',
    butNotScene: { ...good, now: NOW + 240_000 },
  },
];
