import { type Secret, spellings } from '../model/secret.js';
import { setSecret } from './commands.js';

/** Has the runner hide every spelling of these credentials: the second line of defence, drawn before the first word. */
export function maskSecrets(secrets: readonly Secret[]): void {
  const forms = new Set(secrets.flatMap((secret) => spellings(secret.reveal())));
  for (const form of forms) setSecret(form);
}

/** Has the runner hide these values as they stand: for those that somebody else may have chosen. */
export function maskAlone(secrets: readonly Secret[]): void {
  for (const value of new Set(secrets.map((secret) => secret.reveal()))) setSecret(value);
}
