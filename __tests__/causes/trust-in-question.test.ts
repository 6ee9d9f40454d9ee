import { expect, test } from '@jest/globals';
import { trustInQuestion } from '../../src/causes/network/untrusted-certificate.js';
import { endpointAt } from '../../src/model/endpoint.js';
import { evidence, OK, READ_TOKEN, type Scene, silent } from './evidence.js';

const read = (seen: typeof OK | ReturnType<typeof silent>): Scene => ({
  repos: { 'acme/model': { read: seen } },
});
const LOOPBACK = endpointAt(new URL('http://127.0.0.1:8080'), 'input');

test.each<[string, Scene, ReturnType<typeof trustInQuestion>]>([
  ['a certificate that Node does not trust', read(silent('tls', 'SELF_SIGNED_CERT_IN_CHAIN')), 'refused'],
  [
    'one that it trusted once and then not',
    { whoami: READ_TOKEN, ...read(silent('tls', 'CERT_HAS_EXPIRED')) },
    'refused',
  ],
  ['an answer', read(OK), 'answered'],
  ['no connection', read(silent('connect', 'ECONNREFUSED')), null],
  ['nothing that was asked', {}, null],
  ['an answer without TLS', { ...read(OK), inputs: { endpoint: LOOPBACK } }, null],
])('%s', (_, scene, question) => {
  expect(trustInQuestion(evidence(scene))).toBe(question);
});
