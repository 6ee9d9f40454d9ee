"use strict";
exports.id = 633;
exports.ids = [633];
exports.modules = {

/***/ 7791:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: function() { return /* binding */ writePrivateFile; },
/* harmony export */   TC: function() { return /* reexport safe */ _plain_file_js__WEBPACK_IMPORTED_MODULE_4__.P; },
/* harmony export */   aw: function() { return /* binding */ backupName; },
/* harmony export */   o8: function() { return /* binding */ writeBackup; },
/* harmony export */   sc: function() { return /* binding */ sha256; }
/* harmony export */ });
/* unused harmony exports LARGEST_PRIVATE_FILE, readPrivateFile, isId, isBackupName, readBackup */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1790);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3139);
/** Private copies of files that are about to be changed. */





/** In bytes: more than any file that is changed, and than a journal of them, may have. */
const LARGEST_PRIVATE_FILE = 1 << 24;
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** Writes bytes to a new file that only this user can read, in a folder that only this user can enter; throws for any other. */
async function writePrivateFile(folder, name, bytes) {
    if (bytes.length > LARGEST_PRIVATE_FILE)
        throw Object.assign(new Error('too large'), { code: 'EFBIG' });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
    if (!(await (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrivateFolder */ .EV)(folder)))
        throw Object.assign(new Error('not private'), { code: 'EPERM' });
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
/** The bytes of a private file of this user's. Throws for everything else that may have its name by now. */
async function readPrivateFile(path) {
    const { bytes, stats } = await readPlainFile(path, LARGEST_PRIVATE_FILE);
    const me = process.getuid?.();
    if (me !== undefined && stats.uid !== me)
        throw new Error("another user's file");
    return bytes;
}
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Whether it is an id of the kind that is in the names of what this action makes. */
function isId(text) {
    return ID.test(text);
}
/** The name of a backup that is still to be written, so that it can be written down first. */
function backupName(label) {
    return `${label}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
}
/** Whether a name could have come of `backupName` with this label. */
function isBackupName(name, label) {
    return name.startsWith(`${label}-`) && isId(name.slice(label.length + 1));
}
/** Keeps the original bytes; returns where. */
async function writeBackup(folder, label, bytes) {
    return writePrivateFile(folder, backupName(label), bytes);
}
/** The backup's bytes, null where it is gone or is not what was stored. */
async function readBackup(path, expectedSha256) {
    try {
        const bytes = await readPrivateFile(path);
        return sha256(bytes) === expectedSha256 ? bytes : null;
    }
    catch {
        return null;
    }
}
/** Throws where what has its name by now is no regular file; that stays. */



/***/ }),

/***/ 8633:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isolate: function() { return /* binding */ isolate; }
/* harmony export */ });
/* unused harmony export gitVariables */
/* harmony import */ var _model_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4556);
/* harmony import */ var _backup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7791);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7386);
/** Makes the environment in which no stale credential is used. Changes no file that was there before. */



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
            isolated.notReached.push(`clients still read the netrc: ${made.reason}`);
        }
    }
    if (plan.hidesSavedToken) {
        const made = await files.make('token', Buffer.alloc(0));
        if (made.ok)
            set('HF_TOKEN_PATH', made.path);
        else {
            isolated.hidesSavedToken = false;
            isolated.notReached.push(`clients still use the saved login: ${made.reason}`);
        }
    }
    const variables = gitVariables(plan.git, environment);
    if (variables === null) {
        isolated.git = [];
        isolated.notReached.push('git still uses its other settings, because GIT_CONFIG_COUNT is not a number');
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
    #key;
    #announce;
    #records = [];
    constructor({ folder, key, announceJournal }) {
        this.#folder = folder;
        this.#key = key;
        this.#announce = announceJournal;
    }
    async make(label, bytes) {
        const folder = this.#folder;
        if (folder === null)
            return { ok: false, reason: 'there is no private folder for a new file' };
        try {
            const path = await (0,_backup_js__WEBPACK_IMPORTED_MODULE_0__/* .writeBackup */ .o8)(folder, label, bytes);
            this.#records.push({
                kind: 'private-file',
                path,
                realPath: path,
                backup: path,
                beforeSha256: (0,_backup_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes),
            });
            this.#announce(await (0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJournal */ .fY)(folder, this.#records, this.#key));
            return { ok: true, path };
        }
        catch (error) {
            return { ok: false, reason: `the private file could not be written (${(0,_model_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorCode */ .c)(error)})` };
        }
    }
}


/***/ }),

/***/ 7386:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fY: function() { return /* binding */ writeJournal; }
});

// UNUSED EXPORTS: discardJournal, readJournal

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/cleanup/backup.ts
var backup = __webpack_require__(7791);
// EXTERNAL MODULE: ./src/cleanup/places.ts
var places = __webpack_require__(1790);
;// CONCATENATED MODULE: ./src/cleanup/journal-record.ts
/** Which records a journal may hold: those that this action writes, about places that it may touch. */




/** The labels under which `isolate` makes the files of a job alone. */
const PRIVATE_FILES = (/* unused pure expression or super */ null && (['netrc', 'token']));
/** Whether it is a record of a change whose backup lies in this folder. */
function journal_record_isRecordOf(value, folder) {
    if (!isObject(value))
        return false;
    const { kind, path, realPath, backup, beforeSha256, afterSha256, id, removed } = value;
    if (!isString(path) || !isString(realPath) || !isString(backup) || !isHash(beforeSha256))
        return false;
    if (!isLastingName(backup) || dirname(backup) !== folder)
        return false;
    const isKeptAs = (label) => isBackupName(basename(backup), label);
    const isFile = isLastingName(path) && isLastingName(realPath);
    switch (kind) {
        case 'netrc':
            return (isKeptAs(kind) && isFile && isHash(afterSha256) && isIdText(id) && isList(removed, isRemovedEntry));
        case 'git-store':
            return (isKeptAs(kind) && isFile && isHash(afterSha256) && isIdText(id) && isList(removed, isRemovedLine));
        case 'git-helper':
            return isKeptAs(kind) && realPath === path && isList(removed, ({ host }) => isString(host));
        case 'saved-token':
            return isKeptAs(kind) && isFile && isIdText(id) && isSavedToken(value);
        case 'private-file':
            return PRIVATE_FILES.some(isKeptAs) && path === backup && realPath === backup;
        default:
            return false;
    }
}
function isSavedToken({ mode, uid, gid, emptied }) {
    return isCount(mode) && mode <= 0o7777 && isCount(uid) && isCount(gid) && typeof emptied === 'boolean';
}
function isRemovedEntry({ host, lines }) {
    return isString(host) && isObject(lines) && isCount(lines.first) && isCount(lines.last);
}
function isRemovedLine({ host, line }) {
    return isString(host) && isCount(line);
}
function isList(value, isItem) {
    return Array.isArray(value) && value.every((item) => isObject(item) && isItem(item));
}
function isString(value) {
    return typeof value === 'string';
}
function isHash(value) {
    return isString(value) && /^[0-9a-f]{64}$/.test(value);
}
function isIdText(value) {
    return isString(value) && isId(value);
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}

;// CONCATENATED MODULE: ./src/cleanup/journal.ts
/**
 * The list of what was changed on this runner, kept in a file so that the post step finds it even when the
 * main step was killed. It is written before each change; whether a change then happened can be told from
 * the file itself, because a record carries the hashes of both versions. It holds no content of any file.
 *
 * A later step may have written to it meanwhile. So its first line is an HMAC-SHA256 over all bytes below, with a key
 * that only the state of this step holds.
 */







const FORMAT = 2;
const KEY_BYTES = 32;
/** Two steps of one job may share a folder, so each process has a journal of its own in it. */
const journals = new Map();
/**
 * Writes all records so far and returns the journal's path, which stays the same for later calls with the
 * same folder. Replaces the previous version at once, never in parts.
 */
async function writeJournal(folder, records, key) {
    const content = Buffer.from(JSON.stringify({ format: FORMAT, records }));
    const signed = Buffer.concat([Buffer.from(`${macOf(content, key).toString('hex')}\n`), content]);
    const written = await (0,backup/* writePrivateFile */.Pl)(folder, `journal-${(0,external_node_crypto_.randomUUID)()}.json`, signed);
    const earlier = journals.get(folder);
    if (earlier === undefined) {
        journals.set(folder, written);
        return written;
    }
    try {
        await (0,promises_.rename)(written, earlier);
    }
    catch (error) {
        await (0,promises_.rm)(written, { force: true });
        throw error;
    }
    return earlier;
}
/**
 * The records, oldest first. Throws where the file is missing, lies where others could have put it, is not what the
 * holder of the key wrote, or tells of a place that this action does not touch.
 */
async function readJournal(path, key) {
    if (!isLastingName(path))
        throw new Error('no name of a journal');
    const folder = dirname(path);
    if (!(await isPrivateFolder(folder)))
        throw new Error('its folder is not private');
    const signed = await readPrivateFile(path);
    if (key.length !== KEY_BYTES)
        throw new Error('no key');
    const end = signed.indexOf('\n');
    const mac = Buffer.from(signed.toString('latin1', 0, Math.max(end, 0)), 'hex');
    const bytes = signed.subarray(end + 1);
    const wanted = macOf(bytes, key);
    if (mac.length !== wanted.length || !timingSafeEqual(mac, wanted))
        throw new Error('not authentic');
    const content = JSON.parse(bytes.toString('utf8'));
    const { format, records } = fieldsOf(content);
    if (format !== FORMAT || !Array.isArray(records))
        throw new Error('not a journal of this action');
    return records.map((record) => {
        if (!isRecordOf(record, folder))
            throw new Error('a record that this action does not write');
        return record;
    });
}
/** Deletes a journal whose records are all dealt with. The folder stays: other things of this run lie in it. */
async function discardJournal(path) {
    await removeBackup(path);
}
function macOf(bytes, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(bytes).digest();
}


/***/ }),

/***/ 1790:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: function() { return /* binding */ isPrivateFolder; },
/* harmony export */   a6: function() { return /* binding */ lastingName; }
/* harmony export */ });
/* unused harmony exports isLastingName, isInItsFolder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** Where a file is, told so that it can still be told later whether it is there. */


const FOR_OTHERS = 0o077;
/**
 * The name of a file as a record keeps it: absolute, without `.` or `..`; the last part may be a link. Rejects where
 * its folder is not there.
 */
async function lastingName(path) {
    return isLastingName(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
function isLastingName(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path) === path && !path.includes('\0');
}
/** Whether the folder of a file that was named without links is still there and no link leads to another one. */
async function isInItsFolder(realPath) {
    const folder = dirname(realPath);
    return (await realpath(folder)) === folder;
}
/**
 * Whether a folder, named without links, is one that only this user can enter. On Windows modes and owners say nothing:
 * there it is a folder, and no link. Rejects where it is not there.
 */
async function isPrivateFolder(folder) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder);
    if (!stats.isDirectory() || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)) !== folder)
        return false;
    const me = process.getuid?.();
    return me === undefined || (stats.uid === me && (stats.mode & FOR_OTHERS) === 0);
}


/***/ }),

/***/ 3139:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: function() { return /* binding */ removePlainFile; },
/* harmony export */   b: function() { return /* binding */ readPlainFile; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4556);
/* harmony import */ var _runner_files_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7942);



/**
 * The file's bytes, and what the system says of it. Throws where there is none, where it is no regular file, and where
 * it has more than `largest` bytes.
 */
async function readPlainFile(path, largest) {
    const { isCut, ...file } = await (0,_runner_files_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedFile */ .Mv)(path, largest, { noFollow: true });
    if (isCut)
        throw notPlain();
    return file;
}
/** Deletes a regular file. Is done where there is nothing; throws for everything else, which stays. */
async function removePlainFile(path) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
            throw notPlain();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path);
    }
    catch (error) {
        if ((0,_model_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorCode */ .c)(error) !== 'ENOENT')
            throw error;
    }
}
function notPlain() {
    return Object.assign(new Error('not a regular file of a sensible size'), { code: 'EINVAL' });
}


/***/ })

};
;