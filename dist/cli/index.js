#!/usr/bin/env node
/******/ (function() { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 135:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: function() { return /* binding */ UsageError; },
  W: function() { return /* binding */ usageError; }
});

;// CONCATENATED MODULE: ./src/actions/thrown.ts
/**
 * What is shown of something that was thrown: kind, code and place, each only if it looks like one. Whoever throws may
 * have put anything there, and messages may quote what was sent.
 */
function describeThrown(thrown) {
    if (!(thrown instanceof Error))
        return typeof thrown;
    const { name, message, stack } = thrown;
    const kind = /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error';
    const code = /^[A-Z][A-Z0-9_]{0,39}$/.exec('code' in thrown ? String(thrown.code) : '')?.[0];
    // The stack begins with the message.
    const frame = /^ {4}at ([\w.$<>]{1,80}) \(/m.exec(String(stack).replace(message, ''))?.[1];
    return `${kind}${code === undefined ? '' : ` ${code}`}${frame === undefined ? '' : ` in ${frame}`}`;
}

// EXTERNAL MODULE: ./src/report/encode.ts
var encode = __nccwpck_require__(622);
;// CONCATENATED MODULE: ./src/command-line/usage-error.ts


/** A call that makes no sense as it was written, or cannot be carried out here: one sentence, without a credential. */
class UsageError extends Error {
    help;
    /** @param help whether the help says more about it */
    constructor(sentence, { help = true } = {}) {
        super(sentence);
        this.help = help;
    }
}
/** Says what is wrong with the call, and returns the exit status for it. */
function usageError(thrown) {
    if (!(thrown instanceof UsageError)) {
        // Messages of other errors may quote anything.
        const what = `hf-auth-check failed with an internal error (${describeThrown(thrown)}); access was not checked.`;
        process.stderr.write(`${what} Report this as a bug in hf-auth-check.\n`);
        return 1;
    }
    const more = thrown.help ? '\nRun "hf-auth-check -h" for help.' : '';
    process.stderr.write(`hf-auth-check: ${(0,encode/* logText */.kc)(thrown.message)}${more}\n`);
    return 2;
}


/***/ }),

/***/ 140:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: function() { return /* binding */ isObject; },
/* harmony export */   Pf: function() { return /* binding */ fieldsOf; }
/* harmony export */ });
/* unused harmony export listOf */
/** The fields of a value of which nothing is known yet: parsed from JSON or YAML, or thrown. */
/** Whether it is an object that has fields by name; a list is none. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value's fields; none where it is no such object. */
function fieldsOf(value) {
    return isObject(value) ? value : {};
}
/** The list's items; none where it is no list. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 556:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ fileErrorCode; }
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(140);

/**
 * The system's code of a failed file operation, such as `EACCES`; it names no path and no content. Asks for
 * no class, because an error may come from another JavaScript realm.
 */
function fileErrorCode(error) {
    const { code } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(error);
    return typeof code === 'string' ? code : 'unknown';
}


/***/ }),

/***/ 622:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   kc: function() { return /* binding */ logText; },
/* harmony export */   oB: function() { return /* binding */ shownJson; }
/* harmony export */ });
/* unused harmony exports visible, asciiJson, markdown, attribute, plainTitle, code */
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
/** As JSON in one line of ASCII, whatever a text in it holds. */
function asciiJson(value) {
    // In JSON a half of a character is written like a whole one.
    return JSON.stringify(value).replace(/[^\x20-\x7e]/g, escapedUnits);
}
/** As JSON for people and programs: neither a terminal nor the runner acts upon a text in it. */
function shownJson(value) {
    return JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu, escapedUnits)
        .replaceAll('##[', '#\\u0023[');
}
function escapedUnits(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
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
/** For the title of an issue, which is plain text: in it too nobody is mentioned and no other issue is referred to. */
function plainTitle(text) {
    return visible(text).replace(/[@#](?=\w)|\bGH(?=-\d)/gi, '$&\u2060');
}
/** In a code element: there GitHub makes neither links nor mentions out of words. */
function code(text) {
    return `<code>${entities(visible(text))}</code>`;
}


/***/ }),

/***/ 573:
/***/ (function(module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 421:
/***/ (function(module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ (function(module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 643:
/***/ (function(module) {

module.exports = require("node:fs");

/***/ }),

/***/ 455:
/***/ (function(module) {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 161:
/***/ (function(module) {

module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ (function(module) {

module.exports = require("node:path");

/***/ }),

/***/ 848:
/***/ (function(module) {

module.exports = require("node:readline/promises");

/***/ }),

/***/ 975:
/***/ (function(module) {

module.exports = require("node:util");

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

// EXTERNAL MODULE: ./src/model/file-error.ts
var file_error = __nccwpck_require__(556);
// EXTERNAL MODULE: ./src/command-line/usage-error.ts + 1 modules
var usage_error = __nccwpck_require__(135);
;// CONCATENATED MODULE: ./src/command-line/command-line.ts
/**
 * The command `hf-auth-check`: it starts the action's own bundles and shows in a terminal what they say.
 *
 * In: arguments, environment, and the answers of a person.
 * Out: lines for a terminal, or the JSON report, and an exit status.
 * Knows: options, terminals and the state folder. It concludes nothing about tokens and repos.
 */


/** By name; each is loaded only if it is called. */
const SUBCOMMANDS = {
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(609), __nccwpck_require__.e(301), __nccwpck_require__.e(825), __nccwpck_require__.e(701)]).then(__nccwpck_require__.bind(__nccwpck_require__, 701))).explainCommand,
    restore: async () => (await __nccwpck_require__.e(/* import() */ 476).then(__nccwpck_require__.bind(__nccwpck_require__, 476))).restoreCommand,
};
const check = async () => (await Promise.all(/* import() */[__nccwpck_require__.e(609), __nccwpck_require__.e(301), __nccwpck_require__.e(777)]).then(__nccwpck_require__.bind(__nccwpck_require__, 777))).checkCommand;
/** Never rejects. */
async function runCommand(args, folder) {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            // Whoever reads the output may have gone, as `head` does. What a full disk has not taken is no result.
            if ((0,file_error/* fileErrorCode */.c)(error) !== 'EPIPE')
                process.once('exit', failUnlessFailed);
        });
    }
    const [first = '', ...rest] = args;
    const load = Object.hasOwn(SUBCOMMANDS, first) ? SUBCOMMANDS[first] : undefined;
    try {
        const run = await (load ?? check)();
        return await run({ args: load === undefined ? args : rest, folder });
    }
    catch (error) {
        return (0,usage_error/* usageError */.W)(error);
    }
}
function failUnlessFailed() {
    process.exitCode ||= 1;
}

;// CONCATENATED MODULE: ./src/cli.ts

// The bundles that it starts are in the folders beside it.
runCommand(process.argv.slice(2), __dirname).then((status) => {
    process.exitCode = status;
});

module.exports = __webpack_exports__;
/******/ })()
;