import { MAKEFILE } from './commands/makefile-kind.js';
import { PACKAGE_JSON } from './commands/package-json-kind.js';
import { SHELL_SCRIPT } from './commands/shell-script-kind.js';
import type { FileKind } from './reading.js';

/** Every kind of file that is read, the more special first: a file is of the first kind that has it. */
export const FILE_KINDS: readonly FileKind[] = [SHELL_SCRIPT, MAKEFILE, PACKAGE_JSON];
