"use strict";
exports.id = 888;
exports.ids = [888];
exports.modules = {

/***/ 7889:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: function() { return /* binding */ privateFolder; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



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
async function privateFolder({ RUNNER_TEMP }) {
    const place = RUNNER_TEMP && (await isSound(RUNNER_TEMP)) ? RUNNER_TEMP : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    const known = made.get(place);
    if (known !== undefined)
        return known;
    const folder = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, PREFIX));
    made.set(place, folder);
    return folder;
}
async function isSound(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        if (!stats.isDirectory())
            return false;
        const me = process.getuid?.();
        return me === undefined || (stats.uid === me && (stats.mode & WRITABLE_BY_OTHERS) === 0);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 383:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: function() { return /* binding */ problemPlace; },
/* harmony export */   p: function() { return /* binding */ findingPlace; }
/* harmony export */ });
/* harmony import */ var _evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5638);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2589);
/* harmony import */ var _runner_workflow_step_locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1095);
/* harmony import */ var _runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3856);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(821);
/* harmony import */ var _privilege_overbroad_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6774);
/**
 * The line of the workflow that a finding is about. It is told only where the text leaves no doubt: none is better
 * than one at which there is nothing to fix.
 */






/** The place that the rule itself has found; else the line of the repo, the variable or the token it is about. */
function findingPlace(finding, evidence) {
    if (finding.place !== null)
        return finding.place;
    const here = (0,_runner_workflow_step_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .stepLocations */ .NQ)(evidence.runner.workflow);
    // An action of the repository's own that runs this one may give it whatever it likes.
    if (here.some(({ step }) => step === null))
        return null;
    const cause = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(finding.cause);
    if (cause.isOfVariable) {
        // Two variables that say the same are told as one: `A and B`.
        const [name = ''] = (finding.subject ?? '').split(' and ');
        return (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_4__/* .samePlace */ .o)(here.map((location) => (0,_runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_5__/* .variablePlace */ .kh)(name, location)));
    }
    if (cause.group === 'token' || cause.slug === _privilege_overbroad_token_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_OVERBROAD */ .t.slug)
        return tokenPlace(evidence, here);
    return repoPlace(finding, evidence, here);
}
/** The line that gives the token; where none came, the one that was to give it, or the step. */
function tokenPlace({ runner: { tokenSources: { checked }, }, }, here) {
    return (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_4__/* .samePlace */ .o)(here.map((location) => {
        const mappings = (0,_runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_5__/* .mappingsOf */ .Jj)(location);
        if (checked !== null)
            return mappings.find(({ callPath }) => callPath === checked.source)?.place;
        const { callPath, step } = location;
        return mappings[0]?.place ?? (step === null ? null : { file: callPath.file.path, line: step.line });
    }));
}
/** The line of the repo in the `repos` input: of the first that has one, where the finding is about several. */
function repoPlace({ subject, others, position }, { inputs: { repos } }, here) {
    const own = repos[position];
    // What is found by way of a listed repo has that one's position, and no line.
    const first = own !== undefined && (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepo */ .Kf)(own.ref) === subject ? [own] : [];
    const further = others.length === 0 ? [] : repos.filter(({ ref }) => others.includes((0,_model_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepo */ .Kf)(ref)));
    // Several calls may lead to one and the same step.
    const steps = [...new Map(here.map((location) => [location.step, location])).values()];
    for (const request of [...first, ...further]) {
        const place = (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_4__/* .samePlace */ .o)(steps.map((location) => listedAt(request, repos, location)));
        if (place !== null)
            return place;
    }
    return null;
}
function listedAt(request, all, { callPath, step }) {
    const lines = step?.repos?.lines ?? null;
    if (lines === null || !isSameList(lines, all))
        return null;
    const at = lines[request.line - 1];
    return at === undefined || at.repo === null ? null : { file: callPath.file.path, line: at.line };
}
/** Whether the text is what the step was given, line by line; what an expression stands for may have any length. */
function isSameList(lines, requests) {
    const listed = new Set(requests.map(({ ref }) => (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepo */ .Kf)(ref)));
    return (lines.every(({ repo }) => repo === null || listed.has(repo)) &&
        requests.every(({ ref, line }) => {
            const at = lines[line - 1];
            return at !== undefined && !at.isBlank && (at.repo === null || at.repo === (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepo */ .Kf)(ref));
        }));
}
/** The line of a repo that cannot be one: it must be unreadable in the text, too. */
function problemPlace({ input, line }, workflow) {
    if (input !== 'repos' || line === null)
        return null;
    return (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_4__/* .samePlace */ .o)((0,_runner_workflow_step_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .stepLocations */ .NQ)(workflow).map(({ callPath, step }) => {
        const at = step?.repos?.lines?.[line - 1];
        return at === undefined || at.isBlank || at.repo !== null
            ? null
            : { file: callPath.file.path, line: at.line };
    }));
}


/***/ }),

/***/ 1403:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: function() { return /* binding */ besideNearInputs; }
/* harmony export */ });
/* harmony import */ var _evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5638);
/* harmony import */ var _model_capitalized_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8251);
/* harmony import */ var _model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3245);
/* harmony import */ var _token_misnamed_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6404);
/* harmony import */ var _token_missing_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7982);
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4890);
/* harmony import */ var _near_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2644);







const OF_MISSING_NAME = [_token_misnamed_token_js__WEBPACK_IMPORTED_MODULE_1__/* .WRONG_VARIABLE_NAME */ .l, _token_missing_token_js__WEBPACK_IMPORTED_MODULE_2__/* .SECRET_NOT_DEFINED */ .Nu];
/**
 * The findings about near misses with those about a missing token: one for each fault. A token under a word that is no
 * input is told once: by the line where the text has it and nothing else was mapped, else by what the variable holds.
 */
function besideNearInputs(near, missing, isTokenMapped) {
    const isToldByLine = !isTokenMapped && near.some(({ place, meant }) => place !== null && meant.includes('token'));
    const left = missing.filter(({ cause }) => !isToldByLine || !OF_MISSING_NAME.includes(cause));
    const told = left.flatMap(({ cause, subject }) => (cause === _token_misnamed_token_js__WEBPACK_IMPORTED_MODULE_1__/* .WRONG_VARIABLE_NAME */ .l ? (subject ?? []) : []));
    const findings = near.filter(({ variable }) => !told.includes((0,_near_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputText */ .A)(variable))).map(nearInputFinding);
    return [...findings, ...left];
}
/** A warning, or an error where the workflow's text shows that our own step has the word. What it holds is not shown. */
function nearInputFinding({ variable, meant, place }) {
    const key = (0,_model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(variable);
    const one = meant.join(' or ');
    const evidence = [{ fact: `${variable} is set; the action has no input ${key}` }];
    if (place === null) {
        return {
            cause: _input_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_INVALID */ .TO,
            severity: 'warning',
            subject: variable,
            message: `${variable} is set, and this action has no input ${key}, so its value was not used. If it is under with: of this step, ${one} is meant.`,
            advice: `Write ${one} in place of ${key} under with: of this step; if ${variable} is a variable of the job's own, give it another name.`,
            evidence,
        };
    }
    return {
        cause: _input_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_INVALID */ .TO,
        subject: key,
        message: `${(0,_model_capitalized_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalized */ .l)((0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(place))} gives this step the input ${key}, which the action does not have, so its value was not used; ${one} is most likely meant.`,
        advice: `Write ${one} in place of ${key} in ${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(place)}.`,
        evidence,
        place,
    };
}


/***/ }),

/***/ 8530:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* binding */ composeYaml; }
/* harmony export */ });
/**
 * Far above what people write. The package goes as deep as a text asks it to, and on some texts takes time that is
 * quadratic in their length.
 */
const MOST_LEXEMES = 80_000;
const DEEPEST = 60;
/** The one document of a text, empty for an empty one; null where it has several or an error, or exceeds the bounds. */
async function composeYaml(text) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new yaml.LineCounter();
    try {
        const tokens = tokensOf(yaml, lines, text.replace(/^\uFEFF/, ''));
        if (tokens === null)
            return null;
        // Looking for a key twice in a large map takes long, and what reads these files refuses it anyway.
        const composer = new yaml.Composer({ uniqueKeys: false, logLevel: 'silent' });
        const documents = [...composer.compose(tokens, true)];
        const [document] = documents;
        if (document === undefined || documents.length > 1 || document.errors.length > 0)
            return null;
        return { yaml, document, lines };
    }
    catch {
        return null;
    }
}
/** Lexemes and depth are counted on the way; null where there are too many. */
function tokensOf({ Lexer, Parser }, lines, text) {
    const parser = new Parser(lines.addNewLine);
    const tokens = [];
    let lexemes = 0;
    lines.addNewLine(0);
    for (const lexeme of new Lexer().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        lexemes += 1;
        if (lexemes > MOST_LEXEMES || parser.stack.length > DEEPEST)
            return null;
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}


/***/ }),

/***/ 856:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: function() { return /* binding */ allAnnotations; },
/* harmony export */   hk: function() { return /* binding */ annotations; }
/* harmony export */ });
/* unused harmony export LONGEST_MESSAGE */
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4622);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5594);


/** GitHub shows so many annotations of each level for a step; what comes later is in the log only. */
const MOST_PER_LEVEL = 10;
/** In characters. The runner cuts at 4096, and whoever puts the title in front needs room for it. */
const LONGEST_MESSAGE = 3_500;
/** The parts of it: what is wrong, the other repos, the next action, and those of the others. */
const LONGEST_SENTENCES = 1_100;
const LONGEST_NAMES = 400;
const LONGEST_ACTION = 1_100;
const LONGEST_LINES = 800;
const MOST_LINES = 5;
const LEVELS = ['error', 'warning', 'notice'];
const ELSEWHERE = 'see the job summary and the report file';
/**
 * What a step shows, weightiest first: findings of one cause about several repos as one, and where there are too
 * many of a level, the last one counts the rest. The step fails with the first.
 */
function annotations(report) {
    const found = LEVELS.flatMap((level) => {
        const groups = together(report, level, () => true);
        const shown = groups.length > MOST_PER_LEVEL ? groups.slice(0, MOST_PER_LEVEL - 1) : groups;
        const left = groups.slice(shown.length).flat().length;
        const rest = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, `more ${level}`);
        return [
            ...shown.map((group) => annotationOf(group, level)),
            ...(left === 0 ? [] : [{ level, title: rest, message: `${rest}: ${ELSEWHERE}.`, place: null }]),
        ];
    });
    return [...found, ...hintAnnotation(report)];
}
/** No finding, since nothing is wrong: said last, and only where all else is well. */
function hintAnnotation({ hint }) {
    if (hint === null)
        return [];
    const message = clipped(`${hint.message} (${hint.page})`, LONGEST_SENTENCES);
    return [{ level: 'notice', title: 'This job could do without a stored token', message, place: null }];
}
/**
 * For readers that show them where the text stands, in the order of `annotations` and without its limit: every
 * finding that has a line is by itself at that line, and only those without one are told together.
 */
function allAnnotations(report) {
    return LEVELS.flatMap((level) => together(report, level, ({ place }) => place === null).map((group) => annotationOf(group, level)));
}
/** The findings of a level: those of one cause about different repos together, at the place of the first. */
function together({ findings, repos }, level, may) {
    const names = new Set(repos.map(({ repo }) => repo));
    const groups = new Map();
    for (const [index, finding] of findings.entries()) {
        if (finding.severity !== level)
            continue;
        const isAboutRepo = finding.subject !== null && names.has(finding.subject);
        const key = isAboutRepo && may(finding) ? finding.cause : String(index);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    // What is said of reading and writing one repo is not the same.
    return [...groups.values()].flatMap((group) => reposOf(group).length > 1 ? [group] : group.map((finding) => [finding]));
}
/** What the findings are about, each once. */
function reposOf(group) {
    return [...new Set(group.flatMap(({ subject, others }) => [subject ?? [], others].flat()))];
}
function annotationOf(group, level) {
    const [first] = group;
    const repos = reposOf(group).length;
    const title = repos > 1 ? `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(repos, 'repo')}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .titleWithSlug */ .s4)(first)}` : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .titleWithSlug */ .s4)(first);
    const place = group.find((finding) => finding.place !== null)?.place ?? null;
    return { level, title: (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(title), message: messageOf(group), place };
}
/** In the words of the first finding; then who else, and what else is to be done for them. */
function messageOf(group) {
    const [first] = group;
    const named = reposOf([first]);
    const others = reposOf(group).filter((repo) => !named.includes(repo));
    const sentences = clipped(first.message, LONGEST_SENTENCES);
    const action = clipped((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .nextAction */ .Gj)(first), LONGEST_ACTION);
    return [`${sentences}${alsoFor(others)} ${action}`, ...otherActions(group)].join('\n');
}
function alsoFor(repos) {
    if (repos.length === 0)
        return '';
    const names = fitting(repos.map(_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK), LONGEST_NAMES);
    const left = repos.length - names.length;
    if (names.length === 0)
        return ` The same goes for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more repo')}.`;
    return ` The same goes for ${names.join(', ')}${left === 0 ? '' : ` and ${left} more`}.`;
}
/** A line for each repo that asks for another action than the first: its page, or what else is to be done. */
function otherActions([first, ...others]) {
    const differing = others.filter(({ advice, link }) => advice !== first.advice || link !== first.link);
    const all = differing.map(({ subject, others: more, advice, link }) => {
        const named = more.length === 0 ? subject : `${subject} and ${more.length} more`;
        return (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${named}: ${link === null || link === first.link ? advice : link}`);
    });
    const shown = fitting(all.slice(0, MOST_LINES), LONGEST_LINES);
    const left = all.length - shown.length;
    return left === 0 ? shown : [...shown, `${left} more: ${ELSEWHERE}.`];
}
/** As many from the front as there is room for, in characters. */
function fitting(texts, room) {
    let left = room;
    const end = texts.findIndex((text) => {
        left -= text.length + 2;
        return left < 0;
    });
    return end < 0 ? [...texts] : texts.slice(0, end);
}
/** On one line and not longer than that; a character of two halves stays whole. */
function clipped(text, longest) {
    const shown = (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text);
    return shown.length <= longest ? shown : `${shown.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 5272:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: function() { return /* binding */ causesPage; }
/* harmony export */ });
/**
 * Where the causes are described: the page of the very version of the action that runs, by what the runner says of
 * it. Null for an action that lies in the workspace itself.
 */
function causesPage(environment) {
    const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = environment;
    const server = environment.GITHUB_SERVER_URL ?? '';
    const isWhole = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w.-]+(?:\/[\w.-]+)*$/.test(ref);
    if (!isWhole || !/^https:\/\/[\w.-]+(?::\d+)?$/.test(server))
        return null;
    return `${server}/${repository}/blob/${ref}/docs/causes.md`;
}


/***/ }),

/***/ 6433:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: function() { return /* binding */ blocks; },
/* harmony export */   _Q: function() { return /* binding */ fitting; },
/* harmony export */   ig: function() { return /* binding */ leftOut; },
/* harmony export */   nM: function() { return /* binding */ row; },
/* harmony export */   p_: function() { return /* binding */ list; },
/* harmony export */   tp: function() { return /* binding */ table; },
/* harmony export */   wq: function() { return /* binding */ MOST_ROWS; },
/* harmony export */   yp: function() { return /* binding */ isPage; }
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5594);

/** Blocks of HTML for the job summary. What is in a cell or an item is encoded already. */
/** GitHub drops a step's summary above 1 MiB; these bounds keep any report well below it. */
const MOST_ROWS = 500;
const MOST_BYTES_A_BLOCK = 150_000;
/** Blocks of Markdown, those that are there, each for itself. */
function blocks(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
/** A headed list, cut where there is too much; nothing for no items. */
function list(title, items) {
    if (items.length === 0)
        return '';
    const shown = fitting(items, MOST_ROWS, (item) => `<li>${item}</li>`);
    const left = leftOut(items.length - shown.length, 'more line');
    return blocks([`### ${title}`, `<ul>${shown.join('')}</ul>`, left]);
}
/** As many items, rendered, as a block of the summary has room for. */
function fitting(items, most, render, bytes = MOST_BYTES_A_BLOCK) {
    const shown = [];
    let room = bytes;
    for (const item of items.slice(0, most)) {
        const text = render(item);
        room -= Buffer.byteLength(text);
        if (room < 0)
            break;
        shown.push(text);
    }
    return shown;
}
/** How much was left out, where anything was. */
function leftOut(number, noun) {
    return number === 0 ? '' : `<p>${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, noun)} in the report file.</p>`;
}
function row(cells) {
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
/** A table; without a head where all of its cells are empty. */
function table(head, rows) {
    const header = head.every((cell) => cell === '')
        ? ''
        : `<tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>\n`;
    return `<table>\n${header}${rows.join('\n')}\n</table>`;
}
/** Whether it can be clicked on. */
function isPage(link) {
    return /^https?:\/\//.test(link);
}


/***/ }),

/***/ 6472:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: function() { return /* binding */ renderLog; },
/* harmony export */   r: function() { return /* binding */ evidenceText; }
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(856);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4622);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9066);
/* harmony import */ var _publisher_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3632);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5594);





const ACCESS_MARKS = {
    granted: ['green', '✓'],
    refused: ['red', '✗'],
    unknown: ['yellow', '?'],
};
const VERDICT_MARKS = {
    fail: ['red', '✗'],
    warn: ['yellow', '!'],
    skip: ['bold', '–'],
};
/** The most evidence that stands unfolded; a finding about many repos rests on many answers. */
const MOST_EVIDENCE = 5;
/**
 * On a pass two lines, with a Trusted Publisher one more, and the last one follows by itself. Else the cause and the evidence for it; the annotation
 * that comes next says what to do. Everything else is folded.
 */
function renderLog(report, paint = _paint_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj) {
    if (report.verdict === 'pass') {
        const mark = paint(...ACCESS_MARKS.granted);
        return {
            lines: [
                ...[(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenLine */ .S2)(report), (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .proven */ .H3)(report)].map((text) => `${mark} ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(text)}`),
                ...(report.publisher?.later == null ? [] : [(0,_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(report.publisher.later)]),
            ],
            groups: publisherGroup(report),
        };
    }
    const [first, ...others] = report.findings;
    const [annotation] = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotations */ .hk)(report);
    const mark = paint(...VERDICT_MARKS[report.verdict]);
    const cause = annotation === undefined ? [] : [`${mark} ${paint('bold', annotation.title)}`];
    // Where nothing was found, what was looked at is all there is to tell.
    const claims = first === undefined ? (0,_publisher_section_js__WEBPACK_IMPORTED_MODULE_2__/* .publisherLines */ .MC)(report).map(_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc) : [];
    const lines = [...cause, ...shownEvidence(first, paint), ...claims];
    return { lines, groups: details(report, first, others, paint) };
}
function shownEvidence(first, paint) {
    const shown = first?.evidence.slice(0, MOST_EVIDENCE) ?? [];
    return shown.length === 0 ? [] : [paint('bold', 'How we know:'), ...shown.map(evidenceLine)];
}
function evidenceLine(evidence) {
    return (0,_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(`  - ${evidenceText(evidence)}`);
}
/** One line of evidence: what was asked, then status, code, words and request id of the answer. */
function evidenceText(evidence) {
    const parts = [
        evidence.status === undefined ? null : String(evidence.status),
        evidence.code ?? null,
        evidence.message === undefined ? null : `"${evidence.message}"`,
        evidence.requestId === undefined ? null : `request ${evidence.requestId}`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? evidence.fact : `${evidence.fact}: ${parts.join(', ')}`;
}
function details(report, first, others, paint) {
    const evidence = first?.evidence.slice(MOST_EVIDENCE) ?? [];
    const groups = [
        { title: `How we know it: ${evidence.length} more`, lines: evidence.map(evidenceLine) },
        {
            title: `How we know the ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(others.length, 'other finding')}`,
            lines: others.flatMap((finding) => [
                paint('bold', (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .titleWithSlug */ .s4)(finding)),
                ...finding.evidence.map(evidenceLine),
            ]),
        },
        ...(first === undefined ? [] : publisherGroup(report)),
        { title: (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(report.repos.length, 'repo'), lines: report.repos.map((repo) => repoLine(repo, paint)) },
        { title: 'Hosts that files come from', lines: (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .hostLines */ .gu)(report).map(_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc) },
        { title: 'Not checked', lines: report.notChecked.map(_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc) },
        { title: 'Removed from this runner', lines: report.scrubbed.map(_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .removedText */ .sJ).map(_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc) },
        { title: 'Isolation of this job', lines: (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .isolationLines */ .cE)(report).map(_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc) },
        { title: 'What a scrub would do', lines: report.wouldRemove.map(_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .removalText */ .y0).map(_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc) },
    ];
    return groups.filter(({ lines }) => lines.length > 0);
}
/** Folded, under a title that tells the way: it matters to whoever asks why it was taken. */
function publisherGroup(report) {
    const lines = (0,_publisher_section_js__WEBPACK_IMPORTED_MODULE_2__/* .publisherLines */ .MC)(report).map(_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc);
    return lines.length === 0
        ? []
        : [{ title: 'Trusted Publisher: the way to the token, and the claims', lines }];
}
function repoLine({ repo, loadedBy = [], operation, access, cause }, paint) {
    const because = cause === null ? '' : ` (${cause})`;
    const chain = [...loadedBy].reverse().map((step) => `, loaded by ${step}`);
    return `${paint(...ACCESS_MARKS[access])} ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(`${operation} ${repo}: ${access}${because}${chain.join('')}`)}`;
}


/***/ }),

/***/ 9066:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ev: function() { return /* binding */ paintFor; },
/* harmony export */   pj: function() { return /* binding */ plain; }
/* harmony export */ });
/* unused harmony export coloured */
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4622);

/** GitHub shows these in its log as a terminal does; at the end of a line it takes them all back. */
const STYLES = { green: 32, red: 31, yellow: 33, bold: 1 };
const plain = (_, text) => (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(text);
const coloured = (style, text) => `\u001b[${STYLES[style]}m${(0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(text)}\u001b[0m`;
/** Colours where they are shown: on GitHub and in a terminal, unless `NO_COLOR` or `FORCE_COLOR` say otherwise. */
function paintFor(environment, isTerminal) {
    const { NO_COLOR, FORCE_COLOR, GITHUB_ACTIONS } = environment;
    if (NO_COLOR)
        return plain;
    if (FORCE_COLOR)
        return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? plain : coloured;
    return GITHUB_ACTIONS === 'true' || isTerminal ? coloured : plain;
}


/***/ }),

/***/ 8974:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: function() { return /* binding */ publish; }
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/actions/commands.ts + 5 modules
var commands = __webpack_require__(9964);
// EXTERNAL MODULE: ./src/actions/private-folder.ts
var private_folder = __webpack_require__(7889);
// EXTERNAL MODULE: ./src/report/encode.ts
var encode = __webpack_require__(4622);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/report/outputs.ts


/**
 * The action's outputs, all of them, empty where there is nothing to say. Later steps take them apart by lines and show
 * them anywhere, so each value, in a list each line, is encoded: nothing in it is unseen or ends the line.
 */
function outputs(report, reportPath) {
    const { token } = report;
    const values = {
        verdict: report.verdict,
        cause: report.verdict === 'pass' ? '' : (report.cause ?? ''),
        user: token?.user ?? '',
        'token-kind': token?.kind ?? '',
        'token-name': token?.name ?? '',
        'expires-at': token?.expiresAt ?? '',
        readable: (0,report_report/* reposWith */.s)(report, 'granted', 'read'),
        writable: (0,report_report/* reposWith */.s)(report, 'granted', 'write'),
        denied: (0,report_report/* reposWith */.s)(report, 'refused'),
        scrubbed: report.scrubbed.map(({ path }) => path),
        report: reportPath,
    };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value].flat().map(encode/* visible */.RK).join('\n')]));
}

// EXTERNAL MODULE: ./src/report/paint.ts
var paint = __webpack_require__(9066);
// EXTERNAL MODULE: ./src/report/summary.ts + 1 modules
var summary = __webpack_require__(8480);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(5594);
// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/log.ts
var log = __webpack_require__(6472);
;// CONCATENATED MODULE: ./src/report/write-log.ts



/**
 * The cause and what it rests on, then the annotations, weightiest first: they say what to do. Then the details,
 * folded. On a pass there is no annotation but for notices.
 */
function writeLog(report, paint) {
    const { lines, groups } = (0,log/* renderLog */.N)(report, paint);
    for (const line of lines)
        commands/* info */.pq(line);
    (0,annotations/* annotations */.hk)(report).forEach(emit);
    for (const group of groups) {
        commands/* startGroup */.Oh(group.title);
        for (const line of group.lines)
            commands/* info */.pq(line);
        commands/* endGroup */.N4();
    }
}
function emit({ level, title, message, place }) {
    const say = { error: commands/* error */.z3, warning: commands/* warning */.$e, notice: commands/* notice */.lm };
    say[level](message, { title, ...(place === null ? {} : { file: place.file, startLine: place.line }) });
}

;// CONCATENATED MODULE: ./src/report/publish.ts










/** Puts a report wherever people and later steps look for it. Decides nothing. */
async function publish(report, places, environment) {
    writeLog(report, (0,paint/* paintFor */.ev)(environment, process.stdout.isTTY));
    const reportPath = await writeReportFile(report, environment);
    for (const [name, value] of Object.entries(outputs(report, reportPath)))
        commands/* setOutput */.uH(name, value);
    if (places.summary)
        await writeSummary((0,summary/* renderSummary */.Br)(report), environment);
    if (places.checkRun || places.comment !== 'never') {
        const { publishOnGitHub } = await __webpack_require__.e(/* import() */ 30).then(__webpack_require__.bind(__webpack_require__, 5030));
        await publishOnGitHub(report, places, environment);
    }
    commands/* info */.pq((0,encode/* logText */.kc)((0,wording/* lastLine */.fM)(report)));
}
async function writeReportFile(report, environment) {
    try {
        const path = (0,external_node_path_.join)(await (0,private_folder/* privateFolder */.q)(environment), 'report.json');
        await (0,promises_.writeFile)(path, `${JSON.stringify(report, null, 2)}\n`);
        return path;
    }
    catch {
        commands/* notice */.lm('The report file could not be written.', { title: 'No report file' });
        return '';
    }
}
async function writeSummary(text, environment) {
    if (!environment.GITHUB_STEP_SUMMARY)
        return;
    try {
        await commands/* summary */.z.addRaw(text).write();
    }
    catch {
        commands/* notice */.lm('The job summary could not be written; the report file has it all.', {
            title: 'No job summary',
        });
    }
}


/***/ }),

/***/ 3632:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: function() { return /* binding */ publisherLines; },
/* harmony export */   U7: function() { return /* binding */ publisherBlock; },
/* harmony export */   jl: function() { return /* binding */ hintBlock; }
/* harmony export */ });
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4622);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6433);


/** The Trusted Publisher that the check went by, one line a fact: which way and why, the claims, what to compare. */
function publisherLines({ publisher }) {
    if (publisher === null)
        return [];
    const { notes, later, claims, fields, page, resource } = publisher;
    return [
        ...notes,
        ...(later === null ? [] : [later]),
        ...claims.map(({ name, value }) => `claim ${name}: ${value}`),
        ...fields.flatMap(fieldText),
        ...(page === null ? [] : [`the publisher of ${resource} is set up at ${page}`]),
    ];
}
function fieldText({ field, here, expected, matches }) {
    if (expected === null)
        return [];
    const said = matches ? 'as oidc-publisher says' : `and oidc-publisher says ${expected}`;
    return [`${field}: ${here ?? 'none'}, ${said}`];
}
/** The same for the job summary: what to compare stands open, the claims are folded away. */
function publisherBlock({ publisher }) {
    if (publisher === null)
        return '';
    const { notes, later, claims, fields, page, resource } = publisher;
    const asked = fields.some(({ expected }) => expected !== null);
    const head = ['Field of the publisher', 'This job', ...(asked ? ['By oidc-publisher'] : [])];
    const rows = fields
        .filter(({ here, expected }) => here !== null || expected !== null)
        .map(({ field, here, expected, matches }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)([
        field,
        here === null ? 'none' : (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(here),
        ...(asked ? [expected === null ? '' : `${matches ? '✅' : '❌'} ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(expected)}`] : []),
    ]));
    const claimRows = claims.map(({ name, value }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)([(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), (0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(value)]));
    const link = page === null || !(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .isPage */ .yp)(page)
        ? ''
        : `<p>The publisher of ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(resource ?? '')} is set up <a href="${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(page)}">on its page</a>.</p>`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        '### Trusted Publisher',
        `<p>${[...notes, later ?? []].flat().map(_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD).join('<br>')}</p>`,
        rows.length === 0 ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, rows),
        link,
        claimRows.length === 0
            ? ''
            : `<details><summary>Claims of the job's id token</summary>\n${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Claim', 'Value'], claimRows)}\n</details>`,
    ]);
}
/** How the job could do without its stored token. */
function hintBlock({ hint }) {
    if (hint === null)
        return '';
    const link = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .isPage */ .yp)(hint.page) ? ` <a href="${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(hint.page)}">Settings of the repo</a>` : '';
    const lines = hint.yaml.map(_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD).join('<br>');
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        '### Without a stored token',
        `<p>ℹ️ ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(hint.message)}${link}</p>`,
        `<details><summary>What the workflow needs</summary><pre>${lines}</pre></details>`,
    ]);
}


/***/ }),

/***/ 8480:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pl: function() { return /* binding */ headline; },
  q: function() { return /* binding */ linked; },
  Br: function() { return /* binding */ renderSummary; }
});

// EXTERNAL MODULE: ./src/causes/catalogue.ts
var catalogue = __webpack_require__(821);
// EXTERNAL MODULE: ./src/report/encode.ts
var encode = __webpack_require__(4622);
// EXTERNAL MODULE: ./src/report/html.ts
var html = __webpack_require__(6433);
// EXTERNAL MODULE: ./src/report/log.ts
var log = __webpack_require__(6472);
// EXTERNAL MODULE: ./src/report/publisher-section.ts
var publisher_section = __webpack_require__(3632);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(5594);
;// CONCATENATED MODULE: ./src/report/summary-tables.ts



/** A classic token older than this is worth a word. */
const OLD_DAYS = 365;
const ACCESS_ORDER = { refused: 0, unknown: 1, granted: 2 };
const ACCESS_CELL = {
    granted: '✅\u00a0granted',
    refused: '❌\u00a0refused',
    unknown: '❔\u00a0not\u00a0known',
};
const REPO_HEAD = ['Repo', 'Asked', 'Answer', 'Why'];
/** A list of more repos is long: what is granted in it is folded away. */
const MOST_OPEN_ROWS = 15;
/** What the Hub says of the token, as far as it says anything. */
function tokenTable({ token }) {
    if (token === null)
        return '';
    const { user, kind, name, source } = token;
    const columns = [
        ['Account', user === null ? 'not known' : (0,encode/* code */.aY)(user)],
        ['Kind', kind === 'unknown' ? null : kind],
        ['Name', name === null ? null : (0,encode/* code */.aY)(name)],
        ['Taken from', takenFrom(source)],
        ['Created', user === null ? null : createdText(token)],
        ['Expires', user === null && token.expiresAt === null ? null : expiryText(token)],
    ];
    const told = columns.filter(([, cell]) => cell !== null);
    const head = told.map(([title]) => title);
    const cells = told.map(([, cell]) => cell ?? '');
    return (0,html/* blocks */.Bv)(['### Token', (0,html/* table */.tp)(head, [(0,html/* row */.nM)(cells)]), ageNote(token)]);
}
function takenFrom(source) {
    if (source === 'input')
        return 'the token input';
    return source === 'publisher' ? 'the Trusted Publisher' : (0,encode/* code */.aY)(source);
}
function expiryText({ expiresAt }) {
    return expiresAt === null ? 'the Hub does not say' : (0,encode/* markdown */.wD)(expiresAt);
}
function createdText({ createdAt, ageDays }) {
    if (createdAt === null)
        return 'the Hub does not say';
    const day = (0,encode/* markdown */.wD)(createdAt.replace(/T.*/, ''));
    return ageDays === null ? day : `${day}, ${(0,wording/* count */.U9)(ageDays, 'day')} ago`;
}
/** A classic token goes on for ever unless somebody thinks of it. */
function ageNote({ kind, ageDays }) {
    const isOld = (kind === 'read' || kind === 'write') && ageDays !== null && ageDays >= OLD_DAYS;
    return isOld
        ? `<p>ℹ️ The token is ${(0,wording/* count */.U9)(ageDays, 'day')} old. A classic token has no end of its own: roll it now and then.</p>`
        : '';
}
/** What is not granted first; of a long list, what is granted is folded away. */
function repoTable(report) {
    const { repos } = report;
    if (repos.length === 0)
        return '';
    const sorted = [...repos].sort((a, b) => ACCESS_ORDER[a.access] - ACCESS_ORDER[b.access]);
    const rows = (0,html/* fitting */._Q)(sorted, html/* MOST_ROWS */.wq, (repo) => repoRow(repo, report));
    const open = sorted.filter(({ access }) => access !== 'granted').length;
    const isLong = repos.length > MOST_OPEN_ROWS;
    const shown = isLong ? rows.slice(0, open) : rows;
    const folded = isLong ? rows.slice(open) : [];
    const granted = (0,wording/* count */.U9)(repos.length - open, 'repo');
    return (0,html/* blocks */.Bv)([
        '### Repos',
        shown.length === 0 ? '' : (0,html/* table */.tp)(REPO_HEAD, shown),
        folded.length === 0
            ? ''
            : `<details><summary>${ACCESS_CELL.granted}: ${granted}</summary>\n${(0,html/* table */.tp)(REPO_HEAD, folded)}\n</details>`,
        (0,html/* leftOut */.ig)(repos.length - rows.length, 'more repo'),
    ]);
}
function repoRow(entry, { findings }) {
    const { repo, loadedBy = [], operation, access, cause } = entry;
    const found = findings.find((finding) => finding.cause === cause && (finding.subject === repo || finding.others.includes(repo)));
    const link = found?.link ?? null;
    const page = link !== null && (0,html/* isPage */.yp)(link) ? ` <a href="${(0,encode/* attribute */.lt)(link)}">page</a>` : '';
    return (0,html/* row */.nM)([
        [(0,encode/* code */.aY)(repo), ...[...loadedBy].reverse().map((step) => `loaded by ${(0,encode/* markdown */.wD)(step)}`)].join('<br>'),
        operation,
        ACCESS_CELL[access],
        cause === null ? (access === 'refused' ? 'see above' : '') : `<code>${cause}</code>${page}`,
    ]);
}
/** Folded, since it is long and mostly says that all is well. */
function clientTable({ clients, token }) {
    if (token === null)
        return '';
    const words = {
        'checked-token': '✅ the checked token',
        other: '⚠️ another credential',
        nothing: 'nothing by itself',
        fails: '❌ nothing: it fails',
    };
    const head = ['Client', 'Sends', 'From', 'Whose it is', 'Used by this job'];
    const cells = clients.map(({ client, sends, note, from, owner, used }) => [
        (0,encode/* markdown */.wD)(client),
        note === null ? words[sends] : `${words[sends]} (${(0,encode/* markdown */.wD)(note)})`,
        from === null ? '' : (0,encode/* code */.aY)(from),
        owner === null ? '' : (0,encode/* markdown */.wD)(owner),
        used === null ? '' : (0,encode/* markdown */.wD)(used),
    ]);
    const isTold = head.map((_, column) => cells.some((line) => line[column] !== ''));
    const told = (line) => line.filter((_, column) => isTold[column]);
    return `<details><summary>What each client would send from here</summary>\n${(0,html/* table */.tp)(told(head), cells.map((line) => (0,html/* row */.nM)(told(line))))}\n</details>`;
}

;// CONCATENATED MODULE: ./src/report/summary.ts







const MOST_FINDINGS = 100;
const MOST_BYTES_A_GROUP = 60_000;
const SEVERITY_MARK = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/**
 * The job summary in GitHub Flavored Markdown: verdict, cause and next action first, then what they rest
 * on. All text from outside passes through the encoder; tables are HTML, which nothing in a cell can break.
 */
function renderSummary(report) {
    const [first, ...others] = report.findings;
    return `${(0,html/* blocks */.Bv)([
        headline(report, first),
        first === undefined || report.verdict === 'pass'
            ? `<p>${(0,encode/* markdown */.wD)((0,wording/* scopeOf */.Od)(report))}</p>`
            : findingBlock(first, report),
        tokenTable(report),
        (0,publisher_section/* publisherBlock */.U7)(report),
        repoTable(report),
        moreFindings(report.verdict === 'pass' ? report.findings : others, report),
        (0,publisher_section/* hintBlock */.jl)(report),
        clientTable(report),
        (0,html/* list */.p_)('Removed from this runner', report.scrubbed.map(({ path, restored, backup }) => `${(0,encode/* code */.aY)(path)}, ${restored ? 'put back when the job ends' : 'for good'}${backup === null ? '' : `; the original is kept in ${(0,encode/* code */.aY)(backup)}`}`)),
        (0,html/* list */.p_)('Isolation of this job', (0,wording/* isolationLines */.cE)(report).map(encode/* markdown */.wD)),
        (0,html/* list */.p_)('What a scrub would do', report.wouldRemove.map((planned) => (0,encode/* markdown */.wD)((0,wording/* removalText */.y0)(planned)))),
        (0,html/* list */.p_)('Hosts that files come from', (0,wording/* hostLines */.gu)(report).map(encode/* markdown */.wD)),
        (0,html/* list */.p_)('Not checked', report.notChecked.map(encode/* markdown */.wD)),
        footer(report),
    ])}\n`;
}
function headline({ verdict }, first) {
    const title = verdict === 'pass' ? 'ready' : first === undefined ? 'only looked at' : (0,catalogue/* causeOf */.rl)(first.cause).title;
    return `## ${wording/* MARKS */.j7[verdict]} Hugging Face access: ${(0,encode/* markdown */.wD)(title)}`;
}
function findingBlock(finding, report) {
    return [
        `<p>${(0,encode/* markdown */.wD)(finding.message)}</p>`,
        `<p><b>Next:</b> ${linked(finding)}</p>`,
        evidenceBlock(finding, report),
    ].join('\n');
}
function evidenceBlock({ cause, evidence }, { causesPage }) {
    const items = evidence.map((item) => `<li>${(0,encode/* code */.aY)((0,log/* evidenceText */.r)(item))}</li>`).join('');
    const rest = items === '' ? '' : `<ul>${items}</ul>`;
    const slug = `<code>${cause}</code>`;
    const name = causesPage === null ? slug : `<a href="${(0,encode/* attribute */.lt)(`${causesPage}#${cause}`)}">${slug}</a>`;
    return `<details><summary>How we know (cause ${name})</summary>${rest}</details>`;
}
/** The advice with its page to click on: where the words name it, else after them. */
function linked({ advice, link }) {
    if (link === null || !(0,html/* isPage */.yp)(link))
        return (0,encode/* markdown */.wD)(advice);
    const shown = link.replace(/^https?:\/\//, '').replace(/\?.*$/, '');
    const anchor = `<a href="${(0,encode/* attribute */.lt)(link)}">${(0,encode/* markdown */.wD)(shown)}</a>`;
    const at = advice.indexOf(link);
    if (at < 0)
        return `${(0,encode/* markdown */.wD)(advice)} ${anchor}`;
    return (0,encode/* markdown */.wD)(advice.slice(0, at)) + anchor + (0,encode/* markdown */.wD)(advice.slice(at + link.length));
}
/** The other findings, those of one cause together: what to do about each is folded away. */
function moreFindings(findings, report) {
    if (findings.length === 0)
        return '';
    const groups = alike(findings);
    const shown = (0,html/* fitting */._Q)(groups, MOST_FINDINGS, (group) => groupBlock(group, report));
    const left = groups.slice(shown.length).flat().length;
    return (0,html/* blocks */.Bv)(['### Also', ...shown, (0,html/* leftOut */.ig)(left, 'more finding')]);
}
function groupBlock([first, ...rest], report) {
    const number = rest.length === 0 ? '' : ` (${rest.length + 1})`;
    const title = `<p>${SEVERITY_MARK[first.severity]} <b>${(0,encode/* markdown */.wD)((0,catalogue/* causeOf */.rl)(first.cause).title)}</b>${number}</p>`;
    const block = `${title}\n${findingBlock(first, report)}`;
    if (rest.length === 0)
        return block;
    const noun = rest.every(({ position }) => position >= 0) ? 'more repo' : 'more finding';
    const items = (0,html/* fitting */._Q)(rest, html/* MOST_ROWS */.wq, (finding) => `<li>${finding.subject === null ? '' : `${(0,encode/* code */.aY)(finding.subject)}: `}${linked(finding)}</li>`, MOST_BYTES_A_GROUP);
    const more = rest.length === items.length
        ? ''
        : `<li>${(0,wording/* count */.U9)(rest.length - items.length, 'more finding')} in the report file.</li>`;
    return `${block}\n<details><summary>The same for ${(0,wording/* count */.U9)(rest.length, noun)}</summary><ul>${items.join('')}${more}</ul></details>`;
}
/** Findings of one severity and cause together, in the order of the first of each. */
function alike(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = `${finding.severity} ${finding.cause}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()];
}
function footer({ endpoint, requests, quota }) {
    const left = quota === null
        ? ''
        : `; ${quota.remaining}${quota.quota === null ? '' : ` of ${quota.quota}`} requests left for the next ${quota.resetSeconds} seconds`;
    const to = endpoint === '' ? '' : ` to ${(0,encode/* code */.aY)(endpoint)}`;
    return `<p><sub>${(0,wording/* count */.U9)(requests, 'request')}${to}${left}</sub></p>`;
}


/***/ }),

/***/ 1766:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: function() { return /* binding */ ReadingTime; }
/* harmony export */ });
/** Together, in milliseconds: a file system that hangs and a file that is made to be slow to read cost no more. */
const TOGETHER_MS = 2_000;
/**
 * The time that all readers of what a pull request can write have together, from when this is made, and what they
 * left unread.
 */
class ReadingTime {
    #end;
    #isOver = false;
    #isShort = false;
    #cut = new Set();
    constructor(milliseconds = TOGETHER_MS) {
        this.#end = performance.now() + milliseconds;
    }
    /** Whether something was left unread because the time was up. */
    get isShort() {
        return this.#isShort;
    }
    /** The names of the files that are larger than they may be: nothing was concluded from them. */
    get cut() {
        return [...this.#cut].sort();
    }
    /** For readers between two files, and within a long one: whether to stop, and leave the rest unread. */
    isUp() {
        this.#isOver ||= performance.now() >= this.#end;
        if (this.#isOver)
            this.#isShort = true;
        return this.#isOver;
    }
    leaveOut(name) {
        this.#cut.add(name);
    }
    /** What the reading comes to; `late` where the time is up before it does, or before it begins. */
    async within(read, late) {
        if (this.isUp())
            return late;
        let timer;
        const end = new Promise((resolve) => {
            timer = setTimeout(() => {
                // A timer may ring a moment before the clock is there.
                this.#isOver = true;
                this.#isShort = true;
                resolve(late);
            }, this.#end - performance.now());
        });
        try {
            return await Promise.race([read(), end]);
        }
        finally {
            clearTimeout(timer);
        }
    }
}


/***/ }),

/***/ 5194:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: function() { return /* binding */ observeWorkflow; }
});

// EXTERNAL MODULE: ./src/runner/files/reading-time.ts
var reading_time = __webpack_require__(1766);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/file-error.ts
var file_error = __webpack_require__(4556);
// EXTERNAL MODULE: ./src/runner/files/bounded-file.ts
var bounded_file = __webpack_require__(7942);
// EXTERNAL MODULE: ./src/runner/files/path-walk.ts
var path_walk = __webpack_require__(7969);
;// CONCATENATED MODULE: ./src/runner/workflow/workflow-text.ts





/** Workflows of some hundred jobs stay below it; more is no file that a person keeps. */
const LARGEST_WORKFLOW = 256 * 1024;
/** A file of the workspace, which no link may lead out of. Never throws. */
async function textWithin(workspace, path) {
    try {
        const [root, real] = await Promise.all([
            (0,promises_.realpath)(workspace),
            (0,promises_.realpath)((0,external_node_path_.join)(workspace, ...path.split('/'))),
        ]);
        if (!(0,path_walk/* isBelow */.Yw)(root, real))
            return { problem: 'a link leads out of the workspace' };
        // The last part of a real path is no link any more.
        const { bytes, isCut } = await (0,bounded_file/* readBoundedFile */.Mv)(real, LARGEST_WORKFLOW, { noFollow: true });
        return isCut ? { problem: 'it is far too large' } : { text: bytes.toString('utf8') };
    }
    catch (thrown) {
        const code = (0,file_error/* fileErrorCode */.c)(thrown);
        if (code === 'EINVAL')
            return { problem: 'it is no regular file' };
        return {
            problem: code === 'ENOENT' || code === 'ENOTDIR' ? 'it is not there' : `it cannot be read (${code})`,
        };
    }
}

;// CONCATENATED MODULE: ./src/runner/workflow/commit.ts

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const BRANCH = /^ref: (refs\/[\w./-]{1,250})$/;
/**
 * The commit that is checked out in the workspace, from the files of git; null where they do not say. A runner
 * that keeps its workspace may still have that of an earlier run.
 */
async function checkedOutCommit(workspace) {
    const head = firstLine(await textWithin(workspace, '.git/HEAD'));
    if (head === null || COMMIT.test(head))
        return head;
    const [, branch] = BRANCH.exec(head) ?? [];
    if (branch === undefined || branch.split('/').includes('..'))
        return null;
    const commit = firstLine(await textWithin(workspace, `.git/${branch}`));
    return commit !== null && COMMIT.test(commit) ? commit : null;
}
function firstLine(file) {
    return 'text' in file ? (file.text.split('\n')[0] ?? '').trim() : null;
}

// EXTERNAL MODULE: ./src/model/repo.ts
var model_repo = __webpack_require__(2589);
// EXTERNAL MODULE: ./src/model/repo-line.ts
var repo_line = __webpack_require__(7568);
// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(6725);
// EXTERNAL MODULE: ./src/model/yaml-document.ts
var yaml_document = __webpack_require__(8530);
;// CONCATENATED MODULE: ./src/runner/workflow/expressions.ts
/** No value that holds a token is longer; a file may be made to be slow to read. */
const LONGEST_VALUE = 2_000;
const EXPRESSION = /\$\{\{((?:'[^']*'|[^'}]|\}(?!\}))*)\}\}/g;
/** A string, or a name with what is read from it; a name before a bracket is a function's. */
const TERM = /'[^']*'|(?<![\w-])([A-Za-z_][\w-]*)(?!\s*\()((?:\s*\.\s*(?:[A-Za-z_][\w-]*|\*)|\s*\[\s*'[^']*'\s*\])*)(?![\w-])/g;
const WORDS = new Set(['true', 'false', 'null', 'nan', 'infinity']);
/** What the expressions of a value read. Contexts and names have no letter case on GitHub. */
function referencesIn(value) {
    if (value.length > LONGEST_VALUE)
        return { references: [], hasText: true };
    const references = [];
    for (const [, body = ''] of value.matchAll(EXPRESSION)) {
        for (const [, context, path = ''] of body.matchAll(TERM)) {
            if (context === undefined || WORDS.has(context.toLowerCase()))
                continue;
            references.push({ context: context.toLowerCase(), name: nameIn(path) });
        }
    }
    return { references, hasText: value.replace(EXPRESSION, '').trim() !== '' };
}
/** `.HF_TOKEN` and `['HF_TOKEN']` alike; of a longer path all its parts, as in `steps.login.outputs.token`. */
function nameIn(path) {
    const parts = [...path.matchAll(/\.\s*([\w-]+|\*)|\[\s*'([^']*)'\s*\]/g)].map(([, dotted, quoted]) => dotted ?? quoted ?? '');
    return parts.length > 0 && parts.every((part) => /^[A-Za-z_][\w-]{0,99}$/.test(part))
        ? parts.join('.')
        : null;
}
/** The secrets that a file reads by name, comments left out. */
function secretsIn(text) {
    return text
        .split(/\r\n|\r|\n/)
        .flatMap((line, index) => /^\s*#/.test(line)
        ? []
        : [...line.slice(0, LONGEST_VALUE).matchAll(/\bsecrets(?:\.|\[')([A-Za-z_]\w{0,99})/gi)].map(([, name = '']) => ({ name, line: index + 1 })));
}

;// CONCATENATED MODULE: ./src/runner/workflow/nodes.ts
/**
 * A YAML document by its nodes, each with the line on which it is written. What is of another kind than asked for
 * counts as absent. An alias is looked up and never copied out.
 */
class Nodes {
    #yaml;
    #lines;
    #aliased;
    root;
    constructor(composed) {
        this.#yaml = composed.yaml;
        this.#lines = composed.lines;
        this.#aliased = aliasedIn(composed);
        this.root = composed.document.contents;
    }
    map(value) {
        const node = this.#node(value);
        return this.#yaml.isMap(node) ? node : null;
    }
    list(value) {
        const node = this.#node(value);
        return this.#yaml.isSeq(node) ? node.items : [];
    }
    entries(of) {
        return (this.map(of)?.items ?? []).flatMap(({ key, value }) => {
            const scalar = this.#scalar(key);
            return scalar === null ? [] : [[scalar, value]];
        });
    }
    /** What is found under these names, one inside the other. */
    at(of, ...names) {
        return names.reduce((value, name) => this.#pair(value, name)?.[1], of);
    }
    /** The text of a scalar, as the expression language sees it; null for anything else and for nothing. */
    string(value) {
        const scalar = this.#scalar(value);
        if (scalar === null || scalar.value === null)
            return null;
        return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
    }
    /** The line in which the node is written: of an alias, where the alias stands. */
    line(value) {
        const offset = this.#yaml.isNode(value) ? (value.range?.[0] ?? 0) : 0;
        return this.#lines.linePos(offset).line;
    }
    keyLine(of, name) {
        return this.line(this.#pair(of, name)?.[0]);
    }
    /**
     * The lines of the file in which the lines of a value stand: where it is written as it is, or all of it in one
     * line. Null where lines were folded.
     */
    linesOf(value) {
        const scalar = this.#scalar(value);
        const text = this.string(scalar);
        if (scalar === null || text === null)
            return null;
        const first = this.line(scalar);
        const count = text.split('\n').length;
        if (scalar.type === 'BLOCK_LITERAL')
            return Array.from({ length: count }, (_, index) => first + 1 + index);
        if (scalar.type === 'PLAIN')
            return count === 1 ? [first] : null;
        const isInOneLine = scalar.range != null && this.#lines.linePos(scalar.range[1]).line === first;
        return isInOneLine ? Array.from({ length: count }, () => first) : null;
    }
    #node(value) {
        if (!this.#yaml.isNode(value))
            return null;
        return this.#yaml.isAlias(value) ? (this.#aliased.get(value) ?? null) : value;
    }
    #scalar(value) {
        const node = this.#node(value);
        return this.#yaml.isScalar(node) ? node : null;
    }
    #pair(of, name) {
        return this.entries(of).find(([key]) => key.value === name);
    }
}
/** What each alias stands for, in one go. */
function aliasedIn({ yaml, document }) {
    const anchors = new Map();
    const aliased = new Map();
    const remember = (_, node) => {
        if ('anchor' in node && typeof node.anchor === 'string')
            anchors.set(node.anchor, node);
    };
    yaml.visit(document, {
        Scalar: remember,
        Map: remember,
        Seq: remember,
        Alias: (_, alias) => {
            const target = anchors.get(alias.source);
            if (target !== undefined)
                aliased.set(alias, target);
        },
    });
    return aliased;
}

;// CONCATENATED MODULE: ./src/runner/workflow/shell.ts
/**
 * Cuts the script of a step into simple commands, as a POSIX shell does: quotes, continued lines, comments,
 * command substitutions and here-documents. It expands nothing and runs nothing. Of a script that no shell would
 * take it makes something, too.
 *
 * @param lineOf the line of the file that a line of the script, counted from 0, stands in
 */
function readScript(script, lineOf) {
    return new ScriptReader(script, lineOf).read();
}
class ScriptReader {
    #text;
    #lineOf;
    #commands = [];
    #outer = [];
    #frame = { closedBy: null, inQuotes: false, command: null, word: null };
    #isQuoted = false;
    /** Where the next word goes: a redirection's target and the delimiter of a here-document are no words of a command. */
    #next = 'word';
    /** Here-documents whose text begins on the next line. */
    #documents = [];
    #at = 0;
    #line = 0;
    constructor(text, lineOf) {
        this.#text = text.replace(/\r\n?/g, '\n');
        this.#lineOf = lineOf;
    }
    read() {
        while (this.#at < this.#text.length) {
            if (this.#isQuoted)
                this.#readQuoted();
            else
                this.#readBare();
        }
        while (this.#outer.length > 0)
            this.#leave();
        this.#endCommand();
        return this.#commands;
    }
    #readBare() {
        const char = this.#text[this.#at] ?? '';
        const rest = this.#text.slice(this.#at, this.#at + 3);
        if (char === '\n') {
            this.#endCommand();
            this.#take(1);
            this.#skipDocuments();
        }
        else if (/\s/.test(char)) {
            this.#endWord();
            this.#take(1);
        }
        else if (char === '#' && this.#frame.word === null) {
            this.#takeUntil('\n');
        }
        else if (rest.startsWith('\\\n')) {
            this.#take(2);
        }
        else if (char === '\\') {
            this.#add(rest[1] ?? '', true);
            this.#take(2);
        }
        else if (char === "'") {
            this.#take(1);
            this.#add(this.#takeUntil("'"), true);
            this.#take(1);
        }
        else if (char === '"') {
            this.#add('', false);
            this.#isQuoted = true;
            this.#take(1);
        }
        else if (char === '$' || char === '`') {
            this.#readExpansion();
        }
        else if (/[<>]/.test(char)) {
            this.#readRedirection();
        }
        else if (rest.startsWith('&>')) {
            this.#endWord();
            this.#take(2);
            this.#next = 'target';
        }
        else if (char === '(') {
            this.#endCommand();
            this.#enter(')');
            this.#take(1);
        }
        else if (char === ')' && this.#frame.closedBy === ')') {
            this.#leave();
            this.#take(1);
        }
        else if (/[;&|)]/.test(char)) {
            this.#endCommand();
            this.#take(1);
        }
        else {
            this.#add(char, true);
            this.#take(1);
        }
    }
    #readQuoted() {
        const char = this.#text[this.#at] ?? '';
        const next = this.#text[this.#at + 1] ?? '';
        if (char === '"') {
            this.#isQuoted = false;
            this.#take(1);
        }
        else if (char === '\\' && /["\\$`\n]/.test(next)) {
            if (next !== '\n')
                this.#add(next, true);
            this.#take(2);
        }
        else if (char === '$' || char === '`') {
            this.#readExpansion();
        }
        else {
            this.#add(char, true);
            this.#take(1);
        }
    }
    #readExpansion() {
        const rest = this.#text.slice(this.#at, this.#at + 3);
        if (rest.startsWith('`')) {
            this.#take(1);
            if (this.#frame.closedBy === '`')
                this.#leave();
            else
                this.#substitute('`');
        }
        else if (rest === '${{') {
            this.#expand(`${this.#takeThrough('}}')}`);
        }
        else if (rest === '$((') {
            this.#expand(this.#takeThrough('))'));
        }
        else if (rest.startsWith('$(')) {
            this.#take(2);
            this.#substitute(')');
        }
        else if (rest.startsWith('${')) {
            this.#expand(this.#takeThrough('}'));
        }
        else {
            const [name = '$'] = /^\$(?:\w+|[@*#?$!-])?/.exec(this.#text.slice(this.#at, this.#at + 100)) ?? [];
            this.#take(name.length);
            if (name === '$')
                this.#add(name, true);
            else
                this.#expand(name);
        }
    }
    /** Puts an expansion into the word. In quotes it stays one word, unless it is a list. */
    #expand(text) {
        const isList = /[@*]\]?\}?$/.test(text);
        this.#add(text, this.#isQuoted && !isList);
        if (this.#frame.word !== null)
            this.#frame.word.expansions += 1;
    }
    #substitute(closedBy) {
        this.#expand('$(…)');
        this.#enter(closedBy);
    }
    #enter(closedBy) {
        this.#outer.push(this.#frame);
        this.#frame = { closedBy, inQuotes: this.#isQuoted, command: null, word: null };
        this.#isQuoted = false;
    }
    #leave() {
        this.#endCommand();
        this.#isQuoted = this.#frame.inQuotes;
        this.#frame = this.#outer.pop() ?? { closedBy: null, inQuotes: false, command: null, word: null };
    }
    #readRedirection() {
        const [operator = ''] = /^(?:<<<|<<-?|>>|[<>]&|>\||<>|[<>]\(|[<>])/.exec(this.#text.slice(this.#at, this.#at + 3)) ?? [];
        if (/^\d$/.test(this.#frame.word?.text ?? ''))
            this.#frame.word = null;
        this.#endWord();
        this.#take(operator.length);
        if (operator.endsWith('('))
            this.#substitute(')');
        else if (operator === '<<')
            this.#next = 'delimiter';
        else if (operator === '<<-')
            this.#next = 'tabbed-delimiter';
        else
            this.#next = 'target';
    }
    /** The text of a here-document is handed to a command, so no command is in it. */
    #skipDocuments() {
        for (const { delimiter, isTabbed } of this.#documents) {
            while (this.#at < this.#text.length) {
                const line = this.#takeUntil('\n');
                this.#take(1);
                if ((isTabbed ? line.replace(/^\t+/, '') : line) === delimiter)
                    break;
            }
        }
        this.#documents = [];
    }
    #add(text, isMore) {
        this.#frame.word ??= { text: '', mayBeSeveral: false, hasMore: false, expansions: 0 };
        this.#frame.word.text += text;
        if (isMore)
            this.#frame.word.hasMore = true;
    }
    #endWord() {
        const { word } = this.#frame;
        if (word === null)
            return;
        this.#frame.word = null;
        const into = this.#next;
        this.#next = 'word';
        if (into === 'target')
            return;
        if (into === 'delimiter' || into === 'tabbed-delimiter') {
            this.#documents.push({ delimiter: word.text, isTabbed: into === 'tabbed-delimiter' });
            return;
        }
        this.#frame.command ??= { line: this.#lineOf(this.#line), words: [] };
        this.#frame.command.words.push({
            text: word.text,
            mayBeSeveral: !word.hasMore && word.expansions > 0,
        });
    }
    #endCommand() {
        this.#endWord();
        if (this.#frame.command !== null)
            this.#commands.push(this.#frame.command);
        this.#frame.command = null;
        this.#next = 'word';
    }
    #take(count) {
        const taken = this.#text.slice(this.#at, this.#at + count);
        this.#at += count;
        for (const char of taken)
            if (char === '\n')
                this.#line += 1;
        return taken;
    }
    /** Up to that text, which is left. */
    #takeUntil(end) {
        const index = this.#text.indexOf(end, this.#at);
        return this.#take((index < 0 ? this.#text.length : index) - this.#at);
    }
    #takeThrough(end) {
        return this.#takeUntil(end) + this.#take(end.length);
    }
}

;// CONCATENATED MODULE: ./src/runner/workflow/step-ids.ts
/** What GitHub calls steps that have no id of their own. */
/** The action's name, with what an id may not hold replaced. */
function nameFor(uses) {
    if (uses === null)
        return '__run';
    if (/^[.$][\\/]/.test(uses))
        return '__self';
    const [, owner, name] = /^([^/@\s]+)\/([^/@\s]+)/.exec(uses) ?? [];
    return owner === undefined || name === undefined
        ? '__run'
        : `__${`${owner}/${name}`.replace(/[^\w-]/g, '_')}`;
}
/** The ids of a job's steps; a name of GitHub's that comes again is counted: `__run`, `__run_2`, `__run_3`. */
function distinctIds(ids) {
    const taken = new Set(ids.filter((id) => !id.startsWith('__')));
    return ids.map((id) => {
        if (!id.startsWith('__'))
            return id;
        let name = id;
        for (let count = 2; taken.has(name); count += 1)
            name = `${id}_${count}`;
        taken.add(name);
        return name;
    });
}

;// CONCATENATED MODULE: ./src/runner/workflow/workflow-model.ts
/** What workflow files say, as plain data: lines for everything that a person may have to change, no free text. */
/** The file with nothing in it. */
function unread(path, problem) {
    return { path, problem, env: [], jobs: [], secrets: [] };
}

;// CONCATENATED MODULE: ./src/runner/workflow/parse.ts









/** Bounds that no workflow comes near: the file may be a stranger's, and is to cost no time. */
const MOST_JOBS = 500;
const MOST_STEPS = 2_000;
const MOST_VALUES = 2_000;
const MOST_LISTED = 5_000;
/** No id with its revision and a comment comes near; looking for placeholders takes long in a very long line. */
const LONGEST_REPO_LINE = 1_000;
/**
 * Reads the text of a workflow file. It is data from outside: nothing in it is run or expanded, and where it is
 * no workflow that GitHub would take, it is unreadable.
 */
async function parseWorkflow(text, path, surroundings) {
    const composed = await (0,yaml_document/* composeYaml */.e)(text);
    if (composed === null)
        return unread(path, 'it is no YAML that GitHub would take');
    try {
        const jobs = new Reader(new Nodes(composed), surroundings).read();
        if (jobs === null)
            return unread(path, 'it has no jobs');
        return { path, problem: null, ...jobs, secrets: secretsIn(text).slice(0, MOST_VALUES) };
    }
    catch {
        return unread(path, 'it is no workflow');
    }
}
class Reader {
    #nodes;
    #surroundings;
    #steps = 0;
    #values = 0;
    #listed = 0;
    constructor(nodes, surroundings) {
        this.#nodes = nodes;
        this.#surroundings = surroundings;
    }
    read() {
        const { root } = this.#nodes;
        const jobs = this.#nodes.map(this.#nodes.at(root, 'jobs'));
        if (jobs === null)
            return null;
        return {
            env: this.#named(this.#nodes.at(root, 'env')),
            jobs: this.#nodes
                .entries(jobs)
                .slice(0, MOST_JOBS)
                .flatMap(([key, value]) => this.#job(key, value, this.#nodes.at(root, 'defaults'))),
        };
    }
    #job(key, value, defaults) {
        const id = this.#nodes.string(key);
        const job = this.#nodes.map(value);
        if (id === null || job === null || !/^[A-Za-z_][\w-]{0,99}$/.test(id))
            return [];
        const steps = this.#nodes.list(this.#nodes.at(job, 'steps')).slice(0, MOST_STEPS - this.#steps);
        this.#steps += steps.length;
        const shell = this.#nodes.string(this.#nodes.at(job, 'defaults', 'run', 'shell')) ??
            this.#nodes.string(this.#nodes.at(defaults, 'run', 'shell')) ??
            this.#surroundings.shell;
        const read = steps.map((step) => this.#step(step, shell)).filter((step) => step !== null);
        const ids = distinctIds(read.map((step) => step.id));
        return [
            {
                id,
                line: this.#nodes.line(key),
                env: this.#named(this.#nodes.at(job, 'env')),
                environment: this.#environment(job),
                call: this.#call(job),
                steps: read.map((step, index) => ({ ...step, id: ids[index] ?? step.id })),
            },
        ];
    }
    #environment(job) {
        const node = this.#nodes.at(job, 'environment');
        if (node === undefined)
            return null;
        const name = this.#nodes.string(node) ?? this.#nodes.string(this.#nodes.at(node, 'name'));
        return { line: this.#nodes.line(node), name: name === null || name.includes('${{') ? null : name };
    }
    #call(job) {
        const node = this.#nodes.at(job, 'uses');
        const uses = this.#nodes.string(node);
        if (uses === null)
            return null;
        const [, local] = /^[.$]\/(\.github\/workflows\/[^/\\]+\.ya?ml)$/.exec(uses) ?? [];
        const [owner] = this.#surroundings.repository.split('/');
        return {
            line: this.#nodes.line(node),
            path: local ?? null,
            isSameOwner: local !== undefined || uses.toLowerCase().startsWith(`${owner?.toLowerCase()}/`),
            inputs: this.#named(this.#nodes.at(job, 'with')),
            secrets: this.#passed(this.#nodes.at(job, 'secrets')),
        };
    }
    #passed(node) {
        if (this.#nodes.string(node) === 'inherit')
            return { is: 'inherit' };
        const values = this.#named(node);
        return values.length === 0 ? { is: 'none' } : { is: 'named', values };
    }
    #step(value, defaultShell) {
        const step = this.#nodes.map(value);
        if (step === null)
            return null;
        const uses = this.#nodes.string(this.#nodes.at(step, 'uses'));
        const given = this.#nodes.at(step, 'with');
        const inputs = new Map(this.#nodes.entries(given).map(([key, node]) => [this.#nodes.string(key)?.toLowerCase(), node]));
        const run = this.#nodes.at(step, 'run');
        const shell = this.#nodes.string(this.#nodes.at(step, 'shell')) ?? defaultShell;
        const line = this.#nodes.line(step);
        return {
            line,
            id: this.#nodes.string(this.#nodes.at(step, 'id')) ?? nameFor(uses),
            uses: uses === null ? null : uses.replace(/@[^@]*$/, ''),
            withLine: given === undefined ? null : this.#nodes.keyLine(step, 'with'),
            keys: this.#keys(given),
            token: inputs.has('token') ? this.#value(inputs.get('token')) : null,
            repos: inputs.has('repos') ? this.#repos(inputs.get('repos')) : null,
            env: this.#named(this.#nodes.at(step, 'env')),
            commands: run !== undefined && /^(?:\/\S*\/)?(?:ba|da|z|k)?sh\b/.test(shell) ? this.#commands(run) : null,
        };
    }
    #keys(given) {
        return this.#nodes.entries(given).flatMap(([key]) => {
            const name = this.#nodes.string(key);
            this.#values += 1;
            if (name === null || this.#values > MOST_VALUES || !/^[A-Za-z_][\w. -]{0,99}$/.test(name))
                return [];
            return [{ name, line: this.#nodes.line(key) }];
        });
    }
    #commands(node) {
        const script = this.#nodes.string(node);
        if (script === null)
            return null;
        const lines = this.#nodes.linesOf(node);
        const first = this.#nodes.line(node);
        return readScript(script, (line) => lines?.[line] ?? first);
    }
    #repos(node) {
        const line = this.#nodes.line(node);
        // An alias costs the file a word, and here the whole list.
        if (this.#listed > MOST_LISTED)
            return { line, lines: null };
        const lines = this.#nodes.linesOf(node) ?? [];
        this.#listed += lines.length;
        if (lines.length === 0 || this.#listed > MOST_LISTED)
            return { line, lines: null };
        const texts = this.#nodes.string(node)?.split('\n') ?? [];
        return { line, lines: lines.map((at, index) => ({ line: at, ...listedIn(texts[index] ?? '') })) };
    }
    #named(node) {
        return this.#nodes.entries(node).flatMap(([key, value]) => {
            const name = this.#nodes.string(key);
            this.#values += 1;
            if (name === null || this.#values > MOST_VALUES || !/^[A-Za-z_][\w.-]{0,99}$/.test(name))
                return [];
            return [{ name, ...this.#value(value) }];
        });
    }
    #value(node) {
        return { line: this.#nodes.line(node), ...referencesIn(this.#nodes.string(node) ?? '') };
    }
}
/** What a line of the `repos` input names, unless it may hold a token. */
function listedIn(line) {
    if (line.length > LONGEST_REPO_LINE)
        return { repo: null, isBlank: false };
    const words = (0,repo_line/* splitRepoLine */.Z)(line);
    if (words === null)
        return { repo: null, isBlank: true };
    const parsed = (0,model_repo/* parseRepo */.E3)(words.repo);
    const repo = parsed.ok ? (0,model_repo/* formatRepo */.Kf)(parsed.ref) : null;
    const isToken = repo?.split(/[/@]/).some(token_form/* isTokenShaped */.V_) ?? false;
    return { repo: isToken ? null : repo, isBlank: false };
}

;// CONCATENATED MODULE: ./src/runner/workflow/workflow.ts





/** More files than GitHub lets one run call. */
const MOST_FILES = 50;
/** Of all files together, in characters. */
const MOST_TEXT = 1024 * 1024;
const LATE = { problem: 'the time for reading was up' };
/**
 * Reads the workflow file that the run began in and the reusable ones of this repository that it calls. Null
 * where the variables do not name one of this repository, or there is no workspace. Never throws.
 */
async function observeWorkflow(environment, platform, time = new reading_time/* ReadingTime */.u()) {
    const path = ownWorkflowPath(environment);
    const { GITHUB_WORKSPACE: workspace, GITHUB_JOB: job, GITHUB_REPOSITORY: repository } = environment;
    if (path === null || !workspace || !job || !repository)
        return null;
    const surroundings = { repository, shell: platform === 'win32' ? 'pwsh' : 'bash' };
    const [[top, ...called], commit] = await Promise.all([
        readAll(workspace, path, surroundings, time),
        time.within(() => checkedOutCommit(workspace), null),
    ]);
    const ran = environment.GITHUB_WORKFLOW_SHA || environment.GITHUB_SHA || null;
    return {
        job,
        step: environment.GITHUB_ACTION ?? '',
        action: environment.GITHUB_ACTION_REPOSITORY || null,
        isOtherCommit: commit !== null && ran !== null && commit !== ran,
        top,
        called,
    };
}
/** `owner/name/.github/workflows/ci.yml@refs/…`: the path, where owner and name are those of this repository. */
function ownWorkflowPath({ GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY }) {
    const [, repository, path] = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/\\@]+\.ya?ml)@/.exec(GITHUB_WORKFLOW_REF ?? '') ?? [];
    const isOwn = repository?.toLowerCase() === GITHUB_REPOSITORY?.toLowerCase();
    return isOwn ? (path ?? null) : null;
}
/** The file, and after it every file that is called from there. */
async function readAll(workspace, path, surroundings, time) {
    let left = MOST_TEXT;
    const read = async (one) => {
        const file = await time.within(() => textWithin(workspace, one), LATE);
        if ('problem' in file)
            return unread(one, file.problem);
        left -= file.text.length;
        if (left < 0)
            return unread(one, 'it is far too large');
        return time.within(() => parseWorkflow(file.text, one, surroundings), unread(one, LATE.problem));
    };
    const top = await read(path);
    const files = new Map([[path, top]]);
    let last = [top];
    while (last.length > 0) {
        const wanted = last.flatMap(({ jobs }) => jobs.flatMap(({ call }) => call?.path ?? []));
        const fresh = [...new Set(wanted)].filter((one) => !files.has(one)).slice(0, MOST_FILES - files.size);
        last = await Promise.all(fresh.map(read));
        for (const file of last)
            files.set(file.path, file);
    }
    files.delete(path);
    return [top, ...files.values()];
}


/***/ })

};
;