"use strict";
exports.id = 821;
exports.ids = [821];
exports.modules = {

/***/ 9554:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: function() { return /* binding */ isSince; }
/* harmony export */ });
/* unused harmony exports parseVersion, compareVersions */
/** `0.36.2`, `v1.33.0rc1`, `1!2.0`; null if it does not begin with numbers. */
function parseVersion(text) {
    const match = /^v?(?:\d+!)?(\d{1,6}(?:\.\d{1,6}){0,5})/.exec(text.trim());
    return match?.[1] === undefined ? null : match[1].split('.').map(Number);
}
/** Below zero if `a` is the lower one. */
function compareVersions(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Whether `version` is `bound` or a later one; both as text. */
function isSince(version, bound) {
    const [a, b] = [parseVersion(version), parseVersion(bound)];
    return a !== null && b !== null && compareVersions(a, b) >= 0;
}


/***/ }),

/***/ 1821:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ex: function() { return /* binding */ EVERY_READER; },
  Oo: function() { return /* binding */ curlReader; },
  mz: function() { return /* binding */ netrcAnswers; },
  bz: function() { return /* binding */ readersInWords; }
});

// UNUSED EXPORTS: NETRC_READERS, netrcAnswer

// EXTERNAL MODULE: ./src/model/compare-versions.ts
var compare_versions = __webpack_require__(9554);
// EXTERNAL MODULE: ./src/netrc/excerpt.ts + 1 modules
var excerpt = __webpack_require__(5121);
// EXTERNAL MODULE: ./src/netrc/lines.ts
var lines = __webpack_require__(859);
// EXTERNAL MODULE: ./src/netrc/readers/reading.ts
var reading = __webpack_require__(7367);
;// CONCATENATED MODULE: ./src/netrc/readers/aria2.ts
/** aria2: plain words, comments at the very start of a line only; an entry for `.host` serves all names below it. */


const VALUES = new Set(['machine', 'login', 'password', 'account', 'macdef']);
function openAria2({ text }) {
    const entries = entriesOf(text);
    if (entries === null)
        return () => (0,reading/* refusal */.x5)('grammar');
    // It looks at one after another, and `default` gives nothing for HTTP: so what stands behind one is never found.
    const end = entries.findIndex(({ host }) => host === null);
    const reached = end < 0 ? entries : entries.slice(0, end);
    const named = (0,reading/* firstByHost */.cg)(reached);
    return (host) => {
        let found = named.get(host);
        for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            const wider = named.get(host.slice(dot));
            if (wider !== undefined && (found === undefined || wider.opener < found.opener))
                found = wider;
        }
        return (0,reading/* readingOf */.MU)(found);
    };
}
/** Null where it raises an error. */
function entriesOf(text) {
    const entries = [];
    let awaits = null;
    let inMacro = false;
    let lineAt = 0;
    for (const line of (0,lines/* linesWithFeeds */.xg)(text)) {
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
                    entries.push((0,reading/* newEntry */.bk)(word.text, awaits.at));
                else if (awaits.text === 'macdef')
                    inMacro = true;
                else if (entry !== undefined)
                    entry[awaits.text] = word;
                awaits = null;
            }
            else if (word.text === 'default')
                entries.push((0,reading/* newEntry */.bk)(null, word.at));
            else if (word.text !== 'machine' && entry === undefined)
                return null;
            else if (VALUES.has(word.text))
                awaits = word;
        }
    }
    return awaits === null ? entries : null;
}

// EXTERNAL MODULE: ./src/netrc/lexer.ts
var lexer = __webpack_require__(5906);
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
    for (const { 0: lexeme, index } of text.matchAll(/[^\n]{0,4094}[\s\S]/g)) {
        yield { text: lexeme.replace(/\0[\s\S]*/, ''), at: index };
    }
}
/**
 * Without lines that are too long, as before 8.8; later versions end there. A NUL ends the reading where it
 * begins a line, and else costs its line and the next.
 */
function* wholeLines(text) {
    let at = 0;
    let spoilt = false;
    for (const part of (0,lines/* linesWithFeeds */.xg)(text)) {
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
    const stranger = new GrammarSearch(file, null, (0,reading/* unlimited */.OS)());
    const otherwise = orRefusal(() => stranger.run((name, start) => {
        if (!named.has(name))
            named.set(name, start);
    }));
    return (host) => {
        const name = (0,lexer/* asciiLowerCase */.rB)(host);
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
            return (0,reading/* refusal */.x5)('grammar');
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
            const keyword = word === null ? 'end' : word.quoted ? '' : (0,lexer/* asciiLowerCase */.rB)(word.text);
            if (['end', 'machine', 'default', 'macdef'].includes(keyword)) {
                const found = this.endEntry();
                if (found !== null)
                    return found;
            }
            if (word === null)
                return reading/* NOTHING */.K$;
            if (keyword === 'default')
                this.opener = { at: word.at, byDefault: true };
            else if (keyword === 'machine') {
                const name = (0,lexer/* asciiLowerCase */.rB)(this.next(true)?.text ?? '');
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
            return reading/* NOTHING */.K$;
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
    const otherwise = runSearch(words, stranger, 0, (0,reading/* unlimited */.OS)(), (name, place) => {
        if (!named.has(name))
            named.set(name, { place, search: stranger.searchFor(name) });
    });
    return (host) => {
        const name = (0,lexer/* asciiLowerCase */.rB)(host);
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
            return (0,reading/* refusal */.x5)('grammar');
        if (read === 'end')
            break;
        meter.left -= 1;
        if (search.isAtName)
            atName((0,lexer/* asciiLowerCase */.rB)(read.word.text), place);
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
        const said = (0,lexer/* asciiLowerCase */.rB)(word.text);
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
            return reading/* NOTHING */.K$;
        const { login, password } = this;
        const { alone, forgets } = this.rules;
        const sendsEmpty = alone === 'anything' || (forgets && this.sawLogin);
        const isEnough = login !== null || (password !== null && alone !== 'login');
        if (!sendsEmpty && !isEnough)
            return reading/* NOTHING */.K$;
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
    while ((0,lines/* isBlank */.z3)(line[at]))
        at += 1;
    return at;
}
function placeOf(index, starts, places) {
    const line = (0,lines/* countUpTo */.MJ)(index, starts) - 1;
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
const FIXED = { ...WITH_QUOTES, forgets: true };
const SINCE_8_12 = { ...FIXED, passwordAlone: true };
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
        return file === null ? () => (0,reading/* refusal */.x5)('size') : openCurl(wordsOfText(file, words), rules, meter);
    };
}
function byGrammar(source, meter) {
    const file = loaded(source, STRICT_LIMITS);
    if (file === null)
        return () => (0,reading/* refusal */.x5)('size');
    // It dies of a file that has nothing but comments, the last of them without a line end.
    return file.text === '' ? () => (0,reading/* refusal */.x5)('grammar') : openByGrammar(file, meter);
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
/** The same, as distributions have fixed them and on other processors. */
const OTHER_CURL_READERS = {
    'curl-7.78-mended': byPlainLines({ ...FIXED, alone: 'login' }),
    'curl-7.83': byPlainLines(SINCE_7_83),
    'curl-7.86': byClosedLines(WITH_QUOTES),
    'curl-7.84-mended': byQuotedLines(FIXED),
    'curl-7.84-mended-twice': byQuotedLines(SINCE_8_12),
    'curl-8.11.1': byText(FIXED, WORDS_8_12),
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
const BLANK = new RegExp(`[ \\t\\n\\v\\f\\r]|${lines/* UNICODE_BLANK */.VY}`, 'y');
function openGitLfs({ text }) {
    const entries = git_lfs_entriesOf(text);
    if (entries === null)
        return () => (0,reading/* refusal */.x5)('grammar');
    const named = (0,reading/* firstByHost */.cg)(entries);
    const byDefault = entries.findLast((one) => one.host === null);
    return (host) => {
        const entry = named.get(host) ?? byDefault;
        return (0,reading/* readingOf */.MU)(entry?.login?.text || entry?.password?.text ? entry : undefined);
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
                entries.push((0,reading/* newEntry */.bk)(null, word.at));
                break;
            case 'machine': {
                if (defaultSeen)
                    return null;
                index += 1;
                // Without a name it is `default`.
                entries.push((0,reading/* newEntry */.bk)(words[index]?.text || null, word.at));
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
var external_node_buffer_ = __webpack_require__(4573);
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
        return () => (0,reading/* refusal */.x5)('encoding');
    const stream = new TextStream(bytes, encoding);
    const lexer = generation === '3.11' ? new OwnLexer(stream) : new ShlexLexer(stream);
    try {
        const hosts = readWith(lexer, generation);
        // The name "default" is `default` itself to Python, wherever it came from.
        const byDefault = hosts.get(DEFAULT);
        const other = byDefault === undefined ? undefined : { ...byDefault, host: null };
        return (host) => (0,reading/* readingOf */.MU)(host === DEFAULT ? other : (hosts.get(host) ?? other));
    }
    catch (error) {
        if (error === python_REFUSED)
            return () => (0,reading/* refusal */.x5)('grammar');
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
            const entry = (0,reading/* newEntry */.bk)(name, top.at);
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



const TAKES_VALUE = new Set(['account', 'login', 'machine', 'password', 'port', 'force']);
function openWget({ text }) {
    const entries = (0,reading/* firstByHost */.cg)(wget_entriesOf(text), lexer/* asciiLowerCase */.rB);
    return (host) => {
        const entry = entries.get((0,lexer/* asciiLowerCase */.rB)(host));
        return (0,reading/* readingOf */.MU)(entry?.password === null ? undefined : entry);
    };
}
/** Without those that have no login: they do not count, while one without a password is found and not used. */
function wget_entriesOf(text) {
    const entries = [];
    let current = null;
    let awaits = null;
    let inMacro = false;
    let lineAt = 0;
    for (const line of (0,lines/* linesWithFeeds */.xg)(text)) {
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
                    current = (0,reading/* newEntry */.bk)(word.text, awaits.at);
                    entries.push(current);
                }
                else if (awaits.text === 'login' && current !== null)
                    current.login = word;
                else if (awaits.text === 'password' && current !== null)
                    current.password = word;
                awaits = null;
            }
            else if (TAKES_VALUE.has(word.text))
                awaits = word;
            else if (word.text === 'default') {
                current = (0,reading/* newEntry */.bk)(null, word.at);
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
/** The models with these names, in words: "aria2", "Python before 3.11", "some versions of curl". */
function readersInWords(names) {
    const programs = new Set(EVERY_READER.map(({ program }) => program));
    return [...programs].flatMap((program) => {
        const models = EVERY_READER.filter((one) => one.program === program);
        const found = models.filter(({ name }) => names.has(name));
        if (found.length === 0)
            return [];
        return found.length === models.length ? program : versionsInWords(program, names);
    });
}
function versionsInWords(program, names) {
    if (program !== 'Python')
        return `some versions of ${program}`;
    const isOld = names.has('python-before-3.11');
    const isNew = names.has('python-3.11');
    if (isOld && isNew)
        return program;
    if (isOld)
        return 'Python before 3.11';
    return isNew ? 'Python 3.11 and later' : 'Python in a Latin-1 locale';
}
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
    const answer = open(excerpt.source, (0,reading/* unlimited */.OS)());
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
/** The versions from which on curl reads a netrc in another way, the latest first (runner notes §3). */
const CURL_VERSIONS = [
    ['8.21', 'curl-8.21'],
    ['8.20', 'curl-8.20'],
    ['8.14', 'curl-8.14'],
    ['8.12', 'curl-8.12'],
    ['8.11', 'curl-8.11'],
    ['7.84', 'curl-7.84'],
    ['7.78', 'curl-7.78'],
    ['0', 'curl-before-7.78'],
];
/** Which reader a version of curl or libcurl is, such as `8.5.0`; the newest for a version that is none. */
function curlReader(version) {
    return CURL_VERSIONS.find(([since]) => (0,compare_versions/* isSince */.$l)(version, since))?.[1] ?? 'curl-8.21';
}


/***/ })

};
;