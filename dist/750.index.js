"use strict";
exports.id = 750;
exports.ids = [750];
exports.modules = {

/***/ 5750:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: function() { return /* binding */ addressMs; },
/* harmony export */   Preconnection: function() { return /* binding */ Preconnection; },
/* harmony export */   loadUndiciNeeds: function() { return /* binding */ loadUndiciNeeds; }
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Sockets to one endpoint that are opened before undici, which is to use them, is loaded: that takes about as long as
 * a connection to come about. They are set up as undici sets up its own; nothing is sent through them here.
 */
class Preconnection {
    #left;
    /** Begins to open so many. `connectMs` is the time for each, its TLS handshake included. */
    constructor(endpoint, count, connectMs) {
        this.#left = Array.from({ length: count }, () => begin(endpoint, connectMs)).flatMap((one) => one ?? []);
    }
    /** One that nobody has taken yet, as soon as it is open; null when none is left. Rejects as undici's own do. */
    async take() {
        for (;;) {
            const next = this.#left.shift();
            if (next === undefined)
                return null;
            const socket = await next.opened;
            // The other side may have closed it since.
            if (!socket.destroyed)
                return socket;
        }
    }
    /** Closes those that nobody has taken. */
    destroy() {
        for (const { socket } of this.#left.splice(0))
            socket.destroy();
    }
}
/** What undici needs of Node itself. */
const UNDICI_NEEDS = [
    () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4589, 23)),
    () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 23)),
    () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23)),
    () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 2467, 23)),
];
/**
 * Loads what undici needs of Node itself, one module after the other, so that the handshakes of sockets that are
 * opening go on in between (docs/performance.md).
 */
async function loadUndiciNeeds() {
    for (const load of UNDICI_NEEDS) {
        await load();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    }
}
/**
 * Of several addresses, Node gives up each but the last that does not answer within its share of the time; the 250 ms
 * that it has by default are too short for a slow network (nodejs/node#54359).
 */
function addressMs(connectMs) {
    return Math.round(connectMs / 4);
}
/** Null where it cannot even begin: undici will meet the same, and what it meets is read as an answer is. */
function begin(endpoint, connectMs) {
    try {
        return open(endpoint, connectMs);
    }
    catch {
        return null;
    }
}
function open({ origin, hostname }, connectMs) {
    const isSecure = origin.startsWith('https:');
    const target = {
        host: hostname,
        port: Number(new URL(origin).port) || (isSecure ? 443 : 80),
        autoSelectFamilyAttemptTimeout: addressMs(connectMs),
    };
    const socket = isSecure
        ? (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({
            ...target,
            // An address is no name that TLS could ask for.
            servername: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname) === 0 ? hostname : '',
            ALPNProtocols: ['http/1.1'],
        })
        : (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(target);
    socket.setKeepAlive(true, 60_000).setNoDelay(true);
    const opened = new Promise((resolve, reject) => {
        const timer = setTimeout(() => socket.destroy(timedOut()), connectMs);
        socket.once(isSecure ? 'secureConnect' : 'connect', () => {
            clearTimeout(timer);
            resolve(socket);
        });
        // It stays: until somebody has taken the socket, nobody else listens.
        socket.on('error', (error) => {
            clearTimeout(timer);
            reject(error);
        });
        socket.once('close', () => clearTimeout(timer));
    });
    // Nobody may come to take it.
    opened.catch(() => { });
    return { socket, opened };
}
/** As undici calls it, so that a slow connection reads alike whoever opened it. */
function timedOut() {
    return Object.assign(new Error('Connect Timeout Error'), { code: 'UND_ERR_CONNECT_TIMEOUT' });
}


/***/ })

};
;