import type { Environment } from '../model/environment-variables.js';

/**
 * Where the causes are described: the page of the very version of the action that runs, by what the runner says of
 * it. Null for an action that lies in the workspace itself.
 */
export function causesPage(environment: Environment): string | null {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = environment;
  const server = environment.GITHUB_SERVER_URL ?? '';
  const isWhole = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w.-]+(?:\/[\w.-]+)*$/.test(ref);
  if (!isWhole || !/^https:\/\/[\w.-]+(?::\d+)?$/.test(server)) return null;
  return `${server}/${repository}/blob/${ref}/docs/causes.md`;
}
