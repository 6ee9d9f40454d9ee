/**
 * What this action says to the runner, by the parts of `@actions/core` that do the saying. Its own index loads an HTTP
 * client for id tokens as well, which takes longer than all the rest of a short run (docs/performance.md).
 *
 * In: what the steps and the report say to the runner.
 * Out: workflow commands and the runner's files.
 * Knows: the runner's protocol. It does not know what is said.
 */
import { EOL } from 'node:os';
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js';
import { toCommandProperties } from '../../node_modules/@actions/core/lib/utils.js';

export { summary } from '../../node_modules/@actions/core/lib/summary.js';

/** What an annotation has beside its message. */
export interface AnnotationProperties {
  title?: string;
  /** Path in the repository. */
  file?: string;
  /** Counted from 1. */
  startLine?: number;
}

/** Has the runner hide this text in all logs from now on. */
export function setSecret(secret: string): void {
  issueCommand('add-mask', {}, secret);
}

export function setOutput(name: string, value: string): void {
  if (process.env.GITHUB_OUTPUT) {
    write('OUTPUT', name, value);
  } else {
    // Without the file the runner reads commands, which begin a line.
    info('');
    issueCommand('set-output', { name }, value);
  }
}

/** Hands a value to the post step. It is printed in debug logs. */
export function saveState(name: string, value: string): void {
  if (process.env.GITHUB_STATE) write('STATE', name, value);
  else issueCommand('save-state', { name }, value);
}

/** Sets a variable of this process and of all later steps. */
export function exportVariable(name: string, value: string): void {
  process.env[name] = value;
  if (process.env.GITHUB_ENV) write('ENV', name, value);
  else issueCommand('set-env', { name }, value);
}

export function error(message: string, properties: AnnotationProperties = {}): void {
  issueCommand('error', toCommandProperties(properties), message);
}

export function warning(message: string, properties: AnnotationProperties = {}): void {
  issueCommand('warning', toCommandProperties(properties), message);
}

export function notice(message: string, properties: AnnotationProperties = {}): void {
  issueCommand('notice', toCommandProperties(properties), message);
}

/** Shown only where step debug logging is on. */
export function debug(message: string): void {
  issueCommand('debug', {}, message);
}

export function info(line: string): void {
  process.stdout.write(line + EOL);
}

/** From here to `endGroup` the lines are folded under a title. */
export function startGroup(title: string): void {
  issue('group', title);
}

export function endGroup(): void {
  issue('endgroup');
}

/** Into the file that the runner names for it in `GITHUB_OUTPUT`, `GITHUB_STATE` or `GITHUB_ENV`. */
function write(file: 'OUTPUT' | 'STATE' | 'ENV', name: string, value: string): void {
  issueFileCommand(file, prepareKeyValueMessage(name, value));
}
