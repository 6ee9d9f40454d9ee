"use strict";
exports.id = 653;
exports.ids = [653];
exports.modules = {

/***/ 9653:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishOnGitHub: function() { return /* binding */ publishOnGitHub; }
});

// EXTERNAL MODULE: ./src/actions/commands.ts + 5 modules
var commands = __webpack_require__(9964);
// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/clipped.ts
var clipped = __webpack_require__(5705);
// EXTERNAL MODULE: ./src/report/encode.ts
var encode = __webpack_require__(4622);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/summary.ts + 3 modules
var summary = __webpack_require__(2917);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(5594);
;// CONCATENATED MODULE: ./src/report/check-run.ts






/** Of what is no failure: a verdict of `fail` is none if `policy` or optional repos keep the step green. */
const CONCLUSIONS = {
    pass: 'success',
    warn: 'neutral',
    fail: 'neutral',
    skip: 'skipped',
};
const LEVELS = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
/** GitHub's limits: of titles in characters, of a summary in bytes, whatever its documentation says. */
const LONGEST_TITLE = 255;
const LONGEST_SUMMARY_BYTES = 65_535;
/** Room in every summary for a sentence in front of it. */
const ROOM_BYTES = 500;
const ROOM_TO_CLOSE_BYTES = 100;
/**
 * The check run for a report. Its summary is Markdown, encoded where it is rendered; titles and messages GitHub
 * shows as they are, so that in them nothing has to be kept from acting, only made visible: an entity would be read
 * as one. What has no line in the repository cannot be an annotation and is in the summary alone.
 */
function checkRun(name, report) {
    const all = (0,annotations/* allAnnotations */.G7)(report);
    const [first] = all;
    const title = first === undefined || (0,report_report/* isGreenPass */.fV)(report) ? (0,encode/* visible */.RK)((0,wording/* scopeOf */.Od)(report)) : told(first);
    return {
        name,
        conclusion: (0,report_report/* isFailure */.N6)(report) ? 'failure' : CONCLUSIONS[report.verdict],
        title: (0,clipped/* clipped */.c)(title, LONGEST_TITLE),
        summary: shortened((0,summary/* renderSummary */.Br)(report), LONGEST_SUMMARY_BYTES - ROOM_BYTES),
        annotations: all.flatMap(({ level, title, message, place }) => place === null
            ? []
            : [
                {
                    path: place.file,
                    start_line: place.line,
                    end_line: place.line,
                    annotation_level: LEVELS[level],
                    title: (0,clipped/* clipped */.c)(title, LONGEST_TITLE),
                    message,
                },
            ]),
    };
}
/**
 * The summary above annotations that do not hold any more: GitHub only ever adds to those of a check run. Says so
 * in a sentence for which every summary has room.
 */
function withStale(summary, stale) {
    if (stale === 0)
        return summary;
    const [noun, verb] = stale === 1 ? ['annotation', 'is'] : ['annotations', 'are'];
    return `<p>${stale} ${noun} of an earlier run ${verb} still shown with this check but outdated: GitHub cannot delete annotations.</p>\n\n${summary}`;
}
function told({ title, message }) {
    return `${title}: ${message}`.replace(/\n/g, ' ');
}
/** Cuts after a whole block, row or item, and closes what is open there: half a tag would swallow what follows it. */
function shortened(summary, longest) {
    if (Buffer.byteLength(summary) <= longest)
        return summary;
    const end = '\n\n… shortened: see the job summary.\n';
    const head = Buffer.from(summary)
        .subarray(0, longest - ROOM_TO_CLOSE_BYTES - Buffer.byteLength(end))
        .toString();
    const ends = ['</tr>', '</li>', '\n\n'].map((last) => {
        const at = head.lastIndexOf(last);
        return at < 0 ? 0 : at + last.length;
    });
    const kept = head.slice(0, Math.max(...ends)).trimEnd();
    return kept + closing(kept) + end;
}
/** The end tags of what is open at the end. Text from outside is encoded, so every tag is one of the template's. */
function closing(html) {
    const open = [];
    for (const [, slash, name = ''] of html.matchAll(/<(\/?)(details|table|ul)\b/g)) {
        if (slash === '/')
            open.shift();
        else
            open.unshift(name);
    }
    return open.map((name) => `</${name}>`).join('');
}

// EXTERNAL MODULE: ./src/report/html.ts
var html = __webpack_require__(6433);
;// CONCATENATED MODULE: ./src/report/conversation-blocks.ts





/**
 * What a comment and an issue are made of. GitHub takes 65,536 characters of either. Bytes are at least as many, and
 * the rest is room for what stands around the rows.
 */
const MOST_BYTES_OF_ROWS = 20_000;
const MOST_ROWS = 10;
/** In characters; encoded, a character may take 16 bytes. */
const LONGEST_MESSAGE = 1_000;
const LONGEST_ADVICE = 1_000;
const LONGEST_LINK = 400;
/**
 * An HTML comment, which is not shown. It holds the name of the check, so that steps of other names leave it alone,
 * and nothing of the name can end it.
 */
function markerOf(checkName) {
    return `<!-- hf-auth-check: ${encodeURIComponent(checkName.replace(/\p{Surrogate}/gu, '\ufffd'))} -->`;
}
function findingBlock(finding) {
    const advised = {
        ...finding,
        advice: (0,clipped/* clipped */.c)(finding.advice, LONGEST_ADVICE),
        link: finding.link !== null && finding.link.length > LONGEST_LINK ? null : finding.link,
    };
    return `<p>${(0,encode/* markdown */.wD)((0,clipped/* clipped */.c)(finding.message, LONGEST_MESSAGE))} (<code>${finding.cause}</code>)</p>\n${(0,summary/* nextStep */.sk)(advised)}`;
}
/** Why the step does not fail, or why it does, if a policy or an optional repo decided that. */
function stepNoteBlock({ stepNote }) {
    return stepNote === null ? '' : `<p>${(0,encode/* markdown */.wD)(stepNote)}</p>`;
}
/** The first of those that were refused, and how many more there are. */
function failingRepos(repos) {
    const failing = repos.filter(({ access }) => access === 'refused');
    if (failing.length === 0)
        return '';
    const rows = (0,html/* fitting */._Q)(failing, MOST_ROWS, ({ repo, operation, optional, title }) => (0,html/* row */.nM)([
        (0,encode/* code */.aY)(repo),
        optional ? `${operation}, optional` : operation,
        title === null ? '' : (0,encode/* markdown */.wD)(title),
    ]), MOST_BYTES_OF_ROWS);
    const left = failing.length - rows.length;
    const more = left === 0
        ? ''
        : `\n\n<p>${(0,wording/* count */.U9)(left, 'more repo')} ${left === 1 ? 'is' : 'are'} refused: see the job summary.</p>`;
    return `${rows.length === 0 ? '' : (0,html/* table */.tp)(['Repo', 'Requested', 'Result'], rows)}${more}`;
}
function footer(checkName, runPage) {
    const name = (0,encode/* code */.aY)((0,clipped/* clipped */.c)(checkName, LONGEST_LINK));
    const page = runPage === null ? '' : ` · <a href="${(0,encode/* attribute */.lt)(runPage)}">open the run</a>`;
    return `<p><sub>${name}${page}</sub></p>`;
}

// EXTERNAL MODULE: ./src/report/found-words.ts
var found_words = __webpack_require__(7034);
// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/tally.ts
var tally = __webpack_require__(4519);
;// CONCATENATED MODULE: ./src/report/comment.ts









const MOST_PROPOSED = 3;
const LONGEST_REPO = 200;
/**
 * The comment for a report; null where none is wanted. With `on-failure` a run that does not fail only corrects what
 * an earlier one has written.
 */
function pullRequestComment(report, { comment, checkName }, runPage) {
    if (comment === 'never')
        return null;
    const marker = markerOf(checkName);
    const [first] = (0,groups/* groupsOf */.c1)(report);
    const isPass = (0,report_report/* isGreenPass */.fV)(report) || first === undefined;
    const blocks = [
        `${marker}\n${(0,summary/* headline */.Pl)(report)}`,
        ...(isPass
            ? [readyBlock(report, comment === 'on-failure')]
            : [`<p>${(0,tally/* tallyText */.Wl)(report)}</p>`, findingBlock(first[0]), stepNoteBlock(report)]),
        isPass ? '' : failingRepos(report.repos),
        footer(checkName, runPage),
    ];
    return {
        marker,
        body: `${blocks.filter((block) => block !== '').join('\n\n')}\n`,
        mayBegin: comment === 'always' || report.verdict === 'fail' || report.stepFails,
    };
}
function readyBlock(report, wasFailing) {
    const resolved = wasFailing ? 'Resolved: the earlier failure is gone. ' : '';
    return `<p>${resolved}${(0,encode/* markdown */.wD)((0,clipped/* clipped */.c)((0,wording/* scopeOf */.Od)(report), LONGEST_MESSAGE))}</p>${proposalLine(report)}`;
}
/** That there is something to list, where nobody listed a repo: the first of it, and where to find the rest. */
function proposalLine({ found }) {
    if (found === null || found.isChecked || found.repos.length === 0)
        return '';
    const names = found.repos.slice(0, MOST_PROPOSED).map(({ repo }) => (0,encode/* code */.aY)((0,clipped/* clipped */.c)(repo, LONGEST_REPO)));
    return `\n\n<p>${(0,found_words/* seemsToUse */.EL)(found.repos)}, such as ${names.join(', ')}: the job summary has lines to paste into the workflow.</p>`;
}

// EXTERNAL MODULE: ./src/model/version.ts
var version = __webpack_require__(2621);
;// CONCATENATED MODULE: ./src/report/github/github-client.ts

/** It would say on the log what a server wants it to say. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** A client for the API that the runner names (`GITHUB_API_URL`), through the runner's proxy. It repeats nothing. */
async function clientFor(token, signal) {
    // Loaded here only: most runs publish nothing, and the client is the largest part of the bundle.
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(526), __webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const client = getOctokit(token, { userAgent: version/* USER_AGENT */._, log: SILENT });
    // As an option of the client it would take the place of the proxy.
    client.hook.before('request', (options) => {
        options.request = { ...options.request, signal };
    });
    return client;
}
/** What GitHub was asked to list. An answer that breaks off reaches us as an empty text, which is no empty list. */
function listIn(data) {
    if (!Array.isArray(data))
        throw new TypeError('no list');
    return data;
}

// EXTERNAL MODULE: ./src/model/fields.ts
var fields = __webpack_require__(5140);
;// CONCATENATED MODULE: ./src/report/github/github-refusal.ts

/** How long GitHub's API may take for all that is to be written. */
const DEADLINE_SECONDS = 10;
/**
 * Why GitHub's API did not do it and what to do, in our words alone: those of a server, and of what was thrown, may
 * quote what was sent.
 */
function refusalText(thrown, { permission, also, of, isFork }, late) {
    if (late)
        return `GitHub's API did not answer within ${DEADLINE_SECONDS} seconds`;
    const { status, headers } = answerIn(thrown);
    const needs = `the job needs permissions: ${permission}${isFork === null ? '' : ofForks(isFork)}`;
    if (status === null)
        return "GitHub's answer could not be understood";
    if (status === 0)
        return "GitHub's API could not be reached";
    if (status === 401)
        return 'GitHub rejects this github-token (401): set it to ${{ github.token }}';
    if (status === 429 || (status === 403 && isQuota(headers))) {
        return `GitHub's rate limit for this token is used up (${status}): run the job again later`;
    }
    if (status === 403)
        return `GitHub refused (403): ${needs}${also === null ? '' : `; ${also}`}`;
    if (status === 404)
        return `GitHub does not show ${of} to this token (404): ${needs}`;
    if (status === 410 && permission === 'issues: write')
        return 'issues are disabled in this repository (410): enable them in its settings';
    if (status === 422)
        return `GitHub does not know ${of}, or rejects the text (422)`;
    return `GitHub answered ${status}`;
}
function ofForks(isFork) {
    return isFork
        ? ', which this run does not get because its pull request comes from a fork'
        : ', which pull requests from forks never get';
}
/** The client calls a failed connection a 500 without a response. */
function answerIn(thrown) {
    const { status, response } = (0,fields/* fieldsOf */.Pf)(thrown);
    if (status === undefined)
        return { status: null, headers: {} };
    if (!(0,fields/* isObject */.Gv)(response))
        return { status: 0, headers: {} };
    return { status: Number(status), headers: (0,fields/* fieldsOf */.Pf)(response.headers) };
}
function isQuota(headers) {
    return headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
}

;// CONCATENATED MODULE: ./src/report/github/listed.ts

const PAGE = 100;
const MOST_PAGES = 10;
/** How many things of a list are looked at. */
const MOST_LISTED = PAGE * MOST_PAGES;
/** Goes through the pages of a list. `keep` says what of a thing is wanted; null: nothing. */
async function pickedFrom(ask, keep) {
    const picked = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await ask({ per_page: PAGE, page });
        for (const item of listIn(data)) {
            const kept = keep(item);
            if (kept !== null)
                picked.push(kept);
        }
        if (data.length < PAGE)
            return { picked, isAll: true };
    }
    return { picked, isAll: false };
}
/**
 * Whose the token is. `GET /user` is closed to the tokens of apps, `GITHUB_TOKEN` among them; `viewer` answers
 * everyone. "A bot" would not do as an answer: every app is one.
 */
async function loginOf(client) {
    const { viewer } = await client.graphql('query { viewer { login } }');
    return viewer.login;
}

;// CONCATENATED MODULE: ./src/report/github/run-page.ts
/** The page of the run on GitHub; null where the environment does not say enough to name it. */
function runPage(environment) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '', } = environment;
    const isWhole = /^https?:\/\/[\w.-]+(?::\d+)?$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository);
    return isWhole && /^\d+$/.test(run) ? `${server}/${repository}/actions/runs/${run}` : null;
}

;// CONCATENATED MODULE: ./src/report/github/write-check-run.ts



/** By it we know our own: the check run of a job that happens to have the same name must not be touched. */
const EXTERNAL_ID = 'hf-auth-check';
/** GitHub takes so many annotations at once, and shows so many things on a page. */
const BATCH = 50;
const write_check_run_PAGE = 100;
/** Check runs of our name by different apps on one commit, and annotations of an earlier run, are few. */
const MOST_TRIED = 3;
const write_check_run_MOST_PAGES = 10;
/**
 * Writes the check run, over the one that an earlier run has written for the same commit under the same name.
 * Throws what the client throws when there is nothing to see of it on GitHub.
 */
async function writeCheckRun(client, target, run) {
    const earlier = await earlierOnes(client, target, run.name);
    let started = null;
    for (const known of earlier)
        started ??= await updated(client, target, run, known);
    started ??= await created(client, target, run);
    const { id, summary } = started;
    let { left } = started;
    try {
        while (left.length > 0) {
            const output = { title: run.title, summary, annotations: left.slice(0, BATCH) };
            await client.rest.checks.update({ ...place(target), check_run_id: id, output });
            left = left.slice(BATCH);
        }
        return { annotationsLeft: 0, thrown: null };
    }
    catch (thrown) {
        return { annotationsLeft: left.length, thrown };
    }
}
/** Our own check runs of this name, newest first. Other apps' may be among them. */
async function earlierOnes(client, target, name) {
    const { data } = await client.rest.checks.listForRef({
        ...place(target),
        ref: target.headSha,
        check_name: name,
        filter: 'latest',
        per_page: write_check_run_PAGE,
    });
    return listIn(data.check_runs)
        .filter((run) => run.name === name && run.external_id === EXTERNAL_ID)
        .sort((a, b) => b.id - a.id)
        .slice(0, MOST_TRIED);
}
/**
 * Puts the verdict into a check run that is there. Null where GitHub refuses: one of another app can only be changed
 * by that app, and whose this token is, a token cannot ask.
 */
async function updated(client, target, run, known) {
    const shown = await shownAnnotations(client, target, known);
    const now = new Set(run.annotations.map(keyOf));
    const summary = withStale(run.summary, [...shown].filter((key) => !now.has(key)).length);
    const missing = run.annotations.filter((annotation) => !shown.has(keyOf(annotation)));
    try {
        await client.rest.checks.update({
            ...place(target),
            check_run_id: known.id,
            ...verdict(run, summary, missing),
        });
    }
    catch (thrown) {
        if ((0,fields/* fieldsOf */.Pf)(thrown).status === 403)
            return null;
        throw thrown;
    }
    return { id: known.id, summary, left: missing.slice(BATCH) };
}
async function created(client, target, run) {
    const { data } = await client.rest.checks.create({
        ...place(target),
        name: run.name,
        head_sha: target.headSha,
        external_id: EXTERNAL_ID,
        ...verdict(run, run.summary, run.annotations),
    });
    return { id: data.id, summary: run.summary, left: run.annotations.slice(BATCH) };
}
/** What is shown already, since every update only adds to it. */
async function shownAnnotations(client, target, known) {
    const keys = new Set();
    const pages = Math.min(Math.ceil(known.output.annotations_count / write_check_run_PAGE), write_check_run_MOST_PAGES);
    for (let page = 1; page <= pages; page += 1) {
        const { data } = await client.rest.checks.listAnnotations({
            ...place(target),
            check_run_id: known.id,
            per_page: write_check_run_PAGE,
            page,
        });
        for (const annotation of listIn(data))
            keys.add(keyOf(annotation));
    }
    return keys;
}
/** The same cause at the same line is the same annotation, also where its message counts other days or seconds. */
function keyOf({ path, start_line, annotation_level, title }) {
    return JSON.stringify([path, start_line, annotation_level, title]);
}
function verdict({ conclusion, title }, summary, annotations) {
    return {
        status: 'completed',
        conclusion,
        output: { title, summary, annotations: annotations.slice(0, BATCH) },
    };
}
function place({ owner, repo }) {
    return { owner, repo };
}

;// CONCATENATED MODULE: ./src/report/github/write-comment.ts

/**
 * Writes the comment over the one that an earlier run has written, else adds it if it may. Throws what the client
 * throws.
 *
 * The marker alone proves nothing, since everybody may begin a comment with it, and a job's token may change
 * anybody's: ours would then stand under a name whose owner could rewrite it at any time. So the author must be
 * the one that this very token belongs to.
 */
async function writeComment(client, { owner, repo, number }, { marker, body, mayBegin }) {
    const { picked: marked, isAll } = await pickedFrom((page) => client.rest.issues.listComments({ owner, repo, issue_number: number, ...page }), ({ id, user, body: text }) => user !== null && text?.startsWith(marker) ? { id, login: user.login } : null);
    const viewer = marked.length === 0 ? null : await loginOf(client);
    const own = marked.find(({ login }) => login === viewer);
    if (own !== undefined) {
        await client.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
        return 'written';
    }
    if (!mayBegin)
        return 'not-needed';
    if (!isAll)
        return 'too-many';
    await client.rest.issues.createComment({ owner, repo, issue_number: number, body });
    return 'written';
}

;// CONCATENATED MODULE: ./src/report/github/write-issue.ts

/**
 * Writes the issue over the open one of an earlier run, else opens it; closes it if the check passes. Throws what the
 * client throws. As of comments, only those of the token's own account are ours, whatever else begins with the marker.
 *
 * Two runs at the same moment may each open one, since GitHub cannot be asked to open an issue only if there is none.
 * The next run keeps the older one and closes the other.
 */
async function writeIssue(client, at, issue) {
    const { own, isAll } = await ownIssues(client, at, issue.marker);
    const [oldest, ...doubles] = own;
    if (oldest === undefined) {
        if (!isAll)
            return 'too-many';
        if (issue.title === null)
            return 'not-needed';
        await client.rest.issues.create({ ...at, title: issue.title, body: issue.bodySince(null) });
        return 'written';
    }
    await client.rest.issues.update({
        ...at,
        issue_number: oldest.number,
        body: issue.bodySince(oldest.openedAt),
        // What was wrong stays the title of a closed one.
        ...(issue.title === null ? { state: 'closed' } : { title: issue.title }),
    });
    for (const { number } of doubles) {
        await client.rest.issues.update({
            ...at,
            issue_number: number,
            state: 'closed',
            state_reason: 'not_planned',
        });
    }
    return 'written';
}
/** Our open issues, oldest first. GitHub lists pull requests among them. */
async function ownIssues(client, at, marker) {
    const login = await loginOf(client);
    const { picked: own, isAll } = await pickedFrom((page) => client.rest.issues.listForRepo({
        ...at,
        state: 'open',
        creator: login,
        sort: 'created',
        direction: 'asc',
        ...page,
    }), ({ number, user, body, created_at, pull_request }) => pull_request === undefined && user?.login === login && body?.startsWith(marker)
        ? { number, openedAt: created_at }
        : null);
    return { own, isAll };
}

// EXTERNAL MODULE: ./src/model/inputs.ts + 6 modules
var inputs = __webpack_require__(9890);
;// CONCATENATED MODULE: ./src/report/issue.ts










/** The one warning that opens an issue. */
const EXPIRES_SOON = 'token-expires-soon';
/** In characters; GitHub takes 256 of a title, and that of a cause has at most 60. */
const LONGEST_NAME = 100;
/**
 * The issue for the report of a routine run; null where the run changes nothing. A failure opens it, and so does a token
 * that expires soon; only a pass, which proves that neither is left, closes it. Any other warning, such as that the Hub
 * gave no answer, and a check that was skipped prove nothing either way.
 */
function checkIssue(report, { issue, checkName }, runPage) {
    if (issue === 'never')
        return null;
    const marker = markerOf(checkName);
    const end = footer(checkName, runPage);
    if ((0,report_report/* isGreenPass */.fV)(report)) {
        const scope = (0,encode/* markdown */.wD)((0,clipped/* clipped */.c)((0,wording/* scopeOf */.Od)(report), LONGEST_MESSAGE));
        const resolved = `<p>Resolved: the check passes again, so this run closed the issue. ${scope}</p>`;
        const body = `${(0,html/* blocks */.Bv)([`${marker}\n${(0,summary/* headline */.Pl)(report)}`, resolved, end])}\n`;
        return { marker, title: null, bodySince: () => body };
    }
    const alarm = alarmOf(report);
    if (alarm === null)
        return null;
    // What opens the issue is its heading, whatever else is found.
    const told = (0,report_report/* isFailure */.N6)(report) ? report : { ...report, verdict: 'warn', findings: [alarm] };
    return {
        marker,
        title: titleOf(report, alarm, checkName),
        bodySince: (openedAt) => `${(0,html/* blocks */.Bv)([
            `${marker}\n${(0,summary/* headline */.Pl)(told)}`,
            `<p>${(0,tally/* tallyText */.Wl)(report)}</p>`,
            findingBlock(alarm),
            stepNoteBlock(report),
            failingRepos(report.repos),
            `<p>${sinceText(openedAt)}Later runs update this issue and close it when the check passes.</p>`,
            end,
        ])}\n`,
    };
}
/**
 * What opens the issue: what is shown first of a failure, else that the token expires soon. A refusal that `policy` or
 * `optional` lets pass is no failure; one that `fail-on: never` lets pass is.
 */
function alarmOf(report) {
    if ((0,report_report/* isFailure */.N6)(report))
        return (0,groups/* groupsOf */.c1)(report)[0]?.[0] ?? null;
    if (report.verdict === 'skip')
        return null;
    return report.findings.find(({ cause }) => cause === EXPIRES_SOON) ?? null;
}
function titleOf(report, { title }, checkName) {
    const name = checkName === inputs/* DEFAULT_CHECK_NAME */.nV ? '' : ` "${(0,clipped/* clipped */.c)((0,encode/* visible */.RK)(checkName), LONGEST_NAME)}"`;
    return (0,encode/* plainTitle */.D4)(`Hugging Face token check${name} ${(0,report_report/* isFailure */.N6)(report) ? 'fails' : 'warns'}: ${title}`);
}
/** The day of a moment as GitHub writes it, which is in UTC. */
function sinceText(openedAt) {
    const [day] = /^\d{4}-\d\d-\d\d(?=T)/.exec(openedAt ?? '') ?? [];
    return day === undefined ? '' : `Reported since ${day}. `;
}

;// CONCATENATED MODULE: ./src/report/publish-github.ts












/**
 * Publishes the report through GitHub's API where that is asked for, all at the same time and within one deadline.
 * An extra: whatever goes wrong is a notice, never a failure.
 */
async function publishOnGitHub(report, places, environment) {
    const [owner = '', repo = ''] = (environment.GITHUB_REPOSITORY ?? '').split('/');
    const writings = [
        checkRunWriting(report, places, { owner, repo }),
        commentWriting(report, places, { owner, repo }, runPage(environment)),
        issueWriting(report, places, { owner, repo }, runPage(environment)),
    ].flatMap((writing) => writing ?? []);
    if (writings.length === 0)
        return;
    const signal = AbortSignal.timeout(DEADLINE_SECONDS * 1000);
    const problems = await Promise.all(writings.map((writing) => attempt(writing, places.githubToken?.reveal() ?? '', signal)));
    for (const [index, problem] of problems.entries()) {
        if (problem !== null)
            commands/* notice */.lm(problem, { title: writings[index]?.title ?? '' });
    }
}
async function attempt({ what, wanted, write }, token, signal) {
    const why = (thrown) => refusalText(thrown, wanted, signal.aborted);
    try {
        return await write(await clientFor(token, signal), why);
    }
    catch (thrown) {
        return `${what} was not written: ${why(thrown)}.`;
    }
}
function checkRunWriting(report, places, repository) {
    if (!places.checkRun)
        return null;
    const run = checkRun(places.checkName, report);
    return {
        title: 'No check run',
        what: 'The check run',
        wanted: {
            permission: 'checks: write',
            also: 'only the token of a GitHub App, such as github.token, may write check runs',
            of: 'the repository or the commit',
            isFork: places.fork !== null,
        },
        write: async (client, why) => {
            const target = { ...repository, headSha: places.headSha };
            const { annotationsLeft, thrown } = await writeCheckRun(client, target, run);
            if (annotationsLeft === 0)
                return null;
            const left = `${annotationsLeft} of its ${(0,wording/* count */.U9)(run.annotations.length, 'annotation')}`;
            return `The check run was written without ${left}: ${why(thrown)}.`;
        },
    };
}
function commentWriting(report, places, repository, page) {
    const { pullRequest: number } = places;
    const comment = pullRequestComment(report, places, page);
    if (comment === null)
        return null;
    if (number === null) {
        commands/* debug */.Yz('No comment: this run is not for a pull request.');
        return null;
    }
    return {
        title: 'No comment',
        what: 'The comment on the pull request',
        wanted: {
            permission: 'pull-requests: write',
            also: 'a locked conversation takes no comments',
            of: 'the pull request',
            isFork: places.fork !== null,
        },
        write: async (client) => {
            const outcome = await writeComment(client, { ...repository, number }, comment);
            if (outcome !== 'too-many')
                return null;
            return `The comment on the pull request was not written: the first ${MOST_LISTED} comments do not include an earlier one, and there must not be two.`;
        },
    };
}
function issueWriting(report, places, repository, page) {
    const issue = checkIssue(report, places, page);
    if (issue === null)
        return null;
    if (!places.isRoutine) {
        commands/* debug */.Yz('No issue: this run is neither scheduled nor started by hand on the default branch.');
        return null;
    }
    return {
        title: 'No issue',
        what: 'The issue',
        wanted: { permission: 'issues: write', also: null, of: 'the issues of the repository', isFork: null },
        write: async (client) => {
            if ((await writeIssue(client, repository, issue)) !== 'too-many')
                return null;
            return `The issue was not written: the first ${MOST_LISTED} open issues of this account do not include an earlier one, and there must not be two.`;
        },
    };
}


/***/ })

};
;