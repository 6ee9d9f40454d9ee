import type { Environment } from '../../model/environment-variables.js';

/** The page of the run on GitHub; null where the environment does not say enough to name it. */
export function runPage(environment: Environment): string | null {
  const {
    GITHUB_SERVER_URL: server = '',
    GITHUB_REPOSITORY: repository = '',
    GITHUB_RUN_ID: run = '',
  } = environment;
  const isWhole = /^https?:\/\/[\w.-]+(?::\d+)?$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository);
  return isWhole && /^\d+$/.test(run) ? `${server}/${repository}/actions/runs/${run}` : null;
}
