"use strict";
exports.id = 609;
exports.ids = [609];
exports.modules = {

/***/ 567:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: function() { return /* binding */ fileAtPath; },
/* harmony export */   ig: function() { return /* binding */ isFilePath; },
/* harmony export */   s1: function() { return /* binding */ fileInAddress; }
/* harmony export */ });
/* unused harmony export encodedPath */
/* harmony import */ var _token_token_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(725);

/** The file at a path behind `hf://`; null for what is a folder, a pattern, or nothing. */
function fileAtPath(words) {
    const path = words.filter((word) => word !== '').join('/');
    if (words.at(-1) === '' || /[*?[\]]/.test(path))
        return null;
    return path === '' ? null : { path, mayBeFolder: true };
}
/** The file in the address of its page or its download. */
function fileInAddress(words) {
    return words.length === 0 ? null : { path: words.join('/'), mayBeFolder: false };
}
/** Whether a repo can have a file of that path, and its address is no other one. */
function isFilePath(path) {
    const isText = !/[\p{Cc}\p{Surrogate}]/u.test(path);
    return isText && path.split('/').every((word) => !/^\.{0,2}$/.test(word) && !(0,_token_token_form_js__WEBPACK_IMPORTED_MODULE_0__/* .isTokenShaped */ .V_)(word));
}
/** The path as part of an address. */
function encodedPath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 589:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: function() { return /* binding */ parseRepo; },
/* harmony export */   HX: function() { return /* binding */ pagePath; },
/* harmony export */   Kf: function() { return /* binding */ formatRepo; },
/* harmony export */   N6: function() { return /* binding */ namespaceOf; },
/* harmony export */   jU: function() { return /* binding */ REPO_TYPES; }
/* harmony export */ });
/* unused harmony exports apiPath, revisionOf, refFromApiPath */
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(567);
/* harmony import */ var _shell_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(915);
/* harmony import */ var _token_token_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(725);



const REPO_TYPES = ['model', 'dataset', 'space', 'kernel', 'bucket'];
const HUB_HOSTS = ['huggingface.co', 'www.huggingface.co', 'hf.co'];
/** `owner/name@revision`, with a type in front or without. */
const PINNED_ID = /^(?:(?:model|dataset|space|kernel|bucket)s\/)?[^/@?#]+(?:\/[^/@?#]+)?@/;
const SEGMENT = /^\w(?:[\w.-]*\w)?$/;
const PLACEHOLDER_ID = /^(?:none|null|nil|undefined|nan)$/i;
const UNEXPANDED = /\$\{\{|\$\{?[A-Za-z_]|\$\(/;
/** A variable of the Windows shell. Not looked for in addresses, where `%` begins an encoded byte. */
const UNEXPANDED_ON_WINDOWS = /%[A-Za-z_][A-Za-z0-9_]*%/;
/** Words of the Hub's own pages that stand where a repo page has its owner. */
const NOT_AN_OWNER = new Set('api blog chat collections docs enterprise inference join learn login models organizations papers posts pricing settings tasks'.split(' '));
/** In characters: longer than any address of a page of the Hub. */
const LONGEST_REFERENCE = 4 * 1024;
/** First path words of the views of a repo page that name a revision, and of those of one file. */
const REVISION_VIEWS = new Set(['tree', 'blob', 'resolve', 'raw', 'commit', 'commits', 'edit']);
const FILE_VIEWS = new Set(['blob', 'resolve', 'raw']);
/**
 * Reads one reference in any form that people paste: `[type/]namespace/name[@revision]`, the address of a
 * Hub page (of `hosts` or of huggingface.co), or an `hf://` path.
 */
function parseRepo(text, hosts = []) {
    if (text.length > LONGEST_REFERENCE)
        return invalid('it is too long');
    if (holdsVariable(text))
        return unexpanded(text);
    if (/\\|^[A-Za-z]:/.test(text))
        return UNEXPANDED_ON_WINDOWS.test(text) ? unexpanded(text) : localPath();
    if (/^hf:\/\//i.test(text))
        return parseHfPath(text.slice('hf://'.length));
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return parseUrl(text, hosts);
    const ssh = /^git@([^/:@]+):\/?(.*)$/s.exec(text);
    if (ssh !== null)
        return parseUrl(`https://${ssh[1]}/${ssh[2]}`, hosts);
    const firstWord = text.split('/')[0] ?? '';
    if ([...hosts, ...HUB_HOSTS].includes(firstWord.toLowerCase()) && text.includes('/')) {
        const behind = text.slice(firstWord.length + 1);
        // Programs write ids so, with a revision behind them; no address of a page has one there.
        return PINNED_ID.test(behind)
            ? parseId(behind)
            : parseUrl(`https://${text}`, [...hosts, firstWord.toLowerCase()]);
    }
    if (UNEXPANDED_ON_WINDOWS.test(text))
        return unexpanded(text);
    if (/^[/.~]/.test(text))
        return localPath();
    return parseId(text);
}
function parseId(text) {
    const at = text.indexOf('@');
    const { type, segments } = withoutType((at < 0 ? text : text.slice(0, at)).split('/'));
    // A slash after owner and name is a slip of the pen; after an owner alone the name is missing.
    if (segments.length === 3 && segments[2] === '')
        segments.pop();
    return build({ type, segments }, at < 0 ? null : text.slice(at + 1));
}
function parseHfPath(rest) {
    const match = /^([^@]*?)@(refs\/(?:pr|convert)\/[^/]+|[^/]*)(?:\/(.*))?$/.exec(rest);
    const pinned = withoutType((match?.[1] ?? rest).split('/'));
    // Without a revision the repo's id and a path inside it are written in one go; an "@" in the path is its own.
    const isPinned = match !== null && pinned.segments.length <= 2;
    const { type, segments } = isPinned ? pinned : withoutType(rest.split('/'));
    const revision = isPinned ? decode(match[2] ?? '') : null;
    return build({ type, segments: segments.slice(0, 2) }, 
    // `@~parquet` is the common short form of the branch that the Hub converts a dataset to.
    revision === null ? null : revision.replace(/^~(?=\w+$)/, 'refs/convert/'), (0,_named_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileAtPath */ .Hb)(isPinned ? (match[3] ?? '').split('/') : segments.slice(2)));
}
function parseUrl(text, hosts) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return invalid('it is not a valid URL');
    }
    if (url.username !== '' || url.password !== '')
        return invalid('the URL contains a user name or password');
    const known = [...hosts, ...HUB_HOSTS];
    if (!known.includes(url.host.toLowerCase()) && !known.includes(url.hostname.toLowerCase())) {
        return invalid('it is the URL of another site');
    }
    const words = url.pathname.split('/').filter((word) => word !== '');
    if (words[0] === 'api')
        words.shift();
    if (words[0] === 'models')
        words.shift();
    const isList = words.length === 1 && isTypeWord(words[0] ?? '');
    if (words[0] === undefined || isList || NOT_AN_OWNER.has(words[0])) {
        return invalid('it is not the URL of a repo');
    }
    const { type, segments } = withoutType(words);
    // A view follows the id: right after the name, or after a legacy id of one word. A repo may be called
    // like a view; what is no view of a revision has none.
    const isView = (index) => REVISION_VIEWS.has(segments[index] ?? '');
    const view = isView(2) ? 2 : isView(1) && segments.length > 2 ? 1 : null;
    const id = segments.slice(0, view ?? 2).map((word) => word.replace(/\.git$/, ''));
    if (view === null)
        return build({ type, segments: id }, null);
    const { revision, behind } = revisionIn(segments.slice(view + 1));
    const file = FILE_VIEWS.has(segments[view] ?? '') ? (0,_named_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileInAddress */ .s1)(behind) : null;
    return build({ type, segments: id }, revision, file);
}
/** The revision in an address, and the words behind it. */
function revisionIn(words) {
    const decoded = words.map(decode);
    const length = words[0] === 'refs' && words.length >= 3 ? 3 : 1;
    const revision = decoded.slice(0, length).join('/');
    return { revision: words.length === 0 ? null : revision, behind: decoded.slice(length) };
}
function holdsVariable(text) {
    const opened = text.indexOf('{{');
    return UNEXPANDED.test(text) || (opened >= 0 && text.includes('}}', opened + 2));
}
function isTypeWord(word) {
    return REPO_TYPES.some((type) => `${type}s` === word);
}
function withoutType(words) {
    const type = REPO_TYPES.find((candidate) => `${candidate}s` === words[0]);
    return type === undefined || words.length < 2
        ? { type: 'model', segments: words }
        : { type, segments: words.slice(1) };
}
function build({ type, segments }, revision, file = null) {
    const id = segments.join('/');
    if (id === '' || segments.every((segment) => PLACEHOLDER_ID.test(segment)))
        return placeholder('a variable that is not set leaves such a value');
    if (segments.some((segment) => segment === '')) {
        return placeholder('the owner or the name is missing');
    }
    if ([...segments, revision ?? ''].some(_token_token_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isTokenShaped */ .V_))
        return invalid('it contains a token instead of a repo');
    if (segments.length > 2) {
        const [word = '', ...rest] = segments;
        const isType = REPO_TYPES.some((known) => known === word) && rest.length === 2;
        return invalid(isType
            ? `the type goes in the plural: ${word}s/${rest.join('/')}`
            : 'it has more parts than an owner and a name');
    }
    if (segments.some((segment) => !isSegment(segment))) {
        if ((0,_shell_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .shellVariablesIn */ .hs)(id).length > 0)
            return unexpanded(id);
        const suffix = suffixIn(segments);
        if (suffix !== null)
            return suffixed(revision === null ? suffix : ' ');
        return invalid('owner and name may each have up to 96 letters, digits, "-", "_" and ".", without "--" or "..", without "-" or "." at either end, and without ".git" at the end');
    }
    if (revision === '')
        return placeholder('the revision after the "@" is missing');
    if (revision !== null && holdsVariable(revision))
        return unexpanded(revision);
    if (revision !== null && type === 'bucket')
        return invalid('a bucket has no revisions');
    if (revision !== null && !isRevision(revision)) {
        return invalid('the part after the "@" cannot be a branch, tag or commit');
    }
    if (file === null)
        return { ok: true, ref: { type, id, revision } };
    if (!(0,_named_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isFilePath */ .ig)(file.path))
        return invalid('the path after the repo cannot be that of a file in it');
    return { ok: true, ref: { type, id, revision }, file };
}
/** What follows a colon behind the name of a repo; null where the rest would be none either. */
function suffixIn([owner = '', name = '', ...more]) {
    const [bare = '', ...suffix] = name.split(':');
    if (more.length > 0 || suffix.length === 0 || !isSegment(owner) || !isSegment(bare))
        return null;
    return suffix.join(':');
}
/** Shown if it looks like a quantization or a tag; in front of an "@" there may be a password. */
function suffixed(suffix) {
    if (suffix === '' || /^(?:read|write|create|pr|optional)$/i.test(suffix)) {
        const todo = suffix === '' ? 'Remove the colon' : `Write a blank instead of the colon in front of ${suffix}`;
        return { ...invalid('the colon is not part of the repo id'), advice: `${todo}.` };
    }
    const isPlain = /^[A-Za-z0-9][\w.-]{0,30}$/.test(suffix) && !/^(?:hf|api|gh[a-z]|github)_/i.test(suffix);
    const what = isPlain ? `":${suffix}"` : 'the colon and what follows it';
    return {
        ...invalid(`${isPlain ? `":${suffix}"` : 'the part from the colon on'} is not part of the repo id`),
        advice: `Remove ${what}: the id ends before the colon, where programs such as vLLM, Ollama and llama.cpp add a quantization.`,
    };
}
function isSegment(text) {
    return SEGMENT.test(text) && !/--|\.\.|\.git$/.test(text) && text.length <= 96;
}
/** Whether git accepts the text as the name of a reference, as far as that matters for a URL. */
function isRevision(text) {
    return (text.length > 0 &&
        text.length <= 255 &&
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
        !/[\u0000-\u0020\u007f~^:?*[\\@\p{Surrogate}]|\.\.|\/\/|^[/.-]|[/.]$/u.test(text));
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function unexpanded(text) {
    const { reason, ...more } = (0,_shell_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpandedId */ .yD)(text, 'github');
    return { ...placeholder(reason), ...more, unexpanded: text };
}
function placeholder(reason) {
    return { ok: false, is: 'placeholder-id', reason };
}
function invalid(reason) {
    return { ok: false, is: 'invalid-id', reason };
}
function localPath() {
    return invalid('it is a local path, not a repo on the Hub');
}
/** The reference as a workflow would write it: `datasets/acme/corpus@v2`. */
function formatRepo(ref) {
    const isPlain = ref.type === 'model' && !isTypeWord(namespaceOf(ref) ?? '');
    const prefix = isPlain ? '' : `${ref.type}s/`;
    return `${prefix}${ref.id}${ref.revision === null ? '' : `@${ref.revision}`}`;
}
/** The owner in the id; null for ids of one word. */
function namespaceOf(ref) {
    const slash = ref.id.indexOf('/');
    return slash < 0 ? null : ref.id.slice(0, slash);
}
/** Path of the repo's API, for example `/api/datasets/acme/corpus`. */
function apiPath(ref) {
    return `/api/${ref.type}s/${ref.id}`;
}
/** Path of the repo's page and files: models stand at the root, the others under their type. */
function pagePath(ref) {
    return ref.type === 'model' ? `/${ref.id}` : `/${ref.type}s/${ref.id}`;
}
/** The revision that a request without one means. */
function revisionOf(ref) {
    return ref.revision ?? 'main';
}
/** The id in an API path such as `/api/models/acme/model/auth-check`; null when the path is none. */
function refFromApiPath(path) {
    const match = /\/api\/([a-z]+)s\/([^/?]+(?:\/(?!auth-check|revision|preupload)[^/?]+)?)/.exec(path);
    const type = REPO_TYPES.find((candidate) => candidate === match?.[1]);
    return type === undefined || match?.[2] === undefined ? null : { type, id: match[2], revision: null };
}


/***/ }),

/***/ 405:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kM: function() { return /* binding */ base64Cores; },
/* harmony export */   zh: function() { return /* binding */ Secret; }
/* harmony export */ });
/* unused harmony exports spellings, formFinder */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(975);
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

/***/ 915:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: function() { return /* binding */ secretVariable; },
/* harmony export */   hs: function() { return /* binding */ shellVariablesIn; },
/* harmony export */   yD: function() { return /* binding */ unexpandedId; }
/* harmony export */ });
/* unused harmony exports variableAlone, unexpandedReason, unexpandedAdvice, secretExpression */
/** `${NAME}` and `${NAME:-default}`, `$NAME`, the same with `env:` as in PowerShell, and `%NAME%`. */
const VARIABLE = /\$\{(?:env:)?([A-Za-z_]\w*)(?:[^\w{}$][^{}$]*)?\}|\$(?:env:)?([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/gi;
/** What is between the signs of two encoded bytes in an address. */
const ENCODED_BYTE = /^[0-9a-f]{2}$/i;
/** What may be a token behind such a sign is not repeated. */
const LIKE_A_TOKEN = /(?:hf|api_org|gh[a-z]|github_pat)_[A-Za-z0-9_]{8,}/;
/** So many are named; whoever reads of three finds the fourth. */
const MOST_NAMED = 3;
/** Why a value in which nothing was expanded is no id of a repo, and what to do. */
function unexpandedId(text, host) {
    const variables = shellVariablesIn(text);
    if (variables.length > 0) {
        return { reason: unexpandedReason(variables, host), advice: unexpandedAdvice(variables, host) };
    }
    const isGitHub = host === 'github';
    if (text.includes('$(')) {
        const advice = isGitHub
            ? 'Write the id, or what an earlier step found out: ${{ steps.ID.outputs.NAME }}.'
            : 'Write the id, or put the command into double quotes so that the shell runs it.';
        return { reason: 'no shell runs the command in it', advice };
    }
    if (!text.includes('${{')) {
        return isGitHub
            ? { reason: 'GitHub expands only ${{ … }}', advice: 'Write a dollar sign before the braces.' }
            : { reason: 'nothing expands the braces in it', advice: 'Write the id itself.' };
    }
    return { reason: 'it contains an unexpanded variable' };
}
/** The variables in a value, each once, as far as they are to be named. */
function shellVariablesIn(value) {
    const found = new Map();
    for (const [text, inBraces, bare, ofWindows] of value.matchAll(VARIABLE)) {
        const name = inBraces ?? bare ?? ofWindows ?? '';
        const isNone = (ofWindows !== undefined && ENCODED_BYTE.test(name)) || LIKE_A_TOKEN.test(name);
        if (!isNone)
            found.set(text, { text, name });
        if (found.size === MOST_NAMED)
            break;
    }
    return [...found.values()];
}
/** The variable that is the whole value. */
function variableAlone(value) {
    const [variable] = shellVariablesIn(value);
    return variable?.text === value ? variable : null;
}
/** What nobody has for a password: a name with token in it, one of Hugging Face, or words in capitals. */
const NAME_OF_SECRET = /token|^hf_|hugging/i;
const WORDS_IN_CAPITALS = /^[A-Z]+(?:_[A-Z]+)+$/;
/** An expression for a secret whose signs are not those that GitHub expands, such as `secrets.NAME` or `{{ secrets.NAME }}`. */
const SECRET_EXPRESSION = /^[$({ ]{0,6}secrets\.([A-Za-z_]\w*)[)} ]{0,6}$/i;
/**
 * The variable that is given as a credential, or the expression that was meant; null where the value may be a password
 * that begins with such a sign.
 */
function secretVariable(value) {
    const [, name] = SECRET_EXPRESSION.exec(value) ?? [];
    if (name !== undefined && !value.startsWith('${{')) {
        return LIKE_A_TOKEN.test(name) ? null : { text: value, name };
    }
    const variable = variableAlone(value);
    if (variable === null || variable.text.startsWith('${'))
        return variable;
    return NAME_OF_SECRET.test(variable.name) || WORDS_IN_CAPITALS.test(variable.name) ? variable : null;
}
/** Why such a value cannot be used, as the end of a sentence. */
function unexpandedReason(variables, host) {
    if (host !== 'github')
        return `nothing expanded ${inWords(variables.map(({ text }) => text))}`;
    return `GitHub expands only \${{ … }}, not ${inWords(variables.map(({ text }) => text))}`;
}
/** The expressions to write instead; where there is a shell, how to have it expand the variables. */
function unexpandedAdvice(variables, host, isSecret = false) {
    const texts = inWords(variables.map(({ text }) => text));
    if (host !== 'github') {
        const isOne = variables.length === 1;
        return `Check that ${inWords(variables.map(({ name }) => name))} ${isOne ? 'is' : 'are'} set, and that ${texts} ${isOne ? 'is' : 'are'} not in single quotes.`;
    }
    if (isSecret)
        return `Write ${inWords(variables.map(expressionForSecret))} instead of ${texts}.`;
    const first = inWords(variables.map(({ name }) => knownExpression(name) ?? expression('vars', name)));
    const own = variables.filter(({ name }) => knownExpression(name) === null);
    const otherwise = own.length === 0
        ? ''
        : `, or ${inWords(own.map(({ name }) => expression('env', name)))} if the job sets ${own.length === 1 ? 'it' : 'them'} as ${own.length === 1 ? 'a variable' : 'variables'}`;
    return `Write ${first} instead of ${texts}${otherwise}.`;
}
function expressionForSecret({ name }) {
    return knownExpression(name) ?? expression('secrets', name);
}
/** The expression for a secret that somebody meant by the variable. GitHub keeps none under a name of its own. */
function secretExpression({ name }) {
    return expression('secrets', /^GITHUB_/i.test(name) ? 'HF_TOKEN' : name);
}
/** GitHub's and the runner's own variables are in no context but theirs. */
function knownExpression(name) {
    const [, context, rest] = /^(GITHUB|RUNNER)_(\w+)$/.exec(name) ?? [];
    return context === undefined || rest === undefined
        ? null
        : expression(context.toLowerCase(), rest.toLowerCase());
}
function expression(context, name) {
    return `\${{ ${context}.${name} }}`;
}
function inWords(texts) {
    return texts.join(texts.length === 2 ? ' and ' : ', ');
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