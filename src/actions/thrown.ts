/**
 * What is shown of something that was thrown: kind, code and place, each only if it looks like one. Whoever throws may
 * have put anything there, and messages may quote what was sent.
 */
export function describeThrown(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const { name, message, stack } = thrown;
  const kind = /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error';
  const code = /^[A-Z][A-Z0-9_]{0,39}$/.exec('code' in thrown ? String(thrown.code) : '')?.[0];
  // The stack begins with the message.
  const frame = /^ {4}at ([\w.$<>]{1,80}) \(/m.exec(String(stack).replace(message, ''))?.[1];
  return `${kind}${code === undefined ? '' : ` ${code}`}${frame === undefined ? '' : ` in ${frame}`}`;
}
