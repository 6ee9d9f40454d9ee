"use strict";
exports.id = 317;
exports.ids = [317];
exports.modules = {

/***/ 2317:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rejectInputs: function() { return /* binding */ rejectInputs; }
});

// EXTERNAL MODULE: ./src/actions/exit.ts + 1 modules
var exit = __webpack_require__(1245);
// EXTERNAL MODULE: ./src/evidence/finding.ts
var finding = __webpack_require__(4984);
// EXTERNAL MODULE: ./src/evidence/secret-behind.ts
var secret_behind = __webpack_require__(8666);
// EXTERNAL MODULE: ./src/causes/order.ts
var order = __webpack_require__(1860);
// EXTERNAL MODULE: ./src/evidence/workflow-place.ts
var workflow_place = __webpack_require__(5638);
// EXTERNAL MODULE: ./src/job/step-locations.ts
var step_locations = __webpack_require__(3548);
;// CONCATENATED MODULE: ./src/causes/problem-place.ts


/** The line of a repo that cannot be one: it must be unreadable in the text, too. */
function problemPlace({ input, line }, workflow) {
    if (input !== 'repos' || line === null)
        return null;
    return (0,workflow_place/* samePlace */.o)((0,step_locations/* stepLocations */.NQ)(workflow).map(({ callPath, step }) => {
        const at = step?.repos?.lines?.[line - 1];
        return at?.repos === null ? { file: callPath.file.path, line: at.line } : null;
    }));
}

// EXTERNAL MODULE: ./src/causes/token/unusable-token.ts
var unusable_token = __webpack_require__(6023);
// EXTERNAL MODULE: ./src/causes/inputs/input-causes.ts
var input_causes = __webpack_require__(4349);
// EXTERNAL MODULE: ./src/causes/inputs/input-problem.ts
var input_problem = __webpack_require__(4890);
// EXTERNAL MODULE: ./src/causes/inputs/misspelt-inputs.ts
var misspelt_inputs = __webpack_require__(1403);
// EXTERNAL MODULE: ./src/causes/inputs/near-inputs.ts
var near_inputs = __webpack_require__(2644);
;// CONCATENATED MODULE: ./src/causes/inputs/unusable-inputs.ts









/**
 * What is wrong with inputs that cannot be used, all of it at once, and inputs that may be misspelt; with a stored token
 * that cannot be used either, if that is what the job would use.
 */
function unusableInputs(problems, { host, workflow, unknownInputs }, token = null) {
    const near = (0,misspelt_inputs/* besideNearInputs */.q)((0,near_inputs/* nearInputs */.U)(unknownInputs, workflow), [], false);
    return (0,order/* inOrder */.a)([
        ...problems.map((problem, position) => ({
            ...(0,input_problem/* unusableInput */.yv)(problem, position, host),
            place: problemPlace(problem, workflow),
        })),
        ...near.map(finding/* finding */.g),
        ...(token === null ? [] : tokenFindings(token)),
    ], [...input_causes/* INPUT_CAUSES */.i, ...unusable_token/* UNUSABLE_TOKEN_CAUSES */.Nc]);
}
function tokenFindings(seen) {
    const { checked } = seen.runner.tokenSources;
    const fault = checked?.format.malformation ?? null;
    if (checked === null || fault === null)
        return [];
    const draft = (0,unusable_token/* unusableToken */.Zn)(seen, checked.source, fault);
    return [(0,finding/* finding */.g)({ ...draft, place: (0,secret_behind/* mappingPlace */.wv)(seen, checked.source) })];
}
/** Whether the workflow can show more: the line of a repo, or whose an input is that the action does not have. */
function workflowMatters(problems, unknownInputs) {
    return unknownInputs.length > 0 || problems.some(({ line }) => line !== null);
}

// EXTERNAL MODULE: ./src/model/host.ts
var model_host = __webpack_require__(5051);
// EXTERNAL MODULE: ./src/model/input-variables.ts
var input_variables = __webpack_require__(3245);
// EXTERNAL MODULE: ./src/model/inputs.ts + 6 modules
var inputs = __webpack_require__(9890);
// EXTERNAL MODULE: ./src/report/documentation.ts
var documentation = __webpack_require__(5272);
;// CONCATENATED MODULE: ./src/report/invalid-inputs.ts
/** The report on inputs that cannot be used. Nothing was asked and nothing was changed. */
function invalidInputsReport(findings, causesPage) {
    return {
        schema: 1,
        verdict: 'fail',
        cause: findings[0]?.cause ?? null,
        stepFails: true,
        stepNote: null,
        endpoint: '',
        causesPage,
        token: null,
        publisher: null,
        hint: null,
        repos: [],
        findings,
        found: null,
        clients: [],
        scrubbed: [],
        isolated: null,
        wouldRemove: [],
        transferHosts: null,
        notChecked: ['anything: with an invalid input, nothing is requested and nothing is changed'],
        requests: 0,
        quota: null,
        quotas: [],
    };
}

// EXTERNAL MODULE: ./src/report/publish.ts + 8 modules
var publish = __webpack_require__(1359);
// EXTERNAL MODULE: ./src/report/redact.ts
var redact = __webpack_require__(649);
// EXTERNAL MODULE: ./src/runner/event.ts
var runner_event = __webpack_require__(3034);
// EXTERNAL MODULE: ./src/runner/workflow/workflow.ts + 8 modules
var workflow_workflow = __webpack_require__(2829);
;// CONCATENATED MODULE: ./src/steps/reject-inputs.ts











/** With inputs that cannot be used, what they say about where to report is not relied on. */
const ONLY_SUMMARY = {
    summary: 'true',
    checkRun: false,
    checkName: inputs/* DEFAULT_CHECK_NAME */.nV,
    comment: 'never',
    issue: 'never',
    githubToken: null,
    headSha: '',
    pullRequest: null,
    fork: null,
    isRoutine: false,
};
/**
 * The whole run where inputs cannot be used: nothing is asked and nothing is changed. Of the runner at most the workflow
 * is read, for the line to correct; that loads `yaml`, so it is done only if a line can be shown. `own` are the job's
 * own credentials.
 */
async function rejectInputs({ problems, tokenSources, endpoint }, own, environment) {
    const host = (0,model_host/* hostOf */.w)(environment);
    const unknown = (0,input_variables/* unknownInputVariables */.kz)(environment);
    // A token that is exchanged takes the place of a stored one.
    const isStored = (environment[(0,input_variables/* inputVariable */.LO)('oidc-resource')] ?? '').trim() === '';
    const isTokenBad = isStored && tokenSources.checked?.format.malformation != null;
    const isTextNeeded = isTokenBad || workflowMatters(problems, unknown);
    const workflow = isTextNeeded ? await (0,workflow_workflow/* observeWorkflow */.K)(environment, process.platform) : null;
    const token = isTokenBad
        ? {
            inputs: { endpoint },
            runner: { host, event: await (0,runner_event/* observeEvent */.V)(environment), tokenSources, workflow },
        }
        : null;
    const findings = unusableInputs(problems, { host, workflow, unknownInputs: unknown }, token);
    const report = invalidInputsReport(findings, (0,documentation/* causesPage */.o)(environment));
    await (0,publish/* publish */.m)((0,redact/* redactor */.$)(own, environment.HOME)(report), ONLY_SUMMARY, environment);
    (0,exit/* settle */.G9)(true);
}


/***/ })

};
;