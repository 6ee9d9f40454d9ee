"use strict";
exports.id = 212;
exports.ids = [212];
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

/***/ 4349:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ INPUT_CAUSES; }
/* harmony export */ });
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4890);
/* harmony import */ var _misspelt_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7123);


/**
 * What may be wrong with inputs, in the order of weight. A list by itself, since a run that ends at its inputs loads no
 * other rule.
 */
const INPUT_CAUSES = [
    _input_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_INVALID */ .TO,
    _input_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .REPO_ID_PLACEHOLDER */ .hU,
    _input_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .REPO_ID_INVALID */ .Hk,
    _misspelt_id_js__WEBPACK_IMPORTED_MODULE_1__/* .REPO_ID_TYPO */ .WH,
    _misspelt_id_js__WEBPACK_IMPORTED_MODULE_1__/* .REPO_ID_NO_NAMESPACE */ .bu,
];


/***/ }),

/***/ 4890:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: function() { return /* binding */ REPO_ID_INVALID; },
/* harmony export */   TO: function() { return /* binding */ INPUT_INVALID; },
/* harmony export */   hU: function() { return /* binding */ REPO_ID_PLACEHOLDER; },
/* harmony export */   yv: function() { return /* binding */ unusableInput; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(654);
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4984);
/** Inputs that cannot be used: with any of them nothing is asked and nothing is changed. */


/**
 * Means: An input has a value that is not allowed, or two inputs contradict each other. Or the step sets an
 * input that the action does not have but that resembles one of its inputs, such as `repo` or `hf-token`:
 * GitHub's runner only warns about it and ignores the value.
 *
 * How we know: The value is compared with what is allowed. A value that may be a credential is never shown. For
 * an input with an unknown name, a variable `INPUT_…` is set. That is a warning, since the job may have set it
 * itself; it is an error if the workflow file shows the name under this step's `with:`. Its value is not shown,
 * and the check continues.
 *
 * What to do: Correct the input that the message names. The message says what is allowed, or which input is
 * most likely meant.
 */
const INPUT_INVALID = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCause */ .R)({
    group: 'inputs',
    slug: 'input-invalid',
    severity: 'error',
    title: 'Invalid or unknown input',
    isOfVariable: true,
});
/**
 * Means: A line of `repos` looks as if it came from a variable that was never set.
 *
 * How we know: The id is a word such as `None`, `null` or `undefined`, has an empty owner or name, or contains
 * an unexpanded `${{ … }}` or `$NAME`.
 *
 * What to do: Set the variable that should hold the id, or remove the line.
 */
const REPO_ID_PLACEHOLDER = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCause */ .R)({
    group: 'inputs',
    slug: 'repo-id-placeholder',
    severity: 'error',
    title: 'The repo id looks like an unset variable',
    seenAs: ['Repo id must be a string, not', 'Repo id must use alphanumeric chars'],
});
/**
 * Means: A line of `repos` cannot be a repo on the Hub: it is a local path or a URL of another site, or has
 * too many slashes.
 *
 * How we know: The id breaks the Hub's own rules for names.
 *
 * What to do: Write `namespace/name`, with `datasets/`, `spaces/`, `kernels/` or `buckets/` in front if it is
 * not a model.
 */
const REPO_ID_INVALID = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCause */ .R)({
    group: 'inputs',
    slug: 'repo-id-invalid',
    severity: 'error',
    title: 'Not a valid repo id',
    seenAs: [
        "Repo id must be in the form 'repo_name' or 'namespace/repo_name'",
        'HFValidationError',
        'Repo id must use alphanumeric chars',
    ],
});
const REFUSALS = {
    'invalid-value': { cause: INPUT_INVALID, advice: (input) => `Correct the value of ${input}.` },
    'placeholder-id': {
        cause: REPO_ID_PLACEHOLDER,
        advice: () => 'Set the variable that should hold the id, or remove the line.',
    },
    'invalid-id': {
        cause: REPO_ID_INVALID,
        advice: () => 'Write namespace/name, with datasets/, spaces/, kernels/ or buckets/ in front if it is not a model, or the URL of the repo.',
    },
};
function unusableInput({ is, input, line, value, reason }, position) {
    const { cause, advice } = REFUSALS[is];
    const where = line === null ? input : `Line ${line} of ${input}`;
    const shown = value === '' ? 'blank' : `"${value}"`;
    return (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)({
        cause,
        subject: input,
        position,
        message: `${where} cannot be ${shown}: ${reason}.`,
        advice: advice(input),
        evidence: [{ fact: `${where} is ${shown}` }],
    });
}


/***/ }),

/***/ 7123:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: function() { return /* binding */ misspeltId; },
/* harmony export */   D2: function() { return /* binding */ canBeAnotherType; },
/* harmony export */   WH: function() { return /* binding */ REPO_ID_TYPO; },
/* harmony export */   bu: function() { return /* binding */ REPO_ID_NO_NAMESPACE; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(654);
/* harmony import */ var _evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1664);


/**
 * Means: The id has a repo type, such as `dataset`, in place of the owner.
 *
 * How we know: The first part of the id is a repo type, and the Hub finds no repo with this id.
 *
 * What to do: Write the type in the plural and in front of the whole id: `datasets/namespace/name`.
 */
const REPO_ID_TYPO = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'inputs',
    slug: 'repo-id-typo',
    severity: 'error',
    title: 'The repo id has a repo type in place of the owner',
});
/**
 * Means: The repo id has a name but no owner.
 *
 * How we know: There is no slash in the id, and the Hub neither finds a repo of that name nor redirects to one,
 * as it does for some old short ids.
 *
 * What to do: Write `namespace/name`.
 */
const REPO_ID_NO_NAMESPACE = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'inputs',
    slug: 'repo-id-no-namespace',
    severity: 'error',
    title: 'The repo id has no owner',
    seenAs: ['is not a valid model identifier listed on'],
});
const TYPE_WORD = /^(model|dataset|space|kernel|bucket)s?$/;
/**
 * The id itself as the reason why the Hub does not find it: a type word in place of the owner, or no owner at all.
 * Null when the id could be right.
 */
function misspeltId({ probed, probe, isMissing, }) {
    if (!isMissing)
        return null;
    const { ref } = probed.observation.request;
    const shared = { subject: probed.label, position: probed.position };
    const evidence = (0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceFrom */ .EH)(probed, [probe]);
    const word = typeWordIn(ref);
    if (word !== null) {
        const name = ref.id.slice(ref.id.indexOf('/') + 1);
        return {
            ...shared,
            cause: REPO_ID_TYPO,
            message: `The repo type ${word} in ${probed.label} was read as its owner, and the Hub finds no such repo.`,
            advice: `Write ${prefixFor(word)}OWNER/${name}, where OWNER is the account or organization that owns the repo.`,
            evidence,
        };
    }
    if (ref.id.includes('/'))
        return null;
    return {
        ...shared,
        cause: REPO_ID_NO_NAMESPACE,
        message: `The Hub neither finds ${ref.id} nor redirects it, as it does for some old ids without an owner.`,
        advice: `Write OWNER/${ref.id}, where OWNER is the account or organization that owns the repo.`,
        evidence,
    };
}
/** Whether the id could be that of another type, as far as its words go. */
function canBeAnotherType(probed) {
    return probed.renamedTo === null && typeWordIn(probed.ref) === null;
}
/** The word for a type in an id that has it in place of its owner. */
function typeWordIn(ref) {
    const owner = ref.id.split('/')[0] ?? '';
    const word = TYPE_WORD.exec(owner)?.[1];
    return word ?? (ref.type !== 'model' && !ref.id.includes('/') ? ref.type : null);
}
function prefixFor(word) {
    return word === 'model' ? '' : `${word}s/`;
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
/* harmony import */ var _token_empty_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7604);
/* harmony import */ var _token_misnamed_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6404);
/* harmony import */ var _input_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4890);
/* harmony import */ var _near_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2644);







const OF_MISSING_NAME = [_token_misnamed_token_js__WEBPACK_IMPORTED_MODULE_2__/* .WRONG_VARIABLE_NAME */ .l, _token_empty_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_NOT_DEFINED */ .N];
/**
 * The findings about near misses with those about a missing token: one for each fault. A token under a word that is no
 * input is told once: by the line where the text has it and nothing else was mapped, else by what the variable holds.
 */
function besideNearInputs(near, missing, isTokenMapped) {
    const isToldByLine = !isTokenMapped && near.some(({ place, meant }) => place !== null && meant.includes('token'));
    const left = missing.filter(({ cause }) => !isToldByLine || !OF_MISSING_NAME.includes(cause));
    const told = left.flatMap(({ cause, subject }) => (cause === _token_misnamed_token_js__WEBPACK_IMPORTED_MODULE_2__/* .WRONG_VARIABLE_NAME */ .l ? (subject ?? []) : []));
    const findings = near.filter(({ variable }) => !told.includes((0,_near_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputText */ .A)(variable))).map(nearInputFinding);
    return [...findings, ...left];
}
/** A warning, or an error where the workflow's text shows that our own step has the word. What it holds is not shown. */
function nearInputFinding({ variable, meant, place }) {
    const key = (0,_model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(variable);
    const one = meant.join(' or ');
    const evidence = [{ fact: `${variable} is set, but the action has no input ${key}` }];
    if (place === null) {
        return {
            cause: _input_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_INVALID */ .TO,
            severity: 'warning',
            subject: variable,
            message: `${variable} is set, but this action has no input ${key}, so the value was ignored. If it comes from this step's with:, the right name is ${one}.`,
            advice: `Rename ${key} to ${one} under this step's with:, or rename the variable ${variable} if the job sets it itself.`,
            evidence,
        };
    }
    return {
        cause: _input_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_INVALID */ .TO,
        subject: key,
        message: `${(0,_model_capitalized_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalized */ .l)((0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(place))} sets the input ${key}, which this action does not have, so the value was ignored. The right name is most likely ${one}.`,
        advice: `Rename ${key} to ${one} in ${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(place)}.`,
        evidence,
        place,
    };
}


/***/ }),

/***/ 2644:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: function() { return /* binding */ inputText; },
/* harmony export */   U: function() { return /* binding */ nearInputs; }
/* harmony export */ });
/* harmony import */ var _evidence_near_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(434);
/* harmony import */ var _evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5638);
/* harmony import */ var _model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3245);
/* harmony import */ var _runner_workflow_step_locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1095);
/** Inputs that the action does not have, and that somebody wrote who meant one that it has. */




/** Names that mean an input without resembling its own, many of them inputs of other actions. */
const OTHER_NAMES = [
    [/^(?:gh|repo|github-(?:api|access))-?token$/, 'github-token'],
    [
        /^(?:hf|hugging-?face|hub)-?(?:hub-?)?(?:(?:api|access|auth|user|read|write)-?)?(?:token|key)s?$/,
        'token',
    ],
    [/^(?:api|access|auth|user)-?token$/, 'token'],
    [
        /^(?:(?:hf|hugging-?face|hub)-?)?(?:repo|repositor(?:y|ie)|model|dataset|space|kernel|bucket)s?(?:-?(?:id|name|list)s?)?$/,
        'repos',
    ],
    [/^(?:ops?|mode|operation-(?:mode|type))$/, 'operation'],
    [/^(?:(?:hf|hugging-?face|hub)-?(?:endpoint|url|host)|endpoint-?url|base-?url)$/, 'endpoint'],
    [/^timeout-?(?:s|secs?|seconds|minutes)$/, 'timeout'],
];
/** The near misses among these variables. What belongs to the job or to an action around this one is none. */
function nearInputs(unknown, workflow) {
    const here = (0,_runner_workflow_step_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .stepLocations */ .NQ)(workflow);
    const action = workflow?.action ?? null;
    return unknown.flatMap((variable) => {
        if (isOfActionAround(variable, action, here))
            return [];
        const place = ownPlace(variable, action, here);
        const meant = meantBy((0,_model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(variable), place !== null);
        return meant.length === 0 ? [] : [{ variable, meant, place }];
    });
}
/** The inputs that a word is close to. Where nothing shows that it is an input, it must not just share a word with one. */
function meantBy(key, isInput) {
    const words = key.replace(/[_. ]/g, '-');
    const other = OTHER_NAMES.find(([pattern]) => pattern.test(words));
    if (other !== undefined)
        return [other[1]];
    const same = _model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.find((name) => name === words);
    if (same !== undefined)
        return [same];
    const near = (0,_evidence_near_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nearNames */ .$)(words, _model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh).filter((name) => isInput || !isByWord(words, name));
    return _model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.filter((name) => near.includes(name));
}
/** A job may well have a `name`, a `user` or a `comment-body` of its own. */
function isByWord(words, name) {
    const isPart = name.startsWith(`${words}-`) || name.endsWith(`-${words}`);
    const isMore = words.startsWith(`${name}-`) || words.endsWith(`-${name}`);
    return isPart || (isMore && !name.includes('-'));
}
/** The line in which every step that may be this one has the key; null where one has not, or is another action's. */
function ownPlace(variable, action, here) {
    return (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_3__/* .samePlace */ .o)(here.map(({ callPath, step }) => {
        if (step === null || !(0,_runner_workflow_step_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .isThisAction */ .xl)(step.uses ?? '', action))
            return null;
        const key = step.keys.find(({ name }) => (0,_model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .inputVariable */ .LO)(name) === variable);
        return key === undefined ? null : { file: callPath.file.path, line: key.line };
    }));
}
/** Some runners hand the inputs of a composite action down to the actions in it. */
function isOfActionAround(variable, action, here) {
    const around = here.flatMap(({ callPath, step }) => (step === null ? callPath.job.steps : [step]));
    return around.some(({ uses, keys }) => uses !== null &&
        !(0,_runner_workflow_step_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .isThisAction */ .xl)(uses, action) &&
        keys.some(({ name }) => (0,_model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .inputVariable */ .LO)(name) === variable));
}
/** The input by the key that the runner made this variable of. */
function inputText(variable) {
    return `the input ${(0,_model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(variable)}`;
}


/***/ }),

/***/ 1860:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ inOrder; }
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'notice'];
/** Sorts by severity, then by the place of the cause in `causes`, which has them all, then by the order of the listed repos. */
function inOrder(findings, causes) {
    const weights = new Map(causes.map(({ slug }, index) => [slug, index]));
    const weight = ({ cause }) => {
        const at = weights.get(cause);
        if (at === undefined)
            throw new Error(`no place in the order for ${cause}`);
        return at;
    };
    return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        weight(a) - weight(b) ||
        a.position - b.position);
}


/***/ }),

/***/ 7604:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: function() { return /* binding */ SECRET_NOT_DEFINED; },
/* harmony export */   c: function() { return /* binding */ emptySecret; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(654);
/* harmony import */ var _model_capitalized_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8251);
/* harmony import */ var _missing_mapping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7697);
/* harmony import */ var _secret_not_passed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6125);
/* harmony import */ var _unused_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8789);





/**
 * Means: No token reached the step, although the event does get secrets.
 *
 * How we know: The `token` input is mapped but empty; or it is not mapped, and the variables are set but empty,
 * or there is no token anywhere. A token in another place is mentioned but not used instead, since it may belong
 * to somebody else. The check cannot see whether the secret exists elsewhere.
 *
 * What to do: Create the secret and map it to `HF_TOKEN`. Check its spelling, and whether it belongs to an
 * environment that the job does not use.
 */
const SECRET_NOT_DEFINED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'token',
    slug: 'secret-not-defined',
    severity: 'error',
    title: 'No token reached this step',
    seenAs: [
        'LocalTokenNotFoundError',
        'You must have access to it and be authenticated to access it.',
        'Repository Not Found for url',
        'could not read Username for',
        'You are sending unauthenticated requests to the HF Hub',
    ],
});
const OLD_NAME = 'HUGGING_FACE_HUB_TOKEN';
/** A token that was to come from a secret or a variable, which is empty. Message and advice go on, so they have no full stop. */
function emptySecret(evidence) {
    const { runner: { tokenSources, event }, } = evidence;
    const mapping = (0,_missing_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .missingMapping */ .l)(evidence);
    const what = emptyText(evidence, mapping);
    const isAllEmpty = !tokenSources.isInputBlank && tokenSources.held.length === 0;
    return {
        cause: SECRET_NOT_DEFINED,
        message: `${(0,_model_capitalized_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalized */ .l)(what)}${isAllEmpty ? neitherElsewhere(evidence) : ''}`,
        advice: event.name === ''
            ? onOnesOwnMachine(evidence)
            : `${mapping?.advice ?? behindTheMapping(evidence)}${(0,_secret_not_passed_js__WEBPACK_IMPORTED_MODULE_0__/* .passingHint */ .fH)(evidence)}`,
        evidence: [{ fact: emptyFact(evidence) }, ...(mapping === null ? [] : [{ fact: mapping.fact }])],
        place: mapping?.place ?? null,
    };
}
/** The places beside the first one, none of which has a token either. */
function neitherElsewhere(evidence) {
    return `, and neither the token input, ${otherVariable(evidence)} nor a saved login provides a token`;
}
function otherVariable(evidence) {
    return (0,_unused_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPlace */ .hs)(evidence) === OLD_NAME ? 'HF_TOKEN' : OLD_NAME;
}
/** What was to give the token, and gives none; by the workflow's text, where it is there, in which line and why. */
function emptyText(evidence, mapping) {
    const place = (0,_unused_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPlace */ .hs)(evidence);
    if (place === null)
        return 'HF_TOKEN is not set';
    const { isInputBlank } = evidence.runner.tokenSources;
    if (isInputBlank && mapping?.mapped != null) {
        return `${place}, which ${mapping.mapped.at} maps, is empty: ${mapping.mapped.why}`;
    }
    return `${place} is empty`;
}
function emptyFact(evidence) {
    const { runner: { tokenSources }, } = evidence;
    if (tokenSources.isInputBlank)
        return 'the token input is present and blank';
    const login = tokenSources.saved?.isDistrusted ? 'not read' : 'nothing';
    return tokenSources.held.length > 0
        ? emptyText(evidence, null)
        : `${emptyText(evidence, null)}; token input, ${otherVariable(evidence)} and saved token file: ${login}`;
}
const IN_A_WORKFLOW = 'Create the secret and map it (env: HF_TOKEN: ${{ secrets.HF_TOKEN }}); if it exists, check its spelling and whether it belongs to an environment that the job does not use';
/** What is set but empty was mapped from something that is empty. */
function behindTheMapping(evidence) {
    const place = (0,_unused_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPlace */ .hs)(evidence);
    if (place === null)
        return IN_A_WORKFLOW;
    return `Check that the secret behind ${place} exists (Settings, Secrets and variables, Actions) and, if it belongs to an environment, that the job uses this environment`;
}
/** Outside of a workflow there is no event. */
function onOnesOwnMachine(evidence) {
    const place = (0,_unused_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPlace */ .hs)(evidence);
    return place === null
        ? 'Export HF_TOKEN, or log in with hf auth login, and run the check again'
        : `Give ${place} a value, or unset it to check the saved login, and run the check again`;
}


/***/ }),

/***/ 6404:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: function() { return /* binding */ misnamedToken; },
/* harmony export */   l: function() { return /* binding */ WRONG_VARIABLE_NAME; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(654);
/* harmony import */ var _inputs_near_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2644);


/**
 * Means: There is a token, but in a variable or an input that nothing reads.
 *
 * How we know: No known source has a token, but a variable whose name hints at Hugging Face contains a value
 * that looks like one. It is not sent.
 *
 * What to do: Map it to `HF_TOKEN`.
 */
const WRONG_VARIABLE_NAME = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'token',
    slug: 'wrong-variable-name',
    severity: 'error',
    title: 'The token has the wrong variable or input name',
    seenAs: ['no token found'],
    isOfVariable: true,
});
/** A token in a variable that is not read. Its message and advice go on, so they have no full stop. */
function misnamedToken({ runner: { environment } }) {
    const [misnamed] = environment.misnamed;
    if (misnamed === undefined)
        return null;
    const isInput = misnamed.startsWith('INPUT_');
    const shown = isInput ? (0,_inputs_near_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .A)(misnamed) : misnamed;
    return {
        cause: WRONG_VARIABLE_NAME,
        subject: shown,
        message: isInput
            ? `This action has no such input, so the token in ${shown} was not sent`
            : `No Hub client reads ${misnamed}, so the token in it was not sent`,
        advice: isInput ? 'Pass it as the token input' : `Set HF_TOKEN instead of ${misnamed}`,
        evidence: [{ fact: `${shown} contains a value with the prefix of a Hub token` }],
    };
}


/***/ }),

/***/ 7697:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: function() { return /* binding */ missingMapping; },
/* harmony export */   q: function() { return /* binding */ stepPlace; }
/* harmony export */ });
/* harmony import */ var _evidence_near_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(434);
/* harmony import */ var _evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5638);
/* harmony import */ var _runner_workflow_step_locations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1095);
/* harmony import */ var _runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3856);




/** A name with a word more, such as HF_TOKEN_WRITE, is another secret. */
const MOST_SLIPS = 2;
const READING = '${{ secrets.HF_TOKEN }}';
/** Without a token: the line to look at first. Null where the step is not found in the text, or is found twice. */
function missingMapping({ runner: { workflow, tokenSources } }) {
    const all = ownLocations(workflow).map((here) => missingAt(here, tokenSources.isInputBlank));
    const told = all.filter((one) => one !== null);
    const [first] = told;
    if (first === undefined || told.length < all.length)
        return null;
    const isSame = told.every(({ mapped }) => mapped?.at === first.mapped?.at && mapped?.why === first.mapped?.why);
    return {
        ...first,
        place: (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_0__/* .samePlace */ .o)(told.map(({ place }) => place)),
        mapped: isSame ? first.mapped : null,
    };
}
/** Null where the step was given a token input, and the text does not have it. */
function missingAt(here, isByInput) {
    const mapping = (0,_runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingsOf */ .Jj)(here).find(({ callPath }) => !isByInput || callPath === 'input');
    if (mapping === undefined)
        return isByInput ? null : unmapped(here);
    const origin = mapping.origins.find(({ context }) => context === 'secrets') ?? mapping.origins[0];
    const at = (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(mapping.place);
    if (origin === undefined) {
        return {
            advice: `Write ${READING} in ${at}`,
            fact: `${at} reads no secret`,
            place: mapping.place,
            secret: null,
            mapped: { at, why: 'that line reads no secret' },
        };
    }
    const { context, name } = origin;
    const shown = name === null ? context : `${context}.${name}`;
    const fact = `${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(origin.place)} reads ${shown}, which is empty here`;
    if (context === 'secrets' && name !== null) {
        const passed = (0,_runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .passedFrom */ .nj)(origin, name, here.callPath.calls);
        const advice = adviceForSecret(here, passed.place, passed.name);
        // What an expression with conditions comes to does not tell whether the secret has a value.
        const isAlone = mapping.origins.length === 1 && !mapping.hasText;
        const why = isAlone
            ? `the secret ${passed.name} has no value in this run`
            : `the expression with secrets.${name} has no value in this run`;
        return { advice, fact, place: passed.place, secret: passed.name, mapped: { at, why } };
    }
    const why = `${shown} has no value in this run`;
    return {
        advice: adviceForOther(origin, shown),
        fact,
        place: origin.place,
        secret: null,
        mapped: { at, why },
    };
}
/** The step in words; null where it is not found in the text, or is found twice. */
function stepPlace({ runner: { workflow } }) {
    const [here] = ownLocations(workflow);
    return here === undefined ? null : (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)({ file: here.callPath.file.path, line: here.step.line });
}
/** The ways that lead to the step; none where it is not found in the text, or is found twice. */
function ownLocations(workflow) {
    const all = (0,_runner_workflow_step_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .stepLocations */ .NQ)(workflow);
    const told = all.flatMap(({ callPath, step }) => (step === null ? [] : [{ callPath, step }]));
    const isOne = told.length === all.length && told.every(({ step }) => step === told[0]?.step);
    return isOne ? told : [];
}
function unmapped({ callPath, step }) {
    const place = { file: callPath.file.path, line: step.line };
    const at = (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(place);
    return {
        advice: `Add token: ${READING} under with: of the step in ${at}`,
        fact: `${at}: the step has no token input, and no env: around it sets HF_TOKEN`,
        place,
        secret: null,
        mapped: null,
    };
}
function adviceForSecret(here, place, name) {
    const { file, job } = here.callPath;
    const known = ['HF_TOKEN', ...file.secrets.map((secret) => secret.name.toUpperCase())];
    const [near] = (0,_evidence_near_names_js__WEBPACK_IMPORTED_MODULE_3__/* .nearNames */ .$)(name.toUpperCase(), known.filter((one) => Math.abs(one.length - name.length) <= MOST_SLIPS));
    if (near !== undefined) {
        const other = file.secrets.find((secret) => secret.name.toUpperCase() === near);
        const where = other === undefined ? '' : ` (as in line ${other.line})`;
        return `Change secrets.${name} in ${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(place)} to secrets.${near}${where} if that is what you meant, or create the secret ${name}`;
    }
    const elsewhere = job.environment === null ? environmentWith(here, name) : null;
    if (elsewhere !== null) {
        return `Add environment: ${elsewhere.environment} to the job ${job.id} (${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)({ file: file.path, line: job.line })}) if secrets.${name} belongs to it, since the job ${elsewhere.job} uses it to read the same secret`;
    }
    const where = job.environment === null
        ? ', or add environment: to the job if the secret belongs to one'
        : ` (or in the environment${job.environment.name === null ? '' : ` ${job.environment.name}`} of the job)`;
    return `Create the secret ${name}, which ${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(place)} reads, under Settings, Secrets and variables, Actions${where}`;
}
/** A job beside this one that reads the same secret in an environment. */
function environmentWith({ callPath }, name) {
    const { file } = callPath;
    for (const [index, job] of file.jobs.entries()) {
        if (job === callPath.job || job.environment === null || job.environment.name === null)
            continue;
        const end = file.jobs[index + 1]?.line ?? Number.POSITIVE_INFINITY;
        const reads = file.secrets.some((secret) => secret.line >= job.line && secret.line < end && secret.name.toUpperCase() === name.toUpperCase());
        if (reads)
            return { job: job.id, environment: job.environment.name };
    }
    return null;
}
function adviceForOther({ context, place }, shown) {
    const at = (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(place);
    switch (context) {
        case 'vars':
            return `Store the token as a secret and write ${READING} in ${at}, since ${shown} is empty and GitHub does not mask variables`;
        case 'needs':
        case 'steps':
            return `Write ${READING} in ${at}, since ${shown} is empty and GitHub does not pass outputs that contain a secret from job to job`;
        default:
            return `Write ${READING} in ${at}, since ${shown} is empty`;
    }
}


/***/ }),

/***/ 6125:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: function() { return /* binding */ SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW; },
  fH: function() { return /* binding */ passingHint; },
  O3: function() { return /* binding */ secretNotPassed; }
});

// EXTERNAL MODULE: ./src/evidence/cause.ts
var cause = __webpack_require__(654);
// EXTERNAL MODULE: ./src/evidence/workflow-place.ts
var workflow_place = __webpack_require__(5638);
// EXTERNAL MODULE: ./src/runner/workflow/step-locations.ts
var step_locations = __webpack_require__(1095);
// EXTERNAL MODULE: ./src/runner/workflow/token-mapping.ts
var token_mapping = __webpack_require__(3856);
;// CONCATENATED MODULE: ./src/runner/workflow/passed-secrets.ts


/**
 * Follows the calls that lead to this job. They are broken only where every way that may have led here has a call
 * without the secrets, and the job's own text takes its token from none but secrets.
 */
function passingOf(workflow) {
    const own = (0,step_locations/* ownJob */.wc)(workflow);
    if (workflow === null || own === null || own.isInTop)
        return { is: 'whole' };
    const chains = own.callPaths.length > 0 ? own.callPaths.map(({ calls }) => calls) : own.unread;
    const [first] = chains;
    if (first === undefined)
        return { is: 'whole' };
    const needed = own.callPaths.length > 0 ? neededSecrets(workflow) : null;
    if (needed === 'none')
        return { is: 'whole' };
    const links = chains.map((calls) => brokenLink(calls, needed));
    const broken = links.filter((link) => link !== null);
    const [one] = broken;
    if (one === undefined)
        return { is: 'whole' };
    if (broken.length < links.length || workflow.isOtherCommit)
        return { is: 'open', caller: one.caller };
    return { is: 'broken', links: distinct(broken) };
}
/** The secrets that the step's text reads its token from; null where that is not told, or is not the same everywhere. */
function neededSecrets(workflow) {
    const sets = (0,step_locations/* stepLocations */.NQ)(workflow).map((location) => {
        const mappings = (0,token_mapping/* mappingsOf */.Jj)({ ...location, callPath: { ...location.callPath, calls: [] } });
        const origins = mappings.flatMap((mapping) => mapping.origins);
        const names = origins.flatMap(({ context, name }) => (context === 'secrets' ? [name] : []));
        const isFromElsewhere = mappings.length > 0 && names.length === 0;
        return { names, isFromElsewhere };
    });
    const [first] = sets;
    if (first === undefined)
        return null;
    if (sets.every(({ isFromElsewhere }) => isFromElsewhere))
        return 'none';
    const key = ({ names }) => [...new Set(names)].sort().join();
    if (first.names.length === 0 || sets.some((set) => key(set) !== key(first)))
        return null;
    return first.names.includes(null) ? null : first.names.filter((name) => name !== null);
}
/** From the job outwards: each call must pass the secrets on by the names they have there. */
function brokenLink(calls, needed) {
    let names = needed;
    for (const caller of [...calls].reverse()) {
        const { secrets } = caller.call;
        if (secrets.is === 'none')
            return { caller, reads: names?.[0] ?? null, passesOthers: false };
        if (secrets.is === 'inherit')
            continue;
        if (names === null)
            return null;
        const passed = secrets.values.filter(({ name }) => names?.some((one) => sameName(one, name)) ?? false);
        if (passed.length === 0)
            return { caller, reads: names[0] ?? null, passesOthers: true };
        const further = passed.flatMap(({ references }) => references);
        if (further.some(({ context, name }) => context !== 'secrets' || name === null))
            return null;
        names = further.flatMap(({ name }) => name ?? []);
        if (names.length === 0)
            return null;
    }
    return null;
}
function distinct(links) {
    const seen = new Map(links.map((link) => [`${link.caller.file.path}:${link.caller.call.line}`, link]));
    return [...seen.values()];
}
function sameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./src/causes/token/secret-not-passed.ts



/**
 * Means: The job is in a reusable workflow, and its caller does not pass the secret to it.
 *
 * How we know: There is no token, and the workflow file that was started calls another one without `secrets:`, or
 * without this secret.
 *
 * What to do: Add `secrets: inherit` to the calling job, or pass the secret by name.
 */
const SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'secret-not-passed-to-reusable-workflow',
    severity: 'error',
    title: 'No token: the caller does not pass the secret',
    seenAs: ['LocalTokenNotFoundError'],
});
const MOST_SHOWN = 3;
/**
 * Without a token: the calls in the workflow's own text that do not pass the secret; null if none is proven. Message
 * and advice go on, so they have no full stop.
 */
function secretNotPassed({ runner: { workflow } }) {
    const passing = passingOf(workflow);
    if (workflow === null || passing.is !== 'broken')
        return null;
    const [first, ...others] = passing.links;
    if (first === undefined)
        return null;
    const { file } = first.caller;
    const calling = `the job ${first.caller.job.id} in ${file.path}`;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    const what = first.passesOthers ? `other secrets to it, but not ${first.reads}` : 'no secrets to it';
    return {
        cause: SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW,
        subject: first.caller.job.id,
        message: `The job ${workflow.job} is in a reusable workflow, and ${calling} passes ${what}${more}`,
        advice: remedy(first),
        evidence: passing.links.slice(0, MOST_SHOWN).map(factOf),
        place: { file: file.path, line: first.caller.call.line },
    };
}
/** What to add to the calling job. Only calls within one owner's repositories can inherit. */
function remedy({ caller: { file, call }, reads, passesOthers }) {
    const place = (0,workflow_place/* placeText */.Z)({ file: file.path, line: call.line });
    const name = reads ?? 'HF_TOKEN';
    const byName = `${name}: \${{ secrets.${name} }}`;
    if (passesOthers)
        return `Add ${byName} under secrets:, next to uses: in ${place}`;
    return call.isSameOwner
        ? `Add secrets: inherit next to uses: in ${place}, or only this secret (secrets: ${byName})`
        : `Add secrets: ${byName} next to uses: in ${place} (secrets: inherit works only within one organization)`;
}
function factOf({ caller, reads, passesOthers }) {
    const { file, job, call } = caller;
    const place = (0,workflow_place/* placeText */.Z)({ file: file.path, line: call.line });
    const called = call.path ?? 'a workflow of another repository';
    const passes = passesOthers ? `has no ${reads} under secrets:` : 'has no secrets:';
    return { fact: `${place}: the job ${job.id} calls ${called} and ${passes}` };
}
/** If the text only suggests that a caller does not pass the secrets; to go on with another advice. */
function passingHint({ runner: { workflow } }) {
    const passing = passingOf(workflow);
    if (workflow === null || workflow.top.problem !== null) {
        return '; in a reusable workflow, check that the caller passes it on (secrets: inherit)';
    }
    if (passing.is !== 'open')
        return '';
    const { file, call } = passing.caller;
    const place = (0,workflow_place/* placeText */.Z)({ file: file.path, line: call.line });
    return `; check first that the caller of this reusable workflow passes it on (secrets: inherit), which the call in ${place} does not`;
}


/***/ }),

/***/ 8789:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: function() { return /* binding */ unexchangedText; },
/* harmony export */   Zu: function() { return /* binding */ unexchangedAdvice; },
/* harmony export */   hs: function() { return /* binding */ emptyPlace; },
/* harmony export */   qR: function() { return /* binding */ unusedEvidence; },
/* harmony export */   qw: function() { return /* binding */ unusedText; }
/* harmony export */ });
/* harmony import */ var _evidence_token_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9450);
/** What could have been used instead of a token that is mapped but empty, and was not. */

/** The place that was to give the token, as a sentence names it; null where nothing was mapped. */
function emptyPlace({ runner: { tokenSources, environment }, hub: { publisher }, }) {
    if (tokenSources.checked !== null || !tokenSources.isMapped)
        return null;
    // By a Trusted Publisher, no stored token was to be checked.
    if (publisher !== null && publisher.askedBy !== 'oidc-dry-run')
        return null;
    if (tokenSources.isInputBlank)
        return (0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .V)('input');
    const { HF_TOKEN } = environment.tokenVariables;
    return HF_TOKEN === 'unset' ? 'HUGGING_FACE_HUB_TOKEN' : 'HF_TOKEN';
}
/** What the other places hold, as a sentence without a full stop; null if they hold nothing. */
function unusedText(evidence, toldAlready = []) {
    const place = emptyPlace(evidence);
    const names = unusedNames(evidence, toldAlready);
    if (place === null || names.length === 0)
        return null;
    const holding = names.length === 1 ? 'contains a token, which was' : 'contain tokens, which were';
    return `${names.join(' and ')} ${holding} not used because this step checks ${place}`;
}
/** The same as evidence: one fact for each. */
function unusedEvidence(evidence) {
    if (emptyPlace(evidence) === null)
        return [];
    return unusedNames(evidence, []).map((name) => ({ fact: `${name} contains a token, which was not used` }));
}
/** That nothing was exchanged, although the Python client would; a sentence without a full stop, or null. */
function unexchangedText(evidence) {
    const resource = unexchanged(evidence);
    return resource === null
        ? null
        : `HF_OIDC_RESOURCE (${resource}) was not used because a stored token is mapped, although huggingface_hub 1.19 and later do use it`;
}
/** What to do if the exchange is what was meant, to go on with another advice. */
function unexchangedAdvice(evidence) {
    const resource = unexchanged(evidence);
    return resource === null
        ? ''
        : '; set the oidc-resource input if the job is to authenticate as the Trusted Publisher';
}
function unexchanged(evidence) {
    const { runner: { environment }, hub: { publisher }, } = evidence;
    return publisher === null && emptyPlace(evidence) !== null ? environment.oidcResource : null;
}
function unusedNames({ runner: { tokenSources } }, toldAlready) {
    return tokenSources.held
        .filter(({ source }) => source !== 'publisher' && !toldAlready.includes(source))
        .map(({ source }) => (source === 'saved-file' ? (tokenSources.saved?.path ?? '') : (0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .V)(source)));
}


/***/ }),

/***/ 654:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* binding */ defineCause; }
/* harmony export */ });
/**
 * Defines a cause. It is to be exported, in the file of its rule, with a comment in three parts, "Means:", "How we
 * know:" and "What to do:", which are its section of `docs/causes.md`: `npm run generate` reads them here. Its weight
 * is its place in `src/causes/catalogue.ts`.
 */
function defineCause(definition) {
    return definition;
}


/***/ }),

/***/ 4984:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: function() { return /* binding */ finding; }
/* harmony export */ });
/** Completes a finding with its cause's own severity and neutral defaults. */
function finding(draft) {
    return {
        cause: draft.cause.slug,
        title: draft.cause.title,
        severity: draft.severity ?? draft.cause.severity,
        subject: draft.subject ?? null,
        others: [],
        message: draft.message,
        advice: draft.advice,
        link: draft.link ?? null,
        linkText: draft.link == null ? null : (draft.linkText ?? null),
        evidence: draft.evidence ?? [],
        place: draft.place ?? null,
        detail: draft.detail ?? null,
        position: draft.position ?? -1,
    };
}


/***/ }),

/***/ 434:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ nearNames; }
/* harmony export */ });
const MOST_SUGGESTED = 3;
const SEPARATORS = /[-_.]+/;
/**
 * The names that somebody may have meant who wrote `wanted`: those nearest to it, as long as they are few.
 * Nearest is the same name in other letter case or with other separators, then one with a slip of the pen,
 * then one with a word more or less at either end, such as `-hf` or `-Instruct`.
 */
function nearNames(wanted, names) {
    const ranked = [...new Set(names)].flatMap((name) => {
        const rank = rankOf(wanted, name);
        return rank === null ? [] : [{ name, rank }];
    });
    const best = Math.min(...ranked.map(({ rank }) => rank));
    const nearest = ranked.filter(({ rank }) => rank === best).map(({ name }) => name);
    return nearest.length > MOST_SUGGESTED ? [] : nearest.sort();
}
/** How far a name is from the wanted one: 0 is nearest, null is too far, or the very name. */
function rankOf(wanted, name) {
    if (name === wanted)
        return null;
    const [a, b] = [fold(wanted), fold(name)];
    if (a === b)
        return 0;
    const slips = Math.max(a.length, b.length) < 4 ? 0 : a.length < 10 ? 1 : 2;
    // A version or a size is no slip: where the digits differ, it is another repo.
    if (digitsOf(a) === digitsOf(b) && Math.abs(a.length - b.length) <= slips) {
        const distance = editDistance(a, b);
        if (distance <= slips)
            return distance;
    }
    return hasOneWordMore(wanted, name) || hasOneWordMore(name, wanted) ? 3 : null;
}
function fold(name) {
    return wordsOf(name).join('');
}
function wordsOf(name) {
    return name.toLowerCase().split(SEPARATORS);
}
function digitsOf(name) {
    return name.replace(/\D/g, '');
}
function hasOneWordMore(short, long) {
    const [few, many] = [wordsOf(short), wordsOf(long)];
    const text = few.join('-');
    return (many.length === few.length + 1 &&
        (many.slice(0, -1).join('-') === text || many.slice(1).join('-') === text));
}
/** Insertions, deletions, replacements and swaps of neighbours that make `b` of `a`. */
function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const now = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const [above, left, diagonal] = [last[column] ?? 0, now[column - 1] ?? 0, last[column - 1] ?? 0];
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            now[column] = Math.min(above + 1, left + 1, same ? diagonal : diagonal + 1, swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
        }
        before = last;
        last = now;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 1664:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: function() { return /* binding */ probedRepoOf; },
/* harmony export */   DQ: function() { return /* binding */ loginOf; },
/* harmony export */   EH: function() { return /* binding */ evidenceFrom; },
/* harmony export */   Vb: function() { return /* binding */ nameOf; },
/* harmony export */   XP: function() { return /* binding */ accountOf; },
/* harmony export */   YX: function() { return /* binding */ askerOf; }
/* harmony export */ });
/* harmony import */ var _hub_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6477);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2589);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9776);



function askerOf({ inputs, runner: { tokenSources }, hub: { publisher } }, tokenStatus) {
    return {
        endpoint: inputs.endpoint,
        identity: tokenStatus.is === 'good' ? tokenStatus.identity : null,
        tokenFormat: tokenSources.checked?.format ?? null,
        resource: tokenSources.checked?.source === 'publisher' ? (publisher?.resource ?? null) : null,
    };
}
function probedRepoOf(observation, position, asker) {
    const listed = observation.request.ref;
    const renamedTo = renameOf(observation);
    const ref = renamedTo ?? listed;
    return {
        observation,
        position,
        label: (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepo */ .Kf)(listed),
        renamedTo,
        ref,
        namespace: (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N6)(ref),
        metadata: (0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetadata */ ._6)(observation.probes.metadata),
        ...asker,
    };
}
/** Where the redirects of any probe lead, as long as it is a repo of the same type with another id. */
function renameOf(observation) {
    const { ref } = observation.request;
    for (const [probe, response] of (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .probeEntries */ .Fz)(observation)) {
        const stopped = response.outcome.kind === 'answer' && response.outcome.stoppedAt !== null;
        if (probe.startsWith('as-') || stopped)
            continue;
        for (const { to } of [...response.redirects].reverse()) {
            const target = (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .refFromApiPath */ .Vg)(to) ?? refFromFilePath(to, ref.type);
            if (target?.type === ref.type && target.id !== ref.id)
                return { ...target, revision: ref.revision };
        }
    }
    return null;
}
/** The id in the path of a file, such as `/kernels/acme/kernel/resolve/main/file`, of a repo of that type. */
function refFromFilePath(path, type) {
    const match = /^(.*?)\/?([^/]+(?:\/[^/]+)?)\/resolve\//.exec(path);
    const prefix = type === 'model' ? '' : `/${type}s`;
    if (match?.[2] === undefined || !(match[1] ?? '').endsWith(prefix))
        return null;
    return { type, id: match[2], revision: null };
}
/** The repo as a sentence names it: with its new id where the listed one redirects. */
function nameOf(probed) {
    return probed.renamedTo === null ? probed.label : `${probed.label} (now ${(0,_model_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepo */ .Kf)(probed.renamedTo)})`;
}
/** The account as a sentence names it. */
function accountOf(probed) {
    return probed.identity === null ? "the token's account" : `the account ${probed.identity.name}`;
}
/** The account as an advice to log in names it. */
function loginOf(probed) {
    return probed.identity?.name ?? "the token's account";
}
/** The answers to these probes of the repo, in that order. */
function evidenceFrom(probed, probes) {
    return probes.flatMap((probe) => {
        const response = probed.observation.probes[probe];
        return response === undefined ? [] : [(0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X1)(response)];
    });
}


/***/ }),

/***/ 9776:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: function() { return /* binding */ probeEntries; },
/* harmony export */   MU: function() { return /* binding */ readingOf; },
/* harmony export */   Uk: function() { return /* binding */ readResponse; },
/* harmony export */   X1: function() { return /* binding */ evidenceOf; },
/* harmony export */   c8: function() { return /* binding */ isConclusive; },
/* harmony export */   f1: function() { return /* binding */ readProbe; },
/* harmony export */   vu: function() { return /* binding */ isRefusal; }
/* harmony export */ });
/* harmony import */ var _hub_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6477);

/** Readings after which something is known about the repo itself. */
function isConclusive(reading) {
    return !['throttled', 'edge-refusal', 'outage', 'no-answer'].includes(reading.is);
}
/** Readings by which the Hub itself says no to whoever asked. */
function isRefusal(reading) {
    return ['gate', 'not-found', 'unauthorized', 'forbidden'].includes(reading.is);
}
/** Reads the answer to a probe of a repo. */
function readProbe(probe, response) {
    const kind = probe.replace(/^anonymous-/, '');
    const reading = readResponse(response, (answer) => {
        if (kind === 'content' || kind === 'readme') {
            // The gate answers before a missing file does, so a missing file means that files are served.
            const isEntry = answer.code === 'EntryNotFound' || (answer.code ?? answer.message) === 'Entry not found';
            if (answer.status === 404 && isEntry)
                return true;
            if (answer.stoppedAt?.reason === 'other-origin' && answer.status === 302)
                return true;
            return answer.status >= 200 && answer.status < 300 && !answer.isHtml;
        }
        // The checks answer OK; anything else in their place is somebody else's answer. Of the write check no
        // body was recorded, so it may also be empty (protocol notes §3.3).
        if (kind === 'read' || kind === 'write') {
            return answer.status === 200 && (saysOk(answer) || (kind === 'write' && isEmpty(answer)));
        }
        if (kind === 'preupload')
            return answer.status === 200 && typeof answer.json === 'object' && answer.json !== null;
        return (0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetadata */ ._6)(response) !== null;
    });
    // Nobody asked these about a revision, so it is a 404 like any other.
    const isAnyRevision = kind === 'read' || kind === 'write' || kind === 'metadata';
    return reading.is === 'no-revision' && isAnyRevision ? { is: 'not-found' } : reading;
}
function saysOk({ json, message }) {
    return /^ok$/i.test(typeof json === 'string' ? json : (message ?? ''));
}
function isEmpty({ json, message, isHtml }) {
    return json === undefined && message === null && !isHtml;
}
/** What a probe said; null when it was not sent. */
function readingOf(observation, probe) {
    const response = observation.probes[probe];
    return response === undefined ? null : readProbe(probe, response);
}
/** The probes of the repo that were sent, with their responses; none of those that only help an advice. */
function probeEntries(observation) {
    const entries = Object.entries(observation.probes);
    return entries.filter(([probe]) => !(0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .isAside */ .Zl)(probe));
}
/** Reads any response; `isGranted` says whether an answer is what its route promises for "yes". */
function readResponse(response, isGranted) {
    const { outcome } = response;
    if (outcome.kind === 'no-answer')
        return { is: 'no-answer', phase: outcome.phase, code: outcome.code };
    if (isGranted(outcome))
        return { is: 'granted' };
    if (outcome.stoppedAt !== null) {
        return { is: 'stopped-redirect', to: outcome.stoppedAt.to, reason: outcome.stoppedAt.reason };
    }
    return readRefusal(outcome, response.authenticated);
}
function readRefusal(answer, authenticated) {
    const { status, code } = answer;
    if (status === 429)
        return readThrottling(answer, authenticated);
    if (status >= 500 || status === 408 || status < 400)
        return { is: 'outage' };
    if (code === 'GatedRepo' || (code === null && isGateText(status, answer.message ?? ''))) {
        return { is: 'gate', state: status === 401 ? 'login' : gateState(answer.message ?? '') };
    }
    if (code === 'RevisionNotFound' && status === 404)
        return { is: 'no-revision' };
    if (status === 401)
        return answer.isHtml && !answer.fromHub ? { is: 'edge-refusal' } : { is: 'unauthorized' };
    if (status === 404 || status === 410) {
        return answer.isHtml && !answer.fromHub ? { is: 'outage' } : { is: 'not-found' };
    }
    if (status === 403 || status === 451) {
        const reason = refusalReason(answer.message ?? '');
        // The Hub answers in JSON or in headers of its own; a page or a bare line of text is the edge's.
        const isForeign = !answer.fromHub && answer.json === undefined && reason === 'unstated';
        return isForeign ? { is: 'edge-refusal' } : { is: 'forbidden', reason };
    }
    return { is: 'outage' };
}
/**
 * Who is over which quota. A 429 without the Hub's own headers, or with requests left, comes from the
 * network edge and is about the machine.
 */
function readThrottling(answer, authenticated) {
    const message = answer.message ?? '';
    if (/\bIP\b/.test(message))
        return { is: 'throttled', by: 'address' };
    if (answer.rateLimit !== null && answer.rateLimit.remaining > 0)
        return { is: 'edge-refusal' };
    const isHubs = answer.fromHub || answer.json !== undefined || /you hit the quota/i.test(message);
    if (!isHubs)
        return { is: 'edge-refusal' };
    return { is: 'throttled', by: authenticated ? 'account' : 'address' };
}
/** The Hub's own sentences about a gate, where its code was lost on the way (protocol notes §3.2). */
function isGateText(status, message) {
    if (status !== 401 && status !== 403)
        return false;
    return /^(?:Access to \w+ \S+ is restricted\b|Your request to access \w+ \S+ (?:is|has been) )/.test(message);
}
function gateState(message) {
    if (/awaiting a review/i.test(message))
        return 'pending';
    if (/\brejected\b/i.test(message))
        return 'rejected';
    if (/\breset\b/i.test(message))
        return 'reset';
    if (/not in the authorized list/i.test(message))
        return 'not-accepted';
    return 'unknown';
}
const REASONS = [
    [/public gated repositories.*fine-grained|fine-grained.*gated repositories/i, 'gated-setting'],
    [/not available in your (?:region|country|location)/i, 'region'],
    [/access to this resource is disabled/i, 'disabled'],
    [/revoked by the organization/i, 'org-revoked'],
    [/organization token policy|approved by the organization/i, 'org-approval'],
    [/content access policy/i, 'content-policy'],
];
function refusalReason(message) {
    return REASONS.find(([words]) => words.test(message))?.[1] ?? 'unstated';
}
/** What was asked and answered, to be shown under a finding. */
function evidenceOf(response) {
    const who = response.authenticated ? 'with the token' : 'without a token';
    const via = response.redirects.length === 0
        ? ''
        : `, redirected to ${response.redirects.map(({ to }) => to).join(', ')}`;
    // Of a query, only whose repos were listed says anything.
    const path = response.path.replace(/[?&](?!author=)[^?&]*/g, '');
    const fact = `${response.method} ${path} ${who}${via}`;
    const { outcome } = response;
    if (outcome.kind === 'no-answer') {
        if (outcome.phase === 'quota')
            return { fact: `${fact}: not sent, to save the quota` };
        const tries = response.attempts === 1 ? '' : `, ${response.attempts} tries`;
        return { fact: `${fact}: no answer (${outcome.code}${tries})` };
    }
    return {
        fact,
        status: outcome.status,
        ...(outcome.code === null ? {} : { code: outcome.code }),
        ...(outcome.message === null || outcome.status < 400 ? {} : { message: outcome.message }),
        ...(outcome.requestId === null ? {} : { requestId: outcome.requestId }),
    };
}


/***/ }),

/***/ 8666:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: function() { return /* binding */ isMadeByGitHub; },
/* harmony export */   R6: function() { return /* binding */ secretBehind; },
/* harmony export */   wv: function() { return /* binding */ mappingPlace; }
/* harmony export */ });
/* harmony import */ var _runner_workflow_step_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1095);
/* harmony import */ var _runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3856);
/* harmony import */ var _workflow_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5638);



/**
 * The secret that the workflow's own text maps to this source of a token, by the name under which it is kept.
 * Null where the text does not tell, or names more than one.
 */
function secretBehind({ runner: { workflow } }, source) {
    const names = (0,_runner_workflow_step_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .stepLocations */ .NQ)(workflow).map((here) => {
        const mapping = (0,_runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingsOf */ .Jj)(here).find(({ callPath }) => callPath === source);
        const [origin, ...others] = mapping?.origins ?? [];
        if (origin === undefined || others.length > 0 || mapping?.hasText)
            return null;
        const read = (0,_runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .secretRead */ .p2)(origin);
        return read === null ? null : (0,_runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .passedFrom */ .nj)(origin, read, here.callPath.calls).name;
    });
    const [name] = names;
    return name !== undefined && names.every((one) => one === name) ? name : null;
}
/** The line that maps this source of a token; null where the text does not tell. */
function mappingPlace({ runner: { workflow } }, source) {
    return (0,_workflow_place_js__WEBPACK_IMPORTED_MODULE_2__/* .samePlace */ .o)((0,_runner_workflow_step_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .stepLocations */ .NQ)(workflow).map((here) => (0,_runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingsOf */ .Jj)(here).find(({ callPath }) => callPath === source)?.place));
}
/** Whether the workflow's own text maps the token that GitHub makes for the job, alone or among others. */
function isMadeByGitHub({ runner: { workflow } }, source) {
    return (0,_runner_workflow_step_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .stepLocations */ .NQ)(workflow).some((here) => (0,_runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingsOf */ .Jj)(here)
        .filter(({ callPath }) => callPath === source)
        .flatMap(({ origins }) => origins)
        .some((origin) => {
        const read = (0,_runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .secretRead */ .p2)(origin);
        return (read !== null && (0,_runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .passedFrom */ .nj)(origin, read, here.callPath.calls).name.toUpperCase() === _runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .MADE_BY_GITHUB */ .Gt);
    }));
}


/***/ }),

/***/ 9450:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: function() { return /* binding */ sourceName; },
/* harmony export */   l: function() { return /* binding */ homeOf; }
/* harmony export */ });
/* harmony import */ var _secret_behind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8666);
/* harmony import */ var _workflow_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5638);


/** Where a token was found, as a sentence names it. */
function sourceName(source) {
    switch (source) {
        case 'input':
            return 'the token input';
        case 'saved-file':
            return 'the saved token file';
        case 'publisher':
            return 'the exchanged token';
        default:
            return source;
    }
}
/**
 * Where the token has its home, so that another value can be put there: the secret, by its name where the
 * workflow's own text tells it, the login saved on the machine, or on one's own machine the variable. Into the secret
 * that GitHub makes for each job nobody can put anything: then it is one of one's own that is to be mapped instead.
 */
function homeOf(evidence, source) {
    const { runner: { event }, } = evidence;
    if (source === 'saved-file')
        return 'the saved login (hf auth login)';
    if (event.name === '')
        return sourceName(source);
    const made = (0,_secret_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .isMadeByGitHub */ .C$)(evidence, source);
    if (made || evidence.runner.tokenSources.checked?.format.malformation?.foreign?.isMadeForJob === true) {
        const line = (0,_secret_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingPlace */ .wv)(evidence, source);
        const where = line === null ? sourceName(source) : `${sourceName(source)} in ${(0,_workflow_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(line)}`;
        return `a secret of your own, mapped to ${where}${made ? ' instead of GITHUB_TOKEN' : ''}`;
    }
    const store = event.isDependabot ? 'Dependabot' : 'Actions';
    const secret = (0,_secret_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .secretBehind */ .R6)(evidence, source);
    return secret === null
        ? `the secret behind ${sourceName(source)}`
        : `the secret ${secret} (Settings, Secrets and variables, ${store})`;
}


/***/ }),

/***/ 5638:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: function() { return /* binding */ placeText; },
/* harmony export */   o: function() { return /* binding */ samePlace; }
/* harmony export */ });
/** The place as a sentence names it. */
function placeText({ file, line }) {
    return `line ${line} of ${file}`;
}
/** The one line that all of them are; null where they differ, or one is not known. */
function samePlace(places) {
    const [first, ...others] = places;
    if (first == null)
        return null;
    return others.every((one) => one?.file === first.file && one.line === first.line) ? first : null;
}


/***/ }),

/***/ 8251:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: function() { return /* binding */ capitalized; }
/* harmony export */ });
/** The text as it is at the beginning of a sentence. */
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
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
/* harmony import */ var _clipped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5705);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4622);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6900);
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
const ELSEWHERE = 'see the job summary and the report file';
/**
 * What a step shows, weightiest first: findings of one cause about several repos as one, and if there are too many of a
 * level, the last one counts the rest. The step fails with the first.
 */
function annotations(report) {
    const all = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(report).map((group) => annotationOf(group, report));
    const found = _groups_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.flatMap((level) => {
        const ofLevel = all.filter((one) => one.annotation.level === level);
        const shown = ofLevel.length > MOST_PER_LEVEL ? ofLevel.slice(0, MOST_PER_LEVEL - 1) : ofLevel;
        const left = ofLevel.slice(shown.length).reduce((sum, { findings }) => sum + findings, 0);
        const rest = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, `more ${level}`);
        return [
            ...shown.map(({ annotation }) => annotation),
            ...(left === 0 ? [] : [{ level, title: rest, message: `${rest}: ${ELSEWHERE}.`, place: null }]),
        ];
    });
    return [...found, ...hintAnnotation(report)];
}
/** No finding, since nothing is wrong: shown last, and only if all else is well. */
function hintAnnotation({ hint }) {
    if (hint === null)
        return [];
    const message = (0,_clipped_js__WEBPACK_IMPORTED_MODULE_2__/* .clipped */ .c)((0,_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(`${hint.message} (${hint.page})`), LONGEST_SENTENCES);
    return [{ level: 'notice', title: 'This job could run without a stored token', message, place: null }];
}
/**
 * For readers that show them beside the text, in the order of `annotations` and without its limit: every finding that
 * has a line is by itself at that line, and only those without one are shown together.
 */
function allAnnotations(report) {
    return (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(report, ({ place }) => place === null).map((group) => annotationOf(group, report).annotation);
}
function annotationOf(group, report) {
    return {
        annotation: {
            level: levelOf(group[0], report),
            title: (0,_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .headingWithSlug */ .CZ)(group, report)),
            message: messageOf(group),
            place: group.find((finding) => finding.place !== null)?.place ?? null,
        },
        findings: group.length,
    };
}
/** A step that fails for a warning, as `fail-on: warning` asks, shows an error: without one nobody sees why it is red. */
function levelOf({ severity }, { verdict, findings }) {
    const failsForWarning = verdict === 'fail' && findings.every((one) => one.severity !== 'error');
    return failsForWarning && severity === 'warning' ? 'error' : severity;
}
/** In the words of the first finding; then the other repos, and what else is to be done for them. */
function messageOf(group) {
    const [first] = group;
    const others = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectsOf */ .Z6)(group).filter((repo) => repo !== first.subject);
    const sentences = (0,_clipped_js__WEBPACK_IMPORTED_MODULE_2__/* .clipped */ .c)((0,_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(first.message), LONGEST_SENTENCES);
    const action = (0,_clipped_js__WEBPACK_IMPORTED_MODULE_2__/* .clipped */ .c)((0,_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .nextAction */ .Gj)(first)), LONGEST_ACTION);
    return [`${sentences}${alsoFor(others)} ${action}`, ...otherActions(group)].join('\n');
}
function alsoFor(repos) {
    if (repos.length === 0)
        return '';
    const names = fitting(repos.map(_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK), LONGEST_NAMES);
    const left = repos.length - names.length;
    if (names.length === 0)
        return ` The same applies to ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more repo')}.`;
    return ` The same applies to ${names.join(', ')}${left === 0 ? '' : ` and ${left} more`}.`;
}
/** A line for each repo that needs another action than the first: its page, or what else is to be done. */
function otherActions([first, ...others]) {
    const differing = others.filter(({ advice, link }) => advice !== first.advice || link !== first.link);
    const all = differing.map(({ subject, others: more, advice, link }) => {
        const named = more.length === 0 ? subject : `${subject} and ${more.length} more`;
        return (0,_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(`${named}: ${link === null || link === first.link ? advice : link}`);
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

/***/ 8381:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: function() { return /* binding */ evidenceText; }
/* harmony export */ });
/**
 * One line of evidence: what was requested, then status, code and words of the answer. The id of the request, which only
 * the Hub's operators can look up, is in the report file and in the debug log.
 */
function evidenceText({ fact, status, code, message }) {
    const parts = [
        status === undefined ? [] : String(status),
        code ?? [],
        message === undefined ? [] : `"${message}"`,
    ].flat();
    return parts.length === 0 ? fact : `${fact}: ${parts.join(', ')}`;
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
    return blocks([`#### ${title}`, `<ul>${shown.join('')}</ul>`, left]);
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

/***/ 5547:
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
// EXTERNAL MODULE: ./src/model/inputs.ts + 1 modules
var inputs = __webpack_require__(8779);
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

;// CONCATENATED MODULE: ./src/report/paint.ts

/** GitHub shows these in its log as a terminal does; at the end of a line it takes them all back. */
const STYLES = { green: 32, red: 31, yellow: 33, bold: 1 };
const plain = (_, text) => (0,encode/* logText */.kc)(text);
const coloured = (style, text) => `\u001b[${STYLES[style]}m${(0,encode/* logText */.kc)(text)}\u001b[0m`;
/** Colours where they are shown: on GitHub and in a terminal, unless `NO_COLOR` or `FORCE_COLOR` say otherwise. */
function paintFor(environment, isTerminal) {
    const { NO_COLOR, FORCE_COLOR, GITHUB_ACTIONS } = environment;
    if (NO_COLOR)
        return plain;
    if (FORCE_COLOR)
        return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? plain : coloured;
    return GITHUB_ACTIONS === 'true' || isTerminal ? coloured : plain;
}

// EXTERNAL MODULE: ./src/report/summary.ts + 2 modules
var summary = __webpack_require__(3138);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(5594);
// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/evidence-text.ts
var evidence_text = __webpack_require__(8381);
// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/publisher-section.ts
var publisher_section = __webpack_require__(3632);
// EXTERNAL MODULE: ./src/report/tally.ts
var tally = __webpack_require__(4519);
;// CONCATENATED MODULE: ./src/report/log.ts








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
/**
 * The log without its last line. A pass is two lines, with a Trusted Publisher one more. Else the cause comes first,
 * then its annotation with the next action, then the evidence, folded, the other findings, and all else, folded.
 */
function renderLog(report, paint = plain) {
    return report.verdict === 'pass' ? passed(report, paint) : notPassed(report, report.verdict, paint);
}
function passed(report, paint) {
    const mark = paint(...ACCESS_MARKS.granted);
    const later = report.publisher?.later ?? null;
    return [
        ...[(0,wording/* tokenLine */.S2)(report), (0,wording/* proven */.H3)(report)].map((text) => line(`${mark} ${(0,encode/* logText */.kc)(text)}`)),
        ...(later === null ? [] : [line((0,encode/* logText */.kc)(later))]),
        ...(0,annotations/* annotations */.hk)(report).map(shown),
        ...publisherGroup(report),
    ];
}
function notPassed(report, verdict, paint) {
    const [first, ...others] = (0,groups/* groupsOf */.c1)(report);
    // A dry run finds nothing: what it would present is all there is to show.
    if (first === undefined)
        return [...(0,publisher_section/* publisherLines */.MC)(report).map(encode/* logText */.kc).map(line), ...details(report, paint)];
    const [annotation, ...otherAnnotations] = (0,annotations/* annotations */.hk)(report);
    return [
        line(`${paint(...VERDICT_MARKS[verdict])} ${paint('bold', (0,groups/* headingWithSlug */.CZ)(first, report))}`),
        ...(annotation === undefined ? [] : [shown(annotation)]),
        ...folded('How we know', first.flatMap(evidenceLines)),
        ...otherAnnotations.map(shown),
        ...folded(`How we know the ${(0,wording/* count */.U9)(others.length, 'other finding')}`, others.flatMap((group) => [
            paint('bold', (0,groups/* headingWithSlug */.CZ)(group, report)),
            ...group.flatMap(evidenceLines),
        ])),
        ...publisherGroup(report),
        ...details(report, paint),
    ];
}
function line(text) {
    return { is: 'line', text };
}
function shown(annotation) {
    return { is: 'annotation', annotation };
}
function folded(title, lines) {
    return lines.length === 0 ? [] : [{ is: 'group', title, lines }];
}
function evidenceLines({ evidence }) {
    return evidence.map(evidenceLine);
}
function evidenceLine(evidence) {
    return (0,encode/* logText */.kc)(`  - ${(0,evidence_text/* evidenceText */.r)(evidence)}`);
}
function details(report, paint) {
    return [
        ...folded((0,wording/* count */.U9)(report.repos.length, 'repo'), (0,tally/* worstFirst */.md)(report.repos).map((repo) => repoLine(repo, paint))),
        ...folded('Hosts that serve files', (0,wording/* hostLines */.gu)(report).map(encode/* logText */.kc)),
        ...folded('Not checked', report.notChecked.map(encode/* logText */.kc)),
        ...folded('Stale credentials removed from', report.scrubbed.map(wording/* removedText */.sJ).map(encode/* logText */.kc)),
        ...folded('Isolation of this job', (0,wording/* isolationLines */.cE)(report).map(encode/* logText */.kc)),
        ...folded('What a scrub would do', report.wouldRemove.map(wording/* removalText */.y0).map(encode/* logText */.kc)),
    ];
}
/** How the token was exchanged matters only to whoever asks why. */
function publisherGroup(report) {
    return folded('Trusted Publisher: the exchange and the claims', (0,publisher_section/* publisherLines */.MC)(report).map(encode/* logText */.kc));
}
function repoLine({ repo, loadedBy = [], operation, access, cause }, paint) {
    const because = cause === null ? '' : ` (${cause})`;
    const chain = [...loadedBy].reverse().map((step) => `, loaded by ${step}`);
    return `${paint(...ACCESS_MARKS[access])} ${(0,encode/* logText */.kc)(`${operation} ${repo}: ${access}${because}${chain.join('')}`)}`;
}

;// CONCATENATED MODULE: ./src/report/write-log.ts


/** Writes the log but for its last line, annotations included. */
function writeLog(report, paint) {
    for (const part of renderLog(report, paint)) {
        if (part.is === 'line')
            commands/* info */.pq(part.text);
        else if (part.is === 'annotation')
            annotate(part.annotation);
        else {
            commands/* startGroup */.Oh(part.title);
            for (const line of part.lines)
                commands/* info */.pq(line);
            commands/* endGroup */.N4();
        }
    }
}
function annotate({ level, title, message, place }) {
    const write = { error: commands/* error */.z3, warning: commands/* warning */.$e, notice: commands/* notice */.lm };
    write[level](message, { title, ...(place === null ? {} : { file: place.file, startLine: place.line }) });
}

;// CONCATENATED MODULE: ./src/report/publish.ts











/** Puts a report wherever people and later steps look for it. Decides nothing. */
async function publish(report, places, environment) {
    writeLog(report, paintFor(environment, process.stdout.isTTY));
    const reportPath = await writeReportFile(report, environment);
    for (const [name, value] of Object.entries(outputs(report, reportPath)))
        commands/* setOutput */.uH(name, value);
    if (isSummaryWanted(report, places)) {
        const name = places.checkName === inputs/* DEFAULT_CHECK_NAME */.n ? null : places.checkName;
        await writeSummary((0,summary/* renderSummary */.Br)(report, name), environment);
    }
    if (places.checkRun || places.comment !== 'never') {
        const { publishOnGitHub } = await __webpack_require__.e(/* import() */ 30).then(__webpack_require__.bind(__webpack_require__, 5030));
        await publishOnGitHub(report, places, environment);
    }
    commands/* info */.pq((0,encode/* logText */.kc)((0,wording/* lastLine */.fM)(report)));
}
function isSummaryWanted({ verdict }, { summary }) {
    return summary === 'true' || (summary === 'on-failure' && verdict === 'fail');
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
        commands/* notice */.lm('The job summary could not be written; the report file has everything.', {
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
    const said = matches ? 'as oidc-publisher says' : `but oidc-publisher says ${expected}`;
    return [`${field}: ${here ?? 'none'}, ${said}`];
}
/** The same for the job summary: what to compare stands open, the claims are folded away. */
function publisherBlock({ publisher }) {
    if (publisher === null)
        return '';
    const { notes, later, claims, fields, page, resource } = publisher;
    const asked = fields.some(({ expected }) => expected !== null);
    const head = ['Field of the publisher', 'This job', ...(asked ? ['oidc-publisher says'] : [])];
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
        '#### Trusted Publisher',
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
        '#### Without a stored token',
        `<p>ℹ️ ${(0,_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(hint.message)}${link}</p>`,
        `<details><summary>What the workflow needs</summary><pre>${lines}</pre></details>`,
    ]);
}


/***/ }),

/***/ 3138:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pl: function() { return /* binding */ headline; },
  sk: function() { return /* binding */ nextStep; },
  Br: function() { return /* binding */ renderSummary; }
});

// EXTERNAL MODULE: ./src/report/encode.ts
var encode = __webpack_require__(4622);
// EXTERNAL MODULE: ./src/report/evidence-text.ts
var evidence_text = __webpack_require__(8381);
// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/html.ts
var html = __webpack_require__(6433);
// EXTERNAL MODULE: ./src/report/publisher-section.ts
var publisher_section = __webpack_require__(3632);
// EXTERNAL MODULE: ./src/report/tally.ts
var tally = __webpack_require__(4519);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(5594);
;// CONCATENATED MODULE: ./src/report/summary-tables.ts




/** A classic token older than this is worth a word. */
const OLD_DAYS = 365;
const ACCESS_MARK = { granted: '✅', refused: '❌', unknown: '❔' };
const REPO_HEAD = ['Repo', 'Requested', 'Result', 'Next'];
/** A list of more repos is long: what is granted in it is folded away. */
const MOST_OPEN_ROWS = 15;
/** Who the token is, in a line: account, kind and name, expiry. */
function tokenSummary({ token, publisher }) {
    if (token === null)
        return [];
    const { user, kind, name, source, savedIn, expiresAt } = token;
    const expiry = expiresAt === null ? [] : [`expires ${(0,encode/* markdown */.wD)(expiresAt.replace(/T.*/, ''))}`];
    if (source === 'publisher' && publisher?.resource != null) {
        return [`Trusted Publisher token of ${(0,encode/* code */.aY)(publisher.resource)}`, ...expiry];
    }
    if (user === null)
        return [`the token from ${takenFrom(token)}, account unknown`];
    const named = name === null ? '' : ` ${(0,encode/* code */.aY)(name)}`;
    const saved = savedIn === null ? [] : [`saved in ${(0,encode/* code */.aY)(savedIn)}`];
    return [(0,encode/* code */.aY)(user), `${kind === 'unknown' ? '' : `${kind} `}token${named}`, ...saved, ...expiry];
}
/** What the Hub says about the token. */
function tokenTable({ token }) {
    if (token === null)
        return '';
    const { user, kind, name } = token;
    const columns = [
        ['Account', user === null ? 'unknown' : (0,encode/* code */.aY)(user)],
        ['Kind', kind === 'unknown' ? null : kind],
        ['Name', name === null ? null : (0,encode/* code */.aY)(name)],
        ['Taken from', takenFrom(token)],
        ['Created', user === null ? null : createdText(token)],
        ['Expires', user === null && token.expiresAt === null ? null : expiryText(token)],
    ];
    const known = columns.filter(([, cell]) => cell !== null);
    const head = known.map(([title]) => title);
    const cells = known.map(([, cell]) => cell ?? '');
    return (0,html/* blocks */.Bv)(['#### Token', (0,html/* table */.tp)(head, [(0,html/* row */.nM)(cells)]), ageNote(token)]);
}
function takenFrom({ source, savedIn }) {
    if (source === 'input')
        return 'the input <code>token</code>';
    if (source === 'publisher')
        return 'the Trusted Publisher';
    return savedIn === null ? (0,encode/* code */.aY)(source) : `the saved login ${(0,encode/* code */.aY)(savedIn)}`;
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
/** A classic token never expires: somebody has to think of it. */
function ageNote({ kind, ageDays }) {
    const isOld = (kind === 'read' || kind === 'write') && ageDays !== null && ageDays >= OLD_DAYS;
    return isOld
        ? `<p>ℹ️ The token is ${(0,wording/* count */.U9)(ageDays, 'day')} old. Read and write tokens never expire: rotate it now and then.</p>`
        : '';
}
/** What is not granted first; of a long list, what is granted is folded away. */
function repoTable(report) {
    const { repos } = report;
    if (repos.length === 0)
        return '';
    const sorted = (0,tally/* worstFirst */.md)(repos);
    const [first] = report.findings;
    const hasNext = repos.some(({ next }) => next !== null && nextCell(next, first) !== '');
    const head = hasNext ? REPO_HEAD : REPO_HEAD.slice(0, -1);
    const rows = (0,html/* fitting */._Q)(sorted, html/* MOST_ROWS */.wq, (repo) => (0,html/* row */.nM)(repoCells(repo, first).slice(0, head.length)));
    const open = sorted.filter(({ access }) => access !== 'granted').length;
    const isLong = repos.length > MOST_OPEN_ROWS;
    const shown = isLong ? rows.slice(0, open) : rows;
    const folded = isLong ? rows.slice(open) : [];
    return (0,html/* blocks */.Bv)([
        shown.length === 0 ? '' : (0,html/* table */.tp)(head, shown),
        folded.length === 0
            ? ''
            : `<details><summary>✅ ${(0,wording/* count */.U9)((0,tally/* tally */.N4)(report).granted, 'repo')} granted</summary>\n${(0,html/* table */.tp)(head, folded)}\n</details>`,
        (0,html/* leftOut */.ig)(repos.length - rows.length, 'more repo'),
    ]);
}
function repoCells({ repo, loadedBy = [], operation, access, cause, title, next }, first) {
    const result = `${ACCESS_MARK[access]}\u00a0${title === null ? access : (0,encode/* markdown */.wD)(title)}`;
    return [
        [(0,encode/* code */.aY)(repo), ...[...loadedBy].reverse().map((step) => `loaded by ${(0,encode/* markdown */.wD)(step)}`)].join('<br>'),
        operation,
        cause === null ? result : `${result}<br><sub><code>${cause}</code></sub>`,
        next === null ? '' : nextCell(next, first),
    ];
}
/** The page on which to act, under a name that says what for; without one the advice, unless it is above the table. */
function nextCell({ advice, link, linkText }, first) {
    if (link !== null && (0,html/* isPage */.yp)(link)) {
        return `<a href="${(0,encode/* attribute */.lt)(link)}">${(0,encode/* markdown */.wD)(linkText ?? 'Open the page')} ↗</a>`;
    }
    return advice === first?.advice ? '' : (0,encode/* markdown */.wD)(advice);
}
/** ✅ is only for a token that the Hub accepts; of a token that it was not asked about, or that did not arrive, nobody knows. */
const CHECKED_TOKEN = {
    good: '✅ the checked token',
    malformed: '❌ the checked token, which is not valid',
    refused: '❌ the checked token, which is not valid',
};
function clientTable({ clients, token }) {
    if (token === null)
        return '';
    const words = {
        'checked-token': CHECKED_TOKEN[token.status] ?? '❔ the checked token, which was not confirmed',
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
    return (0,html/* blocks */.Bv)([
        '#### What each client would send',
        (0,html/* table */.tp)(told(head), cells.map((line) => (0,html/* row */.nM)(told(line)))),
    ]);
}

;// CONCATENATED MODULE: ./src/report/summary-details.ts





/** All that few readers of a summary need, in one fold; `first` is shown in front of it. */
function details(report, first) {
    const parts = [
        ...first,
        tokenTable(report),
        report.verdict === 'pass' ? (0,publisher_section/* publisherBlock */.U7)(report) : '',
        clientTable(report),
        (0,html/* list */.p_)('Stale credentials removed from', report.scrubbed.map(({ path, restored, backup }) => `${(0,encode/* code */.aY)(path)}, ${restored ? 'until the job ends' : 'for good'}${backup === null ? '' : `; backup: ${(0,encode/* code */.aY)(backup)}`}`)),
        (0,html/* list */.p_)('Isolation of this job', (0,wording/* isolationLines */.cE)(report).map(encode/* markdown */.wD)),
        (0,html/* list */.p_)('What a scrub would do', report.wouldRemove.map((planned) => (0,encode/* markdown */.wD)((0,wording/* removalText */.y0)(planned)))),
        (0,html/* list */.p_)('Hosts that serve files', (0,wording/* hostLines */.gu)(report).map(encode/* markdown */.wD)),
        (0,html/* list */.p_)('Not checked', report.notChecked.map(encode/* markdown */.wD)),
        (0,publisher_section/* hintBlock */.jl)(report),
        requestsLine(report),
    ];
    return `<details><summary>Details</summary>\n\n${(0,html/* blocks */.Bv)(parts)}\n\n</details>`;
}
function requestsLine({ endpoint, requests, quota }) {
    const left = quota === null
        ? ''
        : `; ${quota.remaining}${quota.quota === null ? '' : ` of ${quota.quota}`} requests left for the next ${quota.resetSeconds} seconds`;
    const to = endpoint === '' ? '' : ` to ${(0,encode/* code */.aY)(endpoint)}`;
    return `<p><sub>${(0,wording/* count */.U9)(requests, 'request')}${to}${left}</sub></p>`;
}

;// CONCATENATED MODULE: ./src/report/summary.ts









const MOST_GROUPS = 100;
const MOST_BYTES_A_GROUP = 60_000;
const SEVERITY_MARK = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/**
 * The job summary in GitHub Flavored Markdown. A pass is a line and a fold, since a matrix of twenty jobs has twenty
 * summaries; else the cause, the next action, the repos and the token come first, and all else is folded. `name` is
 * that of this check if several of one job are to be told apart. All text from outside passes through the encoder;
 * tables are HTML, which nothing in a cell can break.
 */
function renderSummary(report, name = null) {
    const [first, ...others] = (0,groups/* groupsOf */.c1)(report);
    const below = first === undefined || report.verdict === 'pass'
        ? whole(report, name)
        : weightiest(report, first, others, name);
    return `${(0,html/* blocks */.Bv)([headline(report, name), ...below])}\n`;
}
/** Of a pass, and of a dry run, which finds nothing: what was presented is all there is to show of that one. */
function whole(report, name) {
    const isPass = report.verdict === 'pass';
    const counts = (0,wording/* severityCounts */.ur)(report.findings);
    return isPass
        ? [
            facts([...tokenSummary(report), ...counts]),
            details(report, [repoTable(report), findingFolds((0,groups/* groupsOf */.c1)(report), report)]),
        ]
        : [facts(nameAnd(name, [(0,tally/* tallyText */.Wl)(report)])), (0,publisher_section/* publisherBlock */.U7)(report), details(report, [])];
}
function weightiest(report, first, others, name) {
    // Of a single repo that is refused the heading says it all.
    const hasOneRepo = report.repos.length === 1 && report.repos[0]?.repo === first[0].subject;
    const counts = (0,wording/* severityCounts */.ur)(others.flat(), 'more ');
    return [
        facts(nameAnd(name, hasOneRepo ? counts : [(0,tally/* tallyText */.Wl)(report), ...counts])),
        `<p>${(0,encode/* markdown */.wD)(first[0].message)}</p>`,
        nextStep(first[0]),
        hasOneRepo ? '' : repoTable(report),
        facts(tokenSummary(report)),
        findingFolds(others, report),
        (0,publisher_section/* publisherBlock */.U7)(report),
        evidenceFold(first, report),
        details(report, [hasOneRepo ? repoTable(report) : '']),
    ];
}
/** A pass has the name of the check in its heading. */
function nameAnd(name, texts) {
    return [...(name === null ? [] : [(0,encode/* code */.aY)(name)]), ...texts];
}
/** Of a pass how many repos are ready, else the weightiest cause. */
function headline(report, name = null) {
    const { verdict } = report;
    const [first] = (0,groups/* groupsOf */.c1)(report);
    const topic = name === null ? 'Hugging Face access' : (0,encode/* markdown */.wD)(name);
    const { granted } = (0,tally/* tally */.N4)(report);
    const text = verdict === 'pass'
        ? `${topic}: ${granted === 0 ? 'the token is valid' : `${(0,wording/* count */.U9)(granted, 'repo')} ready`}`
        : first === undefined
            ? `${topic}: dry run, nothing was exchanged`
            : (0,encode/* markdown */.wD)((0,groups/* heading */.R_)(first, report));
    return `### ${wording/* MARKS */.j7[verdict]} ${text}`;
}
function facts(texts) {
    return texts.length === 0 ? '' : `<p>${texts.join(' · ')}</p>`;
}
/** The next action as a link that says what it does, and the rest of the advice. */
function nextStep(finding) {
    return `<p>${advised(finding)}</p>`;
}
function advised({ advice, link, linkText }) {
    if (link === null || !(0,html/* isPage */.yp)(link))
        return `<b>Next:</b> ${(0,encode/* markdown */.wD)(advice)}`;
    const text = linkText ?? link.replace(/^https?:\/\//, '').replace(/\?.*$/, '');
    const anchor = `<b><a href="${(0,encode/* attribute */.lt)(link)}">${(0,encode/* markdown */.wD)(text)} ↗</a></b>`;
    // Most advice begins with what the link is called; then the link takes the place of these words.
    return advice.startsWith(text)
        ? anchor + (0,encode/* markdown */.wD)(advice.slice(text.length))
        : `${anchor}<br>${(0,encode/* markdown */.wD)(advice)}`;
}
/** A fold for each other group of findings: its title is what is wrong. */
function findingFolds(groups, report) {
    const shown = (0,html/* fitting */._Q)(groups, MOST_GROUPS, (group) => findingFold(group, report));
    const left = groups.slice(shown.length).flat().length;
    return (0,html/* blocks */.Bv)([...shown, (0,html/* leftOut */.ig)(left, 'more finding')]);
}
function findingFold(group, report) {
    const [first] = group;
    const title = `${SEVERITY_MARK[first.severity]} ${(0,encode/* markdown */.wD)((0,groups/* heading */.R_)(group, report))}`;
    const parts = [
        `<p>${(0,encode/* markdown */.wD)(first.message)}</p>`,
        nextStep(first),
        evidence(group, report),
        otherSteps(group),
    ];
    return `<details><summary>${title}</summary>\n${parts.filter((part) => part !== '').join('\n')}\n</details>`;
}
function evidenceFold(group, report) {
    const parts = [evidence(group, report), otherSteps(group)].filter((part) => part !== '');
    return `<details><summary>How we know</summary>\n${parts.join('\n')}\n</details>`;
}
/** What the first finding rests on, and the name of the cause, by which it can be searched for. */
function evidence([{ cause, evidence: items }], { causesPage }) {
    const slug = `<code>${cause}</code>`;
    const name = causesPage === null ? slug : `<a href="${(0,encode/* attribute */.lt)(`${causesPage}#${cause}`)}">${slug}</a>`;
    const list = items.map((item) => `<li>${(0,encode/* code */.aY)((0,evidence_text/* evidenceText */.r)(item))}</li>`).join('');
    return `<ul>${list}<li>Cause: ${name}</li></ul>`;
}
/** What to do about each of the other findings of a group. */
function otherSteps([, ...others]) {
    if (others.length === 0)
        return '';
    const items = (0,html/* fitting */._Q)(others, html/* MOST_ROWS */.wq, (finding) => `<li>${finding.subject === null ? '' : `${(0,encode/* code */.aY)(finding.subject)}: `}${advised(finding)}</li>`, MOST_BYTES_A_GROUP);
    const left = others.length - items.length;
    const more = left === 0 ? '' : `<li>${(0,wording/* count */.U9)(left, 'more finding')} in the report file.</li>`;
    return `<p>The same applies to ${(0,wording/* count */.U9)(others.length, 'more repo')}:</p>\n<ul>${items.join('')}${more}</ul>`;
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

/***/ 1095:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: function() { return /* binding */ stepLocations; },
/* harmony export */   wc: function() { return /* binding */ ownJob; },
/* harmony export */   xl: function() { return /* binding */ isThisAction; }
/* harmony export */ });
/** GitHub allows ten workflows in a row. */
const LONGEST_CHAIN = 10;
const MOST_CALL_PATHS = 200;
/** Finds this job by its id. Null where the file that the run began in could not be read. */
function ownJob(workflow) {
    if (workflow === null || workflow.top.problem !== null)
        return null;
    const found = { callPaths: [], unread: [], isInTop: false };
    const walk = (file, calls) => {
        for (const job of file.jobs) {
            if (found.callPaths.length + found.unread.length >= MOST_CALL_PATHS)
                return;
            const { call } = job;
            if (call === null) {
                // A job that calls another workflow runs nowhere itself, so it is never this one.
                if (sameId(job.id, workflow.job))
                    found.callPaths.push({ calls, file, job });
                continue;
            }
            const further = [...calls, { file, job, call }];
            const called = workflow.called.find(({ path }) => path === call.path);
            if (called === undefined || called.problem !== null)
                found.unread.push(further);
            else if (further.length < LONGEST_CHAIN)
                walk(called, further);
        }
    };
    walk(workflow.top, []);
    found.isInTop = found.callPaths.some(({ calls }) => calls.length === 0);
    return found;
}
/**
 * Where this step may be in the text: what is said of it must hold for all of these. Empty where the
 * text does not have the job, or is of another commit.
 */
function stepLocations(workflow) {
    if (workflow === null || workflow.isOtherCommit)
        return [];
    const all = (ownJob(workflow)?.callPaths ?? []).flatMap((callPath) => {
        const steps = ownSteps(workflow, callPath.job);
        return steps.length === 0 ? [{ callPath, step: null }] : steps.map((step) => ({ callPath, step }));
    });
    const told = all.filter(({ step }) => step !== null);
    return told.length === 0 ? all : told;
}
/** The steps of the job that may be this one, by the action they use and by the name GitHub gave this step. */
function ownSteps({ step: name, action }, { steps }) {
    const using = steps.filter(({ uses }) => uses !== null);
    const alike = using.filter(({ uses }) => isThisAction(uses ?? '', action));
    const named = using.filter(({ id }) => name !== '' && sameId(id, name));
    if (alike.length === 0)
        return named;
    const both = alike.filter((step) => named.includes(step));
    return both.length === 0 ? alike : both;
}
/** Whether a step uses this action, by what is written behind `uses:`. */
function isThisAction(uses, action) {
    if (/hf-auth-check/i.test(uses) || /^[.$]\/?$/.test(uses))
        return true;
    const [owner, name] = uses.split('/');
    return action !== null && sameId(`${owner}/${name}`, action);
}
/** GitHub knows no letter case in ids. */
function sameId(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 3856:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: function() { return /* binding */ MADE_BY_GITHUB; },
/* harmony export */   Jj: function() { return /* binding */ mappingsOf; },
/* harmony export */   kh: function() { return /* binding */ variablePlace; },
/* harmony export */   nj: function() { return /* binding */ passedFrom; },
/* harmony export */   p2: function() { return /* binding */ secretRead; }
/* harmony export */ });
/** Values may refer to each other in a circle. */
const LONGEST_CHAIN = 12;
/** What maps the token for this step, in the order in which the action looks for one. */
function mappingsOf(location) {
    const { step } = location;
    const scope = scopeOf(location);
    const mappings = [];
    if (step?.token != null)
        mappings.push(mapping('input', step.token, scope));
    for (const name of ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN']) {
        const found = variable(name, scope);
        if (found !== null)
            mappings.push(mapping(name, found.value, found.scope));
    }
    return mappings;
}
/** The line that sets this variable for the step; null where none does. */
function variablePlace(name, location) {
    const { value } = variable(name, scopeOf(location)) ?? {};
    return value === undefined ? null : { file: location.callPath.file.path, line: value.line };
}
function scopeOf({ callPath, step }) {
    return { file: callPath.file, job: callPath.job, step, calls: callPath.calls };
}
function mapping(callPath, value, scope) {
    return {
        callPath,
        place: { file: scope.file.path, line: value.line },
        origins: originsOf(value, scope, 0),
        hasText: value.hasText,
    };
}
function originsOf(value, scope, depth) {
    const place = { file: scope.file.path, line: value.line };
    return value.references.flatMap(({ context, name }) => {
        const origin = { context, name, place };
        if (name === null || depth >= LONGEST_CHAIN)
            return [origin];
        const further = context === 'env' ? variable(name, scope) : context === 'inputs' ? given(name, scope) : null;
        // A text that stands there is no token's way here, but one that is written down.
        if (further === null || further.value.references.length === 0)
            return [origin];
        return originsOf(further.value, further.scope, depth + 1);
    });
}
/** The variable as it is set nearest; an expression in it reads what is set farther out. */
function variable(name, scope) {
    const layers = [
        [scope.step?.env ?? [], { ...scope, step: null }],
        [scope.job?.env ?? [], { ...scope, step: null, job: null }],
        [scope.file.env, { ...scope, step: null, job: null, file: { ...scope.file, env: [] } }],
    ];
    for (const [values, outer] of layers) {
        const value = values.find((one) => one.name === name);
        if (value !== undefined)
            return { value, scope: outer };
    }
    return null;
}
/** An input of a reusable workflow, as its caller gives it. */
function given(name, { calls }) {
    const caller = calls.at(-1);
    const value = caller?.call.inputs.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (caller === undefined || value === undefined)
        return null;
    return { value, scope: { file: caller.file, job: null, step: null, calls: calls.slice(0, -1) } };
}
/**
 * The secret that an expression reads, by its name there; null where it reads something else. GitHub makes the one that
 * is called `secrets.GITHUB_TOKEN` or `github.token` for each job, and nobody can put anything into it.
 */
function secretRead({ context, name }) {
    if (context === 'secrets')
        return name;
    return context === 'github' && name?.toLowerCase() === 'token' ? MADE_BY_GITHUB : null;
}
const MADE_BY_GITHUB = 'GITHUB_TOKEN';
/** A secret by the name it has where it is kept, and the line that reads it there: callers may pass it under another. */
function passedFrom({ place }, name, calls) {
    let known = { name, place };
    for (const { file, call } of [...calls].reverse()) {
        if (call.secrets.is !== 'named')
            continue;
        const passed = call.secrets.values.find((one) => one.name.toLowerCase() === known.name.toLowerCase());
        const [first, ...others] = passed?.references ?? [];
        const read = first === undefined || others.length > 0 ? null : secretRead(first);
        if (passed === undefined || read === null)
            break;
        known = { name: read, place: { file: file.path, line: passed.line } };
    }
    return known;
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
            return { problem: 'a link points outside the workspace' };
        // The last part of a real path is no link any more.
        const { bytes, isCut } = await (0,bounded_file/* readBoundedFile */.Mv)(real, LARGEST_WORKFLOW, { noFollow: true });
        return isCut ? { problem: 'it is too large' } : { text: bytes.toString('utf8') };
    }
    catch (thrown) {
        const code = (0,file_error/* fileErrorCode */.c)(thrown);
        if (code === 'EINVAL')
            return { problem: 'it is not a regular file' };
        return {
            problem: code === 'ENOENT' || code === 'ENOTDIR' ? 'it does not exist' : `it cannot be read (${code})`,
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
        return unread(path, 'it is not YAML that GitHub accepts');
    try {
        const jobs = new Reader(new Nodes(composed), surroundings).read();
        if (jobs === null)
            return unread(path, 'it has no jobs');
        return { path, problem: null, ...jobs, secrets: secretsIn(text).slice(0, MOST_VALUES) };
    }
    catch {
        return unread(path, 'it is not a workflow');
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
const LATE = { problem: 'reading it took too long' };
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
            return unread(one, 'it is too large');
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