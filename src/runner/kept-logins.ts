/** The logins for the Hub that later jobs would find on this machine. Reads files alone, and starts no program. */
import { credentialHosts, type Endpoint } from '../model/endpoint.js';
import type { Environment } from '../model/environment-variables.js';
import { Secret } from '../model/secret.js';
import { entriesFor } from '../netrc/entries.js';
import { isWithin } from './files/ways-in.js';
import type { GitCredential } from './git/git-facts.js';
import { gitLoginsInFiles } from './git/logins-in-files.js';
import { observeNetrc } from './netrc-files.js';
import { observeSavedToken, observeStoredTokens } from './tokens/saved-tokens.js';

/** A login in a file that outlives the job. */
export interface KeptLogin {
  readonly path: string;
  readonly secret: Secret;
  readonly of: /** The Hub's own client. */
    | { readonly kind: 'saved' }
    | {
        readonly kind: 'netrc';
        readonly host: string;
        readonly lines: { readonly first: number; readonly last: number };
      }
    | { readonly kind: 'git'; readonly credential: GitCredential };
}

/** All of them but those in the runner's temporary folder, which is emptied. Never throws. */
export async function observeKeptLogins(environment: Environment, endpoint: Endpoint): Promise<KeptLogin[]> {
  const { hosts, hostnames } = credentialHosts(endpoint);
  const [saved, stored, netrc, git] = await Promise.all([
    observeSavedToken(environment),
    observeStoredTokens(environment),
    observeNetrc(environment, process.platform, hostnames),
    gitLoginsInFiles(environment, environment.GITHUB_WORKSPACE || null, hosts, endpoint.origin),
  ]);
  const logins: KeptLogin[] = [
    ...(saved?.value == null
      ? []
      : [{ path: saved.path, secret: saved.value, of: { kind: 'saved' as const } }]),
    ...(stored?.tokens ?? []).map((secret) => ({
      path: stored?.path ?? '',
      secret,
      of: { kind: 'saved' as const },
    })),
    ...netrc.flatMap((file) =>
      entriesFor(file, hostnames).matching.flatMap(({ host, password, lines }): KeptLogin[] =>
        password
          ? [
              {
                path: file.path,
                secret: new Secret(password),
                of: { kind: 'netrc', host: host ?? '', lines },
              },
            ]
          : [],
      ),
    ),
    ...git.flatMap((credential): KeptLogin[] => {
      const path = credential.kind === 'store' ? credential.where : credential.origin?.file;
      return path == null ? [] : [{ path, secret: credential.secret, of: { kind: 'git', credential } }];
    }),
  ];
  const temporary = environment.RUNNER_TEMP;
  if (!temporary) return logins;
  const isGone = new Map<string, boolean>();
  for (const { path } of logins) {
    if (!isGone.has(path)) isGone.set(path, await isWithin(temporary, path));
  }
  return logins.filter(({ path }) => isGone.get(path) === false);
}
