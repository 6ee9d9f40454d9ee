"use strict";
exports.id = 509;
exports.ids = [509];
exports.modules = {

/***/ 509:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DebugLog: function() { return /* binding */ DebugLog; }
});

// EXTERNAL MODULE: ./src/observe/child.ts
var child = __webpack_require__(1074);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/endpoint.ts
var endpoint = __webpack_require__(3150);
// EXTERNAL MODULE: ./src/netrc/entries.ts
var netrc_entries = __webpack_require__(8948);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(5594);
;// CONCATENATED MODULE: ./src/report/debug.ts
/**
 * The debug log's lines: what was sent and when, and what was looked at. Headers and bodies have no place in them.
 * Text from outside is as it came: to be redacted and encoded where it is shown.
 */




/** One request as it went. */
function requestLine({ question, path, attempt, hops, outcome, milliseconds }) {
    const { method, token } = question;
    // A query of our own says what is asked for; one that a redirect leads to may hold a signature.
    const shownPath = hops === 0 ? path : path.replace(/\?.*$/s, '?…');
    const parts = [
        took(milliseconds),
        token === null ? 'without a token' : 'with a token',
        `attempt ${attempt}`,
        ...(hops === 0 ? [] : [`after ${(0,wording/* count */.U9)(hops, 'redirect')}`]),
    ];
    if (outcome.kind === 'no-answer') {
        return `${method} ${shownPath}: no answer (${outcome.phase}, ${outcome.code}), ${parts.join(', ')}`;
    }
    const { status, code, requestId, rateLimit, message } = outcome;
    if (rateLimit !== null)
        parts.push(`${rateLimit.remaining} left of the quota "${rateLimit.bucket}"`);
    if (requestId !== null)
        parts.push(`request ${requestId}`);
    if (status >= 400 && message !== null)
        parts.push(`"${message}"`);
    return `${method} ${shownPath}: ${status}${code === null ? '' : ` ${code}`}, ${parts.join(', ')}`;
}
/** A program that was started, without what it was given to read. */
function programLine({ command, args, run, milliseconds }) {
    const words = args.filter((word) => /^-{0,2}[\w.=-]{1,40}$/.test(word));
    const end = run.end === 'exited' || run.end === 'not-started' ? `${run.end}, ${run.code}` : run.end;
    const program = external_node_path_.win32.basename(command).replace(/\.exe$/i, '');
    return `${[program, ...words].join(' ')}: ${end}, ${took(milliseconds)}`;
}
/** What was looked at on this runner, and what was there. */
function observationLines(observations) {
    const { token, event, netrc, git, storedTokens, legacyToken, jobClients, workflow, inputs, references } = observations;
    const { hostnames } = (0,endpoint/* credentialHosts */.jS)(inputs.endpoint);
    const sources = token.held.map(({ source }) => source === token.chosen?.source ? `${source} (checked)` : source);
    return [
        `sources of tokens: ${sources.join(', ') || 'none'}`,
        `event ${event.name}${event.fork === null ? '' : ', from a fork'}${event.isDependabot ? ', of Dependabot' : ''}`,
        ...[token.saved, legacyToken].flatMap((saved) => saved === null
            ? []
            : [`saved login ${saved.path}: ${saved.problem ?? (saved.value === null ? 'blank' : 'read')}`]),
        ...(storedTokens === null
            ? []
            : [`${storedTokens.path}: ${storedTokens.problem ?? (0,wording/* count */.U9)(storedTokens.tokens.length, 'login')}`]),
        ...netrc.map((file) => {
            const { matching, defaults } = (0,netrc_entries/* entriesFor */.a)(file, hostnames);
            const entries = `${(0,wording/* count */.U9)(matching.length, 'login')} for this Hub, ${defaults.length} for any host`;
            return `${file.path}: ${file.problem ?? (file.parse === null ? file.state : entries)}`;
        }),
        `git${git.version === null ? '' : ` ${git.version}`}: ${git.state}, ${(0,wording/* count */.U9)(git.credentials.length, 'credential')} for this Hub`,
        ...git.helpers.map(({ name, where, state }) => `credential helper ${name} (${where}): ${state}`),
        ...jobClients.map((client) => `${client.package} ${client.version ?? client.range ?? ''}: ${client.how}, ${client.where}`),
        ...(workflow === null ? [] : [workflow.top, ...workflow.called]).map(({ path, problem, jobs }) => `workflow ${path}: ${problem ?? (0,wording/* count */.U9)(jobs.length, 'job')}`),
        ...references.read.map(({ files, mentions }) => `references: ${(0,wording/* count */.U9)(files.length, 'file')} asked for, ${(0,wording/* count */.U9)(mentions.length, 'repo')} named`),
    ];
}
function took(milliseconds) {
    return `${Math.round(milliseconds)} ms`;
}

// EXTERNAL MODULE: ./src/report/encode.ts
var encode = __webpack_require__(4622);
// EXTERNAL MODULE: ./src/report/foreign.ts
var foreign = __webpack_require__(7962);
// EXTERNAL MODULE: ./src/report/redact.ts
var redact = __webpack_require__(649);
// EXTERNAL MODULE: ./src/toolkit.ts + 5 modules
var toolkit = __webpack_require__(6631);
;// CONCATENATED MODULE: ./src/debug-log.ts







/** Above any line of ours; a server may say more. */
const LONGEST_LINE = 400;
/**
 * What is said to those who switched step debug logging on (`ACTIONS_STEP_DEBUG`). It goes out as it happens, before
 * the report is redacted, so this hides by itself whatever credential it has been told of, or has seen sent.
 */
class DebugLog {
    #home;
    #secrets = new Set();
    #redact;
    constructor(home) {
        this.#home = home;
        this.#redact = (0,redact/* redactor */.$)([], home);
        child/* programs */.c.on('ended', (end) => this.#say(programLine(end)));
    }
    hide(secrets) {
        const known = this.#secrets.size;
        for (const secret of secrets)
            this.#secrets.add(secret);
        if (this.#secrets.size > known)
            this.#redact = (0,redact/* redactor */.$)([...this.#secrets], this.#home);
    }
    request(sent) {
        const { token } = sent.question;
        if (token !== null)
            this.hide([token]);
        this.#say(requestLine(sent), () => (0,foreign/* textsInAnswer */.u)(sent));
    }
    observed(observations) {
        for (const line of observationLines(observations))
            this.#say(line);
    }
    /** How many requests the run came to. */
    asked(requests) {
        this.#say(`${(0,wording/* count */.U9)(requests, 'request')} in all`);
    }
    #say(line, foreign) {
        const safe = this.#redact(line, foreign);
        toolkit/* debug */.Yz((0,encode/* logText */.kc)(safe.length > LONGEST_LINE ? `${safe.slice(0, LONGEST_LINE)}…` : safe));
    }
}


/***/ })

};
;