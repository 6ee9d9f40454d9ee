"use strict";
exports.id = 777;
exports.ids = [777];
exports.modules = {

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

/***/ 777:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: function() { return /* binding */ checkCommand; }
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./src/model/fields.ts
var fields = __webpack_require__(140);
// EXTERNAL MODULE: ./src/report/encode.ts
var encode = __webpack_require__(622);
// EXTERNAL MODULE: ./src/command-line/action-run.ts
var action_run = __webpack_require__(150);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
// EXTERNAL MODULE: ./src/evidence/near-names.ts
var near_names = __webpack_require__(434);
// EXTERNAL MODULE: ./src/model/inputs.ts + 2 modules
var inputs = __webpack_require__(999);
;// CONCATENATED MODULE: ./src/model/repo-line.ts
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

// EXTERNAL MODULE: ./src/model/scrub-targets.ts
var scrub_targets = __webpack_require__(345);
;// CONCATENATED MODULE: ./src/model/showable.ts
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

// EXTERNAL MODULE: ./src/model/input-variables.ts
var input_variables = __webpack_require__(245);
;// CONCATENATED MODULE: ./src/command-line/option-table.ts
/** The options of the command: each input of the action by its name, and those that only a terminal needs. */

const KINDS = {
    token: 'elsewhere',
    'github-token': 'elsewhere',
    operation: 'value',
    repos: 'value',
    scrub: 'targets',
    restore: 'flag',
    'fail-on': 'value',
    policy: 'value',
    'on-missing-token': 'value',
    'wait-for-access': 'value',
    endpoint: 'value',
    timeout: 'value',
    'export-token': 'flag',
    summary: 'value',
    'expected-user': 'value',
    'expires-within': 'value',
    isolate: 'flag',
    discover: 'flag',
    'follow-references': 'flag',
    'check-transfer-hosts': 'flag',
    'oidc-resource': 'value',
    'oidc-dry-run': 'flag',
    'oidc-publisher': 'value',
    'job-minutes': 'value',
    'check-run': 'flag',
    'check-name': 'value',
    comment: 'value',
    issue: 'value',
};
/** Those that are no inputs, with their short names. */
const OWN = {
    'token-stdin': null,
    json: null,
    quiet: 'q',
    yes: 'y',
    help: 'h',
    version: 'v',
};
const OWN_OPTIONS = Object.entries(OWN).map(([name, short]) => ({ name, short }));
function isOwnOption(name) {
    return Object.hasOwn(OWN, name);
}
function isInputName(name) {
    return input_variables/* INPUT_NAMES */.Qh.some((known) => known === name);
}
function kindOfInput(name) {
    return KINDS[name];
}
/** Every option that may be written, for who misspelt one. */
const OPTION_NAMES = [
    ...input_variables/* INPUT_NAMES */.Qh.filter((name) => KINDS[name] !== 'elsewhere'),
    ...Object.keys(OWN),
];

// EXTERNAL MODULE: ./src/model/token/encoded-token.ts
var encoded_token = __webpack_require__(786);
// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(725);
;// CONCATENATED MODULE: ./src/command-line/token-arguments.ts
/** Credentials among the arguments, where they must not be. */


const GITHUB_TOKEN = /^(?:gh[a-z]_|github_pat_)\w{16,}$/;
/** What may be an encoded token: nothing shorter holds one. */
const ENCODED_WORD = /[A-Za-z0-9+/_%=-]{32,}/g;
/** Where a token belongs. */
const HUB_TOKEN_ADVICE = 'Set HF_TOKEN, log in with "hf auth login", or write the token to --token-stdin: arguments are visible to other processes and kept in the history of the shell.';
const GITHUB_TOKEN_ADVICE = 'Set GITHUB_TOKEN or GH_TOKEN: arguments are visible to other processes and kept in the history of the shell.';
/** What to do instead, if an argument is or contains a token; null if it does not. */
function tokenAdvice(argument) {
    const words = argument.split(/[^\w.-]+/).map((word) => word.replace(/^[.-]+|[.-]+$/g, ''));
    // A slash is a letter of base64, and it separates an owner from a name.
    const encoded = [argument, ...argument.split('/')].flatMap((part) => part.match(ENCODED_WORD) ?? []);
    const isEncoded = encoded.some((word) => (0,encoded_token/* encodedTokenIn */.F)(word) !== null);
    if ((0,token_form/* isHubForm */.QE)(argument.trim()) || words.some(token_form/* isTokenShaped */.V_) || isEncoded)
        return HUB_TOKEN_ADVICE;
    return words.some((word) => GITHUB_TOKEN.test(word)) ? GITHUB_TOKEN_ADVICE : null;
}

// EXTERNAL MODULE: ./src/command-line/usage-error.ts + 1 modules
var usage_error = __webpack_require__(135);
;// CONCATENATED MODULE: ./src/command-line/arguments.ts









const SCRUB_WORDS = [...scrub_targets/* SCRUB_TARGETS */.R, 'all', 'none'];
/** What `--scrub` without a value removes: what the action removes by default. */
const DEFAULT_SCRUB = 'netrc';
/** The words that may follow a repo, and are no repos themselves. */
const AFTER_A_REPO = [...inputs/* OPERATIONS */.xb, OPTIONAL];
/** Throws a `UsageError` that shows no credential for what cannot be understood. Values are judged by the action. */
function readArguments(args) {
    refuseTokens(args);
    const inputs = new Map();
    const own = new Set();
    const repos = [];
    const tokens = tokensOf(args);
    let isValue = false;
    for (const [index, token] of tokens.entries()) {
        if (token.kind === 'option')
            isValue = readOption(token, tokens[index + 1], inputs, own);
        else if (token.kind === 'positional' && !isValue)
            addRepo(repos, token.value);
        else
            isValue = false;
    }
    const listed = inputs.get('repos');
    if (repos.length > 0)
        inputs.set('repos', [...(listed === undefined ? [] : [listed]), ...repos].join('\n'));
    return { inputs: Object.fromEntries(inputs), own };
}
function tokensOf(args) {
    const inputs = OPTION_NAMES.filter(isInputName).map((name) => [name, { type: kindOfInput(name) === 'value' ? 'string' : 'boolean' }]);
    const own = OWN_OPTIONS.map(({ name, short }) => [name, { type: 'boolean', ...(short === null ? {} : { short }) }]);
    // What is unknown or without a value is said in words of our own.
    return (0,external_node_util_.parseArgs)({
        args: [...args],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: Object.fromEntries([...inputs, ...own]),
    }).tokens;
}
/** Whether the token behind it is the value of this option. */
function readOption(token, next, inputs, own) {
    const { name, value } = token;
    if (isOwnOption(name)) {
        if (value !== undefined)
            throw new usage_error/* UsageError */.e(`--${name} takes no value.`);
        own.add(name);
        return false;
    }
    const positive = name.startsWith('no-') ? name.slice('no-'.length) : null;
    if (positive !== null && isInputName(positive) && kindOfInput(positive) === 'flag') {
        if (value !== undefined)
            throw new usage_error/* UsageError */.e(`--${name} takes no value.`);
        inputs.set(positive, 'false');
        return false;
    }
    if (!isInputName(name))
        throw unknownOption(token);
    const following = next?.kind === 'positional' && next.index === token.index + 1 ? next.value : null;
    switch (kindOfInput(name)) {
        case 'elsewhere':
            throw new usage_error/* UsageError */.e(elsewhere(name));
        case 'value':
            if (value === undefined || (!token.inlineValue && value.startsWith('-') && value.length > 1)) {
                throw new usage_error/* UsageError */.e(`--${name} needs a value.`);
            }
            inputs.set(name, name === 'repos' && inputs.has(name) ? `${inputs.get(name)}\n${value}` : value);
            return false;
        case 'flag': {
            const isFollowing = value === undefined && following !== null && /^(?:true|false)$/i.test(following);
            inputs.set(name, value ?? (isFollowing ? following : 'true'));
            return isFollowing;
        }
        case 'targets': {
            const isFollowing = value === undefined && following !== null && areTargets(following);
            inputs.set(name, value ?? (isFollowing ? following : DEFAULT_SCRUB));
            return isFollowing;
        }
    }
}
function areTargets(text) {
    return text.split(/[\s,]+/).every((word) => SCRUB_WORDS.includes(word.toLowerCase()));
}
/** A word such as `write` belongs to the repo before it, as on a line of `repos`. */
function addRepo(repos, text) {
    // What an unset variable leaves: without it the check would pass, and nobody would know that the repo was not checked.
    if (text.trim() === '')
        throw new usage_error/* UsageError */.e('A repo is empty. Check the variable that should hold its id.');
    const last = repos.at(-1);
    if (last !== undefined && AFTER_A_REPO.includes(text.toLowerCase())) {
        repos[repos.length - 1] = `${last} ${text}`;
    }
    else
        repos.push(text);
}
function refuseTokens(args) {
    for (const argument of args) {
        const advice = tokenAdvice(argument);
        if (advice !== null)
            throw new usage_error/* UsageError */.e(`An argument contains a token. ${advice}`);
    }
}
function elsewhere(name) {
    const advice = name === 'github-token' ? GITHUB_TOKEN_ADVICE : HUB_TOKEN_ADVICE;
    return `--${name} is not an option. ${advice}`;
}
function unknownOption({ name, rawName }) {
    const near = (0,near_names/* nearNames */.$)(name, OPTION_NAMES).map((one) => `--${one}`);
    const meant = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
    return new usage_error/* UsageError */.e(`There is no option ${showable(rawName, [])}.${meant}`);
}

// EXTERNAL MODULE: ./src/command-line/help.ts
var help = __webpack_require__(171);
// EXTERNAL MODULE: ./src/command-line/child-environment.ts
var child_environment = __webpack_require__(168);
;// CONCATENATED MODULE: ./src/command-line/inputs-here.ts


/** What needs a token for GitHub, and the value with which it does not. */
const ON_GITHUB = {
    'check-run': 'false',
    comment: 'never',
    issue: 'never',
};
/** What only later steps of a workflow could use. */
const FOR_LATER_STEPS = {
    isolate: '--isolate sets variables for the later steps of a workflow; no command can set them for your shell. Use --scrub instead.',
    'export-token': '--export-token sets HF_TOKEN for the later steps of a workflow; no command can set it for your shell. Run "export HF_TOKEN=…" instead.',
};
/** Throws a `UsageError` for what would have no effect. */
function inputsHere({ inputs }, environment, token) {
    for (const [name, reason] of Object.entries(FOR_LATER_STEPS)) {
        if (isOn(inputs, name, 'false'))
            throw new usage_error/* UsageError */.e(reason);
    }
    if (isOn(inputs, 'summary', 'false') && !environment.GITHUB_STEP_SUMMARY) {
        throw new usage_error/* UsageError */.e('--summary needs GITHUB_STEP_SUMMARY, the file of the job summary, which is not set here.');
    }
    const { scrub = 'none', restore } = inputs;
    if (restore !== undefined && scrub === 'none') {
        throw new usage_error/* UsageError */.e('--restore and --no-restore say what a scrub leaves to be put back. To put back what was removed, run "hf-auth-check restore".');
    }
    const endpoint = inputs.endpoint === undefined ? (0,child_environment/* ownEndpoint */.mF)(environment) : null;
    return {
        ...(endpoint === null ? {} : { endpoint }),
        ...inputs,
        scrub,
        ...(token === null ? {} : { token }),
        ...githubToken(inputs, environment),
    };
}
/** The token for GitHub is handed on only if something is to be published there. */
function githubToken(inputs, { GITHUB_TOKEN, GH_TOKEN }) {
    const needing = Object.entries(ON_GITHUB).find(([name, off]) => isOn(inputs, name, off));
    if (needing === undefined)
        return {};
    const token = GITHUB_TOKEN || GH_TOKEN;
    if (!token)
        throw new usage_error/* UsageError */.e(`--${needing[0]} needs a token for GitHub. Set GITHUB_TOKEN or GH_TOKEN.`);
    return { 'github-token': token };
}
function isOn(inputs, name, off) {
    const value = new Map(Object.entries(inputs)).get(name)?.trim().toLowerCase() ?? '';
    return value !== '' && value !== off;
}

// EXTERNAL MODULE: ./src/command-line/interruption.ts
var interruption = __webpack_require__(495);
// EXTERNAL MODULE: ./src/command-line/output.ts
var output = __webpack_require__(365);
;// CONCATENATED MODULE: ./src/command-line/standard-input.ts

/** In characters; no token is nearly as long. */
const LONGEST_TOKEN = 10_000;
/** The token that is written to the standard input, without the line end that `echo` adds. */
async function tokenFromStandardInput() {
    if (process.stdin.isTTY) {
        throw new usage_error/* UsageError */.e('--token-stdin reads the token from a pipe or a file, and the standard input is a terminal.');
    }
    let text = '';
    for await (const part of process.stdin.setEncoding('utf8')) {
        text += String(part);
        if (text.length > LONGEST_TOKEN)
            throw new usage_error/* UsageError */.e('The standard input is too long for a token.');
    }
    const token = text.replace(/[\r\n]+$/, '');
    if (token.trim() === '')
        throw new usage_error/* UsageError */.e('The standard input contains no token.');
    // As PowerShell may write a text; no variable can hold such a character.
    if (token.includes('\0')) {
        throw new usage_error/* UsageError */.e('The standard input is not UTF-8 text. Write the token in UTF-8.');
    }
    return token;
}

// EXTERNAL MODULE: ./src/command-line/temporary-folder.ts
var temporary_folder = __webpack_require__(142);
;// CONCATENATED MODULE: ./src/command-line/check-command.ts
/** `hf-auth-check [REPO…]`. */













async function checkCommand({ args, folder }) {
    const given = readArguments(args);
    const { own } = given;
    if (own.has('help'))
        return printed(help/* CHECK_HELP */.D_);
    if (own.has('version'))
        return printed(`${await version(folder)}\n`);
    const token = own.has('token-stdin') ? await tokenFromStandardInput() : null;
    const inputs = inputsHere(given, process.env, token);
    const isScrub = inputs.scrub !== 'none';
    const mayAsk = process.stdin.isTTY && process.stderr.isTTY && !own.has('json');
    if (isScrub && !own.has('yes') && !mayAsk) {
        throw new usage_error/* UsageError */.e('--scrub needs --yes here, since nobody can be asked. Nothing was changed.');
    }
    const isTold = !own.has('json') && !own.has('quiet');
    const run = await (0,interruption/* interruptible */.I)((interruption) => {
        const options = {
            folder,
            environment: process.env,
            inputs,
            interruption,
            isColoured: (0,output/* isColoured */.y)(),
            onAside: ({ is, text }) => {
                if (isTold && (is !== 'progress' || process.stderr.isTTY))
                    process.stderr.write(`${text}\n`);
            },
        };
        return isScrub ? scrubbing(options, own.has('yes')) : checking(options);
    });
    for (const { on, lines } of shownOf(run, own))
        for (const line of lines)
            process[on].write(`${line}\n`);
    return { passed: 0, failed: 1, 'unusable-inputs': 2 }[run.verdict];
}
function checking(options) {
    return (0,temporary_folder/* withTemporaryFolder */.E)((temp) => (0,action_run/* runAction */.C)(options, { temp, kept: temp }));
}
async function scrubbing(options, isAgreed) {
    const { askAndScrub, scrubNow } = await __webpack_require__.e(/* import() */ 460).then(__webpack_require__.bind(__webpack_require__, 460));
    return isAgreed ? scrubNow(options) : askAndScrub(options);
}
function shownOf(run, own) {
    const { verdict, lines, annotations, report } = run;
    const [first] = annotations;
    if (own.has('json')) {
        // The check itself failed: that is all there is to say, and no report.
        if (report === null)
            return [{ on: 'stderr', lines: annotations.flatMap(whole) }];
        return [
            // Whoever keeps the report of a job in a file reads in its log what is wrong.
            ...(own.has('quiet') ? [] : [{ on: 'stderr', lines }]),
            { on: 'stdout', lines: [(0,encode/* shownJson */.oB)(report)] },
        ];
    }
    if (verdict === 'unusable-inputs') {
        return [{ on: 'stderr', lines: [...annotations.flatMap(whole), 'Run "hf-auth-check -h" for help.'] }];
    }
    if (!own.has('quiet'))
        return [{ on: 'stdout', lines }];
    const isWell = first === undefined || report?.verdict === 'pass';
    return [{ on: 'stdout', lines: isWell ? [] : [first.heading, ...first.next] }];
}
function whole({ heading, message, next }) {
    return [heading, ...message, ...next];
}
function printed(text) {
    process.stdout.write(text);
    return 0;
}
/** As the package says that holds the running bundle. */
async function version(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, '..', '..', 'package.json'), 'utf8');
    return String((0,fields/* fieldsOf */.Pf)(JSON.parse(text)).version);
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

/***/ 142:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: function() { return /* binding */ withTemporaryFolder; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(556);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(135);





/**
 * Runs a task with a folder that only this user can enter, and that is gone afterwards. Throws a `UsageError` if there can
 * be none.
 */
async function withTemporaryFolder(task) {
    const folder = await newFolder((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
    try {
        return await task(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
async function newFolder(temp) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(temp), 'hf-auth-check-'));
    }
    catch (error) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`The temporary folder ${temp} cannot be used (${(0,_model_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .fileErrorCode */ .c)(error)}), so access was not checked. Set TMPDIR (on Windows TEMP) to a folder of yours.`, { help: false });
    }
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

/***/ 345:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* binding */ SCRUB_TARGETS; },
/* harmony export */   j: function() { return /* binding */ parseScrubTargets; }
/* harmony export */ });
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


/***/ })

};
;