"use strict";
exports.id = 962;
exports.ids = [962];
exports.modules = {

/***/ 8948:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ entriesFor; }
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5906);

/** The entries that name one of the hosts, and those that answer for every host without an own one. */
function entriesFor({ parse }, hosts) {
    const wanted = new Set(hosts.map(_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiLowerCase */ .rB));
    const entries = parse?.ok === true ? parse.entries : [];
    return {
        matching: entries.filter(({ host }) => host !== null && wanted.has((0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiLowerCase */ .rB)(host))),
        defaults: entries.filter(({ host }) => host === null),
    };
}


/***/ }),

/***/ 4376:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ programs; },
/* harmony export */   w: function() { return /* binding */ runChild; }
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4556);
/**
 * Runs another program for a bounded time, in a process group of its own. `@actions/exec` gives neither: it
 * knows no deadline and keeps the process to itself, so that nobody could end one that hangs, let alone what
 * that one has started.
 */




/** Tells of every program when it has ended. */
const programs = new node_events__WEBPACK_IMPORTED_MODULE_1__.EventEmitter();
const LARGEST_OUTPUT = 1 << 24;
/** How long to wait for the ends of its output after it has ended: a daemon it left may hold them open. */
const TRAILING_MS = 250;
/** `command` is a path in full, since a name would be looked for on PATH. Never throws. */
function runChild(command, args, options) {
    const { env, cwd, input, patienceMs } = options;
    const started = performance.now();
    return new Promise((resolve) => {
        const tell = (run) => {
            programs.emit('ended', { command, args, run, milliseconds: performance.now() - started });
            resolve(run);
        };
        let child;
        try {
            child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
                env: { ...env },
                cwd,
                stdio: 'pipe',
                // A group of its own, and no terminal to ask on. On Windows it would mean a window instead.
                detached: process.platform !== 'win32',
                windowsHide: true,
            });
        }
        catch (error) {
            tell({ end: 'not-started', code: (0,_model_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorCode */ .c)(error) });
            return;
        }
        watch(child);
        let trailing;
        const deadline = setTimeout(() => abort('hung'), patienceMs);
        const settle = (run) => {
            clearTimeout(deadline);
            clearTimeout(trailing);
            ended(child);
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream?.destroy();
            child.unref();
            tell(run);
        };
        const abort = (end) => {
            endGroup(child);
            settle({ end });
        };
        let room = LARGEST_OUTPUT;
        const collected = (stream) => {
            const chunks = [];
            stream?.on('data', (chunk) => {
                chunks.push(chunk);
                room -= chunk.length;
                if (room < 0)
                    abort('excessive');
            });
            stream?.on('error', () => { });
            return chunks;
        };
        const stdout = collected(child.stdout);
        const stderr = collected(child.stderr);
        const exited = () => settle({
            end: 'exited',
            code: child.exitCode,
            stdout: Buffer.concat(stdout),
            stderr: Buffer.concat(stderr),
        });
        child.on('error', (error) => settle({ end: 'not-started', code: (0,_model_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorCode */ .c)(error) }));
        child.on('exit', () => {
            trailing = setTimeout(exited, TRAILING_MS);
        });
        child.on('close', exited);
        // It may end without having read what it was given.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
/** Those that run now: with a group of their own they would outlive this process when a job is cancelled. */
const running = new Set();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function watch(child) {
    if (running.size === 0) {
        process.on('exit', endGroups);
        for (const signal of SIGNALS)
            process.on(signal, endAll);
    }
    running.add(child);
}
function ended(child) {
    running.delete(child);
    if (running.size > 0)
        return;
    process.off('exit', endGroups);
    for (const signal of SIGNALS)
        process.off(signal, endAll);
}
/** Ends them all. */
function endGroups() {
    for (const child of running) {
        endGroup(child);
        ended(child);
    }
}
/** Ends them all, and then this process, as the signal would have done by itself. */
function endAll(signal) {
    endGroups();
    process.kill(process.pid, signal);
}
function endGroup({ pid }) {
    if (pid === undefined)
        return;
    if (process.platform === 'win32') {
        endTree(pid).catch(() => { });
        return;
    }
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has just ended by itself.
    }
}
/** On Windows. Ends by itself and at once, so that it needs no deadline. It lies with the system, whatever PATH says. */
async function endTree(pid) {
    const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const system = node_path__WEBPACK_IMPORTED_MODULE_2__.win32.resolve(process.env.SYSTEMROOT || 'C:\\Windows');
    await exec(`"${node_path__WEBPACK_IMPORTED_MODULE_2__.win32.join(system, 'System32', 'taskkill.exe')}"`, ['/pid', String(pid), '/t', '/f'], {
        silent: true,
        ignoreReturnCode: true,
        cwd: system,
        env: { SYSTEMROOT: system },
    });
}


/***/ }),

/***/ 1962:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DebugLog: function() { return /* binding */ DebugLog; }
});

// EXTERNAL MODULE: ./src/actions/commands.ts + 5 modules
var commands = __webpack_require__(9964);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/endpoint.ts
var endpoint = __webpack_require__(2024);
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
function requestLine({ request, path, attempt, hops, outcome, milliseconds }) {
    const { method, token } = request;
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
function observationLines(evidence) {
    const { inputs, discovery, runner: { tokenSources, event, netrc, git, storedTokens, legacyToken, jobClients, workflow }, hub: { references }, } = evidence;
    const { hostnames } = (0,endpoint/* credentialHosts */.jS)(inputs.endpoint);
    const sources = tokenSources.held.map(({ source }) => source === tokenSources.checked?.source ? `${source} (checked)` : source);
    return [
        `token sources: ${sources.join(', ') || 'none'}`,
        `event ${event.name}${event.fork === null ? '' : ', from a fork'}${event.isInFork ? ', in a fork' : ''}${event.isDependabot ? ', of Dependabot' : ''}`,
        ...[tokenSources.saved, legacyToken].flatMap((saved) => saved === null
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
        ...(discovery === null
            ? []
            : [`discovery: read ${(0,wording/* count */.U9)(discovery.read, 'file')}, ${(0,wording/* count */.U9)(discovery.repos.length, 'repo')} named`]),
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
// EXTERNAL MODULE: ./src/runner/programs/child.ts
var child = __webpack_require__(4376);
;// CONCATENATED MODULE: ./src/steps/debug-log.ts







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
        const { token } = sent.request;
        if (token !== null)
            this.hide([token]);
        this.#say(requestLine(sent), () => (0,foreign/* textsInAnswer */.u)(sent));
    }
    observed(evidence) {
        for (const line of observationLines(evidence))
            this.#say(line);
    }
    /** How many requests the run came to. */
    asked(requests) {
        this.#say(`${(0,wording/* count */.U9)(requests, 'request')} in all`);
    }
    #say(line, foreign) {
        const safe = this.#redact(line, foreign);
        commands/* debug */.Yz((0,encode/* logText */.kc)(safe.length > LONGEST_LINE ? `${safe.slice(0, LONGEST_LINE)}…` : safe));
    }
}


/***/ })

};
;