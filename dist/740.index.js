"use strict";
exports.id = 740;
exports.ids = [740];
exports.modules = {

/***/ 4740:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: function() { return /* binding */ run; }
});

// EXTERNAL MODULE: ./src/diagnose/causes.ts
var diagnose_causes = __webpack_require__(1318);
;// CONCATENATED MODULE: ./src/diagnose/combination.ts

/**
 * What is not told by itself while a weightier cause stands. That a token is absent, refused or not usable
 * leaves nothing to be said about repos in the first place: see `BEARINGS`.
 */
const CONSEQUENCES = [
    {
        of: ['rate-limit-shared-ip', 'rate-limit-account'],
        causes: ['rate-limit-whoami'],
        because: 'the quota that is used up for the repos is used up for the identity check, too',
    },
    {
        of: ['rate-limit-account'],
        causes: ['rate-limit-account-low'],
        because: 'of a quota that is used up little is left',
    },
    {
        of: [
            'secret-not-exposed-to-fork-pr',
            'secret-not-exposed-to-dependabot',
            'wrong-variable-name',
            'secret-not-passed-to-reusable-workflow',
            'secret-not-defined',
        ],
        causes: ['rate-limit-shared-ip'],
        because: 'only requests without a token count against the quota of an address',
    },
    {
        of: ['unexpected-user'],
        causes: ['token-expires-soon', 'token-overbroad', 'target-missing', 'repo-missing-or-no-access'],
        groups: ['organization', 'scope', 'gate'],
        because: 'the Hub answered another account, whose token is to be replaced: its own rights need no care',
    },
];
/**
 * Causes that one act cures for all repos they refuse: a right of the token, a decision of an organization.
 * Where the next action is the same, they are told once, naming all repos.
 */
const TOLD_ONCE = [
    'org-token-revoked',
    'org-requires-fine-grained',
    'org-token-pending-approval',
    'org-sso-required',
    'org-mfa-required',
    'org-ip-not-allowed',
    'org-content-policy',
    'read-token-for-write',
    'oauth-scope-missing',
    'wrong-namespace',
    'fine-grained-missing-gated-permission',
    'org-role-insufficient',
    'fine-grained-no-create',
    'region-blocked',
];
const MOST_NAMED = 3;
const MOST_EVIDENCE = 6;
/** One finding for each cause that has to be cured, of findings in order: consequences go, what one act cures is one. */
function combine(findings) {
    const heads = findings.filter((finding, index) => !findings.slice(0, index).some((weightier) => follows(finding, weightier)));
    const told = new Map();
    for (const [index, head] of heads.entries()) {
        const key = TOLD_ONCE.includes(head.cause)
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
function follows({ cause }, weightier) {
    return CONSEQUENCES.some(({ of, causes = [], groups = [] }) => of.includes(weightier.cause) &&
        (causes.includes(cause) || groups.some((group) => group === (0,diagnose_causes/* groupOf */.F8)(cause))));
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

// EXTERNAL MODULE: ./src/diagnose/finding.ts
var finding = __webpack_require__(5349);
// EXTERNAL MODULE: ./src/input-variables.ts
var input_variables = __webpack_require__(2567);
// EXTERNAL MODULE: ./src/resolve/own-step.ts
var own_step = __webpack_require__(2839);
// EXTERNAL MODULE: ./src/diagnose/near-names.ts
var near_names = __webpack_require__(3237);
// EXTERNAL MODULE: ./src/diagnose/workflow/place.ts
var workflow_place = __webpack_require__(7691);
;// CONCATENATED MODULE: ./src/diagnose/near-inputs.ts
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
    const here = (0,own_step/* standpoints */.QT)(workflow);
    const action = workflow?.action ?? null;
    return unknown.flatMap((variable) => {
        if (isOfActionAround(variable, action, here))
            return [];
        const place = ownPlace(variable, action, here);
        const meant = meantBy((0,input_variables/* keyOf */.TN)(variable), place !== null);
        return meant.length === 0 ? [] : [{ variable, meant, place }];
    });
}
const OF_MISSING_NAME = ['wrong-variable-name', 'secret-not-defined'];
/**
 * The findings about near misses with those about a missing token: one for each fault. A token under a word that is no
 * input is told once: by the line where the text has it and nothing else was mapped, else by what the variable holds.
 */
function besideNearInputs(near, missing, isTokenMapped) {
    const isToldByLine = !isTokenMapped && near.some(({ place, meant }) => place !== null && meant.includes('token'));
    const left = missing.filter(({ cause }) => !isToldByLine || !OF_MISSING_NAME.includes(cause));
    const told = left.flatMap(({ cause, subject }) => (cause === 'wrong-variable-name' ? (subject ?? []) : []));
    const findings = near.filter(({ variable }) => !told.includes(inputText(variable))).map(nearInputFinding);
    return [...findings, ...left];
}
/** A warning, or an error where the workflow's text shows that our own step has the word. What it holds is not shown. */
function nearInputFinding({ variable, meant, place }) {
    const key = (0,input_variables/* keyOf */.TN)(variable);
    const one = meant.join(' or ');
    const evidence = [{ fact: `${variable} is set; the action has no input ${key}` }];
    if (place === null) {
        return {
            cause: 'input-invalid',
            severity: 'warning',
            subject: variable,
            message: `${variable} is set, and this action has no input ${key}, so its value was not used. If it is under with: of this step, ${one} is meant.`,
            advice: `Write ${one} in place of ${key} under with: of this step; if ${variable} is a variable of the job's own, give it another name.`,
            evidence,
        };
    }
    return {
        cause: 'input-invalid',
        subject: key,
        message: `${capitalised((0,workflow_place/* placeText */.Z)(place))} gives this step the input ${key}, which the action does not have, so its value was not used; ${one} is most likely meant.`,
        advice: `Write ${one} in place of ${key} in ${(0,workflow_place/* placeText */.Z)(place)}.`,
        evidence,
        place,
    };
}
/** The inputs that a word is close to. Where nothing shows that it is an input, it must not just share a word with one. */
function meantBy(key, isInput) {
    const words = key.replace(/[_. ]/g, '-');
    const other = OTHER_NAMES.find(([pattern]) => pattern.test(words));
    if (other !== undefined)
        return [other[1]];
    const same = input_variables/* INPUT_NAMES */.Qh.find((name) => name === words);
    if (same !== undefined)
        return [same];
    const near = (0,near_names/* nearNames */.$)(words, input_variables/* INPUT_NAMES */.Qh).filter((name) => isInput || !isByWord(words, name));
    return input_variables/* INPUT_NAMES */.Qh.filter((name) => near.includes(name));
}
/** A job may well have a `name`, a `user` or a `comment-body` of its own. */
function isByWord(words, name) {
    const isPart = name.startsWith(`${words}-`) || name.endsWith(`-${words}`);
    const isMore = words.startsWith(`${name}-`) || words.endsWith(`-${name}`);
    return isPart || (isMore && !name.includes('-'));
}
/** The line in which every step that may be this one has the key; null where one has not, or is another action's. */
function ownPlace(variable, action, here) {
    return (0,workflow_place/* samePlace */.o)(here.map(({ way, step }) => {
        if (step === null || !(0,own_step/* isThisAction */.xl)(step.uses ?? '', action))
            return null;
        const key = step.keys.find(({ name }) => (0,input_variables/* inputVariable */.LO)(name) === variable);
        return key === undefined ? null : { file: way.file.path, line: key.line };
    }));
}
/** Some runners hand the inputs of a composite action down to the actions in it. */
function isOfActionAround(variable, action, here) {
    const around = here.flatMap(({ way, step }) => (step === null ? way.job.steps : [step]));
    return around.some(({ uses, keys }) => uses !== null &&
        !(0,own_step/* isThisAction */.xl)(uses, action) &&
        keys.some(({ name }) => (0,input_variables/* inputVariable */.LO)(name) === variable));
}
/** The input by the key that the runner made this variable of. */
function inputText(variable) {
    return `the input ${(0,input_variables/* keyOf */.TN)(variable)}`;
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./src/diagnose/readings.ts
var readings = __webpack_require__(2475);
// EXTERNAL MODULE: ./src/diagnose/token-home.ts
var token_home = __webpack_require__(7081);
;// CONCATENATED MODULE: ./src/diagnose/unused-sources.ts

/** The place that was to give the token, as a sentence names it; null where nothing was mapped. */
function emptyPlace({ token, environment, publisher }) {
    if (token.chosen !== null || !token.isMapped)
        return null;
    // By a Trusted Publisher, no stored token was to be checked.
    if (publisher !== null && publisher.askedBy !== 'oidc-dry-run')
        return null;
    if (token.isInputBlank)
        return (0,token_home/* sourceName */.V)('input');
    const { HF_TOKEN } = environment.tokenVariables;
    return HF_TOKEN === 'unset' ? 'HUGGING_FACE_HUB_TOKEN' : 'HF_TOKEN';
}
/** What the other places hold, in a sentence of its own with a blank in front; empty where they hold nothing. */
function unusedText(observations, toldAlready = []) {
    const place = emptyPlace(observations);
    const names = unusedNames(observations, toldAlready);
    if (place === null || names.length === 0)
        return '';
    const holding = names.length === 1 ? 'holds a token, which' : 'hold tokens, which';
    const were = names.length === 1 ? 'was' : 'were';
    return ` ${names.join(' and ')} ${holding} ${were} not used: this step is to check the token of ${place}.`;
}
/** The same as evidence: one fact for each. */
function unusedEvidence(observations) {
    if (emptyPlace(observations) === null)
        return [];
    return unusedNames(observations, []).map((name) => ({ fact: `${name} holds a token; it was not used` }));
}
/** That nothing was exchanged, where the Python client would have done so; with a blank in front. */
function unexchangedText(observations) {
    const resource = unexchanged(observations);
    return resource === null
        ? ''
        : ` Nothing was exchanged for HF_OIDC_RESOURCE (${resource}), since a stored token is mapped; huggingface_hub 1.19 and later exchange all the same.`;
}
/** What to do if the exchange is what was meant; with a blank in front. */
function unexchangedAdvice(observations) {
    const resource = unexchanged(observations);
    return resource === null
        ? ''
        : ' If the job is to go by the Trusted Publisher, set the oidc-resource input.';
}
function unexchanged(observations) {
    const { environment, publisher } = observations;
    return publisher === null && emptyPlace(observations) !== null ? environment.oidcResource : null;
}
function unusedNames({ token }, toldAlready) {
    return token.held
        .filter(({ source }) => source !== 'publisher' && !toldAlready.includes(source))
        .map(({ source }) => (source === 'saved-file' ? (token.saved?.path ?? '') : (0,token_home/* sourceName */.V)(source)));
}

// EXTERNAL MODULE: ./src/resolve/token-mapping.ts
var token_mapping = __webpack_require__(4078);
;// CONCATENATED MODULE: ./src/diagnose/workflow/missing-mapping.ts




/** A name with a word more, such as HF_TOKEN_WRITE, is another secret. */
const MOST_SLIPS = 2;
const READING = '${{ secrets.HF_TOKEN }}';
/** Without a token: the line to look at first. Null where the step is not found in the text, or is found twice. */
function missingMapping({ workflow, token }) {
    const all = ownStandpoints(workflow).map((here) => missingAt(here, token.isInputBlank));
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
    const mapping = (0,token_mapping/* mappingsOf */.Jj)(here).find(({ way }) => !isByInput || way === 'input');
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
        const passed = (0,token_mapping/* passedFrom */.nj)(origin, name, here.way.calls);
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
function stepPlace({ workflow }) {
    const [here] = ownStandpoints(workflow);
    return here === undefined ? null : (0,workflow_place/* placeText */.Z)({ file: here.way.file.path, line: here.step.line });
}
/** The ways that lead to the step; none where it is not found in the text, or is found twice. */
function ownStandpoints(workflow) {
    const all = (0,own_step/* standpoints */.QT)(workflow);
    const told = all.flatMap(({ way, step }) => (step === null ? [] : [{ way, step }]));
    const isOne = told.length === all.length && told.every(({ step }) => step === told[0]?.step);
    return isOne ? told : [];
}
function unmapped({ way, step }) {
    const place = { file: way.file.path, line: step.line };
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
    const { file, job } = here.way;
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
function environmentWith({ way }, name) {
    const { file } = way;
    for (const [index, job] of file.jobs.entries()) {
        if (job === way.job || job.environment === null || job.environment.name === null)
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

;// CONCATENATED MODULE: ./src/resolve/passed-secrets.ts


/**
 * Follows the calls that lead to this job. They are broken only where every way that may have led here has a call
 * without the secrets, and the job's own text takes its token from none but secrets.
 */
function passingOf(workflow) {
    const own = (0,own_step/* ownJob */.wc)(workflow);
    if (workflow === null || own === null || own.isInTop)
        return { is: 'whole' };
    const chains = own.ways.length > 0 ? own.ways.map(({ calls }) => calls) : own.unread;
    const [first] = chains;
    if (first === undefined)
        return { is: 'whole' };
    const needed = own.ways.length > 0 ? neededSecrets(workflow) : null;
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
    const sets = (0,own_step/* standpoints */.QT)(workflow).map((standpoint) => {
        const mappings = (0,token_mapping/* mappingsOf */.Jj)({ ...standpoint, way: { ...standpoint.way, calls: [] } });
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

;// CONCATENATED MODULE: ./src/diagnose/workflow/passing.ts


const MOST_SHOWN = 3;
/** Without a token: the calls in the workflow's own text that do not hand the secret on; null where none is proven. */
function secretNotPassed({ workflow }) {
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
        cause: 'secret-not-passed-to-reusable-workflow',
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
function passingHint({ workflow }) {
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

;// CONCATENATED MODULE: ./src/diagnose/missing-token.ts





const missing_token_MOST_EVIDENCE = 5;
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
function diagnoseMissingToken(observations, standing, results) {
    if (standing.is !== 'absent')
        return [];
    const severity = POLICY_SEVERITY[observations.inputs.onMissingToken];
    // A repo that is refused for a reason of its own says nothing about the token.
    const needing = results
        .filter(({ access, findings }) => access === 'refused' && findings.length === 0)
        .map(({ label }) => label);
    const draft = { ...reasonFor(observations), severity };
    if (isHarmless(observations, draft, results))
        return [blankVariable(observations)];
    return [
        {
            ...draft,
            message: `${draft.message}${besides(observations, draft)}${needText(needing, results.length)}`,
            advice: `${draft.advice}${unexchangedAdvice(observations)}`,
            evidence: [...(draft.evidence ?? []), ...unusedEvidence(observations), ...refusals(observations)].slice(0, missing_token_MOST_EVIDENCE),
        },
    ];
}
/** What was there beside, and was not used. */
function besides(observations, { cause }) {
    const told = cause === 'empty-token-value' ? ['HUGGING_FACE_HUB_TOKEN'] : [];
    return `${unusedText(observations, told)}${unexchangedText(observations)}`;
}
function reasonFor(observations) {
    const { event, token } = observations;
    if (event.fork !== null) {
        const head = event.fork.head ?? 'a deleted fork';
        const place = stepPlace(observations);
        const where = place === null ? '' : ` for the step in ${place}`;
        return {
            cause: 'secret-not-exposed-to-fork-pr',
            message: `No token reached this step: the pull request comes from the fork ${head}, and GitHub gives forks no secrets${observations.publisher === null ? '' : ' and no id tokens'}.`,
            advice: `Set on-missing-token: skip${where} so that runs for forks stay green, and run the job with the token after the merge.`,
            evidence: [
                { fact: `event ${event.name}: head repository ${head}, base repository ${event.fork.base}` },
            ],
        };
    }
    if (event.isDependabot) {
        return {
            cause: 'secret-not-exposed-to-dependabot',
            message: "No token reached this step: the run is Dependabot's, which gets Dependabot's own secrets and not those of Actions.",
            advice: `Add the secret${secretName(observations)} under Settings, Secrets and variables, Dependabot as well, or set on-missing-token: skip for these runs.`,
            evidence: [{ fact: `event ${event.name}, actor ${event.actor}` }],
        };
    }
    if (!token.isInputBlank) {
        const elsewhere = misnamedToken(observations) ?? hiddenToken(observations);
        if (elsewhere !== null)
            return elsewhere;
    }
    return secretNotPassed(observations) ?? emptySecret(observations);
}
/** A token in a variable that is not read. */
function misnamedToken({ environment }) {
    const [misnamed] = environment.misnamed;
    if (misnamed === undefined)
        return null;
    const isInput = misnamed.startsWith('INPUT_');
    const shown = isInput ? inputText(misnamed) : misnamed;
    return {
        cause: 'wrong-variable-name',
        subject: shown,
        message: `No token reached this step under a name that is read, but ${shown} holds one. It was not sent.`,
        advice: isInput
            ? 'Pass it as the token input.'
            : `Export it as HF_TOKEN: no Hub client reads ${misnamed}.`,
        evidence: [{ fact: `${shown} holds a value with the prefix of a Hub token` }],
    };
}
/** A token in the old variable, which no client gets to see. */
function hiddenToken({ token }) {
    if (!token.held.some(({ source }) => source === 'HUGGING_FACE_HUB_TOKEN'))
        return null;
    return {
        cause: 'empty-token-value',
        subject: 'HF_TOKEN',
        message: "No token reached this step: HF_TOKEN holds white space alone, which hides the token in HUGGING_FACE_HUB_TOKEN from the Hub's clients.",
        advice: 'Give HF_TOKEN the token, or leave it unset.',
        evidence: [{ fact: 'HF_TOKEN is present and blank; HUGGING_FACE_HUB_TOKEN is set' }],
    };
}
function emptySecret(observations) {
    const { token, event } = observations;
    const mapping = missingMapping(observations);
    const what = emptyText(observations, mapping);
    const isAllEmpty = !token.isInputBlank && token.held.length === 0;
    return {
        cause: 'secret-not-defined',
        message: `No token reached this step: ${what}${isAllEmpty ? neitherElsewhere(observations) : ''}.${unreadLogin(observations)}`,
        advice: event.name === ''
            ? onOnesOwnMachine(observations)
            : `${mapping?.advice ?? behindTheMapping(observations)}${passingHint(observations)}`,
        evidence: [{ fact: emptyFact(observations) }, ...(mapping === null ? [] : [{ fact: mapping.fact }])],
        place: mapping?.place ?? null,
    };
}
/** The places beside the first one, none of which has a token either. */
function neitherElsewhere(observations) {
    return `, and neither the token input, ${otherVariable(observations)} nor a saved login has one`;
}
function otherVariable(observations) {
    return emptyPlace(observations) === OLD_NAME ? 'HF_TOKEN' : OLD_NAME;
}
/** What was to give the token, and gives none; by the workflow's text, where it is there, in which line and why. */
function emptyText(observations, mapping) {
    const place = emptyPlace(observations);
    if (place === null)
        return 'HF_TOKEN is not set';
    const { isInputBlank } = observations.token;
    if (isInputBlank && mapping?.mapped != null) {
        return `${place} is mapped in ${mapping.mapped.at} but is empty: ${mapping.mapped.why}`;
    }
    return isInputBlank ? `${place} is mapped, but to nothing` : `${place} is set, but to nothing`;
}
function emptyFact(observations) {
    const { token } = observations;
    if (token.isInputBlank)
        return 'the token input is present and blank';
    const login = token.saved?.isDistrusted ? 'not read' : 'nothing';
    return token.held.length > 0
        ? emptyText(observations, null)
        : `${emptyText(observations, null)}; token input, ${otherVariable(observations)} and saved token file: ${login}`;
}
/** A login that is there, and that this action does not go by. */
function unreadLogin({ token: { saved } }) {
    return saved?.isDistrusted ? ` What ${saved.path} holds was not read: ${saved.problem}.` : '';
}
function secretName(observations) {
    const secret = missingMapping(observations)?.secret ?? null;
    return secret === null ? '' : ` ${secret}`;
}
const IN_A_WORKFLOW = "Create the secret and map it (env: HF_TOKEN: ${{ secrets.HF_TOKEN }}); if it exists, check its spelling and whether it belongs to an environment that the job's environment: must name.";
/** What is set to nothing was mapped from something that is empty. */
function behindTheMapping(observations) {
    const place = emptyPlace(observations);
    if (place === null)
        return IN_A_WORKFLOW;
    const name = observations.token.isInputBlank ? 'The token input' : place;
    return `${name} is mapped, so look at the secret behind it (Settings, Secrets and variables, Actions): whether it exists under that very name, and whether it belongs to an environment that the job's environment: must name.`;
}
/** Outside of a workflow there is no event. */
function onOnesOwnMachine(observations) {
    const place = emptyPlace(observations);
    return place === null
        ? 'Export HF_TOKEN, or log in with hf auth login, and run the check again.'
        : `Give ${place} a value, or unset it so that the saved login is checked, and run the check again.`;
}
/** A blank variable that nothing needs: the only trouble is clients that send it. */
function isHarmless(observations, draft, results) {
    return (draft.cause === 'secret-not-defined' &&
        draft.severity === 'warning' &&
        observations.token.isHfTokenBlank &&
        !observations.token.isInputBlank &&
        results.length > 0 &&
        results.every(({ access }) => access === 'granted'));
}
function blankVariable(observations) {
    return {
        cause: 'empty-token-value',
        subject: 'HF_TOKEN',
        message: `HF_TOKEN is set to nothing. The listed repos can be read without a token, but some clients send the blank value and fail.${unusedText(observations)}`,
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
function refusals({ repos }) {
    return repos.flatMap((observation) => (0,readings/* lookEntries */.Yq)(observation)
        .filter(([look, exchange]) => (0,readings/* isRefusal */.vu)((0,readings/* readLook */.sq)(look, exchange)))
        .map(([, exchange]) => (0,readings/* evidenceOf */.X1)(exchange)));
}

// EXTERNAL MODULE: ./src/endpoint.ts
var src_endpoint = __webpack_require__(3150);
// EXTERNAL MODULE: ./src/diagnose/certificate.ts
var certificate = __webpack_require__(8695);
;// CONCATENATED MODULE: ./src/diagnose/proxy.ts
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

// EXTERNAL MODULE: ./src/diagnose/question.ts
var question = __webpack_require__(6354);
;// CONCATENATED MODULE: ./src/diagnose/quota.ts

const LOW_SHARE = 0.1;
/** Whose quota is used up, where answers say so. */
function throttling(questions, results) {
    const drafts = [];
    const whoami = questions.find(({ isWhoami, reading }) => isWhoami && reading.is === 'throttled');
    const probes = questions.filter(({ isWhoami }) => !isWhoami);
    const by = (whose) => probes.filter(({ reading }) => reading.is === 'throttled' && reading.by === whose);
    const spared = probes.filter(isSpared);
    const byAddress = [...by('address'), ...spared.filter(({ exchange }) => !exchange.authenticated)];
    const byAccount = by('account');
    if (byAddress.length > 0) {
        const lowest = lowestOf(questions.filter(({ exchange }) => !exchange.authenticated));
        const isLow = by('address').length === 0 && lowest !== null && lowest.remaining > 0;
        const quota = "The anonymous request quota of this runner's address";
        drafts.push({
            cause: 'rate-limit-shared-ip',
            message: isLow
                ? `${quota} has ${whatIsLeft(lowest)}; they are left to the job, and ${unasked(spared, results)}.`
                : `${quota} is used up${usedUp(byAddress, questions)}, and ${unanswered(results)}.`,
            advice: 'Give the job a token in HF_TOKEN: its account has a quota of its own, not shared with other runners.',
            evidence: (0,question/* evidenceOn */.X)(byAddress),
        });
    }
    if (byAccount.length > 0) {
        const all = [...byAccount, ...spared.filter(({ exchange }) => exchange.authenticated)];
        drafts.push({
            cause: 'rate-limit-account',
            message: `The request quota of the token's account is used up${usedUp(byAccount, questions)}, and ${unanswered(results)}.`,
            advice: 'Wait for the quota to start anew and spread the jobs of this account, or move it to a plan with a higher quota.',
            evidence: (0,question/* evidenceOn */.X)(all),
        });
    }
    if (whoami !== undefined) {
        const proven = questions.filter(({ isWhoami, reading }) => !isWhoami && reading.is === 'granted').length;
        const repos = proven === 0 ? 'No listed repo is proven' : `The answers of the repos stand: ${proven} granted`;
        drafts.push({
            cause: 'rate-limit-whoami',
            message: `The Hub rate-limited the identity check${usedUp([whoami], questions)}, so who the token belongs to is not known. ${repos}.`,
            advice: 'Nothing to do now; with many jobs on one address, check the token once and not in each of them.',
            evidence: (0,question/* evidenceOn */.X)([whoami]),
        });
    }
    return drafts;
}
/** An account's quota that is nearly used up, and what was not asked for that reason. */
function lowQuota(standing, questions, results) {
    const spared = questions.filter((question) => question.exchange.authenticated && isSpared(question));
    if (standing.is !== 'good' && spared.length === 0)
        return null;
    const lowest = lowestOf(questions.filter(({ exchange }) => exchange.authenticated));
    if (spared.length === 0 && (lowest === null || share(lowest) >= LOW_SHARE))
        return null;
    const account = standing.is === 'good' ? `account ${standing.identity.name}` : "token's account";
    const said = `The ${account} has ${whatIsLeft(lowest)}`;
    const wait = lowest === null ? 'Wait' : `Wait ${lowest.resetSeconds} seconds`;
    return {
        cause: 'rate-limit-account-low',
        ...(standing.is === 'good' ? { subject: standing.identity.name } : {}),
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
            ...(0,question/* evidenceOn */.X)(spared),
        ],
    };
}
function lowestOf(questions) {
    let lowest = null;
    for (const { exchange, reading } of questions) {
        if (reading.is === 'throttled' || exchange.outcome.kind !== 'answer')
            continue;
        const { rateLimit } = exchange.outcome;
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
/** How many of the listed repos were not asked about, by the questions that were not asked. */
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
function usedUp(hits, questions) {
    const isThrottled = hits.some(({ reading }) => reading.is === 'throttled');
    // What was not asked says nothing itself: an answer before it did.
    const heard = isThrottled ? hits : questions.filter(({ exchange }) => !exchange.authenticated);
    const seconds = heard.map(({ exchange: { outcome } }) => outcome.kind === 'answer' ? (outcome.rateLimit?.resetSeconds ?? outcome.retryAfterSeconds ?? 0) : 0);
    const longest = Math.max(0, ...seconds);
    const late = heard.some(({ exchange }) => exchange.notAwaitedSeconds !== undefined);
    const words = [
        ...(isThrottled ? ['429'] : []),
        ...(longest === 0
            ? []
            : [`it starts anew in ${longest} seconds${late ? ', too late for this check' : ''}`]),
    ];
    return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

// EXTERNAL MODULE: ./src/diagnose/standing.ts
var diagnose_standing = __webpack_require__(7182);
;// CONCATENATED MODULE: ./src/diagnose/network.ts







/** What stands between the runner and the Hub, whatever the token. */
function diagnoseNetwork(observations, standing, results) {
    const questions = (0,question/* questionsOf */.P)(observations);
    return [
        untrustedEndpoint(observations),
        (0,certificate/* untrustedCertificate */.IF)(observations, questions),
        unreachable(observations, questions),
        offline(observations),
        edgeBlock(questions),
        outage(questions),
        deniedIdentity(observations, standing, results),
        strayIdentity(observations, results),
        lostCredential(standing, results),
        ...throttling(questions, results),
        timedOut(observations, questions, results),
        lowQuota(standing, questions, results),
    ].filter((draft) => draft !== null);
}
function untrustedEndpoint({ token, publisher, inputs }) {
    const { endpoint } = inputs;
    if ((token.chosen === null && publisher === null) || (0,src_endpoint/* mayReceiveToken */.s1)(endpoint))
        return null;
    const { origin, host, hostname, basePath } = endpoint;
    const isHere = (0,src_endpoint/* isLoopback */.U9)(hostname);
    const why = isHere
        ? 'where any user of this machine may listen, and the endpoint input does not confirm it'
        : origin.startsWith('https:')
            ? 'which is not a Hugging Face host, and the endpoint input does not confirm it'
            : 'where a token would travel in clear text';
    const confirmed = (isHere ? origin : `https://${host}`) + basePath;
    return {
        cause: 'endpoint-not-trusted',
        subject: 'HF_ENDPOINT',
        message: `HF_ENDPOINT sends the Hub's clients to ${origin}, ${why}: the token was not sent and nothing was asked.`,
        advice: `Unset HF_ENDPOINT, or, if ${hostname} is really meant, confirm it with this step's endpoint input (endpoint: ${confirmed}).`,
        evidence: [{ fact: `HF_ENDPOINT is ${origin}${basePath}; the endpoint input is not set` }],
    };
}
function unreachable({ inputs, proxy }, questions) {
    const failed = questions.filter(({ reading }) => isConnectFailure(reading));
    const [first] = failed;
    if (first === undefined || failed.length < questions.length || first.reading.is !== 'no-answer')
        return null;
    const { host } = inputs.endpoint;
    const trouble = proxy === null ? null : proxyTrouble(proxy, first.reading.code, host);
    const why = trouble === null ? '' : `: ${trouble.what}`;
    const code = trouble === null ? ` (${first.reading.code})` : '';
    return {
        cause: 'hub-unreachable',
        subject: host,
        message: `No connection to ${host} on any try${code}${why}; the token was not checked.`,
        advice: trouble?.advice ??
            `Check the name, the proxy (HTTPS_PROXY, NO_PROXY) and the firewall between this runner and ${host}.`,
        evidence: (0,question/* evidenceOn */.X)(failed),
    };
}
function isConnectFailure(reading) {
    return reading.is === 'no-answer' && (reading.phase === 'connect' || reading.phase === 'proxy');
}
function offline({ environment, inputs }) {
    if (environment.offline.length === 0 || inputs.repos.length === 0)
        return null;
    const names = environment.offline.join(' and ');
    return {
        cause: 'offline-mode',
        subject: names,
        message: `${names} is on, so the Hub's clients will refuse every request for the listed repos.`,
        advice: `Unset ${names} for this job, or fill the cache in an earlier step and list no repos.`,
        evidence: environment.offline.map((name) => ({ fact: `${name} is set to a true value` })),
    };
}
function edgeBlock(questions) {
    const hits = questions.filter(({ reading }) => reading.is === 'edge-refusal');
    if (hits.length === 0)
        return null;
    return {
        cause: 'waf-block',
        message: `The network edge in front of the Hub refuses this machine (${statuses(hits)}); the Hub itself was not reached, so the token is not in question.`,
        advice: 'Run the job again later or on another runner.',
        evidence: (0,question/* evidenceOn */.X)(hits),
    };
}
function outage(questions) {
    const allFailed = questions.every(({ reading }) => isConnectFailure(reading));
    const hits = questions.filter(({ reading }) => reading.is === 'outage' ||
        (reading.is === 'no-answer' && reading.phase === 'answer') ||
        (isConnectFailure(reading) && !allFailed));
    if (hits.length === 0)
        return null;
    const again = hits.every(({ exchange }) => exchange.attempts > 1) ? ', also when asked again' : '';
    const waits = hits.map(({ exchange }) => exchange.notAwaitedSeconds ?? 0);
    const wait = Math.max(...waits) > 0 ? `, asking for a pause of ${Math.max(...waits)} seconds` : '';
    return {
        cause: 'hub-outage',
        message: `The Hub did not answer properly (${statuses(hits)}${again}${wait}); what rests on these answers could not be checked.`,
        advice: 'Run the job again later and change nothing; https://status.huggingface.co shows known incidents.',
        evidence: (0,question/* evidenceOn */.X)(hits),
    };
}
/** The identity check refuses a token that repos accept, and something is left open by it. */
function deniedIdentity({ whoami, token }, standing, results) {
    if (standing.is !== 'unknown' || whoami === null)
        return null;
    if ((0,diagnose_standing/* readWhoami */.Gk)(whoami.exchange).is !== 'unauthorized')
        return null;
    // That it is accepted, its exchange shows and no repo; what is said here of such tokens is not published.
    if (token.chosen?.source === 'publisher')
        return null;
    const isPublisher = token.chosen?.shape.kind === 'trusted-publisher';
    if (isPublisher && results.every(({ access, findings }) => access === 'granted' || findings.length > 0)) {
        return null;
    }
    return {
        cause: 'hub-outage',
        message: "The Hub contradicts itself: its identity check refuses the token (401), while a repo's answer shows that the token is accepted. Who it belongs to could not be told.",
        advice: 'Run the job again later and change nothing.',
        evidence: [(0,readings/* evidenceOf */.X1)(whoami.exchange)],
    };
}
/** An identity check that leads off the Hub, unless every listed repo says the same. */
function strayIdentity({ whoami, inputs }, results) {
    const reading = whoami === null || whoami.identity !== null ? null : (0,diagnose_standing/* readWhoami */.Gk)(whoami.exchange);
    if (whoami === null || reading?.is !== 'redirect-refused')
        return null;
    const sayTheSame = results.filter(({ findings }) => findings.some(({ cause }) => cause === 'redirect-refused'));
    if (results.length > 0 && sayTheSame.length === results.length)
        return null;
    const where = reading.to === '' ? 'to nowhere' : `to ${reading.to}`;
    return {
        cause: 'redirect-refused',
        subject: inputs.endpoint.host,
        message: `The identity check of ${inputs.endpoint.origin} redirects ${where}, and was not followed; the token was not checked.`,
        advice: "Name the Hub's real address in the endpoint input: the token follows no redirect off the Hub.",
        evidence: [(0,readings/* evidenceOf */.X1)(whoami.exchange)],
    };
}
function lostCredential(standing, results) {
    if (standing.is !== 'not-received')
        return null;
    const isNeeded = results.some(({ access }) => access === 'refused');
    return {
        cause: 'credential-not-received',
        ...(isNeeded ? { severity: 'error' } : {}),
        message: 'The token was sent but did not arrive: the identity check was refused, while another answer to the same Authorization header shows that the Hub saw none (a refused token gets 401 even for public repos).',
        advice: 'Look for a proxy between this runner and the Hub that removes or replaces the Authorization header.',
        evidence: [(0,readings/* evidenceOf */.X1)(standing.proof)],
    };
}
function timedOut({ inputs }, questions, results) {
    const hits = questions.filter(({ reading }) => reading.is === 'no-answer' && reading.phase === 'deadline');
    if (hits.length === 0)
        return null;
    const open = results.filter(({ access }) => access === 'unknown');
    const others = hits.every(({ isReference }) => isReference)
        ? 'what the listed repos load'
        : 'the identity of the token';
    const missing = open.length === 0 ? others : `${open.length} of ${results.length} listed repos`;
    return {
        cause: 'check-timed-out',
        message: `After ${inputs.timeoutSeconds} seconds, the time set for the check, ${missing} had not been answered for.`,
        advice: 'Raise the timeout input, or list fewer repos.',
        evidence: (0,question/* evidenceOn */.X)(hits),
    };
}
/** The distinct statuses or error codes of failed questions: `504`, `502 and ECONNRESET`. */
function statuses(questions) {
    const seen = questions.map(({ exchange: { outcome } }) => outcome.kind === 'answer' ? String(outcome.status) : outcome.code);
    return [...new Set(seen)].join(' and ');
}

// EXTERNAL MODULE: ./src/diagnose/bearing.ts
var bearing = __webpack_require__(6002);
// EXTERNAL MODULE: ./src/diagnose/links.ts
var links = __webpack_require__(9361);
// EXTERNAL MODULE: ./src/diagnose/rights.ts
var rights = __webpack_require__(9625);
// EXTERNAL MODULE: ./src/diagnose/scope.ts
var scope = __webpack_require__(5604);
;// CONCATENATED MODULE: ./src/diagnose/no-repos.ts




function diagnoseNoRepos(observations, standing) {
    const { inputs } = observations;
    if (inputs.repos.length > 0 || !bearing/* BEARINGS */.a[standing.is].usable)
        return [];
    const draft = inputs.operation === 'write' ? cannotWrite(observations, standing) : null;
    return [...(draft === null ? [] : [draft]), noAccessChecked(observations)];
}
function noAccessChecked({ inputs: { operation } }) {
    return {
        cause: 'no-repos-listed',
        message: `No repo is listed, so no access was checked: only the token itself was, and not what it may ${operation}.`,
        advice: 'List the repos that the job uses in the repos input.',
        evidence: [{ fact: 'the repos input names no repo' }],
    };
}
/** A token that can write nothing, wherever; null where that is not proven. That of an organization has a finding of its own. */
function cannotWrite(observations, standing) {
    const { token, publisher, inputs } = observations;
    const of = token.chosen?.source === 'publisher' ? publisher?.resource?.of : null;
    if (of?.is === 'user')
        return userPublisher(of.name);
    const identity = standing.is === 'good' ? standing.identity : null;
    const shape = token.chosen?.shape ?? null;
    if (shape === null || (0,rights/* isOrganizationToken */.D4)({ identity, token: shape }))
        return null;
    const link = (0,links/* tokenForm */.qc)(inputs.endpoint, { own: ['repo.content.read', 'repo.write'] });
    const draft = identity === null
        ? null
        : (readRoleAlone(identity) ?? withoutWrite(identity) ?? withoutScope(shape.oauthScopes));
    return draft === null ? null : { ...draft, link };
}
function readRoleAlone(identity) {
    if (identity.role !== 'read')
        return null;
    return {
        cause: 'read-token-for-write',
        message: `The Hub says that ${(0,scope/* tokenName */.vb)(identity)} of ${identity.name} has the role read, so it can write nothing, and operation: write is asked for.`,
        advice: `Use a token of ${identity.name} that can write: the form is filled in at the link.`,
        evidence: [{ fact: 'GET /api/whoami-v2: role read' }],
    };
}
/** Permissions are open-ended, so whatever speaks of repos and of writing may be one. */
function withoutWrite(identity) {
    const { fineGrained } = identity;
    if (fineGrained === null)
        return null;
    const permissions = [...new Set(fineGrained.scoped.flatMap((entry) => entry.permissions))];
    if (permissions.some((permission) => /repo/i.test(permission) && /write|admin|manage/i.test(permission)))
        return null;
    const held = permissions.length === 0 ? 'none at all' : permissions.sort().join(', ');
    return {
        cause: 'fine-grained-no-write-on-repo',
        message: `No entry of ${(0,scope/* tokenName */.vb)(identity)} of ${identity.name} has write access to contents, so it can write no repo, and operation: write is asked for.`,
        advice: 'Edit the token and tick write access to contents and settings of the repos that the job writes.',
        evidence: [{ fact: `GET /api/whoami-v2: permissions of the fine-grained token: ${held}` }],
    };
}
function withoutScope(scopes) {
    if (scopes === null || scopes.some((scope) => /^(?:contribute|write|manage)-repos$/.test(scope)))
        return null;
    const held = scopes.length === 0 ? 'no scope' : `only ${scopes.join(', ')}`;
    return {
        cause: 'oauth-scope-missing',
        message: `The OAuth token was granted ${held}, without write-repos, so it can write no repo, and operation: write is asked for.`,
        advice: 'Log in again with the scope write-repos, or use a user access token.',
        evidence: [{ fact: `the token itself names its scopes: ${held}` }],
    };
}
function userPublisher(name) {
    return {
        cause: 'oidc-scope-too-small',
        subject: name,
        message: `The token of the user ${name} that was exchanged reads public gated repos and writes nothing, and operation: write is asked for.`,
        advice: 'Name the repo that the job writes as the resource.',
        evidence: [{ fact: `POST /oauth/token: a token was given for the resource ${name}` }],
    };
}

;// CONCATENATED MODULE: ./src/diagnose/proof.ts



const proof_MOST_NAMED = 3;
const proof_MOST_EVIDENCE = 5;
/**
 * What is missing for a pass, which claims that the token, or the exchange that gave it, was accepted, and that each
 * listed repo grants what was asked. Whatever is known beside that, nothing else may be green.
 */
function gapsIn(observations, standing, results) {
    const open = results.flatMap((result, index) => {
        if (result.access === 'granted')
            return [];
        const observation = observations.repos[index];
        const evidence = observation === undefined ? [] : (0,readings/* lookEntries */.Yq)(observation);
        return [
            {
                subject: result.label,
                what: `whether the job may ${result.request.operation} ${result.label}`,
                evidence: evidence.map(([, exchange]) => (0,readings/* evidenceOf */.X1)(exchange)),
            },
        ];
    });
    return [...tokenGap(observations, standing), ...open];
}
function tokenGap(observations, standing) {
    if (isTokenProven(observations, standing))
        return [];
    const { whoami, publisher } = observations;
    const asked = [publisher?.exchange ?? null, whoami?.exchange ?? null];
    return [
        {
            subject: null,
            what: 'whether the token is accepted',
            evidence: asked.flatMap((exchange) => (exchange === null ? [] : [(0,readings/* evidenceOf */.X1)(exchange)])),
        },
    ];
}
function isTokenProven({ token, whoami, publisher, repos }, standing) {
    if (standing.is === 'good')
        return true;
    if (standing.is !== 'unknown' || token.chosen === null || whoami === null)
        return false;
    // What the identity check says to a Trusted Publisher's token is not published: the exchange shows that it is good.
    if ((0,diagnose_standing/* readWhoami */.Gk)(whoami.exchange).is !== 'unauthorized')
        return false;
    const { source, shape } = token.chosen;
    if (source !== 'publisher')
        return shape.kind === 'trusted-publisher' && (0,diagnose_standing/* hasArrived */.iU)(repos, shape.kind);
    const outcome = publisher?.exchange?.outcome;
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
    return cause === 'input-invalid' && severity === 'warning';
}
/** What is told of gaps that no other finding tells of. */
function gapFinding(gaps) {
    const named = gaps.slice(0, proof_MOST_NAMED).map(({ what }) => what);
    const left = gaps.length - named.length;
    const list = left === 0 ? named.join(', and ') : `${named.join(', ')}, and ${left} more`;
    return (0,finding/* finding */.g)({
        cause: 'hub-outage',
        message: `The answers of the Hub do not show ${list}: none of them is what its route promises for a yes or a no.`,
        advice: 'Run the job again later and change nothing; report this if it stays so.',
        evidence: gaps.flatMap(({ evidence }) => evidence).slice(0, proof_MOST_EVIDENCE),
    });
}

// EXTERNAL MODULE: ./src/diagnose/publisher.ts
var publisher = __webpack_require__(40);
// EXTERNAL MODULE: ./src/diagnose/references.ts
var references = __webpack_require__(9412);
// EXTERNAL MODULE: ./src/diagnose/repo.ts + 3 modules
var repo = __webpack_require__(427);
// EXTERNAL MODULE: ./src/resolve/speaking.ts
var resolve_speaking = __webpack_require__(1560);
// EXTERNAL MODULE: ./src/diagnose/isolation.ts
var diagnose_isolation = __webpack_require__(3884);
// EXTERNAL MODULE: ./src/diagnose/runner/certificates.ts
var certificates = __webpack_require__(4679);
;// CONCATENATED MODULE: ./src/diagnose/runner/clock.ts
const SKEW_SECONDS = 300;
/** A clock that is wrong, by the Hub's own. */
function clockFindings(observations) {
    const seen = [
        observations.whoami?.exchange,
        ...observations.repos.flatMap(({ looks }) => Object.values(looks)),
    ];
    const dates = seen.flatMap((exchange) => exchange?.outcome.kind === 'answer' && exchange.outcome.date !== null ? [exchange.outcome.date] : []);
    const latest = Math.max(...dates);
    const skew = Math.round((observations.now - latest) / 1000);
    if (dates.length === 0 || Math.abs(skew) < SKEW_SECONDS)
        return [];
    const minutes = Math.round(Math.abs(skew) / 60);
    return [
        {
            cause: 'clock-skew',
            subject: 'clock',
            message: `The runner's clock is ${minutes} minutes ${skew > 0 ? 'ahead of' : 'behind'} the Hub's, as the Date header shows: signed storage links and short-lived tokens fail.`,
            advice: "Set the runner's clock (NTP).",
            evidence: [
                {
                    fact: `Date header ${new Date(latest).toISOString()}, runner's clock ${new Date(observations.now).toISOString()}`,
                },
            ],
        },
    ];
}

// EXTERNAL MODULE: ./src/diagnose/runner/hit-clients.ts
var hit_clients = __webpack_require__(3675);
// EXTERNAL MODULE: ./src/diagnose/runner/owner.ts
var runner_owner = __webpack_require__(9416);
;// CONCATENATED MODULE: ./src/diagnose/runner/conflicts.ts



/** A variable that some client takes its token from, and that holds another one. */
function conflictFindings(observations, speaking) {
    const { chosen } = observations.token;
    const heard = speaking.filter(({ source, does }) => source.kind === 'variable' && does === 'sends');
    const [first] = heard;
    if (first?.source.kind !== 'variable' || chosen === null)
        return [];
    const { name } = first.source;
    const here = heard.filter(({ source }) => source.kind === 'variable' && source.name === name);
    const one = (0,token_home/* sourceName */.V)(chosen.source);
    const sentence = (0,hit_clients/* hitSentence */.vW)(observations, here, 'send').replace(/\bit instead of the token\b/, `the one in ${name}`);
    return [
        {
            cause: 'conflicting-token-sources',
            subject: name,
            message: chosen.source === 'publisher'
                ? `The check went by a Trusted Publisher, and ${name} holds a stored token; ${sentence}.${(0,runner_owner/* ownerSentence */.H)(observations, first.secret)}`
                : `${one.replace(/^t/, 'T')} and ${name} hold different tokens. The one in ${one} was checked; ${sentence}.${(0,runner_owner/* ownerSentence */.H)(observations, first.secret)}`,
            advice: name === 'HF_TOKEN'
                ? 'Keep one of the two, or set export-token: true so that later steps get the checked token in HF_TOKEN.'
                : `Take ${name} out of the workflow, or give it the same token.`,
            evidence: [{ fact: `${one} and ${name} differ when compared by fingerprint` }],
        },
    ];
}

;// CONCATENATED MODULE: ./src/diagnose/git-removal.ts
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

;// CONCATENATED MODULE: ./src/diagnose/runner/cure.ts

/** Whether it was removed from there. */
function isScrubbed({ scrubs }, path) {
    return scrubs.some((scrub) => scrub.path === path && scrub.failure === null);
}
/**
 * The next action about a stale credential: none when it was removed, else its removal by hand or by the
 * scrub. `refusalOf` tells why a scrub would leave it, where it would: that takes its time, so it is asked last.
 */
function cure({ scrubs, asked, speakingLater }, target, path, remove, refusalOf = () => null) {
    if (speakingLater !== null)
        return cureByIsolation(speakingLater, path, remove);
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
function cureByIsolation(speakingLater, path, remove) {
    const left = speakingLater.filter(({ source }) => isFrom(source, path));
    return left.length === 0
        ? 'Remove it on the machine itself once no job needs it; later steps of this job are shielded from it.'
        : `${remove}: isolate does not reach ${(0,hit_clients/* listed */.KE)((0,hit_clients/* hitNames */.k0)(left))}.`;
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

;// CONCATENATED MODULE: ./src/diagnose/runner/git.ts




/** What git and git-lfs would say in place of the token, and credentials that stand where git shows them. */
function gitFindings(observations, speaking, scrubbing) {
    const spoken = new Map();
    for (const one of speaking) {
        if (one.source.kind !== 'git')
            continue;
        const { credential } = one.source;
        spoken.set(credential, [...(spoken.get(credential) ?? []), one]);
    }
    return [
        ...observations.git.credentials.filter(isInUrl).map((credential) => exposed(observations, credential)),
        ...[...spoken]
            .filter(([credential]) => !isInUrl(credential))
            .map(([credential, heard]) => stale(observations, credential, heard, scrubbing)),
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
function exposed(observations, credential) {
    const { kind, where, host, line, secret, serves } = credential;
    const place = line === null ? '' : ` (line ${line})`;
    const what = kind === 'rewrite'
        ? 'A git rule that rewrites URLs (url.….insteadOf) holds a credential'
        : `${line === null ? `The URL of the git ${where}` : `A URL in ${where}`} holds a credential`;
    return {
        cause: 'token-in-git-url',
        subject: where,
        message: `${what} for ${host}${place}; ${USE[serves]}.${(0,runner_owner/* ownerSentence */.H)(observations, differing(observations, secret))}`,
        advice: `Remove the credential from the URL of ${where}${byCommand(credential)} and roll that token.`,
        evidence: [{ fact: `${where}: credential for ${host}${place} in a URL` }],
    };
}
const PLACES = {
    header: (where) => `git's setting ${where} adds a header with another credential`,
    store: (where) => `git's credential file ${where} holds another credential`,
    helper: (where) => `git's credential helper ${where} holds another credential`,
};
function stale(observations, credential, heard, scrubbing) {
    const { where, host, line, secret } = credential;
    const kind = credential.kind === 'store' || credential.kind === 'helper' ? credential.kind : 'header';
    const place = line === null ? '' : ` (line ${line})`;
    const errands = (0,hit_clients/* hitNames */.k0)(heard);
    const owner = (0,runner_owner/* ownerSentence */.H)(observations, secret);
    const hand = {
        header: `Remove the setting ${where} from git's configuration`,
        store: `Remove the entry for ${host} from ${where}`,
        helper: `Have ${where} forget its login for ${host}`,
    }[kind];
    return {
        cause: 'git-credential-stale',
        subject: where,
        message: `${PLACES[kind](where)} for ${host}${place}; ${(0,hit_clients/* listed */.KE)(errands)} use${errands.length === 1 ? 's' : ''} it instead of the token.${owner}`,
        advice: kind === 'header' && scrubbing.speakingLater === null
            ? `${hand}${byCommand(credential)}.`
            : cure(scrubbing, 'git', where, `${hand}${byCommand(credential)}`),
        evidence: [{ fact: `${where}: credential for ${host}${place} differs from the token` }],
    };
}
/** The command that does it, where there is one that is safe to paste. */
function byCommand(credential) {
    const command = removalCommand(credential);
    return command === null ? '' : ` (${command})`;
}
function differing({ token }, secret) {
    return token.chosen?.shape.cleaned.equals(secret) === true ? null : secret;
}

// EXTERNAL MODULE: ./src/resolve/job-hub.ts
var job_hub = __webpack_require__(3441);
// EXTERNAL MODULE: ./src/resolve/python-token.ts
var python_token = __webpack_require__(1768);
;// CONCATENATED MODULE: ./src/diagnose/runner/job-client.ts


/** The job's own `huggingface_hub`, where it is too old to be given the token in `HF_TOKEN`. */
function jobClientFindings(observations) {
    const { chosen } = observations.token;
    const hub = (0,job_hub/* jobHub */.l)(observations.jobClients);
    if (hub?.client !== 'huggingface_hub before 0.19' || chosen === null)
        return [];
    // Another token in the old variable is a conflict, and told as one.
    if (observations.environment.tokenVariables.HUGGING_FACE_HUB_TOKEN === 'set')
        return [];
    const deed = (0,python_token/* pythonToken */.U)(observations, 'legacy-variable');
    const { cleaned } = chosen.shape;
    if (deed.does === 'sends' && deed.secret?.equals(cleaned) === true)
        return [];
    const instead = deed.does === 'sends' && deed.source.kind === 'saved'
        ? `sends the other token saved in ${deed.source.path}`
        : 'sends no token';
    return [
        {
            cause: 'client-outdated',
            subject: 'huggingface_hub',
            message: `${hub.claim}: versions before 0.19 do not read HF_TOKEN, and HUGGING_FACE_HUB_TOKEN is not set, so it ${instead}.`,
            advice: 'Upgrade huggingface_hub to 1.0 or later, or set HUGGING_FACE_HUB_TOKEN to the same token.',
            evidence: [{ fact: hub.claim }, { fact: 'HUGGING_FACE_HUB_TOKEN is not set' }],
        },
    ];
}

// EXTERNAL MODULE: ./src/resolve/clients.ts + 5 modules
var clients = __webpack_require__(5329);
// EXTERNAL MODULE: ./src/diagnose/stale.ts
var diagnose_stale = __webpack_require__(473);
// EXTERNAL MODULE: ./src/diagnose/runner/plan.ts
var plan = __webpack_require__(9916);
;// CONCATENATED MODULE: ./src/diagnose/runner/netrc.ts






/** What netrc files say in place of the token, and files that clients stumble over. */
function netrcFindings(observations, speaking, scrubbing) {
    const drafts = (0,diagnose_stale/* staleNetrc */.U6)(observations, speaking)
        .filter(({ file }) => reasonAgainst(file) === null)
        .map((stale) => {
        const heard = heardFrom(stale.file, speaking).filter(({ does }) => does === 'sends');
        return heard.some(isOwnEntry)
            ? ownEntry(observations, stale, heard, scrubbing)
            : defaultEntry(observations, stale, heard, scrubbing);
    });
    return [...drafts, ...unusable(observations, speaking)];
}
function heardFrom(file, speaking) {
    return speaking.filter(({ source }) => source.kind === 'netrc' && source.path === file.path);
}
function isOwnEntry({ source }) {
    return source.kind === 'netrc' && !source.byDefault;
}
/** Lines of entries as the own grammar has them, and where a reader has something else, as that one has it. */
function linesOf(entries, heard) {
    const read = heard.flatMap(({ source }) => source.kind === 'netrc' && source.line !== null ? [source.line] : []);
    const lines = new Set([...entries.map(({ lines }) => lines.first), ...read]);
    return [...lines].sort((a, b) => a - b).join(', ');
}
function ownEntry(observations, stale, heard, scrubbing) {
    const { file, entries } = stale;
    const own = heard.filter(isOwnEntry);
    const lines = linesOf(entries, own);
    const host = (0,hit_clients/* listed */.KE)([...new Set(own.map(({ host: { hostname } }) => hostname))]);
    const owner = (0,runner_owner/* ownerSentence */.H)(observations, own.find(({ secret }) => secret !== null)?.secret ?? null);
    const hand = `Remove the entry for ${host} from ${file.path}`;
    const advice = entries.length === 0
        ? `${hand} by hand: clients disagree about what it says, so no scrub touches it.`
        : cure(scrubbing, 'netrc', file.path, hand, () => (0,plan/* removalFrom */.LY)(stale, observations).refusal);
    return {
        cause: 'netrc-overrides-token',
        subject: file.path,
        message: `${file.path}, line ${lines}, holds another credential for ${host}.${owner} ${sentenceOf(observations, own)}.`,
        advice: advice + thenDefault(stale, observations, scrubbing),
        evidence: [{ fact: `${file.path}: entry for ${host} on line ${lines} differs from the token` }],
    };
}
/** A file may have a default entry behind the one for the Hub, which speaks as soon as that is gone. */
function thenDefault({ file }, { netrc, inputs }, scrubbing) {
    const entries = netrc.find((one) => one === file)?.parse;
    const line = entries?.ok === true ? entries.entries.find(({ host }) => host === null)?.lines.first : undefined;
    if (line === undefined)
        return '';
    const tense = isScrubbed(scrubbing, file.path) ? 'Now' : 'Then';
    return ` ${tense} its default entry on line ${line} answers for ${inputs.endpoint.hostname}: set NETRC to another file for this job.`;
}
function defaultEntry(observations, { file, defaults }, heard, { speakingLater }) {
    const lines = linesOf(defaults, heard);
    const never = speakingLater === null ? 'removed here' : 'taken out of force by isolate';
    return {
        cause: 'netrc-overrides-token',
        subject: file.path,
        message: `${file.path}, line ${lines}, has a default entry, which answers for every host without one of its own, so also for the Hub. ${sentenceOf(observations, heard)}.`,
        advice: `A default entry is never ${never}, since other hosts may need it: set NETRC to another file for this job, or remove the entry from ${file.path}.`,
        evidence: [{ fact: `${file.path}: default entry on line ${lines}` }],
    };
}
function sentenceOf(observations, heard) {
    return (0,hit_clients/* hitSentence */.vW)(observations, heard, 'send');
}
/** A file that nobody can be sure about, where it has to do with the Hub, or that some client stops at. */
function unusable(observations, speaking) {
    return observations.netrc.flatMap((file) => {
        if (file.state === 'no-file')
            return [];
        if (file.isDistrusted)
            return [distrusted(file)];
        const heard = heardFrom(file, speaking);
        const failing = heard.filter(({ does }) => does === 'fails');
        const sending = heard.filter(({ does }) => does === 'sends');
        const reason = reasonAgainst(file);
        const concerns = reason !== null && (file.state !== 'read' || sending.length > 0 || namesHub(file, observations));
        if (!concerns && failing.length === 0)
            return [];
        const why = reason ?? 'it holds bytes that are no UTF-8';
        const sent = reason === null || sending.length === 0 ? '' : ` ${(0,hit_clients/* hitSentence */.vW)(observations, sending, 'send')}.`;
        const failed = failing.length === 0 ? '' : ` ${(0,hit_clients/* hitSentence */.vW)(observations, failing, 'fail')}.`;
        const unsure = sent === '' && failed === '' ? ' Clients differ in what they take from it.' : '';
        return [
            {
                cause: 'netrc-unreadable',
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
        cause: 'netrc-unreadable',
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
function namesHub({ bytes }, observations) {
    const text = bytes?.toString('latin1').toLowerCase() ?? '';
    return (0,clients/* hostsOf */.PP)(observations).some(({ hostname }) => text.includes(hostname));
}

;// CONCATENATED MODULE: ./src/diagnose/runner/publisher.ts

/** A Trusted Publisher's token that takes the place of the checked one. */
function publisherFindings(observations, speaking) {
    const heard = speaking.find(({ source }) => source.kind === 'publisher');
    const { oidcResource } = observations.environment;
    if (heard === undefined || oidcResource === null)
        return [];
    const hub = (0,job_hub/* jobHub */.l)(observations.jobClients);
    const known = hub !== null && hub.client === heard.client ? ` (${hub.claim})` : '';
    const what = heard.does === 'sends'
        ? 'exchange an id token for it and do not use the token that was checked'
        : 'stop with an error, since this job has no id token to exchange for it, and do not use the token that was checked';
    return [
        {
            cause: 'oidc-overrides-token',
            subject: 'HF_OIDC_RESOURCE',
            message: `HF_OIDC_RESOURCE is set to ${oidcResource}: huggingface_hub 1.19 and later${known} ${what}.`,
            advice: 'Unset HF_OIDC_RESOURCE, or leave the token out.',
            evidence: [{ fact: 'HF_OIDC_RESOURCE is set while a token was given' }],
        },
    ];
}

;// CONCATENATED MODULE: ./src/diagnose/runner/saved-login.ts



/** A login that is saved on the machine: the job's only token, or one that later steps use instead. */
function savedLoginFindings(observations, speaking, scrubbing) {
    const { saved, chosen } = observations.token;
    if (chosen?.source === 'saved-file' && saved !== null)
        return onlyLogin(observations, saved);
    return shadowingLogin(observations, speaking, scrubbing);
}
function onlyLogin(observations, saved) {
    const { environment, inputs, whoami } = observations;
    if (inputs.exportToken && !environment.isSelfHosted)
        return [];
    const user = whoami?.identity?.name ?? null;
    const whose = user === null ? '' : ` of the account ${user}`;
    const shared = {
        subject: saved.path,
        evidence: [
            { fact: `${saved.path} holds a token; no token input is mapped, and no variable is set` },
            ...aboutFile(observations, saved),
        ],
    };
    return [
        environment.isSelfHosted
            ? {
                ...shared,
                cause: 'persisted-login-on-runner',
                message: `The only token is the login${whose} saved in ${saved.path} on this self-hosted machine; every job that runs here has its rights.`,
                advice: 'Give the job a token of its own in HF_TOKEN, and log the machine out (hf auth logout).',
            }
            : {
                ...shared,
                cause: 'token-only-in-file',
                message: `The only token is the one${whose} saved in ${saved.path}; clients that do not read that file go without.`,
                advice: 'Export the token as HF_TOKEN too, or set export-token: true.',
            },
    ];
}
/**
 * Versions before 0.19 do not read `HF_TOKEN` and fall back on the file in every job: that alone is no
 * finding about the file, but one about them, where the job uses one.
 */
function shadowingLogin(observations, speaking, scrubbing) {
    const heard = speaking.find(({ client, source }) => source.kind === 'saved' && client !== 'huggingface_hub before 0.19');
    if (heard?.source.kind !== 'saved' || (0,diagnose_stale/* isSavedTokenForOther */.UM)(observations))
        return [];
    const { path } = heard.source;
    const which = heard.when === null ? '' : ` (${heard.when})`;
    const file = [observations.token.saved, observations.legacyToken].find((one) => one?.path === path) ?? null;
    const about = file === null ? [] : aboutFile(observations, file);
    const lacking = 'Later steps do not get the token that was checked, since HF_TOKEN is not set, and';
    if (heard.does === 'fails') {
        const problem = file?.problem ?? 'it cannot be read';
        return [
            {
                cause: 'saved-token-shadows',
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
                cause: 'saved-token-shadows',
                subject: path,
                message: `${lacking} would use what is saved in ${path}${which}, of which nobody can tell here what it is: ${file.problem}.`,
                advice: 'Set export-token: true.',
                evidence: [{ fact: `${path} was not read: ${file.problem}; HF_TOKEN is not set` }, ...about],
            },
        ];
    }
    return [
        {
            cause: 'saved-token-shadows',
            subject: path,
            message: `${lacking} would use the other one saved in ${path}${which}.${(0,runner_owner/* ownerSentence */.H)(observations, heard.secret)}`,
            advice: isScrubbed(scrubbing, path)
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
function aboutFile({ storedTokens, token }, file) {
    const facts = [];
    if (file.isLink === true)
        facts.push({ fact: `${file.path} is a link` });
    if (file.isForeign === true)
        facts.push({ fact: `${file.path} belongs to another user` });
    const checked = token.chosen?.shape.cleaned;
    if (storedTokens !== null && file === token.saved) {
        const { path, tokens, problem } = storedTokens;
        const among = checked !== undefined && tokens.some((one) => one.equals(checked));
        const what = `${path} holds ${tokens.length} login${tokens.length === 1 ? '' : 's'}, the checked token is ${among ? '' : 'not '}among them`;
        facts.push({ fact: problem === null ? what : `${path}: ${problem}` });
    }
    return facts;
}

// EXTERNAL MODULE: ./src/diagnose/transfer-hosts.ts
var transfer_hosts = __webpack_require__(2171);
;// CONCATENATED MODULE: ./src/diagnose/runner.ts












const NOTHING_DONE = { scrubs: [], isolation: null };
/**
 * What on this machine would speak in place of the token. A finding exists only where some client would
 * send something else than the token that was checked, or where a credential lies open.
 */
function diagnoseRunner(observations, standing, { scrubs, isolation }) {
    const { comparable } = bearing/* BEARINGS */.a[standing.is];
    return [
        ...(comparable ? besideToken(observations, scrubs, isolation) : []),
        ...clockFindings(observations),
        ...(0,transfer_hosts/* transferHostFindings */.Kh)(observations),
        ...(0,certificates/* trustFindings */.H)(observations),
    ];
}
function besideToken(observations, scrubs, isolation) {
    const speaking = (0,resolve_speaking/* othersSpeaking */.a)(observations);
    const speakingLater = isolation === null ? null : (0,resolve_speaking/* othersSpeaking */.a)((0,diagnose_isolation/* afterIsolation */.d9)(observations, isolation));
    const scrubbing = { scrubs, asked: observations.inputs.scrub, speakingLater };
    return [
        ...netrcFindings(observations, speaking, scrubbing),
        ...gitFindings(observations, speaking, scrubbing),
        ...publisherFindings(observations, speaking),
        ...conflictFindings(observations, speaking),
        ...savedLoginFindings(observations, speaking, scrubbing),
        ...jobClientFindings(observations),
        ...scrubs.filter(({ failure }) => failure !== null).map(scrubFailed),
    ];
}
function scrubFailed({ path, failure }) {
    return {
        cause: 'scrub-failed',
        subject: path,
        message: `The stale credential in ${path} is still there: ${failure}.`,
        advice: `Remove it from ${path} by hand.`,
        evidence: [{ fact: `${path}: ${failure}` }],
    };
}

// EXTERNAL MODULE: ./src/diagnose/subject.ts
var diagnose_subject = __webpack_require__(5188);
// EXTERNAL MODULE: ./src/token.ts + 2 modules
var token = __webpack_require__(9892);
// EXTERNAL MODULE: ./src/hub/access.ts
var access = __webpack_require__(8485);
;// CONCATENATED MODULE: ./src/diagnose/refused-token.ts




/** A token that arrived at the Hub and that the Hub does not accept. */
function refusedToken(observations, because) {
    const { whoami, token, inputs } = observations;
    if (whoami === null || token.chosen === null)
        return null;
    const { source, shape } = token.chosen;
    const where = (0,token_home/* sourceName */.V)(source);
    const home = (0,token_home/* homeOf */.l)(observations, source);
    const link = (0,links/* tokensPage */.YH)(inputs.endpoint);
    const answer = (0,readings/* evidenceOf */.X1)(whoami.exchange);
    const without = readableWithout(observations);
    if (because === 'expired') {
        return {
            cause: 'token-expired',
            subject: where,
            message: `The token in ${where} has expired: the Hub's identity check says so (401).`,
            advice: `Create a new token and put it into ${home}.${without.advice}`,
            link,
            // The Hub's sentence holds the token's name, which is nobody's business once the token is dead.
            evidence: [{ ...answer, message: 'User Access Token "…" is expired' }, ...without.evidence],
        };
    }
    if (shape.kind === 'unknown') {
        return {
            cause: 'token-format-unknown',
            subject: where,
            message: `What ${where} holds is no Hub token: it has none of their prefixes, and the Hub refuses it (401). It may be an account password.`,
            advice: `Put a user access token, which begins with hf_, into ${home}.${without.advice}`,
            link,
            evidence: [answer, ...without.evidence],
        };
    }
    return {
        cause: 'token-invalid',
        subject: where,
        message: `The Hub does not know the token in ${where} (401 to the identity check): it was deleted, rolled or revoked, or copied incompletely; these are answered alike.`,
        advice: `Put the token's current value, or a new token, into ${home}.${without.advice}`,
        link,
        evidence: [answer, ...without.evidence],
    };
}
/** What everybody can read is refused to a dead token, so the job would be better off without it. */
function readableWithout({ repos }) {
    const looks = repos.map(({ request, looks: taken }) => taken[`anonymous-${(0,access/* readLookFor */.Bc)(request.ref)}`]);
    const isOpen = repos.every((observation) => (0,readings/* readingOf */.MU)(observation, `anonymous-${(0,access/* readLookFor */.Bc)(observation.request.ref)}`)?.is === 'granted');
    const [first] = looks;
    if (!isOpen || first === undefined)
        return { advice: '', evidence: [] };
    const which = repos.length === 1 ? 'The listed repo is' : 'The listed repos are';
    return {
        advice: ` ${which} public, so until then the job can run with no token at all.`,
        evidence: [(0,readings/* evidenceOf */.X1)(first)],
    };
}

// EXTERNAL MODULE: ./src/diagnose/workflow/secret-behind.ts
var secret_behind = __webpack_require__(8007);
;// CONCATENATED MODULE: ./src/diagnose/unusable-token.ts




/** What to do about a value that is not sent, given where the token has its home. */
const REPAIRS = {
    'token-placeholder': (home) => `Put a real user access token, which begins with hf_, into ${home}.`,
    'token-foreign': (home) => `Put a Hugging Face token, which begins with hf_, into ${home}.`,
    'token-has-quotes': (home) => `Save ${home} again without the quotation marks.`,
    'token-has-bearer-prefix': (home) => `Save ${home} again with the token alone, without the word in front of it.`,
    'token-has-username': (home) => `Save ${home} again with the part after the colon only.`,
    'token-double-encoded': (home) => `Save ${home} again as the plain token, not in an encoded form.`,
    'token-malformed': (home) => `Copy the token again from the token page, as plain text with nothing around it, into ${home}.`,
    'token-is-refresh-token': (home) => `Put an access token into ${home}: a refresh token only serves to get one.`,
    'token-format-unknown': (home) => `Put a user access token, which begins with hf_, into ${home}.`,
};
/** What is wrong with a value that is not sent for it. */
function unusableToken(observations, source, { cause, kind, detail, stray }) {
    const where = (0,token_home/* sourceName */.V)(source);
    const line = (0,secret_behind/* mappingPlace */.wv)(observations, source);
    const place = stray === null ? '' : `, ${stray.character} at character ${stray.position}`;
    return {
        cause,
        subject: where,
        message: `What ${where} holds is ${VERDICTS[cause] ?? 'not usable as a token'}: ${detail}. It was not sent.`,
        advice: REPAIRS[cause]((0,token_home/* homeOf */.l)(observations, source)),
        link: (0,links/* tokensPage */.YH)(observations.inputs.endpoint),
        detail: { kind, character: stray?.character ?? null, position: stray?.position ?? null },
        evidence: [
            { fact: `seen on this runner in ${where}, before any request: ${kind}${place}` },
            ...(line === null ? [] : [{ fact: `${(0,workflow_place/* placeText */.Z)(line)} maps it` }]),
        ],
    };
}
/** What the value is instead of unusable. */
const VERDICTS = {
    'token-foreign': 'no Hugging Face token',
    'token-format-unknown': 'no Hub token',
};

;// CONCATENATED MODULE: ./src/diagnose/token.ts









const DAY_MS = 86_400_000;
/** What is wrong with the token itself, when one reached the step. */
function diagnoseToken(observations, standing, results) {
    const { chosen } = observations.token;
    if (chosen === null)
        return [];
    const { source } = chosen;
    const fault = (0,token/* faultAt */.ux)(observations.inputs.endpoint, chosen);
    if (fault !== null)
        return [unusableToken(observations, source, fault)];
    const drafts = [
        surroundingBlanks(observations),
        legacyName(source),
        implicitlyDisabled(observations, results),
    ];
    if (standing.is === 'refused')
        drafts.push(refusedToken(observations, standing.because));
    if (standing.is === 'good') {
        const { identity } = standing;
        drafts.push(organizationToken(observations, identity), unexpectedUser(observations, identity), expiresSoon(observations, identity), overbroad(observations, identity));
    }
    return drafts.filter((draft) => draft !== null);
}
function surroundingBlanks(observations) {
    const { chosen } = observations.token;
    // A file that ends with a line break is in order: the clients that read it trim it.
    if (chosen === null || !chosen.shape.hadBlanks || chosen.source === 'saved-file')
        return null;
    const { source } = chosen;
    return {
        cause: 'token-has-newline',
        subject: (0,token_home/* sourceName */.V)(source),
        message: `The value in ${(0,token_home/* sourceName */.V)(source)} has blanks or line breaks around the token; what was checked is the token without them. Some clients crash on them or send nothing.`,
        advice: `Save ${(0,token_home/* homeOf */.l)(observations, source)} again without them, or set export-token: true so that later steps get the clean token.`,
        evidence: [{ fact: `the value in ${(0,token_home/* sourceName */.V)(source)} differs from its trimmed form` }],
    };
}
function legacyName(source) {
    if (source !== 'HUGGING_FACE_HUB_TOKEN')
        return null;
    return {
        cause: 'legacy-variable-name',
        subject: source,
        message: 'Only HUGGING_FACE_HUB_TOKEN, the old name, holds the token; HF_TOKEN is not set. Many clients do not read the old name.',
        advice: 'Rename the variable to HF_TOKEN.',
        evidence: [{ fact: 'HUGGING_FACE_HUB_TOKEN is set; HF_TOKEN and the token input are not' }],
    };
}
/** Whether a token decides about the repo: one gets in, or is refused for what it may not do. */
function wouldHelp(result) {
    if (result?.access === 'granted')
        return true;
    const groups = ['organization', 'scope', 'gate'];
    return result?.findings.some(({ cause }) => groups.includes((0,diagnose_causes/* groupOf */.F8)(cause))) ?? false;
}
function implicitlyDisabled(observations, results) {
    if (!observations.environment.implicitTokenDisabled)
        return null;
    const needing = observations.repos.filter((observation, index) => wouldHelp(results[index]) &&
        (observation.request.operation === 'write' ||
            (0,readings/* lookEntries */.Yq)(observation).some(([look, exchange]) => look.startsWith('anonymous-') && (0,readings/* isRefusal */.vu)((0,readings/* readLook */.sq)(look, exchange)))));
    const [first] = needing;
    if (first === undefined)
        return null;
    const label = results[observations.repos.indexOf(first)]?.label ?? '';
    const others = needing.length === 1 ? '' : ` and ${needing.length - 1} more`;
    return {
        cause: 'implicit-token-disabled',
        subject: 'HF_HUB_DISABLE_IMPLICIT_TOKEN',
        message: `HF_HUB_DISABLE_IMPLICIT_TOKEN is on, so the Python client does not send the token by itself, and ${label}${others} cannot be used without it.`,
        advice: 'Unset HF_HUB_DISABLE_IMPLICIT_TOKEN, or pass the token explicitly in the code.',
        evidence: [
            { fact: 'HF_HUB_DISABLE_IMPLICIT_TOKEN is set to a true value' },
            ...Object.entries(first.looks)
                .filter(([look]) => look.startsWith('anonymous-'))
                .map(([, exchange]) => (0,readings/* evidenceOf */.X1)(exchange)),
        ],
    };
}
function organizationToken({ token, inputs }, identity) {
    if (token.chosen?.shape.kind !== 'organization' && identity.type !== 'org')
        return null;
    const { repos, operation } = inputs;
    const writes = repos.length === 0 ? operation === 'write' : repos.some((one) => one.operation === 'write');
    return {
        cause: 'org-token-unsupported',
        severity: writes ? 'error' : 'warning',
        subject: identity.name,
        message: `This is an old organization token of ${identity.name} (api_org_…): ${writes ? 'it cannot write, and ' : ''}the Hub's clients no longer accept its kind.`,
        advice: `Use a user access token of a bot account that is a member of ${identity.name}, or a service account of the organization.`,
        link: (0,links/* tokensPage */.YH)(inputs.endpoint),
        evidence: [{ fact: `GET /api/whoami-v2: type ${identity.type}` }],
    };
}
function unexpectedUser(observations, identity) {
    const { expectedUser } = observations.inputs;
    const source = observations.token.chosen?.source;
    if (source === undefined || expectedUser === null || (0,rights/* sameName */.q)(expectedUser, identity.name))
        return null;
    return {
        cause: 'unexpected-user',
        subject: identity.name,
        message: `The token belongs to ${identity.name}, not to ${expectedUser} as expected-user asks.`,
        advice: `Put a token of ${expectedUser} into ${(0,token_home/* homeOf */.l)(observations, source)}.`,
        evidence: [{ fact: `GET /api/whoami-v2: name ${identity.name}` }],
    };
}
function expiresSoon(observations, identity) {
    const { inputs, token, whoami } = observations;
    const end = Date.parse(identity.expiresAt ?? '');
    if (Number.isNaN(end) || token.chosen === null)
        return null;
    // Tokens of a Trusted Publisher live for an hour by design.
    const { source, shape } = token.chosen;
    if (source === 'publisher' || shape.kind === 'trusted-publisher')
        return null;
    const outcome = whoami?.exchange.outcome;
    const now = (outcome?.kind === 'answer' ? outcome.date : null) ?? observations.now;
    const days = (end - now) / DAY_MS;
    if (days >= inputs.expiresWithinDays)
        return null;
    const date = new Date(end).toISOString().slice(0, 10);
    const left = days < 1 ? 'in less than a day' : `in ${Math.floor(days)} day${Math.floor(days) === 1 ? '' : 's'}`;
    return {
        cause: 'token-expires-soon',
        subject: identity.tokenName,
        message: `${token_capitalised((0,scope/* tokenName */.vb)(identity))} of ${identity.name} expires on ${date}, ${left}.`,
        advice: `Create its successor and put it into ${(0,token_home/* homeOf */.l)(observations, source)} before that day.`,
        link: (0,links/* tokensPage */.YH)(inputs.endpoint),
        evidence: [{ fact: `GET /api/whoami-v2: auth.expiresAt ${new Date(end).toISOString()}` }],
    };
}
function overbroad({ inputs }, identity) {
    const reads = inputs.repos.length > 0 && inputs.repos.every(({ operation }) => operation === 'read');
    if (identity.role !== 'write' || !reads)
        return null;
    return {
        cause: 'token-overbroad',
        subject: identity.tokenName,
        message: `${token_capitalised((0,scope/* tokenName */.vb)(identity))} of ${identity.name} can write everything its account can, and this job only reads.`,
        advice: 'Use a fine-grained token that reads these repos, or a read token.',
        link: (0,links/* tokenForm */.qc)(inputs.endpoint, { gated: true, own: ['repo.content.read'] }),
        evidence: [{ fact: 'GET /api/whoami-v2: role write; no repo is listed for write' }],
    };
}
function token_capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/diagnose/verdict.ts


/**
 * The verdict over findings in order, and the one place that can say `pass`: only without errors, warnings and gaps.
 * `fail-on` decides whether the step fails: `warning` turns a warning into a failure, `never` leaves the verdict as it
 * is and the step green. A missing token under `on-missing-token: skip` is a notice that makes the verdict `skip`
 * unless something weightier was found.
 */
function judge(given, gaps, failOn, skipped) {
    const untold = skipped ? [] : gaps.filter((gap) => !isTold(gap, given));
    const findings = untold.length === 0 ? [...given] : (0,finding/* inOrder */.a)([...given, gapFinding(untold)]);
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

;// CONCATENATED MODULE: ./src/resolve/container-runs.ts
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
/** What of the command speaks of the Hub: a listed repo, or software whose models come from there. */
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

;// CONCATENATED MODULE: ./src/diagnose/workflow/containers.ts



const containers_MOST_SHOWN = 5;
/** Containers that this job's own text starts for work with the Hub, and hands no token. */
function containerFindings({ workflow, token, inputs, environment }) {
    if (token.chosen === null)
        return [];
    const [here, ...others] = (0,own_step/* standpoints */.QT)(workflow).map(({ way }) => way);
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
            cause: 'token-not-passed-into-container',
            subject: at,
            message: `The ${first.command} in ${at} uses the Hub (${first.shownBy}) and hands the container no HF_TOKEN${more}: variables of the job stay outside of containers.`,
            advice: `Add -e HF_TOKEN to the command${map}.`,
            evidence: runs.slice(0, containers_MOST_SHOWN).map(({ line, command, shownBy }) => ({
                fact: `${(0,workflow_place/* placeText */.Z)({ file: here.file.path, line })}: ${command} (${shownBy}) without -e HF_TOKEN or --env-file`,
            })),
            place,
        },
    ];
}

// EXTERNAL MODULE: ./src/repo.ts
var src_repo = __webpack_require__(6783);
;// CONCATENATED MODULE: ./src/diagnose/workflow/finding-place.ts





/** What is wrong is that a variable is set, or what it is set to: their subject is its name. */
const ABOUT_VARIABLES = [
    'input-invalid',
    'wrong-variable-name',
    'empty-token-value',
    'implicit-token-disabled',
    'offline-mode',
    'endpoint-not-trusted',
    'oidc-missing-permission',
    'oidc-overrides-token',
    'conflicting-token-sources',
];
/** The place that the rule itself has found; else the line of the repo, the variable or the token it is about. */
function findingPlace(finding, observations) {
    if (finding.place !== null)
        return finding.place;
    const here = (0,own_step/* standpoints */.QT)(observations.workflow);
    // An action of the repository's own that runs this one may give it whatever it likes.
    if (here.some(({ step }) => step === null))
        return null;
    const { cause, subject } = finding;
    if (ABOUT_VARIABLES.includes(cause)) {
        // Two variables that say the same are told as one: `A and B`.
        const [name = ''] = (subject ?? '').split(' and ');
        return (0,workflow_place/* samePlace */.o)(here.map((standpoint) => (0,token_mapping/* variablePlace */.kh)(name, standpoint)));
    }
    if ((0,diagnose_causes/* groupOf */.F8)(cause) === 'token' || cause === 'token-overbroad')
        return tokenPlace(observations, here);
    return repoPlace(finding, observations, here);
}
/** The line that gives the token; where none came, the one that was to give it, or the step. */
function tokenPlace({ token: { chosen } }, here) {
    return (0,workflow_place/* samePlace */.o)(here.map((standpoint) => {
        const mappings = (0,token_mapping/* mappingsOf */.Jj)(standpoint);
        if (chosen !== null)
            return mappings.find(({ way }) => way === chosen.source)?.place;
        const { way, step } = standpoint;
        return mappings[0]?.place ?? (step === null ? null : { file: way.file.path, line: step.line });
    }));
}
/** The line of the repo in the `repos` input: of the first that has one, where the finding is about several. */
function repoPlace({ subject, others, position }, { inputs: { repos } }, here) {
    const own = repos[position];
    // What is found by way of a listed repo has that one's position, and no line.
    const first = own !== undefined && (0,src_repo/* formatRepo */.Kf)(own.ref) === subject ? [own] : [];
    const further = others.length === 0 ? [] : repos.filter(({ ref }) => others.includes((0,src_repo/* formatRepo */.Kf)(ref)));
    // Several calls may lead to one and the same step.
    const steps = [...new Map(here.map((standpoint) => [standpoint.step, standpoint])).values()];
    for (const request of [...first, ...further]) {
        const place = (0,workflow_place/* samePlace */.o)(steps.map((standpoint) => listedAt(request, repos, standpoint)));
        if (place !== null)
            return place;
    }
    return null;
}
function listedAt(request, all, { way, step }) {
    const lines = step?.repos?.lines ?? null;
    if (lines === null || !isSameList(lines, all))
        return null;
    const at = lines[request.line - 1];
    return at === undefined || at.repo === null ? null : { file: way.file.path, line: at.line };
}
/** Whether the text is what the step was given, line by line; what an expression stands for may have any length. */
function isSameList(lines, requests) {
    const listed = new Set(requests.map(({ ref }) => (0,src_repo/* formatRepo */.Kf)(ref)));
    return (lines.every(({ repo }) => repo === null || listed.has(repo)) &&
        requests.every(({ ref, line }) => {
            const at = lines[line - 1];
            return at !== undefined && !at.isBlank && (at.repo === null || at.repo === (0,src_repo/* formatRepo */.Kf)(ref));
        }));
}
/** The line of a repo that cannot be one: it must be unreadable in the text, too. */
function problemPlace({ input, line }, workflow) {
    if (input !== 'repos' || line === null)
        return null;
    return (0,workflow_place/* samePlace */.o)((0,own_step/* standpoints */.QT)(workflow).map(({ way, step }) => {
        const at = step?.repos?.lines?.[line - 1];
        return at === undefined || at.isBlank || at.repo !== null
            ? null
            : { file: way.file.path, line: at.line };
    }));
}

;// CONCATENATED MODULE: ./src/diagnose/workflow/plain-variable.ts





/** The token that the workflow's own text takes from `vars`, which hides nothing. */
function plainVariableFindings({ workflow, token, inputs }) {
    const places = (0,own_step/* standpoints */.QT)(workflow);
    for (const { source } of token.held) {
        if (source === 'saved-file' || source === 'publisher' || places.length === 0)
            continue;
        const mappings = places.map((standpoint) => mappedFromVariable(standpoint, source));
        const [first] = mappings;
        if (first == null || mappings.includes(null))
            continue;
        const origin = variableIn(first);
        if (origin?.name == null)
            continue;
        const { name, place } = origin;
        return [
            {
                cause: 'token-in-plain-variable',
                subject: `vars.${name}`,
                message: `The token in ${(0,token_home/* sourceName */.V)(source)} is the plain variable vars.${name} (${(0,workflow_place/* placeText */.Z)(place)}): GitHub hides variables neither in logs nor in the settings.`,
                advice: `Store it as a secret, write \${{ secrets.${name} }} in that line, and roll the token.`,
                link: (0,links/* tokensPage */.YH)(inputs.endpoint),
                evidence: [{ fact: `${(0,workflow_place/* placeText */.Z)(first.place)} maps ${(0,token_home/* sourceName */.V)(source)} from vars.${name}` }],
                place: (0,workflow_place/* samePlace */.o)(mappings.map((mapping) => mapping && variableIn(mapping)?.place)),
            },
        ];
    }
    return [];
}
function variableIn({ origins }) {
    return origins.find(({ context }) => context === 'vars');
}
/** The mapping, where whatever the expression yields is a variable; null where it may be something else. */
function mappedFromVariable(standpoint, way) {
    const { step, way: to } = standpoint;
    // An action of the repository that wraps this one may be given another value.
    const isHidden = step === null &&
        to.job.steps.some(({ uses, env }) => uses !== null && env.some(({ name }) => name === way));
    const mapping = (0,token_mapping/* mappingsOf */.Jj)(standpoint).find((one) => one.way === way);
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

;// CONCATENATED MODULE: ./src/diagnose/diagnose.ts


















/** Turns observations into findings and a verdict. Pure: the same observations give the same diagnosis. */
function diagnose(observations, deeds = NOTHING_DONE) {
    const standing = (0,diagnose_standing/* standingOf */.YP)(observations);
    const asker = (0,diagnose_subject/* askerOf */.YX)(observations, standing);
    const results = observations.repos.map((observation, position) => (0,repo/* diagnoseRepo */.B)((0,diagnose_subject/* subjectOf */.et)(observation, position, asker), standing));
    const loaded = (0,references/* diagnoseReferences */.T)(observations, asker);
    const missing = diagnoseMissingToken(observations, standing, results);
    const near = nearInputs(observations.environment.unknownInputs, observations.workflow);
    const findings = combine((0,finding/* inOrder */.a)([
        ...diagnoseNetwork(observations, standing, results).map(finding/* finding */.g),
        ...besideNearInputs(near, missing, observations.token.isMapped).map(finding/* finding */.g),
        ...diagnoseToken(observations, standing, results).map(finding/* finding */.g),
        ...diagnoseNoRepos(observations, standing).map(finding/* finding */.g),
        ...(0,publisher/* diagnosePublisher */.Z)(observations).map(finding/* finding */.g),
        ...plainVariableFindings(observations).map(finding/* finding */.g),
        ...containerFindings(observations).map(finding/* finding */.g),
        ...[...results, ...loaded].flatMap((result) => result.findings),
        ...diagnoseRunner(observations, standing, deeds).map(finding/* finding */.g),
    ])).map((one) => ({ ...one, place: findingPlace(one, observations) }));
    const isLookOnly = standing.is === 'not-obtained' && observations.publisher?.isDryRun === true;
    const skipped = isLookOnly || (standing.is === 'absent' && observations.inputs.onMissingToken === 'skip');
    const gaps = gapsIn(observations, standing, results);
    return { standing, results, loaded, ...judge(findings, gaps, observations.inputs.failOn, skipped) };
}

// EXTERNAL MODULE: ./src/ending.ts + 1 modules
var ending = __webpack_require__(5964);
// EXTERNAL MODULE: ./src/hub-clients.ts + 12 modules
var hub_clients = __webpack_require__(3612);
// EXTERNAL MODULE: ./src/masking.ts
var masking = __webpack_require__(6527);
// EXTERNAL MODULE: ./src/observe/reading-time.ts
var reading_time = __webpack_require__(860);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/file-error.ts
var file_error = __webpack_require__(4730);
// EXTERNAL MODULE: ./src/observe/bounded-file.ts
var bounded_file = __webpack_require__(5568);
;// CONCATENATED MODULE: ./src/observe/workflow/text.ts




/** Workflows of some hundred jobs stay below it; more is no file that a person keeps. */
const LARGEST_WORKFLOW = 256 * 1024;
/** A file of the workspace, which no link may lead out of. Never throws. */
async function textWithin(workspace, path) {
    try {
        const [root, real] = await Promise.all([
            (0,promises_.realpath)(workspace),
            (0,promises_.realpath)((0,external_node_path_.join)(workspace, ...path.split('/'))),
        ]);
        const way = (0,external_node_path_.relative)(root, real);
        if (/^\.\.(?:[\\/]|$)/.test(way) || (0,external_node_path_.isAbsolute)(way))
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

;// CONCATENATED MODULE: ./src/observe/workflow/commit.ts

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

;// CONCATENATED MODULE: ./src/observe/workflow/model.ts
/** What workflow files say, as plain data: lines for everything that a person may have to change, no free text. */
/** The file with nothing in it. */
function unread(path, problem) {
    return { path, problem, env: [], jobs: [], secrets: [] };
}

// EXTERNAL MODULE: ./src/repo-line.ts
var repo_line = __webpack_require__(4594);
// EXTERNAL MODULE: ./src/token-form.ts
var token_form = __webpack_require__(8953);
// EXTERNAL MODULE: ./src/turn.ts
var turn = __webpack_require__(664);
;// CONCATENATED MODULE: ./src/yaml-document.ts

/**
 * Far above what people write. The package goes as deep as a text asks it to, and on some texts takes time that is
 * quadratic in their length.
 */
const MOST_LEXEMES = 80_000;
const DEEPEST = 60;
/** The one document of a text, empty for an empty one; null where it has several or an error, or exceeds the bounds. */
async function composeYaml(text) {
    await (0,turn/* turn */.w)();
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    await (0,turn/* turn */.w)();
    const lines = new yaml.LineCounter();
    try {
        const tokens = tokensOf(yaml, lines, text.replace(/^\uFEFF/, ''));
        if (tokens === null)
            return null;
        await (0,turn/* turn */.w)();
        // Looking for a key twice in a large map takes long, and what reads these files refuses it anyway.
        const composer = new yaml.Composer({ uniqueKeys: false, logLevel: 'silent' });
        const documents = [...composer.compose(tokens, true)];
        await (0,turn/* turn */.w)();
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

;// CONCATENATED MODULE: ./src/observe/workflow/nodes.ts
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

;// CONCATENATED MODULE: ./src/observe/workflow/references.ts
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

;// CONCATENATED MODULE: ./src/observe/workflow/shell.ts
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
    /** The text of a here-document is handed to a command, so no command stands in it. */
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

;// CONCATENATED MODULE: ./src/observe/workflow/step-ids.ts
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

;// CONCATENATED MODULE: ./src/observe/workflow/parse.ts









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
    const composed = await composeYaml(text);
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
    const parsed = (0,src_repo/* parseRepo */.E3)(words.repo);
    const repo = parsed.ok ? (0,src_repo/* formatRepo */.Kf)(parsed.ref) : null;
    const isToken = repo?.split(/[/@]/).some(token_form/* isTokenShaped */.V_) ?? false;
    return { repo: isToken ? null : repo, isBlank: false };
}

;// CONCATENATED MODULE: ./src/observe/workflow.ts
/**
 * The workflow that this job is part of, as its own repository has it in the workspace. The files may be a
 * pull request's: they are read as text, within bounds, none of it is run, and none of it is sent anywhere.
 */





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

// EXTERNAL MODULE: ./src/hub/owner.ts
var owner = __webpack_require__(932);
// EXTERNAL MODULE: ./src/diagnose/explanations.ts
var explanations = __webpack_require__(9882);
// EXTERNAL MODULE: ./src/diagnose/gate.ts
var gate = __webpack_require__(4969);
// EXTERNAL MODULE: ./src/diagnose/missing.ts + 1 modules
var missing = __webpack_require__(9809);
;// CONCATENATED MODULE: ./src/diagnose/looks.ts










/** Repos for which second looks are taken; the rest of a long list of refusals is told apart no further. */
const MOST_SECOND_LOOKS = 20;
/** Repos that are asked again to find out whether the token arrives at all: the first ones. */
const MOST_ARRIVAL_CHECKS = 3;
/** Owners that are asked about. */
const MOST_OWNERS = 5;
/**
 * What else to ask, given all that is known: only questions whose answer changes what a person is told,
 * only for what was refused, and only what was not asked yet. Called until it asks nothing more.
 */
function nextLooks(observations) {
    const standing = (0,diagnose_standing/* standingOf */.YP)(observations);
    const asker = (0,diagnose_subject/* askerOf */.YX)(observations, standing);
    const owners = new Set(observations.repos.filter(wasOwnerAsked).map(ownerOf));
    const plan = new Map();
    for (const [position, observation] of observations.repos.entries()) {
        const subject = (0,diagnose_subject/* subjectOf */.et)(observation, position, asker);
        const isLeftOut = owners.size >= MOST_OWNERS && !owners.has(ownerOf(observation));
        const wanted = wantedLooks(subject, standing, observations).filter((look) => observation.looks[look] === undefined && !(isLeftOut && (0,access/* isOwnerLook */.HQ)(look)));
        const begun = Object.keys(observation.looks).length > 0;
        if (wanted.length === 0 || !begun || plan.size >= MOST_SECOND_LOOKS)
            continue;
        plan.set(observation, wanted);
        if (wanted.some(access/* isOwnerLook */.HQ))
            owners.add(ownerOf(observation));
    }
    return plan;
}
function wasOwnerAsked(observation) {
    return owner/* OWNER_LOOKS */.dn.some((look) => observation.looks[look] !== undefined);
}
function ownerOf({ request }) {
    return (request.ref.id.split('/')[0] ?? '').toLowerCase();
}
function wantedLooks(subject, standing, { repos }) {
    const { ref, operation } = subject.observation.request;
    if (standing.is === 'refused') {
        return [...wantedForArrival(subject, standing.because), ...wantedWithoutDeadToken(subject, repos)];
    }
    if (standing.is === 'absent')
        return wantedWithoutToken(subject);
    if (bearing/* BEARINGS */.a[standing.is].repos !== 'account')
        return [];
    if (operation === 'write' && (0,access/* hasAccessCheck */.hx)(ref))
        return wantedAfterWrite(subject);
    const reading = (0,readings/* readingOf */.MU)(subject.observation, (0,access/* readLookFor */.Bc)(ref));
    if (reading === null || !(0,readings/* isConclusive */.c8)(reading))
        return [];
    if (reading.is === 'granted')
        return (0,access/* hasAccessCheck */.hx)(ref) && (0,gate/* needsFileProof */.K$)(subject) ? ['content'] : [];
    if (reading.is === 'not-found')
        return wantedAfterNotFound(subject);
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
    return onlyReads && repos.length <= MOST_SECOND_LOOKS ? [`anonymous-${(0,access/* readLookFor */.Bc)(ref)}`] : [];
}
/** Without a token, whether the id exists as one of the types that everybody lists. */
function wantedWithoutToken(subject) {
    const { ref } = subject.observation.request;
    const reading = (0,readings/* readingOf */.MU)(subject.observation, `anonymous-${(0,access/* readLookFor */.Bc)(ref)}`);
    const isHidden = reading?.is === 'not-found' || reading?.is === 'unauthorized';
    if (!isHidden || !(0,missing/* canBeAnotherType */.D2)(subject))
        return [];
    return (0,access/* otherTypes */.wu)(ref)
        .filter((type) => (0,access/* hasAccessCheck */.hx)({ ...ref, type }))
        .map((type) => `anonymous-as-${type}`);
}
function wantedAfterWrite(subject) {
    const { observation } = subject;
    const write = (0,readings/* readingOf */.MU)(observation, 'write');
    if (write === null || write.is === 'granted' || !(0,readings/* isConclusive */.c8)(write))
        return [];
    const looks = ['read', 'metadata'];
    const read = (0,readings/* readingOf */.MU)(observation, 'read');
    if (read?.is === 'not-found')
        looks.push(...wantedAfterNotFound(subject));
    // A 404 for a repo that can be read is about the route: then a commit's own first step tells (protocol §3.1).
    if (write.is === 'not-found' && read?.is === 'granted')
        looks.push('preupload');
    return looks;
}
function wantedAfterNotFound(subject) {
    const { ref } = subject.observation.request;
    const metadata = (0,readings/* readingOf */.MU)(subject.observation, 'metadata');
    if (metadata?.is === 'granted' && (0,access/* hasAccessCheck */.hx)(ref))
        return ['content'];
    const types = (0,access/* otherTypes */.wu)(ref).map((type) => `as-${type}`);
    return ['metadata', ...types, ...aboutOwner(subject)];
}
/** Whether the name or the owner may be misspelt, where nothing weightier explains that the repo is not found. */
function aboutOwner(subject) {
    if (subject.identity === null || !(0,explanations/* isNameInQuestion */.f)(subject))
        return [];
    // Of the account itself and of its organizations the identity check has shown that they are there.
    const { is } = (0,rights/* ownershipOf */.VL)(subject);
    const isKnown = is === 'own' || is === 'org';
    return [
        ...((0,access/* hasAccessCheck */.hx)(subject.ref) ? ['neighbours'] : []),
        ...(isKnown ? [] : ['owner-user', 'owner-org']),
    ];
}

;// CONCATENATED MODULE: ./src/diagnose/waiting.ts


/** States of a gate that may still change while a job waits. A rejection stays. */
const MAY_OPEN = ['not-accepted', 'pending', 'reset'];
/** The repos whose gate is closed now and may open soon, as after a click on the repo's page. */
function behindOpeningGate({ repos, references }) {
    return [...repos, ...references.found].filter((observation) => {
        const { ref, operation } = observation.request;
        const reading = (0,readings/* readingOf */.MU)(observation, (0,access/* readLookFor */.Bc)(ref));
        return operation === 'read' && reading?.is === 'gate' && MAY_OPEN.includes(reading.state);
    });
}

;// CONCATENATED MODULE: ./src/diagnose/who-to-ask.ts





/** The Hub limits the identity check strictly, and its answer only makes a finding clearer. */
const MOST_ASKED = 3;
/**
 * The credentials that would speak in place of the token and of which the Hub may be asked whose they are: those
 * found for this very endpoint that have the form of a token, each once. None while nothing speaks.
 */
function whoToAsk(observations) {
    const { endpoint } = observations.inputs;
    const standing = (0,diagnose_standing/* standingOf */.YP)(observations).is;
    if (!(0,src_endpoint/* mayReceiveToken */.s1)(endpoint) || (standing !== 'good' && standing !== 'refused'))
        return [];
    const [own] = (0,clients/* hostsOf */.PP)(observations);
    const asked = [];
    for (const one of (0,resolve_speaking/* othersSpeaking */.a)(observations)) {
        if (one.secret === null || one.host.host !== own.host || !isForEndpoint(observations, one))
            continue;
        const shape = (0,token/* inspectToken */.e4)(one.secret.reveal());
        const { cleaned, kind } = shape;
        if (kind === 'unknown' || (0,token/* faultAt */.ux)(endpoint, { source: one.source.kind, shape }) !== null)
            continue;
        if (asked.length < MOST_ASKED && !asked.some((other) => other.equals(cleaned)))
            asked.push(cleaned);
    }
    return asked;
}
/** Whether it was put down for this endpoint by name, or is what the job itself would send there. */
function isForEndpoint({ inputs, environment }, { source, client }) {
    switch (source.kind) {
        case 'netrc':
            return !source.byDefault;
        case 'git':
            // A header without a URL in its key goes to every host; what a pull request may have written goes to none.
            return source.credential.where !== 'http.extraHeader' && !source.credential.fromRepository;
        case 'saved':
        case 'variable': {
            // Nothing is said about what versions before 0.19 find in a file.
            if (source.kind === 'saved' && client === 'huggingface_hub before 0.19')
                return false;
            const named = environment.endpoint ?? 'https://huggingface.co';
            return URL.canParse(named) && new URL(named).origin === inputs.endpoint.origin;
        }
        case 'publisher':
            return false;
    }
}
/** What the answer says of the credential. A 401 says nothing where the checked token got one, too. */
function readOther({ identity, exchange: { outcome } }, observations) {
    if (identity !== null)
        return { kind: 'accepted', name: identity.name };
    if (outcome.kind !== 'answer' || outcome.status !== 401)
        return null;
    if (/is expired/i.test(outcome.message ?? ''))
        return { kind: 'expired' };
    return (0,diagnose_standing/* standingOf */.YP)(observations).is === 'good' ? { kind: 'refused' } : null;
}

// EXTERNAL MODULE: ./src/hub/whoami.ts
var whoami = __webpack_require__(5410);
;// CONCATENATED MODULE: ./src/asking.ts







/** Second looks are taken until they ask nothing more, which they do after two rounds at the most. */
const MOST_ROUNDS = 3;
/** Owners' decisions show within two seconds (protocol notes §8), so asking more often tells nothing sooner. */
const POLL_MS = 2_000;
/** What the first answers leave open, round by round, as long as an answer would change what is said. */
async function askFurther(hub, secret, observations) {
    const answers = new Map();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const plan = [...nextLooks(observations)];
        if (plan.length === 0)
            break;
        await Promise.all(plan.map(([repo, looks]) => (0,access/* look */.Op)(hub, secret, repo, looks, answers)));
    }
    const standing = (0,diagnose_standing/* standingOf */.YP)(observations);
    if (secret !== null && standing.is === 'refused' && standing.because === 'unknown') {
        observations.publicRepo = await (0,access/* askPublicRepo */.ru)(hub, secret);
    }
}
/** Whose the credentials are that would speak in place of the token; never asked twice, and by no means on a clean runner. */
async function askOthers(hub, observations) {
    observations.others = await Promise.all(whoToAsk(observations).map(async (secret) => ({
        secret,
        is: readOther(await (0,whoami/* askWhoami */.D)(hub, secret, 1), observations),
    })));
}
/**
 * Asks again about gates that may have been accepted a moment ago, until none is left or the time of `hub`
 * is up. What is learned last stands in the observations.
 */
async function askUntilOpen(hub, secret, observations) {
    let closed = behindOpeningGate(observations);
    while (closed.length > 0 && (await hub.wait(POLL_MS))) {
        const answers = closed.map((repo) => ({ ...repo, looks: {} }));
        await Promise.all(answers.map((repo) => (0,access/* look */.Op)(hub, secret, repo, [(0,access/* readLookFor */.Bc)(repo.request.ref)])));
        if (hub.timeIsUp)
            break;
        for (const [index, repo] of closed.entries()) {
            // What is known of a gate is not forgotten over a bad moment of the Hub.
            const reading = answers[index] === undefined ? null : (0,readings/* readingOf */.MU)(answers[index], (0,access/* readLookFor */.Bc)(repo.request.ref));
            if (reading !== null && (0,readings/* isConclusive */.c8)(reading))
                Object.assign(repo.looks, answers[index]?.looks);
        }
        closed = behindOpeningGate(observations);
    }
    // A gate that opened may leave a question as any open repo does.
    if (!hub.timeIsUp)
        await askFurther(hub, secret, observations);
}

// EXTERNAL MODULE: ./src/diagnose/following.ts
var following = __webpack_require__(4439);
;// CONCATENATED MODULE: ./src/hub/file.ts

/**
 * Asks for a small text file at the repo's root. The Hub serves it directly or by a redirect on its own origin;
 * a large one would lie with another host, where no redirect is followed to (protocol notes §3.2, §3.5).
 */
async function fetchFile(client, token, ref, name) {
    const path = `${(0,src_repo/* pagePath */.HX)(ref)}/resolve/${encodeURIComponent((0,src_repo/* revisionOf */.DT)(ref))}/${name}`;
    const { exchange, text } = await client.askForText({ method: 'GET', path, token });
    const { outcome } = exchange;
    return { exchange, text: outcome.kind === 'answer' && outcome.status === 200 ? text : null };
}

// EXTERNAL MODULE: ./src/references/card.ts
var card = __webpack_require__(2866);
;// CONCATENATED MODULE: ./src/references/contents.ts

const MALFORMED = { ok: false, problem: 'malformed' };
/** Characters of a file, or of a card's part that is read, above which it is left alone. */
const LARGEST_JSON = 1 << 20;
const LARGEST_YAML = 1 << 15;
/**
 * Reads a file by its name: JSON, YAML, or of a card the fields `wanted` of the YAML at its head. Never throws,
 * whatever the file holds.
 */
async function contentsOf(path, text, wanted) {
    if (path.endsWith('.json'))
        return parse(text, LARGEST_JSON, JSON.parse);
    return parseYaml(path.endsWith('.md') ? headOf(text, wanted) : text);
}
/** The lines of the wanted fields at the top level of a card's front matter; the rest may be long. */
function headOf(text, wanted) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    if (!/^---[ \t]*$/.test(lines[0] ?? ''))
        return '';
    const kept = [];
    let isWanted = false;
    for (const line of lines.slice(1)) {
        if (/^---[ \t]*$/.test(line))
            return kept.join('\n');
        const field = /^["']?([\w-]{1,60})["']?[ \t]*:/.exec(line)?.[1];
        if (field !== undefined)
            isWanted = wanted.includes(field);
        if (isWanted)
            kept.push(line);
    }
    return '';
}
async function parseYaml(text) {
    if (text.length > LARGEST_YAML)
        return { ok: false, problem: 'too-large' };
    const composed = await composeYaml(text);
    // An alias may stand for much, and for much that stands for much: the package counts, and throws.
    return composed === null ? MALFORMED : parse(text, LARGEST_YAML, () => composed.document.toJS());
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

// EXTERNAL MODULE: ./src/references/mentions.ts + 4 modules
var references_mentions = __webpack_require__(2316);
;// CONCATENATED MODULE: ./src/references/read.ts




/** Fetches the files of a repo that may name others, all at once, and reads them. */
async function readRepo(hub, secret, ref) {
    const names = (0,references_mentions/* namingFiles */.Mf)(ref.type);
    const fetched = await Promise.all(names.map((name) => fetchFile(hub, secret, ref, name)));
    const files = [];
    const contents = new Map();
    const absent = new Set();
    for (const [index, { exchange, text }] of fetched.entries()) {
        const name = names[index] ?? '';
        const read = text === null || hub.timeIsUp ? null : await contentsOf(name, text, card/* CARD_FIELDS */.zf);
        if (read?.ok)
            contents.set(name, read.value);
        if (exchange.outcome.kind === 'answer' && exchange.outcome.status === 404)
            absent.add(name);
        files.push({ name, exchange, problem: problemOf(read) });
    }
    return { ref, files, mentions: (0,references_mentions/* mentionsIn */.TV)(ref, contents, absent) };
}
function problemOf(read) {
    return read === null || read.ok ? null : read.problem;
}

;// CONCATENATED MODULE: ./src/following.ts



/**
 * Reads what the granted repos name, asks about those repos, and goes on with these, until nothing is left to
 * read within the bounds. Does nothing unless it was asked for; called again, it goes on where it ended.
 */
async function follow(hub, secret, observations) {
    const { references } = observations;
    while (!hub.timeIsUp) {
        const unread = (0,following/* nextToRead */.B8)(observations);
        if (unread.length === 0)
            break;
        references.read.push(...(await Promise.all(unread.map((ref) => readRepo(hub, secret, ref)))));
        const found = (0,following/* newlyFound */.I4)(observations);
        references.found.push(...found);
        await Promise.all(found.map((repo) => (0,access/* look */.Op)(hub, secret, repo, [(0,access/* readLookFor */.Bc)(repo.request.ref)])));
        await Promise.all(found.map((repo) => (0,access/* look */.Op)(hub, secret, repo, (0,following/* looksAfter */.n0)(repo, observations))));
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/observe/certificates.ts





/** The variables that name a file or a folder of certificate authorities, by who goes by them (protocol notes §6). */
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
const certificates_MOST_FILES = 1_000;
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
    for (const name of names.filter((one) => HASHED_NAME.test(one)).slice(0, certificates_MOST_FILES)) {
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

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./src/hub/shorten.ts
var shorten = __webpack_require__(5230);
;// CONCATENATED MODULE: ./src/observe/der-names.ts
const VERSION = 0xa0;
/**
 * Finds issuer and subject in a certificate in DER without reading the rest, which takes a thousandth of the time;
 * null where the bytes are no certificate.
 */
function derNames(der) {
    const fields = start(der, start(der, 0));
    if (fields === null)
        return null;
    const serial = der[fields] === VERSION ? end(der, fields) : fields;
    const issuer = end(der, end(der, serial));
    const validity = end(der, issuer);
    const subject = end(der, validity);
    const last = end(der, subject);
    if (issuer === null || validity === null || subject === null || last === null)
        return null;
    return { issuer: der.subarray(issuer, validity), subject: der.subarray(subject, last) };
}
/** Where the content of the value at `at` begins. */
function start(der, at) {
    if (at === null || at + 2 > der.length)
        return null;
    const first = der[at + 1] ?? 0;
    const more = first < 0x80 ? 0 : first - 0x80;
    return more > 3 || at + 2 + more > der.length ? null : at + 2 + more;
}
/** Where the value at `at` ends, and the next one begins. */
function end(der, at) {
    const content = start(der, at);
    if (at === null || content === null)
        return null;
    const more = content - at - 2;
    const length = more === 0 ? (der[at + 1] ?? 0) : der.readUIntBE(at + 2, more);
    return content + length <= der.length ? content + length : null;
}

;// CONCATENATED MODULE: ./src/observe/shown-chain.ts





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
        subject: shown_chain_nameIn(subject),
        issuer: shown_chain_nameIn(issuer),
        names: names.slice(0, MOST_NAMES).map((name) => (0,shorten/* shorten */.m)(name, LONGEST_NAME)),
        validFrom: Date.parse(validFrom),
        validTo: Date.parse(validTo),
        fingerprint: fingerprint256,
        isSelfSigned: certificate.checkIssued(certificate),
    };
}
/** Node writes one part of a name to a line, with what is special in it escaped. */
function shown_chain_nameIn(lines) {
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
    const issuers = shown.flatMap(({ raw }) => derNames(raw)?.issuer ?? []);
    return (der) => {
        const subject = derNames(der)?.subject;
        if (subject === undefined)
            return null;
        const isShown = shown.some((one) => one !== own && one.raw.equals(der));
        if (!isShown && !issuers.some((issuer) => issuer.equals(subject)))
            return null;
        try {
            const authority = new external_node_crypto_.X509Certificate(der);
            const issued = shown.some((one) => one.checkIssued(authority) && one.verify(authority.publicKey));
            if (!issued && !isShown)
                return null;
            return authority.checkIssued(authority) ? 'root' : 'other';
        }
        catch {
            return null;
        }
    };
}
function nodesOwn() {
    return external_node_tls_.rootCertificates.flatMap(certificatesIn);
}

;// CONCATENATED MODULE: ./src/looking-at-certificates.ts



/**
 * Looks at the certificates that the Hub shows, where Node does not trust them, or where it trusts more than it
 * brings along, so that other clients may not: one more handshake, and what the files of this runner hold of it.
 */
async function lookAtCertificates(hub, observations) {
    const question = (0,certificate/* trustInQuestion */.g_)(observations);
    if (question === null)
        return;
    const { git, certificates } = observations;
    const extra = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
    if (question === 'answered' && !addsToNode(extra?.fingerprints ?? []))
        return;
    const shown = await hub.showCertificates();
    if (shown === null)
        return;
    const path = git.authoritiesFile;
    // The variable beats the setting.
    if (path !== undefined && !certificates.some(({ variable }) => variable === 'GIT_SSL_CAINFO')) {
        observations.certificates = [
            ...certificates,
            await observeAuthorities({ variable: 'http.sslCAInfo', path }),
        ];
    }
    observations.chain = await observeChain(shown, observations.certificates);
}

// EXTERNAL MODULE: ./src/netrc/entries.ts
var netrc_entries = __webpack_require__(8948);
// EXTERNAL MODULE: ./src/observe/environment.ts
var observe_environment = __webpack_require__(4621);
;// CONCATENATED MODULE: ./src/observe/event.ts

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
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = current[key];
    }
    return current;
}
function event_text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}

;// CONCATENATED MODULE: ./src/observe/within.ts


/** Whether the path lies in the folder: as it is written, by where its own folder is, or by where a link leads. */
async function isWithin(folder, path) {
    const real = (one) => (0,promises_.realpath)(one).catch(() => (0,external_node_path_.resolve)(one));
    const [root, place, target] = await Promise.all([real(folder), real((0,external_node_path_.dirname)(path)), real(path)]);
    return [(0,external_node_path_.relative)(root, place), (0,external_node_path_.relative)(root, target), (0,external_node_path_.relative)(folder, path)].some((way) => !/^\.\.(?:[\\/]|$)/.test(way) && !(0,external_node_path_.isAbsolute)(way));
}

;// CONCATENATED MODULE: ./src/observe/git/repository-written.ts
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
    if (workspace === null || !(await isWithin(workspace, file)))
        return false;
    return !(await isWithin((0,external_node_path_.join)(workspace, '.git'), file));
}

// EXTERNAL MODULE: ./src/observe/git.ts + 8 modules
var observe_git = __webpack_require__(8939);
;// CONCATENATED MODULE: ./src/observe/job-clients/client.ts
const PACKAGES = new Map([
    ['huggingface-hub', 'huggingface_hub'],
    ['transformers', 'transformers'],
]);
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
const client_VERSION = /^\d(?:[-.+]?[a-z0-9])*$/i;
const SPECIFIER = /^(?:(?:===|==|~=|!=|<=|>=|<|>|\^|~|=)?v?\d(?:\.\*|[-.+]?[a-z0-9])*|\*)$/i;
/** The text where it is a version and nothing else. */
function versionText(text) {
    return text.length <= LONGEST_VERSION && client_VERSION.test(text) ? text : null;
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

;// CONCATENATED MODULE: ./src/observe/job-clients/lock-files.ts

/** No line that says a name or a version is longer. */
const LONGEST_LINE = 500;
/** How many lines are read between two looks at the clock. */
const LINES_BETWEEN = 5_000;
/** Up to here, in characters, JSON is taken apart as a whole: that takes longer than reading lines. */
const lock_files_LARGEST_JSON = 1024 * 1024;
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
    for (const line of lock_files_linesOf(text, isUp)) {
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
    if (text.length > lock_files_LARGEST_JSON)
        return fromPipenvLines(text, where, isUp);
    let lock;
    try {
        lock = JSON.parse(text);
    }
    catch {
        return [];
    }
    return ['default', 'develop'].flatMap((group) => Object.entries(fieldsOf(fieldsOf(lock)[group])).flatMap(([name, entry]) => {
        const { version } = fieldsOf(entry);
        return typeof version === 'string' ? lockedByPipenv(name, version, where) : [];
    }));
}
function fromPipenvLines(text, where, isUp) {
    const found = [];
    let inGroup = false;
    let name = '';
    for (const line of lock_files_linesOf(text, isUp)) {
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
function* lock_files_linesOf(text, isUp = () => false) {
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
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

;// CONCATENATED MODULE: ./src/observe/job-clients/metadata-folders.ts



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

;// CONCATENATED MODULE: ./src/observe/job-clients/requirements.ts

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
/** `environment.yml` of conda: items of lists, `- name=1.2` or, below `pip:`, as in a requirements file. */
function fromCondaEnvironment(text, where) {
    return text.split(/\r?\n/).flatMap((line) => {
        const item = /^\s*-\s+(.*)$/s.exec(line)?.[1] ?? '';
        const bare = item
            .replace(/\s#.*$/s, '')
            .trim()
            .replace(/^(["'])(.*)\1$/, '$2')
            .replace(/^[\w./-]{1,80}::/, '');
        // A build may stand behind the version: `name=1.2=py310_0`.
        return requirement(bare.replace(/^([^=<>!~]+=[^=]+)=[^=]+$/, '$1'), where);
    });
}
/** What in a marker says more than which Python it is for: nobody knows here whether the job goes by it. */
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
/** A package and what is asked of it, where that says anything. */
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

;// CONCATENATED MODULE: ./src/observe/job-clients/pyproject.ts

/**
 * The lists of requirements, by table and key, that a job has when it installs the project. Extras are left out,
 * and environments of their own: nobody knows whether the job wants them.
 */
const REQUIREMENT_LISTS = /^(?:project\.dependencies|dependency-groups\.[\w-]+|tool\.(?:uv\.(?:dev|constraint|override)-dependencies|pdm\.dev-dependencies\.[\w-]+))$/;
/** Poetry's tables, in which the key is the name and the value the version asked for. */
const POETRY_TABLES = /^tool\.poetry\.(?:(?:group\.[\w."-]+\.)?dependencies|dev-dependencies)$/;
/**
 * What a `pyproject.toml` asks for. Only its outline is read: which table a line stands in, and the strings of
 * that line. A requirement is recognised by its form, so whatever else TOML allows cannot be mistaken for one.
 */
function fromPyproject(text, where) {
    const found = [];
    let table = '';
    let list = '';
    for (const line of text.split(/\r?\n/)) {
        const header = /^\s*\[\[?([^[\]]{1,200})\]\]?\s*(?:#.*)?$/.exec(line)?.[1];
        if (header !== undefined && !/["']\s*,?\s*$/.test(header)) {
            table = header.replace(/\s/g, '');
            list = '';
            continue;
        }
        const key = /^\s*(["']?)([\w-]{1,100})\1\s*=(?!=)/.exec(line)?.[2];
        if (key !== undefined)
            list = `${table}.${key}`;
        if (REQUIREMENT_LISTS.test(list)) {
            for (const string of stringsIn(line))
                found.push(...requirement(string, where));
        }
        else if (POETRY_TABLES.test(table)) {
            found.push(...poetry(line, where));
        }
    }
    return found;
}
/**
 * `name = "^1.2"`, `name = { version = "^1.2", extras = […] }`, or a list of such tables with a condition each.
 * What is optional, or for some systems only, is left out.
 */
function poetry(line, where) {
    const [, name = '', value = ''] = /^\s*["']?([\w.-]{1,100})["']?\s*=\s*(.+)$/s.exec(line) ?? [];
    if (/\b(?:optional\s*=\s*true|platform\s*=|markers\s*=)/.test(value))
        return [];
    const versions = /^[[{]/.test(value)
        ? Array.from(value.matchAll(/\bversion\s*=\s*(["'][^"']{0,200}["'])/g), (match) => match[1] ?? '')
        : [value];
    return versions.flatMap((version) => {
        const [specifiers] = stringsIn(version);
        // To Poetry a bare version is one to be met exactly.
        return specifiers === undefined ? [] : required(name, specifiers.replace(/^(?=\d[\w.]*$)/, '=='), where);
    });
}
/** The strings of a line, up to a comment. */
function stringsIn(line) {
    const strings = [];
    for (const [all, double, single] of line.matchAll(/"([^"\\]{0,500})"|'([^']{0,500})'|#/g)) {
        if (all === '#')
            break;
        strings.push(double ?? single ?? '');
    }
    return strings;
}

// EXTERNAL MODULE: ./src/observe/child.ts
var child = __webpack_require__(1074);
// EXTERNAL MODULE: ./src/observe/git/place.ts
var place = __webpack_require__(4076);
// EXTERNAL MODULE: ./src/observe/git/text-file.ts
var text_file = __webpack_require__(939);
// EXTERNAL MODULE: ./src/observe/program-variables.ts
var program_variables = __webpack_require__(3512);
// EXTERNAL MODULE: ./src/observe/programs.ts + 1 modules
var programs = __webpack_require__(6031);
;// CONCATENATED MODULE: ./src/observe/job-clients/python.ts








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
        cwd: await (0,place/* startFolder */.hh)(environment, path, search),
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
    if (typeof versions !== 'object' || versions === null)
        return [];
    return Object.entries(versions).flatMap(([distribution, version]) => {
        const known = packageNamed(distribution);
        const text = typeof version === 'string' ? versionText(version) : null;
        if (known === null || text === null)
            return [];
        // A step of the job may still install another one.
        const where = `${name} on the path`;
        return [{ package: known, version: text, range: null, where, how: 'installed', certain: false }];
    });
}

;// CONCATENATED MODULE: ./src/observe/job-clients/text.ts


const NONE = { text: null, isCut: false };
/**
 * A regular file of the workspace as text; no text for anything else, since a link could lead out of the workspace. One
 * that is larger than that is cut: then there is no text either.
 */
async function workspaceText(path, largest) {
    try {
        if (!(await (0,promises_.lstat)(path)).isFile())
            return NONE;
        const { bytes, isCut } = await (0,bounded_file/* readBoundedFile */.Mv)(path, largest, { noFollow: true });
        return isCut ? { text: null, isCut } : { text: bytes.toString('utf8'), isCut };
    }
    catch {
        return NONE;
    }
}

;// CONCATENATED MODULE: ./src/observe/job-clients.ts
/**
 * Which `huggingface_hub` the job is going to use, as far as its workspace or the machine tells. The workspace
 * may be a pull request's: its files are read as text, none of it is run, and no text of it is handed on but
 * versions. Never throws.
 */











/** Lock files of large projects have some megabytes. */
const LARGEST_LOCK_FILE = 16 * 1024 * 1024;
const FILES = [
    [/^(?:uv|poetry|pdm)\.lock$/, fromTomlLock, LARGEST_LOCK_FILE],
    [/^Pipfile\.lock$/, fromPipfileLock, LARGEST_LOCK_FILE],
    [/^(?:[\w.-]{0,40}[-_.])?requirements(?:[-_.][\w.-]{0,40})?\.txt$/, fromRequirements],
    [/^pyproject\.toml$/, fromPyproject],
    [/^environment\.ya?ml$/, fromCondaEnvironment],
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
        const { text, isCut } = await time.within(() => workspaceText((0,external_node_path_.join)(workspace, name), largest), job_clients_LATE);
        if (isCut)
            time.leaveOut(name);
        if (text !== null && !time.isUp())
            found.push(...read(text, name, () => time.isUp()).slice(0, MOST_TRACES));
    }
    return found;
}
const job_clients_LATE = { text: null, isCut: false };
/** The environment that is active, else the one that tools make in the workspace. */
async function inEnvironments(workspace, environment) {
    const named = [environment.VIRTUAL_ENV, environment.UV_PROJECT_ENVIRONMENT].flatMap((folder) => folder ? [(0,external_node_path_.isAbsolute)(folder) ? folder : (0,external_node_path_.resolve)(workspace, folder)] : []);
    for (const folder of [...named, (0,external_node_path_.join)(workspace, '.venv'), (0,external_node_path_.join)(workspace, 'venv')]) {
        const isOwn = await isWithin(workspace, (0,external_node_path_.join)(folder, 'lib'));
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

// EXTERNAL MODULE: ./src/observe/netrc.ts
var observe_netrc = __webpack_require__(9124);
// EXTERNAL MODULE: ./src/observe/saved-tokens.ts + 1 modules
var saved_tokens = __webpack_require__(9294);
// EXTERNAL MODULE: ./src/proxy.ts + 1 modules
var proxy = __webpack_require__(2238);
// EXTERNAL MODULE: ./src/hub/exchange.ts
var exchange = __webpack_require__(5770);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
var external_node_dns_default = /*#__PURE__*/__webpack_require__.n(external_node_dns_);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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
            return callback(Object.assign(new Error('no public address'), { code: exchange/* ADDRESS_NOT_PUBLIC */.v }), '');
        }
        return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
};

// EXTERNAL MODULE: ./src/hub/transfer-hosts.ts
var hub_transfer_hosts = __webpack_require__(3470);
;// CONCATENATED MODULE: ./src/reaching.ts







/**
 * Reaches the hosts that files come from: those that the Hub lists, and those to which it sends whoever asks for a
 * file of the listed repos. The token goes to the Hub alone; the hosts are asked for nothing, without it. A Hub at a
 * public address leads nobody to another one.
 */
async function reachTransferHosts(hub, secret, observations, connectTo) {
    const { endpoint } = observations.inputs;
    const hosts = new Map();
    const serves = new Map();
    const publicOnly = isPublic(hub, endpoint);
    const listing = (0,hub_transfer_hosts/* askTransferList */.pW)(hub).then((list) => ({
        list,
        listed: (0,hub_transfer_hosts/* readTransferList */.KJ)(list, endpoint) ?? [],
    }));
    const reachOnce = async (origin) => {
        const { listed } = await listing;
        const bounds = { endpoint, publicOnly: await publicOnly, listed };
        const reached = hosts.get(origin) ?? reach(origin, bounds, connectTo);
        hosts.set(origin, reached);
    };
    await Promise.all([
        listing.then(({ listed }) => Promise.all(listed.map(reachOnce))),
        ...(0,transfer_hosts/* reposToFetchFrom */.P3)(observations).map(async (ref) => {
            const origin = await (0,hub_transfer_hosts/* askFileOrigin */.Ye)(hub, secret, ref);
            if (origin === null)
                return;
            serves.set(origin, [...(serves.get(origin) ?? []), (0,src_repo/* formatRepo */.Kf)(ref)]);
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
    const endpoint = (0,src_endpoint/* endpointAt */.hU)(new URL(origin), 'input');
    const question = { method: 'HEAD', path: '/', token: null };
    const host = { origin, host: endpoint.host, serves: [] };
    const code = obstacle(endpoint, bounds);
    if (code !== null) {
        const asked = { method: question.method, path: question.path, authenticated: false, redirects: [] };
        const outcome = { kind: 'no-answer', phase: 'address', code };
        return { ...host, exchange: { ...asked, attempts: 0, outcome } };
    }
    const client = connectTo(endpoint, bounds.publicOnly ? { lookup: lookupPublic } : {});
    try {
        return { ...host, exchange: await client.ask({ ...question, attempts: 2 }) };
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
        return exchange/* ADDRESS_NOT_PUBLIC */.v;
    if ((0,proxy/* proxyFor */.i)(origin, process.env) === null || (0,hub_transfer_hosts/* mayBeAskedThroughProxy */.GR)(hostname, named))
        return null;
    return exchange/* ADDRESS_UNKNOWN */.s;
}

;// CONCATENATED MODULE: ./src/resolve/hub-version.ts

/** Whether it matters which `huggingface_hub` the job uses: some of its generations would not send the checked token. */
function hubVersionMatters(observations) {
    return (0,resolve_speaking/* othersSpeaking */.a)(observations).some(({ client, source }) => client.startsWith('huggingface_hub') &&
        // With a saved login beside a token in HF_TOKEN that is so for very old versions on every such machine.
        !(client === 'huggingface_hub before 0.19' && source.kind === 'saved'));
}

// EXTERNAL MODULE: ./src/handover.ts
var handover = __webpack_require__(4228);
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

// EXTERNAL MODULE: ./src/toolkit.ts + 5 modules
var toolkit = __webpack_require__(6631);
;// CONCATENATED MODULE: ./src/runner.ts




/**
 * Makes the checked token the job's `HF_TOKEN`, in its clean form, unless the Hub refused it. One that was exchanged
 * is taken back by the post step.
 */
function exportToken(standing, { chosen }) {
    const { usable } = bearing/* BEARINGS */.a[standing.is];
    if (!usable || chosen === null)
        return;
    toolkit/* exportVariable */.dN('HF_TOKEN', chosen.shape.cleaned.reveal());
    if (chosen.source === 'publisher')
        (0,handover/* saveExported */.RJ)('HF_TOKEN');
}
/** Makes a variable one of all later steps. Its value is printed in debug logs, and so must not be a secret. */
function setVariable(name, value) {
    toolkit/* exportVariable */.dN(name, value);
}
/** Says why nothing happens for a while. */
function tellOfWaiting(repos, seconds) {
    toolkit/* info */.pq(`Waiting up to ${seconds} seconds for access to ${repos} gated repo${repos === 1 ? '' : 's'}.`);
}
/**
 * Says now and then how far the run is, as long as it lasts; of a short one nothing. Returns what ends it, after
 * which nothing more is said. Keeps no process alive.
 */
function tellProgress(progress) {
    const begun = performance.now();
    const passed = () => performance.now() - begun;
    let timer;
    const goOn = () => {
        timer = setTimeout(() => {
            toolkit/* info */.pq(progressText(progress(), passed()));
            goOn();
        }, pauseAfter(passed())).unref();
    };
    goOn();
    return () => clearTimeout(timer);
}

// EXTERNAL MODULE: ./src/secret.ts
var secret = __webpack_require__(7355);
// EXTERNAL MODULE: ./src/worth-hiding.ts
var worth_hiding = __webpack_require__(6319);
;// CONCATENATED MODULE: ./src/observing.ts





















/** Looks at the runner while the first answers travel, then asks what they leave open. */
async function observe(begun, environment, connectTo) {
    const { inputs, first } = begun;
    const { hub, secret, mayAsk } = first;
    const asked = mayAsk ? first.repos : [];
    const references = { read: [], found: [] };
    const stopTelling = tellProgress(() => {
        const all = [...asked, ...references.found];
        const answered = all.filter(({ looks }) => Object.keys(looks).length > 0).length;
        return { doing: 'asking', repos: all.length, answered, requests: hub.asked };
    });
    try {
        const observations = await observeRunner(begun, environment, references);
        const [whoami] = await Promise.all([first.whoami, observeInstalled(environment, observations)]);
        observations.whoami = whoami;
        await Promise.all([
            mayAsk ? askOn(hub, secret, observations) : null,
            askOthers(hub, observations),
            lookAtCertificates(hub, observations),
            mayAsk && inputs.checkTransferHosts
                ? reachTransferHosts(hub, secret, observations, connectTo).then((reached) => {
                    observations.transferHosts = reached;
                })
                : null,
        ]);
        return observations;
    }
    finally {
        stopTelling();
    }
}
/** Everything that is not the Hub's to say, with what the Hub says left open. */
async function observeRunner({ inputs, token, publisher, first: { repos } }, environment, references) {
    const { hosts, hostnames } = (0,src_endpoint/* credentialHosts */.jS)(inputs.endpoint);
    const workspace = environment.GITHUB_WORKSPACE || null;
    const time = new reading_time/* ReadingTime */.u();
    const [event, netrc, git, storedTokens, legacyToken, jobClients, workflow, certificates] = await Promise.all([
        observeEvent(environment),
        (0,observe_netrc/* observeNetrc */.n)(environment, process.platform, hostnames),
        (0,observe_git/* observeGit */.F4)(environment, workspace, hosts, { origin: inputs.endpoint.origin, time }),
        (0,saved_tokens/* observeStoredTokens */.WR)(environment),
        (0,saved_tokens/* observeLegacyToken */.Ld)(environment),
        observeWorkspaceClients(environment, time),
        observeWorkflow(environment, process.platform, time),
        observeCertificates(environment),
    ]);
    return {
        inputs,
        token,
        publisher,
        event,
        environment: (0,observe_environment/* observeEnvironment */.aC)(environment),
        netrc,
        git: { ...git, credentials: await markWritten(git.credentials, workspace) },
        storedTokens,
        legacyToken,
        jobClients,
        others: [],
        whoami: null,
        repos,
        references,
        certificates,
        chain: null,
        proxy: (0,proxy/* proxyFor */.i)(inputs.endpoint.origin, environment),
        transferHosts: null,
        publicRepo: null,
        workflow,
        unread: { isLate: time.isShort, cut: time.cut },
        platform: process.platform,
        now: Date.now(),
    };
}
/** What the first answers leave open, and then what the granted repos load. */
async function askOn(hub, secret, observations) {
    await askFurther(hub, secret, observations);
    await follow(hub, secret, observations);
}
/** Starting a Python costs time, so it is asked only where its answer makes a difference. */
async function observeInstalled(environment, observations) {
    if (!hubVersionMatters(observations))
        return;
    const installed = await observeInstalledClients(environment);
    observations.jobClients = [...observations.jobClients, ...installed];
}
/**
 * Credentials of this Hub that others left on the machine, and GitHub's own: none of them may be shown either. Not
 * among them is what a pull request can write, and what is too short for a token: either may be any word.
 */
function foreignSecrets({ inputs, netrc, git, storedTokens, legacyToken }) {
    const { hostnames } = (0,src_endpoint/* credentialHosts */.jS)(inputs.endpoint);
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
function tokensOfRepository({ git }) {
    return git.credentials.flatMap(({ secret, fromRepository }) => (fromRepository ? [secret] : []));
}

;// CONCATENATED MODULE: ./src/report/documentation.ts
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

;// CONCATENATED MODULE: ./src/report/invalid-inputs.ts



/** The report on inputs that cannot be used: all of them at once. Nothing was asked and nothing was changed. */
function invalidInputsReport(problems, causesPage, workflow, unknownInputs) {
    const near = besideNearInputs(nearInputs(unknownInputs, workflow), [], false);
    const findings = (0,finding/* inOrder */.a)([
        ...problems.map((problem, position) => ({
            ...inputFinding(problem, position),
            place: problemPlace(problem, workflow),
        })),
        ...near.map(finding/* finding */.g),
    ]);
    return {
        schema: 1,
        verdict: 'fail',
        cause: findings[0]?.cause ?? null,
        endpoint: '',
        causesPage,
        token: null,
        publisher: null,
        hint: null,
        repos: [],
        findings,
        clients: [],
        scrubbed: [],
        isolated: null,
        wouldRemove: [],
        transferHosts: null,
        notChecked: ['anything: with an input that cannot be used, nothing is asked and nothing is changed'],
        requests: 0,
        quota: null,
    };
}
function inputFinding({ cause, input, line, value, reason }, position) {
    const where = line === null ? `The input ${input}` : `Line ${line} of the input ${input}`;
    const shown = value === '' ? 'is blank' : `is "${value}"`;
    return (0,finding/* finding */.g)({
        cause,
        subject: input,
        position,
        message: `${where} ${shown}, which cannot be used: ${reason}.`,
        advice: cause === 'input-invalid' ? `Correct ${input}.` : ADVICE[cause],
        evidence: [{ fact: `${where} ${shown}` }],
    });
}
const ADVICE = {
    'repo-id-placeholder': 'Set the variable that should hold the id, or leave the line out.',
    'repo-id-invalid': 'Write [datasets/ or spaces/ …]namespace/name[@revision] [read|write], the address of a Hub page, or an hf:// path.',
};

// EXTERNAL MODULE: ./src/private-folder.ts
var private_folder = __webpack_require__(6193);
// EXTERNAL MODULE: ./src/report/encode.ts
var encode = __webpack_require__(4622);
// EXTERNAL MODULE: ./src/report/report.ts + 5 modules
var report_report = __webpack_require__(1132);
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
        toolkit/* info */.pq(line);
    (0,annotations/* annotations */.hk)(report).forEach(emit);
    for (const group of groups) {
        toolkit/* startGroup */.Oh(group.title);
        for (const line of group.lines)
            toolkit/* info */.pq(line);
        toolkit/* endGroup */.N4();
    }
}
function emit({ level, title, message, place }) {
    const say = { error: toolkit/* error */.z3, warning: toolkit/* warning */.$e, notice: toolkit/* notice */.lm };
    say[level](message, { title, ...(place === null ? {} : { file: place.file, startLine: place.line }) });
}

;// CONCATENATED MODULE: ./src/report/publish.ts










/** Puts a report wherever people and later steps look for it. Decides nothing. */
async function publish(report, places, environment) {
    writeLog(report, (0,paint/* paintFor */.ev)(environment, process.stdout.isTTY));
    const reportPath = await writeReportFile(report, environment);
    for (const [name, value] of Object.entries(outputs(report, reportPath)))
        toolkit/* setOutput */.uH(name, value);
    if (places.summary)
        await writeSummary((0,summary/* renderSummary */.Br)(report), environment);
    if (places.checkRun || places.comment !== 'never') {
        const { publishOnGitHub } = await __webpack_require__.e(/* import() */ 190).then(__webpack_require__.bind(__webpack_require__, 4190));
        await publishOnGitHub(report, places, environment);
    }
    toolkit/* info */.pq((0,encode/* logText */.kc)((0,wording/* lastLine */.fM)(report)));
}
async function writeReportFile(report, environment) {
    try {
        const path = (0,external_node_path_.join)(await (0,private_folder/* privateFolder */.q)(environment), 'report.json');
        await (0,promises_.writeFile)(path, `${JSON.stringify(report, null, 2)}\n`);
        return path;
    }
    catch {
        toolkit/* notice */.lm('The report file could not be written.', { title: 'No report file' });
        return '';
    }
}
async function writeSummary(text, environment) {
    if (!environment.GITHUB_STEP_SUMMARY)
        return;
    try {
        await toolkit/* summary */.z.addRaw(text).write();
    }
    catch {
        toolkit/* notice */.lm('The job summary could not be written; the report file has it all.', {
            title: 'No job summary',
        });
    }
}

// EXTERNAL MODULE: ./src/report/redact.ts
var report_redact = __webpack_require__(649);
;// CONCATENATED MODULE: ./src/shielding.ts








/** Shields the job from what is stale: with `isolate` by its environment alone, else by removing it. */
async function shield(observations, environment) {
    const { inputs } = observations;
    const plan = (0,diagnose_isolation/* planIsolation */.wE)(observations);
    if (plan !== null) {
        const { isolate } = await __webpack_require__.e(/* import() */ 66).then(__webpack_require__.bind(__webpack_require__, 3685));
        const isolated = await isolate(plan, {
            folder: await ownFolder(environment),
            key: (0,handover/* journalKey */.dR)(),
            environment,
            announceJournal: handover/* saveJournalPath */.iq,
            setVariable: setVariable,
        });
        return { scrubs: [], isolation: isolated };
    }
    const stale = (0,diagnose_stale/* staleCredentials */.s5)(observations);
    if ((0,diagnose_stale/* isNothing */.qv)(stale))
        return NOTHING_DONE;
    const { scrub } = await __webpack_require__.e(/* import() */ 177).then(__webpack_require__.bind(__webpack_require__, 2177));
    const scrubs = await scrub(stale, {
        folder: await ownFolder(environment),
        key: (0,handover/* journalKey */.dR)(),
        restore: inputs.restore,
        announceJournal: handover/* saveJournalPath */.iq,
        git: {
            environment,
            folder: environment.GITHUB_WORKSPACE || null,
            hosts: (0,src_endpoint/* credentialHosts */.jS)(inputs.endpoint).hosts,
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

;// CONCATENATED MODULE: ./src/waiting-for-access.ts





/** As long as `wait-for-access` says, with a deadline of its own. Returns the number of requests. */
async function waitForAccess(observations, secret, debug) {
    const { inputs } = observations;
    const { waitForAccessSeconds: timeoutSeconds } = inputs;
    const closed = behindOpeningGate(observations);
    if (timeoutSeconds === 0 || closed.length === 0)
        return 0;
    tellOfWaiting(closed.length, timeoutSeconds);
    const stopTelling = tellProgress(() => ({
        doing: 'waiting',
        closed: behindOpeningGate(observations).length,
        seconds: timeoutSeconds,
    }));
    const hub = (0,hub_clients/* clientFor */.$)(inputs, timeoutSeconds, debug);
    try {
        do {
            await askUntilOpen(hub, secret, observations);
            // What has opened now may load what is closed.
            await follow(hub, secret, observations);
        } while (!hub.timeIsUp && behindOpeningGate(observations).length > 0);
        return hub.asked;
    }
    finally {
        stopTelling();
        await hub.close();
    }
}

;// CONCATENATED MODULE: ./src/action.ts















/** Credential helpers are asked many times to have one login removed, and GitHub's API may be slow. */
const CHANGES_AND_REPORT_SECONDS = 180;
/** With inputs that cannot be used, what they say about where to report is not relied on. */
const ONLY_SUMMARY = {
    summary: true,
    checkRun: false,
    checkName: '',
    comment: 'never',
    githubToken: null,
    headSha: '',
    pullRequest: null,
    fork: null,
};
/**
 * The plot: inputs, observe, diagnose, act, report. Everything that is concluded is concluded from the
 * observations; everything that is shown is shown from the report.
 */
async function run({ own, debug, begun }, environment) {
    if (!begun.ok) {
        const workflow = await observeWorkflow(environment, process.platform);
        const unknown = (0,input_variables/* unknownInputVariables */.kz)(environment);
        const report = invalidInputsReport(begun.problems, causesPage(environment), workflow, unknown);
        await publish((0,report_redact/* redactor */.$)(own, environment.HOME)(report), ONLY_SUMMARY, environment);
        return (0,ending/* settle */.G9)(true);
    }
    const { inputs, token, first } = begun;
    const { hub } = first;
    try {
        const connectTo = (0,hub_clients/* connectingWithin */.c)(inputs.timeoutSeconds, debug);
        const observations = await observe(begun, environment, connectTo);
        (0,ending/* mustEndWithin */.Em)(inputs.waitForAccessSeconds + ending/* CHECK_SLACK_SECONDS */.U4);
        const asked = await waitForAccess(observations, first.secret, debug);
        const foreign = foreignSecrets(observations);
        (0,masking/* maskSecrets */.Q)(foreign);
        (0,masking/* maskAlone */.A)(tokensOfRepository(observations));
        debug?.hide(foreign);
        debug?.observed(observations);
        debug?.asked(hub.asked + asked);
        const redact = (0,report_redact/* redactor */.$)([...own, ...foreign], environment.HOME);
        (0,ending/* mustEndWithin */.Em)(CHANGES_AND_REPORT_SECONDS);
        const deeds = await shield(observations, environment);
        const diagnosis = diagnose(observations, deeds);
        if (inputs.exportToken)
            exportToken(diagnosis.standing, token);
        const report = (0,report_report/* buildReport */.F)({
            observations,
            diagnosis,
            deeds,
            causesPage: causesPage(environment),
            requests: hub.asked + asked,
        }, redact);
        const { headSha, pullRequest, fork } = observations.event;
        await publish(report, { ...inputs, headSha, pullRequest, fork }, environment);
        (0,ending/* settle */.G9)(diagnosis.stepFails);
    }
    finally {
        await hub.close();
    }
}


/***/ }),

/***/ 8939:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F4: function() { return /* binding */ observeGit; },
  Pv: function() { return /* reexport */ parseStore; },
  QR: function() { return /* binding */ targetsOf; }
});

// EXTERNAL MODULE: ./src/observe/git/asking.ts
var asking = __webpack_require__(9688);
// EXTERNAL MODULE: ./src/observe/git/version.ts
var git_version = __webpack_require__(239);
;// CONCATENATED MODULE: ./src/observe/git/asking-program.ts

/** The first of three that is set counts, and is none where it is blank; at most one entry, the last in git's order. */
function askingProgram(environment, settings, version, order) {
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
// EXTERNAL MODULE: ./src/observe/git/settings.ts + 1 modules
var git_settings = __webpack_require__(7777);
// EXTERNAL MODULE: ./src/observe/git/url-match.ts
var url_match = __webpack_require__(2274);
;// CONCATENATED MODULE: ./src/observe/git/authorities.ts



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

// EXTERNAL MODULE: ./src/observe/git/credential-helpers.ts
var credential_helpers = __webpack_require__(3266);
// EXTERNAL MODULE: ./src/secret.ts
var secret = __webpack_require__(7355);
// EXTERNAL MODULE: ./src/showable.ts
var showable = __webpack_require__(3290);
// EXTERNAL MODULE: ./src/observe/git/urls.ts
var urls = __webpack_require__(7329);
;// CONCATENATED MODULE: ./src/observe/git/places.ts
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
    if (!(0,urls/* mayName */.vx)(setting.key, hosts) && !(0,urls/* mayName */.vx)(setting.value, hosts))
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
    const held = address === null ? null : (0,urls/* credentialInUrl */.Qb)(value.trim(), hosts);
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
    const scope = (0,urls/* publicScope */.Uv)(subsection);
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
    const held = (0,urls/* credentialInUrl */.Qb)(subsection ?? '', hosts);
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

;// CONCATENATED MODULE: ./src/observe/git/headers.ts
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
 * git-lfs goes by the key that matches best, or else by the one for all URLs, takes all its values, and does not
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
    const scope = subsection === null ? null : (0,urls/* publicScope */.Uv)(subsection);
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

// EXTERNAL MODULE: ./src/observe/git/helper-trust.ts
var helper_trust = __webpack_require__(1424);
// EXTERNAL MODULE: ./src/observe/git/place.ts
var git_place = __webpack_require__(4076);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/observe/reading-time.ts
var reading_time = __webpack_require__(860);
;// CONCATENATED MODULE: ./src/observe/git/config-text.ts
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

// EXTERNAL MODULE: ./src/observe/git/text-file.ts
var text_file = __webpack_require__(939);
;// CONCATENATED MODULE: ./src/observe/git/repository-files.ts
/**
 * Settings that git reads in no other place: `.gitmodules` and `.lfsconfig`, which come with the repository itself,
 * also with its submodules, and the configuration of submodules that are cloned already.
 */







/** More than a workspace has submodules; behind that it is not looked. */
const MOST_REPOSITORIES = 50;
/** Folders below `modules`: a submodule's name may have several parts. */
const MOST_FOLDERS = 200;
/** Of all these files together: each is a finding, and nobody mends more in one go. */
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

;// CONCATENATED MODULE: ./src/observe/git/words.ts
/** The words of a simple shell command, as far as they can be told without a shell. */
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

;// CONCATENATED MODULE: ./src/observe/git/stores.ts
/** The files of git's `store` helper, read by lines: some hold a secret that the helper itself never finds. */






/** The files that a `store` helper reads, in its order; null where it is none, or only a shell can tell. */
function storeFiles({ value }, { environment, current }) {
    if ((0,credential_helpers/* helperName */.Mo)(value) !== 'store')
        return null;
    const home = (0,git_place/* gitHome */.Kg)(environment);
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
    const speaks = ({ host, username }, line) => {
        const target = helper.targets.find((one) => one.host === host);
        if (target === undefined || !storeFinds(line, target))
            return false;
        const pin = helper.username ?? (0,credential_helpers/* pinnedUser */.iQ)(settings, target);
        return pin === null || pin === username;
    };
    const credentials = texts.flatMap(({ text }, index) => {
        const lines = (text ?? '').split('\n');
        return parseStore(text ?? '', files[index] ?? '', hosts).map((credential) => {
            const isHeard = speaks(credential, lines[(credential.line ?? 0) - 1] ?? '');
            return { ...credential, serves: isHeard ? 'both' : 'none', helper: helper.order };
        });
    });
    const isWhole = texts.every(({ state }) => state !== 'unreadable');
    return { credentials, state: isWhole ? 'read-as-file' : 'failed' };
}
/** The lines of a credential file that hold something for the hosts, whether the helper finds them or not. */
function parseStore(content, file, hosts) {
    return content.split('\n').flatMap((line, index) => {
        const held = (0,urls/* mayName */.vx)(line, hosts) ? (0,urls/* credentialInUrl */.Qb)(readable(line), hosts) : null;
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
    return at >= 0 && colon >= 0 && colon < at && (0,urls/* decode */.D4)(authority.slice(at + 1)) === host;
}

;// CONCATENATED MODULE: ./src/observe/git.ts
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
async function observeGit(environment, folder, hosts, { origin, patienceMs = asking/* HELPER_PATIENCE_MS */.As, time } = {}) {
    const place = await (0,git_place/* gitPlace */.YM)(environment, folder);
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
    const [ofRepository, ...looks] = await Promise.all([
        inRepository,
        ...configured.map((helper) => look(helper, settings, targets, place, mayAsk ? patienceMs : null)),
    ]);
    return {
        state: 'read',
        credentials: [
            ...inSettings(settings, targets),
            ...headers.credentials,
            ...ofRepository,
            ...onceEach(looks.flatMap(({ credentials }) => credentials)),
        ],
        helpers: [
            ...looks.map(({ helper }) => helper),
            ...askingProgram(environment, settings, version, configured.length),
        ],
        headersReset: headers.areReset,
        ...(endpoint && authoritiesOf(settings, endpoint, environment, (0,git_place/* gitHome */.Kg)(environment))),
        version,
    };
}
/** The endpoint's host is asked about as its origin says, the Hub's other name over https. */
function targetsOf(hosts, origin) {
    const plain = origin?.startsWith('http:') ? new URL(origin).host : null;
    return hosts.map((host) => ({ host, scheme: host === plain ? 'http' : 'https' }));
}
async function look(configured, settings, targets, place, patienceMs) {
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
    const alone = (0,asking/* helperAlone */.e4)(place, configured.value, settings, patienceMs);
    const answers = await Promise.all(configured.targets
        .flatMap((target) => (0,credential_helpers/* queriesFor */.yp)(settings, configured, target))
        .map((query) => (0,asking/* askHelper */.mH)(alone, query)));
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
    const heard = new Set(lines.values());
    return credentials.filter((credential) => credential.kind !== 'store' || heard.has(credential));
}


/***/ }),

/***/ 9688:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: function() { return /* binding */ HELPER_PATIENCE_MS; },
/* harmony export */   e4: function() { return /* binding */ helperAlone; },
/* harmony export */   mH: function() { return /* binding */ askHelper; },
/* harmony export */   qZ: function() { return /* binding */ tellHelper; }
/* harmony export */ });
/* unused harmony export readLogin */
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7355);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1074);
/* harmony import */ var _command_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7262);
/* harmony import */ var _named_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9210);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7777);
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
        const { section, variable } = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(key);
        const isAsked = section === 'credential' && (variable === 'username' || variable === 'usehttppath');
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRepository */ .iI)(origin) && isAsked ? [[key, text]] : [];
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
    return (0,_child_js__WEBPACK_IMPORTED_MODULE_1__/* .runChild */ .w)(program, ['credential', action], {
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
    const secret = new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(password === '' ? username : password);
    return { scheme, host, path: fields.get('path') ?? null, username, secret, lines: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(lines) };
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

/***/ 7262:
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

/***/ 3266:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: function() { return /* binding */ configuredHelpers; },
/* harmony export */   Mo: function() { return /* binding */ helperName; },
/* harmony export */   iQ: function() { return /* binding */ pinnedUser; },
/* harmony export */   vw: function() { return /* binding */ isByPath; },
/* harmony export */   yp: function() { return /* binding */ queriesFor; }
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7777);
/* harmony import */ var _url_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2274);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7329);



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
            where: `credential.${one.subsection === null ? '' : `${(0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .publicScope */ .Uv)(one.subsection)}.`}helper`,
            order,
            scope: one.subsection === null ? null : (0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .publicScope */ .Uv)(one.subsection),
            value: one.setting.value,
            origin: one.setting.origin,
            targets: asked.get(one) ?? [],
            username: one.pattern.user,
        };
    });
}
/** `credential.<url>.username`: the one user whose logins git looks for there; null where any will do. */
function pinnedUser(settings, target) {
    const pins = withVariable(settings, 'username').filter(({ pattern }) => pattern.path === '/' && pattern.user === null && (0,_url_match_js__WEBPACK_IMPORTED_MODULE_1__/* .rankOf */ .IQ)(pattern, target) !== null);
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
        .filter(({ pattern }) => (0,_url_match_js__WEBPACK_IMPORTED_MODULE_1__/* .rankOf */ .IQ)(pattern, target) !== null)
        .at(-1)?.setting.value;
    return last !== undefined && !/^(?:false|no|off|0)$/i.test(last);
}
/** The paths of the remotes on the target's host, as git gives them to helpers. */
function remotePaths(settings, { scheme, host }) {
    const paths = settings.flatMap(({ key, value }) => {
        const { section, variable } = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(key);
        const url = section === 'remote' && /^(?:push)?url$/.test(variable) ? (0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUrl */ .Dl)(value) : null;
        if (url === null || url.host !== host || url.protocol !== `${scheme}:`)
            return [];
        return [(0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(url.pathname.replace(/^\/+|\/+$/g, ''))];
    });
    return [...new Set(paths)].filter((path) => path !== '' && !/[\0\n\r]/.test(path)).slice(0, MOST_PATHS);
}
function withVariable(settings, wanted) {
    return settings.flatMap((setting) => {
        if (!setting.key.startsWith('credential.'))
            return [];
        const { subsection, variable } = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(setting.key);
        if (variable !== wanted)
            return [];
        const pattern = (0,_url_match_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialPattern */ .qr)(subsection);
        return pattern === null ? [] : [{ setting, subsection, pattern }];
    });
}
function activeFor(configured, target) {
    let active = [];
    for (const one of configured) {
        if ((0,_url_match_js__WEBPACK_IMPORTED_MODULE_1__/* .rankOf */ .IQ)(one.pattern, target) === null)
            continue;
        if (one.setting.value === '') {
            active = active.filter(({ pattern }) => !(0,_url_match_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(one.pattern, pattern));
            continue;
        }
        // The same once more can only give the same answer, unless the first may not be asked.
        const isRepeated = active.some(({ setting, pattern }) => setting.value === one.setting.value &&
            (0,_url_match_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(pattern, one.pattern) &&
            ((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfUser */ .T2)(setting.origin) || !(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfUser */ .T2)(one.setting.origin)));
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

/***/ 1424:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: function() { return /* binding */ mayRun; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6031);
/* harmony import */ var _named_variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9210);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4076);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7777);
/** Which of the configured helpers may be run at all: those in which a workspace's files have no say. */






/**
 * Only a helper of the user's, the system's or the environment's own settings whose words name nothing of the
 * workspace: no path that leads there, none that is relative, and no program that lies there behind a link. Where the
 * home itself lies there, none.
 */
async function mayRun({ value, origin }, place) {
    if (!(0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfUser */ .T2)(origin))
        return false;
    const { search, current, environment } = place;
    // In the home helpers keep what they answer, and find what they run.
    const homeInWorkspace = await search.wayIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHome */ .Kg)(environment)));
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
    const found = await Promise.all(plain.map((name) => (0,_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .findFirst */ .i8)(name, { ...search, folders: outside })));
    return found.some((program) => program !== null && program.inWorkspace !== null);
}
/** The words with the job's variables and the home put in their place. */
function expanded(words, environment, platform) {
    let text = words.replace(/(^|[\s'"=!:;(])~(?=[\\/\s]|$)/g, (_, before) => before + (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHome */ .Kg)(environment));
    for (const [name, value] of Object.entries((0,_named_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .variablesNamedIn */ .y)(words, environment, platform))) {
        for (const form of [`$${name}`, `\${${name}}`, `%${name}%`])
            text = text.replaceAll(form, () => value);
        // As in `${NAME:-x}`, or as what another program reads.
        text += ` ${value}`;
    }
    // The shell of git for Windows writes C:\ as /c/.
    return platform === 'win32' ? text.replace(/(^|[\s'"=!;(])\/([a-z])\//gi, '$1$2:/') : text;
}
/** Whatever may be a word to a shell: also what stands in quotes, with its blanks, or is joined to another word. */
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

/***/ 9210:
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

/***/ 4076:
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
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6193);
/* harmony import */ var _program_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3512);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6031);
/* harmony import */ var _command_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7262);
/** From where git is asked: which program, with which variables, in which folder. */






/** Null where there is no git outside of the workspace. */
async function gitPlace(environment, workspace) {
    const untrusted = workspace === null ? (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .untrustedFolder */ .Fc)(environment) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace);
    const search = await (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .searchPath */ .oe)(environment, untrusted);
    const program = await (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .Kp)('git', search);
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
    const own = await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .privateFolder */ .q)(environment).catch(() => null);
    return own !== null && (await wayIn(own)) === null ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program);
}
/**
 * What git needs on top of what every program does, and what the helpers that are common on runners go by. Where a
 * repository lies is not among it (`GIT_DIR` …), nor is `GIT_CONFIG`, which makes `git config` and nothing else read
 * that one file.
 */
const NEEDS = {
    words: [
        ..._program_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON */ .S.words,
        ...['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_COUNT', 'RUNNER_TRACKING_ID'],
        ...['GCM_CREDENTIAL_STORE', 'GCM_CREDENTIAL_CACHE_OPTIONS', 'GCM_NAMESPACE'],
    ],
    paths: [
        ..._program_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON */ .S.paths,
        ...['GIT_EXEC_PATH', 'GNUPGHOME', 'PASSWORD_STORE_DIR'],
        ...['GCM_PLAINTEXT_STORE_PATH', 'GCM_DPAPI_STORE_PATH', 'GCM_GPG_PATH'],
    ],
    settings: ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'],
    lists: _program_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON */ .S.lists,
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
        ...(await (0,_program_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .programVariables */ .c)(environment, NEEDS, search, current)),
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

/***/ 7777:
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
// EXTERNAL MODULE: ./src/observe/child.ts
var child = __webpack_require__(1074);
// EXTERNAL MODULE: ./src/observe/git/place.ts
var place = __webpack_require__(4076);
// EXTERNAL MODULE: ./src/observe/git/text-file.ts
var text_file = __webpack_require__(939);
;// CONCATENATED MODULE: ./src/observe/git/repository.ts




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
            isSafe ||= await covers(value.replace(/^~(?=\/|$)/, () => (0,place/* gitHome */.Kg)(environment)), folder, real);
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

// EXTERNAL MODULE: ./src/observe/git/version.ts
var version = __webpack_require__(239);
;// CONCATENATED MODULE: ./src/observe/git/settings.ts
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
        version: (0,version/* versionIn */.It)(run.stderr),
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

/***/ 939:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: function() { return /* binding */ readText; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4730);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5568);
/** A file of lines that may be missing, a pipe, enormous or not ours to read. */



/** Never throws. */
async function readText(path) {
    try {
        // A pipe or a device may never end.
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
            return { text: null, state: 'unreadable' };
        const bytes = await (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .CB)(path);
        return bytes === null
            ? { text: null, state: 'unreadable', isCut: true }
            : { text: bytes.toString('latin1'), state: 'read' };
    }
    catch (error) {
        const code = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorCode */ .c)(error);
        return { text: null, state: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
    }
}


/***/ }),

/***/ 2274:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: function() { return /* binding */ urlPattern; },
/* harmony export */   IQ: function() { return /* binding */ rankOf; },
/* harmony export */   Qz: function() { return /* binding */ EVERYTHING; },
/* harmony export */   dL: function() { return /* binding */ compareRanks; },
/* harmony export */   hU: function() { return /* binding */ covers; },
/* harmony export */   qr: function() { return /* binding */ credentialPattern; }
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3150);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7329);
/** Which settings of the form `<section>.<url>.<variable>` git applies to a URL (git-config, `http.<url>.*`). */


/** The pattern that a key without a URL amounts to. */
const EVERYTHING = { scheme: null, host: null, path: '/', user: null };
function urlPattern(subsection) {
    if (subsection === null)
        return EVERYTHING;
    const url = (0,_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .Dl)(subsection);
    if (url === null)
        return null;
    return {
        scheme: url.protocol.slice(0, -1),
        host: url.host,
        path: url.pathname,
        user: url.username === '' ? null : (0,_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(url.username),
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
    const length = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFinalSlashes */ ._9)(path).length;
    return [host?.length ?? 0, host === null ? 0 : length + 1, user === null ? 0 : 1];
}
/** Whether everything that the inner pattern matches at a target is matched by the outer one. */
function covers(outer, inner) {
    const folder = `${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFinalSlashes */ ._9)(outer.path)}/`;
    const isBelow = `${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFinalSlashes */ ._9)(inner.path)}/`.startsWith(folder);
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

/***/ 7329:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: function() { return /* binding */ decode; },
/* harmony export */   Dl: function() { return /* binding */ parseUrl; },
/* harmony export */   Qb: function() { return /* binding */ credentialInUrl; },
/* harmony export */   Uv: function() { return /* binding */ publicScope; },
/* harmony export */   vx: function() { return /* binding */ mayName; }
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7355);
/* harmony import */ var _showable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3290);
/* harmony import */ var _token_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8953);
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
        return { ...shared, secret: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(password) };
    // A token may stand where the user name belongs, alone or before an empty password.
    const isToken = (0,_token_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isTokenShaped */ .V_)(username) || (username !== '' && /^[^@]*:\/\/[^/@]*:@/.test(text));
    return isToken ? { ...shared, secret: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(username) } : null;
}
/** Scheme, host and path. */
function publicUrl(url) {
    return url.origin + url.pathname;
}
/**
 * The URL, or the host of one, that stands in a key, as it may be shown: without login, query and fragment. The very text
 * where it has none of these.
 */
function publicScope(subsection) {
    const url = parseUrl(subsection);
    if (url === null)
        return (0,_showable_js__WEBPACK_IMPORTED_MODULE_2__/* .publicUrls */ .w)(subsection).replace(/^[^/]*@/, '[…]@');
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

/***/ 239:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: function() { return /* binding */ versionIn; },
/* harmony export */   hG: function() { return /* binding */ knowsInteractive; },
/* harmony export */   hR: function() { return /* binding */ takesSettingsFromEnvironment; }
/* harmony export */ });
/** Git's version, from the events that it writes when it is told to (`GIT_TRACE2_EVENT`). */
function versionIn(trace) {
    return /"event":"version".*"exe":"(\d+\.\d+[^"\s]*)/.exec(trace.toString('latin1'))?.[1] ?? null;
}
/** Whether settings can be given in the environment, as `GIT_CONFIG_COUNT` and its variables. */
function takesSettingsFromEnvironment(version) {
    return isAtLeast(version, 2, 31);
}
/** Whether `credential.interactive` keeps git from asking a person. */
function knowsInteractive(version) {
    return isAtLeast(version, 2, 47);
}
function isAtLeast(version, wantedMajor, wantedMinor) {
    const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}


/***/ }),

/***/ 9124:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* reexport safe */ _bounded_file_js__WEBPACK_IMPORTED_MODULE_4__.CB; },
/* harmony export */   n: function() { return /* binding */ observeNetrc; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4730);
/* harmony import */ var _netrc_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5113);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5568);
/* harmony import */ var _trusted_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7521);








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
        const found = await look(candidate, { platform, uid, hosts, workspace });
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
        list.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.netrc'), kind: 'dot-netrc' });
        list.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '_netrc'), kind: 'underscore-netrc' });
    }
    return list;
}
/** On Windows Python goes by the profile, git by HOME or else by drive and path. */
function homesOf(env, platform) {
    const { HOME, USERPROFILE, HOMEDRIVE = '', HOMEPATH = '' } = env;
    const homes = platform === 'win32' ? [USERPROFILE, HOME, HOMEDRIVE + HOMEPATH] : [HOME];
    return homes.flatMap((home) => (home === undefined || home === '' ? [] : [home]));
}
/** `~/` at the front stands for the home, as `requests` has it. */
function withHome(path, home) {
    return home !== undefined && /^~[\\/]/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path.slice(2)) : path;
}
/** Null where there is nothing, and readers look for none in particular. */
async function look({ path, kind }, { platform, uid, hosts, workspace }) {
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
        stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path, { bigint: true });
        file.realPath = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const code = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_6__/* .fileErrorCode */ .c)(error);
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
    if (file.realPath === node_os__WEBPACK_IMPORTED_MODULE_1__.devNull)
        return { identity, file: { ...file, ...contentOf(Buffer.alloc(0), hosts) } };
    if (!stats.isFile()) {
        return { identity, file: { ...file, state: 'not-a-file', problem: notAFile(stats) } };
    }
    // Who else can write it is not asked: clients read it from a home that a group shares, too.
    const reason = workspace === null ? null : await (0,_trusted_place_js__WEBPACK_IMPORTED_MODULE_5__/* .distrusted */ .k)(path, { workspace, home: '', uid: undefined });
    if (reason !== null)
        return { identity, file: { ...file, problem: reason, isDistrusted: true } };
    file.writable = await mayChange(file.realPath);
    return { identity, file: await withContent(file, hosts) };
}
async function isLink(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then((stats) => stats.isSymbolicLink(), () => false);
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
        parse: hosts === null ? (0,_netrc_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNetrc */ .Q)(bytes) : (0,_netrc_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNetrcAbout */ .t)(bytes, hosts),
        bytes,
    };
}
async function withContent(file, hosts) {
    try {
        const bytes = await (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .CB)(file.realPath);
        if (bytes === null)
            return { ...file, state: 'too-large', problem: 'it is larger than 1 MiB' };
        return { ...file, ...contentOf(bytes, hosts) };
    }
    catch (error) {
        return { ...file, problem: (0,_file_error_js__WEBPACK_IMPORTED_MODULE_6__/* .fileErrorCode */ .c)(error) };
    }
}
/** A file is replaced by its folder's rights, or else written in place by its own. */
async function mayChange(realPath) {
    return ((await allows(realPath, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK)) ||
        (await allows((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(realPath), node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK)));
}
async function allows(path, mode) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, mode).then(() => true, () => false);
}


/***/ }),

/***/ 3512:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ COMMON; },
/* harmony export */   c: function() { return /* binding */ programVariables; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _token_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8953);
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
        if ((0,_token_form_js__WEBPACK_IMPORTED_MODULE_1__/* .isTokenShaped */ .V_)(value.trim()))
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

/***/ 6031:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i8: function() { return /* binding */ findFirst; },
  Kp: function() { return /* binding */ findProgram; },
  oe: function() { return /* binding */ searchPath; },
  Fc: function() { return /* binding */ untrustedFolder; }
});

// UNUSED EXPORTS: pathEntries

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/observe/ways-in.ts


/** As many as a system follows before it gives up. */
const MOST_LINKS = 40;
/**
 * Tells of absolute paths whether whoever writes in the folder has a say in what lies there: it stands in the
 * folder, as the path is written or by where a link leads, or one of the links on the way does. A folder is known by
 * what it is and not by its name, so that another letter case, a short name or a second mount makes no difference. In
 * a folder that is null or missing lies nothing. On Windows junctions are links as well.
 */
function waysInto(folder) {
    if (folder === null)
        return async () => null;
    const known = new Map();
    const identity = (path) => {
        const found = known.get(path) ?? (0,promises_.stat)(path, { bigint: true }).then(nameOf, () => null);
        known.set(path, found);
        return found;
    };
    const isInside = async (path) => {
        const root = await identity(folder);
        if (root === null)
            return false;
        for (let at = path;; at = (0,external_node_path_.dirname)(at)) {
            if ((await identity(at)) === root)
                return true;
            if (at === (0,external_node_path_.dirname)(at))
                return false;
        }
    };
    return async (path) => {
        const written = (0,external_node_path_.resolve)(path);
        if (isBelow((0,external_node_path_.resolve)(folder), written))
            return written;
        let at = (0,external_node_path_.parse)(path).root;
        const ahead = partsOf(path);
        for (let links = 0; ahead.length > 0;) {
            const part = ahead.shift() ?? '';
            if (part === '..') {
                at = (0,external_node_path_.dirname)(at);
                continue;
            }
            const next = (0,external_node_path_.join)(at, part);
            const target = await (0,promises_.readlink)(next).catch(() => null);
            if (target === null) {
                at = next;
                continue;
            }
            if (await isInside(at))
                return next;
            links += 1;
            // Nothing can be reached on such a way.
            if (links > MOST_LINKS)
                return null;
            ahead.unshift(...partsOf(target));
            if ((0,external_node_path_.isAbsolute)(target))
                at = (0,external_node_path_.parse)(target).root;
        }
        return (await isInside(at)) ? at : null;
    };
}
function nameOf({ dev, ino }) {
    return `${dev}:${ino}`;
}
function partsOf(path) {
    const separator = process.platform === 'win32' ? /[\\/]/ : '/';
    return path
        .slice((0,external_node_path_.parse)(path).root.length)
        .split(separator)
        .filter((part) => part !== '' && part !== '.');
}
/** By the letters alone; a folder is below itself. */
function isBelow(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return !/^\.\.(?:[\\/]|$)/.test(way) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./src/observe/programs.ts
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
        return (0,external_node_path_.resolve)(current, environment.GITHUB_WORKSPACE);
    const home = environment.HOME || environment.USERPROFILE || (0,external_node_os_.homedir)();
    return isBelow(current, (0,external_node_path_.resolve)(home)) ? null : current;
}
async function searchPath(environment, workspace, platform = process.platform) {
    const entries = pathEntries(environment, workspace ?? process.cwd(), platform);
    // A system follows a link before it goes up from there; a path that is only put together would not.
    const folders = await Promise.all(entries.map((entry) => /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(entry) ? (0,promises_.realpath)(entry).catch(() => '') : entry));
    return {
        folders: [...new Set(folders)].filter((folder) => folder !== ''),
        wayIn: waysInto(workspace),
        platform,
    };
}
/** The entries of `PATH`, in full; on Windows without the quotes that some of them have. */
function pathEntries(environment, current, platform = process.platform) {
    const { delimiter, isAbsolute, join: joined } = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
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
        const path = (0,external_node_path_.join)(folder, platform === 'win32' ? `${name}.exe` : name);
        if (await isProgram(path))
            yield { path, inWorkspace: await wayIn(path) };
    }
}
/** On Windows every file with the right name is one. */
async function isProgram(path) {
    try {
        await (0,promises_.access)(path, promises_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 860:
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

/***/ 6193:
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

/** Blocks of HTML for the job summary. What stands in a cell or an item is encoded already. */
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
/* harmony import */ var _publisher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9062);
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
    const looked = first === undefined ? (0,_publisher_js__WEBPACK_IMPORTED_MODULE_2__/* .publisherLines */ .MC)(report).map(_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc) : [];
    const lines = [...cause, ...shownEvidence(first, paint), ...looked];
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
    const lines = (0,_publisher_js__WEBPACK_IMPORTED_MODULE_2__/* .publisherLines */ .MC)(report).map(_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc);
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

/***/ 9062:
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

// EXTERNAL MODULE: ./src/diagnose/causes.ts
var causes = __webpack_require__(1318);
// EXTERNAL MODULE: ./src/report/encode.ts
var encode = __webpack_require__(4622);
// EXTERNAL MODULE: ./src/report/html.ts
var html = __webpack_require__(6433);
// EXTERNAL MODULE: ./src/report/log.ts
var log = __webpack_require__(6472);
// EXTERNAL MODULE: ./src/report/publisher.ts
var publisher = __webpack_require__(9062);
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
        (0,publisher/* publisherBlock */.U7)(report),
        repoTable(report),
        moreFindings(report.verdict === 'pass' ? report.findings : others, report),
        (0,publisher/* hintBlock */.jl)(report),
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
    const title = verdict === 'pass' ? 'ready' : first === undefined ? 'only looked at' : (0,causes/* titleOf */.Gg)(first.cause);
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
    const title = `<p>${SEVERITY_MARK[first.severity]} <b>${(0,encode/* markdown */.wD)((0,causes/* titleOf */.Gg)(first.cause))}</b>${number}</p>`;
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


/***/ })

};
;