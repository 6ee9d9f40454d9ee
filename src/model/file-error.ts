import { fieldsOf } from './fields.js';

/**
 * The system's code of a failed file operation, such as `EACCES`; it names no path and no content. Asks for
 * no class, because an error may come from another JavaScript realm.
 */
export function fileErrorCode(error: unknown): string {
  const { code } = fieldsOf(error);
  return typeof code === 'string' ? code : 'unknown';
}
