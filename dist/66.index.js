"use strict";
exports.id = 66;
exports.ids = [66];
exports.modules = {

/***/ 9179:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: function() { return /* binding */ writePrivateFile; },
/* harmony export */   TC: function() { return /* binding */ removeBackup; },
/* harmony export */   aw: function() { return /* binding */ backupName; },
/* harmony export */   fe: function() { return /* binding */ readBackup; },
/* harmony export */   o8: function() { return /* binding */ writeBackup; },
/* harmony export */   sc: function() { return /* binding */ sha256; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/** Private copies of files that are about to be changed. */



function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** Writes bytes to a new file that only this user can read, in a folder that only this user can enter. */
async function writePrivateFile(folder, name, bytes) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600);
    try {
        await handle.writeFile(bytes);
        await handle.sync();
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        throw error;
    }
    finally {
        await handle.close();
    }
    return path;
}
/** The name of a backup that is still to be written, so that it can be written down first. */
function backupName(label) {
    return `${label}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
}
/** Keeps the original bytes; returns where. */
async function writeBackup(folder, label, bytes) {
    return writePrivateFile(folder, backupName(label), bytes);
}
/** The backup's bytes, null where it is gone or is not what was stored. */
async function readBackup(path, expectedSha256) {
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
        return sha256(bytes) === expectedSha256 ? bytes : null;
    }
    catch {
        return null;
    }
}
async function removeBackup(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
}


/***/ }),

/***/ 3685:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isolate: function() { return /* binding */ isolate; }
/* harmony export */ });
/* unused harmony export gitVariables */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4730);
/* harmony import */ var _backup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9179);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3691);
/** Makes the environment in which nothing stale can speak. Changes no file that was there before. */




/** Never throws: what could not be made is taken out of the plan, and told as not reached. */
async function isolate(plan, options) {
    const { environment, setVariable } = options;
    const isolated = { ...plan, notReached: [...plan.notReached], variables: [] };
    const set = (name, value) => {
        setVariable(name, value);
        isolated.variables.push(name);
    };
    const files = new PrivateFiles(options);
    if (plan.netrc !== null) {
        const made = await files.make('netrc', plan.netrc);
        if (made.ok)
            set('NETRC', made.path);
        else {
            isolated.netrc = null;
            isolated.notReached.push(`netrc stays in force: ${made.reason}`);
        }
    }
    if (plan.hidesSavedToken) {
        const made = await files.make('token', Buffer.alloc(0));
        if (made.ok)
            set('HF_TOKEN_PATH', made.path);
        else {
            isolated.hidesSavedToken = false;
            isolated.notReached.push(`the saved login stays in force: ${made.reason}`);
        }
    }
    const variables = gitVariables(plan.git, environment);
    if (variables === null) {
        isolated.git = [];
        isolated.notReached.push("git's settings stay in force, since GIT_CONFIG_COUNT is not a number");
    }
    else {
        for (const [name, value] of variables)
            set(name, value);
    }
    return isolated;
}
/** The settings as git reads them from the environment, behind those that already stand there. */
function gitVariables(settings, environment) {
    if (settings.length === 0)
        return [];
    const given = (environment.GIT_CONFIG_COUNT ?? '').trim();
    if (!/^\d{0,4}$/.test(given))
        return null;
    const first = Number(given || '0');
    return [
        ...settings.flatMap(({ key, value }, index) => [
            [`GIT_CONFIG_KEY_${first + index}`, key],
            [`GIT_CONFIG_VALUE_${first + index}`, value],
        ]),
        // Last: git refuses to work while the count promises more than is there.
        ['GIT_CONFIG_COUNT', String(first + settings.length)],
    ];
}
/** Files of this job alone, written down before a later step can meet them. */
class PrivateFiles {
    #folder;
    #announce;
    #records = [];
    constructor({ folder, announceJournal }) {
        this.#folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'hf-auth-check-isolation');
        this.#announce = announceJournal;
    }
    async make(label, bytes) {
        try {
            const path = await (0,_backup_js__WEBPACK_IMPORTED_MODULE_1__/* .writeBackup */ .o8)(this.#folder, label, bytes);
            this.#records.push({
                kind: 'private-file',
                path,
                realPath: path,
                backup: path,
                beforeSha256: (0,_backup_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes),
            });
            this.#announce(await (0,_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJournal */ .fY)(this.#folder, this.#records));
            return { ok: true, path };
        }
        catch (error) {
            return { ok: false, reason: `no private file could be written (${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorCode */ .c)(error)})` };
        }
    }
}


/***/ }),

/***/ 3691:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fY: function() { return /* binding */ writeJournal; }
/* harmony export */ });
/* unused harmony exports readJournal, discardJournal */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _backup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9179);
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
    const name = `journal-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`;
    const content = Buffer.from(`${JSON.stringify({ format: FORMAT, records })}\n`);
    const written = await (0,_backup_js__WEBPACK_IMPORTED_MODULE_2__/* .writePrivateFile */ .Pl)(folder, name, content);
    const earlier = journals.get(folder);
    if (earlier === undefined) {
        journals.set(folder, written);
        return written;
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(written, earlier);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(written, { force: true });
        throw error;
    }
    return earlier;
}
/** The records, oldest first. Throws where the file is missing or is not a journal. */
async function readJournal(path) {
    const content = JSON.parse(await readFile(path, 'utf8'));
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
    await rm(path, { force: true });
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


/***/ })

};
;