"use strict";
exports.id = 460;
exports.ids = [460];
exports.modules = {

/***/ 82:
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

/***/ 460:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askAndScrub: function() { return /* binding */ askAndScrub; },
  scrubNow: function() { return /* binding */ scrubNow; }
});

// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(848);
// EXTERNAL MODULE: ./src/model/host.ts
var model_host = __webpack_require__(51);
// EXTERNAL MODULE: ./src/model/scrub-targets.ts
var scrub_targets = __webpack_require__(345);
// EXTERNAL MODULE: ./src/report/encode.ts
var encode = __webpack_require__(622);
// EXTERNAL MODULE: ./src/model/host-words.ts
var host_words = __webpack_require__(187);
// EXTERNAL MODULE: ./src/model/repo.ts
var repo = __webpack_require__(589);
;// CONCATENATED MODULE: ./src/report/report.ts
/**
 * In: a diagnosis, the evidence it rests on, and what was cleaned up.
 * Out: one `Report`, redacted, from which everything that people and later steps see is rendered.
 * Knows: how things are shown. It calls no rule, and asks and reads nothing.
 */



/** Puts the report together; `redact` takes out whatever of a known secret may have come in with text from outside. */
function buildReport(parts, redact) {
    return redact(plainReport(parts), () => foreignTexts(parts.evidence));
}
function plainReport({ evidence, diagnosis, cleanup, causesPage, requests }) {
    const { sections, results, loaded, found } = diagnosis;
    return {
        schema: 1,
        verdict: diagnosis.verdict,
        cause: diagnosis.cause,
        stepFails: diagnosis.stepFails,
        stepNote: diagnosis.stepNote,
        endpoint: evidence.inputs.endpoint.origin + evidence.inputs.endpoint.basePath,
        causesPage,
        token: sections.token,
        publisher: sections.publisher,
        hint: sections.hint,
        repos: [
            ...results.map(repoReport),
            ...loaded.map((result) => ({ ...repoReport(result), loadedBy: result.chain.map(stepText) })),
            ...found.map((result) => ({ ...repoReport(result), foundIn: shortPlace(result.use.place) })),
        ],
        findings: diagnosis.findings,
        found: sections.found,
        clients: sections.clients,
        scrubbed: cleanup.scrubs.filter(({ failure }) => failure === null),
        isolated: isolationReport(cleanup),
        wouldRemove: sections.wouldRemove,
        transferHosts: sections.transferHosts,
        notChecked: sections.notChecked,
        requests,
        quota: sections.quota,
        quotas: sections.quotas,
    };
}
function repoReport({ label, request, access, isOptional, findings }) {
    const [first] = findings;
    return {
        repo: label,
        operation: request.operation,
        access,
        optional: isOptional,
        cause: first?.cause ?? null,
        title: first?.title ?? null,
        next: first === undefined ? null : { advice: first.advice, link: first.link, linkText: first.linkText },
    };
}
function stepText({ from, file, key }) {
    return `${formatRepo(from)} (${file}: ${key})`;
}
function isolationReport({ isolation }) {
    if (isolation === null)
        return null;
    const { variables, notReached } = isolation;
    return { variables, notReached };
}
/** A pass, and the step is green: there is nothing to fix. */
function isGreenPass({ verdict, stepFails }) {
    return verdict === 'pass' && !stepFails;
}
/** Whether the step fails, or would if `fail-on: never` did not keep it green. */
function isFailure({ verdict, stepFails, findings }) {
    return (stepFails ||
        (verdict === 'fail' && findings.some(({ level, optional }) => level === 'error' && !optional)));
}
/**
 * Listed repos, and what those load, with the given result, for any of these operations, each once, in the order they
 * were listed; or, in their place, those that were found.
 */
function report_reposWith(report, access, operations, isFound = false) {
    const checked = report.repos.filter((repo) => (repo.foundIn !== undefined) === isFound &&
        repo.access === access &&
        (operations === undefined || operations.includes(repo.operation)));
    return [...new Set(checked.map(({ repo }) => repo))];
}

;// CONCATENATED MODULE: ./src/report/wording.ts





const MARKS = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️' };
/** The last line of the log: verdict, cause and counts, without a sentence that is above it already. */
function lastLine(report) {
    const { verdict, cause } = report;
    const isPass = verdict === 'pass';
    return [
        isPass || cause === null ? `hf-auth-check: ${verdict}` : `hf-auth-check: ${verdict} (${cause})`,
        tallyText(report),
        ...(isPass ? severityCounts(report.findings) : severityCounts(groupsOf(report).slice(1).flat(), 'more ')),
    ].join(', ');
}
/** For example `1 error` and `2 warnings`, or with `more ` in front `2 more warnings`, as far as there are any. */
function severityCounts(findings, more = '') {
    return SEVERITIES.flatMap((severity) => {
        const number = findings.filter((finding) => finding.severity === severity).length;
        return number === 0 ? [] : [count(number, `${more}${severity}`)];
    });
}
/** Who the token is and what was proven, in one sentence. */
function scopeOf(report) {
    return `${tokenLine(report)}; ${proven(report)}.`;
}
const PROVEN = (/* unused pure expression or super */ null && ([
    ['read', 'readable'],
    ['write', 'writable'],
    ['create', 'writable or ready to be created'],
    ['pr', 'open to pull requests'],
]));
/** What was proven, in a few words. */
function proven(report) {
    const parts = PROVEN.flatMap(([operation, what]) => {
        const listed = reposWith(report, 'granted', [operation]).length;
        const found = reposWith(report, 'granted', [operation], true).length;
        return [
            ...(listed === 0 ? [] : [`${count(listed, 'repo')} ${what}`]),
            ...(found === 0 ? [] : [`${count(found, 'found repo')} ${what}`]),
        ];
    });
    const nothing = report.repos.length === 0 ? 'no repos listed' : 'no access proven';
    return parts.length === 0 ? nothing : parts.join(', ');
}
/** Who the token is, in a few words. */
function tokenLine({ token, publisher }, host = 'github') {
    if (token === null) {
        return publisher?.outcome === 'only-looked-at'
            ? `Only the claims of ${wordsOn(host).idToken}`
            : 'No token';
    }
    if (token.source === 'publisher' && publisher !== null) {
        return `The Trusted Publisher token of ${publisher.resource}`;
    }
    const name = token.name === null ? '' : ` "${token.name}"`;
    if (token.savedIn !== null && host === 'terminal') {
        const who = token.user === null ? 'account unknown' : `the ${token.kind} token${name} of ${token.user}`;
        return `Your saved login (${token.savedIn}): ${who}`;
    }
    const saved = token.savedIn === null ? '' : `, saved in ${token.savedIn}`;
    if (token.user === null)
        return `The token${saved}, account unknown`;
    return `The ${token.kind} token${name} of ${token.user}${saved}`;
}
/** The next action, with its page unless the words name that page already. */
function nextAction({ advice, link }) {
    return link === null || advice.includes(link) ? `Next: ${advice}` : `Next: ${advice} (${link})`;
}
/** What was removed from where, and where its original is kept if it is not put back. */
function removedText({ path, backup }) {
    return backup === null ? path : `${path}; the original is kept in ${backup}`;
}
/** What a scrub would do about one place. */
function removalText({ target, path, part, refusal }, host = 'github') {
    const setting = (0,host_words/* settingOn */.MA)(host, 'scrub', target);
    const what = part === null ? path : `${path}, ${part}`;
    return refusal === null
        ? `would remove ${what} (${setting})`
        : `would not remove ${what} (${setting}): ${refusal}`;
}
/** How the later steps are isolated, and what can be sent all the same, one a line. */
function isolationLines({ isolated }) {
    if (isolated === null)
        return [];
    // Git's settings come as numbered pairs: the variable that counts them is enough.
    const names = isolated.variables.filter((name) => !/^GIT_CONFIG_(?:KEY|VALUE)_/.test(name));
    return [
        ...(names.length === 0 ? [] : [`set for all later steps: ${names.join(', ')}; no file was changed`]),
        ...isolated.notReached.map((sentence) => `not isolated: ${sentence}`),
    ];
}
/** The hosts that serve files, one a line: whether each answered, and whose files it has. */
function hostLines({ transferHosts }) {
    return (transferHosts ?? []).map(({ host, reached, code, serves }) => {
        const how = reached === null ? 'unknown, the time was up' : reached ? 'answers' : `no connection (${code})`;
        return `${host}: ${how}${serves.length === 0 ? '' : `; has files of ${serves.join(', ')}`}`;
    });
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./src/command-line/action-run.ts
var action_run = __webpack_require__(150);
// EXTERNAL MODULE: ./src/command-line/kept-scrubs.ts + 4 modules
var kept_scrubs = __webpack_require__(82);
// EXTERNAL MODULE: ./src/command-line/temporary-folder.ts
var temporary_folder = __webpack_require__(142);
;// CONCATENATED MODULE: ./src/command-line/scrub-command.ts
/** A check that removes what is stale: on a terminal only after a person has seen what and agreed. */








/** The run to show: that without changes if there is nothing to remove, or nobody agrees. */
async function askAndScrub(options) {
    const { scrub = '' } = options.inputs;
    const asked = (0,scrub_targets/* parseScrubTargets */.j)(scrub);
    // A value that is not allowed is refused before anything is changed.
    if (!asked.ok)
        return scrubNow(options);
    const inputs = { ...options.inputs, scrub: 'none' };
    const looked = await (0,temporary_folder/* withTemporaryFolder */.E)((temp) => (0,action_run/* runAction */.C)({ ...options, inputs }, { temp, kept: temp }));
    const planned = (looked.report?.wouldRemove ?? []).filter(({ target }) => asked.targets.has(target));
    if (planned.every(({ refusal }) => refusal !== null))
        return looked;
    const host = (0,model_host/* hostOf */.w)(options.environment);
    for (const removal of planned)
        process.stderr.write(`${(0,encode/* logText */.kc)(removalText(removal, host))}\n`);
    return (await agrees('Remove this? [y/N] ', options.interruption)) ? scrubNow(options) : looked;
}
/** What is removed can be put back from the state folder, in which the run writes from its first moment on. */
async function scrubNow(options) {
    const kept = await (0,kept_scrubs/* newScrubFolder */.GK)((0,kept_scrubs/* stateFolder */.yp)(options.environment, process.platform));
    const run = await (0,temporary_folder/* withTemporaryFolder */.E)((temp) => (0,action_run/* runAction */.C)(options, { temp, kept }));
    const journal = run.state.get('journal') ?? '';
    if (journal === '' || !(await (0,kept_scrubs/* exists */.t2)(journal))) {
        await (0,kept_scrubs/* forgetScrub */.jU)(kept);
        return run;
    }
    // Where the run was killed, nobody knows what it removed; what could not be removed is nothing to put back.
    const isRestorable = run.report === null || run.report.scrubbed.some(({ restored }) => restored);
    const hint = ['To put back what was removed: hf-auth-check restore', ''];
    return { ...run, lines: isRestorable ? run.lines.toSpliced(-1, 0, ...hint) : run.lines };
}
async function agrees(question, signal) {
    const terminal = (0,promises_.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        // Without an answer, as at the end of the input, nothing is removed.
        const gone = new Promise((resolve) => {
            terminal.once('close', () => {
                process.stderr.write('\n');
                resolve('');
            });
        });
        const answer = await Promise.race([terminal.question(question, { signal }), gone]);
        return /^y(?:es)?$/i.test(answer.trim());
    }
    catch {
        return false;
    }
    finally {
        terminal.removeAllListeners('close').close();
    }
}


/***/ }),

/***/ 187:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: function() { return /* binding */ settingOn; },
/* harmony export */   lD: function() { return /* binding */ wordsOn; }
/* harmony export */ });
/* unused harmony exports inputOn, nameOn, setOn, variableOn */
const WORDS = {
    github: {
        job: 'the job',
        thisJob: 'this job',
        forJob: 'for this job',
        forCommands: 'for this job',
        inEnvironment: "in the job's env",
        environment: 'the workflow',
        runAgain: 'Run the job again',
        runner: 'the runner',
        thisRunner: 'this runner',
        noneReached: 'none reached this step',
        request: 'the step',
        idToken: "this job's id token",
        later: 'later steps',
    },
    ci: {
        job: 'the job',
        thisJob: 'this job',
        forJob: 'for this job',
        forCommands: 'for this job',
        inEnvironment: "in the job's variables",
        environment: "the job's variables",
        runAgain: 'Run the job again',
        runner: 'this machine',
        thisRunner: 'this machine',
        noneReached: 'none was found',
        request: 'the command',
        idToken: "this job's id token",
        later: 'later commands',
    },
    terminal: {
        job: 'your code',
        thisJob: 'your code',
        forJob: 'here',
        forCommands: 'in this shell',
        inEnvironment: 'in your shell',
        environment: 'your environment',
        runAgain: 'Run the check again',
        runner: 'this machine',
        thisRunner: 'this machine',
        noneReached: 'none was found',
        request: 'the command',
        idToken: 'the id token',
        later: 'other commands',
    },
};
function wordsOn(host) {
    return WORDS[host];
}
/** An input as a sentence names it: elsewhere than on GitHub it is an option of the command. */
function inputOn(host, name) {
    return host === 'github' ? `the ${name} input` : nameOn(host, name);
}
/** An input by its name alone, as it is written. */
function nameOn(host, name) {
    return host === 'github' ? name : `--${name}`;
}
/** An input with its value. */
function settingOn(host, name, value) {
    if (host === 'github')
        return `${name}: ${value}`;
    return value === 'true' ? nameOn(host, name) : `${nameOn(host, name)}=${value}`;
}
/** What to do to give an input that value, to go on behind a comma. */
function setOn(host, name, value) {
    return `${host === 'github' ? 'set' : 'run again with'} ${settingOn(host, name, value)}`;
}
/** A variable with its value, as it is written where variables are set. */
function variableOn(host, name, value) {
    return `${name}${host === 'github' ? ': ' : '='}${value}`;
}


/***/ })

};
;