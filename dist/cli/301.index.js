"use strict";
exports.id = 301;
exports.ids = [301];
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

/***/ 999:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xb: function() { return /* binding */ OPERATIONS; },
  Ki: function() { return /* binding */ writesTo; }
});

// UNUSED EXPORTS: DEFAULT_CHECK_NAME, allows, readInputs

// EXTERNAL MODULE: ./src/model/input-variables.ts
var input_variables = __webpack_require__(245);
// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __webpack_require__(405);
;// CONCATENATED MODULE: ./src/model/input-reader.ts





/** In characters, of any input. */
const LONGEST_INPUT = (/* unused pure expression or super */ null && (1024 * 1024));
/** Nobody fixes more at once: after so many unusable values no further line is read. */
const MOST_PROBLEMS = 200;
/** Reads single inputs, and collects what is wrong with them. */
class input_reader_InputReader {
    #environment;
    #problems;
    #tooLong = new Set();
    #unexpanded = new Set();
    constructor(environment, problems) {
        this.#environment = environment;
        this.#problems = problems;
    }
    get host() {
        return hostOf(this.#environment);
    }
    raw(name) {
        const value = this.#environment[inputVariable(name)] ?? '';
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
        return value === '' ? null : new Secret(value);
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
            const advice = unexpandedAdvice(variables, this.host, input === 'github-token');
            this.refuse(input, value, unexpandedReason(variables, this.host), { ...place, advice });
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
        const values = [tokenInput(this.#environment) ?? '', githubToken, HF_TOKEN];
        return values.filter((value) => secretVariable(value) === null);
    }
    refuse(input, value, reason, { advice, ...place } = {}) {
        const credentials = this.#credentials();
        this.#problems.push({
            is: 'invalid-value',
            input,
            line: null,
            value: showable(value, credentials),
            reason: withoutCredentials(reason, credentials),
            ...(advice === undefined ? {} : { advice: withoutCredentials(advice, credentials) }),
            ...place,
        });
    }
}
/** A check run may have a dollar sign in its name, and so may a password that was pasted by mistake. */
function variablesOf(input, value) {
    if (input !== 'check-name' && input !== 'github-token')
        return shellVariablesIn(value);
    const variable = input === 'check-name' ? variableAlone(value) : secretVariable(value);
    return variable === null ? [] : [variable];
}

// EXTERNAL MODULE: ./src/model/publisher.ts
var publisher = __webpack_require__(649);
;// CONCATENATED MODULE: ./src/model/publisher-inputs.ts

/** The resource whose Trusted Publisher the job uses; null where none is given. */
function publisher_inputs_readResource(reader) {
    const text = reader.text('oidc-resource');
    if (text === '')
        return null;
    const resource = asSent(parseResource(text));
    if (resource.of === null) {
        const reason = 'it must be namespace/name, with datasets/, spaces/, kernels/ or buckets/ in front if it is not a model, or a user name';
        reader.refuse('oidc-resource', text, reason);
    }
    return resource;
}
/** Lines of `field: value`, as the form has its fields. */
function publisher_inputs_readPublisher(reader) {
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
        const field = PUBLISHER_FIELDS.find((known) => known === name);
        const place = { line: index + 1 };
        if (reader.refuseUnexpanded('oidc-publisher', text.trim(), place))
            continue;
        if (field !== undefined && value !== '')
            publisher[field] = value;
        else {
            const reason = `it must be "field: value", with one of the fields ${PUBLISHER_FIELDS.join(', ')}`;
            reader.refuse('oidc-publisher', text.trim(), reason, place);
        }
    }
    return publisher;
}

// EXTERNAL MODULE: ./src/model/repo.ts
var repo = __webpack_require__(589);
;// CONCATENATED MODULE: ./src/model/inputs.ts











const DEFAULT_CHECK_NAME = 'hf-auth-check';
/**
 * What the job does with a repo. `create` makes it if it is not there and writes to it, `pr` opens a pull request on
 * the Hub, for which reading is enough.
 */
const OPERATIONS = ['read', 'write', 'create', 'pr'];
/** What a line of `repos` allows after the repo. */
const LINE_GRAMMAR = 'only read, write, create or pr, and then optional, may follow the repo';
const WEAKEST_FIRST = (/* unused pure expression or super */ null && (['read', 'pr', 'write', 'create']));
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
        token: tokenInput(environment),
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
    const endpoint = parseEndpoint(text, namedBy);
    if (reader.refuseUnexpanded(name, text))
        return endpointAt(new URL(DEFAULT_ENDPOINT), 'default');
    if (endpoint === null) {
        reader.refuse(name, text, 'it must be an http(s) URL without user name, password, query or fragment');
    }
    else if (isHub(endpoint) && endpoint.basePath !== '') {
        // Its clients add all paths themselves, also /api.
        reader.refuse(name, text, `the address of the Hub has no path: ${DEFAULT_ENDPOINT}`);
    }
    else if (namedBy === 'input' && endpoint.origin.startsWith('http:') && !isLoopback(endpoint.hostname)) {
        reader.refuse(name, text, 'it must be an https URL; http is allowed for this machine only');
    }
    return endpoint ?? endpointAt(new URL(DEFAULT_ENDPOINT), 'default');
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
    for (const { line, text, isOther } of repoEntries(reader.raw('repos'))) {
        if (reader.isFull)
            break;
        const place = { line, input: 'repos' };
        if (isOther) {
            const advice = 'Write each repo of the list as one string, such as "namespace/name read".';
            reader.refuse('repos', text, 'only strings can name repos', { ...place, advice });
            continue;
        }
        const { repo: first, operation: second, isOptional, rest } = splitRepoLine(text);
        if (isLineWord(first) && second === undefined) {
            const reason = `there is no repo in front of ${first.toLowerCase()}`;
            reader.refuse('repos', text, reason, { ...place, is: 'placeholder-id' });
            continue;
        }
        const parsed = parseRepo(first, [endpoint.host, endpoint.hostname]);
        if (!parsed.ok) {
            const { ok, is, unexpanded, ...own } = parsed;
            const { reason, ...refusal } = unexpanded === undefined ? own : unexpandedId(unexpanded, reader.host);
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
        const key = `${formatRepo(parsed.ref)} ${wanted}`;
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
    return asOperation(word) !== undefined || word.toLowerCase() === OPTIONAL;
}
function asOperation(word) {
    return OPERATIONS.find((operation) => operation === word.toLowerCase());
}


/***/ }),

/***/ 649:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: function() { return /* binding */ asSent; },
/* harmony export */   _Y: function() { return /* binding */ parseResource; }
/* harmony export */ });
/* unused harmony exports PUBLISHER_FIELDS, publisherRequest */
/* harmony import */ var _repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(589);

/** The fields of the Hub's form for a publisher, and the job's environment, as far as the user says what they hold. */
const PUBLISHER_FIELDS = (/* unused pure expression or super */ null && (['repository', 'branch', 'workflow', 'environment']));
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