"use strict";
exports.id = 650;
exports.ids = [650];
exports.modules = {

/***/ 3650:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LOGIN_LEFT_ON_RUNNER: function() { return /* binding */ LOGIN_LEFT_ON_RUNNER; },
/* harmony export */   leftLoginFindings: function() { return /* binding */ leftLoginFindings; }
/* harmony export */ });
/* harmony import */ var _cleanup_plan_git_removal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3171);
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(654);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6734);



/**
 * Means: A file on this self-hosted runner holds a login for the Hub that it did not hold when the check ran.
 *
 * How we know: The post step reads the token file, `stored_tokens`, netrc and git's files again, and compares fingerprints. It
 * cannot tell the job from another one that ran as the same user at the same time.
 *
 * What to do: Remove the login with the command in the message, and pass the token as `HF_TOKEN` instead.
 */
const LOGIN_LEFT_ON_RUNNER = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'runner',
    slug: 'login-left-on-runner',
    severity: 'warning',
    title: 'A new login stays on this runner',
});
/** One finding for each place. `older` are the logins of the same files that are not new. */
function leftLoginFindings(left, older) {
    const places = new Map();
    for (const login of left) {
        const key = placeOf(login);
        const known = places.get(key);
        places.set(key, {
            logins: known === undefined ? [login] : [...known.logins, login],
            hasOlder: older.some((one) => placeOf(one) === key),
        });
    }
    return [...places.values()].map(leftLogin);
}
/** A logout removes what is beside the token file as well; a script is gone only from all its settings. */
function placeOf({ path, of }) {
    switch (of.kind) {
        case 'saved':
            return `saved ${path.replace(/[^\\/]*$/, '')}`;
        case 'netrc':
            return `netrc ${path} ${of.host}`;
        case 'git':
            return (of.credential.script ?? `${of.credential.kind} ${of.credential.where} ${of.credential.host} ${path}`);
    }
}
function leftLogin({ logins, hasOlder }) {
    const [{ path, of }] = logins;
    const files = [...new Set(logins.map((login) => login.path))];
    const isOne = files.length === 1;
    const what = whatOf(logins);
    return {
        cause: LOGIN_LEFT_ON_RUNNER,
        subject: path,
        message: `${files.join(' and ')} hold${isOne ? 's' : ''} ${what}${whereIn(logins)}, which ${isOne ? 'it' : 'they'} did not hold when the check ran. Later jobs on this self-hosted runner can use it.`,
        advice: `${removal(of, path, logins, hasOlder)}.`,
        evidence: [{ fact: `${files.join(', ')}: new since the check ran` }],
    };
}
function whatOf(logins) {
    const isChecked = logins.some((login) => login.isChecked);
    if (!isChecked)
        return 'a login';
    return logins.every((login) => login.isChecked)
        ? 'the checked token'
        : 'the checked token and another login';
}
/** For which host, and on which lines, if the file is read by lines. */
function whereIn(logins) {
    const [{ of }] = logins;
    const host = of.kind === 'netrc' ? of.host : of.kind === 'git' ? of.credential.host : null;
    const lines = linesOf(logins);
    return `${host === null ? '' : ` for ${host}`}${lines === '' ? '' : ` (${lines})`}`;
}
/** "line 3", "lines 3 to 5", "lines 3, 7 to 9"; empty if the file is not read by lines. */
function linesOf(logins) {
    const ranges = logins.flatMap(({ of }) => {
        if (of.kind === 'netrc')
            return [of.lines];
        const line = of.kind === 'git' ? of.credential.line : null;
        return line === null ? [] : [{ first: line, last: line }];
    });
    const texts = ranges.map(({ first, last }) => (first === last ? `${first}` : `${first} to ${last}`));
    if (texts.length === 0)
        return '';
    return `line${texts.length === 1 && !texts[0]?.includes(' ') ? '' : 's'} ${texts.join(', ')}`;
}
/** What removes these logins, as a sentence without its full stop; with a command if that removes nothing else. */
function removal(of, path, logins, hasOlder) {
    switch (of.kind) {
        case 'saved':
            return hasOlder
                ? 'Remove that login alone (hf auth list, then hf auth logout --token-name NAME)'
                : 'Log out at the end of the job (hf auth logout, or huggingface-cli logout before huggingface_hub 0.34)';
        case 'netrc':
            return `Remove the entry for ${of.host} from ${path} (${linesOf(logins)})`;
        case 'git':
            return gitRemoval(of.credential, path, hasOlder);
    }
}
function gitRemoval(credential, path, hasOlder) {
    const { kind, host, where, script } = credential;
    switch (kind) {
        case 'helper':
            return `Remove ${script === undefined ? `the login for ${host} from ${path}` : (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .scriptInSettings */ .C6)(host, script)}`;
        case 'store':
            return `Remove the entry for ${host} from ${path}${(0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrackets */ .Te)(hasOlder ? null : (0,_cleanup_plan_git_removal_js__WEBPACK_IMPORTED_MODULE_0__/* .storeRemovalCommand */ .Te)(credential))}`;
        case 'header':
        case 'setting':
            return `Remove the setting ${where} from ${path}${(0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrackets */ .Te)((0,_cleanup_plan_git_removal_js__WEBPACK_IMPORTED_MODULE_0__/* .removalCommand */ .Mz)(credential))}`;
        case 'url':
        case 'rewrite':
            return `Remove the credential from the URL of ${where} in ${path}${(0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .inBrackets */ .Te)((0,_cleanup_plan_git_removal_js__WEBPACK_IMPORTED_MODULE_0__/* .removalCommand */ .Mz)(credential))}`;
    }
}


/***/ })

};
;