"use strict";
exports.id = 476;
exports.ids = [476];
exports.modules = {

/***/ 701:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t2: function() { return /* binding */ exists; },
  jU: function() { return /* binding */ forgetScrub; },
  JQ: function() { return /* binding */ keptScrubs; },
  GK: function() { return /* binding */ newScrubFolder; },
  yp: function() { return /* binding */ stateFolder; }
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./src/cleanup/places.ts
/** Where a file is, told so that it can still be told later whether it is there. */


const FOR_OTHERS = 0o077;
/**
 * The name of a file as a record keeps it: absolute, without `.` or `..`; the last part may be a link. Rejects where
 * its folder is not there.
 */
async function lastingName(path) {
    return isLastingName(path) ? path : join(await realpath(dirname(path)), basename(path));
}
function isLastingName(path) {
    return isAbsolute(path) && resolve(path) === path && !path.includes('\0');
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
async function places_isPrivateFolder(folder) {
    const stats = await (0,promises_.lstat)(folder);
    if (!stats.isDirectory() || (await (0,promises_.realpath)(folder)) !== folder)
        return false;
    const me = process.getuid?.();
    return me === undefined || (stats.uid === me && (stats.mode & FOR_OTHERS) === 0);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(643);
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
async function readBounded(path) {
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
        if (!(await lstat(path)).isFile())
            throw notPlain();
        await unlink(path);
    }
    catch (error) {
        if (fileErrorCode(error) !== 'ENOENT')
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
function sha256(bytes) {
    return createHash('sha256').update(bytes).digest('hex');
}
/** Writes bytes to a new file that only this user can read, in a folder that only this user can enter; throws for any other. */
async function writePrivateFile(folder, name, bytes) {
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
function backupName(label) {
    return `${label}-${randomUUID()}`;
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


// EXTERNAL MODULE: ./src/model/file-error.ts
var file_error = __webpack_require__(556);
// EXTERNAL MODULE: ./src/command-line/action-run.ts
var action_run = __webpack_require__(150);
// EXTERNAL MODULE: ./src/command-line/key-values.ts
var key_values = __webpack_require__(312);
// EXTERNAL MODULE: ./src/command-line/usage-error.ts + 1 modules
var usage_error = __webpack_require__(135);
;// CONCATENATED MODULE: ./src/command-line/kept-scrubs.ts
/**
 * What scrubs of this machine removed, until it is put back: a folder for each scrub, in the user's state folder. The
 * runner does this for a workflow with its own state; here is nobody else who could.
 */









/** `hf-auth-check` in the folder where programs of this user keep their state. */
function stateFolder(environment, platform, home = (0,external_node_os_.homedir)()) {
    const { XDG_STATE_HOME = '', LOCALAPPDATA = '' } = environment;
    const [named, usual] = platform === 'win32'
        ? [LOCALAPPDATA, (0,external_node_path_.join)(home, 'AppData', 'Local')]
        : [XDG_STATE_HOME, (0,external_node_path_.join)(home, '.local', 'state')];
    // A relative path would depend on where the command was called.
    return (0,external_node_path_.join)((0,external_node_path_.isAbsolute)(named) ? named : usual, 'hf-auth-check');
}
/** Makes the folder of a new scrub. Throws a `UsageError` if that is not possible, or others could enter it. */
async function newScrubFolder(state) {
    try {
        await (0,promises_.mkdir)(state, { recursive: true, mode: 0o700 });
        const time = new Date().toISOString().replaceAll(':', '-');
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(await soundFolder(state), `${time}-`));
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            throw error;
        const code = (0,file_error/* fileErrorCode */.c)(error);
        throw new usage_error/* UsageError */.e(`${state} cannot be used to keep what a scrub removes (${code}), so nothing was changed. Set XDG_STATE_HOME to a folder of yours.`, { help: false });
    }
}
/** The scrubs that changed something and are not undone yet, newest first. */
async function keptScrubs(state) {
    const names = await namesIn(state);
    const kept = [];
    for (const name of names.sort().reverse()) {
        const folder = (0,external_node_path_.join)(await soundFolder(state), name);
        const scrub = await keptScrub(folder);
        if (scrub !== null)
            kept.push(scrub);
    }
    return kept;
}
/** Null where nothing was changed. Throws a `UsageError` for what others could have put there. */
async function keptScrub(folder) {
    let text;
    try {
        if (!(await places_isPrivateFolder(folder)))
            throw notSound(folder);
        text = (await readPrivateFile((0,external_node_path_.join)(folder, action_run/* STATE_FILE */.b))).toString('utf8');
    }
    catch (error) {
        if ((0,file_error/* fileErrorCode */.c)(error) === 'ENOENT')
            return null;
        throw error instanceof usage_error/* UsageError */.e ? error : notSound(folder);
    }
    const state = (0,key_values/* readKeyValues */._)(text);
    const [journal = '', key = ''] = [state.get('journal'), state.get('key')];
    if (journal === '')
        return null;
    // In the folder that the action made in this one.
    if ((0,external_node_path_.dirname)((0,external_node_path_.dirname)(journal)) !== folder)
        throw notSound(folder);
    return { folder, journal, key };
}
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if ((0,file_error/* fileErrorCode */.c)(error) === 'ENOENT')
            return [];
        throw notSound(folder);
    }
}
/** The state folder by its real name: what is above it may be a link, but not itself. */
async function soundFolder(state) {
    const folder = (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(state)), 'hf-auth-check');
    if (!(await places_isPrivateFolder(folder)))
        throw notSound(folder);
    return folder;
}
function notSound(folder) {
    return new usage_error/* UsageError */.e(`${folder} is not a folder that only you can enter, so nothing was changed. Check its owner and set its mode to 700.`, { help: false });
}
/** Once nothing is to be put back. */
async function forgetScrub(folder) {
    await (0,promises_.rm)(folder, { recursive: true, force: true });
}
/** Whether a journal is there, that is whether something may still be put back. */
async function exists(journal) {
    return (0,promises_.access)(journal).then(() => true, () => false);
}


/***/ }),

/***/ 476:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restoreCommand: function() { return /* binding */ restoreCommand; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(168);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(171);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(495);
/* harmony import */ var _kept_scrubs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(701);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(365);
/* harmony import */ var _terminal_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(533);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(135);
/** `hf-auth-check restore`. */











async function restoreCommand({ args, folder }) {
    if (wantsHelp(args)) {
        process.stdout.write(_help_js__WEBPACK_IMPORTED_MODULE_9__/* .RESTORE_HELP */ .Fm);
        return 0;
    }
    const scrubs = await (0,_kept_scrubs_js__WEBPACK_IMPORTED_MODULE_5__/* .keptScrubs */ .JQ)((0,_kept_scrubs_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFolder */ .yp)(process.env, process.platform));
    if (scrubs.length === 0)
        process.stdout.write('Nothing to restore.\n');
    const paint = (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .isColoured */ .y)() ? _report_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .coloured */ .qY : _report_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj;
    return (0,_interruption_js__WEBPACK_IMPORTED_MODULE_10__/* .interruptible */ .I)(async (interruption) => {
        let isAllBack = true;
        for (const scrub of scrubs) {
            if (interruption.aborted)
                return 1;
            isAllBack = (await restoreOne(scrub, folder, paint, interruption)) && isAllBack;
        }
        return isAllBack ? 0 : 1;
    });
}
function wantsHelp(args) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
        args: [...args],
        strict: false,
        tokens: true,
        options: { help: { type: 'boolean', short: 'h' } },
    });
    const isOther = tokens.some((token) => !(token.kind === 'option' && token.name === 'help'));
    if (isOther)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e('restore takes no arguments: it puts back everything that --scrub removed.');
    return tokens.length > 0;
}
/** Whether everything that this scrub removed is back, as the post step of a workflow puts it back. */
async function restoreOne({ folder: kept, journal, key }, folder, paint, interruption) {
    const isThere = await (0,_kept_scrubs_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t2)(journal);
    const shown = new _terminal_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .TerminalLines */ .E(paint, ({ text }) => process.stderr.write(`${text}\n`));
    const environment = {
        ...(0,_child_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentFor */ .DD)(process.env),
        RUNNER_TEMP: kept,
        STATE_journal: journal,
        STATE_key: key,
    };
    const { status, signal } = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .runBundle */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '..', 'post', 'index.js'), {
        environment,
        interruption,
        onLine: (line, stream) => shown.accept(line, stream),
    });
    if (signal !== null)
        shown.accept(`::error::${signal} ended the restore; run it again.`, 'stdout');
    for (const line of shown.lines)
        process.stdout.write(`${line}\n`);
    // The journal goes when everything is dealt with; what is needed to go on is left with it.
    if (isThere && !(await (0,_kept_scrubs_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t2)(journal)))
        await (0,_kept_scrubs_js__WEBPACK_IMPORTED_MODULE_5__/* .forgetScrub */ .jU)(kept);
    return status === 0 && shown.annotations.length === 0;
}


/***/ })

};
;