/** A line that the action wrote for the runner. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly message: string;
}

/** Null for a line that is no command. */
export function readWorkflowCommand(line: string): WorkflowCommand | null {
  const [, name, properties = '', message = ''] = /^::([\w-]+)(?: ([^:]*))?::(.*)$/s.exec(line) ?? [];
  if (name === undefined) return null;
  const pairs = properties.split(',').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at < 0 ? [] : [[pair.slice(0, at), unescaped(pair.slice(at + 1))]];
  });
  return { name, properties: new Map(pairs), message: unescaped(message) };
}

const ESCAPED: Readonly<Record<string, string>> = {
  '%0D': '\r',
  '%0A': '\n',
  '%3A': ':',
  '%2C': ',',
  '%25': '%',
};

function unescaped(text: string): string {
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => ESCAPED[code] ?? code);
}
