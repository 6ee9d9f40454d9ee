"use strict";
exports.id = 51;
exports.ids = [51];
exports.modules = {

/***/ 5051:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostOf: function() { return /* binding */ hostOf; }
/* harmony export */ });
/** What CI systems set that do not set `CI` in all their versions; of a pod in a cluster, Kubernetes itself. */
const SET_BY_CI = [
    'JENKINS_URL',
    'BUILDKITE',
    'GITLAB_CI',
    'TF_BUILD',
    'TEAMCITY_VERSION',
    'CODEBUILD_BUILD_ID',
    'KUBERNETES_SERVICE_HOST',
];
/** Told by what the environment says; some people set `CI` to something false to have a program treat them as a person. */
function hostOf(environment) {
    if (environment.GITHUB_ACTIONS === 'true')
        return 'github';
    const isCi = !/^(?:|false|0)$/i.test(environment.CI ?? '');
    return isCi || SET_BY_CI.some((name) => (environment[name] ?? '') !== '') ? 'ci' : 'terminal';
}


/***/ })

};
;