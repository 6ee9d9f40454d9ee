"use strict";
exports.id = 610;
exports.ids = [610];
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
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(654);
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4984);
/* harmony import */ var _model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3245);
/** Inputs that cannot be used: with any of them nothing is asked and nothing is changed. */



/**
 * Means: An input has a value that is not allowed, or two inputs contradict each other. Or the step sets an
 * input that the action does not have but that resembles one of its inputs, such as `repo` or `hf-token`:
 * GitHub's runner only warns about it and ignores the value.
 *
 * How we know: The value is compared with what is allowed; a shell variable such as `$NAME`, which nothing expands
 * under `with:`, is allowed nowhere. A value that may be a credential is never shown. For
 * an input with an unknown name, a variable `INPUT_…` is set. That is a warning, since the job may have set it
 * itself; it is an error if the workflow file shows the name under this step's `with:`. Its value is not shown,
 * and the check continues.
 *
 * What to do: Correct the input that the message names. The message says what is allowed, or which input is
 * most likely meant.
 */
const INPUT_INVALID = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
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
 * an unexpanded `${{ … }}`, `$NAME`, `${NAME}` or `%NAME%`.
 *
 * What to do: Set the variable that should hold the id, or remove the line. GitHub expands only `${{ … }}` under
 * `with:`; write `${{ vars.NAME }}` or `${{ env.NAME }}` instead of `$NAME`.
 */
const REPO_ID_PLACEHOLDER = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
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
const REPO_ID_INVALID = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
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
function unusableInput(problem, position, host) {
    const { is, input, line, value, reason } = problem;
    const { cause, advice } = REFUSALS[is];
    const name = givenName(host, input);
    const shown = value === '' ? 'blank' : `"${value}"`;
    const isRepo = host !== 'github' && input === 'repos';
    const where = isRepo ? `The repo ${shown}` : line === null ? name : `Line ${line} of ${name}`;
    return (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .g)({
        cause,
        subject: input,
        position,
        message: isRepo ? `${where} cannot be checked: ${reason}.` : `${where} cannot be ${shown}: ${reason}.`,
        advice: problem.advice ?? advice(isRepo ? shown : name),
        evidence: [{ fact: isRepo ? `repo ${line} is ${shown}` : `${where} is ${shown}` }],
    });
}
/** The input as it was given: as an option of the command where there is no workflow, but for a variable's value. */
function givenName(host, input) {
    if (host === 'github' || !_model_input_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.some((name) => name === input))
        return input;
    return input === 'github-token' ? 'GITHUB_TOKEN' : `--${input}`;
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
            advice: `Write ${prefixFor(word)}OWNER/${name}${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .inItsFile */ .gs)(probed)}, where OWNER is the account or organization that owns the repo.`,
            evidence,
        };
    }
    if (ref.id.includes('/'))
        return null;
    return {
        ...shared,
        cause: REPO_ID_NO_NAMESPACE,
        message: `The Hub neither finds ${ref.id} nor redirects it, as it does for some old ids without an owner.`,
        advice: `Write OWNER/${ref.id}${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .inItsFile */ .gs)(probed)}, where OWNER is the account or organization that owns the repo.`,
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
/* harmony import */ var _job_step_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3548);
/* harmony import */ var _model_input_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3245);
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
    [/^policies$/, 'policy'],
    [/^timeout-?(?:s|secs?|seconds|minutes)$/, 'timeout'],
];
/** The near misses among these variables. What belongs to the job or to an action around this one is none. */
function nearInputs(unknown, workflow) {
    const here = (0,_job_step_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .stepLocations */ .NQ)(workflow);
    const action = workflow?.action ?? null;
    return unknown.flatMap((variable) => {
        if (isOfActionAround(variable, action, here))
            return [];
        const place = ownPlace(variable, action, here);
        const meant = meantBy((0,_model_input_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(variable), place !== null);
        return meant.length === 0 ? [] : [{ variable, meant, place }];
    });
}
/** The inputs that a word is close to. Where nothing shows that it is an input, it must not just share a word with one. */
function meantBy(key, isInput) {
    const words = key.replace(/[_. ]/g, '-');
    const other = OTHER_NAMES.find(([pattern]) => pattern.test(words));
    if (other !== undefined)
        return [other[1]];
    const same = _model_input_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.find((name) => name === words);
    if (same !== undefined)
        return [same];
    const near = (0,_evidence_near_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nearNames */ .$)(words, _model_input_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh).filter((name) => isInput || !isByWord(words, name));
    return _model_input_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.filter((name) => near.includes(name));
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
        if (step === null || !(0,_job_step_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .isThisAction */ .xl)(step.uses ?? '', action))
            return null;
        const key = step.keys.find(({ name }) => (0,_model_input_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .inputVariable */ .LO)(name) === variable);
        return key === undefined ? null : { file: callPath.file.path, line: key.line };
    }));
}
/** Some runners hand the inputs of a composite action down to the actions in it. */
function isOfActionAround(variable, action, here) {
    const around = here.flatMap(({ callPath, step }) => (step === null ? callPath.job.steps : [step]));
    return around.some(({ uses, keys }) => uses !== null &&
        !(0,_job_step_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .isThisAction */ .xl)(uses, action) &&
        keys.some(({ name }) => (0,_model_input_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .inputVariable */ .LO)(name) === variable));
}
/** The input by the key that the runner made this variable of. */
function inputText(variable) {
    return `the input ${(0,_model_input_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(variable)}`;
}


/***/ }),

/***/ 1860:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ inOrder; }
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1502);

/** Sorts by severity, then by the place of the cause in `causes`, which has them all, then by the order of the listed repos. */
function inOrder(findings, causes) {
    const weights = new Map(causes.map(({ slug }, index) => [slug, index]));
    const weight = ({ cause }) => {
        const at = weights.get(cause);
        if (at === undefined)
            throw new Error(`no place in the order for ${cause}`);
        return at;
    };
    return [...findings].sort((a, b) => _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(a.severity) - _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(b.severity) ||
        weight(a) - weight(b) ||
        a.position - b.position);
}


/***/ }),

/***/ 7315:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: function() { return /* binding */ behindDeadToken; },
/* harmony export */   X: function() { return /* binding */ NOTHING_BEHIND; }
/* harmony export */ });
/* harmony import */ var _evidence_credential_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6438);
/* harmony import */ var _evidence_hidden_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5);


const NOTHING_BEHIND = { advice: '', evidence: [] };
/** The login that clients of this job would use if the dead token were not set. */
function behindDeadToken(evidence) {
    const hidden = (0,_evidence_hidden_login_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenLogin */ .g)(evidence);
    if (hidden === null)
        return NOTHING_BEHIND;
    const { variable, path, secret } = hidden;
    if (secret === null) {
        return {
            advice: `, or unset ${variable} and choose a login in ${path} (hf auth switch)`,
            evidence: [{ fact: `${path} holds other logins, and ${variable} is set` }],
        };
    }
    const owner = (0,_evidence_credential_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .b)(evidence, secret);
    const fact = `${path} holds another login${owner === null ? '' : ` (${owner})`}, and ${variable} is set`;
    const isDead = owner !== null && !owner.startsWith('belongs');
    return {
        advice: isDead ? '' : `, or unset ${variable}, which hides the login in ${path}${whose(owner)}`,
        evidence: [{ fact }],
    };
}
function whose(owner) {
    return owner === null ? '' : ` (it ${owner})`;
}


/***/ }),

/***/ 7604:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: function() { return /* binding */ SECRET_NOT_DEFINED; },
/* harmony export */   c: function() { return /* binding */ emptySecret; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(654);
/* harmony import */ var _evidence_token_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9450);
/* harmony import */ var _job_hub_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7660);
/* harmony import */ var _model_capitalized_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8251);
/* harmony import */ var _missing_mapping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7697);
/* harmony import */ var _secret_not_passed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3657);
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
const SECRET_NOT_DEFINED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCause */ .R)({
    group: 'token',
    slug: 'secret-not-defined',
    severity: 'error',
    title: 'No token reached this step',
    titleElsewhere: 'No token was found',
    seenAs: [
        'LocalTokenNotFoundError',
        'You must have access to it and be authenticated to access it.',
        'Repository Not Found for url',
        'could not read Username for',
        'You are sending unauthenticated requests to the HF Hub',
        'You need to pass a valid `token`',
        'Unauthorized access to file',
    ],
});
const OLD_NAME = 'HUGGING_FACE_HUB_TOKEN';
/** A token that was to come from a secret or a variable, which is empty. Message and advice go on, so they have no full stop. */
function emptySecret(evidence) {
    const { runner: { tokenSources, event, host }, } = evidence;
    const mapping = (0,_missing_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .missingMapping */ .l)(evidence);
    const what = emptyText(evidence, mapping);
    const isAllEmpty = !tokenSources.isInputBlank && tokenSources.held.length === 0;
    return {
        ...(0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_5__/* .titled */ .d)(SECRET_NOT_DEFINED, host),
        message: `${(0,_model_capitalized_js__WEBPACK_IMPORTED_MODULE_6__/* .capitalized */ .l)(what)}${isAllEmpty ? neitherElsewhere(evidence) : ''}`,
        advice: host !== 'github'
            ? adviceOn(host, (0,_unused_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPlace */ .hs)(evidence))
            : `${mapping?.advice ?? behindTheMapping(evidence)}${(0,_secret_not_passed_js__WEBPACK_IMPORTED_MODULE_3__/* .passingHint */ .fH)(evidence)}`,
        evidence: [
            { fact: emptyFact(evidence) },
            ...(event.isInFork ? [{ fact: `event ${event.name}: repository.fork is true` }] : []),
            ...(mapping === null ? [] : [{ fact: mapping.fact }]),
        ],
        place: mapping?.place ?? null,
    };
}
/** The places beside the first one, none of which has a token either. */
function neitherElsewhere(evidence) {
    return evidence.runner.host === 'github'
        ? `, and neither the token input, ${otherVariable(evidence)} nor the saved token file provides a token`
        : `, and neither ${otherVariable(evidence)} nor a saved login provides a token`;
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
    const { runner: { tokenSources, host }, } = evidence;
    if (tokenSources.isInputBlank)
        return `${(0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .VZ)('input', host)} is ${host === 'github' ? 'present and ' : ''}blank`;
    const login = tokenSources.saved?.isDistrusted ? 'not read' : 'nothing';
    return tokenSources.held.length > 0
        ? emptyText(evidence, null)
        : `${emptyText(evidence, null)}; ${host === 'github' ? 'token input, ' : ''}${otherVariable(evidence)} and saved token file: ${login}`;
}
/** The step is not found in the workflow's text; the file may have a secret for the Hub all the same. */
function inSomeWorkflow({ runner: { workflow } }) {
    const name = workflow?.top.secrets.find((secret) => (0,_job_hub_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isHubName */ .J)(secret.name))?.name ?? 'HF_TOKEN';
    return `Create the secret and map it (env: HF_TOKEN: \${{ secrets.${name} }}); if it exists, check its spelling and whether it belongs to an environment that the job does not use`;
}
/** What is set but empty was mapped from something that is empty. */
function behindTheMapping(evidence) {
    const place = (0,_unused_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPlace */ .hs)(evidence);
    if (place === null)
        return inSomeWorkflow(evidence);
    return `Check that the secret behind ${place} exists (Settings, Secrets and variables, Actions) and, if it belongs to an environment, that the job uses this environment`;
}
/** By whoever keeps the token: a CI system in its variables, a person in the shell or by a login. */
function adviceOn(host, place) {
    if (place === (0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .VZ)('input', host))
        return 'Pass the token on standard input';
    if (host === 'ci') {
        return place === null
            ? "Add HF_TOKEN to the job's variables, masked if possible; if it is there, check its spelling and whether this job gets it"
            : `Check that ${place} has a value in the job's variables, and that this job gets it`;
    }
    return place === null
        ? 'Run hf auth login, or set HF_TOKEN, and run the check again'
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
/* harmony import */ var _evidence_near_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(434);
/* harmony import */ var _evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5638);
/* harmony import */ var _job_hub_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7660);
/* harmony import */ var _job_job_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8358);
/* harmony import */ var _job_passed_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3347);
/* harmony import */ var _job_step_locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3548);
/* harmony import */ var _job_token_mapping_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3973);
/* harmony import */ var _job_variables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9970);
/* harmony import */ var _model_capitalized_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8251);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2589);










/** Why nothing is known of a value that is not read by its name. */
const NOT_TOLD = 'the name of what it reads is computed';
/** A name with a word more, such as HF_TOKEN_WRITE, is another secret. */
const MOST_SLIPS = 2;
/** Without a token: the line to look at first. Null where the step is not found in the text, or is found twice. */
function missingMapping(evidence) {
    const all = ownLocations(evidence.runner.workflow).map((here) => missingAt(here, evidence));
    const told = all.filter((one) => one !== null);
    const [first] = told;
    if (all.length === 0)
        return passedElsewhere(evidence);
    if (first === undefined || told.length < all.length)
        return null;
    const isSame = told.every(({ mapped }) => mapped?.at === first.mapped?.at && mapped?.why === first.mapped?.why);
    return {
        ...first,
        place: (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .samePlace */ .o)(told.map(({ place }) => place)),
        mapped: isSame ? first.mapped : null,
    };
}
/** The job is in a workflow of another repository, which has no text here: the line that passes the secret to it. */
function passedElsewhere({ runner: { workflow } }) {
    const passed = (0,_job_passed_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretPassedElsewhere */ .J)(workflow);
    if (passed === null)
        return null;
    const at = (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(passed.place);
    return {
        advice: `Create the secret ${passed.name}, which ${at} passes to the called workflow, under Settings, Secrets and variables, Actions`,
        fact: `${at} passes secrets.${passed.name} to a workflow of another repository`,
        place: passed.place,
        secret: passed.name,
        mapped: null,
    };
}
/** Null where the step was given a token input, and the text does not have it. */
function missingAt(here, evidence) {
    const isByInput = evidence.runner.tokenSources.isInputBlank;
    const mapping = (0,_job_token_mapping_js__WEBPACK_IMPORTED_MODULE_4__/* .mappingsOf */ .Jj)(here).find(({ way }) => !isByInput || way === 'input');
    if (mapping === undefined)
        return isByInput ? null : unmapped(here, evidence);
    const origin = mapping.origins.find(({ context }) => context === 'secrets') ?? mapping.origins[0];
    const at = (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(mapping.place);
    if (origin === undefined) {
        return {
            advice: reading(here, 'write', `in ${at}`),
            fact: `${at} reads no secret`,
            place: mapping.place,
            secret: null,
            mapped: { at, why: 'that line reads no secret' },
        };
    }
    const { context, name } = origin;
    const shown = name === null ? context : `${context}.${name}`;
    const fact = name === null
        ? `${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(origin.place)}: ${NOT_TOLD}`
        : `${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(origin.place)} reads ${shown}, which is empty here`;
    if (context === 'secrets' && name !== null) {
        const passed = (0,_job_token_mapping_js__WEBPACK_IMPORTED_MODULE_4__/* .passedFrom */ .nj)(origin, name, here.callPath.calls);
        const advice = adviceForSecret(here, passed.place, passed.name);
        // What an expression with conditions comes to does not tell whether the secret has a value.
        const isAlone = mapping.origins.length === 1 && !mapping.hasText;
        const why = isAlone
            ? `the secret ${passed.name} has no value in this run`
            : `the expression with secrets.${name} has no value in this run`;
        return { advice, fact, place: passed.place, secret: passed.name, mapped: { at, why } };
    }
    const why = name === null ? NOT_TOLD : `${shown} has no value in this run`;
    return {
        advice: adviceForOther(here, origin, shown),
        fact,
        place: origin.place,
        secret: null,
        mapped: { at, why },
    };
}
/** The step in words; null where it is not found in the text, or is found twice. */
function stepPlace({ runner: { workflow } }) {
    const [here] = ownLocations(workflow);
    return here === undefined ? null : (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)({ file: here.callPath.file.path, line: here.step.line });
}
/** The ways that lead to the step; none where it is not found in the text, or is found twice. */
function ownLocations(workflow) {
    const all = (0,_job_step_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .stepLocations */ .NQ)(workflow);
    const told = all.flatMap(({ callPath, step }) => (step === null ? [] : [{ callPath, step }]));
    const isOne = told.length === all.length && told.every(({ step }) => step === told[0]?.step);
    return isOne ? told : [];
}
function unmapped(here, evidence) {
    const place = { file: here.callPath.file.path, line: here.step.line };
    const at = (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(place);
    const under = `under with: of the step in ${at}`;
    return {
        advice: exchangeElsewhere(here, evidence, under) ?? reading(here, 'add token:', under),
        fact: `${at}: the step has no token input, and no env: around it sets HF_TOKEN`,
        place,
        secret: null,
        mapped: null,
    };
}
/** Advice to read the secret that the workflow has for the Hub, with the line that shows it; else one to be created. */
function reading({ callPath, step }, verb, where, since = '') {
    const known = (0,_job_hub_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hubSecret */ .a)(callPath, step);
    return known === null
        ? `Create the secret HF_TOKEN if there is none, and ${verb} \${{ secrets.HF_TOKEN }} ${where}${since}`
        : `${(0,_model_capitalized_js__WEBPACK_IMPORTED_MODULE_7__/* .capitalized */ .l)(verb)} \${{ secrets.${known.name} }} ${where}, as ${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(known.place)} has it${since}`;
}
/** If the job may exchange an id token, and another of its steps does so: advice to do the same here. */
function exchangeElsewhere({ callPath, step }, { inputs, runner: { environment } }, under) {
    const other = (0,_job_job_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .placedSteps */ .h)(callPath)
        .steps.filter((one) => one.step !== step)
        .flatMap((one) => (0,_job_variables_js__WEBPACK_IMPORTED_MODULE_8__/* .variableIn */ .SD)(one.layers, 'HF_OIDC_RESOURCE') ?? [])[0];
    if (!environment.mayMintIdToken || other === undefined)
        return null;
    const at = (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(other.place);
    const [only, ...others] = inputs.repos;
    return only === undefined || others.length > 0
        ? `Add oidc-resource: with the resource in ${at} ${under}`
        : `Add oidc-resource: ${(0,_model_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRepo */ .Kf)({ ...only.ref, revision: null })} ${under}, as ${at} has it`;
}
function adviceForSecret(here, place, name) {
    const { file, job } = here.callPath;
    const others = file.secrets.map((secret) => secret.name.toUpperCase());
    // HFTOKEN and HF_M_TOKEN are names of their own, and no slips of the usual one.
    const mayBeSlip = name.split('_').length === 2;
    const known = [...(mayBeSlip ? ['HF_TOKEN'] : []), ...others].filter((one) => one !== _job_token_mapping_js__WEBPACK_IMPORTED_MODULE_4__/* .MADE_BY_GITHUB */ .Gt);
    const [near] = (0,_evidence_near_names_js__WEBPACK_IMPORTED_MODULE_9__/* .nearNames */ .$)(name.toUpperCase(), known.filter((one) => Math.abs(one.length - name.length) <= MOST_SLIPS));
    if (near !== undefined) {
        const other = file.secrets.find((secret) => secret.name.toUpperCase() === near);
        const where = other === undefined ? '' : ` (as in line ${other.line})`;
        return `Change secrets.${name} in ${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(place)} to secrets.${near}${where} if that is what you meant, or create the secret ${name}`;
    }
    const elsewhere = job.environment === null ? environmentWith(here, name) : null;
    if (elsewhere !== null) {
        return `Add environment: ${elsewhere.environment} to the job ${job.id} (${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)({ file: file.path, line: job.line })}) if secrets.${name} belongs to it, since the job ${elsewhere.job} uses it to read the same secret`;
    }
    const where = job.environment === null
        ? ', or add environment: to the job if the secret belongs to one'
        : ` (or in the environment${job.environment.name === null ? '' : ` ${job.environment.name}`} of the job)`;
    return `Create the secret ${name}, which ${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(place)} reads, under Settings, Secrets and variables, Actions${where}`;
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
function adviceForOther(here, { context, name, place }, shown) {
    const at = (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeText */ .Z)(place);
    if (context === 'secrets')
        return `Check which secret the expression in ${at} names in this run`;
    if (context === 'script')
        return `Check what the command in ${at} writes in this run`;
    if (context === 'vars') {
        return `Store the token as a secret and write \${{ secrets.${name ?? 'HF_TOKEN'} }} in ${at}, since ${shown} is empty and GitHub does not mask variables`;
    }
    const since = context === 'needs' || context === 'steps'
        ? ' and GitHub does not pass outputs that contain a secret from job to job'
        : '';
    return reading(here, 'write', `in ${at}`, `, since ${shown} is empty${since}`);
}


/***/ }),

/***/ 3657:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: function() { return /* binding */ secretNotPassed; },
/* harmony export */   Yz: function() { return /* binding */ SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW; },
/* harmony export */   fH: function() { return /* binding */ passingHint; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(654);
/* harmony import */ var _evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5638);
/* harmony import */ var _job_passed_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3347);



/**
 * Means: The job is in a reusable workflow, and its caller does not pass the secret to it.
 *
 * How we know: There is no token, and the workflow file that was started calls another one without `secrets:`, or
 * without this secret.
 *
 * What to do: Add `secrets: inherit` to the calling job, or pass the secret by name.
 */
const SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
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
    const passing = (0,_job_passed_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .passingOf */ .X)(workflow);
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
    const place = (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)({ file: file.path, line: call.line });
    if (reads === null) {
        return call.isSameOwner
            ? `Add secrets: inherit next to uses: in ${place}, or pass the secret by its name under secrets:`
            : `Pass the secret by its name under secrets:, next to uses: in ${place} (secrets: inherit works only within one organization)`;
    }
    const byName = `${reads}: \${{ secrets.${reads} }}`;
    if (passesOthers)
        return `Add ${byName} under secrets:, next to uses: in ${place}`;
    return call.isSameOwner
        ? `Add secrets: inherit next to uses: in ${place}, or only this secret (secrets: ${byName})`
        : `Add secrets: ${byName} next to uses: in ${place} (secrets: inherit works only within one organization)`;
}
function factOf({ caller, reads, passesOthers }) {
    const { file, job, call } = caller;
    const place = (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)({ file: file.path, line: call.line });
    const called = call.path ?? 'a workflow of another repository';
    const passes = passesOthers ? `has no ${reads} under secrets:` : 'has no secrets:';
    return { fact: `${place}: the job ${job.id} calls ${called} and ${passes}` };
}
/** If the text only suggests that a caller does not pass the secrets; to go on with another advice. */
function passingHint({ runner: { workflow } }) {
    const passing = (0,_job_passed_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .passingOf */ .X)(workflow);
    if (workflow === null || workflow.top.problem !== null) {
        return '; in a reusable workflow, check that the caller passes it on (secrets: inherit)';
    }
    if (passing.is !== 'open')
        return '';
    const { file, call } = passing.caller;
    const place = (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)({ file: file.path, line: call.line });
    return `; check first that the caller of this reusable workflow passes it on (secrets: inherit), which the call in ${place} does not`;
}


/***/ }),

/***/ 6023:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: function() { return /* binding */ TOKEN_FORMAT_UNKNOWN; },
/* harmony export */   Ao: function() { return /* binding */ TOKEN_HAS_USERNAME; },
/* harmony export */   Jk: function() { return /* binding */ TOKEN_FOREIGN; },
/* harmony export */   Nc: function() { return /* binding */ UNUSABLE_TOKEN_CAUSES; },
/* harmony export */   Rs: function() { return /* binding */ TOKEN_IS_REFRESH_TOKEN; },
/* harmony export */   UP: function() { return /* binding */ TOKEN_PLACEHOLDER; },
/* harmony export */   Vx: function() { return /* binding */ TOKEN_HAS_QUOTES; },
/* harmony export */   Zn: function() { return /* binding */ unusableToken; },
/* harmony export */   bu: function() { return /* binding */ TOKEN_DOUBLE_ENCODED; },
/* harmony export */   iG: function() { return /* binding */ TOKEN_MALFORMED; },
/* harmony export */   ii: function() { return /* binding */ TOKEN_HAS_BEARER_PREFIX; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(654);
/* harmony import */ var _evidence_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6652);
/* harmony import */ var _evidence_secret_behind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8666);
/* harmony import */ var _evidence_token_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9450);
/* harmony import */ var _evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5638);
/* harmony import */ var _model_capitalized_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8251);
/* harmony import */ var _model_shell_variables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6915);
/* harmony import */ var _behind_dead_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7315);








/**
 * Means: The value is a placeholder instead of a token.
 *
 * How we know: The value is `None`, `true`, `test`, `changeme`, `your_token_here`, `hf_xxx…`, `hf_abc...`,
 * `***`, an expression or a variable that was not expanded, a reference such as `op://…`, or the path of a file.
 * The message quotes such a word, and it is not masked, since it is not a secret.
 *
 * What to do: Put a real token into the secret. If the workflow has a shell variable such as `$HF_TOKEN` under
 * `with:` or `env:`, write `${{ secrets.HF_TOKEN }}` there: GitHub expands nothing else.
 */
const TOKEN_PLACEHOLDER = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-placeholder',
    severity: 'error',
    title: 'The token is only a placeholder',
    seenAs: ['Invalid credentials in Authorization header'],
});
/**
 * Means: The value is a credential of GitHub, GitLab, OpenAI, Anthropic, AWS, Slack, npm, PyPI, Docker Hub or
 * another service. It is not sent anywhere.
 *
 * How we know: The value has the prefix of that service.
 *
 * What to do: Map a secret that contains a Hugging Face token; the advice names the line or the secret. If
 * `GITHUB_TOKEN` is mapped, which GitHub creates for each job and which cannot be changed, map a secret of your
 * own instead.
 */
const TOKEN_FOREIGN = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-foreign',
    severity: 'error',
    title: 'The token is a credential of another service',
    seenAs: ["Your access token must start with 'hf_'"],
});
/**
 * Means: Quotation marks are part of the stored value.
 *
 * How we know: The value begins or ends with a quotation mark of any kind, or contains one.
 *
 * What to do: Save the secret without them.
 */
const TOKEN_HAS_QUOTES = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-has-quotes',
    severity: 'error',
    title: 'The token contains quotation marks',
    seenAs: ["Your access token must start with 'hf_'", 'Invalid credentials in Authorization header'],
});
/**
 * Means: The stored value begins with the word `Bearer`, or with `token` or `Basic`, as in a header.
 *
 * How we know: The value begins with that word.
 *
 * What to do: Save only the token.
 */
const TOKEN_HAS_BEARER_PREFIX = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-has-bearer-prefix',
    severity: 'error',
    title: 'The token starts with a word such as Bearer',
    seenAs: ["Your access token must start with 'hf_'", 'Invalid credentials in Authorization header'],
});
/**
 * Means: The stored value is `user:token`.
 *
 * How we know: The value contains a colon, with something other than a token before it.
 *
 * What to do: Save only the part after the colon.
 */
const TOKEN_HAS_USERNAME = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-has-username',
    severity: 'error',
    title: 'The token includes a user name',
});
/**
 * Means: The stored value is the base64, hexadecimal or percent-encoded form of a token.
 *
 * How we know: Decoding the value, up to three times, yields a token.
 *
 * What to do: Save the token as it is.
 */
const TOKEN_DOUBLE_ENCODED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-double-encoded',
    severity: 'error',
    title: 'The token is stored in encoded form',
});
/**
 * Means: The value contains more than a token, only part of one, or a character that no Bearer token has (RFC
 * 6750).
 *
 * How we know: Its form. The `kind` in the report's `detail` says which: `assignment` (`NAME=token`), `json`,
 * `url`, `netrc`, `header`, `command`, `comment`, `two-tokens`, `html-entity`, `too-short`, `too-long`, or
 * the class of the first character that does not belong there (`comma`, `semicolon`, `colon`, `backslash`,
 * `bracket`, `blank`, `line-break`, `invisible-character`, `control-character`, `non-ascii` and others). Its
 * position is reported, but none of the characters around it.
 *
 * What to do: Copy the token again, as plain text with nothing around it.
 */
const TOKEN_MALFORMED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-malformed',
    severity: 'error',
    title: 'The token is malformed',
    seenAs: [
        "codec can't encode character",
        'is an invalid header value',
        'Cannot convert argument to a ByteString',
    ],
});
/**
 * Means: The value is an OAuth refresh token instead of an access token.
 *
 * How we know: Its prefix.
 *
 * What to do: Use the access token.
 */
const TOKEN_IS_REFRESH_TOKEN = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-is-refresh-token',
    severity: 'error',
    title: 'The token is a refresh token, not an access token',
});
/**
 * Means: The value is not a Hub token; it may be a password.
 *
 * How we know: The value has none of the forms of Hub tokens (`hf_` and at least 16 letters, digits, dots and
 * dashes, `hf_oauth_…`, `hf_jwt_…`, `api_org_…`, the old `api_…`), so it is not sent to the Hub. Another endpoint
 * that an input names may accept keys of other forms: the value was sent there, and the endpoint rejected it.
 *
 * What to do: Use a user access token, which begins with `hf_`.
 */
const TOKEN_FORMAT_UNKNOWN = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-format-unknown',
    severity: 'error',
    title: 'The value is not a Hub token',
    seenAs: ['Password authentication in git is no longer supported', 'Invalid username or password.'],
});
/** What a fault is a case of, and what to do about it, given where the token has its home; to go on, so without a full stop. */
const FAULTS = {
    placeholder: {
        cause: TOKEN_PLACEHOLDER,
        repair: (home) => home.put('a real user access token (hf_…)'),
    },
    foreign: {
        cause: TOKEN_FOREIGN,
        repair: (home) => home.put('a Hugging Face token (hf_…)'),
        verdict: 'not a Hugging Face token',
    },
    quoted: {
        cause: TOKEN_HAS_QUOTES,
        repair: (home) => home.saveAgain('without the quotation marks'),
    },
    scheme: {
        cause: TOKEN_HAS_BEARER_PREFIX,
        repair: (home) => home.saveAgain('without the word before the token', 'the token without the word before it'),
    },
    'user-name': {
        cause: TOKEN_HAS_USERNAME,
        repair: (home) => home.saveAgain('with only the part after the colon', 'only the part after the colon'),
    },
    encoded: {
        cause: TOKEN_DOUBLE_ENCODED,
        repair: (home) => home.saveAgain('as the plain token, not encoded', 'the plain token, not encoded'),
    },
    malformed: {
        cause: TOKEN_MALFORMED,
        repair: (home) => home.copyAgain(),
    },
    'refresh-token': {
        cause: TOKEN_IS_REFRESH_TOKEN,
        repair: (home) => `${home.put('an access token')}: a refresh token only serves to obtain one`,
    },
    'unknown-form': {
        cause: TOKEN_FORMAT_UNKNOWN,
        repair: (home) => home.put('a user access token (hf_…)'),
        verdict: 'not a Hub token',
    },
};
/** The causes of an unusable token, in the order of weight. */
const UNUSABLE_TOKEN_CAUSES = Object.values(FAULTS).map(({ cause }) => cause);
/** What is wrong with a value that is not sent for it. */
function unusableToken(evidence, source, fault, hidden = _behind_dead_token_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING_BEHIND */ .X) {
    const { is, kind, detail, stray, variable } = fault;
    const { cause, repair, verdict = 'not a usable token' } = FAULTS[is];
    const where = (0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceName */ .VZ)(source, evidence.runner.host);
    const line = (0,_evidence_secret_behind_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingPlace */ .wv)(evidence, source);
    const place = stray === null ? '' : `, ${stray.character} at character ${stray.position}`;
    const draft = {
        cause,
        subject: where,
        message: `The value in ${where} is ${verdict}: ${detail}. It was not sent.`,
        detail: { kind, character: stray?.character ?? null, position: stray?.position ?? null },
        evidence: [
            { fact: `value in ${where}, checked before any request: ${kind}${place}` },
            ...(line === null ? [] : [{ fact: `${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z)(line)} maps it` }]),
            ...hidden.evidence,
        ],
    };
    if (variable !== undefined && isFromWorkflow(evidence, source)) {
        return { ...draft, advice: unexpandedToken(variable, line === null ? 'the workflow' : (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z)(line)) };
    }
    return {
        ...draft,
        advice: `${(0,_model_capitalized_js__WEBPACK_IMPORTED_MODULE_6__/* .capitalized */ .l)(repair((0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .lt)(evidence, source)))}${hidden.advice}.`,
        link: (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensPage */ .YH)(evidence.inputs.endpoint),
        linkText: 'Open the token settings',
    };
}
/** Whether the value is text of the workflow: not what a secret or a file holds. */
function isFromWorkflow(evidence, source) {
    return (evidence.runner.host === 'github' && source !== 'saved-file' && (0,_evidence_secret_behind_js__WEBPACK_IMPORTED_MODULE_1__/* .secretBehind */ .R6)(evidence, source) === null);
}
/** The secret may well hold a good token: the workflow does not read it. */
function unexpandedToken(variable, where) {
    return `Write ${(0,_model_shell_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .secretExpression */ .x9)(variable)} instead of ${variable.text} in ${where}, since GitHub expands only \${{ … }}.`;
}


/***/ }),

/***/ 8789:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: function() { return /* binding */ unexchangedText; },
/* harmony export */   S8: function() { return /* binding */ uncheckedText; },
/* harmony export */   Zu: function() { return /* binding */ unexchangedAdvice; },
/* harmony export */   hs: function() { return /* binding */ emptyPlace; },
/* harmony export */   qR: function() { return /* binding */ unusedEvidence; },
/* harmony export */   qw: function() { return /* binding */ unusedText; }
/* harmony export */ });
/* harmony import */ var _clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);
/* harmony import */ var _evidence_credential_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6438);
/* harmony import */ var _evidence_logins_alone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6081);
/* harmony import */ var _evidence_token_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9450);
/* harmony import */ var _model_host_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6187);
/** What could have been used instead of a token that is mapped but empty, and was not. */





/** The place that was to give the token, as a sentence names it; null where nothing was mapped. */
function emptyPlace({ runner: { tokenSources, environment, host }, hub: { publisher }, }) {
    if (tokenSources.checked !== null || !tokenSources.isMapped)
        return null;
    // By a Trusted Publisher, no stored token was to be checked.
    if (publisher !== null && publisher.askedBy !== 'oidc-dry-run')
        return null;
    if (tokenSources.isInputBlank)
        return (0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceName */ .VZ)('input', host);
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
    return `${names.join(' and ')} ${holding} not used because ${evidence.runner.host === 'github' ? `this step checks ${place}` : `only ${place} is checked`}`;
}
/** The same as evidence: one fact for each. */
function unusedEvidence(evidence) {
    if (emptyPlace(evidence) === null)
        return [];
    return unusedNames(evidence, []).map((name) => ({ fact: `${name} contains a token, which was not used` }));
}
/** That clients of the job have a login all the same, as a sentence without a full stop; null if none has one. */
function uncheckedText(evidence, tokenStatus) {
    const places = (0,_evidence_logins_alone_js__WEBPACK_IMPORTED_MODULE_2__/* .loginPlaces */ .kM)((0,_evidence_logins_alone_js__WEBPACK_IMPORTED_MODULE_2__/* .loginsInstead */ .Hu)(evidence, tokenStatus) ?? []).filter(({ sent: [{ secret }] }) => (0,_evidence_credential_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .b)(evidence, secret) !== 'expired');
    if (places.length === 0)
        return null;
    const names = (0,_clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .affectedClientNames */ .GV)(places.flatMap(({ sent }) => sent));
    const is = places.length === 1 ? 'is' : 'are';
    return `${(0,_clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(places.map(_evidence_logins_alone_js__WEBPACK_IMPORTED_MODULE_2__/* .loginText */ .z7))}, which ${(0,_clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)} would send, ${is} not used by this check and may still give access`;
}
/** That nothing was exchanged, although the Python client would; a sentence without a full stop, or null. */
function unexchangedText(evidence) {
    const resource = unexchanged(evidence);
    return resource === null
        ? null
        : `HF_OIDC_RESOURCE (${resource}) was not used because a stored token is ${evidence.runner.host === 'github' ? 'mapped' : 'set'}, although huggingface_hub 1.19 and later do use it`;
}
/** What to do if the exchange is what was meant, to go on with another advice. */
function unexchangedAdvice(evidence) {
    const resource = unexchanged(evidence);
    return resource === null
        ? ''
        : `; ${askForPublisher(evidence.runner.host)} to authenticate as the Trusted Publisher`;
}
function askForPublisher(host) {
    return host === 'github'
        ? 'set the oidc-resource input if the job is'
        : `run again with --oidc-resource if ${(0,_model_host_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOn */ .lD)(host).job} is`;
}
function unexchanged(evidence) {
    const { runner: { environment }, hub: { publisher }, } = evidence;
    return publisher === null && emptyPlace(evidence) !== null ? environment.oidcResource : null;
}
function unusedNames({ runner: { tokenSources, host } }, toldAlready) {
    return tokenSources.held
        .filter(({ source }) => source !== 'publisher' && !toldAlready.includes(source))
        .map(({ source }) => source === 'saved-file' ? (tokenSources.saved?.path ?? '') : (0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceName */ .VZ)(source, host));
}


/***/ }),

/***/ 4031:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: function() { return /* binding */ affectedClientNames; },
/* harmony export */   KE: function() { return /* binding */ listed; },
/* harmony export */   ml: function() { return /* binding */ affectedClientsSentence; }
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8077);
/* harmony import */ var _hub_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8294);
/* harmony import */ var _huggingface_hub_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5684);



/**
 * What the affected clients do, in one sentence: "huggingface_hub below 1.0, requests, git and curl -n send it
 * instead of the token". If it is known which huggingface_hub the job uses, that comes first or is excepted.
 */
function affectedClientsSentence(setup, affected, verb, what = 'it instead of the token') {
    const would = verb === 'send' ? `would send ${what}` : 'would fail on it';
    const mentions = mentionsOf(affected);
    const s = mentions.length === 1 ? 's' : '';
    const does = verb === 'send' ? `send${s} ${what}` : `fail${s} on it`;
    const hub = (0,_hub_version_js__WEBPACK_IMPORTED_MODULE_1__/* .hubVersionOfJob */ .g)(setup.runner.jobClients);
    const all = listed(mentions.map(({ name }) => name));
    if (hub === null || mentions.length === 0)
        return `${all} ${does}`;
    const own = mentions.find(({ clients }) => clients.includes(hub.client));
    if (own === undefined)
        return `${all} ${does}; ${hub.claim}, which does not`;
    const rest = listed(mentions.filter((one) => one !== own).map(({ name }) => name));
    const others = rest === '' ? '' : `; so would ${rest}`;
    return `${hub.claim}, which ${would}${suffix(conditions(affected, [hub.client]))}${others}`;
}
/** The affected clients, each by its name in a sentence. */
function affectedClientNames(affected) {
    return mentionsOf(affected).map(({ name }) => name);
}
function mentionsOf(affected) {
    const isAffected = (client) => affected.some((one) => one.client === client);
    const others = _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENTS */ .ro.filter((client) => client.versions === null && isAffected(client));
    return [
        ...libraryMentions(affected, longestRun(_huggingface_hub_js__WEBPACK_IMPORTED_MODULE_2__/* .HUB_LIBRARY */ .sN, isAffected)),
        ...others.flatMap((client) => client.inSentences === null
            ? []
            : { name: client.inSentences + suffix(conditions(affected, [client])), clients: [client] }),
    ];
}
/** The longest run of neighbours that are affected, the first if there are several; empty if none is affected. */
function longestRun(families, isAffected) {
    const runs = [[]];
    for (const client of families) {
        if (isAffected(client))
            runs.at(-1)?.push(client);
        else
            runs.push([]);
    }
    return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}
/** One name for neighbouring families of versions, and `requests`, which behaves as one of them by itself. */
function libraryMentions(affected, families) {
    const [latest] = families;
    const oldest = families.at(-1);
    const library = latest?.inSentences ?? null;
    if (latest === undefined || oldest === undefined || library === null)
        return [];
    const name = library + versionsBetween(oldest.versions?.from ?? null, latest.versions?.below ?? null);
    const when = conditions(affected, families);
    // Conditions that name versions of the library say more than the families do.
    const versions = when?.startsWith(`${library} `) && !when.includes(',') ? when : null;
    const isRequests = families.includes(_huggingface_hub_js__WEBPACK_IMPORTED_MODULE_2__/* .HUB_BELOW_ONE */ .rl) && affected.some(({ source }) => source.kind === 'netrc');
    return [
        { name: versions ?? name + suffix(when), clients: families },
        ...(isRequests ? [{ name: `requests${suffix(when)}`, clients: [] }] : []),
    ];
}
/** " below 1.0", " from 0.19 to 0.x", " before 0.19"; nothing for all versions. */
function versionsBetween(from, below) {
    const first = from?.join('.') ?? null;
    if (below === null)
        return first === null ? '' : ` ${first} and later`;
    const [major = 0, minor] = below;
    const isMajor = minor === 0;
    if (first === null)
        return isMajor ? ` below ${below.join('.')}` : ` before ${below.join('.')}`;
    return ` from ${first}${isMajor ? ` to ${major - 1}.x` : `, before ${below.join('.')}`}`;
}
/** For which versions; null for all. */
function conditions(affected, clients) {
    const all = affected.filter(({ client }) => clients.includes(client)).map(({ when }) => when);
    return all.includes(null) ? null : [...new Set(all)].join('; ');
}
function suffix(when) {
    return when === null ? '' : ` (${when})`;
}
/** "a, b and c". */
function listed(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}


/***/ }),

/***/ 6695:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: function() { return /* binding */ always; },
/* harmony export */   fR: function() { return /* binding */ elseBy; },
/* harmony export */   ht: function() { return /* binding */ inVersions; }
/* harmony export */ });
/* harmony import */ var _model_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9554);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6119);


function always(behaviour) {
    return [{ ...behaviour, when: null }];
}
/**
 * Versions in their order, neighbours that do the same taken together: "curl before 7.84", "Python 3.11 and
 * later". If the version is `known`, only that one counts.
 */
function inVersions(name, versions, known = null) {
    const reached = versions.filter(({ version }) => known !== null && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(known, version ?? '0'));
    const all = reached.length === 0 ? versions : reached.slice(-1);
    const runs = all.filter(({ behaviours }, index) => index === 0 || !areSame(behaviours, all[index - 1]?.behaviours ?? []));
    return runs.flatMap(({ version, behaviours }, index) => {
        const which = runs.length === 1 ? null : range(name, version, runs[index + 1]?.version ?? null);
        return behaviours.map((behaviour) => ({ ...behaviour, when: joined(behaviour.when, which) }));
    });
}
function range(name, from, below) {
    if (from === null)
        return `${name} before ${below}`;
    return below === null ? `${name} ${from} and later` : `${name} from ${from}, before ${below}`;
}
/** The behaviours, and for each that is nothing, the other ones. */
function elseBy(behaviours, others) {
    const all = behaviours.flatMap((behaviour) => behaviour.does === 'nothing'
        ? others.map((other) => ({ ...other, when: joined(behaviour.when, other.when) }))
        : [behaviour]);
    const [one] = all;
    return one !== undefined && all.every((behaviour) => isSame(behaviour, one)) ? always(one) : all;
}
function joined(...parts) {
    return parts.filter((part) => part !== null).join(', ') || null;
}
function areSame(some, others) {
    return (some.length === others.length &&
        some.every((behaviour, index) => {
            const other = others[index];
            return other !== undefined && behaviour.when === other.when && isSame(behaviour, other);
        }));
}
function isSame(one, other) {
    if (one.does !== other.does)
        return false;
    if (one.does === 'nothing' || other.does === 'nothing')
        return true;
    if ((0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(one.source) !== (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(other.source))
        return false;
    if (one.does === 'fails' || other.does === 'fails')
        return true;
    return one.secret === other.secret || (one.secret !== null && other.secret?.equals(one.secret) === true);
}


/***/ }),

/***/ 8077:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ro: function() { return /* binding */ CLIENTS; },
  PP: function() { return /* binding */ hostsOf; },
  hS: function() { return /* binding */ resolveClients; }
});

// EXTERNAL MODULE: ./src/model/endpoint.ts
var endpoint = __webpack_require__(2024);
// EXTERNAL MODULE: ./src/clients/curl-clients.ts
var curl_clients = __webpack_require__(5817);
// EXTERNAL MODULE: ./src/clients/git-clients.ts
var git_clients = __webpack_require__(5769);
// EXTERNAL MODULE: ./src/clients/hub-version.ts
var hub_version = __webpack_require__(8294);
// EXTERNAL MODULE: ./src/clients/huggingface-hub.ts
var huggingface_hub = __webpack_require__(5684);
// EXTERNAL MODULE: ./src/clients/behaviour.ts
var behaviour = __webpack_require__(6695);
// EXTERNAL MODULE: ./src/clients/python-token.ts
var python_token = __webpack_require__(1932);
// EXTERNAL MODULE: ./src/clients/source.ts
var source = __webpack_require__(6119);
;// CONCATENATED MODULE: ./src/clients/javascript.ts



const JAVASCRIPT_CLIENTS = [
    {
        name: 'huggingface.js',
        inSentences: 'huggingface.js',
        versions: null,
        // It reads neither variable nor file, and sends what the code gives it (protocol notes §6).
        sends: () => (0,behaviour/* always */.Gk)(source/* NOTHING */.K$),
    },
    {
        name: 'huggingface.js command line',
        inSentences: 'huggingface.js command line',
        versions: null,
        sends: (setup) => (0,behaviour/* always */.Gk)((0,python_token/* hfTokenAlone */.r)(setup)),
    },
];

;// CONCATENATED MODULE: ./src/clients/clients.ts
/**
 * In: a `Setup`, that is the inputs and what was found on the runner.
 * Out: what each family of clients would send to a host, and which of that is not the checked token.
 * Knows: how clients find credentials. It reads no file, asks nobody, and judges nothing.
 */






/** Every family of clients, in the order of tables and sentences. */
const CLIENTS = [
    ...huggingface_hub/* HUB_CLIENTS */.ru,
    ...JAVASCRIPT_CLIENTS,
    ...git_clients/* GIT_CLIENTS */.S,
    ...curl_clients/* CURL_CLIENTS */.G,
];
/** What every family of clients would send to the host. */
function resolveClients(setup, host) {
    const hub = (0,hub_version/* hubVersionOfJob */.g)(setup.runner.jobClients);
    return CLIENTS.map((client) => ({ client, host, behaviours: client.sends(setup, host, hub) }));
}
/** Every host that matters, the one that the report is about first. */
function hostsOf({ inputs }) {
    return (0,endpoint/* ownHosts */.u5)(inputs.endpoint);
}


/***/ }),

/***/ 5817:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ CURL_CLIENTS; },
/* harmony export */   m: function() { return /* binding */ libcurlNetrc; }
/* harmony export */ });
/* harmony import */ var _model_compare_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9554);
/* harmony import */ var _netrc_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1821);
/* harmony import */ var _behaviour_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6695);
/* harmony import */ var _netrc_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4919);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6119);





/** The versions from which on curl reads a netrc in another way, or another netrc (runner notes §2, §3). */
const CHANGES = ['7.78', '7.84', '8.11', '8.12', '8.14', '8.16', '8.20', '8.21'];
/** From this version on curl obeys the variable `NETRC`. */
const OBEYS_VARIABLE = '8.16';
const CURL_CLIENTS = [
    {
        name: 'curl',
        inSentences: 'curl',
        versions: null,
        // Without options it sends nothing that it is not given.
        sends: () => (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk)(_source_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$),
    },
    {
        name: 'curl -n',
        inSentences: 'curl -n',
        versions: null,
        // It stops at a netrc that it cannot make sense of.
        sends: (setup, { hostname }) => libcurlNetrc('curl', setup, hostname, true),
    },
];
/** What a program on libcurl takes from a netrc; `mustRead` if an unusable file is an error to it. */
function libcurlNetrc(name, setup, hostname, mustRead) {
    const at = (version) => {
        const obeys = version !== null && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .isSince */ .$l)(version, OBEYS_VARIABLE);
        const reader = (0,_netrc_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .curlReader */ .Oo)(version ?? '7.0');
        const found = (0,_netrc_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(setup, obeys ? 'curl-with-variable' : 'curl', reader, hostname);
        if (found === null)
            return { version, behaviours: (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk)(_source_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$) };
        const fails = mustRead && found.answer.kind === 'refuses';
        return { version, behaviours: (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk)(fails ? (0,_netrc_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFailure */ .fE)(found) : (0,_netrc_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .entryBehaviour */ .Cj)(found)) };
    };
    return (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_1__/* .inVersions */ .ht)(name, [null, ...CHANGES].map(at));
}


/***/ }),

/***/ 5769:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ GIT_CLIENTS; }
/* harmony export */ });
/* harmony import */ var _model_compare_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9554);
/* harmony import */ var _behaviour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6695);
/* harmony import */ var _curl_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5817);
/* harmony import */ var _netrc_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4919);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6119);





/** From this version on git knows `http.proactiveAuth`. */
const ASKS_HELPERS_FIRST = '2.46';
const GIT_CLIENTS = [
    { name: 'git', inSentences: 'git', versions: null, sends: git },
    { name: 'git-lfs', inSentences: 'git-lfs', versions: null, sends: gitLfs },
];
/** An extra header before everything else, then the URL's own credential, then netrc, then helpers (runner notes §1). */
function git(setup, { host, hostname }) {
    const { asksHelpersFirst, version } = setup.runner.git;
    const netrc = asksHelpersFirst === true && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .isSince */ .$l)(version ?? '0', ASKS_HELPERS_FIRST)
        ? (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk)(_source_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$)
        : (0,_curl_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .libcurlNetrc */ .m)('libcurl', setup, hostname, false);
    return overHttp(setup, host, 'git', netrc);
}
/** As git, with a reader of its own for the netrc in the home, and settings that git does not use. */
function gitLfs(setup, { host, hostname }) {
    const found = (0,_netrc_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(setup, 'git-lfs', 'git-lfs', hostname);
    return overHttp(setup, host, 'lfs', (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk)(found === null ? _source_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ : (0,_netrc_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .entryBehaviour */ .Cj)(found)));
}
/** After a 401 to what its netrc says, git goes on to its helpers; after one to anything else it gives up. */
const AFTER_NETRC = 'once the netrc entry is refused';
function overHttp({ runner: { git: facts, tokenSources } }, host, errand, netrc) {
    const serving = facts.credentials.filter((one) => one.host === host && (one.serves === 'both' || one.serves === errand));
    const header = serving.find(({ kind }) => kind === 'header');
    // It is sent with every request, and git looks no further.
    if (header !== undefined)
        return (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk)(sends(header));
    const helpers = serving
        .filter(({ kind }) => kind === 'store' || kind === 'helper')
        .sort((a, b) => (a.helper ?? 0) - (b.helper ?? 0));
    const inUrls = serving.filter(({ kind }) => kind === 'url' || kind === 'rewrite');
    const stored = (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk)((0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .first */ .$1)(...helpers.map(sends)));
    const checked = tokenSources.checked?.format.cleaned;
    const mayBeRefused = (behaviour) => behaviour.does === 'sends' && (checked === undefined || behaviour.secret?.equals(checked) !== true);
    const elsewhere = [
        ...(0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .elseBy */ .fR)(netrc, stored),
        ...(netrc.some(mayBeRefused) ? stored.filter(({ does }) => does !== 'nothing') : []).map((behaviour) => ({
            ...behaviour,
            when: AFTER_NETRC,
        })),
    ];
    if (inUrls.length === 0)
        return elsewhere;
    return [
        ...inUrls.map((credential) => ({ ...sends(credential), when: `with ${credential.where}` })),
        ...elsewhere.map((behaviour) => ({ ...behaviour, when: behaviour.when ?? 'with other URLs' })),
    ];
}
function sends(credential) {
    return { does: 'sends', source: { kind: 'git', credential }, secret: credential.secret };
}


/***/ }),

/***/ 8294:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: function() { return /* binding */ hubVersionOfJob; }
/* harmony export */ });
/* harmony import */ var _job_installs_installed_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7124);
/* harmony import */ var _model_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9554);
/* harmony import */ var _runner_job_clients_version_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8366);
/* harmony import */ var _huggingface_hub_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5684);




/** What the job's steps install, what it has in an environment of its own, what its workspace locks, what that asks for, what the machine has. */
const TIERS = [
    ({ how }) => how === 'commanded',
    ({ how, certain }) => how === 'installed' && certain,
    ({ how }) => how === 'locked',
    ({ how }) => how === 'required',
    ({ how, certain }) => how === 'installed' && !certain,
];
/**
 * The library of the job by the best traces there are of it. Null if there are none, or if they contradict each other:
 * two lock files, or one with a version for each system, of which nobody knows which the job uses.
 */
function hubVersionOfJob(clients) {
    for (const isOfTier of TIERS) {
        const settled = clients.filter(isOfTier).flatMap((trace) => {
            const client = trace.package === 'huggingface_hub' ? fromHub(trace) : fromTransformers(trace);
            return client === null ? [] : [{ client, trace }];
        });
        const [first] = settled;
        if (first === undefined)
            continue;
        if (settled.some(({ client }) => client !== first.client))
            return null;
        return summary(first, settled);
    }
    return null;
}
function summary({ client, trace }, settled) {
    const traces = settled.map(({ trace }) => trace);
    const ofHub = traces.filter((trace) => trace.package === 'huggingface_hub');
    const versions = new Set(ofHub.map(({ version, certain }) => (certain ? version : null)));
    const [version = null] = versions;
    const best = ofHub[0] ?? trace;
    const alike = traces.filter((one) => one.where === best.where && one.package === best.package);
    return {
        client,
        version: versions.size === 1 ? version : null,
        claim: claimOf(best, alike, client),
    };
}
function fromHub({ version, range }) {
    if (version === null && range === null)
        return _huggingface_hub_js__WEBPACK_IMPORTED_MODULE_1__/* .HUB_SINCE_ONE */ .ir;
    const parsed = version === null ? (0,_runner_job_clients_version_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRange */ .R)(range ?? '') : exactly(version);
    return parsed === null ? null : familyOf(parsed);
}
/** An installer takes the latest that is allowed. */
function fromTransformers({ version, range }) {
    if (version === null && range === null)
        return _huggingface_hub_js__WEBPACK_IMPORTED_MODULE_1__/* .HUB_SINCE_ONE */ .ir;
    const parsed = version === null ? (0,_runner_job_clients_version_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRange */ .R)(range ?? '') : exactly(version);
    if (parsed === null)
        return null;
    const { from, below } = parsed;
    if (from !== null && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(from, _job_installs_installed_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .TRANSFORMERS_FOR_HUB_1 */ .Dv) >= 0)
        return _huggingface_hub_js__WEBPACK_IMPORTED_MODULE_1__/* .HUB_SINCE_ONE */ .ir;
    if (below === null || (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(below, _job_installs_installed_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .TRANSFORMERS_FOR_HUB_1 */ .Dv) > 0)
        return null;
    return (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(below, _job_installs_installed_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .TRANSFORMERS_WITH_BOUND */ .tW) > 0 ? _huggingface_hub_js__WEBPACK_IMPORTED_MODULE_1__/* .HUB_BELOW_ONE */ .rl : null;
}
function exactly(version) {
    const parsed = (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(version);
    return parsed === null ? null : { from: parsed, below: [...parsed, 0, 0, 0, 0, 1] };
}
/**
 * The one family in the range. If several are and there is an upper bound, the latest: that is what an installer
 * takes. Without a bound the latest of all is likely and not known.
 */
function familyOf(range) {
    const families = _huggingface_hub_js__WEBPACK_IMPORTED_MODULE_1__/* .HUB_LIBRARY */ .sN.filter(({ versions }) => versions !== null && overlap(versions, range));
    const [latest] = families;
    return latest !== undefined && (families.length === 1 || range.below !== null) ? latest : null;
}
function overlap(one, other) {
    const isBelow = (from, below) => from === null || below === null || (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(from, below) < 0;
    return isBelow(one.from, other.below) && isBelow(other.from, one.below);
}
/** Of traces of one package in one place. */
function claimOf(best, traces, client) {
    const { package: name, where, how, version } = best;
    const versions = [...new Set(traces.map((trace) => trace.version ?? trace.range ?? ''))].join(' and ');
    const verbs = { commanded: 'installs', installed: 'has', locked: 'pins', required: 'requires' };
    const verb = version === null && how === 'locked' ? 'requires' : verbs[how];
    const claim = versions === '' ? `${where} ${verb} the newest ${name}` : `${where} ${verb} ${name} ${versions}`;
    if (name === 'huggingface_hub')
        return claim;
    const wanted = client === _huggingface_hub_js__WEBPACK_IMPORTED_MODULE_1__/* .HUB_SINCE_ONE */ .ir ? '1.0 or later' : 'below 1.0';
    return `${claim}, which requires huggingface_hub ${wanted}`;
}


/***/ }),

/***/ 5684:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ir: function() { return /* binding */ HUB_SINCE_ONE; },
/* harmony export */   rl: function() { return /* binding */ HUB_BELOW_ONE; },
/* harmony export */   ru: function() { return /* binding */ HUB_CLIENTS; },
/* harmony export */   sN: function() { return /* binding */ HUB_LIBRARY; },
/* harmony export */   zU: function() { return /* binding */ HUB_BEFORE_HF_TOKEN; }
/* harmony export */ });
/* harmony import */ var _behaviour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6695);
/* harmony import */ var _netrc_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4919);
/* harmony import */ var _python_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1932);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6119);




/** On httpx: no netrc takes the place of its header (runner notes §1). */
const HUB_SINCE_ONE = {
    name: 'huggingface_hub 1.x and later',
    inSentences: 'huggingface_hub',
    versions: { from: [1, 0], below: null },
    sends: (setup, _host, hub) => ownTokens(setup, SINCE_ONE, hub),
};
/** On `requests`, which puts what a netrc says over the header. */
const HUB_BELOW_ONE = {
    name: 'huggingface_hub 0.19 to 0.x',
    inSentences: 'huggingface_hub',
    versions: { from: [0, 19], below: [1, 0] },
    sends: (setup, { hostname }, hub) => (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .elseBy */ .fR)(requestsNetrc(setup, hostname), ownTokens(setup, BELOW_ONE, hub)),
};
/** Of the variables it knows the old one alone. */
const HUB_BEFORE_HF_TOKEN = {
    name: 'huggingface_hub before 0.19',
    inSentences: 'huggingface_hub',
    versions: { from: null, below: [0, 19] },
    sends: (setup, { hostname }) => (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .elseBy */ .fR)(requestsNetrc(setup, hostname), (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk)((0,_python_token_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonToken */ .U)(setup, 'legacy-variable'))),
};
/** The families of the library, the latest first. */
const HUB_LIBRARY = [HUB_SINCE_ONE, HUB_BELOW_ONE, HUB_BEFORE_HF_TOKEN];
const HUB_CLIENTS = [
    ...HUB_LIBRARY,
    {
        name: 'hf command line',
        // It behaves as the library that it comes with, which sentences name.
        inSentences: null,
        versions: null,
        sends: hubCommand,
    },
];
/**
 * `hf`, which 0.34 brought, behaves as the huggingface_hub that it comes with. That is the job's own if the job has
 * one, unless `hf` was installed by itself.
 */
function hubCommand(setup, { hostname }, hub) {
    const below = {
        version: '0.34',
        behaviours: (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .elseBy */ .fR)(requestsNetrc(setup, hostname), (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk)((0,_python_token_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonToken */ .U)(setup, 'hf-token'))),
    };
    const since = SINCE_ONE.map(({ version, generation }) => ({
        version,
        behaviours: (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk)((0,_python_token_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonToken */ .U)(setup, generation)),
    }));
    const versions = hub?.client === HUB_SINCE_ONE ? since : hub?.client === HUB_BELOW_ONE ? [below] : [below, ...since];
    return (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .inVersions */ .ht)('huggingface_hub', versions, hub?.version ?? null);
}
const SINCE_ONE = [
    { version: '1.0', generation: 'hf-token' },
    { version: '1.19', generation: 'with-publisher' },
];
const BELOW_ONE = [
    { version: '0.19', generation: 'any-variable' },
    { version: '0.20', generation: 'hf-token-without-path' },
    { version: '0.23', generation: 'hf-token' },
];
function ownTokens(setup, generations, hub) {
    return (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .inVersions */ .ht)('huggingface_hub', generations.map(({ version, generation }) => ({
        version,
        behaviours: (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk)((0,_python_token_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonToken */ .U)(setup, generation)),
    })), hub?.version ?? null);
}
/** What `requests` sends in place of a header, as the netrc module of its Python reads the file. */
function requestsNetrc(setup, hostname) {
    const read = (reader) => withRequests(setup, reader, hostname);
    return (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .inVersions */ .ht)('Python', [
        { version: null, behaviours: read('python-before-3.11') },
        { version: '3.11', behaviours: read('python-3.11') },
    ]);
}
function withRequests(setup, reader, hostname) {
    const found = (0,_netrc_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .TE)(setup, 'requests', reader, hostname);
    if (found === null)
        return (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk)(_source_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$);
    const { answer } = found;
    // Only grammar errors are caught: a byte that is no UTF-8 ends every request, whatever its host.
    if (answer.kind === 'refuses' && answer.why === 'encoding')
        return (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk)((0,_netrc_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .fileFailure */ .fE)(found));
    const behaviour = (0,_netrc_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .entryBehaviour */ .Cj)(found);
    // An entry without login and password is sent as an empty name and an empty password.
    return answer.kind === 'entry' && !answer.login && !answer.password
        ? [
            { ...behaviour, when: 'requests before 2.33' },
            { ..._source_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$, when: 'requests 2.33 and later' },
        ]
        : (0,_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk)(behaviour);
}


/***/ }),

/***/ 4919:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: function() { return /* binding */ entryBehaviour; },
/* harmony export */   TE: function() { return /* binding */ lookUp; },
/* harmony export */   Yy: function() { return /* binding */ fileFor; },
/* harmony export */   fE: function() { return /* binding */ fileFailure; }
/* harmony export */ });
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2024);
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
/* harmony import */ var _netrc_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5121);
/* harmony import */ var _netrc_readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1821);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6119);





/**
 * The file that a program opens and its answer for the host; null if it opens none, or one that cannot be read. If
 * this action does not read the file because of its place, the answer may be anything.
 */
function lookUp(setup, search, reader, hostname) {
    const file = fileFor(setup, search);
    if (file?.isDistrusted)
        return { file, answer: ANYTHING };
    if (file === null || file.bytes === null)
        return null;
    const hosts = new Set([...(0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialHosts */ .jS)(setup.inputs.endpoint).hostnames, hostname]);
    return { file, answer: answersFrom((0,_netrc_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptAbout */ .Vz)(file.bytes, hosts), reader)(hostname) };
}
const ANYTHING = { kind: 'entry', line: 0, byDefault: false, login: null, password: null };
/** Every row and every finding needs the same readers' answers about the same file: each of them reads it once. */
const opened = new WeakMap();
function answersFrom(excerpt, reader) {
    const readers = opened.get(excerpt) ?? new Map();
    opened.set(excerpt, readers);
    const answers = readers.get(reader) ?? (0,_netrc_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .netrcAnswers */ .mz)(reader, excerpt);
    readers.set(reader, answers);
    return answers;
}
/** The file that a program opens; null if there is none. */
function fileFor({ runner: { netrc, environment, platform } }, search) {
    const named = (name) => netrc.find(({ kind, alsoNamed, state }) => state !== 'no-file' && (kind === name || alsoNamed?.includes(name))) ?? null;
    const variable = environment.places.NETRC;
    // To `requests` the variable counts as soon as it is set, to curl when it is not empty.
    const obeys = search === 'requests' ? variable !== null : search === 'curl-with-variable' && Boolean(variable);
    if (obeys)
        return named('netrc-variable');
    const inHome = named('dot-netrc');
    return search === 'requests' || platform === 'win32' ? (inHome ?? named('underscore-netrc')) : inHome;
}
/** What a program sends that asks with what its netrc says. */
function entryBehaviour({ file, answer }) {
    if (answer.kind !== 'entry')
        return _source_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
    const { line, byDefault, password } = answer;
    const isKnown = !file.isDistrusted;
    const source = { kind: 'netrc', path: file.path, line: isKnown ? line : null, byDefault };
    return { does: 'sends', source, secret: isKnown ? new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(password ?? '') : null };
}
/** That a program ends with an error because of its netrc. */
function fileFailure({ file }) {
    return { does: 'fails', source: { kind: 'netrc', path: file.path, line: null, byDefault: false } };
}


/***/ }),

/***/ 289:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: function() { return /* binding */ credentialOverrides; },
/* harmony export */   hd: function() { return /* binding */ isLoginOfOldHub; },
/* harmony export */   ix: function() { return /* binding */ loginsAlone; }
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8077);
/* harmony import */ var _huggingface_hub_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5684);


/**
 * All that would be sent instead of the token. Empty without a token to compare with. What is sent to another host
 * than the endpoint's counts only if it is meant for that host: netrc entries of its own and git.
 */
function credentialOverrides(setup) {
    const checked = setup.runner.tokenSources.checked?.format.cleaned;
    return checked === undefined ? [] : sentInsteadOf(setup, checked);
}
/** All logins that clients would send by themselves if there is no token to check. Empty if there is one. */
function loginsAlone(setup) {
    return setup.runner.tokenSources.checked === null ? sentInsteadOf(setup, null).filter(isLogin) : [];
}
function isLogin(one) {
    return one.source.kind === 'netrc' || one.source.kind === 'git';
}
function sentInsteadOf(setup, checked) {
    const [own, ...others] = (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .hostsOf */ .PP)(setup);
    return [
        ...overridesAt(setup, own, checked),
        ...others.flatMap((host) => overridesAt(setup, host, checked).filter(isMeantForHost)),
    ];
}
/**
 * Whether it is a saved login that versions before 0.19 send. They do not read `HF_TOKEN`, so they do that in every job
 * on a machine with a login: it says nothing about the file.
 */
function isLoginOfOldHub({ client, source }) {
    return source.kind === 'saved' && client === _huggingface_hub_js__WEBPACK_IMPORTED_MODULE_1__/* .HUB_BEFORE_HF_TOKEN */ .zU;
}
function isMeantForHost({ source, does }) {
    if (source.kind === 'git')
        return true;
    return source.kind === 'netrc' && does === 'sends' && !source.byDefault;
}
function overridesAt(setup, host, checked) {
    return (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveClients */ .hS)(setup, host).flatMap(({ client, behaviours }) => behaviours.flatMap((behaviour) => {
        if (behaviour.does === 'nothing')
            return [];
        const { does, source, when } = behaviour;
        const secret = behaviour.does === 'sends' ? behaviour.secret : null;
        return checked !== null && secret?.equals(checked)
            ? []
            : [{ client, host, does, source, secret, when }];
    }));
}


/***/ }),

/***/ 1932:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: function() { return /* binding */ pythonToken; },
/* harmony export */   r: function() { return /* binding */ hfTokenAlone; }
/* harmony export */ });
/* harmony import */ var _model_publisher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2649);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6119);


/**
 * What a generation of the Python client sends by itself, as far as the client decides and not its HTTP library.
 * A `Bearer` with nothing behind it, as old versions send it, counts as nothing.
 */
function pythonToken(setup, generation) {
    if (setup.runner.environment.implicitTokenDisabled)
        return _source_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const saved = savedToken(setup, generation);
    switch (generation) {
        case 'legacy-variable':
            return fromFirstSet(setup, ['HUGGING_FACE_HUB_TOKEN']) ?? saved;
        case 'any-variable':
            return fromFirstSet(setup, ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN']) ?? saved;
        case 'with-publisher':
            return (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .first */ .$1)(publisherToken(setup), fromEnvironment(setup), saved);
        default:
            return (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .first */ .$1)(fromEnvironment(setup), saved);
    }
}
/** The command line of huggingface.js, which knows one variable, and takes it as it is. */
function hfTokenAlone(setup) {
    const behaviour = fromVariable(setup, 'HF_TOKEN');
    const raw = setup.runner.tokenSources.held.find(({ source }) => source === 'HF_TOKEN')?.format.raw.reveal() ?? '';
    // `fetch` takes a line break off the end of a header, and ends with an error at any other.
    let end = raw.length;
    while ('\t\r\n '.includes(raw.charAt(end - 1)) && end > 0)
        end -= 1;
    const isNoHeader = /[\r\n]/.test(raw.slice(0, end));
    return behaviour.does === 'sends' &&
        behaviour.source.kind === 'variable' &&
        !behaviour.source.exported &&
        isNoHeader
        ? { does: 'fails', source: behaviour.source }
        : behaviour;
}
function publisherToken({ runner: { environment, tokenSources }, hub: { publisher } }) {
    if (environment.oidcResource === null)
        return _source_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const { checked } = tokenSources;
    const named = (0,_model_publisher_js__WEBPACK_IMPORTED_MODULE_0__/* .asSent */ .$i)((0,_model_publisher_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResource */ ._Y)(environment.oidcResource)).text;
    // What it gets is another token, with the very rights of the checked one.
    const isChecked = checked?.source === 'publisher' && publisher?.resource?.text === named;
    const source = { kind: 'publisher' };
    // Without an id token to exchange the client gives up; it never falls back.
    return environment.mayMintIdToken || environment.holdsIdToken
        ? { does: 'sends', source, secret: isChecked ? checked.format.cleaned : null }
        : { does: 'fails', source };
}
/** The first of the variables that is there, whatever it holds; null if none is. */
function fromFirstSet(setup, names) {
    const name = names.find((one) => stateOf(setup, one) !== 'unset');
    return name === undefined ? null : fromVariable(setup, name);
}
/** `HF_TOKEN`, or the old variable if that is unset or empty. White space alone keeps the old one from being read. */
function fromEnvironment(setup) {
    const state = stateOf(setup, 'HF_TOKEN');
    return state === 'unset' || state === 'empty'
        ? fromVariable(setup, 'HUGGING_FACE_HUB_TOKEN')
        : fromVariable(setup, 'HF_TOKEN');
}
/** As later steps find it. */
function stateOf({ inputs, runner: { environment, tokenSources } }, name) {
    const isExported = name === 'HF_TOKEN' && inputs.exportToken && tokenSources.checked !== null;
    return isExported ? 'set' : environment.tokenVariables[name];
}
function fromVariable({ inputs, runner: { tokenSources } }, name) {
    if (name === 'HF_TOKEN' && inputs.exportToken && tokenSources.checked !== null) {
        const source = { kind: 'variable', name, exported: true };
        return { does: 'sends', source, secret: tokenSources.checked.format.cleaned };
    }
    const held = tokenSources.held.find(({ source }) => source === name);
    if (held === undefined)
        return _source_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const source = { kind: 'variable', name, exported: false };
    return { does: 'sends', source, secret: held.format.cleaned };
}
/** Versions that first copy the file of even older ones to its new place. */
const COPIES_OLD_FILE = new Set(['legacy-variable', 'any-variable']);
/** Versions that ignore `HF_TOKEN_PATH`. */
const IGNORES_PATH = new Set([...COPIES_OLD_FILE, 'hf-token-without-path']);
function savedToken({ runner: { tokenSources, legacyToken, environment } }, generation) {
    // The place in which such a version looks instead was not observed.
    const isElsewhere = IGNORES_PATH.has(generation) && Boolean(environment.places.HF_TOKEN_PATH);
    return fromFile((isElsewhere ? null : tokenSources.saved) ?? (COPIES_OLD_FILE.has(generation) ? legacyToken : null));
}
function fromFile(file) {
    if (file === null)
        return _source_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const source = { kind: 'saved', path: file.path };
    // The client reads it; this action does not, since others may write to its place.
    if (file.isDistrusted)
        return { does: 'sends', source, secret: null };
    if (file.value !== null)
        return { does: 'sends', source, secret: file.value };
    return file.stopsClients === true ? { does: 'fails', source } : _source_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
}


/***/ }),

/***/ 6119:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: function() { return /* binding */ first; },
/* harmony export */   $t: function() { return /* binding */ placeOf; },
/* harmony export */   K$: function() { return /* binding */ NOTHING; }
/* harmony export */ });
const NOTHING = { does: 'nothing' };
/** The first that does anything, or nothing. */
function first(...behaviours) {
    return (behaviours.find((behaviour) => behaviour?.does === 'sends' || behaviour?.does === 'fails') ?? NOTHING);
}
/** Where a credential comes from, as the report shows it. */
function placeOf(source) {
    switch (source.kind) {
        case 'variable':
            return source.exported ? `${source.name}, exported by this step` : source.name;
        case 'publisher':
            return 'HF_OIDC_RESOURCE';
        case 'saved':
            return source.path;
        case 'netrc':
            return source.byDefault ? `${source.path} (default entry)` : source.path;
        case 'git':
            return source.credential.where;
    }
}


/***/ }),

/***/ 654:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* binding */ defineCause; },
/* harmony export */   d: function() { return /* binding */ titled; }
/* harmony export */ });
/**
 * Defines a cause. It is to be exported, in the file of its rule, with a comment in three parts, "Means:", "How we
 * know:" and "What to do:", which are its section of `docs/causes.md`: `npm run generate` reads them here. Its weight
 * is its place in `src/causes/catalogue.ts`.
 */
function defineCause(definition) {
    return definition;
}
/** A cause with its title: its own, or the one for machines on which there is no GitHub. */
function titled(cause, host) {
    return { cause, title: (host === 'github' ? null : cause.titleElsewhere) ?? cause.title };
}


/***/ }),

/***/ 6438:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: function() { return /* binding */ ownerSentence; },
/* harmony export */   b: function() { return /* binding */ ownerOf; }
/* harmony export */ });
/* harmony import */ var _model_token_token_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6725);

/** Whose credential it is, in a few words for the table of clients; null where nobody asked or knows. */
function ownerOf(evidence, secret) {
    if (secret === null)
        return null;
    const known = evidence.hub.others.find((one) => one.secret.equals(secret))?.is ?? null;
    switch (known?.kind) {
        case 'accepted':
            return `belongs to ${known.name}`;
        case 'expired':
            return 'expired';
        case 'refused':
            return 'unknown to the Hub';
        default:
            return (0,_model_token_token_form_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(secret.reveal()) === 'unknown' ? 'not in the form of a Hub token' : null;
    }
}
/** The same as a sentence of its own, with a blank in front; empty where nothing is known. */
function ownerSentence(evidence, secret) {
    const owner = ownerOf(evidence, secret);
    if (owner === null)
        return '';
    return ({ expired: ' It has expired.', 'unknown to the Hub': ' The Hub does not recognize it.' }[owner] ??
        sentence(owner));
}
function sentence(owner) {
    return owner.startsWith('belongs') ? ` It ${owner}.` : ' It does not have the form of a Hub token.';
}


/***/ }),

/***/ 4984:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: function() { return /* binding */ finding; }
/* harmony export */ });
/** Completes a finding with its cause's own severity and neutral defaults. */
function finding(draft) {
    const severity = draft.severity ?? draft.cause.severity;
    return {
        cause: draft.cause.slug,
        title: draft.title ?? draft.cause.title,
        severity,
        level: severity,
        optional: false,
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

/***/ 5:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: function() { return /* binding */ hiddenLogin; }
/* harmony export */ });
/* harmony import */ var _model_token_inspect_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5111);

/** The login that clients would use without the checked token's variable; null where it hides none. */
function hiddenLogin({ inputs, runner: { tokenSources, storedTokens }, }) {
    const { checked, held, saved } = tokenSources;
    if (checked === null)
        return null;
    const { cleaned } = checked.format;
    const [first, ...others] = ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'].filter((name) => held.some(({ source }) => source === name));
    const isChecked = (name) => held.some(({ source, format }) => source === name && format.cleaned.equals(cleaned));
    if (first === undefined || !isChecked(first) || !others.every(isChecked))
        return null;
    const login = held.find(({ source }) => source === 'saved-file');
    if (login !== undefined && saved !== null) {
        const isUsable = !login.format.cleaned.equals(cleaned) && (0,_model_token_inspect_token_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(inputs.endpoint, login) === null;
        return isUsable ? { variable: first, path: saved.path, secret: login.format.cleaned } : null;
    }
    const named = storedTokens?.tokens.some((one) => !one.equals(cleaned)) === true ? storedTokens.path : null;
    return named === null ? null : { variable: first, path: named, secret: null };
}


/***/ }),

/***/ 6652:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: function() { return /* binding */ repoPage; },
/* harmony export */   YH: function() { return /* binding */ tokensPage; },
/* harmony export */   cx: function() { return /* binding */ publisherPage; },
/* harmony export */   qc: function() { return /* binding */ tokenForm; }
/* harmony export */ });
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2024);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2589);


/** Where people look at the Hub that was asked: its own site, or the endpoint when it is another. */
function siteOf(endpoint) {
    return (0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isHub */ .G2)(endpoint) ? 'https://huggingface.co' : endpoint.origin + endpoint.basePath;
}
/** The repo's page, where access is asked for and granted. */
function repoPage(endpoint, ref) {
    return siteOf(endpoint) + (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .pagePath */ .HX)(ref);
}
/** The page that lists the account's tokens. */
function tokensPage(endpoint) {
    return `${siteOf(endpoint)}/settings/tokens`;
}
/** The page with the form for a Trusted Publisher of a repo, or of the user who is logged in (protocol notes §7). */
function publisherPage(endpoint, of) {
    return of.is === 'repo'
        ? `${repoPage(endpoint, of.ref)}/settings`
        : `${siteOf(endpoint)}/settings/authentication#ci-cd-access`;
}
/** The form for a new fine-grained token with the needed boxes ticked (protocol notes §2.3). */
function tokenForm(endpoint, rights) {
    const query = new URLSearchParams({ tokenType: 'fineGrained' });
    if (rights.gated)
        query.set('canReadGatedRepos', 'true');
    for (const permission of rights.own ?? [])
        query.append('ownUserPermissions', permission);
    if (rights.org !== undefined) {
        query.set('orgs', rights.org.name);
        for (const permission of rights.org.permissions)
            query.append('orgPermissions', permission);
    }
    return `${tokensPage(endpoint)}/new?${query}`;
}


/***/ }),

/***/ 6081:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: function() { return /* binding */ loginsInstead; },
/* harmony export */   kM: function() { return /* binding */ loginPlaces; },
/* harmony export */   z7: function() { return /* binding */ loginText; }
/* harmony export */ });
/* harmony import */ var _clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);
/* harmony import */ var _clients_overrides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(289);
/* harmony import */ var _clients_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6119);



/**
 * What a netrc and git have clients send, or fail at, in a job without a token. Null in any other, and if only the
 * claims of an id token are to be shown.
 */
function loginsInstead(evidence, { is }) {
    const isWithout = is === 'absent' || (is === 'not-obtained' && evidence.hub.publisher?.isDryRun !== true);
    return isWithout ? (0,_clients_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .loginsAlone */ .ix)(evidence) : null;
}
/**
 * The places of logins. A password with nothing in it is none, nor is what a pull request may have written, or what a
 * file may hold that was not read.
 */
function loginPlaces(logins) {
    const places = new Map();
    for (const login of logins.filter(isLogin)) {
        const { source } = login;
        // One script may be in several settings.
        const script = source.kind === 'git' ? source.credential.script : undefined;
        const place = script ?? (0,_clients_source_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(source);
        const known = places.get(place);
        places.set(place, { sent: known === undefined ? [login] : [...known.sent, login] });
    }
    return [...places.values()];
}
function isLogin({ does, source, secret }) {
    if (does !== 'sends' || secret === null || secret.reveal() === '')
        return false;
    return source.kind !== 'git' || source.credential.fromRepository !== true;
}
/** The login by its place, to go within a sentence. */
function loginText({ sent }) {
    const [{ source }] = sent;
    const hosts = (0,_clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...new Set(sent.map(({ host: { hostname } }) => hostname))]);
    const line = source.kind === 'netrc' ? source.line : source.credential.line;
    const at = line === null ? '' : ` (line ${line})`;
    if (source.kind === 'netrc') {
        return `${source.byDefault ? 'the default entry' : `the entry for ${hosts}`} in ${source.path}${at}`;
    }
    const { kind, where } = source.credential;
    switch (kind) {
        case 'store':
            return `the entry for ${hosts} in the git credential file ${where}${at}`;
        case 'helper':
            return `what a git credential helper (${where}) holds for ${hosts}`;
        case 'url':
            return `the credential in ${line === null ? `the URL of the git ${where}` : `a URL in ${where}${at}`}`;
        case 'rewrite':
            return 'the credential in a git rule that rewrites URLs (url.….insteadOf)';
        default:
            return `the header for ${hosts} in the git setting ${where}`;
    }
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
/* harmony export */   YX: function() { return /* binding */ askerOf; },
/* harmony export */   gs: function() { return /* binding */ inItsFile; }
/* harmony export */ });
/* harmony import */ var _hub_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6477);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2589);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9776);



function askerOf({ inputs, runner: { tokenSources, host }, hub: { publisher } }, tokenStatus) {
    return {
        endpoint: inputs.endpoint,
        identity: tokenStatus.is === 'good' ? tokenStatus.identity : null,
        tokenFormat: tokenSources.checked?.format ?? null,
        resource: tokenSources.checked?.source === 'publisher' ? (publisher?.resource ?? null) : null,
        host,
    };
}
function probedRepoOf(observation, position, asker, namedAt = null) {
    const listed = observation.request.ref;
    const renamedTo = renameOf(observation);
    const ref = renamedTo ?? listed;
    return {
        observation,
        position,
        label: (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepo */ .Kf)(listed),
        namedAt,
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
/** Where its id is to be corrected, as advice says behind the verb: nothing if it is in the list that the reader wrote. */
function inItsFile({ namedAt }) {
    return namedAt === null ? '' : ` in ${namedAt}`;
}
/** The account as a sentence names it. */
function accountOf(probed) {
    return probed.identity === null ? "the token's account" : `the account ${probed.identity.name}`;
}
/** The account as an advice to log in names it. Nobody logs in as a Trusted Publisher. */
function loginOf(probed) {
    if (probed.tokenFormat?.kind === 'trusted-publisher')
        return 'its owner';
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
/* harmony export */   t8: function() { return /* binding */ isKept; },
/* harmony export */   vu: function() { return /* binding */ isRefusal; }
/* harmony export */ });
/* harmony import */ var _hub_file_probes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3221);
/* harmony import */ var _hub_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6477);


/** Readings after which something is known about the repo itself. */
function isConclusive(reading) {
    return !['throttled', 'edge-refusal', 'outage', 'no-route', 'no-answer'].includes(reading.is);
}
/** Readings by which the Hub itself says no to whoever asked. */
function isRefusal(reading) {
    return ['gate', 'not-found', 'unauthorized', 'forbidden'].includes(reading.is);
}
/** Whether it is that of something that is there and is not served. */
function isKept(reading) {
    return reading !== null && reading.is !== 'not-found' && isRefusal(reading);
}
/** Reads the answer to a probe of a repo. */
function readProbe(probe, response) {
    if ((0,_hub_file_probes_js__WEBPACK_IMPORTED_MODULE_0__/* .isFileProbe */ .Fz)(probe))
        return readFileProbe(probe, response);
    const kind = probe.replace(/^anonymous-/, '');
    const reading = readResponse(response, (answer) => {
        if (kind === 'content' || kind === 'readme') {
            // The gate answers before a missing file does, so a missing file means that files are served.
            return isMissingEntry(answer) || (isServed(answer) && !answer.isHtml);
        }
        // The checks answer OK; anything else in their place is somebody else's answer. Of the write check no
        // body was recorded, so it may also be empty (protocol notes §3.3).
        if (kind === 'read' || kind === 'write') {
            return answer.status === 200 && (saysOk(answer) || (kind === 'write' && isEmpty(answer)));
        }
        if (kind === 'preupload')
            return answer.status === 200 && typeof answer.json === 'object' && answer.json !== null;
        return (0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .readMetadata */ ._6)(response) !== null;
    });
    // Nobody asked these about a revision, so it is a 404 like any other.
    const isAnyRevision = kind === 'read' || kind === 'write' || kind === 'metadata';
    return reading.is === 'no-revision' && isAnyRevision ? { is: 'not-found' } : reading;
}
/** Reads the answer to a probe of a listed file, or of its path as a folder. The Hub's own file may be a page. */
function readFileProbe(probe, response) {
    const { outcome } = response;
    const json = outcome.kind === 'answer' && outcome.status === 200 ? outcome.json : null;
    // A bucket has no folders, so a list of what is in one may be empty.
    const isEmptyFolder = probe.startsWith('folder ') && Array.isArray(json) && json.length === 0;
    if (isEmptyFolder || (outcome.kind === 'answer' && isMissingEntry(outcome)))
        return { is: 'no-file' };
    return readResponse(response, (answer) => isServed(answer) && (!answer.isHtml || answer.fromHub));
}
function isMissingEntry({ status, code, message }) {
    if (status !== 404)
        return false;
    return code === 'EntryNotFound' || (code ?? message) === 'Entry not found';
}
/** Large files lie with another host, and small ones where the Hub keeps copies. */
function isServed({ status, stoppedAt }) {
    if (stoppedAt === null)
        return status >= 200 && status < 300;
    return stoppedAt.reason === 'not-followed' || (stoppedAt.reason === 'other-origin' && status === 302);
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
    return entries.filter(([probe]) => !(0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .isAside */ .Zl)(probe));
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
/** Statuses for a request that a server does not know, beside 404: repository managers answer with any of them. */
const UNKNOWN_REQUEST = [400, 405, 501];
function readRefusal(answer, authenticated) {
    const { status, code } = answer;
    if (status === 429)
        return readThrottling(answer, authenticated);
    if (code === null && UNKNOWN_REQUEST.includes(status))
        return { is: 'no-route' };
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
        return answer.isHtml && !answer.fromHub ? { is: 'no-route' } : { is: 'not-found' };
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
/* harmony import */ var _job_step_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3548);
/* harmony import */ var _job_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3973);
/* harmony import */ var _workflow_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5638);



/**
 * The secret that the workflow's own text maps to this source of a token, by the name under which it is kept.
 * Null where the text does not tell, or names more than one.
 */
function secretBehind({ runner: { workflow } }, source) {
    const names = (0,_job_step_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .stepLocations */ .NQ)(workflow).map((here) => {
        const mapping = (0,_job_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingsOf */ .Jj)(here).find(({ way }) => way === source);
        const [origin, ...others] = mapping?.origins ?? [];
        if (origin === undefined || others.length > 0 || mapping?.hasText)
            return null;
        const read = (0,_job_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .secretRead */ .p2)(origin);
        return read === null ? null : (0,_job_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .passedFrom */ .nj)(origin, read, here.callPath.calls).name;
    });
    const [name] = names;
    return name !== undefined && names.every((one) => one === name) ? name : null;
}
/** The line that maps this source of a token; null where the text does not tell. */
function mappingPlace({ runner: { workflow } }, source) {
    return (0,_workflow_place_js__WEBPACK_IMPORTED_MODULE_2__/* .samePlace */ .o)((0,_job_step_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .stepLocations */ .NQ)(workflow).map((here) => (0,_job_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingsOf */ .Jj)(here).find(({ way }) => way === source)?.place));
}
/** Whether the workflow's own text maps the token that GitHub makes for the job, alone or among others. */
function isMadeByGitHub({ runner: { workflow } }, source) {
    return (0,_job_step_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .stepLocations */ .NQ)(workflow).some((here) => (0,_job_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingsOf */ .Jj)(here)
        .filter(({ way }) => way === source)
        .flatMap(({ origins }) => origins)
        .some((origin) => {
        const read = (0,_job_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .secretRead */ .p2)(origin);
        return (read !== null && (0,_job_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .passedFrom */ .nj)(origin, read, here.callPath.calls).name.toUpperCase() === _job_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .MADE_BY_GITHUB */ .Gt);
    }));
}


/***/ }),

/***/ 9450:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: function() { return /* binding */ sourceName; },
/* harmony export */   jf: function() { return /* binding */ tokenIn; },
/* harmony export */   lt: function() { return /* binding */ homeOf; }
/* harmony export */ });
/* harmony import */ var _secret_behind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8666);
/* harmony import */ var _workflow_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5638);


/** Where a token was found, as a sentence names it. */
function sourceName(source, host) {
    switch (source) {
        case 'input':
            return host === 'github' ? 'the token input' : 'standard input';
        case 'saved-file':
            return SAVED[host];
        case 'publisher':
            return 'the exchanged token';
        default:
            return source;
    }
}
const SAVED = {
    github: 'the saved token file',
    ci: 'the saved login',
    terminal: 'your saved login',
};
/** The token with its place; a login is its own. */
function tokenIn(source, host) {
    const place = sourceName(source, host);
    return source === 'saved-file' && host !== 'github' ? place : `the token in ${place}`;
}
/**
 * On GitHub by the place where the token is kept: mostly a secret. Elsewhere by the way in which it gets there: somebody
 * logs in, sets a variable, or writes it to the command.
 */
function homeOf(evidence, source) {
    const { host } = evidence.runner;
    if (host === 'github')
        return onGitHub(keptIn(evidence, source));
    const put = putBy(source, host);
    const plain = 'the plain token, with nothing around it';
    return {
        put,
        renew: () => put('a new token'),
        saveAgain: (how, rest = `the token ${how}`) => put(rest),
        copyAgain: () => put(source === 'saved-file' ? 'the plain token alone' : plain),
    };
}
function onGitHub(home) {
    return {
        put: (token) => `put ${token} into ${home}`,
        renew: () => `create a new token and put it into ${home}`,
        saveAgain: (how) => `save ${home} again ${how}`,
        copyAgain: () => `copy the token again into ${home}, as plain text with nothing around it`,
    };
}
function putBy(source, host) {
    if (source === 'saved-file')
        return (token) => `log in with ${token} (hf auth login)`;
    if (source === 'input')
        return (token) => `pass ${token} on standard input`;
    if (source === 'publisher')
        return (token) => `exchange ${token}`;
    return host === 'ci'
        ? (token) => `put ${token} into the job's variable ${source}`
        : (token) => `set ${source} to ${token}`;
}
/**
 * The secret, by its name where the workflow's own text tells it, or the login saved on the machine. Into the secret
 * that GitHub makes for each job nobody can put anything: then it is one of one's own that is to be mapped instead.
 */
function keptIn(evidence, source) {
    const { event } = evidence.runner;
    const name = sourceName(source, 'github');
    if (source === 'saved-file')
        return 'the saved login (hf auth login)';
    const made = (0,_secret_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .isMadeByGitHub */ .C$)(evidence, source);
    if (made || evidence.runner.tokenSources.checked?.format.malformation?.foreign?.isMadeForJob === true) {
        const line = (0,_secret_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingPlace */ .wv)(evidence, source);
        const where = line === null ? name : `${name} in ${(0,_workflow_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(line)}`;
        return `a secret of your own, mapped to ${where}${made ? ' instead of GITHUB_TOKEN' : ''}`;
    }
    const store = event.isDependabot ? 'Dependabot' : 'Actions';
    const secret = (0,_secret_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .secretBehind */ .R6)(evidence, source);
    return secret === null
        ? `the secret behind ${name}`
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

/***/ 6819:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* binding */ shellValue; },
/* harmony export */   g: function() { return /* binding */ environmentWrites; }
/* harmony export */ });
/* harmony import */ var _runner_workflow_expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8181);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9970);


const FILE = /^(?:\$GITHUB_ENV|\$\{GITHUB_ENV\}|\$env:GITHUB_ENV|\$\{\{\s*github\.env\s*\}\})$/i;
const MENTIONS = /GITHUB_ENV\b|\bgithub\.env\b/i;
/** Actions that fetch secrets and set them as variables are called after what they fetch from, or what they do. */
const LOADS_VARIABLES = /vault|secret|1password|doppler|infisical|bitwarden|keeper|dotenv|set-env|load-env|env-file|setenv|variables/i;
const LONGEST_VALUE = 2_000;
const MOST_LINES = 200;
/** What the step's text says that it writes to the file that sets variables. */
function environmentWrites(step, layers, scope) {
    const commands = step.commands ?? [];
    const variables = [];
    let isOpen = step.uses !== null && LOADS_VARIABLES.test(step.uses);
    if (step.isScript && step.commands === null)
        isOpen = true;
    for (const [index, command] of commands.entries()) {
        const written = writtenText(command, commands[index + 1]);
        if (written === null) {
            if (mentionsFile(command))
                isOpen = true;
            continue;
        }
        for (const line of written.split('\n').slice(0, MOST_LINES)) {
            const [, name, value] = /^\s*([A-Za-z_]\w{0,99})=(.*)$/s.exec(line) ?? [];
            if (name === undefined || value === undefined) {
                if (line.trim() !== '')
                    isOpen = true;
                continue;
            }
            const place = { file: scope.file, line: command.line };
            const found = { name, place, ...shellValue(value, place.line, layers, scope) };
            const outer = variables.findLast((one) => one.name === name) ?? (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .variableIn */ .SD)(layers, name);
            const isSure = !command.isGuarded && !step.isConditional;
            variables.push(isSure || outer === null
                ? found
                : { ...found, origins: [...found.origins, ...outer.origins], hasText: true });
        }
    }
    return { variables, isOpen };
}
/** The text that a command writes there; null where it writes nothing, or does not say what. */
function writtenText(command, next) {
    const isByTee = command.pipesInto && next?.words[0]?.text === 'tee' && next.words.some(({ text }) => FILE.test(text));
    if (!isByTee && !command.outputs.some((path) => FILE.test(path)))
        return null;
    const [program, ...args] = command.words.map(({ text }) => text);
    if (program === 'cat' && args.length === 0)
        return command.input;
    if (program === 'tee')
        return command.input;
    if (program === 'echo')
        return args
            .filter((text) => !/^-[neE]+$/.test(text))
            .join(' ')
            .replaceAll('\\n', '\n');
    if (program !== 'printf')
        return null;
    const [format = '', ...values] = args;
    let at = 0;
    return format.replaceAll('\\n', '\n').replace(/%s/g, () => values[at++] ?? '');
}
function mentionsFile({ words, outputs, input }) {
    if (words[0]?.text === 'tee' && outputs.length === 0 && input === null)
        return false;
    return [...words.map(({ text }) => text), ...outputs, input ?? ''].some((text) => MENTIONS.test(text));
}
/** What a text of a script comes from: expressions of GitHub in it, and variables that the shell puts in. */
function shellValue(text, line, layers, scope) {
    const place = { file: scope.file, line };
    const value = text.slice(0, LONGEST_VALUE);
    const read = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)({ line, ...(0,_runner_workflow_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .referencesIn */ .i)(value) }, scope);
    const rest = value.replace(/\$\{\{.*?\}\}/gs, '');
    const unknown = { context: 'script', name: null, place };
    const named = [...rest.matchAll(/\$(?:\{?([A-Za-z_]\w{0,99})|[({])/g)].flatMap(([, name]) => {
        const origins = name === undefined ? [] : ((0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .variableIn */ .SD)(layers, name)?.origins ?? []);
        return origins.length > 0 ? origins : [unknown];
    });
    return {
        origins: [...read.origins, ...named],
        hasText: /[^\s"']/.test(rest.replace(/\$(?:\{?\w+\}?|\([^)]*\)?)/g, '')),
    };
}


/***/ }),

/***/ 7660:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: function() { return /* binding */ isHubName; },
/* harmony export */   a: function() { return /* binding */ hubSecret; }
/* harmony export */ });
/* harmony import */ var _job_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8358);
/* harmony import */ var _token_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3973);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9970);



const TOKEN_VARIABLE = /^(?:HF_TOKEN|HUGGING_FACE_HUB_TOKEN)$/;
/** How people name what is for the Hub; GitHub and Docker have a hub of their own. */
const HUB_NAME = /(?:^|_)HF|HUGGING_?FACE|(?<!GIT)(?<!DOCKER)(?<!DOCKER_)HUB_?TOKEN/i;
/** Whether a name is one that people give to a secret or a variable for the Hub. */
function isHubName(name) {
    return HUB_NAME.test(name);
}
/**
 * The secret that this job uses for the Hub in other steps, by what they are given as `HF_TOKEN`, else by its name; of
 * several the first. If the job uses none, one that another job of the file reads. Null where there is none.
 */
function hubSecret(callPath, own) {
    const others = (0,_job_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .placedSteps */ .h)(callPath).steps.filter(({ step }) => step !== own);
    return (others.flatMap((step) => givenAsToken(step))[0] ??
        others.flatMap((step) => readByStep(step))[0] ??
        readInFile(callPath.file));
}
function givenAsToken({ layers }) {
    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesIn */ .DF)(layers)
        .filter(({ name }) => TOKEN_VARIABLE.test(name))
        .flatMap(({ origins, hasText }) => (hasText ? [] : secretAmong(origins)));
}
/** By the name of the secret, or of what it is given as. */
function readByStep({ step, layers, scope }) {
    const given = [
        ...(0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesIn */ .DF)(layers),
        ...step.inputs.map((input) => ({ name: input.name, ...(0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(input, scope) })),
        ...step.scriptReads.map((read) => ({ name: '', ...(0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(read, scope) })),
    ];
    return given.flatMap(({ name, origins }) => secretAmong(origins).filter((secret) => isHubName(name) || isHubName(secret.name)));
}
function secretAmong(origins) {
    return origins.flatMap(({ context, name, place }) => context === 'secrets' && name !== null && name.toUpperCase() !== _token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .MADE_BY_GITHUB */ .Gt ? [{ name, place }] : []);
}
function readInFile({ path, secrets }) {
    const found = secrets.find(({ name }) => isHubName(name));
    return found === undefined ? null : { name: found.name, place: { file: path, line: found.line } };
}


/***/ }),

/***/ 7124:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: function() { return /* binding */ TRANSFORMERS_FOR_HUB_1; },
/* harmony export */   HV: function() { return /* binding */ UNKNOWN; },
/* harmony export */   Xh: function() { return /* binding */ afterInstallation; },
/* harmony export */   sj: function() { return /* binding */ ABSENT; },
/* harmony export */   tW: function() { return /* binding */ TRANSFORMERS_WITH_BOUND; }
/* harmony export */ });
/* harmony import */ var _model_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9554);
/* harmony import */ var _runner_job_clients_job_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(982);
/* harmony import */ var _runner_job_clients_version_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8366);



/**
 * The first transformers that says which huggingface_hub is too new for it, and the first that wants 1.0 or later
 * (runner notes §1).
 */
const TRANSFORMERS_WITH_BOUND = [4, 13];
const TRANSFORMERS_FOR_HUB_1 = [5];
const HUB_1 = [1];
const ANY = { from: null, below: null };
const BELOW_ONE = { from: null, below: HUB_1 };
const SINCE_ONE = { from: HUB_1, below: null };
const ABSENT = { hub: { is: 'absent' }, hasTransformers: false };
const UNKNOWN = { hub: { is: 'unknown' }, hasTransformers: false };
/** What an installer makes of the environment; it takes the newest version that everything named allows. */
function afterInstallation(before, one) {
    const hasTransformers = before.hasTransformers || one.asked.transformers.length > 0;
    return { hub: hubAfter(before, one), hasTransformers };
}
function hubAfter(before, one) {
    const { asked, constraints, isWithoutDependencies, isUpgrade, newest, place, file } = one;
    const isForDependencies = !isWithoutDependencies;
    const namesHub = asked.hub.length > 0;
    const namesTransformers = asked.transformers.length > 0 && isForDependencies;
    const isOpen = (asked.isOpen || constraints.isOpen) && isForDependencies;
    const isConcerned = namesHub || namesTransformers || (asked.hasDependants && isForDependencies);
    if (!isConcerned && !isOpen)
        return before.hub;
    const own = rangeOf([...asked.hub, ...constraints.hub]);
    if (own === null)
        return UNKNOWN.hub;
    const known = (range) => {
        const isByHub = !namesTransformers || isOneSided(own) || !isOneSided(range);
        const by = isByHub ? 'huggingface_hub' : 'transformers';
        const [specifiers = ''] = (isByHub ? asked.hub : asked.transformers).filter((text) => text !== '');
        return { is: 'known', range, by, specifiers, file, place };
    };
    if (namesHub && isOneSided(own))
        return known(own);
    if (isOpen)
        return UNKNOWN.hub;
    const isSatisfied = before.hasTransformers && !isUpgrade;
    const implied = namesTransformers
        ? hubFor(rangeOf([...asked.transformers, ...constraints.transformers]), newest === 'all' && !isSatisfied)
        : ANY;
    if (implied === null)
        return isSatisfied && !namesHub ? before.hub : UNKNOWN.hub;
    const wanted = both(own, implied);
    // Then the installer finds nothing, or another version of what is named.
    if (isSince(wanted) && isBelow(wanted))
        return UNKNOWN.hub;
    if (isOneSided(wanted))
        return known(wanted);
    if (before.hub.is === 'absent' || (isUpgrade && namesHub)) {
        const isNew = newest === 'all' || (newest === 'hub' && !asked.hasDependants);
        return isNew ? known(both(wanted, SINCE_ONE)) : UNKNOWN.hub;
    }
    return before.hub.is === 'known' && isSince(before.hub.range) && isIn(before.hub.range, wanted)
        ? before.hub
        : UNKNOWN.hub;
}
/** What a transformers of this range needs; null if that is not known. */
function hubFor(range, isNewest) {
    if (range === null)
        return null;
    const { from, below } = range;
    if (from !== null && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(from, TRANSFORMERS_FOR_HUB_1) >= 0)
        return SINCE_ONE;
    if (below === null || (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(below, TRANSFORMERS_FOR_HUB_1) > 0) {
        return isNewest ? SINCE_ONE : null;
    }
    return (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(below, TRANSFORMERS_WITH_BOUND) > 0 ? BELOW_ONE : null;
}
/** What all of these specifiers allow together; null if one of them is none. */
function rangeOf(specifiers) {
    const texts = specifiers.map(_runner_job_clients_job_client_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeText */ .lq);
    if (texts.includes(null))
        return null;
    const range = (0,_runner_job_clients_version_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRange */ .R)(texts.filter((text) => text !== '').join(','));
    const isEmpty = range?.from != null && range.below !== null && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(range.from, range.below) >= 0;
    return isEmpty ? null : range;
}
/** Whether all of it is 1.0 or later, or all of it is before. */
function isOneSided(range) {
    return isSince(range) || isBelow(range);
}
function isSince({ from }) {
    return from !== null && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(from, HUB_1) >= 0;
}
function isBelow({ below }) {
    return below !== null && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(below, HUB_1) <= 0;
}
function both(one, other) {
    const later = (a, b) => ((0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(a, b) >= 0 ? a : b);
    const earlier = (a, b) => ((0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(a, b) <= 0 ? a : b);
    return {
        from: one.from === null || other.from === null ? (one.from ?? other.from) : later(one.from, other.from),
        below: one.below === null || other.below === null
            ? (one.below ?? other.below)
            : earlier(one.below, other.below),
    };
}
function isIn({ from, below }, outer) {
    const isFrom = outer.from === null || (from !== null && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(from, outer.from) >= 0);
    const isBelowIt = outer.below === null || (below !== null && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(below, outer.below) <= 0);
    return isFrom && isBelowIt;
}


/***/ }),

/***/ 8358:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ placedSteps; }
/* harmony export */ });
/* harmony import */ var _runner_workflow_local_actions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8479);
/* harmony import */ var _runner_workflow_workflow_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(350);
/* harmony import */ var _environment_writes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6819);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5569);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9970);





/** Composite actions may use each other; no runner goes deeper. */
const DEEPEST = 10;
const MOST_STEPS = 2_000;
const MOST_WRITES = 200;
/** Rules ask for the same job again and again. */
const known = new WeakMap();
/** The steps of the job in the order of its text, each with what it may read. */
function placedSteps(callPath) {
    const found = known.get(callPath) ?? new Placing(callPath).read();
    known.set(callPath, found);
    return found;
}
class Placing {
    #callPath;
    #steps = [];
    #writes = [];
    #isWhole = true;
    constructor(callPath) {
        this.#callPath = callPath;
    }
    read() {
        const { file, job, calls } = this.#callPath;
        const input = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBy */ .ny)(calls);
        const scopeOfLayers = (layers) => this.#scope(file.path, layers, input);
        const ofFile = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .layerOf */ .ZZ)('workflow', file.env, scopeOfLayers([]));
        const ofJob = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .layerOf */ .ZZ)('job', job.env, scopeOfLayers([ofFile]));
        const outer = [ofJob, ofFile];
        const layers = [...outer, (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .layerOf */ .ZZ)('container', job.containerEnv, scopeOfLayers(outer))];
        const ends = (0,_timing_js__WEBPACK_IMPORTED_MODULE_2__/* .endsOf */ .o)(job.steps);
        for (const [position, step] of job.steps.entries()) {
            this.#place(step, { file: file.path, layers, input, position, end: ends[position] ?? 0, depth: 0 });
        }
        return {
            steps: this.#steps,
            surroundings: { layers, scope: scopeOfLayers(layers) },
            isWhole: this.#isWhole,
        };
    }
    /** The choices of the matrix are read in actions, too; the inputs of the file are not. */
    #scope(file, layers, input) {
        const { file: own, job } = this.#callPath;
        const textsIn = (values, name) => (values ?? [])
            .filter((one) => one.name.toLowerCase() === name.toLowerCase())
            .map(({ text = '', line }) => ({ text, isCertain: true, place: { file: own.path, line } }))
            .filter(({ text }) => !text.includes('${{'));
        return {
            ...(0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOf */ .Od)(file, layers, input),
            choices: (name) => textsIn(job.choices, name),
            defaults: (name) => file === own.path
                ? textsIn(own.inputDefaults, name).map((one) => ({ ...one, isCertain: false }))
                : [],
        };
    }
    #place(step, around) {
        if (this.#steps.length >= MOST_STEPS) {
            this.#isWhole = false;
            return;
        }
        const { file, input, position, end, depth } = around;
        const earlier = this.#writes.filter((one) => one.end <= position || one.position === position);
        const written = {
            route: 'earlier-step',
            variables: earlier.flatMap(({ variables }) => variables).reverse(),
        };
        const outer = [written, ...around.layers];
        const layers = [(0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .layerOf */ .ZZ)('step', step.env, this.#scope(file, outer, input)), ...outer];
        const scope = this.#scope(file, layers, input);
        const folder = (0,_runner_workflow_local_actions_js__WEBPACK_IMPORTED_MODULE_3__/* .localActionFolder */ .k)(step.uses);
        const action = this.#callPath.actions.find((one) => one.folder === folder);
        if (folder !== null && action?.problem === null && depth < DEEPEST) {
            const given = (name) => {
                const value = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o5)(step.inputs, name);
                if (value !== undefined)
                    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(value, scope);
                const byDefault = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o5)(action.defaults, name);
                return byDefault === undefined
                    ? null
                    : (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(byDefault, (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOf */ .Od)(action.path ?? '', [], () => null));
            };
            const within = layers.map((layer) => layer.route === 'step' ? { ...layer, route: 'caller' } : layer);
            // What was written before is looked up anew for each of its steps.
            const inner = within.filter((layer) => layer !== written);
            for (const one of action.steps) {
                this.#place(one, {
                    file: action.path ?? file,
                    layers: inner,
                    input: given,
                    position,
                    end,
                    depth: depth + 1,
                });
            }
            return;
        }
        if (folder !== null)
            this.#isWhole &&= action?.problem === _runner_workflow_workflow_model_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_COMPOSITE */ .OL;
        const mayGetMore = this.#writes.some((one) => (one.isOpen && one.position <= position) ||
            (one.end > position && one.position < position && one.variables.length > 0));
        this.#steps.push({ file, step, position, layers, scope, mayGetMore });
        if (this.#writes.length < MOST_WRITES) {
            const writes = (0,_environment_writes_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentWrites */ .g)(step, layers, scope);
            if (writes.variables.length > 0 || writes.isOpen)
                this.#writes.push({ ...writes, position, end });
        }
    }
}


/***/ }),

/***/ 4149:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: function() { return /* binding */ filledIn; },
/* harmony export */   C: function() { return /* binding */ textsOf; }
/* harmony export */ });
const MOST_TEXTS = 100;
const MOST_EXPRESSIONS = 10;
const LONGEST_TEMPLATE = 1_000;
const EXPRESSION = /\$\{\{((?:'[^']*'|[^'}])*)\}\}/;
const REFERENCE = /^(env|matrix|inputs|github\.event\.inputs)\s*\.\s*([A-Za-z_][\w-]{0,99})$/;
/** What the value may be; empty if its text was not kept or is computed. */
function textsOf({ text, line }, scope) {
    return text === undefined ? [] : filledIn(text, line, scope);
}
/** What a text with expressions may become; empty if one of them is computed. */
function filledIn(template, line, scope) {
    if (template.length > LONGEST_TEMPLATE)
        return [];
    const place = { file: scope.file, line };
    const [before = '', body, ...rest] = template.split(EXPRESSION);
    if (rest.length > 2 * MOST_EXPRESSIONS)
        return [];
    if (body === undefined)
        return [{ text: template, isCertain: true, place }];
    const found = valuesOf(body.trim(), place, scope);
    const behind = rest.join('');
    if (before === '' && behind === '' && rest.length === 1)
        return found;
    const ends = filledIn(template.slice(before.length + body.length + '${{}}'.length), line, scope);
    if (found.length === 0 || ends.length === 0)
        return [];
    // Of two that may be several things each is taken once: they may well come from the same line of a matrix.
    const all = Array.from({ length: Math.max(found.length, ends.length) }, (_, index) => {
        const start = found[index % found.length];
        const end = ends[index % ends.length];
        const isCertain = (start?.isCertain ?? false) && (end?.isCertain ?? false);
        return { text: `${before}${start?.text ?? ''}${end?.text ?? ''}`, isCertain, place };
    });
    // Values that stand for each other several times grow without end.
    return all.filter(({ text }) => text.length <= LONGEST_TEMPLATE);
}
/** What an expression may be: a reference, a string, or one of those that `||` chooses from. */
function valuesOf(expression, place, scope) {
    const choices = expression.split('||');
    if (choices.length === 1 && !expression.includes('&&'))
        return single(expression, place, scope);
    return choices
        .flatMap((choice) => single(choice.split('&&').at(-1)?.trim() ?? '', place, scope))
        .slice(0, MOST_TEXTS)
        .map((one) => ({ ...one, isCertain: false }));
}
function single(term, place, scope) {
    const [, string] = /^'([^']*)'$/.exec(term) ?? [];
    if (string !== undefined)
        return [{ text: string, isCertain: true, place }];
    const [, context, name = ''] = REFERENCE.exec(term) ?? [];
    if (context === undefined)
        return [];
    if (context === 'env')
        return scope.variable(name)?.texts ?? [];
    if (context === 'matrix')
        return scope.choices?.(name) ?? [];
    return scope.input(name)?.texts ?? scope.defaults?.(name) ?? [];
}


/***/ }),

/***/ 3347:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: function() { return /* binding */ secretPassedElsewhere; },
/* harmony export */   X: function() { return /* binding */ passingOf; }
/* harmony export */ });
/* harmony import */ var _hub_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7660);
/* harmony import */ var _step_locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3548);
/* harmony import */ var _token_mapping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3973);



/**
 * Follows the calls that lead to this job. They are broken only where every way that may have led here has a call
 * without the secrets, and the job's own text takes its token from none but secrets.
 */
function passingOf(workflow) {
    const own = (0,_step_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .ownJob */ .wc)(workflow);
    if (workflow === null || own === null)
        return { is: 'whole' };
    const chains = own.callPaths.length > 0 ? callsTo(workflow, own.callPaths) : own.unread;
    if (chains.some((calls) => calls.length === 0))
        return { is: 'whole' };
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
/**
 * The secret for the Hub that is passed by its name to a workflow of another repository, if this job can only be in
 * that one; by its name here. Null if there is none, or no telling.
 */
function secretPassedElsewhere(workflow) {
    const own = (0,_step_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .ownJob */ .wc)(workflow);
    const [calls, ...others] = own?.unread ?? [];
    const caller = calls?.at(-1);
    if (calls === undefined || caller === undefined || others.length > 0 || own?.callPaths.length !== 0)
        return null;
    const { secrets } = caller.call;
    const values = secrets.is === 'named' ? secrets.values : [];
    const hubSecrets = values.flatMap(({ name, line, references: [reference, ...more] }) => {
        const read = reference === undefined || more.length > 0 ? null : (0,_token_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .secretRead */ .p2)(reference);
        const isForHub = (0,_hub_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isHubName */ .J)(name) || (read !== null && (0,_hub_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isHubName */ .J)(read));
        const origin = { context: 'secrets', name: read, place: { file: caller.file.path, line } };
        return read === null || !isForHub ? [] : [(0,_token_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .passedFrom */ .nj)(origin, read, calls.slice(0, -1))];
    });
    return hubSecrets[0] ?? null;
}
/** The calls that lead to this job: another one of the same name that lacks this step is not it. */
function callsTo(workflow, callPaths) {
    const withStep = (0,_step_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .stepLocations */ .NQ)(workflow).filter(({ step }) => step !== null);
    return (withStep.length > 0 ? withStep.map(({ callPath }) => callPath) : callPaths).map(({ calls }) => calls);
}
/** The secrets that the step's text reads its token from; null where that is not told, or is not the same everywhere. */
function neededSecrets(workflow) {
    const sets = (0,_step_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .stepLocations */ .NQ)(workflow).map((location) => {
        const mappings = (0,_token_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingsOf */ .Jj)({ ...location, callPath: { ...location.callPath, calls: [] } });
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


/***/ }),

/***/ 3548:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: function() { return /* binding */ stepLocations; },
/* harmony export */   wc: function() { return /* binding */ ownJob; },
/* harmony export */   xl: function() { return /* binding */ isThisAction; }
/* harmony export */ });
/** GitHub allows ten workflows in a row. */
const LONGEST_CHAIN = 10;
const MOST_CALL_PATHS = 200;
/** Each rule asks for it, and what is known of a way to the job is kept by the way. */
const known = new WeakMap();
/** Finds this job by its id. Null where the file that the run began in could not be read. */
function ownJob(workflow) {
    if (workflow === null || workflow.top.problem !== null)
        return null;
    const own = known.get(workflow) ?? findOwnJob(workflow);
    known.set(workflow, own);
    return own;
}
function findOwnJob(workflow) {
    const found = { callPaths: [], unread: [] };
    const walk = (file, calls) => {
        for (const job of file.jobs) {
            if (found.callPaths.length + found.unread.length >= MOST_CALL_PATHS)
                return;
            const { call } = job;
            if (call === null) {
                // A job that calls another workflow runs nowhere itself, so it is never this one.
                if (sameId(job.id, workflow.job))
                    found.callPaths.push({ calls, file, job, actions: workflow.actions });
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

/***/ 5569:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: function() { return /* binding */ timingOf; },
/* harmony export */   o: function() { return /* binding */ endsOf; }
/* harmony export */ });
/**
 * For each step the index of the first one that runs only when it is done: the next one, unless it runs in the
 * background or in a `parallel:` block. What a step in the background sets (variables, outputs) applies from there on.
 */
function endsOf(steps) {
    return steps.map(({ id, parallel: { block, isBackground } }, index) => {
        if (block !== null) {
            const end = steps.findIndex(({ parallel }, other) => other > index && parallel.block !== block);
            return end < 0 ? steps.length : end;
        }
        if (!isBackground)
            return index + 1;
        const wait = steps.findIndex(({ parallel: { waitsFor } }, other) => other > index && (waitsFor === 'all' || waitsFor.includes(id)));
        return wait < 0 ? steps.length : wait;
    });
}
/** When one step runs, as seen from another one of the same list. */
function timingOf(step, own, ends) {
    if (step === own)
        return 'itself';
    const [first, second] = step < own ? [step, own] : [own, step];
    if ((ends[first] ?? 0) > second)
        return 'beside';
    return step < own ? 'before' : 'after';
}


/***/ }),

/***/ 3973:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: function() { return /* binding */ MADE_BY_GITHUB; },
/* harmony export */   Jj: function() { return /* binding */ mappingsOf; },
/* harmony export */   kh: function() { return /* binding */ variablePlace; },
/* harmony export */   nj: function() { return /* binding */ passedFrom; },
/* harmony export */   p2: function() { return /* binding */ secretRead; }
/* harmony export */ });
/* harmony import */ var _job_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8358);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9970);


/** What maps the token for this step, in the order in which the action looks for one. */
function mappingsOf(location) {
    const { step } = location;
    const { layers, scope } = surroundingsOf(location);
    const mappings = [];
    if (step?.token != null)
        mappings.push({ way: 'input', ...(0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(step.token, scope) });
    for (const way of ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN']) {
        const found = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .variableIn */ .SD)(layers, way);
        if (found !== null)
            mappings.push({ way, ...found });
    }
    return mappings;
}
/** What the step may read; of one that is not told from the others, what all of them may. */
function surroundingsOf({ callPath, step }) {
    const { steps, surroundings } = (0,_job_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .placedSteps */ .h)(callPath);
    return steps.find((one) => one.step === step) ?? surroundings;
}
/** The line that sets this variable for the step; null where none does. */
function variablePlace(name, location) {
    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .variableIn */ .SD)(surroundingsOf(location).layers, name)?.place ?? null;
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

/***/ 9970:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: function() { return /* binding */ variablesIn; },
/* harmony export */   Od: function() { return /* binding */ scopeOf; },
/* harmony export */   SD: function() { return /* binding */ variableIn; },
/* harmony export */   ZZ: function() { return /* binding */ layerOf; },
/* harmony export */   ny: function() { return /* binding */ givenBy; },
/* harmony export */   o5: function() { return /* binding */ inputNamed; },
/* harmony export */   yv: function() { return /* binding */ originOf; }
/* harmony export */ });
/* harmony import */ var _known_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4149);

/** Follows the value to what it comes from: through variables and inputs, as far as the text has them. */
function originOf(value, scope) {
    const place = { file: scope.file, line: value.line };
    const once = { ...scope, input: rememberedBy(scope.input) };
    const texts = (0,_known_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .C)(value, once);
    return {
        place,
        origins: value.references.flatMap((reference) => originsOf(reference, place, once)),
        hasText: value.hasText,
        ...(texts.length === 0 ? {} : { texts }),
    };
}
/** An input is followed through all the calls: once for what it comes from and for what it may be. */
function rememberedBy(input) {
    const known = new Map();
    return (name) => {
        const found = known.has(name) ? (known.get(name) ?? null) : input(name);
        known.set(name, found);
        return found;
    };
}
function originsOf({ context, name }, place, scope) {
    const further = name === null
        ? null
        : context === 'env'
            ? scope.variable(name)
            : context === 'inputs'
                ? scope.input(name)
                : null;
    // A text that stands there is no token's way here, but one that is written down.
    return further === null || further.origins.length === 0 ? [{ context, name, place }] : further.origins;
}
function layerOf(route, values, scope) {
    return { route, variables: values.map((value) => ({ name: value.name, ...originOf(value, scope) })) };
}
/** The variable as it is set nearest, with the route that it took. */
function variableIn(layers, name) {
    for (const { route, variables } of layers) {
        const found = variables.find((one) => one.name === name);
        if (found !== undefined)
            return { ...found, route };
    }
    return null;
}
/** Every variable of these layers, each as it is set nearest. */
function variablesIn(layers) {
    const nearest = new Map();
    for (const { route, variables } of layers) {
        for (const one of variables)
            if (!nearest.has(one.name))
                nearest.set(one.name, { ...one, route });
    }
    return [...nearest.values()];
}
/** What the expressions of a job's steps read; what its container sets is read by no expression. */
function scopeOf(file, layers, input) {
    const read = layers.filter(({ route }) => route !== 'container');
    return { file, variable: (name) => variableIn(read, name), input };
}
/** The inputs of a reusable workflow, as its callers give them. */
function givenBy(calls) {
    const caller = calls.at(-1);
    if (caller === undefined)
        return () => null;
    const { file, call } = caller;
    const input = givenBy(calls.slice(0, -1));
    const bare = scopeOf(file.path, [], input);
    const scope = scopeOf(file.path, [layerOf('workflow', file.env, bare)], input);
    return (name) => {
        const value = inputNamed(call.inputs, name);
        return value === undefined ? null : originOf(value, scope);
    };
}
/** Inputs have no letter case. */
function inputNamed(inputs, name) {
    return inputs.find((one) => one.name.toLowerCase() === name.toLowerCase());
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

/***/ 9554:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: function() { return /* binding */ isSince; },
/* harmony export */   Zy: function() { return /* binding */ compareVersions; },
/* harmony export */   ot: function() { return /* binding */ parseVersion; }
/* harmony export */ });
/** `0.36.2`, `v1.33.0rc1`, `1!2.0`; null if it does not begin with numbers. */
function parseVersion(text) {
    const match = /^v?(?:\d+!)?(\d{1,6}(?:\.\d{1,6}){0,5})/.exec(text.trim());
    return match?.[1] === undefined ? null : match[1].split('.').map(Number);
}
/** Below zero if `a` is the lower one. */
function compareVersions(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Whether `version` is `bound` or a later one; both as text. */
function isSince(version, bound) {
    const [a, b] = [parseVersion(version), parseVersion(bound)];
    return a !== null && b !== null && compareVersions(a, b) >= 0;
}


/***/ }),

/***/ 5277:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: function() { return /* binding */ listedAs; },
/* harmony export */   b: function() { return /* binding */ isPlainLine; }
/* harmony export */ });
/* harmony import */ var _repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2589);

/** Neither a sign that ends the entry nor one that could mean something in YAML, in Markdown or to GitHub. */
const PLAIN = /^\w[\w./@+-]*(?: (?:read|write|create|pr))?$/;
/** Whether a text can be a line to paste into a workflow, whatever became of it since it was made. */
function isPlainLine(text) {
    return PLAIN.test(text);
}
/**
 * The line of the `repos` input that lists a repo for an operation, if that input's lines are for `usual` unless they
 * say otherwise. Null if there is none that is plain and is read as the same again.
 */
function listedAs({ ref, operation }, usual) {
    const repo = (0,_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepo */ .Kf)(ref);
    const parsed = (0,_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepo */ .E3)(repo);
    const isSame = parsed.ok && parsed.file === undefined && (0,_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepo */ .Kf)(parsed.ref) === repo;
    if (!isSame || (ref.type === 'bucket' && operation === 'pr'))
        return null;
    const line = operation === usual ? repo : `${repo} ${operation}`;
    return isPlainLine(line) ? line : null;
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

/***/ 9684:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ without; }
/* harmony export */ });
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


/***/ }),

/***/ 5121:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vz: function() { return /* binding */ excerptAbout; },
  i_: function() { return /* binding */ excerptForAll; }
});

// UNUSED EXPORTS: Excerpt

// EXTERNAL MODULE: ./src/netrc/byte-range.ts
var byte_range = __webpack_require__(9684);
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

// EXTERNAL MODULE: ./src/netrc/lexer.ts
var lexer = __webpack_require__(5906);
// EXTERNAL MODULE: ./src/netrc/lines.ts
var lines = __webpack_require__(859);
// EXTERNAL MODULE: ./src/netrc/readers/reading.ts
var reading = __webpack_require__(7367);
;// CONCATENATED MODULE: ./src/netrc/excerpt.ts
/**
 * Long netrc files, read in excerpts: years of jobs may leave a megabyte of entries for other hosts. One plain entry
 * after another leaves every reader as it was, so that of a row of them the first and the last few say as much as all
 * (runner notes §3).
 */





/** Entries that stay at each end of a row: a reader that comes upon it out of step has found its way by the second. */
const ENDS = 3;
/** A file without the inner entries of its rows. Offsets and lines are the excerpt's own where nothing else is said. */
class Excerpt {
    omitted;
    source;
    lineInFile = null;
    /** Of `omitted`, in order, nothing is kept; each begins and ends where a line does. */
    constructor(file, omitted = []) {
        this.omitted = omitted;
        this.source = new reading/* NetrcSource */.Y_(omitted.length === 0 ? file : (0,byte_range/* without */.F)(file, omitted), file);
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
        this.lineInFile ??= (0,lines/* lineCounter */.LX)(this.source.fileText);
        return this.lineInFile(this.place(offset));
    }
    /** Which line of the file a line of the excerpt is; both count from 1. */
    line(number) {
        return this.omitted.length === 0 ? number : this.lineAt((0,lines/* lineStarts */._$)(this.source.text)[number - 1] ?? 0);
    }
}
const made = new WeakMap();
/** What every reader answers from as from the file itself, as long as it is asked for these hosts only. */
function excerptAbout(file, hosts) {
    const key = [...new Set(hosts)].filter((host) => host !== '').join('|');
    const known = made.get(file) ?? new Map();
    made.set(file, known);
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
    const elsewhere = (0,lexer/* asciiLowerCase */.rB)((0,byte_range/* without */.F)(file, rest).toString('latin1')).split(/[^!-~]+/);
    const kept = new Set([...elsewhere, ...Array.from(hosts, lexer/* asciiLowerCase */.rB)]);
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
        for (const place of places.slice((0,lines/* countUpTo */.MJ)(start - 1, places), (0,lines/* countUpTo */.MJ)(behind - 1, places))) {
            const next = (0,lines/* countUpTo */.MJ)(place, row);
            omit(row[next - 1] ?? 0);
            start = row[next] ?? 0;
        }
        omit(behind);
    }
    return new Excerpt(file, omitted);
}


/***/ }),

/***/ 1821:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ex: function() { return /* binding */ EVERY_READER; },
  Oo: function() { return /* binding */ curlReader; },
  mz: function() { return /* binding */ netrcAnswers; },
  bz: function() { return /* binding */ readersInWords; }
});

// UNUSED EXPORTS: NETRC_READERS, netrcAnswer

// EXTERNAL MODULE: ./src/model/compare-versions.ts
var compare_versions = __webpack_require__(9554);
// EXTERNAL MODULE: ./src/netrc/excerpt.ts + 1 modules
var excerpt = __webpack_require__(5121);
// EXTERNAL MODULE: ./src/netrc/lines.ts
var lines = __webpack_require__(859);
// EXTERNAL MODULE: ./src/netrc/readers/reading.ts
var reading = __webpack_require__(7367);
;// CONCATENATED MODULE: ./src/netrc/readers/aria2.ts
/** aria2: plain words, comments at the very start of a line only; an entry for `.host` serves all names below it. */


const VALUES = new Set(['machine', 'login', 'password', 'account', 'macdef']);
function openAria2({ text }) {
    const entries = entriesOf(text);
    if (entries === null)
        return () => (0,reading/* refusal */.x5)('grammar');
    // It looks at one after another, and `default` gives nothing for HTTP: so what stands behind one is never found.
    const end = entries.findIndex(({ host }) => host === null);
    const reached = end < 0 ? entries : entries.slice(0, end);
    const named = (0,reading/* firstByHost */.cg)(reached);
    return (host) => {
        let found = named.get(host);
        for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            const wider = named.get(host.slice(dot));
            if (wider !== undefined && (found === undefined || wider.opener < found.opener))
                found = wider;
        }
        return (0,reading/* readingOf */.MU)(found);
    };
}
/** Null where it raises an error. */
function entriesOf(text) {
    const entries = [];
    let awaits = null;
    let inMacro = false;
    let lineAt = 0;
    for (const line of (0,lines/* linesWithFeeds */.xg)(text)) {
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
                    entries.push((0,reading/* newEntry */.bk)(word.text, awaits.at));
                else if (awaits.text === 'macdef')
                    inMacro = true;
                else if (entry !== undefined)
                    entry[awaits.text] = word;
                awaits = null;
            }
            else if (word.text === 'default')
                entries.push((0,reading/* newEntry */.bk)(null, word.at));
            else if (word.text !== 'machine' && entry === undefined)
                return null;
            else if (VALUES.has(word.text))
                awaits = word;
        }
    }
    return awaits === null ? entries : null;
}

// EXTERNAL MODULE: ./src/netrc/lexer.ts
var lexer = __webpack_require__(5906);
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
    for (const part of (0,lines/* linesWithFeeds */.xg)(text)) {
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
    const stranger = new GrammarSearch(file, null, (0,reading/* unlimited */.OS)());
    const otherwise = orRefusal(() => stranger.run((name, start) => {
        if (!named.has(name))
            named.set(name, start);
    }));
    return (host) => {
        const name = (0,lexer/* asciiLowerCase */.rB)(host);
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
            return (0,reading/* refusal */.x5)('grammar');
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
            const keyword = word === null ? 'end' : word.quoted ? '' : (0,lexer/* asciiLowerCase */.rB)(word.text);
            if (['end', 'machine', 'default', 'macdef'].includes(keyword)) {
                const found = this.endEntry();
                if (found !== null)
                    return found;
            }
            if (word === null)
                return reading/* NOTHING */.K$;
            if (keyword === 'default')
                this.opener = { at: word.at, byDefault: true };
            else if (keyword === 'machine') {
                const name = (0,lexer/* asciiLowerCase */.rB)(this.next(true)?.text ?? '');
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
            return reading/* NOTHING */.K$;
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
    const otherwise = runSearch(words, stranger, 0, (0,reading/* unlimited */.OS)(), (name, place) => {
        if (!named.has(name))
            named.set(name, { place, search: stranger.searchFor(name) });
    });
    return (host) => {
        const name = (0,lexer/* asciiLowerCase */.rB)(host);
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
            return (0,reading/* refusal */.x5)('grammar');
        if (read === 'end')
            break;
        meter.left -= 1;
        if (search.isAtName)
            atName((0,lexer/* asciiLowerCase */.rB)(read.word.text), place);
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
        const said = (0,lexer/* asciiLowerCase */.rB)(word.text);
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
            return reading/* NOTHING */.K$;
        const { login, password } = this;
        const { alone, forgets } = this.rules;
        const sendsEmpty = alone === 'anything' || (forgets && this.sawLogin);
        const isEnough = login !== null || (password !== null && alone !== 'login');
        if (!sendsEmpty && !isEnough)
            return reading/* NOTHING */.K$;
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
    while ((0,lines/* isBlank */.z3)(line[at]))
        at += 1;
    return at;
}
function placeOf(index, starts, places) {
    const line = (0,lines/* countUpTo */.MJ)(index, starts) - 1;
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
        return file === null ? () => (0,reading/* refusal */.x5)('size') : openCurl(wordsOfText(file, words), rules, meter);
    };
}
function byGrammar(source, meter) {
    const file = loaded(source, STRICT_LIMITS);
    if (file === null)
        return () => (0,reading/* refusal */.x5)('size');
    // It dies of a file that has nothing but comments, the last of them without a line end.
    return file.text === '' ? () => (0,reading/* refusal */.x5)('grammar') : openByGrammar(file, meter);
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
const BLANK = new RegExp(`[ \\t\\n\\v\\f\\r]|${lines/* UNICODE_BLANK */.VY}`, 'y');
function openGitLfs({ text }) {
    const entries = git_lfs_entriesOf(text);
    if (entries === null)
        return () => (0,reading/* refusal */.x5)('grammar');
    const named = (0,reading/* firstByHost */.cg)(entries);
    const byDefault = entries.findLast((one) => one.host === null);
    return (host) => {
        const entry = named.get(host) ?? byDefault;
        return (0,reading/* readingOf */.MU)(entry?.login?.text || entry?.password?.text ? entry : undefined);
    };
}
/** Null where it raises an error. */
function git_lfs_entriesOf(text) {
    const entries = [];
    const words = wordsOf(text);
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
                entries.push((0,reading/* newEntry */.bk)(null, word.at));
                break;
            case 'machine': {
                if (defaultSeen)
                    return null;
                index += 1;
                // Without a name it is `default`.
                entries.push((0,reading/* newEntry */.bk)(words[index]?.text || null, word.at));
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
function wordsOf(text) {
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
var external_node_buffer_ = __webpack_require__(4573);
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
        return () => (0,reading/* refusal */.x5)('encoding');
    const stream = new TextStream(bytes, encoding);
    const lexer = generation === '3.11' ? new OwnLexer(stream) : new ShlexLexer(stream);
    try {
        const hosts = readWith(lexer, generation);
        // The name "default" is `default` itself to Python, wherever it came from.
        const byDefault = hosts.get(DEFAULT);
        const other = byDefault === undefined ? undefined : { ...byDefault, host: null };
        return (host) => (0,reading/* readingOf */.MU)(host === DEFAULT ? other : (hosts.get(host) ?? other));
    }
    catch (error) {
        if (error === python_REFUSED)
            return () => (0,reading/* refusal */.x5)('grammar');
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
            const entry = (0,reading/* newEntry */.bk)(name, top.at);
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



const TAKES_VALUE = new Set(['account', 'login', 'machine', 'password', 'port', 'force']);
function openWget({ text }) {
    const entries = (0,reading/* firstByHost */.cg)(wget_entriesOf(text), lexer/* asciiLowerCase */.rB);
    return (host) => {
        const entry = entries.get((0,lexer/* asciiLowerCase */.rB)(host));
        return (0,reading/* readingOf */.MU)(entry?.password === null ? undefined : entry);
    };
}
/** Without those that have no login: they do not count, while one without a password is found and not used. */
function wget_entriesOf(text) {
    const entries = [];
    let current = null;
    let awaits = null;
    let inMacro = false;
    let lineAt = 0;
    for (const line of (0,lines/* linesWithFeeds */.xg)(text)) {
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
                    current = (0,reading/* newEntry */.bk)(word.text, awaits.at);
                    entries.push(current);
                }
                else if (awaits.text === 'login' && current !== null)
                    current.login = word;
                else if (awaits.text === 'password' && current !== null)
                    current.password = word;
                awaits = null;
            }
            else if (TAKES_VALUE.has(word.text))
                awaits = word;
            else if (word.text === 'default') {
                current = (0,reading/* newEntry */.bk)(null, word.at);
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
/** The models with these names, in words: "aria2", "Python before 3.11", "some versions of curl". */
function readersInWords(names) {
    const programs = new Set(EVERY_READER.map(({ program }) => program));
    return [...programs].flatMap((program) => {
        const models = EVERY_READER.filter((one) => one.program === program);
        const found = models.filter(({ name }) => names.has(name));
        if (found.length === 0)
            return [];
        return found.length === models.length ? program : versionsInWords(program, names);
    });
}
function versionsInWords(program, names) {
    if (program !== 'Python')
        return `some versions of ${program}`;
    const isOld = names.has('python-before-3.11');
    const isNew = names.has('python-3.11');
    if (isOld && isNew)
        return program;
    if (isOld)
        return 'Python before 3.11';
    return isNew ? 'Python 3.11 and later' : 'Python in a Latin-1 locale';
}
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
    const answer = open(excerpt.source, (0,reading/* unlimited */.OS)());
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
const CURL_VERSIONS = [
    ['8.21', 'curl-8.21'],
    ['8.20', 'curl-8.20'],
    ['8.14', 'curl-8.14'],
    ['8.12', 'curl-8.12'],
    ['8.11', 'curl-8.11'],
    ['7.84', 'curl-7.84'],
    ['7.78', 'curl-7.78'],
    ['0', 'curl-before-7.78'],
];
/** Which reader a version of curl or libcurl is, such as `8.5.0`; the newest for a version that is none. */
function curlReader(version) {
    return CURL_VERSIONS.find(([since]) => (0,compare_versions/* isSince */.$l)(version, since))?.[1] ?? 'curl-8.21';
}


/***/ }),

/***/ 7367:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: function() { return /* binding */ NOTHING; },
/* harmony export */   MU: function() { return /* binding */ readingOf; },
/* harmony export */   OS: function() { return /* binding */ unlimited; },
/* harmony export */   Y_: function() { return /* binding */ NetrcSource; },
/* harmony export */   bk: function() { return /* binding */ newEntry; },
/* harmony export */   cg: function() { return /* binding */ firstByHost; },
/* harmony export */   x5: function() { return /* binding */ refusal; }
/* harmony export */ });
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
function unlimited() {
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


/***/ }),

/***/ 856:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: function() { return /* binding */ allAnnotations; },
/* harmony export */   hk: function() { return /* binding */ annotations; }
/* harmony export */ });
/* unused harmony export LONGEST_MESSAGE */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1502);
/* harmony import */ var _clipped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5705);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4622);
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
/** Where the rest is. */
function elsewhere(host) {
    return host === 'github' ? 'see the job summary and the report file' : 'see the report (--json)';
}
/**
 * What a step shows, weightiest first: findings of one cause about several repos as one, and if there are too many of a
 * level, the last one counts the rest. The step fails with the first.
 */
function annotations(report, host = 'github') {
    const all = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(report).map((group) => annotationOf(group, report, host));
    const [first] = all;
    const found = _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.flatMap((level) => {
        const ofLevel = all.filter((one) => one.annotation.level === level);
        const shown = ofLevel.length > MOST_PER_LEVEL ? ofLevel.slice(0, MOST_PER_LEVEL - 1) : ofLevel;
        const left = ofLevel.slice(shown.length).reduce((sum, { findings }) => sum + findings, 0);
        const rest = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, `more ${level}`);
        return [
            ...shown.map(({ annotation }) => annotation),
            ...(left === 0 ? [] : [{ level, title: rest, message: `${rest}: ${elsewhere(host)}.`, place: null }]),
        ];
    });
    // What the log begins with is the first, also where another level is higher.
    const others = found.filter((annotation) => annotation !== first?.annotation);
    return [...(first === undefined ? [] : [first.annotation]), ...others, ...hintAnnotation(report)];
}
/** No finding, since nothing is wrong: shown last, and only if all else is well. */
function hintAnnotation({ hint }) {
    if (hint === null)
        return [];
    const message = (0,_clipped_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .c)((0,_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(`${hint.message} (${hint.page})`), LONGEST_SENTENCES);
    return [{ level: 'notice', title: 'This job could run without a stored token', message, place: null }];
}
/**
 * For readers that show them beside the text, in the order of `annotations` and without its limit: every finding that
 * has a line is by itself at that line, and only those without one are shown together.
 */
function allAnnotations(report) {
    return (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(report, ({ place }) => place === null).map((group) => annotationOf(group, report, 'github').annotation);
}
function annotationOf(group, report, host) {
    return {
        annotation: {
            level: group[0].level,
            title: (0,_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .headingWithSlug */ .CZ)(group, report)),
            message: messageOf(group, host),
            place: group.find((finding) => finding.place !== null)?.place ?? null,
        },
        findings: group.length,
    };
}
/** In the words of the first finding; then the other repos, and what else is to be done for them. */
function messageOf(group, host) {
    const [first] = group;
    const others = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectsOf */ .Z6)(group).filter((repo) => repo !== first.subject);
    const sentences = (0,_clipped_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .c)((0,_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(first.message), LONGEST_SENTENCES);
    const action = (0,_clipped_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .c)((0,_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .nextAction */ .Gj)(first)), LONGEST_ACTION);
    return [`${sentences}${alsoFor(others)} ${action}`, ...otherActions(group, host)].join('\n');
}
function alsoFor(repos) {
    if (repos.length === 0)
        return '';
    const names = fitting(repos.map(_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK), LONGEST_NAMES);
    const left = repos.length - names.length;
    if (names.length === 0)
        return ` The same applies to ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more repo')}.`;
    return ` The same applies to ${names.join(', ')}${left === 0 ? '' : ` and ${left} more`}.`;
}
/** A line for each repo that needs another action than the first: its page, or what else is to be done. */
function otherActions([first, ...others], host) {
    const differing = others.filter(({ advice, link }) => advice !== first.advice || link !== first.link);
    const all = differing.map(({ subject, others: more, advice, link }) => {
        const named = more.length === 0 ? subject : `${subject} and ${more.length} more`;
        return (0,_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(`${named}: ${link === null || link === first.link ? advice : link}`);
    });
    const shown = fitting(all.slice(0, MOST_LINES), LONGEST_LINES);
    const left = all.length - shown.length;
    return left === 0 ? shown : [...shown, `${left} more: ${elsewhere(host)}.`];
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

/***/ 7034:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: function() { return /* binding */ notProposed; },
/* harmony export */   EF: function() { return /* binding */ howToCheckLikely; },
/* harmony export */   EL: function() { return /* binding */ seemsToUse; },
/* harmony export */   Kn: function() { return /* binding */ elsewhereByFolder; },
/* harmony export */   Q4: function() { return /* binding */ proposedLines; },
/* harmony export */   Qt: function() { return /* binding */ howToCheck; },
/* harmony export */   Rt: function() { return /* binding */ nothingNamed; },
/* harmony export */   Yi: function() { return /* binding */ WHERE_NAMED; },
/* harmony export */   dq: function() { return /* binding */ WHAT_ELSE; },
/* harmony export */   i3: function() { return /* binding */ placesText; },
/* harmony export */   jG: function() { return /* binding */ leftOutText; },
/* harmony export */   ju: function() { return /* binding */ elsewhereTitle; },
/* harmony export */   nc: function() { return /* binding */ nothingToRead; },
/* harmony export */   o3: function() { return /* binding */ howSure; },
/* harmony export */   p2: function() { return /* binding */ mayUse; }
/* harmony export */ });
/* harmony import */ var _model_capitalized_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8251);
/* harmony import */ var _model_host_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6187);
/* harmony import */ var _model_listed_as_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5277);
/* harmony import */ var _model_short_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3109);
/* harmony import */ var _runner_workspace_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6403);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5594);






/** A block to paste, above all else that is to be read. */
const MOST_LINES = 25;
function nothingNamed(host) {
    return host === 'github'
        ? 'No repo was found in the steps of this job or in the files that they name.'
        : 'No repo was found in the files of this folder.';
}
function nothingToRead(host) {
    return host === 'github'
        ? 'No repos can be proposed yet: neither the workflow nor a file that may name a repo was found. If this step runs before actions/checkout, move it after the checkout.'
        : 'No repos can be proposed: this folder has no file that may name one.';
}
const howToCheck = (quote, host = 'github') => host === 'github'
    ? `Paste this under ${quote('with:')} of this step to check access to these repos before later steps use them. Or set ${quote('discover: true')} to check the certain ones on every run, without a list.`
    : `Add these repos to the command to check access to them, or ${quote('--discover')} to check the certain ones without a list.`;
const howToCheckLikely = (quote, host = 'github') => host === 'github'
    ? `They were not checked. If the job uses them, list them in the ${quote('repos')} input.`
    : `They were not checked. If ${(0,_model_host_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOn */ .lD)(host).job} uses them, add them to the command.`;
/** What a part of the report is called. */
function seemsToUse(repos, host = 'github') {
    return `${(0,_model_capitalized_js__WEBPACK_IMPORTED_MODULE_4__/* .capitalized */ .l)((0,_model_host_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOn */ .lD)(host).thisJob)} seems to use ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(distinct(repos), 'repo')}`;
}
function mayUse(repos, host = 'github') {
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(distinct(repos), 'more repo')} that ${(0,_model_host_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOn */ .lD)(host).thisJob} may use`;
}
/** A repo that is read and written is one. */
function distinct(repos) {
    return new Set(repos.map(({ repo }) => repo)).size;
}
const WHERE_NAMED = 'Where they are named';
const WHAT_ELSE = 'What else was found';
/**
 * What to paste into a workflow: what is certain in front, then, below a comment, what is likely. Ids are valid ones, and
 * what else is in a line is of few signs; whatever is not so is left out.
 */
function proposedLines(repos, host = 'github') {
    const all = repos.flatMap((from) => from.listedAs !== null && (0,_model_listed_as_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainLine */ .b)(from.listedAs) ? [{ text: from.listedAs, from }] : []);
    const certain = all.filter(({ from }) => from.isCertain);
    const likely = all.filter(({ from }) => !from.isCertain);
    const shown = certain.slice(0, MOST_LINES);
    const below = likely.slice(0, MOST_LINES - shown.length);
    if (shown.length + below.length === 0)
        return [];
    const comment = below.length === 0 ? [] : [{ text: '# likely:', from: null }];
    const lines = [...shown, ...comment, ...below].map(indented);
    return host === 'github' ? [{ text: 'repos: |', from: null }, ...lines] : lines;
}
function indented({ text, from }) {
    return { text: `  ${text}`, from };
}
/** How many of what was found the block does not have. */
function notProposed(repos) {
    const left = repos.length - proposedLines(repos).filter(({ from }) => from !== null).length;
    if (left === 0)
        return '';
    return `${left} more ${left === 1 ? 'is' : 'are'} listed below.`;
}
const FOLDERS = [
    [null, 'other files'],
    ['examples', 'examples'],
    ['docs', 'docs'],
    ['tests', 'tests'],
];
/** What only files name that no step of this job is known to read, by the kind of their folder. */
function elsewhereByFolder({ elsewhere, }) {
    return FOLDERS.map(([kind, folder]) => ({
        folder,
        repos: elsewhere.filter(({ places }) => (places[0]?.folder ?? null) === kind),
    })).filter(({ repos }) => repos.length > 0);
}
function elsewhereTitle({ elsewhere }, host = 'github') {
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(distinct(elsewhere), 'more repo')} named only by files that ${host === 'github' ? 'no step of this job' : 'nothing here'} is known to use`;
}
/**
 * What was not looked at, in a sentence; empty if everything was, and with `discover`: then it is among what was not
 * checked.
 */
function leftOutText({ isChecked, leftOut: { files, because } }) {
    if (because === null || isChecked)
        return '';
    const what = files === 0 ? 'Some files were' : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, 'file')} ${files === 1 ? 'was' : 'were'}`;
    return `${what} not read because ${_runner_workspace_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .BOUND_NAMES */ .m[because]} was reached.`;
}
/** Where it is named, and in how many places more. */
function placesText({ places, morePlaces }) {
    const [first] = places;
    const left = places.length - 1 + morePlaces;
    return {
        first: first === undefined ? '' : (0,_model_short_place_js__WEBPACK_IMPORTED_MODULE_5__/* .shortPlace */ .Y)(first),
        more: left <= 0 ? '' : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(left, 'more place')}`,
    };
}
function howSure({ isCertain }) {
    return isCertain ? 'certain' : 'likely';
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

/***/ 1359:
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
// EXTERNAL MODULE: ./src/model/host.ts
var model_host = __webpack_require__(5051);
// EXTERNAL MODULE: ./src/model/inputs.ts + 6 modules
var inputs = __webpack_require__(9890);
// EXTERNAL MODULE: ./src/report/encode.ts
var encode = __webpack_require__(4622);
// EXTERNAL MODULE: ./src/report/clipped.ts
var clipped = __webpack_require__(5705);
;// CONCATENATED MODULE: ./src/report/found-output.ts


/** With the bounds of a line, far from the megabyte that GitHub takes of a job's outputs. */
const MOST_ENTRIES = 200;
/** In characters, each of which may take six. */
const LONGEST_TEXT = 300;
/**
 * The output `found`: what the workspace names, as a list in JSON that is one line of ASCII, whatever a path or a
 * revision holds. Empty if the workspace was not read.
 */
function foundOutput({ found }) {
    if (found === null)
        return '';
    const entries = [...found.repos, ...found.elsewhere].slice(0, MOST_ENTRIES).map(entry);
    return (0,encode/* asciiJson */.iL)(entries);
}
function entry({ repo, operation, isCertain, access, cause, places: [first] }) {
    return {
        repo: (0,clipped/* clipped */.c)(repo, LONGEST_TEXT),
        operation,
        certain: isCertain,
        access,
        cause,
        file: first === undefined ? null : (0,clipped/* clipped */.c)(first.file, LONGEST_TEXT),
        line: first?.line ?? null,
        by: first?.shownBy ?? null,
        reach: first?.reach ?? null,
    };
}

// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/report/results-output.ts

/** In characters; GitHub takes a megabyte of a job's outputs. */
const LONGEST = 500_000;
/**
 * The output `results`: the listed repos in their order, as a list in JSON that is one line of ASCII. Empty if it would
 * be too long, which `fromJSON` refuses: a part of it could pass for all.
 */
function resultsOutput({ repos }) {
    const listed = repos.filter(({ loadedBy, foundIn }) => loadedBy === undefined && foundIn === undefined);
    const text = (0,encode/* asciiJson */.iL)(listed.map(result));
    return text.length > LONGEST ? '' : text;
}
function result({ repo, operation, access, cause, optional }) {
    return { repo, operation, answer: access, cause, optional };
}

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
        readable: (0,report_report/* reposWith */.sG)(report, 'granted', ['read', 'pr']),
        writable: (0,report_report/* reposWith */.sG)(report, 'granted', ['write', 'create']),
        denied: (0,report_report/* reposWith */.sG)(report, 'refused'),
        unknown: (0,report_report/* reposWith */.sG)(report, 'unknown'),
        results: resultsOutput(report),
        scrubbed: report.scrubbed.map(({ path }) => path),
        found: foundOutput(report),
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

// EXTERNAL MODULE: ./src/report/summary.ts + 3 modules
var summary = __webpack_require__(2917);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(5594);
// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/evidence-text.ts
var evidence_text = __webpack_require__(8381);
// EXTERNAL MODULE: ./src/report/found-words.ts
var found_words = __webpack_require__(7034);
;// CONCATENATED MODULE: ./src/report/log-part.ts
function line(text) {
    return { is: 'line', text };
}
/** Nothing for no lines. */
function folded(title, lines) {
    return lines.length === 0 ? [] : [{ is: 'group', title, lines }];
}

;// CONCATENATED MODULE: ./src/report/found-log.ts



const MOST_LINES = 200;
/**
 * What was found, for the log: of a pass that checked no repo the block to paste is in the open, of all else it is
 * folded.
 */
function foundParts({ found, verdict }, host) {
    if (found === null)
        return [];
    const { repos } = found;
    if (found.isChecked)
        return unchecked(found, host);
    if (!found.hasSource)
        return [line((0,found_words/* nothingToRead */.nc)(host))];
    if (repos.length === 0)
        return [line((0,found_words/* nothingNamed */.Rt)(host)), ...group(found_words/* WHAT_ELSE */.dq, besides(found, host))];
    const block = [
        ...(0,found_words/* proposedLines */.Q4)(repos, host).map(withPlace),
        (0,found_words/* howToCheck */.Qt)(asTyped, host),
        (0,found_words/* notProposed */.AV)(repos),
    ].filter((text) => text !== '');
    const places = [...placeLines(repos), ...besides(found, host)];
    return verdict === 'pass'
        ? [line(`${(0,found_words/* seemsToUse */.EL)(repos, host)}:`), ...block.map(encode/* logText */.kc).map(line), ...group(found_words/* WHERE_NAMED */.Yi, places)]
        : group((0,found_words/* seemsToUse */.EL)(repos, host), [...block, ...places]);
}
function unchecked(found, host) {
    const repos = found.repos.filter(({ access }) => access === null);
    if (repos.length === 0)
        return [];
    return group((0,found_words/* mayUse */.p2)(repos, host), [
        (0,found_words/* howToCheckLikely */.EF)(asTyped, host),
        ...placeLines(repos),
        ...besides(found, host),
    ]);
}
function asTyped(text) {
    return text;
}
/** Letters, digits and what paths are made of: GitHub would replace an expression in a comment, too. */
const PLAIN_PLACE = /^[\p{L}\p{N} ./_@+:-]+$/u;
/** The place as a comment, which may be pasted along. */
function withPlace({ text, from }) {
    const place = from === null ? '' : (0,found_words/* placesText */.i3)(from).first;
    return PLAIN_PLACE.test(place) ? `${text}  # ${place}` : text;
}
function placeLines(repos) {
    return repos.slice(0, MOST_LINES).map(placeLine);
}
function placeLine(one) {
    const { first, more } = (0,found_words/* placesText */.i3)(one);
    const by = one.places[0]?.shownBy ?? '';
    return `${one.operation} ${one.repo}: ${(0,found_words/* howSure */.o3)(one)}, ${first}${more === '' ? '' : ` and ${more}`} (${by})`;
}
function besides(found, host) {
    const left = (0,found_words/* leftOutText */.jG)(found);
    const named = (0,found_words/* elsewhereByFolder */.Kn)(found).flatMap(({ folder, repos }) => placeLines(repos).map((text) => `  in ${folder}: ${text}`));
    return [
        ...(named.length === 0 ? [] : [`${(0,found_words/* elsewhereTitle */.ju)(found, host)}:`, ...named]),
        ...(left === '' ? [] : [left]),
    ];
}
function group(title, lines) {
    return folded(title, lines.map(encode/* logText */.kc));
}

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
    pass: ['green', '✓'],
    fail: ['red', '✗'],
    warn: ['yellow', '!'],
    skip: ['bold', '–'],
};
/**
 * The log without its last line. A pass is two lines, with a Trusted Publisher one more. Else the cause comes first,
 * then its annotation with the next action, then why the step is green or red in spite of it, the evidence, folded, the
 * other findings, and all else, folded.
 */
function renderLog(report, paint = plain, host = 'github') {
    return (0,report_report/* isGreenPass */.fV)(report) ? passed(report, paint, host) : notPassed(report, paint, host);
}
function passed(report, paint, host) {
    const mark = paint(...ACCESS_MARKS.granted);
    const later = report.publisher?.later ?? null;
    return [
        ...[(0,wording/* tokenLine */.S2)(report, host), (0,wording/* proven */.H3)(report)].map((text) => line(`${mark} ${(0,encode/* logText */.kc)(text)}`)),
        ...(later === null ? [] : [line((0,encode/* logText */.kc)(later))]),
        ...(0,annotations/* annotations */.hk)(report, host).map(shown),
        ...foundParts(report, host),
        ...publisherGroup(report),
    ];
}
function notPassed(report, paint, host) {
    const [first, ...others] = (0,groups/* groupsOf */.c1)(report);
    // A dry run finds nothing: what it would present is all there is to show.
    if (first === undefined)
        return [...(0,publisher_section/* publisherLines */.MC)(report).map(encode/* logText */.kc).map(line), ...details(report, paint, host)];
    const [annotation, ...otherAnnotations] = (0,annotations/* annotations */.hk)(report, host);
    return [
        line(`${paint(...VERDICT_MARKS[report.stepFails ? 'fail' : report.verdict])} ${paint('bold', (0,groups/* headingWithSlug */.CZ)(first, report))}`),
        ...(annotation === undefined ? [] : [shown(annotation)]),
        ...(report.stepNote === null ? [] : [line(report.stepNote)]),
        ...folded('How we know', first.flatMap(evidenceLines)),
        ...otherAnnotations.map(shown),
        ...folded(`How we know the ${(0,wording/* count */.U9)(others.length, 'other finding')}`, others.flatMap((group) => [
            paint('bold', (0,groups/* headingWithSlug */.CZ)(group, report)),
            ...group.flatMap(evidenceLines),
        ])),
        ...publisherGroup(report),
        ...details(report, paint, host),
    ];
}
function shown(annotation) {
    return { is: 'annotation', annotation };
}
function evidenceLines({ evidence }) {
    return evidence.map(evidenceLine);
}
function evidenceLine(evidence) {
    return (0,encode/* logText */.kc)(`  - ${(0,evidence_text/* evidenceText */.r)(evidence)}`);
}
function details(report, paint, host) {
    return [
        ...folded((0,wording/* count */.U9)(report.repos.length, 'repo'), (0,tally/* worstFirst */.md)(report.repos).map((repo) => repoLine(repo, paint))),
        ...folded('Hosts that serve files', (0,wording/* hostLines */.gu)(report).map(encode/* logText */.kc)),
        ...foundParts(report, host),
        ...folded('Not checked', report.notChecked.map(encode/* logText */.kc)),
        ...folded('Stale credentials removed from', report.scrubbed.map(wording/* removedText */.sJ).map(encode/* logText */.kc)),
        ...folded('Isolation of this job', (0,wording/* isolationLines */.cE)(report).map(encode/* logText */.kc)),
        ...folded('What a scrub would do', report.wouldRemove.map((planned) => (0,encode/* logText */.kc)((0,wording/* removalText */.y0)(planned, host)))),
    ];
}
/** How the token was exchanged matters only to whoever asks why. */
function publisherGroup(report) {
    return folded('Trusted Publisher: the exchange and the claims', (0,publisher_section/* publisherLines */.MC)(report).map(encode/* logText */.kc));
}
function repoLine({ repo, loadedBy = [], foundIn, operation, access, optional, cause }, paint) {
    const because = cause === null ? '' : ` (${cause})`;
    const more = [
        ...(optional ? [', optional'] : []),
        ...[...loadedBy].reverse().map((step) => `, loaded by ${step}`),
        ...(foundIn === undefined ? [] : [`, found in ${foundIn}`]),
    ];
    return `${paint(...ACCESS_MARKS[access])} ${(0,encode/* logText */.kc)(`${operation} ${repo}: ${access}${because}${more.join('')}`)}`;
}

;// CONCATENATED MODULE: ./src/report/write-log.ts


/** Writes the log but for its last line, annotations included. */
function writeLog(report, paint, host) {
    for (const part of renderLog(report, paint, host)) {
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
    const host = (0,model_host/* hostOf */.w)(environment);
    writeLog(report, paintFor(environment, process.stdout.isTTY), host);
    const reportPath = await writeReportFile(report, environment);
    for (const [name, value] of Object.entries(outputs(report, reportPath)))
        commands/* setOutput */.uH(name, value);
    if (isSummaryWanted(report, places)) {
        const name = places.checkName === inputs/* DEFAULT_CHECK_NAME */.nV ? null : places.checkName;
        await writeSummary((0,summary/* renderSummary */.Br)(report, name), environment);
    }
    if (places.checkRun || places.comment !== 'never' || places.issue !== 'never') {
        const { publishOnGitHub } = await __webpack_require__.e(/* import() */ 653).then(__webpack_require__.bind(__webpack_require__, 9653));
        await publishOnGitHub(report, places, environment);
    }
    commands/* info */.pq((0,encode/* logText */.kc)((0,wording/* lastLine */.fM)(report)));
}
function isSummaryWanted({ verdict, stepFails }, { summary }) {
    return summary === 'true' || (summary === 'on-failure' && (verdict === 'fail' || stepFails));
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

/***/ 2917:
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
// EXTERNAL MODULE: ./src/report/found-words.ts
var found_words = __webpack_require__(7034);
// EXTERNAL MODULE: ./src/report/html.ts
var html = __webpack_require__(6433);
;// CONCATENATED MODULE: ./src/report/found-blocks.ts



const MOST_BYTES_OF_PLACES = 150_000;
/** What other folders name matters to few. */
const MOST_ELSEWHERE = 20;
/** What to paste of what was found, in the open of a pass that checked no repo; nothing if `discover` is set. */
function proposal({ found }) {
    if (found === null || found.isChecked)
        return '';
    if (!found.hasSource)
        return paragraph((0,found_words/* nothingToRead */.nc)('github'));
    const { repos } = found;
    if (repos.length === 0)
        return (0,html/* blocks */.Bv)([paragraph((0,found_words/* nothingNamed */.Rt)('github')), fold(found_words/* WHAT_ELSE */.dq, besides(found))]);
    return (0,html/* blocks */.Bv)([
        `#### ${(0,found_words/* seemsToUse */.EL)(repos)}`,
        ...toPaste(repos),
        fold(found_words/* WHERE_NAMED */.Yi, [placesTable(repos), ...besides(found)]),
    ]);
}
/** The same folded, for a summary that has something weightier to tell. */
function proposalFold(report) {
    const { found } = report;
    if (found === null || found.isChecked || found.repos.length === 0)
        return proposal(report);
    const { repos } = found;
    return fold((0,found_words/* seemsToUse */.EL)(repos), [...toPaste(repos), placesTable(repos), ...besides(found)]);
}
/** With `discover`: what was found and not asked about, for the details. */
function uncheckedFold({ found }) {
    if (found === null || !found.isChecked)
        return '';
    const repos = found.repos.filter(({ access }) => access === null);
    if (repos.length === 0)
        return fold(found_words/* WHAT_ELSE */.dq, besides(found));
    return fold((0,found_words/* mayUse */.p2)(repos), [
        `<p>${(0,found_words/* howToCheckLikely */.EF)(encode/* code */.aY)}</p>`,
        pasteBlock(repos),
        placesTable(repos),
        ...besides(found),
    ]);
}
function toPaste(repos) {
    const left = (0,found_words/* notProposed */.AV)(repos);
    return [pasteBlock(repos), `<p>${(0,found_words/* howToCheck */.Qt)(encode/* code */.aY)}</p>`, left === '' ? '' : paragraph(left)];
}
/** A fenced block, which GitHub shows with a button to copy it. No line of it can end the fence. */
function pasteBlock(repos) {
    const lines = (0,found_words/* proposedLines */.Q4)(repos).map(({ text }) => text);
    return lines.length === 0 ? '' : ['```yaml', ...lines, '```'].join('\n');
}
function placesTable(repos) {
    if (repos.length === 0)
        return '';
    const rows = (0,html/* fitting */._Q)(repos, html/* MOST_ROWS */.wq, (line) => (0,html/* row */.nM)(cells(line)), MOST_BYTES_OF_PLACES);
    return (0,html/* blocks */.Bv)([
        (0,html/* table */.tp)(['Repo', 'Operation', 'Certainty', 'Named in'], rows),
        (0,html/* leftOut */.ig)(repos.length - rows.length, 'more repo'),
    ]);
}
function cells(line) {
    const { first, more } = (0,found_words/* placesText */.i3)(line);
    const by = (0,encode/* code */.aY)(line.places[0]?.shownBy ?? '');
    return [
        (0,encode/* code */.aY)(line.repo),
        line.operation,
        (0,found_words/* howSure */.o3)(line),
        `${(0,encode/* code */.aY)(first)}<br><sub>${by}${more === '' ? '' : ` and ${more}`}</sub>`,
    ];
}
/** What other folders name, counted and folded, and what was not looked at. */
function besides(found) {
    const items = (0,found_words/* elsewhereByFolder */.Kn)(found).map(({ folder, repos }) => {
        const shown = repos.slice(0, MOST_ELSEWHERE).map(({ repo }) => (0,encode/* code */.aY)(repo));
        const left = repos.length - shown.length;
        return `<li>${repos.length} in ${folder}: ${shown.join(', ')}${left === 0 ? '' : ` and ${left} more`}</li>`;
    });
    const left = (0,found_words/* leftOutText */.jG)(found);
    return [
        items.length === 0 ? '' : fold((0,found_words/* elsewhereTitle */.ju)(found), [`<ul>${items.join('')}</ul>`]),
        left === '' ? '' : paragraph(left),
    ];
}
function paragraph(text) {
    return `<p>${(0,encode/* markdown */.wD)(text)}</p>`;
}
function fold(title, parts) {
    const inside = (0,html/* blocks */.Bv)(parts);
    return inside === '' ? '' : `<details><summary>${(0,encode/* markdown */.wD)(title)}</summary>\n\n${inside}\n\n</details>`;
}

// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/publisher-section.ts
var publisher_section = __webpack_require__(3632);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/hub/rate-limit.ts
var rate_limit = __webpack_require__(5547);
// EXTERNAL MODULE: ./src/report/tally.ts
var tally = __webpack_require__(4519);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(5594);
;// CONCATENATED MODULE: ./src/report/summary-tables.ts




/** A classic token older than this is worth a word. */
const OLD_DAYS = 365;
const ACCESS_MARK = { granted: '✅', refused: '❌', unknown: '❔' };
/** Of one organization; an account may be in hundreds. */
const MOST_GROUPS = 20;
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
    const { user, kind, name, readsGatedRepos, organizations } = token;
    const columns = [
        ['Account', user === null ? 'unknown' : (0,encode/* code */.aY)(user)],
        ['Kind', kind === 'unknown' ? null : kind],
        ['Name', name === null ? null : (0,encode/* code */.aY)(name)],
        ['Taken from', takenFrom(token)],
        ['Created', user === null ? null : createdText(token)],
        ['Expires', user === null && token.expiresAt === null ? null : expiryText(token)],
        [
            'Public gated repos',
            readsGatedRepos === null ? null : readsGatedRepos ? 'may be read' : 'may not be read',
        ],
    ];
    const known = columns.filter(([, cell]) => cell !== null);
    const head = known.map(([title]) => title);
    const cells = known.map(([, cell]) => cell ?? '');
    return (0,html/* blocks */.Bv)(['#### Token', (0,html/* table */.tp)(head, [(0,html/* row */.nM)(cells)]), ageNote(token), organizationTable(organizations)]);
}
/** What the account is in the organizations of the listed repos. */
function organizationTable(organizations) {
    if (organizations.length === 0)
        return '';
    const hasGroups = organizations.some(({ resourceGroups }) => resourceGroups.length > 0);
    const head = ['Organization', 'Role of the account', ...(hasGroups ? ['Its resource groups'] : [])];
    const rows = (0,html/* fitting */._Q)(organizations, html/* MOST_ROWS */.wq, ({ name, role, resourceGroups }) => (0,html/* row */.nM)([(0,encode/* code */.aY)(name), roleText(role), ...(hasGroups ? [groupsText(resourceGroups)] : [])]));
    return (0,html/* blocks */.Bv)([(0,html/* table */.tp)(head, rows), (0,html/* leftOut */.ig)(organizations.length - rows.length, 'more organization')]);
}
function groupsText(groups) {
    const shown = groups.slice(0, MOST_GROUPS).map(({ name, role }) => `${(0,encode/* code */.aY)(name)}: ${roleText(role)}`);
    const left = groups.length - shown.length;
    if (shown.length === 0)
        return 'none';
    return [...shown, ...(left === 0 ? [] : [`${left} more in the report file`])].join('<br>');
}
function roleText(role) {
    return role === null ? 'the Hub does not say' : (0,encode/* code */.aY)(role);
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
function repoCells({ repo, loadedBy = [], foundIn, operation, access, optional, cause, title, next }, first) {
    const result = `${ACCESS_MARK[access]}\u00a0${title === null ? access : (0,encode/* markdown */.wD)(title)}`;
    return [
        [
            (0,encode/* code */.aY)(repo),
            ...[...loadedBy].reverse().map((step) => `loaded by ${(0,encode/* markdown */.wD)(step)}`),
            ...(foundIn === undefined ? [] : [`found in ${(0,encode/* code */.aY)(foundIn)}`]),
        ].join('<br>'),
        optional ? `${operation}, optional` : operation,
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
        uncheckedFold(report),
        tokenTable(report),
        (0,report_report/* isGreenPass */.fV)(report) ? (0,publisher_section/* publisherBlock */.U7)(report) : '',
        clientTable(report),
        (0,html/* list */.p_)('Stale credentials removed from', report.scrubbed.map(({ path, restored, backup }) => `${(0,encode/* code */.aY)(path)}, ${restored ? 'until the job ends' : 'for good'}${backup === null ? '' : `; backup: ${(0,encode/* code */.aY)(backup)}`}`)),
        (0,html/* list */.p_)('Isolation of this job', (0,wording/* isolationLines */.cE)(report).map(encode/* markdown */.wD)),
        (0,html/* list */.p_)('What a scrub would do', report.wouldRemove.map((planned) => (0,encode/* markdown */.wD)((0,wording/* removalText */.y0)(planned)))),
        (0,html/* list */.p_)('Hosts that serve files', (0,wording/* hostLines */.gu)(report).map(encode/* markdown */.wD)),
        (0,html/* list */.p_)('Not checked', report.notChecked.map(encode/* markdown */.wD)),
        (0,html/* list */.p_)('Request quotas', report.quotas.map(quotaLine)),
        (0,publisher_section/* hintBlock */.jl)(report),
        requestsLine(report),
    ];
    return `<details><summary>Details</summary>\n\n${(0,html/* blocks */.Bv)(parts)}\n\n</details>`;
}
function requestsLine({ endpoint, requests }) {
    const to = endpoint === '' ? '' : ` to ${(0,encode/* code */.aY)(endpoint)}`;
    return `<p><sub>${(0,wording/* count */.U9)(requests, 'request')}${to}</sub></p>`;
}
function quotaLine(quota) {
    const whose = quota.withToken ? 'with the token' : 'without a token';
    return `${(0,encode/* code */.aY)(quota.bucket)}, ${whose}: ${(0,rate_limit/* leftText */.$)(quota)}`;
}

;// CONCATENATED MODULE: ./src/report/summary.ts











const summary_MOST_GROUPS = 100;
const MOST_BYTES_A_GROUP = 60_000;
const SEVERITY_MARK = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/**
 * The job summary in GitHub Flavored Markdown. A pass is a line and a fold, since a matrix of twenty jobs has twenty
 * summaries; if no repo is listed, also the lines to paste. Else the cause, the next action, the repos and the token come
 * first, and all else is folded. `name` is that of this check if several of one job are to be told apart. All text from
 * outside passes through the encoder; tables are HTML, which nothing in a cell can break.
 */
function renderSummary(report, name = null) {
    const [first, ...others] = (0,groups/* groupsOf */.c1)(report);
    const below = first === undefined || (0,report_report/* isGreenPass */.fV)(report)
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
            proposal(report),
            details(report, [repoTable(report), findingFolds((0,groups/* groupsOf */.c1)(report), report)]),
        ]
        : [
            facts(nameAnd(name, [(0,tally/* tallyText */.Wl)(report)])),
            (0,publisher_section/* publisherBlock */.U7)(report),
            proposalFold(report),
            details(report, []),
        ];
}
function weightiest(report, first, others, name) {
    // Of a single repo that is refused the heading says it all.
    const hasOneRepo = report.repos.length === 1 && report.repos[0]?.repo === first[0].subject;
    const counts = (0,wording/* severityCounts */.ur)(others.flat(), 'more ');
    return [
        facts(nameAnd(name, hasOneRepo ? counts : [(0,tally/* tallyText */.Wl)(report), ...counts])),
        `<p>${(0,encode/* markdown */.wD)(first[0].message)}</p>`,
        nextStep(first[0]),
        report.stepNote === null ? '' : `<p>${(0,encode/* markdown */.wD)(report.stepNote)}</p>`,
        hasOneRepo ? '' : repoTable(report),
        facts(tokenSummary(report)),
        findingFolds(others, report),
        proposalFold(report),
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
    const { verdict, stepFails } = report;
    const [first] = (0,groups/* groupsOf */.c1)(report);
    const topic = name === null ? 'Hugging Face access' : (0,encode/* markdown */.wD)(name);
    const { granted } = (0,tally/* tally */.N4)(report);
    const text = (0,report_report/* isGreenPass */.fV)(report)
        ? `${topic}: ${granted === 0 ? 'the token is valid' : `${(0,wording/* count */.U9)(granted, 'repo')} ready`}`
        : first === undefined
            ? `${topic}: dry run, nothing was exchanged`
            : (0,encode/* markdown */.wD)((0,groups/* heading */.R_)(first, report));
    return `### ${wording/* MARKS */.j7[stepFails ? 'fail' : verdict]} ${text}`;
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
    const shown = (0,html/* fitting */._Q)(groups, summary_MOST_GROUPS, (group) => findingFold(group, report));
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

/***/ 3034:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: function() { return /* binding */ observeEvent; }
/* harmony export */ });
/* unused harmony export readEvent */
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5140);
/* harmony import */ var _files_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7942);


/** GitHub's own limit for a payload is 25 MB. */
const LARGEST_PAYLOAD = 32 * 1024 * 1024;
/** Events that run for pull requests without the base repository's secrets when the head is a fork. */
const FORK_EVENTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
/** Events for which GitHub hands Dependabot's runs another set of secrets. */
const DEPENDABOT_EVENTS = new Set([
    ...FORK_EVENTS,
    'push',
    'create',
    'deployment',
    'deployment_status',
    'pull_request_target',
]);
/** Reads the event from the environment and the payload file. A missing or broken payload proves nothing. */
async function observeEvent(environment) {
    return readEvent(environment, await readPayload(environment.GITHUB_EVENT_PATH));
}
async function readPayload(path) {
    if (path === undefined || path === '')
        return null;
    try {
        const { bytes, isCut } = await (0,_files_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoundedFile */ .Mv)(path, LARGEST_PAYLOAD);
        return isCut ? null : JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return null;
    }
}
/** The pure part: event name, actor and payload to facts. */
function readEvent(environment, payload) {
    const name = environment.GITHUB_EVENT_NAME ?? '';
    const number = at(payload, 'pull_request', 'number');
    const actor = environment.GITHUB_ACTOR ?? '';
    // A person who pushes to Dependabot's branch starts a run with the repository's own secrets. Only on
    // `pull_request_target` the author of the pull request decides.
    const starter = name === 'pull_request_target' ? (at(payload, 'pull_request', 'user', 'login') ?? actor) : actor;
    return {
        name,
        actor,
        fork: FORK_EVENTS.has(name) ? readFork(payload) : null,
        isInFork: at(payload, 'repository', 'fork') === true,
        headSha: text(at(payload, 'pull_request', 'head', 'sha')) ?? environment.GITHUB_SHA ?? '',
        pullRequest: name.startsWith('pull_request') && Number.isSafeInteger(number) && Number(number) > 0
            ? Number(number)
            : null,
        isRoutine: name === 'schedule' ||
            (name === 'workflow_dispatch' && isOfDefaultBranch(environment.GITHUB_REF, payload)),
        isDependabot: starter === 'dependabot[bot]' && DEPENDABOT_EVENTS.has(name),
        isPublic: at(payload, 'repository', 'private') === false,
    };
}
/**
 * A pull request comes from a fork when its head is another repository than its base. The `fork` flag of
 * the head does not tell: it is also set inside a repository that is itself a fork.
 */
function readFork(payload) {
    const base = text(at(payload, 'pull_request', 'base', 'repo', 'full_name')) ??
        text(at(payload, 'repository', 'full_name'));
    if (base === null || at(payload, 'pull_request', 'head') === undefined)
        return null;
    const repo = at(payload, 'pull_request', 'head', 'repo');
    if (repo === null)
        return { head: null, base };
    const head = text(at(payload, 'pull_request', 'head', 'repo', 'full_name'));
    return head === null || head.toLowerCase() === base.toLowerCase() ? null : { head, base };
}
function isOfDefaultBranch(ref, payload) {
    const branch = text(at(payload, 'repository', 'default_branch'));
    return branch !== null && ref === `refs/heads/${branch}`;
}
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        current = (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(current)[key];
    }
    return current;
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
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

/***/ 982:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: function() { return /* binding */ versionText; },
/* harmony export */   L$: function() { return /* binding */ namesPackage; },
/* harmony export */   Oc: function() { return /* binding */ packageNamed; },
/* harmony export */   lq: function() { return /* binding */ rangeText; }
/* harmony export */ });
const PACKAGES = new Map([
    ['huggingface-hub', 'huggingface_hub'],
    ['transformers', 'transformers'],
]);
/** Whether a text may be about one of the packages at all: a parser is loaded only then. */
function namesPackage(text) {
    return /huggingface|transformers/i.test(text);
}
/** The package by any of the spellings of its name that Python packaging takes for one. */
function packageNamed(name) {
    return (PACKAGES.get(name
        .trim()
        .toLowerCase()
        .replace(/[-_.]+/g, '-')) ?? null);
}
/** No version and no specifier that people write is longer. */
const LONGEST_VERSION = 40;
/** Each character can be read in one way alone, so that no text takes long. */
const VERSION = /^\d(?:[-.+]?[a-z0-9])*$/i;
const SPECIFIER = /^(?:(?:===|==|~=|!=|<=|>=|<|>|\^|~|=)?v?\d(?:\.\*|[-.+]?[a-z0-9])*|\*)$/i;
/** The text where it is a version and nothing else. */
function versionText(text) {
    return text.length <= LONGEST_VERSION && VERSION.test(text) ? text : null;
}
/** The text where it is a list of version specifiers and nothing else, in one spelling. */
function rangeText(text) {
    const parts = text
        .split(',')
        .map((part) => part.replace(/\s+/g, ''))
        .filter((part) => part !== '');
    const isRange = parts.length <= 8 && parts.every((part) => part.length <= LONGEST_VERSION && SPECIFIER.test(part));
    return isRange ? parts.join(',') : null;
}


/***/ }),

/***/ 8366:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* binding */ parseRange; }
/* harmony export */ });
/* harmony import */ var _model_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9554);

/**
 * What a requirement allows: the specifiers of Python packaging joined by commas, and those of Poetry (`^`, `~`)
 * and conda (`=`, a bare version). Exclusions (`!=`) narrow nothing. Null if any part is none of these.
 */
function parseRange(text) {
    let range = { from: null, below: null };
    for (const part of text.split(',').map((piece) => piece.trim())) {
        if (part === '' || part === '*')
            continue;
        const [, sign = '', number = '', wildcard = ''] = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*(v?[\w.!+-]+?)(\.\*)?$/.exec(part) ?? [];
        const version = (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(number);
        if (version === null)
            return null;
        range = narrowed(range, boundsOf(sign, version, wildcard !== ''));
    }
    return range;
}
function boundsOf(sign, version, isPrefix) {
    const only = { from: version, below: isPrefix ? raised(version, version.length) : justAbove(version) };
    switch (sign) {
        case '!=':
            return { from: null, below: null };
        case '>':
        case '>=':
            return { from: version, below: null };
        case '<':
            return { from: null, below: version };
        case '<=':
            return { from: null, below: justAbove(version) };
        case '~=':
            return { from: version, below: raised(version, Math.max(version.length - 1, 1)) };
        case '~':
            return { from: version, below: raised(version, Math.min(version.length, 2)) };
        case '^':
            return {
                from: version,
                below: raised(version, version.findIndex((number) => number > 0) + 1 || version.length),
            };
        case '=':
            return { from: version, below: raised(version, version.length) };
        default:
            return only;
    }
}
/** The lowest version that a release number is certainly below. */
function justAbove(version) {
    return [...version, ...Array(Math.max(0, 6 - version.length)).fill(0), 1];
}
/** The first version behind all that agree in so many numbers: `1.2.3` in two is `1.3`. */
function raised(version, numbers) {
    return version.slice(0, numbers).map((number, at) => (at === numbers - 1 ? number + 1 : number));
}
function narrowed(one, other) {
    const from = one.from === null || (other.from !== null && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(other.from, one.from) > 0)
        ? other.from
        : one.from;
    const below = one.below === null || (other.below !== null && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(other.below, one.below) < 0)
        ? other.below
        : one.below;
    return { from, below };
}


/***/ }),

/***/ 8181:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: function() { return /* binding */ secretsIn; },
/* harmony export */   i: function() { return /* binding */ referencesIn; }
/* harmony export */ });
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


/***/ }),

/***/ 8479:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ localActionFolder; }
/* harmony export */ });
/**
 * The folder of an action of the same repository, relative to the workspace, empty for the workspace itself; null for
 * an action of another repository, and for a path that could lead out of the workspace.
 */
function localActionFolder(uses) {
    const path = /^[.$]\/(.*)$/s.exec(uses ?? '')?.[1];
    if (path === undefined || !/^[\w./ -]{0,250}$/.test(path))
        return null;
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.includes('..') ? null : parts.join('/');
}


/***/ }),

/***/ 4568:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ ShellWords; },
/* harmony export */   h: function() { return /* binding */ plainWord; }
/* harmony export */ });
/** Turns parsed words into plain ones. It gets what puts GitHub's expressions back into a text. */
class ShellWords {
    #restore;
    constructor(restore) {
        this.#restore = restore;
    }
    word(word) {
        const parts = word.parts ?? [];
        const leaves = parts.flatMap((part) => part.type === 'DoubleQuoted' || part.type === 'LocaleString'
            ? part.parts.map((inner) => ({ part: inner, isQuoted: true }))
            : [{ part, isQuoted: false }]);
        return {
            text: this.#restore(parts.length === 0 ? word.value : leaves.map(({ part }) => textOf(part)).join('')),
            // In quotes an expansion stays one word, unless it is a list.
            mayBeSeveral: leaves.length > 0 &&
                leaves.every(({ part, isQuoted }) => isExpansion(part) && (!isQuoted || /[@*]\]?\}?$/.test(part.text))),
            isQuoted: parts.some(({ type }) => /Quoted$|^LocaleString$/.test(type)),
        };
    }
    /** What an assignment assigns; of an array, its elements in parentheses. */
    value({ value }) {
        if (value.type === 'Word')
            return this.word(value);
        const elements = value.elements.map((element) => this.word(element));
        return {
            text: `(${elements.map(({ text }) => text).join(' ')})`,
            mayBeSeveral: false,
            isQuoted: elements.some(({ isQuoted }) => isQuoted),
        };
    }
    /** An argument in the form of an assignment, as of `export`. */
    assignment(assignment) {
        const { text, isQuoted } = this.value(assignment);
        const operator = assignment.append ? '+=' : '=';
        return { text: `${assignment.name}${operator}${text}`, mayBeSeveral: false, isQuoted };
    }
}
/** A word that is written as this text, without quotes. */
function plainWord(text) {
    return { text, mayBeSeveral: false, isQuoted: false };
}
/** Without its quotes; an expansion as it is written, and `$(…)` for the output of commands. */
function textOf(part) {
    switch (part.type) {
        case 'Literal':
        case 'SingleQuoted':
        case 'AnsiCQuoted':
            return part.value;
        case 'CommandExpansion':
        case 'ProcessSubstitution':
            return '$(…)';
        default:
            return part.text;
    }
}
function isExpansion({ type }) {
    return /^(?:Simple|Parameter|Command|Arithmetic)Expansion$|^ProcessSubstitution$/.test(type);
}


/***/ }),

/***/ 9034:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: function() { return /* binding */ readScript; }
});

;// CONCATENATED MODULE: ./src/runner/workflow/script-expressions.ts
/**
 * Replaces each `${{ … }}`, which is no syntax of a shell, by a parameter that nobody uses. GitHub puts a value there
 * before a shell sees the script, so an expression is read like a variable. The number of lines stays the same.
 */
function maskExpressions(script) {
    const expressions = [];
    let text = '';
    let at = 0;
    for (;;) {
        const start = script.indexOf('${{', at);
        const end = start < 0 ? -1 : script.indexOf('}}', start);
        if (end < 0)
            break;
        const expression = script.slice(start, end + 2);
        const lines = expression.replace(/[^\n]/g, '');
        text += `${script.slice(at, start)}\${__expression_${expressions.length}${lines === '' ? '' : `:-${lines}`}}`;
        expressions.push(expression);
        at = end + 2;
    }
    return {
        text: text + script.slice(at),
        restore: (part) => part.replace(/\$\{__expression_(\d+)(?::-\n+)?\}/g, (mask, index) => expressions[Number(index)] ?? mask),
    };
}

// EXTERNAL MODULE: ./src/runner/workflow/shell-words.ts
var shell_words = __webpack_require__(4568);
;// CONCATENATED MODULE: ./src/runner/workflow/shell.ts


/** No script of a step comes near. */
const LONGEST_SCRIPT = 300_000;
/** The parser takes time that is quadratic in the number of here-documents of one line. */
const MOST_DOCUMENTS = 1_000;
const LONGEST_INPUT = 64 * 1024;
/**
 * The simple commands of a step's script, those of a substitution before the command that it is part of. Nothing is
 * expanded and nothing is run.
 *
 * @param lineOf the line of the file that has a line of the script, which is counted from 0
 * @returns null if bash would not accept the script, or if it is too long or too deeply nested to be read
 */
function readScript(parser, script, lineOf) {
    if (script.length > LONGEST_SCRIPT || script.split('<<').length > MOST_DOCUMENTS)
        return null;
    const { text, restore } = maskExpressions(script.replace(/\r\n?/g, '\n'));
    const lines = linesAt(text);
    try {
        const parsed = parser.parse(text);
        if (parsed.errors !== undefined && parsed.errors.length > 0)
            return null;
        return new ScriptReader(parser, restore, (position) => lineOf(lines[position] ?? 0)).read(parsed);
    }
    catch {
        return null;
    }
}
/** The number of the line, counted from 0, for each position in the text. */
function linesAt(text) {
    const lines = new Uint32Array(text.length + 1);
    for (let at = 0; at < text.length; at += 1) {
        lines[at + 1] = (lines[at] ?? 0) + (text[at] === '\n' ? 1 : 0);
    }
    return lines;
}
const ALONE = {
    outputs: [],
    input: null,
    isGuarded: false,
    isChained: false,
    isHandled: false,
    pipesInto: false,
};
/** Commands whose failure only says that a condition is not met. */
const TESTS = /^(?:\[|test|command|which|type|hash|grep|cmp|diff)$/;
const IDLE = /^(?:true|:|false|echo|printf|exit|return)$/;
class ScriptReader {
    #parser;
    #restore;
    #words;
    #lineOf;
    #commands = [];
    /** The line of the script in back quotes that is being read: its positions are those of another text. */
    #quotedLine = null;
    constructor(parser, restore, lineOf) {
        this.#parser = parser;
        this.#restore = restore;
        this.#words = new shell_words/* ShellWords */.c(restore);
        this.#lineOf = lineOf;
    }
    read(script) {
        this.#list(script.commands, ALONE);
        return this.#commands;
    }
    #list(statements, around) {
        for (const { command } of statements) {
            if (command.type !== 'AndOr') {
                this.#pipeline(command, around);
                continue;
            }
            const { commands: parts, operators } = command;
            const lastHandled = operators.findLastIndex((operator, at) => operator === '||' && !changesNothing(parts[at + 1]));
            let isChained = !around.isGuarded || around.isChained;
            for (const [index, part] of parts.entries()) {
                const isHandled = around.isHandled || index <= lastHandled;
                const isGuarded = index > 0 || around.isGuarded;
                this.#pipeline(part, { ...around, isGuarded, isChained: isGuarded && isChained, isHandled });
                isChained &&= operators[index] === '&&' && !isTest(part);
            }
        }
    }
    #pipeline(node, around) {
        const commands = node.type === 'Pipeline' ? node.commands : [node];
        for (const [index, command] of commands.entries()) {
            const isLast = index === commands.length - 1;
            this.#command(command, {
                ...around,
                ...(index === 0 ? {} : { input: null }),
                ...(isLast ? {} : { outputs: [], pipesInto: true }),
            });
        }
    }
    #command(node, around) {
        const guarded = { ...around, isGuarded: true, isChained: false };
        const handled = { isHandled: true };
        switch (node.type) {
            case 'Command':
                this.#simple(node, around);
                break;
            case 'Redirected':
                this.#substitutionsIn(node.redirects, around);
                this.#command(node.command, this.#redirected(node.redirects, around));
                break;
            case 'If':
                this.#list(node.clause.commands, { ...around, ...handled });
                this.#list(node.then.commands, guarded);
                for (const { clause, then } of node.elif) {
                    this.#list(clause.commands, { ...guarded, ...handled });
                    this.#list(then.commands, guarded);
                }
                this.#list(node.else?.commands ?? [], guarded);
                break;
            case 'While':
                this.#list(node.clause.commands, { ...around, ...handled });
                this.#list(node.body.commands, guarded);
                break;
            case 'For':
            case 'Select':
                this.#add(node.pos, [
                    (0,shell_words/* plainWord */.h)('for'),
                    this.#words.word(node.name),
                    (0,shell_words/* plainWord */.h)('in'),
                    ...(node.wordlist ?? []).map((word) => this.#words.word(word)),
                ], [], around);
                this.#substitutionsIn(node.wordlist ?? [], around);
                this.#list(node.body.commands, guarded);
                break;
            case 'Case':
                this.#substitutionsIn([node.word], around);
                this.#add(node.pos, [(0,shell_words/* plainWord */.h)('case'), this.#words.word(node.word), (0,shell_words/* plainWord */.h)('in')], [], around);
                for (const { pattern, body } of node.items) {
                    this.#substitutionsIn(pattern, guarded);
                    this.#list(body.commands, guarded);
                }
                break;
            case 'Subshell':
            case 'BraceGroup':
                this.#list(node.body.commands, around);
                break;
            case 'Function':
            case 'Coproc':
                if (node.body.type === 'CompoundList')
                    this.#list(node.body.commands, guarded);
                else
                    this.#command(node.body, guarded);
                break;
            case 'ArithmeticFor':
                this.#list(node.body.commands, guarded);
                break;
            case 'TestCommand':
            case 'ArithmeticCommand':
                this.#substitutionsIn([node], around);
                this.#add(node.pos, [(0,shell_words/* plainWord */.h)(node.type === 'TestCommand' ? '[[' : '((')], [], around);
        }
    }
    #simple(node, around) {
        const { name, prefix, suffix, args, redirects } = node;
        this.#substitutionsIn([...prefix, ...(name === undefined ? [] : [name]), ...suffix], around);
        const words = [...(name === undefined ? [] : [name]), ...args].map((word) => word.type === 'Word' ? this.#words.word(word) : this.#words.assignment(word));
        const assignments = prefix.flatMap((one) => one.type === 'Assignment' ? [{ name: one.name, value: this.#words.value(one) }] : []);
        this.#add(node.pos, words, assignments, this.#redirected(redirects, around));
    }
    #add(position, words, assignments, around) {
        this.#commands.push({ line: this.#lineAt(position), words, assignments, ...around });
    }
    #lineAt(position) {
        return this.#quotedLine ?? this.#lineOf(position);
    }
    /** What its own redirections make of the surroundings of a command, or of a group of them. */
    #redirected(redirections, around) {
        const outputs = [];
        const inputs = [];
        let isOutputElsewhere = false;
        for (const one of redirections) {
            if (one.type === 'HereDoc') {
                const text = one.operator === '<<-' ? one.body.text.replace(/^\t+/gm, '') : one.body.text;
                inputs.push(this.#restore(text).slice(0, LONGEST_INPUT));
            }
            else if (one.type === 'HereString') {
                inputs.push(one.target === undefined ? '' : this.#words.word(one.target).text.slice(0, LONGEST_INPUT));
            }
            else if (one.operator.includes('>') && isOfOutput(one)) {
                isOutputElsewhere = true;
                const target = one.target === undefined ? '' : this.#words.word(one.target).text;
                if (!(one.operator === '>&' && /^\d*-?$/.test(target)))
                    outputs.push(target);
            }
        }
        return {
            outputs: isOutputElsewhere ? outputs : around.outputs,
            input: inputs.length > 0 ? inputs.join('').slice(0, LONGEST_INPUT) : around.input,
            isGuarded: around.isGuarded,
            isChained: around.isChained,
            isHandled: around.isHandled,
            pipesInto: around.pipesInto && !isOutputElsewhere,
        };
    }
    /** Reads the commands that are substituted somewhere in these nodes. */
    #substitutionsIn(nodes, { isGuarded, isChained, isHandled }) {
        const visit = (node) => {
            if ('script' in node && node.script !== undefined) {
                const outer = this.#quotedLine;
                if (node.script.source !== undefined)
                    this.#quotedLine = this.#lineAt(node.pos);
                this.#list(node.script.commands, { ...ALONE, isGuarded, isChained, isHandled });
                this.#quotedLine = outer;
            }
            else {
                this.#parser.forEachChild(node, visit);
            }
        };
        for (const node of nodes)
            visit(node);
    }
}
/** Whether a redirection is of the standard output, rather than of errors or another descriptor. */
function isOfOutput({ descriptor }) {
    return descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === 1);
}
/** Whether it only finds out something, so that what follows its `&&` is not always meant to run. */
function isTest(node) {
    if (node.type === 'Pipeline')
        return node.commands.some(isTest);
    if (node.type === 'Command')
        return TESTS.test(node.name?.value ?? '');
    return node.type === 'TestCommand' || node.type === 'ArithmeticCommand';
}
/** Whether it only prints something or ends the script: then it is no other way to do what failed before it. */
function changesNothing(node) {
    if (node?.type === 'Redirected')
        return changesNothing(node.command);
    if (node?.type === 'Command')
        return IDLE.test(node.name?.value ?? '');
    const isGroup = node?.type === 'BraceGroup' || node?.type === 'Subshell';
    return (isGroup && node.body.commands.every(({ command }) => command.type !== 'AndOr' && changesNothing(command)));
}


/***/ }),

/***/ 350:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: function() { return /* binding */ FOREIGN_EVENTS; },
/* harmony export */   OL: function() { return /* binding */ NOT_COMPOSITE; },
/* harmony export */   Ul: function() { return /* binding */ unreadAction; },
/* harmony export */   ZW: function() { return /* binding */ isForeignEvent; },
/* harmony export */   gy: function() { return /* binding */ unread; }
/* harmony export */ });
/** What workflow files say, as plain data: lines for everything that a person may have to change, no free text. */
/** The file with nothing in it. */
function unread(path, problem) {
    return { path, problem, env: [], jobs: [], secrets: [], events: [], eventTypes: {}, literalTokens: [] };
}
/** Why the steps of an action are not known that runs a program or a container. */
const NOT_COMPOSITE = 'it is not a composite action';
/** An action whose steps are not known. */
function unreadAction(folder, path, problem) {
    return { folder, path, problem, defaults: [], literalTokens: [], steps: [] };
}
/** Events that strangers may start, and that hand a run the repository's secrets. */
const FOREIGN_EVENTS = ['pull_request_target', 'issue_comment', 'workflow_run'];
function isForeignEvent(event) {
    return FOREIGN_EVENTS.some((foreign) => foreign === event);
}


/***/ }),

/***/ 8261:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: function() { return /* binding */ textWithin; },
/* harmony export */   l: function() { return /* binding */ MISSING; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4556);
/* harmony import */ var _files_bounded_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);
/* harmony import */ var _files_path_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7969);





/** Workflows of some hundred jobs stay below it; more is no file that a person keeps. */
const LARGEST_WORKFLOW = 256 * 1024;
/** Why a file could not be read that is not there. */
const MISSING = 'it does not exist';
/** A file of the workspace, which no link may lead out of. Never throws. */
async function textWithin(workspace, path, largest = LARGEST_WORKFLOW) {
    try {
        const [root, real] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, ...path.split('/'))),
        ]);
        if (!(0,_files_path_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(root, real))
            return { problem: 'a link points outside the workspace' };
        // The last part of a real path is no link any more.
        const { bytes, isCut } = await (0,_files_bounded_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoundedFile */ .Mv)(real, largest, { noFollow: true });
        return isCut ? { problem: 'it is too large' } : { text: bytes.toString('utf8') };
    }
    catch (thrown) {
        const code = (0,_model_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .fileErrorCode */ .c)(thrown);
        if (code === 'EINVAL')
            return { problem: 'it is not a regular file' };
        return {
            problem: code === 'ENOENT' || code === 'ENOTDIR' ? MISSING : `it cannot be read (${code})`,
        };
    }
}


/***/ }),

/***/ 2829:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: function() { return /* binding */ observeWorkflow; }
});

// EXTERNAL MODULE: ./src/runner/files/reading-time.ts
var reading_time = __webpack_require__(1766);
// EXTERNAL MODULE: ./src/runner/workflow/workflow-text.ts
var workflow_text = __webpack_require__(8261);
;// CONCATENATED MODULE: ./src/runner/workflow/commit.ts

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const BRANCH = /^ref: (refs\/[\w./-]{1,250})$/;
/**
 * The commit that is checked out in the workspace, from the files of git; null where they do not say. A runner
 * that keeps its workspace may still have that of an earlier run.
 */
async function checkedOutCommit(workspace) {
    const head = firstLine(await (0,workflow_text/* textWithin */.J)(workspace, '.git/HEAD'));
    if (head === null || COMMIT.test(head))
        return head;
    const [, branch] = BRANCH.exec(head) ?? [];
    if (branch === undefined || branch.split('/').includes('..'))
        return null;
    const commit = firstLine(await (0,workflow_text/* textWithin */.J)(workspace, `.git/${branch}`));
    return commit !== null && COMMIT.test(commit) ? commit : null;
}
function firstLine(file) {
    return 'text' in file ? (file.text.split('\n')[0] ?? '').trim() : null;
}

// EXTERNAL MODULE: ./src/runner/workflow/local-actions.ts
var local_actions = __webpack_require__(8479);
;// CONCATENATED MODULE: ./src/model/token/drawn-token.ts
/** The forms with a fixed length: 34 letters and digits that the Hub draws. */
const FORM = /^(?:hf|api_org)_([A-Za-z0-9]{34})$/;
/** What examples and stand-ins are made of; one drawn token in 500 has one of these by chance. */
const WORDS = /token|your|secret|example|sample|dummy|fake|mock|placeholder|redact|replace|random|invalid|abcdef|qwerty|asdfgh|test|here|0123|1234|(.)\1{3}/i;
/** 34 letters that are drawn have about 25 different ones, and some of both cases. */
const FEWEST_DIFFERENT = 14;
const FEWEST_OF_A_CASE = 4;
/**
 * Whether a value, found where people also write examples, is a token that the Hub drew: by its exact length, by letters
 * of both cases with no order in them, and without a word. What is invented to look like that counts as one.
 */
function isDrawnToken(value) {
    const body = FORM.exec(value)?.[1];
    if (body === undefined || WORDS.test(body) || new Set(body).size < FEWEST_DIFFERENT)
        return false;
    const upper = body.replace(/[^A-Z]/g, '').length;
    const lower = body.replace(/[^a-z]/g, '').length;
    return upper >= FEWEST_OF_A_CASE && lower >= FEWEST_OF_A_CASE && !isInOrder(body.toLowerCase());
}
/** Whether its letters follow the alphabet: of 33 pairs, chance gives one or two. */
function isInOrder(body) {
    const following = [...body].filter((letter, index) => index > 0 && letter.charCodeAt(0) === body.charCodeAt(index - 1) + 1);
    return following.length >= 8;
}

// EXTERNAL MODULE: ./src/model/yaml-document.ts
var yaml_document = __webpack_require__(8530);
// EXTERNAL MODULE: ./src/runner/workflow/expressions.ts
var expressions = __webpack_require__(8181);
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
    /** Whether the map has this key, with whatever value. */
    has(of, name) {
        return this.#pair(of, name) !== undefined;
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

// EXTERNAL MODULE: ./src/model/repo-list.ts
var repo_list = __webpack_require__(7170);
// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(6725);
// EXTERNAL MODULE: ./src/model/repo.ts
var model_repo = __webpack_require__(2589);
// EXTERNAL MODULE: ./src/model/repo-line.ts
var repo_line = __webpack_require__(7568);
;// CONCATENATED MODULE: ./src/runner/workflow/listed-lines.ts



/** No id with its revision and a comment comes near; looking for placeholders takes long in a very long line. */
const LONGEST_REPO_LINE = 1_000;
/** The repos that each line of the `repos` input names; null for a line of which that is not clear, or that may hold a token. */
function listedIn(entries) {
    const listed = new Map();
    for (const { line, text: entry, isOther } of entries) {
        const known = listed.get(line);
        const repo = isOther || entry.length > LONGEST_REPO_LINE ? null : repoNamed(entry);
        listed.set(line, known === null || repo === null ? null : [...(known ?? []), repo]);
    }
    return listed;
}
function repoNamed(entry) {
    const parsed = (0,model_repo/* parseRepo */.E3)((0,repo_line/* splitRepoLine */.Z)(entry).repo);
    const repo = parsed.ok ? (0,model_repo/* formatRepo */.Kf)(parsed.ref) : null;
    const isToken = repo?.split(/[/@]/).some(token_form/* isTokenShaped */.V_) ?? false;
    return isToken ? null : repo;
}

;// CONCATENATED MODULE: ./src/runner/workflow/plain-text.ts

/** No id, path or address that a job uses is longer. */
const LONGEST = 400;
/** A run of letters and digits in a token or a key may be that long; in a name it is not. */
const LONGEST_RUN = 40;
/** Names of what is kept secret. */
const SECRET = /token|secret|key|passw|passphrase|pwd|credential|auth|cookie|webhook/i;
const EXPRESSION = /\$\{\{((?:'[^']*'|[^'}])*)\}\}/g;
/** `user:password@` is none. */
const PLAIN = /^(?![^/:]*:[^/]*@)[\w./:@-]*$/;
/** What follows may be a path and a query, and no login is in front of the host. */
const HUB_ADDRESS = /^(?:https:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)|hf:\/)\/[\w./@?&=%+-]*$/;
/** A line that sets a variable, as of build arguments. */
const SETTING = /^([A-Za-z_]\w{0,99})=(?=.)/;
/**
 * A value's text if it is harmless for certain, whoever wrote it: a word, a path, an id or an address of the Hub, or a
 * list of such; else null. Expressions stay as they are written: what they read is not in them, and the strings in them
 * are held to the same.
 */
function plainText(name, text) {
    if (text === null || text.length > LONGEST || SECRET.test(name))
        return null;
    const strings = [];
    const bare = text.replace(EXPRESSION, (_, body) => {
        strings.push(...[...body.matchAll(/'([^']*)'/g)].map(([, string = '']) => string));
        // An expression is a word, or a part of one.
        return 'x/x';
    });
    const words = bare.split(/\s+/).filter((word) => word !== '');
    const isList = words.length > 1;
    const isPlain = [...words, ...strings].every((word) => isHarmless(word) && (!isList || word.includes('/') || word === ''));
    return words.length > 0 && isPlain ? text.trim() : null;
}
function isHarmless(word) {
    const [, name] = SETTING.exec(word) ?? [];
    if (name !== undefined && SECRET.test(name))
        return false;
    const text = word.replace(SETTING, '');
    const isPlain = text.includes('://') ? HUB_ADDRESS.test(text) : PLAIN.test(text);
    return (isPlain &&
        text.split(/\W+/).every((part) => !(0,token_form/* isTokenShaped */.V_)(part)) &&
        text.split(/[^A-Za-z0-9]+/).every(({ length }) => length <= LONGEST_RUN));
}

// EXTERNAL MODULE: ./src/runner/workflow/shell.ts + 1 modules
var workflow_shell = __webpack_require__(9034);
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

;// CONCATENATED MODULE: ./src/runner/workflow/parse-steps.ts







const MOST_STEPS = 2_000;
const MOST_VALUES = 2_000;
const MOST_LISTED = 5_000;
/** Characters of all scripts: an alias costs the file a word, and here a whole script. */
const MOST_SCRIPT = 2_000_000;
const LONGEST_SETTING = 2_000;
/** The keys under `with:` whose text is kept: where an action works, on what, and what it leaves behind. */
const SETTINGS = new Set([
    ...['path', 'ref', 'repository', 'persist-credentials'],
    ...['run', 'command', 'script', 'image', 'python-version'],
]);
const SHELLS = /^(?:\/\S*\/)?(?:ba|da|z|k)?sh\b/;
const PYTHON = /^(?:\/\S*\/)?python[\d.]*\b/;
/** Reads the steps of jobs and of composite actions, and the values in them, all of one file within the same bounds. */
class StepReader {
    #nodes;
    #shellParser;
    #steps = 0;
    #values = 0;
    #listed = 0;
    #blocks = 0;
    #script = 0;
    constructor(nodes, shellParser) {
        this.#nodes = nodes;
        this.#shellParser = shellParser;
    }
    /** The steps in order; those of a `parallel:` block in its place. */
    steps(list, defaults) {
        const read = this.#stepsIn(list, defaults, null);
        const ids = distinctIds(read.map((step) => step.id));
        return read.map((step, index) => ({ ...step, id: ids[index] ?? step.id }));
    }
    #stepsIn(list, defaults, block) {
        const items = this.#nodes.list(list).slice(0, Math.max(0, MOST_STEPS - this.#steps));
        this.#steps += items.length;
        return items.flatMap((item) => {
            const step = this.#nodes.map(item);
            if (step === null)
                return [];
            const parallel = this.#nodes.at(step, 'parallel');
            // GitHub takes no block in another one.
            if (parallel !== undefined && block === null) {
                this.#blocks += 1;
                return this.#stepsIn(parallel, defaults, this.#blocks);
            }
            return [this.#step(step, defaults, block)];
        });
    }
    #step(step, defaults, block) {
        const text = (name) => this.#nodes.string(this.#nodes.at(step, name));
        const uses = text('uses');
        const given = this.#nodes.at(step, 'with');
        const inputs = new Map(this.#nodes.entries(given).map(([key, node]) => [this.#nodes.string(key)?.toLowerCase(), node]));
        const run = this.#nodes.at(step, 'run');
        const script = this.#scriptIn(run);
        return {
            line: this.#nodes.line(step),
            id: text('id') ?? nameFor(uses),
            uses: uses === null ? null : uses.replace(/@[^@]*$/, ''),
            withLine: given === undefined ? null : this.#nodes.keyLine(step, 'with'),
            keys: this.#keys(given),
            token: inputs.has('token') ? this.#value(inputs.get('token')) : null,
            inputs: this.named(given),
            settings: this.#settings(given),
            repos: inputs.has('repos') ? this.#repos(inputs.get('repos')) : null,
            env: this.named(this.#nodes.at(step, 'env')),
            commands: script === null ? null : this.#commands(run, script, text('shell') ?? defaults.shell),
            isScript: run !== undefined,
            scriptReads: script === null ? [] : this.#reads(run, script),
            folder: run === undefined ? null : (text('working-directory') ?? defaults.folder),
            ...this.conditionOf(step),
            parallel: this.#concurrency(step, block),
        };
    }
    conditionOf(of) {
        const node = this.#nodes.at(of, 'if');
        const text = this.#nodes.string(node);
        return { isConditional: node !== undefined, condition: text !== null && parse_steps_isHarmless(text) ? text : null };
    }
    #concurrency(step, block) {
        const wait = [this.#nodes.at(step, 'wait'), this.#nodes.at(step, 'cancel')];
        const ids = wait
            .flatMap((node) => [node, ...this.#nodes.list(node)])
            .flatMap((node) => this.#nodes.string(node) ?? []);
        const isForAll = this.#nodes.has(step, 'wait-all') && this.#nodes.string(this.#nodes.at(step, 'wait-all')) !== 'false';
        return {
            block,
            isBackground: this.#nodes.string(this.#nodes.at(step, 'background')) === 'true',
            waitsFor: isForAll ? 'all' : ids,
        };
    }
    #settings(given) {
        const kept = this.#nodes.entries(given).flatMap(([key, node]) => {
            const name = this.#nodes.string(key)?.toLowerCase() ?? '';
            const text = SETTINGS.has(name) ? this.#nodes.string(node) : null;
            return text !== null && parse_steps_isHarmless(text) ? [[name, text]] : [];
        });
        return Object.fromEntries(kept);
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
    #scriptIn(run) {
        const script = this.#nodes.string(run);
        this.#script += script?.length ?? 0;
        return this.#script > MOST_SCRIPT ? null : script;
    }
    /** A script for Python is what a shell would hand to it. */
    #commands(node, script, shell) {
        const lines = this.#nodes.linesOf(node);
        const first = this.#nodes.line(node);
        if (SHELLS.test(shell))
            return (0,workflow_shell/* readScript */.U)(this.#shellParser, script, (line) => lines?.[line] ?? first);
        if (!PYTHON.test(shell))
            return null;
        const words = ['python', '-'].map((text) => ({ text, mayBeSeveral: false, isQuoted: false }));
        return [
            {
                line: lines?.[0] ?? first,
                words,
                assignments: [],
                outputs: [],
                input: script,
                inputLine: lines?.[0] ?? first,
                isGuarded: false,
                isChained: false,
                isHandled: false,
                pipesInto: false,
            },
        ];
    }
    /** What each line of a script reads. */
    #reads(node, script) {
        const lines = this.#nodes.linesOf(node);
        const first = this.#nodes.line(node);
        return script.split('\n').flatMap((text, index) => {
            if (!text.includes('${{') || this.#values > MOST_VALUES)
                return [];
            const { references } = (0,expressions/* referencesIn */.i)(text);
            this.#values += references.length;
            return references.length === 0 ? [] : [{ line: lines?.[index] ?? first, references, hasText: true }];
        });
    }
    #repos(node) {
        const line = this.#nodes.line(node);
        // An alias costs the file a word, and here the whole list.
        if (this.#listed > MOST_LISTED)
            return { line, lines: null };
        const lines = this.#nodes.linesOf(node) ?? [];
        const entries = (0,repo_list/* repoEntries */.v)(this.#nodes.string(node) ?? '');
        this.#listed += Math.max(lines.length, entries.length);
        if (lines.length === 0 || this.#listed > MOST_LISTED)
            return { line, lines: null };
        const listed = listedIn(entries);
        return {
            line,
            lines: lines.map((at, index) => {
                const repos = listed.get(index + 1);
                return { line: at, repos: repos === undefined ? [] : repos };
            }),
        };
    }
    named(node) {
        return this.#nodes.entries(node).flatMap(([key, value]) => this.namedValue(key, value) ?? []);
    }
    namedValue(key, value) {
        const name = this.#nodes.string(key);
        this.#values += 1;
        if (name === null || this.#values > MOST_VALUES || !/^[A-Za-z_][\w.-]{0,99}$/.test(name))
            return null;
        const text = plainText(name, this.#nodes.string(value));
        return { name, ...this.#value(value), ...(text === null ? {} : { text }) };
    }
    /** A value whose text is kept; null for any other. */
    plainValue(key, node) {
        const name = this.#nodes.string(key) ?? '';
        const text = plainText(name, this.#nodes.string(node));
        if (text === null || !/^[A-Za-z_][\w.-]{0,99}$/.test(name))
            return null;
        return { name, ...this.#value(node), text };
    }
    #value(node) {
        return { line: this.#nodes.line(node), ...(0,expressions/* referencesIn */.i)(this.#nodes.string(node) ?? '') };
    }
}
/** Whether a text may be kept: of a sensible length, and without a token in it. */
function parse_steps_isHarmless(text) {
    return text.length <= LONGEST_SETTING && !text.split(/[^\w]+/).some(token_form/* isTokenShaped */.V_);
}

// EXTERNAL MODULE: ./src/runner/workflow/workflow-model.ts
var workflow_model = __webpack_require__(350);
;// CONCATENATED MODULE: ./src/runner/workflow/parse.ts






/** Bounds that no workflow comes near: the file may be a stranger's, and is to cost no time. */
const MOST_CHOICES = 100;
const MOST_JOBS = 500;
const MOST_NAMES = 2_000;
const MOST_LITERALS = 20;
/** For the files that this one calls: on events of strangers, what is called first may keep them from what follows. */
function surroundingsOfCalled({ events }, surroundings) {
    return events.some(workflow_model/* isForeignEvent */.ZW) ? { ...surroundings, job: null } : surroundings;
}
/**
 * Reads the text of a workflow file. It is data from outside: nothing in it is run or expanded, and where it is
 * no workflow that GitHub would take, it is unreadable.
 */
async function parseWorkflow(text, path, surroundings) {
    const composed = await (0,yaml_document/* composeYaml */.e)(text);
    if (composed === null)
        return (0,workflow_model/* unread */.gy)(path, 'it is not YAML that GitHub accepts');
    try {
        const jobs = new FileReader(new Nodes(composed), await __webpack_require__.e(/* import() */ 989).then(__webpack_require__.bind(__webpack_require__, 8989)), surroundings).read();
        if (jobs === null)
            return (0,workflow_model/* unread */.gy)(path, 'it has no jobs');
        return {
            path,
            problem: null,
            ...jobs,
            secrets: (0,expressions/* secretsIn */.V)(text).slice(0, MOST_NAMES),
            literalTokens: literalTokensIn(text),
        };
    }
    catch {
        return (0,workflow_model/* unread */.gy)(path, 'it is not a workflow');
    }
}
/** Reads the `action.yml` of a composite action, by the same rules. */
async function parseAction(text, folder, path) {
    const composed = await (0,yaml_document/* composeYaml */.e)(text);
    if (composed === null)
        return (0,workflow_model/* unreadAction */.Ul)(folder, path, 'it is not YAML that GitHub accepts');
    try {
        const nodes = new Nodes(composed);
        const { root } = nodes;
        const reader = new StepReader(nodes, await __webpack_require__.e(/* import() */ 989).then(__webpack_require__.bind(__webpack_require__, 8989)));
        if (nodes.string(nodes.at(root, 'runs', 'using')) !== 'composite') {
            return (0,workflow_model/* unreadAction */.Ul)(folder, path, workflow_model/* NOT_COMPOSITE */.OL);
        }
        const defaults = nodes.entries(nodes.at(root, 'inputs')).flatMap(([key, value]) => {
            const named = reader.namedValue(key, nodes.at(value, 'default'));
            return named === null ? [] : [named];
        });
        // Each of its scripts must name a shell.
        const steps = reader.steps(nodes.at(root, 'runs', 'steps'), { shell: '', folder: null });
        return { folder, path, problem: null, defaults, literalTokens: literalTokensIn(text), steps };
    }
    catch {
        return (0,workflow_model/* unreadAction */.Ul)(folder, path, 'it is not an action');
    }
}
class FileReader {
    #nodes;
    #surroundings;
    #reader;
    constructor(nodes, shellParser, surroundings) {
        this.#nodes = nodes;
        this.#surroundings = surroundings;
        this.#reader = new StepReader(nodes, shellParser);
    }
    read() {
        const { root } = this.#nodes;
        const jobs = this.#nodes.map(this.#nodes.at(root, 'jobs'));
        if (jobs === null)
            return null;
        const events = this.#names(this.#nodes.at(root, 'on'));
        return {
            env: this.#reader.named(this.#nodes.at(root, 'env')),
            ...this.#inputDefaults(),
            events,
            eventTypes: this.#eventTypes(this.#nodes.at(root, 'on')),
            jobs: this.#jobs(this.#nodes.entries(jobs).slice(0, MOST_JOBS), events),
        };
    }
    #jobs(entries, events) {
        const nodes = new Map(entries.map(([key, job]) => [this.#nodes.string(key)?.toLowerCase() ?? '', job]));
        const needs = (job) => this.#names(this.#nodes.at(job, 'needs')).map((id) => id.toLowerCase());
        const calls = [...nodes].flatMap(([id, job]) => (this.#nodes.at(job, 'uses') === undefined ? [] : [id]));
        const { job: own } = this.#surroundings;
        const wanted = new Set(own === null ? nodes.keys() : [own.toLowerCase()]);
        if (events.some(workflow_model/* isForeignEvent */.ZW)) {
            for (const id of calls)
                wanted.add(id);
            for (const id of wanted)
                for (const needed of needs(nodes.get(id)))
                    wanted.add(needed);
        }
        return entries.flatMap(([key, value]) => this.#job(key, value, wanted));
    }
    #eventTypes(node) {
        const typed = this.#nodes.entries(node).flatMap(([key, settings]) => {
            const types = this.#names(this.#nodes.at(settings, 'types'));
            return types.length === 0 ? [] : [[this.#nodes.string(key) ?? '', types]];
        });
        return Object.fromEntries(typed);
    }
    /** One name, a list of them, or a map with settings of each: events, their types, jobs. */
    #names(node) {
        const single = this.#nodes.string(node);
        const all = single !== null
            ? [single]
            : this.#nodes.map(node) !== null
                ? this.#nodes.entries(node).map(([key]) => this.#nodes.string(key))
                : this.#nodes.list(node).map((item) => this.#nodes.string(item));
        return all.filter((name) => name !== null && /^[A-Za-z_][\w-]{0,99}$/.test(name));
    }
    #job(key, value, wanted) {
        const id = this.#nodes.string(key);
        const job = this.#nodes.map(value);
        if (id === null || job === null || !/^[A-Za-z_][\w-]{0,99}$/.test(id))
            return [];
        return [
            {
                id,
                line: this.#nodes.line(key),
                env: this.#reader.named(this.#nodes.at(job, 'env')),
                containerEnv: this.#reader.named(this.#nodes.at(job, 'container', 'env')),
                isInContainer: this.#nodes.at(job, 'container') !== undefined,
                pythons: this.#pythons(job),
                ...this.#choices(job),
                environment: this.#environment(job),
                call: this.#call(job),
                ...this.#reader.conditionOf(job),
                needs: this.#names(this.#nodes.at(job, 'needs')),
                // GitHub knows no letter case in ids.
                steps: wanted.has(id.toLowerCase()) ? this.#stepsOf(job) : [],
            },
        ];
    }
    #stepsOf(job) {
        return this.#reader.steps(this.#nodes.at(job, 'steps'), {
            shell: this.#default(job, 'shell') ?? this.#surroundings.shell,
            folder: this.#default(job, 'working-directory'),
        });
    }
    #inputDefaults() {
        const events = ['workflow_dispatch', 'workflow_call'];
        const inputs = events.flatMap((event) => this.#nodes.entries(this.#nodes.at(this.#nodes.root, 'on', event, 'inputs')));
        const inputDefaults = this.#plainValues(inputs.map(([key, input]) => [key, this.#nodes.at(input, 'default')]));
        return inputDefaults.length === 0 ? {} : { inputDefaults };
    }
    /** Those of the lists first, then those of `include`. */
    #choices(job) {
        const matrix = this.#nodes.at(job, 'strategy', 'matrix');
        const listed = this.#nodes
            .entries(matrix)
            .flatMap(([key, node]) => this.#nodes.list(node).map((item) => [key, item]));
        const included = this.#nodes
            .list(this.#nodes.at(matrix, 'include'))
            .flatMap((one) => this.#nodes.entries(one));
        const choices = this.#plainValues([...listed, ...included]);
        return choices.length === 0 ? {} : { choices };
    }
    #plainValues(entries) {
        return entries.slice(0, MOST_CHOICES).flatMap(([key, node]) => this.#reader.plainValue(key, node) ?? []);
    }
    #pythons(job) {
        const matrix = this.#nodes.at(job, 'strategy', 'matrix');
        const included = this.#nodes.list(this.#nodes.at(matrix, 'include'));
        const lists = this.#nodes.entries(matrix).map(([key, node]) => [key, this.#nodes.list(node)]);
        const single = included.flatMap((one) => this.#nodes.entries(one).map(([key, node]) => [key, [node]]));
        const found = new Map();
        for (const [key, nodes] of [...lists, ...single].slice(0, MOST_CHOICES)) {
            const name = this.#nodes.string(key) ?? '';
            const values = nodes.slice(0, MOST_CHOICES).map((node) => this.#nodes.string(node)?.slice(0, 40) ?? '');
            if (/^[\w-]{0,30}py/i.test(name))
                found.set(name, [...(found.get(name) ?? []), ...values]);
        }
        return Object.fromEntries(found);
    }
    /** What the job, or else its file, sets for all scripts. */
    #default(job, name) {
        const [ofJob, ofFile] = [job, this.#nodes.root].map((of) => this.#nodes.string(this.#nodes.at(of, 'defaults', 'run', name)));
        return ofJob ?? ofFile ?? null;
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
            inputs: this.#reader.named(this.#nodes.at(job, 'with')),
            secrets: this.#passed(this.#nodes.at(job, 'secrets')),
        };
    }
    #passed(node) {
        if (this.#nodes.string(node) === 'inherit')
            return { is: 'inherit' };
        const values = this.#reader.named(node);
        return values.length === 0 ? { is: 'none' } : { is: 'named', values };
    }
}
/** The lines in which a Hub token is written, comments included: whoever can read the file can read them. */
function literalTokensIn(text) {
    return text
        .split(/\r\n|\r|\n/)
        .flatMap((line, index) => /hf_|api_org_/.test(line) && line.split(/[^A-Za-z0-9_]+/).some(isDrawnToken) ? [index + 1] : [])
        .slice(0, MOST_LITERALS);
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
    const surroundings = { repository, shell: platform === 'win32' ? 'pwsh' : 'bash', job };
    const reader = new WorkflowReader(workspace, surroundings, time);
    const [[top = (0,workflow_model/* unread */.gy)(path, LATE.problem), ...called], commit] = await Promise.all([
        reader.workflows(path),
        time.within(() => checkedOutCommit(workspace), null),
    ]);
    const steps = [top, ...called]
        .flatMap(({ jobs }) => jobs)
        .filter(({ id }) => id.toLowerCase() === job.toLowerCase())
        .flatMap((one) => one.steps);
    const ran = environment.GITHUB_WORKFLOW_SHA || environment.GITHUB_SHA || null;
    return {
        job,
        step: environment.GITHUB_ACTION ?? '',
        action: environment.GITHUB_ACTION_REPOSITORY || null,
        isOtherCommit: commit !== null && ran !== null && commit !== ran,
        top,
        called,
        actions: await reader.actions(steps),
    };
}
/** `owner/name/.github/workflows/ci.yml@refs/…`: the path, where owner and name are those of this repository. */
function ownWorkflowPath({ GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY }) {
    const [, repository, path] = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/\\@]+\.ya?ml)@/.exec(GITHUB_WORKFLOW_REF ?? '') ?? [];
    const isOwn = repository?.toLowerCase() === GITHUB_REPOSITORY?.toLowerCase();
    return isOwn ? (path ?? null) : null;
}
/** Reads files of the workspace, all of them within the same bounds. */
class WorkflowReader {
    #workspace;
    #surroundings;
    #time;
    #left = MOST_TEXT;
    constructor(workspace, surroundings, time) {
        this.#workspace = workspace;
        this.#surroundings = surroundings;
        this.#time = time;
    }
    /** The file, and after it every file that is called from there. */
    async workflows(path) {
        return this.#follow([path], async (one) => {
            const file = await this.#workflow(one);
            if (one === path)
                this.#surroundings = surroundingsOfCalled(file, this.#surroundings);
            return file;
        }, ({ jobs }) => jobs.flatMap(({ call }) => call?.path ?? []));
    }
    /** The local actions that these steps use, and those that their own steps use. */
    async actions(steps) {
        const foldersIn = (all) => all.flatMap(({ uses }) => (0,local_actions/* localActionFolder */.k)(uses) ?? []);
        return this.#follow(foldersIn(steps), (folder) => this.#action(folder), (action) => foldersIn(action.steps));
    }
    /** What is found from the first names on, each read once, in order. */
    async #follow(first, read, next) {
        const seen = new Set();
        const found = [];
        let wanted = [...first];
        while (wanted.length > 0) {
            const fresh = [...new Set(wanted)].filter((name) => !seen.has(name)).slice(0, MOST_FILES - seen.size);
            for (const name of fresh)
                seen.add(name);
            const more = await Promise.all(fresh.map(read));
            found.push(...more);
            wanted = more.flatMap(next);
        }
        return found;
    }
    async #workflow(path) {
        const file = await this.#text(path);
        if ('problem' in file)
            return (0,workflow_model/* unread */.gy)(path, file.problem);
        return this.#time.within(() => parseWorkflow(file.text, path, this.#surroundings), (0,workflow_model/* unread */.gy)(path, LATE.problem));
    }
    async #action(folder) {
        for (const name of ['action.yml', 'action.yaml']) {
            const path = folder === '' ? name : `${folder}/${name}`;
            const file = await this.#text(path);
            if ('problem' in file) {
                if (file.problem === workflow_text/* MISSING */.l)
                    continue;
                return (0,workflow_model/* unreadAction */.Ul)(folder, path, file.problem);
            }
            return this.#time.within(() => parseAction(file.text, folder, path), (0,workflow_model/* unreadAction */.Ul)(folder, path, LATE.problem));
        }
        return (0,workflow_model/* unreadAction */.Ul)(folder, null, workflow_text/* MISSING */.l);
    }
    async #text(path) {
        const file = await this.#time.within(() => (0,workflow_text/* textWithin */.J)(this.#workspace, path), LATE);
        if ('problem' in file)
            return file;
        this.#left -= file.text.length;
        return this.#left < 0 ? { problem: 'it is too large' } : file;
    }
}


/***/ }),

/***/ 6403:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: function() { return /* binding */ BOUNDS; },
/* harmony export */   m: function() { return /* binding */ BOUND_NAMES; }
/* harmony export */ });
/** As the page about discovery has them. */
const BOUNDS = { mostFiles: 2_000, mostBytes: 20 * 1024 * 1024, milliseconds: 300 };
/** In the words of a report, to go in front of "was reached". */
const BOUND_NAMES = {
    time: 'the time limit',
    files: 'the limit on files',
    bytes: 'the limit on size',
};


/***/ })

};
;