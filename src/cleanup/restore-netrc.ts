/** Puts netrc entries back. */
import { parseNetrcAbout } from '../netrc/grammar.js';
import { provenReinsertion, type RemovedEntry, removeEntries } from '../netrc/removal.js';
import type { NetrcChange, RestoreOutcome } from './change.js';
import { type Merge, mergeBack } from './merge-back.js';
import { entriesOf } from './scrub-netrc.js';

/** Never throws. */
export async function restoreNetrc(record: NetrcChange): Promise<RestoreOutcome> {
  const hosts = new Set(record.removed.map(({ host }) => host));
  return mergeBack(record, {
    merge: (current, original) => merge(current, original, hosts),
    cut: (original) => removalFrom(original, hosts)?.bytes ?? null,
  });
}

function merge(current: Buffer, original: Buffer, hosts: ReadonlySet<string>): Merge {
  const now = parseNetrcAbout(current, hosts);
  if (!now.ok) return { ok: false, reason: 'the file has changed since and can no longer be read' };
  if (entriesOf(now.entries, hosts).length > 0) {
    return { ok: false, reason: 'the file has changed since and has an entry for the host again' };
  }
  const removal = removalFrom(original, hosts);
  const bytes = removal === null ? null : provenReinsertion(current, removal.removed);
  return bytes === null
    ? {
        ok: false,
        reason: 'the file has changed since and has no safe place for the removed entries',
      }
    : { ok: true, bytes };
}

/** The removed entries, taken out of the backup once more: the record itself holds no content. */
function removalFrom(
  original: Buffer,
  hosts: ReadonlySet<string>,
): { bytes: Buffer; removed: RemovedEntry[] } | null {
  const parse = parseNetrcAbout(original, hosts);
  if (!parse.ok) return null;
  const removal = removeEntries(original, parse, entriesOf(parse.entries, hosts));
  return removal.ok ? removal : null;
}
