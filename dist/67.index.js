"use strict";
exports.id = 67;
exports.ids = [67];
exports.modules = {

/***/ 821:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   al: function() { return /* binding */ inOrder; },
/* harmony export */   rl: function() { return /* binding */ causeOf; }
/* harmony export */ });
/* unused harmony export CAUSES */
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2103);
/* harmony import */ var _gate_loaded_repos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4521);
/* harmony import */ var _inputs_input_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4890);
/* harmony import */ var _inputs_misspelt_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7123);
/* harmony import */ var _inputs_no_repos_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2909);
/* harmony import */ var _network_network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5320);
/* harmony import */ var _network_no_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7498);
/* harmony import */ var _network_quota_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1469);
/* harmony import */ var _network_untrusted_certificate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4097);
/* harmony import */ var _oidc_failed_exchange_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5789);
/* harmony import */ var _oidc_missing_id_token_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3800);
/* harmony import */ var _oidc_resource_scope_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7427);
/* harmony import */ var _organization_organization_block_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1511);
/* harmony import */ var _privilege_overbroad_token_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6774);
/* harmony import */ var _repo_condition_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9128);
/* harmony import */ var _repo_missing_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1427);
/* harmony import */ var _repo_other_type_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4672);
/* harmony import */ var _runner_cleanup_failures_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8567);
/* harmony import */ var _runner_clock_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3205);
/* harmony import */ var _runner_conflicts_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6904);
/* harmony import */ var _runner_containers_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1719);
/* harmony import */ var _runner_git_credentials_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(863);
/* harmony import */ var _runner_old_client_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(564);
/* harmony import */ var _runner_publisher_behind_token_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7984);
/* harmony import */ var _runner_saved_login_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5656);
/* harmony import */ var _runner_stale_netrc_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(9671);
/* harmony import */ var _runner_unreached_hosts_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7418);
/* harmony import */ var _scope_gated_permission_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8932);
/* harmony import */ var _scope_scope_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7447);
/* harmony import */ var _scope_unverifiable_write_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1307);
/* harmony import */ var _token_misnamed_token_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6404);
/* harmony import */ var _token_missing_token_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7982);
/* harmony import */ var _token_plain_variable_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(1507);
/* harmony import */ var _token_refused_token_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7014);
/* harmony import */ var _token_secret_not_passed_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6125);
/* harmony import */ var _token_token_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2203);
/* harmony import */ var _token_unusable_token_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(6023);





































/**
 * Every cause that a finding may have, in the order of weight: what makes every later answer worthless comes first.
 */
const CAUSES = [
    _inputs_input_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_INVALID */ .TO,
    _inputs_input_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .REPO_ID_PLACEHOLDER */ .hU,
    _inputs_input_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .REPO_ID_INVALID */ .Hk,
    _inputs_misspelt_id_js__WEBPACK_IMPORTED_MODULE_3__/* .REPO_ID_TYPO */ .WH,
    _inputs_misspelt_id_js__WEBPACK_IMPORTED_MODULE_3__/* .REPO_ID_NO_NAMESPACE */ .bu,
    _inputs_no_repos_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_REPOS_LISTED */ .w,
    _network_network_js__WEBPACK_IMPORTED_MODULE_5__/* .ENDPOINT_NOT_TRUSTED */ .CX,
    _network_untrusted_certificate_js__WEBPACK_IMPORTED_MODULE_8__/* .TLS_UNTRUSTED_CA */ .Wk,
    _network_network_js__WEBPACK_IMPORTED_MODULE_5__/* .HUB_UNREACHABLE */ .rT,
    _network_network_js__WEBPACK_IMPORTED_MODULE_5__/* .OFFLINE_MODE */ .EK,
    _network_network_js__WEBPACK_IMPORTED_MODULE_5__/* .WAF_BLOCK */ .PY,
    _network_network_js__WEBPACK_IMPORTED_MODULE_5__/* .HUB_OUTAGE */ .mV,
    _network_network_js__WEBPACK_IMPORTED_MODULE_5__/* .CREDENTIAL_NOT_RECEIVED */ .SM,
    _network_quota_js__WEBPACK_IMPORTED_MODULE_7__/* .RATE_LIMIT_SHARED_IP */ .z4,
    _network_quota_js__WEBPACK_IMPORTED_MODULE_7__/* .RATE_LIMIT_ACCOUNT */ .NZ,
    _network_quota_js__WEBPACK_IMPORTED_MODULE_7__/* .RATE_LIMIT_WHOAMI */ .Tt,
    _network_no_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .CHECK_TIMED_OUT */ .Si,
    _network_no_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .CHECK_FAILED */ .jL,
    _network_quota_js__WEBPACK_IMPORTED_MODULE_7__/* .RATE_LIMIT_ACCOUNT_LOW */ .WZ,
    _token_missing_token_js__WEBPACK_IMPORTED_MODULE_31__/* .SECRET_NOT_EXPOSED_TO_FORK_PR */ .i8,
    _token_missing_token_js__WEBPACK_IMPORTED_MODULE_31__/* .SECRET_NOT_EXPOSED_TO_DEPENDABOT */ .rO,
    _token_misnamed_token_js__WEBPACK_IMPORTED_MODULE_30__/* .WRONG_VARIABLE_NAME */ .l,
    _token_secret_not_passed_js__WEBPACK_IMPORTED_MODULE_34__/* .SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW */ .Yz,
    _token_missing_token_js__WEBPACK_IMPORTED_MODULE_31__/* .SECRET_NOT_DEFINED */ .Nu,
    _token_unusable_token_js__WEBPACK_IMPORTED_MODULE_36__/* .TOKEN_PLACEHOLDER */ .UP,
    _token_unusable_token_js__WEBPACK_IMPORTED_MODULE_36__/* .TOKEN_FOREIGN */ .Jk,
    _token_unusable_token_js__WEBPACK_IMPORTED_MODULE_36__/* .TOKEN_HAS_QUOTES */ .Vx,
    _token_unusable_token_js__WEBPACK_IMPORTED_MODULE_36__/* .TOKEN_HAS_BEARER_PREFIX */ .ii,
    _token_unusable_token_js__WEBPACK_IMPORTED_MODULE_36__/* .TOKEN_HAS_USERNAME */ .Ao,
    _token_unusable_token_js__WEBPACK_IMPORTED_MODULE_36__/* .TOKEN_DOUBLE_ENCODED */ .bu,
    _token_unusable_token_js__WEBPACK_IMPORTED_MODULE_36__/* .TOKEN_MALFORMED */ .iG,
    _token_unusable_token_js__WEBPACK_IMPORTED_MODULE_36__/* .TOKEN_IS_REFRESH_TOKEN */ .Rs,
    _token_refused_token_js__WEBPACK_IMPORTED_MODULE_33__/* .TOKEN_EXPIRED */ .g9,
    _token_unusable_token_js__WEBPACK_IMPORTED_MODULE_36__/* .TOKEN_FORMAT_UNKNOWN */ .$L,
    _token_refused_token_js__WEBPACK_IMPORTED_MODULE_33__/* .TOKEN_INVALID */ .uX,
    _token_token_js__WEBPACK_IMPORTED_MODULE_35__/* .ORG_TOKEN_UNSUPPORTED */ .jk,
    _token_token_js__WEBPACK_IMPORTED_MODULE_35__/* .UNEXPECTED_USER */ .mg,
    _token_token_js__WEBPACK_IMPORTED_MODULE_35__/* .IMPLICIT_TOKEN_DISABLED */ .nt,
    _token_token_js__WEBPACK_IMPORTED_MODULE_35__/* .TOKEN_HAS_NEWLINE */ .Gj,
    _token_missing_token_js__WEBPACK_IMPORTED_MODULE_31__/* .EMPTY_TOKEN_VALUE */ .As,
    _token_token_js__WEBPACK_IMPORTED_MODULE_35__/* .LEGACY_VARIABLE_NAME */ .Zr,
    _token_token_js__WEBPACK_IMPORTED_MODULE_35__/* .TOKEN_EXPIRES_SOON */ .vt,
    _token_plain_variable_js__WEBPACK_IMPORTED_MODULE_32__/* .TOKEN_IN_PLAIN_VARIABLE */ .E,
    _oidc_missing_id_token_js__WEBPACK_IMPORTED_MODULE_10__/* .OIDC_MISSING_PERMISSION */ .h,
    _oidc_failed_exchange_js__WEBPACK_IMPORTED_MODULE_9__/* .OIDC_EXCHANGE_REFUSED */ .TQ,
    _oidc_resource_scope_js__WEBPACK_IMPORTED_MODULE_11__/* .OIDC_SCOPE_TOO_SMALL */ .q,
    _organization_organization_block_js__WEBPACK_IMPORTED_MODULE_12__/* .ORG_TOKEN_REVOKED */ .Y8,
    _organization_organization_block_js__WEBPACK_IMPORTED_MODULE_12__/* .ORG_REQUIRES_FINE_GRAINED */ .g0,
    _organization_organization_block_js__WEBPACK_IMPORTED_MODULE_12__/* .ORG_TOKEN_PENDING_APPROVAL */ .zg,
    _organization_organization_block_js__WEBPACK_IMPORTED_MODULE_12__/* .ORG_SSO_REQUIRED */ .hj,
    _organization_organization_block_js__WEBPACK_IMPORTED_MODULE_12__/* .ORG_MFA_REQUIRED */ .Ep,
    _organization_organization_block_js__WEBPACK_IMPORTED_MODULE_12__/* .ORG_IP_NOT_ALLOWED */ .Kd,
    _organization_organization_block_js__WEBPACK_IMPORTED_MODULE_12__/* .ORG_CONTENT_POLICY */ .MI,
    _scope_scope_js__WEBPACK_IMPORTED_MODULE_28__/* .READ_TOKEN_FOR_WRITE */ .fw,
    _scope_scope_js__WEBPACK_IMPORTED_MODULE_28__/* .OAUTH_SCOPE_MISSING */ .ER,
    _scope_scope_js__WEBPACK_IMPORTED_MODULE_28__/* .WRONG_NAMESPACE */ .M6,
    _scope_scope_js__WEBPACK_IMPORTED_MODULE_28__/* .FINE_GRAINED_REPO_NOT_IN_SCOPE */ .a,
    _scope_scope_js__WEBPACK_IMPORTED_MODULE_28__/* .FINE_GRAINED_NO_WRITE_ON_REPO */ .Rh,
    _scope_scope_js__WEBPACK_IMPORTED_MODULE_28__/* .FINE_GRAINED_NO_READ_ON_REPO */ .k6,
    _scope_gated_permission_js__WEBPACK_IMPORTED_MODULE_27__/* .FINE_GRAINED_MISSING_GATED_PERMISSION */ .Z,
    _scope_scope_js__WEBPACK_IMPORTED_MODULE_28__/* .ORG_ROLE_INSUFFICIENT */ .Ok,
    _scope_unverifiable_write_js__WEBPACK_IMPORTED_MODULE_29__/* .WRITE_UNVERIFIABLE */ .DE,
    _scope_unverifiable_write_js__WEBPACK_IMPORTED_MODULE_29__/* .FINE_GRAINED_NO_CREATE */ .Dy,
    _repo_condition_js__WEBPACK_IMPORTED_MODULE_14__/* .REPO_DISABLED */ .Gp,
    _repo_condition_js__WEBPACK_IMPORTED_MODULE_14__/* .REGION_BLOCKED */ .Sp,
    _repo_other_type_js__WEBPACK_IMPORTED_MODULE_16__/* .REPO_TYPE_MISMATCH */ .Zp,
    _repo_missing_js__WEBPACK_IMPORTED_MODULE_15__/* .TARGET_MISSING */ .LW,
    _repo_missing_js__WEBPACK_IMPORTED_MODULE_15__/* .REPO_MISSING_OR_NO_ACCESS */ .pV,
    _repo_condition_js__WEBPACK_IMPORTED_MODULE_14__/* .REDIRECT_REFUSED */ .sM,
    _repo_condition_js__WEBPACK_IMPORTED_MODULE_14__/* .REVISION_MISSING */ .Tm,
    _repo_condition_js__WEBPACK_IMPORTED_MODULE_14__/* .REPO_RENAMED */ .yQ,
    _gate_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .GATED_REJECTED */ .tk,
    _gate_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .GATED_NOT_ACCEPTED */ .us,
    _gate_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .GATED_RESET */ .Am,
    _gate_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .GATED_PENDING */ .SX,
    _gate_loaded_repos_js__WEBPACK_IMPORTED_MODULE_1__/* .GATED_TRANSITIVE */ .y,
    _gate_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .GATED_REFUSED */ .fJ,
    _runner_unreached_hosts_js__WEBPACK_IMPORTED_MODULE_26__/* .TRANSFER_HOST_BLOCKED */ .ij,
    _runner_stale_netrc_js__WEBPACK_IMPORTED_MODULE_25__/* .NETRC_OVERRIDES_TOKEN */ .V1,
    _runner_stale_netrc_js__WEBPACK_IMPORTED_MODULE_25__/* .NETRC_UNREADABLE */ .DM,
    _runner_git_credentials_js__WEBPACK_IMPORTED_MODULE_21__/* .GIT_CREDENTIAL_STALE */ .Jb,
    _runner_git_credentials_js__WEBPACK_IMPORTED_MODULE_21__/* .TOKEN_IN_GIT_URL */ .FY,
    _runner_publisher_behind_token_js__WEBPACK_IMPORTED_MODULE_23__/* .OIDC_OVERRIDES_TOKEN */ .S,
    _runner_conflicts_js__WEBPACK_IMPORTED_MODULE_19__/* .CONFLICTING_TOKEN_SOURCES */ .s,
    _runner_saved_login_js__WEBPACK_IMPORTED_MODULE_24__/* .SAVED_TOKEN_SHADOWS */ .qS,
    _runner_saved_login_js__WEBPACK_IMPORTED_MODULE_24__/* .PERSISTED_LOGIN_ON_RUNNER */ .V5,
    _runner_saved_login_js__WEBPACK_IMPORTED_MODULE_24__/* .TOKEN_ONLY_IN_FILE */ .kP,
    _runner_containers_js__WEBPACK_IMPORTED_MODULE_20__/* .TOKEN_NOT_PASSED_INTO_CONTAINER */ .O,
    _runner_old_client_js__WEBPACK_IMPORTED_MODULE_22__/* .CLIENT_OUTDATED */ .L,
    _runner_cleanup_failures_js__WEBPACK_IMPORTED_MODULE_17__/* .SCRUB_FAILED */ .q2,
    _runner_cleanup_failures_js__WEBPACK_IMPORTED_MODULE_17__/* .RESTORE_FAILED */ .r,
    _runner_clock_js__WEBPACK_IMPORTED_MODULE_18__/* .CLOCK_SKEW */ .G,
    _privilege_overbroad_token_js__WEBPACK_IMPORTED_MODULE_13__/* .TOKEN_OVERBROAD */ .t,
];
const BY_SLUG = new Map(CAUSES.map((cause, weight) => [cause.slug, { ...cause, weight }]));
/** The cause with this slug, and its place in the order of weight: smaller is weightier. */
function causeOf(slug) {
    const cause = BY_SLUG.get(slug);
    if (cause === undefined)
        throw new Error(`unknown cause ${slug}`);
    return cause;
}
const SEVERITIES = ['error', 'warning', 'notice'];
/** Sorts by severity, then by the weight of the cause, then by the order of the listed repos. */
function inOrder(findings) {
    return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        causeOf(a.cause).weight - causeOf(b.cause).weight ||
        a.position - b.position);
}


/***/ }),

/***/ 2103:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: function() { return /* binding */ GATED_RESET; },
/* harmony export */   K$: function() { return /* binding */ needsFileProof; },
/* harmony export */   SX: function() { return /* binding */ GATED_PENDING; },
/* harmony export */   fJ: function() { return /* binding */ GATED_REFUSED; },
/* harmony export */   tk: function() { return /* binding */ GATED_REJECTED; },
/* harmony export */   us: function() { return /* binding */ GATED_NOT_ACCEPTED; },
/* harmony export */   wy: function() { return /* binding */ closedGate; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(654);
/* harmony import */ var _evidence_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6652);
/* harmony import */ var _evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1664);
/* harmony import */ var _evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2846);
/* harmony import */ var _model_front_matter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2334);





/**
 * Means: The authors of the repo rejected the account's request.
 *
 * How we know: The answer says so.
 *
 * What to do: Contact the authors; asking again is ignored.
 */
const GATED_REJECTED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'gate',
    slug: 'gated-rejected',
    severity: 'error',
    title: 'The authors rejected the access request',
});
/**
 * Means: The account never asked for access to the gated repo.
 *
 * How we know: The answer says that it is not in the authorized list.
 *
 * What to do: Log in as that account, open the repo's page and accept the conditions.
 */
const GATED_NOT_ACCEPTED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'gate',
    slug: 'gated-not-accepted',
    severity: 'error',
    title: 'Gated repo: access was never asked for',
});
/**
 * Means: The authors reset the account's request.
 *
 * How we know: The answer says so.
 *
 * What to do: Ask again on the repo's page.
 */
const GATED_RESET = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'gate',
    slug: 'gated-reset',
    severity: 'error',
    title: 'The authors reset the access request',
});
/**
 * Means: The account's request waits for the authors.
 *
 * How we know: The answer says so.
 *
 * What to do: Wait (`wait-for-access` does), or ask the authors; a new token changes nothing.
 */
const GATED_PENDING = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'gate',
    slug: 'gated-pending',
    severity: 'error',
    title: 'The access request is pending',
});
/**
 * Means: The gate is closed, in words that this version does not know.
 *
 * How we know: The Hub's code `GatedRepo`; the words are quoted.
 *
 * What to do: Open the repo's page with that account: it says what is missing.
 */
const GATED_REFUSED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'gate',
    slug: 'gated-refused',
    severity: 'error',
    title: 'The gate is closed',
});
const TEXTS = {
    'not-accepted': {
        cause: GATED_NOT_ACCEPTED,
        what: (repo, account) => `${repo} is gated and ${account} has not been given access to it`,
        todo: (page, login, gate) => `Log in as ${login}, open ${page} and accept the conditions${afterwards(gate)}`,
    },
    pending: {
        cause: GATED_PENDING,
        what: (repo, account) => `The request of ${account} for access to ${repo} is pending`,
        todo: (page) => `Wait for the authors to decide, or ask them on ${page}; a new token changes nothing.`,
    },
    rejected: {
        cause: GATED_REJECTED,
        what: (repo, account) => `The authors of ${repo} rejected the access request of ${account}`,
        todo: (page) => `Contact the authors through ${page}; asking again from the same account is ignored.`,
    },
    reset: {
        cause: GATED_RESET,
        what: (repo, account) => `The authors of ${repo} reset the access request of ${account}`,
        todo: (page, login) => `Log in as ${login}, open ${page} and ask for access again.`,
    },
    unknown: {
        cause: GATED_REFUSED,
        what: (repo, account, words) => `The gate of ${repo} is closed to ${account}${words}`,
        todo: (page, login) => `Log in as ${login} and open ${page}: the page says what is missing.`,
    },
};
function afterwards(gate) {
    if (gate === 'auto')
        return '; access opens at once.';
    if (gate === 'manual')
        return '; access opens once the authors approve.';
    return '.';
}
/** The finding for a closed gate. `probe` is the content check whose answer proves it. */
function closedGate(probed, state, probe) {
    const { cause, what, todo } = TEXTS[state];
    const account = (0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(probed);
    const page = (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPage */ .E6)(probed.endpoint, probed.ref);
    const isUsers = !(0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrganizationToken */ .D4)(probed) && probed.tokenFormat?.kind !== 'trusted-publisher';
    const closed = closedToEurope(probed);
    const outcome = probed.observation.probes[probe]?.outcome;
    const words = outcome?.kind === 'answer' && outcome.message !== null
        ? `, in words this version does not know: "${outcome.message}"`
        : ', without words';
    const fineGrained = probed.identity?.fineGrained;
    const alsoNeeds = fineGrained !== null && fineGrained !== undefined && !fineGrained.canReadGatedRepos
        ? ' The token itself also lacks the right to read public gated repos.'
        : lacksGatedScope(probed)
            ? ' The OAuth token itself also lacks the scope gated-repos.'
            : '';
    return {
        cause,
        subject: probed.label,
        position: probed.position,
        message: `${what((0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(probed), account, words)}${state === 'unknown' ? '.' : ", as the Hub's answer says."}${alsoNeeds}`,
        advice: isUsers
            ? `${todo(page, (0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .loginOf */ .DQ)(probed), probed.metadata?.gate ?? null)}${closed}`
            : `Use a user access token of an account that was given access on ${page}: this token belongs to no user, and access is given to users only.`,
        link: page,
        evidence: (0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceFrom */ .EH)(probed, [probe, 'metadata', ...(closed === '' ? [] : ['card'])]),
    };
}
/** That the card keeps a region out proves nothing about this run, but whoever is there would ask in vain. */
function closedToEurope({ observation: { card } }) {
    const head = (0,_model_front_matter_js__WEBPACK_IMPORTED_MODULE_4__/* .frontMatter */ .Z)(card ?? '');
    return head.some((line) => /^extra_gated_eu_disallowed[ \t]*:[ \t]*true\b/i.test(line))
        ? ' Its card closes the gate to the European Union: from there, another model or location is needed.'
        : '';
}
/**
 * Whether this token might be kept from a public gated repo although the access check grants it: whether that
 * check knows of the missing permission was never recorded, and then only a file tells (protocol notes §3.2).
 */
function needsFileProof(probed) {
    const { identity, tokenFormat } = probed;
    // Of which kind a user's token is, the identity check alone would tell.
    if (identity === null)
        return tokenFormat?.kind === 'user' || lacksGatedScope(probed);
    if (identity.fineGrained === null)
        return lacksGatedScope(probed);
    if (identity.fineGrained.canReadGatedRepos)
        return false;
    const coverage = (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageOf */ ._5)(identity.fineGrained, probed);
    return coverage.is !== 'entry' || !(0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .allowsRead */ .tZ)(coverage.permissions);
}
function lacksGatedScope({ tokenFormat }) {
    const opening = ['gated-repos', 'read-repos', 'write-repos', 'manage-repos'];
    const scopes = tokenFormat?.oauthScopes;
    return scopes !== null && scopes !== undefined && !scopes.some((scope) => opening.includes(scope));
}


/***/ }),

/***/ 4521:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: function() { return /* binding */ diagnoseReferences; },
/* harmony export */   y: function() { return /* binding */ GATED_TRANSITIVE; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(654);
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4984);
/* harmony import */ var _evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1664);
/* harmony import */ var _evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9776);
/* harmony import */ var _hub_probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6477);
/* harmony import */ var _hub_references_mentions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1843);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2589);
/* harmony import */ var _repo_read_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7924);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2103);









/**
 * Means: A repo that a listed one loads is gated, and closed to the account.
 *
 * How we know: The listed repo's configuration names it (`follow-references`), and its own answer says so.
 *
 * What to do: Get access to that repo as well.
 */
const GATED_TRANSITIVE = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCause */ .R)({
    group: 'gate',
    slug: 'gated-transitive',
    severity: 'error',
    title: 'A repo that a listed one loads is gated',
});
const CLOSED_GATE = [
    _gate_js__WEBPACK_IMPORTED_MODULE_6__/* .GATED_NOT_ACCEPTED */ .us,
    _gate_js__WEBPACK_IMPORTED_MODULE_6__/* .GATED_PENDING */ .SX,
    _gate_js__WEBPACK_IMPORTED_MODULE_6__/* .GATED_REJECTED */ .tk,
    _gate_js__WEBPACK_IMPORTED_MODULE_6__/* .GATED_RESET */ .Am,
    _gate_js__WEBPACK_IMPORTED_MODULE_6__/* .GATED_REFUSED */ .fJ,
];
/**
 * Diagnoses the repos that were found. Only what the Hub says of them in so many words is a finding: a closed
 * gate, or another refusal with its reason. A 404 is none: nobody listed the repo, and the name may be that of
 * a folder on the machine of whoever wrote it down.
 */
function diagnoseReferences({ hub: { repos, references } }, asker) {
    return references.found.map((found) => {
        const [first] = found.chain;
        const isRoot = (ref) => first !== undefined && (0,_hub_references_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(ref) === (0,_hub_references_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(first.from);
        const position = repos.findIndex(({ request }) => isRoot(request.ref) && request.operation === 'read');
        const probed = (0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .probedRepoOf */ .AU)(found, position, asker);
        const { access, drafts } = (0,_repo_read_access_js__WEBPACK_IMPORTED_MODULE_5__/* .readAccess */ .z)(probed, (0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .readProbeFor */ .mq)(probed.ref));
        const { request, chain } = found;
        const result = { request, label: probed.label, chain };
        if (access === 'granted' || !isStatedRefusal(found)) {
            return { ...result, access: access === 'granted' ? access : 'unknown', findings: [] };
        }
        const findings = drafts.map((draft) => (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .finding */ .g)(asReference(draft, found, references)));
        return { ...result, access: findings.length === 0 ? 'unknown' : 'refused', findings };
    });
}
function isStatedRefusal(found) {
    return [(0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .readProbeFor */ .mq)(found.request.ref), 'content'].some((probe) => {
        const reading = (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readingOf */ .MU)(found, probe);
        return reading?.is === 'gate' || (reading?.is === 'forbidden' && reading.reason !== 'unstated');
    });
}
function asReference(draft, found, references) {
    return {
        ...draft,
        cause: CLOSED_GATE.includes(draft.cause) ? GATED_TRANSITIVE : draft.cause,
        message: `${chainText(found)} ${draft.message}`,
        evidence: [...chainEvidence(found, references), ...(draft.evidence ?? [])],
    };
}
/** Who loads whom, in a sentence. */
function chainText({ chain, request }) {
    const steps = chain.map(({ from, file, key }, index) => {
        const to = chain[index + 1]?.from ?? request.ref;
        return `${(0,_model_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRepo */ .Kf)(from)} loads ${(0,_model_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRepo */ .Kf)(to)}, as its ${file} says (${key})`;
    });
    return `${steps.join('; ')}.`;
}
function chainEvidence({ chain, request }, { read }) {
    return chain.flatMap(({ from, file, key }, index) => {
        const to = chain[index + 1]?.from ?? request.ref;
        const response = read
            .find(({ ref }) => (0,_hub_references_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(ref) === (0,_hub_references_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(from))
            ?.files.find(({ name }) => name === file)?.response;
        if (response === undefined)
            return [];
        // Where the Hub keeps its small files proves nothing.
        const { fact, ...rest } = (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)({ ...response, redirects: [] });
        return [{ ...rest, fact: `${fact}, where ${key} names ${(0,_model_repo_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRepo */ .Kf)(to)}` }];
    });
}


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
 * Means: An input of the step has a value that is not allowed, or two inputs contradict each other. Or the
 * step was given an input that the action does not have and that is close to one it has, such as `repo` or
 * `hf-token`: GitHub's runner warns and goes on without it.
 *
 * How we know: The value is held against what is allowed. A value that may be a credential is never shown. Of
 * a name that is only close, the variable `INPUT_…` is there: that is a warning, since a job may have set it
 * itself, and an error where the workflow's text has the word under `with:` of this step. Its value is not
 * shown, and the check goes on.
 *
 * What to do: Correct the input that the message names; it says what is allowed, or which input is meant.
 */
const INPUT_INVALID = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCause */ .R)({
    group: 'inputs',
    slug: 'input-invalid',
    severity: 'error',
    title: 'An input has a value or a name that cannot be used',
    isOfVariable: true,
});
/**
 * Means: A line of `repos` holds what a variable leaves behind when nobody sets it.
 *
 * How we know: The id is a word such as `None`, `null` or `undefined`, is empty between its slashes, or holds
 * `${{ … }}` or `$NAME` unexpanded.
 *
 * What to do: Set the variable that should hold the id, or leave the line out.
 */
const REPO_ID_PLACEHOLDER = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCause */ .R)({
    group: 'inputs',
    slug: 'repo-id-placeholder',
    severity: 'error',
    title: 'The repo id is what an unset variable leaves behind',
});
/**
 * Means: A line of `repos` can be no repo on the Hub: a local path, an address of another site, too many
 * slashes.
 *
 * How we know: The id is held against the Hub's own rules for names.
 *
 * What to do: Write `namespace/name`, with `datasets/`, `spaces/`, `kernels/` or `buckets/` before it where
 * it is no model.
 */
const REPO_ID_INVALID = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCause */ .R)({
    group: 'inputs',
    slug: 'repo-id-invalid',
    severity: 'error',
    title: 'This cannot be a repo id',
});
const REFUSALS = {
    'invalid-value': { cause: INPUT_INVALID, advice: (input) => `Correct ${input}.` },
    'placeholder-id': {
        cause: REPO_ID_PLACEHOLDER,
        advice: () => 'Set the variable that should hold the id, or leave the line out.',
    },
    'invalid-id': {
        cause: REPO_ID_INVALID,
        advice: () => 'Write [datasets/ or spaces/ …]namespace/name[@revision] [read|write], the address of a Hub page, or an hf:// path.',
    },
};
function unusableInput({ is, input, line, value, reason }, position) {
    const { cause, advice } = REFUSALS[is];
    const where = line === null ? `The input ${input}` : `Line ${line} of the input ${input}`;
    const shown = value === '' ? 'is blank' : `is "${value}"`;
    return (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)({
        cause,
        subject: input,
        position,
        message: `${where} ${shown}, which cannot be used: ${reason}.`,
        advice: advice(input),
        evidence: [{ fact: `${where} ${shown}` }],
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
 * Means: A word for a type, such as `dataset`, stands where the owner belongs.
 *
 * How we know: The first part is such a word, and the Hub knows no repo of that id.
 *
 * What to do: Put the plural before the whole id: `datasets/namespace/name`.
 */
const REPO_ID_TYPO = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'inputs',
    slug: 'repo-id-typo',
    severity: 'error',
    title: 'A type word stands where the owner belongs',
});
/**
 * Means: The id has no owner.
 *
 * How we know: There is no slash in it, and the Hub neither has a repo of that name nor leads on to one, as
 * it does for old short ids.
 *
 * What to do: Write `namespace/name`.
 */
const REPO_ID_NO_NAMESPACE = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'inputs',
    slug: 'repo-id-no-namespace',
    severity: 'error',
    title: 'The repo id has no owner',
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
            message: `In ${probed.label} the type word ${word} stands where the owner belongs, and the Hub knows no such repo.`,
            advice: `Write ${prefixFor(word)}OWNER/${name}, with the name of the account or organization that owns it.`,
            evidence,
        };
    }
    if (ref.id.includes('/'))
        return null;
    return {
        ...shared,
        cause: REPO_ID_NO_NAMESPACE,
        message: `The id ${ref.id} has no owner, and the Hub neither has it nor redirects it.`,
        advice: `Write OWNER/${ref.id}, with the name of the account or organization that owns it.`,
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

/***/ 2909:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: function() { return /* binding */ diagnoseNoRepos; },
/* harmony export */   w: function() { return /* binding */ NO_REPOS_LISTED; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(654);
/* harmony import */ var _evidence_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6652);
/* harmony import */ var _evidence_rights_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2846);
/* harmony import */ var _evidence_token_status_effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9824);
/* harmony import */ var _oidc_resource_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7427);
/* harmony import */ var _scope_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7447);
/** What can be said of a token alone, where no repo is listed that would show what it may do. */






/**
 * Means: Only the token itself was checked, not what it may do.
 *
 * How we know: The `repos` input names no repo.
 *
 * What to do: List the repos that the job uses.
 */
const NO_REPOS_LISTED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'inputs',
    slug: 'no-repos-listed',
    severity: 'notice',
    title: 'No repo is listed, so no access was checked',
});
function diagnoseNoRepos(evidence, tokenStatus) {
    const { inputs } = evidence;
    if (inputs.repos.length > 0 || !_evidence_token_status_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFECTS */ .t[tokenStatus.is].usable)
        return [];
    const draft = inputs.operation === 'write' ? cannotWrite(evidence, tokenStatus) : null;
    return [...(draft === null ? [] : [draft]), noAccessChecked(evidence)];
}
function noAccessChecked({ inputs: { operation } }) {
    return {
        cause: NO_REPOS_LISTED,
        message: `No repo is listed, so no access was checked: only the token itself was, and not what it may ${operation}.`,
        advice: 'List the repos that the job uses in the repos input.',
        evidence: [{ fact: 'the repos input names no repo' }],
    };
}
/** A token that can write nothing, wherever; null where that is not proven. That of an organization has a finding of its own. */
function cannotWrite(evidence, tokenStatus) {
    const { inputs, runner: { tokenSources }, hub: { publisher }, } = evidence;
    const of = tokenSources.checked?.source === 'publisher' ? publisher?.resource?.of : null;
    if (of?.is === 'user')
        return userPublisher(of.name);
    const identity = tokenStatus.is === 'good' ? tokenStatus.identity : null;
    const format = tokenSources.checked?.format ?? null;
    if (format === null || (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_5__/* .isOrganizationToken */ .D4)({ identity, tokenFormat: format }))
        return null;
    const link = (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenForm */ .qc)(inputs.endpoint, { own: ['repo.content.read', 'repo.write'] });
    const draft = identity === null
        ? null
        : (readRoleAlone(identity) ?? withoutWrite(identity) ?? withoutScope(format.oauthScopes));
    return draft === null ? null : { ...draft, link };
}
function readRoleAlone(identity) {
    if (identity.role !== 'read')
        return null;
    return {
        cause: _scope_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .READ_TOKEN_FOR_WRITE */ .fw,
        message: `The Hub says that ${(0,_scope_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenName */ .vb)(identity)} of ${identity.name} has the role read, so it can write nothing, and operation: write is asked for.`,
        advice: `Use a token of ${identity.name} that can write: the form is filled in at the link.`,
        evidence: [{ fact: 'GET /api/whoami-v2: role read' }],
    };
}
/** Permissions are open-ended, so whatever names repos and writing may be one. */
function withoutWrite(identity) {
    const { fineGrained } = identity;
    if (fineGrained === null)
        return null;
    const permissions = [...new Set(fineGrained.scoped.flatMap((entry) => entry.permissions))];
    if (permissions.some((permission) => /repo/i.test(permission) && /write|admin|manage/i.test(permission)))
        return null;
    const held = permissions.length === 0 ? 'none at all' : permissions.sort().join(', ');
    return {
        cause: _scope_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .FINE_GRAINED_NO_WRITE_ON_REPO */ .Rh,
        message: `No entry of ${(0,_scope_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenName */ .vb)(identity)} of ${identity.name} has write access to contents, so it can write no repo, and operation: write is asked for.`,
        advice: 'Edit the token and tick write access to contents and settings of the repos that the job writes.',
        evidence: [{ fact: `GET /api/whoami-v2: permissions of the fine-grained token: ${held}` }],
    };
}
function withoutScope(scopes) {
    if (scopes === null || scopes.some((scope) => /^(?:contribute|write|manage)-repos$/.test(scope)))
        return null;
    const held = scopes.length === 0 ? 'no scope' : `only ${scopes.join(', ')}`;
    return {
        cause: _scope_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .OAUTH_SCOPE_MISSING */ .ER,
        message: `The OAuth token was granted ${held}, without write-repos, so it can write no repo, and operation: write is asked for.`,
        advice: 'Log in again with the scope write-repos, or use a user access token.',
        evidence: [{ fact: `the token itself names its scopes: ${held}` }],
    };
}
function userPublisher(name) {
    return {
        cause: _oidc_resource_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .OIDC_SCOPE_TOO_SMALL */ .q,
        subject: name,
        message: `The token of the user ${name} that was exchanged reads public gated repos and writes nothing, and operation: write is asked for.`,
        advice: 'Name the repo that the job writes as the resource.',
        evidence: [{ fact: `POST /oauth/token: a token was given for the resource ${name}` }],
    };
}


/***/ }),

/***/ 5320:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SM: function() { return /* binding */ CREDENTIAL_NOT_RECEIVED; },
  CX: function() { return /* binding */ ENDPOINT_NOT_TRUSTED; },
  mV: function() { return /* binding */ HUB_OUTAGE; },
  rT: function() { return /* binding */ HUB_UNREACHABLE; },
  EK: function() { return /* binding */ OFFLINE_MODE; },
  PY: function() { return /* binding */ WAF_BLOCK; },
  lI: function() { return /* binding */ diagnoseNetwork; }
});

// EXTERNAL MODULE: ./src/evidence/cause.ts
var cause = __webpack_require__(654);
// EXTERNAL MODULE: ./src/evidence/decisive-answers.ts
var decisive_answers = __webpack_require__(2885);
// EXTERNAL MODULE: ./src/evidence/readings.ts
var readings = __webpack_require__(9776);
// EXTERNAL MODULE: ./src/evidence/token-status.ts
var token_status = __webpack_require__(6455);
// EXTERNAL MODULE: ./src/model/endpoint.ts
var model_endpoint = __webpack_require__(2024);
// EXTERNAL MODULE: ./src/causes/repo/condition.ts
var condition = __webpack_require__(9128);
// EXTERNAL MODULE: ./src/causes/network/no-verdict.ts
var no_verdict = __webpack_require__(7498);
;// CONCATENATED MODULE: ./src/causes/network/proxy-trouble.ts
/** Explains a failure on the way through the proxy; the proxy is named by its host, never by its credentials. */
function proxyTrouble({ variable, address, credentials }, code, host) {
    if (address === null) {
        return {
            what: `${variable} names no http proxy`,
            advice: `Name the proxy in ${variable} as http://host:port, or unset it.`,
        };
    }
    const proxy = address.host;
    const around = `or, if this runner reaches ${host} by itself, add ${host} to NO_PROXY`;
    const status = /^PROXY_ANSWERED_(\d{3})$/.exec(code)?.[1];
    if (code === 'PROXY_CLOSED') {
        return {
            what: `the proxy ${proxy} of ${variable} closes the connection without an answer`,
            advice: `Check that ${variable} names a proxy that can connect (CONNECT) to ${host}, ${around}.`,
        };
    }
    switch (status) {
        case undefined:
            return {
                what: `the proxy ${proxy} of ${variable} gives no connection (${code})`,
                advice: `Check that ${variable} names the right proxy and that this runner reaches ${proxy}, ${around}.`,
            };
        // tinyproxy answers so to credentials that it does not know, and with 407 to none.
        case '401':
        case '407':
            return credentials === null
                ? {
                    what: `the proxy ${proxy} wants a user name and a password (${status})`,
                    advice: `Put them into ${variable} as http://user:password@${proxy}, from a secret, with special characters percent-encoded.`,
                }
                : {
                    what: `the proxy ${proxy} does not accept the user name and password in ${variable} (${status})`,
                    advice: `Correct them in the secret that ${variable} comes from, with special characters percent-encoded.`,
                };
        case '403':
            return {
                what: `the proxy ${proxy} refuses to connect to it (403)`,
                advice: `Have those who run the proxy ${proxy} admit ${host}, ${around}.`,
            };
        // So does tinyproxy where others answer with 502 to 504.
        case '500':
        case '502':
        case '503':
        case '504':
            return {
                what: `the proxy ${proxy} cannot reach it (${status})`,
                advice: `Check how ${proxy} itself gets to ${host} (its DNS and firewall), ${around}.`,
            };
        default:
            return {
                what: `the proxy ${proxy} answers with ${status} in place of a connection`,
                advice: `Check that ${variable} names a proxy that can connect (CONNECT) to ${host}, ${around}.`,
            };
    }
}

// EXTERNAL MODULE: ./src/causes/network/quota.ts
var quota = __webpack_require__(1469);
// EXTERNAL MODULE: ./src/causes/network/untrusted-certificate.ts
var untrusted_certificate = __webpack_require__(4097);
;// CONCATENATED MODULE: ./src/causes/network/network.ts










/**
 * Means: The token would go to a host that nobody confirmed, or travel in clear text.
 *
 * How we know: The address comes from `HF_ENDPOINT` alone and is not one of Hugging Face, or begins with
 * `http:`. This machine is no exception, since on a shared one any user may listen. Nothing is sent.
 *
 * What to do: Unset `HF_ENDPOINT`, or name the address in the `endpoint` input; use `https`, but for this
 * machine.
 */
const ENDPOINT_NOT_TRUSTED = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'endpoint-not-trusted',
    severity: 'error',
    title: 'The token would go to a host that nobody confirmed',
    isOfVariable: true,
});
/**
 * Means: There is no connection to the endpoint at all.
 *
 * How we know: The name is not resolved, or the connection is refused or times out, at every attempt.
 *
 * What to do: Check the runner's proxy (`HTTPS_PROXY`, `NO_PROXY`), firewall and DNS. Where a proxy refused,
 * the message names it and what it said: 407 asks for a user name and password, 403 means that it does not
 * admit the Hub, 502 and 504 that it does not reach it.
 */
const HUB_UNREACHABLE = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'hub-unreachable',
    severity: 'error',
    title: 'No connection to the Hub',
});
/**
 * Means: The Hub's clients are told to stay off the network, and repos are listed.
 *
 * How we know: `HF_HUB_OFFLINE` or `TRANSFORMERS_OFFLINE` is switched on.
 *
 * What to do: Unset it for this job, or fill the cache before.
 */
const OFFLINE_MODE = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'offline-mode',
    severity: 'error',
    title: 'The Hub clients are told to stay offline',
    isOfVariable: true,
});
/**
 * Means: The network edge before the Hub refuses this machine's address.
 *
 * How we know: A 403 or 429 in HTML without the Hub's own headers, or a 429 while the Hub says that requests
 * are left.
 *
 * What to do: Try again later, or from another runner.
 */
const WAF_BLOCK = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'waf-block',
    severity: 'warning',
    title: 'The network edge refuses this machine',
});
/**
 * Means: The Hub does not answer as it should.
 *
 * How we know: A status of 500 or above after several attempts, or an answer that is not what the route
 * promises.
 *
 * What to do: Run the job again later; nothing needs to be changed.
 */
const HUB_OUTAGE = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'hub-outage',
    severity: 'warning',
    title: 'The Hub does not answer properly',
});
/**
 * Means: The token is sent, and does not arrive.
 *
 * How we know: The identity check says 401, while a public repo answers 200 to the same header: a refused
 * token would get 401 even there. Or the Hub itself says that the request came without one.
 *
 * What to do: Look for a proxy that removes the `Authorization` header. It is an error when a listed repo is
 * refused by it.
 */
const CREDENTIAL_NOT_RECEIVED = (0,cause/* defineCause */.R)({
    group: 'network',
    slug: 'credential-not-received',
    severity: 'warning',
    title: 'The token is sent but does not arrive',
});
/** What stands between the runner and the Hub, whatever the token. */
function diagnoseNetwork(evidence, tokenStatus, results) {
    const answers = (0,decisive_answers/* decisiveAnswers */.C)(evidence);
    return [
        untrustedEndpoint(evidence),
        (0,untrusted_certificate/* untrustedCertificate */.IF)(evidence, answers),
        unreachable(evidence, answers),
        offline(evidence),
        edgeBlock(answers),
        outage(answers),
        deniedIdentity(evidence, tokenStatus, results),
        strayIdentity(evidence, results),
        lostCredential(tokenStatus, results),
        ...(0,quota/* throttling */.Au)(answers, results),
        (0,no_verdict/* timedOut */.iU)(evidence, answers, results),
        (0,quota/* lowQuota */.x1)(tokenStatus, answers, results),
    ].filter((draft) => draft !== null);
}
function untrustedEndpoint({ inputs, runner: { tokenSources }, hub: { publisher }, }) {
    const { endpoint } = inputs;
    if ((tokenSources.checked === null && publisher === null) || (0,model_endpoint/* mayReceiveToken */.s1)(endpoint))
        return null;
    const { origin, host, hostname, basePath } = endpoint;
    const isHere = (0,model_endpoint/* isLoopback */.U9)(hostname);
    const why = isHere
        ? 'where any user of this machine may listen, and the endpoint input does not confirm it'
        : origin.startsWith('https:')
            ? 'which is not a Hugging Face host, and the endpoint input does not confirm it'
            : 'where a token would travel in clear text';
    const confirmed = (isHere ? origin : `https://${host}`) + basePath;
    return {
        cause: ENDPOINT_NOT_TRUSTED,
        subject: 'HF_ENDPOINT',
        message: `HF_ENDPOINT sends the Hub's clients to ${origin}, ${why}: the token was not sent and nothing was asked.`,
        advice: `Unset HF_ENDPOINT, or, if ${hostname} is really meant, confirm it with this step's endpoint input (endpoint: ${confirmed}).`,
        evidence: [{ fact: `HF_ENDPOINT is ${origin}${basePath}; the endpoint input is not set` }],
    };
}
function unreachable({ inputs, runner: { proxy } }, answers) {
    const failed = answers.filter(({ reading }) => isConnectFailure(reading));
    const [first] = failed;
    if (first === undefined || failed.length < answers.length || first.reading.is !== 'no-answer')
        return null;
    const { host } = inputs.endpoint;
    const trouble = proxy === null ? null : proxyTrouble(proxy, first.reading.code, host);
    const why = trouble === null ? '' : `: ${trouble.what}`;
    const code = trouble === null ? ` (${first.reading.code})` : '';
    return {
        cause: HUB_UNREACHABLE,
        subject: host,
        message: `No connection to ${host} on any try${code}${why}; the token was not checked.`,
        advice: trouble?.advice ??
            `Check the name, the proxy (HTTPS_PROXY, NO_PROXY) and the firewall between this runner and ${host}.`,
        evidence: (0,decisive_answers/* evidenceOn */.X)(failed),
    };
}
function isConnectFailure(reading) {
    return reading.is === 'no-answer' && (reading.phase === 'connect' || reading.phase === 'proxy');
}
function offline({ inputs, runner: { environment } }) {
    if (environment.offline.length === 0 || inputs.repos.length === 0)
        return null;
    const names = environment.offline.join(' and ');
    return {
        cause: OFFLINE_MODE,
        subject: names,
        message: `${names} is on, so the Hub's clients will refuse every request for the listed repos.`,
        advice: `Unset ${names} for this job, or fill the cache in an earlier step and list no repos.`,
        evidence: environment.offline.map((name) => ({ fact: `${name} is set to a true value` })),
    };
}
function edgeBlock(answers) {
    const affected = answers.filter(({ reading }) => reading.is === 'edge-refusal');
    if (affected.length === 0)
        return null;
    return {
        cause: WAF_BLOCK,
        message: `The network edge in front of the Hub refuses this machine (${statuses(affected)}); the Hub itself was not reached, so the token is not in question.`,
        advice: 'Run the job again later or on another runner.',
        evidence: (0,decisive_answers/* evidenceOn */.X)(affected),
    };
}
function outage(answers) {
    const allFailed = answers.every(({ reading }) => isConnectFailure(reading));
    const affected = answers.filter(({ reading }) => reading.is === 'outage' ||
        (reading.is === 'no-answer' && reading.phase === 'answer') ||
        (isConnectFailure(reading) && !allFailed));
    if (affected.length === 0)
        return null;
    const again = affected.every(({ response }) => response.attempts > 1) ? ', also when asked again' : '';
    const waits = affected.map(({ response }) => response.notAwaitedSeconds ?? 0);
    const wait = Math.max(...waits) > 0 ? `, asking for a pause of ${Math.max(...waits)} seconds` : '';
    return {
        cause: HUB_OUTAGE,
        message: `The Hub did not answer properly (${statuses(affected)}${again}${wait}); what rests on these answers could not be checked.`,
        advice: 'Run the job again later and change nothing; https://status.huggingface.co shows known incidents.',
        evidence: (0,decisive_answers/* evidenceOn */.X)(affected),
    };
}
/** The identity check refuses a token that repos accept, and something is left open by it. */
function deniedIdentity({ runner: { tokenSources }, hub: { whoami } }, tokenStatus, results) {
    if (tokenStatus.is !== 'unknown' || whoami === null)
        return null;
    if ((0,token_status/* readWhoami */.Gk)(whoami.response).is !== 'unauthorized')
        return null;
    // That it is accepted, its exchange shows and no repo; what is said here of such tokens is not published.
    if (tokenSources.checked?.source === 'publisher')
        return null;
    const isPublisher = tokenSources.checked?.format.kind === 'trusted-publisher';
    if (isPublisher && results.every(({ access, findings }) => access === 'granted' || findings.length > 0)) {
        return null;
    }
    return {
        cause: HUB_OUTAGE,
        message: "The Hub contradicts itself: its identity check refuses the token (401), while a repo's answer shows that the token is accepted. Who it belongs to could not be told.",
        advice: 'Run the job again later and change nothing.',
        evidence: [(0,readings/* evidenceOf */.X1)(whoami.response)],
    };
}
/** An identity check that leads off the Hub, unless every listed repo says the same. */
function strayIdentity({ inputs, hub: { whoami } }, results) {
    const reading = whoami === null || whoami.identity !== null ? null : (0,token_status/* readWhoami */.Gk)(whoami.response);
    if (whoami === null || reading?.is !== 'stopped-redirect')
        return null;
    const sayTheSame = results.filter(({ findings }) => findings.some(({ cause }) => cause === condition/* REDIRECT_REFUSED */.sM.slug));
    if (results.length > 0 && sayTheSame.length === results.length)
        return null;
    const where = reading.to === '' ? 'to nowhere' : `to ${reading.to}`;
    return {
        cause: condition/* REDIRECT_REFUSED */.sM,
        subject: inputs.endpoint.host,
        message: `The identity check of ${inputs.endpoint.origin} redirects ${where}, and was not followed; the token was not checked.`,
        advice: "Name the Hub's real address in the endpoint input: the token follows no redirect off the Hub.",
        evidence: [(0,readings/* evidenceOf */.X1)(whoami.response)],
    };
}
function lostCredential(tokenStatus, results) {
    if (tokenStatus.is !== 'not-received')
        return null;
    const isNeeded = results.some(({ access }) => access === 'refused');
    return {
        cause: CREDENTIAL_NOT_RECEIVED,
        ...(isNeeded ? { severity: 'error' } : {}),
        message: 'The token was sent but did not arrive: the identity check was refused, while another answer to the same Authorization header shows that the Hub saw none (a refused token gets 401 even for public repos).',
        advice: 'Look for a proxy between this runner and the Hub that removes or replaces the Authorization header.',
        evidence: [(0,readings/* evidenceOf */.X1)(tokenStatus.proof)],
    };
}
/** The distinct statuses or error codes of failed requests: `504`, `502 and ECONNRESET`. */
function statuses(answers) {
    const seen = answers.map(({ response: { outcome } }) => outcome.kind === 'answer' ? String(outcome.status) : outcome.code);
    return [...new Set(seen)].join(' and ');
}


/***/ }),

/***/ 7498:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Si: function() { return /* binding */ CHECK_TIMED_OUT; },
/* harmony export */   iU: function() { return /* binding */ timedOut; },
/* harmony export */   jL: function() { return /* binding */ CHECK_FAILED; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(654);
/* harmony import */ var _evidence_decisive_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2885);


/**
 * Means: The time of the `timeout` input was up before everything was known.
 *
 * How we know: The step's own clock. What is known is in the report, and what is not is listed there.
 *
 * What to do: Raise `timeout`, or list fewer repos.
 */
const CHECK_TIMED_OUT = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'network',
    slug: 'check-timed-out',
    severity: 'warning',
    title: 'The time was up before all was known',
});
/**
 * Means: The step ended without a verdict: by a fault of this action, by a signal, or because nothing was
 * left to wait for. Nothing is known of the job's access.
 *
 * How we know: The process ended, or was about to, and no report had been published. Until there is one, its
 * exit status is 1.
 *
 * What to do: Run the job again if it was cancelled; else report the kind of fault that the message names.
 */
const CHECK_FAILED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'network',
    slug: 'check-failed',
    severity: 'error',
    title: 'The check itself failed',
});
function timedOut({ inputs }, answers, results) {
    const affected = answers.filter(({ reading }) => reading.is === 'no-answer' && reading.phase === 'deadline');
    if (affected.length === 0)
        return null;
    const open = results.filter(({ access }) => access === 'unknown');
    const others = affected.every(({ isReference }) => isReference)
        ? 'what the listed repos load'
        : 'the identity of the token';
    const missing = open.length === 0 ? others : `${open.length} of ${results.length} listed repos`;
    return {
        cause: CHECK_TIMED_OUT,
        message: `After ${inputs.timeoutSeconds} seconds, the time set for the check, ${missing} had not been answered for.`,
        advice: 'Raise the timeout input, or list fewer repos.',
        evidence: (0,_evidence_decisive_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOn */ .X)(affected),
    };
}


/***/ }),

/***/ 1469:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: function() { return /* binding */ throttling; },
/* harmony export */   NZ: function() { return /* binding */ RATE_LIMIT_ACCOUNT; },
/* harmony export */   Tt: function() { return /* binding */ RATE_LIMIT_WHOAMI; },
/* harmony export */   WZ: function() { return /* binding */ RATE_LIMIT_ACCOUNT_LOW; },
/* harmony export */   x1: function() { return /* binding */ lowQuota; },
/* harmony export */   z4: function() { return /* binding */ RATE_LIMIT_SHARED_IP; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(654);
/* harmony import */ var _evidence_decisive_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2885);


/**
 * Means: The quota for requests without a token, which everybody behind this address shares, is used up, or
 * what is left of it was left to a job that has no token.
 *
 * How we know: A 429 to a request without a token, or what the Hub's `RateLimit` header says is left.
 *
 * What to do: Give the job a token, whose account has a quota of its own; or wait.
 */
const RATE_LIMIT_SHARED_IP = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'network',
    slug: 'rate-limit-shared-ip',
    severity: 'warning',
    title: 'The anonymous quota of this address is used up',
});
/**
 * Means: The account's own quota is used up.
 *
 * How we know: A 429 to a request with the token, with nothing left by the Hub's count.
 *
 * What to do: Wait for the seconds that the message names, and spread the jobs.
 */
const RATE_LIMIT_ACCOUNT = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'network',
    slug: 'rate-limit-account',
    severity: 'warning',
    title: "The account's quota is used up",
});
/**
 * Means: The identity check alone was throttled. Repos were checked all the same.
 *
 * How we know: A 429 on the identity check, and other answers elsewhere.
 *
 * What to do: Nothing. Fewer identity checks from one address would avoid it.
 */
const RATE_LIMIT_WHOAMI = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'network',
    slug: 'rate-limit-whoami',
    severity: 'warning',
    title: 'The identity check was rate-limited',
});
/**
 * Means: Little is left of the account's quota. Of a list with more than 25 repos, some were not asked about
 * if that would have taken the last quarter, which is left to the job.
 *
 * How we know: The Hub says on a good answer that less than a tenth is left, or less than the list needs.
 *
 * What to do: Wait, or spread the jobs.
 */
const RATE_LIMIT_ACCOUNT_LOW = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'network',
    slug: 'rate-limit-account-low',
    severity: 'warning',
    title: "Little is left of the account's quota",
});
const LOW_SHARE = 0.1;
/** Whose quota is used up, where answers say so. */
function throttling(answers, results) {
    const drafts = [];
    const whoami = answers.find(({ isWhoami, reading }) => isWhoami && reading.is === 'throttled');
    const probes = answers.filter(({ isWhoami }) => !isWhoami);
    const by = (whose) => probes.filter(({ reading }) => reading.is === 'throttled' && reading.by === whose);
    const spared = probes.filter(isSpared);
    const byAddress = [...by('address'), ...spared.filter(({ response }) => !response.authenticated)];
    const byAccount = by('account');
    if (byAddress.length > 0) {
        const lowest = lowestOf(answers.filter(({ response }) => !response.authenticated));
        const isLow = by('address').length === 0 && lowest !== null && lowest.remaining > 0;
        const quota = "The anonymous request quota of this runner's address";
        drafts.push({
            cause: RATE_LIMIT_SHARED_IP,
            message: isLow
                ? `${quota} has ${whatIsLeft(lowest)}; they are left to the job, and ${unasked(spared, results)}.`
                : `${quota} is used up${usedUp(byAddress, answers)}, and ${unanswered(results)}.`,
            advice: 'Give the job a token in HF_TOKEN: its account has a quota of its own, not shared with other runners.',
            evidence: (0,_evidence_decisive_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOn */ .X)(byAddress),
        });
    }
    if (byAccount.length > 0) {
        const all = [...byAccount, ...spared.filter(({ response }) => response.authenticated)];
        drafts.push({
            cause: RATE_LIMIT_ACCOUNT,
            message: `The request quota of the token's account is used up${usedUp(byAccount, answers)}, and ${unanswered(results)}.`,
            advice: 'Wait for the quota to start anew and spread the jobs of this account, or move it to a plan with a higher quota.',
            evidence: (0,_evidence_decisive_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOn */ .X)(all),
        });
    }
    if (whoami !== undefined) {
        const proven = answers.filter(({ isWhoami, reading }) => !isWhoami && reading.is === 'granted').length;
        const repos = proven === 0 ? 'No listed repo is proven' : `The answers of the repos stand: ${proven} granted`;
        drafts.push({
            cause: RATE_LIMIT_WHOAMI,
            message: `The Hub rate-limited the identity check${usedUp([whoami], answers)}, so who the token belongs to is not known. ${repos}.`,
            advice: 'Nothing to do now; with many jobs on one address, check the token once and not in each of them.',
            evidence: (0,_evidence_decisive_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOn */ .X)([whoami]),
        });
    }
    return drafts;
}
/** An account's quota that is nearly used up, and what was not asked for that reason. */
function lowQuota(tokenStatus, answers, results) {
    const spared = answers.filter((answer) => answer.response.authenticated && isSpared(answer));
    if (tokenStatus.is !== 'good' && spared.length === 0)
        return null;
    const lowest = lowestOf(answers.filter(({ response }) => response.authenticated));
    if (spared.length === 0 && (lowest === null || share(lowest) >= LOW_SHARE))
        return null;
    const account = tokenStatus.is === 'good' ? `account ${tokenStatus.identity.name}` : "token's account";
    const said = `The ${account} has ${whatIsLeft(lowest)}`;
    const wait = lowest === null ? 'Wait' : `Wait ${lowest.resetSeconds} seconds`;
    return {
        cause: RATE_LIMIT_ACCOUNT_LOW,
        ...(tokenStatus.is === 'good' ? { subject: tokenStatus.identity.name } : {}),
        message: spared.length === 0
            ? `${said}.`
            : `${said}; they are left to the job, and ${unasked(spared, results)}.`,
        advice: `${wait} before heavy downloads, or spread the jobs of this account.`,
        evidence: [
            ...(lowest === null
                ? []
                : [
                    {
                        fact: `RateLimit of bucket ${lowest.bucket}: r=${lowest.remaining}, t=${lowest.resetSeconds}, q=${lowest.quota}`,
                    },
                ]),
            ...(0,_evidence_decisive_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOn */ .X)(spared),
        ],
    };
}
function lowestOf(answers) {
    let lowest = null;
    for (const { response, reading } of answers) {
        if (reading.is === 'throttled' || response.outcome.kind !== 'answer')
            continue;
        const { rateLimit } = response.outcome;
        if (rateLimit?.quota && (lowest === null || share(rateLimit) < share(lowest)))
            lowest = rateLimit;
    }
    return lowest;
}
/** How much of the quota is left, from 0 to 1. The buckets of the Hub differ in size. */
function share({ remaining, quota }) {
    return quota === null || quota === 0 ? 1 : remaining / quota;
}
/** Whether it was not asked, so that a quota lasts. */
function isSpared({ reading }) {
    return reading.is === 'no-answer' && reading.phase === 'quota';
}
function whatIsLeft(lowest) {
    const left = lowest === null
        ? 'few requests left'
        : `${lowest.remaining} of ${lowest.quota} requests left for the next ${lowest.resetSeconds} seconds`;
    return `${left}, as the Hub's RateLimit header says`;
}
/** How many of the listed repos were not asked about, by the requests that were not sent. */
function unasked(spared, results) {
    const listed = new Set(spared.flatMap(({ request }) => (request === null ? [] : [request])));
    const count = results.filter(({ request }) => listed.has(request)).length;
    if (count === 0)
        return 'what the listed repos load was not all asked';
    return `${count} of ${results.length} listed repos ${count === 1 ? 'was' : 'were'} not asked`;
}
function unanswered(results) {
    const open = results.filter(({ access }) => access === 'unknown');
    if (open.length === 0)
        return 'not everything was asked';
    return `${open.length} of ${results.length} listed repos have no answer`;
}
/** In brackets: the status, if there was one, and when the quota starts anew, by the longest time that was said. */
function usedUp(affected, answers) {
    const isThrottled = affected.some(({ reading }) => reading.is === 'throttled');
    // What was not asked says nothing itself: an answer before it did.
    const counted = isThrottled ? affected : answers.filter(({ response }) => !response.authenticated);
    const seconds = counted.map(({ response: { outcome } }) => outcome.kind === 'answer' ? (outcome.rateLimit?.resetSeconds ?? outcome.retryAfterSeconds ?? 0) : 0);
    const longest = Math.max(0, ...seconds);
    const late = counted.some(({ response }) => response.notAwaitedSeconds !== undefined);
    const words = [
        ...(isThrottled ? ['429'] : []),
        ...(longest === 0
            ? []
            : [`it starts anew in ${longest} seconds${late ? ', too late for this check' : ''}`]),
    ];
    return words.length === 0 ? '' : ` (${words.join('; ')})`;
}


/***/ }),

/***/ 4097:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: function() { return /* binding */ refusedCertificate; },
/* harmony export */   IF: function() { return /* binding */ untrustedCertificate; },
/* harmony export */   Ly: function() { return /* binding */ chainEvidence; },
/* harmony export */   Wk: function() { return /* binding */ TLS_UNTRUSTED_CA; },
/* harmony export */   Yg: function() { return /* binding */ uselessness; },
/* harmony export */   g_: function() { return /* binding */ trustInQuestion; }
/* harmony export */ });
/* harmony import */ var _clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(654);
/* harmony import */ var _evidence_decisive_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2885);



/**
 * Means: This runner does not trust the certificate that it is shown, most often that of a company's proxy.
 *
 * How we know: The connection ends with an error code about the certificate. One more handshake, through
 * which nothing is sent, shows who issued it, and the files of this runner are searched for that authority.
 * It is a warning where Node trusts the certificate by `NODE_EXTRA_CA_CERTS`, while the job's
 * `huggingface_hub`, or git, is told to go by something that does not hold its root.
 *
 * What to do: Have Node trust the proxy's root (`NODE_EXTRA_CA_CERTS`). Python has a trust of its own:
 * `SSL_CERT_FILE`, and `REQUESTS_CA_BUNDLE` for huggingface_hub below 1.0.
 */
const TLS_UNTRUSTED_CA = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'network',
    slug: 'tls-untrusted-ca',
    severity: 'error',
    title: 'This runner does not trust the certificate it is shown',
});
const EXPIRED = /EXPIRED|NOT_YET_VALID/;
const OTHER_NAME = /ALTNAME|HOSTNAME/;
const MOST_EVIDENCE = 4;
const STATES = {
    missing: 'which is not there',
    unreadable: 'which cannot be read',
    empty: 'in which no certificate stands',
};
/** What is said of a file of certificates that is of no use. */
function uselessness(state) {
    return STATES[state];
}
/** The first request that ended with a certificate Node does not trust, and Node's code for it. */
function refusedCertificate(answers) {
    for (const answer of answers) {
        const { reading } = answer;
        if (reading.is === 'no-answer' && reading.phase === 'tls')
            return { answer, code: reading.code };
    }
    return null;
}
/** Whether the Hub's certificate was not trusted, or was trusted and something may be said of others' trust in it. */
function trustInQuestion(evidence) {
    if (!evidence.inputs.endpoint.origin.startsWith('https:'))
        return null;
    const answers = (0,_evidence_decisive_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .decisiveAnswers */ .C)(evidence);
    if (refusedCertificate(answers) !== null)
        return 'refused';
    return answers.some(({ response }) => response.outcome.kind === 'answer') ? 'answered' : null;
}
/** The Hub's certificate, where Node does not trust it: who issued what was shown, and where its root lies. */
function untrustedCertificate({ inputs, runner: { certificates, now }, hub: { chain } }, answers) {
    const refused = refusedCertificate(answers);
    if (refused === null)
        return null;
    const { answer, code } = refused;
    const { host } = inputs.endpoint;
    const shown = chain === null ? '' : ` ${description(chain.certificates, code, now)}`;
    return {
        cause: TLS_UNTRUSTED_CA,
        subject: host,
        message: `The certificate that ${host} shows is not trusted by this runner (${code}); nothing was sent.${shown}`,
        advice: certificateAdvice(code, host, certificates, chain),
        evidence: [...(0,_evidence_decisive_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOn */ .X)([answer]), ...(chain === null ? [] : chainEvidence(host, chain))],
    };
}
/** What was shown, one piece of evidence for each certificate. */
function chainEvidence(host, { certificates }) {
    return certificates.slice(0, MOST_EVIDENCE).map(({ subject, issuer, validFrom, validTo, fingerprint }) => ({
        fact: `certificate of ${subject}, shown for ${host}: issued by ${issuer}, valid from ${day(validFrom)} to ${day(validTo)}, SHA-256 ${fingerprint}`,
    }));
}
function description(shown, code, now) {
    const [own, issuer] = shown;
    const last = shown.at(-1);
    if (own === undefined || last === undefined)
        return 'It shows none.';
    const by = own.isSelfSigned ? 'It is signed by itself' : `It was issued by ${own.issuer}`;
    if (EXPIRED.test(code)) {
        const late = shown.find(({ validFrom, validTo }) => now < validFrom || now > validTo);
        const which = late === undefined || late === own ? 'It' : `The certificate of its issuer ${late.subject}`;
        const { validFrom, validTo } = late ?? own;
        return `${which} is valid from ${day(validFrom)} to ${day(validTo)}. ${by}.`;
    }
    if (OTHER_NAME.test(code)) {
        const names = own.names.length === 0 ? 'no host' : (0,_clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(own.names);
        return `It is for ${names}. ${by}.`;
    }
    if (own.isSelfSigned)
        return `${by}, as ${own.subject}.`;
    if (last.isSelfSigned) {
        return last === issuer
            ? `${by}, a root of its own.`
            : `${by}; the chain ends at the root ${last.subject}.`;
    }
    return last === own
        ? `${by}, whose own certificate was not shown.`
        : `${by}; the chain ends at ${last.issuer}, whose own certificate was not shown.`;
}
function certificateAdvice(code, host, certificates, chain) {
    if (EXPIRED.test(code)) {
        return `Check the runner's clock first; if it is right, the certificate of ${host}, or of the proxy that stands before it, has to be renewed.`;
    }
    if (OTHER_NAME.test(code)) {
        return `The certificate is for another name: check what ${host} resolves to on this runner, and whether a proxy answers for it.`;
    }
    return chain === null ? blindAdvice(certificates) : issuerAdvice(certificates, chain);
}
/** Where the root lies is known: what was shown has been compared with every file of this runner. */
function issuerAdvice(certificates, { holders, inSystem }) {
    const own = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
    const holder = holders.find(({ variable, isRoot }) => isRoot && variable !== 'NODE_EXTRA_CA_CERTS');
    const found = holder === undefined
        ? inSystem && { path: inSystem, why: "it lies among the system's own, which Node does not go by, and" }
        : { path: holder.path, why: `${holder.variable} names it, which Node does not go by, and it` };
    if (found) {
        return `Set NODE_EXTRA_CA_CERTS to ${found.path} in the job's env: ${found.why} holds the root of this certificate.`;
    }
    if (own !== undefined && own.state !== 'read')
        return uselessFile(own.path, own.state);
    if (own !== undefined && !holders.some(({ variable }) => variable === own.variable)) {
        return `Add the root of this certificate to ${own.path}, which NODE_EXTRA_CA_CERTS names and which does not hold it, if it is that of a proxy you know.`;
    }
    return INSTALL;
}
/** Where nothing is known of what was shown. */
function blindAdvice(certificates) {
    const own = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
    if (own !== undefined && own.state !== 'read')
        return uselessFile(own.path, own.state);
    const known = new Set(own?.fingerprints);
    const other = certificates.find(({ variable, state, fingerprints }) => variable !== 'NODE_EXTRA_CA_CERTS' && state === 'read' && fingerprints.some((one) => !known.has(one)));
    if (other === undefined)
        return INSTALL;
    return `Node goes by none of the variables of other programs: if ${other.path}, which ${other.variable} names, holds the root certificate of the proxy on the way, set NODE_EXTRA_CA_CERTS to it in the job's env.`;
}
function uselessFile(path, state) {
    return `NODE_EXTRA_CA_CERTS names ${path}, ${STATES[state]}: have it name the file with the root certificate of the proxy on the way.`;
}
const INSTALL = "If a proxy on the way has its own root certificate, install it: NODE_EXTRA_CA_CERTS for Node, SSL_CERT_FILE or REQUESTS_CA_BUNDLE for Python; set it in the job's env.";
/** `2026-10-01`; what a certificate writes in place of a date may be none. */
function day(time) {
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? 'an unreadable date' : date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 1371:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: function() { return /* binding */ mismatchText; },
/* harmony export */   Rc: function() { return /* binding */ formValues; },
/* harmony export */   vJ: function() { return /* binding */ mismatches; },
/* harmony export */   w3: function() { return /* binding */ formText; }
/* harmony export */ });
/* harmony import */ var _model_showable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2880);

function formValues({ shown }) {
    const workflow = fileIn(shown.workflow_ref);
    const own = fileIn(shown.job_workflow_ref);
    const isCalled = own !== null && shown.job_workflow_ref !== shown.workflow_ref;
    return {
        repository: shown.repository ?? null,
        branch: /^refs\/heads\/(.+)$/s.exec(shown.ref ?? '')?.[1] ?? null,
        workflow,
        calledWorkflow: isCalled ? own : null,
        environment: shown.environment ?? null,
    };
}
/** `owner/name/.github/workflows/publish.yml@refs/heads/main` */
function fileIn(reference) {
    return /\/([^/@]+)@/.exec(reference ?? '')?.[1] ?? null;
}
/** Compares letter for letter, as the Hub does. */
function mismatches(expected, claims) {
    const values = formValues(claims);
    return Object.entries(expected).flatMap(([name, text]) => {
        const field = name;
        const actual = values[field];
        // The form takes the name of the file alone.
        const wanted = field === 'workflow' ? text.replace(/^.*\//s, '') : text;
        const isMet = actual === wanted || (field === 'workflow' && values.calledWorkflow === wanted);
        return isMet ? [] : [{ field, expected: (0,_model_showable_js__WEBPACK_IMPORTED_MODULE_0__/* .publicUrls */ .w)(wanted), actual }];
    });
}
function mismatchText({ field, expected, actual }) {
    const here = actual === null ? 'this run has none' : `this run's is ${actual}`;
    return `${field} is to be ${expected}, ${here}`;
}
/** The values as somebody fills them into the form. */
function formText({ repository, branch, workflow, calledWorkflow }) {
    const file = calledWorkflow === null ? workflow : `${workflow} (or ${calledWorkflow}, which it calls)`;
    return [
        repository === null ? null : `repository ${repository}`,
        branch === null ? 'branch empty, since this run is of none' : `branch ${branch}`,
        file === null ? null : `workflow ${file}`,
    ]
        .filter((part) => part !== null)
        .join(', ');
}


/***/ }),

/***/ 5789:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: function() { return /* binding */ OIDC_EXCHANGE_REFUSED; },
/* harmony export */   ZB: function() { return /* binding */ diagnosePublisher; },
/* harmony export */   ds: function() { return /* binding */ claimsOf; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(654);
/* harmony import */ var _evidence_exchange_trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5858);
/* harmony import */ var _evidence_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6652);
/* harmony import */ var _evidence_readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9776);
/* harmony import */ var _hub_owner_probes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9714);
/* harmony import */ var _hub_token_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1494);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2589);
/* harmony import */ var _network_network_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5320);
/* harmony import */ var _repo_condition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9128);
/* harmony import */ var _repo_other_type_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4672);
/* harmony import */ var _token_token_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2203);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1371);
/* harmony import */ var _missing_id_token_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3800);
/** What came of going by a Trusted Publisher instead of a stored token. */













/**
 * Means: The Hub gave no token for this job's claims.
 *
 * How we know: The exchange is answered with `invalid_grant` or `invalid_request`: one answer for a missing
 * publisher, a claim that differs, an audience. Every claim is shown. Where more can be seen it is said: a
 * resource of another type, an account that is not there, an id token for somebody else or past its end, a
 * claim that is not what `oidc-publisher` says. In a dry run, the last of these alone.
 *
 * What to do: Compare repository, branch and workflow file with the publisher's form, letter by letter; the
 * values to fill in are in the report, and `oidc-dry-run: true` shows them without an exchange.
 */
const OIDC_EXCHANGE_REFUSED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_11__/* .defineCause */ .R)({
    group: 'oidc',
    slug: 'oidc-exchange-refused',
    severity: 'error',
    title: 'The Hub gave no token for these claims',
});
const MINUTE_MS = 60_000;
function diagnosePublisher(evidence) {
    const { hub: { publisher }, } = evidence;
    if (publisher === null)
        return [];
    return [
        (0,_missing_id_token_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutIdToken */ .d)(publisher, evidence),
        unlikeExpected(publisher, evidence),
        abortedExchange(publisher),
        refusedExchange(publisher, evidence),
        strayResponse(publisher, evidence),
        endsTooSoon(publisher, evidence),
    ].filter((draft) => draft !== null);
}
/** In a dry run, the claims against what the publisher is said to expect. With an exchange, the Hub decides. */
function unlikeExpected(publisher, evidence) {
    const claims = claimsOf(publisher);
    if (!publisher.isDryRun || claims === null)
        return null;
    const found = (0,_claims_js__WEBPACK_IMPORTED_MODULE_12__/* .mismatches */ .vJ)(evidence.inputs.oidcPublisher, claims);
    if (found.length === 0)
        return null;
    return {
        cause: OIDC_EXCHANGE_REFUSED,
        subject: publisher.resource?.text ?? null,
        message: `The Hub will give this job no token if the publisher is as oidc-publisher says: ${found.map(_claims_js__WEBPACK_IMPORTED_MODULE_12__/* .mismatchText */ .C3).join('; ')}.`,
        advice: `Run it from there, or change the publisher's form to ${(0,_claims_js__WEBPACK_IMPORTED_MODULE_12__/* .formText */ .w3)((0,_claims_js__WEBPACK_IMPORTED_MODULE_12__/* .formValues */ .Rc)(claims))}.`,
        link: pageOf(publisher, evidence),
        evidence: claimEvidence(claims, found),
    };
}
function abortedExchange({ response, resource }) {
    if (response === null || resource === null || !(0,_hub_token_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .isAborted */ .G)(response))
        return null;
    const again = response.attempts > 1 ? ', also when asked again' : '';
    return {
        cause: _network_network_js__WEBPACK_IMPORTED_MODULE_6__/* .HUB_OUTAGE */ .mV,
        subject: resource.text,
        message: `The Hub gave up on the exchange of the id token by itself${again}: it says that the operation was aborted, in the form of a refusal. Publisher and claims are not in question.`,
        advice: 'Run the job again later and change nothing; https://status.huggingface.co shows known incidents.',
        evidence: [responseEvidence(response)],
    };
}
function refusedExchange(publisher, evidence) {
    const { response, resource, idToken } = publisher;
    if (response === null || resource === null || !(0,_evidence_exchange_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusedExchange */ .i)(response))
        return null;
    const claims = claimsOf(publisher);
    const reason = reasonOf(publisher, evidence);
    const form = claims === null ? null : (0,_claims_js__WEBPACK_IMPORTED_MODULE_12__/* .formText */ .w3)((0,_claims_js__WEBPACK_IMPORTED_MODULE_12__/* .formValues */ .Rc)(claims));
    const found = claims === null ? [] : (0,_claims_js__WEBPACK_IMPORTED_MODULE_12__/* .mismatches */ .vJ)(evidence.inputs.oidcPublisher, claims);
    return {
        cause: OIDC_EXCHANGE_REFUSED,
        subject: resource.text,
        message: `The Hub gave no token of ${resource.text} for this job's id token${reason?.message ?? '. It says the same whether there is no such publisher, a claim differs from what the publisher names, or there is no such resource.'}`,
        advice: reason?.advice ??
            (form === null
                ? 'Compare the id token with the publisher on the Hub, letter by letter.'
                : `Compare the publisher's form on the Hub with this job, letter by letter: ${form}.`),
        link: pageOf(publisher, evidence),
        evidence: [
            responseEvidence(response),
            ...(reason?.evidence ?? []),
            ...(claims === null
                ? [{ fact: `the id token ${idToken.is === 'given' ? 'in HF_OIDC_ID_TOKEN ' : ''}cannot be read` }]
                : claimEvidence(claims, found)),
        ],
    };
}
/** An exchange that leads off the Hub: the id token goes nowhere else. */
function strayResponse({ response, resource }, { inputs, runner: { tokenSources } }) {
    const reading = response === null ? null : (0,_evidence_exchange_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeTrouble */ .h)(response, tokenSources.checked !== null);
    if (response === null || reading?.is !== 'stopped-redirect')
        return null;
    const where = reading.to === '' ? 'to nowhere' : `to ${reading.to}`;
    return {
        cause: _repo_condition_js__WEBPACK_IMPORTED_MODULE_7__/* .REDIRECT_REFUSED */ .sM,
        subject: resource?.text ?? inputs.endpoint.host,
        message: `The exchange of the id token redirects ${where}, and was not followed; no token was given.`,
        advice: "Name the Hub's real address in the endpoint input: the id token follows no redirect off the Hub.",
        evidence: [responseEvidence(response)],
    };
}
/** Why, where something that was seen proves it, or makes it by far the likeliest; null where the claims are left. */
function reasonOf(publisher, evidence) {
    const { resource, idToken } = publisher;
    const claims = claimsOf(publisher);
    if (resource?.of === null) {
        return {
            message: ': that is neither a repo nor a user.',
            advice: `Write namespace/name, the same behind datasets/, spaces/, kernels/ or buckets/, or a user name, into ${publisher.askedBy}.`,
        };
    }
    if (idToken.is === 'given' && claims !== null) {
        if (claims.expiresAt !== null && claims.expiresAt <= evidence.runner.now) {
            const ended = new Date(claims.expiresAt).toISOString();
            return {
                message: `: the one in HF_OIDC_ID_TOKEN ended at ${ended}.`,
                advice: 'Take HF_OIDC_ID_TOKEN out, so that a fresh one is asked for, or set it right before this step.',
                evidence: [{ fact: `claim exp: ${ended}` }],
            };
        }
        const { origin, basePath } = evidence.inputs.endpoint;
        const { aud } = claims.shown;
        if (aud !== undefined && !aud.split(', ').includes(origin + basePath)) {
            return {
                message: `: it is meant for ${aud}, by its audience, and not for ${origin}${basePath}.`,
                advice: `Ask for the id token with the audience ${origin}${basePath}.`,
            };
        }
    }
    const found = claims === null ? [] : (0,_claims_js__WEBPACK_IMPORTED_MODULE_12__/* .mismatches */ .vJ)(evidence.inputs.oidcPublisher, claims);
    if (claims !== null && found.length > 0) {
        return {
            message: `, and the job is not what oidc-publisher says the publisher expects: ${found.map(_claims_js__WEBPACK_IMPORTED_MODULE_12__/* .mismatchText */ .C3).join('; ')}.`,
            advice: `Run it from there, or change the publisher's form to ${(0,_claims_js__WEBPACK_IMPORTED_MODULE_12__/* .formText */ .w3)((0,_claims_js__WEBPACK_IMPORTED_MODULE_12__/* .formValues */ .Rc)(claims))}.`,
        };
    }
    return missingResource(publisher);
}
/** What everybody is shown of the resource: that it is not there, or another of that name. */
function missingResource({ resource, shown }) {
    if (shown === null || resource === null)
        return null;
    if ('user' in shown) {
        if ((0,_hub_owner_probes_js__WEBPACK_IMPORTED_MODULE_3__/* .readOverview */ .MK)(shown.user) !== 'missing')
            return null;
        return {
            message: `: there is no account ${resource.text}.`,
            advice: `Name the account that has the publisher, or the repo as namespace/name.`,
            evidence: [(0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X1)(shown.user)],
        };
    }
    const { repo } = shown;
    const metadata = repo.probes['anonymous-metadata'];
    if (metadata === undefined || (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readProbe */ .f1)('metadata', metadata).is === 'granted')
        return null;
    const { ref } = repo.request;
    const other = (0,_repo_other_type_js__WEBPACK_IMPORTED_MODULE_8__/* .namesakeOf */ .hZ)(repo);
    if (other === null)
        return null;
    const right = (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRepo */ .Kf)({ ...ref, type: other });
    const proof = repo.probes[`anonymous-as-${other}`];
    return {
        message: `: it shows nobody a ${ref.type} ${ref.id}, but a public ${other} of that id, so most likely ${right} is meant; of a private ${ref.type} the Hub would say the same.`,
        advice: `Write ${right} if it is.`,
        evidence: [(0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X1)(metadata), ...(proof === undefined ? [] : [(0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X1)(proof)])],
    };
}
/** The exchanged token against the time that the job takes. */
function endsTooSoon({ expiresAt, resource }, { inputs, runner: { now } }) {
    if (expiresAt === null || resource === null || inputs.jobMinutes === 0)
        return null;
    const minutes = Math.floor((expiresAt - now) / MINUTE_MS);
    if (expiresAt - now >= inputs.jobMinutes * MINUTE_MS)
        return null;
    return {
        cause: _token_token_js__WEBPACK_IMPORTED_MODULE_9__/* .TOKEN_EXPIRES_SOON */ .vt,
        subject: resource.text,
        message: `The exchanged token of ${resource.text} ends in ${minutes} minutes, and the job takes ${inputs.jobMinutes} by job-minutes.`,
        advice: 'Let the steps that use it exchange by themselves: huggingface_hub 1.19 and later does so, also again, where HF_OIDC_RESOURCE is set.',
        evidence: [{ fact: `POST /oauth/token: the token ends at ${new Date(expiresAt).toISOString()}` }],
    };
}
function claimsOf({ idToken }) {
    return idToken.is === 'minted' || idToken.is === 'given' ? idToken.claims : null;
}
function pageOf({ resource }, { inputs }) {
    return resource?.of == null ? null : (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_1__/* .publisherPage */ .cx)(inputs.endpoint, resource.of);
}
function responseEvidence(response) {
    return { ...(0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X1)(response), fact: `POST ${response.path} with the job's id token` };
}
/** What the Hub compares, and what the form was said to hold. */
function claimEvidence({ shown }, found) {
    return [
        ...found.map((mismatch) => ({ fact: `oidc-publisher: ${(0,_claims_js__WEBPACK_IMPORTED_MODULE_12__/* .mismatchText */ .C3)(mismatch)}` })),
        ...Object.entries(shown).map(([name, value]) => ({ fact: `claim ${name}: ${value}` })),
    ];
}


/***/ }),

/***/ 3800:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ withoutIdToken; },
/* harmony export */   h: function() { return /* binding */ OIDC_MISSING_PERMISSION; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(654);
/* harmony import */ var _network_no_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7498);
/* harmony import */ var _repo_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9128);



/**
 * Means: The job may not ask GitHub for an id token.
 *
 * How we know: A publisher is asked for, the variable for the request is not there, and it is no run from a
 * fork; or GitHub's service refuses the request, or its address is no `https` one.
 *
 * What to do: Give the job `permissions: id-token: write`, and the caller of a called workflow, too.
 */
const OIDC_MISSING_PERMISSION = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'oidc',
    slug: 'oidc-missing-permission',
    severity: 'error',
    title: 'The job may not ask GitHub for an id token',
    isOfVariable: true,
});
/** Why GitHub gave the job no id token that could be exchanged. */
function withoutIdToken({ idToken, askedBy, resource }, { inputs, runner: { event } }) {
    const named = resource === null ? `${askedBy} is set` : `${askedBy} names the resource ${resource.text}`;
    if (idToken.is === 'refused') {
        return {
            cause: OIDC_MISSING_PERMISSION,
            subject: askedBy,
            message: `${named}, but GitHub refused this job an id token (${idToken.status}).`,
            advice: 'Check that the job has permissions: id-token: write, and run it again.',
            evidence: [{ fact: "GitHub's service for id tokens", status: idToken.status }],
        };
    }
    if (idToken.is === 'redirected') {
        const where = idToken.to === '' ? 'to nowhere' : `to ${idToken.to}`;
        return {
            cause: _repo_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .REDIRECT_REFUSED */ .sM,
            subject: askedBy,
            message: `${named}, but GitHub's service for id tokens redirects the request ${where} (${idToken.status}). The request has a token of this job, so it was not followed, and no id token was given.`,
            advice: 'Find out what redirects ACTIONS_ID_TOKEN_REQUEST_URL, such as a proxy between this runner and GitHub, and take it away.',
            evidence: [
                { fact: `GitHub's service for id tokens: redirected ${where}, not followed`, status: idToken.status },
            ],
        };
    }
    if (idToken.is === 'no-address') {
        return {
            cause: OIDC_MISSING_PERMISSION,
            subject: askedBy,
            message: `${named}, but ACTIONS_ID_TOKEN_REQUEST_URL holds no https address, so GitHub was not asked for an id token.`,
            advice: 'Leave ACTIONS_ID_TOKEN_REQUEST_URL as the runner sets it.',
            evidence: [{ fact: 'ACTIONS_ID_TOKEN_REQUEST_URL is set to something else than an https address' }],
        };
    }
    if (idToken.is === 'not-answered') {
        const last = idToken.last === null ? '' : ` (${idToken.last})`;
        return {
            cause: _network_no_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_TIMED_OUT */ .Si,
            message: `GitHub gave this job no id token within ${inputs.timeoutSeconds} seconds, the time set for the check${last}; nothing was asked of the Hub.`,
            advice: 'Run the job again later; https://www.githubstatus.com shows known incidents.',
            evidence: [{ fact: `GitHub's service for id tokens, asked until the time was up: no token${last}` }],
        };
    }
    // Why a fork gets none is told with the missing token.
    if (idToken.is !== 'not-permitted' || event.fork !== null)
        return null;
    return {
        cause: OIDC_MISSING_PERMISSION,
        subject: askedBy,
        message: `${named}, but this job may not ask GitHub for an id token (ACTIONS_ID_TOKEN_REQUEST_URL is not set).`,
        advice: idToken.isActions
            ? 'Give the job permissions: id-token: write, beside those that it has; a job of a called workflow needs it from its caller, too.'
            : 'Run this in GitHub Actions, in a job with permissions: id-token: write, or put an id token into HF_OIDC_ID_TOKEN.',
        evidence: [{ fact: `${askedBy} is set; ACTIONS_ID_TOKEN_REQUEST_URL and HF_OIDC_ID_TOKEN are not` }],
    };
}


/***/ }),

/***/ 7427:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: function() { return /* binding */ withinResource; },
/* harmony export */   q: function() { return /* binding */ OIDC_SCOPE_TOO_SMALL; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(654);
/* harmony import */ var _evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(314);
/* harmony import */ var _evidence_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6652);
/* harmony import */ var _evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1664);
/* harmony import */ var _evidence_rights_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2846);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2589);
/* harmony import */ var _repo_missing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1427);







/**
 * Means: The exchanged token does not cover a listed repo.
 *
 * How we know: The exchange worked, and by the kind of the token: that of a repo writes this repo alone, that
 * of a user reads public gated repos alone. A repo that such a token does not see may be private or missing;
 * to it they are alike.
 *
 * What to do: Add a publisher for that repo, or use a token.
 */
const OIDC_SCOPE_TOO_SMALL = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCause */ .R)({
    group: 'oidc',
    slug: 'oidc-scope-too-small',
    severity: 'error',
    title: 'The Trusted Publisher does not cover the repo',
});
/**
 * A repo that a Trusted Publisher's token does not cover by its kind (protocol notes §7): that is the reason of a
 * refusal, whatever else would be looked for. A refused write proves nothing by itself; the kind of the token does.
 */
function withinResource(probed, conclusion) {
    const { operation } = probed.observation.request;
    if (conclusion.access === 'granted')
        return conclusion;
    if (conclusion.access === 'unknown' && operation === 'read')
        return conclusion;
    const draft = scopeTooSmall(probed);
    return draft !== null && conclusion.drafts.every((one) => isExplained(one, probed))
        ? (0,_evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(draft)
        : conclusion;
}
/** What would be said of a token that reaches all that its account does. */
function isExplained({ cause }, { resource }) {
    if (cause === _repo_missing_js__WEBPACK_IMPORTED_MODULE_4__/* .REPO_MISSING_OR_NO_ACCESS */ .pV || cause === _repo_missing_js__WEBPACK_IMPORTED_MODULE_4__/* .TARGET_MISSING */ .LW)
        return true;
    const { group } = cause;
    // A user's gates are the user's to open.
    return group === 'scope' || group === 'organization' || (group === 'gate' && resource?.of?.is === 'repo');
}
function scopeTooSmall(probed) {
    const { resource, endpoint, ref } = probed;
    if (resource === null || resource.of === null)
        return null;
    const { operation } = probed.observation.request;
    const of = resource.of;
    if (of.is === 'repo' && of.ref.type === ref.type && (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_6__/* .sameName */ .q)(of.ref.id, ref.id))
        return null;
    const reach = of.is === 'repo'
        ? `the token of the Trusted Publisher reaches ${(0,_model_repo_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepo */ .Kf)(of.ref)} and what is public, nothing else`
        : `the token of the user ${of.name} reads public gated repos, nothing private, and writes nothing`;
    const what = operation === 'write' ? 'cannot be written' : 'is not shown to it';
    const missing = operation === 'read' ? ' (to it a private repo and a missing one are alike)' : '';
    return {
        cause: OIDC_SCOPE_TOO_SMALL,
        subject: probed.label,
        position: probed.position,
        message: `${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(probed)} ${what}: ${reach}${missing}.`,
        advice: `Add a Trusted Publisher to ${(0,_model_repo_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepo */ .Kf)({ ...ref, revision: null })} and name it as the resource in a step of its own, or use a stored token for it.`,
        link: (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_1__/* .publisherPage */ .cx)(endpoint, { is: 'repo', ref }),
        evidence: [
            { fact: `POST /oauth/token: a token was given for the resource ${resource.text}` },
            ...(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFrom */ .EH)(probed, operation === 'write' ? ['write', 'read'] : ['read', 'content', 'metadata']),
        ],
    };
}


/***/ }),

/***/ 1511:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: function() { return /* binding */ ORG_MFA_REQUIRED; },
/* harmony export */   Kd: function() { return /* binding */ ORG_IP_NOT_ALLOWED; },
/* harmony export */   LS: function() { return /* binding */ organizationBlock; },
/* harmony export */   MI: function() { return /* binding */ ORG_CONTENT_POLICY; },
/* harmony export */   Y8: function() { return /* binding */ ORG_TOKEN_REVOKED; },
/* harmony export */   g0: function() { return /* binding */ ORG_REQUIRES_FINE_GRAINED; },
/* harmony export */   hj: function() { return /* binding */ ORG_SSO_REQUIRED; },
/* harmony export */   zg: function() { return /* binding */ ORG_TOKEN_PENDING_APPROVAL; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(654);
/* harmony import */ var _evidence_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6652);
/* harmony import */ var _evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1664);
/* harmony import */ var _evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2846);
/* harmony import */ var _model_capitalized_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8251);





/**
 * Means: An administrator revoked the token for this organization.
 *
 * How we know: The identity check lists that restriction, or the refusal says it.
 *
 * What to do: Contact the organization's administrators, and create a new token.
 */
const ORG_TOKEN_REVOKED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'organization',
    slug: 'org-token-revoked',
    severity: 'error',
    title: 'The organization revoked this token',
    isToldOnce: true,
});
/**
 * Means: The organization takes fine-grained tokens only.
 *
 * How we know: The identity check lists a token policy for it, and the token is a classic one. That an
 * approval is missing is possible too.
 *
 * What to do: Create a fine-grained token for the organization.
 */
const ORG_REQUIRES_FINE_GRAINED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'organization',
    slug: 'org-requires-fine-grained',
    severity: 'error',
    title: 'The organization takes fine-grained tokens only',
    isToldOnce: true,
});
/**
 * Means: The organization has not approved the token, or has denied it: both answer alike.
 *
 * How we know: The refusal says it, or the identity check lists a token policy and the token is fine-grained.
 *
 * What to do: Ask an administrator to approve it; the token's page shows the state.
 */
const ORG_TOKEN_PENDING_APPROVAL = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'organization',
    slug: 'org-token-pending-approval',
    severity: 'error',
    title: 'The organization has not approved this token',
    isToldOnce: true,
});
/**
 * Means: The organization asks for its single sign-on.
 *
 * How we know: The identity check lists that restriction.
 *
 * What to do: Authorize the token through the organization's sign-on.
 */
const ORG_SSO_REQUIRED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'organization',
    slug: 'org-sso-required',
    severity: 'error',
    title: 'The organization asks for single sign-on',
    isToldOnce: true,
});
/**
 * Means: The organization asks for two-factor authentication.
 *
 * How we know: The identity check lists that restriction.
 *
 * What to do: Switch it on for the account.
 */
const ORG_MFA_REQUIRED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'organization',
    slug: 'org-mfa-required',
    severity: 'error',
    title: 'The organization asks for two-factor authentication',
    isToldOnce: true,
});
/**
 * Means: This runner's address is outside what the organization admits.
 *
 * How we know: The identity check lists that restriction.
 *
 * What to do: Run the job from an address that is admitted.
 */
const ORG_IP_NOT_ALLOWED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'organization',
    slug: 'org-ip-not-allowed',
    severity: 'error',
    title: 'The organization does not admit this address',
    isToldOnce: true,
});
/**
 * Means: The organization keeps its members from this repo of somebody else.
 *
 * How we know: The refusal names a content policy.
 *
 * What to do: Ask the organization's administrators.
 */
const ORG_CONTENT_POLICY = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'organization',
    slug: 'org-content-policy',
    severity: 'error',
    title: 'The organization blocks this repo for its members',
    isToldOnce: true,
});
const REVOKED = {
    cause: ORG_TOKEN_REVOKED,
    what: (org) => `an administrator of ${org} revoked this token for the organization`,
    todo: (org) => `Ask an administrator of ${org} why, and create a new token.`,
};
const PENDING = {
    cause: ORG_TOKEN_PENDING_APPROVAL,
    what: (org) => `${org} has not approved this token (its request is pending or was denied: both are answered alike)`,
    todo: (org) => `Ask an administrator of ${org} to approve the token; its state is shown on the token's page.`,
};
/** What the other entries of `securityRestrictions` mean (protocol notes §2.1). */
const RESTRICTIONS = {
    sso: {
        cause: ORG_SSO_REQUIRED,
        what: (org) => `${org} asks for its single sign-on, which has not admitted this token`,
        todo: (org) => `Authorize the token through the single sign-on of ${org}.`,
    },
    mfa: {
        cause: ORG_MFA_REQUIRED,
        what: (org) => `${org} asks for two-factor authentication, which the account does not have`,
        todo: () => "Switch two-factor authentication on in the account's settings.",
    },
    ip: {
        cause: ORG_IP_NOT_ALLOWED,
        what: (org) => `the runner's address is outside of the ranges that ${org} allows`,
        todo: (org) => `Run the job from an address that ${org} allows, or have an administrator add this one.`,
    },
};
const FINE_GRAINED_ONLY = {
    cause: ORG_REQUIRES_FINE_GRAINED,
    what: (org) => `${org} has a token policy and this is a classic token, so most likely it takes fine-grained tokens only, or approved ones`,
    todo: (org) => `Create a fine-grained token with rights on ${org}; if it has to be approved there, ask an administrator.`,
};
/**
 * The organization's own block on this token, if that is what refused the repo: proven by the Hub's words,
 * or by the restrictions that the identity check lists for the repo's organization. Null when neither says so.
 */
function organizationBlock({ probed, reason, probe, }) {
    const ownership = (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .ownershipOf */ .VL)(probed);
    const org = ownership.is === 'org' ? ownership.org.name : (probed.namespace ?? 'the organization');
    const block = blockFor(probed, reason, ownership.is === 'org' ? ownership.org.restrictions : []);
    if (block === null)
        return null;
    const restrictions = ownership.is === 'org' ? ownership.org.restrictions : [];
    return {
        cause: block.cause,
        subject: probed.label,
        position: probed.position,
        message: `${asBeginning(block.what(org))}, so ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(probed)} is refused. The token works elsewhere.`,
        advice: block.todo(org),
        link: (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensPage */ .YH)(probed.endpoint),
        evidence: [
            ...(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceFrom */ .EH)(probed, [probe]),
            ...(restrictions.length === 0
                ? []
                : [{ fact: `GET /api/whoami-v2: securityRestrictions of ${org}: ${restrictions.join(', ')}` }]),
        ],
    };
}
function blockFor(probed, reason, restrictions) {
    if (reason === 'org-revoked')
        return REVOKED;
    const isClassicToken = probed.identity !== null && (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .isClassic */ .l9)(probed.identity);
    if (restrictions.includes('token-revoked'))
        return REVOKED;
    // Neither policy lets a classic token in, so only another kind of token helps, whatever the words.
    if (restrictions.includes('token-policy') && isClassicToken)
        return FINE_GRAINED_ONLY;
    if (reason === 'org-approval')
        return PENDING;
    if (restrictions.includes('token-policy'))
        return PENDING;
    const restriction = ['sso', 'mfa', 'ip'].find((candidate) => restrictions.includes(candidate));
    if (restriction !== undefined)
        return RESTRICTIONS[restriction] ?? null;
    if (reason === 'content-policy') {
        return {
            cause: ORG_CONTENT_POLICY,
            what: () => "a content access policy of one of the account's organizations blocks it",
            todo: () => "Ask the administrators of the account's organizations.",
        };
    }
    return null;
}
/** A name stays as it is: names of organizations may begin with a small letter. */
function asBeginning(text) {
    return /^(?:an?|the) /.test(text) ? (0,_model_capitalized_js__WEBPACK_IMPORTED_MODULE_4__/* .capitalized */ .l)(text) : text;
}


/***/ }),

/***/ 6774:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: function() { return /* binding */ overbroadToken; },
/* harmony export */   t: function() { return /* binding */ TOKEN_OVERBROAD; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(654);
/* harmony import */ var _evidence_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6652);
/* harmony import */ var _model_capitalized_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8251);
/* harmony import */ var _scope_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7447);




/**
 * Means: The token can write everything its account can, and the job only reads.
 *
 * How we know: The identity check says that its role is write, and no repo is listed for write.
 *
 * What to do: Use a fine-grained or a read token; the message links to a form that is filled in.
 */
const TOKEN_OVERBROAD = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'privilege',
    slug: 'token-overbroad',
    severity: 'notice',
    title: 'The token can write, the job only reads',
});
/** A token that can write everything, in a job that only reads. */
function overbroadToken({ inputs }, identity) {
    const reads = inputs.repos.length > 0 && inputs.repos.every(({ operation }) => operation === 'read');
    if (identity.role !== 'write' || !reads)
        return null;
    return {
        cause: TOKEN_OVERBROAD,
        subject: identity.tokenName,
        message: `${(0,_model_capitalized_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalized */ .l)((0,_scope_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenName */ .vb)(identity))} of ${identity.name} can write everything its account can, and this job only reads.`,
        advice: 'Use a fine-grained token that reads these repos, or a read token.',
        link: (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenForm */ .qc)(inputs.endpoint, { gated: true, own: ['repo.content.read'] }),
        evidence: [{ fact: 'GET /api/whoami-v2: role write; no repo is listed for write' }],
    };
}


/***/ }),

/***/ 9128:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: function() { return /* binding */ REPO_DISABLED; },
/* harmony export */   NZ: function() { return /* binding */ unsettled; },
/* harmony export */   S: function() { return /* binding */ takenDown; },
/* harmony export */   Sp: function() { return /* binding */ REGION_BLOCKED; },
/* harmony export */   Tm: function() { return /* binding */ REVISION_MISSING; },
/* harmony export */   eL: function() { return /* binding */ missingRevision; },
/* harmony export */   fN: function() { return /* binding */ renamed; },
/* harmony export */   je: function() { return /* binding */ regionBlocked; },
/* harmony export */   jo: function() { return /* binding */ revisionTrouble; },
/* harmony export */   r9: function() { return /* binding */ disabled; },
/* harmony export */   sM: function() { return /* binding */ REDIRECT_REFUSED; },
/* harmony export */   yQ: function() { return /* binding */ REPO_RENAMED; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(654);
/* harmony import */ var _evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(314);
/* harmony import */ var _evidence_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6652);
/* harmony import */ var _evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1664);
/* harmony import */ var _evidence_readings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9776);
/* harmony import */ var _hub_probe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6477);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2589);







/**
 * Means: The Hub took the repo down.
 *
 * How we know: It says so, in the refusal or in the repo's metadata.
 *
 * What to do: Use another repo: no token helps.
 */
const REPO_DISABLED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCause */ .R)({
    group: 'repo',
    slug: 'repo-disabled',
    severity: 'error',
    title: 'The Hub took the repo down',
});
/**
 * Means: The publisher excludes the place from which this runner speaks.
 *
 * How we know: The refusal says it, alike with and without a token.
 *
 * What to do: Run the job elsewhere, or use another repo.
 */
const REGION_BLOCKED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCause */ .R)({
    group: 'repo',
    slug: 'region-blocked',
    severity: 'error',
    title: "The publisher excludes this runner's region",
    isToldOnce: true,
});
/**
 * Means: The answer leads in a circle, on too long, or to another site, and was not followed.
 *
 * How we know: Its `Location` header. The token never goes along, nor does the one with which GitHub's
 * service is asked for an id token: of that service no redirect is followed at all.
 *
 * What to do: Use the final id, or the real endpoint.
 */
const REDIRECT_REFUSED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCause */ .R)({
    group: 'repo',
    slug: 'redirect-refused',
    severity: 'error',
    title: 'The answer leads somewhere else',
});
/**
 * Means: The repo can be read, and has no such branch, tag or commit.
 *
 * How we know: The Hub's code `RevisionNotFound`.
 *
 * What to do: Name a revision that exists.
 */
const REVISION_MISSING = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCause */ .R)({
    group: 'repo',
    slug: 'revision-missing',
    severity: 'error',
    title: 'The revision does not exist',
});
/**
 * Means: The Hub has the repo under another id.
 *
 * How we know: It answers with a redirect on its own site, and what stands there was checked.
 *
 * What to do: Write the new id: some clients lose the token on the way.
 */
const REPO_RENAMED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCause */ .R)({
    group: 'repo',
    slug: 'repo-renamed',
    severity: 'warning',
    title: 'The repo has another id now',
});
/** Conditions of a repo that are the same for every caller: blocked, taken down, moved, a revision not there. */
/** A repo whose publisher keeps this region out, where the Hub's words say so. */
function regionBlocked({ probed, reason, probe, }) {
    if (reason !== 'region')
        return null;
    return {
        ...about(probed),
        cause: REGION_BLOCKED,
        message: `The publisher of ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(probed)} excludes the region this runner is in: the Hub refuses its files to everybody here, whatever the token.`,
        advice: 'Run the job in another region, or use another repo.',
        evidence: (0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFrom */ .EH)(probed, [probe, 'metadata']),
    };
}
/** A repo that the Hub took down, where the words of its refusal or its metadata say so. */
function takenDown({ probed, reason, probe, }) {
    return reason === 'disabled' || probed.metadata?.isDisabled ? disabled(probed, probe) : null;
}
function disabled(probed, probe) {
    return {
        ...about(probed),
        cause: REPO_DISABLED,
        message: `The Hub has disabled ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(probed)}, as its answer says.`,
        advice: 'Use another repo: no token helps.',
        evidence: (0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFrom */ .EH)(probed, [probe, 'metadata']),
    };
}
/** What the answer about the listed revision makes of a repo that is open; null when it changes nothing. */
function revisionTrouble(probed, probe) {
    const { observation } = probed;
    // A check of contents may say nothing of a repo that was taken down (protocol notes §3.4).
    if ((0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .readMetadata */ ._6)(observation.probes[probe])?.isDisabled)
        return (0,_evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(disabled(probed, probe));
    const reading = (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_3__/* .readingOf */ .MU)(observation, probe);
    if (reading === null)
        return observation.request.ref.revision === null ? null : _evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    switch (reading.is) {
        case 'no-revision':
        case 'not-found':
            return (0,_evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(missingRevision(probed, probe));
        case 'granted':
            return null;
        case 'forbidden': {
            const refusal = { probed, probe, reason: reading.reason };
            const condition = regionBlocked(refusal) ?? takenDown(refusal);
            return condition === null ? _evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : (0,_evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(condition);
        }
        default:
            // That the contents can be read does not show that this revision is there.
            return unsettled(probed, reading, probe);
    }
}
/** A revision that a readable repo does not have; `main` where none is listed. */
function missingRevision(probed, probe) {
    const revision = (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .revisionOf */ .DT)(probed.observation.request.ref);
    return {
        ...about(probed),
        cause: REVISION_MISSING,
        message: `${(0,_model_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRepo */ .Kf)({ ...probed.ref, revision: null })} is there, but it has no revision ${revision}, as the Hub's answer says.`,
        advice: `Name a branch, tag or commit that exists instead of ${revision}: the repo's page lists them.`,
        link: (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_1__/* .repoPage */ .E6)(probed.endpoint, { ...probed.ref, revision: null }),
        evidence: (0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFrom */ .EH)(probed, [probe]),
    };
}
/** Answers that say nothing about the repo, or lead away from it. What they say about the Hub is found elsewhere. */
function unsettled(probed, reading, probe) {
    if (reading.is !== 'stopped-redirect')
        return _evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    const where = { loop: 'in a circle', 'too-many': 'too many times', unreadable: 'to nowhere' }[reading.reason];
    return (0,_evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)({
        ...about(probed),
        cause: REDIRECT_REFUSED,
        message: `The answer about ${probed.label} redirects ${where ?? `to ${reading.to}, which is not the Hub that was asked`}, and was not followed.`,
        advice: "List the repo by its final id, or name the Hub's real address in the endpoint input; the token follows no redirect off the Hub.",
        evidence: (0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFrom */ .EH)(probed, [probe]),
    });
}
/** A repo that the Hub serves under another id. */
function renamed(probed) {
    if (probed.renamedTo === null)
        return null;
    const target = (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRepo */ .Kf)(probed.renamedTo);
    const redirected = (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_3__/* .probeEntries */ .Fz)(probed.observation)
        .map(([, response]) => response)
        .filter(({ redirects }) => redirects.length > 0);
    return {
        ...about(probed),
        cause: REPO_RENAMED,
        message: `The Hub redirects ${probed.label} to ${target}; all that is said here was checked there.`,
        advice: `Write ${target} wherever the job names the repo: some clients lose the token on the way.`,
        evidence: redirected.slice(0, 1).map(_evidence_readings_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1),
    };
}
function about(probed) {
    return { subject: probed.label, position: probed.position };
}


/***/ }),

/***/ 325:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: function() { return /* binding */ explain; },
/* harmony export */   f: function() { return /* binding */ isNameInQuestion; }
/* harmony export */ });
/* harmony import */ var _evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1664);
/* harmony import */ var _evidence_rights_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2846);
/* harmony import */ var _hub_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6477);
/* harmony import */ var _inputs_misspelt_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7123);
/* harmony import */ var _organization_organization_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1511);
/* harmony import */ var _scope_gated_permission_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8932);
/* harmony import */ var _scope_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7447);
/* harmony import */ var _scope_unverifiable_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1307);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9128);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1427);
/* harmony import */ var _other_type_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4672);











/**
 * What the Hub states: in the words of the refusal, in the restrictions that the identity check lists, or by
 * what it answers about the same id elsewhere. Such a reason holds whatever the token may do, so it is looked
 * for first, and the first that holds is the finding: what refuses everybody stands before what refuses this
 * account, and that before the id.
 */
const STATED = [
    _condition_js__WEBPACK_IMPORTED_MODULE_7__/* .regionBlocked */ .je,
    _condition_js__WEBPACK_IMPORTED_MODULE_7__/* .takenDown */ .S,
    _scope_gated_permission_js__WEBPACK_IMPORTED_MODULE_4__/* .missingGatedPermission */ .h,
    _organization_organization_block_js__WEBPACK_IMPORTED_MODULE_3__/* .organizationBlock */ .LS,
    _other_type_js__WEBPACK_IMPORTED_MODULE_9__/* .anotherType */ .cZ,
    _inputs_misspelt_id_js__WEBPACK_IMPORTED_MODULE_2__/* .misspeltId */ .$S,
    _missing_js__WEBPACK_IMPORTED_MODULE_8__/* .createFirst */ .lW,
];
/**
 * What the identity check alone proves about every write. It is told beside a stated reason: curing the one
 * leaves the other.
 */
const PROVEN_BY_IDENTITY = [_scope_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .readRole */ .fP];
/**
 * What is concluded from a refusal together with a right that is not there: the token's own limits, then
 * those of its account. Only where nothing above holds, since a refusal that has its reason proves no second
 * one, and only the first, since what comes later may be a consequence.
 */
const CONCLUDED = [_scope_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .missingScope */ .NC, _scope_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .foreignNamespace */ .GF, _scope_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .uncovered */ .KY, _scope_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .weakRole */ .$V];
/** Where nothing is known that would refuse: what the Hub lets nobody tell apart. */
const UNEXPLAINED = [_missing_js__WEBPACK_IMPORTED_MODULE_8__/* .missingOrInvisible */ .H5, _scope_unverifiable_write_js__WEBPACK_IMPORTED_MODULE_6__/* .unexplainedRefusal */ .gX];
/** Why a repo is refused, weightiest first. Empty when nothing that is known refuses it and the words say nothing. */
function explain(refusal) {
    const stated = firstOf(STATED, refusal);
    const proven = withProof(firstOf(PROVEN_BY_IDENTITY, refusal), refusal);
    const known = [proven, stated].filter((draft) => draft !== null);
    if (known.length > 0)
        return known;
    const concluded = refusal.isCertain ? withProof(firstOf(CONCLUDED, refusal), refusal) : null;
    const draft = concluded ?? firstOf(UNEXPLAINED, refusal);
    return draft === null ? [] : [draft];
}
/**
 * Whether the name or the owner may be what is wrong with a repo that is not found, since nothing weightier
 * explains it.
 */
function isNameInQuestion(probed) {
    const { operation, ref } = probed.observation.request;
    if (!ref.id.includes('/') || probed.renamedTo !== null)
        return false;
    const isWrite = operation === 'write' && (0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .hasAccessCheck */ .hx)(ref);
    if (isWrite && (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_10__/* .isOrganizationToken */ .D4)(probed))
        return false;
    const causes = explain({
        probed,
        operation: isWrite ? 'write' : 'read',
        probe: isWrite ? 'write' : (0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .readProbeFor */ .mq)(ref),
        reason: null,
        isMissing: true,
        isCertain: true,
    }).map(({ cause }) => cause);
    return causes.every((cause) => cause === _missing_js__WEBPACK_IMPORTED_MODULE_8__/* .TARGET_MISSING */ .LW || cause === _missing_js__WEBPACK_IMPORTED_MODULE_8__/* .REPO_MISSING_OR_NO_ACCESS */ .pV);
}
function firstOf(explanations, refusal) {
    for (const explanation of explanations) {
        const draft = explanation(refusal);
        if (draft !== null)
            return draft;
    }
    return null;
}
/** What is concluded from a refusal shows that refusal first. */
function withProof(draft, refusal) {
    if (draft === null)
        return null;
    const { probed, operation, probe, isMissing } = refusal;
    const beside = operation === 'write' ? ['read', 'preupload'] : isMissing ? [] : ['metadata'];
    return { ...draft, evidence: [...(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceFrom */ .EH)(probed, [probe, ...beside]), ...(draft.evidence ?? [])] };
}


/***/ }),

/***/ 1427:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pV: function() { return /* binding */ REPO_MISSING_OR_NO_ACCESS; },
  LW: function() { return /* binding */ TARGET_MISSING; },
  lW: function() { return /* binding */ createFirst; },
  H5: function() { return /* binding */ missingOrInvisible; }
});

// EXTERNAL MODULE: ./src/evidence/cause.ts
var cause = __webpack_require__(654);
// EXTERNAL MODULE: ./src/evidence/links.ts
var links = __webpack_require__(6652);
// EXTERNAL MODULE: ./src/evidence/probed-repo.ts
var probed_repo = __webpack_require__(1664);
// EXTERNAL MODULE: ./src/evidence/rights.ts
var rights = __webpack_require__(2846);
// EXTERNAL MODULE: ./src/model/capitalized.ts
var capitalized = __webpack_require__(8251);
// EXTERNAL MODULE: ./src/model/repo.ts
var repo = __webpack_require__(2589);
// EXTERNAL MODULE: ./src/evidence/near-names.ts
var near_names = __webpack_require__(434);
// EXTERNAL MODULE: ./src/hub/owner-probes.ts
var owner_probes = __webpack_require__(9714);
;// CONCATENATED MODULE: ./src/causes/repo/owner.ts




/** Null where nothing was asked, or nothing that was answered tells. */
function ownerOf({ observation, renamedTo }) {
    const { probes } = observation;
    if (renamedTo !== null)
        return null;
    const [user, org] = [(0,owner_probes/* readOverview */.MK)(probes['owner-user']), (0,owner_probes/* readOverview */.MK)(probes['owner-org'])];
    if (user === 'there')
        return 'user';
    if (org === 'there')
        return 'organization';
    if (((0,owner_probes/* readNeighbours */.bZ)(probes.neighbours) ?? []).length > 0)
        return 'somebody';
    // In the words for a missing path a Hub may also say that it knows no such route.
    const isRoute = user === 'missing' || org === 'missing';
    return isRoute && user !== null && org !== null ? 'missing' : null;
}
/** Public repos of the same owner and type whose names are near to the one that is not found. */
function nearRepos({ observation, ref, renamedTo }) {
    const owner = (0,repo/* namespaceOf */.N6)(ref);
    if (owner === null || renamedTo !== null)
        return [];
    const repos = ((0,owner_probes/* readNeighbours */.bZ)(observation.probes.neighbours) ?? []).flatMap((id) => {
        const other = { ...ref, id, revision: null };
        const parsed = (0,repo/* parseRepo */.E3)((0,repo/* formatRepo */.Kf)(other));
        const isTheirs = (0,rights/* sameName */.q)((0,repo/* namespaceOf */.N6)(other) ?? '', owner);
        return isTheirs && parsed.ok && parsed.ref.id === id ? [other] : [];
    });
    const nameIn = ({ id }) => id.slice(id.indexOf('/') + 1);
    const near = (0,near_names/* nearNames */.$)(nameIn(ref), repos.map(nameIn));
    return near.flatMap((name) => repos.find((repo) => nameIn(repo) === name) ?? []);
}
/** Names of the account and its organizations that are near to an owner who is not there. */
function nearOwners({ identity, namespace }) {
    if (identity === null || namespace === null)
        return [];
    return (0,near_names/* nearNames */.$)(namespace, [identity.name, ...identity.orgs.map(({ name }) => name)]);
}

;// CONCATENATED MODULE: ./src/causes/repo/missing.ts







/**
 * Means: The repo to write does not exist yet.
 *
 * How we know: It is not found in a namespace of the account, with a token that would see it there.
 *
 * What to do: Create it first, or let the job do so.
 */
const TARGET_MISSING = (0,cause/* defineCause */.R)({
    group: 'repo',
    slug: 'target-missing',
    severity: 'error',
    title: 'The repo to write does not exist yet',
});
/**
 * Means: The repo is missing, or private and not visible to this token. The Hub lets nobody tell.
 *
 * How we know: It is not found after a good identity check, and nothing else explains it.
 *
 * What to do: Check the id; then whether the account belongs to the owner, with its resource groups; else ask
 * the owner.
 */
const REPO_MISSING_OR_NO_ACCESS = (0,cause/* defineCause */.R)({
    group: 'repo',
    slug: 'repo-missing-or-no-access',
    severity: 'error',
    title: 'Repo missing, or private and not visible to this token',
});
/** In the account's own namespace a token that covers it sees everything, so what it does not see is not there. */
function createFirst({ probed, operation, probe, isMissing }) {
    const { identity } = probed;
    if (operation !== 'write' || !isMissing || identity === null || (0,rights/* ownershipOf */.VL)(probed).is !== 'own')
        return null;
    if (identity.fineGrained === null && !(0,rights/* isClassic */.l9)(identity))
        return null;
    if (identity.fineGrained !== null) {
        const coverage = (0,rights/* coverageOf */._5)(identity.fineGrained, probed);
        if (coverage.is !== 'entry' || coverage.level !== 'namespace' || !(0,rights/* allowsWrite */.Ox)(coverage.permissions))
            return null;
    }
    const near = nearRepos(probed);
    const create = `create ${probed.ref.id} first, or let the job create it.`;
    return {
        cause: TARGET_MISSING,
        subject: probed.label,
        position: probed.position,
        message: `${(0,probed_repo/* nameOf */.Vb)(probed)} does not exist yet: the Hub does not find it, and ${identity.name} would see every repo of its own.`,
        advice: ask(near, create),
        link: `${(0,links/* repoPage */.E6)(probed.endpoint, { type: 'model', id: 'new', revision: null })}${newPageSuffix(probed.ref)}`,
        evidence: (0,probed_repo/* evidenceFrom */.EH)(probed, [probe, 'read', ...(near.length > 0 ? ['neighbours'] : [])]),
    };
}
/** The Hub's page for a new repo: `/new`, `/new-dataset`, `/new-space`. */
function newPageSuffix(ref) {
    return ref.type === 'dataset' || ref.type === 'space' ? `-${ref.type}` : '';
}
/** A repo that the Hub answers as missing and whose id could be right. */
function missingOrInvisible({ probed, probe, isMissing }) {
    if (!isMissing)
        return null;
    const owner = ownerOf(probed);
    if (owner === 'missing')
        return withoutOwner(probed, probe);
    const near = nearRepos(probed);
    const [only] = near;
    return {
        cause: REPO_MISSING_OR_NO_ACCESS,
        subject: probed.label,
        position: probed.position,
        message: `${(0,probed_repo/* nameOf */.Vb)(probed)} does not exist, or is private and not visible to ${(0,probed_repo/* accountOf */.XP)(probed)}: the Hub answers both alike.`,
        advice: ask(near, likeliest(probed, owner)),
        link: (0,links/* repoPage */.E6)(probed.endpoint, only !== undefined && near.length === 1 ? only : probed.ref),
        evidence: (0,probed_repo/* evidenceFrom */.EH)(probed, [
            probe,
            probe === 'read' ? 'metadata' : 'read',
            ...(near.length > 0 ? ['neighbours'] : []),
            ...(owner === 'user' ? ['owner-user'] : []),
            ...(owner === 'organization' ? ['owner-org'] : []),
        ]),
    };
}
/** A repo whose owner the Hub does not know either: then it is not private, it is not there. */
function withoutOwner(probed, probe) {
    const name = probed.ref.id.slice(probed.ref.id.indexOf('/') + 1);
    const near = nearOwners(probed).map((owner) => ({
        ...probed.ref,
        id: `${owner}/${name}`,
        revision: null,
    }));
    return {
        cause: REPO_MISSING_OR_NO_ACCESS,
        subject: probed.label,
        position: probed.position,
        message: `The Hub does not find ${(0,probed_repo/* nameOf */.Vb)(probed)}, and it finds no account or organization ${probed.namespace} either.`,
        advice: ask(near, `correct the owner in ${probed.ref.id}, or, if it has left the Hub with its repos, use another repo.`),
        evidence: (0,probed_repo/* evidenceFrom */.EH)(probed, [probe, 'owner-user', 'owner-org']),
    };
}
/** An advice, after the question whether one of these repos was meant. */
function ask(near, advice) {
    const names = near.map((ref) => (0,repo/* formatRepo */.Kf)(ref)).join(' or ');
    return near.length === 0 ? (0,capitalized/* capitalized */.l)(advice) : `Did you mean ${names}? If not, ${advice}`;
}
/** What to look at first, likelier first. */
function likeliest(probed, owner) {
    const ownership = (0,rights/* ownershipOf */.VL)(probed);
    const account = (0,probed_repo/* accountOf */.XP)(probed);
    const check = `check the spelling of ${probed.ref.id}`;
    if (ownership.is === 'org') {
        const { name, role } = ownership.org;
        const has = role === null ? '' : ` (its role there is ${role})`;
        return `${check}; then have an administrator of ${name} look at the rights of ${account}${has} and at the repo's resource group.`;
    }
    if (ownership.is === 'own')
        return `${check}: it would be a repo of this very account.`;
    const kind = owner === 'user' ? 'the user ' : owner === 'organization' ? 'the organization ' : '';
    const whom = probed.namespace === null ? 'its owner' : `${kind}${probed.namespace}`;
    const isOutside = owner === 'organization' && ownership.is === 'foreign';
    const outside = isOutside ? `, of which ${account} is no member,` : '';
    const limited = probed.identity?.fineGrained
        ? ' A fine-grained token sees private repos only where it has an entry.'
        : '';
    return `${check}; if it is private, ask ${whom}${outside} to give ${isOutside ? 'it' : account} access.${limited}`;
}


/***/ }),

/***/ 4672:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: function() { return /* binding */ namesake; },
/* harmony export */   Zp: function() { return /* binding */ REPO_TYPE_MISMATCH; },
/* harmony export */   cZ: function() { return /* binding */ anotherType; },
/* harmony export */   hZ: function() { return /* binding */ namesakeOf; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(654);
/* harmony import */ var _evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1664);
/* harmony import */ var _evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9776);
/* harmony import */ var _hub_probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6477);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2589);





/**
 * Means: The id exists, as a repo of another type.
 *
 * How we know: It is not found as listed, and found under another type with the same token.
 *
 * What to do: Write the prefix of the right type, for example `datasets/`.
 */
const REPO_TYPE_MISMATCH = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'repo',
    slug: 'repo-type-mismatch',
    severity: 'error',
    title: 'The repo is of another type',
});
/** The id as that of another type, where the Hub does not find it as it is listed. */
function anotherType({ probed, probe, isMissing, }) {
    if (!isMissing)
        return null;
    const { ref } = probed.observation.request;
    const found = provenType(probed, probe);
    if (found === null)
        return null;
    return {
        subject: probed.label,
        position: probed.position,
        cause: REPO_TYPE_MISMATCH,
        message: `The Hub has no ${ref.type} ${ref.id}, but a ${found} of that id.`,
        advice: `Write ${(0,_model_repo_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepo */ .Kf)({ ...ref, type: found })}.`,
        evidence: typeEvidence(probed, probe, found),
    };
}
/**
 * Another type under which everybody sees the id, where nobody is told whether the listed one is missing or
 * private: it may be what is meant, so it is told, and weighs nothing.
 */
function namesake(probed, probe) {
    const { ref } = probed.observation.request;
    const found = namesakeOf(probed.observation);
    if (found === null)
        return null;
    const right = (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepo */ .Kf)({ ...ref, type: found });
    return {
        subject: probed.label,
        position: probed.position,
        cause: REPO_TYPE_MISMATCH,
        severity: 'notice',
        message: `Without a token the Hub shows no ${ref.type} ${ref.id}, but a public ${found} of that id, so most likely ${right} is meant; a private ${ref.type} would be answered alike.`,
        advice: `Write ${right} if it is.`,
        evidence: typeEvidence(probed, probe, found),
    };
}
/** Another type under which the id is shown. */
function namesakeOf(observation) {
    const isThere = (type) => (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readingOf */ .MU)(observation, `as-${type}`)?.is === 'granted' ||
        (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readingOf */ .MU)(observation, `anonymous-as-${type}`)?.is === 'granted';
    return (0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .otherTypes */ .wu)(observation.request.ref).find(isThere) ?? null;
}
/** The same, where the answer to the listed type proves that it is not meant: a 401 to nobody may hide a repo. */
function provenType(probed, probe) {
    const mayBeHidden = probe.startsWith('anonymous-') && (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readingOf */ .MU)(probed.observation, probe)?.is === 'unauthorized';
    // Ids of one word are those of public repos from before namespaces existed.
    return mayBeHidden && probed.ref.id.includes('/') ? null : namesakeOf(probed.observation);
}
function typeEvidence(probed, probe, type) {
    return (0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceFrom */ .EH)(probed, [probe, `as-${type}`, `anonymous-as-${type}`]);
}


/***/ }),

/***/ 7924:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ behindGate; },
/* harmony export */   z: function() { return /* binding */ readAccess; }
/* harmony export */ });
/* harmony import */ var _evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(314);
/* harmony import */ var _evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9776);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2103);
/* harmony import */ var _organization_organization_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1511);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9128);
/* harmony import */ var _explanations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(325);






/** Whether the token may read a repo's content, by the probe that asked for it. */
function readAccess(probed, probe) {
    const reading = (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readingOf */ .MU)(probed.observation, probe);
    if (reading === null)
        return _evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    switch (reading.is) {
        case 'granted':
            // Metadata stands in for a content check where there is none, and is shown for a disabled repo too.
            if (probed.metadata?.isDisabled)
                return (0,_evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_condition_js__WEBPACK_IMPORTED_MODULE_4__/* .disabled */ .r9)(probed, probe));
            if (probe === 'metadata') {
                // Nor does it know of an organization that blocks the token from contents.
                const block = (0,_organization_organization_block_js__WEBPACK_IMPORTED_MODULE_3__/* .organizationBlock */ .LS)({ probed, reason: null, probe });
                if (block !== null)
                    return (0,_evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(block);
            }
            return (probe === 'read' ? keptFiles(probed) : null) ?? (0,_condition_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionTrouble */ .jo)(probed, 'revision') ?? _evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANTED */ .aI;
        case 'gate':
            return behindGate(probed, reading.state, probe);
        case 'no-revision':
            // A gate answers before a missing branch does: nobody listed one, so files are served.
            if (probed.ref.revision === null)
                return _evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANTED */ .aI;
            return (0,_evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_condition_js__WEBPACK_IMPORTED_MODULE_4__/* .missingRevision */ .eL)(probed, probe));
        case 'not-found':
            return notFound(probed, probe);
        case 'unauthorized':
            // A 401 means nothing before the identity check has answered (protocol notes §4).
            return probed.identity === null ? _evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : notFound(probed, probe);
        case 'forbidden':
            return refusedRead(probed, probe, { isMissing: false, reason: reading.reason });
        default:
            return (0,_condition_js__WEBPACK_IMPORTED_MODULE_4__/* .unsettled */ .NZ)(probed, reading, probe);
    }
}
/**
 * What a file says of a repo that the access check grants, where it was asked for: the two may differ for
 * tokens without the right to public gated repos. Null when it keeps nothing back.
 */
function keptFiles(probed) {
    const reading = (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readingOf */ .MU)(probed.observation, 'content');
    if (reading === null)
        return null;
    if (!(0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .isConclusive */ .c8)(reading))
        return (0,_condition_js__WEBPACK_IMPORTED_MODULE_4__/* .unsettled */ .NZ)(probed, reading, 'content');
    return reading.is === 'forbidden' || reading.is === 'gate' ? readAccess(probed, 'content') : null;
}
function behindGate(probed, state, probe) {
    // A gate may answer for a repo that was taken down; its metadata still says so (protocol notes §3.4).
    if (probed.metadata?.isDisabled)
        return (0,_evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_condition_js__WEBPACK_IMPORTED_MODULE_4__/* .disabled */ .r9)(probed, probe));
    if (state !== 'login')
        return (0,_evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .closedGate */ .wy)(probed, state, probe));
    return probed.identity === null ? _evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : (0,_evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .closedGate */ .wy)(probed, 'unknown', probe));
}
function notFound(probed, probe) {
    // Metadata without an access check: an older or third-party Hub. Then a file tells (protocol notes §3.1).
    const isVisible = probed.metadata !== null && probe === 'read';
    if (isVisible && (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readingOf */ .MU)(probed.observation, 'content') !== null)
        return readAccess(probed, 'content');
    return refusedRead(probed, probe, { isMissing: true, reason: null });
}
function refusedRead(probed, probe, answer) {
    return (0,_evidence_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(...(0,_explanations_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .W)({ probed, operation: 'read', probe, isCertain: true, ...answer }));
}


/***/ }),

/***/ 8567:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: function() { return /* binding */ scrubFailed; },
/* harmony export */   q2: function() { return /* binding */ SCRUB_FAILED; },
/* harmony export */   r: function() { return /* binding */ RESTORE_FAILED; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(654);

/**
 * Means: A credential that should be gone is still there.
 *
 * How we know: The place was read again after the attempt.
 *
 * What to do: Remove it by hand; the message names place and reason.
 */
const SCRUB_FAILED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCause */ .R)({
    group: 'runner',
    slug: 'scrub-failed',
    severity: 'warning',
    title: 'A stale credential is still there',
});
/**
 * Means: The post step could not put back what was taken away.
 *
 * How we know: The place was read again after the attempt.
 *
 * What to do: Copy it back from the backup that the message names, or log in again.
 */
const RESTORE_FAILED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCause */ .R)({
    group: 'runner',
    slug: 'restore-failed',
    severity: 'warning',
    title: 'A scrubbed credential could not be put back',
});
function scrubFailed({ path, failure }) {
    return {
        cause: SCRUB_FAILED,
        subject: path,
        message: `The stale credential in ${path} is still there: ${failure}.`,
        advice: `Remove it from ${path} by hand.`,
        evidence: [{ fact: `${path}: ${failure}` }],
    };
}


/***/ }),

/***/ 3205:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ CLOCK_SKEW; },
/* harmony export */   l: function() { return /* binding */ clockFindings; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(654);

/**
 * Means: The runner's clock is wrong by five minutes or more.
 *
 * How we know: The Hub's `Date` header.
 *
 * What to do: Set the clock: signed storage links and short-lived tokens fail.
 */
const CLOCK_SKEW = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCause */ .R)({
    group: 'runner',
    slug: 'clock-skew',
    severity: 'warning',
    title: "The runner's clock is wrong",
});
const SKEW_SECONDS = 300;
/** A clock that is wrong, by the Hub's own. */
function clockFindings(evidence) {
    const seen = [
        evidence.hub.whoami?.response,
        ...evidence.hub.repos.flatMap(({ probes }) => Object.values(probes)),
    ];
    const dates = seen.flatMap((response) => response?.outcome.kind === 'answer' && response.outcome.date !== null ? [response.outcome.date] : []);
    const latest = Math.max(...dates);
    const skew = Math.round((evidence.runner.now - latest) / 1000);
    if (dates.length === 0 || Math.abs(skew) < SKEW_SECONDS)
        return [];
    const minutes = Math.round(Math.abs(skew) / 60);
    return [
        {
            cause: CLOCK_SKEW,
            subject: 'clock',
            message: `The runner's clock is ${minutes} minutes ${skew > 0 ? 'ahead of' : 'behind'} the Hub's, as the Date header shows: signed storage links and short-lived tokens fail.`,
            advice: "Set the runner's clock (NTP).",
            evidence: [
                {
                    fact: `Date header ${new Date(latest).toISOString()}, runner's clock ${new Date(evidence.runner.now).toISOString()}`,
                },
            ],
        },
    ];
}


/***/ }),

/***/ 6904:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: function() { return /* binding */ CONFLICTING_TOKEN_SOURCES; },
/* harmony export */   t: function() { return /* binding */ conflictFindings; }
/* harmony export */ });
/* harmony import */ var _clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(654);
/* harmony import */ var _evidence_credential_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6438);
/* harmony import */ var _evidence_token_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9450);




/**
 * Means: Two places hold different tokens, and clients differ in which they take.
 *
 * How we know: The two are compared by their fingerprints.
 *
 * What to do: Keep one of them, or set `export-token: true`.
 */
const CONFLICTING_TOKEN_SOURCES = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'runner',
    slug: 'conflicting-token-sources',
    severity: 'warning',
    title: 'Two sources hold different tokens',
    isOfVariable: true,
});
/** A variable that some client takes its token from, and that holds another one. */
function conflictFindings(evidence, overrides) {
    const { checked } = evidence.runner.tokenSources;
    const overriding = overrides.filter(({ source, does }) => source.kind === 'variable' && does === 'sends');
    const [first] = overriding;
    if (first?.source.kind !== 'variable' || checked === null)
        return [];
    const { name } = first.source;
    const here = overriding.filter(({ source }) => source.kind === 'variable' && source.name === name);
    const one = (0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceName */ .V)(checked.source);
    const sentence = (0,_clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .affectedClientsSentence */ .ml)(evidence, here, 'send').replace(/\bit instead of the token\b/, `the one in ${name}`);
    return [
        {
            cause: CONFLICTING_TOKEN_SOURCES,
            subject: name,
            message: checked.source === 'publisher'
                ? `The check went by a Trusted Publisher, and ${name} holds a stored token; ${sentence}.${(0,_evidence_credential_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerSentence */ .H)(evidence, first.secret)}`
                : `${one.replace(/^t/, 'T')} and ${name} hold different tokens. The one in ${one} was checked; ${sentence}.${(0,_evidence_credential_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerSentence */ .H)(evidence, first.secret)}`,
            advice: name === 'HF_TOKEN'
                ? 'Keep one of the two, or set export-token: true so that later steps get the checked token in HF_TOKEN.'
                : `Take ${name} out of the workflow, or give it the same token.`,
            evidence: [{ fact: `${one} and ${name} differ when compared by fingerprint` }],
        },
    ];
}


/***/ }),

/***/ 1719:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: function() { return /* binding */ TOKEN_NOT_PASSED_INTO_CONTAINER; },
  C: function() { return /* binding */ containerFindings; }
});

// EXTERNAL MODULE: ./src/evidence/cause.ts
var cause = __webpack_require__(654);
// EXTERNAL MODULE: ./src/evidence/workflow-place.ts
var workflow_place = __webpack_require__(5638);
;// CONCATENATED MODULE: ./src/runner/workflow/container-runs.ts
/** What may stand before a command without being it. */
const PREFIX = /^(?:sudo|time|exec|nohup|env|command|if|then|else|elif|do|while|until|!|\{|[A-Za-z_]\w*=.*|-\w+|timeout|\d+[smh]?)$/s;
/** Software that loads models from the Hub, as images and arguments name it. */
const HUB_WORDS = /hugging[-_]?face|\bhf\.co\b|\bhf:\/\/|(?<![a-z])(?:vllm|sglang|text-generation-inference|text-embeddings-inference|(?:sentence-)?transformers|lm[-_]eval|lerobot)(?![a-z])|\bHF_(?:HOME|HUB_\w+|DATASETS_CACHE)\b|^hf (?:download|upload)\b/i;
/** The token by any of its names, and whatever else hands it over. */
const TOKEN_WORDS = /(?:HF|HUGGING_?FACE)\w*TOKEN|hf[-_]token|(?:^|\s)--(?:api-|auth-)?token(?:$|[=\s])|--env-file|--env-host|--secret|\bsecrets\b|(?:HF|HUGGING_?FACE)\w*\*/i;
/** Nothing is loaded from the Hub with these. */
const OFFLINE = /(?:HF_HUB|TRANSFORMERS|HF_DATASETS)_OFFLINE=["']?(?:1|on|yes|true)/i;
const ASKS_ONLY = /^(?:--version|--help|-h|version|help)$/;
/** The folder of the Hub's clients, with the login and what was downloaded before. */
const HUB_FOLDER = /\.cache(?=[/:])|huggingface:|\bHF_HOME\b/i;
const FILLS_FOLDER = /huggingface-cli|\bhf (?:download|auth|cache)\b|snapshot_download|hf_hub_download|from_pretrained/i;
/** Expansions with such a name hold one argument, and no option that hands over a variable. */
const ONE_ARGUMENT = /image|img|tag|version|container|model|repo|name|pwd|home|workspace|port|gpu|cmd|command|dir|path/i;
/**
 * The commands of the job that prove by their own text that a container uses the Hub without the token. Whatever
 * leaves a doubt is left out: arguments in a variable, an image that was built with the token, models that an
 * earlier command put into a mounted folder.
 *
 * @param ids of the repos that the job is said to use
 */
function tokenlessRuns(job, ids) {
    const commands = job.steps.flatMap((step) => (step.commands ?? []).map((command) => ({ step, command, text: textOf(command.words) })));
    const isBuiltWithToken = commands.some(({ text }) => /\bbuild\b/.test(text) && TOKEN_WORDS.test(text));
    const isFolderFilled = commands.some(({ text }) => FILLS_FOLDER.test(text)) ||
        job.steps.some(({ uses }) => /^actions\/cache\b/.test(uses ?? ''));
    if (isBuiltWithToken)
        return [];
    return commands.flatMap(({ step, command }) => {
        const run = containerRun(command);
        if (run === null)
            return [];
        const { words, engine } = run;
        const text = textOf(words);
        if (TOKEN_WORDS.test(text) || OFFLINE.test(text) || /--network[= ]none\b/.test(text))
            return [];
        if (words.some((word) => word.mayBeSeveral && !ONE_ARGUMENT.test(word.text)))
            return [];
        if (words.some((word) => ASKS_ONLY.test(word.text)))
            return [];
        if (HUB_FOLDER.test(text) && isFolderFilled)
            return [];
        const shownBy = usesHub(words, text, ids) ?? (isStepForContainers(step) ? "HF_TOKEN in the step's env" : null);
        return shownBy === null ? [] : [{ step, line: command.line, command: `${engine} run`, shownBy }];
    });
}
/** The words behind `docker run`; null for any other command. */
function containerRun({ words }) {
    const start = words.findIndex(({ text }) => !PREFIX.test(text));
    const engine = /^(?:\/\S*\/)?(docker|podman)$/.exec(words[start]?.text ?? '')?.[1];
    if (engine === undefined)
        return null;
    const rest = words.slice(start + 1);
    const first = rest.findIndex(({ text }) => !text.startsWith('-'));
    const at = rest[first]?.text === 'container' ? first + 1 : first;
    return rest[at]?.text === 'run' ? { engine, words: rest.slice(at + 1) } : null;
}
/** What in the command refers to the Hub: a listed repo, or software whose models come from there. */
function usesHub(words, text, ids) {
    const listed = ids.find((id) => words.some((word) => mentions(word.text, id)));
    if (listed !== undefined)
        return listed;
    const model = words.findIndex((word) => /^--model(?:-id|-path|_name_or_path)?(?:=|$)/.test(word.text));
    const named = words[model]?.text.split('=')[1] ?? words[model + 1]?.text ?? '';
    // A folder in the container is loaded from there.
    if (model >= 0 && /^(?:[./~]|\$\{?\w*(?:DIR|PATH|PWD)|s3:|gs:)/.test(named))
        return null;
    return HUB_WORDS.exec(text)?.[0].trim() ?? null;
}
/** Whether the token was mapped for this very step, and nothing but containers is there to use it. */
function isStepForContainers({ env, commands }) {
    const isMapped = env.some(({ name }) => name === 'HF_TOKEN' || name === 'HUGGING_FACE_HUB_TOKEN');
    return (isMapped &&
        (commands ?? []).every((command) => {
            const [first] = command.words;
            const isIdle = /^(?:docker|podman|set|echo|cd|mkdir|sleep)$/.test(first?.text ?? '');
            return (isIdle || containerRun(command) !== null) && !TOKEN_WORDS.test(textOf(command.words));
        }));
}
function mentions(text, id) {
    const at = text.indexOf(id);
    return at >= 0 && !/[\w./-]/.test(text[at - 1] ?? '') && !/[\w/-]/.test(text[at + id.length] ?? '');
}
function textOf(words) {
    return words.map(({ text }) => text).join(' ');
}

// EXTERNAL MODULE: ./src/runner/workflow/step-locations.ts
var step_locations = __webpack_require__(1095);
;// CONCATENATED MODULE: ./src/causes/runner/containers.ts




/**
 * Means: A step runs a container without handing the token on.
 *
 * How we know: The workflow's own text.
 *
 * What to do: Add `-e HF_TOKEN` to the command.
 */
const TOKEN_NOT_PASSED_INTO_CONTAINER = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'token-not-passed-into-container',
    severity: 'warning',
    title: 'A container step does not get the token',
});
const MOST_SHOWN = 5;
/** Containers that this job's own text starts for work with the Hub, and hands no token. */
function containerFindings({ inputs, runner: { workflow, tokenSources, environment }, }) {
    if (tokenSources.checked === null)
        return [];
    const [here, ...others] = (0,step_locations/* stepLocations */.NQ)(workflow).map(({ callPath }) => callPath);
    // With several jobs that may be this one, none of their text is sure to be this job's.
    if (here === undefined || others.some(({ job }) => job !== here.job))
        return [];
    const runs = tokenlessRuns(here.job, inputs.repos.map(({ ref }) => ref.id));
    const [first] = runs;
    if (first === undefined)
        return [];
    const place = { file: here.file.path, line: first.line };
    const at = (0,workflow_place/* placeText */.Z)(place);
    const more = runs.length === 1 ? '' : `, and ${runs.length - 1} more like it`;
    const isMapped = inputs.exportToken ||
        environment.tokenVariables.HF_TOKEN === 'set' ||
        first.step.env.some(({ name }) => name === 'HF_TOKEN');
    const map = isMapped ? '' : ', and HF_TOKEN: ${{ secrets.HF_TOKEN }} to the env: of that step';
    return [
        {
            cause: TOKEN_NOT_PASSED_INTO_CONTAINER,
            subject: at,
            message: `The ${first.command} in ${at} uses the Hub (${first.shownBy}) and hands the container no HF_TOKEN${more}: variables of the job stay outside of containers.`,
            advice: `Add -e HF_TOKEN to the command${map}.`,
            evidence: runs.slice(0, MOST_SHOWN).map(({ line, command, shownBy }) => ({
                fact: `${(0,workflow_place/* placeText */.Z)({ file: here.file.path, line })}: ${command} (${shownBy}) without -e HF_TOKEN or --env-file`,
            })),
            place,
        },
    ];
}


/***/ }),

/***/ 863:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jb: function() { return /* binding */ GIT_CREDENTIAL_STALE; },
  FY: function() { return /* binding */ TOKEN_IN_GIT_URL; },
  tm: function() { return /* binding */ gitFindings; }
});

;// CONCATENATED MODULE: ./src/cleanup/plan/git-removal.ts
/**
 * The command that removes this credential and nothing of another host, for a person to run in the workspace; the
 * credential is not in it. Null where there is none: a line of a file, a setting from the environment, a header
 * for every host, one of several values under a key, or a name that is not safe to paste.
 */
function removalCommand(credential) {
    const { kind, key, address, origin, username, isOneOfSeveral } = credential;
    if (isOneOfSeveral === true)
        return null;
    const place = placeOf(origin);
    switch (kind) {
        case 'url': {
            if (place === null || address === undefined)
                return null;
            if (key === undefined)
                return inKeysCommand(credential);
            const remote = /^remote\.(.+)\.(push)?url$/s.exec(key);
            if (remote?.[1] !== undefined && place[0] === '--local') {
                const push = remote[2] === undefined ? [] : ['--push'];
                return command('git', 'remote', 'set-url', ...push, remote[1], address);
            }
            return command('git', 'config', ...place, key, address);
        }
        case 'rewrite':
            return inKeysCommand(credential);
        case 'header':
        case 'setting': {
            // A password has no user name; one under a key that tells another credential would be left behind.
            if (key === undefined)
                return kind === 'header' || username === null ? null : inKeysCommand(credential);
            if (place === null)
                return null;
            if (key.indexOf('.') === key.lastIndexOf('.'))
                return null;
            return command('git', 'config', ...place, '--unset-all', key);
        }
        case 'helper':
            // On standard input, and in a form that every shell has.
            return address !== undefined && /^https?:\/\/[\w.:-]+$/.test(address)
                ? `echo url=${address} | git credential reject`
                : null;
        case 'store':
            return null;
    }
}
/**
 * Takes the login out of every URL of the host in a key of the file. Git would have to be told the old key, which
 * holds the credential; `sed` finds it, and its copy of the old file goes as well.
 */
function inKeysCommand({ origin, host, address }) {
    if (origin === null || origin.scope === 'command' || origin.file === null)
        return null;
    if (address === undefined || !/^[\w.:-]+$/.test(host))
        return null;
    const file = quoted(origin.file);
    const copy = quoted(`${origin.file}.with-login`);
    if (file === null || copy === null)
        return null;
    const login = '//([^/":@]*:|hf_|api_org_)[^/"]*@';
    const script = `/^[[:space:]]*\\[/s,${login}(${host.replaceAll('.', '\\.')})([/"]),//\\2\\3,`;
    return `sed -E -i.with-login '${script}' ${file} && rm ${copy}`;
}
/** Where git itself writes the settings of a scope. */
const OWN_FILES = {
    system: /[\\/]gitconfig$/,
    global: /[\\/]\.gitconfig$/,
    local: /[\\/]\.git[\\/]config$/,
};
/** How `git config` is told where a setting stands: by its scope, or by the file, which may be an included one. */
function placeOf(origin) {
    if (origin === null || origin.scope === 'command' || origin.file === null)
        return null;
    const isOwn = OWN_FILES[origin.scope]?.test(origin.file) === true;
    return isOwn ? [`--${origin.scope}`] : ['--file', origin.file];
}
const OPTIONS = new Set(['--push', '--file', '--unset-all', '--system', '--global', '--local']);
function command(...words) {
    const written = words.map((word) => (word.startsWith('-') && !OPTIONS.has(word) ? null : quoted(word)));
    return written.includes(null) ? null : written.join(' ');
}
/**
 * A word as every shell takes it; null where it is too odd for that. Only what must be stands between plain quotes,
 * so that a report may shorten the home to `~`.
 */
function quoted(word) {
    const parts = word.split('/').map((part) => {
        if (/^[\w.:@%+=,-]*$/.test(part))
            return part;
        return /^[\w.:@%+=,~()&?#\\ -]+$/.test(part) ? `'${part}'` : null;
    });
    return parts.includes(null) ? null : parts.join('/');
}

// EXTERNAL MODULE: ./src/clients/affected-clients.ts
var affected_clients = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/evidence/cause.ts
var cause = __webpack_require__(654);
// EXTERNAL MODULE: ./src/evidence/credential-owner.ts
var credential_owner = __webpack_require__(6438);
// EXTERNAL MODULE: ./src/causes/runner/removal-advice.ts
var removal_advice = __webpack_require__(3712);
;// CONCATENATED MODULE: ./src/causes/runner/git-credentials.ts





/**
 * Means: git or git-lfs would send another credential.
 *
 * How we know: A credential file, a helper or an extra header for the host holds something that is not the
 * token.
 *
 * What to do: `scrub: git`, or the command that the message names.
 */
const GIT_CREDENTIAL_STALE = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'git-credential-stale',
    severity: 'warning',
    title: 'git would send another credential',
});
/**
 * Means: A credential stands in the URL of a remote, or in a rule that rewrites URLs.
 *
 * How we know: git's configuration.
 *
 * What to do: Remove it from there and renew that token: git prints it in its errors.
 */
const TOKEN_IN_GIT_URL = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'token-in-git-url',
    severity: 'warning',
    title: 'A credential stands in a git URL',
});
/** What git and git-lfs would say in place of the token, and credentials that stand where git shows them. */
function gitFindings(evidence, overrides, scrubbing) {
    const spoken = new Map();
    for (const one of overrides) {
        if (one.source.kind !== 'git')
            continue;
        const { credential } = one.source;
        spoken.set(credential, [...(spoken.get(credential) ?? []), one]);
    }
    return [
        ...evidence.runner.git.credentials.filter(isInUrl).map((credential) => exposed(evidence, credential)),
        ...[...spoken]
            .filter(([credential]) => !isInUrl(credential))
            .map(([credential, overriding]) => stale(evidence, credential, overriding, scrubbing)),
    ];
}
/** In a URL any credential is one too many, also the checked token. */
function isInUrl({ kind }) {
    return kind === 'url' || kind === 'rewrite';
}
const USE = {
    both: 'git and git-lfs use it instead of the token, and git prints it in its errors',
    git: 'git uses it instead of the token, and prints it in its errors',
    lfs: 'git-lfs uses it instead of the token',
    none: 'no client uses it there, and whoever reads the file has it',
};
function exposed(evidence, credential) {
    const { kind, where, host, line, secret, serves } = credential;
    const place = line === null ? '' : ` (line ${line})`;
    const what = kind === 'rewrite'
        ? 'A git rule that rewrites URLs (url.….insteadOf) holds a credential'
        : `${line === null ? `The URL of the git ${where}` : `A URL in ${where}`} holds a credential`;
    return {
        cause: TOKEN_IN_GIT_URL,
        subject: where,
        message: `${what} for ${host}${place}; ${USE[serves]}.${(0,credential_owner/* ownerSentence */.H)(evidence, differing(evidence, secret))}`,
        advice: `Remove the credential from the URL of ${where}${byCommand(credential)} and roll that token.`,
        evidence: [{ fact: `${where}: credential for ${host}${place} in a URL` }],
    };
}
const PLACES = {
    header: (where) => `git's setting ${where} adds a header with another credential`,
    store: (where) => `git's credential file ${where} holds another credential`,
    helper: (where) => `git's credential helper ${where} holds another credential`,
};
function stale(evidence, credential, overriding, scrubbing) {
    const { where, host, line, secret } = credential;
    const kind = credential.kind === 'store' || credential.kind === 'helper' ? credential.kind : 'header';
    const place = line === null ? '' : ` (line ${line})`;
    const errands = (0,affected_clients/* affectedClientNames */.GV)(overriding);
    const owner = (0,credential_owner/* ownerSentence */.H)(evidence, secret);
    const hand = {
        header: `Remove the setting ${where} from git's configuration`,
        store: `Remove the entry for ${host} from ${where}`,
        helper: `Have ${where} forget its login for ${host}`,
    }[kind];
    return {
        cause: GIT_CREDENTIAL_STALE,
        subject: where,
        message: `${PLACES[kind](where)} for ${host}${place}; ${(0,affected_clients/* listed */.KE)(errands)} use${errands.length === 1 ? 's' : ''} it instead of the token.${owner}`,
        advice: kind === 'header' && scrubbing.overridesLater === null
            ? `${hand}${byCommand(credential)}.`
            : (0,removal_advice/* removalAdvice */.X)(scrubbing, 'git', where, `${hand}${byCommand(credential)}`),
        evidence: [{ fact: `${where}: credential for ${host}${place} differs from the token` }],
    };
}
/** The command that does it, where there is one that is safe to paste. */
function byCommand(credential) {
    const command = removalCommand(credential);
    return command === null ? '' : ` (${command})`;
}
function differing({ runner: { tokenSources } }, secret) {
    return tokenSources.checked?.format.cleaned.equals(secret) === true ? null : secret;
}


/***/ }),

/***/ 564:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: function() { return /* binding */ CLIENT_OUTDATED; },
/* harmony export */   v: function() { return /* binding */ jobClientFindings; }
/* harmony export */ });
/* harmony import */ var _clients_hub_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8717);
/* harmony import */ var _clients_huggingface_hub_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5684);
/* harmony import */ var _clients_python_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1932);
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(654);




/**
 * Means: The job's own `huggingface_hub` is too old to read `HF_TOKEN`.
 *
 * How we know: Its version, from what is installed or from a lock file, is below 0.19, and
 * `HUGGING_FACE_HUB_TOKEN` is not set.
 *
 * What to do: Upgrade it to 1.0 or later.
 */
const CLIENT_OUTDATED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCause */ .R)({
    group: 'runner',
    slug: 'client-outdated',
    severity: 'warning',
    title: "The job's huggingface_hub does not read HF_TOKEN",
});
/** The job's own `huggingface_hub`, where it is too old to be given the token in `HF_TOKEN`. */
function jobClientFindings(evidence) {
    const { checked } = evidence.runner.tokenSources;
    const hub = (0,_clients_hub_version_js__WEBPACK_IMPORTED_MODULE_0__/* .hubVersionOfJob */ .g)(evidence.runner.jobClients);
    if (hub?.client !== _clients_huggingface_hub_js__WEBPACK_IMPORTED_MODULE_1__/* .HUB_BEFORE_HF_TOKEN */ .zU || checked === null)
        return [];
    // Another token in the old variable is a conflict, and told as one.
    if (evidence.runner.environment.tokenVariables.HUGGING_FACE_HUB_TOKEN === 'set')
        return [];
    const behaviour = (0,_clients_python_token_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonToken */ .U)(evidence, 'legacy-variable');
    const { cleaned } = checked.format;
    if (behaviour.does === 'sends' && behaviour.secret?.equals(cleaned) === true)
        return [];
    const instead = behaviour.does === 'sends' && behaviour.source.kind === 'saved'
        ? `sends the other token saved in ${behaviour.source.path}`
        : 'sends no token';
    return [
        {
            cause: CLIENT_OUTDATED,
            subject: 'huggingface_hub',
            message: `${hub.claim}: versions before 0.19 do not read HF_TOKEN, and HUGGING_FACE_HUB_TOKEN is not set, so it ${instead}.`,
            advice: 'Upgrade huggingface_hub to 1.0 or later, or set HUGGING_FACE_HUB_TOKEN to the same token.',
            evidence: [{ fact: hub.claim }, { fact: 'HUGGING_FACE_HUB_TOKEN is not set' }],
        },
    ];
}


/***/ }),

/***/ 7984:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ OIDC_OVERRIDES_TOKEN; },
/* harmony export */   b: function() { return /* binding */ publisherFindings; }
/* harmony export */ });
/* harmony import */ var _clients_hub_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8717);
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(654);


/**
 * Means: Recent clients exchange an id token and do not use the checked token.
 *
 * How we know: `HF_OIDC_RESOURCE` is set while a token was given.
 *
 * What to do: Unset one of the two.
 */
const OIDC_OVERRIDES_TOKEN = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'runner',
    slug: 'oidc-overrides-token',
    severity: 'warning',
    title: 'HF_OIDC_RESOURCE beats the token in recent clients',
    isOfVariable: true,
});
/** A Trusted Publisher's token that takes the place of the checked one. */
function publisherFindings(evidence, overrides) {
    const override = overrides.find(({ source }) => source.kind === 'publisher');
    const { oidcResource } = evidence.runner.environment;
    if (override === undefined || oidcResource === null)
        return [];
    const hub = (0,_clients_hub_version_js__WEBPACK_IMPORTED_MODULE_0__/* .hubVersionOfJob */ .g)(evidence.runner.jobClients);
    const known = hub !== null && hub.client === override.client ? ` (${hub.claim})` : '';
    const what = override.does === 'sends'
        ? 'exchange an id token for it and do not use the token that was checked'
        : 'stop with an error, since this job has no id token to exchange for it, and do not use the token that was checked';
    return [
        {
            cause: OIDC_OVERRIDES_TOKEN,
            subject: 'HF_OIDC_RESOURCE',
            message: `HF_OIDC_RESOURCE is set to ${oidcResource}: huggingface_hub 1.19 and later${known} ${what}.`,
            advice: 'Unset HF_OIDC_RESOURCE, or leave the token out.',
            evidence: [{ fact: 'HF_OIDC_RESOURCE is set while a token was given' }],
        },
    ];
}


/***/ }),

/***/ 3712:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: function() { return /* binding */ isScrubbed; },
/* harmony export */   X: function() { return /* binding */ removalAdvice; }
/* harmony export */ });
/* harmony import */ var _clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);

/** Whether it was removed from there. */
function isScrubbed({ scrubs }, path) {
    return scrubs.some((scrub) => scrub.path === path && scrub.failure === null);
}
/**
 * The next action about a stale credential: none when it was removed, else its removal by hand or by the
 * scrub. `refusalOf` tells why a scrub would leave it, where it would: that takes its time, so it is asked last.
 */
function removalAdvice({ scrubs, asked, overridesLater }, target, path, remove, refusalOf = () => null) {
    if (overridesLater !== null)
        return adviceUnderIsolation(overridesLater, path, remove);
    const tried = scrubs.find((scrub) => scrub.target === target && scrub.path === path);
    if (tried?.failure === null) {
        return tried.restored
            ? 'Remove it on the machine itself; this job is safe, since it was removed here until the job ends.'
            : `It was removed${tried.backup === null ? '' : `; the original is kept in ${tried.backup}`}.`;
    }
    if (tried !== undefined)
        return `${remove}.`;
    // A scrub that was asked for and not tried had no accepted token to compare with.
    if (asked.has(target)) {
        return `${remove}; the scrub left it in place, since the token itself was not accepted.`;
    }
    const refusal = refusalOf();
    return refusal === null
        ? `${remove}, or set scrub: ${target}.`
        : `${remove}; a scrub would leave it in place: ${refusal}.`;
}
/** The same where the job was isolated: nothing is left to do for it, but for whom isolation does not reach. */
function adviceUnderIsolation(overridesLater, path, remove) {
    const left = overridesLater.filter(({ source }) => isFrom(source, path));
    return left.length === 0
        ? 'Remove it on the machine itself once no job needs it; later steps of this job are shielded from it.'
        : `${remove}: isolate does not reach ${(0,_clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)((0,_clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .affectedClientNames */ .GV)(left))}.`;
}
/** Whether a credential is taken from this file, helper or setting. */
function isFrom(source, path) {
    switch (source.kind) {
        case 'git':
            return source.credential.where === path;
        case 'netrc':
        case 'saved':
            return source.path === path;
        default:
            return false;
    }
}


/***/ }),

/***/ 5656:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V5: function() { return /* binding */ PERSISTED_LOGIN_ON_RUNNER; },
/* harmony export */   jC: function() { return /* binding */ savedLoginFindings; },
/* harmony export */   kP: function() { return /* binding */ TOKEN_ONLY_IN_FILE; },
/* harmony export */   qS: function() { return /* binding */ SAVED_TOKEN_SHADOWS; }
/* harmony export */ });
/* harmony import */ var _cleanup_plan_stale_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(183);
/* harmony import */ var _clients_overrides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(289);
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(654);
/* harmony import */ var _evidence_credential_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6438);
/* harmony import */ var _removal_advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3712);





/**
 * Means: Later steps would use a login saved on this machine in place of the token.
 *
 * How we know: The saved login is another than the token, and `HF_TOKEN` is not set.
 *
 * What to do: Set `export-token: true`.
 */
const SAVED_TOKEN_SHADOWS = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'runner',
    slug: 'saved-token-shadows',
    severity: 'warning',
    title: 'Later steps would use a saved login instead',
});
/**
 * Means: The job's only token is a login saved on this self-hosted machine.
 *
 * How we know: No token input is mapped, neither variable is set, and the saved file holds a token.
 *
 * What to do: Give the job a token of its own, and log the machine out.
 */
const PERSISTED_LOGIN_ON_RUNNER = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'runner',
    slug: 'persisted-login-on-runner',
    severity: 'warning',
    title: 'The only token is a login saved on the machine',
});
/**
 * Means: The only token is in the file of a saved login.
 *
 * How we know: No token input is mapped, neither variable is set, and the saved file holds a token.
 *
 * What to do: Export it as `HF_TOKEN` too: not every client reads the file.
 */
const TOKEN_ONLY_IN_FILE = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'runner',
    slug: 'token-only-in-file',
    severity: 'warning',
    title: 'The token is only in a saved file',
});
/** A login that is saved on the machine: the job's only token, or one that later steps use instead. */
function savedLoginFindings(evidence, overrides, scrubbing) {
    const { saved, checked } = evidence.runner.tokenSources;
    if (checked?.source === 'saved-file' && saved !== null)
        return onlyLogin(evidence, saved);
    return shadowingLogin(evidence, overrides, scrubbing);
}
function onlyLogin(evidence, saved) {
    const { inputs, runner: { environment }, hub: { whoami }, } = evidence;
    if (inputs.exportToken && !environment.isSelfHosted)
        return [];
    const user = whoami?.identity?.name ?? null;
    const whose = user === null ? '' : ` of the account ${user}`;
    const shared = {
        subject: saved.path,
        evidence: [
            { fact: `${saved.path} holds a token; no token input is mapped, and no variable is set` },
            ...aboutFile(evidence, saved),
        ],
    };
    return [
        environment.isSelfHosted
            ? {
                ...shared,
                cause: PERSISTED_LOGIN_ON_RUNNER,
                message: `The only token is the login${whose} saved in ${saved.path} on this self-hosted machine; every job that runs here has its rights.`,
                advice: 'Give the job a token of its own in HF_TOKEN, and log the machine out (hf auth logout).',
            }
            : {
                ...shared,
                cause: TOKEN_ONLY_IN_FILE,
                message: `The only token is the one${whose} saved in ${saved.path}; clients that do not read that file go without.`,
                advice: 'Export the token as HF_TOKEN too, or set export-token: true.',
            },
    ];
}
/**
 * Versions before 0.19 do not read `HF_TOKEN` and fall back on the file in every job: that alone is no
 * finding about the file, but one about them, where the job uses one.
 */
function shadowingLogin(evidence, overrides, scrubbing) {
    const override = overrides.find((one) => one.source.kind === 'saved' && !(0,_clients_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoginOfOldHub */ .h)(one));
    if (override?.source.kind !== 'saved' || (0,_cleanup_plan_stale_js__WEBPACK_IMPORTED_MODULE_0__/* .isSavedTokenForOther */ .UM)(evidence))
        return [];
    const { path } = override.source;
    const which = override.when === null ? '' : ` (${override.when})`;
    const file = [evidence.runner.tokenSources.saved, evidence.runner.legacyToken].find((one) => one?.path === path) ??
        null;
    const about = file === null ? [] : aboutFile(evidence, file);
    const lacking = 'Later steps do not get the token that was checked, since HF_TOKEN is not set, and';
    if (override.does === 'fails') {
        const problem = file?.problem ?? 'it cannot be read';
        return [
            {
                cause: SAVED_TOKEN_SHADOWS,
                subject: path,
                message: `${lacking} huggingface_hub${which} stops with an error at ${path}: ${problem}.`,
                advice: 'Set export-token: true.',
                evidence: [{ fact: `${path}: ${problem}; HF_TOKEN is not set` }, ...about],
            },
        ];
    }
    if (file?.isDistrusted) {
        return [
            {
                cause: SAVED_TOKEN_SHADOWS,
                subject: path,
                message: `${lacking} would use what is saved in ${path}${which}, of which nobody can tell here what it is: ${file.problem}.`,
                advice: 'Set export-token: true.',
                evidence: [{ fact: `${path} was not read: ${file.problem}; HF_TOKEN is not set` }, ...about],
            },
        ];
    }
    return [
        {
            cause: SAVED_TOKEN_SHADOWS,
            subject: path,
            message: `${lacking} would use the other one saved in ${path}${which}.${(0,_evidence_credential_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerSentence */ .H)(evidence, override.secret)}`,
            advice: (0,_removal_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .isScrubbed */ .N)(scrubbing, path)
                ? 'It was taken away for this job. Set export-token: true as well: without it later steps have no token.'
                : 'Set export-token: true.',
            evidence: [
                { fact: `${path} holds a token that differs from the checked one; HF_TOKEN is not set` },
                ...about,
            ],
        },
    ];
}
/** What is unusual about the file, and the other logins that lie beside it: how many, never whose. */
function aboutFile({ runner: { storedTokens, tokenSources } }, file) {
    const facts = [];
    if (file.isLink === true)
        facts.push({ fact: `${file.path} is a link` });
    if (file.isForeign === true)
        facts.push({ fact: `${file.path} belongs to another user` });
    const checked = tokenSources.checked?.format.cleaned;
    if (storedTokens !== null && file === tokenSources.saved) {
        const { path, tokens, problem } = storedTokens;
        const among = checked !== undefined && tokens.some((one) => one.equals(checked));
        const what = `${path} holds ${tokens.length} login${tokens.length === 1 ? '' : 's'}, the checked token is ${among ? '' : 'not '}among them`;
        facts.push({ fact: problem === null ? what : `${path}: ${problem}` });
    }
    return facts;
}


/***/ }),

/***/ 9671:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: function() { return /* binding */ NETRC_UNREADABLE; },
/* harmony export */   V1: function() { return /* binding */ NETRC_OVERRIDES_TOKEN; },
/* harmony export */   v7: function() { return /* binding */ netrcFindings; }
/* harmony export */ });
/* harmony import */ var _cleanup_plan_planned_removals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5472);
/* harmony import */ var _cleanup_plan_stale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(183);
/* harmony import */ var _clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4031);
/* harmony import */ var _clients_clients_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8077);
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(654);
/* harmony import */ var _evidence_credential_owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6438);
/* harmony import */ var _removal_advice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3712);







/**
 * Means: An entry of a netrc file replaces the token for some clients.
 *
 * How we know: The file that they read has an entry for the host, or a `default`, that is not the token.
 *
 * What to do: `scrub: netrc` takes the entry out for this job; remove it from the machine for good. A
 * `default` is never touched: point `NETRC` elsewhere.
 */
const NETRC_OVERRIDES_TOKEN = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCause */ .R)({
    group: 'runner',
    slug: 'netrc-overrides-token',
    severity: 'warning',
    title: 'A netrc entry replaces the token for some clients',
});
/**
 * Means: A netrc file cannot be edited without doubt, or makes clients fail.
 *
 * How we know: Reading it fails, or its readers understand it in different ways. It is left as it is.
 *
 * What to do: Mend the file by hand; the message names line and reason.
 */
const NETRC_UNREADABLE = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCause */ .R)({
    group: 'runner',
    slug: 'netrc-unreadable',
    severity: 'warning',
    title: 'The netrc file cannot be edited safely',
});
/** What netrc files say in place of the token, and files that clients stumble over. */
function netrcFindings(evidence, overrides, scrubbing) {
    const drafts = (0,_cleanup_plan_stale_js__WEBPACK_IMPORTED_MODULE_1__/* .staleNetrc */ .U6)(evidence, overrides)
        .filter(({ file }) => reasonAgainst(file) === null)
        .map((stale) => {
        const overriding = overridesFrom(stale.file, overrides).filter(({ does }) => does === 'sends');
        return overriding.some(isOwnEntry)
            ? ownEntry(evidence, stale, overriding, scrubbing)
            : defaultEntry(evidence, stale, overriding, scrubbing);
    });
    return [...drafts, ...unusable(evidence, overrides)];
}
function overridesFrom(file, overrides) {
    return overrides.filter(({ source }) => source.kind === 'netrc' && source.path === file.path);
}
function isOwnEntry({ source }) {
    return source.kind === 'netrc' && !source.byDefault;
}
/** Lines of entries as the own grammar has them, and where a reader has something else, as that one has it. */
function linesOf(entries, overriding) {
    const read = overriding.flatMap(({ source }) => source.kind === 'netrc' && source.line !== null ? [source.line] : []);
    const lines = new Set([...entries.map(({ lines }) => lines.first), ...read]);
    return [...lines].sort((a, b) => a - b).join(', ');
}
function ownEntry(evidence, stale, overriding, scrubbing) {
    const { file, entries } = stale;
    const own = overriding.filter(isOwnEntry);
    const lines = linesOf(entries, own);
    const host = (0,_clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)([...new Set(own.map(({ host: { hostname } }) => hostname))]);
    const owner = (0,_evidence_credential_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerSentence */ .H)(evidence, own.find(({ secret }) => secret !== null)?.secret ?? null);
    const hand = `Remove the entry for ${host} from ${file.path}`;
    const advice = entries.length === 0
        ? `${hand} by hand: clients disagree about what it says, so no scrub touches it.`
        : (0,_removal_advice_js__WEBPACK_IMPORTED_MODULE_5__/* .removalAdvice */ .X)(scrubbing, 'netrc', file.path, hand, () => (0,_cleanup_plan_planned_removals_js__WEBPACK_IMPORTED_MODULE_0__/* .removalFrom */ .LY)(stale, evidence).refusal);
    return {
        cause: NETRC_OVERRIDES_TOKEN,
        subject: file.path,
        message: `${file.path}, line ${lines}, holds another credential for ${host}.${owner} ${sentenceOf(evidence, own)}.`,
        advice: advice + thenDefault(stale, evidence, scrubbing),
        evidence: [{ fact: `${file.path}: entry for ${host} on line ${lines} differs from the token` }],
    };
}
/** A file may have a default entry behind the one for the Hub, which is used as soon as that is gone. */
function thenDefault({ file }, { inputs, runner: { netrc } }, scrubbing) {
    const entries = netrc.find((one) => one === file)?.parse;
    const line = entries?.ok === true ? entries.entries.find(({ host }) => host === null)?.lines.first : undefined;
    if (line === undefined)
        return '';
    const tense = (0,_removal_advice_js__WEBPACK_IMPORTED_MODULE_5__/* .isScrubbed */ .N)(scrubbing, file.path) ? 'Now' : 'Then';
    return ` ${tense} its default entry on line ${line} answers for ${inputs.endpoint.hostname}: set NETRC to another file for this job.`;
}
function defaultEntry(evidence, { file, defaults }, overriding, { overridesLater }) {
    const lines = linesOf(defaults, overriding);
    const never = overridesLater === null ? 'removed here' : 'taken out of force by isolate';
    return {
        cause: NETRC_OVERRIDES_TOKEN,
        subject: file.path,
        message: `${file.path}, line ${lines}, has a default entry, which answers for every host without one of its own, so also for the Hub. ${sentenceOf(evidence, overriding)}.`,
        advice: `A default entry is never ${never}, since other hosts may need it: set NETRC to another file for this job, or remove the entry from ${file.path}.`,
        evidence: [{ fact: `${file.path}: default entry on line ${lines}` }],
    };
}
function sentenceOf(evidence, overriding) {
    return (0,_clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .affectedClientsSentence */ .ml)(evidence, overriding, 'send');
}
/** A file that nobody can be sure about, where it has to do with the Hub, or that some client stops at. */
function unusable(evidence, overrides) {
    return evidence.runner.netrc.flatMap((file) => {
        if (file.state === 'no-file')
            return [];
        if (file.isDistrusted)
            return [distrusted(file)];
        const overriding = overridesFrom(file, overrides);
        const failing = overriding.filter(({ does }) => does === 'fails');
        const sending = overriding.filter(({ does }) => does === 'sends');
        const reason = reasonAgainst(file);
        const concerns = reason !== null && (file.state !== 'read' || sending.length > 0 || namesHub(file, evidence));
        if (!concerns && failing.length === 0)
            return [];
        const why = reason ?? 'it holds bytes that are no UTF-8';
        const sent = reason === null || sending.length === 0
            ? ''
            : ` ${(0,_clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .affectedClientsSentence */ .ml)(evidence, sending, 'send')}.`;
        const failed = failing.length === 0 ? '' : ` ${(0,_clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .affectedClientsSentence */ .ml)(evidence, failing, 'fail')}.`;
        const unsure = sent === '' && failed === '' ? ' Clients differ in what they take from it.' : '';
        return [
            {
                cause: NETRC_UNREADABLE,
                subject: file.path,
                message: `${file.path} cannot be read without doubt: ${why}.${sent}${failed}${unsure} It was left as it is.`,
                advice: `Mend ${file.path} by hand, or set NETRC to another file for this job.`,
                evidence: [{ fact: `${file.path}: ${why}` }],
            },
        ];
    });
}
function distrusted({ path, problem }) {
    return {
        cause: NETRC_UNREADABLE,
        subject: path,
        message: `${path} was not read: ${problem}. Nobody can tell here what clients take from it; it was left as it is.`,
        advice: 'Set NETRC to a file outside of the workspace for this job.',
        evidence: [{ fact: `${path}: ${problem}` }],
    };
}
/** Why the own grammar or this process cannot read the file; null where it can. */
function reasonAgainst({ state, problem, parse }) {
    if (state !== 'read')
        return problem ?? 'it cannot be read';
    return parse !== null && !parse.ok ? `${parse.reason} (line ${parse.line})` : null;
}
/** Whether the text names a host of the Hub anywhere: then somebody may take an entry for it out of the file. */
function namesHub({ bytes }, evidence) {
    const text = bytes?.toString('latin1').toLowerCase() ?? '';
    return (0,_clients_clients_js__WEBPACK_IMPORTED_MODULE_3__/* .hostsOf */ .PP)(evidence).some(({ hostname }) => text.includes(hostname));
}


/***/ }),

/***/ 7418:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: function() { return /* binding */ hostResults; },
/* harmony export */   Kh: function() { return /* binding */ transferHostFindings; },
/* harmony export */   P0: function() { return /* binding */ unreachedHosts; },
/* harmony export */   P3: function() { return /* binding */ reposToFetchFrom; },
/* harmony export */   ij: function() { return /* binding */ TRANSFER_HOST_BLOCKED; }
/* harmony export */ });
/* harmony import */ var _clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(654);
/* harmony import */ var _evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9776);
/* harmony import */ var _hub_probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6477);
/* harmony import */ var _hub_response_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5436);
/* harmony import */ var _hub_transfer_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3470);






/**
 * Means: The Hub answers, and a host from which its files come does not.
 *
 * How we know: There is no connection to a host that the Hub's own answers name (`check-transfer-hosts`). It
 * is a warning where DNS does not know a name that only the Hub's list has, while other hosts answer. A host
 * that a Hub at a public address leads to, and that has another address, is not asked: the report has it
 * among what was not checked. So it is behind a proxy with a host that is neither of the Hub's own domains
 * nor of its list.
 *
 * What to do: Have the firewall admit the host; if only the Xet hosts are closed, set `HF_HUB_DISABLE_XET=1`.
 */
const TRANSFER_HOST_BLOCKED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'runner',
    slug: 'transfer-host-blocked',
    severity: 'error',
    title: 'A host that serves files cannot be reached',
});
/** Listed repos for which it is asked where their files lie: an answer for one mostly goes for all. */
const MOST_REPOS = 3;
const MOST_NAMED = 5;
const UNRESOLVED = new Set(['ENOTFOUND', 'EAI_AGAIN']);
/** The listed repos that were granted and that serve files in the way the Hub redirects. */
function reposToFetchFrom({ runner: { tokenSources }, hub: { repos } }) {
    return repos
        .filter((repo) => {
        const { ref } = repo.request;
        if (ref.type === 'bucket')
            return false;
        const read = (0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .readProbeFor */ .mq)(ref);
        const probes = tokenSources.checked === null ? [`anonymous-${read}`] : [read, 'write'];
        return probes.some((probe) => (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readingOf */ .MU)(repo, probe)?.is === 'granted');
    })
        .slice(0, MOST_REPOS)
        .map(({ request }) => request.ref);
}
/** Of every host that was asked, how it went; null where none was to be. */
function hostResults({ hub: { transferHosts } }) {
    if (transferHosts === null)
        return null;
    return transferHosts.hosts.filter(wasFollowed).map((host) => {
        const failure = failureOf(host);
        const reached = failure === null ? true : failure.phase === 'deadline' ? null : false;
        return { host: host.host, reached, code: failure?.code ?? null, serves: host.serves };
    });
}
/** Hosts that files come from and that this runner cannot reach, while it reaches the Hub. */
function transferHostFindings({ hub: { transferHosts } }) {
    const hosts = (transferHosts?.hosts ?? []).filter(wasFollowed);
    const closed = hosts.flatMap((host) => {
        const failure = failureOf(host);
        return failure === null || failure.phase === 'deadline' ? [] : [{ ...host, failure }];
    });
    const open = hosts.filter((host) => failureOf(host) === null);
    // A name that is not resolved may be hidden from this runner, or be in nobody's reach today.
    const doubtful = closed.filter(({ failure, serves }) => UNRESOLVED.has(failure.code) && serves.length === 0 && open.length > 0);
    const sure = closed.filter((host) => !doubtful.includes(host));
    return [
        ...(sure.length === 0 ? [] : [blocked(sure, closed, hosts.length)]),
        ...(doubtful.length === 0 ? [] : [unresolved(doubtful, closed, hosts.length)]),
    ];
}
function blocked(closed, all, total) {
    const repos = [...new Set(closed.flatMap(({ serves }) => serves))];
    const files = repos.length === 0 ? 'files of the Hub come from there' : `files of ${few(repos)} come from there`;
    return {
        cause: TRANSFER_HOST_BLOCKED,
        subject: closed[0]?.host ?? null,
        message: `The Hub answers, but there is no connection to ${few(closed.map(named))}; ${files}.`,
        advice: adviceFor(closed, all, total),
        evidence: evidenceOn(closed),
    };
}
function unresolved(closed, all, total) {
    return {
        cause: TRANSFER_HOST_BLOCKED,
        severity: 'warning',
        subject: closed[0]?.host ?? null,
        message: `The Hub lists ${few(closed.map(named))} among the hosts that its files come from, and this runner's DNS does not know the name, while it reaches others of the list.`,
        advice: adviceFor(closed, all, total),
        evidence: evidenceOn(closed),
    };
}
function adviceFor(closed, all, total) {
    const hosts = few(closed.map(({ host }) => host));
    const certificates = closed.every(({ failure }) => failure.phase === 'tls');
    const allow = certificates
        ? `Have this runner trust the certificate that is shown for ${hosts} (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE), or except these hosts from the inspection of TLS`
        : `Have the firewall or proxy of this runner admit ${hosts}`;
    // Where a plain request is sent to such a host as well, doing without Xet helps nobody.
    const onlyXet = all.every((host) => (0,_hub_transfer_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .isXetHost */ .sv)(host) && host.serves.length === 0) && all.length < total;
    return onlyXet
        ? `${allow}; until then HF_HUB_DISABLE_XET=1 in the job's env has files fetched without Xet.`
        : `${allow}.`;
}
/** What was left open where the hosts were to be reached, each with the reason. */
function unreachedHosts({ inputs, hub: { transferHosts } }) {
    if (!inputs.checkTransferHosts)
        return [];
    const what = 'the hosts that files come from';
    if (transferHosts === null)
        return [`${what}, since the Hub was not asked`];
    const { list, hosts } = transferHosts;
    const isListed = ((0,_hub_transfer_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .readTransferList */ .KJ)(list, inputs.endpoint)?.length ?? 0) > 0;
    const few = hosts.some(wasFollowed) ? `${what}, but for those that listed repos led to` : what;
    const late = hosts.filter((host) => failureOf(host)?.phase === 'deadline');
    const astray = hosts.filter((host) => !wasFollowed(host));
    const unknown = astray.filter((host) => failureOf(host)?.code === _hub_response_js__WEBPACK_IMPORTED_MODULE_5__/* .ADDRESS_UNKNOWN */ .s);
    const inward = astray.filter((host) => !unknown.includes(host));
    return [
        ...(isListed ? [] : [`${few}, since the Hub gave no list of them`]),
        ...unanswered(late, 'the time was up'),
        ...unanswered(inward, 'the Hub is at a public address and leads to others'),
        ...unanswered(unknown, 'behind a proxy nobody can tell whether their addresses are public'),
    ];
}
function unanswered(hosts, why) {
    if (hosts.length === 0)
        return [];
    return [`whether these hosts answer, since ${why}: ${hosts.map(({ host }) => host).join(', ')}`];
}
function failureOf({ response: { outcome } }) {
    return outcome.kind === 'answer' ? null : outcome;
}
/** A host to which nobody may be led was not asked, and so it is neither open nor closed. */
function wasFollowed(host) {
    return failureOf(host)?.phase !== 'address';
}
function named({ host, failure }) {
    return `${host} (${failure.code})`;
}
function evidenceOn(closed) {
    return closed.slice(0, MOST_NAMED).map(({ host, serves, response, failure }) => ({
        fact: `HEAD ${host}/ without a token, ${serves.length === 0 ? "from the Hub's list" : `where files of ${few(serves)} lie`}: no answer (${failure.code}, ${response.attempts === 1 ? '1 try' : `${response.attempts} tries`})`,
    }));
}
function few(names) {
    const left = names.length - MOST_NAMED;
    return (0,_clients_affected_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(left > 0 ? [...names.slice(0, MOST_NAMED), `${left} more`] : names);
}


/***/ }),

/***/ 8932:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: function() { return /* binding */ FINE_GRAINED_MISSING_GATED_PERMISSION; },
/* harmony export */   h: function() { return /* binding */ missingGatedPermission; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(654);
/* harmony import */ var _evidence_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6652);
/* harmony import */ var _evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1664);
/* harmony import */ var _evidence_rights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2846);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7447);





/**
 * Means: The fine-grained token may not open public gated repos, whatever its account was given.
 *
 * How we know: The identity check says that the token lacks this permission, and the repo is public and
 * gated.
 *
 * What to do: Edit the token and tick read access to the contents of public gated repos.
 */
const FINE_GRAINED_MISSING_GATED_PERMISSION = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCause */ .R)({
    group: 'scope',
    slug: 'fine-grained-missing-gated-permission',
    severity: 'error',
    title: 'The fine-grained token may not open gated repos',
    isToldOnce: true,
});
/**
 * The finding for a token without the right to open public gated repos, whose answer names that setting.
 * Null when the identity check says that the token has it.
 */
function missingGatedPermission({ probed, operation, reason, probe }) {
    if (operation !== 'read' || reason !== 'gated-setting')
        return null;
    const { identity } = probed;
    const evidence = (0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceFrom */ .EH)(probed, [probe, 'metadata']);
    if (probed.tokenFormat?.kind === 'oauth')
        return { ...(0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .missingGatedScope */ .mk)(probed), evidence };
    if (identity !== null && ((0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_4__/* .isClassic */ .l9)(identity) || identity.fineGrained?.canReadGatedRepos))
        return null;
    const name = probed.identity?.tokenName;
    const which = name === null || name === undefined ? 'The fine-grained token' : `The fine-grained token "${name}"`;
    return {
        cause: FINE_GRAINED_MISSING_GATED_PERMISSION,
        subject: probed.label,
        position: probed.position,
        message: `${which} may not open public gated repos such as ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(probed)}, whatever ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(probed)} was granted; the Hub's answer names this setting.`,
        advice: 'Edit the token and tick read access to contents of all public gated repos you can access, or create a token that has it.',
        link: (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenForm */ .qc)(probed.endpoint, { gated: true }),
        evidence,
    };
}


/***/ }),

/***/ 7447:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: function() { return /* binding */ weakRole; },
/* harmony export */   ER: function() { return /* binding */ OAUTH_SCOPE_MISSING; },
/* harmony export */   GF: function() { return /* binding */ foreignNamespace; },
/* harmony export */   KY: function() { return /* binding */ uncovered; },
/* harmony export */   M6: function() { return /* binding */ WRONG_NAMESPACE; },
/* harmony export */   NC: function() { return /* binding */ missingScope; },
/* harmony export */   Ok: function() { return /* binding */ ORG_ROLE_INSUFFICIENT; },
/* harmony export */   Rh: function() { return /* binding */ FINE_GRAINED_NO_WRITE_ON_REPO; },
/* harmony export */   a: function() { return /* binding */ FINE_GRAINED_REPO_NOT_IN_SCOPE; },
/* harmony export */   fP: function() { return /* binding */ readRole; },
/* harmony export */   fw: function() { return /* binding */ READ_TOKEN_FOR_WRITE; },
/* harmony export */   k6: function() { return /* binding */ FINE_GRAINED_NO_READ_ON_REPO; },
/* harmony export */   mk: function() { return /* binding */ missingGatedScope; },
/* harmony export */   vb: function() { return /* binding */ tokenName; }
/* harmony export */ });
/* unused harmony export formFor */
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(654);
/* harmony import */ var _evidence_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6652);
/* harmony import */ var _evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1664);
/* harmony import */ var _evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2846);




/**
 * Means: A classic read token can write nothing.
 *
 * How we know: The identity check says that its role is read, and a repo is listed for write, or none is
 * listed and `operation` is `write`.
 *
 * What to do: Use a token that can write the repo.
 */
const READ_TOKEN_FOR_WRITE = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'scope',
    slug: 'read-token-for-write',
    severity: 'error',
    title: 'A read token cannot write',
    isToldOnce: true,
});
/**
 * Means: The OAuth token was not granted this right.
 *
 * How we know: The check is refused, and the scopes inside the token lack the one that it needs; or no repo
 * is listed, `operation` is `write`, and none of the scopes lets it write a repo.
 *
 * What to do: Log in again with that scope, or use a user access token.
 */
const OAUTH_SCOPE_MISSING = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'scope',
    slug: 'oauth-scope-missing',
    severity: 'error',
    title: 'The OAuth token lacks a scope',
    isToldOnce: true,
});
/**
 * Means: The repo to write belongs to somebody else.
 *
 * How we know: The write is refused, and the owner is neither the account nor one of its organizations.
 *
 * What to do: Write to a repo of the account, or use a token of an account that belongs to the owner.
 */
const WRONG_NAMESPACE = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'scope',
    slug: 'wrong-namespace',
    severity: 'error',
    title: "The repo's owner is not the token's account",
    isToldOnce: true,
});
/**
 * Means: Nothing in the fine-grained token covers the repo.
 *
 * How we know: The repo is refused, and the token has no entry for it or for its owner.
 *
 * What to do: Edit the token and add the repo or its owner.
 */
const FINE_GRAINED_REPO_NOT_IN_SCOPE = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'scope',
    slug: 'fine-grained-repo-not-in-scope',
    severity: 'error',
    title: 'The fine-grained token does not cover the repo',
});
/**
 * Means: The fine-grained token covers the repo, without the right to write.
 *
 * How we know: The write is refused, and the entry that decides does not allow it. A repo's own entry
 * replaces its owner's. Without any repo listed, `operation` is `write`, and no entry of the token allows it.
 *
 * What to do: Edit the token and tick write access to contents for that entry.
 */
const FINE_GRAINED_NO_WRITE_ON_REPO = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'scope',
    slug: 'fine-grained-no-write-on-repo',
    severity: 'error',
    title: 'The fine-grained token lacks write access',
});
/**
 * Means: The fine-grained token covers the private repo, without the right to read its contents.
 *
 * How we know: The read is refused, and the entry that decides does not allow it.
 *
 * What to do: Edit the token and tick read access to contents for that entry.
 */
const FINE_GRAINED_NO_READ_ON_REPO = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'scope',
    slug: 'fine-grained-no-read-on-repo',
    severity: 'error',
    title: 'The fine-grained token may not read this repo',
});
/**
 * Means: The account's role in the organization does not allow the write.
 *
 * How we know: The write is refused, the token would allow it, and the identity check names the role.
 *
 * What to do: Have an administrator raise the role; a new token of the same account changes nothing.
 */
const ORG_ROLE_INSUFFICIENT = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCause */ .R)({
    group: 'scope',
    slug: 'org-role-insufficient',
    severity: 'error',
    title: "The account's role in the organization does not allow it",
    isToldOnce: true,
});
/** A classic read token: whoami alone proves that it can write nothing. */
function readRole({ probed, operation }) {
    const { identity } = probed;
    if (operation !== 'write' || identity?.role !== 'read')
        return null;
    return {
        ...about(probed),
        cause: READ_TOKEN_FOR_WRITE,
        message: `The Hub says that ${tokenName(identity)} of ${identity.name} has the role read, so it cannot write ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(probed)} or anything else.`,
        advice: `Use a token of ${identity.name} that can write this repo: the form is filled in at the link.`,
        link: formFor(probed, 'repo.write'),
    };
}
/** An OAuth token that was not granted what the operation needs. */
function missingScope(refusal) {
    const { probed, operation } = refusal;
    const scopes = probed.tokenFormat?.oauthScopes ?? null;
    if (probed.identity === null || scopes === null)
        return null;
    return operation === 'write' ? missingWriteScope(probed, scopes) : missingReadScope(refusal, scopes);
}
function missingWriteScope(probed, scopes) {
    if (scopes.some((scope) => /^(?:write|manage)-repos$/.test(scope)))
        return null;
    return {
        ...about(probed),
        cause: OAUTH_SCOPE_MISSING,
        message: `The write to ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(probed)} is refused, and the OAuth token was granted ${listed(scopes)}, without write-repos.`,
        advice: 'Log in again with the scope write-repos, or use a user access token.',
        link: formFor(probed, 'repo.write'),
    };
}
/** An OAuth token that was not granted the public gated repos of its account. */
function missingGatedScope(probed) {
    const scopes = probed.tokenFormat?.oauthScopes ?? [];
    return {
        ...about(probed),
        cause: OAUTH_SCOPE_MISSING,
        message: `${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(probed)} is gated, and the Hub refuses it to this OAuth token, which was granted ${listed(scopes)}, without gated-repos.`,
        advice: 'Log in again with the scope gated-repos, or use a user access token.',
        link: (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenForm */ .qc)(probed.endpoint, { gated: true }),
    };
}
/** A write into a namespace the account does not belong to. */
function foreignNamespace({ probed, operation }) {
    const { identity } = probed;
    if (operation !== 'write' || identity === null || (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .ownershipOf */ .VL)(probed).is !== 'foreign')
        return null;
    // The token of a service account has entries for its organization, and may list no membership.
    if (identity.fineGrained !== null && (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageOf */ ._5)(identity.fineGrained, probed).is === 'entry')
        return null;
    return {
        ...about(probed),
        cause: WRONG_NAMESPACE,
        message: `The write to ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(probed)} is refused: ${probed.namespace} is neither the account ${identity.name} nor one of its organizations.`,
        advice: `Write to a repo of ${identity.name} or of one of its organizations, or use a token of an account that belongs to ${probed.namespace}.`,
    };
}
/** A fine-grained token without an entry for the repo, or with one that lacks the right. */
function uncovered({ probed, operation, isMissing }) {
    const { identity } = probed;
    if (identity === null || identity.fineGrained === null)
        return null;
    const coverage = (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageOf */ ._5)(identity.fineGrained, probed);
    return operation === 'write'
        ? uncoveredWrite(probed, identity, coverage)
        : uncoveredRead(probed, identity, coverage, isMissing);
}
function uncoveredWrite(probed, identity, coverage) {
    if (coverage.is === 'unclear')
        return null;
    if (coverage.is === 'none')
        return notInScope(probed, identity, 'repo.write');
    if ((0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .allowsWrite */ .Ox)(coverage.permissions))
        return null;
    const where = coverage.level === 'repo' ? 'the repo itself' : `its owner ${probed.namespace}`;
    return {
        ...about(probed),
        cause: FINE_GRAINED_NO_WRITE_ON_REPO,
        message: `The write to ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(probed)} is refused: ${tokenName(identity)} has an entry for ${where}, without write access to contents.`,
        advice: 'Edit the token and tick write access to contents and settings of repos for that entry.',
        link: formFor(probed, 'repo.write'),
    };
}
/** A role in the organization that does not let its holder write. */
function weakRole({ probed, operation, isMissing }) {
    const { identity } = probed;
    const ownership = (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .ownershipOf */ .VL)(probed);
    if (operation !== 'write' || identity === null || ownership.is !== 'org')
        return null;
    const { role, name } = ownership.org;
    if (role !== 'read' && role !== 'contributor' && role !== 'no_access')
        return null;
    // A contributor may create a repo, so one that is not there is not refused by the role.
    if (role === 'contributor' && isMissing)
        return null;
    const detail = role === 'contributor' ? 'contributor, which may write only repos it created' : role;
    return {
        ...about(probed),
        cause: ORG_ROLE_INSUFFICIENT,
        message: `The write to ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(probed)} is refused: ${identity.name} has the role ${detail} in ${name}.`,
        advice: `Have an administrator of ${name} raise the role of ${identity.name}; a new token of the same account changes nothing.`,
    };
}
function missingReadScope({ probed, isMissing }, scopes) {
    const opening = ['read-repos', 'write-repos', 'manage-repos'];
    const isForeign = (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .ownershipOf */ .VL)(probed).is === 'foreign';
    if (scopes.some((scope) => opening.includes(scope)) || (isMissing && isForeign))
        return null;
    const check = isMissing ? ' Check that the repo exists as well: the Hub answers alike.' : '';
    return {
        ...about(probed),
        cause: OAUTH_SCOPE_MISSING,
        message: `${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(probed)} is refused, and the OAuth token was granted ${listed(scopes)}, without read-repos.`,
        advice: `Log in again with the scope read-repos, or use a user access token.${check}`,
        link: formFor(probed, 'repo.content.read'),
    };
}
function uncoveredRead(probed, identity, coverage, isMissing) {
    if (coverage.is === 'unclear' || probed.metadata?.isPrivate === false)
        return null;
    if (coverage.is === 'none') {
        const ownership = (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .ownershipOf */ .VL)(probed);
        const isMember = ownership.is === 'own' || ownership.is === 'org';
        return isMissing && !isMember ? null : notInScope(probed, identity, 'repo.content.read');
    }
    if ((0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .allowsRead */ .tZ)(coverage.permissions))
        return null;
    const where = coverage.level === 'repo' ? 'the repo itself' : `its owner ${probed.namespace}`;
    return {
        ...about(probed),
        cause: FINE_GRAINED_NO_READ_ON_REPO,
        message: `${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(probed)} is refused: ${tokenName(identity)} has an entry for ${where}, without read access to contents.`,
        advice: 'Edit the token and tick read access to contents of repos for that entry.',
        link: formFor(probed, 'repo.content.read'),
    };
}
function notInScope(probed, identity, permission) {
    const owner = probed.namespace === null ? '' : ` or for its owner ${probed.namespace}`;
    const wanted = permission === 'repo.write' ? 'write' : 'read';
    // Entries may carry an internal id alone, and the id of a repo that is not shown is not known.
    const isUnnamed = probed.metadata === null && identity.fineGrained?.scoped.some((entry) => entry.entityName === null);
    const none = isUnnamed ? 'no entry that can be told to be for' : 'no entry for';
    const check = probed.metadata === null ? ' (and check that the repo exists: the Hub answers alike)' : '';
    return {
        ...about(probed),
        cause: FINE_GRAINED_REPO_NOT_IN_SCOPE,
        message: `${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(probed)} is refused: ${tokenName(identity)} has ${none} this repo${owner}${wanted === 'write' ? ', and no write goes without one' : ', and private repos need one'}.`,
        advice: `Edit the token and add ${probed.ref.id}${owner === '' ? '' : ` or ${probed.namespace}`} with ${wanted} access to contents${check}.`,
        link: formFor(probed, permission),
    };
}
function about(probed) {
    return { subject: probed.label, position: probed.position };
}
/** The token by its own name on the Hub. */
function tokenName(identity) {
    const kind = identity.fineGrained !== null ? 'the fine-grained token' : 'the token';
    return identity.tokenName === null ? kind : `${kind} "${identity.tokenName}"`;
}
/** The form for a token with one more right on the repo's owner, as far as the account can give it. */
function formFor(probed, permission) {
    const permissions = permission === 'repo.write' ? ['repo.content.read', 'repo.write'] : [permission];
    const ownership = (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .ownershipOf */ .VL)(probed);
    const rights = ownership.is === 'org' ? { org: { name: ownership.org.name, permissions } } : { own: permissions };
    return (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenForm */ .qc)(probed.endpoint, rights);
}
function listed(scopes) {
    return scopes.length === 0 ? 'no scope' : `only ${scopes.join(', ')}`;
}


/***/ }),

/***/ 1307:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: function() { return /* binding */ writeUnverifiable; },
/* harmony export */   DE: function() { return /* binding */ WRITE_UNVERIFIABLE; },
/* harmony export */   Dy: function() { return /* binding */ FINE_GRAINED_NO_CREATE; },
/* harmony export */   gX: function() { return /* binding */ unexplainedRefusal; },
/* harmony export */   q$: function() { return /* binding */ fineGrainedCannotCreate; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(654);
/* harmony import */ var _evidence_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6652);
/* harmony import */ var _evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1664);
/* harmony import */ var _evidence_rights_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2846);
/* harmony import */ var _hub_probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6477);
/* harmony import */ var _repo_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1427);






/**
 * Means: Nothing can say without harm whether the write will work.
 *
 * How we know: The Hub has no check for it, or one that contradicts all else it says.
 *
 * What to do: Go on: the report says what is known and what is not.
 */
const WRITE_UNVERIFIABLE = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'scope',
    slug: 'write-unverifiable',
    severity: 'warning',
    title: 'Nothing can say safely whether the write will work',
});
/**
 * Means: The token can write the listed repo, and create no others.
 *
 * How we know: The write is proven, and the token has entries for repos only.
 *
 * What to do: Have the job skip the creation, or add the owner to the token.
 */
const FINE_GRAINED_NO_CREATE = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'scope',
    slug: 'fine-grained-no-create',
    severity: 'notice',
    title: 'The token can write this repo but not create others',
    isToldOnce: true,
});
/** A write that cannot be proven: the Hub's refusal fits nothing it says elsewhere, or there is no safe check. */
function writeUnverifiable(probed, wasRefused) {
    const { ref } = probed.observation.request;
    const why = !(0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .hasAccessCheck */ .hx)(ref)
        ? `the Hub has no write check for a ${ref.type}`
        : probed.tokenFormat?.kind === 'trusted-publisher'
            ? 'the write check does not answer reliably to Trusted Publisher tokens'
            : wasRefused
                ? probed.identity === null
                    ? 'the write check refuses it, and who the token belongs to is not known, so the reason is not either'
                    : 'the write check refuses it, although everything the Hub says about token and account would allow it'
                : 'this Hub has no write check, and the first step of a commit was not answered clearly';
    return {
        cause: WRITE_UNVERIFIABLE,
        subject: probed.label,
        position: probed.position,
        message: `Whether ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(probed)} can be written cannot be told: ${why}.`,
        advice: wasRefused
            ? `Look at the repo's page as ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(probed)}: branch rules, resource groups or a storage limit may refuse the write.`
            : 'Go on if the token is known to write there; the first write will show it.',
        link: (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPage */ .E6)(probed.endpoint, probed.ref),
        evidence: (0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceFrom */ .EH)(probed, ['write', 'read', 'preupload', 'content', 'metadata']),
    };
}
/** A refusal whose reason neither the Hub's words nor the identity check give. */
function unexplainedRefusal({ probed, operation, probe }) {
    // A refused write that nothing explains may be refused by what is no matter of access, such as a full storage.
    if (operation === 'write')
        return null;
    const outcome = probed.observation.probes[probe]?.outcome;
    const words = outcome?.kind === 'answer' && outcome.message !== null ? `: "${outcome.message}"` : ', without words';
    return {
        cause: _repo_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .REPO_MISSING_OR_NO_ACCESS */ .pV,
        subject: probed.label,
        position: probed.position,
        message: `The Hub refuses ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(probed)} to ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(probed)} and does not say why${words}.`,
        advice: `Open the repo's page as ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(probed)}, and ask its owner or the administrators of the account's organizations.`,
        link: (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPage */ .E6)(probed.endpoint, probed.ref),
        evidence: (0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceFrom */ .EH)(probed, [probe, 'metadata']),
    };
}
/** A fine-grained token with an entry for the repo alone writes it, but a create call before the push fails. */
function fineGrainedCannotCreate(probed) {
    const fineGrained = probed.identity?.fineGrained;
    if (fineGrained === null || fineGrained === undefined)
        return null;
    const ownsNamespace = fineGrained.scoped.some(({ entityType, permissions }) => (entityType === 'user' || entityType === 'org') && (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_5__/* .allowsWrite */ .Ox)(permissions));
    const coverage = (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_5__/* .coverageOf */ ._5)(fineGrained, probed);
    if (ownsNamespace || coverage.is !== 'entry' || coverage.level !== 'repo')
        return null;
    return {
        cause: FINE_GRAINED_NO_CREATE,
        subject: probed.label,
        position: probed.position,
        message: `The token can write ${(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(probed)}, but it may write single repos only, so it cannot create one.`,
        advice: `Leave out create calls (also with exist_ok=True), or add ${probed.namespace ?? 'the owner'} to the token.`,
        link: (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensPage */ .YH)(probed.endpoint),
        evidence: [
            ...(0,_evidence_probed_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceFrom */ .EH)(probed, ['write']),
            { fact: 'GET /api/whoami-v2: the token has write access by an entry for this repo and for no owner' },
        ],
    };
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
 * Means: There is a token, in a variable that no client of the Hub reads.
 *
 * How we know: No known source has a token, and a variable whose name speaks of Hugging Face holds a value
 * that looks like one. It is not sent.
 *
 * What to do: Map it to `HF_TOKEN`.
 */
const WRONG_VARIABLE_NAME = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'token',
    slug: 'wrong-variable-name',
    severity: 'error',
    title: 'The token is in a variable that no Hub client reads',
    isOfVariable: true,
});
/** A token in a variable that is not read. */
function misnamedToken({ runner: { environment } }) {
    const [misnamed] = environment.misnamed;
    if (misnamed === undefined)
        return null;
    const isInput = misnamed.startsWith('INPUT_');
    const shown = isInput ? (0,_inputs_near_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .A)(misnamed) : misnamed;
    return {
        cause: WRONG_VARIABLE_NAME,
        subject: shown,
        message: `No token reached this step under a name that is read, but ${shown} holds one. It was not sent.`,
        advice: isInput
            ? 'Pass it as the token input.'
            : `Export it as HF_TOKEN: no Hub client reads ${misnamed}.`,
        evidence: [{ fact: `${shown} holds a value with the prefix of a Hub token` }],
    };
}


/***/ }),

/***/ 7982:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  As: function() { return /* binding */ EMPTY_TOKEN_VALUE; },
  Nu: function() { return /* binding */ SECRET_NOT_DEFINED; },
  rO: function() { return /* binding */ SECRET_NOT_EXPOSED_TO_DEPENDABOT; },
  i8: function() { return /* binding */ SECRET_NOT_EXPOSED_TO_FORK_PR; },
  AZ: function() { return /* binding */ diagnoseMissingToken; }
});

// EXTERNAL MODULE: ./src/evidence/cause.ts
var cause = __webpack_require__(654);
// EXTERNAL MODULE: ./src/evidence/readings.ts
var readings = __webpack_require__(9776);
// EXTERNAL MODULE: ./src/causes/token/misnamed-token.ts
var misnamed_token = __webpack_require__(6404);
// EXTERNAL MODULE: ./src/evidence/near-names.ts
var near_names = __webpack_require__(434);
// EXTERNAL MODULE: ./src/evidence/workflow-place.ts
var workflow_place = __webpack_require__(5638);
// EXTERNAL MODULE: ./src/runner/workflow/step-locations.ts
var step_locations = __webpack_require__(1095);
// EXTERNAL MODULE: ./src/runner/workflow/token-mapping.ts
var token_mapping = __webpack_require__(3856);
;// CONCATENATED MODULE: ./src/causes/token/missing-mapping.ts




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
        place: (0,workflow_place/* samePlace */.o)(told.map(({ place }) => place)),
        mapped: isSame ? first.mapped : null,
    };
}
/** Null where the step was given a token input, and the text does not have it. */
function missingAt(here, isByInput) {
    const mapping = (0,token_mapping/* mappingsOf */.Jj)(here).find(({ callPath }) => !isByInput || callPath === 'input');
    if (mapping === undefined)
        return isByInput ? null : unmapped(here);
    const origin = mapping.origins.find(({ context }) => context === 'secrets') ?? mapping.origins[0];
    const at = (0,workflow_place/* placeText */.Z)(mapping.place);
    if (origin === undefined) {
        return {
            advice: `Write ${READING} in ${at}: there is no secret in it.`,
            fact: `${at} reads no secret`,
            place: mapping.place,
            secret: null,
            mapped: { at, why: 'no secret is read there' },
        };
    }
    const { context, name } = origin;
    const shown = name === null ? context : `${context}.${name}`;
    const fact = `${(0,workflow_place/* placeText */.Z)(origin.place)} reads ${shown}, which is empty here`;
    if (context === 'secrets' && name !== null) {
        const passed = (0,token_mapping/* passedFrom */.nj)(origin, name, here.callPath.calls);
        const advice = adviceForSecret(here, passed.place, passed.name);
        // What an expression with conditions comes to does not tell whether the secret has a value.
        const isAlone = mapping.origins.length === 1 && !mapping.hasText;
        const why = isAlone
            ? `the secret ${passed.name} has no value in this run`
            : `nothing comes of what it reads (secrets.${name}) in this run`;
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
    return here === undefined ? null : (0,workflow_place/* placeText */.Z)({ file: here.callPath.file.path, line: here.step.line });
}
/** The ways that lead to the step; none where it is not found in the text, or is found twice. */
function ownLocations(workflow) {
    const all = (0,step_locations/* stepLocations */.NQ)(workflow);
    const told = all.flatMap(({ callPath, step }) => (step === null ? [] : [{ callPath, step }]));
    const isOne = told.length === all.length && told.every(({ step }) => step === told[0]?.step);
    return isOne ? told : [];
}
function unmapped({ callPath, step }) {
    const place = { file: callPath.file.path, line: step.line };
    const at = (0,workflow_place/* placeText */.Z)(place);
    return {
        advice: `Add token: ${READING} under with: of the step in ${at}: nothing there gives it a token.`,
        fact: `${at}: the step has no token input, and no env: around it sets HF_TOKEN`,
        place,
        secret: null,
        mapped: null,
    };
}
function adviceForSecret(here, place, name) {
    const { file, job } = here.callPath;
    const known = ['HF_TOKEN', ...file.secrets.map((secret) => secret.name.toUpperCase())];
    const [near] = (0,near_names/* nearNames */.$)(name.toUpperCase(), known.filter((one) => Math.abs(one.length - name.length) <= MOST_SLIPS));
    if (near !== undefined) {
        const other = file.secrets.find((secret) => secret.name.toUpperCase() === near);
        const where = other === undefined ? '' : ` as in line ${other.line}`;
        return `Check the spelling in ${(0,workflow_place/* placeText */.Z)(place)}: it reads secrets.${name}; write secrets.${near}${where} if that is meant, else create the secret ${name}.`;
    }
    const elsewhere = job.environment === null ? environmentWith(here, name) : null;
    if (elsewhere !== null) {
        return `Add environment: ${elsewhere.environment} to the job ${job.id} (${(0,workflow_place/* placeText */.Z)({ file: file.path, line: job.line })}) if secrets.${name} belongs to it: the job ${elsewhere.job}, which reads the same secret, names it.`;
    }
    const where = job.environment === null
        ? "; if it exists in an environment, name that in the job's environment:"
        : ` (or in the environment${job.environment.name === null ? '' : ` ${job.environment.name}`} that the job names)`;
    return `Create the secret ${name}, which ${(0,workflow_place/* placeText */.Z)(place)} reads, under Settings, Secrets and variables, Actions${where}.`;
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
    const at = (0,workflow_place/* placeText */.Z)(place);
    switch (context) {
        case 'vars':
            return `Store the token as a secret and write ${READING} in ${at}: ${shown} is empty, and GitHub hides no variables.`;
        case 'needs':
        case 'steps':
            return `Write ${READING} in ${at}: ${shown} is empty, and GitHub hands on no output that holds a secret from job to job.`;
        default:
            return `Write ${READING} in ${at}: ${shown} is empty.`;
    }
}

// EXTERNAL MODULE: ./src/causes/token/secret-not-passed.ts + 1 modules
var secret_not_passed = __webpack_require__(6125);
// EXTERNAL MODULE: ./src/evidence/token-home.ts
var token_home = __webpack_require__(9450);
;// CONCATENATED MODULE: ./src/causes/token/unused-sources.ts
/** What could have been used in place of a token that is mapped and empty, and was not. */

/** The place that was to give the token, as a sentence names it; null where nothing was mapped. */
function emptyPlace({ runner: { tokenSources, environment }, hub: { publisher }, }) {
    if (tokenSources.checked !== null || !tokenSources.isMapped)
        return null;
    // By a Trusted Publisher, no stored token was to be checked.
    if (publisher !== null && publisher.askedBy !== 'oidc-dry-run')
        return null;
    if (tokenSources.isInputBlank)
        return (0,token_home/* sourceName */.V)('input');
    const { HF_TOKEN } = environment.tokenVariables;
    return HF_TOKEN === 'unset' ? 'HUGGING_FACE_HUB_TOKEN' : 'HF_TOKEN';
}
/** What the other places hold, in a sentence of its own with a blank in front; empty where they hold nothing. */
function unusedText(evidence, toldAlready = []) {
    const place = emptyPlace(evidence);
    const names = unusedNames(evidence, toldAlready);
    if (place === null || names.length === 0)
        return '';
    const holding = names.length === 1 ? 'holds a token, which' : 'hold tokens, which';
    const were = names.length === 1 ? 'was' : 'were';
    return ` ${names.join(' and ')} ${holding} ${were} not used: this step is to check the token of ${place}.`;
}
/** The same as evidence: one fact for each. */
function unusedEvidence(evidence) {
    if (emptyPlace(evidence) === null)
        return [];
    return unusedNames(evidence, []).map((name) => ({ fact: `${name} holds a token; it was not used` }));
}
/** That nothing was exchanged, where the Python client would have done so; with a blank in front. */
function unexchangedText(evidence) {
    const resource = unexchanged(evidence);
    return resource === null
        ? ''
        : ` Nothing was exchanged for HF_OIDC_RESOURCE (${resource}), since a stored token is mapped; huggingface_hub 1.19 and later exchange all the same.`;
}
/** What to do if the exchange is what was meant; with a blank in front. */
function unexchangedAdvice(evidence) {
    const resource = unexchanged(evidence);
    return resource === null
        ? ''
        : ' If the job is to go by the Trusted Publisher, set the oidc-resource input.';
}
function unexchanged(evidence) {
    const { runner: { environment }, hub: { publisher }, } = evidence;
    return publisher === null && emptyPlace(evidence) !== null ? environment.oidcResource : null;
}
function unusedNames({ runner: { tokenSources } }, toldAlready) {
    return tokenSources.held
        .filter(({ source }) => source !== 'publisher' && !toldAlready.includes(source))
        .map(({ source }) => (source === 'saved-file' ? (tokenSources.saved?.path ?? '') : (0,token_home/* sourceName */.V)(source)));
}

;// CONCATENATED MODULE: ./src/causes/token/missing-token.ts






/**
 * Means: GitHub gives no secrets to pull requests from forks, and so no token reached the step.
 *
 * How we know: There is no token, the event is `pull_request`, and the head repository is another than the
 * base.
 *
 * What to do: Set `on-missing-token: skip` for such runs, or run after the merge.
 */
const SECRET_NOT_EXPOSED_TO_FORK_PR = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'secret-not-exposed-to-fork-pr',
    severity: 'error',
    title: 'No token: pull requests from forks get no secrets',
});
/**
 * Means: Runs of Dependabot get their secrets from another store.
 *
 * How we know: There is no token, and the actor is `dependabot[bot]`.
 *
 * What to do: Add the secret to the repository's Dependabot secrets, or skip these runs.
 */
const SECRET_NOT_EXPOSED_TO_DEPENDABOT = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'secret-not-exposed-to-dependabot',
    severity: 'error',
    title: 'No token: Dependabot runs get other secrets',
});
/**
 * Means: No token reached the step, on an event that does get secrets.
 *
 * How we know: The `token` input is mapped and empty; or it is not mapped, and the variables are set and
 * empty, or all places of a token are empty. What other places hold is not used instead, but named: it may be
 * somebody else's. Whether the secret exists elsewhere cannot be seen from here.
 *
 * What to do: Create the secret and map it to `HF_TOKEN`; check its spelling, and whether it belongs to an
 * environment that the job does not name.
 */
const SECRET_NOT_DEFINED = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'secret-not-defined',
    severity: 'error',
    title: 'No token reached this step',
});
/**
 * Means: `HF_TOKEN` is set, to nothing; no listed repo needs a token.
 *
 * How we know: The variable is there and blank.
 *
 * What to do: Leave it unset: some clients send an empty header, and fail.
 */
const EMPTY_TOKEN_VALUE = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'empty-token-value',
    severity: 'warning',
    title: 'HF_TOKEN is set to nothing',
    isOfVariable: true,
});
const MOST_EVIDENCE = 5;
const OLD_NAME = 'HUGGING_FACE_HUB_TOKEN';
const POLICY_SEVERITY = {
    fail: 'error',
    warn: 'warning',
    skip: 'notice',
};
/**
 * Why no token reached the step: exactly one cause, by what the event and the variables prove. What the
 * repos answer without a token is evidence under it.
 */
function diagnoseMissingToken(evidence, tokenStatus, results) {
    if (tokenStatus.is !== 'absent')
        return [];
    const severity = POLICY_SEVERITY[evidence.inputs.onMissingToken];
    // A repo that is refused for a reason of its own says nothing about the token.
    const needing = results
        .filter(({ access, findings }) => access === 'refused' && findings.length === 0)
        .map(({ label }) => label);
    const draft = { ...reasonFor(evidence), severity };
    if (isHarmless(evidence, draft, results))
        return [blankVariable(evidence)];
    return [
        {
            ...draft,
            message: `${draft.message}${besides(evidence, draft)}${needText(needing, results.length)}`,
            advice: `${draft.advice}${unexchangedAdvice(evidence)}`,
            evidence: [...(draft.evidence ?? []), ...unusedEvidence(evidence), ...refusals(evidence)].slice(0, MOST_EVIDENCE),
        },
    ];
}
/** What was there beside, and was not used. */
function besides(evidence, { cause }) {
    const told = cause === EMPTY_TOKEN_VALUE ? ['HUGGING_FACE_HUB_TOKEN'] : [];
    return `${unusedText(evidence, told)}${unexchangedText(evidence)}`;
}
function reasonFor(evidence) {
    const { runner: { event, tokenSources }, } = evidence;
    if (event.fork !== null) {
        const head = event.fork.head ?? 'a deleted fork';
        const place = stepPlace(evidence);
        const where = place === null ? '' : ` for the step in ${place}`;
        return {
            cause: SECRET_NOT_EXPOSED_TO_FORK_PR,
            message: `No token reached this step: the pull request comes from the fork ${head}, and GitHub gives forks no secrets${evidence.hub.publisher === null ? '' : ' and no id tokens'}.`,
            advice: `Set on-missing-token: skip${where} so that runs for forks stay green, and run the job with the token after the merge.`,
            evidence: [
                { fact: `event ${event.name}: head repository ${head}, base repository ${event.fork.base}` },
            ],
        };
    }
    if (event.isDependabot) {
        return {
            cause: SECRET_NOT_EXPOSED_TO_DEPENDABOT,
            message: "No token reached this step: the run is Dependabot's, which gets Dependabot's own secrets and not those of Actions.",
            advice: `Add the secret${secretName(evidence)} under Settings, Secrets and variables, Dependabot as well, or set on-missing-token: skip for these runs.`,
            evidence: [{ fact: `event ${event.name}, actor ${event.actor}` }],
        };
    }
    if (!tokenSources.isInputBlank) {
        const elsewhere = (0,misnamed_token/* misnamedToken */.W)(evidence) ?? hiddenToken(evidence);
        if (elsewhere !== null)
            return elsewhere;
    }
    return (0,secret_not_passed/* secretNotPassed */.O3)(evidence) ?? emptySecret(evidence);
}
/** A token in the old variable, which no client gets to see. */
function hiddenToken({ runner: { tokenSources } }) {
    if (!tokenSources.held.some(({ source }) => source === 'HUGGING_FACE_HUB_TOKEN'))
        return null;
    return {
        cause: EMPTY_TOKEN_VALUE,
        subject: 'HF_TOKEN',
        message: "No token reached this step: HF_TOKEN holds white space alone, which hides the token in HUGGING_FACE_HUB_TOKEN from the Hub's clients.",
        advice: 'Give HF_TOKEN the token, or leave it unset.',
        evidence: [{ fact: 'HF_TOKEN is present and blank; HUGGING_FACE_HUB_TOKEN is set' }],
    };
}
function emptySecret(evidence) {
    const { runner: { tokenSources, event }, } = evidence;
    const mapping = missingMapping(evidence);
    const what = emptyText(evidence, mapping);
    const isAllEmpty = !tokenSources.isInputBlank && tokenSources.held.length === 0;
    return {
        cause: SECRET_NOT_DEFINED,
        message: `No token reached this step: ${what}${isAllEmpty ? neitherElsewhere(evidence) : ''}.${unreadLogin(evidence)}`,
        advice: event.name === ''
            ? onOnesOwnMachine(evidence)
            : `${mapping?.advice ?? behindTheMapping(evidence)}${(0,secret_not_passed/* passingHint */.fH)(evidence)}`,
        evidence: [{ fact: emptyFact(evidence) }, ...(mapping === null ? [] : [{ fact: mapping.fact }])],
        place: mapping?.place ?? null,
    };
}
/** The places beside the first one, none of which has a token either. */
function neitherElsewhere(evidence) {
    return `, and neither the token input, ${otherVariable(evidence)} nor a saved login has one`;
}
function otherVariable(evidence) {
    return emptyPlace(evidence) === OLD_NAME ? 'HF_TOKEN' : OLD_NAME;
}
/** What was to give the token, and gives none; by the workflow's text, where it is there, in which line and why. */
function emptyText(evidence, mapping) {
    const place = emptyPlace(evidence);
    if (place === null)
        return 'HF_TOKEN is not set';
    const { isInputBlank } = evidence.runner.tokenSources;
    if (isInputBlank && mapping?.mapped != null) {
        return `${place} is mapped in ${mapping.mapped.at} but is empty: ${mapping.mapped.why}`;
    }
    return isInputBlank ? `${place} is mapped, but to nothing` : `${place} is set, but to nothing`;
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
/** A login that is there, and that this action does not go by. */
function unreadLogin({ runner: { tokenSources: { saved }, }, }) {
    return saved?.isDistrusted ? ` What ${saved.path} holds was not read: ${saved.problem}.` : '';
}
function secretName(evidence) {
    const secret = missingMapping(evidence)?.secret ?? null;
    return secret === null ? '' : ` ${secret}`;
}
const IN_A_WORKFLOW = "Create the secret and map it (env: HF_TOKEN: ${{ secrets.HF_TOKEN }}); if it exists, check its spelling and whether it belongs to an environment that the job's environment: must name.";
/** What is set to nothing was mapped from something that is empty. */
function behindTheMapping(evidence) {
    const place = emptyPlace(evidence);
    if (place === null)
        return IN_A_WORKFLOW;
    const name = evidence.runner.tokenSources.isInputBlank ? 'The token input' : place;
    return `${name} is mapped, so look at the secret behind it (Settings, Secrets and variables, Actions): whether it exists under that very name, and whether it belongs to an environment that the job's environment: must name.`;
}
/** Outside of a workflow there is no event. */
function onOnesOwnMachine(evidence) {
    const place = emptyPlace(evidence);
    return place === null
        ? 'Export HF_TOKEN, or log in with hf auth login, and run the check again.'
        : `Give ${place} a value, or unset it so that the saved login is checked, and run the check again.`;
}
/** A blank variable that nothing needs: the only trouble is clients that send it. */
function isHarmless(evidence, draft, results) {
    return (draft.cause === SECRET_NOT_DEFINED &&
        draft.severity === 'warning' &&
        evidence.runner.tokenSources.isHfTokenBlank &&
        !evidence.runner.tokenSources.isInputBlank &&
        results.length > 0 &&
        results.every(({ access }) => access === 'granted'));
}
function blankVariable(evidence) {
    return {
        cause: EMPTY_TOKEN_VALUE,
        subject: 'HF_TOKEN',
        message: `HF_TOKEN is set to nothing. The listed repos can be read without a token, but some clients send the blank value and fail.${unusedText(evidence)}`,
        advice: 'Leave HF_TOKEN unset where there is no token, or give it a value.',
        evidence: [{ fact: 'HF_TOKEN is present and blank; every listed repo answered without a token' }],
    };
}
function needText(needing, all) {
    const [first] = needing;
    if (first === undefined)
        return '';
    if (needing.length === 1)
        return ` ${first} cannot be used without one.`;
    return ` ${needing.length} of ${all} listed repos cannot be used without one, ${first} first.`;
}
/** The Hub's refusals to nobody: proof that a token is needed, not findings of their own. */
function refusals({ hub: { repos } }) {
    return repos.flatMap((observation) => (0,readings/* probeEntries */.Fz)(observation)
        .filter(([probe, response]) => (0,readings/* isRefusal */.vu)((0,readings/* readProbe */.f1)(probe, response)))
        .map(([, response]) => (0,readings/* evidenceOf */.X1)(response)));
}


/***/ }),

/***/ 1507:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: function() { return /* binding */ TOKEN_IN_PLAIN_VARIABLE; },
/* harmony export */   X: function() { return /* binding */ plainVariableFindings; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(654);
/* harmony import */ var _evidence_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6652);
/* harmony import */ var _evidence_token_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9450);
/* harmony import */ var _evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5638);
/* harmony import */ var _runner_workflow_step_locations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1095);
/* harmony import */ var _runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3856);






/**
 * Means: The token is stored as a variable (`vars`), which GitHub does not hide in logs.
 *
 * How we know: The workflow's own text maps it from there.
 *
 * What to do: Move it to a secret, and renew it.
 */
const TOKEN_IN_PLAIN_VARIABLE = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-in-plain-variable',
    severity: 'warning',
    title: 'The token is stored in a plain variable',
});
/** The token that the workflow's own text takes from `vars`, which hides nothing. */
function plainVariableFindings({ inputs, runner: { workflow, tokenSources }, }) {
    const places = (0,_runner_workflow_step_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .stepLocations */ .NQ)(workflow);
    for (const { source } of tokenSources.held) {
        if (source === 'saved-file' || source === 'publisher' || places.length === 0)
            continue;
        const mappings = places.map((location) => mappedFromVariable(location, source));
        const [first] = mappings;
        if (first == null || mappings.includes(null))
            continue;
        const origin = variableIn(first);
        if (origin?.name == null)
            continue;
        const { name, place } = origin;
        return [
            {
                cause: TOKEN_IN_PLAIN_VARIABLE,
                subject: `vars.${name}`,
                message: `The token in ${(0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceName */ .V)(source)} is the plain variable vars.${name} (${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z)(place)}): GitHub hides variables neither in logs nor in the settings.`,
                advice: `Store it as a secret, write \${{ secrets.${name} }} in that line, and roll the token.`,
                link: (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensPage */ .YH)(inputs.endpoint),
                evidence: [{ fact: `${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z)(first.place)} maps ${(0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceName */ .V)(source)} from vars.${name}` }],
                place: (0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_4__/* .samePlace */ .o)(mappings.map((mapping) => mapping && variableIn(mapping)?.place)),
            },
        ];
    }
    return [];
}
function variableIn({ origins }) {
    return origins.find(({ context }) => context === 'vars');
}
/** The mapping, where whatever the expression yields is a variable; null where it may be something else. */
function mappedFromVariable(location, callPath) {
    const { step, callPath: to } = location;
    // An action of the repository that wraps this one may be given another value.
    const isHidden = step === null &&
        to.job.steps.some(({ uses, env }) => uses !== null && env.some(({ name }) => name === callPath));
    const mapping = (0,_runner_workflow_token_mapping_js__WEBPACK_IMPORTED_MODULE_5__/* .mappingsOf */ .Jj)(location).find((one) => one.callPath === callPath);
    if (mapping === undefined || isHidden)
        return null;
    const { origins } = mapping;
    const values = origins.filter((origin) => !isCircumstance(origin));
    return values.length > 0 && values.every(({ context, name }) => context === 'vars' && name !== null)
        ? mapping
        : null;
}
/** What expressions ask about the run in a condition, and no token can be in. */
function isCircumstance({ context, name }) {
    if (context === 'runner')
        return true;
    return context === 'github' && name !== null && !/^(?:event(?:\.|$)|token$)/i.test(name);
}


/***/ }),

/***/ 7014:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S2: function() { return /* binding */ refusedToken; },
/* harmony export */   g9: function() { return /* binding */ TOKEN_EXPIRED; },
/* harmony export */   uX: function() { return /* binding */ TOKEN_INVALID; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(654);
/* harmony import */ var _evidence_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6652);
/* harmony import */ var _evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9776);
/* harmony import */ var _evidence_token_home_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9450);
/* harmony import */ var _hub_probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6477);
/* harmony import */ var _unusable_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6023);






/**
 * Means: The token's time is over.
 *
 * How we know: The Hub says so, in its answer to the identity check.
 *
 * What to do: Create a new token and update the secret.
 */
const TOKEN_EXPIRED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-expired',
    severity: 'error',
    title: 'The token has expired',
});
/**
 * Means: The Hub does not know this token: it was rolled, deleted or revoked, which all answer alike.
 *
 * How we know: The identity check says 401, and the token did arrive.
 *
 * What to do: Put the token's present value into the secret, or create a new one.
 */
const TOKEN_INVALID = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-invalid',
    severity: 'error',
    title: 'The Hub does not know this token',
});
/** A token that arrived at the Hub and that the Hub does not accept. */
function refusedToken(evidence, because) {
    const { inputs, runner: { tokenSources }, hub: { whoami }, } = evidence;
    if (whoami === null || tokenSources.checked === null)
        return null;
    const { source, format } = tokenSources.checked;
    const where = (0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceName */ .V)(source);
    const home = (0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_5__/* .homeOf */ .l)(evidence, source);
    const link = (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensPage */ .YH)(inputs.endpoint);
    const answer = (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(whoami.response);
    const without = readableWithout(evidence);
    if (because === 'expired') {
        return {
            cause: TOKEN_EXPIRED,
            subject: where,
            message: `The token in ${where} has expired: the Hub's identity check says so (401).`,
            advice: `Create a new token and put it into ${home}.${without.advice}`,
            link,
            // The Hub's sentence holds the token's name, which is nobody's business once the token is dead.
            evidence: [{ ...answer, message: 'User Access Token "…" is expired' }, ...without.evidence],
        };
    }
    if (format.kind === 'unknown') {
        return {
            cause: _unusable_token_js__WEBPACK_IMPORTED_MODULE_3__/* .TOKEN_FORMAT_UNKNOWN */ .$L,
            subject: where,
            message: `What ${where} holds is no Hub token: it has none of their prefixes, and the Hub refuses it (401). It may be an account password.`,
            advice: `Put a user access token, which begins with hf_, into ${home}.${without.advice}`,
            link,
            evidence: [answer, ...without.evidence],
        };
    }
    return {
        cause: TOKEN_INVALID,
        subject: where,
        message: `The Hub does not know the token in ${where} (401 to the identity check): it was deleted, rolled or revoked, or copied incompletely; these are answered alike.`,
        advice: `Put the token's current value, or a new token, into ${home}.${without.advice}`,
        link,
        evidence: [answer, ...without.evidence],
    };
}
/** What everybody can read is refused to a dead token, so the job would be better off without it. */
function readableWithout({ hub: { repos } }) {
    const probes = repos.map(({ request, probes: taken }) => taken[`anonymous-${(0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .readProbeFor */ .mq)(request.ref)}`]);
    const isOpen = repos.every((observation) => (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readingOf */ .MU)(observation, `anonymous-${(0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .readProbeFor */ .mq)(observation.request.ref)}`)?.is === 'granted');
    const [first] = probes;
    if (!isOpen || first === undefined)
        return { advice: '', evidence: [] };
    const which = repos.length === 1 ? 'The listed repo is' : 'The listed repos are';
    return {
        advice: ` ${which} public, so until then the job can run with no token at all.`,
        evidence: [(0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(first)],
    };
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
 * Means: The job is in a reusable workflow, whose caller passes no secrets.
 *
 * How we know: There is no token, and the workflow file that was started calls another one without
 * `secrets:`.
 *
 * What to do: Add `secrets: inherit` to the calling job, or pass the secret by name.
 */
const SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW = (0,cause/* defineCause */.R)({
    group: 'token',
    slug: 'secret-not-passed-to-reusable-workflow',
    severity: 'error',
    title: 'No token: the called workflow was given no secrets',
});
const MOST_SHOWN = 3;
/** Without a token: the calls in the workflow's own text that do not hand the secret on; null where none is proven. */
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
    const what = first.passesOthers ? `other secrets, but no ${first.reads},` : 'no secrets';
    return {
        cause: SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW,
        subject: first.caller.job.id,
        message: `No token reached this step: its job ${workflow.job} is in a called workflow, and ${calling} passes ${what} to it${more}.`,
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
        return `Add ${byName} to the secrets: of that job, beside uses: in ${place}.`;
    return call.isSameOwner
        ? `Add secrets: inherit to that job, beside uses: in ${place}, or, for this secret alone, secrets: ${byName}.`
        : `Add secrets: ${byName} to that job, beside uses: in ${place} (secrets: inherit works within one organization only).`;
}
function factOf({ caller, reads, passesOthers }) {
    const { file, job, call } = caller;
    const place = (0,workflow_place/* placeText */.Z)({ file: file.path, line: call.line });
    const called = call.path ?? 'a workflow of another repository';
    const passes = passesOthers ? `has no ${reads} under secrets:` : 'has no secrets:';
    return { fact: `${place}: the job ${job.id} calls ${called} and ${passes}` };
}
/** Where the text only suggests that a caller keeps the secrets to itself. */
function passingHint({ runner: { workflow } }) {
    const passing = passingOf(workflow);
    if (workflow === null || workflow.top.problem !== null) {
        return ' In a reusable workflow, the caller must pass it on (secrets: inherit).';
    }
    if (passing.is !== 'open')
        return '';
    const { file, call } = passing.caller;
    const place = (0,workflow_place/* placeText */.Z)({ file: file.path, line: call.line });
    return ` The job is in a reusable workflow: look first whether its caller passes it on (secrets: inherit); the call in ${place} does not.`;
}


/***/ }),

/***/ 2203:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: function() { return /* binding */ TOKEN_HAS_NEWLINE; },
/* harmony export */   Zr: function() { return /* binding */ LEGACY_VARIABLE_NAME; },
/* harmony export */   jk: function() { return /* binding */ ORG_TOKEN_UNSUPPORTED; },
/* harmony export */   mg: function() { return /* binding */ UNEXPECTED_USER; },
/* harmony export */   nt: function() { return /* binding */ IMPLICIT_TOKEN_DISABLED; },
/* harmony export */   vt: function() { return /* binding */ TOKEN_EXPIRES_SOON; },
/* harmony export */   yX: function() { return /* binding */ diagnoseToken; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(654);
/* harmony import */ var _evidence_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6652);
/* harmony import */ var _evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9776);
/* harmony import */ var _evidence_rights_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2846);
/* harmony import */ var _evidence_token_home_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9450);
/* harmony import */ var _model_capitalized_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8251);
/* harmony import */ var _model_token_inspect_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5111);
/* harmony import */ var _privilege_overbroad_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6774);
/* harmony import */ var _scope_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7447);
/* harmony import */ var _refused_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7014);
/* harmony import */ var _unusable_token_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6023);











/**
 * Means: Old organization tokens (`api_org_`) cannot do this.
 *
 * How we know: The prefix, or the identity check. It is an error for a write, a warning for a read.
 *
 * What to do: Use a token of a bot account or of a service account.
 */
const ORG_TOKEN_UNSUPPORTED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCause */ .R)({
    group: 'token',
    slug: 'org-token-unsupported',
    severity: 'error',
    title: 'Organization tokens cannot do this',
});
/**
 * Means: The token belongs to another account than `expected-user` says.
 *
 * How we know: The identity check names it.
 *
 * What to do: Put a token of the expected account into the secret.
 */
const UNEXPECTED_USER = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCause */ .R)({
    group: 'token',
    slug: 'unexpected-user',
    severity: 'error',
    title: 'The token belongs to another account',
});
/**
 * Means: The Hub's clients are told not to send the token by themselves.
 *
 * How we know: `HF_HUB_DISABLE_IMPLICIT_TOKEN` is switched on, and a listed repo needs the token.
 *
 * What to do: Unset it, or hand the token over in code.
 */
const IMPLICIT_TOKEN_DISABLED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCause */ .R)({
    group: 'token',
    slug: 'implicit-token-disabled',
    severity: 'error',
    title: 'The Hub clients are told not to send the token',
    isOfVariable: true,
});
/**
 * Means: Blanks or line breaks surround the stored value. Without them it was checked.
 *
 * How we know: The value differs from its trimmed form.
 *
 * What to do: Save the secret without them: some clients send them along, or go without a token.
 */
const TOKEN_HAS_NEWLINE = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-has-newline',
    severity: 'warning',
    title: 'Blanks or line breaks surround the token',
});
/**
 * Means: Only the old `HUGGING_FACE_HUB_TOKEN` holds the token.
 *
 * How we know: That variable is set; `HF_TOKEN` and the input are not.
 *
 * What to do: Rename it to `HF_TOKEN`: many clients do not read the old name.
 */
const LEGACY_VARIABLE_NAME = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCause */ .R)({
    group: 'token',
    slug: 'legacy-variable-name',
    severity: 'warning',
    title: 'Only the old variable name holds the token',
});
/**
 * Means: The token ends within the days of `expires-within`.
 *
 * How we know: The Hub says when; where it says nothing, nobody can tell.
 *
 * What to do: Renew the token before the day that the message names.
 */
const TOKEN_EXPIRES_SOON = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-expires-soon',
    severity: 'warning',
    title: 'The token expires soon',
});
const DAY_MS = 86_400_000;
/** What is wrong with the token itself, when one reached the step. */
function diagnoseToken(evidence, tokenStatus, results) {
    const { checked } = evidence.runner.tokenSources;
    if (checked === null)
        return [];
    const { source } = checked;
    const fault = (0,_model_token_inspect_token_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .ux)(evidence.inputs.endpoint, checked);
    if (fault !== null)
        return [(0,_unusable_token_js__WEBPACK_IMPORTED_MODULE_6__/* .unusableToken */ .Zn)(evidence, source, fault)];
    const drafts = [
        surroundingBlanks(evidence),
        legacyName(source),
        implicitlyDisabled(evidence, results),
    ];
    if (tokenStatus.is === 'refused')
        drafts.push((0,_refused_token_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedToken */ .S2)(evidence, tokenStatus.because));
    if (tokenStatus.is === 'good') {
        const { identity } = tokenStatus;
        drafts.push(organizationToken(evidence, identity), unexpectedUser(evidence, identity), expiresSoon(evidence, identity), (0,_privilege_overbroad_token_js__WEBPACK_IMPORTED_MODULE_3__/* .overbroadToken */ .U)(evidence, identity));
    }
    return drafts.filter((draft) => draft !== null);
}
function surroundingBlanks(evidence) {
    const { checked } = evidence.runner.tokenSources;
    // A file that ends with a line break is in order: the clients that read it trim it.
    if (checked === null || !checked.format.hadBlanks || checked.source === 'saved-file')
        return null;
    const { source } = checked;
    return {
        cause: TOKEN_HAS_NEWLINE,
        subject: (0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_8__/* .sourceName */ .V)(source),
        message: `The value in ${(0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_8__/* .sourceName */ .V)(source)} has blanks or line breaks around the token; what was checked is the token without them. Some clients crash on them or send nothing.`,
        advice: `Save ${(0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_8__/* .homeOf */ .l)(evidence, source)} again without them, or set export-token: true so that later steps get the clean token.`,
        evidence: [{ fact: `the value in ${(0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_8__/* .sourceName */ .V)(source)} differs from its trimmed form` }],
    };
}
function legacyName(source) {
    if (source !== 'HUGGING_FACE_HUB_TOKEN')
        return null;
    return {
        cause: LEGACY_VARIABLE_NAME,
        subject: source,
        message: 'Only HUGGING_FACE_HUB_TOKEN, the old name, holds the token; HF_TOKEN is not set. Many clients do not read the old name.',
        advice: 'Rename the variable to HF_TOKEN.',
        evidence: [{ fact: 'HUGGING_FACE_HUB_TOKEN is set; HF_TOKEN and the token input are not' }],
    };
}
function implicitlyDisabled(evidence, results) {
    if (!evidence.runner.environment.implicitTokenDisabled)
        return null;
    const needing = evidence.hub.repos.filter((observation, index) => results[index]?.isUpToToken &&
        (observation.request.operation === 'write' ||
            (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .probeEntries */ .Fz)(observation).some(([probe, response]) => probe.startsWith('anonymous-') && (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)((0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readProbe */ .f1)(probe, response)))));
    const [first] = needing;
    if (first === undefined)
        return null;
    const label = results[evidence.hub.repos.indexOf(first)]?.label ?? '';
    const others = needing.length === 1 ? '' : ` and ${needing.length - 1} more`;
    return {
        cause: IMPLICIT_TOKEN_DISABLED,
        subject: 'HF_HUB_DISABLE_IMPLICIT_TOKEN',
        message: `HF_HUB_DISABLE_IMPLICIT_TOKEN is on, so the Python client does not send the token by itself, and ${label}${others} cannot be used without it.`,
        advice: 'Unset HF_HUB_DISABLE_IMPLICIT_TOKEN, or pass the token explicitly in the code.',
        evidence: [
            { fact: 'HF_HUB_DISABLE_IMPLICIT_TOKEN is set to a true value' },
            ...Object.entries(first.probes)
                .filter(([probe]) => probe.startsWith('anonymous-'))
                .map(([, response]) => (0,_evidence_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(response)),
        ],
    };
}
function organizationToken({ inputs, runner: { tokenSources } }, identity) {
    if (tokenSources.checked?.format.kind !== 'organization' && identity.type !== 'org')
        return null;
    const { repos, operation } = inputs;
    const writes = repos.length === 0 ? operation === 'write' : repos.some((one) => one.operation === 'write');
    return {
        cause: ORG_TOKEN_UNSUPPORTED,
        severity: writes ? 'error' : 'warning',
        subject: identity.name,
        message: `This is an old organization token of ${identity.name} (api_org_…): ${writes ? 'it cannot write, and ' : ''}the Hub's clients no longer accept its kind.`,
        advice: `Use a user access token of a bot account that is a member of ${identity.name}, or a service account of the organization.`,
        link: (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensPage */ .YH)(inputs.endpoint),
        evidence: [{ fact: `GET /api/whoami-v2: type ${identity.type}` }],
    };
}
function unexpectedUser(evidence, identity) {
    const { expectedUser } = evidence.inputs;
    const source = evidence.runner.tokenSources.checked?.source;
    if (source === undefined || expectedUser === null || (0,_evidence_rights_js__WEBPACK_IMPORTED_MODULE_9__/* .sameName */ .q)(expectedUser, identity.name))
        return null;
    return {
        cause: UNEXPECTED_USER,
        subject: identity.name,
        message: `The token belongs to ${identity.name}, not to ${expectedUser} as expected-user asks.`,
        advice: `Put a token of ${expectedUser} into ${(0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_8__/* .homeOf */ .l)(evidence, source)}.`,
        evidence: [{ fact: `GET /api/whoami-v2: name ${identity.name}` }],
    };
}
function expiresSoon(evidence, identity) {
    const { inputs, runner: { tokenSources }, hub: { whoami }, } = evidence;
    const end = Date.parse(identity.expiresAt ?? '');
    if (Number.isNaN(end) || tokenSources.checked === null)
        return null;
    // Tokens of a Trusted Publisher live for an hour by design.
    const { source, format } = tokenSources.checked;
    if (source === 'publisher' || format.kind === 'trusted-publisher')
        return null;
    const outcome = whoami?.response.outcome;
    const now = (outcome?.kind === 'answer' ? outcome.date : null) ?? evidence.runner.now;
    const days = (end - now) / DAY_MS;
    if (days >= inputs.expiresWithinDays)
        return null;
    const date = new Date(end).toISOString().slice(0, 10);
    const left = days < 1 ? 'in less than a day' : `in ${Math.floor(days)} day${Math.floor(days) === 1 ? '' : 's'}`;
    return {
        cause: TOKEN_EXPIRES_SOON,
        subject: identity.tokenName,
        message: `${(0,_model_capitalized_js__WEBPACK_IMPORTED_MODULE_10__/* .capitalized */ .l)((0,_scope_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenName */ .vb)(identity))} of ${identity.name} expires on ${date}, ${left}.`,
        advice: `Create its successor and put it into ${(0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_8__/* .homeOf */ .l)(evidence, source)} before that day.`,
        link: (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensPage */ .YH)(inputs.endpoint),
        evidence: [{ fact: `GET /api/whoami-v2: auth.expiresAt ${new Date(end).toISOString()}` }],
    };
}


/***/ }),

/***/ 6023:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: function() { return /* binding */ TOKEN_FORMAT_UNKNOWN; },
/* harmony export */   Ao: function() { return /* binding */ TOKEN_HAS_USERNAME; },
/* harmony export */   Jk: function() { return /* binding */ TOKEN_FOREIGN; },
/* harmony export */   Rs: function() { return /* binding */ TOKEN_IS_REFRESH_TOKEN; },
/* harmony export */   UP: function() { return /* binding */ TOKEN_PLACEHOLDER; },
/* harmony export */   Vx: function() { return /* binding */ TOKEN_HAS_QUOTES; },
/* harmony export */   Zn: function() { return /* binding */ unusableToken; },
/* harmony export */   bu: function() { return /* binding */ TOKEN_DOUBLE_ENCODED; },
/* harmony export */   iG: function() { return /* binding */ TOKEN_MALFORMED; },
/* harmony export */   ii: function() { return /* binding */ TOKEN_HAS_BEARER_PREFIX; }
/* harmony export */ });
/* harmony import */ var _evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(654);
/* harmony import */ var _evidence_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6652);
/* harmony import */ var _evidence_secret_behind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8666);
/* harmony import */ var _evidence_token_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9450);
/* harmony import */ var _evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5638);





/**
 * Means: A word stands where the token belongs.
 *
 * How we know: The value is `None`, `true`, `test`, `changeme`, `your_token_here`, `hf_xxx…`, `hf_abc...`,
 * `***`, an expression or a variable that nothing has replaced, a reference such as `op://…`, or the path of
 * a file. A word of this kind is named in the message, and not masked: it is no secret.
 *
 * What to do: Put a real token into the secret.
 */
const TOKEN_PLACEHOLDER = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-placeholder',
    severity: 'error',
    title: 'A word stands where the token belongs',
});
/**
 * Means: The value is a credential of GitHub, GitLab, OpenAI, Anthropic, AWS, Slack, npm, PyPI, Docker Hub or
 * another service. It is sent to no endpoint.
 *
 * How we know: Its prefix, which is that service's.
 *
 * What to do: Map a secret that holds a Hugging Face token; the message names the line or the secret. Nobody
 * can put anything into `GITHUB_TOKEN`, which GitHub makes for each job: then map a secret of your own in its
 * place.
 */
const TOKEN_FOREIGN = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-foreign',
    severity: 'error',
    title: "A credential of another service is in the token's place",
});
/**
 * Means: Quotation marks are part of the stored value.
 *
 * How we know: It begins or ends with one, of any kind, or there is one inside, whatever else the value is.
 *
 * What to do: Save the secret without them.
 */
const TOKEN_HAS_QUOTES = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-has-quotes',
    severity: 'error',
    title: 'Quotation marks are part of the token',
});
/**
 * Means: The stored value begins with the word `Bearer`, or with `token` or `Basic`, as in a header.
 *
 * How we know: That word.
 *
 * What to do: Save the token alone.
 */
const TOKEN_HAS_BEARER_PREFIX = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-has-bearer-prefix',
    severity: 'error',
    title: 'The word Bearer is part of the token',
});
/**
 * Means: The stored value is `user:token`.
 *
 * How we know: A colon, with something other than a token in front of it.
 *
 * What to do: Save only what stands behind the colon.
 */
const TOKEN_HAS_USERNAME = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-has-username',
    severity: 'error',
    title: 'A user name is part of the token',
});
/**
 * Means: The stored value is the base64, hexadecimal or percent-encoded form of a token.
 *
 * How we know: Decoded, up to three times, it holds a token.
 *
 * What to do: Save the token as it is.
 */
const TOKEN_DOUBLE_ENCODED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-double-encoded',
    severity: 'error',
    title: 'The token is stored in an encoded form',
});
/**
 * Means: The value holds more than a token, less than one, or a character that no Bearer token has (RFC
 * 6750).
 *
 * How we know: Its form. The `kind` in the report's `detail` says which: `assignment` (`NAME=token`), `json`,
 * `url`, `netrc`, `header`, `command`, `comment`, `two-tokens`, `html-entity`, `too-short`, `too-long`, or
 * the class of the first character that does not belong there (`comma`, `semicolon`, `colon`, `backslash`,
 * `bracket`, `blank`, `line-break`, `invisible-character`, `control-character`, `non-ascii` and others). Its
 * place is told, and nothing of what is around it.
 *
 * What to do: Copy the token again from its page, as plain text with nothing around it.
 */
const TOKEN_MALFORMED = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-malformed',
    severity: 'error',
    title: 'The value is not a token alone, or not a whole one',
});
/**
 * Means: An OAuth refresh token stands where an access token belongs.
 *
 * How we know: Its prefix.
 *
 * What to do: Use the access token.
 */
const TOKEN_IS_REFRESH_TOKEN = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-is-refresh-token',
    severity: 'error',
    title: 'A refresh token stands where an access token belongs',
});
/**
 * Means: The value is no token of the Hub; it may be a password.
 *
 * How we know: It has none of the forms in which the Hub gives tokens (`hf_` and at least 16 more of letters,
 * digits, dots and dashes, `hf_oauth_…`, `hf_jwt_…`, `api_org_…`, the old `api_…`), so the Hub is not sent
 * it. Another endpoint that an input names may take keys of other forms: it is sent the value, and refused
 * it.
 *
 * What to do: Use a user access token, which begins with `hf_`.
 */
const TOKEN_FORMAT_UNKNOWN = (0,_evidence_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCause */ .R)({
    group: 'token',
    slug: 'token-format-unknown',
    severity: 'error',
    title: 'The value is no Hub token',
});
/** What a fault is a case of, and what to do about it, given where the token has its home. */
const FAULTS = {
    placeholder: {
        cause: TOKEN_PLACEHOLDER,
        repair: (home) => `Put a real user access token, which begins with hf_, into ${home}.`,
    },
    foreign: {
        cause: TOKEN_FOREIGN,
        repair: (home) => `Put a Hugging Face token, which begins with hf_, into ${home}.`,
        verdict: 'no Hugging Face token',
    },
    quoted: {
        cause: TOKEN_HAS_QUOTES,
        repair: (home) => `Save ${home} again without the quotation marks.`,
    },
    scheme: {
        cause: TOKEN_HAS_BEARER_PREFIX,
        repair: (home) => `Save ${home} again with the token alone, without the word in front of it.`,
    },
    'user-name': {
        cause: TOKEN_HAS_USERNAME,
        repair: (home) => `Save ${home} again with the part after the colon only.`,
    },
    encoded: {
        cause: TOKEN_DOUBLE_ENCODED,
        repair: (home) => `Save ${home} again as the plain token, not in an encoded form.`,
    },
    malformed: {
        cause: TOKEN_MALFORMED,
        repair: (home) => `Copy the token again from the token page, as plain text with nothing around it, into ${home}.`,
    },
    'refresh-token': {
        cause: TOKEN_IS_REFRESH_TOKEN,
        repair: (home) => `Put an access token into ${home}: a refresh token only serves to get one.`,
    },
    'unknown-form': {
        cause: TOKEN_FORMAT_UNKNOWN,
        repair: (home) => `Put a user access token, which begins with hf_, into ${home}.`,
        verdict: 'no Hub token',
    },
};
/** What is wrong with a value that is not sent for it. */
function unusableToken(evidence, source, { is, kind, detail, stray }) {
    const { cause, repair, verdict = 'not usable as a token' } = FAULTS[is];
    const where = (0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceName */ .V)(source);
    const line = (0,_evidence_secret_behind_js__WEBPACK_IMPORTED_MODULE_3__/* .mappingPlace */ .wv)(evidence, source);
    const place = stray === null ? '' : `, ${stray.character} at character ${stray.position}`;
    return {
        cause,
        subject: where,
        message: `What ${where} holds is ${verdict}: ${detail}. It was not sent.`,
        advice: repair((0,_evidence_token_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .l)(evidence, source)),
        link: (0,_evidence_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensPage */ .YH)(evidence.inputs.endpoint),
        detail: { kind, character: stray?.character ?? null, position: stray?.position ?? null },
        evidence: [
            { fact: `seen on this runner in ${where}, before any request: ${kind}${place}` },
            ...(line === null ? [] : [{ fact: `${(0,_evidence_workflow_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z)(line)} maps it` }]),
        ],
    };
}


/***/ }),

/***/ 5472:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: function() { return /* binding */ removalFrom; },
/* harmony export */   eN: function() { return /* binding */ entriesToRemove; },
/* harmony export */   oX: function() { return /* binding */ plannedRemovals; }
/* harmony export */ });
/* harmony import */ var _netrc_lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5906);
/* harmony import */ var _netrc_removal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7437);
/* harmony import */ var _stale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(183);



const TARGETS = ['netrc', 'git', 'saved-token'];
/** Exactly what `scrub: all` would do, where nothing is to be scrubbed. */
function plannedRemovals(evidence, assessment) {
    if (evidence.inputs.scrub.size > 0 || evidence.inputs.isolate)
        return [];
    const { netrc, gitStores, gitHelpers, savedToken } = (0,_stale_js__WEBPACK_IMPORTED_MODULE_2__/* .staleIn */ .dG)(evidence, assessment, new Set(TARGETS));
    return [
        ...netrc.map((stale) => {
            const { removal, refusal } = removalFrom(stale, evidence);
            const lines = removal?.ok === true ? removal.removed.map((one) => one.lines) : [];
            return { target: 'netrc', path: stale.file.path, part: linesText(lines), refusal };
        }),
        ...gitStores.map(({ path, credentials }) => ({
            target: 'git',
            path,
            part: linesText(credentials.flatMap(({ line }) => (line === null ? [] : [{ first: line, last: line }]))),
            refusal: null,
        })),
        ...gitHelpers.map(({ name, hosts }) => ({
            target: 'git',
            path: name,
            part: `logins for ${hosts.join(', ')}`,
            refusal: null,
        })),
        ...(savedToken === null
            ? []
            : [{ target: 'saved-token', path: savedToken.path, part: null, refusal: null }]),
    ];
}
/** Every entry of the hosts in question: of two for one host no reader would be sure. */
function entriesToRemove({ file, entries }) {
    const hosts = new Set(entries.flatMap(({ host }) => (host === null ? [] : [(0,_netrc_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiLowerCase */ .rB)(host)])));
    if (file.parse?.ok !== true)
        return [];
    return file.parse.entries.filter(({ host }) => host !== null && hosts.has((0,_netrc_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiLowerCase */ .rB)(host)));
}
/** The proof takes its time, and advice and plan both ask for it. */
const proven = new WeakMap();
/** What a scrub makes of a netrc file. */
function removalFrom({ file, entries }, { runner: { platform } }) {
    const { bytes, parse, writable } = file;
    if (bytes === null || parse === null)
        return { removal: null, refusal: file.problem ?? 'it was not read' };
    const removal = proven.get(file) ?? (0,_netrc_removal_js__WEBPACK_IMPORTED_MODULE_1__/* .removeEntries */ .nw)(bytes, parse, entriesToRemove({ file, entries }));
    proven.set(file, removal);
    if (!removal.ok)
        return { removal, refusal: `${removal.reason} (line ${removal.line})` };
    // Where Windows says that a file may not be written, that is no last word.
    if (!writable && platform !== 'win32')
        return { removal, refusal: 'it may not be changed by this user' };
    return { removal, refusal: null };
}
function linesText(lines) {
    if (lines.length === 0)
        return null;
    const texts = lines.map(({ first, last }) => (first === last ? `${first}` : `${first} to ${last}`));
    return `line${texts.length === 1 && !texts[0]?.includes('to') ? '' : 's'} ${texts.join(', ')}`;
}


/***/ }),

/***/ 183:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U6: function() { return /* binding */ staleNetrc; },
/* harmony export */   UM: function() { return /* binding */ isSavedTokenForOther; },
/* harmony export */   dG: function() { return /* binding */ staleIn; },
/* harmony export */   qv: function() { return /* binding */ isNothing; },
/* harmony export */   s5: function() { return /* binding */ staleCredentials; }
/* harmony export */ });
/* harmony import */ var _clients_git_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5769);
/* harmony import */ var _evidence_token_status_effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9824);
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2024);
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1405);
/* harmony import */ var _netrc_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8948);
/**
 * In: the evidence, and which credentials override the token.
 * Out: what a scrub is to remove.
 * Knows: which removal harms nobody else. It changes nothing.
 */





/** Whether there is nothing to remove. */
function isNothing({ netrc, gitStores, gitHelpers, savedToken }) {
    return netrc.length + gitStores.length + gitHelpers.length === 0 && savedToken === null;
}
/** Decides what to scrub. Without a token to compare with, nothing is stale. */
function staleCredentials(evidence, assessment) {
    return staleIn(evidence, assessment, evidence.inputs.scrub);
}
/** What would be scrubbed if these targets were asked for. */
function staleIn(evidence, { tokenStatus, overrides }, targets) {
    const { usable } = _evidence_token_status_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFECTS */ .t[tokenStatus.is];
    const isAsked = (target) => usable && targets.has(target);
    return {
        netrc: isAsked('netrc')
            ? staleNetrc(evidence, overrides).filter(({ entries }) => entries.length > 0)
            : [],
        gitStores: isAsked('git') ? staleGitStores(evidence, overrides) : [],
        gitHelpers: isAsked('git') ? staleGitHelpers(evidence, overrides) : [],
        savedToken: isAsked('saved-token') ? staleSavedToken(evidence) : null,
    };
}
/**
 * Netrc files by what they would send for the Hub's hosts instead of the token. If an entry is used by
 * somebody, every differing one of the file counts: readers disagree about which of two is meant.
 */
function staleNetrc(evidence, overrides) {
    const token = evidence.runner.tokenSources.checked?.format.cleaned;
    if (token === undefined)
        return [];
    const { hostnames } = (0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialHosts */ .jS)(evidence.inputs.endpoint);
    return evidence.runner.netrc.flatMap((file) => {
        const used = overrides.flatMap(({ source, does }) => source.kind === 'netrc' && source.path === file.path && does === 'sends' ? [source] : []);
        if (used.length === 0)
            return [];
        const { matching, defaults } = (0,_netrc_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesFor */ .a)(file, hostnames);
        const isOwn = used.some(({ byDefault }) => !byDefault);
        return [
            {
                file,
                entries: isOwn
                    ? matching.filter(({ password }) => password === null || !new _model_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh(password).equals(token))
                    : [],
                defaults: used.some(({ byDefault }) => byDefault) ? defaults : [],
            },
        ];
    });
}
/**
 * Of git's own places only the credential files and what helpers keep can be changed without a risk to other
 * hosts. Where git would say something else to a host, every differing login for it goes: behind the one that
 * is used now there may be another.
 */
function staleInHelpers({ runner: { git, tokenSources } }, overrides, kind) {
    const checked = tokenSources.checked?.format.cleaned;
    const hosts = new Set(overrides.flatMap(({ client, host }) => (_clients_git_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GIT_CLIENTS */ .S.includes(client) ? [host.host] : [])));
    return git.credentials.filter((credential) => credential.kind === kind && hosts.has(credential.host) && checked?.equals(credential.secret) === false);
}
function staleGitStores(evidence, overrides) {
    const stores = new Map();
    for (const credential of staleInHelpers(evidence, overrides, 'store')) {
        stores.set(credential.where, [...(stores.get(credential.where) ?? []), credential]);
    }
    return [...stores].map(([path, credentials]) => ({ path, credentials }));
}
function staleGitHelpers(evidence, overrides) {
    const checked = evidence.runner.tokenSources.checked?.format.cleaned;
    const helpers = new Map();
    for (const { where, host } of staleInHelpers(evidence, overrides, 'helper')) {
        helpers.set(where, (helpers.get(where) ?? new Set()).add(host));
    }
    return checked === undefined
        ? []
        : [...helpers].map(([name, hosts]) => ({ name, hosts: [...hosts], checked }));
}
/**
 * Whether clients send the saved login to another Hub than the one that is checked. It is kept for no host: they send it
 * where `HF_ENDPOINT` says, and where nothing says it, the checked one is taken for the job's.
 */
function isSavedTokenForOther({ inputs, runner: { environment } }) {
    const { endpoint } = environment;
    if (endpoint === null)
        return false;
    return !URL.canParse(endpoint) || new URL(endpoint).origin !== inputs.endpoint.origin;
}
/** The saved login where it is another than the token. The only token of a job is never taken away. */
function staleSavedToken(evidence) {
    const { checked, saved } = evidence.runner.tokenSources;
    if (isSavedTokenForOther(evidence))
        return null;
    if (checked === null || checked.source === 'saved-file' || saved === null || saved.value === null)
        return null;
    return saved.value.equals(checked.format.cleaned) ? null : saved;
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
/* harmony import */ var _hub_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8717);
/* harmony import */ var _huggingface_hub_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5684);



/**
 * What the affected clients do, in one sentence: "huggingface_hub below 1.0, requests, git and curl -n send it
 * instead of the token". If it is known which huggingface_hub the job uses, that comes first or is excepted.
 */
function affectedClientsSentence(setup, affected, verb) {
    const would = verb === 'send' ? 'would send it instead of the token' : 'would stop at it with an error';
    const mentions = mentionsOf(affected);
    const s = mentions.length === 1 ? 's' : '';
    const does = verb === 'send' ? `send${s} it instead of the token` : `stop${s} at it with an error`;
    const hub = (0,_hub_version_js__WEBPACK_IMPORTED_MODULE_1__/* .hubVersionOfJob */ .g)(setup.runner.jobClients);
    const all = listed(mentions.map(({ name }) => name));
    if (hub === null || mentions.length === 0)
        return `${all} ${does}`;
    const own = mentions.find(({ clients }) => clients.includes(hub.client));
    if (own === undefined)
        return `${all} ${does}; ${hub.claim}, which does not`;
    const rest = listed(mentions.filter((one) => one !== own).map(({ name }) => name));
    const others = rest === '' ? '' : `; so would ${rest}`;
    return `${hub.claim}, which ${would}${condition(affected, [hub.client])}${others}`;
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
            : { name: client.inSentences + condition(affected, [client]), clients: [client] }),
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
    const when = condition(affected, families);
    // Conditions that name versions of the library say more than the families do.
    const isOnlyVersions = when.startsWith(` (${library} `) && !when.includes(',');
    const isRequests = families.includes(_huggingface_hub_js__WEBPACK_IMPORTED_MODULE_2__/* .HUB_BELOW_ONE */ .rl) && affected.some(({ source }) => source.kind === 'netrc');
    return [
        { name: isOnlyVersions ? when.slice(2, -1) : name + when, clients: families },
        ...(isRequests ? [{ name: `requests${when}`, clients: [] }] : []),
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
/** For which versions, if only for some. */
function condition(affected, clients) {
    const conditions = affected.filter(({ client }) => clients.includes(client)).map(({ when }) => when);
    if (conditions.includes(null))
        return '';
    return ` (${[...new Set(conditions)].join('; ')})`;
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
// EXTERNAL MODULE: ./src/clients/hub-version.ts + 1 modules
var hub_version = __webpack_require__(8717);
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

/***/ 8717:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: function() { return /* binding */ hubVersionOfJob; }
});

// EXTERNAL MODULE: ./src/model/compare-versions.ts
var compare_versions = __webpack_require__(9554);
;// CONCATENATED MODULE: ./src/runner/job-clients/version-ranges.ts

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
        const version = (0,compare_versions/* parseVersion */.ot)(number);
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
    const from = one.from === null || (other.from !== null && (0,compare_versions/* compareVersions */.Zy)(other.from, one.from) > 0)
        ? other.from
        : one.from;
    const below = one.below === null || (other.below !== null && (0,compare_versions/* compareVersions */.Zy)(other.below, one.below) < 0)
        ? other.below
        : one.below;
    return { from, below };
}

// EXTERNAL MODULE: ./src/clients/huggingface-hub.ts
var huggingface_hub = __webpack_require__(5684);
;// CONCATENATED MODULE: ./src/clients/hub-version.ts



/**
 * The first transformers that says which huggingface_hub is too new for it, and the first that wants 1.0 or later
 * (runner notes §1).
 */
const TRANSFORMERS_WITH_BOUND = [4, 13];
const TRANSFORMERS_FOR_HUB_1 = [5];
/** What the job has in an environment of its own, what its workspace locks, what that asks for, what the machine has. */
const TIERS = [
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
    const parsed = version === null ? parseRange(range ?? '') : exactly(version);
    return parsed === null ? null : familyOf(parsed);
}
/** An installer takes the latest that is allowed. */
function fromTransformers({ version, range }) {
    const parsed = version === null ? parseRange(range ?? '') : exactly(version);
    if (parsed === null)
        return null;
    const { from, below } = parsed;
    if (from !== null && (0,compare_versions/* compareVersions */.Zy)(from, TRANSFORMERS_FOR_HUB_1) >= 0)
        return huggingface_hub/* HUB_SINCE_ONE */.ir;
    if (below === null || (0,compare_versions/* compareVersions */.Zy)(below, TRANSFORMERS_FOR_HUB_1) > 0)
        return null;
    return (0,compare_versions/* compareVersions */.Zy)(below, TRANSFORMERS_WITH_BOUND) > 0 ? huggingface_hub/* HUB_BELOW_ONE */.rl : null;
}
function exactly(version) {
    const parsed = (0,compare_versions/* parseVersion */.ot)(version);
    return parsed === null ? null : { from: parsed, below: [...parsed, 0, 0, 0, 0, 1] };
}
/**
 * The one family in the range. If several are and there is an upper bound, the latest: that is what an installer
 * takes. Without a bound the latest of all is likely and not known.
 */
function familyOf(range) {
    const families = huggingface_hub/* HUB_LIBRARY */.sN.filter(({ versions }) => versions !== null && overlap(versions, range));
    const [latest] = families;
    return latest !== undefined && (families.length === 1 || range.below !== null) ? latest : null;
}
function overlap(one, other) {
    const isBelow = (from, below) => from === null || below === null || (0,compare_versions/* compareVersions */.Zy)(from, below) < 0;
    return isBelow(one.from, other.below) && isBelow(other.from, one.below);
}
/** Of traces of one package in one place. */
function claimOf(best, traces, client) {
    const { package: name, where, how, version } = best;
    const versions = [...new Set(traces.map((trace) => trace.version ?? trace.range ?? ''))].join(' and ');
    const verb = how === 'installed' ? 'has' : version === null ? 'asks for' : 'pins';
    const claim = `${where} ${verb} ${name} ${versions}`;
    if (name === 'huggingface_hub')
        return claim;
    const wanted = client === huggingface_hub/* HUB_SINCE_ONE */.ir ? '1.0 or later' : 'below 1.0';
    return `${claim}, which asks for huggingface_hub ${wanted}`;
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
/* harmony export */   J: function() { return /* binding */ credentialOverrides; },
/* harmony export */   h: function() { return /* binding */ isLoginOfOldHub; }
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8077);
/* harmony import */ var _huggingface_hub_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5684);


/**
 * All that would be sent instead of the token. Empty without a token to compare with. What is sent to another host
 * than the endpoint's counts only if it is meant for that host: netrc entries of its own and git.
 */
function credentialOverrides(setup) {
    const checked = setup.runner.tokenSources.checked?.format.cleaned;
    if (checked === undefined)
        return [];
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
        return secret?.equals(checked) === true ? [] : [{ client, host, does, source, secret, when }];
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
            return source.exported ? `${source.name}, as exported by this step` : source.name;
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

/***/ 314:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: function() { return /* binding */ UNKNOWN; },
/* harmony export */   J5: function() { return /* binding */ refused; },
/* harmony export */   aI: function() { return /* binding */ GRANTED; },
/* harmony export */   ln: function() { return /* binding */ REFUSED; }
/* harmony export */ });
const GRANTED = { access: 'granted', drafts: [] };
const UNKNOWN = { access: 'unknown', drafts: [] };
/** Refused for a reason that a finding about the token or the network gives. */
const REFUSED = { access: 'refused', drafts: [] };
function refused(...drafts) {
    return { access: 'refused', drafts };
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
            return (0,_model_token_token_form_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(secret.reveal()) === 'unknown' ? 'no token by its form' : null;
    }
}
/** The same as a sentence of its own, with a blank in front; empty where nothing is known. */
function ownerSentence(evidence, secret) {
    const owner = ownerOf(evidence, secret);
    if (owner === null)
        return '';
    return ({ expired: ' It has expired.', 'unknown to the Hub': ' The Hub does not know it.' }[owner] ??
        sentence(owner));
}
function sentence(owner) {
    return owner.startsWith('belongs') ? ` It ${owner}.` : ' By its form it is no token of the Hub.';
}


/***/ }),

/***/ 2885:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ decisiveAnswers; },
/* harmony export */   X: function() { return /* binding */ evidenceOn; }
/* harmony export */ });
/* harmony import */ var _hub_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6477);
/* harmony import */ var _exchange_trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5858);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9776);
/* harmony import */ var _token_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6455);




const MOST_EVIDENCE = 5;
function decisiveAnswers({ runner: { tokenSources }, hub: { whoami, publisher, repos, references }, }) {
    const answers = [];
    if (whoami !== null) {
        const reading = whoami.identity === null ? (0,_token_status_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhoami */ .Gk)(whoami.response) : { is: 'granted' };
        answers.push({ response: whoami.response, reading, isWhoami: true, request: null, isReference: false });
    }
    const trouble = publisher?.response == null ? null : (0,_exchange_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .exchangeTrouble */ .h)(publisher.response, tokenSources.checked !== null);
    if (publisher?.response != null && trouble !== null) {
        const { response } = publisher;
        answers.push({ response, reading: trouble, isWhoami: false, request: null, isReference: false });
    }
    const found = new Set(references.found);
    for (const observation of [...repos, ...found]) {
        for (const probe of mainProbes(observation, tokenSources.checked !== null)) {
            const response = observation.probes[probe];
            const reading = (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readingOf */ .MU)(observation, probe);
            if (response === undefined || reading === null)
                continue;
            const isReference = found.has(observation);
            answers.push({ response, reading, isWhoami: false, request: observation.request, isReference });
        }
    }
    for (const { response } of references.read.flatMap(({ files }) => files)) {
        answers.push({
            response,
            reading: readFile(response),
            isWhoami: false,
            request: null,
            isReference: true,
        });
    }
    return answers;
}
/** A file that came is one, also where it is a page: whether it says anything is for its reader to tell. */
function readFile(response) {
    const { outcome } = response;
    const came = outcome.kind === 'answer' && outcome.status === 200;
    return came ? { is: 'granted' } : (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readProbe */ .f1)('content', response);
}
function mainProbes({ request }, withToken) {
    const { ref, operation } = request;
    const read = (0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .readProbeFor */ .mq)(ref);
    if (!withToken)
        return [`anonymous-${read}`, 'anonymous-revision'];
    return [
        operation === 'write' && (0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAccessCheck */ .hx)(ref) ? 'write' : read,
        'revision',
        // What takes the place of a check that this Hub does not have.
        ...(read === 'content' ? [] : ['content']),
        'preupload',
    ];
}
function evidenceOn(answers) {
    return answers.slice(0, MOST_EVIDENCE).map(({ response }) => (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X1)(response));
}


/***/ }),

/***/ 5858:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ exchangeTrouble; },
/* harmony export */   i: function() { return /* binding */ isRefusedExchange; }
/* harmony export */ });
/* harmony import */ var _hub_token_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1494);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9776);


/** Whether the Hub refused to exchange an id token. It has one status for that (protocol notes §7). */
function isRefusedExchange(response) {
    const { outcome } = response;
    if (outcome.kind !== 'answer' || (0,_hub_token_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .isAborted */ .G)(response))
        return false;
    return outcome.status === 400 && !outcome.isHtml;
}
/** What an exchange means that failed at something between runner and Hub; null for all others. */
function exchangeTrouble(response, hasToken) {
    if (hasToken || isRefusedExchange(response) || (0,_hub_token_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .isAborted */ .G)(response))
        return null;
    const reading = (0,_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readResponse */ .Uk)(response, () => false);
    // It has no "no" but the one that is told by itself.
    return ['gate', 'not-found', 'no-revision', 'forbidden', 'unauthorized'].includes(reading.is)
        ? { is: 'outage' }
        : reading;
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
        severity: draft.severity ?? draft.cause.severity,
        subject: draft.subject ?? null,
        others: [],
        message: draft.message,
        advice: draft.advice,
        link: draft.link ?? null,
        evidence: draft.evidence ?? [],
        place: draft.place ?? null,
        detail: draft.detail ?? null,
        position: draft.position ?? -1,
    };
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
            return { fact: `${fact}: not asked, so that the quota lasts` };
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

/***/ 2846:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: function() { return /* binding */ isOrganizationToken; },
/* harmony export */   Ox: function() { return /* binding */ allowsWrite; },
/* harmony export */   VL: function() { return /* binding */ ownershipOf; },
/* harmony export */   _5: function() { return /* binding */ coverageOf; },
/* harmony export */   l9: function() { return /* binding */ isClassic; },
/* harmony export */   q: function() { return /* binding */ sameName; },
/* harmony export */   tZ: function() { return /* binding */ allowsRead; }
/* harmony export */ });
function ownershipOf(probed) {
    const { identity, namespace, tokenFormat } = probed;
    if (identity === null || namespace === null)
        return { is: 'unknown' };
    if (sameName(identity.name, namespace))
        return { is: 'own' };
    const org = identity.orgs.find(({ name }) => sameName(name, namespace));
    if (org !== undefined)
        return { is: 'org', org };
    // An OAuth token lists organizations only with a scope of its own (protocol notes §2.2).
    const sees = tokenFormat?.kind !== 'oauth' || (tokenFormat.oauthScopes ?? []).includes('read-memberships');
    return sees && tokenFormat?.kind !== 'trusted-publisher' ? { is: 'foreign' } : { is: 'unknown' };
}
/** Whether this is an organization's own token: it acts for no user, so it has no access requests and no writes. */
function isOrganizationToken({ identity, tokenFormat, }) {
    return tokenFormat?.kind === 'organization' || identity?.type === 'org';
}
/** Whether this is a token of the old kind, which reaches whatever its account reaches. */
function isClassic({ role, fineGrained }) {
    return role !== null && role !== 'fineGrained' && fineGrained === null;
}
/**
 * The entry that decides: one for the repo itself replaces the one for its owner (protocol notes §2.3).
 * Entries are matched by internal id where both sides have one, since names may be absent or outdated.
 */
function coverageOf(fineGrained, probed) {
    const { ref, metadata, namespace, identity } = probed;
    const repoEntries = fineGrained.scoped.filter((entry) => entry.entityType === ref.type && matches(entry, metadata?.internalId ?? null, ref.id));
    if (repoEntries.length > 0)
        return { is: 'entry', level: 'repo', permissions: permissionsOf(repoEntries) };
    const ownerId = internalIdOf(identity, namespace);
    const ownerEntries = fineGrained.scoped.filter((entry) => (entry.entityType === 'user' || entry.entityType === 'org') &&
        namespace !== null &&
        matches(entry, ownerId, namespace));
    if (ownerEntries.length > 0) {
        return { is: 'entry', level: 'namespace', permissions: permissionsOf(ownerEntries) };
    }
    const hasGroups = fineGrained.scoped.some(({ entityType }) => entityType === 'resource-group');
    return hasGroups ? { is: 'unclear' } : { is: 'none' };
}
function matches(entry, internalId, name) {
    if (entry.entityId !== null && internalId !== null)
        return entry.entityId === internalId;
    return entry.entityName !== null && sameName(entry.entityName, name);
}
function internalIdOf(identity, namespace) {
    if (identity === null || namespace === null)
        return null;
    if (sameName(identity.name, namespace))
        return identity.id;
    return identity.orgs.find(({ name }) => sameName(name, namespace))?.id ?? null;
}
function permissionsOf(entries) {
    return [...new Set(entries.flatMap(({ permissions }) => permissions))];
}
/** Whether these permissions include writing contents. */
function allowsWrite(permissions) {
    return permissions.includes('repo.write');
}
/** Whether these permissions include reading contents. */
function allowsRead(permissions) {
    return permissions.includes('repo.content.read') || allowsWrite(permissions);
}
/** Names of accounts and repos differ in more than letter case only. */
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
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
        return `a secret of your own that is mapped to ${where}${made ? ', in place of GITHUB_TOKEN' : ''}`;
    }
    const store = event.isDependabot ? 'Dependabot' : 'Actions';
    const secret = (0,_secret_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .secretBehind */ .R6)(evidence, source);
    return secret === null
        ? `the secret behind ${sourceName(source)}`
        : `the secret ${secret} (Settings, Secrets and variables, ${store})`;
}


/***/ }),

/***/ 9824:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ EFFECTS; }
/* harmony export */ });
/** One row for each status: what makes every later answer worthless is decided here, once. */
const EFFECTS = {
    absent: {
        repos: 'nobody',
        comparable: false,
        usable: false,
        notChecked: 'the token, since none reached the step',
    },
    'not-obtained': {
        repos: 'nothing',
        comparable: false,
        usable: false,
        notChecked: 'the token and the repos, since no id token was exchanged for one',
    },
    malformed: {
        repos: 'nothing',
        comparable: false,
        usable: false,
        notChecked: 'the token with the Hub, since it cannot be sent',
    },
    withheld: {
        repos: 'nothing',
        comparable: true,
        usable: false,
        notChecked: 'the token with the Hub, since it may not be sent to this endpoint',
    },
    refused: { repos: 'nothing', comparable: true, usable: false, notChecked: null },
    'not-received': {
        repos: 'nobody',
        comparable: true,
        usable: true,
        notChecked: 'who the token belongs to, since it did not arrive',
    },
    unknown: {
        repos: 'account',
        comparable: true,
        usable: true,
        notChecked: 'who the token belongs to, since the identity check was not answered',
    },
    good: { repos: 'account', comparable: true, usable: true, notChecked: null },
};


/***/ }),

/***/ 6455:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: function() { return /* binding */ readWhoami; },
/* harmony export */   Ni: function() { return /* binding */ tokenStatusOf; },
/* harmony export */   iU: function() { return /* binding */ hasArrived; }
/* harmony export */ });
/* harmony import */ var _hub_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6477);
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2024);
/* harmony import */ var _model_token_inspect_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5111);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9776);




function tokenStatusOf(evidence) {
    const { inputs, runner: { tokenSources, event }, hub: { whoami, repos, publisher }, } = evidence;
    if (tokenSources.checked === null) {
        if (publisher?.idToken.is === 'withheld')
            return { is: 'withheld' };
        // A look at the claims takes no stored token's place, and a fork gets neither secrets nor id tokens.
        const isMissing = publisher?.askedBy === 'oidc-dry-run' && tokenSources.isMapped;
        return publisher === null || isMissing || event.fork !== null ? { is: 'absent' } : { is: 'not-obtained' };
    }
    if ((0,_model_token_inspect_token_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)(inputs.endpoint, tokenSources.checked) !== null)
        return { is: 'malformed' };
    if (!(0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .mayReceiveToken */ .s1)(inputs.endpoint) || whoami === null)
        return { is: 'withheld' };
    if (whoami.identity !== null)
        return { is: 'good', identity: whoami.identity };
    if (readWhoami(whoami.response).is !== 'unauthorized')
        return { is: 'unknown' };
    const { outcome } = whoami.response;
    // Only the Hub knows that a token has expired, so this one certainly arrived.
    if (outcome.kind === 'answer' && /is expired/i.test(outcome.message ?? '')) {
        return { is: 'refused', because: 'expired' };
    }
    // The Hub has only just made it; what it says of such tokens here is not published.
    if (tokenSources.checked.source === 'publisher')
        return { is: 'unknown' };
    if (hasArrived(repos, tokenSources.checked.format.kind))
        return { is: 'unknown' };
    const proof = proofOfLoss(evidence);
    return proof === null ? { is: 'refused', because: 'unknown' } : { is: 'not-received', proof };
}
/**
 * Reads the identity check's answer. Its "yes" is a proper identity, so a 200 that is none is no answer,
 * and it has one "no", 401: whatever else comes from there says nothing about the token.
 */
function readWhoami(response) {
    const reading = (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readResponse */ .Uk)(response, () => false);
    return ['gate', 'not-found', 'no-revision', 'forbidden'].includes(reading.is) ? { is: 'outage' } : reading;
}
/**
 * After a 401 to the identity check: an answer that only an accepted token gets. Nobody else may write or
 * see a private repo. How the identity check answers a Trusted Publisher's token is not published; there
 * also a 403 or 404 from a repo shows that the token was accepted, since a refused one gets 401.
 */
function hasArrived(repos, kind) {
    return repos.some((observation) => (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .probeEntries */ .Fz)(observation).some(([probe, response]) => {
        if (!response.authenticated)
            return false;
        const reading = (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readProbe */ .f1)(probe, response);
        if (reading.is === 'granted') {
            return probe === 'write' || probe === 'preupload' || (0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetadata */ ._6)(response)?.isPrivate === true;
        }
        if (kind !== 'trusted-publisher')
            return false;
        return (reading.is === 'not-found' ||
            reading.is === 'no-revision' ||
            (reading.is === 'gate' && reading.state !== 'login') ||
            (reading.is === 'forbidden' && reading.reason !== 'region' && reading.reason !== 'disabled'));
    }));
}
/**
 * After a 401 to the identity check: an answer that the Hub never gives to a token it refuses. A refused
 * token gets 401 even for public repos, so a 200 means that the Hub saw no token; its own warning about
 * unauthenticated requests says so outright. Gated repos prove nothing: some recorded answers treat a
 * refused token there like no token at all (protocol notes §3.2).
 */
function proofOfLoss({ hub: { repos, publicRepo } }) {
    for (const observation of repos) {
        if (mayBeGated(observation))
            continue;
        for (const [probe, response] of (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .probeEntries */ .Fz)(observation)) {
            if (!response.authenticated || response.outcome.kind !== 'answer')
                continue;
            const { status, warning } = response.outcome;
            if (status < 400 && /^unauthenticated\b/i.test(warning ?? ''))
                return response;
            if ((0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readProbe */ .f1)(probe, response).is === 'granted')
                return response;
        }
    }
    return publicRepo !== null && (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readProbe */ .f1)('metadata', publicRepo).is === 'granted' ? publicRepo : null;
}
/** Whether only what every gate lets through was answered: then the repo may be a gated one. */
function mayBeGated(observation) {
    const entries = (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .probeEntries */ .Fz)(observation);
    if (entries.some(([probe, response]) => (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readProbe */ .f1)(probe, response).is === 'gate'))
        return true;
    const metadata = (0,_hub_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetadata */ ._6)(observation.probes.metadata);
    if (metadata !== null)
        return metadata.gate !== null;
    return !entries.some(([probe, response]) => probe !== 'readme' && (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readProbe */ .f1)(probe, response).is === 'granted');
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

/***/ 2866:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: function() { return /* binding */ CARD; },
/* harmony export */   as: function() { return /* binding */ inDatasetCard; },
/* harmony export */   tM: function() { return /* binding */ inModelCard; },
/* harmony export */   zf: function() { return /* binding */ CARD_FIELDS; }
/* harmony export */ });
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5140);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2589);
/* harmony import */ var _mention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(808);



const CARD = 'README.md';
/** The fields of a card that are read. */
const CARD_FIELDS = ['base_model', 'base_model_relation', 'library_name', 'tags', 'configs'];
const ADAPTER_TAGS = ['lora', 'peft', 'adapter'];
/**
 * The base model of an adapter: what else has a base model was made from it and is loaded without it. Cards seldom
 * say `base_model_relation`; then the library or a tag tells, of a repo that holds no model of its own
 * (protocol notes §3.8).
 */
function inModelCard(card, mayHoldModel) {
    const relation = (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(card, 'base_model_relation');
    const isTagged = (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(card, 'library_name') === 'peft' ||
        (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(card, 'tags')).some((tag) => ADAPTER_TAGS.some((known) => known === tag));
    const isAdapter = typeof relation === 'string' ? relation === 'adapter' : isTagged && !mayHoldModel;
    if (!isAdapter)
        return [];
    return (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(card, 'base_model')).flatMap((id) => (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .mention */ .lE)((0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .modelNamed */ .XI)(id), CARD, 'base_model'));
}
/**
 * The repos whose files a dataset consists of: `hf://` addresses among the `data_files`. The datasets that it was
 * made from are not loaded.
 */
function inDatasetCard(card) {
    return (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(card, 'configs')).flatMap((config) => pathsIn((0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(config, 'data_files')).flatMap((path) => {
        const parsed = /^hf:\/\//.test(path) && path.length < 1000 ? (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepo */ .E3)(path) : null;
        const isFile = parsed?.ok && ['model', 'dataset'].includes(parsed.ref.type);
        return isFile ? (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .mention */ .lE)(parsed.ref, CARD, 'configs.data_files') : [];
    }));
}
/** A path, a list of them, either of them by split, or a list of `{split, path}`. */
function pathsIn(files) {
    const values = (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(files).flatMap((item) => {
        const path = (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(item, 'path');
        return path === undefined
            ? [item, ...Object.entries((0,_model_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(item)).flatMap(([, value]) => (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(value))]
            : (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(path);
    });
    return values.filter((value) => typeof value === 'string');
}


/***/ }),

/***/ 808:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: function() { return /* binding */ pinnedModelNamed; },
/* harmony export */   S3: function() { return /* binding */ itemsOf; },
/* harmony export */   XI: function() { return /* binding */ modelNamed; },
/* harmony export */   _F: function() { return /* binding */ fieldOf; },
/* harmony export */   lE: function() { return /* binding */ mention; },
/* harmony export */   xB: function() { return /* binding */ keyIn; }
/* harmony export */ });
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5140);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2589);


const LONGEST_ID = 200;
/**
 * The model that a value names where it can be nothing else: `owner/name`, and no path, address or list. Ids
 * from before there were owners are left out: they belong to models that are open to all.
 */
function modelNamed(value, revision = null) {
    if (typeof value !== 'string' || value.length > LONGEST_ID || !value.includes('/'))
        return null;
    const parsed = (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepo */ .E3)(value);
    if (!parsed.ok || parsed.ref.type !== 'model' || parsed.ref.id !== value)
        return null;
    const withRevision = typeof revision === 'string' ? (0,_model_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepo */ .E3)(`${value}@${revision}`) : null;
    return withRevision?.ok && withRevision.ref.id === value ? withRevision.ref : parsed.ref;
}
/** The model in `owner/name@revision`, where the revision may be left out. */
function pinnedModelNamed(value) {
    if (typeof value !== 'string' || value.length > 2 * LONGEST_ID)
        return null;
    const at = value.indexOf('@');
    return at < 0 ? modelNamed(value) : modelNamed(value.slice(0, at), value.slice(at + 1));
}
/** A field of an object from a file: an own one only, so that no file reaches what objects inherit. */
function fieldOf(value, name) {
    return (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
/** The items of a list, or what is there instead of one. */
function itemsOf(value) {
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
/** `outer.inner`, where the inner name, which comes from a file, is an ordinary word. */
function keyIn(outer, inner) {
    return /^\w{1,40}$/.test(inner) ? `${outer}.${inner}` : outer;
}
function mention(ref, file, key) {
    return ref === null ? [] : [{ ref, file, key }];
}


/***/ }),

/***/ 1843:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TN: function() { return /* binding */ keyOf; },
  TV: function() { return /* binding */ mentionsIn; },
  Mf: function() { return /* binding */ namingFiles; }
});

// EXTERNAL MODULE: ./src/hub/references/card.ts
var references_card = __webpack_require__(2866);
// EXTERNAL MODULE: ./src/model/fields.ts
var fields = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/hub/references/mention.ts
var mention = __webpack_require__(808);
;// CONCATENATED MODULE: ./src/hub/references/diffusers.ts


const PIPELINE_INDEX = 'model_index.json';
const MODULAR_INDEX = 'modular_model_index.json';
/**
 * The repos of a pipeline's components: `[library, class, {repo, revision, …}]`. A component without the third
 * part is in the pipeline's own repo (protocol notes §3.8).
 */
function inPipelineIndex(index, file) {
    return Object.entries((0,fields/* fieldsOf */.Pf)(index)).flatMap(([name, value]) => {
        const place = Array.isArray(value) ? value[2] : undefined;
        const id = (0,mention/* fieldOf */._F)(place, 'repo') ?? (0,mention/* fieldOf */._F)(place, 'pretrained_model_name_or_path');
        return (0,mention/* mention */.lE)((0,mention/* modelNamed */.XI)(id, (0,mention/* fieldOf */._F)(place, 'revision')), file, (0,mention/* keyIn */.xB)('components', name));
    });
}

;// CONCATENATED MODULE: ./src/hub/references/peft.ts

const ADAPTER = 'adapter_config.json';
/** The model that an adapter is put upon (protocol notes §3.8). */
function inAdapter(config) {
    const base = (0,mention/* modelNamed */.XI)((0,mention/* fieldOf */._F)(config, 'base_model_name_or_path'), (0,mention/* fieldOf */._F)(config, 'revision'));
    return (0,mention/* mention */.lE)(base, ADAPTER, 'base_model_name_or_path');
}

;// CONCATENATED MODULE: ./src/hub/references/pyannote.ts


const PIPELINE = 'config.yaml';
/**
 * The models that a pipeline is made of: `owner/name@revision`, or the same in parts. `$model/…` is a folder
 * of the pipeline's own repo, and no id (protocol notes §3.8).
 */
function inPipeline(config) {
    return Object.entries((0,fields/* fieldsOf */.Pf)((0,mention/* fieldOf */._F)((0,mention/* fieldOf */._F)(config, 'pipeline'), 'params'))).flatMap(([name, value]) => {
        const checkpoint = (0,mention/* fieldOf */._F)(value, 'checkpoint');
        const revision = (0,mention/* fieldOf */._F)(value, 'revision');
        const model = (0,mention/* pinnedModelNamed */.NM)(value) ??
            (typeof revision === 'string' ? (0,mention/* modelNamed */.XI)(checkpoint, revision) : (0,mention/* pinnedModelNamed */.NM)(checkpoint));
        return (0,mention/* mention */.lE)(model, PIPELINE, (0,mention/* keyIn */.xB)('pipeline.params', name));
    });
}

;// CONCATENATED MODULE: ./src/hub/references/transformers.ts


const CONFIG = 'config.json';
/** Keys by which configurations with code of their own name the models that they are made of (protocol notes §3.8). */
const PARTS = ['text_model_id', 'vision_model_id', 'audio_model_id'];
/**
 * What loading a model loads besides, by its `config.json`: the repo its classes are in, the models it is put
 * together from, the model it speculates for. `_name_or_path` only tells where a configuration came from.
 */
function inConfig(config) {
    const classes = Object.entries((0,fields/* fieldsOf */.Pf)((0,mention/* fieldOf */._F)(config, 'auto_map'))).flatMap(([name, value]) => (0,mention/* itemsOf */.S3)(value).flatMap((item) => (0,mention/* mention */.lE)(repoOfClass(item), CONFIG, (0,mention/* keyIn */.xB)('auto_map', name))));
    const pipelines = Object.entries((0,fields/* fieldsOf */.Pf)((0,mention/* fieldOf */._F)(config, 'custom_pipelines'))).flatMap(([name, value]) => (0,mention/* mention */.lE)(repoOfClass((0,mention/* fieldOf */._F)(value, 'impl')), CONFIG, (0,mention/* keyIn */.xB)('custom_pipelines', name)));
    const parts = PARTS.flatMap((key) => (0,mention/* mention */.lE)((0,mention/* modelNamed */.XI)((0,mention/* fieldOf */._F)(config, key)), CONFIG, key));
    const verifier = (0,mention/* fieldOf */._F)((0,mention/* fieldOf */._F)((0,mention/* fieldOf */._F)(config, 'speculators_config'), 'verifier'), 'name_or_path');
    return [
        ...classes,
        ...pipelines,
        ...parts,
        ...(0,mention/* mention */.lE)((0,mention/* modelNamed */.XI)(verifier), CONFIG, 'speculators_config.verifier.name_or_path'),
    ];
}
/** The repo in `owner/name--module.Class`; a class without a repo is in the repo itself. */
function repoOfClass(value) {
    const end = typeof value === 'string' ? value.indexOf('--') : -1;
    return typeof value === 'string' && end > 0 ? (0,mention/* modelNamed */.XI)(value.slice(0, end)) : null;
}

;// CONCATENATED MODULE: ./src/hub/references/mentions.ts





/** The files in which a repo may name others that are loaded with it. What Spaces and kernels run is their own code. */
function namingFiles(type) {
    if (type === 'dataset')
        return [references_card/* CARD */.PE];
    return type === 'model' ? [CONFIG, ADAPTER, PIPELINE_INDEX, MODULAR_INDEX, PIPELINE, references_card/* CARD */.PE] : [];
}
/**
 * The repos that are loaded along with a repo, by the contents of its files, each once. `absent`: the files that
 * it certainly does not have.
 */
function mentionsIn({ type, id }, contents, absent) {
    const card = contents.get(references_card/* CARD */.PE);
    const mayHoldModel = !absent.has(CONFIG) || !absent.has(PIPELINE_INDEX);
    const all = type === 'dataset'
        ? (0,references_card/* inDatasetCard */.as)(card)
        : [
            ...inAdapter(contents.get(ADAPTER)),
            ...inConfig(contents.get(CONFIG)),
            ...inPipeline(contents.get(PIPELINE)),
            ...[PIPELINE_INDEX, MODULAR_INDEX].flatMap((file) => inPipelineIndex(contents.get(file), file)),
            ...(0,references_card/* inModelCard */.tM)(card, mayHoldModel),
        ];
    const own = keyOf({ type, id });
    const byKey = new Map();
    for (const mention of all) {
        const key = keyOf(mention.ref);
        if (key !== own && !byKey.has(key))
            byKey.set(key, mention);
    }
    return [...byKey.values()];
}
/** The same for every way to write a repo's id: letter case makes no difference to the Hub (protocol notes §3.5). */
function keyOf({ type, id }) {
    return `${type} ${id.toLowerCase()}`;
}


/***/ }),

/***/ 1494:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ isAborted; },
/* harmony export */   a: function() { return /* binding */ exchangeIdToken; }
/* harmony export */ });
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5140);
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);


const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
/** The Hub gives up by itself now and then, and says so in the words for a refusal (hub-docs#2757). */
const ABORTED = /\bwas aborted\b/i;
/** A year, of which no such token comes near: what is said beyond says nothing, and may be no date. */
const LONGEST_LIFE_SECONDS = 31_536_000;
const MOST_ATTEMPTS = 3;
const PAUSE_MS = 1_000;
/** Exchanges an id token for a token of this resource. Asks again where the Hub gave up; a refusal stands. */
async function exchangeIdToken(hub, idToken, resource) {
    const body = JSON.stringify({
        grant_type: GRANT,
        subject_token_type: ID_TOKEN,
        subject_token: idToken.reveal(),
        resource,
    });
    for (let attempt = 1;; attempt += 1) {
        const response = await hub.ask({ method: 'POST', path: '/oauth/token', token: null, body });
        if (isAborted(response) && attempt < MOST_ATTEMPTS && (await hub.wait(PAUSE_MS)))
            continue;
        return { ...readGrant(response), response: withoutToken(response, attempt) };
    }
}
/** Whether the Hub gave up on an exchange, and so refused nothing. */
function isAborted({ outcome }) {
    return outcome.kind === 'answer' && outcome.status === 400 && ABORTED.test(outcome.message ?? '');
}
function readGrant({ outcome }) {
    if (outcome.kind !== 'answer' || outcome.status !== 200)
        return { token: null, lifeSeconds: null };
    const { access_token: token, expires_in: life } = (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(outcome.json);
    return {
        token: typeof token === 'string' && token.trim() !== '' ? new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(token) : null,
        lifeSeconds: typeof life === 'number' && life >= 0 && life <= LONGEST_LIFE_SECONDS ? life : null,
    };
}
/** What is observed is shown, so the answer's body stays here. `attempts` counts those of all rounds. */
function withoutToken(response, rounds) {
    const { outcome, attempts } = response;
    return {
        ...response,
        attempts: attempts + rounds - 1,
        outcome: outcome.kind === 'answer' ? { ...outcome, json: undefined } : outcome,
    };
}


/***/ }),

/***/ 3470:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: function() { return /* binding */ mayBeAskedThroughProxy; },
/* harmony export */   KJ: function() { return /* binding */ readTransferList; },
/* harmony export */   Ye: function() { return /* binding */ askFileOrigin; },
/* harmony export */   pW: function() { return /* binding */ askTransferList; },
/* harmony export */   sv: function() { return /* binding */ isXetHost; }
/* harmony export */ });
/* unused harmony export readLargeFile */
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2024);
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5140);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2589);



/** Clients fetch the parts of a file from hosts of this domain, unless Xet is switched off for them. */
function isXetHost({ host }) {
    return /(?:^|\.)xethub(?:-[a-z]+)?\.hf\.co(?::\d+)?$/.test(host);
}
const LIST_PATH = '/.well-known/meta.json';
/** Far above the seventeen of today. */
const MOST_HOSTS = 64;
const HOST_NAME = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const LOCAL_ADDRESS = /^(?:localhost|127\.0\.0\.1|\[::1\]):\d{1,5}$/;
/** Ends of names that are handed out within a network, not on the Internet. */
const INWARD = /\.(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|arpa)$/;
/**
 * Whether a host may be asked through a proxy, which alone finds out its address: one of the Hub's own domains or of its
 * list, and the endpoint itself, which is asked there anyway. Where a redirect leads besides may be anywhere.
 */
function mayBeAskedThroughProxy(hostname, { endpoint, listed }) {
    if ((0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isHubHost */ .sC)(hostname) || hostname === endpoint.hostname)
        return true;
    const isListed = listed.some((origin) => new URL(origin).hostname === hostname);
    return isListed && HOST_NAME.test(hostname) && !INWARD.test(hostname);
}
/** Asks, without a token, which hosts serve the Hub's files. */
function askTransferList(hub) {
    return hub.ask({ method: 'GET', path: LIST_PATH, token: null, attempts: 2 });
}
/**
 * The origins that the list names, each once; null when the answer is no such list. Only names that can be public
 * ones count: a list must not lead to a private address. A Hub on this machine may name ports of it.
 */
function readTransferList(response, endpoint) {
    const { outcome } = response;
    if (outcome.kind !== 'answer' || outcome.status !== 200)
        return null;
    const { lfsDomains, cdnDomains } = (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(outcome.json);
    if (!Array.isArray(lfsDomains) && !Array.isArray(cdnDomains))
        return null;
    const named = [lfsDomains, cdnDomains].flatMap(_model_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3).filter((name) => typeof name === 'string');
    const origins = named
        .flatMap((name) => [name, ...besideXet(name)])
        .flatMap((name) => originOf(name, endpoint));
    return [...new Set(origins)].slice(0, MOST_HOSTS);
}
/** Where the parts of a file come from one host, another one says which they are; the list leaves it out. */
function besideXet(name) {
    return /^transfer\.xethub(?:-[a-z]+)?\.hf\.co$/i.test(name)
        ? [name.replace(/^transfer/i, 'cas-server')]
        : [];
}
function originOf(name, endpoint) {
    if (HOST_NAME.test(name))
        return [`https://${name.toLowerCase()}`];
    if (!LOCAL_ADDRESS.test(name) || !(0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(endpoint.hostname))
        return [];
    const origin = `${new URL(endpoint.origin).protocol}//${name}`;
    return URL.canParse(origin) ? [new URL(origin).origin] : [];
}
/** The origin to which a request for one of the repo's large files is sent on; null where none is known. */
async function askFileOrigin(hub, token, ref) {
    const revision = encodeURIComponent((0,_model_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionOf */ .DT)(ref));
    const tree = await hub.ask({ method: 'GET', path: `${(0,_model_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .apiPath */ .So)(ref)}/tree/${revision}`, token, attempts: 1 });
    const file = readLargeFile(tree);
    if (file === null)
        return null;
    const path = file.split('/').map(encodeURIComponent).join('/');
    const { outcome } = await hub.ask({
        method: 'HEAD',
        path: `${(0,_model_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .pagePath */ .HX)(ref)}/resolve/${revision}/${path}`,
        token,
        attempts: 1,
    });
    const stopped = outcome.kind === 'answer' ? outcome.stoppedAt : null;
    return stopped?.reason === 'other-origin' ? stopped.to : null;
}
/** Path of the first file that a listing marks as a large one; null where it marks none. */
function readLargeFile({ outcome }) {
    if (outcome.kind !== 'answer' || outcome.status !== 200 || !Array.isArray(outcome.json))
        return null;
    const items = outcome.json;
    for (const item of items) {
        const { type, path, lfs } = (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(item);
        if (type !== 'file' || !(0,_model_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(lfs))
            continue;
        // What cannot be written in an address, or would lead elsewhere there, is no path.
        if (typeof path === 'string' && !/\p{Surrogate}|(?:^|\/)\.{0,2}(?:\/|$)/u.test(path))
            return path;
    }
    return null;
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

/***/ 2334:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: function() { return /* binding */ frontMatter; }
/* harmony export */ });
const FENCE = /^---[ \t]*$/;
/** The lines between the two fences at the head of a text in Markdown; none where there is no such head. */
function frontMatter(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
    return FENCE.test(lines[0] ?? '') && end > 0 ? lines.slice(1, end) : [];
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

/***/ 8948:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ entriesFor; }
/* harmony export */ });
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5906);

/** The entries that name one of the hosts, and those that answer for every host without an own one. */
function entriesFor({ parse }, hosts) {
    const wanted = new Set(hosts.map(_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiLowerCase */ .rB));
    const entries = parse?.ok === true ? parse.entries : [];
    return {
        matching: entries.filter(({ host }) => host !== null && wanted.has((0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiLowerCase */ .rB)(host))),
        defaults: entries.filter(({ host }) => host === null),
    };
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

/***/ 5113:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: function() { return /* binding */ parseNetrc; },
/* harmony export */   t: function() { return /* binding */ parseNetrcAbout; }
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5121);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5906);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(859);



/** Reads all entries; `ok: false` where the file cannot be understood beyond doubt. */
function parseNetrc(bytes) {
    const read = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .readLexemes */ .WK)(bytes);
    if (!read.ok)
        return read;
    const lineOf = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineCounter */ .LX)(bytes.toString('latin1'));
    return { ok: true, entries: collectEntries(read.lexemes, lineOf), mentionsInMacro: mentions(read.lexemes) };
}
/** The same without the entries of other hosts than these, but with `default`. */
function parseNetrcAbout(bytes, hosts) {
    const wanted = new Set(Array.from(hosts, _lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiLowerCase */ .rB));
    const excerpt = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptAbout */ .Vz)(bytes, wanted);
    const parse = parseNetrc(excerpt.bytes);
    if (!parse.ok)
        return { ...parse, line: excerpt.line(parse.line) };
    return {
        ok: true,
        entries: parse.entries
            .filter(({ host }) => host === null || wanted.has((0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiLowerCase */ .rB)(host)))
            .map((entry) => ({
            ...entry,
            range: excerpt.range(entry.range),
            lines: { first: excerpt.line(entry.lines.first), last: excerpt.line(entry.lines.last) },
        })),
        mentionsInMacro: parse.mentionsInMacro.map((line) => excerpt.line(line)),
    };
}
function collectEntries(lexemes, lineOf) {
    const entries = [];
    let current = null;
    let keyword = '';
    for (const lexeme of lexemes) {
        if (lexeme.role === 'comment' || lexeme.role === 'macro')
            continue;
        if (lexeme.role === 'keyword') {
            keyword = lexeme.text;
            if (keyword === 'macdef')
                current = null;
            if (keyword === 'machine' || keyword === 'default') {
                current = {
                    host: null,
                    login: null,
                    password: null,
                    account: null,
                    range: { start: lexeme.start, end: lexeme.end },
                    lines: { first: lexeme.line, last: lexeme.line },
                };
                entries.push(current);
            }
        }
        if (current === null)
            continue;
        if (lexeme.role === 'value')
            setField(current, keyword, lexeme.text);
        // Unknown words, values of other keywords and comments between two words go with the entry.
        current.range.end = lexeme.end;
        current.lines.last = lineOf(lexeme.end - 1);
    }
    return entries;
}
/** A repeated key overwrites, as it does in Python. */
function setField(entry, keyword, value) {
    if (keyword === 'machine')
        entry.host = value;
    if (keyword === 'login' || keyword === 'user')
        entry.login = value;
    if (keyword === 'password')
        entry.password = value;
    if (keyword === 'account')
        entry.account = value;
}
/** `machine` as a word of its own, with another word behind it. */
const MACHINE_AND_NAME = /(?<=^|[ \t\r\n"#])machine[ \t\r\n]+(?=[^ \t\r\n])/gi;
function mentions(lexemes) {
    const lines = new Set();
    for (const lexeme of lexemes) {
        if (lexeme.role === 'unknown' && (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiLowerCase */ .rB)(lexeme.text) === `${_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .BYTE_ORDER_MARK */ .sn}machine`) {
            lines.add(lexeme.line);
        }
        const holdsText = lexeme.role === 'comment' || lexeme.role === 'macro';
        if (!holdsText && !Array.from(lexeme.raw).some(_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isSeparator */ .k$))
            continue;
        const lineWithin = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineCounter */ .LX)(lexeme.raw);
        for (const match of lexeme.raw.matchAll(MACHINE_AND_NAME)) {
            lines.add(lexeme.line + lineWithin(match.index) - 1);
        }
    }
    return [...lines].sort((a, b) => a - b);
}


/***/ }),

/***/ 5906:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WK: function() { return /* binding */ readLexemes; },
/* harmony export */   rB: function() { return /* binding */ asciiLowerCase; },
/* harmony export */   sn: function() { return /* binding */ BYTE_ORDER_MARK; }
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(859);
/**
 * Cuts a netrc into lexemes, the way Python 3.11 and later do: quotes only where a word starts, a
 * backslash takes the next byte, `#` opens a comment only where a keyword may stand, and a macro runs to
 * the first empty line. Every lexeme knows the bytes it came from. What no two readers agree about, and
 * what nobody can edit with certainty, is refused here.
 */

/** Keywords followed by exactly one value, whatever that value says. */
const TAKES_VALUE = new Set([
    'machine',
    'login',
    'user',
    'account',
    'password',
    'port',
    'protocol',
    'force',
    'macdef',
]);
const WIDE_ENCODINGS = [
    Buffer.from([0xff, 0xfe]),
    Buffer.from([0xfe, 0xff]),
    Buffer.from([0x00, 0x00, 0xfe, 0xff]),
];
/** The bytes that editors put before UTF-8 text, as latin1. No reader skips them. */
const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf';
/** Cuts the whole file, or says in plain words (never with its content) why that cannot be done. */
function readLexemes(bytes) {
    const text = bytes.toString('latin1');
    const lineOf = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineCounter */ .LX)(text);
    const refuse = (reason, at) => ({ ok: false, reason, line: lineOf(at) });
    if (WIDE_ENCODINGS.some((mark) => bytes.subarray(0, mark.length).equals(mark))) {
        return refuse('it is UTF-16 or UTF-32 text, which no client reads', 0);
    }
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return refuse('it holds a NUL byte', nul);
    const lexemes = [];
    const add = (role, start, end, said) => {
        lexemes.push({ role, start, end, line: lineOf(start), text: said, raw: text.slice(start, end) });
    };
    let at = skipSeparators(text, 0);
    while (at < text.length) {
        if (text[at] === '#') {
            const end = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLineEnd */ .tV)(text, at);
            add('comment', at, end, text.slice(at, end));
            at = skipSeparators(text, end);
            continue;
        }
        const word = readWord(text, at);
        if (!word.ok)
            return refuse(word.reason, word.at);
        if (word.text === '')
            return refuse('an empty quoted word stands where a keyword belongs', at);
        const keyword = asciiLowerCase(word.text);
        const known = keyword === 'default' || TAKES_VALUE.has(keyword);
        add(known ? 'keyword' : 'unknown', at, word.end, known ? keyword : word.text);
        const keywordAt = at;
        at = skipSeparators(text, word.end);
        if (!TAKES_VALUE.has(keyword))
            continue;
        const needsName = keyword === 'machine' || keyword === 'macdef';
        if (at >= text.length) {
            if (needsName)
                return refuse(`a ${keyword} has no name`, keywordAt);
            continue;
        }
        const value = readWord(text, at);
        if (!value.ok)
            return refuse(value.reason, value.at);
        if (needsName && value.text === '')
            return refuse(`a ${keyword} has no name`, keywordAt);
        add('value', at, value.end, value.text);
        at = value.end;
        if (keyword === 'macdef') {
            const end = macroEnd(text, at);
            add('macro', at, end, text.slice(at, end));
            at = end;
        }
        at = skipSeparators(text, at);
    }
    return { ok: true, lexemes };
}
function skipSeparators(text, from) {
    let at = from;
    while (at < text.length && (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(text[at]))
        at += 1;
    return at;
}
function readWord(text, start) {
    const quoted = text[start] === '"';
    let said = '';
    let at = quoted ? start + 1 : start;
    while (at < text.length) {
        const char = text[at] ?? '';
        if (quoted && char === '"') {
            const end = at + 1;
            if (end < text.length && !(0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(text[end])) {
                return { ok: false, reason: 'text is glued to a closing quote', at };
            }
            return { ok: true, end, text: said };
        }
        if (!quoted && (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeparator */ .k$)(char))
            break;
        if (char === '\\') {
            at += 1;
            if (at >= text.length || (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isLineEnd */ .S4)(text[at])) {
                return { ok: false, reason: 'a backslash stands at the end of a line', at: at - 1 };
            }
            said += text[at];
        }
        else {
            said += char;
        }
        at += 1;
    }
    if (quoted)
        return { ok: false, reason: 'a quote is never closed', at: start };
    return { ok: true, end: at, text: said };
}
/** From behind a macro's name to behind the first empty line, or to the end of the file. */
function macroEnd(text, nameEnd) {
    let lineStart = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .afterLineEnd */ .M$)(text, (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLineEnd */ .tV)(text, nameEnd));
    while (lineStart < text.length) {
        const lineEnd = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLineEnd */ .tV)(text, lineStart);
        const next = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .afterLineEnd */ .M$)(text, lineEnd);
        if (lineEnd === lineStart)
            return next;
        lineStart = next;
    }
    return text.length;
}
/** Lower case for ASCII only: other bytes are not letters here. */
function asciiLowerCase(text) {
    return /[A-Z]/.test(text) ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text;
}


/***/ }),

/***/ 859:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: function() { return /* binding */ lineCounter; },
/* harmony export */   M$: function() { return /* binding */ afterLineEnd; },
/* harmony export */   MJ: function() { return /* binding */ countUpTo; },
/* harmony export */   S4: function() { return /* binding */ isLineEnd; },
/* harmony export */   ZU: function() { return /* binding */ firstLongLine; },
/* harmony export */   _$: function() { return /* binding */ lineStarts; },
/* harmony export */   k$: function() { return /* binding */ isSeparator; },
/* harmony export */   tV: function() { return /* binding */ nextLineEnd; },
/* harmony export */   xg: function() { return /* binding */ linesWithFeeds; },
/* harmony export */   z3: function() { return /* binding */ isBlank; }
/* harmony export */ });
/**
 * Lines and blanks of a netrc, on text decoded as latin1 (one character per byte).
 * Only the four ASCII blanks separate words: JavaScript's own notion of white space would also split
 * at bytes such as 0xA0, which belong to a value.
 */
function isBlank(char) {
    return char === ' ' || char === '\t';
}
function isLineEnd(char) {
    return char === '\n' || char === '\r';
}
function isSeparator(char) {
    return isBlank(char) || isLineEnd(char);
}
/** Offset behind the line end that stands at `at`, or `at` itself where none stands. */
function afterLineEnd(text, at) {
    if (text[at] === '\r')
        return text[at + 1] === '\n' ? at + 2 : at + 1;
    return text[at] === '\n' ? at + 1 : at;
}
/** Offset of the first line end at or after `at`, or the text's length. */
function nextLineEnd(text, at) {
    let end = at;
    while (end < text.length && !isLineEnd(text[end]))
        end += 1;
    return end;
}
/** The lines with their line feeds; a carriage return ends none. */
function* linesWithFeeds(text) {
    for (let start = 0; start < text.length;) {
        const feed = text.indexOf('\n', start);
        const end = feed < 0 ? text.length : feed + 1;
        yield text.slice(start, end);
        start = end;
    }
}
/** Tells the 1-based line of an offset. */
function lineCounter(text) {
    const starts = lineStarts(text);
    return (offset) => Math.max(countUpTo(offset, starts), 1);
}
/** How many of the numbers, which are in order, are not above the limit. */
function countUpTo(limit, numbers) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** 1-based number of the first line longer than `limit`, line end not counted; null where none is. */
function firstLongLine(text, limit) {
    const starts = lineStarts(text);
    for (const [index, start] of starts.entries()) {
        const end = starts[index + 1] ?? text.length;
        if (end - start > limit && nextLineEnd(text, start) - start > limit)
            return index + 1;
    }
    return null;
}
/** The offset at which each line begins. */
function lineStarts(text) {
    const starts = [0];
    const ends = /\r\n?|\n/g;
    while (ends.test(text))
        starts.push(ends.lastIndex);
    return starts;
}


/***/ }),

/***/ 1821:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ex: function() { return /* binding */ EVERY_READER; },
  Oo: function() { return /* binding */ curlReader; },
  mz: function() { return /* binding */ netrcAnswers; }
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
/** Blanks as Unicode has them, in UTF-8 read as latin1. */
const BLANK = /[ \t\n\v\f\r]|\u00c2[\u0085\u00a0]|\u00e1\u009a\u0080|\u00e2\u0080[\u0080-\u008a\u00a8\u00a9\u00af]|\u00e2\u0081\u009f|\u00e3\u0080\u0080/y;
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

/***/ 7437:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nw: function() { return /* binding */ removeEntries; }
});

// UNUSED EXPORTS: provenReinsertion, reinsertEntries

// EXTERNAL MODULE: ./src/netrc/byte-range.ts
var byte_range = __webpack_require__(9684);
// EXTERNAL MODULE: ./src/netrc/excerpt.ts + 1 modules
var netrc_excerpt = __webpack_require__(5121);
// EXTERNAL MODULE: ./src/netrc/grammar.ts
var grammar = __webpack_require__(5113);
// EXTERNAL MODULE: ./src/netrc/lexer.ts
var lexer = __webpack_require__(5906);
// EXTERNAL MODULE: ./src/netrc/lines.ts
var lines = __webpack_require__(859);
;// CONCATENATED MODULE: ./src/netrc/obstacles.ts
/**
 * What no entry is taken out of a file in spite of, whatever the models of its readers say (proof.ts): texts
 * over which programs that are not modelled are likely to fall out, and what has a meaning beyond logins.
 *
 * All else over which readers are known to fall out is left to the models: values that are keywords or start
 * with `#`, comments behind values, keywords with capitals, quotes or escapes, unknown words, macros
 * elsewhere, incomplete entries, lone carriage returns, repeated hosts and keys, `default` anywhere.
 */

/** Above this, lines are cut into pieces by some versions of curl, and passed over or refused by others. */
const LONGEST_LINE = 4095;
/** The first reason why entries at these byte ranges are not to be removed; null where there is none. */
function findObstacle(bytes, lexemes, removed) {
    const text = bytes.toString('latin1');
    const refuse = (reason, line) => ({ ok: false, reason, line });
    // Form feed and the like: blanks to a few readers, parts of words to the others.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
    const control = text.search(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
    if (control >= 0)
        return refuse('it holds an unusual control character', (0,lines/* lineCounter */.LX)(text)(control));
    const long = (0,lines/* firstLongLine */.ZU)(text, LONGEST_LINE);
    if (long !== null)
        return refuse('a line is longer than some clients read', long);
    const removedEnds = new Set(removed.map((range) => range.end));
    let behindRemoved = false;
    for (const lexeme of lexemes) {
        if (lexeme.role === 'value' && /[\r\n]/.test(lexeme.raw)) {
            return refuse('a quoted value runs over a line end', lexeme.line);
        }
        if (lexeme.role === 'comment')
            continue;
        if (behindRemoved && lexeme.role === 'keyword' && lexeme.text === 'macdef') {
            return refuse('a macro belongs to the entry that would be removed', lexeme.line);
        }
        behindRemoved = removedEnds.has(lexeme.end);
    }
    return null;
}

// EXTERNAL MODULE: ./src/netrc/readers/reading.ts
var reading = __webpack_require__(7367);
// EXTERNAL MODULE: ./src/netrc/readers.ts + 9 modules
var readers = __webpack_require__(1821);
;// CONCATENATED MODULE: ./src/netrc/proof.ts
/**
 * Proves an edit of a netrc before it is written, by the models of all readers (runner notes §7): whatever
 * program reads the file must find for every other host what it found before, and for the hosts in question
 * nothing but what it finds for a host that the file does not name.
 */




/**
 * How many words the models may go through again for single hosts: what they need in some seconds. They do that
 * where an entry is incomplete, and then to the end of the file.
 */
const MOST_WORDS = 8_000_000;
/**
 * What forbids taking `removed` out of `before`, which gives `after`; both may be excerpts for all hosts, from
 * which the same is left out. The hosts, in lower case, are those that are to have no entry any more.
 */
function doubtAboutRemoval(before, after, removed, hosts) {
    const doubt = doubtAboutOthers(before, after, removed, hosts);
    if (doubt !== null)
        return doubt;
    const named = namesIn(before.bytes).filter((name) => hosts.has((0,lexer/* asciiLowerCase */.rB)(name)));
    const unknown = unknownTo(namesIn(after.bytes));
    for (const { program, open } of readers/* EVERY_READER */.ex) {
        const now = open(after, (0,reading/* unlimited */.OS)());
        const fallback = now(unknown);
        if ([...hosts, ...named].some((host) => !sameAnswer(now(host), fallback)))
            return { kind: 'remains', program };
    }
    return null;
}
/** What forbids adding entries of these hosts to `before`, which gives `after`. */
function proof_doubtAboutAddition(before, after, hosts) {
    return doubtAboutOthers(before, after, [], hosts);
}
function doubtAboutOthers(before, after, removed, hosts) {
    const named = [...new Set([...namesIn(before.bytes), ...namesIn(after.bytes)])];
    const others = [unknownTo(named), ...named.filter((name) => !hosts.has((0,lexer/* asciiLowerCase */.rB)(name)))];
    const ownRanges = rangesByHost(after.bytes);
    const meter = { left: MOST_WORDS };
    for (const { program, open } of readers/* EVERY_READER */.ex) {
        const [old, now] = [open(before, meter), open(after, meter)];
        for (const host of others) {
            if (meter.left < 0)
                return { kind: 'too-much' };
            const [was, is] = [old(host), now(host)];
            if (sameAnswer(was, is))
                continue;
            const hadNoneOfItsOwn = was.kind !== 'entry' || wordsOf(was).some((word) => standsIn(word, removed));
            if (!hadNoneOfItsOwn || !hasItsOwn(is, ownRanges(host)))
                return { kind: 'changes', program };
        }
    }
    return null;
}
function hasItsOwn(is, ranges) {
    return (is.kind === 'nothing' || (is.kind === 'entry' && wordsOf(is).every((word) => standsIn(word, ranges))));
}
function sameAnswer(a, b) {
    if (a.kind !== 'entry' || b.kind !== 'entry')
        return a.kind === b.kind;
    return ['login', 'password', 'account'].every((key) => a[key]?.text === b[key]?.text);
}
function wordsOf({ login, password, account }) {
    return [login, password, account].filter((word) => word !== null);
}
function standsIn({ at }, ranges) {
    return ranges.some(({ start, end }) => start <= at && at < end);
}
/** The byte ranges of a host's entries, as the own grammar has them, and of `default`. */
function rangesByHost(bytes) {
    const parse = (0,grammar/* parseNetrc */.Q)(bytes);
    const entries = parse.ok ? parse.entries : [];
    return (host) => entries
        .filter((entry) => entry.host === null || (0,lexer/* asciiLowerCase */.rB)(entry.host) === (0,lexer/* asciiLowerCase */.rB)(host))
        .map(({ range }) => range);
}
/** What a client may ask for. */
const HOST = /^[\w.:[\]\u0080-\u00ff-]+$/;
/** Every word that some reader may take for the name of a host: what stands behind `machine`, however written. */
function namesIn(bytes) {
    const text = bytes.toString('latin1');
    const names = new Set();
    const add = (name) => {
        if (!HOST.test(name))
            return;
        names.add(name);
        names.add((0,lexer/* asciiLowerCase */.rB)(name));
    };
    // Readers differ about what is a comment, and so about which word is the next.
    for (const said of [text, text.replace(/(?<=^|[ \t\r\n])#[^\r\n]*/g, '')]) {
        const words = said.split(/[^!-\u007e\u0080-\u00ff]+/);
        for (const [index, word] of words.entries()) {
            const next = words[index + 1];
            if (next === undefined || !(0,lexer/* asciiLowerCase */.rB)(word.replace(/["\\]/g, '')).endsWith('machine'))
                continue;
            add(next.replace(/["\\]/g, ''));
            add(next.replace(/[^!-~].*$/, ''));
        }
    }
    const parse = (0,grammar/* parseNetrc */.Q)(bytes);
    for (const { host } of parse.ok ? parse.entries : [])
        if (host !== null)
            add(host);
    return [...names];
}
function unknownTo(names) {
    let name = 'unknown.invalid';
    while (names.some((one) => (0,lexer/* asciiLowerCase */.rB)(one).endsWith(name)))
        name = `un${name}`;
    return name;
}

;// CONCATENATED MODULE: ./src/netrc/removal.ts
/**
 * Takes entries out of a netrc: the result is the original without the removed ranges, and every other byte
 * is as it was. Refuses rather than guesses: see obstacles.ts for what is refused out of hand. After the cut the
 * file is read again, by the own grammar and by models of all its readers, before anything is handed out.
 *
 * In: the bytes of a netrc, and the entries to remove.
 * Out: the bytes without them, proven to mean the same to every reader for all other hosts, or why not.
 * Knows: the grammar and its readers. It reads and writes no file.
 */








/** Removes the given entries, which must be this file's own. `default` is never removed. */
function removeEntries(bytes, parse, entries) {
    return parse.ok ? takeOut(bytes, entries).removal : parse;
}
/** All is decided on an excerpt of the file, and done to the file. */
function takeOut(file, entries) {
    const hosts = entries.flatMap(({ host }) => (host === null ? [] : [(0,lexer/* asciiLowerCase */.rB)(host)]));
    const excerpt = (0,netrc_excerpt/* excerptForAll */.i_)(file, hosts);
    const { bytes } = excerpt;
    const refuse = (reason, line = entries[0]?.lines.first ?? 1) => ({
        removal: { ok: false, reason, line },
        by: null,
    });
    const read = (0,lexer/* readLexemes */.WK)(bytes);
    if (!read.ok)
        return refuse(read.reason, excerpt.line(read.line));
    const fresh = (0,grammar/* parseNetrc */.Q)(bytes);
    const given = new Map(entries.map((entry) => [entry.range.start, entry]));
    const isGiven = ({ range }) => given.has(excerpt.place(range.start));
    const all = fresh.ok ? fresh.entries : [];
    const toRemove = all.filter(isGiven);
    const kept = all.filter((entry) => !isGiven(entry));
    const isAsGiven = (entry) => {
        const { start, end } = excerpt.range(entry.range);
        const one = given.get(start);
        return one !== undefined && one.range.end === end && sameEntries([one], [entry]);
    };
    if (toRemove.length !== given.size || !toRemove.every(isAsGiven)) {
        return refuse('the entries are not those of this file');
    }
    const removed = [];
    for (const { host, lines, range } of toRemove) {
        if (host === null)
            return refuse('a default entry is never removed');
        removed.push({
            host: (0,lexer/* asciiLowerCase */.rB)(host),
            lines: { first: excerpt.line(lines.first), last: excerpt.line(lines.last) },
            text: Buffer.from(bytes.subarray(range.start, range.end)),
        });
    }
    if (removed.length === 0) {
        return { removal: { ok: true, bytes: Buffer.from(file), removed }, by: null };
    }
    const ranges = toRemove.map((entry) => entry.range);
    const obstacle = findObstacle(bytes, read.lexemes, ranges);
    if (obstacle !== null)
        return refuse(obstacle.reason, excerpt.line(obstacle.line));
    const text = bytes.toString('latin1');
    const joined = joinNeighbours(text, ranges);
    let firstDoubt = null;
    let tried = null;
    for (const cut of CUTS) {
        const ranges = joined.map((range) => cut(text, range));
        const next = (0,byte_range/* without */.F)(file, ranges.map((range) => excerpt.range(range)));
        if (tried?.equals(next))
            continue;
        tried = next;
        const by = { before: excerpt.source, after: new reading/* NetrcSource */.Y_((0,byte_range/* without */.F)(bytes, ranges), next) };
        const doubt = doubtAbout(by, kept, removed, ranges);
        if (doubt === null)
            return { removal: { ok: true, bytes: next, removed }, by };
        firstDoubt ??= doubt;
    }
    return refuse(firstDoubt ?? '');
}
/** What is wrong with the edited bytes, null where nothing is. */
function doubtAbout({ before, after }, kept, removed, ranges) {
    const hosts = new Set(removed.map((entry) => entry.host));
    const parsed = (0,grammar/* parseNetrc */.Q)(after.bytes);
    if (!parsed.ok || !sameEntries(parsed.entries, kept))
        return 'removing it would change other entries';
    if (kept.some((entry) => entry.host !== null && hosts.has((0,lexer/* asciiLowerCase */.rB)(entry.host)))) {
        return 'another entry for the same host would stay';
    }
    if ((0,lines/* firstLongLine */.ZU)(after.text, LONGEST_LINE) !== null) {
        return 'a line would become longer than some clients read';
    }
    const doubt = doubtAboutRemoval(before, after, ranges, hosts);
    return doubt === null ? null : inWords(doubt);
}
function inWords(doubt) {
    switch (doubt.kind) {
        case 'changes':
            return `without it, ${doubt.program} would read the rest of the file differently`;
        case 'remains':
            return `${doubt.program} would still find an entry for the host`;
        case 'too-much':
            return 'it names so many hosts that no removal can be proven harmless in reasonable time';
    }
}
function sameEntries(a, b) {
    return (a.length === b.length &&
        a.every((entry, i) => {
            const other = b[i];
            return (other !== undefined &&
                entry.host === other.host &&
                entry.login === other.login &&
                entry.password === other.password &&
                entry.account === other.account);
        }));
}
/** Entries with only blanks between them on one line are cut as one. */
function joinNeighbours(text, ranges) {
    const joined = [];
    for (const range of ranges) {
        const last = joined.at(-1);
        if (last !== undefined && skipBlanks(text, last.end) === range.start)
            last.end = range.end;
        else
            joined.push({ ...range });
    }
    return joined;
}
/**
 * An entry alone on its lines goes with indentation and line end. Where other words or a comment share its
 * lines, they and the line end stay, and so does a blank between any two of them; but none is left before a
 * line end, where some curl stumble over it.
 */
function cutRange(text, range) {
    let start = range.start;
    while ((0,lines/* isBlank */.z3)(text[start - 1]))
        start -= 1;
    const opensLine = start === 0 || (0,lines/* isLineEnd */.S4)(text[start - 1]);
    const next = skipBlanks(text, range.end);
    if (opensLine)
        return { start, end: (0,lines/* afterLineEnd */.M$)(text, next) };
    const closesLine = next === text.length || (0,lines/* isLineEnd */.S4)(text[next]);
    return { start: closesLine ? start : range.start, end: next };
}
/**
 * The same, and with an entry's lines the empty ones below it. An empty line may end a macro above, so it is
 * kept if that can be; but a comment behind two empty lines, or one at the top, is no comment to some Python.
 */
function cutWithEmptyLines(text, range) {
    const { start, end } = cutRange(text, range);
    if (!(0,lines/* isLineEnd */.S4)(text[end - 1]))
        return { start, end };
    let after = end;
    for (;;) {
        const line = skipBlanks(text, after);
        if (!(0,lines/* isLineEnd */.S4)(text[line]))
            return { start, end: after };
        after = (0,lines/* afterLineEnd */.M$)(text, line);
    }
}
const CUTS = [cutRange, cutWithEmptyLines];
function skipBlanks(text, from) {
    let at = from;
    while ((0,lines/* isBlank */.z3)(text[at]))
        at += 1;
    return at;
}
/**
 * Puts removed entries back into a file that somebody has changed since: as lines of their own at the top,
 * because a `default` entry or an open macro hides what comes after it. A line with a byte order mark stays
 * first, since a word behind the mark is read by nobody. The caller proves the result (provenReinsertion).
 */
function reinsertEntries(current, removedTexts) {
    const text = current.toString('latin1');
    const firstEnd = nextLineEnd(text, 0);
    const newline = Buffer.from(text.startsWith('\r\n', firstEnd) ? '\r\n' : '\n');
    const top = text.startsWith(BYTE_ORDER_MARK) ? afterLineEnd(text, firstEnd) : 0;
    const head = current.subarray(0, top);
    const openHead = top > 0 && !isLineEnd(text[top - 1]);
    return Buffer.concat([
        head,
        ...(openHead ? [newline] : []),
        ...removedTexts.flatMap((entry) => [entry, newline]),
        current.subarray(top),
    ]);
}
/**
 * The file with the entries put back, or null where that cannot be done without touching what other hosts
 * get: taking them out again must be allowed and must lead back to the file, and no reader may lose by it.
 */
function provenReinsertion(current, removed) {
    const hosts = new Set(removed.map((entry) => entry.host));
    const next = reinsertEntries(current, removed.map((entry) => entry.text));
    const parse = parseNetrcAbout(next, hosts);
    if (!parse.ok)
        return null;
    const ours = parse.entries.filter((entry) => entry.host !== null && hosts.has(asciiLowerCase(entry.host)));
    if (ours.length !== removed.length)
        return null;
    const { removal: back, by } = takeOut(next, ours);
    if (!back.ok || back.removed.some((entry, i) => !entry.text.equals(removed[i]?.text ?? Buffer.alloc(0)))) {
        return null;
    }
    if (!back.bytes.equals(current))
        return null;
    // What was taken out to prove it is now put in.
    return by === null || doubtAboutAddition(by.after, by.before, hosts) === null ? next : null;
}


/***/ }),

/***/ 4622:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: function() { return /* binding */ visible; },
/* harmony export */   aY: function() { return /* binding */ code; },
/* harmony export */   kc: function() { return /* binding */ logText; },
/* harmony export */   lt: function() { return /* binding */ attribute; },
/* harmony export */   wD: function() { return /* binding */ markdown; }
/* harmony export */ });
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
/** In a code element: there GitHub makes neither links nor mentions out of words. */
function code(text) {
    return `<code>${entities(visible(text))}</code>`;
}


/***/ }),

/***/ 7962:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ foreignTexts; },
/* harmony export */   u: function() { return /* binding */ textsInAnswer; }
/* harmony export */ });
/** Of the strings in one body; far more than are ever shown of it. */
const MOST_STRINGS = 1_000;
/** Whatever the Hub, or who answers in its place, has said and a report may show. */
function foreignTexts(evidence) {
    const { hub: { whoami, publisher, repos, references, transferHosts, publicRepo, chain, others }, } = evidence;
    const responses = [
        whoami?.response,
        publisher?.response,
        publicRepo,
        ...[...repos, ...references.found].flatMap(({ probes }) => Object.values(probes)),
        ...references.read.flatMap(({ files }) => files.map(({ response }) => response)),
        transferHosts?.list,
        ...(transferHosts?.hosts ?? []).map(({ response }) => response),
    ];
    return [
        ...responses.flatMap((response) => (response == null ? [] : [textsOf(response)])),
        [whoami?.identity?.tokenName ?? '', whoami?.identity?.name ?? ''],
        others.flatMap(({ is }) => (is?.kind === 'accepted' ? [is.name] : [])),
        (transferHosts?.hosts ?? []).map(({ host }) => host),
        ...references.read.map(({ mentions }) => mentions.flatMap(({ ref, file, key }) => [ref.id, ref.revision ?? '', file, key])),
        (chain?.certificates ?? []).flatMap(({ subject, issuer, names }) => [subject, issuer, ...names]),
    ];
}
/** What a line about one request may show of its answer. */
function textsInAnswer({ path, hops, outcome }) {
    return [[...(hops === 0 ? [] : [path]), ...headTexts(outcome)]];
}
function textsOf({ outcome, redirects }) {
    const ways = redirects.map(({ to }) => to);
    const body = outcome.kind === 'answer' ? stringsIn(outcome.json) : [];
    return [...ways, ...headTexts(outcome), ...body];
}
function headTexts(outcome) {
    if (outcome.kind === 'no-answer')
        return [outcome.code];
    const { code, message, requestId, warning, rateLimit, stoppedAt } = outcome;
    return [stoppedAt?.to, code, message, requestId, warning, rateLimit?.bucket].filter((text) => typeof text === 'string');
}
/** The strings of a body and the names of its fields. */
function stringsIn(json) {
    const found = [];
    const open = [json];
    while (open.length > 0 && found.length < MOST_STRINGS) {
        const part = open.pop();
        if (typeof part === 'string')
            found.push(part);
        else if (typeof part === 'object' && part !== null)
            open.push(...Object.entries(part).flat().reverse());
    }
    return found;
}


/***/ }),

/***/ 649:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ redactor; }
/* harmony export */ });
/* harmony import */ var _model_echo_echo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4825);
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2589);
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1405);



/** The shape of a token and not of an id or a path: those may well begin with `hf_` and be long. */
const TOKEN_SHAPED = /hf_(?:oauth_|jwt_)[\w.-]{20,}|(?:hf_|api_org_)[A-Za-z0-9]{30,}/g;
const REPLACEMENT = '[removed: a credential]';
/**
 * The fields of a report that hold words of ours alone, whatever comes from outside: they mean something to whoever
 * reads them, so no credential takes them away that happens to be the same word.
 */
const OWN_WORDS = new Set([
    'verdict',
    'cause',
    'severity',
    'source',
    'kind',
    'operation',
    'access',
    'client',
    'sends',
    'target',
    'askedBy',
    'outcome',
    'field',
    'variables',
]);
/** The field with the repo as it was listed: its type in front is a word of ours, too. */
const REPO_FIELD = 'repo';
const TYPE_PREFIX = new RegExp(`^(?:${_model_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .REPO_TYPES */ .jU.join('|')})s/`);
/** In characters. What is shorter is in other texts by chance, and tells nothing. */
const SHORTEST_FOREIGN = 3;
/**
 * Text from outside may hold a credential: a server that echoes the header, a path, a name. A foreign text that holds
 * anything like a known credential, in whatever spelling, is not shown at all, nor is one that completes what others of
 * the same answer begin. Of every other text this takes out the forms of the known ones, each word with a piece of one,
 * and what has the shape of a Hub token; if it holds a piece even so, alone or with the texts beside it, it is not
 * shown either. The home folder, which often holds a person's name, becomes `~`. The report's own vocabulary stays.
 */
function redactor(secrets, home) {
    const values = [...new Set(secrets.map((secret) => secret.reveal()))];
    const holds = (0,_model_echo_echo_js__WEBPACK_IMPORTED_MODULE_0__/* .echoFinder */ .M)(values);
    const withoutForms = (0,_model_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .formFinder */ .Bb)(values.flatMap((value) => (0,_model_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .spellings */ .cl)(value)));
    const atHome = home === undefined || home.length < 2 ? null : wholePath(home);
    const withoutKnown = (text) => {
        const result = withoutForms(text, REPLACEMENT).replace(TOKEN_SHAPED, REPLACEMENT);
        return atHome === null ? result : result.replace(atHome, '~');
    };
    return (value, foreign = () => []) => {
        // One pass over all there is, and for most reports the only one.
        if (textsTogether(value).every((texts) => !holds(texts.join(' '))))
            return mapTexts(value, withoutKnown);
        const withoutForeign = takingOut(foreign().flatMap((texts) => echoing(texts, holds, true)));
        const cleaned = mapTexts(value, (text) => withoutEchoes(withoutKnown(withoutForeign(text)), holds));
        const together = new Set(textsTogether(cleaned).flatMap((texts) => echoing(texts, holds)));
        return mapTexts(cleaned, (text) => (together.has(text) ? REPLACEMENT : text));
    };
}
/** A value with every text of it that is not only words of ours replaced by another. */
function mapTexts(value, map) {
    const walk = (part, field) => {
        if (typeof part === 'string') {
            const [own, other] = ownAndOther(part, field);
            return other === '' ? own : own + map(other);
        }
        if (Array.isArray(part))
            return part.map((item) => walk(item, field));
        if (typeof part !== 'object' || part === null)
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, walk(item, key)]));
    };
    return walk(value, null);
}
/** The texts that `mapTexts` would map, those together that stand side by side in one list or object. */
function textsTogether(value, field = null) {
    if (typeof value === 'string') {
        const [, other] = ownAndOther(value, field);
        return other === '' ? [] : [[other]];
    }
    if (typeof value !== 'object' || value === null)
        return [];
    const inside = Object.entries(value).map(([key, item]) => textsTogether(item, Array.isArray(value) ? field : key));
    const beside = Object.values(value).map((item) => typeof item === 'string');
    return [
        inside.filter((_, at) => beside[at]).flat(2),
        ...inside.filter((_, at) => !beside[at]).flat(),
    ].filter((texts) => texts.length > 0);
}
/** What of a field's text are words of ours alone, and the rest. */
function ownAndOther(text, field) {
    if (field !== null && OWN_WORDS.has(field))
        return [text, ''];
    const [prefix = ''] = (field === REPO_FIELD && TYPE_PREFIX.exec(text)) || [];
    return [prefix, text.slice(prefix.length)];
}
/** A text without the words that hold something; nothing of it where that is not enough. */
function withoutEchoes(text, holds) {
    if (!holds(text))
        return text;
    const result = text.replace(/\S{8,}/g, (word) => (holds(word) ? REPLACEMENT : word));
    return holds(result) ? REPLACEMENT : result;
}
/** Those texts without which the others, one after the other, hold nothing. */
function echoing(texts, holds, isForeign = false) {
    if (!holds(texts.join(' '), isForeign))
        return [];
    const found = [];
    let shown = '';
    for (const text of texts) {
        const more = `${shown} ${text}`;
        if (holds(more, isForeign))
            found.push(text);
        else
            shown = more;
    }
    return found;
}
/** Takes any of these texts out of another one. */
function takingOut(texts) {
    const longestFirst = [...new Set(texts)]
        .filter((text) => text.length >= SHORTEST_FOREIGN)
        .sort((one, other) => other.length - one.length);
    if (longestFirst.length === 0)
        return (text) => text;
    const any = new RegExp(longestFirst.map(literal).join('|'), 'g');
    return (text) => text.replace(any, REPLACEMENT);
}
/** The folder where it stands as a path of its own or begins one: not within a longer name. */
function wholePath(folder) {
    return new RegExp(`(?<![\\w.-])${literal(folder)}(?![\\w-]|\\.\\w)`, 'g');
}
function literal(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 8850:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: function() { return /* binding */ buildReport; },
/* harmony export */   s: function() { return /* binding */ reposWith; }
/* harmony export */ });
/* harmony import */ var _model_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2589);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7962);
/**
 * In: a diagnosis, the evidence it rests on, and what was cleaned up.
 * Out: one `Report`, redacted, from which everything that people and later steps see is rendered.
 * Knows: how things are shown. It calls no rule, and asks and reads nothing.
 */


/** Puts the report together; `redact` takes out whatever of a known secret may have come in with text from outside. */
function buildReport(parts, redact) {
    return redact(plainReport(parts), () => (0,_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignTexts */ .$)(parts.evidence));
}
function plainReport({ evidence, diagnosis, cleanup, causesPage, requests }) {
    const { sections, results, loaded } = diagnosis;
    return {
        schema: 1,
        verdict: diagnosis.verdict,
        cause: diagnosis.cause,
        endpoint: evidence.inputs.endpoint.origin + evidence.inputs.endpoint.basePath,
        causesPage,
        token: sections.token,
        publisher: sections.publisher,
        hint: sections.hint,
        repos: [
            ...results.map(repoReport),
            ...loaded.map((result) => ({ ...repoReport(result), loadedBy: result.chain.map(stepText) })),
        ],
        findings: diagnosis.findings,
        clients: sections.clients,
        scrubbed: cleanup.scrubs.filter(({ failure }) => failure === null),
        isolated: isolationReport(cleanup),
        wouldRemove: sections.wouldRemove,
        transferHosts: sections.transferHosts,
        notChecked: sections.notChecked,
        requests,
        quota: sections.quota,
    };
}
function repoReport({ label, request, access, findings }) {
    return { repo: label, operation: request.operation, access, cause: findings[0]?.cause ?? null };
}
function stepText({ from, file, key }) {
    return `${(0,_model_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRepo */ .Kf)(from)} (${file}: ${key})`;
}
function isolationReport({ isolation }) {
    if (isolation === null)
        return null;
    const { variables, notReached } = isolation;
    return { variables, notReached };
}
/** Repos with the given result, each once, in the order they were listed. */
function reposWith(report, access, operation) {
    const checked = report.repos.filter((repo) => repo.access === access && (operation === undefined || repo.operation === operation));
    return [...new Set(checked.map(({ repo }) => repo))];
}


/***/ }),

/***/ 5594:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: function() { return /* binding */ nextAction; },
/* harmony export */   H3: function() { return /* binding */ proven; },
/* harmony export */   Od: function() { return /* binding */ scopeOf; },
/* harmony export */   S2: function() { return /* binding */ tokenLine; },
/* harmony export */   U9: function() { return /* binding */ count; },
/* harmony export */   cE: function() { return /* binding */ isolationLines; },
/* harmony export */   fM: function() { return /* binding */ lastLine; },
/* harmony export */   gu: function() { return /* binding */ hostLines; },
/* harmony export */   j7: function() { return /* binding */ MARKS; },
/* harmony export */   s4: function() { return /* binding */ titleWithSlug; },
/* harmony export */   sJ: function() { return /* binding */ removedText; },
/* harmony export */   y0: function() { return /* binding */ removalText; }
/* harmony export */ });
/* harmony import */ var _causes_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(821);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);


const MARKS = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️' };
/** The line that says it all: the last one of the log. */
function lastLine(report) {
    const [first] = report.findings;
    if (report.verdict === 'pass' || first === undefined) {
        return `hf-auth-check: ${report.verdict}. ${scopeOf(report)}`;
    }
    return `hf-auth-check: ${report.verdict} (${first.cause}). ${first.message} ${nextAction(first)}`;
}
/** Who the token is and what was proven, in one sentence. */
function scopeOf(report) {
    return `${tokenLine(report)}; ${proven(report)}.`;
}
/** What was proven, in a few words. */
function proven(report) {
    const readable = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reposWith */ .s)(report, 'granted', 'read').length;
    const writable = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reposWith */ .s)(report, 'granted', 'write').length;
    const parts = [
        ...(readable > 0 ? [`${count(readable, 'repo')} readable`] : []),
        ...(writable > 0 ? [`${count(writable, 'repo')} writable`] : []),
    ];
    const nothing = report.repos.length === 0 ? 'no repos listed' : 'no listed repo proven';
    return parts.length === 0 ? nothing : parts.join(', ');
}
/** Who the token is, in a few words. */
function tokenLine({ token, publisher }) {
    if (token === null) {
        return publisher?.outcome === 'only-looked-at' ? "The claims of this job's id token alone" : 'No token';
    }
    if (token.source === 'publisher' && publisher !== null) {
        return `The Trusted Publisher token of ${publisher.resource}`;
    }
    const saved = token.savedIn === null ? '' : `, saved in ${token.savedIn}`;
    if (token.user === null)
        return `The token${saved}, whose account is not known`;
    const name = token.name === null ? '' : ` "${token.name}"`;
    return `The ${token.kind} token${name} of ${token.user}${saved}`;
}
/** The next action with the page on which to act, unless its words name that page already. */
function nextAction({ advice, link }) {
    return link === null || advice.includes(link) ? `Next: ${advice}` : `Next: ${advice} (${link})`;
}
/** What was removed from where, and where its original lies if it stays away. */
function removedText({ path, backup }) {
    return backup === null ? path : `${path}; the original is kept in ${backup}`;
}
/** What a scrub would do about one place. */
function removalText({ target, path, part, refusal }) {
    const what = part === null ? path : `${path}, ${part}`;
    return refusal === null
        ? `would be removed: ${what} (scrub: ${target})`
        : `would be left as it is: ${what} (scrub: ${target}): ${refusal}`;
}
/** How the later steps are shielded, and what can be sent all the same, one a line. */
function isolationLines({ isolated }) {
    if (isolated === null)
        return [];
    // Of git's settings the count says it all.
    const names = isolated.variables.filter((name) => !/^GIT_CONFIG_(?:KEY|VALUE)_/.test(name));
    return [
        ...(names.length === 0 ? [] : [`set for all later steps: ${names.join(', ')}; no file was changed`]),
        ...isolated.notReached.map((sentence) => `not reached: ${sentence}`),
    ];
}
/** The hosts that files come from, one a line: whether each answered, and whose files lie there. */
function hostLines({ transferHosts }) {
    return (transferHosts ?? []).map(({ host, reached, code, serves }) => {
        const how = reached === null ? 'not known, the time was up' : reached ? 'answers' : `no connection (${code})`;
        return `${host}: ${how}${serves.length === 0 ? '' : `; has files of ${serves.join(', ')}`}`;
    });
}
/** The cause in a few words, with its slug: the word to search the documentation for. */
function titleWithSlug({ cause }) {
    return `${(0,_causes_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(cause).title} (${cause})`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
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


/***/ })

};
;