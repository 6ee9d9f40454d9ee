/** Puts netrc entries back. */
import { readNetrcAbout } from '../netrc/grammar.js';
import { provenReinsertion } from '../netrc/removal.js';
import type { NetrcChange, RestoreOutcome } from './change.js';
import { type Merge, mergeBack } from './merge-back.js';
import { entriesOf, removalOf } from './scrub-netrc.js';

/** Never throws. */
export async function restoreNetrc(record: NetrcChange): Promise<RestoreOutcome> {
  const hosts = new Set(record.removed.map(({ host }) => host));
  return mergeBack(record, {
    merge: (current, original) => merge(current, original, hosts),
    cut: (original) => {
      const removal = removalOf(original, hosts);
      return removal.ok ? removal.bytes : null;
    },
  });
}

function merge(current: Buffer, original: Buffer, hosts: ReadonlySet<string>): Merge {
  const now = readNetrcAbout(current, hosts);
  if (!now.ok) return { ok: false, reason: 'the file has changed since and can no longer be read' };
  if (entriesOf(now.entries, hosts).length > 0) {
    return { ok: false, reason: 'the file has changed since and has an entry for the host again' };
  }
  // Taken out of the backup once more: the record itself holds no content.
  const removal = removalOf(original, hosts);
  const bytes = removal.ok ? provenReinsertion(current, removal.removed) : null;
  return bytes === null
    ? {
        ok: false,
        reason: 'the file has changed since and has no safe place for the removed entries',
      }
    : { ok: true, bytes };
}
