"use strict";
exports.id = 476;
exports.ids = [476];
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
        const { mapTexts } = await Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(825), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 30));
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

/***/ 82:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t2: function() { return /* binding */ exists; },
  jU: function() { return /* binding */ forgetScrub; },
  JQ: function() { return /* binding */ keptScrubs; },
  GK: function() { return /* binding */ newScrubFolder; },
  yp: function() { return /* binding */ stateFolder; }
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./src/cleanup/places.ts
/** Where a file is, told so that it can still be told later whether it is there. */


const FOR_OTHERS = 0o077;
/**
 * The name of a file as a record keeps it: absolute, without `.` or `..`; the last part may be a link. Rejects where
 * its folder is not there.
 */
async function lastingName(path) {
    return isLastingName(path) ? path : join(await realpath(dirname(path)), basename(path));
}
function isLastingName(path) {
    return isAbsolute(path) && resolve(path) === path && !path.includes('\0');
}
/** Whether the folder of a file that was named without links is still there and no link leads to another one. */
async function isInItsFolder(realPath) {
    const folder = dirname(realPath);
    return (await realpath(folder)) === folder;
}
/**
 * Whether a folder, named without links, is one that only this user can enter. On Windows modes and owners say nothing:
 * there it is a folder, and no link. Rejects where it is not there.
 */
async function places_isPrivateFolder(folder) {
    const stats = await (0,promises_.lstat)(folder);
    if (!stats.isDirectory() || (await (0,promises_.realpath)(folder)) !== folder)
        return false;
    const me = process.getuid?.();
    return me === undefined || (stats.uid === me && (stats.mode & FOR_OTHERS) === 0);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./src/runner/files/bounded-file.ts
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
    if (!(await (noFollow ? promises_.lstat : promises_.stat)(path)).isFile())
        throw notRegular();
    // Windows does not know these flags, and has no such pipes.
    const flags = (external_node_fs_.constants.O_NONBLOCK ?? 0) | (noFollow ? (external_node_fs_.constants.O_NOFOLLOW ?? 0) : 0);
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | flags);
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

;// CONCATENATED MODULE: ./src/cleanup/plain-file.ts



/**
 * The file's bytes, and what the system says of it. Throws where there is none, where it is no regular file, and where
 * it has more than `largest` bytes.
 */
async function readPlainFile(path, largest) {
    const { isCut, ...file } = await readBoundedFile(path, largest, { noFollow: true });
    if (isCut)
        throw notPlain();
    return file;
}
/** Deletes a regular file. Is done where there is nothing; throws for everything else, which stays. */
async function removePlainFile(path) {
    try {
        if (!(await lstat(path)).isFile())
            throw notPlain();
        await unlink(path);
    }
    catch (error) {
        if (fileErrorCode(error) !== 'ENOENT')
            throw error;
    }
}
function notPlain() {
    return Object.assign(new Error('not a regular file of a sensible size'), { code: 'EINVAL' });
}

;// CONCATENATED MODULE: ./src/cleanup/backup.ts
/** Private copies of files that are about to be changed. */





/** In bytes: more than any file that is changed, and than a journal of them, may have. */
const LARGEST_PRIVATE_FILE = 1 << 24;
function sha256(bytes) {
    return createHash('sha256').update(bytes).digest('hex');
}
/** Writes bytes to a new file that only this user can read, in a folder that only this user can enter; throws for any other. */
async function writePrivateFile(folder, name, bytes) {
    if (bytes.length > LARGEST_PRIVATE_FILE)
        throw Object.assign(new Error('too large'), { code: 'EFBIG' });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (!(await isPrivateFolder(folder)))
        throw Object.assign(new Error('not private'), { code: 'EPERM' });
    const path = join(folder, name);
    const handle = await open(path, 'wx', 0o600);
    try {
        await handle.writeFile(bytes);
        await handle.sync();
    }
    catch (error) {
        await rm(path, { force: true });
        throw error;
    }
    finally {
        await handle.close();
    }
    return path;
}
/** The bytes of a private file of this user's. Throws for everything else that may have its name by now. */
async function readPrivateFile(path) {
    const { bytes, stats } = await readPlainFile(path, LARGEST_PRIVATE_FILE);
    const me = process.getuid?.();
    if (me !== undefined && stats.uid !== me)
        throw new Error("another user's file");
    return bytes;
}
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Whether it is an id of the kind that is in the names of what this action makes. */
function isId(text) {
    return ID.test(text);
}
/** The name of a backup that is still to be written, so that it can be written down first. */
function backupName(label) {
    return `${label}-${randomUUID()}`;
}
/** Whether a name could have come of `backupName` with this label. */
function isBackupName(name, label) {
    return name.startsWith(`${label}-`) && isId(name.slice(label.length + 1));
}
/** Keeps the original bytes; returns where. */
async function writeBackup(folder, label, bytes) {
    return writePrivateFile(folder, backupName(label), bytes);
}
/** The backup's bytes, null where it is gone or is not what was stored. */
async function readBackup(path, expectedSha256) {
    try {
        const bytes = await readPrivateFile(path);
        return sha256(bytes) === expectedSha256 ? bytes : null;
    }
    catch {
        return null;
    }
}
/** Throws where what has its name by now is no regular file; that stays. */


// EXTERNAL MODULE: ./src/model/file-error.ts
var file_error = __webpack_require__(556);
// EXTERNAL MODULE: ./src/command-line/action-run.ts
var action_run = __webpack_require__(150);
// EXTERNAL MODULE: ./src/command-line/key-values.ts
var key_values = __webpack_require__(312);
// EXTERNAL MODULE: ./src/command-line/usage-error.ts + 1 modules
var usage_error = __webpack_require__(135);
;// CONCATENATED MODULE: ./src/command-line/kept-scrubs.ts
/**
 * What scrubs of this machine removed, until it is put back: a folder for each scrub, in the user's state folder. The
 * runner does this for a workflow with its own state; here is nobody else who could.
 */









/** `hf-auth-check` in the folder where programs of this user keep their state. */
function stateFolder(environment, platform, home = (0,external_node_os_.homedir)()) {
    const { XDG_STATE_HOME = '', LOCALAPPDATA = '' } = environment;
    const [named, usual] = platform === 'win32'
        ? [LOCALAPPDATA, (0,external_node_path_.join)(home, 'AppData', 'Local')]
        : [XDG_STATE_HOME, (0,external_node_path_.join)(home, '.local', 'state')];
    // A relative path would depend on where the command was called.
    return (0,external_node_path_.join)((0,external_node_path_.isAbsolute)(named) ? named : usual, 'hf-auth-check');
}
/** Makes the folder of a new scrub. Throws a `UsageError` if that is not possible, or others could enter it. */
async function newScrubFolder(state) {
    try {
        await (0,promises_.mkdir)(state, { recursive: true, mode: 0o700 });
        const time = new Date().toISOString().replaceAll(':', '-');
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(await soundFolder(state), `${time}-`));
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            throw error;
        const code = (0,file_error/* fileErrorCode */.c)(error);
        throw new usage_error/* UsageError */.e(`${state} cannot be used to keep what a scrub removes (${code}), so nothing was changed. Set XDG_STATE_HOME to a folder of yours.`, { help: false });
    }
}
/** The scrubs that changed something and are not undone yet, newest first. */
async function keptScrubs(state) {
    const names = await namesIn(state);
    const kept = [];
    for (const name of names.sort().reverse()) {
        const folder = (0,external_node_path_.join)(await soundFolder(state), name);
        const scrub = await keptScrub(folder);
        if (scrub !== null)
            kept.push(scrub);
    }
    return kept;
}
/** Null where nothing was changed. Throws a `UsageError` for what others could have put there. */
async function keptScrub(folder) {
    let text;
    try {
        if (!(await places_isPrivateFolder(folder)))
            throw notSound(folder);
        text = (await readPrivateFile((0,external_node_path_.join)(folder, action_run/* STATE_FILE */.b))).toString('utf8');
    }
    catch (error) {
        if ((0,file_error/* fileErrorCode */.c)(error) === 'ENOENT')
            return null;
        throw error instanceof usage_error/* UsageError */.e ? error : notSound(folder);
    }
    const state = (0,key_values/* readKeyValues */._)(text);
    const [journal = '', key = ''] = [state.get('journal'), state.get('key')];
    if (journal === '')
        return null;
    // In the folder that the action made in this one.
    if ((0,external_node_path_.dirname)((0,external_node_path_.dirname)(journal)) !== folder)
        throw notSound(folder);
    return { folder, journal, key };
}
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if ((0,file_error/* fileErrorCode */.c)(error) === 'ENOENT')
            return [];
        throw notSound(folder);
    }
}
/** The state folder by its real name: what is above it may be a link, but not itself. */
async function soundFolder(state) {
    const folder = (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(state)), 'hf-auth-check');
    if (!(await places_isPrivateFolder(folder)))
        throw notSound(folder);
    return folder;
}
function notSound(folder) {
    return new usage_error/* UsageError */.e(`${folder} is not a folder that only you can enter, so nothing was changed. Check its owner and set its mode to 700.`, { help: false });
}
/** Once nothing is to be put back. */
async function forgetScrub(folder) {
    await (0,promises_.rm)(folder, { recursive: true, force: true });
}
/** Whether a journal is there, that is whether something may still be put back. */
async function exists(journal) {
    return (0,promises_.access)(journal).then(() => true, () => false);
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

/***/ 476:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restoreCommand: function() { return /* binding */ restoreCommand; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(168);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(171);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(495);
/* harmony import */ var _kept_scrubs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(365);
/* harmony import */ var _terminal_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(533);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(135);
/** `hf-auth-check restore`. */











async function restoreCommand({ args, folder }) {
    if (wantsHelp(args)) {
        process.stdout.write(_help_js__WEBPACK_IMPORTED_MODULE_9__/* .RESTORE_HELP */ .Fm);
        return 0;
    }
    const scrubs = await (0,_kept_scrubs_js__WEBPACK_IMPORTED_MODULE_5__/* .keptScrubs */ .JQ)((0,_kept_scrubs_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFolder */ .yp)(process.env, process.platform));
    if (scrubs.length === 0)
        process.stdout.write('Nothing to restore.\n');
    const paint = (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .isColoured */ .y)() ? _report_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .coloured */ .qY : _report_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj;
    return (0,_interruption_js__WEBPACK_IMPORTED_MODULE_10__/* .interruptible */ .I)(async (interruption) => {
        let isAllBack = true;
        for (const scrub of scrubs) {
            if (interruption.aborted)
                return 1;
            isAllBack = (await restoreOne(scrub, folder, paint, interruption)) && isAllBack;
        }
        return isAllBack ? 0 : 1;
    });
}
function wantsHelp(args) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
        args: [...args],
        strict: false,
        tokens: true,
        options: { help: { type: 'boolean', short: 'h' } },
    });
    const isOther = tokens.some((token) => !(token.kind === 'option' && token.name === 'help'));
    if (isOther)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e('restore takes no arguments: it puts back everything that --scrub removed.');
    return tokens.length > 0;
}
/** Whether everything that this scrub removed is back, as the post step of a workflow puts it back. */
async function restoreOne({ folder: kept, journal, key }, folder, paint, interruption) {
    const isThere = await (0,_kept_scrubs_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t2)(journal);
    const shown = new _terminal_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .TerminalLines */ .E(paint, ({ text }) => process.stderr.write(`${text}\n`));
    const environment = {
        ...(0,_child_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentFor */ .DD)(process.env),
        RUNNER_TEMP: kept,
        STATE_journal: journal,
        STATE_key: key,
    };
    const { status, signal } = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .runBundle */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '..', 'post', 'index.js'), {
        environment,
        interruption,
        onLine: (line, stream) => shown.accept(line, stream),
    });
    if (signal !== null)
        shown.accept(`::error::${signal} ended the restore; run it again.`, 'stdout');
    for (const line of shown.lines)
        process.stdout.write(`${line}\n`);
    // The journal goes when everything is dealt with; what is needed to go on is left with it.
    if (isThere && !(await (0,_kept_scrubs_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t2)(journal)))
        await (0,_kept_scrubs_js__WEBPACK_IMPORTED_MODULE_5__/* .forgetScrub */ .jU)(kept);
    return status === 0 && shown.annotations.length === 0;
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