"use strict";
exports.id = 622;
exports.ids = [622];
exports.modules = {

/***/ 2024:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: function() { return /* binding */ parseEndpoint; },
/* harmony export */   _9: function() { return /* binding */ withoutFinalSlashes; },
/* harmony export */   jS: function() { return /* binding */ credentialHosts; }
/* harmony export */ });
/* unused harmony exports endpointAt, isLoopback, isHubHost, mayReceiveToken, isHub, ownHosts, hubHosts */
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

/***/ 1405:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: function() { return /* binding */ formFinder; },
/* harmony export */   cl: function() { return /* binding */ spellings; },
/* harmony export */   kM: function() { return /* binding */ base64Cores; },
/* harmony export */   zh: function() { return /* binding */ Secret; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/**
 * In: values as they are given.
 * Out: the words of all other folders: secret, token, repo, endpoint, inputs.
 * Knows: no folder.
 */


/**
 * A credential in memory. Whatever prints, joins, serialises or inspects it by accident gets a
 * placeholder; only `reveal()` gives the value, so every place that may send one can be found by name.
 */
class Secret {
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
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(fingerprint(this.#value), fingerprint(other.#value));
    }
    toString() {
        return '[secret]';
    }
    toJSON() {
        return '[secret]';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_1__.inspect.custom]() {
        return '[secret]';
    }
}
function fingerprint(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value).digest();
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
/**
 * Takes texts out of others, all of them in one go: a text that is searched costs its own length, however many there
 * are to be found. Where two overlap, both are taken out together.
 */
function formFinder(forms) {
    const byBeginning = new Map();
    const longestFirst = [...new Set(forms)].sort((one, other) => other.length - one.length);
    for (const form of longestFirst) {
        const beginning = form.slice(0, SHORTEST_FORM);
        const alike = byBeginning.get(beginning) ?? [];
        byBeginning.set(beginning, alike);
        alike.push(form);
    }
    return (text, replacement) => {
        let result = '';
        let shownTo = 0;
        let end = 0;
        for (let at = 0; at + SHORTEST_FORM <= text.length; at += 1) {
            const alike = byBeginning.get(text.slice(at, at + SHORTEST_FORM));
            const form = alike?.find((one) => text.startsWith(one, at));
            if (form === undefined)
                continue;
            if (at >= end)
                result += text.slice(shownTo, at) + replacement;
            end = Math.max(end, at + form.length);
            shownTo = end;
        }
        return result + text.slice(shownTo);
    };
}
function reversed(text) {
    return [...text].reverse().join('');
}
/** What a value's base64 forms have in common, one text for each place at which it may begin in a group of three bytes. */
function base64Cores(value) {
    return [0, 1, 2].map((offset) => base64Core(value, offset));
}
/** The characters of a base64 text that the value alone decides when it begins `offset` bytes into a group of three. */
function base64Core(value, offset) {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value, 'utf8')]);
    const first = Math.ceil((offset * 8) / 6);
    return bytes.toString('base64').slice(first, Math.floor((bytes.length * 8) / 6));
}


/***/ }),

/***/ 6725:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V_: function() { return /* binding */ isTokenShaped; },
/* harmony export */   t: function() { return /* binding */ hubTokensIn; }
/* harmony export */ });
/* unused harmony exports hasOldPrefix, kindOf, isHubForm */
// The longer prefixes come first: each of them also begins with a shorter one.
const PREFIXES = (/* unused pure expression or super */ null && ([
    ['hf_oauth_', 'oauth'],
    ['hf_jwt_', 'trusted-publisher'],
    ['hf_', 'user'],
    ['api_org_', 'organization'],
]));
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


/***/ }),

/***/ 9684:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ without; }
/* harmony export */ });
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


/***/ }),

/***/ 5121:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vz: function() { return /* binding */ excerptAbout; },
  i_: function() { return /* binding */ excerptForAll; }
});

// UNUSED EXPORTS: Excerpt

// EXTERNAL MODULE: ./src/netrc/byte-range.ts
var byte_range = __webpack_require__(9684);
;// CONCATENATED MODULE: ./src/netrc/entry-runs.ts
/** Rows of plain entries: complete, with nothing between them, and in words that every reader of a netrc takes alike. */
/** What may run over line ends, so that a row within it means something else. */
const HOLDS_LINES = /["\\\0]|macdef/i;
/** To curl these are keywords wherever they are in an entry of another host. */
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

// EXTERNAL MODULE: ./src/netrc/lexer.ts
var lexer = __webpack_require__(5906);
// EXTERNAL MODULE: ./src/netrc/lines.ts
var lines = __webpack_require__(859);
// EXTERNAL MODULE: ./src/netrc/readers/reading.ts
var reading = __webpack_require__(7367);
;// CONCATENATED MODULE: ./src/netrc/excerpt.ts
/**
 * Long netrc files, read in excerpts: years of jobs may leave a megabyte of entries for other hosts. One plain entry
 * after another leaves every reader as it was, so that of a row of them the first and the last few say as much as all
 * (runner notes §3).
 */





/** Entries that stay at each end of a row: a reader that comes upon it out of step has found its way by the second. */
const ENDS = 3;
/** A file without the inner entries of its rows. Offsets and lines are the excerpt's own where nothing else is said. */
class Excerpt {
    omitted;
    source;
    lineInFile = null;
    /** Of `omitted`, in order, nothing is kept; each begins and ends where a line does. */
    constructor(file, omitted = []) {
        this.omitted = omitted;
        this.source = new reading/* NetrcSource */.Y_(omitted.length === 0 ? file : (0,byte_range/* without */.F)(file, omitted), file);
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
    range({ start, end }) {
        return { start: this.place(start), end: end === start ? this.place(start) : this.place(end - 1) + 1 };
    }
    /** The 1-based line of the file on which a byte of the excerpt stands. */
    lineAt(offset) {
        this.lineInFile ??= (0,lines/* lineCounter */.LX)(this.source.fileText);
        return this.lineInFile(this.place(offset));
    }
    /** Which line of the file a line of the excerpt is; both count from 1. */
    line(number) {
        return this.omitted.length === 0 ? number : this.lineAt((0,lines/* lineStarts */._$)(this.source.text)[number - 1] ?? 0);
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
 * The same for a proof about all hosts. Readers take the first or the last of a host's entries, so that in the
 * middle of a row those between them count for nothing; and of hosts that are named nowhere but in the middle of the
 * same rows, one stands for all.
 */
function excerptForAll(file, hosts) {
    const text = file.toString('latin1');
    const rows = rowsOf(text);
    const rest = rows.map((row) => ({ start: row[0] ?? 0, end: row.at(-1) ?? 0 }));
    const elsewhere = (0,lexer/* asciiLowerCase */.rB)((0,byte_range/* without */.F)(file, rest).toString('latin1')).split(/[^!-~]+/);
    const kept = new Set([...elsewhere, ...Array.from(hosts, lexer/* asciiLowerCase */.rB)]);
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
        for (const place of places.slice((0,lines/* countUpTo */.MJ)(start - 1, places), (0,lines/* countUpTo */.MJ)(behind - 1, places))) {
            const next = (0,lines/* countUpTo */.MJ)(place, row);
            omit(row[next - 1] ?? 0);
            start = row[next] ?? 0;
        }
        omit(behind);
    }
    return new Excerpt(file, omitted);
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
 * the first empty line. Every lexeme knows the bytes it came from. Where no two readers agree on which bytes make
 * a word, it reads on and says so.
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
    if (WIDE_ENCODINGS.some((mark) => bytes.subarray(0, mark.length).equals(mark))) {
        return { ok: false, reason: 'it is UTF-16 or UTF-32, which no client reads', line: 1 };
    }
    const unclear = [];
    const doubt = (reason, at, hidesEnd = false) => unclear.push({ at, hidesEnd, reason, line: lineOf(at) });
    for (const { index } of text.matchAll(/\0/g))
        doubt('it contains a NUL byte', index);
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
        const word = readWord(text, at, doubt);
        if (word.text === '')
            doubt('an empty quoted word is in the place of a keyword', at);
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
                doubt(`a ${keyword} has no name`, keywordAt);
            continue;
        }
        const value = readWord(text, at, doubt);
        if (needsName && value.text === '')
            doubt(`a ${keyword} has no name`, keywordAt);
        add('value', at, value.end, value.text);
        at = value.end;
        if (keyword === 'macdef') {
            const end = macroEnd(text, at);
            add('macro', at, end, text.slice(at, end));
            at = end;
        }
        at = skipSeparators(text, at);
    }
    return { ok: true, lexemes, unclear: unclear.sort((a, b) => a.at - b.at) };
}
function skipSeparators(text, from) {
    let at = from;
    while (at < text.length && (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(text[at]))
        at += 1;
    return at;
}
function readWord(text, start, doubt) {
    const quoted = text[start] === '"';
    let said = '';
    let at = quoted ? start + 1 : start;
    while (at < text.length) {
        const char = text[at] ?? '';
        if (quoted && char === '"') {
            const end = at + 1;
            if (end < text.length && !(0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(text[end])) {
                doubt('text follows a closing quote without a space', at);
            }
            return { end, text: said };
        }
        if (!quoted && (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(char))
            break;
        if (char === '\\') {
            at += 1;
            if (at >= text.length || (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isLineEnd */ .S4)(text[at]))
                doubt('a line ends with a backslash', at - 1, true);
            // Of CRLF it takes both.
            const end = Math.max((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .afterLineEnd */ .M$)(text, at), at + 1);
            said += text.slice(at, end);
            at = end;
        }
        else {
            said += char;
            at += 1;
        }
    }
    if (quoted)
        doubt('a quote is never closed', start, true);
    return { end: Math.min(at, text.length), text: said };
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
/* harmony export */   VY: function() { return /* binding */ UNICODE_BLANK; },
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
/** What Unicode has of blanks beyond ASCII, in UTF-8 read as latin1, for a regular expression: to git-lfs they part words. */
const UNICODE_BLANK = '\\xc2[\\x85\\xa0]|\\xe1\\x9a\\x80|\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]|\\xe2\\x81\\x9f|\\xe3\\x80\\x80';
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
/** The offset at which each line begins. */
function lineStarts(text) {
    const starts = [0];
    const ends = /\r\n?|\n/g;
    while (ends.test(text))
        starts.push(ends.lastIndex);
    return starts;
}


/***/ }),

/***/ 7367:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: function() { return /* binding */ NOTHING; },
/* harmony export */   MU: function() { return /* binding */ readingOf; },
/* harmony export */   OS: function() { return /* binding */ unlimited; },
/* harmony export */   Y_: function() { return /* binding */ NetrcSource; },
/* harmony export */   bk: function() { return /* binding */ newEntry; },
/* harmony export */   cg: function() { return /* binding */ firstByHost; },
/* harmony export */   x5: function() { return /* binding */ refusal; }
/* harmony export */ });
/** What a modelled reader of a netrc makes of one file, inside `src/netrc`: with the places it took it from. */
/** A file as readers get it; what several of them make of it first is made once. */
class NetrcSource {
    bytes;
    file;
    made = new Map();
    wholeText = null;
    /** `bytes` may be an excerpt, `file` is the whole: what has a limit for its size uses that. */
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
function unlimited() {
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


/***/ })

};
;