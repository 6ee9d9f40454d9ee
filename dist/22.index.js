"use strict";
exports.id = 22;
exports.ids = [22];
exports.modules = {

/***/ 8022:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handOverLogins: function() { return /* binding */ handOverLogins; }
});

// UNUSED EXPORTS: leftLogins

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/actions/handover.ts
var handover = __webpack_require__(6868);
// EXTERNAL MODULE: ./src/model/endpoint.ts
var model_endpoint = __webpack_require__(2024);
// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/netrc/entries.ts
var entries = __webpack_require__(8948);
// EXTERNAL MODULE: ./src/runner/files/ways-in.ts
var ways_in = __webpack_require__(6506);
// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(6725);
// EXTERNAL MODULE: ./src/runner/git/credential-helpers.ts + 1 modules
var credential_helpers = __webpack_require__(265);
// EXTERNAL MODULE: ./src/runner/git/credential-places.ts
var credential_places = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/runner/git/credential-stores.ts + 1 modules
var credential_stores = __webpack_require__(6017);
// EXTERNAL MODULE: ./src/runner/git/git.ts + 4 modules
var git = __webpack_require__(3964);
// EXTERNAL MODULE: ./src/runner/git/headers.ts
var headers = __webpack_require__(7523);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/runner/git/config-text.ts
var config_text = __webpack_require__(5067);
// EXTERNAL MODULE: ./src/runner/git/git-surroundings.ts
var git_surroundings = __webpack_require__(2813);
// EXTERNAL MODULE: ./src/runner/git/text-file.ts
var text_file = __webpack_require__(9665);
;// CONCATENATED MODULE: ./src/runner/git/settings-files.ts
/** Git's settings as its files have them, read without a git: for when whoever runs a step may choose the program. */






/** Git itself follows includes ten deep; nobody has so many files. */
const MOST_FILES = 50;
/**
 * The settings of the user and of the repository in the folder, in git's order, with those that they include under
 * whatever condition; nothing of a file in the folder that is not the repository's own. Never throws.
 */
async function settingsInFiles(environment, folder) {
    const home = (0,git_surroundings/* gitHome */.Kg)(environment);
    const own = (0,external_node_path_.join)(home, '.gitconfig');
    const xdg = environment.XDG_CONFIG_HOME || (0,external_node_path_.join)(home, '.config');
    const globals = environment.GIT_CONFIG_GLOBAL
        ? [environment.GIT_CONFIG_GLOBAL]
        : [(0,external_node_path_.join)(xdg, 'git', 'config'), own];
    const seen = new Set();
    const read = async (file, scope) => {
        if (seen.has(file) || seen.size >= MOST_FILES)
            return [];
        seen.add(file);
        if (scope === 'global' && folder !== null && (await (0,ways_in/* isWithin */.U)(folder, file)))
            return [];
        const { text } = await (0,text_file/* readText */.y)(file);
        if (text === null)
            return [];
        const real = await (0,promises_.realpath)(file).catch(() => file);
        const isNamesake = scope === 'global' && real.endsWith('.gitconfig') && file !== own;
        const origin = { scope, file: real, ...(isNamesake ? { isNamesake } : {}) };
        const found = [];
        for (const { key, value } of (0,config_text/* parseConfigText */.B)(Buffer.from(text, 'latin1').toString('utf8'))) {
            found.push({ key, value, origin });
            if (!/^include(?:if\..*)?\.path$/s.test(key) || value === '')
                continue;
            const path = value.replace(/^~(?=\/)/, () => home);
            found.push(...(await read((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(real), path), scope)));
        }
        return found;
    };
    const settings = [];
    for (const file of globals)
        settings.push(...(await read((0,external_node_path_.resolve)(file), 'global')));
    if (folder !== null)
        settings.push(...(await read((0,external_node_path_.join)(folder, '.git', 'config'), 'local')));
    return settings;
}

;// CONCATENATED MODULE: ./src/runner/git/logins-in-files.ts
/** The logins for the Hub in git's files that outlive a job, found without a git or a helper. */










/**
 * What the user's settings hold, also as a script with a token in it, and the files of every `store` helper: those that
 * it has by default are read whether it is configured or not. Of the repository in the folder nothing counts but that it
 * may name such a file. Never throws.
 */
async function gitLoginsInFiles(environment, folder, hosts, origin) {
    const all = await settingsInFiles(environment, folder);
    const targets = (0,git/* targetsOf */.QR)(hosts, origin);
    const place = { environment, current: folder ?? process.cwd() };
    const stores = [{ value: 'store' }, ...(0,credential_helpers/* configuredHelpers */.Mi)(all, targets)].flatMap((helper) => (0,credential_stores/* storeFiles */.Tr)(helper, place) ?? []);
    const own = all.filter(({ origin: { scope } }) => scope === 'global');
    const stored = [];
    for (const file of new Set(stores)) {
        if (folder !== null && (await (0,ways_in/* isWithin */.U)(folder, file)))
            continue;
        stored.push(...(await inStore(file, targets)));
    }
    return [
        ...(0,credential_places/* inSettings */.fk)(own, targets),
        ...(0,headers/* headersIn */.D)(own, targets).credentials,
        ...inScripts(own, targets),
        ...stored,
    ];
}
/** `serves` says whether the helper itself would find the line. */
async function inStore(file, targets) {
    const { text } = await (0,text_file/* readText */.y)(file);
    if (text === null)
        return [];
    const lines = text.split('\n');
    const hosts = targets.map(({ host }) => host);
    return (0,credential_stores/* parseStore */.Pv)(text, file, hosts).map((credential) => {
        const target = targets.find(({ host }) => host === credential.host);
        const isFound = target !== undefined && (0,credential_stores/* storeFinds */.sm)(lines[(credential.line ?? 0) - 1] ?? '', target);
        const address = target === undefined ? {} : { address: `${target.scheme}://${target.host}` };
        return { ...credential, ...address, serves: isFound ? 'both' : 'none' };
    });
}
/** A script counts by the token in its text: what it would print is not asked. */
function inScripts(settings, targets) {
    return (0,credential_helpers/* configuredHelpers */.Mi)(settings, targets).flatMap(({ name, value, script, origin, order, targets: [target] }) => {
        const [token] = script === null ? [] : (0,token_form/* hubTokensIn */.t)(value);
        if (script === null || token === undefined || target === undefined)
            return [];
        return [
            {
                kind: 'helper',
                where: name,
                host: target.host,
                username: null,
                secret: new secret/* Secret */.zh(token),
                line: null,
                origin,
                script,
                serves: 'both',
                helper: order,
            },
        ];
    });
}

// EXTERNAL MODULE: ./src/runner/netrc-files.ts
var netrc_files = __webpack_require__(9756);
// EXTERNAL MODULE: ./src/runner/tokens/saved-tokens.ts + 1 modules
var saved_tokens = __webpack_require__(6683);
;// CONCATENATED MODULE: ./src/runner/kept-logins.ts
/** The logins for the Hub that later jobs would find on this machine. Reads files alone, and starts no program. */







/** All of them but those in the runner's temporary folder, which is emptied. Never throws. */
async function kept_logins_observeKeptLogins(environment, endpoint) {
    const { hosts, hostnames } = (0,model_endpoint/* credentialHosts */.jS)(endpoint);
    const [saved, stored, netrc, git] = await Promise.all([
        (0,saved_tokens/* observeSavedToken */.$m)(environment),
        (0,saved_tokens/* observeStoredTokens */.WR)(environment),
        (0,netrc_files/* observeNetrc */.n)(environment, process.platform, hostnames),
        gitLoginsInFiles(environment, environment.GITHUB_WORKSPACE || null, hosts, endpoint.origin),
    ]);
    const logins = [
        ...(saved?.value == null
            ? []
            : [{ path: saved.path, secret: saved.value, of: { kind: 'saved' } }]),
        ...(stored?.tokens ?? []).map((secret) => ({
            path: stored?.path ?? '',
            secret,
            of: { kind: 'saved' },
        })),
        ...netrc.flatMap((file) => (0,entries/* entriesFor */.a)(file, hostnames).matching.flatMap(({ host, password, lines }) => password
            ? [
                {
                    path: file.path,
                    secret: new secret/* Secret */.zh(password),
                    of: { kind: 'netrc', host: host ?? '', lines },
                },
            ]
            : [])),
        ...git.flatMap((credential) => {
            const path = credential.kind === 'store' ? credential.where : credential.origin?.file;
            return path == null ? [] : [{ path, secret: credential.secret, of: { kind: 'git', credential } }];
        }),
    ];
    const temporary = environment.RUNNER_TEMP;
    if (!temporary)
        return logins;
    const isGone = new Map();
    for (const { path } of logins) {
        if (!isGone.has(path))
            isGone.set(path, await (0,ways_in/* isWithin */.U)(temporary, path));
    }
    return logins.filter(({ path }) => isGone.get(path) === false);
}

;// CONCATENATED MODULE: ./src/steps/left-logins.ts
/** What logins a machine that is kept has before and after a job, compared without keeping any of them. */






/** Far more than a machine has; a variable has room for that many fingerprints. */
const MOST_LOGINS = 1000;
/** In milliseconds: file systems round the time of a change, some to two seconds. */
const COARSEST_TIME = 2000;
/** Hands over to the post step by what it knows the logins that are there now, and the checked token. Never rejects. */
async function handOverLogins(environment, endpoint, checked) {
    try {
        const key = (0,handover/* journalKey */.dR)();
        const since = Date.now();
        const logins = await kept_logins_observeKeptLogins(environment, endpoint);
        if (logins.length > MOST_LOGINS)
            return;
        (0,handover/* saveLogins */.QI)(JSON.stringify({
            origin: endpoint.origin,
            since,
            checked: checked === null ? null : markOf(key, checked),
            known: [...new Set(logins.map((login) => fingerprint(key, login)))],
        }));
    }
    catch {
        // Then the post step says nothing of logins.
    }
}
/**
 * The logins that are new since the main step handed over `state`, in files that were changed since. Null if that is not
 * known. Rejects for nothing that a file can hold.
 */
async function leftLogins(state, key, environment) {
    const { origin, since, checked, known } = fieldsOf(JSON.parse(state));
    const endpoint = typeof origin === 'string' ? parseEndpoint(origin, 'input') : null;
    if (endpoint === null || typeof since !== 'number' || !Array.isArray(known))
        return null;
    const isOlder = new Set(known);
    const left = [];
    const older = [];
    for (const login of await observeKeptLogins(environment, endpoint)) {
        if (isOlder.has(fingerprint(key, login)) || !(await isChangedSince(login.path, since)))
            older.push(login);
        else
            left.push({ ...login, isChecked: markOf(key, login.secret) === checked });
    }
    return { left, older };
}
/** What lay in a file that the main step did not read, or could not, is not new. */
async function isChangedSince(path, since) {
    return stat(path).then(({ mtimeMs }) => mtimeMs >= since - COARSEST_TIME, () => false);
}
/** Of a login with its place; without the key of this run it tells nothing, even to who guesses. */
function fingerprint(key, { path, of, secret }) {
    const place = of.kind === 'git' ? `${of.credential.kind} ${of.credential.where}` : of.kind;
    return markOf(key, secret, path, place);
}
function markOf(key, secret, ...place) {
    const text = JSON.stringify(['login', ...place, secret.reveal()]);
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest('hex').slice(0, 32);
}


/***/ })

};
;