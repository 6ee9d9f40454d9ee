"use strict";
exports.id = 518;
exports.ids = [518];
exports.modules = {

/***/ 518:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectionsTo: function() { return /* binding */ connectionsTo; }
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4043);
/* harmony import */ var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(628);
/* harmony import */ var undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2238);




/**
 * One pool of so many connections at the most to the Hub, or through the proxy that the runner names; null where what
 * it names is no proxy. `connectMs` is the time for one connection to come about.
 */
async function connectionsTo(endpoint, connections, connectMs) {
    const dispatcher = await dispatcherFor(endpoint, connections, connectMs);
    if (dispatcher === null)
        return null;
    return { send: (options) => undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_1___default().call(dispatcher, options), destroy: () => dispatcher.destroy() };
}
async function dispatcherFor(endpoint, connections, connectMs) {
    // Of several addresses, Node gives up each but the last that does not answer within its share of the time; the 250 ms
    // that it has by default are too short for a slow network (nodejs/node#54359).
    const connect = { timeout: connectMs, autoSelectFamilyAttemptTimeout: Math.round(connectMs / 4) };
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyFor */ .i)(endpoint.origin, process.env);
    if (proxy === null)
        return new (undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_2___default())(endpoint.origin, { connections, connect });
    const { address, credentials } = proxy;
    if (address === null)
        return null;
    const basic = credentials === null ? null : Buffer.from(credentials.reveal()).toString('base64');
    // It needs what only undici's index gives to dispatchers. All of undici takes twice as long to load as its pool.
    const { ProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    return new ProxyAgent({
        connections,
        uri: address.origin,
        proxyTls: connect,
        // An address is no name that TLS could ask for.
        requestTls: { ...connect, servername: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(endpoint.hostname) === 0 ? endpoint.hostname : '' },
        ...(basic === null ? {} : { token: `Basic ${basic}` }),
    });
}


/***/ })

};
;