import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The inputs that the action of an entry point declares, with their defaults. The action is the one
 * whose `action.yml` lies nearest above the entry; a script outside any action has no inputs.
 *
 * @param {string} entry absolute path
 * @returns {Record<string, string>}
 */
export function declaredInputs(entry) {
  for (let folder = dirname(entry); ; folder = dirname(folder)) {
    const manifest = join(folder, 'action.yml');
    if (existsSync(manifest)) return parseInputs(readFileSync(manifest, 'utf8'));
    if (folder === dirname(folder)) return {};
  }
}

/**
 * Reads the `inputs` of an `action.yml` in the shape ours is kept in: two spaces before an input's
 * name, four before its properties, one line each, the default a quoted or plain scalar.
 *
 * @param {string} yaml
 * @returns {Record<string, string>} an input without a default arrives as an empty string
 */
export function parseInputs(yaml) {
  /** @type {Record<string, string>} */
  const inputs = {};
  let inside = false;
  let name = '';
  for (const line of yaml.split(/\r?\n/)) {
    if (/^\S/.test(line) && !line.startsWith('#')) inside = /^inputs:\s*(#.*)?$/.test(line);
    if (!inside) continue;
    const heading = /^ {2}(['"]?)([\w-]+)\1:\s*(#.*)?$/.exec(line);
    if (heading) {
      name = heading[2] ?? '';
      inputs[name] = '';
    }
    const value = /^ {4}default:\s*(.*)$/.exec(line)?.[1];
    if (value !== undefined) inputs[name] = parseScalar(value.trim(), name);
  }
  return inputs;
}

/**
 * @param {string} text
 * @param {string} name
 * @returns {string}
 */
function parseScalar(text, name) {
  if (text.includes('${{'))
    throw new Error(`The default of input '${name}' is an expression; none is evaluated here.`);
  const single = /^'((?:[^']|'')*)'\s*(#.*)?$/.exec(text)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const double = /^("(?:[^"\\]|\\.)*")\s*(#.*)?$/.exec(text)?.[1];
  if (double !== undefined) return String(JSON.parse(double));
  if (/^[|>&*!%@`'"[{]/.test(text)) throw new Error(`The default of input '${name}' is no one-line scalar.`);
  return text.replace(/(^|\s)#.*$/, '').trimEnd();
}
