import * as core from '@actions/core';

/**
 * A fault of this action itself. It fails the step, whatever was thrown: a check that ends green without
 * an answer would be worse. Only the kind of error is shown, since messages may quote what was sent.
 */
export function failUnexpectedly(thrown: unknown): void {
  const kind = thrown instanceof Error ? thrown.name : typeof thrown;
  const code = thrown instanceof Error && 'code' in thrown ? ` ${String(thrown.code)}` : '';
  const frame = thrown instanceof Error ? (/\bat ([\w.$<>]+) /.exec(thrown.stack ?? '')?.[1] ?? '') : '';
  core.setFailed(
    `hf-auth-check failed by a fault of its own (${kind}${code}${frame === '' ? '' : ` in ${frame}`}); the job's access was not checked. Please report this.`,
  );
}
