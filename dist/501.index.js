"use strict";
exports.id = 501;
exports.ids = [501];
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


/***/ }),

/***/ 8501:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scrub: function() { return /* binding */ scrub; }
});

// EXTERNAL MODULE: ./src/cleanup/backup.ts
var cleanup_backup = __webpack_require__(7791);
// EXTERNAL MODULE: ./src/cleanup/journal.ts + 1 modules
var journal = __webpack_require__(7386);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/runner/files/bounded-file.ts
var bounded_file = __webpack_require__(7942);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/model/file-error.ts
var file_error = __webpack_require__(4556);
// EXTERNAL MODULE: ./src/runner/programs/child.ts
var child = __webpack_require__(4376);
;// CONCATENATED MODULE: ./src/cleanup/access-list.ts
/**
 * Whether a file has an access list, which a new file in its place would not have. Node has no call for that, so `ls`
 * of the system is asked. On Windows every file has one, of its own or of its folder's.
 */



const THIS_SYSTEM = { platform: process.platform, tools: ['/bin/ls', '/usr/bin/ls'] };
const PATIENCE_MS = 2_000;
const FOR_THE_GROUP = 0o070;
/**
 * Whether one of these files or folders has an access list, or may have one. `mode` is that of the file that is to be
 * changed: without an answer of `ls` its bits for the group decide on Linux, since they are the mask of an access list,
 * so that one which gives anybody anything shows there. Elsewhere no answer counts as yes.
 */
async function mayHaveAccessList(paths, mode, { platform, tools } = THIS_SYSTEM) {
    if (platform === 'win32')
        return true;
    for (const tool of tools) {
        const said = await askLs(tool, paths, platform);
        if (said !== null)
            return said;
    }
    return platform !== 'linux' || (mode & FOR_THE_GROUP) !== 0;
}
/** Null where there is no such tool, where it does not answer, or where it is not known to tell of access lists. */
async function askLs(tool, paths, platform) {
    // One program for many commands, such as BusyBox, shows no access lists.
    const name = await (0,promises_.realpath)(tool).then(external_node_path_.basename, () => null);
    if (name !== 'ls')
        return null;
    // On macOS a mark for other attributes would hide the one for a list, whose entries have lines of their own.
    const how = platform === 'darwin' ? '-lde' : '-ld';
    const run = await (0,child/* runChild */.w)(tool, [how, '--', ...paths], {
        env: { LC_ALL: 'C' },
        cwd: '/',
        patienceMs: PATIENCE_MS,
    });
    if (run.end !== 'exited' || run.code !== 0)
        return null;
    const lines = run.stdout.toString('latin1').split('\n');
    const marks = lines.flatMap((line) => /^[-dlbcps][-rwxsStT]{9}(.)/.exec(line)?.[1] ?? []);
    if (marks.length < paths.length)
        return null;
    return platform === 'darwin' ? lines.some((line) => /^ \d+: /.test(line)) : marks.includes('+');
}

// EXTERNAL MODULE: ./src/cleanup/plain-file.ts
var plain_file = __webpack_require__(3139);
;// CONCATENATED MODULE: ./src/cleanup/atomic-file.ts
/**
 * Changes a file so that whoever looks sees the old or the new bytes and never a mix, and so that link, mode
 * and owner stay. What cannot be replaced that way is written in place, and so is what has an access list, which a
 * new file would lose, or get from its folder.
 */







/** The reason given when the file does not hold the expected bytes (any more). */
const CHANGED = 'changed';
const changed = { ok: false, reason: CHANGED };
/** Codes that say a folder takes no new file, or that a name may not be renamed onto. */
const RENAME_IMPOSSIBLE = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);
/**
 * Gives the file behind `path` the bytes `next` if it still holds `expected`. Never throws. A failure leaves
 * the file as it was, save one: a write in place that failed half way and could not be taken back, on a disk
 * that fails. So a caller keeps its backup until it has seen the file's bytes. `id` is in the name of the draft.
 */
async function replaceFile(path, expected, next, id) {
    try {
        // A rename onto the link itself would turn the link into a file.
        const target = await (0,promises_.realpath)(path);
        const stats = await (0,promises_.stat)(target);
        if (!stats.isFile())
            return { ok: false, reason: 'it is not a regular file' };
        // Renaming would leave the other hard links with the old content. On Windows it gives the rights of the folder.
        const byRename = stats.nlink <= 1 && process.platform !== 'win32';
        const renamed = byRename ? await replaceByRename(target, stats, expected, next, id) : null;
        return renamed ?? (await writeInPlace(target, expected, next));
    }
    catch (error) {
        const code = (0,file_error/* fileErrorCode */.c)(error);
        return code === 'ENOENT' ? changed : { ok: false, reason: `it could not be written (${code})` };
    }
}
/**
 * Makes a file that is not there, whole from its first moment. Returns null, else the system's code for why
 * not: `EEXIST` where somebody else has made one. Where its folder gives it an access list, it gets no rights for
 * anybody but its owner, whatever `rights` says. `id` is in the name of the draft.
 */
async function createFile(path, bytes, rights, id) {
    const temporary = draftOf(path, id);
    const draft = await (0,promises_.open)(temporary, 'wx', 0o600).catch(file_error/* fileErrorCode */.c);
    // What is in the draft's place is nobody's login.
    if (typeof draft === 'string')
        return draft === 'EEXIST' ? 'EBUSY' : draft;
    try {
        try {
            const mode = await modeWithin(temporary, rights.mode);
            if (mode === null)
                return 'EPERM';
            await draft.writeFile(bytes);
            if (!(await takeOver(draft, { ...rights, mode })))
                return 'EPERM';
            await draft.sync();
        }
        finally {
            await draft.close();
        }
        // Unlike a rename, neither replaces what is there; not every file system has links.
        await (0,promises_.link)(temporary, path).catch(() => (0,promises_.copyFile)(temporary, path, external_node_fs_.constants.COPYFILE_EXCL));
    }
    catch (error) {
        return (0,file_error/* fileErrorCode */.c)(error);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
    }
    await syncFolder((0,external_node_path_.dirname)(path));
    return null;
}
/**
 * The mode that a new file may have. Without bits for the group the mask of an access list is empty, and so is what the
 * folder's gives. On macOS there is no such mask: null. On Windows a file has the rights that its folder gives.
 */
async function modeWithin(draft, mode) {
    if (process.platform === 'win32' || !(await mayHaveAccessList([draft], mode)))
        return mode;
    return process.platform === 'darwin' ? null : mode & 0o700;
}
/** Null where this file cannot be replaced by a rename; then nothing was changed. */
async function replaceByRename(target, stats, expected, next, id) {
    const temporary = draftOf(target, id);
    let draft;
    try {
        draft = await (0,promises_.open)(temporary, 'wx', 0o600);
    }
    catch (error) {
        if (RENAME_IMPOSSIBLE.has((0,file_error/* fileErrorCode */.c)(error)))
            return null;
        throw error;
    }
    try {
        try {
            if (await mayHaveAccessList([target, temporary], stats.mode))
                return null;
            await draft.writeFile(next);
            if (!(await takeOver(draft, stats)))
                return null;
            await draft.sync();
        }
        finally {
            await draft.close();
        }
        const now = await (0,promises_.stat)(target);
        const same = now.ino === stats.ino && now.dev === stats.dev && now.nlink === stats.nlink;
        if (!same || (await (0,bounded_file/* readBounded */.CB)(target))?.equals(expected) !== true)
            return changed;
        await (0,promises_.rename)(temporary, target);
    }
    catch (error) {
        if (RENAME_IMPOSSIBLE.has((0,file_error/* fileErrorCode */.c)(error)))
            return null;
        throw error;
    }
    finally {
        // After a successful rename the name is gone already. A failure here must not look like a failed write.
        await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
    }
    await syncFolder((0,external_node_path_.dirname)(target));
    return { ok: true, how: 'renamed' };
}
/** Deletes what a killed process may have left beside a file; what is no regular file is none of that. */
async function removeDraft(path, id) {
    await removePlainFile(draftOf(path, id)).catch(() => { });
}
function draftOf(path, id) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.hf-auth-check-${id}.tmp`);
}
/** Gives the new file the old one's owner and mode; false where the owner cannot be given. */
async function takeOver(handle, old) {
    const own = await handle.stat();
    if (own.uid !== old.uid || own.gid !== old.gid) {
        try {
            await handle.chown(old.uid, old.gid);
        }
        catch {
            return false;
        }
    }
    // After the change of owner, which clears some mode bits.
    await handle.chmod(old.mode & 0o7777);
    return true;
}
const IN_PLACE = external_node_fs_.constants.O_RDWR | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Gives a file, named without links, other bytes and leaves all else of it. Not at once: a process that is killed in
 * between leaves a part of them in front of the old ones (`isHalfWritten`).
 */
async function writeInPlace(target, expected, next) {
    const handle = await (0,promises_.open)(target, IN_PLACE);
    try {
        const { size } = await handle.stat();
        if (size !== expected.length || !(await readWhole(handle, size)).equals(expected))
            return changed;
        try {
            await overwrite(handle, next);
        }
        catch (error) {
            await overwrite(handle, expected);
            throw error;
        }
    }
    finally {
        await handle.close();
    }
    return { ok: true, how: 'in-place' };
}
async function readWhole(handle, size) {
    const bytes = Buffer.alloc(size);
    let length = 0;
    while (length < size) {
        const { bytesRead } = await handle.read(bytes, length, size - length, length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return bytes.subarray(0, length);
}
/** Whether a file holds what it does after a write in place of `next` over `old` that was cut short. */
function isHalfWritten(now, old, next) {
    let written = 0;
    while (written < Math.min(now.length, next.length) && now[written] === next[written])
        written += 1;
    if (now.length > old.length)
        return written === now.length;
    return now.length === old.length && now.subarray(written).equals(old.subarray(written));
}
async function overwrite(handle, bytes) {
    let at = 0;
    while (at < bytes.length) {
        at += (await handle.write(bytes, at, bytes.length - at, at)).bytesWritten;
    }
    await handle.truncate(bytes.length);
    await handle.sync();
}
/** Makes the rename last through a crash, on systems that let a folder be opened. */
async function syncFolder(folder) {
    try {
        const handle = await (0,promises_.open)(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch {
        // Windows opens no folders, and some file systems refuse to sync one: the rename is done all the same.
    }
}

;// CONCATENATED MODULE: ./src/cleanup/lasting-backup.ts
/**
 * The one copy that stays where nothing is put back: beside the file, with its time in the name. Where the file is a
 * link, beside the link: what that leads to may be a folder that others share.
 */





/**
 * Copies a file that is about to be changed beside it, readable for its owner alone, also below a
 * folder with an access list for new files. Returns where the copy lies;
 * null where there can be none, and for what is no file.
 */
async function copyBeside(record, now) {
    if (record.kind === 'git-helper' || record.kind === 'private-file')
        return null;
    try {
        const holds = (bytes) => bytes !== null && (0,cleanup_backup/* sha256 */.sc)(bytes) === record.beforeSha256;
        const bytes = await (0,bounded_file/* readBounded */.CB)(record.realPath);
        if (bytes === null || !holds(bytes))
            return null;
        const { uid, gid } = await (0,promises_.stat)(record.realPath);
        const path = `${prefixOf(record.path)}${timestamp(now)}${SUFFIX}`;
        const refusal = await createFile(path, bytes, { uid, gid, mode: 0o600 }, record.id);
        return refusal === null && holds(await (0,bounded_file/* readBounded */.CB)(path)) ? path : null;
    }
    catch {
        return null;
    }
}
/**
 * Once a scrub has ended: of all copies only the one beside the file stays, or the runner's own where there is none.
 * Those of earlier runs go too, since each holds a credential that was stale already. Where nothing was changed,
 * nothing stays but those. Returns where the copy lies.
 */
async function keepOne({ ok, record }, beside) {
    if (record === null) {
        if (beside !== null)
            await (0,cleanup_backup/* removeBackup */.TC)(beside);
        return null;
    }
    if (beside === null)
        return record.backup;
    if (ok) {
        await (0,cleanup_backup/* removeBackup */.TC)(record.backup).catch(() => { });
        await removeEarlier(record.path, beside).catch(() => { });
    }
    return beside;
}
const SUFFIX = '.bak';
function prefixOf(path) {
    return `${path}.hf-auth-check-`;
}
/** `20260301T120000Z`. */
function timestamp(now) {
    return now.toISOString().replace(/\.\d+|[-:]/g, '');
}
async function removeEarlier(of, kept) {
    const folder = (0,external_node_path_.dirname)(of);
    const prefix = (0,external_node_path_.basename)(prefixOf(of));
    for (const name of await (0,promises_.readdir)(folder)) {
        const isOurs = name.startsWith(prefix) && /^\d{8}T\d{6}Z\.bak$/.test(name.slice(prefix.length));
        if (isOurs && (0,external_node_path_.join)(folder, name) !== kept)
            await (0,cleanup_backup/* removeBackup */.TC)((0,external_node_path_.join)(folder, name));
    }
}

// EXTERNAL MODULE: ./src/runner/git/credential-fill.ts
var credential_fill = __webpack_require__(5260);
// EXTERNAL MODULE: ./src/runner/git/credential-helpers.ts + 1 modules
var credential_helpers = __webpack_require__(265);
// EXTERNAL MODULE: ./src/runner/git/git.ts + 4 modules
var git = __webpack_require__(3964);
// EXTERNAL MODULE: ./src/runner/git/git-settings.ts + 1 modules
var git_settings = __webpack_require__(2176);
// EXTERNAL MODULE: ./src/runner/git/git-surroundings.ts
var git_surroundings = __webpack_require__(2813);
// EXTERNAL MODULE: ./src/runner/git/helper-trust.ts
var helper_trust = __webpack_require__(8362);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/cleanup/places.ts
var places = __webpack_require__(1790);
;// CONCATENATED MODULE: ./src/cleanup/cut.ts
/** Takes something out of a file on disk, leaving a record from which it can be put back. */







/** Somebody else removed it before. */
const GONE = { ok: true, record: null };
const ATTEMPTS = 3;
/**
 * Cuts, first keeping the original bytes in `backupFolder`. Where the file changes meanwhile it is read
 * again and cut as it is then. Never throws.
 */
async function cutFile(cutting, backupFolder, announce) {
    try {
        for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
            const bytes = await (0,bounded_file/* readBounded */.CB)(cutting.realPath);
            if (bytes === null)
                return failed('it is larger than 1 MiB');
            const outcome = await cutOnce(cutting, bytes, backupFolder, announce);
            if (outcome !== 'changed')
                return outcome;
        }
        return failed('it kept changing');
    }
    catch (error) {
        const code = (0,file_error/* fileErrorCode */.c)(error);
        return code === 'ENOENT' ? GONE : failed(`it could not be changed (${code})`);
    }
}
async function cutOnce({ path, realPath, kind, ...cutting }, bytes, backupFolder, announce) {
    const cut = cutting.cut(bytes);
    if (!cut.ok)
        return failed(cut.reason);
    if (cut.removed.length === 0)
        return GONE;
    const backup = (0,external_node_path_.join)(backupFolder, (0,cleanup_backup/* backupName */.aw)(kind));
    const id = (0,external_node_crypto_.randomUUID)();
    const hashes = { beforeSha256: (0,cleanup_backup/* sha256 */.sc)(bytes), afterSha256: (0,cleanup_backup/* sha256 */.sc)(cut.bytes) };
    const named = { path: await (0,places/* lastingName */.a6)(path), realPath };
    const record = cutting.record({ ...named, backup, id, ...hashes }, cut.removed);
    const refusal = await kept(record, bytes, announce);
    if (refusal !== null)
        return refusal;
    const replaced = await (cutting.replace?.(bytes, cut.bytes, id) ??
        replaceFile(realPath, bytes, cut.bytes, id));
    if (!replaced.ok) {
        const whole = replaced.reason === CHANGED || (await reads(realPath, (now) => now.equals(bytes)));
        if (!whole)
            return failed(`${replaced.reason}; the original is in ${backup}`, record);
        await (0,cleanup_backup/* removeBackup */.TC)(backup);
        return replaced.reason === CHANGED ? 'changed' : failed(replaced.reason);
    }
    return (await reads(realPath, cutting.isGone))
        ? { ok: true, record }
        : failed(`it was changed again right after it was scrubbed; the original is in ${backup}`, record);
}
/** Has the record written down, and then the bytes kept. Null once both are done; else nothing may be changed. */
async function kept(record, bytes, announce) {
    try {
        await announce(record);
        await (0,cleanup_backup/* writePrivateFile */.Pl)((0,external_node_path_.dirname)(record.backup), (0,external_node_path_.basename)(record.backup), bytes);
        return null;
    }
    catch (error) {
        return failed(`the original could not be backed up first (${(0,file_error/* fileErrorCode */.c)(error)})`);
    }
}
/** Has the record written down; where that fails nothing is changed, and the backup is of no use. */
async function announced(record, announce) {
    try {
        await announce(record);
    }
    catch (error) {
        await (0,cleanup_backup/* removeBackup */.TC)(record.backup);
        throw error;
    }
}
function failed(reason, record = null) {
    return { ok: false, reason, record };
}
/** Reads the file anew: whether it can be read and holds what it should. */
async function reads(path, holds) {
    const bytes = await (0,bounded_file/* readBounded */.CB)(path).catch(() => null);
    return bytes !== null && holds(bytes);
}

;// CONCATENATED MODULE: ./src/cleanup/helper-backup.ts
/** What is kept of a credential helper's logins, and of how it is asked: in a private file, since it is all secret. */



/** Of this process alone: by it the runner ends what a job leaves. */
const TRACKING = 'RUNNER_TRACKING_ID';
function writeHelperBackup({ helper: { program, variables }, logins }) {
    const { [TRACKING]: _, ...lasting } = variables;
    return Buffer.from(JSON.stringify({ program, variables: lasting, logins: logins.map(({ lines }) => lines.reveal()) }));
}
/** Null for what is no such backup. */
function readHelperBackup(bytes) {
    try {
        const content = JSON.parse(bytes.toString('utf8'));
        if (!isObject(content))
            return null;
        const { program, variables, logins } = content;
        if (typeof program !== 'string' || !isAbsolute(program) || !areVariables(variables))
            return null;
        if (!Array.isArray(logins) || !logins.every((lines) => typeof lines === 'string'))
            return null;
        const read = logins.map((lines) => readLogin(Buffer.from(lines, 'latin1')));
        const whole = read.filter((login) => login !== null);
        return whole.length === read.length ? { helper: { program, variables }, logins: whole } : null;
    }
    catch {
        return null;
    }
}
function areVariables(value) {
    return (isObject(value) &&
        Object.entries(value).every(([name, text]) => !/[=\0]/.test(name) && typeof text === 'string'));
}

;// CONCATENATED MODULE: ./src/cleanup/scrub-git-helper.ts
/** Has a credential helper of git forget the Hub's stale logins, through git's own `git credential reject`. */










/** A helper may hold logins of several users, of which it gives one at a time. */
const ROUNDS = 10;
const HANGS = 'it did not answer';
/** The user under whom the Hub's own clients store a token (runner notes §4). */
const USUAL_USER = 'hf_user';
/**
 * Takes out what the helper gives for the hosts until that is nothing, or the checked token. A login that holds
 * the checked token is put back should the helper drop it as well: before 2.42 git's own helpers look at the
 * user name alone, and others may at less. Never throws.
 */
async function scrubGitHelper({ name, hosts, checked }, surroundings, backupFolder, announce = async () => { }) {
    const { environment, folder, origin, patienceMs = credential_fill/* HELPER_PATIENCE_MS */.As } = surroundings;
    const place = await (0,git_surroundings/* gitPlace */.YM)(environment, folder);
    const listing = place === null ? null : await (0,git_settings/* listSettings */.cl)(place, folder);
    if (place === null || listing === null)
        return failed("git's configuration can no longer be read");
    const { settings } = listing;
    // Looked at once more, in the same way: a name tells helpers apart among those for all hosts.
    const targets = (0,git/* targetsOf */.QR)(surroundings.hosts, origin);
    const helper = (0,credential_helpers/* configuredHelpers */.Mi)(settings, targets).find((one) => one.name === name);
    if (helper === undefined)
        return GONE;
    if (!(await (0,helper_trust/* mayRun */.x)(helper, place)))
        return failed('the workspace can influence what it runs');
    const alone = (0,credential_fill/* helperAlone */.e4)(place, helper.value, settings, patienceMs);
    const removal = new Removal(name, alone, backupFolder, announce);
    try {
        for (const target of helper.targets.filter(({ host }) => hosts.includes(host))) {
            const byPath = (0,credential_helpers/* isByPath */.vw)(settings, target);
            for (const query of (0,credential_helpers/* queriesFor */.yp)(settings, helper, target)) {
                const reason = await scrubFor(removal, query, byPath, checked);
                if (reason !== null)
                    return await removal.end(reason);
            }
        }
        return await removal.end(null);
    }
    catch (error) {
        return removal.end(`its logins could not be backed up (${(0,file_error/* fileErrorCode */.c)(error)})`);
    }
}
/** Null when nothing stale is left, else why not. */
async function scrubFor(removal, query, byPath, checked) {
    const { helper } = removal;
    const good = await (0,credential_fill/* askHelper */.mH)(helper, { ...query, username: query.username ?? USUAL_USER });
    if (good.state === 'hung')
        return HANGS;
    const checkedLogin = good.state === 'answered' && good.login.secret.equals(checked) ? good.login : null;
    for (let round = 0; round < ROUNDS; round += 1) {
        const answer = await (0,credential_fill/* askHelper */.mH)(helper, query);
        if (answer.state === 'hung')
            return HANGS;
        if (answer.state !== 'answered' || answer.login.secret.equals(checked))
            return null;
        // Helpers do not say for which repository a login is, so it could not be given back for that one.
        if (byPath && query.path === null)
            return 'it has a login for a repository that is not known here';
        const reason = await removal.take(answer.login, checkedLogin);
        if (reason !== null)
            return reason;
    }
    return `it still had another login after ${ROUNDS} were removed`;
}
/** What was taken from one helper, written down before it is taken. */
class Removal {
    name;
    helper;
    backupFolder;
    announce;
    #taken = [];
    #record = null;
    constructor(name, helper, backupFolder, announce) {
        this.name = name;
        this.helper = helper;
        this.backupFolder = backupFolder;
        this.announce = announce;
    }
    /** Has the login forgotten and looks whether it is. Null when it is, else why not. */
    async take(login, checkedLogin) {
        const { helper } = this;
        const earlier = this.#record;
        this.#record = await this.#writeDown([...this.#taken, login]);
        if (earlier !== null)
            await (0,cleanup_backup/* removeBackup */.TC)(earlier.backup);
        const told = await (0,credential_fill/* tellHelper */.qZ)(helper, 'reject', login);
        const after = await (0,credential_fill/* askHelper */.mH)(helper, login);
        const isKept = after.state === 'answered' && after.login.secret.equals(login.secret);
        if (!isKept)
            this.#taken.push(login);
        if (checkedLogin !== null && !(await this.#keeps(checkedLogin))) {
            return 'it also dropped the checked token and did not store it again';
        }
        if (told === 'hung' || after.state === 'hung')
            return HANGS;
        return isKept ? 'it keeps the login although git told it to erase it' : null;
    }
    /** The scrub's outcome. Where nothing was taken, there is nothing to give back. */
    async end(reason) {
        const record = this.#taken.length === 0 ? null : this.#record;
        if (record === null && this.#record !== null)
            await (0,cleanup_backup/* removeBackup */.TC)(this.#record.backup);
        if (reason !== null)
            return failed(reason, record);
        return record === null ? GONE : { ok: true, record };
    }
    async #writeDown(logins) {
        const { name, helper, backupFolder, announce } = this;
        const bytes = writeHelperBackup({ helper, logins });
        const backup = await (0,cleanup_backup/* writeBackup */.o8)(backupFolder, 'git-helper', bytes);
        const record = {
            kind: 'git-helper',
            path: name,
            realPath: name,
            backup,
            beforeSha256: (0,cleanup_backup/* sha256 */.sc)(bytes),
            removed: [...new Set(logins.map(({ host }) => host))].map((host) => ({ host })),
        };
        await announced(record, announce);
        return record;
    }
    /** Whether the helper has the login, if need be because it was given it once more. */
    async #keeps(login) {
        const { helper } = this;
        const has = async () => {
            const answer = await (0,credential_fill/* askHelper */.mH)(helper, login);
            return answer.state === 'answered' && answer.login.secret.equals(login.secret);
        };
        if (await has())
            return true;
        await (0,credential_fill/* tellHelper */.qZ)(helper, 'approve', login);
        return has();
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/cleanup/git-lock.ts
/**
 * Git's own lock protocol for its credential files: whoever creates `<file>.lock` may change the file, and
 * everybody else waits a second and then gives up, leaving it as it is.
 */




/** How long git's `store` helper waits for the lock by default. */
const git_lock_PATIENCE_MS = 1000;
const PAUSE_MS = 50;
/** Runs `work` while holding the lock of the file, which must be named without links. */
async function withGitLock(realPath, id, work) {
    const refusal = await acquire(realPath, id);
    if (refusal !== null)
        return { ok: false, reason: refusal };
    try {
        return await work();
    }
    finally {
        await releaseGitLock(realPath, id);
    }
}
/** Deletes the lock if it carries this id: a lock of anybody else stays. */
async function releaseGitLock(realPath, id) {
    const lock = lockOf(realPath);
    await (0,plain_file/* removePlainFile */.P)(git_lock_draftOf(lock, id)).catch(() => { });
    const holder = await (0,plain_file/* readPlainFile */.b)(lock, id.length).catch(() => null);
    if (holder?.bytes.toString('utf8') === id)
        await (0,plain_file/* removePlainFile */.P)(lock).catch(() => { });
}
function lockOf(realPath) {
    return `${realPath}.lock`;
}
/** Null when the lock was taken, else why not. */
async function acquire(realPath, id) {
    for (const end = Date.now() + git_lock_PATIENCE_MS;;) {
        const code = await create(lockOf(realPath), id);
        if (code === null)
            return null;
        if (code !== 'EEXIST')
            return `git's lock file beside it could not be created (${code})`;
        if (Date.now() >= end)
            return `it is locked: ${lockOf(realPath)} exists`;
        await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS);
    }
}
/**
 * The lock comes to be with the id already in it: one without could be told as nobody's, and would stand in git's
 * way for ever, should this process be killed in between.
 */
async function create(lock, id) {
    const draft = git_lock_draftOf(lock, id);
    try {
        await (0,promises_.writeFile)(draft, id, { flag: 'wx', mode: 0o600 });
        try {
            await (0,promises_.link)(draft, lock).catch(async (error) => {
                if ((0,file_error/* fileErrorCode */.c)(error) === 'EEXIST')
                    throw error;
                // A file system without links.
                await (0,promises_.copyFile)(draft, lock, promises_.constants.COPYFILE_EXCL);
            });
        }
        finally {
            await (0,promises_.rm)(draft, { force: true });
        }
        return null;
    }
    catch (error) {
        return (0,file_error/* fileErrorCode */.c)(error);
    }
}
function git_lock_draftOf(lock, id) {
    return `${lock}.${id}`;
}

;// CONCATENATED MODULE: ./src/cleanup/scrub-git-store.ts
/** Takes lines out of a file of git's `store` helper. */






/**
 * Removes the lines that hold one of the credentials, wherever in the file they stand now; each line speaks
 * for itself, so no other answer of the helper changes. Never throws.
 */
async function scrubGitStore(path, credentials, backupFolder, announce = async () => { }) {
    try {
        const realPath = await (0,promises_.realpath)(path);
        return await cutFile({
            path,
            realPath,
            kind: 'git-store',
            cut: (bytes) => cutLines(bytes, linesOf(bytes, path, credentials)),
            isGone: (bytes) => linesOf(bytes, path, credentials).length === 0,
            record: (change, removed) => ({ ...change, kind: 'git-store', removed }),
            replace: (expected, next, id) => withGitLock(realPath, id, () => replaceFile(realPath, expected, next, id)),
        }, backupFolder, announce);
    }
    catch (error) {
        const code = (0,file_error/* fileErrorCode */.c)(error);
        return code === 'ENOENT' ? GONE : failed(`it could not be opened (${code})`);
    }
}
/** The lines with their ends, as they are; line 1 comes first. */
function storeLines(bytes) {
    return bytes.toString('latin1').match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function linesOf(bytes, path, credentials) {
    const hosts = [...new Set(credentials.map(({ host }) => host))];
    return (0,git/* parseStore */.Pv)(bytes.toString('latin1'), path, hosts).flatMap(({ host, line, secret }) => line !== null && credentials.some((one) => one.host === host && one.secret.equals(secret))
        ? [{ host, line }]
        : []);
}
function cutLines(bytes, removed) {
    return { ok: true, bytes: withoutLines(bytes, removed), removed };
}
function withoutLines(bytes, removed) {
    const toRemove = new Set(removed.map(({ line }) => line));
    const kept = storeLines(bytes).filter((_, index) => !toRemove.has(index + 1));
    return Buffer.from(kept.join(''), 'latin1');
}

// EXTERNAL MODULE: ./src/netrc/grammar.ts
var grammar = __webpack_require__(5113);
// EXTERNAL MODULE: ./src/netrc/lexer.ts
var lexer = __webpack_require__(5906);
// EXTERNAL MODULE: ./src/netrc/removal.ts + 2 modules
var removal = __webpack_require__(7437);
;// CONCATENATED MODULE: ./src/cleanup/scrub-netrc.ts
/** Takes the Hub's entries out of one netrc file on disk. */




/** Removes the entries of the hosts that `entries` name, as the file says them now. Never throws. */
async function scrubNetrc(file, entries, backupFolder, announce = async () => { }) {
    if (file.bytes === null)
        return failed(file.problem ?? 'it was not read');
    const hosts = new Set(entries.flatMap(({ host }) => (host === null ? [] : [(0,lexer/* asciiLowerCase */.rB)(host)])));
    if (hosts.size === 0)
        return failed('there is no entry to remove');
    return cutFile({
        path: file.path,
        realPath: file.realPath,
        kind: 'netrc',
        cut: (bytes) => cutEntries(bytes, hosts),
        isGone: (bytes) => hasNone(bytes, hosts),
        record: (change, removed) => ({ ...change, kind: 'netrc', removed }),
    }, backupFolder, announce);
}
function cutEntries(bytes, hosts) {
    const removal = removalOf(bytes, hosts);
    if (!removal.ok)
        return { ok: false, reason: `${removal.reason} (line ${removal.line})` };
    return { ...removal, removed: removal.removed.map(({ host, lines }) => ({ host, lines })) };
}
/** All entries of the hosts, given in lower case, taken out of a file as it is read now. */
function removalOf(bytes, hosts) {
    const read = (0,grammar/* readNetrcAbout */.KC)(bytes, hosts);
    return read.ok ? (0,removal/* removeEntries */.nw)(bytes, read, entriesOf(read.entries, hosts)) : read;
}
function hasNone(bytes, hosts) {
    const read = (0,grammar/* readNetrcAbout */.KC)(bytes, hosts);
    return read.ok && entriesOf(read.entries, hosts).length === 0;
}
/** The entries that name one of the hosts, given in lower case. */
function entriesOf(entries, hosts) {
    return entries.filter(({ host }) => host !== null && hosts.has((0,lexer/* asciiLowerCase */.rB)(host)));
}

// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/model/token/inspect-token.ts + 2 modules
var inspect_token = __webpack_require__(5111);
;// CONCATENATED MODULE: ./src/cleanup/scrub-saved-token.ts
/**
 * Moves the saved login aside: its bytes into the private backup, the file itself away. A file that may have an access
 * list is emptied instead: to clients a blank one is no login (protocol notes §6), and it keeps its rights.
 */












/** Takes the login away if the file still holds the login that was seen. Other logins beside it stay. Never throws. */
async function scrubSavedToken({ path, value }, backupFolder, announce = async () => { }) {
    try {
        const realPath = await (0,promises_.realpath)(path);
        const { mode, uid, gid, nlink } = await (0,promises_.stat)(realPath);
        if (nlink > 1)
            return failed('it has a second name (a hard link)');
        if (!mayGiveBack(uid))
            return failed('it belongs to another user and could not be restored for that user');
        const bytes = await (0,bounded_file/* readBounded */.CB)(realPath);
        if (bytes === null)
            return failed('it is larger than 1 MiB');
        const now = new secret/* Secret */.zh((0,inspect_token/* trimToken */.A4)(bytes.toString('utf8')));
        if (value?.equals(now) !== true)
            return failed(CHANGED_MEANWHILE);
        const record = {
            kind: 'saved-token',
            path: await (0,places/* lastingName */.a6)(path),
            realPath,
            backup: (0,external_node_path_.join)(backupFolder, (0,cleanup_backup/* backupName */.aw)('saved-token')),
            id: (0,external_node_crypto_.randomUUID)(),
            beforeSha256: (0,cleanup_backup/* sha256 */.sc)(bytes),
            mode: mode & 0o7777,
            uid,
            gid,
            // A folder's list may be one that its new files get.
            emptied: await mayHaveAccessList([realPath, (0,external_node_path_.dirname)(realPath)], mode),
        };
        const refusal = await kept(record, bytes, announce);
        if (refusal !== null)
            return refusal;
        return record.emptied ? await empty(record, bytes) : await takeAway(record, bytes);
    }
    catch (error) {
        const code = (0,file_error/* fileErrorCode */.c)(error);
        return code === 'ENOENT' ? GONE : failed(`it could not be moved aside (${code})`);
    }
}
const NOTHING = Buffer.alloc(0);
const CHANGED_MEANWHILE = 'it has changed since it was read';
const SAVED_AGAIN = 'a new login was saved right after it was moved aside';
async function empty(record, bytes) {
    const { realPath, backup } = record;
    const written = await writeInPlace(realPath, bytes, NOTHING).catch(file_error/* fileErrorCode */.c);
    const now = await (0,bounded_file/* readBounded */.CB)(realPath).catch(() => null);
    if (typeof written !== 'string' && written.ok) {
        return now?.length === 0 ? { ok: true, record } : failed(SAVED_AGAIN, record);
    }
    const reason = typeof written === 'string' ? `it could not be emptied (${written})` : CHANGED_MEANWHILE;
    if (typeof written === 'string' && now?.equals(bytes) !== true) {
        return failed(`${reason}; the original is in ${backup}`, record);
    }
    await (0,cleanup_backup/* removeBackup */.TC)(backup);
    return failed(reason);
}
async function takeAway(record, bytes) {
    const { realPath, backup } = record;
    try {
        if ((await (0,bounded_file/* readBounded */.CB)(realPath))?.equals(bytes) !== true) {
            await (0,cleanup_backup/* removeBackup */.TC)(backup);
            return failed(CHANGED_MEANWHILE);
        }
        await (0,promises_.unlink)(realPath);
    }
    catch (error) {
        await (0,cleanup_backup/* removeBackup */.TC)(backup);
        throw error;
    }
    const isGone = await (0,promises_.lstat)(realPath).then(() => false, (error) => (0,file_error/* fileErrorCode */.c)(error) === 'ENOENT');
    return isGone ? { ok: true, record } : failed(SAVED_AGAIN, record);
}
/** A file can be made anew for its owner by that owner and by the superuser; Windows asks for neither. */
function mayGiveBack(uid) {
    const me = process.getuid?.();
    return me === undefined || me === 0 || me === uid;
}

;// CONCATENATED MODULE: ./src/cleanup/scrub.ts
/**
 * Removes what is stale from this runner.
 *
 * In: what is stale, as the plan says.
 * Out: what became of each of it, and a journal by which the post step puts it back.
 * Knows: how files, git and helpers are changed safely. It decides nothing about what is stale.
 */







/**
 * Removes the stale credentials. Every change is written to the journal before it is made, so that the
 * post step can undo it even when this process is killed half-way.
 */
async function scrub(stale, options) {
    const { folder, key } = options;
    if (folder === null)
        return tasks(stale, '', options.git).map(notTried);
    const done = [];
    const writeDown = async (...planned) => {
        if (options.restore)
            options.announceJournal(await (0,journal/* writeJournal */.fY)(folder, [...done, ...planned], key));
    };
    const reports = [];
    for (const { target, path, scrub } of tasks(stale, folder, options.git)) {
        let announced = false;
        let beside = null;
        const result = await scrub(async (record) => {
            announced = true;
            await writeDown(record);
            if (options.restore)
                return;
            // A file that changed meanwhile is announced again.
            if (beside !== null)
                await (0,cleanup_backup/* removeBackup */.TC)(beside);
            beside = await copyBeside(record, new Date());
        });
        if (result.record !== null)
            done.push(result.record);
        // A change that was written down and never made: to undo it does no harm, so this may fail.
        else if (announced)
            await writeDown().catch(() => { });
        const failure = result.ok ? null : result.reason;
        const backup = options.restore ? null : await keepOne(result, beside);
        reports.push({ target, path, failure, restored: options.restore && result.record !== null, backup });
    }
    return reports;
}
function notTried({ target, path }) {
    const failure = 'there is no private folder for a backup';
    return { target, path, failure, restored: false, backup: null };
}
function tasks({ netrc, gitStores, gitHelpers, savedToken }, folder, git) {
    return [
        ...netrc.map(({ file, entries }) => ({
            target: 'netrc',
            path: file.path,
            scrub: (announce) => scrubNetrc(file, entries, folder, announce),
        })),
        ...gitStores.map(({ path, credentials }) => ({
            target: 'git',
            path,
            scrub: (announce) => scrubGitStore(path, credentials, folder, announce),
        })),
        ...gitHelpers.map((helper) => ({
            target: 'git',
            path: helper.name,
            scrub: (announce) => scrubGitHelper(helper, git, folder, announce),
        })),
        ...(savedToken === null ? [] : [savedToken]).map((login) => ({
            target: 'saved-token',
            path: login.path,
            scrub: (announce) => scrubSavedToken(login, folder, announce),
        })),
    ];
}


/***/ })

};
;