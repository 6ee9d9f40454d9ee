"use strict";
exports.id = 734;
exports.ids = [734];
exports.modules = {

/***/ 6734:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Te: function() { return /* binding */ inBrackets; },
  C6: function() { return /* binding */ scriptInSettings; }
});

// UNUSED EXPORTS: GIT_CREDENTIAL_STALE, TOKEN_IN_GIT_URL, exposedFindings, gitFindings, helperRemoval, isInUrl

// EXTERNAL MODULE: ./src/cleanup/plan/git-removal.ts
var git_removal = __webpack_require__(3171);
// EXTERNAL MODULE: ./src/model/compare-versions.ts
var compare_versions = __webpack_require__(9554);
// EXTERNAL MODULE: ./src/netrc/readers.ts + 9 modules
var netrc_readers = __webpack_require__(1821);
;// CONCATENATED MODULE: ./src/clients/source.ts
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

;// CONCATENATED MODULE: ./src/clients/behaviour.ts


function always(behaviour) {
    return [{ ...behaviour, when: null }];
}
/**
 * Versions in their order, neighbours that do the same taken together: "curl before 7.84", "Python 3.11 and
 * later". If the version is `known`, only that one counts.
 */
function inVersions(name, versions, known = null) {
    const reached = versions.filter(({ version }) => known !== null && (0,compare_versions/* isSince */.$l)(known, version ?? '0'));
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
    if (placeOf(one.source) !== placeOf(other.source))
        return false;
    if (one.does === 'fails' || other.does === 'fails')
        return true;
    return one.secret === other.secret || (one.secret !== null && other.secret?.equals(one.secret) === true);
}

// EXTERNAL MODULE: ./src/model/endpoint.ts
var endpoint = __webpack_require__(2024);
// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/netrc/excerpt.ts + 1 modules
var excerpt = __webpack_require__(5121);
;// CONCATENATED MODULE: ./src/clients/netrc-lookup.ts





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
    const hosts = new Set([...(0,endpoint/* credentialHosts */.jS)(setup.inputs.endpoint).hostnames, hostname]);
    return { file, answer: answersFrom((0,excerpt/* excerptAbout */.Vz)(file.bytes, hosts), reader)(hostname) };
}
const ANYTHING = { kind: 'entry', line: 0, byDefault: false, login: null, password: null };
/** Every row and every finding needs the same readers' answers about the same file: each of them reads it once. */
const opened = new WeakMap();
function answersFrom(excerpt, reader) {
    const readers = opened.get(excerpt) ?? new Map();
    opened.set(excerpt, readers);
    const answers = readers.get(reader) ?? (0,netrc_readers/* netrcAnswers */.mz)(reader, excerpt);
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
        return NOTHING;
    const { line, byDefault, password } = answer;
    const isKnown = !file.isDistrusted;
    const source = { kind: 'netrc', path: file.path, line: isKnown ? line : null, byDefault };
    return { does: 'sends', source, secret: isKnown ? new secret/* Secret */.zh(password ?? '') : null };
}
/** That a program ends with an error because of its netrc. */
function fileFailure({ file }) {
    return { does: 'fails', source: { kind: 'netrc', path: file.path, line: null, byDefault: false } };
}

;// CONCATENATED MODULE: ./src/clients/curl-clients.ts





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
        sends: () => always(NOTHING),
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
        const obeys = version !== null && (0,compare_versions/* isSince */.$l)(version, OBEYS_VARIABLE);
        const reader = (0,netrc_readers/* curlReader */.Oo)(version ?? '7.0');
        const found = lookUp(setup, obeys ? 'curl-with-variable' : 'curl', reader, hostname);
        if (found === null)
            return { version, behaviours: always(NOTHING) };
        const fails = mustRead && found.answer.kind === 'refuses';
        return { version, behaviours: always(fails ? fileFailure(found) : entryBehaviour(found)) };
    };
    return inVersions(name, [null, ...CHANGES].map(at));
}

;// CONCATENATED MODULE: ./src/clients/git-clients.ts





/** From this version on git knows `http.proactiveAuth`. */
const ASKS_HELPERS_FIRST = '2.46';
const GIT_CLIENTS = [
    { name: 'git', inSentences: 'git', versions: null, sends: git },
    { name: 'git-lfs', inSentences: 'git-lfs', versions: null, sends: gitLfs },
];
/** An extra header before everything else, then the URL's own credential, then netrc, then helpers (runner notes §1). */
function git(setup, { host, hostname }) {
    const { asksHelpersFirst, version } = setup.runner.git;
    const netrc = asksHelpersFirst === true && (0,compare_versions/* isSince */.$l)(version ?? '0', ASKS_HELPERS_FIRST)
        ? always(NOTHING)
        : libcurlNetrc('libcurl', setup, hostname, false);
    return overHttp(setup, host, 'git', netrc);
}
/** As git, with a reader of its own for the netrc in the home, and settings that git does not use. */
function gitLfs(setup, { host, hostname }) {
    const found = lookUp(setup, 'git-lfs', 'git-lfs', hostname);
    return overHttp(setup, host, 'lfs', always(found === null ? NOTHING : entryBehaviour(found)));
}
/** After a 401 to what its netrc says, git goes on to its helpers; after one to anything else it gives up. */
const AFTER_NETRC = 'once the netrc entry is refused';
function overHttp({ runner: { git: facts, tokenSources } }, host, errand, netrc) {
    const serving = facts.credentials.filter((one) => one.host === host && (one.serves === 'both' || one.serves === errand));
    const header = serving.find(({ kind }) => kind === 'header');
    // It is sent with every request, and git looks no further.
    if (header !== undefined)
        return always(sends(header));
    const helpers = serving
        .filter(({ kind }) => kind === 'store' || kind === 'helper')
        .sort((a, b) => (a.helper ?? 0) - (b.helper ?? 0));
    const inUrls = serving.filter(({ kind }) => kind === 'url' || kind === 'rewrite');
    const stored = always(first(...helpers.map(sends)));
    const checked = tokenSources.checked?.format.cleaned;
    const mayBeRefused = (behaviour) => behaviour.does === 'sends' && (checked === undefined || behaviour.secret?.equals(checked) !== true);
    const elsewhere = [
        ...elseBy(netrc, stored),
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
function job_client_rangeText(text) {
    const parts = text
        .split(',')
        .map((part) => part.replace(/\s+/g, ''))
        .filter((part) => part !== '');
    const isRange = parts.length <= 8 && parts.every((part) => part.length <= LONGEST_VERSION && SPECIFIER.test(part));
    return isRange ? parts.join(',') : null;
}

;// CONCATENATED MODULE: ./src/job/installs/installed-hub.ts



/**
 * The first transformers that says which huggingface_hub is too new for it, and the first that wants 1.0 or later
 * (runner notes §1).
 */
const installed_hub_TRANSFORMERS_WITH_BOUND = (/* unused pure expression or super */ null && ([4, 13]));
const installed_hub_TRANSFORMERS_FOR_HUB_1 = (/* unused pure expression or super */ null && ([5]));
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
    if (from !== null && compareVersions(from, installed_hub_TRANSFORMERS_FOR_HUB_1) >= 0)
        return SINCE_ONE;
    if (below === null || compareVersions(below, installed_hub_TRANSFORMERS_FOR_HUB_1) > 0) {
        return isNewest ? SINCE_ONE : null;
    }
    return compareVersions(below, installed_hub_TRANSFORMERS_WITH_BOUND) > 0 ? BELOW_ONE : null;
}
/** What all of these specifiers allow together; null if one of them is none. */
function rangeOf(specifiers) {
    const texts = specifiers.map(rangeText);
    if (texts.includes(null))
        return null;
    const range = parseRange(texts.filter((text) => text !== '').join(','));
    const isEmpty = range?.from != null && range.below !== null && compareVersions(range.from, range.below) >= 0;
    return isEmpty ? null : range;
}
/** Whether all of it is 1.0 or later, or all of it is before. */
function isOneSided(range) {
    return isSince(range) || isBelow(range);
}
function isSince({ from }) {
    return from !== null && compareVersions(from, HUB_1) >= 0;
}
function isBelow({ below }) {
    return below !== null && compareVersions(below, HUB_1) <= 0;
}
function both(one, other) {
    const later = (a, b) => (compareVersions(a, b) >= 0 ? a : b);
    const earlier = (a, b) => (compareVersions(a, b) <= 0 ? a : b);
    return {
        from: one.from === null || other.from === null ? (one.from ?? other.from) : later(one.from, other.from),
        below: one.below === null || other.below === null
            ? (one.below ?? other.below)
            : earlier(one.below, other.below),
    };
}
function isIn({ from, below }, outer) {
    const isFrom = outer.from === null || (from !== null && compareVersions(from, outer.from) >= 0);
    const isBelowIt = outer.below === null || (below !== null && compareVersions(below, outer.below) <= 0);
    return isFrom && isBelowIt;
}

// EXTERNAL MODULE: ./src/model/repo.ts + 2 modules
var repo = __webpack_require__(1413);
;// CONCATENATED MODULE: ./src/model/publisher.ts

/** The fields of the Hub's form for a publisher, and the job's environment, as far as the user says what they hold. */
const PUBLISHER_FIELDS = (/* unused pure expression or super */ null && (['repository', 'branch', 'workflow', 'environment']));
const USER_NAME = /^\w(?:[\w.-]*\w)?$/;
/** Reads `namespace/name`, the same behind a type as in `datasets/`, or the name of a user. */
function parseResource(text) {
    if (USER_NAME.test(text))
        return { text, of: { is: 'user', name: text } };
    const parsed = (0,repo/* parseRepo */.E3)(text);
    const isRepo = parsed.ok && parsed.ref.revision === null && parsed.ref.id.includes('/');
    return { text, of: isRepo ? { is: 'repo', ref: parsed.ref } : null };
}
/** The same, written as the Hub takes it: people also paste addresses. */
function asSent(resource) {
    return resource.of?.is === 'repo' ? { ...resource, text: (0,repo/* formatRepo */.Kf)(resource.of.ref) } : resource;
}
/**
 * Which Trusted Publisher the check uses; null if it uses a stored token. The variable counts only where no
 * stored token is there to be checked, nor was to be: that it would overrule one is told otherwise, and an empty secret
 * never becomes an exchange.
 */
function publisherRequest(inputs, variable, 
/** Whether there is a stored token, or an input or a variable that was to hold one. */
isTokenGiven) {
    const { oidcResource, oidcDryRun: isDryRun } = inputs;
    if (oidcResource !== null)
        return { resource: oidcResource, askedBy: 'oidc-resource', isDryRun };
    const named = variable === null ? null : parseResource(variable);
    if (isDryRun)
        return { resource: named, askedBy: 'oidc-dry-run', isDryRun };
    if (named === null || isTokenGiven)
        return null;
    return { resource: named, askedBy: 'HF_OIDC_RESOURCE', isDryRun };
}

;// CONCATENATED MODULE: ./src/clients/python-token.ts


/**
 * What a generation of the Python client sends by itself, as far as the client decides and not its HTTP library.
 * A `Bearer` with nothing behind it, as old versions send it, counts as nothing.
 */
function pythonToken(setup, generation) {
    if (setup.runner.environment.implicitTokenDisabled)
        return NOTHING;
    const saved = savedToken(setup, generation);
    switch (generation) {
        case 'legacy-variable':
            return fromFirstSet(setup, ['HUGGING_FACE_HUB_TOKEN']) ?? saved;
        case 'any-variable':
            return fromFirstSet(setup, ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN']) ?? saved;
        case 'with-publisher':
            return first(publisherToken(setup), fromEnvironment(setup), saved);
        default:
            return first(fromEnvironment(setup), saved);
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
        return NOTHING;
    const { checked } = tokenSources;
    const named = asSent(parseResource(environment.oidcResource)).text;
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
        return NOTHING;
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
        return NOTHING;
    const source = { kind: 'saved', path: file.path };
    // The client reads it; this action does not, since others may write to its place.
    if (file.isDistrusted)
        return { does: 'sends', source, secret: null };
    if (file.value !== null)
        return { does: 'sends', source, secret: file.value };
    return file.stopsClients === true ? { does: 'fails', source } : NOTHING;
}

;// CONCATENATED MODULE: ./src/clients/huggingface-hub.ts




/** On httpx: no netrc takes the place of its header (runner notes §1). */
const huggingface_hub_HUB_SINCE_ONE = {
    name: 'huggingface_hub 1.x and later',
    inSentences: 'huggingface_hub',
    versions: { from: [1, 0], below: null },
    sends: (setup, _host, hub) => ownTokens(setup, huggingface_hub_SINCE_ONE, hub),
};
/** On `requests`, which puts what a netrc says over the header. */
const huggingface_hub_HUB_BELOW_ONE = {
    name: 'huggingface_hub 0.19 to 0.x',
    inSentences: 'huggingface_hub',
    versions: { from: [0, 19], below: [1, 0] },
    sends: (setup, { hostname }, hub) => elseBy(requestsNetrc(setup, hostname), ownTokens(setup, huggingface_hub_BELOW_ONE, hub)),
};
/** Of the variables it knows the old one alone. */
const HUB_BEFORE_HF_TOKEN = {
    name: 'huggingface_hub before 0.19',
    inSentences: 'huggingface_hub',
    versions: { from: null, below: [0, 19] },
    sends: (setup, { hostname }) => elseBy(requestsNetrc(setup, hostname), always(pythonToken(setup, 'legacy-variable'))),
};
/** The families of the library, the latest first. */
const huggingface_hub_HUB_LIBRARY = [huggingface_hub_HUB_SINCE_ONE, huggingface_hub_HUB_BELOW_ONE, HUB_BEFORE_HF_TOKEN];
const HUB_CLIENTS = [
    ...huggingface_hub_HUB_LIBRARY,
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
        behaviours: elseBy(requestsNetrc(setup, hostname), always(pythonToken(setup, 'hf-token'))),
    };
    const since = huggingface_hub_SINCE_ONE.map(({ version, generation }) => ({
        version,
        behaviours: always(pythonToken(setup, generation)),
    }));
    const versions = hub?.client === huggingface_hub_HUB_SINCE_ONE ? since : hub?.client === huggingface_hub_HUB_BELOW_ONE ? [below] : [below, ...since];
    return inVersions('huggingface_hub', versions, hub?.version ?? null);
}
const huggingface_hub_SINCE_ONE = [
    { version: '1.0', generation: 'hf-token' },
    { version: '1.19', generation: 'with-publisher' },
];
const huggingface_hub_BELOW_ONE = [
    { version: '0.19', generation: 'any-variable' },
    { version: '0.20', generation: 'hf-token-without-path' },
    { version: '0.23', generation: 'hf-token' },
];
function ownTokens(setup, generations, hub) {
    return inVersions('huggingface_hub', generations.map(({ version, generation }) => ({
        version,
        behaviours: always(pythonToken(setup, generation)),
    })), hub?.version ?? null);
}
/** What `requests` sends in place of a header, as the netrc module of its Python reads the file. */
function requestsNetrc(setup, hostname) {
    const read = (reader) => withRequests(setup, reader, hostname);
    return inVersions('Python', [
        { version: null, behaviours: read('python-before-3.11') },
        { version: '3.11', behaviours: read('python-3.11') },
    ]);
}
function withRequests(setup, reader, hostname) {
    const found = lookUp(setup, 'requests', reader, hostname);
    if (found === null)
        return always(NOTHING);
    const { answer } = found;
    // Only grammar errors are caught: a byte that is no UTF-8 ends every request, whatever its host.
    if (answer.kind === 'refuses' && answer.why === 'encoding')
        return always(fileFailure(found));
    const behaviour = entryBehaviour(found);
    // An entry without login and password is sent as an empty name and an empty password.
    return answer.kind === 'entry' && !answer.login && !answer.password
        ? [
            { ...behaviour, when: 'requests before 2.33' },
            { ...NOTHING, when: 'requests 2.33 and later' },
        ]
        : always(behaviour);
}

;// CONCATENATED MODULE: ./src/clients/hub-version.ts




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
function hub_version_hubVersionOfJob(clients) {
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
        return HUB_SINCE_ONE;
    const parsed = version === null ? parseRange(range ?? '') : exactly(version);
    return parsed === null ? null : familyOf(parsed);
}
/** An installer takes the latest that is allowed. */
function fromTransformers({ version, range }) {
    if (version === null && range === null)
        return HUB_SINCE_ONE;
    const parsed = version === null ? parseRange(range ?? '') : exactly(version);
    if (parsed === null)
        return null;
    const { from, below } = parsed;
    if (from !== null && compareVersions(from, TRANSFORMERS_FOR_HUB_1) >= 0)
        return HUB_SINCE_ONE;
    if (below === null || compareVersions(below, TRANSFORMERS_FOR_HUB_1) > 0)
        return null;
    return compareVersions(below, TRANSFORMERS_WITH_BOUND) > 0 ? HUB_BELOW_ONE : null;
}
function exactly(version) {
    const parsed = parseVersion(version);
    return parsed === null ? null : { from: parsed, below: [...parsed, 0, 0, 0, 0, 1] };
}
/**
 * The one family in the range. If several are and there is an upper bound, the latest: that is what an installer
 * takes. Without a bound the latest of all is likely and not known.
 */
function familyOf(range) {
    const families = HUB_LIBRARY.filter(({ versions }) => versions !== null && overlap(versions, range));
    const [latest] = families;
    return latest !== undefined && (families.length === 1 || range.below !== null) ? latest : null;
}
function overlap(one, other) {
    const isBelow = (from, below) => from === null || below === null || compareVersions(from, below) < 0;
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
    const wanted = client === HUB_SINCE_ONE ? '1.0 or later' : 'below 1.0';
    return `${claim}, which requires huggingface_hub ${wanted}`;
}

;// CONCATENATED MODULE: ./src/clients/javascript.ts



const JAVASCRIPT_CLIENTS = [
    {
        name: 'huggingface.js',
        inSentences: 'huggingface.js',
        versions: null,
        // It reads neither variable nor file, and sends what the code gives it (protocol notes §6).
        sends: () => always(NOTHING),
    },
    {
        name: 'huggingface.js command line',
        inSentences: 'huggingface.js command line',
        versions: null,
        sends: (setup) => always(hfTokenAlone(setup)),
    },
];

;// CONCATENATED MODULE: ./src/clients/clients.ts
/**
 * In: a `Setup`, that is the inputs and what was found on the runner.
 * Out: what each family of clients would send to a host, and which of that is not the checked token.
 * Knows: how clients find credentials. It reads no file, asks nobody, and judges nothing.
 */






/** Every family of clients, in the order of tables and sentences. */
const clients_CLIENTS = [
    ...HUB_CLIENTS,
    ...JAVASCRIPT_CLIENTS,
    ...GIT_CLIENTS,
    ...CURL_CLIENTS,
];
/** What every family of clients would send to the host. */
function resolveClients(setup, host) {
    const hub = hubVersionOfJob(setup.runner.jobClients);
    return clients_CLIENTS.map((client) => ({ client, host, behaviours: client.sends(setup, host, hub) }));
}
/** Every host that matters, the one that the report is about first. */
function hostsOf({ inputs }) {
    return ownHosts(inputs.endpoint);
}

;// CONCATENATED MODULE: ./src/clients/affected-clients.ts



/**
 * What the affected clients do, in one sentence: "huggingface_hub below 1.0, requests, git and curl -n send it
 * instead of the token". If it is known which huggingface_hub the job uses, that comes first or is excepted.
 */
function affectedClientsSentence(setup, affected, verb, what = 'it instead of the token') {
    const would = verb === 'send' ? `would send ${what}` : 'would fail on it';
    const mentions = mentionsOf(affected);
    const s = mentions.length === 1 ? 's' : '';
    const does = verb === 'send' ? `send${s} ${what}` : `fail${s} on it`;
    const hub = hubVersionOfJob(setup.runner.jobClients);
    const all = affected_clients_listed(mentions.map(({ name }) => name));
    if (hub === null || mentions.length === 0)
        return `${all} ${does}`;
    const own = mentions.find(({ clients }) => clients.includes(hub.client));
    if (own === undefined)
        return `${all} ${does}; ${hub.claim}, which does not`;
    const rest = affected_clients_listed(mentions.filter((one) => one !== own).map(({ name }) => name));
    const others = rest === '' ? '' : `; so would ${rest}`;
    return `${hub.claim}, which ${would}${suffix(conditions(affected, [hub.client]))}${others}`;
}
/** The affected clients, each by its name in a sentence. */
function affected_clients_affectedClientNames(affected) {
    return mentionsOf(affected).map(({ name }) => name);
}
function mentionsOf(affected) {
    const isAffected = (client) => affected.some((one) => one.client === client);
    const others = CLIENTS.filter((client) => client.versions === null && isAffected(client));
    return [
        ...libraryMentions(affected, longestRun(HUB_LIBRARY, isAffected)),
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
    const isRequests = families.includes(HUB_BELOW_ONE) && affected.some(({ source }) => source.kind === 'netrc');
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
function affected_clients_listed(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

// EXTERNAL MODULE: ./src/evidence/cause.ts
var cause = __webpack_require__(654);
// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(6725);
;// CONCATENATED MODULE: ./src/evidence/credential-owner.ts

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
            return kindOf(secret.reveal()) === 'unknown' ? 'not in the form of a Hub token' : null;
    }
}
/** The same as a sentence of its own, with a blank in front; empty where nothing is known. */
function credential_owner_ownerSentence(evidence, secret) {
    const owner = ownerOf(evidence, secret);
    if (owner === null)
        return '';
    return ({ expired: ' It has expired.', 'unknown to the Hub': ' The Hub does not recognize it.' }[owner] ??
        sentence(owner));
}
function sentence(owner) {
    return owner.startsWith('belongs') ? ` It ${owner}.` : ' It does not have the form of a Hub token.';
}

// EXTERNAL MODULE: ./src/model/host-words.ts
var host_words = __webpack_require__(6187);
;// CONCATENATED MODULE: ./src/causes/runner/removal-advice.ts


/** Whether it was removed from there. */
function removal_advice_isScrubbed({ scrubs }, path) {
    return scrubs.some((scrub) => scrub.path === path && scrub.failure === null);
}
/**
 * The next action about a stale credential: its removal for good, if it was removed for this job, else by hand or by the
 * scrub. `wouldBe` tells what a scrub would come to: that takes its time, so it is asked last.
 *
 * @param remove the removal by hand, as the beginning of a sentence in the imperative
 * @param afterwards what is to be done next, as its end; empty if nothing is
 */
function removal_advice_removalAdvice({ scrubs, asked, overridesLater, host }, target, path, remove, wouldBe = () => ({ refusal: null, remains: '' }), afterwards = '') {
    if (overridesLater !== null)
        return adviceUnderIsolation(overridesLater, path, remove, afterwards);
    const tried = scrubs.find((scrub) => scrub.target === target && scrub.path === path);
    if (tried?.failure === null) {
        const { remains } = wouldBe();
        if (remains !== '')
            return adviceOnRemains(tried, remove, remains, host);
        if (tried.restored && host !== 'github') {
            return 'Run hf-auth-check restore if something else needs the credential: it was removed, and can be put back.';
        }
        if (tried.restored) {
            return `${remove} on the runner to fix this for good; this job is safe, since the credential is gone until it ends.`;
        }
        return tried.backup === null
            ? 'Do nothing: the credential was removed.'
            : `Delete ${tried.backup} unless something else needs it; the credential was removed, and the original is kept there.`;
    }
    if (tried !== undefined)
        return `${remove}${afterwards}.`;
    // A scrub that was asked for and not tried had no accepted token to compare with.
    if (asked.has(target)) {
        return `${remove}${afterwards}; scrub left it in place, because the token itself was not accepted.`;
    }
    const { refusal, remains } = wouldBe();
    if (refusal !== null)
        return `${remove}${afterwards}; scrub would leave it in place: ${refusal}.`;
    const rest = remains === '' ? '' : `; after that ${remains}`;
    return `${remove}, or ${setOn(host, 'scrub', target)}${afterwards}${rest}.`;
}
/** The same if the credential is gone, and some programs find another in the same place. */
function adviceOnRemains({ restored, backup }, remove, remains, host) {
    if (restored && host === 'github') {
        return `${remove} on the runner to fix this for good; it is gone until this job ends, but ${remains}.`;
    }
    return backup === null
        ? `${remove} if it is there again; it was removed, but ${remains}.`
        : `Delete ${backup} unless something else needs it; the credential was removed, but ${remains}.`;
}
/** The same where the job was isolated: nothing is left to do for it, but for whom isolation does not reach. */
function adviceUnderIsolation(overridesLater, path, remove, afterwards) {
    const left = overridesLater.filter(({ source }) => isFrom(source, path));
    return left.length === 0
        ? `${remove} on the runner once no job needs it${afterwards}; isolate hides it from later steps of this job.`
        : `${remove}${afterwards}; isolate does not cover ${listed(affectedClientNames(left))}.`;
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

;// CONCATENATED MODULE: ./src/causes/runner/git-credentials.ts





/**
 * Means: git or git-lfs would send another credential instead of the token.
 *
 * How we know: A credential file, a credential helper or an extra header for the host holds another
 * credential.
 *
 * What to do: Set `scrub: git`, or run the command in the message.
 */
const GIT_CREDENTIAL_STALE = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'git-credential-stale',
    severity: 'warning',
    title: 'git would send another credential',
    seenAs: ['Password authentication in git is no longer supported', 'Authentication failed for'],
});
/**
 * Means: The URL of a remote, or a rule that rewrites URLs, contains a credential.
 *
 * How we know: git's configuration.
 *
 * What to do: Remove it from the URL and rotate that token: git prints it in error messages.
 */
const TOKEN_IN_GIT_URL = (0,cause/* defineCause */.R)({
    group: 'runner',
    slug: 'token-in-git-url',
    severity: 'warning',
    title: 'A git URL contains a credential',
});
/** What git and git-lfs would send instead of the token, and credentials that are where git shows them. */
function gitFindings(evidence, overrides, scrubbing) {
    const sent = [];
    for (const one of overrides) {
        if (one.source.kind !== 'git')
            continue;
        const { credential } = one.source;
        const known = sent.find(({ credentials: [first] }) => isOneLogin(first, credential));
        if (known === undefined)
            sent.push({ credentials: [credential], overriding: [one] });
        else {
            if (!known.credentials.includes(credential))
                known.credentials.push(credential);
            known.overriding.push(one);
        }
    }
    return [
        ...exposedFindings(evidence, () => ' instead of the token'),
        ...sent
            .filter(({ credentials: [credential] }) => !isInUrl(credential))
            .map((one) => stale(evidence, one, scrubbing)),
    ];
}
/** A script answers for several hosts, and may be set more than once: what it prints is still one login. */
function isOneLogin(one, other) {
    const isOneScript = one.script !== undefined && one.script === other.script;
    return one === other || (isOneScript && one.secret.equals(other.secret));
}
/** In a URL any credential is one too many, also the checked token. `how` says in what way git uses it. */
function exposedFindings(evidence, how) {
    return evidence.runner.git.credentials
        .filter(isInUrl)
        .map((credential) => exposed(evidence, credential, how(credential)));
}
function isInUrl({ kind }) {
    return kind === 'url' || kind === 'rewrite';
}
const USE = {
    both: (how) => `git and git-lfs use it${how}, and git prints it in error messages`,
    git: (how) => `git uses it${how} and prints it in error messages`,
    lfs: (how) => `git-lfs uses it${how}`,
    none: () => 'no client uses it, but anyone who reads the file gets it',
};
function exposed(evidence, credential, how) {
    const { kind, where, host, line, secret, serves } = credential;
    const place = line === null ? '' : ` (line ${line})`;
    const what = kind === 'rewrite'
        ? 'A git rule that rewrites URLs (url.….insteadOf) contains a credential'
        : `${line === null ? `The URL of the git ${where}` : `A URL in ${where}`} contains a credential`;
    return {
        cause: TOKEN_IN_GIT_URL,
        subject: where,
        message: `${what} for ${host}${place}; ${USE[serves](how)}.${ownerSentence(evidence, differing(evidence, secret))}`,
        advice: `Remove the credential from the URL of ${where}${inBrackets(removalCommand(credential))} and rotate that token.`,
        evidence: [{ fact: `${where}: credential for ${host}${place} in a URL` }],
    };
}
const PLACES = {
    header: (where) => `The git setting ${where} adds a header with another credential`,
    store: (where) => `The git credential file ${where} holds another credential`,
    helper: (where) => `A git credential helper (${where}) holds another credential`,
};
const SCRUB_IN_VAIN = '; scrub could not remove it';
function stale(evidence, { credentials, overriding }, scrubbing) {
    const [credential] = credentials;
    const { where, line, secret, script } = credential;
    const host = listed([...new Set(credentials.map((one) => one.host))]);
    const kind = credential.kind === 'store' || credential.kind === 'helper' ? credential.kind : 'header';
    // Few scripts forget a login if git says so, so a scrub is promised to none; one that was cured by it did forget.
    const isKeptScript = script !== undefined && !isScrubbed(scrubbing, where);
    const failure = isKeptScript
        ? (scrubbing.scrubs.find(({ path }) => path === where)?.failure ?? null)
        : null;
    const isSetting = kind === 'header' || (isKeptScript && failure === null && !scrubbing.asked.has('git'));
    const place = line === null ? '' : ` (line ${line})`;
    const errands = affectedClientNames(overriding);
    const owner = ownerSentence(evidence, secret);
    const hand = {
        header: `Remove the setting ${where} from the git configuration`,
        store: `Remove the entry for ${host} from ${where}`,
        helper: loginRemoval(host),
    }[kind];
    const remove = isKeptScript
        ? `Remove ${scriptInSettings(host, script)}`
        : `${hand}${inBrackets(removalCommand(credential))}`;
    return {
        cause: GIT_CREDENTIAL_STALE,
        subject: where,
        message: `${PLACES[kind](where)} for ${host}${place}; ${listed(errands)} use${errands.length === 1 ? 's' : ''} it instead of the token.${owner}`,
        advice: isSetting && scrubbing.overridesLater === null
            ? `${remove}.`
            : removalAdvice(scrubbing, 'git', where, remove, undefined, failure === null ? '' : SCRUB_IN_VAIN),
        evidence: [
            { fact: `${where}: credential for ${host}${place} differs from the token` },
            ...(failure === null ? [] : [{ fact: `${where}: ${failure}` }]),
        ],
    };
}
/** How a person removes what a helper gives and did not forget when git said so; without a full stop. */
function helperRemoval(credential, { runner: { git } }) {
    const { host, script, where } = credential;
    if (script !== undefined)
        return `Remove ${scriptInSettings(host, script)}`;
    const setting = git.helpers.find(({ name }) => name === where)?.where ?? null;
    return `${loginRemoval(host)}${setting === null ? '' : ` (configured in ${setting})`}`;
}
function loginRemoval(host) {
    return `Remove the login for ${host} from this git credential helper`;
}
/** What is to be removed, from where and how: a script holds its login itself, so it is to go from all its settings. */
function scriptInSettings(host, script) {
    const places = script.map(({ key, origin: { file } }) => (file === null ? key : `${key} in ${file}`));
    return `the script that prints the login for ${host} from the setting${places.length === 1 ? '' : 's'} ${affected_clients_listed(places)}${inBrackets((0,git_removal/* scriptRemovalCommand */.tb)(script))}`;
}
/** The command that does it, if there is one that is safe to paste. */
function inBrackets(command) {
    return command === null ? '' : ` (${command})`;
}
function differing({ runner: { tokenSources } }, secret) {
    return tokenSources.checked?.format.cleaned.equals(secret) === true ? null : secret;
}


/***/ }),

/***/ 3171:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: function() { return /* binding */ removalCommand; },
/* harmony export */   Te: function() { return /* binding */ storeRemovalCommand; },
/* harmony export */   tb: function() { return /* binding */ scriptRemovalCommand; }
/* harmony export */ });
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
            return address !== undefined && PLAIN_ADDRESS.test(address)
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
/**
 * The command that takes a script out of each setting that holds it, with every other value of the key left; null where
 * there is none. Few scripts forget a login if git says so.
 */
function scriptRemovalCommand(script) {
    const commands = script.map(({ key, origin, valuePattern }) => {
        const place = placeOf(origin);
        const unset = place === null ? null : command('git', 'config', ...place, '--unset-all', key);
        if (unset === null || valuePattern === null)
            return null;
        // Plain quotes, since a shell that a person types into would read `!` in others as a word of its history.
        return valuePattern === '' ? unset : `${unset} '${valuePattern}'`;
    });
    return commands.includes(null) ? null : commands.join(' && ');
}
/**
 * The command that removes all that a credential file holds for the host, and nothing else, also of no other file; null
 * if git does not find the line, or a name is not safe to paste.
 */
function storeRemovalCommand({ where, address, serves }) {
    const file = quoted(where);
    if (serves === 'none' || file === null || address === undefined || !PLAIN_ADDRESS.test(address))
        return null;
    return `echo url=${address} | git credential-store --file ${file} erase`;
}
const PLAIN_ADDRESS = /^https?:\/\/[\w.:-]+$/;
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
    const isOwn = OWN_FILES[origin.scope]?.test(origin.file) === true && origin.isNamesake !== true;
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


/***/ }),

/***/ 654:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* binding */ defineCause; }
/* harmony export */ });
/* unused harmony export titled */
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

/***/ 6187:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lD: function() { return /* binding */ wordsOn; }
/* harmony export */ });
/* unused harmony exports inputOn, nameOn, settingOn, setOn, variableOn */
const WORDS = {
    github: {
        job: 'the job',
        thisJob: 'this job',
        forJob: 'for this job',
        forCommands: 'for this job',
        inEnvironment: "in the job's env",
        environment: 'the workflow',
        runAgain: 'Run the job again',
        runner: 'the runner',
        thisRunner: 'this runner',
        noneReached: 'none reached this step',
        request: 'the step',
        idToken: "this job's id token",
        later: 'later steps',
    },
    ci: {
        job: 'the job',
        thisJob: 'this job',
        forJob: 'for this job',
        forCommands: 'for this job',
        inEnvironment: "in the job's variables",
        environment: "the job's variables",
        runAgain: 'Run the job again',
        runner: 'this machine',
        thisRunner: 'this machine',
        noneReached: 'none was found',
        request: 'the command',
        idToken: "this job's id token",
        later: 'later commands',
    },
    terminal: {
        job: 'your code',
        thisJob: 'your code',
        forJob: 'here',
        forCommands: 'in this shell',
        inEnvironment: 'in your shell',
        environment: 'your environment',
        runAgain: 'Run the check again',
        runner: 'this machine',
        thisRunner: 'this machine',
        noneReached: 'none was found',
        request: 'the command',
        idToken: 'the id token',
        later: 'other commands',
    },
};
function wordsOn(host) {
    return WORDS[host];
}
/** An input as a sentence names it: elsewhere than on GitHub it is an option of the command. */
function inputOn(host, name) {
    return host === 'github' ? `the ${name} input` : nameOn(host, name);
}
/** An input by its name alone, as it is written. */
function nameOn(host, name) {
    return host === 'github' ? name : `--${name}`;
}
/** An input with its value. */
function settingOn(host, name, value) {
    if (host === 'github')
        return `${name}: ${value}`;
    return value === 'true' ? nameOn(host, name) : `${nameOn(host, name)}=${value}`;
}
/** What to do to give an input that value, to go on behind a comma. */
function setOn(host, name, value) {
    return `${host === 'github' ? 'set' : 'run again with'} ${settingOn(host, name, value)}`;
}
/** A variable with its value, as it is written where variables are set. */
function variableOn(host, name, value) {
    return `${name}${host === 'github' ? ': ' : '='}${value}`;
}


/***/ }),

/***/ 1413:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jU: function() { return /* binding */ REPO_TYPES; },
  Kf: function() { return /* binding */ formatRepo; },
  E3: function() { return /* binding */ parseRepo; }
});

// UNUSED EXPORTS: apiPath, namespaceOf, pagePath, refFromApiPath, revisionOf

// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(6725);
;// CONCATENATED MODULE: ./src/model/named-file.ts

/** The file at a path behind `hf://`; null for what is a folder, a pattern, or nothing. */
function fileAtPath(words) {
    const path = words.filter((word) => word !== '').join('/');
    if (words.at(-1) === '' || /[*?[\]]/.test(path))
        return null;
    return path === '' ? null : { path, mayBeFolder: true };
}
/** The file in the address of its page or its download. */
function fileInAddress(words) {
    return words.length === 0 ? null : { path: words.join('/'), mayBeFolder: false };
}
/** Whether a repo can have a file of that path, and its address is no other one. */
function isFilePath(path) {
    const isText = !/[\p{Cc}\p{Surrogate}]/u.test(path);
    return isText && path.split('/').every((word) => !/^\.{0,2}$/.test(word) && !(0,token_form/* isTokenShaped */.V_)(word));
}
/** The path as part of an address. */
function encodedPath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./src/model/shell-variables.ts
/** `${NAME}` and `${NAME:-default}`, `$NAME`, the same with `env:` as in PowerShell, and `%NAME%`. */
const VARIABLE = /\$\{(?:env:)?([A-Za-z_]\w*)(?:[^\w{}$][^{}$]*)?\}|\$(?:env:)?([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/gi;
/** What is between the signs of two encoded bytes in an address. */
const ENCODED_BYTE = /^[0-9a-f]{2}$/i;
/** What may be a token behind such a sign is not repeated. */
const LIKE_A_TOKEN = /(?:hf|api_org|gh[a-z]|github_pat)_[A-Za-z0-9_]{8,}/;
/** So many are named; whoever reads of three finds the fourth. */
const MOST_NAMED = 3;
/** Why a value in which nothing was expanded is no id of a repo, and what to do. */
function unexpandedId(text, host) {
    const variables = shellVariablesIn(text);
    if (variables.length > 0) {
        return { reason: unexpandedReason(variables, host), advice: unexpandedAdvice(variables, host) };
    }
    const isGitHub = host === 'github';
    if (text.includes('$(')) {
        const advice = isGitHub
            ? 'Write the id, or what an earlier step found out: ${{ steps.ID.outputs.NAME }}.'
            : 'Write the id, or put the command into double quotes so that the shell runs it.';
        return { reason: 'no shell runs the command in it', advice };
    }
    if (!text.includes('${{')) {
        return isGitHub
            ? { reason: 'GitHub expands only ${{ … }}', advice: 'Write a dollar sign before the braces.' }
            : { reason: 'nothing expands the braces in it', advice: 'Write the id itself.' };
    }
    return { reason: 'it contains an unexpanded variable' };
}
/** The variables in a value, each once, as far as they are to be named. */
function shellVariablesIn(value) {
    const found = new Map();
    for (const [text, inBraces, bare, ofWindows] of value.matchAll(VARIABLE)) {
        const name = inBraces ?? bare ?? ofWindows ?? '';
        const isNone = (ofWindows !== undefined && ENCODED_BYTE.test(name)) || LIKE_A_TOKEN.test(name);
        if (!isNone)
            found.set(text, { text, name });
        if (found.size === MOST_NAMED)
            break;
    }
    return [...found.values()];
}
/** The variable that is the whole value. */
function variableAlone(value) {
    const [variable] = shellVariablesIn(value);
    return variable?.text === value ? variable : null;
}
/** What nobody has for a password: a name with token in it, one of Hugging Face, or words in capitals. */
const NAME_OF_SECRET = /token|^hf_|hugging/i;
const WORDS_IN_CAPITALS = /^[A-Z]+(?:_[A-Z]+)+$/;
/** An expression for a secret whose signs are not those that GitHub expands, such as `secrets.NAME` or `{{ secrets.NAME }}`. */
const SECRET_EXPRESSION = /^[$({ ]{0,6}secrets\.([A-Za-z_]\w*)[)} ]{0,6}$/i;
/**
 * The variable that is given as a credential, or the expression that was meant; null where the value may be a password
 * that begins with such a sign.
 */
function secretVariable(value) {
    const [, name] = SECRET_EXPRESSION.exec(value) ?? [];
    if (name !== undefined && !value.startsWith('${{')) {
        return LIKE_A_TOKEN.test(name) ? null : { text: value, name };
    }
    const variable = variableAlone(value);
    if (variable === null || variable.text.startsWith('${'))
        return variable;
    return NAME_OF_SECRET.test(variable.name) || WORDS_IN_CAPITALS.test(variable.name) ? variable : null;
}
/** Why such a value cannot be used, as the end of a sentence. */
function unexpandedReason(variables, host) {
    if (host !== 'github')
        return `nothing expanded ${inWords(variables.map(({ text }) => text))}`;
    return `GitHub expands only \${{ … }}, not ${inWords(variables.map(({ text }) => text))}`;
}
/** The expressions to write instead; where there is a shell, how to have it expand the variables. */
function unexpandedAdvice(variables, host, isSecret = false) {
    const texts = inWords(variables.map(({ text }) => text));
    if (host !== 'github') {
        const isOne = variables.length === 1;
        return `Check that ${inWords(variables.map(({ name }) => name))} ${isOne ? 'is' : 'are'} set, and that ${texts} ${isOne ? 'is' : 'are'} not in single quotes.`;
    }
    if (isSecret)
        return `Write ${inWords(variables.map(expressionForSecret))} instead of ${texts}.`;
    const first = inWords(variables.map(({ name }) => knownExpression(name) ?? expression('vars', name)));
    const own = variables.filter(({ name }) => knownExpression(name) === null);
    const otherwise = own.length === 0
        ? ''
        : `, or ${inWords(own.map(({ name }) => expression('env', name)))} if the job sets ${own.length === 1 ? 'it' : 'them'} as ${own.length === 1 ? 'a variable' : 'variables'}`;
    return `Write ${first} instead of ${texts}${otherwise}.`;
}
function expressionForSecret({ name }) {
    return knownExpression(name) ?? expression('secrets', name);
}
/** The expression for a secret that somebody meant by the variable. GitHub keeps none under a name of its own. */
function secretExpression({ name }) {
    return expression('secrets', /^GITHUB_/i.test(name) ? 'HF_TOKEN' : name);
}
/** GitHub's and the runner's own variables are in no context but theirs. */
function knownExpression(name) {
    const [, context, rest] = /^(GITHUB|RUNNER)_(\w+)$/.exec(name) ?? [];
    return context === undefined || rest === undefined
        ? null
        : expression(context.toLowerCase(), rest.toLowerCase());
}
function expression(context, name) {
    return `\${{ ${context}.${name} }}`;
}
function inWords(texts) {
    return texts.join(texts.length === 2 ? ' and ' : ', ');
}

;// CONCATENATED MODULE: ./src/model/repo.ts



const REPO_TYPES = ['model', 'dataset', 'space', 'kernel', 'bucket'];
const HUB_HOSTS = ['huggingface.co', 'www.huggingface.co', 'hf.co'];
/** `owner/name@revision`, with a type in front or without. */
const PINNED_ID = /^(?:(?:model|dataset|space|kernel|bucket)s\/)?[^/@?#]+(?:\/[^/@?#]+)?@/;
const SEGMENT = /^\w(?:[\w.-]*\w)?$/;
const PLACEHOLDER_ID = /^(?:none|null|nil|undefined|nan)$/i;
const UNEXPANDED = /\$\{\{|\$\{?[A-Za-z_]|\$\(/;
/** A variable of the Windows shell. Not looked for in addresses, where `%` begins an encoded byte. */
const UNEXPANDED_ON_WINDOWS = /%[A-Za-z_][A-Za-z0-9_]*%/;
/** Words of the Hub's own pages that stand where a repo page has its owner. */
const NOT_AN_OWNER = new Set('api blog chat collections docs enterprise inference join learn login models organizations papers posts pricing settings tasks'.split(' '));
/** In characters: longer than any address of a page of the Hub. */
const LONGEST_REFERENCE = 4 * 1024;
/** First path words of the views of a repo page that name a revision, and of those of one file. */
const REVISION_VIEWS = new Set(['tree', 'blob', 'resolve', 'raw', 'commit', 'commits', 'edit']);
const FILE_VIEWS = new Set(['blob', 'resolve', 'raw']);
/**
 * Reads one reference in any form that people paste: `[type/]namespace/name[@revision]`, the address of a
 * Hub page (of `hosts` or of huggingface.co), or an `hf://` path.
 */
function parseRepo(text, hosts = []) {
    if (text.length > LONGEST_REFERENCE)
        return invalid('it is too long');
    if (holdsVariable(text))
        return unexpanded(text);
    if (/\\|^[A-Za-z]:/.test(text))
        return UNEXPANDED_ON_WINDOWS.test(text) ? unexpanded(text) : localPath();
    if (/^hf:\/\//i.test(text))
        return parseHfPath(text.slice('hf://'.length));
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return parseUrl(text, hosts);
    const ssh = /^git@([^/:@]+):\/?(.*)$/s.exec(text);
    if (ssh !== null)
        return parseUrl(`https://${ssh[1]}/${ssh[2]}`, hosts);
    const firstWord = text.split('/')[0] ?? '';
    if ([...hosts, ...HUB_HOSTS].includes(firstWord.toLowerCase()) && text.includes('/')) {
        const behind = text.slice(firstWord.length + 1);
        // Programs write ids so, with a revision behind them; no address of a page has one there.
        return PINNED_ID.test(behind)
            ? parseId(behind)
            : parseUrl(`https://${text}`, [...hosts, firstWord.toLowerCase()]);
    }
    if (UNEXPANDED_ON_WINDOWS.test(text))
        return unexpanded(text);
    if (/^[/.~]/.test(text))
        return localPath();
    return parseId(text);
}
function parseId(text) {
    const at = text.indexOf('@');
    const { type, segments } = withoutType((at < 0 ? text : text.slice(0, at)).split('/'));
    // A slash after owner and name is a slip of the pen; after an owner alone the name is missing.
    if (segments.length === 3 && segments[2] === '')
        segments.pop();
    return build({ type, segments }, at < 0 ? null : text.slice(at + 1));
}
function parseHfPath(rest) {
    const match = /^([^@]*?)@(refs\/(?:pr|convert)\/[^/]+|[^/]*)(?:\/(.*))?$/.exec(rest);
    const pinned = withoutType((match?.[1] ?? rest).split('/'));
    // Without a revision the repo's id and a path inside it are written in one go; an "@" in the path is its own.
    const isPinned = match !== null && pinned.segments.length <= 2;
    const { type, segments } = isPinned ? pinned : withoutType(rest.split('/'));
    const revision = isPinned ? decode(match[2] ?? '') : null;
    return build({ type, segments: segments.slice(0, 2) }, 
    // `@~parquet` is the common short form of the branch that the Hub converts a dataset to.
    revision === null ? null : revision.replace(/^~(?=\w+$)/, 'refs/convert/'), fileAtPath(isPinned ? (match[3] ?? '').split('/') : segments.slice(2)));
}
function parseUrl(text, hosts) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return invalid('it is not a valid URL');
    }
    if (url.username !== '' || url.password !== '')
        return invalid('the URL contains a user name or password');
    const known = [...hosts, ...HUB_HOSTS];
    if (!known.includes(url.host.toLowerCase()) && !known.includes(url.hostname.toLowerCase())) {
        return invalid('it is the URL of another site');
    }
    const words = url.pathname.split('/').filter((word) => word !== '');
    if (words[0] === 'api')
        words.shift();
    if (words[0] === 'models')
        words.shift();
    const isList = words.length === 1 && isTypeWord(words[0] ?? '');
    if (words[0] === undefined || isList || NOT_AN_OWNER.has(words[0])) {
        return invalid('it is not the URL of a repo');
    }
    const { type, segments } = withoutType(words);
    // A view follows the id: right after the name, or after a legacy id of one word. A repo may be called
    // like a view; what is no view of a revision has none.
    const isView = (index) => REVISION_VIEWS.has(segments[index] ?? '');
    const view = isView(2) ? 2 : isView(1) && segments.length > 2 ? 1 : null;
    const id = segments.slice(0, view ?? 2).map((word) => word.replace(/\.git$/, ''));
    if (view === null)
        return build({ type, segments: id }, null);
    const { revision, behind } = revisionIn(segments.slice(view + 1));
    const file = FILE_VIEWS.has(segments[view] ?? '') ? fileInAddress(behind) : null;
    return build({ type, segments: id }, revision, file);
}
/** The revision in an address, and the words behind it. */
function revisionIn(words) {
    const decoded = words.map(decode);
    const length = words[0] === 'refs' && words.length >= 3 ? 3 : 1;
    const revision = decoded.slice(0, length).join('/');
    return { revision: words.length === 0 ? null : revision, behind: decoded.slice(length) };
}
function holdsVariable(text) {
    const opened = text.indexOf('{{');
    return UNEXPANDED.test(text) || (opened >= 0 && text.includes('}}', opened + 2));
}
function isTypeWord(word) {
    return REPO_TYPES.some((type) => `${type}s` === word);
}
function withoutType(words) {
    const type = REPO_TYPES.find((candidate) => `${candidate}s` === words[0]);
    return type === undefined || words.length < 2
        ? { type: 'model', segments: words }
        : { type, segments: words.slice(1) };
}
function build({ type, segments }, revision, file = null) {
    const id = segments.join('/');
    if (id === '' || segments.every((segment) => PLACEHOLDER_ID.test(segment)))
        return placeholder('a variable that is not set leaves such a value');
    if (segments.some((segment) => segment === '')) {
        return placeholder('the owner or the name is missing');
    }
    if ([...segments, revision ?? ''].some(token_form/* isTokenShaped */.V_))
        return invalid('it contains a token instead of a repo');
    if (segments.length > 2) {
        const [word = '', ...rest] = segments;
        const isType = REPO_TYPES.some((known) => known === word) && rest.length === 2;
        return invalid(isType
            ? `the type goes in the plural: ${word}s/${rest.join('/')}`
            : 'it has more parts than an owner and a name');
    }
    if (segments.some((segment) => !isSegment(segment))) {
        if (shellVariablesIn(id).length > 0)
            return unexpanded(id);
        const suffix = suffixIn(segments);
        if (suffix !== null)
            return suffixed(revision === null ? suffix : ' ');
        return invalid('owner and name may each have up to 96 letters, digits, "-", "_" and ".", without "--" or "..", without "-" or "." at either end, and without ".git" at the end');
    }
    if (revision === '')
        return placeholder('the revision after the "@" is missing');
    if (revision !== null && holdsVariable(revision))
        return unexpanded(revision);
    if (revision !== null && type === 'bucket')
        return invalid('a bucket has no revisions');
    if (revision !== null && !isRevision(revision)) {
        return invalid('the part after the "@" cannot be a branch, tag or commit');
    }
    if (file === null)
        return { ok: true, ref: { type, id, revision } };
    if (!isFilePath(file.path))
        return invalid('the path after the repo cannot be that of a file in it');
    return { ok: true, ref: { type, id, revision }, file };
}
/** What follows a colon behind the name of a repo; null where the rest would be none either. */
function suffixIn([owner = '', name = '', ...more]) {
    const [bare = '', ...suffix] = name.split(':');
    if (more.length > 0 || suffix.length === 0 || !isSegment(owner) || !isSegment(bare))
        return null;
    return suffix.join(':');
}
/** Shown if it looks like a quantization or a tag; in front of an "@" there may be a password. */
function suffixed(suffix) {
    if (suffix === '' || /^(?:read|write|create|pr|optional)$/i.test(suffix)) {
        const todo = suffix === '' ? 'Remove the colon' : `Write a blank instead of the colon in front of ${suffix}`;
        return { ...invalid('the colon is not part of the repo id'), advice: `${todo}.` };
    }
    const isPlain = /^[A-Za-z0-9][\w.-]{0,30}$/.test(suffix) && !/^(?:hf|api|gh[a-z]|github)_/i.test(suffix);
    const what = isPlain ? `":${suffix}"` : 'the colon and what follows it';
    return {
        ...invalid(`${isPlain ? `":${suffix}"` : 'the part from the colon on'} is not part of the repo id`),
        advice: `Remove ${what}: the id ends before the colon, where programs such as vLLM, Ollama and llama.cpp add a quantization.`,
    };
}
function isSegment(text) {
    return SEGMENT.test(text) && !/--|\.\.|\.git$/.test(text) && text.length <= 96;
}
/** Whether git accepts the text as the name of a reference, as far as that matters for a URL. */
function isRevision(text) {
    return (text.length > 0 &&
        text.length <= 255 &&
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
        !/[\u0000-\u0020\u007f~^:?*[\\@\p{Surrogate}]|\.\.|\/\/|^[/.-]|[/.]$/u.test(text));
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function unexpanded(text) {
    const { reason, ...more } = unexpandedId(text, 'github');
    return { ...placeholder(reason), ...more, unexpanded: text };
}
function placeholder(reason) {
    return { ok: false, is: 'placeholder-id', reason };
}
function invalid(reason) {
    return { ok: false, is: 'invalid-id', reason };
}
function localPath() {
    return invalid('it is a local path, not a repo on the Hub');
}
/** The reference as a workflow would write it: `datasets/acme/corpus@v2`. */
function formatRepo(ref) {
    const isPlain = ref.type === 'model' && !isTypeWord(namespaceOf(ref) ?? '');
    const prefix = isPlain ? '' : `${ref.type}s/`;
    return `${prefix}${ref.id}${ref.revision === null ? '' : `@${ref.revision}`}`;
}
/** The owner in the id; null for ids of one word. */
function namespaceOf(ref) {
    const slash = ref.id.indexOf('/');
    return slash < 0 ? null : ref.id.slice(0, slash);
}
/** Path of the repo's API, for example `/api/datasets/acme/corpus`. */
function apiPath(ref) {
    return `/api/${ref.type}s/${ref.id}`;
}
/** Path of the repo's page and files: models stand at the root, the others under their type. */
function pagePath(ref) {
    return ref.type === 'model' ? `/${ref.id}` : `/${ref.type}s/${ref.id}`;
}
/** The revision that a request without one means. */
function revisionOf(ref) {
    return ref.revision ?? 'main';
}
/** The id in an API path such as `/api/models/acme/model/auth-check`; null when the path is none. */
function refFromApiPath(path) {
    const match = /\/api\/([a-z]+)s\/([^/?]+(?:\/(?!auth-check|revision|preupload)[^/?]+)?)/.exec(path);
    const type = REPO_TYPES.find((candidate) => candidate === match?.[1]);
    return type === undefined || match?.[2] === undefined ? null : { type, id: match[2], revision: null };
}


/***/ })

};
;