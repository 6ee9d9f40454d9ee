/** Readings written short: one line for each mention. */
import type { FileKind, Lead, Reading } from '../../src/discovery/text-reading.js';
import { formatRepo } from '../../src/model/repo.js';

/** What a text names, as discovery would read it: nothing if the kind does not have the path or sees no hint. */
export async function readingOf(kind: FileKind, path: string, text: string): Promise<Reading> {
  if (!kind.has(path) || kind.hints?.test(text) === false) return { mentions: [], leads: [] };
  const file = { path, text };
  const { mentions, leads } = await kind.read(file, null);
  return { mentions, leads: [...leads, ...(kind.imports?.(file) ?? [])] };
}

/** `3 read datasets/acme/corpus by dataset_name`, with `likely` at the end if it is not certain. */
export async function named(kind: FileKind, path: string, text: string): Promise<string[]> {
  const { mentions } = await readingOf(kind, path, text);
  return mentions.map(
    ({ line, operation, ref, shownBy, isCertain }) =>
      `${line} ${operation} ${formatRepo(ref)} by ${shownBy}${isCertain ? '' : ', likely'}`,
  );
}

/** The candidates of each lead to a file. */
export function leadsTo(leads: readonly Lead[]): string[][] {
  return leads.flatMap((lead) => (lead.is === 'file' ? [[...lead.paths]] : []));
}
