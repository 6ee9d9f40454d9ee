import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { placeText, samePlace } from '../../evidence/workflow-place.js';
import { type CachedPath, cachesWith } from '../../job/exposure/cache-steps.js';
import { absolutePath, type KnownFolders, loginFile } from '../../job/exposure/machine-paths.js';
import { savedLogins } from '../../job/exposure/saved-logins.js';
import { type Job, jobsOf } from '../../job/job.js';

/**
 * Means: A cache step of the job stores a folder that a login is saved in, so that other runs can read the token.
 *
 * How we know: The `path` of the step, and a login that a command of the job saves there, or that is there already.
 *
 * What to do: Store only the folder `hub` in it, which holds what was downloaded.
 */
export const TOKEN_IN_CACHE = defineCause({
  group: 'exposure',
  slug: 'token-in-cache',
  severity: 'warning',
  title: 'A cache would store the saved login',
});

interface CachedLogin {
  cache: CachedPath;
  /** Where the login comes from, in words. */
  saved: string;
  /** What to store instead; null where that is not known. */
  instead: string | null;
}

/** The cache that would store a login, by every way that may lead to this job. */
export function cachedLoginFindings(evidence: Evidence): FindingDraft[] {
  const { workflow } = evidence.runner;
  const jobs = jobsOf(workflow);
  const found = jobs.map((job) => cachedLogin(job, evidence));
  const [first] = found;
  if (first == null || found.includes(null)) return [];
  const { cache, saved, instead } = first;
  const at = placeText(cache.place);
  return [
    {
      cause: TOKEN_IN_CACHE,
      subject: at,
      message: `The cache in ${at} stores ${cache.shown} with ${saved}. Other runs that restore it can read the token, those of pull requests included.`,
      advice:
        instead === null
          ? `Remove ${cache.shown} from the path in ${at}, or save the login somewhere else.`
          : `Change ${cache.shown} in ${at} to ${instead}, which holds the downloads without the login.`,
      evidence: [{ fact: `${at}: ${cache.step.step.uses} stores ${cache.shown}` }, { fact: saved }],
      place: samePlace(found.map((one) => one?.cache.place)),
    },
  ];
}

function cachedLogin(job: Job, { runner }: Evidence): CachedLogin | null {
  const { tokenSources, storedTokens, legacyToken, environment } = runner;
  const { HOME, GITHUB_WORKSPACE, ...variables } = environment.places;
  const known: KnownFolders = { home: HOME || null, workspace: GITHUB_WORKSPACE || null, variables };
  const ordinary = loginFile(known);
  if (ordinary !== null && tokenSources.checked !== null) {
    const caches = cachesWith(ordinary, job, known);
    for (const login of savedLogins(job)) {
      const at = job.steps.indexOf(login.step);
      const cache = caches.find(({ isAtEnd, step }) => isAtEnd || job.steps.indexOf(step) > at);
      if (cache === undefined) continue;
      const saved = `the login that ${login.by} saves there (${placeText(login.place)})`;
      return { cache, saved, instead: folderInstead(cache, ordinary, known) };
    }
  }
  const there = [
    tokenSources.saved?.value == null ? null : tokenSources.saved.path,
    (storedTokens?.tokens.length ?? 0) === 0 ? null : (storedTokens?.path ?? null),
    legacyToken?.value == null ? null : legacyToken.path,
  ].filter((path) => path !== null);
  for (const path of there) {
    const file = absolutePath(path, known);
    const [cache] = file === null ? [] : cachesWith(file, job, known);
    if (file === null || cache === undefined) continue;
    const instead = path === legacyToken?.path ? null : folderInstead(cache, file, known);
    return { cache, saved: `the login that is saved in ${path}`, instead };
  }
  return null;
}

/** The folder beside the login that downloads go to. */
function folderInstead(
  { path, shown }: CachedPath,
  file: string,
  { variables }: KnownFolders,
): string | null {
  if (variables.HF_TOKEN_PATH) return null;
  const folder = file.replace(/\/[^/]*$/, '');
  if (path.replace(/\/\*+$/, '') === folder) return `${shown.replace(/\/\**$/, '')}/hub`;
  return variables.HF_HOME || variables.XDG_CACHE_HOME ? null : '~/.cache/huggingface/hub';
}
