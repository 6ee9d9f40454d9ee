"use strict";
exports.id = 649;
exports.ids = [649];
exports.modules = {

/***/ 30:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mapTexts: function() { return /* binding */ mapTexts; }
/* harmony export */ });
/* unused harmony export redactor */
/* harmony import */ var _model_echo_echo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(825);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(589);
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(405);



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
    const holds = echoFinder(values);
    const withoutForms = formFinder(values.flatMap((value) => spellings(value)));
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