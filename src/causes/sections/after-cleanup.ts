import type { ScrubReport } from '../../cleanup/cleanup-result.js';
import { entriesToRemove } from '../../cleanup/plan/planned-removals.js';
import { staleCredentials } from '../../cleanup/plan/stale.js';
import type { Assessment } from '../../evidence/assessment.js';
import type { Evidence } from '../../evidence/evidence.js';
import { credentialHosts } from '../../model/endpoint.js';
import { without } from '../../netrc/byte-range.js';
import { type NetrcEntry, parseNetrcAbout } from '../../netrc/grammar.js';

import type { NetrcFile } from '../../runner/netrc-files.js';

/** The runner as later steps find it: the same evidence without what was removed. */
export function afterScrub(
  evidence: Evidence,
  assessment: Assessment,
  scrubs: readonly ScrubReport[],
): Evidence {
  const gone = new Set(scrubs.filter(({ failure }) => failure === null).map(({ path }) => path));
  if (gone.size === 0) return evidence;
  const { netrc, gitStores, gitHelpers, savedToken } = staleCredentials(evidence, assessment);
  const {
    inputs,
    runner: { tokenSources, git },
  } = evidence;
  const { hostnames } = credentialHosts(inputs.endpoint);
  const checked = tokenSources.checked?.format.cleaned;
  const cut = new Set(
    gitStores.filter(({ path }) => gone.has(path)).flatMap(({ credentials }) => credentials),
  );
  const emptied = new Set(gitHelpers.filter(({ name }) => gone.has(name)).map(({ name }) => name));
  const isLoggedOut = savedToken !== null && gone.has(savedToken.path);
  return {
    ...evidence,
    runner: {
      ...evidence.runner,
      netrc: evidence.runner.netrc.map((file) => {
        const stale = gone.has(file.path) ? netrc.find((one) => one.file === file) : undefined;
        return stale === undefined ? file : withoutEntries(file, entriesToRemove(stale), hostnames);
      }),
      git: {
        ...git,
        credentials: git.credentials.filter((one) => {
          const isForgotten =
            one.kind === 'helper' && emptied.has(one.where) && checked?.equals(one.secret) === false;
          return !cut.has(one) && !isForgotten;
        }),
      },
      tokenSources: isLoggedOut
        ? {
            ...tokenSources,
            saved: null,
            held: tokenSources.held.filter(({ source }) => source !== 'saved-file'),
          }
        : tokenSources,
    },
  };
}

/** What readers find once the entries are gone. The scrub itself has proved that nothing else changes by it. */
function withoutEntries(
  file: NetrcFile,
  entries: readonly NetrcEntry[],
  hosts: readonly string[],
): NetrcFile {
  if (file.bytes === null) return file;
  const bytes = without(
    file.bytes,
    entries.map(({ range }) => range),
  );
  return { ...file, bytes, size: bytes.length, parse: parseNetrcAbout(bytes, hosts) };
}
