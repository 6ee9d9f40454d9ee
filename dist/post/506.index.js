"use strict";
exports.id = 506;
exports.ids = [506,509];
exports.modules = {

/***/ 2509:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  debug: function() { return /* binding */ debug; },
  endGroup: function() { return /* binding */ endGroup; },
  error: function() { return /* binding */ error; },
  exportVariable: function() { return /* binding */ exportVariable; },
  info: function() { return /* binding */ info; },
  notice: function() { return /* binding */ notice; },
  saveState: function() { return /* binding */ saveState; },
  setOutput: function() { return /* binding */ setOutput; },
  setSecret: function() { return /* binding */ setSecret; },
  startGroup: function() { return /* binding */ startGroup; },
  summary: function() { return /* reexport */ summary; },
  warning: function() { return /* binding */ warning; }
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
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
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
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
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
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

/***/ 2237:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 9836:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: function() { return /* binding */ QUOTATION_MARKS; }
/* harmony export */ });
/* unused harmony export strayCharacterIn */
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

/***/ 5506:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leftLogins: function() { return /* binding */ leftLogins; }
});

// UNUSED EXPORTS: handOverLogins

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/actions/commands.ts + 4 modules
var commands = __webpack_require__(2509);
;// CONCATENATED MODULE: ./src/actions/handover.ts
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
function handover_journalKey() {
    if (key !== null)
        return key;
    const made = randomBytes(32);
    const text = made.toString('hex');
    setSecret(text);
    saveState(KEY_STATE, text);
    saveState(JOURNAL_STATE, '');
    saveState(EXPORTED_STATE, '');
    saveState(LOGINS_STATE, '');
    key = made;
    return made;
}
/** Tells the post step where to find what was changed. */
function saveJournalPath(path) {
    saveState(JOURNAL_STATE, path);
}
/** Has the post step take the token out of this variable again. */
function saveExported(variable) {
    saveState(EXPORTED_STATE, variable);
}
/** Has the post step tell which logins are new. */
function handover_saveLogins(known) {
    saveState(LOGINS_STATE, known);
}

// EXTERNAL MODULE: ./src/model/endpoint.ts
var model_endpoint = __webpack_require__(2024);
// EXTERNAL MODULE: ./src/model/fields.ts
var fields = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/netrc/lexer.ts
var lexer = __webpack_require__(5906);
;// CONCATENATED MODULE: ./src/netrc/entries.ts

/** The entries that name one of the hosts, and those that answer for every host without an own one. */
function entriesFor({ parse }, hosts) {
    const wanted = new Set(hosts.map(lexer/* asciiLowerCase */.rB));
    const entries = parse?.ok === true ? parse.entries : [];
    return {
        matching: entries.filter(({ host }) => host !== null && wanted.has((0,lexer/* asciiLowerCase */.rB)(host))),
        defaults: entries.filter(({ host }) => host === null),
    };
}

// EXTERNAL MODULE: ./src/runner/files/ways-in.ts
var ways_in = __webpack_require__(6506);
// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(6725);
// EXTERNAL MODULE: ./src/runner/git/credential-helpers.ts + 1 modules
var credential_helpers = __webpack_require__(265);
// EXTERNAL MODULE: ./src/runner/git/credential-places.ts
var credential_places = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/runner/git/credential-stores.ts + 1 modules
var credential_stores = __webpack_require__(6017);
// EXTERNAL MODULE: ./src/runner/git/git.ts + 4 modules
var git = __webpack_require__(4792);
// EXTERNAL MODULE: ./src/runner/git/headers.ts
var headers = __webpack_require__(7523);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/runner/git/config-text.ts
var config_text = __webpack_require__(5067);
// EXTERNAL MODULE: ./src/runner/git/git-surroundings.ts + 2 modules
var git_surroundings = __webpack_require__(3465);
// EXTERNAL MODULE: ./src/runner/git/text-file.ts
var text_file = __webpack_require__(9665);
;// CONCATENATED MODULE: ./src/runner/git/settings-files.ts
/** Git's settings as its files have them, read without a git: for when whoever runs a step may choose the program. */






/** Git itself follows includes ten deep; nobody has so many files. */
const MOST_FILES = 50;
/**
 * The settings of the user and of the repository in the folder, in git's order, with those that they include under
 * whatever condition; nothing of a file in the folder that is not the repository's own. Never throws.
 */
async function settingsInFiles(environment, folder) {
    const home = (0,git_surroundings/* gitHome */.Kg)(environment);
    const own = (0,external_node_path_.join)(home, '.gitconfig');
    const xdg = environment.XDG_CONFIG_HOME || (0,external_node_path_.join)(home, '.config');
    const globals = environment.GIT_CONFIG_GLOBAL
        ? [environment.GIT_CONFIG_GLOBAL]
        : [(0,external_node_path_.join)(xdg, 'git', 'config'), own];
    const seen = new Set();
    const read = async (file, scope) => {
        if (seen.has(file) || seen.size >= MOST_FILES)
            return [];
        seen.add(file);
        if (scope === 'global' && folder !== null && (await (0,ways_in/* isWithin */.U)(folder, file)))
            return [];
        const { text } = await (0,text_file/* readText */.y)(file);
        if (text === null)
            return [];
        const real = await (0,promises_.realpath)(file).catch(() => file);
        const isNamesake = scope === 'global' && real.endsWith('.gitconfig') && file !== own;
        const origin = { scope, file: real, ...(isNamesake ? { isNamesake } : {}) };
        const found = [];
        for (const { key, value } of (0,config_text/* parseConfigText */.B)(Buffer.from(text, 'latin1').toString('utf8'))) {
            found.push({ key, value, origin });
            if (!/^include(?:if\..*)?\.path$/s.test(key) || value === '')
                continue;
            const path = value.replace(/^~(?=\/)/, () => home);
            found.push(...(await read((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(real), path), scope)));
        }
        return found;
    };
    const settings = [];
    for (const file of globals)
        settings.push(...(await read((0,external_node_path_.resolve)(file), 'global')));
    if (folder !== null)
        settings.push(...(await read((0,external_node_path_.join)(folder, '.git', 'config'), 'local')));
    return settings;
}

;// CONCATENATED MODULE: ./src/runner/git/logins-in-files.ts
/** The logins for the Hub in git's files that outlive a job, found without a git or a helper. */










/**
 * What the user's settings hold, also as a script with a token in it, and the files of every `store` helper: those that
 * it has by default are read whether it is configured or not. Of the repository in the folder nothing counts but that it
 * may name such a file. Never throws.
 */
async function gitLoginsInFiles(environment, folder, hosts, origin) {
    const all = await settingsInFiles(environment, folder);
    const targets = (0,git/* targetsOf */.QR)(hosts, origin);
    const place = { environment, current: folder ?? process.cwd() };
    const stores = [{ value: 'store' }, ...(0,credential_helpers/* configuredHelpers */.Mi)(all, targets)].flatMap((helper) => (0,credential_stores/* storeFiles */.Tr)(helper, place) ?? []);
    const own = all.filter(({ origin: { scope } }) => scope === 'global');
    const stored = [];
    for (const file of new Set(stores)) {
        if (folder !== null && (await (0,ways_in/* isWithin */.U)(folder, file)))
            continue;
        stored.push(...(await inStore(file, targets)));
    }
    return [
        ...(0,credential_places/* inSettings */.fk)(own, targets),
        ...(0,headers/* headersIn */.D)(own, targets).credentials,
        ...inScripts(own, targets),
        ...stored,
    ];
}
/** `serves` says whether the helper itself would find the line. */
async function inStore(file, targets) {
    const { text } = await (0,text_file/* readText */.y)(file);
    if (text === null)
        return [];
    const lines = text.split('\n');
    const hosts = targets.map(({ host }) => host);
    return (0,credential_stores/* parseStore */.Pv)(text, file, hosts).map((credential) => {
        const target = targets.find(({ host }) => host === credential.host);
        const isFound = target !== undefined && (0,credential_stores/* storeFinds */.sm)(lines[(credential.line ?? 0) - 1] ?? '', target);
        const address = target === undefined ? {} : { address: `${target.scheme}://${target.host}` };
        return { ...credential, ...address, serves: isFound ? 'both' : 'none' };
    });
}
/** A script counts by the token in its text: what it would print is not asked. */
function inScripts(settings, targets) {
    return (0,credential_helpers/* configuredHelpers */.Mi)(settings, targets).flatMap(({ name, value, script, origin, order, targets: [target] }) => {
        const [token] = script === null ? [] : (0,token_form/* hubTokensIn */.t)(value);
        if (script === null || token === undefined || target === undefined)
            return [];
        return [
            {
                kind: 'helper',
                where: name,
                host: target.host,
                username: null,
                secret: new secret/* Secret */.zh(token),
                line: null,
                origin,
                script,
                serves: 'both',
                helper: order,
            },
        ];
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/model/file-error.ts
var file_error = __webpack_require__(4556);
// EXTERNAL MODULE: ./src/netrc/grammar.ts
var grammar = __webpack_require__(5113);
// EXTERNAL MODULE: ./src/runner/files/bounded-file.ts
var bounded_file = __webpack_require__(7942);
// EXTERNAL MODULE: ./src/runner/files/path-walk.ts
var path_walk = __webpack_require__(7969);
;// CONCATENATED MODULE: ./src/runner/files/trusted-place.ts
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
    await (0,promises_.stat)(path);
    const { links, end } = await (0,path_walk/* followPath */.Zl)(path);
    if (end === null)
        throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
    if (workspace !== null) {
        const isInWorkspace = (0,path_walk/* insideOf */.kP)(workspace);
        const written = (0,external_node_path_.resolve)(path);
        for (const place of [written, ...links, end]) {
            if (!(0,path_walk/* isBelow */.Yw)(workspace, place) && !(await isInWorkspace((0,external_node_path_.dirname)(place))))
                continue;
            return `${place === written || place === end ? 'it' : 'a link on the way to it'} ${IN_WORKSPACE}`;
        }
    }
    if (uid === undefined)
        return null;
    const owners = new Set([0, uid]);
    if (uid === 0) {
        const owner = await (0,promises_.stat)(home).catch(() => null);
        owners.add(owner?.uid ?? 0);
    }
    for (const place of [...links, end]) {
        const what = place === end ? ['it', 'its folder'] : [null, 'the folder of a link on the way to it'];
        for (const [index, one] of [place, (0,external_node_path_.dirname)(place)].entries()) {
            const name = what[index] ?? null;
            // A link's own mode says nothing.
            if (name === null)
                continue;
            const stats = await (0,promises_.stat)(one);
            if (!owners.has(stats.uid))
                return `${name} belongs to another user`;
            if ((stats.mode & WRITABLE_BY_OTHERS) !== 0)
                return `${name} can be written by others`;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./src/runner/netrc-files.ts







/**
 * The files, in the order in which readers prefer them (runner notes §2); one file under two names counts once.
 * Where `NETRC` is set but leads to no file, that is the first of them. Where hosts are given, the entries of others
 * need not be read.
 */
async function observeNetrc(env, platform, hosts = null, uid = process.getuid?.()) {
    const workspace = env.GITHUB_WORKSPACE || null;
    const files = [];
    const seen = new Map();
    for (const candidate of candidates(env, platform)) {
        const found = await probe(candidate, { platform, uid, hosts, workspace });
        if (found === null)
            continue;
        const known = seen.get(found.identity);
        if (known !== undefined) {
            known.alsoNamed = [...(known.alsoNamed ?? []), candidate.kind];
            continue;
        }
        seen.set(found.identity, found.file);
        files.push(found.file);
    }
    return files;
}
function candidates(env, platform) {
    const homes = homesOf(env, platform);
    const list = [];
    if (env.NETRC !== undefined) {
        list.push({ path: withHome(env.NETRC, homes[0]), kind: 'netrc-variable' });
    }
    for (const home of homes) {
        list.push({ path: (0,external_node_path_.join)(home, '.netrc'), kind: 'dot-netrc' });
        list.push({ path: (0,external_node_path_.join)(home, '_netrc'), kind: 'underscore-netrc' });
    }
    return list;
}
/** On Windows Python uses the profile, git HOME or else drive and path. */
function homesOf(env, platform) {
    const { HOME, USERPROFILE, HOMEDRIVE = '', HOMEPATH = '' } = env;
    const homes = platform === 'win32' ? [USERPROFILE, HOME, HOMEDRIVE + HOMEPATH] : [HOME];
    return homes.flatMap((home) => (home === undefined || home === '' ? [] : [home]));
}
/** `~/` at the front stands for the home, as `requests` has it. */
function withHome(path, home) {
    return home !== undefined && /^~[\\/]/.test(path) ? (0,external_node_path_.join)(home, path.slice(2)) : path;
}
/** Null where there is nothing, and readers look for none in particular. */
async function probe({ path, kind }, { platform, uid, hosts, workspace }) {
    const file = {
        path,
        realPath: path,
        kind,
        state: 'unreadable',
        problem: null,
        size: 0,
        link: await isLink(path),
        owner: 'unknown',
        mode: null,
        writable: false,
        parse: null,
        bytes: null,
    };
    let stats;
    try {
        stats = await (0,promises_.stat)(path, { bigint: true });
        file.realPath = await (0,promises_.realpath)(path);
    }
    catch (error) {
        const code = (0,file_error/* fileErrorCode */.c)(error);
        if (code !== 'ENOENT' && code !== 'ENOTDIR') {
            return { identity: path, file: { ...file, problem: code } };
        }
        if (!file.link && kind !== 'netrc-variable')
            return null;
        const problem = file.link ? 'it is a broken link' : 'it does not exist';
        return { identity: path, file: { ...file, state: 'no-file', problem } };
    }
    const identity = `${stats.dev}:${stats.ino}`;
    file.size = Number(stats.size);
    if (platform !== 'win32') {
        file.mode = Number(stats.mode & 4095n);
        if (uid !== undefined)
            file.owner = stats.uid === BigInt(uid) ? 'me' : 'other';
    }
    // Named in `NETRC` to have clients read nothing at all.
    if (file.realPath === external_node_os_.devNull)
        return { identity, file: { ...file, ...contentOf(Buffer.alloc(0), hosts) } };
    if (!stats.isFile()) {
        return { identity, file: { ...file, state: 'not-a-file', problem: notAFile(stats) } };
    }
    // Who else can write it is not asked: clients read it from a home that a group shares, too.
    const reason = workspace === null ? null : await distrusted(path, { workspace, home: '', uid: undefined });
    if (reason !== null)
        return { identity, file: { ...file, problem: reason, isDistrusted: true } };
    file.writable = await mayChange(file.realPath);
    return { identity, file: await withContent(file, hosts) };
}
async function isLink(path) {
    return (0,promises_.lstat)(path).then((stats) => stats.isSymbolicLink(), () => false);
}
function notAFile(stats) {
    if (stats.isDirectory())
        return 'it is a folder';
    if (stats.isFIFO())
        return 'it is a named pipe';
    return stats.isSocket() ? 'it is a socket' : 'it is a device';
}
function contentOf(bytes, hosts) {
    return {
        state: 'read',
        size: bytes.length,
        parse: hosts === null ? (0,grammar/* parseNetrc */.QZ)(bytes) : (0,grammar/* parseNetrcAbout */.tS)(bytes, hosts),
        bytes,
    };
}
async function withContent(file, hosts) {
    try {
        const bytes = await (0,bounded_file/* readBounded */.CB)(file.realPath);
        if (bytes === null)
            return { ...file, state: 'too-large', problem: 'it is larger than 1 MiB' };
        return { ...file, ...contentOf(bytes, hosts) };
    }
    catch (error) {
        return { ...file, problem: (0,file_error/* fileErrorCode */.c)(error) };
    }
}
/** A file is replaced by its folder's rights, or else written in place by its own. */
async function mayChange(realPath) {
    return ((await allows(realPath, promises_.constants.W_OK)) ||
        (await allows((0,external_node_path_.dirname)(realPath), promises_.constants.W_OK | promises_.constants.X_OK)));
}
async function allows(path, mode) {
    return (0,promises_.access)(path, mode).then(() => true, () => false);
}

// EXTERNAL MODULE: ./src/model/token/stray-character.ts
var stray_character = __webpack_require__(9836);
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
function around_token_wrappingOf(value, isToken) {
    return (WRAPPINGS.find(({ form }) => {
        const found = form.exec(value);
        return found !== null && !isToken(found.groups?.name ?? '');
    }) ?? null);
}
function around_token_isJson(value) {
    return JSON_TEXT.test(value);
}
function around_token_hasComment(value) {
    return COMMENT.test(value);
}
/** The word in front of the token that says how it is meant, capitalised; null if there is none. */
function around_token_schemeIn(value) {
    const [, bearer, other] = SCHEME.exec(value) ?? [];
    if (bearer !== undefined)
        return 'Bearer';
    if (other === undefined)
        return null;
    return other.toLowerCase() === 'token' ? 'Token' : 'Basic';
}

;// CONCATENATED MODULE: ./src/model/token/encoded-token.ts

/** Whoever encodes a value twice may do so once more; nobody needs a fourth time. */
const MOST_LAYERS = 3;
/** A token that is there only once the value is decoded, however often it was encoded; null where there is none. */
function encoded_token_encodedTokenIn(value, layers = MOST_LAYERS) {
    if (layers === 0)
        return null;
    for (const [kind, decoded] of decodings(value)) {
        const [token] = hubTokensIn(decoded);
        const inside = token ?? encoded_token_encodedTokenIn(decoded, layers - 1)?.token;
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

// EXTERNAL MODULE: ./src/model/token/foreign-credential.ts
var foreign_credential = __webpack_require__(2237);
;// CONCATENATED MODULE: ./src/model/token/placeholder.ts


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
const LONGEST = (/* unused pure expression or super */ null && (8 * 1024));
/** A name of a secret, or of a folder, has no more. */
const LONGEST_NAME = 80;
/** An expression of the workflow, or of a template, that nothing has expanded. */
const TEMPLATE = /\$\{\{|\{\{.*\}\}/s;
const VARIABLES = (/* unused pure expression or super */ null && ([
    /^\$(?:[A-Za-z_]\w*|\{[^{}]*\}|\(.*\))$/s, // a variable or a command of the shell
    /^(?:secrets|vars|env|inputs|github|needs|steps|matrix)\.[A-Za-z_][\w.-]*$/, // an expression without its braces
    /^\$env:[A-Za-z_]\w*$/i,
    /^%[A-Za-z_]\w*%$/,
    /^(?:__|@|#\{)[A-Z][A-Z0-9_]*(?:__|@|\}#?)$/,
    /^(?:\(\(.*\)\)|<%.*%>|\$\[.*\]|#\{.*\}|%\(\w+\)s|[\\$]\$\w+)$/s,
    /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|hf_token)=+$/, // a variable that was given nothing
    /^(?:process\.env|os\.environ|os\.getenv)\b/,
]));
/** A place in a store of secrets, which something was to look up. */
const REFERENCE = /^(?:(?!https?:|ssh:|git\+?)[a-z][a-z0-9+.-]*:\/\/|ref\+|(?:vault|arn|op|ssm|sm|bws|keyring|keychain|secretsmanager|secret|secrets|env|file|doppler|infisical):|@Microsoft\.KeyVault\(|ENC\[|projects\/[^/]+\/secrets\/)/i;
const PATH = /^(?:~|\.{1,2}|\/(?:home|root|run|var|tmp|etc|opt|mnt|usr|Users)|[A-Za-z]:)[\\/][\w.\\/ -]*$/;
/** Words, in brackets at most. */
const WHOLE_WORDS = /^[<[{(]?\s*[A-Za-z0-9](?:.*[A-Za-z0-9])?\s*[>\]})]?$/s;
const ELLIPSIS = /\.{3}|…/;
/** Recognises what is no credential but holds the place of one; null where it may be one. */
function placeholder_placeholderIn(value) {
    if (value.length > LONGEST)
        return null;
    if (isOwnWord(value))
        return { kind: 'word', word: value.replace(/\s+/g, ' ') };
    const isTemplate = TEMPLATE.test(value);
    if (!isTemplate && hubTokensIn(value).some((token) => !isBlankForm(token)))
        return null;
    if (isTemplate || VARIABLES.some((form) => form.test(value))) {
        const variable = secretVariable(value);
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
    if (kindOf(value) === 'unknown')
        return false;
    const body = value.replace(/^(?:hf_(?:oauth_|jwt_)?|api_(?:org_)?)/, '');
    if (/^(.)\1{2,}$/s.test(body) || (body.length >= 8 && new Set(body).size < 6))
        return true;
    if (/(?:\.{3}|…)$|^(?:\.{3}|…)|^[A-Za-z0-9]{1,12}\.{3,}[A-Za-z0-9]{1,12}$|(?:token|key)[-_]?here$/i.test(body))
        return true;
    // What could be a token by its form is one, unless something says otherwise that chance would not bring about.
    if (isHubForm(value))
        return false;
    return ELLIPSIS.test(body) || /[*•]{3}|x{4}|here$|^(?:<.*>|\{.*\}|\[.*\])$|^your/is.test(body);
}

;// CONCATENATED MODULE: ./src/model/token/token-fault.ts






const REFRESH_PREFIX = 'hf_oauth__refresh_';
/** In characters. Servers refuse a request with a header of so many, and no token comes near. */
const token_fault_LONGEST_TOKEN = (/* unused pure expression or super */ null && (8 * 1024));
/** Why no endpoint may be sent this value, which is trimmed and not blank; null where none of the reasons is known. */
function token_fault_tokenFault(value) {
    if (value.length > token_fault_LONGEST_TOKEN) {
        const detail = `it has ${value.length} characters, but a token has at most ${token_fault_LONGEST_TOKEN}`;
        return fault('malformed', 'too-long', detail);
    }
    const placeholder = placeholderIn(value);
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
    if (isHubForm(value))
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
    const credential = foreignCredentialIn(value);
    if (credential === null || hubTokensIn(value).length > 0)
        return null;
    const { name, prefix } = credential.kind;
    return {
        ...fault('foreign', prefix, `the prefix ${prefix} shows that it is ${name}`),
        foreign: credential.kind,
    };
}
/** A token of the Hub whose end is missing: every kind has more behind its prefix. */
function truncated(value) {
    if (kindOf(value) === 'unknown' && !/^(?:hf_(?:oauth_|jwt_)?|api_org_)$/.test(value))
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
    const stray = strayCharacterIn(value);
    if (stray === null) {
        // Nothing is around what has a token's characters alone, unless they run together with others.
        if (hubTokensIn(value).length > 1)
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
    const wrapping = wrappingOf(value, (text) => hubTokensIn(text).length > 0);
    if (wrapping !== null)
        return fault('malformed', wrapping.kind, wrapping.detail);
    if (hubTokensIn(value).length > 1)
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
    if (user !== undefined && hubTokensIn(user).length === 0) {
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
    return fault('malformed', 'two-tokens', `it contains ${hubTokensIn(value).length} tokens`);
}
function encoded(value) {
    const found = encodedTokenIn(value);
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
    const kind = kindOf(value);
    const claims = value.length <= LONGEST_TOKEN ? claimsIn(value) : null;
    return {
        raw: new Secret(raw),
        cleaned: new Secret(value),
        kind,
        hadBlanks: raw !== value,
        malformation: tokenFault(value),
        isSendable: value.length <= LONGEST_TOKEN && strayCharacterIn(value) === null,
        isHubForm: isHubForm(value),
        hasOldPrefix: hasOldPrefix(value),
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
    const isOfHub = isHubHost(endpoint.hostname.replace(/\.$/, ''));
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
    const { join } = platform === 'win32' ? win32 : posix;
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
    const value = trimToken(text);
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
        const reason = await distrusted(path, surroundings(environment));
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

;// CONCATENATED MODULE: ./src/runner/kept-logins.ts
/** The logins for the Hub that later jobs would find on this machine. Reads files alone, and starts no program. */







/** All of them but those in the runner's temporary folder, which is emptied. Never throws. */
async function kept_logins_observeKeptLogins(environment, endpoint) {
    const { hosts, hostnames } = (0,model_endpoint/* credentialHosts */.jS)(endpoint);
    const [saved, stored, netrc, git] = await Promise.all([
        observeSavedToken(environment),
        observeStoredTokens(environment),
        observeNetrc(environment, process.platform, hostnames),
        gitLoginsInFiles(environment, environment.GITHUB_WORKSPACE || null, hosts, endpoint.origin),
    ]);
    const logins = [
        ...(saved?.value == null
            ? []
            : [{ path: saved.path, secret: saved.value, of: { kind: 'saved' } }]),
        ...(stored?.tokens ?? []).map((secret) => ({
            path: stored?.path ?? '',
            secret,
            of: { kind: 'saved' },
        })),
        ...netrc.flatMap((file) => entriesFor(file, hostnames).matching.flatMap(({ host, password, lines }) => password
            ? [
                {
                    path: file.path,
                    secret: new secret/* Secret */.zh(password),
                    of: { kind: 'netrc', host: host ?? '', lines },
                },
            ]
            : [])),
        ...git.flatMap((credential) => {
            const path = credential.kind === 'store' ? credential.where : credential.origin?.file;
            return path == null ? [] : [{ path, secret: credential.secret, of: { kind: 'git', credential } }];
        }),
    ];
    const temporary = environment.RUNNER_TEMP;
    if (!temporary)
        return logins;
    const isGone = new Map();
    for (const { path } of logins) {
        if (!isGone.has(path))
            isGone.set(path, await (0,ways_in/* isWithin */.U)(temporary, path));
    }
    return logins.filter(({ path }) => isGone.get(path) === false);
}

;// CONCATENATED MODULE: ./src/steps/left-logins.ts
/** What logins a machine that is kept has before and after a job, compared without keeping any of them. */






/** Far more than a machine has; a variable has room for that many fingerprints. */
const left_logins_MOST_LOGINS = 1000;
/** In milliseconds: file systems round the time of a change, some to two seconds. */
const COARSEST_TIME = 2000;
/** Hands over to the post step by what it knows the logins that are there now, and the checked token. Never rejects. */
async function handOverLogins(environment, endpoint, checked) {
    try {
        const key = journalKey();
        const since = Date.now();
        const logins = await observeKeptLogins(environment, endpoint);
        if (logins.length > left_logins_MOST_LOGINS)
            return;
        saveLogins(JSON.stringify({
            origin: endpoint.origin,
            since,
            checked: checked === null ? null : markOf(key, checked),
            known: [...new Set(logins.map((login) => fingerprint(key, login)))],
        }));
    }
    catch {
        // Then the post step says nothing of logins.
    }
}
/**
 * The logins that are new since the main step handed over `state`, in files that were changed since. Null if that is not
 * known. Rejects for nothing that a file can hold.
 */
async function leftLogins(state, key, environment) {
    const { origin, since, checked, known } = (0,fields/* fieldsOf */.Pf)(JSON.parse(state));
    const endpoint = typeof origin === 'string' ? (0,model_endpoint/* parseEndpoint */.Bk)(origin, 'input') : null;
    if (endpoint === null || typeof since !== 'number' || !Array.isArray(known))
        return null;
    const isOlder = new Set(known);
    const left = [];
    const older = [];
    for (const login of await kept_logins_observeKeptLogins(environment, endpoint)) {
        if (isOlder.has(fingerprint(key, login)) || !(await isChangedSince(login.path, since)))
            older.push(login);
        else
            left.push({ ...login, isChecked: markOf(key, login.secret) === checked });
    }
    return { left, older };
}
/** What lay in a file that the main step did not read, or could not, is not new. */
async function isChangedSince(path, since) {
    return (0,promises_.stat)(path).then(({ mtimeMs }) => mtimeMs >= since - COARSEST_TIME, () => false);
}
/** Of a login with its place; without the key of this run it tells nothing, even to who guesses. */
function fingerprint(key, { path, of, secret }) {
    const place = of.kind === 'git' ? `${of.credential.kind} ${of.credential.where}` : of.kind;
    return markOf(key, secret, path, place);
}
function markOf(key, secret, ...place) {
    const text = JSON.stringify(['login', ...place, secret.reveal()]);
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest('hex').slice(0, 32);
}


/***/ })

};
;