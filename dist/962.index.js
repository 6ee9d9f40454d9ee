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

/***/ 5906:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WK: function() { return /* binding */ readLexemes; },
/* harmony export */   rB: function() { return /* binding */ asciiLowerCase; },
/* harmony export */   sn: function() { return /* binding */ BYTE_ORDER_MARK; }
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(859);
/**
 * Cuts a netrc into lexemes, the way Python 3.11 and later do: quotes only where a word starts, a
 * backslash takes the next byte, `#` opens a comment only where a keyword may stand, and a macro runs to
 * the first empty line. Every lexeme knows the bytes it came from. What no two readers agree about, and
 * what nobody can edit with certainty, is refused here.
 */

/** Keywords followed by exactly one value, whatever that value says. */
const TAKES_VALUE = new Set([
    'machine',
    'login',
    'user',
    'account',
    'password',
    'port',
    'protocol',
    'force',
    'macdef',
]);
const WIDE_ENCODINGS = [
    Buffer.from([0xff, 0xfe]),
    Buffer.from([0xfe, 0xff]),
    Buffer.from([0x00, 0x00, 0xfe, 0xff]),
];
/** The bytes that editors put before UTF-8 text, as latin1. No reader skips them. */
const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf';
/** Cuts the whole file, or says in plain words (never with its content) why that cannot be done. */
function readLexemes(bytes) {
    const text = bytes.toString('latin1');
    const lineOf = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineCounter */ .LX)(text);
    const refuse = (reason, at) => ({ ok: false, reason, line: lineOf(at) });
    if (WIDE_ENCODINGS.some((mark) => bytes.subarray(0, mark.length).equals(mark))) {
        return refuse('it is UTF-16 or UTF-32, which no client reads', 0);
    }
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return refuse('it contains a NUL byte', nul);
    const lexemes = [];
    const add = (role, start, end, said) => {
        lexemes.push({ role, start, end, line: lineOf(start), text: said, raw: text.slice(start, end) });
    };
    let at = skipSeparators(text, 0);
    while (at < text.length) {
        if (text[at] === '#') {
            const end = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLineEnd */ .tV)(text, at);
            add('comment', at, end, text.slice(at, end));
            at = skipSeparators(text, end);
            continue;
        }
        const word = readWord(text, at);
        if (!word.ok)
            return refuse(word.reason, word.at);
        if (word.text === '')
            return refuse('an empty quoted word is in the place of a keyword', at);
        const keyword = asciiLowerCase(word.text);
        const known = keyword === 'default' || TAKES_VALUE.has(keyword);
        add(known ? 'keyword' : 'unknown', at, word.end, known ? keyword : word.text);
        const keywordAt = at;
        at = skipSeparators(text, word.end);
        if (!TAKES_VALUE.has(keyword))
            continue;
        const needsName = keyword === 'machine' || keyword === 'macdef';
        if (at >= text.length) {
            if (needsName)
                return refuse(`a ${keyword} has no name`, keywordAt);
            continue;
        }
        const value = readWord(text, at);
        if (!value.ok)
            return refuse(value.reason, value.at);
        if (needsName && value.text === '')
            return refuse(`a ${keyword} has no name`, keywordAt);
        add('value', at, value.end, value.text);
        at = value.end;
        if (keyword === 'macdef') {
            const end = macroEnd(text, at);
            add('macro', at, end, text.slice(at, end));
            at = end;
        }
        at = skipSeparators(text, at);
    }
    return { ok: true, lexemes };
}
function skipSeparators(text, from) {
    let at = from;
    while (at < text.length && (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(text[at]))
        at += 1;
    return at;
}
function readWord(text, start) {
    const quoted = text[start] === '"';
    let said = '';
    let at = quoted ? start + 1 : start;
    while (at < text.length) {
        const char = text[at] ?? '';
        if (quoted && char === '"') {
            const end = at + 1;
            if (end < text.length && !(0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(text[end])) {
                return { ok: false, reason: 'text follows a closing quote without a space', at };
            }
            return { ok: true, end, text: said };
        }
        if (!quoted && (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(char))
            break;
        if (char === '\\') {
            at += 1;
            if (at >= text.length || (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isLineEnd */ .S4)(text[at])) {
                return { ok: false, reason: 'a line ends with a backslash', at: at - 1 };
            }
            said += text[at];
        }
        else {
            said += char;
        }
        at += 1;
    }
    if (quoted)
        return { ok: false, reason: 'a quote is never closed', at: start };
    return { ok: true, end: at, text: said };
}
/** From behind a macro's name to behind the first empty line, or to the end of the file. */
function macroEnd(text, nameEnd) {
    let lineStart = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .afterLineEnd */ .M$)(text, (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLineEnd */ .tV)(text, nameEnd));
    while (lineStart < text.length) {
        const lineEnd = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLineEnd */ .tV)(text, lineStart);
        const next = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .afterLineEnd */ .M$)(text, lineEnd);
        if (lineEnd === lineStart)
            return next;
        lineStart = next;
    }
    return text.length;
}
/** Lower case for ASCII only: other bytes are not letters here. */
function asciiLowerCase(text) {
    return /[A-Z]/.test(text) ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text;
}


/***/ }),

/***/ 859:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: function() { return /* binding */ lineCounter; },
/* harmony export */   M$: function() { return /* binding */ afterLineEnd; },
/* harmony export */   MJ: function() { return /* binding */ countUpTo; },
/* harmony export */   S4: function() { return /* binding */ isLineEnd; },
/* harmony export */   ZU: function() { return /* binding */ firstLongLine; },
/* harmony export */   _$: function() { return /* binding */ lineStarts; },
/* harmony export */   k$: function() { return /* binding */ isSeparator; },
/* harmony export */   tV: function() { return /* binding */ nextLineEnd; },
/* harmony export */   xg: function() { return /* binding */ linesWithFeeds; },
/* harmony export */   z3: function() { return /* binding */ isBlank; }
/* harmony export */ });
/**
 * Lines and blanks of a netrc, on text decoded as latin1 (one character per byte).
 * Only the four ASCII blanks separate words: JavaScript's own notion of white space would also split
 * at bytes such as 0xA0, which belong to a value.
 */
function isBlank(char) {
    return char === ' ' || char === '\t';
}
function isLineEnd(char) {
    return char === '\n' || char === '\r';
}
function isSeparator(char) {
    return isBlank(char) || isLineEnd(char);
}
/** Offset behind the line end that stands at `at`, or `at` itself where none stands. */
function afterLineEnd(text, at) {
    if (text[at] === '\r')
        return text[at + 1] === '\n' ? at + 2 : at + 1;
    return text[at] === '\n' ? at + 1 : at;
}
/** Offset of the first line end at or after `at`, or the text's length. */
function nextLineEnd(text, at) {
    let end = at;
    while (end < text.length && !isLineEnd(text[end]))
        end += 1;
    return end;
}
/** The lines with their line feeds; a carriage return ends none. */
function* linesWithFeeds(text) {
    for (let start = 0; start < text.length;) {
        const feed = text.indexOf('\n', start);
        const end = feed < 0 ? text.length : feed + 1;
        yield text.slice(start, end);
        start = end;
    }
}
/** Tells the 1-based line of an offset. */
function lineCounter(text) {
    const starts = lineStarts(text);
    return (offset) => Math.max(countUpTo(offset, starts), 1);
}
/** How many of the numbers, which are in order, are not above the limit. */
function countUpTo(limit, numbers) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** 1-based number of the first line longer than `limit`, line end not counted; null where none is. */
function firstLongLine(text, limit) {
    const starts = lineStarts(text);
    for (const [index, start] of starts.entries()) {
        const end = starts[index + 1] ?? text.length;
        if (end - start > limit && nextLineEnd(text, start) - start > limit)
            return index + 1;
    }
    return null;
}
/** The offset at which each line begins. */
function lineStarts(text) {
    const starts = [0];
    const ends = /\r\n?|\n/g;
    while (ends.test(text))
        starts.push(ends.lastIndex);
    return starts;
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
    const { inputs, runner: { tokenSources, event, netrc, git, storedTokens, legacyToken, jobClients, workflow }, hub: { references }, } = evidence;
    const { hostnames } = (0,endpoint/* credentialHosts */.jS)(inputs.endpoint);
    const sources = tokenSources.held.map(({ source }) => source === tokenSources.checked?.source ? `${source} (checked)` : source);
    return [
        `token sources: ${sources.join(', ') || 'none'}`,
        `event ${event.name}${event.fork === null ? '' : ', from a fork'}${event.isDependabot ? ', of Dependabot' : ''}`,
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