"use strict";
exports.id = 604;
exports.ids = [604];
exports.modules = {

/***/ 604:
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
;// CONCATENATED MODULE: ./src/model/secret.ts
/**
 * In: values as they are given.
 * Out: the words of all other folders: secret, token, repo, endpoint, inputs.
 * Knows: no folder.
 */


/**
 * A credential in memory. Whatever prints, joins, serialises or inspects it by accident gets a
 * placeholder; only `reveal()` gives the value, so every place that may send one can be found by name.
 */
class secret_Secret {
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
        return (0,external_node_crypto_.timingSafeEqual)(fingerprint(this.#value), fingerprint(other.#value));
    }
    toString() {
        return '[secret]';
    }
    toJSON() {
        return '[secret]';
    }
    [external_node_util_.inspect.custom]() {
        return '[secret]';
    }
}
function fingerprint(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(value).digest();
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

;// CONCATENATED MODULE: ./src/model/token/token-form.ts
// The longer prefixes come first: each of them also begins with a shorter one.
const PREFIXES = (/* unused pure expression or super */ null && ([
    ['hf_oauth_', 'oauth'],
    ['hf_jwt_', 'trusted-publisher'],
    ['hf_', 'user'],
    ['api_org_', 'organization'],
]));
/** Tokens of the time before `hf_`, which were all of users. Other services have keys that begin with `api_`, too. */
const OLD_TOKEN = /^api_[A-Za-z0-9]{16,}$/;
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
function token_form_isTokenShaped(value) {
    return TOKEN_SHAPED.test(value);
}

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
    const secret = new secret_Secret(password === '' ? username : password);
    return { scheme, host, path: fields.get('path') ?? null, username, secret, lines: new secret_Secret(lines) };
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
        return { ...shared, secret: new secret_Secret(password) };
    // A token may stand where the user name belongs, alone or before an empty password.
    const isToken = token_form_isTokenShaped(username) || (username !== '' && /^[^@]*:\/\/[^/@]*:@/.test(text));
    return isToken ? { ...shared, secret: new secret_Secret(username) } : null;
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
function helperCredential({ name, order }, { scheme, host, username, secret }) {
    return {
        kind: 'helper',
        where: name,
        host,
        username,
        secret,
        line: null,
        origin: null,
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

;// CONCATENATED MODULE: ./src/netrc/byte-range.ts
/** The bytes outside of these parts, which are in order. */
function without(bytes, parts) {
    const kept = [];
    let at = 0;
    for (const { start, end } of parts) {
        kept.push(bytes.subarray(at, start));
        at = end;
    }
    return Buffer.concat([...kept, bytes.subarray(at)]);
}

;// CONCATENATED MODULE: ./src/netrc/entry-runs.ts
/** Rows of plain entries: complete, with nothing between them, and in words that every reader of a netrc takes alike. */
/** What may run over line ends, so that a row within it means something else. */
const HOLDS_LINES = /["\\\0]|macdef/i;
/** To curl these are keywords wherever they are in an entry of another host. */
const NO_KEYWORD = '(?!(?:[Mm][Aa][Cc][Hh][Ii][Nn][Ee]|[Dd][Ee][Ff][Aa][Uu][Ll][Tt])\\s)';
/** Shorter than any reader's limit, and nothing that one of them takes for a quote, an escape or a comment. */
const WORD = `${NO_KEYWORD}[!$-[\\]-~]{1,100}`;
const BLANKS = '[ \\t]{1,20}';
/** Without CR, which some curl take for a part of the name before it. */
const GAP = `(?:${BLANKS}|\\n[ \\t]{0,20})`;
/** Its host has no capitals, about which readers differ. */
const PLAIN_ENTRY = new RegExp(`machine${BLANKS}(${NO_KEYWORD}[a-z\\d][a-z\\d_.:-]{0,99})${GAP}login${BLANKS}${WORD}${GAP}password${BLANKS}${WORD}\\r?\\n+`, 'y');
/** All of a file, in order. */
function rowsOf(text) {
    if (HOLDS_LINES.test(text))
        return [];
    const rows = [];
    for (let at = 0; at < text.length;) {
        const row = [at];
        PLAIN_ENTRY.lastIndex = at;
        while (PLAIN_ENTRY.test(text))
            row.push(PLAIN_ENTRY.lastIndex);
        if (row.length > 1)
            rows.push(row);
        const feed = text.indexOf('\n', row.at(-1));
        if (feed < 0)
            break;
        at = feed + 1;
    }
    return rows;
}
/** The host of the plain entry that begins there. */
function hostAt(text, start) {
    PLAIN_ENTRY.lastIndex = start;
    return PLAIN_ENTRY.exec(text)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./src/netrc/lines.ts
/**
 * Lines and blanks of a netrc, on text decoded as latin1 (one character per byte).
 * Only the four ASCII blanks separate words: JavaScript's own notion of white space would also split
 * at bytes such as 0xA0, which belong to a value.
 */
function isBlank(char) {
    return char === ' ' || char === '\t';
}
function isLineEnd(char) {
    return char === '\n' || char === '\r';
}
function isSeparator(char) {
    return isBlank(char) || isLineEnd(char);
}
/** Offset behind the line end that stands at `at`, or `at` itself where none stands. */
function afterLineEnd(text, at) {
    if (text[at] === '\r')
        return text[at + 1] === '\n' ? at + 2 : at + 1;
    return text[at] === '\n' ? at + 1 : at;
}
/** Offset of the first line end at or after `at`, or the text's length. */
function nextLineEnd(text, at) {
    let end = at;
    while (end < text.length && !isLineEnd(text[end]))
        end += 1;
    return end;
}
/** The lines with their line feeds; a carriage return ends none. */
function* linesWithFeeds(text) {
    for (let start = 0; start < text.length;) {
        const feed = text.indexOf('\n', start);
        const end = feed < 0 ? text.length : feed + 1;
        yield text.slice(start, end);
        start = end;
    }
}
/** Tells the 1-based line of an offset. */
function lineCounter(text) {
    const starts = lineStarts(text);
    return (offset) => Math.max(countUpTo(offset, starts), 1);
}
/** How many of the numbers, which are in order, are not above the limit. */
function countUpTo(limit, numbers) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** 1-based number of the first line longer than `limit`, line end not counted; null where none is. */
function firstLongLine(text, limit) {
    const starts = lineStarts(text);
    for (const [index, start] of starts.entries()) {
        const end = starts[index + 1] ?? text.length;
        if (end - start > limit && nextLineEnd(text, start) - start > limit)
            return index + 1;
    }
    return null;
}
/** The offset at which each line begins. */
function lineStarts(text) {
    const starts = [0];
    const ends = /\r\n?|\n/g;
    while (ends.test(text))
        starts.push(ends.lastIndex);
    return starts;
}

;// CONCATENATED MODULE: ./src/netrc/lexer.ts
/**
 * Cuts a netrc into lexemes, the way Python 3.11 and later do: quotes only where a word starts, a
 * backslash takes the next byte, `#` opens a comment only where a keyword may stand, and a macro runs to
 * the first empty line. Every lexeme knows the bytes it came from. What no two readers agree about, and
 * what nobody can edit with certainty, is refused here.
 */

/** Keywords followed by exactly one value, whatever that value says. */
const TAKES_VALUE = new Set([
    'machine',
    'login',
    'user',
    'account',
    'password',
    'port',
    'protocol',
    'force',
    'macdef',
]);
const WIDE_ENCODINGS = [
    Buffer.from([0xff, 0xfe]),
    Buffer.from([0xfe, 0xff]),
    Buffer.from([0x00, 0x00, 0xfe, 0xff]),
];
/** The bytes that editors put before UTF-8 text, as latin1. No reader skips them. */
const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf';
/** Cuts the whole file, or says in plain words (never with its content) why that cannot be done. */
function readLexemes(bytes) {
    const text = bytes.toString('latin1');
    const lineOf = lineCounter(text);
    const refuse = (reason, at) => ({ ok: false, reason, line: lineOf(at) });
    if (WIDE_ENCODINGS.some((mark) => bytes.subarray(0, mark.length).equals(mark))) {
        return refuse('it is UTF-16 or UTF-32, which no client reads', 0);
    }
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return refuse('it contains a NUL byte', nul);
    const lexemes = [];
    const add = (role, start, end, said) => {
        lexemes.push({ role, start, end, line: lineOf(start), text: said, raw: text.slice(start, end) });
    };
    let at = skipSeparators(text, 0);
    while (at < text.length) {
        if (text[at] === '#') {
            const end = nextLineEnd(text, at);
            add('comment', at, end, text.slice(at, end));
            at = skipSeparators(text, end);
            continue;
        }
        const word = readWord(text, at);
        if (!word.ok)
            return refuse(word.reason, word.at);
        if (word.text === '')
            return refuse('an empty quoted word is in the place of a keyword', at);
        const keyword = lexer_asciiLowerCase(word.text);
        const known = keyword === 'default' || TAKES_VALUE.has(keyword);
        add(known ? 'keyword' : 'unknown', at, word.end, known ? keyword : word.text);
        const keywordAt = at;
        at = skipSeparators(text, word.end);
        if (!TAKES_VALUE.has(keyword))
            continue;
        const needsName = keyword === 'machine' || keyword === 'macdef';
        if (at >= text.length) {
            if (needsName)
                return refuse(`a ${keyword} has no name`, keywordAt);
            continue;
        }
        const value = readWord(text, at);
        if (!value.ok)
            return refuse(value.reason, value.at);
        if (needsName && value.text === '')
            return refuse(`a ${keyword} has no name`, keywordAt);
        add('value', at, value.end, value.text);
        at = value.end;
        if (keyword === 'macdef') {
            const end = macroEnd(text, at);
            add('macro', at, end, text.slice(at, end));
            at = end;
        }
        at = skipSeparators(text, at);
    }
    return { ok: true, lexemes };
}
function skipSeparators(text, from) {
    let at = from;
    while (at < text.length && isSeparator(text[at]))
        at += 1;
    return at;
}
function readWord(text, start) {
    const quoted = text[start] === '"';
    let said = '';
    let at = quoted ? start + 1 : start;
    while (at < text.length) {
        const char = text[at] ?? '';
        if (quoted && char === '"') {
            const end = at + 1;
            if (end < text.length && !isSeparator(text[end])) {
                return { ok: false, reason: 'text follows a closing quote without a space', at };
            }
            return { ok: true, end, text: said };
        }
        if (!quoted && isSeparator(char))
            break;
        if (char === '\\') {
            at += 1;
            if (at >= text.length || isLineEnd(text[at])) {
                return { ok: false, reason: 'a line ends with a backslash', at: at - 1 };
            }
            said += text[at];
        }
        else {
            said += char;
        }
        at += 1;
    }
    if (quoted)
        return { ok: false, reason: 'a quote is never closed', at: start };
    return { ok: true, end: at, text: said };
}
/** From behind a macro's name to behind the first empty line, or to the end of the file. */
function macroEnd(text, nameEnd) {
    let lineStart = afterLineEnd(text, nextLineEnd(text, nameEnd));
    while (lineStart < text.length) {
        const lineEnd = nextLineEnd(text, lineStart);
        const next = afterLineEnd(text, lineEnd);
        if (lineEnd === lineStart)
            return next;
        lineStart = next;
    }
    return text.length;
}
/** Lower case for ASCII only: other bytes are not letters here. */
function lexer_asciiLowerCase(text) {
    return /[A-Z]/.test(text) ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text;
}

;// CONCATENATED MODULE: ./src/netrc/readers/reading.ts
/** What a modelled reader of a netrc makes of one file, inside `src/netrc`: with the places it took it from. */
/** A file as readers get it; what several of them make of it first is made once. */
class NetrcSource {
    bytes;
    file;
    made = new Map();
    wholeText = null;
    /** `bytes` may be an excerpt, `file` is the whole: what has a limit for its size uses that. */
    constructor(bytes, file = bytes) {
        this.bytes = bytes;
        this.file = file;
    }
    /** One character per byte. */
    get text() {
        return this.bytes.toString('latin1');
    }
    /** The whole file, in the same way. */
    get fileText() {
        this.wholeText ??= this.file.toString('latin1');
        return this.wholeText;
    }
    /** What `make` gave when it was first asked for under this key. */
    once(key, make) {
        if (!this.made.has(key))
            this.made.set(key, make(this.text));
        return this.made.get(key);
    }
}
function reading_unlimited() {
    return { left: Number.POSITIVE_INFINITY };
}
const NOTHING = { kind: 'nothing' };
function refusal(why) {
    return { kind: 'refuses', why };
}
function newEntry(host, opener) {
    return { host, opener, login: null, password: null, account: null };
}
/** For readers that take the first of several for one host; without `default`. */
function firstByHost(entries, nameOf = (host) => host) {
    const named = new Map();
    for (const entry of entries) {
        const name = entry.host === null ? null : nameOf(entry.host);
        if (name !== null && !named.has(name))
            named.set(name, entry);
    }
    return named;
}
function readingOf(entry) {
    if (entry === undefined)
        return NOTHING;
    const { host, ...said } = entry;
    return { kind: 'entry', byDefault: host === null, ...said };
}

;// CONCATENATED MODULE: ./src/netrc/excerpt.ts
/**
 * Long netrc files, read in excerpts: years of jobs may leave a megabyte of entries for other hosts. One plain entry
 * after another leaves every reader as it was, so that of a row of them the first and the last few say as much as all
 * (runner notes §3).
 */





/** Entries that stay at each end of a row: a reader that comes upon it out of step has found its way by the second. */
const ENDS = 3;
/** A file without the inner entries of its rows. Offsets and lines are the excerpt's own where nothing else is said. */
class excerpt_Excerpt {
    omitted;
    source;
    lineInFile = null;
    /** Of `omitted`, in order, nothing is kept; each begins and ends where a line does. */
    constructor(file, omitted = []) {
        this.omitted = omitted;
        this.source = new NetrcSource(omitted.length === 0 ? file : without(file, omitted), file);
    }
    get bytes() {
        return this.source.bytes;
    }
    /** Where in the file a byte of the excerpt stands. */
    place(offset) {
        let place = offset;
        for (const { start, end } of this.omitted) {
            if (start > place)
                break;
            place += end - start;
        }
        return place;
    }
    /** The same for a part, which may end where the excerpt leaves something out: that is none of it. */
    range({ start, end }) {
        return { start: this.place(start), end: end === start ? this.place(start) : this.place(end - 1) + 1 };
    }
    /** The 1-based line of the file on which a byte of the excerpt stands. */
    lineAt(offset) {
        this.lineInFile ??= lineCounter(this.source.fileText);
        return this.lineInFile(this.place(offset));
    }
    /** Which line of the file a line of the excerpt is; both count from 1. */
    line(number) {
        return this.omitted.length === 0 ? number : this.lineAt(lineStarts(this.source.text)[number - 1] ?? 0);
    }
}
const excerpt_made = new WeakMap();
/** What every reader answers from as from the file itself, as long as it is asked for these hosts only. */
function excerptAbout(file, hosts) {
    const key = [...new Set(hosts)].filter((host) => host !== '').join('|');
    const known = excerpt_made.get(file) ?? new Map();
    excerpt_made.set(file, known);
    const excerpt = known.get(key) ?? excerptWith(file, key);
    known.set(key, excerpt);
    return excerpt;
}
/** Keeps every entry in which one of the hosts is named, wherever. */
function excerptWith(file, hosts) {
    const text = file.toString('latin1');
    const mention = new RegExp(hosts.replace(/[^\w|]/g, '\\$&') || '(?!)', 'gi');
    const mentions = [];
    while (mention.test(text))
        mentions.push(mention.lastIndex - 1);
    return excerptOf(file, rowsOf(text), mentions);
}
/**
 * The same for a proof about all hosts. Readers take the first or the last of a host's entries, so that in the
 * middle of a row those between them count for nothing; and of hosts that are named nowhere but in the middle of the
 * same rows, one stands for all.
 */
function excerptForAll(file, hosts) {
    const text = file.toString('latin1');
    const rows = rowsOf(text);
    const rest = rows.map((row) => ({ start: row[0] ?? 0, end: row.at(-1) ?? 0 }));
    const elsewhere = lexer_asciiLowerCase(without(file, rest).toString('latin1')).split(/[^!-~]+/);
    const kept = new Set([...elsewhere, ...Array.from(hosts, lexer_asciiLowerCase)]);
    const places = [];
    const patterns = new Set();
    for (const [host, entries] of entriesByHost(text, rows)) {
        const zones = entries.map(({ start, row, isEnd }) => isEnd || kept.has(host) ? `at ${start}` : `${row}`);
        const isOuter = (_, at) => zones[at] !== zones[at - 1] || zones[at] !== zones[at + 1];
        const pattern = zones.filter(isOuter).join();
        if (!patterns.has(pattern))
            places.push(...entries.filter(isOuter).map(({ start }) => start));
        patterns.add(pattern);
    }
    return excerptOf(file, rows, places.sort((a, b) => a - b));
}
function entriesByHost(text, rows) {
    const byHost = new Map();
    rows.forEach((starts, row) => {
        const count = starts.length - 1;
        for (let index = 0; index < count; index += 1) {
            const start = starts[index] ?? 0;
            const host = hostAt(text, start);
            const entries = byHost.get(host) ?? [];
            entries.push({ start, row, isEnd: index < ENDS || index >= count - ENDS });
            byHost.set(host, entries);
        }
    });
    return byHost;
}
/** Without what lies between the ends of the rows, but for the entries there in which one of the places is, in order. */
function excerptOf(file, rows, places) {
    const omitted = [];
    for (const row of rows) {
        let start = row[ENDS] ?? 0;
        const behind = row[row.length - 1 - ENDS] ?? 0;
        const omit = (end) => start < end && omitted.push({ start, end });
        for (const place of places.slice(countUpTo(start - 1, places), countUpTo(behind - 1, places))) {
            const next = countUpTo(place, row);
            omit(row[next - 1] ?? 0);
            start = row[next] ?? 0;
        }
        omit(behind);
    }
    return new excerpt_Excerpt(file, omitted);
}

;// CONCATENATED MODULE: ./src/netrc/grammar.ts



/** Reads all entries; `ok: false` where the file cannot be understood beyond doubt. */
function parseNetrc(bytes) {
    const read = readLexemes(bytes);
    if (!read.ok)
        return read;
    const lineOf = lineCounter(bytes.toString('latin1'));
    return { ok: true, entries: collectEntries(read.lexemes, lineOf), mentionsInMacro: grammar_mentions(read.lexemes) };
}
/** The same without the entries of other hosts than these, but with `default`. */
function grammar_parseNetrcAbout(bytes, hosts) {
    const wanted = new Set(Array.from(hosts, lexer_asciiLowerCase));
    const excerpt = excerptAbout(bytes, wanted);
    const parse = parseNetrc(excerpt.bytes);
    if (!parse.ok)
        return { ...parse, line: excerpt.line(parse.line) };
    return {
        ok: true,
        entries: parse.entries
            .filter(({ host }) => host === null || wanted.has(lexer_asciiLowerCase(host)))
            .map((entry) => ({
            ...entry,
            range: excerpt.range(entry.range),
            lines: { first: excerpt.line(entry.lines.first), last: excerpt.line(entry.lines.last) },
        })),
        mentionsInMacro: parse.mentionsInMacro.map((line) => excerpt.line(line)),
    };
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
                    host: null,
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
        if (lexeme.role === 'unknown' && lexer_asciiLowerCase(lexeme.text) === `${BYTE_ORDER_MARK}machine`) {
            lines.add(lexeme.line);
        }
        const holdsText = lexeme.role === 'comment' || lexeme.role === 'macro';
        if (!holdsText && !Array.from(lexeme.raw).some(isSeparator))
            continue;
        const lineWithin = lineCounter(lexeme.raw);
        for (const match of lexeme.raw.matchAll(MACHINE_AND_NAME)) {
            lines.add(lexeme.line + lineWithin(match.index) - 1);
        }
    }
    return [...lines].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./src/netrc/obstacles.ts
/**
 * What no entry is taken out of a file in spite of, whatever the models of its readers say (proof.ts): texts
 * over which programs that are not modelled are likely to fall out, and what has a meaning beyond logins.
 *
 * All else over which readers are known to fall out is left to the models: values that are keywords or start
 * with `#`, comments behind values, keywords with capitals, quotes or escapes, unknown words, macros
 * elsewhere, incomplete entries, lone carriage returns, repeated hosts and keys, `default` anywhere.
 */

/** Above this, lines are cut into pieces by some versions of curl, and passed over or refused by others. */
const LONGEST_LINE = 4095;
/** The first reason why entries at these byte ranges are not to be removed; null where there is none. */
function findObstacle(bytes, lexemes, removed) {
    const text = bytes.toString('latin1');
    const refuse = (reason, line) => ({ ok: false, reason, line });
    // Form feed and the like: blanks to a few readers, parts of words to the others.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
    const control = text.search(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
    if (control >= 0)
        return refuse('it contains an unusual control character', lineCounter(text)(control));
    const long = firstLongLine(text, LONGEST_LINE);
    if (long !== null)
        return refuse('a line is too long for some clients', long);
    const removedEnds = new Set(removed.map((range) => range.end));
    let behindRemoved = false;
    for (const lexeme of lexemes) {
        if (lexeme.role === 'value' && /[\r\n]/.test(lexeme.raw)) {
            return refuse('a quoted value spans a line break', lexeme.line);
        }
        if (lexeme.role === 'comment')
            continue;
        if (behindRemoved && lexeme.role === 'keyword' && lexeme.text === 'macdef') {
            return refuse('a macro belongs to the entry to remove', lexeme.line);
        }
        behindRemoved = removedEnds.has(lexeme.end);
    }
    return null;
}

;// CONCATENATED MODULE: ./src/netrc/readers/aria2.ts
/** aria2: plain words, comments at the very start of a line only; an entry for `.host` serves all names below it. */


const VALUES = new Set(['machine', 'login', 'password', 'account', 'macdef']);
function openAria2({ text }) {
    const entries = entriesOf(text);
    if (entries === null)
        return () => refusal('grammar');
    // It looks at one after another, and `default` gives nothing for HTTP: so what stands behind one is never found.
    const end = entries.findIndex(({ host }) => host === null);
    const reached = end < 0 ? entries : entries.slice(0, end);
    const named = firstByHost(reached);
    return (host) => {
        let found = named.get(host);
        for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            const wider = named.get(host.slice(dot));
            if (wider !== undefined && (found === undefined || wider.opener < found.opener))
                found = wider;
        }
        return readingOf(found);
    };
}
/** Null where it raises an error. */
function entriesOf(text) {
    const entries = [];
    let awaits = null;
    let inMacro = false;
    let lineAt = 0;
    for (const line of linesWithFeeds(text)) {
        const at = lineAt;
        lineAt += line.length;
        if (inMacro) {
            inMacro = !/^[\r\n]/.test(line);
            continue;
        }
        if (line.startsWith('#'))
            continue;
        for (const match of line.matchAll(/[^ \t\n]+/g)) {
            const word = { text: match[0].replace(/^\r+|\r+$/g, ''), at: at + match.index };
            if (word.text === '')
                continue;
            const entry = entries.at(-1);
            if (awaits !== null) {
                if (awaits.text === 'machine')
                    entries.push(newEntry(word.text, awaits.at));
                else if (awaits.text === 'macdef')
                    inMacro = true;
                else if (entry !== undefined)
                    entry[awaits.text] = word;
                awaits = null;
            }
            else if (word.text === 'default')
                entries.push(newEntry(null, word.at));
            else if (word.text !== 'machine' && entry === undefined)
                return null;
            else if (VALUES.has(word.text))
                awaits = word;
        }
    }
    return awaits === null ? entries : null;
}

;// CONCATENATED MODULE: ./src/netrc/readers/curl-lines.ts
/** How curl up to 8.10 tells words: line by line. */

/** Places are counted over the beginnings of lines and the words between them. */
function inOrder(lines) {
    const steps = [];
    let nothingSince = false;
    for (const { isEmpty, words, breaks } of lines) {
        const saysNothing = words.length === 0 && !breaks;
        // The first of several empty lines has ended the macro.
        if (saysNothing && (!isEmpty || nothingSince))
            continue;
        nothingSince = saysNothing;
        steps.push({ isEmpty, next: steps.length + 1 + words.length + (breaks ? 1 : 0) }, ...words);
        if (breaks)
            steps.push('breaks');
    }
    return {
        read: (from, search) => {
            for (let place = from;;) {
                const step = steps[place] ?? 'end';
                if (typeof step === 'string')
                    return step;
                if ('text' in step)
                    return { word: step, next: place + 1 };
                if (step.isEmpty)
                    search.inMacro = false;
                place = search.inMacro ? step.next : place + 1;
            }
        },
    };
}
/** Before 7.84: words are what stands between blanks, and a `#` counts only where a line begins. */
function plainLines(text) {
    return inOrder(readEach(piecesOf(text), plainWords));
}
/** 7.84 to 8.10: quotes, and a `#` where a word begins. */
function quotedLines(text) {
    return inOrder(readEach(wholeLines(text), quotedWords));
}
function* readEach(lines, read) {
    for (const line of lines)
        yield { isEmpty: /^[\r\n]/.test(line.text), ...read(line) };
}
function plainWords(line) {
    const words = Array.from(line.text.matchAll(/[^ \t\n]+/g), (match) => ({ text: match[0], at: line.at + match.index }));
    return { words: words[0]?.text.startsWith('#') ? [] : words, breaks: false };
}
function quotedWords(line) {
    const words = [];
    let at = 0;
    for (;;) {
        while (line.text[at] === ' ' || line.text[at] === '\t')
            at += 1;
        const isRead = at >= line.text.length || line.text[at] === '#';
        const word = isRead ? null : readCurlWord(line.text, at, BETWEEN_SPACES);
        if (word === null)
            return { words, breaks: !isRead };
        words.push({ text: word.text, at: line.at + at });
        // The character behind a word goes with it, so that a line end there makes no empty word.
        at = word.end + 1;
    }
}
/** In pieces of 4095 bytes at most, each of which is a line; without what a NUL hides. */
function* piecesOf(text) {
    for (const { 0: lexeme, index } of text.matchAll(/[^\n]{0,4094}[\s\S]/g)) {
        yield { text: lexeme.replace(/\0[\s\S]*/, ''), at: index };
    }
}
/**
 * Without lines that are too long, as before 8.8; later versions end there. A NUL ends the reading where it
 * begins a line, and else costs its line and the next.
 */
function* wholeLines(text) {
    let at = 0;
    let spoilt = false;
    for (const part of linesWithFeeds(text)) {
        const nul = part.indexOf('\0');
        const isLast = !part.endsWith('\n');
        const line = isLast ? `${nul < 0 ? part : part.slice(0, nul)}\n` : part;
        if (nul === 0)
            break;
        if (nul > 0 && !isLast)
            spoilt = true;
        else if (spoilt)
            spoilt = false;
        else if (line.length <= 4095)
            yield { text: line, at };
        at += part.length;
    }
}
/** The rest of a word without quotes. */
const BETWEEN_SPACES = /[^ \t\n\v\f\r]*/y;
/** Null where a quote is not closed. A word without quotes may be empty. */
function readCurlWord(text, start, unquoted) {
    if (text[start] !== '"') {
        unquoted.lastIndex = start;
        const [said = ''] = unquoted.exec(text) ?? [];
        return { text: said, end: start + said.length };
    }
    let said = '';
    for (let at = start + 1; at < text.length; at += 1) {
        let char = text[at] ?? '';
        if (char === '"')
            return { text: said, end: at + 1 };
        if (char === '\\') {
            at += 1;
            char = text[at] ?? '';
            char = { n: '\n', r: '\r', t: '\t' }[char] ?? char;
        }
        said += char;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/netrc/readers/curl-8.21.ts
/** curl since 8.21, which reads by a grammar: a word after `machine`, `login` and the like is a value whatever it says. */



const UNQUOTED = /[^ \t\r\n]*/y;
/** Words longer than this make it give up. */
const LONGEST_WORD = 4096;
/** Thrown inside this module only. */
const REFUSED = new Error('the modelled reader refuses the file');
/** As for earlier versions, the file is gone through once, and for each host only from its own name on. */
function openByGrammar(file, meter) {
    const named = new Map();
    const stranger = new GrammarSearch(file, null, reading_unlimited());
    const otherwise = orRefusal(() => stranger.run((name, start) => {
        if (!named.has(name))
            named.set(name, start);
    }));
    return (host) => {
        const name = lexer_asciiLowerCase(host);
        const start = named.get(name);
        return start === undefined
            ? otherwise
            : orRefusal(() => new GrammarSearch(file, name, meter, start).run(() => { }));
    };
}
function orRefusal(search) {
    try {
        return search();
    }
    catch (error) {
        if (error === REFUSED)
            return refusal('grammar');
        throw error;
    }
}
class GrammarSearch {
    file;
    host;
    meter;
    at;
    opener;
    login = null;
    password = null;
    /** The host is given in lower case; null is one that is named nowhere. */
    constructor(file, host, meter, start = null) {
        this.file = file;
        this.host = host;
        this.meter = meter;
        this.at = start?.at ?? 0;
        this.opener = start === null ? null : { at: start.opener, byDefault: false };
    }
    run(atName) {
        for (;;) {
            const word = this.next(false);
            this.meter.left -= 1;
            // A quoted word is no keyword.
            const keyword = word === null ? 'end' : word.quoted ? '' : lexer_asciiLowerCase(word.text);
            if (['end', 'machine', 'default', 'macdef'].includes(keyword)) {
                const found = this.endEntry();
                if (found !== null)
                    return found;
            }
            if (word === null)
                return NOTHING;
            if (keyword === 'default')
                this.opener = { at: word.at, byDefault: true };
            else if (keyword === 'machine') {
                const name = lexer_asciiLowerCase(this.next(true)?.text ?? '');
                atName(name, { opener: word.at, at: this.at });
                this.opener = name === this.host ? { at: word.at, byDefault: false } : null;
            }
            else if (keyword === 'login')
                this.login = this.next(true) ?? this.login;
            else if (keyword === 'password')
                this.password = this.next(true) ?? this.password;
            else if (keyword === 'account')
                this.next(true);
            else if (keyword === 'macdef')
                this.skipMacro();
        }
    }
    endEntry() {
        const { opener, login, password } = this;
        this.opener = null;
        this.login = null;
        this.password = null;
        if (opener === null || (login === null && password === null))
            return null;
        // Found, so that nothing else is looked for, but not sent.
        if (!login?.text && !password?.text)
            return NOTHING;
        return { kind: 'entry', opener: opener.at, byDefault: opener.byDefault, login, password, account: null };
    }
    next(asValue) {
        const { text, place } = this.file;
        this.skipBlanks();
        if (this.at >= text.length)
            return null;
        const quoted = text[this.at] === '"';
        const word = readCurlWord(text, this.at, UNQUOTED);
        const isTooLong = (asValue || quoted) && (word?.text.length ?? 0) >= LONGEST_WORD;
        if (word === null || word.end === this.at || isTooLong)
            throw REFUSED;
        const at = place(this.at);
        this.at = word.end;
        return { text: word.text, at, quoted };
    }
    /** A carriage return counts as a blank before a line end only. */
    skipBlanks() {
        const { text } = this.file;
        for (;;) {
            while (text[this.at] === ' ' || text[this.at] === '\t')
                this.at += 1;
            while (text[this.at] === '\r')
                this.at += 1;
            if (text[this.at] !== '\n')
                return;
            this.at += 1;
        }
    }
    /** To the first empty line, counted from behind the word `macdef`. */
    skipMacro() {
        const empty = /\n\r*(?=\n)/g;
        empty.lastIndex = this.at;
        this.at = empty.exec(this.file.text) === null ? this.file.text.length : empty.lastIndex;
    }
}

;// CONCATENATED MODULE: ./src/netrc/readers/curl-search.ts
/**
 * What the words of a netrc mean to curl before 8.21, which looks for one host and stops at once when it has a
 * login and a password for it. How the words are told from each other is in curl-lines.ts and curl-text.ts.
 */


/**
 * Up to where its name stands, a search for one host goes like that for a host which is named nowhere. So the
 * file is gone through once, and for each host only from its own name on.
 */
function openCurl(words, rules, meter) {
    const named = new Map();
    const stranger = new CurlSearch(null, rules);
    const otherwise = runSearch(words, stranger, 0, reading_unlimited(), (name, place) => {
        if (!named.has(name))
            named.set(name, { place, search: stranger.searchFor(name) });
    });
    return (host) => {
        const name = lexer_asciiLowerCase(host);
        const start = named.get(name);
        return start === undefined
            ? otherwise
            : runSearch(words, start.search.searchFor(name), start.place, meter, () => { });
    };
}
function runSearch(words, search, from, meter, atName) {
    for (let place = from; !search.done;) {
        const read = words.read(place, search);
        if (read === 'breaks')
            return refusal('grammar');
        if (read === 'end')
            break;
        meter.left -= 1;
        if (search.isAtName)
            atName(lexer_asciiLowerCase(read.word.text), place);
        search.take(read.word);
        place = read.next;
    }
    return search.finish();
}
class CurlSearch {
    host;
    rules;
    done = false;
    inMacro = false;
    state = 'between';
    awaits = null;
    login = null;
    password = null;
    hadLogin = false;
    hadPassword = false;
    /** Outlives the login itself, in some versions. */
    sawLogin = false;
    opener = null;
    machineAt = 0;
    /** The host is given in lower case; null is one that is named nowhere. */
    constructor(host, rules) {
        this.host = host;
        this.rules = rules;
    }
    /** Whether the next word is the name of a host. */
    get isAtName() {
        return this.state === 'naming' && !this.inMacro;
    }
    /** A search for another host that has come as far. */
    searchFor(host) {
        return Object.assign(new CurlSearch(host, this.rules), { ...this, host });
    }
    take(word) {
        if (!this.rules.forgets && this.login?.text && this.password?.text) {
            this.done = true;
            return;
        }
        const said = lexer_asciiLowerCase(word.text);
        if (this.inMacro)
            this.inMacro = said !== '';
        else if (this.state === 'between')
            this.takeBetween(word, said);
        else if (this.state === 'naming') {
            if (said === this.host)
                this.enter(this.machineAt, false);
            else
                this.state = 'between';
        }
        else
            this.takeOfOurs(word, said);
    }
    finish() {
        if (this.opener === null)
            return NOTHING;
        const { login, password } = this;
        const { alone, forgets } = this.rules;
        const sendsEmpty = alone === 'anything' || (forgets && this.sawLogin);
        const isEnough = login !== null || (password !== null && alone !== 'login');
        if (!sendsEmpty && !isEnough)
            return NOTHING;
        const { at, byDefault } = this.opener;
        return { kind: 'entry', opener: at, byDefault, login, password, account: null };
    }
    takeBetween(word, said) {
        if (said === 'macdef' && this.rules.macros)
            this.inMacro = true;
        else if (said === 'machine') {
            this.leave(word);
            this.sawLogin = false;
        }
        else if (said === 'default')
            this.enter(word.at, true);
    }
    takeOfOurs(word, said) {
        if (this.awaits === 'login') {
            this.login = word;
            this.hadLogin = true;
            this.sawLogin = true;
            this.awaits = null;
        }
        else if (this.awaits === 'password') {
            this.password = word;
            this.hadPassword = true;
            this.awaits = null;
        }
        else if (said === 'login' || said === 'password') {
            this.awaits = said;
        }
        else if (said === 'machine') {
            if (this.rules.passwordAlone && this.hadPassword) {
                this.done = true;
                return;
            }
            this.leave(word);
        }
        else if (said === 'default' && this.rules.forgets) {
            this.login = null;
            this.password = null;
            if (this.rules.fresh)
                this.forget();
            this.enter(word.at, true);
        }
        if (this.rules.forgets && this.hadLogin && this.hadPassword)
            this.done = true;
    }
    leave(word) {
        this.state = 'naming';
        this.machineAt = word.at;
        if (this.rules.forgets)
            this.forget();
    }
    forget() {
        this.awaits = null;
        this.login = null;
        this.password = null;
        this.hadLogin = false;
        this.hadPassword = false;
        if (this.rules.fresh)
            this.sawLogin = false;
    }
    enter(at, byDefault) {
        this.state = 'ours';
        if (this.opener === null || (this.login === null && this.password === null))
            this.opener = { at, byDefault };
    }
}

;// CONCATENATED MODULE: ./src/netrc/readers/curl-text.ts
/** How curl since 8.11 tells words: in the whole text, without the lines that are comments. */


/** Null where the file is too large for it. */
function loadCurlText(text, limits) {
    const starts = [];
    const places = [];
    let kept = '';
    let joined = false;
    // Behind the last line end it reads one more line, which is empty.
    for (let at = 0, next = 0; at <= text.length; at = next) {
        const feed = text.indexOf('\n', at);
        next = (feed < 0 ? text.length : feed) + 1;
        const line = text.slice(at, next);
        // A NUL takes the rest of its line away, with the line end (roughly: it depends on where its buffer ends).
        const nul = line.indexOf('\0');
        const whole = nul >= 0 ? line.slice(0, nul) : line.endsWith('\n') ? line : `${line}\n`;
        if (whole.length >= limits.line) {
            if (limits.longLine === 'refuses')
                return null;
            break;
        }
        const indent = joined ? 0 : indentOf(whole);
        if (joined || whole[indent] !== '#') {
            starts.push(kept.length);
            places.push(at + indent);
            kept += whole.slice(indent);
            if (kept.length >= limits.file)
                return null;
        }
        joined = nul >= 0;
    }
    return { text: kept, place: (index) => placeOf(index, starts, places) };
}
function indentOf(line) {
    let at = 0;
    while (isBlank(line[at]))
        at += 1;
    return at;
}
function placeOf(index, starts, places) {
    const line = countUpTo(index, starts) - 1;
    return (places[line] ?? 0) + index - (starts[line] ?? 0);
}
function wordsOfText({ text, place: placeInFile }, rules) {
    return {
        read: (from, search) => {
            for (let at = from;;) {
                while (text[at] === ' ' || text[at] === '\t')
                    at += 1;
                let restOfLine = false;
                if (search.inMacro) {
                    if (text[at] === '\n' || text[at] === '\r')
                        search.inMacro = false;
                    restOfLine = rules.macroByLines;
                }
                if (restOfLine || at >= text.length || text[at] === '\n') {
                    const newline = text.indexOf('\n', at);
                    if (newline < 0)
                        return 'end';
                    at = newline + 1;
                    continue;
                }
                const word = readCurlWord(text, at, rules.unquoted);
                const isNone = word === null || (word.end === at && text[at] !== '"');
                if (isNone || word.text.length >= rules.limits.word)
                    return 'breaks';
                // The character behind a word goes with it, whatever it is.
                return { word: { text: word.text, at: placeInFile(at) }, next: word.end + 1 };
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/netrc/readers/curl.ts
/**
 * curl's generations of reading a netrc. git is one of them: it reads netrc through libcurl. Names say from
 * which version on.
 */





const FIRST = {
    macros: false,
    alone: 'anything',
    forgets: false,
    passwordAlone: false,
    fresh: false,
};
const WITH_MACROS = { ...FIRST, macros: true };
const SINCE_7_83 = { ...WITH_MACROS, alone: 'login' };
const WITH_QUOTES = { ...WITH_MACROS, alone: 'either' };
const FIXED = { ...WITH_QUOTES, forgets: true };
const SINCE_8_12 = { ...FIXED, passwordAlone: true };
const SINCE_8_20 = { ...SINCE_8_12, fresh: true };
const LIMITS = { file: 128 * 1024, word: 4096, line: 16 * 1024, longLine: 'ends' };
const STRICT_LIMITS = { ...LIMITS, longLine: 'refuses' };
const WORDS_8_11 = {
    unquoted: BETWEEN_SPACES,
    macroByLines: false,
    limits: { file: 64 * 1024, word: 128, line: 4096, longLine: 'ends' },
};
const WORDS_8_12 = { ...WORDS_8_11, limits: LIMITS };
/** Characters are signed on most processors, and then bytes above 0x7f are below a blank. */
const WORDS_8_14 = { ...WORDS_8_12, unquoted: /[!-\u007f]*/y };
const WORDS_8_14_UNSIGNED = { ...WORDS_8_12, unquoted: /[!-\u00ff]*/y };
const WORDS_8_20 = { ...WORDS_8_14, macroByLines: true, limits: STRICT_LIMITS };
const WORDS_8_20_UNSIGNED = { ...WORDS_8_20, unquoted: WORDS_8_14_UNSIGNED.unquoted };
function byPlainLines(rules) {
    return (source, meter) => openCurl(source.once(plainLines, plainLines), rules, meter);
}
function byQuotedLines(rules) {
    return (source, meter) => openCurl(source.once(quotedLines, quotedLines), rules, meter);
}
/** The last line is not read if it has no line end. */
function byClosedLines(rules) {
    return (source, meter) => {
        const { text } = source;
        return openCurl(quotedLines(text.slice(0, text.lastIndexOf('\n') + 1)), rules, meter);
    };
}
function byText(rules, words) {
    return (source, meter) => {
        const file = loaded(source, words.limits);
        return file === null ? () => refusal('size') : openCurl(wordsOfText(file, words), rules, meter);
    };
}
function byGrammar(source, meter) {
    const file = loaded(source, STRICT_LIMITS);
    if (file === null)
        return () => refusal('size');
    // It dies of a file that has nothing but comments, the last of them without a line end.
    return file.text === '' ? () => refusal('grammar') : openByGrammar(file, meter);
}
function loaded(source, limits) {
    return source.once(limits, (text) => {
        const whole = loadCurlText(source.fileText, limits);
        return whole === null || source.bytes === source.file ? whole : loadCurlText(text, limits);
    });
}
const CURL_READERS = {
    'curl-before-7.78': byPlainLines(FIRST),
    'curl-7.78': byPlainLines(WITH_MACROS),
    'curl-7.84': byQuotedLines(WITH_QUOTES),
    'curl-8.11': byText(WITH_QUOTES, WORDS_8_11),
    'curl-8.12': byText(SINCE_8_12, WORDS_8_12),
    'curl-8.14': byText(SINCE_8_12, WORDS_8_14),
    'curl-8.20': byText(SINCE_8_20, WORDS_8_20),
    'curl-8.21': byGrammar,
};
/** The same, as distributions have fixed them and on other processors. */
const OTHER_CURL_READERS = {
    'curl-7.78-mended': byPlainLines({ ...FIXED, alone: 'login' }),
    'curl-7.83': byPlainLines(SINCE_7_83),
    'curl-7.86': byClosedLines(WITH_QUOTES),
    'curl-7.84-mended': byQuotedLines(FIXED),
    'curl-7.84-mended-twice': byQuotedLines(SINCE_8_12),
    'curl-8.11.1': byText(FIXED, WORDS_8_12),
    'curl-8.14-unsigned': byText(SINCE_8_12, WORDS_8_14_UNSIGNED),
    'curl-8.20-unsigned': byText(SINCE_8_20, WORDS_8_20_UNSIGNED),
};

;// CONCATENATED MODULE: ./src/netrc/readers/git-lfs.ts
/**
 * git-lfs: words between blanks of any alphabet, keywords alive also inside macros, and an error for whatever
 * it does not expect.
 */

/** A word longer than its buffer is an error. */
const git_lfs_LONGEST_WORD = 64 * 1024;
/** Blanks as Unicode has them, in UTF-8 read as latin1. */
const BLANK = /[ \t\n\v\f\r]|\u00c2[\u0085\u00a0]|\u00e1\u009a\u0080|\u00e2\u0080[\u0080-\u008a\u00a8\u00a9\u00af]|\u00e2\u0081\u009f|\u00e3\u0080\u0080/y;
function openGitLfs({ text }) {
    const entries = git_lfs_entriesOf(text);
    if (entries === null)
        return () => refusal('grammar');
    const named = firstByHost(entries);
    const byDefault = entries.findLast((one) => one.host === null);
    return (host) => {
        const entry = named.get(host) ?? byDefault;
        return readingOf(entry?.login?.text || entry?.password?.text ? entry : undefined);
    };
}
/** Null where it raises an error. */
function git_lfs_entriesOf(text) {
    const entries = [];
    const words = git_lfs_wordsOf(text);
    let defaultSeen = false;
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        const entry = entries.at(-1);
        if (word === undefined || word.text.length > git_lfs_LONGEST_WORD)
            return null;
        switch (word.text) {
            case 'macdef':
                index += 1;
                break;
            case 'default':
                if (defaultSeen)
                    return null;
                defaultSeen = true;
                entries.push(newEntry(null, word.at));
                break;
            case 'machine': {
                if (defaultSeen)
                    return null;
                index += 1;
                // Without a name it is `default`.
                entries.push(newEntry(words[index]?.text || null, word.at));
                break;
            }
            case 'login':
            case 'password':
            case 'account':
                if (entry === undefined || (entry[word.text]?.text ?? '') !== '')
                    return null;
                index += 1;
                entry[word.text] = words[index] ?? null;
                break;
        }
    }
    return entries;
}
/** A word that begins with `#` runs to the end of the line, also where a value is expected. */
function git_lfs_wordsOf(text) {
    const words = [];
    let at = skipBlanks(text, 0);
    while (at < text.length) {
        let end = at;
        if (text[at] === '#') {
            const newline = text.indexOf('\n', at);
            end = newline < 0 ? text.length : newline;
        }
        else
            while (end < text.length && skipBlank(text, end) === end)
                end += 1;
        words.push({ text: text.slice(at, end).replace(/[ \t\v\f\r]+$/, ''), at });
        at = skipBlanks(text, end);
    }
    return words;
}
function skipBlanks(text, from) {
    let at = from;
    for (let next = skipBlank(text, at); next !== at; next = skipBlank(text, at))
        at = next;
    return at;
}
function skipBlank(text, at) {
    BLANK.lastIndex = at;
    return BLANK.test(text) ? BLANK.lastIndex : at;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(573);
;// CONCATENATED MODULE: ./src/netrc/readers/python.ts
/**
 * Python's own netrc module, before and since its rewrite in Python 3.11. It is what `requests`, and through
 * it every `huggingface_hub` before 1.0, reads; and it gives up on the whole file where others shrug. What is
 * a comment to it depends on what stands before: a comment line that follows an empty line can be fatal, and
 * the same line right below an entry is not.
 */


/** Thrown inside this module only: the modelled reader raises, and so answers for no host at all. */
const python_REFUSED = new Error('the modelled reader refuses the file');
const DEFAULT = 'default';
const ENDS_AN_ENTRY = new Set(['', 'machine', DEFAULT, 'macdef']);
/**
 * Opens the file as Python does where it takes text for UTF-8, as it does nearly everywhere; with `latin1`, as
 * where it takes each byte for a character, which is the only way for it to read other bytes at all.
 */
function openPython({ bytes }, generation, encoding = 'utf8') {
    if (encoding === 'utf8' && !(0,external_node_buffer_.isUtf8)(bytes))
        return () => refusal('encoding');
    const stream = new TextStream(bytes, encoding);
    const lexer = generation === '3.11' ? new OwnLexer(stream) : new ShlexLexer(stream);
    try {
        const hosts = readWith(lexer, generation);
        // The name "default" is `default` itself to Python, wherever it came from.
        const byDefault = hosts.get(DEFAULT);
        const other = byDefault === undefined ? undefined : { ...byDefault, host: null };
        return (host) => readingOf(host === DEFAULT ? other : (hosts.get(host) ?? other));
    }
    catch (error) {
        if (error === python_REFUSED)
            return () => refusal('grammar');
        throw error;
    }
}
/** Characters of a file opened in text mode, with Python's universal newlines. */
class TextStream {
    encoding;
    line = 1;
    /** Offset in the file of the character to be read next. */
    at = 0;
    text;
    index = 0;
    constructor(bytes, encoding) {
        this.encoding = encoding;
        this.text = bytes.toString(encoding);
    }
    /** The next character, or an empty string at the end. */
    read() {
        const code = this.text.codePointAt(this.index);
        const raw = code === undefined ? '' : String.fromCodePoint(code);
        const crlf = raw === '\r' && this.text[this.index + 1] === '\n';
        this.index += raw.length + (crlf ? 1 : 0);
        this.at += Buffer.byteLength(raw, this.encoding) + (crlf ? 1 : 0);
        const char = raw === '\r' ? '\n' : raw;
        if (char === '\n')
            this.line += 1;
        return char;
    }
    /** The same word, with one character per byte. */
    inBytes({ text, at }) {
        return { text: Buffer.from(text, this.encoding).toString('latin1'), at };
    }
    /** The rest of the line, line end included; like the original it does not count the line. */
    readLine() {
        const { line } = this;
        let text = '';
        for (;;) {
            const char = this.read();
            text += char;
            if (char === '' || char === '\n')
                break;
        }
        this.line = line;
        return text;
    }
}
class PythonLexer {
    stream;
    pushed = [];
    constructor(stream) {
        this.stream = stream;
    }
    next() {
        return this.pushed.shift() ?? this.stream.inBytes(this.scan());
    }
    push(word) {
        this.pushed.push(word);
    }
}
/** The lexer of 3.11 and later: quotes and backslashes. */
class OwnLexer extends PythonLexer {
    scan() {
        const { stream } = this;
        let { at } = stream;
        let text = '';
        let char = stream.read();
        while (char !== '' && ' \t\r\n'.includes(char)) {
            at = stream.at;
            char = stream.read();
        }
        if (char === '"') {
            for (char = stream.read(); char !== '' && char !== '"'; char = stream.read()) {
                text += char === '\\' ? stream.read() : char;
            }
            return { text, at };
        }
        while (char !== '' && !' \t\r\n'.includes(char)) {
            text += char === '\\' ? stream.read() : char;
            char = stream.read();
        }
        return { text, at };
    }
}
/** The shlex of 3.10 and earlier: all printable ASCII makes words, any other character stands alone. */
class ShlexLexer extends PythonLexer {
    ahead = null;
    scan() {
        let char = this.readChar();
        while (char.text !== '' && ' \t\r\n'.includes(char.text))
            char = this.readChar();
        if (!/[!-~]/.test(char.text))
            return char;
        const word = { ...char, text: '' };
        while (/[!-~]/.test(char.text)) {
            word.text += char.text;
            char = this.readChar();
        }
        if (char.text !== '' && !' \t\r\n'.includes(char.text))
            this.ahead = char;
        return word;
    }
    readChar() {
        const char = this.ahead;
        this.ahead = null;
        if (char !== null)
            return char;
        const { at } = this.stream;
        return { text: this.stream.read(), at };
    }
}
function readWith(lexer, generation) {
    const { stream } = lexer;
    const hosts = new Map();
    for (;;) {
        const lineBefore = stream.line;
        const top = lexer.next();
        if (top.text === '')
            return hosts;
        if (top.text.startsWith('#')) {
            if (stream.line === lineBefore && top.text.length === 1)
                stream.readLine();
        }
        else if (top.text === 'macdef') {
            skipMacro(lexer, generation);
        }
        else if (top.text === 'machine' || top.text === DEFAULT) {
            const name = top.text === DEFAULT ? DEFAULT : lexer.next().text;
            if (name === '' && generation === '3.11')
                throw python_REFUSED;
            const entry = newEntry(name, top.at);
            if (generation === '3.11')
                followNew(lexer, entry);
            else
                followOld(lexer, entry);
            hosts.set(name, entry);
        }
        else {
            throw python_REFUSED;
        }
    }
}
function skipMacro(lexer, generation) {
    lexer.next();
    for (;;) {
        const line = lexer.stream.readLine();
        if (line === '' && generation === '3.11')
            throw python_REFUSED;
        if (line === '' || line === '\n')
            return;
    }
}
function followNew(lexer, entry) {
    for (;;) {
        const lineBefore = lexer.stream.line;
        const word = lexer.next();
        if (word.text.startsWith('#')) {
            if (lexer.stream.line === lineBefore)
                lexer.stream.readLine();
        }
        else if (ENDS_AN_ENTRY.has(word.text)) {
            lexer.push(word);
            return;
        }
        else {
            setKey(entry, word.text, lexer);
        }
    }
}
function followOld(lexer, entry) {
    for (;;) {
        const word = lexer.next();
        if (word.text.startsWith('#') || ENDS_AN_ENTRY.has(word.text)) {
            if ((entry.password?.text ?? '') === '')
                throw python_REFUSED;
            lexer.push(word);
            return;
        }
        setKey(entry, word.text, lexer);
    }
}
function setKey(entry, key, lexer) {
    if (key === 'login' || key === 'user')
        entry.login = lexer.next();
    else if (key === 'account')
        entry.account = lexer.next();
    else if (key === 'password')
        entry.password = lexer.next();
    else
        throw python_REFUSED;
}

;// CONCATENATED MODULE: ./src/netrc/readers/wget.ts
/** wget: quotes and escapes as it finds them, a comment wherever a word may begin, and `default` for FTP only. */



const wget_TAKES_VALUE = new Set(['account', 'login', 'machine', 'password', 'port', 'force']);
function openWget({ text }) {
    const entries = firstByHost(wget_entriesOf(text), lexer_asciiLowerCase);
    return (host) => {
        const entry = entries.get(lexer_asciiLowerCase(host));
        return readingOf(entry?.password === null ? undefined : entry);
    };
}
/** Without those that have no login: they do not count, while one without a password is found and not used. */
function wget_entriesOf(text) {
    const entries = [];
    let current = null;
    let awaits = null;
    let inMacro = false;
    let lineAt = 0;
    for (const line of linesWithFeeds(text)) {
        const cut = line.indexOf('\0');
        const words = readLine(cut < 0 ? line : line.slice(0, cut), lineAt);
        lineAt += line.length;
        if (inMacro && words.isEmpty)
            inMacro = false;
        if (inMacro)
            continue;
        for (const word of words.list) {
            if (awaits !== null) {
                if (awaits.text === 'machine') {
                    current = newEntry(word.text, awaits.at);
                    entries.push(current);
                }
                else if (awaits.text === 'login' && current !== null)
                    current.login = word;
                else if (awaits.text === 'password' && current !== null)
                    current.password = word;
                awaits = null;
            }
            else if (wget_TAKES_VALUE.has(word.text))
                awaits = word;
            else if (word.text === 'default') {
                current = newEntry(null, word.at);
                entries.push(current);
            }
            else if (word.text === 'macdef') {
                inMacro = true;
                break;
            }
        }
    }
    return entries.filter(({ login }) => login !== null);
}
function isSpace(char) {
    return char !== undefined && ' \t\n\v\f\r'.includes(char);
}
function readLine(line, lineAt) {
    const list = [];
    let at = 0;
    const skip = () => {
        while (isSpace(line[at]))
            at += 1;
    };
    skip();
    const isEmpty = at >= line.length;
    for (skip(); at < line.length && line[at] !== '#'; skip()) {
        const start = at;
        const quoted = line[at] === '"';
        let text = '';
        if (quoted)
            at += 1;
        while (at < line.length && (quoted ? line[at] !== '"' : !isSpace(line[at]))) {
            if (line[at] === '\\')
                at += 1;
            text += line[at] ?? '';
            at += 1;
        }
        // Both the closing quote and what stands right behind it are passed over.
        at += quoted ? 2 : 1;
        list.push({ text, at: lineAt + start });
    }
    return { list, isEmpty };
}

;// CONCATENATED MODULE: ./src/netrc/readers.ts
/**
 * What the programs that read a netrc make of one, each by a model of its own (runner notes §3). A name says
 * from which version on a program reads like that, up to the next name of the same program. `requests` reads
 * through Python's module, git through libcurl.
 */








const OPEN = {
    'python-before-3.11': (source) => openPython(source, 'before-3.11'),
    'python-3.11': (source) => openPython(source, '3.11'),
    ...CURL_READERS,
    wget: openWget,
    'git-lfs': openGitLfs,
    aria2: openAria2,
};
const NETRC_READERS = Object.keys(OPEN);
/** Every model there is: also of programs as distributions have changed them, and of less common set-ups. */
const EVERY_READER = Object.entries({
    ...OPEN,
    ...OTHER_CURL_READERS,
    'python-before-3.11-latin1': (source) => openPython(source, 'before-3.11', 'latin1'),
    'python-3.11-latin1': (source) => openPython(source, '3.11', 'latin1'),
}).map(([name, open]) => ({ name, program: programOf(name), open }));
function programOf(name) {
    if (name.startsWith('python'))
        return 'Python';
    return name.startsWith('curl') ? 'curl' : name;
}
/** What a reader would send to a host, given without a port and in lower case, as clients send it. */
function netrcAnswer(reader, bytes, host) {
    return netrcAnswers(reader, new Excerpt(bytes))(host);
}
/** The same for all hosts that the excerpt is about, reading it once. */
function netrcAnswers(reader, excerpt) {
    const open = OPEN[reader];
    const answer = open(excerpt.source, unlimited());
    return (host) => {
        const reading = answer(host);
        if (reading.kind !== 'entry')
            return reading;
        const { login, password, account, byDefault, opener } = reading;
        const name = reader.startsWith('python') && !login?.text ? (account ?? login) : login;
        return {
            kind: 'entry',
            login: name?.text ?? null,
            password: password?.text ?? null,
            byDefault,
            line: excerpt.lineAt(opener),
        };
    };
}
/** The versions from which on curl reads a netrc in another way, the latest first (runner notes §3). */
const CURL_VERSIONS = (/* unused pure expression or super */ null && ([
    ['8.21', 'curl-8.21'],
    ['8.20', 'curl-8.20'],
    ['8.14', 'curl-8.14'],
    ['8.12', 'curl-8.12'],
    ['8.11', 'curl-8.11'],
    ['7.84', 'curl-7.84'],
    ['7.78', 'curl-7.78'],
    ['0', 'curl-before-7.78'],
]));
/** Which reader a version of curl or libcurl is, such as `8.5.0`; the newest for a version that is none. */
function curlReader(version) {
    return CURL_VERSIONS.find(([since]) => isSince(version, since))?.[1] ?? 'curl-8.21';
}

;// CONCATENATED MODULE: ./src/netrc/proof.ts
/**
 * Proves an edit of a netrc before it is written, by the models of all readers (runner notes §7): whatever
 * program reads the file must find for every other host what it found before, and for the hosts in question
 * nothing but what it finds for a host that the file does not name.
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
    const doubt = doubtAboutOthers(before, after, removed, hosts);
    if (doubt !== null)
        return doubt;
    const named = namesIn(before.bytes).filter((name) => hosts.has(lexer_asciiLowerCase(name)));
    const unknown = unknownTo(namesIn(after.bytes));
    for (const { program, open } of EVERY_READER) {
        const now = open(after, reading_unlimited());
        const fallback = now(unknown);
        if ([...hosts, ...named].some((host) => !sameAnswer(now(host), fallback)))
            return { kind: 'remains', program };
    }
    return null;
}
/** What forbids adding entries of these hosts to `before`, which gives `after`. */
function doubtAboutAddition(before, after, hosts) {
    return doubtAboutOthers(before, after, [], hosts);
}
function doubtAboutOthers(before, after, removed, hosts) {
    const named = [...new Set([...namesIn(before.bytes), ...namesIn(after.bytes)])];
    const others = [unknownTo(named), ...named.filter((name) => !hosts.has(lexer_asciiLowerCase(name)))];
    const ownRanges = rangesByHost(after.bytes);
    const meter = { left: MOST_WORDS };
    for (const { program, open } of EVERY_READER) {
        const [old, now] = [open(before, meter), open(after, meter)];
        for (const host of others) {
            if (meter.left < 0)
                return { kind: 'too-much' };
            const [was, is] = [old(host), now(host)];
            if (sameAnswer(was, is))
                continue;
            const hadNoneOfItsOwn = was.kind !== 'entry' || proof_wordsOf(was).some((word) => standsIn(word, removed));
            if (!hadNoneOfItsOwn || !hasItsOwn(is, ownRanges(host)))
                return { kind: 'changes', program };
        }
    }
    return null;
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
    const parse = parseNetrc(bytes);
    const entries = parse.ok ? parse.entries : [];
    return (host) => entries
        .filter((entry) => entry.host === null || lexer_asciiLowerCase(entry.host) === lexer_asciiLowerCase(host))
        .map(({ range }) => range);
}
/** What a client may ask for. */
const HOST = /^[\w.:[\]\u0080-\u00ff-]+$/;
/** Every word that some reader may take for the name of a host: what stands behind `machine`, however written. */
function namesIn(bytes) {
    const text = bytes.toString('latin1');
    const names = new Set();
    const add = (name) => {
        if (!HOST.test(name))
            return;
        names.add(name);
        names.add(lexer_asciiLowerCase(name));
    };
    // Readers differ about what is a comment, and so about which word is the next.
    for (const said of [text, text.replace(/(?<=^|[ \t\r\n])#[^\r\n]*/g, '')]) {
        const words = said.split(/[^!-\u007e\u0080-\u00ff]+/);
        for (const [index, word] of words.entries()) {
            const next = words[index + 1];
            if (next === undefined || !lexer_asciiLowerCase(word.replace(/["\\]/g, '')).endsWith('machine'))
                continue;
            add(next.replace(/["\\]/g, ''));
            add(next.replace(/[^!-~].*$/, ''));
        }
    }
    const parse = parseNetrc(bytes);
    for (const { host } of parse.ok ? parse.entries : [])
        if (host !== null)
            add(host);
    return [...names];
}
function unknownTo(names) {
    let name = 'unknown.invalid';
    while (names.some((one) => lexer_asciiLowerCase(one).endsWith(name)))
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
 * Out: the bytes without them, proven to mean the same to every reader for all other hosts, or why not.
 * Knows: the grammar and its readers. It reads and writes no file.
 */








/** Removes the given entries, which must be this file's own. `default` is never removed. */
function removal_removeEntries(bytes, parse, entries) {
    return parse.ok ? takeOut(bytes, entries).removal : parse;
}
/** All is decided on an excerpt of the file, and done to the file. */
function takeOut(file, entries) {
    const hosts = entries.flatMap(({ host }) => (host === null ? [] : [lexer_asciiLowerCase(host)]));
    const excerpt = excerptForAll(file, hosts);
    const { bytes } = excerpt;
    const refuse = (reason, line = entries[0]?.lines.first ?? 1) => ({
        removal: { ok: false, reason, line },
        by: null,
    });
    const read = readLexemes(bytes);
    if (!read.ok)
        return refuse(read.reason, excerpt.line(read.line));
    const fresh = parseNetrc(bytes);
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
            host: lexer_asciiLowerCase(host),
            lines: { first: excerpt.line(lines.first), last: excerpt.line(lines.last) },
            text: Buffer.from(bytes.subarray(range.start, range.end)),
        });
    }
    if (removed.length === 0) {
        return { removal: { ok: true, bytes: Buffer.from(file), removed }, by: null };
    }
    const ranges = toRemove.map((entry) => entry.range);
    const obstacle = findObstacle(bytes, read.lexemes, ranges);
    if (obstacle !== null)
        return refuse(obstacle.reason, excerpt.line(obstacle.line));
    const text = bytes.toString('latin1');
    const joined = joinNeighbours(text, ranges);
    let firstDoubt = null;
    let tried = null;
    for (const cut of CUTS) {
        const ranges = joined.map((range) => cut(text, range));
        const next = without(file, ranges.map((range) => excerpt.range(range)));
        if (tried?.equals(next))
            continue;
        tried = next;
        const by = { before: excerpt.source, after: new NetrcSource(without(bytes, ranges), next) };
        const doubt = doubtAbout(by, kept, removed, ranges);
        if (doubt === null)
            return { removal: { ok: true, bytes: next, removed }, by };
        firstDoubt ??= doubt;
    }
    return refuse(firstDoubt ?? '');
}
/** What is wrong with the edited bytes, null where nothing is. */
function doubtAbout({ before, after }, kept, removed, ranges) {
    const hosts = new Set(removed.map((entry) => entry.host));
    const parsed = parseNetrc(after.bytes);
    if (!parsed.ok || !sameEntries(parsed.entries, kept))
        return 'removing it would change other entries';
    if (kept.some((entry) => entry.host !== null && hosts.has(lexer_asciiLowerCase(entry.host)))) {
        return 'another entry for the same host would remain';
    }
    if (firstLongLine(after.text, LONGEST_LINE) !== null) {
        return 'a line would become too long for some clients';
    }
    const doubt = doubtAboutRemoval(before, after, ranges, hosts);
    return doubt === null ? null : inWords(doubt);
}
function inWords(doubt) {
    switch (doubt.kind) {
        case 'changes':
            return `without the entry, ${doubt.program} would read the rest of the file differently`;
        case 'remains':
            return `${doubt.program} would still find an entry for the host`;
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
        if (last !== undefined && removal_skipBlanks(text, last.end) === range.start)
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
    while (isBlank(text[start - 1]))
        start -= 1;
    const opensLine = start === 0 || isLineEnd(text[start - 1]);
    const next = removal_skipBlanks(text, range.end);
    if (opensLine)
        return { start, end: afterLineEnd(text, next) };
    const closesLine = next === text.length || isLineEnd(text[next]);
    return { start: closesLine ? start : range.start, end: next };
}
/**
 * The same, and with an entry's lines the empty ones below it. An empty line may end a macro above, so it is
 * kept if that can be; but a comment behind two empty lines, or one at the top, is no comment to some Python.
 */
function cutWithEmptyLines(text, range) {
    const { start, end } = cutRange(text, range);
    if (!isLineEnd(text[end - 1]))
        return { start, end };
    let after = end;
    for (;;) {
        const line = removal_skipBlanks(text, after);
        if (!isLineEnd(text[line]))
            return { start, end: after };
        after = afterLineEnd(text, line);
    }
}
const CUTS = [cutRange, cutWithEmptyLines];
function removal_skipBlanks(text, from) {
    let at = from;
    while (isBlank(text[at]))
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
    const parse = grammar_parseNetrcAbout(next, hosts);
    if (!parse.ok)
        return null;
    const ours = parse.entries.filter((entry) => entry.host !== null && hosts.has(lexer_asciiLowerCase(entry.host)));
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
    const parse = parseNetrcAbout(bytes, hosts);
    const removal = parse.ok ? removeEntries(bytes, parse, scrub_netrc_entriesOf(parse.entries, hosts)) : parse;
    if (!removal.ok)
        return { ok: false, reason: `${removal.reason} (line ${removal.line})` };
    return { ...removal, removed: removal.removed.map(({ host, lines }) => ({ host, lines })) };
}
function hasNone(bytes, hosts) {
    const parse = parseNetrcAbout(bytes, hosts);
    return parse.ok && scrub_netrc_entriesOf(parse.entries, hosts).length === 0;
}
/** The entries that name one of the hosts, given in lower case. */
function scrub_netrc_entriesOf(entries, hosts) {
    return entries.filter(({ host }) => host !== null && hosts.has(lexer_asciiLowerCase(host)));
}

;// CONCATENATED MODULE: ./src/cleanup/restore-netrc.ts
/** Puts netrc entries back. */




/** Never throws. */
async function restoreNetrc(record) {
    const hosts = new Set(record.removed.map(({ host }) => host));
    return mergeBack(record, {
        merge: (current, original) => restore_netrc_merge(current, original, hosts),
        cut: (original) => removalFrom(original, hosts)?.bytes ?? null,
    });
}
function restore_netrc_merge(current, original, hosts) {
    const now = grammar_parseNetrcAbout(current, hosts);
    if (!now.ok)
        return { ok: false, reason: 'the file has changed since and can no longer be read' };
    if (scrub_netrc_entriesOf(now.entries, hosts).length > 0) {
        return { ok: false, reason: 'the file has changed since and has an entry for the host again' };
    }
    const removal = removalFrom(original, hosts);
    const bytes = removal === null ? null : provenReinsertion(current, removal.removed);
    return bytes === null
        ? {
            ok: false,
            reason: 'the file has changed since and has no safe place for the removed entries',
        }
        : { ok: true, bytes };
}
/** The removed entries, taken out of the backup once more: the record itself holds no content. */
function removalFrom(original, hosts) {
    const parse = grammar_parseNetrcAbout(original, hosts);
    if (!parse.ok)
        return null;
    const removal = removal_removeEntries(original, parse, scrub_netrc_entriesOf(parse.entries, hosts));
    return removal.ok ? removal : null;
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
    if (now === 'too-large' || original === null || !isHalfWritten(now, restore_saved_token_NOTHING, original)) {
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
const restore_saved_token_NOTHING = Buffer.alloc(0);
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