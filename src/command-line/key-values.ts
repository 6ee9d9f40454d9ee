/**
 * What a process wrote into one of the runner's files, such as `GITHUB_OUTPUT`: the last value of each name. What was
 * cut off, since the process was killed, is left out.
 */
export function readKeyValues(text: string): Map<string, string> {
  const entries = text.matchAll(/^([^\r\n]+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm);
  return new Map([...entries].map(([, name = '', , value = '']) => [name, value]));
}
