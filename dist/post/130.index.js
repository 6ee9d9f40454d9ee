"use strict";
exports.id = 130;
exports.ids = [130];
exports.modules = {

/***/ 2130:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leftLoginMessages: function() { return /* binding */ leftLoginMessages; },
  restoredMessages: function() { return /* binding */ restoredMessages; }
});

// EXTERNAL MODULE: ./src/evidence/cause.ts
var cause = __webpack_require__(654);
// EXTERNAL MODULE: ./src/causes/runner/git-credentials.ts + 16 modules
var git_credentials = __webpack_require__(6734);
;// CONCATENATED MODULE: ./src/causes/runner/cleanup-failures.ts


/**
 * Means: The scrub could not remove a stale credential.
 *
 * How we know: The place was read again after the attempt.
 *
 * What to do: Remove it by hand; the message names the place and the reason.
 */
const SCRUB_FAILED = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'scrub-failed',
    severity: 'warning',
    title: 'A stale credential could not be removed',
});
/**
 * Means: The post step could not restore what was removed.
 *
 * How we know: The place was read again after the attempt.
 *
 * What to do: Restore it from the backup that the message names, or log in again.
 */
const RESTORE_FAILED = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'restore-failed',
    severity: 'warning',
    title: 'A scrubbed credential could not be restored',
});
/** What a scrub left. Of a script that overrides the token, the finding about it tells that already. */
function scrubFailures(evidence, overrides, scrubs) {
    const scripts = overrides.flatMap(({ source }) => source.kind === 'git' ? (source.credential.script ?? []) : []);
    return scrubs.flatMap(({ path, failure }) => {
        if (failure === null)
            return [];
        const helper = evidence.runner.git.credentials.find(({ kind, where }) => kind === 'helper' && where === path);
        const isTold = helper?.script?.some((setting) => scripts.includes(setting)) === true;
        return isTold ? [] : [scrubFailed(evidence, path, failure, helper)];
    });
}
function scrubFailed(evidence, path, failure, helper) {
    return {
        cause: SCRUB_FAILED,
        subject: path,
        message: `${helper === undefined ? path : `The git credential helper (${path})`} still holds the stale credential: ${failure}.`,
        advice: helper === undefined ? `Remove it from ${path} by hand.` : `${helperRemoval(helper, evidence)}.`,
        evidence: [{ fact: `${path}: ${failure}` }],
    };
}

// EXTERNAL MODULE: ./src/model/host-words.ts
var host_words = __webpack_require__(6187);
;// CONCATENATED MODULE: ./src/report/encode.ts
/**
 * One encoder per destination. Text from servers, repo ids, file paths and event payloads goes through
 * them and can then only be read, never act.
 */
/**
 * What hides, reorders or ends text: control, format and private characters, halves of one, and what is none or none
 * yet, so that no later font or version of Unicode gives it a meaning; line separators; what is not to be drawn, such as
 * variation selectors and filling letters; the empty pattern of Braille; and at the very front marks that would change
 * the character before the text. Blanks of any width stay: they are seen as blanks.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const MARKS_IN_FRONT = /^\p{M}+/u;
/** Shows what cannot be seen: line ends and tabs become blanks, everything else its code point. */
function visible(text) {
    return text
        .replace(/[\r\n\t]+/g, ' ')
        .replace(MARKS_IN_FRONT, (marks) => [...marks].map(codePoint).join(''))
        .replace(INVISIBLE, codePoint);
}
function codePoint(character) {
    return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
/** As JSON in one line of ASCII, whatever a text in it holds. */
function asciiJson(value) {
    // In JSON a half of a character is written like a whole one.
    return JSON.stringify(value).replace(/[^\x20-\x7e]/g, escapedUnits);
}
/** As JSON for people and programs: neither a terminal nor the runner acts upon a text in it. */
function shownJson(value) {
    return JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu, escapedUnits)
        .replaceAll('##[', '#\\u0023[');
}
function escapedUnits(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
/**
 * For the log: one line that the runner takes for no command, neither `::name::` at its start nor the
 * older `##[name]` anywhere.
 */
function logText(text) {
    return visible(text)
        .replace(/:(?=:)/g, ':\u2060')
        .replace(/##\[/g, '##\u2060[');
}
/**
 * For GitHub Flavored Markdown, inside and outside of HTML tags alike: every character that either of the
 * two gives a meaning becomes a numeric entity, which both show as the character and neither acts upon.
 */
function markdown(text) {
    // GitHub finds mentions of people and of issues in the text that is shown: what makes one must not stand together.
    return entities(visible(text)).replace(/&#(?:64|35);(?=\w)|\b(?:www(?=\.)|GH(?=-\d))/gi, '$&&#8288;');
}
/** As `markdown`, for the value of an attribute in double quotes, where every character counts. */
function attribute(text) {
    return entities(visible(text));
}
function entities(text) {
    return text.replace(/[&<>"'`*_[\]()#!@\\|~$:{}=+^]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** For the title of an issue, which is plain text: in it too nobody is mentioned and no other issue is referred to. */
function plainTitle(text) {
    return visible(text).replace(/[@#](?=\w)|\bGH(?=-\d)/gi, '$&\u2060');
}
/** In a code element: there GitHub makes neither links nor mentions out of words. */
function code(text) {
    return `<code>${entities(visible(text))}</code>`;
}

;// CONCATENATED MODULE: ./src/report/restored.ts



/** What the post step says, and elsewhere the command that puts back: one message per file. */
function restoredMessages(restoration, host = 'github') {
    if (restoration.journal === 'read')
        return restoration.outcomes.map((outcome) => told(outcome, host));
    const { path, folder, journal } = restoration;
    const subject = `The journal of what was removed from ${(0,host_words/* wordsOn */.lD)(host).thisRunner} (${path})`;
    const [cleared, place] = host === 'github'
        ? ["the runner's temporary folder", "the log of this step's main run"]
        : ['the folder', 'the output of the check that removed them'];
    const problem = journal === 'missing'
        ? `${subject} is gone, so nothing was restored; something may have cleared ${cleared}. Log in again where logins were removed (see ${place}).`
        : `${subject} was changed or cannot be read, so nothing was restored. The original files should be in ${folder}${untilCleared(host)}: copy them back by hand, or log in again.`;
    return [warning(problem)];
}
/** How long a folder of the runner keeps what is in it. The one of the command stays. */
function untilCleared(host) {
    return host === 'github' ? ' until the runner clears its temporary folder' : '';
}
/** What the post step says of logins that are new: one message per place. */
function leftLoginMessages(findings) {
    return findings.map(({ cause, message, advice }) => warning(`${message} Next: ${advice}`, cause));
}
const TAKEN = {
    netrc: (path) => `the entries removed from ${path}`,
    'git-store': (path) => `the lines removed from ${path}`,
    'git-helper': (name) => `the logins removed from git's credential helper ${name}`,
    'saved-token': (path) => `the saved login ${path}`,
};
function told({ kind, path, result, reason, backup }, host) {
    if (kind === 'private-file')
        return deleted(path, backup);
    const taken = TAKEN[kind](path);
    const because = reason === null ? '' : `: ${reason}`;
    if (result === 'restored' || result === 'merged') {
        return { level: 'info', text: logText(`Restored ${taken}${because}.`) };
    }
    const kept = backup === null ? '' : ` The original is kept in ${backup}${untilCleared(host)}.`;
    return warning(`Did not restore ${taken}${because}.${kept}`);
}
/** Of a file that was made for this job alone. */
function deleted(path, left) {
    return left === null
        ? { level: 'info', text: logText(`Deleted ${path}, which was made only for this job.`) }
        : warning(`Could not delete ${path}, which was made only for this job; the runner clears its folder.`);
}
function warning(text, { title, slug } = RESTORE_FAILED) {
    return { level: 'warning', title: `${title} (${slug})`, text: visible(text) };
}


/***/ })

};
;