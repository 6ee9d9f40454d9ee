import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import type { OrgMembership } from '../../src/hub/whoami.js';
import { evidence, identity, member, NOT_FOUND } from './evidence.js';
import { sentenceProblems } from './sentences.js';

const GONE = { read: NOT_FOUND, metadata: NOT_FOUND };
const VISION = { name: 'vision', role: 'write' };

function missing(given: Partial<OrgMembership>, repo = 'acme/model') {
  const orgs = [
    member('acme', given),
    member('other', { resourceGroups: [{ name: 'secret', role: 'read' }] }),
  ];
  const [found] = diagnose(evidence({ whoami: identity({ orgs }), repos: { [repo]: GONE } })).findings;
  if (found?.cause !== 'repo-missing-or-no-access') throw new Error('no such finding');
  expect(sentenceProblems(found)).toEqual([]);
  return found;
}

describe('a repo of an organization that is not found', () => {
  test('The groups of a member are named, as a reason that is only possible', () => {
    const { advice, evidence: seen } = missing({
      resourceGroups: [VISION, { name: 'audio', role: null }, { name: 'text', role: 'read' }],
    });
    expect(advice).toContain(
      'then ask an administrator of acme to check the rights of the account octo (its role there is write): ' +
        'the repo may be in a resource group other than vision (write), audio and text (read).',
    );
    expect(seen.at(-1)?.fact).toBe(
      'GET /api/whoami-v2: in acme, the role write and the resource groups vision (write), audio and text (read)',
    );
  });

  test.each<[string, Partial<OrgMembership>]>([
    ['an administrator, who sees every group', { role: 'admin', resourceGroups: [VISION] }],
    ['a member without groups', {}],
  ])('No group is named for %s', (_, given) => {
    const { advice, evidence: seen } = missing(given);
    expect(advice).toContain("and the repo's resource group.");
    expect(JSON.stringify(seen)).not.toContain('resource groups');
  });

  test('The groups of another organization are never named', () => {
    const foreign = missing({ resourceGroups: [VISION] }, 'meta/llama');
    expect(JSON.stringify([foreign, missing({})])).not.toMatch(/secret|vision/);
  });

  test('Of many groups five are named, and no long name in full', () => {
    const long = 'x'.repeat(100);
    const resourceGroups = [long, 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => ({ name, role: 'read' }));
    const { advice } = missing({ resourceGroups });
    expect(advice).toContain('e (read) and 2 more.');
    expect(advice).not.toContain(long.slice(0, 61));
  });

  test('The groups of a writer are named for a repo to write, too', () => {
    const orgs = [member('acme', { resourceGroups: [VISION] })];
    const repos = { 'acme/model write': { ...GONE, write: NOT_FOUND } };
    const [found] = diagnose(evidence({ whoami: identity({ role: 'write', orgs }), repos })).findings;
    expect(found?.cause).toBe('target-missing');
    expect(found?.advice).toContain(
      'ask an administrator of acme for access if it exists in a resource group other than vision (write).',
    );
    expect(found?.evidence.at(-1)?.fact).toContain('the resource groups vision (write)');
  });
});
