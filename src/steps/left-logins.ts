/** What logins a machine that is kept has before and after a job, compared without keeping any of them. */
import { createHmac } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { journalKey, saveLogins } from '../actions/handover.js';
import type { NewLogin } from '../causes/runner/left-login.js';
import { type Endpoint, parseEndpoint } from '../model/endpoint.js';
import type { Environment } from '../model/environment-variables.js';
import { fieldsOf } from '../model/fields.js';
import type { Secret } from '../model/secret.js';
import { type KeptLogin, observeKeptLogins } from '../runner/kept-logins.js';

export interface LeftLogins {
  readonly left: readonly NewLogin[];
  /** What the same places hold from before. */
  readonly older: readonly KeptLogin[];
}

/** Far more than a machine has; a variable has room for that many fingerprints. */
const MOST_LOGINS = 1000;

/** In milliseconds: file systems round the time of a change, some to two seconds. */
const COARSEST_TIME = 2000;

/** Hands over to the post step by what it knows the logins that are there now, and the checked token. Never rejects. */
export async function handOverLogins(
  environment: Environment,
  endpoint: Endpoint,
  checked: Secret | null,
): Promise<void> {
  try {
    const key = journalKey();
    const since = Date.now();
    const logins = await observeKeptLogins(environment, endpoint);
    if (logins.length > MOST_LOGINS) return;
    saveLogins(
      JSON.stringify({
        origin: endpoint.origin,
        since,
        checked: checked === null ? null : markOf(key, checked),
        known: [...new Set(logins.map((login) => fingerprint(key, login)))],
      }),
    );
  } catch {
    // Then the post step says nothing of logins.
  }
}

/**
 * The logins that are new since the main step handed over `state`, in files that were changed since. Null if that is not
 * known. Rejects for nothing that a file can hold.
 */
export async function leftLogins(
  state: string,
  key: Buffer,
  environment: Environment,
): Promise<LeftLogins | null> {
  const { origin, since, checked, known } = fieldsOf(JSON.parse(state));
  const endpoint = typeof origin === 'string' ? parseEndpoint(origin, 'input') : null;
  if (endpoint === null || typeof since !== 'number' || !Array.isArray(known)) return null;
  const isOlder = new Set<unknown>(known);
  const left: NewLogin[] = [];
  const older: KeptLogin[] = [];
  for (const login of await observeKeptLogins(environment, endpoint)) {
    if (isOlder.has(fingerprint(key, login)) || !(await isChangedSince(login.path, since))) older.push(login);
    else left.push({ ...login, isChecked: markOf(key, login.secret) === checked });
  }
  return { left, older };
}

/** What lay in a file that the main step did not read, or could not, is not new. */
async function isChangedSince(path: string, since: number): Promise<boolean> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs >= since - COARSEST_TIME,
    () => false,
  );
}

/** Of a login with its place; without the key of this run it tells nothing, even to who guesses. */
function fingerprint(key: Buffer, { path, of, secret }: KeptLogin): string {
  const place = of.kind === 'git' ? `${of.credential.kind} ${of.credential.where}` : of.kind;
  return markOf(key, secret, path, place);
}

function markOf(key: Buffer, secret: Secret, ...place: readonly string[]): string {
  const text = JSON.stringify(['login', ...place, secret.reveal()]);
  return createHmac('sha256', key).update(text).digest('hex').slice(0, 32);
}
