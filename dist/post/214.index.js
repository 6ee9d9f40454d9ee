"use strict";
exports.id = 214;
exports.ids = [214];
exports.modules = {

/***/ 1413:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jU: function() { return /* binding */ REPO_TYPES; },
  Kf: function() { return /* binding */ formatRepo; },
  E3: function() { return /* binding */ parseRepo; }
});

// UNUSED EXPORTS: apiPath, namespaceOf, pagePath, refFromApiPath, revisionOf

// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(6725);
;// CONCATENATED MODULE: ./src/model/named-file.ts

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
    return isText && path.split('/').every((word) => !/^\.{0,2}$/.test(word) && !(0,token_form/* isTokenShaped */.V_)(word));
}
/** The path as part of an address. */
function encodedPath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./src/model/shell-variables.ts
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

;// CONCATENATED MODULE: ./src/model/repo.ts



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
    revision === null ? null : revision.replace(/^~(?=\w+$)/, 'refs/convert/'), fileAtPath(isPinned ? (match[3] ?? '').split('/') : segments.slice(2)));
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
    const file = FILE_VIEWS.has(segments[view] ?? '') ? fileInAddress(behind) : null;
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
    if ([...segments, revision ?? ''].some(token_form/* isTokenShaped */.V_))
        return invalid('it contains a token instead of a repo');
    if (segments.length > 2) {
        const [word = '', ...rest] = segments;
        const isType = REPO_TYPES.some((known) => known === word) && rest.length === 2;
        return invalid(isType
            ? `the type goes in the plural: ${word}s/${rest.join('/')}`
            : 'it has more parts than an owner and a name');
    }
    if (segments.some((segment) => !isSegment(segment))) {
        if (shellVariablesIn(id).length > 0)
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
    if (!isFilePath(file.path))
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
    const { reason, ...more } = unexpandedId(text, 'github');
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

/***/ 2237:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ foreignCredentialIn; }
/* harmony export */ });
/** The prefixes, each with what it begins. A more specific one comes before the one that it begins with. */
const SERVICES = [
    ['github_pat_', 'a fine-grained GitHub personal access token'],
    ['ghp_', 'a GitHub personal access token'],
    ['gho_', 'a GitHub OAuth token'],
    ['ghu_', "a GitHub App's user token"],
    ['ghs_', 'a GitHub installation token, such as GITHUB_TOKEN'],
    ['ghr_', 'a GitHub refresh token'],
    ['glpat-', 'a GitLab personal access token'],
    ['gldt-', 'a GitLab deploy token'],
    ['glcbt-', 'a GitLab CI job token'],
    ['glptt-', 'a GitLab pipeline trigger token'],
    ['glrt-', 'a GitLab runner token'],
    ['glft-', 'a GitLab feed token'],
    ['gloas-', 'a GitLab OAuth secret'],
    ['glagent-', 'a GitLab agent token'],
    ['glsoat-', 'a GitLab SCIM token'],
    ['sk-ant-', 'an Anthropic API key'],
    ['sk-or-', 'an OpenRouter API key'],
    ['sk-', 'an OpenAI API key'],
    ['AKIA', 'an AWS access key'],
    ['ASIA', 'a temporary AWS access key'],
    ['xoxb-', 'a Slack bot token'],
    ['xoxp-', 'a Slack user token'],
    ...[...'acdeors'].map((letter) => [`xox${letter}-`, 'a Slack token']),
    ['xoxe.', 'a Slack token'],
    ['xapp-', 'a Slack app token'],
    ['npm_', 'an npm token'],
    ['pypi-', 'a PyPI token'],
    ['dckr_pat_', 'a Docker Hub personal access token'],
    ['dckr_oat_', 'a Docker Hub organization access token'],
    ['sk_live_', 'a Stripe API key'],
    ['sk_test_', 'a Stripe API key'],
    ['gsk_', 'a Groq API key'],
    ['nvapi-', 'an NVIDIA API key'],
    ['r8_', 'a Replicate API token'],
    ['AIza', 'a Google API key'],
];
const NAMES = new Map(SERVICES);
/** Prefixes that are words or parts of them; behind one there has to be as much as no word has. */
const SHORT = ['sk-', 'gsk_', 'r8_', 'AIza', 'AKIA', 'ASIA'];
const oneOf = (prefixes) => `(${prefixes.map((prefix) => prefix.replace('.', '\\.')).join('|')})`;
const LONG = SERVICES.map(([prefix]) => prefix).filter((prefix) => !SHORT.includes(prefix));
/** A prefix inside of a longer word begins nothing: what other services encode may hold any letters. */
const CREDENTIAL = new RegExp(`(?<![\\w.~+-])(?:${oneOf(LONG)}[\\w.-]{4,}|${oneOf(SHORT)}[\\w-]{12,})`);
/** The first credential of another service in a text; null where none is known by its prefix. */
function foreignCredentialIn(text) {
    const found = CREDENTIAL.exec(text);
    const prefix = found?.[1] ?? found?.[2];
    const name = prefix === undefined ? undefined : NAMES.get(prefix);
    if (found === null || prefix === undefined || name === undefined)
        return null;
    return { kind: { name, prefix, isMadeForJob: prefix === 'ghs_' }, value: found[0] };
}


/***/ }),

/***/ 9836:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: function() { return /* binding */ QUOTATION_MARKS; }
/* harmony export */ });
/* unused harmony export strayCharacterIn */
/** Of every script, also as French, German, Japanese and word processors write them. */
const QUOTATION_MARKS = '"\'`´‘’‚‛“”„‟‹›«»′″‵‶＂＇｀「」『』《》〈〉❛❜❝❞〝〞〟ʼ';
const NAMED = [
    [QUOTATION_MARKS, 'quotation-mark', 'a quotation mark'],
    [',', 'comma', 'a comma'],
    [';', 'semicolon', 'a semicolon'],
    [':', 'colon', 'a colon'],
    ['\\', 'backslash', 'a backslash'],
    ['#', 'number-sign', 'a number sign'],
    ['@', 'at-sign', 'an at sign'],
    ['%', 'percent-sign', 'a percent sign'],
    ['()[]{}<>', 'bracket', 'a bracket'],
    ['=', 'equals-sign', 'an equals sign'],
];
/** RFC 6750: what a Bearer token may consist of. */
const BEARER = /^[A-Za-z0-9._~+/-]+=*$/;
/** The first character that no Bearer token may have there (RFC 6750); null where there is none. */
function strayCharacterIn(value) {
    if (BEARER.test(value))
        return null;
    const body = value.replace(/=+$/, '');
    let position = 0;
    for (const character of body) {
        position += 1;
        if (!/[A-Za-z0-9._~+/-]/.test(character))
            return { ...classOf(character), position };
    }
    // Nothing but equals signs.
    return { kind: 'equals-sign', name: 'an equals sign', position: 1 };
}
function classOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const known = NAMED.find(([characters]) => characters.includes(character));
    if (known !== undefined)
        return { kind: known[1], name: known[2] };
    if (/[\n\v\f\r\u0085\u2028\u2029]/.test(character))
        return { kind: 'line-break', name: 'a line break' };
    if (code === 0)
        return { kind: 'control-character', name: 'a NUL byte' };
    if (character === '\t')
        return { kind: 'blank', name: 'a tab' };
    if (/[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(character)) {
        const number = code.toString(16).toUpperCase().padStart(4, '0');
        return { kind: 'invisible-character', name: `an invisible character (U+${number})` };
    }
    if (/\s/.test(character))
        return { kind: 'blank', name: 'a blank' };
    if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) {
        return { kind: 'control-character', name: 'a control character' };
    }
    if (code < 0x80)
        return { kind: 'punctuation', name: 'a punctuation mark' };
    if (code >= 0xff01 && code <= 0xff5e)
        return { kind: 'non-ascii', name: 'a fullwidth character' };
    return /\p{L}/u.test(character)
        ? { kind: 'non-ascii', name: 'a letter beyond ASCII' }
        : { kind: 'non-ascii', name: 'a character beyond ASCII' };
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

/***/ 1214:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mapTexts: function() { return /* binding */ mapTexts; },
  redactor: function() { return /* binding */ redactor; }
});

// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/model/token/foreign-credential.ts
var foreign_credential = __webpack_require__(2237);
// EXTERNAL MODULE: ./src/model/token/stray-character.ts
var stray_character = __webpack_require__(9836);
// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(6725);
;// CONCATENATED MODULE: ./src/model/echo/decoded.ts
function alphabet(bits, ...spellings) {
    const values = new Int8Array(128).fill(-1);
    for (const spelling of spellings) {
        for (const [value, character] of [...spelling].entries())
            values[character.charCodeAt(0)] = value;
    }
    return { bits, values };
}
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const BASE64 = alphabet(6, `${UPPER}${UPPER.toLowerCase()}${DIGITS}+/`, `${UPPER}${UPPER.toLowerCase()}${DIGITS}-_`);
const BASE32 = alphabet(5, `${UPPER}234567`, `${UPPER.toLowerCase()}234567`);
const BASE32_HEX = alphabet(5, `${DIGITS}${UPPER.slice(0, 22)}`, `${DIGITS}${UPPER.slice(0, 22).toLowerCase()}`);
const HEX = alphabet(4, '0123456789ABCDEF', '0123456789abcdef');
const BINARY = alphabet(1, '01');
/** In bytes: so many in a row that can be read are hardly found by chance. */
const SHORTEST_RUN = 10;
/** In characters; base64 has the shortest texts for as many bytes. */
const SHORTEST = (SHORTEST_RUN * 8) / 6;
/**
 * What can be read in letters and digits, if these are base64, base32, hexadecimal or binary digits, wherever the
 * encoded text begins among them. Only what looks like text comes back.
 */
function decodings(letters) {
    if (letters.length < SHORTEST)
        return [];
    return [
        ...decoded(letters, BASE64),
        ...decoded(letters, BASE32),
        ...decoded(letters, BASE32_HEX),
        ...(/[\da-f]{20}/i.test(letters) ? decoded(letters, HEX) : []),
        ...(/[01]{80}/.test(letters) ? decoded(letters, BINARY) : []),
    ];
}
/** The same where the two characters of base64 that are neither letters nor digits are some of its digits. */
function base64Decodings(text) {
    return text.length >= SHORTEST && /[+/_-]/.test(text)
        ? decoded(text.replace(/[^\w+/-]+/g, ''), BASE64)
        : [];
}
function decoded(text, alphabet) {
    return beginnings(text, alphabet).map((offset) => decodedFrom(text, offset, alphabet));
}
/**
 * The offsets in bits at which bytes may begin so that many of them in a row are text: of all offsets in one go, since
 * most texts have none.
 */
function beginnings(text, { bits, values }) {
    const step = stepOf(bits);
    const lengths = new Uint32Array(8);
    const missing = new Int8Array(8);
    const found = new Set();
    let held = 0;
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const value = code < 128 ? values[code] : -1;
        if (value < 0) {
            lengths.fill(0);
            missing.fill(0);
            held = 0;
            before = 0;
            continue;
        }
        held = ((held << bits) | value) & 0xffff;
        for (let end = step; end <= bits; end += step) {
            if (before + end < 8)
                continue;
            const offset = (before + end) & 7;
            const more = FOLLOWING[(held >> (bits - end)) & 0xff];
            const left = missing[offset];
            if (left === 0 ? more >= 0 : more === CONTINUATION) {
                missing[offset] = left === 0 ? more : left - 1;
                lengths[offset] = lengths[offset] + 1;
                if (lengths[offset] === SHORTEST_RUN)
                    found.add(offset);
            }
            else {
                lengths[offset] = 0;
                missing[offset] = 0;
            }
        }
        before += bits;
        if (before >= 16)
            before -= 8;
    }
    return [...found];
}
/** Digits begin to count at multiples of this, in bits. */
function stepOf(bits) {
    return bits === 4 ? 4 : bits === 6 ? 2 : 1;
}
function decodedFrom(text, offset, { bits, values }) {
    const bytes = Buffer.allocUnsafe(text.length);
    const runs = [];
    let held = 0;
    let heldBits = -offset;
    let length = 0;
    let missing = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const value = code < 128 ? values[code] : -1;
        let isText = value >= 0;
        if (isText) {
            held = ((held << bits) | value) & 0xffff;
            heldBits += bits;
            if (heldBits < 8)
                continue;
            heldBits -= 8;
            const byte = (held >> heldBits) & 0xff;
            const more = FOLLOWING[byte];
            isText = missing === 0 ? more >= 0 : more === CONTINUATION;
            if (isText) {
                missing = missing === 0 ? more : missing - 1;
                bytes[length] = byte;
                length += 1;
                continue;
            }
        }
        else {
            held = 0;
            heldBits = -offset;
        }
        if (length >= SHORTEST_RUN)
            runs.push(bytes.toString('utf8', 0, length));
        length = 0;
        missing = 0;
    }
    if (length >= SHORTEST_RUN)
        runs.push(bytes.toString('utf8', 0, length));
    return runs.join(' ');
}
const CONTINUATION = -1;
const NO_TEXT = -2;
/** How many bytes a character of UTF-8 has after one that begins it; NUL is every second byte of a text in UTF-16. */
const FOLLOWING = Int8Array.from({ length: 256 }, (_, byte) => {
    if (byte < 0x80)
        return (byte >= 0x20 && byte !== 0x7f) || [0x00, 0x09, 0x0a, 0x0d].includes(byte) ? 0 : NO_TEXT;
    if (byte < 0xc0)
        return CONTINUATION;
    if (byte < 0xc2 || byte > 0xf4)
        return NO_TEXT;
    return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
});

;// CONCATENATED MODULE: ./src/model/echo/plain-letters.ts
/**
 * What looks like a letter or a digit of ASCII without being one, and is none of its compatibility forms either (those
 * are Unicode's own to resolve). Each row: the letter, then those that are taken for it.
 */
const LOOK_ALIKES = `
a аɑαᴀ
b ЬƅʙᏏ
c сϲᴄⅽ
d ԁɗᴅ
e еєᴇҽ
f ƒꜰ
g ɡցɢ
h һհʜ
i іıιɩɪ
j јϳᴊ
k κкᴋ
l ӏⅼʟ
m мᴍ
n ոпɴη
o оοᴏօσ
p рρᴘ
q ԛգꞯ
r гᴦʀ
s ѕꜱ
t тτᴛ
u υսᴜц
v νѵᴠ
w ѡԝᴡω
x хχ
y уγүʏ
z ᴢʐ
A АΑᎪ
B ВΒᏴ
C СϹᏟ
D ᎠƊ
E ЕΕᎬ
F ϜҒ
G ԌᏀ
H НΗᎻ
I ІΙӀ
J ЈͿᎫ
K КΚᏦ
L Ꮮ
M МΜᎷ
N Ν
O ОΟՕ
P РΡᏢ
Q Ԛ
R Ꭱ
S ЅՏᏚ
T ТΤᎢ
U Սᑌ
V Ѵ
W ԜᎳ
X ХΧ
Y УΥҮ
Z ΖᏃ
0 〇
3 ЗӠƷ
6 б
`;
const LETTERS = new Map(LOOK_ALIKES.trim()
    .split('\n')
    .flatMap((row) => [...row.slice(2)].map((alike) => [alike, row[0] ?? ''])));
/** Where the letters from A to Z stand once more, in signs that have no compatibility form. */
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6];
/** Characters without a shape, one for each of ASCII. */
const TAGS = 0xe0000;
/**
 * The letters and digits of ASCII that a text shows, whatever it shows between them: letters of another width, style or
 * alphabet that look the same count as what they look like, marks above and below them as nothing.
 */
function plainLetters(text) {
    const isPlain = !/[^\0-\x7f]/.test(text);
    const plain = isPlain ? text : text.normalize('NFKD').replace(/[^\0-\x7f]/gu, lookAlike);
    return plain.replace(/[^A-Za-z0-9]+/g, '');
}
function lookAlike(character) {
    const known = LETTERS.get(character);
    if (known !== undefined)
        return known;
    const code = character.codePointAt(0) ?? 0;
    if (code > TAGS && code < TAGS + 0x7f)
        return String.fromCharCode(code - TAGS);
    const first = ALPHABETS.find((start) => code >= start && code < start + 26);
    if (first !== undefined)
        return String.fromCharCode(code - first + 0x41);
    return /\p{Nd}/u.test(character) ? String(digitOf(code)) : '';
}
/** Unicode has the ten digits of each script in a row. */
function digitOf(code) {
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1)))
        value += 1;
    return value;
}

;// CONCATENATED MODULE: ./src/model/echo/unescaped.ts
const NAMED = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['bsol', '\\'],
    ['percnt', '%'],
    ['equals', '='],
    ['num', '#'],
    ['semi', ';'],
    ['plus', '+'],
]);
/** Entities that are a letter in another style, or with a mark: the letter comes first in the name. */
const LETTER_ENTITY = /^([a-z])(?:fr|opf|scr|acute|grave|circ|uml|tilde|cedil|ring|caron|dot|macr|breve|ogon|strok)$/i;
const ENTITY = /&#x0*([\da-f]{1,6});?|&#0*(\d{1,7});?|&([a-z]{2,24});/gi;
const CODE_POINT = /(?:%u|\\{1,16}u|U\+)([\da-f]{4})|\\{1,16}u\{0*([\da-f]{1,6})\}/gi;
/** URLs, scripts, lists of numbers, and quoted-printable, where a line may also end in an equals sign. */
const BYTES = /(?:%(?:25)*[\da-f]{2})+|(?:\\{1,16}x[\da-f]{2})+|(?:\b0x[\da-f]{2}[^a-z\d]{0,3})+|(?:=[\da-f]{2})+|(?:\\{1,16}[0-3][0-7]{2})+/gi;
const SOFT_BREAK = /=\r?\n/g;
/** A text with the escapes of URLs, HTML, JSON, scripts and mails undone once. */
function withoutEscapes(text) {
    return text
        .replace(SOFT_BREAK, '')
        .replace(ENTITY, entity)
        .replace(CODE_POINT, (_, fixed, braced) => character(Number.parseInt(fixed ?? braced, 16)))
        .replace(BYTES, bytes);
}
function entity(_, hex, decimal, name = '') {
    if (hex !== undefined)
        return character(Number.parseInt(hex, 16));
    if (decimal !== undefined)
        return character(Number(decimal));
    return NAMED.get(name.toLowerCase()) ?? LETTER_ENTITY.exec(name)?.[1] ?? ' ';
}
function character(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
function bytes(escapes) {
    if (escapes.startsWith('\\') && !/x/i.test(escapes)) {
        return utf8((escapes.match(/[0-7]{3}/g) ?? []).map((code) => Number.parseInt(code, 8)));
    }
    const pairs = escapes.replace(/%(?:25)+(?=[\da-f]{2})/gi, '%').matchAll(/[%=x]([\da-f]{2})/gi);
    return utf8(Array.from(pairs, ([, pair = '']) => Number.parseInt(pair, 16)));
}
function utf8(codes) {
    return Buffer.from(codes).toString('utf8');
}
/**
 * What else one may read in a text, if it is escaped, or spelled with numbers or with something between its letters;
 * `letters` are those of it alone.
 */
function unescapings(text, letters) {
    const found = [];
    if (/[%&\\=+]|0x/i.test(text))
        found.push(withoutEscapes(text));
    if (text.includes('\\'))
        found.push(text.replace(/\\{1,16}[abefnrtv0]/g, ''));
    if (text.includes('<'))
        found.push(text.replace(/<[^<>]*>/g, ''));
    if (/[^\0-\x7f]/.test(text))
        found.push(...misread(text));
    found.push(...numbered(text, letters), ...betweenSame(letters));
    return found.filter((one) => one !== text);
}
/** What stands there if bytes were read as the wrong characters: UTF-8 as Latin-1, or plain text as UTF-16. */
function misread(text) {
    if (!/[^\0-\xff]/.test(text))
        return [Buffer.from(text, 'latin1').toString('utf8')];
    const units = Buffer.from(text.replace(/[\0-\xff]/g, ''), 'utf16le');
    const little = units.toString('latin1');
    const isText = /[\w.-]{8}/.test(little);
    return isText ? [little, units.swap16().toString('latin1')] : [];
}
/** Ten numbers and more of two or three digits, whatever keeps them apart. */
const NUMBERS = /(?:\d{2,3}\D{1,8}){9,}\d{2,3}/g;
/** The same with nothing between them: either each has three digits, or those have that begin with a one. */
const unescaped_DIGITS = /\d{24,}/g;
const OF_ANY_LENGTH = /1\d\d|[2-9]\d/g;
/** Hexadecimal ones, each behind a letter that says so. */
const HEXADECIMAL = /(?:[a-z]{0,12}?0?[ux]0{0,4}[2-7][\da-f]){10,}/gi;
/** What numbers say, if they are the codes of characters in decimal, octal or hexadecimal digits. */
function numbered(text, letters) {
    const lists = (text.match(NUMBERS) ?? []).map((list) => list.match(/\d{2,3}/g) ?? []);
    for (const [digits] of letters.matchAll(unescaped_DIGITS)) {
        for (const start of [0, 1, 2]) {
            const rest = digits.slice(start);
            lists.push(rest.match(/\d{3}/g) ?? [], rest.match(OF_ANY_LENGTH) ?? []);
        }
    }
    const hexadecimal = (letters.match(HEXADECIMAL) ?? []).map((list) => Array.from(list.matchAll(/[ux]0{0,4}([2-7][\da-f])/gi), ([, code = '']) => code));
    return [
        ...lists.flatMap((list) => [spoken(list, 10), spoken(list, 8)]),
        ...hexadecimal.map((list) => spoken(list, 16)),
    ];
}
function spoken(numbers, base) {
    const codes = numbers.map((number) => Number.parseInt(number, base));
    return codes.map((code) => (code > 0x20 && code < 0x7f ? String.fromCharCode(code) : ' ')).join('');
}
const LONGEST_PERIOD = 8;
/** So many letters in a row, each with as many signs behind it, are no chance. */
const REPEATED = 8;
/** The letters of a text that always has the same between them, such as a tag or a word. */
function betweenSame(letters) {
    const found = [];
    for (let period = 2; period <= LONGEST_PERIOD && period * REPEATED <= letters.length; period += 1) {
        const enough = (period - 1) * REPEATED;
        let same = 0;
        for (let at = period; at < letters.length; at += 1) {
            if (letters.charCodeAt(at) === letters.charCodeAt(at - period))
                same += 1;
            const left = at - period * REPEATED;
            if (left >= period && letters.charCodeAt(left) === letters.charCodeAt(left - period))
                same -= 1;
            if (same < enough)
                continue;
            for (let start = 0; start < period; start += 1)
                found.push(everyNth(letters.slice(start), period));
            break;
        }
    }
    return found;
}
function everyNth(text, step) {
    let result = '';
    for (let at = 0; at < text.length; at += step)
        result += text.charAt(at);
    return result;
}

;// CONCATENATED MODULE: ./src/model/echo/echo.ts







/** In letters and digits. What is shorter tells little, and may stand anywhere by chance. */
const PIECE = 8;
/** Of a credential in base64, about as much. */
const BASE64_PIECE = 12;
/** A piece without a digit and in one letter case may be words of a language, unless it is so long. */
const PLAIN_PIECE = 12;
/** Two such pieces of one Hub token near to each other are no chance either: of one that was taken apart. */
const SMALL_PIECE = 5;
const NEAR = 1_000;
/** A shorter credential is not cut up: its pieces tell little, and cannot be told from other words. */
const SHORTEST_CUT = 16;
/** A longer credential is no Hub token: every fourth piece of it is enough to find eleven characters in a row. */
const LONG = 512;
const LONG_STEP = 4;
/** More of a credential is looked for in its common forms alone: no token is longer. */
const LONGEST_CUT = 8 * 1024;
/** What the Hub's tokens begin with. What follows is drawn at random. */
const HUB_PREFIX = /^(?:hf_(?:oauth_(?:_refresh_)?|jwt_)?|api_org_|api_)(?=[\w.-]{16})/;
const SIGNS = new RegExp(`[\\s:=,;@${stray_character/* QUOTATION_MARKS */.m}]+`, 'u');
/** In characters behind the prefix, below which a piece tells of the prefix alone. */
const BEHIND_PREFIX = 3;
/**
 * Finds pieces of credentials in texts that may spell them in any way: in other letters, cut, kept apart by signs,
 * reversed, escaped or encoded, and all that once more. A text that is too intricate to be read counts as one that
 * holds something. The time is in proportion to the length of the text, however many credentials there are.
 */
function echoFinder(values) {
    const index = new Index();
    for (const value of new Set(values.flatMap(drawnParts))) {
        if (value.length >= SHORTEST_CUT)
            index.add(value.slice(0, LONGEST_CUT));
    }
    if (index.isEmpty)
        return () => false;
    const known = new Map();
    return (text, isForeign = false) => {
        if (text.length < PIECE)
            return false;
        const key = `${isForeign}${text}`;
        let holds = known.get(key);
        if (holds === undefined) {
            holds = anyReading(text, (letters) => index.isIn(letters.toLowerCase(), isForeign));
            known.set(key, holds);
        }
        return holds;
    };
}
/**
 * What of a value was drawn at random: the tokens in it, else what is long enough between signs. What is around it, such
 * as the name of a variable, is in our own sentences, too.
 */
function drawnParts(value) {
    const tokens = (0,token_form/* hubTokensIn */.t)(value);
    if (tokens.length > 0)
        return tokens;
    const parts = value.split(SIGNS).filter((part) => part.length >= SHORTEST_CUT);
    return parts.length > 0 ? parts : [value.trim()];
}
/** Whether a text, such as a URL, holds the credential in any form, or a piece of it. */
function carries(text, secret) {
    const value = secret.reveal();
    return spellings(value).some((form) => text.includes(form)) || echoFinder([value])(text, true);
}
/** Characters that are read of a text in all its readings: many times its own if it is short, fewer if it is long. */
function mostRead({ length }) {
    return 4_000 + 40 * Math.min(length, 5_000) + 4 * length;
}
/** Whether any of the ways to read a text has this property, as letters and digits; so it is if they find no end. */
function anyReading(text, has) {
    let left = mostRead(text);
    const open = [text, reversed(text)];
    const seen = new Set(open);
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        left -= one.length;
        if (left < 0)
            return true;
        const letters = plainLetters(one);
        if (has(letters))
            return true;
        for (const next of [...unescapings(one, letters), ...decodings(letters), ...base64Decodings(one)]) {
            for (const reading of [next, reversed(next)]) {
                if (reading.length < PIECE || seen.has(reading))
                    continue;
                seen.add(reading);
                open.push(reading);
            }
        }
    }
    return false;
}
/** What is looked for, all in one go: a text costs its own length, however much there is. */
class Index {
    #beginnings = new Beginnings();
    #pieces = new Set();
    #base64 = new Set();
    #plain = new Set();
    /** Where in its token each stands. */
    #small = new Map();
    get isEmpty() {
        return this.#pieces.size === 0 && this.#plain.size === 0;
    }
    add(value) {
        const letters = plainLetters(value);
        const folded = letters.toLowerCase();
        const prefix = plainLetters(HUB_PREFIX.exec(value)?.[0] ?? '').length;
        const foreign = plainLetters((0,foreign_credential/* foreignCredentialIn */.$)(value)?.kind.prefix ?? '').length;
        const isLong = letters.length > LONG;
        const step = isLong ? LONG_STEP : 1;
        for (let at = 0; at + PIECE <= letters.length; at += step) {
            const isPastPrefix = at + PIECE >= (prefix || foreign) + BEHIND_PREFIX;
            const counts = isPastPrefix && (prefix > 0 || isMixed(letters.slice(at, at + PIECE)));
            if (counts)
                this.#add(this.#pieces, folded.slice(at, at + PIECE));
            if (counts && !isLong)
                this.#add(this.#pieces, rotated(folded.slice(at, at + PIECE)));
            if (prefix === 0 && at + PLAIN_PIECE <= letters.length) {
                this.#add(this.#plain, folded.slice(at, at + PLAIN_PIECE));
            }
        }
        if (prefix > 0 && !isLong)
            this.#addSmall(folded.slice(prefix));
        if (!isLong && isMixed(letters))
            this.#addBase64(value);
    }
    #addSmall(random) {
        for (let at = 0; at + SMALL_PIECE <= random.length; at += 1) {
            const piece = random.slice(at, at + SMALL_PIECE);
            this.#beginnings.add(piece);
            this.#small.set(piece, at);
        }
    }
    /** In one letter case it cannot be decoded, and may still be made out. */
    #addBase64(value) {
        for (const core of (0,secret/* base64Cores */.kM)(value).map((one) => plainLetters(one).toLowerCase())) {
            for (let at = 0; at + BASE64_PIECE <= core.length; at += 1) {
                this.#add(this.#base64, core.slice(at, at + BASE64_PIECE));
            }
        }
    }
    #add(pieces, piece) {
        this.#beginnings.add(piece);
        pieces.add(piece);
    }
    /** Whether anything of it is in a text of small letters and digits. */
    isIn(text, isForeign) {
        const small = [];
        for (const at of this.#beginnings.in(text)) {
            if (this.#pieces.has(text.slice(at, at + PIECE)))
                return true;
            if (this.#base64.has(text.slice(at, at + BASE64_PIECE)))
                return true;
            if (isForeign && this.#plain.has(text.slice(at, at + PLAIN_PIECE)))
                return true;
            const place = this.#small.get(text.slice(at, at + SMALL_PIECE));
            if (place === undefined)
                continue;
            for (let near = small.length - 1; near >= 0; near -= 1) {
                const other = small[near];
                if (at - other.at > NEAR)
                    break;
                if (at - other.at >= SMALL_PIECE && Math.abs(place - other.place) >= SMALL_PIECE)
                    return true;
            }
            small.push({ at, place });
        }
        return false;
    }
}
const BEGINNING = SMALL_PIECE;
const BASE = 36;
const ALL_BEGINNINGS = BASE ** BEGINNING;
const SLOT_BITS = 20;
/** The first characters of what is looked for, in a table that says of hardly any other text that it is there. */
class Beginnings {
    #slots = new Uint8Array(2 ** SLOT_BITS / 8);
    add(piece) {
        let key = 0;
        for (let at = 0; at < BEGINNING; at += 1)
            key = key * BASE + digit(piece.charCodeAt(at));
        const slot = slotOf(key);
        this.#slots[slot >> 3] = this.#slots[slot >> 3] | (1 << (slot & 7));
    }
    /** Where in a text of small letters and digits something may begin. */
    in(text) {
        const found = [];
        const slots = this.#slots;
        let key = 0;
        for (let end = 0; end < text.length; end += 1) {
            key = (key * BASE + digit(text.charCodeAt(end))) % ALL_BEGINNINGS;
            const slot = slotOf(key);
            if ((slots[slot >> 3] & (1 << (slot & 7))) !== 0 && end >= BEGINNING - 1) {
                found.push(end - BEGINNING + 1);
            }
        }
        return found;
    }
}
function slotOf(key) {
    return Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);
}
function digit(code) {
    return code < 0x3a ? code - 0x30 : code - 0x61 + 10;
}
/** Whether a text is unlike words of a language: with a digit, or letters of both cases. */
function isMixed(text) {
    return /\d|[a-z].*[A-Z]|[A-Z].*[a-z]/.test(text);
}
/** Each letter 13 places on. */
function rotated(folded) {
    let text = '';
    for (let at = 0; at < folded.length; at += 1) {
        const code = folded.charCodeAt(at);
        text += code < 0x61 ? folded.charAt(at) : String.fromCharCode(((code - 0x61 + 13) % 26) + 0x61);
    }
    return text;
}
function reversed(text) {
    if (/[\ud800-\udfff]/.test(text))
        return [...text].reverse().join('');
    let result = '';
    for (let at = text.length - 1; at >= 0; at -= 1)
        result += text[at];
    return result;
}

// EXTERNAL MODULE: ./src/model/repo.ts + 2 modules
var repo = __webpack_require__(1413);
;// CONCATENATED MODULE: ./src/report/redact.ts



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
const TYPE_PREFIX = new RegExp(`^(?:${repo/* REPO_TYPES */.jU.join('|')})s/`);
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
    const holds = echoFinder(values);
    const withoutForms = (0,secret/* formFinder */.Bb)(values.flatMap((value) => (0,secret/* spellings */.cl)(value)));
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


/***/ })

};
;