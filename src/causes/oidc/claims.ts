import type { Publisher, PublisherField } from '../../model/publisher.js';
import { publicUrls } from '../../model/showable.js';
import type { Claims } from '../../runner/id-token.js';

/** What a job's id token comes to in the fields of the Hub's form for a publisher (protocol notes §7). */
export interface FormValues {
  repository: string | null;
  /** Null where the run is of no branch: then no publisher that names one can match. */
  branch: string | null;
  /** The file that the run began in. */
  workflow: string | null;
  /** The file that the job is in, where it is called from another. Which of the two the Hub compares is not published. */
  calledWorkflow: string | null;
  environment: string | null;
}

export function formValues({ shown }: Claims): FormValues {
  const workflow = fileIn(shown.workflow_ref);
  const own = fileIn(shown.job_workflow_ref);
  const isCalled = own !== null && shown.job_workflow_ref !== shown.workflow_ref;
  return {
    repository: shown.repository ?? null,
    branch: /^refs\/heads\/(.+)$/s.exec(shown.ref ?? '')?.[1] ?? null,
    workflow,
    calledWorkflow: isCalled ? own : null,
    environment: shown.environment ?? null,
  };
}

/** `owner/name/.github/workflows/publish.yml@refs/heads/main` */
function fileIn(reference: string | undefined): string | null {
  return /\/([^/@]+)@/.exec(reference ?? '')?.[1] ?? null;
}

/** A field in which the job is not what the publisher is said to expect. */
export interface Mismatch {
  field: PublisherField;
  expected: string;
  actual: string | null;
}

/** Compares letter for letter, as the Hub does. */
export function mismatches(expected: Publisher, claims: Claims): Mismatch[] {
  const values = formValues(claims);
  return Object.entries(expected).flatMap(([name, text]): Mismatch[] => {
    const field = name as PublisherField;
    const actual = values[field];
    // The form takes the name of the file alone.
    const wanted = field === 'workflow' ? text.replace(/^.*\//s, '') : text;
    const isMet = actual === wanted || (field === 'workflow' && values.calledWorkflow === wanted);
    return isMet ? [] : [{ field, expected: publicUrls(wanted), actual }];
  });
}

export function mismatchText({ field, expected, actual }: Mismatch): string {
  const here = actual === null ? 'this run has none' : `is ${actual}`;
  return `${field} should be ${expected}, but ${here}`;
}

/** The values as somebody fills them into the form. */
export function formText({ repository, branch, workflow, calledWorkflow }: FormValues): string {
  const file = calledWorkflow === null ? workflow : `${workflow} (or ${calledWorkflow}, which it calls)`;
  return [
    repository === null ? null : `repository ${repository}`,
    branch === null ? 'branch empty (this run has none)' : `branch ${branch}`,
    file === null ? null : `workflow ${file}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
