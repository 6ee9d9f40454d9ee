"use strict";
exports.id = 825;
exports.ids = [825];
exports.modules = {

/***/ 825:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: function() { return /* binding */ echoFinder; }
});

// UNUSED EXPORTS: carries

// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __webpack_require__(405);
// EXTERNAL MODULE: ./src/model/token/foreign-credential.ts
var foreign_credential = __webpack_require__(237);
// EXTERNAL MODULE: ./src/model/token/stray-character.ts
var stray_character = __webpack_require__(836);
// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(725);
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


/***/ }),

/***/ 237:
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

/***/ 836:
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


/***/ })

};
;