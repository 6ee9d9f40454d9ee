import { expect, test } from '@jest/globals';
import { causesPage } from '../../src/report/documentation.js';

const RUN = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'octo-org/hf-auth-check',
  GITHUB_ACTION_REF: 'v1',
};

test('the page is that of the version that runs', () => {
  expect(causesPage(RUN)).toBe('https://github.com/octo-org/hf-auth-check/blob/v1/docs/causes.md');
  expect(causesPage({ ...RUN, GITHUB_ACTION_REF: 'releases/v1.2' })).toContain('/blob/releases/v1.2/docs/');
});

test.each([
  ['GITHUB_ACTION_REPOSITORY', ''],
  ['GITHUB_ACTION_REPOSITORY', 'no-owner'],
  ['GITHUB_ACTION_REPOSITORY', 'a/b/../c'],
  ['GITHUB_ACTION_REF', ''],
  ['GITHUB_ACTION_REF', 'v1"><script>'],
  ['GITHUB_ACTION_REF', 'v1#x'],
  ['GITHUB_SERVER_URL', 'javascript:alert(1)'],
  ['GITHUB_SERVER_URL', undefined],
])('there is none where %s is %j', (name, value) => {
  expect(causesPage({ ...RUN, [name]: value })).toBeNull();
});
