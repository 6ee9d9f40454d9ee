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
  type RowTuple,
  silent,
  TOKEN,
} from './evidence.js';

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
export const RUNNER: RowTuple[] = [
  [
    'transfer-host-blocked',
    'error',
    'fail',
    'a host of the list that refuses the connection',
    {
      ...good,
      transferHosts: reached({ 'cdn.hf.co': silent('connect', 'ECONNREFUSED'), 'lfs.hf.co': answer(403) }),
    },
    ['cdn.hf.co (ECONNREFUSED)', 'files of the Hub', 'firewall'],
    'hosts that answer, whatever they say',
    { ...good, transferHosts: reached({ 'cdn.hf.co': answer(503), 'lfs.hf.co': answer(403) }) },
  ],
  [
    'transfer-host-blocked',
    'error',
    'fail',
    'nothing but Xet closed',
    {
      ...good,
      transferHosts: reached({
        'transfer.xethub.hf.co': silent('answer', 'ECONNRESET'),
        'cdn.hf.co': answer(404),
      }),
    },
    ['transfer.xethub.hf.co (ECONNRESET)', 'HF_HUB_DISABLE_XET=1'],
    'a host for which the time was up',
    { ...good, transferHosts: reached({ 'transfer.xethub.hf.co': silent('deadline', 'ABORTED') }) },
  ],
  [
    'transfer-host-blocked',
    'error',
    'fail',
    'the host of a listed repo, whose name is not resolved',
    {
      ...good,
      transferHosts: reached({
        'cdn.hf.co acme/model': silent('connect', 'ENOTFOUND'),
        'lfs.hf.co': answer(403),
      }),
    },
    ['cdn.hf.co (ENOTFOUND)', 'files of acme/model'],
    'a name of the list alone that is not resolved',
    {
      ...good,
      transferHosts: reached({ 'cdn.hf.co': silent('connect', 'ENOTFOUND'), 'lfs.hf.co': answer(403) }),
    },
  ],
  [
    'transfer-host-blocked',
    'warning',
    'warn',
    'a name of the list that is not resolved, while another host answers',
    {
      ...good,
      transferHosts: reached({ 'cdn.hf.co': silent('connect', 'ENOTFOUND'), 'lfs.hf.co': answer(403) }),
    },
    ['cdn.hf.co (ENOTFOUND)', 'DNS'],
    'the same while no host answers',
    { ...good, transferHosts: reached({ 'cdn.hf.co': silent('connect', 'ENOTFOUND') }) },
  ],
  [
    'transfer-host-blocked',
    'error',
    'fail',
    'a certificate that is not trusted',
    { ...good, transferHosts: reached({ 'cdn.hf.co': silent('tls', 'SELF_SIGNED_CERT_IN_CHAIN') }) },
    ['SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
    'the same certificate before the Hub itself',
    { whoami: silent('tls', 'SELF_SIGNED_CERT_IN_CHAIN') },
  ],
  [
    'netrc-overrides-token',
    'warning',
    'warn',
    'an entry for the Hub with another password',
    { ...good, netrc: [netrcFile(`machine huggingface.co login x password ${OTHER_TOKEN}\n`)] },
    ['/home/octo/.netrc', 'line 1', 'huggingface.co', 'scrub: netrc'],
    'an entry with the token itself',
    { ...good, netrc: [netrcFile(`machine huggingface.co login x password ${TOKEN}\n`)] },
  ],
  [
    'netrc-overrides-token',
    'warning',
    'warn',
    'a default entry',
    { ...good, netrc: [netrcFile('default login x password y\n')] },
    ['default', 'NETRC'],
    'an entry for another host',
    { ...good, netrc: [netrcFile('machine pypi.example login x password y\n')] },
  ],
  [
    'netrc-unreadable',
    'warning',
    'warn',
    'a file that its readers do not agree on',
    { ...good, netrc: [{ ...netrcFile(''), state: 'unreadable', problem: 'EACCES' }] },
    ['/home/octo/.netrc', 'EACCES'],
    'an empty file',
    { ...good, netrc: [netrcFile('')] },
  ],
  [
    'git-credential-stale',
    'warning',
    'warn',
    'another credential in the file of git',
    { ...good, git: { credentials: [{ kind: 'store', ...credential }] } },
    ['.git-credentials', 'line 3', 'scrub: git'],
    'the same credential',
    { ...good, git: { credentials: [{ kind: 'store', ...credential, secret: new Secret(TOKEN) }] } },
  ],
  [
    'token-in-git-url',
    'warning',
    'warn',
    'a credential in the URL of a remote',
    { ...good, git: { credentials: [{ kind: 'url', ...credential, where: 'remote hub', line: null }] } },
    ['remote hub', 'roll'],
    'a credential in the file of git',
    { ...good, git: { credentials: [{ kind: 'store', ...credential }] } },
  ],
  [
    'oidc-overrides-token',
    'warning',
    'warn',
    'a publisher beside a token',
    { ...good, environment: { oidcResource: 'acme/model' } },
    ['HF_OIDC_RESOURCE'],
    'no publisher',
    good,
  ],
  [
    'saved-token-shadows',
    'warning',
    'warn',
    'another login and no variable',
    { ...good, saved: OTHER_TOKEN },
    ['/home/octo/token', 'export-token'],
    'another login and the token in HF_TOKEN',
    { ...good, variables: { HF_TOKEN: TOKEN }, saved: OTHER_TOKEN },
  ],
  [
    'persisted-login-on-runner',
    'warning',
    'warn',
    'only a login, on a machine of their own',
    { ...good, token: null, saved: TOKEN, environment: { isSelfHosted: true } },
    ['octo', '/home/octo/token'],
    'only a login, on a machine of GitHub',
    { ...good, token: null, saved: TOKEN },
  ],
  [
    'token-only-in-file',
    'warning',
    'warn',
    'only a login, on a machine of GitHub',
    { ...good, token: null, saved: TOKEN },
    ['/home/octo/token', 'HF_TOKEN'],
    'no login either',
    { token: null, repos: { 'acme/model': { 'anonymous-read': OK } } },
  ],
  [
    'client-outdated',
    'warning',
    'warn',
    'a lock file with a version that does not read HF_TOKEN',
    { ...good, variables: { HF_TOKEN: TOKEN }, jobClients: [locked('0.18.0')] },
    ['uv.lock pins huggingface_hub 0.18.0', 'HUGGING_FACE_HUB_TOKEN', 'Upgrade'],
    'a lock file with one that does',
    { ...good, variables: { HF_TOKEN: TOKEN }, jobClients: [locked('0.19.0')] },
  ],
  [
    'clock-skew',
    'warning',
    'warn',
    'a clock that is six minutes ahead',
    { ...good, now: NOW + 360_000 },
    ['6 minutes ahead', 'NTP'],
    'a clock that is four minutes ahead',
    { ...good, now: NOW + 240_000 },
  ],
];
