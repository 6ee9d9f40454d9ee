"use strict";
exports.id = 313;
exports.ids = [313];
exports.modules = {

/***/ 313:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restore: function() { return /* binding */ restore; }
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./src/model/fields.ts
/** The fields of a value of which nothing is known yet: parsed from JSON or YAML, or thrown. */
/** Whether it is an object that has fields by name; a list is none. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value's fields; none where it is no such object. */
function fieldsOf(value) {
    return isObject(value) ? value : {};
}
/** The list's items; none where it is no list. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./src/model/file-error.ts

/**
 * The system's code of a failed file operation, such as `EACCES`; it names no path and no content. Asks for
 * no class, because an error may come from another JavaScript realm.
 */
function file_error_fileErrorCode(error) {
    const { code } = fieldsOf(error);
    return typeof code === 'string' ? code : 'unknown';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./src/runner/files/bounded-file.ts
/** Reads a file that may be anything: a pipe, a device, one without an end, or one that grows while it is read. */


/** In bytes: far above what people write by hand. */
const LARGEST_FILE = 1024 * 1024;
const PORTION = 64 * 1024;
/**
 * The file's first bytes. Rejects with the system's error, and with `EINVAL` for what is no regular file: that is not
 * even opened, nor waited for where it takes the place of the file meanwhile. `noFollow`: a link at the end of the path
 * is none either.
 */
async function readBoundedFile(path, largest = LARGEST_FILE, { noFollow = false } = {}) {
    if (!(await (noFollow ? promises_.lstat : promises_.stat)(path)).isFile())
        throw notRegular();
    // Windows does not know these flags, and has no such pipes.
    const flags = (external_node_fs_.constants.O_NONBLOCK ?? 0) | (noFollow ? (external_node_fs_.constants.O_NOFOLLOW ?? 0) : 0);
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | flags);
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw notRegular();
        const bytes = await upTo(handle, largest + 1);
        return { bytes: bytes.subarray(0, largest), isCut: bytes.length > largest, stats };
    }
    finally {
        await handle.close();
    }
}
/** The file's bytes; null where there are more than a mebibyte, however many more. Rejects as `readBoundedFile` does. */
async function bounded_file_readBounded(path) {
    const { bytes, isCut } = await readBoundedFile(path);
    return isCut ? null : bytes;
}
function notRegular() {
    return Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
}
/** What a file says of its size may not be true: those of `/proc` have none, and others grow. */
async function upTo(handle, most) {
    const portions = [];
    let length = 0;
    while (length < most) {
        const portion = Buffer.alloc(Math.min(length === 0 ? PORTION : 16 * PORTION, most - length));
        const { bytesRead } = await handle.read(portion, 0, portion.length, length);
        if (bytesRead === 0)
            break;
        portions.push(portion.subarray(0, bytesRead));
        length += bytesRead;
    }
    return Buffer.concat(portions, length);
}

;// CONCATENATED MODULE: ./src/cleanup/plain-file.ts



/**
 * The file's bytes, and what the system says of it. Throws where there is none, where it is no regular file, and where
 * it has more than `largest` bytes.
 */
async function readPlainFile(path, largest) {
    const { isCut, ...file } = await readBoundedFile(path, largest, { noFollow: true });
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
        if (file_error_fileErrorCode(error) !== 'ENOENT')
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
    if (!isObject(value))
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
    await removePlainFile(path);
}
function macOf(bytes, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(bytes).digest();
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(474);
;// CONCATENATED MODULE: ./src/runner/programs/child.ts
/**
 * Runs another program for a bounded time, in a process group of its own. `@actions/exec` gives neither: it
 * knows no deadline and keeps the process to itself, so that nobody could end one that hangs, let alone what
 * that one has started.
 */




/** Tells of every program when it has ended. */
const programs = new external_node_events_.EventEmitter();
const LARGEST_OUTPUT = 1 << 24;
/** How long to wait for the ends of its output after it has ended: a daemon it left may hold them open. */
const TRAILING_MS = 250;
/** `command` is a path in full, since a name would be looked for on PATH. Never throws. */
function child_runChild(command, args, options) {
    const { env, cwd, input, patienceMs } = options;
    const started = performance.now();
    return new Promise((resolve) => {
        const tell = (run) => {
            programs.emit('ended', { command, args, run, milliseconds: performance.now() - started });
            resolve(run);
        };
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(command, args, {
                env: { ...env },
                cwd,
                stdio: 'pipe',
                // A group of its own, and no terminal to ask on. On Windows it would mean a window instead.
                detached: process.platform !== 'win32',
                windowsHide: true,
            });
        }
        catch (error) {
            tell({ end: 'not-started', code: file_error_fileErrorCode(error) });
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
        child.on('error', (error) => settle({ end: 'not-started', code: file_error_fileErrorCode(error) }));
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
    const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 260));
    const system = external_node_path_.win32.resolve(process.env.SYSTEMROOT || 'C:\\Windows');
    await exec(`"${external_node_path_.win32.join(system, 'System32', 'taskkill.exe')}"`, ['/pid', String(pid), '/t', '/f'], {
        silent: true,
        ignoreReturnCode: true,
        cwd: system,
        env: { SYSTEMROOT: system },
    });
}

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
    const run = await child_runChild(tool, [how, '--', ...paths], {
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
        const code = file_error_fileErrorCode(error);
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
    const draft = await (0,promises_.open)(temporary, 'wx', 0o600).catch(file_error_fileErrorCode);
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
        return file_error_fileErrorCode(error);
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
        if (RENAME_IMPOSSIBLE.has(file_error_fileErrorCode(error)))
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
        if (!same || (await bounded_file_readBounded(target))?.equals(expected) !== true)
            return changed;
        await (0,promises_.rename)(temporary, target);
    }
    catch (error) {
        if (RENAME_IMPOSSIBLE.has(file_error_fileErrorCode(error)))
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
        const code = file_error_fileErrorCode(error);
        return code === 'ENOENT'
            ? notBack(record, 'left-as-changed', 'the file has been deleted since and stays deleted')
            : notBack(record, 'failed', `it could not be read or written (${code})`);
    }
}
async function mergeOnce(record, { merge, cut, replace }) {
    const { realPath } = record;
    const current = await bounded_file_readBounded(realPath);
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
    if ((await bounded_file_readBounded(realPath))?.equals(merged.bytes) !== true) {
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

// EXTERNAL MODULE: ./src/model/secret.ts
var model_secret = __webpack_require__(405);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
;// CONCATENATED MODULE: ./src/actions/private-folder.ts



const PREFIX = 'hf-auth-check-';
const WRITABLE_BY_OTHERS = 0o022;
/** By the folder in which they lie: a process has one in each. */
const made = new Map();
/**
 * A folder that was made for this process, that nobody else can enter (mode 0700), and whose name nobody could know
 * before: in the runner's temporary folder, or in the system's where there is no such folder, or where it is a link,
 * somebody else's, or may be written by others. Rejects where neither takes a new folder. On Windows modes and owners
 * say nothing: there what the folder lies in decides who can enter it.
 */
async function private_folder_privateFolder({ RUNNER_TEMP }) {
    const place = RUNNER_TEMP && (await isSound(RUNNER_TEMP)) ? RUNNER_TEMP : tmpdir();
    const known = made.get(place);
    if (known !== undefined)
        return known;
    const folder = mkdtemp(join(place, PREFIX));
    made.set(place, folder);
    return folder;
}
async function isSound(path) {
    try {
        const stats = await lstat(path);
        if (!stats.isDirectory())
            return false;
        const me = process.getuid?.();
        return me === undefined || (stats.uid === me && (stats.mode & WRITABLE_BY_OTHERS) === 0);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(725);
;// CONCATENATED MODULE: ./src/runner/programs/program-variables.ts
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
async function program_variables_programVariables(environment, needs, { folders, wayIn, platform }, current) {
    const outside = async (paths) => {
        const ways = await Promise.all(paths.map(wayIn));
        return paths.filter((_, index) => ways[index] === null);
    };
    const allowed = async (name, value) => {
        const known = platform === 'win32' ? name.toUpperCase() : name;
        if (isTokenShaped(value.trim()))
            return null;
        if (needs.words.includes(known)) {
            return isAbsolute(value) && (await wayIn(value)) !== null ? null : value;
        }
        if (value === '')
            return [...needs.paths, ...needs.settings].includes(known) ? value : null;
        if (needs.settings.includes(known))
            return resolve(current, value);
        if (needs.paths.includes(known))
            return (await outside([resolve(current, value)]))[0] ?? null;
        if (!needs.lists.includes(known))
            return null;
        const listed = await outside(value.split(delimiter).filter(isAbsolute));
        return listed.length === 0 ? null : listed.join(delimiter);
    };
    const variables = {};
    await Promise.all(Object.entries(environment).map(async ([name, value]) => {
        const handed = value === undefined ? null : await allowed(name, value);
        if (handed !== null)
            variables[name] = handed;
    }));
    return { ...variables, PATH: (await outside(folders)).join(delimiter) };
}

;// CONCATENATED MODULE: ./src/runner/files/path-walk.ts


/** As many as Linux follows before it gives up. */
const MOST_LINKS = 40;
/**
 * Goes up from where a link has led, as a system does. A part that is missing, or cannot be looked at, is taken for no
 * link. On Windows junctions are links as well. Never rejects.
 */
async function path_walk_followPath(path) {
    const whole = isAbsolute(path) ? path : process.cwd() + sep + path;
    const links = [];
    let at = parse(whole).root;
    const ahead = path_walk_partsOf(whole);
    while (ahead.length > 0) {
        const part = ahead.shift() ?? '';
        if (part === '..') {
            at = dirname(at);
            continue;
        }
        const next = join(at, part);
        const target = await readlink(next).catch(() => null);
        if (target === null) {
            at = next;
            continue;
        }
        links.push(next);
        if (links.length > MOST_LINKS)
            return { links, end: null };
        ahead.unshift(...path_walk_partsOf(target));
        if (isAbsolute(target))
            at = parse(target).root;
    }
    return { links, end: at };
}
function path_walk_partsOf(path) {
    const separator = process.platform === 'win32' ? /[\\/]/ : '/';
    return path
        .slice(parse(path).root.length)
        .split(separator)
        .filter((part) => part !== '' && part !== '.');
}
/**
 * Tells of places whether they lie in the folder, or are it. A folder is known by what it is and not by its name, so
 * that another letter case, a short name or a second mount makes no difference. In a missing folder lies nothing.
 */
function path_walk_insideOf(folder) {
    const known = new Map();
    const identity = (path) => {
        const found = known.get(path) ?? stat(path, { bigint: true }).then(identityIn, () => null);
        known.set(path, found);
        return found;
    };
    return async (place) => {
        const root = await identity(folder);
        if (root === null)
            return false;
        for (let at = resolve(place);; at = dirname(at)) {
            if ((await identity(at)) === root)
                return true;
            if (at === dirname(at))
                return false;
        }
    };
}
function identityIn({ dev, ino }) {
    return `${dev}:${ino}`;
}
/** By the letters alone; a folder is below itself. */
function path_walk_isBelow(folder, path) {
    const way = relative(folder, path);
    return !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
}

;// CONCATENATED MODULE: ./src/runner/files/ways-in.ts


/**
 * Tells of absolute paths whether whoever writes in the folder has a say in what lies there: it is in the folder, as
 * the path is written or by where a link leads, or one of the links on the way is. In a folder that is null or missing
 * lies nothing.
 */
function ways_in_waysInto(folder) {
    if (folder === null)
        return async () => null;
    const isInside = insideOf(folder);
    return async (path) => {
        const written = resolve(path);
        if (isBelow(resolve(folder), written))
            return written;
        const { links, end } = await followPath(path);
        for (const link of links)
            if (await isInside(dirname(link)))
                return link;
        return end !== null && (await isInside(end)) ? end : null;
    };
}
/** Whether the path lies in the folder: as it is written, by where its own folder is, or by where a link leads. */
async function isWithin(folder, path) {
    if (isBelow(folder, path))
        return true;
    const isInside = insideOf(folder);
    const [place, target] = await Promise.all([followPath(dirname(path)), followPath(path)]);
    return ((place.end !== null && (await isInside(place.end))) ||
        (target.end !== null && (await isInside(target.end))));
}

;// CONCATENATED MODULE: ./src/runner/programs/programs.ts
/**
 * Where the programs lie that this action starts. They are started by the path that is found here, so that no system
 * looks for them once more: Windows would begin with the working directory.
 */





/**
 * Whose files are nobody's to run: the workspace, and outside of a job the folder in which the check was started,
 * unless that has the user's home in it, since then it is no checkout but all that the user has.
 */
function programs_untrustedFolder(environment, current = process.cwd()) {
    if (environment.GITHUB_WORKSPACE)
        return resolve(current, environment.GITHUB_WORKSPACE);
    const home = environment.HOME || environment.USERPROFILE || homedir();
    return isBelow(current, resolve(home)) ? null : current;
}
async function programs_searchPath(environment, workspace, platform = process.platform) {
    const entries = pathEntries(environment, workspace ?? process.cwd(), platform);
    // A system follows a link before it goes up from there; a path that is only put together would not.
    const folders = await Promise.all(entries.map((entry) => /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(entry) ? realpath(entry).catch(() => '') : entry));
    return {
        folders: [...new Set(folders)].filter((folder) => folder !== ''),
        wayIn: waysInto(workspace),
        platform,
    };
}
/** The entries of `PATH`, in full; on Windows without the quotes that some of them have. */
function pathEntries(environment, current, platform = process.platform) {
    const { delimiter, isAbsolute, join: joined } = platform === 'win32' ? win32 : posix;
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
async function programs_findFirst(name, search) {
    for await (const program of programsNamed(name, search))
        return program;
    return null;
}
/** The first program of this name on whose way nothing lies in the workspace; null where there is none. */
async function programs_findProgram(name, search) {
    for await (const { path, inWorkspace } of programsNamed(name, search))
        if (inWorkspace === null)
            return path;
    return null;
}
async function* programsNamed(name, { folders, wayIn, platform }) {
    for (const folder of folders) {
        const path = join(folder, platform === 'win32' ? `${name}.exe` : name);
        if (await isProgram(path))
            yield { path, inWorkspace: await wayIn(path) };
    }
}
/** On Windows every file with the right name is one. */
async function isProgram(path) {
    try {
        await access(path, constants.X_OK);
        return (await stat(path)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/runner/git/git-surroundings.ts
/** From where git is asked: which program, with which variables, in which folder. */






/** Null where there is no git outside of the workspace. */
async function git_surroundings_gitPlace(environment, workspace) {
    const untrusted = workspace === null ? untrustedFolder(environment) : resolve(workspace);
    const search = await searchPath(environment, untrusted);
    const program = await findProgram('git', search);
    if (program === null)
        return null;
    const current = untrusted ?? process.cwd();
    const folder = await startFolder(environment, program, search);
    const variables = {
        ...commandSettings(await gitVariables(environment, search, current), [
            ['safe.bareRepository', 'explicit'],
        ]),
        // What lies above may be anybody's.
        GIT_CEILING_DIRECTORIES: dirname(folder),
    };
    return { environment, workspace: untrusted, current, search, program, folder, variables };
}
/** Ours, unless the temporary folders lie in the workspace; there is nothing of it beside the program either. */
async function startFolder(environment, program, { wayIn }) {
    const own = await privateFolder(environment).catch(() => null);
    return own !== null && (await wayIn(own)) === null ? own : dirname(program);
}
/**
 * What git needs on top of what every program does, and what the helpers that are common on runners go by. Where a
 * repository lies is not among it (`GIT_DIR` …), nor is `GIT_CONFIG`, which makes `git config` and nothing else read
 * that one file.
 */
const NEEDS = {
    words: [
        ...COMMON.words,
        ...['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_COUNT', 'RUNNER_TRACKING_ID'],
        ...['GCM_CREDENTIAL_STORE', 'GCM_CREDENTIAL_CACHE_OPTIONS', 'GCM_NAMESPACE'],
    ],
    paths: [
        ...COMMON.paths,
        ...['GIT_EXEC_PATH', 'GNUPGHOME', 'PASSWORD_STORE_DIR'],
        ...['GCM_PLAINTEXT_STORE_PATH', 'GCM_DPAPI_STORE_PATH', 'GCM_GPG_PATH'],
    ],
    settings: ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'],
    lists: COMMON.lists,
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
        ...(await programVariables(environment, NEEDS, search, current)),
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
function git_surroundings_gitHome(environment, platform = process.platform) {
    if (environment.HOME)
        return environment.HOME;
    if (platform === 'win32') {
        const { HOMEDRIVE, HOMEPATH, USERPROFILE } = environment;
        if (HOMEDRIVE && HOMEPATH)
            return `${HOMEDRIVE}${HOMEPATH}`;
        if (USERPROFILE)
            return USERPROFILE;
    }
    return homedir();
}

;// CONCATENATED MODULE: ./src/runner/git/text-file.ts
/** A file of lines that may be missing, a pipe, enormous or not ours to read. */


/** Never throws. */
async function text_file_readText(path) {
    try {
        const bytes = await readBounded(path);
        return bytes === null
            ? { text: null, state: 'unreadable', isCut: true }
            : { text: bytes.toString('latin1'), state: 'read' };
    }
    catch (error) {
        const code = fileErrorCode(error);
        return { text: null, state: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
    }
}

;// CONCATENATED MODULE: ./src/runner/git/repository.ts
/** The repository in a folder, as git would find it there, without a git that is started there. */




/**
 * Where the repository's settings lie: what the job names (`GIT_DIR`), else `.git` in the folder; null where there is
 * neither. A bare repository, which may be part of a tree, is none, and neither is one that lies above.
 */
async function repository_repositoryOf({ GIT_DIR }, folder) {
    if (GIT_DIR)
        return resolve(folder, GIT_DIR);
    const path = join(folder, '.git');
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
async function repository_isRefused(repository, folder, safe, environment, me = process.geteuid?.()) {
    if (environment.GIT_DIR || me === undefined)
        return false;
    const owners = [
        me,
        ...(me === 0 && /^\d+$/.test(environment.SUDO_UID ?? '') ? [Number(environment.SUDO_UID)] : []),
    ];
    const named = /^gitdir: (.+?)\s*$/.exec((await readText(repository)).text ?? '')?.[1];
    const places = [folder, repository, ...(named === undefined ? [] : [resolve(folder, named)])];
    const found = await Promise.all(places.map((path) => lstat(path).catch(() => null)));
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
            isSafe ||= await repository_covers(value.replace(/^~(?=\/|$)/, () => gitHome(environment)), folder, real);
    }
    return !isSafe;
}
/** With `/*` at its end it stands for all below. */
async function repository_covers(value, folder, real) {
    if (value.endsWith('/*')) {
        const above = `${await realOf(value.slice(0, -2))}/`;
        return real.startsWith(above) || folder.startsWith(value.slice(0, -1));
    }
    return value === folder || (await realOf(value)) === real;
}
function realOf(path) {
    return realpath(path).catch(() => path);
}
function statsOf(path) {
    return stat(path).catch(() => null);
}

;// CONCATENATED MODULE: ./src/runner/git/git-settings.ts
/** Git's configuration, as git itself lists it. */





/** Far more than git needs to read a few files; a configuration file may be a pipe that never ends. */
const SETTINGS_PATIENCE_MS = 5000;
/** What git says to an option it does not know. */
const USAGE_ERROR = 129;
const LIST = (/* unused pure expression or super */ null && (['config', '--list', '-z', '--includes', '--show-origin']));
const SCOPES = (/* unused pure expression or super */ null && (['system', 'global', 'local', 'worktree', 'command']));
/**
 * The settings that git would go by in a folder; null where it cannot read its own configuration. Of a repository
 * there they are listed from outside, which runs nothing, whatever they say.
 */
async function git_settings_listSettings(place, folder, patienceMs = SETTINGS_PATIENCE_MS) {
    const { program, environment, variables, current } = place;
    const repository = folder === null ? null : await repositoryOf(environment, folder);
    const env = repository === null ? variables : { ...variables, GIT_DIR: repository };
    const options = { env, cwd: place.folder, patienceMs };
    let withScopes = true;
    // The trace begins with the version, so that no second process has to say it.
    let run = await runChild(program, [...LIST, '--show-scope'], options);
    if (run.end === 'exited' && run.code === USAGE_ERROR) {
        // Before 2.26.
        withScopes = false;
        run = await runChild(program, LIST, options);
    }
    if (run.end !== 'exited' || run.code !== 0)
        return null;
    const listed = parseSettings(run.stdout.toString('utf8'), withScopes, current);
    const settings = (await attributed(listed, place)).filter(({ key }) => key !== 'safe.barerepository');
    const safe = settings.flatMap(({ key, value, origin }) => key === 'safe.directory' && !git_settings_isOfRepository(origin) ? [value] : []);
    const hidden = folder !== null && repository !== null && (await isRefused(repository, folder, safe, environment));
    return {
        settings: hidden ? settings.filter(({ origin }) => !git_settings_isOfRepository(origin)) : settings,
        version: versionIn(run.stderr),
    };
}
/** Of the user's, the system's or the environment's settings, and none in which the workspace had a say. */
function git_settings_isOfUser({ scope, ofWorkspace }) {
    return ofWorkspace !== true && (scope === 'system' || scope === 'global' || scope === 'command');
}
function git_settings_isOfRepository({ scope }) {
    return scope === 'local' || scope === 'worktree';
}
/**
 * With the files that links lead to, since what is to be changed by hand is those, and with what the workspace had a
 * say in. What a file there includes may itself lie anywhere.
 */
async function attributed(settings, { search }) {
    const origins = new Set(settings.map(({ origin }) => origin));
    const real = new Map(await Promise.all(Array.from(origins, async (origin) => {
        const { scope, file } = origin;
        if (file === null)
            return [origin, origin];
        const isTheirs = !git_settings_isOfRepository(origin) && (await search.wayIn(file)) !== null;
        const real = await realpath(file).catch(() => file);
        return [origin, { scope, file: real, ...(isTheirs ? { ofWorkspace: true } : {}) }];
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
        file: origin.startsWith('file:') ? resolve(folder, origin.slice('file:'.length)) : null,
    };
}
function git_settings_partsOf(key) {
    const first = key.indexOf('.');
    const last = key.lastIndexOf('.');
    return {
        section: key.slice(0, first),
        subsection: first === last ? null : key.slice(first + 1, last),
        variable: key.slice(last + 1),
    };
}

;// CONCATENATED MODULE: ./src/runner/git/credential-fill.ts
/**
 * Git's own `git credential`, with one helper alone. It is given everything on standard input, asks nobody,
 * and is ended when it takes too long, with the helper and what that has started.
 */





/** How long one helper may take for one answer, in milliseconds. */
const credential_fill_HELPER_PATIENCE_MS = 2000;
/**
 * Git with the helper of this value alone (git 2.31 and later): settings from the environment come last, and a blank
 * helper takes back all before it. A repository's own settings count as they would for the job, as far as they say
 * what is asked for: outside of it git does not see them.
 */
function credential_fill_helperAlone(place, value, settings, patienceMs) {
    const { program, folder, environment, variables } = place;
    const asked = settings.flatMap(({ key, value: text, origin }) => {
        const { section, variable } = partsOf(key);
        const isAsked = section === 'credential' && (variable === 'username' || variable === 'usehttppath');
        return isOfRepository(origin) && isAsked ? [[key, text]] : [];
    });
    return {
        program,
        folder,
        variables: lastSettings({ ...variablesNamedIn(value, environment, place.search.platform), ...variables }, [
            ...asked,
            ['credential.helper', ''],
            ['credential.helper', value],
            ['credential.interactive', 'false'],
        ]),
        patienceMs,
    };
}
/** Asks the helper for a login. */
async function credential_fill_askHelper(helper, query) {
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
    return child_runChild(program, ['credential', action], {
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
    const secret = new model_secret/* Secret */.zh(password === '' ? username : password);
    return { scheme, host, path: fields.get('path') ?? null, username, secret, lines: new model_secret/* Secret */.zh(lines) };
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
        if (typeof program !== 'string' || !(0,external_node_path_.isAbsolute)(program) || !areVariables(variables))
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

;// CONCATENATED MODULE: ./src/cleanup/restore-git-helper.ts
/** Gives a credential helper of git back the logins that were taken from it. */







/**
 * Asks as the scrub did: with the same git and the same variables, as its backup has them, whatever the environment
 * of this process says. A login that the helper has got meanwhile for the same host and user stays. `cache` counts
 * the time of what it is given from anew, and outlives the job if it has to be started anew. Never throws.
 */
async function restoreGitHelper(record, patienceMs = credential_fill_HELPER_PATIENCE_MS) {
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
        return notBack(record, 'failed', `it could not be restored (${file_error_fileErrorCode(error)})`);
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
    const now = await credential_fill_askHelper(helper, login);
    if (now.state === 'hung')
        return 'hung';
    // It is still there where a scrub was announced and never came to be.
    if (now.state === 'answered')
        return now.login.secret.equals(login.secret) ? 'back' : 'new-login';
    const told = await tellHelper(helper, 'approve', login);
    const after = told === 'hung' ? now : await credential_fill_askHelper(helper, login);
    if (told === 'hung' || after.state === 'hung')
        return 'hung';
    return after.state === 'answered' && after.login.secret.equals(login.secret) ? 'back' : 'refused';
}

;// CONCATENATED MODULE: ./src/runner/git/credential-urls.ts
/** URLs as they stand in git's settings and files: what credential they hold, and how they read without it. */



/**
 * Null for what is no URL of the web, and where its host is not written as it is: to another reader than this
 * one a tab or a letter of another alphabet makes it another host.
 */
function credential_urls_parseUrl(text) {
    const authority = /^https?:\/\/([^/?#]*)/i.exec(text)?.[1];
    if (authority === undefined || !URL.canParse(text))
        return null;
    const url = new URL(text);
    const written = credential_urls_decode(authority.slice(authority.lastIndexOf('@') + 1)).toLowerCase();
    const port = url.protocol === 'http:' ? ':80' : ':443';
    return written === url.host || written === `${url.host}${port}` ? url : null;
}
/**
 * Whether a URL of one of the hosts can stand there: written with `%` it may look like anything. It takes a while to take
 * a URL apart, and most of a long file is about other hosts.
 */
function credential_urls_mayName(text, hosts) {
    const said = text.toLowerCase();
    return said.includes('%') || hosts.some((host) => said.includes(host));
}
/** What a URL of one of the hosts holds, null where it holds nothing or is of another host. */
function credential_urls_credentialInUrl(text, hosts) {
    const url = credential_urls_mayName(text, hosts) ? credential_urls_parseUrl(text) : null;
    if (url === null || !hosts.includes(url.host))
        return null;
    const [username, password] = [credential_urls_decode(url.username), credential_urls_decode(url.password)];
    const host = url.host;
    const shared = {
        host,
        username,
        ...(url.search === '' && url.hash === '' ? { address: publicUrl(url) } : {}),
    };
    if (password !== '')
        return { ...shared, secret: new model_secret/* Secret */.zh(password) };
    // A token may stand where the user name belongs, alone or before an empty password.
    const isToken = (0,token_form/* isTokenShaped */.V_)(username) || (username !== '' && /^[^@]*:\/\/[^/@]*:@/.test(text));
    return isToken ? { ...shared, secret: new model_secret/* Secret */.zh(username) } : null;
}
/** Scheme, host and path. */
function publicUrl(url) {
    return url.origin + url.pathname;
}
/**
 * The URL, or the host of one, that is in a key, as it may be shown: without login, query and fragment. The very text
 * where it has none of these.
 */
function credential_urls_publicScope(subsection) {
    const url = credential_urls_parseUrl(subsection);
    if (url === null)
        return publicUrls(subsection).replace(/^[^/]*@/, '[…]@');
    const { username, password, search, hash } = url;
    return [username, password, search, hash].some((part) => part !== '') ? publicUrl(url) : subsection;
}
/** Percent-encoding undone; text that is not encoded rightly stays as it is. */
function credential_urls_decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./src/runner/git/url-match.ts
/** Which settings of the form `<section>.<url>.<variable>` git applies to a URL (git-config, `http.<url>.*`). */


/** The pattern that a key without a URL amounts to. */
const url_match_EVERYTHING = { scheme: null, host: null, path: '/', user: null };
function url_match_urlPattern(subsection) {
    if (subsection === null)
        return url_match_EVERYTHING;
    const url = parseUrl(subsection);
    if (url === null)
        return null;
    return {
        scheme: url.protocol.slice(0, -1),
        host: url.host,
        path: url.pathname,
        user: url.username === '' ? null : decode(url.username),
    };
}
/** In the section `credential` a URL may also be a host or a scheme alone. */
function url_match_credentialPattern(subsection) {
    const full = url_match_urlPattern(subsection);
    if (full !== null || subsection === null)
        return full;
    const schemeAlone = /^(https?):\/\/$/.exec(subsection)?.[1];
    if (schemeAlone !== undefined)
        return { ...url_match_EVERYTHING, scheme: schemeAlone };
    const hostAlone = subsection.includes('://') ? null : url_match_urlPattern(`https://${subsection}`);
    return hostAlone === null ? null : { ...hostAlone, scheme: null };
}
/** How the pattern matches some URL of the target, null where it matches none. */
function url_match_rankOf({ scheme, host, path, user }, target) {
    if (scheme !== null && scheme !== target.scheme)
        return null;
    if (host !== null && !hostMatches(host, target.host))
        return null;
    const length = withoutFinalSlashes(path).length;
    return [host?.length ?? 0, host === null ? 0 : length + 1, user === null ? 0 : 1];
}
/** Whether everything that the inner pattern matches at a target is matched by the outer one. */
function url_match_covers(outer, inner) {
    const folder = `${withoutFinalSlashes(outer.path)}/`;
    const isBelow = `${withoutFinalSlashes(inner.path)}/`.startsWith(folder);
    return isBelow && (outer.user === null || outer.user === inner.user);
}
function url_match_compareRanks(one, other) {
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

;// CONCATENATED MODULE: ./src/runner/git/authorities.ts



/**
 * By whose certificates git judges the target: the file that its settings name, if they name one (the variable
 * `GIT_SSL_CAINFO` beats it), and whether something else decides as well.
 */
function authorities_authoritiesOf(settings, target, environment, home) {
    const named = valueFor('sslcainfo', settings, target);
    const path = named?.startsWith('~/') ? join(home, named.slice(2)) : named;
    const otherwise = environment.GIT_SSL_NO_VERIFY !== undefined ||
        environment.GIT_SSL_CAPATH !== undefined ||
        valueFor('sslcapath', settings, target) !== null ||
        /^(?:false|no|off|0)$/i.test(valueFor('sslverify', settings, target) ?? '');
    return {
        // What it is relative to, git knows alone.
        ...(path && isAbsolute(path) ? { authoritiesFile: path } : {}),
        ...(otherwise ? { trustsOtherwise: true } : {}),
    };
}
/** The value of `http.<url>.<variable>` that matches best, and of equal ones the last. */
function valueFor(variable, settings, target) {
    let best = null;
    for (const { key, value } of settings) {
        if (!key.startsWith('http.'))
            continue;
        const parts = partsOf(key);
        const pattern = parts.variable === variable ? urlPattern(parts.subsection) : null;
        const rank = pattern === null ? null : rankOf(pattern, target);
        if (rank !== null && (best === null || compareRanks(rank, best.rank) >= 0))
            best = { rank, value };
    }
    return best?.value ?? null;
}

;// CONCATENATED MODULE: ./src/runner/git/credential-helpers.ts



/** More than a workspace has remotes. */
const MOST_PATHS = 5;
/** A blank helper takes back those before it, as far as its own URL goes. */
function credential_helpers_configuredHelpers(settings, targets) {
    const configured = withVariable(settings, 'helper');
    const asked = new Map();
    for (const target of targets) {
        for (const one of activeFor(configured, target))
            asked.set(one, [...(asked.get(one) ?? []), target]);
    }
    const relevant = configured.filter((one) => asked.has(one));
    const names = relevant.map(({ setting }) => credential_helpers_helperName(setting.value));
    return relevant.map((one, order) => {
        const name = names[order] ?? '';
        return {
            // Two of one name are told apart by their place.
            name: names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (no. ${order + 1})`,
            where: `credential.${one.subsection === null ? '' : `${publicScope(one.subsection)}.`}helper`,
            order,
            scope: one.subsection === null ? null : publicScope(one.subsection),
            value: one.setting.value,
            origin: one.setting.origin,
            targets: asked.get(one) ?? [],
            username: one.pattern.user,
        };
    });
}
/** `credential.<url>.username`: the one user whose logins git looks for there; null where any will do. */
function credential_helpers_pinnedUser(settings, target) {
    const pins = withVariable(settings, 'username').filter(({ pattern }) => pattern.path === '/' && pattern.user === null && rankOf(pattern, target) !== null);
    return pins.at(-1)?.setting.value ?? null;
}
/**
 * What a helper is to be asked for about a target: whatever it has. Where it keeps a login for each repository
 * (`credential.useHttpPath`), first for those that the workspace's remotes name, as git itself would.
 */
function credential_helpers_queriesFor(settings, { username }, target) {
    const paths = isByPath(settings, target) ? remotePaths(settings, target) : [];
    return [...paths, null].map((path) => ({ ...target, username, path }));
}
/** Whether git keeps a login for each repository there, and not one for the host. */
function isByPath(settings, target) {
    const last = withVariable(settings, 'usehttppath')
        .filter(({ pattern }) => rankOf(pattern, target) !== null)
        .at(-1)?.setting.value;
    return last !== undefined && !/^(?:false|no|off|0)$/i.test(last);
}
/** The paths of the remotes on the target's host, as git gives them to helpers. */
function remotePaths(settings, { scheme, host }) {
    const paths = settings.flatMap(({ key, value }) => {
        const { section, variable } = partsOf(key);
        const url = section === 'remote' && /^(?:push)?url$/.test(variable) ? parseUrl(value) : null;
        if (url === null || url.host !== host || url.protocol !== `${scheme}:`)
            return [];
        return [decode(url.pathname.replace(/^\/+|\/+$/g, ''))];
    });
    return [...new Set(paths)].filter((path) => path !== '' && !/[\0\n\r]/.test(path)).slice(0, MOST_PATHS);
}
function withVariable(settings, wanted) {
    return settings.flatMap((setting) => {
        if (!setting.key.startsWith('credential.'))
            return [];
        const { subsection, variable } = partsOf(setting.key);
        if (variable !== wanted)
            return [];
        const pattern = credentialPattern(subsection);
        return pattern === null ? [] : [{ setting, subsection, pattern }];
    });
}
function activeFor(configured, target) {
    let active = [];
    for (const one of configured) {
        if (rankOf(one.pattern, target) === null)
            continue;
        if (one.setting.value === '') {
            active = active.filter(({ pattern }) => !covers(one.pattern, pattern));
            continue;
        }
        // The same once more can only give the same answer, unless the first may not be asked.
        const isRepeated = active.some(({ setting, pattern }) => setting.value === one.setting.value &&
            covers(pattern, one.pattern) &&
            (isOfUser(setting.origin) || !isOfUser(one.setting.origin)));
        if (!isRepeated)
            active.push(one);
    }
    return active;
}
/** `store`, `cache`, `manager` … for git's own helpers; the program for others. */
function credential_helpers_helperName(value) {
    if (value.startsWith('!'))
        return 'a shell command';
    const program = (value.trim().split(/\s+/)[0] ?? '')
        .replace(/^.*[\\/]/, '')
        .replace(/^git-credential-/, '')
        .replace(/\.exe$/i, '');
    return /^[\w.+-]{1,40}$/.test(program) ? program : 'a program';
}
/** Whether it is a script in the setting, such as a function that prints a login: few of them forget one if git says so. */
function credential_helpers_isScript(value) {
    return value.startsWith('!') && /[(){};|&<>`]/.test(value);
}

;// CONCATENATED MODULE: ./src/runner/git/credential-places.ts
/** Settings whose value or key holds a URL with a credential, and passwords that git itself never reads. */





/** What git calls a rewriting rule, without the URL in its key, which holds the credential. */
const RULES = {
    insteadof: 'url.….insteadOf',
    pushinsteadof: 'url.….pushInsteadOf',
};
function credential_places_inSettings(settings, targets) {
    const hosts = targets.map(({ host }) => host);
    const all = credential_places_among(settings);
    return settings.flatMap((setting) => [
        ...credential_places_inUrls(setting, all, hosts),
        ...inCredentialSection(setting, all, targets),
    ]);
}
function credential_places_among(settings) {
    const counts = new Map();
    const firstRules = new Map();
    const firstUnder = new Map();
    const note = (map, name, key) => {
        if (!map.has(name))
            map.set(name, key);
    };
    for (const { key, value, origin } of settings) {
        const { section, subsection, variable } = partsOf(key);
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
function credential_places_inUrls(setting, all, hosts) {
    if (!mayName(setting.key, hosts) && !mayName(setting.value, hosts))
        return [];
    return [...inAddress(setting, all, hosts), ...inRule(setting, all, hosts), ...inKey(setting, all, hosts)];
}
/** What a setting is about, where its value is an address. */
function addressOf(key) {
    const { section, subsection, variable } = partsOf(key);
    const name = publicUrls(subsection ?? '');
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
    const held = address === null ? null : credentialInUrl(value.trim(), hosts);
    if (address === null || held === null)
        return [];
    const isPublic = publicUrls(key) === key;
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
            ...credential_places_severalOf({ key, origin }, all),
        },
    ];
}
/** Git rewrites an address once, by the rule with the longest prefix; of two alike the first counts. */
function inRule({ key, value, origin }, all, hosts) {
    const { section, subsection, variable } = partsOf(key);
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
    const { section, subsection, variable } = partsOf(key);
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
    const { subsection, variable } = partsOf(key);
    if (subsection === null)
        return [];
    const pattern = credentialPattern(subsection);
    const target = targets.find((one) => pattern !== null && rankOf(pattern, one) !== null);
    if (target === undefined)
        return [];
    const scope = publicScope(subsection);
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
                    secret: new Secret(value),
                    ...(isClean ? { key } : {}),
                    ...credential_places_severalOf({ key, origin }, all),
                },
            ]),
    ];
}
/** Without an address where the host is written in another way, since no command would find it by that. */
function credentialInKey(subsection, hosts) {
    const held = credentialInUrl(subsection ?? '', hosts);
    if (held === null)
        return null;
    const { address, ...login } = held;
    const isPlain = `${subsection}/`.includes(`@${held.host}/`);
    return isPlain ? held : login;
}
/** Whether a command that names the key would reach other values as well. */
function credential_places_severalOf({ key, origin }, all) {
    return (all.counts.get(named(origin.file, key)) ?? 0) > 1 ? { isOneOfSeveral: true } : {};
}

;// CONCATENATED MODULE: ./src/runner/git/credential-stores.ts
/** The files of git's `store` helper, read by lines: some hold a secret that the helper itself never finds. */






/** The files that a `store` helper reads, in its order; null where it is none, or only a shell can tell. */
function credential_stores_storeFiles({ value }, { environment, current }) {
    if (helperName(value) !== 'store')
        return null;
    const home = gitHome(environment);
    const words = shellWords(value, environment, home)?.slice(1);
    if (words === undefined)
        return null;
    if (words.length === 0) {
        const configuration = environment.XDG_CONFIG_HOME || join(home, '.config');
        return [join(home, '.git-credentials'), join(configuration, 'git', 'credentials')];
    }
    const [option = '', argument = ''] = words;
    const named = option === '--file' && words.length === 2 ? argument : /^--file=(.+)$/s.exec(option)?.[1];
    return named === undefined || named === '' ? null : [resolve(current, named)];
}
/** What the files hold for the targets' hosts; failed where one is there and cannot be read. */
async function credential_stores_readStores(helper, files, settings, targets) {
    const hosts = targets.map(({ host }) => host);
    const texts = await Promise.all(files.map((file) => readText(file)));
    const isUsed = ({ host, username }, line) => {
        const target = helper.targets.find((one) => one.host === host);
        if (target === undefined || !storeFinds(line, target))
            return false;
        const pin = helper.username ?? pinnedUser(settings, target);
        return pin === null || pin === username;
    };
    const credentials = texts.flatMap(({ text }, index) => {
        const lines = (text ?? '').split('\n');
        return credential_stores_parseStore(text ?? '', files[index] ?? '', hosts).map((credential) => {
            const isServing = isUsed(credential, lines[(credential.line ?? 0) - 1] ?? '');
            return { ...credential, serves: isServing ? 'both' : 'none', helper: helper.order };
        });
    });
    const isWhole = texts.every(({ state }) => state !== 'unreadable');
    return { credentials, state: isWhole ? 'read-as-file' : 'failed' };
}
/** The lines of a credential file that hold something for the hosts, whether the helper finds them or not. */
function credential_stores_parseStore(content, file, hosts) {
    return content.split('\n').flatMap((line, index) => {
        const held = credential_urls_mayName(line, hosts) ? credential_urls_credentialInUrl(readable(line), hosts) : null;
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
    return at >= 0 && colon >= 0 && colon < at && decode(authority.slice(at + 1)) === host;
}

;// CONCATENATED MODULE: ./src/runner/git/headers.ts
/** Headers that git adds to its requests (`http.<url>.extraHeader`), as far as they hold a credential. */





/** The headers that git or git-lfs sends to one of the targets, or to a part of it, each once. */
function headers_headersIn(settings, targets) {
    const headers = settings.flatMap((setting) => {
        if (!setting.key.startsWith('http.'))
            return [];
        const { subsection, variable } = partsOf(setting.key);
        if (variable !== 'extraheader')
            return [];
        const pattern = urlPattern(subsection);
        return pattern === null ? [] : [{ setting, subsection, pattern }];
    });
    const credentials = new Map();
    const all = among(settings);
    let areReset = false;
    for (const target of targets) {
        const there = headers.filter(({ pattern }) => rankOf(pattern, target) !== null);
        areReset ||= there.some(({ setting }) => setting.value === '');
        for (const { pattern } of [{ pattern: EVERYTHING }, ...there]) {
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
        const rank = covers(header.pattern, place) ? rankOf(header.pattern, target) : null;
        if (rank === null || compareRanks(rank, best) < 0)
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
    const covering = headers.filter(({ pattern }) => covers(pattern, place));
    let best = { subsection: null, rank: [0, 0, 0] };
    for (const { subsection, pattern } of covering) {
        const rank = subsection === null ? null : rankOf(pattern, target);
        if (rank !== null && compareRanks(rank, best.rank) >= 0)
            best = { subsection, rank };
    }
    return covering.filter(({ subsection, setting }) => subsection === best.subsection && setting.value !== '');
}
function credentialIn({ setting, subsection }, host, all) {
    const held = credentialInHeader(setting.value);
    if (held === null)
        return null;
    const scope = subsection === null ? null : publicScope(subsection);
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
        ...severalOf(setting, all),
    };
}
/** What an `Authorization` header says; null for every other header. */
function credentialInHeader(header) {
    const value = /^authorization\s*:\s*(.*\S)\s*$/i.exec(header)?.[1];
    if (value === undefined)
        return null;
    const [, scheme = '', text = ''] = /^(\S+)\s+(.+)$/.exec(value) ?? [];
    if (scheme.toLowerCase() !== 'basic')
        return { username: null, secret: new Secret(text || value) };
    const pair = Buffer.from(text, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    if (colon < 0)
        return { username: null, secret: new Secret(pair) };
    const [username, password] = [pair.slice(0, colon), pair.slice(colon + 1)];
    return { username, secret: new Secret(password === '' ? username : password) };
}

;// CONCATENATED MODULE: ./src/runner/git/helper-trust.ts
/** Which of the configured helpers may be run at all: those in which a workspace's files have no say. */






/**
 * Only a helper of the user's, the system's or the environment's own settings whose words name nothing of the
 * workspace: no path that leads there, none that is relative, and no program that lies there behind a link. Where the
 * home itself lies there, none.
 */
async function helper_trust_mayRun({ value, origin }, place) {
    if (!isOfUser(origin))
        return false;
    const { search, current, environment } = place;
    // In the home helpers keep what they answer, and find what they run.
    const homeInWorkspace = await search.wayIn(resolve(current, gitHome(environment)));
    return homeInWorkspace === null && !(await namesWorkspace(value, place));
}
async function namesWorkspace(value, place) {
    const { environment, workspace, search } = place;
    const { platform, wayIn } = search;
    const text = expanded(value, environment, platform);
    const words = wordsOf(text, platform);
    const [first = ''] = words;
    const isRelative = !isAbsolute(first) && (platform === 'win32' ? /[\\/]/ : /\//).test(first);
    if (isRelative || words.some((word) => /^\.{1,2}[\\/]|^\.\.$/.test(word)))
        return true;
    const spelled = workspace === null ? [] : [workspace, await realpath(workspace).catch(() => workspace)];
    if (spelled.some((folder) => mentions(text, folder, platform)))
        return true;
    const ways = await Promise.all(words.filter(isAbsolute).map(wayIn));
    if (ways.some((way) => way !== null))
        return true;
    const programs = value.startsWith('!') ? words : [`git-credential-${first}`];
    const plain = [...new Set(programs)].filter((name) => /^[\w.+-]+$/.test(name));
    const { GIT_EXEC_PATH = '', PATH = '' } = place.variables;
    const outside = [GIT_EXEC_PATH, ...PATH.split(delimiter)].filter(isAbsolute);
    // The folder may be as it should be and what lies in it a link.
    const found = await Promise.all(plain.map((name) => findFirst(name, { ...search, folders: outside })));
    return found.some((program) => program !== null && program.inWorkspace !== null);
}
/** The words with the job's variables and the home put in their place. */
function expanded(words, environment, platform) {
    let text = words.replace(/(^|[\s'"=!:;(])~(?=[\\/\s]|$)/g, (_, before) => before + gitHome(environment));
    for (const [name, value] of Object.entries(variablesNamedIn(words, environment, platform))) {
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

;// CONCATENATED MODULE: ./src/runner/git/config-text.ts
/** The text of a file in the format of git's configuration, for files that git reads only from within elsewhere. */
const SECTION = /\[[ \t]*([\w.-]+)(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?[ \t]*\]/y;
const VARIABLE = /([a-z][a-z\d-]*)[ \t]*(=?)/iy;
const ESCAPED = { n: '\n', t: '\t', b: '\b' };
/** Git refuses a file with a fault in it; here the faulty line counts for nothing and the rest is read. */
function config_text_parseConfigText(text) {
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
async function repository_files_inRepositoryFiles(folder, hosts, time = new ReadingTime()) {
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
    const settings = parseConfigText(text).map((setting) => ({ ...setting, origin }));
    const all = among(settings);
    const found = [];
    for (const setting of settings) {
        if (found.length >= MOST_CREDENTIALS)
            break;
        const inSetting = inUrls(setting, all, hosts);
        found.push(...inSetting.map((one) => ({ ...one, where: path, line: setting.line, fromRepository: true })));
    }
    return found;
}
/** Blank where it cannot be read, is too large, or the time is up. */
async function textOf(path, time) {
    const file = await time.within(() => readText(path), null);
    if (file?.text != null)
        return Buffer.from(file.text, 'latin1').toString('utf8');
    if (file?.isCut === true)
        time.leaveOut(basename(path));
    return '';
}
/** From one work tree to those that its `.gitmodules` names, which have their own. */
async function inWorkTrees(folder, hosts, time) {
    const found = [];
    const seen = new Set([folder]);
    for (const tree of seen) {
        const modules = join(tree, '.gitmodules');
        const lfs = join(tree, '.lfsconfig');
        const text = await textOf(modules, time);
        found.push(...inConfigText(text, modules, hosts), ...inConfigText(await textOf(lfs, time), lfs, hosts));
        if (time.isUp())
            break;
        for (const { key, value } of parseConfigText(text)) {
            const { section, variable } = partsOf(key);
            const isPath = section === 'submodule' && variable === 'path' && repository_files_isBelow(value);
            if (isPath && seen.size < MOST_REPOSITORIES)
                seen.add(join(tree, value));
        }
    }
    return found;
}
function repository_files_isBelow(path) {
    return path !== '' && !isAbsolute(path) && !path.split(/[\\/]/).includes('..');
}
/** The configuration of every cloned submodule, also of submodules' own, which lie within theirs. */
async function submoduleConfigurations(folder, time) {
    const found = [];
    const folders = [join(await gitFolder(folder, time), 'modules')];
    for (const at of folders) {
        const entries = await promises.readdir(at, { withFileTypes: true }).catch(() => []);
        const isRepository = entries.some((entry) => entry.name === 'HEAD' && entry.isFile());
        if (isRepository)
            found.push(join(at, 'config'));
        if (found.length >= MOST_REPOSITORIES || time.isUp())
            break;
        const below = entries.filter((entry) => entry.isDirectory() && (!isRepository || entry.name === 'modules'));
        folders.push(...below.slice(0, Math.max(0, MOST_FOLDERS - folders.length)).map(({ name }) => join(at, name)));
    }
    return found;
}
/** `.git`, or the folder that it names: in a linked work tree and in a submodule it is a file. */
async function gitFolder(folder, time) {
    const path = join(folder, '.git');
    const named = /^gitdir: (.{1,4096})/.exec(await textOf(path, time))?.[1]?.trim();
    return named === undefined ? path : resolve(folder, named);
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
async function observeGit(environment, folder, hosts, { origin, patienceMs = HELPER_PATIENCE_MS, time } = {}) {
    const place = await gitPlace(environment, folder);
    if (place === null)
        return UNAVAILABLE;
    const inRepository = folder === null ? [] : inRepositoryFiles(folder, hosts, time);
    const listing = await listSettings(place, folder);
    if (listing === null)
        return UNAVAILABLE;
    const { settings, version } = listing;
    const targets = targetsOf(hosts, origin);
    const configured = configuredHelpers(settings, targets);
    const headers = headersIn(settings, targets);
    const mayAsk = takesSettingsFromEnvironment(version);
    const [endpoint] = targets;
    const [ofRepository, ...probes] = await Promise.all([
        inRepository,
        ...configured.map((helper) => probe(helper, settings, targets, place, mayAsk ? patienceMs : null)),
    ]);
    return {
        state: 'read',
        credentials: [
            ...inSettings(settings, targets),
            ...headers.credentials,
            ...ofRepository,
            ...onceEach(probes.flatMap(({ credentials }) => credentials)),
        ],
        helpers: [
            ...probes.map(({ helper }) => helper),
            ...askpassProgram(environment, settings, version, configured.length),
        ],
        headersReset: headers.areReset,
        ...(endpoint && authoritiesOf(settings, endpoint, environment, gitHome(environment))),
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
    const files = storeFiles(configured, place);
    const ways = await Promise.all((files ?? []).map(place.search.wayIn));
    if (files !== null && ways.every((way) => way === null)) {
        const { credentials, state } = await readStores(configured, files, settings, targets);
        return { helper: helper(state), credentials };
    }
    if (files !== null || patienceMs === null || !(await mayRun(configured, place))) {
        return { helper: helper('not-asked'), credentials: [] };
    }
    const alone = helperAlone(place, configured.value, settings, patienceMs);
    const answers = await Promise.all(configured.targets
        .flatMap((target) => queriesFor(settings, configured, target))
        .map((query) => askHelper(alone, query)));
    const logins = answers.flatMap((answer) => (answer.state === 'answered' ? [answer.login] : []));
    const credentials = logins
        .filter((login, index) => logins.findIndex((one) => isSameLogin(one, login)) === index)
        .map((login) => helperCredential(configured, login));
    const states = answers.map(({ state }) => state);
    const state = ['hung', 'answered', 'failed'].find((one) => states.includes(one)) ?? 'silent';
    return { helper: helper(state), credentials };
}
function isSameLogin(one, other) {
    return one.host === other.host && one.username === other.username && one.secret.equals(other.secret);
}
function helperCredential({ name, where, order, value, origin }, { scheme, host, username, secret }) {
    return {
        kind: 'helper',
        where: name,
        host,
        username,
        secret,
        line: null,
        // What is written into the setting itself is gone only with the setting.
        ...(isScript(value) ? { origin, key: where } : { origin: null }),
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(500);
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
                if (file_error_fileErrorCode(error) === 'EEXIST')
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
        return file_error_fileErrorCode(error);
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
            cut: (bytes) => cutLines(bytes, scrub_git_store_linesOf(bytes, path, credentials)),
            isGone: (bytes) => scrub_git_store_linesOf(bytes, path, credentials).length === 0,
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
function scrub_git_store_linesOf(bytes, path, credentials) {
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
    const held = (bytes) => credential_stores_parseStore(bytes.toString('latin1'), path, hosts);
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

// EXTERNAL MODULE: ./src/netrc/excerpt.ts + 1 modules
var netrc_excerpt = __webpack_require__(121);
// EXTERNAL MODULE: ./src/netrc/lexer.ts
var lexer = __webpack_require__(906);
// EXTERNAL MODULE: ./src/netrc/lines.ts
var netrc_lines = __webpack_require__(859);
;// CONCATENATED MODULE: ./src/netrc/grammar.ts



/** Reads all entries; `ok: false` only where the file is no text. */
function readNetrc(bytes) {
    const read = (0,lexer/* readLexemes */.WK)(bytes);
    if (!read.ok)
        return read;
    const { lexemes, unclear } = read;
    const lineOf = (0,netrc_lines/* lineCounter */.LX)(bytes.toString('latin1'));
    return { ok: true, entries: collectEntries(lexemes, lineOf), mentionsInMacro: grammar_mentions(lexemes), unclear };
}
/** The same without the entries of other hosts than these, but with `default`. */
function grammar_readNetrcAbout(bytes, hosts) {
    const wanted = new Set(Array.from(hosts, lexer/* asciiLowerCase */.rB));
    const excerpt = (0,netrc_excerpt/* excerptAbout */.Vz)(bytes, wanted);
    const read = readNetrc(excerpt.bytes);
    if (!read.ok)
        return read;
    return {
        ok: true,
        entries: read.entries
            .filter(({ host }) => host === null || wanted.has((0,lexer/* asciiLowerCase */.rB)(host)))
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
    const read = grammar_readNetrcAbout(bytes, hosts);
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
function grammar_mentions(lexemes) {
    const lines = new Set();
    for (const lexeme of lexemes) {
        if (lexeme.role === 'unknown' && (0,lexer/* asciiLowerCase */.rB)(lexeme.text) === `${lexer/* BYTE_ORDER_MARK */.sn}machine`) {
            lines.add(lexeme.line);
        }
        const holdsText = lexeme.role === 'comment' || lexeme.role === 'macro';
        if (!holdsText && !Array.from(lexeme.raw).some(netrc_lines/* isSeparator */.k$))
            continue;
        const lineWithin = (0,netrc_lines/* lineCounter */.LX)(lexeme.raw);
        for (const match of lexeme.raw.matchAll(MACHINE_AND_NAME)) {
            lines.add(lexeme.line + lineWithin(match.index) - 1);
        }
    }
    return [...lines].sort((a, b) => a - b);
}

// EXTERNAL MODULE: ./src/netrc/byte-range.ts
var byte_range = __webpack_require__(684);
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
const UNUSUAL_BLANK = `[\\0-\\x08\\v\\f\\x0e-\\x1f\\x7f]|${netrc_lines/* UNICODE_BLANK */.VY}`;
/** Where it begins or ends a word `machine`, what follows is another host's entry to some readers. */
const HIDDEN_ENTRY = new RegExp(`(?:${UNUSUAL_BLANK})machine|machine(?:${UNUSUAL_BLANK})`, 'i');
/** The first reason why these entries are not to be removed; null where there is none. */
function findObstacle({ lexemes, unclear }, removed) {
    const within = unclear.find((one) => removed.some((entry) => hidesEndOf(one, entry)));
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
var reading = __webpack_require__(367);
// EXTERNAL MODULE: ./src/netrc/readers.ts + 9 modules
var netrc_readers = __webpack_require__(821);
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
            const hadNoneOfItsOwn = was.kind !== 'entry' || proof_wordsOf(was).some((word) => standsIn(word, removed));
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
    return (is.kind === 'nothing' || (is.kind === 'entry' && proof_wordsOf(is).every((word) => standsIn(word, ranges))));
}
function sameAnswer(a, b) {
    if (a.kind !== 'entry' || b.kind !== 'entry')
        return a.kind === b.kind;
    return ['login', 'password', 'account'].every((key) => a[key]?.text === b[key]?.text);
}
function proof_wordsOf({ login, password, account }) {
    return [login, password, account].filter((word) => word !== null);
}
function standsIn({ at }, ranges) {
    return ranges.some(({ start, end }) => start <= at && at < end);
}
/** The byte ranges of a host's entries, as the own grammar has them, and of `default`. */
function rangesByHost(bytes) {
    const parse = readNetrc(bytes);
    const entries = parse.ok ? parse.entries : [];
    return (host) => entries
        .filter((entry) => entry.host === null || (0,lexer/* asciiLowerCase */.rB)(entry.host) === (0,lexer/* asciiLowerCase */.rB)(host))
        .map(({ range }) => range);
}
/** What a client may ask for. */
const HOST = /^[\w.:[\]\u0080-\u00ff-]+$/;
const UNICODE_BLANKS = new RegExp(netrc_lines/* UNICODE_BLANK */.VY, 'g');
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
    const parse = readNetrc(bytes);
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
    const fresh = readNetrc(bytes);
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
    const read = readNetrc(after.bytes);
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
    while ((0,netrc_lines/* isBlank */.z3)(text[start - 1]))
        start -= 1;
    const opensLine = start === 0 || (0,netrc_lines/* isLineEnd */.S4)(text[start - 1]);
    const next = skipBlanks(text, range.end);
    if (opensLine)
        return { start, end: (0,netrc_lines/* afterLineEnd */.M$)(text, next) };
    const closesLine = next === text.length || (0,netrc_lines/* isLineEnd */.S4)(text[next]);
    return { start: closesLine ? start : range.start, end: next };
}
/**
 * The same, and with an entry's lines the empty ones below it. An empty line may end a macro above, so it is
 * kept if that can be; but a comment behind two empty lines, or one at the top, is no comment to some Python.
 */
function cutWithEmptyLines(text, range) {
    const { start, end } = cutRange(text, range);
    if (!(0,netrc_lines/* isLineEnd */.S4)(text[end - 1]))
        return { start, end };
    let after = end;
    for (;;) {
        const line = skipBlanks(text, after);
        if (!(0,netrc_lines/* isLineEnd */.S4)(text[line]))
            return { start, end: after };
        after = (0,netrc_lines/* afterLineEnd */.M$)(text, line);
    }
}
const CUTS = [cutRange, cutWithEmptyLines];
function skipBlanks(text, from) {
    let at = from;
    while ((0,netrc_lines/* isBlank */.z3)(text[at]))
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
    const firstEnd = (0,netrc_lines/* nextLineEnd */.tV)(text, 0);
    const newline = Buffer.from(text.startsWith('\r\n', firstEnd) ? '\r\n' : '\n');
    const top = text.startsWith(lexer/* BYTE_ORDER_MARK */.sn) ? (0,netrc_lines/* afterLineEnd */.M$)(text, firstEnd) : 0;
    const head = current.subarray(0, top);
    const openHead = top > 0 && !(0,netrc_lines/* isLineEnd */.S4)(text[top - 1]);
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
    const read = grammar_readNetrcAbout(next, hosts);
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
    const read = grammar_readNetrcAbout(bytes, hosts);
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
    const now = grammar_readNetrcAbout(current, hosts);
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
        const code = file_error_fileErrorCode(error);
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
        return (await bounded_file_readBounded(path)) ?? 'too-large';
    }
    catch (error) {
        const code = file_error_fileErrorCode(error);
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
        const isMissing = file_error_fileErrorCode(error) === 'ENOENT';
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