import { ANNOTATIONS_PER_LEVEL, toAnnotation } from './annotation.mjs';
import { parseCommand } from './command.mjs';
import { splitLines } from './lines.mjs';

/** @import { Annotation, Level } from './annotation.mjs' */
/** @import { Command } from './command.mjs' */
/** @import { Masker } from './masker.mjs' */

/** Commands that say nothing of themselves in the log, even while echoing is on. */
const QUIET = new Set(['add-mask', 'debug', 'error', 'warning', 'notice', 'group', 'endgroup']);

const KNOWN = new Set([
  ...QUIET,
  ...['add-matcher', 'remove-matcher', 'add-path', 'set-env', 'set-output', 'save-state', 'echo'],
  'stop-commands',
]);

/**
 * Reads what a step prints, line by line, the way the runner does, and keeps what a person would see
 * of it. Problem matchers are accepted and ignored: no hosted runner registers one for our step.
 */
export class LogReader {
  /** @type {string[]} */ log = [];
  /** @type {Command[]} */ commands = [];
  /** @type {Annotation[]} */ annotations = [];
  /** @type {string[]} */ masks = [];
  /** @type {Record<string, string>} set by the old `set-output` command, which still works */ outputs = {};
  /** @type {Record<string, string>} set by the old `save-state` command, which still works */ state = {};
  /** Whether a command failed the step, whatever its exit code. */
  failed = false;

  #masker;
  #workspace;
  #debug;
  #echo;
  /** @type {string | undefined} */ #stopToken;

  /** @param {{masker: Masker, workspace: string, debug: boolean}} options */
  constructor({ masker, workspace, debug }) {
    this.#masker = masker;
    this.#workspace = workspace;
    this.#debug = debug;
    this.#echo = debug;
  }

  /**
   * @param {string} line
   * @returns {boolean} whether the runner keeps this line to itself: true only for a registered mask
   */
  accept(line) {
    const command = parseCommand(line, (name) => KNOWN.has(name) || name === this.#stopToken?.toLowerCase());
    if (command === undefined) {
      this.#write(line);
      return false;
    }
    if (this.#stopToken !== undefined) {
      // Everything but the agreed token is inert text now.
      if (command.command === this.#stopToken.toLowerCase()) this.#stopToken = undefined;
      this.#write(line);
      return false;
    }
    this.commands.push(command);
    if (this.#echo && !QUIET.has(command.command)) this.#write(line);
    this.#obey(command, line);
    return command.command === 'add-mask';
  }

  /**
   * Reports an issue: in the log, and as an annotation while the step may have more of its level.
   *
   * @param {Level} level
   * @param {string} message
   * @param {Record<string, string>} properties
   */
  issue(level, message, properties = {}) {
    this.#write(`${level.charAt(0).toUpperCase()}${level.slice(1)}: ${message}`);
    const annotation = toAnnotation(level, { properties, data: message }, this.#masker, this.#workspace);
    const shown = this.annotations.filter((other) => other.level === level).length;
    if (annotation !== undefined && shown < ANNOTATIONS_PER_LEVEL) this.annotations.push(annotation);
  }

  /**
   * @param {Command} command
   * @param {string} line
   */
  #obey({ command, properties, data }, line) {
    switch (command) {
      case 'error':
      case 'warning':
      case 'notice':
        return this.issue(command, data, properties);
      case 'add-mask':
        return this.#mask(data);
      case 'debug':
        return this.#debug ? this.#write(`Debug: ${data}`) : undefined;
      case 'group':
        return this.#write(`▸ ${data}`);
      case 'echo':
        return this.#switchEcho(data);
      case 'stop-commands':
        return this.#stop(data, line);
      case 'set-output':
      case 'save-state':
        return this.#keep(command === 'set-output' ? this.outputs : this.state, command, properties, data);
      case 'set-env':
      case 'add-path':
        return this.#fail(command, `The \`${command}\` command is disabled. Use environment files instead.`);
      default:
        return undefined;
    }
  }

  /** @param {string} value */
  #mask(value) {
    if (value.trim() === '') {
      return this.issue('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
    }
    if (this.#echo) this.#write('::add-mask::***');
    for (const mask of this.#masker.add(value)) if (!this.masks.includes(mask)) this.masks.push(mask);
  }

  /** @param {string} data */
  #switchEcho(data) {
    const wanted = data.trim().toLowerCase();
    if (wanted === 'on' || wanted === 'off') this.#echo = wanted === 'on';
    else this.#fail('echo', `Invalid echo command value. Possible values can be: 'on', 'off'.`);
  }

  /**
   * @param {string} token
   * @param {string} line
   */
  #stop(token, line) {
    if (token === '' || token === 'pause-logging' || KNOWN.has(token.toLowerCase())) {
      return this.#fail('stop-commands', 'Invalid stop-commands token: it is empty or a command itself.');
    }
    this.#stopToken = token;
    // Whoever can read a long token in the log could end the pause with it, so the runner masks it.
    if (token.length > 6) this.#masker.add(token);
    this.#write(line);
  }

  /**
   * @param {Record<string, string>} values
   * @param {string} command
   * @param {Record<string, string>} properties
   * @param {string} data
   */
  #keep(values, command, { name }, data) {
    if (name === undefined)
      this.#fail(command, `Required field 'name' is missing in ##[${command}] command.`);
    else values[name] = data;
  }

  /**
   * @param {string} command
   * @param {string} reason
   */
  #fail(command, reason) {
    this.failed = true;
    this.issue('error', `Unable to process command '${command}' successfully.`);
    this.issue('error', reason);
  }

  /** @param {string} text one entry of the log; masked as a whole, since a secret may span lines */
  #write(text) {
    this.log.push(...splitLines(this.#masker.apply(text)));
  }
}
