/** What is kept of a credential helper's logins, and of how it is asked: in a private file, since it is all secret. */
import { isAbsolute } from 'node:path';
import { isObject } from '../model/fields.js';
import type { HelperAlone, HelperLogin } from '../runner/git/credential-fill.js';
import { readLogin } from '../runner/git/credential-fill.js';

/** With which git it is asked, and what was taken from it, first what it gave first. */
export interface HelperBackup {
  helper: Pick<HelperAlone, 'program' | 'variables'>;
  logins: HelperLogin[];
}

/** Of this process alone: by it the runner ends what a job leaves. */
const TRACKING = 'RUNNER_TRACKING_ID';

export function writeHelperBackup({ helper: { program, variables }, logins }: HelperBackup): Buffer {
  const { [TRACKING]: _, ...lasting } = variables;
  return Buffer.from(
    JSON.stringify({ program, variables: lasting, logins: logins.map(({ lines }) => lines.reveal()) }),
  );
}

/** Null for what is no such backup. */
export function readHelperBackup(bytes: Buffer): HelperBackup | null {
  try {
    const content: unknown = JSON.parse(bytes.toString('utf8'));
    if (!isObject(content)) return null;
    const { program, variables, logins } = content;
    if (typeof program !== 'string' || !isAbsolute(program) || !areVariables(variables)) return null;
    if (!Array.isArray(logins) || !logins.every((lines) => typeof lines === 'string')) return null;
    const read = logins.map((lines) => readLogin(Buffer.from(lines, 'latin1')));
    const whole = read.filter((login) => login !== null);
    return whole.length === read.length ? { helper: { program, variables }, logins: whole } : null;
  } catch {
    return null;
  }
}

function areVariables(value: unknown): value is Record<string, string> {
  return (
    isObject(value) &&
    Object.entries(value).every(([name, text]) => !/[=\0]/.test(name) && typeof text === 'string')
  );
}
