import type { Environment } from './environment-variables.js';

/** Where the check runs: in GitHub Actions, in another CI system, or on somebody's own machine. */
export type Host = 'github' | 'ci' | 'terminal';

/** What CI systems set that do not set `CI` in all their versions; of a pod in a cluster, Kubernetes itself. */
const SET_BY_CI: readonly string[] = [
  'JENKINS_URL',
  'BUILDKITE',
  'GITLAB_CI',
  'TF_BUILD',
  'TEAMCITY_VERSION',
  'CODEBUILD_BUILD_ID',
  'KUBERNETES_SERVICE_HOST',
];

/** Told by what the environment says; some people set `CI` to something false to have a program treat them as a person. */
export function hostOf(environment: Environment): Host {
  if (environment.GITHUB_ACTIONS === 'true') return 'github';
  const isCi = !/^(?:|false|0)$/i.test(environment.CI ?? '');
  return isCi || SET_BY_CI.some((name) => (environment[name] ?? '') !== '') ? 'ci' : 'terminal';
}
