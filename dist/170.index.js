"use strict";
exports.id = 170;
exports.ids = [170];
exports.modules = {

/***/ 6002:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ BEARINGS; }
/* harmony export */ });
/** One row for each standing: what makes every later answer worthless is decided here, once. */
const BEARINGS = {
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

/***/ 1318:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: function() { return /* binding */ groupOf; },
/* harmony export */   Gg: function() { return /* binding */ titleOf; },
/* harmony export */   NU: function() { return /* binding */ defaultSeverity; },
/* harmony export */   mm: function() { return /* binding */ weightOf; }
/* harmony export */ });
/* unused harmony exports CATALOGUE, CAUSES */
/**
 * Every cause a finding may have: its severity unless a rule says otherwise, and what a person reads
 * first. The order is that of weight: what makes every later answer worthless comes first. Slugs are part of
 * the action's face: outputs and reports carry them.
 */
const CATALOGUE = {
    inputs: {
        'input-invalid': ['error', 'An input has a value or a name that cannot be used'],
        'repo-id-placeholder': ['error', 'The repo id is what an unset variable leaves behind'],
        'repo-id-invalid': ['error', 'This cannot be a repo id'],
        'repo-id-typo': ['error', 'A type word stands where the owner belongs'],
        'repo-id-no-namespace': ['error', 'The repo id has no owner'],
        'no-repos-listed': ['notice', 'No repo is listed, so no access was checked'],
    },
    network: {
        'endpoint-not-trusted': ['error', 'The token would go to a host that nobody confirmed'],
        'tls-untrusted-ca': ['error', 'This runner does not trust the certificate it is shown'],
        'hub-unreachable': ['error', 'No connection to the Hub'],
        'offline-mode': ['error', 'The Hub clients are told to stay offline'],
        'waf-block': ['warning', 'The network edge refuses this machine'],
        'hub-outage': ['warning', 'The Hub does not answer properly'],
        'credential-not-received': ['warning', 'The token is sent but does not arrive'],
        'rate-limit-shared-ip': ['warning', 'The anonymous quota of this address is used up'],
        'rate-limit-account': ['warning', "The account's quota is used up"],
        'rate-limit-whoami': ['warning', 'The identity check was rate-limited'],
        'check-timed-out': ['warning', 'The time was up before all was known'],
        'check-failed': ['error', 'The check itself failed'],
        'rate-limit-account-low': ['warning', "Little is left of the account's quota"],
    },
    token: {
        'secret-not-exposed-to-fork-pr': ['error', 'No token: pull requests from forks get no secrets'],
        'secret-not-exposed-to-dependabot': ['error', 'No token: Dependabot runs get other secrets'],
        'wrong-variable-name': ['error', 'The token is in a variable that no Hub client reads'],
        'secret-not-passed-to-reusable-workflow': ['error', 'No token: the called workflow was given no secrets'],
        'secret-not-defined': ['error', 'No token reached this step'],
        'token-placeholder': ['error', 'A word stands where the token belongs'],
        'token-foreign': ['error', "A credential of another service is in the token's place"],
        'token-has-quotes': ['error', 'Quotation marks are part of the token'],
        'token-has-bearer-prefix': ['error', 'The word Bearer is part of the token'],
        'token-has-username': ['error', 'A user name is part of the token'],
        'token-double-encoded': ['error', 'The token is stored in an encoded form'],
        'token-malformed': ['error', 'The value is not a token alone, or not a whole one'],
        'token-is-refresh-token': ['error', 'A refresh token stands where an access token belongs'],
        'token-expired': ['error', 'The token has expired'],
        'token-format-unknown': ['error', 'The value is no Hub token'],
        'token-invalid': ['error', 'The Hub does not know this token'],
        'org-token-unsupported': ['error', 'Organization tokens cannot do this'],
        'unexpected-user': ['error', 'The token belongs to another account'],
        'implicit-token-disabled': ['error', 'The Hub clients are told not to send the token'],
        'token-has-newline': ['warning', 'Blanks or line breaks surround the token'],
        'empty-token-value': ['warning', 'HF_TOKEN is set to nothing'],
        'legacy-variable-name': ['warning', 'Only the old variable name holds the token'],
        'token-expires-soon': ['warning', 'The token expires soon'],
        'token-in-plain-variable': ['warning', 'The token is stored in a plain variable'],
    },
    oidc: {
        'oidc-missing-permission': ['error', 'The job may not ask GitHub for an id token'],
        'oidc-exchange-refused': ['error', 'The Hub gave no token for these claims'],
        'oidc-scope-too-small': ['error', 'The Trusted Publisher does not cover the repo'],
    },
    organization: {
        'org-token-revoked': ['error', 'The organization revoked this token'],
        'org-requires-fine-grained': ['error', 'The organization takes fine-grained tokens only'],
        'org-token-pending-approval': ['error', 'The organization has not approved this token'],
        'org-sso-required': ['error', 'The organization asks for single sign-on'],
        'org-mfa-required': ['error', 'The organization asks for two-factor authentication'],
        'org-ip-not-allowed': ['error', 'The organization does not admit this address'],
        'org-content-policy': ['error', 'The organization blocks this repo for its members'],
    },
    scope: {
        'read-token-for-write': ['error', 'A read token cannot write'],
        'oauth-scope-missing': ['error', 'The OAuth token lacks a scope'],
        'wrong-namespace': ['error', "The repo's owner is not the token's account"],
        'fine-grained-repo-not-in-scope': ['error', 'The fine-grained token does not cover the repo'],
        'fine-grained-no-write-on-repo': ['error', 'The fine-grained token lacks write access'],
        'fine-grained-no-read-on-repo': ['error', 'The fine-grained token may not read this repo'],
        'fine-grained-missing-gated-permission': ['error', 'The fine-grained token may not open gated repos'],
        'org-role-insufficient': ['error', "The account's role in the organization does not allow it"],
        'write-unverifiable': ['warning', 'Nothing can say safely whether the write will work'],
        'fine-grained-no-create': ['notice', 'The token can write this repo but not create others'],
    },
    repo: {
        'repo-disabled': ['error', 'The Hub took the repo down'],
        'region-blocked': ['error', "The publisher excludes this runner's region"],
        'repo-type-mismatch': ['error', 'The repo is of another type'],
        'target-missing': ['error', 'The repo to write does not exist yet'],
        'repo-missing-or-no-access': ['error', 'Repo missing, or private and not visible to this token'],
        'resource-group': ['error', 'The repo is in a resource group without this account'],
        'redirect-refused': ['error', 'The answer leads somewhere else'],
        'revision-missing': ['error', 'The revision does not exist'],
        'repo-renamed': ['warning', 'The repo has another id now'],
    },
    gate: {
        'gated-rejected': ['error', 'The authors rejected the access request'],
        'gated-not-accepted': ['error', 'Gated repo: access was never asked for'],
        'gated-eu-disallowed': ['error', "The gate excludes this runner's region"],
        'gated-reset': ['error', 'The authors reset the access request'],
        'gated-pending': ['error', 'The access request is pending'],
        'gated-transitive': ['error', 'A repo that a listed one loads is gated'],
        'gated-refused': ['error', 'The gate is closed'],
    },
    runner: {
        'transfer-host-blocked': ['error', 'A host that serves files cannot be reached'],
        'netrc-overrides-token': ['warning', 'A netrc entry replaces the token for some clients'],
        'netrc-unreadable': ['warning', 'The netrc file cannot be edited safely'],
        'git-credential-stale': ['warning', 'git would send another credential'],
        'token-in-git-url': ['warning', 'A credential stands in a git URL'],
        'oidc-overrides-token': ['warning', 'HF_OIDC_RESOURCE beats the token in recent clients'],
        'conflicting-token-sources': ['warning', 'Two sources hold different tokens'],
        'saved-token-shadows': ['warning', 'Later steps would use a saved login instead'],
        'persisted-login-on-runner': ['warning', 'The only token is a login saved on the machine'],
        'token-only-in-file': ['warning', 'The token is only in a saved file'],
        'token-not-passed-into-container': ['warning', 'A container step does not get the token'],
        'client-outdated': ['warning', "The job's huggingface_hub does not read HF_TOKEN"],
        'scrub-failed': ['warning', 'A stale credential is still there'],
        'restore-failed': ['warning', 'A scrubbed credential could not be put back'],
        'clock-skew': ['warning', "The runner's clock is wrong"],
    },
    privilege: {
        'token-overbroad': ['notice', 'The token can write, the job only reads'],
    },
};
/** The catalogue as a list, weightiest first. */
const CAUSES = Object.entries(CATALOGUE).flatMap(([group, entries]) => Object.entries(entries).map(([slug, [severity, title]]) => ({ slug, group, severity, title })));
const BY_SLUG = new Map(CAUSES.map((entry, weight) => [entry.slug, { ...entry, weight }]));
function entryOf(cause) {
    const entry = BY_SLUG.get(cause);
    if (entry === undefined)
        throw new Error(`unknown cause ${cause}`);
    return entry;
}
/** The severity a finding of this cause has unless a rule says otherwise. */
function defaultSeverity(cause) {
    return entryOf(cause).severity;
}
/** The cause in a few words, for titles. */
function titleOf(cause) {
    return entryOf(cause).title;
}
/** Place in the order of weight; smaller is weightier. */
function weightOf(cause) {
    return entryOf(cause).weight;
}
/** The part of the whole that a cause belongs to. */
function groupOf(cause) {
    return entryOf(cause).group;
}


/***/ }),

/***/ 8695:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: function() { return /* binding */ refusedCertificate; },
/* harmony export */   IF: function() { return /* binding */ untrustedCertificate; },
/* harmony export */   Ly: function() { return /* binding */ chainEvidence; },
/* harmony export */   Yg: function() { return /* binding */ uselessness; },
/* harmony export */   g_: function() { return /* binding */ trustInQuestion; }
/* harmony export */ });
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6354);
/* harmony import */ var _runner_hit_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3675);


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
/** The first question that ended with a certificate Node does not trust, and Node's code for it. */
function refusedCertificate(questions) {
    for (const question of questions) {
        const { reading } = question;
        if (reading.is === 'no-answer' && reading.phase === 'tls')
            return { question, code: reading.code };
    }
    return null;
}
/** Whether the Hub's certificate was not trusted, or was trusted and something may be said of others' trust in it. */
function trustInQuestion(observations) {
    if (!observations.inputs.endpoint.origin.startsWith('https:'))
        return null;
    const questions = (0,_question_js__WEBPACK_IMPORTED_MODULE_0__/* .questionsOf */ .P)(observations);
    if (refusedCertificate(questions) !== null)
        return 'refused';
    return questions.some(({ exchange }) => exchange.outcome.kind === 'answer') ? 'answered' : null;
}
/** The Hub's certificate, where Node does not trust it: who issued what was shown, and where its root lies. */
function untrustedCertificate({ inputs, certificates, chain, now }, questions) {
    const refused = refusedCertificate(questions);
    if (refused === null)
        return null;
    const { question, code } = refused;
    const { host } = inputs.endpoint;
    const shown = chain === null ? '' : ` ${description(chain.certificates, code, now)}`;
    return {
        cause: 'tls-untrusted-ca',
        subject: host,
        message: `The certificate that ${host} shows is not trusted by this runner (${code}); nothing was sent.${shown}`,
        advice: certificateAdvice(code, host, certificates, chain),
        evidence: [...(0,_question_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOn */ .X)([question]), ...(chain === null ? [] : chainEvidence(host, chain))],
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
        const names = own.names.length === 0 ? 'no host' : (0,_runner_hit_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(own.names);
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
/** Where the root lies is known: what was shown has been held against every file of this runner. */
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

/***/ 3727:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: function() { return /* binding */ mismatchText; },
/* harmony export */   Rc: function() { return /* binding */ formValues; },
/* harmony export */   vJ: function() { return /* binding */ mismatches; },
/* harmony export */   w3: function() { return /* binding */ formText; }
/* harmony export */ });
/* harmony import */ var _showable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3290);

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
        return isMet ? [] : [{ field, expected: (0,_showable_js__WEBPACK_IMPORTED_MODULE_0__/* .publicUrls */ .w)(wanted), actual }];
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

/***/ 4237:
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

/***/ 9417:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: function() { return /* binding */ unsettled; },
/* harmony export */   S: function() { return /* binding */ takenDown; },
/* harmony export */   eL: function() { return /* binding */ missingRevision; },
/* harmony export */   fN: function() { return /* binding */ renamed; },
/* harmony export */   je: function() { return /* binding */ regionBlocked; },
/* harmony export */   jo: function() { return /* binding */ revisionTrouble; },
/* harmony export */   r9: function() { return /* binding */ disabled; }
/* harmony export */ });
/* harmony import */ var _hub_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8485);
/* harmony import */ var _repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6783);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4237);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9361);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2475);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5188);






/** Conditions of a repo that are the same for every caller: blocked, taken down, moved, a revision not there. */
/** A repo whose publisher keeps this region out, where the Hub's words say so. */
function regionBlocked({ subject, reason, look, }) {
    if (reason !== 'region')
        return null;
    return {
        ...about(subject),
        cause: 'region-blocked',
        message: `The publisher of ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(subject)} excludes the region this runner is in: the Hub refuses its files to everybody here, whatever the token.`,
        advice: 'Run the job in another region, or use another repo.',
        evidence: (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceFrom */ .EH)(subject, [look, 'metadata']),
    };
}
/** A repo that the Hub took down, where the words of its refusal or its metadata say so. */
function takenDown({ subject, reason, look, }) {
    return reason === 'disabled' || subject.metadata?.isDisabled ? disabled(subject, look) : null;
}
function disabled(subject, look) {
    return {
        ...about(subject),
        cause: 'repo-disabled',
        message: `The Hub has disabled ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(subject)}, as its answer says.`,
        advice: 'Use another repo: no token helps.',
        evidence: (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceFrom */ .EH)(subject, [look, 'metadata']),
    };
}
/** What the answer about the listed revision makes of a repo that is open; null when it changes nothing. */
function revisionTrouble(subject, look) {
    const { observation } = subject;
    // A check of contents may say nothing of a repo that was taken down (protocol notes §3.4).
    if ((0,_hub_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetadata */ ._6)(observation.looks[look])?.isDisabled)
        return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(disabled(subject, look));
    const reading = (0,_readings_js__WEBPACK_IMPORTED_MODULE_4__/* .readingOf */ .MU)(observation, look);
    if (reading === null)
        return observation.request.ref.revision === null ? null : _conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV;
    switch (reading.is) {
        case 'revision-missing':
        case 'not-found':
            return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(missingRevision(subject, look));
        case 'granted':
            return null;
        case 'forbidden': {
            const refusal = { subject, look, reason: reading.reason };
            const condition = regionBlocked(refusal) ?? takenDown(refusal);
            return condition === null ? _conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV : (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(condition);
        }
        default:
            // That the contents can be read does not show that this revision is there.
            return unsettled(subject, reading, look);
    }
}
/** A revision that a readable repo does not have; `main` where none is listed. */
function missingRevision(subject, look) {
    const revision = (0,_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionOf */ .DT)(subject.observation.request.ref);
    return {
        ...about(subject),
        cause: 'revision-missing',
        message: `${(0,_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepo */ .Kf)({ ...subject.ref, revision: null })} is there, but it has no revision ${revision}, as the Hub's answer says.`,
        advice: `Name a branch, tag or commit that exists instead of ${revision}: the repo's page lists them.`,
        link: (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .repoPage */ .E6)(subject.endpoint, { ...subject.ref, revision: null }),
        evidence: (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceFrom */ .EH)(subject, [look]),
    };
}
/** Answers that say nothing about the repo, or lead away from it. What they say about the Hub is found elsewhere. */
function unsettled(subject, reading, look) {
    if (reading.is !== 'redirect-refused')
        return _conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV;
    const where = { loop: 'in a circle', 'too-many': 'too many times', unreadable: 'to nowhere' }[reading.reason];
    return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)({
        ...about(subject),
        cause: 'redirect-refused',
        message: `The answer about ${subject.label} redirects ${where ?? `to ${reading.to}, which is not the Hub that was asked`}, and was not followed.`,
        advice: "List the repo by its final id, or name the Hub's real address in the endpoint input; the token follows no redirect off the Hub.",
        evidence: (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceFrom */ .EH)(subject, [look]),
    });
}
/** A repo that the Hub serves under another id. */
function renamed(subject) {
    if (subject.renamedTo === null)
        return null;
    const target = (0,_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepo */ .Kf)(subject.renamedTo);
    const redirected = (0,_readings_js__WEBPACK_IMPORTED_MODULE_4__/* .lookEntries */ .Yq)(subject.observation)
        .map(([, exchange]) => exchange)
        .filter(({ redirects }) => redirects.length > 0);
    return {
        ...about(subject),
        cause: 'repo-renamed',
        message: `The Hub redirects ${subject.label} to ${target}; all that is said here was checked there.`,
        advice: `Write ${target} wherever the job names the repo: some clients lose the token on the way.`,
        evidence: redirected.slice(0, 1).map(_readings_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X1),
    };
}
function about(subject) {
    return { subject: subject.label, position: subject.position };
}


/***/ }),

/***/ 3535:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ exchangeTrouble; },
/* harmony export */   i: function() { return /* binding */ isRefusedExchange; }
/* harmony export */ });
/* harmony import */ var _hub_token_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1494);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2475);


/** Whether the Hub refused to exchange an id token. It has one status for that (protocol notes §7). */
function isRefusedExchange(exchange) {
    const { outcome } = exchange;
    if (outcome.kind !== 'answer' || (0,_hub_token_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .isAborted */ .G)(exchange))
        return false;
    return outcome.status === 400 && !outcome.isHtml;
}
/** What an exchange means that came to nothing by what stands between runner and Hub; null for all others. */
function exchangeTrouble(exchange, hasToken) {
    if (hasToken || isRefusedExchange(exchange) || (0,_hub_token_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .isAborted */ .G)(exchange))
        return null;
    const reading = (0,_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .readExchange */ .gF)(exchange, () => false);
    // It has no "no" but the one that is told by itself.
    return ['gate', 'not-found', 'revision-missing', 'forbidden', 'unauthorized'].includes(reading.is)
        ? { is: 'outage' }
        : reading;
}


/***/ }),

/***/ 9882:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: function() { return /* binding */ explain; },
/* harmony export */   f: function() { return /* binding */ isNameInQuestion; }
/* harmony export */ });
/* harmony import */ var _hub_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8485);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9417);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4969);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9809);
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1601);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9625);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5604);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5188);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9579);









/**
 * What the Hub states: in the words of the refusal, in the restrictions that the identity check lists, or by
 * what it answers about the same id elsewhere. Such a reason holds whatever the token may do, so it is looked
 * for first, and the first that holds is the finding: what refuses everybody stands before what refuses this
 * account, and that before the id.
 */
const STATED = [
    { causes: ['region-blocked'], explain: _condition_js__WEBPACK_IMPORTED_MODULE_1__/* .regionBlocked */ .je },
    { causes: ['repo-disabled'], explain: _condition_js__WEBPACK_IMPORTED_MODULE_1__/* .takenDown */ .S },
    {
        causes: ['fine-grained-missing-gated-permission', 'oauth-scope-missing'],
        explain: _gate_js__WEBPACK_IMPORTED_MODULE_2__/* .missingGatedPermission */ .hB,
    },
    {
        causes: [
            'org-token-revoked',
            'org-requires-fine-grained',
            'org-token-pending-approval',
            'org-sso-required',
            'org-mfa-required',
            'org-ip-not-allowed',
            'org-content-policy',
        ],
        explain: _organization_js__WEBPACK_IMPORTED_MODULE_4__/* .organizationBlock */ .L,
    },
    { causes: ['repo-type-mismatch', 'repo-id-typo', 'repo-id-no-namespace'], explain: _missing_js__WEBPACK_IMPORTED_MODULE_3__/* .misspeltId */ .$S },
    { causes: ['target-missing'], explain: _missing_js__WEBPACK_IMPORTED_MODULE_3__/* .createFirst */ .lW },
];
/**
 * What the identity check alone proves about every write. It is told beside a stated reason: curing the one
 * leaves the other.
 */
const PROVEN_BY_IDENTITY = [{ causes: ['read-token-for-write'], explain: _scope_js__WEBPACK_IMPORTED_MODULE_5__/* .readRole */ .fP }];
/**
 * What is concluded from a refusal together with a right that is not there: the token's own limits, then
 * those of its account. Only where nothing above holds, since a refusal that has its reason proves no second
 * one, and only the first, since what comes later may be a consequence.
 */
const CONCLUDED = [
    { causes: ['oauth-scope-missing'], explain: _scope_js__WEBPACK_IMPORTED_MODULE_5__/* .missingScope */ .NC },
    { causes: ['wrong-namespace'], explain: _scope_js__WEBPACK_IMPORTED_MODULE_5__/* .foreignNamespace */ .GF },
    {
        causes: [
            'fine-grained-repo-not-in-scope',
            'fine-grained-no-write-on-repo',
            'fine-grained-no-read-on-repo',
        ],
        explain: _scope_js__WEBPACK_IMPORTED_MODULE_5__/* .uncovered */ .KY,
    },
    { causes: ['org-role-insufficient'], explain: _scope_js__WEBPACK_IMPORTED_MODULE_5__/* .weakRole */ .$V },
];
/** Where nothing is known that would refuse: what the Hub lets nobody tell apart. */
const UNEXPLAINED = [
    { causes: ['repo-missing-or-no-access'], explain: _missing_js__WEBPACK_IMPORTED_MODULE_3__/* .missingOrInvisible */ .H5 },
    { causes: ['repo-missing-or-no-access'], explain: _write_js__WEBPACK_IMPORTED_MODULE_7__/* .unexplainedRefusal */ .gX },
];
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
function isNameInQuestion(subject) {
    const { operation, ref } = subject.observation.request;
    if (!ref.id.includes('/') || subject.renamedTo !== null)
        return false;
    const isWrite = operation === 'write' && (0,_hub_access_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAccessCheck */ .hx)(ref);
    if (isWrite && (0,_rights_js__WEBPACK_IMPORTED_MODULE_8__/* .isOrganizationToken */ .D4)(subject))
        return false;
    const causes = explain({
        subject,
        operation: isWrite ? 'write' : 'read',
        look: isWrite ? 'write' : (0,_hub_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readLookFor */ .Bc)(ref),
        reason: null,
        isMissing: true,
        isCertain: true,
    }).map(({ cause }) => cause);
    return causes.every((cause) => cause === 'target-missing' || cause === 'repo-missing-or-no-access');
}
function firstOf(explanations, refusal) {
    for (const { explain } of explanations) {
        const draft = explain(refusal);
        if (draft !== null)
            return draft;
    }
    return null;
}
/** What is concluded from a refusal shows that refusal first. */
function withProof(draft, refusal) {
    if (draft === null)
        return null;
    const { subject, operation, look, isMissing } = refusal;
    const beside = operation === 'write' ? ['read', 'preupload'] : isMissing ? [] : ['metadata'];
    return { ...draft, evidence: [...(0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceFrom */ .EH)(subject, [look, ...beside]), ...(draft.evidence ?? [])] };
}


/***/ }),

/***/ 5349:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ inOrder; },
/* harmony export */   g: function() { return /* binding */ finding; }
/* harmony export */ });
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1318);

/** Completes a finding with its cause's own severity and neutral defaults. */
function finding(draft) {
    return {
        cause: draft.cause,
        severity: draft.severity ?? (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSeverity */ .NU)(draft.cause),
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
const SEVERITIES = ['error', 'warning', 'notice'];
/** Sorts by severity, then by the weight of the cause, then by the order of the listed repos. */
function inOrder(findings) {
    return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .mm)(a.cause) - (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .mm)(b.cause) ||
        a.position - b.position);
}


/***/ }),

/***/ 4439:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: function() { return /* binding */ nextToRead; },
/* harmony export */   FI: function() { return /* binding */ DEEPEST; },
/* harmony export */   I4: function() { return /* binding */ newlyFound; },
/* harmony export */   NU: function() { return /* binding */ MOST_FOUND; },
/* harmony export */   Wl: function() { return /* binding */ unasked; },
/* harmony export */   gy: function() { return /* binding */ unread; },
/* harmony export */   n0: function() { return /* binding */ looksAfter; }
/* harmony export */ });
/* harmony import */ var _references_mentions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2316);
/* harmony import */ var _bearing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6002);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4969);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2475);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9412);
/* harmony import */ var _repo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(427);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7182);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5188);








/** How far references are followed: steps from a listed repo, repos that are read, repos that are asked about. */
const DEEPEST = 3;
const MOST_READ = 50;
const MOST_FOUND = 50;
/** The repos whose files to read next. */
function nextToRead(observations) {
    if (!observations.inputs.followReferences)
        return [];
    return unread(observations).slice(0, MOST_READ - observations.references.read.length);
}
/** The repos that are granted for reading, near enough, and not read yet, each once. */
function unread(observations) {
    const known = new Set(observations.references.read.map(({ ref }) => (0,_references_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(ref)));
    return readableRepos(observations).filter((ref) => {
        const isNew = !known.has((0,_references_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(ref));
        known.add((0,_references_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(ref));
        return isNew;
    });
}
/** Those that an accepted token was granted, listed ones first. Without one, nothing is followed. */
function readableRepos(observations) {
    const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .YP)(observations);
    if (_bearing_js__WEBPACK_IMPORTED_MODULE_1__/* .BEARINGS */ .a[standing.is].repos !== 'account')
        return [];
    const asker = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .askerOf */ .YX)(observations, standing);
    const listed = observations.repos.filter((repo, position) => repo.request.operation === 'read' &&
        (0,_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnoseRepo */ .B)((0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectOf */ .et)(repo, position, asker), standing).access === 'granted');
    const found = (0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnoseReferences */ .T)(observations, asker).filter(({ access, chain }) => access === 'granted' && chain.length < DEEPEST);
    return [...listed, ...found]
        .map(({ request }) => request.ref)
        .filter(({ type }) => (0,_references_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .namingFiles */ .Mf)(type).length > 0);
}
/** The repos that were read about and not asked about yet. */
function newlyFound(observations) {
    const { found } = observations.references;
    return unasked(observations)
        .slice(0, MOST_FOUND - found.length)
        .map(({ ref, chain, line }) => ({
        request: { ref, operation: 'read', line },
        looks: {},
        chain,
        isSpareable: true,
    }));
}
/** What the files that were read name, beyond the repos that are listed or known already, each once. */
function unasked({ repos, references, }) {
    const known = new Set([...repos, ...references.found].map(({ request }) => (0,_references_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(request.ref)));
    return references.read.flatMap(({ ref: from, mentions }) => {
        const chain = references.found.find(({ request }) => isSame(request.ref, from))?.chain ?? [];
        const root = chain[0]?.from ?? from;
        const line = repos.find(({ request }) => isSame(request.ref, root))?.request.line ?? 0;
        return mentions.flatMap(({ ref, file, key }) => {
            if (known.has((0,_references_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(ref)))
                return [];
            known.add((0,_references_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(ref));
            return [{ ref, chain: [...chain, { from, file, key }], line }];
        });
    });
}
function isSame(a, b) {
    return (0,_references_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(a) === (0,_references_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(b);
}
/** What else to ask about a repo that was found, where it changes what is said. */
function looksAfter(repo, observations) {
    const reading = (0,_readings_js__WEBPACK_IMPORTED_MODULE_3__/* .readingOf */ .MU)(repo, 'read');
    if (reading?.is === 'gate' || reading?.is === 'forbidden')
        return ['metadata'];
    const subject = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectOf */ .et)(repo, -1, (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .askerOf */ .YX)(observations, (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .YP)(observations)));
    return reading?.is === 'granted' && (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .needsFileProof */ .K$)(subject) ? ['content'] : [];
}


/***/ }),

/***/ 4969:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: function() { return /* binding */ needsFileProof; },
/* harmony export */   hB: function() { return /* binding */ missingGatedPermission; },
/* harmony export */   wy: function() { return /* binding */ closedGate; }
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9361);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9625);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5604);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5188);




const TEXTS = {
    'not-accepted': {
        cause: 'gated-not-accepted',
        what: (repo, account) => `${repo} is gated and ${account} has not been given access to it`,
        todo: (page, login, gate) => `Log in as ${login}, open ${page} and accept the conditions${afterwards(gate)}`,
    },
    pending: {
        cause: 'gated-pending',
        what: (repo, account) => `The request of ${account} for access to ${repo} is pending`,
        todo: (page) => `Wait for the authors to decide, or ask them on ${page}; a new token changes nothing.`,
    },
    rejected: {
        cause: 'gated-rejected',
        what: (repo, account) => `The authors of ${repo} rejected the access request of ${account}`,
        todo: (page) => `Contact the authors through ${page}; asking again from the same account is ignored.`,
    },
    reset: {
        cause: 'gated-reset',
        what: (repo, account) => `The authors of ${repo} reset the access request of ${account}`,
        todo: (page, login) => `Log in as ${login}, open ${page} and ask for access again.`,
    },
    unknown: {
        cause: 'gated-refused',
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
/** The finding for a closed gate. `look` is the content check whose answer proves it. */
function closedGate(subject, state, look) {
    const { cause, what, todo } = TEXTS[state];
    const account = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOf */ .XP)(subject);
    const page = (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPage */ .E6)(subject.endpoint, subject.ref);
    const isUsers = !(0,_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .isOrganizationToken */ .D4)(subject) && subject.token?.kind !== 'trusted-publisher';
    const closed = closedToEurope(subject);
    const outcome = subject.observation.looks[look]?.outcome;
    const words = outcome?.kind === 'answer' && outcome.message !== null
        ? `, in words this version does not know: "${outcome.message}"`
        : ', without words';
    const fineGrained = subject.identity?.fineGrained;
    const alsoNeeds = fineGrained !== null && fineGrained !== undefined && !fineGrained.canReadGatedRepos
        ? ' The token itself also lacks the right to read public gated repos.'
        : lacksGatedScope(subject)
            ? ' The OAuth token itself also lacks the scope gated-repos.'
            : '';
    return {
        cause,
        subject: subject.label,
        position: subject.position,
        message: `${what((0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(subject), account, words)}${state === 'unknown' ? '.' : ", as the Hub's answer says."}${alsoNeeds}`,
        advice: isUsers
            ? `${todo(page, (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOf */ .DQ)(subject), subject.metadata?.gate ?? null)}${closed}`
            : `Use a user access token of an account that was given access on ${page}: this token belongs to no user, and access is given to users only.`,
        link: page,
        evidence: (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFrom */ .EH)(subject, [look, 'metadata', ...(closed === '' ? [] : ['card'])]),
    };
}
/** That the card keeps a region out proves nothing about this run, but whoever is there would ask in vain. */
function closedToEurope({ observation: { card } }) {
    const head = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---/.exec(card ?? '')?.[1] ?? '';
    return /^extra_gated_eu_disallowed[ \t]*:[ \t]*true\b/im.test(head)
        ? ' Its card closes the gate to the European Union: from there, another model or location is needed.'
        : '';
}
/**
 * Whether this token might be kept from a public gated repo although the access check grants it: whether that
 * check knows of the missing permission was never recorded, and then only a file tells (protocol notes §3.2).
 */
function needsFileProof(subject) {
    const { identity, token } = subject;
    // Of which kind a user's token is, the identity check alone would tell.
    if (identity === null)
        return token?.kind === 'user' || lacksGatedScope(subject);
    if (identity.fineGrained === null)
        return lacksGatedScope(subject);
    if (identity.fineGrained.canReadGatedRepos)
        return false;
    const coverage = (0,_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageOf */ ._5)(identity.fineGrained, subject);
    return coverage.is !== 'entry' || !(0,_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .allowsRead */ .tZ)(coverage.permissions);
}
function lacksGatedScope({ token }) {
    const opening = ['gated-repos', 'read-repos', 'write-repos', 'manage-repos'];
    const scopes = token?.oauthScopes;
    return scopes !== null && scopes !== undefined && !scopes.some((scope) => opening.includes(scope));
}
/**
 * The finding for a token without the right to open public gated repos, whose answer names that setting.
 * Null when the identity check says that the token has it.
 */
function missingGatedPermission({ subject, operation, reason, look }) {
    if (operation !== 'read' || reason !== 'gated-setting')
        return null;
    const { identity } = subject;
    const evidence = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFrom */ .EH)(subject, [look, 'metadata']);
    if (subject.token?.kind === 'oauth')
        return { ...(0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .missingGatedScope */ .mk)(subject), evidence };
    if (identity !== null && ((0,_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .isClassic */ .l9)(identity) || identity.fineGrained?.canReadGatedRepos))
        return null;
    const name = subject.identity?.tokenName;
    const which = name === null || name === undefined ? 'The fine-grained token' : `The fine-grained token "${name}"`;
    return {
        cause: 'fine-grained-missing-gated-permission',
        subject: subject.label,
        position: subject.position,
        message: `${which} may not open public gated repos such as ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(subject)}, whatever ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOf */ .XP)(subject)} was granted; the Hub's answer names this setting.`,
        advice: 'Edit the token and tick read access to contents of all public gated repos you can access, or create a token that has it.',
        link: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenForm */ .qc)(subject.endpoint, { gated: true }),
        evidence,
    };
}


/***/ }),

/***/ 3884:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d9: function() { return /* binding */ afterIsolation; },
/* harmony export */   wE: function() { return /* binding */ planIsolation; }
/* harmony export */ });
/* unused harmony export TOKEN_HELPER */
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3150);
/* harmony import */ var _netrc_pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);
/* harmony import */ var _netrc_removal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7437);
/* harmony import */ var _resolve_netrc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5240);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7355);
/* harmony import */ var _stale_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(473);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7182);







/**
 * A credential helper that knows one login: what `HF_TOKEN` holds when git asks. Nothing secret stands in it,
 * and without the variable it says nothing.
 */
const TOKEN_HELPER = '!f() { test "$1" = get && test -n "$HF_TOKEN" && printf \'username=hf_user\\npassword=%s\\n\' "$HF_TOKEN"; }; f';
/** The key of a header for every host, or for each that a pattern matches: to blank it would take it from others too. */
const FOR_SEVERAL_HOSTS = /^http\.(?:extraHeader$|[^/]*\/\/[^/]*\*)/;
/** Decides how to isolate the job; null where it was not asked for. With a token that is no good, by nothing. */
function planIsolation(observations) {
    const { inputs, token } = observations;
    if (!inputs.isolate)
        return null;
    const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .standingOf */ .YP)(observations).is;
    if (standing !== 'good' && standing !== 'unknown' && standing !== 'not-received') {
        const reason = 'nothing was isolated, since there is no accepted token for the later steps to use instead';
        return { netrc: null, git: [], hidesSavedToken: false, notReached: [reason] };
    }
    const netrc = ownNetrc(observations);
    const hasToken = givesTokenToGit(observations);
    return {
        netrc: netrc.bytes,
        git: gitSettings(observations),
        hidesSavedToken: !(0,_stale_js__WEBPACK_IMPORTED_MODULE_4__/* .isSavedTokenForOther */ .UM)(observations) && hasOtherSavedToken(token),
        notReached: [
            ...netrc.notReached,
            ...(hasToken
                ? []
                : [
                    'git gets no credential for the Hub at all, since later steps have no HF_TOKEN (export-token: true)',
                ]),
            ...observations.git.credentials.flatMap(outOfReach),
        ],
    };
}
/** The observations as the later steps would make them once they are isolated. */
function afterIsolation(observations, isolation) {
    const { environment, token } = observations;
    const netrc = isolation.netrc === null ? null : ownFile(isolation.netrc);
    return {
        ...observations,
        environment: {
            ...environment,
            places: { ...environment.places, ...(netrc === null ? {} : { NETRC: netrc.path }) },
        },
        netrc: netrc === null
            ? observations.netrc
            : [netrc, ...observations.netrc.filter(({ kind }) => kind !== 'netrc-variable')],
        git: isolation.git.length === 0
            ? observations.git
            : {
                ...observations.git,
                credentials: gitCredentialsAfter(observations),
                asksHelpersFirst: isolation.git.some(({ key }) => key.endsWith('.proactiveAuth')),
            },
        token: isolation.hidesSavedToken
            ? { ...token, saved: null, held: token.held.filter(({ source }) => source !== 'saved-file') }
            : token,
    };
}
function hasOtherSavedToken({ chosen, saved }) {
    const value = saved?.value ?? null;
    if (chosen === null || chosen.source === 'saved-file')
        return false;
    if (value === null)
        return saved?.isDistrusted === true;
    return !value.equals(chosen.shape.cleaned);
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
function ownNetrc(observations) {
    const { hostnames } = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .credentialHosts */ .jS)(observations.inputs.endpoint);
    const hosts = new Set(hostnames.map(_netrc_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiLowerCase */ .rB));
    // What `requests` reads is what a client reads that obeys the variable. Where there is no file, it stays so:
    // a later step may write one, and with the variable set nobody would read it.
    const file = (0,_resolve_netrc_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFor */ .Yy)(observations, 'requests');
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
    const ours = file.parse.entries.filter(({ host }) => host !== null && hosts.has((0,_netrc_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiLowerCase */ .rB)(host)));
    const byDefault = file.parse.entries.some(({ host }) => host === null)
        ? [`the default entry of ${file.path} stays, since other hosts may need it, and answers for the Hub too`]
        : [];
    if (!ours.some((entry) => isOther(observations, entry)))
        return { bytes: null, notReached: byDefault };
    const removal = (0,_netrc_removal_js__WEBPACK_IMPORTED_MODULE_1__/* .removeEntries */ .nw)(file.bytes, file.parse, ours);
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
function isOther({ token }, { password }) {
    const checked = token.chosen?.shape.cleaned;
    return password === null || checked === undefined || !new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(password).equals(checked);
}
/** Whether the later steps have the checked token in the variable that the helper answers from. */
function givesTokenToGit({ inputs, token }) {
    const checked = token.chosen?.shape.cleaned;
    const inVariable = token.held.find(({ source }) => source === 'HF_TOKEN')?.shape.cleaned;
    return inputs.exportToken || (checked !== undefined && inVariable?.equals(checked) === true);
}
function gitSettings({ inputs, git }) {
    if (git.state === 'unavailable')
        return [];
    const [endpoint, ...domains] = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .credentialHosts */ .jS)(inputs.endpoint).hosts;
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
function gitCredentialsAfter({ git, inputs, token, ...rest }) {
    const checked = token.chosen?.shape.cleaned;
    const left = git.credentials.flatMap((one) => {
        const errand = leftErrand(one);
        return errand === null ? [] : [{ ...one, serves: errand }];
    });
    if (checked === undefined || !givesTokenToGit({ git, inputs, token, ...rest }))
        return left;
    return [
        ...left,
        ...(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .credentialHosts */ .jS)(inputs.endpoint).hosts.map((host) => ({
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


/***/ }),

/***/ 9361:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: function() { return /* binding */ repoPage; },
/* harmony export */   YH: function() { return /* binding */ tokensPage; },
/* harmony export */   cx: function() { return /* binding */ publisherPage; },
/* harmony export */   qc: function() { return /* binding */ tokenForm; }
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3150);
/* harmony import */ var _repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6783);


/** Where people look at the Hub that was asked: its own site, or the endpoint when it is another. */
function siteOf(endpoint) {
    return (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isHub */ .G2)(endpoint) ? 'https://huggingface.co' : endpoint.origin + endpoint.basePath;
}
/** The repo's page, where access is asked for and granted. */
function repoPage(endpoint, ref) {
    return siteOf(endpoint) + (0,_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .pagePath */ .HX)(ref);
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

/***/ 9809:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D2: function() { return /* binding */ canBeAnotherType; },
  lW: function() { return /* binding */ createFirst; },
  H5: function() { return /* binding */ missingOrInvisible; },
  $S: function() { return /* binding */ misspeltId; },
  KR: function() { return /* binding */ namesake; },
  hZ: function() { return /* binding */ namesakeOf; }
});

// EXTERNAL MODULE: ./src/hub/access.ts
var access = __webpack_require__(8485);
// EXTERNAL MODULE: ./src/repo.ts
var repo = __webpack_require__(6783);
// EXTERNAL MODULE: ./src/diagnose/links.ts
var links = __webpack_require__(9361);
// EXTERNAL MODULE: ./src/hub/owner.ts
var hub_owner = __webpack_require__(932);
// EXTERNAL MODULE: ./src/diagnose/near-names.ts
var near_names = __webpack_require__(3237);
// EXTERNAL MODULE: ./src/diagnose/rights.ts
var rights = __webpack_require__(9625);
;// CONCATENATED MODULE: ./src/diagnose/owner.ts




/** Null where nothing was asked, or nothing that was answered tells. */
function ownerOf({ observation, renamedTo }) {
    const { looks } = observation;
    if (renamedTo !== null)
        return null;
    const [user, org] = [(0,hub_owner/* readOverview */.MK)(looks['owner-user']), (0,hub_owner/* readOverview */.MK)(looks['owner-org'])];
    if (user === 'there')
        return 'user';
    if (org === 'there')
        return 'organization';
    if (((0,hub_owner/* readNeighbours */.bZ)(looks.neighbours) ?? []).length > 0)
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
    const repos = ((0,hub_owner/* readNeighbours */.bZ)(observation.looks.neighbours) ?? []).flatMap((id) => {
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

// EXTERNAL MODULE: ./src/diagnose/readings.ts
var readings = __webpack_require__(2475);
// EXTERNAL MODULE: ./src/diagnose/subject.ts
var diagnose_subject = __webpack_require__(5188);
;// CONCATENATED MODULE: ./src/diagnose/missing.ts







const TYPE_WORD = /^(model|dataset|space|kernel|bucket)s?$/;
/**
 * The id itself as the reason why the Hub does not find it: another type, a type word in place of the
 * owner, no owner at all. Null when the id could be right.
 */
function misspeltId({ subject, look, isMissing, }) {
    if (!isMissing)
        return null;
    const { ref } = subject.observation.request;
    const shared = { subject: subject.label, position: subject.position };
    const found = provenType(subject, look);
    if (found !== null) {
        return {
            ...shared,
            cause: 'repo-type-mismatch',
            message: `The Hub has no ${ref.type} ${ref.id}, but a ${found} of that id.`,
            advice: `Write ${(0,repo/* formatRepo */.Kf)({ ...ref, type: found })}.`,
            evidence: typeEvidence(subject, look, found),
        };
    }
    const evidence = (0,diagnose_subject/* evidenceFrom */.EH)(subject, [look]);
    const word = typeWordIn(ref);
    if (word !== null) {
        const name = ref.id.slice(ref.id.indexOf('/') + 1);
        return {
            ...shared,
            cause: 'repo-id-typo',
            message: `In ${subject.label} the type word ${word} stands where the owner belongs, and the Hub knows no such repo.`,
            advice: `Write ${prefixFor(word)}OWNER/${name}, with the name of the account or organization that owns it.`,
            evidence,
        };
    }
    if (ref.id.includes('/'))
        return null;
    return {
        ...shared,
        cause: 'repo-id-no-namespace',
        message: `The id ${ref.id} has no owner, and the Hub neither has it nor redirects it.`,
        advice: `Write OWNER/${ref.id}, with the name of the account or organization that owns it.`,
        evidence,
    };
}
/**
 * Another type under which everybody sees the id, where nobody is told whether the listed one is missing or
 * private: it may be what is meant, so it is told, and weighs nothing.
 */
function namesake(subject, look) {
    const { ref } = subject.observation.request;
    const found = namesakeOf(subject.observation);
    if (found === null)
        return null;
    const right = (0,repo/* formatRepo */.Kf)({ ...ref, type: found });
    return {
        subject: subject.label,
        position: subject.position,
        cause: 'repo-type-mismatch',
        severity: 'notice',
        message: `Without a token the Hub shows no ${ref.type} ${ref.id}, but a public ${found} of that id, so most likely ${right} is meant; a private ${ref.type} would be answered alike.`,
        advice: `Write ${right} if it is.`,
        evidence: typeEvidence(subject, look, found),
    };
}
/** Another type under which the id is shown. */
function namesakeOf(observation) {
    const isThere = (type) => (0,readings/* readingOf */.MU)(observation, `as-${type}`)?.is === 'granted' ||
        (0,readings/* readingOf */.MU)(observation, `anonymous-as-${type}`)?.is === 'granted';
    return (0,access/* otherTypes */.wu)(observation.request.ref).find(isThere) ?? null;
}
/** The same, where the answer to the listed type proves that it is not meant: a 401 to nobody may hide a repo. */
function provenType(subject, look) {
    const mayBeHidden = look.startsWith('anonymous-') && (0,readings/* readingOf */.MU)(subject.observation, look)?.is === 'unauthorized';
    // Ids of one word are those of public repos from before namespaces existed.
    return mayBeHidden && subject.ref.id.includes('/') ? null : namesakeOf(subject.observation);
}
function typeEvidence(subject, look, type) {
    return (0,diagnose_subject/* evidenceFrom */.EH)(subject, [look, `as-${type}`, `anonymous-as-${type}`]);
}
/** Whether the id could be that of another type, as far as its words go. */
function canBeAnotherType(subject) {
    return subject.renamedTo === null && typeWordIn(subject.ref) === null;
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
/** In the account's own namespace a token that covers it sees everything, so what it does not see is not there. */
function createFirst({ subject, operation, look, isMissing }) {
    const { identity } = subject;
    if (operation !== 'write' || !isMissing || identity === null || (0,rights/* ownershipOf */.VL)(subject).is !== 'own')
        return null;
    if (identity.fineGrained === null && !(0,rights/* isClassic */.l9)(identity))
        return null;
    if (identity.fineGrained !== null) {
        const coverage = (0,rights/* coverageOf */._5)(identity.fineGrained, subject);
        if (coverage.is !== 'entry' || coverage.level !== 'namespace' || !(0,rights/* allowsWrite */.Ox)(coverage.permissions))
            return null;
    }
    const near = nearRepos(subject);
    const create = `create ${subject.ref.id} first, or let the job create it.`;
    return {
        cause: 'target-missing',
        subject: subject.label,
        position: subject.position,
        message: `${(0,diagnose_subject/* nameOf */.Vb)(subject)} does not exist yet: the Hub does not find it, and ${identity.name} would see every repo of its own.`,
        advice: ask(near, create),
        link: `${(0,links/* repoPage */.E6)(subject.endpoint, { type: 'model', id: 'new', revision: null })}${newPageSuffix(subject.ref)}`,
        evidence: (0,diagnose_subject/* evidenceFrom */.EH)(subject, [look, 'read', ...(near.length > 0 ? ['neighbours'] : [])]),
    };
}
/** The Hub's page for a new repo: `/new`, `/new-dataset`, `/new-space`. */
function newPageSuffix(ref) {
    return ref.type === 'dataset' || ref.type === 'space' ? `-${ref.type}` : '';
}
/** A repo that the Hub answers as missing and whose id could be right. */
function missingOrInvisible({ subject, look, isMissing }) {
    if (!isMissing)
        return null;
    const owner = ownerOf(subject);
    if (owner === 'missing')
        return withoutOwner(subject, look);
    const near = nearRepos(subject);
    const [only] = near;
    return {
        cause: 'repo-missing-or-no-access',
        subject: subject.label,
        position: subject.position,
        message: `${(0,diagnose_subject/* nameOf */.Vb)(subject)} does not exist, or is private and not visible to ${(0,diagnose_subject/* accountOf */.XP)(subject)}: the Hub answers both alike.`,
        advice: ask(near, likeliest(subject, owner)),
        link: (0,links/* repoPage */.E6)(subject.endpoint, only !== undefined && near.length === 1 ? only : subject.ref),
        evidence: (0,diagnose_subject/* evidenceFrom */.EH)(subject, [
            look,
            look === 'read' ? 'metadata' : 'read',
            ...(near.length > 0 ? ['neighbours'] : []),
            ...(owner === 'user' ? ['owner-user'] : []),
            ...(owner === 'organization' ? ['owner-org'] : []),
        ]),
    };
}
/** A repo whose owner the Hub does not know either: then it is not private, it is not there. */
function withoutOwner(subject, look) {
    const name = subject.ref.id.slice(subject.ref.id.indexOf('/') + 1);
    const near = nearOwners(subject).map((owner) => ({
        ...subject.ref,
        id: `${owner}/${name}`,
        revision: null,
    }));
    return {
        cause: 'repo-missing-or-no-access',
        subject: subject.label,
        position: subject.position,
        message: `The Hub does not find ${(0,diagnose_subject/* nameOf */.Vb)(subject)}, and it finds no account or organization ${subject.namespace} either.`,
        advice: ask(near, `correct the owner in ${subject.ref.id}, or, if it has left the Hub with its repos, use another repo.`),
        evidence: (0,diagnose_subject/* evidenceFrom */.EH)(subject, [look, 'owner-user', 'owner-org']),
    };
}
/** An advice, after the question whether one of these repos was meant. */
function ask(near, advice) {
    const names = near.map((ref) => (0,repo/* formatRepo */.Kf)(ref)).join(' or ');
    return near.length === 0 ? capitalized(advice) : `Did you mean ${names}? If not, ${advice}`;
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** What to look at first, likelier first. */
function likeliest(subject, owner) {
    const ownership = (0,rights/* ownershipOf */.VL)(subject);
    const account = (0,diagnose_subject/* accountOf */.XP)(subject);
    const check = `check the spelling of ${subject.ref.id}`;
    if (ownership.is === 'org') {
        const { name, role } = ownership.org;
        const has = role === null ? '' : ` (its role there is ${role})`;
        return `${check}; then have an administrator of ${name} look at the rights of ${account}${has} and at the repo's resource group.`;
    }
    if (ownership.is === 'own')
        return `${check}: it would be a repo of this very account.`;
    const kind = owner === 'user' ? 'the user ' : owner === 'organization' ? 'the organization ' : '';
    const whom = subject.namespace === null ? 'its owner' : `${kind}${subject.namespace}`;
    const isOutside = owner === 'organization' && ownership.is === 'foreign';
    const outside = isOutside ? `, of which ${account} is no member,` : '';
    const limited = subject.identity?.fineGrained
        ? ' A fine-grained token sees private repos only where it has an entry.'
        : '';
    return `${check}; if it is private, ask ${whom}${outside} to give ${isOutside ? 'it' : account} access.${limited}`;
}


/***/ }),

/***/ 3237:
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

/***/ 1601:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: function() { return /* binding */ organizationBlock; }
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9361);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9625);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5188);



const REVOKED = {
    cause: 'org-token-revoked',
    what: (org) => `an administrator of ${org} revoked this token for the organization`,
    todo: (org) => `Ask an administrator of ${org} why, and create a new token.`,
};
const PENDING = {
    cause: 'org-token-pending-approval',
    what: (org) => `${org} has not approved this token (its request is pending or was denied: both are answered alike)`,
    todo: (org) => `Ask an administrator of ${org} to approve the token; its state is shown on the token's page.`,
};
/** What the other entries of `securityRestrictions` mean (protocol notes §2.1). */
const RESTRICTIONS = {
    sso: {
        cause: 'org-sso-required',
        what: (org) => `${org} asks for its single sign-on, which has not admitted this token`,
        todo: (org) => `Authorize the token through the single sign-on of ${org}.`,
    },
    mfa: {
        cause: 'org-mfa-required',
        what: (org) => `${org} asks for two-factor authentication, which the account does not have`,
        todo: () => "Switch two-factor authentication on in the account's settings.",
    },
    ip: {
        cause: 'org-ip-not-allowed',
        what: (org) => `the runner's address is outside of the ranges that ${org} allows`,
        todo: (org) => `Run the job from an address that ${org} allows, or have an administrator add this one.`,
    },
};
const FINE_GRAINED_ONLY = {
    cause: 'org-requires-fine-grained',
    what: (org) => `${org} has a token policy and this is a classic token, so most likely it takes fine-grained tokens only, or approved ones`,
    todo: (org) => `Create a fine-grained token with rights on ${org}; if it has to be approved there, ask an administrator.`,
};
/**
 * The organization's own block on this token, if that is what refused the repo: proven by the Hub's words,
 * or by the restrictions that the identity check lists for the repo's organization. Null when neither says so.
 */
function organizationBlock({ subject, reason, look, }) {
    const ownership = (0,_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipOf */ .VL)(subject);
    const org = ownership.is === 'org' ? ownership.org.name : (subject.namespace ?? 'the organization');
    const block = blockFor(subject, reason, ownership.is === 'org' ? ownership.org.restrictions : []);
    if (block === null)
        return null;
    const restrictions = ownership.is === 'org' ? ownership.org.restrictions : [];
    return {
        cause: block.cause,
        subject: subject.label,
        position: subject.position,
        message: `${capitalized(block.what(org))}, so ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject)} is refused. The token works elsewhere.`,
        advice: block.todo(org),
        link: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensPage */ .YH)(subject.endpoint),
        evidence: [
            ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceFrom */ .EH)(subject, [look]),
            ...(restrictions.length === 0
                ? []
                : [{ fact: `GET /api/whoami-v2: securityRestrictions of ${org}: ${restrictions.join(', ')}` }]),
        ],
    };
}
function blockFor(subject, reason, restrictions) {
    if (reason === 'org-revoked')
        return REVOKED;
    const isClassicToken = subject.identity !== null && (0,_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .isClassic */ .l9)(subject.identity);
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
            cause: 'org-content-policy',
            what: () => "a content access policy of one of the account's organizations blocks it",
            todo: () => "Ask the administrators of the account's organizations.",
        };
    }
    return null;
}
/** A name stays as it is: names of organizations may begin with a small letter. */
function capitalized(text) {
    return /^(?:an?|the) /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}


/***/ }),

/***/ 40:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: function() { return /* binding */ diagnosePublisher; },
/* harmony export */   d: function() { return /* binding */ claimsOf; }
/* harmony export */ });
/* harmony import */ var _hub_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(932);
/* harmony import */ var _hub_token_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1494);
/* harmony import */ var _repo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6783);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3727);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3535);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9361);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9809);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2475);
/** What came of going by a Trusted Publisher instead of a stored token. */








const MINUTE_MS = 60_000;
function diagnosePublisher(observations) {
    const { publisher } = observations;
    if (publisher === null)
        return [];
    return [
        withoutIdToken(publisher, observations),
        unlikeExpected(publisher, observations),
        abortedExchange(publisher),
        refusedExchange(publisher, observations),
        strayExchange(publisher, observations),
        endsTooSoon(publisher, observations),
    ].filter((draft) => draft !== null);
}
function withoutIdToken({ idToken, askedBy, resource }, { event, inputs }) {
    const named = resource === null ? `${askedBy} is set` : `${askedBy} names the resource ${resource.text}`;
    if (idToken.is === 'refused') {
        return {
            cause: 'oidc-missing-permission',
            subject: askedBy,
            message: `${named}, but GitHub refused this job an id token (${idToken.status}).`,
            advice: 'Check that the job has permissions: id-token: write, and run it again.',
            evidence: [{ fact: "GitHub's service for id tokens", status: idToken.status }],
        };
    }
    if (idToken.is === 'redirected') {
        const where = idToken.to === '' ? 'to nowhere' : `to ${idToken.to}`;
        return {
            cause: 'redirect-refused',
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
            cause: 'oidc-missing-permission',
            subject: askedBy,
            message: `${named}, but ACTIONS_ID_TOKEN_REQUEST_URL holds no https address, so GitHub was not asked for an id token.`,
            advice: 'Leave ACTIONS_ID_TOKEN_REQUEST_URL as the runner sets it.',
            evidence: [{ fact: 'ACTIONS_ID_TOKEN_REQUEST_URL is set to something else than an https address' }],
        };
    }
    if (idToken.is === 'not-answered') {
        const last = idToken.last === null ? '' : ` (${idToken.last})`;
        return {
            cause: 'check-timed-out',
            message: `GitHub gave this job no id token within ${inputs.timeoutSeconds} seconds, the time set for the check${last}; nothing was asked of the Hub.`,
            advice: 'Run the job again later; https://www.githubstatus.com shows known incidents.',
            evidence: [{ fact: `GitHub's service for id tokens, asked until the time was up: no token${last}` }],
        };
    }
    // Why a fork gets none is told with the missing token.
    if (idToken.is !== 'not-permitted' || event.fork !== null)
        return null;
    return {
        cause: 'oidc-missing-permission',
        subject: askedBy,
        message: `${named}, but this job may not ask GitHub for an id token (ACTIONS_ID_TOKEN_REQUEST_URL is not set).`,
        advice: idToken.isActions
            ? 'Give the job permissions: id-token: write, beside those that it has; a job of a called workflow needs it from its caller, too.'
            : 'Run this in GitHub Actions, in a job with permissions: id-token: write, or put an id token into HF_OIDC_ID_TOKEN.',
        evidence: [{ fact: `${askedBy} is set; ACTIONS_ID_TOKEN_REQUEST_URL and HF_OIDC_ID_TOKEN are not` }],
    };
}
/** In a dry run, the claims against what the publisher is said to expect. With an exchange, the Hub decides. */
function unlikeExpected(publisher, observations) {
    const claims = claimsOf(publisher);
    if (!publisher.isDryRun || claims === null)
        return null;
    const found = (0,_claims_js__WEBPACK_IMPORTED_MODULE_7__/* .mismatches */ .vJ)(observations.inputs.oidcPublisher, claims);
    if (found.length === 0)
        return null;
    return {
        cause: 'oidc-exchange-refused',
        subject: publisher.resource?.text ?? null,
        message: `The Hub will give this job no token if the publisher is as oidc-publisher says: ${found.map(_claims_js__WEBPACK_IMPORTED_MODULE_7__/* .mismatchText */ .C3).join('; ')}.`,
        advice: `Run it from there, or change the publisher's form to ${(0,_claims_js__WEBPACK_IMPORTED_MODULE_7__/* .formText */ .w3)((0,_claims_js__WEBPACK_IMPORTED_MODULE_7__/* .formValues */ .Rc)(claims))}.`,
        link: pageOf(publisher, observations),
        evidence: claimEvidence(claims, found),
    };
}
function abortedExchange({ exchange, resource }) {
    if (exchange === null || resource === null || !(0,_hub_token_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .isAborted */ .G)(exchange))
        return null;
    const again = exchange.attempts > 1 ? ', also when asked again' : '';
    return {
        cause: 'hub-outage',
        subject: resource.text,
        message: `The Hub gave up on the exchange of the id token by itself${again}: it says that the operation was aborted, in the form of a refusal. Publisher and claims are not in question.`,
        advice: 'Run the job again later and change nothing; https://status.huggingface.co shows known incidents.',
        evidence: [exchangeEvidence(exchange)],
    };
}
function refusedExchange(publisher, observations) {
    const { exchange, resource, idToken } = publisher;
    if (exchange === null || resource === null || !(0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusedExchange */ .i)(exchange))
        return null;
    const claims = claimsOf(publisher);
    const reason = reasonOf(publisher, observations);
    const form = claims === null ? null : (0,_claims_js__WEBPACK_IMPORTED_MODULE_7__/* .formText */ .w3)((0,_claims_js__WEBPACK_IMPORTED_MODULE_7__/* .formValues */ .Rc)(claims));
    const found = claims === null ? [] : (0,_claims_js__WEBPACK_IMPORTED_MODULE_7__/* .mismatches */ .vJ)(observations.inputs.oidcPublisher, claims);
    return {
        cause: 'oidc-exchange-refused',
        subject: resource.text,
        message: `The Hub gave no token of ${resource.text} for this job's id token${reason?.message ?? '. It says the same whether there is no such publisher, a claim differs from what the publisher names, or there is no such resource.'}`,
        advice: reason?.advice ??
            (form === null
                ? 'Compare the id token with the publisher on the Hub, letter by letter.'
                : `Compare the publisher's form on the Hub with this job, letter by letter: ${form}.`),
        link: pageOf(publisher, observations),
        evidence: [
            exchangeEvidence(exchange),
            ...(reason?.evidence ?? []),
            ...(claims === null
                ? [{ fact: `the id token ${idToken.is === 'given' ? 'in HF_OIDC_ID_TOKEN ' : ''}cannot be read` }]
                : claimEvidence(claims, found)),
        ],
    };
}
/** An exchange that leads off the Hub: the id token goes nowhere else. */
function strayExchange({ exchange, resource }, { token, inputs }) {
    const reading = exchange === null ? null : (0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .exchangeTrouble */ .h)(exchange, token.chosen !== null);
    if (exchange === null || reading?.is !== 'redirect-refused')
        return null;
    const where = reading.to === '' ? 'to nowhere' : `to ${reading.to}`;
    return {
        cause: 'redirect-refused',
        subject: resource?.text ?? inputs.endpoint.host,
        message: `The exchange of the id token redirects ${where}, and was not followed; no token was given.`,
        advice: "Name the Hub's real address in the endpoint input: the id token follows no redirect off the Hub.",
        evidence: [exchangeEvidence(exchange)],
    };
}
/** Why, where something that was seen proves it, or makes it by far the likeliest; null where the claims are left. */
function reasonOf(publisher, observations) {
    const { resource, idToken } = publisher;
    const claims = claimsOf(publisher);
    if (resource?.of === null) {
        return {
            message: ': that is neither a repo nor a user.',
            advice: `Write namespace/name, the same behind datasets/, spaces/, kernels/ or buckets/, or a user name, into ${publisher.askedBy}.`,
        };
    }
    if (idToken.is === 'given' && claims !== null) {
        if (claims.expiresAt !== null && claims.expiresAt <= observations.now) {
            const ended = new Date(claims.expiresAt).toISOString();
            return {
                message: `: the one in HF_OIDC_ID_TOKEN ended at ${ended}.`,
                advice: 'Take HF_OIDC_ID_TOKEN out, so that a fresh one is asked for, or set it right before this step.',
                evidence: [{ fact: `claim exp: ${ended}` }],
            };
        }
        const { origin, basePath } = observations.inputs.endpoint;
        const { aud } = claims.shown;
        if (aud !== undefined && !aud.split(', ').includes(origin + basePath)) {
            return {
                message: `: it is meant for ${aud}, by its audience, and not for ${origin}${basePath}.`,
                advice: `Ask for the id token with the audience ${origin}${basePath}.`,
            };
        }
    }
    const found = claims === null ? [] : (0,_claims_js__WEBPACK_IMPORTED_MODULE_7__/* .mismatches */ .vJ)(observations.inputs.oidcPublisher, claims);
    if (claims !== null && found.length > 0) {
        return {
            message: `, and the job is not what oidc-publisher says the publisher expects: ${found.map(_claims_js__WEBPACK_IMPORTED_MODULE_7__/* .mismatchText */ .C3).join('; ')}.`,
            advice: `Run it from there, or change the publisher's form to ${(0,_claims_js__WEBPACK_IMPORTED_MODULE_7__/* .formText */ .w3)((0,_claims_js__WEBPACK_IMPORTED_MODULE_7__/* .formValues */ .Rc)(claims))}.`,
        };
    }
    return missingResource(publisher);
}
/** What everybody is shown of the resource: that it is not there, or another of that name. */
function missingResource({ resource, shown }) {
    if (shown === null || resource === null)
        return null;
    if ('user' in shown) {
        if ((0,_hub_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .readOverview */ .MK)(shown.user) !== 'missing')
            return null;
        return {
            message: `: there is no account ${resource.text}.`,
            advice: `Name the account that has the publisher, or the repo as namespace/name.`,
            evidence: [(0,_readings_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(shown.user)],
        };
    }
    const { repo } = shown;
    const metadata = repo.looks['anonymous-metadata'];
    if (metadata === undefined || (0,_readings_js__WEBPACK_IMPORTED_MODULE_6__/* .readLook */ .sq)('metadata', metadata).is === 'granted')
        return null;
    const { ref } = repo.request;
    const other = (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .namesakeOf */ .hZ)(repo);
    if (other === null)
        return null;
    const right = (0,_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepo */ .Kf)({ ...ref, type: other });
    const proof = repo.looks[`anonymous-as-${other}`];
    return {
        message: `: it shows nobody a ${ref.type} ${ref.id}, but a public ${other} of that id, so most likely ${right} is meant; of a private ${ref.type} the Hub would say the same.`,
        advice: `Write ${right} if it is.`,
        evidence: [(0,_readings_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(metadata), ...(proof === undefined ? [] : [(0,_readings_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(proof)])],
    };
}
/** The exchanged token against the time that the job takes. */
function endsTooSoon({ expiresAt, resource }, { inputs, now }) {
    if (expiresAt === null || resource === null || inputs.jobMinutes === 0)
        return null;
    const minutes = Math.floor((expiresAt - now) / MINUTE_MS);
    if (expiresAt - now >= inputs.jobMinutes * MINUTE_MS)
        return null;
    return {
        cause: 'token-expires-soon',
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
    return resource?.of == null ? null : (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .publisherPage */ .cx)(inputs.endpoint, resource.of);
}
function exchangeEvidence(exchange) {
    return { ...(0,_readings_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(exchange), fact: `POST ${exchange.path} with the job's id token` };
}
/** What the Hub compares, and what the form was said to hold. */
function claimEvidence({ shown }, found) {
    return [
        ...found.map((mismatch) => ({ fact: `oidc-publisher: ${(0,_claims_js__WEBPACK_IMPORTED_MODULE_7__/* .mismatchText */ .C3)(mismatch)}` })),
        ...Object.entries(shown).map(([name, value]) => ({ fact: `claim ${name}: ${value}` })),
    ];
}


/***/ }),

/***/ 6354:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: function() { return /* binding */ questionsOf; },
/* harmony export */   X: function() { return /* binding */ evidenceOn; }
/* harmony export */ });
/* harmony import */ var _hub_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8485);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3535);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2475);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7182);




const MOST_EVIDENCE = 5;
function questionsOf({ whoami, publisher, repos, token, references }) {
    const questions = [];
    if (whoami !== null) {
        const reading = whoami.identity === null ? (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhoami */ .Gk)(whoami.exchange) : { is: 'granted' };
        questions.push({ exchange: whoami.exchange, reading, isWhoami: true, request: null, isReference: false });
    }
    const trouble = publisher?.exchange == null ? null : (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchangeTrouble */ .h)(publisher.exchange, token.chosen !== null);
    if (publisher?.exchange != null && trouble !== null) {
        const { exchange } = publisher;
        questions.push({ exchange, reading: trouble, isWhoami: false, request: null, isReference: false });
    }
    const found = new Set(references.found);
    for (const observation of [...repos, ...found]) {
        for (const look of mainLooks(observation, token.chosen !== null)) {
            const exchange = observation.looks[look];
            const reading = (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readingOf */ .MU)(observation, look);
            if (exchange === undefined || reading === null)
                continue;
            const isReference = found.has(observation);
            questions.push({ exchange, reading, isWhoami: false, request: observation.request, isReference });
        }
    }
    for (const { exchange } of references.read.flatMap(({ files }) => files)) {
        questions.push({
            exchange,
            reading: readFile(exchange),
            isWhoami: false,
            request: null,
            isReference: true,
        });
    }
    return questions;
}
/** A file that came is one, also where it is a page: whether it says anything is for its reader to tell. */
function readFile(exchange) {
    const { outcome } = exchange;
    const came = outcome.kind === 'answer' && outcome.status === 200;
    return came ? { is: 'granted' } : (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readLook */ .sq)('content', exchange);
}
function mainLooks({ request }, withToken) {
    const { ref, operation } = request;
    const read = (0,_hub_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readLookFor */ .Bc)(ref);
    if (!withToken)
        return [`anonymous-${read}`, 'anonymous-revision'];
    return [
        operation === 'write' && (0,_hub_access_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAccessCheck */ .hx)(ref) ? 'write' : read,
        'revision',
        // What stands in for a check that this Hub does not have.
        ...(read === 'content' ? [] : ['content']),
        'preupload',
    ];
}
function evidenceOn(questions) {
    return questions.slice(0, MOST_EVIDENCE).map(({ exchange }) => (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X1)(exchange));
}


/***/ }),

/***/ 9597:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ behindGate; },
/* harmony export */   z: function() { return /* binding */ readAccess; }
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4237);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9417);
/* harmony import */ var _explanations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9882);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4969);
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1601);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2475);






/** Whether the token may read a repo's content, by the look that asked for it. */
function readAccess(subject, look) {
    const reading = (0,_readings_js__WEBPACK_IMPORTED_MODULE_5__/* .readingOf */ .MU)(subject.observation, look);
    if (reading === null)
        return _conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    switch (reading.is) {
        case 'granted':
            // Metadata stands in for a content check where there is none, and is shown for a disabled repo too.
            if (subject.metadata?.isDisabled)
                return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .disabled */ .r9)(subject, look));
            if (look === 'metadata') {
                // Nor does it know of an organization that blocks the token from contents.
                const block = (0,_organization_js__WEBPACK_IMPORTED_MODULE_4__/* .organizationBlock */ .L)({ subject, reason: null, look });
                if (block !== null)
                    return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(block);
            }
            return (look === 'read' ? keptFiles(subject) : null) ?? (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionTrouble */ .jo)(subject, 'revision') ?? _conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANTED */ .aI;
        case 'gate':
            return behindGate(subject, reading.state, look);
        case 'revision-missing':
            // A gate answers before a missing branch does: nobody listed one, so files are served.
            if (subject.ref.revision === null)
                return _conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANTED */ .aI;
            return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .missingRevision */ .eL)(subject, look));
        case 'not-found':
            return notFound(subject, look);
        case 'unauthorized':
            // A 401 means nothing before the identity check has answered (protocol notes §4).
            return subject.identity === null ? _conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : notFound(subject, look);
        case 'forbidden':
            return refusedRead(subject, look, { isMissing: false, reason: reading.reason });
        default:
            return (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .unsettled */ .NZ)(subject, reading, look);
    }
}
/**
 * What a file says of a repo that the access check grants, where it was asked for: the two may differ for
 * tokens without the right to public gated repos. Null when it keeps nothing back.
 */
function keptFiles(subject) {
    const reading = (0,_readings_js__WEBPACK_IMPORTED_MODULE_5__/* .readingOf */ .MU)(subject.observation, 'content');
    if (reading === null)
        return null;
    if (!(0,_readings_js__WEBPACK_IMPORTED_MODULE_5__/* .isConclusive */ .c8)(reading))
        return (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .unsettled */ .NZ)(subject, reading, 'content');
    return reading.is === 'forbidden' || reading.is === 'gate' ? readAccess(subject, 'content') : null;
}
function behindGate(subject, state, look) {
    // A gate may answer for a repo that was taken down; its metadata still says so (protocol notes §3.4).
    if (subject.metadata?.isDisabled)
        return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .disabled */ .r9)(subject, look));
    if (state !== 'login')
        return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .closedGate */ .wy)(subject, state, look));
    return subject.identity === null ? _conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .closedGate */ .wy)(subject, 'unknown', look));
}
function notFound(subject, look) {
    // Metadata without an access check: an older or third-party Hub. Then a file tells (protocol notes §3.1).
    const isVisible = subject.metadata !== null && look === 'read';
    if (isVisible && (0,_readings_js__WEBPACK_IMPORTED_MODULE_5__/* .readingOf */ .MU)(subject.observation, 'content') !== null)
        return readAccess(subject, 'content');
    return refusedRead(subject, look, { isMissing: true, reason: null });
}
function refusedRead(subject, look, answer) {
    return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(...(0,_explanations_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)({ subject, operation: 'read', look, isCertain: true, ...answer }));
}


/***/ }),

/***/ 2475:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: function() { return /* binding */ readingOf; },
/* harmony export */   X1: function() { return /* binding */ evidenceOf; },
/* harmony export */   Yq: function() { return /* binding */ lookEntries; },
/* harmony export */   c8: function() { return /* binding */ isConclusive; },
/* harmony export */   gF: function() { return /* binding */ readExchange; },
/* harmony export */   sq: function() { return /* binding */ readLook; },
/* harmony export */   vu: function() { return /* binding */ isRefusal; }
/* harmony export */ });
/* harmony import */ var _hub_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8485);

/** Readings after which something is known about the repo itself. */
function isConclusive(reading) {
    return !['throttled', 'edge-refusal', 'outage', 'no-answer'].includes(reading.is);
}
/** Readings by which the Hub itself says no to whoever asked. */
function isRefusal(reading) {
    return ['gate', 'not-found', 'unauthorized', 'forbidden'].includes(reading.is);
}
/** Reads the answer to a look at a repo. */
function readLook(look, exchange) {
    const kind = look.replace(/^anonymous-/, '');
    const reading = readExchange(exchange, (answer) => {
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
        return (0,_hub_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetadata */ ._6)(exchange) !== null;
    });
    // Nobody asked these about a revision, so it is a 404 like any other.
    const isAnyRevision = kind === 'read' || kind === 'write' || kind === 'metadata';
    return reading.is === 'revision-missing' && isAnyRevision ? { is: 'not-found' } : reading;
}
function saysOk({ json, message }) {
    return /^ok$/i.test(typeof json === 'string' ? json : (message ?? ''));
}
function isEmpty({ json, message, isHtml }) {
    return json === undefined && message === null && !isHtml;
}
/** What a look said; null when it was not taken. */
function readingOf(observation, look) {
    const exchange = observation.looks[look];
    return exchange === undefined ? null : readLook(look, exchange);
}
/** The looks at the repo that were taken, with their exchanges; none of those that only help an advice. */
function lookEntries(observation) {
    const entries = Object.entries(observation.looks);
    return entries.filter(([look]) => !(0,_hub_access_js__WEBPACK_IMPORTED_MODULE_0__/* .isAside */ .Zl)(look));
}
/** Reads any exchange; `isGranted` says whether an answer is what its route promises for "yes". */
function readExchange(exchange, isGranted) {
    const { outcome } = exchange;
    if (outcome.kind === 'no-answer')
        return { is: 'no-answer', phase: outcome.phase, code: outcome.code };
    if (isGranted(outcome))
        return { is: 'granted' };
    if (outcome.stoppedAt !== null) {
        return { is: 'redirect-refused', to: outcome.stoppedAt.to, reason: outcome.stoppedAt.reason };
    }
    return readRefusal(outcome, exchange.authenticated);
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
        return { is: 'revision-missing' };
    if (status === 401)
        return answer.isHtml && !answer.fromHub ? { is: 'edge-refusal' } : { is: 'unauthorized' };
    if (status === 404 || status === 410) {
        return answer.isHtml && !answer.fromHub ? { is: 'outage' } : { is: 'not-found' };
    }
    if (status === 403 || status === 451) {
        const reason = refusalReason(answer.message ?? '');
        // The Hub speaks in JSON or in headers of its own; a page or a bare line of text is the edge's.
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
function evidenceOf(exchange) {
    const who = exchange.authenticated ? 'with the token' : 'without a token';
    const via = exchange.redirects.length === 0
        ? ''
        : `, redirected to ${exchange.redirects.map(({ to }) => to).join(', ')}`;
    // Of a query, only whose repos were listed says anything.
    const path = exchange.path.replace(/[?&](?!author=)[^?&]*/g, '');
    const fact = `${exchange.method} ${path} ${who}${via}`;
    const { outcome } = exchange;
    if (outcome.kind === 'no-answer') {
        if (outcome.phase === 'quota')
            return { fact: `${fact}: not asked, so that the quota lasts` };
        const tries = exchange.attempts === 1 ? '' : `, ${exchange.attempts} tries`;
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

/***/ 9412:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: function() { return /* binding */ diagnoseReferences; }
/* harmony export */ });
/* harmony import */ var _hub_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8485);
/* harmony import */ var _references_mentions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2316);
/* harmony import */ var _repo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6783);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5349);
/* harmony import */ var _read_access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9597);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2475);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5188);







const CLOSED_GATE = [
    'gated-not-accepted',
    'gated-pending',
    'gated-rejected',
    'gated-reset',
    'gated-refused',
];
/**
 * Diagnoses the repos that were found. Only what the Hub says of them in so many words is a finding: a closed
 * gate, or another refusal with its reason. A 404 is none: nobody listed the repo, and the name may be that of
 * a folder on the machine of whoever wrote it down.
 */
function diagnoseReferences({ repos, references }, asker) {
    return references.found.map((found) => {
        const [first] = found.chain;
        const isRoot = (ref) => first !== undefined && (0,_references_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(ref) === (0,_references_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(first.from);
        const position = repos.findIndex(({ request }) => isRoot(request.ref) && request.operation === 'read');
        const subject = (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectOf */ .et)(found, position, asker);
        const { access, drafts } = (0,_read_access_js__WEBPACK_IMPORTED_MODULE_4__/* .readAccess */ .z)(subject, (0,_hub_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readLookFor */ .Bc)(subject.ref));
        const { request, chain } = found;
        const result = { request, label: subject.label, chain };
        if (access === 'granted' || !isStatedRefusal(found)) {
            return { ...result, access: access === 'granted' ? access : 'unknown', findings: [] };
        }
        const findings = drafts.map((draft) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .g)(asReference(draft, found, references)));
        return { ...result, access: findings.length === 0 ? 'unknown' : 'refused', findings };
    });
}
function isStatedRefusal(found) {
    return [(0,_hub_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readLookFor */ .Bc)(found.request.ref), 'content'].some((look) => {
        const reading = (0,_readings_js__WEBPACK_IMPORTED_MODULE_5__/* .readingOf */ .MU)(found, look);
        return reading?.is === 'gate' || (reading?.is === 'forbidden' && reading.reason !== 'unstated');
    });
}
function asReference(draft, found, references) {
    return {
        ...draft,
        cause: CLOSED_GATE.includes(draft.cause) ? 'gated-transitive' : draft.cause,
        message: `${chainText(found)} ${draft.message}`,
        evidence: [...chainEvidence(found, references), ...(draft.evidence ?? [])],
    };
}
/** Who loads whom, in a sentence. */
function chainText({ chain, request }) {
    const steps = chain.map(({ from, file, key }, index) => {
        const to = chain[index + 1]?.from ?? request.ref;
        return `${(0,_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepo */ .Kf)(from)} loads ${(0,_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepo */ .Kf)(to)}, as its ${file} says (${key})`;
    });
    return `${steps.join('; ')}.`;
}
function chainEvidence({ chain, request }, { read }) {
    return chain.flatMap(({ from, file, key }, index) => {
        const to = chain[index + 1]?.from ?? request.ref;
        const exchange = read
            .find(({ ref }) => (0,_references_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(ref) === (0,_references_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(from))
            ?.files.find(({ name }) => name === file)?.exchange;
        if (exchange === undefined)
            return [];
        // Where the Hub keeps its small files proves nothing.
        const { fact, ...rest } = (0,_readings_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceOf */ .X1)({ ...exchange, redirects: [] });
        return [{ ...rest, fact: `${fact}, where ${key} names ${(0,_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepo */ .Kf)(to)}` }];
    });
}


/***/ }),

/***/ 427:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: function() { return /* binding */ diagnoseRepo; }
});

// EXTERNAL MODULE: ./src/hub/access.ts
var access = __webpack_require__(8485);
// EXTERNAL MODULE: ./src/diagnose/conclusion.ts
var diagnose_conclusion = __webpack_require__(4237);
// EXTERNAL MODULE: ./src/diagnose/condition.ts
var diagnose_condition = __webpack_require__(9417);
// EXTERNAL MODULE: ./src/diagnose/missing.ts + 1 modules
var missing = __webpack_require__(9809);
// EXTERNAL MODULE: ./src/diagnose/readings.ts
var readings = __webpack_require__(2475);
;// CONCATENATED MODULE: ./src/diagnose/anonymous-access.ts




/**
 * What a repo gives to nobody: when there is no token, or none that arrives. What the missing token
 * explains is no finding of the repo's; what it does not explain is one.
 */
function anonymousAccess(subject, look, revision) {
    const reading = (0,readings/* readingOf */.MU)(subject.observation, look);
    if (reading === null)
        return diagnose_conclusion/* UNKNOWN */.HV;
    switch (reading.is) {
        case 'granted':
            return ((0,diagnose_condition/* revisionTrouble */.jo)(subject, revision) ??
                // Reading may be open to everybody, writing never is.
                (subject.observation.request.operation === 'write' ? diagnose_conclusion/* REFUSED */.ln : diagnose_conclusion/* GRANTED */.aI));
        case 'revision-missing':
            return (0,diagnose_conclusion/* refused */.J5)((0,diagnose_condition/* missingRevision */.eL)(subject, look));
        case 'unauthorized':
        case 'not-found': {
            const told = (0,missing/* misspeltId */.$S)({ subject, look, isMissing: true }) ?? (0,missing/* namesake */.KR)(subject, look);
            return told === null ? diagnose_conclusion/* REFUSED */.ln : (0,diagnose_conclusion/* refused */.J5)(told);
        }
        case 'gate':
            return diagnose_conclusion/* REFUSED */.ln;
        case 'forbidden': {
            const refusal = { subject, look, reason: reading.reason };
            const condition = (0,diagnose_condition/* regionBlocked */.je)(refusal) ?? (0,diagnose_condition/* takenDown */.S)(refusal);
            return condition === null ? diagnose_conclusion/* REFUSED */.ln : (0,diagnose_conclusion/* refused */.J5)(condition);
        }
        default:
            return (0,diagnose_condition/* unsettled */.NZ)(subject, reading, look);
    }
}

// EXTERNAL MODULE: ./src/diagnose/bearing.ts
var bearing = __webpack_require__(6002);
// EXTERNAL MODULE: ./src/diagnose/finding.ts
var finding = __webpack_require__(5349);
// EXTERNAL MODULE: ./src/diagnose/read-access.ts
var read_access = __webpack_require__(9597);
// EXTERNAL MODULE: ./src/repo.ts
var repo = __webpack_require__(6783);
// EXTERNAL MODULE: ./src/diagnose/causes.ts
var causes = __webpack_require__(1318);
// EXTERNAL MODULE: ./src/diagnose/links.ts
var links = __webpack_require__(9361);
// EXTERNAL MODULE: ./src/diagnose/rights.ts
var rights = __webpack_require__(9625);
// EXTERNAL MODULE: ./src/diagnose/subject.ts
var diagnose_subject = __webpack_require__(5188);
;// CONCATENATED MODULE: ./src/diagnose/resource-scope.ts






/**
 * A repo that a Trusted Publisher's token does not cover by its kind (protocol notes §7): that is the reason of a
 * refusal, whatever else would be looked for. A refused write proves nothing by itself; the kind of the token does.
 */
function withinResource(subject, conclusion) {
    const { operation } = subject.observation.request;
    if (conclusion.access === 'granted')
        return conclusion;
    if (conclusion.access === 'unknown' && operation === 'read')
        return conclusion;
    const draft = scopeTooSmall(subject);
    return draft !== null && conclusion.drafts.every((one) => isExplained(one, subject))
        ? (0,diagnose_conclusion/* refused */.J5)(draft)
        : conclusion;
}
/** What would be said of a token that reaches all that its account does. */
function isExplained({ cause }, { resource }) {
    if (cause === 'repo-missing-or-no-access' || cause === 'target-missing')
        return true;
    const group = (0,causes/* groupOf */.F8)(cause);
    // A user's gates are the user's to open.
    return group === 'scope' || group === 'organization' || (group === 'gate' && resource?.of?.is === 'repo');
}
function scopeTooSmall(subject) {
    const { resource, endpoint, ref } = subject;
    if (resource === null || resource.of === null)
        return null;
    const { operation } = subject.observation.request;
    const of = resource.of;
    if (of.is === 'repo' && of.ref.type === ref.type && (0,rights/* sameName */.q)(of.ref.id, ref.id))
        return null;
    const reach = of.is === 'repo'
        ? `the token of the Trusted Publisher reaches ${(0,repo/* formatRepo */.Kf)(of.ref)} and what is public, nothing else`
        : `the token of the user ${of.name} reads public gated repos, nothing private, and writes nothing`;
    const what = operation === 'write' ? 'cannot be written' : 'is not shown to it';
    const missing = operation === 'read' ? ' (to it a private repo and a missing one are alike)' : '';
    return {
        cause: 'oidc-scope-too-small',
        subject: subject.label,
        position: subject.position,
        message: `${(0,diagnose_subject/* nameOf */.Vb)(subject)} ${what}: ${reach}${missing}.`,
        advice: `Add a Trusted Publisher to ${(0,repo/* formatRepo */.Kf)({ ...ref, revision: null })} and name it as the resource in a step of its own, or use a stored token for it.`,
        link: (0,links/* publisherPage */.cx)(endpoint, { is: 'repo', ref }),
        evidence: [
            { fact: `POST /oauth/token: a token was given for the resource ${resource.text}` },
            ...(0,diagnose_subject/* evidenceFrom */.EH)(subject, operation === 'write' ? ['write', 'read'] : ['read', 'content', 'metadata']),
        ],
    };
}

// EXTERNAL MODULE: ./src/diagnose/explanations.ts
var explanations = __webpack_require__(9882);
// EXTERNAL MODULE: ./src/diagnose/write.ts
var diagnose_write = __webpack_require__(9579);
;// CONCATENATED MODULE: ./src/diagnose/write-access.ts








/** Whether the token may write a repo, by the Hub's write check. */
function writeAccess(subject) {
    const write = (0,readings/* readingOf */.MU)(subject.observation, 'write');
    if (write === null)
        return diagnose_conclusion/* UNKNOWN */.HV;
    switch (write.is) {
        case 'granted': {
            const trouble = (0,diagnose_condition/* revisionTrouble */.jo)(subject, 'revision');
            const notice = (0,diagnose_write/* fineGrainedCannotCreate */.q$)(subject);
            return trouble ?? (notice === null ? diagnose_conclusion/* GRANTED */.aI : { access: 'granted', drafts: [notice] });
        }
        case 'gate':
        case 'not-found':
        case 'unauthorized':
        case 'forbidden':
            if (subject.identity === null && write.is === 'unauthorized')
                return diagnose_conclusion/* UNKNOWN */.HV;
            // The finding about an organization token has said all there is to say about its writes.
            return (0,rights/* isOrganizationToken */.D4)(subject) ? diagnose_conclusion/* REFUSED */.ln : refusedWrite(subject, write);
        default:
            return (0,diagnose_condition/* unsettled */.NZ)(subject, write, 'write');
    }
}
function refusedWrite(subject, write) {
    const read = (0,readings/* readingOf */.MU)(subject.observation, 'read');
    const commit = (0,readings/* readingOf */.MU)(subject.observation, 'preupload');
    const isMissing = write.is === 'not-found' && read?.is === 'not-found';
    // A 404 for a repo that can be read is about the route: then a commit's own first step tells (protocol §3.1).
    const isOnlyRoute = write.is === 'not-found' && read?.is === 'granted';
    if (isOnlyRoute && commit?.is === 'granted')
        return (0,diagnose_condition/* revisionTrouble */.jo)(subject, 'revision') ?? diagnose_conclusion/* GRANTED */.aI;
    const isCertain = !isOnlyRoute || commit?.is === 'forbidden' || commit?.is === 'unauthorized';
    const reason = write.is === 'forbidden' ? write.reason : null;
    const drafts = (0,explanations/* explain */.W)({ subject, operation: 'write', look: 'write', reason, isMissing, isCertain });
    if (drafts.length > 0)
        return (0,diagnose_conclusion/* refused */.J5)(...drafts);
    if (write.is === 'gate' && write.state !== 'login')
        return (0,read_access/* behindGate */.C)(subject, write.state, 'write');
    if (read !== null && read.is !== 'granted') {
        const reading = (0,read_access/* readAccess */.z)(subject, 'read');
        if (reading.access === 'refused')
            return reading;
    }
    return { access: 'unknown', drafts: [(0,diagnose_write/* writeUnverifiable */.Cz)(subject, isCertain)] };
}
/** Kernels and buckets have no write check: only what the token's role proves can be said (protocol notes §3.6). */
function uncheckedWriteAccess(subject) {
    if ((0,rights/* isOrganizationToken */.D4)(subject))
        return diagnose_conclusion/* REFUSED */.ln;
    const look = (0,access/* readLookFor */.Bc)(subject.observation.request.ref);
    if (subject.identity?.role === 'read') {
        const answer = { reason: null, isMissing: false, isCertain: false };
        return (0,diagnose_conclusion/* refused */.J5)(...(0,explanations/* explain */.W)({ subject, operation: 'write', look, ...answer }));
    }
    const reading = (0,read_access/* readAccess */.z)(subject, look);
    if (reading.access !== 'granted')
        return reading;
    return { access: 'unknown', drafts: [(0,diagnose_write/* writeUnverifiable */.Cz)(subject, false)] };
}

;// CONCATENATED MODULE: ./src/diagnose/repo.ts









/** Diagnoses one listed repo from the answers about it. */
function diagnoseRepo(subject, standing) {
    const { access, drafts } = conclude(subject, standing);
    const move = (0,diagnose_condition/* renamed */.fN)(subject);
    return {
        request: subject.observation.request,
        label: subject.label,
        access,
        findings: [...drafts, ...(move === null ? [] : [move])].map(finding/* finding */.g),
    };
}
function conclude(subject, standing) {
    const { ref, operation } = subject.observation.request;
    const read = (0,access/* readLookFor */.Bc)(ref);
    switch (bearing/* BEARINGS */.a[standing.is].repos) {
        case 'nobody':
            if (standing.is === 'absent') {
                return anonymousAccess(subject, `anonymous-${read}`, 'anonymous-revision');
            }
            return operation === 'write' ? diagnose_conclusion/* REFUSED */.ln : anonymousAccess(subject, read, 'revision');
        case 'account':
            return withinResource(subject, accountAccess(subject));
        case 'nothing':
            return diagnose_conclusion/* UNKNOWN */.HV;
    }
}
function accountAccess(subject) {
    const { ref, operation } = subject.observation.request;
    if (operation === 'read')
        return (0,read_access/* readAccess */.z)(subject, (0,access/* readLookFor */.Bc)(ref));
    return (0,access/* hasAccessCheck */.hx)(ref) ? writeAccess(subject) : uncheckedWriteAccess(subject);
}


/***/ }),

/***/ 9625:
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
function ownershipOf(subject) {
    const { identity, namespace, token } = subject;
    if (identity === null || namespace === null)
        return { is: 'unknown' };
    if (sameName(identity.name, namespace))
        return { is: 'own' };
    const org = identity.orgs.find(({ name }) => sameName(name, namespace));
    if (org !== undefined)
        return { is: 'org', org };
    // An OAuth token lists organizations only with a scope of its own (protocol notes §2.2).
    const sees = token?.kind !== 'oauth' || (token.oauthScopes ?? []).includes('read-memberships');
    return sees && token?.kind !== 'trusted-publisher' ? { is: 'foreign' } : { is: 'unknown' };
}
/** Whether this is an organization's own token: it acts for no user, so it has no access requests and no writes. */
function isOrganizationToken({ identity, token }) {
    return token?.kind === 'organization' || identity?.type === 'org';
}
/** Whether this is a token of the old kind, which reaches whatever its account reaches. */
function isClassic({ role, fineGrained }) {
    return role !== null && role !== 'fineGrained' && fineGrained === null;
}
/**
 * The entry that decides: one for the repo itself replaces the one for its owner (protocol notes §2.3).
 * Entries are matched by internal id where both sides have one, since names may be absent or outdated.
 */
function coverageOf(fineGrained, subject) {
    const { ref, metadata, namespace, identity } = subject;
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

/***/ 4679:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: function() { return /* binding */ trustFindings; },
/* harmony export */   t: function() { return /* binding */ uncheckedTrust; }
/* harmony export */ });
/* harmony import */ var _resolve_job_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3441);
/* harmony import */ var _resolve_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1719);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8695);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6354);
/* harmony import */ var _hit_clients_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3675);





/** The variables that a generation of `huggingface_hub` goes by, the first that is set alone (protocol notes §6). */
const SINCE_ONE = ['SSL_CERT_FILE', 'SSL_CERT_DIR'];
const BELOW_ONE = ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'];
/** From here on it goes by the system's store where no variable is set. */
const WITH_SYSTEM_STORE = '2';
/** Bundles of all public authorities have 140 and more, a company has a few. */
const WHOLE_BUNDLE = 60;
const UNKNOWN = { is: 'unknown' };
/** The job's own Python client, and git, where what they are told to go by does not hold the root that Node trusts. */
function trustFindings(observations) {
    const { chain, certificates, jobClients } = observations;
    if (chain === null || (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedCertificate */ .Ch)((0,_question_js__WEBPACK_IMPORTED_MODULE_2__/* .questionsOf */ .P)(observations)) !== null)
        return [];
    const hub = (0,_resolve_job_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .jobHub */ .l)(jobClients);
    const python = hub === null ? UNKNOWN : pythonTrust(observations, hub);
    const git = gitTrust(observations);
    const own = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
    const drafts = [];
    if (hub !== null && python.is === 'lacks') {
        const [variable = ''] = variablesOf(hub);
        // A distribution may have put more into the list that it ships with the client.
        const unless = python.file === null ? ' unless more was put into its own list' : '';
        drafts.push({
            ...draft(observations, chain, `${hub.claim}, which will not trust`, python.because, unless),
            subject: 'huggingface_hub',
            advice: adviceFor(python.file, variable, own, "Python's own list"),
        });
    }
    if (git.is === 'lacks') {
        drafts.push({
            ...draft(observations, chain, 'git will not trust', git.because),
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
        cause: 'tls-untrusted-ca',
        severity: 'warning',
        message: `${who} the certificate of ${endpoint.host}${unless}: it goes back to the root ${root}, ${trusted}, and ${because}.`,
        evidence: [{ fact: because }, ...(0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .chainEvidence */ .Ly)(endpoint.host, chain)],
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
function pythonTrust({ chain, certificates }, hub) {
    if (chain === null)
        return UNKNOWN;
    const variables = variablesOf(hub);
    const file = goneBy(certificates, variables);
    if (file !== undefined)
        return trustIn(file, chain);
    if (chain.isPublic)
        return { is: 'holds' };
    // Of an unknown version it may be one that goes by the system's store.
    const hasOwnList = variables === BELOW_ONE || (hub.version !== null && !(0,_resolve_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .isSince */ .$l)(hub.version, WITH_SYSTEM_STORE));
    if (!hasOwnList)
        return UNKNOWN;
    return {
        is: 'lacks',
        because: `neither ${variables.join(' nor ')} is set, so that it goes by its own list, which as published holds public authorities alone`,
        file: null,
    };
}
function gitTrust({ chain, certificates, git, platform }) {
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
    return client === 'huggingface_hub 1.x and later' ? SINCE_ONE : BELOW_ONE;
}
/**
 * What other programs may make of the certificates, which this check says nothing of: it goes by Node's trust. Where
 * it is known what they will make of the Hub's certificate, nothing is said of it here.
 */
function uncheckedTrust(observations) {
    const { certificates, inputs } = observations;
    if (!inputs.endpoint.origin.startsWith('https:'))
        return [];
    const broken = certificates.flatMap(({ variable, path, state }) => state === 'read' || variable === 'NODE_EXTRA_CA_CERTS'
        ? []
        : [
            `the certificates that ${clientOf(variable)} will trust: ${variable} names ${path}, ${(0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .uselessness */ .Yg)(state)}`,
        ]);
    const lacking = notTold(observations);
    return lacking.length === 0
        ? broken
        : [
            ...broken,
            `whether Python trusts what NODE_EXTRA_CA_CERTS has this check trust: ${(0,_hit_clients_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(lacking)} ${lacking.length === 1 ? 'does' : 'do'} not name those certificates`,
        ];
}
/** The variables by which some Python of the job may go, and which do not name what Node was told to trust. */
function notTold(observations) {
    const { certificates, chain, jobClients } = observations;
    const added = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
    if (added?.state !== 'read' || chain?.isPublic)
        return [];
    const hub = (0,_resolve_job_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .jobHub */ .l)(jobClients);
    if (hub !== null && pythonTrust(observations, hub).is !== 'unknown')
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


/***/ }),

/***/ 3675:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: function() { return /* binding */ listed; },
/* harmony export */   k0: function() { return /* binding */ hitNames; },
/* harmony export */   vW: function() { return /* binding */ hitSentence; }
/* harmony export */ });
/* harmony import */ var _resolve_job_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3441);

const SINCE_ONE = 'huggingface_hub 1.x and later';
const BELOW_ONE = 'huggingface_hub 0.19 to 0.x';
const BEFORE_0_19 = 'huggingface_hub before 0.19';
const HUB_NAMES = [
    [[SINCE_ONE, BELOW_ONE, BEFORE_0_19], 'huggingface_hub'],
    [[SINCE_ONE, BELOW_ONE], 'huggingface_hub 0.19 and later'],
    [[BELOW_ONE, BEFORE_0_19], 'huggingface_hub below 1.0'],
    [[SINCE_ONE], 'huggingface_hub 1.0 and later'],
    [[BELOW_ONE], 'huggingface_hub from 0.19 to 0.x'],
    [[BEFORE_0_19], 'huggingface_hub before 0.19'],
];
const OTHERS = ['huggingface.js command line', 'git', 'git-lfs', 'curl -n'];
/**
 * What the clients that are hit do, in one sentence: "huggingface_hub below 1.0, requests, git and curl -n send
 * it instead of the token". Where it is known which hub the job uses, that comes first or is excepted.
 */
function hitSentence(observations, hits, verb) {
    const would = verb === 'send' ? 'would send it instead of the token' : 'would stop at it with an error';
    const named = hitClients(hits);
    const s = named.length === 1 ? 's' : '';
    const does = verb === 'send' ? `send${s} it instead of the token` : `stop${s} at it with an error`;
    const hub = (0,_resolve_job_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .jobHub */ .l)(observations.jobClients);
    const all = listed(named.map(({ name }) => name));
    if (hub === null || named.length === 0)
        return `${all} ${does}`;
    const hit = named.find(({ clients }) => clients.includes(hub.client));
    if (hit === undefined)
        return `${all} ${does}; ${hub.claim}, which does not`;
    const rest = listed(named.filter((one) => one !== hit).map(({ name }) => name));
    const alsoHit = rest === '' ? '' : `; so would ${rest}`;
    return `${hub.claim}, which ${would}${condition(hits, [hub.client])}${alsoHit}`;
}
/** The clients that are hit, each by its name in a sentence. */
function hitNames(hits) {
    return hitClients(hits).map(({ name }) => name);
}
function hitClients(hits) {
    const has = (client) => hits.some((hit) => hit.client === client);
    const hub = HUB_NAMES.find(([clients]) => clients.every(has));
    const rest = OTHERS.filter(has).map((client) => ({ name: client + condition(hits, [client]), clients: [client] }));
    if (hub === undefined)
        return rest;
    const [clients, name] = hub;
    const when = condition(hits, clients);
    const viaRequests = hits.some(({ client, source }) => client !== SINCE_ONE && source.kind === 'netrc' && has(client));
    const isRequests = viaRequests && clients.includes(BELOW_ONE);
    return [
        // Its own versions say more than the name of the family.
        { name: /^ \(huggingface_hub [^,]*\)$/.test(when) ? when.slice(2, -1) : name + when, clients },
        ...(isRequests ? [{ name: `requests${when}`, clients: [] }] : []),
        ...rest,
    ];
}
/** For which versions, where it is only for some. */
function condition(hits, clients) {
    const conditions = hits.filter(({ client }) => clients.includes(client)).map(({ when }) => when);
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

/***/ 9416:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: function() { return /* binding */ ownerSentence; },
/* harmony export */   b: function() { return /* binding */ ownerOf; }
/* harmony export */ });
/* harmony import */ var _token_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8953);

/** Whose credential it is, in a few words for the table of clients; null where nobody asked or knows. */
function ownerOf(observations, secret) {
    if (secret === null)
        return null;
    const known = observations.others.find((one) => one.secret.equals(secret))?.is ?? null;
    switch (known?.kind) {
        case 'accepted':
            return `belongs to ${known.name}`;
        case 'expired':
            return 'expired';
        case 'refused':
            return 'unknown to the Hub';
        default:
            return (0,_token_form_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(secret.reveal()) === 'unknown' ? 'no token by its form' : null;
    }
}
/** The same as a sentence of its own, with a blank in front; empty where nothing is known. */
function ownerSentence(observations, secret) {
    const owner = ownerOf(observations, secret);
    if (owner === null)
        return '';
    return ({ expired: ' It has expired.', 'unknown to the Hub': ' The Hub does not know it.' }[owner] ??
        sentence(owner));
}
function sentence(owner) {
    return owner.startsWith('belongs') ? ` It ${owner}.` : ' By its form it is no token of the Hub.';
}


/***/ }),

/***/ 9916:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: function() { return /* binding */ removalFrom; },
/* harmony export */   oX: function() { return /* binding */ plannedRemovals; },
/* harmony export */   sS: function() { return /* binding */ doomedIn; }
/* harmony export */ });
/* harmony import */ var _netrc_pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);
/* harmony import */ var _netrc_removal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7437);
/* harmony import */ var _stale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(473);



const TARGETS = ['netrc', 'git', 'saved-token'];
/** Exactly what `scrub: all` would do, where nothing is to be scrubbed. */
function plannedRemovals(observations) {
    if (observations.inputs.scrub.size > 0 || observations.inputs.isolate)
        return [];
    const { netrc, gitStores, gitHelpers, savedToken } = (0,_stale_js__WEBPACK_IMPORTED_MODULE_2__/* .staleIn */ .dG)(observations, new Set(TARGETS));
    return [
        ...netrc.map((stale) => {
            const { removal, refusal } = removalFrom(stale, observations);
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
function doomedIn({ file, entries }) {
    const hosts = new Set(entries.flatMap(({ host }) => (host === null ? [] : [(0,_netrc_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiLowerCase */ .rB)(host)])));
    if (file.parse?.ok !== true)
        return [];
    return file.parse.entries.filter(({ host }) => host !== null && hosts.has((0,_netrc_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiLowerCase */ .rB)(host)));
}
/** The proof takes its time, and advice and plan both ask for it. */
const proven = new WeakMap();
/** What a scrub makes of a netrc file. */
function removalFrom({ file, entries }, { platform }) {
    const { bytes, parse, writable } = file;
    if (bytes === null || parse === null)
        return { removal: null, refusal: file.problem ?? 'it was not read' };
    const removal = proven.get(file) ?? (0,_netrc_removal_js__WEBPACK_IMPORTED_MODULE_1__/* .removeEntries */ .nw)(bytes, parse, doomedIn({ file, entries }));
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

/***/ 5604:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: function() { return /* binding */ weakRole; },
/* harmony export */   GF: function() { return /* binding */ foreignNamespace; },
/* harmony export */   KY: function() { return /* binding */ uncovered; },
/* harmony export */   NC: function() { return /* binding */ missingScope; },
/* harmony export */   fP: function() { return /* binding */ readRole; },
/* harmony export */   mk: function() { return /* binding */ missingGatedScope; },
/* harmony export */   vb: function() { return /* binding */ tokenName; }
/* harmony export */ });
/* unused harmony export formFor */
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9361);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9625);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5188);



/** A classic read token: whoami alone proves that it can write nothing. */
function readRole({ subject, operation }) {
    const { identity } = subject;
    if (operation !== 'write' || identity?.role !== 'read')
        return null;
    return {
        ...about(subject),
        cause: 'read-token-for-write',
        message: `The Hub says that ${tokenName(identity)} of ${identity.name} has the role read, so it cannot write ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject)} or anything else.`,
        advice: `Use a token of ${identity.name} that can write this repo: the form is filled in at the link.`,
        link: formFor(subject, 'repo.write'),
    };
}
/** An OAuth token that was not granted what the operation needs. */
function missingScope(refusal) {
    const { subject, operation } = refusal;
    const scopes = subject.token?.oauthScopes ?? null;
    if (subject.identity === null || scopes === null)
        return null;
    return operation === 'write' ? missingWriteScope(subject, scopes) : missingReadScope(refusal, scopes);
}
function missingWriteScope(subject, scopes) {
    if (scopes.some((scope) => /^(?:write|manage)-repos$/.test(scope)))
        return null;
    return {
        ...about(subject),
        cause: 'oauth-scope-missing',
        message: `The write to ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject)} is refused, and the OAuth token was granted ${listed(scopes)}, without write-repos.`,
        advice: 'Log in again with the scope write-repos, or use a user access token.',
        link: formFor(subject, 'repo.write'),
    };
}
/** An OAuth token that was not granted the public gated repos of its account. */
function missingGatedScope(subject) {
    const scopes = subject.token?.oauthScopes ?? [];
    return {
        ...about(subject),
        cause: 'oauth-scope-missing',
        message: `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject)} is gated, and the Hub refuses it to this OAuth token, which was granted ${listed(scopes)}, without gated-repos.`,
        advice: 'Log in again with the scope gated-repos, or use a user access token.',
        link: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenForm */ .qc)(subject.endpoint, { gated: true }),
    };
}
/** A write into a namespace the account does not belong to. */
function foreignNamespace({ subject, operation }) {
    const { identity } = subject;
    if (operation !== 'write' || identity === null || (0,_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipOf */ .VL)(subject).is !== 'foreign')
        return null;
    // The token of a service account has entries for its organization, and may list no membership.
    if (identity.fineGrained !== null && (0,_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageOf */ ._5)(identity.fineGrained, subject).is === 'entry')
        return null;
    return {
        ...about(subject),
        cause: 'wrong-namespace',
        message: `The write to ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject)} is refused: ${subject.namespace} is neither the account ${identity.name} nor one of its organizations.`,
        advice: `Write to a repo of ${identity.name} or of one of its organizations, or use a token of an account that belongs to ${subject.namespace}.`,
    };
}
/** A fine-grained token without an entry for the repo, or with one that lacks the right. */
function uncovered({ subject, operation, isMissing }) {
    const { identity } = subject;
    if (identity === null || identity.fineGrained === null)
        return null;
    const coverage = (0,_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageOf */ ._5)(identity.fineGrained, subject);
    return operation === 'write'
        ? uncoveredWrite(subject, identity, coverage)
        : uncoveredRead(subject, identity, coverage, isMissing);
}
function uncoveredWrite(subject, identity, coverage) {
    if (coverage.is === 'unclear')
        return null;
    if (coverage.is === 'none')
        return notInScope(subject, identity, 'repo.write');
    if ((0,_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .allowsWrite */ .Ox)(coverage.permissions))
        return null;
    const where = coverage.level === 'repo' ? 'the repo itself' : `its owner ${subject.namespace}`;
    return {
        ...about(subject),
        cause: 'fine-grained-no-write-on-repo',
        message: `The write to ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject)} is refused: ${tokenName(identity)} has an entry for ${where}, without write access to contents.`,
        advice: 'Edit the token and tick write access to contents and settings of repos for that entry.',
        link: formFor(subject, 'repo.write'),
    };
}
/** A role in the organization that does not let its holder write. */
function weakRole({ subject, operation, isMissing }) {
    const { identity } = subject;
    const ownership = (0,_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipOf */ .VL)(subject);
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
        ...about(subject),
        cause: 'org-role-insufficient',
        message: `The write to ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject)} is refused: ${identity.name} has the role ${detail} in ${name}.`,
        advice: `Have an administrator of ${name} raise the role of ${identity.name}; a new token of the same account changes nothing.`,
    };
}
function missingReadScope({ subject, isMissing }, scopes) {
    const opening = ['read-repos', 'write-repos', 'manage-repos'];
    const isForeign = (0,_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipOf */ .VL)(subject).is === 'foreign';
    if (scopes.some((scope) => opening.includes(scope)) || (isMissing && isForeign))
        return null;
    const check = isMissing ? ' Check that the repo exists as well: the Hub answers alike.' : '';
    return {
        ...about(subject),
        cause: 'oauth-scope-missing',
        message: `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject)} is refused, and the OAuth token was granted ${listed(scopes)}, without read-repos.`,
        advice: `Log in again with the scope read-repos, or use a user access token.${check}`,
        link: formFor(subject, 'repo.content.read'),
    };
}
function uncoveredRead(subject, identity, coverage, isMissing) {
    if (coverage.is === 'unclear' || subject.metadata?.isPrivate === false)
        return null;
    if (coverage.is === 'none') {
        const ownership = (0,_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipOf */ .VL)(subject);
        const isMember = ownership.is === 'own' || ownership.is === 'org';
        return isMissing && !isMember ? null : notInScope(subject, identity, 'repo.content.read');
    }
    if ((0,_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .allowsRead */ .tZ)(coverage.permissions))
        return null;
    const where = coverage.level === 'repo' ? 'the repo itself' : `its owner ${subject.namespace}`;
    return {
        ...about(subject),
        cause: 'fine-grained-no-read-on-repo',
        message: `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject)} is refused: ${tokenName(identity)} has an entry for ${where}, without read access to contents.`,
        advice: 'Edit the token and tick read access to contents of repos for that entry.',
        link: formFor(subject, 'repo.content.read'),
    };
}
function notInScope(subject, identity, permission) {
    const owner = subject.namespace === null ? '' : ` or for its owner ${subject.namespace}`;
    const wanted = permission === 'repo.write' ? 'write' : 'read';
    // Entries may carry an internal id alone, and the id of a repo that is not shown is not known.
    const isUnnamed = subject.metadata === null && identity.fineGrained?.scoped.some((entry) => entry.entityName === null);
    const none = isUnnamed ? 'no entry that can be told to be for' : 'no entry for';
    const check = subject.metadata === null ? ' (and check that the repo exists: the Hub answers alike)' : '';
    return {
        ...about(subject),
        cause: 'fine-grained-repo-not-in-scope',
        message: `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject)} is refused: ${tokenName(identity)} has ${none} this repo${owner}${wanted === 'write' ? ', and no write goes without one' : ', and private repos need one'}.`,
        advice: `Edit the token and add ${subject.ref.id}${owner === '' ? '' : ` or ${subject.namespace}`} with ${wanted} access to contents${check}.`,
        link: formFor(subject, permission),
    };
}
function about(subject) {
    return { subject: subject.label, position: subject.position };
}
/** The token by its own name on the Hub. */
function tokenName(identity) {
    const kind = identity.fineGrained !== null ? 'the fine-grained token' : 'the token';
    return identity.tokenName === null ? kind : `${kind} "${identity.tokenName}"`;
}
/** The form for a token with one more right on the repo's owner, as far as the account can give it. */
function formFor(subject, permission) {
    const permissions = permission === 'repo.write' ? ['repo.content.read', 'repo.write'] : [permission];
    const ownership = (0,_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipOf */ .VL)(subject);
    const rights = ownership.is === 'org' ? { org: { name: ownership.org.name, permissions } } : { own: permissions };
    return (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenForm */ .qc)(subject.endpoint, rights);
}
function listed(scopes) {
    return scopes.length === 0 ? 'no scope' : `only ${scopes.join(', ')}`;
}


/***/ }),

/***/ 473:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U6: function() { return /* binding */ staleNetrc; },
/* harmony export */   UM: function() { return /* binding */ isSavedTokenForOther; },
/* harmony export */   dG: function() { return /* binding */ staleIn; },
/* harmony export */   qv: function() { return /* binding */ isNothing; },
/* harmony export */   s5: function() { return /* binding */ staleCredentials; }
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3150);
/* harmony import */ var _netrc_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8948);
/* harmony import */ var _resolve_speaking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1560);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7355);
/* harmony import */ var _bearing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6002);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7182);






/** Whether there is nothing to remove. */
function isNothing({ netrc, gitStores, gitHelpers, savedToken }) {
    return netrc.length + gitStores.length + gitHelpers.length === 0 && savedToken === null;
}
/** Decides what to scrub. Without a token to compare with, nothing is stale. */
function staleCredentials(observations) {
    return staleIn(observations, observations.inputs.scrub);
}
/** What would be scrubbed if these targets were asked for. */
function staleIn(observations, targets) {
    const { usable } = _bearing_js__WEBPACK_IMPORTED_MODULE_3__/* .BEARINGS */ .a[(0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(observations).is];
    const isAsked = (target) => usable && targets.has(target);
    const speaking = (0,_resolve_speaking_js__WEBPACK_IMPORTED_MODULE_1__/* .othersSpeaking */ .a)(observations);
    return {
        netrc: isAsked('netrc')
            ? staleNetrc(observations, speaking).filter(({ entries }) => entries.length > 0)
            : [],
        gitStores: isAsked('git') ? staleGitStores(observations, speaking) : [],
        gitHelpers: isAsked('git') ? staleGitHelpers(observations, speaking) : [],
        savedToken: isAsked('saved-token') ? staleSavedToken(observations) : null,
    };
}
/**
 * Netrc files by what they would send for the Hub's hosts instead of the token. Where an entry speaks to
 * somebody, every differing one of the file counts: readers disagree about which of two is meant.
 */
function staleNetrc(observations, speaking) {
    const token = observations.token.chosen?.shape.cleaned;
    if (token === undefined)
        return [];
    const { hostnames } = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialHosts */ .jS)(observations.inputs.endpoint);
    return observations.netrc.flatMap((file) => {
        const heard = speaking.flatMap(({ source, does }) => source.kind === 'netrc' && source.path === file.path && does === 'sends' ? [source] : []);
        if (heard.length === 0)
            return [];
        const { matching, defaults } = (0,_netrc_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesFor */ .a)(file, hostnames);
        const isOwn = heard.some(({ byDefault }) => !byDefault);
        return [
            {
                file,
                entries: isOwn
                    ? matching.filter(({ password }) => password === null || !new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh(password).equals(token))
                    : [],
                defaults: heard.some(({ byDefault }) => byDefault) ? defaults : [],
            },
        ];
    });
}
/**
 * Of git's own places only the credential files and what helpers keep can be changed without a risk to other
 * hosts. Where git would say something else to a host, every differing login for it goes: behind the one that
 * speaks now there may be another.
 */
function staleInHelpers({ git, token }, speaking, kind) {
    const checked = token.chosen?.shape.cleaned;
    const hosts = new Set(speaking.flatMap(({ client, host }) => (client === 'git' || client === 'git-lfs' ? [host.host] : [])));
    return git.credentials.filter((credential) => credential.kind === kind && hosts.has(credential.host) && checked?.equals(credential.secret) === false);
}
function staleGitStores(observations, speaking) {
    const stores = new Map();
    for (const credential of staleInHelpers(observations, speaking, 'store')) {
        stores.set(credential.where, [...(stores.get(credential.where) ?? []), credential]);
    }
    return [...stores].map(([path, credentials]) => ({ path, credentials }));
}
function staleGitHelpers(observations, speaking) {
    const checked = observations.token.chosen?.shape.cleaned;
    const helpers = new Map();
    for (const { where, host } of staleInHelpers(observations, speaking, 'helper')) {
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
function isSavedTokenForOther({ environment, inputs }) {
    const { endpoint } = environment;
    if (endpoint === null)
        return false;
    return !URL.canParse(endpoint) || new URL(endpoint).origin !== inputs.endpoint.origin;
}
/** The saved login where it is another than the token. The only token of a job is never taken away. */
function staleSavedToken(observations) {
    const { chosen, saved } = observations.token;
    if (isSavedTokenForOther(observations))
        return null;
    if (chosen === null || chosen.source === 'saved-file' || saved === null || saved.value === null)
        return null;
    return saved.value.equals(chosen.shape.cleaned) ? null : saved;
}


/***/ }),

/***/ 7182:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: function() { return /* binding */ readWhoami; },
/* harmony export */   YP: function() { return /* binding */ standingOf; },
/* harmony export */   iU: function() { return /* binding */ hasArrived; }
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3150);
/* harmony import */ var _hub_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8485);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9892);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2475);




function standingOf(observations) {
    const { token, whoami, inputs, repos, publisher, event } = observations;
    if (token.chosen === null) {
        if (publisher?.idToken.is === 'withheld')
            return { is: 'withheld' };
        // A look at the claims takes no stored token's place, and a fork gets neither secrets nor id tokens.
        const isMissing = publisher?.askedBy === 'oidc-dry-run' && token.isMapped;
        return publisher === null || isMissing || event.fork !== null ? { is: 'absent' } : { is: 'not-obtained' };
    }
    if ((0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)(inputs.endpoint, token.chosen) !== null)
        return { is: 'malformed' };
    if (!(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .mayReceiveToken */ .s1)(inputs.endpoint) || whoami === null)
        return { is: 'withheld' };
    if (whoami.identity !== null)
        return { is: 'good', identity: whoami.identity };
    if (readWhoami(whoami.exchange).is !== 'unauthorized')
        return { is: 'unknown' };
    const { outcome } = whoami.exchange;
    // Only the Hub knows that a token has expired, so this one certainly arrived.
    if (outcome.kind === 'answer' && /is expired/i.test(outcome.message ?? '')) {
        return { is: 'refused', because: 'expired' };
    }
    // The Hub has only just made it; what it says of such tokens here is not published.
    if (token.chosen.source === 'publisher')
        return { is: 'unknown' };
    if (hasArrived(repos, token.chosen.shape.kind))
        return { is: 'unknown' };
    const proof = proofOfLoss(observations);
    return proof === null ? { is: 'refused', because: 'unknown' } : { is: 'not-received', proof };
}
/**
 * Reads the identity check's answer. Its "yes" is a proper identity, so a 200 that is none is no answer,
 * and it has one "no", 401: whatever else comes from there says nothing about the token.
 */
function readWhoami(exchange) {
    const reading = (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readExchange */ .gF)(exchange, () => false);
    return ['gate', 'not-found', 'revision-missing', 'forbidden'].includes(reading.is)
        ? { is: 'outage' }
        : reading;
}
/**
 * After a 401 to the identity check: an answer that only an accepted token gets. Nobody else may write or
 * see a private repo. How the identity check answers a Trusted Publisher's token is not published; there
 * also a 403 or 404 from a repo shows that the token was accepted, since a refused one gets 401.
 */
function hasArrived(repos, kind) {
    return repos.some((observation) => (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .lookEntries */ .Yq)(observation).some(([look, exchange]) => {
        if (!exchange.authenticated)
            return false;
        const reading = (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readLook */ .sq)(look, exchange);
        if (reading.is === 'granted') {
            return look === 'write' || look === 'preupload' || (0,_hub_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetadata */ ._6)(exchange)?.isPrivate === true;
        }
        if (kind !== 'trusted-publisher')
            return false;
        return (reading.is === 'not-found' ||
            reading.is === 'revision-missing' ||
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
function proofOfLoss({ repos, publicRepo }) {
    for (const observation of repos) {
        if (mayBeGated(observation))
            continue;
        for (const [look, exchange] of (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .lookEntries */ .Yq)(observation)) {
            if (!exchange.authenticated || exchange.outcome.kind !== 'answer')
                continue;
            const { status, warning } = exchange.outcome;
            if (status < 400 && /^unauthenticated\b/i.test(warning ?? ''))
                return exchange;
            if ((0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readLook */ .sq)(look, exchange).is === 'granted')
                return exchange;
        }
    }
    return publicRepo !== null && (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readLook */ .sq)('metadata', publicRepo).is === 'granted' ? publicRepo : null;
}
/** Whether only what every gate lets through was answered: then the repo may be a gated one. */
function mayBeGated(observation) {
    const entries = (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .lookEntries */ .Yq)(observation);
    if (entries.some(([look, exchange]) => (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readLook */ .sq)(look, exchange).is === 'gate'))
        return true;
    const metadata = (0,_hub_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetadata */ ._6)(observation.looks.metadata);
    if (metadata !== null)
        return metadata.gate !== null;
    return !entries.some(([look, exchange]) => look !== 'readme' && (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readLook */ .sq)(look, exchange).is === 'granted');
}


/***/ }),

/***/ 5188:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: function() { return /* binding */ loginOf; },
/* harmony export */   EH: function() { return /* binding */ evidenceFrom; },
/* harmony export */   Vb: function() { return /* binding */ nameOf; },
/* harmony export */   XP: function() { return /* binding */ accountOf; },
/* harmony export */   YX: function() { return /* binding */ askerOf; },
/* harmony export */   et: function() { return /* binding */ subjectOf; }
/* harmony export */ });
/* harmony import */ var _hub_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8485);
/* harmony import */ var _repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6783);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2475);



function askerOf({ inputs, token, publisher }, standing) {
    return {
        endpoint: inputs.endpoint,
        identity: standing.is === 'good' ? standing.identity : null,
        token: token.chosen?.shape ?? null,
        resource: token.chosen?.source === 'publisher' ? (publisher?.resource ?? null) : null,
    };
}
function subjectOf(observation, position, asker) {
    const listed = observation.request.ref;
    const renamedTo = renameOf(observation);
    const ref = renamedTo ?? listed;
    return {
        observation,
        position,
        label: (0,_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepo */ .Kf)(listed),
        renamedTo,
        ref,
        namespace: (0,_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N6)(ref),
        metadata: (0,_hub_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetadata */ ._6)(observation.looks.metadata),
        ...asker,
    };
}
/** Where the redirects of any look lead, as long as it is a repo of the same type with another id. */
function renameOf(observation) {
    const { ref } = observation.request;
    for (const [look, exchange] of (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .lookEntries */ .Yq)(observation)) {
        const stopped = exchange.outcome.kind === 'answer' && exchange.outcome.stoppedAt !== null;
        if (look.startsWith('as-') || stopped)
            continue;
        for (const { to } of [...exchange.redirects].reverse()) {
            const target = (0,_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .refFromApiPath */ .Vg)(to) ?? refFromFilePath(to, ref.type);
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
function nameOf(subject) {
    return subject.renamedTo === null
        ? subject.label
        : `${subject.label} (now ${(0,_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepo */ .Kf)(subject.renamedTo)})`;
}
/** The account as a sentence names it. */
function accountOf(subject) {
    return subject.identity === null ? "the token's account" : `the account ${subject.identity.name}`;
}
/** The account as an advice to log in names it. */
function loginOf(subject) {
    return subject.identity?.name ?? "the token's account";
}
/** The answers to the looks at this repo that are given, in that order. */
function evidenceFrom(subject, looks) {
    return looks.flatMap((look) => {
        const exchange = subject.observation.looks[look];
        return exchange === undefined ? [] : [(0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X1)(exchange)];
    });
}


/***/ }),

/***/ 7081:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: function() { return /* binding */ sourceName; },
/* harmony export */   l: function() { return /* binding */ homeOf; }
/* harmony export */ });
/* harmony import */ var _workflow_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7691);
/* harmony import */ var _workflow_secret_behind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8007);


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
function homeOf(observations, source) {
    const { event } = observations;
    if (source === 'saved-file')
        return 'the saved login (hf auth login)';
    if (event.name === '')
        return sourceName(source);
    const made = (0,_workflow_secret_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .isMadeByGitHub */ .C$)(observations, source);
    if (made || observations.token.chosen?.shape.malformation?.foreign?.isMadeForJob === true) {
        const line = (0,_workflow_secret_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingPlace */ .wv)(observations, source);
        const where = line === null ? sourceName(source) : `${sourceName(source)} in ${(0,_workflow_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(line)}`;
        return `a secret of your own that is mapped to ${where}${made ? ', in place of GITHUB_TOKEN' : ''}`;
    }
    const store = event.isDependabot ? 'Dependabot' : 'Actions';
    const secret = (0,_workflow_secret_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .secretBehind */ .R6)(observations, source);
    return secret === null
        ? `the secret behind ${sourceName(source)}`
        : `the secret ${secret} (Settings, Secrets and variables, ${store})`;
}


/***/ }),

/***/ 2171:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: function() { return /* binding */ hostResults; },
/* harmony export */   Kh: function() { return /* binding */ transferHostFindings; },
/* harmony export */   P0: function() { return /* binding */ unreachedHosts; },
/* harmony export */   P3: function() { return /* binding */ reposToFetchFrom; }
/* harmony export */ });
/* harmony import */ var _hub_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8485);
/* harmony import */ var _hub_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5770);
/* harmony import */ var _hub_transfer_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3470);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2475);
/* harmony import */ var _runner_hit_clients_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3675);





/** Listed repos for which it is asked where their files lie: an answer for one mostly goes for all. */
const MOST_REPOS = 3;
const MOST_NAMED = 5;
const UNRESOLVED = new Set(['ENOTFOUND', 'EAI_AGAIN']);
/** The listed repos that were granted and that serve files in the way the Hub redirects. */
function reposToFetchFrom({ repos, token }) {
    return repos
        .filter((repo) => {
        const { ref } = repo.request;
        if (ref.type === 'bucket')
            return false;
        const read = (0,_hub_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readLookFor */ .Bc)(ref);
        const looks = token.chosen === null ? [`anonymous-${read}`] : [read, 'write'];
        return looks.some((look) => (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .readingOf */ .MU)(repo, look)?.is === 'granted');
    })
        .slice(0, MOST_REPOS)
        .map(({ request }) => request.ref);
}
/** Of every host that was asked, how it went; null where none was to be. */
function hostResults({ transferHosts }) {
    if (transferHosts === null)
        return null;
    return transferHosts.hosts.filter(wasFollowed).map((host) => {
        const failure = failureOf(host);
        const reached = failure === null ? true : failure.phase === 'deadline' ? null : false;
        return { host: host.host, reached, code: failure?.code ?? null, serves: host.serves };
    });
}
/** Hosts that files come from and that this runner cannot reach, while it reaches the Hub. */
function transferHostFindings({ transferHosts }) {
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
        cause: 'transfer-host-blocked',
        subject: closed[0]?.host ?? null,
        message: `The Hub answers, but there is no connection to ${few(closed.map(named))}; ${files}.`,
        advice: adviceFor(closed, all, total),
        evidence: evidenceOn(closed),
    };
}
function unresolved(closed, all, total) {
    return {
        cause: 'transfer-host-blocked',
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
    const onlyXet = all.every((host) => (0,_hub_transfer_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .isXetHost */ .sv)(host) && host.serves.length === 0) && all.length < total;
    return onlyXet
        ? `${allow}; until then HF_HUB_DISABLE_XET=1 in the job's env has files fetched without Xet.`
        : `${allow}.`;
}
/** What was left open where the hosts were to be reached, each with the reason. */
function unreachedHosts({ inputs, transferHosts }) {
    if (!inputs.checkTransferHosts)
        return [];
    const what = 'the hosts that files come from';
    if (transferHosts === null)
        return [`${what}, since the Hub was not asked`];
    const { list, hosts } = transferHosts;
    const isListed = ((0,_hub_transfer_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .readTransferList */ .KJ)(list, inputs.endpoint)?.length ?? 0) > 0;
    const few = hosts.some(wasFollowed) ? `${what}, but for those that listed repos led to` : what;
    const late = hosts.filter((host) => failureOf(host)?.phase === 'deadline');
    const astray = hosts.filter((host) => !wasFollowed(host));
    const unknown = astray.filter((host) => failureOf(host)?.code === _hub_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .ADDRESS_UNKNOWN */ .s);
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
function failureOf({ exchange: { outcome } }) {
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
    return closed.slice(0, MOST_NAMED).map(({ host, serves, exchange, failure }) => ({
        fact: `HEAD ${host}/ without a token, ${serves.length === 0 ? "from the Hub's list" : `where files of ${few(serves)} lie`}: no answer (${failure.code}, ${exchange.attempts === 1 ? '1 try' : `${exchange.attempts} tries`})`,
    }));
}
function few(names) {
    const left = names.length - MOST_NAMED;
    return (0,_runner_hit_clients_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(left > 0 ? [...names.slice(0, MOST_NAMED), `${left} more`] : names);
}


/***/ }),

/***/ 7691:
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

/***/ 8007:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: function() { return /* binding */ isMadeByGitHub; },
/* harmony export */   R6: function() { return /* binding */ secretBehind; },
/* harmony export */   wv: function() { return /* binding */ mappingPlace; }
/* harmony export */ });
/* harmony import */ var _resolve_own_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2839);
/* harmony import */ var _resolve_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4078);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7691);



/**
 * The secret that the workflow's own text maps to this source of a token, by the name under which it is kept.
 * Null where the text does not tell, or names more than one.
 */
function secretBehind({ workflow }, source) {
    const names = (0,_resolve_own_step_js__WEBPACK_IMPORTED_MODULE_0__/* .standpoints */ .QT)(workflow).map((here) => {
        const mapping = (0,_resolve_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingsOf */ .Jj)(here).find(({ way }) => way === source);
        const [origin, ...others] = mapping?.origins ?? [];
        if (origin === undefined || others.length > 0 || mapping?.hasText)
            return null;
        const read = (0,_resolve_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .secretRead */ .p2)(origin);
        return read === null ? null : (0,_resolve_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .passedFrom */ .nj)(origin, read, here.way.calls).name;
    });
    const [name] = names;
    return name !== undefined && names.every((one) => one === name) ? name : null;
}
/** The line that maps this source of a token; null where the text does not tell. */
function mappingPlace({ workflow }, source) {
    return (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .samePlace */ .o)((0,_resolve_own_step_js__WEBPACK_IMPORTED_MODULE_0__/* .standpoints */ .QT)(workflow).map((here) => (0,_resolve_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingsOf */ .Jj)(here).find(({ way }) => way === source)?.place));
}
/** Whether the workflow's own text maps the token that GitHub makes for the job, alone or among others. */
function isMadeByGitHub({ workflow }, source) {
    return (0,_resolve_own_step_js__WEBPACK_IMPORTED_MODULE_0__/* .standpoints */ .QT)(workflow).some((here) => (0,_resolve_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingsOf */ .Jj)(here)
        .filter(({ way }) => way === source)
        .flatMap(({ origins }) => origins)
        .some((origin) => {
        const read = (0,_resolve_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .secretRead */ .p2)(origin);
        return (read !== null && (0,_resolve_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .passedFrom */ .nj)(origin, read, here.way.calls).name.toUpperCase() === _resolve_token_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .MADE_BY_GITHUB */ .Gt);
    }));
}


/***/ }),

/***/ 9579:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: function() { return /* binding */ writeUnverifiable; },
/* harmony export */   gX: function() { return /* binding */ unexplainedRefusal; },
/* harmony export */   q$: function() { return /* binding */ fineGrainedCannotCreate; }
/* harmony export */ });
/* harmony import */ var _hub_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8485);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9361);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9625);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5188);




/** A write that cannot be proven: the Hub's refusal fits nothing it says elsewhere, or there is no safe check. */
function writeUnverifiable(subject, wasRefused) {
    const { ref } = subject.observation.request;
    const why = !(0,_hub_access_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAccessCheck */ .hx)(ref)
        ? `the Hub has no write check for a ${ref.type}`
        : subject.token?.kind === 'trusted-publisher'
            ? 'the write check does not answer reliably to Trusted Publisher tokens'
            : wasRefused
                ? subject.identity === null
                    ? 'the write check refuses it, and who the token belongs to is not known, so the reason is not either'
                    : 'the write check refuses it, although everything the Hub says about token and account would allow it'
                : 'this Hub has no write check, and the first step of a commit was not answered clearly';
    return {
        cause: 'write-unverifiable',
        subject: subject.label,
        position: subject.position,
        message: `Whether ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(subject)} can be written cannot be told: ${why}.`,
        advice: wasRefused
            ? `Look at the repo's page as ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOf */ .XP)(subject)}: branch rules, resource groups or a storage limit may refuse the write.`
            : 'Go on if the token is known to write there; the first write will show it.',
        link: (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .repoPage */ .E6)(subject.endpoint, subject.ref),
        evidence: (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFrom */ .EH)(subject, ['write', 'read', 'preupload', 'content', 'metadata']),
    };
}
/** A refusal whose reason neither the Hub's words nor the identity check give. */
function unexplainedRefusal({ subject, operation, look }) {
    // A refused write that nothing explains may be refused by what is no matter of access, such as a full storage.
    if (operation === 'write')
        return null;
    const outcome = subject.observation.looks[look]?.outcome;
    const words = outcome?.kind === 'answer' && outcome.message !== null ? `: "${outcome.message}"` : ', without words';
    return {
        cause: 'repo-missing-or-no-access',
        subject: subject.label,
        position: subject.position,
        message: `The Hub refuses ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(subject)} to ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOf */ .XP)(subject)} and does not say why${words}.`,
        advice: `Open the repo's page as ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOf */ .XP)(subject)}, and ask its owner or the administrators of the account's organizations.`,
        link: (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .repoPage */ .E6)(subject.endpoint, subject.ref),
        evidence: (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFrom */ .EH)(subject, [look, 'metadata']),
    };
}
/** A fine-grained token with an entry for the repo alone writes it, but a create call before the push fails. */
function fineGrainedCannotCreate(subject) {
    const fineGrained = subject.identity?.fineGrained;
    if (fineGrained === null || fineGrained === undefined)
        return null;
    const ownsNamespace = fineGrained.scoped.some(({ entityType, permissions }) => (entityType === 'user' || entityType === 'org') && (0,_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .allowsWrite */ .Ox)(permissions));
    const coverage = (0,_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageOf */ ._5)(fineGrained, subject);
    if (ownsNamespace || coverage.is !== 'entry' || coverage.level !== 'repo')
        return null;
    return {
        cause: 'fine-grained-no-create',
        subject: subject.label,
        position: subject.position,
        message: `The token can write ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(subject)}, but it may write single repos only, so it cannot create one.`,
        advice: `Leave out create calls (also with exist_ok=True), or add ${subject.namespace ?? 'the owner'} to the token.`,
        link: (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensPage */ .YH)(subject.endpoint),
        evidence: [
            ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceFrom */ .EH)(subject, ['write']),
            { fact: 'GET /api/whoami-v2: the token has write access by an entry for this repo and for no owner' },
        ],
    };
}


/***/ }),

/***/ 1494:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ isAborted; },
/* harmony export */   a: function() { return /* binding */ exchangeIdToken; }
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7355);

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
        const exchange = await hub.ask({ method: 'POST', path: '/oauth/token', token: null, body });
        if (isAborted(exchange) && attempt < MOST_ATTEMPTS && (await hub.wait(PAUSE_MS)))
            continue;
        return { ...readGrant(exchange), exchange: withoutToken(exchange, attempt) };
    }
}
/** Whether the Hub gave up on an exchange, and so refused nothing. */
function isAborted({ outcome }) {
    return outcome.kind === 'answer' && outcome.status === 400 && ABORTED.test(outcome.message ?? '');
}
function readGrant({ outcome }) {
    if (outcome.kind !== 'answer' || outcome.status !== 200)
        return { token: null, lifeSeconds: null };
    const { access_token: token, expires_in: life } = { ...Object(outcome.json) };
    return {
        token: typeof token === 'string' && token.trim() !== '' ? new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(token) : null,
        lifeSeconds: typeof life === 'number' && life >= 0 && life <= LONGEST_LIFE_SECONDS ? life : null,
    };
}
/** What is observed is shown, so the answer's body stays here. `attempts` counts those of all rounds. */
function withoutToken(exchange, rounds) {
    const { outcome, attempts } = exchange;
    return {
        ...exchange,
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
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3150);
/* harmony import */ var _repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6783);


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
    if ((0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isHubHost */ .sC)(hostname) || hostname === endpoint.hostname)
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
function readTransferList(exchange, endpoint) {
    const { outcome } = exchange;
    if (outcome.kind !== 'answer' || outcome.status !== 200)
        return null;
    const { json } = outcome;
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        return null;
    const { lfsDomains, cdnDomains } = { ...json };
    if (!Array.isArray(lfsDomains) && !Array.isArray(cdnDomains))
        return null;
    const named = [lfsDomains, cdnDomains]
        .flatMap((names) => (Array.isArray(names) ? names : []))
        .filter((name) => typeof name === 'string');
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
    if (!LOCAL_ADDRESS.test(name) || !(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(endpoint.hostname))
        return [];
    const origin = `${new URL(endpoint.origin).protocol}//${name}`;
    return URL.canParse(origin) ? [new URL(origin).origin] : [];
}
/** The origin to which a request for one of the repo's large files is sent on; null where none is known. */
async function askFileOrigin(hub, token, ref) {
    const revision = encodeURIComponent((0,_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionOf */ .DT)(ref));
    const tree = await hub.ask({ method: 'GET', path: `${(0,_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .apiPath */ .So)(ref)}/tree/${revision}`, token, attempts: 1 });
    const file = readLargeFile(tree);
    if (file === null)
        return null;
    const path = file.split('/').map(encodeURIComponent).join('/');
    const { outcome } = await hub.ask({
        method: 'HEAD',
        path: `${(0,_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .pagePath */ .HX)(ref)}/resolve/${revision}/${path}`,
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
        const { type, path, lfs } = { ...Object(item) };
        if (type !== 'file' || typeof lfs !== 'object' || lfs === null)
            continue;
        // What cannot be written in an address, or would lead elsewhere there, is no path.
        if (typeof path === 'string' && !/\p{Surrogate}|(?:^|\/)\.{0,2}(?:\/|$)/u.test(path))
            return path;
    }
    return null;
}


/***/ }),

/***/ 8948:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ entriesFor; }
/* harmony export */ });
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);

/** The entries that name one of the hosts, and those that answer for every host without an own one. */
function entriesFor({ parse }, hosts) {
    const wanted = new Set(hosts.map(_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiLowerCase */ .rB));
    const entries = parse?.ok === true ? parse.entries : [];
    return {
        matching: entries.filter(({ host }) => host !== null && wanted.has((0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiLowerCase */ .rB)(host))),
        defaults: entries.filter(({ host }) => host === null),
    };
}


/***/ }),

/***/ 3830:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vz: function() { return /* binding */ excerptAbout; },
  i_: function() { return /* binding */ excerptForAll; }
});

// UNUSED EXPORTS: Excerpt

// EXTERNAL MODULE: ./src/netrc/lines.ts
var lines = __webpack_require__(859);
// EXTERNAL MODULE: ./src/netrc/pieces.ts
var pieces = __webpack_require__(3477);
// EXTERNAL MODULE: ./src/netrc/readers/reading.ts
var reading = __webpack_require__(7367);
;// CONCATENATED MODULE: ./src/netrc/rows.ts
/** Rows of plain entries: complete, with nothing between them, and in words that every reader of a netrc takes alike. */
/** What may run over line ends, so that a row within it means something else. */
const HOLDS_LINES = /["\\\0]|macdef/i;
/** To curl these are keywords wherever they stand in an entry of another host. */
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

// EXTERNAL MODULE: ./src/netrc/span.ts
var span = __webpack_require__(10);
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
        this.source = new reading/* NetrcSource */.Y_(omitted.length === 0 ? file : (0,span/* without */.F)(file, omitted), file);
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
    span({ start, end }) {
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
 * The same for a proof that speaks of all hosts. Readers take the first or the last of a host's entries, so that in the
 * middle of a row those between them count for nothing; and of hosts that are named nowhere but in the middle of the
 * same rows, one stands for all.
 */
function excerptForAll(file, hosts) {
    const text = file.toString('latin1');
    const rows = rowsOf(text);
    const rest = rows.map((row) => ({ start: row[0] ?? 0, end: row.at(-1) ?? 0 }));
    const elsewhere = (0,pieces/* asciiLowerCase */.rB)((0,span/* without */.F)(file, rest).toString('latin1')).split(/[^!-~]+/);
    const kept = new Set([...elsewhere, ...Array.from(hosts, pieces/* asciiLowerCase */.rB)]);
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
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3830);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(859);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/**
 * The entries of a netrc. Text fields are latin1, one character per byte, so that a value in whatever
 * encoding can be compared and is never altered by decoding.
 */



/** Reads all entries; `ok: false` where the file cannot be understood beyond doubt. */
function parseNetrc(bytes) {
    const read = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .readPieces */ .ut)(bytes);
    if (!read.ok)
        return read;
    const lineOf = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineCounter */ .LX)(bytes.toString('latin1'));
    return { ok: true, entries: collectEntries(read.pieces, lineOf), mentionsInMacro: mentions(read.pieces) };
}
/** The same without the entries of other hosts than these, but with `default`. */
function parseNetrcAbout(bytes, hosts) {
    const wanted = new Set(Array.from(hosts, _pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiLowerCase */ .rB));
    const excerpt = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptAbout */ .Vz)(bytes, wanted);
    const parse = parseNetrc(excerpt.bytes);
    if (!parse.ok)
        return { ...parse, line: excerpt.line(parse.line) };
    return {
        ok: true,
        entries: parse.entries
            .filter(({ host }) => host === null || wanted.has((0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiLowerCase */ .rB)(host)))
            .map((entry) => ({
            ...entry,
            span: excerpt.span(entry.span),
            lines: { first: excerpt.line(entry.lines.first), last: excerpt.line(entry.lines.last) },
        })),
        mentionsInMacro: parse.mentionsInMacro.map((line) => excerpt.line(line)),
    };
}
function collectEntries(pieces, lineOf) {
    const entries = [];
    let current = null;
    let keyword = '';
    for (const piece of pieces) {
        if (piece.role === 'comment' || piece.role === 'macro')
            continue;
        if (piece.role === 'keyword') {
            keyword = piece.text;
            if (keyword === 'macdef')
                current = null;
            if (keyword === 'machine' || keyword === 'default') {
                current = {
                    host: null,
                    login: null,
                    password: null,
                    account: null,
                    span: { start: piece.start, end: piece.end },
                    lines: { first: piece.line, last: piece.line },
                };
                entries.push(current);
            }
        }
        if (current === null)
            continue;
        if (piece.role === 'value')
            setField(current, keyword, piece.text);
        // Unknown words, values of other keywords and comments between two words go with the entry.
        current.span.end = piece.end;
        current.lines.last = lineOf(piece.end - 1);
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
function mentions(pieces) {
    const lines = new Set();
    for (const piece of pieces) {
        if (piece.role === 'unknown' && (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiLowerCase */ .rB)(piece.text) === `${_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .BYTE_ORDER_MARK */ .sn}machine`) {
            lines.add(piece.line);
        }
        const holdsText = piece.role === 'comment' || piece.role === 'macro';
        if (!holdsText && !Array.from(piece.raw).some(_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isSeparator */ .k$))
            continue;
        const lineWithin = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineCounter */ .LX)(piece.raw);
        for (const match of piece.raw.matchAll(MACHINE_AND_NAME)) {
            lines.add(piece.line + lineWithin(match.index) - 1);
        }
    }
    return [...lines].sort((a, b) => a - b);
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

/***/ 3477:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rB: function() { return /* binding */ asciiLowerCase; },
/* harmony export */   sn: function() { return /* binding */ BYTE_ORDER_MARK; },
/* harmony export */   ut: function() { return /* binding */ readPieces; }
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(859);
/**
 * Cuts a netrc into pieces, the way Python 3.11 and later do: quotes only where a word starts, a
 * backslash takes the next byte, `#` opens a comment only where a keyword may stand, and a macro runs to
 * the first empty line. Every piece knows the bytes it came from. What no two readers agree about, and
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
function readPieces(bytes) {
    const text = bytes.toString('latin1');
    const lineOf = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineCounter */ .LX)(text);
    const refuse = (reason, at) => ({ ok: false, reason, line: lineOf(at) });
    if (WIDE_ENCODINGS.some((mark) => bytes.subarray(0, mark.length).equals(mark))) {
        return refuse('it is UTF-16 or UTF-32 text, which no client reads', 0);
    }
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return refuse('it holds a NUL byte', nul);
    const pieces = [];
    const add = (role, start, end, said) => {
        pieces.push({ role, start, end, line: lineOf(start), text: said, raw: text.slice(start, end) });
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
    return { ok: true, pieces };
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

/***/ 1821:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ex: function() { return /* binding */ EVERY_READER; },
  Oo: function() { return /* binding */ curlReader; },
  mz: function() { return /* binding */ netrcAnswers; }
});

// UNUSED EXPORTS: NETRC_READERS, netrcAnswer

// EXTERNAL MODULE: ./src/netrc/excerpt.ts + 1 modules
var excerpt = __webpack_require__(3830);
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

// EXTERNAL MODULE: ./src/netrc/pieces.ts
var pieces = __webpack_require__(3477);
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
    for (const { 0: piece, index } of text.matchAll(/[^\n]{0,4094}[\s\S]/g)) {
        yield { text: piece.replace(/\0[\s\S]*/, ''), at: index };
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
        const name = (0,pieces/* asciiLowerCase */.rB)(host);
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
            const keyword = word === null ? 'end' : word.quoted ? '' : (0,pieces/* asciiLowerCase */.rB)(word.text);
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
                const name = (0,pieces/* asciiLowerCase */.rB)(this.next(true)?.text ?? '');
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
        const name = (0,pieces/* asciiLowerCase */.rB)(host);
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
            atName((0,pieces/* asciiLowerCase */.rB)(read.word.text), place);
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
        const said = (0,pieces/* asciiLowerCase */.rB)(word.text);
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
const MENDED = { ...WITH_QUOTES, forgets: true };
const SINCE_8_12 = { ...MENDED, passwordAlone: true };
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
/** The same, as distributions have mended them and on other processors. */
const OTHER_CURL_READERS = {
    'curl-7.78-mended': byPlainLines({ ...MENDED, alone: 'login' }),
    'curl-7.83': byPlainLines(SINCE_7_83),
    'curl-7.86': byClosedLines(WITH_QUOTES),
    'curl-7.84-mended': byQuotedLines(MENDED),
    'curl-7.84-mended-twice': byQuotedLines(SINCE_8_12),
    'curl-8.11.1': byText(MENDED, WORDS_8_12),
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
    const entries = (0,reading/* firstByHost */.cg)(wget_entriesOf(text), pieces/* asciiLowerCase */.rB);
    return (host) => {
        const entry = entries.get((0,pieces/* asciiLowerCase */.rB)(host));
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
/** Which reader a version of curl or libcurl is, such as `8.5.0`; the newest for a version that is none. */
function curlReader(version) {
    const [major = 99, minor = 0] = version.split('.').map(Number);
    const at = major * 100 + minor;
    if (at < 778)
        return 'curl-before-7.78';
    if (at < 784)
        return 'curl-7.78';
    if (at < 811)
        return 'curl-7.84';
    if (at < 812)
        return 'curl-8.11';
    if (at < 814)
        return 'curl-8.12';
    if (at < 820)
        return 'curl-8.14';
    return at < 821 ? 'curl-8.20' : 'curl-8.21';
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
    /** `bytes` may be an excerpt, `file` is the whole: what has a limit for its size goes by that. */
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

// EXTERNAL MODULE: ./src/netrc/excerpt.ts + 1 modules
var netrc_excerpt = __webpack_require__(3830);
// EXTERNAL MODULE: ./src/netrc/grammar.ts
var grammar = __webpack_require__(5113);
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
/** The first reason why entries at these spans are not to be removed; null where there is none. */
function findObstacle(bytes, pieces, removed) {
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
    const removedEnds = new Set(removed.map((span) => span.end));
    let behindRemoved = false;
    for (const piece of pieces) {
        if (piece.role === 'value' && /[\r\n]/.test(piece.raw)) {
            return refuse('a quoted value runs over a line end', piece.line);
        }
        if (piece.role === 'comment')
            continue;
        if (behindRemoved && piece.role === 'keyword' && piece.text === 'macdef') {
            return refuse('a macro belongs to the entry that would be removed', piece.line);
        }
        behindRemoved = removedEnds.has(piece.end);
    }
    return null;
}

// EXTERNAL MODULE: ./src/netrc/pieces.ts
var pieces = __webpack_require__(3477);
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
 * What speaks against taking `removed` out of `before`, which gives `after`; both may be excerpts for all hosts, from
 * which the same is left out. The hosts, in lower case, are those that are to have no entry any more.
 */
function doubtAboutRemoval(before, after, removed, hosts) {
    const doubt = doubtAboutOthers(before, after, removed, hosts);
    if (doubt !== null)
        return doubt;
    const named = namesIn(before.bytes).filter((name) => hosts.has((0,pieces/* asciiLowerCase */.rB)(name)));
    const unknown = unknownTo(namesIn(after.bytes));
    for (const { program, open } of readers/* EVERY_READER */.ex) {
        const now = open(after, (0,reading/* unlimited */.OS)());
        const fallback = now(unknown);
        if ([...hosts, ...named].some((host) => !sameAnswer(now(host), fallback)))
            return { kind: 'remains', program };
    }
    return null;
}
/** What speaks against adding entries of these hosts to `before`, which gives `after`. */
function proof_doubtAboutAddition(before, after, hosts) {
    return doubtAboutOthers(before, after, [], hosts);
}
function doubtAboutOthers(before, after, removed, hosts) {
    const named = [...new Set([...namesIn(before.bytes), ...namesIn(after.bytes)])];
    const others = [unknownTo(named), ...named.filter((name) => !hosts.has((0,pieces/* asciiLowerCase */.rB)(name)))];
    const ownSpans = spansByHost(after.bytes);
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
            if (!hadNoneOfItsOwn || !hasItsOwn(is, ownSpans(host)))
                return { kind: 'changes', program };
        }
    }
    return null;
}
function hasItsOwn(is, spans) {
    return is.kind === 'nothing' || (is.kind === 'entry' && wordsOf(is).every((word) => standsIn(word, spans)));
}
function sameAnswer(a, b) {
    if (a.kind !== 'entry' || b.kind !== 'entry')
        return a.kind === b.kind;
    return ['login', 'password', 'account'].every((key) => a[key]?.text === b[key]?.text);
}
function wordsOf({ login, password, account }) {
    return [login, password, account].filter((word) => word !== null);
}
function standsIn({ at }, spans) {
    return spans.some(({ start, end }) => start <= at && at < end);
}
/** The spans of a host's entries, as the own grammar has them, and of `default`. */
function spansByHost(bytes) {
    const parse = (0,grammar/* parseNetrc */.Q)(bytes);
    const entries = parse.ok ? parse.entries : [];
    return (host) => entries
        .filter((entry) => entry.host === null || (0,pieces/* asciiLowerCase */.rB)(entry.host) === (0,pieces/* asciiLowerCase */.rB)(host))
        .map(({ span }) => span);
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
        names.add((0,pieces/* asciiLowerCase */.rB)(name));
    };
    // Readers differ about what is a comment, and so about which word is the next.
    for (const said of [text, text.replace(/(?<=^|[ \t\r\n])#[^\r\n]*/g, '')]) {
        const words = said.split(/[^!-\u007e\u0080-\u00ff]+/);
        for (const [index, word] of words.entries()) {
            const next = words[index + 1];
            if (next === undefined || !(0,pieces/* asciiLowerCase */.rB)(word.replace(/["\\]/g, '')).endsWith('machine'))
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
    while (names.some((one) => (0,pieces/* asciiLowerCase */.rB)(one).endsWith(name)))
        name = `un${name}`;
    return name;
}

// EXTERNAL MODULE: ./src/netrc/span.ts
var span = __webpack_require__(10);
;// CONCATENATED MODULE: ./src/netrc/removal.ts
/**
 * Takes entries out of a netrc: the result is the original without the removed ranges, and every other byte
 * is as it was. Refuses rather than guesses: see obstacles.ts for what is refused out of hand. After the cut the
 * file is read again, by the own grammar and by models of all its readers, before anything is handed out.
 */








/** Removes the given entries, which must be this file's own. `default` is never removed. */
function removeEntries(bytes, parse, entries) {
    return parse.ok ? takeOut(bytes, entries).removal : parse;
}
/** All is decided on an excerpt of the file, and done to the file. */
function takeOut(file, entries) {
    const hosts = entries.flatMap(({ host }) => (host === null ? [] : [(0,pieces/* asciiLowerCase */.rB)(host)]));
    const excerpt = (0,netrc_excerpt/* excerptForAll */.i_)(file, hosts);
    const { bytes } = excerpt;
    const refuse = (reason, line = entries[0]?.lines.first ?? 1) => ({
        removal: { ok: false, reason, line },
        by: null,
    });
    const read = (0,pieces/* readPieces */.ut)(bytes);
    if (!read.ok)
        return refuse(read.reason, excerpt.line(read.line));
    const fresh = (0,grammar/* parseNetrc */.Q)(bytes);
    const given = new Map(entries.map((entry) => [entry.span.start, entry]));
    const isGiven = ({ span }) => given.has(excerpt.place(span.start));
    const all = fresh.ok ? fresh.entries : [];
    const doomed = all.filter(isGiven);
    const kept = all.filter((entry) => !isGiven(entry));
    const isAsGiven = (entry) => {
        const { start, end } = excerpt.span(entry.span);
        const one = given.get(start);
        return one !== undefined && one.span.end === end && sameEntries([one], [entry]);
    };
    if (doomed.length !== given.size || !doomed.every(isAsGiven)) {
        return refuse('the entries are not those of this file');
    }
    const removed = [];
    for (const { host, lines, span } of doomed) {
        if (host === null)
            return refuse('a default entry is never removed');
        removed.push({
            host: (0,pieces/* asciiLowerCase */.rB)(host),
            lines: { first: excerpt.line(lines.first), last: excerpt.line(lines.last) },
            text: Buffer.from(bytes.subarray(span.start, span.end)),
        });
    }
    if (removed.length === 0) {
        return { removal: { ok: true, bytes: Buffer.from(file), removed }, by: null };
    }
    const spans = doomed.map((entry) => entry.span);
    const obstacle = findObstacle(bytes, read.pieces, spans);
    if (obstacle !== null)
        return refuse(obstacle.reason, excerpt.line(obstacle.line));
    const text = bytes.toString('latin1');
    const joined = joinNeighbours(text, spans);
    let firstDoubt = null;
    let tried = null;
    for (const cut of CUTS) {
        const ranges = joined.map((range) => cut(text, range));
        const next = (0,span/* without */.F)(file, ranges.map((range) => excerpt.span(range)));
        if (tried?.equals(next))
            continue;
        tried = next;
        const by = { before: excerpt.source, after: new reading/* NetrcSource */.Y_((0,span/* without */.F)(bytes, ranges), next) };
        const doubt = doubtAbout(by, kept, removed, spans);
        if (doubt === null)
            return { removal: { ok: true, bytes: next, removed }, by };
        firstDoubt ??= doubt;
    }
    return refuse(firstDoubt ?? '');
}
/** What is wrong with the edited bytes, null where nothing is. */
function doubtAbout({ before, after }, kept, removed, spans) {
    const hosts = new Set(removed.map((entry) => entry.host));
    const parsed = (0,grammar/* parseNetrc */.Q)(after.bytes);
    if (!parsed.ok || !sameEntries(parsed.entries, kept))
        return 'removing it would change other entries';
    if (kept.some((entry) => entry.host !== null && hosts.has((0,pieces/* asciiLowerCase */.rB)(entry.host)))) {
        return 'another entry for the same host would stay';
    }
    if ((0,lines/* firstLongLine */.ZU)(after.text, LONGEST_LINE) !== null) {
        return 'a line would become longer than some clients read';
    }
    const doubt = doubtAboutRemoval(before, after, spans, hosts);
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
function joinNeighbours(text, spans) {
    const joined = [];
    for (const span of spans) {
        const last = joined.at(-1);
        if (last !== undefined && skipBlanks(text, last.end) === span.start)
            last.end = span.end;
        else
            joined.push({ ...span });
    }
    return joined;
}
/**
 * An entry alone on its lines goes with indentation and line end. Where other words or a comment share its
 * lines, they and the line end stay, and so does a blank between any two of them; but none is left before a
 * line end, where some curl stumble over it.
 */
function cutRange(text, span) {
    let start = span.start;
    while ((0,lines/* isBlank */.z3)(text[start - 1]))
        start -= 1;
    const opensLine = start === 0 || (0,lines/* isLineEnd */.S4)(text[start - 1]);
    const next = skipBlanks(text, span.end);
    if (opensLine)
        return { start, end: (0,lines/* afterLineEnd */.M$)(text, next) };
    const closesLine = next === text.length || (0,lines/* isLineEnd */.S4)(text[next]);
    return { start: closesLine ? start : span.start, end: next };
}
/**
 * The same, and with an entry's lines the empty ones below it. An empty line may end a macro above, so it is
 * kept if that can be; but a comment behind two empty lines, or one at the top, is no comment to some Python.
 */
function cutWithEmptyLines(text, span) {
    const { start, end } = cutRange(text, span);
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

/***/ 10:
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

/***/ 1074:
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
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4730);
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
    const begun = performance.now();
    return new Promise((resolve) => {
        const tell = (run) => {
            programs.emit('ended', { command, args, run, milliseconds: performance.now() - begun });
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
            tell({ end: 'not-started', code: (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorCode */ .c)(error) });
            return;
        }
        started(child);
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
        child.on('error', (error) => settle({ end: 'not-started', code: (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorCode */ .c)(error) }));
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
function started(child) {
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

/***/ 2866:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: function() { return /* binding */ CARD; },
/* harmony export */   as: function() { return /* binding */ inDatasetCard; },
/* harmony export */   tM: function() { return /* binding */ inModelCard; },
/* harmony export */   zf: function() { return /* binding */ CARD_FIELDS; }
/* harmony export */ });
/* harmony import */ var _repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6783);
/* harmony import */ var _mention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(632);


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
        const parsed = /^hf:\/\//.test(path) && path.length < 1000 ? (0,_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepo */ .E3)(path) : null;
        const isFile = parsed?.ok && ['model', 'dataset'].includes(parsed.ref.type);
        return isFile ? (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .mention */ .lE)(parsed.ref, CARD, 'configs.data_files') : [];
    }));
}
/** A path, a list of them, either of them by split, or a list of `{split, path}`. */
function pathsIn(files) {
    const values = (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(files).flatMap((item) => {
        const path = (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(item, 'path');
        return path === undefined
            ? [item, ...(0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(item).flatMap(([, value]) => (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(value))]
            : (0,_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(path);
    });
    return values.filter((value) => typeof value === 'string');
}


/***/ }),

/***/ 632:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: function() { return /* binding */ pinnedModelNamed; },
/* harmony export */   Pf: function() { return /* binding */ fieldsOf; },
/* harmony export */   S3: function() { return /* binding */ itemsOf; },
/* harmony export */   XI: function() { return /* binding */ modelNamed; },
/* harmony export */   _F: function() { return /* binding */ fieldOf; },
/* harmony export */   lE: function() { return /* binding */ mention; },
/* harmony export */   xB: function() { return /* binding */ keyIn; }
/* harmony export */ });
/* harmony import */ var _repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6783);

const LONGEST_ID = 200;
/**
 * The model that a value names where it can be nothing else: `owner/name`, and no path, address or list. Ids
 * from before there were owners are left out: they belong to models that are open to all.
 */
function modelNamed(value, revision = null) {
    if (typeof value !== 'string' || value.length > LONGEST_ID || !value.includes('/'))
        return null;
    const parsed = (0,_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepo */ .E3)(value);
    if (!parsed.ok || parsed.ref.type !== 'model' || parsed.ref.id !== value)
        return null;
    const withRevision = typeof revision === 'string' ? (0,_repo_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepo */ .E3)(`${value}@${revision}`) : null;
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
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return Object.hasOwn(value, name) ? value[name] : undefined;
}
/** The fields of an object from a file; none where it is no object. */
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
/** The items of a list, or what stands in place of one. */
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

/***/ 2316:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TN: function() { return /* binding */ keyOf; },
  TV: function() { return /* binding */ mentionsIn; },
  Mf: function() { return /* binding */ namingFiles; }
});

// EXTERNAL MODULE: ./src/references/card.ts
var references_card = __webpack_require__(2866);
// EXTERNAL MODULE: ./src/references/mention.ts
var mention = __webpack_require__(632);
;// CONCATENATED MODULE: ./src/references/diffusers.ts

const PIPELINE_INDEX = 'model_index.json';
const MODULAR_INDEX = 'modular_model_index.json';
/**
 * The repos of a pipeline's components: `[library, class, {repo, revision, …}]`. A component without the third
 * part is in the pipeline's own repo (protocol notes §3.8).
 */
function inPipelineIndex(index, file) {
    return (0,mention/* fieldsOf */.Pf)(index).flatMap(([name, value]) => {
        const place = Array.isArray(value) ? value[2] : undefined;
        const id = (0,mention/* fieldOf */._F)(place, 'repo') ?? (0,mention/* fieldOf */._F)(place, 'pretrained_model_name_or_path');
        return (0,mention/* mention */.lE)((0,mention/* modelNamed */.XI)(id, (0,mention/* fieldOf */._F)(place, 'revision')), file, (0,mention/* keyIn */.xB)('components', name));
    });
}

;// CONCATENATED MODULE: ./src/references/peft.ts

const ADAPTER = 'adapter_config.json';
/** The model that an adapter is put upon (protocol notes §3.8). */
function inAdapter(config) {
    const base = (0,mention/* modelNamed */.XI)((0,mention/* fieldOf */._F)(config, 'base_model_name_or_path'), (0,mention/* fieldOf */._F)(config, 'revision'));
    return (0,mention/* mention */.lE)(base, ADAPTER, 'base_model_name_or_path');
}

;// CONCATENATED MODULE: ./src/references/pyannote.ts

const PIPELINE = 'config.yaml';
/**
 * The models that a pipeline is made of: `owner/name@revision`, or the same in parts. `$model/…` is a folder
 * of the pipeline's own repo, and no id (protocol notes §3.8).
 */
function inPipeline(config) {
    return (0,mention/* fieldsOf */.Pf)((0,mention/* fieldOf */._F)((0,mention/* fieldOf */._F)(config, 'pipeline'), 'params')).flatMap(([name, value]) => {
        const checkpoint = (0,mention/* fieldOf */._F)(value, 'checkpoint');
        const revision = (0,mention/* fieldOf */._F)(value, 'revision');
        const model = (0,mention/* pinnedModelNamed */.NM)(value) ??
            (typeof revision === 'string' ? (0,mention/* modelNamed */.XI)(checkpoint, revision) : (0,mention/* pinnedModelNamed */.NM)(checkpoint));
        return (0,mention/* mention */.lE)(model, PIPELINE, (0,mention/* keyIn */.xB)('pipeline.params', name));
    });
}

;// CONCATENATED MODULE: ./src/references/transformers.ts

const CONFIG = 'config.json';
/** Keys by which configurations with code of their own name the models that they are made of (protocol notes §3.8). */
const PARTS = ['text_model_id', 'vision_model_id', 'audio_model_id'];
/**
 * What loading a model loads besides, by its `config.json`: the repo its classes are in, the models it is put
 * together from, the model it speculates for. `_name_or_path` only tells where a configuration came from.
 */
function inConfig(config) {
    const classes = (0,mention/* fieldsOf */.Pf)((0,mention/* fieldOf */._F)(config, 'auto_map')).flatMap(([name, value]) => (0,mention/* itemsOf */.S3)(value).flatMap((item) => (0,mention/* mention */.lE)(repoOfClass(item), CONFIG, (0,mention/* keyIn */.xB)('auto_map', name))));
    const pipelines = (0,mention/* fieldsOf */.Pf)((0,mention/* fieldOf */._F)(config, 'custom_pipelines')).flatMap(([name, value]) => (0,mention/* mention */.lE)(repoOfClass((0,mention/* fieldOf */._F)(value, 'impl')), CONFIG, (0,mention/* keyIn */.xB)('custom_pipelines', name)));
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

;// CONCATENATED MODULE: ./src/references/mentions.ts





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
function foreignTexts(observations) {
    const { whoami, publisher, repos, references, transferHosts, publicRepo, chain, others } = observations;
    const exchanges = [
        whoami?.exchange,
        publisher?.exchange,
        publicRepo,
        ...[...repos, ...references.found].flatMap(({ looks }) => Object.values(looks)),
        ...references.read.flatMap(({ files }) => files.map(({ exchange }) => exchange)),
        transferHosts?.list,
        ...(transferHosts?.hosts ?? []).map(({ exchange }) => exchange),
    ];
    return [
        ...exchanges.flatMap((exchange) => (exchange == null ? [] : [textsOf(exchange)])),
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
/* harmony import */ var _echo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3492);
/* harmony import */ var _repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6783);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7355);



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
const TYPE_PREFIX = new RegExp(`^(?:${_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .REPO_TYPES */ .jU.join('|')})s/`);
/** In characters. What is shorter stands in other texts by chance, and tells nothing. */
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
    const holds = (0,_echo_js__WEBPACK_IMPORTED_MODULE_0__/* .echoFinder */ .M)(values);
    const withoutForms = (0,_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .formFinder */ .Bb)(values.flatMap((value) => (0,_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .spellings */ .cl)(value)));
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

/***/ 1132:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: function() { return /* binding */ buildReport; },
  s: function() { return /* binding */ reposWith; }
});

// EXTERNAL MODULE: ./src/diagnose/bearing.ts
var bearing = __webpack_require__(6002);
// EXTERNAL MODULE: ./src/resolve/clients.ts + 5 modules
var clients = __webpack_require__(5329);
// EXTERNAL MODULE: ./src/resolve/job-hub.ts
var job_hub = __webpack_require__(3441);
// EXTERNAL MODULE: ./src/resolve/source.ts
var source = __webpack_require__(9547);
// EXTERNAL MODULE: ./src/endpoint.ts
var endpoint = __webpack_require__(3150);
// EXTERNAL MODULE: ./src/netrc/grammar.ts
var grammar = __webpack_require__(5113);
// EXTERNAL MODULE: ./src/netrc/span.ts
var span = __webpack_require__(10);
// EXTERNAL MODULE: ./src/diagnose/runner/plan.ts
var plan = __webpack_require__(9916);
// EXTERNAL MODULE: ./src/diagnose/stale.ts
var stale = __webpack_require__(473);
;// CONCATENATED MODULE: ./src/diagnose/after-scrub.ts





/** The runner as later steps find it: the same observations without what was removed. */
function afterScrub(observations, scrubs) {
    const gone = new Set(scrubs.filter(({ failure }) => failure === null).map(({ path }) => path));
    if (gone.size === 0)
        return observations;
    const { netrc, gitStores, gitHelpers, savedToken } = (0,stale/* staleCredentials */.s5)(observations);
    const { token, git, inputs } = observations;
    const { hostnames } = (0,endpoint/* credentialHosts */.jS)(inputs.endpoint);
    const checked = token.chosen?.shape.cleaned;
    const cut = new Set(gitStores.filter(({ path }) => gone.has(path)).flatMap(({ credentials }) => credentials));
    const emptied = new Set(gitHelpers.filter(({ name }) => gone.has(name)).map(({ name }) => name));
    const isLoggedOut = savedToken !== null && gone.has(savedToken.path);
    return {
        ...observations,
        netrc: observations.netrc.map((file) => {
            const stale = gone.has(file.path) ? netrc.find((one) => one.file === file) : undefined;
            return stale === undefined ? file : withoutEntries(file, (0,plan/* doomedIn */.sS)(stale), hostnames);
        }),
        git: {
            ...git,
            credentials: git.credentials.filter((one) => {
                const isForgotten = one.kind === 'helper' && emptied.has(one.where) && checked?.equals(one.secret) === false;
                return !cut.has(one) && !isForgotten;
            }),
        },
        token: isLoggedOut
            ? { ...token, saved: null, held: token.held.filter(({ source }) => source !== 'saved-file') }
            : token,
    };
}
/** What readers find once the entries are gone. The scrub itself has proved that nothing else changes by it. */
function withoutEntries(file, entries, hosts) {
    if (file.bytes === null)
        return file;
    const bytes = (0,span/* without */.F)(file.bytes, entries.map(({ span }) => span));
    return { ...file, bytes, size: bytes.length, parse: (0,grammar/* parseNetrcAbout */.t)(bytes, hosts) };
}

// EXTERNAL MODULE: ./src/diagnose/isolation.ts
var diagnose_isolation = __webpack_require__(3884);
// EXTERNAL MODULE: ./src/diagnose/runner/owner.ts
var owner = __webpack_require__(9416);
;// CONCATENATED MODULE: ./src/diagnose/clients.ts






/**
 * The table of clients, after the scrub. A row shows the worst that any of the versions in question would do;
 * a client that is given its token in code is not covered.
 */
function clientRows(observations, { scrubs, isolation }) {
    const later = isolation === null ? afterScrub(observations, scrubs) : (0,diagnose_isolation/* afterIsolation */.d9)(observations, isolation);
    const [endpoint] = (0,clients/* hostsOf */.PP)(later);
    return (0,clients/* resolveClients */.hS)(later, endpoint).map((resolved) => rowOf(later, resolved));
}
const WORST_FIRST = ['other', 'fails', 'checked-token', 'nothing'];
function rowOf(observations, { client, speeches }) {
    const hub = (0,job_hub/* jobHub */.l)(observations.jobClients);
    const judged = speeches.map((speech) => ({ speech, sends: sendsOf(observations, speech) }));
    judged.sort((a, b) => WORST_FIRST.indexOf(a.sends) - WORST_FIRST.indexOf(b.sends));
    const [worst] = judged;
    if (worst === undefined)
        throw new Error(`${client} says nothing`);
    const { speech, sends } = worst;
    const like = judged.filter((one) => one.sends === sends).map((one) => one.speech.when);
    return {
        client,
        sends,
        from: speech.does === 'nothing' ? null : (0,source/* placeOf */.$t)(speech.source),
        owner: sends === 'other' && speech.does === 'sends' ? (0,owner/* ownerOf */.b)(observations, speech.secret) : null,
        used: hub?.client === client ? hub.claim : null,
        note: like.length === judged.length || like.includes(null) ? null : [...new Set(like)].join('; '),
    };
}
function sendsOf({ token }, speech) {
    if (speech.does !== 'sends')
        return speech.does;
    const checked = token.chosen?.shape.cleaned;
    return checked !== undefined && speech.secret?.equals(checked) === true ? 'checked-token' : 'other';
}

// EXTERNAL MODULE: ./src/repo.ts
var src_repo = __webpack_require__(6783);
// EXTERNAL MODULE: ./src/diagnose/links.ts
var links = __webpack_require__(9361);
// EXTERNAL MODULE: ./src/diagnose/rights.ts
var rights = __webpack_require__(9625);
;// CONCATENATED MODULE: ./src/diagnose/migration.ts




/**
 * A job that writes one repo, and asks for nothing else, with a token that reaches all of its account: a Trusted
 * Publisher would do the same without anything to keep secret. Only where nothing weightier is to be said.
 */
function migrationHint({ inputs, event, publisher, environment }, standing, results) {
    const [only, ...others] = results;
    if (publisher !== null || environment.oidcResource !== null || event.name === '' || !(0,endpoint/* isHub */.G2)(inputs.endpoint))
        return null;
    if (only === undefined || others.length > 0 || only.request.operation !== 'write')
        return null;
    if (only.access !== 'granted' || standing.is !== 'good' || !(0,rights/* isClassic */.l9)(standing.identity))
        return null;
    const ref = { ...only.request.ref, revision: null };
    const repo = (0,src_repo/* formatRepo */.Kf)(ref);
    return {
        message: `This job writes ${repo} alone, with a token that can write everything ${standing.identity.name} can. A Trusted Publisher would do without a stored token: add this repository and its workflow file at the link, and ask for an id token.`,
        page: (0,links/* publisherPage */.cx)(inputs.endpoint, { is: 'repo', ref }),
        yaml: ['permissions:', '  contents: read', '  id-token: write', 'env:', `  HF_OIDC_RESOURCE: ${repo}`],
    };
}

// EXTERNAL MODULE: ./src/publisher.ts
var src_publisher = __webpack_require__(1147);
// EXTERNAL MODULE: ./src/showable.ts
var showable = __webpack_require__(3290);
// EXTERNAL MODULE: ./src/diagnose/claims.ts
var diagnose_claims = __webpack_require__(3727);
// EXTERNAL MODULE: ./src/diagnose/publisher.ts
var diagnose_publisher = __webpack_require__(40);
// EXTERNAL MODULE: ./src/diagnose/token-home.ts
var token_home = __webpack_require__(7081);
;// CONCATENATED MODULE: ./src/diagnose/publisher-way.ts






const MINUTE_MS = 60_000;
/** Null where the check went by a stored token. */
function publisherWay(observations) {
    const { publisher, token, inputs } = observations;
    if (publisher === null)
        return null;
    const { resource, askedBy, isDryRun, expiresAt } = publisher;
    const claims = (0,diagnose_publisher/* claimsOf */.d)(publisher);
    const found = claims === null ? [] : (0,diagnose_claims/* mismatches */.vJ)(inputs.oidcPublisher, claims);
    const values = claims === null ? null : (0,diagnose_claims/* formValues */.Rc)(claims);
    const fields = ['repository', 'branch', 'workflow', 'environment'];
    const isExchanged = token.chosen?.source === 'publisher';
    return {
        resource: resource?.text ?? null,
        askedBy,
        outcome: isExchanged ? 'exchanged' : isDryRun ? 'only-looked-at' : 'not-exchanged',
        notes: [wayText(observations), ...subjectNote(claims?.shown.sub)],
        later: isExchanged ? handedOn(observations) : null,
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
function wayText({ publisher, token }) {
    const stored = token.held
        .filter(({ source }) => source !== 'publisher')
        .map(({ source }) => (0,token_home/* sourceName */.V)(source));
    const also = stored.length === 0 ? '' : `; ${stored.join(' and ')}, set as well, was not checked`;
    if (publisher?.isDryRun) {
        const looked = (0,diagnose_publisher/* claimsOf */.d)(publisher) === null ? 'There were no claims to look at' : 'The claims were looked at';
        const instead = token.chosen === null
            ? 'there is no stored token to check instead'
            : `what was checked is the stored token in ${(0,token_home/* sourceName */.V)(token.chosen.source)}`;
        return `${looked}, and nothing was exchanged, since oidc-dry-run is set; ${instead}.`;
    }
    if (publisher?.askedBy === 'HF_OIDC_RESOURCE') {
        return 'The check went by the Trusted Publisher, since HF_OIDC_RESOURCE is set and no stored token reached the step.';
    }
    return `The check went by the Trusted Publisher, since the input oidc-resource is set${also}.`;
}
/** What the later steps authenticate with: a check that passes with a token that nobody else has is no help. */
function handedOn({ inputs, environment, publisher, now }) {
    const named = environment.oidcResource;
    const isSame = named !== null && (0,src_publisher/* asSent */.$i)((0,src_publisher/* parseResource */._Y)(named)).text === publisher?.resource?.text;
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

// EXTERNAL MODULE: ./src/diagnose/runner/certificates.ts
var certificates = __webpack_require__(4679);
// EXTERNAL MODULE: ./src/diagnose/transfer-hosts.ts
var transfer_hosts = __webpack_require__(2171);
// EXTERNAL MODULE: ./src/hub/access.ts
var hub_access = __webpack_require__(8485);
// EXTERNAL MODULE: ./src/diagnose/following.ts
var following = __webpack_require__(4439);
// EXTERNAL MODULE: ./src/diagnose/readings.ts
var readings = __webpack_require__(2475);
;// CONCATENATED MODULE: ./src/diagnose/unfollowed.ts





/** What was left open where references were to be followed, each with the reason. */
function unfollowed(observations, standing, results) {
    const { inputs, references, repos } = observations;
    if (!inputs.followReferences)
        return [];
    if (bearing/* BEARINGS */.a[standing.is].repos !== 'account') {
        return repos.some(({ request }) => request.operation === 'read')
            ? ['what the listed repos load, since references are followed with an accepted token only']
            : [];
    }
    const left = (0,following/* unread */.gy)(observations).map(src_repo/* formatRepo */.Kf);
    const tooFar = results.filter(({ access, chain }) => access === 'granted' && chain.length >= following/* DEEPEST */.FI);
    const unnamed = (0,following/* unasked */.Wl)(observations).length;
    return [
        ...references.read.flatMap(({ ref, files }) => filesLeftOpen((0,src_repo/* formatRepo */.Kf)(ref), files)),
        ...results.flatMap((result) => repoLeftOpen(result, observations)),
        ...(left.length === 0 ? [] : [`what these load: ${left.join(', ')}`]),
        ...(tooFar.length === 0
            ? []
            : [
                `what these load, since references are followed for ${following/* DEEPEST */.FI} steps: ${tooFar.map(({ label }) => label).join(', ')}`,
            ]),
        ...(unnamed === 0
            ? []
            : [`${unnamed} more of the repos that are loaded, since no more than ${following/* MOST_FOUND */.NU} are asked about`]),
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
function fileProblem({ exchange, problem }) {
    if (problem === 'too-large')
        return 'too large to be read';
    if (problem === 'malformed')
        return 'cannot be read';
    const { outcome } = exchange;
    if (outcome.kind === 'answer') {
        if (outcome.status === 200 || outcome.status === 404)
            return null;
        if (outcome.stoppedAt?.reason === 'other-origin')
            return `lies with ${outcome.stoppedAt.to}`;
    }
    return answerText(exchange);
}
function repoLeftOpen({ access, chain, label, request }, observations) {
    const exchange = observations.references.found.find((found) => found.request === request)?.looks[(0,hub_access/* readLookFor */.Bc)(request.ref)];
    const by = chain.at(-1);
    if (access !== 'unknown' || exchange === undefined || by === undefined)
        return [];
    const reading = (0,readings/* readLook */.sq)((0,hub_access/* readLookFor */.Bc)(request.ref), exchange);
    const reason = reading.is === 'not-found'
        ? 'not there, or not visible to this token; the name may also be that of a folder'
        : answerText(exchange);
    return [`${label}, which ${(0,src_repo/* formatRepo */.Kf)(by.from)} loads by ${by.file} (${by.key}): ${reason}`];
}
function answerText({ outcome }) {
    return outcome.kind === 'answer' ? `answered with ${outcome.status}` : `no answer (${outcome.code})`;
}

// EXTERNAL MODULE: ./src/report/foreign.ts
var foreign = __webpack_require__(7962);
;// CONCATENATED MODULE: ./src/report/report.ts










const DAY_MS = 86_400_000;
/** Puts the report together; `redact` takes out whatever of a known secret may have come in with text from outside. */
function buildReport(parts, redact) {
    return redact(plainReport(parts), () => (0,foreign/* foreignTexts */.$)(parts.observations));
}
function plainReport(parts) {
    const { observations, diagnosis, deeds, causesPage, requests } = parts;
    return {
        schema: 1,
        verdict: diagnosis.verdict,
        cause: diagnosis.cause,
        endpoint: observations.inputs.endpoint.origin + observations.inputs.endpoint.basePath,
        causesPage,
        token: tokenReport(parts),
        publisher: publisherWay(observations),
        hint: diagnosis.verdict === 'pass'
            ? migrationHint(observations, diagnosis.standing, diagnosis.results)
            : null,
        repos: [
            ...diagnosis.results.map(repoReport),
            ...diagnosis.loaded.map((result) => ({ ...repoReport(result), loadedBy: result.chain.map(stepText) })),
        ],
        findings: diagnosis.findings,
        clients: clientRows(observations, deeds),
        scrubbed: deeds.scrubs.filter(({ failure }) => failure === null),
        isolated: isolationReport(parts),
        wouldRemove: (0,plan/* plannedRemovals */.oX)(observations),
        transferHosts: (0,transfer_hosts/* hostResults */.JN)(observations),
        notChecked: notChecked(parts),
        requests,
        quota: quotaLeft(observations),
    };
}
function repoReport({ label, request, access, findings }) {
    return { repo: label, operation: request.operation, access, cause: findings[0]?.cause ?? null };
}
function stepText({ from, file, key }) {
    return `${(0,src_repo/* formatRepo */.Kf)(from)} (${file}: ${key})`;
}
function isolationReport({ deeds: { isolation } }) {
    if (isolation === null)
        return null;
    const { variables, notReached } = isolation;
    return { variables, notReached };
}
function tokenReport({ observations, diagnosis }) {
    const { chosen } = observations.token;
    if (chosen === null)
        return null;
    const identity = diagnosis.standing.is === 'good' ? diagnosis.standing.identity : null;
    return {
        source: chosen.source,
        savedIn: chosen.source === 'saved-file' ? (observations.token.saved?.path ?? null) : null,
        kind: kindName(chosen.shape.kind, identity),
        user: identity?.name ?? null,
        name: identity?.tokenName ?? null,
        createdAt: identity?.createdAt ?? null,
        ageDays: ageInDays(identity?.createdAt ?? null, observations.now),
        expiresAt: publisherWay(observations)?.expiresAt ?? identity?.expiresAt ?? null,
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
function notChecked({ observations, diagnosis }) {
    const lines = [];
    const { standing } = diagnosis;
    const reason = bearing/* BEARINGS */.a[standing.is].notChecked;
    if (reason !== null)
        lines.push(reason);
    for (const { label, request, access, findings } of diagnosis.results) {
        const unexplained = access === 'unknown' || (access === 'refused' && findings.length === 0);
        if (unexplained)
            lines.push(`${request.operation === 'write' ? 'write to' : 'read of'} ${label}`);
    }
    lines.push(...unfollowed(observations, standing, diagnosis.loaded));
    lines.push(...(0,transfer_hosts/* unreachedHosts */.P0)(observations), ...(0,certificates/* uncheckedTrust */.t)(observations));
    const { git, unread } = observations;
    lines.push(...distrustedFiles(observations));
    if (unread?.isLate)
        lines.push('files of the workspace that were not read within two seconds');
    if (unread !== undefined && unread.cut.length > 0) {
        lines.push(`files of the workspace that are too large to be read: ${unread.cut.join(', ')}`);
    }
    if (git.state === 'unavailable')
        lines.push('credentials in git, which was not found on this runner');
    const unheard = git.helpers.filter(({ state }) => state === 'hung' || state === 'failed' || state === 'not-asked');
    if (unheard.length > 0) {
        const names = unheard.map(({ name }) => name).join(', ');
        lines.push(`what these credential helpers of git hold, since they gave no answer: ${names}`);
    }
    return lines;
}
/** Files with credentials that this action does not go by, since somebody else can write them. */
function distrustedFiles({ token: { saved }, legacyToken, storedTokens, netrc }) {
    return [saved, storedTokens, legacyToken, ...netrc].flatMap((file) => file?.isDistrusted ? [`what ${file.path} holds: ${file.problem}`] : []);
}
/** The smallest quota seen on answers to the token, or to nobody when there is none. */
function quotaLeft({ whoami, repos, token }) {
    const exchanges = [whoami?.exchange, ...repos.flatMap(({ looks }) => Object.values(looks))];
    let lowest = null;
    for (const exchange of exchanges) {
        if (exchange?.outcome.kind !== 'answer' || exchange.authenticated !== (token.chosen !== null))
            continue;
        const { rateLimit } = exchange.outcome;
        if (rateLimit !== null && (lowest === null || rateLimit.remaining < lowest.remaining))
            lowest = rateLimit;
    }
    return lowest;
}
/** Repos with the given result, each once, in the order they were listed. */
function reposWith(report, access, operation) {
    const chosen = report.repos.filter((repo) => repo.access === access && (operation === undefined || repo.operation === operation));
    return [...new Set(chosen.map(({ repo }) => repo))];
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
/* harmony import */ var _diagnose_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1318);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1132);


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
/** How the later steps are shielded, and what can speak all the same, one a line. */
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
    return `${(0,_diagnose_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(cause)} (${cause})`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 5329:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PP: function() { return /* binding */ hostsOf; },
  hS: function() { return /* binding */ resolveClients; }
});

// UNUSED EXPORTS: CLIENTS

// EXTERNAL MODULE: ./src/endpoint.ts
var endpoint = __webpack_require__(3150);
// EXTERNAL MODULE: ./src/netrc/readers.ts + 9 modules
var readers = __webpack_require__(1821);
// EXTERNAL MODULE: ./src/resolve/netrc.ts
var netrc = __webpack_require__(5240);
// EXTERNAL MODULE: ./src/resolve/source.ts
var source = __webpack_require__(9547);
// EXTERNAL MODULE: ./src/resolve/versions.ts
var resolve_versions = __webpack_require__(1719);
;// CONCATENATED MODULE: ./src/resolve/speech.ts


function always(deed) {
    return [{ ...deed, when: null }];
}
/**
 * Versions in their order, neighbours that do the same taken together: "curl before 7.84", "Python 3.11 and
 * later". Where it is `known` which version it is, only that one counts.
 */
function inVersions(name, versions, known = null) {
    const reached = versions.filter(({ version }) => known !== null && (0,resolve_versions/* isSince */.$l)(known, version ?? '0'));
    const all = reached.length === 0 ? versions : reached.slice(-1);
    const runs = all.filter(({ speeches }, index) => index === 0 || !areSame(speeches, all[index - 1]?.speeches ?? []));
    return runs.flatMap(({ version, speeches }, index) => {
        const which = runs.length === 1 ? null : range(name, version, runs[index + 1]?.version ?? null);
        return speeches.map((speech) => ({ ...speech, when: joined(speech.when, which) }));
    });
}
function range(name, from, below) {
    if (from === null)
        return `${name} before ${below}`;
    return below === null ? `${name} ${from} and later` : `${name} from ${from}, before ${below}`;
}
/** What is said, and where that is nothing, what is said otherwise. */
function elseBy(speeches, others) {
    const all = speeches.flatMap((speech) => speech.does === 'nothing'
        ? others.map((other) => ({ ...other, when: joined(speech.when, other.when) }))
        : [speech]);
    const [one] = all;
    return one !== undefined && all.every((speech) => isSame(speech, one)) ? always(one) : all;
}
function joined(...parts) {
    return parts.filter((part) => part !== null).join(', ') || null;
}
function areSame(some, others) {
    return (some.length === others.length &&
        some.every((speech, index) => {
            const other = others[index];
            return other !== undefined && speech.when === other.when && isSame(speech, other);
        }));
}
function isSame(one, other) {
    if (one.does !== other.does)
        return false;
    if (one.does === 'nothing' || other.does === 'nothing')
        return true;
    if ((0,source/* placeOf */.$t)(one.source) !== (0,source/* placeOf */.$t)(other.source))
        return false;
    if (one.does === 'fails' || other.does === 'fails')
        return true;
    return one.secret === other.secret || (one.secret !== null && other.secret?.equals(one.secret) === true);
}

;// CONCATENATED MODULE: ./src/resolve/curl.ts





/** The versions at which curl changed in how it reads a netrc, or in which it reads (runner notes §2, §3). */
const CHANGES = ['7.78', '7.84', '8.11', '8.12', '8.14', '8.16', '8.20', '8.21'];
/** From this version on curl goes by the variable `NETRC`. */
const OBEYS_VARIABLE = '8.16';
/** Without options it sends nothing that it is not given. */
function curl() {
    return always(source/* NOTHING */.K$);
}
/** With `-n`, which stops at a file that it cannot make sense of. */
function curlWithNetrc(observations, hostname) {
    return libcurlNetrc('curl', observations, hostname, true);
}
/** A netrc as curl and what is built on it read it; `mustRead` where an unusable file is an error. */
function libcurlNetrc(name, observations, hostname, mustRead) {
    const at = (version) => {
        const obeys = version !== null && (0,resolve_versions/* isSince */.$l)(version, OBEYS_VARIABLE);
        const reader = (0,readers/* curlReader */.Oo)(version ?? '7.0');
        const look = (0,netrc/* lookUp */.TE)(observations, obeys ? 'curl-with-variable' : 'curl', reader, hostname);
        if (look === null)
            return { version, speeches: always(source/* NOTHING */.K$) };
        const fails = mustRead && look.answer.kind === 'refuses';
        return { version, speeches: always(fails ? (0,netrc/* fileFailure */.fE)(look) : (0,netrc/* entryDeed */.zh)(look)) };
    };
    return inVersions(name, [null, ...CHANGES].map(at));
}

;// CONCATENATED MODULE: ./src/resolve/git.ts





/** From this version on git knows `http.proactiveAuth`. */
const ASKS_HELPERS_FIRST = '2.46';
/** git: an extra header before all, then the URL's own credential, then netrc, then helpers (runner notes §1). */
function git(observations, { host, hostname }) {
    const { asksHelpersFirst, version } = observations.git;
    const netrc = asksHelpersFirst === true && (0,resolve_versions/* isSince */.$l)(version ?? '0', ASKS_HELPERS_FIRST)
        ? always(source/* NOTHING */.K$)
        : libcurlNetrc('libcurl', observations, hostname, false);
    return overHttp(observations, host, 'git', netrc);
}
/** git-lfs: as git, with a reader of its own for the netrc of the home, and settings that git does not use. */
function gitLfs(observations, { host, hostname }) {
    const look = (0,netrc/* lookUp */.TE)(observations, 'git-lfs', 'git-lfs', hostname);
    return overHttp(observations, host, 'lfs', always(look === null ? source/* NOTHING */.K$ : (0,netrc/* entryDeed */.zh)(look)));
}
/** After a 401 to what its netrc says git goes on to its helpers; after one to anything else it gives up. */
const AFTER_NETRC = 'once the netrc entry is refused';
function overHttp({ git: facts, token }, host, errand, netrc) {
    const serving = facts.credentials.filter((one) => one.host === host && (one.serves === 'both' || one.serves === errand));
    const header = serving.find(({ kind }) => kind === 'header');
    // It goes along with every request, and git never looks further.
    if (header !== undefined)
        return always(sends(header));
    const helpers = serving
        .filter(({ kind }) => kind === 'store' || kind === 'helper')
        .sort((a, b) => (a.helper ?? 0) - (b.helper ?? 0));
    const inUrls = serving.filter(({ kind }) => kind === 'url' || kind === 'rewrite');
    const stored = always((0,source/* first */.$1)(...helpers.map(sends)));
    const checked = token.chosen?.shape.cleaned;
    const mayBeRefused = (speech) => speech.does === 'sends' && (checked === undefined || speech.secret?.equals(checked) !== true);
    const elsewhere = [
        ...elseBy(netrc, stored),
        ...(netrc.some(mayBeRefused) ? stored.filter(({ does }) => does !== 'nothing') : []).map((speech) => ({
            ...speech,
            when: AFTER_NETRC,
        })),
    ];
    if (inUrls.length === 0)
        return elsewhere;
    return [
        ...inUrls.map((credential) => ({ ...sends(credential), when: `with ${credential.where}` })),
        ...elsewhere.map((speech) => ({ ...speech, when: speech.when ?? 'with other URLs' })),
    ];
}
function sends(credential) {
    return { does: 'sends', source: { kind: 'git', credential }, secret: credential.secret };
}

// EXTERNAL MODULE: ./src/resolve/job-hub.ts
var job_hub = __webpack_require__(3441);
// EXTERNAL MODULE: ./src/resolve/python-token.ts
var python_token = __webpack_require__(1768);
;// CONCATENATED MODULE: ./src/resolve/huggingface-hub.ts





/** 1.0 and later, on httpx: no netrc takes the place of its header (runner notes §1). */
function hubSinceOne(observations) {
    return ownTokens(observations, SINCE_ONE);
}
/** 0.19 and later, on `requests`, which puts what a netrc says over the header. */
function hubBelowOne(observations, hostname) {
    const own = ownTokens(observations, BELOW_ONE);
    return elseBy(requestsNetrc(observations, hostname), own);
}
/** Before 0.19, which knows the old variable alone. */
function hubBeforeHfToken(observations, hostname) {
    const own = ownTokens(observations, [{ version: null, generation: 'legacy-variable' }]);
    return elseBy(requestsNetrc(observations, hostname), own);
}
/**
 * `hf`, which 0.34 brought: it speaks as the huggingface_hub that it comes with. That is the job's own where the
 * job has one, unless `hf` was installed by itself.
 */
function hubCommand(observations, hostname) {
    const hub = (0,job_hub/* jobHub */.l)(observations.jobClients);
    const below = {
        version: '0.34',
        speeches: elseBy(requestsNetrc(observations, hostname), always((0,python_token/* pythonToken */.U)(observations, 'hf-token'))),
    };
    const since = SINCE_ONE.map(({ version, generation }) => ({
        version,
        speeches: always((0,python_token/* pythonToken */.U)(observations, generation)),
    }));
    const versions = hub?.client === 'huggingface_hub 1.x and later'
        ? since
        : hub?.client === 'huggingface_hub 0.19 to 0.x'
            ? [below]
            : [below, ...since];
    return inVersions('huggingface_hub', versions, hub?.version ?? null);
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
function ownTokens(observations, generations) {
    return inVersions('huggingface_hub', generations.map(({ version, generation }) => ({
        version,
        speeches: always((0,python_token/* pythonToken */.U)(observations, generation)),
    })), (0,job_hub/* jobHub */.l)(observations.jobClients)?.version ?? null);
}
/** What `requests` puts in the place of a header, by the netrc module of the Python it runs on. */
function requestsNetrc(observations, hostname) {
    const read = (reader) => withRequests(observations, reader, hostname);
    return inVersions('Python', [
        { version: null, speeches: read('python-before-3.11') },
        { version: '3.11', speeches: read('python-3.11') },
    ]);
}
function withRequests(observations, reader, hostname) {
    const look = (0,netrc/* lookUp */.TE)(observations, 'requests', reader, hostname);
    if (look === null)
        return always(source/* NOTHING */.K$);
    const { answer } = look;
    // Only grammar errors are caught: a byte that is no UTF-8 ends every request, whatever its host.
    if (answer.kind === 'refuses' && answer.why === 'encoding')
        return always((0,netrc/* fileFailure */.fE)(look));
    const deed = (0,netrc/* entryDeed */.zh)(look);
    // An entry without login and password goes out as two empty words.
    return answer.kind === 'entry' && !answer.login && !answer.password
        ? [
            { ...deed, when: 'requests before 2.33' },
            { ...source/* NOTHING */.K$, when: 'requests 2.33 and later' },
        ]
        : always(deed);
}

;// CONCATENATED MODULE: ./src/resolve/javascript.ts



/** The library reads neither variable nor file: it sends what the code gives it (protocol notes §6). */
function hubJsLibrary() {
    return always(source/* NOTHING */.K$);
}
/** Its command line. */
function hubJsCommand(observations) {
    return always((0,python_token/* hfTokenAlone */.r)(observations));
}

;// CONCATENATED MODULE: ./src/resolve/clients.ts





/** Every family of clients and the rules by which it finds a credential, one file for each kind of rules. */
const CLIENTS = {
    'huggingface_hub 1.x and later': (observations) => hubSinceOne(observations),
    'huggingface_hub 0.19 to 0.x': (observations, { hostname }) => hubBelowOne(observations, hostname),
    'huggingface_hub before 0.19': (observations, { hostname }) => hubBeforeHfToken(observations, hostname),
    'hf command line': (observations, { hostname }) => hubCommand(observations, hostname),
    'huggingface.js': () => hubJsLibrary(),
    'huggingface.js command line': (observations) => hubJsCommand(observations),
    git: git,
    'git-lfs': gitLfs,
    curl: () => curl(),
    'curl -n': (observations, { hostname }) => curlWithNetrc(observations, hostname),
};
/** What every family of clients would send to the host. Pure: it decides nothing about right or wrong. */
function resolveClients(observations, host) {
    return Object.keys(CLIENTS).map((client) => ({
        client,
        host,
        speeches: CLIENTS[client](observations, host),
    }));
}
/** Every host that matters, the one that the report is about first. */
function hostsOf({ inputs }) {
    return (0,endpoint/* ownHosts */.u5)(inputs.endpoint);
}


/***/ }),

/***/ 3441:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: function() { return /* binding */ jobHub; }
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1719);

/** By name, as `CLIENTS` has them, with the first version of each. */
const FAMILIES = [
    ['huggingface_hub 1.x and later', [1]],
    ['huggingface_hub 0.19 to 0.x', [0, 19]],
    ['huggingface_hub before 0.19', [0]],
];
/** The first transformers that says which hub is too new for it, and the first that wants 1.0 or later (runner notes §1). */
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
 * The hub of the job by the best traces there are of it. Null where there are none, and where they contradict
 * each other: two lock files, or one with a version for each system, of which nobody knows which the job uses.
 */
function jobHub(clients) {
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
    const parsed = version === null ? (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRange */ .RC)(range ?? '') : exactly(version);
    return parsed === null ? null : familyOf(parsed);
}
/** An installer takes the latest that is allowed. */
function fromTransformers({ version, range }) {
    const parsed = version === null ? (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRange */ .RC)(range ?? '') : exactly(version);
    if (parsed === null)
        return null;
    const { from, below } = parsed;
    if (from !== null && (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(from, TRANSFORMERS_FOR_HUB_1) >= 0)
        return familyOf(HUB_1);
    if (below === null || (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(below, TRANSFORMERS_FOR_HUB_1) > 0)
        return null;
    return (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(below, TRANSFORMERS_WITH_BOUND) > 0 ? familyOf(HUB_BELOW_1) : null;
}
const HUB_1 = { from: [1], below: null };
const HUB_BELOW_1 = { from: null, below: [1] };
function exactly(version) {
    const parsed = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version);
    return parsed === null ? null : { from: parsed, below: [...parsed, 0, 0, 0, 0, 1] };
}
/**
 * The one family in the range. Where several are and there is an upper bound, the latest: that is what an
 * installer takes. Without one the latest of all is likely and not known.
 */
function familyOf({ from, below }) {
    const families = FAMILIES.filter(([, first], index) => {
        const next = FAMILIES[index - 1]?.[1] ?? null;
        const startsBelow = below === null || (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(first, below) < 0;
        const endsAbove = next === null || from === null || (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(from, next) < 0;
        return startsBelow && endsAbove;
    });
    const [latest] = families;
    return latest !== undefined && (families.length === 1 || below !== null) ? latest[0] : null;
}
/** Of traces of one package in one place. */
function claimOf(best, traces, client) {
    const { package: name, where, how, version } = best;
    const said = [...new Set(traces.map((trace) => trace.version ?? trace.range ?? ''))].join(' and ');
    const verb = how === 'installed' ? 'has' : version === null ? 'asks for' : 'pins';
    const claim = `${where} ${verb} ${name} ${said}`;
    if (name === 'huggingface_hub')
        return claim;
    const wanted = client === familyOf(HUB_1) ? '1.0 or later' : 'below 1.0';
    return `${claim}, which asks for huggingface_hub ${wanted}`;
}


/***/ }),

/***/ 5240:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TE: function() { return /* binding */ lookUp; },
/* harmony export */   Yy: function() { return /* binding */ fileFor; },
/* harmony export */   fE: function() { return /* binding */ fileFailure; },
/* harmony export */   zh: function() { return /* binding */ entryDeed; }
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3150);
/* harmony import */ var _netrc_excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3830);
/* harmony import */ var _netrc_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1821);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7355);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9547);





/**
 * The file that a program opens and its answer for the host; null where it opens none, or one that cannot be read. Of
 * one that this action does not read for its place, the answer may be anything.
 */
function lookUp(observations, search, reader, hostname) {
    const file = fileFor(observations, search);
    if (file?.isDistrusted)
        return { file, answer: ANYTHING };
    if (file === null || file.bytes === null)
        return null;
    const hosts = new Set([...(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialHosts */ .jS)(observations.inputs.endpoint).hostnames, hostname]);
    return { file, answer: answersFrom((0,_netrc_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptAbout */ .Vz)(file.bytes, hosts), reader)(hostname) };
}
const ANYTHING = { kind: 'entry', line: 0, byDefault: false, login: null, password: null };
/** Every row and every finding asks the same readers about the same file: each of them reads it once. */
const opened = new WeakMap();
function answersFrom(excerpt, reader) {
    const readers = opened.get(excerpt) ?? new Map();
    opened.set(excerpt, readers);
    const answers = readers.get(reader) ?? (0,_netrc_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .netrcAnswers */ .mz)(reader, excerpt);
    readers.set(reader, answers);
    return answers;
}
/** The file that a program opens; null where there is none. */
function fileFor({ netrc, environment, platform }, search) {
    const named = (name) => netrc.find(({ kind, alsoNamed, state }) => state !== 'no-file' && (kind === name || alsoNamed?.includes(name))) ?? null;
    const variable = environment.places.NETRC;
    // To `requests` the variable counts as soon as it is set, to curl when it is not empty.
    const obeys = search === 'requests' ? variable !== null : search === 'curl-with-variable' && Boolean(variable);
    if (obeys)
        return named('netrc-variable');
    const inHome = named('dot-netrc');
    return search === 'requests' || platform === 'win32' ? (inHome ?? named('underscore-netrc')) : inHome;
}
/** What a program sends that asks for Basic with what its netrc says. */
function entryDeed({ file, answer }) {
    if (answer.kind !== 'entry')
        return _source_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
    const { line, byDefault, password } = answer;
    const isKnown = !file.isDistrusted;
    const source = { kind: 'netrc', path: file.path, line: isKnown ? line : null, byDefault };
    return { does: 'sends', source, secret: isKnown ? new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh(password ?? '') : null };
}
/** That a program ends with an error because of its netrc. */
function fileFailure({ file }) {
    return { does: 'fails', source: { kind: 'netrc', path: file.path, line: null, byDefault: false } };
}


/***/ }),

/***/ 2839:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: function() { return /* binding */ standpoints; },
/* harmony export */   wc: function() { return /* binding */ ownJob; },
/* harmony export */   xl: function() { return /* binding */ isThisAction; }
/* harmony export */ });
/** GitHub allows ten workflows in a row. */
const LONGEST_CHAIN = 10;
const MOST_WAYS = 200;
/** Finds this job by its id. Null where the file that the run began in could not be read. */
function ownJob(workflow) {
    if (workflow === null || workflow.top.problem !== null)
        return null;
    const found = { ways: [], unread: [], isInTop: false };
    const walk = (file, calls) => {
        for (const job of file.jobs) {
            if (found.ways.length + found.unread.length >= MOST_WAYS)
                return;
            const { call } = job;
            if (call === null) {
                // A job that calls another workflow runs nowhere itself, so it is never this one.
                if (sameId(job.id, workflow.job))
                    found.ways.push({ calls, file, job });
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
    found.isInTop = found.ways.some(({ calls }) => calls.length === 0);
    return found;
}
/**
 * Where this step may stand in the text: what is said of it must hold for all of these. Empty where the
 * text does not have the job, or is of another commit.
 */
function standpoints(workflow) {
    if (workflow === null || workflow.isOtherCommit)
        return [];
    const all = (ownJob(workflow)?.ways ?? []).flatMap((way) => {
        const steps = ownSteps(workflow, way.job);
        return steps.length === 0 ? [{ way, step: null }] : steps.map((step) => ({ way, step }));
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

/***/ 1768:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: function() { return /* binding */ pythonToken; },
/* harmony export */   r: function() { return /* binding */ hfTokenAlone; }
/* harmony export */ });
/* harmony import */ var _publisher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1147);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9547);


/**
 * What a generation of the Python client sends by itself, as far as the client decides and not its HTTP library.
 * A `Bearer` with nothing behind it, as old versions send it, counts as nothing.
 */
function pythonToken(observations, generation) {
    if (observations.environment.implicitTokenDisabled)
        return _source_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const saved = savedToken(observations, generation);
    switch (generation) {
        case 'legacy-variable':
            return fromFirstSet(observations, ['HUGGING_FACE_HUB_TOKEN']) ?? saved;
        case 'any-variable':
            return fromFirstSet(observations, ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN']) ?? saved;
        case 'with-publisher':
            return (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .first */ .$1)(publisherToken(observations), fromEnvironment(observations), saved);
        default:
            return (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .first */ .$1)(fromEnvironment(observations), saved);
    }
}
/** The command line of huggingface.js, which knows one variable, and takes it as it is. */
function hfTokenAlone(observations) {
    const deed = fromVariable(observations, 'HF_TOKEN');
    const raw = observations.token.held.find(({ source }) => source === 'HF_TOKEN')?.shape.raw.reveal() ?? '';
    // `fetch` takes a line break off the end of a header, and ends with an error at any other.
    let end = raw.length;
    while ('\t\r\n '.includes(raw.charAt(end - 1)) && end > 0)
        end -= 1;
    const isNoHeader = /[\r\n]/.test(raw.slice(0, end));
    return deed.does === 'sends' && deed.source.kind === 'variable' && !deed.source.exported && isNoHeader
        ? { does: 'fails', source: deed.source }
        : deed;
}
function publisherToken({ environment, token, publisher }) {
    if (environment.oidcResource === null)
        return _source_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const { chosen } = token;
    const named = (0,_publisher_js__WEBPACK_IMPORTED_MODULE_0__/* .asSent */ .$i)((0,_publisher_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResource */ ._Y)(environment.oidcResource)).text;
    // What it gets is another token, with the very rights of the checked one.
    const isChecked = chosen?.source === 'publisher' && publisher?.resource?.text === named;
    const source = { kind: 'publisher' };
    // Without an id token to exchange the client gives up; it never falls back.
    return environment.mayMintIdToken || environment.holdsIdToken
        ? { does: 'sends', source, secret: isChecked ? chosen.shape.cleaned : null }
        : { does: 'fails', source };
}
/** The first of the variables that is there, whatever it holds; null where none is. */
function fromFirstSet(observations, names) {
    const name = names.find((one) => stateOf(observations, one) !== 'unset');
    return name === undefined ? null : fromVariable(observations, name);
}
/** `HF_TOKEN`, or the old variable where that is unset or empty. White space alone keeps the old one from being read. */
function fromEnvironment(observations) {
    const state = stateOf(observations, 'HF_TOKEN');
    return state === 'unset' || state === 'empty'
        ? fromVariable(observations, 'HUGGING_FACE_HUB_TOKEN')
        : fromVariable(observations, 'HF_TOKEN');
}
/** As later steps find it. */
function stateOf({ inputs, environment, token }, name) {
    const isExported = name === 'HF_TOKEN' && inputs.exportToken && token.chosen !== null;
    return isExported ? 'set' : environment.tokenVariables[name];
}
function fromVariable({ token, inputs }, name) {
    if (name === 'HF_TOKEN' && inputs.exportToken && token.chosen !== null) {
        const source = { kind: 'variable', name, exported: true };
        return { does: 'sends', source, secret: token.chosen.shape.cleaned };
    }
    const held = token.held.find(({ source }) => source === name);
    if (held === undefined)
        return _source_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const source = { kind: 'variable', name, exported: false };
    return { does: 'sends', source, secret: held.shape.cleaned };
}
/** Versions that first copy the file of even older ones to its new place. */
const COPIES_OLD_FILE = new Set(['legacy-variable', 'any-variable']);
/** Versions that `HF_TOKEN_PATH` leads nowhere else. */
const IGNORES_PATH = new Set([...COPIES_OLD_FILE, 'hf-token-without-path']);
function savedToken({ token, legacyToken, environment }, generation) {
    // Where such a version would look instead was not looked at.
    const isElsewhere = IGNORES_PATH.has(generation) && Boolean(environment.places.HF_TOKEN_PATH);
    return fromFile((isElsewhere ? null : token.saved) ?? (COPIES_OLD_FILE.has(generation) ? legacyToken : null));
}
function fromFile(file) {
    if (file === null)
        return _source_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const source = { kind: 'saved', path: file.path };
    // Read by the client, and by its place not by this action.
    if (file.isDistrusted)
        return { does: 'sends', source, secret: null };
    if (file.value !== null)
        return { does: 'sends', source, secret: file.value };
    return file.stopsClients === true ? { does: 'fails', source } : _source_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
}


/***/ }),

/***/ 9547:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: function() { return /* binding */ first; },
/* harmony export */   $t: function() { return /* binding */ placeOf; },
/* harmony export */   K$: function() { return /* binding */ NOTHING; }
/* harmony export */ });
const NOTHING = { does: 'nothing' };
/** The first that does anything, or nothing. */
function first(...deeds) {
    return deeds.find((deed) => deed?.does === 'sends' || deed?.does === 'fails') ?? NOTHING;
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

/***/ 1560:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ othersSpeaking; }
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5329);

/**
 * All that would speak instead of the token. Empty without a token to compare with. What is said to another
 * host than the endpoint's counts only where it is meant for that host: netrc entries of its own and git.
 */
function othersSpeaking(observations) {
    const checked = observations.token.chosen?.shape.cleaned;
    if (checked === undefined)
        return [];
    const [own, ...others] = (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .hostsOf */ .PP)(observations);
    return [
        ...speakingTo(observations, own, checked),
        ...others.flatMap((host) => speakingTo(observations, host, checked).filter(isMeantForHost)),
    ];
}
function isMeantForHost({ source, does }) {
    if (source.kind === 'git')
        return true;
    return source.kind === 'netrc' && does === 'sends' && !source.byDefault;
}
function speakingTo(observations, host, checked) {
    return (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveClients */ .hS)(observations, host).flatMap(({ client, speeches }) => speeches.flatMap((speech) => {
        if (speech.does === 'nothing')
            return [];
        const { does, source, when } = speech;
        const secret = speech.does === 'sends' ? speech.secret : null;
        return secret?.equals(checked) === true ? [] : [{ client, host, does, source, secret, when }];
    }));
}


/***/ }),

/***/ 4078:
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
function mappingsOf(standpoint) {
    const { step } = standpoint;
    const scope = scopeOf(standpoint);
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
function variablePlace(name, standpoint) {
    const { value } = variable(name, scopeOf(standpoint)) ?? {};
    return value === undefined ? null : { file: standpoint.way.file.path, line: value.line };
}
function scopeOf({ way, step }) {
    return { file: way.file, job: way.job, step, calls: way.calls };
}
function mapping(way, value, scope) {
    return {
        way,
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

/***/ 1719:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: function() { return /* binding */ isSince; },
/* harmony export */   RC: function() { return /* binding */ parseRange; },
/* harmony export */   Zy: function() { return /* binding */ compareVersions; },
/* harmony export */   ot: function() { return /* binding */ parseVersion; }
/* harmony export */ });
/** `0.36.2`, `v1.33.0rc1`, `1!2.0`; null for what does not begin with numbers. */
function parseVersion(text) {
    const match = /^v?(?:\d+!)?(\d{1,6}(?:\.\d{1,6}){0,5})/.exec(text.trim());
    return match?.[1] === undefined ? null : match[1].split('.').map(Number);
}
/** Below zero where `a` is the lower one. */
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
/**
 * What a requirement allows: the specifiers of Python packaging joined by commas, and those of Poetry (`^`, `~`)
 * and conda (`=`, a bare version). Exclusions (`!=`) narrow nothing. Null where any part is none of these.
 */
function parseRange(text) {
    let range = { from: null, below: null };
    for (const part of text.split(',').map((piece) => piece.trim())) {
        if (part === '' || part === '*')
            continue;
        const [, sign = '', number = '', wildcard = ''] = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*(v?[\w.!+-]+?)(\.\*)?$/.exec(part) ?? [];
        const version = parseVersion(number);
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
    const from = one.from === null || (other.from !== null && compareVersions(other.from, one.from) > 0)
        ? other.from
        : one.from;
    const below = one.below === null || (other.below !== null && compareVersions(other.below, one.below) < 0)
        ? other.below
        : one.below;
    return { from, below };
}


/***/ })

};
;