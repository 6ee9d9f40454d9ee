import { MAKEFILE } from './commands/makefile-kind.js';
import { PACKAGE_JSON } from './commands/package-json-kind.js';
import { SHELL_SCRIPT } from './commands/shell-script-kind.js';
import { COMPOSE } from './containers/compose-kind.js';
import { DOCKERFILE } from './containers/dockerfile-kind.js';
import { JAVASCRIPT } from './javascript/javascript-kind.js';
import { NOTEBOOK } from './python/notebook-kind.js';
import { PYTHON } from './python/python-kind.js';
import { CARD } from './settings/card-kind.js';
import { JSON_SETTINGS, TOML_SETTINGS, YAML_SETTINGS } from './settings/setting-kinds.js';
import type { FileKind } from './text-reading.js';

/** Every kind of file that is read, the more special first: a file is of the first kind that has it. */
export const FILE_KINDS: readonly FileKind[] = [
  PYTHON,
  NOTEBOOK,
  JAVASCRIPT,
  SHELL_SCRIPT,
  MAKEFILE,
  DOCKERFILE,
  COMPOSE,
  PACKAGE_JSON,
  CARD,
  YAML_SETTINGS,
  JSON_SETTINGS,
  TOML_SETTINGS,
];
