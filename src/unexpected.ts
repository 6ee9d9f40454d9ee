import * as core from './toolkit.js';

/**
 * A fault of this action itself. It fails the step, whatever was thrown: a check that ends green without
 * an answer would be worse. Only the kind of error is shown, since messages may quote what was sent.
 */
export function failUnexpectedly(thrown: unknown): void {
  core.fail();
  core.error(
    `hf-auth-check failed by a fault of its own (${description(thrown)}); the job's access was not checked. Please report this.`,
  );
}

/** Kind, code and place, each only if it looks like one: whoever throws may have put anything there. */
function description(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const { name, message, stack } = thrown;
  const kind = /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error';
  const code = /^[A-Z][A-Z0-9_]{0,39}$/.exec('code' in thrown ? String(thrown.code) : '')?.[0];
  // The stack begins with the message.
  const frame = /^ {4}at ([\w.$<>]{1,80}) \(/m.exec(String(stack).replace(message, ''))?.[1];
  return `${kind}${code === undefined ? '' : ` ${code}`}${frame === undefined ? '' : ` in ${frame}`}`;
}
