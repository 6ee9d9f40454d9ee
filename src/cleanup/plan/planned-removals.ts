import type { Assessment } from '../../evidence/assessment.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { ScrubTarget } from '../../model/scrub-targets.js';
import type { NetrcEntry } from '../../netrc/grammar.js';
import { asciiLowerCase } from '../../netrc/lexer.js';
import { type Removal, removeEntries } from '../../netrc/removal.js';

import { type NetrcStale, staleIn } from './stale.js';

/** What a scrub would remove, for a run without one. */
export interface PlannedRemoval {
  target: ScrubTarget;
  path: string;
  /** The part of it, in words: "line 1"; null for all of it. */
  part: string | null;
  /** Why the scrub would leave it as it is; null when it would be removed. */
  refusal: string | null;
}

const TARGETS: readonly ScrubTarget[] = ['netrc', 'git', 'saved-token'];

/** Exactly what `scrub: all` would do, where nothing is to be scrubbed. */
export function plannedRemovals(evidence: Evidence, assessment: Assessment): PlannedRemoval[] {
  if (evidence.inputs.scrub.size > 0 || evidence.inputs.isolate) return [];
  const { netrc, gitStores, gitHelpers, savedToken } = staleIn(evidence, assessment, new Set(TARGETS));
  return [
    ...netrc.map((stale): PlannedRemoval => {
      const { removal, refusal } = removalFrom(stale, evidence);
      const lines = removal?.ok === true ? removal.removed.map((one) => one.lines) : [];
      return { target: 'netrc', path: stale.file.path, part: linesText(lines), refusal };
    }),
    ...gitStores.map(
      ({ path, credentials }): PlannedRemoval => ({
        target: 'git',
        path,
        part: linesText(
          credentials.flatMap(({ line }) => (line === null ? [] : [{ first: line, last: line }])),
        ),
        refusal: null,
      }),
    ),
    ...gitHelpers.map(
      ({ name, hosts }): PlannedRemoval => ({
        target: 'git',
        path: name,
        part: `logins for ${hosts.join(', ')}`,
        refusal: null,
      }),
    ),
    ...(savedToken === null
      ? []
      : [{ target: 'saved-token' as const, path: savedToken.path, part: null, refusal: null }]),
  ];
}

/** Every entry of the hosts in question: of two for one host no reader would be sure. */
export function entriesToRemove({ file, entries }: Pick<NetrcStale, 'file' | 'entries'>): NetrcEntry[] {
  const hosts = new Set(entries.flatMap(({ host }) => (host === null ? [] : [asciiLowerCase(host)])));
  if (file.parse?.ok !== true) return [];
  return file.parse.entries.filter(({ host }) => host !== null && hosts.has(asciiLowerCase(host)));
}

/** The proof takes its time, and advice and plan both ask for it. */
const proven = new WeakMap<NetrcStale['file'], Removal>();

/** What a scrub makes of a netrc file. */
export function removalFrom(
  { file, entries }: NetrcStale,
  { runner: { platform } }: Evidence,
): { removal: Removal | null; refusal: string | null } {
  const { bytes, parse, writable } = file;
  if (bytes === null || parse === null) return { removal: null, refusal: file.problem ?? 'it was not read' };
  const removal = proven.get(file) ?? removeEntries(bytes, parse, entriesToRemove({ file, entries }));
  proven.set(file, removal);
  if (!removal.ok) return { removal, refusal: `${removal.reason} (line ${removal.line})` };
  // Where Windows says that a file may not be written, that is no last word.
  if (!writable && platform !== 'win32') return { removal, refusal: 'this user may not change it' };
  return { removal, refusal: null };
}

function linesText(lines: ReadonlyArray<{ first: number; last: number }>): string | null {
  if (lines.length === 0) return null;
  const texts = lines.map(({ first, last }) => (first === last ? `${first}` : `${first} to ${last}`));
  return `line${texts.length === 1 && !texts[0]?.includes('to') ? '' : 's'} ${texts.join(', ')}`;
}
