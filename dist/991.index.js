"use strict";
exports.id = 991;
exports.ids = [991];
exports.modules = {

/***/ 6187:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: function() { return /* binding */ nameOn; },
/* harmony export */   MA: function() { return /* binding */ settingOn; },
/* harmony export */   QX: function() { return /* binding */ variableOn; },
/* harmony export */   ez: function() { return /* binding */ setOn; },
/* harmony export */   lD: function() { return /* binding */ wordsOn; },
/* harmony export */   wQ: function() { return /* binding */ inputOn; }
/* harmony export */ });
const WORDS = {
    github: {
        job: 'the job',
        thisJob: 'this job',
        forJob: 'for this job',
        forCommands: 'for this job',
        inEnvironment: "in the job's env",
        environment: 'the workflow',
        runAgain: 'Run the job again',
        runner: 'the runner',
        thisRunner: 'this runner',
        noneReached: 'none reached this step',
        request: 'the step',
        idToken: "this job's id token",
        later: 'later steps',
    },
    ci: {
        job: 'the job',
        thisJob: 'this job',
        forJob: 'for this job',
        forCommands: 'for this job',
        inEnvironment: "in the job's variables",
        environment: "the job's variables",
        runAgain: 'Run the job again',
        runner: 'this machine',
        thisRunner: 'this machine',
        noneReached: 'none was found',
        request: 'the command',
        idToken: "this job's id token",
        later: 'later commands',
    },
    terminal: {
        job: 'your code',
        thisJob: 'your code',
        forJob: 'here',
        forCommands: 'in this shell',
        inEnvironment: 'in your shell',
        environment: 'your environment',
        runAgain: 'Run the check again',
        runner: 'this machine',
        thisRunner: 'this machine',
        noneReached: 'none was found',
        request: 'the command',
        idToken: 'the id token',
        later: 'other commands',
    },
};
function wordsOn(host) {
    return WORDS[host];
}
/** An input as a sentence names it: elsewhere than on GitHub it is an option of the command. */
function inputOn(host, name) {
    return host === 'github' ? `the ${name} input` : nameOn(host, name);
}
/** An input by its name alone, as it is written. */
function nameOn(host, name) {
    return host === 'github' ? name : `--${name}`;
}
/** An input with its value. */
function settingOn(host, name, value) {
    if (host === 'github')
        return `${name}: ${value}`;
    return value === 'true' ? nameOn(host, name) : `${nameOn(host, name)}=${value}`;
}
/** What to do to give an input that value, to go on behind a comma. */
function setOn(host, name, value) {
    return `${host === 'github' ? 'set' : 'run again with'} ${settingOn(host, name, value)}`;
}
/** A variable with its value, as it is written where variables are set. */
function variableOn(host, name, value) {
    return `${name}${host === 'github' ? ': ' : '='}${value}`;
}


/***/ }),

/***/ 3109:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: function() { return /* binding */ shortPlace; }
/* harmony export */ });
const LONGEST_PATH = 120;
/** A file and a line of it, as compilers write them; of a long path the end. */
function shortPlace({ file, line }) {
    const shown = file.length > LONGEST_PATH ? `…${file.slice(-LONGEST_PATH)}` : file;
    return `${shown}:${line}`;
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

/***/ 5705:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ clipped; }
/* harmony export */ });
/** At most so many characters, with an ellipsis for what is left out; a character of two halves stays whole. */
function clipped(text, longest) {
    if (text.length <= longest)
        return text;
    return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 4622:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: function() { return /* binding */ plainTitle; },
/* harmony export */   RK: function() { return /* binding */ visible; },
/* harmony export */   aY: function() { return /* binding */ code; },
/* harmony export */   iL: function() { return /* binding */ asciiJson; },
/* harmony export */   kc: function() { return /* binding */ logText; },
/* harmony export */   lt: function() { return /* binding */ attribute; },
/* harmony export */   wD: function() { return /* binding */ markdown; }
/* harmony export */ });
/* unused harmony export shownJson */
/**
 * One encoder per destination. Text from servers, repo ids, file paths and event payloads goes through
 * them and can then only be read, never act.
 */
/**
 * What hides, reorders or ends text: control, format and private characters, halves of one, and what is none or none
 * yet, so that no later font or version of Unicode gives it a meaning; line separators; what is not to be drawn, such as
 * variation selectors and filling letters; the empty pattern of Braille; and at the very front marks that would change
 * the character before the text. Blanks of any width stay: they are seen as blanks.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const MARKS_IN_FRONT = /^\p{M}+/u;
/** Shows what cannot be seen: line ends and tabs become blanks, everything else its code point. */
function visible(text) {
    return text
        .replace(/[\r\n\t]+/g, ' ')
        .replace(MARKS_IN_FRONT, (marks) => [...marks].map(codePoint).join(''))
        .replace(INVISIBLE, codePoint);
}
function codePoint(character) {
    return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
/** As JSON in one line of ASCII, whatever a text in it holds. */
function asciiJson(value) {
    // In JSON a half of a character is written like a whole one.
    return JSON.stringify(value).replace(/[^\x20-\x7e]/g, escapedUnits);
}
/** As JSON for people and programs: neither a terminal nor the runner acts upon a text in it. */
function shownJson(value) {
    return JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu, escapedUnits)
        .replaceAll('##[', '#\\u0023[');
}
function escapedUnits(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
/**
 * For the log: one line that the runner takes for no command, neither `::name::` at its start nor the
 * older `##[name]` anywhere.
 */
function logText(text) {
    return visible(text)
        .replace(/:(?=:)/g, ':\u2060')
        .replace(/##\[/g, '##\u2060[');
}
/**
 * For GitHub Flavored Markdown, inside and outside of HTML tags alike: every character that either of the
 * two gives a meaning becomes a numeric entity, which both show as the character and neither acts upon.
 */
function markdown(text) {
    // GitHub finds mentions of people and of issues in the text that is shown: what makes one must not stand together.
    return entities(visible(text)).replace(/&#(?:64|35);(?=\w)|\b(?:www(?=\.)|GH(?=-\d))/gi, '$&&#8288;');
}
/** As `markdown`, for the value of an attribute in double quotes, where every character counts. */
function attribute(text) {
    return entities(visible(text));
}
function entities(text) {
    return text.replace(/[&<>"'`*_[\]()#!@\\|~$:{}=+^]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** For the title of an issue, which is plain text: in it too nobody is mentioned and no other issue is referred to. */
function plainTitle(text) {
    return visible(text).replace(/[@#](?=\w)|\bGH(?=-\d)/gi, '$&\u2060');
}
/** In a code element: there GitHub makes neither links nor mentions out of words. */
function code(text) {
    return `<code>${entities(visible(text))}</code>`;
}


/***/ }),

/***/ 7962:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ foreignTexts; },
/* harmony export */   u: function() { return /* binding */ textsInAnswer; }
/* harmony export */ });
/** Of the strings in one body; far more than are ever shown of it. */
const MOST_STRINGS = 1_000;
/** Whatever the Hub, or who answers in its place, has said and a report may show. */
function foreignTexts(evidence) {
    const { discovery, hub: { whoami, publisher, repos, found, references, transferHosts, publicRepo, chain, others }, } = evidence;
    const responses = [
        whoami?.response,
        publisher?.response,
        publicRepo,
        ...[...repos, ...found, ...references.found].flatMap(({ probes }) => Object.values(probes)),
        ...references.read.flatMap(({ files }) => files.map(({ response }) => response)),
        transferHosts?.list,
        ...(transferHosts?.hosts ?? []).map(({ response }) => response),
    ];
    return [
        ...responses.flatMap((response) => (response == null ? [] : [textsOf(response)])),
        [whoami?.identity?.tokenName ?? '', whoami?.identity?.name ?? ''],
        others.flatMap(({ is }) => (is?.kind === 'accepted' ? [is.name] : [])),
        (transferHosts?.hosts ?? []).map(({ host }) => host),
        ...references.read.map(({ mentions }) => mentions.flatMap(({ ref, file, key }) => [ref.id, ref.revision ?? '', file, key])),
        ...(discovery?.repos ?? []).map(({ ref, place, others: more }) => [
            ref.id,
            ref.revision ?? '',
            ...[place, ...more].map(({ file }) => file),
        ]),
        (chain?.certificates ?? []).flatMap(({ subject, issuer, names }) => [subject, issuer, ...names]),
    ];
}
/** What a line about one request may show of its answer. */
function textsInAnswer({ path, hops, outcome }) {
    return [[...(hops === 0 ? [] : [path]), ...headTexts(outcome)]];
}
function textsOf({ outcome, redirects }) {
    const ways = redirects.map(({ to }) => to);
    const body = outcome.kind === 'answer' ? stringsIn(outcome.json) : [];
    return [...ways, ...headTexts(outcome), ...body];
}
function headTexts(outcome) {
    if (outcome.kind === 'no-answer')
        return [outcome.code];
    const { code, message, requestId, warning, rateLimit, stoppedAt } = outcome;
    return [stoppedAt?.to, code, message, requestId, warning, rateLimit?.bucket].filter((text) => typeof text === 'string');
}
/** The strings of a body and the names of its fields. */
function stringsIn(json) {
    const found = [];
    const open = [json];
    while (open.length > 0 && found.length < MOST_STRINGS) {
        const part = open.pop();
        if (typeof part === 'string')
            found.push(part);
        else if (typeof part === 'object' && part !== null)
            open.push(...Object.entries(part).flat().reverse());
    }
    return found;
}


/***/ }),

/***/ 6900:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: function() { return /* binding */ headingWithSlug; },
/* harmony export */   R_: function() { return /* binding */ heading; },
/* harmony export */   Z6: function() { return /* binding */ subjectsOf; },
/* harmony export */   c1: function() { return /* binding */ groupsOf; }
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1502);
/* harmony import */ var _clipped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5705);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4622);



/** In characters. An id has at most 96; a revision may be of any length. */
const LONGEST_SUBJECT = 160;
/**
 * The findings of a report in groups, what is shown as an error first, then by severity: the log, the annotations, the
 * summary and the comment all show them in this order. Only findings about repos for which `mayJoin` holds are shown together.
 */
function groupsOf({ findings, repos }, mayJoin = () => true) {
    const names = new Set(repos.map(({ repo }) => repo));
    const groups = new Map();
    for (const [index, finding] of inShownOrder(findings).entries()) {
        const isAboutRepo = finding.subject !== null && names.has(finding.subject);
        const { level, severity, cause } = finding;
        const key = isAboutRepo && mayJoin(finding) ? `${level} ${severity} ${cause}` : String(index);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    // What is said of reading and writing one repo is not the same.
    return [...groups.values()].flatMap((group) => subjectsOf(group).length > 1 ? [group] : group.map((finding) => [finding]));
}
function inShownOrder(findings) {
    const isLess = ({ level }) => Number(level !== 'error');
    const weight = ({ severity }) => _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(severity);
    return [...findings].sort((a, b) => isLess(a) - isLess(b) || weight(a) - weight(b));
}
/** What the findings are about, each once. */
function subjectsOf(group) {
    return [...new Set(group.flatMap(({ subject, others }) => [subject ?? [], others].flat()))];
}
/** What is wrong, in a few words: the repo, or how many there are, and the title of the cause. */
function heading(group, { repos }) {
    const [{ title, subject }] = group;
    if (!repos.some(({ repo }) => repo === subject))
        return title;
    const subjects = subjectsOf(group).length;
    return subjects === 1
        ? `${(0,_clipped_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .c)((0,_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(subject ?? ''), LONGEST_SUBJECT)}: ${title}`
        : `${subjects} repos: ${title}`;
}
/** The same with the slug of the cause: the word to search the documentation for. */
function headingWithSlug(group, report) {
    return `${heading(group, report)} (${group[0].cause})`;
}


/***/ }),

/***/ 649:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ redactor; }
/* harmony export */ });
/* unused harmony export mapTexts */
/* harmony import */ var _model_echo_echo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4825);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2589);
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1405);



/** The shape of a token and not of an id or a path: those may well begin with `hf_` and be long. */
const TOKEN_SHAPED = /hf_(?:oauth_|jwt_)[\w.-]{20,}|(?:hf_|api_org_)[A-Za-z0-9]{30,}/g;
const REPLACEMENT = '[removed: a credential]';
/**
 * The fields of a report that hold words of ours alone, whatever comes from outside: they mean something to whoever
 * reads them, so no credential takes them away that happens to be the same word.
 */
const OWN_WORDS = new Set([
    'verdict',
    'cause',
    'severity',
    'level',
    'stepNote',
    'source',
    'status',
    'kind',
    'operation',
    'access',
    'client',
    'sends',
    'target',
    'askedBy',
    'outcome',
    'field',
    'variables',
    'shownBy',
    'reach',
    'folder',
    'because',
]);
/** The field with the repo as it was listed: its type in front is a word of ours, too. */
const REPO_FIELD = 'repo';
const TYPE_PREFIX = new RegExp(`^(?:${_model_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .REPO_TYPES */ .jU.join('|')})s/`);
/** In characters. What is shorter is in other texts by chance, and tells nothing. */
const SHORTEST_FOREIGN = 3;
/**
 * Text from outside may hold a credential: a server that echoes the header, a path, a name. A foreign text that holds
 * anything like a known credential, in whatever spelling, is not shown at all, nor is one that completes what others of
 * the same answer begin. Of every other text this takes out the forms of the known ones, each word with a piece of one,
 * and what has the shape of a Hub token; if it holds a piece even so, alone or with the texts beside it, it is not
 * shown either. The home folder, which often holds a person's name, becomes `~`. The report's own vocabulary stays.
 */
function redactor(secrets, home) {
    const values = [...new Set(secrets.map((secret) => secret.reveal()))];
    const holds = (0,_model_echo_echo_js__WEBPACK_IMPORTED_MODULE_0__/* .echoFinder */ .M)(values);
    const withoutForms = (0,_model_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .formFinder */ .Bb)(values.flatMap((value) => (0,_model_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .spellings */ .cl)(value)));
    const atHome = home === undefined || home.length < 2 ? null : wholePath(home);
    const withoutKnown = (text) => {
        const result = withoutForms(text, REPLACEMENT).replace(TOKEN_SHAPED, REPLACEMENT);
        return atHome === null ? result : result.replace(atHome, '~');
    };
    return (value, foreign = () => []) => {
        // One pass over all there is, and for most reports the only one.
        if (textsTogether(value).every((texts) => !holds(texts.join(' '))))
            return mapTexts(value, withoutKnown);
        const withoutForeign = takingOut(foreign().flatMap((texts) => echoing(texts, holds, true)));
        const cleaned = mapTexts(value, (text) => withoutEchoes(withoutKnown(withoutForeign(text)), holds));
        const together = new Set(textsTogether(cleaned).flatMap((texts) => echoing(texts, holds)));
        return mapTexts(cleaned, (text) => (together.has(text) ? REPLACEMENT : text));
    };
}
/** A value with every text of it that is not only words of ours replaced by another. */
function mapTexts(value, map) {
    const walk = (part, field) => {
        if (typeof part === 'string') {
            const [own, other] = ownAndOther(part, field);
            return other === '' ? own : own + map(other);
        }
        if (Array.isArray(part))
            return part.map((item) => walk(item, field));
        if (typeof part !== 'object' || part === null)
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, walk(item, key)]));
    };
    return walk(value, null);
}
/** The texts that `mapTexts` would map, those together that stand side by side in one list or object. */
function textsTogether(value, field = null) {
    if (typeof value === 'string') {
        const [, other] = ownAndOther(value, field);
        return other === '' ? [] : [[other]];
    }
    if (typeof value !== 'object' || value === null)
        return [];
    const inside = Object.entries(value).map(([key, item]) => textsTogether(item, Array.isArray(value) ? field : key));
    const beside = Object.values(value).map((item) => typeof item === 'string');
    return [
        inside.filter((_, at) => beside[at]).flat(2),
        ...inside.filter((_, at) => !beside[at]).flat(),
    ].filter((texts) => texts.length > 0);
}
/** What of a field's text are words of ours alone, and the rest. */
function ownAndOther(text, field) {
    if (field !== null && OWN_WORDS.has(field))
        return [text, ''];
    const [prefix = ''] = (field === REPO_FIELD && TYPE_PREFIX.exec(text)) || [];
    return [prefix, text.slice(prefix.length)];
}
/** A text without the words that hold something; nothing of it where that is not enough. */
function withoutEchoes(text, holds) {
    if (!holds(text))
        return text;
    const result = text.replace(/\S{8,}/g, (word) => (holds(word) ? REPLACEMENT : word));
    return holds(result) ? REPLACEMENT : result;
}
/** Those texts without which the others, one after the other, hold nothing. */
function echoing(texts, holds, isForeign = false) {
    if (!holds(texts.join(' '), isForeign))
        return [];
    const found = [];
    let shown = '';
    for (const text of texts) {
        const more = `${shown} ${text}`;
        if (holds(more, isForeign))
            found.push(text);
        else
            shown = more;
    }
    return found;
}
/** Takes any of these texts out of another one. */
function takingOut(texts) {
    const longestFirst = [...new Set(texts)]
        .filter((text) => text.length >= SHORTEST_FOREIGN)
        .sort((one, other) => other.length - one.length);
    if (longestFirst.length === 0)
        return (text) => text;
    const any = new RegExp(longestFirst.map(literal).join('|'), 'g');
    return (text) => text.replace(any, REPLACEMENT);
}
/** The folder where it stands as a path of its own or begins one: not within a longer name. */
function wholePath(folder) {
    return new RegExp(`(?<![\\w.-])${literal(folder)}(?![\\w-]|\\.\\w)`, 'g');
}
function literal(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 8850:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: function() { return /* binding */ buildReport; },
/* harmony export */   N6: function() { return /* binding */ isFailure; },
/* harmony export */   fV: function() { return /* binding */ isGreenPass; },
/* harmony export */   sG: function() { return /* binding */ reposWith; }
/* harmony export */ });
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2589);
/* harmony import */ var _model_short_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3109);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7962);
/**
 * In: a diagnosis, the evidence it rests on, and what was cleaned up.
 * Out: one `Report`, redacted, from which everything that people and later steps see is rendered.
 * Knows: how things are shown. It calls no rule, and asks and reads nothing.
 */



/** Puts the report together; `redact` takes out whatever of a known secret may have come in with text from outside. */
function buildReport(parts, redact) {
    return redact(plainReport(parts), () => (0,_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignTexts */ .$)(parts.evidence));
}
function plainReport({ evidence, diagnosis, cleanup, causesPage, requests }) {
    const { sections, results, loaded, found } = diagnosis;
    return {
        schema: 1,
        verdict: diagnosis.verdict,
        cause: diagnosis.cause,
        stepFails: diagnosis.stepFails,
        stepNote: diagnosis.stepNote,
        endpoint: evidence.inputs.endpoint.origin + evidence.inputs.endpoint.basePath,
        causesPage,
        token: sections.token,
        publisher: sections.publisher,
        hint: sections.hint,
        repos: [
            ...results.map(repoReport),
            ...loaded.map((result) => ({ ...repoReport(result), loadedBy: result.chain.map(stepText) })),
            ...found.map((result) => ({ ...repoReport(result), foundIn: (0,_model_short_place_js__WEBPACK_IMPORTED_MODULE_2__/* .shortPlace */ .Y)(result.use.place) })),
        ],
        findings: diagnosis.findings,
        found: sections.found,
        clients: sections.clients,
        scrubbed: cleanup.scrubs.filter(({ failure }) => failure === null),
        isolated: isolationReport(cleanup),
        wouldRemove: sections.wouldRemove,
        transferHosts: sections.transferHosts,
        notChecked: sections.notChecked,
        requests,
        quota: sections.quota,
        quotas: sections.quotas,
    };
}
function repoReport({ label, request, access, isOptional, findings }) {
    const [first] = findings;
    return {
        repo: label,
        operation: request.operation,
        access,
        optional: isOptional,
        cause: first?.cause ?? null,
        title: first?.title ?? null,
        next: first === undefined ? null : { advice: first.advice, link: first.link, linkText: first.linkText },
    };
}
function stepText({ from, file, key }) {
    return `${(0,_model_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepo */ .Kf)(from)} (${file}: ${key})`;
}
function isolationReport({ isolation }) {
    if (isolation === null)
        return null;
    const { variables, notReached } = isolation;
    return { variables, notReached };
}
/** A pass, and the step is green: there is nothing to fix. */
function isGreenPass({ verdict, stepFails }) {
    return verdict === 'pass' && !stepFails;
}
/** Whether the step fails, or would if `fail-on: never` did not keep it green. */
function isFailure({ verdict, stepFails, findings }) {
    return (stepFails ||
        (verdict === 'fail' && findings.some(({ level, optional }) => level === 'error' && !optional)));
}
/**
 * Listed repos, and what those load, with the given result, for any of these operations, each once, in the order they
 * were listed; or, in their place, those that were found.
 */
function reposWith(report, access, operations, isFound = false) {
    const checked = report.repos.filter((repo) => (repo.foundIn !== undefined) === isFound &&
        repo.access === access &&
        (operations === undefined || operations.includes(repo.operation)));
    return [...new Set(checked.map(({ repo }) => repo))];
}


/***/ }),

/***/ 4519:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: function() { return /* binding */ tally; },
/* harmony export */   Wl: function() { return /* binding */ tallyText; },
/* harmony export */   md: function() { return /* binding */ worstFirst; }
/* harmony export */ });
const WORST_FIRST = ['refused', 'unknown', 'granted'];
/** What is not granted in front, else in the order of the list. */
function worstFirst(repos) {
    return [...repos].sort((a, b) => WORST_FIRST.indexOf(a.access) - WORST_FIRST.indexOf(b.access));
}
/** How many repos came out how; a repo that is listed for reading and for writing counts once, by the worse result. */
function tally({ repos }) {
    const worst = new Map();
    for (const { repo, access } of repos) {
        const known = worst.get(repo) ?? access;
        worst.set(repo, WORST_FIRST.find((one) => one === known || one === access) ?? access);
    }
    const numberOf = (access) => [...worst.values()].filter((one) => one === access).length;
    return { granted: numberOf('granted'), refused: numberOf('refused'), unknown: numberOf('unknown') };
}
/** For example `47 of 50 granted, 3 refused`, and how many of them nobody listed and `discover` found. */
function tallyText(report) {
    const { granted, refused, unknown } = tally(report);
    const all = granted + refused + unknown;
    if (all === 0)
        return 'no repos listed';
    const found = new Set(report.repos.flatMap(({ repo, foundIn }) => (foundIn === undefined ? [] : repo)))
        .size;
    return [
        `${granted} of ${all} granted`,
        ...(refused === 0 ? [] : [`${refused} refused`]),
        ...(unknown === 0 ? [] : [`${unknown} unknown`]),
        ...(found === 0 ? [] : [`${found} found by discover`]),
    ].join(', ');
}


/***/ }),

/***/ 5594:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: function() { return /* binding */ nextAction; },
/* harmony export */   H3: function() { return /* binding */ proven; },
/* harmony export */   Od: function() { return /* binding */ scopeOf; },
/* harmony export */   S2: function() { return /* binding */ tokenLine; },
/* harmony export */   U9: function() { return /* binding */ count; },
/* harmony export */   cE: function() { return /* binding */ isolationLines; },
/* harmony export */   fM: function() { return /* binding */ lastLine; },
/* harmony export */   gu: function() { return /* binding */ hostLines; },
/* harmony export */   j7: function() { return /* binding */ MARKS; },
/* harmony export */   sJ: function() { return /* binding */ removedText; },
/* harmony export */   ur: function() { return /* binding */ severityCounts; },
/* harmony export */   y0: function() { return /* binding */ removalText; }
/* harmony export */ });
/* harmony import */ var _model_host_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6187);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1502);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6900);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4519);





const MARKS = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️' };
/** The last line of the log: verdict, cause and counts, without a sentence that is above it already. */
function lastLine(report) {
    const { verdict, cause } = report;
    const isPass = verdict === 'pass';
    return [
        isPass || cause === null ? `hf-auth-check: ${verdict}` : `hf-auth-check: ${verdict} (${cause})`,
        (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyText */ .Wl)(report),
        ...(isPass ? severityCounts(report.findings) : severityCounts((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .groupsOf */ .c1)(report).slice(1).flat(), 'more ')),
    ].join(', ');
}
/** For example `1 error` and `2 warnings`, or with `more ` in front `2 more warnings`, as far as there are any. */
function severityCounts(findings, more = '') {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .o.flatMap((severity) => {
        const number = findings.filter((finding) => finding.severity === severity).length;
        return number === 0 ? [] : [count(number, `${more}${severity}`)];
    });
}
/** Who the token is and what was proven, in one sentence. */
function scopeOf(report) {
    return `${tokenLine(report)}; ${proven(report)}.`;
}
const PROVEN = [
    ['read', 'readable'],
    ['write', 'writable'],
    ['create', 'writable or ready to be created'],
    ['pr', 'open to pull requests'],
];
/** What was proven, in a few words. */
function proven(report) {
    const parts = PROVEN.flatMap(([operation, what]) => {
        const listed = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reposWith */ .sG)(report, 'granted', [operation]).length;
        const found = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reposWith */ .sG)(report, 'granted', [operation], true).length;
        return [
            ...(listed === 0 ? [] : [`${count(listed, 'repo')} ${what}`]),
            ...(found === 0 ? [] : [`${count(found, 'found repo')} ${what}`]),
        ];
    });
    const nothing = report.repos.length === 0 ? 'no repos listed' : 'no access proven';
    return parts.length === 0 ? nothing : parts.join(', ');
}
/** Who the token is, in a few words. */
function tokenLine({ token, publisher }, host = 'github') {
    if (token === null) {
        return publisher?.outcome === 'only-looked-at'
            ? `Only the claims of ${(0,_model_host_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOn */ .lD)(host).idToken}`
            : 'No token';
    }
    if (token.source === 'publisher' && publisher !== null) {
        return `The Trusted Publisher token of ${publisher.resource}`;
    }
    const name = token.name === null ? '' : ` "${token.name}"`;
    if (token.savedIn !== null && host === 'terminal') {
        const who = token.user === null ? 'account unknown' : `the ${token.kind} token${name} of ${token.user}`;
        return `Your saved login (${token.savedIn}): ${who}`;
    }
    const saved = token.savedIn === null ? '' : `, saved in ${token.savedIn}`;
    if (token.user === null)
        return `The token${saved}, account unknown`;
    return `The ${token.kind} token${name} of ${token.user}${saved}`;
}
/** The next action, with its page unless the words name that page already. */
function nextAction({ advice, link }) {
    return link === null || advice.includes(link) ? `Next: ${advice}` : `Next: ${advice} (${link})`;
}
/** What was removed from where, and where its original is kept if it is not put back. */
function removedText({ path, backup }) {
    return backup === null ? path : `${path}; the original is kept in ${backup}`;
}
/** What a scrub would do about one place. */
function removalText({ target, path, part, refusal }, host = 'github') {
    const setting = (0,_model_host_words_js__WEBPACK_IMPORTED_MODULE_0__/* .settingOn */ .MA)(host, 'scrub', target);
    const what = part === null ? path : `${path}, ${part}`;
    return refusal === null
        ? `would remove ${what} (${setting})`
        : `would not remove ${what} (${setting}): ${refusal}`;
}
/** How the later steps are isolated, and what can be sent all the same, one a line. */
function isolationLines({ isolated }) {
    if (isolated === null)
        return [];
    // Git's settings come as numbered pairs: the variable that counts them is enough.
    const names = isolated.variables.filter((name) => !/^GIT_CONFIG_(?:KEY|VALUE)_/.test(name));
    return [
        ...(names.length === 0 ? [] : [`set for all later steps: ${names.join(', ')}; no file was changed`]),
        ...isolated.notReached.map((sentence) => `not isolated: ${sentence}`),
    ];
}
/** The hosts that serve files, one a line: whether each answered, and whose files it has. */
function hostLines({ transferHosts }) {
    return (transferHosts ?? []).map(({ host, reached, code, serves }) => {
        const how = reached === null ? 'unknown, the time was up' : reached ? 'answers' : `no connection (${code})`;
        return `${host}: ${how}${serves.length === 0 ? '' : `; has files of ${serves.join(', ')}`}`;
    });
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ })

};
;