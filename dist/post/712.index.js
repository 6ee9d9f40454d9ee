"use strict";
exports.id = 712;
exports.ids = [712];
exports.modules = {

/***/ 3712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restore: () => (/* binding */ restore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/file-error.ts
/**
 * The system's code of a failed file operation, such as `EACCES`; it names no path and no content. Asks for
 * no class, because an error may come from another JavaScript realm.
 */
function file_error_fileErrorCode(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    return typeof code === 'string' ? code : 'unknown';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/act/backup.ts
/** Private copies of files that are about to be changed. */



function backup_sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/** Writes bytes to a new file that only this user can read, in a folder that only this user can enter. */
async function backup_writePrivateFile(folder, name, bytes) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
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
/** Keeps the original bytes; returns where. */
async function backup_writeBackup(folder, label, bytes) {
    return backup_writePrivateFile(folder, `${label}-${randomUUID()}`, bytes);
}
/** The backup's bytes, null where it is gone or is not what was stored. */
async function readBackup(path, expectedSha256) {
    try {
        const bytes = await (0,promises_.readFile)(path);
        return backup_sha256(bytes) === expectedSha256 ? bytes : null;
    }
    catch {
        return null;
    }
}
async function backup_removeBackup(path) {
    await (0,promises_.rm)(path, { force: true });
}

;// CONCATENATED MODULE: ./src/act/journal.ts
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
    const name = `journal-${randomUUID()}.json`;
    const content = Buffer.from(`${JSON.stringify({ format: FORMAT, records })}\n`);
    const written = await writePrivateFile(folder, name, content);
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
/** The records, oldest first. Throws where the file is missing or is not a journal. */
async function readJournal(path) {
    const content = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
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
    await (0,promises_.rm)(path, { force: true });
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
            return isString(value.afterSha256) && isListOf(value.removed, isRemovedEntry);
        case 'git-store':
            return [value.afterSha256, value.lock].every(isString) && isListOf(value.removed, isRemovedLine);
        case 'saved-token':
            return [value.mode, value.uid, value.gid].every(Number.isInteger);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/secret.ts


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
 * Every form in which a credential commonly travels: as it is, trimmed, URL-encoded, base64 and
 * base64url alone, as the Basic credential of the user names that Hub clients use, and as the part that its
 * base64 form has in common whatever stands before and after it. These are the values to mask; forms shorter than eight characters are left out, since masking them would blot out
 * ordinary words.
 */
function spellings(value) {
    const trimmed = value.trim();
    const forms = new Set();
    for (const text of new Set([trimmed, value])) {
        for (const line of text.split(/[\r\n]+/))
            forms.add(line.trim());
        forms.add(encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')));
        for (const offset of [0, 1, 2])
            forms.add(base64Core(text, offset));
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
    return [...forms].filter((form) => form.length >= 8);
}
/** The characters of a base64 text that the value alone decides when it begins `offset` bytes into a group of three. */
function base64Core(value, offset) {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value, 'utf8')]);
    const first = Math.ceil((offset * 8) / 6);
    return bytes.toString('base64').slice(first, Math.floor((bytes.length * 8) / 6));
}

;// CONCATENATED MODULE: ./src/observe/git.ts






const LARGEST_STORE = (/* unused pure expression or super */ null && (1 << 20));
/** What `git` needs to find its configuration, and nothing that holds a credential. */
const NEEDED_VARIABLES = /^(?:PATH|HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|XDG_CONFIG_HOME|SYSTEMROOT|PROGRAMDATA|GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|GIT_DIR)$/i;
/**
 * Reads what git's configuration and its credential files hold for `hosts` (host, with the port where it
 * is not the scheme's own). Credentials of other hosts are not kept. Without git there is nothing to see.
 */
async function observeGit(environment, folder, hosts) {
    const settings = await listSettings(environment, folder);
    if (settings === null)
        return { state: 'unavailable', credentials: [], unaskedHelpers: [] };
    const helpers = helpersFor(settings, hosts);
    const stores = await Promise.all(storeFiles(helpers, environment).map((file) => readStore(file, hosts)));
    return {
        state: 'read',
        credentials: [...settings.flatMap((setting) => inSetting(setting, hosts)), ...stores.flat()],
        unaskedHelpers: [...new Set(helpers.map(({ value }) => helperName(value)))].filter((name) => name !== 'store'),
    };
}
async function listSettings(environment, folder) {
    const env = { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && NEEDED_VARIABLES.test(name))
            env[name] = value;
    }
    try {
        const { exitCode, stdout } = await getExecOutput('git', ['config', '--list', '--includes', '-z'], {
            env,
            silent: true,
            ignoreReturnCode: true,
            ...(folder === null || !existsSync(folder) ? {} : { cwd: folder }),
        });
        return exitCode === 0 ? parseSettings(stdout) : null;
    }
    catch {
        return null;
    }
}
/** `key LF value NUL`, repeated; a key alone is a setting without a value. */
function parseSettings(listing) {
    return listing
        .split('\0')
        .filter((item) => item !== '')
        .map((item) => {
        const end = item.indexOf('\n');
        return end < 0 ? { key: item, value: '' } : { key: item.slice(0, end), value: item.slice(end + 1) };
    });
}
/** The helpers that git would ask for one of the hosts: a blank one takes back those before it. */
function helpersFor(settings, hosts) {
    const helpers = [];
    for (const setting of settings) {
        const match = /^credential\.(?:(.*)\.)?helper$/s.exec(setting.key);
        if (match === null)
            continue;
        const host = match[1] === undefined ? null : (parseUrl(match[1])?.host ?? null);
        if (host !== null && !host.includes('*') && !hosts.includes(host))
            continue;
        if (setting.value.trim() !== '')
            helpers.push(setting);
        else if (match[1] === undefined)
            helpers.length = 0;
    }
    return helpers;
}
function inSetting({ key, value }, hosts) {
    const remote = /^remote\.(.*)\.(?:push)?url$/s.exec(key);
    if (remote !== null)
        return inUrl(value, 'url', `remote ${remote[1]}`, hosts, null);
    const rewrite = /^url\.(.*)\.(?:push)?insteadof$/s.exec(key);
    if (rewrite !== null)
        return inUrl(rewrite[1] ?? '', 'rewrite', 'url.….insteadOf', hosts, null);
    const secret = /^http\.(?:.*\.)?extraheader$/s.test(key) ? secretInHeader(value) : null;
    if (secret === null)
        return [];
    const scope = /^http\.(.*)\.extraheader$/s.exec(key)?.[1];
    // Without a URL in its key the header goes to every host.
    const [everywhere = ''] = hosts;
    if (scope === undefined) {
        return [{ kind: 'header', where: 'http.extraHeader', host: everywhere, secret, line: null }];
    }
    const url = parseUrl(scope);
    if (url === null || !hosts.includes(url.host))
        return [];
    return [{ kind: 'header', where: `http.${url.origin}/.extraHeader`, host: url.host, secret, line: null }];
}
function inUrl(text, kind, where, hosts, line) {
    const url = parseUrl(text.trim());
    if (url === null || !hosts.includes(url.host))
        return [];
    // A URL with a user name alone may carry the token there.
    const value = decode(url.password === '' ? url.username : url.password);
    const isCredential = url.password !== '' || /^(?:hf_|api_org_)/.test(value);
    return isCredential ? [{ kind, where, host: url.host, secret: new secret_Secret(value), line }] : [];
}
function secretInHeader(value) {
    const match = /^authorization:\s*(basic|bearer)\s+(\S+)\s*$/i.exec(value);
    if (match?.[2] === undefined)
        return null;
    if (match[1]?.toLowerCase() === 'bearer')
        return new Secret(match[2]);
    const pair = Buffer.from(match[2], 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    return colon < 0 ? null : new Secret(pair.slice(colon + 1));
}
/** The files that the configured `store` helpers read, in git's own order. */
function storeFiles(helpers, environment) {
    const home = environment.HOME || homedir();
    const files = new Set();
    for (const { value } of helpers) {
        if (helperName(value) !== 'store')
            continue;
        const named = /--file(?:=|\s+)("[^"]+"|'[^']+'|\S+)/.exec(value)?.[1]?.replace(/^["']|["']$/g, '');
        if (named !== undefined) {
            files.add(named.replace(/^~(?=\/)/, () => home));
            continue;
        }
        files.add(join(home, '.git-credentials'));
        files.add(join(environment.XDG_CONFIG_HOME || join(home, '.config'), 'git', 'credentials'));
    }
    return [...files];
}
/** `store`, `cache`, `manager` … for git's own helpers; the program for others; nothing for a reset. */
function helperName(value) {
    if (value.startsWith('!'))
        return 'a shell command';
    return (value.trim().split(/\s+/)[0] ?? '').replace(/^.*[\\/]/, '').replace(/^git-credential-/, '');
}
async function readStore(file, hosts) {
    try {
        const bytes = await readFile(file);
        return bytes.length > LARGEST_STORE ? [] : git_parseStore(bytes.toString('latin1'), file, hosts);
    }
    catch {
        return [];
    }
}
/** The lines of a credential file that hold something for the hosts. */
function git_parseStore(content, file, hosts) {
    return content
        .split('\n')
        .flatMap((text, index) => inUrl(withPlainPort(text), 'store', file, hosts, index + 1));
}
/** git writes the colon before a port as `%3a`, which no URL parser takes. */
function withPlainPort(text) {
    return text.replace(/%3a(?=\d{1,5}\s*(?:\/|$))/i, ':');
}
function parseUrl(text) {
    return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./src/act/atomic-file.ts
/**
 * Changes a file so that whoever looks sees the old or the new bytes and never a mix, and so that link, mode
 * and owner stay. What cannot be replaced that way is written in place.
 */




/** The reason given when the file does not hold the expected bytes (any more). */
const atomic_file_CHANGED = 'changed';
const changed = { ok: false, reason: atomic_file_CHANGED };
/** Codes that say a folder takes no new file, or that a name may not be renamed onto. */
const RENAME_IMPOSSIBLE = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);
/**
 * Gives the file behind `path` the bytes `next` if it still holds `expected`. Never throws. A failure leaves
 * the file as it was, save one: a write in place that failed half way and could not be taken back, on a disk
 * that fails. So a caller keeps its backup until it has seen the file's bytes.
 */
async function atomic_file_replaceFile(path, expected, next) {
    try {
        // A rename onto the link itself would turn the link into a file.
        const target = await (0,promises_.realpath)(path);
        const stats = await (0,promises_.stat)(target);
        if (!stats.isFile())
            return { ok: false, reason: 'it is not a regular file' };
        // Renaming would leave the other hard links with the old content.
        const renamed = stats.nlink > 1 ? null : await replaceByRename(target, stats, expected, next);
        return renamed ?? (await writeInPlace(target, expected, next));
    }
    catch (error) {
        const code = file_error_fileErrorCode(error);
        return code === 'ENOENT' ? changed : { ok: false, reason: `it could not be written (${code})` };
    }
}
/**
 * Makes a file that is not there, whole from its first moment. Returns null, else the system's code for why
 * not: `EEXIST` where somebody else has made one.
 */
async function createFile(path, bytes, rights) {
    const folder = (0,external_node_path_.dirname)(path);
    const temporary = temporaryName(folder);
    try {
        const handle = await (0,promises_.open)(temporary, 'wx', 0o600);
        try {
            await handle.writeFile(bytes);
            if (!(await takeOver(handle, rights)))
                return 'EPERM';
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        // Unlike a rename, neither replaces what is there; not every file system has links.
        await (0,promises_.link)(temporary, path).catch(() => (0,promises_.copyFile)(temporary, path, promises_.constants.COPYFILE_EXCL));
    }
    catch (error) {
        return file_error_fileErrorCode(error);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
    }
    await syncFolder(folder);
    return null;
}
/** Null where this file cannot be replaced by a rename; then nothing was changed. */
async function replaceByRename(target, stats, expected, next) {
    const folder = (0,external_node_path_.dirname)(target);
    const temporary = temporaryName(folder);
    try {
        const handle = await (0,promises_.open)(temporary, 'wx', 0o600);
        try {
            await handle.writeFile(next);
            if (!(await takeOver(handle, stats)))
                return null;
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        const now = await (0,promises_.stat)(target);
        const same = now.ino === stats.ino && now.dev === stats.dev && now.nlink === stats.nlink;
        if (!same || !(await (0,promises_.readFile)(target)).equals(expected))
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
    await syncFolder(folder);
    return { ok: true, how: 'renamed' };
}
function temporaryName(folder) {
    return (0,external_node_path_.join)(folder, `.hf-auth-check-${(0,external_node_crypto_.randomUUID)()}.tmp`);
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
async function writeInPlace(target, expected, next) {
    const handle = await (0,promises_.open)(target, 'r+');
    try {
        if (!(await handle.readFile()).equals(expected))
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/act/git-lock.ts
/**
 * Git's own lock protocol for its credential files: whoever creates `<file>.lock` may change the file, and
 * everybody else waits a second and then gives up, leaving it as it is.
 */



/** How long git's `store` helper waits for the lock by default. */
const PATIENCE_MS = 1000;
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
    const holder = await (0,promises_.readFile)(lock, 'utf8').catch(() => null);
    if (holder === id)
        await (0,promises_.rm)(lock, { force: true }).catch(() => { });
}
function lockOf(realPath) {
    return `${realPath}.lock`;
}
/** Null when the lock was taken, else why not. */
async function acquire(realPath, id) {
    for (const end = Date.now() + PATIENCE_MS;;) {
        const code = await create(lockOf(realPath), id);
        if (code === null)
            return null;
        if (code !== 'EEXIST')
            return `git's lock file beside it could not be created (${code})`;
        if (Date.now() >= end)
            return `it is busy, since ${lockOf(realPath)} exists`;
        await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS);
    }
}
async function create(lock, id) {
    try {
        const handle = await (0,promises_.open)(lock, 'wx', 0o600);
        try {
            await handle.writeFile(id);
        }
        catch (error) {
            await (0,promises_.rm)(lock, { force: true });
            throw error;
        }
        finally {
            await handle.close();
        }
        return null;
    }
    catch (error) {
        return file_error_fileErrorCode(error);
    }
}

;// CONCATENATED MODULE: ./src/act/mend.ts
/**
 * Puts back what was cut out of a file. What somebody else wrote in the meantime is never overwritten, and a
 * backup is deleted only after its bytes (or what was cut) were read back from their place.
 */




const ATTEMPTS = 3;
/** Makes a file what its record says it was, or as near as others' changes allow. Never throws. */
async function mendFile(record, mending) {
    try {
        for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
            if ((await (0,promises_.realpath)(record.path)) !== record.realPath) {
                return notBack(record, 'left-as-changed', 'the path leads to another file now');
            }
            const outcome = await mendOnce(record, mending);
            if (outcome !== 'changed')
                return outcome;
        }
        return notBack(record, 'failed', 'the file kept changing');
    }
    catch (error) {
        const code = file_error_fileErrorCode(error);
        return code === 'ENOENT'
            ? notBack(record, 'left-as-changed', 'the file was deleted meanwhile, and stays deleted')
            : notBack(record, 'failed', `it could not be read or written (${code})`);
    }
}
async function mendOnce(record, { merge, replace }) {
    const { realPath } = record;
    const current = await (0,promises_.readFile)(realPath);
    // Also the case of a scrub that was announced and never came to be.
    if (backup_sha256(current) === record.beforeSha256)
        return back(record, 'restored');
    const original = await readBackup(record.backup, record.beforeSha256);
    if (original === null)
        return backupLost(record);
    const untouched = backup_sha256(current) === record.afterSha256;
    const merged = untouched ? { ok: true, bytes: original } : merge(current, original);
    if (!merged.ok)
        return notBack(record, 'left-as-changed', merged.reason);
    const replaced = await (replace?.(current, merged.bytes) ?? atomic_file_replaceFile(realPath, current, merged.bytes));
    if (!replaced.ok)
        return replaced.reason === atomic_file_CHANGED ? 'changed' : notBack(record, 'failed', replaced.reason);
    if (!(await (0,promises_.readFile)(realPath)).equals(merged.bytes)) {
        return notBack(record, 'failed', 'the file changed right after it was put back');
    }
    return untouched
        ? back(record, 'restored')
        : back(record, 'merged', 'the file had changed, so they were put at its top');
}
/** All is in its place: the backup may go. */
async function back({ kind, path, backup }, result, reason = null) {
    try {
        await backup_removeBackup(backup);
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

;// CONCATENATED MODULE: ./src/netrc/lines.ts
/**
 * Lines and blanks of a netrc, on text decoded as latin1 (one character per byte).
 * Only the four ASCII blanks separate words: JavaScript's own notion of white space would also split
 * at bytes such as 0xA0, which belong to a value.
 */
const LINE_END = /\r\n|\n|\r/g;
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
/** Tells the 1-based line of an offset. */
function lineCounter(text) {
    const ends = Array.from(text.matchAll(LINE_END), (match) => match.index + match[0].length);
    return (offset) => {
        let low = 0;
        let high = ends.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((ends[middle] ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low + 1;
    };
}
/** 1-based number of the first line longer than `limit`, line end not counted; null where none is. */
function firstLongLine(text, limit) {
    const index = text.split(LINE_END).findIndex((line) => line.length > limit);
    return index < 0 ? null : index + 1;
}

;// CONCATENATED MODULE: ./src/netrc/pieces.ts
/**
 * Cuts a netrc into pieces, the way Python 3.11 and later do: quotes only where a word starts, a
 * backslash takes the next byte, `#` opens a comment only where a keyword may stand, and a macro runs to
 * the first empty line. Every piece knows the bytes it came from. What no two readers agree about, and
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
function readPieces(bytes) {
    const text = bytes.toString('latin1');
    const lineOf = lineCounter(text);
    const refuse = (reason, at) => ({ ok: false, reason, line: lineOf(at) });
    if (WIDE_ENCODINGS.some((mark) => bytes.subarray(0, mark.length).equals(mark))) {
        return refuse('it is UTF-16 or UTF-32 text, which no client reads', 0);
    }
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return refuse('it holds a NUL byte', nul);
    const pieces = [];
    const add = (role, start, end, said) => {
        pieces.push({ role, start, end, line: lineOf(start), text: said, raw: text.slice(start, end) });
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
            return refuse('an empty quoted word stands where a keyword belongs', at);
        const keyword = pieces_asciiLowerCase(word.text);
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
    return { ok: true, pieces };
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
                return { ok: false, reason: 'text is glued to a closing quote', at };
            }
            return { ok: true, end, text: said };
        }
        if (!quoted && isSeparator(char))
            break;
        if (char === '\\') {
            at += 1;
            if (at >= text.length || isLineEnd(text[at])) {
                return { ok: false, reason: 'a backslash stands at the end of a line', at: at - 1 };
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
function pieces_asciiLowerCase(text) {
    return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

;// CONCATENATED MODULE: ./src/netrc/grammar.ts
/**
 * The entries of a netrc. Text fields are latin1, one character per byte, so that a value in whatever
 * encoding can be compared and is never altered by decoding.
 */


/** Reads all entries; `ok: false` where the file cannot be understood beyond doubt. */
function grammar_parseNetrc(bytes) {
    const read = readPieces(bytes);
    if (!read.ok)
        return read;
    const lineOf = lineCounter(bytes.toString('latin1'));
    return { ok: true, entries: collectEntries(read.pieces, lineOf), mentionsInMacro: mentions(read.pieces) };
}
function collectEntries(pieces, lineOf) {
    const entries = [];
    let current = null;
    let keyword = '';
    for (const piece of pieces) {
        if (piece.role === 'comment' || piece.role === 'macro')
            continue;
        if (piece.role === 'keyword') {
            keyword = piece.text;
            if (keyword === 'macdef')
                current = null;
            if (keyword === 'machine' || keyword === 'default') {
                current = {
                    host: null,
                    login: null,
                    password: null,
                    account: null,
                    span: { start: piece.start, end: piece.end },
                    lines: { first: piece.line, last: piece.line },
                };
                entries.push(current);
            }
        }
        if (current === null)
            continue;
        if (piece.role === 'value')
            setField(current, keyword, piece.text);
        // Unknown words, values of other keywords and comments between two words go with the entry.
        current.span.end = piece.end;
        current.lines.last = lineOf(piece.end - 1);
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
function mentions(pieces) {
    const lines = new Set();
    for (const piece of pieces) {
        if (piece.role === 'unknown' && pieces_asciiLowerCase(piece.text) === `${BYTE_ORDER_MARK}machine`) {
            lines.add(piece.line);
        }
        const holdsText = piece.role === 'comment' || piece.role === 'macro';
        if (!holdsText && !Array.from(piece.raw).some(isSeparator))
            continue;
        const lineWithin = lineCounter(piece.raw);
        for (const match of piece.raw.matchAll(MACHINE_AND_NAME)) {
            lines.add(piece.line + lineWithin(match.index) - 1);
        }
    }
    return [...lines].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./src/observe/netrc.ts





/** Far above any real netrc. */
const LARGEST_NETRC = (/* unused pure expression or super */ null && (1024 * 1024));
/** The existing files, in the order in which readers prefer them; one file under two names counts once. */
async function observeNetrc(env, platform) {
    const files = [];
    const seen = new Set();
    for (const candidate of candidates(env, platform)) {
        const found = await look(candidate, platform);
        if (found === null || seen.has(found.identity))
            continue;
        seen.add(found.identity);
        files.push(found.file);
    }
    return files;
}
/** The entries that name one of the hosts, and those that answer for every host without an own one. */
function entriesFor(file, hosts) {
    const wanted = new Set(hosts.map(asciiLowerCase));
    const entries = file.parse?.ok === true ? file.parse.entries : [];
    return {
        matching: entries.filter(({ host }) => host !== null && wanted.has(asciiLowerCase(host))),
        defaults: entries.filter(({ host }) => host === null),
    };
}
function candidates(env, platform) {
    const homes = (platform === 'win32' ? [env.HOME, env.USERPROFILE] : [env.HOME]).flatMap((home) => home === undefined || home === '' ? [] : [home]);
    const list = [];
    if (env.NETRC !== undefined && env.NETRC !== '') {
        list.push({ path: withHome(env.NETRC, homes[0]), kind: 'netrc-variable' });
    }
    for (const home of homes) {
        list.push({ path: join(home, '.netrc'), kind: 'dot-netrc' });
        list.push({ path: join(home, '_netrc'), kind: 'underscore-netrc' });
    }
    return list;
}
/** `~/` at the front stands for the home, as `requests` has it. */
function withHome(path, home) {
    return home !== undefined && /^~[\\/]/.test(path) ? join(home, path.slice(2)) : path;
}
async function look({ path, kind }, platform) {
    const file = {
        path,
        realPath: path,
        kind,
        state: 'unreadable',
        problem: null,
        size: 0,
        mode: null,
        writable: false,
        parse: null,
        bytes: null,
    };
    let stats;
    try {
        stats = await stat(path, { bigint: true });
        file.realPath = await realpath(path);
    }
    catch (error) {
        const code = fileErrorCode(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        return { identity: path, file: { ...file, problem: code } };
    }
    const identity = `${stats.dev}:${stats.ino}`;
    file.size = Number(stats.size);
    file.mode = platform === 'win32' ? null : Number(stats.mode & 4095n);
    if (!stats.isFile()) {
        return { identity, file: { ...file, state: 'not-a-file', problem: 'it is not a regular file' } };
    }
    file.writable = await mayChange(file.realPath);
    return { identity, file: await withContent(file) };
}
async function withContent(file) {
    try {
        const bytes = await netrc_readBounded(file.realPath);
        if (bytes === null)
            return { ...file, state: 'too-large', problem: 'it is larger than 1 MiB' };
        return { ...file, state: 'read', size: bytes.length, parse: parseNetrc(bytes), bytes };
    }
    catch (error) {
        return { ...file, problem: fileErrorCode(error) };
    }
}
/** The file's bytes; null where there are more than the limit, however many more. */
async function netrc_readBounded(path) {
    const handle = await open(path, 'r');
    try {
        const buffer = Buffer.alloc(LARGEST_NETRC + 1);
        let length = 0;
        while (length < buffer.length) {
            const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return length > LARGEST_NETRC ? null : Buffer.from(buffer.subarray(0, length));
    }
    finally {
        await handle.close();
    }
}
/** A file is replaced by its folder's rights, or else written in place by its own. */
async function mayChange(realPath) {
    return ((await allows(realPath, constants.W_OK)) ||
        (await allows(dirname(realPath), constants.W_OK | constants.X_OK)));
}
async function allows(path, mode) {
    return access(path, mode).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./src/act/cut.ts
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
    const backup = await writeBackup(backupFolder, kind, bytes);
    const hashes = { beforeSha256: sha256(bytes), afterSha256: sha256(cut.bytes) };
    const record = cutting.record({ path, realPath, backup, ...hashes }, cut.removed);
    await announced(record, announce);
    const replace = cutting.replace ?? ((expected, next) => replaceFile(realPath, expected, next));
    const replaced = await replace(bytes, cut.bytes);
    if (!replaced.ok) {
        const whole = replaced.reason === CHANGED || (await reads(realPath, (now) => now.equals(bytes)));
        if (!whole)
            return cut_failed(`${replaced.reason}; the original lies in ${backup}`, record);
        await removeBackup(backup);
        return replaced.reason === CHANGED ? 'changed' : cut_failed(replaced.reason);
    }
    return (await reads(realPath, cutting.isGone))
        ? { ok: true, record }
        : cut_failed(`it was changed again right after it was scrubbed; the original lies in ${backup}`, record);
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

;// CONCATENATED MODULE: ./src/act/scrub-git-store.ts
/** Takes lines out of a file of git's `store` helper. */







/**
 * Removes the lines that hold one of the credentials, wherever in the file they stand now; each line speaks
 * for itself, so no other answer of the helper changes. Never throws.
 */
async function scrubGitStore(path, credentials, backupFolder, announce = async () => { }) {
    const lock = randomUUID();
    try {
        const realPath = await realpath(path);
        return await cutFile({
            path,
            realPath,
            kind: 'git-store',
            cut: (bytes) => cutLines(bytes, linesOf(bytes, path, credentials)),
            isGone: (bytes) => linesOf(bytes, path, credentials).length === 0,
            record: (change, removed) => ({ ...change, kind: 'git-store', removed, lock }),
            replace: (expected, next) => withGitLock(realPath, lock, () => replaceFile(realPath, expected, next)),
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
    const doomed = new Set(removed.map(({ line }) => line));
    const kept = storeLines(bytes).filter((_, index) => !doomed.has(index + 1));
    return { ok: true, bytes: Buffer.from(kept.join(''), 'latin1'), removed };
}

;// CONCATENATED MODULE: ./src/act/restore-git-store.ts
/** Puts lines of git's `store` helper back. */





/** Never throws. */
async function restoreGitStore(record) {
    const { realPath, lock } = record;
    // The process that scrubbed may have been killed while it held the lock.
    await releaseGitLock(realPath, lock);
    return mendFile(record, {
        merge: (current, original) => merge(current, original, record),
        replace: (expected, next) => git_lock_withGitLock(realPath, lock, () => atomic_file_replaceFile(realPath, expected, next)),
    });
}
/** At the top, where git itself puts new lines. */
function merge(current, original, { path, removed }) {
    const numbers = new Set(removed.map(({ line }) => line));
    const hosts = [...new Set(removed.map(({ host }) => host))];
    const held = (bytes) => git_parseStore(bytes.toString('latin1'), path, hosts);
    // What the scrub left in the file, since it is the checked token, is no new login.
    const left = held(original).filter(({ line }) => line !== null && !numbers.has(line));
    const isNew = held(current).some(({ host, secret }) => !left.some((one) => one.host === host && one.secret.equals(secret)));
    if (isNew) {
        return { ok: false, reason: 'the file was changed meanwhile and has a line for the host again' };
    }
    const lines = storeLines(original)
        .filter((_, index) => numbers.has(index + 1))
        .map((line) => (line.endsWith('\n') ? line : `${line}\n`));
    return { ok: true, bytes: Buffer.concat([Buffer.from(lines.join(''), 'latin1'), current]) };
}

;// CONCATENATED MODULE: ./src/netrc/disagreements.ts
/**
 * Where readers of netrc disagree in a way that lets one entry's removal change what another host gets.
 *
 * Taking an entry out is harmless for the rest of the file as long as every reader stands between two
 * entries both where the removed text began and where it ended. The readers that are not Python, and what
 * can leave them elsewhere:
 *
 * - A value (or host) that is itself a keyword, such as `password machine`: curl up to 8.18 takes it for the
 *   keyword, swallows the next `machine` and comes to its senses only in the entry after that.
 * - A bare value that starts with `#`: wget and some curl see a comment, and take the next word as the value.
 * - A comment behind values on the same line: curl 7.74-7.83 and 8.11 onwards and aria2 read its words, so
 *   keywords in it are live and change the entry that the words then belong to.
 * - Keywords in quotes, with escapes or with capitals: a keyword to some and an ignored word to others, and
 *   what is ignored leaves its `login` and `password` to the entry above.
 * - Blanks inside a value (quoted or escaped): several words to readers without quotes; fatal or harmful
 *   where one of them is a keyword, starts a comment, or stands on a new line.
 * - Macros: they belong to the entry above them; git-lfs, and curl in CRLF files, read their body as if it
 *   were entries; a line of blanks ends them for half of the readers; words between a macro and the next
 *   entry belong to different entries, or to none.
 * - An entry without `login` or `password` (`user` counts for Python only): what some curl make of it depends
 *   on whether another entry follows.
 * - A carriage return without line feed: a line end for some, a blank or a part of a value for others. Other
 *   control characters: blanks for wget only.
 * - Lines above 4 KB: older curl reads them in parts of that size, each part as a line of its own.
 *
 * Harmless, and so let through: repeated hosts and keys, `default` anywhere, incomplete entries elsewhere,
 * unknown words inside entries, words before the first entry, `#` inside values, bytes that are not UTF-8,
 * CRLF, a missing final newline. Python's own troubles with comments are modelled in python-readers.ts.
 */


/** The words that are keywords to readers other than Python. */
const FOREIGN_KEYWORDS = new Set(['machine', 'default', 'login', 'password', 'account', 'macdef']);
/** Older curl reads into a buffer of 4096 bytes, the closing zero included. */
const LONGEST_LINE = 4095;
/** The first reason why entries at these spans cannot be removed with certainty; null where there is none. */
function findDisagreement(bytes, pieces, removed) {
    const text = bytes.toString('latin1');
    const refuse = (reason, line) => ({ ok: false, reason, line });
    const control = oddControlCharacter(text);
    if (control >= 0)
        return refuse('it holds an unusual control character', lineCounter(text)(control));
    const long = firstLongLine(text, LONGEST_LINE);
    if (long !== null)
        return refuse('a line is longer than some clients read', long);
    const removedStarts = new Set(removed.map((span) => span.start));
    const removedEnds = new Set(removed.map((span) => span.end));
    let inRemoved = false;
    /** The keys of the kept entry that was opened last; null before the first. */
    let keptKeys = null;
    let afterRemoved = false;
    let afterMacro = false;
    for (const [index, piece] of pieces.entries()) {
        const reason = pieceReason(piece, text) ?? macroReason(piece, pieces[index - 1], text);
        if (reason !== null)
            return refuse(reason, piece.line);
        if (piece.role === 'comment')
            continue;
        const opensMacro = piece.role === 'keyword' && piece.text === 'macdef';
        if (opensMacro && afterRemoved) {
            return refuse('a macro belongs to the entry that would be removed', piece.line);
        }
        if (afterMacro && !opensMacro && !opensEntry(piece)) {
            return refuse('words after a macro belong to no entry', piece.line);
        }
        if (opensEntry(piece)) {
            inRemoved = removedStarts.has(piece.start);
            if (!inRemoved)
                keptKeys = new Set();
            else if (keptKeys !== null && !(keptKeys.has('login') && keptKeys.has('password'))) {
                return refuse('the entry above it has no login or no password', piece.line);
            }
        }
        else if (piece.role === 'keyword' && !inRemoved) {
            keptKeys?.add(piece.text);
        }
        afterMacro = piece.role === 'macro';
        afterRemoved = removedEnds.has(piece.end);
    }
    return null;
}
function opensEntry(piece) {
    return piece.role === 'keyword' && (piece.text === 'machine' || piece.text === 'default');
}
/** Form feed and the like, and a carriage return that is not part of a CRLF. */
function oddControlCharacter(text) {
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x0d ? text[at + 1] !== '\n' : code === 0x7f || (code < 0x20 && code !== 9 && code !== 10)) {
            return at;
        }
    }
    return -1;
}
function pieceReason(piece, text) {
    switch (piece.role) {
        case 'keyword':
            return piece.raw === piece.text ? null : 'a keyword is written with quotes, escapes or capital letters';
        case 'unknown':
            return /["\\]/.test(piece.raw) ? 'a word that is no keyword holds quotes or escapes' : null;
        case 'value':
            return valueReason(piece);
        case 'comment':
            return sharesLine(piece, text) && holdsKeyword(piece.raw)
                ? 'a comment behind an entry holds a netrc keyword, which some clients obey'
                : null;
        case 'macro':
            return holdsKeyword(piece.raw) ? 'a macro holds a netrc keyword, which some clients obey' : null;
    }
}
function valueReason(piece) {
    if (FOREIGN_KEYWORDS.has(pieces_asciiLowerCase(piece.text))) {
        return 'a name or value is itself a netrc keyword';
    }
    if (piece.raw.startsWith('#'))
        return 'a value starts with #, which some clients take for a comment';
    if (/[\r\n]/.test(piece.raw))
        return 'a quoted value runs over a line end';
    if (!/[ \t]/.test(piece.raw))
        return null;
    if (!piece.raw.startsWith('"'))
        return 'a value holds an escaped blank';
    return holdsKeyword(piece.raw) || /[ \t]#/.test(piece.raw)
        ? 'a quoted value holds a netrc keyword or a comment sign, which some clients obey'
        : null;
}
/** Whether something but blanks stands before the comment on its line. */
function sharesLine(comment, text) {
    let at = comment.start;
    while (isBlank(text[at - 1]))
        at -= 1;
    return at > 0 && !isLineEnd(text[at - 1]);
}
function holdsKeyword(text) {
    return text.split(/[ \t\r\n"#\\]+/).some((word) => FOREIGN_KEYWORDS.has(pieces_asciiLowerCase(word)));
}
function macroReason(piece, before, text) {
    if (piece.role === 'keyword' && piece.text === 'macdef') {
        return sharesLine(piece, text) ? 'a macro does not start on a line of its own' : null;
    }
    if (piece.role === 'value' && before?.role === 'keyword' && before.text === 'macdef') {
        return before.line === piece.line ? null : 'the name of a macro does not stand beside its keyword';
    }
    if (piece.role !== 'macro')
        return null;
    if (piece.raw !== '' && !isLineEnd(piece.raw[0]))
        return 'something stands behind the name of a macro';
    return /\n[ \t]+\r?(\n|$)/.test(piece.raw)
        ? 'a macro holds a line of blanks, which ends it for some clients'
        : null;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/netrc/python-readers.ts
/**
 * Models of Python's own netrc module, before and since its rewrite in Python 3.11. It is what `requests`,
 * and through it every `huggingface_hub` before 1.0, reads; and it gives up on the whole file where others
 * shrug. What is a comment to it depends on what stands before: a comment line that follows an empty line
 * can be fatal, and the same line right below an entry is not. So taking an entry out can make a file
 * unreadable although every other entry is untouched; only reading before and after can tell.
 */

/** Thrown inside this module only: the modelled reader raises, and so answers for no host at all. */
class Refused extends Error {
}
const DEFAULT = 'default';
const ENDS_AN_ENTRY = new Set(['', 'machine', DEFAULT, 'macdef']);
/** Characters of a file opened in text mode, with Python's universal newlines. */
class TextStream {
    line = 1;
    at = 0;
    text;
    constructor(bytes) {
        const text = (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString('utf8') : bytes.toString('latin1');
        this.text = text.replace(/\r\n?/g, '\n');
    }
    /** The next character, or an empty string at the end. */
    read() {
        const code = this.text.codePointAt(this.at);
        const char = code === undefined ? '' : String.fromCodePoint(code);
        this.at += char.length;
        if (char === '\n')
            this.line += 1;
        return char;
    }
    /** The rest of the line, line end included; like the original it does not count the line. */
    readLine() {
        const newline = this.text.indexOf('\n', this.at);
        const end = newline < 0 ? this.text.length : newline + 1;
        const line = this.text.slice(this.at, end);
        this.at = end;
        return line;
    }
}
class PythonLexer {
    stream;
    pushed = [];
    constructor(stream) {
        this.stream = stream;
    }
    next() {
        return this.pushed.shift() ?? this.scan();
    }
    push(token) {
        this.pushed.push(token);
    }
}
/** The lexer of 3.11 and later: quotes and backslashes. */
class OwnLexer extends PythonLexer {
    scan() {
        let token = '';
        let char = this.stream.read();
        while (char !== '' && ' \t\r\n'.includes(char))
            char = this.stream.read();
        if (char === '"') {
            for (char = this.stream.read(); char !== '' && char !== '"'; char = this.stream.read()) {
                token += char === '\\' ? this.stream.read() : char;
            }
            return token;
        }
        while (char !== '' && !' \t\r\n'.includes(char)) {
            token += char === '\\' ? this.stream.read() : char;
            char = this.stream.read();
        }
        return token;
    }
}
/** The shlex of 3.10 and earlier: all printable ASCII makes words, any other character stands alone. */
class ShlexLexer extends PythonLexer {
    ahead = '';
    scan() {
        let char = this.readChar();
        while (char !== '' && ' \t\r\n'.includes(char))
            char = this.readChar();
        if (!/[!-~]/.test(char))
            return char;
        let token = '';
        while (/[!-~]/.test(char)) {
            token += char;
            char = this.readChar();
        }
        if (char !== '' && !' \t\r\n'.includes(char))
            this.ahead = char;
        return token;
    }
    readChar() {
        const char = this.ahead;
        this.ahead = '';
        return char === '' ? this.stream.read() : char;
    }
}
function readWith(lexer, generation) {
    const { stream } = lexer;
    const hosts = new Map();
    for (;;) {
        const lineBefore = stream.line;
        const top = lexer.next();
        if (top === '')
            return hosts;
        if (top.startsWith('#')) {
            if (stream.line === lineBefore && top.length === 1)
                stream.readLine();
        }
        else if (top === 'macdef') {
            skipMacro(lexer, generation);
        }
        else if (top === 'machine' || top === DEFAULT) {
            const name = top === DEFAULT ? DEFAULT : lexer.next();
            if (name === '' && generation === 'new')
                throw new Refused();
            hosts.set(name, generation === 'new' ? followNew(lexer) : followOld(lexer));
        }
        else {
            throw new Refused();
        }
    }
}
function skipMacro(lexer, generation) {
    lexer.next();
    for (;;) {
        const line = lexer.stream.readLine();
        if (line === '' && generation === 'new')
            throw new Refused();
        if (line === '' || line === '\n')
            return;
    }
}
function followNew(lexer) {
    const found = { login: '', account: '', password: '' };
    for (;;) {
        const lineBefore = lexer.stream.line;
        const token = lexer.next();
        if (token.startsWith('#')) {
            if (lexer.stream.line === lineBefore)
                lexer.stream.readLine();
        }
        else if (ENDS_AN_ENTRY.has(token)) {
            lexer.push(token);
            return found;
        }
        else {
            setKey(found, token, lexer);
        }
    }
}
function followOld(lexer) {
    const found = { login: '', account: '', password: '' };
    for (;;) {
        const token = lexer.next();
        if (token.startsWith('#') || ENDS_AN_ENTRY.has(token)) {
            if (found.password === '')
                throw new Refused();
            lexer.push(token);
            return found;
        }
        setKey(found, token, lexer);
    }
}
function setKey(found, token, lexer) {
    if (token === 'login' || token === 'user')
        found.login = lexer.next();
    else if (token === 'account')
        found.account = lexer.next();
    else if (token === 'password')
        found.password = lexer.next();
    else
        throw new Refused();
}
function answersOf(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof Refused)
            return null;
        throw error;
    }
}
/** What Python before 3.11 and since 3.11 make of a netrc. */
function pythonAnswers(bytes) {
    return {
        before311: answersOf(() => readWith(new ShlexLexer(new TextStream(bytes)), 'old')),
        since311: answersOf(() => readWith(new OwnLexer(new TextStream(bytes)), 'new')),
    };
}
/**
 * Whether going from one version of a file to another takes from some Python what it had: for every host
 * but those that are meant to change, the answer must stay; a file that was refused had no answers to lose.
 */
function pythonLosesSomething(before, after, meant) {
    const old = pythonAnswers(before);
    const now = pythonAnswers(after);
    return loses(old.before311, now.before311, meant) || loses(old.since311, now.since311, meant);
}
function loses(old, now, meant) {
    if (old === null)
        return false;
    if (now === null)
        return true;
    return [...new Set([...old.keys(), ...now.keys(), DEFAULT])]
        .filter((host) => !meant.has(host.toLowerCase()))
        .some((host) => !sameCredentials(old.get(host) ?? old.get(DEFAULT), now.get(host) ?? now.get(DEFAULT)));
}
function sameCredentials(a, b) {
    return a?.login === b?.login && a?.account === b?.account && a?.password === b?.password;
}
/** Whether some Python would still find an own entry (not `default`) for one of these hosts. */
function pythonStillFinds(bytes, hosts) {
    return Object.values(pythonAnswers(bytes)).some((answers) => [...(answers?.keys() ?? [])].some((host) => host !== DEFAULT && hosts.has(host.toLowerCase())));
}

;// CONCATENATED MODULE: ./src/netrc/removal.ts
/**
 * Takes entries out of a netrc: the result is the original without the removed ranges, and every other byte
 * is as it was. Refuses rather than guesses: see disagreements.ts for what is refused, and after the cut the
 * file is read again, by the own grammar and by models of Python's, before anything is handed out.
 */





/** Removes the given entries, which must be this file's own. `default` is never removed. */
function removal_removeEntries(bytes, parse, entries) {
    if (!parse.ok)
        return parse;
    const read = readPieces(bytes);
    if (!read.ok)
        return read;
    const refuse = (reason) => ({ ok: false, reason, line: entries[0]?.lines.first ?? 1 });
    const starts = new Set(entries.map((entry) => entry.span.start));
    const doomed = parse.entries.filter((entry) => starts.has(entry.span.start));
    const kept = parse.entries.filter((entry) => !starts.has(entry.span.start));
    const fresh = grammar_parseNetrc(bytes);
    if (doomed.length !== starts.size || !fresh.ok || !sameSpans(fresh.entries, parse.entries)) {
        return refuse('the entries are not those of this file');
    }
    const removed = [];
    for (const { host, lines, span } of doomed) {
        if (host === null)
            return refuse('a default entry is never removed');
        removed.push({
            host: pieces_asciiLowerCase(host),
            lines: { ...lines },
            text: Buffer.from(bytes.subarray(span.start, span.end)),
        });
    }
    if (removed.length === 0)
        return { ok: true, bytes: Buffer.from(bytes), removed };
    const spans = doomed.map((entry) => entry.span);
    const disagreement = findDisagreement(bytes, read.pieces, spans);
    if (disagreement !== null)
        return disagreement;
    const text = bytes.toString('latin1');
    const next = without(bytes, joinNeighbours(text, spans).map((range) => cutRange(text, range)));
    const hosts = new Set(removed.map((entry) => entry.host));
    const doubt = doubtAbout(bytes, next, kept, hosts);
    return doubt === null ? { ok: true, bytes: next, removed } : refuse(doubt);
}
/** What is wrong with the edited bytes, null where nothing is. */
function doubtAbout(bytes, next, kept, hosts) {
    const parsed = grammar_parseNetrc(next);
    if (!parsed.ok || !sameEntries(parsed.entries, kept))
        return 'removing it would change other entries';
    if (kept.some((entry) => entry.host !== null && hosts.has(pieces_asciiLowerCase(entry.host)))) {
        return 'another entry for the same host would stay';
    }
    if (firstLongLine(next.toString('latin1'), LONGEST_LINE) !== null) {
        return 'a line would become longer than some clients read';
    }
    if (pythonLosesSomething(bytes, next, hosts)) {
        return 'without it, Python would read the rest of the file differently (often a comment below it)';
    }
    if (pythonStillFinds(next, hosts))
        return 'Python would still find an entry for the host';
    return null;
}
function sameSpans(a, b) {
    return (sameEntries(a, b) &&
        a.every((entry, i) => entry.span.start === b[i]?.span.start && entry.span.end === b[i]?.span.end));
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
function joinNeighbours(text, spans) {
    const joined = [];
    for (const span of spans) {
        const last = joined.at(-1);
        if (last !== undefined && skipBlanks(text, last.end) === span.start)
            last.end = span.end;
        else
            joined.push({ ...span });
    }
    return joined;
}
/**
 * An entry alone on its lines goes with indentation and line end. Where other words or a comment share its
 * lines, they and the line end stay: what stands before keeps the blanks that separate it.
 */
function cutRange(text, span) {
    let lineStart = span.start;
    while (isBlank(text[lineStart - 1]))
        lineStart -= 1;
    const opensLine = lineStart === 0 || isLineEnd(text[lineStart - 1]);
    const next = skipBlanks(text, span.end);
    if (!opensLine)
        return { start: span.start, end: next };
    return { start: lineStart, end: afterLineEnd(text, next) };
}
function skipBlanks(text, from) {
    let at = from;
    while (isBlank(text[at]))
        at += 1;
    return at;
}
function without(bytes, ranges) {
    const parts = [];
    let at = 0;
    for (const range of ranges) {
        parts.push(bytes.subarray(at, range.start));
        at = range.end;
    }
    parts.push(bytes.subarray(at));
    return Buffer.concat(parts);
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
 * get: taking them out again must be allowed and must lead back to the file, and no Python may lose by it.
 */
function provenReinsertion(current, removed) {
    const hosts = new Set(removed.map((entry) => entry.host));
    const next = reinsertEntries(current, removed.map((entry) => entry.text));
    const parse = grammar_parseNetrc(next);
    if (!parse.ok)
        return null;
    const ours = parse.entries.filter((entry) => entry.host !== null && hosts.has(pieces_asciiLowerCase(entry.host)));
    if (ours.length !== removed.length)
        return null;
    const back = removal_removeEntries(next, parse, ours);
    if (!back.ok || back.removed.some((entry, i) => !entry.text.equals(removed[i]?.text ?? Buffer.alloc(0)))) {
        return null;
    }
    return back.bytes.equals(current) && !pythonLosesSomething(current, next, hosts) ? next : null;
}

;// CONCATENATED MODULE: ./src/act/scrub-netrc.ts
/** Takes the Hub's entries out of one netrc file on disk. */




/** Removes the entries of the hosts that `entries` name, as the file says them now. Never throws. */
async function scrubNetrc(file, entries, backupFolder, announce = async () => { }) {
    if (file.bytes === null)
        return failed(file.problem ?? 'it was not read');
    const hosts = new Set(entries.flatMap(({ host }) => (host === null ? [] : [asciiLowerCase(host)])));
    if (hosts.size === 0)
        return failed('no entry to remove was named');
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
    const parse = parseNetrc(bytes);
    const removal = parse.ok ? removeEntries(bytes, parse, entriesOf(parse.entries, hosts)) : parse;
    if (!removal.ok)
        return { ok: false, reason: `${removal.reason} (line ${removal.line})` };
    return { ...removal, removed: removal.removed.map(({ host, lines }) => ({ host, lines })) };
}
function hasNone(bytes, hosts) {
    const parse = parseNetrc(bytes);
    return parse.ok && entriesOf(parse.entries, hosts).length === 0;
}
/** The entries that name one of the hosts, given in lower case. */
function entriesOf(entries, hosts) {
    return entries.filter(({ host }) => host !== null && hosts.has(pieces_asciiLowerCase(host)));
}

;// CONCATENATED MODULE: ./src/act/restore-netrc.ts
/** Puts netrc entries back. */




/** Never throws. */
async function restoreNetrc(record) {
    const hosts = new Set(record.removed.map(({ host }) => host));
    return mendFile(record, { merge: (current, original) => restore_netrc_merge(current, original, hosts) });
}
function restore_netrc_merge(current, original, hosts) {
    const now = grammar_parseNetrc(current);
    if (!now.ok)
        return { ok: false, reason: 'the file was changed meanwhile and can no longer be read' };
    if (entriesOf(now.entries, hosts).length > 0) {
        return { ok: false, reason: 'the file was changed meanwhile and has an entry for the host again' };
    }
    const removed = removedFrom(original, hosts);
    const bytes = removed === null ? null : provenReinsertion(current, removed);
    return bytes === null
        ? {
            ok: false,
            reason: 'the file was changed meanwhile in a way that leaves no safe place for the removed entries',
        }
        : { ok: true, bytes };
}
/** The removed entries, taken out of the backup once more: the record itself holds no content. */
function removedFrom(original, hosts) {
    const parse = grammar_parseNetrc(original);
    if (!parse.ok)
        return null;
    const removal = removal_removeEntries(original, parse, entriesOf(parse.entries, hosts));
    return removal.ok ? removal.removed : null;
}

;// CONCATENATED MODULE: ./src/act/restore-saved-token.ts
/** Puts the saved login back where it was moved aside. */





/** A login that was saved meanwhile stays. Never throws. */
async function restoreSavedToken(record) {
    try {
        const original = await readBackup(record.backup, record.beforeSha256);
        // Through the name that clients use, in case it leads to another file now.
        const now = (await contentOf(record.path)) ?? (await contentOf(record.realPath));
        // Also the case of a scrub that was announced and never came to be.
        if (now !== null && backup_sha256(now) === record.beforeSha256)
            return back(record, 'restored');
        if (now !== null)
            return notBack(record, 'left-as-changed', 'a new login was saved meanwhile');
        if (original === null)
            return backupLost(record);
        const refusal = await createFile(record.realPath, original, record);
        if (refusal === 'EEXIST')
            return notBack(record, 'left-as-changed', 'a new login was saved meanwhile');
        if (refusal === 'ENOENT') {
            return notBack(record, 'left-as-changed', 'its folder was deleted meanwhile, and stays deleted');
        }
        if (refusal !== null)
            return notBack(record, 'failed', `it could not be written (${refusal})`);
        return (await contentOf(record.realPath))?.equals(original) === true
            ? back(record, 'restored')
            : notBack(record, 'failed', 'the file changed right after it was put back');
    }
    catch (error) {
        return notBack(record, 'failed', `it could not be read or written (${file_error_fileErrorCode(error)})`);
    }
}
/** Null where there is no file. */
async function contentOf(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        const code = file_error_fileErrorCode(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/act/restore.ts
/** Undoes what a scrub did, as its journal tells. */






/** Puts back what the main step removed, latest change first. Never throws. */
async function restore(journal) {
    let records;
    try {
        records = await readJournal(journal);
    }
    catch (error) {
        const isMissing = file_error_fileErrorCode(error) === 'ENOENT';
        return { journal: isMissing ? 'missing' : 'broken', path: journal, folder: (0,external_node_path_.dirname)(journal) };
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
        case 'saved-token':
            return restoreSavedToken(record);
    }
}


/***/ })

};
;