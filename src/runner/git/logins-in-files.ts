/** The logins for the Hub in git's files that outlive a job, found without a git or a helper. */

import type { Environment } from '../../model/environment-variables.js';
import { Secret } from '../../model/secret.js';
import { hubTokensIn } from '../../model/token/token-form.js';
import { isWithin } from '../files/ways-in.js';
import { configuredHelpers } from './credential-helpers.js';
import { inSettings } from './credential-places.js';
import { parseStore, storeFiles, storeFinds } from './credential-stores.js';
import { targetsOf } from './git.js';
import type { GitCredential } from './git-facts.js';
import { headersIn } from './headers.js';
import { settingsInFiles } from './settings-files.js';
import { readText } from './text-file.js';
import type { Target } from './url-match.js';

/**
 * What the user's settings hold, also as a script with a token in it, and the files of every `store` helper: those that
 * it has by default are read whether it is configured or not. Of the repository in the folder nothing counts but that it
 * may name such a file. Never throws.
 */
export async function gitLoginsInFiles(
  environment: Environment,
  folder: string | null,
  hosts: readonly string[],
  origin: string,
): Promise<GitCredential[]> {
  const all = await settingsInFiles(environment, folder);
  const targets = targetsOf(hosts, origin);
  const place = { environment, current: folder ?? process.cwd() };
  const stores = [{ value: 'store' }, ...configuredHelpers(all, targets)].flatMap(
    (helper) => storeFiles(helper, place) ?? [],
  );
  const own = all.filter(({ origin: { scope } }) => scope === 'global');
  const stored: GitCredential[] = [];
  for (const file of new Set(stores)) {
    if (folder !== null && (await isWithin(folder, file))) continue;
    stored.push(...(await inStore(file, targets)));
  }
  return [
    ...inSettings(own, targets),
    ...headersIn(own, targets).credentials,
    ...inScripts(own, targets),
    ...stored,
  ];
}

/** `serves` says whether the helper itself would find the line. */
async function inStore(file: string, targets: readonly Target[]): Promise<GitCredential[]> {
  const { text } = await readText(file);
  if (text === null) return [];
  const lines = text.split('\n');
  const hosts = targets.map(({ host }) => host);
  return parseStore(text, file, hosts).map((credential): GitCredential => {
    const target = targets.find(({ host }) => host === credential.host);
    const isFound = target !== undefined && storeFinds(lines[(credential.line ?? 0) - 1] ?? '', target);
    const address = target === undefined ? {} : { address: `${target.scheme}://${target.host}` };
    return { ...credential, ...address, serves: isFound ? 'both' : 'none' };
  });
}

/** A script counts by the token in its text: what it would print is not asked. */
function inScripts(
  settings: Parameters<typeof configuredHelpers>[0],
  targets: readonly Target[],
): GitCredential[] {
  return configuredHelpers(settings, targets).flatMap(
    ({ name, value, script, origin, order, targets: [target] }) => {
      const [token] = script === null ? [] : hubTokensIn(value);
      if (script === null || token === undefined || target === undefined) return [];
      return [
        {
          kind: 'helper',
          where: name,
          host: target.host,
          username: null,
          secret: new Secret(token),
          line: null,
          origin,
          script,
          serves: 'both',
          helper: order,
        },
      ];
    },
  );
}
