import { describe, expect, test } from '@jest/globals';
import { hostOf } from '../../src/model/host.js';

describe('Where the check runs is told by the environment', () => {
  test.each([
    ['GitHub Actions, which sets CI as well', { GITHUB_ACTIONS: 'true', CI: 'true' }, 'github'],
    ['GitLab CI', { CI: 'true', GITLAB_CI: 'true' }, 'ci'],
    ['any system that sets CI', { CI: '1' }, 'ci'],
    ['a system that puts its name into CI', { CI: 'woodpecker' }, 'ci'],
    ['Jenkins, which does not set CI', { JENKINS_URL: 'https://jenkins.example/' }, 'ci'],
    ['Buildkite', { BUILDKITE: 'true' }, 'ci'],
    ['Azure Pipelines', { TF_BUILD: 'True' }, 'ci'],
    ['TeamCity', { TEAMCITY_VERSION: '2025.11' }, 'ci'],
    ['a pod in a cluster', { KUBERNETES_SERVICE_HOST: '10.0.0.1' }, 'ci'],
    ["somebody's own machine", { HOME: '/home/octo', TERM: 'xterm' }, 'terminal'],
  ] as const)('%s', (_where, environment, host) => {
    expect(hostOf(environment)).toBe(host);
  });

  test.each([
    ['CI set to nothing', { CI: '' }],
    ['CI set to false', { CI: 'false' }],
    ['CI set to False', { CI: 'False' }],
    ['CI set to 0', { CI: '0' }],
    ['a variable of a CI system that is empty', { BUILDKITE: '' }],
    ['GITHUB_ACTIONS set to something else than true', { GITHUB_ACTIONS: 'false' }],
    ['another variable of GitHub, as its own tools set one', { GITHUB_TOKEN: 'x', GITHUB_REPOSITORY: 'a/b' }],
  ])('%s is still a terminal', (_what, environment) => {
    expect(hostOf(environment)).toBe('terminal');
  });
});
