import { fieldsOf } from '../../model/fields.js';
import { type CheckAnnotation, type CheckRun, withStale } from '../check-run.js';
import { type Client, listIn } from './github-client.js';

/** The commit of a repository that a check run is about. */
export interface Target {
  owner: string;
  repo: string;
  headSha: string;
}

/** How much came through: the annotations that did not, and what was thrown at the first of them. */
export interface Written {
  annotationsLeft: number;
  thrown: unknown;
}

type Known = Awaited<ReturnType<Client['rest']['checks']['listForRef']>>['data']['check_runs'][number];

/** By it we know our own: the check run of a job that happens to have the same name must not be touched. */
const EXTERNAL_ID = 'hf-auth-check';

/** GitHub takes so many annotations at once, and shows so many things on a page. */
const BATCH = 50;
const PAGE = 100;
/** Check runs of our name by different apps on one commit, and annotations of an earlier run, are few. */
const MOST_TRIED = 3;
const MOST_PAGES = 10;

/**
 * Writes the check run, over the one that an earlier run has written for the same commit under the same name.
 * Throws what the client throws when there is nothing to see of it on GitHub.
 */
export async function writeCheckRun(client: Client, target: Target, run: CheckRun): Promise<Written> {
  const earlier = await earlierOnes(client, target, run.name);
  let started: Started | null = null;
  for (const known of earlier) started ??= await updated(client, target, run, known);
  started ??= await created(client, target, run);
  const { id, summary } = started;
  let { left } = started;
  try {
    while (left.length > 0) {
      const output = { title: run.title, summary, annotations: left.slice(0, BATCH) };
      await client.rest.checks.update({ ...place(target), check_run_id: id, output });
      left = left.slice(BATCH);
    }
    return { annotationsLeft: 0, thrown: null };
  } catch (thrown) {
    return { annotationsLeft: left.length, thrown };
  }
}

/** A check run that shows the verdict, and the annotations that are still to come. */
interface Started {
  id: number;
  summary: string;
  left: CheckAnnotation[];
}

/** Our own check runs of this name, newest first. Other apps' may be among them. */
async function earlierOnes(client: Client, target: Target, name: string): Promise<Known[]> {
  const { data } = await client.rest.checks.listForRef({
    ...place(target),
    ref: target.headSha,
    check_name: name,
    filter: 'latest',
    per_page: PAGE,
  });
  return listIn(data.check_runs)
    .filter((run) => run.name === name && run.external_id === EXTERNAL_ID)
    .sort((a, b) => b.id - a.id)
    .slice(0, MOST_TRIED);
}

/**
 * Puts the verdict into a check run that is there. Null where GitHub refuses: one of another app can only be changed
 * by that app, and whose this token is, a token cannot ask.
 */
async function updated(client: Client, target: Target, run: CheckRun, known: Known): Promise<Started | null> {
  const shown = await shownAnnotations(client, target, known);
  const now = new Set(run.annotations.map(keyOf));
  const summary = withStale(run.summary, [...shown].filter((key) => !now.has(key)).length);
  const missing = run.annotations.filter((annotation) => !shown.has(keyOf(annotation)));
  try {
    await client.rest.checks.update({
      ...place(target),
      check_run_id: known.id,
      ...verdict(run, summary, missing),
    });
  } catch (thrown) {
    if (fieldsOf(thrown).status === 403) return null;
    throw thrown;
  }
  return { id: known.id, summary, left: missing.slice(BATCH) };
}

async function created(client: Client, target: Target, run: CheckRun): Promise<Started> {
  const { data } = await client.rest.checks.create({
    ...place(target),
    name: run.name,
    head_sha: target.headSha,
    external_id: EXTERNAL_ID,
    ...verdict(run, run.summary, run.annotations),
  });
  return { id: data.id, summary: run.summary, left: run.annotations.slice(BATCH) };
}

/** What is shown already, since every update only adds to it. */
async function shownAnnotations(client: Client, target: Target, known: Known): Promise<Set<string>> {
  const keys = new Set<string>();
  const pages = Math.min(Math.ceil(known.output.annotations_count / PAGE), MOST_PAGES);
  for (let page = 1; page <= pages; page += 1) {
    const { data } = await client.rest.checks.listAnnotations({
      ...place(target),
      check_run_id: known.id,
      per_page: PAGE,
      page,
    });
    for (const annotation of listIn(data)) keys.add(keyOf(annotation));
  }
  return keys;
}

type Comparable = Record<'path' | 'start_line' | 'annotation_level' | 'title', string | number | null>;

/** The same cause at the same line is the same annotation, also where its message counts other days or seconds. */
function keyOf({ path, start_line, annotation_level, title }: Comparable): string {
  return JSON.stringify([path, start_line, annotation_level, title]);
}

function verdict({ conclusion, title }: CheckRun, summary: string, annotations: readonly CheckAnnotation[]) {
  return {
    status: 'completed' as const,
    conclusion,
    output: { title, summary, annotations: annotations.slice(0, BATCH) },
  };
}

function place({ owner, repo }: Target): { owner: string; repo: string } {
  return { owner, repo };
}
