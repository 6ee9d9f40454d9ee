"use strict";
exports.id = 106;
exports.ids = [106];
exports.modules = {

/***/ 2106:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shownCertificates: function() { return /* binding */ shownCertificates; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_5__);






/** Real chains have two to four. */
const MOST_CERTIFICATES = 10;
/**
 * The certificates that an endpoint shows, its own first, whether Node trusts them or not: a handshake, after which
 * the connection is closed without a byte sent through it. Behind the last one that is shown comes the authority
 * that Node knows for it. Null where there was no handshake, or no time for it.
 */
async function shownCertificates({ origin, hostname }, proxy, deadline) {
    const port = Number(new URL(origin).port || 443);
    let below;
    let socket;
    try {
        if (proxy !== null)
            below = await deadline.bound(tunnel(proxy, origin, port, deadline.signal));
        socket = (0,node_tls__WEBPACK_IMPORTED_MODULE_5__.connect)({
            ...(below === undefined ? { host: hostname, port } : { socket: below }),
            servername: (0,node_net__WEBPACK_IMPORTED_MODULE_4__.isIP)(hostname) === 0 ? hostname : '',
            ALPNProtocols: ['http/1.1'],
            // What is shown here is looked at, and trusted with nothing.
            rejectUnauthorized: false,
        });
        await deadline.bound((0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(socket, 'secureConnect', { signal: deadline.signal }));
        const chain = chainOf(socket);
        // The other side may still reset the connection.
        socket.on('error', () => { }).destroySoon();
        return chain;
    }
    catch {
        socket?.on('error', () => { }).destroy();
        below?.on('error', () => { }).destroy();
        return null;
    }
}
/** A way through the proxy, which learns its own credentials and where the way leads, and nothing else. */
async function tunnel({ address, credentials }, origin, port, signal) {
    if (address === null)
        throw new Error('no proxy');
    const target = `${new URL(origin).hostname}:${port}`;
    const basic = credentials === null ? null : Buffer.from(credentials.reveal()).toString('base64');
    const send = address.origin.startsWith('https:') ? node_https__WEBPACK_IMPORTED_MODULE_3__.request : node_http__WEBPACK_IMPORTED_MODULE_2__.request;
    const request = send(address.origin, {
        method: 'CONNECT',
        path: target,
        agent: false,
        signal,
        headers: { host: target, ...(basic === null ? {} : { 'proxy-authorization': `Basic ${basic}` }) },
    });
    request.end();
    const [{ statusCode }, socket] = await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(request, 'connect');
    if (statusCode === 200)
        return socket;
    socket.destroy();
    throw new Error('refused');
}
function chainOf(socket) {
    const chain = [];
    let next = socket.getPeerCertificate(true);
    while (next?.raw !== undefined && chain.length < MOST_CERTIFICATES) {
        chain.push(new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(next.raw));
        // A root is its own issuer.
        next = next.issuerCertificate === next ? undefined : next.issuerCertificate;
    }
    return chain;
}


/***/ })

};
;