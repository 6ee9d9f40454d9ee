"use strict";
exports.id = 858;
exports.ids = [858];
exports.modules = {

/***/ 1494:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ isAborted; },
/* harmony export */   a: function() { return /* binding */ exchangeIdToken; }
/* harmony export */ });
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5140);
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);


const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
/** The Hub gives up by itself now and then, and says so in the words for a refusal (hub-docs#2757). */
const ABORTED = /\bwas aborted\b/i;
/** A year, of which no such token comes near: what is said beyond says nothing, and may be no date. */
const LONGEST_LIFE_SECONDS = 31_536_000;
const MOST_ATTEMPTS = 3;
const PAUSE_MS = 1_000;
/** Exchanges an id token for a token of this resource. Asks again where the Hub gave up; a refusal stands. */
async function exchangeIdToken(hub, idToken, resource) {
    const body = JSON.stringify({
        grant_type: GRANT,
        subject_token_type: ID_TOKEN,
        subject_token: idToken.reveal(),
        resource,
    });
    for (let attempt = 1;; attempt += 1) {
        const response = await hub.ask({ method: 'POST', path: '/oauth/token', token: null, body });
        if (isAborted(response) && attempt < MOST_ATTEMPTS && (await hub.wait(PAUSE_MS)))
            continue;
        return { ...readGrant(response), response: withoutToken(response, attempt) };
    }
}
/** Whether the Hub gave up on an exchange, and so refused nothing. */
function isAborted({ outcome }) {
    return outcome.kind === 'answer' && outcome.status === 400 && ABORTED.test(outcome.message ?? '');
}
function readGrant({ outcome }) {
    if (outcome.kind !== 'answer' || outcome.status !== 200)
        return { token: null, lifeSeconds: null };
    const { access_token: token, expires_in: life } = (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(outcome.json);
    return {
        token: typeof token === 'string' && token.trim() !== '' ? new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(token) : null,
        lifeSeconds: typeof life === 'number' && life >= 0 && life <= LONGEST_LIFE_SECONDS ? life : null,
    };
}
/** What is observed is shown, so the answer's body stays here. `attempts` counts those of all rounds. */
function withoutToken(response, rounds) {
    const { outcome, attempts } = response;
    return {
        ...response,
        attempts: attempts + rounds - 1,
        outcome: outcome.kind === 'answer' ? { ...outcome, json: undefined } : outcome,
    };
}


/***/ }),

/***/ 3643:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: function() { return /* binding */ engineCommand; },
/* harmony export */   Km: function() { return /* binding */ ENV; },
/* harmony export */   jF: function() { return /* binding */ containerCommand; }
/* harmony export */ });
/** The options that set a variable. */
const ENV = /^(?:-e|--env)$/;
const ENGINE = /^(?:docker|podman|nerdctl)$/;
/** Options of the engine itself that take the next word. */
const GLOBAL = /^(?:-[cHln]|--(?:context|config|host|log-level|namespace|tls\w+|connection|url))$/;
/** The options of `run` and `create` that take no value. All others take the next word, unless `=` is in them. */
const SWITCH = /^--(?:detach|interactive|tty|rm|init|privileged|publish-all|read-only|sig-proxy|no-healthcheck|oom-kill-disable|disable-content-trust|use-api-socket|quiet|help|env-host|http-proxy|no-hosts|no-hostname|replace|rmi|rootfs|passwd|tls-verify|read-only-tmpfs|unsetenv-all)$/;
const SHORT_SWITCHES = 'ditPq';
/** An expansion of such a name is an image, and no list of options. */
const NAMES_IMAGE = /^\$(?:\{\{\s*[\w.-]*|\{?\w*)im(?:age|g)(?:[_-]?(?:name|tag|uri|url|ref|sha))?\s*\}{0,2}$/i;
/** What an engine for containers is told to do, such as `run` or `exec`, with the words behind it; else null. */
function engineCommand({ program, args, }) {
    if (!ENGINE.test(program))
        return null;
    let at = 0;
    while (args[at]?.text.startsWith('-'))
        at += GLOBAL.test(args[at]?.text ?? '') ? 2 : 1;
    if (args[at]?.text === 'container')
        at += 1;
    return { name: args[at]?.text ?? '', words: args.slice(at + 1) };
}
/** The parts of a command that starts a container; null for any other, and if options may be in a variable. */
function containerCommand(command) {
    const told = engineCommand(command);
    if (told === null || !/^(?:run|create)$/.test(told.name))
        return null;
    const options = [];
    const { words } = told;
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at];
        if (word === undefined)
            break;
        if (!word.text.startsWith('-')) {
            if (word.mayBeSeveral && !NAMES_IMAGE.test(word.text))
                return null;
            const name = `${command.program} ${told.name}`;
            return { command: name, options, image: word.text, words: words.slice(at + 1) };
        }
        const { name, value } = optionIn(word.text);
        if (value !== undefined)
            options.push({ name, value });
        else {
            at += 1;
            options.push({ name, value: words[at]?.text ?? null });
        }
    }
    return null;
}
/** The option that a word is; without a value if that is the next word. */
function optionIn(text) {
    if (text.startsWith('--')) {
        const [, name = text, value] = /^(--[^=]+)=(.*)$/s.exec(text) ?? [];
        if (value !== undefined)
            return { name, value };
        return SWITCH.test(text) ? { name, value: null } : { name };
    }
    // Switches of one letter may be written together, the last one with a value: `-itv /a:/b`.
    let at = 1;
    while (at < text.length - 1 && SHORT_SWITCHES.includes(text[at] ?? ''))
        at += 1;
    const name = `-${text[at] ?? ''}`;
    const attached = text.slice(at + 1).replace(/^=/, '');
    if (attached !== '')
        return { name, value: attached };
    return SHORT_SWITCHES.includes(text[at] ?? '') ? { name, value: null } : { name };
}


/***/ }),

/***/ 1986:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: function() { return /* binding */ namesRepo; },
/* harmony export */   P: function() { return /* binding */ loadedModel; }
/* harmony export */ });
/* harmony import */ var _container_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3643);

/** Images that load a model from the Hub when they are started, without what follows their name. */
const LOADERS = /^(?:[\w.-]{1,99}(?::\d+)?\/){0,5}(?:vllm-openai(?:-\w+)?|vllm(?:-\w+)*-release-repo|rocm\/vllm|text-generation-inference|tgi-gaudi|text-embeddings-inference|sglang|lorax)(?=[:@]|$)/;
const MODEL_OPTION = /^--model(?:[-_](?:id|path|name_or_path))?$/;
const MODEL_VARIABLE = /^MODEL(?:_ID)?=(.*)$/;
/** `owner/name`, but for what is a folder by its name. */
const HUB_ID = /^(?!(?:models?|data|checkpoints?|outputs?|weights|workspace)\/)\w[\w.-]{0,95}\/\w[\w.-]{0,95}$/i;
/** The address of a repo, up to its id. */
const ADDRESS = /^(?:hf:\/\/|https:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/)(?:(?:models|datasets|spaces)\/)?/i;
/** Whether a whole word behind the image, or the value of an option or a variable, is the repo. */
function namesRepo({ options, words }, id) {
    const values = options.flatMap(({ name, value }) => (_container_command_js__WEBPACK_IMPORTED_MODULE_0__/* .ENV */ .Km.test(name) ? [value ?? ''] : []));
    return [...values, ...words.map(({ text }) => text)].some((text) => {
        const value = text.replace(/^[\w.-]+=/, '');
        const found = value.replace(ADDRESS, '');
        if (!found.toLowerCase().startsWith(id.toLowerCase()))
            return false;
        const end = found[id.length];
        return end === undefined || end === '@' || end === ':' || (end === '/' && ADDRESS.test(value));
    });
}
/**
 * What the image loads from the Hub when it starts; null for other images, and for a model in a folder or one that is
 * computed.
 */
function loadedModel({ image, options, words, }) {
    const [loader] = LOADERS.exec(image) ?? [];
    if (loader === undefined || options.some(({ name }) => name === '--entrypoint'))
        return null;
    const texts = words.map(({ text }) => text);
    const values = [
        ...options.map(({ name, value }) => (_container_command_js__WEBPACK_IMPORTED_MODULE_0__/* .ENV */ .Km.test(name) ? MODEL_VARIABLE.exec(value ?? '')?.[1] : undefined)),
        ...texts.map((text, index) => {
            const [option = '', value] = text.split('=');
            return MODEL_OPTION.test(option) || option === 'serve' ? (value ?? texts[index + 1]) : undefined;
        }),
    ];
    const id = values.find((value) => value !== undefined && HUB_ID.test(value));
    return id === undefined ? null : { loader, id };
}


/***/ }),

/***/ 653:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: function() { return /* binding */ gitCommand; },
/* harmony export */   w: function() { return /* binding */ folderAt; }
/* harmony export */ });
/* harmony import */ var _job_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);

/** Options of git itself that take a word. */
const OWN_OPTIONS = /^(?:-C|-c|--git-dir|--work-tree|--namespace|--config-env|--exec-path)$/;
/** Options of a command that take a word. */
const OPTIONS = {
    push: /^(?:-o|--push-option|--receive-pack|--exec)$/,
    clone: /^(?:-b|--branch|--depth|-o|--origin|-c|--config|-j|--jobs|--reference|--filter|--separate-git-dir|-u|--upload-pack|--template|--server-option|--shallow-since|--shallow-exclude|--revision)$/,
    fetch: /^(?:--depth|--deepen|-j|--jobs|--upload-pack|-o|--server-option|--filter|--refmap|--shallow-since)$/,
    pull: /^(?:--depth|--deepen|-j|--jobs|--upload-pack|-o|-s|--strategy|-X|--strategy-option|--filter)$/,
    init: /^(?:-b|--initial-branch|--template|--separate-git-dir)$/,
    'remote add': /^(?:-t|-m)$/,
};
const NONE = /^$/;
/**
 * A folder seen from another one, relative to the workspace. One elsewhere has a name of its own, so that two commands
 * can be seen to work in the same. Null where the text does not tell.
 */
function folderAt(folder, path) {
    if (/^[/~$]/.test(path))
        return (0,_job_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)('', path) ?? (path === '$(…)' ? null : `!${path}`);
    return folder === null ? null : (0,_job_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(folder, path);
}
/** @returns null for what is not git */
function gitCommand({ program, args }, folder) {
    if (program !== 'git')
        return null;
    const words = args.map(({ text }) => text);
    let at = 0;
    let inFolder = folder;
    let hasSettings = false;
    for (; words[at]?.startsWith('-'); at += 1) {
        const option = words[at] ?? '';
        if (option === '-c' || option.startsWith('--config-env'))
            hasSettings = true;
        if (option.startsWith('--git-dir'))
            inFolder = null;
        if (!OWN_OPTIONS.test(option))
            continue;
        at += 1;
        if (option === '-C')
            inFolder = folderAt(inFolder, words[at] ?? '');
    }
    const first = words[at] ?? '';
    const isNested = first === 'remote' || first === 'lfs';
    const name = isNested ? `${first} ${words[at + 1] ?? ''}` : first;
    const taking = OPTIONS[name] ?? NONE;
    const operands = [];
    const options = [];
    for (let next = at + (isNested ? 2 : 1); next < words.length; next += 1) {
        const word = words[next] ?? '';
        if (!word.startsWith('-'))
            operands.push(word);
        else {
            options.push(word);
            if (!taking.test(word))
                continue;
            next += 1;
            options.push(words[next] ?? '');
        }
    }
    return { name, operands, options, folder: inFolder, hasSettings };
}


/***/ }),

/***/ 5763:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: function() { return /* binding */ jobCommands; },
/* harmony export */   oQ: function() { return /* binding */ programOf; },
/* harmony export */   qt: function() { return /* binding */ placedCommands; },
/* harmony export */   ux: function() { return /* binding */ within; }
/* harmony export */ });
/** Programs that start another one, and those of their options that take a word of their own. */
const STARTERS = {
    sudo: { options: /^-[ugpC]$/ },
    env: { options: /^-[uC]$/ },
    time: {},
    exec: {},
    command: {},
    nohup: {},
    nice: { options: /^-n$/ },
    stdbuf: {},
    'xvfb-run': {},
    timeout: { options: /^-[ks]$/ },
    uvx: { options: /^(?:--from|--with|--python|-p)$/ },
    pipx: { sub: ['run'], options: /^--spec$/ },
    npx: { options: /^(?:-p|--package)$/ },
    bunx: {},
    uv: {
        sub: ['run'],
        options: /^(?:--with|--python|-p|--extra|--group|--directory|--project|--env-file|--package)$/,
    },
    poetry: { sub: ['run'], options: /^(?:-C|--directory|-P)$/ },
    pdm: { sub: ['run'], options: /^-p$/ },
    pipenv: { sub: ['run'] },
    hatch: { sub: ['run'] },
    rye: { sub: ['run'] },
    pixi: { sub: ['run'], options: /^(?:-e|--environment|--manifest-path)$/ },
    conda: { sub: ['run'], options: /^(?:-n|--name|-p|--prefix)$/ },
    mamba: { sub: ['run'], options: /^(?:-n|--name|-p|--prefix)$/ },
    micromamba: { sub: ['run'], options: /^(?:-n|--name|-p|--prefix)$/ },
    pnpm: { sub: ['exec', 'dlx'] },
};
const DEEPEST = 6;
const LONGEST_PATH = 1_000;
/** Rules ask for the same commands again and again. */
const known = new WeakMap();
/** The commands of the step's script in order, each with its program and folder. */
function jobCommands({ step }) {
    const found = known.get(step) ?? commandsOf(step);
    known.set(step, found);
    return found;
}
function commandsOf(step) {
    return placedCommands(step.commands ?? [], within('', step.folder ?? ''));
}
/** The commands of any script in order, the first of them in this folder. */
function placedCommands(commands, start) {
    let folder = start;
    return commands.map((command) => {
        const { program, args, startedBy } = programOf(command.words);
        const found = { command, line: command.line, program, args, startedBy, folder };
        if (program === 'cd') {
            const target = args[0];
            folder =
                target === undefined || command.isGuarded || folder === null ? null : within(folder, target.text);
        }
        if (program === 'pushd' || program === 'popd')
            folder = null;
        return found;
    });
}
/** The program that does the work, and its arguments. */
function programOf(words) {
    const startedBy = [];
    let rest = words;
    for (let depth = 0; depth < DEEPEST; depth += 1) {
        const name = baseName(rest[0]?.text ?? '');
        const starter = Object.hasOwn(STARTERS, name) ? STARTERS[name] : undefined;
        const sub = rest[1]?.text ?? '';
        if (starter === undefined || (starter.sub !== undefined && !starter.sub.includes(sub)))
            break;
        const next = behindOptions(rest, starter.sub === undefined ? 1 : 2, starter.options, name);
        if (next >= rest.length)
            break;
        startedBy.push(starter.sub === undefined ? name : `${name} ${sub}`);
        rest = rest.slice(next);
    }
    return { program: baseName(rest[0]?.text ?? ''), args: rest.slice(1), startedBy };
}
function behindOptions(words, from, taking, name) {
    let at = from;
    for (; at < words.length; at += 1) {
        const text = words[at]?.text ?? '';
        if (text === '--')
            return at + 1;
        if (taking?.test(text))
            at += 1;
        else if (text.startsWith('-'))
            continue;
        else if (name === 'env' && /^[A-Za-z_]\w*=/.test(text))
            continue;
        else if (name === 'timeout' && /^[\d.]+[smhd]?$/.test(text))
            continue;
        else
            break;
    }
    return at;
}
function baseName(path) {
    return /^(?:\S*\/)?([^/]*)$/s.exec(path)?.[1] ?? '';
}
/** A folder seen from another one; null where it is computed, or outside of the workspace. */
function within(folder, path) {
    const plain = path.replace(/^\$(?:\{?GITHUB_WORKSPACE\}?|\{\{\s*github\.workspace\s*\}\})\/?/, '/workspace/');
    const isRooted = plain.startsWith('/workspace/');
    const bare = isRooted ? plain.slice('/workspace/'.length) : plain;
    if (/[$~`*]/.test(bare) || bare.startsWith('/'))
        return null;
    if (folder.length + bare.length > LONGEST_PATH)
        return null;
    const parts = isRooted ? [] : folder.split('/').filter((part) => part !== '');
    for (const part of bare.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}


/***/ }),

/***/ 2334:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: function() { return /* binding */ frontMatter; }
/* harmony export */ });
const FENCE = /^---[ \t]*$/;
/** The lines between the two fences at the head of a text in Markdown; none where there is no such head. */
function frontMatter(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
    return FENCE.test(lines[0] ?? '') && end > 0 ? lines.slice(1, end) : [];
}


/***/ }),

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

/***/ 7437:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nw: function() { return /* binding */ removeEntries; }
});

// UNUSED EXPORTS: provenReinsertion, reinsertEntries

// EXTERNAL MODULE: ./src/netrc/byte-range.ts
var byte_range = __webpack_require__(9684);
// EXTERNAL MODULE: ./src/netrc/excerpt.ts + 1 modules
var netrc_excerpt = __webpack_require__(5121);
// EXTERNAL MODULE: ./src/netrc/grammar.ts
var grammar = __webpack_require__(5113);
// EXTERNAL MODULE: ./src/netrc/lexer.ts
var lexer = __webpack_require__(5906);
// EXTERNAL MODULE: ./src/netrc/lines.ts
var lines = __webpack_require__(859);
;// CONCATENATED MODULE: ./src/netrc/obstacles.ts
/**
 * What no entry is taken out of a file in spite of, whatever the models of its readers say (proof.ts): bytes of which
 * nobody can tell whether they are the entry's, and what has a meaning beyond logins.
 *
 * All else over which readers are known to fall out is left to the models: values that are keywords or start
 * with `#`, comments behind values, keywords with capitals, quotes or escapes, unknown words, macros and open quotes
 * elsewhere, control characters, long lines, incomplete entries, lone carriage returns, repeated hosts and keys,
 * `default` anywhere.
 */


/** What some readers take for a blank and others for a part of a word: control characters, and blanks of Unicode. */
const UNUSUAL_BLANK = `[\\0-\\x08\\v\\f\\x0e-\\x1f\\x7f]|${lines/* UNICODE_BLANK */.VY}`;
/** Where it begins or ends a word `machine`, what follows is another host's entry to some readers. */
const HIDDEN_ENTRY = new RegExp(`(?:${UNUSUAL_BLANK})machine|machine(?:${UNUSUAL_BLANK})`, 'i');
/** The first reason why these entries are not to be removed; null where there is none. */
function findObstacle({ lexemes, unclear }, removed) {
    const within = unclear.find((one) => removed.some((entry) => (0,grammar/* hidesEndOf */.CJ)(one, entry)));
    if (within !== undefined)
        return within;
    const ends = new Set(removed.map(({ range }) => range.end));
    let behindRemoved = false;
    for (const { role, text, raw, start, end, line } of lexemes) {
        if (role === 'comment')
            continue;
        if (behindRemoved && role === 'keyword' && text === 'macdef') {
            return { reason: 'a macro belongs to the entry to remove', line };
        }
        const isRemoved = removed.some(({ range }) => range.start <= start && end <= range.end);
        if (isRemoved && HIDDEN_ENTRY.test(raw)) {
            return { reason: 'a blank that only some clients know hides where it ends', line };
        }
        behindRemoved = ends.has(end);
    }
    return null;
}

// EXTERNAL MODULE: ./src/netrc/readers/reading.ts
var reading = __webpack_require__(7367);
// EXTERNAL MODULE: ./src/netrc/readers.ts + 9 modules
var netrc_readers = __webpack_require__(1821);
;// CONCATENATED MODULE: ./src/netrc/proof.ts
/**
 * Proves an edit of a netrc before it is written, by the models of all readers (runner notes §7): whatever
 * program reads the file must find for every other host what it found before. What some of them still find for the
 * hosts in question, beside what they find for a host that the file does not name, forbids nothing.
 */





/**
 * How many words the models may go through again for single hosts: what they need in some seconds. They do that
 * where an entry is incomplete, and then to the end of the file.
 */
const MOST_WORDS = 8_000_000;
/**
 * What forbids taking `removed` out of `before`, which gives `after`; both may be excerpts for all hosts, from
 * which the same is left out. The hosts, in lower case, are those that are to have no entry any more.
 */
function doubtAboutRemoval(before, after, removed, hosts) {
    const named = [...new Set([...namesIn(before.bytes), ...namesIn(after.bytes)])];
    const others = [unknownTo(named), ...named.filter((name) => !hosts.has((0,lexer/* asciiLowerCase */.rB)(name)))];
    const ownRanges = rangesByHost(after.bytes);
    const meter = { left: MOST_WORDS };
    for (const { program, open } of netrc_readers/* EVERY_READER */.ex) {
        const [old, now] = [open(before, meter), open(after, meter)];
        for (const host of others) {
            if (meter.left < 0)
                return { kind: 'too-much' };
            const [was, is] = [old(host), now(host)];
            if (sameAnswer(was, is))
                continue;
            const hadNoneOfItsOwn = was.kind !== 'entry' || wordsOf(was).some((word) => standsIn(word, removed));
            const mayBe = isPassedOver(program, is) || hasItsOwn(is, ownRanges(host));
            if (!hadNoneOfItsOwn || !mayBe)
                return { kind: 'changes', program };
        }
    }
    return null;
}
/** What every reader still finds for these hosts, as clients name them, in `after`, which has no entry of theirs. */
function remaindersIn(after, hosts) {
    const unknown = unknownTo(namesIn(after.bytes));
    return netrc_readers/* EVERY_READER */.ex.flatMap(({ name, open }) => {
        const answer = open(after, (0,reading/* unlimited */.OS)());
        const otherwise = answer(unknown);
        const openers = [...hosts].flatMap((host) => {
            const is = answer(host);
            return is.kind === 'entry' && !sameAnswer(is, otherwise) ? [is.opener] : [];
        });
        return [...new Set(openers)].map((opener) => ({ reader: name, opener }));
    });
}
/** What forbids adding entries of these hosts to `before`, which gives `after`. */
function proof_doubtAboutAddition(before, after, hosts) {
    return doubtAboutRemoval(before, after, [], hosts);
}
/** To `requests` and the like a netrc that Python's module refuses for its grammar is as good as none. */
function isPassedOver(program, is) {
    return program === 'Python' && is.kind === 'refuses' && is.why === 'grammar';
}
function hasItsOwn(is, ranges) {
    return (is.kind === 'nothing' || (is.kind === 'entry' && wordsOf(is).every((word) => standsIn(word, ranges))));
}
function sameAnswer(a, b) {
    if (a.kind !== 'entry' || b.kind !== 'entry')
        return a.kind === b.kind;
    return ['login', 'password', 'account'].every((key) => a[key]?.text === b[key]?.text);
}
function wordsOf({ login, password, account }) {
    return [login, password, account].filter((word) => word !== null);
}
function standsIn({ at }, ranges) {
    return ranges.some(({ start, end }) => start <= at && at < end);
}
/** The byte ranges of a host's entries, as the own grammar has them, and of `default`. */
function rangesByHost(bytes) {
    const parse = (0,grammar/* readNetrc */.fO)(bytes);
    const entries = parse.ok ? parse.entries : [];
    return (host) => entries
        .filter((entry) => entry.host === null || (0,lexer/* asciiLowerCase */.rB)(entry.host) === (0,lexer/* asciiLowerCase */.rB)(host))
        .map(({ range }) => range);
}
/** What a client may ask for. */
const HOST = /^[\w.:[\]\u0080-\u00ff-]+$/;
const UNICODE_BLANKS = new RegExp(lines/* UNICODE_BLANK */.VY, 'g');
/** Every word that some reader may take for the name of a host: what stands behind `machine`, however written. */
function namesIn(bytes) {
    const whole = bytes.toString('latin1');
    const text = whole.replace(UNICODE_BLANKS, ' ');
    const names = new Set();
    const add = (name) => {
        if (!HOST.test(name))
            return;
        names.add(name);
        names.add((0,lexer/* asciiLowerCase */.rB)(name));
    };
    // Readers differ about what is a comment and what a blank, and so about which word is the next.
    for (const said of [whole, text, text.replace(/(?<=^|[ \t\r\n])#[^\r\n]*/g, '')]) {
        const words = said.split(/[^!-\u007e\u0080-\u00ff]+/);
        for (const [index, word] of words.entries()) {
            const next = words[index + 1];
            if (next === undefined || !(0,lexer/* asciiLowerCase */.rB)(word.replace(/["\\]/g, '')).endsWith('machine'))
                continue;
            add(next.replace(/["\\]/g, ''));
            add(next.replace(/[^!-~].*$/, ''));
        }
    }
    const parse = (0,grammar/* readNetrc */.fO)(bytes);
    for (const { host } of parse.ok ? parse.entries : [])
        if (host !== null)
            add(host);
    return [...names];
}
function unknownTo(names) {
    let name = 'unknown.invalid';
    while (names.some((one) => (0,lexer/* asciiLowerCase */.rB)(one).endsWith(name)))
        name = `un${name}`;
    return name;
}

;// CONCATENATED MODULE: ./src/netrc/removal.ts
/**
 * Takes entries out of a netrc: the result is the original without the removed ranges, and every other byte
 * is as it was. Refuses rather than guesses: see obstacles.ts for what is refused out of hand. After the cut the
 * file is read again, by the own grammar and by models of all its readers, before anything is handed out.
 *
 * In: the bytes of a netrc, and the entries to remove.
 * Out: the bytes without them, proven to mean the same to every reader for all other hosts, and what some reader
 * still finds for the removed ones; or why not.
 * Knows: the grammar and its readers. It reads and writes no file.
 */









/** Removes the given entries, which must be this file's own. `default` is never removed. */
function removeEntries(bytes, parse, entries) {
    return parse.ok ? takeOut(bytes, entries).removal : parse;
}
/** All is decided on an excerpt of the file, and done to the file. */
function takeOut(file, entries) {
    const hosts = entries.flatMap(({ host }) => (host === null ? [] : [(0,lexer/* asciiLowerCase */.rB)(host)]));
    const excerpt = (0,netrc_excerpt/* excerptForAll */.i_)(file, hosts);
    const { bytes } = excerpt;
    const refuse = (reason, line = entries[0]?.lines.first ?? 1) => ({
        removal: { ok: false, reason, line },
        by: null,
    });
    const read = (0,lexer/* readLexemes */.WK)(bytes);
    if (!read.ok)
        return refuse(read.reason, excerpt.line(read.line));
    const fresh = (0,grammar/* readNetrc */.fO)(bytes);
    const given = new Map(entries.map((entry) => [entry.range.start, entry]));
    const isGiven = ({ range }) => given.has(excerpt.place(range.start));
    const all = fresh.ok ? fresh.entries : [];
    const toRemove = all.filter(isGiven);
    const kept = all.filter((entry) => !isGiven(entry));
    const isAsGiven = (entry) => {
        const { start, end } = excerpt.range(entry.range);
        const one = given.get(start);
        return one !== undefined && one.range.end === end && sameEntries([one], [entry]);
    };
    if (toRemove.length !== given.size || !toRemove.every(isAsGiven)) {
        return refuse('the entries are not from this file');
    }
    const removed = [];
    for (const { host, lines, range } of toRemove) {
        if (host === null)
            return refuse('a default entry is never removed');
        removed.push({
            host: (0,lexer/* asciiLowerCase */.rB)(host),
            lines: { first: excerpt.line(lines.first), last: excerpt.line(lines.last) },
            text: Buffer.from(bytes.subarray(range.start, range.end)),
        });
    }
    if (removed.length === 0) {
        return { removal: { ok: true, bytes: Buffer.from(file), removed, remains: [] }, by: null };
    }
    const obstacle = findObstacle(read, toRemove);
    if (obstacle !== null)
        return refuse(obstacle.reason, excerpt.line(obstacle.line));
    const text = bytes.toString('latin1');
    const joined = joinNeighbours(text, toRemove.map((entry) => entry.range));
    const own = new Set(removed.map((entry) => entry.host));
    let firstDoubt = null;
    let tried = null;
    let best = null;
    for (const cut of CUTS) {
        const ranges = joined.map((range) => cut(text, range));
        const next = (0,byte_range/* without */.F)(file, ranges.map((range) => excerpt.range(range)));
        if (tried?.equals(next))
            continue;
        tried = next;
        const by = { before: excerpt.source, after: new reading/* NetrcSource */.Y_((0,byte_range/* without */.F)(bytes, ranges), next) };
        const doubt = doubtAbout(by, kept, own, ranges);
        firstDoubt ??= doubt;
        if (doubt !== null)
            continue;
        const remains = remainingText(remaindersIn(by.after, own), (opener) => excerpt.lineAt(placeBefore(opener, ranges)));
        if (best !== null && best.removal.remains.length <= remains.length)
            continue;
        best = { removal: { ok: true, bytes: next, removed, remains }, by };
        if (remains.length === 0)
            break;
    }
    return best ?? refuse(firstDoubt ?? '');
}
/** Where a byte of a text was before these parts, which are in order, were taken out of it. */
function placeBefore(offset, parts) {
    let place = offset;
    for (const { start, end } of parts)
        if (start <= place)
            place += end - start;
    return place;
}
function remainingText(remainders, lineOf) {
    const byLine = new Map();
    for (const { reader, opener } of remainders) {
        const line = lineOf(opener);
        byLine.set(line, (byLine.get(line) ?? new Set()).add(reader));
    }
    return [...byLine]
        .sort(([a], [b]) => a - b)
        .map(([line, readers]) => ({ readers: (0,netrc_readers/* readersInWords */.bz)(readers), line }));
}
/** What is wrong with the edited bytes, null where nothing is. */
function doubtAbout({ before, after }, kept, hosts, ranges) {
    const read = (0,grammar/* readNetrc */.fO)(after.bytes);
    if (!read.ok || !sameEntries(read.entries, kept))
        return 'removing it would change other entries';
    if (kept.some((entry) => entry.host !== null && hosts.has((0,lexer/* asciiLowerCase */.rB)(entry.host)))) {
        return 'another entry for the same host would remain';
    }
    const doubt = doubtAboutRemoval(before, after, ranges, hosts);
    return doubt === null ? null : inWords(doubt);
}
function inWords(doubt) {
    switch (doubt.kind) {
        case 'changes':
            return `without the entry, ${doubt.program} would read the rest of the file differently`;
        case 'too-much':
            return 'it names too many hosts to prove in reasonable time that a removal is safe';
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
function joinNeighbours(text, ranges) {
    const joined = [];
    for (const range of ranges) {
        const last = joined.at(-1);
        if (last !== undefined && skipBlanks(text, last.end) === range.start)
            last.end = range.end;
        else
            joined.push({ ...range });
    }
    return joined;
}
/**
 * An entry alone on its lines goes with indentation and line end. Where other words or a comment share its
 * lines, they and the line end stay, and so does a blank between any two of them; but none is left before a
 * line end, where some curl stumble over it.
 */
function cutRange(text, range) {
    let start = range.start;
    while ((0,lines/* isBlank */.z3)(text[start - 1]))
        start -= 1;
    const opensLine = start === 0 || (0,lines/* isLineEnd */.S4)(text[start - 1]);
    const next = skipBlanks(text, range.end);
    if (opensLine)
        return { start, end: (0,lines/* afterLineEnd */.M$)(text, next) };
    const closesLine = next === text.length || (0,lines/* isLineEnd */.S4)(text[next]);
    return { start: closesLine ? start : range.start, end: next };
}
/**
 * The same, and with an entry's lines the empty ones below it. An empty line may end a macro above, so it is
 * kept if that can be; but a comment behind two empty lines, or one at the top, is no comment to some Python.
 */
function cutWithEmptyLines(text, range) {
    const { start, end } = cutRange(text, range);
    if (!(0,lines/* isLineEnd */.S4)(text[end - 1]))
        return { start, end };
    let after = end;
    for (;;) {
        const line = skipBlanks(text, after);
        if (!(0,lines/* isLineEnd */.S4)(text[line]))
            return { start, end: after };
        after = (0,lines/* afterLineEnd */.M$)(text, line);
    }
}
const CUTS = [cutRange, cutWithEmptyLines];
function skipBlanks(text, from) {
    let at = from;
    while ((0,lines/* isBlank */.z3)(text[at]))
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
    const read = readNetrcAbout(next, hosts);
    if (!read.ok)
        return null;
    const ours = read.entries.filter((entry) => entry.host !== null && hosts.has(asciiLowerCase(entry.host)));
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


/***/ }),

/***/ 7858:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: function() { return /* binding */ run; }
});

// EXTERNAL MODULE: ./src/actions/exit.ts + 1 modules
var exit = __webpack_require__(1245);
// EXTERNAL MODULE: ./src/actions/masks.ts
var masks = __webpack_require__(8146);
;// CONCATENATED MODULE: ./src/cleanup/cleanup-result.ts
const NOTHING_DONE = { scrubs: [], isolation: null };

// EXTERNAL MODULE: ./src/clients/overrides.ts
var clients_overrides = __webpack_require__(289);
// EXTERNAL MODULE: ./src/hub/probe.ts
var hub_probe = __webpack_require__(6477);
// EXTERNAL MODULE: ./src/model/endpoint.ts
var model_endpoint = __webpack_require__(2024);
// EXTERNAL MODULE: ./src/model/token/inspect-token.ts + 2 modules
var inspect_token = __webpack_require__(5111);
// EXTERNAL MODULE: ./src/evidence/readings.ts
var readings = __webpack_require__(9776);
;// CONCATENATED MODULE: ./src/evidence/token-status.ts




function tokenStatusOf(evidence) {
    const { inputs, runner: { tokenSources, event }, hub: { whoami, repos, publisher }, } = evidence;
    if (tokenSources.checked === null) {
        if (publisher?.idToken.is === 'withheld')
            return { is: 'withheld' };
        // A look at the claims takes no stored token's place, and a fork gets neither secrets nor id tokens.
        const isMissing = publisher?.askedBy === 'oidc-dry-run' && tokenSources.isMapped;
        return publisher === null || isMissing || event.fork !== null ? { is: 'absent' } : { is: 'not-obtained' };
    }
    if ((0,inspect_token/* faultAt */.ux)(inputs.endpoint, tokenSources.checked) !== null)
        return { is: 'malformed' };
    if (!(0,model_endpoint/* mayReceiveToken */.s1)(inputs.endpoint) || whoami === null)
        return { is: 'withheld' };
    if (whoami.identity !== null)
        return { is: 'good', identity: whoami.identity };
    if (readWhoami(whoami.response).is !== 'unauthorized')
        return { is: 'unknown' };
    const { outcome } = whoami.response;
    // Only the Hub knows that a token has expired, so this one certainly arrived.
    if (outcome.kind === 'answer' && /is expired/i.test(outcome.message ?? '')) {
        return { is: 'refused', because: 'expired' };
    }
    // The Hub has only just made it; what it says of such tokens here is not published.
    if (tokenSources.checked.source === 'publisher')
        return { is: 'unknown' };
    if (hasArrived(repos, tokenSources.checked.format.kind))
        return { is: 'unknown' };
    const served = servedAllTheSame(evidence);
    // What is public another endpoint than the Hub may serve whatever the token.
    const proof = (0,model_endpoint/* isHub */.G2)(inputs.endpoint) ? served[0] : served.find(isUnauthenticated);
    if (proof !== undefined)
        return { is: 'not-received', proof };
    return served.length > 0 ? { is: 'unknown' } : { is: 'refused', because: 'unknown' };
}
/**
 * Reads the identity check's answer. Its "yes" is a proper identity, so a 200 that is none is no answer,
 * and it has one "no", 401: whatever else comes from there says nothing about the token.
 */
function readWhoami(response) {
    const reading = (0,readings/* readResponse */.Uk)(response, () => false);
    if (reading.is === 'not-found')
        return { is: 'no-route' };
    return ['gate', 'no-revision', 'forbidden'].includes(reading.is) ? { is: 'outage' } : reading;
}
/**
 * After a 401 to the identity check: an answer that only an accepted token gets. Nobody else may write or
 * see a private repo. How the identity check answers a Trusted Publisher's token is not published; there
 * also a 403 or 404 from a repo shows that the token was accepted, since a refused one gets 401.
 */
function hasArrived(repos, kind) {
    return repos.some((observation) => (0,readings/* probeEntries */.Fz)(observation).some(([probe, response]) => {
        if (!response.authenticated)
            return false;
        const reading = (0,readings/* readProbe */.f1)(probe, response);
        if (reading.is === 'granted') {
            return probe === 'write' || probe === 'preupload' || (0,hub_probe/* readMetadata */._6)(response)?.isPrivate === true;
        }
        if (kind !== 'trusted-publisher')
            return false;
        return (reading.is === 'not-found' ||
            reading.is === 'no-revision' ||
            (reading.is === 'gate' && reading.state !== 'login') ||
            (reading.is === 'forbidden' && reading.reason !== 'region' && reading.reason !== 'disabled'));
    }));
}
/**
 * After a 401 to the identity check: the answers that the Hub never gives to a token it refuses. A refused
 * token gets 401 even for public repos, so a 200 means that the Hub saw no token; its own warning about
 * unauthenticated requests says so outright. Gated repos prove nothing: some recorded answers treat a
 * refused token there like no token at all (protocol notes §3.2).
 */
function servedAllTheSame({ hub: { repos, publicRepo } }) {
    const served = repos
        .filter((observation) => !mayBeGated(observation))
        .flatMap(readings/* probeEntries */.Fz)
        .filter(([probe, response]) => response.authenticated &&
        (isUnauthenticated(response) || (0,readings/* readProbe */.f1)(probe, response).is === 'granted'))
        .map(([, response]) => response);
    const isShown = publicRepo !== null && (0,readings/* readProbe */.f1)('metadata', publicRepo).is === 'granted';
    return isShown ? [...served, publicRepo] : served;
}
/**
 * Whether another endpoint than the Hub rejects the token at its identity check (401) and serves repos to it all the
 * same. What it serves may be open to anybody there, so neither tells whether the token is good, or arrives. Of a
 * Trusted Publisher's token that 401 says nothing in the first place.
 */
function isIdentityContradicted(evidence, tokenStatus) {
    const { inputs, runner: { tokenSources }, hub: { whoami }, } = evidence;
    if (tokenStatus.is !== 'unknown' || (0,model_endpoint/* isHub */.G2)(inputs.endpoint) || tokenSources.checked === null)
        return false;
    const { source, format } = tokenSources.checked;
    if (source === 'publisher' || format.kind === 'trusted-publisher')
        return false;
    const outcome = whoami?.response.outcome;
    if (whoami === null || outcome?.kind !== 'answer' || outcome.status !== 401)
        return false;
    // A page instead of the Hub's own 401 may be a proxy's, unless other answers come through.
    return readWhoami(whoami.response).is === 'unauthorized' || servedAllTheSame(evidence).length > 0;
}
/** Whether the Hub itself says of the answer that it saw no token. */
function isUnauthenticated({ outcome }) {
    return (outcome.kind === 'answer' && outcome.status < 400 && /^unauthenticated\b/i.test(outcome.warning ?? ''));
}
/** Whether only what every gate lets through was answered: then the repo may be a gated one. */
function mayBeGated(observation) {
    const entries = (0,readings/* probeEntries */.Fz)(observation);
    if (entries.some(([probe, response]) => (0,readings/* readProbe */.f1)(probe, response).is === 'gate'))
        return true;
    const metadata = (0,hub_probe/* readMetadata */._6)(observation.probes.metadata);
    if (metadata !== null)
        return metadata.gate !== null;
    return !entries.some(([probe, response]) => probe !== 'readme' && (0,readings/* readProbe */.f1)(probe, response).is === 'granted');
}

;// CONCATENATED MODULE: ./src/evidence/assessment.ts


function assess(evidence) {
    return { tokenStatus: tokenStatusOf(evidence), overrides: (0,clients_overrides/* credentialOverrides */.Jq)(evidence) };
}

// EXTERNAL MODULE: ./src/evidence/finding.ts
var finding = __webpack_require__(4984);
// EXTERNAL MODULE: ./src/evidence/probed-repo.ts
var probed_repo = __webpack_require__(1664);
// EXTERNAL MODULE: ./src/evidence/cause.ts
var cause = __webpack_require__(654);
// EXTERNAL MODULE: ./src/evidence/workflow-place.ts
var workflow_place = __webpack_require__(5638);
// EXTERNAL MODULE: ./src/runner/workflow/workflow-model.ts
var workflow_model = __webpack_require__(350);
// EXTERNAL MODULE: ./src/job/environment-writes.ts
var environment_writes = __webpack_require__(6819);
// EXTERNAL MODULE: ./src/job/job-commands.ts
var job_commands = __webpack_require__(5763);
// EXTERNAL MODULE: ./src/runner/workflow/expressions.ts
var expressions = __webpack_require__(8181);
// EXTERNAL MODULE: ./src/job/variables.ts
var job_variables = __webpack_require__(9970);
;// CONCATENATED MODULE: ./src/job/exposure/open-conditions.ts
const TEXT = "'[^']*'";
/** What whoever opens a pull request, or comments on one, chooses. */
const CHOSEN = String.raw `github\.(?:head_ref|base_ref|event\.comment\.body|event\.pull_request\.(?:title|body|draft|base\.ref|head\.ref|head\.label))`;
/** What is so for everybody: a run that got this far has shown it, or one of several jobs will. */
const SHARED = String.raw `(?:github\.repository(?:_owner)?|runner|matrix)(?:\.[\w.-]+)?`;
const LOGIN = String.raw `github\.(?:actor|triggering_actor|event\.(?:sender|comment\.user|pull_request\.user)\.(?:login|type))`;
const HEAD = String.raw `github\.event\.pull_request\.head\.repo`;
/** Terms of a condition that hold for a stranger's pull request, or do if the stranger wants it. */
const OPEN = [
    String.raw `true|(?:always|success)\(\)|!\s*(?:cancelled|failure)\(\)`,
    String.raw `!?\s*${CHOSEN}(?:\s*[!=]=\s*(?:${TEXT}|true|false))?`,
    String.raw `!?\s*(?:contains|startsWith|endsWith)\(\s*${CHOSEN}\s*,\s*${TEXT}\s*\)`,
    String.raw `${SHARED}\s*==\s*${TEXT}|(?:runner|matrix)\.[\w.-]+(?:\s*!=\s*${TEXT})?`,
    String.raw `${LOGIN}\s*!=\s*${TEXT}`,
    String.raw `github\.event\.(?:issue\.)?pull_request(?:\s*!=\s*(?:null|''))?`,
    String.raw `${HEAD}\.full_name\s*!=\s*github\.repository|${HEAD}\.fork(?:\s*==\s*true)?`,
    String.raw `github\.event\.action\s*==\s*'(?:opened|synchronize|reopened|edited|ready_for_review|created|completed)'`,
    String.raw `github\.event\.action\s*!=\s*'(?:closed|labeled|unlabeled|deleted)'`,
    String.raw `github\.event\.workflow_run\.(?:conclusion\s*[!=]=\s*${TEXT}|event\s*==\s*'pull_request(?:_target)?')`,
    String.raw `(?:env|secrets)\.\w+\s*!=\s*''`,
    String.raw `steps\.[\w-]+\.outputs\.cache-hit\s*!=\s*'true'`,
    String.raw `!?\s*(?:needs|steps)\.[\w-]+\.(?:outputs\.[\w-]+|result|outcome)(?:\s*[!=]=\s*(?:${TEXT}|true|false))?`,
].map((form) => new RegExp(`^(?:${form})$`, 'i'));
/** What is said where somebody looks who started the run. */
const LOOKS_WHO = /permission|collaborator|association|member|authori[sz](?!ation:)|trust|approv|allow|maintainer|\bgate|guard|actor|fork|author(?!i)|label|\bteams?\b/i;
const EVENT = /^github\.event_name\s*([!=]=)\s*'(\w+)'$/i;
const DEEPEST = 8;
/**
 * Whether a job or a step runs on this event for whoever opens a pull request. A condition with a term that is not known
 * to be so (a label, a list of people, the output of a step) may keep strangers out: then it does not.
 */
function isOpen({ isConditional, condition }, event) {
    if (!isConditional)
        return true;
    const text = bareExpression(condition ?? '');
    return text !== null && isOpenExpression(text, event);
}
/** The text of an expression without its braces; null where there is none, or more than one. */
function bareExpression(text) {
    const bare = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(text)?.[1] ?? text;
    return bare.trim() === '' || bare.includes('${{') ? null : bare.trim();
}
function isOpenExpression(text, event, depth = 0) {
    if (depth > DEEPEST)
        return false;
    const either = splitAt(text, '||');
    if (either.length > 1)
        return either.some((part) => isOpenExpression(part, event, depth + 1));
    const all = splitAt(text, '&&');
    if (all.length > 1)
        return all.every((part) => isOpenExpression(part, event, depth + 1));
    const term = text.trim();
    const inner = isInParentheses(term) ? term.slice(1, -1) : null;
    if (inner !== null)
        return isOpenExpression(inner, event, depth + 1);
    const [, operator, name] = EVENT.exec(term) ?? [];
    if (name !== undefined)
        return (name === event) === (operator === '==');
    const isOutput = /^!?\s*(?:needs|steps)\./.test(term);
    return OPEN.some((form) => form.test(term)) && !(isOutput && LOOKS_WHO.test(term));
}
/** Whether a term asks for another event than this one. */
function isOtherEvent(term, event) {
    return EVENT.test(term.trim()) && !isOpenExpression(term, event);
}
/** The parts between an operator that is in no parentheses and no string. */
function splitAt(text, operator) {
    const parts = [];
    let start = 0;
    for (const at of outsideOf(text)) {
        if (at >= start && text.startsWith(operator, at)) {
            parts.push(text.slice(start, at));
            start = at + operator.length;
        }
    }
    return [...parts, text.slice(start)];
}
function isInParentheses(text) {
    return text.startsWith('(') && text.endsWith(')') && outsideOf(text).length === 1;
}
/** Where in the text no parenthesis and no string is open; the last closing parenthesis counts. */
function outsideOf(text) {
    const places = [];
    let depth = 0;
    let isQuoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const letter = text[at];
        if (letter === "'")
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (letter === '(')
            depth += 1;
        if (letter === ')')
            depth -= 1;
        if (depth === 0)
            places.push(at);
    }
    return places;
}

;// CONCATENATED MODULE: ./src/job/exposure/foreign-refs.ts



/** What of an event is a pull request's own commit, and the repository that it comes from. */
const COMMITS = {
    pull_request_target: /^event\.pull_request\.(?:head\.sha|merge_commit_sha)$/i,
    issue_comment: /^never$/,
    workflow_run: /^event\.workflow_run\.pull_requests(?:\.|$)/i,
};
const NUMBERS = {
    pull_request_target: /^event\.(?:pull_request\.)?number$/i,
    issue_comment: /^event\.issue\.number$/i,
    workflow_run: /^event\.workflow_run\.pull_requests(?:\.|$)/i,
};
const REPOSITORIES = {
    pull_request_target: /^event\.pull_request\.head\.repo\.\w+$/i,
    issue_comment: /^never$/,
    workflow_run: /^event\.workflow_run\.head_repository\.\w+$/i,
};
/** The commit of a run of whatever event: a pull request's, if only runs of pull requests get as far as this. */
const RUN_COMMIT = /^event\.workflow_run\.(?:head_sha|head_commit\.id)$/i;
const ONLY_PULL_REQUESTS = /github\.event\.workflow_run\.event\s*==\s*'pull_request(?:_target)?'/i;
const PULL_REF = /\bpull\//;
/** The name of a pull request's commit, or the commit itself, as scripts pass it on. */
const PASSED = /\bpull\/\$\{\{\s*github\.event\.(?:[\w.]+\.)?number\b|\$\{\{\s*github\.event\.pull_request\.head\.sha\s*\}\}/i;
/** Whether a checkout has a commit of the pull request, or its repository. */
function isForeign(step, event, job) {
    const { ref = '', repository = '' } = step.step.settings;
    if (originsIn(repository, step, event).some(({ context, name }) => isOf(REPOSITORIES[event], context, name)))
        return true;
    if (repository !== '' && !/^\$\{\{\s*github\.repository\s*\}\}$/.test(repository))
        return false;
    return originsIn(ref, step, event).some((origin) => {
        const { context, name } = origin;
        if (isCommit(event, context, name) || isPassedOutput(origin, event, job))
            return true;
        if (event === 'workflow_run' && isOf(RUN_COMMIT, context, name))
            return isOnlyOfPullRequests(step, job);
        const variable = /^\s*\$\{\{\s*env\.(\w+)\s*\}\}\s*$/.exec(ref)?.[1];
        const isNamed = PULL_REF.test(ref) || (variable !== undefined && isPassed(stepsOf(job), variable, event));
        return isNamed && isNumber(event, context, name);
    });
}
/** What a text of `with:` comes to on this event; nothing where the expression does not tell. */
function originsIn(text, { step, scope }, event) {
    const read = (value) => (0,job_variables/* originOf */.yv)({ line: step.line, ...(0,expressions/* referencesIn */.i)(value) }, scope).origins;
    const expression = /^\s*\$\{\{/.test(text) ? bareExpression(text) : null;
    const origins = expression === null ? read(text) : read(`\${{ ${chosen(expression, event) ?? ''} }}`);
    return origins.some(({ context, name }) => context === 'github' && name === 'event_name') ? [] : origins;
}
/** Of `condition && value || other` the one that this event takes; null where that is not clear. */
function chosen(expression, event) {
    for (const alternative of splitAt(expression, '||')) {
        const conditions = splitAt(alternative, '&&');
        const value = conditions.pop()?.trim() ?? '';
        if (conditions.some((term) => isOtherEvent(term, event)))
            continue;
        // Nobody gives inputs to a run of these events.
        if (/^(?:github\.event\.)?inputs\./.test(value) && conditions.length === 0)
            continue;
        return conditions.every((term) => isOpenExpression(term, event)) ? value : null;
    }
    return null;
}
function isOnlyOfPullRequests(step, { callPath }) {
    const around = [step.step, callPath.job, ...callPath.calls.map((caller) => caller.job)];
    return around.some(({ condition }) => condition !== null && !condition.includes('||') && ONLY_PULL_REQUESTS.test(condition));
}
/** Whether a script sets a variable or an output of this name to a pull request's commit, whatever the job's other events. */
function isPassed(steps, name, event) {
    return steps.some(({ commands }) => {
        const all = commands ?? [];
        const texts = all.flatMap(({ words }) => words.map(({ text }) => text));
        const isByEvent = texts.some((text) => text.includes('event_name'));
        if (isByEvent && !texts.includes(event))
            return false;
        return (texts.some((text) => text.startsWith(`${name}=`) && PASSED.test(text)) ||
            all.some(({ assignments }) => assignments.some((one) => one.name === name && PASSED.test(one.value.text))));
    });
}
/** Whether an output of an earlier step or job is a pull request's commit, by the script that sets it. */
function isPassedOutput({ context, name }, event, job) {
    const [id, outputs, output] = name?.split('.') ?? [];
    if (outputs !== 'outputs' || output === undefined)
        return false;
    const steps = context === 'steps' ? stepsOf(job).filter((step) => step.id === id) : [];
    if (isPassed(steps, output, event))
        return true;
    const needed = context === 'needs' ? job.callPath.file.jobs.find((one) => one.id === id) : undefined;
    return needed !== undefined && isPassed(needed.steps, output, event);
}
function stepsOf({ steps }) {
    return steps.map(({ step }) => step);
}
function isCommit(event, context, name) {
    return isOf(COMMITS[event], context, name);
}
function isNumber(event, context, name) {
    return isOf(NUMBERS[event], context, name);
}
function isOf(names, context, name) {
    return context === 'github' && name !== null && names.test(name);
}

;// CONCATENATED MODULE: ./src/job/exposure/open-jobs.ts

const LONGEST_CHAIN = 50;
/**
 * Whether nothing around the job's steps may keep strangers out of it on this event: its condition and those of its
 * callers, an environment, and the jobs that it waits for.
 *
 * @param called the other files of the run
 */
function isJobOpen({ callPath, own }, event, called) {
    const { file, job, calls } = callPath;
    const around = [...calls, { file, job }];
    const chain = new Chain(event, called);
    return isOpen(own.step, event) && around.every((one) => chain.isOpen(one.job, one.file.jobs));
}
/** Whether a step looks who started the run, or may do so: then it may stop the job for strangers. */
function looksWho({ uses, commands, isScript, settings }) {
    if ((isScript && commands === null) || (/github-script$/.test(uses ?? '') && settings.script === undefined))
        return true;
    const words = (commands ?? []).flatMap((command) => command.words.map(({ text }) => text));
    return [uses ?? '', settings.script ?? '', ...words].some((text) => LOOKS_WHO.test(text));
}
class Chain {
    #event;
    #called;
    #seen = new Set();
    constructor(event, called) {
        this.#event = event;
        this.#called = called;
    }
    isOpen(job, jobs) {
        if (job.environment !== null || !isOpen(job, this.#event))
            return false;
        return job.needs.every((id) => {
            const needed = jobs.find((one) => one.id === id);
            return needed !== undefined && this.#passes(needed, jobs);
        });
    }
    /** Whether a job that another one waits for stops nobody. */
    #passes(job, jobs) {
        if (this.#seen.has(job))
            return true;
        this.#seen.add(job);
        if (this.#seen.size > LONGEST_CHAIN || job.steps.some(looksWho) || !this.isOpen(job, jobs))
            return false;
        // Without any its steps were not read, and may look who it is.
        if (job.call === null)
            return job.steps.length > 0;
        const file = this.#called.find(({ path }) => path === job.call?.path);
        return (file !== undefined && file.problem === null && file.jobs.every((one) => this.#passes(one, file.jobs)));
    }
}

;// CONCATENATED MODULE: ./src/job/exposure/runs-files.ts

/** Programs that run what is written in the files of the folder they are started in. */
const BUILDERS = /^(?:pytest|py\.test|tox|nox|make|cmake|ctest|just|invoke|pre-commit|npm|npx|yarn|pnpm|bun|cargo|go|mvn|gradle|sbt|poetry|pdm|hatch|rye|pixi|bundle|rake|composer|dvc|snakemake|nextflow|docker-compose|bazel)$/;
/** What such a program does that runs none of them. */
const ASKS_ONLY = /^(?:--?version|-V|-v|--?help|-h|version|help|login|config|cache|view|self)$/;
const INTERPRETERS = /^(?:ba|da|z|k)?sh$|^(?:source|\.|node|deno|ruby|perl|php|Rscript|julia)$|^python[\d.]*$/;
/** Modules of Python that run no file of the folder. */
const OTHER_MODULES = /^(?:pip|venv|virtualenv|ensurepip|json\.tool|site|http\.server|zipfile|base64|uv)$/;
const PIP = /^(?:pip[\d.]*|uv)$/;
const LOCAL_PACKAGE = /^(?:-e|--editable|-r|--requirements?|\.{1,2}(?:[/[].*)?)$|^(?:-r|--requirement=|-e).+/;
/**
 * Whether a command runs files of this folder of the workspace, the empty one for all of it, as its words show. What they
 * do not show counts as no: a program of the machine that reads the files only.
 */
function runsFilesOf(folder, { program, args, startedBy, command, folder: cwd }) {
    const words = args.map(({ text }) => text);
    if (words.some((text) => ASKS_ONLY.test(text)))
        return false;
    const isThere = (path) => isWithin(path, cwd, folder);
    const isInFolder = isThere('');
    const started = command.words[command.words.length - args.length - 1]?.text ?? '';
    // What an environment of Python has was installed, or is what every machine has.
    if (started.includes('/') && !/[^/]\/bin\//.test(started))
        return isThere(started);
    if (startedBy.some((starter) => /^(?:uv|poetry|pdm|hatch|rye|pixi) run$/.test(starter)) && isInFolder)
        return true;
    if (BUILDERS.test(program))
        return isInFolder && !words.includes('-g') && !words.includes('--global');
    if (program === 'docker')
        return isInFolder && (words[0] === 'build' || words[0] === 'compose' || words[1] === 'build');
    const isPython = program.startsWith('python');
    const module = isPython && words[0] === '-m' ? words[1] : undefined;
    if (PIP.test(program) || module === 'pip')
        return installsLocally(program, words, isThere, isInFolder);
    if (module !== undefined)
        return isInFolder && !OTHER_MODULES.test(module);
    if (!INTERPRETERS.test(program))
        return false;
    const script = words.find((text) => !/^-[a-zA-Z]*$|^--?\w[\w-]*$/.test(text));
    // With -c the script is in the command itself.
    return script !== undefined && !words.some((text) => /^-[a-z]*[ce]$/.test(text)) && isThere(script);
}
function installsLocally(program, words, isThere, isInFolder) {
    if (program === 'uv' && words[0] === 'sync')
        return isInFolder;
    if (!words.includes('install'))
        return false;
    return words.some((text, index) => {
        if (!LOCAL_PACKAGE.test(text))
            return false;
        const path = text.startsWith('-')
            ? (/^-[re](.+)$|^--\w+=(.+)$/.exec(text)?.slice(1).find(Boolean) ?? words[index + 1])
            : text;
        return path !== undefined && !path.includes('://') && isThere(path.replace(/\[.*$/, ''));
    });
}
const WORKSPACE = /^\$(?:\{?GITHUB_WORKSPACE\}?|\{\{\s*github\.workspace\s*\}\})(?=\/|$)/;
/** Whether a path is in the folder, as far as it is written out: what is computed in it names something further inside. */
function isWithin(path, cwd, folder) {
    const root = WORKSPACE.exec(path)?.[0] ?? '';
    const rest = path.slice(root.length);
    const computed = rest.search(/[$`*]/);
    const known = computed < 0 ? rest : rest.slice(0, rest.lastIndexOf('/', computed) + 1);
    if ((computed >= 0 && known === '') || rest.slice(known.length).includes('..'))
        return false;
    const from = root === '' ? cwd : '';
    const found = from === null ? null : (0,job_commands/* within */.ux)(from, `${root}${known}`);
    return found !== null && (folder === '' || found === folder || found.startsWith(`${folder}/`));
}

;// CONCATENATED MODULE: ./src/job/exposure/foreign-checkouts.ts







/** Kinds of an event that the author of a pull request brings about. */
const OWN_TYPES = /^(?:opened|synchronize|reopened|edited|ready_for_review|created|completed|requested)$/;
/** What commands under a condition of the shell ask where they are for some events or people only. */
const ASKS_WHY = /event_name|actor|fork|head\.repo|author|label/i;
/**
 * What the job does with a pull request of anybody; null where its text does not prove it, or something in it may keep
 * strangers out: a condition, an environment that may ask for a review, a step that looks who it is.
 */
function foreignCode(job, { top, called }) {
    for (const event of workflow_model/* FOREIGN_EVENTS */.Ll) {
        const kinds = top.eventTypes[event];
        if (!top.events.includes(event) || (kinds !== undefined && !kinds.some((kind) => OWN_TYPES.test(kind))))
            continue;
        if (!isJobOpen(job, event, called))
            continue;
        const found = foreignCodeOn(event, job);
        if (found !== null)
            return found;
    }
    return null;
}
function foreignCodeOn(event, job) {
    let there = null;
    for (const step of job.steps) {
        const isForAll = isOpen(step.step, event);
        const mayRun = isForAll && step.runs !== 'itself';
        if (there !== null && mayRun) {
            const run = runIn(there, step, job);
            if (run !== null)
                return { event, checkout: there.place, run };
        }
        if (looksWho(step.step))
            return null;
        if (step.step.uses === 'actions/checkout') {
            const folder = (0,job_commands/* within */.ux)('', step.step.settings.path ?? '');
            if (folder !== null && isForAll && isForeign(step, event, job))
                there = { place: checkoutPlace(step), folder };
            else if (there?.folder === folder)
                there = null;
        }
        const fetched = isForAll ? fetchedBy(step, event) : null;
        if (fetched === null)
            continue;
        there = fetched;
        const run = runIn(there, step, job, fetched.place.line);
        if (run !== null)
            return { event, checkout: there.place, run };
    }
    return null;
}
/** A checkout by command: `gh pr checkout`, or git. */
function fetchedBy(step, event) {
    let isFetched = false;
    for (const command of (0,job_commands/* jobCommands */.QQ)(step)) {
        const { program, args, folder } = command;
        if (command.command.isGuarded || folder === null)
            continue;
        const words = args.map(({ text }) => text);
        const place = { file: step.file, line: command.line };
        if (program === 'gh' && words[0] === 'pr' && words[1] === 'checkout' && event !== 'workflow_run')
            return { place, folder };
        if (program !== 'git')
            continue;
        if (words[0] === 'fetch' || words[0] === 'pull')
            isFetched ||= words.some((text) => readsPull(text, command, step, event));
        const isSwitch = /^(?:checkout|switch|merge|reset|pull)$/.test(words[0] ?? '');
        if (isSwitch && (isFetched || words.some((text) => readsCommit(text, command, step, event))))
            return { place, folder };
    }
    return null;
}
function readsPull(text, { line }, { layers, scope }, event) {
    if (!PULL_REF.test(text))
        return false;
    return (0,environment_writes/* shellValue */.e)(text, line, layers, scope).origins.some(({ context, name }) => isNumber(event, context, name));
}
function readsCommit(text, { line }, { layers, scope }, event) {
    return (0,environment_writes/* shellValue */.e)(text, line, layers, scope).origins.some(({ context, name }) => isCommit(event, context, name));
}
/** The first line of a step, behind another one, that runs what was checked out; null where its text shows none. */
function runIn({ folder }, step, { callPath }, behind = 0) {
    const { file } = step;
    // The actions of the repository are those of the checkout, too.
    const isAction = file !== callPath.file.path || /^[.$]\//.test(step.step.uses ?? '');
    if (isAction && folder === '' && behind === 0)
        return { file, line: step.step.line };
    const commands = (0,job_commands/* jobCommands */.QQ)(step);
    const asksWhy = commands.some(({ command }) => command.words.some(({ text }) => ASKS_WHY.test(text)));
    const run = commands.find((command) => command.line > behind && !(command.command.isGuarded && asksWhy) && runsFilesOf(folder, command));
    return run === undefined ? null : { file, line: run.line };
}
function checkoutPlace({ file, step }) {
    const line = step.inputs.find(({ name }) => name.toLowerCase() === 'ref')?.line ?? step.line;
    return { file, line };
}

// EXTERNAL MODULE: ./src/job/job-steps.ts
var job_steps = __webpack_require__(8358);
// EXTERNAL MODULE: ./src/job/step-locations.ts
var step_locations = __webpack_require__(3548);
// EXTERNAL MODULE: ./src/job/timing.ts
var timing = __webpack_require__(5569);
;// CONCATENATED MODULE: ./src/job/job.ts
/**
 * In: the workflow files and composite actions of the repository, as they were read.
 * Out: `Job`, the one model of this job: its steps in order, what each of them gets, and what its commands do.
 * Knows: the words of workflows and of the commands in them. It has no opinion; what the text does not tell is unknown.
 */



/**
 * This job by each way that may lead to this step: what is said of it must hold for all of them. Empty where the step
 * is not found in the text or is found twice, or the text is of another commit.
 */
function jobsOf(workflow) {
    if (workflow === null)
        return [];
    const found = known.get(workflow) ?? findJobs(workflow);
    known.set(workflow, found);
    return found;
}
/** Rules ask for the same job again and again. */
const known = new WeakMap();
function findJobs(workflow) {
    const jobs = (0,step_locations/* stepLocations */.NQ)(workflow).map(({ callPath, step }) => jobWith(callPath, step, workflow.action));
    const found = jobs.filter((job) => job !== null);
    const [first] = found;
    const isOne = found.every(({ own }) => own.step === first?.own.step);
    return found.length === jobs.length && isOne ? found : [];
}
function jobWith(callPath, step, action) {
    const { steps, isWhole } = (0,job_steps/* placedSteps */.h)(callPath);
    const isOwn = (one) => one.step === step;
    // In a composite action the check is a step of another file.
    const isInAction = (one) => one.step.uses !== null && (0,step_locations/* isThisAction */.xl)(one.step.uses, action);
    const [at, ...others] = indexesOf(steps, steps.some(isOwn) ? isOwn : isInAction);
    const own = steps[at ?? -1];
    if (at === undefined || own === undefined || others.length > 0)
        return null;
    const ends = (0,timing/* endsOf */.o)(callPath.job.steps);
    const timed = steps.map((one, index) => {
        const within = index === at ? 'itself' : index < at ? 'before' : 'after';
        const runs = one.position === own.position ? within : (0,timing/* timingOf */.I)(one.position, own.position, ends);
        return { ...one, runs };
    });
    return { callPath, steps: timed, own: { ...own, runs: 'itself' }, isWhole };
}
function indexesOf(items, isWanted) {
    return items.flatMap((item, index) => (isWanted(item) ? [index] : []));
}

;// CONCATENATED MODULE: ./src/causes/exposure/foreign-code.ts





/**
 * Means: The job runs code of pull requests, also of strangers, on an event that hands it the repository's secrets:
 * `pull_request_target`, `workflow_run` or `issue_comment`. Whoever opens a pull request can read the token.
 *
 * How we know: The workflow's own text: the event, a checkout of the pull request's commit, and a command that runs files
 * of it, with no condition, environment or step that may keep strangers out. In a run of another event it is a notice,
 * since that run has none of their code.
 *
 * What to do: Use the `pull_request` event, or move what needs the token to a job without that checkout.
 */
const TOKEN_BESIDE_FOREIGN_CODE = (0,cause/* defineCause */.R)({
    group: 'exposure',
    slug: 'token-beside-foreign-code',
    severity: 'warning',
    title: "A stranger's code runs beside the token",
});
/** A stranger's code in the job that holds the token, by every way that may lead to this job. */
function foreignCodeFindings({ runner: { workflow, tokenSources, event } }) {
    if (workflow === null || tokenSources.checked === null)
        return [];
    const { events } = workflow.top;
    const found = jobsOf(workflow).map((job) => foreignCode(job, workflow));
    const [first] = found;
    if (first == null || found.includes(null))
        return [];
    const at = (0,workflow_place/* placeText */.Z)(first.checkout);
    const isOfOtherEvent = events.includes(event.name) && !(0,workflow_model/* isForeignEvent */.ZW)(event.name);
    return [
        {
            cause: TOKEN_BESIDE_FOREIGN_CODE,
            ...(isOfOtherEvent ? { severity: 'notice' } : {}),
            subject: at,
            message: `On ${first.event}, the job that holds the token checks out the code of pull requests (${at}) and runs it (${(0,workflow_place/* placeText */.Z)(first.run)}). Anyone who opens a pull request can read the token.`,
            advice: 'Use the pull_request event, or move the steps that need the token to a job without this checkout.',
            evidence: [
                { fact: `${at} checks out the pull request's commit` },
                { fact: `${(0,workflow_place/* placeText */.Z)(first.run)} runs files of that checkout` },
            ],
            place: (0,workflow_place/* samePlace */.o)(found.map((one) => one?.checkout)),
        },
    ];
}

;// CONCATENATED MODULE: ./src/job/exposure/machine-paths.ts
const EXPRESSION = /\$\{\{\s*(?:(github)\.workspace|env\.(\w+))\s*\}\}/g;
/**
 * A path of the workflow's text as an absolute one, without a final slash; null for one that is computed in other ways.
 * What is relative is so to the workspace. Names stand for folders that are not known: `~` for the home.
 */
function absolutePath(text, { home, workspace, variables }) {
    let isKnown = true;
    const path = text.trim().replace(EXPRESSION, (_, github, name) => {
        if (github !== undefined)
            return workspace ?? '/workspace';
        const value = variables[name] || null;
        isKnown &&= value !== null;
        return value ?? '';
    });
    if (!isKnown || path === '' || /[$`\\]|\{\{/.test(path))
        return null;
    const inHome = /^~(?=$|\/)/.test(path);
    const rooted = inHome
        ? `${home ?? '/~'}${path.slice(1)}`
        : path.startsWith('/')
            ? path
            : `${workspace ?? '/workspace'}/${path}`;
    const parts = rooted.split('/').filter((part) => part !== '' && part !== '.');
    return parts.includes('..') ? null : `/${parts.join('/')}`;
}
/** The file that a login is saved in; null where a variable names it in a way that is not known. */
function loginFile(known) {
    const { HF_TOKEN_PATH, HF_HOME, XDG_CACHE_HOME } = known.variables;
    if (HF_TOKEN_PATH)
        return absolutePath(HF_TOKEN_PATH, known);
    return absolutePath(`${HF_HOME || `${XDG_CACHE_HOME || '~/.cache'}/huggingface`}/token`, known);
}

;// CONCATENATED MODULE: ./src/job/exposure/cache-steps.ts



/** GitHub's own action and those that take its place, with the part that only saves. */
const CACHES = /^(?:(?:actions|buildjet|runs-on|useblacksmith|warpbuilds|ubicloud)\/cache|(?:tespkg|MartijnHols|everpcpc|whywaita)\/actions-cache(?:-s3)?)(\/save)?$/i;
const SHOWABLE = /^[\w.~/*-]{1,80}$|^\$\{\{ *(?:env\.\w{1,40}|github\.workspace) *\}\}[\w.~/*-]{0,80}$/;
const MOST_ENTRIES = 50;
const MOST_STARS = 4;
/** The caches of the job that have this file in them, an absolute path. One that leaves a doubt is left out. */
function cachesWith(file, job, known) {
    return job.steps.flatMap((step) => {
        const [found, saves] = CACHES.exec(step.step.uses ?? '') ?? [];
        const text = step.step.settings.path;
        if (found === undefined || text === undefined || !mayStore(step.step))
            return [];
        const entries = text.split('\n').map((line) => line.trim());
        const kept = entries.filter((entry) => entry !== '' && !entry.startsWith('#')).slice(0, MOST_ENTRIES);
        const paths = kept.map((entry) => {
            const isExclusion = entry.startsWith('!');
            return { entry, isExclusion, path: absolutePath(isExclusion ? entry.slice(1) : entry, known) };
        });
        if (paths.some(({ isExclusion, path }) => isExclusion && (path === null || holds(path, file))))
            return [];
        const holder = paths.find(({ isExclusion, path }) => !isExclusion && path !== null && holds(path, file));
        if (holder == null || holder.path === null || !SHOWABLE.test(holder.entry))
            return [];
        const line = step.step.inputs.find(({ name }) => name.toLowerCase() === 'path')?.line ?? step.step.line;
        const place = { file: step.file, line };
        return [{ step, place, shown: holder.entry, path: holder.path, isAtEnd: saves === undefined }];
    });
}
/** Whether a condition, if there is one, is none of those that could rule it out in every run. */
function mayStore({ isConditional, condition }) {
    if (!isConditional)
        return true;
    const text = bareExpression(condition ?? '');
    if (text === null || /\bfalse\b/.test(text))
        return false;
    return (0,expressions/* referencesIn */.i)(`\${{ ${text} }}`).references.every(({ context, name }) => (context === 'github' && /^(?:ref|ref_name|event_name)$/.test(name ?? '')) ||
        (context === 'steps' && /\.cache-hit$/.test(name ?? '')) ||
        context === 'runner' ||
        context === 'matrix');
}
/** Whether a path, with `*` and `**` for whatever is there, is the file or a folder that it is in. */
function holds(pattern, file) {
    if ((pattern.match(/\*+|\?/g)?.length ?? 0) > MOST_STARS || /[[\]{}]/.test(pattern))
        return false;
    const form = pattern.split(/(\*+|\?)/).map((part) => {
        if (part === '*')
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        return part.startsWith('*') ? '.*' : part.replace(/[.+^$()|]/g, '\\$&');
    });
    return new RegExp(`^${form.join('')}(?:/.*)?$`).test(file);
}

;// CONCATENATED MODULE: ./src/job/exposure/saved-logins.ts


/** They say where the login is kept. */
const PLACES = ['HF_TOKEN_PATH', 'HF_HOME', 'XDG_CACHE_HOME', 'HOME'];
const SETS_PLACE = new RegExp(`^(?:${PLACES.join('|')})=`);
/** `login(token)`; without a token it asks for one, and saves nothing in a job. */
const PYTHON_LOGIN = /^(?:[^#]*;\s*)?(?:\w+\.)?login\(\s*(?:token\s*=|(?!\w+\s*=)[^\s)])/;
const LONGEST_LINE = 1_000;
const USUAL_CONDITION = /^\s*(?:\$\{\{)?\s*(?:(?:env|secrets)\.\w+ *!= *''|always\(\)|success\(\)|!cancelled\(\))\s*(?:\}\})?\s*$/;
/**
 * The logins that the job is certain to save, in the same place as the check's own process would. With a token in the
 * command a client saves it even where `HF_TOKEN` is set; without one it saves nothing. Empty where a command of the job
 * removes a login, or keeps it somewhere else.
 */
function savedLogins(job) {
    const all = job.steps.flatMap((step) => (0,job_commands/* jobCommands */.QQ)(step).map((command) => ({ step, command })));
    if (all.some(({ command }) => removesLogin(command) || movesLogin(command)))
        return [];
    return all.flatMap(({ step, command }) => {
        const by = loginIn(command);
        const { isConditional, condition } = step.step;
        const isCertain = !command.command.isGuarded && !command.startedBy.includes('sudo');
        if (by === null || !isCertain || (isConditional && !USUAL_CONDITION.test(condition ?? '')))
            return [];
        return isPlaceKnown(step, job) ? [{ step, by, place: { file: step.file, line: command.line } }] : [];
    });
}
function loginIn({ program, args, command }) {
    const words = args.map(({ text }) => text);
    const hasToken = words.some((text) => /^--token(?:=.|$)/.test(text));
    if (program === 'hf' && words[0] === 'auth' && words[1] === 'login' && hasToken)
        return 'hf auth login';
    if (program === 'huggingface-cli' && words[0] === 'login' && hasToken)
        return 'huggingface-cli login';
    const isPython = /^python[\d.]*$/.test(program);
    const code = isPython ? (words[0] === '-c' ? words[1] : command.input) : null;
    if (code == null || !code.includes('huggingface_hub'))
        return null;
    const isLogin = code.split('\n').some((line) => PYTHON_LOGIN.test(line.slice(0, LONGEST_LINE)));
    return isLogin ? 'login() of huggingface_hub' : null;
}
function removesLogin({ program, args, command }) {
    const text = args.map((word) => word.text).join(' ');
    if (program === 'rm')
        return /token|huggingface|\.cache|HF_HOME|~\/?(?:\s|$)/i.test(text);
    return (/^(?:hf|huggingface-cli|python[\d.]*)$/.test(program) &&
        /\blogout\b/.test(`${text} ${command.input ?? ''}`));
}
function movesLogin({ command: { words, assignments } }) {
    return (assignments.some(({ name }) => PLACES.includes(name)) || words.some(({ text }) => SETS_PLACE.test(text)));
}
/** Whether the step keeps logins where the check's own process would. */
function isPlaceKnown(step, { own }) {
    if (step.runs === 'after' && step.mayGetMore && !own.mayGetMore)
        return false;
    return PLACES.every((name) => {
        const [here, there] = [step, own].map(({ layers }) => (0,job_variables/* variableIn */.SD)(layers, name)?.place);
        return here?.file === there?.file && here?.line === there?.line;
    });
}

;// CONCATENATED MODULE: ./src/causes/exposure/token-in-cache.ts






/**
 * Means: A cache step of the job stores a folder that a login is saved in, so that other runs can read the token.
 *
 * How we know: The `path` of the step, and a login that a command of the job saves there, or that is there already.
 *
 * What to do: Store only the folder `hub` in it, which holds what was downloaded.
 */
const TOKEN_IN_CACHE = (0,cause/* defineCause */.R)({
    group: 'exposure',
    slug: 'token-in-cache',
    severity: 'warning',
    title: 'A cache would store the saved login',
});
/** The cache that would store a login, by every way that may lead to this job. */
function cachedLoginFindings(evidence) {
    const { workflow } = evidence.runner;
    const jobs = jobsOf(workflow);
    const found = jobs.map((job) => cachedLogin(job, evidence));
    const [first] = found;
    if (first == null || found.includes(null))
        return [];
    const { cache, saved, instead } = first;
    const at = (0,workflow_place/* placeText */.Z)(cache.place);
    return [
        {
            cause: TOKEN_IN_CACHE,
            subject: at,
            message: `The cache in ${at} stores ${cache.shown} with ${saved}. Other runs that restore it can read the token, those of pull requests included.`,
            advice: instead === null
                ? `Remove ${cache.shown} from the path in ${at}, or save the login somewhere else.`
                : `Change ${cache.shown} in ${at} to ${instead}, which holds the downloads without the login.`,
            evidence: [{ fact: `${at}: ${cache.step.step.uses} stores ${cache.shown}` }, { fact: saved }],
            place: (0,workflow_place/* samePlace */.o)(found.map((one) => one?.cache.place)),
        },
    ];
}
function cachedLogin(job, { runner }) {
    const { tokenSources, storedTokens, legacyToken, environment } = runner;
    const { HOME, GITHUB_WORKSPACE, ...variables } = environment.places;
    const known = { home: HOME || null, workspace: GITHUB_WORKSPACE || null, variables };
    const ordinary = loginFile(known);
    if (ordinary !== null && tokenSources.checked !== null) {
        const caches = cachesWith(ordinary, job, known);
        for (const login of savedLogins(job)) {
            const at = job.steps.indexOf(login.step);
            const cache = caches.find(({ isAtEnd, step }) => isAtEnd || job.steps.indexOf(step) > at);
            if (cache === undefined)
                continue;
            const saved = `the login that ${login.by} saves there (${(0,workflow_place/* placeText */.Z)(login.place)})`;
            return { cache, saved, instead: folderInstead(cache, ordinary, known) };
        }
    }
    const there = [
        tokenSources.saved?.value == null ? null : tokenSources.saved.path,
        (storedTokens?.tokens.length ?? 0) === 0 ? null : (storedTokens?.path ?? null),
        legacyToken?.value == null ? null : legacyToken.path,
    ].filter((path) => path !== null);
    for (const path of there) {
        const file = absolutePath(path, known);
        const [cache] = file === null ? [] : cachesWith(file, job, known);
        if (file === null || cache === undefined)
            continue;
        const instead = path === legacyToken?.path ? null : folderInstead(cache, file, known);
        return { cache, saved: `the login that is saved in ${path}`, instead };
    }
    return null;
}
/** The folder beside the login that downloads go to. */
function folderInstead({ path, shown }, file, { variables }) {
    if (variables.HF_TOKEN_PATH)
        return null;
    const folder = file.replace(/\/[^/]*$/, '');
    if (path.replace(/\/\*+$/, '') === folder)
        return `${shown.replace(/\/\**$/, '')}/hub`;
    return variables.HF_HOME || variables.XDG_CACHE_HOME ? null : '~/.cache/huggingface/hub';
}

// EXTERNAL MODULE: ./src/evidence/links.ts
var links = __webpack_require__(6652);
;// CONCATENATED MODULE: ./src/causes/exposure/written-token.ts



/**
 * Means: A Hub token is written in a file of the workflow, where everybody can read it who can read the repository.
 *
 * How we know: A text of the exact form in which the Hub draws tokens is in the workflow, in a reusable workflow that it
 * calls, or in an action of the repository, comments included. Whether the token is still valid is not asked.
 *
 * What to do: Revoke the token, create a new one, store it as a secret, and read that secret in the line.
 */
const TOKEN_IN_WORKFLOW_TEXT = (0,cause/* defineCause */.R)({
    group: 'exposure',
    slug: 'token-in-workflow-text',
    severity: 'warning',
    title: 'A token is written in the workflow',
});
const MOST_SHOWN = 5;
/** Tokens in the workflow's own text: in which lines, and nothing else of them. */
function writtenTokenFindings({ inputs, runner: { workflow } }) {
    if (workflow === null || workflow.isOtherCommit)
        return [];
    const places = [workflow.top, ...workflow.called, ...workflow.actions].flatMap(({ path, literalTokens }) => path === null ? [] : literalTokens.map((line) => ({ file: path, line })));
    const [first] = places;
    if (first === undefined)
        return [];
    const at = (0,workflow_place/* placeText */.Z)(first);
    const more = places.length === 1 ? '' : ` (and ${places.length - 1} more like it)`;
    return [
        {
            cause: TOKEN_IN_WORKFLOW_TEXT,
            subject: at,
            message: `The text in ${at} has the form of a Hub token${more}. Everybody who can read the repository can read it, in its history too.`,
            advice: 'Revoke that token, create a new one, store it as a secret, and read the secret in that line.',
            link: (0,links/* tokensPage */.YH)(inputs.endpoint),
            linkText: 'Open the token settings',
            evidence: places
                .slice(0, MOST_SHOWN)
                .map((place) => ({ fact: `${(0,workflow_place/* placeText */.Z)(place)} has a token in it` })),
            place: first,
        },
    ];
}

;// CONCATENATED MODULE: ./src/evidence/permissions.ts
/**
 * What a fine-grained token or a service account may be given that opens the contents of no repo (protocol notes §2.3).
 * There is no complete list, so what is not in it may open them.
 */
const WITHOUT_CONTENTS = new Set([
    'collection.read',
    'collection.write',
    'discussion.write',
    'inference.endpoints.infer.write',
    'inference.endpoints.write',
    'inference.serverless.write',
    'job.write',
    'org.auditLog.write',
    'org.billing.read',
    'org.members.read',
    'org.members.write',
    'org.networkSecurity.read',
    'org.networkSecurity.write',
    'org.read',
    'org.serviceAccounts.read',
    'org.serviceAccounts.write',
    'org.write',
    'post.write',
    'repo.access.read',
    'resourceGroup.write',
    'sql-console.embed.write',
    'user.billing.read',
    'user.mcp.read',
    'user.notifications.read',
    'user.notifications.write',
    'user.papers.write',
    'user.preferences.write',
    'user.settings.notifications.write',
    'user.social.likes.write',
    'user.webhooks.read',
    'user.webhooks.write',
]);
const READING = new Set(['repo.content.read', 'org.repos.read']);
const WRITING = 'repo.write';
/** Whether a permission is known to open the contents of no repo. */
function isWithoutContents(permission) {
    return WITHOUT_CONTENTS.has(permission);
}
/** Whether these permissions include writing contents. */
function allowsWrite(permissions) {
    return permissions.includes(WRITING);
}
/** Whether these permissions include reading contents. */
function allowsRead(permissions) {
    return permissions.includes('repo.content.read') || allowsWrite(permissions);
}
/** Whether these permissions are all known, and none of them is for writing contents. */
function excludesWrite(permissions) {
    return excludesRead(permissions.filter((permission) => !READING.has(permission)));
}
/** Whether these permissions are all known, and none of them is for reading contents. */
function excludesRead(permissions) {
    return permissions.every(isWithoutContents);
}
/** Those of which nobody outside the Hub knows what they allow: with one of them a token may do more than is known. */
function unknownPermissions(permissions) {
    return permissions.filter((permission) => permission !== WRITING && !READING.has(permission) && !isWithoutContents(permission));
}

// EXTERNAL MODULE: ./src/model/repo.ts
var model_repo = __webpack_require__(2589);
;// CONCATENATED MODULE: ./src/evidence/rights.ts


function ownershipOf(probed) {
    const { identity, namespace, tokenFormat } = probed;
    if (identity === null || namespace === null)
        return { is: 'unknown' };
    if (sameName(identity.name, namespace))
        return { is: 'own' };
    const org = identity.orgs.find(({ name }) => sameName(name, namespace));
    if (org !== undefined)
        return { is: 'org', org };
    return listsOrganizations(identity, tokenFormat) ? { is: 'foreign' } : { is: 'unknown' };
}
/**
 * Whether the identity check lists all organizations of the account. To an OAuth token it does so only with a scope of
 * its own; what it says to a Trusted Publisher's is not published (protocol notes §2.2).
 */
function listsOrganizations(identity, format) {
    if (isOAuth(identity, format))
        return format?.oauthScopes?.includes('read-memberships') === true;
    return format?.kind !== 'trusted-publisher';
}
/** Whether it is an OAuth token, by its prefix or by what the Hub calls it. */
function isOAuth(identity, format) {
    return identity?.isOAuth === true || format?.kind === 'oauth';
}
/** Whether this is an organization's own token: it acts for no user, so it has no access requests and no writes. */
function isOrganizationToken({ identity, tokenFormat, }) {
    return tokenFormat?.kind === 'organization' || identity?.type === 'org';
}
/** Whether this is a token of the old kind, which reaches whatever its account reaches. */
function isClassic({ role, fineGrained }) {
    return role !== null && role !== 'fineGrained' && fineGrained === null;
}
/**
 * The entry that decides: one for the repo itself replaces the one for its owner (protocol notes §2.3).
 * Entries are matched by internal id where both sides have one, since names may be absent or outdated.
 */
function coverageOf(fineGrained, probed) {
    const { ref, metadata } = probed;
    const repoEntries = fineGrained.scoped.filter((entry) => entry.entityType === ref.type && matches(entry, metadata?.internalId ?? null, ref.id));
    if (repoEntries.length > 0) {
        return { is: 'entry', level: 'repo', permissions: permissionsOf(repoEntries, globalOf(fineGrained)) };
    }
    return ownerCoverageOf(fineGrained, probed);
}
/** A permission for no entity in particular counts only if it may be one for repos: then nothing is excluded. */
function globalOf({ global }) {
    return global.filter((permission) => !isWithoutContents(permission));
}
/** What it holds on the repo's owner: what a repo needs that is not there yet (protocol notes §2.3). */
function ownerCoverageOf(fineGrained, { namespace, identity }) {
    const global = globalOf(fineGrained);
    const ownerId = internalIdOf(identity, namespace);
    const ownerEntries = fineGrained.scoped.filter((entry) => (entry.entityType === 'user' || entry.entityType === 'org') &&
        namespace !== null &&
        matches(entry, ownerId, namespace));
    if (ownerEntries.length > 0) {
        return { is: 'entry', level: 'namespace', permissions: permissionsOf(ownerEntries, global) };
    }
    const mayCover = fineGrained.scoped.some(({ entityType }) => !TOLD_APART.has(entityType));
    return mayCover || global.length > 0 ? { is: 'unclear' } : { is: 'none' };
}
/** Types of entities of which it is known whether the repo is the one, or in it. */
const TOLD_APART = new Set([...model_repo/* REPO_TYPES */.jU, 'user', 'org', 'collection']);
function matches(entry, internalId, name) {
    if (entry.entityId !== null && internalId !== null)
        return entry.entityId === internalId;
    return entry.entityName !== null && sameName(entry.entityName, name);
}
function internalIdOf(identity, namespace) {
    if (identity === null || namespace === null)
        return null;
    if (sameName(identity.name, namespace))
        return identity.id;
    return identity.orgs.find(({ name }) => sameName(name, namespace))?.id ?? null;
}
function permissionsOf(entries, global) {
    return [...new Set([...entries.flatMap(({ permissions }) => permissions), ...global])];
}
/** Names of accounts and repos differ in more than letter case only. */
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./src/model/front-matter.ts
var front_matter = __webpack_require__(2334);
;// CONCATENATED MODULE: ./src/causes/gate/gate.ts






/**
 * Means: The account's request for access was rejected, by the authors or by a rule of the gate, such as one that
 * excludes countries.
 *
 * How we know: The Hub's answer says that it was rejected. Its words are the same if a rule rejects by itself.
 *
 * What to do: Ask the authors whether a rule rejected it; another request from the same account is ignored.
 */
const GATED_REJECTED = (0,cause/* defineCause */.R)({
    group: 'gate',
    slug: 'gated-rejected',
    severity: 'error',
    title: 'The access request was rejected',
    seenAs: ["has been rejected by the repo's authors"],
});
/**
 * Means: The account has never requested access to the gated repo.
 *
 * How we know: The Hub's answer says that it is not in the authorized list.
 *
 * What to do: Log in as that account and accept the conditions on the repo's page.
 */
const GATED_NOT_ACCEPTED = (0,cause/* defineCause */.R)({
    group: 'gate',
    slug: 'gated-not-accepted',
    severity: 'error',
    title: 'Gated repo, conditions not accepted',
    seenAs: [
        'Cannot access gated repo for url',
        'You are trying to access a gated repo.',
        'GatedRepoError',
        'and you are not in the authorized list',
        'is a gated dataset on the Hub',
        'Access denied. This repository requires approval',
        'requires approval.',
    ],
});
/**
 * Means: The authors reset the account's request.
 *
 * How we know: The Hub's answer says so.
 *
 * What to do: Request access again on the repo's page.
 */
const GATED_RESET = (0,cause/* defineCause */.R)({
    group: 'gate',
    slug: 'gated-reset',
    severity: 'error',
    title: 'The authors reset the access request',
    seenAs: ["has been reset by the repo's authors"],
});
/**
 * Means: The account's request is waiting for the authors.
 *
 * How we know: The Hub's answer says so.
 *
 * What to do: Wait (`wait-for-access` does), or ask the authors; a new token changes nothing.
 */
const GATED_PENDING = (0,cause/* defineCause */.R)({
    group: 'gate',
    slug: 'gated-pending',
    severity: 'error',
    title: 'The access request is pending',
    seenAs: ['is awaiting a review from the repo authors', 'GatedRepoError'],
});
/**
 * Means: The Hub denies access to the gated repo for a reason that this version does not know.
 *
 * How we know: The Hub's code `GatedRepo`; its words are quoted.
 *
 * What to do: Open the repo's page as that account: it says what is missing.
 */
const GATED_REFUSED = (0,cause/* defineCause */.R)({
    group: 'gate',
    slug: 'gated-refused',
    severity: 'error',
    title: 'The Hub denies access to the gated repo',
    seenAs: ['GatedRepoError', 'Cannot access gated repo for url'],
});
const TEXTS = {
    'not-accepted': {
        cause: GATED_NOT_ACCEPTED,
        what: (repo, account) => `The Hub says that ${account} is not on the access list of the gated repo ${repo}`,
        todo: (login, gate) => `Accept the conditions as ${login} on the repo's page${afterwards(gate)}`,
        linkText: 'Accept the conditions',
    },
    pending: {
        cause: GATED_PENDING,
        what: (repo, account) => `The Hub says that the request of ${account} for access to ${repo} is pending`,
        todo: () => "Wait for the authors to decide, or ask them on the repo's page; a new token changes nothing",
        linkText: 'Ask the authors',
    },
    rejected: {
        cause: GATED_REJECTED,
        what: (repo, account) => `The Hub says that the request of ${account} for access to ${repo} was rejected; a rule such as one for countries rejects in the same words`,
        todo: () => "Ask the authors on the repo's page whether a rule rejected it; another request from the same account is ignored",
        linkText: 'Contact the authors',
    },
    reset: {
        cause: GATED_RESET,
        what: (repo, account) => `The Hub says that the authors of ${repo} reset the access request of ${account}`,
        todo: (login) => `Request access again as ${login} on the repo's page`,
        linkText: 'Request access again',
    },
    unknown: {
        cause: GATED_REFUSED,
        what: (repo, account, words) => words === null
            ? `The Hub denies ${account} access to the gated repo ${repo} and gives no reason`
            : `The Hub denies ${account} access to the gated repo ${repo}, in words this version does not know: "${words}"`,
        todo: (login) => `Open the repo's page as ${login}: it says what is missing`,
        linkText: "Open the repo's page",
    },
};
function afterwards(gate) {
    if (gate === 'auto')
        return '; access opens at once';
    if (gate === 'manual')
        return '; access opens once the authors approve';
    return '';
}
/** The finding for a closed gate. `probe` is the content check whose answer proves it. */
function closedGate(probed, state, probe) {
    const { cause, what, todo, linkText } = TEXTS[state];
    const isUsers = !isOrganizationToken(probed) && probed.tokenFormat?.kind !== 'trusted-publisher';
    const isClosedToEurope = closedToEurope(probed);
    const europe = isClosedToEurope ? '; its card excludes requests from the European Union' : '';
    const outcome = probed.observation.probes[probe]?.outcome;
    const words = outcome?.kind === 'answer' ? outcome.message : null;
    const behind = behindGate(probed);
    return {
        cause,
        subject: probed.label,
        position: probed.position,
        message: `${what((0,probed_repo/* nameOf */.Vb)(probed), (0,probed_repo/* accountOf */.XP)(probed), words)}.${behind?.also ?? ''}`,
        advice: isUsers
            ? `${todo((0,probed_repo/* loginOf */.DQ)(probed), probed.metadata?.gate ?? null)}${europe}${behind?.todo ?? ''}.`
            : 'Use a user access token of an account that has access: this token belongs to no user, and only users are given access.',
        link: (0,links/* repoPage */.E6)(probed.endpoint, probed.ref),
        linkText: isUsers ? linkText : "Open the repo's page",
        evidence: (0,probed_repo/* evidenceFrom */.EH)(probed, [probe, 'metadata', ...(isClosedToEurope ? ['card'] : [])]),
    };
}
/** What the token lacks besides its account's access, and what to do about it; null if that is nothing. */
function behindGate(probed) {
    const fineGrained = probed.identity?.fineGrained ?? null;
    if (fineGrained !== null && !fineGrained.canReadGatedRepos) {
        return {
            also: ' The token itself also lacks the permission to read public gated repos.',
            todo: needsFileProof(probed)
                ? '; also tick "Read access to contents of all public gated repos you can access" in the settings of the token'
                : '',
        };
    }
    if (!lacksGatedScope(probed))
        return null;
    return {
        also: ' The OAuth token itself also lacks the scope gated-repos.',
        todo: '; also log in again with the scope gated-repos',
    };
}
/** That the card excludes a region proves nothing about this run, but requests from there are futile. */
function closedToEurope({ observation: { card } }) {
    const head = (0,front_matter/* frontMatter */.Z)(card ?? '');
    return head.some((line) => /^extra_gated_eu_disallowed[ \t]*:[ \t]*true\b/i.test(line));
}
/**
 * Whether this token might be kept from a public gated repo although the access check grants it: whether that
 * check knows of the missing permission was never recorded, and then only a file tells (protocol notes §3.2).
 */
function needsFileProof(probed) {
    const { identity, tokenFormat } = probed;
    // Of which kind a user's token is, the identity check alone would tell.
    if (identity === null)
        return tokenFormat?.kind === 'user' || lacksGatedScope(probed);
    if (identity.fineGrained === null)
        return lacksGatedScope(probed);
    if (identity.fineGrained.canReadGatedRepos)
        return false;
    const coverage = coverageOf(identity.fineGrained, probed);
    return coverage.is !== 'entry' || !allowsRead(coverage.permissions);
}
function lacksGatedScope({ tokenFormat }) {
    const opening = ['gated-repos', 'read-repos', 'write-repos', 'manage-repos'];
    const scopes = tokenFormat?.oauthScopes;
    return scopes !== null && scopes !== undefined && !scopes.some((scope) => opening.includes(scope));
}

// EXTERNAL MODULE: ./src/model/fields.ts
var fields = __webpack_require__(5140);
;// CONCATENATED MODULE: ./src/hub/references/mention.ts


const LONGEST_ID = 200;
/**
 * The model that a value names where it can be nothing else: `owner/name`, and no path, address or list. Ids
 * from before there were owners are left out: they belong to models that are open to all.
 */
function modelNamed(value, revision = null) {
    if (typeof value !== 'string' || value.length > LONGEST_ID || !value.includes('/'))
        return null;
    const parsed = (0,model_repo/* parseRepo */.E3)(value);
    if (!parsed.ok || parsed.ref.type !== 'model' || parsed.ref.id !== value)
        return null;
    const withRevision = typeof revision === 'string' ? (0,model_repo/* parseRepo */.E3)(`${value}@${revision}`) : null;
    return withRevision?.ok && withRevision.ref.id === value ? withRevision.ref : parsed.ref;
}
/** The model in `owner/name@revision`, where the revision may be left out. */
function pinnedModelNamed(value) {
    if (typeof value !== 'string' || value.length > 2 * LONGEST_ID)
        return null;
    const at = value.indexOf('@');
    return at < 0 ? modelNamed(value) : modelNamed(value.slice(0, at), value.slice(at + 1));
}
/** A field of an object from a file: an own one only, so that no file reaches what objects inherit. */
function fieldOf(value, name) {
    return (0,fields/* isObject */.Gv)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
/** The items of a list, or what is there instead of one. */
function itemsOf(value) {
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
/** `outer.inner`, where the inner name, which comes from a file, is an ordinary word. */
function keyIn(outer, inner) {
    return /^\w{1,40}$/.test(inner) ? `${outer}.${inner}` : outer;
}
function mention(ref, file, key) {
    return ref === null ? [] : [{ ref, file, key }];
}

;// CONCATENATED MODULE: ./src/hub/references/card.ts



const CARD = 'README.md';
/** The fields of a card that are read. */
const CARD_FIELDS = ['base_model', 'base_model_relation', 'library_name', 'tags', 'configs'];
const ADAPTER_TAGS = ['lora', 'peft', 'adapter'];
/**
 * The base model of an adapter: what else has a base model was made from it and is loaded without it. Cards seldom
 * say `base_model_relation`; then the library or a tag tells, of a repo that holds no model of its own
 * (protocol notes §3.8).
 */
function inModelCard(card, mayHoldModel) {
    const relation = fieldOf(card, 'base_model_relation');
    const isTagged = fieldOf(card, 'library_name') === 'peft' ||
        itemsOf(fieldOf(card, 'tags')).some((tag) => ADAPTER_TAGS.some((known) => known === tag));
    const isAdapter = typeof relation === 'string' ? relation === 'adapter' : isTagged && !mayHoldModel;
    if (!isAdapter)
        return [];
    return itemsOf(fieldOf(card, 'base_model')).flatMap((id) => mention(modelNamed(id), CARD, 'base_model'));
}
/**
 * The repos whose files a dataset consists of: `hf://` addresses among the `data_files`. The datasets that it was
 * made from are not loaded.
 */
function inDatasetCard(card) {
    return itemsOf(fieldOf(card, 'configs')).flatMap((config) => pathsIn(fieldOf(config, 'data_files')).flatMap((path) => {
        const parsed = /^hf:\/\//.test(path) && path.length < 1000 ? (0,model_repo/* parseRepo */.E3)(path) : null;
        const isFile = parsed?.ok && ['model', 'dataset'].includes(parsed.ref.type);
        return isFile ? mention(parsed.ref, CARD, 'configs.data_files') : [];
    }));
}
/** A path, a list of them, either of them by split, or a list of `{split, path}`. */
function pathsIn(files) {
    const values = itemsOf(files).flatMap((item) => {
        const path = fieldOf(item, 'path');
        return path === undefined
            ? [item, ...Object.entries((0,fields/* fieldsOf */.Pf)(item)).flatMap(([, value]) => itemsOf(value))]
            : itemsOf(path);
    });
    return values.filter((value) => typeof value === 'string');
}

;// CONCATENATED MODULE: ./src/hub/references/diffusers.ts


const PIPELINE_INDEX = 'model_index.json';
const MODULAR_INDEX = 'modular_model_index.json';
/**
 * The repos of a pipeline's components: `[library, class, {repo, revision, …}]`. A component without the third
 * part is in the pipeline's own repo (protocol notes §3.8).
 */
function inPipelineIndex(index, file) {
    return Object.entries((0,fields/* fieldsOf */.Pf)(index)).flatMap(([name, value]) => {
        const place = Array.isArray(value) ? value[2] : undefined;
        const id = fieldOf(place, 'repo') ?? fieldOf(place, 'pretrained_model_name_or_path');
        return mention(modelNamed(id, fieldOf(place, 'revision')), file, keyIn('components', name));
    });
}

;// CONCATENATED MODULE: ./src/hub/references/peft.ts

const ADAPTER = 'adapter_config.json';
/** The model that an adapter is put upon (protocol notes §3.8). */
function inAdapter(config) {
    const base = modelNamed(fieldOf(config, 'base_model_name_or_path'), fieldOf(config, 'revision'));
    return mention(base, ADAPTER, 'base_model_name_or_path');
}

;// CONCATENATED MODULE: ./src/hub/references/pyannote.ts


const PIPELINE = 'config.yaml';
/**
 * The models that a pipeline is made of: `owner/name@revision`, or the same in parts. `$model/…` is a folder
 * of the pipeline's own repo, and no id (protocol notes §3.8).
 */
function inPipeline(config) {
    return Object.entries((0,fields/* fieldsOf */.Pf)(fieldOf(fieldOf(config, 'pipeline'), 'params'))).flatMap(([name, value]) => {
        const checkpoint = fieldOf(value, 'checkpoint');
        const revision = fieldOf(value, 'revision');
        const model = pinnedModelNamed(value) ??
            (typeof revision === 'string' ? modelNamed(checkpoint, revision) : pinnedModelNamed(checkpoint));
        return mention(model, PIPELINE, keyIn('pipeline.params', name));
    });
}

;// CONCATENATED MODULE: ./src/hub/references/transformers.ts


const CONFIG = 'config.json';
/** Keys by which configurations with code of their own name the models that they are made of (protocol notes §3.8). */
const PARTS = ['text_model_id', 'vision_model_id', 'audio_model_id'];
/**
 * What loading a model loads besides, by its `config.json`: the repo its classes are in, the models it is put
 * together from, the model it speculates for. `_name_or_path` only tells where a configuration came from.
 */
function inConfig(config) {
    const classes = Object.entries((0,fields/* fieldsOf */.Pf)(fieldOf(config, 'auto_map'))).flatMap(([name, value]) => itemsOf(value).flatMap((item) => mention(repoOfClass(item), CONFIG, keyIn('auto_map', name))));
    const pipelines = Object.entries((0,fields/* fieldsOf */.Pf)(fieldOf(config, 'custom_pipelines'))).flatMap(([name, value]) => mention(repoOfClass(fieldOf(value, 'impl')), CONFIG, keyIn('custom_pipelines', name)));
    const parts = PARTS.flatMap((key) => mention(modelNamed(fieldOf(config, key)), CONFIG, key));
    const verifier = fieldOf(fieldOf(fieldOf(config, 'speculators_config'), 'verifier'), 'name_or_path');
    return [
        ...classes,
        ...pipelines,
        ...parts,
        ...mention(modelNamed(verifier), CONFIG, 'speculators_config.verifier.name_or_path'),
    ];
}
/** The repo in `owner/name--module.Class`; a class without a repo is in the repo itself. */
function repoOfClass(value) {
    const end = typeof value === 'string' ? value.indexOf('--') : -1;
    return typeof value === 'string' && end > 0 ? modelNamed(value.slice(0, end)) : null;
}

;// CONCATENATED MODULE: ./src/hub/references/mentions.ts





/** The files in which a repo may name others that are loaded with it. What Spaces and kernels run is their own code. */
function namingFiles(type) {
    if (type === 'dataset')
        return [CARD];
    return type === 'model' ? [CONFIG, ADAPTER, PIPELINE_INDEX, MODULAR_INDEX, PIPELINE, CARD] : [];
}
/**
 * The repos that are loaded along with a repo, by the contents of its files, each once. `absent`: the files that
 * it certainly does not have.
 */
function mentionsIn({ type, id }, contents, absent) {
    const card = contents.get(CARD);
    const mayHoldModel = !absent.has(CONFIG) || !absent.has(PIPELINE_INDEX);
    const all = type === 'dataset'
        ? inDatasetCard(card)
        : [
            ...inAdapter(contents.get(ADAPTER)),
            ...inConfig(contents.get(CONFIG)),
            ...inPipeline(contents.get(PIPELINE)),
            ...[PIPELINE_INDEX, MODULAR_INDEX].flatMap((file) => inPipelineIndex(contents.get(file), file)),
            ...inModelCard(card, mayHoldModel),
        ];
    const own = keyOf({ type, id });
    const byKey = new Map();
    for (const mention of all) {
        const key = keyOf(mention.ref);
        if (key !== own && !byKey.has(key))
            byKey.set(key, mention);
    }
    return [...byKey.values()];
}
/** The same for every way to write a repo's id: letter case makes no difference to the Hub (protocol notes §3.5). */
function keyOf({ type, id }) {
    return `${type} ${id.toLowerCase()}`;
}

;// CONCATENATED MODULE: ./src/evidence/conclusion.ts
const GRANTED = { access: 'granted', drafts: [] };
const UNKNOWN = { access: 'unknown', drafts: [] };
/** Refused for a reason that a finding about the token or the network gives. */
const REFUSED = { access: 'refused', drafts: [] };
function refused(...drafts) {
    return { access: 'refused', drafts };
}

;// CONCATENATED MODULE: ./src/evidence/missing-route.ts


/**
 * Whether the answer to a probe is, as far as it says, that of an endpoint without such a route: a mirror or a
 * repository manager has some of the Hub's routes only, and answers to the others as it likes (protocol notes
 * §3.10). Never so of the Hub.
 */
function lacksRoute({ endpoint, observation }, probe) {
    if ((0,model_endpoint/* isHub */.G2)(endpoint))
        return false;
    const reading = (0,readings/* readingOf */.MU)(observation, probe);
    if (reading?.is === 'no-route')
        return true;
    const outcome = observation.probes[probe]?.outcome;
    if (reading?.is !== 'not-found' || outcome?.kind !== 'answer')
        return false;
    // In its own code or words it is about the repo.
    return outcome.code === null && !/^repository not found\b/i.test(outcome.message ?? '');
}
/**
 * Whether such an endpoint does not say whose token it is, which is told once for all repos. What other kinds of token
 * say of themselves is told of each repo.
 */
function isAccountUntold({ endpoint, identity, tokenFormat }) {
    const saysNothing = tokenFormat?.kind === 'user' || tokenFormat?.kind === 'unknown';
    return identity === null && saysNothing && !(0,model_endpoint/* isHub */.G2)(endpoint);
}
/**
 * Whether such an endpoint's answer to the file that no repo has (`content`) says nothing of the files that are there:
 * some storage answers 403 to whatever is missing.
 */
function isFileInDoubt(probed) {
    const isPage = (0,readings/* readingOf */.MU)(probed.observation, 'content')?.is === 'edge-refusal' && !(0,model_endpoint/* isHub */.G2)(probed.endpoint);
    return isPage || lacksRoute(probed, 'content');
}

// EXTERNAL MODULE: ./src/hub/file-probes.ts
var file_probes = __webpack_require__(3221);
;// CONCATENATED MODULE: ./src/evidence/limits.ts


/**
 * The limits on one repo, from the identity check and the token itself alone; null if the identity is not known. A limit
 * with an `unless` explains a refusal that was seen, and proves none.
 */
function limitsOn({ probed, operation, isMissing }) {
    const { identity } = probed;
    if (identity === null)
        return null;
    // What is public asks no right of a reader, unless it is gated: then one of the token, which no account lacks.
    if (operation === 'read' && probed.metadata?.isPrivate === false) {
        const { gate } = probed.metadata;
        return { identity, token: gate === null ? null : gatedLimit(probed, identity), account: null };
    }
    return {
        identity,
        token: tokenLimit(probed, identity, operation),
        account: accountLimit({ probed, operation, isMissing }, identity),
    };
}
function tokenLimit(probed, { role, fineGrained }, operation) {
    if (operation === 'write' && role === 'read')
        return { is: 'read-role' };
    const scopes = probed.tokenFormat?.oauthScopes ?? null;
    if (scopes !== null)
        return scopeLimit(scopes, operation);
    if (fineGrained === null)
        return null;
    const coverage = coverageOf(fineGrained, probed);
    if (coverage.is === 'unclear')
        return null;
    if (coverage.is === 'none')
        return { is: 'no-entry' };
    const excludes = operation === 'write' ? excludesWrite : excludesRead;
    return excludes(coverage.permissions) ? { is: 'entry', level: coverage.level } : null;
}
function gatedLimit(probed, { fineGrained }) {
    const scopes = probed.tokenFormat?.oauthScopes ?? null;
    if (scopes !== null) {
        const opens = scopes.some((scope) => /^(?:gated|read|write|manage)-repos$/.test(scope));
        return opens ? null : { is: 'scope', lacks: 'gated-repos', has: scopes };
    }
    if (fineGrained === null || fineGrained.canReadGatedRepos)
        return null;
    const coverage = coverageOf(fineGrained, probed);
    const isExcluded = coverage.is === 'none' || (coverage.is === 'entry' && excludesRead(coverage.permissions));
    return isExcluded ? { is: 'gated-repos' } : null;
}
function scopeLimit(has, operation) {
    const opening = operation === 'write' ? /^(?:write|manage)-repos$/ : /^(?:read|write|manage)-repos$/;
    if (has.some((scope) => opening.test(scope)))
        return null;
    return { is: 'scope', lacks: `${operation}-repos`, has };
}
function accountLimit({ probed, operation, isMissing }, { fineGrained }) {
    const ownership = ownershipOf(probed);
    if (probed.namespace === null)
        return operation === 'write' && !isMissing ? { is: 'outsider' } : null;
    if (ownership.is === 'foreign') {
        // The token of a service account has entries for its organization, and may list no membership.
        const isCovered = fineGrained !== null && coverageOf(fineGrained, probed).is === 'entry';
        return isCovered ? null : { is: 'outsider' };
    }
    if (ownership.is !== 'org')
        return null;
    const { org } = ownership;
    const { role, resourceGroups } = org;
    if (role === 'no_access' || (role === 'read' && operation === 'write')) {
        // In the repo's group the account may have more, and which group that is nobody says.
        const hasMore = resourceGroups.some((group) => group.role !== 'no_access' && group.role !== role);
        return { is: 'role', org, role, unless: hasMore ? 'group' : null };
    }
    // A contributor may create a repo, so one that is not there is not refused by the role.
    if (role !== 'contributor' || operation === 'read' || isMissing)
        return null;
    return { is: 'role', org, role, unless: 'creator' };
}

// EXTERNAL MODULE: ./src/model/capitalized.ts
var capitalized = __webpack_require__(8251);
// EXTERNAL MODULE: ./src/model/host-words.ts
var host_words = __webpack_require__(6187);
// EXTERNAL MODULE: ./src/model/inputs.ts + 6 modules
var model_inputs = __webpack_require__(9890);
// EXTERNAL MODULE: ./src/hub/shorten.ts
var shorten = __webpack_require__(5230);
;// CONCATENATED MODULE: ./src/evidence/resource-groups.ts


const MOST_NAMED = 5;
/** Of a name, in characters. */
const LONGEST_NAME = 60;
/**
 * The account's resource groups in the organization that owns the repo. A repo in a group is visible to the members of
 * the group alone, with their role in it; an administrator of the organization sees all (protocol notes §2.3). Null if
 * no group can be the reason for a refusal, as far as the identity check tells.
 */
function groupsThere(probed) {
    const ownership = ownershipOf(probed);
    if (ownership.is !== 'org')
        return null;
    const { name, role, resourceGroups } = ownership.org;
    if (role === 'admin' || resourceGroups.length === 0)
        return null;
    const named = resourceGroups.slice(0, MOST_NAMED).map((group) => {
        const short = (0,shorten/* shorten */.m)(group.name, LONGEST_NAME);
        return group.role === null ? short : `${short} (${group.role})`;
    });
    const left = resourceGroups.length - named.length;
    const all = [...named, ...(left === 0 ? [] : [`${left} more`])];
    const names = [all.slice(0, -1).join(', '), ...all.slice(-1)].filter((part) => part !== '').join(' and ');
    const has = role === null ? '' : `the role ${role} and `;
    return { names, evidence: { fact: `GET /api/whoami-v2: in ${name}, ${has}the resource groups ${names}` } };
}
/** Where else than in the organization a role may be raised, to follow the account's name; empty if nowhere. */
function orInGroup(probed) {
    const groups = groupsThere(probed);
    return groups === null
        ? ''
        : `, there or in the repo's resource group, which may be another than ${groups.names}`;
}

// EXTERNAL MODULE: ./src/evidence/near-names.ts
var near_names = __webpack_require__(434);
// EXTERNAL MODULE: ./src/hub/owner-probes.ts
var owner_probes = __webpack_require__(9714);
;// CONCATENATED MODULE: ./src/causes/repo/owner.ts





/** Null where nothing was asked, or nothing that was answered tells. */
function ownerOf({ observation, renamedTo }) {
    const { probes } = observation;
    if (renamedTo !== null)
        return null;
    const [user, org] = [(0,owner_probes/* readOverview */.MK)(probes['owner-user']), (0,owner_probes/* readOverview */.MK)(probes['owner-org'])];
    if (user === 'there')
        return 'user';
    if (org === 'there')
        return 'organization';
    if (((0,owner_probes/* readNeighbours */.bZ)(probes.neighbours) ?? []).length > 0)
        return 'somebody';
    // In the words for a missing path a Hub may also say that it knows no such route.
    const isRoute = user === 'missing' || org === 'missing';
    return isRoute && user !== null && org !== null ? 'missing' : null;
}
/** Public repos of the same owner and type whose names are near to the one that is not found. */
function nearRepos({ observation, ref, renamedTo }) {
    const owner = (0,model_repo/* namespaceOf */.N6)(ref);
    if (owner === null || renamedTo !== null)
        return [];
    const repos = ((0,owner_probes/* readNeighbours */.bZ)(observation.probes.neighbours) ?? []).flatMap((id) => {
        const other = { ...ref, id, revision: null };
        const parsed = (0,model_repo/* parseRepo */.E3)((0,model_repo/* formatRepo */.Kf)(other));
        const isTheirs = sameName((0,model_repo/* namespaceOf */.N6)(other) ?? '', owner);
        return isTheirs && parsed.ok && parsed.ref.id === id ? [other] : [];
    });
    const nameIn = ({ id }) => id.slice(id.indexOf('/') + 1);
    const near = (0,near_names/* nearNames */.$)(nameIn(ref), repos.map(nameIn));
    return near.flatMap((name) => repos.find((repo) => nameIn(repo) === name) ?? []);
}
/** Repos of the same name in namespaces of the account's own whose names are near to that of the owner. */
function inOwnNamespaces({ identity, namespace, observation, ref }) {
    if (identity === null || namespace === null)
        return [];
    const isWrite = (0,model_inputs/* writesTo */.Ki)(observation.request);
    const orgs = identity.orgs.filter(({ role }) => !isWrite || (role !== 'read' && role !== 'no_access'));
    const name = ref.id.slice(ref.id.indexOf('/') + 1);
    const near = (0,near_names/* nearNames */.$)(namespace, [identity.name, ...orgs.map((org) => org.name)]);
    return near.map((owner) => ({ ...ref, id: `${owner}/${name}`, revision: null }));
}
/** A sentence that asks whether one of these repos is meant, with a blank in front; empty without any. */
function didYouMean(near) {
    return near.length === 0 ? '' : ` Did you mean ${near.map(model_repo/* formatRepo */.Kf).join(' or ')}?`;
}

;// CONCATENATED MODULE: ./src/causes/repo/missing.ts











/**
 * Means: The repo to write does not exist yet; in an organization, it may also be one that the account was not given.
 *
 * How we know: The Hub does not find it in the account's own namespace, with a token that would see it there; or in
 * an organization in which the account may write, with a token that covers it.
 *
 * What to do: Create it first, or use `operation: create` if the job creates it.
 */
const TARGET_MISSING = (0,cause/* defineCause */.R)({
    group: 'repo',
    slug: 'target-missing',
    severity: 'error',
    title: 'The Hub does not find the repo to write',
    seenAs: ['Creating a commit assumes that the repo already exists'],
});
/**
 * Means: The repo does not exist, or it is private and not visible to this token. The Hub gives the same answer for
 * both.
 *
 * How we know: The Hub does not find it, the token is valid, and nothing else explains the answer.
 *
 * What to do: Check the id; then whether the account is a member of the owner and of the right resource groups; else
 * ask the owner.
 */
const REPO_MISSING_OR_NO_ACCESS = (0,cause/* defineCause */.R)({
    group: 'repo',
    slug: 'repo-missing-or-no-access',
    severity: 'error',
    title: 'Repo missing, or private and not visible to this token',
    seenAs: [
        'Repository Not Found for url',
        'is not a local folder and is not a valid model identifier listed on',
        'RepositoryNotFoundError',
        '404 Client Error: Not Found for url',
        "doesn't exist on the Hub or cannot be accessed",
        'DatasetNotFoundError',
        'If the repo is private, make sure you are authenticated',
        'remote: Repository not found',
    ],
});
/**
 * A repo where the account may write and the token would see it. In the account's own namespace a token that covers it
 * sees everything, so what it does not see is not there; in an organization it may be in a resource group.
 */
function createFirst({ probed, operation, probe, isMissing }) {
    if (operation !== 'write' || !isMissing)
        return null;
    const why = whyNotThere(probed);
    if (why === null)
        return null;
    const near = nearRepos(probed);
    const repo = (0,model_repo/* formatRepo */.Kf)({ ...probed.ref, revision: null });
    const ownership = ownershipOf(probed);
    const groups = groupsThere(probed);
    const where = groups === null ? '' : ` in a resource group other than ${groups.names}`;
    const access = ownership.is === 'org'
        ? `, or ask an administrator of ${ownership.org.name} for access if it exists${where}`
        : '';
    return {
        cause: TARGET_MISSING,
        subject: probed.label,
        position: probed.position,
        message: `The Hub does not find ${(0,probed_repo/* nameOf */.Vb)(probed)}${why}.${didYouMean(near)}`,
        advice: `Create ${repo} first, or ${probed.namedAt === null ? `use ${(0,host_words/* settingOn */.MA)(probed.host, 'operation', 'create')}` : 'list it for create'} if ${(0,host_words/* wordsOn */.lD)(probed.host).job} creates it${access}.`,
        ...newPage(probed),
        evidence: [
            ...(0,probed_repo/* evidenceFrom */.EH)(probed, [
                probe,
                probe === 'read' ? 'metadata' : 'read',
                ...(near.length > 0 ? ['neighbours'] : []),
            ]),
            ...(groups === null ? [] : [groups.evidence]),
        ],
    };
}
/** What follows from a repo that is not found although nothing keeps the token from seeing it; null if something may. */
function whyNotThere(probed) {
    const { identity } = probed;
    const ownership = ownershipOf(probed);
    const reach = reachOf(probed);
    if (identity === null || reach === null)
        return null;
    if (ownership.is === 'own') {
        return reach === 'whole'
            ? `, and ${identity.name} would see every repo of its own`
            : ': it does not exist, or the token was not given it';
    }
    if (ownership.is !== 'org' || (ownership.org.role !== 'admin' && ownership.org.role !== 'write'))
        return null;
    const { name, role } = ownership.org;
    const allowing = limitsOn({ probed, operation: 'write', isMissing: true })?.token === null;
    return reach === 'whole'
        ? `, although the ${allowing ? 'token and the ' : ''}role ${role} of ${identity.name} in ${name} ${allowing ? 'allow' : 'allows'} the write: it does not exist, or ${identity.name} was not given it`
        : `, although the role of ${identity.name} in ${name} is ${role}: it does not exist, or the token was not given it`;
}
/** Whether the token sees all that its account may write there, or perhaps a part of it; null if it does not. */
function reachOf(probed) {
    const { identity, tokenFormat } = probed;
    const scopes = tokenFormat?.oauthScopes ?? null;
    if (scopes !== null) {
        return scopes.some((scope) => /^(?:read|write|manage)-repos$/.test(scope)) ? 'whole' : null;
    }
    if (identity?.fineGrained == null)
        return identity === null || identity.role === null ? null : 'whole';
    const coverage = coverageOf(identity.fineGrained, probed);
    const permissions = coverage.is === 'entry' ? coverage.permissions : [];
    if (allowsWrite(permissions))
        return 'whole';
    if (unknownPermissions(permissions).length > 0)
        return 'unclear';
    return allowsRead(permissions) ? 'whole' : null;
}
/** The Hub's page for a new repo: `/new`, `/new-dataset`, `/new-space`. For other types none is known. */
function newPage({ ref, endpoint }) {
    if (!(0,hub_probe/* hasAccessCheck */.hx)(ref))
        return {};
    const suffix = ref.type === 'model' ? '' : `-${ref.type}`;
    const page = (0,links/* repoPage */.E6)(endpoint, { type: 'model', id: 'new', revision: null });
    return { link: `${page}${suffix}`, linkText: 'Create the repo' };
}
/** A repo that the Hub answers as missing and whose id could be right. */
function missingOrInvisible({ probed, probe, isMissing }) {
    if (!isMissing)
        return null;
    const owner = ownerOf(probed);
    if (owner === 'missing')
        return withoutOwner(probed, probe);
    const near = nearRepos(probed);
    const [only] = near;
    const groups = groupsThere(probed);
    const meant = near.length > 0 || ownershipOf(probed).is !== 'foreign' ? near : inOwnNamespaces(probed);
    return {
        cause: REPO_MISSING_OR_NO_ACCESS,
        subject: probed.label,
        position: probed.position,
        message: `${(0,probed_repo/* nameOf */.Vb)(probed)} does not exist, or is private and not visible to ${(0,probed_repo/* accountOf */.XP)(probed)}: the Hub gives the same answer for both.${didYouMean(meant)}`,
        advice: likeliest(probed, owner),
        link: (0,links/* repoPage */.E6)(probed.endpoint, only !== undefined && near.length === 1 ? only : probed.ref),
        linkText: "Open the repo's page",
        evidence: [
            ...(0,probed_repo/* evidenceFrom */.EH)(probed, [
                probe,
                probe === 'read' ? 'metadata' : 'read',
                ...(near.length > 0 ? ['neighbours'] : []),
                ...(owner === 'user' ? ['owner-user'] : []),
                ...(owner === 'organization' ? ['owner-org'] : []),
            ]),
            ...(groups === null ? [] : [groups.evidence]),
        ],
    };
}
/** A repo whose owner the Hub does not know either: then it is not private, it is not there. */
function withoutOwner(probed, probe) {
    return {
        cause: REPO_MISSING_OR_NO_ACCESS,
        subject: probed.label,
        position: probed.position,
        message: `The Hub finds neither ${(0,probed_repo/* nameOf */.Vb)(probed)} nor an account or organization ${probed.namespace}.${didYouMean(inOwnNamespaces(probed))}`,
        advice: `Correct the owner in ${probed.ref.id}${(0,probed_repo/* inItsFile */.gs)(probed)}, or use another repo if the owner has left the Hub.`,
        evidence: (0,probed_repo/* evidenceFrom */.EH)(probed, [probe, 'owner-user', 'owner-org']),
    };
}
/** What to check, likelier first. */
function likeliest(probed, owner) {
    const ownership = ownershipOf(probed);
    const account = (0,probed_repo/* accountOf */.XP)(probed);
    const check = `Check the spelling of ${probed.ref.id}${(0,probed_repo/* inItsFile */.gs)(probed)}`;
    const doubt = isCovered(probed)
        ? ''
        : '; whether the permissions of the token include this repo is not known';
    if (ownership.is === 'org') {
        const { name, role } = ownership.org;
        const has = role === null ? '' : ` (its role there is ${role})`;
        const groups = groupsThere(probed);
        const which = groups === null
            ? " and the repo's resource group"
            : `: the repo may be in a resource group other than ${groups.names}`;
        return `${check}; then ask an administrator of ${name} to check the rights of ${account}${has}${which}${doubt}.`;
    }
    if (ownership.is === 'own')
        return `${check}: it would be a repo of this account${doubt}.`;
    const kind = owner === 'user' ? 'the user ' : owner === 'organization' ? 'the organization ' : '';
    const whom = probed.namespace === null ? 'its owner' : `${kind}${probed.namespace}`;
    const isOutside = owner === 'organization' && ownership.is === 'foreign';
    const outside = isOutside ? `, of which ${account} is not a member,` : '';
    const limited = probed.identity?.fineGrained
        ? '; a fine-grained token sees private repos only if it has an entry for them'
        : '';
    return `${check}; if it is private, ask ${whom}${outside} to give ${isOutside ? 'it' : account} access${limited}.`;
}
/** Whether nothing but the account limits what the token sees there. */
function isCovered(probed) {
    const fineGrained = probed.identity?.fineGrained ?? null;
    if (fineGrained === null)
        return true;
    const coverage = coverageOf(fineGrained, probed);
    return coverage.is === 'entry' && allowsRead(coverage.permissions);
}

;// CONCATENATED MODULE: ./src/causes/scope/wanted-token.ts


/** What the link to the form for a new token is called. */
const FORM = 'Create the token, form filled in';
/** The token by its own name on the Hub. */
function tokenName(identity) {
    const kind = identity.fineGrained !== null ? 'the fine-grained token' : 'the token';
    return identity.tokenName === null ? kind : `${kind} "${identity.tokenName}"`;
}
/**
 * The form for a token with one more right on the repo's owner, which is the narrowest that the form can name (protocol
 * notes §2.3). Null if the account can give no token a right there, or if that is not known.
 */
function formFor(probed, permission) {
    const permissions = permission === 'repo.write' ? ['repo.content.read', 'repo.write'] : [permission];
    const ownership = ownershipOf(probed);
    switch (ownership.is) {
        case 'own':
            return (0,links/* tokenForm */.qc)(probed.endpoint, { own: permissions });
        case 'org':
            return (0,links/* tokenForm */.qc)(probed.endpoint, { org: { name: ownership.org.name, permissions } });
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./src/causes/scope/limit-words.ts



/** How an advice ends if the Hub does not find the repo, and no other finding says so, as of ids without an owner. */
function checkId(refusal) {
    if (!refusal.isMissing || refusal.probed.namespace === null || createFirst(refusal) !== null)
        return '';
    return '; check the id as well, since the Hub gives the same answer for a missing repo';
}
/** How a sentence begins whose reason follows: what the Hub refused, or would refuse if it had a check for it. */
function refusedAccess({ probed, operation, isCertain }) {
    if (operation === 'read')
        return `The Hub refuses ${(0,probed_repo/* nameOf */.Vb)(probed)}`;
    return isCertain
        ? `The Hub refuses the write to ${(0,probed_repo/* nameOf */.Vb)(probed)}`
        : `The token cannot write ${(0,probed_repo/* nameOf */.Vb)(probed)}`;
}
/** A limit of the token as the reason of a refusal. */
function tokenReason({ probed, operation }, identity, limit) {
    switch (limit.is) {
        case 'read-role':
            return `${tokenName(identity)} is a read token`;
        case 'scope':
            return `the OAuth token has ${listed(limit.has)}, not ${limit.lacks}`;
        case 'gated-repos':
            return `${tokenName(identity)} may not read public gated repos`;
        case 'no-entry': {
            const owner = probed.namespace === null ? '' : ` or its owner ${probed.namespace}`;
            return `${tokenName(identity)} has ${isUnnamed(probed, identity) ? 'no entry that is known to be for' : 'no entry for'} this repo${owner}`;
        }
        case 'entry': {
            const where = limit.level === 'repo' ? 'the repo itself' : `its owner ${probed.namespace}`;
            return `the entry of ${tokenName(identity)} for ${where} has no ${operation} access to contents`;
        }
    }
}
/** A limit of the account as the reason of a refusal. */
function accountReason(probed, identity, limit) {
    if (limit.is === 'outsider') {
        if (probed.namespace === null)
            return 'it is an old repo without an owner, so no account can write it';
        return `${probed.namespace} is neither the account ${identity.name} nor one of its organizations`;
    }
    const detail = limit.role === 'contributor' ? ', which may write only repos it created' : '';
    return `${identity.name} has the role ${limit.role} in ${limit.org.name}${detail}`;
}
/** Where a limit of the account is seen. */
function accountSource(probed, { name }, limit) {
    if (probed.namespace === null)
        return { fact: `the id ${probed.ref.id} names no owner` };
    const fact = limit.is === 'outsider'
        ? `neither the name nor an organization of ${name} is ${probed.namespace}`
        : `role of ${name} in ${limit.org.name}: ${limit.role}`;
    return { fact: `GET /api/whoami-v2: ${fact}` };
}
function listed(scopes) {
    return scopes.length === 0 ? 'no scopes' : `only ${scopes.join(', ')}`;
}
/** Entries may carry an internal id alone, and the id of a repo that is not shown is not known. */
function isUnnamed(probed, { fineGrained }) {
    return (probed.metadata === null && (fineGrained?.scoped.some((entry) => entry.entityName === null) ?? false));
}

;// CONCATENATED MODULE: ./src/causes/organization/organization-block.ts









/**
 * Means: An administrator revoked the token for this organization.
 *
 * How we know: The identity check lists this restriction, or the refusal says so.
 *
 * What to do: Contact the organization's administrators, and create a new token.
 */
const ORG_TOKEN_REVOKED = (0,cause/* defineCause */.R)({
    group: 'organization',
    slug: 'org-token-revoked',
    severity: 'error',
    title: 'The organization revoked this token',
    seenAs: ['Your token has been revoked by the organization administrator'],
    isToldOnce: true,
});
/**
 * Means: The organization most likely accepts only fine-grained tokens.
 *
 * How we know: The identity check lists a token policy for the organization, and the token is a classic one. An
 * approval may be missing instead.
 *
 * What to do: Create a fine-grained token for the organization.
 */
const ORG_REQUIRES_FINE_GRAINED = (0,cause/* defineCause */.R)({
    group: 'organization',
    slug: 'org-requires-fine-grained',
    severity: 'error',
    title: 'The organization may accept only fine-grained tokens',
    isToldOnce: true,
});
/**
 * Means: The organization has not approved the token yet, or has denied it: the Hub's answer is the same.
 *
 * How we know: The refusal says so, or the identity check lists a token policy and the token is fine-grained.
 *
 * What to do: Ask an administrator to approve the token; the token's page shows its status.
 */
const ORG_TOKEN_PENDING_APPROVAL = (0,cause/* defineCause */.R)({
    group: 'organization',
    slug: 'org-token-pending-approval',
    severity: 'error',
    title: 'The organization has not approved this token',
    seenAs: ['Due to the organization token policy, your token needs to be approved'],
    isToldOnce: true,
});
/**
 * Means: The organization requires single sign-on.
 *
 * How we know: The identity check lists this restriction.
 *
 * What to do: Authorize the token through the organization's single sign-on.
 */
const ORG_SSO_REQUIRED = (0,cause/* defineCause */.R)({
    group: 'organization',
    slug: 'org-sso-required',
    severity: 'error',
    title: 'The organization requires single sign-on',
    isToldOnce: true,
});
/**
 * Means: The organization requires two-factor authentication.
 *
 * How we know: The identity check lists this restriction.
 *
 * What to do: Turn it on for the account.
 */
const ORG_MFA_REQUIRED = (0,cause/* defineCause */.R)({
    group: 'organization',
    slug: 'org-mfa-required',
    severity: 'error',
    title: 'The organization requires two-factor authentication',
    isToldOnce: true,
});
/**
 * Means: The address of this runner is outside the ranges that the organization allows.
 *
 * How we know: The identity check lists this restriction.
 *
 * What to do: Run the job from an address that is allowed.
 */
const ORG_IP_NOT_ALLOWED = (0,cause/* defineCause */.R)({
    group: 'organization',
    slug: 'org-ip-not-allowed',
    severity: 'error',
    title: "The organization does not allow the runner's address",
    titleElsewhere: 'The organization does not allow this address',
    isToldOnce: true,
});
/**
 * Means: The organization blocks this repo, which belongs to somebody else, for its members.
 *
 * How we know: The refusal names a content policy.
 *
 * What to do: Ask the organization's administrators.
 */
const ORG_CONTENT_POLICY = (0,cause/* defineCause */.R)({
    group: 'organization',
    slug: 'org-content-policy',
    severity: 'error',
    title: 'The organization blocks this repo for its members',
    isToldOnce: true,
});
const REVOKED = {
    cause: ORG_TOKEN_REVOKED,
    what: (org) => `an administrator of ${org} revoked this token for the organization`,
    todo: (org) => `ask an administrator of ${org} why, and create a new token`,
};
const PENDING = {
    cause: ORG_TOKEN_PENDING_APPROVAL,
    what: (org) => `${org} has not approved this token (the request is pending or was denied; the Hub does not say which)`,
    todo: (org) => `ask an administrator of ${org} to approve the token; the token's page shows its status`,
};
/** What those entries of `securityRestrictions` mean that a token of every kind may have (protocol notes §2.1). */
const OF_EVERY_TOKEN = [
    {
        restriction: 'sso',
        cause: ORG_SSO_REQUIRED,
        what: (org) => `${org} requires single sign-on, and this token is not authorized for it`,
        todo: (org) => `authorize the token through the single sign-on of ${org}`,
    },
    {
        restriction: 'mfa',
        cause: ORG_MFA_REQUIRED,
        what: (org) => `${org} requires two-factor authentication, which the account does not use`,
        todo: () => "turn on two-factor authentication in the account's settings",
    },
    {
        restriction: 'ip',
        cause: ORG_IP_NOT_ALLOWED,
        what: (org, host) => `${(0,host_words/* wordsOn */.lD)(host).runner}'s address is outside the ranges that ${org} allows`,
        todo: (org, host) => `run ${(0,host_words/* wordsOn */.lD)(host).job} from an address that ${org} allows, or ask an administrator to add this one`,
    },
];
const FINE_GRAINED_ONLY = {
    cause: ORG_REQUIRES_FINE_GRAINED,
    what: (org) => `${org} has a token policy, which most likely allows only fine-grained or approved tokens, and this is a classic token`,
    todo: (org) => `create a fine-grained token with rights on ${org}, and ask an administrator to approve it if that is required`,
};
/**
 * The organization's own block on this token, if that is what refused the repo: proven by the Hub's words,
 * or by the restrictions that the identity check lists for the repo's organization. Null when neither says so.
 */
function organizationBlock({ probed, reason, probe, }) {
    const ownership = ownershipOf(probed);
    const org = ownership.is === 'org' ? ownership.org.name : (probed.namespace ?? 'the organization');
    const restrictions = ownership.is === 'org' ? ownership.org.restrictions : [];
    const block = blockFor(probed, reason, restrictions);
    if (block === null)
        return null;
    const blocks = [
        block,
        ...OF_EVERY_TOKEN.filter((one) => one !== block && restrictions.includes(one.restriction)),
    ];
    const behind = behindBlock(probed);
    return {
        ...(0,cause/* titled */.d)(block.cause, probed.host),
        subject: probed.label,
        position: probed.position,
        message: `${asBeginning(blocks.map(({ what }) => what(org, probed.host)).join(', and '))}, so the Hub refuses access to ${(0,probed_repo/* nameOf */.Vb)(probed)}. ${behind?.also ?? 'The token works elsewhere.'}`,
        advice: `${(0,capitalized/* capitalized */.l)(blocks.map(({ todo }) => todo(org, probed.host)).join('; '))}${behind?.todo ?? ''}.`,
        link: (0,links/* tokensPage */.YH)(probed.endpoint),
        linkText: 'Open the token settings',
        evidence: [
            ...(0,probed_repo/* evidenceFrom */.EH)(probed, [probe]),
            ...(restrictions.length === 0
                ? []
                : [{ fact: `GET /api/whoami-v2: securityRestrictions of ${org}: ${restrictions.join(', ')}` }]),
        ],
    };
}
/** The limits that would refuse the token if the organization did not, with what lifts them; null without any. */
function behindBlock(probed) {
    const { request } = probed.observation;
    const operation = (0,model_inputs/* writesTo */.Ki)(request) ? 'write' : 'read';
    const limits = limitsOn({ probed, operation, isMissing: false });
    // A repo that the Hub does not show may be public, and then reading it takes no right.
    if (limits === null || (operation === 'read' && probed.metadata === null))
        return null;
    const { identity, token, account } = limits;
    const isProven = account?.is === 'role' && account.unless === null;
    const reasons = [
        ...(token === null ? [] : [tokenReason({ probed, operation }, identity, token)]),
        ...(isProven ? [accountReason(probed, identity, account)] : []),
    ];
    if (reasons.length === 0)
        return null;
    const needs = [
        ...(token === null ? [] : [`the token must also be able to ${operation} this repo`]),
        ...(isProven ? [`${identity.name} must also be given the right to ${operation} it`] : []),
    ];
    return { also: `Besides, ${reasons.join(', and ')}.`, todo: `; ${needs.join(', and ')}` };
}
function blockFor(probed, reason, restrictions) {
    if (reason === 'org-revoked')
        return REVOKED;
    const isClassicToken = probed.identity !== null && isClassic(probed.identity);
    if (restrictions.includes('token-revoked'))
        return REVOKED;
    // Neither policy lets a classic token in, so only another kind of token helps, whatever the words.
    if (restrictions.includes('token-policy') && isClassicToken)
        return FINE_GRAINED_ONLY;
    if (reason === 'org-approval')
        return PENDING;
    if (restrictions.includes('token-policy'))
        return PENDING;
    const ofEvery = OF_EVERY_TOKEN.find(({ restriction }) => restrictions.includes(restriction));
    if (ofEvery !== undefined)
        return ofEvery;
    if (reason === 'content-policy') {
        return {
            cause: ORG_CONTENT_POLICY,
            what: () => "a content access policy of one of the account's organizations blocks this repo",
            todo: () => "ask the administrators of the account's organizations to allow this repo",
        };
    }
    return null;
}
/** A name stays as it is: names of organizations may begin with a small letter. */
function asBeginning(text) {
    return /^(?:an?|the|this) /.test(text) ? (0,capitalized/* capitalized */.l)(text) : text;
}

;// CONCATENATED MODULE: ./src/causes/repo/unknown-reason.ts






/**
 * Means: The Hub shows the repo but refuses it, for a reason that this version does not know.
 *
 * How we know: The check is refused with 401 or 403, the repo's metadata comes with 200, and neither the words of the
 * refusal nor the identity check give a reason. The words are quoted.
 *
 * What to do: Open the repo's page as that account, and report the words to us.
 */
const REFUSED_FOR_UNKNOWN_REASON = (0,cause/* defineCause */.R)({
    group: 'repo',
    slug: 'refused-for-unknown-reason',
    severity: 'error',
    title: 'The Hub refuses the repo for an unknown reason',
});
/** Words of refused writes that say no more than that (protocol notes §3.2, §3.3). */
const BARE_WORDS = /^(?:You have read access but not the required permissions for this operation|Forbidden|Forbidden: pass `create_pr=1` .*|Unauthorized|Access denied|Invalid username or password|Invalid credentials in Authorization header|Repository not found)\.?$/i;
/** A refusal of a repo that the Hub shows, which nothing that is known explains. */
function refusedForUnknownReason(refusal) {
    const { probed, operation, isMissing } = refusal;
    if (isMissing || probed.metadata === null)
        return null;
    const probe = operation === 'write' ? tellingWrite(probed) : refusal.probe;
    return probe === null ? null : refusedInUnknownWords(probed, operation, probe);
}
/** The finding, with the words of the answer to this probe. */
function refusedInUnknownWords(probed, operation, probe) {
    const outcome = probed.observation.probes[probe]?.outcome;
    const answer = outcome?.kind === 'answer' ? outcome : null;
    const why = answer === null || answer.message === null
        ? 'and gives no reason'
        : `for a reason that this version does not know: "${answer.message}"`;
    // Seen: a 401 to an OAuth token that is good everywhere else (protocol notes §2.4).
    const { identity, tokenFormat } = probed;
    const mayBeItsKind = answer?.status === 401 && identity !== null && isOAuth(identity, tokenFormat);
    return {
        cause: REFUSED_FOR_UNKNOWN_REASON,
        subject: probed.label,
        position: probed.position,
        message: `The Hub shows ${(0,probed_repo/* nameOf */.Vb)(probed)} but does not let ${(0,probed_repo/* accountOf */.XP)(probed)} ${operation} ${(0,file_probes/* isFileProbe */.Fz)(probe) ? `${(0,file_probes/* fileNamed */.ch)(probe)} there` : 'it'}, ${why}.${mayBeItsKind ? ' A 401 may mean that OAuth tokens are not accepted here.' : ''}`,
        advice: `Open the repo's page as ${(0,probed_repo/* loginOf */.DQ)(probed)} to see what is missing, and report the Hub's answer as an issue of hf-auth-check${mayBeItsKind ? ', or use a user access token' : ''}.`,
        link: (0,links/* repoPage */.E6)(probed.endpoint, probed.ref),
        linkText: "Open the repo's page",
        evidence: (0,probed_repo/* evidenceFrom */.EH)(probed, [probe, 'metadata']),
    };
}
/**
 * The probe by which a write is refused in words that may be its reason; null if there are none. Bare words leave open
 * what else refuses it, and a refused read has its own reason.
 */
function tellingWrite({ observation, tokenFormat }) {
    const read = (0,readings/* readingOf */.MU)(observation, 'read');
    // Of a Trusted Publisher's token the write check may say no without a reason (protocol notes §3.3).
    if (tokenFormat?.kind === 'trusted-publisher' || (read !== null && (0,readings/* isRefusal */.vu)(read)))
        return null;
    const asked = ['write', 'preupload'];
    return (asked.find((probe) => {
        const reading = (0,readings/* readingOf */.MU)(observation, probe);
        const outcome = observation.probes[probe]?.outcome;
        const words = outcome?.kind === 'answer' ? outcome.message : null;
        const isRefused = reading?.is === 'forbidden' || reading?.is === 'unauthorized';
        return isRefused && words !== null && !BARE_WORDS.test(words);
    }) ?? null);
}

;// CONCATENATED MODULE: ./src/causes/repo/condition.ts











/**
 * Means: The Hub took the repo down.
 *
 * How we know: It says so, in the refusal or in the repo's metadata.
 *
 * What to do: Use another repo: no token helps.
 */
const REPO_DISABLED = (0,cause/* defineCause */.R)({
    group: 'repo',
    slug: 'repo-disabled',
    severity: 'error',
    title: 'The Hub took the repo down',
    seenAs: ['Access to this resource is disabled.', 'DisabledRepoError', 'Cannot access repository for url'],
});
/**
 * Means: The publisher excludes the region in which this runner is.
 *
 * How we know: The refusal says so, with and without a token.
 *
 * What to do: Run the job elsewhere, or use another repo.
 */
const REGION_BLOCKED = (0,cause/* defineCause */.R)({
    group: 'repo',
    slug: 'region-blocked',
    severity: 'error',
    title: "The publisher excludes this runner's region",
    titleElsewhere: 'The publisher excludes the region of this machine',
    seenAs: ['is not available in your region'],
    isToldOnce: true,
});
/**
 * Means: The Hub redirects in a circle, too many times, or to another host, and the redirect was not followed.
 *
 * How we know: Its `Location` header. The token is never sent along, nor is the one for GitHub's
 * id token service: no redirect of that service is followed at all.
 *
 * What to do: Use the final id, or the real endpoint.
 */
const REDIRECT_REFUSED = (0,cause/* defineCause */.R)({
    group: 'repo',
    slug: 'redirect-refused',
    severity: 'error',
    title: "The Hub's redirect was not followed",
});
/**
 * Means: The repo can be read, but has no such branch, tag or commit. If the job writes to it, and the revision may be
 * a branch, this is a warning, since some clients create a missing branch.
 *
 * How we know: The Hub's code `RevisionNotFound`; or the job creates the repo, and a new repo has only `main`.
 *
 * What to do: Use a revision that exists, or create the branch before the upload.
 */
const REVISION_MISSING = (0,cause/* defineCause */.R)({
    group: 'repo',
    slug: 'revision-missing',
    severity: 'error',
    title: 'The revision does not exist',
    seenAs: [
        'Revision Not Found for url',
        'Invalid rev id',
        'RevisionNotFoundError',
        'is not a valid git identifier (branch name, tag name or commit id)',
    ],
});
/**
 * Means: The Hub has the repo under another id.
 *
 * How we know: It redirects on its own site, and the repo there was checked.
 *
 * What to do: Use the new id: some clients lose the token on the redirect.
 */
const REPO_RENAMED = (0,cause/* defineCause */.R)({
    group: 'repo',
    slug: 'repo-renamed',
    severity: 'warning',
    title: 'The repo was renamed or moved',
    seenAs: ['warning: redirecting to'],
});
/** Conditions of a repo that are the same for every caller: blocked, taken down, moved, a revision not there. */
/** A repo whose publisher keeps this region out, where the Hub's words say so. */
function regionBlocked({ probed, reason, probe, }) {
    if (reason !== 'region')
        return null;
    return {
        ...about(probed),
        ...(0,cause/* titled */.d)(REGION_BLOCKED, probed.host),
        message: `The Hub says that the publisher of ${(0,probed_repo/* nameOf */.Vb)(probed)} excludes ${probed.host === 'github' ? "this runner's region" : 'the region of this machine'}, whatever the token.`,
        advice: `Run ${(0,host_words/* wordsOn */.lD)(probed.host).job} in another region, or use another repo.`,
        evidence: (0,probed_repo/* evidenceFrom */.EH)(probed, [probe, 'metadata']),
    };
}
/** A repo that the Hub took down, where the words of its refusal or its metadata say so. */
function takenDown({ probed, reason, probe, }) {
    return reason === 'disabled' || probed.metadata?.isDisabled ? disabled(probed, probe) : null;
}
function disabled(probed, probe) {
    return {
        ...about(probed),
        cause: REPO_DISABLED,
        message: `The Hub says that it has disabled ${(0,probed_repo/* nameOf */.Vb)(probed)}.`,
        advice: 'Use another repo: no token helps.',
        evidence: (0,probed_repo/* evidenceFrom */.EH)(probed, [probe, 'metadata']),
    };
}
/** What the answer about the listed revision makes of a repo that is open; null when it changes nothing. */
function revisionTrouble(probed, probe) {
    const { observation } = probed;
    // A check of contents may say nothing of a repo that was taken down (protocol notes §3.4).
    if ((0,hub_probe/* readMetadata */._6)(observation.probes[probe])?.isDisabled)
        return refused(disabled(probed, probe));
    const reading = (0,readings/* readingOf */.MU)(observation, probe);
    if (reading === null)
        return observation.request.ref.revision === null ? null : UNKNOWN;
    if (lacksRoute(probed, probe))
        return revisionByFile(probed, probe);
    switch (reading.is) {
        case 'no-revision':
        case 'not-found':
            return withoutRevision(probed, probe);
        case 'granted':
            return null;
        case 'forbidden': {
            const refusal = { probed, probe, reason: reading.reason };
            const condition = regionBlocked(refusal) ?? takenDown(refusal);
            if (condition !== null)
                return refused(condition);
            return reading.reason === 'unstated' ? refusedRevision(probed, probe) : UNKNOWN;
        }
        case 'unauthorized':
            return refusedRevision(probed, probe);
        default:
            // That the contents can be read does not show that this revision is there.
            return unsettled(probed, reading, probe);
    }
}
/**
 * A revision that is refused although the repo can be read, for no reason that is known. That nobody sees it without a
 * token is no surprise, and of a write the write check has told.
 */
function refusedRevision(probed, probe) {
    if (probe === 'anonymous-revision' || probed.identity === null || (0,model_inputs/* writesTo */.Ki)(probed.observation.request)) {
        return UNKNOWN;
    }
    return refused(refusedInUnknownWords(probed, 'read', probe));
}
/** The same where the endpoint does not have that route: a file is asked for at the listed revision, too. */
function revisionByFile(probed, probe) {
    const file = probe === 'revision' ? 'content' : 'anonymous-content';
    const reading = (0,readings/* readingOf */.MU)(probed.observation, file);
    if (reading?.is === 'no-revision')
        return withoutRevision(probed, file);
    return reading?.is === 'granted' ? null : UNKNOWN;
}
/** A commit by its whole hash, or a reference that only the Hub makes. */
const NO_BRANCH = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|refs\/(?!heads\/).*)$/i;
/**
 * A revision that a readable repo does not have; `main` if none is listed. That stops whoever reads it. An upload may
 * create it if it is a branch, and by its name nearly everything may be one.
 */
function withoutRevision(probed, probe, isNewRepo = false) {
    const { request } = probed.observation;
    const revision = (0,model_repo/* revisionOf */.DT)(request.ref);
    const repo = { ...probed.ref, revision: null };
    const missing = isNewRepo
        ? `${(0,model_repo/* formatRepo */.Kf)(repo)} does not exist yet: a new repo has only the branch main`
        : `The Hub says that ${(0,model_repo/* formatRepo */.Kf)(repo)} has no revision ${revision}`;
    const shared = {
        ...about(probed),
        cause: REVISION_MISSING,
        ...(isNewRepo ? {} : { link: (0,links/* repoPage */.E6)(probed.endpoint, repo), linkText: "Open the repo's page" }),
        evidence: (0,probed_repo/* evidenceFrom */.EH)(probed, [probe]),
    };
    if ((0,model_inputs/* writesTo */.Ki)(request) && !NO_BRANCH.test(revision)) {
        const branch = revision.replace(/^refs\/heads\//, '');
        const draft = {
            ...shared,
            severity: 'warning',
            message: `${missing}. The upload may create ${branch} as a branch, but not as a tag or commit.`,
            advice: `Create the branch ${branch} first, unless ${(0,host_words/* wordsOn */.lD)(probed.host).job} uploads with hf upload or git push, which create it.`,
        };
        return { access: 'granted', drafts: [draft] };
    }
    return refused({
        ...shared,
        message: `${missing}${(0,model_inputs/* writesTo */.Ki)(request) ? ', and an upload can create only branches' : ''}.`,
        advice: isNewRepo
            ? `Use a branch instead of ${revision}, or leave it out.`
            : `Use a branch, tag or commit that exists instead of ${revision}; the repo's page lists them.`,
    });
}
/** Answers that say nothing about the repo, or lead away from it. What they say about the Hub is found elsewhere. */
function unsettled(probed, reading, probe) {
    if (reading.is !== 'stopped-redirect')
        return UNKNOWN;
    const where = { loop: 'in a circle', 'too-many': 'too many times', unreadable: 'to an unreadable address' }[reading.reason];
    return refused({
        ...about(probed),
        cause: REDIRECT_REFUSED,
        message: `The Hub redirects ${probed.label} ${where ?? `to ${reading.to}, which is another host`}; the check did not follow.`,
        advice: `${probed.namedAt === null ? 'List the repo by its final id' : `Write its final id${(0,probed_repo/* inItsFile */.gs)(probed)}`}, or set ${(0,host_words/* inputOn */.wQ)(probed.host, 'endpoint')} to the Hub's real address; the token is sent to no other host.`,
        evidence: (0,probed_repo/* evidenceFrom */.EH)(probed, [probe]),
    });
}
/** A repo that the Hub serves under another id. */
function renamed(probed) {
    if (probed.renamedTo === null)
        return null;
    const target = (0,model_repo/* formatRepo */.Kf)(probed.renamedTo);
    const redirected = (0,readings/* probeEntries */.Fz)(probed.observation)
        .map(([, response]) => response)
        .filter(({ redirects }) => redirects.length > 0);
    return {
        ...about(probed),
        cause: REPO_RENAMED,
        message: `The Hub redirects ${probed.label} to ${target}, which was checked in its place.`,
        advice: `Write ${target} wherever ${(0,host_words/* wordsOn */.lD)(probed.host).job} names the repo; some clients lose the token on the redirect.`,
        evidence: redirected.slice(0, 1).map(readings/* evidenceOf */.X1),
    };
}
function about(probed) {
    return { subject: probed.label, position: probed.position };
}

// EXTERNAL MODULE: ./src/causes/inputs/misspelt-id.ts
var misspelt_id = __webpack_require__(7123);
;// CONCATENATED MODULE: ./src/causes/scope/behind-token.ts





/**
 * What keeps the account besides a limit of its token, and the advice that lifts both, since without the one the next
 * refusal comes from the other. A form for a new token is linked only if such a token would be accepted.
 */
function behindToken(refusal, { identity, account }, cure) {
    const { probed } = refusal;
    const about = { subject: probed.label, position: probed.position };
    if (account === null) {
        const link = formFor(probed, cure.permission);
        const said = link === null ? '' : (cure.form?.said ?? '');
        const advice = `${(0,capitalized/* capitalized */.l)(cure.todo)}${checkId(refusal)}${said}.`;
        return {
            also: '',
            question: '',
            draft: { ...about, advice, link, linkText: cure.form?.linkText ?? FORM },
        };
    }
    return {
        also: `, and ${accountReason(probed, identity, account)}`,
        question: account.is === 'outsider' ? didYouMean(inOwnNamespaces(probed)) : '',
        draft: {
            ...about,
            advice: adviceFor(refusal, identity, account, cure),
            evidence: [accountSource(probed, identity, account)],
        },
    };
}
function adviceFor(refusal, { name }, account, { todo, need }) {
    const { probed, operation } = refusal;
    if (account.is === 'outsider') {
        const others = `a token of ${probed.namespace} or of one of its members`;
        const orOthers = probed.namespace === null ? '' : `, or use ${others} that can write this one`;
        return operation === 'write'
            ? `Write to a repo of ${name} or of one of its organizations with ${need}${orOthers}.`
            : `Use ${others} that can read this repo.`;
    }
    const { org, unless } = account;
    if (unless !== null) {
        return `${(0,capitalized/* capitalized */.l)(todo)}; if that is refused too, ask an administrator of ${org.name} to raise the role of ${name}${orInGroup(probed)}${checkId(refusal)}.`;
    }
    const right = operation === 'write' ? 'the role write' : 'access';
    return `Ask an administrator of ${org.name} to give ${name} ${right}, then ${todo}${checkId(refusal)}.`;
}

;// CONCATENATED MODULE: ./src/causes/scope/fine-grained.ts





/**
 * Means: No entry of the fine-grained token covers the repo.
 *
 * How we know: The repo is refused, and the token has no entry for it or for its owner.
 *
 * What to do: Edit the token and add the repo or its owner.
 */
const FINE_GRAINED_REPO_NOT_IN_SCOPE = (0,cause/* defineCause */.R)({
    group: 'scope',
    slug: 'fine-grained-repo-not-in-scope',
    severity: 'error',
    title: 'The fine-grained token does not cover the repo',
    seenAs: ['Repository Not Found for url'],
});
/**
 * Means: The fine-grained token covers the repo, but without write access.
 *
 * How we know: The write is refused, and the entry that decides does not allow it. A repo's own entry
 * replaces its owner's. Without any repo listed, `operation` is `write`, and no entry of the token allows it.
 *
 * What to do: Edit the token and tick write access to contents for that entry.
 */
const FINE_GRAINED_NO_WRITE_ON_REPO = (0,cause/* defineCause */.R)({
    group: 'scope',
    slug: 'fine-grained-no-write-on-repo',
    severity: 'error',
    title: 'The fine-grained token lacks write access',
    seenAs: ['You have read access but not the required permissions', 'pass `create_pr=1` as a query'],
});
/**
 * Means: The fine-grained token covers the private repo, but without read access to contents.
 *
 * How we know: The read is refused, and the entry that decides does not allow it.
 *
 * What to do: Edit the token and tick read access to contents for that entry.
 */
const FINE_GRAINED_NO_READ_ON_REPO = (0,cause/* defineCause */.R)({
    group: 'scope',
    slug: 'fine-grained-no-read-on-repo',
    severity: 'error',
    title: 'The fine-grained token may not read this repo',
});
const PERMISSIONS = { read: 'repo.content.read', write: 'repo.write' };
/** What another repo needs in place of this one. */
const COVERING = 'a token that has an entry with write access for it';
/** A fine-grained token without an entry for the repo, or with one that lacks the right. */
function uncovered(refusal) {
    const limits = limitsOn(refusal);
    if (limits === null || limits.token === null)
        return null;
    const { identity, token } = limits;
    if (token.is === 'entry')
        return withoutRight(refusal, limits, tokenReason(refusal, identity, token));
    if (token.is !== 'no-entry' || isToldAsMissing(refusal))
        return null;
    return withoutEntry(refusal, limits, tokenReason(refusal, identity, token));
}
/** Of somebody else's repo that the Hub does not show, nothing says that an entry would open it. */
function isToldAsMissing({ probed, operation, isMissing }) {
    const { is } = ownershipOf(probed);
    return operation === 'read' && isMissing && is !== 'own' && is !== 'org';
}
function withoutEntry(refusal, limits, reason) {
    const { probed, operation } = refusal;
    const owner = probed.namespace === null ? '' : ` or ${probed.namespace}`;
    const behind = behindToken(refusal, limits, {
        todo: `add ${probed.ref.id}${owner} with ${operation} access to contents to the token, or create a token that has it`,
        need: COVERING,
        permission: PERMISSIONS[operation],
    });
    const need = operation === 'write' ? 'a write needs one' : 'private repos need one';
    return {
        cause: FINE_GRAINED_REPO_NOT_IN_SCOPE,
        message: `${refusedAccess(refusal)}: ${reason}${behind.also || `, and ${need}`}.${behind.question}`,
        ...behind.draft,
    };
}
function withoutRight(refusal, limits, reason) {
    const isWrite = refusal.operation === 'write';
    const what = isWrite ? 'write access to contents and settings' : 'read access to contents';
    const behind = behindToken(refusal, limits, {
        todo: `tick ${what} of repos for that entry of the token, or create a token that has it`,
        need: COVERING,
        permission: PERMISSIONS[refusal.operation],
    });
    return {
        cause: isWrite ? FINE_GRAINED_NO_WRITE_ON_REPO : FINE_GRAINED_NO_READ_ON_REPO,
        message: `${refusedAccess(refusal)}: ${reason}${behind.also}.${behind.question}`,
        ...behind.draft,
    };
}

;// CONCATENATED MODULE: ./src/causes/scope/oauth-scope.ts








/**
 * Means: The OAuth token was not granted this right.
 *
 * How we know: The check is refused, and the scopes inside the token lack the one that it needs; or no repo
 * is listed, `operation` is `write`, and none of the scopes lets it write a repo.
 *
 * What to do: Log in again with that scope, or use a user access token.
 */
const OAUTH_SCOPE_MISSING = (0,cause/* defineCause */.R)({
    group: 'scope',
    slug: 'oauth-scope-missing',
    severity: 'error',
    title: 'The OAuth token lacks a scope',
    seenAs: ['You have read access but not the required permissions'],
    isToldOnce: true,
});
/** An OAuth token that was not granted what the operation needs. */
function missingScope(refusal) {
    const { probed, operation, isMissing } = refusal;
    const limits = limitsOn(refusal);
    if (limits?.token?.is !== 'scope')
        return null;
    const { token } = limits;
    if (token.lacks === 'gated-repos')
        return missingGatedScope(probed);
    // Of which scope a repo without a write check asks is not published.
    if (operation === 'write' && !refusal.isCertain)
        return null;
    const isForeign = ownershipOf(probed).is === 'foreign';
    // To nobody but its owner would a private repo be there, and nothing shows that this one is.
    if (operation === 'read' && isMissing && isForeign)
        return null;
    const behind = behindToken(refusal, limits, {
        todo: `log in again with the scope ${token.lacks}${asWhom(probed, operation)}, or use a user access token`,
        need: `a token that has the scope ${token.lacks}`,
        permission: operation === 'write' ? 'repo.write' : 'repo.content.read',
    });
    return {
        cause: OAUTH_SCOPE_MISSING,
        message: `${refusedAccess(refusal)}: the OAuth token has ${listed(token.has)}, not ${token.lacks}${behind.also}.${behind.question}`,
        ...behind.draft,
    };
}
/** A token that does not list organizations does not show whether the account belongs to the owner. */
function asWhom(probed, operation) {
    const isUnknown = probed.namespace !== null && ownershipOf(probed).is === 'unknown';
    return isUnknown ? ` as an account that may ${operation} repos of ${probed.namespace}` : '';
}
/** An OAuth token that was not granted the public gated repos of its account. */
function missingGatedScope(probed) {
    const scopes = probed.tokenFormat?.oauthScopes ?? [];
    return {
        cause: OAUTH_SCOPE_MISSING,
        subject: probed.label,
        position: probed.position,
        message: `The Hub refuses the gated repo ${(0,probed_repo/* nameOf */.Vb)(probed)}: the OAuth token has ${listed(scopes)}, not gated-repos.`,
        advice: 'Log in again with the scope gated-repos, or use a user access token.',
        link: (0,links/* tokenForm */.qc)(probed.endpoint, { gated: true }),
        linkText: FORM,
    };
}

;// CONCATENATED MODULE: ./src/causes/scope/gated-permission.ts







/**
 * Means: The fine-grained token may not read public gated repos, whatever access its account has.
 *
 * How we know: The identity check says that the token lacks this permission, and the repo, which is public and
 * gated, is refused.
 *
 * What to do: Edit the token and tick read access to contents of all public gated repos.
 */
const FINE_GRAINED_MISSING_GATED_PERMISSION = (0,cause/* defineCause */.R)({
    group: 'scope',
    slug: 'fine-grained-missing-gated-permission',
    severity: 'error',
    title: 'The fine-grained token may not read gated repos',
    seenAs: ['Please enable access to public gated repositories in your fine-grained token'],
    isToldOnce: true,
});
/**
 * The finding for a token without the right to open public gated repos, whose answer names that setting.
 * Null when the identity check says that the token has it.
 */
function missingGatedPermission({ probed, operation, reason, probe }) {
    if (operation !== 'read' || reason !== 'gated-setting')
        return null;
    const { identity } = probed;
    const evidence = (0,probed_repo/* evidenceFrom */.EH)(probed, [probe, 'metadata']);
    if (probed.tokenFormat?.kind === 'oauth')
        return { ...missingGatedScope(probed), evidence };
    if (identity !== null && (isClassic(identity) || identity.fineGrained?.canReadGatedRepos))
        return null;
    return { ...withoutPermission(probed), evidence };
}
/** The same, if the identity check alone shows that such a token was refused a gated repo, whatever the words. */
function withoutGatedRight(refusal) {
    if (refusal.operation !== 'read' || limitsOn(refusal)?.token?.is !== 'gated-repos')
        return null;
    return {
        ...withoutPermission(refusal.probed),
        evidence: [{ fact: 'GET /api/whoami-v2: canReadGatedRepos false' }],
    };
}
function withoutPermission(probed) {
    const name = probed.identity?.tokenName;
    const which = name === null || name === undefined ? 'the fine-grained token' : `the fine-grained token "${name}"`;
    return {
        cause: FINE_GRAINED_MISSING_GATED_PERMISSION,
        subject: probed.label,
        position: probed.position,
        message: `The Hub says that ${which} may not read public gated repos such as ${(0,probed_repo/* nameOf */.Vb)(probed)}, whatever access ${(0,probed_repo/* accountOf */.XP)(probed)} has.`,
        advice: 'Tick "Read access to contents of all public gated repos you can access" in the settings of the token, or create a token that has it.',
        link: (0,links/* tokenForm */.qc)(probed.endpoint, { gated: true }),
        linkText: FORM,
    };
}

;// CONCATENATED MODULE: ./src/causes/scope/membership.ts





/**
 * Means: The repo to write belongs to somebody else, or is an old one that has no owner.
 *
 * How we know: The Hub refuses the write, and the owner is neither the account nor one of its organizations.
 *
 * What to do: Write to a repo of the account, or use a token of an account that belongs to the owner.
 */
const WRONG_NAMESPACE = (0,cause/* defineCause */.R)({
    group: 'scope',
    slug: 'wrong-namespace',
    severity: 'error',
    title: "The account does not belong to the repo's owner",
    seenAs: ["You don't have the rights to create a model under", 'pass `create_pr=1` as a query'],
    isToldOnce: true,
});
/**
 * Means: The account's role in the organization does not allow the write.
 *
 * How we know: The write is refused, the token would allow it, and the identity check names the role.
 *
 * What to do: Ask an administrator to raise the role; a new token of the same account changes nothing.
 */
const ORG_ROLE_INSUFFICIENT = (0,cause/* defineCause */.R)({
    group: 'scope',
    slug: 'org-role-insufficient',
    severity: 'error',
    title: 'The role in the organization does not allow the write',
    seenAs: ['You have read access but not the required permissions', 'pass `create_pr=1` as a query'],
    isToldOnce: true,
});
/** A write into a namespace the account does not belong to. */
function foreignNamespace(refusal) {
    const { probed, operation } = refusal;
    const limits = limitsOn(refusal);
    if (operation !== 'write' || limits?.account?.is !== 'outsider')
        return null;
    const { identity, token, account } = limits;
    const [also, need] = token === null
        ? ['', '']
        : [
            `, and ${tokenReason(refusal, identity, token)}`,
            ' with a token that has an entry with write access for it',
        ];
    const { namespace } = probed;
    const others = namespace === null ? '' : `, or use a token of ${namespace} or of one of its members`;
    return {
        cause: WRONG_NAMESPACE,
        subject: probed.label,
        position: probed.position,
        message: `${refusedAccess(refusal)}: ${accountReason(probed, identity, account)}${also}.${didYouMean(inOwnNamespaces(probed))}`,
        advice: `Write to a repo of ${identity.name} or of one of its organizations${need}${others}.`,
    };
}
/** A role in the organization that does not let its holder write. */
function weakRole(refusal) {
    const { probed, operation, isCertain } = refusal;
    const limits = limitsOn(refusal);
    if (operation !== 'write' || limits?.account?.is !== 'role')
        return null;
    const { identity, account } = limits;
    if (account.unless !== null && !isCertain)
        return null;
    return {
        cause: ORG_ROLE_INSUFFICIENT,
        subject: probed.label,
        position: probed.position,
        message: `${refusedAccess(refusal)}: ${accountReason(probed, identity, account)}.`,
        advice: `Ask an administrator of ${account.org.name} to raise the role of ${identity.name}${orInGroup(probed)}; a new token of the same account changes nothing${checkId(refusal)}.`,
    };
}

;// CONCATENATED MODULE: ./src/causes/scope/read-token.ts





/**
 * Means: The job writes, and the token is a classic read token, which can write nothing.
 *
 * How we know: The identity check says that its role is read, and a repo is listed for write, or none is
 * listed and `operation` is `write`.
 *
 * What to do: Use a token that can write the repo.
 */
const READ_TOKEN_FOR_WRITE = (0,cause/* defineCause */.R)({
    group: 'scope',
    slug: 'read-token-for-write',
    severity: 'error',
    title: 'A read token cannot write',
    seenAs: [
        'You have read access but not the required permissions',
        'pass `create_pr=1` as a query',
        '403 Client Error: Forbidden for url',
        "You don't have the rights to create a model under",
        'You are not authorized to push to this repo',
        'DENIED update refs/heads',
        'batch response: Authorization error',
    ],
    isToldOnce: true,
});
/** A classic read token: whoami alone proves that it can write nothing. */
function readRole(refusal) {
    const limits = limitsOn(refusal);
    if (limits?.token?.is !== 'read-role')
        return null;
    const { identity } = limits;
    const behind = behindToken(refusal, limits, {
        todo: `create a token of ${identity.name} that can write this repo, and save it in place of the old one`,
        need: 'a token that can write',
        form: { said: '; the form is filled in', linkText: 'Create a token' },
        permission: 'repo.write',
    });
    return {
        cause: READ_TOKEN_FOR_WRITE,
        message: `The Hub says that ${tokenName(identity)} of ${identity.name} is a read token: it cannot write ${(0,probed_repo/* nameOf */.Vb)(refusal.probed)} or any other repo${behind.also}.${behind.question}`,
        ...behind.draft,
    };
}

;// CONCATENATED MODULE: ./src/causes/scope/unverifiable-write.ts









/**
 * Means: Whether the write will work cannot be checked without writing. The same is said of a repo that the job creates
 * and of a pull request that it opens, if what is known of the token and its account is not enough.
 *
 * How we know: The Hub has no check for it, or one that contradicts all else it says. The token of a Trusted
 * Publisher may be read-only, and no answer of the Hub says whether it is.
 *
 * What to do: Continue if the token is known to write there. For a Trusted Publisher, check in the repo's settings that
 * it may write.
 */
const WRITE_UNVERIFIABLE = (0,cause/* defineCause */.R)({
    group: 'scope',
    slug: 'write-unverifiable',
    severity: 'warning',
    title: 'Whether the write will work cannot be checked',
});
/**
 * Means: The token can write the listed repo, but cannot create others.
 *
 * How we know: The write is proven, and the token has entries for repos only.
 *
 * What to do: Skip the create call in the job, or add the owner to the token.
 */
const FINE_GRAINED_NO_CREATE = (0,cause/* defineCause */.R)({
    group: 'scope',
    slug: 'fine-grained-no-create',
    severity: 'notice',
    title: 'The token can write this repo but not create others',
    seenAs: ["You don't have the rights to create a model under"],
    isToldOnce: true,
});
/** A write that cannot be proven: the Hub's refusal fits nothing it says elsewhere, or there is no safe check. */
function writeUnverifiable(probed, wasRefused) {
    const groups = wasRefused ? groupsThere(probed) : null;
    return {
        cause: WRITE_UNVERIFIABLE,
        subject: probed.label,
        position: probed.position,
        message: `Whether the token can write ${(0,probed_repo/* nameOf */.Vb)(probed)} cannot be checked: ${whyUnverifiable(probed, wasRefused)}.`,
        ...wayOut(probed, wasRefused, groups),
        evidence: [
            ...(0,probed_repo/* evidenceFrom */.EH)(probed, ['write', 'read', 'preupload', 'content', 'metadata']),
            ...(groups === null ? [] : [groups.evidence]),
        ],
    };
}
function whyUnverifiable(probed, wasRefused) {
    const { ref } = probed.observation.request;
    const noCheck = (0,hub_probe/* hasAccessCheck */.hx)(ref) ? null : `the Hub has no write check for a ${ref.type}`;
    if (isPublishers(probed)) {
        // A publisher can be set up to read only, and no answer tells (protocol notes §7).
        return `${noCheck ?? 'the write check is not reliable for Trusted Publisher tokens'}, and the publisher may be read-only`;
    }
    if (noCheck !== null)
        return noCheck;
    if (!wasRefused)
        return 'this Hub has no write check, and its answer to the first step of a commit is not clear';
    if (probed.identity === null) {
        return 'the write check refuses it, and the account of the token is unknown, so the reason is, too';
    }
    if (mayRefuseOAuth(probed)) {
        return 'the write check refuses it with a 401, which may mean that it does not accept OAuth tokens';
    }
    return isOpenEnded(probed)
        ? 'the write check refuses it, and whether the permissions of the token include the write is not known'
        : 'the write check refuses it, although everything the Hub says about the token and its account allows it';
}
function wayOut(probed, wasRefused, groups) {
    if (isPublishers(probed)) {
        return {
            advice: `Check in the settings of ${(0,probed_repo/* nameOf */.Vb)(probed)} that its Trusted Publisher may write, since a read-only one may not.`,
            link: (0,links/* publisherPage */.cx)(probed.endpoint, { is: 'repo', ref: probed.ref }),
            linkText: "Open the publisher's settings",
        };
    }
    const orElse = mayRefuseOAuth(probed) ? ', or use a user access token' : '';
    const may = groups === null
        ? 'branch rules, resource groups or a storage limit may refuse the write'
        : `branch rules, a storage limit or the repo's resource group may refuse the write; the account is in ${groups.names}`;
    return {
        advice: wasRefused
            ? `Open the repo's page as ${(0,probed_repo/* loginOf */.DQ)(probed)}${orElse}: ${may}.`
            : 'Continue if the token is known to write there; the first write will show it.',
        link: (0,links/* repoPage */.E6)(probed.endpoint, probed.ref),
        linkText: "Open the repo's page",
    };
}
function isPublishers({ tokenFormat }) {
    return tokenFormat?.kind === 'trusted-publisher';
}
/** Seen: a 401 to an OAuth token that is good everywhere else (protocol notes §2.4). */
function mayRefuseOAuth({ identity, tokenFormat, observation }) {
    const reading = (0,readings/* readingOf */.MU)(observation, 'write');
    return reading?.is === 'unauthorized' && identity !== null && isOAuth(identity, tokenFormat);
}
/** Whether the permissions of a fine-grained token neither allow nor exclude the write. */
function isOpenEnded(probed) {
    const fineGrained = probed.identity?.fineGrained ?? null;
    if (fineGrained === null)
        return false;
    const coverage = coverageOf(fineGrained, probed);
    return coverage.is !== 'entry' || !allowsWrite(coverage.permissions);
}
/** A refusal whose reason neither the Hub's words nor the identity check give. */
function unexplainedRefusal({ probed, operation, probe }) {
    // A refused write that nothing explains may be refused by what is no matter of access, such as a full storage.
    if (operation === 'write')
        return null;
    const outcome = probed.observation.probes[probe]?.outcome;
    const why = outcome?.kind === 'answer' && outcome.message !== null
        ? `with these words, which name no reason: "${outcome.message}"`
        : 'and gives no reason';
    return {
        cause: REPO_MISSING_OR_NO_ACCESS,
        subject: probed.label,
        position: probed.position,
        message: `The Hub refuses ${(0,probed_repo/* nameOf */.Vb)(probed)} to ${(0,probed_repo/* accountOf */.XP)(probed)} ${why}.`,
        advice: `Open the repo's page as ${(0,probed_repo/* loginOf */.DQ)(probed)}, and ask its owner or the administrators of the account's organizations.`,
        link: (0,links/* repoPage */.E6)(probed.endpoint, probed.ref),
        linkText: "Open the repo's page",
        evidence: (0,probed_repo/* evidenceFrom */.EH)(probed, [probe, 'metadata']),
    };
}
/** A fine-grained token with an entry for the repo alone writes it, but a create call before the push fails. */
function fineGrainedCannotCreate(probed) {
    const fineGrained = probed.identity?.fineGrained;
    if (fineGrained === null || fineGrained === undefined)
        return null;
    const mayCreate = !excludesWrite(fineGrained.global) ||
        fineGrained.scoped.some(({ entityType, permissions }) => (entityType === 'user' || entityType === 'org') && !excludesWrite(permissions));
    const coverage = coverageOf(fineGrained, probed);
    if (mayCreate || coverage.is !== 'entry' || coverage.level !== 'repo')
        return null;
    return {
        cause: FINE_GRAINED_NO_CREATE,
        subject: probed.label,
        position: probed.position,
        message: `The token can write ${(0,probed_repo/* nameOf */.Vb)(probed)}, but its entries are for single repos, so it cannot create one.`,
        advice: `Leave out create calls (also with exist_ok=True), or add ${probed.namespace ?? 'the owner'} to the token.`,
        link: (0,links/* tokensPage */.YH)(probed.endpoint),
        linkText: 'Open the token settings',
        evidence: [
            ...(0,probed_repo/* evidenceFrom */.EH)(probed, ['write']),
            { fact: 'GET /api/whoami-v2: the token has write access by an entry for this repo and for no owner' },
        ],
    };
}

;// CONCATENATED MODULE: ./src/causes/repo/other-type.ts





/**
 * Means: The id exists, as a repo of another type.
 *
 * How we know: The Hub does not find it as listed, but finds it under another type with the same token.
 *
 * What to do: Write the prefix of the right type, for example `datasets/`.
 */
const REPO_TYPE_MISMATCH = (0,cause/* defineCause */.R)({
    group: 'repo',
    slug: 'repo-type-mismatch',
    severity: 'error',
    title: 'The repo is of another type',
    seenAs: ['Repository Not Found for url', "doesn't exist on the Hub or cannot be accessed"],
});
/** The id as that of another type, where the Hub does not find it as it is listed. */
function anotherType({ probed, probe, isMissing, }) {
    if (!isMissing)
        return null;
    const { ref } = probed.observation.request;
    const found = provenType(probed, probe);
    if (found === null)
        return null;
    return {
        subject: probed.label,
        position: probed.position,
        cause: REPO_TYPE_MISMATCH,
        message: `The Hub has no ${ref.type} ${ref.id}, but it has a ${found} with that id.`,
        advice: `Write ${asType(probed, found)}.`,
        evidence: typeEvidence(probed, probe, found),
    };
}
/**
 * Another type under which everybody sees the id, where nobody is told whether the listed one is missing or
 * private: it may be what is meant, so it is told, and weighs nothing.
 */
function namesake(probed, probe) {
    const { ref } = probed.observation.request;
    const found = namesakeOf(probed.observation);
    if (found === null)
        return null;
    return {
        subject: probed.label,
        position: probed.position,
        cause: REPO_TYPE_MISMATCH,
        severity: 'notice',
        message: `Without a token the Hub shows no ${ref.type} ${ref.id}, but a public ${found} with that id. A private ${ref.type} would get the same answer.`,
        advice: `Write ${asType(probed, found)} if you meant the ${found}.`,
        evidence: typeEvidence(probed, probe, found),
    };
}
/** The repo as one of that type: a prefix says so in a list, and in a file whatever takes the id there. */
function asType(probed, type) {
    const { ref } = probed.observation.request;
    return probed.namedAt === null
        ? (0,model_repo/* formatRepo */.Kf)({ ...ref, type })
        : `${ref.id} as a ${type}${(0,probed_repo/* inItsFile */.gs)(probed)}`;
}
/** Another type under which the id is shown. */
function namesakeOf(observation) {
    const isThere = (type) => (0,readings/* readingOf */.MU)(observation, `as-${type}`)?.is === 'granted' ||
        (0,readings/* readingOf */.MU)(observation, `anonymous-as-${type}`)?.is === 'granted';
    return (0,hub_probe/* otherTypes */.wu)(observation.request.ref).find(isThere) ?? null;
}
/** The same, where the answer to the listed type proves that it is not meant: a 401 to nobody may hide a repo. */
function provenType(probed, probe) {
    const mayBeHidden = probe.startsWith('anonymous-') && (0,readings/* readingOf */.MU)(probed.observation, probe)?.is === 'unauthorized';
    // Ids of one word are those of public repos from before namespaces existed.
    return mayBeHidden && probed.ref.id.includes('/') ? null : namesakeOf(probed.observation);
}
function typeEvidence(probed, probe, type) {
    return (0,probed_repo/* evidenceFrom */.EH)(probed, [probe, `as-${type}`, `anonymous-as-${type}`]);
}

;// CONCATENATED MODULE: ./src/causes/repo/explanations.ts
















/**
 * What the Hub states: in the words of the refusal, in the restrictions that the identity check lists, or by
 * what it answers about the same id elsewhere. Such a reason holds whatever the token may do, so it is looked
 * for first, and the first that holds is the finding: what refuses everybody stands before what refuses this
 * account, and that before the id.
 */
const STATED = [
    regionBlocked,
    takenDown,
    missingGatedPermission,
    organizationBlock,
    anotherType,
    misspelt_id/* misspeltId */.$S,
    createFirst,
];
/**
 * What the identity check alone proves about every write. It is told beside a stated reason: curing the one
 * leaves the other. The block of an organization names it itself.
 */
const PROVEN_BY_IDENTITY = [readRole];
/** What keeps the token besides from writing a repo that it would see, and that is not there. */
const BESIDE_MISSING = [...PROVEN_BY_IDENTITY, missingScope, uncovered];
/**
 * What is concluded from a refusal together with a right that is not there: the token's own limits, then
 * those of its account. Only where nothing above holds, since a refusal that has its reason proves no second
 * one. The first is the finding, and names those behind it that are proven too.
 */
const CONCLUDED = [
    withoutGatedRight,
    missingScope,
    foreignNamespace,
    uncovered,
    weakRole,
];
/** Where nothing is known that would refuse: what the Hub lets nobody tell apart. */
const UNEXPLAINED = [missingOrInvisible, refusedForUnknownReason, unexplainedRefusal];
/** Why a repo is refused, weightiest first. Empty when nothing that is known refuses it and the words say nothing. */
function explain(refusal) {
    const stated = firstOf(STATED, refusal);
    if (stated?.cause.group === 'organization')
        return [stated];
    const beside = stated?.cause === TARGET_MISSING ? BESIDE_MISSING : PROVEN_BY_IDENTITY;
    const proven = withProof(firstOf(beside, refusal), refusal);
    const known = [proven, stated].filter((draft) => draft !== null);
    if (known.length > 0)
        return known;
    const concludes = refusal.isCertain || !(0,hub_probe/* hasAccessCheck */.hx)(refusal.probed.ref);
    const concluded = concludes ? withProof(firstOf(CONCLUDED, refusal), refusal) : null;
    const draft = concluded ?? (refusal.isCertain ? firstOf(UNEXPLAINED, refusal) : null);
    return draft === null ? [] : [draft];
}
/** What the token itself lacks to open the gate; null if that does not explain the refusal. */
function lackingGatedRight(refusal) {
    if (refusal.probed.metadata === null)
        return null;
    const draft = withoutGatedRight(refusal) ?? missingScope(refusal);
    return withProof(draft, refusal);
}
/**
 * Whether the name or the owner may be what is wrong with a repo that is not found, since nothing weightier
 * explains it.
 */
function isNameInQuestion(probed) {
    const { request } = probed.observation;
    if (!request.ref.id.includes('/') || probed.renamedTo !== null)
        return false;
    const isWrite = (0,model_inputs/* writesTo */.Ki)(request);
    if (isWrite && isOrganizationToken(probed))
        return false;
    const causes = explain({
        probed,
        operation: isWrite ? 'write' : 'read',
        probe: (0,hub_probe/* mainProbeFor */.hQ)(request),
        reason: null,
        isMissing: true,
        isCertain: true,
    }).map(({ cause }) => cause);
    return causes.every((cause) => cause === TARGET_MISSING || cause === REPO_MISSING_OR_NO_ACCESS);
}
function firstOf(explanations, refusal) {
    for (const explanation of explanations) {
        const draft = explanation(refusal);
        if (draft !== null)
            return draft;
    }
    return null;
}
/** What is concluded from a refusal shows that refusal first. */
function withProof(draft, refusal) {
    if (draft === null)
        return null;
    const { probed, operation, probe, isMissing } = refusal;
    const beside = operation === 'write' ? ['read', 'preupload'] : isMissing ? [] : ['metadata'];
    return { ...draft, evidence: [...(0,probed_repo/* evidenceFrom */.EH)(probed, [probe, ...beside]), ...(draft.evidence ?? [])] };
}

;// CONCATENATED MODULE: ./src/causes/repo/listed-files.ts









/**
 * Means: The repo can be read, but does not have a file that a line of `repos` names.
 *
 * How we know: The Hub's code `EntryNotFound` for that file. A path behind `hf://` may as well be a folder, so it is
 * also looked up as one. Files are only checked on lines to read.
 *
 * What to do: Correct the path, or use a revision that has the file. Names that are close to it are in the message, if
 * everybody can see them.
 */
const FILE_MISSING = (0,cause/* defineCause */.R)({
    group: 'repo',
    slug: 'file-missing',
    severity: 'error',
    title: 'The repo does not have the file',
    seenAs: [
        'Entry Not Found for url',
        'EntryNotFoundError',
        'does not appear to have a file named',
        '404 Client Error: Entry Not Found for url',
        'Could not locate file:',
    ],
});
const listed_files_MOST_NAMED = 3;
/** What the answers about the listed files make of a repo that is open; null when they change nothing. */
function filesTrouble(probed) {
    const { files = [] } = probed.observation.request;
    const missing = [];
    let isOpen = false;
    for (const file of files) {
        const probe = (0,file_probes/* fileProbe */.$q)('file', file);
        const reading = (0,readings/* readingOf */.MU)(probed.observation, probe);
        switch (reading?.is) {
            case 'granted':
                break;
            case 'no-file':
            case 'not-found': {
                const folder = file.mayBeFolder ? (0,readings/* readingOf */.MU)(probed.observation, (0,file_probes/* fileProbe */.$q)('folder', file)) : reading;
                if (reading.is === 'no-file' && folder?.is === 'no-file')
                    missing.push(file);
                else
                    isOpen ||= folder?.is !== 'granted';
                break;
            }
            case 'no-revision':
                return withoutRevision(probed, probe);
            case 'stopped-redirect':
                return unsettled(probed, reading, probe);
            default:
                isOpen = true;
        }
    }
    if (missing.length > 0)
        return refused(missingFiles(probed, missing));
    return isOpen ? UNKNOWN : null;
}
function missingFiles(probed, files) {
    const named = files.slice(0, listed_files_MOST_NAMED).map(({ path }) => `"${path}"`);
    const more = files.length > named.length ? ` (and ${files.length - named.length} more)` : '';
    const at = probed.ref.type === 'bucket' ? '' : ` at revision ${(0,model_repo/* revisionOf */.DT)(probed.ref)}`;
    const near = files.flatMap((file) => namesNear(probed, file)).slice(0, listed_files_MOST_NAMED);
    const question = near.length === 0 ? '' : ` Did you mean ${near.map((path) => `"${path}"`).join(' or ')}?`;
    const one = files.length === 1;
    return {
        cause: FILE_MISSING,
        subject: probed.label,
        position: probed.position,
        message: `The Hub says that ${(0,model_repo/* formatRepo */.Kf)({ ...probed.ref, revision: null })} has no ${one ? 'file' : 'files'} ${named.join(', ')}${more}${at}.${question}`,
        advice: `Correct the path of ${named.join(', ')}${more}, or name a revision that has ${one ? 'this file' : 'these files'}.`,
        link: (0,links/* repoPage */.E6)(probed.endpoint, { ...probed.ref, revision: null }),
        linkText: "Open the repo's page",
        evidence: (0,probed_repo/* evidenceFrom */.EH)(probed, files.slice(0, listed_files_MOST_NAMED).map((file) => (0,file_probes/* fileProbe */.$q)('file', file))),
    };
}
/** The paths in the same folder that may be meant. */
function namesNear({ observation }, file) {
    const slash = file.path.lastIndexOf('/') + 1;
    const folder = file.path.slice(0, slash);
    const names = (0,file_probes/* readListing */.vS)(observation.probes[(0,file_probes/* fileProbe */.$q)('beside', file)]).map((path) => path.slice(slash));
    return (0,near_names/* nearNames */.$)(file.path.slice(slash), names).map((name) => folder + name);
}

;// CONCATENATED MODULE: ./src/causes/repo/read-access.ts









/** Whether the token may read a repo's content, by the probe that asked for it. */
function readAccess(probed, probe) {
    const reading = (0,readings/* readingOf */.MU)(probed.observation, probe);
    if (reading === null)
        return UNKNOWN;
    if (lacksRoute(probed, probe))
        return withoutRoute(probed, probe);
    switch (reading.is) {
        case 'granted':
            // Metadata stands in for a content check where there is none, and is shown for a disabled repo too.
            if (probed.metadata?.isDisabled)
                return refused(disabled(probed, probe));
            if (probe === 'metadata') {
                // Nor does it know of an organization that blocks the token from contents.
                const block = organizationBlock({ probed, reason: null, probe });
                if (block !== null)
                    return refused(block);
            }
            return ((probe === 'read' ? keptFiles(probed) : null) ??
                revisionTrouble(probed, 'revision') ??
                keptListedFile(probed) ??
                filesTrouble(probed) ??
                GRANTED);
        case 'gate':
            return read_access_behindGate(probed, reading.state, probe);
        case 'no-revision':
            // A gate answers before a missing branch does: nobody listed one, so files are served.
            if (probed.ref.revision === null)
                return GRANTED;
            return withoutRevision(probed, probe);
        case 'not-found':
            return notFound(probed, probe);
        case 'unauthorized':
            // A 401 means nothing before the identity check has answered (protocol notes §4).
            if (probed.identity === null)
                return UNKNOWN;
            // What the Hub shows is not missing.
            return probed.metadata === null
                ? notFound(probed, probe)
                : refusedRead(probed, probe, { isMissing: false, reason: 'unstated' });
        case 'forbidden':
            return refusedRead(probed, probe, { isMissing: false, reason: reading.reason });
        default:
            return unsettled(probed, reading, probe);
    }
}
/**
 * What a file says of a repo that the access check grants, where it was asked for: the two may differ for
 * tokens without the right to public gated repos. Null when it keeps nothing back.
 */
function keptFiles(probed) {
    const reading = (0,readings/* readingOf */.MU)(probed.observation, 'content');
    if (reading === null)
        return null;
    if (!(0,readings/* isConclusive */.c8)(reading))
        return unsettled(probed, reading, 'content');
    return (0,readings/* isKept */.t8)(reading) ? readAccess(probed, 'content') : null;
}
/** The same of a file that a line names. */
function keptListedFile(probed) {
    const { files = [] } = probed.observation.request;
    const kept = files
        .map((file) => (0,file_probes/* fileProbe */.$q)('file', file))
        .find((probe) => (0,readings/* isKept */.t8)((0,readings/* readingOf */.MU)(probed.observation, probe)));
    return kept === undefined ? null : readAccess(probed, kept);
}
function read_access_behindGate(probed, state, probe) {
    // A gate may answer for a repo that was taken down; its metadata still says so (protocol notes §3.4).
    if (probed.metadata?.isDisabled)
        return refused(disabled(probed, probe));
    if (state === 'login' && probed.identity === null)
        return UNKNOWN;
    if (state !== 'login' && state !== 'unknown')
        return refused(closedGate(probed, state, probe));
    const answer = { isMissing: false, isCertain: true, reason: null };
    const draft = lackingGatedRight({ probed, operation: 'read', probe, ...answer });
    return refused(draft ?? closedGate(probed, 'unknown', probe));
}
/** What tells where the endpoint does not have this route: metadata whether the repo is there, then a file. */
function withoutRoute(probed, probe) {
    if (probed.metadata !== null)
        return fileAccess(probed);
    if (probe === 'read')
        return readAccess(probed, 'metadata');
    // An endpoint that knows whose token this is has the Hub's routes, so a 404 is about the repo.
    const isMissing = (0,readings/* readingOf */.MU)(probed.observation, probe)?.is === 'not-found';
    if (probed.identity === null || !isMissing)
        return UNKNOWN;
    return refusedRead(probed, probe, { isMissing, reason: null });
}
/** Whether files of a visible repo are served. What is no clear answer to a file that no repo has, its README settles. */
function fileAccess(probed) {
    if (!isFileInDoubt(probed))
        return readAccess(probed, 'content');
    const isServed = (0,readings/* readingOf */.MU)(probed.observation, 'readme')?.is === 'granted';
    // Every gate lets a README through.
    return isServed && probed.metadata?.gate === null ? readAccess(probed, 'readme') : UNKNOWN;
}
function notFound(probed, probe) {
    // Metadata without an access check: an older or third-party Hub. Then a file tells (protocol notes §3.1).
    const isVisible = probed.metadata !== null && probe === 'read';
    if (isVisible && (0,readings/* readingOf */.MU)(probed.observation, 'content') !== null)
        return readAccess(probed, 'content');
    return refusedRead(probed, probe, { isMissing: true, reason: null });
}
function refusedRead(probed, probe, answer) {
    return refused(...explain({ probed, operation: 'read', probe, isCertain: true, ...answer }));
}

;// CONCATENATED MODULE: ./src/causes/gate/optional-loads.ts

/**
 * The repos that the job needs for reading, by their keys: those that are listed and not optional, and what these load,
 * as far as files were read. What only optional repos load is optional, too.
 */
function requiredRepos({ repos, references, }) {
    const listed = repos.filter(({ request }) => request.operation === 'read' && request.isOptional !== true);
    const required = new Set(listed.map(({ request }) => keyOf(request.ref)));
    // What is added while the set is walked is walked, too.
    for (const key of required) {
        const read = references.read.filter(({ ref }) => keyOf(ref) === key);
        for (const { ref } of read.flatMap(({ mentions }) => mentions))
            required.add(keyOf(ref));
    }
    return required;
}

;// CONCATENATED MODULE: ./src/causes/gate/loaded-repos.ts










/**
 * Means: A listed repo loads another one that is gated, and the account has no access to that one.
 *
 * How we know: The listed repo's configuration names it (`follow-references`), and the Hub's answer about it says so.
 *
 * What to do: Get access to that repo as well.
 */
const GATED_TRANSITIVE = (0,cause/* defineCause */.R)({
    group: 'gate',
    slug: 'gated-transitive',
    severity: 'error',
    title: 'Gated, and loaded by a listed repo',
    seenAs: ['You are trying to access a gated repo.', 'Cannot access gated repo for url'],
});
const CLOSED_GATE = [
    GATED_NOT_ACCEPTED,
    GATED_PENDING,
    GATED_REJECTED,
    GATED_RESET,
    GATED_REFUSED,
];
/**
 * Diagnoses the repos that were found. Only what the Hub says of them in so many words is a finding: a closed
 * gate, or another refusal with its reason. A 404 is none: nobody listed the repo, and the name may be that of
 * a folder on the machine of whoever wrote it down.
 */
function diagnoseReferences({ hub: { repos, references } }, asker) {
    const required = requiredRepos({ repos, references });
    return references.found.map((found) => {
        const [first] = found.chain;
        const isRoot = (ref) => first !== undefined && keyOf(ref) === keyOf(first.from);
        const position = repos.findIndex(({ request }) => isRoot(request.ref) && request.operation === 'read');
        const probed = (0,probed_repo/* probedRepoOf */.AU)(found, position, asker);
        const { access, drafts } = readAccess(probed, (0,hub_probe/* readProbeFor */.mq)(probed.ref));
        const { request, chain } = found;
        const isOptional = !required.has(keyOf(request.ref));
        const result = { request, label: probed.label, isOptional, chain };
        if (access === 'granted' || !isStatedRefusal(found)) {
            return { ...result, access: access === 'granted' ? access : 'unknown', findings: [] };
        }
        const findings = drafts.map((draft) => (0,finding/* finding */.g)(asReference(draft, found, references)));
        return { ...result, access: findings.length === 0 ? 'unknown' : 'refused', findings };
    });
}
function isStatedRefusal(found) {
    return [(0,hub_probe/* readProbeFor */.mq)(found.request.ref), 'content'].some((probe) => {
        const reading = (0,readings/* readingOf */.MU)(found, probe);
        return reading?.is === 'gate' || (reading?.is === 'forbidden' && reading.reason !== 'unstated');
    });
}
function asReference(draft, found, references) {
    return {
        ...draft,
        cause: CLOSED_GATE.includes(draft.cause) ? GATED_TRANSITIVE : draft.cause,
        message: `${chainText(found)} ${draft.message}`,
        evidence: [...chainEvidence(found, references), ...(draft.evidence ?? [])],
    };
}
/** Who loads whom, in a sentence. */
function chainText({ chain, request }) {
    const steps = chain.map(({ from, file, key }, index) => {
        const to = chain[index + 1]?.from ?? request.ref;
        return `${(0,model_repo/* formatRepo */.Kf)(from)} loads ${(0,model_repo/* formatRepo */.Kf)(to)}, as its ${file} says (${key})`;
    });
    return `${steps.join('; ')}.`;
}
function chainEvidence({ chain, request }, { read }) {
    return chain.flatMap(({ from, file, key }, index) => {
        const to = chain[index + 1]?.from ?? request.ref;
        const response = read
            .find(({ ref }) => keyOf(ref) === keyOf(from))
            ?.files.find(({ name }) => name === file)?.response;
        if (response === undefined)
            return [];
        // Where the Hub keeps its small files proves nothing.
        const { fact, ...rest } = (0,readings/* evidenceOf */.X1)({ ...response, redirects: [] });
        return [{ ...rest, fact: `${fact}, where ${key} names ${(0,model_repo/* formatRepo */.Kf)(to)}` }];
    });
}

// EXTERNAL MODULE: ./src/causes/inputs/input-causes.ts
var input_causes = __webpack_require__(4349);
;// CONCATENATED MODULE: ./src/evidence/token-status-effects.ts
/** One row for each status: what makes every later answer worthless is decided here, once. */
const EFFECTS = {
    absent: {
        repos: 'nobody',
        comparable: false,
        usable: false,
        notChecked: ({ noneReached }) => `the token, because ${noneReached}`,
    },
    'not-obtained': {
        repos: 'nothing',
        comparable: false,
        usable: false,
        notChecked: () => 'the token and the repos, because no token was obtained for an id token',
    },
    malformed: {
        repos: 'nothing',
        comparable: false,
        usable: false,
        notChecked: () => 'whether the Hub accepts the token, because it cannot be sent',
    },
    withheld: {
        repos: 'nothing',
        comparable: true,
        usable: false,
        notChecked: () => 'whether the Hub accepts the token, because it must not be sent to this endpoint',
    },
    refused: { repos: 'nothing', comparable: true, usable: false, notChecked: null },
    'not-received': {
        repos: 'nobody',
        comparable: true,
        usable: true,
        notChecked: () => 'whose token it is, because it did not arrive',
    },
    unknown: {
        repos: 'account',
        comparable: true,
        usable: true,
        notChecked: () => 'whose token it is, because the identity check gave no answer',
    },
    good: { repos: 'account', comparable: true, usable: true, notChecked: null },
};

;// CONCATENATED MODULE: ./src/evidence/unlisted-uses.ts


/** Whoever can write a file of the workspace could have any number of repos asked about. */
const MOST_FOUND_PROBED = 50;
/** What the workspace names and no line of the `repos` input covers, the surest first. */
function unlistedUses({ inputs, discovery }) {
    return (discovery?.repos ?? []).filter(({ ref, operation }) => !inputs.repos.some((listed) => listed.ref.type === ref.type &&
        listed.ref.id.toLowerCase() === ref.id.toLowerCase() &&
        (ref.revision === null || ref.revision === listed.ref.revision) &&
        (0,model_inputs/* allows */.NB)(listed.operation, operation)));
}
/** Whether the files of the workspace may be those of somebody who is not trusted with the token. */
function isWrittenByStrangers({ name, fork }) {
    return (0,workflow_model/* isForeignEvent */.ZW)(name) || fork !== null;
}

;// CONCATENATED MODULE: ./src/causes/oidc/resource-scope.ts








/**
 * Means: The exchanged token does not cover a listed repo.
 *
 * How we know: The exchange worked, and the kind of the token shows it: that of a repo reaches no other private repo and
 * writes to no other repo, that of a user can only read public gated repos. A repo that such a token cannot see may be private or
 * missing, which look the same to it.
 *
 * What to do: Add a publisher for that repo, or use a stored token.
 */
const OIDC_SCOPE_TOO_SMALL = (0,cause/* defineCause */.R)({
    group: 'oidc',
    slug: 'oidc-scope-too-small',
    severity: 'error',
    title: 'The Trusted Publisher does not cover the repo',
});
/**
 * A repo that a Trusted Publisher's token does not cover by its kind (protocol notes §7): that is the reason of a
 * refusal, whatever else would be looked for. A refused write proves nothing by itself; the kind of the token does.
 */
function withinResource(probed, conclusion) {
    if (conclusion.access === 'granted')
        return conclusion;
    if (conclusion.access === 'unknown' && !(0,model_inputs/* writesTo */.Ki)(probed.observation.request))
        return conclusion;
    const draft = scopeTooSmall(probed);
    return draft !== null && conclusion.drafts.every((one) => isExplained(one, probed))
        ? refused(draft)
        : conclusion;
}
/** What would be said of a token that reaches all that its account does. */
function isExplained({ cause }, { resource }) {
    if (cause === REPO_MISSING_OR_NO_ACCESS || cause === TARGET_MISSING)
        return true;
    const { group } = cause;
    // A user's gates are the user's to open.
    return group === 'scope' || group === 'organization' || (group === 'gate' && resource?.of?.is === 'repo');
}
function scopeTooSmall(probed) {
    const { resource, endpoint, ref } = probed;
    if (resource === null || resource.of === null)
        return null;
    const { request } = probed.observation;
    const of = resource.of;
    if (of.is === 'repo' && of.ref.type === ref.type && sameName(of.ref.id, ref.id))
        return null;
    const reach = of.is === 'repo'
        ? `the token of the Trusted Publisher covers only ${(0,model_repo/* formatRepo */.Kf)(of.ref)} and what is public`
        : `the token of the user ${of.name} can only read public repos, gated ones included`;
    const writes = (0,model_inputs/* writesTo */.Ki)(request);
    const what = writes ? 'cannot be written to' : 'is not visible to this token';
    const missing = writes ? '' : '. To such a token, a private repo looks like a missing one';
    const repo = (0,model_repo/* formatRepo */.Kf)({ ...ref, revision: null });
    return {
        cause: OIDC_SCOPE_TOO_SMALL,
        subject: probed.label,
        position: probed.position,
        message: `${(0,probed_repo/* nameOf */.Vb)(probed)} ${what}: ${reach}${missing}.`,
        // A publisher is set up in the settings of a repo, so no publisher creates the repo.
        ...(request.operation === 'create'
            ? {
                advice: `Use a stored token that can create ${repo}, or create it first and add a Trusted Publisher to it.`,
            }
            : {
                advice: `Add a Trusted Publisher to ${repo} and check it ${probed.host === 'github' ? 'in a separate step with oidc-resource' : 'by another command with --oidc-resource'}, or use a stored token for it.`,
                link: (0,links/* publisherPage */.cx)(endpoint, { is: 'repo', ref }),
                linkText: "Open the publisher's settings",
            }),
        evidence: [
            { fact: `POST /oauth/token: the Hub issued a token for the resource ${resource.text}` },
            ...(0,probed_repo/* evidenceFrom */.EH)(probed, writes ? ['write', 'read'] : ['read', 'content', 'metadata']),
        ],
    };
}

;// CONCATENATED MODULE: ./src/causes/inputs/no-repos.ts
/** What can be said of a token alone, where no repo is listed that would show what it may do. */













/**
 * Means: Only the token itself was checked, not what it may do.
 *
 * How we know: The `repos` input lists no repo.
 *
 * What to do: List the repos that the job uses.
 */
const NO_REPOS_LISTED = (0,cause/* defineCause */.R)({
    group: 'inputs',
    slug: 'no-repos-listed',
    severity: 'notice',
    title: 'No repos are listed, so no access was checked',
});
function diagnoseNoRepos(evidence, tokenStatus) {
    const { inputs, hub } = evidence;
    if (inputs.repos.length + hub.found.length > 0 || !EFFECTS[tokenStatus.is].usable)
        return [];
    const draft = (0,model_inputs/* writesTo */.Ki)(inputs) ? cannotWrite(evidence, tokenStatus) : null;
    return [...(draft === null ? [] : [draft]), noAccessChecked(evidence)];
}
const WHAT = {
    read: 'what it may read',
    write: 'what it may write',
    create: 'what it may create',
    pr: 'where it may open pull requests',
};
function noAccessChecked(evidence) {
    const { host } = evidence.runner;
    const { operation } = evidence.inputs;
    const isProposed = unlistedUses(evidence).some(({ place }) => place.reach !== 'workspace');
    return {
        cause: NO_REPOS_LISTED,
        message: `Only the token itself was checked, not ${WHAT[operation]}.`,
        advice: host === 'github'
            ? `List the repos that the job uses in the repos input${isProposed ? ': the summary proposes lines to paste' : ''}.`
            : `Add the repos that ${(0,host_words/* wordsOn */.lD)(host).job} uses to the command${isProposed ? ': the report proposes some' : ''}.`,
        evidence: [{ fact: host === 'github' ? 'the repos input lists no repo' : 'the command names no repo' }],
    };
}
/** A token that can write nothing, wherever; null where that is not proven. That of an organization has a finding of its own. */
function cannotWrite(evidence, tokenStatus) {
    const { inputs, runner: { tokenSources, host }, hub: { publisher }, } = evidence;
    const of = tokenSources.checked?.source === 'publisher' ? publisher?.resource?.of : null;
    if (of?.is === 'user')
        return userPublisher(of.name, inputs, host);
    const identity = tokenStatus.is === 'good' ? tokenStatus.identity : null;
    const format = tokenSources.checked?.format ?? null;
    if (format === null || isOrganizationToken({ identity, tokenFormat: format }))
        return null;
    const link = (0,links/* tokenForm */.qc)(inputs.endpoint, { own: ['repo.content.read', 'repo.write'] });
    const draft = identity === null
        ? null
        : (readRoleAlone(identity, inputs, host) ??
            withoutWrite(identity, inputs, host) ??
            withoutScope(format.oauthScopes, inputs, host));
    return draft === null ? null : { ...draft, link, linkText: FORM };
}
function readRoleAlone(identity, { operation }, host) {
    if (identity.role !== 'read')
        return null;
    return {
        cause: READ_TOKEN_FOR_WRITE,
        message: `The Hub reports the role read for ${tokenName(identity)} of ${identity.name}: it cannot write to any repo, but ${requested(host, operation)}.`,
        advice: `Create a token of ${identity.name} that can write, and use it ${(0,host_words/* wordsOn */.lD)(host).forJob}.`,
        evidence: [{ fact: 'GET /api/whoami-v2: role read' }],
    };
}
/** Permissions are open-ended, so one that is not known may be for writing. */
function withoutWrite(identity, { operation }, host) {
    const { fineGrained } = identity;
    if (fineGrained === null)
        return null;
    const permissions = [
        ...new Set([...fineGrained.global, ...fineGrained.scoped.flatMap((entry) => entry.permissions)]),
    ];
    if (!excludesWrite(permissions))
        return null;
    const held = permissions.length === 0 ? 'none' : permissions.sort().join(', ');
    return {
        cause: FINE_GRAINED_NO_WRITE_ON_REPO,
        message: `None of the permissions of ${tokenName(identity)} of ${identity.name} allows writing to a repo, but ${requested(host, operation)}.`,
        advice: `Create a token with write access to contents and settings of the repos that ${(0,host_words/* wordsOn */.lD)(host).job} writes to, or add this access to the token.`,
        evidence: [{ fact: `GET /api/whoami-v2: permissions of the fine-grained token: ${held}` }],
    };
}
function withoutScope(scopes, { operation }, host) {
    const [wanted, enough] = operation === 'create'
        ? ['manage-repos', /^(?:contribute|manage)-repos$/]
        : ['write-repos', /^(?:contribute|write|manage)-repos$/];
    if (scopes === null || scopes.some((scope) => enough.test(scope)))
        return null;
    const held = scopes.length === 0 ? 'no scopes' : `only the scopes ${scopes.join(', ')}`;
    return {
        cause: OAUTH_SCOPE_MISSING,
        message: `The OAuth token has ${held}: without ${wanted} it cannot ${operation === 'create' ? 'create a repo' : 'write to any repo'}, but ${requested(host, operation)}.`,
        advice: `Log in again with the scope ${wanted}, or use a user access token.`,
        evidence: [{ fact: `the token itself lists ${held}` }],
    };
}
function requested(host, operation) {
    return `${(0,host_words/* wordsOn */.lD)(host).request} requests ${(0,host_words/* settingOn */.MA)(host, 'operation', operation)}`;
}
function userPublisher(name, { operation }, host) {
    return {
        cause: OIDC_SCOPE_TOO_SMALL,
        subject: name,
        message: `The exchanged token of the user ${name} can read public gated repos but cannot write, and ${requested(host, operation)}.`,
        advice: `Exchange for the repo that ${(0,host_words/* wordsOn */.lD)(host).job} writes to instead of for the user.`,
        evidence: [{ fact: `POST /oauth/token: the Hub issued a token for the resource ${name}` }],
    };
}

// EXTERNAL MODULE: ./src/hub/token-exchange.ts
var token_exchange = __webpack_require__(1494);
;// CONCATENATED MODULE: ./src/evidence/exchange-trouble.ts


/** Whether the Hub refused to exchange an id token. It has one status for that (protocol notes §7). */
function isRefusedExchange(response) {
    const { outcome } = response;
    if (outcome.kind !== 'answer' || (0,token_exchange/* isAborted */.G)(response))
        return false;
    return outcome.status === 400 && !outcome.isHtml;
}
/** What an exchange means that failed at something between runner and Hub; null for all others. */
function exchangeTrouble(response, hasToken) {
    if (hasToken || isRefusedExchange(response) || (0,token_exchange/* isAborted */.G)(response))
        return null;
    const reading = (0,readings/* readResponse */.Uk)(response, () => false);
    // It has no "no" but the one that is told by itself.
    return ['gate', 'not-found', 'no-route', 'no-revision', 'forbidden', 'unauthorized'].includes(reading.is)
        ? { is: 'outage' }
        : reading;
}

;// CONCATENATED MODULE: ./src/evidence/decisive-answers.ts





const MOST_EVIDENCE = 5;
function decisiveAnswers({ runner: { tokenSources }, hub: { whoami, publisher, repos, references }, }) {
    const answers = [];
    if (whoami !== null) {
        const reading = whoami.identity === null ? readWhoami(whoami.response) : { is: 'granted' };
        answers.push({ response: whoami.response, reading, isWhoami: true, request: null, isReference: false });
    }
    const trouble = publisher?.response == null ? null : exchangeTrouble(publisher.response, tokenSources.checked !== null);
    if (publisher?.response != null && trouble !== null) {
        const { response } = publisher;
        answers.push({ response, reading: trouble, isWhoami: false, request: null, isReference: false });
    }
    const found = new Set(references.found);
    for (const observation of [...repos, ...found]) {
        for (const probe of mainProbes(observation, tokenSources.checked !== null)) {
            const response = observation.probes[probe];
            const reading = (0,readings/* readingOf */.MU)(observation, probe);
            if (response === undefined || reading === null)
                continue;
            const isReference = found.has(observation);
            answers.push({ response, reading, isWhoami: false, request: observation.request, isReference });
        }
    }
    for (const { response } of references.read.flatMap(({ files }) => files)) {
        answers.push({
            response,
            reading: readFile(response),
            isWhoami: false,
            request: null,
            isReference: true,
        });
    }
    return answers;
}
/** A file that came is one, also where it is a page: whether it says anything is for its reader to tell. */
function readFile(response) {
    const { outcome } = response;
    const came = outcome.kind === 'answer' && outcome.status === 200;
    return came ? { is: 'granted' } : (0,readings/* readProbe */.f1)('content', response);
}
function mainProbes({ request }, withToken) {
    const { ref, files = [] } = request;
    const read = (0,hub_probe/* readProbeFor */.mq)(ref);
    const ofFiles = files.map((file) => (0,file_probes/* fileProbe */.$q)('file', file));
    if (!withToken)
        return [`anonymous-${read}`, 'anonymous-revision', ...ofFiles];
    return [
        (0,hub_probe/* mainProbeFor */.hQ)(request),
        'revision',
        // What takes the place of a check that this Hub does not have.
        ...(read === 'content' ? [] : ['content']),
        'preupload',
        ...ofFiles,
    ];
}
function evidenceOn(answers) {
    return answers.slice(0, MOST_EVIDENCE).map(({ response }) => (0,readings/* evidenceOf */.X1)(response));
}
/** The distinct statuses or error codes of these answers: `504`, `502 and ECONNRESET`. */
function statusesOf(answers) {
    const seen = answers.map(({ response: { outcome } }) => outcome.kind === 'answer' ? String(outcome.status) : outcome.code);
    return [...new Set(seen)].join(' and ');
}

// EXTERNAL MODULE: ./src/hub/answer.ts + 1 modules
var answer = __webpack_require__(6440);
;// CONCATENATED MODULE: ./src/causes/network/missing-checks.ts











/**
 * Means: The endpoint is a mirror or a repository manager that does not have the Hub's identity check or access checks.
 * Or its address is wrong, such as one that ends in `/api`.
 *
 * How we know: It answers 400, 404, 405 or 501 to these checks, and not in the Hub's own words, while it shows
 * metadata or files of a listed repo; or nothing there answers like the Hub. Or it rejects the token at the identity
 * check and serves repos to it all the same.
 *
 * What to do: Continue if jobs are known to work with this endpoint. Correct the address if it is wrong: it is the one
 * that the Hub's clients get as `HF_ENDPOINT`.
 */
const ENDPOINT_LACKS_CHECKS = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'endpoint-lacks-checks',
    severity: 'warning',
    title: "The endpoint does not have the Hub's checks",
});
const missing_checks_MOST_NAMED = 3;
const missing_checks_MOST_EVIDENCE = 6;
/** What an endpoint other than the Hub cannot check, told once for the run. */
function missingChecks(evidence, tokenStatus, results) {
    const { inputs, hub } = evidence;
    if ((0,model_endpoint/* isHub */.G2)(inputs.endpoint))
        return null;
    const identity = uncheckedIdentity(evidence, tokenStatus);
    // Of a token that is refused, answers about repos say nothing.
    const counted = EFFECTS[tokenStatus.is].repos === 'nothing' ? [] : results;
    const unchecked = counted.map((result, index) => ({ result, answers: lacking(evidence, result, index) }));
    // A refusal has its own finding.
    const isLacking = unchecked.some(({ result, answers }) => result.access !== 'refused' && answers.length > 0);
    if (identity === null && !isLacking)
        return null;
    const access = unchecked.flatMap(({ answers }) => answers);
    const responses = [...(identity === null ? [] : [identity]), ...access.map(([, response]) => response)];
    const statuses = statusesOf(responses.map((response) => ({ response })));
    const shown = hub.repos
        .flatMap(readings/* probeEntries */.Fz)
        .filter(([probe, response]) => (0,readings/* readProbe */.f1)(probe, response).is === 'granted')
        .map(([, response]) => response);
    const draft = {
        cause: ENDPOINT_LACKS_CHECKS,
        subject: inputs.endpoint.host,
        evidence: [...responses.slice(0, missing_checks_MOST_EVIDENCE / 2), ...shown].slice(0, missing_checks_MOST_EVIDENCE).map(readings/* evidenceOf */.X1),
    };
    if (isNothingKnownThere(evidence))
        return { ...draft, ...wrongAddress(evidence, statuses) };
    const lack = identity !== null && isIdentityContradicted(evidence, tokenStatus)
        ? 'rejects the token at its identity check (401) but serves repos to it, so the token cannot be checked there'
        : lackOf(identity !== null, access, statuses, tokenStatus);
    return {
        ...draft,
        message: `${inputs.endpoint.host} ${lack}.${knownOf(hub.repos, results)}`,
        advice: `Continue if ${evidence.runner.host === 'terminal' ? 'your code is' : 'jobs are'} known to work with this endpoint${identity === null ? '' : atTheHub(evidence)}.`,
    };
}
/** To go after the endpoint's name. */
function lackOf(lacksIdentity, access, statuses, tokenStatus) {
    const isOfWrites = access.every(([probe]) => probe === 'write' || probe === 'preupload');
    const check = isOfWrites ? 'write check' : 'access check';
    if (lacksIdentity) {
        return access.length === 0
            ? `has no identity check (${statuses}), so the token's account cannot be checked there`
            : `has no identity check and no ${check} (${statuses}), so neither the token's account nor its rights can be checked there`;
    }
    if (access.every(([probe]) => (0,file_probes/* isFileProbe */.Fz)(probe))) {
        return `answers a listed file or folder in words of its own (${statuses}), so whether it is there cannot be checked`;
    }
    const what = tokenStatus.is === 'absent' ? 'access' : "the token's rights";
    return `has no ${check} (${statuses}), so ${what} cannot be checked there`;
}
/** The answer that leaves open whose token it is; null where there is none. */
function uncheckedIdentity(evidence, tokenStatus) {
    const { whoami } = evidence.hub;
    if (whoami === null || whoami.identity !== null)
        return null;
    const isMissing = readWhoami(whoami.response).is === 'no-route';
    return isMissing || isIdentityContradicted(evidence, tokenStatus) ? whoami.response : null;
}
/** The answers of routes that the endpoint lacks, as far as they leave something open about the repo. */
function lacking({ inputs: { endpoint }, hub: { repos } }, { access, findings }, index) {
    const observation = repos[index];
    if (observation === undefined)
        return [];
    // What a finding of its own leaves open is not told twice.
    const isOpen = access === 'unknown' && findings.length === 0;
    return (0,readings/* probeEntries */.Fz)(observation).filter(([probe, response]) => lacksRoute({ endpoint, observation }, probe) && (isOpen || isForeignCheck(probe, response)));
}
/** Whether that is a check which a Hub of whatever age would at least not know in its own words. */
function isForeignCheck(probe, { outcome }) {
    if (!/^(?:write|(?:anonymous-)?read)$/.test(probe))
        return false;
    return outcome.kind === 'answer' && !(0,answer/* isUnknownPage */.iP)(outcome);
}
/** Whether the endpoint knows nothing that it was asked. */
function isNothingKnownThere({ inputs: { endpoint }, hub: { whoami, repos } }) {
    const isIdentityKnown = whoami !== null && readWhoami(whoami.response).is !== 'no-route';
    return (!isIdentityKnown &&
        repos.every((observation) => (0,readings/* probeEntries */.Fz)(observation).every(([probe]) => lacksRoute({ endpoint, observation }, probe))));
}
/** What is said of an address at which nothing is like the Hub. */
function wrongAddress({ inputs: { endpoint, repos }, runner: { host } }, statuses) {
    const { origin, basePath, namedBy } = endpoint;
    const name = namedBy === 'environment' ? 'HF_ENDPOINT' : (0,host_words/* inputOn */.wQ)(host, 'endpoint');
    const message = `Nothing at ${origin}${basePath} answers like the Hub (${statuses}), so nothing was checked`;
    // Within a longer path the word may belong to it, as in that of a repository manager.
    const [, before] = /^((?:\/(?!api(?:\/|$))[^/]+)*)\/api$/.exec(basePath) ?? [];
    if (before !== undefined) {
        return {
            message: `${message}. The address ends in /api, which the Hub's clients add themselves.`,
            advice: `Set ${name} to ${origin}${before}.`,
        };
    }
    const none = repos.length === 0 ? 'no identity check' : 'none of the checks and none of the listed repos';
    return {
        message: `${message}: the address is wrong, or the endpoint has ${none}.`,
        advice: `Check ${name}: it is the address that the Hub's clients get as HF_ENDPOINT, and they add /api/… themselves.`,
    };
}
const RIGHTS = ['read', 'written', 'created or written', 'changed by a pull request', 'seen'];
const WANTED = {
    read: 'read',
    write: 'written',
    create: 'created or written',
    pr: 'changed by a pull request',
};
/** What the other answers show of the listed repos, as a sentence with a blank in front. */
function knownOf(repos, results) {
    const known = results.flatMap((result, index) => {
        const observation = repos[index];
        // A refusal has its own finding.
        return observation === undefined || result.access === 'refused' ? [] : [standing(result, observation)];
    });
    const clauses = (which) => RIGHTS.flatMap((right) => {
        const labels = known.filter((one) => one[which] === right).map(({ label }) => label);
        return labels.length === 0 ? [] : [`${namesOf(labels)} can be ${right}`];
    });
    const shown = clauses('shown').join(' and ');
    const open = clauses('open').join(' and ');
    if (shown === '')
        return open === '' ? '' : ` Whether ${open} is unknown.`;
    return ` Its other answers show that ${shown}${open === '' ? '' : `; whether ${open} is unknown`}.`;
}
/** The most that is shown of a repo, and what the job needs and nothing shows. */
function standing({ request: { operation }, access, label }, observation) {
    const wanted = WANTED[operation];
    if (access === 'granted')
        return { label, shown: wanted, open: null };
    const isGranted = (probe) => (0,readings/* readingOf */.MU)(observation, probe)?.is === 'granted';
    // A README comes through every gate.
    const isOpen = isGranted('readme') && (0,hub_probe/* readMetadata */._6)(observation.probes.metadata)?.gate === null;
    const isServed = isGranted('read') || isGranted('content') || isOpen;
    const isSeen = isGranted('metadata') || isGranted('readme');
    return { label, shown: isServed && wanted !== 'read' ? 'read' : isSeen ? 'seen' : null, open: wanted };
}
/** `acme/a, acme/b and 2 more`. */
function namesOf(labels) {
    const left = labels.length - missing_checks_MOST_NAMED;
    const named = [...labels.slice(0, missing_checks_MOST_NAMED), ...(left > 0 ? [`${left} more`] : [])];
    const last = named.pop() ?? '';
    return named.length === 0 ? last : `${named.join(', ')} and ${last}`;
}
/** Where else a token of the Hub's own can be checked. Other credentials are none of its business. */
function atTheHub({ inputs: { endpoint }, runner: { tokenSources, host } }) {
    const kind = tokenSources.checked?.format.kind ?? 'unknown';
    return endpoint.namedBy !== 'input' || kind === 'unknown'
        ? ''
        : `; set ${(0,host_words/* inputOn */.wQ)(host, 'endpoint')} to https://huggingface.co to check the token at the Hub itself`;
}
/** Refusals that only look like those of the network edge: an endpoint of this kind gives them itself. */
function ownRefusals(evidence, tokenStatus) {
    const { inputs, hub } = evidence;
    const ofFiles = hub.repos.flatMap((observation) => {
        const { content, metadata } = observation.probes;
        const isDoubtful = isFileInDoubt({ endpoint: inputs.endpoint, observation });
        return content !== undefined && isDoubtful && (0,hub_probe/* readMetadata */._6)(metadata) !== null ? [content] : [];
    });
    const ofIdentity = isIdentityContradicted(evidence, tokenStatus) ? hub.whoami : null;
    return ofIdentity === null ? ofFiles : [ofIdentity.response, ...ofFiles];
}

;// CONCATENATED MODULE: ./src/causes/network/no-verdict.ts



/**
 * Means: The check reached the limit of the `timeout` input before every answer was in.
 *
 * How we know: The step's own clock. The report shows what is known and lists what is not.
 *
 * What to do: Raise `timeout`, or list fewer repos.
 */
const CHECK_TIMED_OUT = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'check-timed-out',
    severity: 'warning',
    title: 'Not everything was checked in time',
    isUnanswered: true,
});
/**
 * Means: The step ended without a verdict: because of a bug in this action, because of a signal, or because
 * nothing was left to wait for. Nothing is known about the job's access.
 *
 * How we know: The process ended, or was about to, before a report was published. Until there is a report, the
 * exit status is 1.
 *
 * What to do: Run the job again if it was cancelled; otherwise report the kind of error that the message names.
 */
const CHECK_FAILED = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'check-failed',
    severity: 'error',
    title: 'The check itself failed',
});
function timedOut({ inputs, runner: { host } }, answers, results) {
    const affected = answers.filter(({ reading }) => reading.is === 'no-answer' && reading.phase === 'deadline');
    if (affected.length === 0)
        return null;
    const open = results.filter(({ access }) => access === 'unknown');
    const others = affected.every(({ isReference }) => isReference)
        ? 'what the listed repos load'
        : "the token's identity";
    const missing = open.length === 0 ? others : `${open.length} of ${results.length} repos`;
    return {
        cause: CHECK_TIMED_OUT,
        message: `Timed out after ${inputs.timeoutSeconds} seconds: no answer for ${missing}.`,
        advice: `Raise ${(0,host_words/* inputOn */.wQ)(host, 'timeout')}, or list fewer repos.`,
        evidence: evidenceOn(affected),
    };
}

;// CONCATENATED MODULE: ./src/causes/network/outage.ts






/**
 * Means: The Hub does not answer as it should.
 *
 * How we know: A status of 500 or above after several attempts, no answer at all, or an answer that does not fit
 * the request.
 *
 * What to do: Run the job again later; nothing needs to be changed.
 */
const HUB_OUTAGE = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'hub-outage',
    severity: 'warning',
    title: 'The Hub does not answer properly',
    seenAs: [
        "Internal Error - We're working hard to fix this",
        "missing the 'X-Repo-Commit' header",
        '504 Server Error: Gateway Time-out for url',
    ],
    isUnanswered: true,
});
/** To wait is all that helps. The status page is about the Hub alone, and about no other endpoint. */
function retryAdvice({ inputs, runner: { host } }) {
    const page = (0,model_endpoint/* isHub */.G2)(inputs.endpoint) ? '; https://status.huggingface.co shows known incidents' : '';
    return `${(0,host_words/* wordsOn */.lD)(host).runAgain} later, without changes${page}.`;
}
function outage(evidence, answers) {
    const allFailed = answers.every(({ reading }) => isConnectFailure(reading));
    const affected = answers.filter(({ reading, isReference }) => reading.is === 'outage' ||
        (reading.is === 'no-route' && (isReference || (0,model_endpoint/* isHub */.G2)(evidence.inputs.endpoint))) ||
        (reading.is === 'no-answer' && reading.phase === 'answer') ||
        (isConnectFailure(reading) && !allFailed));
    if (affected.length === 0)
        return null;
    const again = affected.every(({ response }) => response.attempts > 1) ? ', also after retries' : '';
    const waits = affected.map(({ response }) => response.notAwaitedSeconds ?? 0);
    const wait = Math.max(...waits) > 0 ? `; retry after ${Math.max(...waits)} seconds` : '';
    return {
        cause: HUB_OUTAGE,
        message: `Answers from the Hub are missing or unusable (${statusesOf(affected)}${again}${wait}), so not everything could be checked.`,
        advice: retryAdvice(evidence),
        evidence: evidenceOn(affected),
    };
}
/** The identity check refuses a token that repos accept, and something is left open by it. */
function deniedIdentity(evidence, tokenStatus, results) {
    const { runner: { tokenSources, host }, hub: { whoami }, } = evidence;
    if (tokenStatus.is !== 'unknown' || whoami === null)
        return null;
    // Another endpoint than the Hub need not be of one piece.
    if (isIdentityContradicted(evidence, tokenStatus))
        return null;
    if (readWhoami(whoami.response).is !== 'unauthorized')
        return null;
    // That it is accepted, its exchange shows and no repo; what is said here of such tokens is not published.
    if (tokenSources.checked?.source === 'publisher')
        return null;
    const isPublisher = tokenSources.checked?.format.kind === 'trusted-publisher';
    if (isPublisher && results.every(({ access, findings }) => access === 'granted' || findings.length > 0)) {
        return null;
    }
    return {
        cause: HUB_OUTAGE,
        message: "The Hub contradicts itself: its identity check rejects the token (401), but a repo's answer shows that the token is accepted. Whose token it is could not be determined.",
        advice: `${(0,host_words/* wordsOn */.lD)(host).runAgain} later, without changes.`,
        evidence: [(0,readings/* evidenceOf */.X1)(whoami.response)],
    };
}
function isConnectFailure(reading) {
    return reading.is === 'no-answer' && (reading.phase === 'connect' || reading.phase === 'proxy');
}

;// CONCATENATED MODULE: ./src/causes/network/proxy-trouble.ts

/** Explains a failure on the way through the proxy; the proxy is named by its host, never by its credentials. */
function proxyTrouble({ variable, address, credentials }, code, host, machine) {
    if (address === null) {
        return {
            what: `${variable} is not the address of an HTTP proxy`,
            advice: `Set ${variable} to http://host:port, or unset it.`,
        };
    }
    const proxy = address.host;
    const { thisRunner } = (0,host_words/* wordsOn */.lD)(machine);
    const around = `or add ${host} to NO_PROXY if ${thisRunner} can reach it directly`;
    const status = /^PROXY_ANSWERED_(\d{3})$/.exec(code)?.[1];
    if (code === 'PROXY_CLOSED') {
        return {
            what: `the proxy ${proxy} (${variable}) closes the connection without an answer`,
            advice: `Check that ${variable} names a proxy that allows CONNECT to ${host}, ${around}.`,
        };
    }
    switch (status) {
        case undefined:
            return {
                what: `no connection through the proxy ${proxy} from ${variable} (${code})`,
                advice: `Check that ${variable} names the right proxy and that ${thisRunner} can reach ${proxy}, ${around}.`,
            };
        // tinyproxy answers so to credentials that it does not know, and with 407 to none.
        case '401':
        case '407':
            return credentials === null
                ? {
                    what: `the proxy ${proxy} requires a user name and password (${status})`,
                    advice: `Set ${variable} to http://user:password@${proxy}${machine === 'github' ? ' from a secret' : ''}, with special characters percent-encoded.`,
                }
                : {
                    what: `the proxy ${proxy} rejects the user name and password in ${variable} (${status})`,
                    advice: `Correct the user name and password in ${machine === 'github' ? `the secret that ${variable} comes from` : variable}, with special characters percent-encoded.`,
                };
        case '403':
            return {
                what: `the proxy ${proxy} refuses to connect to it (403)`,
                advice: `Ask whoever runs the proxy ${proxy} to allow ${host}, ${around}.`,
            };
        // So does tinyproxy where others answer with 502 to 504.
        case '500':
        case '502':
        case '503':
        case '504':
            return {
                what: `the proxy ${proxy} cannot reach it (${status})`,
                advice: `Check whether ${proxy} itself can reach ${host} (DNS, firewall), ${around}.`,
            };
        default:
            return {
                what: `the proxy ${proxy} answers ${status} instead of connecting`,
                advice: `Check that ${variable} names a proxy that allows CONNECT to ${host}, ${around}.`,
            };
    }
}

// EXTERNAL MODULE: ./src/hub/rate-limit.ts
var rate_limit = __webpack_require__(5547);
;// CONCATENATED MODULE: ./src/evidence/quotas.ts

/** The name of a kind of route comes from outside: what invents one for each answer is not followed. */
const MOST_QUOTAS = 8;
/** Each quota that these answers tell of. Answers overtake each other, so it is as low as any of them says. */
function quotasOf(responses) {
    const lowest = new Map();
    for (const { outcome, authenticated } of responses) {
        if (outcome.kind !== 'answer' || outcome.rateLimit === null)
            continue;
        const key = `${authenticated} ${outcome.rateLimit.bucket}`;
        const known = lowest.get(key);
        if (known === undefined ? lowest.size >= MOST_QUOTAS : known.remaining <= outcome.rateLimit.remaining)
            continue;
        lowest.set(key, { ...outcome.rateLimit, withToken: authenticated });
    }
    return [...lowest.values()];
}
function quotaEvidence(responses) {
    return quotasOf(responses).map((quota) => ({
        fact: `RateLimit of the bucket ${quota.bucket}, ${quota.withToken ? 'with the token' : 'without a token'}: ${(0,rate_limit/* leftText */.$)(quota)}`,
    }));
}

;// CONCATENATED MODULE: ./src/causes/network/quota.ts





/**
 * Means: The quota for requests without a token, which is shared by everybody behind this address, is used up;
 * or the rest of it was kept for a job that has no token.
 *
 * How we know: A 429 to a request without a token, or the rest that the Hub's `RateLimit` header reports.
 *
 * What to do: Give the job a token, since its account has a separate quota; or wait.
 */
const RATE_LIMIT_SHARED_IP = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'rate-limit-shared-ip',
    severity: 'warning',
    title: 'Anonymous requests from this address are rate-limited',
    seenAs: ['429 Client Error: Too Many Requests for url', 'We had to rate limit your IP'],
    isUnanswered: true,
});
/**
 * Means: The account's own request quota is used up.
 *
 * How we know: A 429 to a request with the token, while the Hub reports that nothing is left.
 *
 * What to do: Wait as many seconds as the message says, and spread out the jobs.
 */
const RATE_LIMIT_ACCOUNT = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'rate-limit-account',
    severity: 'warning',
    title: "The account's request quota is used up",
    seenAs: [
        '429 Client Error: Too Many Requests for url',
        "you have reached your 'api' rate limit",
        'We had to rate limit you, you hit the quota of',
    ],
    isUnanswered: true,
});
/**
 * Means: The Hub rate-limited the identity check. The repos were checked all the same.
 *
 * How we know: The Hub answered 429 to the identity check.
 *
 * What to do: Nothing now. Fewer identity checks from one address avoid it.
 */
const RATE_LIMIT_WHOAMI = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'rate-limit-whoami',
    severity: 'warning',
    title: 'The identity check was rate-limited',
    seenAs: ["You've hit the rate limit for the /whoami-v2 endpoint"],
    isUnanswered: true,
});
/**
 * Means: Little is left of the account's request quota. If more than 25 repos are listed, some were not checked
 * if that would have used the last quarter of the quota, which is kept for the job.
 *
 * How we know: With a successful answer, the Hub reports that less than a tenth is left, or less than the list
 * needs.
 *
 * What to do: Wait, or spread out the jobs.
 */
const RATE_LIMIT_ACCOUNT_LOW = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'rate-limit-account-low',
    severity: 'warning',
    title: "The account's request quota is running low",
});
const LOW_SHARE = 0.1;
/** Whose quota is used up, where answers say so. */
function throttling({ runner: { host } }, answers, results) {
    const words = (0,host_words/* wordsOn */.lD)(host);
    const drafts = [];
    const counts = quotaEvidence(answers.map(({ response }) => response));
    const whoami = answers.find(({ isWhoami, reading }) => isWhoami && reading.is === 'throttled');
    const probes = answers.filter(({ isWhoami }) => !isWhoami);
    const by = (whose) => probes.filter(({ reading }) => reading.is === 'throttled' && reading.by === whose);
    const spared = probes.filter(isSpared);
    const byAddress = [...by('address'), ...spared.filter(({ response }) => !response.authenticated)];
    const byAccount = by('account');
    if (byAddress.length > 0) {
        const lowest = lowestOf(answers.filter(({ response }) => !response.authenticated));
        const isLow = by('address').length === 0 && lowest !== null && lowest.remaining > 0;
        drafts.push({
            cause: RATE_LIMIT_SHARED_IP,
            message: isLow
                ? `Without a token, ${words.thisRunner}'s address has ${whatIsLeft(lowest)}. To keep them for ${words.job}, ${unasked(spared, results)}.`
                : `The request quota of ${words.thisRunner}'s address is used up${usedUp(byAddress, answers)}, and ${unanswered(results)}.`,
            advice: `Set HF_TOKEN ${words.forCommands}: an account has its own quota, not shared with other ${host === 'github' ? 'runners' : 'machines'}.`,
            evidence: [...evidenceOn(byAddress), ...counts],
        });
    }
    if (byAccount.length > 0) {
        const all = [...byAccount, ...spared.filter(({ response }) => response.authenticated)];
        drafts.push({
            cause: RATE_LIMIT_ACCOUNT,
            message: `The request quota of the token's account is used up${usedUp(byAccount, answers)}, and ${unanswered(results)}.`,
            advice: `Wait until the quota resets and ${spreadOut(host)}, or move it to a plan with a higher quota.`,
            evidence: [...evidenceOn(all), ...counts],
        });
    }
    if (whoami !== undefined) {
        const granted = results.filter(({ access }) => access === 'granted').length;
        const repos = granted === 0
            ? 'No access to a listed repo is proven'
            : `The answers for the repos still count: ${granted} of ${results.length} granted`;
        drafts.push({
            cause: RATE_LIMIT_WHOAMI,
            message: `The token's owner is not known, because the Hub did not answer the identity check${usedUp([whoami], answers)}. ${repos}.`,
            advice: host === 'terminal'
                ? 'Run the check again later if you need to know whose token it is; nothing else is needed.'
                : 'Check the token in just one job if many jobs share this address; nothing else is needed.',
            evidence: [...evidenceOn([whoami]), ...counts],
        });
    }
    return drafts;
}
/** An account's quota that is nearly used up, and what was not asked for that reason. */
function lowQuota({ runner: { host } }, tokenStatus, answers, results) {
    const spared = answers.filter((answer) => answer.response.authenticated && isSpared(answer));
    if (tokenStatus.is !== 'good' && spared.length === 0)
        return null;
    const lowest = lowestOf(answers.filter(({ response }) => response.authenticated));
    if (spared.length === 0 && (lowest === null || share(lowest) >= LOW_SHARE))
        return null;
    const account = tokenStatus.is === 'good' ? `account ${tokenStatus.identity.name}` : "token's account";
    const said = `The ${account} has ${whatIsLeft(lowest)}`;
    const wait = lowest === null ? 'Wait' : `Wait ${lowest.resetSeconds} seconds`;
    return {
        cause: RATE_LIMIT_ACCOUNT_LOW,
        ...(tokenStatus.is === 'good' ? { subject: tokenStatus.identity.name } : {}),
        message: spared.length === 0
            ? `${said}.`
            : `${said}. To keep them for ${(0,host_words/* wordsOn */.lD)(host).job}, ${unasked(spared, results)}.`,
        advice: `${wait} before heavy downloads, or ${spreadOut(host)}.`,
        evidence: [...quotaEvidence(answers.map(({ response }) => response)), ...evidenceOn(spared)],
    };
}
/** What eases the load on an account that others use as well. */
function spreadOut(host) {
    return `spread out the ${host === 'terminal' ? 'work' : 'jobs'} of this account`;
}
function lowestOf(answers) {
    let lowest = null;
    for (const { response, reading } of answers) {
        if (reading.is === 'throttled' || response.outcome.kind !== 'answer')
            continue;
        const { rateLimit } = response.outcome;
        if (rateLimit?.quota && (lowest === null || share(rateLimit) < share(lowest)))
            lowest = rateLimit;
    }
    return lowest;
}
/** How much of the quota is left, from 0 to 1. The buckets of the Hub differ in size. */
function share({ remaining, quota }) {
    return quota === null || quota === 0 ? 1 : remaining / quota;
}
/** Whether it was not asked, so that a quota lasts. */
function isSpared({ reading }) {
    return reading.is === 'no-answer' && reading.phase === 'quota';
}
function whatIsLeft(lowest) {
    const left = lowest === null ? 'few requests left' : (0,rate_limit/* leftText */.$)(lowest);
    return `${left}, according to the Hub's RateLimit header`;
}
/** How many of the listed repos were not asked about, by the requests that were not sent. */
function unasked(spared, results) {
    const listed = new Set(spared.flatMap(({ request }) => (request === null ? [] : [request])));
    const count = results.filter(({ request }) => listed.has(request)).length;
    if (count === 0)
        return 'not everything that the listed repos load was checked';
    return `${count} of ${results.length} listed repos ${count === 1 ? 'was' : 'were'} not checked`;
}
function unanswered(results) {
    const open = results.filter(({ access }) => access === 'unknown');
    if (open.length === 0)
        return 'not everything was checked';
    return `${open.length} of ${results.length} listed repos have no answer`;
}
/** In brackets: the status, if there was one, the counts, and when the quota resets, by the longest time reported. */
function usedUp(affected, answers) {
    const isThrottled = affected.some(({ reading }) => reading.is === 'throttled');
    // What was not asked says nothing itself: an answer before it did.
    const counted = isThrottled ? affected : answers.filter(({ response }) => !response.authenticated);
    const seconds = counted.map(({ response: { outcome } }) => outcome.kind === 'answer' ? (outcome.rateLimit?.resetSeconds ?? outcome.retryAfterSeconds ?? 0) : 0);
    const longest = Math.max(0, ...seconds);
    const [count] = counted
        .flatMap(({ response: { outcome } }) => (outcome.kind === 'answer' ? (outcome.rateLimit ?? []) : []))
        .sort((one, other) => one.remaining - other.remaining);
    const late = counted.some(({ response }) => response.notAwaitedSeconds !== undefined);
    const words = [
        ...(isThrottled ? ['429'] : []),
        ...(count === undefined ? [] : [(0,rate_limit/* countText */.lT)(count) + windowText(count)]),
        ...(longest === 0 ? [] : [`it resets in ${longest} seconds${late ? ', too late for this check' : ''}`]),
    ];
    return words.length === 0 ? '' : ` (${words.join('; ')})`;
}
function windowText({ windowSeconds }) {
    return windowSeconds === null ? '' : ` in a window of ${windowSeconds} seconds`;
}

// EXTERNAL MODULE: ./src/clients/affected-clients.ts
var affected_clients = __webpack_require__(4031);
;// CONCATENATED MODULE: ./src/causes/network/untrusted-certificate.ts





/**
 * Means: This runner does not trust the certificate that it gets for the Hub; most often it is that of a
 * company's proxy.
 *
 * How we know: The connection fails with an error code about the certificate. A second handshake, which sends no
 * data, shows who issued the certificate, and the runner's files are searched for that authority. It is a
 * warning if Node trusts the certificate through `NODE_EXTRA_CA_CERTS`, but the job's `huggingface_hub` or git
 * is set to use a file that does not contain its root.
 *
 * What to do: Make Node trust the proxy's root certificate (`NODE_EXTRA_CA_CERTS`). Python has its own settings:
 * `SSL_CERT_FILE`, and `REQUESTS_CA_BUNDLE` for huggingface_hub below 1.0.
 */
const TLS_UNTRUSTED_CA = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'tls-untrusted-ca',
    severity: 'error',
    title: 'The certificate is not trusted',
    seenAs: [
        'CERTIFICATE_VERIFY_FAILED',
        'SELF_SIGNED_CERT_IN_CHAIN',
        'unable to get local issuer certificate',
        'self-signed certificate in certificate chain',
        'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
        'unable to verify the first certificate',
        'server certificate verification failed',
        'SSL certificate problem',
    ],
});
const EXPIRED = /EXPIRED|NOT_YET_VALID/;
const OTHER_NAME = /ALTNAME|HOSTNAME/;
const untrusted_certificate_MOST_EVIDENCE = 4;
const STATES = {
    missing: 'which does not exist',
    unreadable: 'which cannot be read',
    empty: 'which contains no certificate',
};
/** What is said of a file of certificates that is of no use. */
function uselessness(state) {
    return STATES[state];
}
/** The first request that ended with a certificate Node does not trust, and Node's code for it. */
function refusedCertificate(answers) {
    for (const answer of answers) {
        const { reading } = answer;
        if (reading.is === 'no-answer' && reading.phase === 'tls')
            return { answer, code: reading.code };
    }
    return null;
}
/** Whether the Hub's certificate was not trusted, or was trusted and something may be said of others' trust in it. */
function trustInQuestion(evidence) {
    if (!evidence.inputs.endpoint.origin.startsWith('https:'))
        return null;
    const answers = decisiveAnswers(evidence);
    if (refusedCertificate(answers) !== null)
        return 'refused';
    return answers.some(({ response }) => response.outcome.kind === 'answer') ? 'answered' : null;
}
/** The Hub's certificate, where Node does not trust it: who issued what was shown, and where its root lies. */
function untrustedCertificate({ inputs, runner: { certificates, now, host: machine }, hub: { chain } }, answers) {
    const refused = refusedCertificate(answers);
    if (refused === null)
        return null;
    const { answer, code } = refused;
    const { host } = inputs.endpoint;
    const shown = chain === null ? '' : ` ${description(chain.certificates, code, now)}`;
    return {
        cause: TLS_UNTRUSTED_CA,
        subject: host,
        message: `${(0,capitalized/* capitalized */.l)((0,host_words/* wordsOn */.lD)(machine).thisRunner)} does not trust the certificate for ${host} (${code}), so nothing was sent.${shown}`,
        advice: certificateAdvice(code, host, certificates, chain, machine),
        evidence: [...evidenceOn([answer]), ...(chain === null ? [] : untrusted_certificate_chainEvidence(host, chain))],
    };
}
/** What was shown, one piece of evidence for each certificate. */
function untrusted_certificate_chainEvidence(host, { certificates }) {
    return certificates.slice(0, untrusted_certificate_MOST_EVIDENCE).map(({ subject, issuer, validFrom, validTo, fingerprint }) => ({
        fact: `certificate for ${host}: ${subject}, issued by ${issuer}, valid from ${day(validFrom)} to ${day(validTo)}, SHA-256 ${fingerprint}`,
    }));
}
function description(shown, code, now) {
    const [own, issuer] = shown;
    const last = shown.at(-1);
    if (own === undefined || last === undefined)
        return 'None was presented.';
    const by = own.isSelfSigned ? 'is self-signed' : `was issued by ${own.issuer}`;
    if (EXPIRED.test(code)) {
        const late = shown.find(({ validFrom, validTo }) => now < validFrom || now > validTo);
        const which = late === undefined || late === own ? 'it' : `the issuing certificate ${late.subject}`;
        const { validFrom, validTo } = late ?? own;
        return `It ${by}, and ${which} is valid from ${day(validFrom)} to ${day(validTo)}.`;
    }
    if (OTHER_NAME.test(code)) {
        const names = own.names.length === 0 ? 'no host' : (0,affected_clients/* listed */.KE)(own.names);
        return `It is for ${names}, and ${by}.`;
    }
    if (own.isSelfSigned)
        return `It is self-signed by ${own.subject}.`;
    if (last.isSelfSigned) {
        return last === issuer
            ? `It ${by}, a self-signed root.`
            : `It ${by}, and the chain ends at the root ${last.subject}.`;
    }
    return last === own
        ? `It ${by}, whose own certificate was not presented.`
        : `It ${by}, and the chain ends at ${last.issuer}, whose own certificate was not presented.`;
}
function certificateAdvice(code, host, certificates, chain, machine) {
    if (EXPIRED.test(code)) {
        return `Check ${machine === 'github' ? "the runner's clock" : 'the clock of this machine'}; if it is right, have the certificate of ${host}, or of the proxy in front of it, renewed.`;
    }
    if (OTHER_NAME.test(code)) {
        return `Check what ${host} resolves to on ${(0,host_words/* wordsOn */.lD)(machine).thisRunner}, and whether a proxy answers for it.`;
    }
    const { inEnvironment } = (0,host_words/* wordsOn */.lD)(machine);
    return chain === null
        ? blindAdvice(certificates, inEnvironment)
        : issuerAdvice(certificates, chain, inEnvironment);
}
/** Where the root lies is known: what was shown has been compared with every file of this runner. */
function issuerAdvice(certificates, { holders, inSystem }, inEnvironment) {
    const own = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
    const holder = holders.find(({ variable, isRoot }) => isRoot && variable !== 'NODE_EXTRA_CA_CERTS');
    const found = holder === undefined
        ? inSystem && { path: inSystem, unread: "the system's certificates" }
        : { path: holder.path, unread: holder.variable };
    if (found) {
        return `Set NODE_EXTRA_CA_CERTS to ${found.path} ${inEnvironment}: this file contains the root of the certificate, but Node does not use ${found.unread}.`;
    }
    if (own !== undefined && own.state !== 'read')
        return uselessFile(own.path, own.state);
    if (own !== undefined && !holders.some(({ variable }) => variable === own.variable)) {
        return `Add the root of this certificate to ${own.path}, the file that NODE_EXTRA_CA_CERTS names, if it belongs to a proxy you know.`;
    }
    return install(inEnvironment);
}
/** Where nothing is known of what was shown. */
function blindAdvice(certificates, inEnvironment) {
    const own = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
    if (own !== undefined && own.state !== 'read')
        return uselessFile(own.path, own.state);
    const known = new Set(own?.fingerprints);
    const other = certificates.find(({ variable, state, fingerprints }) => variable !== 'NODE_EXTRA_CA_CERTS' && state === 'read' && fingerprints.some((one) => !known.has(one)));
    if (other === undefined)
        return install(inEnvironment);
    return `Set NODE_EXTRA_CA_CERTS to ${other.path} ${inEnvironment} if this file contains the root certificate of the proxy: Node does not use ${other.variable}, which names it.`;
}
function uselessFile(path, state) {
    return `Set NODE_EXTRA_CA_CERTS to the file with the root certificate of the proxy: it names ${path}, ${STATES[state]}.`;
}
function install(inEnvironment) {
    return `Install the root certificate of the proxy, if there is one: ${inEnvironment}, set NODE_EXTRA_CA_CERTS for Node, and SSL_CERT_FILE or REQUESTS_CA_BUNDLE for Python.`;
}
/** `2026-10-01`; what a certificate writes in place of a date may be none. */
function day(time) {
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? 'an unreadable date' : date.toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./src/causes/network/network.ts













/**
 * Means: The token would be sent to a host that nobody confirmed, or without encryption.
 *
 * How we know: The address comes from `HF_ENDPOINT` alone, and is not a Hugging Face host or begins with
 * `http:`. This machine is no exception, since any user may listen on a shared one. No request is sent.
 *
 * What to do: Unset `HF_ENDPOINT`, or confirm the address with the `endpoint` input. Use `https` unless the
 * endpoint is on this machine.
 */
const ENDPOINT_NOT_TRUSTED = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'endpoint-not-trusted',
    severity: 'error',
    title: 'The endpoint is not trusted with the token',
    isOfVariable: true,
});
/**
 * Means: The runner cannot connect to the endpoint at all.
 *
 * How we know: On every attempt, the name cannot be resolved, or the connection is refused or times out.
 *
 * What to do: Check the runner's proxy (`HTTPS_PROXY`, `NO_PROXY`), firewall and DNS. If a proxy refused, the
 * message names the proxy and its answer: 407 means that it requires a user name and password, 403 that it does
 * not allow the Hub, 502 and 504 that it cannot reach the Hub.
 */
const HUB_UNREACHABLE = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'hub-unreachable',
    severity: 'error',
    title: 'No connection to the Hub',
    seenAs: [
        'Could not resolve host',
        'Name or service not known',
        "We couldn't connect to",
        'Max retries exceeded with url',
        'Failed to resolve',
        'ProxyError',
    ],
});
/**
 * Means: The Hub's clients are in offline mode, although repos are listed.
 *
 * How we know: `HF_HUB_OFFLINE` or `TRANSFORMERS_OFFLINE` is set to a true value.
 *
 * What to do: Unset it for this job, or fill the cache beforehand.
 */
const OFFLINE_MODE = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'offline-mode',
    severity: 'error',
    title: 'The Hub clients are in offline mode',
    seenAs: ['offline mode is enabled', 'OfflineModeIsEnabled', 'outgoing traffic has been disabled'],
    isOfVariable: true,
});
/**
 * Means: The network edge in front of the Hub blocks the address of this runner.
 *
 * How we know: A 403 or 429 in HTML without the Hub's own headers, or a 429 although the Hub reports that
 * requests are left.
 *
 * What to do: Try again later, or from another runner.
 */
const WAF_BLOCK = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'waf-block',
    severity: 'warning',
    title: 'The network edge blocks this runner',
    titleElsewhere: 'The network edge blocks this machine',
    seenAs: ['403 Forbidden: None.', 'Api error with status 403'],
    isUnanswered: true,
});
/**
 * Means: The token is sent, but it does not arrive at the Hub.
 *
 * How we know: The identity check answers 401, while a public repo answers 200 to the same header; a rejected
 * token would get 401 even there. Or the Hub itself says that the request had no token.
 *
 * What to do: Check for a proxy that removes the `Authorization` header. This is an error if it makes the Hub
 * refuse a listed repo.
 */
const CREDENTIAL_NOT_RECEIVED = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'credential-not-received',
    severity: 'warning',
    title: 'The token is sent but does not arrive',
    seenAs: ['You are sending unauthenticated requests to the HF Hub'],
});
/** What stands between the runner and the Hub, whatever the token. */
function diagnoseNetwork(evidence, tokenStatus, results) {
    const answers = decisiveAnswers(evidence);
    return [
        untrustedEndpoint(evidence),
        untrustedCertificate(evidence, answers),
        unreachable(evidence, answers),
        offline(evidence),
        edgeBlock(evidence, answers, ownRefusals(evidence, tokenStatus)),
        missingChecks(evidence, tokenStatus, results),
        outage(evidence, answers),
        deniedIdentity(evidence, tokenStatus, results),
        strayIdentity(evidence, results),
        lostCredential(evidence, tokenStatus, results),
        ...throttling(evidence, answers, results),
        timedOut(evidence, answers, results),
        lowQuota(evidence, tokenStatus, answers, results),
    ].filter((draft) => draft !== null);
}
function untrustedEndpoint({ inputs: { endpoint }, runner: { tokenSources, host: machine }, hub: { publisher }, }) {
    if ((tokenSources.checked === null && publisher === null) || (0,model_endpoint/* mayReceiveToken */.s1)(endpoint))
        return null;
    const { origin, host, hostname, basePath } = endpoint;
    const isHere = (0,model_endpoint/* isLoopback */.U9)(hostname);
    const input = (0,host_words/* inputOn */.wQ)(machine, 'endpoint');
    const why = isHere
        ? `where any user of this machine could be listening, and ${input} does not confirm it`
        : origin.startsWith('https:')
            ? `which is not a Hugging Face host, and ${input} does not confirm it`
            : 'which would receive the token unencrypted';
    const confirmed = (isHere ? origin : `https://${host}`) + basePath;
    return {
        cause: ENDPOINT_NOT_TRUSTED,
        subject: 'HF_ENDPOINT',
        message: `HF_ENDPOINT is ${origin}, ${why}. No request was sent.`,
        advice: `Unset HF_ENDPOINT, or confirm ${hostname} with ${machine === 'github' ? `this step's endpoint input (endpoint: ${confirmed})` : `--endpoint ${confirmed}`} if it is the Hub you mean.`,
        evidence: [{ fact: `HF_ENDPOINT is ${origin}${basePath}; ${input} is not set` }],
    };
}
function unreachable({ inputs, runner: { proxy, host: machine } }, answers) {
    const failed = answers.filter(({ reading }) => isConnectFailure(reading));
    const [first] = failed;
    if (first === undefined || failed.length < answers.length || first.reading.is !== 'no-answer')
        return null;
    const { host } = inputs.endpoint;
    const trouble = proxy === null ? null : proxyTrouble(proxy, first.reading.code, host, machine);
    const why = trouble === null ? ` (${first.reading.code})` : `: ${trouble.what}`;
    return {
        cause: HUB_UNREACHABLE,
        subject: host,
        message: `Every attempt to connect to ${host} failed${why}. The token was not checked.`,
        advice: trouble?.advice ??
            `Check the host name, the proxy (HTTPS_PROXY, NO_PROXY) and the firewall between ${(0,host_words/* wordsOn */.lD)(machine).thisRunner} and ${host}.`,
        evidence: evidenceOn(failed),
    };
}
function offline({ inputs, runner: { environment, host } }) {
    if (environment.offline.length === 0 || inputs.repos.length === 0)
        return null;
    const names = environment.offline.join(' and ');
    return {
        cause: OFFLINE_MODE,
        subject: names,
        message: `With ${names} set, the Hub's clients send no requests, so they cannot load the listed repos unless they are cached.`,
        advice: `Unset ${names} ${(0,host_words/* wordsOn */.lD)(host).forCommands}, or fill the cache ${host === 'github' ? 'in an earlier step' : 'beforehand'} and list no repos.`,
        evidence: environment.offline.map((name) => ({ fact: `${name} is set to a true value` })),
    };
}
function edgeBlock({ runner: { host } }, answers, others) {
    const affected = answers.filter(({ reading, response }) => reading.is === 'edge-refusal' && !others.includes(response));
    if (affected.length === 0)
        return null;
    return {
        ...(0,cause/* titled */.d)(WAF_BLOCK, host),
        message: `Requests were refused before they reached the Hub itself (${statusesOf(affected)}). This says nothing about the token.`,
        advice: `${(0,host_words/* wordsOn */.lD)(host).runAgain} later, or on another ${host === 'github' ? 'runner' : 'machine or network'}.`,
        evidence: evidenceOn(affected),
    };
}
/** An identity check that leads off the Hub, unless every listed repo says the same. */
function strayIdentity({ inputs, runner: { host }, hub: { whoami } }, results) {
    const reading = whoami === null || whoami.identity !== null ? null : readWhoami(whoami.response);
    if (whoami === null || reading?.is !== 'stopped-redirect')
        return null;
    const sayTheSame = results.filter(({ findings }) => findings.some(({ cause }) => cause === REDIRECT_REFUSED.slug));
    if (results.length > 0 && sayTheSame.length === results.length)
        return null;
    const where = reading.to === '' ? 'without a target' : `to ${reading.to}`;
    return {
        cause: REDIRECT_REFUSED,
        subject: inputs.endpoint.host,
        message: `The identity check at ${inputs.endpoint.origin} redirects ${where}. The redirect was not followed, so the token was not checked.`,
        advice: `Set ${(0,host_words/* inputOn */.wQ)(host, 'endpoint')} to the Hub's real address: the token is not sent to the target of such a redirect.`,
        evidence: [(0,readings/* evidenceOf */.X1)(whoami.response)],
    };
}
function lostCredential({ runner: { host } }, tokenStatus, results) {
    if (tokenStatus.is !== 'not-received')
        return null;
    const isNeeded = results.some(({ access }) => access === 'refused');
    return {
        cause: CREDENTIAL_NOT_RECEIVED,
        ...(isNeeded ? { severity: 'error' } : {}),
        message: 'The identity check was refused, and another answer to the same Authorization header shows that the Hub saw no token. A rejected token would get 401 even for public repos.',
        advice: `Check for a proxy between ${(0,host_words/* wordsOn */.lD)(host).thisRunner} and the Hub that removes or replaces the Authorization header.`,
        evidence: [(0,readings/* evidenceOf */.X1)(tokenStatus.proof)],
    };
}

// EXTERNAL MODULE: ./src/evidence/token-home.ts
var token_home = __webpack_require__(9450);
// EXTERNAL MODULE: ./src/job/token-mapping.ts
var token_mapping = __webpack_require__(3973);
;// CONCATENATED MODULE: ./src/evidence/token-lifetime.ts


/** Null where the Hub names no time, as of a token that never expires. */
function lifetimeOf({ runner, hub: { whoami } }, { expiresAt }) {
    const end = Date.parse(expiresAt ?? '');
    if (Number.isNaN(end))
        return null;
    const outcome = whoami?.response.outcome;
    const now = (outcome?.kind === 'answer' ? outcome.date : null) ?? runner.now;
    return { end, left: end - now };
}
/** Whether most of its life is still before it, by the time at which it says that it was made. */
function isFresh({ issuedAt }, { end, left }) {
    return issuedAt !== null && left > (end - issuedAt) / 2;
}
/** Whether `huggingface_hub` renews it before it expires: it is in the token file and has a refresh token beside it. */
function isRenewed({ runner: { tokenSources, storedTokens } }) {
    const { checked } = tokenSources;
    if (checked?.source !== 'saved-file' || storedTokens === null)
        return false;
    return storedTokens.renewable.some((one) => one.equals(checked.format.cleaned));
}
/** Where a token comes from by the workflow's own text: from what is kept for other runs too, or from a step of this one. */
function originOf({ runner: { workflow } }, source) {
    const contexts = (0,step_locations/* stepLocations */.NQ)(workflow).flatMap((here) => {
        const mapping = (0,token_mapping/* mappingsOf */.Jj)(here).find(({ way }) => way === source);
        return mapping === undefined ? [null] : mapping.origins.map(({ context }) => context);
    });
    if (contexts.length === 0)
        return 'unknown';
    if (contexts.every((context) => context === 'secrets' || context === 'vars'))
        return 'kept';
    return contexts.every((context) => context === 'steps') ? 'made-in-job' : 'unknown';
}

;// CONCATENATED MODULE: ./src/causes/token/expiry.ts








/**
 * Means: The token expires within the number of days in `expires-within`, or before the job ends.
 *
 * How we know: The Hub reports the date. If it reports none, this cannot be checked. OAuth tokens live for hours by
 * design, so one that is fresh, made by a step of this job or renewed by a client is not reported; one that the
 * workflow keeps in a secret is. `job-minutes` says how long the job takes.
 *
 * What to do: Replace the token before the date in the message; in a secret, use a user access token.
 */
const TOKEN_EXPIRES_SOON = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-expires-soon',
    severity: 'warning',
    title: 'The token expires soon',
});
/** For a job that outlives an exchanged token. */
function exchangeAgain({ runner: { environment, host } }) {
    const users = host === 'github' ? 'the steps that use the token' : 'what uses the token';
    const late = host === 'github' ? 'in the steps that outlive the token' : 'for what outlives the token';
    return environment.oidcResource === null
        ? `Set HF_OIDC_RESOURCE for ${users}: huggingface_hub 1.19 and later then gets a token itself, and a new one when it expires.`
        : `Use huggingface_hub 1.19 or later ${late}: since HF_OIDC_RESOURCE is set, it gets a new one when that expires.`;
}
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A token that will not last. The one that was exchanged in this run is compared with the job where the exchange is. */
function expiresSoon(evidence, identity) {
    const { inputs: { jobMinutes, expiresWithinDays }, runner: { tokenSources }, } = evidence;
    const life = lifetimeOf(evidence, identity);
    if (life === null || tokenSources.checked === null)
        return null;
    const { source, format } = tokenSources.checked;
    if (source === 'publisher')
        return null;
    if (life.left < jobMinutes * MINUTE_MS)
        return outlived(evidence, identity, life);
    // Tokens of a Trusted Publisher live for an hour by design.
    if (format.kind === 'trusted-publisher' || life.left >= expiresWithinDays * DAY_MS)
        return null;
    if (!isOAuth(identity, format))
        return replaceable(evidence, identity, life);
    const origin = originOf(evidence, source);
    if (origin === 'kept')
        return keptOAuth(evidence, identity, life);
    if (origin === 'made-in-job' || isRenewed(evidence) || isFresh(format, life))
        return null;
    return isLogin(evidence, source) ? oldLogin(evidence, identity, life) : keptOAuth(evidence, identity, life);
}
/** Whether somebody logged in on this machine for it; elsewhere a token reaches the job from a secret in most cases. */
function isLogin({ runner: { host } }, source) {
    return source === 'saved-file' || host === 'terminal';
}
function outlived(evidence, identity, life) {
    const { jobMinutes } = evidence.inputs;
    const renewed = isRenewed(evidence) ? '; only huggingface_hub renews it' : '';
    const isOfPublisher = evidence.runner.tokenSources.checked?.format.kind === 'trusted-publisher';
    return {
        ...expiry_about(evidence, identity, life),
        message: `${named(evidence, identity)} expires ${leftText(life)}, but ${(0,host_words/* nameOn */.H6)(evidence.runner.host, 'job-minutes')} is ${jobMinutes}${renewed}.`,
        advice: isOfPublisher
            ? exchangeAgain(evidence)
            : `${(0,capitalized/* capitalized */.l)(home(evidence).put(`a user access token that outlives ${(0,host_words/* wordsOn */.lD)(evidence.runner.host).job}`))}.`,
    };
}
/** A user access token, which somebody can replace in time. */
function replaceable(evidence, identity, life) {
    const days = life.left < DAY_MS ? 'in less than a day' : leftText(life);
    return {
        ...expiry_about(evidence, identity, life),
        message: `${named(evidence, identity)} expires on ${dayOf(life)}, ${days}.`,
        advice: `${(0,capitalized/* capitalized */.l)(home(evidence).renew())} before that date.`,
    };
}
/** Whether it is in a secret for certain or in all likelihood: a new one there would not last either. */
function keptOAuth(evidence, identity, life) {
    return {
        ...expiry_about(evidence, identity, life),
        message: `${named(evidence, identity)} expires on ${dayOf(life)}, ${leftText(life)}. OAuth tokens live for hours, or for 30 days at most, so they do not belong in a ${evidence.runner.host === 'github' ? 'secret' : 'variable'}.`,
        advice: `${(0,capitalized/* capitalized */.l)(home(evidence).put('a user access token'))} instead${evidence.runner.host === 'github' ? ', or use a Trusted Publisher' : ''}.`,
        linkText: 'Create a user access token',
    };
}
function oldLogin(evidence, identity, life) {
    return {
        ...expiry_about(evidence, identity, life),
        message: `${named(evidence, identity)} expires on ${dayOf(life)}, ${leftText(life)}.`,
        advice: `Log in again before that, or ${home(evidence).put('a user access token')}.`,
        linkText: 'Create a user access token',
    };
}
function expiry_about({ inputs }, identity, { end }) {
    return {
        cause: TOKEN_EXPIRES_SOON,
        subject: identity.tokenName,
        link: (0,links/* tokensPage */.YH)(inputs.endpoint),
        linkText: 'Create a new token',
        evidence: [{ fact: `GET /api/whoami-v2: auth.expiresAt ${new Date(end).toISOString()}` }],
    };
}
function named({ runner: { tokenSources } }, identity) {
    const isOfOAuth = isOAuth(identity, tokenSources.checked?.format ?? null);
    const name = isOfOAuth ? 'the OAuth token' : tokenName(identity);
    return `${(0,capitalized/* capitalized */.l)(name)} of ${identity.name}`;
}
function home(evidence) {
    return (0,token_home/* homeOf */.lt)(evidence, evidence.runner.tokenSources.checked?.source ?? 'input');
}
function dayOf({ end }) {
    return new Date(end).toISOString().slice(0, 10);
}
function leftText({ left }) {
    const [unit, length] = left >= DAY_MS ? ['day', DAY_MS] : left >= HOUR_MS ? ['hour', HOUR_MS] : ['minute', MINUTE_MS];
    const whole = Math.max(Math.floor(left / length), 0);
    return `in ${whole} ${unit}${whole === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./src/model/showable.ts
var showable = __webpack_require__(2880);
;// CONCATENATED MODULE: ./src/causes/oidc/claims.ts

function formValues({ shown }) {
    const workflow = fileIn(shown.workflow_ref);
    const own = fileIn(shown.job_workflow_ref);
    const isCalled = own !== null && shown.job_workflow_ref !== shown.workflow_ref;
    return {
        repository: shown.repository ?? null,
        branch: /^refs\/heads\/(.+)$/s.exec(shown.ref ?? '')?.[1] ?? null,
        workflow,
        calledWorkflow: isCalled ? own : null,
        environment: shown.environment ?? null,
    };
}
/** `owner/name/.github/workflows/publish.yml@refs/heads/main` */
function fileIn(reference) {
    return /\/([^/@]+)@/.exec(reference ?? '')?.[1] ?? null;
}
/** Compares letter for letter, as the Hub does. */
function mismatches(expected, claims) {
    const values = formValues(claims);
    return Object.entries(expected).flatMap(([name, text]) => {
        const field = name;
        const actual = values[field];
        // The form takes the name of the file alone.
        const wanted = field === 'workflow' ? text.replace(/^.*\//s, '') : text;
        const isMet = actual === wanted || (field === 'workflow' && values.calledWorkflow === wanted);
        return isMet ? [] : [{ field, expected: (0,showable/* publicUrls */.wY)(wanted), actual }];
    });
}
function mismatchText({ field, expected, actual }) {
    const here = actual === null ? 'this run has none' : `is ${actual}`;
    return `${field} should be ${expected}, but ${here}`;
}
/** The values as somebody fills them into the form. */
function formText({ repository, branch, workflow, calledWorkflow }) {
    const file = calledWorkflow === null ? workflow : `${workflow} (or ${calledWorkflow}, which it calls)`;
    return [
        repository === null ? null : `repository ${repository}`,
        branch === null ? 'branch empty (this run has none)' : `branch ${branch}`,
        file === null ? null : `workflow ${file}`,
    ]
        .filter((part) => part !== null)
        .join(', ');
}

;// CONCATENATED MODULE: ./src/causes/oidc/missing-id-token.ts



/**
 * Means: The job cannot get an id token from GitHub.
 *
 * How we know: A Trusted Publisher is requested, but the variable with the address for id tokens is not set, and
 * the run is not from a fork; or GitHub's service refuses the request, or its address is not an `https` URL.
 *
 * What to do: Give the job `permissions: id-token: write`; in a reusable workflow, give it to the calling job, too.
 */
const OIDC_MISSING_PERMISSION = (0,cause/* defineCause */.R)({
    group: 'oidc',
    slug: 'oidc-missing-permission',
    severity: 'error',
    title: 'The job cannot get an id token from GitHub',
    titleElsewhere: 'There is no id token to exchange',
    seenAs: [
        'Cannot request an OIDC id token from GitHub Actions',
        'Make sure the workflow job sets `permissions: id-token: write`',
        'OIDCError',
    ],
    isOfVariable: true,
});
/** Why GitHub gave the job no id token that could be exchanged. */
function withoutIdToken({ idToken, askedBy, resource }, { inputs, runner: { event, host } }) {
    const asked = host === 'github' ? askedBy : optionFor(askedBy);
    const named = resource === null ? `${asked} is set` : `${asked} names the resource ${resource.text}`;
    if (idToken.is === 'refused') {
        return {
            cause: OIDC_MISSING_PERMISSION,
            subject: askedBy,
            message: `${named}, but GitHub refused to give this job an id token (${idToken.status}).`,
            advice: 'Check that the job has permissions: id-token: write, and run it again.',
            evidence: [{ fact: "GitHub's service for id tokens", status: idToken.status }],
        };
    }
    if (idToken.is === 'redirected') {
        const where = idToken.to === '' ? 'without a target' : `to ${idToken.to}`;
        return {
            cause: REDIRECT_REFUSED,
            subject: askedBy,
            message: `${named}, but GitHub's service for id tokens redirects the request ${where} (${idToken.status}). The redirect was not followed, since the request contains a token of this job.`,
            advice: 'Remove whatever redirects ACTIONS_ID_TOKEN_REQUEST_URL, such as a proxy between this runner and GitHub.',
            evidence: [
                { fact: `GitHub's service for id tokens: redirects ${where}, not followed`, status: idToken.status },
            ],
        };
    }
    if (idToken.is === 'no-address') {
        return {
            cause: OIDC_MISSING_PERMISSION,
            subject: askedBy,
            message: `${named}, but ACTIONS_ID_TOKEN_REQUEST_URL is not an https URL, so no id token was requested from GitHub.`,
            advice: 'Leave ACTIONS_ID_TOKEN_REQUEST_URL as the runner sets it.',
            evidence: [{ fact: 'ACTIONS_ID_TOKEN_REQUEST_URL is set, but not to an https URL' }],
        };
    }
    if (idToken.is === 'not-answered') {
        const last = idToken.last === null ? '' : ` (${idToken.last})`;
        return {
            cause: CHECK_TIMED_OUT,
            message: `Timed out after ${inputs.timeoutSeconds} seconds: GitHub gave this job no id token${last}. No request was sent to the Hub.`,
            advice: 'Run the job again later; https://www.githubstatus.com shows known incidents.',
            evidence: [{ fact: `GitHub's service for id tokens: no token before the timeout${last}` }],
        };
    }
    // Why a fork gets none is told with the missing token.
    if (idToken.is !== 'not-permitted' || event.fork !== null)
        return null;
    if (host !== 'github')
        return withoutGivenToken(named, askedBy, host);
    return {
        cause: OIDC_MISSING_PERMISSION,
        subject: askedBy,
        message: `${named}, but this job may not request an id token from GitHub (ACTIONS_ID_TOKEN_REQUEST_URL is not set).`,
        advice: idToken.isActions
            ? 'Give the job permissions: id-token: write in addition to those it has; if it is in a reusable workflow, give it to the calling job, too.'
            : 'Run this in GitHub Actions, in a job with permissions: id-token: write, or set HF_OIDC_ID_TOKEN to an id token.',
        evidence: [{ fact: `${askedBy} is set; ACTIONS_ID_TOKEN_REQUEST_URL and HF_OIDC_ID_TOKEN are not` }],
    };
}
/** Elsewhere than on GitHub nobody is asked for an id token: it is given, or there is none. */
function withoutGivenToken(named, askedBy, host) {
    return {
        ...(0,cause/* titled */.d)(OIDC_MISSING_PERMISSION, host),
        subject: askedBy,
        message: `${named}, but HF_OIDC_ID_TOKEN contains no id token to exchange.`,
        advice: host === 'ci'
            ? 'Set HF_OIDC_ID_TOKEN to an id token that your CI system issues to this job.'
            : 'Check a stored token instead, since only CI systems issue id tokens.',
        evidence: [{ fact: `${optionFor(askedBy)} is set; HF_OIDC_ID_TOKEN is not` }],
    };
}
/** What asks for the exchange, as it is written at the command line. */
function optionFor(askedBy) {
    return askedBy === 'HF_OIDC_RESOURCE' ? askedBy : `--${askedBy}`;
}

;// CONCATENATED MODULE: ./src/causes/oidc/failed-exchange.ts
/** What came of authenticating as a Trusted Publisher instead of with a stored token. */














/**
 * Means: The Hub issued no token for this job's claims.
 *
 * How we know: The Hub answers the exchange with `invalid_grant` or `invalid_request`, whether there is no such
 * publisher, a claim differs or the audience is wrong. Every claim is shown. The message says more if more is
 * known: a resource of another type, an account that does not exist, an id token that has expired or is for
 * another audience, a claim that differs from `oidc-publisher`. A dry run finds only the last of these.
 *
 * What to do: Compare repository, branch and workflow file with the publisher's form, character by character. The
 * report shows the values to fill in, and `oidc-dry-run: true` shows them without an exchange.
 */
const OIDC_EXCHANGE_REFUSED = (0,cause/* defineCause */.R)({
    group: 'oidc',
    slug: 'oidc-exchange-refused',
    severity: 'error',
    title: 'The Hub issues no token for these claims',
    seenAs: ['invalid_grant'],
});
const failed_exchange_MINUTE_MS = 60_000;
function diagnosePublisher(evidence) {
    const { hub: { publisher }, } = evidence;
    if (publisher === null)
        return [];
    return [
        withoutIdToken(publisher, evidence),
        unlikeExpected(publisher, evidence),
        abortedExchange(publisher, evidence),
        refusedExchange(publisher, evidence),
        strayResponse(publisher, evidence),
        endsTooSoon(publisher, evidence),
    ].filter((draft) => draft !== null);
}
/** In a dry run, the claims against what the publisher is said to expect. With an exchange, the Hub decides. */
function unlikeExpected(publisher, evidence) {
    const claims = claimsOf(publisher);
    if (!publisher.isDryRun || claims === null)
        return null;
    const found = mismatches(evidence.inputs.oidcPublisher, claims);
    if (found.length === 0)
        return null;
    const { host } = evidence.runner;
    const { job } = (0,host_words/* wordsOn */.lD)(host);
    return {
        cause: OIDC_EXCHANGE_REFUSED,
        subject: publisher.resource?.text ?? null,
        message: `If the publisher is configured as in ${(0,host_words/* nameOn */.H6)(host, 'oidc-publisher')}, the Hub will issue no token ${host === 'terminal' ? 'for the id token' : 'to this job'}: ${found.map(mismatchText).join('; ')}.`,
        advice: `Run ${job} as the publisher expects, or change the publisher's form to ${formText(formValues(claims))}.`,
        link: pageOf(publisher, evidence),
        linkText: "Open the publisher's settings",
        evidence: claimEvidence(claims, found, host),
    };
}
function abortedExchange({ response, resource }, evidence) {
    if (response === null || resource === null || !(0,token_exchange/* isAborted */.G)(response))
        return null;
    const again = response.attempts > 1 ? ', also after retries' : '';
    return {
        cause: HUB_OUTAGE,
        subject: resource.text,
        message: `The Hub aborted the exchange of the id token${again}. This says nothing about the publisher or the claims.`,
        advice: retryAdvice(evidence),
        evidence: [responseEvidence(response, evidence)],
    };
}
function refusedExchange(publisher, evidence) {
    const { response, resource, idToken } = publisher;
    if (response === null || resource === null || !isRefusedExchange(response))
        return null;
    const claims = claimsOf(publisher);
    const reason = reasonOf(publisher, evidence);
    const words = (0,host_words/* wordsOn */.lD)(evidence.runner.host);
    const form = claims === null ? null : formText(formValues(claims));
    const found = claims === null ? [] : mismatches(evidence.inputs.oidcPublisher, claims);
    return {
        cause: OIDC_EXCHANGE_REFUSED,
        subject: resource.text,
        message: `The Hub issued no token for ${resource.text} in exchange for ${words.idToken}${reason?.message ?? '. Its answer is the same if there is no such publisher, if a claim differs from what the publisher names, or if there is no such resource.'}`,
        advice: reason?.advice ??
            (form === null
                ? 'Compare the id token with the publisher on the Hub, character by character.'
                : `Compare the publisher's form on the Hub with ${words.thisJob}, character by character: ${form}.`),
        link: pageOf(publisher, evidence),
        linkText: "Open the publisher's settings",
        evidence: [
            responseEvidence(response, evidence),
            ...(reason?.evidence ?? []),
            ...(claims === null
                ? [{ fact: `the id token ${idToken.is === 'given' ? 'in HF_OIDC_ID_TOKEN ' : ''}cannot be read` }]
                : claimEvidence(claims, found, evidence.runner.host)),
        ],
    };
}
/** An exchange that redirects off the Hub: the id token is sent nowhere else. */
function strayResponse({ response, resource }, evidence) {
    const { inputs, runner: { tokenSources, host }, } = evidence;
    const reading = response === null ? null : exchangeTrouble(response, tokenSources.checked !== null);
    if (response === null || reading?.is !== 'stopped-redirect')
        return null;
    const where = reading.to === '' ? 'without a target' : `to ${reading.to}`;
    return {
        cause: REDIRECT_REFUSED,
        subject: resource?.text ?? inputs.endpoint.host,
        message: `The exchange of the id token redirects ${where}. The redirect was not followed, so no token was issued.`,
        advice: `Set ${(0,host_words/* inputOn */.wQ)(host, 'endpoint')} to the Hub's real address: the id token is not sent to the target of such a redirect.`,
        evidence: [responseEvidence(response, evidence)],
    };
}
/** Why, where something that was seen proves it, or makes it by far the likeliest; null where the claims are left. */
function reasonOf(publisher, evidence) {
    const { resource, idToken } = publisher;
    const { host } = evidence.runner;
    const { job, request } = (0,host_words/* wordsOn */.lD)(host);
    const claims = claimsOf(publisher);
    if (resource?.of === null) {
        return {
            message: ': this is neither a repo nor a user name.',
            advice: `Set ${publisher.askedBy} to namespace/name, with datasets/, spaces/, kernels/ or buckets/ in front if it is not a model, or to a user name.`,
        };
    }
    if (idToken.is === 'given' && claims !== null) {
        if (claims.expiresAt !== null && claims.expiresAt <= evidence.runner.now) {
            const ended = new Date(claims.expiresAt).toISOString();
            return {
                message: `: the one in HF_OIDC_ID_TOKEN expired at ${ended}.`,
                advice: `Unset HF_OIDC_ID_TOKEN so that a fresh id token is requested, or set it right before ${host === 'github' ? 'this step' : request}.`,
                evidence: [{ fact: `claim exp: ${ended}` }],
            };
        }
        const { origin, basePath } = evidence.inputs.endpoint;
        const { aud } = claims.shown;
        if (aud !== undefined && !aud.split(', ').includes(origin + basePath)) {
            return {
                message: `: its audience is ${aud}, not ${origin}${basePath}.`,
                advice: `Request the id token with the audience ${origin}${basePath}.`,
            };
        }
    }
    const found = claims === null ? [] : mismatches(evidence.inputs.oidcPublisher, claims);
    if (claims !== null && found.length > 0) {
        return {
            message: `, and ${job} does not match ${(0,host_words/* nameOn */.H6)(host, 'oidc-publisher')}: ${found.map(mismatchText).join('; ')}.`,
            advice: `Run ${job} as the publisher expects, or change the publisher's form to ${formText(formValues(claims))}.`,
        };
    }
    return missingResource(publisher);
}
/** What everybody is shown of the resource: that it is not there, or another of that name. */
function missingResource({ resource, shown }) {
    if (shown === null || resource === null)
        return null;
    if ('user' in shown) {
        if ((0,owner_probes/* readOverview */.MK)(shown.user) !== 'missing')
            return null;
        return {
            message: `: there is no account ${resource.text}.`,
            advice: 'Use the account that has the publisher, or the repo as namespace/name.',
            evidence: [(0,readings/* evidenceOf */.X1)(shown.user)],
        };
    }
    const { repo } = shown;
    const metadata = repo.probes['anonymous-metadata'];
    if (metadata === undefined || (0,readings/* readProbe */.f1)('metadata', metadata).is === 'granted')
        return null;
    const { ref } = repo.request;
    const other = namesakeOf(repo);
    if (other === null)
        return null;
    const right = (0,model_repo/* formatRepo */.Kf)({ ...ref, type: other });
    const proof = repo.probes[`anonymous-as-${other}`];
    return {
        message: `: there is no public ${ref.type} ${ref.id}, but a public ${other} with this id. A private ${ref.type} would look the same.`,
        advice: `Write ${right} if that is what you meant.`,
        evidence: [(0,readings/* evidenceOf */.X1)(metadata), ...(proof === undefined ? [] : [(0,readings/* evidenceOf */.X1)(proof)])],
    };
}
/** The exchanged token against the time that the job takes. */
function endsTooSoon({ expiresAt, resource }, evidence) {
    const { inputs, runner: { now, host }, } = evidence;
    if (expiresAt === null || resource === null || inputs.jobMinutes === 0)
        return null;
    const minutes = Math.floor((expiresAt - now) / failed_exchange_MINUTE_MS);
    if (expiresAt - now >= inputs.jobMinutes * failed_exchange_MINUTE_MS)
        return null;
    return {
        cause: TOKEN_EXPIRES_SOON,
        subject: resource.text,
        message: `The exchanged token for ${resource.text} expires in ${minutes} minutes, but ${(0,host_words/* nameOn */.H6)(host, 'job-minutes')} is ${inputs.jobMinutes}.`,
        advice: exchangeAgain(evidence),
        evidence: [{ fact: `POST /oauth/token: the token expires at ${new Date(expiresAt).toISOString()}` }],
    };
}
function claimsOf({ idToken }) {
    return idToken.is === 'minted' || idToken.is === 'given' ? idToken.claims : null;
}
function pageOf({ resource }, { inputs }) {
    return resource?.of == null ? null : (0,links/* publisherPage */.cx)(inputs.endpoint, resource.of);
}
function responseEvidence(response, { runner: { host } }) {
    const whose = host === 'terminal' ? 'the' : "the job's";
    return { ...(0,readings/* evidenceOf */.X1)(response), fact: `POST ${response.path} with ${whose} id token` };
}
/** What the Hub compares, and what the form was said to hold. */
function claimEvidence({ shown }, found, host) {
    return [
        ...found.map((mismatch) => ({
            fact: `${(0,host_words/* nameOn */.H6)(host, 'oidc-publisher')}: ${mismatchText(mismatch)}`,
        })),
        ...Object.entries(shown).map(([name, value]) => ({ fact: `claim ${name}: ${value}` })),
    ];
}

;// CONCATENATED MODULE: ./src/causes/privilege/overbroad-token.ts







/**
 * Means: The token can do more than read, but every listed repo is only read.
 *
 * How we know: The identity check says that its role is write, or lists permissions of a fine-grained token that
 * reading does not need: to write, to administer, or to start jobs and call inference. No repo is listed for
 * write. A permission that this version does not know is not counted.
 *
 * What to do: Use a fine-grained or a read token that only reads; if the link leads to a form, it is filled in.
 */
const TOKEN_OVERBROAD = (0,cause/* defineCause */.R)({
    group: 'privilege',
    slug: 'token-overbroad',
    severity: 'notice',
    title: 'The token can do more than read, but the job only reads',
});
/** The permissions of fine-grained tokens that change something or cost something (protocol notes §2.3). */
const MORE_THAN_READING = new Set([
    'repo.write',
    'discussion.write',
    'post.write',
    'collection.write',
    'inference.serverless.write',
    'inference.endpoints.infer.write',
    'inference.endpoints.write',
    'job.write',
    'sql-console.embed.write',
    'resourceGroup.write',
    'org.write',
    'org.members.write',
    'org.auditLog.write',
    'org.networkSecurity.write',
    'org.serviceAccounts.write',
    'user.webhooks.write',
    'user.notifications.write',
    'user.settings.notifications.write',
    'user.papers.write',
    'user.preferences.write',
    'user.social.likes.write',
]);
const overbroad_token_MOST_NAMED = 5;
/** A token that can do more than read, in a job that only reads. */
function overbroadToken(evidence, identity) {
    const { inputs } = evidence;
    // Somebody's own login is for all that they do, of which this command shows a part.
    if (evidence.runner.host === 'terminal')
        return null;
    const reads = inputs.repos.length > 0 && inputs.repos.every(({ operation }) => operation === 'read');
    if (!reads || unlistedUses(evidence).some(({ operation }) => operation !== 'read'))
        return null;
    const form = readingForm(inputs, identity);
    const common = {
        cause: TOKEN_OVERBROAD,
        subject: identity.tokenName,
        link: form ?? (0,links/* tokensPage */.YH)(inputs.endpoint),
        linkText: form === null ? 'Open the token settings' : 'Create a fine-grained token',
    };
    const whose = `${(0,capitalized/* capitalized */.l)(tokenName(identity))} of ${identity.name}`;
    if (identity.role === 'write') {
        return {
            ...common,
            message: `${whose} can write everything its account can, but this job only reads.`,
            advice: 'Create a fine-grained token that only reads these repos, or use a read token.',
            evidence: [{ fact: 'GET /api/whoami-v2: role write; no repo is listed for write' }],
        };
    }
    const extras = identity.fineGrained === null ? [] : extrasOf(identity.fineGrained);
    if (extras.length === 0)
        return null;
    const left = extras.length - overbroad_token_MOST_NAMED;
    const named = [...extras.slice(0, overbroad_token_MOST_NAMED), ...(left > 0 ? [`${left} more`] : [])].join(', ');
    return {
        ...common,
        message: `${whose} has permissions that reading does not need (${named}), but every listed repo is only read.`,
        advice: 'Create a token that only reads these repos, or reduce this one in its settings to what the job uses.',
        evidence: [{ fact: `GET /api/whoami-v2: ${extras.join(', ')}; no repo is listed for write` }],
    };
}
/** On whatever entity: its name is shown to nobody, since the report may be public. */
function extrasOf({ global, scoped }) {
    const all = [...scoped.flatMap(({ permissions }) => permissions), ...global];
    return [...new Set(all)].filter((permission) => MORE_THAN_READING.has(permission));
}
/**
 * The form for a token of this account that reads all listed repos; null if the form cannot say so, or if their owner
 * is known to the token alone, as with that of a service account: then the form would make somebody else's token.
 */
function readingForm({ endpoint, repos }, { name, orgs, fineGrained }) {
    const owners = repos.flatMap(({ ref }) => (0,model_repo/* namespaceOf */.N6)(ref) ?? []);
    const isOwner = (of) => owners.some((owner) => sameName(owner, of));
    const [org, ...others] = orgs.filter((one) => isOwner(one.name));
    const isOutside = (owner) => ![name, ...orgs.map((one) => one.name)].some((one) => sameName(one, owner));
    const entries = fineGrained?.scoped ?? [];
    const isOfToken = (owner) => entries.some(({ entityName }) => entityName === null || sameName(entityName.split('/')[0] ?? '', owner));
    if (others.length > 0 || owners.some((owner) => isOutside(owner) && isOfToken(owner)))
        return null;
    const permissions = ['repo.content.read'];
    return (0,links/* tokenForm */.qc)(endpoint, {
        gated: true,
        ...(isOwner(name) ? { own: permissions } : {}),
        ...(org === undefined ? {} : { org: { name: org.name, permissions } }),
    });
}

;// CONCATENATED MODULE: ./src/cleanup/plan/git-removal.ts
/**
 * The command that removes this credential and nothing of another host, for a person to run in the workspace; the
 * credential is not in it. Null where there is none: a line of a file, a setting from the environment, a header
 * for every host, one of several values under a key, or a name that is not safe to paste.
 */
function git_removal_removalCommand(credential) {
    const { kind, key, address, origin, username, isOneOfSeveral } = credential;
    if (isOneOfSeveral === true)
        return null;
    const place = placeOf(origin);
    switch (kind) {
        case 'url': {
            if (place === null || address === undefined)
                return null;
            if (key === undefined)
                return inKeysCommand(credential);
            const remote = /^remote\.(.+)\.(push)?url$/s.exec(key);
            if (remote?.[1] !== undefined && place[0] === '--local') {
                const push = remote[2] === undefined ? [] : ['--push'];
                return command('git', 'remote', 'set-url', ...push, remote[1], address);
            }
            return command('git', 'config', ...place, key, address);
        }
        case 'rewrite':
            return inKeysCommand(credential);
        case 'header':
        case 'setting': {
            // A password has no user name; one under a key that tells another credential would be left behind.
            if (key === undefined)
                return kind === 'header' || username === null ? null : inKeysCommand(credential);
            if (place === null)
                return null;
            if (key.indexOf('.') === key.lastIndexOf('.'))
                return null;
            return command('git', 'config', ...place, '--unset-all', key);
        }
        case 'helper':
            // On standard input, and in a form that every shell has.
            return address !== undefined && PLAIN_ADDRESS.test(address)
                ? `echo url=${address} | git credential reject`
                : null;
        case 'store':
            return null;
    }
}
/**
 * Takes the login out of every URL of the host in a key of the file. Git would have to be told the old key, which
 * holds the credential; `sed` finds it, and its copy of the old file goes as well.
 */
function inKeysCommand({ origin, host, address }) {
    if (origin === null || origin.scope === 'command' || origin.file === null)
        return null;
    if (address === undefined || !/^[\w.:-]+$/.test(host))
        return null;
    const file = quoted(origin.file);
    const copy = quoted(`${origin.file}.with-login`);
    if (file === null || copy === null)
        return null;
    const login = '//([^/":@]*:|hf_|api_org_)[^/"]*@';
    const script = `/^[[:space:]]*\\[/s,${login}(${host.replaceAll('.', '\\.')})([/"]),//\\2\\3,`;
    return `sed -E -i.with-login '${script}' ${file} && rm ${copy}`;
}
/**
 * The command that takes a script out of each setting that holds it, with every other value of the key left; null where
 * there is none. Few scripts forget a login if git says so.
 */
function scriptRemovalCommand(script) {
    const commands = script.map(({ key, origin, valuePattern }) => {
        const place = placeOf(origin);
        const unset = place === null ? null : command('git', 'config', ...place, '--unset-all', key);
        if (unset === null || valuePattern === null)
            return null;
        // Plain quotes, since a shell that a person types into would read `!` in others as a word of its history.
        return valuePattern === '' ? unset : `${unset} '${valuePattern}'`;
    });
    return commands.includes(null) ? null : commands.join(' && ');
}
/**
 * The command that removes all that a credential file holds for the host, and nothing else, also of no other file; null
 * if git does not find the line, or a name is not safe to paste.
 */
function git_removal_storeRemovalCommand({ where, address, serves }) {
    const file = quoted(where);
    if (serves === 'none' || file === null || address === undefined || !PLAIN_ADDRESS.test(address))
        return null;
    return `echo url=${address} | git credential-store --file ${file} erase`;
}
const PLAIN_ADDRESS = /^https?:\/\/[\w.:-]+$/;
/** Where git itself writes the settings of a scope. */
const OWN_FILES = {
    system: /[\\/]gitconfig$/,
    global: /[\\/]\.gitconfig$/,
    local: /[\\/]\.git[\\/]config$/,
};
/** How `git config` is told where a setting stands: by its scope, or by the file, which may be an included one. */
function placeOf(origin) {
    if (origin === null || origin.scope === 'command' || origin.file === null)
        return null;
    const isOwn = OWN_FILES[origin.scope]?.test(origin.file) === true && origin.isNamesake !== true;
    return isOwn ? [`--${origin.scope}`] : ['--file', origin.file];
}
const OPTIONS = new Set(['--push', '--file', '--unset-all', '--system', '--global', '--local']);
function command(...words) {
    const written = words.map((word) => (word.startsWith('-') && !OPTIONS.has(word) ? null : quoted(word)));
    return written.includes(null) ? null : written.join(' ');
}
/**
 * A word as every shell takes it; null where it is too odd for that. Only what must be stands between plain quotes,
 * so that a report may shorten the home to `~`.
 */
function quoted(word) {
    const parts = word.split('/').map((part) => {
        if (/^[\w.:@%+=,-]*$/.test(part))
            return part;
        return /^[\w.:@%+=,~()&?#\\ -]+$/.test(part) ? `'${part}'` : null;
    });
    return parts.includes(null) ? null : parts.join('/');
}

// EXTERNAL MODULE: ./src/evidence/credential-owner.ts
var credential_owner = __webpack_require__(6438);
;// CONCATENATED MODULE: ./src/causes/runner/removal-advice.ts


/** Whether it was removed from there. */
function isScrubbed({ scrubs }, path) {
    return scrubs.some((scrub) => scrub.path === path && scrub.failure === null);
}
/**
 * The next action about a stale credential: its removal for good, if it was removed for this job, else by hand or by the
 * scrub. `wouldBe` tells what a scrub would come to: that takes its time, so it is asked last.
 *
 * @param remove the removal by hand, as the beginning of a sentence in the imperative
 * @param afterwards what is to be done next, as its end; empty if nothing is
 */
function removalAdvice({ scrubs, asked, overridesLater, host }, target, path, remove, wouldBe = () => ({ refusal: null, remains: '' }), afterwards = '') {
    if (overridesLater !== null)
        return adviceUnderIsolation(overridesLater, path, remove, afterwards);
    const tried = scrubs.find((scrub) => scrub.target === target && scrub.path === path);
    if (tried?.failure === null) {
        const { remains } = wouldBe();
        if (remains !== '')
            return adviceOnRemains(tried, remove, remains, host);
        if (tried.restored && host !== 'github') {
            return 'Run hf-auth-check restore if something else needs the credential: it was removed, and can be put back.';
        }
        if (tried.restored) {
            return `${remove} on the runner to fix this for good; this job is safe, since the credential is gone until it ends.`;
        }
        return tried.backup === null
            ? 'Do nothing: the credential was removed.'
            : `Delete ${tried.backup} unless something else needs it; the credential was removed, and the original is kept there.`;
    }
    if (tried !== undefined)
        return `${remove}${afterwards}.`;
    // A scrub that was asked for and not tried had no accepted token to compare with.
    if (asked.has(target)) {
        return `${remove}${afterwards}; scrub left it in place, because the token itself was not accepted.`;
    }
    const { refusal, remains } = wouldBe();
    if (refusal !== null)
        return `${remove}${afterwards}; scrub would leave it in place: ${refusal}.`;
    const rest = remains === '' ? '' : `; after that ${remains}`;
    return `${remove}, or ${(0,host_words/* setOn */.ez)(host, 'scrub', target)}${afterwards}${rest}.`;
}
/** The same if the credential is gone, and some programs find another in the same place. */
function adviceOnRemains({ restored, backup }, remove, remains, host) {
    if (restored && host === 'github') {
        return `${remove} on the runner to fix this for good; it is gone until this job ends, but ${remains}.`;
    }
    return backup === null
        ? `${remove} if it is there again; it was removed, but ${remains}.`
        : `Delete ${backup} unless something else needs it; the credential was removed, but ${remains}.`;
}
/** The same where the job was isolated: nothing is left to do for it, but for whom isolation does not reach. */
function adviceUnderIsolation(overridesLater, path, remove, afterwards) {
    const left = overridesLater.filter(({ source }) => isFrom(source, path));
    return left.length === 0
        ? `${remove} on the runner once no job needs it${afterwards}; isolate hides it from later steps of this job.`
        : `${remove}${afterwards}; isolate does not cover ${(0,affected_clients/* listed */.KE)((0,affected_clients/* affectedClientNames */.GV)(left))}.`;
}
/** Whether a credential is taken from this file, helper or setting. */
function isFrom(source, path) {
    switch (source.kind) {
        case 'git':
            return source.credential.where === path;
        case 'netrc':
        case 'saved':
            return source.path === path;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/causes/runner/git-credentials.ts





/**
 * Means: git or git-lfs would send another credential instead of the token.
 *
 * How we know: A credential file, a credential helper or an extra header for the host holds another
 * credential.
 *
 * What to do: Set `scrub: git`, or run the command in the message.
 */
const GIT_CREDENTIAL_STALE = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'git-credential-stale',
    severity: 'warning',
    title: 'git would send another credential',
    seenAs: ['Password authentication in git is no longer supported', 'Authentication failed for'],
});
/**
 * Means: The URL of a remote, or a rule that rewrites URLs, contains a credential.
 *
 * How we know: git's configuration.
 *
 * What to do: Remove it from the URL and rotate that token: git prints it in error messages.
 */
const TOKEN_IN_GIT_URL = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'token-in-git-url',
    severity: 'warning',
    title: 'A git URL contains a credential',
});
/** What git and git-lfs would send instead of the token, and credentials that are where git shows them. */
function gitFindings(evidence, overrides, scrubbing) {
    const sent = [];
    for (const one of overrides) {
        if (one.source.kind !== 'git')
            continue;
        const { credential } = one.source;
        const known = sent.find(({ credentials: [first] }) => isOneLogin(first, credential));
        if (known === undefined)
            sent.push({ credentials: [credential], overriding: [one] });
        else {
            if (!known.credentials.includes(credential))
                known.credentials.push(credential);
            known.overriding.push(one);
        }
    }
    return [
        ...exposedFindings(evidence, () => ' instead of the token'),
        ...sent
            .filter(({ credentials: [credential] }) => !isInUrl(credential))
            .map((one) => stale(evidence, one, scrubbing)),
    ];
}
/** A script answers for several hosts, and may be set more than once: what it prints is still one login. */
function isOneLogin(one, other) {
    const isOneScript = one.script !== undefined && one.script === other.script;
    return one === other || (isOneScript && one.secret.equals(other.secret));
}
/** In a URL any credential is one too many, also the checked token. `how` says in what way git uses it. */
function exposedFindings(evidence, how) {
    return evidence.runner.git.credentials
        .filter(isInUrl)
        .map((credential) => exposed(evidence, credential, how(credential)));
}
function isInUrl({ kind }) {
    return kind === 'url' || kind === 'rewrite';
}
const USE = {
    both: (how) => `git and git-lfs use it${how}, and git prints it in error messages`,
    git: (how) => `git uses it${how} and prints it in error messages`,
    lfs: (how) => `git-lfs uses it${how}`,
    none: () => 'no client uses it, but anyone who reads the file gets it',
};
function exposed(evidence, credential, how) {
    const { kind, where, host, line, secret, serves } = credential;
    const place = line === null ? '' : ` (line ${line})`;
    const what = kind === 'rewrite'
        ? 'A git rule that rewrites URLs (url.….insteadOf) contains a credential'
        : `${line === null ? `The URL of the git ${where}` : `A URL in ${where}`} contains a credential`;
    return {
        cause: TOKEN_IN_GIT_URL,
        subject: where,
        message: `${what} for ${host}${place}; ${USE[serves](how)}.${(0,credential_owner/* ownerSentence */.H)(evidence, differing(evidence, secret))}`,
        advice: `Remove the credential from the URL of ${where}${git_credentials_inBrackets(git_removal_removalCommand(credential))} and rotate that token.`,
        evidence: [{ fact: `${where}: credential for ${host}${place} in a URL` }],
    };
}
const git_credentials_PLACES = {
    header: (where) => `The git setting ${where} adds a header with another credential`,
    store: (where) => `The git credential file ${where} holds another credential`,
    helper: (where) => `A git credential helper (${where}) holds another credential`,
};
const SCRUB_IN_VAIN = '; scrub could not remove it';
function stale(evidence, { credentials, overriding }, scrubbing) {
    const [credential] = credentials;
    const { where, line, secret, script } = credential;
    const host = (0,affected_clients/* listed */.KE)([...new Set(credentials.map((one) => one.host))]);
    const kind = credential.kind === 'store' || credential.kind === 'helper' ? credential.kind : 'header';
    // Few scripts forget a login if git says so, so a scrub is promised to none; one that was cured by it did forget.
    const isKeptScript = script !== undefined && !isScrubbed(scrubbing, where);
    const failure = isKeptScript
        ? (scrubbing.scrubs.find(({ path }) => path === where)?.failure ?? null)
        : null;
    const isSetting = kind === 'header' || (isKeptScript && failure === null && !scrubbing.asked.has('git'));
    const place = line === null ? '' : ` (line ${line})`;
    const errands = (0,affected_clients/* affectedClientNames */.GV)(overriding);
    const owner = (0,credential_owner/* ownerSentence */.H)(evidence, secret);
    const hand = {
        header: `Remove the setting ${where} from the git configuration`,
        store: `Remove the entry for ${host} from ${where}`,
        helper: loginRemoval(host),
    }[kind];
    const remove = isKeptScript
        ? `Remove ${git_credentials_scriptInSettings(host, script)}`
        : `${hand}${git_credentials_inBrackets(git_removal_removalCommand(credential))}`;
    return {
        cause: GIT_CREDENTIAL_STALE,
        subject: where,
        message: `${git_credentials_PLACES[kind](where)} for ${host}${place}; ${(0,affected_clients/* listed */.KE)(errands)} use${errands.length === 1 ? 's' : ''} it instead of the token.${owner}`,
        advice: isSetting && scrubbing.overridesLater === null
            ? `${remove}.`
            : removalAdvice(scrubbing, 'git', where, remove, undefined, failure === null ? '' : SCRUB_IN_VAIN),
        evidence: [
            { fact: `${where}: credential for ${host}${place} differs from the token` },
            ...(failure === null ? [] : [{ fact: `${where}: ${failure}` }]),
        ],
    };
}
/** How a person removes what a helper gives and did not forget when git said so; without a full stop. */
function helperRemoval(credential, { runner: { git } }) {
    const { host, script, where } = credential;
    if (script !== undefined)
        return `Remove ${git_credentials_scriptInSettings(host, script)}`;
    const setting = git.helpers.find(({ name }) => name === where)?.where ?? null;
    return `${loginRemoval(host)}${setting === null ? '' : ` (configured in ${setting})`}`;
}
function loginRemoval(host) {
    return `Remove the login for ${host} from this git credential helper`;
}
/** What is to be removed, from where and how: a script holds its login itself, so it is to go from all its settings. */
function git_credentials_scriptInSettings(host, script) {
    const places = script.map(({ key, origin: { file } }) => (file === null ? key : `${key} in ${file}`));
    return `the script that prints the login for ${host} from the setting${places.length === 1 ? '' : 's'} ${(0,affected_clients/* listed */.KE)(places)}${git_credentials_inBrackets(scriptRemovalCommand(script))}`;
}
/** The command that does it, if there is one that is safe to paste. */
function git_credentials_inBrackets(command) {
    return command === null ? '' : ` (${command})`;
}
function differing({ runner: { tokenSources } }, secret) {
    return tokenSources.checked?.format.cleaned.equals(secret) === true ? null : secret;
}

;// CONCATENATED MODULE: ./src/causes/runner/cleanup-failures.ts


/**
 * Means: The scrub could not remove a stale credential.
 *
 * How we know: The place was read again after the attempt.
 *
 * What to do: Remove it by hand; the message names the place and the reason.
 */
const SCRUB_FAILED = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'scrub-failed',
    severity: 'warning',
    title: 'A stale credential could not be removed',
});
/**
 * Means: The post step could not restore what was removed.
 *
 * How we know: The place was read again after the attempt.
 *
 * What to do: Restore it from the backup that the message names, or log in again.
 */
const RESTORE_FAILED = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'restore-failed',
    severity: 'warning',
    title: 'A scrubbed credential could not be restored',
});
/** What a scrub left. Of a script that overrides the token, the finding about it tells that already. */
function scrubFailures(evidence, overrides, scrubs) {
    const scripts = overrides.flatMap(({ source }) => source.kind === 'git' ? (source.credential.script ?? []) : []);
    return scrubs.flatMap(({ path, failure }) => {
        if (failure === null)
            return [];
        const helper = evidence.runner.git.credentials.find(({ kind, where }) => kind === 'helper' && where === path);
        const isTold = helper?.script?.some((setting) => scripts.includes(setting)) === true;
        return isTold ? [] : [scrubFailed(evidence, path, failure, helper)];
    });
}
function scrubFailed(evidence, path, failure, helper) {
    return {
        cause: SCRUB_FAILED,
        subject: path,
        message: `${helper === undefined ? path : `The git credential helper (${path})`} still holds the stale credential: ${failure}.`,
        advice: helper === undefined ? `Remove it from ${path} by hand.` : `${helperRemoval(helper, evidence)}.`,
        evidence: [{ fact: `${path}: ${failure}` }],
    };
}

;// CONCATENATED MODULE: ./src/causes/runner/clock.ts



/**
 * Means: The runner's clock is off by five minutes or more.
 *
 * How we know: The Hub's `Date` header.
 *
 * What to do: Set the clock; until then, signed storage links and short-lived tokens fail.
 */
const CLOCK_SKEW = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'clock-skew',
    severity: 'warning',
    title: "The runner's clock is wrong",
    titleElsewhere: 'The clock of this machine is wrong',
});
const SKEW_SECONDS = 300;
/** A clock that is wrong, by the Hub's own. */
function clockFindings(evidence) {
    const seen = [
        evidence.hub.whoami?.response,
        ...evidence.hub.repos.flatMap(({ probes }) => Object.values(probes)),
    ];
    const dates = seen.flatMap((response) => response?.outcome.kind === 'answer' && response.outcome.date !== null ? [response.outcome.date] : []);
    const latest = Math.max(...dates);
    const skew = Math.round((evidence.runner.now - latest) / 1000);
    if (dates.length === 0 || Math.abs(skew) < SKEW_SECONDS)
        return [];
    const { host } = evidence.runner;
    const clock = `${(0,host_words/* wordsOn */.lD)(host).runner}'s clock`;
    const minutes = Math.round(Math.abs(skew) / 60);
    return [
        {
            ...(0,cause/* titled */.d)(CLOCK_SKEW, host),
            subject: 'clock',
            message: `${(0,capitalized/* capitalized */.l)(clock)} is ${minutes} minutes ${skew > 0 ? 'ahead of' : 'behind'} the Hub's Date header; signed storage links and short-lived tokens fail.`,
            advice: `Set ${clock} (NTP).`,
            evidence: [
                {
                    fact: `Date header ${new Date(latest).toISOString()}, ${host === 'github' ? "runner's clock" : 'own clock'} ${new Date(evidence.runner.now).toISOString()}`,
                },
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./src/evidence/given-token.ts
/**
 * Whether somebody at a terminal wrote the token to this very command: then it is checked for its own sake, such as before
 * it is stored somewhere, and what other commands on that machine use does not matter.
 */
function isGivenForCheck({ runner: { host, tokenSources } }) {
    return host === 'terminal' && tokenSources.checked?.source === 'input';
}

;// CONCATENATED MODULE: ./src/causes/runner/conflicts.ts






/**
 * Means: Two sources hold different tokens, and clients differ in which one they send. It is only a notice for a
 * variable whose name no Hub client reads.
 *
 * How we know: The fingerprints of the two tokens differ.
 *
 * What to do: Keep one of them, or set `export-token: true`.
 */
const CONFLICTING_TOKEN_SOURCES = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'conflicting-token-sources',
    severity: 'warning',
    title: 'Two sources hold different tokens',
    isOfVariable: true,
});
/** A variable that some client takes its token from, and that holds another one. */
function conflictFindings(evidence, tokenStatus, overrides) {
    const { host, tokenSources } = evidence.runner;
    const { checked } = tokenSources;
    const overriding = overrides.filter(({ source, does }) => source.kind === 'variable' && does === 'sends');
    const [first] = overriding;
    if (first?.source.kind !== 'variable' || checked === null || isGivenForCheck(evidence))
        return [];
    const { name } = first.source;
    const here = overriding.filter(({ source }) => source.kind === 'variable' && source.name === name);
    const one = (0,token_home/* sourceName */.VZ)(checked.source, host);
    const sentence = (0,affected_clients/* affectedClientsSentence */.ml)(evidence, here, 'send', `the one in ${name}`);
    return [
        {
            cause: CONFLICTING_TOKEN_SOURCES,
            subject: name,
            message: checked.source === 'publisher'
                ? `The check used a Trusted Publisher, but ${name} holds a stored token; ${sentence}.${(0,credential_owner/* ownerSentence */.H)(evidence, first.secret)}`
                : `The check used ${one}, but ${name} holds a different token; ${sentence}.${(0,credential_owner/* ownerSentence */.H)(evidence, first.secret)}`,
            advice: conflicts_adviceFor(name, tokenStatus, host),
            evidence: [{ fact: `the fingerprints of ${one} and ${name} differ` }],
        },
    ];
}
/** A token that the Hub rejected is neither exported nor worth a second place. */
function conflicts_adviceFor(name, { is }, host) {
    const { job, environment } = (0,host_words/* wordsOn */.lD)(host);
    if (name === 'HF_TOKEN') {
        return is === 'refused'
            ? `${host === 'github' ? 'Remove the token input' : 'Check HF_TOKEN instead of standard input'} if ${job} is to use the token in HF_TOKEN, else put one good token into both.`
            : `Keep one of the two${host === 'github' ? ', or set export-token: true so that later steps get the checked token in HF_TOKEN' : ''}.`;
    }
    return is === 'refused'
        ? `Move the token in ${name} to HF_TOKEN if ${job} is to use it, else remove ${name} from ${environment}.`
        : `Remove ${name} from ${environment}, or set it to the same token.`;
}
const conflicts_MOST_NAMED = 5;
/** Variables that no client of the Hub reads, with other tokens than the one that was found good. */
function misnamedFindings({ runner: { environment, tokenSources, host } }) {
    // On their own machine people keep tokens for other things, and know of them.
    if (host === 'terminal')
        return [];
    const { checked } = tokenSources;
    const names = environment.misnamed.filter((name) => {
        const token = environment.misnamedTokens.get(name);
        // What looks like an input is reported as one.
        return (!name.startsWith('INPUT_') && token !== undefined && checked?.format.cleaned.equals(token) === false);
    });
    const [first] = names;
    if (first === undefined || checked === null)
        return [];
    const one = (0,token_home/* sourceName */.VZ)(checked.source, host);
    const isOne = names.length === 1;
    return [
        {
            cause: CONFLICTING_TOKEN_SOURCES,
            severity: 'notice',
            subject: first,
            message: `${conflicts_listed(names)} ${isOne ? 'holds' : 'hold'} another token than ${one}, which was checked. No Hub client reads ${isOne ? 'a variable of this name' : 'variables of these names'}.`,
            advice: `Remove ${isOne ? 'it' : 'them'} from ${(0,host_words/* wordsOn */.lD)(host).environment}, or set HF_TOKEN to the token that the job is to use.`,
            evidence: names.slice(0, conflicts_MOST_NAMED).map((name) => ({
                fact: `the fingerprints of ${one} and ${name} differ`,
            })),
        },
    ];
}
function conflicts_listed(names) {
    const shown = names.slice(0, conflicts_MOST_NAMED);
    const more = names.length - shown.length;
    const all = more === 0 ? shown : [...shown, `${more} more`];
    return all.length === 1 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

;// CONCATENATED MODULE: ./src/evidence/open-to-all.ts


/** Whether the repo may be read without any token; null where that was not asked, or not answered. */
function isOpenToAll(observation) {
    const reading = (0,readings/* readingOf */.MU)(observation, `anonymous-${(0,hub_probe/* readProbeFor */.mq)(observation.request.ref)}`);
    if (reading?.is === 'granted')
        return true;
    return reading !== null && (0,readings/* isRefusal */.vu)(reading) ? false : null;
}

// EXTERNAL MODULE: ./src/job/containers/container-command.ts
var container_command = __webpack_require__(3643);
// EXTERNAL MODULE: ./src/job/containers/container-models.ts
var container_models = __webpack_require__(1986);
// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(6725);
;// CONCATENATED MODULE: ./src/job/containers/held-token.ts



/** Names of tokens, but no number of them (`--max-tokens`). */
const TOKEN_WORDS = /token(?![a-z])|netrc|(?:HF|HUGGING_?FACE)\w{0,40}(?:\*|KEY)|\bcredentials?\b/i;
/** GitHub's own token is of no use on the Hub. */
const OF_GITHUB = /\b(?:secrets\.)?(?:GITHUB|GH)_TOKEN\b|\bgithub\.token\b/gi;
/** Secrets that may be tokens for the Hub, by their names. */
const OF_HUB = /(?:^|_)(?:HF|HUGGING_?FACE|HUB)(?:_|$)|token/i;
/** Variables that every runner or shell sets. */
const OF_RUNNER = /^(?:PWD|OLDPWD|HOME|USER|UID|CI|RANDOM|GITHUB_\w+|RUNNER_\w+)$/;
/** A script in quotes may be longer, and is not looked through. */
const LONGEST_TEXT = 2_000;
/** Contexts that hold no secrets. */
const OPEN_CONTEXTS = /^(?:matrix|github|runner|strategy|job|vars|inputs)$/;
/**
 * By the words of the text, and by what its variables and expressions come from.
 *
 * @param token what the check's own token comes from
 */
function heldBy(text, step, token) {
    const plain = text.replace(OF_GITHUB, '');
    if (TOKEN_WORDS.test(plain) || plain.split(/\W+/).some(token_form/* isTokenShaped */.V_))
        return 'token';
    if (plain.length > LONGEST_TEXT)
        return 'unknown';
    const bare = plain.replace(/\$\{\{.*?\}\}/gs, '');
    const { origins } = (0,job_variables/* originOf */.yv)({ line: 0, ...(0,expressions/* referencesIn */.i)(plain) }, step.scope);
    const variables = [...bare.matchAll(/\$\{?([A-Za-z_]\w{0,99})/g)];
    return theWorst([
        /\$\{?[@*#\d!(]/.test(bare) ? 'unknown' : 'other',
        ...origins.map((origin) => ofOrigin(origin, token)),
        ...variables.map(([, name = '']) => heldByVariable(name, step, token)),
    ]);
}
function heldByVariable(name, step, token) {
    const plain = name.replace(OF_GITHUB, '');
    if (TOKEN_WORDS.test(plain))
        return 'token';
    const found = (0,job_variables/* variableIn */.SD)(step.layers, name);
    if (found !== null)
        return theWorst(found.origins.map((origin) => ofOrigin(origin, token)));
    return plain === '' || OF_RUNNER.test(name) ? 'other' : 'unknown';
}
function ofOrigin({ context, name }, token) {
    if (token.some((one) => one.context === context && one.name === name))
        return 'token';
    if (context !== 'secrets') {
        if (TOKEN_WORDS.test(name ?? ''))
            return 'token';
        return OPEN_CONTEXTS.test(context) ? 'other' : 'unknown';
    }
    const isKnown = token.length > 0 && token.every((one) => one.context === 'secrets' && one.name !== null);
    if (!isKnown || name === null)
        return 'unknown';
    return OF_HUB.test(name.replace(OF_GITHUB, '')) ? 'token' : 'other';
}
function theWorst(all) {
    return all.find((one) => one === 'token') ?? all.find((one) => one === 'unknown') ?? 'other';
}

;// CONCATENATED MODULE: ./src/job/containers/container-runs.ts




const STARTS = /^(?:run|create)$/;
/** Nothing is loaded from the Hub with these; a variable that is passed by name may have any value. */
const OFFLINE = /^(?:(?:HF_HUB|TRANSFORMERS|HF_DATASETS)_OFFLINE(?:$|=(?:1|on|yes|true)$)|HF_ENDPOINT(?:$|=))/i;
const container_runs_ASKS_ONLY = /^(?:--version|--help|-h|version|help)$/;
/** Programs that only keep a container alive, for others to be run in it. */
const IDLE = /^(?:sleep|tail|true|cat)$/;
/** Options that hand over what the command does not say. */
const HANDS_OVER = /^--(?:env-file|env-host|env-merge|secret|volumes-from)$/;
const MOUNT = /^(?:-v|--volume|--mount)$/;
/** Folders that may hold a login or models. */
const HUB_FOLDER = /hugging|\.cache|\bhf\b|hf[_-]|models?\b|weights|:\/data\b|(?:^|=)(?:~|\$\{?HOME\}?|\/root|\/home\/[\w-]+)\/?[:,]/i;
const CACHE_VARIABLE = /^(?:HF_HOME|HF_HUB_CACHE|HUGGINGFACE_HUB_CACHE|TRANSFORMERS_CACHE)\b/;
const LOGS_IN_OR_LOADS = /huggingface-cli|\bhf (?:download|auth|cache)\b|snapshot_download|hf_hub_download|from_pretrained/i;
const BRINGS_FILES = /^actions\/(?:cache|download-artifact)(?:\/|$)/;
const BUILDS_IMAGE = /^docker\/(?:build-push|bake)-action$/;
/** Programs beside an engine that have no use for the token. */
const NO_CLIENT = /^(?:|docker|podman|nerdctl|set|echo|cd|mkdir|sleep|for|\[\[|\[)$/;
/**
 * The later commands of the job that prove by their own text that a container uses a repo of the Hub without the
 * token. Whatever leaves a doubt is left out: a value that may hold the token under any name, an image that was built
 * with it, a login or models in a mounted folder. What a script in quotes does is not read.
 */
function tokenlessRuns(job, { ids, token, hasLogin }) {
    const all = job.steps.flatMap((step) => commandsOf(step, token));
    const engines = (names) => all.filter(({ does }) => does !== null && names.test(does));
    const isHanded = (names) => engines(names).some(({ mayHold }) => mayHold);
    const uses = (actions) => job.steps.filter(({ step }) => actions.test(step.uses ?? ''));
    // A running container may be given the token later, and an image may be built with it.
    if (isHanded(/^(?:build|buildx|exec|cp)$/) || uses(BUILDS_IMAGE).some(({ step }) => takesSecret(step)))
        return [];
    const isOneGiven = isHanded(STARTS);
    const mayHaveLoaded = isOneGiven || uses(BRINGS_FILES).length > 0 || all.some(({ text }) => LOGS_IN_OR_LOADS.test(text));
    if (mayHaveLoaded && (engines(/^(?:build|buildx|load)$/).length > 0 || uses(BUILDS_IMAGE).length > 0))
        return [];
    return all.flatMap(({ step, command, run, mayHold }) => {
        if (run === null || mayHold || step.runs === 'before' || isWithoutHub(run))
            return [];
        // The other branch of a condition gives it.
        if (isOneGiven && (command.command.isGuarded || step.step.isConditional))
            return [];
        if ((mayHaveLoaded && hasMount(run)) || (hasLogin && hasHubFolder(run)))
            return [];
        const found = { step, line: command.line, command: run.command };
        const id = ids.find((one) => (0,container_models/* namesRepo */.L)(run, one));
        if (id !== undefined)
            return [{ ...found, id, loader: null }];
        const loaded = isForContainers(step) ? (0,container_models/* loadedModel */.P)(run) : null;
        return loaded === null ? [] : [{ ...found, ...loaded }];
    });
}
function commandsOf(step, token) {
    const assigned = new Map();
    let isPipedInto = false;
    return (0,job_commands/* jobCommands */.QQ)(step).map((command) => {
        remember(command, assigned);
        const { words, input, pipesInto } = command.command;
        const read = { ...command, args: command.args.map((word) => expanded(word, assigned)) };
        const engine = (0,container_command/* engineCommand */.KU)(read);
        const run = (0,container_command/* containerCommand */.jF)(read);
        // For what only builds an image or uses a running container, what is not known does not count.
        const isNamed = (words) => words.some((word) => heldBy(word.text, step, token) === 'token');
        const mayHold = run !== null
            ? isPipedInto || input !== null || mayBeGiven(run, step, token)
            : engine !== null && (STARTS.test(engine.name) || isNamed(engine.words));
        isPipedInto = pipesInto;
        const text = words.map((word) => word.text).join(' ');
        return { step, command, text, does: engine?.name ?? null, run, mayHold };
    });
}
function mayBeGiven({ options, words }, step, token) {
    const isByOption = options.some(({ name, value }) => {
        if (HANDS_OVER.test(name))
            return true;
        if (value === null)
            return false;
        if (MOUNT.test(name))
            return /token|netrc/i.test(value);
        if (!container_command/* ENV */.Km.test(name))
            return false;
        const held = /^\w+$/.test(value) ? heldByVariable(value, step, token) : heldBy(value, step, token);
        return held !== 'other';
    });
    return isByOption || words.some(({ text }) => heldBy(text, step, token) !== 'other');
}
/** Keeps what a script sets once and in plain words, such as `model=acme/model`, also with `export`. */
function remember({ command }, assigned) {
    const [first, ...words] = command.words;
    const texts = first === undefined ? [] : first.text === 'export' ? words.map(({ text }) => text) : null;
    if (texts === null)
        return;
    const set = [...command.assignments.map(({ name, value }) => `${name}=${value.text}`), ...texts];
    for (const text of set) {
        const [, name, value = ''] = /^([A-Za-z_]\w{0,99})=(.*)$/s.exec(text) ?? [];
        if (name === undefined)
            continue;
        const isPlain = !command.isGuarded && !assigned.has(name) && /^[\w./:@-]{1,200}$/.test(value);
        assigned.set(name, isPlain ? value : '');
    }
}
function expanded(word, assigned) {
    const text = word.text.replace(/\$(?:\{([A-Za-z_]\w{0,99})\}|([A-Za-z_]\w{0,99}))/g, (whole, braced, bare) => assigned.get(braced ?? bare) || whole);
    return text === word.text ? word : { ...word, text, mayBeSeveral: false };
}
function isWithoutHub({ options, words }) {
    const isCutOff = options.some(({ name, value }) => (/^--net(?:work)?$/.test(name) && value === 'none') || (container_command/* ENV */.Km.test(name) && OFFLINE.test(value ?? '')));
    return isCutOff || IDLE.test(words[0]?.text ?? '') || words.some(({ text }) => container_runs_ASKS_ONLY.test(text));
}
function hasMount({ options }, folder = /./s) {
    return options.some(({ name, value }) => MOUNT.test(name) && folder.test(value ?? ''));
}
function hasHubFolder(run) {
    const hasCache = run.options.some(({ name, value }) => container_command/* ENV */.Km.test(name) && CACHE_VARIABLE.test(value ?? ''));
    return hasMount(run, HUB_FOLDER) || (hasCache && hasMount(run));
}
function takesSecret({ keys, inputs }) {
    return (keys.some(({ name }) => /^secret/.test(name)) ||
        inputs.some(({ name, references }) => name === 'build-args' && references.some(({ context }) => context === 'secrets' || context === 'env')));
}
/** Whether the step sets HF_TOKEN itself, and has no other program that uses it. */
function isForContainers(step) {
    const { env, isConditional } = step.step;
    const isSet = env.some(({ name, references }) => /^(?:HF|HUGGING_FACE_HUB)_TOKEN$/.test(name) && references.length > 0);
    const isIdle = (command) => NO_CLIENT.test(command.program) && (0,container_command/* engineCommand */.KU)(command)?.name !== 'compose';
    return isSet && !isConditional && (0,job_commands/* jobCommands */.QQ)(step).every(isIdle);
}

;// CONCATENATED MODULE: ./src/causes/runner/containers.ts







/**
 * Means: A step runs a container that uses a repo for which it needs the token, and does not pass it the token.
 *
 * How we know: The workflow's own text: the command names a listed repo that the Hub shows to nobody without a token,
 * or an image that loads a model from the Hub, in a step that sets HF_TOKEN for it.
 *
 * What to do: Add `-e HF_TOKEN` to the command.
 */
const TOKEN_NOT_PASSED_INTO_CONTAINER = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'token-not-passed-into-container',
    severity: 'warning',
    title: 'A container does not get the token',
});
const containers_MOST_SHOWN = 5;
/** Containers that this job's own text starts for work with the Hub, and does not hand the token. */
function containerFindings(evidence) {
    const [job] = jobsOf(evidence.runner.workflow);
    const runs = runsWithoutToken(evidence).filter((run) => isProven(run, evidence));
    const [first] = runs;
    if (job === undefined || first === undefined)
        return [];
    const place = containers_placeOf(first);
    const at = (0,workflow_place/* placeText */.Z)(place);
    const more = runs.length === 1 ? '' : ` (and ${runs.length - 1} more like it)`;
    return [
        {
            cause: TOKEN_NOT_PASSED_INTO_CONTAINER,
            subject: at,
            message: `The ${first.command} in ${at} uses ${what(first)} but does not pass HF_TOKEN to the container${more}; containers do not inherit the job's variables.`,
            advice: `Add -e HF_TOKEN to the command${mappingFor(first.step, job, evidence)}.`,
            evidence: runs.slice(0, containers_MOST_SHOWN).map((run) => ({
                fact: `${(0,workflow_place/* placeText */.Z)(containers_placeOf(run))}: ${run.command} (${what(run)}) without the token under any name`,
            })),
            place,
        },
    ];
}
/** The listed repos that such a container uses, and of which it is not known whether they need the token. */
function reposInContainers(evidence) {
    if (evidence.hub.repos.length === 0)
        return [];
    const ids = runsWithoutToken(evidence).map(({ id }) => id);
    return evidence.hub.repos.filter((repo) => ids.includes(repo.request.ref.id) && isOpenToAll(repo) === null);
}
/** Asked for after each round of answers, and the same in all of them. */
const containers_known = new WeakMap();
function runsWithoutToken({ inputs, runner }) {
    const ids = inputs.repos.map(({ ref }) => ref.id);
    const runs = containers_known.get(runner) ?? (runner.tokenSources.checked === null ? [] : runsIn(runner, ids));
    containers_known.set(runner, runs);
    return runs;
}
/** The commands that are the same by every way that may lead to this job. */
function runsIn({ tokenSources, environment, workflow }, ids) {
    const hasLogin = tokenSources.saved !== null || environment.isSelfHosted;
    const [runs = [], ...others] = jobsOf(workflow).map((job) => tokenlessRuns(job, { ids, token: mappingsOfCheck(job).flatMap(({ origins }) => origins), hasLogin }));
    return runs.filter((run) => others.every((other) => other.some(({ line, step }) => line === run.line && step.file === run.step.file)));
}
/** Whether the container needs the token: the step says so, or the listed repo is open to nobody without one. */
function isProven({ id, loader }, { hub: { repos } }) {
    return loader !== null || repos.some((repo) => repo.request.ref.id === id && isOpenToAll(repo) === false);
}
function what({ id, loader }) {
    return loader === null ? `${id}, which needs the token,` : `${id} with ${loader}`;
}
function containers_placeOf({ step, line }) {
    return { file: step.file, line };
}
function mappingsOfCheck({ callPath, own }) {
    return (0,token_mapping/* mappingsOf */.Jj)({ callPath, step: own.step });
}
/** What is to be added to the step, so that it has the token to pass on; empty if it has. */
function mappingFor(step, job, { inputs, runner }) {
    const inherits = inputs.exportToken ||
        (runner.environment.tokenVariables.HF_TOKEN === 'set' &&
            (0,job_variables/* variableIn */.SD)(job.own.layers, 'HF_TOKEN')?.route !== 'step');
    if (inherits || (0,job_variables/* variableIn */.SD)(step.layers, 'HF_TOKEN') !== null)
        return '';
    if (runner.tokenSources.checked?.source === 'publisher')
        return ', and export-token: true to the check';
    const [mapping] = mappingsOfCheck(job);
    const [origin, ...others] = mapping?.origins ?? [];
    const isPlain = origin?.context === 'secrets' &&
        origin.name !== null &&
        origin.name !== token_mapping/* MADE_BY_GITHUB */.Gt &&
        others.length === 0 &&
        mapping?.hasText === false &&
        step.file === job.callPath.file.path;
    return isPlain
        ? `, and HF_TOKEN: \${{ secrets.${origin.name} }} to the env of that step`
        : ', and set HF_TOKEN in the env of that step to the token that the check gets';
}

// EXTERNAL MODULE: ./src/clients/netrc-lookup.ts
var netrc_lookup = __webpack_require__(4919);
// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/netrc/lexer.ts
var lexer = __webpack_require__(5906);
// EXTERNAL MODULE: ./src/netrc/removal.ts + 2 modules
var netrc_removal = __webpack_require__(7437);
// EXTERNAL MODULE: ./src/clients/git-clients.ts
var git_clients = __webpack_require__(5769);
// EXTERNAL MODULE: ./src/netrc/entries.ts
var netrc_entries = __webpack_require__(8948);
;// CONCATENATED MODULE: ./src/cleanup/plan/stale.ts
/**
 * In: the evidence, and which credentials override the token.
 * Out: what a scrub is to remove.
 * Knows: which removal harms nobody else. It changes nothing.
 */





/** Whether there is nothing to remove. */
function isNothing({ netrc, gitStores, gitHelpers, savedToken }) {
    return netrc.length + gitStores.length + gitHelpers.length === 0 && savedToken === null;
}
/** Decides what to scrub. Without a token to compare with, nothing is stale. */
function staleCredentials(evidence, assessment) {
    return staleIn(evidence, assessment, evidence.inputs.scrub);
}
/** What would be scrubbed if these targets were asked for. */
function staleIn(evidence, { tokenStatus, overrides }, targets) {
    const { usable } = EFFECTS[tokenStatus.is];
    const isAsked = (target) => usable && targets.has(target);
    return {
        netrc: isAsked('netrc')
            ? staleNetrc(evidence, overrides).filter(({ entries }) => entries.length > 0)
            : [],
        gitStores: isAsked('git') ? staleGitStores(evidence, overrides) : [],
        gitHelpers: isAsked('git') ? staleGitHelpers(evidence, overrides) : [],
        savedToken: isAsked('saved-token') ? staleSavedToken(evidence) : null,
    };
}
/**
 * Netrc files by what they would send for the Hub's hosts instead of the token. If an entry is used by
 * somebody, every differing one of the file counts: readers disagree about which of two is meant.
 */
function staleNetrc(evidence, overrides) {
    const token = evidence.runner.tokenSources.checked?.format.cleaned;
    if (token === undefined)
        return [];
    const { hostnames } = (0,model_endpoint/* credentialHosts */.jS)(evidence.inputs.endpoint);
    return evidence.runner.netrc.flatMap((file) => {
        const used = overrides.flatMap(({ source, does }) => source.kind === 'netrc' && source.path === file.path && does === 'sends' ? [source] : []);
        if (used.length === 0)
            return [];
        const { matching, defaults } = (0,netrc_entries/* entriesFor */.a)(file, hostnames);
        const isOwn = used.some(({ byDefault }) => !byDefault);
        return [
            {
                file,
                entries: isOwn
                    ? matching.filter(({ password }) => password === null || !new secret/* Secret */.zh(password).equals(token))
                    : [],
                defaults: used.some(({ byDefault }) => byDefault) ? defaults : [],
            },
        ];
    });
}
/**
 * Of git's own places only the credential files and what helpers keep can be changed without a risk to other
 * hosts. Where git would say something else to a host, every differing login for it goes: behind the one that
 * is used now there may be another.
 */
function staleInHelpers({ runner: { git, tokenSources } }, overrides, kind) {
    const checked = tokenSources.checked?.format.cleaned;
    const hosts = new Set(overrides.flatMap(({ client, host }) => (git_clients/* GIT_CLIENTS */.S.includes(client) ? [host.host] : [])));
    return git.credentials.filter((credential) => credential.kind === kind && hosts.has(credential.host) && checked?.equals(credential.secret) === false);
}
function staleGitStores(evidence, overrides) {
    const stores = new Map();
    for (const credential of staleInHelpers(evidence, overrides, 'store')) {
        stores.set(credential.where, [...(stores.get(credential.where) ?? []), credential]);
    }
    return [...stores].map(([path, credentials]) => ({ path, credentials }));
}
function staleGitHelpers(evidence, overrides) {
    const checked = evidence.runner.tokenSources.checked?.format.cleaned;
    const helpers = new Map();
    for (const { where, host } of staleInHelpers(evidence, overrides, 'helper')) {
        helpers.set(where, (helpers.get(where) ?? new Set()).add(host));
    }
    return checked === undefined
        ? []
        : [...helpers].map(([name, hosts]) => ({ name, hosts: [...hosts], checked }));
}
/**
 * Whether clients send the saved login to another Hub than the one that is checked. It is kept for no host: they send it
 * where `HF_ENDPOINT` says, and where nothing says it, the checked one is taken for the job's.
 */
function isSavedTokenForOther({ inputs, runner: { environment } }) {
    const { endpoint } = environment;
    if (endpoint === null)
        return false;
    return !URL.canParse(endpoint) || new URL(endpoint).origin !== inputs.endpoint.origin;
}
/** The saved login where it is another than the token. The only token of a job is never taken away. */
function staleSavedToken(evidence) {
    const { checked, saved } = evidence.runner.tokenSources;
    if (isSavedTokenForOther(evidence))
        return null;
    if (checked === null || checked.source === 'saved-file' || saved === null || saved.value === null)
        return null;
    return saved.value.equals(checked.format.cleaned) ? null : saved;
}

;// CONCATENATED MODULE: ./src/cleanup/plan/isolation.ts







/**
 * A credential helper that knows one login: what `HF_TOKEN` holds when git asks. Nothing secret is in it,
 * and without the variable it says nothing.
 */
const TOKEN_HELPER = '!f() { test "$1" = get && test -n "$HF_TOKEN" && printf \'username=hf_user\\npassword=%s\\n\' "$HF_TOKEN"; }; f';
/** The key of a header for every host, or for each that a pattern matches: to blank it would take it from others too. */
const FOR_SEVERAL_HOSTS = /^http\.(?:extraHeader$|[^/]*\/\/[^/]*\*)/;
/** Decides how to isolate the job; null where it was not asked for. With a token that is no good, by nothing. */
function planIsolation(evidence, tokenStatus) {
    const { inputs, runner: { tokenSources }, } = evidence;
    if (!inputs.isolate)
        return null;
    if (!EFFECTS[tokenStatus.is].usable) {
        const reason = 'nothing was changed, because there is no accepted token for later steps to use';
        return { netrc: null, git: [], hidesSavedToken: false, notReached: [reason] };
    }
    const netrc = ownNetrc(evidence);
    const hasToken = givesTokenToGit(evidence);
    return {
        netrc: netrc.bytes,
        git: gitSettings(evidence),
        hidesSavedToken: !isSavedTokenForOther(evidence) && hasOtherSavedToken(tokenSources),
        notReached: [
            ...netrc.notReached,
            ...(hasToken
                ? []
                : [
                    'git gets no credential for the Hub, because later steps have no HF_TOKEN (set export-token: true)',
                ]),
            ...evidence.runner.git.credentials.flatMap(outOfReach),
        ],
    };
}
/** The evidence that later steps would find once they are isolated. */
function afterIsolation(evidence, isolation) {
    const { runner: { environment, tokenSources }, } = evidence;
    const netrc = isolation.netrc === null ? null : ownFile(isolation.netrc);
    return {
        ...evidence,
        runner: {
            ...evidence.runner,
            environment: {
                ...environment,
                places: { ...environment.places, ...(netrc === null ? {} : { NETRC: netrc.path }) },
            },
            netrc: netrc === null
                ? evidence.runner.netrc
                : [netrc, ...evidence.runner.netrc.filter(({ kind }) => kind !== 'netrc-variable')],
            git: isolation.git.length === 0
                ? evidence.runner.git
                : {
                    ...evidence.runner.git,
                    credentials: gitCredentialsAfter(evidence),
                    asksHelpersFirst: isolation.git.some(({ key }) => key.endsWith('.proactiveAuth')),
                },
            tokenSources: isolation.hidesSavedToken
                ? {
                    ...tokenSources,
                    saved: null,
                    held: tokenSources.held.filter(({ source }) => source !== 'saved-file'),
                }
                : tokenSources,
        },
    };
}
function hasOtherSavedToken({ checked, saved }) {
    const value = saved?.value ?? null;
    if (checked === null || checked.source === 'saved-file')
        return false;
    if (value === null)
        return saved?.isDistrusted === true;
    return !value.equals(checked.format.cleaned);
}
/** How the report names the netrc that this step makes for the job. */
const OWN_NETRC = "this job's own netrc";
function ownFile(bytes) {
    return {
        path: OWN_NETRC,
        realPath: OWN_NETRC,
        kind: 'netrc-variable',
        state: 'read',
        problem: null,
        size: bytes.length,
        link: false,
        owner: 'me',
        mode: null,
        writable: true,
        parse: null,
        bytes,
    };
}
function ownNetrc(evidence) {
    const { hostnames } = (0,model_endpoint/* credentialHosts */.jS)(evidence.inputs.endpoint);
    const hosts = new Set(hostnames.map(lexer/* asciiLowerCase */.rB));
    // What `requests` reads is what a client reads that obeys the variable. Where there is no file, it stays so:
    // a later step may write one, and with the variable set nobody would read it.
    const file = (0,netrc_lookup/* fileFor */.Yy)(evidence, 'requests');
    if (file === null)
        return { bytes: null, notReached: [] };
    const kept = (reason) => ({
        bytes: null,
        notReached: [`clients still read ${file.path}, because it cannot be copied safely: ${reason}`],
    });
    if (file.bytes === null || file.parse === null)
        return kept(file.problem ?? 'it cannot be read');
    if (!file.parse.ok)
        return kept(`${file.parse.reason} (line ${file.parse.line})`);
    const ours = file.parse.entries.filter(({ host }) => host !== null && hosts.has((0,lexer/* asciiLowerCase */.rB)(host)));
    const byDefault = file.parse.entries.some(({ host }) => host === null)
        ? [
            `the default entry of ${file.path} still applies to the Hub; it is kept because other hosts may need it`,
        ]
        : [];
    if (!ours.some((entry) => isOther(evidence, entry)))
        return { bytes: null, notReached: byDefault };
    const removal = (0,netrc_removal/* removeEntries */.nw)(file.bytes, file.parse, ours);
    if (!removal.ok)
        return kept(`${removal.reason} (line ${removal.line})`);
    return {
        bytes: removal.bytes,
        notReached: [
            ...(file.kind === 'netrc-variable' && !file.alsoNamed?.length
                ? []
                : [
                    `git-lfs, wget, and git and curl before 8.16 ignore NETRC and still read the entry in ${file.path}`,
                ]),
            ...byDefault,
        ],
    };
}
function isOther({ runner: { tokenSources } }, { password }) {
    const checked = tokenSources.checked?.format.cleaned;
    return password === null || checked === undefined || !new secret/* Secret */.zh(password).equals(checked);
}
/** Whether the later steps have the checked token in the variable that the helper answers from. */
function givesTokenToGit({ inputs, runner: { tokenSources } }) {
    const checked = tokenSources.checked?.format.cleaned;
    const inVariable = tokenSources.held.find(({ source }) => source === 'HF_TOKEN')?.format.cleaned;
    return inputs.exportToken || (checked !== undefined && inVariable?.equals(checked) === true);
}
function gitSettings({ inputs, runner: { git } }) {
    if (git.state === 'unavailable')
        return [];
    const [endpoint, ...domains] = (0,model_endpoint/* credentialHosts */.jS)(inputs.endpoint).hosts;
    const scheme = new URL(inputs.endpoint.origin).protocol;
    const origins = new Set([`${scheme}//${endpoint}`, ...domains.map((host) => `https://${host}`)]);
    const headers = git.credentials.filter(({ kind }) => kind === 'header');
    const isForSeveral = ({ key }) => key !== undefined && FOR_SEVERAL_HOSTS.test(key);
    const headerKeys = headers.flatMap((one) => (one.key === undefined || isForSeveral(one) ? [] : [one.key]));
    return [
        ...[...origins].flatMap((origin) => [
            // A blank one takes back every helper before it; so does a blank header, also what is no credential.
            { key: `credential.${origin}.helper`, value: '' },
            { key: `credential.${origin}.helper`, value: TOKEN_HELPER },
            ...(headers.some((one) => isForSeveral(one) || origin.endsWith(`//${one.host}`))
                ? [{ key: `http.${origin}/.extraHeader`, value: '' }]
                : []),
            // Sends what the helper says at once, so that no netrc is asked (git 2.46); older git ignores it. In a step
            // without the variable git would stop at it, so only where all later steps have it for certain.
            ...(inputs.exportToken ? [{ key: `http.${origin}/.proactiveAuth`, value: 'basic' }] : []),
        ]),
        // A header for a part of the Hub is taken back by its own key only.
        ...[...new Set(headerKeys)].map((key) => ({ key, value: '' })),
    ];
}
function outOfReach(credential) {
    const { kind, where } = credential;
    const errand = leftErrand(credential);
    if (errand === null)
        return [];
    const who = errand === 'lfs' ? 'git-lfs' : 'git';
    if (kind !== 'header')
        return [`${who} still uses the credential in the URL of ${where}`];
    return errand === 'lfs'
        ? [`git-lfs still sends the header ${where}, because it cannot unset one`]
        : [`git still sends the header ${where}, because its key contains a credential`];
}
/** What a credential of git still serves in an isolated job; null for nothing. */
function leftErrand({ kind, key, serves }) {
    if (serves === 'none')
        return null;
    if (kind === 'url' || kind === 'rewrite')
        return serves;
    if (kind !== 'header')
        return null;
    if (key === undefined)
        return serves;
    // For git-lfs a key for the Hub alone, even a blank one, comes before the one for all hosts.
    return serves === 'git' || FOR_SEVERAL_HOSTS.test(key) ? null : 'lfs';
}
/** URLs keep their credentials; headers are taken back; of all helpers only the step's own is left. */
function gitCredentialsAfter(evidence) {
    const { inputs, runner: { git, tokenSources }, } = evidence;
    const checked = tokenSources.checked?.format.cleaned;
    const left = git.credentials.flatMap((one) => {
        const errand = leftErrand(one);
        return errand === null ? [] : [{ ...one, serves: errand }];
    });
    if (checked === undefined || !givesTokenToGit(evidence))
        return left;
    return [
        ...left,
        ...(0,model_endpoint/* credentialHosts */.jS)(inputs.endpoint).hosts.map((host) => ({
            kind: 'helper',
            where: "this step's helper, from HF_TOKEN",
            host,
            username: null,
            secret: checked,
            line: null,
            origin: null,
            serves: 'both',
            helper: 0,
        })),
    ];
}

;// CONCATENATED MODULE: ./src/job/git-use/git-url.ts

const LONGEST_URL = 2_000;
const git_url_EXPRESSION = /\$\{\{(?:'[^']*'|[^'}]|\}(?!\}))*\}\}/g;
const VARIABLE = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/;
/** What stands for the address of the Hub in the variables of its clients. */
const ENDPOINT_VARIABLE = /^\$(?:HF_ENDPOINT|\{HF_ENDPOINT(?::-[^{}$]*)?\})(?=\/)/;
/**
 * Reads an address; null for what is no address of the web, as for a remote's name or one of ssh.
 *
 * @param endpoint the host that `$HF_ENDPOINT` stands for; null where that is not known
 */
function gitUrl(word, endpoint) {
    if (word.length > LONGEST_URL)
        return null;
    const expressions = [];
    // An expression may have any character in it, also those that part an address.
    const named = endpoint === null ? word : word.replace(ENDPOINT_VARIABLE, `https://${endpoint}`);
    const text = named.replace(git_url_EXPRESSION, (expression) => {
        expressions.push(expression);
        return `\0${expressions.length - 1}\0`;
    });
    const restored = (part) => part.replace(/\0(\d+)\0/g, (_, index) => expressions[index] ?? '');
    const [, authority = '', path = ''] = /^https?:\/\/([^/]*)(.*)$/is.exec(text) ?? [];
    if (authority === '')
        return null;
    const at = authority.lastIndexOf('@');
    const host = authority
        .slice(at + 1)
        .toLowerCase()
        .replace(/:443$/, '');
    return {
        host: /^[\w.:[\]-]+$/.test(host) ? host : null,
        path: restored(path),
        login: /^\/[^/]*:[^/]*@/.test(path)
            ? { is: 'in-path' }
            : git_url_loginIn(authority.slice(0, Math.max(at, 0)), restored),
    };
}
function git_url_loginIn(userInfo, restored) {
    const [, user = '', password = ''] = /^([^:]*):?(.*)$/s.exec(userInfo) ?? [];
    if (password === '') {
        // A token may be in the place of the user name, which the server may or may not take.
        const isName = /^[\w.-]*$/.test(user) || /^\$\{?\w*(?:USER|OWNER|NAME|ACTOR)\w*\}?$/i.test(user);
        return isName && !/^hf_\w{20}/.test(user) ? { is: 'none' } : { is: 'other' };
    }
    const [, bare, braced] = VARIABLE.exec(password) ?? [];
    const name = bare ?? braced;
    if (name !== undefined)
        return { is: 'variable', name };
    const { references, hasText } = (0,expressions/* referencesIn */.i)(restored(password));
    const [reference, ...others] = references;
    return reference !== undefined && others.length === 0 && !hasText
        ? { is: 'expression', reference }
        : { is: 'other' };
}
/** The repo at the path, as `formatRepo` writes one; null where the path is no repo's, or computed. */
function repoAt({ path }) {
    const [, type = '', id] = /^\/((?:datasets|spaces)\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path) ?? [];
    return id === undefined ? null : `${type}${id}`;
}

;// CONCATENATED MODULE: ./src/job/git-use/script-variables.ts
const LONGEST = 2_000;
/** What is read into a script to have programs found, and nothing else. */
const FINDS_PROGRAMS = /(?:^|\/)(?:activate|\.cargo\/env|\.bashrc|\.?profile|conda\.sh)$/;
/** The variables that a script sets for itself, as far as its commands were read. */
class ScriptVariables {
    /** Null where it is not known what a variable holds. */
    #texts = new Map();
    #isOpen = false;
    /** Whether the script may have set the variable. */
    maySet(name) {
        return this.#isOpen || this.#texts.has(name);
    }
    /** Takes note of what the command sets. */
    read({ command, program, args }) {
        const words = args.map(({ text }) => text);
        if (/^(?:source|\.)$/.test(program) && !FINDS_PROGRAMS.test(words[0] ?? ''))
            this.#isOpen = true;
        if (/^(?:eval|read|mapfile|readarray|getopts)$/.test(program))
            this.#isOpen = true;
        if (program === 'printf' && words[0] === '-v')
            this.#isOpen = true;
        if (program === 'for' && words[0] !== undefined)
            this.#texts.set(words[0], null);
        if (command.words.length === 0) {
            for (const { name, value } of command.assignments)
                this.#set(name, value.text, command.isGuarded);
        }
        if (!/^(?:export|readonly|local|declare|typeset)$/.test(program))
            return;
        for (const word of words) {
            const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word) ?? [];
            if (name !== undefined && value !== undefined)
                this.#set(name, value, command.isGuarded);
        }
    }
    #set(name, value, isGuarded) {
        const text = this.resolve(value);
        const isSure = !isGuarded || this.#texts.get(name) === text;
        this.#texts.set(name, isSure ? text : null);
    }
    /** The word with what its variables are known to hold. */
    resolve(word) {
        if (word.length > LONGEST)
            return word;
        return word
            .replace(/\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g, (written, bare, braced) => this.#texts.get(bare ?? braced) ?? written)
            .slice(0, LONGEST);
    }
}

;// CONCATENATED MODULE: ./src/job/git-use/git-logins.ts





/** Words of whatever logs git in, and of settings that say where it goes. */
const LOGIN_WORDS = /git[-_ ]?credential|\bcredential\.|\bcredential (?:approve|fill|store)|netrc|extra-?header|askpass|GIT_CONFIG_|insteadof|\.git\/?config/i;
/** Helpers that know what was given to them, and nothing by themselves. */
const KEEPERS = /^(?:store|cache|osxkeychain|wincred|libsecret|manager|manager-core)\b/;
const git_logins_OF_GITHUB = /^!?\S*\bgh auth git-credential$/;
const GIVES_TO_HELPER = /--add-to-git-credential\b|\badd_to_git_credential\s*=\s*True\b/;
/** Whether these log git in has changed from version to version. */
const MAY_GIVE_TO_HELPER = /^(?:huggingface-cli|transformers-cli)$/;
const LOGIN_VARIABLE = /^(?:GIT_CONFIG|GIT_ASKPASS$|SSH_ASKPASS$|NETRC$)/;
/** Actions that may log git in, by their names. */
const LOGIN_ACTION = /hugging_?face|\bhf[-_]|git.*(?:credential|auth|push)|netrc/i;
const SHELLS = /^(?:ba|da|z|k)?sh$|^(?:source|\.|make|just|task|pwsh|powershell)$/;
const LOGIN_SCRIPT = /login|auth|cred|git|setup/i;
const git_logins_LONGEST = 64 * 1024;
const MOST_MIRRORS = 50;
/**
 * What the steps up to each of these, in the order of the text, do about git's logins.
 *
 * @param isToken whether a secret, by its name, may be a token of the Hub
 * @param hasToken whether every step has the token in a variable
 */
function gitLogins(steps, hosts, isToken, hasToken) {
    const isRead = (reference) => isToken((0,token_mapping/* secretRead */.p2)(reference) ?? '');
    let found = { mayHave: false, hasHelper: false, givesToHelper: false, mirrors: [] };
    return steps.map((one) => {
        const { step, layers } = one;
        const mayLogIn = hasToken || one.mayGetMore || readsToken(one, isRead);
        const changes = [
            ...(isUnread(step) || (0,job_variables/* variablesIn */.DF)(layers).some(({ name }) => LOGIN_VARIABLE.test(name)) ? [git_logins_OPEN] : []),
            ...(mayLogIn && step.uses?.startsWith('.') ? [git_logins_OPEN] : []),
            ...(one.runs !== 'itself' && mayActionLogIn(step, isRead) ? [git_logins_OPEN] : []),
            ...(0,job_commands/* jobCommands */.QQ)(one).flatMap((command) => changesBy(command, one, hosts, mayLogIn)),
        ];
        for (const { mirrors = [], ...change } of changes) {
            const all = found.mirrors.length < MOST_MIRRORS ? [...found.mirrors, ...mirrors] : found.mirrors;
            found = { ...found, ...change, mirrors: all };
        }
        return found;
    });
}
const git_logins_OPEN = { mayHave: true };
function changesBy(command, { file, runs }, hosts, mayLogIn) {
    const text = textOf(command);
    const isLogin = MAY_GIVE_TO_HELPER.test(command.program) && /\blogin\b/.test(text);
    // What git logs in with, it gives to its helpers as well.
    const isInUrl = hosts.some((host) => text.includes(`@${host}`));
    const given = isLogin || isInUrl || GIVES_TO_HELPER.test(text) ? [{ givesToHelper: true }] : [];
    if (mayLogIn && runsScript(command))
        return [git_logins_OPEN];
    const rest = text.replace(GIVES_TO_HELPER, '');
    // What an earlier step has written into a netrc, the machine shows.
    if (!LOGIN_WORDS.test(runs === 'before' ? rest.replace(/netrc/gi, '') : rest) || isShown(command))
        return given;
    const setting = settingOf(command, file, hosts);
    switch (setting?.is) {
        case 'keeper':
            return [...given, { hasHelper: true }];
        case 'mirror':
            return [...given, { mirrors: [setting.mirror] }];
        case 'other':
            return hosts.includes(setting.host) ? [git_logins_OPEN] : given;
        default:
            return [git_logins_OPEN];
    }
}
/** Whether it is a script of which nothing is known. */
function isUnread({ isScript, commands }) {
    return isScript && commands === null;
}
/** What `git config` sets; null for what is not read. */
function settingOf({ program, args, line }, file, hosts) {
    const words = args.map(({ text }) => text);
    const at = words.findIndex((word) => /^(?:credential|http|url)\./i.test(word));
    if (program !== 'git' || words[0] !== 'config' || at < 0)
        return null;
    if (words.some((word) => word.startsWith('--unset')))
        return { is: 'other', host: '' };
    const value = words[at + 1] ?? '';
    const [, section = '', subject = '', variable = ''] = /^(\w+)\.(?:(.*)\.)?(\w+)$/s.exec(words[at] ?? '') ?? [];
    if (/^helper$/i.test(variable) && KEEPERS.test(value))
        return { is: 'keeper' };
    if (/^helper$/i.test(variable) && git_logins_OF_GITHUB.test(value))
        return { is: 'other', host: 'github.com' };
    const named = gitUrl(subject, hosts[0]);
    if (named === null || named.host === null)
        return null;
    if (section.toLowerCase() !== 'url')
        return { is: 'other', host: named.host };
    const from = gitUrl(value, hosts[0]);
    if (from?.host == null || hosts.includes(named.host))
        return null;
    if (!hosts.includes(from.host))
        return { is: 'other', host: named.host };
    return named.login.is === 'none'
        ? {
            is: 'mirror',
            mirror: {
                place: { file, line },
                from: value,
                host: named.host,
                isForPushes: /^push/i.test(variable),
            },
        }
        : null;
}
/** Whether an action of others may log git in: by its name, or because it is given the token. */
function mayActionLogIn({ uses, inputs, env }, isToken) {
    if (uses === null || /^actions\//i.test(uses))
        return false;
    return LOGIN_ACTION.test(uses) || [...inputs, ...env].some(({ references }) => references.some(isToken));
}
function readsToken({ layers, step }, isToken) {
    return ((0,job_variables/* variablesIn */.DF)(layers).some(({ origins }) => origins.some(isToken)) ||
        step.scriptReads.some(({ references }) => references.some(isToken)));
}
/** Whether it runs a script of the repository that may do anything. */
function runsScript({ program, args, command }) {
    const first = args.find(({ text }) => !text.startsWith('-'))?.text ?? '';
    if (SHELLS.test(program))
        return !FINDS_PROGRAMS.test(first);
    if (/^python[\d.]*$/.test(program))
        return LOGIN_SCRIPT.test(first);
    return (program.endsWith('.sh') ||
        command.words.some(({ text }) => /^\.{1,2}\/\S/.test(text) && text.endsWith(program)));
}
/** Whether the command only shows its words. */
function isShown({ program, command }) {
    return /^(?:echo|printf)$/.test(program) && command.outputs.length === 0 && !command.pipesInto;
}
/** Settings and variables that git is given with a command are for that one alone. */
function textOf({ program, args, command: { words, assignments, outputs, input } }) {
    const isGit = program === 'git';
    const first = args.findIndex(({ text }, at) => !text.startsWith('-') && args[at - 1]?.text !== '-c');
    return [
        ...(isGit ? args.slice(Math.max(first, 0)) : words).map(({ text }) => text),
        ...(isGit ? [] : assignments).map(({ name, value }) => `${name}=${value.text}`),
        ...outputs,
        input ?? '',
    ]
        .join(' ')
        .slice(0, git_logins_LONGEST);
}

// EXTERNAL MODULE: ./src/job/git-use/git-command.ts
var git_command = __webpack_require__(653);
;// CONCATENATED MODULE: ./src/job/git-use/git-remotes.ts


const DEFAULT_REMOTE = 'origin';
/** The repositories of a job and the addresses of their remotes, as its commands set them. */
class GitRemotes {
    /** The roots of repositories, as `folderAt` names folders; all that are not known are one, which is null. */
    #roots = new Set(['', null]);
    /** By name and root; null where the text leaves it open which of several addresses it is. */
    #addresses = new Map();
    /** The one address that all remotes of a name have; null where they differ. */
    #common = new Map();
    addRepository(folder) {
        this.#roots.add(folder);
    }
    /** Takes note of what the command does. `isSure`: whether it runs under no condition. */
    read({ name, operands, options, folder }, by, isSure) {
        const [first, second] = operands;
        if (name === 'init')
            this.addRepository(first === undefined ? folder : (0,git_command/* folderAt */.w)(folder, first));
        if (first === undefined)
            return;
        if (name === 'clone') {
            const root = (0,git_command/* folderAt */.w)(folder, second ?? folderOf(first));
            this.addRepository(root);
            const at = options.findIndex((option) => option === '-o' || option === '--origin');
            const remote = at < 0 ? DEFAULT_REMOTE : (options[at + 1] ?? DEFAULT_REMOTE);
            this.#set(root, remote, { text: first, by }, isSure);
        }
        else if (second !== undefined) {
            const remote = /^remote (?:add|set-url)$/.test(name) ? first : name === 'config' ? git_remotes_keyOf(first) : null;
            if (remote !== null)
                this.#set(this.#rootOf(folder), remote, { text: second, by }, isSure);
        }
    }
    /** The address of a remote; undefined where the job sets none, null where it is one of several. */
    addressOf(name, folder) {
        const root = this.#rootOf(folder);
        const remotes = this.#addresses.get(name);
        const own = remotes?.get(root);
        if (own !== undefined || name === DEFAULT_REMOTE)
            return own;
        // Here or there the folder is not known.
        return root === null ? this.#common.get(name) : remotes?.get(null);
    }
    /** Whether the folder may be that of the repository that the job checked out. */
    isCheckout(folder) {
        return this.#rootOf(folder) === '';
    }
    #set(root, name, address, isSure) {
        const remotes = this.#addresses.get(name) ?? new Map();
        this.#addresses.set(name, remotes);
        const known = remotes.get(root);
        const isOne = known === undefined || known?.text === address.text || (isSure && root !== null);
        remotes.set(root, isOne ? address : null);
        const common = this.#common.get(name);
        this.#common.set(name, common === undefined || common?.text === address.text ? address : null);
    }
    /** The nearest repository above. */
    #rootOf(folder) {
        if (folder === null)
            return null;
        let root = folder;
        while (root !== '' && !this.#roots.has(root))
            root = root.slice(0, Math.max(root.lastIndexOf('/'), 0));
        return root === '' && folder.startsWith('!') ? null : root;
    }
}
/** The folder that a clone makes, as git names it. */
function folderOf(address) {
    const last = (0,model_endpoint/* withoutFinalSlashes */._9)(address).split(/[/:]/).at(-1) ?? '';
    return last.replace(/\.git$/, '');
}
/** The remote whose address a setting is. */
function git_remotes_keyOf(setting) {
    return /^remote\.([^.]{1,100})\.(?:push)?url$/.exec(setting)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./src/job/git-use/git-uses.ts






const WRITES = /^(?:lfs )?push$/;
const CONTACTS = /^(?:(?:lfs )?push|clone|fetch|pull|ls-remote)$/;
const ADDRESS = /^https?:\/\//i;
/** Variables in front of a command that may have it log in. */
const OWN_SETTINGS = /^(?:GIT_CONFIG|GIT_ASKPASS|SSH_ASKPASS|HOME$|NETRC$|XDG_CONFIG_HOME$)/;
/**
 * The commands of these steps with which git contacts another machine, in the order of the text.
 *
 * @param endpoint the host that `$HF_ENDPOINT` stands for
 */
function gitUses(steps, endpoint) {
    const remotes = new GitRemotes();
    return steps.flatMap((step) => usesIn(step, remotes, endpoint));
}
/** The pushes of these steps that go to one of the hosts, or to one that the text does not tell. */
function hubPushes(steps, hosts) {
    return gitUses(steps, hosts[0]).filter(({ writes, url, isOfCheckout }) => writes && (url === null ? !isOfCheckout : url.host === null || hosts.includes(url.host)));
}
function usesIn(step, remotes, endpoint) {
    const variables = new ScriptVariables();
    const folders = new Folders(step.step.folder);
    const uses = [];
    // The check has what is set for the whole job.
    const isOther = (0,job_variables/* variableIn */.SD)(step.layers, 'HF_ENDPOINT')?.route === 'step';
    if (/^actions\/checkout$/i.test(step.step.uses ?? '') && step.step.settings.path !== undefined) {
        remotes.addRepository((0,git_command/* folderAt */.w)('', step.step.settings.path));
    }
    for (const command of (0,job_commands/* jobCommands */.QQ)(step)) {
        const written = (0,git_command/* gitCommand */.Q)(command, folders.current);
        folders.read(command, variables);
        if (written === null) {
            variables.read(command);
            continue;
        }
        const git = { ...written, operands: written.operands.map((word) => variables.resolve(word)) };
        const place = { file: step.file, line: command.line };
        const writer = { step, place, maySet: (name) => variables.maySet(name) };
        const use = CONTACTS.test(git.name) ? addressOf(git, remotes, writer) : null;
        remotes.read(git, writer, !command.command.isGuarded);
        if (use === null)
            continue;
        uses.push({
            step,
            place,
            command: `git ${git.name}`,
            writes: WRITES.test(git.name),
            url: use.address === null ? null : gitUrl(use.address.text, isOther ? null : endpoint),
            isOfCheckout: use.isOfCheckout,
            hasSettings: git.hasSettings || command.command.assignments.some(({ name }) => OWN_SETTINGS.test(name)),
            writer: use.address?.by ?? writer,
        });
    }
    return uses;
}
/** What the command contacts; null where that is no address of the web. */
function addressOf({ name, operands, options, folder }, remotes, by) {
    const repo = options.find((option) => option.startsWith('--repo='))?.slice('--repo='.length);
    // Options in a variable may be no word at all, and an address is easily seen among operands.
    const named = operands.find((word) => ADDRESS.test(word)) ?? repo ?? operands[0] ?? DEFAULT_REMOTE;
    const isRemote = name !== 'clone' && /^[\w.-]+$/.test(named);
    const address = isRemote ? remotes.addressOf(named, folder) : { text: named, by };
    if (address != null && !ADDRESS.test(address.text) && !address.text.includes('$'))
        return null;
    return {
        address: address ?? null,
        isOfCheckout: address === undefined && named === DEFAULT_REMOTE && remotes.isCheckout(folder),
    };
}
/** The folder that each command of a script runs in, as `folderAt` names it. */
class Folders {
    #current;
    #previous = null;
    #stack = [];
    constructor(start) {
        this.#current = (0,git_command/* folderAt */.w)('', start ?? '');
    }
    get current() {
        return this.#current;
    }
    read({ command, program, args }, variables) {
        const target = args.find(({ text }) => !/^-\w/.test(text))?.text;
        if (program === 'popd')
            this.#move(this.#stack.pop() ?? null);
        if (program === 'pushd')
            this.#stack.push(this.#current);
        if (program !== 'cd' && program !== 'pushd')
            return;
        if (command.isGuarded || target === undefined)
            this.#move(null);
        else if (target === '-')
            this.#move(this.#previous);
        else
            this.#move((0,git_command/* folderAt */.w)(this.#current, variables.resolve(target)));
    }
    #move(folder) {
        this.#previous = this.#current;
        this.#current = folder;
    }
}

;// CONCATENATED MODULE: ./src/cleanup/plan/planned-removals.ts



const TARGETS = ['netrc', 'git', 'saved-token'];
/** Exactly what `scrub: all` would do, where nothing is to be scrubbed. */
function plannedRemovals(evidence, assessment) {
    if (evidence.inputs.scrub.size > 0 || evidence.inputs.isolate)
        return [];
    const { netrc, gitStores, gitHelpers, savedToken } = staleIn(evidence, assessment, new Set(TARGETS));
    return [
        ...netrc.map((stale) => {
            const { removal, refusal } = removalFrom(stale, evidence);
            const lines = removal?.ok === true ? removal.removed.map((one) => one.lines) : [];
            return { target: 'netrc', path: stale.file.path, part: linesText(lines), refusal };
        }),
        ...gitStores.map(({ path, credentials }) => ({
            target: 'git',
            path,
            part: linesText(credentials.flatMap(({ line }) => (line === null ? [] : [{ first: line, last: line }]))),
            refusal: null,
        })),
        ...gitHelpers.map(({ name, hosts }) => ({
            target: 'git',
            path: name,
            part: `logins for ${hosts.join(', ')}`,
            refusal: null,
        })),
        ...(savedToken === null
            ? []
            : [{ target: 'saved-token', path: savedToken.path, part: null, refusal: null }]),
    ];
}
/** Every entry of the hosts in question: of two for one host no reader would be sure. */
function entriesToRemove({ file, entries }) {
    const hosts = new Set(entries.flatMap(({ host }) => (host === null ? [] : [(0,lexer/* asciiLowerCase */.rB)(host)])));
    if (file.parse?.ok !== true)
        return [];
    return file.parse.entries.filter(({ host }) => host !== null && hosts.has((0,lexer/* asciiLowerCase */.rB)(host)));
}
/** The proof takes its time, and advice and plan both ask for it. */
const proven = new WeakMap();
/** What a scrub makes of a netrc file. */
function removalFrom({ file, entries }, { runner: { platform } }) {
    const { bytes, parse, writable } = file;
    if (bytes === null || parse === null)
        return { removal: null, refusal: file.problem ?? 'it was not read' };
    const removal = proven.get(file) ?? (0,netrc_removal/* removeEntries */.nw)(bytes, parse, entriesToRemove({ file, entries }));
    proven.set(file, removal);
    if (!removal.ok)
        return { removal, refusal: `${removal.reason} (line ${removal.line})` };
    // Where Windows says that a file may not be written, that is no last word.
    if (!writable && platform !== 'win32')
        return { removal, refusal: 'this user may not change it' };
    return { removal, refusal: null };
}
function linesText(lines) {
    if (lines.length === 0)
        return null;
    const texts = lines.map(({ first, last }) => (first === last ? `${first}` : `${first} to ${last}`));
    return `line${texts.length === 1 && !texts[0]?.includes('to') ? '' : 's'} ${texts.join(', ')}`;
}

// EXTERNAL MODULE: ./src/netrc/byte-range.ts
var byte_range = __webpack_require__(9684);
// EXTERNAL MODULE: ./src/netrc/grammar.ts
var grammar = __webpack_require__(5113);
;// CONCATENATED MODULE: ./src/causes/sections/after-cleanup.ts





/** The runner as later steps find it: the same evidence without what was removed. */
function afterScrub(evidence, assessment, scrubs) {
    const gone = new Set(scrubs.filter(({ failure }) => failure === null).map(({ path }) => path));
    if (gone.size === 0)
        return evidence;
    const { netrc, gitStores, gitHelpers, savedToken } = staleCredentials(evidence, assessment);
    const { inputs, runner: { tokenSources, git }, } = evidence;
    const { hostnames } = (0,model_endpoint/* credentialHosts */.jS)(inputs.endpoint);
    const checked = tokenSources.checked?.format.cleaned;
    const cut = new Set(gitStores.filter(({ path }) => gone.has(path)).flatMap(({ credentials }) => credentials));
    const emptied = new Set(gitHelpers.filter(({ name }) => gone.has(name)).map(({ name }) => name));
    const isLoggedOut = savedToken !== null && gone.has(savedToken.path);
    return {
        ...evidence,
        runner: {
            ...evidence.runner,
            netrc: evidence.runner.netrc.map((file) => {
                const stale = gone.has(file.path) ? netrc.find((one) => one.file === file) : undefined;
                return stale === undefined ? file : withoutEntries(file, entriesToRemove(stale), hostnames);
            }),
            git: {
                ...git,
                credentials: git.credentials.filter((one) => {
                    const isForgotten = one.kind === 'helper' && emptied.has(one.where) && checked?.equals(one.secret) === false;
                    return !cut.has(one) && !isForgotten;
                }),
            },
            tokenSources: isLoggedOut
                ? {
                    ...tokenSources,
                    saved: null,
                    held: tokenSources.held.filter(({ source }) => source !== 'saved-file'),
                }
                : tokenSources,
        },
    };
}
/** What readers find once the entries are gone. The scrub itself has proved that nothing else changes by it. */
function withoutEntries(file, entries, hosts) {
    if (file.bytes === null)
        return file;
    const bytes = (0,byte_range/* without */.F)(file.bytes, entries.map(({ range }) => range));
    return { ...file, bytes, size: bytes.length, parse: (0,grammar/* parseNetrcAbout */.tS)(bytes, hosts) };
}

;// CONCATENATED MODULE: ./src/causes/runner/git-login.ts














/** Helpers that know what was given to them, and nothing by themselves. */
const git_login_KEEPERS = /^(?:store|cache|osxkeychain|wincred|libsecret|manager|manager-core)(?: \(no\. \d+\))?$/;
const SETTINGS = "git's settings";
const git_login_OF_HUB = /HF|HUGGING_?FACE/i;
/** The later commands of this job with which git pushes to the Hub, or reads what needs a login, and will have none. */
function unansweredUses(evidence, assessment, cleanup, job) {
    const hosts = (0,model_endpoint/* hubHosts */.dZ)(evidence.inputs.endpoint);
    const { inputs, runner } = evidence;
    if (!job.isWhole || runner.git.state === 'unavailable')
        return [];
    const uses = gitUses(job.steps, hosts[0]).filter(({ step: { runs }, url }) => (runs === 'after' || runs === 'beside') && url?.host != null && hosts.includes(url.host));
    if (uses.length === 0)
        return [];
    const secrets = tokenSecrets(job);
    const logins = gitLogins(job.steps, hosts, (name) => git_login_OF_HUB.test(name) || secrets.includes(name), inputs.exportToken || runner.environment.tokenVariables.HF_TOKEN === 'set');
    const isParallel = job.steps.some(({ step: { parallel } }) => parallel.block !== null || parallel.isBackground);
    const machine = machineLogin(evidence, assessment, cleanup, hosts);
    const closed = closedRepos(evidence);
    return uses.flatMap((use) => {
        const known = logins[isParallel ? logins.length - 1 : job.steps.indexOf(use.step)];
        const because = known === undefined ? null : whyUnanswered(evidence, job, use, known, machine, closed);
        return because === null ? [] : [{ use, because }];
    });
}
/** The repos, as `repoName` has them, that later commands of this job read from the Hub with git, and without a login. */
function reposReadByGit({ inputs, runner: { workflow } }) {
    const hosts = (0,model_endpoint/* hubHosts */.dZ)(inputs.endpoint);
    const repos = jobsOf(workflow).flatMap(({ steps }) => gitUses(steps, hosts[0]).flatMap(({ writes, url, step: { runs } }) => {
        const isLater = runs === 'after' || runs === 'beside';
        const isPlain = url?.host != null && hosts.includes(url.host) && url.login.is !== 'other';
        const repo = isLater && isPlain && !writes ? repoAt(url) : null;
        return repo === null ? [] : [repo.toLowerCase()];
    }));
    return new Set(repos);
}
/** The repo without letter case, as addresses name it. */
function repoName(ref) {
    return (0,model_repo/* formatRepo */.Kf)({ ...ref, revision: null }).toLowerCase();
}
function whyUnanswered(evidence, job, use, logins, machine, closed) {
    const { url, writes, hasSettings } = use;
    if (url?.login.is === 'in-path')
        return url.login;
    if (url === null || (!writes && !closed.has(repoAt(url)?.toLowerCase() ?? '')))
        return null;
    const { git } = evidence.runner;
    const isKept = logins.givesToHelper && (logins.hasHelper || git.helpers.length > 0);
    if (hasSettings || logins.mayHave || isKept)
        return null;
    if (url.login.is !== 'none') {
        const name = passwordVariable(url.login);
        const isMissing = name !== null && !mayGet(evidence, job, use.writer, name, url.login.is === 'expression');
        return isMissing ? { is: 'variable', name } : null;
    }
    const mirror = mirrorOf(`https://${url.host}${url.path}`, writes, logins, evidence);
    if (mirror !== null)
        return mirror.mayLogIn ? null : { is: 'mirror', host: mirror.host, at: mirror.at };
    if (machine === 'of-variable'
        ? mayGet(evidence, job, { ...use.writer, step: use.step }, 'HF_TOKEN', false)
        : machine !== 'none')
        return null;
    return { is: 'plain', logins };
}
/** The hosts that git goes to instead of the Hub, with the place of the rule for each, in words. */
function otherGitHosts({ inputs, runner: { git, workflow }, }) {
    const [job] = jobsOf(workflow);
    const hosts = (0,model_endpoint/* hubHosts */.dZ)(inputs.endpoint);
    const inText = job === undefined ? [] : gitLogins(job.steps, hosts, () => false, false).at(-1)?.mirrors;
    return [
        ...(git.rewrites ?? []).flatMap(({ host, file }) => host === null ? [] : [{ host, at: file ?? SETTINGS }]),
        ...(inText ?? []).map(({ host, place }) => ({ host, at: (0,workflow_place/* placeText */.Z)(place) })),
    ];
}
/** The host that a rule has git go to, by the longest beginning; null for none. */
function mirrorOf(address, writes, logins, evidence) {
    const rules = [
        ...logins.mirrors.map((one) => ({ ...one, hasLogin: false, at: (0,workflow_place/* placeText */.Z)(one.place) })),
        ...(evidence.runner.git.rewrites ?? []).map((one) => ({ ...one, at: one.file ?? SETTINGS })),
    ].filter(({ from, isForPushes }) => address.startsWith(from) && (writes || !isForPushes));
    const [first] = rules.toSorted((one, other) => other.from.length - one.from.length);
    if (first === undefined)
        return null;
    const { host, at, hasLogin } = first;
    return host === null
        ? { host: '', at, mayLogIn: true }
        : { host, at, mayLogIn: hasLogin || mayKnow(evidence, host) };
}
function passwordVariable(login) {
    if (login.is === 'variable')
        return login.name;
    return login.is === 'expression' && login.reference.context === 'env' ? login.reference.name : null;
}
/** The secrets that the check takes its token from. */
function tokenSecrets({ callPath, own }) {
    return (0,token_mapping/* mappingsOf */.Jj)({ callPath, step: own.step }).flatMap(({ origins }) => origins.flatMap(({ context, name }) => (context === 'secrets' && name !== null ? [name] : [])));
}
/**
 * Whether the step of the command may get the variable from somewhere. What no text sets, the machine may: that
 * is known of the variables for tokens alone, and expressions read none of it.
 */
function mayGet({ inputs, runner: { environment } }, { own }, { step, maySet }, name, isExpression) {
    const found = (0,job_variables/* variableIn */.SD)(isExpression ? step.layers.filter(({ route }) => route !== 'container') : step.layers, name);
    if (found !== null)
        return found.hasText || found.origins.length > 0;
    if (step.mayGetMore || (name === 'HF_TOKEN' && inputs.exportToken && step.runs !== 'before'))
        return true;
    if (isExpression)
        return false;
    if (maySet(name) || !git_login_OF_HUB.test(name))
        return true;
    const isOwn = (0,job_variables/* variableIn */.SD)(own.layers, name) !== null;
    if (isOwn)
        return environment.isSelfHosted;
    return name === 'HF_TOKEN' || name === 'HUGGING_FACE_HUB_TOKEN'
        ? environment.tokenVariables[name] === 'set'
        : environment.misnamed.includes(name);
}
function machineLogin(evidence, assessment, { scrubs, isolation }, hosts) {
    const later = isolation === null ? afterScrub(evidence, assessment, scrubs) : afterIsolation(evidence, isolation);
    const isIsolated = isolation !== null && isolation.git.length > 0;
    const isOpen = evidence.runner.git.helpers.some(({ name, state }) => !git_login_KEEPERS.test(name) || state === 'hung' || state === 'failed' || state === 'not-asked');
    if (isOpen && !isIsolated)
        return 'some';
    const isSent = hosts.some((host) => git_clients/* GIT_CLIENTS */.S.flatMap((client) => client.sends(later, { host, hostname: host.replace(/:\d+$/, '') }, null)).some((one) => one.does !== 'nothing' && !(one.source.kind === 'git' && one.source.credential.kind === 'url')));
    if (isSent)
        return 'some';
    return isIsolated ? 'of-variable' : 'none';
}
/** Whether this machine may have a login for a host that it was not searched for. */
function mayKnow({ runner: { git, netrc } }, host) {
    return (git.helpers.length > 0 ||
        netrc.some(({ bytes, state, isDistrusted, parse }) => isDistrusted === true ||
            bytes?.includes(host) === true ||
            (state !== 'no-file' &&
                (parse === null || !parse.ok || parse.entries.some((one) => one.host === null)))));
}
/** The listed repos, as `repoName` has them, that are not open to everybody by the Hub's answers. */
function closedRepos({ hub: { repos } }) {
    const closed = repos.filter((observation) => {
        const seen = (0,hub_probe/* readMetadata */._6)(observation.probes.metadata ?? observation.probes.revision);
        const isRefused = (0,readings/* probeEntries */.Fz)(observation).some(([probe, response]) => probe.startsWith('anonymous-') && (0,readings/* isRefusal */.vu)((0,readings/* readProbe */.f1)(probe, response)));
        return isRefused || seen?.isPrivate === true || seen?.gate != null;
    });
    return new Set(closed.map(({ request }) => repoName(request.ref)));
}

;// CONCATENATED MODULE: ./src/causes/runner/git-without-credential.ts





/**
 * Means: A later step pushes to the Hub with git, or clones a private or gated repo, and git will have no credential
 * for it.
 *
 * How we know: The workflow's own text, and what git would send from this machine: no login in the URL, no credential
 * helper, netrc entry or header.
 *
 * What to do: Put the token into the URL, or log in with `hf auth login --add-to-git-credential` after `git config
 * --global credential.helper store`.
 */
const GIT_WITHOUT_CREDENTIAL = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'git-without-credential',
    severity: 'warning',
    title: 'git will have no credential for the Hub',
    seenAs: ['could not read Username for'],
});
const git_without_credential_MOST_SHOWN = 5;
/** A path that may be repeated in a sentence: it has nothing but names and variables. */
const git_without_credential_SHOWABLE = /^[\w./${}-]{1,100}$/;
const STORE = 'git config --global credential.helper store';
const git_without_credential_LOGIN = 'hf auth login --add-to-git-credential --token "$HF_TOKEN"';
/** Commands of later steps that git will have no credential for, by every way that leads to this job. */
function gitWithoutCredential(evidence, assessment, cleanup) {
    const { checked } = evidence.runner.tokenSources;
    if (checked === null)
        return [];
    const [job, ...others] = jobsOf(evidence.runner.workflow);
    if (job === undefined)
        return [];
    const elsewhere = others.map((other) => new Set(unansweredUses(evidence, assessment, cleanup, other).map(git_without_credential_keyOf)));
    const uses = unansweredUses(evidence, assessment, cleanup, job).filter((one) => elsewhere.every((keys) => keys.has(git_without_credential_keyOf(one))));
    const [first] = uses;
    if (first === undefined)
        return [];
    const { place, writer } = first.use;
    const hasToken = mayGet(evidence, job, writer, 'HF_TOKEN', false);
    const more = uses.length === 1 ? '' : ` (and ${uses.length - 1} more like it)`;
    return [
        {
            cause: GIT_WITHOUT_CREDENTIAL,
            subject: (0,workflow_place/* placeText */.Z)(place),
            message: `${messageFor(first, `${first.use.command} in ${(0,workflow_place/* placeText */.Z)(place)}${more}`)}.`,
            advice: `${git_without_credential_adviceFor(first, job, { hasToken, isExchanged: checked.source === 'publisher' })}.`,
            evidence: uses.slice(0, git_without_credential_MOST_SHOWN).map((one) => ({ fact: factFor(one) })),
            place,
        },
    ];
}
function git_without_credential_keyOf({ use: { place }, because }) {
    return `${because.is} ${place.line} ${place.file}`;
}
function messageFor({ use: { url, place, writer }, because }, what) {
    const host = url?.host ?? '';
    switch (because.is) {
        case 'in-path':
            return `The URL of the ${what} has its login after the host name, so git sends the token as part of the path and not as a credential`;
        case 'variable': {
            const at = isSame(writer.place, place) ? 'that step' : `the step of ${(0,workflow_place/* placeText */.Z)(writer.place)}`;
            return `The URL of the ${what} has ${because.name} as its password for ${host}, but ${at} does not get that variable`;
        }
        case 'mirror':
            return `The ${what} goes to ${because.host} instead of ${host} because of url.….insteadOf in ${because.at}; this check did not ask ${because.host}, and git has no credential for it`;
        case 'plain':
            return because.logins.givesToHelper
                ? `The ${what} has no credential for ${host}: its URL contains none, and the login of the job saves none for git, because no credential helper is configured`
                : `The ${what} has no credential for ${host}: its URL contains none, and no credential helper, netrc entry or header has one`;
    }
}
function git_without_credential_adviceFor({ use, because }, job, { hasToken, isExchanged }) {
    const { url, writer } = use;
    const secret = secretFor(job, writer.step.file);
    const mapped = (name) => (secret === null ? name : `${name}: \${{ secrets.${secret} }}`);
    const path = url !== null && because.is !== 'in-path' && git_without_credential_SHOWABLE.test(url.path) ? url.path : '/…';
    const at = isSame(writer.place, use.place) ? '' : ` in ${(0,workflow_place/* placeText */.Z)(writer.place)}`;
    const given = hasToken
        ? ''
        : isExchanged
            ? ', with export-token: true for this check'
            : `, with ${mapped('HF_TOKEN')} in the env of that step`;
    const asUrl = `https://USER:\${HF_TOKEN}@${url?.host ?? ''}${path} as the URL${at}${given}`;
    switch (because.is) {
        case 'variable':
            if (isExchanged)
                return `Set export-token: true for this check, and use \${HF_TOKEN} in the URL`;
            return because.name === 'HF_TOKEN'
                ? `Add ${mapped('HF_TOKEN')} to the env of that step, or set export-token: true for this check`
                : `Add ${mapped(because.name)} to the env of that step, or set export-token: true for this check and write \${HF_TOKEN} in the URL`;
        case 'mirror':
            return `Remove the setting in ${because.at}, or give git a credential for ${because.host} and check that host with the endpoint input`;
        case 'in-path':
            return `Write ${asUrl}, or leave the login out of it and run ${STORE} and ${git_without_credential_LOGIN} before it`;
        case 'plain':
            return because.logins.givesToHelper
                ? `Run ${STORE} before that login, or write ${asUrl}`
                : `Write ${asUrl}, or run ${because.logins.hasHelper ? '' : `${STORE} and `}${git_without_credential_LOGIN} before it`;
    }
}
function isSame(one, other) {
    return one.line === other.line && one.file === other.file;
}
/** The secret that the check takes its token from, if a step of this file can read it. */
function secretFor({ callPath, own }, file) {
    const origins = (0,token_mapping/* mappingsOf */.Jj)({ callPath, step: own.step }).flatMap((mapping) => mapping.origins);
    const names = origins.flatMap(({ context, name, place }) => context === 'secrets' && name !== null && name !== token_mapping/* MADE_BY_GITHUB */.Gt && place.file === file ? [name] : []);
    return names[0] ?? null;
}
function factFor({ use: { place, command, url }, because }) {
    const why = {
        'in-path': 'the login is part of the path',
        variable: `the password is a variable that is not set`,
        mirror: 'url.….insteadOf applies',
        plain: 'no login in the URL',
    }[because.is];
    return `${(0,workflow_place/* placeText */.Z)(place)}: ${command} to ${url?.host ?? ''}, ${why}`;
}

;// CONCATENATED MODULE: ./src/causes/runner/left-login.ts



/**
 * Means: A file on this self-hosted runner holds a login for the Hub that it did not hold when the check ran.
 *
 * How we know: The post step reads the token file, `stored_tokens`, netrc and git's files again, and compares fingerprints. It
 * cannot tell the job from another one that ran as the same user at the same time.
 *
 * What to do: Remove the login with the command in the message, and pass the token as `HF_TOKEN` instead.
 */
const LOGIN_LEFT_ON_RUNNER = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'login-left-on-runner',
    severity: 'warning',
    title: 'A new login stays on this runner',
});
/** One finding for each place. `older` are the logins of the same files that are not new. */
function leftLoginFindings(left, older) {
    const places = new Map();
    for (const login of left) {
        const key = left_login_placeOf(login);
        const known = places.get(key);
        places.set(key, {
            logins: known === undefined ? [login] : [...known.logins, login],
            hasOlder: older.some((one) => left_login_placeOf(one) === key),
        });
    }
    return [...places.values()].map(leftLogin);
}
/** A logout removes what is beside the token file as well; a script is gone only from all its settings. */
function left_login_placeOf({ path, of }) {
    switch (of.kind) {
        case 'saved':
            return `saved ${path.replace(/[^\\/]*$/, '')}`;
        case 'netrc':
            return `netrc ${path} ${of.host}`;
        case 'git':
            return (of.credential.script ?? `${of.credential.kind} ${of.credential.where} ${of.credential.host} ${path}`);
    }
}
function leftLogin({ logins, hasOlder }) {
    const [{ path, of }] = logins;
    const files = [...new Set(logins.map((login) => login.path))];
    const isOne = files.length === 1;
    const what = whatOf(logins);
    return {
        cause: LOGIN_LEFT_ON_RUNNER,
        subject: path,
        message: `${files.join(' and ')} hold${isOne ? 's' : ''} ${what}${whereIn(logins)}, which ${isOne ? 'it' : 'they'} did not hold when the check ran. Later jobs on this self-hosted runner can use it.`,
        advice: `${removal(of, path, logins, hasOlder)}.`,
        evidence: [{ fact: `${files.join(', ')}: new since the check ran` }],
    };
}
function whatOf(logins) {
    const isChecked = logins.some((login) => login.isChecked);
    if (!isChecked)
        return 'a login';
    return logins.every((login) => login.isChecked)
        ? 'the checked token'
        : 'the checked token and another login';
}
/** For which host, and on which lines, if the file is read by lines. */
function whereIn(logins) {
    const [{ of }] = logins;
    const host = of.kind === 'netrc' ? of.host : of.kind === 'git' ? of.credential.host : null;
    const lines = linesOf(logins);
    return `${host === null ? '' : ` for ${host}`}${lines === '' ? '' : ` (${lines})`}`;
}
/** "line 3", "lines 3 to 5", "lines 3, 7 to 9"; empty if the file is not read by lines. */
function linesOf(logins) {
    const ranges = logins.flatMap(({ of }) => {
        if (of.kind === 'netrc')
            return [of.lines];
        const line = of.kind === 'git' ? of.credential.line : null;
        return line === null ? [] : [{ first: line, last: line }];
    });
    const texts = ranges.map(({ first, last }) => (first === last ? `${first}` : `${first} to ${last}`));
    if (texts.length === 0)
        return '';
    return `line${texts.length === 1 && !texts[0]?.includes(' ') ? '' : 's'} ${texts.join(', ')}`;
}
/** What removes these logins, as a sentence without its full stop; with a command if that removes nothing else. */
function removal(of, path, logins, hasOlder) {
    switch (of.kind) {
        case 'saved':
            return hasOlder
                ? 'Remove that login alone (hf auth list, then hf auth logout --token-name NAME)'
                : 'Log out at the end of the job (hf auth logout, or huggingface-cli logout before huggingface_hub 0.34)';
        case 'netrc':
            return `Remove the entry for ${of.host} from ${path} (${linesOf(logins)})`;
        case 'git':
            return gitRemoval(of.credential, path, hasOlder);
    }
}
function gitRemoval(credential, path, hasOlder) {
    const { kind, host, where, script } = credential;
    switch (kind) {
        case 'helper':
            return `Remove ${script === undefined ? `the login for ${host} from ${path}` : scriptInSettings(host, script)}`;
        case 'store':
            return `Remove the entry for ${host} from ${path}${inBrackets(hasOlder ? null : storeRemovalCommand(credential))}`;
        case 'header':
        case 'setting':
            return `Remove the setting ${where} from ${path}${inBrackets(removalCommand(credential))}`;
        case 'url':
        case 'rewrite':
            return `Remove the credential from the URL of ${where} in ${path}${inBrackets(removalCommand(credential))}`;
    }
}

;// CONCATENATED MODULE: ./src/evidence/installed-claim.ts


/** What a command of the job installs, without a full stop: "line 5 of ci.yml installs the newest huggingface_hub". */
function installedClaim({ by, specifiers, file, place }) {
    const version = /^===?([^,*]+)$/.exec(specifiers)?.[1] ?? specifiers;
    const what = specifiers === '' ? `the newest ${by}` : `${by} ${version}`;
    if (file === place.file)
        return `${file} pins ${what}`;
    return `${(0,workflow_place/* placeText */.Z)(place)} installs ${what}${file === null ? '' : ` by ${file}`}`;
}
/** A claim about a client as a sentence begins with it; the name of a file stays as it is. */
function claimAtStart(claim) {
    return claim.startsWith('line ') ? (0,capitalized/* capitalized */.l)(claim) : claim;
}

// EXTERNAL MODULE: ./src/model/compare-versions.ts
var compare_versions = __webpack_require__(9554);
;// CONCATENATED MODULE: ./src/runner/job-clients/asked-packages.ts
const NOTHING_ASKED = {
    hub: [],
    transformers: [],
    hasDependants: false,
    isOpen: false,
};
const UNKNOWN_ASKED = { ...NOTHING_ASKED, isOpen: true };
/** Their newest versions work with the newest huggingface_hub (read in their metadata, November 2026). */
const DEPENDANTS = new Set([
    ...['accelerate', 'datasets', 'diffusers', 'evaluate', 'gradio', 'peft'],
    ...['sentence-transformers', 'timm', 'tokenizers'],
]);
/** Widespread packages that need neither of the two, in whatever version. */
const UNRELATED = new Set([
    ...[
        'pip',
        'setuptools',
        'wheel',
        'uv',
        'build',
        'twine',
        'poetry',
        'hatch',
        'virtualenv',
        'pipx',
        'tox',
        'nox',
    ],
    ...['packaging', 'cython', 'ninja', 'cmake', 'pybind11', 'typing-extensions', 'six', 'attrs', 'certifi'],
    ...['numpy', 'scipy', 'pandas', 'pyarrow', 'polars', 'scikit-learn', 'matplotlib', 'seaborn', 'pillow'],
    ...['torch', 'torchvision', 'torchaudio', 'tensorflow', 'keras', 'jax', 'jaxlib', 'onnx', 'onnxruntime'],
    ...[
        'joblib',
        'numba',
        'xgboost',
        'lightgbm',
        'opencv-python',
        'opencv-python-headless',
        'einops',
        'triton',
    ],
    ...['hf-transfer', 'hf-xet', 'safetensors', 'sentencepiece', 'protobuf', 'tiktoken', 'gguf', 'nltk'],
    ...['requests', 'httpx', 'aiohttp', 'urllib3', 'beautifulsoup4', 'lxml', 'boto3', 'awscli', 'gitpython'],
    ...['pyyaml', 'ruamel-yaml', 'toml', 'tomli', 'tomlkit', 'jinja2', 'markdown', 'jsonschema', 'pydantic'],
    ...['click', 'typer', 'rich', 'tqdm', 'python-dotenv', 'filelock', 'fsspec', 'psutil', 'tabulate', 'regex'],
    ...['pytest', 'pytest-cov', 'pytest-xdist', 'pytest-timeout', 'pytest-asyncio', 'pytest-mock', 'coverage'],
    ...['black', 'ruff', 'flake8', 'isort', 'mypy', 'pylint', 'pre-commit', 'ipython', 'jupyter', 'nbconvert'],
    ...['flask', 'fastapi', 'uvicorn', 'django', 'streamlit', 'plotly', 'sphinx', 'mkdocs', 'mkdocs-material'],
]);
const asked_packages_LONGEST = 500;
/** Name, extras and what follows. */
const REQUIREMENT = /^([a-z\d](?:[\w.-]{0,98}[a-z\d])?)\s*(?:\[[^\]]{0,200}\])?\s*(.*)$/is;
const SOURCE = /^git\+https:\/\/github\.com\/huggingface\/(huggingface_hub|transformers)(?:\.git)?\/?(?:#.*)?$/i;
/** What these requirements ask for together, each as Python packaging writes one. */
function askedIn(requirements) {
    const hub = [];
    const transformers = [];
    let hasDependants = false;
    let isOpen = false;
    for (const text of requirements) {
        const { name, specifiers } = requirementIn(text.trim());
        if (specifiers === null)
            isOpen = true;
        else if (name === 'huggingface-hub')
            hub.push(specifiers);
        else if (name === 'transformers')
            transformers.push(specifiers);
        else if (DEPENDANTS.has(name) && !/[<=~]/.test(specifiers))
            hasDependants = true;
        else if (!UNRELATED.has(name))
            isOpen = true;
    }
    return { hub, transformers, hasDependants, isOpen };
}
/** Without specifiers if nobody can say what it asks for: by an address, under a condition, or computed. */
function requirementIn(text) {
    const source = SOURCE.exec(text)?.[1];
    // The development version is later than every release.
    if (source !== undefined)
        return { name: source.replace('_', '-').toLowerCase(), specifiers: '' };
    const [, written = '', rest = ''] = (text.length > asked_packages_LONGEST ? null : REQUIREMENT.exec(text)) ?? [];
    const name = written.toLowerCase().replace(/[-_.]+/g, '-');
    const specifiers = rest.replace(/^\((.*)\)$/s, '$1').replace(/\s+/g, '');
    const isKnown = written !== '' && /^(?:$|[<>=!~])/.test(specifiers) && !/[^\w.,<>=!~*+-]/.test(specifiers);
    // A condition on a package that does not matter does not matter.
    if (UNRELATED.has(name) && /^(?:$|[<>=!~;])/.test(specifiers))
        return { name, specifiers: '' };
    return { name, specifiers: isKnown ? specifiers : null };
}
function joined(all) {
    return {
        hub: all.flatMap(({ hub }) => hub),
        transformers: all.flatMap(({ transformers }) => transformers),
        hasDependants: all.some(({ hasDependants }) => hasDependants),
        isOpen: all.some(({ isOpen }) => isOpen),
    };
}

;// CONCATENATED MODULE: ./src/job/installs/install-commands.ts
const NOTHING = {
    does: 'install',
    requirements: [],
    requirementFiles: [],
    constraintFiles: [],
    projects: [],
    isUpgrade: false,
    isWithoutDependencies: false,
    isOpen: false,
};
/** Options of pip and `uv pip` that take a word, beside those that are read. */
const TAKING = /^(?:-f|-i|-b|-C|-p|-P|-t|--(?:(?:extra-|default-)?index(?:-url|-strategy)?|find-links|target|prefix|root|python(?:-version|-platform)?|platform|abi|implementation|only-binary|no-binary|timeout|retries|proxy|trusted-host|allow-insecure-host|cache-dir|upgrade-strategy|progress-bar|src|log|config-settings?|global-option|report|cert|client-cert|exists-action|prerelease|resolution|torch-backend|group|extra|exclude-newer|overrides?|link-mode|keyring-provider|build-constraints?|refresh-package|reinstall-package|upgrade-package|no-build-isolation-package|color|directory|project|config-file|root-user-action))$/;
const ELSEWHERE = /^(?:-t|--target|--prefix|--root|--dry-run)(?:=|$)/;
const OTHER_PYTHON = /^(?:-p|--python)(?:=|$)/;
const OTHER_INDEX = /^(?:-i|--(?:default-)?index(?:-url)?|--overrides?|--exclude-newer|--resolution|--group)(?:=|$)/;
const COMPUTED = /[$`*?]|\$\{\{/;
const PATH = /^\.{0,2}\/|^\.{1,2}(?:\[|$)|^~|\/$|\.(?:whl|zip|tar\.gz)$/;
const TOOLS = /^(?:poetry|pdm|pipenv|hatch|rye|pixi|conda|mamba|micromamba)$/;
/** Programs of which the text tells nothing, and words in their names that say that they may install something. */
const OPAQUE = /^(?:make|just|task|tox|nox|bash|sh|source|\.)$|\.sh$/;
const PREPARES = /install|setup|set-up|deps|dependenc|bootstrap|requirements|venv|conda|environment/i;
/** Null for a command that installs no Python packages. */
function installCommand(one) {
    const { program, args, startedBy } = one;
    const texts = args.map(({ text }) => text);
    const within = environmentOf(one);
    if (/^pip[\d.]*$/.test(program))
        return pip(args, within);
    const module = texts.indexOf('-m');
    if (/^(?:python[\d.]*|py)$/.test(program) && module >= 0) {
        if (texts[module + 1] === 'pip')
            return pip(args.slice(module + 2), within);
        return TOOLS.test(texts[module + 1] ?? '') ? { ...NOTHING, environment: within, isOpen: true } : null;
    }
    if (/^python[\d.]*$/.test(program) && texts[0] === 'setup.py') {
        return { ...NOTHING, environment: within, isOpen: true };
    }
    if (program === 'uv')
        return ofUv(args, within, startedBy.includes('sudo'));
    if (program === 'pipx') {
        return /^(?:install|upgrade|inject)$/.test(texts[0] ?? '')
            ? tool(args.slice(1), texts[0] === 'upgrade')
            : null;
    }
    if (TOOLS.test(program)) {
        const isChange = texts.some((text) => /^(?:install|add|sync|update|create|remove|lock)$/.test(text));
        if (!isChange)
            return null;
        // It may be told to use the active environment.
        return { ...NOTHING, environment: 'active', isOpen: true };
    }
    const words = one.command.words.map(({ text }) => text).join(' ');
    if (program === 'brew')
        return /\binstall\b.*\b(?:hf|huggingface)/.test(words) ? OTHER_TOOL : null;
    if (/\bhf\.co\/cli\b|huggingface\.co\/cli\b/.test(words))
        return OTHER_TOOL;
    if (OPAQUE.test(program) && PREPARES.test(words) && !/\bactivate\b/.test(words)) {
        return { ...NOTHING, environment: 'active', isOpen: true };
    }
    return null;
}
const OTHER_TOOL = { ...NOTHING, environment: 'tools', isOpen: true };
/** The environment that a command runs in, by what starts it and by the folder of its program. */
function environmentOf({ command, args, startedBy }) {
    if (startedBy.includes('sudo'))
        return 'unknown';
    const runner = startedBy.find((text) => / (?:run|exec)$/.test(text) || text === 'uvx');
    if (runner === 'uv run')
        return 'project';
    if (runner !== undefined)
        return runner.replace(/ (?:run|exec)$/, '');
    const path = command.words[command.words.length - args.length - 1]?.text ?? '';
    const folder = folderOfEnvironment(path);
    return folder ?? 'active';
}
/** `.venv` of `./.venv/bin/pip`; null for a program on the path or of the system. */
function folderOfEnvironment(path) {
    const [, folder] = /([^/\\]+)[/\\](?:bin|Scripts)(?:[/\\][^/\\]*)?$/.exec(path) ?? [];
    if (folder === undefined || /^(?:usr|local|\.local)$/.test(folder))
        return null;
    return COMPUTED.test(folder) ? 'unknown' : folder;
}
function ofUv(args, within, isSudo) {
    const [first = '', second = ''] = args.map(({ text }) => text);
    if (first === 'pip' && /^(?:install|uninstall|sync)$/.test(second)) {
        const found = pip(args.slice(1), within);
        if (found === null)
            return { ...NOTHING, environment: within, isOpen: true };
        const isSystem = args.some(({ text }) => text === '--system');
        if (isSudo || found.environment !== within)
            return { ...found, environment: isSudo ? 'unknown' : found.environment };
        return { ...found, environment: isSystem ? 'active' : 'uv' };
    }
    if (first === 'tool' && /^(?:install|upgrade)$/.test(second))
        return tool(args.slice(2), true);
    const isOfProject = /^(?:add|sync|remove|lock)$/.test(first);
    return isOfProject ? { ...NOTHING, environment: 'project', isOpen: true } : null;
}
/** An environment for one program. */
function tool(args, isUpgrade) {
    const found = argumentsIn(args);
    return { ...NOTHING, ...found, environment: 'tools', isUpgrade: found.isUpgrade || isUpgrade };
}
/** From the subcommand on. */
function pip(args, environment) {
    const at = args.findIndex(({ text }) => !text.startsWith('-'));
    const sub = args[at]?.text;
    if (sub === 'uninstall') {
        return { ...NOTHING, ...argumentsIn(args.slice(at + 1)), environment, does: 'uninstall' };
    }
    if (sub !== 'install')
        return null;
    const rest = args.slice(at + 1);
    const isWith = (option) => rest.some(({ text }) => option.test(text));
    const where = isWith(ELSEWHERE) ? 'elsewhere' : isWith(OTHER_PYTHON) ? 'unknown' : environment;
    return { ...NOTHING, ...argumentsIn(rest), environment: where };
}
function argumentsIn(args) {
    const requirements = [];
    const requirementFiles = [];
    const constraintFiles = [];
    const projects = [];
    let isUpgrade = false;
    let isWithoutDependencies = false;
    let isOpen = false;
    const place = (text) => {
        if (COMPUTED.test(text))
            isOpen = true;
        else if (PATH.test(text)) {
            const path = text.replace(/\[[^\]]*\]$/, '');
            projects.push(path);
            // What an extra brings is not read.
            if (path !== text)
                isOpen = true;
        }
        else
            requirements.push(text);
    };
    for (let at = 0; at < args.length; at += 1) {
        const { text = '', mayBeSeveral = false } = args[at] ?? {};
        const [, short, long, inline] = /^(?:-([rce])|--(requirements?|constraints?|editable))(?:=?(.+))?$/s.exec(text) ?? [];
        const option = short ?? long;
        if (option !== undefined) {
            if (inline === undefined)
                at += 1;
            const value = inline ?? args[at]?.text ?? '';
            if (/^r/.test(option))
                requirementFiles.push(value);
            else if (/^c/.test(option))
                constraintFiles.push(value);
            else
                place(value);
        }
        else if (text.startsWith('-') && text !== '-') {
            if (/^(?:-[a-zA-Z]*U[a-zA-Z]*|--upgrade)$/.test(text))
                isUpgrade = true;
            if (text === '--no-deps')
                isWithoutDependencies = true;
            if (OTHER_INDEX.test(text))
                isOpen = true;
            if (TAKING.test(text))
                at += 1;
        }
        else if (mayBeSeveral)
            isOpen = true;
        else
            place(text);
    }
    return {
        requirements,
        requirementFiles,
        constraintFiles,
        projects,
        isUpgrade,
        isWithoutDependencies,
        isOpen,
    };
}

// EXTERNAL MODULE: ./src/job/installs/installed-hub.ts
var installed_hub = __webpack_require__(7124);
;// CONCATENATED MODULE: ./src/job/installs/own-environment.ts


/** What `uvx --from` and `pipx run --spec` install for the one command. */
function hubOfItsOwn({ command, line }, file) {
    const words = command.words.map(({ text }) => text);
    const at = words.findIndex((text) => /^--(?:from|spec)(?:=|$)/.test(text));
    const text = words[at]?.includes('=') ? words[at]?.replace(/^--\w+=/, '') : words[at + 1];
    const hasMore = words.some((word) => /^--with|^--python|^-p$/.test(word));
    if (at < 0 || text === undefined || hasMore)
        return installed_hub/* UNKNOWN */.HV.hub;
    const requirement = text.replace(/@latest$/, '').replace(/@(\d[\w.]*)$/, '==$1');
    return (0,installed_hub/* afterInstallation */.Xh)(installed_hub/* ABSENT */.sj, {
        asked: askedIn([requirement]),
        constraints: NOTHING_ASKED,
        isUpgrade: true,
        isWithoutDependencies: false,
        newest: 'all',
        place: { file, line },
        file: null,
    }).hub;
}

;// CONCATENATED MODULE: ./src/job/installs/python-versions.ts
/** The oldest Pythons for which there is a huggingface_hub 1.0 or later, and a transformers 5. */
const FOR_HUB_1 = 9;
const FOR_TRANSFORMERS_5 = 10;
/**
 * Which releases of today a Python can have, by what `python-version` says.
 *
 * @param pythons what the keys of the job's matrix may be
 */
function newestFor(text, pythons) {
    const written = text.replace(/\$\{\{\s*matrix\.([\w-]{1,100})\s*\}\}/g, (whole, name) => Object.hasOwn(pythons, name) ? ` ${(pythons[name] ?? []).join(' ')} ` : whole);
    const minors = written
        .split(/[\s,]+/)
        .filter((one) => one !== '')
        .map(minorOf);
    const oldest = Math.min(...minors);
    if (minors.length === 0 || oldest < FOR_HUB_1)
        return 'none';
    return oldest < FOR_TRANSFORMERS_5 ? 'hub' : 'all';
}
/** The second number of a version 3; a range takes the newest. Below all if it is anything else. */
function minorOf(text) {
    if (/^(?:>=\s*)?3(?:\.x|\.\*)?$|^>=3\.\d+$/.test(text))
        return Number.POSITIVE_INFINITY;
    const minor = /^(?:pypy-?|cpython-?)?3\.(\d{1,2})(?![\d])/.exec(text)?.[1];
    return minor === undefined ? -1 : Number(minor);
}

;// CONCATENATED MODULE: ./src/job/installs/hub-environments.ts







const MOST_ENVIRONMENTS = 20;
/** The environment that is on the path at first, and the one that uv makes for a project. */
const SYSTEM = 'system';
const PROJECT = '.venv';
/** The files in which tools lock what they install for a project, by the tool. */
const LOCKS = new Map([
    ['project', 'uv.lock'],
    [PROJECT, 'uv.lock'],
    ['poetry', 'poetry.lock'],
    ['pdm', 'pdm.lock'],
    ['pipenv', 'Pipfile.lock'],
]);
/** Actions that set up a Python, or fill its environment. */
const hub_environments_PREPARES = /conda|mamba|pixi|poetry|pdm|pipenv|python|\bpip|install|requirements|environment|deps|dependencies/i;
const HOLDS_PACKAGES = /site-packages|venv|pythonLocation|\.local\b|\benv\b|conda|poetry/i;
const INSTALLS = /\b(?:pip|uv|conda|poetry|install)\b/;
/**
 * Every command of the job in the order of its text, each with the huggingface_hub that is there when it runs.
 *
 * @param isKept whether the machine may have packages of earlier jobs
 */
function hubUses(job, files, isKept) {
    return job.isWhole ? new Walk(job, files, isKept).read() : [];
}
class Walk {
    #job;
    #files;
    /** Whether the machine may have packages of earlier jobs. */
    #isKept;
    /** Whether an environment may have packages that no command of the job installed. */
    #isFilled;
    #uses = [];
    #environments = new Map();
    /** The environment that a step has on its path from its start. */
    #onPath = SYSTEM;
    /** The one that the current step has on its path. */
    #active = SYSTEM;
    #newest = 'all';
    /** Tools whose lock file the job changes. */
    #unlocked = new Set();
    constructor(job, files, isKept) {
        this.#job = job;
        this.#files = files;
        this.#isKept = isKept;
        this.#isFilled = isKept || job.callPath.job.isInContainer;
    }
    read() {
        for (const step of this.#job.steps) {
            if (step.runs === 'itself')
                continue;
            const outer = this.#job.callPath.job.steps[step.position];
            const { parallel } = step.step;
            const isSure = !step.step.isConditional &&
                outer?.isConditional !== true &&
                parallel.block === null &&
                !parallel.isBackground;
            this.#maybe(isSure, () => this.#step(step));
        }
        return this.#uses;
    }
    /** Does something of which it is not always known whether it happens. */
    #maybe(isSure, happens) {
        if (isSure) {
            happens();
            return;
        }
        const before = new Map(this.#environments);
        const [onPath, newest] = [this.#onPath, this.#newest];
        happens();
        for (const [name, { hub }] of this.#environments) {
            if (hub !== (before.get(name) ?? this.#initial(name)).hub)
                this.#environments.set(name, installed_hub/* UNKNOWN */.HV);
        }
        if (this.#onPath !== onPath)
            this.#onPath = 'unknown';
        if (this.#newest !== newest)
            this.#newest = 'none';
    }
    #step(step) {
        if (step.step.uses !== null)
            this.#action(step);
        if (step.step.isScript && step.step.commands === null)
            this.#forget();
        this.#active = this.#onPath;
        for (const command of (0,job_commands/* jobCommands */.QQ)(step)) {
            this.#uses.push({ step, command, hubs: this.#hubsFor(step, command) });
            const { isGuarded, isChained } = command.command;
            this.#maybe(!isGuarded || isChained, () => this.#command(step, command));
        }
    }
    /** Nothing is known of any environment any more. */
    #forget() {
        this.#isFilled = true;
        for (const name of [SYSTEM, PROJECT, ...this.#environments.keys()]) {
            this.#environments.set(name, installed_hub/* UNKNOWN */.HV);
        }
    }
    #action({ step: { uses, settings, keys } }) {
        const name = uses ?? '';
        const has = (key) => keys.some((one) => one.name.toLowerCase() === key);
        if (/^(?:actions\/setup-python|astral-sh\/setup-uv)$/.test(name)) {
            const version = settings['python-version'];
            const isInFile = has('python-version-file');
            if (version !== undefined || has('python-version') || isInFile) {
                this.#newest = version === undefined ? 'none' : newestFor(version, this.#job.callPath.job.pythons);
            }
            if (has('activate-environment'))
                this.#onPath = PROJECT;
            // Each version that it sets up has packages of its own, and none of them yet.
            if (name === 'actions/setup-python' && !this.#isKept)
                this.#environments.set(SYSTEM, installed_hub/* ABSENT */.sj);
        }
        else if (/^actions\/cache\b/.test(name)) {
            if (HOLDS_PACKAGES.test(settings.path ?? (has('path') ? 'venv' : '')))
                this.#forget();
        }
        else if (/^actions\//.test(name)) {
            return;
        }
        else if (/conda|mamba|pixi/i.test(name)) {
            this.#newest = 'none';
            this.#forget();
        }
        else if (hub_environments_PREPARES.test(name) || Object.values(settings).some((text) => INSTALLS.test(text)))
            this.#forget();
    }
    #command(step, one) {
        this.#paths(one);
        const found = installCommand(one);
        if (found === null || found.environment === 'elsewhere')
            return;
        const name = this.#nameOf(found.environment, step);
        if (/^(?:uv|poetry|pdm|pipenv)$/.test(one.program))
            this.#relock(one);
        if (found.environment === 'project' && one.program === 'uv') {
            this.#environments.set(PROJECT, { ...installed_hub/* ABSENT */.sj, hub: this.#locked(PROJECT, one) ?? { is: 'unknown' } });
            return;
        }
        const isNew = !this.#environments.has(name);
        if (name === 'unknown' || (isNew && this.#environments.size >= MOST_ENVIRONMENTS))
            this.#forget();
        else
            this.#environments.set(name, this.#after(name, found, step, one));
    }
    #relock({ program, args }) {
        const words = args.map(({ text }) => text);
        if (words[0] === 'pip' || words[0] === 'tool')
            return;
        if (words.some((text) => /^(?:add|update|remove|lock|--upgrade|-U|--resolution|--no-lock)$/.test(text))) {
            this.#unlocked.add(program === 'uv' ? PROJECT : program);
        }
    }
    /** The commands that change which environment is on the path. */
    #paths({ program, args, command }) {
        const [first = '', second = ''] = args.map(({ text }) => text);
        if (command.outputs.some((path) => /GITHUB_PATH/.test(path))) {
            const folder = folderOfEnvironment(command.words.at(-1)?.text ?? '');
            if (folder !== null)
                this.#onPath = folder;
        }
        const onPath = program === 'export' ? /^PATH=(.*)$/s.exec(first)?.[1] : undefined;
        if (onPath !== undefined)
            this.#active = folderOfEnvironment(onPath.split(':')[0] ?? '') ?? this.#active;
        if ((program === 'source' || program === '.') && /[\\/]activate\b/.test(first)) {
            this.#active = folderOfEnvironment(first) ?? 'unknown';
        }
        if (/^(?:conda|mamba|micromamba)$/.test(program) && first === 'activate')
            this.#active = `conda ${second}`;
        if (program === 'deactivate')
            this.#active = this.#onPath;
    }
    #after(name, found, step, one) {
        const before = this.#environment(name);
        const byWords = askedIn(found.requirements);
        if (found.does === 'uninstall')
            return byWords.hub.length > 0 ? installed_hub/* ABSENT */.sj : before;
        const read = (path) => this.#file(one, path);
        const fromFiles = found.requirementFiles.map((path) => ({ path, asked: read(path) }));
        const projects = found.projects.map((path) => ({
            path: `${path.replace(/\/$/, '')}/pyproject.toml`.replace(/^\.\//, ''),
            asked: read(`${path}/pyproject.toml`),
        }));
        const naming = [...fromFiles, ...projects].filter(({ asked }) => names(asked));
        const all = joined([byWords, ...[...fromFiles, ...projects].map(({ asked }) => asked)]);
        const isInTool = name === 'tools';
        // Only the commands of the package itself get on the path.
        if (isInTool && byWords.hub.length === 0 && !found.isOpen)
            return before;
        return (0,installed_hub/* afterInstallation */.Xh)(isInTool ? installed_hub/* ABSENT */.sj : before, {
            asked: { ...all, isOpen: all.isOpen || found.isOpen },
            constraints: joined(found.constraintFiles.map(read)),
            isUpgrade: found.isUpgrade,
            isWithoutDependencies: found.isWithoutDependencies,
            newest: isInTool ? 'all' : this.#newest,
            place: { file: step.file, line: one.line },
            file: names(byWords) || naming.length !== 1 ? null : (naming[0]?.path ?? null),
        });
    }
    #file({ folder }, path) {
        const at = folder === null ? null : (0,job_commands/* within */.ux)(folder, path);
        return (at === null ? undefined : this.#files.get(at)) ?? UNKNOWN_ASKED;
    }
    /** Null if the tool locks nothing there, or nothing of huggingface_hub. */
    #locked(name, one) {
        const lock = LOCKS.get(name);
        if (lock === undefined || one.folder === null)
            return null;
        const path = (0,job_commands/* within */.ux)(one.folder, lock) ?? lock;
        const asked = this.#files.get(path);
        if (asked === undefined || asked.hub.length === 0)
            return null;
        if (this.#unlocked.has(name))
            return installed_hub/* UNKNOWN */.HV.hub;
        const place = { file: path, line: 1 };
        return (0,installed_hub/* afterInstallation */.Xh)(installed_hub/* ABSENT */.sj, {
            asked: { ...NOTHING_ASKED, hub: asked.hub },
            constraints: NOTHING_ASKED,
            isUpgrade: false,
            isWithoutDependencies: false,
            newest: 'none',
            place,
            file: path,
        }).hub;
    }
    #nameOf(environment, step) {
        if (environment === 'active')
            return this.#active;
        if (environment === 'project')
            return PROJECT;
        if (environment !== 'uv')
            return environment;
        if ((0,job_variables/* variableIn */.SD)(step.layers, 'UV_SYSTEM_PYTHON') !== null)
            return SYSTEM;
        return this.#active === SYSTEM ? PROJECT : this.#active;
    }
    #environment(name) {
        return this.#environments.get(name) ?? this.#initial(name);
    }
    #initial(name) {
        if (name === 'tools')
            return installed_hub/* ABSENT */.sj;
        const isMade = !/^(?:unknown|uvx|pipx|hatch|rye|pixi|poetry|pdm|pipenv)$|conda|mamba/.test(name);
        return isMade && !this.#isFilled ? installed_hub/* ABSENT */.sj : installed_hub/* UNKNOWN */.HV;
    }
    #hubsFor(step, one) {
        const environment = environmentOf(one);
        if (environment === 'uvx' || environment === 'pipx')
            return [hubOfItsOwn(one, step.file)];
        const name = this.#nameOf(environment, step);
        const isSynced = name === PROJECT && environment === 'project';
        const locked = isSynced || LOCKS.has(name) ? this.#locked(name, one) : null;
        const hub = locked !== null && (isSynced || !this.#environments.has(name)) ? locked : this.#environment(name).hub;
        const isPlain = one.command.words.every(({ text }) => !/^--(?:with|no-sync|isolated|script|active)/.test(text));
        if (isSynced && !isPlain)
            return [installed_hub/* UNKNOWN */.HV.hub];
        const tools = environment === 'active' ? [this.#environment('tools').hub] : [];
        return [hub, ...tools].filter(({ is }) => is !== 'absent');
    }
}
function names({ hub, transformers }) {
    return hub.length > 0 || transformers.length > 0;
}

;// CONCATENATED MODULE: ./src/job/installs/missing-commands.ts




const HUB_1 = [1];
/** The first huggingface_hub that has `hf`. */
const FIRST_WITH_HF = [0, 34];
const SUBCOMMANDS = new Set([
    ...['login', 'logout', 'whoami', 'auth', 'download', 'upload', 'upload-large-folder', 'repo', 'repo-files'],
    ...['tag', 'scan-cache', 'delete-cache', 'env', 'version', 'lfs-enable-largefiles'],
    ...['cache', 'repos', 'jobs', 'sync', 'cp'],
]);
const WITH_SECOND = /^(?:auth|repo|repo-files|repos|cache)$/;
const DROPPED = /^--(?:resume-download|local-dir-use-symlinks|organization)$/;
const ASKS_FOR_IT = /^(?:which|type|hash|where)$/;
/** In the order of the text, and in each way that may lead to this job; without those that ran before the check. */
function missingCommands({ workflow, installFiles, environment }) {
    const [first, ...others] = jobsOf(workflow).map((job) => missingIn(job, hubUses(job, installFiles ?? new Map(), environment.isSelfHosted)));
    return (first ?? []).filter(({ place: { file, line } }) => others.every((all) => all.some(({ place }) => place.file === file && place.line === line)));
}
function missingIn(job, uses) {
    const asked = new Map(job.steps.map((step) => [step, programsAskedFor(step)]));
    return uses.flatMap(({ step, command, hubs }) => {
        const { program, args } = command;
        if (program !== 'huggingface-cli' && program !== 'hf')
            return [];
        if (step.runs === 'before' || command.command.isHandled || isQuestion(command))
            return [];
        if (asked.get(step)?.has(program) === true)
            return [];
        const known = hubs.flatMap((hub) => (hub.is === 'known' && lacks(hub, program) ? [hub] : []));
        const [hub] = known;
        if (hub === undefined || known.length < hubs.length)
            return [];
        const texts = args.map(({ text }) => text);
        return [
            {
                program,
                sub: subcommandIn(texts),
                hasToken: texts.some((text) => /^--token\b/.test(text)),
                dropped: texts.flatMap((text) => DROPPED.exec(text.replace(/=.*$/s, ''))?.[0] ?? []),
                place: { file: step.file, line: command.line },
                hub,
            },
        ];
    });
}
function lacks({ range: { from, below } }, program) {
    return program === 'huggingface-cli'
        ? from !== null && (0,compare_versions/* compareVersions */.Zy)(from, HUB_1) >= 0
        : below !== null && (0,compare_versions/* compareVersions */.Zy)(below, FIRST_WITH_HF) <= 0;
}
function subcommandIn([first = '', second = '']) {
    if (!SUBCOMMANDS.has(first))
        return null;
    return WITH_SECOND.test(first) && /^[a-z-]{1,20}$/.test(second) ? `${first} ${second}` : first;
}
/** `command -v huggingface-cli`. */
function isQuestion({ command, startedBy }) {
    return startedBy.includes('command') && command.words.some(({ text }) => /^-[vV]$/.test(text));
}
/** The programs of which the step first finds out whether they are there, or makes its own. */
function programsAskedFor(step) {
    const all = (0,job_commands/* jobCommands */.QQ)(step);
    const asking = all.filter((one) => isQuestion(one) || ASKS_FOR_IT.test(one.program) || /^(?:ln|cp|mv|alias)$/.test(one.program));
    const names = asking.flatMap((one) => [one.program, ...one.args.map(({ text }) => text)]);
    return new Set(names.flatMap((name) => /(?:^|\/)(huggingface-cli|hf)(?:$|=)/.exec(name)?.[1] ?? []));
}

;// CONCATENATED MODULE: ./src/causes/token/missing-token-policy.ts
/** What `on-missing-token` says about this run. A skip must not hide a secret that was lost. */

const POLICY_SEVERITY = { fail: 'error', warn: 'warning', skip: 'notice' };
/** What a missing token does to this run: `skip` alone holds only where the event explains the absence. */
function policyOf({ inputs: { onMissingToken }, runner: { event } }) {
    if (onMissingToken === 'skip-always')
        return 'skip';
    return onMissingToken === 'skip' && !explainsAbsence(event) ? 'fail' : onMissingToken;
}
/** Whether GitHub gives this run no secrets, or not those of the repository that the workflow was written for. */
function explainsAbsence({ fork, isDependabot, isInFork }) {
    return fork !== null || isDependabot || isInFork;
}
/** Why a skip that is set does not hold, as a clause; null where it does, or is not set. */
function unskippedText(evidence) {
    if (!isUnskipped(evidence))
        return null;
    const { host, event } = evidence.runner;
    if (host !== 'github') {
        return '--on-missing-token=skip is for pull requests from forks in GitHub Actions, and does not apply here';
    }
    const { name } = event;
    const run = name === '' ? 'this run' : `this run (${name})`;
    return `nothing shows that ${run} is for a fork or Dependabot, so on-missing-token: skip does not apply`;
}
/** How to have this run skipped, to go on with another advice; empty where it is, or where no skip is wanted. */
function skipAdvice(evidence) {
    if (isUnskipped(evidence))
        return `; or ${(0,host_words/* setOn */.ez)(evidence.runner.host, 'on-missing-token', 'skip-always')} if this run may go without a token`;
    return evidence.runner.event.isInFork && !isSkipSet(evidence)
        ? '; or set on-missing-token: skip so that runs in forks stay green'
        : '';
}
/** Whether the input asks for a skip already, so that no advice may ask for it. */
function isSkipSet({ inputs: { onMissingToken } }) {
    return onMissingToken === 'skip' || onMissingToken === 'skip-always';
}
function isUnskipped(evidence) {
    return isSkipSet(evidence) && policyOf(evidence) !== 'skip';
}

;// CONCATENATED MODULE: ./src/causes/runner/missing-command.ts





/**
 * Means: A step calls a command that the job's own huggingface_hub does not have.
 *
 * How we know: The workflow's own text calls `huggingface-cli` after it installed huggingface_hub 1.0 or later, or the
 * newest one, or it calls `hf` after it installed one before 0.34.
 *
 * What to do: Call `hf`, or install a version that has the command.
 */
const CLIENT_COMMAND_MISSING = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'client-command-missing',
    severity: 'warning',
    title: "The job's huggingface_hub lacks a command it calls",
    seenAs: ['huggingface-cli: command not found', '`huggingface-cli` is deprecated and no longer works.'],
});
const missing_command_MOST_SHOWN = 5;
/** Commands of the client that the steps after the check call, and that are not there by the job's own text. */
function missingCommandFindings(evidence) {
    const { tokenSources } = evidence.runner;
    // A job that does without the token does without what needs it.
    if (tokenSources.checked === null && policyOf(evidence) === 'skip')
        return [];
    const missing = missingCommands(evidence.runner);
    const [first] = missing;
    if (first === undefined)
        return [];
    const at = (0,workflow_place/* placeText */.Z)(first.place);
    const more = missing.length === 1 ? '' : ` (and ${missing.length - 1} more like it)`;
    const claim = installedClaim(first.hub);
    return [
        {
            cause: CLIENT_COMMAND_MISSING,
            subject: at,
            message: `The command ${called(first)} in ${at} fails${more}: ${claim}, ${REASONS[first.program]}.`,
            advice: missing_command_adviceFor(first),
            evidence: missing.slice(0, missing_command_MOST_SHOWN).map((one) => ({
                fact: `${(0,workflow_place/* placeText */.Z)(one.place)}: ${called(one)}; ${installedClaim(one.hub)}`,
            })),
            place: first.place,
        },
    ];
}
const REASONS = {
    'huggingface-cli': 'and huggingface-cli does not work since huggingface_hub 1.0',
    hf: 'and hf only exists since huggingface_hub 0.34',
};
function called({ program, sub }) {
    return sub === null ? program : `${program} ${sub}`;
}
/** What takes the place of each subcommand, with what follows it. */
const SUCCESSORS = new Map([
    ['login', 'hf auth login'],
    ['logout', 'hf auth logout'],
    ['whoami', 'hf auth whoami'],
    ['upload-large-folder', 'hf upload'],
    ['repo create', 'hf repos create'],
    ['repo-files delete', 'hf repos delete-files'],
    ['tag', 'hf repos tag'],
    ['scan-cache', 'hf cache ls'],
    ['delete-cache', 'hf cache rm'],
]);
function missing_command_adviceFor({ program, sub, hasToken, dropped, hub }) {
    if (program === 'hf')
        return `Install huggingface_hub 0.34 or later in ${hub.file ?? (0,workflow_place/* placeText */.Z)(hub.place)}.`;
    const successor = SUCCESSORS.get(sub ?? '') ?? (sub === null ? 'hf' : `hf ${sub}`);
    const token = hasToken ? ' --token …' : '';
    const without = dropped.length === 0 ? '' : `, without ${dropped.join(' and ')}`;
    return `Use ${successor}${token} instead${without}, or install "huggingface_hub<1".`;
}

// EXTERNAL MODULE: ./src/clients/hub-version.ts
var hub_version = __webpack_require__(8294);
// EXTERNAL MODULE: ./src/clients/huggingface-hub.ts
var huggingface_hub = __webpack_require__(5684);
// EXTERNAL MODULE: ./src/clients/python-token.ts
var python_token = __webpack_require__(1932);
;// CONCATENATED MODULE: ./src/causes/runner/old-client.ts







/**
 * Means: The job's own `huggingface_hub` is too old to read `HF_TOKEN`.
 *
 * How we know: Its version, from what is installed or from a lock file, is below 0.19, and
 * `HUGGING_FACE_HUB_TOKEN` is not set.
 *
 * What to do: Upgrade it to 1.0 or later.
 */
const CLIENT_OUTDATED = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'client-outdated',
    severity: 'warning',
    title: "The job's huggingface_hub does not read HF_TOKEN",
    titleElsewhere: 'huggingface_hub is too old to read HF_TOKEN',
});
/** The job's own `huggingface_hub`, where it is too old to be given the token in `HF_TOKEN`. */
function jobClientFindings(evidence) {
    const { checked } = evidence.runner.tokenSources;
    const hub = (0,hub_version/* hubVersionOfJob */.g)(evidence.runner.jobClients);
    if (hub?.client !== huggingface_hub/* HUB_BEFORE_HF_TOKEN */.zU || checked === null)
        return [];
    // Another token in the old variable is a conflict, and told as one.
    if (evidence.runner.environment.tokenVariables.HUGGING_FACE_HUB_TOKEN === 'set')
        return [];
    if (isTokenWritten(evidence))
        return [];
    const behaviour = (0,python_token/* pythonToken */.U)(evidence, 'legacy-variable');
    const { cleaned } = checked.format;
    if (behaviour.does === 'sends' && behaviour.secret?.equals(cleaned) === true)
        return [];
    const instead = behaviour.does === 'sends' && behaviour.source.kind === 'saved'
        ? `sends the other token, saved in ${behaviour.source.path}`
        : 'sends no token';
    return [
        {
            ...(0,cause/* titled */.d)(CLIENT_OUTDATED, evidence.runner.host),
            subject: 'huggingface_hub',
            message: `${claimAtStart(hub.claim)}: versions before 0.19 do not read HF_TOKEN, and HUGGING_FACE_HUB_TOKEN is not set, so it ${instead}.`,
            advice: 'Upgrade huggingface_hub to 1.0 or later, or set HUGGING_FACE_HUB_TOKEN to the same token.',
            evidence: [{ fact: hub.claim }, { fact: 'HUGGING_FACE_HUB_TOKEN is not set' }],
        },
    ];
}
/** Whether a script of the job hands a secret on by itself, as an argument: then no client looks for one. */
function isTokenWritten({ runner: { workflow } }) {
    return jobsOf(workflow).some(({ steps }) => steps
        .flatMap(({ step }) => step.scriptReads)
        .flatMap(({ references }) => references)
        .some(({ context, name }) => context === 'secrets' && name !== token_mapping/* MADE_BY_GITHUB */.Gt));
}

;// CONCATENATED MODULE: ./src/causes/runner/publisher-behind-token.ts



/**
 * Means: Recent clients exchange an id token and ignore the checked token.
 *
 * How we know: Both `HF_OIDC_RESOURCE` and a token are set.
 *
 * What to do: Unset one of the two.
 */
const OIDC_OVERRIDES_TOKEN = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'oidc-overrides-token',
    severity: 'warning',
    title: 'HF_OIDC_RESOURCE overrides the token in recent clients',
    isOfVariable: true,
});
/** A Trusted Publisher's token that takes the place of the checked one. */
function publisherFindings(evidence, overrides) {
    const override = overrides.find(({ source }) => source.kind === 'publisher');
    const { host, environment } = evidence.runner;
    const { oidcResource } = environment;
    if (override === undefined || oidcResource === null)
        return [];
    const hub = (0,hub_version/* hubVersionOfJob */.g)(evidence.runner.jobClients);
    const known = hub !== null && hub.client === override.client ? ` (${hub.claim})` : '';
    const what = override.does === 'sends'
        ? 'exchange an id token and ignore the checked token'
        : `ignore the checked token and fail, since ${host === 'terminal' ? 'there is' : 'this job has'} no id token to exchange`;
    return [
        {
            cause: OIDC_OVERRIDES_TOKEN,
            subject: 'HF_OIDC_RESOURCE',
            message: `HF_OIDC_RESOURCE is set to ${oidcResource}, so huggingface_hub 1.19 and later${known} ${what}.`,
            advice: `Unset HF_OIDC_RESOURCE${host === 'terminal' ? '' : `, or remove the token from ${(0,host_words/* wordsOn */.lD)(host).environment}`}.`,
            evidence: [{ fact: 'both HF_OIDC_RESOURCE and a token are set' }],
        },
    ];
}

;// CONCATENATED MODULE: ./src/causes/runner/saved-login.ts








/**
 * Means: Later steps would use a login saved on this runner instead of the token.
 *
 * How we know: The saved login differs from the token, and `HF_TOKEN` is not set.
 *
 * What to do: Set `export-token: true`.
 */
const SAVED_TOKEN_SHADOWS = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'saved-token-shadows',
    severity: 'warning',
    title: 'Later steps would use a saved login instead',
    titleElsewhere: 'Other commands would use a saved login instead',
});
/**
 * Means: The job's only token is a login saved on this self-hosted runner.
 *
 * How we know: No token input is mapped, neither variable is set, and the saved file holds a token. Or no token reached
 * the step, and a netrc or git holds a login that some clients send; such a login is not used for the check.
 *
 * What to do: Give the job its own token, and log out on the runner.
 */
const PERSISTED_LOGIN_ON_RUNNER = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'persisted-login-on-runner',
    severity: 'warning',
    title: 'The job relies on a login saved on the runner',
});
/**
 * Means: The only token is in a saved login file, or a login that a netrc or git holds.
 *
 * How we know: No token input is mapped, neither variable is set, and the saved file holds a token. Or no token reached
 * the step, and a netrc or git holds a login that some clients send; such a login is not used for the check.
 *
 * What to do: Set `HF_TOKEN`, too: not every client reads that place.
 */
const TOKEN_ONLY_IN_FILE = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'token-only-in-file',
    severity: 'warning',
    title: 'The only token is a saved login',
});
/** A login that is saved on the machine: the job's only token, or one that later steps use instead. */
function savedLoginFindings(evidence, tokenStatus, overrides, scrubbing) {
    const { saved, checked } = evidence.runner.tokenSources;
    if (checked?.source === 'saved-file' && saved !== null)
        return onlyLogin(evidence, tokenStatus, saved);
    // A token that the Hub rejected is not exported.
    const isRefused = tokenStatus.is === 'refused';
    if (isGivenForCheck(evidence))
        return [];
    const setting = evidence.runner.host === 'github' ? 'set export-token: true' : 'set HF_TOKEN to the checked token';
    const remedy = isRefused ? `Replace the rejected token, and ${setting}` : (0,capitalized/* capitalized */.l)(setting);
    return shadowingLogin(evidence, overrides, scrubbing, remedy);
}
function onlyLogin(evidence, tokenStatus, saved) {
    const { inputs, runner: { environment, tokenSources, host }, hub: { whoami }, } = evidence;
    // That is how people log in on their own machine.
    if (host === 'terminal')
        return [];
    if (inputs.exportToken && !environment.isSelfHosted)
        return [];
    const isDead = tokenStatus.is === 'refused';
    const orExport = host === 'github' ? ', or set export-token: true' : '';
    const user = whoami?.identity?.name ?? null;
    const whose = user === null ? '' : ` of the account ${user}`;
    const shared = {
        subject: saved.path,
        evidence: [
            {
                fact: `${saved.path} holds a token; ${host === 'github' ? 'neither the token input nor a' : 'no'} token variable is set`,
            },
            ...aboutFile(evidence, saved),
        ],
    };
    return [
        environment.isSelfHosted
            ? {
                ...shared,
                cause: PERSISTED_LOGIN_ON_RUNNER,
                message: `The job's only token is the login${whose} saved in ${saved.path}; every job on this self-hosted runner has its rights.`,
                advice: 'Give the job its own token in HF_TOKEN, and log out on the runner (hf auth logout).',
            }
            : {
                ...shared,
                cause: TOKEN_ONLY_IN_FILE,
                message: `The job's only token is the one${whose} saved in ${saved.path}; clients that do not read that file send none.`,
                advice: isDead || tokenSources.checked?.format.kind === 'oauth'
                    ? `Set HF_TOKEN to a user access token${isDead ? '' : orExport}.`
                    : `Set HF_TOKEN to this token${orExport}.`,
            },
    ];
}
/**
 * Versions before 0.19 do not read `HF_TOKEN` and fall back on the file in every job: that alone is no
 * finding about the file, but one about them, where the job uses one.
 */
function shadowingLogin(evidence, overrides, scrubbing, exportToken) {
    const override = overrides.find((one) => one.source.kind === 'saved' && !(0,clients_overrides/* isLoginOfOldHub */.hd)(one));
    if (override?.source.kind !== 'saved' || isSavedTokenForOther(evidence))
        return [];
    const { path } = override.source;
    const { host } = evidence.runner;
    const { later } = (0,host_words/* wordsOn */.lD)(host);
    const shared = { ...(0,cause/* titled */.d)(SAVED_TOKEN_SHADOWS, host), subject: path };
    const which = override.when === null ? '' : ` (${override.when})`;
    const file = [evidence.runner.tokenSources.saved, evidence.runner.legacyToken].find((one) => one?.path === path) ??
        null;
    const about = file === null ? [] : aboutFile(evidence, file);
    if (override.does === 'fails') {
        const problem = file?.problem ?? 'it cannot be read';
        return [
            {
                ...shared,
                message: `HF_TOKEN is not set for ${later}, so huggingface_hub${which} fails on ${path}: ${problem}.`,
                advice: `${exportToken}.`,
                evidence: [{ fact: `${path}: ${problem}; HF_TOKEN is not set` }, ...about],
            },
        ];
    }
    if (file?.isDistrusted) {
        return [
            {
                ...shared,
                message: `HF_TOKEN is not set for ${later}, so they would use what is saved in ${path}${which}, which was not read: ${file.problem}.`,
                advice: `${exportToken}.`,
                evidence: [{ fact: `${path} was not read: ${file.problem}; HF_TOKEN is not set` }, ...about],
            },
        ];
    }
    return [
        {
            ...shared,
            message: `HF_TOKEN is not set for ${later}, so they would use the other token, saved in ${path}${which}.${(0,credential_owner/* ownerSentence */.H)(evidence, override.secret)}`,
            advice: isScrubbed(scrubbing, path)
                ? `${exportToken} as well: the saved login was removed${host === 'github' ? ' for this job' : ''}, so ${later} have no token.`
                : `${exportToken}.`,
            evidence: [
                { fact: `${path} holds a token that differs from the checked one; HF_TOKEN is not set` },
                ...about,
            ],
        },
    ];
}
/** What is unusual about the file, and the other logins that lie beside it: how many, never whose. */
function aboutFile({ runner: { storedTokens, tokenSources } }, file) {
    const facts = [];
    if (file.isLink === true)
        facts.push({ fact: `${file.path} is a link` });
    if (file.isForeign === true)
        facts.push({ fact: `${file.path} belongs to another user` });
    const checked = tokenSources.checked?.format.cleaned;
    if (storedTokens !== null && file === tokenSources.saved) {
        const { path, tokens, problem } = storedTokens;
        const among = checked !== undefined && tokens.some((one) => one.equals(checked));
        const what = `${path} holds ${tokens.length} login${tokens.length === 1 ? '' : 's'}; the checked token is ${among ? '' : 'not '}among them`;
        facts.push({ fact: problem === null ? what : `${path}: ${problem}` });
    }
    return facts;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/clients/clients.ts + 1 modules
var clients = __webpack_require__(8077);
// EXTERNAL MODULE: ./src/clients/curl-clients.ts
var curl_clients = __webpack_require__(5817);
;// CONCATENATED MODULE: ./src/causes/runner/stale-netrc.ts










/**
 * Means: Some clients send an entry of a netrc file instead of the token.
 *
 * How we know: The file that they read has an entry for the host, or a `default` entry, that is not the token.
 *
 * What to do: Set `scrub: netrc` to remove the entry for this job; delete it on the runner to fix this for good. A
 * `default` entry is never removed: set `NETRC` to another file.
 */
const NETRC_OVERRIDES_TOKEN = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'netrc-overrides-token',
    severity: 'warning',
    title: 'A netrc entry overrides the token in some clients',
    seenAs: ['401 Client Error: Unauthorized for url'],
});
/**
 * Means: A netrc file is ambiguous or cannot be checked, or makes clients fail.
 *
 * How we know: Reading it fails, or clients read it differently. It is not changed.
 *
 * What to do: Fix the file by hand; the message names the line and the reason.
 */
const NETRC_UNREADABLE = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'netrc-unreadable',
    severity: 'warning',
    title: 'A netrc file is ambiguous or cannot be checked',
});
/** What netrc files say in place of the token, and files that clients stumble over. */
function netrcFindings(evidence, overrides, scrubbing) {
    const drafts = staleNetrc(evidence, overrides)
        .filter(({ file }) => reasonAgainst(file) === null)
        .map((stale) => {
        const overriding = overridesFrom(stale.file, overrides).filter(({ does }) => does === 'sends');
        return overriding.some(isOwnEntry)
            ? ownEntry(evidence, stale, overriding, scrubbing)
            : defaultEntry(evidence, stale, overriding, scrubbing);
    });
    return [...drafts, ...unusable(evidence, overrides, scrubbing)];
}
function overridesFrom(file, overrides) {
    return overrides.filter(({ source }) => source.kind === 'netrc' && source.path === file.path);
}
function isOwnEntry({ source }) {
    return source.kind === 'netrc' && !source.byDefault;
}
/** Lines of entries as the own grammar has them, and where a reader has something else, as that one has it. */
function stale_netrc_linesOf(entries, overriding) {
    const read = overriding.flatMap(({ source }) => source.kind === 'netrc' && source.line !== null ? [source.line] : []);
    const lines = new Set([...entries.map(({ lines }) => lines.first), ...read]);
    return [...lines].sort((a, b) => a - b).join(', ');
}
function ownEntry(evidence, stale, overriding, scrubbing) {
    const { file, entries } = stale;
    const own = overriding.filter(isOwnEntry);
    const lines = stale_netrc_linesOf(entries, own);
    const host = (0,affected_clients/* listed */.KE)([...new Set(own.map(({ host: { hostname } }) => hostname))]);
    const owner = (0,credential_owner/* ownerSentence */.H)(evidence, own.find(({ secret }) => secret !== null)?.secret ?? null);
    const hand = `Remove the entry for ${host} from ${file.path}`;
    const { forCommands } = (0,host_words/* wordsOn */.lD)(evidence.runner.host);
    const byDefault = defaultLine(file);
    const hub = evidence.inputs.endpoint.hostname;
    const remains = isScrubbed(scrubbing, file.path) ? remainsClause(stale, evidence) : '';
    const isDefaultNow = byDefault !== null && isScrubbed(scrubbing, file.path);
    return {
        cause: NETRC_OVERRIDES_TOKEN,
        subject: file.path,
        message: `${file.path}, line ${lines}, holds another credential for ${host}; ${sentenceOf(evidence, own)}.${owner}`,
        advice: isDefaultNow
            ? `Set NETRC to another file ${forCommands}: the entry is gone, so the default entry on line ${byDefault} now applies to ${hub}.`
            : adviceOnEntry(evidence, stale, scrubbing, hand, byDefault),
        evidence: [
            { fact: `${file.path}: entry for ${host} on line ${lines} differs from the token` },
            ...(remains === '' ? [] : [{ fact: `${file.path}: without the entry, ${remains}` }]),
        ],
    };
}
function adviceOnEntry(evidence, stale, scrubbing, remove, byDefault) {
    const { file, entries } = stale;
    const afterwards = byDefault === null
        ? ''
        : `, and set NETRC to another file ${(0,host_words/* wordsOn */.lD)(evidence.runner.host).forCommands}, since the default entry on line ${byDefault} then applies to ${evidence.inputs.endpoint.hostname}`;
    if (entries.length === 0) {
        return `${remove} by hand${afterwards}; clients read it differently, so scrub leaves it.`;
    }
    const wouldBe = () => ({
        refusal: removalFrom(stale, evidence).refusal,
        remains: remainsClause(stale, evidence),
    });
    return removalAdvice(scrubbing, 'netrc', file.path, remove, wouldBe, afterwards);
}
/** Which lines some programs take for an entry of the Hub when its entries are gone; empty if none does. */
function remainsClause(stale, evidence) {
    const { removal } = removalFrom(stale, evidence);
    const remains = removal?.ok === true ? removal.remains : [];
    return (0,affected_clients/* listed */.KE)(remains.map(({ readers, line }) => `line ${line} is still an entry to ${(0,affected_clients/* listed */.KE)(readers)}`));
}
/** The line of a default entry behind the one for the Hub, which applies as soon as that is gone; null without one. */
function defaultLine({ parse }) {
    const entry = parse?.ok === true ? parse.entries.find(({ host }) => host === null) : undefined;
    return entry?.lines.first ?? null;
}
function defaultEntry(evidence, { file, defaults }, overriding, { overridesLater }) {
    const lines = stale_netrc_linesOf(defaults, overriding);
    const kept = overridesLater === null ? 'scrub never removes it' : 'isolate does not hide it';
    return {
        cause: NETRC_OVERRIDES_TOKEN,
        subject: file.path,
        message: `${file.path}, line ${lines}, has a default entry, which also applies to the Hub; ${sentenceOf(evidence, overriding)}.`,
        advice: `Set NETRC to another file ${(0,host_words/* wordsOn */.lD)(evidence.runner.host).forCommands}, or remove the default entry from ${file.path}; ${kept}, since other hosts may need it.`,
        evidence: [{ fact: `${file.path}: default entry on line ${lines}` }],
    };
}
function sentenceOf(evidence, overriding) {
    return (0,affected_clients/* affectedClientsSentence */.ml)(evidence, overriding, 'send');
}
/**
 * A file that nobody can be sure about, where it has to do with the Hub, or that some client stops at. `scrubbing` is
 * null where nothing is removed.
 */
function unusable(evidence, overrides, scrubbing) {
    const { forCommands } = (0,host_words/* wordsOn */.lD)(evidence.runner.host);
    const instead = evidence.runner.tokenSources.checked === null ? '' : ' instead of the token';
    return evidence.runner.netrc.flatMap((file) => {
        if (file.state === 'no-file')
            return [];
        if (file.isDistrusted)
            return [distrusted(file, forCommands)];
        const overriding = overridesFrom(file, overrides);
        const failing = overriding.filter(({ does }) => does === 'fails');
        const sending = overriding.filter(({ does }) => does === 'sends');
        const reason = reasonAgainst(file);
        const concerns = reason !== null && (file.state !== 'read' || sending.length > 0 || namesHub(file, evidence));
        if (!concerns && failing.length === 0)
            return [];
        const why = reason ?? reasonToFail(file, failing);
        const problem = file.state === 'read' ? 'is ambiguous' : 'cannot be checked';
        const effects = [
            ...(reason === null || sending.length === 0
                ? []
                : [(0,affected_clients/* affectedClientsSentence */.ml)(evidence, sending, 'send', `what it says${instead}`)]),
            ...(failing.length === 0 ? [] : [(0,affected_clients/* affectedClientsSentence */.ml)(evidence, failing, 'fail')]),
        ];
        const effect = effects.length === 0 ? 'clients differ in what they take from it' : effects.join('; ');
        const untouched = scrubbing !== null && isScrubbed(scrubbing, file.path) ? '' : ' It was not changed.';
        return [
            {
                cause: NETRC_UNREADABLE,
                subject: file.path,
                message: `${file.path} ${problem}: ${why}; ${effect}.${untouched}`,
                advice: `Fix ${file.path} by hand, or set NETRC to another file ${forCommands}.`,
                evidence: [{ fact: `${file.path}: ${why}` }],
            },
        ];
    });
}
/** Why clients fail on a file that has entries beyond doubt: Python at its bytes, curl at its words. */
function reasonToFail({ bytes }, failing) {
    const isText = bytes === null || (0,external_node_buffer_.isUtf8)(bytes);
    const isAtWords = isText || failing.some(({ client }) => curl_clients/* CURL_CLIENTS */.G.includes(client));
    return [
        ...(isText ? [] : ['it is not valid UTF-8']),
        ...(isAtWords ? ['it has a word or a line that curl does not accept'] : []),
    ].join(', and ');
}
function distrusted({ path, problem }, forCommands) {
    return {
        cause: NETRC_UNREADABLE,
        subject: path,
        message: `${path} was not read or changed: ${problem}. The check cannot tell what clients take from it.`,
        advice: `Set NETRC to a file outside the workspace ${forCommands}.`,
        evidence: [{ fact: `${path}: ${problem}` }],
    };
}
/** Why the own grammar or this process cannot read the file; null where it can. */
function reasonAgainst({ state, problem, parse }) {
    if (state !== 'read')
        return problem ?? 'it cannot be read';
    return parse !== null && !parse.ok ? `${parse.reason} (line ${parse.line})` : null;
}
/** Whether the text names a host of the Hub anywhere: then somebody may take an entry for it out of the file. */
function namesHub({ bytes }, evidence) {
    const text = bytes?.toString('latin1').toLowerCase() ?? '';
    return (0,clients/* hostsOf */.PP)(evidence).some(({ hostname }) => text.includes(hostname));
}

;// CONCATENATED MODULE: ./src/job/hub-uses/hub-software.ts


/** Packages that load from the Hub, or write there. */
const PACKAGE = /^(?:huggingface[-_]hub|transformers|datasets|diffusers|sentence[-_]transformers|peft|trl|vllm|sglang|lm[-_]eval|lighteval|setfit|optimum(?:[-_]\w+)?|lerobot|autotrain[-_]advanced|timm|faster[-_]whisper|gliner)(?:\[[\w,-]*\])?(?:[=<>~!].*)?$/i;
const INSTALLERS = /^(?:pip[\d.]*|uv|poetry|pdm|conda|mamba|micromamba|pipx|python[\d.]*)$/;
const hub_software_VARIABLE = /^(?:HF_(?:HOME|HUB_\w+|DATASETS_CACHE|XET_\w+)|HUGGINGFACE_HUB_CACHE|TRANSFORMERS_CACHE)$/;
/** Whether the step installs a client of the Hub by name, or has a variable that only such a client reads. */
function installsHubSoftware(step) {
    if ((0,job_variables/* variablesIn */.DF)(step.layers).some(({ name }) => hub_software_VARIABLE.test(name)))
        return true;
    return (0,job_commands/* jobCommands */.QQ)(step).some(({ program, args, command }) => {
        const words = command.words.map(({ text }) => text);
        const isInstall = INSTALLERS.test(program) && args.some(({ text }) => /^(?:install|add)$/.test(text));
        // `uv run --with transformers train.py`
        const isWith = words.some((text, index) => /^--(?:with|from)$/.test(text) && PACKAGE.test(words[index + 1] ?? ''));
        return isWith || (isInstall && args.some(({ text }) => PACKAGE.test(text)));
    });
}

;// CONCATENATED MODULE: ./src/job/hub-uses/repo-names.ts
/** No command that people write is longer; the rest of an inline script names nothing that the beginning does not. */
const repo_names_LONGEST_TEXT = 20_000;
const PART = String.raw `[A-Za-z0-9][\w.-]{0,95}`;
const NAME = new RegExp(String.raw `^(https?:\/\/(?:[^\s/@]{0,200}@)?(?:huggingface\.co|hf\.co)\/+(?:api\/)?|hf:\/\/)?(?:(?:models|datasets|spaces|kernels|buckets)\/)?(${PART}\/${PART})(.*)$`, 'is');
const ENDPOINT = /\$(?:HF_ENDPOINT|\{HF_ENDPOINT[^}]{0,100}\})/g;
const BETWEEN = /[\s"'`=,;()[\]{}<>|&!]+/;
/** What in the text has the form of a repo's id, or is an address of one. */
function reposNamed(text) {
    return text
        .slice(0, repo_names_LONGEST_TEXT)
        .replace(ENDPOINT, 'https://huggingface.co')
        .split(BETWEEN)
        .flatMap((word) => {
        const [, address, id = '', rest = ''] = NAME.exec(word) ?? [];
        if (id === '')
            return [];
        const isAddress = address !== undefined;
        // A revision may be behind the id; more of a path makes the word one.
        if (!isAddress && !/^(?:[@:].*)?\.?$/s.test(rest))
            return [];
        return [{ id: id.replace(/\.git$/, '').toLowerCase(), isAddress }];
    });
}
/** The first of these repos that the text names. */
function listedIn(text, ids) {
    const named = new Set(reposNamed(text).map(({ id }) => id));
    return ids.find((id) => named.has(id.toLowerCase())) ?? null;
}

;// CONCATENATED MODULE: ./src/job/hub-uses/python-use.ts

const LONGEST_SCRIPT = 64_000;
const LIBRARIES = /^[^\S\n]*(?:from|import)\s+(?:\w+\s*,\s*)*(?:huggingface_hub|transformers|datasets|diffusers|sentence_transformers|peft|trl|setfit|vllm|timm|gliner|faster_whisper)\b|[;]\s*(?:from|import)\s+(?:huggingface_hub|transformers|datasets|diffusers|sentence_transformers|peft|trl|setfit|vllm|timm|gliner|faster_whisper)\b/m;
/** What such a library is called for when it loads from the Hub or writes there. */
const CALLS = /\b(?:from_pretrained|load_dataset|snapshot_download|hf_hub_download|push_to_hub|upload_(?:file|folder|large_folder)|create_(?:repo|commit|pull_request|branch|tag)|delete_(?:file|folder|repo)|HfFileSystem|list_repo_\w+|(?:model|dataset|space|repo)_info|restart_space|SentenceTransformer|CrossEncoder|SetFitModel|pipeline|LLM|create_model)(?=\s*\()/;
/** The first argument of a call that loads something, if it is written down. */
const LOADED = /\b(?:from_pretrained|load_dataset|snapshot_download|hf_hub_download|SentenceTransformer|CrossEncoder|LLM|create_model)\s*\(\s*(?:(?:repo_id|path|model|model_name|pretrained_model_name_or_path)\s*=\s*)?(["'])([^"'\n{}$]{1,200})\1/g;
/** What an inline script for Python does with the Hub. */
function pythonUse(text, ids) {
    const script = text.slice(0, LONGEST_SCRIPT).replace(/^[^\S\n]*#.*$/gm, '');
    const [call] = CALLS.exec(script) ?? [];
    if (call === undefined || !LIBRARIES.test(script))
        return null;
    const repo = listedIn(script, ids);
    const isOfOthers = [...script.matchAll(LOADED)].length > 0;
    // Whoever writes down what is loaded, and lists something else, does not load what is listed.
    if (repo === null && isOfOthers && !isWriting(script))
        return null;
    return { shownBy: call, repo, isCertain: true };
}
function isWriting(script) {
    return /\b(?:push_to_hub|upload_(?:file|folder|large_folder)|create_(?:repo|commit))\s*\(/.test(script);
}

;// CONCATENATED MODULE: ./src/job/hub-uses/hub-uses.ts





const PYTHON = /^(?:i?python|pypy)[\d.]*$/;
const CLIENT = /^(?:hf|huggingface-cli)$/;
/** What these do needs no login, or is the login itself. */
const WITHOUT_LOGIN = /^(?:-.*|version|env|auth|login|logout|whoami|cache|scan-cache|delete-cache|lfs-.*|help|update|extensions|skills)$/;
/** Options of such a client whose value has the form of an id. */
const OPTIONS_OF_FILES = /^--(?:local-dir|cache-dir|include|exclude|revision|path-in-repo|commit-.*|token)$/;
const DOWNLOADS = new Set(['curl', 'wget', 'aria2c']);
/** Commands that load what their arguments name, as models or data, from the Hub. */
const LOADERS = /^(?:vllm (?:serve|bench|run-batch|chat|complete)|lm[-_]eval|lighteval|text-generation-launcher|text-embeddings-router|optimum-cli export|trl (?:sft|dpo|grpo|kto|rloo|vllm-serve)|autotrain|axolotl (?:train|preprocess|inference|evaluate|merge-lora)|transformers(?:-cli)? (?:download|serve|chat|run)|llamafactory-cli \w+|lerobot-(?:train|eval|record|replay)|mlx_lm\.\w+)(?: |$)/;
/** They have rules of their own, or work on another machine. */
const hub_uses_ELSEWHERE = new Set([
    ...[
        'git',
        'docker',
        'podman',
        'docker-compose',
        'kubectl',
        'helm',
        'ssh',
        'sbatch',
        'srun',
        'modal',
        'sky',
    ],
    ...['gcloud', 'aws', 'az', 'gh'],
]);
/** Whatever repo is named in their arguments, they do not fetch it. */
const NO_CLIENTS = new Set([
    ...[
        '',
        'echo',
        'printf',
        'cat',
        'tee',
        'grep',
        'sed',
        'awk',
        'jq',
        'test',
        '[',
        '[[',
        'case',
        'for',
        'select',
    ],
    ...[
        'export',
        'declare',
        'local',
        'readonly',
        'typeset',
        'set',
        'cd',
        'ls',
        'mkdir',
        'cp',
        'mv',
        'rm',
        'touch',
    ],
    ...['scp', 'rsync', 'pip', 'pip3', 'npm', 'return', 'exit', 'true', ':'],
]);
/** Scripts whose names say that they work with models or data, and no tools of the project itself. */
const WORKS = /train|tun(?:e|ing)|infer|eval|generat|download|upload|push|publish|deploy|bench|model|dataset|sync|embed|predict|serve|main|demo|export|convert|quanti|(?:^|[/._-])(?:hf|hub|space|app|run)(?:[/._-]|$)|hugging|fetch|load/i;
const hub_uses_TOOLS = /(?:^|\/)(?:\.github|ci|utils|tools)\/|check|lint|report|notif|matrix|parse|version|changelog|docs?[_/]|wheel|setup\.py|summar|release_notes|select/i;
/** Arguments that name a model's folder on this machine. */
const LOCAL = /--local[-_]|\/(?:models?|checkpoints?|ckpts?)\//i;
/** Tests that load no model, by their files. */
const TESTS_OF_CODE = /import|compat|symbol|lint|style|quality|(?:^|[/_])docs?(?:[/_.]|$)/i;
const TESTS = /^(?:pytest|py\.test)$/;
/**
 * The steps behind the check and beside it that use the Hub, by their own commands: the first use of each. Left out is
 * what names another repo than the listed ones, git and containers, which have rules of their own, and whatever works
 * offline.
 *
 * @param ids of the repos that the job is said to use
 * @param isClientKnown whether something beside the text shows that the job has a client of the Hub
 */
function hub_uses_hubUses(job, ids, isClientKnown) {
    const mayBeLikely = (isClientKnown || job.steps.some(installsHubSoftware)) &&
        !job.steps.some((step) => leavesItToOthers(step, ids));
    return job.steps.flatMap((step) => {
        if (step.runs !== 'after' && step.runs !== 'beside')
            return [];
        if (isOffline(step))
            return [];
        const commands = (0,job_commands/* jobCommands */.QQ)(step);
        const uses = commands.flatMap((one, index) => {
            const use = useOf(one, commands[index - 1]?.command, ids);
            if (use === null || (!use.isCertain && !mayBeLikely))
                return [];
            return [{ ...use, step, line: one.line }];
        });
        const first = uses.find(({ isCertain }) => isCertain) ?? uses[0];
        return first === undefined ? [] : [first];
    });
}
/** Whether git, a container or another machine uses the Hub for the job: what only fits is no use beside that. */
function leavesItToOthers(step, ids) {
    if (step.runs !== 'after' && step.runs !== 'beside')
        return false;
    return (0,job_commands/* jobCommands */.QQ)(step).some(({ program, args }) => {
        if (!hub_uses_ELSEWHERE.has(program))
            return false;
        const text = args.map((word) => word.text).join(' ');
        return /hugging_?face|\bhf\.co\b|\bHF_/i.test(text) || listedIn(text, ids) !== null;
    });
}
/** Whether the step is kept off the network; by which value is not kept. */
function isOffline(step) {
    return (0,job_variables/* variablesIn */.DF)(step.layers).some(({ name }) => /^(?:HF_HUB|TRANSFORMERS)_OFFLINE$/.test(name));
}
function useOf(one, before, ids) {
    const { program, command } = one;
    const args = one.args.map(({ text }) => text);
    const isOffline = command.assignments.some(({ name }) => /_OFFLINE$/.test(name));
    if (isOffline || args.some((text) => /^(?:--version|--help|-h|-V)$/.test(text)))
        return null;
    if (CLIENT.test(program))
        return clientUse(program, args, ids);
    if (PYTHON.test(program))
        return interpreterUse(args, inputOf(command, before), ids);
    if (DOWNLOADS.has(program))
        return downloadUse(program, args, ids);
    if (NO_CLIENTS.has(program) || hub_uses_ELSEWHERE.has(program))
        return null;
    if (program.endsWith('.py'))
        return scriptUse(pathOf(one), args, ids);
    return programUse(program, args, ids);
}
/** The program with its folder. */
function pathOf({ program, command: { words } }) {
    return words.find(({ text }) => text.endsWith(`/${program}`))?.text ?? program;
}
/** `hf download acme/model`, `huggingface-cli upload …`. */
function clientUse(program, args, ids) {
    const [first = '', second = ''] = args;
    if (args.length === 0 || WITHOUT_LOGIN.test(first))
        return null;
    const repo = listedIn(args.join(' '), ids);
    const isOfAnother = repo === null && args.some((text, index) => index > 0 && isPlainId(text, args[index - 1] ?? ''));
    if (isOfAnother)
        return null;
    const verb = /^[\w-]{1,30}$/.test(second) && /^(?:repos?|buckets?|jobs|models|datasets|spaces)$/.test(first);
    return { shownBy: `${program} ${first}${verb ? ` ${second}` : ''}`, repo, isCertain: true };
}
/** Whether a word is an id, and not what an option says about files. */
function isPlainId(text, before) {
    const [named] = reposNamed(text);
    return named !== undefined && !OPTIONS_OF_FILES.test(before) && !text.startsWith('-');
}
function interpreterUse(args, input, ids) {
    const at = args.findIndex((text) => !/^-[uBEIsSOqWX]/.test(text));
    const first = args[at] ?? '-';
    const rest = args.slice(at + 1);
    if (first === '-c')
        return pythonUse(rest[0] ?? '', ids);
    if (first === '-')
        return input === null ? null : pythonUse(input, ids);
    if (first === '-m') {
        const [module = '', ...further] = rest;
        if (module === 'pytest')
            return testUse(further, ids);
        if (/^(?:pip|venv|build|twine|virtualenv|ensurepip|mypy|ruff|black|json|http)\b/.test(module))
            return null;
        return programUse(module, further, ids) ?? scriptUse(module, further, ids, 'python -m');
    }
    return first.startsWith('-') ? null : scriptUse(first, rest, ids);
}
/** The text that a command reads: its own here-document, or that of what is piped into it. */
function inputOf(command, before) {
    return command.input ?? (before?.pipesInto && before.words[0]?.text === 'cat' ? before.input : null);
}
function downloadUse(program, args, ids) {
    const text = args.join(' ');
    const address = reposNamed(text).find(({ isAddress }) => isAddress);
    const repo = address === undefined ? null : listedIn(text, ids);
    return repo === null ? null : { shownBy: `${program} ${repo}`, repo, isCertain: true };
}
/** Any other program, by the repos that its arguments name, or by its own name. */
function programUse(program, args, ids) {
    const repo = listedIn(withoutGitHub(args), ids);
    if (repo !== null)
        return { shownBy: `${program} ${repo}`, repo, isCertain: true };
    if (TESTS.test(program))
        return testUse(args, ids);
    if (/^(?:torchrun|accelerate|deepspeed)$/.test(program)) {
        const script = args.find((text) => text.endsWith('.py'));
        return script === undefined || args.some((text) => hub_uses_isOther(text)) ? null : likely(`${program} ${script}`);
    }
    const [loader] = LOADERS.exec(`${program} ${args[0] ?? ''} `) ?? [];
    return loader === undefined || args.some((text) => hub_uses_isOther(text)) ? null : likely(loader.trim());
}
function scriptUse(path, args, ids, by = 'python') {
    const repo = listedIn(withoutGitHub(args), ids);
    if (repo !== null)
        return { shownBy: `${by} ${path} ${repo}`, repo, isCertain: true };
    if (!WORKS.test(path) || hub_uses_TOOLS.test(path) || LOCAL.test(args.join(' ')))
        return null;
    if (args.some((text) => hub_uses_isOther(text)))
        return null;
    return likely(`${by} ${path}`);
}
function testUse(args, ids) {
    const repo = listedIn(args.join(' '), ids);
    if (repo === null)
        return args.some((text) => TESTS_OF_CODE.test(text)) ? null : likely('pytest');
    return { shownBy: `pytest ${repo}`, repo, isCertain: true };
}
/** Arguments without the repository on GitHub, which may be called like one on the Hub. */
function withoutGitHub(args) {
    return args.join(' ').replace(/(?:^| )(?:--repo|--repository|-R)[= ]\S+/g, ' ');
}
/** Whether an argument is an address of a repo that is not listed, or written like one. */
function hub_uses_isOther(text) {
    const [named] = reposNamed(text);
    return named !== undefined && (named.isAddress || /[A-Z\d]/.test(text)) && !/\.\w{1,5}$/.test(text);
}
function likely(shownBy) {
    return { shownBy, repo: null, isCertain: false };
}

;// CONCATENATED MODULE: ./src/job/token-routes.ts



/** Names of secrets and variables that belong to the Hub by what they say. */
const token_routes_OF_HUB = /(?:^|[_-])HF(?:[_-]|$)|^HF|HUGGING[_-]?FACE/i;
/** Other services' names, and names of what is no token. */
const OF_OTHERS = /GITHUB|(?:^|_)(?:GH|GHCR|GITLAB|GITEE|OPENAI|ANTHROPIC|CLAUDE|GEMINI|GOOGLE|GCP|GCR|GCS|GCLOUD|AZURE|AWS|S3|OBS|ECR|R2|B2|WANDB|DOCKER|DOCKER_?HUB|QUAY|REGISTRY|PYPI|TESTPYPI|TWINE|NPM|NODE_AUTH|CODECOV|COVERALLS|CODACY|SLACK|DISCORD|TELEGRAM|TEAMS|SONAR|SENTRY|COMET|NEPTUNE|CLEARML|MLFLOW|DAGSHUB|KAGGLE|COHERE|MISTRAL|GROQ|TOGETHER|REPLICATE|FIREWORKS|DEEPSEEK|OPENROUTER|DASHSCOPE|TAVILY|SERP\w*|LANGSMITH|LANGCHAIN|LANGFUSE|PINECONE|QDRANT|WEAVIATE|SUPABASE|FIREBASE|VERCEL|NETLIFY|RAILWAY|RENDER|FLY|HEROKU|CLOUDFLARE|CLOUDFRONT|CF|CACHIX|TAILSCALE|ANACONDA|CONDA|CARGO|CRATES|SNYK|POSTGRES|MYSQL|REDIS|MONGO\w*|DB|DATABASE|JWT|SSH|GPG|KUBE\w*|NGC|NVIDIA|DATADOG|GRAFANA|STRIPE|TWILIO|SENDGRID|SMTP|MAIL|EMAIL|MODAL|RUNPOD|BEAKER|COPILOT|RELEASE_PLEASE|WEBHOOK|PROXY)(?:_|$)|(?:_|^)(?:URL|HOST|PORT|USER|USERNAME|REGION|CHANNEL|WEBHOOK|ID|NAME|EMAIL|BUCKET|ENDPOINT|PEM)$/i;
/** What a value that the text does not have may be called if it is a token. */
const TOKEN_LIKE = /TOKEN|KEY|SECRET|CRED|AUTH|PASS|(?:^|_)PAT(?:_|$)/i;
/** Variables with which clients find a token in another place, or get one by themselves. */
const WAYS = /^(?:HF_OIDC_RESOURCE|HF_OIDC_ID_TOKEN|HF_TOKEN_PATH|NETRC|GIT_ASKPASS)$/;
/** Actions that never work with the Hub, whatever they are given. */
const token_routes_NO_CLIENTS = /^(?:actions|github|docker|codecov|coverallsapp|pypa|aws-actions|azure|google-github-actions|peter-evans|softprops|slackapi|deepset-ai|astral-sh|conda-incubator|mamba-org|prefix-dev|dtolnay|pnpm|oven-sh|denoland|dorny|tj-actions|rlespinasse|jlumbroso|cachix|wandb|iterative|snyk|SonarSource|dawidd6|stefanzweifel|ncipollo|EndBug|ad-m|JamesIves|appleboy|vercel|cloudflare|dependabot|release-drafter|googleapis|step-security|anthropics|deployments|ilammy|Swatinem|taiki-e|PyO3|mozilla-actions|runs-on|pre-commit)\//i;
/** Where clients look for a login. */
const LOGIN_FILE = /huggingface\/(?:stored_)?token|HF_TOKEN_PATH|\.netrc\b|_netrc\b|\.git-credentials/;
/** What scripts read that sets paths and no tokens: virtual environments, and what the system has. */
const SETS_PATHS = /^\/(?:etc|opt|usr)\/|(?:^|\/)(?:activate|\.?bash\w*|\.?profile|conda\.sh|setvars\.sh|setup\.\w*sh|\.cargo\/env|\.local\/bin\/env)$/;
const IS_EXPANSION = /^["']?\$(?:\{[A-Za-z_]\w*(?::?-)?\}|[A-Za-z_]\w*)["']?$/;
/**
 * Whether any step of the job but the check may get a token for the Hub, the checked one or another, by any route that
 * its text knows: variables, expressions in scripts, `with:` of other actions, files, assignments. In doubt it may.
 *
 * @param secrets the names of those from which the check takes its token
 */
function mayGetToken(job, secrets) {
    if (!job.isWhole)
        return true;
    return job.steps.some((step) => step.runs !== 'itself' && stepMayGetToken(step, secrets));
}
/** Whether another job of the run's files reads the Hub's secrets, or is handed all of them: that job may do the work. */
function otherJobMayGetToken({ top, called }, own, secrets) {
    const isOfHub = (name) => token_routes_OF_HUB.test(name) || secrets.some((one) => token_routes_sameName(one, name));
    return [top, ...called].some((file) => {
        const [firstLine = 0] = file.jobs.map(({ line }) => line);
        const isOfOthers = (line) => line >= firstLine && jobAt(file, line) !== own;
        const isToOwn = ({ call }) => called.some(({ path, jobs }) => path === call?.path && jobs.includes(own));
        return (file.secrets.some(({ name, line }) => {
            const job = jobAt(file, line);
            return isOfHub(name) && isOfOthers(line) && (job === null || !isToOwn(job));
        }) || file.jobs.some((job) => job.call?.secrets.is === 'inherit' && !isToOwn(job)));
    });
}
/** The job that has this line, in the order of the text; null for a line before all of them. */
function jobAt({ jobs }, line) {
    return jobs.filter((job) => job.line <= line).at(-1) ?? null;
}
function token_routes_sameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function stepMayGetToken(step, secrets) {
    const { uses, inputs, keys, scriptReads } = step.step;
    if (step.mayGetMore && step.runs !== 'before')
        return true;
    const isToken = (value) => mayHoldToken(value, secrets);
    if ((0,job_variables/* variablesIn */.DF)(step.layers).some((one) => isToken(one) || (WAYS.test(one.name) && isSet(one))))
        return true;
    if (uses === null) {
        return (scriptReads.some((value) => isToken({ ...(0,job_variables/* originOf */.yv)(value, step.scope), name: '', hasText: false })) ||
            commandsMaySetToken(step));
    }
    // Another check may hand its token on.
    if ((0,step_locations/* isThisAction */.xl)(uses, null))
        return keys.some(({ name }) => name === 'export-token');
    if (token_routes_NO_CLIENTS.test(uses))
        return false;
    return inputs.some((value) => isToken({ ...(0,job_variables/* originOf */.yv)(value, step.scope), name: value.name }));
}
/** Whether a value may be a token of the Hub, by its name and by what it comes from. */
function mayHoldToken({ name, origins, hasText }, secrets) {
    if (origins.length === 0)
        return hasText && token_routes_OF_HUB.test(name) && TOKEN_LIKE.test(name);
    return origins.some((origin) => mayBeToken(origin, name, secrets));
}
function mayBeToken({ context, name }, as, secrets) {
    const isOfOthers = !token_routes_OF_HUB.test(as) && OF_OTHERS.test(as);
    if (context === 'secrets') {
        if (name === null)
            return true;
        if (secrets.some((one) => token_routes_sameName(one, name)))
            return true;
        if (/^github_token$/i.test(name))
            return false;
        return token_routes_OF_HUB.test(name)
            ? !OF_OTHERS.test(name.replace(token_routes_OF_HUB, ''))
            : !OF_OTHERS.test(name) && !isOfOthers;
    }
    // GitHub makes that token, and the Hub knows none of them.
    if (context === 'github' || context === 'runner' || context === 'matrix' || context === 'strategy')
        return false;
    const shown = `${as} ${name ?? ''}`;
    return TOKEN_LIKE.test(shown) && !(isOfOthers || (!token_routes_OF_HUB.test(shown) && OF_OTHERS.test(name ?? '')));
}
function isSet({ origins, hasText }) {
    return hasText || origins.length > 0;
}
/** Whether a script takes a token from where its text does not tell: a file, a program's output, a login. */
function commandsMaySetToken(step) {
    return (0,job_commands/* jobCommands */.QQ)(step).some(({ program, args, command }) => {
        const texts = args.map(({ text }) => text);
        if ([...command.outputs, ...texts].some((text) => LOGIN_FILE.test(text)))
            return true;
        if (LOGIN_FILE.test(command.input ?? ''))
            return true;
        const assigned = [
            ...command.assignments.map(({ name, value }) => ({ name, value: value.text })),
            ...texts.flatMap((text) => {
                const [, name, value] = /^([A-Za-z_]\w{0,99})=(.*)$/s.exec(text) ?? [];
                return name === undefined || value === undefined ? [] : [{ name, value }];
            }),
        ];
        if (assigned.some(({ name, value }) => isTokenName(name) && isValue(value)))
            return true;
        if (program === 'read' && texts.some(isTokenName))
            return true;
        if ((program === 'source' || program === '.') && !SETS_PATHS.test(texts[0] ?? ''))
            return true;
        if (program === 'export' && texts.some((text) => text.startsWith('$(')))
            return true;
        if (program === 'git' && texts[0] === 'credential')
            return true;
        return command.words.some(({ text }, index) => {
            if (/^--env-file\b/.test(text))
                return true;
            const given = /^--(?:hf[-_])?token(?:=(.*))?$/s.exec(text);
            return given !== null && isValue(given[1] ?? command.words[index + 1]?.text ?? '');
        });
    });
}
function isTokenName(name) {
    return TOKEN_LIKE.test(name) && (token_routes_OF_HUB.test(name) || !OF_OTHERS.test(name)) && !/GITHUB/i.test(name);
}
/** Whether a word is more than nothing, an expression, and one plain variable: what those come from is known. */
function isValue(text) {
    return text.replace(/["']|\$\{\{.*?\}\}/gs, '') !== '' && !IS_EXPANSION.test(text);
}

;// CONCATENATED MODULE: ./src/causes/runner/unhanded-token.ts








/**
 * Means: A listed repo needs the token, and no later step that uses the Hub gets it.
 *
 * How we know: The workflow's own text has no way by which a token gets to another step of this job, and one of them
 * uses the Hub. Nothing on the runner hands one on either.
 *
 * What to do: Set `HF_TOKEN` in the `env` of the step, or `export-token: true` in the check.
 */
const TOKEN_NOT_HANDED_OVER = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'token-not-handed-over',
    severity: 'warning',
    title: 'No later step gets the token',
});
const unhanded_token_MOST_SHOWN = 5;
/** Repos that are asked about, since one that needs the token is enough. */
const MOST_ASKED = 5;
/** Folders in which clients keep what they downloaded before. */
const unhanded_token_CACHES = /hugging|HF_HOME|\.cache\/?$|model|weights|checkpoints/im;
/** The steps that use the Hub and get no token, where no step of the job gets one; none if that is in doubt. */
function usesWithoutToken(evidence) {
    if (mayBeHandedOn(evidence))
        return [];
    const { inputs, runner } = evidence;
    const jobs = jobsOf(runner.workflow);
    const ids = [...new Set(inputs.repos.map(({ ref }) => ref.id))];
    const byJob = jobs.map((job) => {
        if (isInherited(evidence, job))
            return [];
        const uses = hub_uses_hubUses(job, ids, runner.jobClients.length > 0);
        const secrets = secretsOf(evidence, job);
        if (uses.length === 0 || mayGetToken(job, secrets))
            return [];
        const isSure = !runner.environment.isSelfHosted && !isElsewhere(evidence, job, secrets);
        return uses.filter(({ isCertain }) => isCertain || isSure);
    });
    return byJob.every((uses) => uses.length > 0) ? (byJob[0] ?? []) : [];
}
/** Whether something beside the workflow's text gives later steps a token, or keeps them from the Hub. */
function mayBeHandedOn({ inputs, runner }) {
    const { environment, tokenSources, legacyToken, storedTokens, netrc } = runner;
    const source = tokenSources.checked?.source ?? 'saved-file';
    return (inputs.exportToken ||
        source === 'saved-file' ||
        // Another saved login is told in its own way.
        tokenSources.saved !== null ||
        legacyToken !== null ||
        storedTokens !== null ||
        netrc.some(({ parse }) => parse === null || !parse.ok || parse.entries.length > 0) ||
        environment.places.HF_TOKEN_PATH !== null ||
        environment.offline.length > 0 ||
        environment.implicitTokenDisabled ||
        environment.misnamed.length > 0 ||
        environment.oidcResource !== null ||
        environment.holdsIdToken);
}
/** Whether a token variable of the check is one of the whole job: its text does not set it for the step alone. */
function isInherited({ runner: { environment } }, { own }) {
    return ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'].some((name) => environment.tokenVariables[name] === 'set' && (0,job_variables/* variableIn */.SD)(own.layers, name)?.route !== 'step');
}
/** What the text gives the check as its token, as it is written there; null if it does not tell. */
function givenToken({ runner: { tokenSources } }, { own: { step } }) {
    const source = tokenSources.checked?.source;
    return source === 'input' ? step.token : (step.env.find(({ name }) => name === source) ?? null);
}
/** The names of the secrets that the check's token comes from. */
function secretsOf(evidence, job) {
    const given = givenToken(evidence, job);
    const origins = given === null ? [] : (0,job_variables/* originOf */.yv)(given, job.own.scope).origins;
    return origins.flatMap(({ context, name }) => (context === 'secrets' && name !== null ? [name] : []));
}
/** Whether the job may be the one that checks for others, or may find what it needs in a cache. */
function isElsewhere({ runner: { workflow } }, job, secrets) {
    const isCached = job.steps.some(({ step: { uses, settings } }) => /^(?:actions|runs-on|buildjet)\/cache\b/.test(uses ?? '') && unhanded_token_CACHES.test(settings.path ?? ''));
    return isCached || workflow === null || otherJobMayGetToken(workflow, job.callPath.job, secrets);
}
/** Why nobody may do with the repo what the job does without a token; null if that is not known. */
function needFor({ request, probes }) {
    if (request.operation !== 'read')
        return 'a write always does';
    const metadata = (0,hub_probe/* readMetadata */._6)(probes.metadata ?? probes.revision);
    if (metadata?.isPrivate)
        return 'it is private';
    if (metadata !== null && metadata.gate !== null)
        return 'it is gated';
    const observation = { request, probes };
    const anonymous = (0,readings/* readingOf */.MU)(observation, `anonymous-${(0,hub_probe/* readProbeFor */.mq)(request.ref)}`);
    return anonymous !== null && (0,readings/* isRefusal */.vu)(anonymous) ? 'nobody may read it without one' : null;
}
/** The repos of which it is worth knowing whether they need the token: a later step uses them without one. */
function reposInQuestion(evidence) {
    const granted = evidence.hub.repos.filter((observation) => (0,readings/* readingOf */.MU)(observation, (0,hub_probe/* mainProbeFor */.hQ)(observation.request))?.is === 'granted');
    const open = granted.filter(({ request, probes }) => request.operation === 'read' && probes.metadata === undefined && probes.revision === undefined);
    if (open.length === 0)
        return [];
    const uses = usesWithoutToken(evidence);
    const isUsed = ({ request: { ref } }) => uses.some(({ repo }) => repo === null || repo === ref.id);
    const isKnown = granted.some((observation) => isUsed(observation) && needFor(observation) !== null);
    return isKnown ? [] : open.filter(isUsed).slice(0, MOST_ASKED);
}
/** The later steps of this job that use the Hub without the token that the check was given alone. */
function unhandedFindings(evidence, results) {
    const needing = evidence.hub.repos.flatMap((observation, index) => {
        const need = results[index]?.access === 'granted' ? needFor(observation) : null;
        return need === null
            ? []
            : [{ id: observation.request.ref.id, label: results[index]?.label ?? '', need }];
    });
    if (needing.length === 0)
        return [];
    const found = usesWithoutToken(evidence).flatMap((use) => {
        const needed = needing.find(({ id }) => use.repo === null || id === use.repo);
        return needed === undefined ? [] : [{ ...use, needed }];
    });
    const [first, ...others] = found;
    if (first === undefined)
        return [];
    const place = { file: first.step.file, line: first.step.step.line };
    const at = (0,workflow_place/* placeText */.Z)(place);
    const more = others.length === 0
        ? ''
        : `, as ${others.length === 1 ? 'one more step does' : `${others.length} more steps do`}`;
    const uses = first.isCertain ? 'uses' : 'probably uses';
    return [
        {
            cause: TOKEN_NOT_HANDED_OVER,
            subject: at,
            message: `${first.needed.label} needs the token (${first.needed.need}), but no later step gets it: the workflow gives it to the check alone. The step in ${at} ${uses} the Hub (${first.shownBy})${more}.`,
            advice: `${unhanded_token_adviceFor(evidence, first)}.`,
            evidence: found.slice(0, unhanded_token_MOST_SHOWN).map(({ step, line, shownBy }) => ({
                fact: `${(0,workflow_place/* placeText */.Z)({ file: step.file, line })}: ${shownBy}; nothing in the workflow gives this step a token`,
            })),
            place,
        },
    ];
}
function unhanded_token_adviceFor(evidence, use) {
    const [job] = jobsOf(evidence.runner.workflow);
    const [read, ...others] = (job && givenToken(evidence, job)?.references) ?? [];
    const isPlain = read?.name != null && others.length === 0 && job?.own.file === use.step.file;
    const at = (0,workflow_place/* placeText */.Z)({ file: use.step.file, line: use.step.step.line });
    return isPlain
        ? `Add HF_TOKEN: \${{ ${read.context}.${read.name} }} to the env of the step in ${at}, or set export-token: true in the check`
        : 'Set export-token: true in the check';
}

// EXTERNAL MODULE: ./src/hub/response.ts
var response = __webpack_require__(5436);
;// CONCATENATED MODULE: ./src/hub/transfer-hosts.ts



/** Clients fetch the parts of a file from hosts of this domain, unless Xet is switched off for them. */
function isXetHost({ host }) {
    return /(?:^|\.)xethub(?:-[a-z]+)?\.hf\.co(?::\d+)?$/.test(host);
}
const LIST_PATH = '/.well-known/meta.json';
/** Far above the seventeen of today. */
const MOST_HOSTS = 64;
const HOST_NAME = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const LOCAL_ADDRESS = /^(?:localhost|127\.0\.0\.1|\[::1\]):\d{1,5}$/;
/** Ends of names that are handed out within a network, not on the Internet. */
const INWARD = /\.(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|arpa)$/;
/**
 * Whether a host may be asked through a proxy, which alone finds out its address: one of the Hub's own domains or of its
 * list, and the endpoint itself, which is asked there anyway. Where a redirect leads besides may be anywhere.
 */
function mayBeAskedThroughProxy(hostname, { endpoint, listed }) {
    if ((0,model_endpoint/* isHubHost */.sC)(hostname) || hostname === endpoint.hostname)
        return true;
    const isListed = listed.some((origin) => new URL(origin).hostname === hostname);
    return isListed && HOST_NAME.test(hostname) && !INWARD.test(hostname);
}
/** Asks, without a token, which hosts serve the Hub's files. */
function askTransferList(hub) {
    return hub.ask({ method: 'GET', path: LIST_PATH, token: null, attempts: 2 });
}
/**
 * The origins that the list names, each once; null when the answer is no such list. Only names that can be public
 * ones count: a list must not lead to a private address. A Hub on this machine may name ports of it.
 */
function readTransferList(response, endpoint) {
    const { outcome } = response;
    if (outcome.kind !== 'answer' || outcome.status !== 200)
        return null;
    const { lfsDomains, cdnDomains } = (0,fields/* fieldsOf */.Pf)(outcome.json);
    if (!Array.isArray(lfsDomains) && !Array.isArray(cdnDomains))
        return null;
    const named = [lfsDomains, cdnDomains].flatMap(fields/* listOf */.c3).filter((name) => typeof name === 'string');
    const origins = named
        .flatMap((name) => [name, ...besideXet(name)])
        .flatMap((name) => transfer_hosts_originOf(name, endpoint));
    return [...new Set(origins)].slice(0, MOST_HOSTS);
}
/** Where the parts of a file come from one host, another one says which they are; the list leaves it out. */
function besideXet(name) {
    return /^transfer\.xethub(?:-[a-z]+)?\.hf\.co$/i.test(name)
        ? [name.replace(/^transfer/i, 'cas-server')]
        : [];
}
function transfer_hosts_originOf(name, endpoint) {
    if (HOST_NAME.test(name))
        return [`https://${name.toLowerCase()}`];
    if (!LOCAL_ADDRESS.test(name) || !(0,model_endpoint/* isLoopback */.U9)(endpoint.hostname))
        return [];
    const origin = `${new URL(endpoint.origin).protocol}//${name}`;
    return URL.canParse(origin) ? [new URL(origin).origin] : [];
}
/** The origin to which a request for one of the repo's large files is sent on; null where none is known. */
async function askFileOrigin(hub, token, ref) {
    const revision = encodeURIComponent((0,model_repo/* revisionOf */.DT)(ref));
    const tree = await hub.ask({ method: 'GET', path: `${(0,model_repo/* apiPath */.So)(ref)}/tree/${revision}`, token, attempts: 1 });
    const file = readLargeFile(tree);
    if (file === null)
        return null;
    const path = file.split('/').map(encodeURIComponent).join('/');
    const { outcome } = await hub.ask({
        method: 'HEAD',
        path: `${(0,model_repo/* pagePath */.HX)(ref)}/resolve/${revision}/${path}`,
        token,
        attempts: 1,
    });
    const stopped = outcome.kind === 'answer' ? outcome.stoppedAt : null;
    return stopped?.reason === 'other-origin' ? stopped.to : null;
}
/** Path of the first file that a listing marks as a large one; null where it marks none. */
function readLargeFile({ outcome }) {
    if (outcome.kind !== 'answer' || outcome.status !== 200 || !Array.isArray(outcome.json))
        return null;
    const items = outcome.json;
    for (const item of items) {
        const { type, path, lfs } = (0,fields/* fieldsOf */.Pf)(item);
        if (type !== 'file' || !(0,fields/* isObject */.Gv)(lfs))
            continue;
        // What cannot be written in an address, or would lead elsewhere there, is no path.
        if (typeof path === 'string' && !/\p{Surrogate}|(?:^|\/)\.{0,2}(?:\/|$)/u.test(path))
            return path;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/causes/runner/unreached-hosts.ts








/**
 * Means: The Hub answers, but a host that serves its files does not.
 *
 * How we know: The runner cannot connect to a host that the Hub's own answers name (`check-transfer-hosts`). It
 * is a warning if DNS cannot resolve a name that is only in the Hub's list, while other hosts answer. A host
 * without a public address is not contacted if the Hub has one; the report lists it as not checked. The same
 * applies behind a proxy to a host that is neither in the Hub's own domains nor in its list.
 *
 * What to do: Allow the host in the firewall; if only the Xet hosts are blocked, set `HF_HUB_DISABLE_XET=1`.
 */
const TRANSFER_HOST_BLOCKED = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'transfer-host-blocked',
    severity: 'error',
    title: 'A host that serves files cannot be reached',
});
/** Listed repos for which it is asked where their files lie: an answer for one mostly goes for all. */
const MOST_REPOS = 3;
const unreached_hosts_MOST_NAMED = 5;
const UNRESOLVED = new Set(['ENOTFOUND', 'EAI_AGAIN']);
/** The listed repos that were granted and that serve files in the way the Hub redirects. */
function reposToFetchFrom({ runner: { tokenSources }, hub: { repos } }) {
    return repos
        .filter((repo) => {
        const { ref } = repo.request;
        if (ref.type === 'bucket')
            return false;
        const read = (0,hub_probe/* readProbeFor */.mq)(ref);
        const probes = tokenSources.checked === null ? [`anonymous-${read}`] : [read, 'write'];
        return probes.some((probe) => (0,readings/* readingOf */.MU)(repo, probe)?.is === 'granted');
    })
        .slice(0, MOST_REPOS)
        .map(({ request }) => request.ref);
}
/** Of every host that was asked, how it went; null where none was to be. */
function hostResults({ hub: { transferHosts } }) {
    if (transferHosts === null)
        return null;
    return transferHosts.hosts.filter(wasFollowed).map((host) => {
        const failure = failureOf(host);
        const reached = failure === null ? true : failure.phase === 'deadline' ? null : false;
        return { host: host.host, reached, code: failure?.code ?? null, serves: host.serves };
    });
}
/** Hosts that files come from and that this runner cannot reach, while it reaches the Hub. */
function transferHostFindings({ runner, hub: { transferHosts } }) {
    const hosts = (transferHosts?.hosts ?? []).filter(wasFollowed);
    const closed = hosts.flatMap((host) => {
        const failure = failureOf(host);
        return failure === null || failure.phase === 'deadline' ? [] : [{ ...host, failure }];
    });
    const open = hosts.filter((host) => failureOf(host) === null);
    // A name that is not resolved may be hidden from this runner, or be in nobody's reach today.
    const doubtful = closed.filter(({ failure, serves }) => UNRESOLVED.has(failure.code) && serves.length === 0 && open.length > 0);
    const sure = closed.filter((host) => !doubtful.includes(host));
    return [
        ...(sure.length === 0 ? [] : [blocked(sure, closed, hosts.length, runner.host)]),
        ...(doubtful.length === 0 ? [] : [unresolved(doubtful, closed, hosts.length, runner.host)]),
    ];
}
function blocked(closed, all, total, machine) {
    const repos = [...new Set(closed.flatMap(({ serves }) => serves))];
    const files = repos.length === 0 ? 'files of the Hub come from there' : `files of ${few(repos)} come from there`;
    return {
        cause: TRANSFER_HOST_BLOCKED,
        subject: closed[0]?.host ?? null,
        message: `The Hub answers, but ${(0,host_words/* wordsOn */.lD)(machine).thisRunner} cannot connect to ${few(closed.map(unreached_hosts_named))}; ${files}.`,
        advice: unreached_hosts_adviceFor(closed, all, total, machine),
        evidence: unreached_hosts_evidenceOn(closed),
    };
}
function unresolved(closed, all, total, machine) {
    return {
        cause: TRANSFER_HOST_BLOCKED,
        severity: 'warning',
        subject: closed[0]?.host ?? null,
        message: `${(0,capitalized/* capitalized */.l)((0,host_words/* wordsOn */.lD)(machine).thisRunner)}'s DNS cannot resolve ${few(closed.map(unreached_hosts_named))}, which the Hub lists for its files; other file hosts are reachable.`,
        advice: unreached_hosts_adviceFor(closed, all, total, machine),
        evidence: unreached_hosts_evidenceOn(closed),
    };
}
function unreached_hosts_adviceFor(closed, all, total, machine) {
    const { thisRunner, inEnvironment } = (0,host_words/* wordsOn */.lD)(machine);
    const hosts = few(closed.map(({ host }) => host));
    const certificates = closed.every(({ failure }) => failure.phase === 'tls');
    const allow = certificates
        ? `Trust the certificate shown for ${hosts} on ${thisRunner} (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE), or exempt these hosts from TLS inspection`
        : `Allow ${hosts} in the firewall or proxy of ${thisRunner}`;
    // Where a plain request is sent to such a host as well, doing without Xet helps nobody.
    const onlyXet = all.every((host) => isXetHost(host) && host.serves.length === 0) && all.length < total;
    return onlyXet
        ? `${allow}; until then, set HF_HUB_DISABLE_XET=1 ${inEnvironment} to transfer files without Xet.`
        : `${allow}.`;
}
/** What was left open where the hosts were to be reached, each with the reason. */
function unreachedHosts({ inputs, hub: { transferHosts } }) {
    if (!inputs.checkTransferHosts)
        return [];
    const what = 'the hosts that serve files';
    if (transferHosts === null)
        return [`${what}, since the Hub was not asked`];
    const { list, hosts } = transferHosts;
    const isListed = (readTransferList(list, inputs.endpoint)?.length ?? 0) > 0;
    const few = hosts.some(wasFollowed) ? `${what}, except those that listed repos redirect to` : what;
    const late = hosts.filter((host) => failureOf(host)?.phase === 'deadline');
    const astray = hosts.filter((host) => !wasFollowed(host));
    const unknown = astray.filter((host) => failureOf(host)?.code === response/* ADDRESS_UNKNOWN */.s);
    const inward = astray.filter((host) => !unknown.includes(host));
    return [
        ...(isListed ? [] : [`${few}, since the Hub gave no list`]),
        ...unreached_hosts_unanswered(late, 'time ran out'),
        ...unreached_hosts_unanswered(inward, 'the Hub has a public address and they do not'),
        ...unreached_hosts_unanswered(unknown, 'behind a proxy it is unknown whether their addresses are public'),
    ];
}
function unreached_hosts_unanswered(hosts, why) {
    if (hosts.length === 0)
        return [];
    return [`whether these hosts answer, since ${why}: ${hosts.map(({ host }) => host).join(', ')}`];
}
function failureOf({ response: { outcome } }) {
    return outcome.kind === 'answer' ? null : outcome;
}
/** A host to which nobody may be led was not asked, and so it is neither open nor closed. */
function wasFollowed(host) {
    return failureOf(host)?.phase !== 'address';
}
function unreached_hosts_named({ host, failure }) {
    return `${host} (${failure.code})`;
}
function unreached_hosts_evidenceOn(closed) {
    return closed.slice(0, unreached_hosts_MOST_NAMED).map(({ host, serves, response, failure }) => ({
        fact: `HEAD ${host}/ without a token, ${serves.length === 0 ? "from the Hub's list" : `which serves files of ${few(serves)}`}: no answer (${failure.code}, ${response.attempts === 1 ? '1 try' : `${response.attempts} tries`})`,
    }));
}
function few(names) {
    const left = names.length - unreached_hosts_MOST_NAMED;
    return (0,affected_clients/* listed */.KE)(left > 0 ? [...names.slice(0, unreached_hosts_MOST_NAMED), `${left} more`] : names);
}

// EXTERNAL MODULE: ./src/causes/token/empty-secret.ts
var empty_secret = __webpack_require__(7604);
// EXTERNAL MODULE: ./src/causes/token/misnamed-token.ts
var misnamed_token = __webpack_require__(6404);
// EXTERNAL MODULE: ./src/causes/token/missing-mapping.ts
var missing_mapping = __webpack_require__(7697);
// EXTERNAL MODULE: ./src/causes/token/secret-not-passed.ts
var secret_not_passed = __webpack_require__(3657);
// EXTERNAL MODULE: ./src/causes/token/unused-sources.ts
var unused_sources = __webpack_require__(8789);
;// CONCATENATED MODULE: ./src/causes/token/missing-token.ts









/**
 * Means: No token reached the step because GitHub gives no secrets to pull requests from forks.
 *
 * How we know: There is no token, the event is `pull_request`, and the head repository differs from the base
 * repository.
 *
 * What to do: Set `on-missing-token: skip`, which skips such runs, or run after the merge.
 */
const SECRET_NOT_EXPOSED_TO_FORK_PR = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'secret-not-exposed-to-fork-pr',
    severity: 'error',
    title: 'No token: pull requests from forks get no secrets',
    seenAs: ['LocalTokenNotFoundError'],
});
/**
 * Means: No token reached the step because Dependabot's runs get their secrets from another store.
 *
 * How we know: There is no token, and the actor is `dependabot[bot]`.
 *
 * What to do: Add the secret to the repository's Dependabot secrets, or skip these runs.
 */
const SECRET_NOT_EXPOSED_TO_DEPENDABOT = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'secret-not-exposed-to-dependabot',
    severity: 'error',
    title: 'No token: Dependabot runs have their own secrets',
    seenAs: ['LocalTokenNotFoundError'],
});
/**
 * Means: `HF_TOKEN` is set but empty. Either no listed repo needs a token, or the empty value hides the token in
 * `HUGGING_FACE_HUB_TOKEN`, or only the token input has a token, and later steps would send none.
 *
 * How we know: The variable is present and blank.
 *
 * What to do: Unset it, since some clients send the empty value and fail; or set it to a token.
 */
const EMPTY_TOKEN_VALUE = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'empty-token-value',
    severity: 'warning',
    title: 'HF_TOKEN is empty',
    seenAs: ["Illegal header value b'Bearer", "Invalid header value b'Bearer"],
    isOfVariable: true,
});
const missing_token_MOST_EVIDENCE = 5;
const IN_FORK = 'this repository is a fork, so it has only the secrets that were added to it';
/**
 * Why no token reached the step: exactly one cause, by what the event and the variables prove. What the
 * repos answer without a token is evidence under it.
 */
function diagnoseMissingToken(evidence, tokenStatus, results) {
    if (tokenStatus.is !== 'absent')
        return [];
    const severity = POLICY_SEVERITY[policyOf(evidence)];
    // A repo that is refused for a reason of its own says nothing about the token.
    const needing = results
        .filter(({ access, findings }) => access === 'refused' && findings.length === 0)
        .map(({ label }) => label);
    const draft = { ...reasonFor(evidence), severity };
    if (isHarmless(evidence, draft, results))
        return [blankVariable(evidence)];
    return [
        {
            ...draft,
            message: `${draft.message}${needText(needing, results.length)}.${besides(evidence, tokenStatus, draft)}`,
            advice: `${draft.advice}${(0,unused_sources/* unexchangedAdvice */.Zu)(evidence)}${skipAdvice(evidence)}.`,
            evidence: [...(draft.evidence ?? []), ...(0,unused_sources/* unusedEvidence */.qR)(evidence), ...refusals(evidence)].slice(0, missing_token_MOST_EVIDENCE),
        },
    ];
}
/** What else was there, and was not used: one sentence with a blank in front; empty if there was nothing. */
function besides(evidence, tokenStatus, { cause }) {
    const told = cause === EMPTY_TOKEN_VALUE ? ['HUGGING_FACE_HUB_TOKEN'] : [];
    const clauses = [
        cause === empty_secret/* SECRET_NOT_DEFINED */.N ? unreadLogin(evidence) : null,
        cause === empty_secret/* SECRET_NOT_DEFINED */.N && evidence.runner.event.isInFork ? IN_FORK : null,
        (0,unused_sources/* unusedText */.qw)(evidence, told),
        (0,unused_sources/* uncheckedText */.S8)(evidence, tokenStatus),
        (0,unused_sources/* unexchangedText */.ON)(evidence),
        unskippedText(evidence),
    ].filter((clause) => clause !== null);
    return clauses.length === 0 ? '' : ` ${(0,capitalized/* capitalized */.l)(clauses.join('; '))}.`;
}
/** Message and advice go on, so they have no full stop. */
function reasonFor(evidence) {
    const { runner: { event, tokenSources }, } = evidence;
    if (event.fork !== null) {
        const head = event.fork.head ?? 'a deleted fork';
        const place = (0,missing_mapping/* stepPlace */.q)(evidence);
        const where = place === null ? '' : ` for the step in ${place}`;
        return {
            cause: SECRET_NOT_EXPOSED_TO_FORK_PR,
            message: `The pull request comes from the fork ${head}, and GitHub gives forks no secrets${evidence.hub.publisher === null ? '' : ' and no id tokens'}`,
            advice: isSkipSet(evidence)
                ? 'Run the job with the token after the merge'
                : `Set on-missing-token: skip${where} so that runs for forks stay green, and run the job with the token after the merge`,
            evidence: [
                { fact: `event ${event.name}: head repository ${head}, base repository ${event.fork.base}` },
            ],
        };
    }
    if (event.isDependabot) {
        return {
            cause: SECRET_NOT_EXPOSED_TO_DEPENDABOT,
            message: "Dependabot started this run, so it gets Dependabot's secrets instead of those for Actions",
            advice: `Add the secret${secretName(evidence)} under Settings, Secrets and variables, Dependabot as well${isSkipSet(evidence) ? '' : ', or set on-missing-token: skip for these runs'}`,
            evidence: [{ fact: `event ${event.name}, actor ${event.actor}` }],
        };
    }
    if (!tokenSources.isInputBlank) {
        const elsewhere = (0,misnamed_token/* misnamedToken */.W)(evidence) ?? hiddenToken(evidence);
        if (elsewhere !== null)
            return elsewhere;
    }
    return (0,secret_not_passed/* secretNotPassed */.O3)(evidence) ?? (0,empty_secret/* emptySecret */.c)(evidence);
}
/** A token in the old variable, which no client gets to see. */
function hiddenToken({ runner: { tokenSources } }) {
    if (!tokenSources.held.some(({ source }) => source === 'HUGGING_FACE_HUB_TOKEN'))
        return null;
    return {
        cause: EMPTY_TOKEN_VALUE,
        subject: 'HF_TOKEN',
        message: "HF_TOKEN contains only white space, so the Hub's clients do not use the token in HUGGING_FACE_HUB_TOKEN",
        advice: 'Set HF_TOKEN to the token, or unset it',
        evidence: [{ fact: 'HF_TOKEN is present and blank; HUGGING_FACE_HUB_TOKEN is set' }],
    };
}
/** A login that is there, and that this action does not use. */
function unreadLogin({ runner: { tokenSources: { saved }, }, }) {
    return saved?.isDistrusted ? `${saved.path} was not read: ${saved.problem}` : null;
}
function secretName(evidence) {
    const secret = (0,missing_mapping/* missingMapping */.l)(evidence)?.secret ?? null;
    return secret === null ? '' : ` ${secret}`;
}
/** A blank variable that nothing needs: the only trouble is clients that send it. */
function isHarmless(evidence, draft, results) {
    return (draft.cause === empty_secret/* SECRET_NOT_DEFINED */.N &&
        draft.severity === 'warning' &&
        evidence.runner.tokenSources.isHfTokenBlank &&
        !evidence.runner.tokenSources.isInputBlank &&
        results.length > 0 &&
        results.every(({ access }) => access === 'granted'));
}
function blankVariable(evidence) {
    const unused = (0,unused_sources/* unusedText */.qw)(evidence);
    return {
        cause: EMPTY_TOKEN_VALUE,
        subject: 'HF_TOKEN',
        message: `The listed repos can be read without a token, but some clients send the empty value and fail.${unused === null ? '' : ` ${unused}.`}`,
        advice: 'Unset HF_TOKEN, or set it to a token.',
        evidence: [{ fact: 'HF_TOKEN is present and blank; every listed repo answered without a token' }],
    };
}
function needText(needing, all) {
    const [first] = needing;
    if (first === undefined)
        return '';
    if (needing.length === 1)
        return `; ${first} cannot be used without a token`;
    return `; ${needing.length} of ${all} listed repos, such as ${first}, cannot be used without a token`;
}
/** The Hub's refusals to nobody: proof that a token is needed, not findings of their own. */
function refusals({ hub: { repos } }) {
    return repos.flatMap((observation) => (0,readings/* probeEntries */.Fz)(observation)
        .filter(([probe, response]) => (0,readings/* isRefusal */.vu)((0,readings/* readProbe */.f1)(probe, response)))
        .map(([, response]) => (0,readings/* evidenceOf */.X1)(response)));
}

;// CONCATENATED MODULE: ./src/causes/token/plain-variable.ts






/**
 * Means: The token is stored in a configuration variable (`vars`), which GitHub does not mask in logs.
 *
 * How we know: The workflow file maps the token from there.
 *
 * What to do: Move the token to a secret, and rotate it.
 */
const TOKEN_IN_PLAIN_VARIABLE = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-in-plain-variable',
    severity: 'warning',
    title: 'The token is stored in a plain variable',
});
/** The token that the workflow's own text takes from `vars`, which hides nothing. */
function plainVariableFindings({ inputs, runner: { workflow, tokenSources }, }) {
    const places = (0,step_locations/* stepLocations */.NQ)(workflow);
    for (const { source } of tokenSources.held) {
        if (source === 'saved-file' || source === 'publisher' || places.length === 0)
            continue;
        const mappings = places.map((location) => mappedFromVariable(location, source));
        const [first] = mappings;
        if (first == null || mappings.includes(null))
            continue;
        const origin = variableIn(first);
        if (origin?.name == null)
            continue;
        const { name, place } = origin;
        return [
            {
                cause: TOKEN_IN_PLAIN_VARIABLE,
                subject: `vars.${name}`,
                message: `The token in ${(0,token_home/* sourceName */.VZ)(source, 'github')} comes from vars.${name} (${(0,workflow_place/* placeText */.Z)(place)}). GitHub shows the values of variables in logs and in the settings.`,
                advice: `Store the token as a secret, write \${{ secrets.${name} }} in that line, and rotate the token.`,
                link: (0,links/* tokensPage */.YH)(inputs.endpoint),
                linkText: 'Open the token settings',
                evidence: [
                    { fact: `${(0,workflow_place/* placeText */.Z)(first.place)} maps ${(0,token_home/* sourceName */.VZ)(source, 'github')} from vars.${name}` },
                ],
                place: (0,workflow_place/* samePlace */.o)(mappings.map((mapping) => mapping && variableIn(mapping)?.place)),
            },
        ];
    }
    return [];
}
function variableIn({ origins }) {
    return origins.find(({ context }) => context === 'vars');
}
/** The mapping, where whatever the expression yields is a variable; null where it may be something else. */
function mappedFromVariable(location, way) {
    const { step, callPath } = location;
    // An action of the repository that wraps this one may be given another value.
    const isHidden = step === null &&
        callPath.job.steps.some(({ uses, env }) => uses !== null && env.some(({ name }) => name === way));
    const mapping = (0,token_mapping/* mappingsOf */.Jj)(location).find((one) => one.way === way);
    if (mapping === undefined || isHidden)
        return null;
    const { origins } = mapping;
    const values = origins.filter((origin) => !isCircumstance(origin));
    return values.length > 0 && values.every(({ context, name }) => context === 'vars' && name !== null)
        ? mapping
        : null;
}
/** What expressions ask about the run in a condition, and no token can be in. */
function isCircumstance({ context, name }) {
    if (context === 'runner')
        return true;
    return context === 'github' && name !== null && !/^(?:event(?:\.|$)|token$)/i.test(name);
}

// EXTERNAL MODULE: ./src/causes/token/behind-dead-token.ts
var behind_dead_token = __webpack_require__(7315);
// EXTERNAL MODULE: ./src/causes/token/unusable-token.ts
var unusable_token = __webpack_require__(6023);
;// CONCATENATED MODULE: ./src/causes/token/refused-token.ts










/**
 * Means: The token has expired.
 *
 * How we know: The Hub says so in its answer to the identity check.
 *
 * What to do: Create a new token and update the secret.
 */
const TOKEN_EXPIRED = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-expired',
    severity: 'error',
    title: 'The token has expired',
    seenAs: ['User Access Token', '" is expired', 'Invalid user token.'],
});
/**
 * Means: The Hub does not know this token. It may have been rolled, deleted or revoked: the Hub's answer is the
 * same. GitHub reports tokens that it finds in public repositories to Hugging Face, which may revoke them.
 *
 * How we know: The identity check answers 401, and the token did arrive.
 *
 * What to do: Put the token's current value into the secret, or create a new token.
 */
const TOKEN_INVALID = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-invalid',
    severity: 'error',
    title: 'The Hub does not know this token',
    seenAs: [
        '401 Client Error: Unauthorized for url',
        'Invalid credentials in Authorization header',
        'Invalid user token.',
        "Client error '401 Unauthorized' for url",
        'Invalid username or password.',
        'The token from HF_TOKEN environment variable is invalid',
        'Password authentication in git is no longer supported',
        'Authentication failed for',
        'Authorization header is correct, but the token seems invalid',
    ],
});
const LINK_TEXT = 'Create a new token';
const OAUTH_LINK_TEXT = 'Create a user access token';
/** A token that arrived at the Hub and that the Hub does not accept. */
function refusedToken(evidence, because) {
    const { inputs, runner: { tokenSources }, hub: { whoami }, } = evidence;
    if (whoami === null || tokenSources.checked === null)
        return null;
    const { source, format } = tokenSources.checked;
    const { host } = evidence.runner;
    const where = (0,token_home/* sourceName */.VZ)(source, host);
    const whose = (0,token_home/* tokenIn */.jf)(source, host);
    const home = (0,token_home/* homeOf */.lt)(evidence, source);
    const link = (0,links/* tokensPage */.YH)(inputs.endpoint);
    const answer = (0,readings/* evidenceOf */.X1)(whoami.response);
    const hidden = (0,behind_dead_token/* behindDeadToken */.M)(evidence);
    const without = readableWithout(evidence);
    const behind = [...hidden.evidence, ...without.evidence];
    const isOfOAuth = format.kind === 'oauth';
    const oauthAdvice = `${oauthRemedy(evidence, source)}${hidden.advice}${without.advice}.`;
    if (because === 'expired') {
        return {
            cause: TOKEN_EXPIRED,
            subject: where,
            message: `The Hub's identity check reports that ${whose} has expired (401).${refused_token_sameName(evidence)}`,
            advice: isOfOAuth ? oauthAdvice : `${(0,capitalized/* capitalized */.l)(home.renew())}${hidden.advice}${without.advice}.`,
            link,
            linkText: isOfOAuth ? OAUTH_LINK_TEXT : LINK_TEXT,
            // The Hub's sentence holds the token's name, which is nobody's business once the token is dead.
            evidence: [{ ...answer, message: 'User Access Token "…" is expired' }, ...behind],
        };
    }
    if (format.kind === 'unknown') {
        const form = format.hasOldPrefix
            ? 'begins with api_ like an old Hub token, but the rest is different'
            : 'does not have the prefix of a Hub token';
        const guess = format.hasOldPrefix ? '' : ' It may be an account password.';
        return {
            cause: unusable_token/* TOKEN_FORMAT_UNKNOWN */.$L,
            subject: where,
            message: `The value in ${where} ${form}, and the Hub rejects it (401).${guess}`,
            advice: `${(0,capitalized/* capitalized */.l)(home.put('a user access token (hf_…)'))}${hidden.advice}${without.advice}.`,
            link,
            linkText: LINK_TEXT,
            evidence: [answer, ...behind],
        };
    }
    if (isOfOAuth) {
        return {
            cause: TOKEN_INVALID,
            subject: where,
            message: `The identity check rejects the OAuth token in ${where} (401). It has expired, as such tokens do after hours or 30 days at most, was revoked or was not copied in full; the Hub's answer does not say which.`,
            advice: oauthAdvice,
            link,
            linkText: OAUTH_LINK_TEXT,
            evidence: [answer, ...behind],
        };
    }
    const leaked = ifLeaked(evidence);
    const old = format.hasOldPrefix ? ', or the Hub no longer accepts tokens of this old kind (api_…)' : '';
    return {
        cause: TOKEN_INVALID,
        subject: where,
        message: `The identity check rejects ${whose} (401). It was deleted, rolled, revoked${leaked.message} or not copied in full${old}; the Hub's answer does not say which.`,
        advice: `${(0,capitalized/* capitalized */.l)(home.put(host === 'github' ? `the token's current value, or a new token${leaked.advice},` : "the token's current value or a new token"))}${hidden.advice}${without.advice}.`,
        link,
        linkText: LINK_TEXT,
        evidence: [answer, ...leaked.evidence, ...behind],
    };
}
/** An OAuth token lives for hours, so the next one would be dead as soon in the same place. */
function oauthRemedy(evidence, source) {
    if (source === 'saved-file')
        return 'Log in again (hf auth login)';
    return originOf(evidence, source) === 'made-in-job'
        ? 'Check the step of this job that gets the token, or use a user access token'
        : `${(0,capitalized/* capitalized */.l)((0,token_home/* homeOf */.lt)(evidence, source).put('a user access token'))}, since OAuth tokens live for hours`;
}
/** How a leak is dealt with, in a repository that everybody can read. That this token leaked, nothing shows. */
function ifLeaked({ runner: { event } }) {
    if (!event.isPublic)
        return { message: '', advice: '', evidence: [] };
    return {
        message: ' (as a leaked token may be once secret scanning finds it, and this repository is public)',
        advice: ' if the old one was ever published',
        evidence: [{ fact: `event ${event.name}: repository.private is false` }],
    };
}
/**
 * Which of an account's tokens it is, where another credential of this runner tells: the name in the Hub's sentence is
 * not repeated otherwise.
 */
function refused_token_sameName({ runner, hub: { whoami, others } }) {
    const outcome = whoami?.response.outcome;
    const words = outcome?.kind === 'answer' ? (outcome.message ?? '') : '';
    const [, name] = /^User Access Token "(.+)" is expired/.exec(words) ?? [];
    for (const { is } of others) {
        if (name !== undefined && is?.kind === 'accepted' && is.tokenName === name) {
            return ` It has the name of a token that is saved on ${(0,host_words/* wordsOn */.lD)(runner.host).thisRunner} and still good, "${name}" of ${is.name}.`;
        }
    }
    return '';
}
/** What everybody can read is refused to a dead token, so the job would be better off without it; the advice goes on. */
function readableWithout({ runner, hub: { repos } }) {
    const probes = repos.map(({ request, probes: taken }) => taken[`anonymous-${(0,hub_probe/* readProbeFor */.mq)(request.ref)}`]);
    const isOpen = repos.every((observation) => (0,readings/* readingOf */.MU)(observation, `anonymous-${(0,hub_probe/* readProbeFor */.mq)(observation.request.ref)}`)?.is === 'granted');
    const [first] = probes;
    if (!isOpen || first === undefined)
        return { advice: '', evidence: [] };
    const which = repos.length === 1 ? 'the listed repo is' : 'the listed repos are';
    return {
        advice: `; ${which} public, so until then ${(0,host_words/* wordsOn */.lD)(runner.host).job} can run without a token`,
        evidence: [(0,readings/* evidenceOf */.X1)(first)],
    };
}

;// CONCATENATED MODULE: ./src/causes/token/needing-token.ts

/** The listed repos that the token decides about and that nobody may use without one; null if there are none. */
function needingToken({ hub: { repos } }, results) {
    const needing = repos.filter((observation, index) => results[index]?.isUpToToken &&
        (observation.request.operation !== 'read' ||
            (0,readings/* probeEntries */.Fz)(observation).some(([probe, response]) => probe.startsWith('anonymous-') && (0,readings/* isRefusal */.vu)((0,readings/* readProbe */.f1)(probe, response)))));
    const [first] = needing;
    if (first === undefined)
        return null;
    const label = results[repos.indexOf(first)]?.label ?? '';
    return {
        what: needing.length === 1 ? label : `${label} and ${needing.length - 1} more`,
        evidence: (0,readings/* probeEntries */.Fz)(first).flatMap(([probe, response]) => probe.startsWith('anonymous-') ? [(0,readings/* evidenceOf */.X1)(response)] : []),
    };
}

;// CONCATENATED MODULE: ./src/causes/token/empty-variable.ts






/** `HF_TOKEN` set to nothing beside a good token input: clients of later steps that get it so send no token at all. */
function emptyVariable(evidence, results) {
    const { host } = evidence.runner;
    const need = needingToken(evidence, results);
    if (isGivenForCheck(evidence) || !isLeftWithout(evidence) || need === null)
        return null;
    return {
        cause: EMPTY_TOKEN_VALUE,
        subject: 'HF_TOKEN',
        message: `${(0,capitalized/* capitalized */.l)((0,token_home/* sourceName */.VZ)('input', host))} contains a good token, but HF_TOKEN is empty: ${(0,host_words/* wordsOn */.lD)(host).later} that get it so send no token, and ${need.what} cannot be used without one.`,
        advice: `Set HF_TOKEN to the same token${host === 'github' ? ', or set export-token: true' : ''}.`,
        evidence: [
            { fact: `HF_TOKEN is present and blank; ${(0,token_home/* sourceName */.VZ)('input', host)} contains the checked token` },
            ...need.evidence,
        ],
    };
}
/** Whether nothing else gives clients a token: in the order in which they look for one. */
function isLeftWithout({ inputs, runner: { environment, tokenSources } }) {
    const { HF_TOKEN, HUGGING_FACE_HUB_TOKEN } = environment.tokenVariables;
    if (tokenSources.checked?.source !== 'input' || inputs.exportToken)
        return false;
    if (HF_TOKEN !== 'empty' && HF_TOKEN !== 'blank')
        return false;
    // What is not even white space lets them go on to the variable's old name, and both let them go on to the token file.
    const isOldOneSent = HF_TOKEN === 'empty' && HUGGING_FACE_HUB_TOKEN === 'set';
    const { saved } = tokenSources;
    return !isOldOneSent && (saved === null || (saved.value === null && saved.isDistrusted !== true));
}

;// CONCATENATED MODULE: ./src/causes/token/unexpected-user.ts





/**
 * Means: The token does not belong to an account that `expected-user` names, nor to a member of an organization that it
 * names as `org:NAME`.
 *
 * How we know: The identity check names the account and its organizations. Of an OAuth token that may
 * not list them, the missing scope is reported instead: whether its account is a member cannot be told.
 *
 * What to do: Put a token of the expected account into the secret.
 */
const UNEXPECTED_USER = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'unexpected-user',
    severity: 'error',
    title: 'The token belongs to another account',
});
/** A token of none of the accounts that the job names, or one of which that cannot be told. */
function unexpectedUser(evidence, identity) {
    const expected = evidence.inputs.expectedAccounts;
    const { checked } = evidence.runner.tokenSources;
    if (checked === null || expected.length === 0)
        return null;
    if (expected.some((one) => (one.is === 'account' ? isAccount : isMember)(identity, one.name)))
        return null;
    const organizations = expected.filter(({ is }) => is === 'member').map(({ name }) => name);
    const { format, source } = checked;
    if (organizations.length > 0 && isOAuth(identity, format) && !listsOrganizations(identity, format)) {
        return unlistedMemberships(evidence, identity, organizations);
    }
    return {
        cause: UNEXPECTED_USER,
        subject: identity.name,
        message: `The token belongs to ${identity.name}, but ${inputIn(evidence)} is ${oneOf(expected.map(asWritten))}.`,
        advice: `${(0,capitalized/* capitalized */.l)((0,token_home/* homeOf */.lt)(evidence, source).put(`a token of ${oneOf(expected.map(inWords))}`))}${membersAdvice(evidence, identity, expected)}.`,
        evidence: [{ fact: `GET /api/whoami-v2: name ${identity.name}${noneOf(organizations)}` }],
    };
}
/** For an organization that is named like an account: nobody logs in as one. The advice goes on. */
function membersAdvice(evidence, { orgs }, expected) {
    const [own] = expected.filter(({ is, name }) => is === 'account' && orgs.some((org) => sameName(org.name, name)));
    return own === undefined
        ? ''
        : `, or write org:${own.name} in ${inputIn(evidence)} if any of its members will do`;
}
function inputIn({ runner }) {
    return runner.host === 'github' ? 'expected-user' : '--expected-user';
}
function isAccount(identity, name) {
    return sameName(identity.name, name);
}
/** The token of an organization, and of a service account that has rights in it, belong to it as well. */
function isMember({ type, name, orgs, fineGrained }, organization) {
    if (type === 'org')
        return sameName(name, organization);
    const entries = type === 'user' ? [] : (fineGrained?.scoped ?? []);
    return (orgs.some((org) => sameName(org.name, organization)) ||
        entries.some(({ entityType, entityName }) => entityType === 'org' && sameName(entityName ?? '', organization)));
}
function unlistedMemberships(evidence, identity, organizations) {
    return {
        cause: OAUTH_SCOPE_MISSING,
        severity: 'warning',
        subject: identity.name,
        message: `Whether ${identity.name} is a member of ${oneOf(organizations)}, as ${inputIn(evidence)} says, cannot be checked: the OAuth token does not have the scope read-memberships.`,
        advice: `Log in again with the scope read-memberships, or name the account itself in ${inputIn(evidence)}.`,
        evidence: [
            { fact: `GET /api/whoami-v2: name ${identity.name}${noneOf(organizations)}` },
            { fact: `scopes in the token: ${scopesText(evidence)}` },
        ],
    };
}
function scopesText({ runner: { tokenSources } }) {
    const scopes = tokenSources.checked?.format.oauthScopes ?? null;
    return scopes === null ? 'none that can be read' : scopes.join(', ') || 'none';
}
function noneOf(organizations) {
    return organizations.length === 0 ? '' : `; no membership of ${oneOf(organizations)} is listed`;
}
function asWritten({ is, name }) {
    return is === 'account' ? name : `org:${name}`;
}
function inWords({ is, name }) {
    return is === 'account' ? name : `a member of ${name}`;
}
function oneOf(all) {
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

;// CONCATENATED MODULE: ./src/causes/token/token.ts














/**
 * Means: The token is an old organization token (`api_org_`), which cannot write and which the Hub's clients no
 * longer accept.
 *
 * How we know: The prefix, or the identity check. It is an error for a write and a warning for a read.
 *
 * What to do: Use a token of a bot account or of a service account.
 */
const ORG_TOKEN_UNSUPPORTED = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'org-token-unsupported',
    severity: 'error',
    title: 'Organization tokens are no longer supported',
    seenAs: [
        'You must use your personal account token, not an organization token',
        "Your access token must start with 'hf_'",
    ],
});
/**
 * Means: The Python client does not send the token unless the code passes it explicitly.
 *
 * How we know: `HF_HUB_DISABLE_IMPLICIT_TOKEN` is set to a true value, and a listed repo needs the token.
 *
 * What to do: Unset it, or pass the token in the code.
 */
const IMPLICIT_TOKEN_DISABLED = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'implicit-token-disabled',
    severity: 'error',
    title: 'The Python client does not send the token by default',
    seenAs: ['Invalid username or password.'],
    isOfVariable: true,
});
/**
 * Means: The stored value has white space around the token. The token was checked without it.
 *
 * How we know: The value differs from its trimmed form.
 *
 * What to do: Save the secret without the white space: some clients send it with the token or send no token.
 */
const TOKEN_HAS_NEWLINE = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-has-newline',
    severity: 'warning',
    title: 'The token has white space around it',
    seenAs: [
        "Illegal header value b'Bearer",
        'Invalid leading whitespace, reserved character(s)',
        "Invalid header value b'Bearer",
    ],
});
/**
 * Means: The token is only in the old variable `HUGGING_FACE_HUB_TOKEN`.
 *
 * How we know: That variable is set; `HF_TOKEN` and the input are not.
 *
 * What to do: Rename it to `HF_TOKEN`: many clients do not read the old name.
 */
const LEGACY_VARIABLE_NAME = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'legacy-variable-name',
    severity: 'warning',
    title: 'The token is only in a variable with an old name',
});
/** What is wrong with the token itself, when one reached the step. */
function diagnoseToken(evidence, tokenStatus, results) {
    const { checked } = evidence.runner.tokenSources;
    if (checked === null)
        return [];
    const { source } = checked;
    const fault = (0,inspect_token/* faultAt */.ux)(evidence.inputs.endpoint, checked);
    if (fault !== null)
        return [(0,unusable_token/* unusableToken */.Zn)(evidence, source, fault, (0,behind_dead_token/* behindDeadToken */.M)(evidence))];
    const drafts = [
        surroundingBlanks(evidence),
        legacyName(source, evidence.runner.host),
        implicitlyDisabled(evidence, results),
    ];
    if (tokenStatus.is === 'refused')
        drafts.push(refusedToken(evidence, tokenStatus.because));
    if (tokenStatus.is === 'good') {
        const { identity } = tokenStatus;
        drafts.push(organizationToken(evidence, identity), unexpectedUser(evidence, identity), emptyVariable(evidence, results), expiresSoon(evidence, identity), overbroadToken(evidence, identity));
    }
    return drafts.filter((draft) => draft !== null);
}
function surroundingBlanks(evidence) {
    const { checked } = evidence.runner.tokenSources;
    // A file that ends with a line break is in order: the clients that read it trim it.
    if (checked === null || !checked.format.hadBlanks || checked.source === 'saved-file')
        return null;
    const { source } = checked;
    const { host } = evidence.runner;
    const isSecret = host === 'github';
    return {
        cause: TOKEN_HAS_NEWLINE,
        subject: (0,token_home/* sourceName */.VZ)(source, host),
        message: `${(0,capitalized/* capitalized */.l)((0,token_home/* tokenIn */.jf)(source, host))} was checked without the spaces or line breaks around it. Some clients crash on them or send no token.`,
        advice: `${(0,capitalized/* capitalized */.l)((0,token_home/* homeOf */.lt)(evidence, source).saveAgain(isSecret ? 'without them' : 'without white space around it'))}${isSecret && !evidence.inputs.exportToken ? ', or set export-token: true to give later steps the clean token' : ''}.`,
        evidence: [{ fact: `the value in ${(0,token_home/* sourceName */.VZ)(source, host)} differs from its trimmed form` }],
    };
}
function legacyName(source, host) {
    if (source !== 'HUGGING_FACE_HUB_TOKEN')
        return null;
    return {
        cause: LEGACY_VARIABLE_NAME,
        subject: source,
        message: 'HUGGING_FACE_HUB_TOKEN contains the token, and HF_TOKEN is not set. Many clients do not read the old name.',
        advice: 'Rename the variable to HF_TOKEN.',
        evidence: [
            {
                fact: `HUGGING_FACE_HUB_TOKEN is set; HF_TOKEN ${host === 'github' ? 'and the token input are' : 'is'} not`,
            },
        ],
    };
}
function implicitlyDisabled(evidence, results) {
    if (!evidence.runner.environment.implicitTokenDisabled)
        return null;
    const need = needingToken(evidence, results);
    if (need === null)
        return null;
    return {
        cause: IMPLICIT_TOKEN_DISABLED,
        subject: 'HF_HUB_DISABLE_IMPLICIT_TOKEN',
        message: `With HF_HUB_DISABLE_IMPLICIT_TOKEN set, the token is sent only if the code passes it, and ${need.what} cannot be used without a token.`,
        advice: 'Unset HF_HUB_DISABLE_IMPLICIT_TOKEN, or pass the token explicitly in the code.',
        evidence: [{ fact: 'HF_HUB_DISABLE_IMPLICIT_TOKEN is set to a true value' }, ...need.evidence],
    };
}
function organizationToken({ inputs, runner: { tokenSources } }, identity) {
    if (tokenSources.checked?.format.kind !== 'organization' && identity.type !== 'org')
        return null;
    const writes = inputs.repos.length === 0 ? (0,model_inputs/* writesTo */.Ki)(inputs) : inputs.repos.some(model_inputs/* writesTo */.Ki);
    return {
        cause: ORG_TOKEN_UNSUPPORTED,
        severity: writes ? 'error' : 'warning',
        subject: identity.name,
        message: `This is an old organization token of ${identity.name} (api_org_…), which ${writes ? 'cannot write and ' : ''}is no longer accepted by the Hub's clients.`,
        advice: `Use a user access token of a bot account that is a member of ${identity.name}, or a service account of the organization.`,
        link: (0,links/* tokensPage */.YH)(inputs.endpoint),
        linkText: 'Open the token settings',
        evidence: [{ fact: `GET /api/whoami-v2: type ${identity.type}` }],
    };
}

;// CONCATENATED MODULE: ./src/causes/catalogue.ts





















































/**
 * Every cause that a finding may have, in the order of weight: what makes every later answer worthless comes first.
 */
const CAUSES = [
    ...input_causes/* INPUT_CAUSES */.i,
    NO_REPOS_LISTED,
    ENDPOINT_NOT_TRUSTED,
    TLS_UNTRUSTED_CA,
    HUB_UNREACHABLE,
    OFFLINE_MODE,
    WAF_BLOCK,
    ENDPOINT_LACKS_CHECKS,
    HUB_OUTAGE,
    CREDENTIAL_NOT_RECEIVED,
    RATE_LIMIT_SHARED_IP,
    RATE_LIMIT_ACCOUNT,
    RATE_LIMIT_WHOAMI,
    CHECK_TIMED_OUT,
    CHECK_FAILED,
    RATE_LIMIT_ACCOUNT_LOW,
    SECRET_NOT_EXPOSED_TO_FORK_PR,
    SECRET_NOT_EXPOSED_TO_DEPENDABOT,
    misnamed_token/* WRONG_VARIABLE_NAME */.l,
    secret_not_passed/* SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW */.Yz,
    empty_secret/* SECRET_NOT_DEFINED */.N,
    unusable_token/* TOKEN_PLACEHOLDER */.UP,
    unusable_token/* TOKEN_FOREIGN */.Jk,
    unusable_token/* TOKEN_HAS_QUOTES */.Vx,
    unusable_token/* TOKEN_HAS_BEARER_PREFIX */.ii,
    unusable_token/* TOKEN_HAS_USERNAME */.Ao,
    unusable_token/* TOKEN_DOUBLE_ENCODED */.bu,
    unusable_token/* TOKEN_MALFORMED */.iG,
    unusable_token/* TOKEN_IS_REFRESH_TOKEN */.Rs,
    TOKEN_EXPIRED,
    unusable_token/* TOKEN_FORMAT_UNKNOWN */.$L,
    TOKEN_INVALID,
    ORG_TOKEN_UNSUPPORTED,
    UNEXPECTED_USER,
    IMPLICIT_TOKEN_DISABLED,
    TOKEN_HAS_NEWLINE,
    EMPTY_TOKEN_VALUE,
    LEGACY_VARIABLE_NAME,
    TOKEN_EXPIRES_SOON,
    TOKEN_IN_PLAIN_VARIABLE,
    OIDC_MISSING_PERMISSION,
    OIDC_EXCHANGE_REFUSED,
    OIDC_SCOPE_TOO_SMALL,
    ORG_TOKEN_REVOKED,
    ORG_REQUIRES_FINE_GRAINED,
    ORG_TOKEN_PENDING_APPROVAL,
    ORG_SSO_REQUIRED,
    ORG_MFA_REQUIRED,
    ORG_IP_NOT_ALLOWED,
    ORG_CONTENT_POLICY,
    READ_TOKEN_FOR_WRITE,
    OAUTH_SCOPE_MISSING,
    WRONG_NAMESPACE,
    FINE_GRAINED_REPO_NOT_IN_SCOPE,
    FINE_GRAINED_NO_WRITE_ON_REPO,
    FINE_GRAINED_NO_READ_ON_REPO,
    FINE_GRAINED_MISSING_GATED_PERMISSION,
    ORG_ROLE_INSUFFICIENT,
    WRITE_UNVERIFIABLE,
    FINE_GRAINED_NO_CREATE,
    REPO_DISABLED,
    REGION_BLOCKED,
    REPO_TYPE_MISMATCH,
    TARGET_MISSING,
    REPO_MISSING_OR_NO_ACCESS,
    REFUSED_FOR_UNKNOWN_REASON,
    REDIRECT_REFUSED,
    REVISION_MISSING,
    FILE_MISSING,
    REPO_RENAMED,
    GATED_REJECTED,
    GATED_NOT_ACCEPTED,
    GATED_RESET,
    GATED_PENDING,
    GATED_TRANSITIVE,
    GATED_REFUSED,
    TRANSFER_HOST_BLOCKED,
    NETRC_OVERRIDES_TOKEN,
    NETRC_UNREADABLE,
    GIT_CREDENTIAL_STALE,
    TOKEN_IN_GIT_URL,
    OIDC_OVERRIDES_TOKEN,
    CONFLICTING_TOKEN_SOURCES,
    SAVED_TOKEN_SHADOWS,
    PERSISTED_LOGIN_ON_RUNNER,
    TOKEN_ONLY_IN_FILE,
    TOKEN_NOT_HANDED_OVER,
    TOKEN_NOT_PASSED_INTO_CONTAINER,
    GIT_WITHOUT_CREDENTIAL,
    CLIENT_COMMAND_MISSING,
    CLIENT_OUTDATED,
    SCRUB_FAILED,
    RESTORE_FAILED,
    LOGIN_LEFT_ON_RUNNER,
    CLOCK_SKEW,
    TOKEN_IN_WORKFLOW_TEXT,
    TOKEN_BESIDE_FOREIGN_CODE,
    TOKEN_IN_CACHE,
    TOKEN_OVERBROAD,
];
const BY_SLUG = new Map(CAUSES.map((cause) => [cause.slug, cause]));
/** The cause with this slug. */
function causeOf(slug) {
    const cause = BY_SLUG.get(slug);
    if (cause === undefined)
        throw new Error(`unknown cause ${slug}`);
    return cause;
}

// EXTERNAL MODULE: ./src/model/severity.ts
var severity = __webpack_require__(1502);
;// CONCATENATED MODULE: ./src/causes/step-result.ts




/** A finding at the level that `policy` gives its group; at most a warning if it is about optional repos alone. */
function atLevel(finding, policy) {
    const level = policy[groupOf(finding)] ?? finding.severity;
    return { ...finding, level: finding.optional ? lower(level, 'warning') : level };
}
/** The finding at no higher level than it weighs: `policy` does not make it worse. */
function notRaised(finding) {
    return { ...finding, level: lower(finding.level, finding.severity) };
}
/** Judges findings that are at their levels already. */
function stepResult(findings, { failOn, policy }, host) {
    const weighty = findings.filter((one) => failsAt(one.severity, one, failOn));
    const failing = findings.filter((one) => failsAt(one.level, one, failOn) && !one.optional);
    return {
        stepFails: failing.length > 0,
        stepNote: noteOf(failing, weighty, policy, host),
        findings: raised(findings, failing),
    };
}
/** Whether a finding fails the step at this level. That the Hub gave no answer does not as a warning. */
function failsAt(level, { cause }, failOn) {
    if (failOn === 'never')
        return false;
    if (level === 'error')
        return true;
    return failOn === 'warning' && level === 'warning' && causeOf(cause).isUnanswered !== true;
}
/** A step that fails for a warning, as `fail-on: warning` asks, shows an error: without one nobody sees why it is red. */
function raised(findings, failing) {
    const isVisible = failing.length === 0 || findings.some(({ level }) => level === 'error');
    return findings.map((one) => isVisible || one.optional || one.level !== 'warning' ? one : { ...one, level: 'error' });
}
function noteOf(failing, weighty, policy, host) {
    const step = (0,capitalized/* capitalized */.l)((0,host_words/* wordsOn */.lD)(host).request);
    if (failing.length > 0) {
        const isExplained = failing.some((one) => weighty.includes(one));
        return isExplained ? null : `${step} fails: ${policyText(failing, policy, host)}.`;
    }
    if (weighty.length === 0)
        return null;
    const required = weighty.filter(({ optional }) => !optional);
    const optional = weighty.length - required.length;
    const reasons = [
        ...(required.length === 0 ? [] : [policyText(required, policy, host)]),
        ...(optional === 0 ? [] : [`every ${required.length === 0 ? '' : 'other '}repo concerned is optional`]),
    ];
    return `${step} does not fail: ${reasons.join(', and ')}.`;
}
/** What `policy` says of the groups of these findings, such as `policy sets gate to warning and network to notice`. */
function policyText(findings, policy, host) {
    const groups = [...new Set(findings.map(groupOf))];
    const set = groups.flatMap((group) => policy[group] === undefined ? [] : [`${group} to ${policy[group]}`]);
    return `${(0,host_words/* nameOn */.H6)(host, 'policy')} sets ${set.join(' and ')}`;
}
function groupOf({ cause }) {
    return causeOf(cause).group;
}
function lower(one, other) {
    return severity/* SEVERITIES */.o.indexOf(one) > severity/* SEVERITIES */.o.indexOf(other) ? one : other;
}

;// CONCATENATED MODULE: ./src/causes/combination.ts













/**
 * What is not reported by itself beside a weightier cause. That a token is absent, refused or not usable leaves nothing
 * to say about repos in the first place: see `EFFECTS`.
 */
const CONSEQUENCES = [
    {
        of: [RATE_LIMIT_SHARED_IP, RATE_LIMIT_ACCOUNT],
        causes: [RATE_LIMIT_WHOAMI],
        because: 'a quota that is used up for the repos is used up for the identity check, too',
    },
    {
        of: [RATE_LIMIT_ACCOUNT],
        causes: [RATE_LIMIT_ACCOUNT_LOW],
        because: 'a quota that is used up is low, too',
    },
    {
        of: [
            SECRET_NOT_EXPOSED_TO_FORK_PR,
            SECRET_NOT_EXPOSED_TO_DEPENDABOT,
            misnamed_token/* WRONG_VARIABLE_NAME */.l,
            secret_not_passed/* SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW */.Yz,
            empty_secret/* SECRET_NOT_DEFINED */.N,
        ],
        causes: [RATE_LIMIT_SHARED_IP],
        because: 'only requests without a token count against the quota of an address',
    },
    {
        of: [UNEXPECTED_USER],
        causes: [
            TOKEN_EXPIRES_SOON,
            TOKEN_OVERBROAD,
            TARGET_MISSING,
            REPO_MISSING_OR_NO_ACCESS,
            REFUSED_FOR_UNKNOWN_REASON,
        ],
        groups: ['organization', 'scope', 'gate'],
        because: 'the token belongs to the wrong account and will be replaced: its own rights do not matter',
    },
];
const combination_MOST_EVIDENCE = 6;
/** One finding for each thing to fix, of findings in order: consequences go, and what one action fixes is one finding. */
function combine(findings) {
    const heads = findings.filter((finding, index) => !findings.slice(0, index).some((weightier) => follows(finding, weightier)));
    const told = new Map();
    for (const [index, head] of heads.entries()) {
        const key = causeOf(head.cause).isToldOnce
            ? `${head.severity} ${head.cause} ${head.advice} ${head.link}`
            : String(index);
        told.set(key, [...(told.get(key) ?? []), head]);
    }
    const consequences = findings.filter((finding) => !heads.includes(finding));
    return [...told.values()].map((alike) => {
        const head = inOne(alike);
        const below = consequences.filter((finding) => follows(finding, head));
        return {
            ...head,
            level: (0,severity/* weightiest */.u)([...alike, ...below.map(notRaised)].map(({ level }) => level)),
            optional: [...alike, ...below].every(({ optional }) => optional),
            evidence: combination_joined(head.evidence, below),
        };
    });
}
function follows(finding, weightier) {
    const { slug, group } = causeOf(finding.cause);
    return CONSEQUENCES.some(({ of, causes = [], groups = [] }) => of.some((cause) => cause.slug === weightier.cause) &&
        (causes.some((cause) => cause.slug === slug) || groups.includes(group)));
}
/** Findings with the same next action as one: that of the first repo, with the others beside it. */
function inOne(alike) {
    const [first, ...rest] = alike;
    if (first === undefined)
        throw new Error('no finding to tell');
    const others = [...new Set(rest.flatMap(({ subject }) => subject ?? []))];
    return others.length === 0 ? first : { ...first, others, evidence: combination_joined(first.evidence, rest) };
}
/** What the first finding rests on, then one piece of each of the others, as far as there is room. */
function combination_joined(evidence, others) {
    const all = [...evidence];
    for (const { evidence: more } of others) {
        const [piece] = more.filter(({ fact }) => !all.some((known) => known.fact === fact));
        if (piece !== undefined && all.length < combination_MOST_EVIDENCE)
            all.push(piece);
    }
    return all;
}

;// CONCATENATED MODULE: ./src/causes/exposure/exposure.ts



/** By what the job's own text lets others read the token. */
function diagnoseExposure(evidence) {
    return [
        ...writtenTokenFindings(evidence),
        ...foreignCodeFindings(evidence),
        ...cachedLoginFindings(evidence),
    ];
}

;// CONCATENATED MODULE: ./src/causes/finding-place.ts
/**
 * The line of the workflow that a finding is about. It is told only where the text leaves no doubt: none is better
 * than one at which there is nothing to fix.
 */






/** The place that the rule itself has found; else the line of the repo, the variable or the token it is about. */
function findingPlace(finding, evidence) {
    if (finding.place !== null)
        return finding.place;
    const here = (0,step_locations/* stepLocations */.NQ)(evidence.runner.workflow);
    // An action of the repository's own that runs this one may give it whatever it likes.
    if (here.some(({ step }) => step === null))
        return null;
    const cause = causeOf(finding.cause);
    if (cause.isOfVariable) {
        // Two variables that say the same are told as one: `A and B`.
        const [name = ''] = (finding.subject ?? '').split(' and ');
        return (0,workflow_place/* samePlace */.o)(here.map((location) => (0,token_mapping/* variablePlace */.kh)(name, location)));
    }
    if (cause.group === 'token' || cause.slug === TOKEN_OVERBROAD.slug)
        return tokenPlace(evidence, here);
    return repoPlace(finding, evidence, here);
}
/** The line that gives the token; where none came, the one that was to give it, or the step. */
function tokenPlace({ runner: { tokenSources: { checked }, }, }, here) {
    return (0,workflow_place/* samePlace */.o)(here.map((location) => {
        const mappings = (0,token_mapping/* mappingsOf */.Jj)(location);
        if (checked !== null)
            return mappings.find(({ way }) => way === checked.source)?.place;
        const { callPath, step } = location;
        return mappings[0]?.place ?? (step === null ? null : { file: callPath.file.path, line: step.line });
    }));
}
/** The line of the repo in the `repos` input: of the first that has one, where the finding is about several. */
function repoPlace({ subject, others, position }, { inputs: { repos } }, here) {
    const own = repos[position];
    // What is found by way of a listed repo has that one's position, and no line.
    const first = own !== undefined && (0,model_repo/* formatRepo */.Kf)(own.ref) === subject ? [own] : [];
    const further = others.length === 0 ? [] : repos.filter(({ ref }) => others.includes((0,model_repo/* formatRepo */.Kf)(ref)));
    // Several calls may lead to one and the same step.
    const steps = [...new Map(here.map((location) => [location.step, location])).values()];
    for (const request of [...first, ...further]) {
        const place = (0,workflow_place/* samePlace */.o)(steps.map((location) => listedAt(request, repos, location)));
        if (place !== null)
            return place;
    }
    return null;
}
function listedAt(request, all, { callPath, step }) {
    const lines = step?.repos?.lines ?? null;
    if (lines === null || !isSameList(lines, all))
        return null;
    const at = lines[request.line - 1];
    return at === undefined || at.repos === null ? null : { file: callPath.file.path, line: at.line };
}
/** Whether the text is what the step was given, line by line; what an expression stands for may have any length. */
function isSameList(lines, requests) {
    const listed = new Set(requests.map(({ ref }) => (0,model_repo/* formatRepo */.Kf)(ref)));
    return (lines.every(({ repos }) => repos === null || repos.every((repo) => listed.has(repo))) &&
        requests.every(({ ref, line }) => {
            const at = lines[line - 1];
            return at !== undefined && (at.repos === null || at.repos.includes((0,model_repo/* formatRepo */.Kf)(ref)));
        }));
}

// EXTERNAL MODULE: ./src/causes/inputs/misspelt-inputs.ts
var misspelt_inputs = __webpack_require__(1403);
// EXTERNAL MODULE: ./src/causes/inputs/near-inputs.ts
var near_inputs = __webpack_require__(2644);
// EXTERNAL MODULE: ./src/causes/order.ts
var order = __webpack_require__(1860);
;// CONCATENATED MODULE: ./src/causes/repo/anonymous-access.ts








/**
 * What a repo gives to nobody: when there is no token, or none that arrives. What the missing token
 * explains is no finding of the repo's; what it does not explain is one.
 */
function anonymousAccess(probed, probe, revision) {
    const reading = (0,readings/* readingOf */.MU)(probed.observation, probe);
    if (reading === null)
        return UNKNOWN;
    if (lacksRoute(probed, probe)) {
        // As with a token: metadata tells that the repo is there, then a file whether it is open.
        const isVisible = (0,hub_probe/* readMetadata */._6)(probed.observation.probes['anonymous-metadata']) !== null;
        return probe === 'anonymous-read' && isVisible
            ? anonymousAccess(probed, 'anonymous-content', revision)
            : UNKNOWN;
    }
    switch (reading.is) {
        case 'granted':
            return toNobody(revisionTrouble(probed, revision) ?? filesTrouble(probed) ?? GRANTED, probed);
        case 'no-revision':
            return toNobody(withoutRevision(probed, probe), probed);
        case 'unauthorized':
        case 'not-found': {
            const missing = { probed, probe, isMissing: true };
            const told = anotherType(missing) ?? (0,misspelt_id/* misspeltId */.$S)(missing) ?? namesake(probed, probe);
            return told === null ? REFUSED : refused(told);
        }
        case 'gate':
            return REFUSED;
        case 'forbidden': {
            const refusal = { probed, probe, reason: reading.reason };
            const condition = regionBlocked(refusal) ?? takenDown(refusal);
            return condition === null ? REFUSED : refused(condition);
        }
        default:
            return unsettled(probed, reading, probe);
    }
}
/** Reading may be open to everybody; writing, creating and pull requests never are. */
function toNobody(conclusion, { observation: { request } }) {
    return conclusion.access === 'granted' && request.operation !== 'read' ? REFUSED : conclusion;
}

;// CONCATENATED MODULE: ./src/causes/scope/discussion.ts




const DISCUSS = 'discussion.write';
/**
 * Why it is not certain that the token may open a pull request on a repo that it can read; null if it is certain. What
 * the Hub refuses here is not published, so nothing is ruled out. Goes on after a colon.
 */
function discussionDoubt(probed) {
    const { identity, tokenFormat } = probed;
    if (isOrganizationToken(probed))
        return 'an organization token belongs to no user';
    if (tokenFormat?.kind === 'trusted-publisher') {
        return 'what a Trusted Publisher token may discuss is not published';
    }
    if (isOAuth(identity, tokenFormat)) {
        const scopes = tokenFormat?.oauthScopes ?? null;
        if (scopes === null)
            return 'the scopes of the OAuth token cannot be read';
        const may = scopes.includes('write-discussions');
        return may ? null : 'the OAuth token does not have the scope write-discussions';
    }
    if (identity === null)
        return 'the account of the token is unknown';
    if (identity.fineGrained !== null) {
        return mayDiscuss(identity.fineGrained, probed)
            ? null
            : `the fine-grained token does not have the permission ${DISCUSS} for it`;
    }
    return identity.role === 'write'
        ? null
        : `whether a token with the role ${identity.role ?? 'unknown'} is enough is not published`;
}
/** The permission is given for an owner or a repo, or for all repos beyond those of the account. */
function mayDiscuss(fineGrained, probed) {
    const coverage = coverageOf(fineGrained, probed);
    if (coverage.is === 'entry')
        return coverage.permissions.includes(DISCUSS);
    return ownershipOf(probed).is !== 'own' && fineGrained.global.includes(DISCUSS);
}
/** A token about which there is no doubt. */
function otherToken({ identity, tokenFormat }) {
    return isOAuth(identity, tokenFormat)
        ? 'log in again with the scope write-discussions'
        : `use a write token or one with ${DISCUSS}`;
}
/** A pull request that can be opened as far as is known, and nothing proves it. */
function pullRequestUnverifiable(probed, doubt, probe) {
    return {
        cause: WRITE_UNVERIFIABLE,
        subject: probed.label,
        position: probed.position,
        message: `Whether the token can open a pull request on ${(0,probed_repo/* nameOf */.Vb)(probed)} cannot be checked: ${doubt}.`,
        advice: `Continue if the token is known to open pull requests there, or ${otherToken(probed)}.`,
        link: (0,links/* repoPage */.E6)(probed.endpoint, probed.ref),
        linkText: "Open the repo's page",
        evidence: (0,probed_repo/* evidenceFrom */.EH)(probed, [probe, 'content']),
    };
}

;// CONCATENATED MODULE: ./src/causes/repo/pull-request-access.ts




/**
 * Whether the token may open a pull request on the Hub. That needs no right to write, but a repo that can be read and
 * a token that may discuss (protocol notes §2.3).
 */
function pullRequestAccess(probed, probe) {
    const reading = readAccess(probed, probe);
    if (reading.access !== 'granted')
        return reading;
    const doubt = discussionDoubt(probed);
    if (doubt !== null && isAccountUntold(probed))
        return UNKNOWN;
    return doubt === null
        ? reading
        : { access: 'unknown', drafts: [...reading.drafts, pullRequestUnverifiable(probed, doubt, probe)] };
}

;// CONCATENATED MODULE: ./src/causes/scope/creation.ts





/**
 * Why it is not certain that the token may create a repo, if nothing rules it out; null if it is certain. Goes on after
 * a colon.
 */
function creationDoubt(probed) {
    const { ref, identity, tokenFormat } = probed;
    if (tokenFormat?.kind === 'trusted-publisher') {
        return 'a Trusted Publisher token is issued for a repo that exists';
    }
    if (identity === null)
        return 'the account of the token is unknown';
    // Of kernels a refusal was seen, of buckets nothing (protocol notes §2.3).
    if (ref.type === 'kernel')
        return 'the Hub does not let every account create a kernel';
    if (!(0,hub_probe/* hasAccessCheck */.hx)(ref))
        return `which accounts may create a ${ref.type} is not published`;
    return doubtOfToken(probed, identity) ?? doubtOfAccount(probed, identity);
}
function doubtOfToken(probed, identity) {
    const { role, fineGrained } = identity;
    const { tokenFormat } = probed;
    if (isOAuth(identity, tokenFormat))
        return doubtOfScopes(tokenFormat?.oauthScopes ?? null);
    if (fineGrained === null) {
        return role === 'write' ? null : `what a token with the role ${role ?? 'unknown'} may do is not known`;
    }
    const coverage = ownerCoverageOf(fineGrained, probed);
    if (coverage.is === 'unclear')
        return 'the token has entries for resource groups';
    const permissions = coverage.is === 'entry' ? coverage.permissions : [];
    if (allowsWrite(permissions))
        return null;
    const unknown = unknownPermissions([...permissions, ...fineGrained.global]);
    return `the token has permissions that this version does not know (${unknown.join(', ')})`;
}
function doubtOfScopes(scopes) {
    if (scopes === null)
        return 'the scopes of the OAuth token cannot be read';
    return scopes.includes('manage-repos')
        ? null
        : 'with the scope contribute-repos, the token sees no repo that something else created under this name';
}
function doubtOfAccount(probed, identity) {
    const { name } = identity;
    const ownership = ownershipOf(probed);
    switch (ownership.is) {
        case 'own':
            return null;
        case 'org': {
            const { org } = ownership;
            if (org.role !== 'admin') {
                return `the role of ${name} in ${org.name} is ${org.role ?? 'unknown'}, and only administrators can certainly create repos there`;
            }
            // The scopes are about the account's own repos; access to organizations is granted beside them.
            return isOAuth(identity, probed.tokenFormat)
                ? `an OAuth token may be kept out of ${org.name}, whatever its scopes`
                : null;
        }
        case 'foreign':
            return `the Hub does not list ${name} as a member of ${probed.namespace}`;
        case 'unknown':
            return 'the token does not show the organizations of its account';
    }
}
/** A repo that is not there, and that the token may well create. */
function creationUnverifiable(probed, doubt, probe) {
    return {
        cause: WRITE_UNVERIFIABLE,
        subject: probed.label,
        position: probed.position,
        message: `Whether the token can create ${(0,probed_repo/* nameOf */.Vb)(probed)} cannot be checked: ${doubt}.`,
        advice: 'Continue if the token is known to create repos there; the first attempt will show it.',
        evidence: (0,probed_repo/* evidenceFrom */.EH)(probed, [probe, 'read', 'metadata']),
    };
}

;// CONCATENATED MODULE: ./src/causes/scope/creation-limits.ts










const WHOAMI = 'GET /api/whoami-v2';
/**
 * Why the token cannot create a repo that is not there, by what the identity check proves, all in one finding: what
 * the token lacks and what its account lacks. Null if nothing rules it out.
 */
function creationLimit(probed, probe) {
    const { identity } = probed;
    if (identity === null)
        return null;
    const ofToken = limitOfToken(probed, identity);
    const ofAccount = limitOfAccount(probed, identity, ofToken !== null);
    const isForeign = ofAccount?.cause === WRONG_NAMESPACE;
    // A fine-grained token cannot have an entry for an owner to whom its account does not belong.
    const inOrder = isForeign && identity.fineGrained !== null ? [ofAccount, ofToken] : [ofToken, ofAccount];
    const limits = inOrder.filter((limit) => limit !== null);
    const [first] = limits;
    if (first === undefined)
        return null;
    // A token that is made at the link would not lift a limit of the account.
    const link = ofAccount === null ? formFor(probed, 'repo.write') : null;
    const meant = isForeign ? didYouMean(inOwnNamespaces(probed)) : '';
    return {
        cause: first.cause,
        subject: probed.label,
        position: probed.position,
        message: `${(0,probed_repo/* nameOf */.Vb)(probed)} cannot be created: ${limits.map(({ why }) => why).join(', and ')}.${meant}`,
        advice: (ofAccount ?? first).advice,
        link,
        linkText: FORM,
        evidence: [...(0,probed_repo/* evidenceFrom */.EH)(probed, [probe, 'read', 'metadata']), ...limits.map(({ fact }) => ({ fact }))],
    };
}
function limitOfToken(probed, identity) {
    const { tokenFormat, namespace, host } = probed;
    const { role, name, fineGrained } = identity;
    if (role === 'read') {
        return {
            cause: READ_TOKEN_FOR_WRITE,
            why: `${tokenName(identity)} of ${name} is a read token`,
            advice: `Create a token of ${name} that can write, and use it ${(0,host_words/* wordsOn */.lD)(host).forJob}.`,
            fact: `${WHOAMI}: role read`,
        };
    }
    const scopes = tokenFormat?.oauthScopes ?? null;
    if (scopes !== null && !scopes.some((scope) => /^(?:contribute|manage)-repos$/.test(scope))) {
        const held = scopes.length === 0 ? 'no scopes' : `only ${scopes.join(', ')}`;
        return {
            cause: OAUTH_SCOPE_MISSING,
            why: `the OAuth token has ${held}, not manage-repos`,
            advice: 'Log in again with the scope manage-repos, or use a user access token.',
            fact: `the token itself lists ${held}`,
        };
    }
    if (fineGrained === null)
        return null;
    const coverage = ownerCoverageOf(fineGrained, probed);
    const permissions = coverage.is === 'entry' ? coverage.permissions : [];
    const isOpen = coverage.is === 'unclear' || allowsWrite(permissions);
    if (isOpen || unknownPermissions([...permissions, ...fineGrained.global]).length > 0)
        return null;
    return coverage.is === 'none'
        ? {
            cause: FINE_GRAINED_REPO_NOT_IN_SCOPE,
            why: `${tokenName(identity)} has no entry for ${namespace}, and one for a repo alone is not enough`,
            advice: `Add ${namespace} with write access to contents to the token, or create a token that has it.`,
            fact: `${WHOAMI}: no entry for ${namespace}`,
        }
        : {
            cause: FINE_GRAINED_NO_WRITE_ON_REPO,
            why: `the entry of ${tokenName(identity)} for ${namespace} has no write access to contents`,
            advice: `Tick write access to contents and settings of repos for ${namespace} in the token, or create a token that has it.`,
            fact: `${WHOAMI}: permissions on ${namespace}: ${permissions.join(', ')}`,
        };
}
function limitOfAccount(probed, { name, fineGrained }, needsToken) {
    const { namespace } = probed;
    const ownership = ownershipOf(probed);
    if (ownership.is === 'foreign') {
        // The token of a service account has entries for its organization, and may list no membership.
        const isListed = fineGrained !== null && ownerCoverageOf(fineGrained, probed).is !== 'none';
        const how = needsToken ? ' with a token that can write there' : '';
        return isListed
            ? null
            : {
                cause: WRONG_NAMESPACE,
                why: `${namespace} is neither the account ${name} nor one of its organizations`,
                advice: `Create the repo under ${name} or one of its organizations${how}, or use the token of a member of ${namespace}.`,
                fact: `${WHOAMI}: account ${name}, which is not a member of ${namespace}`,
            };
    }
    if (ownership.is !== 'org')
        return null;
    const { org } = ownership;
    // Repos are created in resource groups, too, and the role in one of them may be another.
    if (![org, ...org.resourceGroups].every(({ role }) => role === 'read' || role === 'no_access'))
        return null;
    const how = needsToken
        ? ', then use a token that can write there'
        : '; a new token of the same account changes nothing';
    return {
        cause: ORG_ROLE_INSUFFICIENT,
        why: `the role of ${name} in ${org.name} is ${org.role}`,
        advice: `Ask an administrator of ${org.name} to raise the role of ${name}${how}.`,
        fact: `${WHOAMI}: roleInOrg ${org.role} in ${org.name}`,
    };
}

;// CONCATENATED MODULE: ./src/causes/repo/creation-access.ts








/**
 * Whether the token may create a repo that the Hub does not find: nothing on the Hub can be asked for that, so it
 * follows from what the identity check says of the token and its account.
 */
function creationAccess(probed, probe) {
    // A Hub without access checks answers them like a missing repo: its metadata must say so, too.
    const isMissing = (0,readings/* readingOf */.MU)(probed.observation, 'metadata')?.is === 'not-found';
    if (!isMissing || lacksRoute(probed, 'metadata'))
        return UNKNOWN;
    const misspelt = (0,misspelt_id/* misspeltId */.$S)({ probed, probe, isMissing: true });
    if (misspelt !== null)
        return refused(misspelt);
    const block = organizationBlock({ probed, reason: null, probe });
    const drafts = [block ?? creationLimit(probed, probe)].filter((draft) => draft !== null);
    if (drafts.length > 0)
        return refused(...drafts);
    const doubt = creationDoubt(probed);
    if (doubt !== null && isAccountUntold(probed))
        return UNKNOWN;
    const conclusion = doubt === null ? GRANTED : { access: 'unknown', drafts: [creationUnverifiable(probed, doubt, probe)] };
    const { revision } = probed.ref;
    if (revision === null || revision === 'main')
        return conclusion;
    const branch = withoutRevision(probed, 'revision', true);
    return branch.access === 'refused'
        ? branch
        : { ...conclusion, drafts: [...branch.drafts, ...conclusion.drafts] };
}

;// CONCATENATED MODULE: ./src/causes/repo/write-access.ts










/** Whether the token may write a repo, by the Hub's write check. */
function writeAccess(probed) {
    const write = (0,readings/* readingOf */.MU)(probed.observation, 'write');
    if (write === null)
        return UNKNOWN;
    switch (write.is) {
        case 'granted': {
            const trouble = revisionTrouble(probed, 'revision');
            const notice = fineGrainedCannotCreate(probed);
            return trouble ?? (notice === null ? GRANTED : { access: 'granted', drafts: [notice] });
        }
        case 'gate':
        case 'not-found':
        case 'unauthorized':
        case 'forbidden':
            if (probed.identity === null && write.is === 'unauthorized' && !isAccepted(probed))
                return UNKNOWN;
            // The finding about an organization token has said all there is to say about its writes.
            return isOrganizationToken(probed) ? REFUSED : refusedWrite(probed, write);
        default:
            if (lacksRoute(probed, 'write'))
                return isOrganizationToken(probed) ? REFUSED : refusedWrite(probed, write);
            return unsettled(probed, write, 'write');
    }
}
/** A publisher's token that may read is accepted, whatever the write check says: a refused one gets 401 everywhere. */
function isAccepted(probed) {
    const isPublishers = probed.tokenFormat?.kind === 'trusted-publisher';
    return isPublishers && (0,readings/* readingOf */.MU)(probed.observation, 'read')?.is === 'granted';
}
function refusedWrite(probed, write) {
    const read = (0,readings/* readingOf */.MU)(probed.observation, 'read');
    const commit = (0,readings/* readingOf */.MU)(probed.observation, 'preupload');
    const isRouteMissing = lacksRoute(probed, 'write');
    const isNotFound = isRouteMissing
        ? (0,readings/* readingOf */.MU)(probed.observation, 'metadata')?.is === 'not-found'
        : write.is === 'not-found' && read?.is === 'not-found';
    if (isNotFound && probed.observation.request.operation === 'create')
        return creationAccess(probed, 'write');
    const isMissing = isNotFound && (!isRouteMissing || probed.identity !== null);
    // A 404 for a repo that can be read is about the route: then a commit's own first step tells (protocol §3.1).
    const isOnlyRoute = isRouteMissing ? !isMissing : write.is === 'not-found' && read?.is === 'granted';
    if (isOnlyRoute && commit?.is === 'granted')
        return revisionTrouble(probed, 'revision') ?? GRANTED;
    const isCertain = !isOnlyRoute || commit?.is === 'forbidden' || commit?.is === 'unauthorized';
    const reason = write.is === 'forbidden' ? write.reason : null;
    const drafts = explain({ probed, operation: 'write', probe: 'write', reason, isMissing, isCertain });
    if (drafts.length > 0)
        return refused(...drafts);
    if (write.is === 'gate' && write.state !== 'login')
        return read_access_behindGate(probed, write.state, 'write');
    if (read !== null && read.is !== 'granted') {
        const reading = readAccess(probed, 'read');
        if (reading.access === 'refused')
            return reading;
    }
    const trouble = isOnlyRoute ? revisionTrouble(probed, 'revision') : null;
    if (trouble?.access === 'refused')
        return trouble;
    // What this endpoint cannot check is told once, for all repos.
    const unverifiable = isRouteMissing && !isCertain ? [] : [writeUnverifiable(probed, isCertain)];
    return { access: 'unknown', drafts: [...(trouble?.drafts ?? []), ...unverifiable] };
}
/**
 * Kernels and buckets have no write check: only what the identity check proves of every write can be said (protocol
 * notes §3.6).
 */
function uncheckedWriteAccess(probed) {
    if (isOrganizationToken(probed))
        return REFUSED;
    const { request } = probed.observation;
    const probe = (0,hub_probe/* readProbeFor */.mq)(request.ref);
    const isMissing = (0,readings/* readingOf */.MU)(probed.observation, probe)?.is === 'not-found' && probed.metadata === null;
    if (isMissing && request.operation === 'create')
        return creationAccess(probed, probe);
    const answer = { reason: null, isMissing, isCertain: false };
    const drafts = explain({ probed, operation: 'write', probe, ...answer });
    if (drafts.length > 0)
        return refused(...drafts);
    const reading = readAccess(probed, probe);
    if (reading.access !== 'granted')
        return reading;
    return { access: 'unknown', drafts: [...reading.drafts, writeUnverifiable(probed, false)] };
}

;// CONCATENATED MODULE: ./src/causes/repo/diagnose-repo.ts











const diagnose_repo_RIGHTS = ['organization', 'scope', 'gate'];
/** Diagnoses one listed repo from the answers about it. */
function diagnoseRepo(probed, tokenStatus) {
    const { access, drafts } = conclude(probed, tokenStatus);
    const move = renamed(probed);
    const { request } = probed.observation;
    return {
        request,
        label: probed.label,
        access,
        isOptional: request.isOptional === true,
        findings: [...drafts, ...(move === null ? [] : [move])].map(finding/* finding */.g),
        isUpToToken: access === 'granted' || drafts.some(({ cause }) => diagnose_repo_RIGHTS.includes(cause.group)),
    };
}
function conclude(probed, tokenStatus) {
    const { request } = probed.observation;
    const read = (0,hub_probe/* readProbeFor */.mq)(request.ref);
    switch (EFFECTS[tokenStatus.is].repos) {
        case 'nobody':
            if (tokenStatus.is === 'absent') {
                return anonymousAccess(probed, `anonymous-${read}`, 'anonymous-revision');
            }
            return (0,model_inputs/* writesTo */.Ki)(request) ? REFUSED : anonymousAccess(probed, read, 'revision');
        case 'account':
            return withinResource(probed, accountAccess(probed));
        case 'nothing':
            return UNKNOWN;
    }
}
function accountAccess(probed) {
    const { request } = probed.observation;
    const main = (0,hub_probe/* mainProbeFor */.hQ)(request);
    if (request.operation === 'pr')
        return pullRequestAccess(probed, main);
    if (!(0,model_inputs/* writesTo */.Ki)(request))
        return readAccess(probed, main);
    return main === 'write' ? writeAccess(probed) : uncheckedWriteAccess(probed);
}

// EXTERNAL MODULE: ./src/model/short-place.ts
var short_place = __webpack_require__(3109);
;// CONCATENATED MODULE: ./src/causes/repo/found-repos.ts



/**
 * Diagnoses what was found like what is listed, but for one thing: nobody said that the job needs it, so that no
 * finding is more than a warning.
 */
function diagnoseFound({ hub: { found, repos } }, asker, tokenStatus) {
    return found.flatMap((observation, index) => {
        if (Object.keys(observation.probes).length === 0)
            return [];
        // Behind the listed ones: it is about a repo, and about none of the lines.
        const { use } = observation;
        const probed = (0,probed_repo/* probedRepoOf */.AU)(observation, repos.length + index, asker, (0,short_place/* shortPlace */.Y)(use.place));
        const result = diagnoseRepo(probed, tokenStatus);
        const { request, label, access } = result;
        return [
            {
                request,
                label,
                access,
                isOptional: false,
                use,
                findings: result.findings.map((one) => asFound(one, result, use)),
            },
        ];
    });
}
function asFound(finding, { label, access }, { place }) {
    const { file, line } = place;
    const worst = finding.severity === 'error' ? 'warning' : finding.severity;
    return {
        ...finding,
        // Nobody is warned of what is not known about a repo that nobody listed.
        severity: access === 'unknown' ? 'notice' : worst,
        message: `${(0,short_place/* shortPlace */.Y)(place)} uses ${label}: ${finding.message}`,
        evidence: [{ fact: `${(0,short_place/* shortPlace */.Y)(place)}: ${place.shownBy} names ${label}` }, ...finding.evidence],
        place: { file, line },
    };
}

// EXTERNAL MODULE: ./src/evidence/logins-alone.ts
var logins_alone = __webpack_require__(6081);
;// CONCATENATED MODULE: ./src/causes/runner/login-alone.ts








/**
 * In a job without a token: the logins that clients take from a netrc or from git. Nothing is removed, since there may
 * be nothing else, and none counts as the job's token, since nobody can tell for whom it was put there.
 */
function loginFindings(evidence, tokenStatus) {
    const logins = (0,logins_alone/* loginsInstead */.Hu)(evidence, tokenStatus);
    if (logins === null)
        return [];
    const unusableFiles = unusable(evidence, logins, null);
    const places = (0,logins_alone/* loginPlaces */.kM)(logins);
    const isUnread = evidence.runner.netrc.some(({ isDistrusted }) => isDistrusted);
    const only = places.length === 1 && !isUnread && !hasOtherToken(evidence) ? places[0] : undefined;
    const toldByFile = new Set(unusableFiles.map(({ subject }) => subject));
    return [
        ...unusableFiles,
        ...exposedFindings(evidence, (credential) => only !== undefined && login_alone_isOf(only, credential) ? ` as ${ownerOn(evidence)} only login` : ''),
        ...places
            .filter(({ sent: [{ source, secret }] }) => {
            const isTold = source.kind === 'git' ? isInUrl(source.credential) : toldByFile.has(source.path);
            return !isTold && !isHeldElsewhere(evidence, secret);
        })
            .map((place) => hasOtherToken(evidence)
            ? besideUnused(evidence, place)
            : alone(evidence, place, place === only ? 'only' : 'one')),
    ];
}
/** Whether some client or the job's own code may have another token, although none reached this step. */
function hasOtherToken({ runner: { tokenSources, legacyToken, environment } }) {
    return (tokenSources.held.length > 0 ||
        tokenSources.saved?.isDistrusted === true ||
        (legacyToken !== null && (legacyToken.value !== null || legacyToken.isDistrusted === true)) ||
        environment.misnamed.length > 0);
}
/** Whether it is the very token of a variable or file that this step did not use: then it overrides nothing. */
function isHeldElsewhere({ runner: { tokenSources } }, secret) {
    return tokenSources.held.some(({ format }) => secret !== null && format.cleaned.equals(secret));
}
function login_alone_isOf({ sent }, credential) {
    return sent.some(({ source }) => source.kind === 'git' && source.credential === credential);
}
/** The job's only login, or one of several, some of which may be in a file that was not read. */
function alone(evidence, place, is) {
    const { host } = evidence.runner;
    const [{ source, secret }] = place.sent;
    const what = (0,logins_alone/* loginText */.z7)(place);
    const isKept = evidence.runner.environment.isSelfHosted && outlivesJob(evidence, source);
    const which = is === 'only'
        ? `${(0,capitalized/* capitalized */.l)(ownerOn(evidence))} only login is ${what}`
        : `${(0,capitalized/* capitalized */.l)(what)} is one of ${ownerOn(evidence)} logins`;
    const shared = isKept ? ', which every job on this self-hosted runner may use' : '';
    const remove = isKept
        ? `, and remove ${scriptOf(place) ?? `${what} from the runner`} once no job needs it`
        : '';
    return {
        cause: isKept ? PERSISTED_LOGIN_ON_RUNNER : TOKEN_ONLY_IN_FILE,
        subject: login_alone_pathOf(source),
        message: `${which}${shared}; ${login_alone_sentenceOf(evidence, place)}.${(0,credential_owner/* ownerSentence */.H)(evidence, secret)}`,
        advice: host === 'terminal'
            ? 'Run hf auth login, or set HF_TOKEN, so that there is a token to check.'
            : `Give the job its own token in HF_TOKEN, which ${host === 'github' ? 'this step' : 'the check'} can check${remove}.`,
        evidence: [{ fact: `${what}; ${tokenless(host)}` }],
    };
}
/** A login that clients send although another token is there, which this step did not use. */
function besideUnused(evidence, place) {
    const { host } = evidence.runner;
    const [{ source, secret }] = place.sent;
    const what = (0,logins_alone/* loginText */.z7)(place);
    return {
        cause: source.kind === 'netrc' ? NETRC_OVERRIDES_TOKEN : GIT_CREDENTIAL_STALE,
        subject: login_alone_pathOf(source),
        message: `${(0,capitalized/* capitalized */.l)(what)} is a login for the Hub; ${login_alone_sentenceOf(evidence, place)}.${(0,credential_owner/* ownerSentence */.H)(evidence, secret)}`,
        advice: `Remove ${scriptOf(place) ?? what} unless ${(0,host_words/* wordsOn */.lD)(host).job} is to use it.`,
        evidence: [{ fact: `${what}; ${tokenless(host)}` }],
    };
}
function ownerOn({ runner: { host } }) {
    return host === 'terminal' ? 'your' : "the job's";
}
function tokenless(host) {
    return host === 'github' ? 'no token reached this step' : 'no token was found';
}
/** The script that prints the login, as it is to be removed; null if none does. */
function scriptOf({ sent }) {
    const [{ source }] = sent;
    const script = source.kind === 'git' ? source.credential.script : undefined;
    if (script === undefined)
        return null;
    return git_credentials_scriptInSettings((0,affected_clients/* listed */.KE)([...new Set(sent.map(({ host }) => host.hostname))]), script);
}
function login_alone_sentenceOf(evidence, { sent }) {
    return (0,affected_clients/* affectedClientsSentence */.ml)(evidence, sent, 'send', 'it');
}
function login_alone_pathOf(source) {
    return source.kind === 'netrc' ? source.path : source.credential.where;
}
/** Whether later jobs find it, too: it is not in a file that this job names, or in the settings of a clone. */
function outlivesJob({ runner: { netrc } }, source) {
    if (source.kind === 'netrc') {
        const file = netrc.find(({ path }) => path === source.path);
        return file !== undefined && (file.kind !== 'netrc-variable' || Boolean(file.alsoNamed?.length));
    }
    const scope = source.credential.origin?.scope;
    return scope !== 'local' && scope !== 'worktree' && scope !== 'command';
}

;// CONCATENATED MODULE: ./src/causes/runner/unshared-trust.ts








/** The variables that a generation of `huggingface_hub` reads, the first that is set alone (protocol notes §6). */
const SINCE_ONE = ['SSL_CERT_FILE', 'SSL_CERT_DIR'];
const BELOW_ONE = ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'];
/** From here on it uses the system's store if no variable is set. */
const WITH_SYSTEM_STORE = '2';
/** Bundles of all public authorities have 140 and more, a company has a few. */
const WHOLE_BUNDLE = 60;
const unshared_trust_UNKNOWN = { is: 'unknown' };
/** The job's own Python client, and git, where what they are told to go by does not hold the root that Node trusts. */
function trustFindings(evidence) {
    const { runner: { certificates, jobClients, host }, hub: { chain }, } = evidence;
    if (chain === null || refusedCertificate(decisiveAnswers(evidence)) !== null)
        return [];
    const hub = (0,hub_version/* hubVersionOfJob */.g)(jobClients);
    const python = hub === null ? unshared_trust_UNKNOWN : pythonTrust(evidence, hub);
    const git = gitTrust(evidence);
    const own = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
    const drafts = [];
    if (hub !== null && python.is === 'lacks') {
        const [variable = ''] = variablesOf(hub);
        // A distribution may have put more into the list that it ships with the client.
        const unless = python.file === null ? ' unless its own list was extended' : '';
        drafts.push({
            ...draft(evidence, chain, `${claimAtStart(hub.claim)}, which will not trust`, python.because, unless),
            subject: 'huggingface_hub',
            advice: unshared_trust_adviceFor(host, python.file, variable, own, "Python's own list"),
        });
    }
    if (git.is === 'lacks') {
        drafts.push({
            ...draft(evidence, chain, 'git will not trust', git.because),
            subject: 'git',
            advice: unshared_trust_adviceFor(host, git.file, 'GIT_SSL_CAINFO', own, "git's own list"),
        });
    }
    return drafts;
}
function draft({ inputs: { endpoint } }, chain, who, because, unless = '') {
    const root = chain.certificates.at(-1)?.subject;
    const trusted = chain.isPublic ? 'which Node trusts' : 'which Node trusts through NODE_EXTRA_CA_CERTS';
    return {
        cause: TLS_UNTRUSTED_CA,
        severity: 'warning',
        message: `${who} the certificate of ${endpoint.host}${unless}: it is issued under the root ${root}, ${trusted}, but ${because}.`,
        evidence: [{ fact: because }, ...untrusted_certificate_chainEvidence(endpoint.host, chain)],
    };
}
function unshared_trust_adviceFor(host, file, variable, own, list) {
    const { inEnvironment, job } = (0,host_words/* wordsOn */.lD)(host);
    const bundle = own !== undefined && own.fingerprints.length >= WHOLE_BUNDLE ? own.path : null;
    if (bundle !== null)
        return `Set ${(0,host_words/* variableOn */.QX)(host, file?.variable ?? variable, bundle)} ${inEnvironment}.`;
    if (file !== null)
        return `Add that root certificate to ${file.path}.`;
    return `Set ${(0,host_words/* variableOn */.QX)(host, variable, own?.path ?? '')} ${inEnvironment}; it replaces ${list}, so add the public authorities to that file if ${job} connects to other hosts.`;
}
function pythonTrust({ runner: { certificates }, hub: { chain } }, hub) {
    if (chain === null)
        return unshared_trust_UNKNOWN;
    const variables = variablesOf(hub);
    const file = goneBy(certificates, variables);
    if (file !== undefined)
        return trustIn(file, chain);
    if (chain.isPublic)
        return { is: 'holds' };
    // Of an unknown version it may be one that uses the system's store.
    const hasOwnList = variables === BELOW_ONE || (hub.version !== null && !(0,compare_versions/* isSince */.$l)(hub.version, WITH_SYSTEM_STORE));
    if (!hasOwnList)
        return unshared_trust_UNKNOWN;
    return {
        is: 'lacks',
        because: `neither ${variables.join(' nor ')} is set, so it uses its own list, which as published has only public authorities`,
        file: null,
    };
}
function gitTrust({ runner: { certificates, git, platform }, hub: { chain } }) {
    // Elsewhere git is built on the system's own TLS, which has a store of its own.
    if (chain === null || git.state !== 'read' || git.trustsOtherwise || platform !== 'linux')
        return unshared_trust_UNKNOWN;
    const file = goneBy(certificates, ['GIT_SSL_CAINFO', 'http.sslCAInfo']);
    if (file === undefined)
        return unshared_trust_UNKNOWN;
    const trust = trustIn(file, chain);
    return trust.is === 'lacks' && chain.inSystem !== null ? unshared_trust_UNKNOWN : trust;
}
function trustIn(file, { holders }) {
    // What a client makes of a file that is not there depends on its version.
    if (file.state !== 'read')
        return unshared_trust_UNKNOWN;
    if (holders.some(({ variable }) => variable === file.variable))
        return { is: 'holds' };
    const { variable, path } = file;
    return { is: 'lacks', because: `${variable} points to ${path}, which does not contain it`, file };
}
function goneBy(certificates, variables) {
    return variables.flatMap((one) => certificates.find(({ variable }) => variable === one) ?? [])[0];
}
function variablesOf({ client }) {
    return client === huggingface_hub/* HUB_SINCE_ONE */.ir ? SINCE_ONE : BELOW_ONE;
}
/**
 * What other programs may make of the certificates, which this check says nothing of: it uses Node's trust. Where
 * it is known what they will make of the Hub's certificate, nothing is said of it here.
 */
function uncheckedTrust(evidence) {
    const { inputs, runner: { certificates }, } = evidence;
    if (!inputs.endpoint.origin.startsWith('https:'))
        return [];
    const broken = certificates.flatMap(({ variable, path, state }) => state === 'read' || variable === 'NODE_EXTRA_CA_CERTS'
        ? []
        : [
            `the certificates that ${clientOf(variable)} will trust: ${variable} points to ${path}, ${uselessness(state)}`,
        ]);
    const lacking = notTold(evidence);
    return lacking.length === 0
        ? broken
        : [
            ...broken,
            `whether Python trusts the certificates that NODE_EXTRA_CA_CERTS adds: ${(0,affected_clients/* listed */.KE)(lacking)} ${lacking.length === 1 ? 'does' : 'do'} not point to them`,
        ];
}
/** The variables by which some Python of the job may go, and which do not name what Node was told to trust. */
function notTold(evidence) {
    const { runner: { certificates, jobClients }, hub: { chain }, } = evidence;
    const added = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
    if (added?.state !== 'read' || chain?.isPublic)
        return [];
    const hub = (0,hub_version/* hubVersionOfJob */.g)(jobClients);
    if (hub !== null && pythonTrust(evidence, hub).is !== 'unknown')
        return [];
    const families = hub === null ? [SINCE_ONE, BELOW_ONE] : [variablesOf(hub)];
    return families.flatMap((variables) => {
        const file = goneBy(certificates, variables);
        if (file === undefined)
            return variables[0] ?? [];
        if (file.state !== 'read')
            return [];
        const holds = chain === null
            ? added.fingerprints.every((one) => file.fingerprints.includes(one))
            : chain.holders.some(({ variable }) => variable === file.variable);
        return holds ? [] : file.variable;
    });
}
function clientOf(variable) {
    return variable === 'GIT_SSL_CAINFO' || variable === 'http.sslCAInfo' ? 'git' : 'Python';
}

;// CONCATENATED MODULE: ./src/causes/runner/runner.ts














/**
 * What on this machine would be sent instead of the token. A finding exists only where some client would
 * send something else than the token that was checked, or where a credential lies open.
 */
function diagnoseRunner(evidence, { tokenStatus, overrides }, { scrubs, isolation }) {
    const { comparable } = EFFECTS[tokenStatus.is];
    return [
        ...(comparable
            ? besideToken(evidence, { tokenStatus, overrides }, { scrubs, isolation })
            : loginFindings(evidence, tokenStatus)),
        ...(tokenStatus.is === 'good' ? misnamedFindings(evidence) : []),
        ...clockFindings(evidence),
        ...transferHostFindings(evidence),
        ...trustFindings(evidence),
    ];
}
function besideToken(evidence, { tokenStatus, overrides }, { scrubs, isolation }) {
    const overridesLater = isolation === null ? null : (0,clients_overrides/* credentialOverrides */.Jq)(afterIsolation(evidence, isolation));
    const { host } = evidence.runner;
    const scrubbing = { scrubs, asked: evidence.inputs.scrub, overridesLater, host };
    return [
        ...netrcFindings(evidence, overrides, scrubbing),
        ...gitFindings(evidence, overrides, scrubbing),
        ...publisherFindings(evidence, overrides),
        ...conflictFindings(evidence, tokenStatus, overrides),
        ...savedLoginFindings(evidence, tokenStatus, overrides, scrubbing),
        ...jobClientFindings(evidence),
        ...scrubFailures(evidence, overrides, scrubs),
    ];
}

// EXTERNAL MODULE: ./src/clients/source.ts
var source = __webpack_require__(6119);
;// CONCATENATED MODULE: ./src/causes/sections/client-table.ts






/**
 * The table of clients, after the scrub. A row shows the worst that any of the versions in question would do;
 * a client that is given its token in code is not covered.
 */
function clientRows(evidence, assessment, { scrubs, isolation }) {
    const later = isolation === null ? afterScrub(evidence, assessment, scrubs) : afterIsolation(evidence, isolation);
    const [endpoint] = (0,clients/* hostsOf */.PP)(later);
    return (0,clients/* resolveClients */.hS)(later, endpoint).map((resolved) => rowOf(later, resolved));
}
const WORST_FIRST = ['other', 'fails', 'checked-token', 'nothing'];
function rowOf(evidence, { client, behaviours }) {
    const hub = (0,hub_version/* hubVersionOfJob */.g)(evidence.runner.jobClients);
    const judged = behaviours.map((behaviour) => ({ behaviour, sends: sendsOf(evidence, behaviour) }));
    judged.sort((a, b) => WORST_FIRST.indexOf(a.sends) - WORST_FIRST.indexOf(b.sends));
    const [worst] = judged;
    if (worst === undefined)
        throw new Error(`${client.name} has no behaviour`);
    const { behaviour, sends } = worst;
    const like = judged.filter((one) => one.sends === sends).map((one) => one.behaviour.when);
    return {
        client: client.name,
        sends,
        from: behaviour.does === 'nothing' ? null : (0,source/* placeOf */.$t)(behaviour.source),
        owner: sends === 'other' && behaviour.does === 'sends' ? (0,credential_owner/* ownerOf */.b)(evidence, behaviour.secret) : null,
        used: hub?.client === client ? hub.claim : null,
        note: like.length === judged.length || like.includes(null) ? null : [...new Set(like)].join('; '),
    };
}
function sendsOf({ runner: { tokenSources } }, behaviour) {
    if (behaviour.does !== 'sends')
        return behaviour.does;
    const checked = tokenSources.checked?.format.cleaned;
    return checked !== undefined && behaviour.secret?.equals(checked) === true ? 'checked-token' : 'other';
}

// EXTERNAL MODULE: ./src/model/listed-as.ts
var listed_as = __webpack_require__(5277);
;// CONCATENATED MODULE: ./src/causes/sections/found-section.ts



const MOST_PLACES = 5;
const MOST_LINES = 500;
/** Null if the workspace was not read. */
function foundSection(evidence, results) {
    const { discovery, inputs } = evidence;
    if (discovery === null)
        return null;
    const lines = unlistedUses(evidence)
        .slice(0, MOST_LINES)
        .map((use) => {
        const result = results.find((one) => one.use === use);
        return {
            repo: (0,model_repo/* formatRepo */.Kf)(use.ref),
            operation: use.operation,
            listedAs: (0,listed_as/* listedAs */.W)(use, inputs.operation),
            isCertain: use.isCertain,
            access: result?.access ?? null,
            cause: result?.findings[0]?.cause ?? null,
            places: [use.place, ...use.others].slice(0, MOST_PLACES),
            morePlaces: Math.max(0, 1 + use.others.length - MOST_PLACES),
        };
    });
    const isReached = ({ places }) => places[0]?.reach !== 'workspace';
    const { hasSource, read, leftOut } = discovery;
    return {
        isChecked: inputs.discover,
        repos: lines.filter(isReached),
        elsewhere: lines.filter((line) => !isReached(line)),
        hasSource,
        read,
        leftOut,
    };
}

;// CONCATENATED MODULE: ./src/causes/sections/migration-hint.ts










/** The first huggingface_hub that exchanges an id token by itself (runner notes §1). */
const FIRST_TO_EXCHANGE = [1, 19];
const HANDED_ON = {
    'by-itself': '',
    'not-by-git': ' git exchanges no id token, so export-token: true hands it the token that the check gets.',
    unknown: ' export-token: true hands the token that the check gets to later steps, since not every client exchanges an id token.',
};
/**
 * For a job that writes one repo, and needs nothing else, with a token that can write all of its account: a Trusted
 * Publisher does the same without a secret to keep. Only if nothing weightier is reported.
 */
function migrationHint(evidence, tokenStatus, results) {
    const { inputs, runner: { host, environment }, hub: { publisher }, } = evidence;
    const [only, ...others] = results;
    // A Hub on this machine is one to try things out with; of no other is it known that it has Trusted Publishers.
    const hasPublishers = (0,model_endpoint/* isHub */.G2)(inputs.endpoint) || (0,model_endpoint/* isLoopback */.U9)(inputs.endpoint.hostname);
    if (publisher !== null || environment.oidcResource !== null || host !== 'github' || !hasPublishers)
        return null;
    if (only === undefined || others.length > 0 || only.request.operation !== 'write')
        return null;
    if (only.access !== 'granted' || tokenStatus.is !== 'good' || !isClassic(tokenStatus.identity))
        return null;
    const ref = { ...only.request.ref, revision: null };
    const repo = (0,model_repo/* formatRepo */.Kf)(ref);
    const exchange = exchangeOf(evidence);
    return {
        message: `This job writes only ${repo}, with a token that can write everything ${tokenStatus.identity.name} can. A Trusted Publisher needs no stored token: add this repository and its workflow file at the link, and request an id token.${HANDED_ON[exchange]}`,
        page: (0,links/* publisherPage */.cx)(inputs.endpoint, { is: 'repo', ref }),
        yaml: [
            'permissions:',
            '  contents: read',
            '  id-token: write',
            ...(exchange === 'by-itself'
                ? ['env:', `  HF_OIDC_RESOURCE: ${repo}`]
                : ['with: # of the check', `  oidc-resource: ${repo}`, '  export-token: true']),
        ],
    };
}
/** What runs in a place of its own, or is no huggingface_hub. */
const OTHER_PROGRAMS = new Set([
    'docker',
    'podman',
    'curl',
    'node',
    'npx',
    'bun',
    'deno',
]);
/** Whether what this job runs behind the check exchanges an id token by itself, as huggingface_hub does since 1.19. */
function exchangeOf({ inputs, runner: { workflow, jobClients } }) {
    const jobs = jobsOf(workflow);
    const later = jobs
        .flatMap(({ steps }) => steps)
        .filter(({ runs }) => runs === 'after' || runs === 'beside');
    const commands = later.flatMap(job_commands/* jobCommands */.QQ);
    const hosts = (0,model_endpoint/* hubHosts */.dZ)(inputs.endpoint);
    if (jobs.some(({ steps }) => hubPushes(steps, hosts).length > 0))
        return 'not-by-git';
    const ids = inputs.repos.map(({ ref }) => ref.id);
    const isByPython = jobs.some((job) => hub_uses_hubUses(job, ids, true).length > 0);
    const isMixed = commands.some(({ program }) => OTHER_PROGRAMS.has(program));
    const version = (0,compare_versions/* parseVersion */.ot)((0,hub_version/* hubVersionOfJob */.g)(jobClients)?.version ?? '');
    const isOld = version !== null && (0,compare_versions/* compareVersions */.Zy)(version, FIRST_TO_EXCHANGE) < 0;
    return isByPython && !isMixed && !isOld ? 'by-itself' : 'unknown';
}

// EXTERNAL MODULE: ./src/runner/workspace/bounds.ts
var bounds = __webpack_require__(6403);
;// CONCATENATED MODULE: ./src/causes/repo/open-references.ts





/** How far references are followed: steps from a listed repo, and repos that are asked about. */
const open_references_DEEPEST = 3;
const MOST_FOUND = 50;
/** The repos that are granted for reading, near enough, and not read yet, each once. */
function unread(evidence, tokenStatus) {
    const known = new Set(evidence.hub.references.read.map(({ ref }) => keyOf(ref)));
    return readableRepos(evidence, tokenStatus).filter((ref) => {
        const isNew = !known.has(keyOf(ref));
        known.add(keyOf(ref));
        return isNew;
    });
}
/** Those that an accepted token was granted, listed ones first. Without one, nothing is followed. */
function readableRepos(evidence, tokenStatus) {
    if (EFFECTS[tokenStatus.is].repos !== 'account')
        return [];
    const asker = (0,probed_repo/* askerOf */.YX)(evidence, tokenStatus);
    const listed = evidence.hub.repos.filter((repo, position) => repo.request.operation === 'read' &&
        diagnoseRepo((0,probed_repo/* probedRepoOf */.AU)(repo, position, asker), tokenStatus).access === 'granted');
    const found = diagnoseReferences(evidence, asker).filter(({ access, chain }) => access === 'granted' && chain.length < open_references_DEEPEST);
    return [...listed, ...found]
        .map(({ request }) => request.ref)
        .filter(({ type }) => namingFiles(type).length > 0);
}
/** What the files that were read name, beyond the repos that are listed or known already, each once. */
function open_references_unasked({ repos, references, }) {
    const known = new Set([...repos, ...references.found].map(({ request }) => keyOf(request.ref)));
    return references.read.flatMap(({ ref: from, mentions }) => {
        const chain = references.found.find(({ request }) => open_references_isSame(request.ref, from))?.chain ?? [];
        const root = chain[0]?.from ?? from;
        const line = repos.find(({ request }) => open_references_isSame(request.ref, root))?.request.line ?? 0;
        return mentions.flatMap(({ ref, file, key }) => {
            if (known.has(keyOf(ref)))
                return [];
            known.add(keyOf(ref));
            return [{ ref, chain: [...chain, { from, file, key }], line }];
        });
    });
}
function open_references_isSame(a, b) {
    return keyOf(a) === keyOf(b);
}

;// CONCATENATED MODULE: ./src/causes/sections/unfollowed.ts





/** What was not checked of the references that were to be followed, each with the reason. */
function unfollowed(evidence, tokenStatus, results) {
    const { inputs, hub: { references, repos }, } = evidence;
    if (!inputs.followReferences)
        return [];
    if (EFFECTS[tokenStatus.is].repos !== 'account') {
        return repos.some(({ request }) => request.operation === 'read')
            ? ['what the listed repos load, because references are followed only with an accepted token']
            : [];
    }
    const left = unread(evidence, tokenStatus).map(model_repo/* formatRepo */.Kf);
    const tooFar = results.filter(({ access, chain }) => access === 'granted' && chain.length >= open_references_DEEPEST);
    const unnamed = open_references_unasked(evidence.hub).length;
    return [
        ...references.read.flatMap(({ ref, files }) => filesLeftOpen((0,model_repo/* formatRepo */.Kf)(ref), files)),
        ...results.flatMap((result) => repoLeftOpen(result, evidence)),
        ...(left.length === 0 ? [] : [`what these repos load: ${left.join(', ')}`]),
        ...(tooFar.length === 0
            ? []
            : [
                `what these repos load, because references are followed for only ${open_references_DEEPEST} steps: ${tooFar.map(({ label }) => label).join(', ')}`,
            ]),
        ...(unnamed === 0
            ? []
            : [`${unnamed} more repos that are loaded, because at most ${MOST_FOUND} of them are checked`]),
    ];
}
/** One line for each reason, with the files that it keeps from being read. */
function filesLeftOpen(repo, files) {
    const byReason = new Map();
    for (const file of files) {
        const reason = fileProblem(file);
        if (reason !== null)
            byReason.set(reason, [...(byReason.get(reason) ?? []), file.name]);
    }
    return [...byReason].map(([reason, names]) => `what ${repo} loads through ${names.join(', ')}: ${reason}`);
}
function fileProblem({ response, problem }) {
    if (problem === 'too-large')
        return 'it is too large to be read';
    if (problem === 'malformed')
        return 'it cannot be parsed';
    const { outcome } = response;
    if (outcome.kind === 'answer') {
        if (outcome.status === 200 || outcome.status === 404)
            return null;
        if (outcome.stoppedAt?.reason === 'other-origin')
            return `it is on ${outcome.stoppedAt.to}`;
    }
    return answerText(response);
}
function repoLeftOpen({ access, chain, label, request }, evidence) {
    const response = evidence.hub.references.found.find((found) => found.request === request)?.probes[(0,hub_probe/* readProbeFor */.mq)(request.ref)];
    const by = chain.at(-1);
    if (access !== 'unknown' || response === undefined || by === undefined)
        return [];
    const reading = (0,readings/* readProbe */.f1)((0,hub_probe/* readProbeFor */.mq)(request.ref), response);
    const reason = reading.is === 'not-found'
        ? 'it is missing or not visible to this token; the name may also be that of a folder'
        : answerText(response);
    return [`${label}, which ${(0,model_repo/* formatRepo */.Kf)(by.from)} loads through ${by.file} (${by.key}): ${reason}`];
}
function answerText({ outcome }) {
    return outcome.kind === 'answer' ? `status ${outcome.status}` : `no answer (${outcome.code})`;
}

;// CONCATENATED MODULE: ./src/causes/sections/not-checked.ts








/** What a reader might think was checked and was not, each with the reason. */
function notChecked(evidence, tokenStatus, results, loaded) {
    const reason = EFFECTS[tokenStatus.is].notChecked?.((0,host_words/* wordsOn */.lD)(evidence.runner.host)) ?? null;
    return [
        ...(reason === null ? [] : [reason]),
        ...results.flatMap(unexplained),
        ...unprobedUses(evidence, tokenStatus),
        ...unreadFiles(evidence),
        ...unfollowed(evidence, tokenStatus, loaded),
        ...unreachedHosts(evidence),
        ...uncheckedTrust(evidence),
        ...distrustedFiles(evidence),
        ...unreadWorkspace(evidence),
        ...unaskedGit(evidence),
        ...otherGitHosts(evidence).map(({ host, at }) => `${host}, where git goes instead of the Hub (url.….insteadOf in ${at})`),
    ];
}
const DOING = {
    read: 'read of',
    write: 'write to',
    create: 'creation of',
    pr: 'pull request on',
};
function unexplained({ label, request, access, findings }) {
    const isExplained = access === 'granted' || (access === 'refused' && findings.length > 0);
    return isExplained ? [] : [`${DOING[request.operation]} ${label}`];
}
/** What the workspace names and nobody asked the Hub about, although that was wanted. */
function unprobedUses(evidence, tokenStatus) {
    const { inputs, discovery, hub, runner } = evidence;
    if (!inputs.discover || discovery === null)
        return [];
    if (!discovery.hasSource)
        return [
            runner.host === 'github'
                ? 'the repos that the job uses: its workspace has no files yet, and its workflow was not found'
                : `the repos that ${(0,host_words/* wordsOn */.lD)(runner.host).job} uses, because this folder has no file that may name one`,
        ];
    const certain = unlistedUses(evidence).filter(({ isCertain }) => isCertain).length;
    const asked = hub.found.filter(({ probes }) => Object.keys(probes).length > 0).length;
    if (certain === asked)
        return [];
    const what = `${certain - asked} ${certain - asked === 1 ? 'repo' : 'repos'} that the workspace names`;
    if (isWrittenByStrangers(runner.event))
        return [`${what}, because somebody outside this repository may have written its files`];
    if (EFFECTS[tokenStatus.is].repos !== 'account')
        return [`${what}, because they are checked only with an accepted token`];
    if (asked < hub.found.length)
        return [`${what}, because the check ended before they were requested`];
    return [`${what}, because at most ${MOST_FOUND_PROBED} of them are checked`];
}
/** What may name more repos, for whoever relies on `discover`; without it, the proposal says so. */
function unreadFiles({ inputs, discovery }) {
    if (!inputs.discover || discovery === null || discovery.leftOut.because === null)
        return [];
    const { files, because } = discovery.leftOut;
    const what = files === 0 ? 'some' : `${files}`;
    return [`${what} workspace files that may name repos, because ${bounds/* BOUND_NAMES */.m[because]} was reached`];
}
/** Files with credentials that this action does not use, because somebody else can write them. */
function distrustedFiles({ runner: { tokenSources: { saved }, legacyToken, storedTokens, netrc, }, }) {
    return [saved, storedTokens, legacyToken, ...netrc].flatMap((file) => file?.isDistrusted ? [`the contents of ${file.path}: ${file.problem}`] : []);
}
function unreadWorkspace({ runner: { unread } }) {
    return [
        ...(unread?.isLate ? ['workspace files that were not read within two seconds'] : []),
        ...(unread !== undefined && unread.cut.length > 0
            ? [`workspace files that are too large to be read: ${unread.cut.join(', ')}`]
            : []),
    ];
}
function unaskedGit({ runner: { git, host } }) {
    const names = git.helpers
        .filter(({ state }) => state === 'hung' || state === 'failed' || state === 'not-asked')
        .map(({ name }) => name);
    return [
        ...(git.state === 'unavailable'
            ? [`credentials in git, since git was not found on ${(0,host_words/* wordsOn */.lD)(host).thisRunner}`]
            : []),
        ...(names.length > 0
            ? [
                `what these git credential helpers hold, because they were not asked or did not answer: ${names.join(', ')}`,
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./src/causes/sections/token-section.ts


const token_section_DAY_MS = 86_400_000;
/** Null without a token. `exchangedUntil` is when an exchanged token expires (ISO 8601), if that is known. */
function tokenSection({ inputs, runner: { tokenSources, now } }, tokenStatus, exchangedUntil) {
    const { checked, saved } = tokenSources;
    if (checked === null)
        return null;
    const identity = tokenStatus.is === 'good' ? tokenStatus.identity : null;
    return {
        source: checked.source,
        status: tokenStatus.is,
        savedIn: checked.source === 'saved-file' ? (saved?.path ?? null) : null,
        kind: kindName(checked.format.kind, identity),
        user: identity?.name ?? null,
        name: identity?.tokenName ?? null,
        createdAt: identity?.createdAt ?? null,
        ageDays: ageInDays(identity?.createdAt ?? null, now),
        expiresAt: exchangedUntil ?? identity?.expiresAt ?? null,
        readsGatedRepos: identity?.fineGrained?.canReadGatedRepos ?? null,
        organizations: listedOrganizations(inputs.repos, identity),
    };
}
function listedOrganizations(listed, identity) {
    const owners = listed.flatMap(({ ref }) => (0,model_repo/* namespaceOf */.N6)(ref) ?? []);
    return (identity?.orgs ?? [])
        .filter(({ name }) => owners.some((owner) => sameName(owner, name)))
        .map(({ name, role, resourceGroups }) => ({ name, role, resourceGroups }));
}
function ageInDays(createdAt, now) {
    const days = Math.floor((now - Date.parse(createdAt ?? '')) / token_section_DAY_MS);
    return Number.isNaN(days) || days < 0 ? null : days;
}
function kindName(prefix, identity) {
    if (prefix === 'oauth' || prefix === 'trusted-publisher' || prefix === 'organization')
        return prefix;
    if (identity?.isOAuth)
        return 'oauth';
    if (identity?.type === 'org')
        return 'organization';
    if (identity?.fineGrained || identity?.role === 'fineGrained')
        return 'fine-grained';
    return identity?.role === 'read' || identity?.role === 'write' ? identity.role : 'unknown';
}

// EXTERNAL MODULE: ./src/model/publisher.ts
var model_publisher = __webpack_require__(2649);
;// CONCATENATED MODULE: ./src/causes/sections/trusted-publisher.ts







const trusted_publisher_MINUTE_MS = 60_000;
/** Null if the check used a stored token. */
function publisherSection(evidence) {
    const { inputs, runner: { tokenSources }, hub: { publisher }, } = evidence;
    if (publisher === null)
        return null;
    const { resource, askedBy, isDryRun, expiresAt } = publisher;
    const claims = claimsOf(publisher);
    const found = claims === null ? [] : mismatches(inputs.oidcPublisher, claims);
    const values = claims === null ? null : formValues(claims);
    const fields = ['repository', 'branch', 'workflow', 'environment'];
    const isExchanged = tokenSources.checked?.source === 'publisher';
    return {
        resource: resource?.text ?? null,
        askedBy,
        outcome: isExchanged ? 'exchanged' : isDryRun ? 'only-looked-at' : 'not-exchanged',
        notes: [wayText(evidence), ...subjectNote(claims?.shown.sub)],
        later: isExchanged ? handedOn(evidence) : null,
        claims: Object.entries(claims?.shown ?? {}).map(([name, value]) => ({ name, value })),
        fields: values === null
            ? []
            : fields.map((field) => {
                const expected = inputs.oidcPublisher[field] ?? null;
                const matches = expected === null ? null : found.every((one) => one.field !== field);
                const shown = expected === null ? null : (0,showable/* publicUrls */.wY)(expected);
                return { field, here: values[field], expected: shown, matches };
            }),
        expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(),
        page: resource?.of == null ? null : (0,links/* publisherPage */.cx)(inputs.endpoint, resource.of),
    };
}
function wayText({ runner: { tokenSources, host }, hub: { publisher } }) {
    const stored = tokenSources.held
        .filter(({ source }) => source !== 'publisher')
        .map(({ source }) => (0,token_home/* sourceName */.VZ)(source, host));
    const also = stored.length === 0
        ? ''
        : `; ${stored.join(' and ')} ${stored.length === 1 ? 'is also set and was' : 'are also set and were'} not checked`;
    if (publisher?.isDryRun) {
        const claims = claimsOf(publisher) === null
            ? 'nothing was exchanged, and there were no claims to read'
            : 'the claims were read and nothing was exchanged';
        const instead = tokenSources.checked === null
            ? 'there is no stored token to check instead'
            : `the stored token in ${(0,token_home/* sourceName */.VZ)(tokenSources.checked.source, host)} was checked instead`;
        return `${(0,host_words/* nameOn */.H6)(host, 'oidc-dry-run')} is set, so ${claims}; ${instead}.`;
    }
    if (publisher?.askedBy === 'HF_OIDC_RESOURCE') {
        return `The check used the Trusted Publisher, because HF_OIDC_RESOURCE is set and no stored token ${host === 'github' ? 'reached the step' : 'was found'}.`;
    }
    return `The check used the Trusted Publisher, because ${host === 'github' ? 'the input oidc-resource' : '--oidc-resource'} is set${also}.`;
}
/** What the later steps authenticate with: a check that passes with a token that nobody else has is no help. */
function handedOn({ inputs, runner: { environment, now, host }, hub: { publisher } }) {
    const named = environment.oidcResource;
    const isSame = named !== null && (0,model_publisher/* asSent */.$i)((0,model_publisher/* parseResource */._Y)(named)).text === publisher?.resource?.text;
    const own = isSame
        ? ' huggingface_hub 1.19 and later exchange a token of their own, because HF_OIDC_RESOURCE is set.'
        : '';
    if (host !== 'github') {
        return `Only this check has this token.${own || ' huggingface_hub 1.19 and later exchange one if HF_OIDC_RESOURCE is set.'}`;
    }
    if (inputs.exportToken) {
        const minutes = Math.floor(((publisher?.expiresAt ?? now) - now) / trusted_publisher_MINUTE_MS);
        const life = publisher?.expiresAt == null
            ? 'until the job ends'
            : `for ${minutes} more minutes, or until the job ends`;
        return `Later steps get the token as HF_TOKEN ${life}.${own}`;
    }
    return isSame
        ? `Later steps do not get this token.${own}`
        : 'Later steps do not get this token: set export-token: true, or set HF_OIDC_RESOURCE for the job (huggingface_hub 1.19 and later).';
}
/** GitHub writes numbers into the subject of newer repositories, which confuses whoever compares it (protocol notes §7). */
function subjectNote(subject) {
    return /^repo:[^:/@]+@\d+\//.test(subject ?? '')
        ? [
            "The subject has numbers after its names, as GitHub adds them for repositories created or renamed since July 2026; the Hub's form needs the repository without them.",
        ]
        : [];
}

;// CONCATENATED MODULE: ./src/causes/sections/sections.ts









/** Evidence and what was concluded from it, as the parts of the report that are no findings. */
function sectionsOf(evidence, assessment, cleanup, verdict, results, loaded, found) {
    const { tokenStatus } = assessment;
    const publisher = publisherSection(evidence);
    const quotas = quotasOf(ownResponses(evidence));
    return {
        token: tokenSection(evidence, tokenStatus, publisher?.expiresAt ?? null),
        publisher,
        hint: verdict === 'pass' ? migrationHint(evidence, tokenStatus, results) : null,
        found: foundSection(evidence, found),
        clients: clientRows(evidence, assessment, cleanup),
        wouldRemove: plannedRemovals(evidence, assessment),
        transferHosts: hostResults(evidence),
        notChecked: notChecked(evidence, tokenStatus, results, loaded),
        quota: smallestOf(quotas, evidence),
        quotas,
    };
}
/** The smallest quota seen on answers to the token, or to nobody when there is none. */
function smallestOf(quotas, { runner: { tokenSources } }) {
    const own = quotas.filter(({ withToken }) => withToken === (tokenSources.checked !== null));
    return own.reduce((least, quota) => (least !== null && least.remaining <= quota.remaining ? least : quota), null);
}
/** The Hub's answers to the checked token and to nobody; those to other credentials are about other accounts. */
function ownResponses({ hub: { whoami, publisher, repos, found, references, publicRepo }, }) {
    return [
        whoami?.response,
        publisher?.response,
        ...[...repos, ...found, ...references.found].flatMap(({ probes }) => Object.values(probes)),
        ...references.read.flatMap(({ files }) => files.map(({ response }) => response)),
        publicRepo,
    ].filter((response) => response != null);
}

// EXTERNAL MODULE: ./src/causes/inputs/input-problem.ts
var input_problem = __webpack_require__(4890);
;// CONCATENATED MODULE: ./src/causes/unproven.ts







const unproven_DOING = {
    read: 'read',
    write: 'write',
    create: 'create or write',
    pr: 'open a pull request on',
};
const unproven_MOST_NAMED = 3;
const unproven_MOST_EVIDENCE = 5;
/**
 * What is missing for a pass, which claims that the token, or the exchange that gave it, was accepted, and that each
 * listed repo grants what was asked. Whatever is known beside that, nothing else may be green.
 */
function gapsIn(evidence, tokenStatus, results) {
    const { job, runAgain } = (0,host_words/* wordsOn */.lD)(evidence.runner.host);
    const areAnswersOfAccount = EFFECTS[tokenStatus.is].repos === 'account';
    const open = results.flatMap((result, index) => {
        if (result.access === 'granted')
            return [];
        const observation = evidence.hub.repos[index];
        const answers = observation === undefined ? [] : (0,readings/* probeEntries */.Fz)(observation);
        return [
            {
                subject: result.label,
                isOptional: result.isOptional,
                isUnexplained: areAnswersOfAccount &&
                    result.access === 'unknown' &&
                    result.findings.every(({ severity }) => severity === 'notice'),
                what: `whether ${job} may ${unproven_DOING[result.request.operation]} ${result.label}`,
                runAgain,
                evidence: answers.map(([, response]) => (0,readings/* evidenceOf */.X1)(response)),
            },
        ];
    });
    return [...tokenGap(evidence, tokenStatus), ...open];
}
function tokenGap(evidence, tokenStatus) {
    if (isTokenProven(evidence, tokenStatus))
        return [];
    const { hub: { whoami, publisher }, } = evidence;
    const asked = [publisher?.response ?? null, whoami?.response ?? null];
    return [
        {
            subject: null,
            isOptional: false,
            isUnexplained: EFFECTS[tokenStatus.is].repos === 'account',
            what: 'whether the token is accepted',
            runAgain: (0,host_words/* wordsOn */.lD)(evidence.runner.host).runAgain,
            evidence: asked.flatMap((response) => (response === null ? [] : [(0,readings/* evidenceOf */.X1)(response)])),
        },
    ];
}
function isTokenProven({ runner: { tokenSources }, hub: { whoami, publisher, repos } }, tokenStatus) {
    if (tokenStatus.is === 'good')
        return true;
    if (tokenStatus.is !== 'unknown' || tokenSources.checked === null || whoami === null)
        return false;
    // What the identity check says to a Trusted Publisher's token is not published: the exchange shows that it is good.
    if (readWhoami(whoami.response).is !== 'unauthorized')
        return false;
    const { source, format } = tokenSources.checked;
    if (source !== 'publisher')
        return format.kind === 'trusted-publisher' && hasArrived(repos, format.kind);
    const outcome = publisher?.response?.outcome;
    return outcome?.kind === 'answer' && outcome.status === 200 && outcome.stoppedAt === null;
}
/** Whether a finding that weighs something is about it, or about the run as a whole. */
function isTold({ subject }, findings) {
    return findings.some((one) => one.severity !== 'notice' &&
        !isNearInput(one) &&
        (one.position < 0 || (subject !== null && (one.subject === subject || one.others.includes(subject)))));
}
/** A variable that may be meant for an input says nothing about the Hub. */
function isNearInput({ cause, severity }) {
    return cause === input_problem/* INPUT_INVALID */.TO.slug && severity === 'warning';
}
/** What is told of gaps that no other finding tells of. */
function gapFinding(gaps) {
    const named = gaps.slice(0, unproven_MOST_NAMED).map(({ what }) => what);
    const left = gaps.length - named.length;
    const list = left === 0 ? named.join(', and ') : `${named.join(', ')}, and ${left} more`;
    const draft = (0,finding/* finding */.g)({
        cause: HUB_OUTAGE,
        message: `The Hub's answers do not show ${list}: none of them is a clear yes or no.`,
        advice: `${gaps[0]?.runAgain} later, without changes; report this if it keeps happening.`,
        evidence: gaps.flatMap(({ evidence }) => evidence).slice(0, unproven_MOST_EVIDENCE),
    });
    return { ...draft, optional: gaps.every(({ isOptional }) => isOptional) };
}

;// CONCATENATED MODULE: ./src/causes/verdict.ts




/**
 * The verdict over findings in order, and the one place that can say `pass`: only without errors, warnings and gaps.
 * `fail-on: warning` turns a warning into a failure, unless it says only that the Hub gave no answer. A missing token that
 * is skipped is a notice that makes the verdict `skip` unless something weightier was found. The findings are those given,
 * and one about what is not proven where none of them is about it.
 */
function judge(given, gaps, inputs, skipped, host) {
    const open = skipped ? [] : gaps;
    const untold = open.filter((gap) => !isTold(gap, given));
    const told = open.filter((gap) => !untold.includes(gap));
    const all = untold.length === 0
        ? [...given]
        : (0,order/* inOrder */.a)([...given, atLevel(gapFinding(untold), inputs.policy)], CAUSES);
    const worst = all[0]?.severity;
    const counted = inputs.failOn === 'warning' && worst === 'warning' ? all.filter(isCounted) : [];
    // What turns the step red comes before what would not.
    const findings = counted.length === 0 ? all : [...counted, ...all.filter((one) => !counted.includes(one))];
    const [first] = findings;
    const judged = (verdict) => {
        const cause = verdict === 'pass' ? null : (first?.cause ?? null);
        return { verdict, cause, ...stepResultWith(findings, told, inputs, host) };
    };
    if (worst === 'error' || counted.length > 0)
        return judged('fail');
    if (skipped)
        return judged('skip');
    return judged(worst === 'warning' || gaps.length > 0 ? 'warn' : 'pass');
}
/**
 * What a finding tells of that weighs less for the step, since it is about an optional repo or of another group, fails the
 * step all the same if `policy` says so, and is then told last by itself.
 */
function stepResultWith(findings, told, inputs, host) {
    const result = stepResult(findings, inputs, host);
    const required = told.filter(({ isOptional, isUnexplained }) => isUnexplained && !isOptional);
    if (result.stepFails || required.length === 0)
        return result;
    const withGaps = stepResult([...findings, atLevel(gapFinding(required), inputs.policy)], inputs, host);
    return withGaps.stepFails ? withGaps : result;
}
/** Whether `fail-on: warning` fails the step for it. */
function isCounted({ severity, cause }) {
    return severity === 'warning' && causeOf(cause).isUnanswered !== true;
}

;// CONCATENATED MODULE: ./src/causes/diagnose.ts
/**
 * In: the evidence, and what was cleaned up.
 * Out: findings in order of weight, the verdict, and the sections of the report beside them.
 * Knows: every rule. It asks, reads and changes nothing.
 */






























/**
 * Turns evidence into findings and a verdict. Pure: the same evidence gives the same diagnosis. `assessment` is that of
 * the evidence, for whoever has it already.
 */
function diagnose(evidence, cleanup = NOTHING_DONE, assessment = assess(evidence)) {
    const { tokenStatus } = assessment;
    const asker = (0,probed_repo/* askerOf */.YX)(evidence, tokenStatus);
    const results = evidence.hub.repos.map((observation, position) => diagnoseRepo((0,probed_repo/* probedRepoOf */.AU)(observation, position, asker), tokenStatus));
    const loaded = diagnoseReferences(evidence, asker);
    const found = diagnoseFound(evidence, asker, tokenStatus);
    const missing = diagnoseMissingToken(evidence, tokenStatus, results);
    const near = (0,near_inputs/* nearInputs */.U)(evidence.runner.environment.unknownInputs, evidence.runner.workflow);
    const levelled = (one) => {
        const result = atLevel(one, evidence.inputs.policy);
        // What a missing token does to the step is what on-missing-token says.
        return missing.some(({ cause }) => cause.slug === one.cause) ? notRaised(result) : result;
    };
    const findings = combine((0,order/* inOrder */.a)([
        ...diagnoseNetwork(evidence, tokenStatus, results).map(finding/* finding */.g),
        ...(0,misspelt_inputs/* besideNearInputs */.q)(near, missing, evidence.runner.tokenSources.isMapped).map(finding/* finding */.g),
        ...diagnoseToken(evidence, tokenStatus, results).map(finding/* finding */.g),
        ...diagnoseNoRepos(evidence, tokenStatus).map(finding/* finding */.g),
        ...diagnosePublisher(evidence).map(finding/* finding */.g),
        ...plainVariableFindings(evidence).map(finding/* finding */.g),
        ...containerFindings(evidence).map(finding/* finding */.g),
        ...unhandedFindings(evidence, results).map(finding/* finding */.g),
        ...gitWithoutCredential(evidence, assessment, cleanup).map(finding/* finding */.g),
        ...diagnoseExposure(evidence).map(finding/* finding */.g),
        ...missingCommandFindings(evidence).map(finding/* finding */.g),
        ...[...results, ...loaded, ...found].flatMap(findingsOf),
        ...diagnoseRunner(evidence, assessment, cleanup).map(finding/* finding */.g),
    ].map(levelled), CAUSES)).map((one) => ({ ...one, place: findingPlace(one, evidence) }));
    const isDryRun = tokenStatus.is === 'not-obtained' && evidence.hub.publisher?.isDryRun === true;
    const skipped = isDryRun || (tokenStatus.is === 'absent' && policyOf(evidence) === 'skip');
    const gaps = gapsIn(evidence, tokenStatus, results);
    const judgement = judge(findings, gaps, evidence.inputs, skipped, evidence.runner.host);
    const sections = sectionsOf(evidence, assessment, cleanup, judgement.verdict, results, loaded, found);
    return { tokenStatus, results, loaded, found, sections, ...judgement };
}
/** What is said of a repo, marked where the repo is optional. */
function findingsOf({ findings, isOptional }) {
    return findings.map((one) => ({ ...one, optional: isOptional }));
}

// EXTERNAL MODULE: ./src/report/documentation.ts
var documentation = __webpack_require__(5272);
// EXTERNAL MODULE: ./src/report/publish.ts + 8 modules
var publish = __webpack_require__(1359);
// EXTERNAL MODULE: ./src/report/redact.ts
var report_redact = __webpack_require__(649);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/runner/environment.ts
var runner_environment = __webpack_require__(5047);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/actions/handover.ts
var handover = __webpack_require__(6868);
// EXTERNAL MODULE: ./src/actions/private-folder.ts
var private_folder = __webpack_require__(7889);
// EXTERNAL MODULE: ./src/actions/commands.ts + 5 modules
var commands = __webpack_require__(9964);
// EXTERNAL MODULE: ./src/model/host.ts
var host = __webpack_require__(5051);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(5594);
;// CONCATENATED MODULE: ./src/report/progress.ts


const FIRST_PAUSE_MS = 5_000;
/** Milliseconds to the next word: a few seconds, and later a tenth of what has passed, so that an hour fills no pages. */
function pauseAfter(passedMs) {
    return Math.max(FIRST_PAUSE_MS, passedMs / 10);
}
function progressText(progress, passedMs, host = 'github') {
    if (progress.doing === 'waiting') {
        const { closed, seconds } = progress;
        const time = `${Math.round(passedMs / 1000)} of ${seconds} seconds`;
        return closed === 0
            ? '… access to every gated repo is open, checking further'
            : `… still waiting for access to ${(0,wording/* count */.U9)(closed, 'repo')}, ${time}`;
    }
    const { repos, answered, requests } = progress;
    const sent = `${(0,wording/* count */.U9)(requests, 'request')} so far`;
    if (answered < repos)
        return `… ${answered} of ${(0,wording/* count */.U9)(repos, 'repo')} answered, ${sent}`;
    return `… still checking ${repos === 0 ? (0,host_words/* wordsOn */.lD)(host).thisRunner : 'details'}, ${sent}`;
}

;// CONCATENATED MODULE: ./src/steps/job-progress.ts





/**
 * Makes the checked token the job's `HF_TOKEN`, in its clean form, unless the Hub refused it. One that was exchanged
 * is taken back by the post step.
 */
function exportToken(tokenStatus, { checked }) {
    const { usable } = EFFECTS[tokenStatus.is];
    if (!usable || checked === null)
        return;
    commands/* exportVariable */.dN('HF_TOKEN', checked.format.cleaned.reveal());
    if (checked.source === 'publisher')
        (0,handover/* saveExported */.RJ)('HF_TOKEN');
}
/** Makes a variable one of all later steps. Its value is printed in debug logs, and so must not be a secret. */
function setVariable(name, value) {
    commands/* exportVariable */.dN(name, value);
}
/** Says why nothing happens for a while. */
function tellOfWaiting(repos, seconds) {
    commands/* info */.pq(`Waiting up to ${seconds} seconds for access to ${repos} gated repo${repos === 1 ? '' : 's'}.`);
}
/**
 * Says now and then how far the run is, as long as it lasts; of a short one nothing. Returns what ends it, after
 * which nothing more is said. Keeps no process alive.
 */
function tellProgress(progress) {
    const started = performance.now();
    const passed = () => performance.now() - started;
    let timer;
    const goOn = () => {
        timer = setTimeout(() => {
            commands/* info */.pq(progressText(progress(), passed(), (0,host/* hostOf */.w)(process.env)));
            goOn();
        }, pauseAfter(passed())).unref();
    };
    goOn();
    return () => clearTimeout(timer);
}

;// CONCATENATED MODULE: ./src/steps/clean-up.ts








/** Shields the job from what is stale: with `isolate` by its environment alone, else by removing it. */
async function cleanUp(evidence, assessment, environment) {
    const { inputs } = evidence;
    const plan = planIsolation(evidence, assessment.tokenStatus);
    if (plan !== null) {
        const { isolate } = await __webpack_require__.e(/* import() */ 633).then(__webpack_require__.bind(__webpack_require__, 8633));
        const isolated = await isolate(plan, {
            folder: await ownFolder(environment),
            key: (0,handover/* journalKey */.dR)(),
            environment,
            announceJournal: handover/* saveJournalPath */.iq,
            setVariable: setVariable,
        });
        return { scrubs: [], isolation: isolated };
    }
    const stale = staleCredentials(evidence, assessment);
    if (isNothing(stale))
        return NOTHING_DONE;
    const { scrub } = await __webpack_require__.e(/* import() */ 501).then(__webpack_require__.bind(__webpack_require__, 8501));
    const scrubs = await scrub(stale, {
        folder: await ownFolder(environment),
        key: (0,handover/* journalKey */.dR)(),
        restore: inputs.restore,
        announceJournal: handover/* saveJournalPath */.iq,
        git: {
            environment,
            folder: environment.GITHUB_WORKSPACE || null,
            hosts: (0,model_endpoint/* credentialHosts */.jS)(inputs.endpoint).hosts,
            origin: inputs.endpoint.origin,
        },
    });
    return { scrubs, isolation: null };
}
/** Told without links, so that the post step can see whether it is still the same one. Null where there can be none. */
async function ownFolder(environment) {
    return (0,private_folder/* privateFolder */.q)(environment)
        .then((folder) => (0,promises_.realpath)(folder))
        .catch(() => null);
}

// EXTERNAL MODULE: ./src/runner/job-clients/job-client.ts
var job_client = __webpack_require__(982);
// EXTERNAL MODULE: ./src/runner/job-clients/version-ranges.ts
var version_ranges = __webpack_require__(8366);
;// CONCATENATED MODULE: ./src/clients/step-clients.ts





/** Programs that may use the library. */
const USES_LIBRARY = /^(?:python[\d.]*|py|pytest|hf|huggingface-cli|accelerate|torchrun)$/;
/**
 * What the job's own commands install for the steps after the check: one trace for each command that does. Empty if
 * any of these steps may have another library.
 */
function clientsOfSteps({ workflow, installFiles, environment, }) {
    const found = jobsOf(workflow).flatMap((job) => hubUses(job, installFiles ?? new Map(), environment.isSelfHosted).flatMap(({ step, command, hubs }) => step.runs === 'before' || !USES_LIBRARY.test(command.program) ? [] : [...hubs]));
    const known = found.filter((hub) => hub.is === 'known');
    if (known.length < found.length)
        return [];
    const byPlace = new Map(known.map((hub) => [`${hub.place.file}:${hub.place.line}`, hub]));
    return [...byPlace.values()].map(step_clients_clientOf);
}
function step_clients_clientOf({ by, specifiers, range, file, place }) {
    const version = (0,job_client/* versionText */.KA)(/^===?([^,*]+)$/.exec(specifiers)?.[1] ?? '');
    const asked = (0,version_ranges/* parseRange */.R)(specifiers);
    // What has no upper bound is the newest, which the specifiers alone do not say.
    const isNewest = range.from !== null && (0,compare_versions/* compareVersions */.Zy)(range.from, [1]) >= 0 && asked?.below == null;
    return {
        package: by,
        version,
        range: version === null && !isNewest ? specifiers : null,
        where: file === place.file ? file : `line ${place.line} of ${place.file}`,
        how: file === place.file ? 'locked' : 'commanded',
        certain: version !== null,
    };
}

;// CONCATENATED MODULE: ./src/clients/version-matters.ts

/** Whether it matters which `huggingface_hub` the job uses: some of its versions would send something else than others. */
function hubVersionMatters(setup) {
    return [...(0,clients_overrides/* credentialOverrides */.Jq)(setup), ...(0,clients_overrides/* loginsAlone */.ix)(setup)].some((override) => override.client.versions !== null && !(0,clients_overrides/* isLoginOfOldHub */.hd)(override));
}

;// CONCATENATED MODULE: ./src/job/installs/install-files.ts




const MOST_FILES = 20;
/** The files that the job's commands install from, by their paths in the workspace, as far as their words tell. */
function installFiles(workflow) {
    const found = new Set();
    for (const job of jobsOf(workflow)) {
        for (const step of job.steps) {
            for (const command of (0,job_commands/* jobCommands */.QQ)(step)) {
                for (const path of namedBy(command)) {
                    const at = command.folder === null ? null : (0,job_commands/* within */.ux)(command.folder, path);
                    if (at !== null && at !== '' && found.size < MOST_FILES)
                        found.add(at);
                }
            }
        }
    }
    return [...found];
}
function namedBy(one) {
    // What is locked matters only to a command of the client.
    if (/^(?:hf|huggingface-cli)$/.test(one.program)) {
        const lock = LOCKS.get(environmentOf(one));
        return lock === undefined ? [] : [lock];
    }
    const install = installCommand(one);
    if (install === null)
        return [];
    return [
        ...install.requirementFiles,
        ...install.constraintFiles,
        ...install.projects.map((path) => `${path}/pyproject.toml`),
    ];
}

// EXTERNAL MODULE: ./src/model/proxy.ts + 1 modules
var proxy = __webpack_require__(195);
// EXTERNAL MODULE: ./src/model/token/worth-hiding.ts
var worth_hiding = __webpack_require__(8243);
// EXTERNAL MODULE: ./src/probing/first-probes.ts
var first_probes = __webpack_require__(8611);
;// CONCATENATED MODULE: ./src/probing/follow-up-probes.ts














/** Repos for which follow-up probes are sent; the rest of a long list of refusals is told apart no further. */
const MOST_FOLLOWED_UP = 20;
/** Repos that are asked again to find out whether the token arrives at all: the first ones. */
const MOST_ARRIVAL_CHECKS = 3;
/** Owners that are asked about. */
const MOST_OWNERS = 5;
/**
 * What else to ask, given all that is known: only probes whose answer changes what a person is told,
 * only for what was refused, and only what was not asked yet. Called until it asks nothing more.
 */
function followUpProbes(evidence, tokenStatus) {
    const asker = (0,probed_repo/* askerOf */.YX)(evidence, tokenStatus);
    const owners = new Set(evidence.hub.repos.filter(wasOwnerAsked).map(follow_up_probes_ownerOf));
    const isContradicted = isIdentityContradicted(evidence, tokenStatus);
    const readByGit = reposReadByGit(evidence);
    const inContainers = tokenStatus.is === 'good' ? reposInContainers(evidence) : [];
    const plan = new Map();
    const unhanded = tokenStatus.is === 'good' ? reposInQuestion(evidence) : [];
    for (const [position, observation] of evidence.hub.repos.entries()) {
        const probed = (0,probed_repo/* probedRepoOf */.AU)(observation, position, asker);
        const isLeftOut = owners.size >= MOST_OWNERS && !owners.has(follow_up_probes_ownerOf(observation));
        const forLater = unhanded.includes(observation) ? ['metadata'] : [];
        const inDoubt = isContradicted ? wantedForArrival(probed, 'unknown') : [];
        const isOpen = inContainers.includes(observation) ? wantedForContainers(probed) : [];
        const wanted = [
            ...new Set([
                ...inDoubt,
                ...forLater,
                ...isOpen,
                ...wantedProbes(probed, tokenStatus, evidence, readByGit),
            ]),
        ].filter((probe) => observation.probes[probe] === undefined && !(isLeftOut && (0,hub_probe/* isOwnerProbe */.IW)(probe)));
        const started = Object.keys(observation.probes).length > 0;
        if (wanted.length === 0 || !started || plan.size >= MOST_FOLLOWED_UP)
            continue;
        plan.set(observation, wanted);
        if (wanted.some(hub_probe/* isOwnerProbe */.IW))
            owners.add(follow_up_probes_ownerOf(observation));
    }
    return plan;
}
function wasOwnerAsked(observation) {
    return owner_probes/* OWNER_PROBES */.MO.some((probe) => observation.probes[probe] !== undefined);
}
function follow_up_probes_ownerOf({ request }) {
    return (request.ref.id.split('/')[0] ?? '').toLowerCase();
}
function wantedProbes(probed, tokenStatus, { hub: { repos } }, readByGit) {
    const { request } = probed.observation;
    const { ref } = request;
    if (tokenStatus.is === 'refused') {
        return [...wantedForArrival(probed, tokenStatus.because), ...wantedWithoutDeadToken(probed, repos)];
    }
    if (tokenStatus.is === 'absent')
        return wantedWithoutToken(probed);
    if (EFFECTS[tokenStatus.is].repos !== 'account')
        return [];
    const main = (0,hub_probe/* mainProbeFor */.hQ)(request);
    if (main === 'write')
        return wantedAfterWrite(probed);
    const reading = (0,readings/* readingOf */.MU)(probed.observation, main);
    if (lacksRoute(probed, main))
        return wantedWithoutRoute(probed);
    if (reading === null || !(0,readings/* isConclusive */.c8)(reading))
        return [];
    if (reading.is === 'granted') {
        const isFileNeeded = needsFileProof(probed) || lacksRoute(probed, 'revision');
        return [
            ...((0,hub_probe/* hasAccessCheck */.hx)(ref) && isFileNeeded ? wantedOfFiles(probed) : []),
            // Whether git needs a login for it.
            ...(readByGit.has(repoName(ref)) ? ['metadata'] : []),
        ];
    }
    if (reading.is === 'not-found')
        return wantedAfterNotFound(probed);
    if (reading.is === 'gate')
        return reading.state === 'not-accepted' ? ['metadata', 'card'] : ['metadata'];
    // Whether the repo is shown tells a refusal from a repo that is missing.
    return reading.is === 'forbidden' || (reading.is === 'unauthorized' && probed.identity !== null)
        ? ['metadata']
        : [];
}
/** Whether a container may do without the token that it does not get. */
function wantedForContainers({ ref }) {
    return [`anonymous-${(0,hub_probe/* readProbeFor */.mq)(ref)}`];
}
/** A file, and what shows the gate where the file is refused in words that do not name it. */
function wantedOfFiles({ observation }) {
    const file = (0,readings/* readingOf */.MU)(observation, 'content');
    const isUnnamed = file?.is === 'unauthorized' || (file?.is === 'forbidden' && file.reason === 'unstated');
    return isUnnamed ? ['content', 'metadata'] : ['content'];
}
/** A refused token gets 401 even for what is public, one that does not arrive gets what everybody gets. */
function wantedForArrival({ position, ref }, because) {
    if (because !== 'unknown' || position >= MOST_ARRIVAL_CHECKS)
        return [];
    return ref.type === 'bucket' ? ['metadata'] : ['metadata', 'readme'];
}
/** Whether the job could do without the token that is refused: as far as it only reads, and all can be asked. */
function wantedWithoutDeadToken({ ref }, repos) {
    const onlyReads = repos.every(({ request }) => request.operation === 'read');
    return onlyReads && repos.length <= MOST_FOLLOWED_UP ? [`anonymous-${(0,hub_probe/* readProbeFor */.mq)(ref)}`] : [];
}
/** Without a token, whether the id exists as one of the types that everybody lists. */
function wantedWithoutToken(probed) {
    const { ref, operation } = probed.observation.request;
    const reading = (0,readings/* readingOf */.MU)(probed.observation, `anonymous-${(0,hub_probe/* readProbeFor */.mq)(ref)}`);
    if (lacksRoute(probed, 'anonymous-read'))
        return ['anonymous-metadata', 'anonymous-content'];
    const isHidden = reading?.is === 'not-found' || reading?.is === 'unauthorized';
    if (!isHidden || operation === 'create' || !(0,misspelt_id/* canBeAnotherType */.D2)(probed))
        return [];
    return (0,hub_probe/* otherTypes */.wu)(ref)
        .filter((type) => (0,hub_probe/* hasAccessCheck */.hx)({ ...ref, type }))
        .map((type) => `anonymous-as-${type}`);
}
function wantedAfterWrite(probed) {
    const { observation } = probed;
    const write = (0,readings/* readingOf */.MU)(observation, 'write');
    const isRouteMissing = lacksRoute(probed, 'write');
    if (write === null || write.is === 'granted' || !((0,readings/* isConclusive */.c8)(write) || isRouteMissing))
        return [];
    const probes = ['read', 'metadata'];
    const read = (0,readings/* readingOf */.MU)(observation, 'read');
    if (lacksRoute(probed, 'read'))
        probes.push(...wantedWithoutRoute(probed));
    else if (read?.is === 'not-found')
        probes.push(...wantedAfterNotFound(probed));
    // A 404 for a repo that can be read is about the route: then a commit's own first step tells (protocol §3.1).
    const isThere = read?.is === 'granted' || (isRouteMissing && probed.metadata !== null);
    if (isThere && (write.is === 'not-found' || isRouteMissing))
        probes.push('preupload');
    return probes;
}
/** Where the endpoint lacks the check: whether the repo is there, and whether a file is served. */
function wantedWithoutRoute(probed) {
    const { observation, metadata, identity, ref } = probed;
    // An endpoint that knows whose token this is has the Hub's routes, so the 404 is about the repo.
    const isMissing = (0,readings/* readingOf */.MU)(observation, 'metadata')?.is === 'not-found' && identity !== null;
    if (isMissing)
        return wantedAfterNotFound(probed);
    if (ref.type === 'bucket')
        return [];
    // Repository managers may answer 404 to metadata, too, for the query that it is asked with.
    const isReadmeNeeded = isFileInDoubt(probed) && (metadata === null || metadata.gate === null);
    return ['metadata', 'content', ...(isReadmeNeeded ? ['readme'] : [])];
}
function wantedAfterNotFound(probed) {
    const { ref, operation } = probed.observation.request;
    const metadata = (0,readings/* readingOf */.MU)(probed.observation, 'metadata');
    if (metadata?.is === 'granted' && (0,hub_probe/* hasAccessCheck */.hx)(ref))
        return ['content'];
    // Of a repo that the job creates, nobody asks what else might be meant.
    if (operation === 'create')
        return ['metadata'];
    const types = (0,hub_probe/* otherTypes */.wu)(ref).map((type) => `as-${type}`);
    return ['metadata', ...types, ...aboutOwner(probed)];
}
/** Whether the name or the owner may be misspelt, where nothing weightier explains that the repo is not found. */
function aboutOwner(probed) {
    if (probed.identity === null || !isNameInQuestion(probed))
        return [];
    // Of the account itself and of its organizations the identity check has shown that they are there.
    const { is } = ownershipOf(probed);
    const isKnown = is === 'own' || is === 'org';
    return [
        ...((0,hub_probe/* hasAccessCheck */.hx)(probed.ref) ? ['neighbours'] : []),
        ...(isKnown ? [] : ['owner-user', 'owner-org']),
    ];
}

;// CONCATENATED MODULE: ./src/probing/probes-of-found.ts





/**
 * The repos that the workspace names for certain and that are to be asked about, with the token. None if that was not
 * asked for, or if the files may be those of strangers: they do not choose where the token is used.
 */
function foundRepos(evidence) {
    if (!evidence.inputs.discover || isWrittenByStrangers(evidence.runner.event))
        return [];
    return unlistedUses(evidence)
        .filter(({ isCertain }) => isCertain)
        .slice(0, MOST_FOUND_PROBED)
        .map((use) => ({
        use,
        request: { ref: use.ref, operation: use.operation, line: 0 },
        probes: {},
        isSpareable: true,
    }));
}
/** What to ask about them: the same as about listed ones, once it is known that the Hub accepts the token. */
function probesOfFound(evidence) {
    const { found } = evidence.hub;
    const tokenStatus = tokenStatusOf(evidence);
    if (found.length === 0 || EFFECTS[tokenStatus.is].repos !== 'account')
        return new Map();
    const unasked = found.filter(({ probes }) => Object.keys(probes).length === 0);
    if (unasked.length === 0)
        return followUpProbes(withFoundAsListed(evidence), tokenStatus);
    const how = { withToken: true, alsoWithout: false };
    return new Map(unasked.map((repo) => [repo, (0,first_probes/* firstProbes */.i9)(repo.request, how)]));
}
/** The same evidence, as if what was found were what is listed. */
function withFoundAsListed(evidence) {
    return { ...evidence, hub: { ...evidence.hub, repos: evidence.hub.found } };
}

;// CONCATENATED MODULE: ./src/probing/references-to-read.ts





/** How many repos are read to find what they load. */
const MOST_READ = 50;
/** The repos whose files to read next. */
function nextToRead(evidence, tokenStatus) {
    return unread(evidence, tokenStatus).slice(0, MOST_READ - evidence.hub.references.read.length);
}
/** The repos that were read about and are not among those found yet. */
function newlyFound(hub) {
    return open_references_unasked(hub)
        .slice(0, MOST_FOUND - hub.references.found.length)
        .map(({ ref, chain, line }) => ({
        request: { ref, operation: 'read', line },
        probes: {},
        chain,
        isSpareable: true,
    }));
}
/** What to ask about a repo that was found: whether it can be read, and then what changes what is said. */
function probesOfReference(repo, evidence, tokenStatus) {
    const asked = Object.keys(repo.probes).length;
    if (asked === 0)
        return [(0,hub_probe/* readProbeFor */.mq)(repo.request.ref)];
    if (asked > 1)
        return [];
    const reading = (0,readings/* readingOf */.MU)(repo, 'read');
    if (reading?.is === 'gate' || reading?.is === 'forbidden')
        return ['metadata'];
    const probed = (0,probed_repo/* probedRepoOf */.AU)(repo, -1, (0,probed_repo/* askerOf */.YX)(evidence, tokenStatus));
    return reading?.is === 'granted' && needsFileProof(probed) ? ['content'] : [];
}

;// CONCATENATED MODULE: ./src/probing/with-answers.ts




/** The evidence together with what these answers add to it. */
function withAnswers(evidence, answers) {
    const aboutRepos = answers.filter((answer) => answer.kind === 'repo');
    const others = answers.filter((answer) => answer.kind !== 'repo');
    return others.reduce(withAnswer, withRepoAnswers(evidence, aboutRepos));
}
function withAnswer(evidence, answer) {
    const { runner, hub } = evidence;
    switch (answer.kind) {
        case 'whoami':
            return { ...evidence, hub: { ...hub, whoami: answer.whoami } };
        case 'public-repo':
            return { ...evidence, hub: { ...hub, publicRepo: answer.response } };
        case 'credential': {
            const other = { secret: answer.secret, is: readOther(answer.whoami, evidence) };
            return { ...evidence, hub: { ...hub, others: [...hub.others, other] } };
        }
        case 'files': {
            const { read, found } = hub.references;
            const references = { read: [...read, answer.read], found };
            const more = newlyFound({ ...hub, references });
            return { ...evidence, hub: { ...hub, references: { ...references, found: [...found, ...more] } } };
        }
        case 'transfer-hosts':
            return { ...evidence, hub: { ...hub, transferHosts: answer.transferHosts } };
        case 'certificates': {
            const { certificates, chain } = answer;
            return { ...evidence, runner: { ...runner, certificates }, hub: { ...hub, chain } };
        }
    }
}
function withRepoAnswers(evidence, answers) {
    if (answers.length === 0)
        return evidence;
    const byRequest = new Map();
    for (const answer of answers) {
        byRequest.set(answer.request, [...(byRequest.get(answer.request) ?? []), answer]);
    }
    const observed = (repo) => {
        const own = byRequest.get(repo.request)?.filter((answer) => isNews(repo, answer));
        return own === undefined ? repo : (0,hub_probe/* withProbes */.mJ)(repo, own);
    };
    const { hub } = evidence;
    const references = { ...hub.references, found: hub.references.found.map(observed) };
    const found = hub.found.map(observed);
    return { ...evidence, hub: { ...hub, repos: hub.repos.map(observed), found, references } };
}
/** What is known is not forgotten over a bad moment of the Hub. */
function isNews({ probes }, { probe, response }) {
    return probes[probe] === undefined || (0,readings/* isConclusive */.c8)((0,readings/* readProbe */.f1)(probe, response));
}
/** What the answer says of the credential. A 401 says nothing where the checked token got one, too. */
function readOther({ identity, response: { outcome } }, evidence) {
    if (identity !== null)
        return { kind: 'accepted', name: identity.name, tokenName: identity.tokenName };
    if (outcome.kind !== 'answer' || outcome.status !== 401)
        return null;
    if (/is expired/i.test(outcome.message ?? ''))
        return { kind: 'expired' };
    return tokenStatusOf(evidence).is === 'good' ? { kind: 'refused' } : null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/file-error.ts
var file_error = __webpack_require__(4556);
// EXTERNAL MODULE: ./src/runner/files/bounded-file.ts
var bounded_file = __webpack_require__(7942);
;// CONCATENATED MODULE: ./src/runner/certificates/certificate-files.ts





/** The variables that name a file or a folder of certificate authorities, by who uses them (protocol notes §6). */
const AUTHORITY_VARIABLES = {
    NODE_EXTRA_CA_CERTS: 'node',
    SSL_CERT_FILE: 'python',
    SSL_CERT_DIR: 'python',
    REQUESTS_CA_BUNDLE: 'python',
    CURL_CA_BUNDLE: 'python',
    GIT_SSL_CAINFO: 'git',
};
/** A bundle of all public authorities has 250 kB. */
const LARGEST_BUNDLE = 4 * 1024 * 1024;
const MOST_CERTIFICATES = 2_000;
/** A folder of all public authorities has 150 files, some of them twice. */
const certificate_files_MOST_FILES = 1_000;
const CERTIFICATE = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----([\sA-Za-z0-9+/=]{1,20000})-----END (?:TRUSTED )?CERTIFICATE-----/g;
/** In a folder OpenSSL finds only what is named after the hash of its subject. */
const HASHED_NAME = /^[0-9a-f]{8}\.\d{1,3}$/;
/** The `requests` library takes a folder in place of a file; whatever else wants a file does not. */
const MAY_NAME_FOLDER = [
    'SSL_CERT_DIR',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
];
/** Looks at what each variable of the job names. Never throws. */
async function observeCertificates(environment) {
    const variables = Object.keys(AUTHORITY_VARIABLES);
    const named = variables.flatMap((variable) => {
        const path = environment[variable];
        return path ? [{ variable, path }] : [];
    });
    return Promise.all(named.map(observeAuthorities));
}
/** Looks at one of them. Never throws. */
async function observeAuthorities({ variable, path, }) {
    const { state, authorities } = await readAuthorities(variable, path);
    const fingerprints = new Set(authorities.map(({ der }) => fingerprintOf(der)));
    return { variable, path, state, fingerprints: [...fingerprints] };
}
/** The certificates that stand where the variable points. Never throws. */
async function readAuthorities(variable, path) {
    // OpenSSL takes several folders in one variable.
    const places = variable === 'SSL_CERT_DIR' ? path.split(external_node_path_.delimiter).filter((one) => one !== '') : [path];
    const read = await Promise.all(places.map((place) => (MAY_NAME_FOLDER.includes(variable) ? readPlace(place) : certificate_files_readFile(place))));
    const authorities = read.flatMap((one) => one.authorities);
    if (authorities.length > 0)
        return { state: 'read', authorities };
    return read[0] ?? { state: 'empty', authorities };
}
async function readPlace(path) {
    const names = await (0,promises_.readdir)(path).catch(() => null);
    if (names === null)
        return certificate_files_readFile(path);
    const authorities = [];
    for (const name of names.filter((one) => HASHED_NAME.test(one)).slice(0, certificate_files_MOST_FILES)) {
        authorities.push(...(await certificate_files_readFile((0,external_node_path_.join)(path, name))).authorities);
        if (authorities.length >= MOST_CERTIFICATES)
            break;
    }
    return { state: authorities.length === 0 ? 'empty' : 'read', authorities };
}
async function certificate_files_readFile(path) {
    try {
        const { bytes, isCut } = await (0,bounded_file/* readBoundedFile */.Mv)(path, LARGEST_BUNDLE);
        if (isCut)
            return { state: 'unreadable', authorities: [] };
        const authorities = certificatesIn(bytes.toString('latin1')).map((der) => ({ der, path }));
        return { state: authorities.length === 0 ? 'empty' : 'read', authorities };
    }
    catch (thrown) {
        const isMissing = (0,file_error/* fileErrorCode */.c)(thrown) === 'ENOENT';
        return { state: isMissing ? 'missing' : 'unreadable', authorities: [] };
    }
}
/**
 * Every certificate in a text in PEM, in DER; what only looks like one is passed over. To parse each would take
 * a millisecond, and a bundle has 150.
 */
function certificatesIn(text) {
    return Array.from(text.matchAll(CERTIFICATE), ([, base64 = '']) => Buffer.from(base64, 'base64'))
        .slice(0, MOST_CERTIFICATES)
        .flatMap((bytes) => sequenceAt(bytes) ?? []);
}
/** The ASN.1 sequence with which the bytes begin; behind it OpenSSL keeps what a certificate is trusted for. */
function sequenceAt(bytes) {
    // No certificate is shorter than 256 bytes or longer than 64 kB: its length takes two bytes.
    if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0x3082)
        return null;
    const length = 4 + bytes.readUInt16BE(2);
    return length <= bytes.length ? bytes.subarray(0, length) : null;
}
/** SHA-256, as Node and OpenSSL write it: `AB:CD:…`. */
function fingerprintOf(der) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(der).digest('hex').toUpperCase();
    return hex.replace(/..(?=.)/g, '$&:');
}

// EXTERNAL MODULE: ./src/runner/event.ts
var runner_event = __webpack_require__(3034);
// EXTERNAL MODULE: ./src/runner/files/reading-time.ts
var reading_time = __webpack_require__(1766);
// EXTERNAL MODULE: ./src/runner/git/git.ts + 4 modules
var git_git = __webpack_require__(3964);
// EXTERNAL MODULE: ./src/runner/files/ways-in.ts
var ways_in = __webpack_require__(6506);
;// CONCATENATED MODULE: ./src/runner/git/repository-written.ts
/** Which of git's credentials a pull request may have written: what comes with the repository, and what git copies of it. */



/**
 * The credentials, with a mark on each that a pull request may have written. Of those only what has the form of a token is
 * kept: the Hub takes nothing else from git, and any other word would let whoever wrote it choose what is found here.
 */
async function markWritten(credentials, workspace) {
    const files = new Set(credentials.flatMap((credential) => fileOf(credential) ?? []));
    const written = new Set();
    for (const file of files)
        if (await liesInRepository(file, workspace))
            written.add(file);
    return credentials.flatMap((credential) => {
        const file = fileOf(credential);
        const isWritten = credential.fromRepository || isCopied(credential) || (file !== null && written.has(file));
        if (!isWritten)
            return [credential];
        return (0,token_form/* isTokenShaped */.V_)(credential.secret.reveal()) ? [{ ...credential, fromRepository: true }] : [];
    });
}
/** `git submodule init` copies the URLs of `.gitmodules` into the repository's own configuration. */
function isCopied({ kind, where, origin }) {
    const isLocal = origin?.scope === 'local' || origin?.scope === 'worktree';
    return kind === 'url' && isLocal && where.startsWith('submodule ');
}
/** The file in which it stands; null for what helpers answer and for what variables say. */
function fileOf({ kind, where, origin }) {
    return kind === 'store' ? where : (origin?.file ?? null);
}
/** Git's own folder is written by the job's steps, whatever is checked out. */
async function liesInRepository(file, workspace) {
    if (workspace === null || !(await (0,ways_in/* isWithin */.U)(workspace, file)))
        return false;
    return !(await (0,ways_in/* isWithin */.U)((0,external_node_path_.join)(workspace, '.git'), file));
}

// EXTERNAL MODULE: ./src/runner/workflow/workflow-text.ts
var workflow_text = __webpack_require__(8261);
// EXTERNAL MODULE: ./src/model/yaml-document.ts
var yaml_document = __webpack_require__(8530);
;// CONCATENATED MODULE: ./src/runner/job-clients/requirements.ts

const requirements_NAME = '(?:huggingface[-_.]+hub|transformers)';
/** A requirement as Python packaging writes one: name, extras, specifiers; a marker or an address ends it. */
const requirements_REQUIREMENT = new RegExp(`^(${requirements_NAME})\\s*(?:\\[[^\\]]{0,200}\\])?\\s*\\(?\\s*([^;@#()]{0,200})`, 'i');
/** `requirements*.txt`: one requirement a line; options, hashes and comments say nothing here. */
function fromRequirements(text, where) {
    return text
        .replace(/\\\r?\n/g, ' ')
        .split(/\r?\n/)
        .flatMap((line) => requirement(line.replace(/(?:^|\s)(?:#|--).*$/s, '').trim(), where));
}
/** What in a marker says more than which Python it is for: nobody knows here whether it is true of the job. */
const CONDITION = /\b(?:os_name|sys_platform|os\.name|sys\.platform|platform_\w+|implementation_\w+|extra|extras|dependency_groups)\b/;
/** One requirement, if it is about a package that matters, and meant for every system. */
function requirement(text, where) {
    const [, name = '', specifiers = ''] = requirements_REQUIREMENT.exec(text) ?? [];
    // What goes on after the name is the name of another package.
    if (/^[\w.-]/.test(text.slice(name.length)))
        return [];
    const marker = text.indexOf(';');
    if (marker >= 0 && CONDITION.test(text.slice(marker)))
        return [];
    return required(name, specifiers, where);
}
/** A package and what is asked of it, if that says anything. */
function required(name, specifiers, where) {
    const known = (0,job_client/* packageNamed */.Oc)(name);
    if (known === null)
        return [];
    const pin = /^\s*===?\s*([^,*\s]+)\s*$/.exec(specifiers)?.[1];
    const version = pin === undefined ? null : (0,job_client/* versionText */.KA)(pin);
    if (version !== null)
        return [{ package: known, version, range: null, where, how: 'locked', certain: true }];
    const range = (0,job_client/* rangeText */.lq)(specifiers);
    if (range === null || range === '' || range === '*')
        return [];
    return [{ package: known, version: null, range, where, how: 'required', certain: false }];
}

;// CONCATENATED MODULE: ./src/runner/job-clients/conda-environment.ts




/**
 * `environment.yml` of conda: the packages among its `dependencies`, and what pip is to install, as in a requirements
 * file. Nothing if it is no YAML.
 */
async function fromCondaEnvironment(text, where) {
    if (!(0,job_client/* namesPackage */.L$)(text))
        return [];
    const composed = await (0,yaml_document/* composeYaml */.e)(text);
    return (0,fields/* listOf */.c3)((0,fields/* fieldsOf */.Pf)(contentsOf(composed)).dependencies).flatMap((item) => typeof item === 'string' ? packageOf(item, where) : forPip((0,fields/* fieldsOf */.Pf)(item).pip, where));
}
/** An alias may stand for much, and for much that stands for much: the package counts, and throws. */
function contentsOf(composed) {
    try {
        return composed?.document.toJS();
    }
    catch {
        return null;
    }
}
/** `channel::name=1.2=build`, where channel and build may be missing, or a requirement as pip writes one. */
function packageOf(item, where) {
    const bare = item.replace(/^[\w./-]{1,80}::/, '').replace(/^([^=<>!~]+=[^=]+)=[^=]+$/, '$1');
    return requirement(bare, where);
}
function forPip(items, where) {
    return (0,fields/* listOf */.c3)(items).flatMap((item) => (typeof item === 'string' ? requirement(item, where) : []));
}

// EXTERNAL MODULE: ./src/runner/git/git-surroundings.ts
var git_surroundings = __webpack_require__(2813);
// EXTERNAL MODULE: ./src/runner/git/text-file.ts
var text_file = __webpack_require__(9665);
// EXTERNAL MODULE: ./src/runner/programs/child.ts
var child = __webpack_require__(4376);
// EXTERNAL MODULE: ./src/runner/programs/program-variables.ts
var program_variables = __webpack_require__(5218);
// EXTERNAL MODULE: ./src/runner/programs/programs.ts
var programs = __webpack_require__(5453);
;// CONCATENATED MODULE: ./src/runner/job-clients/metadata-folders.ts



/**
 * What a virtual environment has installed, by the names of its `*.dist-info` folders: nothing of it is
 * started, since it may have come with a pull request.
 */
async function fromVirtualEnvironment(folder, where) {
    const found = await Promise.all((await packageFolders(folder)).map((path) => namesIn(path)));
    return found.flat().flatMap((name) => {
        const [, distribution = '', version = ''] = /^([\w.]+)-([^-]+)\.dist-info$/.exec(name) ?? [];
        const known = (0,job_client/* packageNamed */.Oc)(distribution);
        const text = (0,job_client/* versionText */.KA)(version);
        if (known === null || text === null)
            return [];
        return [{ package: known, version: text, range: null, where, how: 'installed', certain: true }];
    });
}
/** `lib/python3.12/site-packages`, on Windows `Lib/site-packages`. */
async function packageFolders(folder) {
    const library = (0,external_node_path_.join)(folder, 'lib');
    const versions = (await namesIn(library)).filter((name) => /^python3\.\d{1,3}t?$/.test(name));
    return [
        ...versions.map((version) => (0,external_node_path_.join)(library, version, 'site-packages')),
        ...(process.platform === 'win32' ? [(0,external_node_path_.join)(folder, 'Lib', 'site-packages')] : []),
    ];
}
async function namesIn(folder) {
    return (0,promises_.readdir)(folder).catch(() => []);
}

;// CONCATENATED MODULE: ./src/runner/job-clients/installed-python.ts









const PATIENCE_MS = 1500;
/**
 * What the interpreter needs to find itself and its packages, and version managers to find the interpreter. Where
 * they are to look for a project's version (`PYENV_DIR`) is not among it: they look from a folder of ours.
 */
const NEEDS = {
    words: [...program_variables/* COMMON */.S.words, 'PYENV_VERSION', 'ASDF_PYTHON_VERSION', 'MISE_PYTHON_VERSION'],
    paths: [
        ...program_variables/* COMMON */.S.paths,
        ...['PYENV_ROOT', 'PYTHONUSERBASE', 'ASDF_DIR', 'ASDF_DATA_DIR', 'ASDF_CONFIG_FILE'],
        ...['MISE_DATA_DIR', 'MISE_CONFIG_DIR', 'MISE_CACHE_DIR', 'MISE_STATE_DIR', 'MISE_GLOBAL_CONFIG_FILE'],
    ],
    settings: [],
    lists: program_variables/* COMMON */.S.lists,
};
/**
 * Isolated (`-I`) and without `site` (`-S`), it imports nothing but its own library: not the folder it is started
 * in, not what PYTHONPATH names, and no `sitecustomize` from where a `.pth` file leads, each of which may be a pull
 * request's code. What it would then have on its path, and the places it is given, are searched all the same, for
 * metadata alone, which is read and never run.
 */
const PROGRAM = `
import glob, importlib.metadata as metadata, json, os, site, sys
places = [p for p in sys.argv[1:] if p]
here = os.path.dirname(os.path.abspath(sys.executable))
settings = [p for p in (os.path.join(d, "pyvenv.cfg") for d in (here, os.path.dirname(here))) if os.path.isfile(p)]
shared = not settings
sites = []
if settings:
    root = os.path.dirname(settings[0])
    sites += glob.glob(os.path.join(root, "lib", "python3*", "site-packages"))
    sites.append(os.path.join(root, "Lib", "site-packages"))
    with open(settings[0], encoding="utf-8") as lines:
        for line in lines:
            key, _, value = line.partition("=")
            if key.strip().lower() == "include-system-site-packages":
                shared = value.strip().lower() == "true"
if shared:
    try:
        sites.append(site.getusersitepackages())
    except Exception:
        pass
    sites += site.getsitepackages([sys.base_prefix, sys.base_exec_prefix])
for folder in sites:
    places.append(folder)
    for file in sorted(glob.glob(os.path.join(folder, "*.pth"))):
        try:
            with open(file, encoding="utf-8") as lines:
                named = [line.strip() for line in lines if not line.startswith(("#", "import ", "import\\t"))]
        except Exception:
            continue
        places += [os.path.join(folder, line) for line in named if line]
found = {}
for name in ("huggingface_hub", "transformers"):
    for distribution in metadata.distributions(name=name, path=places):
        found[name] = distribution.version
        break
print(json.dumps(found))
`;
/**
 * What the Python that the job finds on its path has installed. One that lies in the workspace, or to which a link in
 * it leads, is not started: there the names of its folders tell.
 */
async function fromPython(environment, workspace) {
    const untrusted = workspace === null ? (0,programs/* untrustedFolder */.Fc)(environment) : (0,external_node_path_.resolve)(workspace);
    const search = await (0,programs/* searchPath */.oe)(environment, untrusted);
    // What stands there on Windows before Python is installed only opens the shop.
    const folders = search.folders.filter((folder) => !/[\\/]WindowsApps[\\/]?$/i.test(folder));
    let found = null;
    let name = '';
    for (name of ['python3', 'python']) {
        found = await (0,programs/* findFirst */.i8)(name, { ...search, folders });
        if (found !== null)
            break;
    }
    if (found === null)
        return [];
    const { path } = found;
    const inWorkspace = found.inWorkspace ?? (await baseIn(path, search));
    if (inWorkspace !== null) {
        const program = [inWorkspace, path].find((at) => /^(?:bin|Scripts)$/i.test((0,external_node_path_.basename)((0,external_node_path_.dirname)(at))));
        if (program === undefined)
            return [];
        const folder = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(program));
        return fromVirtualEnvironment(folder, shownFolder(untrusted ?? folder, folder));
    }
    const current = untrusted ?? process.cwd();
    const places = (environment.PYTHONPATH ?? '').split(external_node_path_.delimiter).filter((place) => place !== '');
    const run = await (0,child/* runChild */.w)(path, ['-I', '-S', '-c', PROGRAM, ...places.map((place) => (0,external_node_path_.resolve)(current, place))], {
        env: await (0,program_variables/* programVariables */.c)(environment, NEEDS, search, current),
        cwd: await (0,git_surroundings/* startFolder */.hh)(environment, path, search),
        patienceMs: PATIENCE_MS,
    });
    return run.end === 'exited' && run.code === 0 ? readVersions(run.stdout.toString('utf8'), name) : [];
}
/** The program itself where its virtual environment has its library from a Python in the workspace, else null. */
async function baseIn(path, { wayIn }) {
    for (const folder of [(0,external_node_path_.dirname)(path), (0,external_node_path_.dirname)((0,external_node_path_.dirname)(path))]) {
        const { text } = await (0,text_file/* readText */.y)((0,external_node_path_.join)(folder, 'pyvenv.cfg'));
        const base = /^[ \t]*home[ \t]*=[ \t]*(\S.*)$/im.exec(text ?? '')?.[1]?.trim();
        if (base !== undefined && (await wayIn((0,external_node_path_.resolve)(folder, base))) !== null)
            return path;
    }
    return null;
}
/** A folder of the workspace by its place in it, as far as that is a plain name. */
function shownFolder(workspace, folder) {
    const path = (0,external_node_path_.relative)(workspace, folder);
    return /^[\w.-]{1,60}$/.test(path) ? path : "the job's virtual environment";
}
function readVersions(output, name) {
    let versions;
    try {
        versions = JSON.parse(output.trim().split('\n').at(-1) ?? '');
    }
    catch {
        return [];
    }
    return Object.entries((0,fields/* fieldsOf */.Pf)(versions)).flatMap(([distribution, version]) => {
        const known = (0,job_client/* packageNamed */.Oc)(distribution);
        const text = typeof version === 'string' ? (0,job_client/* versionText */.KA)(version) : null;
        if (known === null || text === null)
            return [];
        // A step of the job may still install another one.
        const where = `${name} on the path`;
        return [{ package: known, version: text, range: null, where, how: 'installed', certain: false }];
    });
}

;// CONCATENATED MODULE: ./src/runner/job-clients/lock-files.ts


/** No line that says a name or a version is longer. */
const lock_files_LONGEST_LINE = 500;
/** How many lines are read between two looks at the clock. */
const LINES_BETWEEN = 5_000;
/** Up to here, in characters, JSON is taken apart as a whole: that takes longer than reading lines. */
const LARGEST_JSON = 1024 * 1024;
/**
 * `uv.lock`, `poetry.lock` and `pdm.lock`: TOML that a program writes, a table `[[package]]` for each package
 * with its name and version on lines of their own. So lines are enough, and a parser is not needed: a file
 * that was written otherwise can at worst name another version, which it could anyway.
 */
function fromTomlLock(text, where, isUp) {
    const found = [];
    let table = null;
    const endTable = () => {
        found.push(...locked(table?.name, table?.version, where));
        table = null;
    };
    for (const line of lock_files_linesOf(text, isUp)) {
        if (line === null)
            return [];
        if (line.startsWith('[')) {
            endTable();
            if (/^\[\[package\]\]\s*$/.test(line))
                table = { name: undefined, version: undefined };
        }
        else if (table !== null) {
            const [, key, value] = /^(name|version)\s*=\s*["']([^"'\n]{1,100})["']\s*$/.exec(line) ?? [];
            if (key === 'name')
                table.name ??= value;
            if (key === 'version')
                table.version ??= value;
        }
    }
    endTable();
    return found;
}
/**
 * `Pipfile.lock`: JSON with `"name": { "version": "==1.2.3" }` under `default` and `develop`. A large one is read by
 * lines, as Pipenv writes them.
 */
function fromPipfileLock(text, where, isUp) {
    if (text.length > LARGEST_JSON)
        return fromPipenvLines(text, where, isUp);
    let lock;
    try {
        lock = JSON.parse(text);
    }
    catch {
        return [];
    }
    return ['default', 'develop'].flatMap((group) => Object.entries((0,fields/* fieldsOf */.Pf)((0,fields/* fieldsOf */.Pf)(lock)[group])).flatMap(([name, entry]) => {
        const { version } = (0,fields/* fieldsOf */.Pf)(entry);
        return typeof version === 'string' ? lockedByPipenv(name, version, where) : [];
    }));
}
function fromPipenvLines(text, where, isUp) {
    const found = [];
    let inGroup = false;
    let name = '';
    for (const line of lock_files_linesOf(text, isUp)) {
        if (line === null)
            return [];
        const [, indent = '', key = '', value] = /^( +)"([^"\\]{1,100})": (?:\{|"([^"\\]{1,100})",?)\r?$/.exec(line) ?? [];
        if (indent.length === 4)
            inGroup = key === 'default' || key === 'develop';
        if (indent.length === 8)
            name = inGroup && value === undefined ? key : '';
        if (indent.length === 12 && key === 'version' && value !== undefined) {
            found.push(...lockedByPipenv(name, value, where));
        }
    }
    return found;
}
function lockedByPipenv(name, version, where) {
    return locked(name, version.replace(/^===?/, ''), where);
}
/** Line after line, those that are too long as blank ones; null as the last where the time is up before the end. */
function* lock_files_linesOf(text, isUp = () => false) {
    let count = 0;
    for (let at = 0; at <= text.length;) {
        count += 1;
        if (count % LINES_BETWEEN === 0 && isUp())
            return yield null;
        const found = text.indexOf('\n', at);
        const end = found < 0 ? text.length : found;
        yield end - at > lock_files_LONGEST_LINE ? '' : text.slice(at, end);
        at = end + 1;
    }
}
function locked(name, version, where) {
    const known = name === undefined ? null : (0,job_client/* packageNamed */.Oc)(name);
    const text = version === undefined ? null : (0,job_client/* versionText */.KA)(version);
    if (known === null || text === null)
        return [];
    return [{ package: known, version: text, range: null, where, how: 'locked', certain: true }];
}

;// CONCATENATED MODULE: ./src/runner/job-clients/pyproject.ts



/** Tables and lists inside each other, far above what people write: the parser calls itself for each. */
const pyproject_DEEPEST = 50;
/**
 * What a `pyproject.toml` asks for; nothing if it is no TOML. Extras are left out, and environments of their own:
 * nobody knows whether the job wants them.
 */
async function fromPyproject(text, where) {
    if (!(0,job_client/* namesPackage */.L$)(text))
        return [];
    // Seven milliseconds to load, and a file of its own in the bundle: most projects name neither package.
    const { parse } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        const document = parse(text.replace(/^\uFEFF/, ''), { maxDepth: pyproject_DEEPEST, integersAsBigInt: 'asNeeded' });
        return [
            ...requirementLists(document)
                .flatMap(fields/* listOf */.c3)
                .flatMap((item) => (typeof item === 'string' ? requirement(item, where) : [])),
            ...poetryTables(document)
                .flatMap((table) => Object.entries((0,fields/* fieldsOf */.Pf)(table)))
                .flatMap(([name, value]) => poetry(name, value, where)),
        ];
    }
    catch {
        return [];
    }
}
/** The lists of requirements that a job has when it installs the project. */
function requirementLists(document) {
    const { project, 'dependency-groups': groups, tool } = (0,fields/* fieldsOf */.Pf)(document);
    const { uv, pdm } = (0,fields/* fieldsOf */.Pf)(tool);
    const ofUv = (0,fields/* fieldsOf */.Pf)(uv);
    return [
        (0,fields/* fieldsOf */.Pf)(project).dependencies,
        ...Object.values((0,fields/* fieldsOf */.Pf)(groups)),
        ...['dev-dependencies', 'constraint-dependencies', 'override-dependencies'].map((key) => ofUv[key]),
        ...Object.values((0,fields/* fieldsOf */.Pf)((0,fields/* fieldsOf */.Pf)(pdm)['dev-dependencies'])),
    ];
}
/** Poetry's tables, in which the key is the name and the value the version asked for. */
function poetryTables(document) {
    const { dependencies, group, 'dev-dependencies': ofDevelopment, } = (0,fields/* fieldsOf */.Pf)((0,fields/* fieldsOf */.Pf)((0,fields/* fieldsOf */.Pf)(document).tool).poetry);
    const groups = Object.values((0,fields/* fieldsOf */.Pf)(group)).map((one) => (0,fields/* fieldsOf */.Pf)(one).dependencies);
    return [dependencies, ...groups, ofDevelopment];
}
/**
 * `"^1.2"`, `{ version = "^1.2", extras = […] }`, or a list of such tables with a condition each. What is optional,
 * or for some systems only, is left out.
 */
function poetry(name, value, where) {
    const wanted = Array.isArray(value) ? value : [value];
    const isConditional = wanted
        .map(fields/* fieldsOf */.Pf)
        .some(({ optional, platform, markers }) => optional === true || platform !== undefined || markers !== undefined);
    if (isConditional)
        return [];
    return wanted.flatMap((one) => {
        const version = typeof one === 'string' ? one : (0,fields/* fieldsOf */.Pf)(one).version;
        // To Poetry a bare version is one to be met exactly.
        return typeof version === 'string' ? required(name, version.replace(/^(?=\d[\w.]*$)/, '=='), where) : [];
    });
}

// EXTERNAL MODULE: ./src/runner/job-clients/workspace-text.ts
var workspace_text = __webpack_require__(1184);
;// CONCATENATED MODULE: ./src/runner/job-clients/job-clients.ts
/**
 * Which `huggingface_hub` the job is going to use, as far as its workspace or the machine tells. The workspace
 * may be a pull request's: its files are read as text, none of it is run, and no text of it is handed on but
 * versions. Never throws.
 */












/** Lock files of large projects have some megabytes. */
const LARGEST_LOCK_FILE = 16 * 1024 * 1024;
/** Environments of hundreds of packages stay below it; what is made to be slow to parse takes a second at most. */
const LARGEST_YAML = 64 * 1024;
const FILES = [
    [/^(?:uv|poetry|pdm)\.lock$/, fromTomlLock, LARGEST_LOCK_FILE],
    [/^Pipfile\.lock$/, fromPipfileLock, LARGEST_LOCK_FILE],
    [/^(?:[\w.-]{0,40}[-_.])?requirements(?:[-_.][\w.-]{0,40})?\.txt$/, fromRequirements],
    [/^pyproject\.toml$/, fromPyproject],
    [/^environment\.ya?ml$/, fromCondaEnvironment, LARGEST_YAML],
];
const job_clients_MOST_FILES = 20;
const MOST_TRACES = 50;
/**
 * What the files of the workspace and its virtual environment say, as far as the time goes; nothing is started. Of a
 * file that is cut nothing is concluded.
 */
async function observeWorkspaceClients(environment, time = new reading_time/* ReadingTime */.u()) {
    const workspace = environment.GITHUB_WORKSPACE || null;
    if (workspace === null)
        return [];
    const [pinned, installed] = await Promise.all([
        inFiles(workspace, time),
        time.within(() => inEnvironments(workspace, environment), []),
    ]);
    return [...installed, ...pinned].slice(0, MOST_TRACES);
}
/** What the Python on the path has installed; it is started for that, so only where the answer matters. */
async function observeInstalledClients(environment) {
    return fromPython(environment, environment.GITHUB_WORKSPACE || null);
}
async function inFiles(workspace, time) {
    const names = await time.within(() => (0,promises_.readdir)(workspace).catch(() => []), []);
    const known = names
        .sort()
        .flatMap((name) => FILES.filter(([pattern]) => pattern.test(name)).map(([, read, largest]) => ({ name, read, largest })))
        .slice(0, job_clients_MOST_FILES);
    const found = [];
    // One after the other, so that no more of them is in memory, and the clock is looked at between two.
    for (const { name, read, largest = bounded_file/* LARGEST_FILE */.K7 } of known) {
        const { text, isCut } = await time.within(() => (0,workspace_text/* workspaceText */.p)((0,external_node_path_.join)(workspace, name), largest), LATE);
        if (isCut)
            time.leaveOut(name);
        if (text === null)
            continue;
        const clients = await time.within(async () => read(text, name, () => time.isUp()), []);
        found.push(...clients.slice(0, MOST_TRACES));
    }
    return found;
}
const LATE = { text: null, isCut: false };
/** The environment that is active, else the one that tools make in the workspace. */
async function inEnvironments(workspace, environment) {
    const named = [environment.VIRTUAL_ENV, environment.UV_PROJECT_ENVIRONMENT].flatMap((folder) => folder ? [(0,external_node_path_.isAbsolute)(folder) ? folder : (0,external_node_path_.resolve)(workspace, folder)] : []);
    for (const folder of [...named, (0,external_node_path_.join)(workspace, '.venv'), (0,external_node_path_.join)(workspace, 'venv')]) {
        const isOwn = await (0,ways_in/* isWithin */.U)(workspace, (0,external_node_path_.join)(folder, 'lib'));
        const where = isOwn ? shownFolder(workspace, folder) : `the virtual environment ${shownName(folder)}`;
        const found = await fromVirtualEnvironment(folder, where);
        if (found.length > 0)
            return found;
    }
    return [];
}
function shownName(folder) {
    const name = (0,external_node_path_.basename)(folder);
    return /^[\w.-]{1,60}$/.test(name) ? name : 'of the job';
}

;// CONCATENATED MODULE: ./src/runner/job-clients/asked-files.ts
/** What the files ask for that the job's commands install from. They may be a pull request's: text, never run. */






const LARGEST_REQUIREMENTS = 256 * 1024;
const asked_files_MOST_FILES = 20;
const asked_files_LATE = { problem: 'reading it took too long' };
/**
 * By the files' paths in the workspace, which no link may lead out of; without those that are not there. What nobody
 * can read is open.
 */
async function observeInstallFiles(workspace, paths, time) {
    if (workspace === null)
        return new Map();
    const texts = new Map();
    // One after the other, so that no more of them is in memory, and the clock is looked at between two.
    const found = [];
    const wanted = [...new Set(paths)];
    for (let at = 0; at < wanted.length && at < asked_files_MOST_FILES; at += 1) {
        const path = wanted[at] ?? '';
        const isLock = /\.lock$/.test(path);
        const largest = isLock ? LARGEST_LOCK_FILE : LARGEST_REQUIREMENTS;
        const file = await time.within(() => (0,workflow_text/* textWithin */.J)(workspace, path, largest), asked_files_LATE);
        if ('problem' in file)
            continue;
        if (isLock || path.endsWith('.toml')) {
            const asked = isLock ? asked_files_locked(path, file.text) : await project(file.text);
            found.push([path, asked]);
            continue;
        }
        texts.set(path, file.text);
        wanted.push(...includedBy(path, file.text).filter((one) => !wanted.includes(one)));
    }
    for (const path of texts.keys())
        found.push([path, requirementsOf(path, texts, new Set())]);
    return new Map(found);
}
function asked_files_linesOf(text) {
    return text
        .replace(/\\\r?\n/g, ' ')
        .split(/\r?\n/)
        .map((line) => line.replace(/(?:^|\s)#.*$/s, '').trim())
        .filter((line) => line !== '');
}
const INCLUDE = /^(?:-r|--requirement)[\s=]*(\S+)$/;
function includedBy(path, text) {
    return asked_files_linesOf(text).flatMap((line) => {
        const name = INCLUDE.exec(line)?.[1];
        return name === undefined ? [] : [external_node_path_.posix.join(external_node_path_.posix.dirname(path), name)];
    });
}
/** With what it includes; another index, constraints and paths leave it open. */
function requirementsOf(path, texts, seen) {
    const text = texts.get(path);
    if (text === undefined)
        return UNKNOWN_ASKED;
    if (seen.has(path))
        return NOTHING_ASKED;
    seen.add(path);
    const lines = asked_files_linesOf(text).filter((line) => !/^--(?:extra-index-url|find-links|trusted-host|prefer-binary)\b|^-f\b/.test(line));
    const own = lines
        .filter((line) => !INCLUDE.test(line))
        .map((line) => line.replace(/\s--(?:hash|config-settings)\b.*$/s, ''));
    return joined([askedIn(own), ...includedBy(path, text).map((one) => requirementsOf(one, texts, seen))]);
}
function asked_files_locked(path, text) {
    const clients = path.endsWith('Pipfile.lock') ? fromPipfileLock(text, path) : fromTomlLock(text, path);
    const hub = clients.filter((one) => one.package === 'huggingface_hub').map(({ version }) => `==${version}`);
    return { ...NOTHING_ASKED, hub };
}
/** What a project needs when it is installed; open if a program says so. */
async function project(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        const { project: table } = (0,fields/* fieldsOf */.Pf)(parse(text.replace(/^\uFEFF/, ''), { maxDepth: 50, integersAsBigInt: 'asNeeded' }));
        const { dependencies, dynamic } = (0,fields/* fieldsOf */.Pf)(table);
        if (table === undefined || (0,fields/* listOf */.c3)(dynamic).includes('dependencies'))
            return UNKNOWN_ASKED;
        return askedIn((0,fields/* listOf */.c3)(dependencies).map((one) => (typeof one === 'string' ? one : '')));
    }
    catch {
        return UNKNOWN_ASKED;
    }
}

// EXTERNAL MODULE: ./src/runner/netrc-files.ts
var netrc_files = __webpack_require__(9756);
// EXTERNAL MODULE: ./src/runner/tokens/saved-tokens.ts + 1 modules
var saved_tokens = __webpack_require__(6683);
// EXTERNAL MODULE: ./src/runner/workflow/workflow.ts + 8 modules
var workflow_workflow = __webpack_require__(2829);
;// CONCATENATED MODULE: ./src/hub/repo-file.ts

/**
 * Asks for a small text file at the repo's root. The Hub serves it directly or by a redirect on its own origin;
 * a large one would lie with another host, where no redirect is followed to (protocol notes §3.2, §3.5).
 */
async function fetchFile(client, token, ref, name) {
    const path = `${(0,model_repo/* pagePath */.HX)(ref)}/resolve/${encodeURIComponent((0,model_repo/* revisionOf */.DT)(ref))}/${name}`;
    const { response, text } = await client.askForText({ method: 'GET', path, token });
    const { outcome } = response;
    return { response, text: outcome.kind === 'answer' && outcome.status === 200 ? text : null };
}

;// CONCATENATED MODULE: ./src/hub/references/contents.ts


const MALFORMED = { ok: false, problem: 'malformed' };
/** Characters of a file, or of a card's part that is read, above which it is left alone. */
const contents_LARGEST_JSON = 1 << 20;
const contents_LARGEST_YAML = 1 << 15;
/**
 * Reads a file by its name: JSON, YAML, or of a card the fields `wanted` of the YAML at its head. Never throws,
 * whatever the file holds.
 */
async function contents_contentsOf(path, text, wanted) {
    if (path.endsWith('.json'))
        return parse(text, contents_LARGEST_JSON, JSON.parse);
    return parseYaml(path.endsWith('.md') ? headOf(text, wanted) : text);
}
/** The lines of the wanted fields at the top level of a card's front matter; the rest may be long. */
function headOf(text, wanted) {
    let isWanted = false;
    const kept = (0,front_matter/* frontMatter */.Z)(text).filter((line) => {
        const field = /^["']?([\w-]{1,60})["']?[ \t]*:/.exec(line)?.[1];
        if (field !== undefined)
            isWanted = wanted.includes(field);
        return isWanted;
    });
    return kept.join('\n');
}
async function parseYaml(text) {
    if (text.length > contents_LARGEST_YAML)
        return { ok: false, problem: 'too-large' };
    const composed = await (0,yaml_document/* composeYaml */.e)(text);
    // An alias may stand for much, and for much that stands for much: the package counts, and throws.
    return composed === null ? MALFORMED : parse(text, contents_LARGEST_YAML, () => composed.document.toJS());
}
function parse(text, largest, read) {
    if (text.length > largest)
        return { ok: false, problem: 'too-large' };
    try {
        return { ok: true, value: read(text) };
    }
    catch {
        return MALFORMED;
    }
}

;// CONCATENATED MODULE: ./src/hub/references/read.ts




/** Fetches the files of a repo that may name others, all at once, and reads them. */
async function readRepo(hub, secret, ref) {
    const names = namingFiles(ref.type);
    const fetched = await Promise.all(names.map((name) => fetchFile(hub, secret, ref, name)));
    const files = [];
    const contents = new Map();
    const absent = new Set();
    for (const [index, { response, text }] of fetched.entries()) {
        const name = names[index] ?? '';
        const read = text === null || hub.timeIsUp ? null : await contents_contentsOf(name, text, CARD_FIELDS);
        if (read?.ok)
            contents.set(name, read.value);
        if (response.outcome.kind === 'answer' && response.outcome.status === 404)
            absent.add(name);
        files.push({ name, response, problem: problemOf(read) });
    }
    return { ref, files, mentions: mentionsIn(ref, contents, absent) };
}
function problemOf(read) {
    return read === null || read.ok ? null : read.problem;
}

// EXTERNAL MODULE: ./src/hub/whoami.ts
var whoami = __webpack_require__(5410);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./src/runner/certificates/shown-chain.ts




const SYSTEM_FOLDER = '/etc/ssl/certs';
const shown_chain_LONGEST_NAME = 120;
const MOST_NAMES = 5;
/** Whether any of these is none of those that Node brings along, and so trusted by what the job has set up alone. */
function addsToNode(fingerprints) {
    // Most jobs add nothing, and need not pay for the list.
    if (fingerprints.length === 0)
        return false;
    const own = new Set(nodesOwn().map(fingerprintOf));
    return fingerprints.some((one) => !own.has(one));
}
/** Looks for an authority of the shown certificates in the files of this runner. Never throws. */
async function observeChain(shown, files) {
    const vouches = voucher(shown);
    const inFile = async (variable, path) => {
        const { authorities } = await readAuthorities(variable, path);
        const found = authorities.flatMap((authority) => {
            const vouched = vouches(authority.der);
            return vouched === null ? [] : [{ variable, path: authority.path, isRoot: vouched === 'root' }];
        });
        return found.find(({ isRoot }) => isRoot) ?? found[0];
    };
    const holders = [];
    for (const { variable, path } of files.filter(({ state }) => state === 'read')) {
        const holder = await inFile(variable, path);
        if (holder !== undefined)
            holders.push(holder);
    }
    const system = await inFile('SSL_CERT_DIR', SYSTEM_FOLDER);
    return {
        certificates: shown.map(readCertificate),
        isPublic: nodesOwn().some((der) => vouches(der) !== null),
        holders,
        inSystem: system?.isRoot ? system.path : null,
    };
}
function readCertificate(certificate) {
    const { subject, issuer, subjectAltName = '', validFrom, validTo, fingerprint256 } = certificate;
    const names = Array.from(subjectAltName.matchAll(/(?:DNS|IP Address):([^\s,"]+)/g), ([, name = '']) => name);
    return {
        subject: nameIn(subject),
        issuer: nameIn(issuer),
        names: names.slice(0, MOST_NAMES).map((name) => (0,shorten/* shorten */.m)(name, shown_chain_LONGEST_NAME)),
        validFrom: Date.parse(validFrom),
        validTo: Date.parse(validTo),
        fingerprint: fingerprint256,
        isSelfSigned: certificate.checkIssued(certificate),
    };
}
/** Node writes one part of a name to a line, with what is special in it escaped. */
function nameIn(lines) {
    const parts = (lines ?? '').split('\n').filter((line) => /^(?:CN|O)=/.test(line));
    const inOrder = [...parts.filter((line) => line.startsWith('CN=')), ...parts.filter(isOrganization)];
    const name = inOrder.join(', ').replace(/\s+/g, ' ').trim();
    return name === '' ? 'no name' : (0,shorten/* shorten */.m)(name, shown_chain_LONGEST_NAME);
}
function isOrganization(line) {
    return line.startsWith('O=');
}
/**
 * Tells of a certificate whether it is one of the shown authorities or has issued one of those that are shown:
 * whoever holds it can make the chain end there.
 */
function voucher(shown) {
    const [own] = shown;
    return (der) => {
        try {
            const authority = new external_node_crypto_.X509Certificate(der);
            const isShown = shown.some((one) => one !== own && one.raw.equals(der));
            const issued = shown.some((one) => one.checkIssued(authority) && one.verify(authority.publicKey));
            if (!issued && !isShown)
                return null;
            return authority.checkIssued(authority) ? 'root' : 'other';
        }
        catch {
            // It has the form of a certificate, and is none.
            return null;
        }
    };
}
function nodesOwn() {
    return external_node_tls_.rootCertificates.flatMap(certificatesIn);
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
var external_node_dns_default = /*#__PURE__*/__webpack_require__.n(external_node_dns_);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/hub/public-address.ts



/**
 * Networks of IPv4 that are nobody's on the Internet, or everybody's: IANA's special-purpose registry, multicast and
 * what is reserved. The last one is where Azure's hosts serve the machine that asks, GitHub's runners among them.
 */
const SPECIAL_IPV4 = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
    ['168.63.129.16', 32],
];
/** The same within what is handed out of IPv6: protocols and Teredo, documentation, 6to4. */
const SPECIAL_IPV6 = [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
];
/** Forms of an IPv4 address by which that is reached: mapped, and translated where a network has IPv6 alone. */
const IPV4_WITHIN = ['::ffff:', '64:ff9b::'];
/** What is public in IPv6 lies in here; everything else is special, or not handed out. */
const GLOBAL = new external_node_net_.BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
for (const prefix of IPV4_WITHIN)
    GLOBAL.addSubnet(`${prefix}0.0.0.0`, 96, 'ipv6');
const SPECIAL = new external_node_net_.BlockList();
for (const [network, bits] of SPECIAL_IPV4) {
    SPECIAL.addSubnet(network, bits, 'ipv4');
    for (const prefix of IPV4_WITHIN)
        SPECIAL.addSubnet(prefix + network, 96 + bits, 'ipv6');
}
for (const [network, bits] of SPECIAL_IPV6)
    SPECIAL.addSubnet(network, bits, 'ipv6');
/** Whether the address is one of the Internet at large; false also for what is no address. */
function isPublicAddress(address) {
    if ((0,external_node_net_.isIP)(address) === 4)
        return !SPECIAL.check(address, 'ipv4');
    return (0,external_node_net_.isIP)(address) === 6 && GLOBAL.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6');
}
/** Whether the name is an address that is not public: no name is looked up for it. */
function isPrivateLiteral(hostname) {
    return (0,external_node_net_.isIP)(hostname) !== 0 && !isPublicAddress(hostname);
}
/** Whether all addresses of the name are other than public; false where it has none. */
async function isPrivateName(hostname) {
    const addresses = await new Promise((resolve) => {
        external_node_dns_default().lookup(hostname, { all: true }, (error, found) => resolve(error === null ? found : []));
    });
    return addresses.length > 0 && !addresses.some(({ address }) => isPublicAddress(address));
}
/**
 * Looks a name up for a connection, which gets the very addresses that were judged, so that no later answer takes their
 * place. Fails with `ADDRESS_NOT_PUBLIC` unless all are public: which of them is used is the connection's to choose.
 * Of an address in place of a name a connection asks nobody.
 */
const lookupPublic = (hostname, options, callback) => {
    external_node_dns_default().lookup(hostname, { ...options, all: true }, (error, addresses) => {
        if (error !== null)
            return callback(error, '');
        const [first] = addresses;
        if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
            return callback(Object.assign(new Error('no public address'), { code: response/* ADDRESS_NOT_PUBLIC */.v }), '');
        }
        return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
};

;// CONCATENATED MODULE: ./src/steps/reach-transfer-hosts.ts






/**
 * Reaches the hosts that files come from: those that the Hub lists, and those to which it sends whoever asks for a
 * file of these repos. The token goes to the Hub alone; the hosts are asked for nothing, without it. A Hub at a
 * public address leads nobody to another one.
 */
async function reachTransferHosts(hub, secret, endpoint, repos, connectTo) {
    const hosts = new Map();
    const serves = new Map();
    const publicOnly = isPublic(hub, endpoint);
    const listing = askTransferList(hub).then((list) => ({
        list,
        listed: readTransferList(list, endpoint) ?? [],
    }));
    const reachOnce = async (origin) => {
        const { listed } = await listing;
        const bounds = { endpoint, publicOnly: await publicOnly, listed };
        const reached = hosts.get(origin) ?? reach(origin, bounds, connectTo);
        hosts.set(origin, reached);
    };
    await Promise.all([
        listing.then(({ listed }) => Promise.all(listed.map(reachOnce))),
        ...repos.map(async (ref) => {
            const origin = await askFileOrigin(hub, secret, ref);
            if (origin === null)
                return;
            serves.set(origin, [...(serves.get(origin) ?? []), (0,model_repo/* formatRepo */.Kf)(ref)]);
            await reachOnce(origin);
        }),
    ]);
    const reached = await Promise.all(hosts.values());
    return {
        list: (await listing).list,
        hosts: reached.map((host) => ({ ...host, serves: serves.get(host.origin) ?? [] })),
    };
}
/** By its addresses, whatever its name; one whose addresses nobody tells, or tells in time, counts as public. */
async function isPublic(hub, { origin, hostname }) {
    if (isPrivateLiteral(hostname))
        return false;
    if ((0,proxy/* proxyFor */.i)(origin, process.env) !== null)
        return true;
    return !(await hub.bound(isPrivateName(hostname)).catch(() => false));
}
/** Any status shows that the way there is open. */
async function reach(origin, bounds, connectTo) {
    const endpoint = (0,model_endpoint/* endpointAt */.hU)(new URL(origin), 'input');
    const request = { method: 'HEAD', path: '/', token: null };
    const host = { origin, host: endpoint.host, serves: [] };
    const code = obstacle(endpoint, bounds);
    if (code !== null) {
        const asked = { method: request.method, path: request.path, authenticated: false, redirects: [] };
        const outcome = { kind: 'no-answer', phase: 'address', code };
        return { ...host, response: { ...asked, attempts: 0, outcome } };
    }
    const client = connectTo(endpoint, bounds.publicOnly ? { lookup: lookupPublic } : {});
    try {
        return { ...host, response: await client.ask({ ...request, attempts: 2 }) };
    }
    finally {
        await client.close();
    }
}
/** Why the host is not even to be asked; null where that is up to its addresses, once it is looked up. */
function obstacle({ origin, hostname }, { publicOnly, ...named }) {
    if (!publicOnly)
        return null;
    if (isPrivateLiteral(hostname))
        return response/* ADDRESS_NOT_PUBLIC */.v;
    if ((0,proxy/* proxyFor */.i)(origin, process.env) === null || mayBeAskedThroughProxy(hostname, named))
        return null;
    return response/* ADDRESS_UNKNOWN */.s;
}

;// CONCATENATED MODULE: ./src/steps/probe-asker.ts






/** Asks whatever can be asked. No answer and no failure of a server makes it throw. */
class ProbeAsker {
    #repos;
    #connectTo;
    constructor(repos, connectTo) {
        this.#repos = repos;
        this.#connectTo = connectTo;
    }
    get hub() {
        return this.#repos.hub;
    }
    /** Whether it is still worth asking. A file that nobody waits for says nothing, not even that it is late. */
    isInTime({ kind }) {
        return kind !== 'files' || !this.hub.timeIsUp;
    }
    /** What came of it: nothing where there was nothing to see. What `shared` holds about a repo is not asked again. */
    async ask(probe, shared) {
        const { hub, secret } = this.#repos;
        const { kind } = probe;
        switch (kind) {
            case 'repo':
                return [await this.#repos.ask(probe.repo, probe.probe, shared)];
            case 'public-repo':
                return [{ kind, response: await (0,hub_probe/* askPublicRepo */.ru)(hub, probe.token) }];
            case 'credential':
                return [{ kind, secret: probe.secret, whoami: await (0,whoami/* askWhoami */.D)(hub, probe.secret, 1) }];
            case 'files':
                return [{ kind, read: await readRepo(hub, secret, probe.ref) }];
            case 'transfer-hosts': {
                const { endpoint, repos } = probe;
                const transferHosts = await reachTransferHosts(hub, secret, endpoint, repos, this.#connectTo);
                return [{ kind, transferHosts }];
            }
            case 'certificates':
                return this.#compareCertificates(probe);
        }
    }
    /** One more handshake, and what the files of this runner hold of what the Hub shows in it. */
    async #compareCertificates({ areTrusted, files, fileOfGit, }) {
        const extra = files.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
        // What Node trusts by itself, other clients mostly do, too.
        if (areTrusted && !addsToNode(extra?.fingerprints ?? []))
            return [];
        const shown = await this.hub.showCertificates();
        if (shown === null)
            return [];
        const ofGit = fileOfGit === null ? [] : [await observeAuthorities({ variable: 'http.sslCAInfo', path: fileOfGit })];
        const certificates = [...files, ...ofGit];
        return [{ kind: 'certificates', certificates, chain: await observeChain(shown, certificates) }];
    }
}

;// CONCATENATED MODULE: ./src/probing/file-questions.ts





/**
 * What to ask about the files that the lines name, of the repos that are granted but for these. If one is refused, also
 * what the repo is: what the Hub shows is not missing.
 */
function fileQuestions(evidence, tokenStatus) {
    const asker = (0,probed_repo/* askerOf */.YX)(evidence, tokenStatus);
    const plan = new Map();
    for (const [position, observation] of evidence.hub.repos.entries()) {
        const { files = [], ...request } = observation.request;
        if (files.length === 0)
            continue;
        const withoutFiles = (0,probed_repo/* probedRepoOf */.AU)({ ...observation, request }, position, asker);
        if (diagnoseRepo(withoutFiles, tokenStatus).access !== 'granted')
            continue;
        const wanted = files
            .flatMap((file) => nextQuestion(observation, file) ?? [])
            .filter((probe) => observation.probes[probe] === undefined);
        if (wanted.length > 0)
            plan.set(observation, [...new Set(wanted)]);
    }
    return plan;
}
/** First the file; of one that is not there, whether its path is a folder's, and then which names are close to it. */
function nextQuestion(observation, file) {
    const reading = (0,readings/* readingOf */.MU)(observation, (0,file_probes/* fileProbe */.$q)('file', file));
    if ((0,readings/* isKept */.t8)(reading))
        return 'metadata';
    if (reading?.is !== 'no-file' && reading?.is !== 'not-found')
        return (0,file_probes/* fileProbe */.$q)('file', file);
    const folder = (0,readings/* readingOf */.MU)(observation, (0,file_probes/* fileProbe */.$q)('folder', file));
    if (file.mayBeFolder && folder === null)
        return (0,file_probes/* fileProbe */.$q)('folder', file);
    if (reading.is === 'not-found')
        return null;
    const { metadata, revision } = observation.probes;
    const isPrivate = (0,hub_probe/* readMetadata */._6)(metadata ?? revision)?.isPrivate === true;
    return isPrivate || folder?.is === 'granted' ? null : (0,file_probes/* fileProbe */.$q)('beside', file);
}

;// CONCATENATED MODULE: ./src/probing/opening-gates.ts


/** States of a gate that may still change while a job waits. A rejection stays. */
const MAY_OPEN = ['not-accepted', 'pending', 'reset'];
/** The repos whose gate is closed now and may open soon, as after a click on the repo's page. */
function behindOpeningGate({ hub: { repos, references } }) {
    return [...repos, ...references.found].filter((observation) => {
        const { ref, operation } = observation.request;
        const reading = (0,readings/* readingOf */.MU)(observation, (0,hub_probe/* readProbeFor */.mq)(ref));
        const isOnlyRead = operation === 'read' || operation === 'pr';
        return isOnlyRead && reading?.is === 'gate' && MAY_OPEN.includes(reading.state);
    });
}

// EXTERNAL MODULE: ./src/evidence/hidden-login.ts
var hidden_login = __webpack_require__(5);
;// CONCATENATED MODULE: ./src/probing/other-credentials.ts






/** The Hub limits the identity check strictly, and its answer only makes a finding clearer. */
const other_credentials_MOST_ASKED = 3;
/**
 * The credentials of which the Hub may be asked whose they are: those that would be sent instead of the token, or without
 * one, and the login that a refused token hides, if they were found for this very endpoint and have the form of a token,
 * each once.
 */
function whoToAsk(evidence, tokenStatus) {
    const { endpoint } = evidence.inputs;
    if (!(0,model_endpoint/* mayReceiveToken */.s1)(endpoint))
        return [];
    const asked = [];
    for (const { secret, source } of [
        ...sentInstead(evidence, tokenStatus),
        ...hiddenBy(evidence, tokenStatus),
    ]) {
        const format = (0,inspect_token/* inspectToken */.e4)(secret.reveal());
        const { cleaned, kind } = format;
        if (kind === 'unknown' || (0,inspect_token/* faultAt */.ux)(endpoint, { source, format }) !== null)
            continue;
        if (asked.length < other_credentials_MOST_ASKED && !asked.some((other) => other.equals(cleaned)))
            asked.push(cleaned);
    }
    return asked;
}
function sentInstead(evidence, tokenStatus) {
    const isAnswered = tokenStatus.is === 'good' || tokenStatus.is === 'refused';
    const sent = isAnswered ? (0,clients_overrides/* credentialOverrides */.Jq)(evidence) : ((0,logins_alone/* loginsInstead */.Hu)(evidence, tokenStatus) ?? []);
    const [own] = (0,clients/* hostsOf */.PP)(evidence);
    return sent.flatMap((one) => one.secret === null || one.host.host !== own.host || !isForEndpoint(evidence, one)
        ? []
        : [{ secret: one.secret, source: one.source.kind }]);
}
function hiddenBy(evidence, tokenStatus) {
    const secret = tokenStatus.is === 'refused' ? ((0,hidden_login/* hiddenLogin */.g)(evidence)?.secret ?? null) : null;
    return secret === null || !isEndpointOfJob(evidence) ? [] : [{ secret, source: 'saved' }];
}
/** Whether the clients of the job itself would send there what they find without being told of an endpoint. */
function isEndpointOfJob({ inputs, runner: { environment } }) {
    const named = environment.endpoint ?? 'https://huggingface.co';
    return URL.canParse(named) && new URL(named).origin === inputs.endpoint.origin;
}
/** Whether it was put down for this endpoint by name, or is what the job itself would send there. */
function isForEndpoint(evidence, override) {
    const { source } = override;
    switch (source.kind) {
        case 'netrc':
            return !source.byDefault;
        case 'git':
            // A header without a URL in its key goes to every host; what a pull request may have written goes to none.
            return source.credential.where !== 'http.extraHeader' && !source.credential.fromRepository;
        case 'saved':
        case 'variable':
            return !(0,clients_overrides/* isLoginOfOldHub */.hd)(override) && isEndpointOfJob(evidence);
        case 'publisher':
            return false;
    }
}

;// CONCATENATED MODULE: ./src/probing/next-probes.ts
/**
 * In: the evidence so far.
 * Out: the probes that are worth sending next, and new evidence once they are answered.
 * Knows: which answer would change what a person is told. It sends nothing itself.
 */











/** What is worth asking about the topic, given all that is known; none when nothing is left. */
function nextProbes(evidence, topic) {
    switch (topic) {
        case 'refusals':
            return [...followUpProbes(evidence, tokenStatusOf(evidence))].flatMap(([repo, probes]) => aboutRepo(repo, probes));
        case 'arrival':
            return arrivalProbes(evidence);
        case 'listed-files':
            return [...fileQuestions(evidence, tokenStatusOf(evidence))].flatMap(([repo, probes]) => aboutRepo(repo, probes));
        case 'found':
            return [...probesOfFound(evidence)].flatMap(([repo, probes]) => aboutRepo(repo, probes));
        case 'references':
            return evidence.inputs.followReferences ? referenceProbes(evidence) : [];
        case 'gates':
            return behindOpeningGate(evidence).flatMap((repo) => aboutRepo(repo, [(0,hub_probe/* readProbeFor */.mq)(repo.request.ref)]));
        case 'credentials':
            return whoToAsk(evidence, tokenStatusOf(evidence)).map((secret) => ({ kind: 'credential', secret }));
        case 'certificates':
            return certificateProbes(evidence);
        case 'transfer-hosts': {
            const { inputs, runner, hub } = evidence;
            const isWanted = inputs.checkTransferHosts && (0,first_probes/* mayAsk */.Nh)(inputs, runner.tokenSources, hub.publisher);
            const { endpoint } = inputs;
            return isWanted ? [{ kind: topic, endpoint, repos: reposToFetchFrom(evidence) }] : [];
        }
    }
}
function aboutRepo(repo, probes) {
    return probes.map((probe) => ({ kind: 'repo', repo, probe }));
}
/** Whether a token that seems to be unknown to the Hub arrives there at all. */
function arrivalProbes(evidence) {
    const tokenStatus = tokenStatusOf(evidence);
    const { checked } = evidence.runner.tokenSources;
    const isDoubtful = tokenStatus.is === 'refused' && tokenStatus.because === 'unknown';
    return isDoubtful && checked !== null ? [{ kind: 'public-repo', token: checked.format.cleaned }] : [];
}
/** What the files of granted repos name, whether that can be read, and so on from there. */
function referenceProbes(evidence) {
    const tokenStatus = tokenStatusOf(evidence);
    const aboutFound = evidence.hub.references.found.flatMap((repo) => aboutRepo(repo, probesOfReference(repo, evidence, tokenStatus)));
    if (aboutFound.length > 0)
        return aboutFound;
    return nextToRead(evidence, tokenStatus).map((ref) => ({ kind: 'files', ref }));
}
/** The certificates, where Node does not trust them, or where it may trust more than other clients do. */
function certificateProbes(evidence) {
    const trust = trustInQuestion(evidence);
    if (trust === null)
        return [];
    const { certificates: files, git } = evidence.runner;
    // The variable beats the setting.
    const hasVariable = files.some(({ variable }) => variable === 'GIT_SSL_CAINFO');
    const fileOfGit = hasVariable ? null : (git.authoritiesFile ?? null);
    return [{ kind: 'certificates', areTrusted: trust === 'answered', files, fileOfGit }];
}

;// CONCATENATED MODULE: ./src/steps/rounds.ts


const BOUNDS = {
    // Two rounds tell all of one repo; with more of them than are followed up at once, the rest has its turn.
    refusals: { rounds: 3 },
    arrival: { rounds: 1 },
    // The file, its path as a folder, the names beside it.
    'listed-files': { rounds: 3 },
    // The first answers, and what those leave open.
    found: { rounds: 4 },
    references: { rounds: Number.POSITIVE_INFINITY },
    // Owners' decisions show within two seconds (protocol notes §8), so asking more often tells nothing sooner.
    gates: { rounds: Number.POSITIVE_INFINITY, pauseMs: 2_000 },
    credentials: { rounds: 1 },
    certificates: { rounds: 1 },
    'transfer-hosts': { rounds: 1 },
};
const ABOUT_REPOS = ['refusals', 'arrival', 'listed-files', 'references'];
/** All that the first answers leave open. */
const AFTER_FIRST = [
    ABOUT_REPOS,
    ['found'],
    ['credentials'],
    ['certificates'],
    ['transfer-hosts'],
];
/** Closed gates, until they open, and then what open ones leave open. */
const UNTIL_OPEN = [['gates', ...ABOUT_REPOS]];
/**
 * Asks round by round and returns the evidence with all answers. No line waits for another: each goes on as soon as
 * its own answers are in, so that together they take as long as the longest of them. `tell` is told of each state in
 * between.
 */
async function askInRounds(asker, evidence, lines, tell = () => { }) {
    let known = evidence;
    const askAbout = async (line) => {
        for (const topic of line) {
            const { rounds, pauseMs } = BOUNDS[topic];
            const shared = new Map();
            for (let round = 0; round < rounds; round += 1) {
                const probes = nextProbes(known, topic).filter((probe) => asker.isInTime(probe));
                if (probes.length === 0)
                    break;
                if (pauseMs !== undefined && !(await asker.hub.wait(pauseMs)))
                    return;
                // What is asked again after a pause may be answered otherwise.
                if (pauseMs !== undefined)
                    shared.clear();
                const answers = await Promise.all(probes.map((probe) => asker.ask(probe, shared)));
                if (pauseMs !== undefined && asker.hub.timeIsUp)
                    return;
                known = withAnswers(known, answers.flat());
                tell(known);
            }
        }
    };
    await Promise.all(lines.map(askAbout));
    return known;
}

;// CONCATENATED MODULE: ./src/steps/collect.ts
/**
 * In: the inputs, the token and the first requests, as `start` left them.
 * Out: all the evidence of a run; the steps beside this one tell the runner and change its files.
 * Knows: every folder below. No folder knows the steps.
 */

























/** Looks at the runner while the first answers travel, then asks what they leave open. */
async function collect(started, environment, connectTo) {
    const { asker, answers } = started.first;
    const stopTelling = tellProgress(() => ({
        doing: 'asking',
        ...asker.count,
        requests: asker.hub.asked,
    }));
    try {
        const unanswered = await observeRunner(started, environment);
        const [first, installed] = await Promise.all([answers, observeInstalled(environment, unanswered)]);
        const { runner } = unanswered;
        const jobClients = [...runner.jobClients, ...installed];
        const evidence = withAnswers({ ...unanswered, runner: { ...runner, jobClients } }, first);
        return await askInRounds(new ProbeAsker(asker, connectTo), evidence, AFTER_FIRST);
    }
    finally {
        stopTelling();
    }
}
/** Everything that is not the Hub's to say, with what the Hub says left open. */
async function observeRunner({ inputs, tokenSources, publisher, first: { repos } }, environment) {
    const { hosts, hostnames } = (0,model_endpoint/* credentialHosts */.jS)(inputs.endpoint);
    const workspace = environment.GITHUB_WORKSPACE || null;
    const time = new reading_time/* ReadingTime */.u();
    // With listed repos and without discover, nothing of the workspace is read for this.
    const discoverer = inputs.repos.length > 0 && !inputs.discover ? null : loadDiscovery();
    const [event, netrc, git, storedTokens, legacyToken, jobClients, [workflow, files], certificates] = await Promise.all([
        (0,runner_event/* observeEvent */.V)(environment),
        (0,netrc_files/* observeNetrc */.n)(environment, process.platform, hostnames),
        (0,git_git/* observeGit */.F4)(environment, workspace, hosts, { origin: inputs.endpoint.origin, time }),
        (0,saved_tokens/* observeStoredTokens */.WR)(environment),
        (0,saved_tokens/* observeLegacyToken */.Ld)(environment),
        observeWorkspaceClients(environment, time),
        observeWorkflowAndFiles(environment, workspace, time),
        observeCertificates(environment),
    ]);
    // Last, for it has little time, and what else is read would take from that.
    const discovery = discoverer === null ? null : await (await discoverer)(workflow, workspace);
    const ofJob = (0,runner_environment/* observeEnvironment */.aC)(environment);
    const byCommands = clientsOfSteps({ workflow, installFiles: files, environment: ofJob });
    const evidence = {
        inputs,
        runner: {
            host: (0,host/* hostOf */.w)(environment),
            tokenSources,
            event,
            environment: ofJob,
            netrc,
            git: { ...git, credentials: await markWritten(git.credentials, workspace) },
            storedTokens,
            legacyToken,
            jobClients: [...byCommands, ...jobClients],
            certificates,
            proxy: (0,proxy/* proxyFor */.i)(inputs.endpoint.origin, environment),
            installFiles: files,
            workflow,
            unread: { isLate: time.isShort, cut: time.cut },
            platform: process.platform,
            now: Date.now(),
        },
        discovery,
        hub: {
            publisher,
            whoami: null,
            repos,
            found: [],
            references: { read: [], found: [] },
            chain: null,
            transferHosts: null,
            publicRepo: null,
            others: [],
        },
    };
    return { ...evidence, hub: { ...evidence.hub, found: foundRepos(evidence) } };
}
async function loadDiscovery() {
    const { discoverRepos } = await Promise.all(/* import() */[__webpack_require__.e(846), __webpack_require__.e(892)]).then(__webpack_require__.bind(__webpack_require__, 9892));
    return discoverRepos;
}
/** The workflow, and the files that the commands of this job install from. */
async function observeWorkflowAndFiles(environment, workspace, time) {
    const workflow = await (0,workflow_workflow/* observeWorkflow */.K)(environment, process.platform, time);
    return [workflow, await observeInstallFiles(workspace, installFiles(workflow), time)];
}
/** Starting a Python costs time, so it is asked only where its answer makes a difference. */
async function observeInstalled(environment, evidence) {
    return hubVersionMatters(evidence) ? observeInstalledClients(environment) : [];
}
/**
 * Credentials of this Hub that others left on the machine, and GitHub's own: none of them may be shown either. Not
 * among them is what a pull request can write, and what is too short for a token: either may be any word.
 */
function foreignSecrets({ inputs, runner: { netrc, git, storedTokens, legacyToken }, }) {
    const { hostnames } = (0,model_endpoint/* credentialHosts */.jS)(inputs.endpoint);
    const entries = netrc.flatMap((file) => (0,netrc_entries/* entriesFor */.a)(file, hostnames).matching);
    const found = [
        ...git.credentials.flatMap(({ secret, fromRepository }) => (fromRepository ? [] : [secret])),
        ...(storedTokens === null ? [] : [...storedTokens.tokens, ...storedTokens.refreshTokens]),
        ...(legacyToken?.value == null ? [] : [legacyToken.value]),
        ...entries.flatMap(({ password }) => (password === null ? [] : [new secret/* Secret */.zh(password)])),
    ].filter((secret) => (0,worth_hiding/* isWorthHiding */.Q)(secret.reveal()));
    return inputs.githubToken === null ? found : [inputs.githubToken, ...found];
}
/** What a pull request can write and what has the form of a token: to be masked as it stands, and nothing else. */
function tokensOfRepository({ runner: { git } }) {
    return git.credentials.flatMap(({ secret, fromRepository }) => (fromRepository ? [secret] : []));
}

// EXTERNAL MODULE: ./src/steps/hub-clients.ts + 7 modules
var hub_clients = __webpack_require__(5061);
// EXTERNAL MODULE: ./src/steps/repo-asker.ts
var repo_asker = __webpack_require__(3992);
;// CONCATENATED MODULE: ./src/steps/wait-for-access.ts






/**
 * Asks about closed gates as long as `wait-for-access` says, with a deadline of its own. Returns what is known then, and
 * the number of requests.
 */
async function waitForAccess(evidence, secret, connectTo, debug) {
    const { inputs } = evidence;
    const { waitForAccessSeconds: timeoutSeconds } = inputs;
    const closed = behindOpeningGate(evidence);
    if (timeoutSeconds === 0 || closed.length === 0)
        return { evidence, asked: 0 };
    let known = evidence;
    tellOfWaiting(closed.length, timeoutSeconds);
    const stopTelling = tellProgress(() => ({
        doing: 'waiting',
        closed: behindOpeningGate(known).length,
        seconds: timeoutSeconds,
    }));
    const hub = (0,hub_clients/* clientFor */.$)(inputs, timeoutSeconds, debug);
    const asker = new ProbeAsker(new repo_asker/* RepoAsker */.L(hub, secret), connectTo);
    try {
        // What has opened may load what is closed.
        do {
            await askInRounds(asker, known, UNTIL_OPEN, (now) => {
                known = now;
            });
        } while (!hub.timeIsUp && behindOpeningGate(known).length > 0);
        return { evidence: known, asked: hub.asked };
    }
    finally {
        stopTelling();
        await hub.close();
    }
}

;// CONCATENATED MODULE: ./src/run.ts














/** Credential helpers are asked many times to have one login removed, and GitHub's API may be slow. */
const CHANGES_AND_REPORT_SECONDS = 180;
/**
 * The plot: inputs, collect, clean up, diagnose, report. Everything that is concluded is concluded from the
 * evidence; everything that is shown is shown from the report.
 */
async function run(started, own, debug, environment) {
    const { inputs, tokenSources, first } = started;
    const { hub, secret } = first.asker;
    const checked = tokenSources.checked?.format.cleaned ?? null;
    const handedOver = (0,runner_environment/* keepsHome */.mV)(environment) ? handOver(environment, inputs.endpoint, checked) : null;
    try {
        const connectTo = (0,hub_clients/* connectingWithin */.c)(inputs.timeoutSeconds, debug);
        const collected = await collect(started, environment, connectTo);
        (0,exit/* mustEndWithin */.Em)(inputs.waitForAccessSeconds + exit/* CHECK_SLACK_SECONDS */.U4);
        const { evidence, asked } = await waitForAccess(collected, secret, connectTo, debug);
        const foreign = foreignSecrets(evidence);
        (0,masks/* maskSecrets */.Q)(foreign);
        (0,masks/* maskAlone */.A)(tokensOfRepository(evidence));
        debug?.hide(foreign);
        debug?.observed(evidence);
        debug?.asked(hub.asked + asked);
        const redact = (0,report_redact/* redactor */.$)([...own, ...foreign], environment.HOME);
        (0,exit/* mustEndWithin */.Em)(CHANGES_AND_REPORT_SECONDS);
        const assessment = assess(evidence);
        await handedOver;
        const cleanup = await cleanUp(evidence, assessment, environment);
        const diagnosis = diagnose(evidence, cleanup, assessment);
        if (inputs.exportToken)
            exportToken(diagnosis.tokenStatus, tokenSources);
        const report = (0,report_report/* buildReport */.FK)({
            evidence,
            diagnosis,
            cleanup,
            causesPage: (0,documentation/* causesPage */.o)(environment),
            requests: hub.asked + asked,
        }, redact);
        const { headSha, pullRequest, fork, isRoutine } = evidence.runner.event;
        // Whoever pasted a token into the wrong input must not find it in a summary or on a pull request.
        const checkName = redact(inputs.checkName);
        const places = { ...inputs, checkName, headSha, pullRequest, fork, isRoutine };
        await (0,publish/* publish */.m)(report, places, environment);
        (0,exit/* settle */.G9)(diagnosis.stepFails);
    }
    finally {
        await hub.close();
    }
}
/** Where logins outlive the job, the post step is to know those that are there now. */
async function handOver(environment, endpoint, checked) {
    const { handOverLogins } = await __webpack_require__.e(/* import() */ 22).then(__webpack_require__.bind(__webpack_require__, 8022));
    await handOverLogins(environment, endpoint, checked);
}


/***/ }),

/***/ 6506:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: function() { return /* binding */ waysInto; },
/* harmony export */   U: function() { return /* binding */ isWithin; }
/* harmony export */ });
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
    const isInside = (0,_path_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .insideOf */ .kP)(folder);
    return async (path) => {
        const written = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
        if ((0,_path_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .isBelow */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), written))
            return written;
        const { links, end } = await (0,_path_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .followPath */ .Zl)(path);
        for (const link of links)
            if (await isInside((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(link)))
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

/***/ 2768:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: function() { return /* binding */ commandSettings; },
/* harmony export */   c: function() { return /* binding */ lastSettings; }
/* harmony export */ });
/** Settings for one git alone, in its environment: they come after all files. */
/** Behind those that are handed down already. Git before 2.31 looks at none; where their count is no number it fails. */
function commandSettings(variables, settings) {
    const given = variables.GIT_CONFIG_COUNT ?? '';
    if (!/^ *\d{0,9}$/.test(given))
        return variables;
    const count = Number(given);
    const added = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${count + index}`, key],
        [`GIT_CONFIG_VALUE_${count + index}`, value],
    ]);
    return { ...variables, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(count + settings.length) };
}
/** As `commandSettings`, and behind what `git -c` hands down as well. */
function lastSettings(variables, settings) {
    const handedDown = variables.GIT_CONFIG_PARAMETERS;
    if (!handedDown)
        return commandSettings(variables, settings);
    const added = settings.map(([key, value]) => `${quoted(key)}=${quoted(value)}`);
    return { ...variables, GIT_CONFIG_PARAMETERS: [handedDown, ...added].join(' ') };
}
function quoted(text) {
    return `'${text.replace(/'/g, "'\\''")}'`;
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
/* harmony export */   e4: function() { return /* binding */ helperAlone; },
/* harmony export */   mH: function() { return /* binding */ askHelper; },
/* harmony export */   qZ: function() { return /* binding */ tellHelper; }
/* harmony export */ });
/* unused harmony export readLogin */
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
/* harmony import */ var _programs_child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4376);
/* harmony import */ var _command_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2768);
/* harmony import */ var _git_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2176);
/* harmony import */ var _named_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8960);
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
        const { section, variable } = (0,_git_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(key);
        const isAsked = section === 'credential' && (variable === 'username' || variable === 'usehttppath');
        return (0,_git_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRepository */ .iI)(origin) && isAsked ? [[key, text]] : [];
    });
    return {
        program,
        folder,
        variables: (0,_command_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .lastSettings */ .c)({ ...(0,_named_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .variablesNamedIn */ .y)(value, environment, place.search.platform), ...variables }, [
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
  Mo: function() { return /* binding */ helperName; },
  vw: function() { return /* binding */ isByPath; },
  iQ: function() { return /* binding */ pinnedUser; },
  yp: function() { return /* binding */ queriesFor; }
});

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
    const pins = withVariable(settings, 'username').filter(({ pattern }) => pattern.path === '/' && pattern.user === null && (0,url_match/* rankOf */.IQ)(pattern, target) !== null);
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
        .filter(({ pattern }) => (0,url_match/* rankOf */.IQ)(pattern, target) !== null)
        .at(-1)?.setting.value;
    return last !== undefined && !/^(?:false|no|off|0)$/i.test(last);
}
/** The paths of the remotes on the target's host, as git gives them to helpers. */
function remotePaths(settings, { scheme, host }) {
    const paths = settings.flatMap(({ key, value }) => {
        const { section, variable } = (0,git_settings/* partsOf */.CI)(key);
        const url = section === 'remote' && /^(?:push)?url$/.test(variable) ? (0,credential_urls/* parseUrl */.Dl)(value) : null;
        if (url === null || url.host !== host || url.protocol !== `${scheme}:`)
            return [];
        return [(0,credential_urls/* decode */.D4)(url.pathname.replace(/^\/+|\/+$/g, ''))];
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
/* harmony export */   no: function() { return /* binding */ among; },
/* harmony export */   y_: function() { return /* binding */ inUrls; }
/* harmony export */ });
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
  J7: function() { return /* binding */ readStores; },
  Tr: function() { return /* binding */ storeFiles; },
  sm: function() { return /* binding */ storeFinds; }
});

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
// EXTERNAL MODULE: ./src/runner/git/git-surroundings.ts
var git_surroundings = __webpack_require__(2813);
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
    const texts = await Promise.all(files.map((file) => (0,text_file/* readText */.y)(file)));
    const isUsed = ({ host, username }, line) => {
        const target = helper.targets.find((one) => one.host === host);
        if (target === undefined || !storeFinds(line, target))
            return false;
        const pin = helper.username ?? (0,credential_helpers/* pinnedUser */.iQ)(settings, target);
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
  iI: function() { return /* binding */ isOfRepository; },
  T2: function() { return /* binding */ isOfUser; },
  cl: function() { return /* binding */ listSettings; },
  CI: function() { return /* binding */ partsOf; }
});

// UNUSED EXPORTS: parseSettings

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/runner/programs/child.ts
var child = __webpack_require__(4376);
// EXTERNAL MODULE: ./src/runner/git/git-surroundings.ts
var git_surroundings = __webpack_require__(2813);
// EXTERNAL MODULE: ./src/runner/git/git-version.ts
var git_version = __webpack_require__(6008);
// EXTERNAL MODULE: ./src/runner/git/text-file.ts
var text_file = __webpack_require__(9665);
;// CONCATENATED MODULE: ./src/runner/git/repository.ts
/** The repository in a folder, as git would find it there, without a git that is started there. */




/**
 * Where the repository's settings lie: what the job names (`GIT_DIR`), else `.git` in the folder; null where there is
 * neither. A bare repository, which may be part of a tree, is none, and neither is one that lies above.
 */
async function repositoryOf({ GIT_DIR }, folder) {
    if (GIT_DIR)
        return (0,external_node_path_.resolve)(folder, GIT_DIR);
    const path = (0,external_node_path_.join)(folder, '.git');
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
async function isRefused(repository, folder, safe, environment, me = process.geteuid?.()) {
    if (environment.GIT_DIR || me === undefined)
        return false;
    const owners = [
        me,
        ...(me === 0 && /^\d+$/.test(environment.SUDO_UID ?? '') ? [Number(environment.SUDO_UID)] : []),
    ];
    const named = /^gitdir: (.+?)\s*$/.exec((await (0,text_file/* readText */.y)(repository)).text ?? '')?.[1];
    const places = [folder, repository, ...(named === undefined ? [] : [(0,external_node_path_.resolve)(folder, named)])];
    const found = await Promise.all(places.map((path) => (0,promises_.lstat)(path).catch(() => null)));
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
            isSafe ||= await covers(value.replace(/^~(?=\/|$)/, () => (0,git_surroundings/* gitHome */.Kg)(environment)), folder, real);
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
    return (0,promises_.realpath)(path).catch(() => path);
}
function statsOf(path) {
    return (0,promises_.stat)(path).catch(() => null);
}

;// CONCATENATED MODULE: ./src/runner/git/git-settings.ts
/** Git's configuration, as git itself lists it. */






/** Far more than git needs to read a few files; a configuration file may be a pipe that never ends. */
const SETTINGS_PATIENCE_MS = 5000;
/** What git says to an option it does not know. */
const USAGE_ERROR = 129;
const LIST = ['config', '--list', '-z', '--includes', '--show-origin'];
const SCOPES = ['system', 'global', 'local', 'worktree', 'command'];
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
    let run = await (0,child/* runChild */.w)(program, [...LIST, '--show-scope'], options);
    if (run.end === 'exited' && run.code === USAGE_ERROR) {
        // Before 2.26.
        withScopes = false;
        run = await (0,child/* runChild */.w)(program, LIST, options);
    }
    if (run.end !== 'exited' || run.code !== 0)
        return null;
    const listed = parseSettings(run.stdout.toString('utf8'), withScopes, current);
    const settings = (await attributed(listed, place)).filter(({ key }) => key !== 'safe.barerepository');
    const safe = settings.flatMap(({ key, value, origin }) => key === 'safe.directory' && !isOfRepository(origin) ? [value] : []);
    const hidden = folder !== null && repository !== null && (await isRefused(repository, folder, safe, environment));
    return {
        settings: hidden ? settings.filter(({ origin }) => !isOfRepository(origin)) : settings,
        version: (0,git_version/* versionIn */.It)(run.stderr),
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
    const own = (0,external_node_path_.join)((0,git_surroundings/* gitHome */.Kg)(environment), '.gitconfig');
    const origins = new Set(settings.map(({ origin }) => origin));
    const real = new Map(await Promise.all(Array.from(origins, async (origin) => {
        const { scope, file } = origin;
        if (file === null)
            return [origin, origin];
        const isTheirs = !isOfRepository(origin) && (await search.wayIn(file)) !== null;
        const real = await (0,promises_.realpath)(file).catch(() => file);
        const isNamesake = scope === 'global' && (0,external_node_path_.basename)(real) === '.gitconfig' && file !== own;
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
        file: origin.startsWith('file:') ? (0,external_node_path_.resolve)(folder, origin.slice('file:'.length)) : null,
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

/***/ 2813:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: function() { return /* binding */ gitHome; },
/* harmony export */   YM: function() { return /* binding */ gitPlace; },
/* harmony export */   hh: function() { return /* binding */ startFolder; }
/* harmony export */ });
/* unused harmony export gitVariables */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _actions_private_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7889);
/* harmony import */ var _programs_program_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5218);
/* harmony import */ var _programs_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5453);
/* harmony import */ var _command_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2768);
/** From where git is asked: which program, with which variables, in which folder. */






/** Null where there is no git outside of the workspace. */
async function gitPlace(environment, workspace) {
    const untrusted = workspace === null ? (0,_programs_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .untrustedFolder */ .Fc)(environment) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace);
    const search = await (0,_programs_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .searchPath */ .oe)(environment, untrusted);
    const program = await (0,_programs_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .Kp)('git', search);
    if (program === null)
        return null;
    const current = untrusted ?? process.cwd();
    const folder = await startFolder(environment, program, search);
    const variables = {
        ...(0,_command_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .commandSettings */ .J)(await gitVariables(environment, search, current), [
            ['safe.bareRepository', 'explicit'],
        ]),
        // What lies above may be anybody's.
        GIT_CEILING_DIRECTORIES: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder),
    };
    return { environment, workspace: untrusted, current, search, program, folder, variables };
}
/** Ours, unless the temporary folders lie in the workspace; there is nothing of it beside the program either. */
async function startFolder(environment, program, { wayIn }) {
    const own = await (0,_actions_private_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .privateFolder */ .q)(environment).catch(() => null);
    return own !== null && (await wayIn(own)) === null ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program);
}
/**
 * What git needs on top of what every program does, and what the helpers that are common on runners go by. Where a
 * repository lies is not among it (`GIT_DIR` …), nor is `GIT_CONFIG`, which makes `git config` and nothing else read
 * that one file.
 */
const NEEDS = {
    words: [
        ..._programs_program_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON */ .S.words,
        ...['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_COUNT', 'RUNNER_TRACKING_ID'],
        ...['GCM_CREDENTIAL_STORE', 'GCM_CREDENTIAL_CACHE_OPTIONS', 'GCM_NAMESPACE'],
    ],
    paths: [
        ..._programs_program_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON */ .S.paths,
        ...['GIT_EXEC_PATH', 'GNUPGHOME', 'PASSWORD_STORE_DIR'],
        ...['GCM_PLAINTEXT_STORE_PATH', 'GCM_DPAPI_STORE_PATH', 'GCM_GPG_PATH'],
    ],
    settings: ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'],
    lists: _programs_program_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON */ .S.lists,
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
        ...(await (0,_programs_program_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .programVariables */ .c)(environment, NEEDS, search, current)),
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
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
}


/***/ }),

/***/ 6008:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: function() { return /* binding */ versionIn; },
/* harmony export */   hG: function() { return /* binding */ knowsInteractive; },
/* harmony export */   hR: function() { return /* binding */ takesSettingsFromEnvironment; }
/* harmony export */ });
/* harmony import */ var _model_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9554);

/** Git's version, from the events that it writes if it is told to (`GIT_TRACE2_EVENT`). */
function versionIn(trace) {
    return /"event":"version".*"exe":"(\d+\.\d+[^"\s]*)/.exec(trace.toString('latin1'))?.[1] ?? null;
}
/** Whether settings can be given in the environment, as `GIT_CONFIG_COUNT` and its variables. */
function takesSettingsFromEnvironment(version) {
    return version !== null && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(version, '2.31');
}
/** Whether `credential.interactive` keeps git from asking a person. */
function knowsInteractive(version) {
    return version !== null && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(version, '2.47');
}


/***/ }),

/***/ 3964:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F4: function() { return /* binding */ observeGit; },
  Pv: function() { return /* reexport */ credential_stores/* parseStore */.Pv; },
  QR: function() { return /* binding */ targetsOf; }
});

// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(6725);
// EXTERNAL MODULE: ./src/runner/git/git-version.ts
var git_version = __webpack_require__(6008);
;// CONCATENATED MODULE: ./src/runner/git/askpass.ts

/** The first of three that is set counts, and is none where it is blank; at most one entry, the last in git's order. */
function askpassProgram(environment, settings, version, order) {
    const last = (key) => settings.findLast((setting) => setting.key === key)?.value;
    const isOff = /^(?:false|no|off|0|never)$/i.test(last('credential.interactive') ?? '');
    if (isOff && (0,git_version/* knowsInteractive */.hG)(version))
        return [];
    const candidates = [
        ['GIT_ASKPASS', environment.GIT_ASKPASS],
        ['core.askPass', last('core.askpass')],
        ['SSH_ASKPASS', environment.SSH_ASKPASS],
    ];
    const [where, program] = candidates.find(([, value]) => value !== undefined) ?? [];
    if (where === undefined || program === '')
        return [];
    return [{ name: `the program in ${where}`, where, order, scope: null, state: 'not-asked' }];
}

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
function authoritiesOf(settings, target, environment, home) {
    const named = valueFor('sslcainfo', settings, target);
    const path = named?.startsWith('~/') ? (0,external_node_path_.join)(home, named.slice(2)) : named;
    const otherwise = environment.GIT_SSL_NO_VERIFY !== undefined ||
        environment.GIT_SSL_CAPATH !== undefined ||
        valueFor('sslcapath', settings, target) !== null ||
        /^(?:false|no|off|0)$/i.test(valueFor('sslverify', settings, target) ?? '');
    return {
        // What it is relative to, git knows alone.
        ...(path && (0,external_node_path_.isAbsolute)(path) ? { authoritiesFile: path } : {}),
        ...(otherwise ? { trustsOtherwise: true } : {}),
    };
}
/** The value of `http.<url>.<variable>` that matches best, and of equal ones the last. */
function valueFor(variable, settings, target) {
    let best = null;
    for (const { key, value } of settings) {
        if (!key.startsWith('http.'))
            continue;
        const parts = (0,git_settings/* partsOf */.CI)(key);
        const pattern = parts.variable === variable ? (0,url_match/* urlPattern */.AN)(parts.subsection) : null;
        const rank = pattern === null ? null : (0,url_match/* rankOf */.IQ)(pattern, target);
        if (rank !== null && (best === null || (0,url_match/* compareRanks */.dL)(rank, best.rank) >= 0))
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
// EXTERNAL MODULE: ./src/runner/git/git-surroundings.ts
var git_surroundings = __webpack_require__(2813);
// EXTERNAL MODULE: ./src/runner/git/headers.ts
var git_headers = __webpack_require__(7523);
// EXTERNAL MODULE: ./src/runner/git/helper-trust.ts
var helper_trust = __webpack_require__(8362);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/runner/files/reading-time.ts
var reading_time = __webpack_require__(1766);
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
async function inRepositoryFiles(folder, hosts, time = new reading_time/* ReadingTime */.u()) {
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
    const settings = (0,config_text/* parseConfigText */.B)(text).map((setting) => ({ ...setting, origin }));
    const all = (0,credential_places/* among */.no)(settings);
    const found = [];
    for (const setting of settings) {
        if (found.length >= MOST_CREDENTIALS)
            break;
        const inSetting = (0,credential_places/* inUrls */.y_)(setting, all, hosts);
        found.push(...inSetting.map((one) => ({ ...one, where: path, line: setting.line, fromRepository: true })));
    }
    return found;
}
/** Blank where it cannot be read, is too large, or the time is up. */
async function textOf(path, time) {
    const file = await time.within(() => (0,text_file/* readText */.y)(path), null);
    if (file?.text != null)
        return Buffer.from(file.text, 'latin1').toString('utf8');
    if (file?.isCut === true)
        time.leaveOut((0,external_node_path_.basename)(path));
    return '';
}
/** From one work tree to those that its `.gitmodules` names, which have their own. */
async function inWorkTrees(folder, hosts, time) {
    const found = [];
    const seen = new Set([folder]);
    for (const tree of seen) {
        const modules = (0,external_node_path_.join)(tree, '.gitmodules');
        const lfs = (0,external_node_path_.join)(tree, '.lfsconfig');
        const text = await textOf(modules, time);
        found.push(...inConfigText(text, modules, hosts), ...inConfigText(await textOf(lfs, time), lfs, hosts));
        if (time.isUp())
            break;
        for (const { key, value } of (0,config_text/* parseConfigText */.B)(text)) {
            const { section, variable } = (0,git_settings/* partsOf */.CI)(key);
            const isPath = section === 'submodule' && variable === 'path' && isBelow(value);
            if (isPath && seen.size < MOST_REPOSITORIES)
                seen.add((0,external_node_path_.join)(tree, value));
        }
    }
    return found;
}
function isBelow(path) {
    return path !== '' && !(0,external_node_path_.isAbsolute)(path) && !path.split(/[\\/]/).includes('..');
}
/** The configuration of every cloned submodule, also of submodules' own, which lie within theirs. */
async function submoduleConfigurations(folder, time) {
    const found = [];
    const folders = [(0,external_node_path_.join)(await gitFolder(folder, time), 'modules')];
    for (const at of folders) {
        const entries = await external_node_fs_.promises.readdir(at, { withFileTypes: true }).catch(() => []);
        const isRepository = entries.some((entry) => entry.name === 'HEAD' && entry.isFile());
        if (isRepository)
            found.push((0,external_node_path_.join)(at, 'config'));
        if (found.length >= MOST_REPOSITORIES || time.isUp())
            break;
        const below = entries.filter((entry) => entry.isDirectory() && (!isRepository || entry.name === 'modules'));
        folders.push(...below.slice(0, Math.max(0, MOST_FOLDERS - folders.length)).map(({ name }) => (0,external_node_path_.join)(at, name)));
    }
    return found;
}
/** `.git`, or the folder that it names: in a linked work tree and in a submodule it is a file. */
async function gitFolder(folder, time) {
    const path = (0,external_node_path_.join)(folder, '.git');
    const named = /^gitdir: (.{1,4096})/.exec(await textOf(path, time))?.[1]?.trim();
    return named === undefined ? path : (0,external_node_path_.resolve)(folder, named);
}

// EXTERNAL MODULE: ./src/runner/git/credential-urls.ts
var credential_urls = __webpack_require__(299);
;// CONCATENATED MODULE: ./src/runner/git/rewrites.ts
/** Rules that have git go to another host with what is for the Hub (`url.<base>.insteadOf`, runner notes §5). */


const MOST_RULES = 20;
/** Of two rules for one address the first counts. Rules that lead from a Hub host to another one are none of these. */
function rewritesIn(settings, hosts) {
    const rules = new Map();
    for (const { key, value, origin } of settings) {
        const { section, subsection, variable } = (0,git_settings/* partsOf */.CI)(key);
        if (section !== 'url' || !/^(?:push)?insteadof$/.test(variable) || rules.size >= MOST_RULES)
            continue;
        const [from, to] = [(0,credential_urls/* parseUrl */.Dl)(value), (0,credential_urls/* parseUrl */.Dl)(subsection ?? '')];
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
async function observeGit(environment, folder, hosts, { origin, patienceMs = credential_fill/* HELPER_PATIENCE_MS */.As, time } = {}) {
    const place = await (0,git_surroundings/* gitPlace */.YM)(environment, folder);
    if (place === null)
        return UNAVAILABLE;
    const inRepository = folder === null ? [] : inRepositoryFiles(folder, hosts, time);
    const listing = await (0,git_settings/* listSettings */.cl)(place, folder);
    if (listing === null)
        return UNAVAILABLE;
    const { settings, version } = listing;
    const targets = targetsOf(hosts, origin);
    const configured = (0,credential_helpers/* configuredHelpers */.Mi)(settings, targets);
    const headers = (0,git_headers/* headersIn */.D)(settings, targets);
    const rewrites = rewritesIn(settings, hosts);
    const mayAsk = (0,git_version/* takesSettingsFromEnvironment */.hR)(version);
    const [endpoint] = targets;
    const [ofRepository, ...probes] = await Promise.all([
        inRepository,
        ...configured.map((helper) => probe(helper, settings, targets, place, mayAsk ? patienceMs : null)),
    ]);
    return {
        state: 'read',
        credentials: [
            ...(0,credential_places/* inSettings */.fk)(settings, targets),
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
        ...(endpoint && authoritiesOf(settings, endpoint, environment, (0,git_surroundings/* gitHome */.Kg)(environment))),
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
    const files = (0,credential_stores/* storeFiles */.Tr)(configured, place);
    const ways = await Promise.all((files ?? []).map(place.search.wayIn));
    if (files !== null && ways.every((way) => way === null)) {
        const { credentials, state } = await (0,credential_stores/* readStores */.J7)(configured, files, settings, targets);
        return { helper: helper(state), credentials };
    }
    if (files !== null || patienceMs === null || !(await (0,helper_trust/* mayRun */.x)(configured, place))) {
        return { helper: helper('not-asked'), credentials: [] };
    }
    const alone = (0,credential_fill/* helperAlone */.e4)(place, configured.value, settings, patienceMs);
    const answers = await Promise.all(configured.targets
        .flatMap((target) => (0,credential_helpers/* queriesFor */.yp)(settings, configured, target))
        .map((query) => (0,credential_fill/* askHelper */.mH)(alone, query)));
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
    return secret.reveal() !== username || (0,token_form/* isTokenShaped */.V_)(username);
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

/***/ 8362:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: function() { return /* binding */ mayRun; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _programs_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5453);
/* harmony import */ var _git_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2176);
/* harmony import */ var _git_surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2813);
/* harmony import */ var _named_variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8960);
/** Which of the configured helpers may be run at all: those in which a workspace's files have no say. */






/**
 * Only a helper of the user's, the system's or the environment's own settings whose words name nothing of the
 * workspace: no path that leads there, none that is relative, and no program that lies there behind a link. Where the
 * home itself lies there, none.
 */
async function mayRun({ value, origin }, place) {
    if (!(0,_git_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfUser */ .T2)(origin))
        return false;
    const { search, current, environment } = place;
    // In the home helpers keep what they answer, and find what they run.
    const homeInWorkspace = await search.wayIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, (0,_git_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHome */ .Kg)(environment)));
    return homeInWorkspace === null && !(await namesWorkspace(value, place));
}
async function namesWorkspace(value, place) {
    const { environment, workspace, search } = place;
    const { platform, wayIn } = search;
    const text = expanded(value, environment, platform);
    const words = wordsOf(text, platform);
    const [first = ''] = words;
    const isRelative = !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(first) && (platform === 'win32' ? /[\\/]/ : /\//).test(first);
    if (isRelative || words.some((word) => /^\.{1,2}[\\/]|^\.\.$/.test(word)))
        return true;
    const spelled = workspace === null ? [] : [workspace, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace).catch(() => workspace)];
    if (spelled.some((folder) => mentions(text, folder, platform)))
        return true;
    const ways = await Promise.all(words.filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute).map(wayIn));
    if (ways.some((way) => way !== null))
        return true;
    const programs = value.startsWith('!') ? words : [`git-credential-${first}`];
    const plain = [...new Set(programs)].filter((name) => /^[\w.+-]+$/.test(name));
    const { GIT_EXEC_PATH = '', PATH = '' } = place.variables;
    const outside = [GIT_EXEC_PATH, ...PATH.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)].filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
    // The folder may be as it should be and what lies in it a link.
    const found = await Promise.all(plain.map((name) => (0,_programs_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .findFirst */ .i8)(name, { ...search, folders: outside })));
    return found.some((program) => program !== null && program.inWorkspace !== null);
}
/** The words with the job's variables and the home put in their place. */
function expanded(words, environment, platform) {
    let text = words.replace(/(^|[\s'"=!:;(])~(?=[\\/\s]|$)/g, (_, before) => before + (0,_git_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHome */ .Kg)(environment));
    for (const [name, value] of Object.entries((0,_named_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .variablesNamedIn */ .y)(words, environment, platform))) {
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


/***/ }),

/***/ 8960:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: function() { return /* binding */ variablesNamedIn; }
/* harmony export */ });
/**
 * What no later step of the job has, what makes git or a helper talk where nobody listens, and what loads something
 * into every program.
 */
const WITHHELD = /^(?:INPUT_|STATE_|ACTIONS_|GIT_|GCM_|LD_|DYLD_|BASH_|(?:ENV|IFS|PATH|SSH_ASKPASS|PS4|SHELLOPTS|NODE_OPTIONS)$)/i;
/**
 * The variables that a helper's own words name (`$NAME`, `${NAME}`, `%NAME%`, `printenv NAME`): it may answer from
 * them, a job's token included, so it alone gets those, and no others.
 */
function variablesNamedIn(words, environment, platform = process.platform) {
    const spelled = (name) => (platform === 'win32' ? name.toUpperCase() : name);
    const names = new Set((words.match(/[A-Za-z_]\w*/g) ?? []).map(spelled));
    return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => value !== undefined && names.has(spelled(name)) && !WITHHELD.test(name) ? [[name, value]] : []));
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

/***/ 1184:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ workspaceText; }
/* harmony export */ });
/* harmony import */ var _files_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7942);

const NONE = { text: null, isCut: false };
/**
 * A regular file of the workspace as text; no text for anything else, since a link could lead out of the workspace. One
 * that is larger than that is cut: then there is no text either.
 */
async function workspaceText(path, largest) {
    try {
        const { bytes, isCut } = await (0,_files_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoundedFile */ .Mv)(path, largest, { noFollow: true });
        return isCut ? { text: null, isCut } : { text: bytes.toString('utf8'), isCut };
    }
    catch {
        return NONE;
    }
}


/***/ }),

/***/ 9756:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ observeNetrc; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_file_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4556);
/* harmony import */ var _netrc_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5113);
/* harmony import */ var _files_bounded_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7942);
/* harmony import */ var _files_trusted_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6471);







/**
 * The files, in the order in which readers prefer them (runner notes §2); one file under two names counts once.
 * Where `NETRC` is set but leads to no file, that is the first of them. Where hosts are given, the entries of others
 * need not be read.
 */
async function observeNetrc(env, platform, hosts = null, uid = process.getuid?.()) {
    const workspace = env.GITHUB_WORKSPACE || null;
    const files = [];
    const seen = new Map();
    for (const candidate of candidates(env, platform)) {
        const found = await probe(candidate, { platform, uid, hosts, workspace });
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
        list.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.netrc'), kind: 'dot-netrc' });
        list.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '_netrc'), kind: 'underscore-netrc' });
    }
    return list;
}
/** On Windows Python uses the profile, git HOME or else drive and path. */
function homesOf(env, platform) {
    const { HOME, USERPROFILE, HOMEDRIVE = '', HOMEPATH = '' } = env;
    const homes = platform === 'win32' ? [USERPROFILE, HOME, HOMEDRIVE + HOMEPATH] : [HOME];
    return homes.flatMap((home) => (home === undefined || home === '' ? [] : [home]));
}
/** `~/` at the front stands for the home, as `requests` has it. */
function withHome(path, home) {
    return home !== undefined && /^~[\\/]/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path.slice(2)) : path;
}
/** Null where there is nothing, and readers look for none in particular. */
async function probe({ path, kind }, { platform, uid, hosts, workspace }) {
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
        stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path, { bigint: true });
        file.realPath = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const code = (0,_model_file_error_js__WEBPACK_IMPORTED_MODULE_6__/* .fileErrorCode */ .c)(error);
        if (code !== 'ENOENT' && code !== 'ENOTDIR') {
            return { identity: path, file: { ...file, problem: code } };
        }
        if (!file.link && kind !== 'netrc-variable')
            return null;
        const problem = file.link ? 'it is a broken link' : 'it does not exist';
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
    if (file.realPath === node_os__WEBPACK_IMPORTED_MODULE_1__.devNull)
        return { identity, file: { ...file, ...contentOf(Buffer.alloc(0), hosts) } };
    if (!stats.isFile()) {
        return { identity, file: { ...file, state: 'not-a-file', problem: notAFile(stats) } };
    }
    // Who else can write it is not asked: clients read it from a home that a group shares, too.
    const reason = workspace === null ? null : await (0,_files_trusted_place_js__WEBPACK_IMPORTED_MODULE_5__/* .distrusted */ .k)(path, { workspace, home: '', uid: undefined });
    if (reason !== null)
        return { identity, file: { ...file, problem: reason, isDistrusted: true } };
    file.writable = await mayChange(file.realPath);
    return { identity, file: await withContent(file, hosts) };
}
async function isLink(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then((stats) => stats.isSymbolicLink(), () => false);
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
        parse: hosts === null ? (0,_netrc_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNetrc */ .QZ)(bytes) : (0,_netrc_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNetrcAbout */ .tS)(bytes, hosts),
        bytes,
    };
}
async function withContent(file, hosts) {
    try {
        const bytes = await (0,_files_bounded_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .CB)(file.realPath);
        if (bytes === null)
            return { ...file, state: 'too-large', problem: 'it is larger than 1 MiB' };
        return { ...file, ...contentOf(bytes, hosts) };
    }
    catch (error) {
        return { ...file, problem: (0,_model_file_error_js__WEBPACK_IMPORTED_MODULE_6__/* .fileErrorCode */ .c)(error) };
    }
}
/** A file is replaced by its folder's rights, or else written in place by its own. */
async function mayChange(realPath) {
    return ((await allows(realPath, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK)) ||
        (await allows((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(realPath), node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK)));
}
async function allows(path, mode) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, mode).then(() => true, () => false);
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

/***/ 5218:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ COMMON; },
/* harmony export */   c: function() { return /* binding */ programVariables; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_token_token_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6725);
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
async function programVariables(environment, needs, { folders, wayIn, platform }, current) {
    const outside = async (paths) => {
        const ways = await Promise.all(paths.map(wayIn));
        return paths.filter((_, index) => ways[index] === null);
    };
    const allowed = async (name, value) => {
        const known = platform === 'win32' ? name.toUpperCase() : name;
        if ((0,_model_token_token_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isTokenShaped */ .V_)(value.trim()))
            return null;
        if (needs.words.includes(known)) {
            return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && (await wayIn(value)) !== null ? null : value;
        }
        if (value === '')
            return [...needs.paths, ...needs.settings].includes(known) ? value : null;
        if (needs.settings.includes(known))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(current, value);
        if (needs.paths.includes(known))
            return (await outside([(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(current, value)]))[0] ?? null;
        if (!needs.lists.includes(known))
            return null;
        const listed = await outside(value.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute));
        return listed.length === 0 ? null : listed.join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
    };
    const variables = {};
    await Promise.all(Object.entries(environment).map(async ([name, value]) => {
        const handed = value === undefined ? null : await allowed(name, value);
        if (handed !== null)
            variables[name] = handed;
    }));
    return { ...variables, PATH: (await outside(folders)).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter) };
}


/***/ }),

/***/ 5453:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: function() { return /* binding */ untrustedFolder; },
/* harmony export */   Kp: function() { return /* binding */ findProgram; },
/* harmony export */   i8: function() { return /* binding */ findFirst; },
/* harmony export */   oe: function() { return /* binding */ searchPath; }
/* harmony export */ });
/* unused harmony export pathEntries */
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
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(current, environment.GITHUB_WORKSPACE);
    const home = environment.HOME || environment.USERPROFILE || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    return (0,_files_path_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(current, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(home)) ? null : current;
}
async function searchPath(environment, workspace, platform = process.platform) {
    const entries = pathEntries(environment, workspace ?? process.cwd(), platform);
    // A system follows a link before it goes up from there; a path that is only put together would not.
    const folders = await Promise.all(entries.map((entry) => /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(entry) ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(entry).catch(() => '') : entry));
    return {
        folders: [...new Set(folders)].filter((folder) => folder !== ''),
        wayIn: (0,_files_ways_in_js__WEBPACK_IMPORTED_MODULE_4__/* .waysInto */ .D)(workspace),
        platform,
    };
}
/** The entries of `PATH`, in full; on Windows without the quotes that some of them have. */
function pathEntries(environment, current, platform = process.platform) {
    const { delimiter, isAbsolute, join: joined } = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_2__.win32 : node_path__WEBPACK_IMPORTED_MODULE_2__.posix;
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
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, platform === 'win32' ? `${name}.exe` : name);
        if (await isProgram(path))
            yield { path, inWorkspace: await wayIn(path) };
    }
}
/** On Windows every file with the right name is one. */
async function isProgram(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}


/***/ })

};
;