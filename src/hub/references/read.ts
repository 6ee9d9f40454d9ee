import type { RepoRef } from '../../model/repo.js';
import type { Secret } from '../../model/secret.js';
import type { HubClient } from '../client.js';
import { fetchFile } from '../repo-file.js';
import { CARD_FIELDS } from './card.js';
import { type Contents, contentsOf } from './contents.js';
import { mentionsIn, namingFiles } from './mentions.js';
import type { ReadFile, ReadRepo } from './references.js';

/** Fetches the files of a repo that may name others, all at once, and reads them. */
export async function readRepo(hub: HubClient, secret: Secret | null, ref: RepoRef): Promise<ReadRepo> {
  const names = namingFiles(ref.type);
  const fetched = await Promise.all(names.map((name) => fetchFile(hub, secret, ref, name)));
  const files: ReadFile[] = [];
  const contents = new Map<string, unknown>();
  const absent = new Set<string>();
  for (const [index, { response, text }] of fetched.entries()) {
    const name = names[index] ?? '';
    const read = text === null || hub.timeIsUp ? null : await contentsOf(name, text, CARD_FIELDS);
    if (read?.ok) contents.set(name, read.value);
    if (response.outcome.kind === 'answer' && response.outcome.status === 404) absent.add(name);
    files.push({ name, response, problem: problemOf(read) });
  }
  return { ref, files, mentions: mentionsIn(ref, contents, absent) };
}

function problemOf(read: Contents | null): ReadFile['problem'] {
  return read === null || read.ok ? null : read.problem;
}
