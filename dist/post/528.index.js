"use strict";
exports.id = 528;
exports.ids = [528];
exports.modules = {

/***/ 5528:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restore: function() { return /* binding */ restore; }
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/file-error.ts
var file_error = __webpack_require__(4556);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/model/fields.ts
var fields = __webpack_require__(5140);
;// CONCATENATED MODULE: ./src/cleanup/places.ts
/** Where a file is, told so that it can still be told later whether it is there. */


const FOR_OTHERS = 0o077;
/**
 * The name of a file as a record keeps it: absolute, without `.` or `..`; the last part may be a link. Rejects where
 * its folder is not there.
 */
async function places_lastingName(path) {
    return isLastingName(path) ? path : join(await realpath(dirname(path)), basename(path));
}
function isLastingName(path) {
    return (0,external_node_path_.isAbsolute)(path) && (0,external_node_path_.resolve)(path) === path && !path.includes('\0');
}
/** Whether the folder of a file that was named without links is still there and no link leads to another one. */
async function isInItsFolder(realPath) {
    const folder = (0,external_node_path_.dirname)(realPath);
    return (await (0,promises_.realpath)(folder)) === folder;
}
/**
 * Whether a folder, named without links, is one that only this user can enter. On Windows modes and owners say nothing:
 * there it is a folder, and no link. Rejects where it is not there.
 */
async function places_isPrivateFolder(folder) {
    const stats = await (0,promises_.lstat)(folder);
    if (!stats.isDirectory() || (await (0,promises_.realpath)(folder)) !== folder)
        return false;
    const me = process.getuid?.();
    return me === undefined || (stats.uid === me && (stats.mode & FOR_OTHERS) === 0);
}

// EXTERNAL MODULE: ./src/runner/files/bounded-file.ts
var bounded_file = __webpack_require__(7942);
;// CONCATENATED MODULE: ./src/cleanup/plain-file.ts



/**
 * The file's bytes, and what the system says of it. Throws where there is none, where it is no regular file, and where
 * it has more than `largest` bytes.
 */
async function readPlainFile(path, largest) {
    const { isCut, ...file } = await (0,bounded_file/* readBoundedFile */.Mv)(path, largest, { noFollow: true });
    if (isCut)
        throw notPlain();
    return file;
}
/** Deletes a regular file. Is done where there is nothing; throws for everything else, which stays. */
async function removePlainFile(path) {
    try {
        if (!(await (0,promises_.lstat)(path)).isFile())
            throw notPlain();
        await (0,promises_.unlink)(path);
    }
    catch (error) {
        if ((0,file_error/* fileErrorCode */.c)(error) !== 'ENOENT')
            throw error;
    }
}
function notPlain() {
    return Object.assign(new Error('not a regular file of a sensible size'), { code: 'EINVAL' });
}

;// CONCATENATED MODULE: ./src/cleanup/backup.ts
/** Private copies of files that are about to be changed. */





/** In bytes: more than any file that is changed, and than a journal of them, may have. */
const LARGEST_PRIVATE_FILE = 1 << 24;
function backup_sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/** Writes bytes to a new file that only this user can read, in a folder that only this user can enter; throws for any other. */
async function backup_writePrivateFile(folder, name, bytes) {
    if (bytes.length > LARGEST_PRIVATE_FILE)
        throw Object.assign(new Error('too large'), { code: 'EFBIG' });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (!(await isPrivateFolder(folder)))
        throw Object.assign(new Error('not private'), { code: 'EPERM' });
    const path = join(folder, name);
    const handle = await open(path, 'wx', 0o600);
    try {
        await handle.writeFile(bytes);
        await handle.sync();
    }
    catch (error) {
        await rm(path, { force: true });
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
function backup_backupName(label) {
    return `${label}-${randomUUID()}`;
}
/** Whether a name could have come of `backupName` with this label. */
function isBackupName(name, label) {
    return name.startsWith(`${label}-`) && isId(name.slice(label.length + 1));
}
/** Keeps the original bytes; returns where. */
async function writeBackup(folder, label, bytes) {
    return backup_writePrivateFile(folder, backup_backupName(label), bytes);
}
/** The backup's bytes, null where it is gone or is not what was stored. */
async function readBackup(path, expectedSha256) {
    try {
        const bytes = await readPrivateFile(path);
        return backup_sha256(bytes) === expectedSha256 ? bytes : null;
    }
    catch {
        return null;
    }
}
/** Throws where what has its name by now is no regular file; that stays. */


;// CONCATENATED MODULE: ./src/cleanup/journal-record.ts
/** Which records a journal may hold: those that this action writes, about places that it may touch. */




/** The labels under which `isolate` makes the files of a job alone. */
const PRIVATE_FILES = ['netrc', 'token'];
/** Whether it is a record of a change whose backup lies in this folder. */
function isRecordOf(value, folder) {
    if (!(0,fields/* isObject */.Gv)(value))
        return false;
    const { kind, path, realPath, backup, beforeSha256, afterSha256, id, removed } = value;
    if (!isString(path) || !isString(realPath) || !isString(backup) || !isHash(beforeSha256))
        return false;
    if (!isLastingName(backup) || (0,external_node_path_.dirname)(backup) !== folder)
        return false;
    const isKeptAs = (label) => isBackupName((0,external_node_path_.basename)(backup), label);
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
    return isString(host) && (0,fields/* isObject */.Gv)(lines) && isCount(lines.first) && isCount(lines.last);
}
function isRemovedLine({ host, line }) {
    return isString(host) && isCount(line);
}
function isList(value, isItem) {
    return Array.isArray(value) && value.every((item) => (0,fields/* isObject */.Gv)(item) && isItem(item));
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
    const written = await writePrivateFile(folder, `journal-${randomUUID()}.json`, signed);
    const earlier = journals.get(folder);
    if (earlier === undefined) {
        journals.set(folder, written);
        return written;
    }
    try {
        await rename(written, earlier);
    }
    catch (error) {
        await rm(written, { force: true });
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
    const folder = (0,external_node_path_.dirname)(path);
    if (!(await places_isPrivateFolder(folder)))
        throw new Error('its folder is not private');
    const signed = await readPrivateFile(path);
    if (key.length !== KEY_BYTES)
        throw new Error('no key');
    const end = signed.indexOf('\n');
    const mac = Buffer.from(signed.toString('latin1', 0, Math.max(end, 0)), 'hex');
    const bytes = signed.subarray(end + 1);
    const wanted = macOf(bytes, key);
    if (mac.length !== wanted.length || !(0,external_node_crypto_.timingSafeEqual)(mac, wanted))
        throw new Error('not authentic');
    const content = JSON.parse(bytes.toString('utf8'));
    const { format, records } = (0,fields/* fieldsOf */.Pf)(content);
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
    await removePlainFile(path);
}
function macOf(bytes, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(bytes).digest();
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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

;// CONCATENATED MODULE: ./src/cleanup/atomic-file.ts
/**
 * Changes a file so that whoever looks sees the old or the new bytes and never a mix, and so that link, mode
 * and owner stay. What cannot be replaced that way is written in place, and so is what has an access list, which a
 * new file would lose, or get from its folder.
 */







/** The reason given when the file does not hold the expected bytes (any more). */
const atomic_file_CHANGED = 'changed';
const changed = { ok: false, reason: atomic_file_CHANGED };
/** Codes that say a folder takes no new file, or that a name may not be renamed onto. */
const RENAME_IMPOSSIBLE = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);
/**
 * Gives the file behind `path` the bytes `next` if it still holds `expected`. Never throws. A failure leaves
 * the file as it was, save one: a write in place that failed half way and could not be taken back, on a disk
 * that fails. So a caller keeps its backup until it has seen the file's bytes. `id` is in the name of the draft.
 */
async function atomic_file_replaceFile(path, expected, next, id) {
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

;// CONCATENATED MODULE: ./src/cleanup/merge-back.ts
/**
 * Puts back what was cut out of a file. What somebody else wrote in the meantime is never overwritten, and a
 * backup is deleted only after its bytes (or what was cut) were read back from their place.
 */






const ATTEMPTS = 3;
const ELSEWHERE = 'the path now leads to another file';
/** Makes a file what its record says it was, or as near as others' changes allow. Never throws. */
async function mergeBack(record, merging) {
    try {
        if (!(await isInItsFolder(record.realPath)))
            return notBack(record, 'left-as-changed', ELSEWHERE);
        await removeDraft(record.realPath, record.id);
        await merging.clear?.();
        for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
            if ((await (0,promises_.realpath)(record.path)) !== record.realPath) {
                return notBack(record, 'left-as-changed', ELSEWHERE);
            }
            const outcome = await mergeOnce(record, merging);
            if (outcome !== 'changed')
                return outcome;
        }
        return notBack(record, 'failed', 'the file kept changing');
    }
    catch (error) {
        const code = (0,file_error/* fileErrorCode */.c)(error);
        return code === 'ENOENT'
            ? notBack(record, 'left-as-changed', 'the file has been deleted since and stays deleted')
            : notBack(record, 'failed', `it could not be read or written (${code})`);
    }
}
async function mergeOnce(record, { merge, cut, replace }) {
    const { realPath } = record;
    const current = await (0,bounded_file/* readBounded */.CB)(realPath);
    if (current === null)
        return notBack(record, 'left-as-changed', 'the file has since grown beyond 1 MiB');
    // Also the case of a scrub that was announced and never came to be.
    if (backup_sha256(current) === record.beforeSha256)
        return back(record, 'restored');
    const original = await readBackup(record.backup, record.beforeSha256);
    if (original === null)
        return backupLost(record);
    const untouched = backup_sha256(current) === record.afterSha256 || isHalfway(current, original, cut?.(original) ?? null, record);
    const merged = untouched ? { ok: true, bytes: original } : merge(current, original);
    if (!merged.ok)
        return notBack(record, 'left-as-changed', merged.reason);
    const replaced = await (replace?.(current, merged.bytes) ??
        atomic_file_replaceFile(realPath, current, merged.bytes, record.id));
    if (!replaced.ok)
        return replaced.reason === atomic_file_CHANGED ? 'changed' : notBack(record, 'failed', replaced.reason);
    if ((await (0,bounded_file/* readBounded */.CB)(realPath))?.equals(merged.bytes) !== true) {
        return notBack(record, 'failed', 'the file changed right after it was restored');
    }
    return untouched
        ? back(record, 'restored')
        : back(record, 'merged', 'the file had changed, so they were added at the top');
}
/** Whether a process was killed while it wrote the file in place, to scrub it or to put it back. */
function isHalfway(current, original, scrubbed, { afterSha256 }) {
    if (scrubbed === null || backup_sha256(scrubbed) !== afterSha256)
        return false;
    return isHalfWritten(current, original, scrubbed) || isHalfWritten(current, scrubbed, original);
}
/** All is in its place: the backup may go. */
async function back({ kind, path, backup }, result, reason = null) {
    try {
        await removePlainFile(backup);
        return { kind, path, result, reason, backup: null };
    }
    catch {
        return { kind, path, result, reason: 'the backup could not be deleted', backup };
    }
}
/** It is not in its place: the backup stays. */
function notBack({ kind, path, backup }, result, reason) {
    return { kind, path, result, reason, backup };
}
function backupLost(record) {
    return { ...notBack(record, 'failed', 'the backup is missing or damaged'), backup: null };
}

// EXTERNAL MODULE: ./src/runner/git/credential-fill.ts
var credential_fill = __webpack_require__(5260);
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
        if (!(0,fields/* isObject */.Gv)(content))
            return null;
        const { program, variables, logins } = content;
        if (typeof program !== 'string' || !(0,external_node_path_.isAbsolute)(program) || !areVariables(variables))
            return null;
        if (!Array.isArray(logins) || !logins.every((lines) => typeof lines === 'string'))
            return null;
        const read = logins.map((lines) => (0,credential_fill/* readLogin */.mN)(Buffer.from(lines, 'latin1')));
        const whole = read.filter((login) => login !== null);
        return whole.length === read.length ? { helper: { program, variables }, logins: whole } : null;
    }
    catch {
        return null;
    }
}
function areVariables(value) {
    return ((0,fields/* isObject */.Gv)(value) &&
        Object.entries(value).every(([name, text]) => !/[=\0]/.test(name) && typeof text === 'string'));
}

;// CONCATENATED MODULE: ./src/cleanup/restore-git-helper.ts
/** Gives a credential helper of git back the logins that were taken from it. */







/**
 * Asks as the scrub did: with the same git and the same variables, as its backup has them, whatever the environment
 * of this process says. A login that the helper has got meanwhile for the same host and user stays. `cache` counts
 * the time of what it is given from anew, and outlives the job if it has to be started anew. Never throws.
 */
async function restoreGitHelper(record, patienceMs = credential_fill/* HELPER_PATIENCE_MS */.As) {
    let folder = null;
    try {
        const bytes = await readBackup(record.backup, record.beforeSha256);
        const kept = bytes === null ? null : readHelperBackup(bytes);
        if (kept === null)
            return backupLost(record);
        folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(record.backup), 'git-'));
        const variables = { ...kept.helper.variables, GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(folder) };
        const helper = { ...kept.helper, variables, folder, patienceMs };
        const problems = [];
        for (const login of kept.logins) {
            const result = await giveBack(helper, login);
            if (result !== 'back')
                problems.push(result);
        }
        const [problem] = problems;
        if (problem === undefined)
            return await back(record, 'restored');
        return notBack(record, problem === 'new-login' ? 'left-as-changed' : 'failed', REASONS[problem]);
    }
    catch (error) {
        return notBack(record, 'failed', `it could not be restored (${(0,file_error/* fileErrorCode */.c)(error)})`);
    }
    finally {
        if (folder !== null)
            await (0,promises_.rmdir)(folder).catch(() => { });
    }
}
const REASONS = {
    'new-login': 'the helper has since been given a new login for the host',
    hung: 'the helper does not answer',
    refused: 'the helper did not store it',
};
async function giveBack(helper, login) {
    const now = await (0,credential_fill/* askHelper */.mH)(helper, login);
    if (now.state === 'hung')
        return 'hung';
    // It is still there where a scrub was announced and never came to be.
    if (now.state === 'answered')
        return now.login.secret.equals(login.secret) ? 'back' : 'new-login';
    const told = await (0,credential_fill/* tellHelper */.qZ)(helper, 'approve', login);
    const after = told === 'hung' ? now : await (0,credential_fill/* askHelper */.mH)(helper, login);
    if (told === 'hung' || after.state === 'hung')
        return 'hung';
    return after.state === 'answered' && after.login.secret.equals(login.secret) ? 'back' : 'refused';
}

// EXTERNAL MODULE: ./src/runner/git/git.ts + 4 modules
var git = __webpack_require__(4792);
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
async function git_lock_withGitLock(realPath, id, work) {
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
    await removePlainFile(git_lock_draftOf(lock, id)).catch(() => { });
    const holder = await readPlainFile(lock, id.length).catch(() => null);
    if (holder?.bytes.toString('utf8') === id)
        await removePlainFile(lock).catch(() => { });
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

;// CONCATENATED MODULE: ./src/cleanup/cut.ts
/** Takes something out of a file on disk, leaving a record from which it can be put back. */







/** Somebody else removed it before. */
const cut_GONE = { ok: true, record: null };
const cut_ATTEMPTS = 3;
/**
 * Cuts, first keeping the original bytes in `backupFolder`. Where the file changes meanwhile it is read
 * again and cut as it is then. Never throws.
 */
async function cut_cutFile(cutting, backupFolder, announce) {
    try {
        for (let attempt = 0; attempt < cut_ATTEMPTS; attempt += 1) {
            const bytes = await readBounded(cutting.realPath);
            if (bytes === null)
                return cut_failed('it is larger than 1 MiB');
            const outcome = await cutOnce(cutting, bytes, backupFolder, announce);
            if (outcome !== 'changed')
                return outcome;
        }
        return cut_failed('it kept changing');
    }
    catch (error) {
        const code = fileErrorCode(error);
        return code === 'ENOENT' ? cut_GONE : cut_failed(`it could not be changed (${code})`);
    }
}
async function cutOnce({ path, realPath, kind, ...cutting }, bytes, backupFolder, announce) {
    const cut = cutting.cut(bytes);
    if (!cut.ok)
        return cut_failed(cut.reason);
    if (cut.removed.length === 0)
        return cut_GONE;
    const backup = join(backupFolder, backupName(kind));
    const id = randomUUID();
    const hashes = { beforeSha256: sha256(bytes), afterSha256: sha256(cut.bytes) };
    const named = { path: await lastingName(path), realPath };
    const record = cutting.record({ ...named, backup, id, ...hashes }, cut.removed);
    const refusal = await kept(record, bytes, announce);
    if (refusal !== null)
        return refusal;
    const replaced = await (cutting.replace?.(bytes, cut.bytes, id) ??
        replaceFile(realPath, bytes, cut.bytes, id));
    if (!replaced.ok) {
        const whole = replaced.reason === CHANGED || (await reads(realPath, (now) => now.equals(bytes)));
        if (!whole)
            return cut_failed(`${replaced.reason}; the original is in ${backup}`, record);
        await removeBackup(backup);
        return replaced.reason === CHANGED ? 'changed' : cut_failed(replaced.reason);
    }
    return (await reads(realPath, cutting.isGone))
        ? { ok: true, record }
        : cut_failed(`it was changed again right after it was scrubbed; the original is in ${backup}`, record);
}
/** Has the record written down, and then the bytes kept. Null once both are done; else nothing may be changed. */
async function kept(record, bytes, announce) {
    try {
        await announce(record);
        await writePrivateFile(dirname(record.backup), basename(record.backup), bytes);
        return null;
    }
    catch (error) {
        return cut_failed(`the original could not be backed up first (${fileErrorCode(error)})`);
    }
}
/** Has the record written down; where that fails nothing is changed, and the backup is of no use. */
async function announced(record, announce) {
    try {
        await announce(record);
    }
    catch (error) {
        await removeBackup(record.backup);
        throw error;
    }
}
function cut_failed(reason, record = null) {
    return { ok: false, reason, record };
}
/** Reads the file anew: whether it can be read and holds what it should. */
async function reads(path, holds) {
    const bytes = await readBounded(path).catch(() => null);
    return bytes !== null && holds(bytes);
}

;// CONCATENATED MODULE: ./src/cleanup/scrub-git-store.ts
/** Takes lines out of a file of git's `store` helper. */






/**
 * Removes the lines that hold one of the credentials, wherever in the file they stand now; each line speaks
 * for itself, so no other answer of the helper changes. Never throws.
 */
async function scrubGitStore(path, credentials, backupFolder, announce = async () => { }) {
    try {
        const realPath = await realpath(path);
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
        const code = fileErrorCode(error);
        return code === 'ENOENT' ? GONE : failed(`it could not be opened (${code})`);
    }
}
/** The lines with their ends, as they are; line 1 comes first. */
function storeLines(bytes) {
    return bytes.toString('latin1').match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function linesOf(bytes, path, credentials) {
    const hosts = [...new Set(credentials.map(({ host }) => host))];
    return parseStore(bytes.toString('latin1'), path, hosts).flatMap(({ host, line, secret }) => line !== null && credentials.some((one) => one.host === host && one.secret.equals(secret))
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

;// CONCATENATED MODULE: ./src/cleanup/restore-git-store.ts
/** Puts lines of git's `store` helper back. */





/** Never throws. */
async function restoreGitStore(record) {
    const { realPath, id } = record;
    return mergeBack(record, {
        merge: (current, original) => merge(current, original, record),
        cut: (original) => withoutLines(original, record.removed),
        // The process that scrubbed may have been killed while it held the lock.
        clear: () => releaseGitLock(realPath, id),
        replace: (expected, next) => git_lock_withGitLock(realPath, id, () => atomic_file_replaceFile(realPath, expected, next, id)),
    });
}
/** At the top, where git itself puts new lines. */
function merge(current, original, { path, removed }) {
    const numbers = new Set(removed.map(({ line }) => line));
    const hosts = [...new Set(removed.map(({ host }) => host))];
    const held = (bytes) => (0,git/* parseStore */.Pv)(bytes.toString('latin1'), path, hosts);
    // What the scrub left in the file, since it is the checked token, is no new login.
    const left = held(original).filter(({ line }) => line !== null && !numbers.has(line));
    const isNew = held(current).some(({ host, secret }) => !left.some((one) => one.host === host && one.secret.equals(secret)));
    if (isNew) {
        return { ok: false, reason: 'the file has changed since and has a line for the host again' };
    }
    const lines = storeLines(original)
        .filter((_, index) => numbers.has(index + 1))
        .map((line) => (line.endsWith('\n') ? line : `${line}\n`));
    return { ok: true, bytes: Buffer.concat([Buffer.from(lines.join(''), 'latin1'), current]) };
}

// EXTERNAL MODULE: ./src/netrc/grammar.ts
var grammar = __webpack_require__(5113);
// EXTERNAL MODULE: ./src/netrc/byte-range.ts
var byte_range = __webpack_require__(9684);
// EXTERNAL MODULE: ./src/netrc/excerpt.ts + 1 modules
var netrc_excerpt = __webpack_require__(5121);
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
function doubtAboutAddition(before, after, hosts) {
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
    const firstEnd = (0,lines/* nextLineEnd */.tV)(text, 0);
    const newline = Buffer.from(text.startsWith('\r\n', firstEnd) ? '\r\n' : '\n');
    const top = text.startsWith(lexer/* BYTE_ORDER_MARK */.sn) ? (0,lines/* afterLineEnd */.M$)(text, firstEnd) : 0;
    const head = current.subarray(0, top);
    const openHead = top > 0 && !(0,lines/* isLineEnd */.S4)(text[top - 1]);
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
    const read = (0,grammar/* readNetrcAbout */.KC)(next, hosts);
    if (!read.ok)
        return null;
    const ours = read.entries.filter((entry) => entry.host !== null && hosts.has((0,lexer/* asciiLowerCase */.rB)(entry.host)));
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

;// CONCATENATED MODULE: ./src/cleanup/scrub-netrc.ts
/** Takes the Hub's entries out of one netrc file on disk. */




/** Removes the entries of the hosts that `entries` name, as the file says them now. Never throws. */
async function scrubNetrc(file, entries, backupFolder, announce = async () => { }) {
    if (file.bytes === null)
        return failed(file.problem ?? 'it was not read');
    const hosts = new Set(entries.flatMap(({ host }) => (host === null ? [] : [asciiLowerCase(host)])));
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
    return read.ok ? removeEntries(bytes, read, entriesOf(read.entries, hosts)) : read;
}
function hasNone(bytes, hosts) {
    const read = readNetrcAbout(bytes, hosts);
    return read.ok && entriesOf(read.entries, hosts).length === 0;
}
/** The entries that name one of the hosts, given in lower case. */
function entriesOf(entries, hosts) {
    return entries.filter(({ host }) => host !== null && hosts.has((0,lexer/* asciiLowerCase */.rB)(host)));
}

;// CONCATENATED MODULE: ./src/cleanup/restore-netrc.ts
/** Puts netrc entries back. */




/** Never throws. */
async function restoreNetrc(record) {
    const hosts = new Set(record.removed.map(({ host }) => host));
    return mergeBack(record, {
        merge: (current, original) => restore_netrc_merge(current, original, hosts),
        cut: (original) => {
            const removal = removalOf(original, hosts);
            return removal.ok ? removal.bytes : null;
        },
    });
}
function restore_netrc_merge(current, original, hosts) {
    const now = (0,grammar/* readNetrcAbout */.KC)(current, hosts);
    if (!now.ok)
        return { ok: false, reason: 'the file has changed since and can no longer be read' };
    if (entriesOf(now.entries, hosts).length > 0) {
        return { ok: false, reason: 'the file has changed since and has an entry for the host again' };
    }
    // Taken out of the backup once more: the record itself holds no content.
    const removal = removalOf(original, hosts);
    const bytes = removal.ok ? provenReinsertion(current, removal.removed) : null;
    return bytes === null
        ? {
            ok: false,
            reason: 'the file has changed since and has no safe place for the removed entries',
        }
        : { ok: true, bytes };
}

;// CONCATENATED MODULE: ./src/cleanup/restore-saved-token.ts
/** Puts the saved login back where it was moved aside. */







const NEW_LOGIN = 'a new login has been saved since';
/** A login that was saved meanwhile stays. Never throws. */
async function restoreSavedToken(record) {
    try {
        if (!(await isInItsFolder(record.realPath))) {
            return notBack(record, 'left-as-changed', 'its folder is a different one now');
        }
        await removeDraft(record.realPath, record.id);
        const original = await readBackup(record.backup, record.beforeSha256);
        // Through the name that clients use, in case it leads to another file now.
        const now = (await contentOf(record.path)) ?? (await contentOf(record.realPath));
        // Also the case of a scrub that was announced and never came to be.
        if (now instanceof Buffer && backup_sha256(now) === record.beforeSha256)
            return back(record, 'restored');
        return await (record.emptied ? fill : restore_saved_token_create)(record, now, original);
    }
    catch (error) {
        const code = (0,file_error/* fileErrorCode */.c)(error);
        return code === 'ENOENT'
            ? notBack(record, 'left-as-changed', 'its folder has been deleted since and stays deleted')
            : notBack(record, 'failed', `it could not be read or written (${code})`);
    }
}
/** The file itself was taken away. */
async function restore_saved_token_create(record, now, original) {
    if (now !== null)
        return notBack(record, 'left-as-changed', NEW_LOGIN);
    if (original === null)
        return backupLost(record);
    const refusal = await createFile(record.realPath, original, record, record.id);
    if (refusal === 'EEXIST')
        return notBack(record, 'left-as-changed', NEW_LOGIN);
    if (refusal !== null)
        return notBack(record, 'failed', `it could not be written (${refusal})`);
    return verified(record, original);
}
/** The file is still there, blank: one that was made anew would not have its rights. */
async function fill(record, now, original) {
    const { path, realPath } = record;
    if (now === null) {
        return notBack(record, 'left-as-changed', 'the file has been deleted since and stays deleted');
    }
    if ((await (0,promises_.realpath)(path)) !== realPath)
        return notBack(record, 'left-as-changed', ELSEWHERE);
    if (now !== 'too-large' && now.length === 0 && original === null)
        return backupLost(record);
    if (now === 'too-large' || original === null || !isHalfWritten(now, NOTHING, original)) {
        return notBack(record, 'left-as-changed', NEW_LOGIN);
    }
    const written = await writeInPlace(realPath, now, original);
    return written.ok ? verified(record, original) : notBack(record, 'left-as-changed', NEW_LOGIN);
}
async function verified(record, original) {
    const now = await contentOf(record.realPath);
    return now instanceof Buffer && now.equals(original)
        ? back(record, 'restored')
        : notBack(record, 'failed', 'the file changed right after it was restored');
}
const NOTHING = Buffer.alloc(0);
async function contentOf(path) {
    try {
        return (await (0,bounded_file/* readBounded */.CB)(path)) ?? 'too-large';
    }
    catch (error) {
        const code = (0,file_error/* fileErrorCode */.c)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/cleanup/restore.ts
/** Undoes what a scrub did, as its journal tells. */








/**
 * Puts back what the main step removed, latest change first; nothing at all by a journal that does not bear the mark of
 * the main step's key. Never throws.
 */
async function restore(journal, key) {
    let records;
    try {
        records = await readJournal(journal, key);
    }
    catch (error) {
        const isMissing = (0,file_error/* fileErrorCode */.c)(error) === 'ENOENT';
        return { journal: isMissing ? 'missing' : 'refused', path: journal, folder: (0,external_node_path_.dirname)(journal) };
    }
    const outcomes = [];
    for (const record of records.reverse())
        outcomes.push(await restoreOne(record));
    // With a backup still needed, the journal stays beside it and says what belongs where.
    if (outcomes.every(({ backup }) => backup === null))
        await discardJournal(journal).catch(() => { });
    return { journal: 'read', outcomes };
}
async function restoreOne(record) {
    switch (record.kind) {
        case 'netrc':
            return restoreNetrc(record);
        case 'git-store':
            return restoreGitStore(record);
        case 'git-helper':
            return restoreGitHelper(record);
        case 'saved-token':
            return restoreSavedToken(record);
        case 'private-file':
            return back(record, 'restored');
    }
}


/***/ })

};
;