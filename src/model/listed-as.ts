import type { Operation, RepoRequest } from './inputs.js';
import { formatRepo, parseRepo } from './repo.js';

/** Neither a sign that ends the entry nor one that could mean something in YAML, in Markdown or to GitHub. */
const PLAIN = /^\w[\w./@+-]*(?: (?:read|write|create|pr))?$/;

/** Whether a text can be a line to paste into a workflow, whatever became of it since it was made. */
export function isPlainLine(text: string): boolean {
  return PLAIN.test(text);
}

/**
 * The line of the `repos` input that lists a repo for an operation, if that input's lines are for `usual` unless they
 * say otherwise. Null if there is none that is plain and is read as the same again.
 */
export function listedAs(
  { ref, operation }: Pick<RepoRequest, 'ref' | 'operation'>,
  usual: Operation,
): string | null {
  const repo = formatRepo(ref);
  const parsed = parseRepo(repo);
  const isSame = parsed.ok && parsed.file === undefined && formatRepo(parsed.ref) === repo;
  if (!isSame || (ref.type === 'bucket' && operation === 'pr')) return null;
  const line = operation === usual ? repo : `${repo} ${operation}`;
  return isPlainLine(line) ? line : null;
}
