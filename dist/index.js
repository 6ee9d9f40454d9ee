/******/ (function() { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 9964:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: function() { return /* binding */ debug; },
  N4: function() { return /* binding */ endGroup; },
  z3: function() { return /* binding */ error; },
  dN: function() { return /* binding */ exportVariable; },
  pq: function() { return /* binding */ info; },
  lm: function() { return /* binding */ notice; },
  LZ: function() { return /* binding */ saveState; },
  uH: function() { return /* binding */ setOutput; },
  Pq: function() { return /* binding */ setSecret; },
  Oh: function() { return /* binding */ startGroup; },
  z: function() { return /* reexport */ summary; },
  $e: function() { return /* binding */ warning; }
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
var external_crypto_namespaceObject = require("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./src/actions/commands.ts
/**
 * What this action says to the runner, by the parts of `@actions/core` that do the saying. Its own index loads an HTTP
 * client for id tokens as well, which takes longer than all the rest of a short run (docs/performance.md).
 *
 * In: what the steps and the report say to the runner.
 * Out: workflow commands and the runner's files.
 * Knows: the runner's protocol. It does not know what is said.
 */





/** Has the runner hide this text in all logs from now on. */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
function setOutput(name, value) {
    if (process.env.GITHUB_OUTPUT) {
        write('OUTPUT', name, value);
    }
    else {
        // Without the file the runner reads commands, which begin a line.
        info('');
        issueCommand('set-output', { name }, value);
    }
}
/** Hands a value to the post step. It is printed in debug logs. */
function saveState(name, value) {
    if (process.env.GITHUB_STATE)
        write('STATE', name, value);
    else
        issueCommand('save-state', { name }, value);
}
/** Sets a variable of this process and of all later steps. */
function exportVariable(name, value) {
    process.env[name] = value;
    if (process.env.GITHUB_ENV)
        write('ENV', name, value);
    else
        issueCommand('set-env', { name }, value);
}
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message);
}
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message);
}
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message);
}
/** Shown only where step debug logging is on. */
function debug(message) {
    issueCommand('debug', {}, message);
}
function info(line) {
    process.stdout.write(line + external_node_os_.EOL);
}
/** From here to `endGroup` the lines are folded under a title. */
function startGroup(title) {
    issue('group', title);
}
function endGroup() {
    issue('endgroup');
}
/** Into the file that the runner names for it in `GITHUB_OUTPUT`, `GITHUB_STATE` or `GITHUB_ENV`. */
function write(file, name, value) {
    issueFileCommand(file, prepareKeyValueMessage(name, value));
}


/***/ }),

/***/ 1245:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U4: function() { return /* binding */ CHECK_SLACK_SECONDS; },
  Cp: function() { return /* binding */ exitSoon; },
  LK: function() { return /* binding */ failUntilPublished; },
  gi: function() { return /* binding */ failWithInternalError; },
  Em: function() { return /* binding */ mustEndWithin; },
  G9: function() { return /* binding */ settle; }
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./src/model/host.ts
var host = __nccwpck_require__(5051);
// EXTERNAL MODULE: ./src/actions/commands.ts + 5 modules
var commands = __nccwpck_require__(9964);
;// CONCATENATED MODULE: ./src/actions/thrown.ts
/**
 * What is shown of something that was thrown: kind, code and place, each only if it looks like one. Whoever throws may
 * have put anything there, and messages may quote what was sent.
 */
function describeThrown(thrown) {
    if (!(thrown instanceof Error))
        return typeof thrown;
    const { name, message, stack } = thrown;
    const kind = /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error';
    const code = /^[A-Z][A-Z0-9_]{0,39}$/.exec('code' in thrown ? String(thrown.code) : '')?.[0];
    // The stack begins with the message.
    const frame = /^ {4}at ([\w.$<>]{1,80}) \(/m.exec(String(stack).replace(message, ''))?.[1];
    return `${kind}${code === undefined ? '' : ` ${code}`}${frame === undefined ? '' : ` in ${frame}`}`;
}

;// CONCATENATED MODULE: ./src/actions/exit.ts
/**
 * How the process ends: with status 1 and a verdict of its own, unless a report was published. Nothing else turns it
 * green, so that an event that never comes, a fault or a signal cannot pass for a check.
 */




/** What git and Python may take on top of the time for asking the Hub. */
const CHECK_SLACK_SECONDS = 15;
const REPORT_IT = 'Report this as a bug in hf-auth-check.';
const NOT_CHECKED = 'access was not checked.';
/** Time for the last words to leave; on Windows they leave later than they are said. */
const LAST_WORDS_MS = 250;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
let isSettled = false;
let watchdog;
/** To be called before anything else. */
function failUntilPublished() {
    process.exitCode = 1;
    process.on('exit', () => {
        if (isSettled)
            return;
        failWith({
            cause: 'check-failed',
            message: `hf-auth-check ended before it had a verdict; ${NOT_CHECKED}`,
            advice: REPORT_IT,
        });
        // Whoever ended the process may have set another one.
        process.exitCode = 1;
    });
    // What is thrown where nobody waits for it, from the depths of a library, is a fault like any other.
    process.on('uncaughtException', (thrown) => {
        failWithInternalError(thrown);
        process.exit();
    });
    for (const signal of SIGNALS) {
        process.on(signal, () => {
            failWith({
                cause: 'check-failed',
                message: `${signal} stopped hf-auth-check before it had a verdict; ${NOT_CHECKED}`,
                advice: (0,host/* hostOf */.w)(process.env) === 'github'
                    ? 'Run the job again, unless it was cancelled on purpose.'
                    : 'Run the check again, unless it was stopped on purpose.',
            });
            process.exit();
        });
    }
}
/** The report is out: from here on its verdict decides. */
function settle(stepFails) {
    if (isSettled)
        return;
    isSettled = true;
    clearTimeout(watchdog);
    process.exitCode = stepFails ? 1 : 0;
}
/**
 * Gives what comes next so many seconds, after which the check is reported as timed out and the process ends. Everything
 * that is waited for has a bound of its own; this one is for what does not keep to it.
 */
function mustEndWithin(seconds) {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => {
        failWith({
            cause: 'check-timed-out',
            message: `hf-auth-check made no progress for ${seconds} seconds; ${NOT_CHECKED}`,
            advice: REPORT_IT,
        });
        process.exit();
    }, seconds * 1000).unref();
}
/** An error of this action itself, whatever was thrown. Only its kind is shown, since messages may quote what was sent. */
function failWithInternalError(thrown) {
    failWith({
        cause: 'check-failed',
        message: `hf-auth-check failed with an internal error (${describeThrown(thrown)}); ${NOT_CHECKED}`,
        advice: REPORT_IT,
    });
}
/**
 * Ends the process soon, with the exit status that was set. What was begun and is not awaited any more must not
 * keep the job waiting: a helper of git for one, or a name server that does not answer.
 */
function exitSoon() {
    setTimeout(() => process.exit(), LAST_WORDS_MS).unref();
}
/** Writes it wherever a report would be, at once: there may be no later. */
function failWith({ cause, message, advice }) {
    if (isSettled)
        return;
    settle(true);
    writeAtOnce();
    const title = 'The check itself failed';
    const text = `${message} Next: ${advice}`;
    commands/* info */.pq(`✗ ${title} (${cause})`);
    commands/* error */.z3(text, { title: `${title} (${cause})` });
    try {
        commands/* setOutput */.uH('verdict', 'fail');
        commands/* setOutput */.uH('cause', cause);
        const summary = process.env.GITHUB_STEP_SUMMARY;
        if (summary)
            (0,external_node_fs_.appendFileSync)(summary, `### ❌ ${title}\n\n${text}\n`);
    }
    catch {
        // The runner's files are gone or full: the log and the status say it.
    }
    commands/* info */.pq(`hf-auth-check: fail (${cause})`);
}
/** On Windows a process that ends would take with it what it has written into a pipe. */
function writeAtOnce() {
    const { _handle: handle } = Object(process.stdout);
    handle?.setBlocking?.(true);
}


/***/ }),

/***/ 6868:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QI: function() { return /* binding */ saveLogins; },
/* harmony export */   RJ: function() { return /* binding */ saveExported; },
/* harmony export */   dR: function() { return /* binding */ journalKey; },
/* harmony export */   iq: function() { return /* binding */ saveJournalPath; }
/* harmony export */ });
/* unused harmony exports KEY_STATE, JOURNAL_STATE, EXPORTED_STATE, LOGINS_STATE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9964);
/**
 * What the main step hands to the post step. The runner keeps this state and gives it back over every variable of the
 * same name, so a later step that sets `STATE_…` through `GITHUB_ENV` changes nothing, as long as the main step saved
 * that very name.
 */


/** The key by which the post step tells the journal of this run from every other, in hexadecimal. */
const KEY_STATE = 'key';
/** The journal's path: a path only, since state is printed in debug logs. */
const JOURNAL_STATE = 'journal';
/** The variable that holds a token which was made for this job alone. */
const EXPORTED_STATE = 'exported';
/** By what the post step knows the logins that the machine had; no login, and nothing from which one can be told. */
const LOGINS_STATE = 'logins';
let key = null;
/**
 * The key of this run. Its first call makes it, has the runner mask it, and takes every name of the state, so that none
 * is left for another step to set: to be called in every run, before anything else. Throws where the runner keeps no
 * state.
 */
function journalKey() {
    if (key !== null)
        return key;
    const made = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32);
    const text = made.toString('hex');
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(text);
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(KEY_STATE, text);
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(JOURNAL_STATE, '');
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(EXPORTED_STATE, '');
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(LOGINS_STATE, '');
    key = made;
    return made;
}
/** Tells the post step where to find what was changed. */
function saveJournalPath(path) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(JOURNAL_STATE, path);
}
/** Has the post step take the token out of this variable again. */
function saveExported(variable) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(EXPORTED_STATE, variable);
}
/** Has the post step tell which logins are new. */
function saveLogins(known) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(LOGINS_STATE, known);
}


/***/ }),

/***/ 8146:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: function() { return /* binding */ maskAlone; },
/* harmony export */   Q: function() { return /* binding */ maskSecrets; }
/* harmony export */ });
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1405);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9964);


/** Has the runner hide every spelling of these credentials: the second line of defence, drawn before the first word. */
function maskSecrets(secrets) {
    const forms = new Set(secrets.flatMap((secret) => (0,_model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .spellings */ .cl)(secret.reveal())));
    for (const form of forms)
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(form);
}
/** Has the runner hide these values as they stand: for those that somebody else may have chosen. */
function maskAlone(secrets) {
    for (const value of new Set(secrets.map((secret) => secret.reveal())))
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(value);
}


/***/ }),

/***/ 6440:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  wx: function() { return /* binding */ header; },
  iP: function() { return /* binding */ isUnknownPage; },
  JN: function() { return /* binding */ readAnswer; }
});

// EXTERNAL MODULE: ./src/model/fields.ts
var fields = __nccwpck_require__(5140);
// EXTERNAL MODULE: ./src/model/showable.ts
var showable = __nccwpck_require__(2880);
// EXTERNAL MODULE: ./src/hub/rate-limit.ts
var rate_limit = __nccwpck_require__(5547);
;// CONCATENATED MODULE: ./src/hub/retry-after.ts
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}';
/** The three forms of a date that HTTP knows (RFC 9110 §5.6.7); all of them are in UTC, the last without saying so. */
const HTTP_DATE = new RegExp(`^${DAY},? [\\w -]{6,12} \\d{2}:\\d{2}:\\d{2}(?: GMT| \\d{4})$`);
/**
 * Reads `Retry-After: 120` and `Retry-After: Sun, 06 Nov 1994 08:49:37 GMT` as seconds from `now`, the server's own
 * time in milliseconds since 1970. Never negative; null when it is missing or says something else.
 */
function parseRetryAfter(value, now) {
    if (value === null)
        return null;
    if (/^\d{1,9}$/.test(value))
        return Number(value);
    if (!HTTP_DATE.test(value))
        return null;
    const date = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
    return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

// EXTERNAL MODULE: ./src/hub/shorten.ts
var shorten = __nccwpck_require__(5230);
;// CONCATENATED MODULE: ./src/hub/answer.ts





const LONGEST_MESSAGE = 500;
/** Turns status, headers and body of an answer into plain data. Accepts anything a server may send. */
function readAnswer(status, headers, body) {
    const contentType = header(headers, 'content-type') ?? '';
    const isHtml = /\bhtml\b/i.test(contentType) || /^\s*<(?:!doctype|html)\b/i.test(body);
    const json = isHtml ? undefined : parseJson(body);
    const code = header(headers, 'x-error-code');
    const stated = header(headers, 'x-error-message');
    const rateLimit = (0,rate_limit/* parseRateLimit */.H5)(header(headers, 'ratelimit'), header(headers, 'ratelimit-policy'));
    const ownRequestId = header(headers, 'x-request-id');
    const date = Date.parse(header(headers, 'date') ?? '');
    return {
        kind: 'answer',
        status,
        code,
        message: shown(stated ?? messageIn(json) ?? (isHtml || json !== undefined ? null : body)),
        requestId: ownRequestId ?? header(headers, 'x-amzn-trace-id') ?? header(headers, 'x-amz-cf-id'),
        rateLimit,
        retryAfterSeconds: parseRetryAfter(header(headers, 'retry-after'), Number.isNaN(date) ? Date.now() : date),
        fromHub: code !== null || stated !== null || ownRequestId !== null || rateLimit !== null,
        warning: header(headers, 'x-hf-warning'),
        date: Number.isNaN(date) ? null : date,
        isHtml,
        json,
        stoppedAt: null,
    };
}
/** Whether it says in the Hub's own words that it has no such page, as an older Hub does of a newer route. */
function isUnknownPage({ message }) {
    return /can't find the page/i.test(message ?? '');
}
/** The first value of a header; blank counts as absent. */
function header(headers, name) {
    const value = headers[name];
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined || first.trim() === '' ? null : first.trim();
}
function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
/**
 * The Hub writes `{"error": "…"}`; its OAuth routes add a description, others a list of errors with a message
 * each (protocol notes §4).
 */
function messageIn(json) {
    if (typeof json === 'string')
        return json;
    const body = (0,fields/* fieldsOf */.Pf)(json);
    const error = texts(body.error) || texts(body.errors) || texts(body.message);
    return [error, texts(body.error_description)].filter((part) => part !== '').join(': ') || null;
}
/** A text, or the texts of a list whose items may hold theirs as `message`. */
function texts(value) {
    return (Array.isArray(value) ? value : [value])
        .map((item) => ((0,fields/* isObject */.Gv)(item) ? item.message : item))
        .filter((item) => typeof item === 'string')
        .join(' ');
}
function shown(message) {
    const text = message?.trim() ?? '';
    return text === '' ? null : (0,showable/* publicUrls */.wY)((0,shorten/* shorten */.m)(text, LONGEST_MESSAGE));
}


/***/ }),

/***/ 3221:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $q: function() { return /* binding */ fileProbe; },
/* harmony export */   Fz: function() { return /* binding */ isFileProbe; },
/* harmony export */   ch: function() { return /* binding */ fileNamed; },
/* harmony export */   gT: function() { return /* binding */ fileRequest; },
/* harmony export */   s$: function() { return /* binding */ filePath; },
/* harmony export */   vS: function() { return /* binding */ readListing; }
/* harmony export */ });
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5140);
/* harmony import */ var _model_named_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2567);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2589);



/** Where the Hub redirects to for a small file that is there and may be read (protocol notes §3.2). */
const CACHE = '/api/resolve-cache/';
function fileProbe(question, { path }) {
    return `${question} ${path}`;
}
function isFileProbe(probe) {
    return /^(?:file|folder|beside) /.test(probe);
}
/** The path in quotation marks, as it is told. */
function fileNamed(probe) {
    return `"${pathOf(probe)}"`;
}
function pathOf(probe) {
    return probe.slice(probe.indexOf(' ') + 1);
}
function fileRequest(ref, probe, token) {
    const path = pathOf(probe);
    if (probe.startsWith('file '))
        return { method: 'HEAD', path: filePath(ref, path), token, endsAt: CACHE };
    if (probe.startsWith('folder '))
        return { method: 'GET', path: treePath(ref, path), token };
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    // Without the token, so that no answer holds what readers of a public log could not see themselves. The answer makes
    // an advice clearer, and decides nothing.
    return { method: 'GET', path: treePath(ref, folder), token: null, attempts: 1 };
}
/** The path from which a file is served. */
function filePath(ref, path) {
    return `${(0,_model_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .pagePath */ .HX)(ref)}/resolve${revisionPart(ref)}/${(0,_model_named_file_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedPath */ .yT)(path)}`;
}
function treePath(ref, folder) {
    return `${(0,_model_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .apiPath */ .So)(ref)}/tree${revisionPart(ref)}${folder === '' ? '' : `/${(0,_model_named_file_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedPath */ .yT)(folder)}`}`;
}
/** Buckets have no revisions. */
function revisionPart(ref) {
    return ref.type === 'bucket' ? '' : `/${encodeURIComponent((0,_model_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionOf */ .DT)(ref))}`;
}
/** The paths of the files in the answer to `beside`; none if it is no listing. */
function readListing(response) {
    const outcome = response?.outcome;
    if (outcome?.kind !== 'answer' || outcome.status !== 200)
        return [];
    return (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(outcome.json).flatMap((item) => {
        const { type, path } = (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(item);
        return type === 'file' && typeof path === 'string' ? [path] : [];
    });
}


/***/ }),

/***/ 9714:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MK: function() { return /* binding */ readOverview; },
/* harmony export */   MO: function() { return /* binding */ OWNER_PROBES; },
/* harmony export */   PD: function() { return /* binding */ ownerRequest; },
/* harmony export */   bZ: function() { return /* binding */ readNeighbours; },
/* harmony export */   p3: function() { return /* binding */ ownerPath; }
/* harmony export */ });
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5140);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2589);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6440);



/**
 * What can be asked about a repo's owner (protocol notes §3.7): whether it is an account or an organization,
 * and which repos of the same type it shows to everybody. Asked without the token, so that no answer holds
 * what readers of a public log could not see themselves.
 */
const OWNER_PROBES = ['owner-user', 'owner-org', 'neighbours'];
/** The most that clients ask for at once. Of an owner with more repos, the rest is not looked at. */
const MOST_NEIGHBOURS = 500;
function ownerPath(name, probe) {
    const accounts = probe === 'owner-user' ? 'users' : 'organizations';
    return `/api/${accounts}/${encodeURIComponent(name)}/overview`;
}
function ownerRequest(ref, probe) {
    const name = (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaceOf */ .N6)(ref) ?? '';
    const path = probe === 'neighbours'
        ? `/api/${ref.type}s?author=${encodeURIComponent(name)}&limit=${MOST_NEIGHBOURS}&expand=private`
        : ownerPath(name, probe);
    // One attempt: the answer makes an advice clearer, and decides nothing.
    return { method: 'GET', path, token: null, attempts: 1 };
}
/**
 * Whether the answer to `owner-user` or `owner-org` shows that account. `no-route` is a 404 in the words for a
 * path that the Hub does not have; null when the answer says nothing.
 */
function readOverview(response) {
    const outcome = response?.outcome;
    if (outcome?.kind !== 'answer' || outcome.stoppedAt !== null)
        return null;
    const { status, json } = outcome;
    if (!(0,_model_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(json))
        return null;
    if (status === 200)
        return '_id' in json ? 'there' : null;
    if (status !== 404)
        return null;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknownPage */ .iP)(outcome) ? 'no-route' : 'missing';
}
/** The ids that the answer to `neighbours` lists as public; null when it is no such list. */
function readNeighbours(response) {
    const outcome = response?.outcome;
    if (outcome?.kind !== 'answer' || outcome.status !== 200 || !Array.isArray(outcome.json))
        return null;
    const items = outcome.json;
    return items.flatMap((item) => {
        const { id, private: isPrivate } = (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(item);
        return typeof id === 'string' && isPrivate === false ? [id] : [];
    });
}


/***/ }),

/***/ 6477:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IW: function() { return /* binding */ isOwnerProbe; },
/* harmony export */   Zl: function() { return /* binding */ isAside; },
/* harmony export */   _6: function() { return /* binding */ readMetadata; },
/* harmony export */   hQ: function() { return /* binding */ mainProbeFor; },
/* harmony export */   hx: function() { return /* binding */ hasAccessCheck; },
/* harmony export */   mJ: function() { return /* binding */ withProbes; },
/* harmony export */   mq: function() { return /* binding */ readProbeFor; },
/* harmony export */   ru: function() { return /* binding */ askPublicRepo; },
/* harmony export */   wu: function() { return /* binding */ otherTypes; },
/* harmony export */   wv: function() { return /* binding */ askProbe; }
/* harmony export */ });
/* harmony import */ var _model_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9890);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2589);
/* harmony import */ var _file_probes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3221);
/* harmony import */ var _owner_probes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9714);




/** A file that no repo has. Asking for it shows whether files are served at all. */
const PROBE_FILE = 'hf-auth-check.probe';
/** Types for which the Hub has `auth-check`. For the others files or metadata must do (protocol notes §3.6). */
const CHECKED_TYPES = ['model', 'dataset', 'space'];
function hasAccessCheck(ref) {
    return CHECKED_TYPES.includes(ref.type);
}
/** The probe that shows whether content is readable, by type. Buckets have neither gates nor a file route. */
function readProbeFor(ref) {
    if (hasAccessCheck(ref))
        return 'read';
    return ref.type === 'kernel' ? 'content' : 'metadata';
}
/** The probe that shows whether the job may do what it is going to do, as far as the Hub has one for it. */
function mainProbeFor(request) {
    return (0,_model_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .writesTo */ .Ki)(request) && hasAccessCheck(request.ref) ? 'write' : readProbeFor(request.ref);
}
/** The types a repo may have been meant to have. */
function otherTypes(ref) {
    return _model_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .REPO_TYPES */ .jU.filter((type) => type !== ref.type);
}
/** Whether a probe only helps an advice, and says nothing of access to the repo as it is listed. */
function isAside(probe) {
    return probe === 'card' || /^(?:anonymous-as-|beside )/.test(probe) || isOwnerProbe(probe);
}
function isOwnerProbe(probe) {
    return _owner_probes_js__WEBPACK_IMPORTED_MODULE_3__/* .OWNER_PROBES */ .MO.some((candidate) => candidate === probe);
}
/** Asks one thing about a repo, unless `shared` holds the answer. */
async function askProbe(client, token, { request, probes, isSpareable = false }, probe, shared) {
    // A commit to a branch that is not there is refused for that alone, and says nothing of the right to write.
    const isBranchless = probe === 'preupload' && lacksRevision(probes.revision);
    const ref = isBranchless ? { ...request.ref, revision: null } : request.ref;
    const asked = requestFor(ref, probe, token);
    const key = `${asked.method} ${asked.path} ${asked.token === null ? 'without' : 'with'}`;
    // Without the token, a job that has one asks for nothing: that quota need not last.
    const answer = shared.get(key) ?? client.askForText({ ...asked, isSpareable: isSpareable && asked.token === token });
    shared.set(key, answer);
    return answer;
}
function lacksRevision(response) {
    return response?.outcome.kind === 'answer' && response.outcome.code === 'RevisionNotFound';
}
/** What is known of a repo together with more answers. */
function withProbes(observation, answers) {
    const card = answers.find(({ probe }) => probe === 'card')?.text;
    const probes = answers.map(({ probe, response }) => [probe, response]);
    return {
        ...observation,
        probes: { ...observation.probes, ...Object.fromEntries(probes) },
        ...(card === undefined ? {} : { card }),
    };
}
function requestFor(ref, kind, token) {
    if (isOwnerProbe(kind))
        return (0,_owner_probes_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerRequest */ .PD)(ref, kind);
    if ((0,_file_probes_js__WEBPACK_IMPORTED_MODULE_2__/* .isFileProbe */ .Fz)(kind))
        return (0,_file_probes_js__WEBPACK_IMPORTED_MODULE_2__/* .fileRequest */ .gT)(ref, kind, token);
    const asker = kind.startsWith('anonymous-') ? null : token;
    const bare = kind.replace(/^anonymous-/, '');
    const type = _model_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .REPO_TYPES */ .jU.find((candidate) => bare === `as-${candidate}`);
    return type === undefined
        ? bareRequest(ref, bare, asker)
        : bareRequest({ ...ref, type }, 'metadata', asker);
}
function bareRequest(ref, kind, token) {
    const api = (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .apiPath */ .So)(ref);
    const revision = encodeURIComponent((0,_model_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionOf */ .DT)(ref));
    const file = (name) => (0,_file_probes_js__WEBPACK_IMPORTED_MODULE_2__/* .filePath */ .s$)(ref, name);
    switch (kind) {
        case 'read':
            return { method: 'GET', path: `${api}/auth-check`, token };
        case 'write':
            return { method: 'GET', path: `${api}/auth-check/write`, token };
        case 'revision':
            return { method: 'GET', path: `${api}/revision/${revision}${expansions(ref.type)}`, token };
        case 'metadata':
            return { method: 'GET', path: api + expansions(ref.type), token };
        case 'content':
            return { method: 'HEAD', path: file(PROBE_FILE), token };
        case 'readme':
            return { method: 'HEAD', path: file('README.md'), token };
        case 'card':
            return { method: 'GET', path: file('README.md'), token, attempts: 1 };
        case 'preupload': {
            const body = JSON.stringify({ files: [{ path: PROBE_FILE, size: 1, sample: 'MA==' }] });
            return { method: 'POST', path: `${api}/preupload/${revision}`, token, body };
        }
    }
}
/** A repo that has been public as long as the Hub exists. */
const PUBLIC_REPO = { type: 'model', id: 'openai-community/gpt2', revision: null };
/** Asks, with the token, for something that everybody may see: a refused token gets 401 even there. */
function askPublicRepo(client, token) {
    return client.ask(bareRequest(PUBLIC_REPO, 'metadata', token));
}
/** Keeps the metadata short: the file list of a large repo can be megabytes. */
function expansions(type) {
    switch (type) {
        case 'model':
        case 'dataset':
            return '?expand[]=private&expand[]=gated&expand[]=disabled';
        case 'space':
            return '?expand[]=private&expand[]=disabled';
        default:
            return '';
    }
}
/** Reads the body of a `metadata`, `revision` or `as-…` probe; null when it is none. */
function readMetadata(response) {
    const outcome = response?.outcome;
    if (outcome?.kind !== 'answer' || outcome.status !== 200)
        return null;
    const { json } = outcome;
    if (typeof json !== 'object' || json === null)
        return null;
    const body = { ...json };
    return {
        id: typeof body.id === 'string' ? body.id : null,
        internalId: typeof body._id === 'string' ? body._id : null,
        isPrivate: body.private === true,
        gate: body.gated === 'auto' || body.gated === 'manual' ? body.gated : null,
        isDisabled: body.disabled === true,
    };
}


/***/ }),

/***/ 5547:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ leftText; },
/* harmony export */   H5: function() { return /* binding */ parseRateLimit; },
/* harmony export */   lT: function() { return /* binding */ countText; }
/* harmony export */ });
/**
 * Reads `RateLimit: "api";r=499;t=295` and `RateLimit-Policy: "fixed window";"api";q=500;w=300`.
 * Returns null when the first is missing or says something else.
 */
function parseRateLimit(limit, policy) {
    const remaining = numberAfter(limit, 'r');
    const resetSeconds = numberAfter(limit, 't');
    if (limit === null || remaining === null || resetSeconds === null)
        return null;
    return {
        bucket: /"([^"]{1,40})"/.exec(limit)?.[1] ?? '',
        remaining,
        resetSeconds,
        quota: numberAfter(policy, 'q'),
        windowSeconds: numberAfter(policy, 'w'),
    };
}
/** `49 of 1000 requests left for the next 60 of 300 seconds`, as far as it is known. */
function leftText(limit) {
    const window = limit.windowSeconds === null ? '' : ` of ${limit.windowSeconds}`;
    return `${countText(limit)} for the next ${limit.resetSeconds}${window} seconds`;
}
/** `49 of 1000 requests left`, as far as it is known. */
function countText({ remaining, quota }) {
    return `${remaining}${quota === null ? '' : ` of ${quota}`} requests left`;
}
function numberAfter(header, parameter) {
    const match = new RegExp(`(?:^|[;,\\s])${parameter}=(\\d{1,9})(?:[;,\\s]|$)`).exec(header ?? '');
    return match?.[1] === undefined ? null : Number(match[1]);
}


/***/ }),

/***/ 5436:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: function() { return /* binding */ ADDRESS_UNKNOWN; },
/* harmony export */   v: function() { return /* binding */ ADDRESS_NOT_PUBLIC; }
/* harmony export */ });
/** Code of a host that may only be asked at a public address, and has another one. */
const ADDRESS_NOT_PUBLIC = 'ADDRESS_NOT_PUBLIC';
/** Code of one whose address only a proxy would find out. */
const ADDRESS_UNKNOWN = 'ADDRESS_UNKNOWN';


/***/ }),

/***/ 5230:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: function() { return /* binding */ shorten; }
/* harmony export */ });
/**
 * Cuts a text from outside to at most so many characters, between two words: a credential that a server echoes
 * is taken out of reports by its whole spelling, so no part of one may be left over at the cut.
 */
function shorten(text, longest) {
    if (text.length <= longest)
        return text;
    const words = text.slice(0, longest + 1);
    return `${words.slice(0, Math.max(0, words.search(/\s\S*$/)))}…`;
}


/***/ }),

/***/ 5410:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: function() { return /* binding */ askWhoami; }
/* harmony export */ });
/* unused harmony export parseIdentity */
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5140);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5230);


/** What `auth.type` is for OAuth tokens: the first was seen, the second is in a client's types (protocol notes §2.1). */
const OAUTH_TYPES = ['oauth', 'app_token_as_user'];
/** Far above what the Hub lets anybody be called, in characters. */
const LONGEST_TEXT = 300;
/** Asks the Hub who the token is. Two attempts at the most: the Hub limits this route strictly (protocol notes §5). */
async function askWhoami(client, token, attempts = 2) {
    const response = await client.ask({
        method: 'GET',
        path: '/api/whoami-v2',
        token,
        attempts,
        sparing: true,
    });
    const { outcome } = response;
    const isGood = outcome.kind === 'answer' && outcome.status === 200;
    return { response, identity: isGood ? parseIdentity(outcome.json) : null };
}
/**
 * Reads a whoami body leniently: the schema changes often, so only a name is required, unknown fields are
 * ignored and fields of the wrong type count as absent.
 */
function parseIdentity(json) {
    const body = (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(json);
    const name = text(body.name);
    if (name === null)
        return null;
    const auth = (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(body.auth);
    const accessToken = (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(auth.accessToken);
    return {
        type: text(body.type) ?? 'user',
        id: text(body.id),
        name,
        isPro: body.isPro === true,
        isOAuth: OAUTH_TYPES.includes(auth.type),
        orgs: (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(body.orgs)
            .map(parseOrg)
            .filter((org) => org !== null),
        role: text(accessToken.role),
        tokenName: text(accessToken.displayName),
        createdAt: text(accessToken.createdAt),
        expiresAt: text(auth.expiresAt),
        fineGrained: parseFineGrained(accessToken.fineGrained),
    };
}
function parseOrg(json) {
    const org = (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(json);
    const name = text(org.name);
    if (name === null)
        return null;
    return {
        id: text(org.id),
        name,
        role: text(org.roleInOrg),
        restrictions: texts(org.securityRestrictions),
        resourceGroups: (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(org.resourceGroups).flatMap((item) => {
            const group = (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(item);
            const groupName = text(group.name);
            return groupName === null ? [] : [{ name: groupName, role: text(group.role) }];
        }),
    };
}
function parseFineGrained(json) {
    if (!(0,_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json))
        return null;
    return {
        canReadGatedRepos: json.canReadGatedRepos === true,
        global: texts(json.global),
        scoped: (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(json.scoped).map((item) => {
            const entry = (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(item);
            const entity = (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(entry.entity);
            return {
                entityType: text(entity.type) ?? '',
                entityId: text(entity._id),
                entityName: text(entity.name),
                permissions: texts(entry.permissions),
            };
        }),
    };
}
function text(value) {
    if (typeof value !== 'string' || value === '')
        return null;
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(value, LONGEST_TEXT);
}
function texts(value) {
    return (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(value).filter((item) => typeof item === 'string');
}


/***/ }),

/***/ 2024:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bk: function() { return /* binding */ parseEndpoint; },
/* harmony export */   G2: function() { return /* binding */ isHub; },
/* harmony export */   U9: function() { return /* binding */ isLoopback; },
/* harmony export */   _9: function() { return /* binding */ withoutFinalSlashes; },
/* harmony export */   dZ: function() { return /* binding */ hubHosts; },
/* harmony export */   hU: function() { return /* binding */ endpointAt; },
/* harmony export */   jS: function() { return /* binding */ credentialHosts; },
/* harmony export */   s1: function() { return /* binding */ mayReceiveToken; },
/* harmony export */   sC: function() { return /* binding */ isHubHost; },
/* harmony export */   u5: function() { return /* binding */ ownHosts; }
/* harmony export */ });
/** Reads an address; null when it is none that a Hub can have. */
function parseEndpoint(text, namedBy) {
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
        return null;
    const url = new URL(text);
    const bare = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    return bare ? endpointAt(url, namedBy) : null;
}
function endpointAt(url, namedBy) {
    return {
        origin: url.origin,
        basePath: withoutFinalSlashes(url.pathname),
        host: url.host,
        hostname: url.hostname.replace(/^\[|\]$/g, ''),
        namedBy,
    };
}
/** As `URL` writes them: IPv4, IPv6, and IPv4 within IPv6. */
const LOOPBACK_ADDRESS = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:7f[\da-f]{2}:[\da-f]{1,4})$/;
/**
 * Whether the host, as `URL` has it, can only be this machine: an address of the loopback network, also one of IPv4
 * written in IPv6, or `localhost`, for which every system's own table of hosts has such an address. A name below
 * `localhost` is in no such table: the resolver decides about it, which may ask the network.
 */
function isLoopback(hostname) {
    return hostname === 'localhost' || LOOPBACK_ADDRESS.test(hostname);
}
/** The Hub's own domains. Its clients know no others. */
const HUB_DOMAINS = ['huggingface.co', 'hf.co'];
/** Whether the host is one of Hugging Face: the Hub itself, or a subdomain. */
function isHubHost(hostname) {
    return HUB_DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}
/**
 * Whether a token may be sent to the endpoint: if the `endpoint` input names it, or if nothing does, always; if the
 * environment alone names it, only over https to a host of Hugging Face. This machine is no exception: on a shared one,
 * any of its users may listen there.
 */
function mayReceiveToken({ namedBy, origin, hostname }) {
    return namedBy !== 'environment' || (origin.startsWith('https://') && isHubHost(hostname));
}
/** Whether the endpoint is the Hub itself, and not a mirror, a subdomain or another port. */
function isHub({ host }) {
    return HUB_DOMAINS.includes(host);
}
/**
 * The hosts for which this endpoint's credentials are stored, the one it is named by first. The Hub itself has two, and
 * clients know it by either; any other endpoint has its own alone.
 */
function ownHosts(endpoint) {
    const { host, hostname } = endpoint;
    const others = isHub(endpoint) ? HUB_DOMAINS.filter((domain) => domain !== host) : [];
    return [{ host, hostname }, ...others.map((domain) => ({ host: domain, hostname: domain }))];
}
/** The same, apart: `hostnames` for a netrc, `hosts` for git. */
function credentialHosts(endpoint) {
    const own = ownHosts(endpoint);
    return { hostnames: own.map(({ hostname }) => hostname), hosts: own.map(({ host }) => host) };
}
/**
 * The hosts that are this Hub in the words of a job, its own first. A Hub on this machine is one to try things out with,
 * for jobs that name the Hub itself.
 */
function hubHosts(endpoint) {
    const [own, ...others] = ownHosts(endpoint);
    return [own.host, ...others.map(({ host }) => host), ...(isLoopback(endpoint.hostname) ? HUB_DOMAINS : [])];
}
/** A pattern for the end would begin anew at every slash. */
function withoutFinalSlashes(text) {
    let end = text.length;
    while (text.charAt(end - 1) === '/')
        end -= 1;
    return text.slice(0, end);
}


/***/ }),

/***/ 5140:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: function() { return /* binding */ isObject; },
/* harmony export */   Pf: function() { return /* binding */ fieldsOf; },
/* harmony export */   c3: function() { return /* binding */ listOf; }
/* harmony export */ });
/** The fields of a value of which nothing is known yet: parsed from JSON or YAML, or thrown. */
/** Whether it is an object that has fields by name; a list is none. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value's fields; none where it is no such object. */
function fieldsOf(value) {
    return isObject(value) ? value : {};
}
/** The list's items; none where it is no list. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 4556:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ fileErrorCode; }
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5140);

/**
 * The system's code of a failed file operation, such as `EACCES`; it names no path and no content. Asks for
 * no class, because an error may come from another JavaScript realm.
 */
function fileErrorCode(error) {
    const { code } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(error);
    return typeof code === 'string' ? code : 'unknown';
}


/***/ }),

/***/ 5051:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: function() { return /* binding */ hostOf; }
/* harmony export */ });
/** What CI systems set that do not set `CI` in all their versions; of a pod in a cluster, Kubernetes itself. */
const SET_BY_CI = [
    'JENKINS_URL',
    'BUILDKITE',
    'GITLAB_CI',
    'TF_BUILD',
    'TEAMCITY_VERSION',
    'CODEBUILD_BUILD_ID',
    'KUBERNETES_SERVICE_HOST',
];
/** Told by what the environment says; some people set `CI` to something false to have a program treat them as a person. */
function hostOf(environment) {
    if (environment.GITHUB_ACTIONS === 'true')
        return 'github';
    const isCi = !/^(?:|false|0)$/i.test(environment.CI ?? '');
    return isCi || SET_BY_CI.some((name) => (environment[name] ?? '') !== '') ? 'ci' : 'terminal';
}


/***/ }),

/***/ 3245:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LO: function() { return /* binding */ inputVariable; },
/* harmony export */   Qh: function() { return /* binding */ INPUT_NAMES; },
/* harmony export */   TN: function() { return /* binding */ keyOf; },
/* harmony export */   e1: function() { return /* binding */ tokenInput; },
/* harmony export */   kz: function() { return /* binding */ unknownInputVariables; }
/* harmony export */ });
/* unused harmony export TOKEN_NOT_MAPPED */
/** Every input of `action.yml`. */
const INPUT_NAMES = [
    'token',
    'operation',
    'repos',
    'scrub',
    'restore',
    'fail-on',
    'policy',
    'on-missing-token',
    'wait-for-access',
    'endpoint',
    'timeout',
    'export-token',
    'summary',
    'expected-user',
    'expires-within',
    'isolate',
    'discover',
    'follow-references',
    'check-transfer-hosts',
    'oidc-resource',
    'oidc-dry-run',
    'oidc-publisher',
    'job-minutes',
    'check-run',
    'check-name',
    'comment',
    'issue',
    'github-token',
];
/**
 * The default of the `token` input in `action.yml`. The runner takes a default only where the workflow does not have
 * the key, so this value tells a token that was never mapped from a secret that turned out empty.
 */
const TOKEN_NOT_MAPPED = 'HF_TOKEN, else HUGGING_FACE_HUB_TOKEN, else the saved token file';
const PREFIX = 'INPUT_';
/** The variable that holds what stands behind this key under `with:`: upper case, hyphens kept, no blanks. */
function inputVariable(key) {
    return PREFIX + key.replaceAll(' ', '_').toUpperCase();
}
/** The `token` input as given, also where it is blank; null where it is not mapped, or there is no runner. */
function tokenInput(environment) {
    const value = environment[inputVariable('token')] ?? null;
    return value?.trim() === TOKEN_NOT_MAPPED ? null : value;
}
const VARIABLES = new Set(INPUT_NAMES.map(inputVariable));
/** The variables that look like an input's and belong to none: a mistake under `with:`, or the job's own. */
function unknownInputVariables(environment) {
    return Object.keys(environment)
        .filter((name) => name.startsWith(PREFIX) && name === name.toUpperCase() && !VARIABLES.has(name))
        .sort();
}
/** The key that the runner made this variable of, as far as letter case and blanks can be told. */
function keyOf(variable) {
    return variable.slice(PREFIX.length).toLowerCase();
}


/***/ }),

/***/ 9890:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nV: function() { return /* binding */ DEFAULT_CHECK_NAME; },
  NB: function() { return /* binding */ allows; },
  Ko: function() { return /* binding */ readInputs; },
  Ki: function() { return /* binding */ writesTo; }
});

// UNUSED EXPORTS: OPERATIONS

// EXTERNAL MODULE: ./src/model/endpoint.ts
var model_endpoint = __nccwpck_require__(2024);
;// CONCATENATED MODULE: ./src/model/expected-accounts.ts
/**
 * Reads names that are separated by commas, blanks or line breaks, as a list of dashes or as JSON: `NAME`, `@NAME`, or
 * `org:NAME` for its members.
 */
function parseExpectedAccounts(text) {
    return text
        .replace(/\borg:[\s@]+/gi, 'org:')
        .split(/[\s,[\]"']+/)
        .filter((word) => word !== '' && word !== '-')
        .map((word) => {
        const [, organization] = /^@?org:(.*)$/i.exec(word) ?? [];
        return organization === undefined
            ? { is: 'account', name: word.replace(/^@/, '') }
            : { is: 'member', name: organization };
    });
}

// EXTERNAL MODULE: ./src/model/host.ts
var host = __nccwpck_require__(5051);
// EXTERNAL MODULE: ./src/model/input-variables.ts
var input_variables = __nccwpck_require__(3245);
// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __nccwpck_require__(1405);
// EXTERNAL MODULE: ./src/model/shell-variables.ts
var shell_variables = __nccwpck_require__(6915);
// EXTERNAL MODULE: ./src/model/showable.ts
var showable = __nccwpck_require__(2880);
;// CONCATENATED MODULE: ./src/model/input-reader.ts





/** In characters, of any input. */
const LONGEST_INPUT = 1024 * 1024;
/** Nobody fixes more at once: after so many unusable values no further line is read. */
const MOST_PROBLEMS = 200;
/** Reads single inputs, and collects what is wrong with them. */
class InputReader {
    #environment;
    #problems;
    #tooLong = new Set();
    #unexpanded = new Set();
    constructor(environment, problems) {
        this.#environment = environment;
        this.#problems = problems;
    }
    get host() {
        return (0,host/* hostOf */.w)(this.#environment);
    }
    raw(name) {
        const value = this.#environment[(0,input_variables/* inputVariable */.LO)(name)] ?? '';
        if (value.length <= LONGEST_INPUT)
            return value;
        if (!this.#tooLong.has(name)) {
            this.#tooLong.add(name);
            this.refuse(name, value, `it must have at most ${LONGEST_INPUT} characters`);
        }
        return '';
    }
    get isFull() {
        return this.#problems.length >= MOST_PROBLEMS;
    }
    secret(name) {
        const value = this.text(name);
        return value === '' ? null : new secret/* Secret */.zh(value);
    }
    /** The value without blanks around it; empty if a variable in it was not expanded. */
    text(name) {
        const value = this.raw(name).trim();
        return this.refuseUnexpanded(name, value) ? '' : value;
    }
    /** Whether the value is refused, once, since it holds a variable of a shell. */
    refuseUnexpanded(input, value, place = {}) {
        const variables = variablesOf(input, value);
        if (variables.length === 0)
            return false;
        const known = `${input} ${place.line} ${value}`;
        if (!this.#unexpanded.has(known)) {
            this.#unexpanded.add(known);
            const advice = (0,shell_variables/* unexpandedAdvice */.x$)(variables, this.host, input === 'github-token');
            this.refuse(input, value, (0,shell_variables/* unexpandedReason */.nw)(variables, this.host), { ...place, advice });
        }
        return true;
    }
    choice(name, allowed, fallback) {
        const value = this.text(name).toLowerCase();
        if (value === '')
            return fallback;
        const choice = allowed.find((candidate) => candidate === value);
        if (choice === undefined)
            this.refuse(name, this.text(name), `it must be one of ${allowed.join(', ')}`);
        return choice ?? fallback;
    }
    boolean(name, fallback) {
        return this.choice(name, ['true', 'false'], fallback ? 'true' : 'false') === 'true';
    }
    wholeNumber(name, fallback, range) {
        const value = this.text(name);
        if (value === '')
            return fallback;
        const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
        if (number >= range.from && number <= range.to)
            return number;
        this.refuse(name, value, `it must be a whole number from ${range.from} to ${range.to}`);
        return fallback;
    }
    /** The credentials among the inputs and sources of a token, wherever they were pasted by mistake. */
    #credentials() {
        const { HF_TOKEN = '', 'INPUT_GITHUB-TOKEN': githubToken = '' } = this.#environment;
        const values = [(0,input_variables/* tokenInput */.e1)(this.#environment) ?? '', githubToken, HF_TOKEN];
        return values.filter((value) => (0,shell_variables/* secretVariable */.HV)(value) === null);
    }
    refuse(input, value, reason, { advice, ...place } = {}) {
        const credentials = this.#credentials();
        this.#problems.push({
            is: 'invalid-value',
            input,
            line: null,
            value: (0,showable/* showable */.of)(value, credentials),
            reason: (0,showable/* withoutCredentials */.ri)(reason, credentials),
            ...(advice === undefined ? {} : { advice: (0,showable/* withoutCredentials */.ri)(advice, credentials) }),
            ...place,
        });
    }
}
/** A check run may have a dollar sign in its name, and so may a password that was pasted by mistake. */
function variablesOf(input, value) {
    if (input !== 'check-name' && input !== 'github-token')
        return (0,shell_variables/* shellVariablesIn */.hs)(value);
    const variable = input === 'check-name' ? (0,shell_variables/* variableAlone */._C)(value) : (0,shell_variables/* secretVariable */.HV)(value);
    return variable === null ? [] : [variable];
}

;// CONCATENATED MODULE: ./src/model/cause-group.ts
/** The parts of the whole that causes belong to, as `docs/causes.md` has its sections. */
const CAUSE_GROUPS = [
    'inputs',
    'network',
    'token',
    'oidc',
    'organization',
    'scope',
    'repo',
    'gate',
    'runner',
    'exposure',
    'privilege',
];

// EXTERNAL MODULE: ./src/model/severity.ts
var severity = __nccwpck_require__(1502);
;// CONCATENATED MODULE: ./src/model/policy.ts


/** Reads `group=level`, with commas or line breaks between several. */
function readPolicy(reader) {
    const policy = {};
    const entries = reader
        .text('policy')
        .split(/[,\r\n]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    for (const entry of entries) {
        if (reader.isFull)
            break;
        const [name, wanted, ...rest] = entry
            .toLowerCase()
            .split('=', 3)
            .map((part) => part.trim());
        const group = CAUSE_GROUPS.find((known) => known === name);
        const level = severity/* SEVERITIES */.o.find((known) => known === wanted);
        if (group === undefined || level === undefined || rest.length > 0) {
            const allowed = `one of the groups ${CAUSE_GROUPS.join(', ')} and one of the levels ${severity/* SEVERITIES */.o.join(', ')}`;
            reader.refuse('policy', entry, `it must be "group=level", with ${allowed}`);
        }
        else if (policy[group] !== undefined && policy[group] !== level) {
            reader.refuse('policy', entry, `${group} has the level ${policy[group]} already, and can have only one`);
        }
        else {
            policy[group] = level;
        }
    }
    return policy;
}

// EXTERNAL MODULE: ./src/model/publisher.ts
var model_publisher = __nccwpck_require__(2649);
;// CONCATENATED MODULE: ./src/model/publisher-inputs.ts

/** The resource whose Trusted Publisher the job uses; null where none is given. */
function readResource(reader) {
    const text = reader.text('oidc-resource');
    if (text === '')
        return null;
    const resource = (0,model_publisher/* asSent */.$i)((0,model_publisher/* parseResource */._Y)(text));
    if (resource.of === null) {
        const reason = 'it must be namespace/name, with datasets/, spaces/, kernels/ or buckets/ in front if it is not a model, or a user name';
        reader.refuse('oidc-resource', text, reason);
    }
    return resource;
}
/** Lines of `field: value`, as the form has its fields. */
function readPublisher(reader) {
    const publisher = {};
    for (const [index, text] of reader
        .raw('oidc-publisher')
        .split(/\r\n|\r|\n/)
        .entries()) {
        if (reader.isFull)
            break;
        if (text.trim() === '')
            continue;
        const colon = text.indexOf(':');
        const name = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
        const value = text.slice(colon + 1).trim();
        const field = model_publisher/* PUBLISHER_FIELDS */.LZ.find((known) => known === name);
        const place = { line: index + 1 };
        if (reader.refuseUnexpanded('oidc-publisher', text.trim(), place))
            continue;
        if (field !== undefined && value !== '')
            publisher[field] = value;
        else {
            const reason = `it must be "field: value", with one of the fields ${model_publisher/* PUBLISHER_FIELDS */.LZ.join(', ')}`;
            reader.refuse('oidc-publisher', text.trim(), reason, place);
        }
    }
    return publisher;
}

// EXTERNAL MODULE: ./src/model/repo.ts
var repo = __nccwpck_require__(2589);
// EXTERNAL MODULE: ./src/model/repo-line.ts
var repo_line = __nccwpck_require__(7568);
// EXTERNAL MODULE: ./src/model/repo-list.ts
var repo_list = __nccwpck_require__(7170);
;// CONCATENATED MODULE: ./src/model/scrub-targets.ts
/** What a scrub may remove. */
const SCRUB_TARGETS = ['netrc', 'git', 'saved-token'];
/** Takes the `scrub` input apart, which may be blank, `all`, `none`, or a list with commas or blanks. */
function parseScrubTargets(text) {
    const words = text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((word) => word !== '');
    if (words.length === 0)
        return { ok: true, targets: new Set(['netrc']) };
    if (words.includes('none') || words.includes('all')) {
        if (words.length > 1) {
            return { ok: false, value: words.join(', '), reason: 'all and none cannot be combined' };
        }
        return { ok: true, targets: new Set(words[0] === 'all' ? SCRUB_TARGETS : []) };
    }
    const unknown = words.filter((word) => !SCRUB_TARGETS.some((target) => target === word));
    if (unknown.length > 0) {
        const reason = `it must be all, none or any of ${SCRUB_TARGETS.join(', ')}`;
        return { ok: false, value: unknown.join(', '), reason };
    }
    return { ok: true, targets: new Set(SCRUB_TARGETS.filter((target) => words.includes(target))) };
}

;// CONCATENATED MODULE: ./src/model/inputs.ts











const DEFAULT_CHECK_NAME = 'hf-auth-check';
/**
 * What the job does with a repo. `create` makes it if it is not there and writes to it, `pr` opens a pull request on
 * the Hub, for which reading is enough.
 */
const OPERATIONS = ['read', 'write', 'create', 'pr'];
/** What a line of `repos` allows after the repo. */
const LINE_GRAMMAR = 'only read, write, create or pr, and then optional, may follow the repo';
const WEAKEST_FIRST = ['read', 'pr', 'write', 'create'];
/** Whether who may do the one with a repo may do the other, too. */
function allows(one, other) {
    return WEAKEST_FIRST.indexOf(one) >= WEAKEST_FIRST.indexOf(other);
}
/** Whether the job writes to the repo itself. */
function writesTo({ operation }) {
    return operation === 'write' || operation === 'create';
}
const DEFAULT_ENDPOINT = 'https://huggingface.co';
/**
 * Reads every input from the environment of the step. Finds all that is wrong before it gives up, so that
 * one run shows every bad value.
 */
function readInputs(environment) {
    const problems = [];
    const reader = new InputReader(environment, problems);
    const endpoint = readEndpoint(reader, environment);
    const operation = reader.choice('operation', OPERATIONS, 'read');
    const inputs = {
        token: (0,input_variables/* tokenInput */.e1)(environment),
        operation,
        repos: readRepos(reader, operation, endpoint),
        scrub: readScrub(reader),
        restore: reader.boolean('restore', true),
        isolate: reader.boolean('isolate', false),
        failOn: reader.choice('fail-on', ['error', 'warning', 'never'], 'error'),
        policy: readPolicy(reader),
        onMissingToken: reader.choice('on-missing-token', ['fail', 'warn', 'skip', 'skip-always'], 'fail'),
        waitForAccessSeconds: reader.wholeNumber('wait-for-access', 0, { from: 0, to: 3600 }),
        endpoint,
        timeoutSeconds: reader.wholeNumber('timeout', 30, { from: 1, to: 600 }),
        exportToken: reader.boolean('export-token', false),
        summary: reader.choice('summary', ['true', 'on-failure', 'false'], 'true'),
        expectedAccounts: readExpectedAccounts(reader),
        expiresWithinDays: reader.wholeNumber('expires-within', 7, { from: 0, to: 3650 }),
        discover: reader.boolean('discover', false),
        followReferences: reader.boolean('follow-references', false),
        checkTransferHosts: reader.boolean('check-transfer-hosts', false),
        oidcResource: readResource(reader),
        oidcDryRun: reader.boolean('oidc-dry-run', false),
        oidcPublisher: readPublisher(reader),
        jobMinutes: reader.wholeNumber('job-minutes', 0, { from: 0, to: 50_000 }),
        checkRun: reader.boolean('check-run', false),
        checkName: reader.text('check-name') || DEFAULT_CHECK_NAME,
        comment: reader.choice('comment', ['never', 'on-failure', 'always'], 'never'),
        issue: reader.choice('issue', ['never', 'on-failure'], 'never'),
        githubToken: reader.secret('github-token'),
    };
    const needing = [
        ...(inputs.checkRun ? ['check-run: true'] : []),
        ...(inputs.comment === 'never' ? [] : [`comment: ${inputs.comment}`]),
        ...(inputs.issue === 'never' ? [] : [`issue: ${inputs.issue}`]),
    ];
    const isRefused = problems.some(({ input }) => input === 'github-token');
    if (needing.length > 0 && inputs.githubToken === null && !isRefused) {
        const needs = needing.length === 1 ? 'needs' : 'need';
        const reason = `${needing.join(' and ')} ${needs} a token${reader.host === 'github' ? ', for example ${{ github.token }}' : ' for GitHub'}`;
        reader.refuse('github-token', '', reason);
    }
    const { token } = inputs;
    return problems.length === 0 ? { ok: true, inputs, token } : { ok: false, problems, token, endpoint };
}
function readEndpoint(reader, environment) {
    const given = reader.text('endpoint');
    const fromEnvironment = (environment.HF_ENDPOINT ?? '').trim();
    const namedBy = given !== '' ? 'input' : fromEnvironment !== '' ? 'environment' : 'default';
    const text = given || fromEnvironment || DEFAULT_ENDPOINT;
    const name = namedBy === 'environment' ? 'HF_ENDPOINT' : 'endpoint';
    const endpoint = (0,model_endpoint/* parseEndpoint */.Bk)(text, namedBy);
    if (reader.refuseUnexpanded(name, text))
        return (0,model_endpoint/* endpointAt */.hU)(new URL(DEFAULT_ENDPOINT), 'default');
    if (endpoint === null) {
        reader.refuse(name, text, 'it must be an http(s) URL without user name, password, query or fragment');
    }
    else if ((0,model_endpoint/* isHub */.G2)(endpoint) && endpoint.basePath !== '') {
        // Its clients add all paths themselves, also /api.
        reader.refuse(name, text, `the address of the Hub has no path: ${DEFAULT_ENDPOINT}`);
    }
    else if (namedBy === 'input' && endpoint.origin.startsWith('http:') && !(0,model_endpoint/* isLoopback */.U9)(endpoint.hostname)) {
        reader.refuse(name, text, 'it must be an https URL; http is allowed for this machine only');
    }
    return endpoint ?? (0,model_endpoint/* endpointAt */.hU)(new URL(DEFAULT_ENDPOINT), 'default');
}
function readExpectedAccounts(reader) {
    const text = reader.text('expected-user');
    const accounts = parseExpectedAccounts(text);
    const isNobody = text !== '' && accounts.length === 0;
    if (isNobody || accounts.some(({ name }) => name === '')) {
        reader.refuse('expected-user', text, 'the name of an account or of an organization is missing');
    }
    return accounts;
}
function readScrub(reader) {
    const read = parseScrubTargets(reader.text('scrub'));
    if (read.ok)
        return read.targets;
    reader.refuse('scrub', read.value, read.reason);
    return new Set();
}
function readRepos(reader, operation, endpoint) {
    const requests = new Map();
    for (const { line, text, isOther } of (0,repo_list/* repoEntries */.v)(reader.raw('repos'))) {
        if (reader.isFull)
            break;
        const place = { line, input: 'repos' };
        if (isOther) {
            const advice = 'Write each repo of the list as one string, such as "namespace/name read".';
            reader.refuse('repos', text, 'only strings can name repos', { ...place, advice });
            continue;
        }
        const { repo: first, operation: second, isOptional, rest } = (0,repo_line/* splitRepoLine */.Z)(text);
        if (isLineWord(first) && second === undefined) {
            const reason = `there is no repo in front of ${first.toLowerCase()}`;
            reader.refuse('repos', text, reason, { ...place, is: 'placeholder-id' });
            continue;
        }
        const parsed = (0,repo/* parseRepo */.E3)(first, [endpoint.host, endpoint.hostname]);
        if (!parsed.ok) {
            const { ok, is, unexpanded, ...own } = parsed;
            const { reason, ...refusal } = unexpanded === undefined ? own : (0,shell_variables/* unexpandedId */.yD)(unexpanded, reader.host);
            reader.refuse('repos', first, reason, { ...place, is, ...refusal });
        }
        const wanted = second === undefined ? operation : asOperation(second);
        if (wanted === undefined || rest.length > 0) {
            if (parsed.ok && reader.refuseUnexpanded('repos', text, place))
                continue;
            reader.refuse('repos', text, LINE_GRAMMAR, place);
            continue;
        }
        if (!parsed.ok)
            continue;
        if (wanted === 'pr' && parsed.ref.type === 'bucket') {
            reader.refuse('repos', text, 'a bucket has no pull requests', place);
            continue;
        }
        const key = `${(0,repo/* formatRepo */.Kf)(parsed.ref)} ${wanted}`;
        const known = requests.get(key) ?? {
            request: { ref: parsed.ref, operation: wanted, line },
            isOptional: true,
            files: new Map(),
        };
        known.isOptional &&= isOptional;
        // A file that the job writes need not be there.
        const file = wanted === 'read' ? parsed.file : undefined;
        if (file !== undefined && known.files.size === 0)
            known.request = { ...known.request, line };
        if (file !== undefined && !known.files.has(file.path))
            known.files.set(file.path, file);
        requests.set(key, known);
    }
    return [...requests.values()].map(({ request, isOptional, files }) => ({
        ...request,
        ...(isOptional ? { isOptional } : {}),
        ...(files.size === 0 ? {} : { files: [...files.values()] }),
    }));
}
/** Whether it is one of the words that follow a repo: in its place they show that it is missing. */
function isLineWord(word) {
    return asOperation(word) !== undefined || word.toLowerCase() === repo_line/* OPTIONAL */.p;
}
function asOperation(word) {
    return OPERATIONS.find((operation) => operation === word.toLowerCase());
}


/***/ }),

/***/ 6032:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ claimsIn; }
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5140);

/** The claims inside a JSON web token, whose signature is not checked; null for what is none. */
function claimsIn(token) {
    const [, payload, signature] = token.split('.');
    if (payload === undefined || signature === undefined)
        return null;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(claims) ? claims : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2567:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hb: function() { return /* binding */ fileAtPath; },
/* harmony export */   ig: function() { return /* binding */ isFilePath; },
/* harmony export */   s1: function() { return /* binding */ fileInAddress; },
/* harmony export */   yT: function() { return /* binding */ encodedPath; }
/* harmony export */ });
/* harmony import */ var _token_token_form_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6725);

/** The file at a path behind `hf://`; null for what is a folder, a pattern, or nothing. */
function fileAtPath(words) {
    const path = words.filter((word) => word !== '').join('/');
    if (words.at(-1) === '' || /[*?[\]]/.test(path))
        return null;
    return path === '' ? null : { path, mayBeFolder: true };
}
/** The file in the address of its page or its download. */
function fileInAddress(words) {
    return words.length === 0 ? null : { path: words.join('/'), mayBeFolder: false };
}
/** Whether a repo can have a file of that path, and its address is no other one. */
function isFilePath(path) {
    const isText = !/[\p{Cc}\p{Surrogate}]/u.test(path);
    return isText && path.split('/').every((word) => !/^\.{0,2}$/.test(word) && !(0,_token_token_form_js__WEBPACK_IMPORTED_MODULE_0__/* .isTokenShaped */ .V_)(word));
}
/** The path as part of an address. */
function encodedPath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 195:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: function() { return /* binding */ proxyFor; },
  W: function() { return /* binding */ proxySecrets; }
});

;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __nccwpck_require__(1405);
;// CONCATENATED MODULE: ./src/model/proxy.ts


/** Every variable by which some client finds a proxy, and so every one that may hold a password. */
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'];
/**
 * The proxy for an origin, by the rules of GitHub's own toolkit: the variable of the scheme, in small letters first,
 * and none for this machine and for what `NO_PROXY` names. Unlike there, an address without a scheme may begin with a
 * name, as everywhere else. Null where no proxy is to be used.
 */
function proxyFor(origin, environment) {
    const target = new URL(origin);
    if (checkBypass(target))
        return null;
    const names = target.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
    const variable = names.find((name) => environment[name]);
    if (variable === undefined)
        return null;
    const url = readAddress(environment[variable] ?? '');
    if (url === null)
        return { variable, address: null, credentials: null };
    const credentials = url.username === '' ? null : new secret/* Secret */.zh(`${decoded(url.username)}:${decoded(url.password)}`);
    return { variable, address: { origin: url.origin, host: url.host }, credentials };
}
/** The credentials in all proxy variables, in each spelling in which they may show up, whether a proxy is used or not. */
function proxySecrets(environment) {
    const values = VARIABLES.flatMap((name) => {
        const userinfo = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/]*)@/i.exec(environment[name]?.trim() ?? '')?.[1];
        if (userinfo === undefined)
            return [];
        const at = userinfo.indexOf(':');
        // A user name alone is the credential itself.
        const password = at < 0 ? userinfo : userinfo.slice(at + 1);
        return [userinfo, password].flatMap((text) => [text, decoded(text)]);
    });
    return [...new Set(values)].filter((value) => value !== '').map((value) => new secret/* Secret */.zh(value));
}
function readAddress(value) {
    const text = value.trim();
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    if (!URL.canParse(address))
        return null;
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
}
/** A percent sign that begins no encoded byte stands for itself. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 2649:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: function() { return /* binding */ asSent; },
/* harmony export */   IL: function() { return /* binding */ publisherRequest; },
/* harmony export */   LZ: function() { return /* binding */ PUBLISHER_FIELDS; },
/* harmony export */   _Y: function() { return /* binding */ parseResource; }
/* harmony export */ });
/* harmony import */ var _repo_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2589);

/** The fields of the Hub's form for a publisher, and the job's environment, as far as the user says what they hold. */
const PUBLISHER_FIELDS = ['repository', 'branch', 'workflow', 'environment'];
const USER_NAME = /^\w(?:[\w.-]*\w)?$/;
/** Reads `namespace/name`, the same behind a type as in `datasets/`, or the name of a user. */
function parseResource(text) {
    if (USER_NAME.test(text))
        return { text, of: { is: 'user', name: text } };
    const parsed = (0,_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepo */ .E3)(text);
    const isRepo = parsed.ok && parsed.ref.revision === null && parsed.ref.id.includes('/');
    return { text, of: isRepo ? { is: 'repo', ref: parsed.ref } : null };
}
/** The same, written as the Hub takes it: people also paste addresses. */
function asSent(resource) {
    return resource.of?.is === 'repo' ? { ...resource, text: (0,_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepo */ .Kf)(resource.of.ref) } : resource;
}
/**
 * Which Trusted Publisher the check uses; null if it uses a stored token. The variable counts only where no
 * stored token is there to be checked, nor was to be: that it would overrule one is told otherwise, and an empty secret
 * never becomes an exchange.
 */
function publisherRequest(inputs, variable, 
/** Whether there is a stored token, or an input or a variable that was to hold one. */
isTokenGiven) {
    const { oidcResource, oidcDryRun: isDryRun } = inputs;
    if (oidcResource !== null)
        return { resource: oidcResource, askedBy: 'oidc-resource', isDryRun };
    const named = variable === null ? null : parseResource(variable);
    if (isDryRun)
        return { resource: named, askedBy: 'oidc-dry-run', isDryRun };
    if (named === null || isTokenGiven)
        return null;
    return { resource: named, askedBy: 'HF_OIDC_RESOURCE', isDryRun };
}


/***/ }),

/***/ 7568:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: function() { return /* binding */ splitRepoLine; },
/* harmony export */   p: function() { return /* binding */ OPTIONAL; }
/* harmony export */ });
/** The word, at the end of an entry, for a repo that never fails the step. */
const OPTIONAL = 'optional';
/** Takes an entry apart. */
function splitRepoLine(text) {
    // Placeholders may hold blanks (`${{ inputs.model }}`, `$(cat model)`), so the id is read before the entry is split.
    const [word = '', ...words] = /\{\{|\$\(/.test(text) ? [text] : text.split(/\s+/);
    const isOptional = words.at(-1)?.toLowerCase() === OPTIONAL;
    const [operation, ...rest] = isOptional ? words.slice(0, -1) : words;
    return { repo: word.replace(/^(["'])(.*)\1$/, '$2'), operation, isOptional, rest };
}


/***/ }),

/***/ 7170:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: function() { return /* binding */ repoEntries; }
/* harmony export */ });
/** The `repos` input as a list of entries, in whatever form it was written or computed. */
/**
 * Takes the input apart: a repo a line, also with bullets and comments; several in a line, with commas between them; or
 * a list in brackets, such as JSON, YAML and Python write one. Blank entries are left out.
 */
function repoEntries(input) {
    return jsonEntries(input) ?? plainEntries(input);
}
/** The elements of a list in JSON; an object counts as its only one. Null if it is not JSON. */
function jsonEntries(input) {
    if (!/^\s*[[{]/.test(input))
        return null;
    let json;
    try {
        json = JSON.parse(input);
    }
    catch {
        return null;
    }
    if (!Array.isArray(json))
        return [{ line: firstLine(input), text: input.trim(), isOther: true }];
    const elements = json;
    const lines = elementLines(input);
    return elements.map((element, index) => {
        const line = lines[index] ?? 1;
        // What `toJSON` makes of a value that is not there is a placeholder like any other.
        if (typeof element === 'string' || element === null)
            return { line, text: `${element}`.trim(), isOther: false };
        return { line, text: JSON.stringify(element), isOther: true };
    });
}
function firstLine(input) {
    return input.slice(0, input.search(/\S/)).split(LINE_END).length;
}
/** The line in which each element of a list in JSON begins. */
function elementLines(json) {
    const lines = [];
    let line = 1;
    let depth = 0;
    let isNext = false;
    for (const [token] of json.matchAll(/\r\n|\r|\n|"(?:[^"\\]|\\.)*"|\S/g)) {
        const isLineEnd = /^[\r\n]/.test(token);
        if (isLineEnd)
            line += 1;
        else if (depth === 1 && isNext && token !== ']')
            lines.push(line);
        if (token === '[' || token === '{')
            depth += 1;
        if (token === ']' || token === '}')
            depth -= 1;
        if (!isLineEnd)
            isNext = depth === 1 && (token === ',' || token === '[');
    }
    return lines;
}
const LINE_END = /\r\n|\r|\n/;
function plainEntries(input) {
    const lines = withoutBrackets(input.split(LINE_END).map(withoutComment));
    return lines.flatMap((text, index) => splitAtCommas(unquoted(text.replace(/^\s*[-*•]\s+/, '')))
        .map((entry) => unquoted(entry))
        .filter((entry) => entry !== '')
        .map((entry) => ({ line: index + 1, text: entry, isOther: /^\{(?!\{).*\}$/s.test(entry) })));
}
function withoutComment(line) {
    const comment = line.search(/(?:^|\s)#/);
    return comment < 0 ? line : line.slice(0, comment);
}
/** The lines of a list in brackets without these. */
function withoutBrackets(lines) {
    const first = lines.findIndex((line) => line.trim() !== '');
    const last = lines.findLastIndex((line) => line.trim() !== '');
    if (!lines[first]?.trimStart().startsWith('[') || !lines[last]?.trimEnd().endsWith(']'))
        return [...lines];
    return lines
        .map((line, index) => (index === first ? line.trimStart().slice(1) : line))
        .map((line, index) => (index === last ? line.trimEnd().slice(0, -1) : line));
}
/** Without quotation marks around the whole text. */
function unquoted(text) {
    const trimmed = text.trim();
    const [mark = ''] = trimmed;
    const isQuoted = /^["']/.test(mark) && trimmed.indexOf(mark, 1) === trimmed.length - 1 && trimmed.length > 1;
    return isQuoted ? trimmed.slice(1, -1).trim() : trimmed;
}
/**
 * No id has a comma in it, but an expression may have one in its brackets, and the address of a file or the name of a
 * revision anywhere.
 */
function splitAtCommas(text) {
    const entries = [];
    let start = 0;
    let depth = 0;
    let named = text.search(NAMED);
    for (const { 0: sign, index } of text.matchAll(/[{}()[\],]/g)) {
        if (sign !== ',') {
            depth = Math.max(0, depth + ('{(['.includes(sign) ? 1 : -1));
            continue;
        }
        const isNamed = named >= start && named < index;
        if (depth > 0 || (isNamed && !isSeparator(text.slice(index + 1), text[named] === '@')))
            continue;
        entries.push(text.slice(start, index));
        start = index + 1;
        // Looked for again only where one was passed, so that the text is gone through once.
        if (named >= 0 && named < start) {
            const next = text.slice(start).search(NAMED);
            named = next < 0 ? -1 : start + next;
        }
    }
    return [...entries, text.slice(start)];
}
/** Where the address or the revision of an entry begins, in which commas may be. */
const NAMED = /:\/\/|@/;
/** Whether a comma behind that ends it: a blank or another address follows, or another repo behind a revision. */
function isSeparator(rest, isRevision) {
    return (/^(?:["'\s]|$|[a-z][a-z0-9+.-]{0,20}:\/\/)/i.test(rest) ||
        (isRevision && /^[\w.-]{1,96}(?:\/[\w.-]{1,96}){1,2}(?:[@,\s]|$)/.test(rest)));
}


/***/ }),

/***/ 2589:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DT: function() { return /* binding */ revisionOf; },
/* harmony export */   E3: function() { return /* binding */ parseRepo; },
/* harmony export */   HX: function() { return /* binding */ pagePath; },
/* harmony export */   Kf: function() { return /* binding */ formatRepo; },
/* harmony export */   N6: function() { return /* binding */ namespaceOf; },
/* harmony export */   So: function() { return /* binding */ apiPath; },
/* harmony export */   Vg: function() { return /* binding */ refFromApiPath; },
/* harmony export */   jU: function() { return /* binding */ REPO_TYPES; }
/* harmony export */ });
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2567);
/* harmony import */ var _shell_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6915);
/* harmony import */ var _token_token_form_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6725);



const REPO_TYPES = ['model', 'dataset', 'space', 'kernel', 'bucket'];
const HUB_HOSTS = ['huggingface.co', 'www.huggingface.co', 'hf.co'];
/** `owner/name@revision`, with a type in front or without. */
const PINNED_ID = /^(?:(?:model|dataset|space|kernel|bucket)s\/)?[^/@?#]+(?:\/[^/@?#]+)?@/;
const SEGMENT = /^\w(?:[\w.-]*\w)?$/;
const PLACEHOLDER_ID = /^(?:none|null|nil|undefined|nan)$/i;
const UNEXPANDED = /\$\{\{|\$\{?[A-Za-z_]|\$\(/;
/** A variable of the Windows shell. Not looked for in addresses, where `%` begins an encoded byte. */
const UNEXPANDED_ON_WINDOWS = /%[A-Za-z_][A-Za-z0-9_]*%/;
/** Words of the Hub's own pages that stand where a repo page has its owner. */
const NOT_AN_OWNER = new Set('api blog chat collections docs enterprise inference join learn login models organizations papers posts pricing settings tasks'.split(' '));
/** In characters: longer than any address of a page of the Hub. */
const LONGEST_REFERENCE = 4 * 1024;
/** First path words of the views of a repo page that name a revision, and of those of one file. */
const REVISION_VIEWS = new Set(['tree', 'blob', 'resolve', 'raw', 'commit', 'commits', 'edit']);
const FILE_VIEWS = new Set(['blob', 'resolve', 'raw']);
/**
 * Reads one reference in any form that people paste: `[type/]namespace/name[@revision]`, the address of a
 * Hub page (of `hosts` or of huggingface.co), or an `hf://` path.
 */
function parseRepo(text, hosts = []) {
    if (text.length > LONGEST_REFERENCE)
        return invalid('it is too long');
    if (holdsVariable(text))
        return unexpanded(text);
    if (/\\|^[A-Za-z]:/.test(text))
        return UNEXPANDED_ON_WINDOWS.test(text) ? unexpanded(text) : localPath();
    if (/^hf:\/\//i.test(text))
        return parseHfPath(text.slice('hf://'.length));
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return parseUrl(text, hosts);
    const ssh = /^git@([^/:@]+):\/?(.*)$/s.exec(text);
    if (ssh !== null)
        return parseUrl(`https://${ssh[1]}/${ssh[2]}`, hosts);
    const firstWord = text.split('/')[0] ?? '';
    if ([...hosts, ...HUB_HOSTS].includes(firstWord.toLowerCase()) && text.includes('/')) {
        const behind = text.slice(firstWord.length + 1);
        // Programs write ids so, with a revision behind them; no address of a page has one there.
        return PINNED_ID.test(behind)
            ? parseId(behind)
            : parseUrl(`https://${text}`, [...hosts, firstWord.toLowerCase()]);
    }
    if (UNEXPANDED_ON_WINDOWS.test(text))
        return unexpanded(text);
    if (/^[/.~]/.test(text))
        return localPath();
    return parseId(text);
}
function parseId(text) {
    const at = text.indexOf('@');
    const { type, segments } = withoutType((at < 0 ? text : text.slice(0, at)).split('/'));
    // A slash after owner and name is a slip of the pen; after an owner alone the name is missing.
    if (segments.length === 3 && segments[2] === '')
        segments.pop();
    return build({ type, segments }, at < 0 ? null : text.slice(at + 1));
}
function parseHfPath(rest) {
    const match = /^([^@]*?)@(refs\/(?:pr|convert)\/[^/]+|[^/]*)(?:\/(.*))?$/.exec(rest);
    const pinned = withoutType((match?.[1] ?? rest).split('/'));
    // Without a revision the repo's id and a path inside it are written in one go; an "@" in the path is its own.
    const isPinned = match !== null && pinned.segments.length <= 2;
    const { type, segments } = isPinned ? pinned : withoutType(rest.split('/'));
    const revision = isPinned ? decode(match[2] ?? '') : null;
    return build({ type, segments: segments.slice(0, 2) }, 
    // `@~parquet` is the common short form of the branch that the Hub converts a dataset to.
    revision === null ? null : revision.replace(/^~(?=\w+$)/, 'refs/convert/'), (0,_named_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileAtPath */ .Hb)(isPinned ? (match[3] ?? '').split('/') : segments.slice(2)));
}
function parseUrl(text, hosts) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return invalid('it is not a valid URL');
    }
    if (url.username !== '' || url.password !== '')
        return invalid('the URL contains a user name or password');
    const known = [...hosts, ...HUB_HOSTS];
    if (!known.includes(url.host.toLowerCase()) && !known.includes(url.hostname.toLowerCase())) {
        return invalid('it is the URL of another site');
    }
    const words = url.pathname.split('/').filter((word) => word !== '');
    if (words[0] === 'api')
        words.shift();
    if (words[0] === 'models')
        words.shift();
    const isList = words.length === 1 && isTypeWord(words[0] ?? '');
    if (words[0] === undefined || isList || NOT_AN_OWNER.has(words[0])) {
        return invalid('it is not the URL of a repo');
    }
    const { type, segments } = withoutType(words);
    // A view follows the id: right after the name, or after a legacy id of one word. A repo may be called
    // like a view; what is no view of a revision has none.
    const isView = (index) => REVISION_VIEWS.has(segments[index] ?? '');
    const view = isView(2) ? 2 : isView(1) && segments.length > 2 ? 1 : null;
    const id = segments.slice(0, view ?? 2).map((word) => word.replace(/\.git$/, ''));
    if (view === null)
        return build({ type, segments: id }, null);
    const { revision, behind } = revisionIn(segments.slice(view + 1));
    const file = FILE_VIEWS.has(segments[view] ?? '') ? (0,_named_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileInAddress */ .s1)(behind) : null;
    return build({ type, segments: id }, revision, file);
}
/** The revision in an address, and the words behind it. */
function revisionIn(words) {
    const decoded = words.map(decode);
    const length = words[0] === 'refs' && words.length >= 3 ? 3 : 1;
    const revision = decoded.slice(0, length).join('/');
    return { revision: words.length === 0 ? null : revision, behind: decoded.slice(length) };
}
function holdsVariable(text) {
    const opened = text.indexOf('{{');
    return UNEXPANDED.test(text) || (opened >= 0 && text.includes('}}', opened + 2));
}
function isTypeWord(word) {
    return REPO_TYPES.some((type) => `${type}s` === word);
}
function withoutType(words) {
    const type = REPO_TYPES.find((candidate) => `${candidate}s` === words[0]);
    return type === undefined || words.length < 2
        ? { type: 'model', segments: words }
        : { type, segments: words.slice(1) };
}
function build({ type, segments }, revision, file = null) {
    const id = segments.join('/');
    if (id === '' || segments.every((segment) => PLACEHOLDER_ID.test(segment)))
        return placeholder('a variable that is not set leaves such a value');
    if (segments.some((segment) => segment === '')) {
        return placeholder('the owner or the name is missing');
    }
    if ([...segments, revision ?? ''].some(_token_token_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isTokenShaped */ .V_))
        return invalid('it contains a token instead of a repo');
    if (segments.length > 2) {
        const [word = '', ...rest] = segments;
        const isType = REPO_TYPES.some((known) => known === word) && rest.length === 2;
        return invalid(isType
            ? `the type goes in the plural: ${word}s/${rest.join('/')}`
            : 'it has more parts than an owner and a name');
    }
    if (segments.some((segment) => !isSegment(segment))) {
        if ((0,_shell_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .shellVariablesIn */ .hs)(id).length > 0)
            return unexpanded(id);
        const suffix = suffixIn(segments);
        if (suffix !== null)
            return suffixed(revision === null ? suffix : ' ');
        return invalid('owner and name may each have up to 96 letters, digits, "-", "_" and ".", without "--" or "..", without "-" or "." at either end, and without ".git" at the end');
    }
    if (revision === '')
        return placeholder('the revision after the "@" is missing');
    if (revision !== null && holdsVariable(revision))
        return unexpanded(revision);
    if (revision !== null && type === 'bucket')
        return invalid('a bucket has no revisions');
    if (revision !== null && !isRevision(revision)) {
        return invalid('the part after the "@" cannot be a branch, tag or commit');
    }
    if (file === null)
        return { ok: true, ref: { type, id, revision } };
    if (!(0,_named_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isFilePath */ .ig)(file.path))
        return invalid('the path after the repo cannot be that of a file in it');
    return { ok: true, ref: { type, id, revision }, file };
}
/** What follows a colon behind the name of a repo; null where the rest would be none either. */
function suffixIn([owner = '', name = '', ...more]) {
    const [bare = '', ...suffix] = name.split(':');
    if (more.length > 0 || suffix.length === 0 || !isSegment(owner) || !isSegment(bare))
        return null;
    return suffix.join(':');
}
/** Shown if it looks like a quantization or a tag; in front of an "@" there may be a password. */
function suffixed(suffix) {
    if (suffix === '' || /^(?:read|write|create|pr|optional)$/i.test(suffix)) {
        const todo = suffix === '' ? 'Remove the colon' : `Write a blank instead of the colon in front of ${suffix}`;
        return { ...invalid('the colon is not part of the repo id'), advice: `${todo}.` };
    }
    const isPlain = /^[A-Za-z0-9][\w.-]{0,30}$/.test(suffix) && !/^(?:hf|api|gh[a-z]|github)_/i.test(suffix);
    const what = isPlain ? `":${suffix}"` : 'the colon and what follows it';
    return {
        ...invalid(`${isPlain ? `":${suffix}"` : 'the part from the colon on'} is not part of the repo id`),
        advice: `Remove ${what}: the id ends before the colon, where programs such as vLLM, Ollama and llama.cpp add a quantization.`,
    };
}
function isSegment(text) {
    return SEGMENT.test(text) && !/--|\.\.|\.git$/.test(text) && text.length <= 96;
}
/** Whether git accepts the text as the name of a reference, as far as that matters for a URL. */
function isRevision(text) {
    return (text.length > 0 &&
        text.length <= 255 &&
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
        !/[\u0000-\u0020\u007f~^:?*[\\@\p{Surrogate}]|\.\.|\/\/|^[/.-]|[/.]$/u.test(text));
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function unexpanded(text) {
    const { reason, ...more } = (0,_shell_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpandedId */ .yD)(text, 'github');
    return { ...placeholder(reason), ...more, unexpanded: text };
}
function placeholder(reason) {
    return { ok: false, is: 'placeholder-id', reason };
}
function invalid(reason) {
    return { ok: false, is: 'invalid-id', reason };
}
function localPath() {
    return invalid('it is a local path, not a repo on the Hub');
}
/** The reference as a workflow would write it: `datasets/acme/corpus@v2`. */
function formatRepo(ref) {
    const isPlain = ref.type === 'model' && !isTypeWord(namespaceOf(ref) ?? '');
    const prefix = isPlain ? '' : `${ref.type}s/`;
    return `${prefix}${ref.id}${ref.revision === null ? '' : `@${ref.revision}`}`;
}
/** The owner in the id; null for ids of one word. */
function namespaceOf(ref) {
    const slash = ref.id.indexOf('/');
    return slash < 0 ? null : ref.id.slice(0, slash);
}
/** Path of the repo's API, for example `/api/datasets/acme/corpus`. */
function apiPath(ref) {
    return `/api/${ref.type}s/${ref.id}`;
}
/** Path of the repo's page and files: models stand at the root, the others under their type. */
function pagePath(ref) {
    return ref.type === 'model' ? `/${ref.id}` : `/${ref.type}s/${ref.id}`;
}
/** The revision that a request without one means. */
function revisionOf(ref) {
    return ref.revision ?? 'main';
}
/** The id in an API path such as `/api/models/acme/model/auth-check`; null when the path is none. */
function refFromApiPath(path) {
    const match = /\/api\/([a-z]+)s\/([^/?]+(?:\/(?!auth-check|revision|preupload)[^/?]+)?)/.exec(path);
    const type = REPO_TYPES.find((candidate) => candidate === match?.[1]);
    return type === undefined || match?.[2] === undefined ? null : { type, id: match[2], revision: null };
}


/***/ }),

/***/ 1405:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bb: function() { return /* binding */ formFinder; },
/* harmony export */   cl: function() { return /* binding */ spellings; },
/* harmony export */   kM: function() { return /* binding */ base64Cores; },
/* harmony export */   zh: function() { return /* binding */ Secret; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/**
 * In: values as they are given.
 * Out: the words of all other folders: secret, token, repo, endpoint, inputs.
 * Knows: no folder.
 */


/**
 * A credential in memory. Whatever prints, joins, serialises or inspects it by accident gets a
 * placeholder; only `reveal()` gives the value, so every place that may send one can be found by name.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself: for the `Authorization` header, for masks, for nothing else. */
    reveal() {
        return this.#value;
    }
    /** Whether both hold the same value, compared by fingerprint and in constant time. */
    equals(other) {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(fingerprint(this.#value), fingerprint(other.#value));
    }
    toString() {
        return '[secret]';
    }
    toJSON() {
        return '[secret]';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_1__.inspect.custom]() {
        return '[secret]';
    }
}
function fingerprint(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value).digest();
}
/**
 * Every form in which a credential commonly travels, or stands in what servers show again: as it is, trimmed,
 * URL-encoded, base64 and base64url alone, as the Basic credential of the user names that Hub clients use, as the
 * part that its base64 form has in common whatever stands before and after it, in hexadecimal and reversed. These
 * are the values to mask; forms shorter than eight characters are left out, since masking them would blot out
 * ordinary words.
 */
function spellings(value) {
    const trimmed = value.trim();
    const forms = new Set();
    for (const text of new Set([trimmed, value])) {
        for (const line of text.split(/[\r\n]+/))
            forms.add(line.trim());
        forms.add(encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')));
        for (const core of base64Cores(text)) {
            forms.add(core);
            forms.add(core.replaceAll('+', '-').replaceAll('/', '_'));
        }
        for (const credential of [
            text,
            `:${text}`,
            `${text}:`,
            `hf_user:${text}`,
            `user:${text}`,
            `__token__:${text}`,
        ]) {
            const bytes = Buffer.from(credential, 'utf8');
            forms.add(bytes.toString('base64'));
            forms.add(bytes.toString('base64url'));
        }
    }
    const hex = Buffer.from(trimmed, 'utf8').toString('hex');
    forms.add(hex).add(hex.toUpperCase()).add(reversed(trimmed));
    return [...forms].filter((form) => form.length >= SHORTEST_FORM);
}
/** In characters: a shorter text may well stand somewhere by chance. */
const SHORTEST_FORM = 8;
/**
 * Takes texts out of others, all of them in one go: a text that is searched costs its own length, however many there
 * are to be found. Where two overlap, both are taken out together.
 */
function formFinder(forms) {
    const byBeginning = new Map();
    const longestFirst = [...new Set(forms)].sort((one, other) => other.length - one.length);
    for (const form of longestFirst) {
        const beginning = form.slice(0, SHORTEST_FORM);
        const alike = byBeginning.get(beginning) ?? [];
        byBeginning.set(beginning, alike);
        alike.push(form);
    }
    return (text, replacement) => {
        let result = '';
        let shownTo = 0;
        let end = 0;
        for (let at = 0; at + SHORTEST_FORM <= text.length; at += 1) {
            const alike = byBeginning.get(text.slice(at, at + SHORTEST_FORM));
            const form = alike?.find((one) => text.startsWith(one, at));
            if (form === undefined)
                continue;
            if (at >= end)
                result += text.slice(shownTo, at) + replacement;
            end = Math.max(end, at + form.length);
            shownTo = end;
        }
        return result + text.slice(shownTo);
    };
}
function reversed(text) {
    return [...text].reverse().join('');
}
/** What a value's base64 forms have in common, one text for each place at which it may begin in a group of three bytes. */
function base64Cores(value) {
    return [0, 1, 2].map((offset) => base64Core(value, offset));
}
/** The characters of a base64 text that the value alone decides when it begins `offset` bytes into a group of three. */
function base64Core(value, offset) {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value, 'utf8')]);
    const first = Math.ceil((offset * 8) / 6);
    return bytes.toString('base64').slice(first, Math.floor((bytes.length * 8) / 6));
}


/***/ }),

/***/ 1502:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: function() { return /* binding */ SEVERITIES; },
/* harmony export */   u: function() { return /* binding */ weightiest; }
/* harmony export */ });
/** How much a finding weighs: an error stops the job, a warning does not, a notice leaves the verdict at pass. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** The weightiest of these; of none, a notice. */
function weightiest(severities) {
    return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'notice';
}


/***/ }),

/***/ 6915:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HV: function() { return /* binding */ secretVariable; },
/* harmony export */   _C: function() { return /* binding */ variableAlone; },
/* harmony export */   hs: function() { return /* binding */ shellVariablesIn; },
/* harmony export */   nw: function() { return /* binding */ unexpandedReason; },
/* harmony export */   x$: function() { return /* binding */ unexpandedAdvice; },
/* harmony export */   x9: function() { return /* binding */ secretExpression; },
/* harmony export */   yD: function() { return /* binding */ unexpandedId; }
/* harmony export */ });
/** `${NAME}` and `${NAME:-default}`, `$NAME`, the same with `env:` as in PowerShell, and `%NAME%`. */
const VARIABLE = /\$\{(?:env:)?([A-Za-z_]\w*)(?:[^\w{}$][^{}$]*)?\}|\$(?:env:)?([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/gi;
/** What is between the signs of two encoded bytes in an address. */
const ENCODED_BYTE = /^[0-9a-f]{2}$/i;
/** What may be a token behind such a sign is not repeated. */
const LIKE_A_TOKEN = /(?:hf|api_org|gh[a-z]|github_pat)_[A-Za-z0-9_]{8,}/;
/** So many are named; whoever reads of three finds the fourth. */
const MOST_NAMED = 3;
/** Why a value in which nothing was expanded is no id of a repo, and what to do. */
function unexpandedId(text, host) {
    const variables = shellVariablesIn(text);
    if (variables.length > 0) {
        return { reason: unexpandedReason(variables, host), advice: unexpandedAdvice(variables, host) };
    }
    const isGitHub = host === 'github';
    if (text.includes('$(')) {
        const advice = isGitHub
            ? 'Write the id, or what an earlier step found out: ${{ steps.ID.outputs.NAME }}.'
            : 'Write the id, or put the command into double quotes so that the shell runs it.';
        return { reason: 'no shell runs the command in it', advice };
    }
    if (!text.includes('${{')) {
        return isGitHub
            ? { reason: 'GitHub expands only ${{ … }}', advice: 'Write a dollar sign before the braces.' }
            : { reason: 'nothing expands the braces in it', advice: 'Write the id itself.' };
    }
    return { reason: 'it contains an unexpanded variable' };
}
/** The variables in a value, each once, as far as they are to be named. */
function shellVariablesIn(value) {
    const found = new Map();
    for (const [text, inBraces, bare, ofWindows] of value.matchAll(VARIABLE)) {
        const name = inBraces ?? bare ?? ofWindows ?? '';
        const isNone = (ofWindows !== undefined && ENCODED_BYTE.test(name)) || LIKE_A_TOKEN.test(name);
        if (!isNone)
            found.set(text, { text, name });
        if (found.size === MOST_NAMED)
            break;
    }
    return [...found.values()];
}
/** The variable that is the whole value. */
function variableAlone(value) {
    const [variable] = shellVariablesIn(value);
    return variable?.text === value ? variable : null;
}
/** What nobody has for a password: a name with token in it, one of Hugging Face, or words in capitals. */
const NAME_OF_SECRET = /token|^hf_|hugging/i;
const WORDS_IN_CAPITALS = /^[A-Z]+(?:_[A-Z]+)+$/;
/** An expression for a secret whose signs are not those that GitHub expands, such as `secrets.NAME` or `{{ secrets.NAME }}`. */
const SECRET_EXPRESSION = /^[$({ ]{0,6}secrets\.([A-Za-z_]\w*)[)} ]{0,6}$/i;
/**
 * The variable that is given as a credential, or the expression that was meant; null where the value may be a password
 * that begins with such a sign.
 */
function secretVariable(value) {
    const [, name] = SECRET_EXPRESSION.exec(value) ?? [];
    if (name !== undefined && !value.startsWith('${{')) {
        return LIKE_A_TOKEN.test(name) ? null : { text: value, name };
    }
    const variable = variableAlone(value);
    if (variable === null || variable.text.startsWith('${'))
        return variable;
    return NAME_OF_SECRET.test(variable.name) || WORDS_IN_CAPITALS.test(variable.name) ? variable : null;
}
/** Why such a value cannot be used, as the end of a sentence. */
function unexpandedReason(variables, host) {
    if (host !== 'github')
        return `nothing expanded ${inWords(variables.map(({ text }) => text))}`;
    return `GitHub expands only \${{ … }}, not ${inWords(variables.map(({ text }) => text))}`;
}
/** The expressions to write instead; where there is a shell, how to have it expand the variables. */
function unexpandedAdvice(variables, host, isSecret = false) {
    const texts = inWords(variables.map(({ text }) => text));
    if (host !== 'github') {
        const isOne = variables.length === 1;
        return `Check that ${inWords(variables.map(({ name }) => name))} ${isOne ? 'is' : 'are'} set, and that ${texts} ${isOne ? 'is' : 'are'} not in single quotes.`;
    }
    if (isSecret)
        return `Write ${inWords(variables.map(expressionForSecret))} instead of ${texts}.`;
    const first = inWords(variables.map(({ name }) => knownExpression(name) ?? expression('vars', name)));
    const own = variables.filter(({ name }) => knownExpression(name) === null);
    const otherwise = own.length === 0
        ? ''
        : `, or ${inWords(own.map(({ name }) => expression('env', name)))} if the job sets ${own.length === 1 ? 'it' : 'them'} as ${own.length === 1 ? 'a variable' : 'variables'}`;
    return `Write ${first} instead of ${texts}${otherwise}.`;
}
function expressionForSecret({ name }) {
    return knownExpression(name) ?? expression('secrets', name);
}
/** The expression for a secret that somebody meant by the variable. GitHub keeps none under a name of its own. */
function secretExpression({ name }) {
    return expression('secrets', /^GITHUB_/i.test(name) ? 'HF_TOKEN' : name);
}
/** GitHub's and the runner's own variables are in no context but theirs. */
function knownExpression(name) {
    const [, context, rest] = /^(GITHUB|RUNNER)_(\w+)$/.exec(name) ?? [];
    return context === undefined || rest === undefined
        ? null
        : expression(context.toLowerCase(), rest.toLowerCase());
}
function expression(context, name) {
    return `\${{ ${context}.${name} }}`;
}
function inWords(texts) {
    return texts.join(texts.length === 2 ? ' and ' : ', ');
}


/***/ }),

/***/ 2880:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   of: function() { return /* binding */ showable; },
/* harmony export */   ri: function() { return /* binding */ withoutCredentials; },
/* harmony export */   wY: function() { return /* binding */ publicUrls; }
/* harmony export */ });
const LONGEST_SHOWN_VALUE = 120;
const SHORTEST_CREDENTIAL = 8;
/** In characters. A longer value is not shown at all, since what may be a credential in it would take long to find. */
const LONGEST_SEARCHED = 8_000;
/** The text without these credentials. */
function withoutCredentials(text, credentials) {
    return credentials
        .map((credential) => credential.trim())
        .filter((credential) => credential.length >= SHORTEST_CREDENTIAL)
        .reduce((left, credential) => left.replaceAll(credential, '[a credential]'), text);
}
/** Cuts a value to a length that can be shown, without what may be a credential in it. */
function showable(value, credentials) {
    const known = withoutCredentials(value, credentials);
    if (known.length > LONGEST_SEARCHED)
        return `[${value.length} characters]`;
    // What such a value means nobody knows, nor where in it an address ends.
    const without = withoutLogins(withoutQuery(known, /[?#]/)).replace(/(?:hf_|api_org_|gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{8,}/g, '[looks like a token]');
    return without.length > LONGEST_SHOWN_VALUE ? `${without.slice(0, LONGEST_SHOWN_VALUE)}…` : without;
}
/**
 * The text with no more of each address in it than scheme, host and path: a login, a query or a fragment may hold a
 * secret, which need not have the form of one.
 */
function publicUrls(text) {
    return withoutLogins(text.replace(/\S+/g, (word) => withoutQuery(word, word.includes('//') ? /[?#]/ : /\?/)));
}
/** Cuts at the sign with which a query or a fragment begins. */
function withoutQuery(text, sign) {
    const at = text.search(sign);
    if (at < 0 || !/[\p{L}\p{N}]/u.test(text.slice(at)))
        return text;
    // A password may hold such a sign as well: then nothing tells where it ends.
    if (text.includes('@', at))
        return `${/^[a-z][a-z0-9+.-]*:\/\//i.exec(text)?.[0] ?? ''}[…]`;
    return `${text.slice(0, at + 1)}[…]`;
}
function withoutLogins(text) {
    return (text
        .replace(/\/\/[^/\s]*@/g, '//[…]@')
        // A password with a slash in it; a colon before a port number is none.
        .replace(/(^|\s|\/\/)[^/\s:@]*:(?!\d{1,5}(?:\/|$)|\/\/)\S*@/g, '$1[…]@'));
}


/***/ }),

/***/ 2405:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ encodedTokenIn; }
/* harmony export */ });
/* harmony import */ var _token_form_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6725);

/** Whoever encodes a value twice may do so once more; nobody needs a fourth time. */
const MOST_LAYERS = 3;
/** A token that is there only once the value is decoded, however often it was encoded; null where there is none. */
function encodedTokenIn(value, layers = MOST_LAYERS) {
    if (layers === 0)
        return null;
    for (const [kind, decoded] of decodings(value)) {
        const [token] = (0,_token_form_js__WEBPACK_IMPORTED_MODULE_0__/* .hubTokensIn */ .t)(decoded);
        const inside = token ?? encodedTokenIn(decoded, layers - 1)?.token;
        if (inside !== undefined)
            return { kind, token: inside };
    }
    return null;
}
function decodings(value) {
    const found = [];
    if (/%[0-9a-f]{2}/i.test(value)) {
        found.push([
            'percent-encoded',
            value.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        ]);
    }
    // Encoders break lines.
    const text = value.replace(/\s+/g, '').replace(/^0x/i, '');
    if (/^(?:[0-9a-f]{2}[:-]?){8,}$/i.test(text)) {
        found.push(['hexadecimal', plain(Buffer.from(text.replace(/[:-]/g, ''), 'hex'))]);
    }
    if (/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(text))
        found.push(['base64', plain(Buffer.from(text, 'base64'))]);
    return found;
}
/** In UTF-16, as some shells have it, every other byte is zero. */
function plain(bytes) {
    return bytes
        .toString('latin1')
        .replaceAll('\0', '')
        .replace(/^[ÿþï»¿]+/, '');
}


/***/ }),

/***/ 2237:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ foreignCredentialIn; }
/* harmony export */ });
/** The prefixes, each with what it begins. A more specific one comes before the one that it begins with. */
const SERVICES = [
    ['github_pat_', 'a fine-grained GitHub personal access token'],
    ['ghp_', 'a GitHub personal access token'],
    ['gho_', 'a GitHub OAuth token'],
    ['ghu_', "a GitHub App's user token"],
    ['ghs_', 'a GitHub installation token, such as GITHUB_TOKEN'],
    ['ghr_', 'a GitHub refresh token'],
    ['glpat-', 'a GitLab personal access token'],
    ['gldt-', 'a GitLab deploy token'],
    ['glcbt-', 'a GitLab CI job token'],
    ['glptt-', 'a GitLab pipeline trigger token'],
    ['glrt-', 'a GitLab runner token'],
    ['glft-', 'a GitLab feed token'],
    ['gloas-', 'a GitLab OAuth secret'],
    ['glagent-', 'a GitLab agent token'],
    ['glsoat-', 'a GitLab SCIM token'],
    ['sk-ant-', 'an Anthropic API key'],
    ['sk-or-', 'an OpenRouter API key'],
    ['sk-', 'an OpenAI API key'],
    ['AKIA', 'an AWS access key'],
    ['ASIA', 'a temporary AWS access key'],
    ['xoxb-', 'a Slack bot token'],
    ['xoxp-', 'a Slack user token'],
    ...[...'acdeors'].map((letter) => [`xox${letter}-`, 'a Slack token']),
    ['xoxe.', 'a Slack token'],
    ['xapp-', 'a Slack app token'],
    ['npm_', 'an npm token'],
    ['pypi-', 'a PyPI token'],
    ['dckr_pat_', 'a Docker Hub personal access token'],
    ['dckr_oat_', 'a Docker Hub organization access token'],
    ['sk_live_', 'a Stripe API key'],
    ['sk_test_', 'a Stripe API key'],
    ['gsk_', 'a Groq API key'],
    ['nvapi-', 'an NVIDIA API key'],
    ['r8_', 'a Replicate API token'],
    ['AIza', 'a Google API key'],
];
const NAMES = new Map(SERVICES);
/** Prefixes that are words or parts of them; behind one there has to be as much as no word has. */
const SHORT = ['sk-', 'gsk_', 'r8_', 'AIza', 'AKIA', 'ASIA'];
const oneOf = (prefixes) => `(${prefixes.map((prefix) => prefix.replace('.', '\\.')).join('|')})`;
const LONG = SERVICES.map(([prefix]) => prefix).filter((prefix) => !SHORT.includes(prefix));
/** A prefix inside of a longer word begins nothing: what other services encode may hold any letters. */
const CREDENTIAL = new RegExp(`(?<![\\w.~+-])(?:${oneOf(LONG)}[\\w.-]{4,}|${oneOf(SHORT)}[\\w-]{12,})`);
/** The first credential of another service in a text; null where none is known by its prefix. */
function foreignCredentialIn(text) {
    const found = CREDENTIAL.exec(text);
    const prefix = found?.[1] ?? found?.[2];
    const name = prefix === undefined ? undefined : NAMES.get(prefix);
    if (found === null || prefix === undefined || name === undefined)
        return null;
    return { kind: { name, prefix, isMadeForJob: prefix === 'ghs_' }, value: found[0] };
}


/***/ }),

/***/ 5111:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ux: function() { return /* binding */ faultAt; },
  e4: function() { return /* binding */ inspectToken; },
  A4: function() { return /* binding */ trimToken; }
});

// EXTERNAL MODULE: ./src/model/endpoint.ts
var model_endpoint = __nccwpck_require__(2024);
// EXTERNAL MODULE: ./src/model/json-web-token.ts
var json_web_token = __nccwpck_require__(6032);
// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __nccwpck_require__(1405);
// EXTERNAL MODULE: ./src/model/token/stray-character.ts
var stray_character = __nccwpck_require__(9836);
;// CONCATENATED MODULE: ./src/model/token/around-token.ts
const NAME = '[A-Za-z_][\\w.-]*';
/** The outermost first: it is what has to go first. */
const WRAPPINGS = [
    {
        kind: 'url',
        form: /^[a-z][a-z0-9+.-]*:\/\/|^[^\s/@]+:[^\s@]*@[\w-]+\.[\w.-]+/i,
        detail: 'it is a URL, not just the token',
    },
    {
        kind: 'netrc',
        form: /^(?:machine|default|login)\s+\S/,
        detail: 'it is a netrc entry, not just the token',
    },
    {
        kind: 'header',
        form: /^(?:(?:proxy-)?authorization|http_authorization|(?:x|private|job|deploy)-[a-z-]+)\s*[:=]/i,
        detail: 'it is an HTTP header, not just the token',
    },
    {
        kind: 'assignment',
        form: new RegExp(`^(?:(?:export|set|setenv|env|declare|local|readonly|let|const|var|ENV|ARG|-e|--env)\\s+(?:-\\w+\\s+)*|\\$(?:env:)?)?(?<name>${NAME})\\s*[:?+]?={1,2}>?\\s*[^=\\s]`),
        detail: 'it contains the name of a variable before the token',
    },
    {
        kind: 'assignment',
        form: new RegExp(`^(?:-\\s+)?(?<name>${NAME})\\s*:\\s+\\S`),
        detail: 'it contains the name of a variable before the token',
    },
    {
        // Where no blank is behind the colon it is a user name's, unless what is in front of it names a variable.
        kind: 'assignment',
        form: /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|(?:[a-z]+_)?(?:token|secret|key)):/,
        detail: 'it contains the name of a variable before the token',
    },
    {
        kind: 'command',
        form: /^(?:\$\s|--?[A-Za-z][\w-]*[\s=]|hf\s+(?:auth|login|download|upload|repo)\s|(?:sudo|huggingface-cli|curl|wget|git|python3?|pip|uv|docker|podman|echo|printf|export|setx?|login)\s)|\s--?[A-Za-z][\w-]*[\s=]/,
        detail: 'it is a command, not just the token',
    },
];
const JSON_TEXT = /^[{[]\s*["'[{]|^"[^"]*"\s*:/;
/** A comment in the ways of shells, YAML, C, SQL, INI, HTML and of people. */
const COMMENT = /^\S+(?:\s*#|\s+(?:\/\/|--|;|\(|<!--|rem\s)|<!--)|^(?:#|\/\/\s|<!--)/i;
/** Words that say in a header how the token behind them is meant. */
const SCHEME = /^(?:(?:proxy-)?authorization\s*[:=]\s*)?(?:(bearer)(?=[\s:=]|$|[^A-Za-z0-9]?(?:hf_|api_))|(token|basic)\s)/i;
/** What kind of text the value is; null where it is none of these. What is a token by its form is no name. */
function wrappingOf(value, isToken) {
    return (WRAPPINGS.find(({ form }) => {
        const found = form.exec(value);
        return found !== null && !isToken(found.groups?.name ?? '');
    }) ?? null);
}
function isJson(value) {
    return JSON_TEXT.test(value);
}
function hasComment(value) {
    return COMMENT.test(value);
}
/** The word in front of the token that says how it is meant, capitalised; null if there is none. */
function schemeIn(value) {
    const [, bearer, other] = SCHEME.exec(value) ?? [];
    if (bearer !== undefined)
        return 'Bearer';
    if (other === undefined)
        return null;
    return other.toLowerCase() === 'token' ? 'Token' : 'Basic';
}

// EXTERNAL MODULE: ./src/model/token/encoded-token.ts
var encoded_token = __nccwpck_require__(2405);
// EXTERNAL MODULE: ./src/model/token/foreign-credential.ts
var foreign_credential = __nccwpck_require__(2237);
// EXTERNAL MODULE: ./src/model/token/placeholder.ts
var token_placeholder = __nccwpck_require__(3922);
// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __nccwpck_require__(6725);
;// CONCATENATED MODULE: ./src/model/token/token-fault.ts






const REFRESH_PREFIX = 'hf_oauth__refresh_';
/** In characters. Servers refuse a request with a header of so many, and no token comes near. */
const LONGEST_TOKEN = 8 * 1024;
/** Why no endpoint may be sent this value, which is trimmed and not blank; null where none of the reasons is known. */
function tokenFault(value) {
    if (value.length > LONGEST_TOKEN) {
        const detail = `it has ${value.length} characters, but a token has at most ${LONGEST_TOKEN}`;
        return fault('malformed', 'too-long', detail);
    }
    const placeholder = (0,token_placeholder/* placeholderIn */.P)(value);
    if (placeholder !== null) {
        const { kind, word, variable } = placeholder;
        if (variable !== undefined) {
            const detail = `it is ${variable.text} itself, which nothing expanded`;
            return { ...fault('placeholder', kind, detail), variable };
        }
        return fault('placeholder', kind, word === null ? PLACEHOLDERS[kind] : `it is the word "${word}"`);
    }
    if (value.startsWith(REFRESH_PREFIX)) {
        return fault('refresh-token', 'refresh-token', `it begins with ${REFRESH_PREFIX}`);
    }
    if ((0,token_form/* isHubForm */.QE)(value))
        return runTogether(value);
    return foreign(value) ?? wrapped(value) ?? truncated(value);
}
/** What kinds of placeholders are called. */
const PLACEHOLDERS = {
    word: 'it is a word',
    expression: 'it is an expression or a variable that was not expanded',
    reference: 'it is a reference to a secret that was not resolved',
    path: 'it is the path of a file, not its content',
    mask: 'it contains only masking characters, such as *',
    example: 'it is an example of a token',
};
function fault(is, kind, detail) {
    return { is, kind, detail, stray: null, foreign: null };
}
/** A JWT may hold any letters, so only what chance does not bring about counts as a second token. */
function runTogether(value) {
    const second = /.(?:hf_oauth_|hf_jwt_|api_org_)|.{16}hf_[A-Za-z0-9]{34}$/.test(value);
    return second ? fault('malformed', 'two-tokens', 'it contains two tokens without a separator') : null;
}
function foreign(value) {
    const credential = (0,foreign_credential/* foreignCredentialIn */.$)(value);
    if (credential === null || (0,token_form/* hubTokensIn */.t)(value).length > 0)
        return null;
    const { name, prefix } = credential.kind;
    return {
        ...fault('foreign', prefix, `the prefix ${prefix} shows that it is ${name}`),
        foreign: credential.kind,
    };
}
/** A token of the Hub whose end is missing: every kind has more behind its prefix. */
function truncated(value) {
    if ((0,token_form/* kindOf */.I)(value) === 'unknown' && !/^(?:hf_(?:oauth_|jwt_)?|api_org_)$/.test(value))
        return null;
    if (value.length >= 3 + 16 && !/^(?:hf_(?:oauth|jwt)|api_org)_.{0,15}$/.test(value))
        return null;
    return fault('malformed', 'too-short', `it has ${value.length} characters, too few for a token`);
}
const QUOTES = `[${stray_character/* QUOTATION_MARKS */.m}]`;
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/i;
const QUOTE_ENTITY = '&(?:quot|apos|[lr][sda]quo|[lr]aquo|#0*(?:34|39|96|8216|8217|8220|8221)|#x0*(?:22|27|60|201[89cd]));';
const OPENING_QUOTE = new RegExp(`^(?:\\\\?${QUOTES}|${QUOTE_ENTITY})`, 'iu');
const CLOSING_QUOTE = new RegExp(`(?:${QUOTES}|${QUOTE_ENTITY})$`, 'iu');
/**
 * What is around a token, or around what was meant for one: the outermost first, since it has to go first. Whatever a
 * Bearer token may not consist of ends here.
 */
function wrapped(value) {
    const stray = (0,stray_character/* strayCharacterIn */.A)(value);
    if (stray === null) {
        // Nothing is around what has a token's characters alone, unless they run together with others.
        if ((0,token_form/* hubTokensIn */.t)(value).length > 1)
            return several(value);
        return withScheme(value) ?? encoded(value) ?? beside(value);
    }
    const found = quotedFirst(value) ?? textAround(value) ?? straying(value, stray);
    return { ...found, stray: { character: stray.name, position: stray.position } };
}
function quotedFirst(value) {
    if (isJson(value))
        return fault('malformed', 'json', 'it is JSON, not just the token');
    return OPENING_QUOTE.test(value) ? quoted(value) : null;
}
function textAround(value) {
    const scheme = withScheme(value);
    if (scheme !== null)
        return scheme;
    const wrapping = wrappingOf(value, (text) => (0,token_form/* hubTokensIn */.t)(text).length > 0);
    if (wrapping !== null)
        return fault('malformed', wrapping.kind, wrapping.detail);
    if ((0,token_form/* hubTokensIn */.t)(value).length > 1)
        return several(value);
    if (CLOSING_QUOTE.test(value))
        return quoted(value);
    const inside = encoded(value);
    if (inside !== null)
        return inside;
    if (ENTITY.test(value)) {
        return fault('malformed', 'html-entity', 'it contains an HTML entity instead of a character');
    }
    return hasComment(value) ? fault('malformed', 'comment', 'it contains a comment') : null;
}
function withScheme(value) {
    const scheme = schemeIn(value);
    if (scheme === null)
        return null;
    const detail = `it starts with the word ${scheme}`;
    return fault('scheme', `${scheme.toLowerCase()}-prefix`, detail);
}
function straying(value, { kind, name, position }) {
    if (kind === 'quotation-mark')
        return quoted(value);
    // A name may have a blank; behind the colon there is the token alone.
    const [, user] = /^([^:\n()[\]{}<>]*):\S*$/.exec(value) ?? (kind === 'colon' ? [value, value.split(':')[0]] : []);
    if (user !== undefined && (0,token_form/* hubTokensIn */.t)(user).length === 0) {
        return fault('user-name', 'user-name', 'it contains a user name and a colon before the token');
    }
    return fault('malformed', kind, `it contains ${name} at character ${position}`);
}
/** Of a whole token and more; what other services encode may hold the letters of a prefix, but hardly such a one. */
function beside(value) {
    return /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{34}(?![A-Za-z0-9])/.test(value)
        ? fault('malformed', 'text-beside', 'it contains more than the token')
        : null;
}
function several(value) {
    return fault('malformed', 'two-tokens', `it contains ${(0,token_form/* hubTokensIn */.t)(value).length} tokens`);
}
function encoded(value) {
    const found = (0,encoded_token/* encodedTokenIn */.F)(value);
    if (found === null)
        return null;
    return fault('encoded', found.kind, `it is the ${found.kind} form of a token`);
}
function quoted(value) {
    const opens = OPENING_QUOTE.test(value);
    const closes = CLOSING_QUOTE.test(value);
    const which = opens && closes && value.length > 1
        ? 'it starts and ends with a quotation mark'
        : `it ${opens ? 'starts with' : closes ? 'ends with' : 'contains'} a quotation mark`;
    const kind = opens && closes ? 'quotes' : opens || closes ? 'one-quote' : 'quotation-mark';
    return fault('quoted', kind, which);
}

;// CONCATENATED MODULE: ./src/model/token/inspect-token.ts






/**
 * Takes blanks and line breaks from both ends, as the Hub's Python client does. A byte order mark stays: to
 * JavaScript it is a blank, to that client a character that it cannot send.
 */
function trimToken(raw) {
    let end = raw.length;
    // A pattern for the end would begin anew at every blank.
    while (end > 0 && BLANK.test(raw.charAt(end - 1)))
        end -= 1;
    return raw.slice(0, end).replace(/^[^\S\ufeff]+/, '');
}
const BLANK = /[^\S\ufeff]/;
/** Judges a value without sending it anywhere. Expects a value that is not blank. */
function inspectToken(raw) {
    const value = trimToken(raw);
    const kind = (0,token_form/* kindOf */.I)(value);
    const claims = value.length <= LONGEST_TOKEN ? (0,json_web_token/* claimsIn */.h)(value) : null;
    return {
        raw: new secret/* Secret */.zh(raw),
        cleaned: new secret/* Secret */.zh(value),
        kind,
        hadBlanks: raw !== value,
        malformation: tokenFault(value),
        isSendable: value.length <= LONGEST_TOKEN && (0,stray_character/* strayCharacterIn */.A)(value) === null,
        isHubForm: (0,token_form/* isHubForm */.QE)(value),
        hasOldPrefix: (0,token_form/* hasOldPrefix */.Oe)(value),
        oauthScopes: kind === 'oauth' ? scopesIn(claims) : null,
        issuedAt: typeof claims?.iat === 'number' ? claims.iat * 1000 : null,
    };
}
/**
 * Why a value is not sent to this endpoint; null where it may be. The Hub itself is sent what has a form of its own
 * alone; a mirror or a repository manager may take keys of any form. What an endpoint has only just given in exchange
 * goes back to it in whatever form it has.
 */
function faultAt(endpoint, { source, format }) {
    if (source === 'publisher' && format.isSendable)
        return null;
    // With a dot behind it a name is the same to whoever looks it up, and no name to be trusted unasked.
    const isOfHub = (0,model_endpoint/* isHubHost */.sC)(endpoint.hostname.replace(/\.$/, ''));
    if (format.malformation !== null || format.isHubForm || !isOfHub) {
        return format.malformation;
    }
    const [kind, detail] = format.kind !== 'unknown'
        ? ['unknown-form', 'it begins like a Hub token, but the rest is different']
        : format.hasOldPrefix
            ? ['unknown-form', 'it begins with api_ like an old Hub token, but the rest is different']
            : [
                'no-prefix',
                'it does not have the prefix of a Hub token, such as hf_; it may be an account password',
            ];
    return { is: 'unknown-form', kind, detail, stray: null, foreign: null };
}
/** Reads the scope list of an OAuth token's own payload; one that cannot be read is no error. */
function scopesIn(claims) {
    const scope = claims?.scope;
    if (typeof scope === 'string')
        return scope.split(/\s+/).filter((word) => word !== '');
    return Array.isArray(scope) ? scope.filter((word) => typeof word === 'string') : null;
}


/***/ }),

/***/ 3922:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: function() { return /* binding */ placeholderIn; }
/* harmony export */ });
/* harmony import */ var _shell_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6915);
/* harmony import */ var _token_form_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6725);


/** What unset variables, switches and templates leave behind, as a whole. */
const WORDS = new Set(('none null nil undefined nan na unset empty missing blank void true false yes no on off enabled disabled ' +
    'default string str value text todo tbd fixme foo bar baz foobar qux changeit redacted hidden masked removed ' +
    'unknown anonymous nothing nope hello asdf qwerty production prod staging stage development dev local ci main master latest hf ' +
    'username user password passwd credential credentials').split(' '));
/** The words that examples are made of, in any number and order: `hf_your_token_here`, `INSERT-API-KEY`. */
const PARTS = ('your my our the this a an hf hugging face huggingface hub user personal access token tokens api key secret ' +
    'auth here goes insert put paste enter add set fill in replace change me with by from to real actual valid ' +
    'new own some any no not none null bad wrong invalid for of on at ci github actions set up example sample demo test testing dummy fake mock placeholder org read write todo xxx abc xyz value').split(' ');
/** In characters. What is longer would take long to search, and nobody writes such an example. */
const LONGEST = 8 * 1024;
/** A name of a secret, or of a folder, has no more. */
const LONGEST_NAME = 80;
/** An expression of the workflow, or of a template, that nothing has expanded. */
const TEMPLATE = /\$\{\{|\{\{.*\}\}/s;
const VARIABLES = [
    /^\$(?:[A-Za-z_]\w*|\{[^{}]*\}|\(.*\))$/s, // a variable or a command of the shell
    /^(?:secrets|vars|env|inputs|github|needs|steps|matrix)\.[A-Za-z_][\w.-]*$/, // an expression without its braces
    /^\$env:[A-Za-z_]\w*$/i,
    /^%[A-Za-z_]\w*%$/,
    /^(?:__|@|#\{)[A-Z][A-Z0-9_]*(?:__|@|\}#?)$/,
    /^(?:\(\(.*\)\)|<%.*%>|\$\[.*\]|#\{.*\}|%\(\w+\)s|[\\$]\$\w+)$/s,
    /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|hf_token)=+$/, // a variable that was given nothing
    /^(?:process\.env|os\.environ|os\.getenv)\b/,
];
/** A place in a store of secrets, which something was to look up. */
const REFERENCE = /^(?:(?!https?:|ssh:|git\+?)[a-z][a-z0-9+.-]*:\/\/|ref\+|(?:vault|arn|op|ssm|sm|bws|keyring|keychain|secretsmanager|secret|secrets|env|file|doppler|infisical):|@Microsoft\.KeyVault\(|ENC\[|projects\/[^/]+\/secrets\/)/i;
const PATH = /^(?:~|\.{1,2}|\/(?:home|root|run|var|tmp|etc|opt|mnt|usr|Users)|[A-Za-z]:)[\\/][\w.\\/ -]*$/;
/** Words, in brackets at most. */
const WHOLE_WORDS = /^[<[{(]?\s*[A-Za-z0-9](?:.*[A-Za-z0-9])?\s*[>\]})]?$/s;
const ELLIPSIS = /\.{3}|…/;
/** Recognises what is no credential but holds the place of one; null where it may be one. */
function placeholderIn(value) {
    if (value.length > LONGEST)
        return null;
    if (isOwnWord(value))
        return { kind: 'word', word: value.replace(/\s+/g, ' ') };
    const isTemplate = TEMPLATE.test(value);
    if (!isTemplate && (0,_token_form_js__WEBPACK_IMPORTED_MODULE_0__/* .hubTokensIn */ .t)(value).some((token) => !isBlankForm(token)))
        return null;
    if (isTemplate || VARIABLES.some((form) => form.test(value))) {
        const variable = (0,_shell_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .secretVariable */ .HV)(value);
        return { kind: 'expression', word: null, ...(variable === null ? {} : { variable }) };
    }
    if (REFERENCE.test(value))
        return { kind: 'reference', word: null };
    if (PATH.test(value))
        return { kind: 'path', word: null };
    if (/^[*•●xX.…_-]+$/.test(value))
        return { kind: 'mask', word: null };
    if (isBlankForm(value) || /^[<[{(]\s*[A-Za-z][A-Za-z _:|.-]*[>\]})]$/.test(value)) {
        return { kind: 'example', word: null };
    }
    return null;
}
function isOwnWord(value) {
    if (value.length > LONGEST_NAME || ELLIPSIS.test(value) || !WHOLE_WORDS.test(value))
        return false;
    const letters = value
        .toLowerCase()
        .replace(/^[<[{(]|[>\]})]$/g, '')
        .replace(/[\s_.-]+/g, '')
        .replace(/(?<=[a-z])\d{1,4}$/, '');
    return WORDS.has(letters) || /^n\/a$|^[01x]$/.test(letters) || isMadeOfParts(letters);
}
/** Whether a text can be cut into words of `PARTS`. */
function isMadeOfParts(text) {
    const ends = new Set([0]);
    for (const at of ends) {
        for (const part of PARTS)
            if (text.startsWith(part, at))
                ends.add(at + part.length);
    }
    return text !== '' && ends.has(text.length);
}
/** A token's prefix, and behind it nothing that was drawn: stars, an ellipsis, a few letters over and over, "…here". */
function isBlankForm(value) {
    if ((0,_token_form_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(value) === 'unknown')
        return false;
    const body = value.replace(/^(?:hf_(?:oauth_|jwt_)?|api_(?:org_)?)/, '');
    if (/^(.)\1{2,}$/s.test(body) || (body.length >= 8 && new Set(body).size < 6))
        return true;
    if (/(?:\.{3}|…)$|^(?:\.{3}|…)|^[A-Za-z0-9]{1,12}\.{3,}[A-Za-z0-9]{1,12}$|(?:token|key)[-_]?here$/i.test(body))
        return true;
    // What could be a token by its form is one, unless something says otherwise that chance would not bring about.
    if ((0,_token_form_js__WEBPACK_IMPORTED_MODULE_0__/* .isHubForm */ .QE)(value))
        return false;
    return ELLIPSIS.test(body) || /[*•]{3}|x{4}|here$|^(?:<.*>|\{.*\}|\[.*\])$|^your/is.test(body);
}


/***/ }),

/***/ 9836:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: function() { return /* binding */ strayCharacterIn; },
/* harmony export */   m: function() { return /* binding */ QUOTATION_MARKS; }
/* harmony export */ });
/** Of every script, also as French, German, Japanese and word processors write them. */
const QUOTATION_MARKS = '"\'`´‘’‚‛“”„‟‹›«»′″‵‶＂＇｀「」『』《》〈〉❛❜❝❞〝〞〟ʼ';
const NAMED = [
    [QUOTATION_MARKS, 'quotation-mark', 'a quotation mark'],
    [',', 'comma', 'a comma'],
    [';', 'semicolon', 'a semicolon'],
    [':', 'colon', 'a colon'],
    ['\\', 'backslash', 'a backslash'],
    ['#', 'number-sign', 'a number sign'],
    ['@', 'at-sign', 'an at sign'],
    ['%', 'percent-sign', 'a percent sign'],
    ['()[]{}<>', 'bracket', 'a bracket'],
    ['=', 'equals-sign', 'an equals sign'],
];
/** RFC 6750: what a Bearer token may consist of. */
const BEARER = /^[A-Za-z0-9._~+/-]+=*$/;
/** The first character that no Bearer token may have there (RFC 6750); null where there is none. */
function strayCharacterIn(value) {
    if (BEARER.test(value))
        return null;
    const body = value.replace(/=+$/, '');
    let position = 0;
    for (const character of body) {
        position += 1;
        if (!/[A-Za-z0-9._~+/-]/.test(character))
            return { ...classOf(character), position };
    }
    // Nothing but equals signs.
    return { kind: 'equals-sign', name: 'an equals sign', position: 1 };
}
function classOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const known = NAMED.find(([characters]) => characters.includes(character));
    if (known !== undefined)
        return { kind: known[1], name: known[2] };
    if (/[\n\v\f\r\u0085\u2028\u2029]/.test(character))
        return { kind: 'line-break', name: 'a line break' };
    if (code === 0)
        return { kind: 'control-character', name: 'a NUL byte' };
    if (character === '\t')
        return { kind: 'blank', name: 'a tab' };
    if (/[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(character)) {
        const number = code.toString(16).toUpperCase().padStart(4, '0');
        return { kind: 'invisible-character', name: `an invisible character (U+${number})` };
    }
    if (/\s/.test(character))
        return { kind: 'blank', name: 'a blank' };
    if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) {
        return { kind: 'control-character', name: 'a control character' };
    }
    if (code < 0x80)
        return { kind: 'punctuation', name: 'a punctuation mark' };
    if (code >= 0xff01 && code <= 0xff5e)
        return { kind: 'non-ascii', name: 'a fullwidth character' };
    return /\p{L}/u.test(character)
        ? { kind: 'non-ascii', name: 'a letter beyond ASCII' }
        : { kind: 'non-ascii', name: 'a character beyond ASCII' };
}


/***/ }),

/***/ 6725:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: function() { return /* binding */ kindOf; },
/* harmony export */   Oe: function() { return /* binding */ hasOldPrefix; },
/* harmony export */   QE: function() { return /* binding */ isHubForm; },
/* harmony export */   V_: function() { return /* binding */ isTokenShaped; },
/* harmony export */   t: function() { return /* binding */ hubTokensIn; }
/* harmony export */ });
// The longer prefixes come first: each of them also begins with a shorter one.
const PREFIXES = [
    ['hf_oauth_', 'oauth'],
    ['hf_jwt_', 'trusted-publisher'],
    ['hf_', 'user'],
    ['api_org_', 'organization'],
];
/** Tokens of the time before `hf_`, which were all of users. Other services have keys that begin with `api_`, too. */
const OLD_TOKEN = /^api_[A-Za-z0-9]{16,}$/;
/** Whether it begins as tokens did before `hf_`, whatever follows. */
function hasOldPrefix(value) {
    return value.startsWith('api_') && !value.startsWith('api_org_');
}
/** The kind of token that a prefix names; `unknown` for everything else. */
function kindOf(value) {
    if (OLD_TOKEN.test(value))
        return 'user';
    return (PREFIXES.find(([prefix]) => value.startsWith(prefix) && value.length > prefix.length)?.[1] ?? 'unknown');
}
/** The forms that the Hub gives. Lengths are not promised, so only what is far too short is none. */
const HUB_FORMS = [
    /^hf_[A-Za-z0-9.-]{16,}$/,
    /^hf_(?:oauth|jwt)_(?!_refresh_)[A-Za-z0-9._~+/-]{16,}=*$/,
    /^api_org_[A-Za-z0-9.-]{16,}$/,
    OLD_TOKEN,
];
/** Whether the value as a whole has a form in which the Hub gives tokens. */
function isHubForm(value) {
    return HUB_FORMS.some((form) => form.test(value));
}
/** A body ends where the next token begins: those that run together are two. */
const HUB_TOKENS = /hf_(?:oauth|jwt)_(?:(?!hf_(?:oauth|jwt)_|api_org_)[\w.-]){16,}|(?:hf_|api_(?:org_)?)(?:(?!hf_|api_)[A-Za-z0-9.-]){16,}/g;
/** Whatever in a text has the form of a Hub token, from left to right. */
function hubTokensIn(text) {
    return text.match(HUB_TOKENS) ?? [];
}
/** Long enough to be no word: a folder may well be called `hf_cache`, and git's user is `hf_user`. */
const TOKEN_SHAPED = /^(?:(?:hf_|api_org_)[A-Za-z0-9]{20,}|hf_(?:oauth|jwt)_[\w.-]{20,})$/;
/** Whether a value, found where nobody says that it is a token, is one by its form. */
function isTokenShaped(value) {
    return TOKEN_SHAPED.test(value);
}


/***/ }),

/***/ 8243:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: function() { return /* binding */ isWorthHiding; },
/* harmony export */   V: function() { return /* binding */ secretsWithin; }
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1405);
/* harmony import */ var _encoded_token_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2405);
/* harmony import */ var _foreign_credential_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2237);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3922);
/* harmony import */ var _stray_character_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9836);
/* harmony import */ var _token_form_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6725);






/** In characters. A shorter value is no token, and a mask of a word would blot out the job's log and its outputs. */
const SHORTEST = 16;
/** An address without a credential in it is no secret, and is found in every report. */
const PLAIN_ADDRESS = /^https?:\/\/[^\s@?]*$/i;
const QUOTE = new RegExp(`[${_stray_character_js__WEBPACK_IMPORTED_MODULE_4__/* .QUOTATION_MARKS */ .m}]`, 'gu');
const AROUND = new RegExp(`[\\s:=,;${_stray_character_js__WEBPACK_IMPORTED_MODULE_4__/* .QUOTATION_MARKS */ .m}]+`, 'u');
/** Whether a value that was found in a credential's place is to be masked and kept out of texts. */
function isWorthHiding(value) {
    const text = value.trim();
    if (text.length < SHORTEST || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .placeholderIn */ .P)(text) !== null)
        return false;
    return (0,_token_form_js__WEBPACK_IMPORTED_MODULE_5__/* .hubTokensIn */ .t)(text).length > 0 || !PLAIN_ADDRESS.test(text);
}
/**
 * A value that was given as a token, and whatever in it is a credential by itself: what is left when quotation marks, a
 * name or a word in front of it are gone, every token inside, and one that is encoded. Only what is worth hiding.
 */
function secretsWithin(value) {
    const text = value.trim();
    const encoded = (0,_encoded_token_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedTokenIn */ .F)(text)?.token;
    const foreign = (0,_foreign_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignCredentialIn */ .$)(text)?.value;
    const candidates = [
        // Each line by itself: that of a value with several may be any word.
        ...text.split(/[\r\n]+/).map((line) => line.trim()),
        ...(0,_token_form_js__WEBPACK_IMPORTED_MODULE_5__/* .hubTokensIn */ .t)(text),
        ...(encoded === undefined ? [] : [encoded]),
        ...(foreign === undefined ? [] : [foreign]),
        ...bare(text),
    ];
    return [...new Set(candidates)].filter(isWorthHiding).map((one) => new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(one));
}
/** What may be the credential in a value: the password of an address; else what is behind a name, or in front of words. */
function bare(text) {
    if (/:\/\/|\s--?\w/.test(text))
        return /:([^\s:@/]+)@/.exec(text)?.slice(1) ?? [];
    const [first = ''] = text.split(/[\s,;]+/);
    const last = text.split(AROUND).findLast((part) => part !== '') ?? '';
    return [/[:=@]/.test(first) ? '' : first.replaceAll(QUOTE, ''), last];
}


/***/ }),

/***/ 2621:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: function() { return /* binding */ USER_AGENT; }
/* harmony export */ });
/* unused harmony export VERSION */
/** The version in `package.json`; a test compares the two. */
const VERSION = '0.1.0';
/** How the check introduces itself to the Hub. */
const USER_AGENT = `hf-auth-check/${VERSION}; node/${process.versions.node}`;


/***/ }),

/***/ 8611:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nh: function() { return /* binding */ mayAsk; },
/* harmony export */   i9: function() { return /* binding */ firstProbes; },
/* harmony export */   pJ: function() { return /* binding */ sendable; }
/* harmony export */ });
/* harmony import */ var _hub_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6477);
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2024);
/* harmony import */ var _model_token_inspect_token_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5111);



/** The token, if there is one that can be sent and may be sent to this endpoint. */
function sendable({ endpoint }, { checked }) {
    if (checked === null || !(0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .mayReceiveToken */ .s1)(endpoint))
        return null;
    return (0,_model_token_inspect_token_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)(endpoint, checked) === null ? checked.format.cleaned : null;
}
/**
 * Whether the Hub may be asked: not without a token that the job means to send. A job that gets no id tokens either may
 * still be told what can be had without any.
 */
function mayAsk(inputs, tokenSources, publisher) {
    if (tokenSources.checked !== null)
        return sendable(inputs, tokenSources) !== null;
    return publisher === null || publisher.idToken.is === 'not-permitted';
}
/** What to ask about a repo at once, together with the identity check. */
function firstProbes(request, options) {
    const { ref, operation } = request;
    const read = (0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .readProbeFor */ .mq)(ref);
    if (!options.withToken) {
        return [`anonymous-${read}`, ...(ref.revision === null ? [] : ['anonymous-revision'])];
    }
    const probes = [(0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .mainProbeFor */ .hQ)(request)];
    if (ref.revision !== null)
        probes.push('revision');
    if (options.alsoWithout && operation === 'read')
        probes.push(`anonymous-${read}`);
    return probes;
}


/***/ }),

/***/ 5047:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LA: function() { return /* binding */ oidcResourceIn; },
/* harmony export */   aC: function() { return /* binding */ observeEnvironment; },
/* harmony export */   mV: function() { return /* binding */ keepsHome; },
/* harmony export */   vp: function() { return /* binding */ isTokenImplicit; },
/* harmony export */   xD: function() { return /* binding */ tokensInUnknownInputs; }
/* harmony export */ });
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2024);
/* harmony import */ var _model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3245);
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1405);
/* harmony import */ var _model_showable_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2880);
/* harmony import */ var _model_token_inspect_token_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5111);
/* harmony import */ var _model_token_token_form_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6725);






const READ_BY_CLIENTS = new Set(['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN', 'INPUT_TOKEN']);
/** What has the form of a token in a variable that looks like an input's, and is none: to be hidden as one. */
function tokensInUnknownInputs(environment) {
    return (0,_model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownInputVariables */ .kz)(environment)
        .map((name) => environment[name] ?? '')
        .filter((value) => (0,_model_token_token_form_js__WEBPACK_IMPORTED_MODULE_3__/* .isTokenShaped */ .V_)(value.trim()))
        .flatMap((value) => [new _model_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(value), new _model_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(value.trim())]);
}
/** Whether clients send the token where nothing is said of it. */
function isTokenImplicit(environment) {
    return !isOn(environment.HF_HUB_DISABLE_IMPLICIT_TOKEN);
}
/** The resource for which recent Python clients exchange the job's id token; what no resource has is left out. */
function oidcResourceIn(environment) {
    return (0,_model_showable_js__WEBPACK_IMPORTED_MODULE_4__/* .publicUrls */ .wY)(environment.HF_OIDC_RESOURCE?.trim() ?? '') || null;
}
function isSelfHosted({ RUNNER_ENVIRONMENT }) {
    return RUNNER_ENVIRONMENT === 'self-hosted';
}
/** Whether files in the home outlive the job: not on GitHub's machines, nor in a job's container (runner notes §6). */
function keepsHome(environment) {
    return isSelfHosted(environment) && environment.HOME !== '/github/home';
}
function observeEnvironment(environment) {
    const misnamed = misnamedIn(environment);
    return {
        offline: ['HF_HUB_OFFLINE', 'TRANSFORMERS_OFFLINE'].filter((name) => isOn(environment[name])),
        implicitTokenDisabled: !isTokenImplicit(environment),
        misnamed,
        misnamedTokens: new Map(misnamed.map((name) => [name, new _model_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh((0,_model_token_inspect_token_js__WEBPACK_IMPORTED_MODULE_2__/* .trimToken */ .A4)(environment[name] ?? ''))])),
        unknownInputs: (0,_model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownInputVariables */ .kz)(environment),
        oidcResource: oidcResourceIn(environment),
        holdsIdToken: (environment.HF_OIDC_ID_TOKEN ?? '') !== '',
        mayMintIdToken: (environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '') !== '',
        isSelfHosted: isSelfHosted(environment),
        tokenVariables: {
            HF_TOKEN: stateOf(environment.HF_TOKEN),
            HUGGING_FACE_HUB_TOKEN: stateOf(environment.HUGGING_FACE_HUB_TOKEN),
        },
        endpoint: (0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutFinalSlashes */ ._9)(environment.HF_ENDPOINT?.trim() ?? '') || null,
        places: {
            HF_HOME: environment.HF_HOME ?? null,
            HF_TOKEN_PATH: environment.HF_TOKEN_PATH ?? null,
            XDG_CACHE_HOME: environment.XDG_CACHE_HOME ?? null,
            XDG_CONFIG_HOME: environment.XDG_CONFIG_HOME ?? null,
            NETRC: environment.NETRC ?? null,
            HOME: environment.HOME ?? null,
            GITHUB_WORKSPACE: environment.GITHUB_WORKSPACE ?? null,
        },
    };
}
function misnamedIn(environment) {
    return Object.keys(environment)
        .filter((name) => /HF|HUGGING_?FACE/i.test(name) && !READ_BY_CLIENTS.has(name))
        .filter((name) => (0,_model_token_token_form_js__WEBPACK_IMPORTED_MODULE_3__/* .isTokenShaped */ .V_)((environment[name] ?? '').trim()))
        .sort();
}
function stateOf(value) {
    if (value === undefined)
        return 'unset';
    if (value === '')
        return 'empty';
    return value.trim() === '' ? 'blank' : 'set';
}
/** The Python client's idea of true (protocol notes §6). */
function isOn(value) {
    return /^(?:1|on|yes|true)$/i.test(value ?? '');
}


/***/ }),

/***/ 7942:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: function() { return /* binding */ readBounded; },
/* harmony export */   K7: function() { return /* binding */ LARGEST_FILE; },
/* harmony export */   Mv: function() { return /* binding */ readBoundedFile; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/** Reads a file that may be anything: a pipe, a device, one without an end, or one that grows while it is read. */


/** In bytes: far above what people write by hand. */
const LARGEST_FILE = 1024 * 1024;
const PORTION = 64 * 1024;
/**
 * The file's first bytes. Rejects with the system's error, and with `EINVAL` for what is no regular file: that is not
 * even opened, nor waited for where it takes the place of the file meanwhile. `noFollow`: a link at the end of the path
 * is none either.
 */
async function readBoundedFile(path, largest = LARGEST_FILE, { noFollow = false } = {}) {
    if (!(await (noFollow ? node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat : node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile())
        throw notRegular();
    // Windows does not know these flags, and has no such pipes.
    const flags = (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (noFollow ? (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) : 0);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | flags);
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw notRegular();
        const bytes = await upTo(handle, largest + 1);
        return { bytes: bytes.subarray(0, largest), isCut: bytes.length > largest, stats };
    }
    finally {
        await handle.close();
    }
}
/** The file's bytes; null where there are more than a mebibyte, however many more. Rejects as `readBoundedFile` does. */
async function readBounded(path) {
    const { bytes, isCut } = await readBoundedFile(path);
    return isCut ? null : bytes;
}
function notRegular() {
    return Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
}
/** What a file says of its size may not be true: those of `/proc` have none, and others grow. */
async function upTo(handle, most) {
    const portions = [];
    let length = 0;
    while (length < most) {
        const portion = Buffer.alloc(Math.min(length === 0 ? PORTION : 16 * PORTION, most - length));
        const { bytesRead } = await handle.read(portion, 0, portion.length, length);
        if (bytesRead === 0)
            break;
        portions.push(portion.subarray(0, bytesRead));
        length += bytesRead;
    }
    return Buffer.concat(portions, length);
}


/***/ }),

/***/ 7969:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yw: function() { return /* binding */ isBelow; },
/* harmony export */   Zl: function() { return /* binding */ followPath; },
/* harmony export */   kP: function() { return /* binding */ insideOf; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** As many as Linux follows before it gives up. */
const MOST_LINKS = 40;
/**
 * Goes up from where a link has led, as a system does. A part that is missing, or cannot be looked at, is taken for no
 * link. On Windows junctions are links as well. Never rejects.
 */
async function followPath(path) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : process.cwd() + node_path__WEBPACK_IMPORTED_MODULE_1__.sep + path;
    const links = [];
    let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(whole).root;
    const ahead = partsOf(whole);
    while (ahead.length > 0) {
        const part = ahead.shift() ?? '';
        if (part === '..') {
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at);
            continue;
        }
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, part);
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(next).catch(() => null);
        if (target === null) {
            at = next;
            continue;
        }
        links.push(next);
        if (links.length > MOST_LINKS)
            return { links, end: null };
        ahead.unshift(...partsOf(target));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(target).root;
    }
    return { links, end: at };
}
function partsOf(path) {
    const separator = process.platform === 'win32' ? /[\\/]/ : '/';
    return path
        .slice((0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root.length)
        .split(separator)
        .filter((part) => part !== '' && part !== '.');
}
/**
 * Tells of places whether they lie in the folder, or are it. A folder is known by what it is and not by its name, so
 * that another letter case, a short name or a second mount makes no difference. In a missing folder lies nothing.
 */
function insideOf(folder) {
    const known = new Map();
    const identity = (path) => {
        const found = known.get(path) ?? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path, { bigint: true }).then(identityIn, () => null);
        known.set(path, found);
        return found;
    };
    return async (place) => {
        const root = await identity(folder);
        if (root === null)
            return false;
        for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
            if ((await identity(at)) === root)
                return true;
            if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
                return false;
        }
    };
}
function identityIn({ dev, ino }) {
    return `${dev}:${ino}`;
}
/** By the letters alone; a folder is below itself. */
function isBelow(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return !/^\.\.(?:[\\/]|$)/.test(way) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 6471:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ distrusted; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _path_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7969);
/**
 * Whether a file with a credential lies where only this user puts one. What a pull request or another user can write
 * may hold anything: it must not choose what is sent, masked or taken away.
 */



const WRITABLE_BY_OTHERS = 0o022;
const IN_WORKSPACE = 'is in the workspace, where a pull request can write';
/**
 * Why the file is not to be relied on, as a sentence about it; null where it is: then it, its folder, and every link
 * on the way to it with its folder lie outside of the workspace, belong to this user or the system, and may be written
 * by nobody else. Owners and modes are not looked at without a `uid`. To the superuser the owner of its home counts as
 * this user, as in a job's container. Rejects where the way cannot be followed.
 */
async function distrusted(path, { workspace, home, uid }) {
    // What is missing, and a link that leads to itself, end here.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    const { links, end } = await (0,_path_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .followPath */ .Zl)(path);
    if (end === null)
        throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
    if (workspace !== null) {
        const isInWorkspace = (0,_path_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .kP)(workspace);
        const written = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        for (const place of [written, ...links, end]) {
            if (!(0,_path_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(workspace, place) && !(await isInWorkspace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))))
                continue;
            return `${place === written || place === end ? 'it' : 'a link on the way to it'} ${IN_WORKSPACE}`;
        }
    }
    if (uid === undefined)
        return null;
    const owners = new Set([0, uid]);
    if (uid === 0) {
        const owner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(home).catch(() => null);
        owners.add(owner?.uid ?? 0);
    }
    for (const place of [...links, end]) {
        const what = place === end ? ['it', 'its folder'] : [null, 'the folder of a link on the way to it'];
        for (const [index, one] of [place, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)].entries()) {
            const name = what[index] ?? null;
            // A link's own mode says nothing.
            if (name === null)
                continue;
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(one);
            if (!owners.has(stats.uid))
                return `${name} belongs to another user`;
            if ((stats.mode & WRITABLE_BY_OTHERS) !== 0)
                return `${name} can be written by others`;
        }
    }
    return null;
}


/***/ }),

/***/ 6683:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ld: function() { return /* binding */ observeLegacyToken; },
  $m: function() { return /* binding */ observeSavedToken; },
  WR: function() { return /* binding */ observeStoredTokens; }
});

// UNUSED EXPORTS: legacyTokenPath, savedTokenPath

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/model/file-error.ts
var file_error = __nccwpck_require__(4556);
// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __nccwpck_require__(1405);
// EXTERNAL MODULE: ./src/model/token/inspect-token.ts + 2 modules
var inspect_token = __nccwpck_require__(5111);
// EXTERNAL MODULE: ./src/runner/files/bounded-file.ts
var bounded_file = __nccwpck_require__(7942);
// EXTERNAL MODULE: ./src/runner/files/trusted-place.ts
var trusted_place = __nccwpck_require__(6471);
;// CONCATENATED MODULE: ./src/runner/tokens/stored-tokens.ts

const MOST_LOGINS = 1000;
const NO_LOGINS = { tokens: [], renewable: [], refreshTokens: [] };
/**
 * The tokens in a `stored_tokens` file: INI as Python's configparser writes it, a section for each login,
 * `key = value` or `key: value` in it, with keys in any letter case. Names of logins are not kept.
 */
function parseStoredTokens(text) {
    const tokens = [];
    const renewable = [];
    const refreshTokens = [];
    // What stands in front of the first section belongs to no login.
    const [, ...sections] = text.split(/^\[[^\]\r\n]+\].*$/m);
    for (const section of sections) {
        const own = valuesIn(section);
        const refreshing = own.filter(({ key }) => key === 'refresh_token').map(({ secret }) => secret);
        const logins = own.filter(({ key }) => key === 'hf_token').map(({ secret }) => secret);
        tokens.push(...logins.slice(0, MOST_LOGINS - tokens.length));
        if (refreshing.length > 0)
            renewable.push(...logins);
        refreshTokens.push(...refreshing);
        if (tokens.length >= MOST_LOGINS)
            break;
    }
    return { tokens, renewable, refreshTokens };
}
function valuesIn(section) {
    return section.split(/\r\n?|\n/).flatMap((line) => {
        const [, key = '', value = ''] = /^(\w+)\s*[=:]\s*(\S.*)$/.exec(line) ?? [];
        return value === '' ? [] : [{ key: key.toLowerCase(), secret: new secret/* Secret */.zh(value.trim()) }];
    });
}

;// CONCATENATED MODULE: ./src/runner/tokens/saved-tokens.ts









const LARGEST_TOKEN_FILE = 64 * 1024;
const LARGEST_STORED_TOKENS = 1024 * 1024;
/** Where the Python client looks for its token file (protocol notes §6). */
function savedTokenPath(environment, platform = process.platform) {
    const { join } = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const home = homeOf(environment, platform);
    const expand = (path) => withVariables(path.replace(/^~(?=$|[\\/])/, () => home), environment);
    if (environment.HF_TOKEN_PATH)
        return expand(environment.HF_TOKEN_PATH);
    const cache = environment.XDG_CACHE_HOME || join(home, '.cache');
    return join(expand(environment.HF_HOME || join(cache, 'huggingface')), 'token');
}
/** Where versions before 0.12 kept the token; later ones, up to 0.19, copy it to the new place when that is empty. */
function legacyTokenPath(environment, platform = process.platform) {
    const { join } = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    return join(homeOf(environment, platform), '.huggingface', 'token');
}
/** Reads the saved token; null when there is none. Never throws. */
async function observeSavedToken(environment) {
    return readTokenFile(savedTokenPath(environment), environment);
}
/** Reads the token file of old versions; null when there is none. Never throws. */
async function observeLegacyToken(environment) {
    return readTokenFile(legacyTokenPath(environment), environment);
}
/** Reads `stored_tokens` beside the token file, wherever that lies; null when there is none. Never throws. */
async function observeStoredTokens(environment) {
    const beside = savedTokenPath(environment);
    const folder = beside.slice(0, Math.max(beside.lastIndexOf('/'), beside.lastIndexOf('\\')) + 1);
    const path = `${folder}stored_tokens`;
    const file = await readCredentials(path, LARGEST_STORED_TOKENS, environment);
    if (file === null)
        return null;
    const { bytes, problem, isDistrusted } = file;
    const known = { path, problem, ...(isDistrusted === true ? { isDistrusted } : {}) };
    if (bytes === null)
        return { ...known, ...NO_LOGINS };
    return { ...known, ...parseStoredTokens(bytes.toString('utf8')) };
}
async function readTokenFile(path, environment) {
    const file = await readCredentials(path, LARGEST_TOKEN_FILE, environment);
    if (file === null)
        return null;
    const { bytes, ...known } = file;
    if (bytes === null)
        return { path, value: null, ...known };
    const text = bytes.toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(bytes)) {
        return {
            ...known,
            path,
            value: null,
            problem: 'it contains bytes that are not text',
            stopsClients: true,
        };
    }
    const value = (0,inspect_token/* trimToken */.A4)(text);
    return { ...known, path, value: value === '' ? null : new secret/* Secret */.zh(value) };
}
/**
 * The bytes of a regular file of a sensible size that nobody else can write; null where nothing has that name. Other
 * files are not opened.
 */
async function readCredentials(path, largest, environment) {
    const none = { bytes: null, stopsClients: false, isLink: false, isForeign: false };
    try {
        const isLink = (await (0,promises_.lstat)(path)).isSymbolicLink();
        const stats = await (0,promises_.stat)(path);
        const known = { ...none, isLink, isForeign: isForeign(stats) };
        if (stats.isDirectory())
            return { ...known, problem: 'it is a folder', stopsClients: true };
        // A pipe or a device may never end; the null device is how people switch the file off.
        if (!stats.isFile())
            return { ...known, problem: 'it is not a regular file' };
        const reason = await (0,trusted_place/* distrusted */.k)(path, surroundings(environment));
        if (reason !== null)
            return { ...known, problem: reason, isDistrusted: true };
        const { bytes, isCut } = await (0,bounded_file/* readBoundedFile */.Mv)(path, largest);
        return isCut ? { ...known, problem: 'it is too large' } : { ...known, bytes, problem: null };
    }
    catch (thrown) {
        const code = (0,file_error/* fileErrorCode */.c)(thrown);
        // Below something that is no folder there is no file, but the Python client only expects a missing one.
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        return { ...none, problem: `it cannot be read (${code})`, stopsClients: true };
    }
}
function surroundings(environment) {
    return {
        workspace: environment.GITHUB_WORKSPACE || null,
        home: homeOf(environment, process.platform),
        uid: process.getuid?.(),
    };
}
function isForeign({ uid }) {
    const me = process.getuid?.();
    return me !== undefined && uid !== me;
}
/** Python on Windows uses the profile, whatever `HOME` says. */
function homeOf(environment, platform) {
    const { HOME, USERPROFILE } = environment;
    return (platform === 'win32' ? USERPROFILE || HOME : HOME || USERPROFILE) || (0,external_node_os_.homedir)();
}
/** `$NAME` and `${NAME}`, as the Python client replaces them in these paths; an unknown one stays as it is. */
function withVariables(path, environment) {
    return path.replace(/\$(?:(\w+)|\{([^{}]*)\})/g, (all, plain, braced) => environment[plain ?? braced] ?? all);
}


/***/ }),

/***/ 5061:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: function() { return /* binding */ clientFor; },
  c: function() { return /* binding */ connectingWithin; }
});

// EXTERNAL MODULE: ./src/model/proxy.ts + 1 modules
var model_proxy = __nccwpck_require__(195);
// EXTERNAL MODULE: ./src/hub/answer.ts + 1 modules
var hub_answer = __nccwpck_require__(6440);
;// CONCATENATED MODULE: ./src/hub/body.ts
const LARGEST_BODY_BYTES = 1 << 20;
/** Reads a body up to a limit: what the Hub says of access is short, and nobody may fill the memory. */
async function readBody(stream) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > LARGEST_BODY_BYTES)
            break;
    }
    return Buffer.concat(chunks).toString('utf8');
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./src/hub/deadline.ts


/** Thrown where a span is over. Its code tells an attempt that took too long from a connection that broke. */
class TimeUp extends Error {
    code = 'ATTEMPT_TIMED_OUT';
}
/**
 * A bounded time: that of a whole check, or of one attempt within it. It is over when its time is up, when it is
 * ended, or with the span that it lies in. One that lies in none keeps the process alive until it is over: whatever
 * is waited for within it, an event that never comes must not end the process before an answer was given.
 *
 * `AbortSignal.timeout` keeps no process alive and cannot be released, and the outer signal keeps what
 * `AbortSignal.any` makes of it for as long as that timer runs: some 1.3 KiB for each attempt.
 */
class Deadline {
    #controller = new AbortController();
    #endsAt;
    #timer;
    #outer;
    #over;
    constructor(milliseconds, outer = null) {
        this.#endsAt = performance.now() + milliseconds;
        this.#outer = outer;
        // Every attempt and every pause within it listens.
        (0,external_node_events_.setMaxListeners)(0, this.signal);
        this.#over = new Promise((_, reject) => {
            this.signal.addEventListener('abort', () => reject(new TimeUp()), { once: true });
        });
        // Nobody may be waiting when the time is up.
        this.#over.catch(() => { });
        this.#timer = setTimeout(this.end, milliseconds);
        if (outer !== null)
            this.#timer.unref();
        outer?.signal.addEventListener('abort', this.end, { once: true });
        if (outer?.isOver)
            this.end();
    }
    get signal() {
        return this.#controller.signal;
    }
    get isOver() {
        return this.signal.aborted;
    }
    /** What is left of it, in milliseconds. */
    get leftMs() {
        return this.isOver ? 0 : Math.max(0, this.#endsAt - performance.now());
    }
    /** The same promise, rejected with `TimeUp` if the span is over first. */
    bound(promise) {
        return Promise.race([promise, this.#over]);
    }
    /** Waits for so long; false when the span was over first. */
    async wait(milliseconds) {
        try {
            await (0,promises_.setTimeout)(milliseconds, undefined, { signal: this.signal });
            return true;
        }
        catch {
            return false;
        }
    }
    /** Ends it before its time, and all that lies in it. */
    end = () => {
        this.release();
        if (!this.isOver)
            this.#controller.abort(new TimeUp());
    };
    /** To be called where what was bounded has come to its own end. */
    release() {
        clearTimeout(this.#timer);
        this.#outer?.signal.removeEventListener('abort', this.end);
    }
}

// EXTERNAL MODULE: ./src/model/fields.ts
var fields = __nccwpck_require__(5140);
// EXTERNAL MODULE: ./src/hub/response.ts
var response = __nccwpck_require__(5436);
;// CONCATENATED MODULE: ./src/hub/failure.ts


const CONNECT_CODES = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EAI_FAIL',
    'EAI_NONAME',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'EHOSTDOWN',
    'ENETUNREACH',
    'ENETDOWN',
    'EADDRNOTAVAIL',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** Codes by which Node names a certificate it does not accept. */
const CERTIFICATE_CODE = /CERT|^UNABLE_TO_|^DEPTH_ZERO|^SELF_SIGNED|^CRL_|^INVALID_(?:CA|PURPOSE)$|^PATH_LENGTH_EXCEEDED$|^HOSTNAME_MISMATCH$/;
/** Codes of a peer that does not use TLS, or no version that both sides know: no certificate is to blame. */
const HANDSHAKE_CODE = /^ERR_SSL_|^ERR_TLS_|^EPROTO$/;
/**
 * Tells from a thrown value at which stage a request failed. Only codes are read: messages of HTTP
 * clients may quote the header that was sent.
 */
function readFailure(thrown, deadlinePassed) {
    const codes = codesOf(thrown);
    if (deadlinePassed)
        return noAnswer('deadline', 'ABORTED');
    if (codes.includes(response/* ADDRESS_NOT_PUBLIC */.v))
        return noAnswer('address', response/* ADDRESS_NOT_PUBLIC */.v);
    const tls = codes.find((code) => CERTIFICATE_CODE.test(code));
    if (tls !== undefined)
        return noAnswer('tls', tls);
    const connect = codes.find((code) => CONNECT_CODES.has(code) || HANDSHAKE_CODE.test(code));
    if (connect !== undefined)
        return noAnswer('connect', connect);
    const proxyStatus = statusOfProxy(thrown);
    if (proxyStatus !== null)
        return noAnswer('proxy', `PROXY_ANSWERED_${proxyStatus}`);
    if (codes.includes('PROXY_CLOSED'))
        return noAnswer('proxy', 'PROXY_CLOSED');
    return noAnswer('answer', codes[0] ?? 'UNKNOWN');
}
function noAnswer(phase, code) {
    return { kind: 'no-answer', phase, code };
}
/** All codes along the chain of causes, innermost first: the outer ones only say that a request failed. */
function codesOf(thrown, depth = 0) {
    if (depth > 5)
        return [];
    const { cause, errors, code } = (0,fields/* fieldsOf */.Pf)(thrown);
    const inner = [cause, ...(0,fields/* listOf */.c3)(errors)].flatMap((one) => codesOf(one, depth + 1));
    return typeof code === 'string' && /^[A-Z0-9_]{2,60}$/.test(code) ? [...inner, code] : inner;
}
/** undici reports a proxy that refuses to connect as an aborted request with the proxy's answer in its message. */
function statusOfProxy(thrown) {
    const { message } = (0,fields/* fieldsOf */.Pf)(thrown);
    return /^Proxy response \((\d{3})\)/.exec(String(message))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./src/hub/pacing.ts
/** This part of a quota is left to the job. */
const SPARED_SHARE = 0.25;
/** Windows that end within that of each other are the same: their ends are told in whole seconds. */
const SAME_END_MS = 2_000;
/**
 * What is known of a quota after one more answer. Answers overtake each other, so within one window the least
 * that was said counts.
 */
function windowAfter(known, said, now) {
    const endsAt = now + said.resetSeconds * 1000;
    const isSame = known !== null && now < known.endsAt && endsAt < known.endsAt + SAME_END_MS;
    return {
        remaining: isSame ? Math.min(known.remaining, said.remaining) : said.remaining,
        quota: said.quota ?? known?.quota ?? null,
        endsAt: isSame ? Math.min(known.endsAt, endsAt) : endsAt,
    };
}
/** Whether a request may be sent now. One that may be left out first waits for the Hub to say what is left. */
function mayGo(window, demand, now) {
    const { isSpareable, inFlight, isUnknown } = demand;
    if (window === null || now >= window.endsAt)
        return !isSpareable || !isUnknown || inFlight === 0;
    const spared = isSpareable ? Math.ceil((window.quota ?? 0) * SPARED_SHARE) : 0;
    return window.remaining - inFlight > spared;
}

;// CONCATENATED MODULE: ./src/hub/retry.ts
const FIRST_PAUSE_MS = 200;
/** After a 429 that names no time: sooner than that nobody's quota starts anew. */
const UNNAMED_PAUSE_MS = 1_000;
/** Counts of whole seconds may have been rounded down. */
const MARGIN_MS = 1_000;
/** What an answer takes at least, so that waiting for it is worth while. */
const LEAST_FOR_ANSWER_MS = 1_000;
/** All whose quota starts anew at the same moment are told the same moment. */
const WIDEST_SPREAD_MS = 5_000;
/** Statuses that another try would meet again, since the server cannot do what it is asked for. */
const LASTING = new Set([501, 505]);
/** Codes of requests that could not be sent as they are. */
const UNSENDABLE = new Set(['UND_ERR_INVALID_ARG', 'ERR_INVALID_CHAR']);
/**
 * Whether to ask again, and when: after failures that may pass, exponentially later, or when the server says so
 * (`RateLimit`, `Retry-After`), if that is in time. 401, 403 and 404 are answers like any other. `random`, from 0
 * to 1, keeps jobs that were started together from asking together again.
 */
function nextTry(tried, random) {
    const { outcome, attempts, most, sparing, leftMs } = tried;
    if (attempts >= most || !mayPass(outcome))
        return { is: 'settled' };
    const named = namedWait(outcome);
    if (named !== null) {
        const slack = leftMs - named - LEAST_FOR_ANSWER_MS;
        if (slack < 0)
            return { is: 'too-late', seconds: Math.ceil(named / 1000) };
        const pauseMs = Math.max(named, FIRST_PAUSE_MS);
        return { is: 'again', pauseMs: pauseMs + spread(pauseMs, slack, random) };
    }
    const isThrottled = outcome.kind === 'answer' && outcome.status === 429;
    if (isThrottled && sparing)
        return { is: 'settled' };
    const pause = (isThrottled ? UNNAMED_PAUSE_MS : FIRST_PAUSE_MS) * 2 ** (attempts - 1);
    const pauseMs = pause / 2 + random * pause;
    return pauseMs < leftMs ? { is: 'again', pauseMs } : { is: 'settled' };
}
/** How much later than after a wait to come back, within the slack: not all are to come in the first moment. */
function spread(waitMs, slackMs, random) {
    return random * Math.max(0, Math.min(waitMs, slackMs, WIDEST_SPREAD_MS));
}
/**
 * Milliseconds until a window that ends in so many seconds is over for certain, and whether an answer would still
 * be in time after that.
 */
function untilReset(resetSeconds, leftMs) {
    const waitMs = resetSeconds * 1000 + MARGIN_MS;
    return { waitMs, slackMs: leftMs - waitMs - LEAST_FOR_ANSWER_MS };
}
function mayPass(outcome) {
    if (outcome.kind === 'answer') {
        const { status } = outcome;
        return status === 408 || status === 429 || (status >= 500 && !LASTING.has(status));
    }
    const { phase, code } = outcome;
    // What a proxy says of the way to the Hub is a status, too.
    if (phase === 'proxy')
        return /^PROXY_(?:ANSWERED_(?:408|429|5\d\d)|CLOSED)$/.test(code);
    return phase === 'connect' || (phase === 'answer' && !UNSENDABLE.has(code));
}
/** Milliseconds that the server asks to wait; null when it says nothing of it. */
function namedWait(outcome) {
    if (outcome.kind === 'no-answer')
        return null;
    const { status, rateLimit, retryAfterSeconds } = outcome;
    const isUsedUp = status === 429 && rateLimit !== null && rateLimit.remaining === 0;
    const waits = [
        ...(isUsedUp ? [rateLimit.resetSeconds * 1000 + MARGIN_MS] : []),
        ...(retryAfterSeconds === null ? [] : [retryAfterSeconds * 1000]),
    ];
    return waits.length === 0 ? null : Math.max(...waits);
}

;// CONCATENATED MODULE: ./src/hub/request-queue.ts


/**
 * Who may ask when: as many at once as there are connections, in the order in which they came, and within what
 * the Hub's headers say is left of their quota. A run that stays below it never waits here.
 */
class RequestQueue {
    #free;
    #over;
    #leftMs;
    #quotas = new Map();
    #waiting = [];
    /** After `over` everybody may go at once, to find that the time is up. */
    constructor(connections, over, leftMs) {
        this.#free = connections;
        this.#over = over;
        this.#leftMs = leftMs;
        over.addEventListener('abort', () => this.#next(), { once: true });
    }
    take(quotaKey) {
        return new Promise((resolve) => {
            const { isSpareable = false } = quotaKey;
            this.#waiting.push({ quota: this.#quotaOf(quotaKey), isSpareable, resolve });
            this.#next();
        });
    }
    /** What an answer says of the quota of whoever asked; null where it says nothing, or none came. */
    learn(quotaKey, said) {
        const quota = this.#quotaOf(quotaKey);
        quota.isUnknown = false;
        if (said !== null)
            quota.window = windowAfter(quota.window, said, performance.now());
    }
    /** To be called once for each request that was admitted with `go`. */
    release(quotaKey) {
        this.#quotaOf(quotaKey).inFlight -= 1;
        this.#free += 1;
        this.#next();
    }
    #quotaOf({ token, path }) {
        const kind = kindOf(path);
        const known = this.#quotas.get(token) ?? new Map();
        const quota = known.get(kind) ?? {
            window: null,
            inFlight: 0,
            isUnknown: true,
            resting: false,
        };
        this.#quotas.set(token, known.set(kind, quota));
        return quota;
    }
    /** Lets go whoever may. Where all connections are taken there is nobody to be looked at, however many wait. */
    #next() {
        const waiting = this.#waiting;
        for (let at = 0; at < waiting.length && (this.#free > 0 || this.#over.aborted);) {
            const one = waiting[at];
            if (one !== undefined && this.#isDecided(one))
                waiting.splice(at, 1);
            else
                at += 1;
        }
    }
    #isDecided(one) {
        const { quota, isSpareable } = one;
        if (this.#over.aborted || mayGo(quota.window, { ...quota, isSpareable }, performance.now())) {
            this.#go(one);
            return true;
        }
        // The answers that are still to come may say more.
        if (quota.inFlight > 0 || quota.resting || this.#rest(quota))
            return false;
        one.resolve('spared');
        return true;
    }
    #go({ quota, resolve }) {
        this.#free -= 1;
        quota.inFlight += 1;
        resolve('go');
    }
    /** Waits for the window to start anew, if that is in time. */
    #rest(quota) {
        const seconds = Math.max(0, (quota.window?.endsAt ?? 0) - performance.now()) / 1000;
        const { waitMs, slackMs } = untilReset(seconds, this.#leftMs());
        if (slackMs < 0)
            return false;
        quota.resting = true;
        const wake = () => {
            clearTimeout(timer);
            this.#over.removeEventListener('abort', wake);
            quota.resting = false;
            quota.isUnknown = true;
            this.#next();
        };
        const timer = setTimeout(wake, waitMs + spread(waitMs, slackMs, Math.random()));
        this.#over.addEventListener('abort', wake, { once: true });
        return true;
    }
}
/** The identity check has a quota of its own, whatever its headers call it. */
function kindOf(path) {
    if (path.startsWith('/api/whoami-v2'))
        return 'identity';
    if (path.includes('/resolve/'))
        return 'resolvers';
    return path.startsWith('/api/') ? 'api' : 'pages';
}

;// CONCATENATED MODULE: ./src/hub/client.ts
/**
 * In: a request, with the token if it may be sent.
 * Out: a response or the reason why none came, as data; nothing is thrown.
 * Knows: connections, retries, redirects and quotas. It does not know what an answer means.
 */







/** A token and a hundred repos take two rounds with these. More would hit a quota that nothing is known of yet harder. */
const CONNECTIONS = 51;
const MOST_REDIRECTS = 5;
const MOST_ATTEMPTS = 3;
const LONGEST_ATTEMPT_MS = 10_000;
/** Below that, a slow Hub would be taken for one that does not answer. */
const SHORTEST_ATTEMPT_MS = 2_000;
/** What takes the place of an answer if the quota is to be left to the job. */
const SPARED = { kind: 'no-answer', phase: 'quota', code: 'QUOTA_SPARED' };
/**
 * Asks one Hub, over one pool of connections, until a common deadline. Every answer and every failure
 * comes back as data; nothing is thrown. The token goes to the endpoint's origin only: redirects are
 * followed by hand and never off that origin.
 */
class HubClient {
    #endpoint;
    /** Made with the first request; holds null where the runner names a proxy that is none. */
    #connections = null;
    #whole;
    #attemptMs;
    #queue;
    #userAgent;
    #watch;
    #lookup;
    #asked = 0;
    constructor(endpoint, options) {
        const wholeMs = options.timeoutSeconds * 1000;
        this.#endpoint = endpoint;
        this.#userAgent = options.userAgent;
        this.#watch = options.watch;
        this.#lookup = options.lookup ?? null;
        this.#whole = new Deadline(wholeMs);
        // There is to be time for another attempt.
        this.#attemptMs = Math.min(LONGEST_ATTEMPT_MS, Math.max(SHORTEST_ATTEMPT_MS, wholeMs / 2));
        this.#queue = new RequestQueue(CONNECTIONS, this.#whole.signal, () => this.#whole.leftMs);
    }
    /** Requests sent so far, retries and followed redirects included. */
    get asked() {
        return this.#asked;
    }
    /** Whether the time for the whole check is over. */
    get timeIsUp() {
        return this.#whole.isOver;
    }
    async ask(request) {
        return (await this.askForText(request)).response;
    }
    /** As `ask`, with the body of the last answer as it came, up to the limit of a body. */
    async askForText(request) {
        const { method, path, token, attempts: most = MOST_ATTEMPTS, sparing = false } = request;
        const asked = { method, path, authenticated: token !== null };
        for (let attempts = 1;; attempts += 1) {
            if ((await this.#queue.take(request)) === 'spared') {
                return { response: { ...asked, attempts: attempts - 1, redirects: [], outcome: SPARED }, text: '' };
            }
            const redirects = [];
            const { outcome, text } = await this.#follow(request, redirects, attempts).finally(() => this.#queue.release(request));
            const { leftMs } = this.#whole;
            const next = nextTry({ outcome, attempts, most, sparing, leftMs }, Math.random());
            const late = next.is === 'too-late' ? { notAwaitedSeconds: next.seconds } : {};
            const response = { ...asked, attempts, redirects, outcome, ...late };
            if (next.is !== 'again' || !(await this.wait(next.pauseMs)))
                return { response, text };
        }
    }
    /** The same promise, rejected once the time for the whole check is over. */
    bound(promise) {
        return this.#whole.bound(promise);
    }
    /** Waits without outliving the deadline; false when the time was up. */
    wait(milliseconds) {
        return this.#whole.wait(milliseconds);
    }
    /** Ends all that is still asked or waited for. */
    async close() {
        this.#whole.end();
        await (await this.#connections)?.destroy();
    }
    /**
     * The certificates that the Hub shows, its own first, trusted or not, in a handshake after which nothing is sent.
     * Null where there was none.
     */
    async showCertificates() {
        const attempt = new Deadline(this.#attemptMs, this.#whole);
        const proxy = (0,model_proxy/* proxyFor */.i)(this.#endpoint.origin, process.env);
        // Hardly ever needed.
        const { shownCertificates } = await __nccwpck_require__.e(/* import() */ 106).then(__nccwpck_require__.bind(__nccwpck_require__, 2106));
        try {
            return await shownCertificates(this.#endpoint, proxy, attempt);
        }
        finally {
            attempt.end();
        }
    }
    async #follow(request, redirects, attempt) {
        const visited = new Set();
        let path = this.#endpoint.basePath + request.path;
        for (;;) {
            visited.add(path);
            const started = performance.now();
            const sent = await this.#send(request, path);
            this.#watch?.({
                request,
                path,
                hops: redirects.length,
                attempt,
                outcome: 'kind' in sent ? sent : sent.answer,
                milliseconds: performance.now() - started,
            });
            if ('kind' in sent)
                return { outcome: sent, text: '' };
            const { answer, headers, text } = sent;
            const stop = (reason, to) => ({
                outcome: { ...answer, stoppedAt: { reason, to } },
                text,
            });
            const followed = request.method === 'POST' ? [307, 308] : [301, 302, 303, 307, 308];
            if (!followed.includes(answer.status))
                return { outcome: answer, text };
            const location = (0,hub_answer/* header */.wx)(headers, 'location');
            const target = this.#resolve(location, path);
            // A URL is written to logs, the token must not be: not even where a server puts it there.
            if (target === null)
                return stop('unreadable', '');
            if (request.token !== null) {
                // Hardly ever needed.
                const { carries } = await __nccwpck_require__.e(/* import() */ 825).then(__nccwpck_require__.bind(__nccwpck_require__, 4825));
                const way = [...redirects.map(({ to }) => to), location, target.href].join(' ');
                if (carries(way, request.token))
                    return stop('unreadable', '');
            }
            const isEnd = request.endsAt !== undefined && target.pathname.startsWith(this.#endpoint.basePath + request.endsAt);
            if (request.followRedirects === false || (isEnd && target.origin === this.#endpoint.origin))
                return stop('not-followed', target.origin);
            if (target.origin !== this.#endpoint.origin) {
                redirects.push({ status: answer.status, to: target.origin });
                return stop('other-origin', target.origin);
            }
            path = target.pathname + target.search;
            // The query is the server's, and may be signed.
            const shown = target.search === '' ? path : `${target.pathname}?…`;
            redirects.push({ status: answer.status, to: shown });
            if (visited.has(path))
                return stop('loop', shown);
            if (redirects.length > MOST_REDIRECTS)
                return stop('too-many', shown);
        }
    }
    #resolve(location, path) {
        if (location === null)
            return null;
        const base = this.#endpoint.origin + path;
        const target = URL.canParse(location, base) ? new URL(location, base) : null;
        return target !== null && /^https?:$/.test(target.protocol) ? target : null;
    }
    /** Opens connections for so many requests, and loads what it takes to ask them meanwhile. */
    async open(requests) {
        await this.#connect(requests);
    }
    #connect(requests = 0) {
        this.#connections ??= this.#load(requests);
        return this.#connections;
    }
    /** Most of what is loaded here is undici, which a run that asks nothing does without. */
    async #load(requests) {
        const bounds = { connections: CONNECTIONS, connectMs: this.#attemptMs / 2, lookup: this.#lookup };
        const proxy = (0,model_proxy/* proxyFor */.i)(this.#endpoint.origin, process.env);
        const ahead = proxy === null ? await this.#openAhead(requests, bounds.connectMs) : null;
        const { connectionsTo, connectionsThrough } = await Promise.all(/* import() */[__nccwpck_require__.e(526), __nccwpck_require__.e(518)]).then(__nccwpck_require__.bind(__nccwpck_require__, 518));
        return proxy === null
            ? connectionsTo(this.#endpoint, bounds, ahead)
            : connectionsThrough(proxy, this.#endpoint, bounds);
    }
    async #openAhead(requests, connectMs) {
        // Those that are opened ahead are looked up as Node does.
        if (requests === 0 || this.#lookup !== null)
            return null;
        const { loadUndiciNeeds, Preconnection } = await __nccwpck_require__.e(/* import() */ 750).then(__nccwpck_require__.bind(__nccwpck_require__, 5750));
        const ahead = new Preconnection(this.#endpoint, Math.min(requests, CONNECTIONS), connectMs);
        await loadUndiciNeeds();
        return ahead;
    }
    async #send(request, path) {
        const connections = await this.#connect();
        if (connections === null)
            return { kind: 'no-answer', phase: 'proxy', code: 'PROXY_UNUSABLE' };
        if (this.#whole.isOver)
            return readFailure(null, true);
        this.#asked += 1;
        const attempt = new Deadline(this.#attemptMs, this.#whole);
        try {
            const sending = connections.send({
                origin: this.#endpoint.origin,
                method: request.method,
                path,
                headers: {
                    accept: '*/*',
                    'user-agent': this.#userAgent,
                    ...(request.token === null ? {} : { authorization: `Bearer ${request.token.reveal()}` }),
                    ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
                },
                body: request.body ?? null,
                signal: attempt.signal,
                headersTimeout: 0,
                bodyTimeout: 0,
            });
            // undici notices that the time is up only once it is connected.
            const response = await attempt.bound(sending);
            const text = await attempt.bound(readBody(response.body));
            const { statusCode, headers } = response;
            const answer = (0,hub_answer/* readAnswer */.JN)(statusCode, headers, text);
            this.#queue.learn(request, answer.rateLimit);
            return { answer, headers, text };
        }
        catch (thrown) {
            this.#queue.learn(request, null);
            return readFailure(thrown, this.#whole.isOver);
        }
        finally {
            attempt.release();
        }
    }
}

// EXTERNAL MODULE: ./src/model/version.ts
var version = __nccwpck_require__(2621);
;// CONCATENATED MODULE: ./src/steps/hub-clients.ts


/** A client for the Hub, whose requests the debug log tells of. */
function clientFor(inputs, timeoutSeconds, debug) {
    return new HubClient(inputs.endpoint, {
        timeoutSeconds,
        userAgent: version/* USER_AGENT */._,
        ...(debug === null ? {} : { watch: (sent) => debug.request(sent) }),
    });
}
/** What others are asked for is not ours to write, and may hold a signature. */
function withoutQuery(path) {
    return path.replace(/\?.*$/s, '');
}
/** Clients for other hosts than the Hub, all of which share what is left of the time from now on. */
function connectingWithin(seconds, debug) {
    const end = performance.now() + seconds * 1000;
    return (endpoint, options) => new HubClient(endpoint, {
        timeoutSeconds: Math.max(0, end - performance.now()) / 1000,
        userAgent: version/* USER_AGENT */._,
        ...options,
        ...(debug === null
            ? {}
            : { watch: (sent) => debug.request({ ...sent, path: endpoint.origin + withoutQuery(sent.path) }) }),
    });
}


/***/ }),

/***/ 3992:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: function() { return /* binding */ RepoAsker; }
/* harmony export */ });
/* harmony import */ var _hub_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6477);

/** Asks one Hub about repos, with the token if there is one, and counts the repos. */
class RepoAsker {
    hub;
    secret;
    #asked = new Set();
    #answered = new Set();
    constructor(hub, 
    /** The token, if there is one that can be sent and may be sent to this endpoint. */
    secret) {
        this.hub = hub;
        this.secret = secret;
    }
    /** Repos asked about so far, and those of them about which anything was answered. */
    get count() {
        return { repos: this.#asked.size, answered: this.#answered.size };
    }
    /** What `shared` holds is not asked again. */
    async ask(repo, probe, shared = new Map()) {
        const { request } = repo;
        this.#asked.add(request);
        const { response, text } = await (0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .askProbe */ .wv)(this.hub, this.secret, repo, probe, shared);
        this.#answered.add(request);
        return { kind: 'repo', request, probe, response, text };
    }
}


/***/ }),

/***/ 2613:
/***/ (function(module) {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ (function(module) {

module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ (function(module) {

module.exports = require("child_process");

/***/ }),

/***/ 4434:
/***/ (function(module) {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ (function(module) {

module.exports = require("fs");

/***/ }),

/***/ 992:
/***/ (function(module) {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ (function(module) {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ (function(module) {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ (function(module) {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ (function(module) {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function(module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function(module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ (function(module) {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ (function(module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ (function(module) {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ (function(module) {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ (function(module) {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ (function(module) {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ (function(module) {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ (function(module) {

module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ (function(module) {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ (function(module) {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ (function(module) {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ (function(module) {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ (function(module) {

module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ (function(module) {

module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ (function(module) {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ (function(module) {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ (function(module) {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ (function(module) {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ (function(module) {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ (function(module) {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function(module) {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ (function(module) {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ (function(module) {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = require("process");

/***/ }),

/***/ 3193:
/***/ (function(module) {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ (function(module) {

module.exports = require("timers");

/***/ }),

/***/ 4756:
/***/ (function(module) {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ (function(module) {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	!function() {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = function(module) {
/******/ 			var getter = module && module.__esModule ?
/******/ 				function() { return module['default']; } :
/******/ 				function() { return module; };
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	!function() {
/******/ 		var getProto = Object.getPrototypeOf ? function(obj) { return Object.getPrototypeOf(obj); } : function(obj) { return obj.__proto__; };
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach(function(key) { def[key] = function() { return value[key]; }; });
/******/ 			}
/******/ 			def['default'] = function() { return value; };
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	!function() {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = function(exports, definition) {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	!function() {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = function(chunkId) {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce(function(promises, key) {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	!function() {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = function(chunkId) {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	!function() {
/******/ 		__nccwpck_require__.o = function(obj, prop) { return Object.prototype.hasOwnProperty.call(obj, prop); }
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	!function() {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = function(exports) {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	!function() {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = function(chunk) {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = function(chunkId, promises) {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	}();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./src/actions/exit.ts + 1 modules
var exit = __nccwpck_require__(1245);
// EXTERNAL MODULE: ./src/actions/handover.ts
var handover = __nccwpck_require__(6868);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __nccwpck_require__(610);
var external_node_dns_default = /*#__PURE__*/__nccwpck_require__.n(external_node_dns_);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./src/hub/lookup.ts


/** Of a name that was found, no other process is started for so long. */
const KEPT_MS = 30_000;
/**
 * Has this whole process look names up by a resolver that can be ended, whoever connects: undici, TLS, proxies, and
 * GitHub's toolkit all come to `dns.lookup` for it, at the time of the call. In Node itself a lookup keeps a thread,
 * which a process waits for at its end, by whatever way it ends: for half a minute where a name server does not answer.
 */
function lookUpWith(resolver) {
    const own = (external_node_dns_default()).lookup;
    (external_node_dns_default()).lookup = lookupBy(resolver, own);
    process.once('exit', resolver.end);
}
/**
 * `dns.lookup`, by a resolver. Whoever asks for the same name at the same time shares one answer, and one that brought
 * addresses is kept for a while. What needs no name server goes to \`own\`, Node's function.
 */
function lookupBy(resolver, own) {
    const known = new Map();
    const find = (name) => {
        const before = known.get(name);
        if (before !== undefined && performance.now() < before.until)
            return before.found;
        const entry = { found: resolver.find(name), until: Number.POSITIVE_INFINITY };
        known.set(name, entry);
        entry.found.then((found) => {
            if ('code' in found)
                known.delete(name);
            else
                entry.until = performance.now() + KEPT_MS;
        });
        return entry.found;
    };
    const lookup = (name, options, callback) => {
        if (typeof options === 'function')
            return own(name, {}, options);
        if (typeof options === 'number')
            return lookup(name, { family: options }, callback);
        // Also what is no name at all is told by Node itself.
        if (typeof name !== 'string' || name === '' || (0,external_node_net_.isIP)(name) !== 0 || name === 'localhost')
            return own(name, options, callback);
        return void find(name).then((found) => answer(name, found, options, callback));
    };
    return lookup;
}
function answer(name, found, options, callback) {
    const family = Number(String(options.family ?? 0).replace('IPv', ''));
    const addresses = 'code' in found ? [] : found.addresses.filter((one) => family === 0 || one.family === family);
    const [first] = addresses;
    if (first === undefined) {
        const code = 'code' in found ? found.code : 'ENOTFOUND';
        const problem = { code, syscall: 'getaddrinfo', hostname: name };
        callback(Object.assign(new Error(`getaddrinfo ${code} ${name}`), problem), options.all ? [] : '');
    }
    else if (options.all)
        callback(null, addresses);
    else
        callback(null, first.address, first.family);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./src/hub/system-resolver.ts



/** Both of glibc and of musl: prints what `getaddrinfo` gives, by this machine's own rules, and takes some milliseconds. */
const GETENT = ['/usr/bin/getent', '/bin/getent'];
/** Does the same where there is none. */
const NODE_SCRIPT = `require('node:dns').lookup(process.argv[1], { all: true }, (problem, addresses) =>
  process.stdout.write(JSON.stringify(problem ? { code: problem.code } : { addresses })))`;
/** What decides about names in a process, beside the machine's files; and without which none starts on Windows. */
const DECIDES = /^(?:LD_PRELOAD|LD_LIBRARY_PATH|RES_OPTIONS|LOCALDOMAIN|HOSTALIASES|SYSTEMROOT)$/i;
/** A resolver that has said no within so many milliseconds says it again as soon. */
const QUICK_MS = 1_000;
/** What may pass, and of which nothing more is known. */
const NO_ANSWER = { code: 'EAI_AGAIN' };
const LONGEST_OUTPUT = 1 << 16;
/** What some builds of getent say to `ahosts`. */
const UNKNOWN_LIST = 1;
/**
 * This machine's resolver, in a process of its own, which can be ended. A name that it does not find is looked up once
 * more in this process, which alone tells why.
 */
function systemResolver(environment, platform = process.platform, own = (external_node_dns_default()).lookup) {
    const running = new Set();
    const env = {
        ...Object.fromEntries(Object.entries(environment).filter(([name]) => DECIDES.test(name))),
        LC_ALL: 'C',
    };
    /** What it printed, and its exit status; null where it did not come to its own end. */
    const run = async (program, args) => {
        const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 23));
        return new Promise((resolve) => {
            const options = { env, cwd: platform === 'win32' ? undefined : '/', maxBuffer: LONGEST_OUTPUT };
            const child = execFile(program, args, { ...options, windowsHide: true }, (problem, stdout) => {
                running.delete(child);
                const status = problem === null ? 0 : problem.code;
                resolve(typeof status === 'number' ? { status, stdout } : null);
            });
            running.add(child);
        });
    };
    /** Null where this getent has no such list. */
    const byGetent = async (getent, name) => {
        const started = performance.now();
        const ended = await run(getent, ['ahosts', name]);
        if (ended === null)
            return NO_ANSWER;
        if (ended.status === UNKNOWN_LIST)
            return null;
        const addresses = addressesIn(ended.stdout);
        if (addresses.length > 0)
            return { addresses };
        return performance.now() - started < QUICK_MS ? lookUp(own, name) : NO_ANSWER;
    };
    const byNode = async (name) => readFound((await run(process.execPath, ['-e', NODE_SCRIPT, name]))?.stdout ?? '');
    const getent = platform === 'linux' ? GETENT.find((path) => (0,external_node_fs_.existsSync)(path)) : undefined;
    const find = async (name) => {
        // It would be an option of the program.
        if (name.startsWith('-'))
            return { code: 'ENOTFOUND' };
        return (getent === undefined ? null : await byGetent(getent, name)) ?? (await byNode(name));
    };
    return {
        find,
        end: () => {
            for (const child of running)
                child.kill('SIGKILL');
        },
    };
}
/** Lines of `ADDRESS STREAM NAME`, one for each kind of socket. */
function addressesIn(output) {
    const addresses = output.split('\n').map((line) => line.split(/\s/, 1)[0] ?? '');
    return [...new Set(addresses)]
        .filter((one) => (0,external_node_net_.isIP)(one) !== 0)
        .map((address) => ({ address, family: (0,external_node_net_.isIP)(address) }));
}
function readFound(output) {
    try {
        const found = JSON.parse(output);
        if (Array.isArray(found.addresses) && found.addresses.length > 0)
            return { addresses: found.addresses };
        return typeof found.code === 'string' ? { code: found.code } : NO_ANSWER;
    }
    catch {
        return NO_ANSWER;
    }
}
function lookUp(own, name) {
    return new Promise((resolve) => {
        own(name, { all: true }, (problem, addresses) => {
            const code = problem !== null && 'code' in problem ? String(problem.code) : 'ENOTFOUND';
            resolve(Array.isArray(addresses) && problem === null ? { addresses } : { code });
        });
    });
}

// EXTERNAL MODULE: ./src/actions/masks.ts
var masks = __nccwpck_require__(8146);
// EXTERNAL MODULE: ./src/hub/whoami.ts
var whoami = __nccwpck_require__(5410);
// EXTERNAL MODULE: ./src/model/inputs.ts + 6 modules
var inputs = __nccwpck_require__(9890);
// EXTERNAL MODULE: ./src/model/proxy.ts + 1 modules
var proxy = __nccwpck_require__(195);
// EXTERNAL MODULE: ./src/model/publisher.ts
var model_publisher = __nccwpck_require__(2649);
// EXTERNAL MODULE: ./src/model/token/worth-hiding.ts
var worth_hiding = __nccwpck_require__(8243);
// EXTERNAL MODULE: ./src/probing/first-probes.ts
var first_probes = __nccwpck_require__(8611);
// EXTERNAL MODULE: ./src/runner/environment.ts
var runner_environment = __nccwpck_require__(5047);
// EXTERNAL MODULE: ./src/runner/tokens/saved-tokens.ts + 1 modules
var saved_tokens = __nccwpck_require__(6683);
// EXTERNAL MODULE: ./src/model/token/inspect-token.ts + 2 modules
var inspect_token = __nccwpck_require__(5111);
;// CONCATENATED MODULE: ./src/runner/tokens/token-sources.ts

/** Collects the sources of a token (protocol notes §6); judges none of them. `input` is null where none is mapped. */
function observeToken(input, environment, saved) {
    const { HF_TOKEN, HUGGING_FACE_HUB_TOKEN } = environment;
    const values = [
        ['input', input ?? ''],
        ['HF_TOKEN', HF_TOKEN ?? ''],
        ['HUGGING_FACE_HUB_TOKEN', HUGGING_FACE_HUB_TOKEN ?? ''],
        ['saved-file', saved?.value?.reveal() ?? ''],
    ];
    const held = values
        .filter(([, value]) => !isBlank(value))
        .map(([source, value]) => ({ source, format: (0,inspect_token/* inspectToken */.e4)(value) }));
    const usable = usableSources(input, environment);
    const checked = held.find(({ source }) => usable.includes(source)) ?? null;
    return {
        checked,
        held: checked === null ? held : [checked, ...held.filter((one) => one !== checked)],
        isInputBlank: input !== null && isBlank(input),
        isMapped: !usable.includes('saved-file'),
        isHfTokenBlank: HF_TOKEN !== undefined && isBlank(HF_TOKEN),
        saved,
    };
}
/**
 * The places that may give the token to be checked. An empty one that was mapped is a missing token: what lies elsewhere
 * may be somebody else's, and a check that passes with that says nothing about the job.
 */
function usableSources(input, environment) {
    const { HF_TOKEN, HUGGING_FACE_HUB_TOKEN } = environment;
    if (input !== null)
        return ['input'];
    if (HF_TOKEN === undefined && HUGGING_FACE_HUB_TOKEN === undefined)
        return ['saved-file'];
    // Python chooses between the two variables before it looks whether there is more than white space in one.
    const isOldOneHidden = HF_TOKEN !== undefined && HF_TOKEN !== '' && isBlank(HF_TOKEN);
    return isOldOneHidden ? ['HF_TOKEN'] : ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'];
}
/** The sources with the token that was exchanged for an id token, which alone is checked; null where none came. */
function withExchanged(stored, token) {
    if (token === null)
        return { ...stored, checked: null };
    const exchanged = { source: 'publisher', format: (0,inspect_token/* inspectToken */.e4)(token.reveal()) };
    return { ...stored, checked: exchanged, held: [exchanged, ...stored.held] };
}
function isBlank(value) {
    return value.trim() === '';
}

// EXTERNAL MODULE: ./src/steps/hub-clients.ts + 7 modules
var hub_clients = __nccwpck_require__(5061);
// EXTERNAL MODULE: ./src/steps/repo-asker.ts
var repo_asker = __nccwpck_require__(3992);
;// CONCATENATED MODULE: ./src/steps/start.ts













/** So many repos of a list are asked about in any case. */
const ALWAYS_ASKED = 25;
/**
 * Reads what the first requests depend on and sends them, before the rest of the action is loaded: the network is the
 * slow part, so it goes first, and the loading is done while the answers travel.
 */
async function start(environment) {
    const read = (0,inputs/* readInputs */.Ko)(environment);
    const saved = await (0,saved_tokens/* observeSavedToken */.$m)(environment);
    const stored = observeToken(read.token, environment, saved);
    const own = [];
    const debug = await debugLogFor(environment);
    const hide = (...secrets) => {
        (0,masks/* maskSecrets */.Q)(secrets);
        own.push(...secrets);
        debug?.hide(secrets);
    };
    hide(...stored.held.flatMap(({ format }) => (0,worth_hiding/* secretsWithin */.V)(format.raw.reveal())), ...(0,runner_environment/* tokensInUnknownInputs */.xD)(environment), ...(0,proxy/* proxySecrets */.W)(environment));
    if (!read.ok)
        return { own, debug, started: { ...read, tokenSources: stored } };
    return {
        own,
        debug,
        started: { ok: true, ...(await sendFirst(read.inputs, stored, environment, debug, hide)) },
    };
}
/** Null unless the runner shows debug lines: then nothing is put together for them. */
async function debugLogFor(environment) {
    if (environment.RUNNER_DEBUG !== '1')
        return null;
    const { DebugLog } = await Promise.all(/* import() */[__nccwpck_require__.e(825), __nccwpck_require__.e(991), __nccwpck_require__.e(962)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1962));
    return new DebugLog(environment.HOME);
}
async function sendFirst(inputs, stored, environment, debug, hide) {
    (0,exit/* mustEndWithin */.Em)(inputs.timeoutSeconds + exit/* CHECK_SLACK_SECONDS */.U4);
    const hub = (0,hub_clients/* clientFor */.$)(inputs, inputs.timeoutSeconds, debug);
    const repos = inputs.repos.map((request, index) => ({ request, probes: {}, isSpareable: index >= ALWAYS_ASKED }));
    const isGiven = stored.isMapped || stored.checked !== null;
    const request = (0,model_publisher/* publisherRequest */.IL)(inputs, (0,runner_environment/* oidcResourceIn */.LA)(environment), isGiven);
    const { tokenSources, publisher } = request === null
        ? { tokenSources: stored, publisher: null }
        : await goByPublisher(request, inputs, stored, hub, environment, hide, debug);
    const secret = (0,first_probes/* sendable */.pJ)(inputs, tokenSources);
    // What nobody may use without a token is known only by asking without it.
    const isEmptyLater = tokenSources.isHfTokenBlank && tokenSources.checked?.source === 'input' && !inputs.exportToken;
    const options = { alsoWithout: !(0,runner_environment/* isTokenImplicit */.vp)(environment) || isEmptyLater };
    const asked = (0,first_probes/* mayAsk */.Nh)(inputs, tokenSources, publisher) ? repos : [];
    const how = { ...options, withToken: secret !== null };
    const probes = asked.flatMap((repo) => (0,first_probes/* firstProbes */.i9)(repo.request, how)).length;
    if (secret !== null || asked.length > 0)
        await hub.open(probes + (secret === null ? 0 : 1));
    const asker = new repo_asker/* RepoAsker */.L(hub, secret);
    const answers = askFirst(asker, asked, options);
    return { inputs, tokenSources, publisher, first: { asker, repos, answers } };
}
/** With the token that came of it before all others; with those alone where nothing was to be exchanged. */
async function goByPublisher(request, inputs, stored, hub, environment, hide, debug) {
    const { obtainToken } = await __nccwpck_require__.e(/* import() */ 971).then(__nccwpck_require__.bind(__nccwpck_require__, 3971));
    const connectTo = (0,hub_clients/* connectingWithin */.c)(inputs.timeoutSeconds, debug);
    const { publisher, token } = await obtainToken(request, inputs.endpoint, hub, environment, hide, connectTo);
    return { tokenSources: request.isDryRun ? stored : withExchanged(stored, token), publisher };
}
/** Who the token is, and every repo's first probes, all at once. */
async function askFirst(asker, repos, options) {
    const { hub, secret } = asker;
    const how = { ...options, withToken: secret !== null };
    const whoIs = secret === null ? [] : [(0,whoami/* askWhoami */.D)(hub, secret)];
    return Promise.all([
        ...whoIs.map(async (whoami) => ({ kind: 'whoami', whoami: await whoami })),
        ...repos.flatMap((repo) => (0,first_probes/* firstProbes */.i9)(repo.request, how).map((probe) => asker.ask(repo, probe))),
    ]);
}

;// CONCATENATED MODULE: ./src/index.ts





(0,exit/* failUntilPublished */.LK)();
async function main(environment) {
    (0,exit/* mustEndWithin */.Em)(exit/* CHECK_SLACK_SECONDS */.U4);
    (0,handover/* journalKey */.dR)();
    lookUpWith(systemResolver(environment));
    const { started, own, debug } = await start(environment);
    if (!started.ok) {
        // Nothing is asked, so little is loaded.
        const { rejectInputs } = await Promise.all(/* import() */[__nccwpck_require__.e(825), __nccwpck_require__.e(991), __nccwpck_require__.e(610), __nccwpck_require__.e(317)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2317));
        return rejectInputs(started, own, environment);
    }
    // Loaded while the first answers travel.
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(825), __nccwpck_require__.e(991), __nccwpck_require__.e(610), __nccwpck_require__.e(858)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7858));
    await run(started, own, debug, environment);
}
main(process.env).catch(exit/* failWithInternalError */.gi).finally(exit/* exitSoon */.Cp);

module.exports = __webpack_exports__;
/******/ })()
;