"use strict";
exports.id = 610;
exports.ids = [610];
exports.modules = {

/***/ 890:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: function() { return /* binding */ REPO_ID_INVALID; },
/* harmony export */   TO: function() { return /* binding */ INPUT_INVALID; },
/* harmony export */   hU: function() { return /* binding */ REPO_ID_PLACEHOLDER; }
/* harmony export */ });
/* unused harmony export unusableInput */
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(654);
/* harmony import */ var _model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(245);
/** Inputs that cannot be used: with any of them nothing is asked and nothing is changed. */



/**
 * Means: An input has a value that is not allowed, or two inputs contradict each other. Or the step sets an
 * input that the action does not have but that resembles one of its inputs, such as `repo` or `hf-token`:
 * GitHub's runner only warns about it and ignores the value.
 *
 * How we know: The value is compared with what is allowed; a shell variable such as `$NAME`, which nothing expands
 * under `with:`, is allowed nowhere. A value that may be a credential is never shown. For
 * an input with an unknown name, a variable `INPUT_…` is set. That is a warning, since the job may have set it
 * itself; it is an error if the workflow file shows the name under this step's `with:`. Its value is not shown,
 * and the check continues.
 *
 * What to do: Correct the input that the message names. The message says what is allowed, or which input is
 * most likely meant.
 */
const INPUT_INVALID = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'inputs',
    slug: 'input-invalid',
    severity: 'error',
    title: 'Invalid or unknown input',
    isOfVariable: true,
});
/**
 * Means: A line of `repos` looks as if it came from a variable that was never set.
 *
 * How we know: The id is a word such as `None`, `null` or `undefined`, has an empty owner or name, or contains
 * an unexpanded `${{ … }}`, `$NAME`, `${NAME}` or `%NAME%`.
 *
 * What to do: Set the variable that should hold the id, or remove the line. GitHub expands only `${{ … }}` under
 * `with:`; write `${{ vars.NAME }}` or `${{ env.NAME }}` instead of `$NAME`.
 */
const REPO_ID_PLACEHOLDER = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'inputs',
    slug: 'repo-id-placeholder',
    severity: 'error',
    title: 'The repo id looks like an unset variable',
    seenAs: ['Repo id must be a string, not', 'Repo id must use alphanumeric chars'],
});
/**
 * Means: A line of `repos` cannot be a repo on the Hub: it is a local path or a URL of another site, or has
 * too many slashes.
 *
 * How we know: The id breaks the Hub's own rules for names.
 *
 * What to do: Write `namespace/name`, with `datasets/`, `spaces/`, `kernels/` or `buckets/` in front if it is
 * not a model.
 */
const REPO_ID_INVALID = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'inputs',
    slug: 'repo-id-invalid',
    severity: 'error',
    title: 'Not a valid repo id',
    seenAs: [
        "Repo id must be in the form 'repo_name' or 'namespace/repo_name'",
        'HFValidationError',
        'Repo id must use alphanumeric chars',
    ],
});
const REFUSALS = {
    'invalid-value': { cause: INPUT_INVALID, advice: (input) => `Correct the value of ${input}.` },
    'placeholder-id': {
        cause: REPO_ID_PLACEHOLDER,
        advice: () => 'Set the variable that should hold the id, or remove the line.',
    },
    'invalid-id': {
        cause: REPO_ID_INVALID,
        advice: () => 'Write namespace/name, with datasets/, spaces/, kernels/ or buckets/ in front if it is not a model, or the URL of the repo.',
    },
};
function unusableInput(problem, position, host) {
    const { is, input, line, value, reason } = problem;
    const { cause, advice } = REFUSALS[is];
    const name = givenName(host, input);
    const shown = value === '' ? 'blank' : `"${value}"`;
    const isRepo = host !== 'github' && input === 'repos';
    const where = isRepo ? `The repo ${shown}` : line === null ? name : `Line ${line} of ${name}`;
    return finding({
        cause,
        subject: input,
        position,
        message: isRepo ? `${where} cannot be checked: ${reason}.` : `${where} cannot be ${shown}: ${reason}.`,
        advice: problem.advice ?? advice(isRepo ? shown : name),
        evidence: [{ fact: isRepo ? `repo ${line} is ${shown}` : `${where} is ${shown}` }],
    });
}
/** The input as it was given: as an option of the command where there is no workflow, but for a variable's value. */
function givenName(host, input) {
    if (host === 'github' || !INPUT_NAMES.some((name) => name === input))
        return input;
    return input === 'github-token' ? 'GITHUB_TOKEN' : `--${input}`;
}


/***/ }),

/***/ 150:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ runAction; },
/* harmony export */   b: function() { return /* binding */ STATE_FILE; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _causes_inputs_input_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(890);
/* harmony import */ var _model_file_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(556);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(168);
/* harmony import */ var _key_values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(312);
/* harmony import */ var _terminal_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(533);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(135);
/** One run of the action's main step, as the command starts it. */










/** The file in the folder that is kept which holds what the post step is given, from the first moment on. */
const STATE_FILE = 'state';
async function runAction(options, { temp, kept }) {
    const { folder, environment, inputs, interruption, isColoured, onAside } = options;
    const files = {
        GITHUB_OUTPUT: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'output'),
        GITHUB_STATE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(kept, STATE_FILE),
        GITHUB_ENV: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'env'),
        GITHUB_PATH: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'path'),
    };
    for (const path of Object.values(files))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, '', { mode: 0o600 });
    const shown = new _terminal_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .TerminalLines */ .E(isColoured ? _report_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .coloured */ .qY : _report_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj, onAside);
    const { status, signal } = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .runBundle */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '..', 'index.js'), {
        environment: (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .childEnvironment */ .Qc)(environment, {
            inputs,
            files,
            temp: kept,
            workspace: currentFolder(),
            isColoured,
        }),
        interruption,
        onLine: (line, stream) => shown.accept(line, stream),
    });
    const output = (0,_key_values_js__WEBPACK_IMPORTED_MODULE_8__/* .readKeyValues */ ._)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(files.GITHUB_OUTPUT, 'utf8'));
    const report = await readReport(output.get('report') ?? '', shown.hidden);
    if (status !== 0 && report === null && shown.annotations.length === 0) {
        const end = signal === null ? `status ${status}` : signal;
        shown.accept(`::error title=The check itself failed::The check ended with ${end} before it had a verdict; access was not checked. Next: Run the check again.`, 'stdout');
    }
    return {
        verdict: status === 0 ? 'passed' : hasUnusableInputs(report) ? 'unusable-inputs' : 'failed',
        lines: shown.lines,
        annotations: shown.annotations,
        report,
        state: (0,_key_values_js__WEBPACK_IMPORTED_MODULE_8__/* .readKeyValues */ ._)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(files.GITHUB_STATE, 'utf8')),
    };
}
function currentFolder() {
    try {
        return process.cwd();
    }
    catch (error) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`The current folder cannot be read (${(0,_model_file_error_js__WEBPACK_IMPORTED_MODULE_9__/* .fileErrorCode */ .c)(error)}), so access was not checked. Change to a folder that exists.`, { help: false });
    }
}
async function readReport(path, hidden) {
    if (path === '')
        return null;
    try {
        const { mapTexts } = await Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 649));
        const report = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
        return mapTexts(report, (text) => hidden.hide(text));
    }
    catch {
        return null;
    }
}
const UNUSABLE = [_causes_inputs_input_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_INVALID */ .TO, _causes_inputs_input_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .REPO_ID_INVALID */ .Hk, _causes_inputs_input_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .REPO_ID_PLACEHOLDER */ .hU].map(({ slug }) => slug);
/** Then nothing was requested: that is wrong usage, and no answer of the Hub. */
function hasUnusableInputs(report) {
    return report?.endpoint === '' && UNUSABLE.some((slug) => slug === report.cause);
}


/***/ }),

/***/ 84:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: function() { return /* binding */ runBundle; }
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/** Runs one of the action's bundles, line by line. */

/** Rejects if the bundle cannot be started. */
async function runBundle(path, { environment, interruption, onLine }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [path], {
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
    });
    const forward = () => child.kill(interruption.reason);
    interruption.addEventListener('abort', forward);
    if (interruption.aborted)
        forward();
    eachLine(child.stdout, (line) => onLine(line, 'stdout'));
    eachLine(child.stderr, (line) => onLine(line, 'stderr'));
    try {
        return await new Promise((resolve, reject) => {
            child.on('error', reject);
            child.on('close', (status, signal) => resolve({ status, signal }));
        });
    }
    finally {
        interruption.removeEventListener('abort', forward);
    }
}
/** Only a line feed ends a line: a text that is to be masked may hold any other sign that programs take for one. */
function eachLine(stream, onLine) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (text) => {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            onLine(line.replace(/\r$/, ''));
    });
    stream.on('end', () => {
        if (rest !== '')
            onLine(rest);
    });
}


/***/ }),

/***/ 168:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: function() { return /* binding */ environmentFor; },
/* harmony export */   Qc: function() { return /* binding */ childEnvironment; },
/* harmony export */   mF: function() { return /* binding */ ownEndpoint; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24);
/* harmony import */ var _model_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51);
/* harmony import */ var _model_input_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(245);
/** The variables with which the action's bundle is started from a terminal. */






/** Files in which the runner reads what a step says: here they are the command's own. */
const RUNNER_FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'];
/** Everything that the shell has, without what belongs to another step of a workflow. */
function environmentFor(environment) {
    const foreign = new Set(RUNNER_FILES);
    const kept = Object.entries(environment).filter(([name]) => !/^(?:INPUT|STATE)_/i.test(name) && !foreign.has(name.toUpperCase()));
    return Object.fromEntries(kept);
}
/** The main step's variables: its inputs, and files of the command's own in place of the runner's. */
function childEnvironment(environment, { inputs, files, temp, workspace, isColoured }) {
    const given = Object.entries(inputs).map(([name, value]) => [(0,_model_input_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .inputVariable */ .LO)(name), value]);
    return {
        ...environmentFor(environment),
        ...Object.fromEntries(given),
        ...files,
        RUNNER_TEMP: temp,
        GITHUB_WORKSPACE: environment.GITHUB_WORKSPACE || (isAroundHome(environment, workspace) ? '' : workspace),
        // The action writes into a pipe, and cannot know where that leads.
        FORCE_COLOR: isColoured ? '1' : '0',
    };
}
/**
 * Whether somebody is in the folder of their home, or in one above it. Nothing there is a checkout in which others write,
 * and their own logins lie in it: it is no workspace.
 */
function isAroundHome(environment, folder) {
    if ((0,_model_host_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w)(environment) !== 'terminal')
        return false;
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(realPathOf(folder), realPathOf(environment.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()));
    return !way.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
function realPathOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/**
 * The Hub that the shell names. Who sets `HF_ENDPOINT` on their own machine has named it themselves; in CI it may have
 * come with an image or a project's settings, so there only `--endpoint` confirms that the token may be sent there. What
 * is no address is left to the action, which says so by the name of the variable.
 */
function ownEndpoint(environment) {
    const endpoint = environment.HF_ENDPOINT?.trim() ?? '';
    const isUsable = endpoint !== '' && (0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEndpoint */ .Bk)(endpoint, 'input') !== null;
    return isUsable && (0,_model_host_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w)(environment) === 'terminal' ? endpoint : null;
}


/***/ }),

/***/ 171:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: function() { return /* binding */ CHECK_HELP; },
/* harmony export */   Fm: function() { return /* binding */ RESTORE_HELP; },
/* harmony export */   e5: function() { return /* binding */ EXPLAIN_HELP; }
/* harmony export */ });
/** What `-h` shows, each at most a screen of 24 lines and 80 columns. */
const CHECK_HELP = `Usage: hf-auth-check [REPO [OPERATION] [optional]]... [options]
       hf-auth-check explain [FILE]   names the cause of an error in a log
       hf-auth-check restore          puts back what --scrub removed

Checks what your Hugging Face token may do on the Hub. Changes nothing on this
machine without --scrub. REPO: acme/model, datasets/acme/corpus, a Hub URL.

Repos    --operation read|write|create|pr  --repos LIST
         --discover  --follow-references  --check-transfer-hosts
Token    --token-stdin (else HF_TOKEN, or the login of "hf auth login")
         --expected-user NAME  --expires-within DAYS  --on-missing-token WHAT
Hub      --endpoint URL  --timeout SECONDS  --wait-for-access SECONDS
Result   --json  --quiet, -q  --fail-on error|warning|never  --policy RULES
Logins   --scrub[=netrc|git|saved-token|all] removes those that get in the way
         (netrc if not given)  --yes, -y without asking
         --no-restore leaves a backup beside each file instead
GitHub   --summary WHEN  --comment WHEN  --issue WHEN  --check-run
         --check-name NAME  --oidc-resource NAME  --oidc-publisher FIELDS
         --oidc-dry-run  --job-minutes N
Not here --isolate  --export-token (only for the next steps of a workflow)

-h, --help  -v, --version   Exit status: 0 passed, 1 failed, 2 wrong usage
`;
const RESTORE_HELP = `Usage: hf-auth-check restore

Puts back what hf-auth-check --scrub removed from this machine, newest first.

Exit status: 0 if everything is back or there is nothing to put back, 1 if not,
2 wrong usage, or a state folder that others can enter.
`;
const EXPLAIN_HELP = `Usage: hf-auth-check explain [FILE] [--json]

Reads the log of a failed job, or an error that you paste, from FILE or the
standard input. Says which cause it fits, how sure that is, what to do, and what
hf-auth-check can check now. Nothing is sent, and no token in it is repeated.

Exit status: 0 whatever the answer is, 2 wrong usage.
`;


/***/ }),

/***/ 495:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: function() { return /* binding */ interruptible; }
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Runs a task that a signal aborts instead of ending the process at once, so that it can stop what it started and remove
 * what is temporary. The reason of the abort is the signal's name.
 */
async function interruptible(task) {
    const controller = new AbortController();
    const abort = (signal) => controller.abort(signal);
    for (const signal of SIGNALS)
        process.on(signal, abort);
    try {
        return await task(controller.signal);
    }
    finally {
        for (const signal of SIGNALS)
            process.off(signal, abort);
    }
}


/***/ }),

/***/ 312:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: function() { return /* binding */ readKeyValues; }
/* harmony export */ });
/**
 * What a process wrote into one of the runner's files, such as `GITHUB_OUTPUT`: the last value of each name. What was
 * cut off, since the process was killed, is left out.
 */
function readKeyValues(text) {
    const entries = text.matchAll(/^([^\r\n]+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm);
    return new Map([...entries].map(([, name = '', , value = '']) => [name, value]));
}


/***/ }),

/***/ 365:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: function() { return /* binding */ isColoured; }
/* harmony export */ });
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66);

/** Whether the standard output shows colours; a log of CI is a file until somebody says otherwise. */
function isColoured() {
    const { NO_COLOR, FORCE_COLOR } = process.env;
    return (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintFor */ .ev)({ NO_COLOR, FORCE_COLOR }, process.stdout.isTTY) === _report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .coloured */ .qY;
}


/***/ }),

/***/ 533:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: function() { return /* binding */ TerminalLines; }
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
// EXTERNAL MODULE: ./src/report/encode.ts
var encode = __webpack_require__(622);
;// CONCATENATED MODULE: ./src/command-line/hidden-texts.ts
const HIDDEN = '***';
/** What has the form of a token, and not that of a repo, is hidden even if nobody said that it is one. */
const TOKENS = /hf_(?:oauth|jwt)_[\w.-]{20,}|(?:hf_|api_org_)[A-Za-z0-9]{30,}/g;
/** The texts that the action had masked: the second line of defence, since its own words hold none of them. */
class HiddenTexts {
    #texts = new Set();
    /** Longest first, so that of a text within another nothing is left. */
    #sorted = null;
    /** As the runner does it, each line of a text by itself as well. */
    add(text) {
        for (const one of [text, ...text.split(/\r?\n|\r/)])
            if (one.trim() !== '')
                this.#texts.add(one);
        this.#sorted = null;
    }
    hide(text) {
        this.#sorted ??= [...this.#texts].sort((a, b) => b.length - a.length);
        return this.#sorted.reduce((left, one) => left.replaceAll(one, HIDDEN), text).replace(TOKENS, HIDDEN);
    }
}

;// CONCATENATED MODULE: ./src/command-line/workflow-commands.ts
/** Null for a line that is no command. */
function readWorkflowCommand(line) {
    const [, name, properties = '', message = ''] = /^::([\w-]+)(?: ([^:]*))?::(.*)$/s.exec(line) ?? [];
    if (name === undefined)
        return null;
    const pairs = properties.split(',').flatMap((pair) => {
        const at = pair.indexOf('=');
        return at < 0 ? [] : [[pair.slice(0, at), unescaped(pair.slice(at + 1))]];
    });
    return { name, properties: new Map(pairs), message: unescaped(message) };
}
const ESCAPED = {
    '%0D': '\r',
    '%0A': '\n',
    '%3A': ':',
    '%2C': ',',
    '%25': '%',
};
function unescaped(text) {
    return text.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => ESCAPED[code] ?? code);
}

;// CONCATENATED MODULE: ./src/command-line/terminal-lines.ts




const STYLES = { error: 'red', warning: 'yellow', notice: 'bold' };
/** What only says how far the run is. */
const PROGRESS = /^(?:… |Waiting up to \d+ seconds )/;
/**
 * What the action tells the runner, line by line, as a person reads it in a terminal. No workflow command is shown as
 * such, and no text that the action had masked.
 */
class TerminalLines {
    hidden = new HiddenTexts();
    lines = [];
    annotations = [];
    #paint;
    #onAside;
    #isFolded = false;
    constructor(paint, onAside) {
        this.#paint = paint;
        this.#onAside = onAside;
    }
    accept(line, stream) {
        const command = stream === 'stderr' ? null : readWorkflowCommand(line);
        if (stream === 'stderr')
            this.#aside('stderr', (0,encode/* logText */.kc)(line));
        else if (command !== null)
            this.#command(command);
        else if (PROGRESS.test(line))
            this.#aside('progress', line);
        else if (line !== '')
            this.#show(this.#isFolded ? `  ${line}` : line);
    }
    #command(command) {
        const { name, message } = command;
        if (name === 'add-mask')
            this.hidden.add(message);
        else if (name === 'error' || name === 'warning' || name === 'notice')
            this.#annotation(name, command);
        else if (name === 'group') {
            this.#gap();
            this.#show((0,encode/* logText */.kc)(`${message}:`));
            this.#isFolded = true;
        }
        else if (name === 'endgroup') {
            this.#isFolded = false;
            this.#gap();
        }
        else if (name === 'debug')
            this.#aside('debug', (0,encode/* logText */.kc)(`debug: ${message}`));
    }
    #annotation(level, { properties, message }) {
        const title = this.#clean(properties.get('title') ?? '');
        const [first = '', ...others] = message.split('\n');
        const at = first.lastIndexOf('Next: ');
        const [wrong, next] = at < 0 ? [first, ''] : [first.slice(0, at).trim(), first.slice(at)];
        const [file, line] = [properties.get('file'), properties.get('line')];
        const place = file === undefined ? '' : `at ${file}${line === undefined ? '' : `:${line}`}`;
        const shown = {
            level,
            heading: `${this.#paint(STYLES[level], `${level}:`)} ${this.#paint('bold', title)}`.trimEnd(),
            message: this.#indented([wrong, place]),
            next: this.#indented([next, ...others]),
        };
        this.annotations.push(shown);
        // The line above may say the very same.
        const isSaid = title !== '' && this.#last.endsWith(` ${(0,encode/* logText */.kc)(title)}`);
        if (!isSaid)
            this.#gap();
        this.#show(...(isSaid ? [] : [shown.heading]), ...shown.message, ...shown.next);
        this.#gap();
    }
    /** The last line, without colours. */
    get #last() {
        return (0,external_node_util_.stripVTControlCharacters)(this.lines.at(-1) ?? '');
    }
    /** A blank line between two parts. */
    #gap() {
        if (this.#last !== '')
            this.lines.push('');
    }
    #indented(texts) {
        return texts.filter((text) => text !== '').map((text) => `  ${(0,encode/* logText */.kc)(this.#clean(text))}`);
    }
    #show(...lines) {
        this.lines.push(...lines.map((line) => this.#clean(line)));
    }
    #aside(is, text) {
        this.#onAside({ is, text: this.#clean(text) });
    }
    #clean(text) {
        return this.hidden.hide(text);
    }
}


/***/ }),

/***/ 654:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* binding */ defineCause; },
/* harmony export */   d: function() { return /* binding */ titled; }
/* harmony export */ });
/**
 * Defines a cause. It is to be exported, in the file of its rule, with a comment in three parts, "Means:", "How we
 * know:" and "What to do:", which are its section of `docs/causes.md`: `npm run generate` reads them here. Its weight
 * is its place in `src/causes/catalogue.ts`.
 */
function defineCause(definition) {
    return definition;
}
/** A cause with its title: its own, or the one for machines on which there is no GitHub. */
function titled(cause, host) {
    return { cause, title: (host === 'github' ? null : cause.titleElsewhere) ?? cause.title };
}


/***/ }),

/***/ 24:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: function() { return /* binding */ parseEndpoint; },
/* harmony export */   G2: function() { return /* binding */ isHub; },
/* harmony export */   jS: function() { return /* binding */ credentialHosts; }
/* harmony export */ });
/* unused harmony exports endpointAt, isLoopback, isHubHost, mayReceiveToken, ownHosts, hubHosts, withoutFinalSlashes */
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

/***/ 51:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 245:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: function() { return /* binding */ inputVariable; },
/* harmony export */   Qh: function() { return /* binding */ INPUT_NAMES; }
/* harmony export */ });
/* unused harmony exports TOKEN_NOT_MAPPED, tokenInput, unknownInputVariables, keyOf */
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

/***/ 66:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ev: function() { return /* binding */ paintFor; },
/* harmony export */   pj: function() { return /* binding */ plain; },
/* harmony export */   qY: function() { return /* binding */ coloured; }
/* harmony export */ });
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(622);

/** GitHub shows these in its log as a terminal does; at the end of a line it takes them all back. */
const STYLES = { green: 32, red: 31, yellow: 33, bold: 1 };
const plain = (_, text) => (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(text);
const coloured = (style, text) => `\u001b[${STYLES[style]}m${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(text)}\u001b[0m`;
/** Colours where they are shown: on GitHub and in a terminal, unless `NO_COLOR` or `FORCE_COLOR` say otherwise. */
function paintFor(environment, isTerminal) {
    const { NO_COLOR, FORCE_COLOR, GITHUB_ACTIONS } = environment;
    if (NO_COLOR)
        return plain;
    if (FORCE_COLOR)
        return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? plain : coloured;
    return GITHUB_ACTIONS === 'true' || isTerminal ? coloured : plain;
}


/***/ })

};
;