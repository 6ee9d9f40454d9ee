/**
 * The system's code of a failed file operation, such as `EACCES`; it names no path and no content. Asks for
 * no class, because an error may come from another JavaScript realm.
 */
export function fileErrorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : 'unknown';
}
