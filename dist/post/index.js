/******/ (function() { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 2613:
/***/ (function(module) {

module.exports = require("assert");

/***/ }),

/***/ 5317:
/***/ (function(module) {

module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ (function(module) {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ (function(module) {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ (function(module) {

module.exports = require("fs");

/***/ }),

/***/ 4573:
/***/ (function(module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function(module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function(module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 8474:
/***/ (function(module) {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ (function(module) {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ (function(module) {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = require("node:path");

/***/ }),

/***/ 8500:
/***/ (function(module) {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ (function(module) {

module.exports = require("node:util");

/***/ }),

/***/ 857:
/***/ (function(module) {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ (function(module) {

module.exports = require("path");

/***/ }),

/***/ 3193:
/***/ (function(module) {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ (function(module) {

module.exports = require("timers");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	!function() {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = function(module) {
/******/ 			var getter = module && module.__esModule ?
/******/ 				function() { return module['default']; } :
/******/ 				function() { return module; };
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	!function() {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = function(exports, definition) {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	!function() {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = function(chunkId) {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce(function(promises, key) {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	!function() {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = function(chunkId) {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	!function() {
/******/ 		__nccwpck_require__.o = function(obj, prop) { return Object.prototype.hasOwnProperty.call(obj, prop); }
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	!function() {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = function(exports) {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	!function() {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = function(chunk) {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = function(chunkId, promises) {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	}();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
__nccwpck_require__.r(__webpack_exports__);
const JOURNAL = 'STATE_journal';
const KEY = 'STATE_key';
const EXPORTED = 'STATE_exported';
const LOGINS = 'STATE_logins';
/** Longer than the helpers of git and the locks of others may take, all in all; a job must not wait for ever. */
const LAST_DEADLINE_MS = 120_000;
/** Everything is loaded here, since most jobs have nothing to put back. */
async function putBack(journal, key) {
    const [{ restore }, { restoredMessages }, { hostOf }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(622), __nccwpck_require__.e(821), __nccwpck_require__.e(568), __nccwpck_require__.e(528)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5528)),
        Promise.all(/* import() */[__nccwpck_require__.e(622), __nccwpck_require__.e(821), __nccwpck_require__.e(734), __nccwpck_require__.e(130)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2130)),
        __nccwpck_require__.e(/* import() */ 51).then(__nccwpck_require__.bind(__nccwpck_require__, 5051)),
    ]);
    await say(restoredMessages(await restore(journal, key), hostOf(process.env)));
}
/** Names the logins that a machine which is kept has by now and did not have when the check ran. Removes none. */
async function nameLeftLogins(known, key, environment) {
    const { leftLogins } = await Promise.all(/* import() */[__nccwpck_require__.e(622), __nccwpck_require__.e(568), __nccwpck_require__.e(506)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5506));
    const found = await leftLogins(known, key, environment);
    if (found === null || found.left.length === 0)
        return;
    const [{ leftLoginFindings }, { leftLoginMessages }, { redactor }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(622), __nccwpck_require__.e(821), __nccwpck_require__.e(734), __nccwpck_require__.e(650)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3650)),
        Promise.all(/* import() */[__nccwpck_require__.e(622), __nccwpck_require__.e(821), __nccwpck_require__.e(734), __nccwpck_require__.e(130)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2130)),
        __nccwpck_require__.e(/* import() */ 214).then(__nccwpck_require__.bind(__nccwpck_require__, 1214)),
    ]);
    const redact = redactor([...found.left, ...found.older].map(({ secret }) => secret), environment.HOME);
    await say(redact(leftLoginMessages(leftLoginFindings(found.left, found.older))));
}
async function say(messages) {
    const core = await __nccwpck_require__.e(/* import() */ 509).then(__nccwpck_require__.bind(__nccwpck_require__, 2509));
    for (const message of messages) {
        if (message.level === 'info')
            core.info(message.text);
        else
            core.warning(message.text, { title: message.title });
    }
}
/** What still runs in this job has no use for a token that was exchanged for the steps before. */
async function forget(variable) {
    const core = await __nccwpck_require__.e(/* import() */ 509).then(__nccwpck_require__.bind(__nccwpck_require__, 2509));
    core.exportVariable(variable, '');
    core.info(`Removed the exchanged token from ${variable}.`);
}
const { [JOURNAL]: journal = '', [KEY]: keyText = '', [EXPORTED]: exported, [LOGINS]: known = '', } = process.env;
// Nothing that is started from here is to have it.
delete process.env[KEY];
let isPutBack = journal === '';
/** The job is over and its result stands: whatever happens here is no reason to fail it. */
function giveUp() {
    if (isPutBack)
        return;
    isPutBack = true;
    console.log('::warning::An internal error of hf-auth-check: what it removed from this runner may not be restored.');
}
if (journal !== '' || known !== '') {
    process.on('uncaughtException', () => {
        giveUp();
        process.exit(0);
    });
    const deadline = setTimeout(() => {
        giveUp();
        process.exit(0);
    }, LAST_DEADLINE_MS);
    const key = Buffer.from(keyText, 'hex');
    (journal === '' ? Promise.resolve() : putBack(journal, key))
        .catch(giveUp)
        .then(() => {
        isPutBack = true;
        return known === '' ? undefined : nameLeftLogins(known, key, process.env);
    })
        // What cannot be read is not known, and that is no warning.
        .catch(() => { })
        .finally(async () => {
        clearTimeout(deadline);
        const { exitSoon } = await __nccwpck_require__.e(/* import() */ 539).then(__nccwpck_require__.bind(__nccwpck_require__, 1539));
        exitSoon();
    });
}
if (exported === 'HF_TOKEN') {
    forget('HF_TOKEN').catch(() => {
        console.log('::warning::An internal error of hf-auth-check: HF_TOKEN still holds the exchanged token, which expires by itself.');
    });
}


module.exports = __webpack_exports__;
/******/ })()
;