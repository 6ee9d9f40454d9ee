import { referencesIn } from '../../runner/workflow/expressions.js';
import type { WorkflowStep } from '../../runner/workflow/workflow-model.js';
import type { Job, JobStep } from '../job.js';
import type { Place } from '../variables.js';
import { absolutePath, type KnownFolders } from './machine-paths.js';
import { bareExpression } from './open-conditions.js';

/** A step that stores a folder for other runs. */
export interface CachedPath {
  readonly step: JobStep;
  /** The line of its `path`. */
  readonly place: Place;
  /** The entry of `path` that has the file in it, as it is written, and as an absolute one. */
  readonly shown: string;
  readonly path: string;
  /** Whether it stores the folder when the job ends, and not in its turn. */
  readonly isAtEnd: boolean;
}

/** GitHub's own action and those that take its place, with the part that only saves. */
const CACHES =
  /^(?:(?:actions|buildjet|runs-on|useblacksmith|warpbuilds|ubicloud)\/cache|(?:tespkg|MartijnHols|everpcpc|whywaita)\/actions-cache(?:-s3)?)(\/save)?$/i;
const SHOWABLE = /^[\w.~/*-]{1,80}$|^\$\{\{ *(?:env\.\w{1,40}|github\.workspace) *\}\}[\w.~/*-]{0,80}$/;
const MOST_ENTRIES = 50;
const MOST_STARS = 4;

/** The caches of the job that have this file in them, an absolute path. One that leaves a doubt is left out. */
export function cachesWith(file: string, job: Job, known: KnownFolders): CachedPath[] {
  return job.steps.flatMap((step): CachedPath[] => {
    const [found, saves] = CACHES.exec(step.step.uses ?? '') ?? [];
    const text = step.step.settings.path;
    if (found === undefined || text === undefined || !mayStore(step.step)) return [];
    const entries = text.split('\n').map((line) => line.trim());
    const kept = entries.filter((entry) => entry !== '' && !entry.startsWith('#')).slice(0, MOST_ENTRIES);
    const paths = kept.map((entry) => {
      const isExclusion = entry.startsWith('!');
      return { entry, isExclusion, path: absolutePath(isExclusion ? entry.slice(1) : entry, known) };
    });
    if (paths.some(({ isExclusion, path }) => isExclusion && (path === null || holds(path, file)))) return [];
    const holder = paths.find(({ isExclusion, path }) => !isExclusion && path !== null && holds(path, file));
    if (holder == null || holder.path === null || !SHOWABLE.test(holder.entry)) return [];
    const line = step.step.inputs.find(({ name }) => name.toLowerCase() === 'path')?.line ?? step.step.line;
    const place = { file: step.file, line };
    return [{ step, place, shown: holder.entry, path: holder.path, isAtEnd: saves === undefined }];
  });
}

/** Whether a condition, if there is one, is none of those that could rule it out in every run. */
function mayStore({ isConditional, condition }: WorkflowStep): boolean {
  if (!isConditional) return true;
  const text = bareExpression(condition ?? '');
  if (text === null || /\bfalse\b/.test(text)) return false;
  return referencesIn(`\${{ ${text} }}`).references.every(
    ({ context, name }) =>
      (context === 'github' && /^(?:ref|ref_name|event_name)$/.test(name ?? '')) ||
      (context === 'steps' && /\.cache-hit$/.test(name ?? '')) ||
      context === 'runner' ||
      context === 'matrix',
  );
}

/** Whether a path, with `*` and `**` for whatever is there, is the file or a folder that it is in. */
function holds(pattern: string, file: string): boolean {
  if ((pattern.match(/\*+|\?/g)?.length ?? 0) > MOST_STARS || /[[\]{}]/.test(pattern)) return false;
  const form = pattern.split(/(\*+|\?)/).map((part) => {
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    return part.startsWith('*') ? '.*' : part.replace(/[.+^$()|]/g, '\\$&');
  });
  return new RegExp(`^${form.join('')}(?:/.*)?$`).test(file);
}
