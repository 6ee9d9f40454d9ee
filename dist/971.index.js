"use strict";
exports.id = 971;
exports.ids = [971];
exports.modules = {

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

/***/ 3971:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  obtainToken: function() { return /* binding */ obtainToken; }
});

// EXTERNAL MODULE: ./src/hub/owner-probes.ts
var owner_probes = __webpack_require__(9714);
// EXTERNAL MODULE: ./src/hub/probe.ts
var probe = __webpack_require__(6477);
// EXTERNAL MODULE: ./src/hub/token-exchange.ts
var token_exchange = __webpack_require__(1494);
// EXTERNAL MODULE: ./src/model/endpoint.ts
var model_endpoint = __webpack_require__(2024);
// EXTERNAL MODULE: ./src/model/fields.ts
var fields = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/model/json-web-token.ts
var json_web_token = __webpack_require__(6032);
;// CONCATENATED MODULE: ./src/runner/id-token.ts

/** The claims of an id token that decide about an exchange, or tell a reader what the others come from. */
const SHOWN_CLAIMS = [
    'repository',
    'ref',
    'workflow',
    'workflow_ref',
    'job_workflow_ref',
    'environment',
    'event_name',
    'sub',
    'aud',
];
/** The end of the year 9999, beyond which no date is written as others read it; in seconds since 1970. */
const LATEST_SECONDS = 253_402_300_799;
/** Far above what GitHub writes, in characters. */
const LONGEST_CLAIM = 500;
/** Reads the claims inside an id token without checking its signature: that is the Hub's part. */
function readClaims(idToken) {
    const claims = (0,json_web_token/* claimsIn */.h)(idToken);
    if (claims === null)
        return null;
    const shown = {};
    for (const name of SHOWN_CLAIMS) {
        const value = textOf(claims[name]);
        if (value !== null)
            shown[name] = value.slice(0, LONGEST_CLAIM);
    }
    const { exp } = claims;
    return { shown, expiresAt: typeof exp === 'number' && Math.abs(exp) <= LATEST_SECONDS ? exp * 1000 : null };
}
/** An audience may be a list. */
function textOf(value) {
    const values = Array.isArray(value) ? value : [value];
    return values.every((one) => typeof one === 'string') && values.length > 0 ? values.join(', ') : null;
}

// EXTERNAL MODULE: ./src/steps/repo-asker.ts
var repo_asker = __webpack_require__(3992);
;// CONCATENATED MODULE: ./src/steps/exchange-id-token.ts








const PAUSE_MS = 1_000;
/**
 * Goes by a Trusted Publisher: the job's id token, and for it a token of the Hub. `hide` is told of each of the two
 * before anything else is done with it. Where the Hub refuses, what everybody is shown of the resource is looked at.
 */
async function obtainToken(request, endpoint, hub, environment, hide, connectTo) {
    const none = { ...request, response: null, expiresAt: null, shown: null };
    if (!(0,model_endpoint/* mayReceiveToken */.s1)(endpoint))
        return { publisher: { ...none, idToken: { is: 'withheld' } }, token: null };
    const { idToken, value } = await idTokenFor(endpoint, hub, environment, hide, connectTo);
    const { resource, isDryRun } = request;
    if (value === null || resource === null || isDryRun)
        return { publisher: { ...none, idToken }, token: null };
    const { response, token, lifeSeconds } = await (0,token_exchange/* exchangeIdToken */.a)(hub, value, resource.text);
    if (token !== null)
        hide(token);
    const expiresAt = token === null || lifeSeconds === null ? null : Date.now() + lifeSeconds * 1000;
    const { outcome } = response;
    const isRefused = outcome.kind === 'answer' && outcome.status === 400 && !(0,token_exchange/* isAborted */.G)(response);
    const shown = isRefused ? await probeResource(hub, resource) : null;
    return { publisher: { ...request, idToken, response, expiresAt, shown }, token };
}
/** The id token that the Python client would exchange (protocol notes §7), with the Hub as its audience. */
async function idTokenFor(endpoint, hub, environment, hide, connectTo) {
    const given = environment.HF_OIDC_ID_TOKEN?.trim() ?? '';
    if (given !== '') {
        const value = new secret/* Secret */.zh(given);
        hide(value);
        return { idToken: { is: 'given', claims: readClaims(given) }, value };
    }
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = environment;
    if (!url || !token) {
        const isActions = environment.GITHUB_ACTIONS === 'true';
        return { idToken: { is: 'not-permitted', isActions }, value: null };
    }
    const requestToken = new secret/* Secret */.zh(token);
    hide(requestToken);
    const address = serviceAddress(url, endpoint.origin + endpoint.basePath);
    if (address === null)
        return { idToken: { is: 'no-address' }, value: null };
    const minted = await mint(address, requestToken, hub, connectTo);
    if (!(minted instanceof secret/* Secret */.zh))
        return { idToken: minted, value: null };
    hide(minted);
    return { idToken: { is: 'minted', claims: readClaims(minted.reveal()) }, value: minted };
}
/**
 * Where GitHub gives an id token for the audience; null where the address is none that a token may go to. GitHub
 * Enterprise Server has a host of its own, so any will do.
 */
function serviceAddress(url, audience) {
    const query = `${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
    if (!URL.canParse(url + query))
        return null;
    const address = new URL(url + query);
    const isPrivate = address.protocol === 'http:' && (0,model_endpoint/* isLoopback */.U9)((0,model_endpoint/* endpointAt */.hU)(address, 'environment').hostname);
    return address.protocol === 'https:' || isPrivate ? address : null;
}
/**
 * Asks GitHub until it gives an id token, refuses one, or the time for the check is up. The request has a token of the
 * job, so it follows no redirect, not even on the same host.
 */
async function mint({ origin, pathname, search }, token, hub, connectTo) {
    const service = connectTo((0,model_endpoint/* endpointAt */.hU)(new URL(origin), 'environment'), {});
    const path = pathname + search;
    let last = null;
    try {
        do {
            const { outcome } = await service.ask({ method: 'GET', path, token, followRedirects: false });
            if (outcome.kind === 'no-answer') {
                if (outcome.phase !== 'deadline')
                    last = outcome.code;
                continue;
            }
            const { status, stoppedAt, json } = outcome;
            if (stoppedAt !== null)
                return { is: 'redirected', status, to: stoppedAt.to };
            if (status >= 300 && status < 500 && status !== 408 && status !== 429)
                return { is: 'refused', status };
            const { value } = (0,fields/* fieldsOf */.Pf)(json);
            if (status === 200 && typeof value === 'string' && value !== '')
                return new secret/* Secret */.zh(value);
            last = String(status);
        } while (await hub.wait(PAUSE_MS));
        return { is: 'not-answered', last };
    }
    finally {
        await service.close();
    }
}
/** Whether the resource is there for everybody to see, and whether under another type. */
async function probeResource(hub, { of }) {
    if (of === null)
        return null;
    if (of.is === 'user') {
        const path = (0,owner_probes/* ownerPath */.p3)(of.name, 'owner-user');
        return { user: await hub.ask({ method: 'GET', path, token: null, attempts: 1 }) };
    }
    const repo = { request: { ref: of.ref, operation: 'write', line: 0 }, probes: {} };
    const others = (0,probe/* otherTypes */.wu)(of.ref).map((type) => `anonymous-as-${type}`);
    const asker = new repo_asker/* RepoAsker */.L(hub, null);
    const probes = ['anonymous-metadata', ...others];
    return { repo: (0,probe/* withProbes */.mJ)(repo, await Promise.all(probes.map((probe) => asker.ask(repo, probe)))) };
}


/***/ })

};
;