"use strict";
exports.id = 335;
exports.ids = [335];
exports.modules = {

/***/ 335:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: function() { return /* binding */ run; }
});

// EXTERNAL MODULE: ./src/actions/exit.ts + 1 modules
var exit = __webpack_require__(1245);
// EXTERNAL MODULE: ./src/actions/masks.ts
var masks = __webpack_require__(8146);
;// CONCATENATED MODULE: ./src/cleanup/cleanup-result.ts
const NOTHING_DONE = { scrubs: [], isolation: null };

// EXTERNAL MODULE: ./src/clients/overrides.ts
var clients_overrides = __webpack_require__(289);
// EXTERNAL MODULE: ./src/evidence/token-status.ts
var token_status = __webpack_require__(6455);
;// CONCATENATED MODULE: ./src/evidence/assessment.ts


function assess(evidence) {
    return { tokenStatus: (0,token_status/* tokenStatusOf */.Ni)(evidence), overrides: (0,clients_overrides/* credentialOverrides */.J)(evidence) };
}

// EXTERNAL MODULE: ./src/evidence/finding.ts
var finding = __webpack_require__(4984);
// EXTERNAL MODULE: ./src/evidence/probed-repo.ts
var probed_repo = __webpack_require__(1664);
// EXTERNAL MODULE: ./src/causes/catalogue.ts
var catalogue = __webpack_require__(821);
// EXTERNAL MODULE: ./src/causes/network/quota.ts
var quota = __webpack_require__(1469);
// EXTERNAL MODULE: ./src/causes/privilege/overbroad-token.ts
var overbroad_token = __webpack_require__(6774);
// EXTERNAL MODULE: ./src/causes/repo/missing.ts + 1 modules
var missing = __webpack_require__(1427);
// EXTERNAL MODULE: ./src/causes/token/misnamed-token.ts
var misnamed_token = __webpack_require__(6404);
// EXTERNAL MODULE: ./src/causes/token/missing-token.ts + 2 modules
var missing_token = __webpack_require__(7982);
// EXTERNAL MODULE: ./src/causes/token/secret-not-passed.ts + 1 modules
var secret_not_passed = __webpack_require__(6125);
// EXTERNAL MODULE: ./src/causes/token/token.ts
var token = __webpack_require__(2203);
;// CONCATENATED MODULE: ./src/causes/combination.ts








/**
 * What is not told by itself while a weightier cause stands. That a token is absent, refused or not usable
 * leaves nothing to be said about repos in the first place: see `EFFECTS`.
 */
const CONSEQUENCES = [
    {
        of: [quota/* RATE_LIMIT_SHARED_IP */.z4, quota/* RATE_LIMIT_ACCOUNT */.NZ],
        causes: [quota/* RATE_LIMIT_WHOAMI */.Tt],
        because: 'the quota that is used up for the repos is used up for the identity check, too',
    },
    {
        of: [quota/* RATE_LIMIT_ACCOUNT */.NZ],
        causes: [quota/* RATE_LIMIT_ACCOUNT_LOW */.WZ],
        because: 'of a quota that is used up little is left',
    },
    {
        of: [
            missing_token/* SECRET_NOT_EXPOSED_TO_FORK_PR */.i8,
            missing_token/* SECRET_NOT_EXPOSED_TO_DEPENDABOT */.rO,
            misnamed_token/* WRONG_VARIABLE_NAME */.l,
            secret_not_passed/* SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW */.Yz,
            missing_token/* SECRET_NOT_DEFINED */.Nu,
        ],
        causes: [quota/* RATE_LIMIT_SHARED_IP */.z4],
        because: 'only requests without a token count against the quota of an address',
    },
    {
        of: [token/* UNEXPECTED_USER */.mg],
        causes: [token/* TOKEN_EXPIRES_SOON */.vt, overbroad_token/* TOKEN_OVERBROAD */.t, missing/* TARGET_MISSING */.LW, missing/* REPO_MISSING_OR_NO_ACCESS */.pV],
        groups: ['organization', 'scope', 'gate'],
        because: 'the Hub answered another account, whose token is to be replaced: its own rights need no care',
    },
];
const MOST_NAMED = 3;
const MOST_EVIDENCE = 6;
/** One finding for each cause that has to be cured, of findings in order: consequences go, what one act cures is one. */
function combine(findings) {
    const heads = findings.filter((finding, index) => !findings.slice(0, index).some((weightier) => follows(finding, weightier)));
    const told = new Map();
    for (const [index, head] of heads.entries()) {
        const key = (0,catalogue/* causeOf */.rl)(head.cause).isToldOnce
            ? `${head.severity} ${head.cause} ${head.advice}`
            : String(index);
        told.set(key, [...(told.get(key) ?? []), head]);
    }
    const consequences = findings.filter((finding) => !heads.includes(finding));
    return [...told.values()].map((alike) => {
        const head = inOne(alike);
        const below = consequences.filter((finding) => follows(finding, head));
        return { ...head, evidence: joined(head.evidence, below) };
    });
}
function follows(finding, weightier) {
    const { slug, group } = (0,catalogue/* causeOf */.rl)(finding.cause);
    return CONSEQUENCES.some(({ of, causes = [], groups = [] }) => of.some((cause) => cause.slug === weightier.cause) &&
        (causes.some((cause) => cause.slug === slug) || groups.includes(group)));
}
/** Findings with the same next action as one: that of the first repo, which names the others. */
function inOne(alike) {
    const [first, ...rest] = alike;
    if (first === undefined)
        throw new Error('no finding to tell');
    const others = [...new Set(rest.flatMap(({ subject }) => subject ?? []))];
    if (others.length === 0)
        return first;
    const named = others.slice(0, MOST_NAMED);
    const left = others.length - named.length;
    const list = left === 0 ? named.join(', ') : `${named.join(', ')} and ${left} more`;
    return {
        ...first,
        others,
        message: `${first.message} The same goes for ${list}.`,
        evidence: joined(first.evidence, rest),
    };
}
/** What the first finding rests on, then one piece of each of the others, as far as there is room. */
function joined(evidence, others) {
    const all = [...evidence];
    for (const { evidence: more } of others) {
        const [piece] = more.filter(({ fact }) => !all.some((known) => known.fact === fact));
        if (piece !== undefined && all.length < MOST_EVIDENCE)
            all.push(piece);
    }
    return all;
}

// EXTERNAL MODULE: ./src/causes/finding-place.ts
var finding_place = __webpack_require__(383);
// EXTERNAL MODULE: ./src/causes/gate/loaded-repos.ts
var loaded_repos = __webpack_require__(4521);
// EXTERNAL MODULE: ./src/causes/inputs/misspelt-inputs.ts
var misspelt_inputs = __webpack_require__(1403);
// EXTERNAL MODULE: ./src/causes/inputs/near-inputs.ts
var near_inputs = __webpack_require__(2644);
// EXTERNAL MODULE: ./src/causes/inputs/no-repos.ts
var no_repos = __webpack_require__(2909);
// EXTERNAL MODULE: ./src/causes/network/network.ts + 1 modules
var network = __webpack_require__(5320);
// EXTERNAL MODULE: ./src/causes/oidc/failed-exchange.ts
var failed_exchange = __webpack_require__(5789);
// EXTERNAL MODULE: ./src/evidence/conclusion.ts
var conclusion = __webpack_require__(314);
// EXTERNAL MODULE: ./src/evidence/token-status-effects.ts
var token_status_effects = __webpack_require__(9824);
// EXTERNAL MODULE: ./src/hub/probe.ts
var hub_probe = __webpack_require__(6477);
// EXTERNAL MODULE: ./src/causes/oidc/resource-scope.ts
var resource_scope = __webpack_require__(7427);
// EXTERNAL MODULE: ./src/evidence/readings.ts
var readings = __webpack_require__(9776);
// EXTERNAL MODULE: ./src/causes/inputs/misspelt-id.ts
var misspelt_id = __webpack_require__(7123);
// EXTERNAL MODULE: ./src/causes/repo/condition.ts
var repo_condition = __webpack_require__(9128);
// EXTERNAL MODULE: ./src/causes/repo/other-type.ts
var other_type = __webpack_require__(4672);
;// CONCATENATED MODULE: ./src/causes/repo/anonymous-access.ts





/**
 * What a repo gives to nobody: when there is no token, or none that arrives. What the missing token
 * explains is no finding of the repo's; what it does not explain is one.
 */
function anonymousAccess(probed, probe, revision) {
    const reading = (0,readings/* readingOf */.MU)(probed.observation, probe);
    if (reading === null)
        return conclusion/* UNKNOWN */.HV;
    switch (reading.is) {
        case 'granted':
            return ((0,repo_condition/* revisionTrouble */.jo)(probed, revision) ??
                // Reading may be open to everybody, writing never is.
                (probed.observation.request.operation === 'write' ? conclusion/* REFUSED */.ln : conclusion/* GRANTED */.aI));
        case 'no-revision':
            return (0,conclusion/* refused */.J5)((0,repo_condition/* missingRevision */.eL)(probed, probe));
        case 'unauthorized':
        case 'not-found': {
            const missing = { probed, probe, isMissing: true };
            const told = (0,other_type/* anotherType */.cZ)(missing) ?? (0,misspelt_id/* misspeltId */.$S)(missing) ?? (0,other_type/* namesake */.KR)(probed, probe);
            return told === null ? conclusion/* REFUSED */.ln : (0,conclusion/* refused */.J5)(told);
        }
        case 'gate':
            return conclusion/* REFUSED */.ln;
        case 'forbidden': {
            const refusal = { probed, probe, reason: reading.reason };
            const condition = (0,repo_condition/* regionBlocked */.je)(refusal) ?? (0,repo_condition/* takenDown */.S)(refusal);
            return condition === null ? conclusion/* REFUSED */.ln : (0,conclusion/* refused */.J5)(condition);
        }
        default:
            return (0,repo_condition/* unsettled */.NZ)(probed, reading, probe);
    }
}

// EXTERNAL MODULE: ./src/causes/repo/read-access.ts
var read_access = __webpack_require__(7924);
// EXTERNAL MODULE: ./src/evidence/rights.ts
var rights = __webpack_require__(2846);
// EXTERNAL MODULE: ./src/causes/scope/unverifiable-write.ts
var unverifiable_write = __webpack_require__(1307);
// EXTERNAL MODULE: ./src/causes/repo/explanations.ts
var explanations = __webpack_require__(325);
;// CONCATENATED MODULE: ./src/causes/repo/write-access.ts








/** Whether the token may write a repo, by the Hub's write check. */
function writeAccess(probed) {
    const write = (0,readings/* readingOf */.MU)(probed.observation, 'write');
    if (write === null)
        return conclusion/* UNKNOWN */.HV;
    switch (write.is) {
        case 'granted': {
            const trouble = (0,repo_condition/* revisionTrouble */.jo)(probed, 'revision');
            const notice = (0,unverifiable_write/* fineGrainedCannotCreate */.q$)(probed);
            return trouble ?? (notice === null ? conclusion/* GRANTED */.aI : { access: 'granted', drafts: [notice] });
        }
        case 'gate':
        case 'not-found':
        case 'unauthorized':
        case 'forbidden':
            if (probed.identity === null && write.is === 'unauthorized')
                return conclusion/* UNKNOWN */.HV;
            // The finding about an organization token has said all there is to say about its writes.
            return (0,rights/* isOrganizationToken */.D4)(probed) ? conclusion/* REFUSED */.ln : refusedWrite(probed, write);
        default:
            return (0,repo_condition/* unsettled */.NZ)(probed, write, 'write');
    }
}
function refusedWrite(probed, write) {
    const read = (0,readings/* readingOf */.MU)(probed.observation, 'read');
    const commit = (0,readings/* readingOf */.MU)(probed.observation, 'preupload');
    const isMissing = write.is === 'not-found' && read?.is === 'not-found';
    // A 404 for a repo that can be read is about the route: then a commit's own first step tells (protocol §3.1).
    const isOnlyRoute = write.is === 'not-found' && read?.is === 'granted';
    if (isOnlyRoute && commit?.is === 'granted')
        return (0,repo_condition/* revisionTrouble */.jo)(probed, 'revision') ?? conclusion/* GRANTED */.aI;
    const isCertain = !isOnlyRoute || commit?.is === 'forbidden' || commit?.is === 'unauthorized';
    const reason = write.is === 'forbidden' ? write.reason : null;
    const drafts = (0,explanations/* explain */.W)({ probed, operation: 'write', probe: 'write', reason, isMissing, isCertain });
    if (drafts.length > 0)
        return (0,conclusion/* refused */.J5)(...drafts);
    if (write.is === 'gate' && write.state !== 'login')
        return (0,read_access/* behindGate */.C)(probed, write.state, 'write');
    if (read !== null && read.is !== 'granted') {
        const reading = (0,read_access/* readAccess */.z)(probed, 'read');
        if (reading.access === 'refused')
            return reading;
    }
    return { access: 'unknown', drafts: [(0,unverifiable_write/* writeUnverifiable */.Cz)(probed, isCertain)] };
}
/** Kernels and buckets have no write check: only what the token's role proves can be said (protocol notes §3.6). */
function uncheckedWriteAccess(probed) {
    if ((0,rights/* isOrganizationToken */.D4)(probed))
        return conclusion/* REFUSED */.ln;
    const probe = (0,hub_probe/* readProbeFor */.mq)(probed.observation.request.ref);
    if (probed.identity?.role === 'read') {
        const answer = { reason: null, isMissing: false, isCertain: false };
        return (0,conclusion/* refused */.J5)(...(0,explanations/* explain */.W)({ probed, operation: 'write', probe, ...answer }));
    }
    const reading = (0,read_access/* readAccess */.z)(probed, probe);
    if (reading.access !== 'granted')
        return reading;
    return { access: 'unknown', drafts: [(0,unverifiable_write/* writeUnverifiable */.Cz)(probed, false)] };
}

;// CONCATENATED MODULE: ./src/causes/repo/diagnose-repo.ts









const RIGHTS = ['organization', 'scope', 'gate'];
/** Diagnoses one listed repo from the answers about it. */
function diagnoseRepo(probed, tokenStatus) {
    const { access, drafts } = conclude(probed, tokenStatus);
    const move = (0,repo_condition/* renamed */.fN)(probed);
    return {
        request: probed.observation.request,
        label: probed.label,
        access,
        findings: [...drafts, ...(move === null ? [] : [move])].map(finding/* finding */.g),
        isUpToToken: access === 'granted' || drafts.some(({ cause }) => RIGHTS.includes(cause.group)),
    };
}
function conclude(probed, tokenStatus) {
    const { ref, operation } = probed.observation.request;
    const read = (0,hub_probe/* readProbeFor */.mq)(ref);
    switch (token_status_effects/* EFFECTS */.t[tokenStatus.is].repos) {
        case 'nobody':
            if (tokenStatus.is === 'absent') {
                return anonymousAccess(probed, `anonymous-${read}`, 'anonymous-revision');
            }
            return operation === 'write' ? conclusion/* REFUSED */.ln : anonymousAccess(probed, read, 'revision');
        case 'account':
            return (0,resource_scope/* withinResource */.I)(probed, accountAccess(probed));
        case 'nothing':
            return conclusion/* UNKNOWN */.HV;
    }
}
function accountAccess(probed) {
    const { ref, operation } = probed.observation.request;
    if (operation === 'read')
        return (0,read_access/* readAccess */.z)(probed, (0,hub_probe/* readProbeFor */.mq)(ref));
    return (0,hub_probe/* hasAccessCheck */.hx)(ref) ? writeAccess(probed) : uncheckedWriteAccess(probed);
}

// EXTERNAL MODULE: ./src/causes/runner/containers.ts + 1 modules
var containers = __webpack_require__(1719);
// EXTERNAL MODULE: ./src/clients/netrc-lookup.ts
var netrc_lookup = __webpack_require__(4919);
// EXTERNAL MODULE: ./src/model/endpoint.ts
var model_endpoint = __webpack_require__(2024);
// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/netrc/lexer.ts
var lexer = __webpack_require__(5906);
// EXTERNAL MODULE: ./src/netrc/removal.ts + 2 modules
var netrc_removal = __webpack_require__(7437);
// EXTERNAL MODULE: ./src/cleanup/plan/stale.ts
var plan_stale = __webpack_require__(183);
;// CONCATENATED MODULE: ./src/cleanup/plan/isolation.ts







/**
 * A credential helper that knows one login: what `HF_TOKEN` holds when git asks. Nothing secret is in it,
 * and without the variable it says nothing.
 */
const TOKEN_HELPER = '!f() { test "$1" = get && test -n "$HF_TOKEN" && printf \'username=hf_user\\npassword=%s\\n\' "$HF_TOKEN"; }; f';
/** The key of a header for every host, or for each that a pattern matches: to blank it would take it from others too. */
const FOR_SEVERAL_HOSTS = /^http\.(?:extraHeader$|[^/]*\/\/[^/]*\*)/;
/** Decides how to isolate the job; null where it was not asked for. With a token that is no good, by nothing. */
function planIsolation(evidence, tokenStatus) {
    const { inputs, runner: { tokenSources }, } = evidence;
    if (!inputs.isolate)
        return null;
    if (!token_status_effects/* EFFECTS */.t[tokenStatus.is].usable) {
        const reason = 'nothing was isolated, since there is no accepted token for the later steps to use instead';
        return { netrc: null, git: [], hidesSavedToken: false, notReached: [reason] };
    }
    const netrc = ownNetrc(evidence);
    const hasToken = givesTokenToGit(evidence);
    return {
        netrc: netrc.bytes,
        git: gitSettings(evidence),
        hidesSavedToken: !(0,plan_stale/* isSavedTokenForOther */.UM)(evidence) && hasOtherSavedToken(tokenSources),
        notReached: [
            ...netrc.notReached,
            ...(hasToken
                ? []
                : [
                    'git gets no credential for the Hub at all, since later steps have no HF_TOKEN (export-token: true)',
                ]),
            ...evidence.runner.git.credentials.flatMap(outOfReach),
        ],
    };
}
/** The evidence that later steps would find once they are isolated. */
function afterIsolation(evidence, isolation) {
    const { runner: { environment, tokenSources }, } = evidence;
    const netrc = isolation.netrc === null ? null : ownFile(isolation.netrc);
    return {
        ...evidence,
        runner: {
            ...evidence.runner,
            environment: {
                ...environment,
                places: { ...environment.places, ...(netrc === null ? {} : { NETRC: netrc.path }) },
            },
            netrc: netrc === null
                ? evidence.runner.netrc
                : [netrc, ...evidence.runner.netrc.filter(({ kind }) => kind !== 'netrc-variable')],
            git: isolation.git.length === 0
                ? evidence.runner.git
                : {
                    ...evidence.runner.git,
                    credentials: gitCredentialsAfter(evidence),
                    asksHelpersFirst: isolation.git.some(({ key }) => key.endsWith('.proactiveAuth')),
                },
            tokenSources: isolation.hidesSavedToken
                ? {
                    ...tokenSources,
                    saved: null,
                    held: tokenSources.held.filter(({ source }) => source !== 'saved-file'),
                }
                : tokenSources,
        },
    };
}
function hasOtherSavedToken({ checked, saved }) {
    const value = saved?.value ?? null;
    if (checked === null || checked.source === 'saved-file')
        return false;
    if (value === null)
        return saved?.isDistrusted === true;
    return !value.equals(checked.format.cleaned);
}
/** How the report names the netrc that this step makes for the job. */
const OWN_NETRC = "this job's own netrc";
function ownFile(bytes) {
    return {
        path: OWN_NETRC,
        realPath: OWN_NETRC,
        kind: 'netrc-variable',
        state: 'read',
        problem: null,
        size: bytes.length,
        link: false,
        owner: 'me',
        mode: null,
        writable: true,
        parse: null,
        bytes,
    };
}
function ownNetrc(evidence) {
    const { hostnames } = (0,model_endpoint/* credentialHosts */.jS)(evidence.inputs.endpoint);
    const hosts = new Set(hostnames.map(lexer/* asciiLowerCase */.rB));
    // What `requests` reads is what a client reads that obeys the variable. Where there is no file, it stays so:
    // a later step may write one, and with the variable set nobody would read it.
    const file = (0,netrc_lookup/* fileFor */.Yy)(evidence, 'requests');
    if (file === null)
        return { bytes: null, notReached: [] };
    const kept = (reason) => ({
        bytes: null,
        notReached: [`${file.path} stays in force, since no copy of it can be made without doubt: ${reason}`],
    });
    if (file.bytes === null || file.parse === null)
        return kept(file.problem ?? 'it cannot be read');
    if (!file.parse.ok)
        return kept(`${file.parse.reason} (line ${file.parse.line})`);
    const ours = file.parse.entries.filter(({ host }) => host !== null && hosts.has((0,lexer/* asciiLowerCase */.rB)(host)));
    const byDefault = file.parse.entries.some(({ host }) => host === null)
        ? [`the default entry of ${file.path} stays, since other hosts may need it, and answers for the Hub too`]
        : [];
    if (!ours.some((entry) => isOther(evidence, entry)))
        return { bytes: null, notReached: byDefault };
    const removal = (0,netrc_removal/* removeEntries */.nw)(file.bytes, file.parse, ours);
    if (!removal.ok)
        return kept(`${removal.reason} (line ${removal.line})`);
    return {
        bytes: removal.bytes,
        notReached: [
            ...(file.kind === 'netrc-variable' && !file.alsoNamed?.length
                ? []
                : [
                    `git-lfs, wget and git and curl before 8.16 do not obey NETRC and read the entry in ${file.path}`,
                ]),
            ...byDefault,
        ],
    };
}
function isOther({ runner: { tokenSources } }, { password }) {
    const checked = tokenSources.checked?.format.cleaned;
    return password === null || checked === undefined || !new secret/* Secret */.zh(password).equals(checked);
}
/** Whether the later steps have the checked token in the variable that the helper answers from. */
function givesTokenToGit({ inputs, runner: { tokenSources } }) {
    const checked = tokenSources.checked?.format.cleaned;
    const inVariable = tokenSources.held.find(({ source }) => source === 'HF_TOKEN')?.format.cleaned;
    return inputs.exportToken || (checked !== undefined && inVariable?.equals(checked) === true);
}
function gitSettings({ inputs, runner: { git } }) {
    if (git.state === 'unavailable')
        return [];
    const [endpoint, ...domains] = (0,model_endpoint/* credentialHosts */.jS)(inputs.endpoint).hosts;
    const scheme = new URL(inputs.endpoint.origin).protocol;
    const origins = new Set([`${scheme}//${endpoint}`, ...domains.map((host) => `https://${host}`)]);
    const headers = git.credentials.filter(({ kind }) => kind === 'header');
    const isForSeveral = ({ key }) => key !== undefined && FOR_SEVERAL_HOSTS.test(key);
    const headerKeys = headers.flatMap((one) => (one.key === undefined || isForSeveral(one) ? [] : [one.key]));
    return [
        ...[...origins].flatMap((origin) => [
            // A blank one takes back every helper before it; so does a blank header, also what is no credential.
            { key: `credential.${origin}.helper`, value: '' },
            { key: `credential.${origin}.helper`, value: TOKEN_HELPER },
            ...(headers.some((one) => isForSeveral(one) || origin.endsWith(`//${one.host}`))
                ? [{ key: `http.${origin}/.extraHeader`, value: '' }]
                : []),
            // Sends what the helper says at once, so that no netrc is asked (git 2.46); older git ignores it. In a step
            // without the variable git would stop at it, so only where all later steps have it for certain.
            ...(inputs.exportToken ? [{ key: `http.${origin}/.proactiveAuth`, value: 'basic' }] : []),
        ]),
        // A header for a part of the Hub is taken back by its own key only.
        ...[...new Set(headerKeys)].map((key) => ({ key, value: '' })),
    ];
}
function outOfReach(credential) {
    const { kind, where } = credential;
    const errand = leftErrand(credential);
    if (errand === null)
        return [];
    const who = errand === 'lfs' ? 'git-lfs' : 'git';
    if (kind !== 'header')
        return [`${who} uses the credential in the URL of ${where} all the same`];
    return errand === 'lfs'
        ? [`git-lfs sends the header ${where} all the same, since it knows no way to take one back`]
        : [`git sends the header ${where} all the same, since a credential is part of its key`];
}
/** What a credential of git still serves in an isolated job; null for nothing. */
function leftErrand({ kind, key, serves }) {
    if (serves === 'none')
        return null;
    if (kind === 'url' || kind === 'rewrite')
        return serves;
    if (kind !== 'header')
        return null;
    if (key === undefined)
        return serves;
    // For git-lfs a key for the Hub alone, even a blank one, comes before the one for all hosts.
    return serves === 'git' || FOR_SEVERAL_HOSTS.test(key) ? null : 'lfs';
}
/** URLs keep their credentials; headers are taken back; of all helpers only the step's own is left. */
function gitCredentialsAfter(evidence) {
    const { inputs, runner: { git, tokenSources }, } = evidence;
    const checked = tokenSources.checked?.format.cleaned;
    const left = git.credentials.flatMap((one) => {
        const errand = leftErrand(one);
        return errand === null ? [] : [{ ...one, serves: errand }];
    });
    if (checked === undefined || !givesTokenToGit(evidence))
        return left;
    return [
        ...left,
        ...(0,model_endpoint/* credentialHosts */.jS)(inputs.endpoint).hosts.map((host) => ({
            kind: 'helper',
            where: "this step's helper, from HF_TOKEN",
            host,
            username: null,
            secret: checked,
            line: null,
            origin: null,
            serves: 'both',
            helper: 0,
        })),
    ];
}

// EXTERNAL MODULE: ./src/causes/runner/cleanup-failures.ts
var cleanup_failures = __webpack_require__(8567);
// EXTERNAL MODULE: ./src/causes/runner/clock.ts
var clock = __webpack_require__(3205);
// EXTERNAL MODULE: ./src/causes/runner/conflicts.ts
var conflicts = __webpack_require__(6904);
// EXTERNAL MODULE: ./src/causes/runner/git-credentials.ts + 1 modules
var git_credentials = __webpack_require__(863);
// EXTERNAL MODULE: ./src/causes/runner/old-client.ts
var old_client = __webpack_require__(564);
// EXTERNAL MODULE: ./src/causes/runner/publisher-behind-token.ts
var publisher_behind_token = __webpack_require__(7984);
// EXTERNAL MODULE: ./src/causes/runner/saved-login.ts
var saved_login = __webpack_require__(5656);
// EXTERNAL MODULE: ./src/causes/runner/stale-netrc.ts
var stale_netrc = __webpack_require__(9671);
// EXTERNAL MODULE: ./src/causes/runner/unreached-hosts.ts
var unreached_hosts = __webpack_require__(7418);
// EXTERNAL MODULE: ./src/clients/affected-clients.ts
var affected_clients = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/clients/hub-version.ts + 1 modules
var hub_version = __webpack_require__(8717);
// EXTERNAL MODULE: ./src/clients/huggingface-hub.ts
var huggingface_hub = __webpack_require__(5684);
// EXTERNAL MODULE: ./src/evidence/decisive-answers.ts
var decisive_answers = __webpack_require__(2885);
// EXTERNAL MODULE: ./src/model/compare-versions.ts
var compare_versions = __webpack_require__(9554);
// EXTERNAL MODULE: ./src/causes/network/untrusted-certificate.ts
var untrusted_certificate = __webpack_require__(4097);
;// CONCATENATED MODULE: ./src/causes/runner/unshared-trust.ts






/** The variables that a generation of `huggingface_hub` reads, the first that is set alone (protocol notes §6). */
const SINCE_ONE = ['SSL_CERT_FILE', 'SSL_CERT_DIR'];
const BELOW_ONE = ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'];
/** From here on it uses the system's store if no variable is set. */
const WITH_SYSTEM_STORE = '2';
/** Bundles of all public authorities have 140 and more, a company has a few. */
const WHOLE_BUNDLE = 60;
const UNKNOWN = { is: 'unknown' };
/** The job's own Python client, and git, where what they are told to go by does not hold the root that Node trusts. */
function trustFindings(evidence) {
    const { runner: { certificates, jobClients }, hub: { chain }, } = evidence;
    if (chain === null || (0,untrusted_certificate/* refusedCertificate */.Ch)((0,decisive_answers/* decisiveAnswers */.C)(evidence)) !== null)
        return [];
    const hub = (0,hub_version/* hubVersionOfJob */.g)(jobClients);
    const python = hub === null ? UNKNOWN : pythonTrust(evidence, hub);
    const git = gitTrust(evidence);
    const own = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
    const drafts = [];
    if (hub !== null && python.is === 'lacks') {
        const [variable = ''] = variablesOf(hub);
        // A distribution may have put more into the list that it ships with the client.
        const unless = python.file === null ? ' unless more was put into its own list' : '';
        drafts.push({
            ...draft(evidence, chain, `${hub.claim}, which will not trust`, python.because, unless),
            subject: 'huggingface_hub',
            advice: adviceFor(python.file, variable, own, "Python's own list"),
        });
    }
    if (git.is === 'lacks') {
        drafts.push({
            ...draft(evidence, chain, 'git will not trust', git.because),
            subject: 'git',
            advice: adviceFor(git.file, 'GIT_SSL_CAINFO', own, "git's own list"),
        });
    }
    return drafts;
}
function draft({ inputs: { endpoint } }, chain, who, because, unless = '') {
    const root = chain.certificates.at(-1)?.subject;
    const trusted = chain.isPublic ? 'which Node trusts' : 'which Node trusts by NODE_EXTRA_CA_CERTS';
    return {
        cause: untrusted_certificate/* TLS_UNTRUSTED_CA */.Wk,
        severity: 'warning',
        message: `${who} the certificate of ${endpoint.host}${unless}: it goes back to the root ${root}, ${trusted}, and ${because}.`,
        evidence: [{ fact: because }, ...(0,untrusted_certificate/* chainEvidence */.Ly)(endpoint.host, chain)],
    };
}
function adviceFor(file, variable, own, list) {
    const bundle = own !== undefined && own.fingerprints.length >= WHOLE_BUNDLE ? own.path : null;
    if (bundle !== null)
        return `Set ${file?.variable ?? variable}: ${bundle} in the job's env.`;
    if (file !== null)
        return `Add that root certificate to ${file.path}.`;
    return `Set ${variable}: ${own?.path} in the job's env; it takes the place of ${list}, so have that file hold the public authorities as well if the job reaches other hosts.`;
}
function pythonTrust({ runner: { certificates }, hub: { chain } }, hub) {
    if (chain === null)
        return UNKNOWN;
    const variables = variablesOf(hub);
    const file = goneBy(certificates, variables);
    if (file !== undefined)
        return trustIn(file, chain);
    if (chain.isPublic)
        return { is: 'holds' };
    // Of an unknown version it may be one that uses the system's store.
    const hasOwnList = variables === BELOW_ONE || (hub.version !== null && !(0,compare_versions/* isSince */.$l)(hub.version, WITH_SYSTEM_STORE));
    if (!hasOwnList)
        return UNKNOWN;
    return {
        is: 'lacks',
        because: `neither ${variables.join(' nor ')} is set, so that it goes by its own list, which as published holds public authorities alone`,
        file: null,
    };
}
function gitTrust({ runner: { certificates, git, platform }, hub: { chain } }) {
    // Elsewhere git is built on the system's own TLS, which has a store of its own.
    if (chain === null || git.state !== 'read' || git.trustsOtherwise || platform !== 'linux')
        return UNKNOWN;
    const file = goneBy(certificates, ['GIT_SSL_CAINFO', 'http.sslCAInfo']);
    if (file === undefined)
        return UNKNOWN;
    const trust = trustIn(file, chain);
    return trust.is === 'lacks' && chain.inSystem !== null ? UNKNOWN : trust;
}
function trustIn(file, { holders }) {
    // What a client makes of a file that is not there depends on its version.
    if (file.state !== 'read')
        return UNKNOWN;
    if (holders.some(({ variable }) => variable === file.variable))
        return { is: 'holds' };
    const { variable, path } = file;
    return { is: 'lacks', because: `${variable} names ${path}, which does not hold it`, file };
}
function goneBy(certificates, variables) {
    return variables.flatMap((one) => certificates.find(({ variable }) => variable === one) ?? [])[0];
}
function variablesOf({ client }) {
    return client === huggingface_hub/* HUB_SINCE_ONE */.ir ? SINCE_ONE : BELOW_ONE;
}
/**
 * What other programs may make of the certificates, which this check says nothing of: it uses Node's trust. Where
 * it is known what they will make of the Hub's certificate, nothing is said of it here.
 */
function uncheckedTrust(evidence) {
    const { inputs, runner: { certificates }, } = evidence;
    if (!inputs.endpoint.origin.startsWith('https:'))
        return [];
    const broken = certificates.flatMap(({ variable, path, state }) => state === 'read' || variable === 'NODE_EXTRA_CA_CERTS'
        ? []
        : [
            `the certificates that ${clientOf(variable)} will trust: ${variable} names ${path}, ${(0,untrusted_certificate/* uselessness */.Yg)(state)}`,
        ]);
    const lacking = notTold(evidence);
    return lacking.length === 0
        ? broken
        : [
            ...broken,
            `whether Python trusts what NODE_EXTRA_CA_CERTS has this check trust: ${(0,affected_clients/* listed */.KE)(lacking)} ${lacking.length === 1 ? 'does' : 'do'} not name those certificates`,
        ];
}
/** The variables by which some Python of the job may go, and which do not name what Node was told to trust. */
function notTold(evidence) {
    const { runner: { certificates, jobClients }, hub: { chain }, } = evidence;
    const added = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
    if (added?.state !== 'read' || chain?.isPublic)
        return [];
    const hub = (0,hub_version/* hubVersionOfJob */.g)(jobClients);
    if (hub !== null && pythonTrust(evidence, hub).is !== 'unknown')
        return [];
    const families = hub === null ? [SINCE_ONE, BELOW_ONE] : [variablesOf(hub)];
    return families.flatMap((variables) => {
        const file = goneBy(certificates, variables);
        if (file === undefined)
            return variables[0] ?? [];
        if (file.state !== 'read')
            return [];
        const holds = chain === null
            ? added.fingerprints.every((one) => file.fingerprints.includes(one))
            : chain.holders.some(({ variable }) => variable === file.variable);
        return holds ? [] : file.variable;
    });
}
function clientOf(variable) {
    return variable === 'GIT_SSL_CAINFO' || variable === 'http.sslCAInfo' ? 'git' : 'Python';
}

;// CONCATENATED MODULE: ./src/causes/runner/runner.ts













/**
 * What on this machine would be sent instead of the token. A finding exists only where some client would
 * send something else than the token that was checked, or where a credential lies open.
 */
function diagnoseRunner(evidence, { tokenStatus, overrides }, { scrubs, isolation }) {
    const { comparable } = token_status_effects/* EFFECTS */.t[tokenStatus.is];
    return [
        ...(comparable ? besideToken(evidence, overrides, scrubs, isolation) : []),
        ...(0,clock/* clockFindings */.l)(evidence),
        ...(0,unreached_hosts/* transferHostFindings */.Kh)(evidence),
        ...trustFindings(evidence),
    ];
}
function besideToken(evidence, overrides, scrubs, isolation) {
    const overridesLater = isolation === null ? null : (0,clients_overrides/* credentialOverrides */.J)(afterIsolation(evidence, isolation));
    const scrubbing = { scrubs, asked: evidence.inputs.scrub, overridesLater };
    return [
        ...(0,stale_netrc/* netrcFindings */.v7)(evidence, overrides, scrubbing),
        ...(0,git_credentials/* gitFindings */.tm)(evidence, overrides, scrubbing),
        ...(0,publisher_behind_token/* publisherFindings */.b)(evidence, overrides),
        ...(0,conflicts/* conflictFindings */.t)(evidence, overrides),
        ...(0,saved_login/* savedLoginFindings */.jC)(evidence, overrides, scrubbing),
        ...(0,old_client/* jobClientFindings */.v)(evidence),
        ...scrubs.filter(({ failure }) => failure !== null).map(cleanup_failures/* scrubFailed */.Dl),
    ];
}

// EXTERNAL MODULE: ./src/cleanup/plan/planned-removals.ts
var planned_removals = __webpack_require__(5472);
// EXTERNAL MODULE: ./src/clients/clients.ts + 1 modules
var clients = __webpack_require__(8077);
// EXTERNAL MODULE: ./src/clients/source.ts
var source = __webpack_require__(6119);
// EXTERNAL MODULE: ./src/evidence/credential-owner.ts
var credential_owner = __webpack_require__(6438);
// EXTERNAL MODULE: ./src/netrc/byte-range.ts
var byte_range = __webpack_require__(9684);
// EXTERNAL MODULE: ./src/netrc/grammar.ts
var grammar = __webpack_require__(5113);
;// CONCATENATED MODULE: ./src/causes/sections/after-cleanup.ts





/** The runner as later steps find it: the same evidence without what was removed. */
function afterScrub(evidence, assessment, scrubs) {
    const gone = new Set(scrubs.filter(({ failure }) => failure === null).map(({ path }) => path));
    if (gone.size === 0)
        return evidence;
    const { netrc, gitStores, gitHelpers, savedToken } = (0,plan_stale/* staleCredentials */.s5)(evidence, assessment);
    const { inputs, runner: { tokenSources, git }, } = evidence;
    const { hostnames } = (0,model_endpoint/* credentialHosts */.jS)(inputs.endpoint);
    const checked = tokenSources.checked?.format.cleaned;
    const cut = new Set(gitStores.filter(({ path }) => gone.has(path)).flatMap(({ credentials }) => credentials));
    const emptied = new Set(gitHelpers.filter(({ name }) => gone.has(name)).map(({ name }) => name));
    const isLoggedOut = savedToken !== null && gone.has(savedToken.path);
    return {
        ...evidence,
        runner: {
            ...evidence.runner,
            netrc: evidence.runner.netrc.map((file) => {
                const stale = gone.has(file.path) ? netrc.find((one) => one.file === file) : undefined;
                return stale === undefined ? file : withoutEntries(file, (0,planned_removals/* entriesToRemove */.eN)(stale), hostnames);
            }),
            git: {
                ...git,
                credentials: git.credentials.filter((one) => {
                    const isForgotten = one.kind === 'helper' && emptied.has(one.where) && checked?.equals(one.secret) === false;
                    return !cut.has(one) && !isForgotten;
                }),
            },
            tokenSources: isLoggedOut
                ? {
                    ...tokenSources,
                    saved: null,
                    held: tokenSources.held.filter(({ source }) => source !== 'saved-file'),
                }
                : tokenSources,
        },
    };
}
/** What readers find once the entries are gone. The scrub itself has proved that nothing else changes by it. */
function withoutEntries(file, entries, hosts) {
    if (file.bytes === null)
        return file;
    const bytes = (0,byte_range/* without */.F)(file.bytes, entries.map(({ range }) => range));
    return { ...file, bytes, size: bytes.length, parse: (0,grammar/* parseNetrcAbout */.t)(bytes, hosts) };
}

;// CONCATENATED MODULE: ./src/causes/sections/client-table.ts






/**
 * The table of clients, after the scrub. A row shows the worst that any of the versions in question would do;
 * a client that is given its token in code is not covered.
 */
function clientRows(evidence, assessment, { scrubs, isolation }) {
    const later = isolation === null ? afterScrub(evidence, assessment, scrubs) : afterIsolation(evidence, isolation);
    const [endpoint] = (0,clients/* hostsOf */.PP)(later);
    return (0,clients/* resolveClients */.hS)(later, endpoint).map((resolved) => rowOf(later, resolved));
}
const WORST_FIRST = ['other', 'fails', 'checked-token', 'nothing'];
function rowOf(evidence, { client, behaviours }) {
    const hub = (0,hub_version/* hubVersionOfJob */.g)(evidence.runner.jobClients);
    const judged = behaviours.map((behaviour) => ({ behaviour, sends: sendsOf(evidence, behaviour) }));
    judged.sort((a, b) => WORST_FIRST.indexOf(a.sends) - WORST_FIRST.indexOf(b.sends));
    const [worst] = judged;
    if (worst === undefined)
        throw new Error(`${client.name} has no behaviour`);
    const { behaviour, sends } = worst;
    const like = judged.filter((one) => one.sends === sends).map((one) => one.behaviour.when);
    return {
        client: client.name,
        sends,
        from: behaviour.does === 'nothing' ? null : (0,source/* placeOf */.$t)(behaviour.source),
        owner: sends === 'other' && behaviour.does === 'sends' ? (0,credential_owner/* ownerOf */.b)(evidence, behaviour.secret) : null,
        used: hub?.client === client ? hub.claim : null,
        note: like.length === judged.length || like.includes(null) ? null : [...new Set(like)].join('; '),
    };
}
function sendsOf({ runner: { tokenSources } }, behaviour) {
    if (behaviour.does !== 'sends')
        return behaviour.does;
    const checked = tokenSources.checked?.format.cleaned;
    return checked !== undefined && behaviour.secret?.equals(checked) === true ? 'checked-token' : 'other';
}

// EXTERNAL MODULE: ./src/evidence/links.ts
var links = __webpack_require__(6652);
// EXTERNAL MODULE: ./src/model/repo.ts
var model_repo = __webpack_require__(2589);
;// CONCATENATED MODULE: ./src/causes/sections/migration-hint.ts




/**
 * A job that writes one repo, and asks for nothing else, with a token that reaches all of its account: a Trusted
 * Publisher would do the same without anything to keep secret. Only where nothing weightier is to be said.
 */
function migrationHint({ inputs, runner: { event, environment }, hub: { publisher } }, tokenStatus, results) {
    const [only, ...others] = results;
    if (publisher !== null || environment.oidcResource !== null || event.name === '' || !(0,model_endpoint/* isHub */.G2)(inputs.endpoint))
        return null;
    if (only === undefined || others.length > 0 || only.request.operation !== 'write')
        return null;
    if (only.access !== 'granted' || tokenStatus.is !== 'good' || !(0,rights/* isClassic */.l9)(tokenStatus.identity))
        return null;
    const ref = { ...only.request.ref, revision: null };
    const repo = (0,model_repo/* formatRepo */.Kf)(ref);
    return {
        message: `This job writes ${repo} alone, with a token that can write everything ${tokenStatus.identity.name} can. A Trusted Publisher would do without a stored token: add this repository and its workflow file at the link, and ask for an id token.`,
        page: (0,links/* publisherPage */.cx)(inputs.endpoint, { is: 'repo', ref }),
        yaml: ['permissions:', '  contents: read', '  id-token: write', 'env:', `  HF_OIDC_RESOURCE: ${repo}`],
    };
}

// EXTERNAL MODULE: ./src/hub/references/mentions.ts + 4 modules
var references_mentions = __webpack_require__(1843);
;// CONCATENATED MODULE: ./src/causes/repo/open-references.ts





/** How far references are followed: steps from a listed repo, and repos that are asked about. */
const DEEPEST = 3;
const MOST_FOUND = 50;
/** The repos that are granted for reading, near enough, and not read yet, each once. */
function unread(evidence, tokenStatus) {
    const known = new Set(evidence.hub.references.read.map(({ ref }) => (0,references_mentions/* keyOf */.TN)(ref)));
    return readableRepos(evidence, tokenStatus).filter((ref) => {
        const isNew = !known.has((0,references_mentions/* keyOf */.TN)(ref));
        known.add((0,references_mentions/* keyOf */.TN)(ref));
        return isNew;
    });
}
/** Those that an accepted token was granted, listed ones first. Without one, nothing is followed. */
function readableRepos(evidence, tokenStatus) {
    if (token_status_effects/* EFFECTS */.t[tokenStatus.is].repos !== 'account')
        return [];
    const asker = (0,probed_repo/* askerOf */.YX)(evidence, tokenStatus);
    const listed = evidence.hub.repos.filter((repo, position) => repo.request.operation === 'read' &&
        diagnoseRepo((0,probed_repo/* probedRepoOf */.AU)(repo, position, asker), tokenStatus).access === 'granted');
    const found = (0,loaded_repos/* diagnoseReferences */.T)(evidence, asker).filter(({ access, chain }) => access === 'granted' && chain.length < DEEPEST);
    return [...listed, ...found]
        .map(({ request }) => request.ref)
        .filter(({ type }) => (0,references_mentions/* namingFiles */.Mf)(type).length > 0);
}
/** What the files that were read name, beyond the repos that are listed or known already, each once. */
function unasked({ repos, references, }) {
    const known = new Set([...repos, ...references.found].map(({ request }) => (0,references_mentions/* keyOf */.TN)(request.ref)));
    return references.read.flatMap(({ ref: from, mentions }) => {
        const chain = references.found.find(({ request }) => isSame(request.ref, from))?.chain ?? [];
        const root = chain[0]?.from ?? from;
        const line = repos.find(({ request }) => isSame(request.ref, root))?.request.line ?? 0;
        return mentions.flatMap(({ ref, file, key }) => {
            if (known.has((0,references_mentions/* keyOf */.TN)(ref)))
                return [];
            known.add((0,references_mentions/* keyOf */.TN)(ref));
            return [{ ref, chain: [...chain, { from, file, key }], line }];
        });
    });
}
function isSame(a, b) {
    return (0,references_mentions/* keyOf */.TN)(a) === (0,references_mentions/* keyOf */.TN)(b);
}

;// CONCATENATED MODULE: ./src/causes/sections/unfollowed.ts





/** What was left open where references were to be followed, each with the reason. */
function unfollowed(evidence, tokenStatus, results) {
    const { inputs, hub: { references, repos }, } = evidence;
    if (!inputs.followReferences)
        return [];
    if (token_status_effects/* EFFECTS */.t[tokenStatus.is].repos !== 'account') {
        return repos.some(({ request }) => request.operation === 'read')
            ? ['what the listed repos load, since references are followed with an accepted token only']
            : [];
    }
    const left = unread(evidence, tokenStatus).map(model_repo/* formatRepo */.Kf);
    const tooFar = results.filter(({ access, chain }) => access === 'granted' && chain.length >= DEEPEST);
    const unnamed = unasked(evidence.hub).length;
    return [
        ...references.read.flatMap(({ ref, files }) => filesLeftOpen((0,model_repo/* formatRepo */.Kf)(ref), files)),
        ...results.flatMap((result) => repoLeftOpen(result, evidence)),
        ...(left.length === 0 ? [] : [`what these load: ${left.join(', ')}`]),
        ...(tooFar.length === 0
            ? []
            : [
                `what these load, since references are followed for ${DEEPEST} steps: ${tooFar.map(({ label }) => label).join(', ')}`,
            ]),
        ...(unnamed === 0
            ? []
            : [`${unnamed} more of the repos that are loaded, since no more than ${MOST_FOUND} are asked about`]),
    ];
}
/** One line for each reason, with the files that it keeps from being read. */
function filesLeftOpen(repo, files) {
    const byReason = new Map();
    for (const file of files) {
        const reason = fileProblem(file);
        if (reason !== null)
            byReason.set(reason, [...(byReason.get(reason) ?? []), file.name]);
    }
    return [...byReason].map(([reason, names]) => `what ${repo} loads by ${names.join(', ')}: ${reason}`);
}
function fileProblem({ response, problem }) {
    if (problem === 'too-large')
        return 'too large to be read';
    if (problem === 'malformed')
        return 'cannot be read';
    const { outcome } = response;
    if (outcome.kind === 'answer') {
        if (outcome.status === 200 || outcome.status === 404)
            return null;
        if (outcome.stoppedAt?.reason === 'other-origin')
            return `lies with ${outcome.stoppedAt.to}`;
    }
    return answerText(response);
}
function repoLeftOpen({ access, chain, label, request }, evidence) {
    const response = evidence.hub.references.found.find((found) => found.request === request)?.probes[(0,hub_probe/* readProbeFor */.mq)(request.ref)];
    const by = chain.at(-1);
    if (access !== 'unknown' || response === undefined || by === undefined)
        return [];
    const reading = (0,readings/* readProbe */.f1)((0,hub_probe/* readProbeFor */.mq)(request.ref), response);
    const reason = reading.is === 'not-found'
        ? 'not there, or not visible to this token; the name may also be that of a folder'
        : answerText(response);
    return [`${label}, which ${(0,model_repo/* formatRepo */.Kf)(by.from)} loads by ${by.file} (${by.key}): ${reason}`];
}
function answerText({ outcome }) {
    return outcome.kind === 'answer' ? `answered with ${outcome.status}` : `no answer (${outcome.code})`;
}

;// CONCATENATED MODULE: ./src/causes/sections/not-checked.ts




/** What a reader might take for checked and was not, each with the reason. */
function notChecked(evidence, tokenStatus, results, loaded) {
    const reason = token_status_effects/* EFFECTS */.t[tokenStatus.is].notChecked;
    return [
        ...(reason === null ? [] : [reason]),
        ...results.flatMap(unexplained),
        ...unfollowed(evidence, tokenStatus, loaded),
        ...(0,unreached_hosts/* unreachedHosts */.P0)(evidence),
        ...uncheckedTrust(evidence),
        ...distrustedFiles(evidence),
        ...unreadWorkspace(evidence),
        ...unaskedGit(evidence),
    ];
}
function unexplained({ label, request, access, findings }) {
    const isExplained = access === 'granted' || (access === 'refused' && findings.length > 0);
    return isExplained ? [] : [`${request.operation === 'write' ? 'write to' : 'read of'} ${label}`];
}
/** Files with credentials that this action does not go by, since somebody else can write them. */
function distrustedFiles({ runner: { tokenSources: { saved }, legacyToken, storedTokens, netrc, }, }) {
    return [saved, storedTokens, legacyToken, ...netrc].flatMap((file) => file?.isDistrusted ? [`what ${file.path} holds: ${file.problem}`] : []);
}
function unreadWorkspace({ runner: { unread } }) {
    return [
        ...(unread?.isLate ? ['files of the workspace that were not read within two seconds'] : []),
        ...(unread !== undefined && unread.cut.length > 0
            ? [`files of the workspace that are too large to be read: ${unread.cut.join(', ')}`]
            : []),
    ];
}
function unaskedGit({ runner: { git } }) {
    const names = git.helpers
        .filter(({ state }) => state === 'hung' || state === 'failed' || state === 'not-asked')
        .map(({ name }) => name);
    return [
        ...(git.state === 'unavailable' ? ['credentials in git, which was not found on this runner'] : []),
        ...(names.length > 0
            ? [`what these credential helpers of git hold, since they gave no answer: ${names.join(', ')}`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./src/causes/sections/token-section.ts
const DAY_MS = 86_400_000;
/** Null without a token. `exchangedUntil` is when an exchanged token expires (ISO 8601), if that is known. */
function tokenSection({ runner: { tokenSources, now } }, tokenStatus, exchangedUntil) {
    const { checked, saved } = tokenSources;
    if (checked === null)
        return null;
    const identity = tokenStatus.is === 'good' ? tokenStatus.identity : null;
    return {
        source: checked.source,
        savedIn: checked.source === 'saved-file' ? (saved?.path ?? null) : null,
        kind: kindName(checked.format.kind, identity),
        user: identity?.name ?? null,
        name: identity?.tokenName ?? null,
        createdAt: identity?.createdAt ?? null,
        ageDays: ageInDays(identity?.createdAt ?? null, now),
        expiresAt: exchangedUntil ?? identity?.expiresAt ?? null,
    };
}
function ageInDays(createdAt, now) {
    const days = Math.floor((now - Date.parse(createdAt ?? '')) / DAY_MS);
    return Number.isNaN(days) || days < 0 ? null : days;
}
function kindName(prefix, identity) {
    if (prefix === 'oauth' || prefix === 'trusted-publisher' || prefix === 'organization')
        return prefix;
    if (identity?.type === 'org')
        return 'organization';
    if (identity?.fineGrained || identity?.role === 'fineGrained')
        return 'fine-grained';
    return identity?.role === 'read' || identity?.role === 'write' ? identity.role : 'unknown';
}

// EXTERNAL MODULE: ./src/evidence/token-home.ts
var token_home = __webpack_require__(9450);
// EXTERNAL MODULE: ./src/model/publisher.ts
var model_publisher = __webpack_require__(2649);
// EXTERNAL MODULE: ./src/model/showable.ts
var showable = __webpack_require__(2880);
// EXTERNAL MODULE: ./src/causes/oidc/claims.ts
var oidc_claims = __webpack_require__(1371);
;// CONCATENATED MODULE: ./src/causes/sections/trusted-publisher.ts






const MINUTE_MS = 60_000;
/** Null where the check went by a stored token. */
function publisherSection(evidence) {
    const { inputs, runner: { tokenSources }, hub: { publisher }, } = evidence;
    if (publisher === null)
        return null;
    const { resource, askedBy, isDryRun, expiresAt } = publisher;
    const claims = (0,failed_exchange/* claimsOf */.ds)(publisher);
    const found = claims === null ? [] : (0,oidc_claims/* mismatches */.vJ)(inputs.oidcPublisher, claims);
    const values = claims === null ? null : (0,oidc_claims/* formValues */.Rc)(claims);
    const fields = ['repository', 'branch', 'workflow', 'environment'];
    const isExchanged = tokenSources.checked?.source === 'publisher';
    return {
        resource: resource?.text ?? null,
        askedBy,
        outcome: isExchanged ? 'exchanged' : isDryRun ? 'only-looked-at' : 'not-exchanged',
        notes: [wayText(evidence), ...subjectNote(claims?.shown.sub)],
        later: isExchanged ? handedOn(evidence) : null,
        claims: Object.entries(claims?.shown ?? {}).map(([name, value]) => ({ name, value })),
        fields: values === null
            ? []
            : fields.map((field) => {
                const expected = inputs.oidcPublisher[field] ?? null;
                const matches = expected === null ? null : found.every((one) => one.field !== field);
                const shown = expected === null ? null : (0,showable/* publicUrls */.w)(expected);
                return { field, here: values[field], expected: shown, matches };
            }),
        expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(),
        page: resource?.of == null ? null : (0,links/* publisherPage */.cx)(inputs.endpoint, resource.of),
    };
}
function wayText({ runner: { tokenSources }, hub: { publisher } }) {
    const stored = tokenSources.held
        .filter(({ source }) => source !== 'publisher')
        .map(({ source }) => (0,token_home/* sourceName */.V)(source));
    const also = stored.length === 0 ? '' : `; ${stored.join(' and ')}, set as well, was not checked`;
    if (publisher?.isDryRun) {
        const looked = (0,failed_exchange/* claimsOf */.ds)(publisher) === null ? 'There were no claims to look at' : 'The claims were looked at';
        const instead = tokenSources.checked === null
            ? 'there is no stored token to check instead'
            : `what was checked is the stored token in ${(0,token_home/* sourceName */.V)(tokenSources.checked.source)}`;
        return `${looked}, and nothing was exchanged, since oidc-dry-run is set; ${instead}.`;
    }
    if (publisher?.askedBy === 'HF_OIDC_RESOURCE') {
        return 'The check went by the Trusted Publisher, since HF_OIDC_RESOURCE is set and no stored token reached the step.';
    }
    return `The check went by the Trusted Publisher, since the input oidc-resource is set${also}.`;
}
/** What the later steps authenticate with: a check that passes with a token that nobody else has is no help. */
function handedOn({ inputs, runner: { environment, now }, hub: { publisher } }) {
    const named = environment.oidcResource;
    const isSame = named !== null && (0,model_publisher/* asSent */.$i)((0,model_publisher/* parseResource */._Y)(named)).text === publisher?.resource?.text;
    const own = isSame
        ? ' huggingface_hub 1.19 and later exchange for themselves, since HF_OIDC_RESOURCE is set.'
        : '';
    if (inputs.exportToken) {
        const minutes = Math.floor(((publisher?.expiresAt ?? now) - now) / MINUTE_MS);
        const life = publisher?.expiresAt == null
            ? 'until the job ends'
            : `for ${minutes} more minutes, or until the job ends`;
        return `Later steps get the token as HF_TOKEN ${life}.${own}`;
    }
    return isSame
        ? `Later steps do not get this token.${own}`
        : 'Later steps do not get this token: set export-token: true, or HF_OIDC_RESOURCE for the job (huggingface_hub 1.19 and later).';
}
/** GitHub writes numbers into the subject of newer repositories, which confuses whoever compares it (protocol notes §7). */
function subjectNote(subject) {
    return /^repo:[^:/@]+@\d+\//.test(subject ?? '')
        ? [
            "The subject has numbers behind its names, as GitHub writes it for repositories created or renamed since July 2026; the Hub's form asks for the repository without them.",
        ]
        : [];
}

;// CONCATENATED MODULE: ./src/causes/sections/sections.ts







/** Evidence and what was concluded from it, as the parts of the report that are no findings. */
function sectionsOf(evidence, assessment, cleanup, verdict, results, loaded) {
    const { tokenStatus } = assessment;
    const publisher = publisherSection(evidence);
    return {
        token: tokenSection(evidence, tokenStatus, publisher?.expiresAt ?? null),
        publisher,
        hint: verdict === 'pass' ? migrationHint(evidence, tokenStatus, results) : null,
        clients: clientRows(evidence, assessment, cleanup),
        wouldRemove: (0,planned_removals/* plannedRemovals */.oX)(evidence, assessment),
        transferHosts: (0,unreached_hosts/* hostResults */.JN)(evidence),
        notChecked: notChecked(evidence, tokenStatus, results, loaded),
        quota: quotaLeft(evidence),
    };
}
/** The smallest quota seen on answers to the token, or to nobody when there is none. */
function quotaLeft({ runner: { tokenSources }, hub: { whoami, repos } }) {
    const responses = [whoami?.response, ...repos.flatMap(({ probes }) => Object.values(probes))];
    let lowest = null;
    for (const response of responses) {
        if (response?.outcome.kind !== 'answer' || response.authenticated !== (tokenSources.checked !== null))
            continue;
        const { rateLimit } = response.outcome;
        if (rateLimit !== null && (lowest === null || rateLimit.remaining < lowest.remaining))
            lowest = rateLimit;
    }
    return lowest;
}

// EXTERNAL MODULE: ./src/causes/token/plain-variable.ts
var plain_variable = __webpack_require__(1507);
// EXTERNAL MODULE: ./src/causes/inputs/input-problem.ts
var input_problem = __webpack_require__(4890);
;// CONCATENATED MODULE: ./src/causes/unproven.ts





const unproven_MOST_NAMED = 3;
const unproven_MOST_EVIDENCE = 5;
/**
 * What is missing for a pass, which claims that the token, or the exchange that gave it, was accepted, and that each
 * listed repo grants what was asked. Whatever is known beside that, nothing else may be green.
 */
function gapsIn(evidence, tokenStatus, results) {
    const open = results.flatMap((result, index) => {
        if (result.access === 'granted')
            return [];
        const observation = evidence.hub.repos[index];
        const answers = observation === undefined ? [] : (0,readings/* probeEntries */.Fz)(observation);
        return [
            {
                subject: result.label,
                what: `whether the job may ${result.request.operation} ${result.label}`,
                evidence: answers.map(([, response]) => (0,readings/* evidenceOf */.X1)(response)),
            },
        ];
    });
    return [...tokenGap(evidence, tokenStatus), ...open];
}
function tokenGap(evidence, tokenStatus) {
    if (isTokenProven(evidence, tokenStatus))
        return [];
    const { hub: { whoami, publisher }, } = evidence;
    const asked = [publisher?.response ?? null, whoami?.response ?? null];
    return [
        {
            subject: null,
            what: 'whether the token is accepted',
            evidence: asked.flatMap((response) => (response === null ? [] : [(0,readings/* evidenceOf */.X1)(response)])),
        },
    ];
}
function isTokenProven({ runner: { tokenSources }, hub: { whoami, publisher, repos } }, tokenStatus) {
    if (tokenStatus.is === 'good')
        return true;
    if (tokenStatus.is !== 'unknown' || tokenSources.checked === null || whoami === null)
        return false;
    // What the identity check says to a Trusted Publisher's token is not published: the exchange shows that it is good.
    if ((0,token_status/* readWhoami */.Gk)(whoami.response).is !== 'unauthorized')
        return false;
    const { source, format } = tokenSources.checked;
    if (source !== 'publisher')
        return format.kind === 'trusted-publisher' && (0,token_status/* hasArrived */.iU)(repos, format.kind);
    const outcome = publisher?.response?.outcome;
    return outcome?.kind === 'answer' && outcome.status === 200 && outcome.stoppedAt === null;
}
/** Whether a finding that weighs something is about it, or about the run as a whole. */
function isTold({ subject }, findings) {
    return findings.some((one) => one.severity !== 'notice' &&
        !isNearInput(one) &&
        (one.position < 0 || (subject !== null && (one.subject === subject || one.others.includes(subject)))));
}
/** A variable that may be meant for an input says nothing about the Hub. */
function isNearInput({ cause, severity }) {
    return cause === input_problem/* INPUT_INVALID */.TO.slug && severity === 'warning';
}
/** What is told of gaps that no other finding tells of. */
function gapFinding(gaps) {
    const named = gaps.slice(0, unproven_MOST_NAMED).map(({ what }) => what);
    const left = gaps.length - named.length;
    const list = left === 0 ? named.join(', and ') : `${named.join(', ')}, and ${left} more`;
    return (0,finding/* finding */.g)({
        cause: network/* HUB_OUTAGE */.mV,
        message: `The answers of the Hub do not show ${list}: none of them is what its route promises for a yes or a no.`,
        advice: 'Run the job again later and change nothing; report this if it stays so.',
        evidence: gaps.flatMap(({ evidence }) => evidence).slice(0, unproven_MOST_EVIDENCE),
    });
}

;// CONCATENATED MODULE: ./src/causes/verdict.ts


/**
 * The verdict over findings in order, and the one place that can say `pass`: only without errors, warnings and gaps.
 * `fail-on` decides whether the step fails: `warning` turns a warning into a failure, `never` leaves the verdict as it
 * is and the step green. A missing token under `on-missing-token: skip` is a notice that makes the verdict `skip`
 * unless something weightier was found.
 */
function judge(given, gaps, failOn, skipped) {
    const untold = skipped ? [] : gaps.filter((gap) => !isTold(gap, given));
    const findings = untold.length === 0 ? [...given] : (0,catalogue/* inOrder */.al)([...given, gapFinding(untold)]);
    const [first] = findings;
    const worst = first?.severity;
    const judged = (verdict, stepFails = false) => {
        return { verdict, cause: verdict === 'pass' ? null : (first?.cause ?? null), stepFails, findings };
    };
    if (worst === 'error' || (worst === 'warning' && failOn === 'warning')) {
        return judged('fail', failOn !== 'never');
    }
    if (skipped)
        return judged('skip');
    return judged(worst === 'warning' || gaps.length > 0 ? 'warn' : 'pass');
}

;// CONCATENATED MODULE: ./src/causes/diagnose.ts
/**
 * In: the evidence, and what was cleaned up.
 * Out: findings in order of weight, the verdict, and the sections of the report beside them.
 * Knows: every rule. It asks, reads and changes nothing.
 */






















/**
 * Turns evidence into findings and a verdict. Pure: the same evidence gives the same diagnosis. `assessment` is that of
 * the evidence, for whoever has it already.
 */
function diagnose(evidence, cleanup = NOTHING_DONE, assessment = assess(evidence)) {
    const { tokenStatus } = assessment;
    const asker = (0,probed_repo/* askerOf */.YX)(evidence, tokenStatus);
    const results = evidence.hub.repos.map((observation, position) => diagnoseRepo((0,probed_repo/* probedRepoOf */.AU)(observation, position, asker), tokenStatus));
    const loaded = (0,loaded_repos/* diagnoseReferences */.T)(evidence, asker);
    const missing = (0,missing_token/* diagnoseMissingToken */.AZ)(evidence, tokenStatus, results);
    const near = (0,near_inputs/* nearInputs */.U)(evidence.runner.environment.unknownInputs, evidence.runner.workflow);
    const findings = combine((0,catalogue/* inOrder */.al)([
        ...(0,network/* diagnoseNetwork */.lI)(evidence, tokenStatus, results).map(finding/* finding */.g),
        ...(0,misspelt_inputs/* besideNearInputs */.q)(near, missing, evidence.runner.tokenSources.isMapped).map(finding/* finding */.g),
        ...(0,token/* diagnoseToken */.yX)(evidence, tokenStatus, results).map(finding/* finding */.g),
        ...(0,no_repos/* diagnoseNoRepos */.l)(evidence, tokenStatus).map(finding/* finding */.g),
        ...(0,failed_exchange/* diagnosePublisher */.ZB)(evidence).map(finding/* finding */.g),
        ...(0,plain_variable/* plainVariableFindings */.X)(evidence).map(finding/* finding */.g),
        ...(0,containers/* containerFindings */.C)(evidence).map(finding/* finding */.g),
        ...[...results, ...loaded].flatMap((result) => result.findings),
        ...diagnoseRunner(evidence, assessment, cleanup).map(finding/* finding */.g),
    ])).map((one) => ({ ...one, place: (0,finding_place/* findingPlace */.p)(one, evidence) }));
    const isDryRun = tokenStatus.is === 'not-obtained' && evidence.hub.publisher?.isDryRun === true;
    const skipped = isDryRun || (tokenStatus.is === 'absent' && evidence.inputs.onMissingToken === 'skip');
    const gaps = gapsIn(evidence, tokenStatus, results);
    const judgement = judge(findings, gaps, evidence.inputs.failOn, skipped);
    const sections = sectionsOf(evidence, assessment, cleanup, judgement.verdict, results, loaded);
    return { tokenStatus, results, loaded, sections, ...judgement };
}

// EXTERNAL MODULE: ./src/report/documentation.ts
var documentation = __webpack_require__(5272);
// EXTERNAL MODULE: ./src/report/publish.ts + 2 modules
var publish = __webpack_require__(8974);
// EXTERNAL MODULE: ./src/report/redact.ts
var report_redact = __webpack_require__(649);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/actions/handover.ts
var handover = __webpack_require__(6868);
// EXTERNAL MODULE: ./src/actions/private-folder.ts
var private_folder = __webpack_require__(7889);
// EXTERNAL MODULE: ./src/actions/commands.ts + 5 modules
var commands = __webpack_require__(9964);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(5594);
;// CONCATENATED MODULE: ./src/report/progress.ts

const FIRST_PAUSE_MS = 5_000;
/** Milliseconds to the next word: a few seconds, and later a tenth of what has passed, so that an hour fills no pages. */
function pauseAfter(passedMs) {
    return Math.max(FIRST_PAUSE_MS, passedMs / 10);
}
function progressText(progress, passedMs) {
    if (progress.doing === 'waiting') {
        const { closed, seconds } = progress;
        const time = `${Math.round(passedMs / 1000)} of ${seconds} seconds`;
        return closed === 0
            ? '… the last gate is open, looking further'
            : `… still waiting for access to ${(0,wording/* count */.U9)(closed, 'repo')}, ${time}`;
    }
    const { repos, answered, requests } = progress;
    const sent = `${(0,wording/* count */.U9)(requests, 'request')} so far`;
    if (answered < repos)
        return `… ${answered} of ${(0,wording/* count */.U9)(repos, 'repo')} answered, ${sent}`;
    return `… still looking closer at ${repos === 0 ? 'this runner' : 'what was answered'}, ${sent}`;
}

;// CONCATENATED MODULE: ./src/steps/job-progress.ts




/**
 * Makes the checked token the job's `HF_TOKEN`, in its clean form, unless the Hub refused it. One that was exchanged
 * is taken back by the post step.
 */
function exportToken(tokenStatus, { checked }) {
    const { usable } = token_status_effects/* EFFECTS */.t[tokenStatus.is];
    if (!usable || checked === null)
        return;
    commands/* exportVariable */.dN('HF_TOKEN', checked.format.cleaned.reveal());
    if (checked.source === 'publisher')
        (0,handover/* saveExported */.RJ)('HF_TOKEN');
}
/** Makes a variable one of all later steps. Its value is printed in debug logs, and so must not be a secret. */
function setVariable(name, value) {
    commands/* exportVariable */.dN(name, value);
}
/** Says why nothing happens for a while. */
function tellOfWaiting(repos, seconds) {
    commands/* info */.pq(`Waiting up to ${seconds} seconds for access to ${repos} gated repo${repos === 1 ? '' : 's'}.`);
}
/**
 * Says now and then how far the run is, as long as it lasts; of a short one nothing. Returns what ends it, after
 * which nothing more is said. Keeps no process alive.
 */
function tellProgress(progress) {
    const started = performance.now();
    const passed = () => performance.now() - started;
    let timer;
    const goOn = () => {
        timer = setTimeout(() => {
            commands/* info */.pq(progressText(progress(), passed()));
            goOn();
        }, pauseAfter(passed())).unref();
    };
    goOn();
    return () => clearTimeout(timer);
}

;// CONCATENATED MODULE: ./src/steps/clean-up.ts








/** Shields the job from what is stale: with `isolate` by its environment alone, else by removing it. */
async function cleanUp(evidence, assessment, environment) {
    const { inputs } = evidence;
    const plan = planIsolation(evidence, assessment.tokenStatus);
    if (plan !== null) {
        const { isolate } = await __webpack_require__.e(/* import() */ 633).then(__webpack_require__.bind(__webpack_require__, 8633));
        const isolated = await isolate(plan, {
            folder: await ownFolder(environment),
            key: (0,handover/* journalKey */.dR)(),
            environment,
            announceJournal: handover/* saveJournalPath */.iq,
            setVariable: setVariable,
        });
        return { scrubs: [], isolation: isolated };
    }
    const stale = (0,plan_stale/* staleCredentials */.s5)(evidence, assessment);
    if ((0,plan_stale/* isNothing */.qv)(stale))
        return NOTHING_DONE;
    const { scrub } = await __webpack_require__.e(/* import() */ 501).then(__webpack_require__.bind(__webpack_require__, 8501));
    const scrubs = await scrub(stale, {
        folder: await ownFolder(environment),
        key: (0,handover/* journalKey */.dR)(),
        restore: inputs.restore,
        announceJournal: handover/* saveJournalPath */.iq,
        git: {
            environment,
            folder: environment.GITHUB_WORKSPACE || null,
            hosts: (0,model_endpoint/* credentialHosts */.jS)(inputs.endpoint).hosts,
            origin: inputs.endpoint.origin,
        },
    });
    return { scrubs, isolation: null };
}
/** Told without links, so that the post step can see whether it is still the same one. Null where there can be none. */
async function ownFolder(environment) {
    return (0,private_folder/* privateFolder */.q)(environment)
        .then((folder) => (0,promises_.realpath)(folder))
        .catch(() => null);
}

;// CONCATENATED MODULE: ./src/clients/version-matters.ts

/** Whether it matters which `huggingface_hub` the job uses: some of its versions would not send the checked token. */
function hubVersionMatters(setup) {
    return (0,clients_overrides/* credentialOverrides */.J)(setup).some((override) => override.client.versions !== null && !(0,clients_overrides/* isLoginOfOldHub */.h)(override));
}

// EXTERNAL MODULE: ./src/model/proxy.ts + 1 modules
var proxy = __webpack_require__(195);
// EXTERNAL MODULE: ./src/model/token/worth-hiding.ts
var worth_hiding = __webpack_require__(8243);
// EXTERNAL MODULE: ./src/netrc/entries.ts
var netrc_entries = __webpack_require__(8948);
// EXTERNAL MODULE: ./src/causes/gate/gate.ts
var gate = __webpack_require__(2103);
;// CONCATENATED MODULE: ./src/probing/references-to-read.ts





/** How many repos are read to find what they load. */
const MOST_READ = 50;
/** The repos whose files to read next. */
function nextToRead(evidence, tokenStatus) {
    return unread(evidence, tokenStatus).slice(0, MOST_READ - evidence.hub.references.read.length);
}
/** The repos that were read about and are not among those found yet. */
function newlyFound(hub) {
    return unasked(hub)
        .slice(0, MOST_FOUND - hub.references.found.length)
        .map(({ ref, chain, line }) => ({
        request: { ref, operation: 'read', line },
        probes: {},
        chain,
        isSpareable: true,
    }));
}
/** What to ask about a repo that was found: whether it can be read, and then what changes what is said. */
function probesOfReference(repo, evidence, tokenStatus) {
    const asked = Object.keys(repo.probes).length;
    if (asked === 0)
        return [(0,hub_probe/* readProbeFor */.mq)(repo.request.ref)];
    if (asked > 1)
        return [];
    const reading = (0,readings/* readingOf */.MU)(repo, 'read');
    if (reading?.is === 'gate' || reading?.is === 'forbidden')
        return ['metadata'];
    const probed = (0,probed_repo/* probedRepoOf */.AU)(repo, -1, (0,probed_repo/* askerOf */.YX)(evidence, tokenStatus));
    return reading?.is === 'granted' && (0,gate/* needsFileProof */.K$)(probed) ? ['content'] : [];
}

;// CONCATENATED MODULE: ./src/probing/with-answers.ts




/** The evidence together with what these answers add to it. */
function withAnswers(evidence, answers) {
    const aboutRepos = answers.filter((answer) => answer.kind === 'repo');
    const others = answers.filter((answer) => answer.kind !== 'repo');
    return others.reduce(withAnswer, withRepoAnswers(evidence, aboutRepos));
}
function withAnswer(evidence, answer) {
    const { runner, hub } = evidence;
    switch (answer.kind) {
        case 'whoami':
            return { ...evidence, hub: { ...hub, whoami: answer.whoami } };
        case 'public-repo':
            return { ...evidence, hub: { ...hub, publicRepo: answer.response } };
        case 'credential': {
            const other = { secret: answer.secret, is: readOther(answer.whoami, evidence) };
            return { ...evidence, hub: { ...hub, others: [...hub.others, other] } };
        }
        case 'files': {
            const { read, found } = hub.references;
            const references = { read: [...read, answer.read], found };
            const more = newlyFound({ ...hub, references });
            return { ...evidence, hub: { ...hub, references: { ...references, found: [...found, ...more] } } };
        }
        case 'transfer-hosts':
            return { ...evidence, hub: { ...hub, transferHosts: answer.transferHosts } };
        case 'certificates': {
            const { certificates, chain } = answer;
            return { ...evidence, runner: { ...runner, certificates }, hub: { ...hub, chain } };
        }
    }
}
function withRepoAnswers(evidence, answers) {
    if (answers.length === 0)
        return evidence;
    const byRequest = new Map();
    for (const answer of answers) {
        byRequest.set(answer.request, [...(byRequest.get(answer.request) ?? []), answer]);
    }
    const observed = (repo) => {
        const own = byRequest.get(repo.request)?.filter((answer) => isNews(repo, answer));
        return own === undefined ? repo : (0,hub_probe/* withProbes */.mJ)(repo, own);
    };
    const { hub } = evidence;
    const references = { ...hub.references, found: hub.references.found.map(observed) };
    return { ...evidence, hub: { ...hub, repos: hub.repos.map(observed), references } };
}
/** What is known is not forgotten over a bad moment of the Hub. */
function isNews({ probes }, { probe, response }) {
    return probes[probe] === undefined || (0,readings/* isConclusive */.c8)((0,readings/* readProbe */.f1)(probe, response));
}
/** What the answer says of the credential. A 401 says nothing where the checked token got one, too. */
function readOther({ identity, response: { outcome } }, evidence) {
    if (identity !== null)
        return { kind: 'accepted', name: identity.name };
    if (outcome.kind !== 'answer' || outcome.status !== 401)
        return null;
    if (/is expired/i.test(outcome.message ?? ''))
        return { kind: 'expired' };
    return (0,token_status/* tokenStatusOf */.Ni)(evidence).is === 'good' ? { kind: 'refused' } : null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/file-error.ts
var file_error = __webpack_require__(4556);
// EXTERNAL MODULE: ./src/runner/files/bounded-file.ts
var bounded_file = __webpack_require__(7942);
;// CONCATENATED MODULE: ./src/runner/certificates/certificate-files.ts





/** The variables that name a file or a folder of certificate authorities, by who uses them (protocol notes §6). */
const AUTHORITY_VARIABLES = {
    NODE_EXTRA_CA_CERTS: 'node',
    SSL_CERT_FILE: 'python',
    SSL_CERT_DIR: 'python',
    REQUESTS_CA_BUNDLE: 'python',
    CURL_CA_BUNDLE: 'python',
    GIT_SSL_CAINFO: 'git',
};
/** A bundle of all public authorities has 250 kB. */
const LARGEST_BUNDLE = 4 * 1024 * 1024;
const MOST_CERTIFICATES = 2_000;
/** A folder of all public authorities has 150 files, some of them twice. */
const MOST_FILES = 1_000;
const CERTIFICATE = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----([\sA-Za-z0-9+/=]{1,20000})-----END (?:TRUSTED )?CERTIFICATE-----/g;
/** In a folder OpenSSL finds only what is named after the hash of its subject. */
const HASHED_NAME = /^[0-9a-f]{8}\.\d{1,3}$/;
/** The `requests` library takes a folder in place of a file; whatever else wants a file does not. */
const MAY_NAME_FOLDER = [
    'SSL_CERT_DIR',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
];
/** Looks at what each variable of the job names. Never throws. */
async function observeCertificates(environment) {
    const variables = Object.keys(AUTHORITY_VARIABLES);
    const named = variables.flatMap((variable) => {
        const path = environment[variable];
        return path ? [{ variable, path }] : [];
    });
    return Promise.all(named.map(observeAuthorities));
}
/** Looks at one of them. Never throws. */
async function observeAuthorities({ variable, path, }) {
    const { state, authorities } = await readAuthorities(variable, path);
    const fingerprints = new Set(authorities.map(({ der }) => fingerprintOf(der)));
    return { variable, path, state, fingerprints: [...fingerprints] };
}
/** The certificates that stand where the variable points. Never throws. */
async function readAuthorities(variable, path) {
    // OpenSSL takes several folders in one variable.
    const places = variable === 'SSL_CERT_DIR' ? path.split(external_node_path_.delimiter).filter((one) => one !== '') : [path];
    const read = await Promise.all(places.map((place) => (MAY_NAME_FOLDER.includes(variable) ? readPlace(place) : readFile(place))));
    const authorities = read.flatMap((one) => one.authorities);
    if (authorities.length > 0)
        return { state: 'read', authorities };
    return read[0] ?? { state: 'empty', authorities };
}
async function readPlace(path) {
    const names = await (0,promises_.readdir)(path).catch(() => null);
    if (names === null)
        return readFile(path);
    const authorities = [];
    for (const name of names.filter((one) => HASHED_NAME.test(one)).slice(0, MOST_FILES)) {
        authorities.push(...(await readFile((0,external_node_path_.join)(path, name))).authorities);
        if (authorities.length >= MOST_CERTIFICATES)
            break;
    }
    return { state: authorities.length === 0 ? 'empty' : 'read', authorities };
}
async function readFile(path) {
    try {
        const { bytes, isCut } = await (0,bounded_file/* readBoundedFile */.Mv)(path, LARGEST_BUNDLE);
        if (isCut)
            return { state: 'unreadable', authorities: [] };
        const authorities = certificatesIn(bytes.toString('latin1')).map((der) => ({ der, path }));
        return { state: authorities.length === 0 ? 'empty' : 'read', authorities };
    }
    catch (thrown) {
        const isMissing = (0,file_error/* fileErrorCode */.c)(thrown) === 'ENOENT';
        return { state: isMissing ? 'missing' : 'unreadable', authorities: [] };
    }
}
/**
 * Every certificate in a text in PEM, in DER; what only looks like one is passed over. To parse each would take
 * a millisecond, and a bundle has 150.
 */
function certificatesIn(text) {
    return Array.from(text.matchAll(CERTIFICATE), ([, base64 = '']) => Buffer.from(base64, 'base64'))
        .slice(0, MOST_CERTIFICATES)
        .flatMap((bytes) => sequenceAt(bytes) ?? []);
}
/** The ASN.1 sequence with which the bytes begin; behind it OpenSSL keeps what a certificate is trusted for. */
function sequenceAt(bytes) {
    // No certificate is shorter than 256 bytes or longer than 64 kB: its length takes two bytes.
    if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0x3082)
        return null;
    const length = 4 + bytes.readUInt16BE(2);
    return length <= bytes.length ? bytes.subarray(0, length) : null;
}
/** SHA-256, as Node and OpenSSL write it: `AB:CD:…`. */
function fingerprintOf(der) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(der).digest('hex').toUpperCase();
    return hex.replace(/..(?=.)/g, '$&:');
}

// EXTERNAL MODULE: ./src/runner/environment.ts
var runner_environment = __webpack_require__(5047);
// EXTERNAL MODULE: ./src/model/fields.ts
var fields = __webpack_require__(5140);
;// CONCATENATED MODULE: ./src/runner/event.ts


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
        const { bytes, isCut } = await (0,bounded_file/* readBoundedFile */.Mv)(path, LARGEST_PAYLOAD);
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
        headSha: event_text(at(payload, 'pull_request', 'head', 'sha')) ?? environment.GITHUB_SHA ?? '',
        pullRequest: name.startsWith('pull_request') && Number.isSafeInteger(number) && Number(number) > 0
            ? Number(number)
            : null,
        isDependabot: starter === 'dependabot[bot]' && DEPENDABOT_EVENTS.has(name),
    };
}
/**
 * A pull request comes from a fork when its head is another repository than its base. The `fork` flag of
 * the head does not tell: it is also set inside a repository that is itself a fork.
 */
function readFork(payload) {
    const base = event_text(at(payload, 'pull_request', 'base', 'repo', 'full_name')) ??
        event_text(at(payload, 'repository', 'full_name'));
    if (base === null || at(payload, 'pull_request', 'head') === undefined)
        return null;
    const repo = at(payload, 'pull_request', 'head', 'repo');
    if (repo === null)
        return { head: null, base };
    const head = event_text(at(payload, 'pull_request', 'head', 'repo', 'full_name'));
    return head === null || head.toLowerCase() === base.toLowerCase() ? null : { head, base };
}
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        current = (0,fields/* fieldsOf */.Pf)(current)[key];
    }
    return current;
}
function event_text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}

// EXTERNAL MODULE: ./src/runner/files/reading-time.ts
var reading_time = __webpack_require__(1766);
// EXTERNAL MODULE: ./src/runner/git/git.ts + 8 modules
var git_git = __webpack_require__(3107);
// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(6725);
// EXTERNAL MODULE: ./src/runner/files/ways-in.ts
var ways_in = __webpack_require__(6506);
;// CONCATENATED MODULE: ./src/runner/git/repository-written.ts
/** Which of git's credentials a pull request may have written: what comes with the repository, and what git copies of it. */



/**
 * The credentials, with a mark on each that a pull request may have written. Of those only what has the form of a token is
 * kept: the Hub takes nothing else from git, and any other word would let whoever wrote it choose what is found here.
 */
async function markWritten(credentials, workspace) {
    const files = new Set(credentials.flatMap((credential) => fileOf(credential) ?? []));
    const written = new Set();
    for (const file of files)
        if (await liesInRepository(file, workspace))
            written.add(file);
    return credentials.flatMap((credential) => {
        const file = fileOf(credential);
        const isWritten = credential.fromRepository || isCopied(credential) || (file !== null && written.has(file));
        if (!isWritten)
            return [credential];
        return (0,token_form/* isTokenShaped */.V_)(credential.secret.reveal()) ? [{ ...credential, fromRepository: true }] : [];
    });
}
/** `git submodule init` copies the URLs of `.gitmodules` into the repository's own configuration. */
function isCopied({ kind, where, origin }) {
    const isLocal = origin?.scope === 'local' || origin?.scope === 'worktree';
    return kind === 'url' && isLocal && where.startsWith('submodule ');
}
/** The file in which it stands; null for what helpers answer and for what variables say. */
function fileOf({ kind, where, origin }) {
    return kind === 'store' ? where : (origin?.file ?? null);
}
/** Git's own folder is written by the job's steps, whatever is checked out. */
async function liesInRepository(file, workspace) {
    if (workspace === null || !(await (0,ways_in/* isWithin */.U)(workspace, file)))
        return false;
    return !(await (0,ways_in/* isWithin */.U)((0,external_node_path_.join)(workspace, '.git'), file));
}

// EXTERNAL MODULE: ./src/model/yaml-document.ts
var yaml_document = __webpack_require__(8530);
;// CONCATENATED MODULE: ./src/runner/job-clients/job-client.ts
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

;// CONCATENATED MODULE: ./src/runner/job-clients/requirements.ts

const NAME = '(?:huggingface[-_.]+hub|transformers)';
/** A requirement as Python packaging writes one: name, extras, specifiers; a marker or an address ends it. */
const REQUIREMENT = new RegExp(`^(${NAME})\\s*(?:\\[[^\\]]{0,200}\\])?\\s*\\(?\\s*([^;@#()]{0,200})`, 'i');
/** `requirements*.txt`: one requirement a line; options, hashes and comments say nothing here. */
function fromRequirements(text, where) {
    return text
        .replace(/\\\r?\n/g, ' ')
        .split(/\r?\n/)
        .flatMap((line) => requirement(line.replace(/(?:^|\s)(?:#|--).*$/s, '').trim(), where));
}
/** What in a marker says more than which Python it is for: nobody knows here whether it is true of the job. */
const CONDITION = /\b(?:os_name|sys_platform|os\.name|sys\.platform|platform_\w+|implementation_\w+|extra|extras|dependency_groups)\b/;
/** One requirement, if it is about a package that matters, and meant for every system. */
function requirement(text, where) {
    const [, name = '', specifiers = ''] = REQUIREMENT.exec(text) ?? [];
    // What goes on after the name is the name of another package.
    if (/^[\w.-]/.test(text.slice(name.length)))
        return [];
    const marker = text.indexOf(';');
    if (marker >= 0 && CONDITION.test(text.slice(marker)))
        return [];
    return required(name, specifiers, where);
}
/** A package and what is asked of it, if that says anything. */
function required(name, specifiers, where) {
    const known = packageNamed(name);
    if (known === null)
        return [];
    const pin = /^\s*===?\s*([^,*\s]+)\s*$/.exec(specifiers)?.[1];
    const version = pin === undefined ? null : versionText(pin);
    if (version !== null)
        return [{ package: known, version, range: null, where, how: 'locked', certain: true }];
    const range = rangeText(specifiers);
    if (range === null || range === '' || range === '*')
        return [];
    return [{ package: known, version: null, range, where, how: 'required', certain: false }];
}

;// CONCATENATED MODULE: ./src/runner/job-clients/conda-environment.ts




/**
 * `environment.yml` of conda: the packages among its `dependencies`, and what pip is to install, as in a requirements
 * file. Nothing if it is no YAML.
 */
async function fromCondaEnvironment(text, where) {
    if (!namesPackage(text))
        return [];
    const composed = await (0,yaml_document/* composeYaml */.e)(text);
    return (0,fields/* listOf */.c3)((0,fields/* fieldsOf */.Pf)(contentsOf(composed)).dependencies).flatMap((item) => typeof item === 'string' ? packageOf(item, where) : forPip((0,fields/* fieldsOf */.Pf)(item).pip, where));
}
/** An alias may stand for much, and for much that stands for much: the package counts, and throws. */
function contentsOf(composed) {
    try {
        return composed?.document.toJS();
    }
    catch {
        return null;
    }
}
/** `channel::name=1.2=build`, where channel and build may be missing, or a requirement as pip writes one. */
function packageOf(item, where) {
    const bare = item.replace(/^[\w./-]{1,80}::/, '').replace(/^([^=<>!~]+=[^=]+)=[^=]+$/, '$1');
    return requirement(bare, where);
}
function forPip(items, where) {
    return (0,fields/* listOf */.c3)(items).flatMap((item) => (typeof item === 'string' ? requirement(item, where) : []));
}

// EXTERNAL MODULE: ./src/runner/git/git-surroundings.ts
var git_surroundings = __webpack_require__(2813);
// EXTERNAL MODULE: ./src/runner/git/text-file.ts
var text_file = __webpack_require__(9665);
// EXTERNAL MODULE: ./src/runner/programs/child.ts
var child = __webpack_require__(4376);
// EXTERNAL MODULE: ./src/runner/programs/program-variables.ts
var program_variables = __webpack_require__(5218);
// EXTERNAL MODULE: ./src/runner/programs/programs.ts
var programs = __webpack_require__(5453);
;// CONCATENATED MODULE: ./src/runner/job-clients/metadata-folders.ts



/**
 * What a virtual environment has installed, by the names of its `*.dist-info` folders: nothing of it is
 * started, since it may have come with a pull request.
 */
async function fromVirtualEnvironment(folder, where) {
    const found = await Promise.all((await packageFolders(folder)).map((path) => namesIn(path)));
    return found.flat().flatMap((name) => {
        const [, distribution = '', version = ''] = /^([\w.]+)-([^-]+)\.dist-info$/.exec(name) ?? [];
        const known = packageNamed(distribution);
        const text = versionText(version);
        if (known === null || text === null)
            return [];
        return [{ package: known, version: text, range: null, where, how: 'installed', certain: true }];
    });
}
/** `lib/python3.12/site-packages`, on Windows `Lib/site-packages`. */
async function packageFolders(folder) {
    const library = (0,external_node_path_.join)(folder, 'lib');
    const versions = (await namesIn(library)).filter((name) => /^python3\.\d{1,3}t?$/.test(name));
    return [
        ...versions.map((version) => (0,external_node_path_.join)(library, version, 'site-packages')),
        ...(process.platform === 'win32' ? [(0,external_node_path_.join)(folder, 'Lib', 'site-packages')] : []),
    ];
}
async function namesIn(folder) {
    return (0,promises_.readdir)(folder).catch(() => []);
}

;// CONCATENATED MODULE: ./src/runner/job-clients/installed-python.ts









const PATIENCE_MS = 1500;
/**
 * What the interpreter needs to find itself and its packages, and version managers to find the interpreter. Where
 * they are to look for a project's version (`PYENV_DIR`) is not among it: they look from a folder of ours.
 */
const NEEDS = {
    words: [...program_variables/* COMMON */.S.words, 'PYENV_VERSION', 'ASDF_PYTHON_VERSION', 'MISE_PYTHON_VERSION'],
    paths: [
        ...program_variables/* COMMON */.S.paths,
        ...['PYENV_ROOT', 'PYTHONUSERBASE', 'ASDF_DIR', 'ASDF_DATA_DIR', 'ASDF_CONFIG_FILE'],
        ...['MISE_DATA_DIR', 'MISE_CONFIG_DIR', 'MISE_CACHE_DIR', 'MISE_STATE_DIR', 'MISE_GLOBAL_CONFIG_FILE'],
    ],
    settings: [],
    lists: program_variables/* COMMON */.S.lists,
};
/**
 * Isolated (`-I`) and without `site` (`-S`), it imports nothing but its own library: not the folder it is started
 * in, not what PYTHONPATH names, and no `sitecustomize` from where a `.pth` file leads, each of which may be a pull
 * request's code. What it would then have on its path, and the places it is given, are searched all the same, for
 * metadata alone, which is read and never run.
 */
const PROGRAM = `
import glob, importlib.metadata as metadata, json, os, site, sys
places = [p for p in sys.argv[1:] if p]
here = os.path.dirname(os.path.abspath(sys.executable))
settings = [p for p in (os.path.join(d, "pyvenv.cfg") for d in (here, os.path.dirname(here))) if os.path.isfile(p)]
shared = not settings
sites = []
if settings:
    root = os.path.dirname(settings[0])
    sites += glob.glob(os.path.join(root, "lib", "python3*", "site-packages"))
    sites.append(os.path.join(root, "Lib", "site-packages"))
    with open(settings[0], encoding="utf-8") as lines:
        for line in lines:
            key, _, value = line.partition("=")
            if key.strip().lower() == "include-system-site-packages":
                shared = value.strip().lower() == "true"
if shared:
    try:
        sites.append(site.getusersitepackages())
    except Exception:
        pass
    sites += site.getsitepackages([sys.base_prefix, sys.base_exec_prefix])
for folder in sites:
    places.append(folder)
    for file in sorted(glob.glob(os.path.join(folder, "*.pth"))):
        try:
            with open(file, encoding="utf-8") as lines:
                named = [line.strip() for line in lines if not line.startswith(("#", "import ", "import\\t"))]
        except Exception:
            continue
        places += [os.path.join(folder, line) for line in named if line]
found = {}
for name in ("huggingface_hub", "transformers"):
    for distribution in metadata.distributions(name=name, path=places):
        found[name] = distribution.version
        break
print(json.dumps(found))
`;
/**
 * What the Python that the job finds on its path has installed. One that lies in the workspace, or to which a link in
 * it leads, is not started: there the names of its folders tell.
 */
async function fromPython(environment, workspace) {
    const untrusted = workspace === null ? (0,programs/* untrustedFolder */.Fc)(environment) : (0,external_node_path_.resolve)(workspace);
    const search = await (0,programs/* searchPath */.oe)(environment, untrusted);
    // What stands there on Windows before Python is installed only opens the shop.
    const folders = search.folders.filter((folder) => !/[\\/]WindowsApps[\\/]?$/i.test(folder));
    let found = null;
    let name = '';
    for (name of ['python3', 'python']) {
        found = await (0,programs/* findFirst */.i8)(name, { ...search, folders });
        if (found !== null)
            break;
    }
    if (found === null)
        return [];
    const { path } = found;
    const inWorkspace = found.inWorkspace ?? (await baseIn(path, search));
    if (inWorkspace !== null) {
        const program = [inWorkspace, path].find((at) => /^(?:bin|Scripts)$/i.test((0,external_node_path_.basename)((0,external_node_path_.dirname)(at))));
        if (program === undefined)
            return [];
        const folder = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(program));
        return fromVirtualEnvironment(folder, shownFolder(untrusted ?? folder, folder));
    }
    const current = untrusted ?? process.cwd();
    const places = (environment.PYTHONPATH ?? '').split(external_node_path_.delimiter).filter((place) => place !== '');
    const run = await (0,child/* runChild */.w)(path, ['-I', '-S', '-c', PROGRAM, ...places.map((place) => (0,external_node_path_.resolve)(current, place))], {
        env: await (0,program_variables/* programVariables */.c)(environment, NEEDS, search, current),
        cwd: await (0,git_surroundings/* startFolder */.hh)(environment, path, search),
        patienceMs: PATIENCE_MS,
    });
    return run.end === 'exited' && run.code === 0 ? readVersions(run.stdout.toString('utf8'), name) : [];
}
/** The program itself where its virtual environment has its library from a Python in the workspace, else null. */
async function baseIn(path, { wayIn }) {
    for (const folder of [(0,external_node_path_.dirname)(path), (0,external_node_path_.dirname)((0,external_node_path_.dirname)(path))]) {
        const { text } = await (0,text_file/* readText */.y)((0,external_node_path_.join)(folder, 'pyvenv.cfg'));
        const base = /^[ \t]*home[ \t]*=[ \t]*(\S.*)$/im.exec(text ?? '')?.[1]?.trim();
        if (base !== undefined && (await wayIn((0,external_node_path_.resolve)(folder, base))) !== null)
            return path;
    }
    return null;
}
/** A folder of the workspace by its place in it, as far as that is a plain name. */
function shownFolder(workspace, folder) {
    const path = (0,external_node_path_.relative)(workspace, folder);
    return /^[\w.-]{1,60}$/.test(path) ? path : "the job's virtual environment";
}
function readVersions(output, name) {
    let versions;
    try {
        versions = JSON.parse(output.trim().split('\n').at(-1) ?? '');
    }
    catch {
        return [];
    }
    return Object.entries((0,fields/* fieldsOf */.Pf)(versions)).flatMap(([distribution, version]) => {
        const known = packageNamed(distribution);
        const text = typeof version === 'string' ? versionText(version) : null;
        if (known === null || text === null)
            return [];
        // A step of the job may still install another one.
        const where = `${name} on the path`;
        return [{ package: known, version: text, range: null, where, how: 'installed', certain: false }];
    });
}

;// CONCATENATED MODULE: ./src/runner/job-clients/lock-files.ts


/** No line that says a name or a version is longer. */
const LONGEST_LINE = 500;
/** How many lines are read between two looks at the clock. */
const LINES_BETWEEN = 5_000;
/** Up to here, in characters, JSON is taken apart as a whole: that takes longer than reading lines. */
const LARGEST_JSON = 1024 * 1024;
/**
 * `uv.lock`, `poetry.lock` and `pdm.lock`: TOML that a program writes, a table `[[package]]` for each package
 * with its name and version on lines of their own. So lines are enough, and a parser is not needed: a file
 * that was written otherwise can at worst name another version, which it could anyway.
 */
function fromTomlLock(text, where, isUp) {
    const found = [];
    let table = null;
    const endTable = () => {
        found.push(...locked(table?.name, table?.version, where));
        table = null;
    };
    for (const line of linesOf(text, isUp)) {
        if (line === null)
            return [];
        if (line.startsWith('[')) {
            endTable();
            if (/^\[\[package\]\]\s*$/.test(line))
                table = { name: undefined, version: undefined };
        }
        else if (table !== null) {
            const [, key, value] = /^(name|version)\s*=\s*["']([^"'\n]{1,100})["']\s*$/.exec(line) ?? [];
            if (key === 'name')
                table.name ??= value;
            if (key === 'version')
                table.version ??= value;
        }
    }
    endTable();
    return found;
}
/**
 * `Pipfile.lock`: JSON with `"name": { "version": "==1.2.3" }` under `default` and `develop`. A large one is read by
 * lines, as Pipenv writes them.
 */
function fromPipfileLock(text, where, isUp) {
    if (text.length > LARGEST_JSON)
        return fromPipenvLines(text, where, isUp);
    let lock;
    try {
        lock = JSON.parse(text);
    }
    catch {
        return [];
    }
    return ['default', 'develop'].flatMap((group) => Object.entries((0,fields/* fieldsOf */.Pf)((0,fields/* fieldsOf */.Pf)(lock)[group])).flatMap(([name, entry]) => {
        const { version } = (0,fields/* fieldsOf */.Pf)(entry);
        return typeof version === 'string' ? lockedByPipenv(name, version, where) : [];
    }));
}
function fromPipenvLines(text, where, isUp) {
    const found = [];
    let inGroup = false;
    let name = '';
    for (const line of linesOf(text, isUp)) {
        if (line === null)
            return [];
        const [, indent = '', key = '', value] = /^( +)"([^"\\]{1,100})": (?:\{|"([^"\\]{1,100})",?)\r?$/.exec(line) ?? [];
        if (indent.length === 4)
            inGroup = key === 'default' || key === 'develop';
        if (indent.length === 8)
            name = inGroup && value === undefined ? key : '';
        if (indent.length === 12 && key === 'version' && value !== undefined) {
            found.push(...lockedByPipenv(name, value, where));
        }
    }
    return found;
}
function lockedByPipenv(name, version, where) {
    return locked(name, version.replace(/^===?/, ''), where);
}
/** Line after line, those that are too long as blank ones; null as the last where the time is up before the end. */
function* linesOf(text, isUp = () => false) {
    let count = 0;
    for (let at = 0; at <= text.length;) {
        count += 1;
        if (count % LINES_BETWEEN === 0 && isUp())
            return yield null;
        const found = text.indexOf('\n', at);
        const end = found < 0 ? text.length : found;
        yield end - at > LONGEST_LINE ? '' : text.slice(at, end);
        at = end + 1;
    }
}
function locked(name, version, where) {
    const known = name === undefined ? null : packageNamed(name);
    const text = version === undefined ? null : versionText(version);
    if (known === null || text === null)
        return [];
    return [{ package: known, version: text, range: null, where, how: 'locked', certain: true }];
}

;// CONCATENATED MODULE: ./src/runner/job-clients/pyproject.ts



/** Tables and lists inside each other, far above what people write: the parser calls itself for each. */
const pyproject_DEEPEST = 50;
/**
 * What a `pyproject.toml` asks for; nothing if it is no TOML. Extras are left out, and environments of their own:
 * nobody knows whether the job wants them.
 */
async function fromPyproject(text, where) {
    if (!namesPackage(text))
        return [];
    // Seven milliseconds to load, and a file of its own in the bundle: most projects name neither package.
    const { parse } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        const document = parse(text.replace(/^\uFEFF/, ''), { maxDepth: pyproject_DEEPEST, integersAsBigInt: 'asNeeded' });
        return [
            ...requirementLists(document)
                .flatMap(fields/* listOf */.c3)
                .flatMap((item) => (typeof item === 'string' ? requirement(item, where) : [])),
            ...poetryTables(document)
                .flatMap((table) => Object.entries((0,fields/* fieldsOf */.Pf)(table)))
                .flatMap(([name, value]) => poetry(name, value, where)),
        ];
    }
    catch {
        return [];
    }
}
/** The lists of requirements that a job has when it installs the project. */
function requirementLists(document) {
    const { project, 'dependency-groups': groups, tool } = (0,fields/* fieldsOf */.Pf)(document);
    const { uv, pdm } = (0,fields/* fieldsOf */.Pf)(tool);
    const ofUv = (0,fields/* fieldsOf */.Pf)(uv);
    return [
        (0,fields/* fieldsOf */.Pf)(project).dependencies,
        ...Object.values((0,fields/* fieldsOf */.Pf)(groups)),
        ...['dev-dependencies', 'constraint-dependencies', 'override-dependencies'].map((key) => ofUv[key]),
        ...Object.values((0,fields/* fieldsOf */.Pf)((0,fields/* fieldsOf */.Pf)(pdm)['dev-dependencies'])),
    ];
}
/** Poetry's tables, in which the key is the name and the value the version asked for. */
function poetryTables(document) {
    const { dependencies, group, 'dev-dependencies': ofDevelopment, } = (0,fields/* fieldsOf */.Pf)((0,fields/* fieldsOf */.Pf)((0,fields/* fieldsOf */.Pf)(document).tool).poetry);
    const groups = Object.values((0,fields/* fieldsOf */.Pf)(group)).map((one) => (0,fields/* fieldsOf */.Pf)(one).dependencies);
    return [dependencies, ...groups, ofDevelopment];
}
/**
 * `"^1.2"`, `{ version = "^1.2", extras = […] }`, or a list of such tables with a condition each. What is optional,
 * or for some systems only, is left out.
 */
function poetry(name, value, where) {
    const wanted = Array.isArray(value) ? value : [value];
    const isConditional = wanted
        .map(fields/* fieldsOf */.Pf)
        .some(({ optional, platform, markers }) => optional === true || platform !== undefined || markers !== undefined);
    if (isConditional)
        return [];
    return wanted.flatMap((one) => {
        const version = typeof one === 'string' ? one : (0,fields/* fieldsOf */.Pf)(one).version;
        // To Poetry a bare version is one to be met exactly.
        return typeof version === 'string' ? required(name, version.replace(/^(?=\d[\w.]*$)/, '=='), where) : [];
    });
}

;// CONCATENATED MODULE: ./src/runner/job-clients/workspace-text.ts

const NONE = { text: null, isCut: false };
/**
 * A regular file of the workspace as text; no text for anything else, since a link could lead out of the workspace. One
 * that is larger than that is cut: then there is no text either.
 */
async function workspaceText(path, largest) {
    try {
        const { bytes, isCut } = await (0,bounded_file/* readBoundedFile */.Mv)(path, largest, { noFollow: true });
        return isCut ? { text: null, isCut } : { text: bytes.toString('utf8'), isCut };
    }
    catch {
        return NONE;
    }
}

;// CONCATENATED MODULE: ./src/runner/job-clients/job-clients.ts
/**
 * Which `huggingface_hub` the job is going to use, as far as its workspace or the machine tells. The workspace
 * may be a pull request's: its files are read as text, none of it is run, and no text of it is handed on but
 * versions. Never throws.
 */












/** Lock files of large projects have some megabytes. */
const LARGEST_LOCK_FILE = 16 * 1024 * 1024;
/** Environments of hundreds of packages stay below it; what is made to be slow to parse takes a second at most. */
const LARGEST_YAML = 64 * 1024;
const FILES = [
    [/^(?:uv|poetry|pdm)\.lock$/, fromTomlLock, LARGEST_LOCK_FILE],
    [/^Pipfile\.lock$/, fromPipfileLock, LARGEST_LOCK_FILE],
    [/^(?:[\w.-]{0,40}[-_.])?requirements(?:[-_.][\w.-]{0,40})?\.txt$/, fromRequirements],
    [/^pyproject\.toml$/, fromPyproject],
    [/^environment\.ya?ml$/, fromCondaEnvironment, LARGEST_YAML],
];
const job_clients_MOST_FILES = 20;
const MOST_TRACES = 50;
/**
 * What the files of the workspace and its virtual environment say, as far as the time goes; nothing is started. Of a
 * file that is cut nothing is concluded.
 */
async function observeWorkspaceClients(environment, time = new reading_time/* ReadingTime */.u()) {
    const workspace = environment.GITHUB_WORKSPACE || null;
    if (workspace === null)
        return [];
    const [pinned, installed] = await Promise.all([
        inFiles(workspace, time),
        time.within(() => inEnvironments(workspace, environment), []),
    ]);
    return [...installed, ...pinned].slice(0, MOST_TRACES);
}
/** What the Python on the path has installed; it is started for that, so only where the answer matters. */
async function observeInstalledClients(environment) {
    return fromPython(environment, environment.GITHUB_WORKSPACE || null);
}
async function inFiles(workspace, time) {
    const names = await time.within(() => (0,promises_.readdir)(workspace).catch(() => []), []);
    const known = names
        .sort()
        .flatMap((name) => FILES.filter(([pattern]) => pattern.test(name)).map(([, read, largest]) => ({ name, read, largest })))
        .slice(0, job_clients_MOST_FILES);
    const found = [];
    // One after the other, so that no more of them is in memory, and the clock is looked at between two.
    for (const { name, read, largest = bounded_file/* LARGEST_FILE */.K7 } of known) {
        const { text, isCut } = await time.within(() => workspaceText((0,external_node_path_.join)(workspace, name), largest), LATE);
        if (isCut)
            time.leaveOut(name);
        if (text === null)
            continue;
        const clients = await time.within(async () => read(text, name, () => time.isUp()), []);
        found.push(...clients.slice(0, MOST_TRACES));
    }
    return found;
}
const LATE = { text: null, isCut: false };
/** The environment that is active, else the one that tools make in the workspace. */
async function inEnvironments(workspace, environment) {
    const named = [environment.VIRTUAL_ENV, environment.UV_PROJECT_ENVIRONMENT].flatMap((folder) => folder ? [(0,external_node_path_.isAbsolute)(folder) ? folder : (0,external_node_path_.resolve)(workspace, folder)] : []);
    for (const folder of [...named, (0,external_node_path_.join)(workspace, '.venv'), (0,external_node_path_.join)(workspace, 'venv')]) {
        const isOwn = await (0,ways_in/* isWithin */.U)(workspace, (0,external_node_path_.join)(folder, 'lib'));
        const where = isOwn ? shownFolder(workspace, folder) : `the virtual environment ${shownName(folder)}`;
        const found = await fromVirtualEnvironment(folder, where);
        if (found.length > 0)
            return found;
    }
    return [];
}
function shownName(folder) {
    const name = (0,external_node_path_.basename)(folder);
    return /^[\w.-]{1,60}$/.test(name) ? name : 'of the job';
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/runner/files/trusted-place.ts
var trusted_place = __webpack_require__(6471);
;// CONCATENATED MODULE: ./src/runner/netrc-files.ts







/**
 * The files, in the order in which readers prefer them (runner notes §2); one file under two names counts once.
 * Where `NETRC` is set but leads to no file, that is the first of them. Where hosts are given, the entries of others
 * need not be read.
 */
async function observeNetrc(env, platform, hosts = null, uid = process.getuid?.()) {
    const workspace = env.GITHUB_WORKSPACE || null;
    const files = [];
    const seen = new Map();
    for (const candidate of candidates(env, platform)) {
        const found = await probe(candidate, { platform, uid, hosts, workspace });
        if (found === null)
            continue;
        const known = seen.get(found.identity);
        if (known !== undefined) {
            known.alsoNamed = [...(known.alsoNamed ?? []), candidate.kind];
            continue;
        }
        seen.set(found.identity, found.file);
        files.push(found.file);
    }
    return files;
}
function candidates(env, platform) {
    const homes = homesOf(env, platform);
    const list = [];
    if (env.NETRC !== undefined) {
        list.push({ path: withHome(env.NETRC, homes[0]), kind: 'netrc-variable' });
    }
    for (const home of homes) {
        list.push({ path: (0,external_node_path_.join)(home, '.netrc'), kind: 'dot-netrc' });
        list.push({ path: (0,external_node_path_.join)(home, '_netrc'), kind: 'underscore-netrc' });
    }
    return list;
}
/** On Windows Python uses the profile, git HOME or else drive and path. */
function homesOf(env, platform) {
    const { HOME, USERPROFILE, HOMEDRIVE = '', HOMEPATH = '' } = env;
    const homes = platform === 'win32' ? [USERPROFILE, HOME, HOMEDRIVE + HOMEPATH] : [HOME];
    return homes.flatMap((home) => (home === undefined || home === '' ? [] : [home]));
}
/** `~/` at the front stands for the home, as `requests` has it. */
function withHome(path, home) {
    return home !== undefined && /^~[\\/]/.test(path) ? (0,external_node_path_.join)(home, path.slice(2)) : path;
}
/** Null where there is nothing, and readers look for none in particular. */
async function probe({ path, kind }, { platform, uid, hosts, workspace }) {
    const file = {
        path,
        realPath: path,
        kind,
        state: 'unreadable',
        problem: null,
        size: 0,
        link: await isLink(path),
        owner: 'unknown',
        mode: null,
        writable: false,
        parse: null,
        bytes: null,
    };
    let stats;
    try {
        stats = await (0,promises_.stat)(path, { bigint: true });
        file.realPath = await (0,promises_.realpath)(path);
    }
    catch (error) {
        const code = (0,file_error/* fileErrorCode */.c)(error);
        if (code !== 'ENOENT' && code !== 'ENOTDIR') {
            return { identity: path, file: { ...file, problem: code } };
        }
        if (!file.link && kind !== 'netrc-variable')
            return null;
        const problem = file.link ? 'it is a link that leads nowhere' : 'there is no such file';
        return { identity: path, file: { ...file, state: 'no-file', problem } };
    }
    const identity = `${stats.dev}:${stats.ino}`;
    file.size = Number(stats.size);
    if (platform !== 'win32') {
        file.mode = Number(stats.mode & 4095n);
        if (uid !== undefined)
            file.owner = stats.uid === BigInt(uid) ? 'me' : 'other';
    }
    // Named in `NETRC` to have clients read nothing at all.
    if (file.realPath === external_node_os_.devNull)
        return { identity, file: { ...file, ...contentOf(Buffer.alloc(0), hosts) } };
    if (!stats.isFile()) {
        return { identity, file: { ...file, state: 'not-a-file', problem: notAFile(stats) } };
    }
    // Who else can write it is not asked: clients read it from a home that a group shares, too.
    const reason = workspace === null ? null : await (0,trusted_place/* distrusted */.k)(path, { workspace, home: '', uid: undefined });
    if (reason !== null)
        return { identity, file: { ...file, problem: reason, isDistrusted: true } };
    file.writable = await mayChange(file.realPath);
    return { identity, file: await withContent(file, hosts) };
}
async function isLink(path) {
    return (0,promises_.lstat)(path).then((stats) => stats.isSymbolicLink(), () => false);
}
function notAFile(stats) {
    if (stats.isDirectory())
        return 'it is a folder';
    if (stats.isFIFO())
        return 'it is a named pipe';
    return stats.isSocket() ? 'it is a socket' : 'it is a device';
}
function contentOf(bytes, hosts) {
    return {
        state: 'read',
        size: bytes.length,
        parse: hosts === null ? (0,grammar/* parseNetrc */.Q)(bytes) : (0,grammar/* parseNetrcAbout */.t)(bytes, hosts),
        bytes,
    };
}
async function withContent(file, hosts) {
    try {
        const bytes = await (0,bounded_file/* readBounded */.CB)(file.realPath);
        if (bytes === null)
            return { ...file, state: 'too-large', problem: 'it is larger than 1 MiB' };
        return { ...file, ...contentOf(bytes, hosts) };
    }
    catch (error) {
        return { ...file, problem: (0,file_error/* fileErrorCode */.c)(error) };
    }
}
/** A file is replaced by its folder's rights, or else written in place by its own. */
async function mayChange(realPath) {
    return ((await allows(realPath, promises_.constants.W_OK)) ||
        (await allows((0,external_node_path_.dirname)(realPath), promises_.constants.W_OK | promises_.constants.X_OK)));
}
async function allows(path, mode) {
    return (0,promises_.access)(path, mode).then(() => true, () => false);
}

// EXTERNAL MODULE: ./src/runner/tokens/saved-tokens.ts + 1 modules
var saved_tokens = __webpack_require__(6683);
// EXTERNAL MODULE: ./src/runner/workflow/workflow.ts + 8 modules
var workflow_workflow = __webpack_require__(5194);
;// CONCATENATED MODULE: ./src/hub/repo-file.ts

/**
 * Asks for a small text file at the repo's root. The Hub serves it directly or by a redirect on its own origin;
 * a large one would lie with another host, where no redirect is followed to (protocol notes §3.2, §3.5).
 */
async function fetchFile(client, token, ref, name) {
    const path = `${(0,model_repo/* pagePath */.HX)(ref)}/resolve/${encodeURIComponent((0,model_repo/* revisionOf */.DT)(ref))}/${name}`;
    const { response, text } = await client.askForText({ method: 'GET', path, token });
    const { outcome } = response;
    return { response, text: outcome.kind === 'answer' && outcome.status === 200 ? text : null };
}

// EXTERNAL MODULE: ./src/hub/references/card.ts
var card = __webpack_require__(2866);
// EXTERNAL MODULE: ./src/model/front-matter.ts
var front_matter = __webpack_require__(2334);
;// CONCATENATED MODULE: ./src/hub/references/contents.ts


const MALFORMED = { ok: false, problem: 'malformed' };
/** Characters of a file, or of a card's part that is read, above which it is left alone. */
const contents_LARGEST_JSON = 1 << 20;
const contents_LARGEST_YAML = 1 << 15;
/**
 * Reads a file by its name: JSON, YAML, or of a card the fields `wanted` of the YAML at its head. Never throws,
 * whatever the file holds.
 */
async function contents_contentsOf(path, text, wanted) {
    if (path.endsWith('.json'))
        return parse(text, contents_LARGEST_JSON, JSON.parse);
    return parseYaml(path.endsWith('.md') ? headOf(text, wanted) : text);
}
/** The lines of the wanted fields at the top level of a card's front matter; the rest may be long. */
function headOf(text, wanted) {
    let isWanted = false;
    const kept = (0,front_matter/* frontMatter */.Z)(text).filter((line) => {
        const field = /^["']?([\w-]{1,60})["']?[ \t]*:/.exec(line)?.[1];
        if (field !== undefined)
            isWanted = wanted.includes(field);
        return isWanted;
    });
    return kept.join('\n');
}
async function parseYaml(text) {
    if (text.length > contents_LARGEST_YAML)
        return { ok: false, problem: 'too-large' };
    const composed = await (0,yaml_document/* composeYaml */.e)(text);
    // An alias may stand for much, and for much that stands for much: the package counts, and throws.
    return composed === null ? MALFORMED : parse(text, contents_LARGEST_YAML, () => composed.document.toJS());
}
function parse(text, largest, read) {
    if (text.length > largest)
        return { ok: false, problem: 'too-large' };
    try {
        return { ok: true, value: read(text) };
    }
    catch {
        return MALFORMED;
    }
}

;// CONCATENATED MODULE: ./src/hub/references/read.ts




/** Fetches the files of a repo that may name others, all at once, and reads them. */
async function readRepo(hub, secret, ref) {
    const names = (0,references_mentions/* namingFiles */.Mf)(ref.type);
    const fetched = await Promise.all(names.map((name) => fetchFile(hub, secret, ref, name)));
    const files = [];
    const contents = new Map();
    const absent = new Set();
    for (const [index, { response, text }] of fetched.entries()) {
        const name = names[index] ?? '';
        const read = text === null || hub.timeIsUp ? null : await contents_contentsOf(name, text, card/* CARD_FIELDS */.zf);
        if (read?.ok)
            contents.set(name, read.value);
        if (response.outcome.kind === 'answer' && response.outcome.status === 404)
            absent.add(name);
        files.push({ name, response, problem: problemOf(read) });
    }
    return { ref, files, mentions: (0,references_mentions/* mentionsIn */.TV)(ref, contents, absent) };
}
function problemOf(read) {
    return read === null || read.ok ? null : read.problem;
}

// EXTERNAL MODULE: ./src/hub/whoami.ts
var whoami = __webpack_require__(5410);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./src/hub/shorten.ts
var shorten = __webpack_require__(5230);
;// CONCATENATED MODULE: ./src/runner/certificates/shown-chain.ts




const SYSTEM_FOLDER = '/etc/ssl/certs';
const LONGEST_NAME = 120;
const MOST_NAMES = 5;
/** Whether any of these is none of those that Node brings along, and so trusted by what the job has set up alone. */
function addsToNode(fingerprints) {
    // Most jobs add nothing, and need not pay for the list.
    if (fingerprints.length === 0)
        return false;
    const own = new Set(nodesOwn().map(fingerprintOf));
    return fingerprints.some((one) => !own.has(one));
}
/** Looks for an authority of the shown certificates in the files of this runner. Never throws. */
async function observeChain(shown, files) {
    const vouches = voucher(shown);
    const inFile = async (variable, path) => {
        const { authorities } = await readAuthorities(variable, path);
        const found = authorities.flatMap((authority) => {
            const vouched = vouches(authority.der);
            return vouched === null ? [] : [{ variable, path: authority.path, isRoot: vouched === 'root' }];
        });
        return found.find(({ isRoot }) => isRoot) ?? found[0];
    };
    const holders = [];
    for (const { variable, path } of files.filter(({ state }) => state === 'read')) {
        const holder = await inFile(variable, path);
        if (holder !== undefined)
            holders.push(holder);
    }
    const system = await inFile('SSL_CERT_DIR', SYSTEM_FOLDER);
    return {
        certificates: shown.map(readCertificate),
        isPublic: nodesOwn().some((der) => vouches(der) !== null),
        holders,
        inSystem: system?.isRoot ? system.path : null,
    };
}
function readCertificate(certificate) {
    const { subject, issuer, subjectAltName = '', validFrom, validTo, fingerprint256 } = certificate;
    const names = Array.from(subjectAltName.matchAll(/(?:DNS|IP Address):([^\s,"]+)/g), ([, name = '']) => name);
    return {
        subject: nameIn(subject),
        issuer: nameIn(issuer),
        names: names.slice(0, MOST_NAMES).map((name) => (0,shorten/* shorten */.m)(name, LONGEST_NAME)),
        validFrom: Date.parse(validFrom),
        validTo: Date.parse(validTo),
        fingerprint: fingerprint256,
        isSelfSigned: certificate.checkIssued(certificate),
    };
}
/** Node writes one part of a name to a line, with what is special in it escaped. */
function nameIn(lines) {
    const parts = (lines ?? '').split('\n').filter((line) => /^(?:CN|O)=/.test(line));
    const inOrder = [...parts.filter((line) => line.startsWith('CN=')), ...parts.filter(isOrganization)];
    const name = inOrder.join(', ').replace(/\s+/g, ' ').trim();
    return name === '' ? 'no name' : (0,shorten/* shorten */.m)(name, LONGEST_NAME);
}
function isOrganization(line) {
    return line.startsWith('O=');
}
/**
 * Tells of a certificate whether it is one of the shown authorities or has issued one of those that are shown:
 * whoever holds it can make the chain end there.
 */
function voucher(shown) {
    const [own] = shown;
    return (der) => {
        try {
            const authority = new external_node_crypto_.X509Certificate(der);
            const isShown = shown.some((one) => one !== own && one.raw.equals(der));
            const issued = shown.some((one) => one.checkIssued(authority) && one.verify(authority.publicKey));
            if (!issued && !isShown)
                return null;
            return authority.checkIssued(authority) ? 'root' : 'other';
        }
        catch {
            // It has the form of a certificate, and is none.
            return null;
        }
    };
}
function nodesOwn() {
    return external_node_tls_.rootCertificates.flatMap(certificatesIn);
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
var external_node_dns_default = /*#__PURE__*/__webpack_require__.n(external_node_dns_);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/hub/response.ts
var response = __webpack_require__(5436);
;// CONCATENATED MODULE: ./src/hub/public-address.ts



/**
 * Networks of IPv4 that are nobody's on the Internet, or everybody's: IANA's special-purpose registry, multicast and
 * what is reserved. The last one is where Azure's hosts serve the machine that asks, GitHub's runners among them.
 */
const SPECIAL_IPV4 = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
    ['168.63.129.16', 32],
];
/** The same within what is handed out of IPv6: protocols and Teredo, documentation, 6to4. */
const SPECIAL_IPV6 = [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
];
/** Forms of an IPv4 address by which that is reached: mapped, and translated where a network has IPv6 alone. */
const IPV4_WITHIN = ['::ffff:', '64:ff9b::'];
/** What is public in IPv6 lies in here; everything else is special, or not handed out. */
const GLOBAL = new external_node_net_.BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
for (const prefix of IPV4_WITHIN)
    GLOBAL.addSubnet(`${prefix}0.0.0.0`, 96, 'ipv6');
const SPECIAL = new external_node_net_.BlockList();
for (const [network, bits] of SPECIAL_IPV4) {
    SPECIAL.addSubnet(network, bits, 'ipv4');
    for (const prefix of IPV4_WITHIN)
        SPECIAL.addSubnet(prefix + network, 96 + bits, 'ipv6');
}
for (const [network, bits] of SPECIAL_IPV6)
    SPECIAL.addSubnet(network, bits, 'ipv6');
/** Whether the address is one of the Internet at large; false also for what is no address. */
function isPublicAddress(address) {
    if ((0,external_node_net_.isIP)(address) === 4)
        return !SPECIAL.check(address, 'ipv4');
    return (0,external_node_net_.isIP)(address) === 6 && GLOBAL.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6');
}
/** Whether the name is an address that is not public: no name is looked up for it. */
function isPrivateLiteral(hostname) {
    return (0,external_node_net_.isIP)(hostname) !== 0 && !isPublicAddress(hostname);
}
/** Whether all addresses of the name are other than public; false where it has none. */
async function isPrivateName(hostname) {
    const addresses = await new Promise((resolve) => {
        external_node_dns_default().lookup(hostname, { all: true }, (error, found) => resolve(error === null ? found : []));
    });
    return addresses.length > 0 && !addresses.some(({ address }) => isPublicAddress(address));
}
/**
 * Looks a name up for a connection, which gets the very addresses that were judged, so that no later answer takes their
 * place. Fails with `ADDRESS_NOT_PUBLIC` unless all are public: which of them is used is the connection's to choose.
 * Of an address in place of a name a connection asks nobody.
 */
const lookupPublic = (hostname, options, callback) => {
    external_node_dns_default().lookup(hostname, { ...options, all: true }, (error, addresses) => {
        if (error !== null)
            return callback(error, '');
        const [first] = addresses;
        if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
            return callback(Object.assign(new Error('no public address'), { code: response/* ADDRESS_NOT_PUBLIC */.v }), '');
        }
        return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
};

// EXTERNAL MODULE: ./src/hub/transfer-hosts.ts
var transfer_hosts = __webpack_require__(3470);
;// CONCATENATED MODULE: ./src/steps/reach-transfer-hosts.ts






/**
 * Reaches the hosts that files come from: those that the Hub lists, and those to which it sends whoever asks for a
 * file of these repos. The token goes to the Hub alone; the hosts are asked for nothing, without it. A Hub at a
 * public address leads nobody to another one.
 */
async function reachTransferHosts(hub, secret, endpoint, repos, connectTo) {
    const hosts = new Map();
    const serves = new Map();
    const publicOnly = isPublic(hub, endpoint);
    const listing = (0,transfer_hosts/* askTransferList */.pW)(hub).then((list) => ({
        list,
        listed: (0,transfer_hosts/* readTransferList */.KJ)(list, endpoint) ?? [],
    }));
    const reachOnce = async (origin) => {
        const { listed } = await listing;
        const bounds = { endpoint, publicOnly: await publicOnly, listed };
        const reached = hosts.get(origin) ?? reach(origin, bounds, connectTo);
        hosts.set(origin, reached);
    };
    await Promise.all([
        listing.then(({ listed }) => Promise.all(listed.map(reachOnce))),
        ...repos.map(async (ref) => {
            const origin = await (0,transfer_hosts/* askFileOrigin */.Ye)(hub, secret, ref);
            if (origin === null)
                return;
            serves.set(origin, [...(serves.get(origin) ?? []), (0,model_repo/* formatRepo */.Kf)(ref)]);
            await reachOnce(origin);
        }),
    ]);
    const reached = await Promise.all(hosts.values());
    return {
        list: (await listing).list,
        hosts: reached.map((host) => ({ ...host, serves: serves.get(host.origin) ?? [] })),
    };
}
/** By its addresses, whatever its name; one whose addresses nobody tells, or tells in time, counts as public. */
async function isPublic(hub, { origin, hostname }) {
    if (isPrivateLiteral(hostname))
        return false;
    if ((0,proxy/* proxyFor */.i)(origin, process.env) !== null)
        return true;
    return !(await hub.bound(isPrivateName(hostname)).catch(() => false));
}
/** Any status shows that the way there is open. */
async function reach(origin, bounds, connectTo) {
    const endpoint = (0,model_endpoint/* endpointAt */.hU)(new URL(origin), 'input');
    const request = { method: 'HEAD', path: '/', token: null };
    const host = { origin, host: endpoint.host, serves: [] };
    const code = obstacle(endpoint, bounds);
    if (code !== null) {
        const asked = { method: request.method, path: request.path, authenticated: false, redirects: [] };
        const outcome = { kind: 'no-answer', phase: 'address', code };
        return { ...host, response: { ...asked, attempts: 0, outcome } };
    }
    const client = connectTo(endpoint, bounds.publicOnly ? { lookup: lookupPublic } : {});
    try {
        return { ...host, response: await client.ask({ ...request, attempts: 2 }) };
    }
    finally {
        await client.close();
    }
}
/** Why the host is not even to be asked; null where that is up to its addresses, once it is looked up. */
function obstacle({ origin, hostname }, { publicOnly, ...named }) {
    if (!publicOnly)
        return null;
    if (isPrivateLiteral(hostname))
        return response/* ADDRESS_NOT_PUBLIC */.v;
    if ((0,proxy/* proxyFor */.i)(origin, process.env) === null || (0,transfer_hosts/* mayBeAskedThroughProxy */.GR)(hostname, named))
        return null;
    return response/* ADDRESS_UNKNOWN */.s;
}

;// CONCATENATED MODULE: ./src/steps/probe-asker.ts






/** Asks whatever can be asked. No answer and no failure of a server makes it throw. */
class ProbeAsker {
    #repos;
    #connectTo;
    constructor(repos, connectTo) {
        this.#repos = repos;
        this.#connectTo = connectTo;
    }
    get hub() {
        return this.#repos.hub;
    }
    /** Whether it is still worth asking. A file that nobody waits for says nothing, not even that it is late. */
    isInTime({ kind }) {
        return kind !== 'files' || !this.hub.timeIsUp;
    }
    /** What came of it: nothing where there was nothing to see. What `shared` holds about a repo is not asked again. */
    async ask(probe, shared) {
        const { hub, secret } = this.#repos;
        const { kind } = probe;
        switch (kind) {
            case 'repo':
                return [await this.#repos.ask(probe.repo, probe.probe, shared)];
            case 'public-repo':
                return [{ kind, response: await (0,hub_probe/* askPublicRepo */.ru)(hub, probe.token) }];
            case 'credential':
                return [{ kind, secret: probe.secret, whoami: await (0,whoami/* askWhoami */.D)(hub, probe.secret, 1) }];
            case 'files':
                return [{ kind, read: await readRepo(hub, secret, probe.ref) }];
            case 'transfer-hosts': {
                const { endpoint, repos } = probe;
                const transferHosts = await reachTransferHosts(hub, secret, endpoint, repos, this.#connectTo);
                return [{ kind, transferHosts }];
            }
            case 'certificates':
                return this.#compareCertificates(probe);
        }
    }
    /** One more handshake, and what the files of this runner hold of what the Hub shows in it. */
    async #compareCertificates({ areTrusted, files, fileOfGit, }) {
        const extra = files.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
        // What Node trusts by itself, other clients mostly do, too.
        if (areTrusted && !addsToNode(extra?.fingerprints ?? []))
            return [];
        const shown = await this.hub.showCertificates();
        if (shown === null)
            return [];
        const ofGit = fileOfGit === null ? [] : [await observeAuthorities({ variable: 'http.sslCAInfo', path: fileOfGit })];
        const certificates = [...files, ...ofGit];
        return [{ kind: 'certificates', certificates, chain: await observeChain(shown, certificates) }];
    }
}

// EXTERNAL MODULE: ./src/probing/first-probes.ts
var first_probes = __webpack_require__(8611);
// EXTERNAL MODULE: ./src/hub/owner-probes.ts
var owner_probes = __webpack_require__(9714);
;// CONCATENATED MODULE: ./src/probing/follow-up-probes.ts









/** Repos for which follow-up probes are sent; the rest of a long list of refusals is told apart no further. */
const MOST_FOLLOWED_UP = 20;
/** Repos that are asked again to find out whether the token arrives at all: the first ones. */
const MOST_ARRIVAL_CHECKS = 3;
/** Owners that are asked about. */
const MOST_OWNERS = 5;
/**
 * What else to ask, given all that is known: only probes whose answer changes what a person is told,
 * only for what was refused, and only what was not asked yet. Called until it asks nothing more.
 */
function followUpProbes(evidence, tokenStatus) {
    const asker = (0,probed_repo/* askerOf */.YX)(evidence, tokenStatus);
    const owners = new Set(evidence.hub.repos.filter(wasOwnerAsked).map(ownerOf));
    const plan = new Map();
    for (const [position, observation] of evidence.hub.repos.entries()) {
        const probed = (0,probed_repo/* probedRepoOf */.AU)(observation, position, asker);
        const isLeftOut = owners.size >= MOST_OWNERS && !owners.has(ownerOf(observation));
        const wanted = wantedProbes(probed, tokenStatus, evidence).filter((probe) => observation.probes[probe] === undefined && !(isLeftOut && (0,hub_probe/* isOwnerProbe */.IW)(probe)));
        const started = Object.keys(observation.probes).length > 0;
        if (wanted.length === 0 || !started || plan.size >= MOST_FOLLOWED_UP)
            continue;
        plan.set(observation, wanted);
        if (wanted.some(hub_probe/* isOwnerProbe */.IW))
            owners.add(ownerOf(observation));
    }
    return plan;
}
function wasOwnerAsked(observation) {
    return owner_probes/* OWNER_PROBES */.MO.some((probe) => observation.probes[probe] !== undefined);
}
function ownerOf({ request }) {
    return (request.ref.id.split('/')[0] ?? '').toLowerCase();
}
function wantedProbes(probed, tokenStatus, { hub: { repos } }) {
    const { ref, operation } = probed.observation.request;
    if (tokenStatus.is === 'refused') {
        return [...wantedForArrival(probed, tokenStatus.because), ...wantedWithoutDeadToken(probed, repos)];
    }
    if (tokenStatus.is === 'absent')
        return wantedWithoutToken(probed);
    if (token_status_effects/* EFFECTS */.t[tokenStatus.is].repos !== 'account')
        return [];
    if (operation === 'write' && (0,hub_probe/* hasAccessCheck */.hx)(ref))
        return wantedAfterWrite(probed);
    const reading = (0,readings/* readingOf */.MU)(probed.observation, (0,hub_probe/* readProbeFor */.mq)(ref));
    if (reading === null || !(0,readings/* isConclusive */.c8)(reading))
        return [];
    if (reading.is === 'granted')
        return (0,hub_probe/* hasAccessCheck */.hx)(ref) && (0,gate/* needsFileProof */.K$)(probed) ? ['content'] : [];
    if (reading.is === 'not-found')
        return wantedAfterNotFound(probed);
    if (reading.is === 'gate')
        return reading.state === 'not-accepted' ? ['metadata', 'card'] : ['metadata'];
    return reading.is === 'forbidden' ? ['metadata'] : [];
}
/** A refused token gets 401 even for what is public, one that does not arrive gets what everybody gets. */
function wantedForArrival({ position, ref }, because) {
    if (because !== 'unknown' || position >= MOST_ARRIVAL_CHECKS)
        return [];
    return ref.type === 'bucket' ? ['metadata'] : ['metadata', 'readme'];
}
/** Whether the job could do without the token that is refused: as far as it only reads, and all can be asked. */
function wantedWithoutDeadToken({ ref }, repos) {
    const onlyReads = repos.every(({ request }) => request.operation === 'read');
    return onlyReads && repos.length <= MOST_FOLLOWED_UP ? [`anonymous-${(0,hub_probe/* readProbeFor */.mq)(ref)}`] : [];
}
/** Without a token, whether the id exists as one of the types that everybody lists. */
function wantedWithoutToken(probed) {
    const { ref } = probed.observation.request;
    const reading = (0,readings/* readingOf */.MU)(probed.observation, `anonymous-${(0,hub_probe/* readProbeFor */.mq)(ref)}`);
    const isHidden = reading?.is === 'not-found' || reading?.is === 'unauthorized';
    if (!isHidden || !(0,misspelt_id/* canBeAnotherType */.D2)(probed))
        return [];
    return (0,hub_probe/* otherTypes */.wu)(ref)
        .filter((type) => (0,hub_probe/* hasAccessCheck */.hx)({ ...ref, type }))
        .map((type) => `anonymous-as-${type}`);
}
function wantedAfterWrite(probed) {
    const { observation } = probed;
    const write = (0,readings/* readingOf */.MU)(observation, 'write');
    if (write === null || write.is === 'granted' || !(0,readings/* isConclusive */.c8)(write))
        return [];
    const probes = ['read', 'metadata'];
    const read = (0,readings/* readingOf */.MU)(observation, 'read');
    if (read?.is === 'not-found')
        probes.push(...wantedAfterNotFound(probed));
    // A 404 for a repo that can be read is about the route: then a commit's own first step tells (protocol §3.1).
    if (write.is === 'not-found' && read?.is === 'granted')
        probes.push('preupload');
    return probes;
}
function wantedAfterNotFound(probed) {
    const { ref } = probed.observation.request;
    const metadata = (0,readings/* readingOf */.MU)(probed.observation, 'metadata');
    if (metadata?.is === 'granted' && (0,hub_probe/* hasAccessCheck */.hx)(ref))
        return ['content'];
    const types = (0,hub_probe/* otherTypes */.wu)(ref).map((type) => `as-${type}`);
    return ['metadata', ...types, ...aboutOwner(probed)];
}
/** Whether the name or the owner may be misspelt, where nothing weightier explains that the repo is not found. */
function aboutOwner(probed) {
    if (probed.identity === null || !(0,explanations/* isNameInQuestion */.f)(probed))
        return [];
    // Of the account itself and of its organizations the identity check has shown that they are there.
    const { is } = (0,rights/* ownershipOf */.VL)(probed);
    const isKnown = is === 'own' || is === 'org';
    return [
        ...((0,hub_probe/* hasAccessCheck */.hx)(probed.ref) ? ['neighbours'] : []),
        ...(isKnown ? [] : ['owner-user', 'owner-org']),
    ];
}

;// CONCATENATED MODULE: ./src/probing/opening-gates.ts


/** States of a gate that may still change while a job waits. A rejection stays. */
const MAY_OPEN = ['not-accepted', 'pending', 'reset'];
/** The repos whose gate is closed now and may open soon, as after a click on the repo's page. */
function behindOpeningGate({ hub: { repos, references } }) {
    return [...repos, ...references.found].filter((observation) => {
        const { ref, operation } = observation.request;
        const reading = (0,readings/* readingOf */.MU)(observation, (0,hub_probe/* readProbeFor */.mq)(ref));
        return operation === 'read' && reading?.is === 'gate' && MAY_OPEN.includes(reading.state);
    });
}

// EXTERNAL MODULE: ./src/model/token/inspect-token.ts + 2 modules
var inspect_token = __webpack_require__(5111);
;// CONCATENATED MODULE: ./src/probing/other-credentials.ts




/** The Hub limits the identity check strictly, and its answer only makes a finding clearer. */
const MOST_ASKED = 3;
/**
 * The credentials that would be sent instead of the token and of which the Hub may be asked whose they are: those
 * found for this very endpoint that have the form of a token, each once. None while nothing overrides the token.
 */
function whoToAsk(evidence, tokenStatus) {
    const { endpoint } = evidence.inputs;
    if (!(0,model_endpoint/* mayReceiveToken */.s1)(endpoint) || (tokenStatus.is !== 'good' && tokenStatus.is !== 'refused'))
        return [];
    const [own] = (0,clients/* hostsOf */.PP)(evidence);
    const asked = [];
    for (const one of (0,clients_overrides/* credentialOverrides */.J)(evidence)) {
        if (one.secret === null || one.host.host !== own.host || !isForEndpoint(evidence, one))
            continue;
        const format = (0,inspect_token/* inspectToken */.e4)(one.secret.reveal());
        const { cleaned, kind } = format;
        if (kind === 'unknown' || (0,inspect_token/* faultAt */.ux)(endpoint, { source: one.source.kind, format }) !== null)
            continue;
        if (asked.length < MOST_ASKED && !asked.some((other) => other.equals(cleaned)))
            asked.push(cleaned);
    }
    return asked;
}
/** Whether it was put down for this endpoint by name, or is what the job itself would send there. */
function isForEndpoint({ inputs, runner: { environment } }, override) {
    const { source } = override;
    switch (source.kind) {
        case 'netrc':
            return !source.byDefault;
        case 'git':
            // A header without a URL in its key goes to every host; what a pull request may have written goes to none.
            return source.credential.where !== 'http.extraHeader' && !source.credential.fromRepository;
        case 'saved':
        case 'variable': {
            if ((0,clients_overrides/* isLoginOfOldHub */.h)(override))
                return false;
            const named = environment.endpoint ?? 'https://huggingface.co';
            return URL.canParse(named) && new URL(named).origin === inputs.endpoint.origin;
        }
        case 'publisher':
            return false;
    }
}

;// CONCATENATED MODULE: ./src/probing/next-probes.ts
/**
 * In: the evidence so far.
 * Out: the probes that are worth sending next, and new evidence once they are answered.
 * Knows: which answer would change what a person is told. It sends nothing itself.
 */









/** What is worth asking about the topic, given all that is known; none when nothing is left. */
function nextProbes(evidence, topic) {
    switch (topic) {
        case 'refusals':
            return [...followUpProbes(evidence, (0,token_status/* tokenStatusOf */.Ni)(evidence))].flatMap(([repo, probes]) => aboutRepo(repo, probes));
        case 'arrival':
            return arrivalProbes(evidence);
        case 'references':
            return evidence.inputs.followReferences ? referenceProbes(evidence) : [];
        case 'gates':
            return behindOpeningGate(evidence).flatMap((repo) => aboutRepo(repo, [(0,hub_probe/* readProbeFor */.mq)(repo.request.ref)]));
        case 'credentials':
            return whoToAsk(evidence, (0,token_status/* tokenStatusOf */.Ni)(evidence)).map((secret) => ({ kind: 'credential', secret }));
        case 'certificates':
            return certificateProbes(evidence);
        case 'transfer-hosts': {
            const { inputs, runner, hub } = evidence;
            const isWanted = inputs.checkTransferHosts && (0,first_probes/* mayAsk */.Nh)(inputs, runner.tokenSources, hub.publisher);
            const { endpoint } = inputs;
            return isWanted ? [{ kind: topic, endpoint, repos: (0,unreached_hosts/* reposToFetchFrom */.P3)(evidence) }] : [];
        }
    }
}
function aboutRepo(repo, probes) {
    return probes.map((probe) => ({ kind: 'repo', repo, probe }));
}
/** Whether a token that seems to be unknown to the Hub arrives there at all. */
function arrivalProbes(evidence) {
    const tokenStatus = (0,token_status/* tokenStatusOf */.Ni)(evidence);
    const { checked } = evidence.runner.tokenSources;
    const isDoubtful = tokenStatus.is === 'refused' && tokenStatus.because === 'unknown';
    return isDoubtful && checked !== null ? [{ kind: 'public-repo', token: checked.format.cleaned }] : [];
}
/** What the files of granted repos name, whether that can be read, and so on from there. */
function referenceProbes(evidence) {
    const tokenStatus = (0,token_status/* tokenStatusOf */.Ni)(evidence);
    const aboutFound = evidence.hub.references.found.flatMap((repo) => aboutRepo(repo, probesOfReference(repo, evidence, tokenStatus)));
    if (aboutFound.length > 0)
        return aboutFound;
    return nextToRead(evidence, tokenStatus).map((ref) => ({ kind: 'files', ref }));
}
/** The certificates, where Node does not trust them, or where it may trust more than other clients do. */
function certificateProbes(evidence) {
    const trust = (0,untrusted_certificate/* trustInQuestion */.g_)(evidence);
    if (trust === null)
        return [];
    const { certificates: files, git } = evidence.runner;
    // The variable beats the setting.
    const hasVariable = files.some(({ variable }) => variable === 'GIT_SSL_CAINFO');
    const fileOfGit = hasVariable ? null : (git.authoritiesFile ?? null);
    return [{ kind: 'certificates', areTrusted: trust === 'answered', files, fileOfGit }];
}

;// CONCATENATED MODULE: ./src/steps/rounds.ts


const BOUNDS = {
    // Two rounds tell all of one repo; with more of them than are followed up at once, the rest has its turn.
    refusals: { rounds: 3 },
    arrival: { rounds: 1 },
    references: { rounds: Number.POSITIVE_INFINITY },
    // Owners' decisions show within two seconds (protocol notes §8), so asking more often tells nothing sooner.
    gates: { rounds: Number.POSITIVE_INFINITY, pauseMs: 2_000 },
    credentials: { rounds: 1 },
    certificates: { rounds: 1 },
    'transfer-hosts': { rounds: 1 },
};
const ABOUT_REPOS = ['refusals', 'arrival', 'references'];
/** All that the first answers leave open. */
const AFTER_FIRST = [
    ABOUT_REPOS,
    ['credentials'],
    ['certificates'],
    ['transfer-hosts'],
];
/** Closed gates, until they open, and then what open ones leave open. */
const UNTIL_OPEN = [['gates', ...ABOUT_REPOS]];
/**
 * Asks round by round and returns the evidence with all answers. No line waits for another: each goes on as soon as
 * its own answers are in, so that together they take as long as the longest of them. `tell` is told of each state in
 * between.
 */
async function askInRounds(asker, evidence, lines, tell = () => { }) {
    let known = evidence;
    const askAbout = async (line) => {
        for (const topic of line) {
            const { rounds, pauseMs } = BOUNDS[topic];
            const shared = new Map();
            for (let round = 0; round < rounds; round += 1) {
                const probes = nextProbes(known, topic).filter((probe) => asker.isInTime(probe));
                if (probes.length === 0)
                    break;
                if (pauseMs !== undefined && !(await asker.hub.wait(pauseMs)))
                    return;
                // What is asked again after a pause may be answered otherwise.
                if (pauseMs !== undefined)
                    shared.clear();
                const answers = await Promise.all(probes.map((probe) => asker.ask(probe, shared)));
                if (pauseMs !== undefined && asker.hub.timeIsUp)
                    return;
                known = withAnswers(known, answers.flat());
                tell(known);
            }
        }
    };
    await Promise.all(lines.map(askAbout));
    return known;
}

;// CONCATENATED MODULE: ./src/steps/collect.ts
/**
 * In: the inputs, the token and the first requests, as `start` left them.
 * Out: all the evidence of a run; the steps beside this one tell the runner and change its files.
 * Knows: every folder below. No folder knows the steps.
 */




















/** Looks at the runner while the first answers travel, then asks what they leave open. */
async function collect(started, environment, connectTo) {
    const { asker, answers } = started.first;
    const stopTelling = tellProgress(() => ({
        doing: 'asking',
        ...asker.count,
        requests: asker.hub.asked,
    }));
    try {
        const unanswered = await observeRunner(started, environment);
        const [first, installed] = await Promise.all([answers, observeInstalled(environment, unanswered)]);
        const { runner } = unanswered;
        const jobClients = [...runner.jobClients, ...installed];
        const evidence = withAnswers({ ...unanswered, runner: { ...runner, jobClients } }, first);
        return await askInRounds(new ProbeAsker(asker, connectTo), evidence, AFTER_FIRST);
    }
    finally {
        stopTelling();
    }
}
/** Everything that is not the Hub's to say, with what the Hub says left open. */
async function observeRunner({ inputs, tokenSources, publisher, first: { repos } }, environment) {
    const { hosts, hostnames } = (0,model_endpoint/* credentialHosts */.jS)(inputs.endpoint);
    const workspace = environment.GITHUB_WORKSPACE || null;
    const time = new reading_time/* ReadingTime */.u();
    const [event, netrc, git, storedTokens, legacyToken, jobClients, workflow, certificates] = await Promise.all([
        observeEvent(environment),
        observeNetrc(environment, process.platform, hostnames),
        (0,git_git/* observeGit */.F4)(environment, workspace, hosts, { origin: inputs.endpoint.origin, time }),
        (0,saved_tokens/* observeStoredTokens */.WR)(environment),
        (0,saved_tokens/* observeLegacyToken */.Ld)(environment),
        observeWorkspaceClients(environment, time),
        (0,workflow_workflow/* observeWorkflow */.K)(environment, process.platform, time),
        observeCertificates(environment),
    ]);
    return {
        inputs,
        runner: {
            tokenSources,
            event,
            environment: (0,runner_environment/* observeEnvironment */.aC)(environment),
            netrc,
            git: { ...git, credentials: await markWritten(git.credentials, workspace) },
            storedTokens,
            legacyToken,
            jobClients,
            certificates,
            proxy: (0,proxy/* proxyFor */.i)(inputs.endpoint.origin, environment),
            workflow,
            unread: { isLate: time.isShort, cut: time.cut },
            platform: process.platform,
            now: Date.now(),
        },
        hub: {
            publisher,
            whoami: null,
            repos,
            references: { read: [], found: [] },
            chain: null,
            transferHosts: null,
            publicRepo: null,
            others: [],
        },
    };
}
/** Starting a Python costs time, so it is asked only where its answer makes a difference. */
async function observeInstalled(environment, evidence) {
    return hubVersionMatters(evidence) ? observeInstalledClients(environment) : [];
}
/**
 * Credentials of this Hub that others left on the machine, and GitHub's own: none of them may be shown either. Not
 * among them is what a pull request can write, and what is too short for a token: either may be any word.
 */
function foreignSecrets({ inputs, runner: { netrc, git, storedTokens, legacyToken }, }) {
    const { hostnames } = (0,model_endpoint/* credentialHosts */.jS)(inputs.endpoint);
    const entries = netrc.flatMap((file) => (0,netrc_entries/* entriesFor */.a)(file, hostnames).matching);
    const found = [
        ...git.credentials.flatMap(({ secret, fromRepository }) => (fromRepository ? [] : [secret])),
        ...(storedTokens === null ? [] : [...storedTokens.tokens, ...storedTokens.refreshTokens]),
        ...(legacyToken?.value == null ? [] : [legacyToken.value]),
        ...entries.flatMap(({ password }) => (password === null ? [] : [new secret/* Secret */.zh(password)])),
    ].filter((secret) => (0,worth_hiding/* isWorthHiding */.Q)(secret.reveal()));
    return inputs.githubToken === null ? found : [inputs.githubToken, ...found];
}
/** What a pull request can write and what has the form of a token: to be masked as it stands, and nothing else. */
function tokensOfRepository({ runner: { git } }) {
    return git.credentials.flatMap(({ secret, fromRepository }) => (fromRepository ? [secret] : []));
}

// EXTERNAL MODULE: ./src/steps/hub-clients.ts + 10 modules
var hub_clients = __webpack_require__(1428);
// EXTERNAL MODULE: ./src/steps/repo-asker.ts
var repo_asker = __webpack_require__(3992);
;// CONCATENATED MODULE: ./src/steps/wait-for-access.ts






/**
 * Asks about closed gates as long as `wait-for-access` says, with a deadline of its own. Returns what is known then, and
 * the number of requests.
 */
async function waitForAccess(evidence, secret, connectTo, debug) {
    const { inputs } = evidence;
    const { waitForAccessSeconds: timeoutSeconds } = inputs;
    const closed = behindOpeningGate(evidence);
    if (timeoutSeconds === 0 || closed.length === 0)
        return { evidence, asked: 0 };
    let known = evidence;
    tellOfWaiting(closed.length, timeoutSeconds);
    const stopTelling = tellProgress(() => ({
        doing: 'waiting',
        closed: behindOpeningGate(known).length,
        seconds: timeoutSeconds,
    }));
    const hub = (0,hub_clients/* clientFor */.$)(inputs, timeoutSeconds, debug);
    const asker = new ProbeAsker(new repo_asker/* RepoAsker */.L(hub, secret), connectTo);
    try {
        // What has opened may load what is closed.
        do {
            await askInRounds(asker, known, UNTIL_OPEN, (now) => {
                known = now;
            });
        } while (!hub.timeIsUp && behindOpeningGate(known).length > 0);
        return { evidence: known, asked: hub.asked };
    }
    finally {
        stopTelling();
        await hub.close();
    }
}

;// CONCATENATED MODULE: ./src/run.ts













/** Credential helpers are asked many times to have one login removed, and GitHub's API may be slow. */
const CHANGES_AND_REPORT_SECONDS = 180;
/**
 * The plot: inputs, collect, clean up, diagnose, report. Everything that is concluded is concluded from the
 * evidence; everything that is shown is shown from the report.
 */
async function run(started, own, debug, environment) {
    const { inputs, tokenSources, first } = started;
    const { hub, secret } = first.asker;
    try {
        const connectTo = (0,hub_clients/* connectingWithin */.c)(inputs.timeoutSeconds, debug);
        const collected = await collect(started, environment, connectTo);
        (0,exit/* mustEndWithin */.Em)(inputs.waitForAccessSeconds + exit/* CHECK_SLACK_SECONDS */.U4);
        const { evidence, asked } = await waitForAccess(collected, secret, connectTo, debug);
        const foreign = foreignSecrets(evidence);
        (0,masks/* maskSecrets */.Q)(foreign);
        (0,masks/* maskAlone */.A)(tokensOfRepository(evidence));
        debug?.hide(foreign);
        debug?.observed(evidence);
        debug?.asked(hub.asked + asked);
        const redact = (0,report_redact/* redactor */.$)([...own, ...foreign], environment.HOME);
        (0,exit/* mustEndWithin */.Em)(CHANGES_AND_REPORT_SECONDS);
        const assessment = assess(evidence);
        const cleanup = await cleanUp(evidence, assessment, environment);
        const diagnosis = diagnose(evidence, cleanup, assessment);
        if (inputs.exportToken)
            exportToken(diagnosis.tokenStatus, tokenSources);
        const report = (0,report_report/* buildReport */.F)({
            evidence,
            diagnosis,
            cleanup,
            causesPage: (0,documentation/* causesPage */.o)(environment),
            requests: hub.asked + asked,
        }, redact);
        const { headSha, pullRequest, fork } = evidence.runner.event;
        await (0,publish/* publish */.m)(report, { ...inputs, headSha, pullRequest, fork }, environment);
        (0,exit/* settle */.G9)(diagnosis.stepFails);
    }
    finally {
        await hub.close();
    }
}


/***/ }),

/***/ 6506:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: function() { return /* binding */ waysInto; },
/* harmony export */   U: function() { return /* binding */ isWithin; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _path_walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7969);


/**
 * Tells of absolute paths whether whoever writes in the folder has a say in what lies there: it is in the folder, as
 * the path is written or by where a link leads, or one of the links on the way is. In a folder that is null or missing
 * lies nothing.
 */
function waysInto(folder) {
    if (folder === null)
        return async () => null;
    const isInside = (0,_path_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .insideOf */ .kP)(folder);
    return async (path) => {
        const written = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
        if ((0,_path_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .isBelow */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), written))
            return written;
        const { links, end } = await (0,_path_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .followPath */ .Zl)(path);
        for (const link of links)
            if (await isInside((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(link)))
                return link;
        return end !== null && (await isInside(end)) ? end : null;
    };
}
/** Whether the path lies in the folder: as it is written, by where its own folder is, or by where a link leads. */
async function isWithin(folder, path) {
    if ((0,_path_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .isBelow */ .Yw)(folder, path))
        return true;
    const isInside = (0,_path_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .insideOf */ .kP)(folder);
    const [place, target] = await Promise.all([(0,_path_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .followPath */ .Zl)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)), (0,_path_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .followPath */ .Zl)(path)]);
    return ((place.end !== null && (await isInside(place.end))) ||
        (target.end !== null && (await isInside(target.end))));
}


/***/ }),

/***/ 2768:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: function() { return /* binding */ commandSettings; },
/* harmony export */   c: function() { return /* binding */ lastSettings; }
/* harmony export */ });
/** Settings for one git alone, in its environment: they come after all files. */
/** Behind those that are handed down already. Git before 2.31 looks at none; where their count is no number it fails. */
function commandSettings(variables, settings) {
    const given = variables.GIT_CONFIG_COUNT ?? '';
    if (!/^ *\d{0,9}$/.test(given))
        return variables;
    const count = Number(given);
    const added = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${count + index}`, key],
        [`GIT_CONFIG_VALUE_${count + index}`, value],
    ]);
    return { ...variables, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(count + settings.length) };
}
/** As `commandSettings`, and behind what `git -c` hands down as well. */
function lastSettings(variables, settings) {
    const handedDown = variables.GIT_CONFIG_PARAMETERS;
    if (!handedDown)
        return commandSettings(variables, settings);
    const added = settings.map(([key, value]) => `${quoted(key)}=${quoted(value)}`);
    return { ...variables, GIT_CONFIG_PARAMETERS: [handedDown, ...added].join(' ') };
}
function quoted(text) {
    return `'${text.replace(/'/g, "'\\''")}'`;
}


/***/ }),

/***/ 5260:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: function() { return /* binding */ HELPER_PATIENCE_MS; },
/* harmony export */   e4: function() { return /* binding */ helperAlone; },
/* harmony export */   mH: function() { return /* binding */ askHelper; },
/* harmony export */   qZ: function() { return /* binding */ tellHelper; }
/* harmony export */ });
/* unused harmony export readLogin */
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
/* harmony import */ var _programs_child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4376);
/* harmony import */ var _command_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2768);
/* harmony import */ var _git_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2176);
/* harmony import */ var _named_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8960);
/**
 * Git's own `git credential`, with one helper alone. It is given everything on standard input, asks nobody,
 * and is ended when it takes too long, with the helper and what that has started.
 */





/** How long one helper may take for one answer, in milliseconds. */
const HELPER_PATIENCE_MS = 2000;
/**
 * Git with the helper of this value alone (git 2.31 and later): settings from the environment come last, and a blank
 * helper takes back all before it. A repository's own settings count as they would for the job, as far as they say
 * what is asked for: outside of it git does not see them.
 */
function helperAlone(place, value, settings, patienceMs) {
    const { program, folder, environment, variables } = place;
    const asked = settings.flatMap(({ key, value: text, origin }) => {
        const { section, variable } = (0,_git_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(key);
        const isAsked = section === 'credential' && (variable === 'username' || variable === 'usehttppath');
        return (0,_git_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRepository */ .iI)(origin) && isAsked ? [[key, text]] : [];
    });
    return {
        program,
        folder,
        variables: (0,_command_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .lastSettings */ .c)({ ...(0,_named_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .variablesNamedIn */ .y)(value, environment, place.search.platform), ...variables }, [
            ...asked,
            ['credential.helper', ''],
            ['credential.helper', value],
            ['credential.interactive', 'false'],
        ]),
        patienceMs,
    };
}
/** Asks the helper for a login. */
async function askHelper(helper, query) {
    const run = await runGitCredential('fill', helper, `${linesOf(query).join('\n')}\n\n`);
    if (run.end === 'hung')
        return { state: 'hung' };
    if (run.end !== 'exited')
        return { state: 'failed' };
    const login = run.code === 0 ? readLogin(run.stdout) : null;
    if (login === null)
        return { state: helperFailed(run.stderr) ? 'failed' : 'silent' };
    // A helper may answer for another host; what is handed back to it must never be another host's.
    const said = linesOf(login);
    return linesOf(query).every((line) => said.includes(line))
        ? { state: 'answered', login }
        : { state: 'failed' };
}
function linesOf({ scheme, host, username, path }) {
    return [
        `protocol=${scheme}`,
        `host=${host}`,
        ...(path === null ? [] : [`path=${path}`]),
        ...(username === null ? [] : [`username=${username}`]),
    ];
}
/** Has the helper forget or keep a login. What came of it can only be told by asking again. */
async function tellHelper(helper, action, { lines }) {
    const run = await runGitCredential(action, helper, `${lines.reveal()}\n`);
    if (run.end === 'hung')
        return 'hung';
    return run.end === 'exited' && run.code === 0 ? 'done' : 'failed';
}
function runGitCredential(action, { program, folder, variables, patienceMs }, input) {
    return (0,_programs_child_js__WEBPACK_IMPORTED_MODULE_1__/* .runChild */ .w)(program, ['credential', action], {
        env: variables,
        cwd: folder,
        input: Buffer.from(input, 'latin1'),
        patienceMs,
    });
}
/** Reads what `git credential fill` printed. Null where it is no whole login. */
function readLogin(output) {
    const lines = withOneEnd(output.toString('latin1'));
    const fields = new Map();
    for (const line of output.toString('utf8').split('\n')) {
        const equals = line.indexOf('=');
        if (equals > 0)
            fields.set(line.slice(0, equals), line.slice(equals + 1));
    }
    const scheme = fields.get('protocol');
    const [host, username, password] = ['host', 'username', 'password'].map((name) => fields.get(name));
    if (scheme !== 'http' && scheme !== 'https')
        return null;
    if (host === undefined || username === undefined || password === undefined)
        return null;
    // A token may stand where the user name belongs.
    const secret = new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(password === '' ? username : password);
    return { scheme, host, path: fields.get('path') ?? null, username, secret, lines: new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(lines) };
}
/** The text with one line end at its end; as it is where there is none. */
function withOneEnd(text) {
    let end = text.length;
    // A pattern would begin anew at every line end before the last ones.
    while (text.endsWith('\n\n', end))
        end -= 1;
    return text.slice(0, end);
}
/** Whether git's own trace says that what it started ended badly; what lies deeper has a `/` in its `sid`. */
function helperFailed(trace) {
    const ends = trace.toString('latin1').matchAll(/\{"event":"child_exit","sid":"[^"/]*".*"code":(-?\d+)/g);
    return [...ends].some(([, code]) => code !== '0');
}


/***/ }),

/***/ 2716:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: function() { return /* binding */ configuredHelpers; },
/* harmony export */   Mo: function() { return /* binding */ helperName; },
/* harmony export */   iQ: function() { return /* binding */ pinnedUser; },
/* harmony export */   vw: function() { return /* binding */ isByPath; },
/* harmony export */   yp: function() { return /* binding */ queriesFor; }
/* harmony export */ });
/* harmony import */ var _credential_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(299);
/* harmony import */ var _git_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2176);
/* harmony import */ var _url_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7020);



/** More than a workspace has remotes. */
const MOST_PATHS = 5;
/** A blank helper takes back those before it, as far as its own URL goes. */
function configuredHelpers(settings, targets) {
    const configured = withVariable(settings, 'helper');
    const asked = new Map();
    for (const target of targets) {
        for (const one of activeFor(configured, target))
            asked.set(one, [...(asked.get(one) ?? []), target]);
    }
    const relevant = configured.filter((one) => asked.has(one));
    const names = relevant.map(({ setting }) => helperName(setting.value));
    return relevant.map((one, order) => {
        const name = names[order] ?? '';
        return {
            // Two of one name are told apart by their place.
            name: names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (no. ${order + 1})`,
            where: `credential.${one.subsection === null ? '' : `${(0,_credential_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .publicScope */ .Uv)(one.subsection)}.`}helper`,
            order,
            scope: one.subsection === null ? null : (0,_credential_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .publicScope */ .Uv)(one.subsection),
            value: one.setting.value,
            origin: one.setting.origin,
            targets: asked.get(one) ?? [],
            username: one.pattern.user,
        };
    });
}
/** `credential.<url>.username`: the one user whose logins git looks for there; null where any will do. */
function pinnedUser(settings, target) {
    const pins = withVariable(settings, 'username').filter(({ pattern }) => pattern.path === '/' && pattern.user === null && (0,_url_match_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(pattern, target) !== null);
    return pins.at(-1)?.setting.value ?? null;
}
/**
 * What a helper is to be asked for about a target: whatever it has. Where it keeps a login for each repository
 * (`credential.useHttpPath`), first for those that the workspace's remotes name, as git itself would.
 */
function queriesFor(settings, { username }, target) {
    const paths = isByPath(settings, target) ? remotePaths(settings, target) : [];
    return [...paths, null].map((path) => ({ ...target, username, path }));
}
/** Whether git keeps a login for each repository there, and not one for the host. */
function isByPath(settings, target) {
    const last = withVariable(settings, 'usehttppath')
        .filter(({ pattern }) => (0,_url_match_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(pattern, target) !== null)
        .at(-1)?.setting.value;
    return last !== undefined && !/^(?:false|no|off|0)$/i.test(last);
}
/** The paths of the remotes on the target's host, as git gives them to helpers. */
function remotePaths(settings, { scheme, host }) {
    const paths = settings.flatMap(({ key, value }) => {
        const { section, variable } = (0,_git_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(key);
        const url = section === 'remote' && /^(?:push)?url$/.test(variable) ? (0,_credential_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .Dl)(value) : null;
        if (url === null || url.host !== host || url.protocol !== `${scheme}:`)
            return [];
        return [(0,_credential_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(url.pathname.replace(/^\/+|\/+$/g, ''))];
    });
    return [...new Set(paths)].filter((path) => path !== '' && !/[\0\n\r]/.test(path)).slice(0, MOST_PATHS);
}
function withVariable(settings, wanted) {
    return settings.flatMap((setting) => {
        if (!setting.key.startsWith('credential.'))
            return [];
        const { subsection, variable } = (0,_git_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(setting.key);
        if (variable !== wanted)
            return [];
        const pattern = (0,_url_match_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialPattern */ .qr)(subsection);
        return pattern === null ? [] : [{ setting, subsection, pattern }];
    });
}
function activeFor(configured, target) {
    let active = [];
    for (const one of configured) {
        if ((0,_url_match_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(one.pattern, target) === null)
            continue;
        if (one.setting.value === '') {
            active = active.filter(({ pattern }) => !(0,_url_match_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(one.pattern, pattern));
            continue;
        }
        // The same once more can only give the same answer, unless the first may not be asked.
        const isRepeated = active.some(({ setting, pattern }) => setting.value === one.setting.value &&
            (0,_url_match_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(pattern, one.pattern) &&
            ((0,_git_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfUser */ .T2)(setting.origin) || !(0,_git_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfUser */ .T2)(one.setting.origin)));
        if (!isRepeated)
            active.push(one);
    }
    return active;
}
/** `store`, `cache`, `manager` … for git's own helpers; the program for others. */
function helperName(value) {
    if (value.startsWith('!'))
        return 'a shell command';
    const program = (value.trim().split(/\s+/)[0] ?? '')
        .replace(/^.*[\\/]/, '')
        .replace(/^git-credential-/, '')
        .replace(/\.exe$/i, '');
    return /^[\w.+-]{1,40}$/.test(program) ? program : 'a program';
}


/***/ }),

/***/ 299:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: function() { return /* binding */ decode; },
/* harmony export */   Dl: function() { return /* binding */ parseUrl; },
/* harmony export */   Qb: function() { return /* binding */ credentialInUrl; },
/* harmony export */   Uv: function() { return /* binding */ publicScope; },
/* harmony export */   vx: function() { return /* binding */ mayName; }
/* harmony export */ });
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
/* harmony import */ var _model_showable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2880);
/* harmony import */ var _model_token_token_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6725);
/** URLs as they stand in git's settings and files: what credential they hold, and how they read without it. */



/**
 * Null for what is no URL of the web, and where its host is not written as it is: to another reader than this
 * one a tab or a letter of another alphabet makes it another host.
 */
function parseUrl(text) {
    const authority = /^https?:\/\/([^/?#]*)/i.exec(text)?.[1];
    if (authority === undefined || !URL.canParse(text))
        return null;
    const url = new URL(text);
    const written = decode(authority.slice(authority.lastIndexOf('@') + 1)).toLowerCase();
    const port = url.protocol === 'http:' ? ':80' : ':443';
    return written === url.host || written === `${url.host}${port}` ? url : null;
}
/**
 * Whether a URL of one of the hosts can stand there: written with `%` it may look like anything. It takes a while to take
 * a URL apart, and most of a long file is about other hosts.
 */
function mayName(text, hosts) {
    const said = text.toLowerCase();
    return said.includes('%') || hosts.some((host) => said.includes(host));
}
/** What a URL of one of the hosts holds, null where it holds nothing or is of another host. */
function credentialInUrl(text, hosts) {
    const url = mayName(text, hosts) ? parseUrl(text) : null;
    if (url === null || !hosts.includes(url.host))
        return null;
    const [username, password] = [decode(url.username), decode(url.password)];
    const host = url.host;
    const shared = {
        host,
        username,
        ...(url.search === '' && url.hash === '' ? { address: publicUrl(url) } : {}),
    };
    if (password !== '')
        return { ...shared, secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(password) };
    // A token may stand where the user name belongs, alone or before an empty password.
    const isToken = (0,_model_token_token_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isTokenShaped */ .V_)(username) || (username !== '' && /^[^@]*:\/\/[^/@]*:@/.test(text));
    return isToken ? { ...shared, secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(username) } : null;
}
/** Scheme, host and path. */
function publicUrl(url) {
    return url.origin + url.pathname;
}
/**
 * The URL, or the host of one, that is in a key, as it may be shown: without login, query and fragment. The very text
 * where it has none of these.
 */
function publicScope(subsection) {
    const url = parseUrl(subsection);
    if (url === null)
        return (0,_model_showable_js__WEBPACK_IMPORTED_MODULE_2__/* .publicUrls */ .w)(subsection).replace(/^[^/]*@/, '[…]@');
    const { username, password, search, hash } = url;
    return [username, password, search, hash].some((part) => part !== '') ? publicUrl(url) : subsection;
}
/** Percent-encoding undone; text that is not encoded rightly stays as it is. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 2176:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iI: function() { return /* binding */ isOfRepository; },
  T2: function() { return /* binding */ isOfUser; },
  cl: function() { return /* binding */ listSettings; },
  CI: function() { return /* binding */ partsOf; }
});

// UNUSED EXPORTS: parseSettings

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/runner/programs/child.ts
var child = __webpack_require__(4376);
// EXTERNAL MODULE: ./src/runner/git/git-version.ts
var git_version = __webpack_require__(6008);
// EXTERNAL MODULE: ./src/runner/git/git-surroundings.ts
var git_surroundings = __webpack_require__(2813);
// EXTERNAL MODULE: ./src/runner/git/text-file.ts
var text_file = __webpack_require__(9665);
;// CONCATENATED MODULE: ./src/runner/git/repository.ts
/** The repository in a folder, as git would find it there, without a git that is started there. */




/**
 * Where the repository's settings lie: what the job names (`GIT_DIR`), else `.git` in the folder; null where there is
 * neither. A bare repository, which may be part of a tree, is none, and neither is one that lies above.
 */
async function repositoryOf({ GIT_DIR }, folder) {
    if (GIT_DIR)
        return (0,external_node_path_.resolve)(folder, GIT_DIR);
    const path = (0,external_node_path_.join)(folder, '.git');
    const found = await statsOf(path);
    return found?.isDirectory() || found?.isFile() ? path : null;
}
/**
 * Whether git reads nothing of the repository because somebody else owns it (from git 2.35.2; runner notes §5). It does
 * not ask whose it is where it is told the repository, as here. On Windows, where owners are not seen, it is taken
 * for one's own.
 *
 * @param safe the values of `safe.directory` that are none of the repository's own, in git's order
 */
async function isRefused(repository, folder, safe, environment, me = process.geteuid?.()) {
    if (environment.GIT_DIR || me === undefined)
        return false;
    const owners = [
        me,
        ...(me === 0 && /^\d+$/.test(environment.SUDO_UID ?? '') ? [Number(environment.SUDO_UID)] : []),
    ];
    const named = /^gitdir: (.+?)\s*$/.exec((await (0,text_file/* readText */.y)(repository)).text ?? '')?.[1];
    const places = [folder, repository, ...(named === undefined ? [] : [(0,external_node_path_.resolve)(folder, named)])];
    const found = await Promise.all(places.map((path) => (0,promises_.lstat)(path).catch(() => null)));
    if (found.every((stats) => stats === null || owners.includes(stats.uid)))
        return false;
    const real = await realOf(folder);
    let isSafe = false;
    for (const value of safe) {
        if (value === '')
            isSafe = false;
        else if (value === '*')
            isSafe = true;
        else
            isSafe ||= await covers(value.replace(/^~(?=\/|$)/, () => (0,git_surroundings/* gitHome */.Kg)(environment)), folder, real);
    }
    return !isSafe;
}
/** With `/*` at its end it stands for all below. */
async function covers(value, folder, real) {
    if (value.endsWith('/*')) {
        const above = `${await realOf(value.slice(0, -2))}/`;
        return real.startsWith(above) || folder.startsWith(value.slice(0, -1));
    }
    return value === folder || (await realOf(value)) === real;
}
function realOf(path) {
    return (0,promises_.realpath)(path).catch(() => path);
}
function statsOf(path) {
    return (0,promises_.stat)(path).catch(() => null);
}

;// CONCATENATED MODULE: ./src/runner/git/git-settings.ts
/** Git's configuration, as git itself lists it. */





/** Far more than git needs to read a few files; a configuration file may be a pipe that never ends. */
const SETTINGS_PATIENCE_MS = 5000;
/** What git says to an option it does not know. */
const USAGE_ERROR = 129;
const LIST = ['config', '--list', '-z', '--includes', '--show-origin'];
const SCOPES = ['system', 'global', 'local', 'worktree', 'command'];
/**
 * The settings that git would go by in a folder; null where it cannot read its own configuration. Of a repository
 * there they are listed from outside, which runs nothing, whatever they say.
 */
async function listSettings(place, folder, patienceMs = SETTINGS_PATIENCE_MS) {
    const { program, environment, variables, current } = place;
    const repository = folder === null ? null : await repositoryOf(environment, folder);
    const env = repository === null ? variables : { ...variables, GIT_DIR: repository };
    const options = { env, cwd: place.folder, patienceMs };
    let withScopes = true;
    // The trace begins with the version, so that no second process has to say it.
    let run = await (0,child/* runChild */.w)(program, [...LIST, '--show-scope'], options);
    if (run.end === 'exited' && run.code === USAGE_ERROR) {
        // Before 2.26.
        withScopes = false;
        run = await (0,child/* runChild */.w)(program, LIST, options);
    }
    if (run.end !== 'exited' || run.code !== 0)
        return null;
    const listed = parseSettings(run.stdout.toString('utf8'), withScopes, current);
    const settings = (await attributed(listed, place)).filter(({ key }) => key !== 'safe.barerepository');
    const safe = settings.flatMap(({ key, value, origin }) => key === 'safe.directory' && !isOfRepository(origin) ? [value] : []);
    const hidden = folder !== null && repository !== null && (await isRefused(repository, folder, safe, environment));
    return {
        settings: hidden ? settings.filter(({ origin }) => !isOfRepository(origin)) : settings,
        version: (0,git_version/* versionIn */.It)(run.stderr),
    };
}
/** Of the user's, the system's or the environment's settings, and none in which the workspace had a say. */
function isOfUser({ scope, ofWorkspace }) {
    return ofWorkspace !== true && (scope === 'system' || scope === 'global' || scope === 'command');
}
function isOfRepository({ scope }) {
    return scope === 'local' || scope === 'worktree';
}
/**
 * With the files that links lead to, since what is to be changed by hand is those, and with what the workspace had a
 * say in. What a file there includes may itself lie anywhere.
 */
async function attributed(settings, { search }) {
    const origins = new Set(settings.map(({ origin }) => origin));
    const real = new Map(await Promise.all(Array.from(origins, async (origin) => {
        const { scope, file } = origin;
        if (file === null)
            return [origin, origin];
        const isTheirs = !isOfRepository(origin) && (await search.wayIn(file)) !== null;
        const real = await (0,promises_.realpath)(file).catch(() => file);
        return [origin, { scope, file: real, ...(isTheirs ? { ofWorkspace: true } : {}) }];
    })));
    const led = settings.flatMap(({ key, origin }) => /^include(?:if\..*)?\.path$/.test(key) && real.get(origin)?.ofWorkspace ? [origin.scope] : []);
    for (const [origin, known] of real) {
        if (led.includes(origin.scope))
            real.set(origin, { ...known, ofWorkspace: true });
    }
    return settings.map(({ key, value, origin }) => ({ key, value, origin: real.get(origin) ?? origin }));
}
/** Records of `scope NUL origin NUL key LF value NUL`; a key alone is a setting without a value. */
function parseSettings(listing, withScopes, folder) {
    const fields = listing.split('\0');
    const settings = [];
    const origins = new Map();
    for (let at = 0; at < fields.length - 1;) {
        const scope = withScopes ? (fields[at++] ?? '') : 'unknown';
        const origin = fields[at++] ?? '';
        const item = fields[at++] ?? '';
        const known = origins.get(`${scope} ${origin}`) ?? originOf(scope, origin, folder);
        origins.set(`${scope} ${origin}`, known);
        const end = item.indexOf('\n');
        settings.push({
            key: end < 0 ? item : item.slice(0, end),
            value: end < 0 ? '' : item.slice(end + 1),
            origin: known,
        });
    }
    return settings;
}
function originOf(scope, origin, folder) {
    return {
        scope: SCOPES.includes(scope) ? scope : 'unknown',
        file: origin.startsWith('file:') ? (0,external_node_path_.resolve)(folder, origin.slice('file:'.length)) : null,
    };
}
function partsOf(key) {
    const first = key.indexOf('.');
    const last = key.lastIndexOf('.');
    return {
        section: key.slice(0, first),
        subsection: first === last ? null : key.slice(first + 1, last),
        variable: key.slice(last + 1),
    };
}


/***/ }),

/***/ 2813:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: function() { return /* binding */ gitHome; },
/* harmony export */   YM: function() { return /* binding */ gitPlace; },
/* harmony export */   hh: function() { return /* binding */ startFolder; }
/* harmony export */ });
/* unused harmony export gitVariables */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _actions_private_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7889);
/* harmony import */ var _programs_program_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5218);
/* harmony import */ var _programs_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5453);
/* harmony import */ var _command_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2768);
/** From where git is asked: which program, with which variables, in which folder. */






/** Null where there is no git outside of the workspace. */
async function gitPlace(environment, workspace) {
    const untrusted = workspace === null ? (0,_programs_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .untrustedFolder */ .Fc)(environment) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace);
    const search = await (0,_programs_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .searchPath */ .oe)(environment, untrusted);
    const program = await (0,_programs_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .Kp)('git', search);
    if (program === null)
        return null;
    const current = untrusted ?? process.cwd();
    const folder = await startFolder(environment, program, search);
    const variables = {
        ...(0,_command_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .commandSettings */ .J)(await gitVariables(environment, search, current), [
            ['safe.bareRepository', 'explicit'],
        ]),
        // What lies above may be anybody's.
        GIT_CEILING_DIRECTORIES: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder),
    };
    return { environment, workspace: untrusted, current, search, program, folder, variables };
}
/** Ours, unless the temporary folders lie in the workspace; there is nothing of it beside the program either. */
async function startFolder(environment, program, { wayIn }) {
    const own = await (0,_actions_private_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .privateFolder */ .q)(environment).catch(() => null);
    return own !== null && (await wayIn(own)) === null ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program);
}
/**
 * What git needs on top of what every program does, and what the helpers that are common on runners go by. Where a
 * repository lies is not among it (`GIT_DIR` …), nor is `GIT_CONFIG`, which makes `git config` and nothing else read
 * that one file.
 */
const NEEDS = {
    words: [
        ..._programs_program_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON */ .S.words,
        ...['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_COUNT', 'RUNNER_TRACKING_ID'],
        ...['GCM_CREDENTIAL_STORE', 'GCM_CREDENTIAL_CACHE_OPTIONS', 'GCM_NAMESPACE'],
    ],
    paths: [
        ..._programs_program_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON */ .S.paths,
        ...['GIT_EXEC_PATH', 'GNUPGHOME', 'PASSWORD_STORE_DIR'],
        ...['GCM_PLAINTEXT_STORE_PATH', 'GCM_DPAPI_STORE_PATH', 'GCM_GPG_PATH'],
    ],
    settings: ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'],
    lists: _programs_program_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON */ .S.lists,
};
/** Settings, though one may hold a credential. */
const PASSED_SETTING = /^GIT_CONFIG_(?:KEY|VALUE)_\d+$/;
/**
 * The variables under which git, and whatever it starts, asks nobody and opens no window (runner notes §4), and
 * writes no trace where its settings say.
 */
async function gitVariables(environment, search, current) {
    const passed = Object.entries(environment).flatMap(([name, value]) => value !== undefined && (PASSED_SETTING.test(name) || name === 'GIT_CONFIG_PARAMETERS')
        ? [[name, value]]
        : []);
    return {
        ...(await (0,_programs_program_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .programVariables */ .c)(environment, NEEDS, search, current)),
        ...Object.fromEntries(passed),
        GIT_TERMINAL_PROMPT: '0',
        // Set and empty: only so are `core.askPass` and a desktop's own program left out as well.
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        GCM_GUI_PROMPT: 'false',
        // Git Credential Manager would ask the host what kind of server it is, and wait for that.
        GCM_AUTODETECT_TIMEOUT: '-1',
        GCM_ALLOW_WINDOWSAUTH: 'false',
        // The file or socket that `trace2.*` names may be anybody's. Git says in no other way how a helper ended, nor
        // its version by the way.
        GIT_TRACE2: '0',
        GIT_TRACE2_PERF: '0',
        GIT_TRACE2_EVENT: '2',
        LC_ALL: 'C',
    };
}
/** The folder that git takes for `~` (runner notes §6). */
function gitHome(environment, platform = process.platform) {
    if (environment.HOME)
        return environment.HOME;
    if (platform === 'win32') {
        const { HOMEDRIVE, HOMEPATH, USERPROFILE } = environment;
        if (HOMEDRIVE && HOMEPATH)
            return `${HOMEDRIVE}${HOMEPATH}`;
        if (USERPROFILE)
            return USERPROFILE;
    }
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
}


/***/ }),

/***/ 6008:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: function() { return /* binding */ versionIn; },
/* harmony export */   hG: function() { return /* binding */ knowsInteractive; },
/* harmony export */   hR: function() { return /* binding */ takesSettingsFromEnvironment; }
/* harmony export */ });
/* harmony import */ var _model_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9554);

/** Git's version, from the events that it writes if it is told to (`GIT_TRACE2_EVENT`). */
function versionIn(trace) {
    return /"event":"version".*"exe":"(\d+\.\d+[^"\s]*)/.exec(trace.toString('latin1'))?.[1] ?? null;
}
/** Whether settings can be given in the environment, as `GIT_CONFIG_COUNT` and its variables. */
function takesSettingsFromEnvironment(version) {
    return version !== null && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(version, '2.31');
}
/** Whether `credential.interactive` keeps git from asking a person. */
function knowsInteractive(version) {
    return version !== null && (0,_model_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(version, '2.47');
}


/***/ }),

/***/ 3107:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F4: function() { return /* binding */ observeGit; },
  Pv: function() { return /* reexport */ parseStore; },
  QR: function() { return /* binding */ targetsOf; }
});

// EXTERNAL MODULE: ./src/runner/git/git-version.ts
var git_version = __webpack_require__(6008);
;// CONCATENATED MODULE: ./src/runner/git/askpass.ts

/** The first of three that is set counts, and is none where it is blank; at most one entry, the last in git's order. */
function askpassProgram(environment, settings, version, order) {
    const last = (key) => settings.findLast((setting) => setting.key === key)?.value;
    const isOff = /^(?:false|no|off|0|never)$/i.test(last('credential.interactive') ?? '');
    if (isOff && (0,git_version/* knowsInteractive */.hG)(version))
        return [];
    const candidates = [
        ['GIT_ASKPASS', environment.GIT_ASKPASS],
        ['core.askPass', last('core.askpass')],
        ['SSH_ASKPASS', environment.SSH_ASKPASS],
    ];
    const [where, program] = candidates.find(([, value]) => value !== undefined) ?? [];
    if (where === undefined || program === '')
        return [];
    return [{ name: `the program in ${where}`, where, order, scope: null, state: 'not-asked' }];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/runner/git/git-settings.ts + 1 modules
var git_settings = __webpack_require__(2176);
// EXTERNAL MODULE: ./src/runner/git/url-match.ts
var url_match = __webpack_require__(7020);
;// CONCATENATED MODULE: ./src/runner/git/authorities.ts



/**
 * By whose certificates git judges the target: the file that its settings name, if they name one (the variable
 * `GIT_SSL_CAINFO` beats it), and whether something else decides as well.
 */
function authoritiesOf(settings, target, environment, home) {
    const named = valueFor('sslcainfo', settings, target);
    const path = named?.startsWith('~/') ? (0,external_node_path_.join)(home, named.slice(2)) : named;
    const otherwise = environment.GIT_SSL_NO_VERIFY !== undefined ||
        environment.GIT_SSL_CAPATH !== undefined ||
        valueFor('sslcapath', settings, target) !== null ||
        /^(?:false|no|off|0)$/i.test(valueFor('sslverify', settings, target) ?? '');
    return {
        // What it is relative to, git knows alone.
        ...(path && (0,external_node_path_.isAbsolute)(path) ? { authoritiesFile: path } : {}),
        ...(otherwise ? { trustsOtherwise: true } : {}),
    };
}
/** The value of `http.<url>.<variable>` that matches best, and of equal ones the last. */
function valueFor(variable, settings, target) {
    let best = null;
    for (const { key, value } of settings) {
        if (!key.startsWith('http.'))
            continue;
        const parts = (0,git_settings/* partsOf */.CI)(key);
        const pattern = parts.variable === variable ? (0,url_match/* urlPattern */.AN)(parts.subsection) : null;
        const rank = pattern === null ? null : (0,url_match/* rankOf */.IQ)(pattern, target);
        if (rank !== null && (best === null || (0,url_match/* compareRanks */.dL)(rank, best.rank) >= 0))
            best = { rank, value };
    }
    return best?.value ?? null;
}

// EXTERNAL MODULE: ./src/runner/git/credential-fill.ts
var credential_fill = __webpack_require__(5260);
// EXTERNAL MODULE: ./src/runner/git/credential-helpers.ts
var credential_helpers = __webpack_require__(2716);
// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/model/showable.ts
var showable = __webpack_require__(2880);
// EXTERNAL MODULE: ./src/runner/git/credential-urls.ts
var credential_urls = __webpack_require__(299);
;// CONCATENATED MODULE: ./src/runner/git/credential-places.ts
/** Settings whose value or key holds a URL with a credential, and passwords that git itself never reads. */





/** What git calls a rewriting rule, without the URL in its key, which holds the credential. */
const RULES = {
    insteadof: 'url.….insteadOf',
    pushinsteadof: 'url.….pushInsteadOf',
};
function inSettings(settings, targets) {
    const hosts = targets.map(({ host }) => host);
    const all = among(settings);
    return settings.flatMap((setting) => [
        ...inUrls(setting, all, hosts),
        ...inCredentialSection(setting, all, targets),
    ]);
}
function among(settings) {
    const counts = new Map();
    const firstRules = new Map();
    const firstUnder = new Map();
    const note = (map, name, key) => {
        if (!map.has(name))
            map.set(name, key);
    };
    for (const { key, value, origin } of settings) {
        const { section, subsection, variable } = (0,git_settings/* partsOf */.CI)(key);
        const inFile = named(origin.file, key);
        counts.set(inFile, (counts.get(inFile) ?? 0) + 1);
        if (section === 'url')
            note(firstRules, named(variable, value), key);
        note(firstUnder, named(origin.file, section, subsection), key);
    }
    return { counts, firstRules, firstUnder };
}
function named(...parts) {
    return parts.map((part) => part ?? '').join('\0');
}
/** The credentials in the URLs that the setting's value and key are; `all` are those it stands among. */
function inUrls(setting, all, hosts) {
    if (!(0,credential_urls/* mayName */.vx)(setting.key, hosts) && !(0,credential_urls/* mayName */.vx)(setting.value, hosts))
        return [];
    return [...inAddress(setting, all, hosts), ...inRule(setting, all, hosts), ...inKey(setting, all, hosts)];
}
/** What a setting is about, where its value is an address. */
function addressOf(key) {
    const { section, subsection, variable } = (0,git_settings/* partsOf */.CI)(key);
    const name = (0,showable/* publicUrls */.w)(subsection ?? '');
    switch (`${section}.${variable}`) {
        case 'remote.url':
        case 'remote.pushurl':
            return { where: `remote ${name}`, serves: 'both' };
        case 'branch.remote':
        case 'branch.pushremote':
            return { where: `branch ${name}`, serves: 'both' };
        case 'submodule.url':
            return { where: `submodule ${name}`, serves: 'both' };
        case 'lfs.url':
        case 'lfs.pushurl':
        case 'remote.lfsurl':
        case 'remote.lfspushurl':
            return { where: [section, name, variable].filter((part) => part !== '').join('.'), serves: 'lfs' };
        default:
            return null;
    }
}
function inAddress({ key, value, origin }, all, hosts) {
    const address = addressOf(key);
    const held = address === null ? null : (0,credential_urls/* credentialInUrl */.Qb)(value.trim(), hosts);
    if (address === null || held === null)
        return [];
    const isPublic = (0,showable/* publicUrls */.w)(key) === key;
    const { address: cleaned, ...login } = held;
    return [
        {
            kind: 'url',
            ...address,
            ...login,
            // No command can name a key that is not to be shown.
            ...(isPublic && cleaned !== undefined ? { address: cleaned } : {}),
            line: null,
            origin,
            helper: null,
            ...(isPublic ? { key } : {}),
            ...severalOf({ key, origin }, all),
        },
    ];
}
/** Git rewrites an address once, by the rule with the longest prefix; of two alike the first counts. */
function inRule({ key, value, origin }, all, hosts) {
    const { section, subsection, variable } = (0,git_settings/* partsOf */.CI)(key);
    const where = section === 'url' ? RULES[variable] : undefined;
    const held = where === undefined ? null : credentialInKey(subsection, hosts);
    if (where === undefined || held === null)
        return [];
    const serves = all.firstRules.get(named(variable, value)) === key ? 'both' : 'none';
    const rule = { kind: 'rewrite', where, ...held, line: null, origin, serves, helper: null };
    return [rule];
}
/**
 * A URL that is part of a key, such as those under which git-lfs keeps what it has found out about a server. No
 * client takes its credential from there. Of the settings under one URL the first counts for all.
 */
function inKey({ key, origin }, all, hosts) {
    const { section, subsection, variable } = (0,git_settings/* partsOf */.CI)(key);
    const held = section === 'url' || section === 'credential' ? null : credentialInKey(subsection, hosts);
    if (held === null)
        return [];
    if (all.firstUnder.get(named(origin.file, section, subsection)) !== key)
        return [];
    const where = `${section}.….${variable}`;
    return [{ kind: 'url', where, ...held, line: null, origin, serves: 'none', helper: null }];
}
/** `credential.<url>.password`, which some tools write, and a credential in such a key's own URL. */
function inCredentialSection({ key, value, origin }, all, targets) {
    if (!key.startsWith('credential.'))
        return [];
    const { subsection, variable } = (0,git_settings/* partsOf */.CI)(key);
    if (subsection === null)
        return [];
    const pattern = (0,url_match/* credentialPattern */.qr)(subsection);
    const target = targets.find((one) => pattern !== null && (0,url_match/* rankOf */.IQ)(pattern, one) !== null);
    if (target === undefined)
        return [];
    const scope = (0,credential_urls/* publicScope */.Uv)(subsection);
    const isClean = scope === subsection;
    const where = `credential.${scope}.${variable}`;
    const shared = {
        kind: 'setting',
        where,
        host: target.host,
        line: null,
        origin,
        serves: 'none',
        helper: null,
    };
    const held = isClean ? null : credentialInKey(subsection, [target.host]);
    return [
        ...(held === null ? [] : [{ ...shared, ...held }]),
        ...(variable !== 'password' || value === ''
            ? []
            : [
                {
                    ...shared,
                    username: null,
                    secret: new secret/* Secret */.zh(value),
                    ...(isClean ? { key } : {}),
                    ...severalOf({ key, origin }, all),
                },
            ]),
    ];
}
/** Without an address where the host is written in another way, since no command would find it by that. */
function credentialInKey(subsection, hosts) {
    const held = (0,credential_urls/* credentialInUrl */.Qb)(subsection ?? '', hosts);
    if (held === null)
        return null;
    const { address, ...login } = held;
    const isPlain = `${subsection}/`.includes(`@${held.host}/`);
    return isPlain ? held : login;
}
/** Whether a command that names the key would reach other values as well. */
function severalOf({ key, origin }, all) {
    return (all.counts.get(named(origin.file, key)) ?? 0) > 1 ? { isOneOfSeveral: true } : {};
}

;// CONCATENATED MODULE: ./src/runner/git/command-words.ts
/** Quotes, backslashes, `~/` and `$NAME` are understood; null for everything that only a shell can tell. */
function shellWords(command, environment, home) {
    const words = [];
    let word = null;
    let quote = null;
    for (let at = 0; at < command.length; at += 1) {
        const rest = command.slice(at);
        const char = rest.charAt(0);
        if (quote === "'") {
            if (char === "'")
                quote = null;
            else
                word = (word ?? '') + char;
            continue;
        }
        const variable = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/.exec(rest);
        if (variable !== null) {
            const value = environment[variable[1] ?? variable[2] ?? ''] ?? '';
            // Outside quotes the shell would take a value with blanks apart.
            if (quote === null && /[\s*?[]/.test(value))
                return null;
            word = (word ?? '') + value;
            at += variable[0].length - 1;
        }
        else if (char === '$' || char === '`') {
            return null;
        }
        else if (char === '\\') {
            const next = rest.charAt(1);
            if (next === '' || next === '\n')
                return null;
            word = (word ?? '') + (quote === '"' && !/["\\$`]/.test(next) ? `\\${next}` : next);
            at += 1;
        }
        else if (char === '"') {
            quote = quote === null ? '"' : null;
            word ??= '';
        }
        else if (quote !== null) {
            word = (word ?? '') + char;
        }
        else if (char === "'") {
            quote = "'";
            word ??= '';
        }
        else if (/\s/.test(char)) {
            if (char === '\n')
                return null;
            if (word !== null)
                words.push(word);
            word = null;
        }
        else if (/[|&;<>()*?[\]#{}!]/.test(char)) {
            return null;
        }
        else if (char === '~' && word === null) {
            if (!/^~(?:[/\s]|$)/.test(rest))
                return null;
            word = home;
        }
        else {
            word = (word ?? '') + char;
        }
    }
    if (quote !== null)
        return null;
    return word === null ? words : [...words, word];
}

// EXTERNAL MODULE: ./src/runner/git/git-surroundings.ts
var git_surroundings = __webpack_require__(2813);
// EXTERNAL MODULE: ./src/runner/git/text-file.ts
var text_file = __webpack_require__(9665);
;// CONCATENATED MODULE: ./src/runner/git/credential-stores.ts
/** The files of git's `store` helper, read by lines: some hold a secret that the helper itself never finds. */






/** The files that a `store` helper reads, in its order; null where it is none, or only a shell can tell. */
function storeFiles({ value }, { environment, current }) {
    if ((0,credential_helpers/* helperName */.Mo)(value) !== 'store')
        return null;
    const home = (0,git_surroundings/* gitHome */.Kg)(environment);
    const words = shellWords(value, environment, home)?.slice(1);
    if (words === undefined)
        return null;
    if (words.length === 0) {
        const configuration = environment.XDG_CONFIG_HOME || (0,external_node_path_.join)(home, '.config');
        return [(0,external_node_path_.join)(home, '.git-credentials'), (0,external_node_path_.join)(configuration, 'git', 'credentials')];
    }
    const [option = '', argument = ''] = words;
    const named = option === '--file' && words.length === 2 ? argument : /^--file=(.+)$/s.exec(option)?.[1];
    return named === undefined || named === '' ? null : [(0,external_node_path_.resolve)(current, named)];
}
/** What the files hold for the targets' hosts; failed where one is there and cannot be read. */
async function readStores(helper, files, settings, targets) {
    const hosts = targets.map(({ host }) => host);
    const texts = await Promise.all(files.map((file) => (0,text_file/* readText */.y)(file)));
    const isUsed = ({ host, username }, line) => {
        const target = helper.targets.find((one) => one.host === host);
        if (target === undefined || !storeFinds(line, target))
            return false;
        const pin = helper.username ?? (0,credential_helpers/* pinnedUser */.iQ)(settings, target);
        return pin === null || pin === username;
    };
    const credentials = texts.flatMap(({ text }, index) => {
        const lines = (text ?? '').split('\n');
        return parseStore(text ?? '', files[index] ?? '', hosts).map((credential) => {
            const isServing = isUsed(credential, lines[(credential.line ?? 0) - 1] ?? '');
            return { ...credential, serves: isServing ? 'both' : 'none', helper: helper.order };
        });
    });
    const isWhole = texts.every(({ state }) => state !== 'unreadable');
    return { credentials, state: isWhole ? 'read-as-file' : 'failed' };
}
/** The lines of a credential file that hold something for the hosts, whether the helper finds them or not. */
function parseStore(content, file, hosts) {
    return content.split('\n').flatMap((line, index) => {
        const held = (0,credential_urls/* mayName */.vx)(line, hosts) ? (0,credential_urls/* credentialInUrl */.Qb)(readable(line), hosts) : null;
        if (held === null)
            return [];
        const { host, username, secret } = held;
        const credential = {
            kind: 'store',
            where: file,
            host,
            username,
            secret,
            line: index + 1,
            origin: null,
            serves: 'both',
            helper: null,
        };
        return [credential];
    });
}
/** A byte order mark, blanks and the carriage return go; a port may have its colon as git writes it, `%3a`. */
function readable(line) {
    // A pattern for the end would begin anew at every blank.
    let end = line.length;
    while (end > 0 && ' \t\r'.includes(line.charAt(end - 1)))
        end -= 1;
    return line
        .slice(0, end)
        .replace(/^(?:\u00ef\u00bb\u00bf)?[ \t]*/, '')
        .replace(/%3a(?=\d{1,5}(?:\/|$))/i, ':');
}
/** Whether the helper finds the line for the target: it compares what is decoded, byte by byte. */
function storeFinds(line, { scheme, host }) {
    const separator = line.indexOf('://');
    if (separator < 1 || line.slice(0, separator) !== scheme)
        return false;
    const rest = line.slice(separator + 3);
    const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
    const at = authority.indexOf('@');
    const colon = authority.indexOf(':');
    // Both a user name and a password, though either may be empty.
    return at >= 0 && colon >= 0 && colon < at && (0,credential_urls/* decode */.D4)(authority.slice(at + 1)) === host;
}

;// CONCATENATED MODULE: ./src/runner/git/headers.ts
/** Headers that git adds to its requests (`http.<url>.extraHeader`), as far as they hold a credential. */





/** The headers that git or git-lfs sends to one of the targets, or to a part of it, each once. */
function headersIn(settings, targets) {
    const headers = settings.flatMap((setting) => {
        if (!setting.key.startsWith('http.'))
            return [];
        const { subsection, variable } = (0,git_settings/* partsOf */.CI)(setting.key);
        if (variable !== 'extraheader')
            return [];
        const pattern = (0,url_match/* urlPattern */.AN)(subsection);
        return pattern === null ? [] : [{ setting, subsection, pattern }];
    });
    const credentials = new Map();
    const all = among(settings);
    let areReset = false;
    for (const target of targets) {
        const there = headers.filter(({ pattern }) => (0,url_match/* rankOf */.IQ)(pattern, target) !== null);
        areReset ||= there.some(({ setting }) => setting.value === '');
        for (const { pattern } of [{ pattern: url_match/* EVERYTHING */.Qz }, ...there]) {
            const byGit = new Set(sent(there, target, pattern));
            const byLfs = new Set(sentByLfs(there, target, pattern));
            for (const header of new Set([...byGit, ...byLfs])) {
                const serves = !byLfs.has(header) ? 'git' : byGit.has(header) ? 'both' : 'lfs';
                const known = credentials.get(header);
                if (known !== undefined) {
                    if (known.serves !== serves)
                        credentials.set(header, { ...known, serves: 'both' });
                    continue;
                }
                const credential = credentialIn(header, target.host, all);
                if (credential !== null)
                    credentials.set(header, { ...credential, serves });
            }
        }
    }
    return { credentials: headers.flatMap((header) => credentials.get(header) ?? []), areReset };
}
/**
 * The headers for URLs that `place` describes: as git reads on it drops what matches worse than something
 * before, and a blank value drops what was collected.
 */
function sent(headers, target, place) {
    let best = [0, 0, 0];
    let collected = [];
    for (const header of headers) {
        const rank = (0,url_match/* covers */.hU)(header.pattern, place) ? (0,url_match/* rankOf */.IQ)(header.pattern, target) : null;
        if (rank === null || (0,url_match/* compareRanks */.dL)(rank, best) < 0)
            continue;
        best = rank;
        collected = header.setting.value === '' ? [] : [...collected, header];
    }
    return collected;
}
/**
 * git-lfs uses the key that matches best, or else the one for all URLs, takes all its values, and does not
 * know that a blank one takes back the others (git-lfs 3.3).
 */
function sentByLfs(headers, target, place) {
    const covering = headers.filter(({ pattern }) => (0,url_match/* covers */.hU)(pattern, place));
    let best = { subsection: null, rank: [0, 0, 0] };
    for (const { subsection, pattern } of covering) {
        const rank = subsection === null ? null : (0,url_match/* rankOf */.IQ)(pattern, target);
        if (rank !== null && (0,url_match/* compareRanks */.dL)(rank, best.rank) >= 0)
            best = { subsection, rank };
    }
    return covering.filter(({ subsection, setting }) => subsection === best.subsection && setting.value !== '');
}
function credentialIn({ setting, subsection }, host, all) {
    const held = credentialInHeader(setting.value);
    if (held === null)
        return null;
    const scope = subsection === null ? null : (0,credential_urls/* publicScope */.Uv)(subsection);
    const isClean = scope === subsection;
    const where = scope === null ? 'http.extraHeader' : `http.${scope}.extraHeader`;
    return {
        kind: 'header',
        where,
        host,
        ...held,
        line: null,
        origin: setting.origin,
        serves: 'both',
        helper: null,
        ...(isClean ? { key: where } : {}),
        ...severalOf(setting, all),
    };
}
/** What an `Authorization` header says; null for every other header. */
function credentialInHeader(header) {
    const value = /^authorization\s*:\s*(.*\S)\s*$/i.exec(header)?.[1];
    if (value === undefined)
        return null;
    const [, scheme = '', text = ''] = /^(\S+)\s+(.+)$/.exec(value) ?? [];
    if (scheme.toLowerCase() !== 'basic')
        return { username: null, secret: new secret/* Secret */.zh(text || value) };
    const pair = Buffer.from(text, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    if (colon < 0)
        return { username: null, secret: new secret/* Secret */.zh(pair) };
    const [username, password] = [pair.slice(0, colon), pair.slice(colon + 1)];
    return { username, secret: new secret/* Secret */.zh(password === '' ? username : password) };
}

// EXTERNAL MODULE: ./src/runner/git/helper-trust.ts
var helper_trust = __webpack_require__(8362);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/runner/files/reading-time.ts
var reading_time = __webpack_require__(1766);
;// CONCATENATED MODULE: ./src/runner/git/config-text.ts
/** The text of a file in the format of git's configuration, for files that git reads only from within elsewhere. */
const SECTION = /\[[ \t]*([\w.-]+)(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?[ \t]*\]/y;
const VARIABLE = /([a-z][a-z\d-]*)[ \t]*(=?)/iy;
const ESCAPED = { n: '\n', t: '\t', b: '\b' };
/** Git refuses a file with a fault in it; here the faulty line counts for nothing and the rest is read. */
function parseConfigText(text) {
    const settings = [];
    const source = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
    let section = '';
    let line = 1;
    for (let at = 0; at < source.length;) {
        const char = source.charAt(at);
        if (/\s/.test(char)) {
            if (char === '\n')
                line += 1;
            at += 1;
            continue;
        }
        const header = matchAt(SECTION, source, at);
        if (header !== null) {
            section = sectionOf(header[1] ?? '', header[2]);
            at += header[0].length;
            continue;
        }
        const variable = matchAt(VARIABLE, source, at);
        if (variable !== null && section !== '') {
            const begin = at + variable[0].length;
            const read = variable[2] === '' ? { value: '', end: begin } : readValue(source, begin);
            settings.push({ key: `${section}.${variable[1]?.toLowerCase()}`, value: read.value, line });
            line += source.slice(begin, read.end).split('\n').length - 1;
            at = read.end;
        }
        // What stands behind it is a comment, or a fault.
        if (variable === null || variable[2] === '' || section === '')
            at = endOfLine(source, at);
    }
    return settings;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
/** Before there were quotes, a subsection stood behind a dot, in any case. */
function sectionOf(name, subsection) {
    const lower = name.toLowerCase();
    return subsection === undefined ? lower : `${lower}.${subsection.replace(/\\(.)/g, '$1')}`;
}
/** The value that begins there, and where it ends: at a line's end that is not taken back. */
function readValue(text, begin) {
    let value = '';
    let solid = 0;
    let isQuoted = false;
    let at = begin;
    for (; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (char === '\n')
            break;
        if (!isQuoted && (char === '#' || char === ';')) {
            at = endOfLine(text, at);
            break;
        }
        if (char === '\\') {
            at += 1;
            const next = text.charAt(at);
            if (next !== '\n')
                value += ESCAPED[next] ?? next;
            solid = value.length;
        }
        else if (char === '"') {
            isQuoted = !isQuoted;
            solid = value.length;
        }
        else if (isQuoted || !/[ \t]/.test(char)) {
            value += char;
            solid = value.length;
        }
        else if (value !== '') {
            value += char;
        }
    }
    return { value: value.slice(0, solid), end: at };
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}

;// CONCATENATED MODULE: ./src/runner/git/repository-files.ts
/**
 * Settings that git reads in no other place: `.gitmodules` and `.lfsconfig`, which come with the repository itself,
 * also with its submodules, and the configuration of submodules that are cloned already.
 */







/** More than a workspace has submodules; behind that it is not looked. */
const MOST_REPOSITORIES = 50;
/** Folders below `modules`: a submodule's name may have several parts. */
const MOST_FOLDERS = 200;
/** Of all these files together: each is a finding, and nobody fixes more at once. */
const MOST_CREDENTIALS = 100;
/** What they hold, as far as the time goes. A pull request can write all of it, also what git copies on a clone. */
async function inRepositoryFiles(folder, hosts, time = new reading_time/* ReadingTime */.u()) {
    const [shared, clones] = await Promise.all([
        inWorkTrees(folder, hosts, time),
        time.within(() => submoduleConfigurations(folder, time), []),
    ]);
    const found = [...shared];
    for (const path of clones)
        found.push(...inConfigText(await textOf(path, time), path, hosts));
    return found.slice(0, MOST_CREDENTIALS);
}
/** The lines of a file in the format of git's configuration whose URLs hold a credential of one of the hosts. */
function inConfigText(text, path, hosts) {
    const origin = { scope: 'unknown', file: path };
    const settings = parseConfigText(text).map((setting) => ({ ...setting, origin }));
    const all = among(settings);
    const found = [];
    for (const setting of settings) {
        if (found.length >= MOST_CREDENTIALS)
            break;
        const inSetting = inUrls(setting, all, hosts);
        found.push(...inSetting.map((one) => ({ ...one, where: path, line: setting.line, fromRepository: true })));
    }
    return found;
}
/** Blank where it cannot be read, is too large, or the time is up. */
async function textOf(path, time) {
    const file = await time.within(() => (0,text_file/* readText */.y)(path), null);
    if (file?.text != null)
        return Buffer.from(file.text, 'latin1').toString('utf8');
    if (file?.isCut === true)
        time.leaveOut((0,external_node_path_.basename)(path));
    return '';
}
/** From one work tree to those that its `.gitmodules` names, which have their own. */
async function inWorkTrees(folder, hosts, time) {
    const found = [];
    const seen = new Set([folder]);
    for (const tree of seen) {
        const modules = (0,external_node_path_.join)(tree, '.gitmodules');
        const lfs = (0,external_node_path_.join)(tree, '.lfsconfig');
        const text = await textOf(modules, time);
        found.push(...inConfigText(text, modules, hosts), ...inConfigText(await textOf(lfs, time), lfs, hosts));
        if (time.isUp())
            break;
        for (const { key, value } of parseConfigText(text)) {
            const { section, variable } = (0,git_settings/* partsOf */.CI)(key);
            const isPath = section === 'submodule' && variable === 'path' && isBelow(value);
            if (isPath && seen.size < MOST_REPOSITORIES)
                seen.add((0,external_node_path_.join)(tree, value));
        }
    }
    return found;
}
function isBelow(path) {
    return path !== '' && !(0,external_node_path_.isAbsolute)(path) && !path.split(/[\\/]/).includes('..');
}
/** The configuration of every cloned submodule, also of submodules' own, which lie within theirs. */
async function submoduleConfigurations(folder, time) {
    const found = [];
    const folders = [(0,external_node_path_.join)(await gitFolder(folder, time), 'modules')];
    for (const at of folders) {
        const entries = await external_node_fs_.promises.readdir(at, { withFileTypes: true }).catch(() => []);
        const isRepository = entries.some((entry) => entry.name === 'HEAD' && entry.isFile());
        if (isRepository)
            found.push((0,external_node_path_.join)(at, 'config'));
        if (found.length >= MOST_REPOSITORIES || time.isUp())
            break;
        const below = entries.filter((entry) => entry.isDirectory() && (!isRepository || entry.name === 'modules'));
        folders.push(...below.slice(0, Math.max(0, MOST_FOLDERS - folders.length)).map(({ name }) => (0,external_node_path_.join)(at, name)));
    }
    return found;
}
/** `.git`, or the folder that it names: in a linked work tree and in a submodule it is a file. */
async function gitFolder(folder, time) {
    const path = (0,external_node_path_.join)(folder, '.git');
    const named = /^gitdir: (.{1,4096})/.exec(await textOf(path, time))?.[1]?.trim();
    return named === undefined ? path : (0,external_node_path_.resolve)(folder, named);
}

;// CONCATENATED MODULE: ./src/runner/git/git.ts
/**
 * What git would send to the Hub from this machine: its settings, its credential files, and what its helpers
 * answer. Changes nothing, runs nothing of the workspace, has no opinion, and throws for nothing.
 */













const UNAVAILABLE = {
    state: 'unavailable',
    credentials: [],
    helpers: [],
    headersReset: false,
    version: null,
};
/**
 * Looks for credentials of `hosts` (each with the port where it is not the scheme's own); those of other hosts
 * are not kept. Without git there is nothing to see.
 */
async function observeGit(environment, folder, hosts, { origin, patienceMs = credential_fill/* HELPER_PATIENCE_MS */.As, time } = {}) {
    const place = await (0,git_surroundings/* gitPlace */.YM)(environment, folder);
    if (place === null)
        return UNAVAILABLE;
    const inRepository = folder === null ? [] : inRepositoryFiles(folder, hosts, time);
    const listing = await (0,git_settings/* listSettings */.cl)(place, folder);
    if (listing === null)
        return UNAVAILABLE;
    const { settings, version } = listing;
    const targets = targetsOf(hosts, origin);
    const configured = (0,credential_helpers/* configuredHelpers */.Mi)(settings, targets);
    const headers = headersIn(settings, targets);
    const mayAsk = (0,git_version/* takesSettingsFromEnvironment */.hR)(version);
    const [endpoint] = targets;
    const [ofRepository, ...probes] = await Promise.all([
        inRepository,
        ...configured.map((helper) => probe(helper, settings, targets, place, mayAsk ? patienceMs : null)),
    ]);
    return {
        state: 'read',
        credentials: [
            ...inSettings(settings, targets),
            ...headers.credentials,
            ...ofRepository,
            ...onceEach(probes.flatMap(({ credentials }) => credentials)),
        ],
        helpers: [
            ...probes.map(({ helper }) => helper),
            ...askpassProgram(environment, settings, version, configured.length),
        ],
        headersReset: headers.areReset,
        ...(endpoint && authoritiesOf(settings, endpoint, environment, (0,git_surroundings/* gitHome */.Kg)(environment))),
        version,
    };
}
/** The endpoint's host is asked about as its origin says, the Hub's other name over https. */
function targetsOf(hosts, origin) {
    const plain = origin?.startsWith('http:') ? new URL(origin).host : null;
    return hosts.map((host) => ({ host, scheme: host === plain ? 'http' : 'https' }));
}
async function probe(configured, settings, targets, place, patienceMs) {
    const { name, where, order, scope } = configured;
    const helper = (state) => ({ name, where, order, scope, state });
    const files = storeFiles(configured, place);
    const ways = await Promise.all((files ?? []).map(place.search.wayIn));
    if (files !== null && ways.every((way) => way === null)) {
        const { credentials, state } = await readStores(configured, files, settings, targets);
        return { helper: helper(state), credentials };
    }
    if (files !== null || patienceMs === null || !(await (0,helper_trust/* mayRun */.x)(configured, place))) {
        return { helper: helper('not-asked'), credentials: [] };
    }
    const alone = (0,credential_fill/* helperAlone */.e4)(place, configured.value, settings, patienceMs);
    const answers = await Promise.all(configured.targets
        .flatMap((target) => (0,credential_helpers/* queriesFor */.yp)(settings, configured, target))
        .map((query) => (0,credential_fill/* askHelper */.mH)(alone, query)));
    const logins = answers.flatMap((answer) => (answer.state === 'answered' ? [answer.login] : []));
    const credentials = logins
        .filter((login, index) => logins.findIndex((one) => isSameLogin(one, login)) === index)
        .map((login) => helperCredential(configured, login));
    const states = answers.map(({ state }) => state);
    const state = ['hung', 'answered', 'failed'].find((one) => states.includes(one)) ?? 'silent';
    return { helper: helper(state), credentials };
}
function isSameLogin(one, other) {
    return one.host === other.host && one.username === other.username && one.secret.equals(other.secret);
}
function helperCredential({ name, order }, { scheme, host, username, secret }) {
    return {
        kind: 'helper',
        where: name,
        host,
        username,
        secret,
        line: null,
        origin: null,
        serves: 'both',
        helper: order,
        address: `${scheme}://${host}`,
    };
}
/** Two helpers may read the same file; of a line that one of them finds, that one's word counts. */
function onceEach(credentials) {
    const lines = new Map();
    for (const credential of credentials) {
        if (credential.kind !== 'store')
            continue;
        const name = `${credential.where}\0${credential.line}`;
        const known = lines.get(name);
        const isBetter = known?.serves === 'none' && credential.serves !== 'none';
        if (known === undefined || isBetter)
            lines.set(name, credential);
    }
    const used = new Set(lines.values());
    return credentials.filter((credential) => credential.kind !== 'store' || used.has(credential));
}


/***/ }),

/***/ 8362:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: function() { return /* binding */ mayRun; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _programs_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5453);
/* harmony import */ var _git_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2176);
/* harmony import */ var _git_surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2813);
/* harmony import */ var _named_variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8960);
/** Which of the configured helpers may be run at all: those in which a workspace's files have no say. */






/**
 * Only a helper of the user's, the system's or the environment's own settings whose words name nothing of the
 * workspace: no path that leads there, none that is relative, and no program that lies there behind a link. Where the
 * home itself lies there, none.
 */
async function mayRun({ value, origin }, place) {
    if (!(0,_git_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfUser */ .T2)(origin))
        return false;
    const { search, current, environment } = place;
    // In the home helpers keep what they answer, and find what they run.
    const homeInWorkspace = await search.wayIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, (0,_git_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHome */ .Kg)(environment)));
    return homeInWorkspace === null && !(await namesWorkspace(value, place));
}
async function namesWorkspace(value, place) {
    const { environment, workspace, search } = place;
    const { platform, wayIn } = search;
    const text = expanded(value, environment, platform);
    const words = wordsOf(text, platform);
    const [first = ''] = words;
    const isRelative = !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(first) && (platform === 'win32' ? /[\\/]/ : /\//).test(first);
    if (isRelative || words.some((word) => /^\.{1,2}[\\/]|^\.\.$/.test(word)))
        return true;
    const spelled = workspace === null ? [] : [workspace, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace).catch(() => workspace)];
    if (spelled.some((folder) => mentions(text, folder, platform)))
        return true;
    const ways = await Promise.all(words.filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute).map(wayIn));
    if (ways.some((way) => way !== null))
        return true;
    const programs = value.startsWith('!') ? words : [`git-credential-${first}`];
    const plain = [...new Set(programs)].filter((name) => /^[\w.+-]+$/.test(name));
    const { GIT_EXEC_PATH = '', PATH = '' } = place.variables;
    const outside = [GIT_EXEC_PATH, ...PATH.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)].filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
    // The folder may be as it should be and what lies in it a link.
    const found = await Promise.all(plain.map((name) => (0,_programs_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .findFirst */ .i8)(name, { ...search, folders: outside })));
    return found.some((program) => program !== null && program.inWorkspace !== null);
}
/** The words with the job's variables and the home put in their place. */
function expanded(words, environment, platform) {
    let text = words.replace(/(^|[\s'"=!:;(])~(?=[\\/\s]|$)/g, (_, before) => before + (0,_git_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHome */ .Kg)(environment));
    for (const [name, value] of Object.entries((0,_named_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .variablesNamedIn */ .y)(words, environment, platform))) {
        for (const form of [`$${name}`, `\${${name}}`, `%${name}%`])
            text = text.replaceAll(form, () => value);
        // As in `${NAME:-x}`, or as what another program reads.
        text += ` ${value}`;
    }
    // The shell of git for Windows writes C:\ as /c/.
    return platform === 'win32' ? text.replace(/(^|[\s'"=!;(])\/([a-z])\//gi, '$1$2:/') : text;
}
/** Whatever may be a word to a shell: also what is in quotes, with its blanks, or is joined to another word. */
function wordsOf(text, platform) {
    const between = platform === 'win32' ? /[\s'"`;|&()<>=,{}$!]+/ : /[\s'"`;|&()<>=,:{}$!]+/;
    const plain = platform === 'win32' ? text : text.replace(/\\(.)/g, '$1');
    const quoted = [...text.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, one, other]) => one ?? other ?? '');
    return [...text.split(between), ...plain.split(between), ...quoted].filter((word) => word !== '');
}
function mentions(text, folder, platform) {
    const alike = (one) => (platform === 'linux' ? one : one.toLowerCase().replaceAll('\\', '/'));
    const [said, wanted] = [alike(text), alike(folder)];
    for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1)) {
        if (!/^[\w.-]/.test(said.slice(at + wanted.length)))
            return true;
    }
    return false;
}


/***/ }),

/***/ 8960:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: function() { return /* binding */ variablesNamedIn; }
/* harmony export */ });
/**
 * What no later step of the job has, what makes git or a helper talk where nobody listens, and what loads something
 * into every program.
 */
const WITHHELD = /^(?:INPUT_|STATE_|ACTIONS_|GIT_|GCM_|LD_|DYLD_|BASH_|(?:ENV|IFS|PATH|SSH_ASKPASS|PS4|SHELLOPTS|NODE_OPTIONS)$)/i;
/**
 * The variables that a helper's own words name (`$NAME`, `${NAME}`, `%NAME%`, `printenv NAME`): it may answer from
 * them, a job's token included, so it alone gets those, and no others.
 */
function variablesNamedIn(words, environment, platform = process.platform) {
    const spelled = (name) => (platform === 'win32' ? name.toUpperCase() : name);
    const names = new Set((words.match(/[A-Za-z_]\w*/g) ?? []).map(spelled));
    return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => value !== undefined && names.has(spelled(name)) && !WITHHELD.test(name) ? [[name, value]] : []));
}


/***/ }),

/***/ 9665:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: function() { return /* binding */ readText; }
/* harmony export */ });
/* harmony import */ var _model_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4556);
/* harmony import */ var _files_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7942);
/** A file of lines that may be missing, a pipe, enormous or not ours to read. */


/** Never throws. */
async function readText(path) {
    try {
        const bytes = await (0,_files_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .CB)(path);
        return bytes === null
            ? { text: null, state: 'unreadable', isCut: true }
            : { text: bytes.toString('latin1'), state: 'read' };
    }
    catch (error) {
        const code = (0,_model_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .fileErrorCode */ .c)(error);
        return { text: null, state: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
    }
}


/***/ }),

/***/ 7020:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: function() { return /* binding */ urlPattern; },
/* harmony export */   IQ: function() { return /* binding */ rankOf; },
/* harmony export */   Qz: function() { return /* binding */ EVERYTHING; },
/* harmony export */   dL: function() { return /* binding */ compareRanks; },
/* harmony export */   hU: function() { return /* binding */ covers; },
/* harmony export */   qr: function() { return /* binding */ credentialPattern; }
/* harmony export */ });
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2024);
/* harmony import */ var _credential_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(299);
/** Which settings of the form `<section>.<url>.<variable>` git applies to a URL (git-config, `http.<url>.*`). */


/** The pattern that a key without a URL amounts to. */
const EVERYTHING = { scheme: null, host: null, path: '/', user: null };
function urlPattern(subsection) {
    if (subsection === null)
        return EVERYTHING;
    const url = (0,_credential_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .Dl)(subsection);
    if (url === null)
        return null;
    return {
        scheme: url.protocol.slice(0, -1),
        host: url.host,
        path: url.pathname,
        user: url.username === '' ? null : (0,_credential_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(url.username),
    };
}
/** In the section `credential` a URL may also be a host or a scheme alone. */
function credentialPattern(subsection) {
    const full = urlPattern(subsection);
    if (full !== null || subsection === null)
        return full;
    const schemeAlone = /^(https?):\/\/$/.exec(subsection)?.[1];
    if (schemeAlone !== undefined)
        return { ...EVERYTHING, scheme: schemeAlone };
    const hostAlone = subsection.includes('://') ? null : urlPattern(`https://${subsection}`);
    return hostAlone === null ? null : { ...hostAlone, scheme: null };
}
/** How the pattern matches some URL of the target, null where it matches none. */
function rankOf({ scheme, host, path, user }, target) {
    if (scheme !== null && scheme !== target.scheme)
        return null;
    if (host !== null && !hostMatches(host, target.host))
        return null;
    const length = (0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFinalSlashes */ ._9)(path).length;
    return [host?.length ?? 0, host === null ? 0 : length + 1, user === null ? 0 : 1];
}
/** Whether everything that the inner pattern matches at a target is matched by the outer one. */
function covers(outer, inner) {
    const folder = `${(0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFinalSlashes */ ._9)(outer.path)}/`;
    const isBelow = `${(0,_model_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFinalSlashes */ ._9)(inner.path)}/`.startsWith(folder);
    return isBelow && (outer.user === null || outer.user === inner.user);
}
function compareRanks(one, other) {
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
function hostMatches(pattern, host) {
    const [labels, port] = labelsAndPort(host);
    const [patterns, wantedPort] = labelsAndPort(pattern);
    return (port === wantedPort &&
        labels.length === patterns.length &&
        patterns.every((part, at) => part === '*' || part === labels[at]));
}
function labelsAndPort(host) {
    const port = /:\d+$/.exec(host)?.[0] ?? '';
    return [host.slice(0, host.length - port.length).split('.'), port];
}


/***/ }),

/***/ 4376:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ programs; },
/* harmony export */   w: function() { return /* binding */ runChild; }
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4556);
/**
 * Runs another program for a bounded time, in a process group of its own. `@actions/exec` gives neither: it
 * knows no deadline and keeps the process to itself, so that nobody could end one that hangs, let alone what
 * that one has started.
 */




/** Tells of every program when it has ended. */
const programs = new node_events__WEBPACK_IMPORTED_MODULE_1__.EventEmitter();
const LARGEST_OUTPUT = 1 << 24;
/** How long to wait for the ends of its output after it has ended: a daemon it left may hold them open. */
const TRAILING_MS = 250;
/** `command` is a path in full, since a name would be looked for on PATH. Never throws. */
function runChild(command, args, options) {
    const { env, cwd, input, patienceMs } = options;
    const started = performance.now();
    return new Promise((resolve) => {
        const tell = (run) => {
            programs.emit('ended', { command, args, run, milliseconds: performance.now() - started });
            resolve(run);
        };
        let child;
        try {
            child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
                env: { ...env },
                cwd,
                stdio: 'pipe',
                // A group of its own, and no terminal to ask on. On Windows it would mean a window instead.
                detached: process.platform !== 'win32',
                windowsHide: true,
            });
        }
        catch (error) {
            tell({ end: 'not-started', code: (0,_model_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorCode */ .c)(error) });
            return;
        }
        watch(child);
        let trailing;
        const deadline = setTimeout(() => abort('hung'), patienceMs);
        const settle = (run) => {
            clearTimeout(deadline);
            clearTimeout(trailing);
            ended(child);
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream?.destroy();
            child.unref();
            tell(run);
        };
        const abort = (end) => {
            endGroup(child);
            settle({ end });
        };
        let room = LARGEST_OUTPUT;
        const collected = (stream) => {
            const chunks = [];
            stream?.on('data', (chunk) => {
                chunks.push(chunk);
                room -= chunk.length;
                if (room < 0)
                    abort('excessive');
            });
            stream?.on('error', () => { });
            return chunks;
        };
        const stdout = collected(child.stdout);
        const stderr = collected(child.stderr);
        const exited = () => settle({
            end: 'exited',
            code: child.exitCode,
            stdout: Buffer.concat(stdout),
            stderr: Buffer.concat(stderr),
        });
        child.on('error', (error) => settle({ end: 'not-started', code: (0,_model_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorCode */ .c)(error) }));
        child.on('exit', () => {
            trailing = setTimeout(exited, TRAILING_MS);
        });
        child.on('close', exited);
        // It may end without having read what it was given.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
/** Those that run now: with a group of their own they would outlive this process when a job is cancelled. */
const running = new Set();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function watch(child) {
    if (running.size === 0) {
        process.on('exit', endGroups);
        for (const signal of SIGNALS)
            process.on(signal, endAll);
    }
    running.add(child);
}
function ended(child) {
    running.delete(child);
    if (running.size > 0)
        return;
    process.off('exit', endGroups);
    for (const signal of SIGNALS)
        process.off(signal, endAll);
}
/** Ends them all. */
function endGroups() {
    for (const child of running) {
        endGroup(child);
        ended(child);
    }
}
/** Ends them all, and then this process, as the signal would have done by itself. */
function endAll(signal) {
    endGroups();
    process.kill(process.pid, signal);
}
function endGroup({ pid }) {
    if (pid === undefined)
        return;
    if (process.platform === 'win32') {
        endTree(pid).catch(() => { });
        return;
    }
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has just ended by itself.
    }
}
/** On Windows. Ends by itself and at once, so that it needs no deadline. It lies with the system, whatever PATH says. */
async function endTree(pid) {
    const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const system = node_path__WEBPACK_IMPORTED_MODULE_2__.win32.resolve(process.env.SYSTEMROOT || 'C:\\Windows');
    await exec(`"${node_path__WEBPACK_IMPORTED_MODULE_2__.win32.join(system, 'System32', 'taskkill.exe')}"`, ['/pid', String(pid), '/t', '/f'], {
        silent: true,
        ignoreReturnCode: true,
        cwd: system,
        env: { SYSTEMROOT: system },
    });
}


/***/ }),

/***/ 5218:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ COMMON; },
/* harmony export */   c: function() { return /* binding */ programVariables; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_token_token_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6725);
/**
 * The variables of the programs that are started, by a list of what they need: to find themselves, their user's home
 * and their settings. Whatever else a job has in its environment, its tokens above all, is no business of theirs.
 */


/** What every program needs. */
const COMMON = {
    words: [
        ...['USER', 'LOGNAME', 'USERNAME', 'USERDOMAIN', 'LANG', 'OS', 'PATHEXT', 'DBUS_SESSION_BUS_ADDRESS'],
        ...['HOMEDRIVE', 'HOMEPATH', 'SYSTEMDRIVE', 'PROCESSOR_ARCHITECTURE', 'SECURITYSESSIONID'],
    ],
    paths: [
        ...['HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'ALLUSERSPROFILE', 'PUBLIC'],
        ...[
            'PROGRAMFILES',
            'PROGRAMFILES(X86)',
            'PROGRAMW6432',
            'SYSTEMROOT',
            'WINDIR',
            'COMSPEC',
            'DEVELOPER_DIR',
        ],
        ...['TEMP', 'TMP', 'TMPDIR', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME'],
        'XDG_RUNTIME_DIR',
    ],
    settings: [],
    lists: ['LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'XDG_CONFIG_DIRS', 'XDG_DATA_DIRS'],
};
/** `PATH` among them, reduced to what lies outside of the workspace. Relative paths are those from `current`. */
async function programVariables(environment, needs, { folders, wayIn, platform }, current) {
    const outside = async (paths) => {
        const ways = await Promise.all(paths.map(wayIn));
        return paths.filter((_, index) => ways[index] === null);
    };
    const allowed = async (name, value) => {
        const known = platform === 'win32' ? name.toUpperCase() : name;
        if ((0,_model_token_token_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isTokenShaped */ .V_)(value.trim()))
            return null;
        if (needs.words.includes(known)) {
            return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && (await wayIn(value)) !== null ? null : value;
        }
        if (value === '')
            return [...needs.paths, ...needs.settings].includes(known) ? value : null;
        if (needs.settings.includes(known))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(current, value);
        if (needs.paths.includes(known))
            return (await outside([(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(current, value)]))[0] ?? null;
        if (!needs.lists.includes(known))
            return null;
        const listed = await outside(value.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute));
        return listed.length === 0 ? null : listed.join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
    };
    const variables = {};
    await Promise.all(Object.entries(environment).map(async ([name, value]) => {
        const handed = value === undefined ? null : await allowed(name, value);
        if (handed !== null)
            variables[name] = handed;
    }));
    return { ...variables, PATH: (await outside(folders)).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter) };
}


/***/ }),

/***/ 5453:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: function() { return /* binding */ untrustedFolder; },
/* harmony export */   Kp: function() { return /* binding */ findProgram; },
/* harmony export */   i8: function() { return /* binding */ findFirst; },
/* harmony export */   oe: function() { return /* binding */ searchPath; }
/* harmony export */ });
/* unused harmony export pathEntries */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files_path_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7969);
/* harmony import */ var _files_ways_in_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6506);
/**
 * Where the programs lie that this action starts. They are started by the path that is found here, so that no system
 * looks for them once more: Windows would begin with the working directory.
 */





/**
 * Whose files are nobody's to run: the workspace, and outside of a job the folder in which the check was started,
 * unless that has the user's home in it, since then it is no checkout but all that the user has.
 */
function untrustedFolder(environment, current = process.cwd()) {
    if (environment.GITHUB_WORKSPACE)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(current, environment.GITHUB_WORKSPACE);
    const home = environment.HOME || environment.USERPROFILE || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    return (0,_files_path_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(current, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(home)) ? null : current;
}
async function searchPath(environment, workspace, platform = process.platform) {
    const entries = pathEntries(environment, workspace ?? process.cwd(), platform);
    // A system follows a link before it goes up from there; a path that is only put together would not.
    const folders = await Promise.all(entries.map((entry) => /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(entry) ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(entry).catch(() => '') : entry));
    return {
        folders: [...new Set(folders)].filter((folder) => folder !== ''),
        wayIn: (0,_files_ways_in_js__WEBPACK_IMPORTED_MODULE_4__/* .waysInto */ .D)(workspace),
        platform,
    };
}
/** The entries of `PATH`, in full; on Windows without the quotes that some of them have. */
function pathEntries(environment, current, platform = process.platform) {
    const { delimiter, isAbsolute, join: joined } = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_2__.win32 : node_path__WEBPACK_IMPORTED_MODULE_2__.posix;
    const name = platform === 'win32' && environment.PATH === undefined
        ? Object.keys(environment).find((one) => /^path$/i.test(one))
        : 'PATH';
    const value = environment[name ?? ''] ?? '';
    if (value === '')
        return [];
    return value
        .split(delimiter)
        .map((entry) => (platform === 'win32' ? entry.replace(/"/g, '') : entry))
        .flatMap((entry) => {
        // On Windows a folder of the drive on which somebody happens to be, or of another's current folder.
        if (platform === 'win32' && /^(?:[\\/](?![\\/])|[a-z]:(?![\\/]))/i.test(entry))
            return [];
        return [isAbsolute(entry) ? entry : joined(current, entry)];
    });
}
/** The program of this name that the job itself would start; null where there is none. */
async function findFirst(name, search) {
    for await (const program of programsNamed(name, search))
        return program;
    return null;
}
/** The first program of this name on whose way nothing lies in the workspace; null where there is none. */
async function findProgram(name, search) {
    for await (const { path, inWorkspace } of programsNamed(name, search))
        if (inWorkspace === null)
            return path;
    return null;
}
async function* programsNamed(name, { folders, wayIn, platform }) {
    for (const folder of folders) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, platform === 'win32' ? `${name}.exe` : name);
        if (await isProgram(path))
            yield { path, inWorkspace: await wayIn(path) };
    }
}
/** On Windows every file with the right name is one. */
async function isProgram(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}


/***/ })

};
;