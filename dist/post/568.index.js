"use strict";
exports.id = 568;
exports.ids = [568];
exports.modules = {

/***/ 5140:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: function() { return /* binding */ isObject; },
/* harmony export */   Pf: function() { return /* binding */ fieldsOf; }
/* harmony export */ });
/* unused harmony export listOf */
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
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ fileErrorCode; }
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5140);

/**
 * The system's code of a failed file operation, such as `EACCES`; it names no path and no content. Asks for
 * no class, because an error may come from another JavaScript realm.
 */
function fileErrorCode(error) {
    const { code } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(error);
    return typeof code === 'string' ? code : 'unknown';
}


/***/ }),

/***/ 2880:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wY: function() { return /* binding */ publicUrls; }
/* harmony export */ });
/* unused harmony exports withoutCredentials, showable */
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

/***/ 5113:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: function() { return /* binding */ hidesEndOf; },
/* harmony export */   KC: function() { return /* binding */ readNetrcAbout; },
/* harmony export */   QZ: function() { return /* binding */ parseNetrc; },
/* harmony export */   fO: function() { return /* binding */ readNetrc; },
/* harmony export */   tS: function() { return /* binding */ parseNetrcAbout; }
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5121);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5906);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(859);



/** Reads all entries; `ok: false` only where the file is no text. */
function readNetrc(bytes) {
    const read = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .readLexemes */ .WK)(bytes);
    if (!read.ok)
        return read;
    const { lexemes, unclear } = read;
    const lineOf = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineCounter */ .LX)(bytes.toString('latin1'));
    return { ok: true, entries: collectEntries(lexemes, lineOf), mentionsInMacro: mentions(lexemes), unclear };
}
/** The same without the entries of other hosts than these, but with `default`. */
function readNetrcAbout(bytes, hosts) {
    const wanted = new Set(Array.from(hosts, _lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiLowerCase */ .rB));
    const excerpt = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptAbout */ .Vz)(bytes, wanted);
    const read = readNetrc(excerpt.bytes);
    if (!read.ok)
        return read;
    return {
        ok: true,
        entries: read.entries
            .filter(({ host }) => host === null || wanted.has((0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiLowerCase */ .rB)(host)))
            .map((entry) => ({
            ...entry,
            range: excerpt.range(entry.range),
            lines: { first: excerpt.line(entry.lines.first), last: excerpt.line(entry.lines.last) },
        })),
        mentionsInMacro: read.mentionsInMacro.map((line) => excerpt.line(line)),
        unclear: read.unclear.map((one) => ({
            ...one,
            at: excerpt.place(one.at),
            line: excerpt.line(one.line),
        })),
    };
}
/** Reads all entries; `ok: false` where the file cannot be understood beyond doubt. */
function parseNetrc(bytes) {
    return parsed(readNetrc(bytes), () => true);
}
/**
 * The entries of these hosts, and `default`; `ok: false` where those cannot be told from the rest beyond doubt. What
 * is unclear elsewhere in the file does not count, as soon as the hosts have an entry.
 */
function parseNetrcAbout(bytes, hosts) {
    const read = readNetrcAbout(bytes, hosts);
    const own = read.ok ? read.entries.filter(({ host }) => host !== null) : [];
    return parsed(read, (unclear) => own.length === 0 || own.some((entry) => hidesEndOf(unclear, entry)));
}
/** Whether nobody can tell by it where the entry ends. */
function hidesEndOf({ at, hidesEnd }, { range }) {
    return hidesEnd && range.start <= at && at < range.end;
}
function parsed(read, counts) {
    if (!read.ok)
        return read;
    const unclear = read.unclear.find(counts);
    if (unclear !== undefined)
        return { ok: false, reason: unclear.reason, line: unclear.line };
    return { ok: true, entries: read.entries, mentionsInMacro: read.mentionsInMacro };
}
function collectEntries(lexemes, lineOf) {
    const entries = [];
    let current = null;
    let keyword = '';
    for (const lexeme of lexemes) {
        if (lexeme.role === 'comment' || lexeme.role === 'macro')
            continue;
        if (lexeme.role === 'keyword') {
            keyword = lexeme.text;
            if (keyword === 'macdef')
                current = null;
            if (keyword === 'machine' || keyword === 'default') {
                current = {
                    host: keyword === 'machine' ? '' : null,
                    login: null,
                    password: null,
                    account: null,
                    range: { start: lexeme.start, end: lexeme.end },
                    lines: { first: lexeme.line, last: lexeme.line },
                };
                entries.push(current);
            }
        }
        if (current === null)
            continue;
        if (lexeme.role === 'value')
            setField(current, keyword, lexeme.text);
        // Unknown words, values of other keywords and comments between two words go with the entry.
        current.range.end = lexeme.end;
        current.lines.last = lineOf(lexeme.end - 1);
    }
    return entries;
}
/** A repeated key overwrites, as it does in Python. */
function setField(entry, keyword, value) {
    if (keyword === 'machine')
        entry.host = value;
    if (keyword === 'login' || keyword === 'user')
        entry.login = value;
    if (keyword === 'password')
        entry.password = value;
    if (keyword === 'account')
        entry.account = value;
}
/** `machine` as a word of its own, with another word behind it. */
const MACHINE_AND_NAME = /(?<=^|[ \t\r\n"#])machine[ \t\r\n]+(?=[^ \t\r\n])/gi;
function mentions(lexemes) {
    const lines = new Set();
    for (const lexeme of lexemes) {
        if (lexeme.role === 'unknown' && (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiLowerCase */ .rB)(lexeme.text) === `${_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .BYTE_ORDER_MARK */ .sn}machine`) {
            lines.add(lexeme.line);
        }
        const holdsText = lexeme.role === 'comment' || lexeme.role === 'macro';
        if (!holdsText && !Array.from(lexeme.raw).some(_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isSeparator */ .k$))
            continue;
        const lineWithin = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineCounter */ .LX)(lexeme.raw);
        for (const match of lexeme.raw.matchAll(MACHINE_AND_NAME)) {
            lines.add(lexeme.line + lineWithin(match.index) - 1);
        }
    }
    return [...lines].sort((a, b) => a - b);
}


/***/ }),

/***/ 7942:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: function() { return /* binding */ readBounded; },
/* harmony export */   Mv: function() { return /* binding */ readBoundedFile; }
/* harmony export */ });
/* unused harmony export LARGEST_FILE */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
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
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yw: function() { return /* binding */ isBelow; },
/* harmony export */   Zl: function() { return /* binding */ followPath; },
/* harmony export */   kP: function() { return /* binding */ insideOf; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


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

/***/ 6506:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: function() { return /* binding */ isWithin; }
/* harmony export */ });
/* unused harmony export waysInto */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _path_walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7969);


/**
 * Tells of absolute paths whether whoever writes in the folder has a say in what lies there: it is in the folder, as
 * the path is written or by where a link leads, or one of the links on the way is. In a folder that is null or missing
 * lies nothing.
 */
function waysInto(folder) {
    if (folder === null)
        return async () => null;
    const isInside = insideOf(folder);
    return async (path) => {
        const written = resolve(path);
        if (isBelow(resolve(folder), written))
            return written;
        const { links, end } = await followPath(path);
        for (const link of links)
            if (await isInside(dirname(link)))
                return link;
        return end !== null && (await isInside(end)) ? end : null;
    };
}
/** Whether the path lies in the folder: as it is written, by where its own folder is, or by where a link leads. */
async function isWithin(folder, path) {
    if ((0,_path_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .isBelow */ .Yw)(folder, path))
        return true;
    const isInside = (0,_path_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .insideOf */ .kP)(folder);
    const [place, target] = await Promise.all([(0,_path_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .followPath */ .Zl)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)), (0,_path_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .followPath */ .Zl)(path)]);
    return ((place.end !== null && (await isInside(place.end))) ||
        (target.end !== null && (await isInside(target.end))));
}


/***/ }),

/***/ 5067:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: function() { return /* binding */ parseConfigText; }
/* harmony export */ });
/** The text of a file in the format of git's configuration, for files that git reads only from within elsewhere. */
const SECTION = /\[[ \t]*([\w.-]+)(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?[ \t]*\]/y;
const VARIABLE = /([a-z][a-z\d-]*)[ \t]*(=?)/iy;
const ESCAPED = { n: '\n', t: '\t', b: '\b' };
/** Git refuses a file with a fault in it; here the faulty line counts for nothing and the rest is read. */
function parseConfigText(text) {
    const settings = [];
    const source = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
    let section = '';
    let line = 1;
    for (let at = 0; at < source.length;) {
        const char = source.charAt(at);
        if (/\s/.test(char)) {
            if (char === '\n')
                line += 1;
            at += 1;
            continue;
        }
        const header = matchAt(SECTION, source, at);
        if (header !== null) {
            section = sectionOf(header[1] ?? '', header[2]);
            at += header[0].length;
            continue;
        }
        const variable = matchAt(VARIABLE, source, at);
        if (variable !== null && section !== '') {
            const begin = at + variable[0].length;
            const read = variable[2] === '' ? { value: '', end: begin } : readValue(source, begin);
            settings.push({ key: `${section}.${variable[1]?.toLowerCase()}`, value: read.value, line });
            line += source.slice(begin, read.end).split('\n').length - 1;
            at = read.end;
        }
        // What stands behind it is a comment, or a fault.
        if (variable === null || variable[2] === '' || section === '')
            at = endOfLine(source, at);
    }
    return settings;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
/** Before there were quotes, a subsection stood behind a dot, in any case. */
function sectionOf(name, subsection) {
    const lower = name.toLowerCase();
    return subsection === undefined ? lower : `${lower}.${subsection.replace(/\\(.)/g, '$1')}`;
}
/** The value that begins there, and where it ends: at a line's end that is not taken back. */
function readValue(text, begin) {
    let value = '';
    let solid = 0;
    let isQuoted = false;
    let at = begin;
    for (; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (char === '\n')
            break;
        if (!isQuoted && (char === '#' || char === ';')) {
            at = endOfLine(text, at);
            break;
        }
        if (char === '\\') {
            at += 1;
            const next = text.charAt(at);
            if (next !== '\n')
                value += ESCAPED[next] ?? next;
            solid = value.length;
        }
        else if (char === '"') {
            isQuoted = !isQuoted;
            solid = value.length;
        }
        else if (isQuoted || !/[ \t]/.test(char)) {
            value += char;
            solid = value.length;
        }
        else if (value !== '') {
            value += char;
        }
    }
    return { value: value.slice(0, solid), end: at };
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}


/***/ }),

/***/ 5260:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: function() { return /* binding */ HELPER_PATIENCE_MS; },
/* harmony export */   mH: function() { return /* binding */ askHelper; },
/* harmony export */   mN: function() { return /* binding */ readLogin; },
/* harmony export */   qZ: function() { return /* binding */ tellHelper; }
/* harmony export */ });
/* unused harmony export helperAlone */
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
/* harmony import */ var _programs_child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4376);
/* harmony import */ var _git_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2176);
/**
 * Git's own `git credential`, with one helper alone. It is given everything on standard input, asks nobody,
 * and is ended when it takes too long, with the helper and what that has started.
 */





/** How long one helper may take for one answer, in milliseconds. */
const HELPER_PATIENCE_MS = 2000;
/**
 * Git with the helper of this value alone (git 2.31 and later): settings from the environment come last, and a blank
 * helper takes back all before it. A repository's own settings count as they would for the job, as far as they say
 * what is asked for: outside of it git does not see them.
 */
function helperAlone(place, value, settings, patienceMs) {
    const { program, folder, environment, variables } = place;
    const asked = settings.flatMap(({ key, value: text, origin }) => {
        const { section, variable } = partsOf(key);
        const isAsked = section === 'credential' && (variable === 'username' || variable === 'usehttppath');
        return isOfRepository(origin) && isAsked ? [[key, text]] : [];
    });
    return {
        program,
        folder,
        variables: lastSettings({ ...variablesNamedIn(value, environment, place.search.platform), ...variables }, [
            ...asked,
            ['credential.helper', ''],
            ['credential.helper', value],
            ['credential.interactive', 'false'],
        ]),
        patienceMs,
    };
}
/** Asks the helper for a login. */
async function askHelper(helper, query) {
    const run = await runGitCredential('fill', helper, `${linesOf(query).join('\n')}\n\n`);
    if (run.end === 'hung')
        return { state: 'hung' };
    if (run.end !== 'exited')
        return { state: 'failed' };
    const login = run.code === 0 ? readLogin(run.stdout) : null;
    if (login === null)
        return { state: helperFailed(run.stderr) ? 'failed' : 'silent' };
    // A helper may answer for another host; what is handed back to it must never be another host's.
    const said = linesOf(login);
    return linesOf(query).every((line) => said.includes(line))
        ? { state: 'answered', login }
        : { state: 'failed' };
}
function linesOf({ scheme, host, username, path }) {
    return [
        `protocol=${scheme}`,
        `host=${host}`,
        ...(path === null ? [] : [`path=${path}`]),
        ...(username === null ? [] : [`username=${username}`]),
    ];
}
/** Has the helper forget or keep a login. What came of it can only be told by asking again. */
async function tellHelper(helper, action, { lines }) {
    const run = await runGitCredential(action, helper, `${lines.reveal()}\n`);
    if (run.end === 'hung')
        return 'hung';
    return run.end === 'exited' && run.code === 0 ? 'done' : 'failed';
}
function runGitCredential(action, { program, folder, variables, patienceMs }, input) {
    return (0,_programs_child_js__WEBPACK_IMPORTED_MODULE_1__/* .runChild */ .w)(program, ['credential', action], {
        env: variables,
        cwd: folder,
        input: Buffer.from(input, 'latin1'),
        patienceMs,
    });
}
/** Reads what `git credential fill` printed. Null where it is no whole login. */
function readLogin(output) {
    const lines = withOneEnd(output.toString('latin1'));
    const fields = new Map();
    for (const line of output.toString('utf8').split('\n')) {
        const equals = line.indexOf('=');
        if (equals > 0)
            fields.set(line.slice(0, equals), line.slice(equals + 1));
    }
    const scheme = fields.get('protocol');
    const [host, username, password] = ['host', 'username', 'password'].map((name) => fields.get(name));
    if (scheme !== 'http' && scheme !== 'https')
        return null;
    if (host === undefined || username === undefined || password === undefined)
        return null;
    // A token may stand where the user name belongs.
    const secret = new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(password === '' ? username : password);
    return { scheme, host, path: fields.get('path') ?? null, username, secret, lines: new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(lines) };
}
/** The text with one line end at its end; as it is where there is none. */
function withOneEnd(text) {
    let end = text.length;
    // A pattern would begin anew at every line end before the last ones.
    while (text.endsWith('\n\n', end))
        end -= 1;
    return text.slice(0, end);
}
/** Whether git's own trace says that what it started ended badly; what lies deeper has a `/` in its `sid`. */
function helperFailed(trace) {
    const ends = trace.toString('latin1').matchAll(/\{"event":"child_exit","sid":"[^"/]*".*"code":(-?\d+)/g);
    return [...ends].some(([, code]) => code !== '0');
}


/***/ }),

/***/ 265:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mi: function() { return /* binding */ configuredHelpers; },
  Mo: function() { return /* binding */ helperName; }
});

// UNUSED EXPORTS: isByPath, pinnedUser, queriesFor

// EXTERNAL MODULE: ./src/runner/git/credential-urls.ts
var credential_urls = __webpack_require__(299);
// EXTERNAL MODULE: ./src/runner/git/git-settings.ts + 1 modules
var git_settings = __webpack_require__(2176);
;// CONCATENATED MODULE: ./src/runner/git/script-helpers.ts
/** Credential helpers that are scripts in a setting: where one is set, and how git is told which value it is. */

/** Whether it is a script in the setting, such as a function that prints a login: few of them forget one if git says so. */
function isScript(value) {
    return value.startsWith('!') && /[(){};|&<>`]/.test(value);
}
/** What a script has in it if it prints the login itself, and what it needs to learn for which host it is asked. */
const PRINTS = /\bpassword=/;
const READS_ITS_INPUT = /\b(?:host|read|grep|sed|awk|case)\b|\bcat\b(?! *>)|\$[@*]/;
/** The settings of each script by its value, each setting once. `used` are those that git obeys, of `all`. */
function scriptsIn(used, all) {
    const scripts = new Map();
    for (const one of used) {
        const { value, origin } = one.setting;
        if (!isScript(value))
            continue;
        const known = scripts.get(value) ?? [];
        scripts.set(value, known);
        const setting = scriptSetting(one, all);
        const isKnown = known.some(({ key, origin: { file } }) => key === setting.key && file === origin.file);
        if (!isKnown)
            known.push(setting);
    }
    return scripts;
}
function scriptSetting({ setting: { key, value, origin }, subsection, pattern }, all) {
    const scope = subsection === null ? null : (0,credential_urls/* publicScope */.Uv)(subsection);
    const isNameable = scope === subsection && mayGo(value, pattern);
    const beside = all.flatMap(({ setting }) => setting.key === key && setting.origin.file === origin.file ? [setting.value] : []);
    return {
        key: helperKey(scope),
        origin,
        valuePattern: isNameable ? patternAmong(value, beside) : null,
    };
}
/** The key of a helper's setting for a URL. */
function helperKey(scope) {
    return `credential.${scope === null ? '' : `${scope}.`}helper`;
}
/** Under a key for more than one host only a script that gives every host the same may go. */
function mayGo(value, { host }) {
    if (host !== null && !host.includes('*'))
        return true;
    return PRINTS.test(value) && !READS_ITS_INPUT.test(value);
}
/** Of the value itself it shows the first word of the script at most: a program's, a variable's or a function's name. */
function patternAmong(value, beside) {
    const others = beside.filter((one) => one !== value);
    if (others.length === 0)
        return '';
    const word = /^!([A-Za-z_]\w{0,19})(?!\w)/.exec(value)?.[1] ?? '';
    const beginning = ['!', `!${word}`].find((one) => others.every((other) => !other.startsWith(one)));
    return beginning === undefined ? null : `^${beginning}`;
}

// EXTERNAL MODULE: ./src/runner/git/url-match.ts
var url_match = __webpack_require__(7020);
;// CONCATENATED MODULE: ./src/runner/git/credential-helpers.ts




/** More than a workspace has remotes. */
const MOST_PATHS = 5;
/** A blank helper takes back those before it, as far as its own URL goes. */
function configuredHelpers(settings, targets) {
    const configured = withVariable(settings, 'helper');
    const asked = new Map();
    const used = new Set();
    for (const target of targets) {
        const { active, repeated } = activeFor(configured, target);
        for (const one of active)
            asked.set(one, [...(asked.get(one) ?? []), target]);
        for (const one of [...active, ...repeated])
            used.add(one);
    }
    const relevant = configured.filter((one) => asked.has(one));
    const scripts = scriptsIn([...used], configured);
    const names = relevant.map(({ setting }) => helperName(setting.value));
    return relevant.map((one, order) => {
        const name = names[order] ?? '';
        const { value, origin } = one.setting;
        const scope = one.subsection === null ? null : (0,credential_urls/* publicScope */.Uv)(one.subsection);
        return {
            // Two of one name are told apart by their place.
            name: names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (no. ${order + 1})`,
            where: helperKey(scope),
            order,
            scope,
            value,
            origin,
            targets: asked.get(one) ?? [],
            username: one.pattern.user,
            script: scripts.get(value) ?? null,
        };
    });
}
/** `credential.<url>.username`: the one user whose logins git looks for there; null where any will do. */
function pinnedUser(settings, target) {
    const pins = withVariable(settings, 'username').filter(({ pattern }) => pattern.path === '/' && pattern.user === null && rankOf(pattern, target) !== null);
    return pins.at(-1)?.setting.value ?? null;
}
/**
 * What a helper is to be asked for about a target: whatever it has. Where it keeps a login for each repository
 * (`credential.useHttpPath`), first for those that the workspace's remotes name, as git itself would.
 */
function queriesFor(settings, { username }, target) {
    const paths = isByPath(settings, target) ? remotePaths(settings, target) : [];
    return [...paths, null].map((path) => ({ ...target, username, path }));
}
/** Whether git keeps a login for each repository there, and not one for the host. */
function isByPath(settings, target) {
    const last = withVariable(settings, 'usehttppath')
        .filter(({ pattern }) => rankOf(pattern, target) !== null)
        .at(-1)?.setting.value;
    return last !== undefined && !/^(?:false|no|off|0)$/i.test(last);
}
/** The paths of the remotes on the target's host, as git gives them to helpers. */
function remotePaths(settings, { scheme, host }) {
    const paths = settings.flatMap(({ key, value }) => {
        const { section, variable } = partsOf(key);
        const url = section === 'remote' && /^(?:push)?url$/.test(variable) ? parseUrl(value) : null;
        if (url === null || url.host !== host || url.protocol !== `${scheme}:`)
            return [];
        return [decode(url.pathname.replace(/^\/+|\/+$/g, ''))];
    });
    return [...new Set(paths)].filter((path) => path !== '' && !/[\0\n\r]/.test(path)).slice(0, MOST_PATHS);
}
function withVariable(settings, wanted) {
    return settings.flatMap((setting) => {
        if (!setting.key.startsWith('credential.'))
            return [];
        const { subsection, variable } = (0,git_settings/* partsOf */.CI)(setting.key);
        if (variable !== wanted)
            return [];
        const pattern = (0,url_match/* credentialPattern */.qr)(subsection);
        return pattern === null ? [] : [{ setting, subsection, pattern }];
    });
}
/** Those that are asked about the target, and those that hold once more what one of them does. */
function activeFor(configured, target) {
    let active = [];
    let repeated = [];
    for (const one of configured) {
        if ((0,url_match/* rankOf */.IQ)(one.pattern, target) === null)
            continue;
        if (one.setting.value === '') {
            active = active.filter(({ pattern }) => !(0,url_match/* covers */.hU)(one.pattern, pattern));
            repeated = repeated.filter(({ pattern }) => !(0,url_match/* covers */.hU)(one.pattern, pattern));
            continue;
        }
        // The same once more can only give the same answer, unless the first may not be asked.
        const isRepeated = active.some(({ setting, pattern }) => setting.value === one.setting.value &&
            (0,url_match/* covers */.hU)(pattern, one.pattern) &&
            ((0,git_settings/* isOfUser */.T2)(setting.origin) || !(0,git_settings/* isOfUser */.T2)(one.setting.origin)));
        (isRepeated ? repeated : active).push(one);
    }
    return { active, repeated };
}
/** `store`, `cache`, `manager` … for git's own helpers; the program for others. */
function helperName(value) {
    if (value.startsWith('!'))
        return 'a shell command';
    const program = (value.trim().split(/\s+/)[0] ?? '')
        .replace(/^.*[\\/]/, '')
        .replace(/^git-credential-/, '')
        .replace(/\.exe$/i, '');
    return /^[\w.+-]{1,40}$/.test(program) ? program : 'a program';
}


/***/ }),

/***/ 5357:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: function() { return /* binding */ severalOf; },
/* harmony export */   fk: function() { return /* binding */ inSettings; },
/* harmony export */   no: function() { return /* binding */ among; }
/* harmony export */ });
/* unused harmony export inUrls */
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
/* harmony import */ var _model_showable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2880);
/* harmony import */ var _credential_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(299);
/* harmony import */ var _git_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2176);
/* harmony import */ var _url_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7020);
/** Settings whose value or key holds a URL with a credential, and passwords that git itself never reads. */





/** What git calls a rewriting rule, without the URL in its key, which holds the credential. */
const RULES = {
    insteadof: 'url.….insteadOf',
    pushinsteadof: 'url.….pushInsteadOf',
};
function inSettings(settings, targets) {
    const hosts = targets.map(({ host }) => host);
    const all = among(settings);
    return settings.flatMap((setting) => [
        ...inUrls(setting, all, hosts),
        ...inCredentialSection(setting, all, targets),
    ]);
}
function among(settings) {
    const counts = new Map();
    const firstRules = new Map();
    const firstUnder = new Map();
    const note = (map, name, key) => {
        if (!map.has(name))
            map.set(name, key);
    };
    for (const { key, value, origin } of settings) {
        const { section, subsection, variable } = (0,_git_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(key);
        const inFile = named(origin.file, key);
        counts.set(inFile, (counts.get(inFile) ?? 0) + 1);
        if (section === 'url')
            note(firstRules, named(variable, value), key);
        note(firstUnder, named(origin.file, section, subsection), key);
    }
    return { counts, firstRules, firstUnder };
}
function named(...parts) {
    return parts.map((part) => part ?? '').join('\0');
}
/** The credentials in the URLs that the setting's value and key are; `all` are those it stands among. */
function inUrls(setting, all, hosts) {
    if (!(0,_credential_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .mayName */ .vx)(setting.key, hosts) && !(0,_credential_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .mayName */ .vx)(setting.value, hosts))
        return [];
    return [...inAddress(setting, all, hosts), ...inRule(setting, all, hosts), ...inKey(setting, all, hosts)];
}
/** What a setting is about, where its value is an address. */
function addressOf(key) {
    const { section, subsection, variable } = (0,_git_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(key);
    const name = (0,_model_showable_js__WEBPACK_IMPORTED_MODULE_4__/* .publicUrls */ .wY)(subsection ?? '');
    switch (`${section}.${variable}`) {
        case 'remote.url':
        case 'remote.pushurl':
            return { where: `remote ${name}`, serves: 'both' };
        case 'branch.remote':
        case 'branch.pushremote':
            return { where: `branch ${name}`, serves: 'both' };
        case 'submodule.url':
            return { where: `submodule ${name}`, serves: 'both' };
        case 'lfs.url':
        case 'lfs.pushurl':
        case 'remote.lfsurl':
        case 'remote.lfspushurl':
            return { where: [section, name, variable].filter((part) => part !== '').join('.'), serves: 'lfs' };
        default:
            return null;
    }
}
function inAddress({ key, value, origin }, all, hosts) {
    const address = addressOf(key);
    const held = address === null ? null : (0,_credential_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialInUrl */ .Qb)(value.trim(), hosts);
    if (address === null || held === null)
        return [];
    const isPublic = (0,_model_showable_js__WEBPACK_IMPORTED_MODULE_4__/* .publicUrls */ .wY)(key) === key;
    const { address: cleaned, ...login } = held;
    return [
        {
            kind: 'url',
            ...address,
            ...login,
            // No command can name a key that is not to be shown.
            ...(isPublic && cleaned !== undefined ? { address: cleaned } : {}),
            line: null,
            origin,
            helper: null,
            ...(isPublic ? { key } : {}),
            ...severalOf({ key, origin }, all),
        },
    ];
}
/** Git rewrites an address once, by the rule with the longest prefix; of two alike the first counts. */
function inRule({ key, value, origin }, all, hosts) {
    const { section, subsection, variable } = (0,_git_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(key);
    const where = section === 'url' ? RULES[variable] : undefined;
    const held = where === undefined ? null : credentialInKey(subsection, hosts);
    if (where === undefined || held === null)
        return [];
    const serves = all.firstRules.get(named(variable, value)) === key ? 'both' : 'none';
    const rule = { kind: 'rewrite', where, ...held, line: null, origin, serves, helper: null };
    return [rule];
}
/**
 * A URL that is part of a key, such as those under which git-lfs keeps what it has found out about a server. No
 * client takes its credential from there. Of the settings under one URL the first counts for all.
 */
function inKey({ key, origin }, all, hosts) {
    const { section, subsection, variable } = (0,_git_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(key);
    const held = section === 'url' || section === 'credential' ? null : credentialInKey(subsection, hosts);
    if (held === null)
        return [];
    if (all.firstUnder.get(named(origin.file, section, subsection)) !== key)
        return [];
    const where = `${section}.….${variable}`;
    return [{ kind: 'url', where, ...held, line: null, origin, serves: 'none', helper: null }];
}
/** `credential.<url>.password`, which some tools write, and a credential in such a key's own URL. */
function inCredentialSection({ key, value, origin }, all, targets) {
    if (!key.startsWith('credential.'))
        return [];
    const { subsection, variable } = (0,_git_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(key);
    if (subsection === null)
        return [];
    const pattern = (0,_url_match_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialPattern */ .qr)(subsection);
    const target = targets.find((one) => pattern !== null && (0,_url_match_js__WEBPACK_IMPORTED_MODULE_3__/* .rankOf */ .IQ)(pattern, one) !== null);
    if (target === undefined)
        return [];
    const scope = (0,_credential_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .publicScope */ .Uv)(subsection);
    const isClean = scope === subsection;
    const where = `credential.${scope}.${variable}`;
    const shared = {
        kind: 'setting',
        where,
        host: target.host,
        line: null,
        origin,
        serves: 'none',
        helper: null,
    };
    const held = isClean ? null : credentialInKey(subsection, [target.host]);
    return [
        ...(held === null ? [] : [{ ...shared, ...held }]),
        ...(variable !== 'password' || value === ''
            ? []
            : [
                {
                    ...shared,
                    username: null,
                    secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(value),
                    ...(isClean ? { key } : {}),
                    ...severalOf({ key, origin }, all),
                },
            ]),
    ];
}
/** Without an address where the host is written in another way, since no command would find it by that. */
function credentialInKey(subsection, hosts) {
    const held = (0,_credential_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialInUrl */ .Qb)(subsection ?? '', hosts);
    if (held === null)
        return null;
    const { address, ...login } = held;
    const isPlain = `${subsection}/`.includes(`@${held.host}/`);
    return isPlain ? held : login;
}
/** Whether a command that names the key would reach other values as well. */
function severalOf({ key, origin }, all) {
    return (all.counts.get(named(origin.file, key)) ?? 0) > 1 ? { isOneOfSeveral: true } : {};
}


/***/ }),

/***/ 6017:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pv: function() { return /* binding */ parseStore; },
  Tr: function() { return /* binding */ storeFiles; },
  sm: function() { return /* binding */ storeFinds; }
});

// UNUSED EXPORTS: readStores

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/runner/git/command-words.ts
/** Quotes, backslashes, `~/` and `$NAME` are understood; null for everything that only a shell can tell. */
function shellWords(command, environment, home) {
    const words = [];
    let word = null;
    let quote = null;
    for (let at = 0; at < command.length; at += 1) {
        const rest = command.slice(at);
        const char = rest.charAt(0);
        if (quote === "'") {
            if (char === "'")
                quote = null;
            else
                word = (word ?? '') + char;
            continue;
        }
        const variable = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/.exec(rest);
        if (variable !== null) {
            const value = environment[variable[1] ?? variable[2] ?? ''] ?? '';
            // Outside quotes the shell would take a value with blanks apart.
            if (quote === null && /[\s*?[]/.test(value))
                return null;
            word = (word ?? '') + value;
            at += variable[0].length - 1;
        }
        else if (char === '$' || char === '`') {
            return null;
        }
        else if (char === '\\') {
            const next = rest.charAt(1);
            if (next === '' || next === '\n')
                return null;
            word = (word ?? '') + (quote === '"' && !/["\\$`]/.test(next) ? `\\${next}` : next);
            at += 1;
        }
        else if (char === '"') {
            quote = quote === null ? '"' : null;
            word ??= '';
        }
        else if (quote !== null) {
            word = (word ?? '') + char;
        }
        else if (char === "'") {
            quote = "'";
            word ??= '';
        }
        else if (/\s/.test(char)) {
            if (char === '\n')
                return null;
            if (word !== null)
                words.push(word);
            word = null;
        }
        else if (/[|&;<>()*?[\]#{}!]/.test(char)) {
            return null;
        }
        else if (char === '~' && word === null) {
            if (!/^~(?:[/\s]|$)/.test(rest))
                return null;
            word = home;
        }
        else {
            word = (word ?? '') + char;
        }
    }
    if (quote !== null)
        return null;
    return word === null ? words : [...words, word];
}

// EXTERNAL MODULE: ./src/runner/git/credential-helpers.ts + 1 modules
var credential_helpers = __webpack_require__(265);
// EXTERNAL MODULE: ./src/runner/git/credential-urls.ts
var credential_urls = __webpack_require__(299);
// EXTERNAL MODULE: ./src/runner/git/git-surroundings.ts + 2 modules
var git_surroundings = __webpack_require__(3465);
// EXTERNAL MODULE: ./src/runner/git/text-file.ts
var text_file = __webpack_require__(9665);
;// CONCATENATED MODULE: ./src/runner/git/credential-stores.ts
/** The files of git's `store` helper, read by lines: some hold a secret that the helper itself never finds. */






/** The files that a `store` helper reads, in its order; null where it is none, or only a shell can tell. */
function storeFiles({ value }, { environment, current }) {
    if ((0,credential_helpers/* helperName */.Mo)(value) !== 'store')
        return null;
    const home = (0,git_surroundings/* gitHome */.Kg)(environment);
    const words = shellWords(value, environment, home)?.slice(1);
    if (words === undefined)
        return null;
    if (words.length === 0) {
        const configuration = environment.XDG_CONFIG_HOME || (0,external_node_path_.join)(home, '.config');
        return [(0,external_node_path_.join)(home, '.git-credentials'), (0,external_node_path_.join)(configuration, 'git', 'credentials')];
    }
    const [option = '', argument = ''] = words;
    const named = option === '--file' && words.length === 2 ? argument : /^--file=(.+)$/s.exec(option)?.[1];
    return named === undefined || named === '' ? null : [(0,external_node_path_.resolve)(current, named)];
}
/** What the files hold for the targets' hosts; failed where one is there and cannot be read. */
async function readStores(helper, files, settings, targets) {
    const hosts = targets.map(({ host }) => host);
    const texts = await Promise.all(files.map((file) => readText(file)));
    const isUsed = ({ host, username }, line) => {
        const target = helper.targets.find((one) => one.host === host);
        if (target === undefined || !storeFinds(line, target))
            return false;
        const pin = helper.username ?? pinnedUser(settings, target);
        return pin === null || pin === username;
    };
    const credentials = texts.flatMap(({ text }, index) => {
        const lines = (text ?? '').split('\n');
        return parseStore(text ?? '', files[index] ?? '', hosts).map((credential) => {
            const isServing = isUsed(credential, lines[(credential.line ?? 0) - 1] ?? '');
            return { ...credential, serves: isServing ? 'both' : 'none', helper: helper.order };
        });
    });
    const isWhole = texts.every(({ state }) => state !== 'unreadable');
    return { credentials, state: isWhole ? 'read-as-file' : 'failed' };
}
/** The lines of a credential file that hold something for the hosts, whether the helper finds them or not. */
function parseStore(content, file, hosts) {
    return content.split('\n').flatMap((line, index) => {
        const held = (0,credential_urls/* mayName */.vx)(line, hosts) ? (0,credential_urls/* credentialInUrl */.Qb)(readable(line), hosts) : null;
        if (held === null)
            return [];
        const { host, username, secret } = held;
        const credential = {
            kind: 'store',
            where: file,
            host,
            username,
            secret,
            line: index + 1,
            origin: null,
            serves: 'both',
            helper: null,
        };
        return [credential];
    });
}
/** A byte order mark, blanks and the carriage return go; a port may have its colon as git writes it, `%3a`. */
function readable(line) {
    // A pattern for the end would begin anew at every blank.
    let end = line.length;
    while (end > 0 && ' \t\r'.includes(line.charAt(end - 1)))
        end -= 1;
    return line
        .slice(0, end)
        .replace(/^(?:\u00ef\u00bb\u00bf)?[ \t]*/, '')
        .replace(/%3a(?=\d{1,5}(?:\/|$))/i, ':');
}
/** Whether the helper finds the line for the target: it compares what is decoded, byte by byte. */
function storeFinds(line, { scheme, host }) {
    const separator = line.indexOf('://');
    if (separator < 1 || line.slice(0, separator) !== scheme)
        return false;
    const rest = line.slice(separator + 3);
    const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
    const at = authority.indexOf('@');
    const colon = authority.indexOf(':');
    // Both a user name and a password, though either may be empty.
    return at >= 0 && colon >= 0 && colon < at && (0,credential_urls/* decode */.D4)(authority.slice(at + 1)) === host;
}


/***/ }),

/***/ 299:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: function() { return /* binding */ decode; },
/* harmony export */   Dl: function() { return /* binding */ parseUrl; },
/* harmony export */   Qb: function() { return /* binding */ credentialInUrl; },
/* harmony export */   Uv: function() { return /* binding */ publicScope; },
/* harmony export */   vx: function() { return /* binding */ mayName; }
/* harmony export */ });
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
/* harmony import */ var _model_showable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2880);
/* harmony import */ var _model_token_token_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6725);
/** URLs as they stand in git's settings and files: what credential they hold, and how they read without it. */



/**
 * Null for what is no URL of the web, and where its host is not written as it is: to another reader than this
 * one a tab or a letter of another alphabet makes it another host.
 */
function parseUrl(text) {
    const authority = /^https?:\/\/([^/?#]*)/i.exec(text)?.[1];
    if (authority === undefined || !URL.canParse(text))
        return null;
    const url = new URL(text);
    const written = decode(authority.slice(authority.lastIndexOf('@') + 1)).toLowerCase();
    const port = url.protocol === 'http:' ? ':80' : ':443';
    return written === url.host || written === `${url.host}${port}` ? url : null;
}
/**
 * Whether a URL of one of the hosts can stand there: written with `%` it may look like anything. It takes a while to take
 * a URL apart, and most of a long file is about other hosts.
 */
function mayName(text, hosts) {
    const said = text.toLowerCase();
    return said.includes('%') || hosts.some((host) => said.includes(host));
}
/** What a URL of one of the hosts holds, null where it holds nothing or is of another host. */
function credentialInUrl(text, hosts) {
    const url = mayName(text, hosts) ? parseUrl(text) : null;
    if (url === null || !hosts.includes(url.host))
        return null;
    const [username, password] = [decode(url.username), decode(url.password)];
    const host = url.host;
    const shared = {
        host,
        username,
        ...(url.search === '' && url.hash === '' ? { address: publicUrl(url) } : {}),
    };
    if (password !== '')
        return { ...shared, secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(password) };
    // A token may stand where the user name belongs, alone or before an empty password.
    const isToken = (0,_model_token_token_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isTokenShaped */ .V_)(username) || (username !== '' && /^[^@]*:\/\/[^/@]*:@/.test(text));
    return isToken ? { ...shared, secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(username) } : null;
}
/** Scheme, host and path. */
function publicUrl(url) {
    return url.origin + url.pathname;
}
/**
 * The URL, or the host of one, that is in a key, as it may be shown: without login, query and fragment. The very text
 * where it has none of these.
 */
function publicScope(subsection) {
    const url = parseUrl(subsection);
    if (url === null)
        return (0,_model_showable_js__WEBPACK_IMPORTED_MODULE_2__/* .publicUrls */ .wY)(subsection).replace(/^[^/]*@/, '[…]@');
    const { username, password, search, hash } = url;
    return [username, password, search, hash].some((part) => part !== '') ? publicUrl(url) : subsection;
}
/** Percent-encoding undone; text that is not encoded rightly stays as it is. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 2176:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T2: function() { return /* binding */ isOfUser; },
  CI: function() { return /* binding */ partsOf; }
});

// UNUSED EXPORTS: isOfRepository, listSettings, parseSettings

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/runner/programs/child.ts
var child = __webpack_require__(4376);
// EXTERNAL MODULE: ./src/runner/git/git-surroundings.ts + 2 modules
var git_surroundings = __webpack_require__(3465);
// EXTERNAL MODULE: ./src/runner/git/text-file.ts
var text_file = __webpack_require__(9665);
;// CONCATENATED MODULE: ./src/runner/git/repository.ts
/** The repository in a folder, as git would find it there, without a git that is started there. */




/**
 * Where the repository's settings lie: what the job names (`GIT_DIR`), else `.git` in the folder; null where there is
 * neither. A bare repository, which may be part of a tree, is none, and neither is one that lies above.
 */
async function repository_repositoryOf({ GIT_DIR }, folder) {
    if (GIT_DIR)
        return resolve(folder, GIT_DIR);
    const path = join(folder, '.git');
    const found = await statsOf(path);
    return found?.isDirectory() || found?.isFile() ? path : null;
}
/**
 * Whether git reads nothing of the repository because somebody else owns it (from git 2.35.2; runner notes §5). It does
 * not ask whose it is where it is told the repository, as here. On Windows, where owners are not seen, it is taken
 * for one's own.
 *
 * @param safe the values of `safe.directory` that are none of the repository's own, in git's order
 */
async function repository_isRefused(repository, folder, safe, environment, me = process.geteuid?.()) {
    if (environment.GIT_DIR || me === undefined)
        return false;
    const owners = [
        me,
        ...(me === 0 && /^\d+$/.test(environment.SUDO_UID ?? '') ? [Number(environment.SUDO_UID)] : []),
    ];
    const named = /^gitdir: (.+?)\s*$/.exec((await readText(repository)).text ?? '')?.[1];
    const places = [folder, repository, ...(named === undefined ? [] : [resolve(folder, named)])];
    const found = await Promise.all(places.map((path) => lstat(path).catch(() => null)));
    if (found.every((stats) => stats === null || owners.includes(stats.uid)))
        return false;
    const real = await realOf(folder);
    let isSafe = false;
    for (const value of safe) {
        if (value === '')
            isSafe = false;
        else if (value === '*')
            isSafe = true;
        else
            isSafe ||= await covers(value.replace(/^~(?=\/|$)/, () => gitHome(environment)), folder, real);
    }
    return !isSafe;
}
/** With `/*` at its end it stands for all below. */
async function covers(value, folder, real) {
    if (value.endsWith('/*')) {
        const above = `${await realOf(value.slice(0, -2))}/`;
        return real.startsWith(above) || folder.startsWith(value.slice(0, -1));
    }
    return value === folder || (await realOf(value)) === real;
}
function realOf(path) {
    return realpath(path).catch(() => path);
}
function statsOf(path) {
    return stat(path).catch(() => null);
}

;// CONCATENATED MODULE: ./src/runner/git/git-settings.ts
/** Git's configuration, as git itself lists it. */






/** Far more than git needs to read a few files; a configuration file may be a pipe that never ends. */
const SETTINGS_PATIENCE_MS = 5000;
/** What git says to an option it does not know. */
const USAGE_ERROR = 129;
const LIST = (/* unused pure expression or super */ null && (['config', '--list', '-z', '--includes', '--show-origin']));
const SCOPES = (/* unused pure expression or super */ null && (['system', 'global', 'local', 'worktree', 'command']));
/**
 * The settings that git would go by in a folder; null where it cannot read its own configuration. Of a repository
 * there they are listed from outside, which runs nothing, whatever they say.
 */
async function listSettings(place, folder, patienceMs = SETTINGS_PATIENCE_MS) {
    const { program, environment, variables, current } = place;
    const repository = folder === null ? null : await repositoryOf(environment, folder);
    const env = repository === null ? variables : { ...variables, GIT_DIR: repository };
    const options = { env, cwd: place.folder, patienceMs };
    let withScopes = true;
    // The trace begins with the version, so that no second process has to say it.
    let run = await runChild(program, [...LIST, '--show-scope'], options);
    if (run.end === 'exited' && run.code === USAGE_ERROR) {
        // Before 2.26.
        withScopes = false;
        run = await runChild(program, LIST, options);
    }
    if (run.end !== 'exited' || run.code !== 0)
        return null;
    const listed = parseSettings(run.stdout.toString('utf8'), withScopes, current);
    const settings = (await attributed(listed, place)).filter(({ key }) => key !== 'safe.barerepository');
    const safe = settings.flatMap(({ key, value, origin }) => key === 'safe.directory' && !isOfRepository(origin) ? [value] : []);
    const hidden = folder !== null && repository !== null && (await isRefused(repository, folder, safe, environment));
    return {
        settings: hidden ? settings.filter(({ origin }) => !isOfRepository(origin)) : settings,
        version: versionIn(run.stderr),
    };
}
/** Of the user's, the system's or the environment's settings, and none in which the workspace had a say. */
function isOfUser({ scope, ofWorkspace }) {
    return ofWorkspace !== true && (scope === 'system' || scope === 'global' || scope === 'command');
}
function isOfRepository({ scope }) {
    return scope === 'local' || scope === 'worktree';
}
/**
 * With the files that links lead to, since what is to be changed by hand is those, and with what the workspace had a
 * say in. What a file there includes may itself lie anywhere.
 */
async function attributed(settings, { search, environment }) {
    const own = join(gitHome(environment), '.gitconfig');
    const origins = new Set(settings.map(({ origin }) => origin));
    const real = new Map(await Promise.all(Array.from(origins, async (origin) => {
        const { scope, file } = origin;
        if (file === null)
            return [origin, origin];
        const isTheirs = !isOfRepository(origin) && (await search.wayIn(file)) !== null;
        const real = await realpath(file).catch(() => file);
        const isNamesake = scope === 'global' && basename(real) === '.gitconfig' && file !== own;
        return [
            origin,
            {
                scope,
                file: real,
                ...(isTheirs ? { ofWorkspace: true } : {}),
                ...(isNamesake ? { isNamesake } : {}),
            },
        ];
    })));
    const led = settings.flatMap(({ key, origin }) => /^include(?:if\..*)?\.path$/.test(key) && real.get(origin)?.ofWorkspace ? [origin.scope] : []);
    for (const [origin, known] of real) {
        if (led.includes(origin.scope))
            real.set(origin, { ...known, ofWorkspace: true });
    }
    return settings.map(({ key, value, origin }) => ({ key, value, origin: real.get(origin) ?? origin }));
}
/** Records of `scope NUL origin NUL key LF value NUL`; a key alone is a setting without a value. */
function parseSettings(listing, withScopes, folder) {
    const fields = listing.split('\0');
    const settings = [];
    const origins = new Map();
    for (let at = 0; at < fields.length - 1;) {
        const scope = withScopes ? (fields[at++] ?? '') : 'unknown';
        const origin = fields[at++] ?? '';
        const item = fields[at++] ?? '';
        const known = origins.get(`${scope} ${origin}`) ?? originOf(scope, origin, folder);
        origins.set(`${scope} ${origin}`, known);
        const end = item.indexOf('\n');
        settings.push({
            key: end < 0 ? item : item.slice(0, end),
            value: end < 0 ? '' : item.slice(end + 1),
            origin: known,
        });
    }
    return settings;
}
function originOf(scope, origin, folder) {
    return {
        scope: SCOPES.includes(scope) ? scope : 'unknown',
        file: origin.startsWith('file:') ? resolve(folder, origin.slice('file:'.length)) : null,
    };
}
function partsOf(key) {
    const first = key.indexOf('.');
    const last = key.lastIndexOf('.');
    return {
        section: key.slice(0, first),
        subsection: first === last ? null : key.slice(first + 1, last),
        variable: key.slice(last + 1),
    };
}


/***/ }),

/***/ 3465:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kg: function() { return /* binding */ gitHome; }
});

// UNUSED EXPORTS: gitPlace, gitVariables, startFolder

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/actions/private-folder.ts



const PREFIX = 'hf-auth-check-';
const WRITABLE_BY_OTHERS = 0o022;
/** By the folder in which they lie: a process has one in each. */
const made = new Map();
/**
 * A folder that was made for this process, that nobody else can enter (mode 0700), and whose name nobody could know
 * before: in the runner's temporary folder, or in the system's where there is no such folder, or where it is a link,
 * somebody else's, or may be written by others. Rejects where neither takes a new folder. On Windows modes and owners
 * say nothing: there what the folder lies in decides who can enter it.
 */
async function private_folder_privateFolder({ RUNNER_TEMP }) {
    const place = RUNNER_TEMP && (await isSound(RUNNER_TEMP)) ? RUNNER_TEMP : tmpdir();
    const known = made.get(place);
    if (known !== undefined)
        return known;
    const folder = mkdtemp(join(place, PREFIX));
    made.set(place, folder);
    return folder;
}
async function isSound(path) {
    try {
        const stats = await lstat(path);
        if (!stats.isDirectory())
            return false;
        const me = process.getuid?.();
        return me === undefined || (stats.uid === me && (stats.mode & WRITABLE_BY_OTHERS) === 0);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(6725);
;// CONCATENATED MODULE: ./src/runner/programs/program-variables.ts
/**
 * The variables of the programs that are started, by a list of what they need: to find themselves, their user's home
 * and their settings. Whatever else a job has in its environment, its tokens above all, is no business of theirs.
 */


/** What every program needs. */
const COMMON = {
    words: [
        ...['USER', 'LOGNAME', 'USERNAME', 'USERDOMAIN', 'LANG', 'OS', 'PATHEXT', 'DBUS_SESSION_BUS_ADDRESS'],
        ...['HOMEDRIVE', 'HOMEPATH', 'SYSTEMDRIVE', 'PROCESSOR_ARCHITECTURE', 'SECURITYSESSIONID'],
    ],
    paths: [
        ...['HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'ALLUSERSPROFILE', 'PUBLIC'],
        ...[
            'PROGRAMFILES',
            'PROGRAMFILES(X86)',
            'PROGRAMW6432',
            'SYSTEMROOT',
            'WINDIR',
            'COMSPEC',
            'DEVELOPER_DIR',
        ],
        ...['TEMP', 'TMP', 'TMPDIR', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME'],
        'XDG_RUNTIME_DIR',
    ],
    settings: [],
    lists: ['LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'XDG_CONFIG_DIRS', 'XDG_DATA_DIRS'],
};
/** `PATH` among them, reduced to what lies outside of the workspace. Relative paths are those from `current`. */
async function program_variables_programVariables(environment, needs, { folders, wayIn, platform }, current) {
    const outside = async (paths) => {
        const ways = await Promise.all(paths.map(wayIn));
        return paths.filter((_, index) => ways[index] === null);
    };
    const allowed = async (name, value) => {
        const known = platform === 'win32' ? name.toUpperCase() : name;
        if (isTokenShaped(value.trim()))
            return null;
        if (needs.words.includes(known)) {
            return isAbsolute(value) && (await wayIn(value)) !== null ? null : value;
        }
        if (value === '')
            return [...needs.paths, ...needs.settings].includes(known) ? value : null;
        if (needs.settings.includes(known))
            return resolve(current, value);
        if (needs.paths.includes(known))
            return (await outside([resolve(current, value)]))[0] ?? null;
        if (!needs.lists.includes(known))
            return null;
        const listed = await outside(value.split(delimiter).filter(isAbsolute));
        return listed.length === 0 ? null : listed.join(delimiter);
    };
    const variables = {};
    await Promise.all(Object.entries(environment).map(async ([name, value]) => {
        const handed = value === undefined ? null : await allowed(name, value);
        if (handed !== null)
            variables[name] = handed;
    }));
    return { ...variables, PATH: (await outside(folders)).join(delimiter) };
}

// EXTERNAL MODULE: ./src/runner/programs/programs.ts
var programs = __webpack_require__(5453);
;// CONCATENATED MODULE: ./src/runner/git/git-surroundings.ts
/** From where git is asked: which program, with which variables, in which folder. */






/** Null where there is no git outside of the workspace. */
async function gitPlace(environment, workspace) {
    const untrusted = workspace === null ? untrustedFolder(environment) : resolve(workspace);
    const search = await searchPath(environment, untrusted);
    const program = await findProgram('git', search);
    if (program === null)
        return null;
    const current = untrusted ?? process.cwd();
    const folder = await startFolder(environment, program, search);
    const variables = {
        ...commandSettings(await gitVariables(environment, search, current), [
            ['safe.bareRepository', 'explicit'],
        ]),
        // What lies above may be anybody's.
        GIT_CEILING_DIRECTORIES: dirname(folder),
    };
    return { environment, workspace: untrusted, current, search, program, folder, variables };
}
/** Ours, unless the temporary folders lie in the workspace; there is nothing of it beside the program either. */
async function startFolder(environment, program, { wayIn }) {
    const own = await privateFolder(environment).catch(() => null);
    return own !== null && (await wayIn(own)) === null ? own : dirname(program);
}
/**
 * What git needs on top of what every program does, and what the helpers that are common on runners go by. Where a
 * repository lies is not among it (`GIT_DIR` …), nor is `GIT_CONFIG`, which makes `git config` and nothing else read
 * that one file.
 */
const NEEDS = {
    words: [
        ...COMMON.words,
        ...['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_COUNT', 'RUNNER_TRACKING_ID'],
        ...['GCM_CREDENTIAL_STORE', 'GCM_CREDENTIAL_CACHE_OPTIONS', 'GCM_NAMESPACE'],
    ],
    paths: [
        ...COMMON.paths,
        ...['GIT_EXEC_PATH', 'GNUPGHOME', 'PASSWORD_STORE_DIR'],
        ...['GCM_PLAINTEXT_STORE_PATH', 'GCM_DPAPI_STORE_PATH', 'GCM_GPG_PATH'],
    ],
    settings: ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'],
    lists: COMMON.lists,
};
/** Settings, though one may hold a credential. */
const PASSED_SETTING = /^GIT_CONFIG_(?:KEY|VALUE)_\d+$/;
/**
 * The variables under which git, and whatever it starts, asks nobody and opens no window (runner notes §4), and
 * writes no trace where its settings say.
 */
async function gitVariables(environment, search, current) {
    const passed = Object.entries(environment).flatMap(([name, value]) => value !== undefined && (PASSED_SETTING.test(name) || name === 'GIT_CONFIG_PARAMETERS')
        ? [[name, value]]
        : []);
    return {
        ...(await programVariables(environment, NEEDS, search, current)),
        ...Object.fromEntries(passed),
        GIT_TERMINAL_PROMPT: '0',
        // Set and empty: only so are `core.askPass` and a desktop's own program left out as well.
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        GCM_GUI_PROMPT: 'false',
        // Git Credential Manager would ask the host what kind of server it is, and wait for that.
        GCM_AUTODETECT_TIMEOUT: '-1',
        GCM_ALLOW_WINDOWSAUTH: 'false',
        // The file or socket that `trace2.*` names may be anybody's. Git says in no other way how a helper ended, nor
        // its version by the way.
        GIT_TRACE2: '0',
        GIT_TRACE2_PERF: '0',
        GIT_TRACE2_EVENT: '2',
        LC_ALL: 'C',
    };
}
/** The folder that git takes for `~` (runner notes §6). */
function gitHome(environment, platform = process.platform) {
    if (environment.HOME)
        return environment.HOME;
    if (platform === 'win32') {
        const { HOMEDRIVE, HOMEPATH, USERPROFILE } = environment;
        if (HOMEDRIVE && HOMEPATH)
            return `${HOMEDRIVE}${HOMEPATH}`;
        if (USERPROFILE)
            return USERPROFILE;
    }
    return (0,external_node_os_.homedir)();
}


/***/ }),

/***/ 4792:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pv: function() { return /* reexport */ credential_stores/* parseStore */.Pv; },
  QR: function() { return /* binding */ targetsOf; }
});

// UNUSED EXPORTS: observeGit

// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(6725);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/runner/git/git-settings.ts + 1 modules
var git_settings = __webpack_require__(2176);
// EXTERNAL MODULE: ./src/runner/git/url-match.ts
var url_match = __webpack_require__(7020);
;// CONCATENATED MODULE: ./src/runner/git/authorities.ts



/**
 * By whose certificates git judges the target: the file that its settings name, if they name one (the variable
 * `GIT_SSL_CAINFO` beats it), and whether something else decides as well.
 */
function authorities_authoritiesOf(settings, target, environment, home) {
    const named = valueFor('sslcainfo', settings, target);
    const path = named?.startsWith('~/') ? join(home, named.slice(2)) : named;
    const otherwise = environment.GIT_SSL_NO_VERIFY !== undefined ||
        environment.GIT_SSL_CAPATH !== undefined ||
        valueFor('sslcapath', settings, target) !== null ||
        /^(?:false|no|off|0)$/i.test(valueFor('sslverify', settings, target) ?? '');
    return {
        // What it is relative to, git knows alone.
        ...(path && isAbsolute(path) ? { authoritiesFile: path } : {}),
        ...(otherwise ? { trustsOtherwise: true } : {}),
    };
}
/** The value of `http.<url>.<variable>` that matches best, and of equal ones the last. */
function valueFor(variable, settings, target) {
    let best = null;
    for (const { key, value } of settings) {
        if (!key.startsWith('http.'))
            continue;
        const parts = partsOf(key);
        const pattern = parts.variable === variable ? urlPattern(parts.subsection) : null;
        const rank = pattern === null ? null : rankOf(pattern, target);
        if (rank !== null && (best === null || compareRanks(rank, best.rank) >= 0))
            best = { rank, value };
    }
    return best?.value ?? null;
}

// EXTERNAL MODULE: ./src/runner/git/credential-fill.ts
var credential_fill = __webpack_require__(5260);
// EXTERNAL MODULE: ./src/runner/git/credential-helpers.ts + 1 modules
var credential_helpers = __webpack_require__(265);
// EXTERNAL MODULE: ./src/runner/git/credential-places.ts
var credential_places = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/runner/git/credential-stores.ts + 1 modules
var credential_stores = __webpack_require__(6017);
// EXTERNAL MODULE: ./src/runner/git/git-surroundings.ts + 2 modules
var git_surroundings = __webpack_require__(3465);
// EXTERNAL MODULE: ./src/runner/git/headers.ts
var headers = __webpack_require__(7523);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/runner/programs/programs.ts
var programs = __webpack_require__(5453);
;// CONCATENATED MODULE: ./src/runner/git/helper-trust.ts
/** Which of the configured helpers may be run at all: those in which a workspace's files have no say. */






/**
 * Only a helper of the user's, the system's or the environment's own settings whose words name nothing of the
 * workspace: no path that leads there, none that is relative, and no program that lies there behind a link. Where the
 * home itself lies there, none.
 */
async function helper_trust_mayRun({ value, origin }, place) {
    if (!isOfUser(origin))
        return false;
    const { search, current, environment } = place;
    // In the home helpers keep what they answer, and find what they run.
    const homeInWorkspace = await search.wayIn(resolve(current, gitHome(environment)));
    return homeInWorkspace === null && !(await namesWorkspace(value, place));
}
async function namesWorkspace(value, place) {
    const { environment, workspace, search } = place;
    const { platform, wayIn } = search;
    const text = expanded(value, environment, platform);
    const words = wordsOf(text, platform);
    const [first = ''] = words;
    const isRelative = !isAbsolute(first) && (platform === 'win32' ? /[\\/]/ : /\//).test(first);
    if (isRelative || words.some((word) => /^\.{1,2}[\\/]|^\.\.$/.test(word)))
        return true;
    const spelled = workspace === null ? [] : [workspace, await realpath(workspace).catch(() => workspace)];
    if (spelled.some((folder) => mentions(text, folder, platform)))
        return true;
    const ways = await Promise.all(words.filter(isAbsolute).map(wayIn));
    if (ways.some((way) => way !== null))
        return true;
    const programs = value.startsWith('!') ? words : [`git-credential-${first}`];
    const plain = [...new Set(programs)].filter((name) => /^[\w.+-]+$/.test(name));
    const { GIT_EXEC_PATH = '', PATH = '' } = place.variables;
    const outside = [GIT_EXEC_PATH, ...PATH.split(delimiter)].filter(isAbsolute);
    // The folder may be as it should be and what lies in it a link.
    const found = await Promise.all(plain.map((name) => findFirst(name, { ...search, folders: outside })));
    return found.some((program) => program !== null && program.inWorkspace !== null);
}
/** The words with the job's variables and the home put in their place. */
function expanded(words, environment, platform) {
    let text = words.replace(/(^|[\s'"=!:;(])~(?=[\\/\s]|$)/g, (_, before) => before + gitHome(environment));
    for (const [name, value] of Object.entries(variablesNamedIn(words, environment, platform))) {
        for (const form of [`$${name}`, `\${${name}}`, `%${name}%`])
            text = text.replaceAll(form, () => value);
        // As in `${NAME:-x}`, or as what another program reads.
        text += ` ${value}`;
    }
    // The shell of git for Windows writes C:\ as /c/.
    return platform === 'win32' ? text.replace(/(^|[\s'"=!;(])\/([a-z])\//gi, '$1$2:/') : text;
}
/** Whatever may be a word to a shell: also what is in quotes, with its blanks, or is joined to another word. */
function wordsOf(text, platform) {
    const between = platform === 'win32' ? /[\s'"`;|&()<>=,{}$!]+/ : /[\s'"`;|&()<>=,:{}$!]+/;
    const plain = platform === 'win32' ? text : text.replace(/\\(.)/g, '$1');
    const quoted = [...text.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, one, other]) => one ?? other ?? '');
    return [...text.split(between), ...plain.split(between), ...quoted].filter((word) => word !== '');
}
function mentions(text, folder, platform) {
    const alike = (one) => (platform === 'linux' ? one : one.toLowerCase().replaceAll('\\', '/'));
    const [said, wanted] = [alike(text), alike(folder)];
    for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1)) {
        if (!/^[\w.-]/.test(said.slice(at + wanted.length)))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/runner/git/config-text.ts
var config_text = __webpack_require__(5067);
// EXTERNAL MODULE: ./src/runner/git/text-file.ts
var text_file = __webpack_require__(9665);
;// CONCATENATED MODULE: ./src/runner/git/repository-files.ts
/**
 * Settings that git reads in no other place: `.gitmodules` and `.lfsconfig`, which come with the repository itself,
 * also with its submodules, and the configuration of submodules that are cloned already.
 */







/** More than a workspace has submodules; behind that it is not looked. */
const MOST_REPOSITORIES = 50;
/** Folders below `modules`: a submodule's name may have several parts. */
const MOST_FOLDERS = 200;
/** Of all these files together: each is a finding, and nobody fixes more at once. */
const MOST_CREDENTIALS = 100;
/** What they hold, as far as the time goes. A pull request can write all of it, also what git copies on a clone. */
async function repository_files_inRepositoryFiles(folder, hosts, time = new ReadingTime()) {
    const [shared, clones] = await Promise.all([
        inWorkTrees(folder, hosts, time),
        time.within(() => submoduleConfigurations(folder, time), []),
    ]);
    const found = [...shared];
    for (const path of clones)
        found.push(...inConfigText(await textOf(path, time), path, hosts));
    return found.slice(0, MOST_CREDENTIALS);
}
/** The lines of a file in the format of git's configuration whose URLs hold a credential of one of the hosts. */
function inConfigText(text, path, hosts) {
    const origin = { scope: 'unknown', file: path };
    const settings = parseConfigText(text).map((setting) => ({ ...setting, origin }));
    const all = among(settings);
    const found = [];
    for (const setting of settings) {
        if (found.length >= MOST_CREDENTIALS)
            break;
        const inSetting = inUrls(setting, all, hosts);
        found.push(...inSetting.map((one) => ({ ...one, where: path, line: setting.line, fromRepository: true })));
    }
    return found;
}
/** Blank where it cannot be read, is too large, or the time is up. */
async function textOf(path, time) {
    const file = await time.within(() => readText(path), null);
    if (file?.text != null)
        return Buffer.from(file.text, 'latin1').toString('utf8');
    if (file?.isCut === true)
        time.leaveOut(basename(path));
    return '';
}
/** From one work tree to those that its `.gitmodules` names, which have their own. */
async function inWorkTrees(folder, hosts, time) {
    const found = [];
    const seen = new Set([folder]);
    for (const tree of seen) {
        const modules = join(tree, '.gitmodules');
        const lfs = join(tree, '.lfsconfig');
        const text = await textOf(modules, time);
        found.push(...inConfigText(text, modules, hosts), ...inConfigText(await textOf(lfs, time), lfs, hosts));
        if (time.isUp())
            break;
        for (const { key, value } of parseConfigText(text)) {
            const { section, variable } = partsOf(key);
            const isPath = section === 'submodule' && variable === 'path' && isBelow(value);
            if (isPath && seen.size < MOST_REPOSITORIES)
                seen.add(join(tree, value));
        }
    }
    return found;
}
function isBelow(path) {
    return path !== '' && !isAbsolute(path) && !path.split(/[\\/]/).includes('..');
}
/** The configuration of every cloned submodule, also of submodules' own, which lie within theirs. */
async function submoduleConfigurations(folder, time) {
    const found = [];
    const folders = [join(await gitFolder(folder, time), 'modules')];
    for (const at of folders) {
        const entries = await promises.readdir(at, { withFileTypes: true }).catch(() => []);
        const isRepository = entries.some((entry) => entry.name === 'HEAD' && entry.isFile());
        if (isRepository)
            found.push(join(at, 'config'));
        if (found.length >= MOST_REPOSITORIES || time.isUp())
            break;
        const below = entries.filter((entry) => entry.isDirectory() && (!isRepository || entry.name === 'modules'));
        folders.push(...below.slice(0, Math.max(0, MOST_FOLDERS - folders.length)).map(({ name }) => join(at, name)));
    }
    return found;
}
/** `.git`, or the folder that it names: in a linked work tree and in a submodule it is a file. */
async function gitFolder(folder, time) {
    const path = join(folder, '.git');
    const named = /^gitdir: (.{1,4096})/.exec(await textOf(path, time))?.[1]?.trim();
    return named === undefined ? path : resolve(folder, named);
}

// EXTERNAL MODULE: ./src/runner/git/credential-urls.ts
var credential_urls = __webpack_require__(299);
;// CONCATENATED MODULE: ./src/runner/git/rewrites.ts
/** Rules that have git go to another host with what is for the Hub (`url.<base>.insteadOf`, runner notes §5). */


const MOST_RULES = 20;
/** Of two rules for one address the first counts. Rules that lead from a Hub host to another one are none of these. */
function rewrites_rewritesIn(settings, hosts) {
    const rules = new Map();
    for (const { key, value, origin } of settings) {
        const { section, subsection, variable } = partsOf(key);
        if (section !== 'url' || !/^(?:push)?insteadof$/.test(variable) || rules.size >= MOST_RULES)
            continue;
        const [from, to] = [parseUrl(value), parseUrl(subsection ?? '')];
        const isOfHub = from !== null && hosts.includes(from.host) && from.username === '';
        if (!isOfHub || (to !== null && hosts.includes(to.host)))
            continue;
        const name = `${variable} ${value}`;
        if (rules.has(name))
            continue;
        rules.set(name, {
            from: value,
            host: to?.host ?? null,
            hasLogin: to !== null && to.username !== '',
            isForPushes: variable === 'pushinsteadof',
            file: origin.file,
        });
    }
    return [...rules.values()];
}

;// CONCATENATED MODULE: ./src/runner/git/git.ts
/**
 * What git would send to the Hub from this machine: its settings, its credential files, and what its helpers
 * answer. Changes nothing, runs nothing of the workspace, has no opinion, and throws for nothing.
 */















const UNAVAILABLE = {
    state: 'unavailable',
    credentials: [],
    helpers: [],
    headersReset: false,
    version: null,
};
/**
 * Looks for credentials of `hosts` (each with the port where it is not the scheme's own); those of other hosts
 * are not kept. Without git there is nothing to see.
 */
async function observeGit(environment, folder, hosts, { origin, patienceMs = HELPER_PATIENCE_MS, time } = {}) {
    const place = await gitPlace(environment, folder);
    if (place === null)
        return UNAVAILABLE;
    const inRepository = folder === null ? [] : inRepositoryFiles(folder, hosts, time);
    const listing = await listSettings(place, folder);
    if (listing === null)
        return UNAVAILABLE;
    const { settings, version } = listing;
    const targets = targetsOf(hosts, origin);
    const configured = configuredHelpers(settings, targets);
    const headers = headersIn(settings, targets);
    const rewrites = rewritesIn(settings, hosts);
    const mayAsk = takesSettingsFromEnvironment(version);
    const [endpoint] = targets;
    const [ofRepository, ...probes] = await Promise.all([
        inRepository,
        ...configured.map((helper) => probe(helper, settings, targets, place, mayAsk ? patienceMs : null)),
    ]);
    return {
        state: 'read',
        credentials: [
            ...inSettings(settings, targets),
            ...headers.credentials,
            ...ofRepository,
            ...onceEach(probes.flatMap(({ credentials }) => credentials)),
        ],
        helpers: [
            ...probes.map(({ helper }) => helper),
            ...askpassProgram(environment, settings, version, configured.length),
        ],
        headersReset: headers.areReset,
        ...(rewrites.length > 0 && { rewrites }),
        ...(endpoint && authoritiesOf(settings, endpoint, environment, gitHome(environment))),
        version,
    };
}
/** The endpoint's host is asked about as its origin says, the Hub's other name over https. */
function targetsOf(hosts, origin) {
    const plain = origin?.startsWith('http:') ? new URL(origin).host : null;
    return hosts.map((host) => ({ host, scheme: host === plain ? 'http' : 'https' }));
}
async function probe(configured, settings, targets, place, patienceMs) {
    const { name, where, order, scope } = configured;
    const helper = (state) => ({ name, where, order, scope, state });
    const files = storeFiles(configured, place);
    const ways = await Promise.all((files ?? []).map(place.search.wayIn));
    if (files !== null && ways.every((way) => way === null)) {
        const { credentials, state } = await readStores(configured, files, settings, targets);
        return { helper: helper(state), credentials };
    }
    if (files !== null || patienceMs === null || !(await mayRun(configured, place))) {
        return { helper: helper('not-asked'), credentials: [] };
    }
    const alone = helperAlone(place, configured.value, settings, patienceMs);
    const answers = await Promise.all(configured.targets
        .flatMap((target) => queriesFor(settings, configured, target))
        .map((query) => askHelper(alone, query)));
    const logins = answers.flatMap((answer) => (answer.state === 'answered' ? [answer.login] : []));
    const credentials = logins
        .filter((login) => configured.script === null || hasPassword(login))
        .filter((login, index) => logins.findIndex((one) => isSameLogin(one, login)) === index)
        .map((login) => helperCredential(configured, login));
    const states = answers.map(({ state }) => state);
    const state = ['hung', 'answered', 'failed'].find((one) => states.includes(one)) ?? 'silent';
    return { helper: helper(state), credentials };
}
function isSameLogin(one, other) {
    return one.host === other.host && one.username === other.username && one.secret.equals(other.secret);
}
/**
 * A script that prints a variable of the job prints a password with nothing in it in a step that lacks the variable. Then
 * the user's name is no token, unless it has the form of one.
 */
function hasPassword({ username, secret }) {
    return secret.reveal() !== username || isTokenShaped(username);
}
function helperCredential({ name, order, origin, script }, { scheme, host, username, secret }) {
    return {
        kind: 'helper',
        where: name,
        host,
        username,
        secret,
        line: null,
        // What is written into the setting itself is gone only with the setting.
        ...(script !== null ? { origin, script } : { origin: null }),
        serves: 'both',
        helper: order,
        address: `${scheme}://${host}`,
    };
}
/** Two helpers may read the same file; of a line that one of them finds, that one's word counts. */
function onceEach(credentials) {
    const lines = new Map();
    for (const credential of credentials) {
        if (credential.kind !== 'store')
            continue;
        const name = `${credential.where}\0${credential.line}`;
        const known = lines.get(name);
        const isBetter = known?.serves === 'none' && credential.serves !== 'none';
        if (known === undefined || isBetter)
            lines.set(name, credential);
    }
    const used = new Set(lines.values());
    return credentials.filter((credential) => credential.kind !== 'store' || used.has(credential));
}


/***/ }),

/***/ 7523:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: function() { return /* binding */ headersIn; }
/* harmony export */ });
/* unused harmony export credentialInHeader */
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
/* harmony import */ var _credential_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5357);
/* harmony import */ var _credential_urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(299);
/* harmony import */ var _git_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2176);
/* harmony import */ var _url_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7020);
/** Headers that git adds to its requests (`http.<url>.extraHeader`), as far as they hold a credential. */





/** The headers that git or git-lfs sends to one of the targets, or to a part of it, each once. */
function headersIn(settings, targets) {
    const headers = settings.flatMap((setting) => {
        if (!setting.key.startsWith('http.'))
            return [];
        const { subsection, variable } = (0,_git_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(setting.key);
        if (variable !== 'extraheader')
            return [];
        const pattern = (0,_url_match_js__WEBPACK_IMPORTED_MODULE_4__/* .urlPattern */ .AN)(subsection);
        return pattern === null ? [] : [{ setting, subsection, pattern }];
    });
    const credentials = new Map();
    const all = (0,_credential_places_js__WEBPACK_IMPORTED_MODULE_1__/* .among */ .no)(settings);
    let areReset = false;
    for (const target of targets) {
        const there = headers.filter(({ pattern }) => (0,_url_match_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(pattern, target) !== null);
        areReset ||= there.some(({ setting }) => setting.value === '');
        for (const { pattern } of [{ pattern: _url_match_js__WEBPACK_IMPORTED_MODULE_4__/* .EVERYTHING */ .Qz }, ...there]) {
            const byGit = new Set(sent(there, target, pattern));
            const byLfs = new Set(sentByLfs(there, target, pattern));
            for (const header of new Set([...byGit, ...byLfs])) {
                const serves = !byLfs.has(header) ? 'git' : byGit.has(header) ? 'both' : 'lfs';
                const known = credentials.get(header);
                if (known !== undefined) {
                    if (known.serves !== serves)
                        credentials.set(header, { ...known, serves: 'both' });
                    continue;
                }
                const credential = credentialIn(header, target.host, all);
                if (credential !== null)
                    credentials.set(header, { ...credential, serves });
            }
        }
    }
    return { credentials: headers.flatMap((header) => credentials.get(header) ?? []), areReset };
}
/**
 * The headers for URLs that `place` describes: as git reads on it drops what matches worse than something
 * before, and a blank value drops what was collected.
 */
function sent(headers, target, place) {
    let best = [0, 0, 0];
    let collected = [];
    for (const header of headers) {
        const rank = (0,_url_match_js__WEBPACK_IMPORTED_MODULE_4__/* .covers */ .hU)(header.pattern, place) ? (0,_url_match_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(header.pattern, target) : null;
        if (rank === null || (0,_url_match_js__WEBPACK_IMPORTED_MODULE_4__/* .compareRanks */ .dL)(rank, best) < 0)
            continue;
        best = rank;
        collected = header.setting.value === '' ? [] : [...collected, header];
    }
    return collected;
}
/**
 * git-lfs uses the key that matches best, or else the one for all URLs, takes all its values, and does not
 * know that a blank one takes back the others (git-lfs 3.3).
 */
function sentByLfs(headers, target, place) {
    const covering = headers.filter(({ pattern }) => (0,_url_match_js__WEBPACK_IMPORTED_MODULE_4__/* .covers */ .hU)(pattern, place));
    let best = { subsection: null, rank: [0, 0, 0] };
    for (const { subsection, pattern } of covering) {
        const rank = subsection === null ? null : (0,_url_match_js__WEBPACK_IMPORTED_MODULE_4__/* .rankOf */ .IQ)(pattern, target);
        if (rank !== null && (0,_url_match_js__WEBPACK_IMPORTED_MODULE_4__/* .compareRanks */ .dL)(rank, best.rank) >= 0)
            best = { subsection, rank };
    }
    return covering.filter(({ subsection, setting }) => subsection === best.subsection && setting.value !== '');
}
function credentialIn({ setting, subsection }, host, all) {
    const held = credentialInHeader(setting.value);
    if (held === null)
        return null;
    const scope = subsection === null ? null : (0,_credential_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .publicScope */ .Uv)(subsection);
    const isClean = scope === subsection;
    const where = scope === null ? 'http.extraHeader' : `http.${scope}.extraHeader`;
    return {
        kind: 'header',
        where,
        host,
        ...held,
        line: null,
        origin: setting.origin,
        serves: 'both',
        helper: null,
        ...(isClean ? { key: where } : {}),
        ...(0,_credential_places_js__WEBPACK_IMPORTED_MODULE_1__/* .severalOf */ .Mq)(setting, all),
    };
}
/** What an `Authorization` header says; null for every other header. */
function credentialInHeader(header) {
    const value = /^authorization\s*:\s*(.*\S)\s*$/i.exec(header)?.[1];
    if (value === undefined)
        return null;
    const [, scheme = '', text = ''] = /^(\S+)\s+(.+)$/.exec(value) ?? [];
    if (scheme.toLowerCase() !== 'basic')
        return { username: null, secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(text || value) };
    const pair = Buffer.from(text, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    if (colon < 0)
        return { username: null, secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(pair) };
    const [username, password] = [pair.slice(0, colon), pair.slice(colon + 1)];
    return { username, secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(password === '' ? username : password) };
}


/***/ }),

/***/ 9665:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: function() { return /* binding */ readText; }
/* harmony export */ });
/* harmony import */ var _model_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4556);
/* harmony import */ var _files_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7942);
/** A file of lines that may be missing, a pipe, enormous or not ours to read. */


/** Never throws. */
async function readText(path) {
    try {
        const bytes = await (0,_files_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .CB)(path);
        return bytes === null
            ? { text: null, state: 'unreadable', isCut: true }
            : { text: bytes.toString('latin1'), state: 'read' };
    }
    catch (error) {
        const code = (0,_model_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .fileErrorCode */ .c)(error);
        return { text: null, state: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
    }
}


/***/ }),

/***/ 7020:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: function() { return /* binding */ urlPattern; },
/* harmony export */   IQ: function() { return /* binding */ rankOf; },
/* harmony export */   Qz: function() { return /* binding */ EVERYTHING; },
/* harmony export */   dL: function() { return /* binding */ compareRanks; },
/* harmony export */   hU: function() { return /* binding */ covers; },
/* harmony export */   qr: function() { return /* binding */ credentialPattern; }
/* harmony export */ });
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2024);
/* harmony import */ var _credential_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(299);
/** Which settings of the form `<section>.<url>.<variable>` git applies to a URL (git-config, `http.<url>.*`). */


/** The pattern that a key without a URL amounts to. */
const EVERYTHING = { scheme: null, host: null, path: '/', user: null };
function urlPattern(subsection) {
    if (subsection === null)
        return EVERYTHING;
    const url = (0,_credential_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .Dl)(subsection);
    if (url === null)
        return null;
    return {
        scheme: url.protocol.slice(0, -1),
        host: url.host,
        path: url.pathname,
        user: url.username === '' ? null : (0,_credential_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(url.username),
    };
}
/** In the section `credential` a URL may also be a host or a scheme alone. */
function credentialPattern(subsection) {
    const full = urlPattern(subsection);
    if (full !== null || subsection === null)
        return full;
    const schemeAlone = /^(https?):\/\/$/.exec(subsection)?.[1];
    if (schemeAlone !== undefined)
        return { ...EVERYTHING, scheme: schemeAlone };
    const hostAlone = subsection.includes('://') ? null : urlPattern(`https://${subsection}`);
    return hostAlone === null ? null : { ...hostAlone, scheme: null };
}
/** How the pattern matches some URL of the target, null where it matches none. */
function rankOf({ scheme, host, path, user }, target) {
    if (scheme !== null && scheme !== target.scheme)
        return null;
    if (host !== null && !hostMatches(host, target.host))
        return null;
    const length = (0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFinalSlashes */ ._9)(path).length;
    return [host?.length ?? 0, host === null ? 0 : length + 1, user === null ? 0 : 1];
}
/** Whether everything that the inner pattern matches at a target is matched by the outer one. */
function covers(outer, inner) {
    const folder = `${(0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFinalSlashes */ ._9)(outer.path)}/`;
    const isBelow = `${(0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFinalSlashes */ ._9)(inner.path)}/`.startsWith(folder);
    return isBelow && (outer.user === null || outer.user === inner.user);
}
function compareRanks(one, other) {
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
function hostMatches(pattern, host) {
    const [labels, port] = labelsAndPort(host);
    const [patterns, wantedPort] = labelsAndPort(pattern);
    return (port === wantedPort &&
        labels.length === patterns.length &&
        patterns.every((part, at) => part === '*' || part === labels[at]));
}
function labelsAndPort(host) {
    const port = /:\d+$/.exec(host)?.[0] ?? '';
    return [host.slice(0, host.length - port.length).split('.'), port];
}


/***/ }),

/***/ 4376:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: function() { return /* binding */ runChild; }
/* harmony export */ });
/* unused harmony export programs */
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

/***/ 5453:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* unused harmony exports untrustedFolder, searchPath, pathEntries, findFirst, findProgram */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files_path_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7969);
/* harmony import */ var _files_ways_in_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6506);
/**
 * Where the programs lie that this action starts. They are started by the path that is found here, so that no system
 * looks for them once more: Windows would begin with the working directory.
 */





/**
 * Whose files are nobody's to run: the workspace, and outside of a job the folder in which the check was started,
 * unless that has the user's home in it, since then it is no checkout but all that the user has.
 */
function untrustedFolder(environment, current = process.cwd()) {
    if (environment.GITHUB_WORKSPACE)
        return resolve(current, environment.GITHUB_WORKSPACE);
    const home = environment.HOME || environment.USERPROFILE || homedir();
    return isBelow(current, resolve(home)) ? null : current;
}
async function searchPath(environment, workspace, platform = process.platform) {
    const entries = pathEntries(environment, workspace ?? process.cwd(), platform);
    // A system follows a link before it goes up from there; a path that is only put together would not.
    const folders = await Promise.all(entries.map((entry) => /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(entry) ? realpath(entry).catch(() => '') : entry));
    return {
        folders: [...new Set(folders)].filter((folder) => folder !== ''),
        wayIn: waysInto(workspace),
        platform,
    };
}
/** The entries of `PATH`, in full; on Windows without the quotes that some of them have. */
function pathEntries(environment, current, platform = process.platform) {
    const { delimiter, isAbsolute, join: joined } = platform === 'win32' ? win32 : posix;
    const name = platform === 'win32' && environment.PATH === undefined
        ? Object.keys(environment).find((one) => /^path$/i.test(one))
        : 'PATH';
    const value = environment[name ?? ''] ?? '';
    if (value === '')
        return [];
    return value
        .split(delimiter)
        .map((entry) => (platform === 'win32' ? entry.replace(/"/g, '') : entry))
        .flatMap((entry) => {
        // On Windows a folder of the drive on which somebody happens to be, or of another's current folder.
        if (platform === 'win32' && /^(?:[\\/](?![\\/])|[a-z]:(?![\\/]))/i.test(entry))
            return [];
        return [isAbsolute(entry) ? entry : joined(current, entry)];
    });
}
/** The program of this name that the job itself would start; null where there is none. */
async function findFirst(name, search) {
    for await (const program of programsNamed(name, search))
        return program;
    return null;
}
/** The first program of this name on whose way nothing lies in the workspace; null where there is none. */
async function findProgram(name, search) {
    for await (const { path, inWorkspace } of programsNamed(name, search))
        if (inWorkspace === null)
            return path;
    return null;
}
async function* programsNamed(name, { folders, wayIn, platform }) {
    for (const folder of folders) {
        const path = join(folder, platform === 'win32' ? `${name}.exe` : name);
        if (await isProgram(path))
            yield { path, inWorkspace: await wayIn(path) };
    }
}
/** On Windows every file with the right name is one. */
async function isProgram(path) {
    try {
        await access(path, constants.X_OK);
        return (await stat(path)).isFile();
    }
    catch {
        return false;
    }
}


/***/ })

};
;