"use strict";
exports.id = 562;
exports.ids = [562];
exports.modules = {

/***/ 562:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restore: function() { return /* binding */ restore; }
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./src/file-error.ts
/**
 * The system's code of a failed file operation, such as `EACCES`; it names no path and no content. Asks for
 * no class, because an error may come from another JavaScript realm.
 */
function file_error_fileErrorCode(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    return typeof code === 'string' ? code : 'unknown';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
;// CONCATENATED MODULE: ./src/act/backup.ts
/** Private copies of files that are about to be changed. */



function backup_sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/** Writes bytes to a new file that only this user can read, in a folder that only this user can enter. */
async function backup_writePrivateFile(folder, name, bytes) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
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
/** The name of a backup that is still to be written, so that it can be written down first. */
function backup_backupName(label) {
    return `${label}-${randomUUID()}`;
}
/** Keeps the original bytes; returns where. */
async function writeBackup(folder, label, bytes) {
    return backup_writePrivateFile(folder, backup_backupName(label), bytes);
}
/** The backup's bytes, null where it is gone or is not what was stored. */
async function readBackup(path, expectedSha256) {
    try {
        const bytes = await (0,promises_.readFile)(path);
        return backup_sha256(bytes) === expectedSha256 ? bytes : null;
    }
    catch {
        return null;
    }
}
async function backup_removeBackup(path) {
    await (0,promises_.rm)(path, { force: true });
}

;// CONCATENATED MODULE: ./src/act/journal.ts
/**
 * The list of what was changed on this runner, kept in a file so that the post step finds it even when the
 * main step was killed. It is written before each change; whether a change then happened can be told from
 * the file itself, because a record carries the hashes of both versions. It holds no content of any file.
 */



const FORMAT = 1;
/** Two steps of one job may share a folder, so each process has a journal of its own in it. */
const journals = new Map();
/**
 * Writes all records so far and returns the journal's path, which stays the same for later calls with the
 * same folder. Replaces the previous version at once, never in parts.
 */
async function writeJournal(folder, records) {
    const name = `journal-${randomUUID()}.json`;
    const content = Buffer.from(`${JSON.stringify({ format: FORMAT, records })}\n`);
    const written = await writePrivateFile(folder, name, content);
    const earlier = journals.get(folder);
    if (earlier === undefined) {
        journals.set(folder, written);
        return written;
    }
    try {
        await rename(written, earlier);
    }
    catch (error) {
        await rm(written, { force: true });
        throw error;
    }
    return earlier;
}
/** The records, oldest first. Throws where the file is missing or is not a journal. */
async function readJournal(path) {
    const content = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    if (!isObject(content) || content.format !== FORMAT || !Array.isArray(content.records)) {
        throw new Error('not a journal of this action');
    }
    return content.records.map((record) => {
        if (!isRecord(record))
            throw new Error('the journal holds a record of an unknown kind');
        return record;
    });
}
/** Deletes a journal whose records are all dealt with. The folder stays: it may be the runner's own. */
async function discardJournal(path) {
    await (0,promises_.rm)(path, { force: true });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isRecord(value) {
    if (!isObject(value))
        return false;
    if (![value.path, value.realPath, value.backup, value.beforeSha256].every(isString))
        return false;
    switch (value.kind) {
        case 'netrc':
            return [value.afterSha256, value.id].every(isString) && isListOf(value.removed, isRemovedEntry);
        case 'git-store':
            return [value.afterSha256, value.id].every(isString) && isListOf(value.removed, isRemovedLine);
        case 'git-helper':
            return isListOf(value.removed, ({ host }) => isString(host));
        case 'saved-token':
            return isString(value.id) && [value.mode, value.uid, value.gid].every(Number.isInteger);
        case 'private-file':
            return true;
        default:
            return false;
    }
}
function isRemovedEntry({ host, lines }) {
    return isString(host) && isObject(lines) && Number.isInteger(lines.first) && Number.isInteger(lines.last);
}
function isRemovedLine({ host, line }) {
    return isString(host) && Number.isInteger(line);
}
function isListOf(value, isItem) {
    return Array.isArray(value) && value.every((item) => isObject(item) && isItem(item));
}
function isString(value) {
    return typeof value === 'string';
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
;// CONCATENATED MODULE: ./src/netrc/lines.ts
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

;// CONCATENATED MODULE: ./src/netrc/pieces.ts
/**
 * Cuts a netrc into pieces, the way Python 3.11 and later do: quotes only where a word starts, a
 * backslash takes the next byte, `#` opens a comment only where a keyword may stand, and a macro runs to
 * the first empty line. Every piece knows the bytes it came from. What no two readers agree about, and
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
function readPieces(bytes) {
    const text = bytes.toString('latin1');
    const lineOf = lineCounter(text);
    const refuse = (reason, at) => ({ ok: false, reason, line: lineOf(at) });
    if (WIDE_ENCODINGS.some((mark) => bytes.subarray(0, mark.length).equals(mark))) {
        return refuse('it is UTF-16 or UTF-32 text, which no client reads', 0);
    }
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return refuse('it holds a NUL byte', nul);
    const pieces = [];
    const add = (role, start, end, said) => {
        pieces.push({ role, start, end, line: lineOf(start), text: said, raw: text.slice(start, end) });
    };
    let at = skipSeparators(text, 0);
    while (at < text.length) {
        if (text[at] === '#') {
            const end = nextLineEnd(text, at);
            add('comment', at, end, text.slice(at, end));
            at = skipSeparators(text, end);
            continue;
        }
        const word = readWord(text, at);
        if (!word.ok)
            return refuse(word.reason, word.at);
        if (word.text === '')
            return refuse('an empty quoted word stands where a keyword belongs', at);
        const keyword = pieces_asciiLowerCase(word.text);
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
    return { ok: true, pieces };
}
function skipSeparators(text, from) {
    let at = from;
    while (at < text.length && isSeparator(text[at]))
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
            if (end < text.length && !isSeparator(text[end])) {
                return { ok: false, reason: 'text is glued to a closing quote', at };
            }
            return { ok: true, end, text: said };
        }
        if (!quoted && isSeparator(char))
            break;
        if (char === '\\') {
            at += 1;
            if (at >= text.length || isLineEnd(text[at])) {
                return { ok: false, reason: 'a backslash stands at the end of a line', at: at - 1 };
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
    let lineStart = afterLineEnd(text, nextLineEnd(text, nameEnd));
    while (lineStart < text.length) {
        const lineEnd = nextLineEnd(text, lineStart);
        const next = afterLineEnd(text, lineEnd);
        if (lineEnd === lineStart)
            return next;
        lineStart = next;
    }
    return text.length;
}
/** Lower case for ASCII only: other bytes are not letters here. */
function pieces_asciiLowerCase(text) {
    return /[A-Z]/.test(text) ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text;
}

;// CONCATENATED MODULE: ./src/netrc/readers/reading.ts
/** What a modelled reader of a netrc makes of one file, inside `src/netrc`: with the places it took it from. */
/** A file as readers get it; what several of them make of it first is made once. */
class NetrcSource {
    bytes;
    file;
    made = new Map();
    wholeText = null;
    /** `bytes` may be an excerpt, `file` is the whole: what has a limit for its size goes by that. */
    constructor(bytes, file = bytes) {
        this.bytes = bytes;
        this.file = file;
    }
    /** One character per byte. */
    get text() {
        return this.bytes.toString('latin1');
    }
    /** The whole file, in the same way. */
    get fileText() {
        this.wholeText ??= this.file.toString('latin1');
        return this.wholeText;
    }
    /** What `make` gave when it was first asked for under this key. */
    once(key, make) {
        if (!this.made.has(key))
            this.made.set(key, make(this.text));
        return this.made.get(key);
    }
}
function reading_unlimited() {
    return { left: Number.POSITIVE_INFINITY };
}
const NOTHING = { kind: 'nothing' };
function refusal(why) {
    return { kind: 'refuses', why };
}
function newEntry(host, opener) {
    return { host, opener, login: null, password: null, account: null };
}
/** For readers that take the first of several for one host; without `default`. */
function firstByHost(entries, nameOf = (host) => host) {
    const named = new Map();
    for (const entry of entries) {
        const name = entry.host === null ? null : nameOf(entry.host);
        if (name !== null && !named.has(name))
            named.set(name, entry);
    }
    return named;
}
function readingOf(entry) {
    if (entry === undefined)
        return NOTHING;
    const { host, ...said } = entry;
    return { kind: 'entry', byDefault: host === null, ...said };
}

;// CONCATENATED MODULE: ./src/netrc/rows.ts
/** Rows of plain entries: complete, with nothing between them, and in words that every reader of a netrc takes alike. */
/** What may run over line ends, so that a row within it means something else. */
const HOLDS_LINES = /["\\\0]|macdef/i;
/** To curl these are keywords wherever they stand in an entry of another host. */
const NO_KEYWORD = '(?!(?:[Mm][Aa][Cc][Hh][Ii][Nn][Ee]|[Dd][Ee][Ff][Aa][Uu][Ll][Tt])\\s)';
/** Shorter than any reader's limit, and nothing that one of them takes for a quote, an escape or a comment. */
const WORD = `${NO_KEYWORD}[!$-[\\]-~]{1,100}`;
const BLANKS = '[ \\t]{1,20}';
/** Without CR, which some curl take for a part of the name before it. */
const GAP = `(?:${BLANKS}|\\n[ \\t]{0,20})`;
/** Its host has no capitals, about which readers differ. */
const PLAIN_ENTRY = new RegExp(`machine${BLANKS}(${NO_KEYWORD}[a-z\\d][a-z\\d_.:-]{0,99})${GAP}login${BLANKS}${WORD}${GAP}password${BLANKS}${WORD}\\r?\\n+`, 'y');
/** All of a file, in order. */
function rowsOf(text) {
    if (HOLDS_LINES.test(text))
        return [];
    const rows = [];
    for (let at = 0; at < text.length;) {
        const row = [at];
        PLAIN_ENTRY.lastIndex = at;
        while (PLAIN_ENTRY.test(text))
            row.push(PLAIN_ENTRY.lastIndex);
        if (row.length > 1)
            rows.push(row);
        const feed = text.indexOf('\n', row.at(-1));
        if (feed < 0)
            break;
        at = feed + 1;
    }
    return rows;
}
/** The host of the plain entry that begins there. */
function hostAt(text, start) {
    PLAIN_ENTRY.lastIndex = start;
    return PLAIN_ENTRY.exec(text)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./src/netrc/span.ts
/** The bytes outside of these parts, which are in order. */
function without(bytes, parts) {
    const kept = [];
    let at = 0;
    for (const { start, end } of parts) {
        kept.push(bytes.subarray(at, start));
        at = end;
    }
    return Buffer.concat([...kept, bytes.subarray(at)]);
}

;// CONCATENATED MODULE: ./src/netrc/excerpt.ts
/**
 * Long netrc files, read in excerpts: years of jobs may leave a megabyte of entries for other hosts. One plain entry
 * after another leaves every reader as it was, so that of a row of them the first and the last few say as much as all
 * (runner notes §3).
 */





/** Entries that stay at each end of a row: a reader that comes upon it out of step has found its way by the second. */
const ENDS = 3;
/** A file without the inner entries of its rows. Offsets and lines are the excerpt's own where nothing else is said. */
class excerpt_Excerpt {
    omitted;
    source;
    lineInFile = null;
    /** Of `omitted`, in order, nothing is kept; each begins and ends where a line does. */
    constructor(file, omitted = []) {
        this.omitted = omitted;
        this.source = new NetrcSource(omitted.length === 0 ? file : without(file, omitted), file);
    }
    get bytes() {
        return this.source.bytes;
    }
    /** Where in the file a byte of the excerpt stands. */
    place(offset) {
        let place = offset;
        for (const { start, end } of this.omitted) {
            if (start > place)
                break;
            place += end - start;
        }
        return place;
    }
    /** The same for a part, which may end where the excerpt leaves something out: that is none of it. */
    span({ start, end }) {
        return { start: this.place(start), end: end === start ? this.place(start) : this.place(end - 1) + 1 };
    }
    /** The 1-based line of the file on which a byte of the excerpt stands. */
    lineAt(offset) {
        this.lineInFile ??= lineCounter(this.source.fileText);
        return this.lineInFile(this.place(offset));
    }
    /** Which line of the file a line of the excerpt is; both count from 1. */
    line(number) {
        return this.omitted.length === 0 ? number : this.lineAt(lineStarts(this.source.text)[number - 1] ?? 0);
    }
}
const made = new WeakMap();
/** What every reader answers from as from the file itself, as long as it is asked for these hosts only. */
function excerptAbout(file, hosts) {
    const key = [...new Set(hosts)].filter((host) => host !== '').join('|');
    const known = made.get(file) ?? new Map();
    made.set(file, known);
    const excerpt = known.get(key) ?? excerptWith(file, key);
    known.set(key, excerpt);
    return excerpt;
}
/** Keeps every entry in which one of the hosts is named, wherever. */
function excerptWith(file, hosts) {
    const text = file.toString('latin1');
    const mention = new RegExp(hosts.replace(/[^\w|]/g, '\\$&') || '(?!)', 'gi');
    const mentions = [];
    while (mention.test(text))
        mentions.push(mention.lastIndex - 1);
    return excerptOf(file, rowsOf(text), mentions);
}
/**
 * The same for a proof that speaks of all hosts. Readers take the first or the last of a host's entries, so that in the
 * middle of a row those between them count for nothing; and of hosts that are named nowhere but in the middle of the
 * same rows, one stands for all.
 */
function excerptForAll(file, hosts) {
    const text = file.toString('latin1');
    const rows = rowsOf(text);
    const rest = rows.map((row) => ({ start: row[0] ?? 0, end: row.at(-1) ?? 0 }));
    const elsewhere = pieces_asciiLowerCase(without(file, rest).toString('latin1')).split(/[^!-~]+/);
    const kept = new Set([...elsewhere, ...Array.from(hosts, pieces_asciiLowerCase)]);
    const places = [];
    const patterns = new Set();
    for (const [host, entries] of entriesByHost(text, rows)) {
        const zones = entries.map(({ start, row, isEnd }) => isEnd || kept.has(host) ? `at ${start}` : `${row}`);
        const isOuter = (_, at) => zones[at] !== zones[at - 1] || zones[at] !== zones[at + 1];
        const pattern = zones.filter(isOuter).join();
        if (!patterns.has(pattern))
            places.push(...entries.filter(isOuter).map(({ start }) => start));
        patterns.add(pattern);
    }
    return excerptOf(file, rows, places.sort((a, b) => a - b));
}
function entriesByHost(text, rows) {
    const byHost = new Map();
    rows.forEach((starts, row) => {
        const count = starts.length - 1;
        for (let index = 0; index < count; index += 1) {
            const start = starts[index] ?? 0;
            const host = hostAt(text, start);
            const entries = byHost.get(host) ?? [];
            entries.push({ start, row, isEnd: index < ENDS || index >= count - ENDS });
            byHost.set(host, entries);
        }
    });
    return byHost;
}
/** Without what lies between the ends of the rows, but for the entries there in which one of the places is, in order. */
function excerptOf(file, rows, places) {
    const omitted = [];
    for (const row of rows) {
        let start = row[ENDS] ?? 0;
        const behind = row[row.length - 1 - ENDS] ?? 0;
        const omit = (end) => start < end && omitted.push({ start, end });
        for (const place of places.slice(countUpTo(start - 1, places), countUpTo(behind - 1, places))) {
            const next = countUpTo(place, row);
            omit(row[next - 1] ?? 0);
            start = row[next] ?? 0;
        }
        omit(behind);
    }
    return new excerpt_Excerpt(file, omitted);
}

;// CONCATENATED MODULE: ./src/netrc/grammar.ts
/**
 * The entries of a netrc. Text fields are latin1, one character per byte, so that a value in whatever
 * encoding can be compared and is never altered by decoding.
 */



/** Reads all entries; `ok: false` where the file cannot be understood beyond doubt. */
function grammar_parseNetrc(bytes) {
    const read = readPieces(bytes);
    if (!read.ok)
        return read;
    const lineOf = lineCounter(bytes.toString('latin1'));
    return { ok: true, entries: collectEntries(read.pieces, lineOf), mentionsInMacro: mentions(read.pieces) };
}
/** The same without the entries of other hosts than these, but with `default`. */
function grammar_parseNetrcAbout(bytes, hosts) {
    const wanted = new Set(Array.from(hosts, pieces_asciiLowerCase));
    const excerpt = excerptAbout(bytes, wanted);
    const parse = grammar_parseNetrc(excerpt.bytes);
    if (!parse.ok)
        return { ...parse, line: excerpt.line(parse.line) };
    return {
        ok: true,
        entries: parse.entries
            .filter(({ host }) => host === null || wanted.has(pieces_asciiLowerCase(host)))
            .map((entry) => ({
            ...entry,
            span: excerpt.span(entry.span),
            lines: { first: excerpt.line(entry.lines.first), last: excerpt.line(entry.lines.last) },
        })),
        mentionsInMacro: parse.mentionsInMacro.map((line) => excerpt.line(line)),
    };
}
function collectEntries(pieces, lineOf) {
    const entries = [];
    let current = null;
    let keyword = '';
    for (const piece of pieces) {
        if (piece.role === 'comment' || piece.role === 'macro')
            continue;
        if (piece.role === 'keyword') {
            keyword = piece.text;
            if (keyword === 'macdef')
                current = null;
            if (keyword === 'machine' || keyword === 'default') {
                current = {
                    host: null,
                    login: null,
                    password: null,
                    account: null,
                    span: { start: piece.start, end: piece.end },
                    lines: { first: piece.line, last: piece.line },
                };
                entries.push(current);
            }
        }
        if (current === null)
            continue;
        if (piece.role === 'value')
            setField(current, keyword, piece.text);
        // Unknown words, values of other keywords and comments between two words go with the entry.
        current.span.end = piece.end;
        current.lines.last = lineOf(piece.end - 1);
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
function mentions(pieces) {
    const lines = new Set();
    for (const piece of pieces) {
        if (piece.role === 'unknown' && pieces_asciiLowerCase(piece.text) === `${BYTE_ORDER_MARK}machine`) {
            lines.add(piece.line);
        }
        const holdsText = piece.role === 'comment' || piece.role === 'macro';
        if (!holdsText && !Array.from(piece.raw).some(isSeparator))
            continue;
        const lineWithin = lineCounter(piece.raw);
        for (const match of piece.raw.matchAll(MACHINE_AND_NAME)) {
            lines.add(piece.line + lineWithin(match.index) - 1);
        }
    }
    return [...lines].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./src/observe/netrc.ts





/** Far above any real netrc. */
const LARGEST_NETRC = 1024 * 1024;
/**
 * The files, in the order in which readers prefer them (runner notes §2); one file under two names counts once.
 * Where `NETRC` is set but leads to no file, that is the first of them. Where hosts are given, the entries of others
 * need not be read.
 */
async function observeNetrc(env, platform, hosts = null, uid = process.getuid?.()) {
    const files = [];
    const seen = new Map();
    for (const candidate of candidates(env, platform)) {
        const found = await look(candidate, { platform, uid, hosts });
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
        list.push({ path: join(home, '.netrc'), kind: 'dot-netrc' });
        list.push({ path: join(home, '_netrc'), kind: 'underscore-netrc' });
    }
    return list;
}
/** On Windows Python goes by the profile, git by HOME or else by drive and path. */
function homesOf(env, platform) {
    const { HOME, USERPROFILE, HOMEDRIVE = '', HOMEPATH = '' } = env;
    const homes = platform === 'win32' ? [USERPROFILE, HOME, HOMEDRIVE + HOMEPATH] : [HOME];
    return homes.flatMap((home) => (home === undefined || home === '' ? [] : [home]));
}
/** `~/` at the front stands for the home, as `requests` has it. */
function withHome(path, home) {
    return home !== undefined && /^~[\\/]/.test(path) ? join(home, path.slice(2)) : path;
}
/** Null where there is nothing, and readers look for none in particular. */
async function look({ path, kind }, { platform, uid, hosts }) {
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
        stats = await stat(path, { bigint: true });
        file.realPath = await realpath(path);
    }
    catch (error) {
        const code = fileErrorCode(error);
        if (code !== 'ENOENT' && code !== 'ENOTDIR') {
            return { identity: path, file: { ...file, problem: code } };
        }
        if (!file.link && kind !== 'netrc-variable')
            return null;
        const problem = file.link ? 'it is a link that leads nowhere' : 'there is no such file';
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
    if (file.realPath === devNull)
        return { identity, file: { ...file, ...contentOf(Buffer.alloc(0), hosts) } };
    if (!stats.isFile()) {
        return { identity, file: { ...file, state: 'not-a-file', problem: notAFile(stats) } };
    }
    file.writable = await mayChange(file.realPath);
    return { identity, file: await withContent(file, hosts) };
}
async function isLink(path) {
    return lstat(path).then((stats) => stats.isSymbolicLink(), () => false);
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
        parse: hosts === null ? parseNetrc(bytes) : parseNetrcAbout(bytes, hosts),
        bytes,
    };
}
async function withContent(file, hosts) {
    try {
        const bytes = await netrc_readBounded(file.realPath);
        if (bytes === null)
            return { ...file, state: 'too-large', problem: 'it is larger than 1 MiB' };
        return { ...file, ...contentOf(bytes, hosts) };
    }
    catch (error) {
        return { ...file, problem: fileErrorCode(error) };
    }
}
/**
 * The file's bytes; null where there are more than the limit, however many more. What is no file any more is
 * refused with `EINVAL`: a named pipe would keep its reader waiting.
 */
async function netrc_readBounded(path) {
    // Windows does not know the second flag, and has no such pipes.
    const handle = await (0,promises_.open)(path, promises_.constants.O_RDONLY | (promises_.constants.O_NONBLOCK ?? 0));
    try {
        if (!(await handle.stat()).isFile())
            throw Object.assign(new Error('not a file'), { code: 'EINVAL' });
        const buffer = Buffer.alloc(LARGEST_NETRC + 1);
        let length = 0;
        while (length < buffer.length) {
            const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return length > LARGEST_NETRC ? null : Buffer.from(buffer.subarray(0, length));
    }
    finally {
        await handle.close();
    }
}
/** A file is replaced by its folder's rights, or else written in place by its own. */
async function mayChange(realPath) {
    return ((await allows(realPath, constants.W_OK)) ||
        (await allows(dirname(realPath), constants.W_OK | constants.X_OK)));
}
async function allows(path, mode) {
    return access(path, mode).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./src/act/atomic-file.ts



/** The reason given when the file does not hold the expected bytes (any more). */
const atomic_file_CHANGED = 'changed';
const changed = { ok: false, reason: atomic_file_CHANGED };
/** Codes that say a folder takes no new file, or that a name may not be renamed onto. */
const RENAME_IMPOSSIBLE = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);
/**
 * Gives the file behind `path` the bytes `next` if it still holds `expected`. Never throws. A failure leaves
 * the file as it was, save one: a write in place that failed half way and could not be taken back, on a disk
 * that fails. So a caller keeps its backup until it has seen the file's bytes. `id` is in the name of the draft.
 */
async function atomic_file_replaceFile(path, expected, next, id) {
    try {
        // A rename onto the link itself would turn the link into a file.
        const target = await (0,promises_.realpath)(path);
        const stats = await (0,promises_.stat)(target);
        if (!stats.isFile())
            return { ok: false, reason: 'it is not a regular file' };
        // Renaming would leave the other hard links with the old content.
        const renamed = stats.nlink > 1 ? null : await replaceByRename(target, stats, expected, next, id);
        return renamed ?? (await writeInPlace(target, expected, next));
    }
    catch (error) {
        const code = file_error_fileErrorCode(error);
        return code === 'ENOENT' ? changed : { ok: false, reason: `it could not be written (${code})` };
    }
}
/**
 * Makes a file that is not there, whole from its first moment. Returns null, else the system's code for why
 * not: `EEXIST` where somebody else has made one. `id` is in the name of the draft.
 */
async function createFile(path, bytes, rights, id) {
    const folder = (0,external_node_path_.dirname)(path);
    const temporary = draftOf(path, id);
    try {
        const handle = await (0,promises_.open)(temporary, 'wx', 0o600);
        try {
            await handle.writeFile(bytes);
            if (!(await takeOver(handle, rights)))
                return 'EPERM';
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        // Unlike a rename, neither replaces what is there; not every file system has links.
        await (0,promises_.link)(temporary, path).catch(() => (0,promises_.copyFile)(temporary, path, promises_.constants.COPYFILE_EXCL));
    }
    catch (error) {
        return file_error_fileErrorCode(error);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
    }
    await syncFolder(folder);
    return null;
}
/** Null where this file cannot be replaced by a rename; then nothing was changed. */
async function replaceByRename(target, stats, expected, next, id) {
    const folder = (0,external_node_path_.dirname)(target);
    const temporary = draftOf(target, id);
    try {
        const handle = await (0,promises_.open)(temporary, 'wx', 0o600);
        try {
            await handle.writeFile(next);
            if (!(await takeOver(handle, stats)))
                return null;
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        const now = await (0,promises_.stat)(target);
        const same = now.ino === stats.ino && now.dev === stats.dev && now.nlink === stats.nlink;
        if (!same || !(await (0,promises_.readFile)(target)).equals(expected))
            return changed;
        await (0,promises_.rename)(temporary, target);
    }
    catch (error) {
        if (RENAME_IMPOSSIBLE.has(file_error_fileErrorCode(error)))
            return null;
        throw error;
    }
    finally {
        // After a successful rename the name is gone already. A failure here must not look like a failed write.
        await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
    }
    await syncFolder(folder);
    return { ok: true, how: 'renamed' };
}
/** Deletes what a killed process may have left beside a file. */
async function removeDraft(path, id) {
    await (0,promises_.rm)(draftOf(path, id), { force: true }).catch(() => { });
}
function draftOf(path, id) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.hf-auth-check-${id}.tmp`);
}
/** Gives the new file the old one's owner and mode; false where the owner cannot be given. */
async function takeOver(handle, old) {
    const own = await handle.stat();
    if (own.uid !== old.uid || own.gid !== old.gid) {
        try {
            await handle.chown(old.uid, old.gid);
        }
        catch {
            return false;
        }
    }
    // After the change of owner, which clears some mode bits.
    await handle.chmod(old.mode & 0o7777);
    return true;
}
async function writeInPlace(target, expected, next) {
    const handle = await (0,promises_.open)(target, 'r+');
    try {
        if (!(await handle.readFile()).equals(expected))
            return changed;
        try {
            await overwrite(handle, next);
        }
        catch (error) {
            await overwrite(handle, expected);
            throw error;
        }
    }
    finally {
        await handle.close();
    }
    return { ok: true, how: 'in-place' };
}
async function overwrite(handle, bytes) {
    let at = 0;
    while (at < bytes.length) {
        at += (await handle.write(bytes, at, bytes.length - at, at)).bytesWritten;
    }
    await handle.truncate(bytes.length);
    await handle.sync();
}
/** Makes the rename last through a crash, on systems that let a folder be opened. */
async function syncFolder(folder) {
    try {
        const handle = await (0,promises_.open)(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch {
        // Windows opens no folders, and some file systems refuse to sync one: the rename is done all the same.
    }
}

;// CONCATENATED MODULE: ./src/act/mend.ts
/**
 * Puts back what was cut out of a file. What somebody else wrote in the meantime is never overwritten, and a
 * backup is deleted only after its bytes (or what was cut) were read back from their place.
 */





const ATTEMPTS = 3;
/** Makes a file what its record says it was, or as near as others' changes allow. Never throws. */
async function mendFile(record, mending) {
    try {
        await removeDraft(record.realPath, record.id);
        for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
            if ((await (0,promises_.realpath)(record.path)) !== record.realPath) {
                return notBack(record, 'left-as-changed', 'the path leads to another file now');
            }
            const outcome = await mendOnce(record, mending);
            if (outcome !== 'changed')
                return outcome;
        }
        return notBack(record, 'failed', 'the file kept changing');
    }
    catch (error) {
        const code = file_error_fileErrorCode(error);
        return code === 'ENOENT'
            ? notBack(record, 'left-as-changed', 'the file was deleted meanwhile, and stays deleted')
            : notBack(record, 'failed', `it could not be read or written (${code})`);
    }
}
async function mendOnce(record, { merge, replace }) {
    const { realPath } = record;
    const current = await netrc_readBounded(realPath);
    if (current === null)
        return notBack(record, 'left-as-changed', 'the file has grown beyond 1 MiB meanwhile');
    // Also the case of a scrub that was announced and never came to be.
    if (backup_sha256(current) === record.beforeSha256)
        return back(record, 'restored');
    const original = await readBackup(record.backup, record.beforeSha256);
    if (original === null)
        return backupLost(record);
    const untouched = backup_sha256(current) === record.afterSha256;
    const merged = untouched ? { ok: true, bytes: original } : merge(current, original);
    if (!merged.ok)
        return notBack(record, 'left-as-changed', merged.reason);
    const replaced = await (replace?.(current, merged.bytes) ??
        atomic_file_replaceFile(realPath, current, merged.bytes, record.id));
    if (!replaced.ok)
        return replaced.reason === atomic_file_CHANGED ? 'changed' : notBack(record, 'failed', replaced.reason);
    if ((await netrc_readBounded(realPath))?.equals(merged.bytes) !== true) {
        return notBack(record, 'failed', 'the file changed right after it was put back');
    }
    return untouched
        ? back(record, 'restored')
        : back(record, 'merged', 'the file had changed, so they were put at its top');
}
/** All is in its place: the backup may go. */
async function back({ kind, path, backup }, result, reason = null) {
    try {
        await backup_removeBackup(backup);
        return { kind, path, result, reason, backup: null };
    }
    catch {
        return { kind, path, result, reason: 'the backup could not be deleted', backup };
    }
}
/** It is not in its place: the backup stays. */
function notBack({ kind, path, backup }, result, reason) {
    return { kind, path, result, reason, backup };
}
function backupLost(record) {
    return { ...notBack(record, 'failed', 'the backup is missing or damaged'), backup: null };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
;// CONCATENATED MODULE: ./src/secret.ts


/**
 * A credential in memory. Whatever prints, joins, serialises or inspects it by accident gets a
 * placeholder; only `reveal()` gives the value, so every place that may send one can be found by name.
 */
class secret_Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself: for the `Authorization` header, for masks, for nothing else. */
    reveal() {
        return this.#value;
    }
    /** Whether both hold the same value, compared by fingerprint and in constant time. */
    equals(other) {
        return (0,external_node_crypto_.timingSafeEqual)(fingerprint(this.#value), fingerprint(other.#value));
    }
    toString() {
        return '[secret]';
    }
    toJSON() {
        return '[secret]';
    }
    [external_node_util_.inspect.custom]() {
        return '[secret]';
    }
}
function fingerprint(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(value).digest();
}
/**
 * Every form in which a credential commonly travels, or stands in what servers show again: as it is, trimmed,
 * URL-encoded, base64 and base64url alone, as the Basic credential of the user names that Hub clients use, as the
 * part that its base64 form has in common whatever stands before and after it, in hexadecimal and reversed. These
 * are the values to mask; forms shorter than eight characters are left out, since masking them would blot out
 * ordinary words.
 */
function spellings(value) {
    const trimmed = value.trim();
    const forms = new Set();
    for (const text of new Set([trimmed, value])) {
        for (const line of text.split(/[\r\n]+/))
            forms.add(line.trim());
        forms.add(encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')));
        for (const core of base64Cores(text)) {
            forms.add(core);
            forms.add(core.replaceAll('+', '-').replaceAll('/', '_'));
        }
        for (const credential of [
            text,
            `:${text}`,
            `${text}:`,
            `hf_user:${text}`,
            `user:${text}`,
            `__token__:${text}`,
        ]) {
            const bytes = Buffer.from(credential, 'utf8');
            forms.add(bytes.toString('base64'));
            forms.add(bytes.toString('base64url'));
        }
    }
    const hex = Buffer.from(trimmed, 'utf8').toString('hex');
    forms.add(hex).add(hex.toUpperCase()).add(reversed(trimmed));
    return [...forms].filter((form) => form.length >= SHORTEST_FORM);
}
/** In characters: a shorter text may well stand somewhere by chance. */
const SHORTEST_FORM = 8;
/** A piece of less than half of so many characters tells little, and is too short to be told from other words. */
const SHORTEST_CUT = 2 * SHORTEST_FORM;
/**
 * Tells whether a word gives away a piece of a credential, of eight characters or more: of one that was cut, as
 * servers do with what they show, or whose characters are escaped, in any letter case. What could be a piece of an
 * ordinary word, because it has neither digits nor letters of both cases, counts for nothing.
 */
function pieceFinder(values) {
    const byLength = new Map();
    const add = (text, length) => {
        const pieces = byLength.get(length) ?? new Set();
        byLength.set(length, pieces);
        for (let at = 0; at + length <= text.length; at += 1) {
            const piece = text.slice(at, at + length);
            if (/\d|[a-z].*[A-Z]|[A-Z].*[a-z]/.test(piece) && !/\s/.test(piece))
                pieces.add(piece.toLowerCase());
        }
    };
    for (const value of values.map((text) => text.trim()).filter((text) => text.length >= SHORTEST_CUT)) {
        for (const text of [value, reversed(value)])
            add(text, SHORTEST_FORM);
        for (const core of base64Cores(value))
            add(core, 2 * SHORTEST_FORM);
        add(Buffer.from(value, 'utf8').toString('hex'), 2 * SHORTEST_FORM);
    }
    const holds = (text) => [...byLength].some(([length, pieces]) => {
        for (let at = 0; at + length <= text.length; at += 1) {
            if (pieces.has(text.slice(at, at + length)))
                return true;
        }
        return false;
    });
    return (word) => {
        if (word.length < SHORTEST_FORM)
            return false;
        const unescaped = unescapedText(word);
        return holds(word.toLowerCase()) || (unescaped !== word && holds(unescaped.toLowerCase()));
    };
}
/** Whether a text without blanks, such as a URL, holds the credential in any form, or a piece of it. */
function carries(text, secret) {
    const value = secret.reveal();
    return spellings(value).some((form) => text.includes(form)) || pieceFinder([value])(text);
}
const ESCAPE = /%([\da-f]{2})|\\u00([\da-f]{2})|\\x([\da-f]{2})|&#x0{0,6}([\da-f]{2});|&#0{0,6}(\d{1,3});/gi;
/** A text without the escapes of URLs, JSON and HTML, as far as plain characters are concerned. */
function unescapedText(text) {
    return text.replace(ESCAPE, (_, url, json, script, hex, decimal) => String.fromCharCode(decimal === undefined ? Number.parseInt(url ?? json ?? script ?? hex, 16) : Number(decimal)));
}
function reversed(text) {
    return [...text].reverse().join('');
}
function base64Cores(value) {
    return [0, 1, 2].map((offset) => base64Core(value, offset));
}
/** The characters of a base64 text that the value alone decides when it begins `offset` bytes into a group of three. */
function base64Core(value, offset) {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value, 'utf8')]);
    const first = Math.ceil((offset * 8) / 6);
    return bytes.toString('base64').slice(first, Math.floor((bytes.length * 8) / 6));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(474);
;// CONCATENATED MODULE: ./src/observe/child.ts
/**
 * Runs another program for a bounded time, in a process group of its own. `@actions/exec` gives neither: it
 * knows no deadline and keeps the process to itself, so that nobody could end one that hangs, let alone what
 * that one has started.
 */



/** Tells of every program when it has ended. */
const programs = new external_node_events_.EventEmitter();
const LARGEST_OUTPUT = 1 << 24;
/** How long to wait for the ends of its output after it has ended: a daemon it left may hold them open. */
const TRAILING_MS = 250;
/** Never throws. */
function child_runChild(command, args, options) {
    const { env, cwd, input, patienceMs } = options;
    const begun = performance.now();
    return new Promise((resolve) => {
        const tell = (run) => {
            programs.emit('ended', { command, args, run, milliseconds: performance.now() - begun });
            resolve(run);
        };
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(command, args, {
                env: { ...env },
                cwd,
                stdio: 'pipe',
                // A group of its own, and no terminal to ask on. On Windows it would mean a window instead.
                detached: process.platform !== 'win32',
                windowsHide: true,
            });
        }
        catch (error) {
            tell({ end: 'not-started', code: file_error_fileErrorCode(error) });
            return;
        }
        started(child);
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
        child.on('error', (error) => settle({ end: 'not-started', code: file_error_fileErrorCode(error) }));
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
function started(child) {
    if (running.size === 0)
        for (const signal of SIGNALS)
            process.on(signal, endAll);
    running.add(child);
}
function ended(child) {
    running.delete(child);
    if (running.size === 0)
        for (const signal of SIGNALS)
            process.off(signal, endAll);
}
/** Ends them all, and then this process, as the signal would have done by itself. */
function endAll(signal) {
    for (const child of running) {
        endGroup(child);
        ended(child);
    }
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
/** On Windows. Ends by itself and at once, so that it needs no deadline. */
async function endTree(pid) {
    const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 260));
    await exec('taskkill', ['/pid', String(pid), '/t', '/f'], { silent: true, ignoreReturnCode: true });
}

;// CONCATENATED MODULE: ./src/token.ts

// The longer prefixes come first: each of them also begins with a shorter one.
const PREFIXES = (/* unused pure expression or super */ null && ([
    ['hf_oauth_', 'oauth'],
    ['hf_jwt_', 'trusted-publisher'],
    ['hf_', 'user'],
    ['api_org_', 'organization'],
]));
const REFRESH_PREFIX = 'hf_oauth__refresh_';
const PLACEHOLDER_WORDS = /^(?:none|null|nil|undefined|nan|changeme|todo|hf_token|hugging_?face_token|your[-_]?(?:hf[-_]?)?token(?:[-_]here)?)$/i;
const PLACEHOLDER_SHAPES = (/* unused pure expression or super */ null && ([
    /\$\{\{/, // an expression of the workflow that nobody expanded
    /^\$(?:[A-Za-z_][A-Za-z0-9_]*|\{[^{}]*\}|\(.*\))$/s, // a variable or a command of the shell
    /^(?:secrets|vars|env|inputs|github)\.[A-Za-z_][\w-]*$/, // an expression without its braces
    /^\$env:[A-Za-z_][A-Za-z0-9_]*$/i,
    /^%[A-Za-z_][A-Za-z0-9_]*%$/,
    /^\*{3,}$/, // a mask that was copied from a log
    /^hf_(?:x{3,}|\.{3,}|\*{3,}|…|your[-_].*|<.*>)$/i,
    /^<[^<>]*>$/,
]));
/** Long enough to be no word: a folder may well be called `hf_cache`, and git's user is `hf_user`. */
const TOKEN_SHAPED = /^(?:(?:hf_|api_org_)[A-Za-z0-9]{20,}|hf_(?:oauth|jwt)_[\w.-]{20,})$/;
/** Whether a value, found where nobody says that it is a token, is one by its form. */
function token_isTokenShaped(value) {
    return TOKEN_SHAPED.test(value);
}
/** The kind of token that a prefix names; `unknown` for everything else. */
function kindOf(value) {
    return (PREFIXES.find(([prefix]) => value.startsWith(prefix) && value.length > prefix.length)?.[1] ?? 'unknown');
}
/**
 * Takes blanks and line breaks from both ends, as the Hub's Python client does. A byte order mark stays: to
 * JavaScript it is a blank, to that client a character that it cannot send.
 */
function trimToken(raw) {
    return raw.replace(/^[^\S\ufeff]+/, '').replace(/(?<![^\S\ufeff])[^\S\ufeff]+$/, '');
}
/** Judges a value without sending it anywhere. Expects a value that is not blank. */
function inspectToken(raw) {
    const value = trimToken(raw);
    const kind = kindOf(value);
    return {
        raw: new Secret(raw),
        cleaned: new Secret(value),
        kind,
        hadBlanks: raw !== value,
        malformation: malformationOf(value),
        oauthScopes: kind === 'oauth' ? scopesInside(value) : null,
    };
}
function malformationOf(value) {
    if (PLACEHOLDER_WORDS.test(value) || PLACEHOLDER_SHAPES.some((shape) => shape.test(value))) {
        return {
            cause: 'token-placeholder',
            detail: 'a word or an unexpanded variable stands where the token belongs',
        };
    }
    if (value.startsWith(REFRESH_PREFIX)) {
        return { cause: 'token-is-refresh-token', detail: `the value begins with ${REFRESH_PREFIX}` };
    }
    const quoted = /^(["'`“‘«])(.*)(["'`”’»])$/su.exec(value);
    if (quoted !== null && kindOf(unwrapped(quoted[2] ?? '')) !== 'unknown') {
        return { cause: 'token-has-quotes', detail: 'the first and the last character are quotation marks' };
    }
    const bearer = /^(?:authorization:\s*)?bearer\s+(.*)$/is.exec(value);
    if (bearer !== null && kindOf(unwrapped(bearer[1] ?? '')) !== 'unknown') {
        return { cause: 'token-has-bearer-prefix', detail: 'the value begins with the word Bearer' };
    }
    const unsendable = firstUnsendable(value);
    if (unsendable !== null)
        return { cause: 'token-malformed', detail: unsendable };
    const colon = value.indexOf(':');
    if (colon >= 0 && colon === value.lastIndexOf(':') && kindOf(value.slice(colon + 1)) !== 'unknown') {
        return { cause: 'token-has-username', detail: 'a user name and a colon stand before the token' };
    }
    if (isEncodedToken(value)) {
        return { cause: 'token-double-encoded', detail: 'the value is the base64 form of a token' };
    }
    return null;
}
/** What stands behind quotation marks, blanks and the word Bearer, however they are nested. */
function unwrapped(value) {
    return value.replace(/^(?:["'`“‘«\s]|bearer\s)+/i, '');
}
/** Class and position of the first character that cannot travel in an HTTP header; never the character's surroundings. */
function firstUnsendable(value) {
    let position = 0;
    for (const character of value) {
        position += 1;
        const code = character.codePointAt(0) ?? 0;
        const where = `at character ${position}`;
        if (code === 0x0a || code === 0x0d)
            return `a line break ${where}`;
        if (code === 0)
            return `a NUL byte ${where}`;
        if ((code < 0x20 && code !== 0x09) || code === 0x7f)
            return `a control character ${where}`;
        if ((code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) {
            return `an invisible character (U+${code.toString(16).toUpperCase().padStart(4, '0')}) ${where}`;
        }
        if (code > 0xff)
            return `a character that no HTTP header can carry ${where}`;
    }
    return null;
}
function isEncodedToken(value) {
    if (kindOf(value) !== 'unknown' || !/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(value))
        return false;
    const decoded = Buffer.from(value, 'base64').toString('latin1').trim();
    return kindOf(decoded) !== 'unknown' && /^[\x21-\x7e]+$/.test(decoded);
}
/** Reads the scope list of an OAuth token's own payload; an unreadable payload is no error. */
function scopesInside(value) {
    const payload = value.split('.')[1];
    if (payload === undefined)
        return null;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        if (typeof claims !== 'object' || claims === null || !('scope' in claims))
            return null;
        const { scope } = claims;
        if (typeof scope === 'string')
            return scope.split(/\s+/).filter((word) => word !== '');
        if (Array.isArray(scope))
            return scope.filter((word) => typeof word === 'string');
    }
    catch {
        return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/observe/git/place.ts
/** From where git is asked: with which variables, in which folder. */



/** The workspace, where there is one; else a folder in which no repository's settings are expected. */
async function place_gitPlace(environment, workspace) {
    for (const folder of [workspace, environment.RUNNER_TEMP]) {
        if (folder && (await isFolder(folder)))
            return { environment, folder };
    }
    return { environment, folder: (0,external_node_os_.tmpdir)() };
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((stats) => stats.isDirectory(), () => false);
}
/**
 * What no later step of the job has, what would make git or a helper talk where nobody listens, and `GIT_CONFIG`,
 * which makes `git config` and nothing else read that one file. Everything else stays: a helper may answer from a
 * variable.
 */
const WITHHELD = /^(?:INPUT_|STATE_|ACTIONS_|GIT_TRACE|GCM_TRACE|GIT_REDIRECT_STD|(?:GIT_CONFIG|GIT_ASKPASS|SSH_ASKPASS)$)/i;
/** The variables under which git, and whatever it starts, asks nobody and opens no window (runner notes §4). */
function gitVariables(environment) {
    const variables = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && !WITHHELD.test(name))
            variables[name] = value;
    }
    return {
        ...variables,
        GIT_TERMINAL_PROMPT: '0',
        // Set and empty: only so are `core.askPass` and a desktop's own program left out as well.
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        GCM_GUI_PROMPT: 'false',
        // Git Credential Manager would ask the host what kind of server it is, and wait for that.
        GCM_AUTODETECT_TIMEOUT: '-1',
        GCM_ALLOW_WINDOWSAUTH: 'false',
        LC_ALL: 'C',
    };
}
/** Names under which jobs keep credentials. Git's own variables may hold one as well, and are settings all the same. */
const CREDENTIAL_NAME = /^(?!GIT_).*(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|API_?KEY|ACCESS_?KEY|(?:^|_)(?:PAT|AUTH)(?:_|$))|_PROXY$/i;
/**
 * As `gitVariables`, for what starts no helper and so needs no credential of the job's: neither one by its name or
 * its form, nor the address of a proxy, which may hold one.
 */
function place_gitVariablesWithoutCredentials(environment) {
    return Object.fromEntries(Object.entries(gitVariables(environment)).filter(([name, value]) => !CREDENTIAL_NAME.test(name) && (/^GIT_/i.test(name) || !isTokenShaped(value.trim()))));
}
/** The folder that git takes for `~` (runner notes §6). */
function place_gitHome(environment, platform = process.platform) {
    if (environment.HOME)
        return environment.HOME;
    if (platform === 'win32') {
        const { HOMEDRIVE, HOMEPATH, USERPROFILE } = environment;
        if (HOMEDRIVE && HOMEPATH)
            return `${HOMEDRIVE}${HOMEPATH}`;
        if (USERPROFILE)
            return USERPROFILE;
    }
    return homedir();
}

;// CONCATENATED MODULE: ./src/observe/git/asking.ts
/**
 * Git's own `git credential`, with one helper alone. It is given everything on standard input, asks nobody,
 * and is ended when it takes too long, with the helper and what that has started.
 */



/** How long one helper may take for one answer, in milliseconds. */
const asking_HELPER_PATIENCE_MS = 2000;
/** Asks the helper for a login. */
async function asking_askHelper(helper, query) {
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
function runGitCredential(action, helper, input) {
    return child_runChild('git', ['credential', action], {
        env: {
            ...onlyHelper(gitVariables(helper.environment), helper.value),
            // Git says in no other way how a helper ended.
            GIT_TRACE2_EVENT: '2',
        },
        cwd: helper.folder,
        input: Buffer.from(input, 'latin1'),
        patienceMs: helper.patienceMs,
    });
}
/**
 * The variables with which git has this helper and no other (git 2.31 and later): settings from the environment
 * come last, and a blank helper takes back all before it.
 */
function onlyHelper(environment, value) {
    const settings = [
        ['credential.helper', ''],
        ['credential.helper', value],
        ['credential.interactive', 'false'],
    ];
    // What `git -c` hands down comes later still.
    const handedDown = environment.GIT_CONFIG_PARAMETERS;
    if (handedDown) {
        const added = settings.map(([key, text]) => quoted(`${key}=${text}`));
        return { ...environment, GIT_CONFIG_PARAMETERS: [handedDown, ...added].join(' ') };
    }
    const count = Number(environment.GIT_CONFIG_COUNT || 0);
    const variables = { GIT_CONFIG_COUNT: String(count + settings.length) };
    settings.forEach(([key, text], index) => {
        variables[`GIT_CONFIG_KEY_${count + index}`] = key;
        variables[`GIT_CONFIG_VALUE_${count + index}`] = text;
    });
    return { ...environment, ...variables };
}
function quoted(text) {
    return `'${text.replace(/'/g, "'\\''")}'`;
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
    const secret = new secret_Secret(password === '' ? username : password);
    return { scheme, host, path: fields.get('path') ?? null, username, secret, lines: new secret_Secret(lines) };
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

;// CONCATENATED MODULE: ./src/act/helper-backup.ts

function writeHelperBackup({ helper: { value, folder }, logins }) {
    return Buffer.from(JSON.stringify({ value, folder, logins: logins.map(({ lines }) => lines.reveal()) }));
}
/** Null for what is no such backup. */
function readHelperBackup(bytes) {
    try {
        const content = JSON.parse(bytes.toString('utf8'));
        if (typeof content !== 'object' || content === null)
            return null;
        const { value, folder, logins } = content;
        if (typeof value !== 'string' || typeof folder !== 'string' || !Array.isArray(logins))
            return null;
        const read = logins.map((lines) => readLogin(Buffer.from(String(lines), 'latin1')));
        const whole = read.filter((login) => login !== null);
        return whole.length === read.length ? { helper: { value, folder }, logins: whole } : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/act/restore-git-helper.ts
/** Gives a credential helper of git back the logins that were taken from it. */






/**
 * A login that the helper has got meanwhile for the same host and user stays. `cache` counts the time of what
 * it is given from anew. Never throws.
 */
async function restoreGitHelper(record, environment = process.env, patienceMs = asking_HELPER_PATIENCE_MS) {
    try {
        const bytes = await readBackup(record.backup, record.beforeSha256);
        const kept = bytes === null ? null : readHelperBackup(bytes);
        if (kept === null)
            return backupLost(record);
        const place = await place_gitPlace(lasting(environment), kept.helper.folder);
        const helper = { ...place, value: kept.helper.value, patienceMs };
        const problems = [];
        for (const login of kept.logins) {
            const result = await giveBack(helper, login);
            if (result !== 'back')
                problems.push(result);
        }
        const [problem] = problems;
        if (problem === undefined)
            return back(record, 'restored');
        return notBack(record, problem === 'new-login' ? 'left-as-changed' : 'failed', REASONS[problem]);
    }
    catch (error) {
        return notBack(record, 'failed', `it could not be given back (${file_error_fileErrorCode(error)})`);
    }
}
/** Without the mark by which the runner ends what a job leaves: `cache` may have to start its daemon anew. */
function lasting({ RUNNER_TRACKING_ID: _, ...environment }) {
    return environment;
}
const REASONS = {
    'new-login': 'the helper was given a new login for the host meanwhile',
    hung: 'the helper does not answer',
    refused: 'the helper did not keep it',
};
async function giveBack(helper, login) {
    const now = await asking_askHelper(helper, login);
    if (now.state === 'hung')
        return 'hung';
    // It is still there where a scrub was announced and never came to be.
    if (now.state === 'answered')
        return now.login.secret.equals(login.secret) ? 'back' : 'new-login';
    const told = await tellHelper(helper, 'approve', login);
    const after = told === 'hung' ? now : await asking_askHelper(helper, login);
    if (told === 'hung' || after.state === 'hung')
        return 'hung';
    return after.state === 'answered' && after.login.secret.equals(login.secret) ? 'back' : 'refused';
}

;// CONCATENATED MODULE: ./src/observe/git/settings.ts
/** Git's configuration, as git itself lists it. */





/** Far more than git needs to read a few files; a configuration file may be a pipe that never ends. */
const SETTINGS_PATIENCE_MS = 5000;
/** What git says to an option it does not know. */
const USAGE_ERROR = 129;
const LIST = (/* unused pure expression or super */ null && (['config', '--list', '-z', '--includes', '--show-origin']));
const SCOPES = (/* unused pure expression or super */ null && (['system', 'global', 'local', 'worktree', 'command']));
/** Null where git is missing or cannot read its own configuration. */
async function settings_listSettings(place, patienceMs = SETTINGS_PATIENCE_MS) {
    // The trace begins with the version, so that no second process has to say it.
    const env = { ...gitVariablesWithoutCredentials(place.environment), GIT_TRACE2_EVENT: '2' };
    const options = { env, cwd: place.folder, patienceMs };
    let withScopes = true;
    let run = await runChild('git', [...LIST, '--show-scope'], options);
    if (run.end === 'exited' && run.code === USAGE_ERROR) {
        // Before 2.26.
        withScopes = false;
        run = await runChild('git', LIST, options);
    }
    if (run.end !== 'exited' || run.code !== 0)
        return null;
    const settings = parseSettings(run.stdout.toString('utf8'), withScopes, place.folder);
    return { settings: await withoutLinks(settings), version: versionIn(run.stderr) };
}
/** With the files that links lead to: what is to be changed by hand is those. */
async function withoutLinks(settings) {
    const origins = new Set(settings.map(({ origin }) => origin));
    const real = new Map(await Promise.all(Array.from(origins, async (origin) => {
        const { scope, file } = origin;
        return [origin, { scope, file: file && (await realpath(file).catch(() => file)) }];
    })));
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
function settings_partsOf(key) {
    const first = key.indexOf('.');
    const last = key.lastIndexOf('.');
    return {
        section: key.slice(0, first),
        subsection: first === last ? null : key.slice(first + 1, last),
        variable: key.slice(last + 1),
    };
}

;// CONCATENATED MODULE: ./src/observe/git/urls.ts
/** URLs as they stand in git's settings and files: what credential they hold, and how they read without it. */


/**
 * Null for what is no URL of the web, and where its host is not written as it is: to another reader than this
 * one a tab or a letter of another alphabet makes it another host.
 */
function urls_parseUrl(text) {
    const authority = /^https?:\/\/([^/?#]*)/i.exec(text)?.[1];
    if (authority === undefined || !URL.canParse(text))
        return null;
    const url = new URL(text);
    const written = urls_decode(authority.slice(authority.lastIndexOf('@') + 1)).toLowerCase();
    const port = url.protocol === 'http:' ? ':80' : ':443';
    return written === url.host || written === `${url.host}${port}` ? url : null;
}
/**
 * Whether a URL of one of the hosts can stand there: written with `%` it may look like anything. It takes a while to take
 * a URL apart, and most of a long file is about other hosts.
 */
function urls_mayName(text, hosts) {
    const said = text.toLowerCase();
    return said.includes('%') || hosts.some((host) => said.includes(host));
}
/** What a URL of one of the hosts holds, null where it holds nothing or is of another host. */
function urls_credentialInUrl(text, hosts) {
    const url = urls_mayName(text, hosts) ? urls_parseUrl(text) : null;
    if (url === null || !hosts.includes(url.host))
        return null;
    const [username, password] = [urls_decode(url.username), urls_decode(url.password)];
    const host = url.host;
    if (password !== '')
        return { host, username, secret: new secret_Secret(password), address: urls_withoutLogin(url) };
    // A token may stand where the user name belongs, alone or before an empty password.
    const isToken = token_isTokenShaped(username) || (username !== '' && /^[^@]*:\/\/[^/@]*:@/.test(text));
    return isToken ? { host, username, secret: new secret_Secret(username), address: urls_withoutLogin(url) } : null;
}
function urls_withoutLogin(url) {
    const bare = new URL(url);
    bare.username = '';
    bare.password = '';
    return bare.href;
}
/** A name that may be a URL, without what may be a login in it, whatever its host. */
function urls_publicName(name) {
    return name.replace(/\/\/[^/]*@/g, '//');
}
/** Percent-encoding undone; text that is not encoded rightly stays as it is. */
function urls_decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./src/observe/git/url-match.ts
/** Which settings of the form `<section>.<url>.<variable>` git applies to a URL (git-config, `http.<url>.*`). */

/** The pattern that a key without a URL amounts to. */
const url_match_EVERYTHING = { scheme: null, host: null, path: '/', user: null };
function url_match_urlPattern(subsection) {
    if (subsection === null)
        return url_match_EVERYTHING;
    const url = parseUrl(subsection);
    if (url === null)
        return null;
    return {
        scheme: url.protocol.slice(0, -1),
        host: url.host,
        path: url.pathname,
        user: url.username === '' ? null : decode(url.username),
    };
}
/** In the section `credential` a URL may also be a host or a scheme alone. */
function url_match_credentialPattern(subsection) {
    const full = url_match_urlPattern(subsection);
    if (full !== null || subsection === null)
        return full;
    const schemeAlone = /^(https?):\/\/$/.exec(subsection)?.[1];
    if (schemeAlone !== undefined)
        return { ...url_match_EVERYTHING, scheme: schemeAlone };
    const hostAlone = subsection.includes('://') ? null : url_match_urlPattern(`https://${subsection}`);
    return hostAlone === null ? null : { ...hostAlone, scheme: null };
}
/** How the pattern matches some URL of the target, null where it matches none. */
function url_match_rankOf({ scheme, host, path, user }, target) {
    if (scheme !== null && scheme !== target.scheme)
        return null;
    if (host !== null && !hostMatches(host, target.host))
        return null;
    const length = path.replace(/\/+$/, '').length;
    return [host?.length ?? 0, host === null ? 0 : length + 1, user === null ? 0 : 1];
}
/** Whether everything that the inner pattern matches at a target is matched by the outer one. */
function url_match_covers(outer, inner) {
    const folder = `${outer.path.replace(/\/+$/, '')}/`;
    const isBelow = `${inner.path.replace(/\/+$/, '')}/`.startsWith(folder);
    return isBelow && (outer.user === null || outer.user === inner.user);
}
function url_match_compareRanks(one, other) {
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

;// CONCATENATED MODULE: ./src/observe/git/authorities.ts



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

;// CONCATENATED MODULE: ./src/observe/git/credential-helpers.ts



/** More than a workspace has remotes. */
const MOST_PATHS = 5;
/** A blank helper takes back those before it, as far as its own URL goes. */
function credential_helpers_configuredHelpers(settings, targets) {
    const configured = withVariable(settings, 'helper');
    const asked = new Map();
    for (const target of targets) {
        for (const one of activeFor(configured, target))
            asked.set(one, [...(asked.get(one) ?? []), target]);
    }
    const relevant = configured.filter((one) => asked.has(one));
    const names = relevant.map(({ setting }) => credential_helpers_helperName(setting.value));
    return relevant.map((one, order) => {
        const name = names[order] ?? '';
        return {
            // Two of one name are told apart by their place.
            name: names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (no. ${order + 1})`,
            where: `credential.${one.subsection === null ? '' : `${publicScope(one.subsection)}.`}helper`,
            order,
            scope: one.subsection === null ? null : publicScope(one.subsection),
            value: one.setting.value,
            targets: asked.get(one) ?? [],
            username: one.pattern.user,
        };
    });
}
/** `credential.<url>.username`: the one user whose logins git looks for there; null where any will do. */
function credential_helpers_pinnedUser(settings, target) {
    const pins = withVariable(settings, 'username').filter(({ pattern }) => pattern.path === '/' && pattern.user === null && rankOf(pattern, target) !== null);
    return pins.at(-1)?.setting.value ?? null;
}
/**
 * What a helper is to be asked for about a target: whatever it has. Where it keeps a login for each repository
 * (`credential.useHttpPath`), first for those that the workspace's remotes name, as git itself would.
 */
function credential_helpers_queriesFor(settings, { username }, target) {
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
        const { subsection, variable } = partsOf(setting.key);
        if (variable !== wanted)
            return [];
        const pattern = credentialPattern(subsection);
        return pattern === null ? [] : [{ setting, subsection, pattern }];
    });
}
function activeFor(configured, target) {
    let active = [];
    for (const one of configured) {
        if (rankOf(one.pattern, target) === null)
            continue;
        if (one.setting.value === '') {
            active = active.filter(({ pattern }) => !covers(one.pattern, pattern));
            continue;
        }
        // The same once more can only give the same answer.
        const isRepeated = active.some(({ setting, pattern }) => setting.value === one.setting.value && covers(pattern, one.pattern));
        if (!isRepeated)
            active.push(one);
    }
    return active;
}
/** The URL in a key without a user name or more that may stand in it. */
function publicScope(subsection) {
    const url = parseUrl(subsection);
    return url === null || (url.username === '' && url.password === '') ? subsection : withoutLogin(url);
}
/** `store`, `cache`, `manager` … for git's own helpers; the program for others. */
function credential_helpers_helperName(value) {
    if (value.startsWith('!'))
        return 'a shell command';
    const program = (value.trim().split(/\s+/)[0] ?? '')
        .replace(/^.*[\\/]/, '')
        .replace(/^git-credential-/, '')
        .replace(/\.exe$/i, '');
    return /^[\w.+-]{1,40}$/.test(program) ? program : 'a program';
}

;// CONCATENATED MODULE: ./src/observe/git/places.ts
/** Settings whose value or key holds a URL with a credential, and passwords that git itself never reads. */




/** What git calls a rewriting rule, without the URL in its key, which holds the credential. */
const RULES = {
    insteadof: 'url.….insteadOf',
    pushinsteadof: 'url.….pushInsteadOf',
};
function places_inSettings(settings, targets) {
    const hosts = targets.map(({ host }) => host);
    return settings.flatMap((setting) => [
        ...places_inUrls(setting, settings, hosts),
        ...inCredentialSection(setting, settings, targets),
    ]);
}
/** The credentials in the URLs that the setting's value and key are; `all` are those it stands among. */
function places_inUrls(setting, all, hosts) {
    if (!mayName(setting.key, hosts) && !mayName(setting.value, hosts))
        return [];
    return [...inAddress(setting, all, hosts), ...inRule(setting, all, hosts), ...inKey(setting, all, hosts)];
}
/** What a setting is about, where its value is an address. */
function addressOf(key) {
    const { section, subsection, variable } = partsOf(key);
    const name = publicName(subsection ?? '');
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
    const held = address === null ? null : credentialInUrl(value.trim(), hosts);
    if (address === null || held === null)
        return [];
    const isPublic = publicName(key) === key;
    return [
        {
            kind: 'url',
            ...address,
            ...held,
            line: null,
            origin,
            helper: null,
            ...(isPublic ? { key } : {}),
            ...places_severalOf({ key, origin }, all),
        },
    ];
}
/** Git rewrites an address once, by the rule with the longest prefix; of two alike the first counts. */
function inRule({ key, value, origin }, all, hosts) {
    const { section, subsection, variable } = partsOf(key);
    const where = section === 'url' ? RULES[variable] : undefined;
    const held = where === undefined ? null : credentialInKey(subsection, hosts);
    if (where === undefined || held === null)
        return [];
    const first = all.find((one) => {
        const parts = partsOf(one.key);
        return parts.section === 'url' && parts.variable === variable && one.value === value;
    });
    const serves = first?.key === key ? 'both' : 'none';
    const rule = { kind: 'rewrite', where, ...held, line: null, origin, serves, helper: null };
    return [rule];
}
/**
 * A URL that is part of a key, such as those under which git-lfs keeps what it has found out about a server. No
 * client takes its credential from there. Of the settings under one URL the first counts for all.
 */
function inKey({ key, origin }, all, hosts) {
    const { section, subsection, variable } = partsOf(key);
    const held = section === 'url' || section === 'credential' ? null : credentialInKey(subsection, hosts);
    if (held === null)
        return [];
    const prefix = `${section}.${subsection}.`;
    const first = all.find((one) => one.key.startsWith(prefix) && one.origin.file === origin.file);
    if (first !== undefined && first.key !== key)
        return [];
    const where = `${section}.….${variable}`;
    return [{ kind: 'url', where, ...held, line: null, origin, serves: 'none', helper: null }];
}
/** `credential.<url>.password`, which some tools write, and a credential in such a key's own URL. */
function inCredentialSection({ key, value, origin }, all, targets) {
    if (!key.startsWith('credential.'))
        return [];
    const { subsection, variable } = partsOf(key);
    if (subsection === null)
        return [];
    const pattern = credentialPattern(subsection);
    const target = targets.find((one) => pattern !== null && rankOf(pattern, one) !== null);
    if (target === undefined)
        return [];
    const url = parseUrl(subsection);
    const isClean = url === null || (url.username === '' && url.password === '');
    const where = `credential.${isClean ? subsection : withoutLogin(url)}.${variable}`;
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
                    secret: new Secret(value),
                    ...(isClean ? { key } : {}),
                    ...places_severalOf({ key, origin }, all),
                },
            ]),
    ];
}
/** Without an address where the host is written in another way, since no command would find it by that. */
function credentialInKey(subsection, hosts) {
    const held = credentialInUrl(subsection ?? '', hosts);
    if (held === null)
        return null;
    const { address, ...login } = held;
    const isPlain = `${subsection}/`.includes(`@${held.host}/`);
    return isPlain ? held : login;
}
/** Whether a command that names the key would reach other values as well. */
function places_severalOf({ key, origin }, all) {
    const alike = all.filter((one) => one.key === key && one.origin.file === origin.file);
    return alike.length > 1 ? { isOneOfSeveral: true } : {};
}

;// CONCATENATED MODULE: ./src/observe/git/headers.ts
/** Headers that git adds to its requests (`http.<url>.extraHeader`), as far as they hold a credential. */





/** The headers that git or git-lfs sends to one of the targets, or to a part of it, each once. */
function headers_headersIn(settings, targets) {
    const headers = settings.flatMap((setting) => {
        if (!setting.key.startsWith('http.'))
            return [];
        const { subsection, variable } = partsOf(setting.key);
        if (variable !== 'extraheader')
            return [];
        const pattern = urlPattern(subsection);
        return pattern === null ? [] : [{ setting, subsection, pattern }];
    });
    const credentials = new Map();
    let areReset = false;
    for (const target of targets) {
        const there = headers.filter(({ pattern }) => rankOf(pattern, target) !== null);
        areReset ||= there.some(({ setting }) => setting.value === '');
        for (const { pattern } of [{ pattern: EVERYTHING }, ...there]) {
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
                const credential = credentialIn(header, target.host, settings);
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
        const rank = covers(header.pattern, place) ? rankOf(header.pattern, target) : null;
        if (rank === null || compareRanks(rank, best) < 0)
            continue;
        best = rank;
        collected = header.setting.value === '' ? [] : [...collected, header];
    }
    return collected;
}
/**
 * git-lfs goes by the key that matches best, or else by the one for all URLs, takes all its values, and does not
 * know that a blank one takes back the others (git-lfs 3.3).
 */
function sentByLfs(headers, target, place) {
    const covering = headers.filter(({ pattern }) => covers(pattern, place));
    let best = { subsection: null, rank: [0, 0, 0] };
    for (const { subsection, pattern } of covering) {
        const rank = subsection === null ? null : rankOf(pattern, target);
        if (rank !== null && compareRanks(rank, best.rank) >= 0)
            best = { subsection, rank };
    }
    return covering.filter(({ subsection, setting }) => subsection === best.subsection && setting.value !== '');
}
function credentialIn({ setting, subsection }, host, all) {
    const held = credentialInHeader(setting.value);
    if (held === null)
        return null;
    const url = subsection === null ? null : parseUrl(subsection);
    const isClean = url === null || (url.username === '' && url.password === '');
    const scope = url === null ? '' : `${isClean ? subsection : withoutLogin(url)}.`;
    const where = `http.${scope}extraHeader`;
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
        ...severalOf(setting, all),
    };
}
/** What an `Authorization` header says; null for every other header. */
function credentialInHeader(header) {
    const value = /^authorization\s*:\s*(.*\S)\s*$/i.exec(header)?.[1];
    if (value === undefined)
        return null;
    const [, scheme = '', text = ''] = /^(\S+)\s+(.+)$/.exec(value) ?? [];
    if (scheme.toLowerCase() !== 'basic')
        return { username: null, secret: new Secret(text || value) };
    const pair = Buffer.from(text, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    if (colon < 0)
        return { username: null, secret: new Secret(pair) };
    const [username, password] = [pair.slice(0, colon), pair.slice(colon + 1)];
    return { username, secret: new Secret(password === '' ? username : password) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./src/observe/git/config-text.ts
/** The text of a file in the format of git's configuration, for files that git reads only from within elsewhere. */
const SECTION = /\[[ \t]*([\w.-]+)(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?[ \t]*\]/y;
const VARIABLE = /([a-z][a-z\d-]*)[ \t]*(=?)/iy;
const ESCAPED = { n: '\n', t: '\t', b: '\b' };
/** Git refuses a file with a fault in it; here the faulty line counts for nothing and the rest is read. */
function config_text_parseConfigText(text) {
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

;// CONCATENATED MODULE: ./src/observe/git/text-file.ts
/** A file of lines that may be missing, a pipe, enormous or not ours to read. */



/** Never throws. */
async function text_file_readText(path) {
    try {
        // A pipe or a device may never end.
        if (!(await stat(path)).isFile())
            return { text: null, state: 'unreadable' };
        const bytes = await readBounded(path);
        return bytes === null
            ? { text: null, state: 'unreadable' }
            : { text: bytes.toString('latin1'), state: 'read' };
    }
    catch (error) {
        const code = fileErrorCode(error);
        return { text: null, state: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
    }
}

;// CONCATENATED MODULE: ./src/observe/git/repository-files.ts
/**
 * Settings that git reads in no other place: `.gitmodules` and `.lfsconfig`, which come with the repository itself,
 * also with its submodules, and the configuration of submodules that are cloned already.
 */






/** More than a workspace has submodules; behind that it is not looked. */
const MOST_REPOSITORIES = 50;
/** Folders below `modules`: a submodule's name may have several parts. */
const MOST_FOLDERS = 200;
async function repository_files_inRepositoryFiles(folder, hosts) {
    const [shared, clones] = await Promise.all([inWorkTrees(folder, hosts), submoduleConfigurations(folder)]);
    const own = await Promise.all(clones.map((path) => inFile(path, hosts)));
    return [...shared, ...own.flat()];
}
/** The lines of a file in the format of git's configuration whose URLs hold a credential of one of the hosts. */
function inConfigText(text, path, hosts) {
    const origin = { scope: 'unknown', file: path };
    const settings = parseConfigText(text).map((setting) => ({ ...setting, origin }));
    return settings.flatMap((setting) => inUrls(setting, settings, hosts).map((credential) => ({
        ...credential,
        where: path,
        line: setting.line,
    })));
}
async function inFile(path, hosts) {
    return inConfigText(await textOf(path), path, hosts);
}
async function textOf(path) {
    const { text } = await readText(path);
    return text === null ? '' : Buffer.from(text, 'latin1').toString('utf8');
}
/** From one work tree to those that its `.gitmodules` names, which have their own. */
async function inWorkTrees(folder, hosts) {
    const found = [];
    const seen = new Set([folder]);
    for (const tree of seen) {
        const modules = join(tree, '.gitmodules');
        const text = await textOf(modules);
        found.push(...inConfigText(text, modules, hosts), ...(await inFile(join(tree, '.lfsconfig'), hosts)));
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
async function submoduleConfigurations(folder) {
    const found = [];
    const folders = [join(await gitFolder(folder), 'modules')];
    for (const at of folders) {
        const entries = await promises.readdir(at, { withFileTypes: true }).catch(() => []);
        const isRepository = entries.some((entry) => entry.name === 'HEAD' && entry.isFile());
        if (isRepository)
            found.push(join(at, 'config'));
        if (found.length >= MOST_REPOSITORIES)
            break;
        const below = entries.filter((entry) => entry.isDirectory() && (!isRepository || entry.name === 'modules'));
        folders.push(...below.slice(0, Math.max(0, MOST_FOLDERS - folders.length)).map(({ name }) => join(at, name)));
    }
    return found;
}
/** `.git`, or the folder that it names: in a linked work tree and in a submodule it is a file. */
async function gitFolder(folder) {
    const path = join(folder, '.git');
    const named = /^gitdir: (.+?)\s*$/.exec(await textOf(path))?.[1];
    return named === undefined ? path : resolve(folder, named);
}

;// CONCATENATED MODULE: ./src/observe/git/stores.ts
/** The files of git's `store` helper, read by lines: some hold a secret that the helper itself never finds. */






/** The files that a `store` helper reads, in its order; null where it is none, or only a shell can tell. */
function stores_storeFiles({ value }, { environment, folder }) {
    if (helperName(value) !== 'store')
        return null;
    const home = gitHome(environment);
    const words = shellWords(value, environment, home)?.slice(1);
    if (words === undefined)
        return null;
    if (words.length === 0) {
        const configuration = environment.XDG_CONFIG_HOME || join(home, '.config');
        return [join(home, '.git-credentials'), join(configuration, 'git', 'credentials')];
    }
    const [option = '', argument = ''] = words;
    const named = option === '--file' && words.length === 2 ? argument : /^--file=(.+)$/s.exec(option)?.[1];
    return named === undefined || named === '' ? null : [resolve(folder, named)];
}
/** What the files hold for the targets' hosts; failed where one is there and cannot be read. */
async function stores_readStores(helper, files, settings, targets) {
    const hosts = targets.map(({ host }) => host);
    const texts = await Promise.all(files.map((file) => readText(file)));
    const speaks = ({ host, username }, line) => {
        const target = helper.targets.find((one) => one.host === host);
        if (target === undefined || !storeFinds(line, target))
            return false;
        const pin = helper.username ?? pinnedUser(settings, target);
        return pin === null || pin === username;
    };
    const credentials = texts.flatMap(({ text }, index) => {
        const lines = (text ?? '').split('\n');
        return stores_parseStore(text ?? '', files[index] ?? '', hosts).map((credential) => {
            const isHeard = speaks(credential, lines[(credential.line ?? 0) - 1] ?? '');
            return { ...credential, serves: isHeard ? 'both' : 'none', helper: helper.order };
        });
    });
    const isWhole = texts.every(({ state }) => state !== 'unreadable');
    return { credentials, state: isWhole ? 'read-as-file' : 'failed' };
}
/** The lines of a credential file that hold something for the hosts, whether the helper finds them or not. */
function stores_parseStore(content, file, hosts) {
    return content.split('\n').flatMap((line, index) => {
        const held = urls_mayName(line, hosts) ? urls_credentialInUrl(readable(line), hosts) : null;
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
    return at >= 0 && colon >= 0 && colon < at && decode(authority.slice(at + 1)) === host;
}

;// CONCATENATED MODULE: ./src/observe/git.ts
/**
 * What git would send to the Hub from this machine: its settings, its credential files, and what its helpers
 * answer. Changes nothing, has no opinion, and throws for nothing.
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
async function observeGit(environment, folder, hosts, { origin, patienceMs = HELPER_PATIENCE_MS } = {}) {
    const place = await gitPlace(environment, folder);
    const inRepository = place.folder === folder ? inRepositoryFiles(folder, hosts) : [];
    const listing = await listSettings(place);
    if (listing === null)
        return UNAVAILABLE;
    const { settings, version } = listing;
    const targets = targetsOf(hosts, origin);
    const configured = configuredHelpers(settings, targets);
    const headers = headersIn(settings, targets);
    const mayAsk = takesSettingsFromEnvironment(version);
    const [endpoint] = targets;
    const [ofRepository, ...looks] = await Promise.all([
        inRepository,
        ...configured.map((helper) => git_look(helper, settings, targets, place, mayAsk ? patienceMs : null)),
    ]);
    return {
        state: 'read',
        credentials: [
            ...inSettings(settings, targets),
            ...headers.credentials,
            ...ofRepository,
            ...onceEach(looks.flatMap(({ credentials }) => credentials)),
        ],
        helpers: [
            ...looks.map(({ helper }) => helper),
            ...askingProgram(environment, settings, version, configured.length),
        ],
        headersReset: headers.areReset,
        ...(endpoint && authoritiesOf(settings, endpoint, environment, gitHome(environment))),
        version,
    };
}
/** The Hub itself is spoken to over https; another host as its endpoint says. */
function targetsOf(hosts, origin) {
    const endpoint = origin === undefined ? null : new URL(origin);
    return hosts.map((host) => {
        const isPlain = endpoint?.host === host
            ? endpoint.protocol === 'http:'
            : !HUB_DOMAINS.includes(host) && isLoopback(host.replace(/:\d+$/, '').replace(/^\[|\]$/g, ''));
        return { host, scheme: isPlain ? 'http' : 'https' };
    });
}
async function git_look(configured, settings, targets, place, patienceMs) {
    const { name, where, order, scope } = configured;
    const helper = (state) => ({ name, where, order, scope, state });
    const files = storeFiles(configured, place);
    if (files !== null) {
        const { credentials, state } = await readStores(configured, files, settings, targets);
        return { helper: helper(state), credentials };
    }
    if (patienceMs === null)
        return { helper: helper('not-asked'), credentials: [] };
    const alone = { ...place, value: configured.value, patienceMs };
    const answers = await Promise.all(configured.targets
        .flatMap((target) => queriesFor(settings, configured, target))
        .map((query) => askHelper(alone, query)));
    const logins = answers.flatMap((answer) => (answer.state === 'answered' ? [answer.login] : []));
    const credentials = logins
        .filter((login, index) => logins.findIndex((one) => isSameLogin(one, login)) === index)
        .map((login) => helperCredential(configured, login));
    const states = answers.map(({ state }) => state);
    const state = ['hung', 'answered', 'failed'].find((one) => states.includes(one)) ?? 'silent';
    return { helper: helper(state), credentials };
}
function isSameLogin(one, other) {
    return one.host === other.host && one.username === other.username && one.secret.equals(other.secret);
}
function helperCredential({ name, order }, { scheme, host, username, secret }) {
    return {
        kind: 'helper',
        where: name,
        host,
        username,
        secret,
        line: null,
        origin: null,
        serves: 'both',
        helper: order,
        address: `${scheme}://${host}`,
    };
}
/** Two helpers may read the same file; of a line that one of them finds, that one's word counts. */
function onceEach(credentials) {
    const isSame = (one, other) => one.kind === 'store' && other.kind === 'store' && one.where === other.where && one.line === other.line;
    return credentials.filter((credential) => {
        const alike = credentials.filter((one) => isSame(one, credential));
        const heard = alike.find(({ serves }) => serves !== 'none');
        return alike.length === 0 || credential === (heard ?? alike[0]);
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(500);
;// CONCATENATED MODULE: ./src/act/git-lock.ts
/**
 * Git's own lock protocol for its credential files: whoever creates `<file>.lock` may change the file, and
 * everybody else waits a second and then gives up, leaving it as it is.
 */



/** How long git's `store` helper waits for the lock by default. */
const PATIENCE_MS = 1000;
const PAUSE_MS = 50;
/** Runs `work` while holding the lock of the file, which must be named without links. */
async function git_lock_withGitLock(realPath, id, work) {
    const refusal = await acquire(realPath, id);
    if (refusal !== null)
        return { ok: false, reason: refusal };
    try {
        return await work();
    }
    finally {
        await releaseGitLock(realPath, id);
    }
}
/** Deletes the lock if it carries this id: a lock of anybody else stays. */
async function releaseGitLock(realPath, id) {
    const lock = lockOf(realPath);
    await (0,promises_.rm)(git_lock_draftOf(lock, id), { force: true }).catch(() => { });
    const holder = await (0,promises_.readFile)(lock, 'utf8').catch(() => null);
    if (holder === id)
        await (0,promises_.rm)(lock, { force: true }).catch(() => { });
}
function lockOf(realPath) {
    return `${realPath}.lock`;
}
/** Null when the lock was taken, else why not. */
async function acquire(realPath, id) {
    for (const end = Date.now() + PATIENCE_MS;;) {
        const code = await create(lockOf(realPath), id);
        if (code === null)
            return null;
        if (code !== 'EEXIST')
            return `git's lock file beside it could not be created (${code})`;
        if (Date.now() >= end)
            return `it is busy, since ${lockOf(realPath)} exists`;
        await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS);
    }
}
/**
 * The lock comes to be with the id already in it: one without could be told as nobody's, and would stand in git's
 * way for ever, should this process be killed in between.
 */
async function create(lock, id) {
    const draft = git_lock_draftOf(lock, id);
    try {
        await (0,promises_.writeFile)(draft, id, { flag: 'wx', mode: 0o600 });
        try {
            await (0,promises_.link)(draft, lock).catch(async (error) => {
                if (file_error_fileErrorCode(error) === 'EEXIST')
                    throw error;
                // A file system without links.
                await (0,promises_.copyFile)(draft, lock, promises_.constants.COPYFILE_EXCL);
            });
        }
        finally {
            await (0,promises_.rm)(draft, { force: true });
        }
        return null;
    }
    catch (error) {
        return file_error_fileErrorCode(error);
    }
}
function git_lock_draftOf(lock, id) {
    return `${lock}.${id}`;
}

;// CONCATENATED MODULE: ./src/act/cut.ts
/** Takes something out of a file on disk, leaving a record from which it can be put back. */






/** Somebody else removed it before. */
const cut_GONE = { ok: true, record: null };
const cut_ATTEMPTS = 3;
/**
 * Cuts, first keeping the original bytes in `backupFolder`. Where the file changes meanwhile it is read
 * again and cut as it is then. Never throws.
 */
async function cut_cutFile(cutting, backupFolder, announce) {
    try {
        for (let attempt = 0; attempt < cut_ATTEMPTS; attempt += 1) {
            const bytes = await readBounded(cutting.realPath);
            if (bytes === null)
                return cut_failed('it is larger than 1 MiB');
            const outcome = await cutOnce(cutting, bytes, backupFolder, announce);
            if (outcome !== 'changed')
                return outcome;
        }
        return cut_failed('it kept changing');
    }
    catch (error) {
        const code = fileErrorCode(error);
        return code === 'ENOENT' ? cut_GONE : cut_failed(`it could not be changed (${code})`);
    }
}
async function cutOnce({ path, realPath, kind, ...cutting }, bytes, backupFolder, announce) {
    const cut = cutting.cut(bytes);
    if (!cut.ok)
        return cut_failed(cut.reason);
    if (cut.removed.length === 0)
        return cut_GONE;
    const name = backupName(kind);
    const backup = join(backupFolder, name);
    const id = randomUUID();
    const hashes = { beforeSha256: sha256(bytes), afterSha256: sha256(cut.bytes) };
    const record = cutting.record({ path, realPath, backup, id, ...hashes }, cut.removed);
    await announce(record);
    await writePrivateFile(backupFolder, name, bytes);
    const replaced = await (cutting.replace?.(bytes, cut.bytes, id) ??
        replaceFile(realPath, bytes, cut.bytes, id));
    if (!replaced.ok) {
        const whole = replaced.reason === CHANGED || (await reads(realPath, (now) => now.equals(bytes)));
        if (!whole)
            return cut_failed(`${replaced.reason}; the original lies in ${backup}`, record);
        await removeBackup(backup);
        return replaced.reason === CHANGED ? 'changed' : cut_failed(replaced.reason);
    }
    return (await reads(realPath, cutting.isGone))
        ? { ok: true, record }
        : cut_failed(`it was changed again right after it was scrubbed; the original lies in ${backup}`, record);
}
/** Has the record written down; where that fails nothing is changed, and the backup is of no use. */
async function announced(record, announce) {
    try {
        await announce(record);
    }
    catch (error) {
        await removeBackup(record.backup);
        throw error;
    }
}
function cut_failed(reason, record = null) {
    return { ok: false, reason, record };
}
/** Reads the file anew: whether it can be read and holds what it should. */
async function reads(path, holds) {
    const bytes = await readBounded(path).catch(() => null);
    return bytes !== null && holds(bytes);
}

;// CONCATENATED MODULE: ./src/act/scrub-git-store.ts
/** Takes lines out of a file of git's `store` helper. */






/**
 * Removes the lines that hold one of the credentials, wherever in the file they stand now; each line speaks
 * for itself, so no other answer of the helper changes. Never throws.
 */
async function scrubGitStore(path, credentials, backupFolder, announce = async () => { }) {
    try {
        const realPath = await realpath(path);
        return await cutFile({
            path,
            realPath,
            kind: 'git-store',
            cut: (bytes) => cutLines(bytes, scrub_git_store_linesOf(bytes, path, credentials)),
            isGone: (bytes) => scrub_git_store_linesOf(bytes, path, credentials).length === 0,
            record: (change, removed) => ({ ...change, kind: 'git-store', removed }),
            replace: (expected, next, id) => withGitLock(realPath, id, () => replaceFile(realPath, expected, next, id)),
        }, backupFolder, announce);
    }
    catch (error) {
        const code = fileErrorCode(error);
        return code === 'ENOENT' ? GONE : failed(`it could not be opened (${code})`);
    }
}
/** The lines with their ends, as they are; line 1 comes first. */
function storeLines(bytes) {
    return bytes.toString('latin1').match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function scrub_git_store_linesOf(bytes, path, credentials) {
    const hosts = [...new Set(credentials.map(({ host }) => host))];
    return parseStore(bytes.toString('latin1'), path, hosts).flatMap(({ host, line, secret }) => line !== null && credentials.some((one) => one.host === host && one.secret.equals(secret))
        ? [{ host, line }]
        : []);
}
function cutLines(bytes, removed) {
    const doomed = new Set(removed.map(({ line }) => line));
    const kept = storeLines(bytes).filter((_, index) => !doomed.has(index + 1));
    return { ok: true, bytes: Buffer.from(kept.join(''), 'latin1'), removed };
}

;// CONCATENATED MODULE: ./src/act/restore-git-store.ts
/** Puts lines of git's `store` helper back. */





/** Never throws. */
async function restoreGitStore(record) {
    const { realPath, id } = record;
    // The process that scrubbed may have been killed while it held the lock.
    await releaseGitLock(realPath, id);
    return mendFile(record, {
        merge: (current, original) => merge(current, original, record),
        replace: (expected, next) => git_lock_withGitLock(realPath, id, () => atomic_file_replaceFile(realPath, expected, next, id)),
    });
}
/** At the top, where git itself puts new lines. */
function merge(current, original, { path, removed }) {
    const numbers = new Set(removed.map(({ line }) => line));
    const hosts = [...new Set(removed.map(({ host }) => host))];
    const held = (bytes) => stores_parseStore(bytes.toString('latin1'), path, hosts);
    // What the scrub left in the file, since it is the checked token, is no new login.
    const left = held(original).filter(({ line }) => line !== null && !numbers.has(line));
    const isNew = held(current).some(({ host, secret }) => !left.some((one) => one.host === host && one.secret.equals(secret)));
    if (isNew) {
        return { ok: false, reason: 'the file was changed meanwhile and has a line for the host again' };
    }
    const lines = storeLines(original)
        .filter((_, index) => numbers.has(index + 1))
        .map((line) => (line.endsWith('\n') ? line : `${line}\n`));
    return { ok: true, bytes: Buffer.concat([Buffer.from(lines.join(''), 'latin1'), current]) };
}

;// CONCATENATED MODULE: ./src/netrc/obstacles.ts
/**
 * What no entry is taken out of a file in spite of, whatever the models of its readers say (proof.ts): texts
 * over which programs that are not modelled are likely to fall out, and what has a meaning beyond logins.
 *
 * All else over which readers are known to fall out is left to the models: values that are keywords or start
 * with `#`, comments behind values, keywords with capitals, quotes or escapes, unknown words, macros
 * elsewhere, incomplete entries, lone carriage returns, repeated hosts and keys, `default` anywhere.
 */

/** Above this, lines are cut into pieces by some versions of curl, and passed over or refused by others. */
const LONGEST_LINE = 4095;
/** The first reason why entries at these spans are not to be removed; null where there is none. */
function findObstacle(bytes, pieces, removed) {
    const text = bytes.toString('latin1');
    const refuse = (reason, line) => ({ ok: false, reason, line });
    // Form feed and the like: blanks to a few readers, parts of words to the others.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
    const control = text.search(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
    if (control >= 0)
        return refuse('it holds an unusual control character', lineCounter(text)(control));
    const long = firstLongLine(text, LONGEST_LINE);
    if (long !== null)
        return refuse('a line is longer than some clients read', long);
    const removedEnds = new Set(removed.map((span) => span.end));
    let behindRemoved = false;
    for (const piece of pieces) {
        if (piece.role === 'value' && /[\r\n]/.test(piece.raw)) {
            return refuse('a quoted value runs over a line end', piece.line);
        }
        if (piece.role === 'comment')
            continue;
        if (behindRemoved && piece.role === 'keyword' && piece.text === 'macdef') {
            return refuse('a macro belongs to the entry that would be removed', piece.line);
        }
        behindRemoved = removedEnds.has(piece.end);
    }
    return null;
}

;// CONCATENATED MODULE: ./src/netrc/readers/aria2.ts
/** aria2: plain words, comments at the very start of a line only; an entry for `.host` serves all names below it. */


const VALUES = new Set(['machine', 'login', 'password', 'account', 'macdef']);
function openAria2({ text }) {
    const entries = entriesOf(text);
    if (entries === null)
        return () => refusal('grammar');
    // It looks at one after another, and `default` gives nothing for HTTP: so what stands behind one is never found.
    const end = entries.findIndex(({ host }) => host === null);
    const reached = end < 0 ? entries : entries.slice(0, end);
    const named = firstByHost(reached);
    return (host) => {
        let found = named.get(host);
        for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            const wider = named.get(host.slice(dot));
            if (wider !== undefined && (found === undefined || wider.opener < found.opener))
                found = wider;
        }
        return readingOf(found);
    };
}
/** Null where it raises an error. */
function entriesOf(text) {
    const entries = [];
    let awaits = null;
    let inMacro = false;
    let lineAt = 0;
    for (const line of linesWithFeeds(text)) {
        const at = lineAt;
        lineAt += line.length;
        if (inMacro) {
            inMacro = !/^[\r\n]/.test(line);
            continue;
        }
        if (line.startsWith('#'))
            continue;
        for (const match of line.matchAll(/[^ \t\n]+/g)) {
            const word = { text: match[0].replace(/^\r+|\r+$/g, ''), at: at + match.index };
            if (word.text === '')
                continue;
            const entry = entries.at(-1);
            if (awaits !== null) {
                if (awaits.text === 'machine')
                    entries.push(newEntry(word.text, awaits.at));
                else if (awaits.text === 'macdef')
                    inMacro = true;
                else if (entry !== undefined)
                    entry[awaits.text] = word;
                awaits = null;
            }
            else if (word.text === 'default')
                entries.push(newEntry(null, word.at));
            else if (word.text !== 'machine' && entry === undefined)
                return null;
            else if (VALUES.has(word.text))
                awaits = word;
        }
    }
    return awaits === null ? entries : null;
}

;// CONCATENATED MODULE: ./src/netrc/readers/curl-lines.ts
/** How curl up to 8.10 tells words: line by line. */

/** Places are counted over the beginnings of lines and the words between them. */
function inOrder(lines) {
    const steps = [];
    let nothingSince = false;
    for (const { isEmpty, words, breaks } of lines) {
        const saysNothing = words.length === 0 && !breaks;
        // The first of several empty lines has ended the macro.
        if (saysNothing && (!isEmpty || nothingSince))
            continue;
        nothingSince = saysNothing;
        steps.push({ isEmpty, next: steps.length + 1 + words.length + (breaks ? 1 : 0) }, ...words);
        if (breaks)
            steps.push('breaks');
    }
    return {
        read: (from, search) => {
            for (let place = from;;) {
                const step = steps[place] ?? 'end';
                if (typeof step === 'string')
                    return step;
                if ('text' in step)
                    return { word: step, next: place + 1 };
                if (step.isEmpty)
                    search.inMacro = false;
                place = search.inMacro ? step.next : place + 1;
            }
        },
    };
}
/** Before 7.84: words are what stands between blanks, and a `#` counts only where a line begins. */
function plainLines(text) {
    return inOrder(readEach(piecesOf(text), plainWords));
}
/** 7.84 to 8.10: quotes, and a `#` where a word begins. */
function quotedLines(text) {
    return inOrder(readEach(wholeLines(text), quotedWords));
}
function* readEach(lines, read) {
    for (const line of lines)
        yield { isEmpty: /^[\r\n]/.test(line.text), ...read(line) };
}
function plainWords(line) {
    const words = Array.from(line.text.matchAll(/[^ \t\n]+/g), (match) => ({ text: match[0], at: line.at + match.index }));
    return { words: words[0]?.text.startsWith('#') ? [] : words, breaks: false };
}
function quotedWords(line) {
    const words = [];
    let at = 0;
    for (;;) {
        while (line.text[at] === ' ' || line.text[at] === '\t')
            at += 1;
        const isRead = at >= line.text.length || line.text[at] === '#';
        const word = isRead ? null : readCurlWord(line.text, at, BETWEEN_SPACES);
        if (word === null)
            return { words, breaks: !isRead };
        words.push({ text: word.text, at: line.at + at });
        // The character behind a word goes with it, so that a line end there makes no empty word.
        at = word.end + 1;
    }
}
/** In pieces of 4095 bytes at most, each of which is a line; without what a NUL hides. */
function* piecesOf(text) {
    for (const { 0: piece, index } of text.matchAll(/[^\n]{0,4094}[\s\S]/g)) {
        yield { text: piece.replace(/\0[\s\S]*/, ''), at: index };
    }
}
/**
 * Without lines that are too long, as before 8.8; later versions end there. A NUL ends the reading where it
 * begins a line, and else costs its line and the next.
 */
function* wholeLines(text) {
    let at = 0;
    let spoilt = false;
    for (const part of linesWithFeeds(text)) {
        const nul = part.indexOf('\0');
        const isLast = !part.endsWith('\n');
        const line = isLast ? `${nul < 0 ? part : part.slice(0, nul)}\n` : part;
        if (nul === 0)
            break;
        if (nul > 0 && !isLast)
            spoilt = true;
        else if (spoilt)
            spoilt = false;
        else if (line.length <= 4095)
            yield { text: line, at };
        at += part.length;
    }
}
/** The rest of a word without quotes. */
const BETWEEN_SPACES = /[^ \t\n\v\f\r]*/y;
/** Null where a quote is not closed. A word without quotes may be empty. */
function readCurlWord(text, start, unquoted) {
    if (text[start] !== '"') {
        unquoted.lastIndex = start;
        const [said = ''] = unquoted.exec(text) ?? [];
        return { text: said, end: start + said.length };
    }
    let said = '';
    for (let at = start + 1; at < text.length; at += 1) {
        let char = text[at] ?? '';
        if (char === '"')
            return { text: said, end: at + 1 };
        if (char === '\\') {
            at += 1;
            char = text[at] ?? '';
            char = { n: '\n', r: '\r', t: '\t' }[char] ?? char;
        }
        said += char;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/netrc/readers/curl-8.21.ts
/** curl since 8.21, which reads by a grammar: a word after `machine`, `login` and the like is a value whatever it says. */



const UNQUOTED = /[^ \t\r\n]*/y;
/** Words longer than this make it give up. */
const LONGEST_WORD = 4096;
/** Thrown inside this module only. */
const REFUSED = new Error('the modelled reader refuses the file');
/** As for earlier versions, the file is gone through once, and for each host only from its own name on. */
function openByGrammar(file, meter) {
    const named = new Map();
    const stranger = new GrammarSearch(file, null, reading_unlimited());
    const otherwise = orRefusal(() => stranger.run((name, start) => {
        if (!named.has(name))
            named.set(name, start);
    }));
    return (host) => {
        const name = pieces_asciiLowerCase(host);
        const start = named.get(name);
        return start === undefined
            ? otherwise
            : orRefusal(() => new GrammarSearch(file, name, meter, start).run(() => { }));
    };
}
function orRefusal(search) {
    try {
        return search();
    }
    catch (error) {
        if (error === REFUSED)
            return refusal('grammar');
        throw error;
    }
}
class GrammarSearch {
    file;
    host;
    meter;
    at;
    opener;
    login = null;
    password = null;
    /** The host is given in lower case; null is one that is named nowhere. */
    constructor(file, host, meter, start = null) {
        this.file = file;
        this.host = host;
        this.meter = meter;
        this.at = start?.at ?? 0;
        this.opener = start === null ? null : { at: start.opener, byDefault: false };
    }
    run(atName) {
        for (;;) {
            const word = this.next(false);
            this.meter.left -= 1;
            // A quoted word is no keyword.
            const keyword = word === null ? 'end' : word.quoted ? '' : pieces_asciiLowerCase(word.text);
            if (['end', 'machine', 'default', 'macdef'].includes(keyword)) {
                const found = this.endEntry();
                if (found !== null)
                    return found;
            }
            if (word === null)
                return NOTHING;
            if (keyword === 'default')
                this.opener = { at: word.at, byDefault: true };
            else if (keyword === 'machine') {
                const name = pieces_asciiLowerCase(this.next(true)?.text ?? '');
                atName(name, { opener: word.at, at: this.at });
                this.opener = name === this.host ? { at: word.at, byDefault: false } : null;
            }
            else if (keyword === 'login')
                this.login = this.next(true) ?? this.login;
            else if (keyword === 'password')
                this.password = this.next(true) ?? this.password;
            else if (keyword === 'account')
                this.next(true);
            else if (keyword === 'macdef')
                this.skipMacro();
        }
    }
    endEntry() {
        const { opener, login, password } = this;
        this.opener = null;
        this.login = null;
        this.password = null;
        if (opener === null || (login === null && password === null))
            return null;
        // Found, so that nothing else is looked for, but not sent.
        if (!login?.text && !password?.text)
            return NOTHING;
        return { kind: 'entry', opener: opener.at, byDefault: opener.byDefault, login, password, account: null };
    }
    next(asValue) {
        const { text, place } = this.file;
        this.skipBlanks();
        if (this.at >= text.length)
            return null;
        const quoted = text[this.at] === '"';
        const word = readCurlWord(text, this.at, UNQUOTED);
        const isTooLong = (asValue || quoted) && (word?.text.length ?? 0) >= LONGEST_WORD;
        if (word === null || word.end === this.at || isTooLong)
            throw REFUSED;
        const at = place(this.at);
        this.at = word.end;
        return { text: word.text, at, quoted };
    }
    /** A carriage return counts as a blank before a line end only. */
    skipBlanks() {
        const { text } = this.file;
        for (;;) {
            while (text[this.at] === ' ' || text[this.at] === '\t')
                this.at += 1;
            while (text[this.at] === '\r')
                this.at += 1;
            if (text[this.at] !== '\n')
                return;
            this.at += 1;
        }
    }
    /** To the first empty line, counted from behind the word `macdef`. */
    skipMacro() {
        const empty = /\n\r*(?=\n)/g;
        empty.lastIndex = this.at;
        this.at = empty.exec(this.file.text) === null ? this.file.text.length : empty.lastIndex;
    }
}

;// CONCATENATED MODULE: ./src/netrc/readers/curl-search.ts
/**
 * What the words of a netrc mean to curl before 8.21, which looks for one host and stops at once when it has a
 * login and a password for it. How the words are told from each other is in curl-lines.ts and curl-text.ts.
 */


/**
 * Up to where its name stands, a search for one host goes like that for a host which is named nowhere. So the
 * file is gone through once, and for each host only from its own name on.
 */
function openCurl(words, rules, meter) {
    const named = new Map();
    const stranger = new CurlSearch(null, rules);
    const otherwise = runSearch(words, stranger, 0, reading_unlimited(), (name, place) => {
        if (!named.has(name))
            named.set(name, { place, search: stranger.searchFor(name) });
    });
    return (host) => {
        const name = pieces_asciiLowerCase(host);
        const start = named.get(name);
        return start === undefined
            ? otherwise
            : runSearch(words, start.search.searchFor(name), start.place, meter, () => { });
    };
}
function runSearch(words, search, from, meter, atName) {
    for (let place = from; !search.done;) {
        const read = words.read(place, search);
        if (read === 'breaks')
            return refusal('grammar');
        if (read === 'end')
            break;
        meter.left -= 1;
        if (search.isAtName)
            atName(pieces_asciiLowerCase(read.word.text), place);
        search.take(read.word);
        place = read.next;
    }
    return search.finish();
}
class CurlSearch {
    host;
    rules;
    done = false;
    inMacro = false;
    state = 'between';
    awaits = null;
    login = null;
    password = null;
    hadLogin = false;
    hadPassword = false;
    /** Outlives the login itself, in some versions. */
    sawLogin = false;
    opener = null;
    machineAt = 0;
    /** The host is given in lower case; null is one that is named nowhere. */
    constructor(host, rules) {
        this.host = host;
        this.rules = rules;
    }
    /** Whether the next word is the name of a host. */
    get isAtName() {
        return this.state === 'naming' && !this.inMacro;
    }
    /** A search for another host that has come as far. */
    searchFor(host) {
        return Object.assign(new CurlSearch(host, this.rules), { ...this, host });
    }
    take(word) {
        if (!this.rules.forgets && this.login?.text && this.password?.text) {
            this.done = true;
            return;
        }
        const said = pieces_asciiLowerCase(word.text);
        if (this.inMacro)
            this.inMacro = said !== '';
        else if (this.state === 'between')
            this.takeBetween(word, said);
        else if (this.state === 'naming') {
            if (said === this.host)
                this.enter(this.machineAt, false);
            else
                this.state = 'between';
        }
        else
            this.takeOfOurs(word, said);
    }
    finish() {
        if (this.opener === null)
            return NOTHING;
        const { login, password } = this;
        const { alone, forgets } = this.rules;
        const sendsEmpty = alone === 'anything' || (forgets && this.sawLogin);
        const isEnough = login !== null || (password !== null && alone !== 'login');
        if (!sendsEmpty && !isEnough)
            return NOTHING;
        const { at, byDefault } = this.opener;
        return { kind: 'entry', opener: at, byDefault, login, password, account: null };
    }
    takeBetween(word, said) {
        if (said === 'macdef' && this.rules.macros)
            this.inMacro = true;
        else if (said === 'machine') {
            this.leave(word);
            this.sawLogin = false;
        }
        else if (said === 'default')
            this.enter(word.at, true);
    }
    takeOfOurs(word, said) {
        if (this.awaits === 'login') {
            this.login = word;
            this.hadLogin = true;
            this.sawLogin = true;
            this.awaits = null;
        }
        else if (this.awaits === 'password') {
            this.password = word;
            this.hadPassword = true;
            this.awaits = null;
        }
        else if (said === 'login' || said === 'password') {
            this.awaits = said;
        }
        else if (said === 'machine') {
            if (this.rules.passwordAlone && this.hadPassword) {
                this.done = true;
                return;
            }
            this.leave(word);
        }
        else if (said === 'default' && this.rules.forgets) {
            this.login = null;
            this.password = null;
            if (this.rules.fresh)
                this.forget();
            this.enter(word.at, true);
        }
        if (this.rules.forgets && this.hadLogin && this.hadPassword)
            this.done = true;
    }
    leave(word) {
        this.state = 'naming';
        this.machineAt = word.at;
        if (this.rules.forgets)
            this.forget();
    }
    forget() {
        this.awaits = null;
        this.login = null;
        this.password = null;
        this.hadLogin = false;
        this.hadPassword = false;
        if (this.rules.fresh)
            this.sawLogin = false;
    }
    enter(at, byDefault) {
        this.state = 'ours';
        if (this.opener === null || (this.login === null && this.password === null))
            this.opener = { at, byDefault };
    }
}

;// CONCATENATED MODULE: ./src/netrc/readers/curl-text.ts
/** How curl since 8.11 tells words: in the whole text, without the lines that are comments. */


/** Null where the file is too large for it. */
function loadCurlText(text, limits) {
    const starts = [];
    const places = [];
    let kept = '';
    let joined = false;
    // Behind the last line end it reads one more line, which is empty.
    for (let at = 0, next = 0; at <= text.length; at = next) {
        const feed = text.indexOf('\n', at);
        next = (feed < 0 ? text.length : feed) + 1;
        const line = text.slice(at, next);
        // A NUL takes the rest of its line away, with the line end (roughly: it depends on where its buffer ends).
        const nul = line.indexOf('\0');
        const whole = nul >= 0 ? line.slice(0, nul) : line.endsWith('\n') ? line : `${line}\n`;
        if (whole.length >= limits.line) {
            if (limits.longLine === 'refuses')
                return null;
            break;
        }
        const indent = joined ? 0 : indentOf(whole);
        if (joined || whole[indent] !== '#') {
            starts.push(kept.length);
            places.push(at + indent);
            kept += whole.slice(indent);
            if (kept.length >= limits.file)
                return null;
        }
        joined = nul >= 0;
    }
    return { text: kept, place: (index) => placeOf(index, starts, places) };
}
function indentOf(line) {
    let at = 0;
    while (isBlank(line[at]))
        at += 1;
    return at;
}
function placeOf(index, starts, places) {
    const line = countUpTo(index, starts) - 1;
    return (places[line] ?? 0) + index - (starts[line] ?? 0);
}
function wordsOfText({ text, place: placeInFile }, rules) {
    return {
        read: (from, search) => {
            for (let at = from;;) {
                while (text[at] === ' ' || text[at] === '\t')
                    at += 1;
                let restOfLine = false;
                if (search.inMacro) {
                    if (text[at] === '\n' || text[at] === '\r')
                        search.inMacro = false;
                    restOfLine = rules.macroByLines;
                }
                if (restOfLine || at >= text.length || text[at] === '\n') {
                    const newline = text.indexOf('\n', at);
                    if (newline < 0)
                        return 'end';
                    at = newline + 1;
                    continue;
                }
                const word = readCurlWord(text, at, rules.unquoted);
                const isNone = word === null || (word.end === at && text[at] !== '"');
                if (isNone || word.text.length >= rules.limits.word)
                    return 'breaks';
                // The character behind a word goes with it, whatever it is.
                return { word: { text: word.text, at: placeInFile(at) }, next: word.end + 1 };
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/netrc/readers/curl.ts
/**
 * curl's generations of reading a netrc. git is one of them: it reads netrc through libcurl. Names say from
 * which version on.
 */





const FIRST = {
    macros: false,
    alone: 'anything',
    forgets: false,
    passwordAlone: false,
    fresh: false,
};
const WITH_MACROS = { ...FIRST, macros: true };
const SINCE_7_83 = { ...WITH_MACROS, alone: 'login' };
const WITH_QUOTES = { ...WITH_MACROS, alone: 'either' };
const MENDED = { ...WITH_QUOTES, forgets: true };
const SINCE_8_12 = { ...MENDED, passwordAlone: true };
const SINCE_8_20 = { ...SINCE_8_12, fresh: true };
const LIMITS = { file: 128 * 1024, word: 4096, line: 16 * 1024, longLine: 'ends' };
const STRICT_LIMITS = { ...LIMITS, longLine: 'refuses' };
const WORDS_8_11 = {
    unquoted: BETWEEN_SPACES,
    macroByLines: false,
    limits: { file: 64 * 1024, word: 128, line: 4096, longLine: 'ends' },
};
const WORDS_8_12 = { ...WORDS_8_11, limits: LIMITS };
/** Characters are signed on most processors, and then bytes above 0x7f are below a blank. */
const WORDS_8_14 = { ...WORDS_8_12, unquoted: /[!-\u007f]*/y };
const WORDS_8_14_UNSIGNED = { ...WORDS_8_12, unquoted: /[!-\u00ff]*/y };
const WORDS_8_20 = { ...WORDS_8_14, macroByLines: true, limits: STRICT_LIMITS };
const WORDS_8_20_UNSIGNED = { ...WORDS_8_20, unquoted: WORDS_8_14_UNSIGNED.unquoted };
function byPlainLines(rules) {
    return (source, meter) => openCurl(source.once(plainLines, plainLines), rules, meter);
}
function byQuotedLines(rules) {
    return (source, meter) => openCurl(source.once(quotedLines, quotedLines), rules, meter);
}
/** The last line is not read if it has no line end. */
function byClosedLines(rules) {
    return (source, meter) => {
        const { text } = source;
        return openCurl(quotedLines(text.slice(0, text.lastIndexOf('\n') + 1)), rules, meter);
    };
}
function byText(rules, words) {
    return (source, meter) => {
        const file = loaded(source, words.limits);
        return file === null ? () => refusal('size') : openCurl(wordsOfText(file, words), rules, meter);
    };
}
function byGrammar(source, meter) {
    const file = loaded(source, STRICT_LIMITS);
    if (file === null)
        return () => refusal('size');
    // It dies of a file that has nothing but comments, the last of them without a line end.
    return file.text === '' ? () => refusal('grammar') : openByGrammar(file, meter);
}
function loaded(source, limits) {
    return source.once(limits, (text) => {
        const whole = loadCurlText(source.fileText, limits);
        return whole === null || source.bytes === source.file ? whole : loadCurlText(text, limits);
    });
}
const CURL_READERS = {
    'curl-before-7.78': byPlainLines(FIRST),
    'curl-7.78': byPlainLines(WITH_MACROS),
    'curl-7.84': byQuotedLines(WITH_QUOTES),
    'curl-8.11': byText(WITH_QUOTES, WORDS_8_11),
    'curl-8.12': byText(SINCE_8_12, WORDS_8_12),
    'curl-8.14': byText(SINCE_8_12, WORDS_8_14),
    'curl-8.20': byText(SINCE_8_20, WORDS_8_20),
    'curl-8.21': byGrammar,
};
/** The same, as distributions have mended them and on other processors. */
const OTHER_CURL_READERS = {
    'curl-7.78-mended': byPlainLines({ ...MENDED, alone: 'login' }),
    'curl-7.83': byPlainLines(SINCE_7_83),
    'curl-7.86': byClosedLines(WITH_QUOTES),
    'curl-7.84-mended': byQuotedLines(MENDED),
    'curl-7.84-mended-twice': byQuotedLines(SINCE_8_12),
    'curl-8.11.1': byText(MENDED, WORDS_8_12),
    'curl-8.14-unsigned': byText(SINCE_8_12, WORDS_8_14_UNSIGNED),
    'curl-8.20-unsigned': byText(SINCE_8_20, WORDS_8_20_UNSIGNED),
};

;// CONCATENATED MODULE: ./src/netrc/readers/git-lfs.ts
/**
 * git-lfs: words between blanks of any alphabet, keywords alive also inside macros, and an error for whatever
 * it does not expect.
 */

/** A word longer than its buffer is an error. */
const git_lfs_LONGEST_WORD = 64 * 1024;
/** Blanks as Unicode has them, in UTF-8 read as latin1. */
const BLANK = /[ \t\n\v\f\r]|\u00c2[\u0085\u00a0]|\u00e1\u009a\u0080|\u00e2\u0080[\u0080-\u008a\u00a8\u00a9\u00af]|\u00e2\u0081\u009f|\u00e3\u0080\u0080/y;
function openGitLfs({ text }) {
    const entries = git_lfs_entriesOf(text);
    if (entries === null)
        return () => refusal('grammar');
    const named = firstByHost(entries);
    const byDefault = entries.findLast((one) => one.host === null);
    return (host) => {
        const entry = named.get(host) ?? byDefault;
        return readingOf(entry?.login?.text || entry?.password?.text ? entry : undefined);
    };
}
/** Null where it raises an error. */
function git_lfs_entriesOf(text) {
    const entries = [];
    const words = wordsOf(text);
    let defaultSeen = false;
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        const entry = entries.at(-1);
        if (word === undefined || word.text.length > git_lfs_LONGEST_WORD)
            return null;
        switch (word.text) {
            case 'macdef':
                index += 1;
                break;
            case 'default':
                if (defaultSeen)
                    return null;
                defaultSeen = true;
                entries.push(newEntry(null, word.at));
                break;
            case 'machine': {
                if (defaultSeen)
                    return null;
                index += 1;
                // Without a name it is `default`.
                entries.push(newEntry(words[index]?.text || null, word.at));
                break;
            }
            case 'login':
            case 'password':
            case 'account':
                if (entry === undefined || (entry[word.text]?.text ?? '') !== '')
                    return null;
                index += 1;
                entry[word.text] = words[index] ?? null;
                break;
        }
    }
    return entries;
}
/** A word that begins with `#` runs to the end of the line, also where a value is expected. */
function wordsOf(text) {
    const words = [];
    let at = skipBlanks(text, 0);
    while (at < text.length) {
        let end = at;
        if (text[at] === '#') {
            const newline = text.indexOf('\n', at);
            end = newline < 0 ? text.length : newline;
        }
        else
            while (end < text.length && skipBlank(text, end) === end)
                end += 1;
        words.push({ text: text.slice(at, end).replace(/[ \t\v\f\r]+$/, ''), at });
        at = skipBlanks(text, end);
    }
    return words;
}
function skipBlanks(text, from) {
    let at = from;
    for (let next = skipBlank(text, at); next !== at; next = skipBlank(text, at))
        at = next;
    return at;
}
function skipBlank(text, at) {
    BLANK.lastIndex = at;
    return BLANK.test(text) ? BLANK.lastIndex : at;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(573);
;// CONCATENATED MODULE: ./src/netrc/readers/python.ts
/**
 * Python's own netrc module, before and since its rewrite in Python 3.11. It is what `requests`, and through
 * it every `huggingface_hub` before 1.0, reads; and it gives up on the whole file where others shrug. What is
 * a comment to it depends on what stands before: a comment line that follows an empty line can be fatal, and
 * the same line right below an entry is not.
 */


/** Thrown inside this module only: the modelled reader raises, and so answers for no host at all. */
const python_REFUSED = new Error('the modelled reader refuses the file');
const DEFAULT = 'default';
const ENDS_AN_ENTRY = new Set(['', 'machine', DEFAULT, 'macdef']);
/**
 * Opens the file as Python does where it takes text for UTF-8, as it does nearly everywhere; with `latin1`, as
 * where it takes each byte for a character, which is the only way for it to read other bytes at all.
 */
function openPython({ bytes }, generation, encoding = 'utf8') {
    if (encoding === 'utf8' && !(0,external_node_buffer_.isUtf8)(bytes))
        return () => refusal('encoding');
    const stream = new TextStream(bytes, encoding);
    const lexer = generation === '3.11' ? new OwnLexer(stream) : new ShlexLexer(stream);
    try {
        const hosts = readWith(lexer, generation);
        // The name "default" is `default` itself to Python, wherever it came from.
        const byDefault = hosts.get(DEFAULT);
        const other = byDefault === undefined ? undefined : { ...byDefault, host: null };
        return (host) => readingOf(host === DEFAULT ? other : (hosts.get(host) ?? other));
    }
    catch (error) {
        if (error === python_REFUSED)
            return () => refusal('grammar');
        throw error;
    }
}
/** Characters of a file opened in text mode, with Python's universal newlines. */
class TextStream {
    encoding;
    line = 1;
    /** Offset in the file of the character to be read next. */
    at = 0;
    text;
    index = 0;
    constructor(bytes, encoding) {
        this.encoding = encoding;
        this.text = bytes.toString(encoding);
    }
    /** The next character, or an empty string at the end. */
    read() {
        const code = this.text.codePointAt(this.index);
        const raw = code === undefined ? '' : String.fromCodePoint(code);
        const crlf = raw === '\r' && this.text[this.index + 1] === '\n';
        this.index += raw.length + (crlf ? 1 : 0);
        this.at += Buffer.byteLength(raw, this.encoding) + (crlf ? 1 : 0);
        const char = raw === '\r' ? '\n' : raw;
        if (char === '\n')
            this.line += 1;
        return char;
    }
    /** The same word, with one character per byte. */
    inBytes({ text, at }) {
        return { text: Buffer.from(text, this.encoding).toString('latin1'), at };
    }
    /** The rest of the line, line end included; like the original it does not count the line. */
    readLine() {
        const { line } = this;
        let text = '';
        for (;;) {
            const char = this.read();
            text += char;
            if (char === '' || char === '\n')
                break;
        }
        this.line = line;
        return text;
    }
}
class PythonLexer {
    stream;
    pushed = [];
    constructor(stream) {
        this.stream = stream;
    }
    next() {
        return this.pushed.shift() ?? this.stream.inBytes(this.scan());
    }
    push(word) {
        this.pushed.push(word);
    }
}
/** The lexer of 3.11 and later: quotes and backslashes. */
class OwnLexer extends PythonLexer {
    scan() {
        const { stream } = this;
        let { at } = stream;
        let text = '';
        let char = stream.read();
        while (char !== '' && ' \t\r\n'.includes(char)) {
            at = stream.at;
            char = stream.read();
        }
        if (char === '"') {
            for (char = stream.read(); char !== '' && char !== '"'; char = stream.read()) {
                text += char === '\\' ? stream.read() : char;
            }
            return { text, at };
        }
        while (char !== '' && !' \t\r\n'.includes(char)) {
            text += char === '\\' ? stream.read() : char;
            char = stream.read();
        }
        return { text, at };
    }
}
/** The shlex of 3.10 and earlier: all printable ASCII makes words, any other character stands alone. */
class ShlexLexer extends PythonLexer {
    ahead = null;
    scan() {
        let char = this.readChar();
        while (char.text !== '' && ' \t\r\n'.includes(char.text))
            char = this.readChar();
        if (!/[!-~]/.test(char.text))
            return char;
        const word = { ...char, text: '' };
        while (/[!-~]/.test(char.text)) {
            word.text += char.text;
            char = this.readChar();
        }
        if (char.text !== '' && !' \t\r\n'.includes(char.text))
            this.ahead = char;
        return word;
    }
    readChar() {
        const char = this.ahead;
        this.ahead = null;
        if (char !== null)
            return char;
        const { at } = this.stream;
        return { text: this.stream.read(), at };
    }
}
function readWith(lexer, generation) {
    const { stream } = lexer;
    const hosts = new Map();
    for (;;) {
        const lineBefore = stream.line;
        const top = lexer.next();
        if (top.text === '')
            return hosts;
        if (top.text.startsWith('#')) {
            if (stream.line === lineBefore && top.text.length === 1)
                stream.readLine();
        }
        else if (top.text === 'macdef') {
            skipMacro(lexer, generation);
        }
        else if (top.text === 'machine' || top.text === DEFAULT) {
            const name = top.text === DEFAULT ? DEFAULT : lexer.next().text;
            if (name === '' && generation === '3.11')
                throw python_REFUSED;
            const entry = newEntry(name, top.at);
            if (generation === '3.11')
                followNew(lexer, entry);
            else
                followOld(lexer, entry);
            hosts.set(name, entry);
        }
        else {
            throw python_REFUSED;
        }
    }
}
function skipMacro(lexer, generation) {
    lexer.next();
    for (;;) {
        const line = lexer.stream.readLine();
        if (line === '' && generation === '3.11')
            throw python_REFUSED;
        if (line === '' || line === '\n')
            return;
    }
}
function followNew(lexer, entry) {
    for (;;) {
        const lineBefore = lexer.stream.line;
        const word = lexer.next();
        if (word.text.startsWith('#')) {
            if (lexer.stream.line === lineBefore)
                lexer.stream.readLine();
        }
        else if (ENDS_AN_ENTRY.has(word.text)) {
            lexer.push(word);
            return;
        }
        else {
            setKey(entry, word.text, lexer);
        }
    }
}
function followOld(lexer, entry) {
    for (;;) {
        const word = lexer.next();
        if (word.text.startsWith('#') || ENDS_AN_ENTRY.has(word.text)) {
            if ((entry.password?.text ?? '') === '')
                throw python_REFUSED;
            lexer.push(word);
            return;
        }
        setKey(entry, word.text, lexer);
    }
}
function setKey(entry, key, lexer) {
    if (key === 'login' || key === 'user')
        entry.login = lexer.next();
    else if (key === 'account')
        entry.account = lexer.next();
    else if (key === 'password')
        entry.password = lexer.next();
    else
        throw python_REFUSED;
}

;// CONCATENATED MODULE: ./src/netrc/readers/wget.ts
/** wget: quotes and escapes as it finds them, a comment wherever a word may begin, and `default` for FTP only. */



const wget_TAKES_VALUE = new Set(['account', 'login', 'machine', 'password', 'port', 'force']);
function openWget({ text }) {
    const entries = firstByHost(wget_entriesOf(text), pieces_asciiLowerCase);
    return (host) => {
        const entry = entries.get(pieces_asciiLowerCase(host));
        return readingOf(entry?.password === null ? undefined : entry);
    };
}
/** Without those that have no login: they do not count, while one without a password is found and not used. */
function wget_entriesOf(text) {
    const entries = [];
    let current = null;
    let awaits = null;
    let inMacro = false;
    let lineAt = 0;
    for (const line of linesWithFeeds(text)) {
        const cut = line.indexOf('\0');
        const words = readLine(cut < 0 ? line : line.slice(0, cut), lineAt);
        lineAt += line.length;
        if (inMacro && words.isEmpty)
            inMacro = false;
        if (inMacro)
            continue;
        for (const word of words.list) {
            if (awaits !== null) {
                if (awaits.text === 'machine') {
                    current = newEntry(word.text, awaits.at);
                    entries.push(current);
                }
                else if (awaits.text === 'login' && current !== null)
                    current.login = word;
                else if (awaits.text === 'password' && current !== null)
                    current.password = word;
                awaits = null;
            }
            else if (wget_TAKES_VALUE.has(word.text))
                awaits = word;
            else if (word.text === 'default') {
                current = newEntry(null, word.at);
                entries.push(current);
            }
            else if (word.text === 'macdef') {
                inMacro = true;
                break;
            }
        }
    }
    return entries.filter(({ login }) => login !== null);
}
function isSpace(char) {
    return char !== undefined && ' \t\n\v\f\r'.includes(char);
}
function readLine(line, lineAt) {
    const list = [];
    let at = 0;
    const skip = () => {
        while (isSpace(line[at]))
            at += 1;
    };
    skip();
    const isEmpty = at >= line.length;
    for (skip(); at < line.length && line[at] !== '#'; skip()) {
        const start = at;
        const quoted = line[at] === '"';
        let text = '';
        if (quoted)
            at += 1;
        while (at < line.length && (quoted ? line[at] !== '"' : !isSpace(line[at]))) {
            if (line[at] === '\\')
                at += 1;
            text += line[at] ?? '';
            at += 1;
        }
        // Both the closing quote and what stands right behind it are passed over.
        at += quoted ? 2 : 1;
        list.push({ text, at: lineAt + start });
    }
    return { list, isEmpty };
}

;// CONCATENATED MODULE: ./src/netrc/readers.ts
/**
 * What the programs that read a netrc make of one, each by a model of its own (runner notes §3). A name says
 * from which version on a program reads like that, up to the next name of the same program. `requests` reads
 * through Python's module, git through libcurl.
 */







const OPEN = {
    'python-before-3.11': (source) => openPython(source, 'before-3.11'),
    'python-3.11': (source) => openPython(source, '3.11'),
    ...CURL_READERS,
    wget: openWget,
    'git-lfs': openGitLfs,
    aria2: openAria2,
};
const NETRC_READERS = Object.keys(OPEN);
/** Every model there is: also of programs as distributions have changed them, and of less common set-ups. */
const EVERY_READER = Object.entries({
    ...OPEN,
    ...OTHER_CURL_READERS,
    'python-before-3.11-latin1': (source) => openPython(source, 'before-3.11', 'latin1'),
    'python-3.11-latin1': (source) => openPython(source, '3.11', 'latin1'),
}).map(([name, open]) => ({ name, program: programOf(name), open }));
function programOf(name) {
    if (name.startsWith('python'))
        return 'Python';
    return name.startsWith('curl') ? 'curl' : name;
}
/** What a reader would send to a host, given without a port and in lower case, as clients send it. */
function netrcAnswer(reader, bytes, host) {
    return netrcAnswers(reader, new Excerpt(bytes))(host);
}
/** The same for all hosts that the excerpt is about, reading it once. */
function netrcAnswers(reader, excerpt) {
    const open = OPEN[reader];
    const answer = open(excerpt.source, unlimited());
    return (host) => {
        const reading = answer(host);
        if (reading.kind !== 'entry')
            return reading;
        const { login, password, account, byDefault, opener } = reading;
        const name = reader.startsWith('python') && !login?.text ? (account ?? login) : login;
        return {
            kind: 'entry',
            login: name?.text ?? null,
            password: password?.text ?? null,
            byDefault,
            line: excerpt.lineAt(opener),
        };
    };
}
/** Which reader a version of curl or libcurl is, such as `8.5.0`; the newest for a version that is none. */
function curlReader(version) {
    const [major = 99, minor = 0] = version.split('.').map(Number);
    const at = major * 100 + minor;
    if (at < 778)
        return 'curl-before-7.78';
    if (at < 784)
        return 'curl-7.78';
    if (at < 811)
        return 'curl-7.84';
    if (at < 812)
        return 'curl-8.11';
    if (at < 814)
        return 'curl-8.12';
    if (at < 820)
        return 'curl-8.14';
    return at < 821 ? 'curl-8.20' : 'curl-8.21';
}

;// CONCATENATED MODULE: ./src/netrc/proof.ts
/**
 * Proves an edit of a netrc before it is written, by the models of all readers (runner notes §7): whatever
 * program reads the file must find for every other host what it found before, and for the hosts in question
 * nothing but what it finds for a host that the file does not name.
 */




/**
 * How many words the models may go through again for single hosts: what they need in some seconds. They do that
 * where an entry is incomplete, and then to the end of the file.
 */
const MOST_WORDS = 8_000_000;
/**
 * What speaks against taking `removed` out of `before`, which gives `after`; both may be excerpts for all hosts, from
 * which the same is left out. The hosts, in lower case, are those that are to have no entry any more.
 */
function doubtAboutRemoval(before, after, removed, hosts) {
    const doubt = doubtAboutOthers(before, after, removed, hosts);
    if (doubt !== null)
        return doubt;
    const named = namesIn(before.bytes).filter((name) => hosts.has(pieces_asciiLowerCase(name)));
    const unknown = unknownTo(namesIn(after.bytes));
    for (const { program, open } of EVERY_READER) {
        const now = open(after, reading_unlimited());
        const fallback = now(unknown);
        if ([...hosts, ...named].some((host) => !sameAnswer(now(host), fallback)))
            return { kind: 'remains', program };
    }
    return null;
}
/** What speaks against adding entries of these hosts to `before`, which gives `after`. */
function doubtAboutAddition(before, after, hosts) {
    return doubtAboutOthers(before, after, [], hosts);
}
function doubtAboutOthers(before, after, removed, hosts) {
    const named = [...new Set([...namesIn(before.bytes), ...namesIn(after.bytes)])];
    const others = [unknownTo(named), ...named.filter((name) => !hosts.has(pieces_asciiLowerCase(name)))];
    const ownSpans = spansByHost(after.bytes);
    const meter = { left: MOST_WORDS };
    for (const { program, open } of EVERY_READER) {
        const [old, now] = [open(before, meter), open(after, meter)];
        for (const host of others) {
            if (meter.left < 0)
                return { kind: 'too-much' };
            const [was, is] = [old(host), now(host)];
            if (sameAnswer(was, is))
                continue;
            const hadNoneOfItsOwn = was.kind !== 'entry' || proof_wordsOf(was).some((word) => standsIn(word, removed));
            if (!hadNoneOfItsOwn || !hasItsOwn(is, ownSpans(host)))
                return { kind: 'changes', program };
        }
    }
    return null;
}
function hasItsOwn(is, spans) {
    return is.kind === 'nothing' || (is.kind === 'entry' && proof_wordsOf(is).every((word) => standsIn(word, spans)));
}
function sameAnswer(a, b) {
    if (a.kind !== 'entry' || b.kind !== 'entry')
        return a.kind === b.kind;
    return ['login', 'password', 'account'].every((key) => a[key]?.text === b[key]?.text);
}
function proof_wordsOf({ login, password, account }) {
    return [login, password, account].filter((word) => word !== null);
}
function standsIn({ at }, spans) {
    return spans.some(({ start, end }) => start <= at && at < end);
}
/** The spans of a host's entries, as the own grammar has them, and of `default`. */
function spansByHost(bytes) {
    const parse = grammar_parseNetrc(bytes);
    const entries = parse.ok ? parse.entries : [];
    return (host) => entries
        .filter((entry) => entry.host === null || pieces_asciiLowerCase(entry.host) === pieces_asciiLowerCase(host))
        .map(({ span }) => span);
}
/** What a client may ask for. */
const HOST = /^[\w.:[\]\u0080-\u00ff-]+$/;
/** Every word that some reader may take for the name of a host: what stands behind `machine`, however written. */
function namesIn(bytes) {
    const text = bytes.toString('latin1');
    const names = new Set();
    const add = (name) => {
        if (!HOST.test(name))
            return;
        names.add(name);
        names.add(pieces_asciiLowerCase(name));
    };
    // Readers differ about what is a comment, and so about which word is the next.
    for (const said of [text, text.replace(/(?<=^|[ \t\r\n])#[^\r\n]*/g, '')]) {
        const words = said.split(/[^!-\u007e\u0080-\u00ff]+/);
        for (const [index, word] of words.entries()) {
            const next = words[index + 1];
            if (next === undefined || !pieces_asciiLowerCase(word.replace(/["\\]/g, '')).endsWith('machine'))
                continue;
            add(next.replace(/["\\]/g, ''));
            add(next.replace(/[^!-~].*$/, ''));
        }
    }
    const parse = grammar_parseNetrc(bytes);
    for (const { host } of parse.ok ? parse.entries : [])
        if (host !== null)
            add(host);
    return [...names];
}
function unknownTo(names) {
    let name = 'unknown.invalid';
    while (names.some((one) => pieces_asciiLowerCase(one).endsWith(name)))
        name = `un${name}`;
    return name;
}

;// CONCATENATED MODULE: ./src/netrc/removal.ts
/**
 * Takes entries out of a netrc: the result is the original without the removed ranges, and every other byte
 * is as it was. Refuses rather than guesses: see obstacles.ts for what is refused out of hand. After the cut the
 * file is read again, by the own grammar and by models of all its readers, before anything is handed out.
 */








/** Removes the given entries, which must be this file's own. `default` is never removed. */
function removal_removeEntries(bytes, parse, entries) {
    return parse.ok ? takeOut(bytes, entries).removal : parse;
}
/** All is decided on an excerpt of the file, and done to the file. */
function takeOut(file, entries) {
    const hosts = entries.flatMap(({ host }) => (host === null ? [] : [pieces_asciiLowerCase(host)]));
    const excerpt = excerptForAll(file, hosts);
    const { bytes } = excerpt;
    const refuse = (reason, line = entries[0]?.lines.first ?? 1) => ({
        removal: { ok: false, reason, line },
        by: null,
    });
    const read = readPieces(bytes);
    if (!read.ok)
        return refuse(read.reason, excerpt.line(read.line));
    const fresh = grammar_parseNetrc(bytes);
    const given = new Map(entries.map((entry) => [entry.span.start, entry]));
    const isGiven = ({ span }) => given.has(excerpt.place(span.start));
    const all = fresh.ok ? fresh.entries : [];
    const doomed = all.filter(isGiven);
    const kept = all.filter((entry) => !isGiven(entry));
    const isAsGiven = (entry) => {
        const { start, end } = excerpt.span(entry.span);
        const one = given.get(start);
        return one !== undefined && one.span.end === end && sameEntries([one], [entry]);
    };
    if (doomed.length !== given.size || !doomed.every(isAsGiven)) {
        return refuse('the entries are not those of this file');
    }
    const removed = [];
    for (const { host, lines, span } of doomed) {
        if (host === null)
            return refuse('a default entry is never removed');
        removed.push({
            host: pieces_asciiLowerCase(host),
            lines: { first: excerpt.line(lines.first), last: excerpt.line(lines.last) },
            text: Buffer.from(bytes.subarray(span.start, span.end)),
        });
    }
    if (removed.length === 0) {
        return { removal: { ok: true, bytes: Buffer.from(file), removed }, by: null };
    }
    const spans = doomed.map((entry) => entry.span);
    const obstacle = findObstacle(bytes, read.pieces, spans);
    if (obstacle !== null)
        return refuse(obstacle.reason, excerpt.line(obstacle.line));
    const text = bytes.toString('latin1');
    const joined = joinNeighbours(text, spans);
    let firstDoubt = null;
    let tried = null;
    for (const cut of CUTS) {
        const ranges = joined.map((range) => cut(text, range));
        const next = without(file, ranges.map((range) => excerpt.span(range)));
        if (tried?.equals(next))
            continue;
        tried = next;
        const by = { before: excerpt.source, after: new NetrcSource(without(bytes, ranges), next) };
        const doubt = doubtAbout(by, kept, removed, spans);
        if (doubt === null)
            return { removal: { ok: true, bytes: next, removed }, by };
        firstDoubt ??= doubt;
    }
    return refuse(firstDoubt ?? '');
}
/** What is wrong with the edited bytes, null where nothing is. */
function doubtAbout({ before, after }, kept, removed, spans) {
    const hosts = new Set(removed.map((entry) => entry.host));
    const parsed = grammar_parseNetrc(after.bytes);
    if (!parsed.ok || !sameEntries(parsed.entries, kept))
        return 'removing it would change other entries';
    if (kept.some((entry) => entry.host !== null && hosts.has(pieces_asciiLowerCase(entry.host)))) {
        return 'another entry for the same host would stay';
    }
    if (firstLongLine(after.text, LONGEST_LINE) !== null) {
        return 'a line would become longer than some clients read';
    }
    const doubt = doubtAboutRemoval(before, after, spans, hosts);
    return doubt === null ? null : inWords(doubt);
}
function inWords(doubt) {
    switch (doubt.kind) {
        case 'changes':
            return `without it, ${doubt.program} would read the rest of the file differently`;
        case 'remains':
            return `${doubt.program} would still find an entry for the host`;
        case 'too-much':
            return 'it names so many hosts that no removal can be proven harmless in reasonable time';
    }
}
function sameEntries(a, b) {
    return (a.length === b.length &&
        a.every((entry, i) => {
            const other = b[i];
            return (other !== undefined &&
                entry.host === other.host &&
                entry.login === other.login &&
                entry.password === other.password &&
                entry.account === other.account);
        }));
}
/** Entries with only blanks between them on one line are cut as one. */
function joinNeighbours(text, spans) {
    const joined = [];
    for (const span of spans) {
        const last = joined.at(-1);
        if (last !== undefined && removal_skipBlanks(text, last.end) === span.start)
            last.end = span.end;
        else
            joined.push({ ...span });
    }
    return joined;
}
/**
 * An entry alone on its lines goes with indentation and line end. Where other words or a comment share its
 * lines, they and the line end stay, and so does a blank between any two of them; but none is left before a
 * line end, where some curl stumble over it.
 */
function cutRange(text, span) {
    let start = span.start;
    while (isBlank(text[start - 1]))
        start -= 1;
    const opensLine = start === 0 || isLineEnd(text[start - 1]);
    const next = removal_skipBlanks(text, span.end);
    if (opensLine)
        return { start, end: afterLineEnd(text, next) };
    const closesLine = next === text.length || isLineEnd(text[next]);
    return { start: closesLine ? start : span.start, end: next };
}
/**
 * The same, and with an entry's lines the empty ones below it. An empty line may end a macro above, so it is
 * kept if that can be; but a comment behind two empty lines, or one at the top, is no comment to some Python.
 */
function cutWithEmptyLines(text, span) {
    const { start, end } = cutRange(text, span);
    if (!isLineEnd(text[end - 1]))
        return { start, end };
    let after = end;
    for (;;) {
        const line = removal_skipBlanks(text, after);
        if (!isLineEnd(text[line]))
            return { start, end: after };
        after = afterLineEnd(text, line);
    }
}
const CUTS = [cutRange, cutWithEmptyLines];
function removal_skipBlanks(text, from) {
    let at = from;
    while (isBlank(text[at]))
        at += 1;
    return at;
}
/**
 * Puts removed entries back into a file that somebody has changed since: as lines of their own at the top,
 * because a `default` entry or an open macro hides what comes after it. A line with a byte order mark stays
 * first, since a word behind the mark is read by nobody. The caller proves the result (provenReinsertion).
 */
function reinsertEntries(current, removedTexts) {
    const text = current.toString('latin1');
    const firstEnd = nextLineEnd(text, 0);
    const newline = Buffer.from(text.startsWith('\r\n', firstEnd) ? '\r\n' : '\n');
    const top = text.startsWith(BYTE_ORDER_MARK) ? afterLineEnd(text, firstEnd) : 0;
    const head = current.subarray(0, top);
    const openHead = top > 0 && !isLineEnd(text[top - 1]);
    return Buffer.concat([
        head,
        ...(openHead ? [newline] : []),
        ...removedTexts.flatMap((entry) => [entry, newline]),
        current.subarray(top),
    ]);
}
/**
 * The file with the entries put back, or null where that cannot be done without touching what other hosts
 * get: taking them out again must be allowed and must lead back to the file, and no reader may lose by it.
 */
function provenReinsertion(current, removed) {
    const hosts = new Set(removed.map((entry) => entry.host));
    const next = reinsertEntries(current, removed.map((entry) => entry.text));
    const parse = grammar_parseNetrcAbout(next, hosts);
    if (!parse.ok)
        return null;
    const ours = parse.entries.filter((entry) => entry.host !== null && hosts.has(pieces_asciiLowerCase(entry.host)));
    if (ours.length !== removed.length)
        return null;
    const { removal: back, by } = takeOut(next, ours);
    if (!back.ok || back.removed.some((entry, i) => !entry.text.equals(removed[i]?.text ?? Buffer.alloc(0)))) {
        return null;
    }
    if (!back.bytes.equals(current))
        return null;
    // What was taken out to prove it is now put in.
    return by === null || doubtAboutAddition(by.after, by.before, hosts) === null ? next : null;
}

;// CONCATENATED MODULE: ./src/act/scrub-netrc.ts
/** Takes the Hub's entries out of one netrc file on disk. */




/** Removes the entries of the hosts that `entries` name, as the file says them now. Never throws. */
async function scrubNetrc(file, entries, backupFolder, announce = async () => { }) {
    if (file.bytes === null)
        return failed(file.problem ?? 'it was not read');
    const hosts = new Set(entries.flatMap(({ host }) => (host === null ? [] : [asciiLowerCase(host)])));
    if (hosts.size === 0)
        return failed('no entry to remove was named');
    return cutFile({
        path: file.path,
        realPath: file.realPath,
        kind: 'netrc',
        cut: (bytes) => cutEntries(bytes, hosts),
        isGone: (bytes) => hasNone(bytes, hosts),
        record: (change, removed) => ({ ...change, kind: 'netrc', removed }),
    }, backupFolder, announce);
}
function cutEntries(bytes, hosts) {
    const parse = parseNetrcAbout(bytes, hosts);
    const removal = parse.ok ? removeEntries(bytes, parse, scrub_netrc_entriesOf(parse.entries, hosts)) : parse;
    if (!removal.ok)
        return { ok: false, reason: `${removal.reason} (line ${removal.line})` };
    return { ...removal, removed: removal.removed.map(({ host, lines }) => ({ host, lines })) };
}
function hasNone(bytes, hosts) {
    const parse = parseNetrcAbout(bytes, hosts);
    return parse.ok && scrub_netrc_entriesOf(parse.entries, hosts).length === 0;
}
/** The entries that name one of the hosts, given in lower case. */
function scrub_netrc_entriesOf(entries, hosts) {
    return entries.filter(({ host }) => host !== null && hosts.has(pieces_asciiLowerCase(host)));
}

;// CONCATENATED MODULE: ./src/act/restore-netrc.ts
/** Puts netrc entries back. */




/** Never throws. */
async function restoreNetrc(record) {
    const hosts = new Set(record.removed.map(({ host }) => host));
    return mendFile(record, { merge: (current, original) => restore_netrc_merge(current, original, hosts) });
}
function restore_netrc_merge(current, original, hosts) {
    const now = grammar_parseNetrcAbout(current, hosts);
    if (!now.ok)
        return { ok: false, reason: 'the file was changed meanwhile and can no longer be read' };
    if (scrub_netrc_entriesOf(now.entries, hosts).length > 0) {
        return { ok: false, reason: 'the file was changed meanwhile and has an entry for the host again' };
    }
    const removed = removedFrom(original, hosts);
    const bytes = removed === null ? null : provenReinsertion(current, removed);
    return bytes === null
        ? {
            ok: false,
            reason: 'the file was changed meanwhile in a way that leaves no safe place for the removed entries',
        }
        : { ok: true, bytes };
}
/** The removed entries, taken out of the backup once more: the record itself holds no content. */
function removedFrom(original, hosts) {
    const parse = grammar_parseNetrcAbout(original, hosts);
    if (!parse.ok)
        return null;
    const removal = removal_removeEntries(original, parse, scrub_netrc_entriesOf(parse.entries, hosts));
    return removal.ok ? removal.removed : null;
}

;// CONCATENATED MODULE: ./src/act/restore-saved-token.ts
/** Puts the saved login back where it was moved aside. */





/** A login that was saved meanwhile stays. Never throws. */
async function restoreSavedToken(record) {
    try {
        await removeDraft(record.realPath, record.id);
        const original = await readBackup(record.backup, record.beforeSha256);
        // Through the name that clients use, in case it leads to another file now.
        const now = (await restore_saved_token_contentOf(record.path)) ?? (await restore_saved_token_contentOf(record.realPath));
        // Also the case of a scrub that was announced and never came to be.
        if (now !== null && backup_sha256(now) === record.beforeSha256)
            return back(record, 'restored');
        if (now !== null)
            return notBack(record, 'left-as-changed', 'a new login was saved meanwhile');
        if (original === null)
            return backupLost(record);
        const refusal = await createFile(record.realPath, original, record, record.id);
        if (refusal === 'EEXIST')
            return notBack(record, 'left-as-changed', 'a new login was saved meanwhile');
        if (refusal === 'ENOENT') {
            return notBack(record, 'left-as-changed', 'its folder was deleted meanwhile, and stays deleted');
        }
        if (refusal !== null)
            return notBack(record, 'failed', `it could not be written (${refusal})`);
        return (await restore_saved_token_contentOf(record.realPath))?.equals(original) === true
            ? back(record, 'restored')
            : notBack(record, 'failed', 'the file changed right after it was put back');
    }
    catch (error) {
        return notBack(record, 'failed', `it could not be read or written (${file_error_fileErrorCode(error)})`);
    }
}
/** In place of what is no login any more, and equals none. */
const TOO_LARGE = Buffer.alloc(0);
/** Null where there is no file. */
async function restore_saved_token_contentOf(path) {
    try {
        return (await netrc_readBounded(path)) ?? TOO_LARGE;
    }
    catch (error) {
        const code = file_error_fileErrorCode(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/act/restore.ts
/** Undoes what a scrub did, as its journal tells. */








/** Puts back what the main step removed, latest change first. Never throws. */
async function restore(journal) {
    let records;
    try {
        records = await readJournal(journal);
    }
    catch (error) {
        const isMissing = file_error_fileErrorCode(error) === 'ENOENT';
        return { journal: isMissing ? 'missing' : 'broken', path: journal, folder: (0,external_node_path_.dirname)(journal) };
    }
    const outcomes = [];
    for (const record of records.reverse())
        outcomes.push(await restoreOne(record));
    // With a backup still needed, the journal stays beside it and says what belongs where.
    if (outcomes.every(({ backup }) => backup === null))
        await discardJournal(journal).catch(() => { });
    return { journal: 'read', outcomes };
}
async function restoreOne(record) {
    switch (record.kind) {
        case 'netrc':
            return restoreNetrc(record);
        case 'git-store':
            return restoreGitStore(record);
        case 'git-helper':
            return restoreGitHelper(record);
        case 'saved-token':
            return restoreSavedToken(record);
        case 'private-file':
            return back(record, 'restored');
    }
}


/***/ })

};
;