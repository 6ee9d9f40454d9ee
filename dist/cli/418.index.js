"use strict";
exports.id = 418;
exports.ids = [418];
exports.modules = {

/***/ 418:
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






const SCRUB_WORDS = ['netrc', 'git', 'saved-token', 'all', 'none'];
/** What `--scrub` without a value removes: what the action removes by default. */
const DEFAULT_SCRUB = 'netrc';
/** The words that may follow a repo, and are no repos themselves. */
const AFTER_A_REPO = ['read', 'write', 'create', 'pr', 'optional'];
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

/***/ 434:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ nearNames; }
/* harmony export */ });
const MOST_SUGGESTED = 3;
const SEPARATORS = /[-_.]+/;
/**
 * The names that somebody may have meant who wrote `wanted`: those nearest to it, as long as they are few.
 * Nearest is the same name in other letter case or with other separators, then one with a slip of the pen,
 * then one with a word more or less at either end, such as `-hf` or `-Instruct`.
 */
function nearNames(wanted, names) {
    const ranked = [...new Set(names)].flatMap((name) => {
        const rank = rankOf(wanted, name);
        return rank === null ? [] : [{ name, rank }];
    });
    const best = Math.min(...ranked.map(({ rank }) => rank));
    const nearest = ranked.filter(({ rank }) => rank === best).map(({ name }) => name);
    return nearest.length > MOST_SUGGESTED ? [] : nearest.sort();
}
/** How far a name is from the wanted one: 0 is nearest, null is too far, or the very name. */
function rankOf(wanted, name) {
    if (name === wanted)
        return null;
    const [a, b] = [fold(wanted), fold(name)];
    if (a === b)
        return 0;
    const slips = Math.max(a.length, b.length) < 4 ? 0 : a.length < 10 ? 1 : 2;
    // A version or a size is no slip: where the digits differ, it is another repo.
    if (digitsOf(a) === digitsOf(b) && Math.abs(a.length - b.length) <= slips) {
        const distance = editDistance(a, b);
        if (distance <= slips)
            return distance;
    }
    return hasOneWordMore(wanted, name) || hasOneWordMore(name, wanted) ? 3 : null;
}
function fold(name) {
    return wordsOf(name).join('');
}
function wordsOf(name) {
    return name.toLowerCase().split(SEPARATORS);
}
function digitsOf(name) {
    return name.replace(/\D/g, '');
}
function hasOneWordMore(short, long) {
    const [few, many] = [wordsOf(short), wordsOf(long)];
    const text = few.join('-');
    return (many.length === few.length + 1 &&
        (many.slice(0, -1).join('-') === text || many.slice(1).join('-') === text));
}
/** Insertions, deletions, replacements and swaps of neighbours that make `b` of `a`. */
function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const now = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const [above, left, diagonal] = [last[column] ?? 0, now[column - 1] ?? 0, last[column - 1] ?? 0];
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            now[column] = Math.min(above + 1, left + 1, same ? diagonal : diagonal + 1, swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
        }
        before = last;
        last = now;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 786:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ encodedTokenIn; }
/* harmony export */ });
/* harmony import */ var _token_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(725);

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

/***/ 725:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: function() { return /* binding */ kindOf; },
/* harmony export */   QE: function() { return /* binding */ isHubForm; },
/* harmony export */   V_: function() { return /* binding */ isTokenShaped; },
/* harmony export */   t: function() { return /* binding */ hubTokensIn; }
/* harmony export */ });
/* unused harmony export hasOldPrefix */
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


/***/ })

};
;