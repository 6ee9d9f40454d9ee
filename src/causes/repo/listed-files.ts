import { defineCause } from '../../evidence/cause.js';
import { type Conclusion, refused, UNKNOWN } from '../../evidence/conclusion.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { repoPage } from '../../evidence/links.js';
import { nearNames } from '../../evidence/near-names.js';
import { evidenceFrom, type ProbedRepo } from '../../evidence/probed-repo.js';
import { readingOf } from '../../evidence/readings.js';
import { fileProbe, readListing } from '../../hub/file-probes.js';
import type { NamedFile } from '../../model/named-file.js';
import { formatRepo, revisionOf } from '../../model/repo.js';
import { unsettled, withoutRevision } from './condition.js';

/**
 * Means: The repo can be read, but does not have a file that a line of `repos` names.
 *
 * How we know: The Hub's code `EntryNotFound` for that file. A path behind `hf://` may as well be a folder, so it is
 * also looked up as one. Files are only checked on lines to read.
 *
 * What to do: Correct the path, or use a revision that has the file. Names that are close to it are in the message, if
 * everybody can see them.
 */
export const FILE_MISSING = defineCause({
  group: 'repo',
  slug: 'file-missing',
  severity: 'error',
  title: 'The repo does not have the file',
  seenAs: [
    'Entry Not Found for url',
    'EntryNotFoundError',
    'does not appear to have a file named',
    '404 Client Error: Entry Not Found for url',
    'Could not locate file:',
  ],
});

const MOST_NAMED = 3;

/** What the answers about the listed files make of a repo that is open; null when they change nothing. */
export function filesTrouble(probed: ProbedRepo): Conclusion | null {
  const { files = [] } = probed.observation.request;
  const missing: NamedFile[] = [];
  let isOpen = false;
  for (const file of files) {
    const probe = fileProbe('file', file);
    const reading = readingOf(probed.observation, probe);
    switch (reading?.is) {
      case 'granted':
        break;
      case 'no-file':
      case 'not-found': {
        const folder = file.mayBeFolder ? readingOf(probed.observation, fileProbe('folder', file)) : reading;
        if (reading.is === 'no-file' && folder?.is === 'no-file') missing.push(file);
        else isOpen ||= folder?.is !== 'granted';
        break;
      }
      case 'no-revision':
        return withoutRevision(probed, probe);
      case 'stopped-redirect':
        return unsettled(probed, reading, probe);
      default:
        isOpen = true;
    }
  }
  if (missing.length > 0) return refused(missingFiles(probed, missing));
  return isOpen ? UNKNOWN : null;
}

function missingFiles(probed: ProbedRepo, files: readonly NamedFile[]): FindingDraft {
  const named = files.slice(0, MOST_NAMED).map(({ path }) => `"${path}"`);
  const more = files.length > named.length ? ` (and ${files.length - named.length} more)` : '';
  const at = probed.ref.type === 'bucket' ? '' : ` at revision ${revisionOf(probed.ref)}`;
  const near = files.flatMap((file) => namesNear(probed, file)).slice(0, MOST_NAMED);
  const question = near.length === 0 ? '' : ` Did you mean ${near.map((path) => `"${path}"`).join(' or ')}?`;
  const one = files.length === 1;
  return {
    cause: FILE_MISSING,
    subject: probed.label,
    position: probed.position,
    message: `The Hub says that ${formatRepo({ ...probed.ref, revision: null })} has no ${one ? 'file' : 'files'} ${named.join(', ')}${more}${at}.${question}`,
    advice: `Correct the path of ${named.join(', ')}${more}, or name a revision that has ${one ? 'this file' : 'these files'}.`,
    link: repoPage(probed.endpoint, { ...probed.ref, revision: null }),
    linkText: "Open the repo's page",
    evidence: evidenceFrom(
      probed,
      files.slice(0, MOST_NAMED).map((file) => fileProbe('file', file)),
    ),
  };
}

/** The paths in the same folder that may be meant. */
function namesNear({ observation }: ProbedRepo, file: NamedFile): string[] {
  const slash = file.path.lastIndexOf('/') + 1;
  const folder = file.path.slice(0, slash);
  const names = readListing(observation.probes[fileProbe('beside', file)]).map((path) => path.slice(slash));
  return nearNames(file.path.slice(slash), names).map((name) => folder + name);
}
