import { expect, test } from '@jest/globals';
import {
  hostResults,
  transferHostFindings,
  unreachedHosts,
} from '../../src/causes/runner/unreached-hosts.js';
import type { Answer, NoAnswer } from '../../src/hub/response.js';
import { answer, evidence, silent } from './evidence.js';

const asked = { method: 'HEAD' as const, path: '/', authenticated: false, attempts: 1, redirects: [] };

function host(name: string, outcome: Answer | NoAnswer) {
  return { origin: `https://${name}`, host: name, serves: ['acme/model'], response: { ...asked, outcome } };
}

test('of every transfer host it is told whether it answered, and of one that had no time, that nobody knows', () => {
  const transferHosts = {
    list: { ...asked, outcome: answer(200) },
    hosts: [
      host('open.hf.co', answer(403)),
      host('closed.hf.co', silent('connect', 'ECONNREFUSED')),
      host('late.hf.co', silent('deadline', 'ATTEMPT_TIMED_OUT')),
    ],
  };
  expect(hostResults(evidence({ transferHosts }))?.map((one) => [one.host, one.reached, one.code])).toEqual([
    ['open.hf.co', true, null],
    ['closed.hf.co', false, 'ECONNREFUSED'],
    ['late.hf.co', null, 'ATTEMPT_TIMED_OUT'],
  ]);
  expect(hostResults(evidence({ transferHosts: null }))).toBeNull();
});

test('a host to which nobody may be led is not checked: neither open nor closed, whatever else is', () => {
  const hosts = [
    host('inward.test', silent('address', 'ADDRESS_NOT_PUBLIC')),
    host('unknown.test', silent('address', 'ADDRESS_UNKNOWN')),
  ];
  const list = { ...asked, outcome: answer(200, { json: { lfsDomains: ['open.hf.co'] } }) };
  const seen = evidence({ transferHosts: { list, hosts }, inputs: { checkTransferHosts: true } });
  expect(hostResults(seen)).toEqual([]);
  expect(transferHostFindings(seen)).toEqual([]);
  expect(unreachedHosts(seen)).toEqual([
    expect.stringMatching(/public address.*: inward\.test$/),
    expect.stringMatching(/behind a proxy.*: unknown\.test$/),
  ]);
  // What is closed beside it is told as it would be without it.
  const closed = host('transfer.xethub.hf.co', silent('connect', 'ECONNREFUSED'));
  const both = evidence({ transferHosts: { list, hosts: [...hosts, { ...closed, serves: [] }] } });
  const alone = evidence({ transferHosts: { list, hosts: [{ ...closed, serves: [] }] } });
  expect(transferHostFindings(both)).toEqual(transferHostFindings(alone));
});
