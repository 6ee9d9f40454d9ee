import type { WorkflowFile, WorkflowJob, WorkflowStep } from '../../runner/workflow/workflow-model.js';
import type { Job } from '../job.js';
import { isOpen, LOOKS_WHO } from './open-conditions.js';

const LONGEST_CHAIN = 50;

/**
 * Whether nothing around the job's steps may keep strangers out of it on this event: its condition and those of its
 * callers, an environment, and the jobs that it waits for.
 *
 * @param called the other files of the run
 */
export function isJobOpen({ callPath, own }: Job, event: string, called: readonly WorkflowFile[]): boolean {
  const { file, job, calls } = callPath;
  const around = [...calls, { file, job }];
  const chain = new Chain(event, called);
  return isOpen(own.step, event) && around.every((one) => chain.isOpen(one.job, one.file.jobs));
}

/** Whether a step looks who started the run, or may do so: then it may stop the job for strangers. */
export function looksWho({ uses, commands, isScript, settings }: WorkflowStep): boolean {
  if ((isScript && commands === null) || (/github-script$/.test(uses ?? '') && settings.script === undefined))
    return true;
  const words = (commands ?? []).flatMap((command) => command.words.map(({ text }) => text));
  return [uses ?? '', settings.script ?? '', ...words].some((text) => LOOKS_WHO.test(text));
}

class Chain {
  readonly #event: string;
  readonly #called: readonly WorkflowFile[];
  readonly #seen = new Set<WorkflowJob>();

  constructor(event: string, called: readonly WorkflowFile[]) {
    this.#event = event;
    this.#called = called;
  }

  isOpen(job: WorkflowJob, jobs: readonly WorkflowJob[]): boolean {
    if (job.environment !== null || !isOpen(job, this.#event)) return false;
    return job.needs.every((id) => {
      const needed = jobs.find((one) => one.id === id);
      return needed !== undefined && this.#passes(needed, jobs);
    });
  }

  /** Whether a job that another one waits for stops nobody. */
  #passes(job: WorkflowJob, jobs: readonly WorkflowJob[]): boolean {
    if (this.#seen.has(job)) return true;
    this.#seen.add(job);
    if (this.#seen.size > LONGEST_CHAIN || job.steps.some(looksWho) || !this.isOpen(job, jobs)) return false;
    // Without any its steps were not read, and may look who it is.
    if (job.call === null) return job.steps.length > 0;
    const file = this.#called.find(({ path }) => path === job.call?.path);
    return (
      file !== undefined && file.problem === null && file.jobs.every((one) => this.#passes(one, file.jobs))
    );
  }
}
