import { describe, expect, test } from '@jest/globals';
import { hubVersionOfJob } from '../../src/clients/hub-version.js';
import { compareVersions, isSince, parseVersion } from '../../src/model/compare-versions.js';
import type { JobClient } from '../../src/runner/job-clients/job-client.js';
import { parseRange } from '../../src/runner/job-clients/version-ranges.js';

const trace = (given: Partial<JobClient>): JobClient => ({
  package: 'huggingface_hub',
  version: null,
  range: null,
  where: 'uv.lock',
  how: given.version === undefined ? 'required' : 'locked',
  certain: given.version !== undefined,
  ...given,
});
const inVenv = (version: string) => trace({ version, where: '.venv', how: 'installed' });
const onPath = (version: string) =>
  trace({ version, where: 'python3 on the path', how: 'installed', certain: false });

const SINCE_ONE = 'huggingface_hub 1.x and later';
const BELOW_ONE = 'huggingface_hub 0.19 to 0.x';
const BEFORE = 'huggingface_hub before 0.19';

describe("the job's huggingface_hub", () => {
  test.each<[string, JobClient[], [string, string | null, string] | null]>([
    ['nothing was found', [], null],
    [
      'a lock file',
      [trace({ version: '0.36.2' })],
      [BELOW_ONE, '0.36.2', 'uv.lock pins huggingface_hub 0.36.2'],
    ],
    [
      'a step that installs the newest, whatever is locked',
      [trace({ version: '0.36.2' }), trace({ how: 'commanded', where: 'line 5 of ci.yml' })],
      [SINCE_ONE, null, 'line 5 of ci.yml installs the newest huggingface_hub'],
    ],
    [
      'a step that installs an old one, whatever is installed',
      [inVenv('1.2.0'), trace({ how: 'commanded', where: 'line 5 of ci.yml', range: '<1' })],
      [BELOW_ONE, null, 'line 5 of ci.yml installs huggingface_hub <1'],
    ],
    ['1.0 itself', [trace({ version: '1.0.0' })], [SINCE_ONE, '1.0.0', 'uv.lock pins huggingface_hub 1.0.0']],
    [
      'a major version later',
      [trace({ version: '2.4.0' })],
      [SINCE_ONE, '2.4.0', 'uv.lock pins huggingface_hub 2.4.0'],
    ],
    [
      '0.19 itself',
      [trace({ version: '0.19.0' })],
      [BELOW_ONE, '0.19.0', 'uv.lock pins huggingface_hub 0.19.0'],
    ],
    ['below it', [trace({ version: '0.18.1' })], [BEFORE, '0.18.1', 'uv.lock pins huggingface_hub 0.18.1']],
    [
      'a release candidate',
      [trace({ version: '1.0.0rc2' })],
      [SINCE_ONE, '1.0.0rc2', 'uv.lock pins huggingface_hub 1.0.0rc2'],
    ],
    [
      'an upper bound: an installer takes the latest below it',
      [trace({ range: '<1.0', where: 'requirements.txt' })],
      [BELOW_ONE, null, 'requirements.txt requires huggingface_hub <1.0'],
    ],
    ['a lower bound that leaves two families', [trace({ range: '>=0.20' })], null],
    [
      'a lower bound that leaves one',
      [trace({ range: '>=1.2' })],
      [SINCE_ONE, null, 'uv.lock requires huggingface_hub >=1.2'],
    ],
    [
      'both bounds',
      [trace({ range: '>=0.20,<2' })],
      [SINCE_ONE, null, 'uv.lock requires huggingface_hub >=0.20,<2'],
    ],
    [
      'transformers before 5',
      [trace({ package: 'transformers', version: '4.57.0', where: 'poetry.lock' })],
      [BELOW_ONE, null, 'poetry.lock pins transformers 4.57.0, which requires huggingface_hub below 1.0'],
    ],
    [
      'transformers 5',
      [trace({ package: 'transformers', version: '5.0.0' })],
      [SINCE_ONE, null, 'uv.lock pins transformers 5.0.0, which requires huggingface_hub 1.0 or later'],
    ],
    [
      'transformers so old that any hub is new enough for it',
      [trace({ package: 'transformers', version: '4.12.5' })],
      null,
    ],
    [
      'the first transformers that requires one below 1.0',
      [trace({ package: 'transformers', version: '4.13.0' })],
      [BELOW_ONE, null, 'uv.lock pins transformers 4.13.0, which requires huggingface_hub below 1.0'],
    ],
    [
      'a hub beside a transformers in one lock file',
      [trace({ package: 'transformers', version: '4.57.0' }), trace({ version: '0.36.2' })],
      [BELOW_ONE, '0.36.2', 'uv.lock pins huggingface_hub 0.36.2'],
    ],
    [
      'two lock files that agree',
      [trace({ version: '0.36.2' }), trace({ version: '0.36.2', where: 'requirements.txt' })],
      [BELOW_ONE, '0.36.2', 'uv.lock pins huggingface_hub 0.36.2'],
    ],
    [
      'two lock files with two versions of one family',
      [trace({ version: '0.36.2' }), trace({ version: '0.30.0', where: 'requirements.txt' })],
      [BELOW_ONE, null, 'uv.lock pins huggingface_hub 0.36.2'],
    ],
    [
      'two lock files that contradict each other, whatever the machine has',
      [
        trace({ version: '0.36.2' }),
        trace({ version: '1.33.0', where: 'requirements.txt' }),
        onPath('0.36.2'),
      ],
      null,
    ],
    [
      'two requirements that contradict each other',
      [trace({ range: '<1.0' }), trace({ range: '>=1.2', where: 'pyproject.toml' })],
      null,
    ],
    [
      'a lock file before a requirement that says less',
      [trace({ range: '>=1.2', where: 'pyproject.toml' }), trace({ version: '0.36.2' })],
      [BELOW_ONE, '0.36.2', 'uv.lock pins huggingface_hub 0.36.2'],
    ],
    [
      'transformers below 5 as a range',
      [trace({ package: 'transformers', range: '<5' })],
      [BELOW_ONE, null, 'uv.lock requires transformers <5, which requires huggingface_hub below 1.0'],
    ],
    [
      'a range of transformers that goes further',
      [trace({ package: 'transformers', range: '>=4.40' })],
      null,
    ],
    [
      'its own environment before its lock file',
      [trace({ version: '0.36.2' }), inVenv('1.33.0')],
      [SINCE_ONE, '1.33.0', '.venv has huggingface_hub 1.33.0'],
    ],
    [
      'its lock file before what the machine has',
      [onPath('1.33.0'), trace({ version: '0.36.2' })],
      [BELOW_ONE, '0.36.2', 'uv.lock pins huggingface_hub 0.36.2'],
    ],
    [
      'what the machine has where a requirement leaves it open, though a step may change it',
      [onPath('1.33.0'), trace({ range: '>=0.20' })],
      [SINCE_ONE, null, 'python3 on the path has huggingface_hub 1.33.0'],
    ],
    [
      'two versions for two systems that are of one family',
      [trace({ version: '0.36.2' }), trace({ version: '0.30.0' })],
      [BELOW_ONE, null, 'uv.lock pins huggingface_hub 0.36.2 and 0.30.0'],
    ],
    ['two versions of two families', [trace({ version: '0.36.2' }), trace({ version: '1.33.0' })], null],
  ])("the job's huggingface_hub is known by %s", (_, clients, expected) => {
    const hub = hubVersionOfJob(clients);
    expect(hub === null ? null : [hub.client.name, hub.version, hub.claim]).toEqual(expected);
  });
});

describe('versions', () => {
  test('versions are compared number by number', () => {
    const order = ['0.9', '0.19', '0.19.1', '1', '1.0.0', '1.19.3', '2'].map(
      (text) => parseVersion(text) ?? [],
    );
    for (const [index, version] of order.entries()) {
      const next = order[index + 1];
      if (next !== undefined) expect(compareVersions(version, next)).toBeLessThanOrEqual(0);
    }
    expect([isSince('8.5.0', '8.16'), isSince('8.16.0', '8.16'), isSince('none', '1')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([parseVersion('v1.2rc1'), parseVersion('1!2.3'), parseVersion('latest')]).toEqual([
      [1, 2],
      [2, 3],
      null,
    ]);
  });

  test.each<[string, string[], string[]]>([
    ['==0.36.*', ['0.36', '0.36.9'], ['0.35.9', '0.37']],
    ['~=0.36.1', ['0.36.1', '0.36.9'], ['0.36.0', '0.37']],
    ['~=0.36', ['0.36', '0.99'], ['0.35', '1']],
    ['^0.23', ['0.23', '0.23.9'], ['0.22', '0.24']],
    ['^1.2.3', ['1.2.3', '1.9'], ['1.2.2', '2']],
    ['~1.2.3', ['1.2.3', '1.2.9'], ['1.3']],
    ['>0.19,<=0.30,!=0.25', ['0.20', '0.25', '0.30'], ['0.18', '0.31']],
    ['=0.20', ['0.20', '0.20.5'], ['0.21']],
    ['1.5', ['1.5'], ['1.5.1', '1.4']],
    ['===1.5', ['1.5'], ['1.6']],
    ['*', ['0.1', '9'], []],
  ])('the range %s allows %j and not %j', (text, allowed, refused) => {
    const range = parseRange(text);
    if (range === null) throw new Error(`${text} is no range`);
    const allows = (version: string) => {
      const parsed = parseVersion(version) ?? [];
      return (
        (range.from === null || compareVersions(parsed, range.from) >= 0) &&
        (range.below === null || compareVersions(parsed, range.below) < 0)
      );
    };
    expect(allowed.filter((version) => !allows(version))).toEqual([]);
    expect(refused.filter(allows)).toEqual([]);
  });

  test('versions that are none are no range', () => {
    expect([parseRange('latest'), parseRange('>=x')]).toEqual([null, null]);
  });
});
