"use strict";
exports.id = 701;
exports.ids = [701];
exports.modules = {

/***/ 701:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: function() { return /* binding */ explainCommand; }
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
;// CONCATENATED MODULE: ./src/explain/failure-chains.ts
const TRACEBACK = /Traceback \(most recent call last\)/;
const CONNECTED = /During handling of the above exception, another exception occurred|The above exception was the direct cause of the following exception/;
/**
 * Which tracebacks belong together, as a number for each line: those of one failure, of which the first is its cause and
 * the last what a library made of it, have the same. What follows a traceback belongs to it.
 */
function failureChains(lines) {
    const chains = new Map();
    let chain = 0;
    let isConnected = false;
    for (const line of lines) {
        if (CONNECTED.test(line.text))
            isConnected = true;
        else if (TRACEBACK.test(line.text)) {
            if (!isConnected)
                chain += 1;
            isConnected = false;
        }
        chains.set(line, chain);
    }
    return chains;
}

;// CONCATENATED MODULE: ./src/explain/flat-log.ts
/** The frames that Rich and Docker draw around a text; the end is looked for from the beginning of a run alone. */
const FRAME = /^[│|┃╭╰─╮╯\s]+|(?<![│┃╭╰─╮╯\s])[│┃╭╰─╮╯\s]+$/g;
function flatLog(lines) {
    const starts = [];
    const pieces = [];
    let length = 0;
    for (const { text } of lines) {
        const piece = `${text.replace(FRAME, '').replace(/\s+/g, ' ')} `;
        starts.push(length);
        pieces.push(piece);
        length += piece.length;
    }
    return {
        text: pieces.join(''),
        lineAt: (position) => {
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = Math.ceil((low + high) / 2);
                if ((starts[middle] ?? 0) <= position)
                    low = middle;
                else
                    high = middle - 1;
            }
            return lines[low];
        },
    };
}

;// CONCATENATED MODULE: ./src/explain/other-failures.ts
/** The words of each kind; all of them fixed ones, since they are shown. */
const OTHER_RULES = [
    {
        kind: 'disk',
        pattern: /No space left on device|\bENOSPC\b|Disk quota exceeded|not enough (?:free )?disk space/gi,
    },
    {
        kind: 'memory',
        pattern: /CUDA out of memory|OutOfMemoryError|\bMemoryError\b|OOMKilled|exit code 137|Cannot allocate memory|std::bad_alloc|JavaScript heap out of memory|CUDA error: out of memory/g,
    },
    {
        kind: 'quota',
        pattern: /exceeded your LFS storage limit|storage (?:quota|limit) (?:exceeded|reached)|[Ss]torage limit reached|402 Client Error|Payment Required|exceeded your monthly included credits|private repository storage limit|storage patterns tripped our internal systems/gi,
    },
    {
        kind: 'service',
        pattern: /denied: requested access to the resource|pull access denied for|toomanyrequests:|openai\.(?:AuthenticationError|RateLimitError)|Incorrect API key provided|wandb: ERROR|wandb\.errors(?=\.\w)|npm (?:ERR!|error) code E40[13]|InvalidAccessKeyId|SignatureDoesNotMatch|NoCredentialsError|Support for password authentication was removed|Bad credentials|Resource not accessible by integration|Permission to(?= \S+ denied to)|Invalid or non-existent authentication information|api_key not configured|botocore\.exceptions(?=\.\w)/g,
    },
    {
        kind: 'request',
        pattern: /400 Client Error|409 Client Error|412 Client Error|413 Client Error|416 Client Error|422 Client Error|Your push was rejected because|BadRequestError|You already created this/g,
    },
    { kind: 'test', pattern: /\bAssertionError\b|\b\d{1,6} failed, \d{1,6} passed|\bFAILED(?= \S{1,300}::)/g },
    {
        kind: 'file',
        pattern: /FileNotFoundError|NotADirectoryError|IsADirectoryError|No such file or directory|\bENOENT\b|[Ee]rror no file named|Consistency check failed|SafetensorError|Error while deserializing header|JSONDecodeError|PermissionError|Permission denied(?! \(publickey)/g,
        mayFollow: true,
    },
    {
        kind: 'library',
        pattern: /\b(?:ModuleNotFoundError|ImportError|AttributeError|NameError|SyntaxError|IndentationError|KeyError|IndexError|NotImplementedError|ZeroDivisionError|UnpicklingError|ValidationError|UnicodeDecodeError|RecursionError|DependencyConflict|ResolutionImpossible|TypeError|ValueError|RuntimeError|Segmentation fault|NotImplemented)\b/g,
        mayFollow: true,
    },
];

// EXTERNAL MODULE: ./src/evidence/cause.ts
var evidence_cause = __webpack_require__(654);
;// CONCATENATED MODULE: ./src/runner/workflow/expressions.ts
/** No value that holds a token is longer; a file may be made to be slow to read. */
const LONGEST_VALUE = 2_000;
const EXPRESSION = /\$\{\{((?:'[^']*'|[^'}]|\}(?!\}))*)\}\}/g;
/** A string, or a name with what is read from it; a name before a bracket is a function's. */
const TERM = /'[^']*'|(?<![\w-])([A-Za-z_][\w-]*)(?!\s*\()((?:\s*\.\s*(?:[A-Za-z_][\w-]*|\*)|\s*\[\s*'[^']*'\s*\])*)(?![\w-])/g;
const WORDS = new Set(['true', 'false', 'null', 'nan', 'infinity']);
/** What the expressions of a value read. Contexts and names have no letter case on GitHub. */
function expressions_referencesIn(value) {
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

;// CONCATENATED MODULE: ./src/job/environment-writes.ts


const FILE = /^(?:\$GITHUB_ENV|\$\{GITHUB_ENV\}|\$env:GITHUB_ENV|\$\{\{\s*github\.env\s*\}\})$/i;
const MENTIONS = /GITHUB_ENV\b|\bgithub\.env\b/i;
/** Actions that fetch secrets and set them as variables are called after what they fetch from, or what they do. */
const LOADS_VARIABLES = /vault|secret|1password|doppler|infisical|bitwarden|keeper|dotenv|set-env|load-env|env-file|setenv|variables/i;
const environment_writes_LONGEST_VALUE = 2_000;
const MOST_LINES = 200;
/** What the step's text says that it writes to the file that sets variables. */
function environment_writes_environmentWrites(step, layers, scope) {
    const commands = step.commands ?? [];
    const variables = [];
    let isOpen = step.uses !== null && LOADS_VARIABLES.test(step.uses);
    if (step.isScript && step.commands === null)
        isOpen = true;
    for (const [index, command] of commands.entries()) {
        const written = writtenText(command, commands[index + 1]);
        if (written === null) {
            if (mentionsFile(command))
                isOpen = true;
            continue;
        }
        for (const line of written.split('\n').slice(0, MOST_LINES)) {
            const [, name, value] = /^\s*([A-Za-z_]\w{0,99})=(.*)$/s.exec(line) ?? [];
            if (name === undefined || value === undefined) {
                if (line.trim() !== '')
                    isOpen = true;
                continue;
            }
            const place = { file: scope.file, line: command.line };
            const found = { name, place, ...environment_writes_shellValue(value, place.line, layers, scope) };
            const outer = variables.findLast((one) => one.name === name) ?? variableIn(layers, name);
            const isSure = !command.isGuarded && !step.isConditional;
            variables.push(isSure || outer === null
                ? found
                : { ...found, origins: [...found.origins, ...outer.origins], hasText: true });
        }
    }
    return { variables, isOpen };
}
/** The text that a command writes there; null where it writes nothing, or does not say what. */
function writtenText(command, next) {
    const isByTee = command.pipesInto && next?.words[0]?.text === 'tee' && next.words.some(({ text }) => FILE.test(text));
    if (!isByTee && !command.outputs.some((path) => FILE.test(path)))
        return null;
    const [program, ...args] = command.words.map(({ text }) => text);
    if (program === 'cat' && args.length === 0)
        return command.input;
    if (program === 'tee')
        return command.input;
    if (program === 'echo')
        return args
            .filter((text) => !/^-[neE]+$/.test(text))
            .join(' ')
            .replaceAll('\\n', '\n');
    if (program !== 'printf')
        return null;
    const [format = '', ...values] = args;
    let at = 0;
    return format.replaceAll('\\n', '\n').replace(/%s/g, () => values[at++] ?? '');
}
function mentionsFile({ words, outputs, input }) {
    if (words[0]?.text === 'tee' && outputs.length === 0 && input === null)
        return false;
    return [...words.map(({ text }) => text), ...outputs, input ?? ''].some((text) => MENTIONS.test(text));
}
/** What a text of a script comes from: expressions of GitHub in it, and variables that the shell puts in. */
function environment_writes_shellValue(text, line, layers, scope) {
    const place = { file: scope.file, line };
    const value = text.slice(0, environment_writes_LONGEST_VALUE);
    const read = originOf({ line, ...referencesIn(value) }, scope);
    const rest = value.replace(/\$\{\{.*?\}\}/gs, '');
    const unknown = { context: 'script', name: null, place };
    const named = [...rest.matchAll(/\$(?:\{?([A-Za-z_]\w{0,99})|[({])/g)].flatMap(([, name]) => {
        const origins = name === undefined ? [] : (variableIn(layers, name)?.origins ?? []);
        return origins.length > 0 ? origins : [unknown];
    });
    return {
        origins: [...read.origins, ...named],
        hasText: /[^\s"']/.test(rest.replace(/\$(?:\{?\w+\}?|\([^)]*\)?)/g, '')),
    };
}

;// CONCATENATED MODULE: ./src/job/job-commands.ts
/** Programs that start another one, and those of their options that take a word of their own. */
const STARTERS = {
    sudo: { options: /^-[ugpC]$/ },
    env: { options: /^-[uC]$/ },
    time: {},
    exec: {},
    command: {},
    nohup: {},
    nice: { options: /^-n$/ },
    stdbuf: {},
    'xvfb-run': {},
    timeout: { options: /^-[ks]$/ },
    uvx: { options: /^(?:--from|--with|--python|-p)$/ },
    pipx: { sub: ['run'], options: /^--spec$/ },
    npx: { options: /^(?:-p|--package)$/ },
    bunx: {},
    uv: {
        sub: ['run'],
        options: /^(?:--with|--python|-p|--extra|--group|--directory|--project|--env-file|--package)$/,
    },
    poetry: { sub: ['run'], options: /^(?:-C|--directory|-P)$/ },
    pdm: { sub: ['run'], options: /^-p$/ },
    pipenv: { sub: ['run'] },
    hatch: { sub: ['run'] },
    rye: { sub: ['run'] },
    pixi: { sub: ['run'], options: /^(?:-e|--environment|--manifest-path)$/ },
    conda: { sub: ['run'], options: /^(?:-n|--name|-p|--prefix)$/ },
    mamba: { sub: ['run'], options: /^(?:-n|--name|-p|--prefix)$/ },
    micromamba: { sub: ['run'], options: /^(?:-n|--name|-p|--prefix)$/ },
    pnpm: { sub: ['exec', 'dlx'] },
};
const DEEPEST = 6;
const LONGEST_PATH = 1_000;
/** Rules ask for the same commands again and again. */
const known = new WeakMap();
/** The commands of the step's script in order, each with its program and folder. */
function job_commands_jobCommands({ step }) {
    const found = known.get(step) ?? commandsOf(step);
    known.set(step, found);
    return found;
}
function commandsOf(step) {
    return placedCommands(step.commands ?? [], job_commands_within('', step.folder ?? ''));
}
/** The commands of any script in order, the first of them in this folder. */
function placedCommands(commands, start) {
    let folder = start;
    return commands.map((command) => {
        const { program, args, startedBy } = programOf(command.words);
        const found = { command, line: command.line, program, args, startedBy, folder };
        if (program === 'cd') {
            const target = args[0];
            folder =
                target === undefined || command.isGuarded || folder === null ? null : job_commands_within(folder, target.text);
        }
        if (program === 'pushd' || program === 'popd')
            folder = null;
        return found;
    });
}
/** The program that does the work, and its arguments. */
function programOf(words) {
    const startedBy = [];
    let rest = words;
    for (let depth = 0; depth < DEEPEST; depth += 1) {
        const name = baseName(rest[0]?.text ?? '');
        const starter = Object.hasOwn(STARTERS, name) ? STARTERS[name] : undefined;
        const sub = rest[1]?.text ?? '';
        if (starter === undefined || (starter.sub !== undefined && !starter.sub.includes(sub)))
            break;
        const next = behindOptions(rest, starter.sub === undefined ? 1 : 2, starter.options, name);
        if (next >= rest.length)
            break;
        startedBy.push(starter.sub === undefined ? name : `${name} ${sub}`);
        rest = rest.slice(next);
    }
    return { program: baseName(rest[0]?.text ?? ''), args: rest.slice(1), startedBy };
}
function behindOptions(words, from, taking, name) {
    let at = from;
    for (; at < words.length; at += 1) {
        const text = words[at]?.text ?? '';
        if (text === '--')
            return at + 1;
        if (taking?.test(text))
            at += 1;
        else if (text.startsWith('-'))
            continue;
        else if (name === 'env' && /^[A-Za-z_]\w*=/.test(text))
            continue;
        else if (name === 'timeout' && /^[\d.]+[smhd]?$/.test(text))
            continue;
        else
            break;
    }
    return at;
}
function baseName(path) {
    return /^(?:\S*\/)?([^/]*)$/s.exec(path)?.[1] ?? '';
}
/** A folder seen from another one; null where it is computed, or outside of the workspace. */
function job_commands_within(folder, path) {
    const plain = path.replace(/^\$(?:\{?GITHUB_WORKSPACE\}?|\{\{\s*github\.workspace\s*\}\})\/?/, '/workspace/');
    const isRooted = plain.startsWith('/workspace/');
    const bare = isRooted ? plain.slice('/workspace/'.length) : plain;
    if (/[$~`*]/.test(bare) || bare.startsWith('/'))
        return null;
    if (folder.length + bare.length > LONGEST_PATH)
        return null;
    const parts = isRooted ? [] : folder.split('/').filter((part) => part !== '');
    for (const part of bare.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./src/job/exposure/open-conditions.ts
const TEXT = "'[^']*'";
/** What whoever opens a pull request, or comments on one, chooses. */
const CHOSEN = String.raw `github\.(?:head_ref|base_ref|event\.comment\.body|event\.pull_request\.(?:title|body|draft|base\.ref|head\.ref|head\.label))`;
/** What is so for everybody: a run that got this far has shown it, or one of several jobs will. */
const SHARED = String.raw `(?:github\.repository(?:_owner)?|runner|matrix)(?:\.[\w.-]+)?`;
const LOGIN = String.raw `github\.(?:actor|triggering_actor|event\.(?:sender|comment\.user|pull_request\.user)\.(?:login|type))`;
const HEAD = String.raw `github\.event\.pull_request\.head\.repo`;
/** Terms of a condition that hold for a stranger's pull request, or do if the stranger wants it. */
const OPEN = [
    String.raw `true|(?:always|success)\(\)|!\s*(?:cancelled|failure)\(\)`,
    String.raw `!?\s*${CHOSEN}(?:\s*[!=]=\s*(?:${TEXT}|true|false))?`,
    String.raw `!?\s*(?:contains|startsWith|endsWith)\(\s*${CHOSEN}\s*,\s*${TEXT}\s*\)`,
    String.raw `${SHARED}\s*==\s*${TEXT}|(?:runner|matrix)\.[\w.-]+(?:\s*!=\s*${TEXT})?`,
    String.raw `${LOGIN}\s*!=\s*${TEXT}`,
    String.raw `github\.event\.(?:issue\.)?pull_request(?:\s*!=\s*(?:null|''))?`,
    String.raw `${HEAD}\.full_name\s*!=\s*github\.repository|${HEAD}\.fork(?:\s*==\s*true)?`,
    String.raw `github\.event\.action\s*==\s*'(?:opened|synchronize|reopened|edited|ready_for_review|created|completed)'`,
    String.raw `github\.event\.action\s*!=\s*'(?:closed|labeled|unlabeled|deleted)'`,
    String.raw `github\.event\.workflow_run\.(?:conclusion\s*[!=]=\s*${TEXT}|event\s*==\s*'pull_request(?:_target)?')`,
    String.raw `(?:env|secrets)\.\w+\s*!=\s*''`,
    String.raw `steps\.[\w-]+\.outputs\.cache-hit\s*!=\s*'true'`,
    String.raw `!?\s*(?:needs|steps)\.[\w-]+\.(?:outputs\.[\w-]+|result|outcome)(?:\s*[!=]=\s*(?:${TEXT}|true|false))?`,
].map((form) => new RegExp(`^(?:${form})$`, 'i'));
/** What is said where somebody looks who started the run. */
const open_conditions_LOOKS_WHO = /permission|collaborator|association|member|authori[sz](?!ation:)|trust|approv|allow|maintainer|\bgate|guard|actor|fork|author(?!i)|label|\bteams?\b/i;
const EVENT = /^github\.event_name\s*([!=]=)\s*'(\w+)'$/i;
const open_conditions_DEEPEST = 8;
/**
 * Whether a job or a step runs on this event for whoever opens a pull request. A condition with a term that is not known
 * to be so (a label, a list of people, the output of a step) may keep strangers out: then it does not.
 */
function open_conditions_isOpen({ isConditional, condition }, event) {
    if (!isConditional)
        return true;
    const text = open_conditions_bareExpression(condition ?? '');
    return text !== null && open_conditions_isOpenExpression(text, event);
}
/** The text of an expression without its braces; null where there is none, or more than one. */
function open_conditions_bareExpression(text) {
    const bare = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(text)?.[1] ?? text;
    return bare.trim() === '' || bare.includes('${{') ? null : bare.trim();
}
function open_conditions_isOpenExpression(text, event, depth = 0) {
    if (depth > open_conditions_DEEPEST)
        return false;
    const either = open_conditions_splitAt(text, '||');
    if (either.length > 1)
        return either.some((part) => open_conditions_isOpenExpression(part, event, depth + 1));
    const all = open_conditions_splitAt(text, '&&');
    if (all.length > 1)
        return all.every((part) => open_conditions_isOpenExpression(part, event, depth + 1));
    const term = text.trim();
    const inner = isInParentheses(term) ? term.slice(1, -1) : null;
    if (inner !== null)
        return open_conditions_isOpenExpression(inner, event, depth + 1);
    const [, operator, name] = EVENT.exec(term) ?? [];
    if (name !== undefined)
        return (name === event) === (operator === '==');
    const isOutput = /^!?\s*(?:needs|steps)\./.test(term);
    return OPEN.some((form) => form.test(term)) && !(isOutput && open_conditions_LOOKS_WHO.test(term));
}
/** Whether a term asks for another event than this one. */
function open_conditions_isOtherEvent(term, event) {
    return EVENT.test(term.trim()) && !open_conditions_isOpenExpression(term, event);
}
/** The parts between an operator that is in no parentheses and no string. */
function open_conditions_splitAt(text, operator) {
    const parts = [];
    let start = 0;
    for (const at of outsideOf(text)) {
        if (at >= start && text.startsWith(operator, at)) {
            parts.push(text.slice(start, at));
            start = at + operator.length;
        }
    }
    return [...parts, text.slice(start)];
}
function isInParentheses(text) {
    return text.startsWith('(') && text.endsWith(')') && outsideOf(text).length === 1;
}
/** Where in the text no parenthesis and no string is open; the last closing parenthesis counts. */
function outsideOf(text) {
    const places = [];
    let depth = 0;
    let isQuoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const letter = text[at];
        if (letter === "'")
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (letter === '(')
            depth += 1;
        if (letter === ')')
            depth -= 1;
        if (depth === 0)
            places.push(at);
    }
    return places;
}

;// CONCATENATED MODULE: ./src/job/exposure/foreign-refs.ts



/** What of an event is a pull request's own commit, and the repository that it comes from. */
const COMMITS = {
    pull_request_target: /^event\.pull_request\.(?:head\.sha|merge_commit_sha)$/i,
    issue_comment: /^never$/,
    workflow_run: /^event\.workflow_run\.pull_requests(?:\.|$)/i,
};
const NUMBERS = {
    pull_request_target: /^event\.(?:pull_request\.)?number$/i,
    issue_comment: /^event\.issue\.number$/i,
    workflow_run: /^event\.workflow_run\.pull_requests(?:\.|$)/i,
};
const REPOSITORIES = {
    pull_request_target: /^event\.pull_request\.head\.repo\.\w+$/i,
    issue_comment: /^never$/,
    workflow_run: /^event\.workflow_run\.head_repository\.\w+$/i,
};
/** The commit of a run of whatever event: a pull request's, if only runs of pull requests get as far as this. */
const RUN_COMMIT = /^event\.workflow_run\.(?:head_sha|head_commit\.id)$/i;
const ONLY_PULL_REQUESTS = /github\.event\.workflow_run\.event\s*==\s*'pull_request(?:_target)?'/i;
const foreign_refs_PULL_REF = /\bpull\//;
/** The name of a pull request's commit, or the commit itself, as scripts pass it on. */
const PASSED = /\bpull\/\$\{\{\s*github\.event\.(?:[\w.]+\.)?number\b|\$\{\{\s*github\.event\.pull_request\.head\.sha\s*\}\}/i;
/** Whether a checkout has a commit of the pull request, or its repository. */
function foreign_refs_isForeign(step, event, job) {
    const { ref = '', repository = '' } = step.step.settings;
    if (originsIn(repository, step, event).some(({ context, name }) => isOf(REPOSITORIES[event], context, name)))
        return true;
    if (repository !== '' && !/^\$\{\{\s*github\.repository\s*\}\}$/.test(repository))
        return false;
    return originsIn(ref, step, event).some((origin) => {
        const { context, name } = origin;
        if (foreign_refs_isCommit(event, context, name) || isPassedOutput(origin, event, job))
            return true;
        if (event === 'workflow_run' && isOf(RUN_COMMIT, context, name))
            return isOnlyOfPullRequests(step, job);
        const variable = /^\s*\$\{\{\s*env\.(\w+)\s*\}\}\s*$/.exec(ref)?.[1];
        const isNamed = foreign_refs_PULL_REF.test(ref) || (variable !== undefined && isPassed(stepsOf(job), variable, event));
        return isNamed && foreign_refs_isNumber(event, context, name);
    });
}
/** What a text of `with:` comes to on this event; nothing where the expression does not tell. */
function originsIn(text, { step, scope }, event) {
    const read = (value) => originOf({ line: step.line, ...referencesIn(value) }, scope).origins;
    const expression = /^\s*\$\{\{/.test(text) ? bareExpression(text) : null;
    const origins = expression === null ? read(text) : read(`\${{ ${chosen(expression, event) ?? ''} }}`);
    return origins.some(({ context, name }) => context === 'github' && name === 'event_name') ? [] : origins;
}
/** Of `condition && value || other` the one that this event takes; null where that is not clear. */
function chosen(expression, event) {
    for (const alternative of splitAt(expression, '||')) {
        const conditions = splitAt(alternative, '&&');
        const value = conditions.pop()?.trim() ?? '';
        if (conditions.some((term) => isOtherEvent(term, event)))
            continue;
        // Nobody gives inputs to a run of these events.
        if (/^(?:github\.event\.)?inputs\./.test(value) && conditions.length === 0)
            continue;
        return conditions.every((term) => isOpenExpression(term, event)) ? value : null;
    }
    return null;
}
function isOnlyOfPullRequests(step, { callPath }) {
    const around = [step.step, callPath.job, ...callPath.calls.map((caller) => caller.job)];
    return around.some(({ condition }) => condition !== null && !condition.includes('||') && ONLY_PULL_REQUESTS.test(condition));
}
/** Whether a script sets a variable or an output of this name to a pull request's commit, whatever the job's other events. */
function isPassed(steps, name, event) {
    return steps.some(({ commands }) => {
        const all = commands ?? [];
        const texts = all.flatMap(({ words }) => words.map(({ text }) => text));
        const isByEvent = texts.some((text) => text.includes('event_name'));
        if (isByEvent && !texts.includes(event))
            return false;
        return (texts.some((text) => text.startsWith(`${name}=`) && PASSED.test(text)) ||
            all.some(({ assignments }) => assignments.some((one) => one.name === name && PASSED.test(one.value.text))));
    });
}
/** Whether an output of an earlier step or job is a pull request's commit, by the script that sets it. */
function isPassedOutput({ context, name }, event, job) {
    const [id, outputs, output] = name?.split('.') ?? [];
    if (outputs !== 'outputs' || output === undefined)
        return false;
    const steps = context === 'steps' ? stepsOf(job).filter((step) => step.id === id) : [];
    if (isPassed(steps, output, event))
        return true;
    const needed = context === 'needs' ? job.callPath.file.jobs.find((one) => one.id === id) : undefined;
    return needed !== undefined && isPassed(needed.steps, output, event);
}
function stepsOf({ steps }) {
    return steps.map(({ step }) => step);
}
function foreign_refs_isCommit(event, context, name) {
    return isOf(COMMITS[event], context, name);
}
function foreign_refs_isNumber(event, context, name) {
    return isOf(NUMBERS[event], context, name);
}
function isOf(names, context, name) {
    return context === 'github' && name !== null && names.test(name);
}

;// CONCATENATED MODULE: ./src/job/exposure/open-jobs.ts

const LONGEST_CHAIN = 50;
/**
 * Whether nothing around the job's steps may keep strangers out of it on this event: its condition and those of its
 * callers, an environment, and the jobs that it waits for.
 *
 * @param called the other files of the run
 */
function open_jobs_isJobOpen({ callPath, own }, event, called) {
    const { file, job, calls } = callPath;
    const around = [...calls, { file, job }];
    const chain = new Chain(event, called);
    return isOpen(own.step, event) && around.every((one) => chain.isOpen(one.job, one.file.jobs));
}
/** Whether a step looks who started the run, or may do so: then it may stop the job for strangers. */
function open_jobs_looksWho({ uses, commands, isScript, settings }) {
    if ((isScript && commands === null) || (/github-script$/.test(uses ?? '') && settings.script === undefined))
        return true;
    const words = (commands ?? []).flatMap((command) => command.words.map(({ text }) => text));
    return [uses ?? '', settings.script ?? '', ...words].some((text) => LOOKS_WHO.test(text));
}
class Chain {
    #event;
    #called;
    #seen = new Set();
    constructor(event, called) {
        this.#event = event;
        this.#called = called;
    }
    isOpen(job, jobs) {
        if (job.environment !== null || !isOpen(job, this.#event))
            return false;
        return job.needs.every((id) => {
            const needed = jobs.find((one) => one.id === id);
            return needed !== undefined && this.#passes(needed, jobs);
        });
    }
    /** Whether a job that another one waits for stops nobody. */
    #passes(job, jobs) {
        if (this.#seen.has(job))
            return true;
        this.#seen.add(job);
        if (this.#seen.size > LONGEST_CHAIN || job.steps.some(open_jobs_looksWho) || !this.isOpen(job, jobs))
            return false;
        // Without any its steps were not read, and may look who it is.
        if (job.call === null)
            return job.steps.length > 0;
        const file = this.#called.find(({ path }) => path === job.call?.path);
        return (file !== undefined && file.problem === null && file.jobs.every((one) => this.#passes(one, file.jobs)));
    }
}

;// CONCATENATED MODULE: ./src/job/exposure/runs-files.ts

/** Programs that run what is written in the files of the folder they are started in. */
const BUILDERS = /^(?:pytest|py\.test|tox|nox|make|cmake|ctest|just|invoke|pre-commit|npm|npx|yarn|pnpm|bun|cargo|go|mvn|gradle|sbt|poetry|pdm|hatch|rye|pixi|bundle|rake|composer|dvc|snakemake|nextflow|docker-compose|bazel)$/;
/** What such a program does that runs none of them. */
const ASKS_ONLY = /^(?:--?version|-V|-v|--?help|-h|version|help|login|config|cache|view|self)$/;
const INTERPRETERS = /^(?:ba|da|z|k)?sh$|^(?:source|\.|node|deno|ruby|perl|php|Rscript|julia)$|^python[\d.]*$/;
/** Modules of Python that run no file of the folder. */
const OTHER_MODULES = /^(?:pip|venv|virtualenv|ensurepip|json\.tool|site|http\.server|zipfile|base64|uv)$/;
const PIP = /^(?:pip[\d.]*|uv)$/;
const LOCAL_PACKAGE = /^(?:-e|--editable|-r|--requirements?|\.{1,2}(?:[/[].*)?)$|^(?:-r|--requirement=|-e).+/;
/**
 * Whether a command runs files of this folder of the workspace, the empty one for all of it, as its words show. What they
 * do not show counts as no: a program of the machine that reads the files only.
 */
function runs_files_runsFilesOf(folder, { program, args, startedBy, command, folder: cwd }) {
    const words = args.map(({ text }) => text);
    if (words.some((text) => ASKS_ONLY.test(text)))
        return false;
    const isThere = (path) => isWithin(path, cwd, folder);
    const isInFolder = isThere('');
    const started = command.words[command.words.length - args.length - 1]?.text ?? '';
    // What an environment of Python has was installed, or is what every machine has.
    if (started.includes('/') && !/[^/]\/bin\//.test(started))
        return isThere(started);
    if (startedBy.some((starter) => /^(?:uv|poetry|pdm|hatch|rye|pixi) run$/.test(starter)) && isInFolder)
        return true;
    if (BUILDERS.test(program))
        return isInFolder && !words.includes('-g') && !words.includes('--global');
    if (program === 'docker')
        return isInFolder && (words[0] === 'build' || words[0] === 'compose' || words[1] === 'build');
    const isPython = program.startsWith('python');
    const module = isPython && words[0] === '-m' ? words[1] : undefined;
    if (PIP.test(program) || module === 'pip')
        return installsLocally(program, words, isThere, isInFolder);
    if (module !== undefined)
        return isInFolder && !OTHER_MODULES.test(module);
    if (!INTERPRETERS.test(program))
        return false;
    const script = words.find((text) => !/^-[a-zA-Z]*$|^--?\w[\w-]*$/.test(text));
    // With -c the script is in the command itself.
    return script !== undefined && !words.some((text) => /^-[a-z]*[ce]$/.test(text)) && isThere(script);
}
function installsLocally(program, words, isThere, isInFolder) {
    if (program === 'uv' && words[0] === 'sync')
        return isInFolder;
    if (!words.includes('install'))
        return false;
    return words.some((text, index) => {
        if (!LOCAL_PACKAGE.test(text))
            return false;
        const path = text.startsWith('-')
            ? (/^-[re](.+)$|^--\w+=(.+)$/.exec(text)?.slice(1).find(Boolean) ?? words[index + 1])
            : text;
        return path !== undefined && !path.includes('://') && isThere(path.replace(/\[.*$/, ''));
    });
}
const WORKSPACE = /^\$(?:\{?GITHUB_WORKSPACE\}?|\{\{\s*github\.workspace\s*\}\})(?=\/|$)/;
/** Whether a path is in the folder, as far as it is written out: what is computed in it names something further inside. */
function isWithin(path, cwd, folder) {
    const root = WORKSPACE.exec(path)?.[0] ?? '';
    const rest = path.slice(root.length);
    const computed = rest.search(/[$`*]/);
    const known = computed < 0 ? rest : rest.slice(0, rest.lastIndexOf('/', computed) + 1);
    if ((computed >= 0 && known === '') || rest.slice(known.length).includes('..'))
        return false;
    const from = root === '' ? cwd : '';
    const found = from === null ? null : within(from, `${root}${known}`);
    return found !== null && (folder === '' || found === folder || found.startsWith(`${folder}/`));
}

;// CONCATENATED MODULE: ./src/job/exposure/foreign-checkouts.ts







/** Kinds of an event that the author of a pull request brings about. */
const OWN_TYPES = /^(?:opened|synchronize|reopened|edited|ready_for_review|created|completed|requested)$/;
/** What commands under a condition of the shell ask where they are for some events or people only. */
const ASKS_WHY = /event_name|actor|fork|head\.repo|author|label/i;
/**
 * What the job does with a pull request of anybody; null where its text does not prove it, or something in it may keep
 * strangers out: a condition, an environment that may ask for a review, a step that looks who it is.
 */
function foreign_checkouts_foreignCode(job, { top, called }) {
    for (const event of FOREIGN_EVENTS) {
        const kinds = top.eventTypes[event];
        if (!top.events.includes(event) || (kinds !== undefined && !kinds.some((kind) => OWN_TYPES.test(kind))))
            continue;
        if (!isJobOpen(job, event, called))
            continue;
        const found = foreignCodeOn(event, job);
        if (found !== null)
            return found;
    }
    return null;
}
function foreignCodeOn(event, job) {
    let there = null;
    for (const step of job.steps) {
        const isForAll = isOpen(step.step, event);
        const mayRun = isForAll && step.runs !== 'itself';
        if (there !== null && mayRun) {
            const run = runIn(there, step, job);
            if (run !== null)
                return { event, checkout: there.place, run };
        }
        if (looksWho(step.step))
            return null;
        if (step.step.uses === 'actions/checkout') {
            const folder = within('', step.step.settings.path ?? '');
            if (folder !== null && isForAll && isForeign(step, event, job))
                there = { place: checkoutPlace(step), folder };
            else if (there?.folder === folder)
                there = null;
        }
        const fetched = isForAll ? fetchedBy(step, event) : null;
        if (fetched === null)
            continue;
        there = fetched;
        const run = runIn(there, step, job, fetched.place.line);
        if (run !== null)
            return { event, checkout: there.place, run };
    }
    return null;
}
/** A checkout by command: `gh pr checkout`, or git. */
function fetchedBy(step, event) {
    let isFetched = false;
    for (const command of jobCommands(step)) {
        const { program, args, folder } = command;
        if (command.command.isGuarded || folder === null)
            continue;
        const words = args.map(({ text }) => text);
        const place = { file: step.file, line: command.line };
        if (program === 'gh' && words[0] === 'pr' && words[1] === 'checkout' && event !== 'workflow_run')
            return { place, folder };
        if (program !== 'git')
            continue;
        if (words[0] === 'fetch' || words[0] === 'pull')
            isFetched ||= words.some((text) => readsPull(text, command, step, event));
        const isSwitch = /^(?:checkout|switch|merge|reset|pull)$/.test(words[0] ?? '');
        if (isSwitch && (isFetched || words.some((text) => readsCommit(text, command, step, event))))
            return { place, folder };
    }
    return null;
}
function readsPull(text, { line }, { layers, scope }, event) {
    if (!PULL_REF.test(text))
        return false;
    return shellValue(text, line, layers, scope).origins.some(({ context, name }) => isNumber(event, context, name));
}
function readsCommit(text, { line }, { layers, scope }, event) {
    return shellValue(text, line, layers, scope).origins.some(({ context, name }) => isCommit(event, context, name));
}
/** The first line of a step, behind another one, that runs what was checked out; null where its text shows none. */
function runIn({ folder }, step, { callPath }, behind = 0) {
    const { file } = step;
    // The actions of the repository are those of the checkout, too.
    const isAction = file !== callPath.file.path || /^[.$]\//.test(step.step.uses ?? '');
    if (isAction && folder === '' && behind === 0)
        return { file, line: step.step.line };
    const commands = jobCommands(step);
    const asksWhy = commands.some(({ command }) => command.words.some(({ text }) => ASKS_WHY.test(text)));
    const run = commands.find((command) => command.line > behind && !(command.command.isGuarded && asksWhy) && runsFilesOf(folder, command));
    return run === undefined ? null : { file, line: run.line };
}
function checkoutPlace({ file, step }) {
    const line = step.inputs.find(({ name }) => name.toLowerCase() === 'ref')?.line ?? step.line;
    return { file, line };
}

;// CONCATENATED MODULE: ./src/job/job-steps.ts





/** Composite actions may use each other; no runner goes deeper. */
const job_steps_DEEPEST = 10;
const MOST_STEPS = 2_000;
const MOST_WRITES = 200;
/** Rules ask for the same job again and again. */
const job_steps_known = new WeakMap();
/** The steps of the job in the order of its text, each with what it may read. */
function job_steps_placedSteps(callPath) {
    const found = job_steps_known.get(callPath) ?? new Placing(callPath).read();
    job_steps_known.set(callPath, found);
    return found;
}
class Placing {
    #callPath;
    #steps = [];
    #writes = [];
    #isWhole = true;
    constructor(callPath) {
        this.#callPath = callPath;
    }
    read() {
        const { file, job, calls } = this.#callPath;
        const input = givenBy(calls);
        const scopeOfLayers = (layers) => this.#scope(file.path, layers, input);
        const ofFile = layerOf('workflow', file.env, scopeOfLayers([]));
        const ofJob = layerOf('job', job.env, scopeOfLayers([ofFile]));
        const outer = [ofJob, ofFile];
        const layers = [...outer, layerOf('container', job.containerEnv, scopeOfLayers(outer))];
        const ends = endsOf(job.steps);
        for (const [position, step] of job.steps.entries()) {
            this.#place(step, { file: file.path, layers, input, position, end: ends[position] ?? 0, depth: 0 });
        }
        return {
            steps: this.#steps,
            surroundings: { layers, scope: scopeOfLayers(layers) },
            isWhole: this.#isWhole,
        };
    }
    /** The choices of the matrix are read in actions, too; the inputs of the file are not. */
    #scope(file, layers, input) {
        const { file: own, job } = this.#callPath;
        const textsIn = (values, name) => (values ?? [])
            .filter((one) => one.name.toLowerCase() === name.toLowerCase())
            .map(({ text = '', line }) => ({ text, isCertain: true, place: { file: own.path, line } }))
            .filter(({ text }) => !text.includes('${{'));
        return {
            ...scopeOf(file, layers, input),
            choices: (name) => textsIn(job.choices, name),
            defaults: (name) => file === own.path
                ? textsIn(own.inputDefaults, name).map((one) => ({ ...one, isCertain: false }))
                : [],
        };
    }
    #place(step, around) {
        if (this.#steps.length >= MOST_STEPS) {
            this.#isWhole = false;
            return;
        }
        const { file, input, position, end, depth } = around;
        const earlier = this.#writes.filter((one) => one.end <= position || one.position === position);
        const written = {
            route: 'earlier-step',
            variables: earlier.flatMap(({ variables }) => variables).reverse(),
        };
        const outer = [written, ...around.layers];
        const layers = [layerOf('step', step.env, this.#scope(file, outer, input)), ...outer];
        const scope = this.#scope(file, layers, input);
        const folder = localActionFolder(step.uses);
        const action = this.#callPath.actions.find((one) => one.folder === folder);
        if (folder !== null && action?.problem === null && depth < job_steps_DEEPEST) {
            const given = (name) => {
                const value = inputNamed(step.inputs, name);
                if (value !== undefined)
                    return originOf(value, scope);
                const byDefault = inputNamed(action.defaults, name);
                return byDefault === undefined
                    ? null
                    : originOf(byDefault, scopeOf(action.path ?? '', [], () => null));
            };
            const within = layers.map((layer) => layer.route === 'step' ? { ...layer, route: 'caller' } : layer);
            // What was written before is looked up anew for each of its steps.
            const inner = within.filter((layer) => layer !== written);
            for (const one of action.steps) {
                this.#place(one, {
                    file: action.path ?? file,
                    layers: inner,
                    input: given,
                    position,
                    end,
                    depth: depth + 1,
                });
            }
            return;
        }
        if (folder !== null)
            this.#isWhole &&= action?.problem === NOT_COMPOSITE;
        const mayGetMore = this.#writes.some((one) => (one.isOpen && one.position <= position) ||
            (one.end > position && one.position < position && one.variables.length > 0));
        this.#steps.push({ file, step, position, layers, scope, mayGetMore });
        if (this.#writes.length < MOST_WRITES) {
            const writes = environmentWrites(step, layers, scope);
            if (writes.variables.length > 0 || writes.isOpen)
                this.#writes.push({ ...writes, position, end });
        }
    }
}

;// CONCATENATED MODULE: ./src/job/step-locations.ts
/** GitHub allows ten workflows in a row. */
const step_locations_LONGEST_CHAIN = 10;
const MOST_CALL_PATHS = 200;
/** Each rule asks for it, and what is known of a way to the job is kept by the way. */
const step_locations_known = new WeakMap();
/** Finds this job by its id. Null where the file that the run began in could not be read. */
function step_locations_ownJob(workflow) {
    if (workflow === null || workflow.top.problem !== null)
        return null;
    const own = step_locations_known.get(workflow) ?? findOwnJob(workflow);
    step_locations_known.set(workflow, own);
    return own;
}
function findOwnJob(workflow) {
    const found = { callPaths: [], unread: [] };
    const walk = (file, calls) => {
        for (const job of file.jobs) {
            if (found.callPaths.length + found.unread.length >= MOST_CALL_PATHS)
                return;
            const { call } = job;
            if (call === null) {
                // A job that calls another workflow runs nowhere itself, so it is never this one.
                if (sameId(job.id, workflow.job))
                    found.callPaths.push({ calls, file, job, actions: workflow.actions });
                continue;
            }
            const further = [...calls, { file, job, call }];
            const called = workflow.called.find(({ path }) => path === call.path);
            if (called === undefined || called.problem !== null)
                found.unread.push(further);
            else if (further.length < step_locations_LONGEST_CHAIN)
                walk(called, further);
        }
    };
    walk(workflow.top, []);
    return found;
}
/**
 * Where this step may be in the text: what is said of it must hold for all of these. Empty where the
 * text does not have the job, or is of another commit.
 */
function step_locations_stepLocations(workflow) {
    if (workflow === null || workflow.isOtherCommit)
        return [];
    const all = (step_locations_ownJob(workflow)?.callPaths ?? []).flatMap((callPath) => {
        const steps = ownSteps(workflow, callPath.job);
        return steps.length === 0 ? [{ callPath, step: null }] : steps.map((step) => ({ callPath, step }));
    });
    const told = all.filter(({ step }) => step !== null);
    return told.length === 0 ? all : told;
}
/** The steps of the job that may be this one, by the action they use and by the name GitHub gave this step. */
function ownSteps({ step: name, action }, { steps }) {
    const using = steps.filter(({ uses }) => uses !== null);
    const alike = using.filter(({ uses }) => step_locations_isThisAction(uses ?? '', action));
    const named = using.filter(({ id }) => name !== '' && sameId(id, name));
    if (alike.length === 0)
        return named;
    const both = alike.filter((step) => named.includes(step));
    return both.length === 0 ? alike : both;
}
/** Whether a step uses this action, by what is written behind `uses:`. */
function step_locations_isThisAction(uses, action) {
    if (/hf-auth-check/i.test(uses) || /^[.$]\/?$/.test(uses))
        return true;
    const [owner, name] = uses.split('/');
    return action !== null && sameId(`${owner}/${name}`, action);
}
/** GitHub knows no letter case in ids. */
function sameId(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./src/job/job.ts
/**
 * In: the workflow files and composite actions of the repository, as they were read.
 * Out: `Job`, the one model of this job: its steps in order, what each of them gets, and what its commands do.
 * Knows: the words of workflows and of the commands in them. It has no opinion; what the text does not tell is unknown.
 */



/**
 * This job by each way that may lead to this step: what is said of it must hold for all of them. Empty where the step
 * is not found in the text or is found twice, or the text is of another commit.
 */
function job_jobsOf(workflow) {
    if (workflow === null)
        return [];
    const found = job_known.get(workflow) ?? findJobs(workflow);
    job_known.set(workflow, found);
    return found;
}
/** Rules ask for the same job again and again. */
const job_known = new WeakMap();
function findJobs(workflow) {
    const jobs = stepLocations(workflow).map(({ callPath, step }) => jobWith(callPath, step, workflow.action));
    const found = jobs.filter((job) => job !== null);
    const [first] = found;
    const isOne = found.every(({ own }) => own.step === first?.own.step);
    return found.length === jobs.length && isOne ? found : [];
}
function jobWith(callPath, step, action) {
    const { steps, isWhole } = placedSteps(callPath);
    const isOwn = (one) => one.step === step;
    // In a composite action the check is a step of another file.
    const isInAction = (one) => one.step.uses !== null && isThisAction(one.step.uses, action);
    const [at, ...others] = indexesOf(steps, steps.some(isOwn) ? isOwn : isInAction);
    const own = steps[at ?? -1];
    if (at === undefined || own === undefined || others.length > 0)
        return null;
    const ends = endsOf(callPath.job.steps);
    const timed = steps.map((one, index) => {
        const within = index === at ? 'itself' : index < at ? 'before' : 'after';
        const runs = one.position === own.position ? within : timingOf(one.position, own.position, ends);
        return { ...one, runs };
    });
    return { callPath, steps: timed, own: { ...own, runs: 'itself' }, isWhole };
}
function indexesOf(items, isWanted) {
    return items.flatMap((item, index) => (isWanted(item) ? [index] : []));
}

;// CONCATENATED MODULE: ./src/causes/exposure/foreign-code.ts





/**
 * Means: The job runs code of pull requests, also of strangers, on an event that hands it the repository's secrets:
 * `pull_request_target`, `workflow_run` or `issue_comment`. Whoever opens a pull request can read the token.
 *
 * How we know: The workflow's own text: the event, a checkout of the pull request's commit, and a command that runs files
 * of it, with no condition, environment or step that may keep strangers out. In a run of another event it is a notice,
 * since that run has none of their code.
 *
 * What to do: Use the `pull_request` event, or move what needs the token to a job without that checkout.
 */
const TOKEN_BESIDE_FOREIGN_CODE = (0,evidence_cause/* defineCause */.R)({
    group: 'exposure',
    slug: 'token-beside-foreign-code',
    severity: 'warning',
    title: "A stranger's code runs beside the token",
});
/** A stranger's code in the job that holds the token, by every way that may lead to this job. */
function foreignCodeFindings({ runner: { workflow, tokenSources, event } }) {
    if (workflow === null || tokenSources.checked === null)
        return [];
    const { events } = workflow.top;
    const found = jobsOf(workflow).map((job) => foreignCode(job, workflow));
    const [first] = found;
    if (first == null || found.includes(null))
        return [];
    const at = placeText(first.checkout);
    const isOfOtherEvent = events.includes(event.name) && !isForeignEvent(event.name);
    return [
        {
            cause: TOKEN_BESIDE_FOREIGN_CODE,
            ...(isOfOtherEvent ? { severity: 'notice' } : {}),
            subject: at,
            message: `On ${first.event}, the job that holds the token checks out the code of pull requests (${at}) and runs it (${placeText(first.run)}). Anyone who opens a pull request can read the token.`,
            advice: 'Use the pull_request event, or move the steps that need the token to a job without this checkout.',
            evidence: [
                { fact: `${at} checks out the pull request's commit` },
                { fact: `${placeText(first.run)} runs files of that checkout` },
            ],
            place: samePlace(found.map((one) => one?.checkout)),
        },
    ];
}

;// CONCATENATED MODULE: ./src/job/exposure/cache-steps.ts



/** GitHub's own action and those that take its place, with the part that only saves. */
const CACHES = /^(?:(?:actions|buildjet|runs-on|useblacksmith|warpbuilds|ubicloud)\/cache|(?:tespkg|MartijnHols|everpcpc|whywaita)\/actions-cache(?:-s3)?)(\/save)?$/i;
const SHOWABLE = /^[\w.~/*-]{1,80}$|^\$\{\{ *(?:env\.\w{1,40}|github\.workspace) *\}\}[\w.~/*-]{0,80}$/;
const MOST_ENTRIES = 50;
const MOST_STARS = 4;
/** The caches of the job that have this file in them, an absolute path. One that leaves a doubt is left out. */
function cache_steps_cachesWith(file, job, known) {
    return job.steps.flatMap((step) => {
        const [found, saves] = CACHES.exec(step.step.uses ?? '') ?? [];
        const text = step.step.settings.path;
        if (found === undefined || text === undefined || !mayStore(step.step))
            return [];
        const entries = text.split('\n').map((line) => line.trim());
        const kept = entries.filter((entry) => entry !== '' && !entry.startsWith('#')).slice(0, MOST_ENTRIES);
        const paths = kept.map((entry) => {
            const isExclusion = entry.startsWith('!');
            return { entry, isExclusion, path: absolutePath(isExclusion ? entry.slice(1) : entry, known) };
        });
        if (paths.some(({ isExclusion, path }) => isExclusion && (path === null || holds(path, file))))
            return [];
        const holder = paths.find(({ isExclusion, path }) => !isExclusion && path !== null && holds(path, file));
        if (holder == null || holder.path === null || !SHOWABLE.test(holder.entry))
            return [];
        const line = step.step.inputs.find(({ name }) => name.toLowerCase() === 'path')?.line ?? step.step.line;
        const place = { file: step.file, line };
        return [{ step, place, shown: holder.entry, path: holder.path, isAtEnd: saves === undefined }];
    });
}
/** Whether a condition, if there is one, is none of those that could rule it out in every run. */
function mayStore({ isConditional, condition }) {
    if (!isConditional)
        return true;
    const text = bareExpression(condition ?? '');
    if (text === null || /\bfalse\b/.test(text))
        return false;
    return referencesIn(`\${{ ${text} }}`).references.every(({ context, name }) => (context === 'github' && /^(?:ref|ref_name|event_name)$/.test(name ?? '')) ||
        (context === 'steps' && /\.cache-hit$/.test(name ?? '')) ||
        context === 'runner' ||
        context === 'matrix');
}
/** Whether a path, with `*` and `**` for whatever is there, is the file or a folder that it is in. */
function holds(pattern, file) {
    if ((pattern.match(/\*+|\?/g)?.length ?? 0) > MOST_STARS || /[[\]{}]/.test(pattern))
        return false;
    const form = pattern.split(/(\*+|\?)/).map((part) => {
        if (part === '*')
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        return part.startsWith('*') ? '.*' : part.replace(/[.+^$()|]/g, '\\$&');
    });
    return new RegExp(`^${form.join('')}(?:/.*)?$`).test(file);
}

;// CONCATENATED MODULE: ./src/job/exposure/saved-logins.ts


/** They say where the login is kept. */
const PLACES = ['HF_TOKEN_PATH', 'HF_HOME', 'XDG_CACHE_HOME', 'HOME'];
const SETS_PLACE = new RegExp(`^(?:${PLACES.join('|')})=`);
/** `login(token)`; without a token it asks for one, and saves nothing in a job. */
const PYTHON_LOGIN = /^(?:[^#]*;\s*)?(?:\w+\.)?login\(\s*(?:token\s*=|(?!\w+\s*=)[^\s)])/;
const LONGEST_LINE = 1_000;
const USUAL_CONDITION = /^\s*(?:\$\{\{)?\s*(?:(?:env|secrets)\.\w+ *!= *''|always\(\)|success\(\)|!cancelled\(\))\s*(?:\}\})?\s*$/;
/**
 * The logins that the job is certain to save, in the same place as the check's own process would. With a token in the
 * command a client saves it even where `HF_TOKEN` is set; without one it saves nothing. Empty where a command of the job
 * removes a login, or keeps it somewhere else.
 */
function saved_logins_savedLogins(job) {
    const all = job.steps.flatMap((step) => jobCommands(step).map((command) => ({ step, command })));
    if (all.some(({ command }) => removesLogin(command) || movesLogin(command)))
        return [];
    return all.flatMap(({ step, command }) => {
        const by = loginIn(command);
        const { isConditional, condition } = step.step;
        const isCertain = !command.command.isGuarded && !command.startedBy.includes('sudo');
        if (by === null || !isCertain || (isConditional && !USUAL_CONDITION.test(condition ?? '')))
            return [];
        return isPlaceKnown(step, job) ? [{ step, by, place: { file: step.file, line: command.line } }] : [];
    });
}
function loginIn({ program, args, command }) {
    const words = args.map(({ text }) => text);
    const hasToken = words.some((text) => /^--token(?:=.|$)/.test(text));
    if (program === 'hf' && words[0] === 'auth' && words[1] === 'login' && hasToken)
        return 'hf auth login';
    if (program === 'huggingface-cli' && words[0] === 'login' && hasToken)
        return 'huggingface-cli login';
    const isPython = /^python[\d.]*$/.test(program);
    const code = isPython ? (words[0] === '-c' ? words[1] : command.input) : null;
    if (code == null || !code.includes('huggingface_hub'))
        return null;
    const isLogin = code.split('\n').some((line) => PYTHON_LOGIN.test(line.slice(0, LONGEST_LINE)));
    return isLogin ? 'login() of huggingface_hub' : null;
}
function removesLogin({ program, args, command }) {
    const text = args.map((word) => word.text).join(' ');
    if (program === 'rm')
        return /token|huggingface|\.cache|HF_HOME|~\/?(?:\s|$)/i.test(text);
    return (/^(?:hf|huggingface-cli|python[\d.]*)$/.test(program) &&
        /\blogout\b/.test(`${text} ${command.input ?? ''}`));
}
function movesLogin({ command: { words, assignments } }) {
    return (assignments.some(({ name }) => PLACES.includes(name)) || words.some(({ text }) => SETS_PLACE.test(text)));
}
/** Whether the step keeps logins where the check's own process would. */
function isPlaceKnown(step, { own }) {
    if (step.runs === 'after' && step.mayGetMore && !own.mayGetMore)
        return false;
    return PLACES.every((name) => {
        const [here, there] = [step, own].map(({ layers }) => variableIn(layers, name)?.place);
        return here?.file === there?.file && here?.line === there?.line;
    });
}

;// CONCATENATED MODULE: ./src/causes/exposure/token-in-cache.ts






/**
 * Means: A cache step of the job stores a folder that a login is saved in, so that other runs can read the token.
 *
 * How we know: The `path` of the step, and a login that a command of the job saves there, or that is there already.
 *
 * What to do: Store only the folder `hub` in it, which holds what was downloaded.
 */
const TOKEN_IN_CACHE = (0,evidence_cause/* defineCause */.R)({
    group: 'exposure',
    slug: 'token-in-cache',
    severity: 'warning',
    title: 'A cache would store the saved login',
});
/** The cache that would store a login, by every way that may lead to this job. */
function cachedLoginFindings(evidence) {
    const { workflow } = evidence.runner;
    const jobs = jobsOf(workflow);
    const found = jobs.map((job) => cachedLogin(job, evidence));
    const [first] = found;
    if (first == null || found.includes(null))
        return [];
    const { cache, saved, instead } = first;
    const at = placeText(cache.place);
    return [
        {
            cause: TOKEN_IN_CACHE,
            subject: at,
            message: `The cache in ${at} stores ${cache.shown} with ${saved}. Other runs that restore it can read the token, those of pull requests included.`,
            advice: instead === null
                ? `Remove ${cache.shown} from the path in ${at}, or save the login somewhere else.`
                : `Change ${cache.shown} in ${at} to ${instead}, which holds the downloads without the login.`,
            evidence: [{ fact: `${at}: ${cache.step.step.uses} stores ${cache.shown}` }, { fact: saved }],
            place: samePlace(found.map((one) => one?.cache.place)),
        },
    ];
}
function cachedLogin(job, { runner }) {
    const { tokenSources, storedTokens, legacyToken, environment } = runner;
    const { HOME, GITHUB_WORKSPACE, ...variables } = environment.places;
    const known = { home: HOME || null, workspace: GITHUB_WORKSPACE || null, variables };
    const ordinary = loginFile(known);
    if (ordinary !== null && tokenSources.checked !== null) {
        const caches = cachesWith(ordinary, job, known);
        for (const login of savedLogins(job)) {
            const at = job.steps.indexOf(login.step);
            const cache = caches.find(({ isAtEnd, step }) => isAtEnd || job.steps.indexOf(step) > at);
            if (cache === undefined)
                continue;
            const saved = `the login that ${login.by} saves there (${placeText(login.place)})`;
            return { cache, saved, instead: folderInstead(cache, ordinary, known) };
        }
    }
    const there = [
        tokenSources.saved?.value == null ? null : tokenSources.saved.path,
        (storedTokens?.tokens.length ?? 0) === 0 ? null : (storedTokens?.path ?? null),
        legacyToken?.value == null ? null : legacyToken.path,
    ].filter((path) => path !== null);
    for (const path of there) {
        const file = absolutePath(path, known);
        const [cache] = file === null ? [] : cachesWith(file, job, known);
        if (file === null || cache === undefined)
            continue;
        const instead = path === legacyToken?.path ? null : folderInstead(cache, file, known);
        return { cache, saved: `the login that is saved in ${path}`, instead };
    }
    return null;
}
/** The folder beside the login that downloads go to. */
function folderInstead({ path, shown }, file, { variables }) {
    if (variables.HF_TOKEN_PATH)
        return null;
    const folder = file.replace(/\/[^/]*$/, '');
    if (path.replace(/\/\*+$/, '') === folder)
        return `${shown.replace(/\/\**$/, '')}/hub`;
    return variables.HF_HOME || variables.XDG_CACHE_HOME ? null : '~/.cache/huggingface/hub';
}

// EXTERNAL MODULE: ./src/model/endpoint.ts
var model_endpoint = __webpack_require__(24);
// EXTERNAL MODULE: ./src/model/repo.ts
var model_repo = __webpack_require__(589);
;// CONCATENATED MODULE: ./src/evidence/links.ts


/** Where people look at the Hub that was asked: its own site, or the endpoint when it is another. */
function siteOf(endpoint) {
    return (0,model_endpoint/* isHub */.G2)(endpoint) ? 'https://huggingface.co' : endpoint.origin + endpoint.basePath;
}
/** The repo's page, where access is asked for and granted. */
function links_repoPage(endpoint, ref) {
    return siteOf(endpoint) + (0,model_repo/* pagePath */.HX)(ref);
}
/** The page that lists the account's tokens. */
function links_tokensPage(endpoint) {
    return `${siteOf(endpoint)}/settings/tokens`;
}
/** The page with the form for a Trusted Publisher of a repo, or of the user who is logged in (protocol notes §7). */
function links_publisherPage(endpoint, of) {
    return of.is === 'repo'
        ? `${links_repoPage(endpoint, of.ref)}/settings`
        : `${siteOf(endpoint)}/settings/authentication#ci-cd-access`;
}
/** The form for a new fine-grained token with the needed boxes ticked (protocol notes §2.3). */
function links_tokenForm(endpoint, rights) {
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
    return `${links_tokensPage(endpoint)}/new?${query}`;
}

;// CONCATENATED MODULE: ./src/causes/exposure/written-token.ts



/**
 * Means: A Hub token is written in a file of the workflow, where everybody can read it who can read the repository.
 *
 * How we know: A text of the exact form in which the Hub draws tokens is in the workflow, in a reusable workflow that it
 * calls, or in an action of the repository, comments included. Whether the token is still valid is not asked.
 *
 * What to do: Revoke the token, create a new one, store it as a secret, and read that secret in the line.
 */
const TOKEN_IN_WORKFLOW_TEXT = (0,evidence_cause/* defineCause */.R)({
    group: 'exposure',
    slug: 'token-in-workflow-text',
    severity: 'warning',
    title: 'A token is written in the workflow',
});
const MOST_SHOWN = 5;
/** Tokens in the workflow's own text: in which lines, and nothing else of them. */
function writtenTokenFindings({ inputs, runner: { workflow } }) {
    if (workflow === null || workflow.isOtherCommit)
        return [];
    const places = [workflow.top, ...workflow.called, ...workflow.actions].flatMap(({ path, literalTokens }) => path === null ? [] : literalTokens.map((line) => ({ file: path, line })));
    const [first] = places;
    if (first === undefined)
        return [];
    const at = placeText(first);
    const more = places.length === 1 ? '' : ` (and ${places.length - 1} more like it)`;
    return [
        {
            cause: TOKEN_IN_WORKFLOW_TEXT,
            subject: at,
            message: `The text in ${at} has the form of a Hub token${more}. Everybody who can read the repository can read it, in its history too.`,
            advice: 'Revoke that token, create a new one, store it as a secret, and read the secret in that line.',
            link: tokensPage(inputs.endpoint),
            linkText: 'Open the token settings',
            evidence: places
                .slice(0, MOST_SHOWN)
                .map((place) => ({ fact: `${placeText(place)} has a token in it` })),
            place: first,
        },
    ];
}

;// CONCATENATED MODULE: ./src/evidence/permissions.ts
/**
 * What a fine-grained token or a service account may be given that opens the contents of no repo (protocol notes §2.3).
 * There is no complete list, so what is not in it may open them.
 */
const WITHOUT_CONTENTS = new Set([
    'collection.read',
    'collection.write',
    'discussion.write',
    'inference.endpoints.infer.write',
    'inference.endpoints.write',
    'inference.serverless.write',
    'job.write',
    'org.auditLog.write',
    'org.billing.read',
    'org.members.read',
    'org.members.write',
    'org.networkSecurity.read',
    'org.networkSecurity.write',
    'org.read',
    'org.serviceAccounts.read',
    'org.serviceAccounts.write',
    'org.write',
    'post.write',
    'repo.access.read',
    'resourceGroup.write',
    'sql-console.embed.write',
    'user.billing.read',
    'user.mcp.read',
    'user.notifications.read',
    'user.notifications.write',
    'user.papers.write',
    'user.preferences.write',
    'user.settings.notifications.write',
    'user.social.likes.write',
    'user.webhooks.read',
    'user.webhooks.write',
]);
const READING = new Set(['repo.content.read', 'org.repos.read']);
const WRITING = 'repo.write';
/** Whether a permission is known to open the contents of no repo. */
function isWithoutContents(permission) {
    return WITHOUT_CONTENTS.has(permission);
}
/** Whether these permissions include writing contents. */
function permissions_allowsWrite(permissions) {
    return permissions.includes(WRITING);
}
/** Whether these permissions include reading contents. */
function permissions_allowsRead(permissions) {
    return permissions.includes('repo.content.read') || permissions_allowsWrite(permissions);
}
/** Whether these permissions are all known, and none of them is for writing contents. */
function permissions_excludesWrite(permissions) {
    return excludesRead(permissions.filter((permission) => !READING.has(permission)));
}
/** Whether these permissions are all known, and none of them is for reading contents. */
function excludesRead(permissions) {
    return permissions.every(isWithoutContents);
}
/** Those of which nobody outside the Hub knows what they allow: with one of them a token may do more than is known. */
function unknownPermissions(permissions) {
    return permissions.filter((permission) => permission !== WRITING && !READING.has(permission) && !isWithoutContents(permission));
}

// EXTERNAL MODULE: ./src/model/inputs.ts + 2 modules
var inputs = __webpack_require__(999);
// EXTERNAL MODULE: ./src/model/named-file.ts
var named_file = __webpack_require__(567);
;// CONCATENATED MODULE: ./src/hub/file-probes.ts



/** Where the Hub redirects to for a small file that is there and may be read (protocol notes §3.2). */
const CACHE = '/api/resolve-cache/';
function file_probes_fileProbe(question, { path }) {
    return `${question} ${path}`;
}
function file_probes_isFileProbe(probe) {
    return /^(?:file|folder|beside) /.test(probe);
}
/** The path in quotation marks, as it is told. */
function fileNamed(probe) {
    return `"${pathOf(probe)}"`;
}
function pathOf(probe) {
    return probe.slice(probe.indexOf(' ') + 1);
}
function file_probes_fileRequest(ref, probe, token) {
    const path = pathOf(probe);
    if (probe.startsWith('file '))
        return { method: 'HEAD', path: file_probes_filePath(ref, path), token, endsAt: CACHE };
    if (probe.startsWith('folder '))
        return { method: 'GET', path: treePath(ref, path), token };
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    // Without the token, so that no answer holds what readers of a public log could not see themselves. The answer makes
    // an advice clearer, and decides nothing.
    return { method: 'GET', path: treePath(ref, folder), token: null, attempts: 1 };
}
/** The path from which a file is served. */
function file_probes_filePath(ref, path) {
    return `${pagePath(ref)}/resolve${revisionPart(ref)}/${encodedPath(path)}`;
}
function treePath(ref, folder) {
    return `${apiPath(ref)}/tree${revisionPart(ref)}${folder === '' ? '' : `/${encodedPath(folder)}`}`;
}
/** Buckets have no revisions. */
function revisionPart(ref) {
    return ref.type === 'bucket' ? '' : `/${encodeURIComponent(revisionOf(ref))}`;
}
/** The paths of the files in the answer to `beside`; none if it is no listing. */
function file_probes_readListing(response) {
    const outcome = response?.outcome;
    if (outcome?.kind !== 'answer' || outcome.status !== 200)
        return [];
    return listOf(outcome.json).flatMap((item) => {
        const { type, path } = fieldsOf(item);
        return type === 'file' && typeof path === 'string' ? [path] : [];
    });
}

// EXTERNAL MODULE: ./src/model/fields.ts
var fields = __webpack_require__(140);
;// CONCATENATED MODULE: ./src/hub/retry-after.ts
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}';
/** The three forms of a date that HTTP knows (RFC 9110 §5.6.7); all of them are in UTC, the last without saying so. */
const HTTP_DATE = new RegExp(`^${DAY},? [\\w -]{6,12} \\d{2}:\\d{2}:\\d{2}(?: GMT| \\d{4})$`);
/**
 * Reads `Retry-After: 120` and `Retry-After: Sun, 06 Nov 1994 08:49:37 GMT` as seconds from `now`, the server's own
 * time in milliseconds since 1970. Never negative; null when it is missing or says something else.
 */
function retry_after_parseRetryAfter(value, now) {
    if (value === null)
        return null;
    if (/^\d{1,9}$/.test(value))
        return Number(value);
    if (!HTTP_DATE.test(value))
        return null;
    const date = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
    return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

;// CONCATENATED MODULE: ./src/hub/answer.ts





const LONGEST_MESSAGE = 500;
/** Turns status, headers and body of an answer into plain data. Accepts anything a server may send. */
function readAnswer(status, headers, body) {
    const contentType = header(headers, 'content-type') ?? '';
    const isHtml = /\bhtml\b/i.test(contentType) || /^\s*<(?:!doctype|html)\b/i.test(body);
    const json = isHtml ? undefined : parseJson(body);
    const code = header(headers, 'x-error-code');
    const stated = header(headers, 'x-error-message');
    const rateLimit = parseRateLimit(header(headers, 'ratelimit'), header(headers, 'ratelimit-policy'));
    const ownRequestId = header(headers, 'x-request-id');
    const date = Date.parse(header(headers, 'date') ?? '');
    return {
        kind: 'answer',
        status,
        code,
        message: shown(stated ?? messageIn(json) ?? (isHtml || json !== undefined ? null : body)),
        requestId: ownRequestId ?? header(headers, 'x-amzn-trace-id') ?? header(headers, 'x-amz-cf-id'),
        rateLimit,
        retryAfterSeconds: parseRetryAfter(header(headers, 'retry-after'), Number.isNaN(date) ? Date.now() : date),
        fromHub: code !== null || stated !== null || ownRequestId !== null || rateLimit !== null,
        warning: header(headers, 'x-hf-warning'),
        date: Number.isNaN(date) ? null : date,
        isHtml,
        json,
        stoppedAt: null,
    };
}
/** Whether it says in the Hub's own words that it has no such page, as an older Hub does of a newer route. */
function answer_isUnknownPage({ message }) {
    return /can't find the page/i.test(message ?? '');
}
/** The first value of a header; blank counts as absent. */
function header(headers, name) {
    const value = headers[name];
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined || first.trim() === '' ? null : first.trim();
}
function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
/**
 * The Hub writes `{"error": "…"}`; its OAuth routes add a description, others a list of errors with a message
 * each (protocol notes §4).
 */
function messageIn(json) {
    if (typeof json === 'string')
        return json;
    const body = fieldsOf(json);
    const error = texts(body.error) || texts(body.errors) || texts(body.message);
    return [error, texts(body.error_description)].filter((part) => part !== '').join(': ') || null;
}
/** A text, or the texts of a list whose items may hold theirs as `message`. */
function texts(value) {
    return (Array.isArray(value) ? value : [value])
        .map((item) => (isObject(item) ? item.message : item))
        .filter((item) => typeof item === 'string')
        .join(' ');
}
function shown(message) {
    const text = message?.trim() ?? '';
    return text === '' ? null : publicUrls(shorten(text, LONGEST_MESSAGE));
}

;// CONCATENATED MODULE: ./src/hub/owner-probes.ts



/**
 * What can be asked about a repo's owner (protocol notes §3.7): whether it is an account or an organization,
 * and which repos of the same type it shows to everybody. Asked without the token, so that no answer holds
 * what readers of a public log could not see themselves.
 */
const owner_probes_OWNER_PROBES = (/* unused pure expression or super */ null && (['owner-user', 'owner-org', 'neighbours']));
/** The most that clients ask for at once. Of an owner with more repos, the rest is not looked at. */
const MOST_NEIGHBOURS = 500;
function ownerPath(name, probe) {
    const accounts = probe === 'owner-user' ? 'users' : 'organizations';
    return `/api/${accounts}/${encodeURIComponent(name)}/overview`;
}
function owner_probes_ownerRequest(ref, probe) {
    const name = namespaceOf(ref) ?? '';
    const path = probe === 'neighbours'
        ? `/api/${ref.type}s?author=${encodeURIComponent(name)}&limit=${MOST_NEIGHBOURS}&expand=private`
        : ownerPath(name, probe);
    // One attempt: the answer makes an advice clearer, and decides nothing.
    return { method: 'GET', path, token: null, attempts: 1 };
}
/**
 * Whether the answer to `owner-user` or `owner-org` shows that account. `no-route` is a 404 in the words for a
 * path that the Hub does not have; null when the answer says nothing.
 */
function owner_probes_readOverview(response) {
    const outcome = response?.outcome;
    if (outcome?.kind !== 'answer' || outcome.stoppedAt !== null)
        return null;
    const { status, json } = outcome;
    if (!(0,fields/* isObject */.Gv)(json))
        return null;
    if (status === 200)
        return '_id' in json ? 'there' : null;
    if (status !== 404)
        return null;
    return answer_isUnknownPage(outcome) ? 'no-route' : 'missing';
}
/** The ids that the answer to `neighbours` lists as public; null when it is no such list. */
function readNeighbours(response) {
    const outcome = response?.outcome;
    if (outcome?.kind !== 'answer' || outcome.status !== 200 || !Array.isArray(outcome.json))
        return null;
    const items = outcome.json;
    return items.flatMap((item) => {
        const { id, private: isPrivate } = (0,fields/* fieldsOf */.Pf)(item);
        return typeof id === 'string' && isPrivate === false ? [id] : [];
    });
}

;// CONCATENATED MODULE: ./src/hub/probe.ts




/** A file that no repo has. Asking for it shows whether files are served at all. */
const PROBE_FILE = 'hf-auth-check.probe';
/** Types for which the Hub has `auth-check`. For the others files or metadata must do (protocol notes §3.6). */
const CHECKED_TYPES = ['model', 'dataset', 'space'];
function probe_hasAccessCheck(ref) {
    return CHECKED_TYPES.includes(ref.type);
}
/** The probe that shows whether content is readable, by type. Buckets have neither gates nor a file route. */
function probe_readProbeFor(ref) {
    if (probe_hasAccessCheck(ref))
        return 'read';
    return ref.type === 'kernel' ? 'content' : 'metadata';
}
/** The probe that shows whether the job may do what it is going to do, as far as the Hub has one for it. */
function probe_mainProbeFor(request) {
    return writesTo(request) && probe_hasAccessCheck(request.ref) ? 'write' : probe_readProbeFor(request.ref);
}
/** The types a repo may have been meant to have. */
function otherTypes(ref) {
    return model_repo/* REPO_TYPES */.jU.filter((type) => type !== ref.type);
}
/** Whether a probe only helps an advice, and says nothing of access to the repo as it is listed. */
function probe_isAside(probe) {
    return probe === 'card' || /^(?:anonymous-as-|beside )/.test(probe) || isOwnerProbe(probe);
}
function isOwnerProbe(probe) {
    return OWNER_PROBES.some((candidate) => candidate === probe);
}
/** Asks one thing about a repo, unless `shared` holds the answer. */
async function askProbe(client, token, { request, probes, isSpareable = false }, probe, shared) {
    // A commit to a branch that is not there is refused for that alone, and says nothing of the right to write.
    const isBranchless = probe === 'preupload' && lacksRevision(probes.revision);
    const ref = isBranchless ? { ...request.ref, revision: null } : request.ref;
    const asked = requestFor(ref, probe, token);
    const key = `${asked.method} ${asked.path} ${asked.token === null ? 'without' : 'with'}`;
    // Without the token, a job that has one asks for nothing: that quota need not last.
    const answer = shared.get(key) ?? client.askForText({ ...asked, isSpareable: isSpareable && asked.token === token });
    shared.set(key, answer);
    return answer;
}
function lacksRevision(response) {
    return response?.outcome.kind === 'answer' && response.outcome.code === 'RevisionNotFound';
}
/** What is known of a repo together with more answers. */
function withProbes(observation, answers) {
    const card = answers.find(({ probe }) => probe === 'card')?.text;
    const probes = answers.map(({ probe, response }) => [probe, response]);
    return {
        ...observation,
        probes: { ...observation.probes, ...Object.fromEntries(probes) },
        ...(card === undefined ? {} : { card }),
    };
}
function requestFor(ref, kind, token) {
    if (isOwnerProbe(kind))
        return ownerRequest(ref, kind);
    if (isFileProbe(kind))
        return fileRequest(ref, kind, token);
    const asker = kind.startsWith('anonymous-') ? null : token;
    const bare = kind.replace(/^anonymous-/, '');
    const type = REPO_TYPES.find((candidate) => bare === `as-${candidate}`);
    return type === undefined
        ? bareRequest(ref, bare, asker)
        : bareRequest({ ...ref, type }, 'metadata', asker);
}
function bareRequest(ref, kind, token) {
    const api = apiPath(ref);
    const revision = encodeURIComponent(revisionOf(ref));
    const file = (name) => filePath(ref, name);
    switch (kind) {
        case 'read':
            return { method: 'GET', path: `${api}/auth-check`, token };
        case 'write':
            return { method: 'GET', path: `${api}/auth-check/write`, token };
        case 'revision':
            return { method: 'GET', path: `${api}/revision/${revision}${expansions(ref.type)}`, token };
        case 'metadata':
            return { method: 'GET', path: api + expansions(ref.type), token };
        case 'content':
            return { method: 'HEAD', path: file(PROBE_FILE), token };
        case 'readme':
            return { method: 'HEAD', path: file('README.md'), token };
        case 'card':
            return { method: 'GET', path: file('README.md'), token, attempts: 1 };
        case 'preupload': {
            const body = JSON.stringify({ files: [{ path: PROBE_FILE, size: 1, sample: 'MA==' }] });
            return { method: 'POST', path: `${api}/preupload/${revision}`, token, body };
        }
    }
}
/** A repo that has been public as long as the Hub exists. */
const PUBLIC_REPO = { type: 'model', id: 'openai-community/gpt2', revision: null };
/** Asks, with the token, for something that everybody may see: a refused token gets 401 even there. */
function askPublicRepo(client, token) {
    return client.ask(bareRequest(PUBLIC_REPO, 'metadata', token));
}
/** Keeps the metadata short: the file list of a large repo can be megabytes. */
function expansions(type) {
    switch (type) {
        case 'model':
        case 'dataset':
            return '?expand[]=private&expand[]=gated&expand[]=disabled';
        case 'space':
            return '?expand[]=private&expand[]=disabled';
        default:
            return '';
    }
}
/** Reads the body of a `metadata`, `revision` or `as-…` probe; null when it is none. */
function probe_readMetadata(response) {
    const outcome = response?.outcome;
    if (outcome?.kind !== 'answer' || outcome.status !== 200)
        return null;
    const { json } = outcome;
    if (typeof json !== 'object' || json === null)
        return null;
    const body = { ...json };
    return {
        id: typeof body.id === 'string' ? body.id : null,
        internalId: typeof body._id === 'string' ? body._id : null,
        isPrivate: body.private === true,
        gate: body.gated === 'auto' || body.gated === 'manual' ? body.gated : null,
        isDisabled: body.disabled === true,
    };
}

;// CONCATENATED MODULE: ./src/evidence/readings.ts


/** Readings after which something is known about the repo itself. */
function readings_isConclusive(reading) {
    return !['throttled', 'edge-refusal', 'outage', 'no-route', 'no-answer'].includes(reading.is);
}
/** Readings by which the Hub itself says no to whoever asked. */
function readings_isRefusal(reading) {
    return ['gate', 'not-found', 'unauthorized', 'forbidden'].includes(reading.is);
}
/** Whether it is that of something that is there and is not served. */
function readings_isKept(reading) {
    return reading !== null && reading.is !== 'not-found' && readings_isRefusal(reading);
}
/** Reads the answer to a probe of a repo. */
function readings_readProbe(probe, response) {
    if (file_probes_isFileProbe(probe))
        return readFileProbe(probe, response);
    const kind = probe.replace(/^anonymous-/, '');
    const reading = readings_readResponse(response, (answer) => {
        if (kind === 'content' || kind === 'readme') {
            // The gate answers before a missing file does, so a missing file means that files are served.
            return isMissingEntry(answer) || (isServed(answer) && !answer.isHtml);
        }
        // The checks answer OK; anything else in their place is somebody else's answer. Of the write check no
        // body was recorded, so it may also be empty (protocol notes §3.3).
        if (kind === 'read' || kind === 'write') {
            return answer.status === 200 && (saysOk(answer) || (kind === 'write' && isEmpty(answer)));
        }
        if (kind === 'preupload')
            return answer.status === 200 && typeof answer.json === 'object' && answer.json !== null;
        return probe_readMetadata(response) !== null;
    });
    // Nobody asked these about a revision, so it is a 404 like any other.
    const isAnyRevision = kind === 'read' || kind === 'write' || kind === 'metadata';
    return reading.is === 'no-revision' && isAnyRevision ? { is: 'not-found' } : reading;
}
/** Reads the answer to a probe of a listed file, or of its path as a folder. The Hub's own file may be a page. */
function readFileProbe(probe, response) {
    const { outcome } = response;
    const json = outcome.kind === 'answer' && outcome.status === 200 ? outcome.json : null;
    // A bucket has no folders, so a list of what is in one may be empty.
    const isEmptyFolder = probe.startsWith('folder ') && Array.isArray(json) && json.length === 0;
    if (isEmptyFolder || (outcome.kind === 'answer' && isMissingEntry(outcome)))
        return { is: 'no-file' };
    return readings_readResponse(response, (answer) => isServed(answer) && (!answer.isHtml || answer.fromHub));
}
function isMissingEntry({ status, code, message }) {
    if (status !== 404)
        return false;
    return code === 'EntryNotFound' || (code ?? message) === 'Entry not found';
}
/** Large files lie with another host, and small ones where the Hub keeps copies. */
function isServed({ status, stoppedAt }) {
    if (stoppedAt === null)
        return status >= 200 && status < 300;
    return stoppedAt.reason === 'not-followed' || (stoppedAt.reason === 'other-origin' && status === 302);
}
function saysOk({ json, message }) {
    return /^ok$/i.test(typeof json === 'string' ? json : (message ?? ''));
}
function isEmpty({ json, message, isHtml }) {
    return json === undefined && message === null && !isHtml;
}
/** What a probe said; null when it was not sent. */
function readings_readingOf(observation, probe) {
    const response = observation.probes[probe];
    return response === undefined ? null : readings_readProbe(probe, response);
}
/** The probes of the repo that were sent, with their responses; none of those that only help an advice. */
function readings_probeEntries(observation) {
    const entries = Object.entries(observation.probes);
    return entries.filter(([probe]) => !isAside(probe));
}
/** Reads any response; `isGranted` says whether an answer is what its route promises for "yes". */
function readings_readResponse(response, isGranted) {
    const { outcome } = response;
    if (outcome.kind === 'no-answer')
        return { is: 'no-answer', phase: outcome.phase, code: outcome.code };
    if (isGranted(outcome))
        return { is: 'granted' };
    if (outcome.stoppedAt !== null) {
        return { is: 'stopped-redirect', to: outcome.stoppedAt.to, reason: outcome.stoppedAt.reason };
    }
    return readRefusal(outcome, response.authenticated);
}
/** Statuses for a request that a server does not know, beside 404: repository managers answer with any of them. */
const UNKNOWN_REQUEST = [400, 405, 501];
function readRefusal(answer, authenticated) {
    const { status, code } = answer;
    if (status === 429)
        return readThrottling(answer, authenticated);
    if (code === null && UNKNOWN_REQUEST.includes(status))
        return { is: 'no-route' };
    if (status >= 500 || status === 408 || status < 400)
        return { is: 'outage' };
    if (code === 'GatedRepo' || (code === null && isGateText(status, answer.message ?? ''))) {
        return { is: 'gate', state: status === 401 ? 'login' : gateState(answer.message ?? '') };
    }
    if (code === 'RevisionNotFound' && status === 404)
        return { is: 'no-revision' };
    if (status === 401)
        return answer.isHtml && !answer.fromHub ? { is: 'edge-refusal' } : { is: 'unauthorized' };
    if (status === 404 || status === 410) {
        return answer.isHtml && !answer.fromHub ? { is: 'no-route' } : { is: 'not-found' };
    }
    if (status === 403 || status === 451) {
        const reason = refusalReason(answer.message ?? '');
        // The Hub answers in JSON or in headers of its own; a page or a bare line of text is the edge's.
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
function readings_evidenceOf(response) {
    const who = response.authenticated ? 'with the token' : 'without a token';
    const via = response.redirects.length === 0
        ? ''
        : `, redirected to ${response.redirects.map(({ to }) => to).join(', ')}`;
    // Of a query, only whose repos were listed says anything.
    const path = response.path.replace(/[?&](?!author=)[^?&]*/g, '');
    const fact = `${response.method} ${path} ${who}${via}`;
    const { outcome } = response;
    if (outcome.kind === 'no-answer') {
        if (outcome.phase === 'quota')
            return { fact: `${fact}: not sent, to save the quota` };
        const tries = response.attempts === 1 ? '' : `, ${response.attempts} tries`;
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

;// CONCATENATED MODULE: ./src/evidence/probed-repo.ts



function askerOf({ inputs, runner: { tokenSources, host }, hub: { publisher } }, tokenStatus) {
    return {
        endpoint: inputs.endpoint,
        identity: tokenStatus.is === 'good' ? tokenStatus.identity : null,
        tokenFormat: tokenSources.checked?.format ?? null,
        resource: tokenSources.checked?.source === 'publisher' ? (publisher?.resource ?? null) : null,
        host,
    };
}
function probed_repo_probedRepoOf(observation, position, asker, namedAt = null) {
    const listed = observation.request.ref;
    const renamedTo = renameOf(observation);
    const ref = renamedTo ?? listed;
    return {
        observation,
        position,
        label: formatRepo(listed),
        namedAt,
        renamedTo,
        ref,
        namespace: namespaceOf(ref),
        metadata: readMetadata(observation.probes.metadata),
        ...asker,
    };
}
/** Where the redirects of any probe lead, as long as it is a repo of the same type with another id. */
function renameOf(observation) {
    const { ref } = observation.request;
    for (const [probe, response] of probeEntries(observation)) {
        const stopped = response.outcome.kind === 'answer' && response.outcome.stoppedAt !== null;
        if (probe.startsWith('as-') || stopped)
            continue;
        for (const { to } of [...response.redirects].reverse()) {
            const target = refFromApiPath(to) ?? refFromFilePath(to, ref.type);
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
function probed_repo_nameOf(probed) {
    return probed.renamedTo === null ? probed.label : `${probed.label} (now ${(0,model_repo/* formatRepo */.Kf)(probed.renamedTo)})`;
}
/** Where its id is to be corrected, as advice says behind the verb: nothing if it is in the list that the reader wrote. */
function probed_repo_inItsFile({ namedAt }) {
    return namedAt === null ? '' : ` in ${namedAt}`;
}
/** The account as a sentence names it. */
function probed_repo_accountOf(probed) {
    return probed.identity === null ? "the token's account" : `the account ${probed.identity.name}`;
}
/** The account as an advice to log in names it. Nobody logs in as a Trusted Publisher. */
function probed_repo_loginOf(probed) {
    if (probed.tokenFormat?.kind === 'trusted-publisher')
        return 'its owner';
    return probed.identity?.name ?? "the token's account";
}
/** The answers to these probes of the repo, in that order. */
function probed_repo_evidenceFrom(probed, probes) {
    return probes.flatMap((probe) => {
        const response = probed.observation.probes[probe];
        return response === undefined ? [] : [readings_evidenceOf(response)];
    });
}

;// CONCATENATED MODULE: ./src/evidence/rights.ts


function ownershipOf(probed) {
    const { identity, namespace, tokenFormat } = probed;
    if (identity === null || namespace === null)
        return { is: 'unknown' };
    if (rights_sameName(identity.name, namespace))
        return { is: 'own' };
    const org = identity.orgs.find(({ name }) => rights_sameName(name, namespace));
    if (org !== undefined)
        return { is: 'org', org };
    return rights_listsOrganizations(identity, tokenFormat) ? { is: 'foreign' } : { is: 'unknown' };
}
/**
 * Whether the identity check lists all organizations of the account. To an OAuth token it does so only with a scope of
 * its own; what it says to a Trusted Publisher's is not published (protocol notes §2.2).
 */
function rights_listsOrganizations(identity, format) {
    if (rights_isOAuth(identity, format))
        return format?.oauthScopes?.includes('read-memberships') === true;
    return format?.kind !== 'trusted-publisher';
}
/** Whether it is an OAuth token, by its prefix or by what the Hub calls it. */
function rights_isOAuth(identity, format) {
    return identity?.isOAuth === true || format?.kind === 'oauth';
}
/** Whether this is an organization's own token: it acts for no user, so it has no access requests and no writes. */
function rights_isOrganizationToken({ identity, tokenFormat, }) {
    return tokenFormat?.kind === 'organization' || identity?.type === 'org';
}
/** Whether this is a token of the old kind, which reaches whatever its account reaches. */
function isClassic({ role, fineGrained }) {
    return role !== null && role !== 'fineGrained' && fineGrained === null;
}
/**
 * The entry that decides: one for the repo itself replaces the one for its owner (protocol notes §2.3).
 * Entries are matched by internal id where both sides have one, since names may be absent or outdated.
 */
function rights_coverageOf(fineGrained, probed) {
    const { ref, metadata } = probed;
    const repoEntries = fineGrained.scoped.filter((entry) => entry.entityType === ref.type && matches(entry, metadata?.internalId ?? null, ref.id));
    if (repoEntries.length > 0) {
        return { is: 'entry', level: 'repo', permissions: permissionsOf(repoEntries, globalOf(fineGrained)) };
    }
    return ownerCoverageOf(fineGrained, probed);
}
/** A permission for no entity in particular counts only if it may be one for repos: then nothing is excluded. */
function globalOf({ global }) {
    return global.filter((permission) => !isWithoutContents(permission));
}
/** What it holds on the repo's owner: what a repo needs that is not there yet (protocol notes §2.3). */
function ownerCoverageOf(fineGrained, { namespace, identity }) {
    const global = globalOf(fineGrained);
    const ownerId = internalIdOf(identity, namespace);
    const ownerEntries = fineGrained.scoped.filter((entry) => (entry.entityType === 'user' || entry.entityType === 'org') &&
        namespace !== null &&
        matches(entry, ownerId, namespace));
    if (ownerEntries.length > 0) {
        return { is: 'entry', level: 'namespace', permissions: permissionsOf(ownerEntries, global) };
    }
    const mayCover = fineGrained.scoped.some(({ entityType }) => !TOLD_APART.has(entityType));
    return mayCover || global.length > 0 ? { is: 'unclear' } : { is: 'none' };
}
/** Types of entities of which it is known whether the repo is the one, or in it. */
const TOLD_APART = new Set([...model_repo/* REPO_TYPES */.jU, 'user', 'org', 'collection']);
function matches(entry, internalId, name) {
    if (entry.entityId !== null && internalId !== null)
        return entry.entityId === internalId;
    return entry.entityName !== null && rights_sameName(entry.entityName, name);
}
function internalIdOf(identity, namespace) {
    if (identity === null || namespace === null)
        return null;
    if (rights_sameName(identity.name, namespace))
        return identity.id;
    return identity.orgs.find(({ name }) => rights_sameName(name, namespace))?.id ?? null;
}
function permissionsOf(entries, global) {
    return [...new Set([...entries.flatMap(({ permissions }) => permissions), ...global])];
}
/** Names of accounts and repos differ in more than letter case only. */
function rights_sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./src/causes/gate/gate.ts






/**
 * Means: The account's request for access was rejected, by the authors or by a rule of the gate, such as one that
 * excludes countries.
 *
 * How we know: The Hub's answer says that it was rejected. Its words are the same if a rule rejects by itself.
 *
 * What to do: Ask the authors whether a rule rejected it; another request from the same account is ignored.
 */
const GATED_REJECTED = (0,evidence_cause/* defineCause */.R)({
    group: 'gate',
    slug: 'gated-rejected',
    severity: 'error',
    title: 'The access request was rejected',
    seenAs: ["has been rejected by the repo's authors"],
});
/**
 * Means: The account has never requested access to the gated repo.
 *
 * How we know: The Hub's answer says that it is not in the authorized list.
 *
 * What to do: Log in as that account and accept the conditions on the repo's page.
 */
const GATED_NOT_ACCEPTED = (0,evidence_cause/* defineCause */.R)({
    group: 'gate',
    slug: 'gated-not-accepted',
    severity: 'error',
    title: 'Gated repo, conditions not accepted',
    seenAs: [
        'Cannot access gated repo for url',
        'You are trying to access a gated repo.',
        'GatedRepoError',
        'and you are not in the authorized list',
        'is a gated dataset on the Hub',
        'Access denied. This repository requires approval',
        'requires approval.',
    ],
});
/**
 * Means: The authors reset the account's request.
 *
 * How we know: The Hub's answer says so.
 *
 * What to do: Request access again on the repo's page.
 */
const GATED_RESET = (0,evidence_cause/* defineCause */.R)({
    group: 'gate',
    slug: 'gated-reset',
    severity: 'error',
    title: 'The authors reset the access request',
    seenAs: ["has been reset by the repo's authors"],
});
/**
 * Means: The account's request is waiting for the authors.
 *
 * How we know: The Hub's answer says so.
 *
 * What to do: Wait (`wait-for-access` does), or ask the authors; a new token changes nothing.
 */
const GATED_PENDING = (0,evidence_cause/* defineCause */.R)({
    group: 'gate',
    slug: 'gated-pending',
    severity: 'error',
    title: 'The access request is pending',
    seenAs: ['is awaiting a review from the repo authors', 'GatedRepoError'],
});
/**
 * Means: The Hub denies access to the gated repo for a reason that this version does not know.
 *
 * How we know: The Hub's code `GatedRepo`; its words are quoted.
 *
 * What to do: Open the repo's page as that account: it says what is missing.
 */
const GATED_REFUSED = (0,evidence_cause/* defineCause */.R)({
    group: 'gate',
    slug: 'gated-refused',
    severity: 'error',
    title: 'The Hub denies access to the gated repo',
    seenAs: ['GatedRepoError', 'Cannot access gated repo for url'],
});
const TEXTS = {
    'not-accepted': {
        cause: GATED_NOT_ACCEPTED,
        what: (repo, account) => `The Hub says that ${account} is not on the access list of the gated repo ${repo}`,
        todo: (login, gate) => `Accept the conditions as ${login} on the repo's page${afterwards(gate)}`,
        linkText: 'Accept the conditions',
    },
    pending: {
        cause: GATED_PENDING,
        what: (repo, account) => `The Hub says that the request of ${account} for access to ${repo} is pending`,
        todo: () => "Wait for the authors to decide, or ask them on the repo's page; a new token changes nothing",
        linkText: 'Ask the authors',
    },
    rejected: {
        cause: GATED_REJECTED,
        what: (repo, account) => `The Hub says that the request of ${account} for access to ${repo} was rejected; a rule such as one for countries rejects in the same words`,
        todo: () => "Ask the authors on the repo's page whether a rule rejected it; another request from the same account is ignored",
        linkText: 'Contact the authors',
    },
    reset: {
        cause: GATED_RESET,
        what: (repo, account) => `The Hub says that the authors of ${repo} reset the access request of ${account}`,
        todo: (login) => `Request access again as ${login} on the repo's page`,
        linkText: 'Request access again',
    },
    unknown: {
        cause: GATED_REFUSED,
        what: (repo, account, words) => words === null
            ? `The Hub denies ${account} access to the gated repo ${repo} and gives no reason`
            : `The Hub denies ${account} access to the gated repo ${repo}, in words this version does not know: "${words}"`,
        todo: (login) => `Open the repo's page as ${login}: it says what is missing`,
        linkText: "Open the repo's page",
    },
};
function afterwards(gate) {
    if (gate === 'auto')
        return '; access opens at once';
    if (gate === 'manual')
        return '; access opens once the authors approve';
    return '';
}
/** The finding for a closed gate. `probe` is the content check whose answer proves it. */
function gate_closedGate(probed, state, probe) {
    const { cause, what, todo, linkText } = TEXTS[state];
    const isUsers = !isOrganizationToken(probed) && probed.tokenFormat?.kind !== 'trusted-publisher';
    const isClosedToEurope = closedToEurope(probed);
    const europe = isClosedToEurope ? '; its card excludes requests from the European Union' : '';
    const outcome = probed.observation.probes[probe]?.outcome;
    const words = outcome?.kind === 'answer' ? outcome.message : null;
    const behind = behindGate(probed);
    return {
        cause,
        subject: probed.label,
        position: probed.position,
        message: `${what(nameOf(probed), accountOf(probed), words)}.${behind?.also ?? ''}`,
        advice: isUsers
            ? `${todo(loginOf(probed), probed.metadata?.gate ?? null)}${europe}${behind?.todo ?? ''}.`
            : 'Use a user access token of an account that has access: this token belongs to no user, and only users are given access.',
        link: repoPage(probed.endpoint, probed.ref),
        linkText: isUsers ? linkText : "Open the repo's page",
        evidence: evidenceFrom(probed, [probe, 'metadata', ...(isClosedToEurope ? ['card'] : [])]),
    };
}
/** What the token lacks besides its account's access, and what to do about it; null if that is nothing. */
function behindGate(probed) {
    const fineGrained = probed.identity?.fineGrained ?? null;
    if (fineGrained !== null && !fineGrained.canReadGatedRepos) {
        return {
            also: ' The token itself also lacks the permission to read public gated repos.',
            todo: needsFileProof(probed)
                ? '; also tick "Read access to contents of all public gated repos you can access" in the settings of the token'
                : '',
        };
    }
    if (!lacksGatedScope(probed))
        return null;
    return {
        also: ' The OAuth token itself also lacks the scope gated-repos.',
        todo: '; also log in again with the scope gated-repos',
    };
}
/** That the card excludes a region proves nothing about this run, but requests from there are futile. */
function closedToEurope({ observation: { card } }) {
    const head = frontMatter(card ?? '');
    return head.some((line) => /^extra_gated_eu_disallowed[ \t]*:[ \t]*true\b/i.test(line));
}
/**
 * Whether this token might be kept from a public gated repo although the access check grants it: whether that
 * check knows of the missing permission was never recorded, and then only a file tells (protocol notes §3.2).
 */
function needsFileProof(probed) {
    const { identity, tokenFormat } = probed;
    // Of which kind a user's token is, the identity check alone would tell.
    if (identity === null)
        return tokenFormat?.kind === 'user' || lacksGatedScope(probed);
    if (identity.fineGrained === null)
        return lacksGatedScope(probed);
    if (identity.fineGrained.canReadGatedRepos)
        return false;
    const coverage = coverageOf(identity.fineGrained, probed);
    return coverage.is !== 'entry' || !allowsRead(coverage.permissions);
}
function lacksGatedScope({ tokenFormat }) {
    const opening = ['gated-repos', 'read-repos', 'write-repos', 'manage-repos'];
    const scopes = tokenFormat?.oauthScopes;
    return scopes !== null && scopes !== undefined && !scopes.some((scope) => opening.includes(scope));
}

;// CONCATENATED MODULE: ./src/hub/references/mention.ts


const LONGEST_ID = 200;
/**
 * The model that a value names where it can be nothing else: `owner/name`, and no path, address or list. Ids
 * from before there were owners are left out: they belong to models that are open to all.
 */
function mention_modelNamed(value, revision = null) {
    if (typeof value !== 'string' || value.length > LONGEST_ID || !value.includes('/'))
        return null;
    const parsed = parseRepo(value);
    if (!parsed.ok || parsed.ref.type !== 'model' || parsed.ref.id !== value)
        return null;
    const withRevision = typeof revision === 'string' ? parseRepo(`${value}@${revision}`) : null;
    return withRevision?.ok && withRevision.ref.id === value ? withRevision.ref : parsed.ref;
}
/** The model in `owner/name@revision`, where the revision may be left out. */
function mention_pinnedModelNamed(value) {
    if (typeof value !== 'string' || value.length > 2 * LONGEST_ID)
        return null;
    const at = value.indexOf('@');
    return at < 0 ? mention_modelNamed(value) : mention_modelNamed(value.slice(0, at), value.slice(at + 1));
}
/** A field of an object from a file: an own one only, so that no file reaches what objects inherit. */
function mention_fieldOf(value, name) {
    return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
/** The items of a list, or what is there instead of one. */
function mention_itemsOf(value) {
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
/** `outer.inner`, where the inner name, which comes from a file, is an ordinary word. */
function mention_keyIn(outer, inner) {
    return /^\w{1,40}$/.test(inner) ? `${outer}.${inner}` : outer;
}
function mention_mention(ref, file, key) {
    return ref === null ? [] : [{ ref, file, key }];
}

;// CONCATENATED MODULE: ./src/hub/references/card.ts



const card_CARD = 'README.md';
/** The fields of a card that are read. */
const CARD_FIELDS = (/* unused pure expression or super */ null && (['base_model', 'base_model_relation', 'library_name', 'tags', 'configs']));
const ADAPTER_TAGS = (/* unused pure expression or super */ null && (['lora', 'peft', 'adapter']));
/**
 * The base model of an adapter: what else has a base model was made from it and is loaded without it. Cards seldom
 * say `base_model_relation`; then the library or a tag tells, of a repo that holds no model of its own
 * (protocol notes §3.8).
 */
function card_inModelCard(card, mayHoldModel) {
    const relation = fieldOf(card, 'base_model_relation');
    const isTagged = fieldOf(card, 'library_name') === 'peft' ||
        itemsOf(fieldOf(card, 'tags')).some((tag) => ADAPTER_TAGS.some((known) => known === tag));
    const isAdapter = typeof relation === 'string' ? relation === 'adapter' : isTagged && !mayHoldModel;
    if (!isAdapter)
        return [];
    return itemsOf(fieldOf(card, 'base_model')).flatMap((id) => mention(modelNamed(id), card_CARD, 'base_model'));
}
/**
 * The repos whose files a dataset consists of: `hf://` addresses among the `data_files`. The datasets that it was
 * made from are not loaded.
 */
function card_inDatasetCard(card) {
    return itemsOf(fieldOf(card, 'configs')).flatMap((config) => pathsIn(fieldOf(config, 'data_files')).flatMap((path) => {
        const parsed = /^hf:\/\//.test(path) && path.length < 1000 ? parseRepo(path) : null;
        const isFile = parsed?.ok && ['model', 'dataset'].includes(parsed.ref.type);
        return isFile ? mention(parsed.ref, card_CARD, 'configs.data_files') : [];
    }));
}
/** A path, a list of them, either of them by split, or a list of `{split, path}`. */
function pathsIn(files) {
    const values = itemsOf(files).flatMap((item) => {
        const path = fieldOf(item, 'path');
        return path === undefined
            ? [item, ...Object.entries(fieldsOf(item)).flatMap(([, value]) => itemsOf(value))]
            : itemsOf(path);
    });
    return values.filter((value) => typeof value === 'string');
}

;// CONCATENATED MODULE: ./src/hub/references/diffusers.ts


const diffusers_PIPELINE_INDEX = 'model_index.json';
const diffusers_MODULAR_INDEX = 'modular_model_index.json';
/**
 * The repos of a pipeline's components: `[library, class, {repo, revision, …}]`. A component without the third
 * part is in the pipeline's own repo (protocol notes §3.8).
 */
function diffusers_inPipelineIndex(index, file) {
    return Object.entries(fieldsOf(index)).flatMap(([name, value]) => {
        const place = Array.isArray(value) ? value[2] : undefined;
        const id = fieldOf(place, 'repo') ?? fieldOf(place, 'pretrained_model_name_or_path');
        return mention(modelNamed(id, fieldOf(place, 'revision')), file, keyIn('components', name));
    });
}

;// CONCATENATED MODULE: ./src/hub/references/peft.ts

const peft_ADAPTER = 'adapter_config.json';
/** The model that an adapter is put upon (protocol notes §3.8). */
function peft_inAdapter(config) {
    const base = modelNamed(fieldOf(config, 'base_model_name_or_path'), fieldOf(config, 'revision'));
    return mention(base, peft_ADAPTER, 'base_model_name_or_path');
}

;// CONCATENATED MODULE: ./src/hub/references/pyannote.ts


const pyannote_PIPELINE = 'config.yaml';
/**
 * The models that a pipeline is made of: `owner/name@revision`, or the same in parts. `$model/…` is a folder
 * of the pipeline's own repo, and no id (protocol notes §3.8).
 */
function pyannote_inPipeline(config) {
    return Object.entries(fieldsOf(fieldOf(fieldOf(config, 'pipeline'), 'params'))).flatMap(([name, value]) => {
        const checkpoint = fieldOf(value, 'checkpoint');
        const revision = fieldOf(value, 'revision');
        const model = pinnedModelNamed(value) ??
            (typeof revision === 'string' ? modelNamed(checkpoint, revision) : pinnedModelNamed(checkpoint));
        return mention(model, pyannote_PIPELINE, keyIn('pipeline.params', name));
    });
}

;// CONCATENATED MODULE: ./src/hub/references/transformers.ts


const transformers_CONFIG = 'config.json';
/** Keys by which configurations with code of their own name the models that they are made of (protocol notes §3.8). */
const PARTS = (/* unused pure expression or super */ null && (['text_model_id', 'vision_model_id', 'audio_model_id']));
/**
 * What loading a model loads besides, by its `config.json`: the repo its classes are in, the models it is put
 * together from, the model it speculates for. `_name_or_path` only tells where a configuration came from.
 */
function transformers_inConfig(config) {
    const classes = Object.entries(fieldsOf(fieldOf(config, 'auto_map'))).flatMap(([name, value]) => itemsOf(value).flatMap((item) => mention(repoOfClass(item), transformers_CONFIG, keyIn('auto_map', name))));
    const pipelines = Object.entries(fieldsOf(fieldOf(config, 'custom_pipelines'))).flatMap(([name, value]) => mention(repoOfClass(fieldOf(value, 'impl')), transformers_CONFIG, keyIn('custom_pipelines', name)));
    const parts = PARTS.flatMap((key) => mention(modelNamed(fieldOf(config, key)), transformers_CONFIG, key));
    const verifier = fieldOf(fieldOf(fieldOf(config, 'speculators_config'), 'verifier'), 'name_or_path');
    return [
        ...classes,
        ...pipelines,
        ...parts,
        ...mention(modelNamed(verifier), transformers_CONFIG, 'speculators_config.verifier.name_or_path'),
    ];
}
/** The repo in `owner/name--module.Class`; a class without a repo is in the repo itself. */
function repoOfClass(value) {
    const end = typeof value === 'string' ? value.indexOf('--') : -1;
    return typeof value === 'string' && end > 0 ? modelNamed(value.slice(0, end)) : null;
}

;// CONCATENATED MODULE: ./src/hub/references/mentions.ts





/** The files in which a repo may name others that are loaded with it. What Spaces and kernels run is their own code. */
function namingFiles(type) {
    if (type === 'dataset')
        return [CARD];
    return type === 'model' ? [CONFIG, ADAPTER, PIPELINE_INDEX, MODULAR_INDEX, PIPELINE, CARD] : [];
}
/**
 * The repos that are loaded along with a repo, by the contents of its files, each once. `absent`: the files that
 * it certainly does not have.
 */
function mentionsIn({ type, id }, contents, absent) {
    const card = contents.get(CARD);
    const mayHoldModel = !absent.has(CONFIG) || !absent.has(PIPELINE_INDEX);
    const all = type === 'dataset'
        ? inDatasetCard(card)
        : [
            ...inAdapter(contents.get(ADAPTER)),
            ...inConfig(contents.get(CONFIG)),
            ...inPipeline(contents.get(PIPELINE)),
            ...[PIPELINE_INDEX, MODULAR_INDEX].flatMap((file) => inPipelineIndex(contents.get(file), file)),
            ...inModelCard(card, mayHoldModel),
        ];
    const own = mentions_keyOf({ type, id });
    const byKey = new Map();
    for (const mention of all) {
        const key = mentions_keyOf(mention.ref);
        if (key !== own && !byKey.has(key))
            byKey.set(key, mention);
    }
    return [...byKey.values()];
}
/** The same for every way to write a repo's id: letter case makes no difference to the Hub (protocol notes §3.5). */
function mentions_keyOf({ type, id }) {
    return `${type} ${id.toLowerCase()}`;
}

;// CONCATENATED MODULE: ./src/evidence/conclusion.ts
const conclusion_GRANTED = { access: 'granted', drafts: [] };
const conclusion_UNKNOWN = { access: 'unknown', drafts: [] };
/** Refused for a reason that a finding about the token or the network gives. */
const REFUSED = { access: 'refused', drafts: [] };
function conclusion_refused(...drafts) {
    return { access: 'refused', drafts };
}

;// CONCATENATED MODULE: ./src/evidence/missing-route.ts


/**
 * Whether the answer to a probe is, as far as it says, that of an endpoint without such a route: a mirror or a
 * repository manager has some of the Hub's routes only, and answers to the others as it likes (protocol notes
 * §3.10). Never so of the Hub.
 */
function missing_route_lacksRoute({ endpoint, observation }, probe) {
    if (isHub(endpoint))
        return false;
    const reading = readingOf(observation, probe);
    if (reading?.is === 'no-route')
        return true;
    const outcome = observation.probes[probe]?.outcome;
    if (reading?.is !== 'not-found' || outcome?.kind !== 'answer')
        return false;
    // In its own code or words it is about the repo.
    return outcome.code === null && !/^repository not found\b/i.test(outcome.message ?? '');
}
/**
 * Whether such an endpoint does not say whose token it is, which is told once for all repos. What other kinds of token
 * say of themselves is told of each repo.
 */
function isAccountUntold({ endpoint, identity, tokenFormat }) {
    const saysNothing = tokenFormat?.kind === 'user' || tokenFormat?.kind === 'unknown';
    return identity === null && saysNothing && !isHub(endpoint);
}
/**
 * Whether such an endpoint's answer to the file that no repo has (`content`) says nothing of the files that are there:
 * some storage answers 403 to whatever is missing.
 */
function missing_route_isFileInDoubt(probed) {
    const isPage = readingOf(probed.observation, 'content')?.is === 'edge-refusal' && !isHub(probed.endpoint);
    return isPage || missing_route_lacksRoute(probed, 'content');
}

;// CONCATENATED MODULE: ./src/evidence/limits.ts


/**
 * The limits on one repo, from the identity check and the token itself alone; null if the identity is not known. A limit
 * with an `unless` explains a refusal that was seen, and proves none.
 */
function limitsOn({ probed, operation, isMissing }) {
    const { identity } = probed;
    if (identity === null)
        return null;
    // What is public asks no right of a reader, unless it is gated: then one of the token, which no account lacks.
    if (operation === 'read' && probed.metadata?.isPrivate === false) {
        const { gate } = probed.metadata;
        return { identity, token: gate === null ? null : gatedLimit(probed, identity), account: null };
    }
    return {
        identity,
        token: tokenLimit(probed, identity, operation),
        account: accountLimit({ probed, operation, isMissing }, identity),
    };
}
function tokenLimit(probed, { role, fineGrained }, operation) {
    if (operation === 'write' && role === 'read')
        return { is: 'read-role' };
    const scopes = probed.tokenFormat?.oauthScopes ?? null;
    if (scopes !== null)
        return scopeLimit(scopes, operation);
    if (fineGrained === null)
        return null;
    const coverage = rights_coverageOf(fineGrained, probed);
    if (coverage.is === 'unclear')
        return null;
    if (coverage.is === 'none')
        return { is: 'no-entry' };
    const excludes = operation === 'write' ? permissions_excludesWrite : excludesRead;
    return excludes(coverage.permissions) ? { is: 'entry', level: coverage.level } : null;
}
function gatedLimit(probed, { fineGrained }) {
    const scopes = probed.tokenFormat?.oauthScopes ?? null;
    if (scopes !== null) {
        const opens = scopes.some((scope) => /^(?:gated|read|write|manage)-repos$/.test(scope));
        return opens ? null : { is: 'scope', lacks: 'gated-repos', has: scopes };
    }
    if (fineGrained === null || fineGrained.canReadGatedRepos)
        return null;
    const coverage = rights_coverageOf(fineGrained, probed);
    const isExcluded = coverage.is === 'none' || (coverage.is === 'entry' && excludesRead(coverage.permissions));
    return isExcluded ? { is: 'gated-repos' } : null;
}
function scopeLimit(has, operation) {
    const opening = operation === 'write' ? /^(?:write|manage)-repos$/ : /^(?:read|write|manage)-repos$/;
    if (has.some((scope) => opening.test(scope)))
        return null;
    return { is: 'scope', lacks: `${operation}-repos`, has };
}
function accountLimit({ probed, operation, isMissing }, { fineGrained }) {
    const ownership = ownershipOf(probed);
    if (probed.namespace === null)
        return operation === 'write' && !isMissing ? { is: 'outsider' } : null;
    if (ownership.is === 'foreign') {
        // The token of a service account has entries for its organization, and may list no membership.
        const isCovered = fineGrained !== null && rights_coverageOf(fineGrained, probed).is === 'entry';
        return isCovered ? null : { is: 'outsider' };
    }
    if (ownership.is !== 'org')
        return null;
    const { org } = ownership;
    const { role, resourceGroups } = org;
    if (role === 'no_access' || (role === 'read' && operation === 'write')) {
        // In the repo's group the account may have more, and which group that is nobody says.
        const hasMore = resourceGroups.some((group) => group.role !== 'no_access' && group.role !== role);
        return { is: 'role', org, role, unless: hasMore ? 'group' : null };
    }
    // A contributor may create a repo, so one that is not there is not refused by the role.
    if (role !== 'contributor' || operation === 'read' || isMissing)
        return null;
    return { is: 'role', org, role, unless: 'creator' };
}

;// CONCATENATED MODULE: ./src/model/capitalized.ts
/** The text as it is at the beginning of a sentence. */
function capitalized_capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./src/model/host-words.ts
var host_words = __webpack_require__(187);
;// CONCATENATED MODULE: ./src/hub/shorten.ts
/**
 * Cuts a text from outside to at most so many characters, between two words: a credential that a server echoes
 * is taken out of reports by its whole spelling, so no part of one may be left over at the cut.
 */
function shorten_shorten(text, longest) {
    if (text.length <= longest)
        return text;
    const words = text.slice(0, longest + 1);
    return `${words.slice(0, Math.max(0, words.search(/\s\S*$/)))}…`;
}

;// CONCATENATED MODULE: ./src/evidence/resource-groups.ts


const MOST_NAMED = 5;
/** Of a name, in characters. */
const LONGEST_NAME = 60;
/**
 * The account's resource groups in the organization that owns the repo. A repo in a group is visible to the members of
 * the group alone, with their role in it; an administrator of the organization sees all (protocol notes §2.3). Null if
 * no group can be the reason for a refusal, as far as the identity check tells.
 */
function resource_groups_groupsThere(probed) {
    const ownership = ownershipOf(probed);
    if (ownership.is !== 'org')
        return null;
    const { name, role, resourceGroups } = ownership.org;
    if (role === 'admin' || resourceGroups.length === 0)
        return null;
    const named = resourceGroups.slice(0, MOST_NAMED).map((group) => {
        const short = shorten_shorten(group.name, LONGEST_NAME);
        return group.role === null ? short : `${short} (${group.role})`;
    });
    const left = resourceGroups.length - named.length;
    const all = [...named, ...(left === 0 ? [] : [`${left} more`])];
    const names = [all.slice(0, -1).join(', '), ...all.slice(-1)].filter((part) => part !== '').join(' and ');
    const has = role === null ? '' : `the role ${role} and `;
    return { names, evidence: { fact: `GET /api/whoami-v2: in ${name}, ${has}the resource groups ${names}` } };
}
/** Where else than in the organization a role may be raised, to follow the account's name; empty if nowhere. */
function orInGroup(probed) {
    const groups = resource_groups_groupsThere(probed);
    return groups === null
        ? ''
        : `, there or in the repo's resource group, which may be another than ${groups.names}`;
}

// EXTERNAL MODULE: ./src/evidence/near-names.ts
var near_names = __webpack_require__(434);
;// CONCATENATED MODULE: ./src/causes/repo/owner.ts





/** Null where nothing was asked, or nothing that was answered tells. */
function owner_ownerOf({ observation, renamedTo }) {
    const { probes } = observation;
    if (renamedTo !== null)
        return null;
    const [user, org] = [owner_probes_readOverview(probes['owner-user']), owner_probes_readOverview(probes['owner-org'])];
    if (user === 'there')
        return 'user';
    if (org === 'there')
        return 'organization';
    if ((readNeighbours(probes.neighbours) ?? []).length > 0)
        return 'somebody';
    // In the words for a missing path a Hub may also say that it knows no such route.
    const isRoute = user === 'missing' || org === 'missing';
    return isRoute && user !== null && org !== null ? 'missing' : null;
}
/** Public repos of the same owner and type whose names are near to the one that is not found. */
function nearRepos({ observation, ref, renamedTo }) {
    const owner = (0,model_repo/* namespaceOf */.N6)(ref);
    if (owner === null || renamedTo !== null)
        return [];
    const repos = (readNeighbours(observation.probes.neighbours) ?? []).flatMap((id) => {
        const other = { ...ref, id, revision: null };
        const parsed = (0,model_repo/* parseRepo */.E3)((0,model_repo/* formatRepo */.Kf)(other));
        const isTheirs = rights_sameName((0,model_repo/* namespaceOf */.N6)(other) ?? '', owner);
        return isTheirs && parsed.ok && parsed.ref.id === id ? [other] : [];
    });
    const nameIn = ({ id }) => id.slice(id.indexOf('/') + 1);
    const near = (0,near_names/* nearNames */.$)(nameIn(ref), repos.map(nameIn));
    return near.flatMap((name) => repos.find((repo) => nameIn(repo) === name) ?? []);
}
/** Repos of the same name in namespaces of the account's own whose names are near to that of the owner. */
function inOwnNamespaces({ identity, namespace, observation, ref }) {
    if (identity === null || namespace === null)
        return [];
    const isWrite = (0,inputs/* writesTo */.Ki)(observation.request);
    const orgs = identity.orgs.filter(({ role }) => !isWrite || (role !== 'read' && role !== 'no_access'));
    const name = ref.id.slice(ref.id.indexOf('/') + 1);
    const near = (0,near_names/* nearNames */.$)(namespace, [identity.name, ...orgs.map((org) => org.name)]);
    return near.map((owner) => ({ ...ref, id: `${owner}/${name}`, revision: null }));
}
/** A sentence that asks whether one of these repos is meant, with a blank in front; empty without any. */
function didYouMean(near) {
    return near.length === 0 ? '' : ` Did you mean ${near.map(model_repo/* formatRepo */.Kf).join(' or ')}?`;
}

;// CONCATENATED MODULE: ./src/causes/repo/missing.ts











/**
 * Means: The repo to write does not exist yet; in an organization, it may also be one that the account was not given.
 *
 * How we know: The Hub does not find it in the account's own namespace, with a token that would see it there; or in
 * an organization in which the account may write, with a token that covers it.
 *
 * What to do: Create it first, or use `operation: create` if the job creates it.
 */
const missing_TARGET_MISSING = (0,evidence_cause/* defineCause */.R)({
    group: 'repo',
    slug: 'target-missing',
    severity: 'error',
    title: 'The Hub does not find the repo to write',
    seenAs: ['Creating a commit assumes that the repo already exists'],
});
/**
 * Means: The repo does not exist, or it is private and not visible to this token. The Hub gives the same answer for
 * both.
 *
 * How we know: The Hub does not find it, the token is valid, and nothing else explains the answer.
 *
 * What to do: Check the id; then whether the account is a member of the owner and of the right resource groups; else
 * ask the owner.
 */
const missing_REPO_MISSING_OR_NO_ACCESS = (0,evidence_cause/* defineCause */.R)({
    group: 'repo',
    slug: 'repo-missing-or-no-access',
    severity: 'error',
    title: 'Repo missing, or private and not visible to this token',
    seenAs: [
        'Repository Not Found for url',
        'is not a local folder and is not a valid model identifier listed on',
        'RepositoryNotFoundError',
        '404 Client Error: Not Found for url',
        "doesn't exist on the Hub or cannot be accessed",
        'DatasetNotFoundError',
        'If the repo is private, make sure you are authenticated',
        'remote: Repository not found',
    ],
});
/**
 * A repo where the account may write and the token would see it. In the account's own namespace a token that covers it
 * sees everything, so what it does not see is not there; in an organization it may be in a resource group.
 */
function createFirst({ probed, operation, probe, isMissing }) {
    if (operation !== 'write' || !isMissing)
        return null;
    const why = whyNotThere(probed);
    if (why === null)
        return null;
    const near = nearRepos(probed);
    const repo = (0,model_repo/* formatRepo */.Kf)({ ...probed.ref, revision: null });
    const ownership = ownershipOf(probed);
    const groups = resource_groups_groupsThere(probed);
    const where = groups === null ? '' : ` in a resource group other than ${groups.names}`;
    const access = ownership.is === 'org'
        ? `, or ask an administrator of ${ownership.org.name} for access if it exists${where}`
        : '';
    return {
        cause: missing_TARGET_MISSING,
        subject: probed.label,
        position: probed.position,
        message: `The Hub does not find ${probed_repo_nameOf(probed)}${why}.${didYouMean(near)}`,
        advice: `Create ${repo} first, or ${probed.namedAt === null ? `use ${(0,host_words/* settingOn */.MA)(probed.host, 'operation', 'create')}` : 'list it for create'} if ${(0,host_words/* wordsOn */.lD)(probed.host).job} creates it${access}.`,
        ...newPage(probed),
        evidence: [
            ...probed_repo_evidenceFrom(probed, [
                probe,
                probe === 'read' ? 'metadata' : 'read',
                ...(near.length > 0 ? ['neighbours'] : []),
            ]),
            ...(groups === null ? [] : [groups.evidence]),
        ],
    };
}
/** What follows from a repo that is not found although nothing keeps the token from seeing it; null if something may. */
function whyNotThere(probed) {
    const { identity } = probed;
    const ownership = ownershipOf(probed);
    const reach = reachOf(probed);
    if (identity === null || reach === null)
        return null;
    if (ownership.is === 'own') {
        return reach === 'whole'
            ? `, and ${identity.name} would see every repo of its own`
            : ': it does not exist, or the token was not given it';
    }
    if (ownership.is !== 'org' || (ownership.org.role !== 'admin' && ownership.org.role !== 'write'))
        return null;
    const { name, role } = ownership.org;
    const allowing = limitsOn({ probed, operation: 'write', isMissing: true })?.token === null;
    return reach === 'whole'
        ? `, although the ${allowing ? 'token and the ' : ''}role ${role} of ${identity.name} in ${name} ${allowing ? 'allow' : 'allows'} the write: it does not exist, or ${identity.name} was not given it`
        : `, although the role of ${identity.name} in ${name} is ${role}: it does not exist, or the token was not given it`;
}
/** Whether the token sees all that its account may write there, or perhaps a part of it; null if it does not. */
function reachOf(probed) {
    const { identity, tokenFormat } = probed;
    const scopes = tokenFormat?.oauthScopes ?? null;
    if (scopes !== null) {
        return scopes.some((scope) => /^(?:read|write|manage)-repos$/.test(scope)) ? 'whole' : null;
    }
    if (identity?.fineGrained == null)
        return identity === null || identity.role === null ? null : 'whole';
    const coverage = rights_coverageOf(identity.fineGrained, probed);
    const permissions = coverage.is === 'entry' ? coverage.permissions : [];
    if (permissions_allowsWrite(permissions))
        return 'whole';
    if (unknownPermissions(permissions).length > 0)
        return 'unclear';
    return permissions_allowsRead(permissions) ? 'whole' : null;
}
/** The Hub's page for a new repo: `/new`, `/new-dataset`, `/new-space`. For other types none is known. */
function newPage({ ref, endpoint }) {
    if (!probe_hasAccessCheck(ref))
        return {};
    const suffix = ref.type === 'model' ? '' : `-${ref.type}`;
    const page = links_repoPage(endpoint, { type: 'model', id: 'new', revision: null });
    return { link: `${page}${suffix}`, linkText: 'Create the repo' };
}
/** A repo that the Hub answers as missing and whose id could be right. */
function missingOrInvisible({ probed, probe, isMissing }) {
    if (!isMissing)
        return null;
    const owner = owner_ownerOf(probed);
    if (owner === 'missing')
        return withoutOwner(probed, probe);
    const near = nearRepos(probed);
    const [only] = near;
    const groups = resource_groups_groupsThere(probed);
    const meant = near.length > 0 || ownershipOf(probed).is !== 'foreign' ? near : inOwnNamespaces(probed);
    return {
        cause: missing_REPO_MISSING_OR_NO_ACCESS,
        subject: probed.label,
        position: probed.position,
        message: `${probed_repo_nameOf(probed)} does not exist, or is private and not visible to ${probed_repo_accountOf(probed)}: the Hub gives the same answer for both.${didYouMean(meant)}`,
        advice: likeliest(probed, owner),
        link: links_repoPage(probed.endpoint, only !== undefined && near.length === 1 ? only : probed.ref),
        linkText: "Open the repo's page",
        evidence: [
            ...probed_repo_evidenceFrom(probed, [
                probe,
                probe === 'read' ? 'metadata' : 'read',
                ...(near.length > 0 ? ['neighbours'] : []),
                ...(owner === 'user' ? ['owner-user'] : []),
                ...(owner === 'organization' ? ['owner-org'] : []),
            ]),
            ...(groups === null ? [] : [groups.evidence]),
        ],
    };
}
/** A repo whose owner the Hub does not know either: then it is not private, it is not there. */
function withoutOwner(probed, probe) {
    return {
        cause: missing_REPO_MISSING_OR_NO_ACCESS,
        subject: probed.label,
        position: probed.position,
        message: `The Hub finds neither ${probed_repo_nameOf(probed)} nor an account or organization ${probed.namespace}.${didYouMean(inOwnNamespaces(probed))}`,
        advice: `Correct the owner in ${probed.ref.id}${probed_repo_inItsFile(probed)}, or use another repo if the owner has left the Hub.`,
        evidence: probed_repo_evidenceFrom(probed, [probe, 'owner-user', 'owner-org']),
    };
}
/** What to check, likelier first. */
function likeliest(probed, owner) {
    const ownership = ownershipOf(probed);
    const account = probed_repo_accountOf(probed);
    const check = `Check the spelling of ${probed.ref.id}${probed_repo_inItsFile(probed)}`;
    const doubt = isCovered(probed)
        ? ''
        : '; whether the permissions of the token include this repo is not known';
    if (ownership.is === 'org') {
        const { name, role } = ownership.org;
        const has = role === null ? '' : ` (its role there is ${role})`;
        const groups = resource_groups_groupsThere(probed);
        const which = groups === null
            ? " and the repo's resource group"
            : `: the repo may be in a resource group other than ${groups.names}`;
        return `${check}; then ask an administrator of ${name} to check the rights of ${account}${has}${which}${doubt}.`;
    }
    if (ownership.is === 'own')
        return `${check}: it would be a repo of this account${doubt}.`;
    const kind = owner === 'user' ? 'the user ' : owner === 'organization' ? 'the organization ' : '';
    const whom = probed.namespace === null ? 'its owner' : `${kind}${probed.namespace}`;
    const isOutside = owner === 'organization' && ownership.is === 'foreign';
    const outside = isOutside ? `, of which ${account} is not a member,` : '';
    const limited = probed.identity?.fineGrained
        ? '; a fine-grained token sees private repos only if it has an entry for them'
        : '';
    return `${check}; if it is private, ask ${whom}${outside} to give ${isOutside ? 'it' : account} access${limited}.`;
}
/** Whether nothing but the account limits what the token sees there. */
function isCovered(probed) {
    const fineGrained = probed.identity?.fineGrained ?? null;
    if (fineGrained === null)
        return true;
    const coverage = rights_coverageOf(fineGrained, probed);
    return coverage.is === 'entry' && permissions_allowsRead(coverage.permissions);
}

;// CONCATENATED MODULE: ./src/causes/scope/wanted-token.ts


/** What the link to the form for a new token is called. */
const wanted_token_FORM = 'Create the token, form filled in';
/** The token by its own name on the Hub. */
function wanted_token_tokenName(identity) {
    const kind = identity.fineGrained !== null ? 'the fine-grained token' : 'the token';
    return identity.tokenName === null ? kind : `${kind} "${identity.tokenName}"`;
}
/**
 * The form for a token with one more right on the repo's owner, which is the narrowest that the form can name (protocol
 * notes §2.3). Null if the account can give no token a right there, or if that is not known.
 */
function formFor(probed, permission) {
    const permissions = permission === 'repo.write' ? ['repo.content.read', 'repo.write'] : [permission];
    const ownership = ownershipOf(probed);
    switch (ownership.is) {
        case 'own':
            return links_tokenForm(probed.endpoint, { own: permissions });
        case 'org':
            return links_tokenForm(probed.endpoint, { org: { name: ownership.org.name, permissions } });
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./src/causes/scope/limit-words.ts



/** How an advice ends if the Hub does not find the repo, and no other finding says so, as of ids without an owner. */
function checkId(refusal) {
    if (!refusal.isMissing || refusal.probed.namespace === null || createFirst(refusal) !== null)
        return '';
    return '; check the id as well, since the Hub gives the same answer for a missing repo';
}
/** How a sentence begins whose reason follows: what the Hub refused, or would refuse if it had a check for it. */
function refusedAccess({ probed, operation, isCertain }) {
    if (operation === 'read')
        return `The Hub refuses ${probed_repo_nameOf(probed)}`;
    return isCertain
        ? `The Hub refuses the write to ${probed_repo_nameOf(probed)}`
        : `The token cannot write ${probed_repo_nameOf(probed)}`;
}
/** A limit of the token as the reason of a refusal. */
function tokenReason({ probed, operation }, identity, limit) {
    switch (limit.is) {
        case 'read-role':
            return `${wanted_token_tokenName(identity)} is a read token`;
        case 'scope':
            return `the OAuth token has ${limit_words_listed(limit.has)}, not ${limit.lacks}`;
        case 'gated-repos':
            return `${wanted_token_tokenName(identity)} may not read public gated repos`;
        case 'no-entry': {
            const owner = probed.namespace === null ? '' : ` or its owner ${probed.namespace}`;
            return `${wanted_token_tokenName(identity)} has ${isUnnamed(probed, identity) ? 'no entry that is known to be for' : 'no entry for'} this repo${owner}`;
        }
        case 'entry': {
            const where = limit.level === 'repo' ? 'the repo itself' : `its owner ${probed.namespace}`;
            return `the entry of ${wanted_token_tokenName(identity)} for ${where} has no ${operation} access to contents`;
        }
    }
}
/** A limit of the account as the reason of a refusal. */
function accountReason(probed, identity, limit) {
    if (limit.is === 'outsider') {
        if (probed.namespace === null)
            return 'it is an old repo without an owner, so no account can write it';
        return `${probed.namespace} is neither the account ${identity.name} nor one of its organizations`;
    }
    const detail = limit.role === 'contributor' ? ', which may write only repos it created' : '';
    return `${identity.name} has the role ${limit.role} in ${limit.org.name}${detail}`;
}
/** Where a limit of the account is seen. */
function accountSource(probed, { name }, limit) {
    if (probed.namespace === null)
        return { fact: `the id ${probed.ref.id} names no owner` };
    const fact = limit.is === 'outsider'
        ? `neither the name nor an organization of ${name} is ${probed.namespace}`
        : `role of ${name} in ${limit.org.name}: ${limit.role}`;
    return { fact: `GET /api/whoami-v2: ${fact}` };
}
function limit_words_listed(scopes) {
    return scopes.length === 0 ? 'no scopes' : `only ${scopes.join(', ')}`;
}
/** Entries may carry an internal id alone, and the id of a repo that is not shown is not known. */
function isUnnamed(probed, { fineGrained }) {
    return (probed.metadata === null && (fineGrained?.scoped.some((entry) => entry.entityName === null) ?? false));
}

;// CONCATENATED MODULE: ./src/causes/organization/organization-block.ts









/**
 * Means: An administrator revoked the token for this organization.
 *
 * How we know: The identity check lists this restriction, or the refusal says so.
 *
 * What to do: Contact the organization's administrators, and create a new token.
 */
const ORG_TOKEN_REVOKED = (0,evidence_cause/* defineCause */.R)({
    group: 'organization',
    slug: 'org-token-revoked',
    severity: 'error',
    title: 'The organization revoked this token',
    seenAs: ['Your token has been revoked by the organization administrator'],
    isToldOnce: true,
});
/**
 * Means: The organization most likely accepts only fine-grained tokens.
 *
 * How we know: The identity check lists a token policy for the organization, and the token is a classic one. An
 * approval may be missing instead.
 *
 * What to do: Create a fine-grained token for the organization.
 */
const ORG_REQUIRES_FINE_GRAINED = (0,evidence_cause/* defineCause */.R)({
    group: 'organization',
    slug: 'org-requires-fine-grained',
    severity: 'error',
    title: 'The organization may accept only fine-grained tokens',
    isToldOnce: true,
});
/**
 * Means: The organization has not approved the token yet, or has denied it: the Hub's answer is the same.
 *
 * How we know: The refusal says so, or the identity check lists a token policy and the token is fine-grained.
 *
 * What to do: Ask an administrator to approve the token; the token's page shows its status.
 */
const ORG_TOKEN_PENDING_APPROVAL = (0,evidence_cause/* defineCause */.R)({
    group: 'organization',
    slug: 'org-token-pending-approval',
    severity: 'error',
    title: 'The organization has not approved this token',
    seenAs: ['Due to the organization token policy, your token needs to be approved'],
    isToldOnce: true,
});
/**
 * Means: The organization requires single sign-on.
 *
 * How we know: The identity check lists this restriction.
 *
 * What to do: Authorize the token through the organization's single sign-on.
 */
const ORG_SSO_REQUIRED = (0,evidence_cause/* defineCause */.R)({
    group: 'organization',
    slug: 'org-sso-required',
    severity: 'error',
    title: 'The organization requires single sign-on',
    isToldOnce: true,
});
/**
 * Means: The organization requires two-factor authentication.
 *
 * How we know: The identity check lists this restriction.
 *
 * What to do: Turn it on for the account.
 */
const ORG_MFA_REQUIRED = (0,evidence_cause/* defineCause */.R)({
    group: 'organization',
    slug: 'org-mfa-required',
    severity: 'error',
    title: 'The organization requires two-factor authentication',
    isToldOnce: true,
});
/**
 * Means: The address of this runner is outside the ranges that the organization allows.
 *
 * How we know: The identity check lists this restriction.
 *
 * What to do: Run the job from an address that is allowed.
 */
const ORG_IP_NOT_ALLOWED = (0,evidence_cause/* defineCause */.R)({
    group: 'organization',
    slug: 'org-ip-not-allowed',
    severity: 'error',
    title: "The organization does not allow the runner's address",
    titleElsewhere: 'The organization does not allow this address',
    isToldOnce: true,
});
/**
 * Means: The organization blocks this repo, which belongs to somebody else, for its members.
 *
 * How we know: The refusal names a content policy.
 *
 * What to do: Ask the organization's administrators.
 */
const ORG_CONTENT_POLICY = (0,evidence_cause/* defineCause */.R)({
    group: 'organization',
    slug: 'org-content-policy',
    severity: 'error',
    title: 'The organization blocks this repo for its members',
    isToldOnce: true,
});
const REVOKED = {
    cause: ORG_TOKEN_REVOKED,
    what: (org) => `an administrator of ${org} revoked this token for the organization`,
    todo: (org) => `ask an administrator of ${org} why, and create a new token`,
};
const PENDING = {
    cause: ORG_TOKEN_PENDING_APPROVAL,
    what: (org) => `${org} has not approved this token (the request is pending or was denied; the Hub does not say which)`,
    todo: (org) => `ask an administrator of ${org} to approve the token; the token's page shows its status`,
};
/** What those entries of `securityRestrictions` mean that a token of every kind may have (protocol notes §2.1). */
const OF_EVERY_TOKEN = [
    {
        restriction: 'sso',
        cause: ORG_SSO_REQUIRED,
        what: (org) => `${org} requires single sign-on, and this token is not authorized for it`,
        todo: (org) => `authorize the token through the single sign-on of ${org}`,
    },
    {
        restriction: 'mfa',
        cause: ORG_MFA_REQUIRED,
        what: (org) => `${org} requires two-factor authentication, which the account does not use`,
        todo: () => "turn on two-factor authentication in the account's settings",
    },
    {
        restriction: 'ip',
        cause: ORG_IP_NOT_ALLOWED,
        what: (org, host) => `${(0,host_words/* wordsOn */.lD)(host).runner}'s address is outside the ranges that ${org} allows`,
        todo: (org, host) => `run ${(0,host_words/* wordsOn */.lD)(host).job} from an address that ${org} allows, or ask an administrator to add this one`,
    },
];
const FINE_GRAINED_ONLY = {
    cause: ORG_REQUIRES_FINE_GRAINED,
    what: (org) => `${org} has a token policy, which most likely allows only fine-grained or approved tokens, and this is a classic token`,
    todo: (org) => `create a fine-grained token with rights on ${org}, and ask an administrator to approve it if that is required`,
};
/**
 * The organization's own block on this token, if that is what refused the repo: proven by the Hub's words,
 * or by the restrictions that the identity check lists for the repo's organization. Null when neither says so.
 */
function organization_block_organizationBlock({ probed, reason, probe, }) {
    const ownership = ownershipOf(probed);
    const org = ownership.is === 'org' ? ownership.org.name : (probed.namespace ?? 'the organization');
    const restrictions = ownership.is === 'org' ? ownership.org.restrictions : [];
    const block = blockFor(probed, reason, restrictions);
    if (block === null)
        return null;
    const blocks = [
        block,
        ...OF_EVERY_TOKEN.filter((one) => one !== block && restrictions.includes(one.restriction)),
    ];
    const behind = behindBlock(probed);
    return {
        ...(0,evidence_cause/* titled */.d)(block.cause, probed.host),
        subject: probed.label,
        position: probed.position,
        message: `${asBeginning(blocks.map(({ what }) => what(org, probed.host)).join(', and '))}, so the Hub refuses access to ${probed_repo_nameOf(probed)}. ${behind?.also ?? 'The token works elsewhere.'}`,
        advice: `${capitalized_capitalized(blocks.map(({ todo }) => todo(org, probed.host)).join('; '))}${behind?.todo ?? ''}.`,
        link: links_tokensPage(probed.endpoint),
        linkText: 'Open the token settings',
        evidence: [
            ...probed_repo_evidenceFrom(probed, [probe]),
            ...(restrictions.length === 0
                ? []
                : [{ fact: `GET /api/whoami-v2: securityRestrictions of ${org}: ${restrictions.join(', ')}` }]),
        ],
    };
}
/** The limits that would refuse the token if the organization did not, with what lifts them; null without any. */
function behindBlock(probed) {
    const { request } = probed.observation;
    const operation = (0,inputs/* writesTo */.Ki)(request) ? 'write' : 'read';
    const limits = limitsOn({ probed, operation, isMissing: false });
    // A repo that the Hub does not show may be public, and then reading it takes no right.
    if (limits === null || (operation === 'read' && probed.metadata === null))
        return null;
    const { identity, token, account } = limits;
    const isProven = account?.is === 'role' && account.unless === null;
    const reasons = [
        ...(token === null ? [] : [tokenReason({ probed, operation }, identity, token)]),
        ...(isProven ? [accountReason(probed, identity, account)] : []),
    ];
    if (reasons.length === 0)
        return null;
    const needs = [
        ...(token === null ? [] : [`the token must also be able to ${operation} this repo`]),
        ...(isProven ? [`${identity.name} must also be given the right to ${operation} it`] : []),
    ];
    return { also: `Besides, ${reasons.join(', and ')}.`, todo: `; ${needs.join(', and ')}` };
}
function blockFor(probed, reason, restrictions) {
    if (reason === 'org-revoked')
        return REVOKED;
    const isClassicToken = probed.identity !== null && isClassic(probed.identity);
    if (restrictions.includes('token-revoked'))
        return REVOKED;
    // Neither policy lets a classic token in, so only another kind of token helps, whatever the words.
    if (restrictions.includes('token-policy') && isClassicToken)
        return FINE_GRAINED_ONLY;
    if (reason === 'org-approval')
        return PENDING;
    if (restrictions.includes('token-policy'))
        return PENDING;
    const ofEvery = OF_EVERY_TOKEN.find(({ restriction }) => restrictions.includes(restriction));
    if (ofEvery !== undefined)
        return ofEvery;
    if (reason === 'content-policy') {
        return {
            cause: ORG_CONTENT_POLICY,
            what: () => "a content access policy of one of the account's organizations blocks this repo",
            todo: () => "ask the administrators of the account's organizations to allow this repo",
        };
    }
    return null;
}
/** A name stays as it is: names of organizations may begin with a small letter. */
function asBeginning(text) {
    return /^(?:an?|the|this) /.test(text) ? capitalized_capitalized(text) : text;
}

;// CONCATENATED MODULE: ./src/causes/repo/unknown-reason.ts






/**
 * Means: The Hub shows the repo but refuses it, for a reason that this version does not know.
 *
 * How we know: The check is refused with 401 or 403, the repo's metadata comes with 200, and neither the words of the
 * refusal nor the identity check give a reason. The words are quoted.
 *
 * What to do: Open the repo's page as that account, and report the words to us.
 */
const REFUSED_FOR_UNKNOWN_REASON = (0,evidence_cause/* defineCause */.R)({
    group: 'repo',
    slug: 'refused-for-unknown-reason',
    severity: 'error',
    title: 'The Hub refuses the repo for an unknown reason',
});
/** Words of refused writes that say no more than that (protocol notes §3.2, §3.3). */
const BARE_WORDS = /^(?:You have read access but not the required permissions for this operation|Forbidden|Forbidden: pass `create_pr=1` .*|Unauthorized|Access denied|Invalid username or password|Invalid credentials in Authorization header|Repository not found)\.?$/i;
/** A refusal of a repo that the Hub shows, which nothing that is known explains. */
function refusedForUnknownReason(refusal) {
    const { probed, operation, isMissing } = refusal;
    if (isMissing || probed.metadata === null)
        return null;
    const probe = operation === 'write' ? tellingWrite(probed) : refusal.probe;
    return probe === null ? null : unknown_reason_refusedInUnknownWords(probed, operation, probe);
}
/** The finding, with the words of the answer to this probe. */
function unknown_reason_refusedInUnknownWords(probed, operation, probe) {
    const outcome = probed.observation.probes[probe]?.outcome;
    const answer = outcome?.kind === 'answer' ? outcome : null;
    const why = answer === null || answer.message === null
        ? 'and gives no reason'
        : `for a reason that this version does not know: "${answer.message}"`;
    // Seen: a 401 to an OAuth token that is good everywhere else (protocol notes §2.4).
    const { identity, tokenFormat } = probed;
    const mayBeItsKind = answer?.status === 401 && identity !== null && rights_isOAuth(identity, tokenFormat);
    return {
        cause: REFUSED_FOR_UNKNOWN_REASON,
        subject: probed.label,
        position: probed.position,
        message: `The Hub shows ${probed_repo_nameOf(probed)} but does not let ${probed_repo_accountOf(probed)} ${operation} ${file_probes_isFileProbe(probe) ? `${fileNamed(probe)} there` : 'it'}, ${why}.${mayBeItsKind ? ' A 401 may mean that OAuth tokens are not accepted here.' : ''}`,
        advice: `Open the repo's page as ${probed_repo_loginOf(probed)} to see what is missing, and report the Hub's answer as an issue of hf-auth-check${mayBeItsKind ? ', or use a user access token' : ''}.`,
        link: links_repoPage(probed.endpoint, probed.ref),
        linkText: "Open the repo's page",
        evidence: probed_repo_evidenceFrom(probed, [probe, 'metadata']),
    };
}
/**
 * The probe by which a write is refused in words that may be its reason; null if there are none. Bare words leave open
 * what else refuses it, and a refused read has its own reason.
 */
function tellingWrite({ observation, tokenFormat }) {
    const read = readings_readingOf(observation, 'read');
    // Of a Trusted Publisher's token the write check may say no without a reason (protocol notes §3.3).
    if (tokenFormat?.kind === 'trusted-publisher' || (read !== null && readings_isRefusal(read)))
        return null;
    const asked = ['write', 'preupload'];
    return (asked.find((probe) => {
        const reading = readings_readingOf(observation, probe);
        const outcome = observation.probes[probe]?.outcome;
        const words = outcome?.kind === 'answer' ? outcome.message : null;
        const isRefused = reading?.is === 'forbidden' || reading?.is === 'unauthorized';
        return isRefused && words !== null && !BARE_WORDS.test(words);
    }) ?? null);
}

;// CONCATENATED MODULE: ./src/causes/repo/condition.ts











/**
 * Means: The Hub took the repo down.
 *
 * How we know: It says so, in the refusal or in the repo's metadata.
 *
 * What to do: Use another repo: no token helps.
 */
const REPO_DISABLED = (0,evidence_cause/* defineCause */.R)({
    group: 'repo',
    slug: 'repo-disabled',
    severity: 'error',
    title: 'The Hub took the repo down',
    seenAs: ['Access to this resource is disabled.', 'DisabledRepoError', 'Cannot access repository for url'],
});
/**
 * Means: The publisher excludes the region in which this runner is.
 *
 * How we know: The refusal says so, with and without a token.
 *
 * What to do: Run the job elsewhere, or use another repo.
 */
const REGION_BLOCKED = (0,evidence_cause/* defineCause */.R)({
    group: 'repo',
    slug: 'region-blocked',
    severity: 'error',
    title: "The publisher excludes this runner's region",
    titleElsewhere: 'The publisher excludes the region of this machine',
    seenAs: ['is not available in your region'],
    isToldOnce: true,
});
/**
 * Means: The Hub redirects in a circle, too many times, or to another host, and the redirect was not followed.
 *
 * How we know: Its `Location` header. The token is never sent along, nor is the one for GitHub's
 * id token service: no redirect of that service is followed at all.
 *
 * What to do: Use the final id, or the real endpoint.
 */
const condition_REDIRECT_REFUSED = (0,evidence_cause/* defineCause */.R)({
    group: 'repo',
    slug: 'redirect-refused',
    severity: 'error',
    title: "The Hub's redirect was not followed",
});
/**
 * Means: The repo can be read, but has no such branch, tag or commit. If the job writes to it, and the revision may be
 * a branch, this is a warning, since some clients create a missing branch.
 *
 * How we know: The Hub's code `RevisionNotFound`; or the job creates the repo, and a new repo has only `main`.
 *
 * What to do: Use a revision that exists, or create the branch before the upload.
 */
const REVISION_MISSING = (0,evidence_cause/* defineCause */.R)({
    group: 'repo',
    slug: 'revision-missing',
    severity: 'error',
    title: 'The revision does not exist',
    seenAs: [
        'Revision Not Found for url',
        'Invalid rev id',
        'RevisionNotFoundError',
        'is not a valid git identifier (branch name, tag name or commit id)',
    ],
});
/**
 * Means: The Hub has the repo under another id.
 *
 * How we know: It redirects on its own site, and the repo there was checked.
 *
 * What to do: Use the new id: some clients lose the token on the redirect.
 */
const REPO_RENAMED = (0,evidence_cause/* defineCause */.R)({
    group: 'repo',
    slug: 'repo-renamed',
    severity: 'warning',
    title: 'The repo was renamed or moved',
    seenAs: ['warning: redirecting to'],
});
/** Conditions of a repo that are the same for every caller: blocked, taken down, moved, a revision not there. */
/** A repo whose publisher keeps this region out, where the Hub's words say so. */
function regionBlocked({ probed, reason, probe, }) {
    if (reason !== 'region')
        return null;
    return {
        ...about(probed),
        ...(0,evidence_cause/* titled */.d)(REGION_BLOCKED, probed.host),
        message: `The Hub says that the publisher of ${probed_repo_nameOf(probed)} excludes ${probed.host === 'github' ? "this runner's region" : 'the region of this machine'}, whatever the token.`,
        advice: `Run ${(0,host_words/* wordsOn */.lD)(probed.host).job} in another region, or use another repo.`,
        evidence: probed_repo_evidenceFrom(probed, [probe, 'metadata']),
    };
}
/** A repo that the Hub took down, where the words of its refusal or its metadata say so. */
function takenDown({ probed, reason, probe, }) {
    return reason === 'disabled' || probed.metadata?.isDisabled ? condition_disabled(probed, probe) : null;
}
function condition_disabled(probed, probe) {
    return {
        ...about(probed),
        cause: REPO_DISABLED,
        message: `The Hub says that it has disabled ${probed_repo_nameOf(probed)}.`,
        advice: 'Use another repo: no token helps.',
        evidence: probed_repo_evidenceFrom(probed, [probe, 'metadata']),
    };
}
/** What the answer about the listed revision makes of a repo that is open; null when it changes nothing. */
function condition_revisionTrouble(probed, probe) {
    const { observation } = probed;
    // A check of contents may say nothing of a repo that was taken down (protocol notes §3.4).
    if (readMetadata(observation.probes[probe])?.isDisabled)
        return refused(condition_disabled(probed, probe));
    const reading = readingOf(observation, probe);
    if (reading === null)
        return observation.request.ref.revision === null ? null : UNKNOWN;
    if (lacksRoute(probed, probe))
        return revisionByFile(probed, probe);
    switch (reading.is) {
        case 'no-revision':
        case 'not-found':
            return condition_withoutRevision(probed, probe);
        case 'granted':
            return null;
        case 'forbidden': {
            const refusal = { probed, probe, reason: reading.reason };
            const condition = regionBlocked(refusal) ?? takenDown(refusal);
            if (condition !== null)
                return refused(condition);
            return reading.reason === 'unstated' ? refusedRevision(probed, probe) : UNKNOWN;
        }
        case 'unauthorized':
            return refusedRevision(probed, probe);
        default:
            // That the contents can be read does not show that this revision is there.
            return condition_unsettled(probed, reading, probe);
    }
}
/**
 * A revision that is refused although the repo can be read, for no reason that is known. That nobody sees it without a
 * token is no surprise, and of a write the write check has told.
 */
function refusedRevision(probed, probe) {
    if (probe === 'anonymous-revision' || probed.identity === null || writesTo(probed.observation.request)) {
        return UNKNOWN;
    }
    return refused(refusedInUnknownWords(probed, 'read', probe));
}
/** The same where the endpoint does not have that route: a file is asked for at the listed revision, too. */
function revisionByFile(probed, probe) {
    const file = probe === 'revision' ? 'content' : 'anonymous-content';
    const reading = readingOf(probed.observation, file);
    if (reading?.is === 'no-revision')
        return condition_withoutRevision(probed, file);
    return reading?.is === 'granted' ? null : UNKNOWN;
}
/** A commit by its whole hash, or a reference that only the Hub makes. */
const NO_BRANCH = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|refs\/(?!heads\/).*)$/i;
/**
 * A revision that a readable repo does not have; `main` if none is listed. That stops whoever reads it. An upload may
 * create it if it is a branch, and by its name nearly everything may be one.
 */
function condition_withoutRevision(probed, probe, isNewRepo = false) {
    const { request } = probed.observation;
    const revision = revisionOf(request.ref);
    const repo = { ...probed.ref, revision: null };
    const missing = isNewRepo
        ? `${formatRepo(repo)} does not exist yet: a new repo has only the branch main`
        : `The Hub says that ${formatRepo(repo)} has no revision ${revision}`;
    const shared = {
        ...about(probed),
        cause: REVISION_MISSING,
        ...(isNewRepo ? {} : { link: repoPage(probed.endpoint, repo), linkText: "Open the repo's page" }),
        evidence: evidenceFrom(probed, [probe]),
    };
    if (writesTo(request) && !NO_BRANCH.test(revision)) {
        const branch = revision.replace(/^refs\/heads\//, '');
        const draft = {
            ...shared,
            severity: 'warning',
            message: `${missing}. The upload may create ${branch} as a branch, but not as a tag or commit.`,
            advice: `Create the branch ${branch} first, unless ${wordsOn(probed.host).job} uploads with hf upload or git push, which create it.`,
        };
        return { access: 'granted', drafts: [draft] };
    }
    return refused({
        ...shared,
        message: `${missing}${writesTo(request) ? ', and an upload can create only branches' : ''}.`,
        advice: isNewRepo
            ? `Use a branch instead of ${revision}, or leave it out.`
            : `Use a branch, tag or commit that exists instead of ${revision}; the repo's page lists them.`,
    });
}
/** Answers that say nothing about the repo, or lead away from it. What they say about the Hub is found elsewhere. */
function condition_unsettled(probed, reading, probe) {
    if (reading.is !== 'stopped-redirect')
        return UNKNOWN;
    const where = { loop: 'in a circle', 'too-many': 'too many times', unreadable: 'to an unreadable address' }[reading.reason];
    return refused({
        ...about(probed),
        cause: condition_REDIRECT_REFUSED,
        message: `The Hub redirects ${probed.label} ${where ?? `to ${reading.to}, which is another host`}; the check did not follow.`,
        advice: `${probed.namedAt === null ? 'List the repo by its final id' : `Write its final id${inItsFile(probed)}`}, or set ${inputOn(probed.host, 'endpoint')} to the Hub's real address; the token is sent to no other host.`,
        evidence: evidenceFrom(probed, [probe]),
    });
}
/** A repo that the Hub serves under another id. */
function renamed(probed) {
    if (probed.renamedTo === null)
        return null;
    const target = formatRepo(probed.renamedTo);
    const redirected = probeEntries(probed.observation)
        .map(([, response]) => response)
        .filter(({ redirects }) => redirects.length > 0);
    return {
        ...about(probed),
        cause: REPO_RENAMED,
        message: `The Hub redirects ${probed.label} to ${target}, which was checked in its place.`,
        advice: `Write ${target} wherever ${wordsOn(probed.host).job} names the repo; some clients lose the token on the redirect.`,
        evidence: redirected.slice(0, 1).map(evidenceOf),
    };
}
function about(probed) {
    return { subject: probed.label, position: probed.position };
}

;// CONCATENATED MODULE: ./src/causes/inputs/misspelt-id.ts


/**
 * Means: The id has a repo type, such as `dataset`, in place of the owner.
 *
 * How we know: The first part of the id is a repo type, and the Hub finds no repo with this id.
 *
 * What to do: Write the type in the plural and in front of the whole id: `datasets/namespace/name`.
 */
const REPO_ID_TYPO = (0,evidence_cause/* defineCause */.R)({
    group: 'inputs',
    slug: 'repo-id-typo',
    severity: 'error',
    title: 'The repo id has a repo type in place of the owner',
});
/**
 * Means: The repo id has a name but no owner.
 *
 * How we know: There is no slash in the id, and the Hub neither finds a repo of that name nor redirects to one,
 * as it does for some old short ids.
 *
 * What to do: Write `namespace/name`.
 */
const REPO_ID_NO_NAMESPACE = (0,evidence_cause/* defineCause */.R)({
    group: 'inputs',
    slug: 'repo-id-no-namespace',
    severity: 'error',
    title: 'The repo id has no owner',
    seenAs: ['is not a valid model identifier listed on'],
});
const TYPE_WORD = /^(model|dataset|space|kernel|bucket)s?$/;
/**
 * The id itself as the reason why the Hub does not find it: a type word in place of the owner, or no owner at all.
 * Null when the id could be right.
 */
function misspeltId({ probed, probe, isMissing, }) {
    if (!isMissing)
        return null;
    const { ref } = probed.observation.request;
    const shared = { subject: probed.label, position: probed.position };
    const evidence = probed_repo_evidenceFrom(probed, [probe]);
    const word = typeWordIn(ref);
    if (word !== null) {
        const name = ref.id.slice(ref.id.indexOf('/') + 1);
        return {
            ...shared,
            cause: REPO_ID_TYPO,
            message: `The repo type ${word} in ${probed.label} was read as its owner, and the Hub finds no such repo.`,
            advice: `Write ${prefixFor(word)}OWNER/${name}${probed_repo_inItsFile(probed)}, where OWNER is the account or organization that owns the repo.`,
            evidence,
        };
    }
    if (ref.id.includes('/'))
        return null;
    return {
        ...shared,
        cause: REPO_ID_NO_NAMESPACE,
        message: `The Hub neither finds ${ref.id} nor redirects it, as it does for some old ids without an owner.`,
        advice: `Write OWNER/${ref.id}${probed_repo_inItsFile(probed)}, where OWNER is the account or organization that owns the repo.`,
        evidence,
    };
}
/** Whether the id could be that of another type, as far as its words go. */
function canBeAnotherType(probed) {
    return probed.renamedTo === null && typeWordIn(probed.ref) === null;
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

;// CONCATENATED MODULE: ./src/causes/scope/behind-token.ts





/**
 * What keeps the account besides a limit of its token, and the advice that lifts both, since without the one the next
 * refusal comes from the other. A form for a new token is linked only if such a token would be accepted.
 */
function behindToken(refusal, { identity, account }, cure) {
    const { probed } = refusal;
    const about = { subject: probed.label, position: probed.position };
    if (account === null) {
        const link = formFor(probed, cure.permission);
        const said = link === null ? '' : (cure.form?.said ?? '');
        const advice = `${capitalized_capitalized(cure.todo)}${checkId(refusal)}${said}.`;
        return {
            also: '',
            question: '',
            draft: { ...about, advice, link, linkText: cure.form?.linkText ?? wanted_token_FORM },
        };
    }
    return {
        also: `, and ${accountReason(probed, identity, account)}`,
        question: account.is === 'outsider' ? didYouMean(inOwnNamespaces(probed)) : '',
        draft: {
            ...about,
            advice: adviceFor(refusal, identity, account, cure),
            evidence: [accountSource(probed, identity, account)],
        },
    };
}
function adviceFor(refusal, { name }, account, { todo, need }) {
    const { probed, operation } = refusal;
    if (account.is === 'outsider') {
        const others = `a token of ${probed.namespace} or of one of its members`;
        const orOthers = probed.namespace === null ? '' : `, or use ${others} that can write this one`;
        return operation === 'write'
            ? `Write to a repo of ${name} or of one of its organizations with ${need}${orOthers}.`
            : `Use ${others} that can read this repo.`;
    }
    const { org, unless } = account;
    if (unless !== null) {
        return `${capitalized_capitalized(todo)}; if that is refused too, ask an administrator of ${org.name} to raise the role of ${name}${orInGroup(probed)}${checkId(refusal)}.`;
    }
    const right = operation === 'write' ? 'the role write' : 'access';
    return `Ask an administrator of ${org.name} to give ${name} ${right}, then ${todo}${checkId(refusal)}.`;
}

;// CONCATENATED MODULE: ./src/causes/scope/fine-grained.ts





/**
 * Means: No entry of the fine-grained token covers the repo.
 *
 * How we know: The repo is refused, and the token has no entry for it or for its owner.
 *
 * What to do: Edit the token and add the repo or its owner.
 */
const FINE_GRAINED_REPO_NOT_IN_SCOPE = (0,evidence_cause/* defineCause */.R)({
    group: 'scope',
    slug: 'fine-grained-repo-not-in-scope',
    severity: 'error',
    title: 'The fine-grained token does not cover the repo',
    seenAs: ['Repository Not Found for url'],
});
/**
 * Means: The fine-grained token covers the repo, but without write access.
 *
 * How we know: The write is refused, and the entry that decides does not allow it. A repo's own entry
 * replaces its owner's. Without any repo listed, `operation` is `write`, and no entry of the token allows it.
 *
 * What to do: Edit the token and tick write access to contents for that entry.
 */
const fine_grained_FINE_GRAINED_NO_WRITE_ON_REPO = (0,evidence_cause/* defineCause */.R)({
    group: 'scope',
    slug: 'fine-grained-no-write-on-repo',
    severity: 'error',
    title: 'The fine-grained token lacks write access',
    seenAs: ['You have read access but not the required permissions', 'pass `create_pr=1` as a query'],
});
/**
 * Means: The fine-grained token covers the private repo, but without read access to contents.
 *
 * How we know: The read is refused, and the entry that decides does not allow it.
 *
 * What to do: Edit the token and tick read access to contents for that entry.
 */
const FINE_GRAINED_NO_READ_ON_REPO = (0,evidence_cause/* defineCause */.R)({
    group: 'scope',
    slug: 'fine-grained-no-read-on-repo',
    severity: 'error',
    title: 'The fine-grained token may not read this repo',
});
const PERMISSIONS = { read: 'repo.content.read', write: 'repo.write' };
/** What another repo needs in place of this one. */
const COVERING = 'a token that has an entry with write access for it';
/** A fine-grained token without an entry for the repo, or with one that lacks the right. */
function uncovered(refusal) {
    const limits = limitsOn(refusal);
    if (limits === null || limits.token === null)
        return null;
    const { identity, token } = limits;
    if (token.is === 'entry')
        return withoutRight(refusal, limits, tokenReason(refusal, identity, token));
    if (token.is !== 'no-entry' || isToldAsMissing(refusal))
        return null;
    return withoutEntry(refusal, limits, tokenReason(refusal, identity, token));
}
/** Of somebody else's repo that the Hub does not show, nothing says that an entry would open it. */
function isToldAsMissing({ probed, operation, isMissing }) {
    const { is } = ownershipOf(probed);
    return operation === 'read' && isMissing && is !== 'own' && is !== 'org';
}
function withoutEntry(refusal, limits, reason) {
    const { probed, operation } = refusal;
    const owner = probed.namespace === null ? '' : ` or ${probed.namespace}`;
    const behind = behindToken(refusal, limits, {
        todo: `add ${probed.ref.id}${owner} with ${operation} access to contents to the token, or create a token that has it`,
        need: COVERING,
        permission: PERMISSIONS[operation],
    });
    const need = operation === 'write' ? 'a write needs one' : 'private repos need one';
    return {
        cause: FINE_GRAINED_REPO_NOT_IN_SCOPE,
        message: `${refusedAccess(refusal)}: ${reason}${behind.also || `, and ${need}`}.${behind.question}`,
        ...behind.draft,
    };
}
function withoutRight(refusal, limits, reason) {
    const isWrite = refusal.operation === 'write';
    const what = isWrite ? 'write access to contents and settings' : 'read access to contents';
    const behind = behindToken(refusal, limits, {
        todo: `tick ${what} of repos for that entry of the token, or create a token that has it`,
        need: COVERING,
        permission: PERMISSIONS[refusal.operation],
    });
    return {
        cause: isWrite ? fine_grained_FINE_GRAINED_NO_WRITE_ON_REPO : FINE_GRAINED_NO_READ_ON_REPO,
        message: `${refusedAccess(refusal)}: ${reason}${behind.also}.${behind.question}`,
        ...behind.draft,
    };
}

;// CONCATENATED MODULE: ./src/causes/scope/oauth-scope.ts








/**
 * Means: The OAuth token was not granted this right.
 *
 * How we know: The check is refused, and the scopes inside the token lack the one that it needs; or no repo
 * is listed, `operation` is `write`, and none of the scopes lets it write a repo.
 *
 * What to do: Log in again with that scope, or use a user access token.
 */
const oauth_scope_OAUTH_SCOPE_MISSING = (0,evidence_cause/* defineCause */.R)({
    group: 'scope',
    slug: 'oauth-scope-missing',
    severity: 'error',
    title: 'The OAuth token lacks a scope',
    seenAs: ['You have read access but not the required permissions'],
    isToldOnce: true,
});
/** An OAuth token that was not granted what the operation needs. */
function oauth_scope_missingScope(refusal) {
    const { probed, operation, isMissing } = refusal;
    const limits = limitsOn(refusal);
    if (limits?.token?.is !== 'scope')
        return null;
    const { token } = limits;
    if (token.lacks === 'gated-repos')
        return missingGatedScope(probed);
    // Of which scope a repo without a write check asks is not published.
    if (operation === 'write' && !refusal.isCertain)
        return null;
    const isForeign = ownershipOf(probed).is === 'foreign';
    // To nobody but its owner would a private repo be there, and nothing shows that this one is.
    if (operation === 'read' && isMissing && isForeign)
        return null;
    const behind = behindToken(refusal, limits, {
        todo: `log in again with the scope ${token.lacks}${asWhom(probed, operation)}, or use a user access token`,
        need: `a token that has the scope ${token.lacks}`,
        permission: operation === 'write' ? 'repo.write' : 'repo.content.read',
    });
    return {
        cause: oauth_scope_OAUTH_SCOPE_MISSING,
        message: `${refusedAccess(refusal)}: the OAuth token has ${limit_words_listed(token.has)}, not ${token.lacks}${behind.also}.${behind.question}`,
        ...behind.draft,
    };
}
/** A token that does not list organizations does not show whether the account belongs to the owner. */
function asWhom(probed, operation) {
    const isUnknown = probed.namespace !== null && ownershipOf(probed).is === 'unknown';
    return isUnknown ? ` as an account that may ${operation} repos of ${probed.namespace}` : '';
}
/** An OAuth token that was not granted the public gated repos of its account. */
function missingGatedScope(probed) {
    const scopes = probed.tokenFormat?.oauthScopes ?? [];
    return {
        cause: oauth_scope_OAUTH_SCOPE_MISSING,
        subject: probed.label,
        position: probed.position,
        message: `The Hub refuses the gated repo ${probed_repo_nameOf(probed)}: the OAuth token has ${limit_words_listed(scopes)}, not gated-repos.`,
        advice: 'Log in again with the scope gated-repos, or use a user access token.',
        link: links_tokenForm(probed.endpoint, { gated: true }),
        linkText: wanted_token_FORM,
    };
}

;// CONCATENATED MODULE: ./src/causes/scope/gated-permission.ts







/**
 * Means: The fine-grained token may not read public gated repos, whatever access its account has.
 *
 * How we know: The identity check says that the token lacks this permission, and the repo, which is public and
 * gated, is refused.
 *
 * What to do: Edit the token and tick read access to contents of all public gated repos.
 */
const FINE_GRAINED_MISSING_GATED_PERMISSION = (0,evidence_cause/* defineCause */.R)({
    group: 'scope',
    slug: 'fine-grained-missing-gated-permission',
    severity: 'error',
    title: 'The fine-grained token may not read gated repos',
    seenAs: ['Please enable access to public gated repositories in your fine-grained token'],
    isToldOnce: true,
});
/**
 * The finding for a token without the right to open public gated repos, whose answer names that setting.
 * Null when the identity check says that the token has it.
 */
function missingGatedPermission({ probed, operation, reason, probe }) {
    if (operation !== 'read' || reason !== 'gated-setting')
        return null;
    const { identity } = probed;
    const evidence = probed_repo_evidenceFrom(probed, [probe, 'metadata']);
    if (probed.tokenFormat?.kind === 'oauth')
        return { ...missingGatedScope(probed), evidence };
    if (identity !== null && (isClassic(identity) || identity.fineGrained?.canReadGatedRepos))
        return null;
    return { ...withoutPermission(probed), evidence };
}
/** The same, if the identity check alone shows that such a token was refused a gated repo, whatever the words. */
function gated_permission_withoutGatedRight(refusal) {
    if (refusal.operation !== 'read' || limitsOn(refusal)?.token?.is !== 'gated-repos')
        return null;
    return {
        ...withoutPermission(refusal.probed),
        evidence: [{ fact: 'GET /api/whoami-v2: canReadGatedRepos false' }],
    };
}
function withoutPermission(probed) {
    const name = probed.identity?.tokenName;
    const which = name === null || name === undefined ? 'the fine-grained token' : `the fine-grained token "${name}"`;
    return {
        cause: FINE_GRAINED_MISSING_GATED_PERMISSION,
        subject: probed.label,
        position: probed.position,
        message: `The Hub says that ${which} may not read public gated repos such as ${probed_repo_nameOf(probed)}, whatever access ${probed_repo_accountOf(probed)} has.`,
        advice: 'Tick "Read access to contents of all public gated repos you can access" in the settings of the token, or create a token that has it.',
        link: links_tokenForm(probed.endpoint, { gated: true }),
        linkText: wanted_token_FORM,
    };
}

;// CONCATENATED MODULE: ./src/causes/scope/membership.ts





/**
 * Means: The repo to write belongs to somebody else, or is an old one that has no owner.
 *
 * How we know: The Hub refuses the write, and the owner is neither the account nor one of its organizations.
 *
 * What to do: Write to a repo of the account, or use a token of an account that belongs to the owner.
 */
const WRONG_NAMESPACE = (0,evidence_cause/* defineCause */.R)({
    group: 'scope',
    slug: 'wrong-namespace',
    severity: 'error',
    title: "The account does not belong to the repo's owner",
    seenAs: ["You don't have the rights to create a model under", 'pass `create_pr=1` as a query'],
    isToldOnce: true,
});
/**
 * Means: The account's role in the organization does not allow the write.
 *
 * How we know: The write is refused, the token would allow it, and the identity check names the role.
 *
 * What to do: Ask an administrator to raise the role; a new token of the same account changes nothing.
 */
const ORG_ROLE_INSUFFICIENT = (0,evidence_cause/* defineCause */.R)({
    group: 'scope',
    slug: 'org-role-insufficient',
    severity: 'error',
    title: 'The role in the organization does not allow the write',
    seenAs: ['You have read access but not the required permissions', 'pass `create_pr=1` as a query'],
    isToldOnce: true,
});
/** A write into a namespace the account does not belong to. */
function foreignNamespace(refusal) {
    const { probed, operation } = refusal;
    const limits = limitsOn(refusal);
    if (operation !== 'write' || limits?.account?.is !== 'outsider')
        return null;
    const { identity, token, account } = limits;
    const [also, need] = token === null
        ? ['', '']
        : [
            `, and ${tokenReason(refusal, identity, token)}`,
            ' with a token that has an entry with write access for it',
        ];
    const { namespace } = probed;
    const others = namespace === null ? '' : `, or use a token of ${namespace} or of one of its members`;
    return {
        cause: WRONG_NAMESPACE,
        subject: probed.label,
        position: probed.position,
        message: `${refusedAccess(refusal)}: ${accountReason(probed, identity, account)}${also}.${didYouMean(inOwnNamespaces(probed))}`,
        advice: `Write to a repo of ${identity.name} or of one of its organizations${need}${others}.`,
    };
}
/** A role in the organization that does not let its holder write. */
function weakRole(refusal) {
    const { probed, operation, isCertain } = refusal;
    const limits = limitsOn(refusal);
    if (operation !== 'write' || limits?.account?.is !== 'role')
        return null;
    const { identity, account } = limits;
    if (account.unless !== null && !isCertain)
        return null;
    return {
        cause: ORG_ROLE_INSUFFICIENT,
        subject: probed.label,
        position: probed.position,
        message: `${refusedAccess(refusal)}: ${accountReason(probed, identity, account)}.`,
        advice: `Ask an administrator of ${account.org.name} to raise the role of ${identity.name}${orInGroup(probed)}; a new token of the same account changes nothing${checkId(refusal)}.`,
    };
}

;// CONCATENATED MODULE: ./src/causes/scope/read-token.ts





/**
 * Means: The job writes, and the token is a classic read token, which can write nothing.
 *
 * How we know: The identity check says that its role is read, and a repo is listed for write, or none is
 * listed and `operation` is `write`.
 *
 * What to do: Use a token that can write the repo.
 */
const read_token_READ_TOKEN_FOR_WRITE = (0,evidence_cause/* defineCause */.R)({
    group: 'scope',
    slug: 'read-token-for-write',
    severity: 'error',
    title: 'A read token cannot write',
    seenAs: [
        'You have read access but not the required permissions',
        'pass `create_pr=1` as a query',
        '403 Client Error: Forbidden for url',
        "You don't have the rights to create a model under",
        'You are not authorized to push to this repo',
        'DENIED update refs/heads',
        'batch response: Authorization error',
    ],
    isToldOnce: true,
});
/** A classic read token: whoami alone proves that it can write nothing. */
function readRole(refusal) {
    const limits = limitsOn(refusal);
    if (limits?.token?.is !== 'read-role')
        return null;
    const { identity } = limits;
    const behind = behindToken(refusal, limits, {
        todo: `create a token of ${identity.name} that can write this repo, and save it in place of the old one`,
        need: 'a token that can write',
        form: { said: '; the form is filled in', linkText: 'Create a token' },
        permission: 'repo.write',
    });
    return {
        cause: read_token_READ_TOKEN_FOR_WRITE,
        message: `The Hub says that ${wanted_token_tokenName(identity)} of ${identity.name} is a read token: it cannot write ${probed_repo_nameOf(refusal.probed)} or any other repo${behind.also}.${behind.question}`,
        ...behind.draft,
    };
}

;// CONCATENATED MODULE: ./src/causes/scope/unverifiable-write.ts









/**
 * Means: Whether the write will work cannot be checked without writing. The same is said of a repo that the job creates
 * and of a pull request that it opens, if what is known of the token and its account is not enough.
 *
 * How we know: The Hub has no check for it, or one that contradicts all else it says. The token of a Trusted
 * Publisher may be read-only, and no answer of the Hub says whether it is.
 *
 * What to do: Continue if the token is known to write there. For a Trusted Publisher, check in the repo's settings that
 * it may write.
 */
const WRITE_UNVERIFIABLE = (0,evidence_cause/* defineCause */.R)({
    group: 'scope',
    slug: 'write-unverifiable',
    severity: 'warning',
    title: 'Whether the write will work cannot be checked',
});
/**
 * Means: The token can write the listed repo, but cannot create others.
 *
 * How we know: The write is proven, and the token has entries for repos only.
 *
 * What to do: Skip the create call in the job, or add the owner to the token.
 */
const FINE_GRAINED_NO_CREATE = (0,evidence_cause/* defineCause */.R)({
    group: 'scope',
    slug: 'fine-grained-no-create',
    severity: 'notice',
    title: 'The token can write this repo but not create others',
    seenAs: ["You don't have the rights to create a model under"],
    isToldOnce: true,
});
/** A write that cannot be proven: the Hub's refusal fits nothing it says elsewhere, or there is no safe check. */
function writeUnverifiable(probed, wasRefused) {
    const groups = wasRefused ? groupsThere(probed) : null;
    return {
        cause: WRITE_UNVERIFIABLE,
        subject: probed.label,
        position: probed.position,
        message: `Whether the token can write ${nameOf(probed)} cannot be checked: ${whyUnverifiable(probed, wasRefused)}.`,
        ...wayOut(probed, wasRefused, groups),
        evidence: [
            ...evidenceFrom(probed, ['write', 'read', 'preupload', 'content', 'metadata']),
            ...(groups === null ? [] : [groups.evidence]),
        ],
    };
}
function whyUnverifiable(probed, wasRefused) {
    const { ref } = probed.observation.request;
    const noCheck = hasAccessCheck(ref) ? null : `the Hub has no write check for a ${ref.type}`;
    if (isPublishers(probed)) {
        // A publisher can be set up to read only, and no answer tells (protocol notes §7).
        return `${noCheck ?? 'the write check is not reliable for Trusted Publisher tokens'}, and the publisher may be read-only`;
    }
    if (noCheck !== null)
        return noCheck;
    if (!wasRefused)
        return 'this Hub has no write check, and its answer to the first step of a commit is not clear';
    if (probed.identity === null) {
        return 'the write check refuses it, and the account of the token is unknown, so the reason is, too';
    }
    if (mayRefuseOAuth(probed)) {
        return 'the write check refuses it with a 401, which may mean that it does not accept OAuth tokens';
    }
    return isOpenEnded(probed)
        ? 'the write check refuses it, and whether the permissions of the token include the write is not known'
        : 'the write check refuses it, although everything the Hub says about the token and its account allows it';
}
function wayOut(probed, wasRefused, groups) {
    if (isPublishers(probed)) {
        return {
            advice: `Check in the settings of ${nameOf(probed)} that its Trusted Publisher may write, since a read-only one may not.`,
            link: publisherPage(probed.endpoint, { is: 'repo', ref: probed.ref }),
            linkText: "Open the publisher's settings",
        };
    }
    const orElse = mayRefuseOAuth(probed) ? ', or use a user access token' : '';
    const may = groups === null
        ? 'branch rules, resource groups or a storage limit may refuse the write'
        : `branch rules, a storage limit or the repo's resource group may refuse the write; the account is in ${groups.names}`;
    return {
        advice: wasRefused
            ? `Open the repo's page as ${loginOf(probed)}${orElse}: ${may}.`
            : 'Continue if the token is known to write there; the first write will show it.',
        link: repoPage(probed.endpoint, probed.ref),
        linkText: "Open the repo's page",
    };
}
function isPublishers({ tokenFormat }) {
    return tokenFormat?.kind === 'trusted-publisher';
}
/** Seen: a 401 to an OAuth token that is good everywhere else (protocol notes §2.4). */
function mayRefuseOAuth({ identity, tokenFormat, observation }) {
    const reading = readingOf(observation, 'write');
    return reading?.is === 'unauthorized' && identity !== null && isOAuth(identity, tokenFormat);
}
/** Whether the permissions of a fine-grained token neither allow nor exclude the write. */
function isOpenEnded(probed) {
    const fineGrained = probed.identity?.fineGrained ?? null;
    if (fineGrained === null)
        return false;
    const coverage = coverageOf(fineGrained, probed);
    return coverage.is !== 'entry' || !allowsWrite(coverage.permissions);
}
/** A refusal whose reason neither the Hub's words nor the identity check give. */
function unexplainedRefusal({ probed, operation, probe }) {
    // A refused write that nothing explains may be refused by what is no matter of access, such as a full storage.
    if (operation === 'write')
        return null;
    const outcome = probed.observation.probes[probe]?.outcome;
    const why = outcome?.kind === 'answer' && outcome.message !== null
        ? `with these words, which name no reason: "${outcome.message}"`
        : 'and gives no reason';
    return {
        cause: missing_REPO_MISSING_OR_NO_ACCESS,
        subject: probed.label,
        position: probed.position,
        message: `The Hub refuses ${probed_repo_nameOf(probed)} to ${probed_repo_accountOf(probed)} ${why}.`,
        advice: `Open the repo's page as ${probed_repo_loginOf(probed)}, and ask its owner or the administrators of the account's organizations.`,
        link: links_repoPage(probed.endpoint, probed.ref),
        linkText: "Open the repo's page",
        evidence: probed_repo_evidenceFrom(probed, [probe, 'metadata']),
    };
}
/** A fine-grained token with an entry for the repo alone writes it, but a create call before the push fails. */
function fineGrainedCannotCreate(probed) {
    const fineGrained = probed.identity?.fineGrained;
    if (fineGrained === null || fineGrained === undefined)
        return null;
    const mayCreate = !excludesWrite(fineGrained.global) ||
        fineGrained.scoped.some(({ entityType, permissions }) => (entityType === 'user' || entityType === 'org') && !excludesWrite(permissions));
    const coverage = coverageOf(fineGrained, probed);
    if (mayCreate || coverage.is !== 'entry' || coverage.level !== 'repo')
        return null;
    return {
        cause: FINE_GRAINED_NO_CREATE,
        subject: probed.label,
        position: probed.position,
        message: `The token can write ${nameOf(probed)}, but its entries are for single repos, so it cannot create one.`,
        advice: `Leave out create calls (also with exist_ok=True), or add ${probed.namespace ?? 'the owner'} to the token.`,
        link: tokensPage(probed.endpoint),
        linkText: 'Open the token settings',
        evidence: [
            ...evidenceFrom(probed, ['write']),
            { fact: 'GET /api/whoami-v2: the token has write access by an entry for this repo and for no owner' },
        ],
    };
}

;// CONCATENATED MODULE: ./src/causes/repo/other-type.ts





/**
 * Means: The id exists, as a repo of another type.
 *
 * How we know: The Hub does not find it as listed, but finds it under another type with the same token.
 *
 * What to do: Write the prefix of the right type, for example `datasets/`.
 */
const REPO_TYPE_MISMATCH = (0,evidence_cause/* defineCause */.R)({
    group: 'repo',
    slug: 'repo-type-mismatch',
    severity: 'error',
    title: 'The repo is of another type',
    seenAs: ['Repository Not Found for url', "doesn't exist on the Hub or cannot be accessed"],
});
/** The id as that of another type, where the Hub does not find it as it is listed. */
function anotherType({ probed, probe, isMissing, }) {
    if (!isMissing)
        return null;
    const { ref } = probed.observation.request;
    const found = provenType(probed, probe);
    if (found === null)
        return null;
    return {
        subject: probed.label,
        position: probed.position,
        cause: REPO_TYPE_MISMATCH,
        message: `The Hub has no ${ref.type} ${ref.id}, but it has a ${found} with that id.`,
        advice: `Write ${asType(probed, found)}.`,
        evidence: typeEvidence(probed, probe, found),
    };
}
/**
 * Another type under which everybody sees the id, where nobody is told whether the listed one is missing or
 * private: it may be what is meant, so it is told, and weighs nothing.
 */
function namesake(probed, probe) {
    const { ref } = probed.observation.request;
    const found = other_type_namesakeOf(probed.observation);
    if (found === null)
        return null;
    return {
        subject: probed.label,
        position: probed.position,
        cause: REPO_TYPE_MISMATCH,
        severity: 'notice',
        message: `Without a token the Hub shows no ${ref.type} ${ref.id}, but a public ${found} with that id. A private ${ref.type} would get the same answer.`,
        advice: `Write ${asType(probed, found)} if you meant the ${found}.`,
        evidence: typeEvidence(probed, probe, found),
    };
}
/** The repo as one of that type: a prefix says so in a list, and in a file whatever takes the id there. */
function asType(probed, type) {
    const { ref } = probed.observation.request;
    return probed.namedAt === null
        ? (0,model_repo/* formatRepo */.Kf)({ ...ref, type })
        : `${ref.id} as a ${type}${probed_repo_inItsFile(probed)}`;
}
/** Another type under which the id is shown. */
function other_type_namesakeOf(observation) {
    const isThere = (type) => readings_readingOf(observation, `as-${type}`)?.is === 'granted' ||
        readings_readingOf(observation, `anonymous-as-${type}`)?.is === 'granted';
    return otherTypes(observation.request.ref).find(isThere) ?? null;
}
/** The same, where the answer to the listed type proves that it is not meant: a 401 to nobody may hide a repo. */
function provenType(probed, probe) {
    const mayBeHidden = probe.startsWith('anonymous-') && readings_readingOf(probed.observation, probe)?.is === 'unauthorized';
    // Ids of one word are those of public repos from before namespaces existed.
    return mayBeHidden && probed.ref.id.includes('/') ? null : other_type_namesakeOf(probed.observation);
}
function typeEvidence(probed, probe, type) {
    return probed_repo_evidenceFrom(probed, [probe, `as-${type}`, `anonymous-as-${type}`]);
}

;// CONCATENATED MODULE: ./src/causes/repo/explanations.ts
















/**
 * What the Hub states: in the words of the refusal, in the restrictions that the identity check lists, or by
 * what it answers about the same id elsewhere. Such a reason holds whatever the token may do, so it is looked
 * for first, and the first that holds is the finding: what refuses everybody stands before what refuses this
 * account, and that before the id.
 */
const STATED = [
    regionBlocked,
    takenDown,
    missingGatedPermission,
    organization_block_organizationBlock,
    anotherType,
    misspeltId,
    createFirst,
];
/**
 * What the identity check alone proves about every write. It is told beside a stated reason: curing the one
 * leaves the other. The block of an organization names it itself.
 */
const PROVEN_BY_IDENTITY = [readRole];
/** What keeps the token besides from writing a repo that it would see, and that is not there. */
const BESIDE_MISSING = [...PROVEN_BY_IDENTITY, oauth_scope_missingScope, uncovered];
/**
 * What is concluded from a refusal together with a right that is not there: the token's own limits, then
 * those of its account. Only where nothing above holds, since a refusal that has its reason proves no second
 * one. The first is the finding, and names those behind it that are proven too.
 */
const CONCLUDED = [
    gated_permission_withoutGatedRight,
    oauth_scope_missingScope,
    foreignNamespace,
    uncovered,
    weakRole,
];
/** Where nothing is known that would refuse: what the Hub lets nobody tell apart. */
const UNEXPLAINED = [missingOrInvisible, refusedForUnknownReason, unexplainedRefusal];
/** Why a repo is refused, weightiest first. Empty when nothing that is known refuses it and the words say nothing. */
function explanations_explain(refusal) {
    const stated = firstOf(STATED, refusal);
    if (stated?.cause.group === 'organization')
        return [stated];
    const beside = stated?.cause === TARGET_MISSING ? BESIDE_MISSING : PROVEN_BY_IDENTITY;
    const proven = withProof(firstOf(beside, refusal), refusal);
    const known = [proven, stated].filter((draft) => draft !== null);
    if (known.length > 0)
        return known;
    const concludes = refusal.isCertain || !hasAccessCheck(refusal.probed.ref);
    const concluded = concludes ? withProof(firstOf(CONCLUDED, refusal), refusal) : null;
    const draft = concluded ?? (refusal.isCertain ? firstOf(UNEXPLAINED, refusal) : null);
    return draft === null ? [] : [draft];
}
/** What the token itself lacks to open the gate; null if that does not explain the refusal. */
function explanations_lackingGatedRight(refusal) {
    if (refusal.probed.metadata === null)
        return null;
    const draft = withoutGatedRight(refusal) ?? missingScope(refusal);
    return withProof(draft, refusal);
}
/**
 * Whether the name or the owner may be what is wrong with a repo that is not found, since nothing weightier
 * explains it.
 */
function isNameInQuestion(probed) {
    const { request } = probed.observation;
    if (!request.ref.id.includes('/') || probed.renamedTo !== null)
        return false;
    const isWrite = writesTo(request);
    if (isWrite && isOrganizationToken(probed))
        return false;
    const causes = explanations_explain({
        probed,
        operation: isWrite ? 'write' : 'read',
        probe: mainProbeFor(request),
        reason: null,
        isMissing: true,
        isCertain: true,
    }).map(({ cause }) => cause);
    return causes.every((cause) => cause === TARGET_MISSING || cause === REPO_MISSING_OR_NO_ACCESS);
}
function firstOf(explanations, refusal) {
    for (const explanation of explanations) {
        const draft = explanation(refusal);
        if (draft !== null)
            return draft;
    }
    return null;
}
/** What is concluded from a refusal shows that refusal first. */
function withProof(draft, refusal) {
    if (draft === null)
        return null;
    const { probed, operation, probe, isMissing } = refusal;
    const beside = operation === 'write' ? ['read', 'preupload'] : isMissing ? [] : ['metadata'];
    return { ...draft, evidence: [...evidenceFrom(probed, [probe, ...beside]), ...(draft.evidence ?? [])] };
}

;// CONCATENATED MODULE: ./src/causes/repo/listed-files.ts









/**
 * Means: The repo can be read, but does not have a file that a line of `repos` names.
 *
 * How we know: The Hub's code `EntryNotFound` for that file. A path behind `hf://` may as well be a folder, so it is
 * also looked up as one. Files are only checked on lines to read.
 *
 * What to do: Correct the path, or use a revision that has the file. Names that are close to it are in the message, if
 * everybody can see them.
 */
const FILE_MISSING = (0,evidence_cause/* defineCause */.R)({
    group: 'repo',
    slug: 'file-missing',
    severity: 'error',
    title: 'The repo does not have the file',
    seenAs: [
        'Entry Not Found for url',
        'EntryNotFoundError',
        'does not appear to have a file named',
        '404 Client Error: Entry Not Found for url',
        'Could not locate file:',
    ],
});
const listed_files_MOST_NAMED = 3;
/** What the answers about the listed files make of a repo that is open; null when they change nothing. */
function listed_files_filesTrouble(probed) {
    const { files = [] } = probed.observation.request;
    const missing = [];
    let isOpen = false;
    for (const file of files) {
        const probe = fileProbe('file', file);
        const reading = readingOf(probed.observation, probe);
        switch (reading?.is) {
            case 'granted':
                break;
            case 'no-file':
            case 'not-found': {
                const folder = file.mayBeFolder ? readingOf(probed.observation, fileProbe('folder', file)) : reading;
                if (reading.is === 'no-file' && folder?.is === 'no-file')
                    missing.push(file);
                else
                    isOpen ||= folder?.is !== 'granted';
                break;
            }
            case 'no-revision':
                return withoutRevision(probed, probe);
            case 'stopped-redirect':
                return unsettled(probed, reading, probe);
            default:
                isOpen = true;
        }
    }
    if (missing.length > 0)
        return refused(missingFiles(probed, missing));
    return isOpen ? UNKNOWN : null;
}
function missingFiles(probed, files) {
    const named = files.slice(0, listed_files_MOST_NAMED).map(({ path }) => `"${path}"`);
    const more = files.length > named.length ? ` (and ${files.length - named.length} more)` : '';
    const at = probed.ref.type === 'bucket' ? '' : ` at revision ${revisionOf(probed.ref)}`;
    const near = files.flatMap((file) => namesNear(probed, file)).slice(0, listed_files_MOST_NAMED);
    const question = near.length === 0 ? '' : ` Did you mean ${near.map((path) => `"${path}"`).join(' or ')}?`;
    const one = files.length === 1;
    return {
        cause: FILE_MISSING,
        subject: probed.label,
        position: probed.position,
        message: `The Hub says that ${formatRepo({ ...probed.ref, revision: null })} has no ${one ? 'file' : 'files'} ${named.join(', ')}${more}${at}.${question}`,
        advice: `Correct the path of ${named.join(', ')}${more}, or name a revision that has ${one ? 'this file' : 'these files'}.`,
        link: repoPage(probed.endpoint, { ...probed.ref, revision: null }),
        linkText: "Open the repo's page",
        evidence: evidenceFrom(probed, files.slice(0, listed_files_MOST_NAMED).map((file) => fileProbe('file', file))),
    };
}
/** The paths in the same folder that may be meant. */
function namesNear({ observation }, file) {
    const slash = file.path.lastIndexOf('/') + 1;
    const folder = file.path.slice(0, slash);
    const names = readListing(observation.probes[fileProbe('beside', file)]).map((path) => path.slice(slash));
    return nearNames(file.path.slice(slash), names).map((name) => folder + name);
}

;// CONCATENATED MODULE: ./src/causes/repo/read-access.ts









/** Whether the token may read a repo's content, by the probe that asked for it. */
function read_access_readAccess(probed, probe) {
    const reading = readingOf(probed.observation, probe);
    if (reading === null)
        return UNKNOWN;
    if (lacksRoute(probed, probe))
        return withoutRoute(probed, probe);
    switch (reading.is) {
        case 'granted':
            // Metadata stands in for a content check where there is none, and is shown for a disabled repo too.
            if (probed.metadata?.isDisabled)
                return refused(disabled(probed, probe));
            if (probe === 'metadata') {
                // Nor does it know of an organization that blocks the token from contents.
                const block = organizationBlock({ probed, reason: null, probe });
                if (block !== null)
                    return refused(block);
            }
            return ((probe === 'read' ? keptFiles(probed) : null) ??
                revisionTrouble(probed, 'revision') ??
                keptListedFile(probed) ??
                filesTrouble(probed) ??
                GRANTED);
        case 'gate':
            return read_access_behindGate(probed, reading.state, probe);
        case 'no-revision':
            // A gate answers before a missing branch does: nobody listed one, so files are served.
            if (probed.ref.revision === null)
                return GRANTED;
            return withoutRevision(probed, probe);
        case 'not-found':
            return notFound(probed, probe);
        case 'unauthorized':
            // A 401 means nothing before the identity check has answered (protocol notes §4).
            if (probed.identity === null)
                return UNKNOWN;
            // What the Hub shows is not missing.
            return probed.metadata === null
                ? notFound(probed, probe)
                : refusedRead(probed, probe, { isMissing: false, reason: 'unstated' });
        case 'forbidden':
            return refusedRead(probed, probe, { isMissing: false, reason: reading.reason });
        default:
            return unsettled(probed, reading, probe);
    }
}
/**
 * What a file says of a repo that the access check grants, where it was asked for: the two may differ for
 * tokens without the right to public gated repos. Null when it keeps nothing back.
 */
function keptFiles(probed) {
    const reading = readingOf(probed.observation, 'content');
    if (reading === null)
        return null;
    if (!isConclusive(reading))
        return unsettled(probed, reading, 'content');
    return isKept(reading) ? read_access_readAccess(probed, 'content') : null;
}
/** The same of a file that a line names. */
function keptListedFile(probed) {
    const { files = [] } = probed.observation.request;
    const kept = files
        .map((file) => fileProbe('file', file))
        .find((probe) => isKept(readingOf(probed.observation, probe)));
    return kept === undefined ? null : read_access_readAccess(probed, kept);
}
function read_access_behindGate(probed, state, probe) {
    // A gate may answer for a repo that was taken down; its metadata still says so (protocol notes §3.4).
    if (probed.metadata?.isDisabled)
        return refused(disabled(probed, probe));
    if (state === 'login' && probed.identity === null)
        return UNKNOWN;
    if (state !== 'login' && state !== 'unknown')
        return refused(closedGate(probed, state, probe));
    const answer = { isMissing: false, isCertain: true, reason: null };
    const draft = lackingGatedRight({ probed, operation: 'read', probe, ...answer });
    return refused(draft ?? closedGate(probed, 'unknown', probe));
}
/** What tells where the endpoint does not have this route: metadata whether the repo is there, then a file. */
function withoutRoute(probed, probe) {
    if (probed.metadata !== null)
        return fileAccess(probed);
    if (probe === 'read')
        return read_access_readAccess(probed, 'metadata');
    // An endpoint that knows whose token this is has the Hub's routes, so a 404 is about the repo.
    const isMissing = readingOf(probed.observation, probe)?.is === 'not-found';
    if (probed.identity === null || !isMissing)
        return UNKNOWN;
    return refusedRead(probed, probe, { isMissing, reason: null });
}
/** Whether files of a visible repo are served. What is no clear answer to a file that no repo has, its README settles. */
function fileAccess(probed) {
    if (!isFileInDoubt(probed))
        return read_access_readAccess(probed, 'content');
    const isServed = readingOf(probed.observation, 'readme')?.is === 'granted';
    // Every gate lets a README through.
    return isServed && probed.metadata?.gate === null ? read_access_readAccess(probed, 'readme') : UNKNOWN;
}
function notFound(probed, probe) {
    // Metadata without an access check: an older or third-party Hub. Then a file tells (protocol notes §3.1).
    const isVisible = probed.metadata !== null && probe === 'read';
    if (isVisible && readingOf(probed.observation, 'content') !== null)
        return read_access_readAccess(probed, 'content');
    return refusedRead(probed, probe, { isMissing: true, reason: null });
}
function refusedRead(probed, probe, answer) {
    return refused(...explain({ probed, operation: 'read', probe, isCertain: true, ...answer }));
}

;// CONCATENATED MODULE: ./src/causes/gate/optional-loads.ts

/**
 * The repos that the job needs for reading, by their keys: those that are listed and not optional, and what these load,
 * as far as files were read. What only optional repos load is optional, too.
 */
function optional_loads_requiredRepos({ repos, references, }) {
    const listed = repos.filter(({ request }) => request.operation === 'read' && request.isOptional !== true);
    const required = new Set(listed.map(({ request }) => keyOf(request.ref)));
    // What is added while the set is walked is walked, too.
    for (const key of required) {
        const read = references.read.filter(({ ref }) => keyOf(ref) === key);
        for (const { ref } of read.flatMap(({ mentions }) => mentions))
            required.add(keyOf(ref));
    }
    return required;
}

;// CONCATENATED MODULE: ./src/causes/gate/loaded-repos.ts










/**
 * Means: A listed repo loads another one that is gated, and the account has no access to that one.
 *
 * How we know: The listed repo's configuration names it (`follow-references`), and the Hub's answer about it says so.
 *
 * What to do: Get access to that repo as well.
 */
const GATED_TRANSITIVE = (0,evidence_cause/* defineCause */.R)({
    group: 'gate',
    slug: 'gated-transitive',
    severity: 'error',
    title: 'Gated, and loaded by a listed repo',
    seenAs: ['You are trying to access a gated repo.', 'Cannot access gated repo for url'],
});
const CLOSED_GATE = [
    GATED_NOT_ACCEPTED,
    GATED_PENDING,
    GATED_REJECTED,
    GATED_RESET,
    GATED_REFUSED,
];
/**
 * Diagnoses the repos that were found. Only what the Hub says of them in so many words is a finding: a closed
 * gate, or another refusal with its reason. A 404 is none: nobody listed the repo, and the name may be that of
 * a folder on the machine of whoever wrote it down.
 */
function diagnoseReferences({ hub: { repos, references } }, asker) {
    const required = requiredRepos({ repos, references });
    return references.found.map((found) => {
        const [first] = found.chain;
        const isRoot = (ref) => first !== undefined && keyOf(ref) === keyOf(first.from);
        const position = repos.findIndex(({ request }) => isRoot(request.ref) && request.operation === 'read');
        const probed = probedRepoOf(found, position, asker);
        const { access, drafts } = readAccess(probed, readProbeFor(probed.ref));
        const { request, chain } = found;
        const isOptional = !required.has(keyOf(request.ref));
        const result = { request, label: probed.label, isOptional, chain };
        if (access === 'granted' || !isStatedRefusal(found)) {
            return { ...result, access: access === 'granted' ? access : 'unknown', findings: [] };
        }
        const findings = drafts.map((draft) => finding(asReference(draft, found, references)));
        return { ...result, access: findings.length === 0 ? 'unknown' : 'refused', findings };
    });
}
function isStatedRefusal(found) {
    return [readProbeFor(found.request.ref), 'content'].some((probe) => {
        const reading = readingOf(found, probe);
        return reading?.is === 'gate' || (reading?.is === 'forbidden' && reading.reason !== 'unstated');
    });
}
function asReference(draft, found, references) {
    return {
        ...draft,
        cause: CLOSED_GATE.includes(draft.cause) ? GATED_TRANSITIVE : draft.cause,
        message: `${chainText(found)} ${draft.message}`,
        evidence: [...chainEvidence(found, references), ...(draft.evidence ?? [])],
    };
}
/** Who loads whom, in a sentence. */
function chainText({ chain, request }) {
    const steps = chain.map(({ from, file, key }, index) => {
        const to = chain[index + 1]?.from ?? request.ref;
        return `${formatRepo(from)} loads ${formatRepo(to)}, as its ${file} says (${key})`;
    });
    return `${steps.join('; ')}.`;
}
function chainEvidence({ chain, request }, { read }) {
    return chain.flatMap(({ from, file, key }, index) => {
        const to = chain[index + 1]?.from ?? request.ref;
        const response = read
            .find(({ ref }) => keyOf(ref) === keyOf(from))
            ?.files.find(({ name }) => name === file)?.response;
        if (response === undefined)
            return [];
        // Where the Hub keeps its small files proves nothing.
        const { fact, ...rest } = evidenceOf({ ...response, redirects: [] });
        return [{ ...rest, fact: `${fact}, where ${key} names ${formatRepo(to)}` }];
    });
}

// EXTERNAL MODULE: ./src/causes/inputs/input-problem.ts
var input_problem = __webpack_require__(890);
;// CONCATENATED MODULE: ./src/causes/inputs/input-causes.ts


/**
 * What may be wrong with inputs, in the order of weight. A list by itself, since a run that ends at its inputs loads no
 * other rule.
 */
const INPUT_CAUSES = [
    input_problem/* INPUT_INVALID */.TO,
    input_problem/* REPO_ID_PLACEHOLDER */.hU,
    input_problem/* REPO_ID_INVALID */.Hk,
    REPO_ID_TYPO,
    REPO_ID_NO_NAMESPACE,
];

;// CONCATENATED MODULE: ./src/evidence/token-status-effects.ts
/** One row for each status: what makes every later answer worthless is decided here, once. */
const token_status_effects_EFFECTS = {
    absent: {
        repos: 'nobody',
        comparable: false,
        usable: false,
        notChecked: ({ noneReached }) => `the token, because ${noneReached}`,
    },
    'not-obtained': {
        repos: 'nothing',
        comparable: false,
        usable: false,
        notChecked: () => 'the token and the repos, because no token was obtained for an id token',
    },
    malformed: {
        repos: 'nothing',
        comparable: false,
        usable: false,
        notChecked: () => 'whether the Hub accepts the token, because it cannot be sent',
    },
    withheld: {
        repos: 'nothing',
        comparable: true,
        usable: false,
        notChecked: () => 'whether the Hub accepts the token, because it must not be sent to this endpoint',
    },
    refused: { repos: 'nothing', comparable: true, usable: false, notChecked: null },
    'not-received': {
        repos: 'nobody',
        comparable: true,
        usable: true,
        notChecked: () => 'whose token it is, because it did not arrive',
    },
    unknown: {
        repos: 'account',
        comparable: true,
        usable: true,
        notChecked: () => 'whose token it is, because the identity check gave no answer',
    },
    good: { repos: 'account', comparable: true, usable: true, notChecked: null },
};

;// CONCATENATED MODULE: ./src/evidence/unlisted-uses.ts


/** Whoever can write a file of the workspace could have any number of repos asked about. */
const MOST_FOUND_PROBED = 50;
/** What the workspace names and no line of the `repos` input covers, the surest first. */
function unlisted_uses_unlistedUses({ inputs, discovery }) {
    return (discovery?.repos ?? []).filter(({ ref, operation }) => !inputs.repos.some((listed) => listed.ref.type === ref.type &&
        listed.ref.id.toLowerCase() === ref.id.toLowerCase() &&
        (ref.revision === null || ref.revision === listed.ref.revision) &&
        allows(listed.operation, operation)));
}
/** Whether the files of the workspace may be those of somebody who is not trusted with the token. */
function isWrittenByStrangers({ name, fork }) {
    return isForeignEvent(name) || fork !== null;
}

;// CONCATENATED MODULE: ./src/causes/oidc/resource-scope.ts








/**
 * Means: The exchanged token does not cover a listed repo.
 *
 * How we know: The exchange worked, and the kind of the token shows it: that of a repo reaches no other private repo and
 * writes to no other repo, that of a user can only read public gated repos. A repo that such a token cannot see may be private or
 * missing, which look the same to it.
 *
 * What to do: Add a publisher for that repo, or use a stored token.
 */
const resource_scope_OIDC_SCOPE_TOO_SMALL = (0,evidence_cause/* defineCause */.R)({
    group: 'oidc',
    slug: 'oidc-scope-too-small',
    severity: 'error',
    title: 'The Trusted Publisher does not cover the repo',
});
/**
 * A repo that a Trusted Publisher's token does not cover by its kind (protocol notes §7): that is the reason of a
 * refusal, whatever else would be looked for. A refused write proves nothing by itself; the kind of the token does.
 */
function withinResource(probed, conclusion) {
    if (conclusion.access === 'granted')
        return conclusion;
    if (conclusion.access === 'unknown' && !writesTo(probed.observation.request))
        return conclusion;
    const draft = scopeTooSmall(probed);
    return draft !== null && conclusion.drafts.every((one) => isExplained(one, probed))
        ? refused(draft)
        : conclusion;
}
/** What would be said of a token that reaches all that its account does. */
function isExplained({ cause }, { resource }) {
    if (cause === REPO_MISSING_OR_NO_ACCESS || cause === TARGET_MISSING)
        return true;
    const { group } = cause;
    // A user's gates are the user's to open.
    return group === 'scope' || group === 'organization' || (group === 'gate' && resource?.of?.is === 'repo');
}
function scopeTooSmall(probed) {
    const { resource, endpoint, ref } = probed;
    if (resource === null || resource.of === null)
        return null;
    const { request } = probed.observation;
    const of = resource.of;
    if (of.is === 'repo' && of.ref.type === ref.type && sameName(of.ref.id, ref.id))
        return null;
    const reach = of.is === 'repo'
        ? `the token of the Trusted Publisher covers only ${formatRepo(of.ref)} and what is public`
        : `the token of the user ${of.name} can only read public repos, gated ones included`;
    const writes = writesTo(request);
    const what = writes ? 'cannot be written to' : 'is not visible to this token';
    const missing = writes ? '' : '. To such a token, a private repo looks like a missing one';
    const repo = formatRepo({ ...ref, revision: null });
    return {
        cause: resource_scope_OIDC_SCOPE_TOO_SMALL,
        subject: probed.label,
        position: probed.position,
        message: `${nameOf(probed)} ${what}: ${reach}${missing}.`,
        // A publisher is set up in the settings of a repo, so no publisher creates the repo.
        ...(request.operation === 'create'
            ? {
                advice: `Use a stored token that can create ${repo}, or create it first and add a Trusted Publisher to it.`,
            }
            : {
                advice: `Add a Trusted Publisher to ${repo} and check it ${probed.host === 'github' ? 'in a separate step with oidc-resource' : 'by another command with --oidc-resource'}, or use a stored token for it.`,
                link: publisherPage(endpoint, { is: 'repo', ref }),
                linkText: "Open the publisher's settings",
            }),
        evidence: [
            { fact: `POST /oauth/token: the Hub issued a token for the resource ${resource.text}` },
            ...evidenceFrom(probed, writes ? ['write', 'read'] : ['read', 'content', 'metadata']),
        ],
    };
}

;// CONCATENATED MODULE: ./src/causes/inputs/no-repos.ts
/** What can be said of a token alone, where no repo is listed that would show what it may do. */













/**
 * Means: Only the token itself was checked, not what it may do.
 *
 * How we know: The `repos` input lists no repo.
 *
 * What to do: List the repos that the job uses.
 */
const NO_REPOS_LISTED = (0,evidence_cause/* defineCause */.R)({
    group: 'inputs',
    slug: 'no-repos-listed',
    severity: 'notice',
    title: 'No repos are listed, so no access was checked',
});
function diagnoseNoRepos(evidence, tokenStatus) {
    const { inputs, hub } = evidence;
    if (inputs.repos.length + hub.found.length > 0 || !EFFECTS[tokenStatus.is].usable)
        return [];
    const draft = writesTo(inputs) ? cannotWrite(evidence, tokenStatus) : null;
    return [...(draft === null ? [] : [draft]), noAccessChecked(evidence)];
}
const WHAT = {
    read: 'what it may read',
    write: 'what it may write',
    create: 'what it may create',
    pr: 'where it may open pull requests',
};
function noAccessChecked(evidence) {
    const { host } = evidence.runner;
    const { operation } = evidence.inputs;
    const isProposed = unlistedUses(evidence).some(({ place }) => place.reach !== 'workspace');
    return {
        cause: NO_REPOS_LISTED,
        message: `Only the token itself was checked, not ${WHAT[operation]}.`,
        advice: host === 'github'
            ? `List the repos that the job uses in the repos input${isProposed ? ': the summary proposes lines to paste' : ''}.`
            : `Add the repos that ${wordsOn(host).job} uses to the command${isProposed ? ': the report proposes some' : ''}.`,
        evidence: [{ fact: host === 'github' ? 'the repos input lists no repo' : 'the command names no repo' }],
    };
}
/** A token that can write nothing, wherever; null where that is not proven. That of an organization has a finding of its own. */
function cannotWrite(evidence, tokenStatus) {
    const { inputs, runner: { tokenSources, host }, hub: { publisher }, } = evidence;
    const of = tokenSources.checked?.source === 'publisher' ? publisher?.resource?.of : null;
    if (of?.is === 'user')
        return userPublisher(of.name, inputs, host);
    const identity = tokenStatus.is === 'good' ? tokenStatus.identity : null;
    const format = tokenSources.checked?.format ?? null;
    if (format === null || isOrganizationToken({ identity, tokenFormat: format }))
        return null;
    const link = tokenForm(inputs.endpoint, { own: ['repo.content.read', 'repo.write'] });
    const draft = identity === null
        ? null
        : (readRoleAlone(identity, inputs, host) ??
            withoutWrite(identity, inputs, host) ??
            withoutScope(format.oauthScopes, inputs, host));
    return draft === null ? null : { ...draft, link, linkText: FORM };
}
function readRoleAlone(identity, { operation }, host) {
    if (identity.role !== 'read')
        return null;
    return {
        cause: READ_TOKEN_FOR_WRITE,
        message: `The Hub reports the role read for ${tokenName(identity)} of ${identity.name}: it cannot write to any repo, but ${requested(host, operation)}.`,
        advice: `Create a token of ${identity.name} that can write, and use it ${wordsOn(host).forJob}.`,
        evidence: [{ fact: 'GET /api/whoami-v2: role read' }],
    };
}
/** Permissions are open-ended, so one that is not known may be for writing. */
function withoutWrite(identity, { operation }, host) {
    const { fineGrained } = identity;
    if (fineGrained === null)
        return null;
    const permissions = [
        ...new Set([...fineGrained.global, ...fineGrained.scoped.flatMap((entry) => entry.permissions)]),
    ];
    if (!excludesWrite(permissions))
        return null;
    const held = permissions.length === 0 ? 'none' : permissions.sort().join(', ');
    return {
        cause: FINE_GRAINED_NO_WRITE_ON_REPO,
        message: `None of the permissions of ${tokenName(identity)} of ${identity.name} allows writing to a repo, but ${requested(host, operation)}.`,
        advice: `Create a token with write access to contents and settings of the repos that ${wordsOn(host).job} writes to, or add this access to the token.`,
        evidence: [{ fact: `GET /api/whoami-v2: permissions of the fine-grained token: ${held}` }],
    };
}
function withoutScope(scopes, { operation }, host) {
    const [wanted, enough] = operation === 'create'
        ? ['manage-repos', /^(?:contribute|manage)-repos$/]
        : ['write-repos', /^(?:contribute|write|manage)-repos$/];
    if (scopes === null || scopes.some((scope) => enough.test(scope)))
        return null;
    const held = scopes.length === 0 ? 'no scopes' : `only the scopes ${scopes.join(', ')}`;
    return {
        cause: OAUTH_SCOPE_MISSING,
        message: `The OAuth token has ${held}: without ${wanted} it cannot ${operation === 'create' ? 'create a repo' : 'write to any repo'}, but ${requested(host, operation)}.`,
        advice: `Log in again with the scope ${wanted}, or use a user access token.`,
        evidence: [{ fact: `the token itself lists ${held}` }],
    };
}
function requested(host, operation) {
    return `${wordsOn(host).request} requests ${settingOn(host, 'operation', operation)}`;
}
function userPublisher(name, { operation }, host) {
    return {
        cause: OIDC_SCOPE_TOO_SMALL,
        subject: name,
        message: `The exchanged token of the user ${name} can read public gated repos but cannot write, and ${requested(host, operation)}.`,
        advice: `Exchange for the repo that ${wordsOn(host).job} writes to instead of for the user.`,
        evidence: [{ fact: `POST /oauth/token: the Hub issued a token for the resource ${name}` }],
    };
}

// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __webpack_require__(405);
;// CONCATENATED MODULE: ./src/hub/token-exchange.ts


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
        if (token_exchange_isAborted(response) && attempt < MOST_ATTEMPTS && (await hub.wait(PAUSE_MS)))
            continue;
        return { ...readGrant(response), response: withoutToken(response, attempt) };
    }
}
/** Whether the Hub gave up on an exchange, and so refused nothing. */
function token_exchange_isAborted({ outcome }) {
    return outcome.kind === 'answer' && outcome.status === 400 && ABORTED.test(outcome.message ?? '');
}
function readGrant({ outcome }) {
    if (outcome.kind !== 'answer' || outcome.status !== 200)
        return { token: null, lifeSeconds: null };
    const { access_token: token, expires_in: life } = fieldsOf(outcome.json);
    return {
        token: typeof token === 'string' && token.trim() !== '' ? new Secret(token) : null,
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

;// CONCATENATED MODULE: ./src/evidence/exchange-trouble.ts


/** Whether the Hub refused to exchange an id token. It has one status for that (protocol notes §7). */
function exchange_trouble_isRefusedExchange(response) {
    const { outcome } = response;
    if (outcome.kind !== 'answer' || isAborted(response))
        return false;
    return outcome.status === 400 && !outcome.isHtml;
}
/** What an exchange means that failed at something between runner and Hub; null for all others. */
function exchange_trouble_exchangeTrouble(response, hasToken) {
    if (hasToken || exchange_trouble_isRefusedExchange(response) || isAborted(response))
        return null;
    const reading = readResponse(response, () => false);
    // It has no "no" but the one that is told by itself.
    return ['gate', 'not-found', 'no-route', 'no-revision', 'forbidden', 'unauthorized'].includes(reading.is)
        ? { is: 'outage' }
        : reading;
}

// EXTERNAL MODULE: ./src/model/token/stray-character.ts
var stray_character = __webpack_require__(836);
;// CONCATENATED MODULE: ./src/model/token/around-token.ts
const NAME = '[A-Za-z_][\\w.-]*';
/** The outermost first: it is what has to go first. */
const WRAPPINGS = [
    {
        kind: 'url',
        form: /^[a-z][a-z0-9+.-]*:\/\/|^[^\s/@]+:[^\s@]*@[\w-]+\.[\w.-]+/i,
        detail: 'it is a URL, not just the token',
    },
    {
        kind: 'netrc',
        form: /^(?:machine|default|login)\s+\S/,
        detail: 'it is a netrc entry, not just the token',
    },
    {
        kind: 'header',
        form: /^(?:(?:proxy-)?authorization|http_authorization|(?:x|private|job|deploy)-[a-z-]+)\s*[:=]/i,
        detail: 'it is an HTTP header, not just the token',
    },
    {
        kind: 'assignment',
        form: new RegExp(`^(?:(?:export|set|setenv|env|declare|local|readonly|let|const|var|ENV|ARG|-e|--env)\\s+(?:-\\w+\\s+)*|\\$(?:env:)?)?(?<name>${NAME})\\s*[:?+]?={1,2}>?\\s*[^=\\s]`),
        detail: 'it contains the name of a variable before the token',
    },
    {
        kind: 'assignment',
        form: new RegExp(`^(?:-\\s+)?(?<name>${NAME})\\s*:\\s+\\S`),
        detail: 'it contains the name of a variable before the token',
    },
    {
        // Where no blank is behind the colon it is a user name's, unless what is in front of it names a variable.
        kind: 'assignment',
        form: /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|(?:[a-z]+_)?(?:token|secret|key)):/,
        detail: 'it contains the name of a variable before the token',
    },
    {
        kind: 'command',
        form: /^(?:\$\s|--?[A-Za-z][\w-]*[\s=]|hf\s+(?:auth|login|download|upload|repo)\s|(?:sudo|huggingface-cli|curl|wget|git|python3?|pip|uv|docker|podman|echo|printf|export|setx?|login)\s)|\s--?[A-Za-z][\w-]*[\s=]/,
        detail: 'it is a command, not just the token',
    },
];
const JSON_TEXT = /^[{[]\s*["'[{]|^"[^"]*"\s*:/;
/** A comment in the ways of shells, YAML, C, SQL, INI, HTML and of people. */
const COMMENT = /^\S+(?:\s*#|\s+(?:\/\/|--|;|\(|<!--|rem\s)|<!--)|^(?:#|\/\/\s|<!--)/i;
/** Words that say in a header how the token behind them is meant. */
const SCHEME = /^(?:(?:proxy-)?authorization\s*[:=]\s*)?(?:(bearer)(?=[\s:=]|$|[^A-Za-z0-9]?(?:hf_|api_))|(token|basic)\s)/i;
/** What kind of text the value is; null where it is none of these. What is a token by its form is no name. */
function around_token_wrappingOf(value, isToken) {
    return (WRAPPINGS.find(({ form }) => {
        const found = form.exec(value);
        return found !== null && !isToken(found.groups?.name ?? '');
    }) ?? null);
}
function around_token_isJson(value) {
    return JSON_TEXT.test(value);
}
function around_token_hasComment(value) {
    return COMMENT.test(value);
}
/** The word in front of the token that says how it is meant, capitalised; null if there is none. */
function around_token_schemeIn(value) {
    const [, bearer, other] = SCHEME.exec(value) ?? [];
    if (bearer !== undefined)
        return 'Bearer';
    if (other === undefined)
        return null;
    return other.toLowerCase() === 'token' ? 'Token' : 'Basic';
}

// EXTERNAL MODULE: ./src/model/token/encoded-token.ts
var encoded_token = __webpack_require__(786);
// EXTERNAL MODULE: ./src/model/token/foreign-credential.ts
var foreign_credential = __webpack_require__(237);
// EXTERNAL MODULE: ./src/model/shell-variables.ts
var shell_variables = __webpack_require__(915);
// EXTERNAL MODULE: ./src/model/token/token-form.ts
var token_form = __webpack_require__(725);
;// CONCATENATED MODULE: ./src/model/token/placeholder.ts


/** What unset variables, switches and templates leave behind, as a whole. */
const placeholder_WORDS = new Set(('none null nil undefined nan na unset empty missing blank void true false yes no on off enabled disabled ' +
    'default string str value text todo tbd fixme foo bar baz foobar qux changeit redacted hidden masked removed ' +
    'unknown anonymous nothing nope hello asdf qwerty production prod staging stage development dev local ci main master latest hf ' +
    'username user password passwd credential credentials').split(' '));
/** The words that examples are made of, in any number and order: `hf_your_token_here`, `INSERT-API-KEY`. */
const placeholder_PARTS = ('your my our the this a an hf hugging face huggingface hub user personal access token tokens api key secret ' +
    'auth here goes insert put paste enter add set fill in replace change me with by from to real actual valid ' +
    'new own some any no not none null bad wrong invalid for of on at ci github actions set up example sample demo test testing dummy fake mock placeholder org read write todo xxx abc xyz value').split(' ');
/** In characters. What is longer would take long to search, and nobody writes such an example. */
const LONGEST = 8 * 1024;
/** A name of a secret, or of a folder, has no more. */
const placeholder_LONGEST_NAME = 80;
/** An expression of the workflow, or of a template, that nothing has expanded. */
const TEMPLATE = /\$\{\{|\{\{.*\}\}/s;
const VARIABLES = [
    /^\$(?:[A-Za-z_]\w*|\{[^{}]*\}|\(.*\))$/s, // a variable or a command of the shell
    /^(?:secrets|vars|env|inputs|github|needs|steps|matrix)\.[A-Za-z_][\w.-]*$/, // an expression without its braces
    /^\$env:[A-Za-z_]\w*$/i,
    /^%[A-Za-z_]\w*%$/,
    /^(?:__|@|#\{)[A-Z][A-Z0-9_]*(?:__|@|\}#?)$/,
    /^(?:\(\(.*\)\)|<%.*%>|\$\[.*\]|#\{.*\}|%\(\w+\)s|[\\$]\$\w+)$/s,
    /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|hf_token)=+$/, // a variable that was given nothing
    /^(?:process\.env|os\.environ|os\.getenv)\b/,
];
/** A place in a store of secrets, which something was to look up. */
const REFERENCE = /^(?:(?!https?:|ssh:|git\+?)[a-z][a-z0-9+.-]*:\/\/|ref\+|(?:vault|arn|op|ssm|sm|bws|keyring|keychain|secretsmanager|secret|secrets|env|file|doppler|infisical):|@Microsoft\.KeyVault\(|ENC\[|projects\/[^/]+\/secrets\/)/i;
const PATH = /^(?:~|\.{1,2}|\/(?:home|root|run|var|tmp|etc|opt|mnt|usr|Users)|[A-Za-z]:)[\\/][\w.\\/ -]*$/;
/** Words, in brackets at most. */
const WHOLE_WORDS = /^[<[{(]?\s*[A-Za-z0-9](?:.*[A-Za-z0-9])?\s*[>\]})]?$/s;
const ELLIPSIS = /\.{3}|…/;
/** Recognises what is no credential but holds the place of one; null where it may be one. */
function placeholder_placeholderIn(value) {
    if (value.length > LONGEST)
        return null;
    if (isOwnWord(value))
        return { kind: 'word', word: value.replace(/\s+/g, ' ') };
    const isTemplate = TEMPLATE.test(value);
    if (!isTemplate && (0,token_form/* hubTokensIn */.t)(value).some((token) => !isBlankForm(token)))
        return null;
    if (isTemplate || VARIABLES.some((form) => form.test(value))) {
        const variable = (0,shell_variables/* secretVariable */.HV)(value);
        return { kind: 'expression', word: null, ...(variable === null ? {} : { variable }) };
    }
    if (REFERENCE.test(value))
        return { kind: 'reference', word: null };
    if (PATH.test(value))
        return { kind: 'path', word: null };
    if (/^[*•●xX.…_-]+$/.test(value))
        return { kind: 'mask', word: null };
    if (isBlankForm(value) || /^[<[{(]\s*[A-Za-z][A-Za-z _:|.-]*[>\]})]$/.test(value)) {
        return { kind: 'example', word: null };
    }
    return null;
}
function isOwnWord(value) {
    if (value.length > placeholder_LONGEST_NAME || ELLIPSIS.test(value) || !WHOLE_WORDS.test(value))
        return false;
    const letters = value
        .toLowerCase()
        .replace(/^[<[{(]|[>\]})]$/g, '')
        .replace(/[\s_.-]+/g, '')
        .replace(/(?<=[a-z])\d{1,4}$/, '');
    return placeholder_WORDS.has(letters) || /^n\/a$|^[01x]$/.test(letters) || isMadeOfParts(letters);
}
/** Whether a text can be cut into words of `PARTS`. */
function isMadeOfParts(text) {
    const ends = new Set([0]);
    for (const at of ends) {
        for (const part of placeholder_PARTS)
            if (text.startsWith(part, at))
                ends.add(at + part.length);
    }
    return text !== '' && ends.has(text.length);
}
/** A token's prefix, and behind it nothing that was drawn: stars, an ellipsis, a few letters over and over, "…here". */
function isBlankForm(value) {
    if ((0,token_form/* kindOf */.I)(value) === 'unknown')
        return false;
    const body = value.replace(/^(?:hf_(?:oauth_|jwt_)?|api_(?:org_)?)/, '');
    if (/^(.)\1{2,}$/s.test(body) || (body.length >= 8 && new Set(body).size < 6))
        return true;
    if (/(?:\.{3}|…)$|^(?:\.{3}|…)|^[A-Za-z0-9]{1,12}\.{3,}[A-Za-z0-9]{1,12}$|(?:token|key)[-_]?here$/i.test(body))
        return true;
    // What could be a token by its form is one, unless something says otherwise that chance would not bring about.
    if ((0,token_form/* isHubForm */.QE)(value))
        return false;
    return ELLIPSIS.test(body) || /[*•]{3}|x{4}|here$|^(?:<.*>|\{.*\}|\[.*\])$|^your/is.test(body);
}

;// CONCATENATED MODULE: ./src/model/token/token-fault.ts






const REFRESH_PREFIX = 'hf_oauth__refresh_';
/** In characters. Servers refuse a request with a header of so many, and no token comes near. */
const token_fault_LONGEST_TOKEN = (/* unused pure expression or super */ null && (8 * 1024));
/** Why no endpoint may be sent this value, which is trimmed and not blank; null where none of the reasons is known. */
function token_fault_tokenFault(value) {
    if (value.length > token_fault_LONGEST_TOKEN) {
        const detail = `it has ${value.length} characters, but a token has at most ${token_fault_LONGEST_TOKEN}`;
        return fault('malformed', 'too-long', detail);
    }
    const placeholder = placeholderIn(value);
    if (placeholder !== null) {
        const { kind, word, variable } = placeholder;
        if (variable !== undefined) {
            const detail = `it is ${variable.text} itself, which nothing expanded`;
            return { ...fault('placeholder', kind, detail), variable };
        }
        return fault('placeholder', kind, word === null ? PLACEHOLDERS[kind] : `it is the word "${word}"`);
    }
    if (value.startsWith(REFRESH_PREFIX)) {
        return fault('refresh-token', 'refresh-token', `it begins with ${REFRESH_PREFIX}`);
    }
    if (isHubForm(value))
        return runTogether(value);
    return foreign(value) ?? wrapped(value) ?? truncated(value);
}
/** What kinds of placeholders are called. */
const PLACEHOLDERS = {
    word: 'it is a word',
    expression: 'it is an expression or a variable that was not expanded',
    reference: 'it is a reference to a secret that was not resolved',
    path: 'it is the path of a file, not its content',
    mask: 'it contains only masking characters, such as *',
    example: 'it is an example of a token',
};
function fault(is, kind, detail) {
    return { is, kind, detail, stray: null, foreign: null };
}
/** A JWT may hold any letters, so only what chance does not bring about counts as a second token. */
function runTogether(value) {
    const second = /.(?:hf_oauth_|hf_jwt_|api_org_)|.{16}hf_[A-Za-z0-9]{34}$/.test(value);
    return second ? fault('malformed', 'two-tokens', 'it contains two tokens without a separator') : null;
}
function foreign(value) {
    const credential = foreignCredentialIn(value);
    if (credential === null || hubTokensIn(value).length > 0)
        return null;
    const { name, prefix } = credential.kind;
    return {
        ...fault('foreign', prefix, `the prefix ${prefix} shows that it is ${name}`),
        foreign: credential.kind,
    };
}
/** A token of the Hub whose end is missing: every kind has more behind its prefix. */
function truncated(value) {
    if (kindOf(value) === 'unknown' && !/^(?:hf_(?:oauth_|jwt_)?|api_org_)$/.test(value))
        return null;
    if (value.length >= 3 + 16 && !/^(?:hf_(?:oauth|jwt)|api_org)_.{0,15}$/.test(value))
        return null;
    return fault('malformed', 'too-short', `it has ${value.length} characters, too few for a token`);
}
const QUOTES = `[${stray_character/* QUOTATION_MARKS */.m}]`;
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/i;
const QUOTE_ENTITY = '&(?:quot|apos|[lr][sda]quo|[lr]aquo|#0*(?:34|39|96|8216|8217|8220|8221)|#x0*(?:22|27|60|201[89cd]));';
const OPENING_QUOTE = new RegExp(`^(?:\\\\?${QUOTES}|${QUOTE_ENTITY})`, 'iu');
const CLOSING_QUOTE = new RegExp(`(?:${QUOTES}|${QUOTE_ENTITY})$`, 'iu');
/**
 * What is around a token, or around what was meant for one: the outermost first, since it has to go first. Whatever a
 * Bearer token may not consist of ends here.
 */
function wrapped(value) {
    const stray = strayCharacterIn(value);
    if (stray === null) {
        // Nothing is around what has a token's characters alone, unless they run together with others.
        if (hubTokensIn(value).length > 1)
            return several(value);
        return withScheme(value) ?? encoded(value) ?? beside(value);
    }
    const found = quotedFirst(value) ?? textAround(value) ?? straying(value, stray);
    return { ...found, stray: { character: stray.name, position: stray.position } };
}
function quotedFirst(value) {
    if (isJson(value))
        return fault('malformed', 'json', 'it is JSON, not just the token');
    return OPENING_QUOTE.test(value) ? quoted(value) : null;
}
function textAround(value) {
    const scheme = withScheme(value);
    if (scheme !== null)
        return scheme;
    const wrapping = wrappingOf(value, (text) => hubTokensIn(text).length > 0);
    if (wrapping !== null)
        return fault('malformed', wrapping.kind, wrapping.detail);
    if (hubTokensIn(value).length > 1)
        return several(value);
    if (CLOSING_QUOTE.test(value))
        return quoted(value);
    const inside = encoded(value);
    if (inside !== null)
        return inside;
    if (ENTITY.test(value)) {
        return fault('malformed', 'html-entity', 'it contains an HTML entity instead of a character');
    }
    return hasComment(value) ? fault('malformed', 'comment', 'it contains a comment') : null;
}
function withScheme(value) {
    const scheme = schemeIn(value);
    if (scheme === null)
        return null;
    const detail = `it starts with the word ${scheme}`;
    return fault('scheme', `${scheme.toLowerCase()}-prefix`, detail);
}
function straying(value, { kind, name, position }) {
    if (kind === 'quotation-mark')
        return quoted(value);
    // A name may have a blank; behind the colon there is the token alone.
    const [, user] = /^([^:\n()[\]{}<>]*):\S*$/.exec(value) ?? (kind === 'colon' ? [value, value.split(':')[0]] : []);
    if (user !== undefined && hubTokensIn(user).length === 0) {
        return fault('user-name', 'user-name', 'it contains a user name and a colon before the token');
    }
    return fault('malformed', kind, `it contains ${name} at character ${position}`);
}
/** Of a whole token and more; what other services encode may hold the letters of a prefix, but hardly such a one. */
function beside(value) {
    return /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{34}(?![A-Za-z0-9])/.test(value)
        ? fault('malformed', 'text-beside', 'it contains more than the token')
        : null;
}
function several(value) {
    return fault('malformed', 'two-tokens', `it contains ${hubTokensIn(value).length} tokens`);
}
function encoded(value) {
    const found = encodedTokenIn(value);
    if (found === null)
        return null;
    return fault('encoded', found.kind, `it is the ${found.kind} form of a token`);
}
function quoted(value) {
    const opens = OPENING_QUOTE.test(value);
    const closes = CLOSING_QUOTE.test(value);
    const which = opens && closes && value.length > 1
        ? 'it starts and ends with a quotation mark'
        : `it ${opens ? 'starts with' : closes ? 'ends with' : 'contains'} a quotation mark`;
    const kind = opens && closes ? 'quotes' : opens || closes ? 'one-quote' : 'quotation-mark';
    return fault('quoted', kind, which);
}

;// CONCATENATED MODULE: ./src/model/token/inspect-token.ts






/**
 * Takes blanks and line breaks from both ends, as the Hub's Python client does. A byte order mark stays: to
 * JavaScript it is a blank, to that client a character that it cannot send.
 */
function trimToken(raw) {
    let end = raw.length;
    // A pattern for the end would begin anew at every blank.
    while (end > 0 && BLANK.test(raw.charAt(end - 1)))
        end -= 1;
    return raw.slice(0, end).replace(/^[^\S\ufeff]+/, '');
}
const BLANK = /[^\S\ufeff]/;
/** Judges a value without sending it anywhere. Expects a value that is not blank. */
function inspectToken(raw) {
    const value = trimToken(raw);
    const kind = kindOf(value);
    const claims = value.length <= LONGEST_TOKEN ? claimsIn(value) : null;
    return {
        raw: new Secret(raw),
        cleaned: new Secret(value),
        kind,
        hadBlanks: raw !== value,
        malformation: tokenFault(value),
        isSendable: value.length <= LONGEST_TOKEN && strayCharacterIn(value) === null,
        isHubForm: isHubForm(value),
        hasOldPrefix: hasOldPrefix(value),
        oauthScopes: kind === 'oauth' ? scopesIn(claims) : null,
        issuedAt: typeof claims?.iat === 'number' ? claims.iat * 1000 : null,
    };
}
/**
 * Why a value is not sent to this endpoint; null where it may be. The Hub itself is sent what has a form of its own
 * alone; a mirror or a repository manager may take keys of any form. What an endpoint has only just given in exchange
 * goes back to it in whatever form it has.
 */
function inspect_token_faultAt(endpoint, { source, format }) {
    if (source === 'publisher' && format.isSendable)
        return null;
    // With a dot behind it a name is the same to whoever looks it up, and no name to be trusted unasked.
    const isOfHub = isHubHost(endpoint.hostname.replace(/\.$/, ''));
    if (format.malformation !== null || format.isHubForm || !isOfHub) {
        return format.malformation;
    }
    const [kind, detail] = format.kind !== 'unknown'
        ? ['unknown-form', 'it begins like a Hub token, but the rest is different']
        : format.hasOldPrefix
            ? ['unknown-form', 'it begins with api_ like an old Hub token, but the rest is different']
            : [
                'no-prefix',
                'it does not have the prefix of a Hub token, such as hf_; it may be an account password',
            ];
    return { is: 'unknown-form', kind, detail, stray: null, foreign: null };
}
/** Reads the scope list of an OAuth token's own payload; one that cannot be read is no error. */
function scopesIn(claims) {
    const scope = claims?.scope;
    if (typeof scope === 'string')
        return scope.split(/\s+/).filter((word) => word !== '');
    return Array.isArray(scope) ? scope.filter((word) => typeof word === 'string') : null;
}

;// CONCATENATED MODULE: ./src/evidence/token-status.ts




function tokenStatusOf(evidence) {
    const { inputs, runner: { tokenSources, event }, hub: { whoami, repos, publisher }, } = evidence;
    if (tokenSources.checked === null) {
        if (publisher?.idToken.is === 'withheld')
            return { is: 'withheld' };
        // A look at the claims takes no stored token's place, and a fork gets neither secrets nor id tokens.
        const isMissing = publisher?.askedBy === 'oidc-dry-run' && tokenSources.isMapped;
        return publisher === null || isMissing || event.fork !== null ? { is: 'absent' } : { is: 'not-obtained' };
    }
    if (faultAt(inputs.endpoint, tokenSources.checked) !== null)
        return { is: 'malformed' };
    if (!mayReceiveToken(inputs.endpoint) || whoami === null)
        return { is: 'withheld' };
    if (whoami.identity !== null)
        return { is: 'good', identity: whoami.identity };
    if (token_status_readWhoami(whoami.response).is !== 'unauthorized')
        return { is: 'unknown' };
    const { outcome } = whoami.response;
    // Only the Hub knows that a token has expired, so this one certainly arrived.
    if (outcome.kind === 'answer' && /is expired/i.test(outcome.message ?? '')) {
        return { is: 'refused', because: 'expired' };
    }
    // The Hub has only just made it; what it says of such tokens here is not published.
    if (tokenSources.checked.source === 'publisher')
        return { is: 'unknown' };
    if (hasArrived(repos, tokenSources.checked.format.kind))
        return { is: 'unknown' };
    const served = servedAllTheSame(evidence);
    // What is public another endpoint than the Hub may serve whatever the token.
    const proof = isHub(inputs.endpoint) ? served[0] : served.find(isUnauthenticated);
    if (proof !== undefined)
        return { is: 'not-received', proof };
    return served.length > 0 ? { is: 'unknown' } : { is: 'refused', because: 'unknown' };
}
/**
 * Reads the identity check's answer. Its "yes" is a proper identity, so a 200 that is none is no answer,
 * and it has one "no", 401: whatever else comes from there says nothing about the token.
 */
function token_status_readWhoami(response) {
    const reading = readResponse(response, () => false);
    if (reading.is === 'not-found')
        return { is: 'no-route' };
    return ['gate', 'no-revision', 'forbidden'].includes(reading.is) ? { is: 'outage' } : reading;
}
/**
 * After a 401 to the identity check: an answer that only an accepted token gets. Nobody else may write or
 * see a private repo. How the identity check answers a Trusted Publisher's token is not published; there
 * also a 403 or 404 from a repo shows that the token was accepted, since a refused one gets 401.
 */
function hasArrived(repos, kind) {
    return repos.some((observation) => probeEntries(observation).some(([probe, response]) => {
        if (!response.authenticated)
            return false;
        const reading = readProbe(probe, response);
        if (reading.is === 'granted') {
            return probe === 'write' || probe === 'preupload' || readMetadata(response)?.isPrivate === true;
        }
        if (kind !== 'trusted-publisher')
            return false;
        return (reading.is === 'not-found' ||
            reading.is === 'no-revision' ||
            (reading.is === 'gate' && reading.state !== 'login') ||
            (reading.is === 'forbidden' && reading.reason !== 'region' && reading.reason !== 'disabled'));
    }));
}
/**
 * After a 401 to the identity check: the answers that the Hub never gives to a token it refuses. A refused
 * token gets 401 even for public repos, so a 200 means that the Hub saw no token; its own warning about
 * unauthenticated requests says so outright. Gated repos prove nothing: some recorded answers treat a
 * refused token there like no token at all (protocol notes §3.2).
 */
function servedAllTheSame({ hub: { repos, publicRepo } }) {
    const served = repos
        .filter((observation) => !mayBeGated(observation))
        .flatMap(probeEntries)
        .filter(([probe, response]) => response.authenticated &&
        (isUnauthenticated(response) || readProbe(probe, response).is === 'granted'))
        .map(([, response]) => response);
    const isShown = publicRepo !== null && readProbe('metadata', publicRepo).is === 'granted';
    return isShown ? [...served, publicRepo] : served;
}
/**
 * Whether another endpoint than the Hub rejects the token at its identity check (401) and serves repos to it all the
 * same. What it serves may be open to anybody there, so neither tells whether the token is good, or arrives. Of a
 * Trusted Publisher's token that 401 says nothing in the first place.
 */
function token_status_isIdentityContradicted(evidence, tokenStatus) {
    const { inputs, runner: { tokenSources }, hub: { whoami }, } = evidence;
    if (tokenStatus.is !== 'unknown' || isHub(inputs.endpoint) || tokenSources.checked === null)
        return false;
    const { source, format } = tokenSources.checked;
    if (source === 'publisher' || format.kind === 'trusted-publisher')
        return false;
    const outcome = whoami?.response.outcome;
    if (whoami === null || outcome?.kind !== 'answer' || outcome.status !== 401)
        return false;
    // A page instead of the Hub's own 401 may be a proxy's, unless other answers come through.
    return token_status_readWhoami(whoami.response).is === 'unauthorized' || servedAllTheSame(evidence).length > 0;
}
/** Whether the Hub itself says of the answer that it saw no token. */
function isUnauthenticated({ outcome }) {
    return (outcome.kind === 'answer' && outcome.status < 400 && /^unauthenticated\b/i.test(outcome.warning ?? ''));
}
/** Whether only what every gate lets through was answered: then the repo may be a gated one. */
function mayBeGated(observation) {
    const entries = probeEntries(observation);
    if (entries.some(([probe, response]) => readProbe(probe, response).is === 'gate'))
        return true;
    const metadata = readMetadata(observation.probes.metadata);
    if (metadata !== null)
        return metadata.gate !== null;
    return !entries.some(([probe, response]) => probe !== 'readme' && readProbe(probe, response).is === 'granted');
}

;// CONCATENATED MODULE: ./src/evidence/decisive-answers.ts





const MOST_EVIDENCE = 5;
function decisive_answers_decisiveAnswers({ runner: { tokenSources }, hub: { whoami, publisher, repos, references }, }) {
    const answers = [];
    if (whoami !== null) {
        const reading = whoami.identity === null ? readWhoami(whoami.response) : { is: 'granted' };
        answers.push({ response: whoami.response, reading, isWhoami: true, request: null, isReference: false });
    }
    const trouble = publisher?.response == null ? null : exchangeTrouble(publisher.response, tokenSources.checked !== null);
    if (publisher?.response != null && trouble !== null) {
        const { response } = publisher;
        answers.push({ response, reading: trouble, isWhoami: false, request: null, isReference: false });
    }
    const found = new Set(references.found);
    for (const observation of [...repos, ...found]) {
        for (const probe of mainProbes(observation, tokenSources.checked !== null)) {
            const response = observation.probes[probe];
            const reading = readingOf(observation, probe);
            if (response === undefined || reading === null)
                continue;
            const isReference = found.has(observation);
            answers.push({ response, reading, isWhoami: false, request: observation.request, isReference });
        }
    }
    for (const { response } of references.read.flatMap(({ files }) => files)) {
        answers.push({
            response,
            reading: readFile(response),
            isWhoami: false,
            request: null,
            isReference: true,
        });
    }
    return answers;
}
/** A file that came is one, also where it is a page: whether it says anything is for its reader to tell. */
function readFile(response) {
    const { outcome } = response;
    const came = outcome.kind === 'answer' && outcome.status === 200;
    return came ? { is: 'granted' } : readProbe('content', response);
}
function mainProbes({ request }, withToken) {
    const { ref, files = [] } = request;
    const read = readProbeFor(ref);
    const ofFiles = files.map((file) => fileProbe('file', file));
    if (!withToken)
        return [`anonymous-${read}`, 'anonymous-revision', ...ofFiles];
    return [
        mainProbeFor(request),
        'revision',
        // What takes the place of a check that this Hub does not have.
        ...(read === 'content' ? [] : ['content']),
        'preupload',
        ...ofFiles,
    ];
}
function decisive_answers_evidenceOn(answers) {
    return answers.slice(0, MOST_EVIDENCE).map(({ response }) => evidenceOf(response));
}
/** The distinct statuses or error codes of these answers: `504`, `502 and ECONNRESET`. */
function decisive_answers_statusesOf(answers) {
    const seen = answers.map(({ response: { outcome } }) => outcome.kind === 'answer' ? String(outcome.status) : outcome.code);
    return [...new Set(seen)].join(' and ');
}

;// CONCATENATED MODULE: ./src/causes/network/missing-checks.ts











/**
 * Means: The endpoint is a mirror or a repository manager that does not have the Hub's identity check or access checks.
 * Or its address is wrong, such as one that ends in `/api`.
 *
 * How we know: It answers 400, 404, 405 or 501 to these checks, and not in the Hub's own words, while it shows
 * metadata or files of a listed repo; or nothing there answers like the Hub. Or it rejects the token at the identity
 * check and serves repos to it all the same.
 *
 * What to do: Continue if jobs are known to work with this endpoint. Correct the address if it is wrong: it is the one
 * that the Hub's clients get as `HF_ENDPOINT`.
 */
const ENDPOINT_LACKS_CHECKS = (0,evidence_cause/* defineCause */.R)({
    group: 'network',
    slug: 'endpoint-lacks-checks',
    severity: 'warning',
    title: "The endpoint does not have the Hub's checks",
});
const missing_checks_MOST_NAMED = 3;
const missing_checks_MOST_EVIDENCE = 6;
/** What an endpoint other than the Hub cannot check, told once for the run. */
function missing_checks_missingChecks(evidence, tokenStatus, results) {
    const { inputs, hub } = evidence;
    if (isHub(inputs.endpoint))
        return null;
    const identity = uncheckedIdentity(evidence, tokenStatus);
    // Of a token that is refused, answers about repos say nothing.
    const counted = EFFECTS[tokenStatus.is].repos === 'nothing' ? [] : results;
    const unchecked = counted.map((result, index) => ({ result, answers: lacking(evidence, result, index) }));
    // A refusal has its own finding.
    const isLacking = unchecked.some(({ result, answers }) => result.access !== 'refused' && answers.length > 0);
    if (identity === null && !isLacking)
        return null;
    const access = unchecked.flatMap(({ answers }) => answers);
    const responses = [...(identity === null ? [] : [identity]), ...access.map(([, response]) => response)];
    const statuses = statusesOf(responses.map((response) => ({ response })));
    const shown = hub.repos
        .flatMap(probeEntries)
        .filter(([probe, response]) => readProbe(probe, response).is === 'granted')
        .map(([, response]) => response);
    const draft = {
        cause: ENDPOINT_LACKS_CHECKS,
        subject: inputs.endpoint.host,
        evidence: [...responses.slice(0, missing_checks_MOST_EVIDENCE / 2), ...shown].slice(0, missing_checks_MOST_EVIDENCE).map(evidenceOf),
    };
    if (isNothingKnownThere(evidence))
        return { ...draft, ...wrongAddress(evidence, statuses) };
    const lack = identity !== null && isIdentityContradicted(evidence, tokenStatus)
        ? 'rejects the token at its identity check (401) but serves repos to it, so the token cannot be checked there'
        : lackOf(identity !== null, access, statuses, tokenStatus);
    return {
        ...draft,
        message: `${inputs.endpoint.host} ${lack}.${knownOf(hub.repos, results)}`,
        advice: `Continue if ${evidence.runner.host === 'terminal' ? 'your code is' : 'jobs are'} known to work with this endpoint${identity === null ? '' : atTheHub(evidence)}.`,
    };
}
/** To go after the endpoint's name. */
function lackOf(lacksIdentity, access, statuses, tokenStatus) {
    const isOfWrites = access.every(([probe]) => probe === 'write' || probe === 'preupload');
    const check = isOfWrites ? 'write check' : 'access check';
    if (lacksIdentity) {
        return access.length === 0
            ? `has no identity check (${statuses}), so the token's account cannot be checked there`
            : `has no identity check and no ${check} (${statuses}), so neither the token's account nor its rights can be checked there`;
    }
    if (access.every(([probe]) => isFileProbe(probe))) {
        return `answers a listed file or folder in words of its own (${statuses}), so whether it is there cannot be checked`;
    }
    const what = tokenStatus.is === 'absent' ? 'access' : "the token's rights";
    return `has no ${check} (${statuses}), so ${what} cannot be checked there`;
}
/** The answer that leaves open whose token it is; null where there is none. */
function uncheckedIdentity(evidence, tokenStatus) {
    const { whoami } = evidence.hub;
    if (whoami === null || whoami.identity !== null)
        return null;
    const isMissing = readWhoami(whoami.response).is === 'no-route';
    return isMissing || isIdentityContradicted(evidence, tokenStatus) ? whoami.response : null;
}
/** The answers of routes that the endpoint lacks, as far as they leave something open about the repo. */
function lacking({ inputs: { endpoint }, hub: { repos } }, { access, findings }, index) {
    const observation = repos[index];
    if (observation === undefined)
        return [];
    // What a finding of its own leaves open is not told twice.
    const isOpen = access === 'unknown' && findings.length === 0;
    return probeEntries(observation).filter(([probe, response]) => lacksRoute({ endpoint, observation }, probe) && (isOpen || isForeignCheck(probe, response)));
}
/** Whether that is a check which a Hub of whatever age would at least not know in its own words. */
function isForeignCheck(probe, { outcome }) {
    if (!/^(?:write|(?:anonymous-)?read)$/.test(probe))
        return false;
    return outcome.kind === 'answer' && !isUnknownPage(outcome);
}
/** Whether the endpoint knows nothing that it was asked. */
function isNothingKnownThere({ inputs: { endpoint }, hub: { whoami, repos } }) {
    const isIdentityKnown = whoami !== null && readWhoami(whoami.response).is !== 'no-route';
    return (!isIdentityKnown &&
        repos.every((observation) => probeEntries(observation).every(([probe]) => lacksRoute({ endpoint, observation }, probe))));
}
/** What is said of an address at which nothing is like the Hub. */
function wrongAddress({ inputs: { endpoint, repos }, runner: { host } }, statuses) {
    const { origin, basePath, namedBy } = endpoint;
    const name = namedBy === 'environment' ? 'HF_ENDPOINT' : inputOn(host, 'endpoint');
    const message = `Nothing at ${origin}${basePath} answers like the Hub (${statuses}), so nothing was checked`;
    // Within a longer path the word may belong to it, as in that of a repository manager.
    const [, before] = /^((?:\/(?!api(?:\/|$))[^/]+)*)\/api$/.exec(basePath) ?? [];
    if (before !== undefined) {
        return {
            message: `${message}. The address ends in /api, which the Hub's clients add themselves.`,
            advice: `Set ${name} to ${origin}${before}.`,
        };
    }
    const none = repos.length === 0 ? 'no identity check' : 'none of the checks and none of the listed repos';
    return {
        message: `${message}: the address is wrong, or the endpoint has ${none}.`,
        advice: `Check ${name}: it is the address that the Hub's clients get as HF_ENDPOINT, and they add /api/… themselves.`,
    };
}
const RIGHTS = (/* unused pure expression or super */ null && (['read', 'written', 'created or written', 'changed by a pull request', 'seen']));
const WANTED = {
    read: 'read',
    write: 'written',
    create: 'created or written',
    pr: 'changed by a pull request',
};
/** What the other answers show of the listed repos, as a sentence with a blank in front. */
function knownOf(repos, results) {
    const known = results.flatMap((result, index) => {
        const observation = repos[index];
        // A refusal has its own finding.
        return observation === undefined || result.access === 'refused' ? [] : [standing(result, observation)];
    });
    const clauses = (which) => RIGHTS.flatMap((right) => {
        const labels = known.filter((one) => one[which] === right).map(({ label }) => label);
        return labels.length === 0 ? [] : [`${namesOf(labels)} can be ${right}`];
    });
    const shown = clauses('shown').join(' and ');
    const open = clauses('open').join(' and ');
    if (shown === '')
        return open === '' ? '' : ` Whether ${open} is unknown.`;
    return ` Its other answers show that ${shown}${open === '' ? '' : `; whether ${open} is unknown`}.`;
}
/** The most that is shown of a repo, and what the job needs and nothing shows. */
function standing({ request: { operation }, access, label }, observation) {
    const wanted = WANTED[operation];
    if (access === 'granted')
        return { label, shown: wanted, open: null };
    const isGranted = (probe) => readingOf(observation, probe)?.is === 'granted';
    // A README comes through every gate.
    const isOpen = isGranted('readme') && readMetadata(observation.probes.metadata)?.gate === null;
    const isServed = isGranted('read') || isGranted('content') || isOpen;
    const isSeen = isGranted('metadata') || isGranted('readme');
    return { label, shown: isServed && wanted !== 'read' ? 'read' : isSeen ? 'seen' : null, open: wanted };
}
/** `acme/a, acme/b and 2 more`. */
function namesOf(labels) {
    const left = labels.length - missing_checks_MOST_NAMED;
    const named = [...labels.slice(0, missing_checks_MOST_NAMED), ...(left > 0 ? [`${left} more`] : [])];
    const last = named.pop() ?? '';
    return named.length === 0 ? last : `${named.join(', ')} and ${last}`;
}
/** Where else a token of the Hub's own can be checked. Other credentials are none of its business. */
function atTheHub({ inputs: { endpoint }, runner: { tokenSources, host } }) {
    const kind = tokenSources.checked?.format.kind ?? 'unknown';
    return endpoint.namedBy !== 'input' || kind === 'unknown'
        ? ''
        : `; set ${inputOn(host, 'endpoint')} to https://huggingface.co to check the token at the Hub itself`;
}
/** Refusals that only look like those of the network edge: an endpoint of this kind gives them itself. */
function missing_checks_ownRefusals(evidence, tokenStatus) {
    const { inputs, hub } = evidence;
    const ofFiles = hub.repos.flatMap((observation) => {
        const { content, metadata } = observation.probes;
        const isDoubtful = isFileInDoubt({ endpoint: inputs.endpoint, observation });
        return content !== undefined && isDoubtful && readMetadata(metadata) !== null ? [content] : [];
    });
    const ofIdentity = isIdentityContradicted(evidence, tokenStatus) ? hub.whoami : null;
    return ofIdentity === null ? ofFiles : [ofIdentity.response, ...ofFiles];
}

;// CONCATENATED MODULE: ./src/causes/network/no-verdict.ts



/**
 * Means: The check reached the limit of the `timeout` input before every answer was in.
 *
 * How we know: The step's own clock. The report shows what is known and lists what is not.
 *
 * What to do: Raise `timeout`, or list fewer repos.
 */
const no_verdict_CHECK_TIMED_OUT = (0,evidence_cause/* defineCause */.R)({
    group: 'network',
    slug: 'check-timed-out',
    severity: 'warning',
    title: 'Not everything was checked in time',
    isUnanswered: true,
});
/**
 * Means: The step ended without a verdict: because of a bug in this action, because of a signal, or because
 * nothing was left to wait for. Nothing is known about the job's access.
 *
 * How we know: The process ended, or was about to, before a report was published. Until there is a report, the
 * exit status is 1.
 *
 * What to do: Run the job again if it was cancelled; otherwise report the kind of error that the message names.
 */
const CHECK_FAILED = (0,evidence_cause/* defineCause */.R)({
    group: 'network',
    slug: 'check-failed',
    severity: 'error',
    title: 'The check itself failed',
});
function no_verdict_timedOut({ inputs, runner: { host } }, answers, results) {
    const affected = answers.filter(({ reading }) => reading.is === 'no-answer' && reading.phase === 'deadline');
    if (affected.length === 0)
        return null;
    const open = results.filter(({ access }) => access === 'unknown');
    const others = affected.every(({ isReference }) => isReference)
        ? 'what the listed repos load'
        : "the token's identity";
    const missing = open.length === 0 ? others : `${open.length} of ${results.length} repos`;
    return {
        cause: no_verdict_CHECK_TIMED_OUT,
        message: `Timed out after ${inputs.timeoutSeconds} seconds: no answer for ${missing}.`,
        advice: `Raise ${inputOn(host, 'timeout')}, or list fewer repos.`,
        evidence: evidenceOn(affected),
    };
}

;// CONCATENATED MODULE: ./src/causes/network/outage.ts






/**
 * Means: The Hub does not answer as it should.
 *
 * How we know: A status of 500 or above after several attempts, no answer at all, or an answer that does not fit
 * the request.
 *
 * What to do: Run the job again later; nothing needs to be changed.
 */
const outage_HUB_OUTAGE = (0,evidence_cause/* defineCause */.R)({
    group: 'network',
    slug: 'hub-outage',
    severity: 'warning',
    title: 'The Hub does not answer properly',
    seenAs: [
        "Internal Error - We're working hard to fix this",
        "missing the 'X-Repo-Commit' header",
        '504 Server Error: Gateway Time-out for url',
    ],
    isUnanswered: true,
});
/** To wait is all that helps. The status page is about the Hub alone, and about no other endpoint. */
function outage_retryAdvice({ inputs, runner: { host } }) {
    const page = isHub(inputs.endpoint) ? '; https://status.huggingface.co shows known incidents' : '';
    return `${wordsOn(host).runAgain} later, without changes${page}.`;
}
function outage_outage(evidence, answers) {
    const allFailed = answers.every(({ reading }) => outage_isConnectFailure(reading));
    const affected = answers.filter(({ reading, isReference }) => reading.is === 'outage' ||
        (reading.is === 'no-route' && (isReference || isHub(evidence.inputs.endpoint))) ||
        (reading.is === 'no-answer' && reading.phase === 'answer') ||
        (outage_isConnectFailure(reading) && !allFailed));
    if (affected.length === 0)
        return null;
    const again = affected.every(({ response }) => response.attempts > 1) ? ', also after retries' : '';
    const waits = affected.map(({ response }) => response.notAwaitedSeconds ?? 0);
    const wait = Math.max(...waits) > 0 ? `; retry after ${Math.max(...waits)} seconds` : '';
    return {
        cause: outage_HUB_OUTAGE,
        message: `Answers from the Hub are missing or unusable (${statusesOf(affected)}${again}${wait}), so not everything could be checked.`,
        advice: outage_retryAdvice(evidence),
        evidence: evidenceOn(affected),
    };
}
/** The identity check refuses a token that repos accept, and something is left open by it. */
function outage_deniedIdentity(evidence, tokenStatus, results) {
    const { runner: { tokenSources, host }, hub: { whoami }, } = evidence;
    if (tokenStatus.is !== 'unknown' || whoami === null)
        return null;
    // Another endpoint than the Hub need not be of one piece.
    if (isIdentityContradicted(evidence, tokenStatus))
        return null;
    if (readWhoami(whoami.response).is !== 'unauthorized')
        return null;
    // That it is accepted, its exchange shows and no repo; what is said here of such tokens is not published.
    if (tokenSources.checked?.source === 'publisher')
        return null;
    const isPublisher = tokenSources.checked?.format.kind === 'trusted-publisher';
    if (isPublisher && results.every(({ access, findings }) => access === 'granted' || findings.length > 0)) {
        return null;
    }
    return {
        cause: outage_HUB_OUTAGE,
        message: "The Hub contradicts itself: its identity check rejects the token (401), but a repo's answer shows that the token is accepted. Whose token it is could not be determined.",
        advice: `${wordsOn(host).runAgain} later, without changes.`,
        evidence: [evidenceOf(whoami.response)],
    };
}
function outage_isConnectFailure(reading) {
    return reading.is === 'no-answer' && (reading.phase === 'connect' || reading.phase === 'proxy');
}

;// CONCATENATED MODULE: ./src/causes/network/proxy-trouble.ts

/** Explains a failure on the way through the proxy; the proxy is named by its host, never by its credentials. */
function proxy_trouble_proxyTrouble({ variable, address, credentials }, code, host, machine) {
    if (address === null) {
        return {
            what: `${variable} is not the address of an HTTP proxy`,
            advice: `Set ${variable} to http://host:port, or unset it.`,
        };
    }
    const proxy = address.host;
    const { thisRunner } = wordsOn(machine);
    const around = `or add ${host} to NO_PROXY if ${thisRunner} can reach it directly`;
    const status = /^PROXY_ANSWERED_(\d{3})$/.exec(code)?.[1];
    if (code === 'PROXY_CLOSED') {
        return {
            what: `the proxy ${proxy} (${variable}) closes the connection without an answer`,
            advice: `Check that ${variable} names a proxy that allows CONNECT to ${host}, ${around}.`,
        };
    }
    switch (status) {
        case undefined:
            return {
                what: `no connection through the proxy ${proxy} from ${variable} (${code})`,
                advice: `Check that ${variable} names the right proxy and that ${thisRunner} can reach ${proxy}, ${around}.`,
            };
        // tinyproxy answers so to credentials that it does not know, and with 407 to none.
        case '401':
        case '407':
            return credentials === null
                ? {
                    what: `the proxy ${proxy} requires a user name and password (${status})`,
                    advice: `Set ${variable} to http://user:password@${proxy}${machine === 'github' ? ' from a secret' : ''}, with special characters percent-encoded.`,
                }
                : {
                    what: `the proxy ${proxy} rejects the user name and password in ${variable} (${status})`,
                    advice: `Correct the user name and password in ${machine === 'github' ? `the secret that ${variable} comes from` : variable}, with special characters percent-encoded.`,
                };
        case '403':
            return {
                what: `the proxy ${proxy} refuses to connect to it (403)`,
                advice: `Ask whoever runs the proxy ${proxy} to allow ${host}, ${around}.`,
            };
        // So does tinyproxy where others answer with 502 to 504.
        case '500':
        case '502':
        case '503':
        case '504':
            return {
                what: `the proxy ${proxy} cannot reach it (${status})`,
                advice: `Check whether ${proxy} itself can reach ${host} (DNS, firewall), ${around}.`,
            };
        default:
            return {
                what: `the proxy ${proxy} answers ${status} instead of connecting`,
                advice: `Check that ${variable} names a proxy that allows CONNECT to ${host}, ${around}.`,
            };
    }
}

;// CONCATENATED MODULE: ./src/causes/network/quota.ts





/**
 * Means: The quota for requests without a token, which is shared by everybody behind this address, is used up;
 * or the rest of it was kept for a job that has no token.
 *
 * How we know: A 429 to a request without a token, or the rest that the Hub's `RateLimit` header reports.
 *
 * What to do: Give the job a token, since its account has a separate quota; or wait.
 */
const RATE_LIMIT_SHARED_IP = (0,evidence_cause/* defineCause */.R)({
    group: 'network',
    slug: 'rate-limit-shared-ip',
    severity: 'warning',
    title: 'Anonymous requests from this address are rate-limited',
    seenAs: ['429 Client Error: Too Many Requests for url', 'We had to rate limit your IP'],
    isUnanswered: true,
});
/**
 * Means: The account's own request quota is used up.
 *
 * How we know: A 429 to a request with the token, while the Hub reports that nothing is left.
 *
 * What to do: Wait as many seconds as the message says, and spread out the jobs.
 */
const RATE_LIMIT_ACCOUNT = (0,evidence_cause/* defineCause */.R)({
    group: 'network',
    slug: 'rate-limit-account',
    severity: 'warning',
    title: "The account's request quota is used up",
    seenAs: [
        '429 Client Error: Too Many Requests for url',
        "you have reached your 'api' rate limit",
        'We had to rate limit you, you hit the quota of',
    ],
    isUnanswered: true,
});
/**
 * Means: The Hub rate-limited the identity check. The repos were checked all the same.
 *
 * How we know: The Hub answered 429 to the identity check.
 *
 * What to do: Nothing now. Fewer identity checks from one address avoid it.
 */
const RATE_LIMIT_WHOAMI = (0,evidence_cause/* defineCause */.R)({
    group: 'network',
    slug: 'rate-limit-whoami',
    severity: 'warning',
    title: 'The identity check was rate-limited',
    seenAs: ["You've hit the rate limit for the /whoami-v2 endpoint"],
    isUnanswered: true,
});
/**
 * Means: Little is left of the account's request quota. If more than 25 repos are listed, some were not checked
 * if that would have used the last quarter of the quota, which is kept for the job.
 *
 * How we know: With a successful answer, the Hub reports that less than a tenth is left, or less than the list
 * needs.
 *
 * What to do: Wait, or spread out the jobs.
 */
const RATE_LIMIT_ACCOUNT_LOW = (0,evidence_cause/* defineCause */.R)({
    group: 'network',
    slug: 'rate-limit-account-low',
    severity: 'warning',
    title: "The account's request quota is running low",
});
const LOW_SHARE = 0.1;
/** Whose quota is used up, where answers say so. */
function quota_throttling({ runner: { host } }, answers, results) {
    const words = wordsOn(host);
    const drafts = [];
    const counts = quotaEvidence(answers.map(({ response }) => response));
    const whoami = answers.find(({ isWhoami, reading }) => isWhoami && reading.is === 'throttled');
    const probes = answers.filter(({ isWhoami }) => !isWhoami);
    const by = (whose) => probes.filter(({ reading }) => reading.is === 'throttled' && reading.by === whose);
    const spared = probes.filter(isSpared);
    const byAddress = [...by('address'), ...spared.filter(({ response }) => !response.authenticated)];
    const byAccount = by('account');
    if (byAddress.length > 0) {
        const lowest = lowestOf(answers.filter(({ response }) => !response.authenticated));
        const isLow = by('address').length === 0 && lowest !== null && lowest.remaining > 0;
        drafts.push({
            cause: RATE_LIMIT_SHARED_IP,
            message: isLow
                ? `Without a token, ${words.thisRunner}'s address has ${whatIsLeft(lowest)}. To keep them for ${words.job}, ${unasked(spared, results)}.`
                : `The request quota of ${words.thisRunner}'s address is used up${usedUp(byAddress, answers)}, and ${unanswered(results)}.`,
            advice: `Set HF_TOKEN ${words.forCommands}: an account has its own quota, not shared with other ${host === 'github' ? 'runners' : 'machines'}.`,
            evidence: [...evidenceOn(byAddress), ...counts],
        });
    }
    if (byAccount.length > 0) {
        const all = [...byAccount, ...spared.filter(({ response }) => response.authenticated)];
        drafts.push({
            cause: RATE_LIMIT_ACCOUNT,
            message: `The request quota of the token's account is used up${usedUp(byAccount, answers)}, and ${unanswered(results)}.`,
            advice: `Wait until the quota resets and ${spreadOut(host)}, or move it to a plan with a higher quota.`,
            evidence: [...evidenceOn(all), ...counts],
        });
    }
    if (whoami !== undefined) {
        const granted = results.filter(({ access }) => access === 'granted').length;
        const repos = granted === 0
            ? 'No access to a listed repo is proven'
            : `The answers for the repos still count: ${granted} of ${results.length} granted`;
        drafts.push({
            cause: RATE_LIMIT_WHOAMI,
            message: `The token's owner is not known, because the Hub did not answer the identity check${usedUp([whoami], answers)}. ${repos}.`,
            advice: host === 'terminal'
                ? 'Run the check again later if you need to know whose token it is; nothing else is needed.'
                : 'Check the token in just one job if many jobs share this address; nothing else is needed.',
            evidence: [...evidenceOn([whoami]), ...counts],
        });
    }
    return drafts;
}
/** An account's quota that is nearly used up, and what was not asked for that reason. */
function quota_lowQuota({ runner: { host } }, tokenStatus, answers, results) {
    const spared = answers.filter((answer) => answer.response.authenticated && isSpared(answer));
    if (tokenStatus.is !== 'good' && spared.length === 0)
        return null;
    const lowest = lowestOf(answers.filter(({ response }) => response.authenticated));
    if (spared.length === 0 && (lowest === null || share(lowest) >= LOW_SHARE))
        return null;
    const account = tokenStatus.is === 'good' ? `account ${tokenStatus.identity.name}` : "token's account";
    const said = `The ${account} has ${whatIsLeft(lowest)}`;
    const wait = lowest === null ? 'Wait' : `Wait ${lowest.resetSeconds} seconds`;
    return {
        cause: RATE_LIMIT_ACCOUNT_LOW,
        ...(tokenStatus.is === 'good' ? { subject: tokenStatus.identity.name } : {}),
        message: spared.length === 0
            ? `${said}.`
            : `${said}. To keep them for ${wordsOn(host).job}, ${unasked(spared, results)}.`,
        advice: `${wait} before heavy downloads, or ${spreadOut(host)}.`,
        evidence: [...quotaEvidence(answers.map(({ response }) => response)), ...evidenceOn(spared)],
    };
}
/** What eases the load on an account that others use as well. */
function spreadOut(host) {
    return `spread out the ${host === 'terminal' ? 'work' : 'jobs'} of this account`;
}
function lowestOf(answers) {
    let lowest = null;
    for (const { response, reading } of answers) {
        if (reading.is === 'throttled' || response.outcome.kind !== 'answer')
            continue;
        const { rateLimit } = response.outcome;
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
    const left = lowest === null ? 'few requests left' : leftText(lowest);
    return `${left}, according to the Hub's RateLimit header`;
}
/** How many of the listed repos were not asked about, by the requests that were not sent. */
function unasked(spared, results) {
    const listed = new Set(spared.flatMap(({ request }) => (request === null ? [] : [request])));
    const count = results.filter(({ request }) => listed.has(request)).length;
    if (count === 0)
        return 'not everything that the listed repos load was checked';
    return `${count} of ${results.length} listed repos ${count === 1 ? 'was' : 'were'} not checked`;
}
function unanswered(results) {
    const open = results.filter(({ access }) => access === 'unknown');
    if (open.length === 0)
        return 'not everything was checked';
    return `${open.length} of ${results.length} listed repos have no answer`;
}
/** In brackets: the status, if there was one, the counts, and when the quota resets, by the longest time reported. */
function usedUp(affected, answers) {
    const isThrottled = affected.some(({ reading }) => reading.is === 'throttled');
    // What was not asked says nothing itself: an answer before it did.
    const counted = isThrottled ? affected : answers.filter(({ response }) => !response.authenticated);
    const seconds = counted.map(({ response: { outcome } }) => outcome.kind === 'answer' ? (outcome.rateLimit?.resetSeconds ?? outcome.retryAfterSeconds ?? 0) : 0);
    const longest = Math.max(0, ...seconds);
    const [count] = counted
        .flatMap(({ response: { outcome } }) => (outcome.kind === 'answer' ? (outcome.rateLimit ?? []) : []))
        .sort((one, other) => one.remaining - other.remaining);
    const late = counted.some(({ response }) => response.notAwaitedSeconds !== undefined);
    const words = [
        ...(isThrottled ? ['429'] : []),
        ...(count === undefined ? [] : [countText(count) + windowText(count)]),
        ...(longest === 0 ? [] : [`it resets in ${longest} seconds${late ? ', too late for this check' : ''}`]),
    ];
    return words.length === 0 ? '' : ` (${words.join('; ')})`;
}
function windowText({ windowSeconds }) {
    return windowSeconds === null ? '' : ` in a window of ${windowSeconds} seconds`;
}

;// CONCATENATED MODULE: ./src/model/compare-versions.ts
/** `0.36.2`, `v1.33.0rc1`, `1!2.0`; null if it does not begin with numbers. */
function compare_versions_parseVersion(text) {
    const match = /^v?(?:\d+!)?(\d{1,6}(?:\.\d{1,6}){0,5})/.exec(text.trim());
    return match?.[1] === undefined ? null : match[1].split('.').map(Number);
}
/** Below zero if `a` is the lower one. */
function compare_versions_compareVersions(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Whether `version` is `bound` or a later one; both as text. */
function isSince(version, bound) {
    const [a, b] = [compare_versions_parseVersion(version), compare_versions_parseVersion(bound)];
    return a !== null && b !== null && compare_versions_compareVersions(a, b) >= 0;
}

;// CONCATENATED MODULE: ./src/netrc/byte-range.ts
/** The bytes outside of these parts, which are in order. */
function byte_range_without(bytes, parts) {
    const kept = [];
    let at = 0;
    for (const { start, end } of parts) {
        kept.push(bytes.subarray(at, start));
        at = end;
    }
    return Buffer.concat([...kept, bytes.subarray(at)]);
}

;// CONCATENATED MODULE: ./src/netrc/entry-runs.ts
/** Rows of plain entries: complete, with nothing between them, and in words that every reader of a netrc takes alike. */
/** What may run over line ends, so that a row within it means something else. */
const HOLDS_LINES = /["\\\0]|macdef/i;
/** To curl these are keywords wherever they are in an entry of another host. */
const NO_KEYWORD = '(?!(?:[Mm][Aa][Cc][Hh][Ii][Nn][Ee]|[Dd][Ee][Ff][Aa][Uu][Ll][Tt])\\s)';
/** Shorter than any reader's limit, and nothing that one of them takes for a quote, an escape or a comment. */
const WORD = `${NO_KEYWORD}[!$-[\\]-~]{1,100}`;
const BLANKS = '[ \\t]{1,20}';
/** Without CR, which some curl take for a part of the name before it. */
const GAP = `(?:${BLANKS}|\\n[ \\t]{0,20})`;
/** Its host has no capitals, about which readers differ. */
const PLAIN_ENTRY = new RegExp(`machine${BLANKS}(${NO_KEYWORD}[a-z\\d][a-z\\d_.:-]{0,99})${GAP}login${BLANKS}${WORD}${GAP}password${BLANKS}${WORD}\\r?\\n+`, 'y');
/** All of a file, in order. */
function entry_runs_rowsOf(text) {
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
function entry_runs_hostAt(text, start) {
    PLAIN_ENTRY.lastIndex = start;
    return PLAIN_ENTRY.exec(text)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./src/netrc/lexer.ts
/**
 * Cuts a netrc into lexemes, the way Python 3.11 and later do: quotes only where a word starts, a
 * backslash takes the next byte, `#` opens a comment only where a keyword may stand, and a macro runs to
 * the first empty line. Every lexeme knows the bytes it came from. Where no two readers agree on which bytes make
 * a word, it reads on and says so.
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
const lexer_BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf';
/** Cuts the whole file, or says in plain words (never with its content) why that cannot be done. */
function lexer_readLexemes(bytes) {
    const text = bytes.toString('latin1');
    const lineOf = lineCounter(text);
    if (WIDE_ENCODINGS.some((mark) => bytes.subarray(0, mark.length).equals(mark))) {
        return { ok: false, reason: 'it is UTF-16 or UTF-32, which no client reads', line: 1 };
    }
    const unclear = [];
    const doubt = (reason, at, hidesEnd = false) => unclear.push({ at, hidesEnd, reason, line: lineOf(at) });
    for (const { index } of text.matchAll(/\0/g))
        doubt('it contains a NUL byte', index);
    const lexemes = [];
    const add = (role, start, end, said) => {
        lexemes.push({ role, start, end, line: lineOf(start), text: said, raw: text.slice(start, end) });
    };
    let at = skipSeparators(text, 0);
    while (at < text.length) {
        if (text[at] === '#') {
            const end = nextLineEnd(text, at);
            add('comment', at, end, text.slice(at, end));
            at = skipSeparators(text, end);
            continue;
        }
        const word = readWord(text, at, doubt);
        if (word.text === '')
            doubt('an empty quoted word is in the place of a keyword', at);
        const keyword = lexer_asciiLowerCase(word.text);
        const known = keyword === 'default' || TAKES_VALUE.has(keyword);
        add(known ? 'keyword' : 'unknown', at, word.end, known ? keyword : word.text);
        const keywordAt = at;
        at = skipSeparators(text, word.end);
        if (!TAKES_VALUE.has(keyword))
            continue;
        const needsName = keyword === 'machine' || keyword === 'macdef';
        if (at >= text.length) {
            if (needsName)
                doubt(`a ${keyword} has no name`, keywordAt);
            continue;
        }
        const value = readWord(text, at, doubt);
        if (needsName && value.text === '')
            doubt(`a ${keyword} has no name`, keywordAt);
        add('value', at, value.end, value.text);
        at = value.end;
        if (keyword === 'macdef') {
            const end = macroEnd(text, at);
            add('macro', at, end, text.slice(at, end));
            at = end;
        }
        at = skipSeparators(text, at);
    }
    return { ok: true, lexemes, unclear: unclear.sort((a, b) => a.at - b.at) };
}
function skipSeparators(text, from) {
    let at = from;
    while (at < text.length && isSeparator(text[at]))
        at += 1;
    return at;
}
function readWord(text, start, doubt) {
    const quoted = text[start] === '"';
    let said = '';
    let at = quoted ? start + 1 : start;
    while (at < text.length) {
        const char = text[at] ?? '';
        if (quoted && char === '"') {
            const end = at + 1;
            if (end < text.length && !isSeparator(text[end])) {
                doubt('text follows a closing quote without a space', at);
            }
            return { end, text: said };
        }
        if (!quoted && isSeparator(char))
            break;
        if (char === '\\') {
            at += 1;
            if (at >= text.length || isLineEnd(text[at]))
                doubt('a line ends with a backslash', at - 1, true);
            // Of CRLF it takes both.
            const end = Math.max(afterLineEnd(text, at), at + 1);
            said += text.slice(at, end);
            at = end;
        }
        else {
            said += char;
            at += 1;
        }
    }
    if (quoted)
        doubt('a quote is never closed', start, true);
    return { end: Math.min(at, text.length), text: said };
}
/** From behind a macro's name to behind the first empty line, or to the end of the file. */
function macroEnd(text, nameEnd) {
    let lineStart = afterLineEnd(text, nextLineEnd(text, nameEnd));
    while (lineStart < text.length) {
        const lineEnd = nextLineEnd(text, lineStart);
        const next = afterLineEnd(text, lineEnd);
        if (lineEnd === lineStart)
            return next;
        lineStart = next;
    }
    return text.length;
}
/** Lower case for ASCII only: other bytes are not letters here. */
function lexer_asciiLowerCase(text) {
    return /[A-Z]/.test(text) ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text;
}

;// CONCATENATED MODULE: ./src/netrc/lines.ts
/**
 * Lines and blanks of a netrc, on text decoded as latin1 (one character per byte).
 * Only the four ASCII blanks separate words: JavaScript's own notion of white space would also split
 * at bytes such as 0xA0, which belong to a value.
 */
/** What Unicode has of blanks beyond ASCII, in UTF-8 read as latin1, for a regular expression: to git-lfs they part words. */
const UNICODE_BLANK = '\\xc2[\\x85\\xa0]|\\xe1\\x9a\\x80|\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]|\\xe2\\x81\\x9f|\\xe3\\x80\\x80';
function isBlank(char) {
    return char === ' ' || char === '\t';
}
function lines_isLineEnd(char) {
    return char === '\n' || char === '\r';
}
function lines_isSeparator(char) {
    return isBlank(char) || lines_isLineEnd(char);
}
/** Offset behind the line end that stands at `at`, or `at` itself where none stands. */
function lines_afterLineEnd(text, at) {
    if (text[at] === '\r')
        return text[at + 1] === '\n' ? at + 2 : at + 1;
    return text[at] === '\n' ? at + 1 : at;
}
/** Offset of the first line end at or after `at`, or the text's length. */
function lines_nextLineEnd(text, at) {
    let end = at;
    while (end < text.length && !lines_isLineEnd(text[end]))
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
function lines_lineCounter(text) {
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
/** The offset at which each line begins. */
function lineStarts(text) {
    const starts = [0];
    const ends = /\r\n?|\n/g;
    while (ends.test(text))
        starts.push(ends.lastIndex);
    return starts;
}

;// CONCATENATED MODULE: ./src/netrc/readers/reading.ts
/** What a modelled reader of a netrc makes of one file, inside `src/netrc`: with the places it took it from. */
/** A file as readers get it; what several of them make of it first is made once. */
class reading_NetrcSource {
    bytes;
    file;
    made = new Map();
    wholeText = null;
    /** `bytes` may be an excerpt, `file` is the whole: what has a limit for its size uses that. */
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
function reading_unlimited() {
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
function reading_readingOf(entry) {
    if (entry === undefined)
        return NOTHING;
    const { host, ...said } = entry;
    return { kind: 'entry', byDefault: host === null, ...said };
}

;// CONCATENATED MODULE: ./src/netrc/excerpt.ts
/**
 * Long netrc files, read in excerpts: years of jobs may leave a megabyte of entries for other hosts. One plain entry
 * after another leaves every reader as it was, so that of a row of them the first and the last few say as much as all
 * (runner notes §3).
 */





/** Entries that stay at each end of a row: a reader that comes upon it out of step has found its way by the second. */
const ENDS = 3;
/** A file without the inner entries of its rows. Offsets and lines are the excerpt's own where nothing else is said. */
class excerpt_Excerpt {
    omitted;
    source;
    lineInFile = null;
    /** Of `omitted`, in order, nothing is kept; each begins and ends where a line does. */
    constructor(file, omitted = []) {
        this.omitted = omitted;
        this.source = new reading_NetrcSource(omitted.length === 0 ? file : byte_range_without(file, omitted), file);
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
    range({ start, end }) {
        return { start: this.place(start), end: end === start ? this.place(start) : this.place(end - 1) + 1 };
    }
    /** The 1-based line of the file on which a byte of the excerpt stands. */
    lineAt(offset) {
        this.lineInFile ??= lines_lineCounter(this.source.fileText);
        return this.lineInFile(this.place(offset));
    }
    /** Which line of the file a line of the excerpt is; both count from 1. */
    line(number) {
        return this.omitted.length === 0 ? number : this.lineAt(lineStarts(this.source.text)[number - 1] ?? 0);
    }
}
const made = new WeakMap();
/** What every reader answers from as from the file itself, as long as it is asked for these hosts only. */
function excerpt_excerptAbout(file, hosts) {
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
    return excerptOf(file, entry_runs_rowsOf(text), mentions);
}
/**
 * The same for a proof about all hosts. Readers take the first or the last of a host's entries, so that in the
 * middle of a row those between them count for nothing; and of hosts that are named nowhere but in the middle of the
 * same rows, one stands for all.
 */
function excerpt_excerptForAll(file, hosts) {
    const text = file.toString('latin1');
    const rows = rowsOf(text);
    const rest = rows.map((row) => ({ start: row[0] ?? 0, end: row.at(-1) ?? 0 }));
    const elsewhere = asciiLowerCase(without(file, rest).toString('latin1')).split(/[^!-~]+/);
    const kept = new Set([...elsewhere, ...Array.from(hosts, asciiLowerCase)]);
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
        for (const place of places.slice(countUpTo(start - 1, places), countUpTo(behind - 1, places))) {
            const next = countUpTo(place, row);
            omit(row[next - 1] ?? 0);
            start = row[next] ?? 0;
        }
        omit(behind);
    }
    return new excerpt_Excerpt(file, omitted);
}

;// CONCATENATED MODULE: ./src/netrc/readers/aria2.ts
/** aria2: plain words, comments at the very start of a line only; an entry for `.host` serves all names below it. */


const VALUES = new Set(['machine', 'login', 'password', 'account', 'macdef']);
function openAria2({ text }) {
    const entries = entriesOf(text);
    if (entries === null)
        return () => refusal('grammar');
    // It looks at one after another, and `default` gives nothing for HTTP: so what stands behind one is never found.
    const end = entries.findIndex(({ host }) => host === null);
    const reached = end < 0 ? entries : entries.slice(0, end);
    const named = firstByHost(reached);
    return (host) => {
        let found = named.get(host);
        for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            const wider = named.get(host.slice(dot));
            if (wider !== undefined && (found === undefined || wider.opener < found.opener))
                found = wider;
        }
        return reading_readingOf(found);
    };
}
/** Null where it raises an error. */
function entriesOf(text) {
    const entries = [];
    let awaits = null;
    let inMacro = false;
    let lineAt = 0;
    for (const line of linesWithFeeds(text)) {
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
                    entries.push(newEntry(word.text, awaits.at));
                else if (awaits.text === 'macdef')
                    inMacro = true;
                else if (entry !== undefined)
                    entry[awaits.text] = word;
                awaits = null;
            }
            else if (word.text === 'default')
                entries.push(newEntry(null, word.at));
            else if (word.text !== 'machine' && entry === undefined)
                return null;
            else if (VALUES.has(word.text))
                awaits = word;
        }
    }
    return awaits === null ? entries : null;
}

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
    for (const { 0: lexeme, index } of text.matchAll(/[^\n]{0,4094}[\s\S]/g)) {
        yield { text: lexeme.replace(/\0[\s\S]*/, ''), at: index };
    }
}
/**
 * Without lines that are too long, as before 8.8; later versions end there. A NUL ends the reading where it
 * begins a line, and else costs its line and the next.
 */
function* wholeLines(text) {
    let at = 0;
    let spoilt = false;
    for (const part of linesWithFeeds(text)) {
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
const curl_8_21_REFUSED = new Error('the modelled reader refuses the file');
/** As for earlier versions, the file is gone through once, and for each host only from its own name on. */
function openByGrammar(file, meter) {
    const named = new Map();
    const stranger = new GrammarSearch(file, null, reading_unlimited());
    const otherwise = orRefusal(() => stranger.run((name, start) => {
        if (!named.has(name))
            named.set(name, start);
    }));
    return (host) => {
        const name = lexer_asciiLowerCase(host);
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
        if (error === curl_8_21_REFUSED)
            return refusal('grammar');
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
            const keyword = word === null ? 'end' : word.quoted ? '' : lexer_asciiLowerCase(word.text);
            if (['end', 'machine', 'default', 'macdef'].includes(keyword)) {
                const found = this.endEntry();
                if (found !== null)
                    return found;
            }
            if (word === null)
                return NOTHING;
            if (keyword === 'default')
                this.opener = { at: word.at, byDefault: true };
            else if (keyword === 'machine') {
                const name = lexer_asciiLowerCase(this.next(true)?.text ?? '');
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
            return NOTHING;
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
            throw curl_8_21_REFUSED;
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
    const otherwise = runSearch(words, stranger, 0, reading_unlimited(), (name, place) => {
        if (!named.has(name))
            named.set(name, { place, search: stranger.searchFor(name) });
    });
    return (host) => {
        const name = lexer_asciiLowerCase(host);
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
            return refusal('grammar');
        if (read === 'end')
            break;
        meter.left -= 1;
        if (search.isAtName)
            atName(lexer_asciiLowerCase(read.word.text), place);
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
        const said = lexer_asciiLowerCase(word.text);
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
            return NOTHING;
        const { login, password } = this;
        const { alone, forgets } = this.rules;
        const sendsEmpty = alone === 'anything' || (forgets && this.sawLogin);
        const isEnough = login !== null || (password !== null && alone !== 'login');
        if (!sendsEmpty && !isEnough)
            return NOTHING;
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
    return { text: kept, place: (index) => curl_text_placeOf(index, starts, places) };
}
function indentOf(line) {
    let at = 0;
    while (isBlank(line[at]))
        at += 1;
    return at;
}
function curl_text_placeOf(index, starts, places) {
    const line = countUpTo(index, starts) - 1;
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
const FIXED = { ...WITH_QUOTES, forgets: true };
const SINCE_8_12 = { ...FIXED, passwordAlone: true };
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
        return file === null ? () => refusal('size') : openCurl(wordsOfText(file, words), rules, meter);
    };
}
function byGrammar(source, meter) {
    const file = loaded(source, STRICT_LIMITS);
    if (file === null)
        return () => refusal('size');
    // It dies of a file that has nothing but comments, the last of them without a line end.
    return file.text === '' ? () => refusal('grammar') : openByGrammar(file, meter);
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
/** The same, as distributions have fixed them and on other processors. */
const OTHER_CURL_READERS = {
    'curl-7.78-mended': byPlainLines({ ...FIXED, alone: 'login' }),
    'curl-7.83': byPlainLines(SINCE_7_83),
    'curl-7.86': byClosedLines(WITH_QUOTES),
    'curl-7.84-mended': byQuotedLines(FIXED),
    'curl-7.84-mended-twice': byQuotedLines(SINCE_8_12),
    'curl-8.11.1': byText(FIXED, WORDS_8_12),
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
const git_lfs_BLANK = new RegExp(`[ \\t\\n\\v\\f\\r]|${UNICODE_BLANK}`, 'y');
function openGitLfs({ text }) {
    const entries = git_lfs_entriesOf(text);
    if (entries === null)
        return () => refusal('grammar');
    const named = firstByHost(entries);
    const byDefault = entries.findLast((one) => one.host === null);
    return (host) => {
        const entry = named.get(host) ?? byDefault;
        return reading_readingOf(entry?.login?.text || entry?.password?.text ? entry : undefined);
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
                entries.push(newEntry(null, word.at));
                break;
            case 'machine': {
                if (defaultSeen)
                    return null;
                index += 1;
                // Without a name it is `default`.
                entries.push(newEntry(words[index]?.text || null, word.at));
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
    git_lfs_BLANK.lastIndex = at;
    return git_lfs_BLANK.test(text) ? git_lfs_BLANK.lastIndex : at;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(573);
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
        return () => refusal('encoding');
    const stream = new TextStream(bytes, encoding);
    const lexer = generation === '3.11' ? new OwnLexer(stream) : new ShlexLexer(stream);
    try {
        const hosts = readWith(lexer, generation);
        // The name "default" is `default` itself to Python, wherever it came from.
        const byDefault = hosts.get(DEFAULT);
        const other = byDefault === undefined ? undefined : { ...byDefault, host: null };
        return (host) => reading_readingOf(host === DEFAULT ? other : (hosts.get(host) ?? other));
    }
    catch (error) {
        if (error === python_REFUSED)
            return () => refusal('grammar');
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
            const entry = newEntry(name, top.at);
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



const wget_TAKES_VALUE = new Set(['account', 'login', 'machine', 'password', 'port', 'force']);
function openWget({ text }) {
    const entries = firstByHost(wget_entriesOf(text), lexer_asciiLowerCase);
    return (host) => {
        const entry = entries.get(lexer_asciiLowerCase(host));
        return reading_readingOf(entry?.password === null ? undefined : entry);
    };
}
/** Without those that have no login: they do not count, while one without a password is found and not used. */
function wget_entriesOf(text) {
    const entries = [];
    let current = null;
    let awaits = null;
    let inMacro = false;
    let lineAt = 0;
    for (const line of linesWithFeeds(text)) {
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
                    current = newEntry(word.text, awaits.at);
                    entries.push(current);
                }
                else if (awaits.text === 'login' && current !== null)
                    current.login = word;
                else if (awaits.text === 'password' && current !== null)
                    current.password = word;
                awaits = null;
            }
            else if (wget_TAKES_VALUE.has(word.text))
                awaits = word;
            else if (word.text === 'default') {
                current = newEntry(null, word.at);
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








const readers_OPEN = {
    'python-before-3.11': (source) => openPython(source, 'before-3.11'),
    'python-3.11': (source) => openPython(source, '3.11'),
    ...CURL_READERS,
    wget: openWget,
    'git-lfs': openGitLfs,
    aria2: openAria2,
};
const NETRC_READERS = Object.keys(readers_OPEN);
/** Every model there is: also of programs as distributions have changed them, and of less common set-ups. */
const readers_EVERY_READER = Object.entries({
    ...readers_OPEN,
    ...OTHER_CURL_READERS,
    'python-before-3.11-latin1': (source) => openPython(source, 'before-3.11', 'latin1'),
    'python-3.11-latin1': (source) => openPython(source, '3.11', 'latin1'),
}).map(([name, open]) => ({ name, program: readers_programOf(name), open }));
/** The models with these names, in words: "aria2", "Python before 3.11", "some versions of curl". */
function readers_readersInWords(names) {
    const programs = new Set(readers_EVERY_READER.map(({ program }) => program));
    return [...programs].flatMap((program) => {
        const models = readers_EVERY_READER.filter((one) => one.program === program);
        const found = models.filter(({ name }) => names.has(name));
        if (found.length === 0)
            return [];
        return found.length === models.length ? program : versionsInWords(program, names);
    });
}
function versionsInWords(program, names) {
    if (program !== 'Python')
        return `some versions of ${program}`;
    const isOld = names.has('python-before-3.11');
    const isNew = names.has('python-3.11');
    if (isOld && isNew)
        return program;
    if (isOld)
        return 'Python before 3.11';
    return isNew ? 'Python 3.11 and later' : 'Python in a Latin-1 locale';
}
function readers_programOf(name) {
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
    const open = readers_OPEN[reader];
    const answer = open(excerpt.source, reading_unlimited());
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
/** The versions from which on curl reads a netrc in another way, the latest first (runner notes §3). */
const CURL_VERSIONS = [
    ['8.21', 'curl-8.21'],
    ['8.20', 'curl-8.20'],
    ['8.14', 'curl-8.14'],
    ['8.12', 'curl-8.12'],
    ['8.11', 'curl-8.11'],
    ['7.84', 'curl-7.84'],
    ['7.78', 'curl-7.78'],
    ['0', 'curl-before-7.78'],
];
/** Which reader a version of curl or libcurl is, such as `8.5.0`; the newest for a version that is none. */
function curlReader(version) {
    return CURL_VERSIONS.find(([since]) => isSince(version, since))?.[1] ?? 'curl-8.21';
}

;// CONCATENATED MODULE: ./src/clients/source.ts
const source_NOTHING = { does: 'nothing' };
/** The first that does anything, or nothing. */
function first(...behaviours) {
    return (behaviours.find((behaviour) => behaviour?.does === 'sends' || behaviour?.does === 'fails') ?? source_NOTHING);
}
/** Where a credential comes from, as the report shows it. */
function source_placeOf(source) {
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
    const reached = versions.filter(({ version }) => known !== null && isSince(known, version ?? '0'));
    const all = reached.length === 0 ? versions : reached.slice(-1);
    const runs = all.filter(({ behaviours }, index) => index === 0 || !areSame(behaviours, all[index - 1]?.behaviours ?? []));
    return runs.flatMap(({ version, behaviours }, index) => {
        const which = runs.length === 1 ? null : range(name, version, runs[index + 1]?.version ?? null);
        return behaviours.map((behaviour) => ({ ...behaviour, when: behaviour_joined(behaviour.when, which) }));
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
        ? others.map((other) => ({ ...other, when: behaviour_joined(behaviour.when, other.when) }))
        : [behaviour]);
    const [one] = all;
    return one !== undefined && all.every((behaviour) => isSame(behaviour, one)) ? always(one) : all;
}
function behaviour_joined(...parts) {
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
    if (source_placeOf(one.source) !== source_placeOf(other.source))
        return false;
    if (one.does === 'fails' || other.does === 'fails')
        return true;
    return one.secret === other.secret || (one.secret !== null && other.secret?.equals(one.secret) === true);
}

;// CONCATENATED MODULE: ./src/clients/netrc-lookup.ts





/**
 * The file that a program opens and its answer for the host; null if it opens none, or one that cannot be read. If
 * this action does not read the file because of its place, the answer may be anything.
 */
function lookUp(setup, search, reader, hostname) {
    const file = netrc_lookup_fileFor(setup, search);
    if (file?.isDistrusted)
        return { file, answer: ANYTHING };
    if (file === null || file.bytes === null)
        return null;
    const hosts = new Set([...(0,model_endpoint/* credentialHosts */.jS)(setup.inputs.endpoint).hostnames, hostname]);
    return { file, answer: answersFrom(excerpt_excerptAbout(file.bytes, hosts), reader)(hostname) };
}
const ANYTHING = { kind: 'entry', line: 0, byDefault: false, login: null, password: null };
/** Every row and every finding needs the same readers' answers about the same file: each of them reads it once. */
const opened = new WeakMap();
function answersFrom(excerpt, reader) {
    const readers = opened.get(excerpt) ?? new Map();
    opened.set(excerpt, readers);
    const answers = readers.get(reader) ?? netrcAnswers(reader, excerpt);
    readers.set(reader, answers);
    return answers;
}
/** The file that a program opens; null if there is none. */
function netrc_lookup_fileFor({ runner: { netrc, environment, platform } }, search) {
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
        return source_NOTHING;
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
const curl_clients_CURL_CLIENTS = [
    {
        name: 'curl',
        inSentences: 'curl',
        versions: null,
        // Without options it sends nothing that it is not given.
        sends: () => always(source_NOTHING),
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
        const obeys = version !== null && isSince(version, OBEYS_VARIABLE);
        const reader = curlReader(version ?? '7.0');
        const found = lookUp(setup, obeys ? 'curl-with-variable' : 'curl', reader, hostname);
        if (found === null)
            return { version, behaviours: always(source_NOTHING) };
        const fails = mustRead && found.answer.kind === 'refuses';
        return { version, behaviours: always(fails ? fileFailure(found) : entryBehaviour(found)) };
    };
    return inVersions(name, [null, ...CHANGES].map(at));
}

;// CONCATENATED MODULE: ./src/clients/git-clients.ts





/** From this version on git knows `http.proactiveAuth`. */
const ASKS_HELPERS_FIRST = '2.46';
const git_clients_GIT_CLIENTS = [
    { name: 'git', inSentences: 'git', versions: null, sends: git },
    { name: 'git-lfs', inSentences: 'git-lfs', versions: null, sends: gitLfs },
];
/** An extra header before everything else, then the URL's own credential, then netrc, then helpers (runner notes §1). */
function git(setup, { host, hostname }) {
    const { asksHelpersFirst, version } = setup.runner.git;
    const netrc = asksHelpersFirst === true && isSince(version ?? '0', ASKS_HELPERS_FIRST)
        ? always(source_NOTHING)
        : libcurlNetrc('libcurl', setup, hostname, false);
    return overHttp(setup, host, 'git', netrc);
}
/** As git, with a reader of its own for the netrc in the home, and settings that git does not use. */
function gitLfs(setup, { host, hostname }) {
    const found = lookUp(setup, 'git-lfs', 'git-lfs', hostname);
    return overHttp(setup, host, 'lfs', always(found === null ? source_NOTHING : entryBehaviour(found)));
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
const installed_hub_ABSENT = { hub: { is: 'absent' }, hasTransformers: false };
const installed_hub_UNKNOWN = { hub: { is: 'unknown' }, hasTransformers: false };
/** What an installer makes of the environment; it takes the newest version that everything named allows. */
function installed_hub_afterInstallation(before, one) {
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
        return installed_hub_UNKNOWN.hub;
    const known = (range) => {
        const isByHub = !namesTransformers || isOneSided(own) || !isOneSided(range);
        const by = isByHub ? 'huggingface_hub' : 'transformers';
        const [specifiers = ''] = (isByHub ? asked.hub : asked.transformers).filter((text) => text !== '');
        return { is: 'known', range, by, specifiers, file, place };
    };
    if (namesHub && isOneSided(own))
        return known(own);
    if (isOpen)
        return installed_hub_UNKNOWN.hub;
    const isSatisfied = before.hasTransformers && !isUpgrade;
    const implied = namesTransformers
        ? hubFor(rangeOf([...asked.transformers, ...constraints.transformers]), newest === 'all' && !isSatisfied)
        : ANY;
    if (implied === null)
        return isSatisfied && !namesHub ? before.hub : installed_hub_UNKNOWN.hub;
    const wanted = both(own, implied);
    // Then the installer finds nothing, or another version of what is named.
    if (installed_hub_isSince(wanted) && isBelow(wanted))
        return installed_hub_UNKNOWN.hub;
    if (isOneSided(wanted))
        return known(wanted);
    if (before.hub.is === 'absent' || (isUpgrade && namesHub)) {
        const isNew = newest === 'all' || (newest === 'hub' && !asked.hasDependants);
        return isNew ? known(both(wanted, SINCE_ONE)) : installed_hub_UNKNOWN.hub;
    }
    return before.hub.is === 'known' && installed_hub_isSince(before.hub.range) && isIn(before.hub.range, wanted)
        ? before.hub
        : installed_hub_UNKNOWN.hub;
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
    return installed_hub_isSince(range) || isBelow(range);
}
function installed_hub_isSince({ from }) {
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

// EXTERNAL MODULE: ./src/model/publisher.ts
var model_publisher = __webpack_require__(649);
;// CONCATENATED MODULE: ./src/clients/python-token.ts


/**
 * What a generation of the Python client sends by itself, as far as the client decides and not its HTTP library.
 * A `Bearer` with nothing behind it, as old versions send it, counts as nothing.
 */
function python_token_pythonToken(setup, generation) {
    if (setup.runner.environment.implicitTokenDisabled)
        return source_NOTHING;
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
        return source_NOTHING;
    const { checked } = tokenSources;
    const named = (0,model_publisher/* asSent */.$i)((0,model_publisher/* parseResource */._Y)(environment.oidcResource)).text;
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
        return source_NOTHING;
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
        return source_NOTHING;
    const source = { kind: 'saved', path: file.path };
    // The client reads it; this action does not, since others may write to its place.
    if (file.isDistrusted)
        return { does: 'sends', source, secret: null };
    if (file.value !== null)
        return { does: 'sends', source, secret: file.value };
    return file.stopsClients === true ? { does: 'fails', source } : source_NOTHING;
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
const huggingface_hub_HUB_BEFORE_HF_TOKEN = {
    name: 'huggingface_hub before 0.19',
    inSentences: 'huggingface_hub',
    versions: { from: null, below: [0, 19] },
    sends: (setup, { hostname }) => elseBy(requestsNetrc(setup, hostname), always(python_token_pythonToken(setup, 'legacy-variable'))),
};
/** The families of the library, the latest first. */
const huggingface_hub_HUB_LIBRARY = [huggingface_hub_HUB_SINCE_ONE, huggingface_hub_HUB_BELOW_ONE, huggingface_hub_HUB_BEFORE_HF_TOKEN];
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
        behaviours: elseBy(requestsNetrc(setup, hostname), always(python_token_pythonToken(setup, 'hf-token'))),
    };
    const since = huggingface_hub_SINCE_ONE.map(({ version, generation }) => ({
        version,
        behaviours: always(python_token_pythonToken(setup, generation)),
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
        behaviours: always(python_token_pythonToken(setup, generation)),
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
        return always(source_NOTHING);
    const { answer } = found;
    // Only grammar errors are caught: a byte that is no UTF-8 ends every request, whatever its host.
    if (answer.kind === 'refuses' && answer.why === 'encoding')
        return always(fileFailure(found));
    const behaviour = entryBehaviour(found);
    // An entry without login and password is sent as an empty name and an empty password.
    return answer.kind === 'entry' && !answer.login && !answer.password
        ? [
            { ...behaviour, when: 'requests before 2.33' },
            { ...source_NOTHING, when: 'requests 2.33 and later' },
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
        sends: () => always(source_NOTHING),
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
    ...git_clients_GIT_CLIENTS,
    ...curl_clients_CURL_CLIENTS,
];
/** What every family of clients would send to the host. */
function clients_resolveClients(setup, host) {
    const hub = hubVersionOfJob(setup.runner.jobClients);
    return clients_CLIENTS.map((client) => ({ client, host, behaviours: client.sends(setup, host, hub) }));
}
/** Every host that matters, the one that the report is about first. */
function clients_hostsOf({ inputs }) {
    return ownHosts(inputs.endpoint);
}

;// CONCATENATED MODULE: ./src/clients/affected-clients.ts



/**
 * What the affected clients do, in one sentence: "huggingface_hub below 1.0, requests, git and curl -n send it
 * instead of the token". If it is known which huggingface_hub the job uses, that comes first or is excepted.
 */
function affected_clients_affectedClientsSentence(setup, affected, verb, what = 'it instead of the token') {
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

;// CONCATENATED MODULE: ./src/causes/network/untrusted-certificate.ts





/**
 * Means: This runner does not trust the certificate that it gets for the Hub; most often it is that of a
 * company's proxy.
 *
 * How we know: The connection fails with an error code about the certificate. A second handshake, which sends no
 * data, shows who issued the certificate, and the runner's files are searched for that authority. It is a
 * warning if Node trusts the certificate through `NODE_EXTRA_CA_CERTS`, but the job's `huggingface_hub` or git
 * is set to use a file that does not contain its root.
 *
 * What to do: Make Node trust the proxy's root certificate (`NODE_EXTRA_CA_CERTS`). Python has its own settings:
 * `SSL_CERT_FILE`, and `REQUESTS_CA_BUNDLE` for huggingface_hub below 1.0.
 */
const TLS_UNTRUSTED_CA = (0,evidence_cause/* defineCause */.R)({
    group: 'network',
    slug: 'tls-untrusted-ca',
    severity: 'error',
    title: 'The certificate is not trusted',
    seenAs: [
        'CERTIFICATE_VERIFY_FAILED',
        'SELF_SIGNED_CERT_IN_CHAIN',
        'unable to get local issuer certificate',
        'self-signed certificate in certificate chain',
        'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
        'unable to verify the first certificate',
        'server certificate verification failed',
        'SSL certificate problem',
    ],
});
const EXPIRED = /EXPIRED|NOT_YET_VALID/;
const OTHER_NAME = /ALTNAME|HOSTNAME/;
const untrusted_certificate_MOST_EVIDENCE = 4;
const STATES = {
    missing: 'which does not exist',
    unreadable: 'which cannot be read',
    empty: 'which contains no certificate',
};
/** What is said of a file of certificates that is of no use. */
function uselessness(state) {
    return STATES[state];
}
/** The first request that ended with a certificate Node does not trust, and Node's code for it. */
function refusedCertificate(answers) {
    for (const answer of answers) {
        const { reading } = answer;
        if (reading.is === 'no-answer' && reading.phase === 'tls')
            return { answer, code: reading.code };
    }
    return null;
}
/** Whether the Hub's certificate was not trusted, or was trusted and something may be said of others' trust in it. */
function trustInQuestion(evidence) {
    if (!evidence.inputs.endpoint.origin.startsWith('https:'))
        return null;
    const answers = decisiveAnswers(evidence);
    if (refusedCertificate(answers) !== null)
        return 'refused';
    return answers.some(({ response }) => response.outcome.kind === 'answer') ? 'answered' : null;
}
/** The Hub's certificate, where Node does not trust it: who issued what was shown, and where its root lies. */
function untrusted_certificate_untrustedCertificate({ inputs, runner: { certificates, now, host: machine }, hub: { chain } }, answers) {
    const refused = refusedCertificate(answers);
    if (refused === null)
        return null;
    const { answer, code } = refused;
    const { host } = inputs.endpoint;
    const shown = chain === null ? '' : ` ${description(chain.certificates, code, now)}`;
    return {
        cause: TLS_UNTRUSTED_CA,
        subject: host,
        message: `${capitalized(wordsOn(machine).thisRunner)} does not trust the certificate for ${host} (${code}), so nothing was sent.${shown}`,
        advice: certificateAdvice(code, host, certificates, chain, machine),
        evidence: [...evidenceOn([answer]), ...(chain === null ? [] : untrusted_certificate_chainEvidence(host, chain))],
    };
}
/** What was shown, one piece of evidence for each certificate. */
function untrusted_certificate_chainEvidence(host, { certificates }) {
    return certificates.slice(0, untrusted_certificate_MOST_EVIDENCE).map(({ subject, issuer, validFrom, validTo, fingerprint }) => ({
        fact: `certificate for ${host}: ${subject}, issued by ${issuer}, valid from ${day(validFrom)} to ${day(validTo)}, SHA-256 ${fingerprint}`,
    }));
}
function description(shown, code, now) {
    const [own, issuer] = shown;
    const last = shown.at(-1);
    if (own === undefined || last === undefined)
        return 'None was presented.';
    const by = own.isSelfSigned ? 'is self-signed' : `was issued by ${own.issuer}`;
    if (EXPIRED.test(code)) {
        const late = shown.find(({ validFrom, validTo }) => now < validFrom || now > validTo);
        const which = late === undefined || late === own ? 'it' : `the issuing certificate ${late.subject}`;
        const { validFrom, validTo } = late ?? own;
        return `It ${by}, and ${which} is valid from ${day(validFrom)} to ${day(validTo)}.`;
    }
    if (OTHER_NAME.test(code)) {
        const names = own.names.length === 0 ? 'no host' : listed(own.names);
        return `It is for ${names}, and ${by}.`;
    }
    if (own.isSelfSigned)
        return `It is self-signed by ${own.subject}.`;
    if (last.isSelfSigned) {
        return last === issuer
            ? `It ${by}, a self-signed root.`
            : `It ${by}, and the chain ends at the root ${last.subject}.`;
    }
    return last === own
        ? `It ${by}, whose own certificate was not presented.`
        : `It ${by}, and the chain ends at ${last.issuer}, whose own certificate was not presented.`;
}
function certificateAdvice(code, host, certificates, chain, machine) {
    if (EXPIRED.test(code)) {
        return `Check ${machine === 'github' ? "the runner's clock" : 'the clock of this machine'}; if it is right, have the certificate of ${host}, or of the proxy in front of it, renewed.`;
    }
    if (OTHER_NAME.test(code)) {
        return `Check what ${host} resolves to on ${wordsOn(machine).thisRunner}, and whether a proxy answers for it.`;
    }
    const { inEnvironment } = wordsOn(machine);
    return chain === null
        ? blindAdvice(certificates, inEnvironment)
        : issuerAdvice(certificates, chain, inEnvironment);
}
/** Where the root lies is known: what was shown has been compared with every file of this runner. */
function issuerAdvice(certificates, { holders, inSystem }, inEnvironment) {
    const own = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
    const holder = holders.find(({ variable, isRoot }) => isRoot && variable !== 'NODE_EXTRA_CA_CERTS');
    const found = holder === undefined
        ? inSystem && { path: inSystem, unread: "the system's certificates" }
        : { path: holder.path, unread: holder.variable };
    if (found) {
        return `Set NODE_EXTRA_CA_CERTS to ${found.path} ${inEnvironment}: this file contains the root of the certificate, but Node does not use ${found.unread}.`;
    }
    if (own !== undefined && own.state !== 'read')
        return uselessFile(own.path, own.state);
    if (own !== undefined && !holders.some(({ variable }) => variable === own.variable)) {
        return `Add the root of this certificate to ${own.path}, the file that NODE_EXTRA_CA_CERTS names, if it belongs to a proxy you know.`;
    }
    return install(inEnvironment);
}
/** Where nothing is known of what was shown. */
function blindAdvice(certificates, inEnvironment) {
    const own = certificates.find(({ variable }) => variable === 'NODE_EXTRA_CA_CERTS');
    if (own !== undefined && own.state !== 'read')
        return uselessFile(own.path, own.state);
    const known = new Set(own?.fingerprints);
    const other = certificates.find(({ variable, state, fingerprints }) => variable !== 'NODE_EXTRA_CA_CERTS' && state === 'read' && fingerprints.some((one) => !known.has(one)));
    if (other === undefined)
        return install(inEnvironment);
    return `Set NODE_EXTRA_CA_CERTS to ${other.path} ${inEnvironment} if this file contains the root certificate of the proxy: Node does not use ${other.variable}, which names it.`;
}
function uselessFile(path, state) {
    return `Set NODE_EXTRA_CA_CERTS to the file with the root certificate of the proxy: it names ${path}, ${STATES[state]}.`;
}
function install(inEnvironment) {
    return `Install the root certificate of the proxy, if there is one: ${inEnvironment}, set NODE_EXTRA_CA_CERTS for Node, and SSL_CERT_FILE or REQUESTS_CA_BUNDLE for Python.`;
}
/** `2026-10-01`; what a certificate writes in place of a date may be none. */
function day(time) {
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? 'an unreadable date' : date.toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./src/causes/network/network.ts













/**
 * Means: The token would be sent to a host that nobody confirmed, or without encryption.
 *
 * How we know: The address comes from `HF_ENDPOINT` alone, and is not a Hugging Face host or begins with
 * `http:`. This machine is no exception, since any user may listen on a shared one. No request is sent.
 *
 * What to do: Unset `HF_ENDPOINT`, or confirm the address with the `endpoint` input. Use `https` unless the
 * endpoint is on this machine.
 */
const ENDPOINT_NOT_TRUSTED = (0,evidence_cause/* defineCause */.R)({
    group: 'network',
    slug: 'endpoint-not-trusted',
    severity: 'error',
    title: 'The endpoint is not trusted with the token',
    isOfVariable: true,
});
/**
 * Means: The runner cannot connect to the endpoint at all.
 *
 * How we know: On every attempt, the name cannot be resolved, or the connection is refused or times out.
 *
 * What to do: Check the runner's proxy (`HTTPS_PROXY`, `NO_PROXY`), firewall and DNS. If a proxy refused, the
 * message names the proxy and its answer: 407 means that it requires a user name and password, 403 that it does
 * not allow the Hub, 502 and 504 that it cannot reach the Hub.
 */
const HUB_UNREACHABLE = (0,evidence_cause/* defineCause */.R)({
    group: 'network',
    slug: 'hub-unreachable',
    severity: 'error',
    title: 'No connection to the Hub',
    seenAs: [
        'Could not resolve host',
        'Name or service not known',
        "We couldn't connect to",
        'Max retries exceeded with url',
        'Failed to resolve',
        'ProxyError',
    ],
});
/**
 * Means: The Hub's clients are in offline mode, although repos are listed.
 *
 * How we know: `HF_HUB_OFFLINE` or `TRANSFORMERS_OFFLINE` is set to a true value.
 *
 * What to do: Unset it for this job, or fill the cache beforehand.
 */
const OFFLINE_MODE = (0,evidence_cause/* defineCause */.R)({
    group: 'network',
    slug: 'offline-mode',
    severity: 'error',
    title: 'The Hub clients are in offline mode',
    seenAs: ['offline mode is enabled', 'OfflineModeIsEnabled', 'outgoing traffic has been disabled'],
    isOfVariable: true,
});
/**
 * Means: The network edge in front of the Hub blocks the address of this runner.
 *
 * How we know: A 403 or 429 in HTML without the Hub's own headers, or a 429 although the Hub reports that
 * requests are left.
 *
 * What to do: Try again later, or from another runner.
 */
const WAF_BLOCK = (0,evidence_cause/* defineCause */.R)({
    group: 'network',
    slug: 'waf-block',
    severity: 'warning',
    title: 'The network edge blocks this runner',
    titleElsewhere: 'The network edge blocks this machine',
    seenAs: ['403 Forbidden: None.', 'Api error with status 403'],
    isUnanswered: true,
});
/**
 * Means: The token is sent, but it does not arrive at the Hub.
 *
 * How we know: The identity check answers 401, while a public repo answers 200 to the same header; a rejected
 * token would get 401 even there. Or the Hub itself says that the request had no token.
 *
 * What to do: Check for a proxy that removes the `Authorization` header. This is an error if it makes the Hub
 * refuse a listed repo.
 */
const CREDENTIAL_NOT_RECEIVED = (0,evidence_cause/* defineCause */.R)({
    group: 'network',
    slug: 'credential-not-received',
    severity: 'warning',
    title: 'The token is sent but does not arrive',
    seenAs: ['You are sending unauthenticated requests to the HF Hub'],
});
/** What stands between the runner and the Hub, whatever the token. */
function diagnoseNetwork(evidence, tokenStatus, results) {
    const answers = decisiveAnswers(evidence);
    return [
        untrustedEndpoint(evidence),
        untrustedCertificate(evidence, answers),
        unreachable(evidence, answers),
        offline(evidence),
        edgeBlock(evidence, answers, ownRefusals(evidence, tokenStatus)),
        missingChecks(evidence, tokenStatus, results),
        outage(evidence, answers),
        deniedIdentity(evidence, tokenStatus, results),
        strayIdentity(evidence, results),
        lostCredential(evidence, tokenStatus, results),
        ...throttling(evidence, answers, results),
        timedOut(evidence, answers, results),
        lowQuota(evidence, tokenStatus, answers, results),
    ].filter((draft) => draft !== null);
}
function untrustedEndpoint({ inputs: { endpoint }, runner: { tokenSources, host: machine }, hub: { publisher }, }) {
    if ((tokenSources.checked === null && publisher === null) || mayReceiveToken(endpoint))
        return null;
    const { origin, host, hostname, basePath } = endpoint;
    const isHere = isLoopback(hostname);
    const input = inputOn(machine, 'endpoint');
    const why = isHere
        ? `where any user of this machine could be listening, and ${input} does not confirm it`
        : origin.startsWith('https:')
            ? `which is not a Hugging Face host, and ${input} does not confirm it`
            : 'which would receive the token unencrypted';
    const confirmed = (isHere ? origin : `https://${host}`) + basePath;
    return {
        cause: ENDPOINT_NOT_TRUSTED,
        subject: 'HF_ENDPOINT',
        message: `HF_ENDPOINT is ${origin}, ${why}. No request was sent.`,
        advice: `Unset HF_ENDPOINT, or confirm ${hostname} with ${machine === 'github' ? `this step's endpoint input (endpoint: ${confirmed})` : `--endpoint ${confirmed}`} if it is the Hub you mean.`,
        evidence: [{ fact: `HF_ENDPOINT is ${origin}${basePath}; ${input} is not set` }],
    };
}
function unreachable({ inputs, runner: { proxy, host: machine } }, answers) {
    const failed = answers.filter(({ reading }) => isConnectFailure(reading));
    const [first] = failed;
    if (first === undefined || failed.length < answers.length || first.reading.is !== 'no-answer')
        return null;
    const { host } = inputs.endpoint;
    const trouble = proxy === null ? null : proxyTrouble(proxy, first.reading.code, host, machine);
    const why = trouble === null ? ` (${first.reading.code})` : `: ${trouble.what}`;
    return {
        cause: HUB_UNREACHABLE,
        subject: host,
        message: `Every attempt to connect to ${host} failed${why}. The token was not checked.`,
        advice: trouble?.advice ??
            `Check the host name, the proxy (HTTPS_PROXY, NO_PROXY) and the firewall between ${wordsOn(machine).thisRunner} and ${host}.`,
        evidence: evidenceOn(failed),
    };
}
function offline({ inputs, runner: { environment, host } }) {
    if (environment.offline.length === 0 || inputs.repos.length === 0)
        return null;
    const names = environment.offline.join(' and ');
    return {
        cause: OFFLINE_MODE,
        subject: names,
        message: `With ${names} set, the Hub's clients send no requests, so they cannot load the listed repos unless they are cached.`,
        advice: `Unset ${names} ${wordsOn(host).forCommands}, or fill the cache ${host === 'github' ? 'in an earlier step' : 'beforehand'} and list no repos.`,
        evidence: environment.offline.map((name) => ({ fact: `${name} is set to a true value` })),
    };
}
function edgeBlock({ runner: { host } }, answers, others) {
    const affected = answers.filter(({ reading, response }) => reading.is === 'edge-refusal' && !others.includes(response));
    if (affected.length === 0)
        return null;
    return {
        ...titled(WAF_BLOCK, host),
        message: `Requests were refused before they reached the Hub itself (${statusesOf(affected)}). This says nothing about the token.`,
        advice: `${wordsOn(host).runAgain} later, or on another ${host === 'github' ? 'runner' : 'machine or network'}.`,
        evidence: evidenceOn(affected),
    };
}
/** An identity check that leads off the Hub, unless every listed repo says the same. */
function strayIdentity({ inputs, runner: { host }, hub: { whoami } }, results) {
    const reading = whoami === null || whoami.identity !== null ? null : readWhoami(whoami.response);
    if (whoami === null || reading?.is !== 'stopped-redirect')
        return null;
    const sayTheSame = results.filter(({ findings }) => findings.some(({ cause }) => cause === REDIRECT_REFUSED.slug));
    if (results.length > 0 && sayTheSame.length === results.length)
        return null;
    const where = reading.to === '' ? 'without a target' : `to ${reading.to}`;
    return {
        cause: REDIRECT_REFUSED,
        subject: inputs.endpoint.host,
        message: `The identity check at ${inputs.endpoint.origin} redirects ${where}. The redirect was not followed, so the token was not checked.`,
        advice: `Set ${inputOn(host, 'endpoint')} to the Hub's real address: the token is not sent to the target of such a redirect.`,
        evidence: [evidenceOf(whoami.response)],
    };
}
function lostCredential({ runner: { host } }, tokenStatus, results) {
    if (tokenStatus.is !== 'not-received')
        return null;
    const isNeeded = results.some(({ access }) => access === 'refused');
    return {
        cause: CREDENTIAL_NOT_RECEIVED,
        ...(isNeeded ? { severity: 'error' } : {}),
        message: 'The identity check was refused, and another answer to the same Authorization header shows that the Hub saw no token. A rejected token would get 401 even for public repos.',
        advice: `Check for a proxy between ${wordsOn(host).thisRunner} and the Hub that removes or replaces the Authorization header.`,
        evidence: [evidenceOf(tokenStatus.proof)],
    };
}

;// CONCATENATED MODULE: ./src/job/token-mapping.ts


/** What maps the token for this step, in the order in which the action looks for one. */
function token_mapping_mappingsOf(location) {
    const { step } = location;
    const { layers, scope } = surroundingsOf(location);
    const mappings = [];
    if (step?.token != null)
        mappings.push({ way: 'input', ...originOf(step.token, scope) });
    for (const way of ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN']) {
        const found = variableIn(layers, way);
        if (found !== null)
            mappings.push({ way, ...found });
    }
    return mappings;
}
/** What the step may read; of one that is not told from the others, what all of them may. */
function surroundingsOf({ callPath, step }) {
    const { steps, surroundings } = placedSteps(callPath);
    return steps.find((one) => one.step === step) ?? surroundings;
}
/** The line that sets this variable for the step; null where none does. */
function variablePlace(name, location) {
    return variableIn(surroundingsOf(location).layers, name)?.place ?? null;
}
/**
 * The secret that an expression reads, by its name there; null where it reads something else. GitHub makes the one that
 * is called `secrets.GITHUB_TOKEN` or `github.token` for each job, and nobody can put anything into it.
 */
function token_mapping_secretRead({ context, name }) {
    if (context === 'secrets')
        return name;
    return context === 'github' && name?.toLowerCase() === 'token' ? token_mapping_MADE_BY_GITHUB : null;
}
const token_mapping_MADE_BY_GITHUB = 'GITHUB_TOKEN';
/** A secret by the name it has where it is kept, and the line that reads it there: callers may pass it under another. */
function token_mapping_passedFrom({ place }, name, calls) {
    let known = { name, place };
    for (const { file, call } of [...calls].reverse()) {
        if (call.secrets.is !== 'named')
            continue;
        const passed = call.secrets.values.find((one) => one.name.toLowerCase() === known.name.toLowerCase());
        const [first, ...others] = passed?.references ?? [];
        const read = first === undefined || others.length > 0 ? null : token_mapping_secretRead(first);
        if (passed === undefined || read === null)
            break;
        known = { name: read, place: { file: file.path, line: passed.line } };
    }
    return known;
}

;// CONCATENATED MODULE: ./src/evidence/secret-behind.ts



/**
 * The secret that the workflow's own text maps to this source of a token, by the name under which it is kept.
 * Null where the text does not tell, or names more than one.
 */
function secret_behind_secretBehind({ runner: { workflow } }, source) {
    const names = stepLocations(workflow).map((here) => {
        const mapping = mappingsOf(here).find(({ way }) => way === source);
        const [origin, ...others] = mapping?.origins ?? [];
        if (origin === undefined || others.length > 0 || mapping?.hasText)
            return null;
        const read = secretRead(origin);
        return read === null ? null : passedFrom(origin, read, here.callPath.calls).name;
    });
    const [name] = names;
    return name !== undefined && names.every((one) => one === name) ? name : null;
}
/** The line that maps this source of a token; null where the text does not tell. */
function secret_behind_mappingPlace({ runner: { workflow } }, source) {
    return samePlace(stepLocations(workflow).map((here) => mappingsOf(here).find(({ way }) => way === source)?.place));
}
/** Whether the workflow's own text maps the token that GitHub makes for the job, alone or among others. */
function secret_behind_isMadeByGitHub({ runner: { workflow } }, source) {
    return stepLocations(workflow).some((here) => mappingsOf(here)
        .filter(({ way }) => way === source)
        .flatMap(({ origins }) => origins)
        .some((origin) => {
        const read = secretRead(origin);
        return (read !== null && passedFrom(origin, read, here.callPath.calls).name.toUpperCase() === MADE_BY_GITHUB);
    }));
}

;// CONCATENATED MODULE: ./src/evidence/token-home.ts


/** Where a token was found, as a sentence names it. */
function token_home_sourceName(source, host) {
    switch (source) {
        case 'input':
            return host === 'github' ? 'the token input' : 'standard input';
        case 'saved-file':
            return SAVED[host];
        case 'publisher':
            return 'the exchanged token';
        default:
            return source;
    }
}
const SAVED = {
    github: 'the saved token file',
    ci: 'the saved login',
    terminal: 'your saved login',
};
/** The token with its place; a login is its own. */
function token_home_tokenIn(source, host) {
    const place = token_home_sourceName(source, host);
    return source === 'saved-file' && host !== 'github' ? place : `the token in ${place}`;
}
/**
 * On GitHub by the place where the token is kept: mostly a secret. Elsewhere by the way in which it gets there: somebody
 * logs in, sets a variable, or writes it to the command.
 */
function token_home_homeOf(evidence, source) {
    const { host } = evidence.runner;
    if (host === 'github')
        return onGitHub(keptIn(evidence, source));
    const put = putBy(source, host);
    const plain = 'the plain token, with nothing around it';
    return {
        put,
        renew: () => put('a new token'),
        saveAgain: (how, rest = `the token ${how}`) => put(rest),
        copyAgain: () => put(source === 'saved-file' ? 'the plain token alone' : plain),
    };
}
function onGitHub(home) {
    return {
        put: (token) => `put ${token} into ${home}`,
        renew: () => `create a new token and put it into ${home}`,
        saveAgain: (how) => `save ${home} again ${how}`,
        copyAgain: () => `copy the token again into ${home}, as plain text with nothing around it`,
    };
}
function putBy(source, host) {
    if (source === 'saved-file')
        return (token) => `log in with ${token} (hf auth login)`;
    if (source === 'input')
        return (token) => `pass ${token} on standard input`;
    if (source === 'publisher')
        return (token) => `exchange ${token}`;
    return host === 'ci'
        ? (token) => `put ${token} into the job's variable ${source}`
        : (token) => `set ${source} to ${token}`;
}
/**
 * The secret, by its name where the workflow's own text tells it, or the login saved on the machine. Into the secret
 * that GitHub makes for each job nobody can put anything: then it is one of one's own that is to be mapped instead.
 */
function keptIn(evidence, source) {
    const { event } = evidence.runner;
    const name = token_home_sourceName(source, 'github');
    if (source === 'saved-file')
        return 'the saved login (hf auth login)';
    const made = isMadeByGitHub(evidence, source);
    if (made || evidence.runner.tokenSources.checked?.format.malformation?.foreign?.isMadeForJob === true) {
        const line = mappingPlace(evidence, source);
        const where = line === null ? name : `${name} in ${placeText(line)}`;
        return `a secret of your own, mapped to ${where}${made ? ' instead of GITHUB_TOKEN' : ''}`;
    }
    const store = event.isDependabot ? 'Dependabot' : 'Actions';
    const secret = secretBehind(evidence, source);
    return secret === null
        ? `the secret behind ${name}`
        : `the secret ${secret} (Settings, Secrets and variables, ${store})`;
}

;// CONCATENATED MODULE: ./src/evidence/token-lifetime.ts


/** Null where the Hub names no time, as of a token that never expires. */
function token_lifetime_lifetimeOf({ runner, hub: { whoami } }, { expiresAt }) {
    const end = Date.parse(expiresAt ?? '');
    if (Number.isNaN(end))
        return null;
    const outcome = whoami?.response.outcome;
    const now = (outcome?.kind === 'answer' ? outcome.date : null) ?? runner.now;
    return { end, left: end - now };
}
/** Whether most of its life is still before it, by the time at which it says that it was made. */
function token_lifetime_isFresh({ issuedAt }, { end, left }) {
    return issuedAt !== null && left > (end - issuedAt) / 2;
}
/** Whether `huggingface_hub` renews it before it expires: it is in the token file and has a refresh token beside it. */
function token_lifetime_isRenewed({ runner: { tokenSources, storedTokens } }) {
    const { checked } = tokenSources;
    if (checked?.source !== 'saved-file' || storedTokens === null)
        return false;
    return storedTokens.renewable.some((one) => one.equals(checked.format.cleaned));
}
/** Where a token comes from by the workflow's own text: from what is kept for other runs too, or from a step of this one. */
function token_lifetime_originOf({ runner: { workflow } }, source) {
    const contexts = stepLocations(workflow).flatMap((here) => {
        const mapping = mappingsOf(here).find(({ way }) => way === source);
        return mapping === undefined ? [null] : mapping.origins.map(({ context }) => context);
    });
    if (contexts.length === 0)
        return 'unknown';
    if (contexts.every((context) => context === 'secrets' || context === 'vars'))
        return 'kept';
    return contexts.every((context) => context === 'steps') ? 'made-in-job' : 'unknown';
}

;// CONCATENATED MODULE: ./src/causes/token/expiry.ts








/**
 * Means: The token expires within the number of days in `expires-within`, or before the job ends.
 *
 * How we know: The Hub reports the date. If it reports none, this cannot be checked. OAuth tokens live for hours by
 * design, so one that is fresh, made by a step of this job or renewed by a client is not reported; one that the
 * workflow keeps in a secret is. `job-minutes` says how long the job takes.
 *
 * What to do: Replace the token before the date in the message; in a secret, use a user access token.
 */
const expiry_TOKEN_EXPIRES_SOON = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-expires-soon',
    severity: 'warning',
    title: 'The token expires soon',
});
/** For a job that outlives an exchanged token. */
function expiry_exchangeAgain({ runner: { environment, host } }) {
    const users = host === 'github' ? 'the steps that use the token' : 'what uses the token';
    const late = host === 'github' ? 'in the steps that outlive the token' : 'for what outlives the token';
    return environment.oidcResource === null
        ? `Set HF_OIDC_RESOURCE for ${users}: huggingface_hub 1.19 and later then gets a token itself, and a new one when it expires.`
        : `Use huggingface_hub 1.19 or later ${late}: since HF_OIDC_RESOURCE is set, it gets a new one when that expires.`;
}
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A token that will not last. The one that was exchanged in this run is compared with the job where the exchange is. */
function expiry_expiresSoon(evidence, identity) {
    const { inputs: { jobMinutes, expiresWithinDays }, runner: { tokenSources }, } = evidence;
    const life = lifetimeOf(evidence, identity);
    if (life === null || tokenSources.checked === null)
        return null;
    const { source, format } = tokenSources.checked;
    if (source === 'publisher')
        return null;
    if (life.left < jobMinutes * MINUTE_MS)
        return outlived(evidence, identity, life);
    // Tokens of a Trusted Publisher live for an hour by design.
    if (format.kind === 'trusted-publisher' || life.left >= expiresWithinDays * DAY_MS)
        return null;
    if (!isOAuth(identity, format))
        return replaceable(evidence, identity, life);
    const origin = originOf(evidence, source);
    if (origin === 'kept')
        return keptOAuth(evidence, identity, life);
    if (origin === 'made-in-job' || isRenewed(evidence) || isFresh(format, life))
        return null;
    return isLogin(evidence, source) ? oldLogin(evidence, identity, life) : keptOAuth(evidence, identity, life);
}
/** Whether somebody logged in on this machine for it; elsewhere a token reaches the job from a secret in most cases. */
function isLogin({ runner: { host } }, source) {
    return source === 'saved-file' || host === 'terminal';
}
function outlived(evidence, identity, life) {
    const { jobMinutes } = evidence.inputs;
    const renewed = isRenewed(evidence) ? '; only huggingface_hub renews it' : '';
    const isOfPublisher = evidence.runner.tokenSources.checked?.format.kind === 'trusted-publisher';
    return {
        ...expiry_about(evidence, identity, life),
        message: `${named(evidence, identity)} expires ${expiry_leftText(life)}, but ${nameOn(evidence.runner.host, 'job-minutes')} is ${jobMinutes}${renewed}.`,
        advice: isOfPublisher
            ? expiry_exchangeAgain(evidence)
            : `${capitalized(home(evidence).put(`a user access token that outlives ${wordsOn(evidence.runner.host).job}`))}.`,
    };
}
/** A user access token, which somebody can replace in time. */
function replaceable(evidence, identity, life) {
    const days = life.left < DAY_MS ? 'in less than a day' : expiry_leftText(life);
    return {
        ...expiry_about(evidence, identity, life),
        message: `${named(evidence, identity)} expires on ${dayOf(life)}, ${days}.`,
        advice: `${capitalized(home(evidence).renew())} before that date.`,
    };
}
/** Whether it is in a secret for certain or in all likelihood: a new one there would not last either. */
function keptOAuth(evidence, identity, life) {
    return {
        ...expiry_about(evidence, identity, life),
        message: `${named(evidence, identity)} expires on ${dayOf(life)}, ${expiry_leftText(life)}. OAuth tokens live for hours, or for 30 days at most, so they do not belong in a ${evidence.runner.host === 'github' ? 'secret' : 'variable'}.`,
        advice: `${capitalized(home(evidence).put('a user access token'))} instead${evidence.runner.host === 'github' ? ', or use a Trusted Publisher' : ''}.`,
        linkText: 'Create a user access token',
    };
}
function oldLogin(evidence, identity, life) {
    return {
        ...expiry_about(evidence, identity, life),
        message: `${named(evidence, identity)} expires on ${dayOf(life)}, ${expiry_leftText(life)}.`,
        advice: `Log in again before that, or ${home(evidence).put('a user access token')}.`,
        linkText: 'Create a user access token',
    };
}
function expiry_about({ inputs }, identity, { end }) {
    return {
        cause: expiry_TOKEN_EXPIRES_SOON,
        subject: identity.tokenName,
        link: tokensPage(inputs.endpoint),
        linkText: 'Create a new token',
        evidence: [{ fact: `GET /api/whoami-v2: auth.expiresAt ${new Date(end).toISOString()}` }],
    };
}
function named({ runner: { tokenSources } }, identity) {
    const isOfOAuth = isOAuth(identity, tokenSources.checked?.format ?? null);
    const name = isOfOAuth ? 'the OAuth token' : tokenName(identity);
    return `${capitalized(name)} of ${identity.name}`;
}
function home(evidence) {
    return homeOf(evidence, evidence.runner.tokenSources.checked?.source ?? 'input');
}
function dayOf({ end }) {
    return new Date(end).toISOString().slice(0, 10);
}
function expiry_leftText({ left }) {
    const [unit, length] = left >= DAY_MS ? ['day', DAY_MS] : left >= HOUR_MS ? ['hour', HOUR_MS] : ['minute', MINUTE_MS];
    const whole = Math.max(Math.floor(left / length), 0);
    return `in ${whole} ${unit}${whole === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./src/causes/oidc/missing-id-token.ts



/**
 * Means: The job cannot get an id token from GitHub.
 *
 * How we know: A Trusted Publisher is requested, but the variable with the address for id tokens is not set, and
 * the run is not from a fork; or GitHub's service refuses the request, or its address is not an `https` URL.
 *
 * What to do: Give the job `permissions: id-token: write`; in a reusable workflow, give it to the calling job, too.
 */
const OIDC_MISSING_PERMISSION = (0,evidence_cause/* defineCause */.R)({
    group: 'oidc',
    slug: 'oidc-missing-permission',
    severity: 'error',
    title: 'The job cannot get an id token from GitHub',
    titleElsewhere: 'There is no id token to exchange',
    seenAs: [
        'Cannot request an OIDC id token from GitHub Actions',
        'Make sure the workflow job sets `permissions: id-token: write`',
        'OIDCError',
    ],
    isOfVariable: true,
});
/** Why GitHub gave the job no id token that could be exchanged. */
function missing_id_token_withoutIdToken({ idToken, askedBy, resource }, { inputs, runner: { event, host } }) {
    const asked = host === 'github' ? askedBy : optionFor(askedBy);
    const named = resource === null ? `${asked} is set` : `${asked} names the resource ${resource.text}`;
    if (idToken.is === 'refused') {
        return {
            cause: OIDC_MISSING_PERMISSION,
            subject: askedBy,
            message: `${named}, but GitHub refused to give this job an id token (${idToken.status}).`,
            advice: 'Check that the job has permissions: id-token: write, and run it again.',
            evidence: [{ fact: "GitHub's service for id tokens", status: idToken.status }],
        };
    }
    if (idToken.is === 'redirected') {
        const where = idToken.to === '' ? 'without a target' : `to ${idToken.to}`;
        return {
            cause: REDIRECT_REFUSED,
            subject: askedBy,
            message: `${named}, but GitHub's service for id tokens redirects the request ${where} (${idToken.status}). The redirect was not followed, since the request contains a token of this job.`,
            advice: 'Remove whatever redirects ACTIONS_ID_TOKEN_REQUEST_URL, such as a proxy between this runner and GitHub.',
            evidence: [
                { fact: `GitHub's service for id tokens: redirects ${where}, not followed`, status: idToken.status },
            ],
        };
    }
    if (idToken.is === 'no-address') {
        return {
            cause: OIDC_MISSING_PERMISSION,
            subject: askedBy,
            message: `${named}, but ACTIONS_ID_TOKEN_REQUEST_URL is not an https URL, so no id token was requested from GitHub.`,
            advice: 'Leave ACTIONS_ID_TOKEN_REQUEST_URL as the runner sets it.',
            evidence: [{ fact: 'ACTIONS_ID_TOKEN_REQUEST_URL is set, but not to an https URL' }],
        };
    }
    if (idToken.is === 'not-answered') {
        const last = idToken.last === null ? '' : ` (${idToken.last})`;
        return {
            cause: CHECK_TIMED_OUT,
            message: `Timed out after ${inputs.timeoutSeconds} seconds: GitHub gave this job no id token${last}. No request was sent to the Hub.`,
            advice: 'Run the job again later; https://www.githubstatus.com shows known incidents.',
            evidence: [{ fact: `GitHub's service for id tokens: no token before the timeout${last}` }],
        };
    }
    // Why a fork gets none is told with the missing token.
    if (idToken.is !== 'not-permitted' || event.fork !== null)
        return null;
    if (host !== 'github')
        return withoutGivenToken(named, askedBy, host);
    return {
        cause: OIDC_MISSING_PERMISSION,
        subject: askedBy,
        message: `${named}, but this job may not request an id token from GitHub (ACTIONS_ID_TOKEN_REQUEST_URL is not set).`,
        advice: idToken.isActions
            ? 'Give the job permissions: id-token: write in addition to those it has; if it is in a reusable workflow, give it to the calling job, too.'
            : 'Run this in GitHub Actions, in a job with permissions: id-token: write, or set HF_OIDC_ID_TOKEN to an id token.',
        evidence: [{ fact: `${askedBy} is set; ACTIONS_ID_TOKEN_REQUEST_URL and HF_OIDC_ID_TOKEN are not` }],
    };
}
/** Elsewhere than on GitHub nobody is asked for an id token: it is given, or there is none. */
function withoutGivenToken(named, askedBy, host) {
    return {
        ...titled(OIDC_MISSING_PERMISSION, host),
        subject: askedBy,
        message: `${named}, but HF_OIDC_ID_TOKEN contains no id token to exchange.`,
        advice: host === 'ci'
            ? 'Set HF_OIDC_ID_TOKEN to an id token that your CI system issues to this job.'
            : 'Check a stored token instead, since only CI systems issue id tokens.',
        evidence: [{ fact: `${optionFor(askedBy)} is set; HF_OIDC_ID_TOKEN is not` }],
    };
}
/** What asks for the exchange, as it is written at the command line. */
function optionFor(askedBy) {
    return askedBy === 'HF_OIDC_RESOURCE' ? askedBy : `--${askedBy}`;
}

;// CONCATENATED MODULE: ./src/causes/oidc/failed-exchange.ts
/** What came of authenticating as a Trusted Publisher instead of with a stored token. */














/**
 * Means: The Hub issued no token for this job's claims.
 *
 * How we know: The Hub answers the exchange with `invalid_grant` or `invalid_request`, whether there is no such
 * publisher, a claim differs or the audience is wrong. Every claim is shown. The message says more if more is
 * known: a resource of another type, an account that does not exist, an id token that has expired or is for
 * another audience, a claim that differs from `oidc-publisher`. A dry run finds only the last of these.
 *
 * What to do: Compare repository, branch and workflow file with the publisher's form, character by character. The
 * report shows the values to fill in, and `oidc-dry-run: true` shows them without an exchange.
 */
const OIDC_EXCHANGE_REFUSED = (0,evidence_cause/* defineCause */.R)({
    group: 'oidc',
    slug: 'oidc-exchange-refused',
    severity: 'error',
    title: 'The Hub issues no token for these claims',
    seenAs: ['invalid_grant'],
});
const failed_exchange_MINUTE_MS = 60_000;
function diagnosePublisher(evidence) {
    const { hub: { publisher }, } = evidence;
    if (publisher === null)
        return [];
    return [
        withoutIdToken(publisher, evidence),
        unlikeExpected(publisher, evidence),
        abortedExchange(publisher, evidence),
        refusedExchange(publisher, evidence),
        strayResponse(publisher, evidence),
        endsTooSoon(publisher, evidence),
    ].filter((draft) => draft !== null);
}
/** In a dry run, the claims against what the publisher is said to expect. With an exchange, the Hub decides. */
function unlikeExpected(publisher, evidence) {
    const claims = claimsOf(publisher);
    if (!publisher.isDryRun || claims === null)
        return null;
    const found = mismatches(evidence.inputs.oidcPublisher, claims);
    if (found.length === 0)
        return null;
    const { host } = evidence.runner;
    const { job } = wordsOn(host);
    return {
        cause: OIDC_EXCHANGE_REFUSED,
        subject: publisher.resource?.text ?? null,
        message: `If the publisher is configured as in ${nameOn(host, 'oidc-publisher')}, the Hub will issue no token ${host === 'terminal' ? 'for the id token' : 'to this job'}: ${found.map(mismatchText).join('; ')}.`,
        advice: `Run ${job} as the publisher expects, or change the publisher's form to ${formText(formValues(claims))}.`,
        link: pageOf(publisher, evidence),
        linkText: "Open the publisher's settings",
        evidence: claimEvidence(claims, found, host),
    };
}
function abortedExchange({ response, resource }, evidence) {
    if (response === null || resource === null || !isAborted(response))
        return null;
    const again = response.attempts > 1 ? ', also after retries' : '';
    return {
        cause: HUB_OUTAGE,
        subject: resource.text,
        message: `The Hub aborted the exchange of the id token${again}. This says nothing about the publisher or the claims.`,
        advice: retryAdvice(evidence),
        evidence: [responseEvidence(response, evidence)],
    };
}
function refusedExchange(publisher, evidence) {
    const { response, resource, idToken } = publisher;
    if (response === null || resource === null || !isRefusedExchange(response))
        return null;
    const claims = claimsOf(publisher);
    const reason = reasonOf(publisher, evidence);
    const words = wordsOn(evidence.runner.host);
    const form = claims === null ? null : formText(formValues(claims));
    const found = claims === null ? [] : mismatches(evidence.inputs.oidcPublisher, claims);
    return {
        cause: OIDC_EXCHANGE_REFUSED,
        subject: resource.text,
        message: `The Hub issued no token for ${resource.text} in exchange for ${words.idToken}${reason?.message ?? '. Its answer is the same if there is no such publisher, if a claim differs from what the publisher names, or if there is no such resource.'}`,
        advice: reason?.advice ??
            (form === null
                ? 'Compare the id token with the publisher on the Hub, character by character.'
                : `Compare the publisher's form on the Hub with ${words.thisJob}, character by character: ${form}.`),
        link: pageOf(publisher, evidence),
        linkText: "Open the publisher's settings",
        evidence: [
            responseEvidence(response, evidence),
            ...(reason?.evidence ?? []),
            ...(claims === null
                ? [{ fact: `the id token ${idToken.is === 'given' ? 'in HF_OIDC_ID_TOKEN ' : ''}cannot be read` }]
                : claimEvidence(claims, found, evidence.runner.host)),
        ],
    };
}
/** An exchange that redirects off the Hub: the id token is sent nowhere else. */
function strayResponse({ response, resource }, evidence) {
    const { inputs, runner: { tokenSources, host }, } = evidence;
    const reading = response === null ? null : exchangeTrouble(response, tokenSources.checked !== null);
    if (response === null || reading?.is !== 'stopped-redirect')
        return null;
    const where = reading.to === '' ? 'without a target' : `to ${reading.to}`;
    return {
        cause: REDIRECT_REFUSED,
        subject: resource?.text ?? inputs.endpoint.host,
        message: `The exchange of the id token redirects ${where}. The redirect was not followed, so no token was issued.`,
        advice: `Set ${inputOn(host, 'endpoint')} to the Hub's real address: the id token is not sent to the target of such a redirect.`,
        evidence: [responseEvidence(response, evidence)],
    };
}
/** Why, where something that was seen proves it, or makes it by far the likeliest; null where the claims are left. */
function reasonOf(publisher, evidence) {
    const { resource, idToken } = publisher;
    const { host } = evidence.runner;
    const { job, request } = wordsOn(host);
    const claims = claimsOf(publisher);
    if (resource?.of === null) {
        return {
            message: ': this is neither a repo nor a user name.',
            advice: `Set ${publisher.askedBy} to namespace/name, with datasets/, spaces/, kernels/ or buckets/ in front if it is not a model, or to a user name.`,
        };
    }
    if (idToken.is === 'given' && claims !== null) {
        if (claims.expiresAt !== null && claims.expiresAt <= evidence.runner.now) {
            const ended = new Date(claims.expiresAt).toISOString();
            return {
                message: `: the one in HF_OIDC_ID_TOKEN expired at ${ended}.`,
                advice: `Unset HF_OIDC_ID_TOKEN so that a fresh id token is requested, or set it right before ${host === 'github' ? 'this step' : request}.`,
                evidence: [{ fact: `claim exp: ${ended}` }],
            };
        }
        const { origin, basePath } = evidence.inputs.endpoint;
        const { aud } = claims.shown;
        if (aud !== undefined && !aud.split(', ').includes(origin + basePath)) {
            return {
                message: `: its audience is ${aud}, not ${origin}${basePath}.`,
                advice: `Request the id token with the audience ${origin}${basePath}.`,
            };
        }
    }
    const found = claims === null ? [] : mismatches(evidence.inputs.oidcPublisher, claims);
    if (claims !== null && found.length > 0) {
        return {
            message: `, and ${job} does not match ${nameOn(host, 'oidc-publisher')}: ${found.map(mismatchText).join('; ')}.`,
            advice: `Run ${job} as the publisher expects, or change the publisher's form to ${formText(formValues(claims))}.`,
        };
    }
    return missingResource(publisher);
}
/** What everybody is shown of the resource: that it is not there, or another of that name. */
function missingResource({ resource, shown }) {
    if (shown === null || resource === null)
        return null;
    if ('user' in shown) {
        if (readOverview(shown.user) !== 'missing')
            return null;
        return {
            message: `: there is no account ${resource.text}.`,
            advice: 'Use the account that has the publisher, or the repo as namespace/name.',
            evidence: [evidenceOf(shown.user)],
        };
    }
    const { repo } = shown;
    const metadata = repo.probes['anonymous-metadata'];
    if (metadata === undefined || readProbe('metadata', metadata).is === 'granted')
        return null;
    const { ref } = repo.request;
    const other = namesakeOf(repo);
    if (other === null)
        return null;
    const right = formatRepo({ ...ref, type: other });
    const proof = repo.probes[`anonymous-as-${other}`];
    return {
        message: `: there is no public ${ref.type} ${ref.id}, but a public ${other} with this id. A private ${ref.type} would look the same.`,
        advice: `Write ${right} if that is what you meant.`,
        evidence: [evidenceOf(metadata), ...(proof === undefined ? [] : [evidenceOf(proof)])],
    };
}
/** The exchanged token against the time that the job takes. */
function endsTooSoon({ expiresAt, resource }, evidence) {
    const { inputs, runner: { now, host }, } = evidence;
    if (expiresAt === null || resource === null || inputs.jobMinutes === 0)
        return null;
    const minutes = Math.floor((expiresAt - now) / failed_exchange_MINUTE_MS);
    if (expiresAt - now >= inputs.jobMinutes * failed_exchange_MINUTE_MS)
        return null;
    return {
        cause: TOKEN_EXPIRES_SOON,
        subject: resource.text,
        message: `The exchanged token for ${resource.text} expires in ${minutes} minutes, but ${nameOn(host, 'job-minutes')} is ${inputs.jobMinutes}.`,
        advice: exchangeAgain(evidence),
        evidence: [{ fact: `POST /oauth/token: the token expires at ${new Date(expiresAt).toISOString()}` }],
    };
}
function claimsOf({ idToken }) {
    return idToken.is === 'minted' || idToken.is === 'given' ? idToken.claims : null;
}
function pageOf({ resource }, { inputs }) {
    return resource?.of == null ? null : publisherPage(inputs.endpoint, resource.of);
}
function responseEvidence(response, { runner: { host } }) {
    const whose = host === 'terminal' ? 'the' : "the job's";
    return { ...evidenceOf(response), fact: `POST ${response.path} with ${whose} id token` };
}
/** What the Hub compares, and what the form was said to hold. */
function claimEvidence({ shown }, found, host) {
    return [
        ...found.map((mismatch) => ({
            fact: `${nameOn(host, 'oidc-publisher')}: ${mismatchText(mismatch)}`,
        })),
        ...Object.entries(shown).map(([name, value]) => ({ fact: `claim ${name}: ${value}` })),
    ];
}

;// CONCATENATED MODULE: ./src/causes/privilege/overbroad-token.ts







/**
 * Means: The token can do more than read, but every listed repo is only read.
 *
 * How we know: The identity check says that its role is write, or lists permissions of a fine-grained token that
 * reading does not need: to write, to administer, or to start jobs and call inference. No repo is listed for
 * write. A permission that this version does not know is not counted.
 *
 * What to do: Use a fine-grained or a read token that only reads; if the link leads to a form, it is filled in.
 */
const TOKEN_OVERBROAD = (0,evidence_cause/* defineCause */.R)({
    group: 'privilege',
    slug: 'token-overbroad',
    severity: 'notice',
    title: 'The token can do more than read, but the job only reads',
});
/** The permissions of fine-grained tokens that change something or cost something (protocol notes §2.3). */
const MORE_THAN_READING = new Set([
    'repo.write',
    'discussion.write',
    'post.write',
    'collection.write',
    'inference.serverless.write',
    'inference.endpoints.infer.write',
    'inference.endpoints.write',
    'job.write',
    'sql-console.embed.write',
    'resourceGroup.write',
    'org.write',
    'org.members.write',
    'org.auditLog.write',
    'org.networkSecurity.write',
    'org.serviceAccounts.write',
    'user.webhooks.write',
    'user.notifications.write',
    'user.settings.notifications.write',
    'user.papers.write',
    'user.preferences.write',
    'user.social.likes.write',
]);
const overbroad_token_MOST_NAMED = 5;
/** A token that can do more than read, in a job that only reads. */
function overbroad_token_overbroadToken(evidence, identity) {
    const { inputs } = evidence;
    // Somebody's own login is for all that they do, of which this command shows a part.
    if (evidence.runner.host === 'terminal')
        return null;
    const reads = inputs.repos.length > 0 && inputs.repos.every(({ operation }) => operation === 'read');
    if (!reads || unlistedUses(evidence).some(({ operation }) => operation !== 'read'))
        return null;
    const form = readingForm(inputs, identity);
    const common = {
        cause: TOKEN_OVERBROAD,
        subject: identity.tokenName,
        link: form ?? tokensPage(inputs.endpoint),
        linkText: form === null ? 'Open the token settings' : 'Create a fine-grained token',
    };
    const whose = `${capitalized(tokenName(identity))} of ${identity.name}`;
    if (identity.role === 'write') {
        return {
            ...common,
            message: `${whose} can write everything its account can, but this job only reads.`,
            advice: 'Create a fine-grained token that only reads these repos, or use a read token.',
            evidence: [{ fact: 'GET /api/whoami-v2: role write; no repo is listed for write' }],
        };
    }
    const extras = identity.fineGrained === null ? [] : extrasOf(identity.fineGrained);
    if (extras.length === 0)
        return null;
    const left = extras.length - overbroad_token_MOST_NAMED;
    const named = [...extras.slice(0, overbroad_token_MOST_NAMED), ...(left > 0 ? [`${left} more`] : [])].join(', ');
    return {
        ...common,
        message: `${whose} has permissions that reading does not need (${named}), but every listed repo is only read.`,
        advice: 'Create a token that only reads these repos, or reduce this one in its settings to what the job uses.',
        evidence: [{ fact: `GET /api/whoami-v2: ${extras.join(', ')}; no repo is listed for write` }],
    };
}
/** On whatever entity: its name is shown to nobody, since the report may be public. */
function extrasOf({ global, scoped }) {
    const all = [...scoped.flatMap(({ permissions }) => permissions), ...global];
    return [...new Set(all)].filter((permission) => MORE_THAN_READING.has(permission));
}
/**
 * The form for a token of this account that reads all listed repos; null if the form cannot say so, or if their owner
 * is known to the token alone, as with that of a service account: then the form would make somebody else's token.
 */
function readingForm({ endpoint, repos }, { name, orgs, fineGrained }) {
    const owners = repos.flatMap(({ ref }) => namespaceOf(ref) ?? []);
    const isOwner = (of) => owners.some((owner) => sameName(owner, of));
    const [org, ...others] = orgs.filter((one) => isOwner(one.name));
    const isOutside = (owner) => ![name, ...orgs.map((one) => one.name)].some((one) => sameName(one, owner));
    const entries = fineGrained?.scoped ?? [];
    const isOfToken = (owner) => entries.some(({ entityName }) => entityName === null || sameName(entityName.split('/')[0] ?? '', owner));
    if (others.length > 0 || owners.some((owner) => isOutside(owner) && isOfToken(owner)))
        return null;
    const permissions = ['repo.content.read'];
    return tokenForm(endpoint, {
        gated: true,
        ...(isOwner(name) ? { own: permissions } : {}),
        ...(org === undefined ? {} : { org: { name: org.name, permissions } }),
    });
}

;// CONCATENATED MODULE: ./src/cleanup/plan/git-removal.ts
/**
 * The command that removes this credential and nothing of another host, for a person to run in the workspace; the
 * credential is not in it. Null where there is none: a line of a file, a setting from the environment, a header
 * for every host, one of several values under a key, or a name that is not safe to paste.
 */
function git_removal_removalCommand(credential) {
    const { kind, key, address, origin, username, isOneOfSeveral } = credential;
    if (isOneOfSeveral === true)
        return null;
    const place = git_removal_placeOf(origin);
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
    const file = git_removal_quoted(origin.file);
    const copy = git_removal_quoted(`${origin.file}.with-login`);
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
function git_removal_scriptRemovalCommand(script) {
    const commands = script.map(({ key, origin, valuePattern }) => {
        const place = git_removal_placeOf(origin);
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
function git_removal_storeRemovalCommand({ where, address, serves }) {
    const file = git_removal_quoted(where);
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
function git_removal_placeOf(origin) {
    if (origin === null || origin.scope === 'command' || origin.file === null)
        return null;
    const isOwn = OWN_FILES[origin.scope]?.test(origin.file) === true && origin.isNamesake !== true;
    return isOwn ? [`--${origin.scope}`] : ['--file', origin.file];
}
const OPTIONS = new Set(['--push', '--file', '--unset-all', '--system', '--global', '--local']);
function command(...words) {
    const written = words.map((word) => (word.startsWith('-') && !OPTIONS.has(word) ? null : git_removal_quoted(word)));
    return written.includes(null) ? null : written.join(' ');
}
/**
 * A word as every shell takes it; null where it is too odd for that. Only what must be stands between plain quotes,
 * so that a report may shorten the home to `~`.
 */
function git_removal_quoted(word) {
    const parts = word.split('/').map((part) => {
        if (/^[\w.:@%+=,-]*$/.test(part))
            return part;
        return /^[\w.:@%+=,~()&?#\\ -]+$/.test(part) ? `'${part}'` : null;
    });
    return parts.includes(null) ? null : parts.join('/');
}

;// CONCATENATED MODULE: ./src/evidence/credential-owner.ts

/** Whose credential it is, in a few words for the table of clients; null where nobody asked or knows. */
function credential_owner_ownerOf(evidence, secret) {
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
    const owner = credential_owner_ownerOf(evidence, secret);
    if (owner === null)
        return '';
    return ({ expired: ' It has expired.', 'unknown to the Hub': ' The Hub does not recognize it.' }[owner] ??
        sentence(owner));
}
function sentence(owner) {
    return owner.startsWith('belongs') ? ` It ${owner}.` : ' It does not have the form of a Hub token.';
}

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
const GIT_CREDENTIAL_STALE = (0,evidence_cause/* defineCause */.R)({
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
const TOKEN_IN_GIT_URL = (0,evidence_cause/* defineCause */.R)({
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
        advice: `Remove the credential from the URL of ${where}${git_credentials_inBrackets(removalCommand(credential))} and rotate that token.`,
        evidence: [{ fact: `${where}: credential for ${host}${place} in a URL` }],
    };
}
const git_credentials_PLACES = {
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
        ? `Remove ${git_credentials_scriptInSettings(host, script)}`
        : `${hand}${git_credentials_inBrackets(removalCommand(credential))}`;
    return {
        cause: GIT_CREDENTIAL_STALE,
        subject: where,
        message: `${git_credentials_PLACES[kind](where)} for ${host}${place}; ${listed(errands)} use${errands.length === 1 ? 's' : ''} it instead of the token.${owner}`,
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
function git_credentials_helperRemoval(credential, { runner: { git } }) {
    const { host, script, where } = credential;
    if (script !== undefined)
        return `Remove ${git_credentials_scriptInSettings(host, script)}`;
    const setting = git.helpers.find(({ name }) => name === where)?.where ?? null;
    return `${loginRemoval(host)}${setting === null ? '' : ` (configured in ${setting})`}`;
}
function loginRemoval(host) {
    return `Remove the login for ${host} from this git credential helper`;
}
/** What is to be removed, from where and how: a script holds its login itself, so it is to go from all its settings. */
function git_credentials_scriptInSettings(host, script) {
    const places = script.map(({ key, origin: { file } }) => (file === null ? key : `${key} in ${file}`));
    return `the script that prints the login for ${host} from the setting${places.length === 1 ? '' : 's'} ${listed(places)}${git_credentials_inBrackets(scriptRemovalCommand(script))}`;
}
/** The command that does it, if there is one that is safe to paste. */
function git_credentials_inBrackets(command) {
    return command === null ? '' : ` (${command})`;
}
function differing({ runner: { tokenSources } }, secret) {
    return tokenSources.checked?.format.cleaned.equals(secret) === true ? null : secret;
}

;// CONCATENATED MODULE: ./src/causes/runner/cleanup-failures.ts


/**
 * Means: The scrub could not remove a stale credential.
 *
 * How we know: The place was read again after the attempt.
 *
 * What to do: Remove it by hand; the message names the place and the reason.
 */
const SCRUB_FAILED = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'scrub-failed',
    severity: 'warning',
    title: 'A stale credential could not be removed',
});
/**
 * Means: The post step could not restore what was removed.
 *
 * How we know: The place was read again after the attempt.
 *
 * What to do: Restore it from the backup that the message names, or log in again.
 */
const RESTORE_FAILED = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'restore-failed',
    severity: 'warning',
    title: 'A scrubbed credential could not be restored',
});
/** What a scrub left. Of a script that overrides the token, the finding about it tells that already. */
function scrubFailures(evidence, overrides, scrubs) {
    const scripts = overrides.flatMap(({ source }) => source.kind === 'git' ? (source.credential.script ?? []) : []);
    return scrubs.flatMap(({ path, failure }) => {
        if (failure === null)
            return [];
        const helper = evidence.runner.git.credentials.find(({ kind, where }) => kind === 'helper' && where === path);
        const isTold = helper?.script?.some((setting) => scripts.includes(setting)) === true;
        return isTold ? [] : [scrubFailed(evidence, path, failure, helper)];
    });
}
function scrubFailed(evidence, path, failure, helper) {
    return {
        cause: SCRUB_FAILED,
        subject: path,
        message: `${helper === undefined ? path : `The git credential helper (${path})`} still holds the stale credential: ${failure}.`,
        advice: helper === undefined ? `Remove it from ${path} by hand.` : `${helperRemoval(helper, evidence)}.`,
        evidence: [{ fact: `${path}: ${failure}` }],
    };
}

;// CONCATENATED MODULE: ./src/causes/runner/clock.ts



/**
 * Means: The runner's clock is off by five minutes or more.
 *
 * How we know: The Hub's `Date` header.
 *
 * What to do: Set the clock; until then, signed storage links and short-lived tokens fail.
 */
const CLOCK_SKEW = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'clock-skew',
    severity: 'warning',
    title: "The runner's clock is wrong",
    titleElsewhere: 'The clock of this machine is wrong',
});
const SKEW_SECONDS = 300;
/** A clock that is wrong, by the Hub's own. */
function clockFindings(evidence) {
    const seen = [
        evidence.hub.whoami?.response,
        ...evidence.hub.repos.flatMap(({ probes }) => Object.values(probes)),
    ];
    const dates = seen.flatMap((response) => response?.outcome.kind === 'answer' && response.outcome.date !== null ? [response.outcome.date] : []);
    const latest = Math.max(...dates);
    const skew = Math.round((evidence.runner.now - latest) / 1000);
    if (dates.length === 0 || Math.abs(skew) < SKEW_SECONDS)
        return [];
    const { host } = evidence.runner;
    const clock = `${wordsOn(host).runner}'s clock`;
    const minutes = Math.round(Math.abs(skew) / 60);
    return [
        {
            ...titled(CLOCK_SKEW, host),
            subject: 'clock',
            message: `${capitalized(clock)} is ${minutes} minutes ${skew > 0 ? 'ahead of' : 'behind'} the Hub's Date header; signed storage links and short-lived tokens fail.`,
            advice: `Set ${clock} (NTP).`,
            evidence: [
                {
                    fact: `Date header ${new Date(latest).toISOString()}, ${host === 'github' ? "runner's clock" : 'own clock'} ${new Date(evidence.runner.now).toISOString()}`,
                },
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./src/causes/runner/conflicts.ts






/**
 * Means: Two sources hold different tokens, and clients differ in which one they send. It is only a notice for a
 * variable whose name no Hub client reads.
 *
 * How we know: The fingerprints of the two tokens differ.
 *
 * What to do: Keep one of them, or set `export-token: true`.
 */
const CONFLICTING_TOKEN_SOURCES = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'conflicting-token-sources',
    severity: 'warning',
    title: 'Two sources hold different tokens',
    isOfVariable: true,
});
/** A variable that some client takes its token from, and that holds another one. */
function conflictFindings(evidence, tokenStatus, overrides) {
    const { host, tokenSources } = evidence.runner;
    const { checked } = tokenSources;
    const overriding = overrides.filter(({ source, does }) => source.kind === 'variable' && does === 'sends');
    const [first] = overriding;
    if (first?.source.kind !== 'variable' || checked === null || isGivenForCheck(evidence))
        return [];
    const { name } = first.source;
    const here = overriding.filter(({ source }) => source.kind === 'variable' && source.name === name);
    const one = sourceName(checked.source, host);
    const sentence = affectedClientsSentence(evidence, here, 'send', `the one in ${name}`);
    return [
        {
            cause: CONFLICTING_TOKEN_SOURCES,
            subject: name,
            message: checked.source === 'publisher'
                ? `The check used a Trusted Publisher, but ${name} holds a stored token; ${sentence}.${ownerSentence(evidence, first.secret)}`
                : `The check used ${one}, but ${name} holds a different token; ${sentence}.${ownerSentence(evidence, first.secret)}`,
            advice: conflicts_adviceFor(name, tokenStatus, host),
            evidence: [{ fact: `the fingerprints of ${one} and ${name} differ` }],
        },
    ];
}
/** A token that the Hub rejected is neither exported nor worth a second place. */
function conflicts_adviceFor(name, { is }, host) {
    const { job, environment } = wordsOn(host);
    if (name === 'HF_TOKEN') {
        return is === 'refused'
            ? `${host === 'github' ? 'Remove the token input' : 'Check HF_TOKEN instead of standard input'} if ${job} is to use the token in HF_TOKEN, else put one good token into both.`
            : `Keep one of the two${host === 'github' ? ', or set export-token: true so that later steps get the checked token in HF_TOKEN' : ''}.`;
    }
    return is === 'refused'
        ? `Move the token in ${name} to HF_TOKEN if ${job} is to use it, else remove ${name} from ${environment}.`
        : `Remove ${name} from ${environment}, or set it to the same token.`;
}
const conflicts_MOST_NAMED = 5;
/** Variables that no client of the Hub reads, with other tokens than the one that was found good. */
function misnamedFindings({ runner: { environment, tokenSources, host } }) {
    // On their own machine people keep tokens for other things, and know of them.
    if (host === 'terminal')
        return [];
    const { checked } = tokenSources;
    const names = environment.misnamed.filter((name) => {
        const token = environment.misnamedTokens.get(name);
        // What looks like an input is reported as one.
        return (!name.startsWith('INPUT_') && token !== undefined && checked?.format.cleaned.equals(token) === false);
    });
    const [first] = names;
    if (first === undefined || checked === null)
        return [];
    const one = sourceName(checked.source, host);
    const isOne = names.length === 1;
    return [
        {
            cause: CONFLICTING_TOKEN_SOURCES,
            severity: 'notice',
            subject: first,
            message: `${conflicts_listed(names)} ${isOne ? 'holds' : 'hold'} another token than ${one}, which was checked. No Hub client reads ${isOne ? 'a variable of this name' : 'variables of these names'}.`,
            advice: `Remove ${isOne ? 'it' : 'them'} from ${wordsOn(host).environment}, or set HF_TOKEN to the token that the job is to use.`,
            evidence: names.slice(0, conflicts_MOST_NAMED).map((name) => ({
                fact: `the fingerprints of ${one} and ${name} differ`,
            })),
        },
    ];
}
function conflicts_listed(names) {
    const shown = names.slice(0, conflicts_MOST_NAMED);
    const more = names.length - shown.length;
    const all = more === 0 ? shown : [...shown, `${more} more`];
    return all.length === 1 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

;// CONCATENATED MODULE: ./src/evidence/open-to-all.ts


/** Whether the repo may be read without any token; null where that was not asked, or not answered. */
function open_to_all_isOpenToAll(observation) {
    const reading = readingOf(observation, `anonymous-${readProbeFor(observation.request.ref)}`);
    if (reading?.is === 'granted')
        return true;
    return reading !== null && isRefusal(reading) ? false : null;
}

;// CONCATENATED MODULE: ./src/job/containers/held-token.ts



/** Names of tokens, but no number of them (`--max-tokens`). */
const TOKEN_WORDS = /token(?![a-z])|netrc|(?:HF|HUGGING_?FACE)\w{0,40}(?:\*|KEY)|\bcredentials?\b/i;
/** GitHub's own token is of no use on the Hub. */
const OF_GITHUB = /\b(?:secrets\.)?(?:GITHUB|GH)_TOKEN\b|\bgithub\.token\b/gi;
/** Secrets that may be tokens for the Hub, by their names. */
const OF_HUB = /(?:^|_)(?:HF|HUGGING_?FACE|HUB)(?:_|$)|token/i;
/** Variables that every runner or shell sets. */
const OF_RUNNER = /^(?:PWD|OLDPWD|HOME|USER|UID|CI|RANDOM|GITHUB_\w+|RUNNER_\w+)$/;
/** A script in quotes may be longer, and is not looked through. */
const LONGEST_TEXT = 2_000;
/** Contexts that hold no secrets. */
const OPEN_CONTEXTS = /^(?:matrix|github|runner|strategy|job|vars|inputs)$/;
/**
 * By the words of the text, and by what its variables and expressions come from.
 *
 * @param token what the check's own token comes from
 */
function held_token_heldBy(text, step, token) {
    const plain = text.replace(OF_GITHUB, '');
    if (TOKEN_WORDS.test(plain) || plain.split(/\W+/).some(isTokenShaped))
        return 'token';
    if (plain.length > LONGEST_TEXT)
        return 'unknown';
    const bare = plain.replace(/\$\{\{.*?\}\}/gs, '');
    const { origins } = originOf({ line: 0, ...referencesIn(plain) }, step.scope);
    const variables = [...bare.matchAll(/\$\{?([A-Za-z_]\w{0,99})/g)];
    return theWorst([
        /\$\{?[@*#\d!(]/.test(bare) ? 'unknown' : 'other',
        ...origins.map((origin) => ofOrigin(origin, token)),
        ...variables.map(([, name = '']) => held_token_heldByVariable(name, step, token)),
    ]);
}
function held_token_heldByVariable(name, step, token) {
    const plain = name.replace(OF_GITHUB, '');
    if (TOKEN_WORDS.test(plain))
        return 'token';
    const found = variableIn(step.layers, name);
    if (found !== null)
        return theWorst(found.origins.map((origin) => ofOrigin(origin, token)));
    return plain === '' || OF_RUNNER.test(name) ? 'other' : 'unknown';
}
function ofOrigin({ context, name }, token) {
    if (token.some((one) => one.context === context && one.name === name))
        return 'token';
    if (context !== 'secrets') {
        if (TOKEN_WORDS.test(name ?? ''))
            return 'token';
        return OPEN_CONTEXTS.test(context) ? 'other' : 'unknown';
    }
    const isKnown = token.length > 0 && token.every((one) => one.context === 'secrets' && one.name !== null);
    if (!isKnown || name === null)
        return 'unknown';
    return OF_HUB.test(name.replace(OF_GITHUB, '')) ? 'token' : 'other';
}
function theWorst(all) {
    return all.find((one) => one === 'token') ?? all.find((one) => one === 'unknown') ?? 'other';
}

;// CONCATENATED MODULE: ./src/job/containers/container-runs.ts




const STARTS = /^(?:run|create)$/;
/** Nothing is loaded from the Hub with these; a variable that is passed by name may have any value. */
const OFFLINE = /^(?:(?:HF_HUB|TRANSFORMERS|HF_DATASETS)_OFFLINE(?:$|=(?:1|on|yes|true)$)|HF_ENDPOINT(?:$|=))/i;
const container_runs_ASKS_ONLY = /^(?:--version|--help|-h|version|help)$/;
/** Programs that only keep a container alive, for others to be run in it. */
const IDLE = /^(?:sleep|tail|true|cat)$/;
/** Options that hand over what the command does not say. */
const HANDS_OVER = /^--(?:env-file|env-host|env-merge|secret|volumes-from)$/;
const MOUNT = /^(?:-v|--volume|--mount)$/;
/** Folders that may hold a login or models. */
const HUB_FOLDER = /hugging|\.cache|\bhf\b|hf[_-]|models?\b|weights|:\/data\b|(?:^|=)(?:~|\$\{?HOME\}?|\/root|\/home\/[\w-]+)\/?[:,]/i;
const CACHE_VARIABLE = /^(?:HF_HOME|HF_HUB_CACHE|HUGGINGFACE_HUB_CACHE|TRANSFORMERS_CACHE)\b/;
const LOGS_IN_OR_LOADS = /huggingface-cli|\bhf (?:download|auth|cache)\b|snapshot_download|hf_hub_download|from_pretrained/i;
const BRINGS_FILES = /^actions\/(?:cache|download-artifact)(?:\/|$)/;
const BUILDS_IMAGE = /^docker\/(?:build-push|bake)-action$/;
/** Programs beside an engine that have no use for the token. */
const NO_CLIENT = /^(?:|docker|podman|nerdctl|set|echo|cd|mkdir|sleep|for|\[\[|\[)$/;
/**
 * The later commands of the job that prove by their own text that a container uses a repo of the Hub without the
 * token. Whatever leaves a doubt is left out: a value that may hold the token under any name, an image that was built
 * with it, a login or models in a mounted folder. What a script in quotes does is not read.
 */
function container_runs_tokenlessRuns(job, { ids, token, hasLogin }) {
    const all = job.steps.flatMap((step) => container_runs_commandsOf(step, token));
    const engines = (names) => all.filter(({ does }) => does !== null && names.test(does));
    const isHanded = (names) => engines(names).some(({ mayHold }) => mayHold);
    const uses = (actions) => job.steps.filter(({ step }) => actions.test(step.uses ?? ''));
    // A running container may be given the token later, and an image may be built with it.
    if (isHanded(/^(?:build|buildx|exec|cp)$/) || uses(BUILDS_IMAGE).some(({ step }) => takesSecret(step)))
        return [];
    const isOneGiven = isHanded(STARTS);
    const mayHaveLoaded = isOneGiven || uses(BRINGS_FILES).length > 0 || all.some(({ text }) => LOGS_IN_OR_LOADS.test(text));
    if (mayHaveLoaded && (engines(/^(?:build|buildx|load)$/).length > 0 || uses(BUILDS_IMAGE).length > 0))
        return [];
    return all.flatMap(({ step, command, run, mayHold }) => {
        if (run === null || mayHold || step.runs === 'before' || isWithoutHub(run))
            return [];
        // The other branch of a condition gives it.
        if (isOneGiven && (command.command.isGuarded || step.step.isConditional))
            return [];
        if ((mayHaveLoaded && hasMount(run)) || (hasLogin && hasHubFolder(run)))
            return [];
        const found = { step, line: command.line, command: run.command };
        const id = ids.find((one) => namesRepo(run, one));
        if (id !== undefined)
            return [{ ...found, id, loader: null }];
        const loaded = isForContainers(step) ? loadedModel(run) : null;
        return loaded === null ? [] : [{ ...found, ...loaded }];
    });
}
function container_runs_commandsOf(step, token) {
    const assigned = new Map();
    let isPipedInto = false;
    return jobCommands(step).map((command) => {
        remember(command, assigned);
        const { words, input, pipesInto } = command.command;
        const read = { ...command, args: command.args.map((word) => expanded(word, assigned)) };
        const engine = engineCommand(read);
        const run = containerCommand(read);
        // For what only builds an image or uses a running container, what is not known does not count.
        const isNamed = (words) => words.some((word) => heldBy(word.text, step, token) === 'token');
        const mayHold = run !== null
            ? isPipedInto || input !== null || mayBeGiven(run, step, token)
            : engine !== null && (STARTS.test(engine.name) || isNamed(engine.words));
        isPipedInto = pipesInto;
        const text = words.map((word) => word.text).join(' ');
        return { step, command, text, does: engine?.name ?? null, run, mayHold };
    });
}
function mayBeGiven({ options, words }, step, token) {
    const isByOption = options.some(({ name, value }) => {
        if (HANDS_OVER.test(name))
            return true;
        if (value === null)
            return false;
        if (MOUNT.test(name))
            return /token|netrc/i.test(value);
        if (!ENV.test(name))
            return false;
        const held = /^\w+$/.test(value) ? heldByVariable(value, step, token) : heldBy(value, step, token);
        return held !== 'other';
    });
    return isByOption || words.some(({ text }) => heldBy(text, step, token) !== 'other');
}
/** Keeps what a script sets once and in plain words, such as `model=acme/model`, also with `export`. */
function remember({ command }, assigned) {
    const [first, ...words] = command.words;
    const texts = first === undefined ? [] : first.text === 'export' ? words.map(({ text }) => text) : null;
    if (texts === null)
        return;
    const set = [...command.assignments.map(({ name, value }) => `${name}=${value.text}`), ...texts];
    for (const text of set) {
        const [, name, value = ''] = /^([A-Za-z_]\w{0,99})=(.*)$/s.exec(text) ?? [];
        if (name === undefined)
            continue;
        const isPlain = !command.isGuarded && !assigned.has(name) && /^[\w./:@-]{1,200}$/.test(value);
        assigned.set(name, isPlain ? value : '');
    }
}
function expanded(word, assigned) {
    const text = word.text.replace(/\$(?:\{([A-Za-z_]\w{0,99})\}|([A-Za-z_]\w{0,99}))/g, (whole, braced, bare) => assigned.get(braced ?? bare) || whole);
    return text === word.text ? word : { ...word, text, mayBeSeveral: false };
}
function isWithoutHub({ options, words }) {
    const isCutOff = options.some(({ name, value }) => (/^--net(?:work)?$/.test(name) && value === 'none') || (ENV.test(name) && OFFLINE.test(value ?? '')));
    return isCutOff || IDLE.test(words[0]?.text ?? '') || words.some(({ text }) => container_runs_ASKS_ONLY.test(text));
}
function hasMount({ options }, folder = /./s) {
    return options.some(({ name, value }) => MOUNT.test(name) && folder.test(value ?? ''));
}
function hasHubFolder(run) {
    const hasCache = run.options.some(({ name, value }) => ENV.test(name) && CACHE_VARIABLE.test(value ?? ''));
    return hasMount(run, HUB_FOLDER) || (hasCache && hasMount(run));
}
function takesSecret({ keys, inputs }) {
    return (keys.some(({ name }) => /^secret/.test(name)) ||
        inputs.some(({ name, references }) => name === 'build-args' && references.some(({ context }) => context === 'secrets' || context === 'env')));
}
/** Whether the step sets HF_TOKEN itself, and has no other program that uses it. */
function isForContainers(step) {
    const { env, isConditional } = step.step;
    const isSet = env.some(({ name, references }) => /^(?:HF|HUGGING_FACE_HUB)_TOKEN$/.test(name) && references.length > 0);
    const isIdle = (command) => NO_CLIENT.test(command.program) && engineCommand(command)?.name !== 'compose';
    return isSet && !isConditional && jobCommands(step).every(isIdle);
}

;// CONCATENATED MODULE: ./src/causes/runner/containers.ts







/**
 * Means: A step runs a container that uses a repo for which it needs the token, and does not pass it the token.
 *
 * How we know: The workflow's own text: the command names a listed repo that the Hub shows to nobody without a token,
 * or an image that loads a model from the Hub, in a step that sets HF_TOKEN for it.
 *
 * What to do: Add `-e HF_TOKEN` to the command.
 */
const TOKEN_NOT_PASSED_INTO_CONTAINER = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'token-not-passed-into-container',
    severity: 'warning',
    title: 'A container does not get the token',
});
const containers_MOST_SHOWN = 5;
/** Containers that this job's own text starts for work with the Hub, and does not hand the token. */
function containerFindings(evidence) {
    const [job] = jobsOf(evidence.runner.workflow);
    const runs = runsWithoutToken(evidence).filter((run) => isProven(run, evidence));
    const [first] = runs;
    if (job === undefined || first === undefined)
        return [];
    const place = containers_placeOf(first);
    const at = placeText(place);
    const more = runs.length === 1 ? '' : ` (and ${runs.length - 1} more like it)`;
    return [
        {
            cause: TOKEN_NOT_PASSED_INTO_CONTAINER,
            subject: at,
            message: `The ${first.command} in ${at} uses ${what(first)} but does not pass HF_TOKEN to the container${more}; containers do not inherit the job's variables.`,
            advice: `Add -e HF_TOKEN to the command${mappingFor(first.step, job, evidence)}.`,
            evidence: runs.slice(0, containers_MOST_SHOWN).map((run) => ({
                fact: `${placeText(containers_placeOf(run))}: ${run.command} (${what(run)}) without the token under any name`,
            })),
            place,
        },
    ];
}
/** The listed repos that such a container uses, and of which it is not known whether they need the token. */
function reposInContainers(evidence) {
    if (evidence.hub.repos.length === 0)
        return [];
    const ids = runsWithoutToken(evidence).map(({ id }) => id);
    return evidence.hub.repos.filter((repo) => ids.includes(repo.request.ref.id) && isOpenToAll(repo) === null);
}
/** Asked for after each round of answers, and the same in all of them. */
const containers_known = new WeakMap();
function runsWithoutToken({ inputs, runner }) {
    const ids = inputs.repos.map(({ ref }) => ref.id);
    const runs = containers_known.get(runner) ?? (runner.tokenSources.checked === null ? [] : runsIn(runner, ids));
    containers_known.set(runner, runs);
    return runs;
}
/** The commands that are the same by every way that may lead to this job. */
function runsIn({ tokenSources, environment, workflow }, ids) {
    const hasLogin = tokenSources.saved !== null || environment.isSelfHosted;
    const [runs = [], ...others] = jobsOf(workflow).map((job) => tokenlessRuns(job, { ids, token: mappingsOfCheck(job).flatMap(({ origins }) => origins), hasLogin }));
    return runs.filter((run) => others.every((other) => other.some(({ line, step }) => line === run.line && step.file === run.step.file)));
}
/** Whether the container needs the token: the step says so, or the listed repo is open to nobody without one. */
function isProven({ id, loader }, { hub: { repos } }) {
    return loader !== null || repos.some((repo) => repo.request.ref.id === id && isOpenToAll(repo) === false);
}
function what({ id, loader }) {
    return loader === null ? `${id}, which needs the token,` : `${id} with ${loader}`;
}
function containers_placeOf({ step, line }) {
    return { file: step.file, line };
}
function mappingsOfCheck({ callPath, own }) {
    return mappingsOf({ callPath, step: own.step });
}
/** What is to be added to the step, so that it has the token to pass on; empty if it has. */
function mappingFor(step, job, { inputs, runner }) {
    const inherits = inputs.exportToken ||
        (runner.environment.tokenVariables.HF_TOKEN === 'set' &&
            variableIn(job.own.layers, 'HF_TOKEN')?.route !== 'step');
    if (inherits || variableIn(step.layers, 'HF_TOKEN') !== null)
        return '';
    if (runner.tokenSources.checked?.source === 'publisher')
        return ', and export-token: true to the check';
    const [mapping] = mappingsOfCheck(job);
    const [origin, ...others] = mapping?.origins ?? [];
    const isPlain = origin?.context === 'secrets' &&
        origin.name !== null &&
        origin.name !== MADE_BY_GITHUB &&
        others.length === 0 &&
        mapping?.hasText === false &&
        step.file === job.callPath.file.path;
    return isPlain
        ? `, and HF_TOKEN: \${{ secrets.${origin.name} }} to the env of that step`
        : ', and set HF_TOKEN in the env of that step to the token that the check gets';
}

;// CONCATENATED MODULE: ./src/netrc/grammar.ts



/** Reads all entries; `ok: false` only where the file is no text. */
function grammar_readNetrc(bytes) {
    const read = readLexemes(bytes);
    if (!read.ok)
        return read;
    const { lexemes, unclear } = read;
    const lineOf = lineCounter(bytes.toString('latin1'));
    return { ok: true, entries: collectEntries(lexemes, lineOf), mentionsInMacro: mentions(lexemes), unclear };
}
/** The same without the entries of other hosts than these, but with `default`. */
function grammar_readNetrcAbout(bytes, hosts) {
    const wanted = new Set(Array.from(hosts, asciiLowerCase));
    const excerpt = excerptAbout(bytes, wanted);
    const read = grammar_readNetrc(excerpt.bytes);
    if (!read.ok)
        return read;
    return {
        ok: true,
        entries: read.entries
            .filter(({ host }) => host === null || wanted.has(asciiLowerCase(host)))
            .map((entry) => ({
            ...entry,
            range: excerpt.range(entry.range),
            lines: { first: excerpt.line(entry.lines.first), last: excerpt.line(entry.lines.last) },
        })),
        mentionsInMacro: read.mentionsInMacro.map((line) => excerpt.line(line)),
        unclear: read.unclear.map((one) => ({
            ...one,
            at: excerpt.place(one.at),
            line: excerpt.line(one.line),
        })),
    };
}
/** Reads all entries; `ok: false` where the file cannot be understood beyond doubt. */
function parseNetrc(bytes) {
    return parsed(grammar_readNetrc(bytes), () => true);
}
/**
 * The entries of these hosts, and `default`; `ok: false` where those cannot be told from the rest beyond doubt. What
 * is unclear elsewhere in the file does not count, as soon as the hosts have an entry.
 */
function grammar_parseNetrcAbout(bytes, hosts) {
    const read = grammar_readNetrcAbout(bytes, hosts);
    const own = read.ok ? read.entries.filter(({ host }) => host !== null) : [];
    return parsed(read, (unclear) => own.length === 0 || own.some((entry) => grammar_hidesEndOf(unclear, entry)));
}
/** Whether nobody can tell by it where the entry ends. */
function grammar_hidesEndOf({ at, hidesEnd }, { range }) {
    return hidesEnd && range.start <= at && at < range.end;
}
function parsed(read, counts) {
    if (!read.ok)
        return read;
    const unclear = read.unclear.find(counts);
    if (unclear !== undefined)
        return { ok: false, reason: unclear.reason, line: unclear.line };
    return { ok: true, entries: read.entries, mentionsInMacro: read.mentionsInMacro };
}
function collectEntries(lexemes, lineOf) {
    const entries = [];
    let current = null;
    let keyword = '';
    for (const lexeme of lexemes) {
        if (lexeme.role === 'comment' || lexeme.role === 'macro')
            continue;
        if (lexeme.role === 'keyword') {
            keyword = lexeme.text;
            if (keyword === 'macdef')
                current = null;
            if (keyword === 'machine' || keyword === 'default') {
                current = {
                    host: keyword === 'machine' ? '' : null,
                    login: null,
                    password: null,
                    account: null,
                    range: { start: lexeme.start, end: lexeme.end },
                    lines: { first: lexeme.line, last: lexeme.line },
                };
                entries.push(current);
            }
        }
        if (current === null)
            continue;
        if (lexeme.role === 'value')
            setField(current, keyword, lexeme.text);
        // Unknown words, values of other keywords and comments between two words go with the entry.
        current.range.end = lexeme.end;
        current.lines.last = lineOf(lexeme.end - 1);
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
function mentions(lexemes) {
    const lines = new Set();
    for (const lexeme of lexemes) {
        if (lexeme.role === 'unknown' && asciiLowerCase(lexeme.text) === `${BYTE_ORDER_MARK}machine`) {
            lines.add(lexeme.line);
        }
        const holdsText = lexeme.role === 'comment' || lexeme.role === 'macro';
        if (!holdsText && !Array.from(lexeme.raw).some(isSeparator))
            continue;
        const lineWithin = lineCounter(lexeme.raw);
        for (const match of lexeme.raw.matchAll(MACHINE_AND_NAME)) {
            lines.add(lexeme.line + lineWithin(match.index) - 1);
        }
    }
    return [...lines].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./src/netrc/obstacles.ts
/**
 * What no entry is taken out of a file in spite of, whatever the models of its readers say (proof.ts): bytes of which
 * nobody can tell whether they are the entry's, and what has a meaning beyond logins.
 *
 * All else over which readers are known to fall out is left to the models: values that are keywords or start
 * with `#`, comments behind values, keywords with capitals, quotes or escapes, unknown words, macros and open quotes
 * elsewhere, control characters, long lines, incomplete entries, lone carriage returns, repeated hosts and keys,
 * `default` anywhere.
 */


/** What some readers take for a blank and others for a part of a word: control characters, and blanks of Unicode. */
const UNUSUAL_BLANK = `[\\0-\\x08\\v\\f\\x0e-\\x1f\\x7f]|${UNICODE_BLANK}`;
/** Where it begins or ends a word `machine`, what follows is another host's entry to some readers. */
const HIDDEN_ENTRY = new RegExp(`(?:${UNUSUAL_BLANK})machine|machine(?:${UNUSUAL_BLANK})`, 'i');
/** The first reason why these entries are not to be removed; null where there is none. */
function obstacles_findObstacle({ lexemes, unclear }, removed) {
    const within = unclear.find((one) => removed.some((entry) => hidesEndOf(one, entry)));
    if (within !== undefined)
        return within;
    const ends = new Set(removed.map(({ range }) => range.end));
    let behindRemoved = false;
    for (const { role, text, raw, start, end, line } of lexemes) {
        if (role === 'comment')
            continue;
        if (behindRemoved && role === 'keyword' && text === 'macdef') {
            return { reason: 'a macro belongs to the entry to remove', line };
        }
        const isRemoved = removed.some(({ range }) => range.start <= start && end <= range.end);
        if (isRemoved && HIDDEN_ENTRY.test(raw)) {
            return { reason: 'a blank that only some clients know hides where it ends', line };
        }
        behindRemoved = ends.has(end);
    }
    return null;
}

;// CONCATENATED MODULE: ./src/netrc/proof.ts
/**
 * Proves an edit of a netrc before it is written, by the models of all readers (runner notes §7): whatever
 * program reads the file must find for every other host what it found before. What some of them still find for the
 * hosts in question, beside what they find for a host that the file does not name, forbids nothing.
 */





/**
 * How many words the models may go through again for single hosts: what they need in some seconds. They do that
 * where an entry is incomplete, and then to the end of the file.
 */
const MOST_WORDS = 8_000_000;
/**
 * What forbids taking `removed` out of `before`, which gives `after`; both may be excerpts for all hosts, from
 * which the same is left out. The hosts, in lower case, are those that are to have no entry any more.
 */
function proof_doubtAboutRemoval(before, after, removed, hosts) {
    const named = [...new Set([...namesIn(before.bytes), ...namesIn(after.bytes)])];
    const others = [unknownTo(named), ...named.filter((name) => !hosts.has(asciiLowerCase(name)))];
    const ownRanges = rangesByHost(after.bytes);
    const meter = { left: MOST_WORDS };
    for (const { program, open } of EVERY_READER) {
        const [old, now] = [open(before, meter), open(after, meter)];
        for (const host of others) {
            if (meter.left < 0)
                return { kind: 'too-much' };
            const [was, is] = [old(host), now(host)];
            if (sameAnswer(was, is))
                continue;
            const hadNoneOfItsOwn = was.kind !== 'entry' || proof_wordsOf(was).some((word) => standsIn(word, removed));
            const mayBe = isPassedOver(program, is) || hasItsOwn(is, ownRanges(host));
            if (!hadNoneOfItsOwn || !mayBe)
                return { kind: 'changes', program };
        }
    }
    return null;
}
/** What every reader still finds for these hosts, as clients name them, in `after`, which has no entry of theirs. */
function proof_remaindersIn(after, hosts) {
    const unknown = unknownTo(namesIn(after.bytes));
    return EVERY_READER.flatMap(({ name, open }) => {
        const answer = open(after, unlimited());
        const otherwise = answer(unknown);
        const openers = [...hosts].flatMap((host) => {
            const is = answer(host);
            return is.kind === 'entry' && !sameAnswer(is, otherwise) ? [is.opener] : [];
        });
        return [...new Set(openers)].map((opener) => ({ reader: name, opener }));
    });
}
/** What forbids adding entries of these hosts to `before`, which gives `after`. */
function proof_doubtAboutAddition(before, after, hosts) {
    return proof_doubtAboutRemoval(before, after, [], hosts);
}
/** To `requests` and the like a netrc that Python's module refuses for its grammar is as good as none. */
function isPassedOver(program, is) {
    return program === 'Python' && is.kind === 'refuses' && is.why === 'grammar';
}
function hasItsOwn(is, ranges) {
    return (is.kind === 'nothing' || (is.kind === 'entry' && proof_wordsOf(is).every((word) => standsIn(word, ranges))));
}
function sameAnswer(a, b) {
    if (a.kind !== 'entry' || b.kind !== 'entry')
        return a.kind === b.kind;
    return ['login', 'password', 'account'].every((key) => a[key]?.text === b[key]?.text);
}
function proof_wordsOf({ login, password, account }) {
    return [login, password, account].filter((word) => word !== null);
}
function standsIn({ at }, ranges) {
    return ranges.some(({ start, end }) => start <= at && at < end);
}
/** The byte ranges of a host's entries, as the own grammar has them, and of `default`. */
function rangesByHost(bytes) {
    const parse = readNetrc(bytes);
    const entries = parse.ok ? parse.entries : [];
    return (host) => entries
        .filter((entry) => entry.host === null || asciiLowerCase(entry.host) === asciiLowerCase(host))
        .map(({ range }) => range);
}
/** What a client may ask for. */
const HOST = /^[\w.:[\]\u0080-\u00ff-]+$/;
const UNICODE_BLANKS = new RegExp(UNICODE_BLANK, 'g');
/** Every word that some reader may take for the name of a host: what stands behind `machine`, however written. */
function namesIn(bytes) {
    const whole = bytes.toString('latin1');
    const text = whole.replace(UNICODE_BLANKS, ' ');
    const names = new Set();
    const add = (name) => {
        if (!HOST.test(name))
            return;
        names.add(name);
        names.add(asciiLowerCase(name));
    };
    // Readers differ about what is a comment and what a blank, and so about which word is the next.
    for (const said of [whole, text, text.replace(/(?<=^|[ \t\r\n])#[^\r\n]*/g, '')]) {
        const words = said.split(/[^!-\u007e\u0080-\u00ff]+/);
        for (const [index, word] of words.entries()) {
            const next = words[index + 1];
            if (next === undefined || !asciiLowerCase(word.replace(/["\\]/g, '')).endsWith('machine'))
                continue;
            add(next.replace(/["\\]/g, ''));
            add(next.replace(/[^!-~].*$/, ''));
        }
    }
    const parse = readNetrc(bytes);
    for (const { host } of parse.ok ? parse.entries : [])
        if (host !== null)
            add(host);
    return [...names];
}
function unknownTo(names) {
    let name = 'unknown.invalid';
    while (names.some((one) => asciiLowerCase(one).endsWith(name)))
        name = `un${name}`;
    return name;
}

;// CONCATENATED MODULE: ./src/netrc/removal.ts
/**
 * Takes entries out of a netrc: the result is the original without the removed ranges, and every other byte
 * is as it was. Refuses rather than guesses: see obstacles.ts for what is refused out of hand. After the cut the
 * file is read again, by the own grammar and by models of all its readers, before anything is handed out.
 *
 * In: the bytes of a netrc, and the entries to remove.
 * Out: the bytes without them, proven to mean the same to every reader for all other hosts, and what some reader
 * still finds for the removed ones; or why not.
 * Knows: the grammar and its readers. It reads and writes no file.
 */









/** Removes the given entries, which must be this file's own. `default` is never removed. */
function removal_removeEntries(bytes, parse, entries) {
    return parse.ok ? takeOut(bytes, entries).removal : parse;
}
/** All is decided on an excerpt of the file, and done to the file. */
function takeOut(file, entries) {
    const hosts = entries.flatMap(({ host }) => (host === null ? [] : [asciiLowerCase(host)]));
    const excerpt = excerptForAll(file, hosts);
    const { bytes } = excerpt;
    const refuse = (reason, line = entries[0]?.lines.first ?? 1) => ({
        removal: { ok: false, reason, line },
        by: null,
    });
    const read = readLexemes(bytes);
    if (!read.ok)
        return refuse(read.reason, excerpt.line(read.line));
    const fresh = readNetrc(bytes);
    const given = new Map(entries.map((entry) => [entry.range.start, entry]));
    const isGiven = ({ range }) => given.has(excerpt.place(range.start));
    const all = fresh.ok ? fresh.entries : [];
    const toRemove = all.filter(isGiven);
    const kept = all.filter((entry) => !isGiven(entry));
    const isAsGiven = (entry) => {
        const { start, end } = excerpt.range(entry.range);
        const one = given.get(start);
        return one !== undefined && one.range.end === end && sameEntries([one], [entry]);
    };
    if (toRemove.length !== given.size || !toRemove.every(isAsGiven)) {
        return refuse('the entries are not from this file');
    }
    const removed = [];
    for (const { host, lines, range } of toRemove) {
        if (host === null)
            return refuse('a default entry is never removed');
        removed.push({
            host: asciiLowerCase(host),
            lines: { first: excerpt.line(lines.first), last: excerpt.line(lines.last) },
            text: Buffer.from(bytes.subarray(range.start, range.end)),
        });
    }
    if (removed.length === 0) {
        return { removal: { ok: true, bytes: Buffer.from(file), removed, remains: [] }, by: null };
    }
    const obstacle = findObstacle(read, toRemove);
    if (obstacle !== null)
        return refuse(obstacle.reason, excerpt.line(obstacle.line));
    const text = bytes.toString('latin1');
    const joined = joinNeighbours(text, toRemove.map((entry) => entry.range));
    const own = new Set(removed.map((entry) => entry.host));
    let firstDoubt = null;
    let tried = null;
    let best = null;
    for (const cut of CUTS) {
        const ranges = joined.map((range) => cut(text, range));
        const next = without(file, ranges.map((range) => excerpt.range(range)));
        if (tried?.equals(next))
            continue;
        tried = next;
        const by = { before: excerpt.source, after: new NetrcSource(without(bytes, ranges), next) };
        const doubt = doubtAbout(by, kept, own, ranges);
        firstDoubt ??= doubt;
        if (doubt !== null)
            continue;
        const remains = remainingText(remaindersIn(by.after, own), (opener) => excerpt.lineAt(placeBefore(opener, ranges)));
        if (best !== null && best.removal.remains.length <= remains.length)
            continue;
        best = { removal: { ok: true, bytes: next, removed, remains }, by };
        if (remains.length === 0)
            break;
    }
    return best ?? refuse(firstDoubt ?? '');
}
/** Where a byte of a text was before these parts, which are in order, were taken out of it. */
function placeBefore(offset, parts) {
    let place = offset;
    for (const { start, end } of parts)
        if (start <= place)
            place += end - start;
    return place;
}
function remainingText(remainders, lineOf) {
    const byLine = new Map();
    for (const { reader, opener } of remainders) {
        const line = lineOf(opener);
        byLine.set(line, (byLine.get(line) ?? new Set()).add(reader));
    }
    return [...byLine]
        .sort(([a], [b]) => a - b)
        .map(([line, readers]) => ({ readers: readersInWords(readers), line }));
}
/** What is wrong with the edited bytes, null where nothing is. */
function doubtAbout({ before, after }, kept, hosts, ranges) {
    const read = readNetrc(after.bytes);
    if (!read.ok || !sameEntries(read.entries, kept))
        return 'removing it would change other entries';
    if (kept.some((entry) => entry.host !== null && hosts.has(asciiLowerCase(entry.host)))) {
        return 'another entry for the same host would remain';
    }
    const doubt = doubtAboutRemoval(before, after, ranges, hosts);
    return doubt === null ? null : inWords(doubt);
}
function inWords(doubt) {
    switch (doubt.kind) {
        case 'changes':
            return `without the entry, ${doubt.program} would read the rest of the file differently`;
        case 'too-much':
            return 'it names too many hosts to prove in reasonable time that a removal is safe';
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
function joinNeighbours(text, ranges) {
    const joined = [];
    for (const range of ranges) {
        const last = joined.at(-1);
        if (last !== undefined && removal_skipBlanks(text, last.end) === range.start)
            last.end = range.end;
        else
            joined.push({ ...range });
    }
    return joined;
}
/**
 * An entry alone on its lines goes with indentation and line end. Where other words or a comment share its
 * lines, they and the line end stay, and so does a blank between any two of them; but none is left before a
 * line end, where some curl stumble over it.
 */
function cutRange(text, range) {
    let start = range.start;
    while (isBlank(text[start - 1]))
        start -= 1;
    const opensLine = start === 0 || lines_isLineEnd(text[start - 1]);
    const next = removal_skipBlanks(text, range.end);
    if (opensLine)
        return { start, end: lines_afterLineEnd(text, next) };
    const closesLine = next === text.length || lines_isLineEnd(text[next]);
    return { start: closesLine ? start : range.start, end: next };
}
/**
 * The same, and with an entry's lines the empty ones below it. An empty line may end a macro above, so it is
 * kept if that can be; but a comment behind two empty lines, or one at the top, is no comment to some Python.
 */
function cutWithEmptyLines(text, range) {
    const { start, end } = cutRange(text, range);
    if (!lines_isLineEnd(text[end - 1]))
        return { start, end };
    let after = end;
    for (;;) {
        const line = removal_skipBlanks(text, after);
        if (!lines_isLineEnd(text[line]))
            return { start, end: after };
        after = lines_afterLineEnd(text, line);
    }
}
const CUTS = [cutRange, cutWithEmptyLines];
function removal_skipBlanks(text, from) {
    let at = from;
    while (isBlank(text[at]))
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
    const read = readNetrcAbout(next, hosts);
    if (!read.ok)
        return null;
    const ours = read.entries.filter((entry) => entry.host !== null && hosts.has(asciiLowerCase(entry.host)));
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

;// CONCATENATED MODULE: ./src/netrc/entries.ts

/** The entries that name one of the hosts, and those that answer for every host without an own one. */
function entries_entriesFor({ parse }, hosts) {
    const wanted = new Set(hosts.map(asciiLowerCase));
    const entries = parse?.ok === true ? parse.entries : [];
    return {
        matching: entries.filter(({ host }) => host !== null && wanted.has(asciiLowerCase(host))),
        defaults: entries.filter(({ host }) => host === null),
    };
}

;// CONCATENATED MODULE: ./src/cleanup/plan/stale.ts
/**
 * In: the evidence, and which credentials override the token.
 * Out: what a scrub is to remove.
 * Knows: which removal harms nobody else. It changes nothing.
 */





/** Whether there is nothing to remove. */
function isNothing({ netrc, gitStores, gitHelpers, savedToken }) {
    return netrc.length + gitStores.length + gitHelpers.length === 0 && savedToken === null;
}
/** Decides what to scrub. Without a token to compare with, nothing is stale. */
function stale_staleCredentials(evidence, assessment) {
    return stale_staleIn(evidence, assessment, evidence.inputs.scrub);
}
/** What would be scrubbed if these targets were asked for. */
function stale_staleIn(evidence, { tokenStatus, overrides }, targets) {
    const { usable } = EFFECTS[tokenStatus.is];
    const isAsked = (target) => usable && targets.has(target);
    return {
        netrc: isAsked('netrc')
            ? stale_staleNetrc(evidence, overrides).filter(({ entries }) => entries.length > 0)
            : [],
        gitStores: isAsked('git') ? staleGitStores(evidence, overrides) : [],
        gitHelpers: isAsked('git') ? staleGitHelpers(evidence, overrides) : [],
        savedToken: isAsked('saved-token') ? staleSavedToken(evidence) : null,
    };
}
/**
 * Netrc files by what they would send for the Hub's hosts instead of the token. If an entry is used by
 * somebody, every differing one of the file counts: readers disagree about which of two is meant.
 */
function stale_staleNetrc(evidence, overrides) {
    const token = evidence.runner.tokenSources.checked?.format.cleaned;
    if (token === undefined)
        return [];
    const { hostnames } = credentialHosts(evidence.inputs.endpoint);
    return evidence.runner.netrc.flatMap((file) => {
        const used = overrides.flatMap(({ source, does }) => source.kind === 'netrc' && source.path === file.path && does === 'sends' ? [source] : []);
        if (used.length === 0)
            return [];
        const { matching, defaults } = entriesFor(file, hostnames);
        const isOwn = used.some(({ byDefault }) => !byDefault);
        return [
            {
                file,
                entries: isOwn
                    ? matching.filter(({ password }) => password === null || !new Secret(password).equals(token))
                    : [],
                defaults: used.some(({ byDefault }) => byDefault) ? defaults : [],
            },
        ];
    });
}
/**
 * Of git's own places only the credential files and what helpers keep can be changed without a risk to other
 * hosts. Where git would say something else to a host, every differing login for it goes: behind the one that
 * is used now there may be another.
 */
function staleInHelpers({ runner: { git, tokenSources } }, overrides, kind) {
    const checked = tokenSources.checked?.format.cleaned;
    const hosts = new Set(overrides.flatMap(({ client, host }) => (GIT_CLIENTS.includes(client) ? [host.host] : [])));
    return git.credentials.filter((credential) => credential.kind === kind && hosts.has(credential.host) && checked?.equals(credential.secret) === false);
}
function staleGitStores(evidence, overrides) {
    const stores = new Map();
    for (const credential of staleInHelpers(evidence, overrides, 'store')) {
        stores.set(credential.where, [...(stores.get(credential.where) ?? []), credential]);
    }
    return [...stores].map(([path, credentials]) => ({ path, credentials }));
}
function staleGitHelpers(evidence, overrides) {
    const checked = evidence.runner.tokenSources.checked?.format.cleaned;
    const helpers = new Map();
    for (const { where, host } of staleInHelpers(evidence, overrides, 'helper')) {
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
function stale_isSavedTokenForOther({ inputs, runner: { environment } }) {
    const { endpoint } = environment;
    if (endpoint === null)
        return false;
    return !URL.canParse(endpoint) || new URL(endpoint).origin !== inputs.endpoint.origin;
}
/** The saved login where it is another than the token. The only token of a job is never taken away. */
function staleSavedToken(evidence) {
    const { checked, saved } = evidence.runner.tokenSources;
    if (stale_isSavedTokenForOther(evidence))
        return null;
    if (checked === null || checked.source === 'saved-file' || saved === null || saved.value === null)
        return null;
    return saved.value.equals(checked.format.cleaned) ? null : saved;
}

;// CONCATENATED MODULE: ./src/cleanup/plan/isolation.ts







/**
 * A credential helper that knows one login: what `HF_TOKEN` holds when git asks. Nothing secret is in it,
 * and without the variable it says nothing.
 */
const TOKEN_HELPER = '!f() { test "$1" = get && test -n "$HF_TOKEN" && printf \'username=hf_user\\npassword=%s\\n\' "$HF_TOKEN"; }; f';
/** The key of a header for every host, or for each that a pattern matches: to blank it would take it from others too. */
const FOR_SEVERAL_HOSTS = /^http\.(?:extraHeader$|[^/]*\/\/[^/]*\*)/;
/** Decides how to isolate the job; null where it was not asked for. With a token that is no good, by nothing. */
function planIsolation(evidence, tokenStatus) {
    const { inputs, runner: { tokenSources }, } = evidence;
    if (!inputs.isolate)
        return null;
    if (!EFFECTS[tokenStatus.is].usable) {
        const reason = 'nothing was changed, because there is no accepted token for later steps to use';
        return { netrc: null, git: [], hidesSavedToken: false, notReached: [reason] };
    }
    const netrc = ownNetrc(evidence);
    const hasToken = givesTokenToGit(evidence);
    return {
        netrc: netrc.bytes,
        git: gitSettings(evidence),
        hidesSavedToken: !isSavedTokenForOther(evidence) && hasOtherSavedToken(tokenSources),
        notReached: [
            ...netrc.notReached,
            ...(hasToken
                ? []
                : [
                    'git gets no credential for the Hub, because later steps have no HF_TOKEN (set export-token: true)',
                ]),
            ...evidence.runner.git.credentials.flatMap(outOfReach),
        ],
    };
}
/** The evidence that later steps would find once they are isolated. */
function isolation_afterIsolation(evidence, isolation) {
    const { runner: { environment, tokenSources }, } = evidence;
    const netrc = isolation.netrc === null ? null : ownFile(isolation.netrc);
    return {
        ...evidence,
        runner: {
            ...evidence.runner,
            environment: {
                ...environment,
                places: { ...environment.places, ...(netrc === null ? {} : { NETRC: netrc.path }) },
            },
            netrc: netrc === null
                ? evidence.runner.netrc
                : [netrc, ...evidence.runner.netrc.filter(({ kind }) => kind !== 'netrc-variable')],
            git: isolation.git.length === 0
                ? evidence.runner.git
                : {
                    ...evidence.runner.git,
                    credentials: gitCredentialsAfter(evidence),
                    asksHelpersFirst: isolation.git.some(({ key }) => key.endsWith('.proactiveAuth')),
                },
            tokenSources: isolation.hidesSavedToken
                ? {
                    ...tokenSources,
                    saved: null,
                    held: tokenSources.held.filter(({ source }) => source !== 'saved-file'),
                }
                : tokenSources,
        },
    };
}
function hasOtherSavedToken({ checked, saved }) {
    const value = saved?.value ?? null;
    if (checked === null || checked.source === 'saved-file')
        return false;
    if (value === null)
        return saved?.isDistrusted === true;
    return !value.equals(checked.format.cleaned);
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
function ownNetrc(evidence) {
    const { hostnames } = credentialHosts(evidence.inputs.endpoint);
    const hosts = new Set(hostnames.map(asciiLowerCase));
    // What `requests` reads is what a client reads that obeys the variable. Where there is no file, it stays so:
    // a later step may write one, and with the variable set nobody would read it.
    const file = fileFor(evidence, 'requests');
    if (file === null)
        return { bytes: null, notReached: [] };
    const kept = (reason) => ({
        bytes: null,
        notReached: [`clients still read ${file.path}, because it cannot be copied safely: ${reason}`],
    });
    if (file.bytes === null || file.parse === null)
        return kept(file.problem ?? 'it cannot be read');
    if (!file.parse.ok)
        return kept(`${file.parse.reason} (line ${file.parse.line})`);
    const ours = file.parse.entries.filter(({ host }) => host !== null && hosts.has(asciiLowerCase(host)));
    const byDefault = file.parse.entries.some(({ host }) => host === null)
        ? [
            `the default entry of ${file.path} still applies to the Hub; it is kept because other hosts may need it`,
        ]
        : [];
    if (!ours.some((entry) => isOther(evidence, entry)))
        return { bytes: null, notReached: byDefault };
    const removal = removeEntries(file.bytes, file.parse, ours);
    if (!removal.ok)
        return kept(`${removal.reason} (line ${removal.line})`);
    return {
        bytes: removal.bytes,
        notReached: [
            ...(file.kind === 'netrc-variable' && !file.alsoNamed?.length
                ? []
                : [
                    `git-lfs, wget, and git and curl before 8.16 ignore NETRC and still read the entry in ${file.path}`,
                ]),
            ...byDefault,
        ],
    };
}
function isOther({ runner: { tokenSources } }, { password }) {
    const checked = tokenSources.checked?.format.cleaned;
    return password === null || checked === undefined || !new Secret(password).equals(checked);
}
/** Whether the later steps have the checked token in the variable that the helper answers from. */
function givesTokenToGit({ inputs, runner: { tokenSources } }) {
    const checked = tokenSources.checked?.format.cleaned;
    const inVariable = tokenSources.held.find(({ source }) => source === 'HF_TOKEN')?.format.cleaned;
    return inputs.exportToken || (checked !== undefined && inVariable?.equals(checked) === true);
}
function gitSettings({ inputs, runner: { git } }) {
    if (git.state === 'unavailable')
        return [];
    const [endpoint, ...domains] = credentialHosts(inputs.endpoint).hosts;
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
        return [`${who} still uses the credential in the URL of ${where}`];
    return errand === 'lfs'
        ? [`git-lfs still sends the header ${where}, because it cannot unset one`]
        : [`git still sends the header ${where}, because its key contains a credential`];
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
function gitCredentialsAfter(evidence) {
    const { inputs, runner: { git, tokenSources }, } = evidence;
    const checked = tokenSources.checked?.format.cleaned;
    const left = git.credentials.flatMap((one) => {
        const errand = leftErrand(one);
        return errand === null ? [] : [{ ...one, serves: errand }];
    });
    if (checked === undefined || !givesTokenToGit(evidence))
        return left;
    return [
        ...left,
        ...credentialHosts(inputs.endpoint).hosts.map((host) => ({
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

;// CONCATENATED MODULE: ./src/job/git-use/git-url.ts

const LONGEST_URL = 2_000;
const git_url_EXPRESSION = /\$\{\{(?:'[^']*'|[^'}]|\}(?!\}))*\}\}/g;
const VARIABLE = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/;
/** What stands for the address of the Hub in the variables of its clients. */
const ENDPOINT_VARIABLE = /^\$(?:HF_ENDPOINT|\{HF_ENDPOINT(?::-[^{}$]*)?\})(?=\/)/;
/**
 * Reads an address; null for what is no address of the web, as for a remote's name or one of ssh.
 *
 * @param endpoint the host that `$HF_ENDPOINT` stands for; null where that is not known
 */
function git_url_gitUrl(word, endpoint) {
    if (word.length > LONGEST_URL)
        return null;
    const expressions = [];
    // An expression may have any character in it, also those that part an address.
    const named = endpoint === null ? word : word.replace(ENDPOINT_VARIABLE, `https://${endpoint}`);
    const text = named.replace(git_url_EXPRESSION, (expression) => {
        expressions.push(expression);
        return `\0${expressions.length - 1}\0`;
    });
    const restored = (part) => part.replace(/\0(\d+)\0/g, (_, index) => expressions[index] ?? '');
    const [, authority = '', path = ''] = /^https?:\/\/([^/]*)(.*)$/is.exec(text) ?? [];
    if (authority === '')
        return null;
    const at = authority.lastIndexOf('@');
    const host = authority
        .slice(at + 1)
        .toLowerCase()
        .replace(/:443$/, '');
    return {
        host: /^[\w.:[\]-]+$/.test(host) ? host : null,
        path: restored(path),
        login: /^\/[^/]*:[^/]*@/.test(path)
            ? { is: 'in-path' }
            : git_url_loginIn(authority.slice(0, Math.max(at, 0)), restored),
    };
}
function git_url_loginIn(userInfo, restored) {
    const [, user = '', password = ''] = /^([^:]*):?(.*)$/s.exec(userInfo) ?? [];
    if (password === '') {
        // A token may be in the place of the user name, which the server may or may not take.
        const isName = /^[\w.-]*$/.test(user) || /^\$\{?\w*(?:USER|OWNER|NAME|ACTOR)\w*\}?$/i.test(user);
        return isName && !/^hf_\w{20}/.test(user) ? { is: 'none' } : { is: 'other' };
    }
    const [, bare, braced] = VARIABLE.exec(password) ?? [];
    const name = bare ?? braced;
    if (name !== undefined)
        return { is: 'variable', name };
    const { references, hasText } = referencesIn(restored(password));
    const [reference, ...others] = references;
    return reference !== undefined && others.length === 0 && !hasText
        ? { is: 'expression', reference }
        : { is: 'other' };
}
/** The repo at the path, as `formatRepo` writes one; null where the path is no repo's, or computed. */
function git_url_repoAt({ path }) {
    const [, type = '', id] = /^\/((?:datasets|spaces)\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path) ?? [];
    return id === undefined ? null : `${type}${id}`;
}

;// CONCATENATED MODULE: ./src/job/git-use/git-logins.ts





/** Words of whatever logs git in, and of settings that say where it goes. */
const LOGIN_WORDS = /git[-_ ]?credential|\bcredential\.|\bcredential (?:approve|fill|store)|netrc|extra-?header|askpass|GIT_CONFIG_|insteadof|\.git\/?config/i;
/** Helpers that know what was given to them, and nothing by themselves. */
const KEEPERS = /^(?:store|cache|osxkeychain|wincred|libsecret|manager|manager-core)\b/;
const git_logins_OF_GITHUB = /^!?\S*\bgh auth git-credential$/;
const GIVES_TO_HELPER = /--add-to-git-credential\b|\badd_to_git_credential\s*=\s*True\b/;
/** Whether these log git in has changed from version to version. */
const MAY_GIVE_TO_HELPER = /^(?:huggingface-cli|transformers-cli)$/;
const LOGIN_VARIABLE = /^(?:GIT_CONFIG|GIT_ASKPASS$|SSH_ASKPASS$|NETRC$)/;
/** Actions that may log git in, by their names. */
const LOGIN_ACTION = /hugging_?face|\bhf[-_]|git.*(?:credential|auth|push)|netrc/i;
const SHELLS = /^(?:ba|da|z|k)?sh$|^(?:source|\.|make|just|task|pwsh|powershell)$/;
const LOGIN_SCRIPT = /login|auth|cred|git|setup/i;
const git_logins_LONGEST = (/* unused pure expression or super */ null && (64 * 1024));
const MOST_MIRRORS = 50;
/**
 * What the steps up to each of these, in the order of the text, do about git's logins.
 *
 * @param isToken whether a secret, by its name, may be a token of the Hub
 * @param hasToken whether every step has the token in a variable
 */
function git_logins_gitLogins(steps, hosts, isToken, hasToken) {
    const isRead = (reference) => isToken(secretRead(reference) ?? '');
    let found = { mayHave: false, hasHelper: false, givesToHelper: false, mirrors: [] };
    return steps.map((one) => {
        const { step, layers } = one;
        const mayLogIn = hasToken || one.mayGetMore || readsToken(one, isRead);
        const changes = [
            ...(isUnread(step) || variablesIn(layers).some(({ name }) => LOGIN_VARIABLE.test(name)) ? [git_logins_OPEN] : []),
            ...(mayLogIn && step.uses?.startsWith('.') ? [git_logins_OPEN] : []),
            ...(one.runs !== 'itself' && mayActionLogIn(step, isRead) ? [git_logins_OPEN] : []),
            ...jobCommands(one).flatMap((command) => changesBy(command, one, hosts, mayLogIn)),
        ];
        for (const { mirrors = [], ...change } of changes) {
            const all = found.mirrors.length < MOST_MIRRORS ? [...found.mirrors, ...mirrors] : found.mirrors;
            found = { ...found, ...change, mirrors: all };
        }
        return found;
    });
}
const git_logins_OPEN = { mayHave: true };
function changesBy(command, { file, runs }, hosts, mayLogIn) {
    const text = textOf(command);
    const isLogin = MAY_GIVE_TO_HELPER.test(command.program) && /\blogin\b/.test(text);
    // What git logs in with, it gives to its helpers as well.
    const isInUrl = hosts.some((host) => text.includes(`@${host}`));
    const given = isLogin || isInUrl || GIVES_TO_HELPER.test(text) ? [{ givesToHelper: true }] : [];
    if (mayLogIn && runsScript(command))
        return [git_logins_OPEN];
    const rest = text.replace(GIVES_TO_HELPER, '');
    // What an earlier step has written into a netrc, the machine shows.
    if (!LOGIN_WORDS.test(runs === 'before' ? rest.replace(/netrc/gi, '') : rest) || isShown(command))
        return given;
    const setting = settingOf(command, file, hosts);
    switch (setting?.is) {
        case 'keeper':
            return [...given, { hasHelper: true }];
        case 'mirror':
            return [...given, { mirrors: [setting.mirror] }];
        case 'other':
            return hosts.includes(setting.host) ? [git_logins_OPEN] : given;
        default:
            return [git_logins_OPEN];
    }
}
/** Whether it is a script of which nothing is known. */
function isUnread({ isScript, commands }) {
    return isScript && commands === null;
}
/** What `git config` sets; null for what is not read. */
function settingOf({ program, args, line }, file, hosts) {
    const words = args.map(({ text }) => text);
    const at = words.findIndex((word) => /^(?:credential|http|url)\./i.test(word));
    if (program !== 'git' || words[0] !== 'config' || at < 0)
        return null;
    if (words.some((word) => word.startsWith('--unset')))
        return { is: 'other', host: '' };
    const value = words[at + 1] ?? '';
    const [, section = '', subject = '', variable = ''] = /^(\w+)\.(?:(.*)\.)?(\w+)$/s.exec(words[at] ?? '') ?? [];
    if (/^helper$/i.test(variable) && KEEPERS.test(value))
        return { is: 'keeper' };
    if (/^helper$/i.test(variable) && git_logins_OF_GITHUB.test(value))
        return { is: 'other', host: 'github.com' };
    const named = gitUrl(subject, hosts[0]);
    if (named === null || named.host === null)
        return null;
    if (section.toLowerCase() !== 'url')
        return { is: 'other', host: named.host };
    const from = gitUrl(value, hosts[0]);
    if (from?.host == null || hosts.includes(named.host))
        return null;
    if (!hosts.includes(from.host))
        return { is: 'other', host: named.host };
    return named.login.is === 'none'
        ? {
            is: 'mirror',
            mirror: {
                place: { file, line },
                from: value,
                host: named.host,
                isForPushes: /^push/i.test(variable),
            },
        }
        : null;
}
/** Whether an action of others may log git in: by its name, or because it is given the token. */
function mayActionLogIn({ uses, inputs, env }, isToken) {
    if (uses === null || /^actions\//i.test(uses))
        return false;
    return LOGIN_ACTION.test(uses) || [...inputs, ...env].some(({ references }) => references.some(isToken));
}
function readsToken({ layers, step }, isToken) {
    return (variablesIn(layers).some(({ origins }) => origins.some(isToken)) ||
        step.scriptReads.some(({ references }) => references.some(isToken)));
}
/** Whether it runs a script of the repository that may do anything. */
function runsScript({ program, args, command }) {
    const first = args.find(({ text }) => !text.startsWith('-'))?.text ?? '';
    if (SHELLS.test(program))
        return !FINDS_PROGRAMS.test(first);
    if (/^python[\d.]*$/.test(program))
        return LOGIN_SCRIPT.test(first);
    return (program.endsWith('.sh') ||
        command.words.some(({ text }) => /^\.{1,2}\/\S/.test(text) && text.endsWith(program)));
}
/** Whether the command only shows its words. */
function isShown({ program, command }) {
    return /^(?:echo|printf)$/.test(program) && command.outputs.length === 0 && !command.pipesInto;
}
/** Settings and variables that git is given with a command are for that one alone. */
function textOf({ program, args, command: { words, assignments, outputs, input } }) {
    const isGit = program === 'git';
    const first = args.findIndex(({ text }, at) => !text.startsWith('-') && args[at - 1]?.text !== '-c');
    return [
        ...(isGit ? args.slice(Math.max(first, 0)) : words).map(({ text }) => text),
        ...(isGit ? [] : assignments).map(({ name, value }) => `${name}=${value.text}`),
        ...outputs,
        input ?? '',
    ]
        .join(' ')
        .slice(0, git_logins_LONGEST);
}

;// CONCATENATED MODULE: ./src/job/git-use/git-command.ts

/** Options of git itself that take a word. */
const OWN_OPTIONS = /^(?:-C|-c|--git-dir|--work-tree|--namespace|--config-env|--exec-path)$/;
/** Options of a command that take a word. */
const git_command_OPTIONS = {
    push: /^(?:-o|--push-option|--receive-pack|--exec)$/,
    clone: /^(?:-b|--branch|--depth|-o|--origin|-c|--config|-j|--jobs|--reference|--filter|--separate-git-dir|-u|--upload-pack|--template|--server-option|--shallow-since|--shallow-exclude|--revision)$/,
    fetch: /^(?:--depth|--deepen|-j|--jobs|--upload-pack|-o|--server-option|--filter|--refmap|--shallow-since)$/,
    pull: /^(?:--depth|--deepen|-j|--jobs|--upload-pack|-o|-s|--strategy|-X|--strategy-option|--filter)$/,
    init: /^(?:-b|--initial-branch|--template|--separate-git-dir)$/,
    'remote add': /^(?:-t|-m)$/,
};
const NONE = /^$/;
/**
 * A folder seen from another one, relative to the workspace. One elsewhere has a name of its own, so that two commands
 * can be seen to work in the same. Null where the text does not tell.
 */
function git_command_folderAt(folder, path) {
    if (/^[/~$]/.test(path))
        return within('', path) ?? (path === '$(…)' ? null : `!${path}`);
    return folder === null ? null : within(folder, path);
}
/** @returns null for what is not git */
function git_command_gitCommand({ program, args }, folder) {
    if (program !== 'git')
        return null;
    const words = args.map(({ text }) => text);
    let at = 0;
    let inFolder = folder;
    let hasSettings = false;
    for (; words[at]?.startsWith('-'); at += 1) {
        const option = words[at] ?? '';
        if (option === '-c' || option.startsWith('--config-env'))
            hasSettings = true;
        if (option.startsWith('--git-dir'))
            inFolder = null;
        if (!OWN_OPTIONS.test(option))
            continue;
        at += 1;
        if (option === '-C')
            inFolder = git_command_folderAt(inFolder, words[at] ?? '');
    }
    const first = words[at] ?? '';
    const isNested = first === 'remote' || first === 'lfs';
    const name = isNested ? `${first} ${words[at + 1] ?? ''}` : first;
    const taking = git_command_OPTIONS[name] ?? NONE;
    const operands = [];
    const options = [];
    for (let next = at + (isNested ? 2 : 1); next < words.length; next += 1) {
        const word = words[next] ?? '';
        if (!word.startsWith('-'))
            operands.push(word);
        else {
            options.push(word);
            if (!taking.test(word))
                continue;
            next += 1;
            options.push(words[next] ?? '');
        }
    }
    return { name, operands, options, folder: inFolder, hasSettings };
}

;// CONCATENATED MODULE: ./src/job/git-use/git-remotes.ts


const git_remotes_DEFAULT_REMOTE = 'origin';
/** The repositories of a job and the addresses of their remotes, as its commands set them. */
class git_remotes_GitRemotes {
    /** The roots of repositories, as `folderAt` names folders; all that are not known are one, which is null. */
    #roots = new Set(['', null]);
    /** By name and root; null where the text leaves it open which of several addresses it is. */
    #addresses = new Map();
    /** The one address that all remotes of a name have; null where they differ. */
    #common = new Map();
    addRepository(folder) {
        this.#roots.add(folder);
    }
    /** Takes note of what the command does. `isSure`: whether it runs under no condition. */
    read({ name, operands, options, folder }, by, isSure) {
        const [first, second] = operands;
        if (name === 'init')
            this.addRepository(first === undefined ? folder : folderAt(folder, first));
        if (first === undefined)
            return;
        if (name === 'clone') {
            const root = folderAt(folder, second ?? folderOf(first));
            this.addRepository(root);
            const at = options.findIndex((option) => option === '-o' || option === '--origin');
            const remote = at < 0 ? git_remotes_DEFAULT_REMOTE : (options[at + 1] ?? git_remotes_DEFAULT_REMOTE);
            this.#set(root, remote, { text: first, by }, isSure);
        }
        else if (second !== undefined) {
            const remote = /^remote (?:add|set-url)$/.test(name) ? first : name === 'config' ? git_remotes_keyOf(first) : null;
            if (remote !== null)
                this.#set(this.#rootOf(folder), remote, { text: second, by }, isSure);
        }
    }
    /** The address of a remote; undefined where the job sets none, null where it is one of several. */
    addressOf(name, folder) {
        const root = this.#rootOf(folder);
        const remotes = this.#addresses.get(name);
        const own = remotes?.get(root);
        if (own !== undefined || name === git_remotes_DEFAULT_REMOTE)
            return own;
        // Here or there the folder is not known.
        return root === null ? this.#common.get(name) : remotes?.get(null);
    }
    /** Whether the folder may be that of the repository that the job checked out. */
    isCheckout(folder) {
        return this.#rootOf(folder) === '';
    }
    #set(root, name, address, isSure) {
        const remotes = this.#addresses.get(name) ?? new Map();
        this.#addresses.set(name, remotes);
        const known = remotes.get(root);
        const isOne = known === undefined || known?.text === address.text || (isSure && root !== null);
        remotes.set(root, isOne ? address : null);
        const common = this.#common.get(name);
        this.#common.set(name, common === undefined || common?.text === address.text ? address : null);
    }
    /** The nearest repository above. */
    #rootOf(folder) {
        if (folder === null)
            return null;
        let root = folder;
        while (root !== '' && !this.#roots.has(root))
            root = root.slice(0, Math.max(root.lastIndexOf('/'), 0));
        return root === '' && folder.startsWith('!') ? null : root;
    }
}
/** The folder that a clone makes, as git names it. */
function folderOf(address) {
    const last = withoutFinalSlashes(address).split(/[/:]/).at(-1) ?? '';
    return last.replace(/\.git$/, '');
}
/** The remote whose address a setting is. */
function git_remotes_keyOf(setting) {
    return /^remote\.([^.]{1,100})\.(?:push)?url$/.exec(setting)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./src/job/git-use/git-uses.ts






const WRITES = /^(?:lfs )?push$/;
const CONTACTS = /^(?:(?:lfs )?push|clone|fetch|pull|ls-remote)$/;
const ADDRESS = /^https?:\/\//i;
/** Variables in front of a command that may have it log in. */
const OWN_SETTINGS = /^(?:GIT_CONFIG|GIT_ASKPASS|SSH_ASKPASS|HOME$|NETRC$|XDG_CONFIG_HOME$)/;
/**
 * The commands of these steps with which git contacts another machine, in the order of the text.
 *
 * @param endpoint the host that `$HF_ENDPOINT` stands for
 */
function git_uses_gitUses(steps, endpoint) {
    const remotes = new GitRemotes();
    return steps.flatMap((step) => usesIn(step, remotes, endpoint));
}
/** The pushes of these steps that go to one of the hosts, or to one that the text does not tell. */
function hubPushes(steps, hosts) {
    return git_uses_gitUses(steps, hosts[0]).filter(({ writes, url, isOfCheckout }) => writes && (url === null ? !isOfCheckout : url.host === null || hosts.includes(url.host)));
}
function usesIn(step, remotes, endpoint) {
    const variables = new ScriptVariables();
    const folders = new Folders(step.step.folder);
    const uses = [];
    // The check has what is set for the whole job.
    const isOther = variableIn(step.layers, 'HF_ENDPOINT')?.route === 'step';
    if (/^actions\/checkout$/i.test(step.step.uses ?? '') && step.step.settings.path !== undefined) {
        remotes.addRepository(folderAt('', step.step.settings.path));
    }
    for (const command of jobCommands(step)) {
        const written = gitCommand(command, folders.current);
        folders.read(command, variables);
        if (written === null) {
            variables.read(command);
            continue;
        }
        const git = { ...written, operands: written.operands.map((word) => variables.resolve(word)) };
        const place = { file: step.file, line: command.line };
        const writer = { step, place, maySet: (name) => variables.maySet(name) };
        const use = CONTACTS.test(git.name) ? addressOf(git, remotes, writer) : null;
        remotes.read(git, writer, !command.command.isGuarded);
        if (use === null)
            continue;
        uses.push({
            step,
            place,
            command: `git ${git.name}`,
            writes: WRITES.test(git.name),
            url: use.address === null ? null : gitUrl(use.address.text, isOther ? null : endpoint),
            isOfCheckout: use.isOfCheckout,
            hasSettings: git.hasSettings || command.command.assignments.some(({ name }) => OWN_SETTINGS.test(name)),
            writer: use.address?.by ?? writer,
        });
    }
    return uses;
}
/** What the command contacts; null where that is no address of the web. */
function addressOf({ name, operands, options, folder }, remotes, by) {
    const repo = options.find((option) => option.startsWith('--repo='))?.slice('--repo='.length);
    // Options in a variable may be no word at all, and an address is easily seen among operands.
    const named = operands.find((word) => ADDRESS.test(word)) ?? repo ?? operands[0] ?? DEFAULT_REMOTE;
    const isRemote = name !== 'clone' && /^[\w.-]+$/.test(named);
    const address = isRemote ? remotes.addressOf(named, folder) : { text: named, by };
    if (address != null && !ADDRESS.test(address.text) && !address.text.includes('$'))
        return null;
    return {
        address: address ?? null,
        isOfCheckout: address === undefined && named === DEFAULT_REMOTE && remotes.isCheckout(folder),
    };
}
/** The folder that each command of a script runs in, as `folderAt` names it. */
class Folders {
    #current;
    #previous = null;
    #stack = [];
    constructor(start) {
        this.#current = folderAt('', start ?? '');
    }
    get current() {
        return this.#current;
    }
    read({ command, program, args }, variables) {
        const target = args.find(({ text }) => !/^-\w/.test(text))?.text;
        if (program === 'popd')
            this.#move(this.#stack.pop() ?? null);
        if (program === 'pushd')
            this.#stack.push(this.#current);
        if (program !== 'cd' && program !== 'pushd')
            return;
        if (command.isGuarded || target === undefined)
            this.#move(null);
        else if (target === '-')
            this.#move(this.#previous);
        else
            this.#move(folderAt(this.#current, variables.resolve(target)));
    }
    #move(folder) {
        this.#previous = this.#current;
        this.#current = folder;
    }
}

;// CONCATENATED MODULE: ./src/cleanup/plan/planned-removals.ts



const TARGETS = (/* unused pure expression or super */ null && (['netrc', 'git', 'saved-token']));
/** Exactly what `scrub: all` would do, where nothing is to be scrubbed. */
function plannedRemovals(evidence, assessment) {
    if (evidence.inputs.scrub.size > 0 || evidence.inputs.isolate)
        return [];
    const { netrc, gitStores, gitHelpers, savedToken } = staleIn(evidence, assessment, new Set(TARGETS));
    return [
        ...netrc.map((stale) => {
            const { removal, refusal } = planned_removals_removalFrom(stale, evidence);
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
function planned_removals_entriesToRemove({ file, entries }) {
    const hosts = new Set(entries.flatMap(({ host }) => (host === null ? [] : [asciiLowerCase(host)])));
    if (file.parse?.ok !== true)
        return [];
    return file.parse.entries.filter(({ host }) => host !== null && hosts.has(asciiLowerCase(host)));
}
/** The proof takes its time, and advice and plan both ask for it. */
const proven = new WeakMap();
/** What a scrub makes of a netrc file. */
function planned_removals_removalFrom({ file, entries }, { runner: { platform } }) {
    const { bytes, parse, writable } = file;
    if (bytes === null || parse === null)
        return { removal: null, refusal: file.problem ?? 'it was not read' };
    const removal = proven.get(file) ?? removeEntries(bytes, parse, planned_removals_entriesToRemove({ file, entries }));
    proven.set(file, removal);
    if (!removal.ok)
        return { removal, refusal: `${removal.reason} (line ${removal.line})` };
    // Where Windows says that a file may not be written, that is no last word.
    if (!writable && platform !== 'win32')
        return { removal, refusal: 'this user may not change it' };
    return { removal, refusal: null };
}
function linesText(lines) {
    if (lines.length === 0)
        return null;
    const texts = lines.map(({ first, last }) => (first === last ? `${first}` : `${first} to ${last}`));
    return `line${texts.length === 1 && !texts[0]?.includes('to') ? '' : 's'} ${texts.join(', ')}`;
}

;// CONCATENATED MODULE: ./src/causes/sections/after-cleanup.ts





/** The runner as later steps find it: the same evidence without what was removed. */
function after_cleanup_afterScrub(evidence, assessment, scrubs) {
    const gone = new Set(scrubs.filter(({ failure }) => failure === null).map(({ path }) => path));
    if (gone.size === 0)
        return evidence;
    const { netrc, gitStores, gitHelpers, savedToken } = staleCredentials(evidence, assessment);
    const { inputs, runner: { tokenSources, git }, } = evidence;
    const { hostnames } = credentialHosts(inputs.endpoint);
    const checked = tokenSources.checked?.format.cleaned;
    const cut = new Set(gitStores.filter(({ path }) => gone.has(path)).flatMap(({ credentials }) => credentials));
    const emptied = new Set(gitHelpers.filter(({ name }) => gone.has(name)).map(({ name }) => name));
    const isLoggedOut = savedToken !== null && gone.has(savedToken.path);
    return {
        ...evidence,
        runner: {
            ...evidence.runner,
            netrc: evidence.runner.netrc.map((file) => {
                const stale = gone.has(file.path) ? netrc.find((one) => one.file === file) : undefined;
                return stale === undefined ? file : withoutEntries(file, entriesToRemove(stale), hostnames);
            }),
            git: {
                ...git,
                credentials: git.credentials.filter((one) => {
                    const isForgotten = one.kind === 'helper' && emptied.has(one.where) && checked?.equals(one.secret) === false;
                    return !cut.has(one) && !isForgotten;
                }),
            },
            tokenSources: isLoggedOut
                ? {
                    ...tokenSources,
                    saved: null,
                    held: tokenSources.held.filter(({ source }) => source !== 'saved-file'),
                }
                : tokenSources,
        },
    };
}
/** What readers find once the entries are gone. The scrub itself has proved that nothing else changes by it. */
function withoutEntries(file, entries, hosts) {
    if (file.bytes === null)
        return file;
    const bytes = without(file.bytes, entries.map(({ range }) => range));
    return { ...file, bytes, size: bytes.length, parse: parseNetrcAbout(bytes, hosts) };
}

;// CONCATENATED MODULE: ./src/causes/runner/git-login.ts














/** Helpers that know what was given to them, and nothing by themselves. */
const git_login_KEEPERS = /^(?:store|cache|osxkeychain|wincred|libsecret|manager|manager-core)(?: \(no\. \d+\))?$/;
const SETTINGS = "git's settings";
const git_login_OF_HUB = /HF|HUGGING_?FACE/i;
/** The later commands of this job with which git pushes to the Hub, or reads what needs a login, and will have none. */
function git_login_unansweredUses(evidence, assessment, cleanup, job) {
    const hosts = hubHosts(evidence.inputs.endpoint);
    const { inputs, runner } = evidence;
    if (!job.isWhole || runner.git.state === 'unavailable')
        return [];
    const uses = gitUses(job.steps, hosts[0]).filter(({ step: { runs }, url }) => (runs === 'after' || runs === 'beside') && url?.host != null && hosts.includes(url.host));
    if (uses.length === 0)
        return [];
    const secrets = tokenSecrets(job);
    const logins = gitLogins(job.steps, hosts, (name) => git_login_OF_HUB.test(name) || secrets.includes(name), inputs.exportToken || runner.environment.tokenVariables.HF_TOKEN === 'set');
    const isParallel = job.steps.some(({ step: { parallel } }) => parallel.block !== null || parallel.isBackground);
    const machine = machineLogin(evidence, assessment, cleanup, hosts);
    const closed = closedRepos(evidence);
    return uses.flatMap((use) => {
        const known = logins[isParallel ? logins.length - 1 : job.steps.indexOf(use.step)];
        const because = known === undefined ? null : whyUnanswered(evidence, job, use, known, machine, closed);
        return because === null ? [] : [{ use, because }];
    });
}
/** The repos, as `repoName` has them, that later commands of this job read from the Hub with git, and without a login. */
function reposReadByGit({ inputs, runner: { workflow } }) {
    const hosts = hubHosts(inputs.endpoint);
    const repos = jobsOf(workflow).flatMap(({ steps }) => gitUses(steps, hosts[0]).flatMap(({ writes, url, step: { runs } }) => {
        const isLater = runs === 'after' || runs === 'beside';
        const isPlain = url?.host != null && hosts.includes(url.host) && url.login.is !== 'other';
        const repo = isLater && isPlain && !writes ? repoAt(url) : null;
        return repo === null ? [] : [repo.toLowerCase()];
    }));
    return new Set(repos);
}
/** The repo without letter case, as addresses name it. */
function repoName(ref) {
    return formatRepo({ ...ref, revision: null }).toLowerCase();
}
function whyUnanswered(evidence, job, use, logins, machine, closed) {
    const { url, writes, hasSettings } = use;
    if (url?.login.is === 'in-path')
        return url.login;
    if (url === null || (!writes && !closed.has(repoAt(url)?.toLowerCase() ?? '')))
        return null;
    const { git } = evidence.runner;
    const isKept = logins.givesToHelper && (logins.hasHelper || git.helpers.length > 0);
    if (hasSettings || logins.mayHave || isKept)
        return null;
    if (url.login.is !== 'none') {
        const name = passwordVariable(url.login);
        const isMissing = name !== null && !git_login_mayGet(evidence, job, use.writer, name, url.login.is === 'expression');
        return isMissing ? { is: 'variable', name } : null;
    }
    const mirror = mirrorOf(`https://${url.host}${url.path}`, writes, logins, evidence);
    if (mirror !== null)
        return mirror.mayLogIn ? null : { is: 'mirror', host: mirror.host, at: mirror.at };
    if (machine === 'of-variable'
        ? git_login_mayGet(evidence, job, { ...use.writer, step: use.step }, 'HF_TOKEN', false)
        : machine !== 'none')
        return null;
    return { is: 'plain', logins };
}
/** The hosts that git goes to instead of the Hub, with the place of the rule for each, in words. */
function otherGitHosts({ inputs, runner: { git, workflow }, }) {
    const [job] = jobsOf(workflow);
    const hosts = hubHosts(inputs.endpoint);
    const inText = job === undefined ? [] : gitLogins(job.steps, hosts, () => false, false).at(-1)?.mirrors;
    return [
        ...(git.rewrites ?? []).flatMap(({ host, file }) => host === null ? [] : [{ host, at: file ?? SETTINGS }]),
        ...(inText ?? []).map(({ host, place }) => ({ host, at: placeText(place) })),
    ];
}
/** The host that a rule has git go to, by the longest beginning; null for none. */
function mirrorOf(address, writes, logins, evidence) {
    const rules = [
        ...logins.mirrors.map((one) => ({ ...one, hasLogin: false, at: placeText(one.place) })),
        ...(evidence.runner.git.rewrites ?? []).map((one) => ({ ...one, at: one.file ?? SETTINGS })),
    ].filter(({ from, isForPushes }) => address.startsWith(from) && (writes || !isForPushes));
    const [first] = rules.toSorted((one, other) => other.from.length - one.from.length);
    if (first === undefined)
        return null;
    const { host, at, hasLogin } = first;
    return host === null
        ? { host: '', at, mayLogIn: true }
        : { host, at, mayLogIn: hasLogin || mayKnow(evidence, host) };
}
function passwordVariable(login) {
    if (login.is === 'variable')
        return login.name;
    return login.is === 'expression' && login.reference.context === 'env' ? login.reference.name : null;
}
/** The secrets that the check takes its token from. */
function tokenSecrets({ callPath, own }) {
    return mappingsOf({ callPath, step: own.step }).flatMap(({ origins }) => origins.flatMap(({ context, name }) => (context === 'secrets' && name !== null ? [name] : [])));
}
/**
 * Whether the step of the command may get the variable from somewhere. What no text sets, the machine may: that
 * is known of the variables for tokens alone, and expressions read none of it.
 */
function git_login_mayGet({ inputs, runner: { environment } }, { own }, { step, maySet }, name, isExpression) {
    const found = variableIn(isExpression ? step.layers.filter(({ route }) => route !== 'container') : step.layers, name);
    if (found !== null)
        return found.hasText || found.origins.length > 0;
    if (step.mayGetMore || (name === 'HF_TOKEN' && inputs.exportToken && step.runs !== 'before'))
        return true;
    if (isExpression)
        return false;
    if (maySet(name) || !git_login_OF_HUB.test(name))
        return true;
    const isOwn = variableIn(own.layers, name) !== null;
    if (isOwn)
        return environment.isSelfHosted;
    return name === 'HF_TOKEN' || name === 'HUGGING_FACE_HUB_TOKEN'
        ? environment.tokenVariables[name] === 'set'
        : environment.misnamed.includes(name);
}
function machineLogin(evidence, assessment, { scrubs, isolation }, hosts) {
    const later = isolation === null ? afterScrub(evidence, assessment, scrubs) : afterIsolation(evidence, isolation);
    const isIsolated = isolation !== null && isolation.git.length > 0;
    const isOpen = evidence.runner.git.helpers.some(({ name, state }) => !git_login_KEEPERS.test(name) || state === 'hung' || state === 'failed' || state === 'not-asked');
    if (isOpen && !isIsolated)
        return 'some';
    const isSent = hosts.some((host) => GIT_CLIENTS.flatMap((client) => client.sends(later, { host, hostname: host.replace(/:\d+$/, '') }, null)).some((one) => one.does !== 'nothing' && !(one.source.kind === 'git' && one.source.credential.kind === 'url')));
    if (isSent)
        return 'some';
    return isIsolated ? 'of-variable' : 'none';
}
/** Whether this machine may have a login for a host that it was not searched for. */
function mayKnow({ runner: { git, netrc } }, host) {
    return (git.helpers.length > 0 ||
        netrc.some(({ bytes, state, isDistrusted, parse }) => isDistrusted === true ||
            bytes?.includes(host) === true ||
            (state !== 'no-file' &&
                (parse === null || !parse.ok || parse.entries.some((one) => one.host === null)))));
}
/** The listed repos, as `repoName` has them, that are not open to everybody by the Hub's answers. */
function closedRepos({ hub: { repos } }) {
    const closed = repos.filter((observation) => {
        const seen = readMetadata(observation.probes.metadata ?? observation.probes.revision);
        const isRefused = probeEntries(observation).some(([probe, response]) => probe.startsWith('anonymous-') && isRefusal(readProbe(probe, response)));
        return isRefused || seen?.isPrivate === true || seen?.gate != null;
    });
    return new Set(closed.map(({ request }) => repoName(request.ref)));
}

;// CONCATENATED MODULE: ./src/causes/runner/git-without-credential.ts





/**
 * Means: A later step pushes to the Hub with git, or clones a private or gated repo, and git will have no credential
 * for it.
 *
 * How we know: The workflow's own text, and what git would send from this machine: no login in the URL, no credential
 * helper, netrc entry or header.
 *
 * What to do: Put the token into the URL, or log in with `hf auth login --add-to-git-credential` after `git config
 * --global credential.helper store`.
 */
const GIT_WITHOUT_CREDENTIAL = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'git-without-credential',
    severity: 'warning',
    title: 'git will have no credential for the Hub',
    seenAs: ['could not read Username for'],
});
const git_without_credential_MOST_SHOWN = 5;
/** A path that may be repeated in a sentence: it has nothing but names and variables. */
const git_without_credential_SHOWABLE = /^[\w./${}-]{1,100}$/;
const STORE = 'git config --global credential.helper store';
const git_without_credential_LOGIN = 'hf auth login --add-to-git-credential --token "$HF_TOKEN"';
/** Commands of later steps that git will have no credential for, by every way that leads to this job. */
function gitWithoutCredential(evidence, assessment, cleanup) {
    const { checked } = evidence.runner.tokenSources;
    if (checked === null)
        return [];
    const [job, ...others] = jobsOf(evidence.runner.workflow);
    if (job === undefined)
        return [];
    const elsewhere = others.map((other) => new Set(unansweredUses(evidence, assessment, cleanup, other).map(git_without_credential_keyOf)));
    const uses = unansweredUses(evidence, assessment, cleanup, job).filter((one) => elsewhere.every((keys) => keys.has(git_without_credential_keyOf(one))));
    const [first] = uses;
    if (first === undefined)
        return [];
    const { place, writer } = first.use;
    const hasToken = mayGet(evidence, job, writer, 'HF_TOKEN', false);
    const more = uses.length === 1 ? '' : ` (and ${uses.length - 1} more like it)`;
    return [
        {
            cause: GIT_WITHOUT_CREDENTIAL,
            subject: placeText(place),
            message: `${messageFor(first, `${first.use.command} in ${placeText(place)}${more}`)}.`,
            advice: `${git_without_credential_adviceFor(first, job, { hasToken, isExchanged: checked.source === 'publisher' })}.`,
            evidence: uses.slice(0, git_without_credential_MOST_SHOWN).map((one) => ({ fact: factFor(one) })),
            place,
        },
    ];
}
function git_without_credential_keyOf({ use: { place }, because }) {
    return `${because.is} ${place.line} ${place.file}`;
}
function messageFor({ use: { url, place, writer }, because }, what) {
    const host = url?.host ?? '';
    switch (because.is) {
        case 'in-path':
            return `The URL of the ${what} has its login after the host name, so git sends the token as part of the path and not as a credential`;
        case 'variable': {
            const at = git_without_credential_isSame(writer.place, place) ? 'that step' : `the step of ${placeText(writer.place)}`;
            return `The URL of the ${what} has ${because.name} as its password for ${host}, but ${at} does not get that variable`;
        }
        case 'mirror':
            return `The ${what} goes to ${because.host} instead of ${host} because of url.….insteadOf in ${because.at}; this check did not ask ${because.host}, and git has no credential for it`;
        case 'plain':
            return because.logins.givesToHelper
                ? `The ${what} has no credential for ${host}: its URL contains none, and the login of the job saves none for git, because no credential helper is configured`
                : `The ${what} has no credential for ${host}: its URL contains none, and no credential helper, netrc entry or header has one`;
    }
}
function git_without_credential_adviceFor({ use, because }, job, { hasToken, isExchanged }) {
    const { url, writer } = use;
    const secret = secretFor(job, writer.step.file);
    const mapped = (name) => (secret === null ? name : `${name}: \${{ secrets.${secret} }}`);
    const path = url !== null && because.is !== 'in-path' && git_without_credential_SHOWABLE.test(url.path) ? url.path : '/…';
    const at = git_without_credential_isSame(writer.place, use.place) ? '' : ` in ${placeText(writer.place)}`;
    const given = hasToken
        ? ''
        : isExchanged
            ? ', with export-token: true for this check'
            : `, with ${mapped('HF_TOKEN')} in the env of that step`;
    const asUrl = `https://USER:\${HF_TOKEN}@${url?.host ?? ''}${path} as the URL${at}${given}`;
    switch (because.is) {
        case 'variable':
            if (isExchanged)
                return `Set export-token: true for this check, and use \${HF_TOKEN} in the URL`;
            return because.name === 'HF_TOKEN'
                ? `Add ${mapped('HF_TOKEN')} to the env of that step, or set export-token: true for this check`
                : `Add ${mapped(because.name)} to the env of that step, or set export-token: true for this check and write \${HF_TOKEN} in the URL`;
        case 'mirror':
            return `Remove the setting in ${because.at}, or give git a credential for ${because.host} and check that host with the endpoint input`;
        case 'in-path':
            return `Write ${asUrl}, or leave the login out of it and run ${STORE} and ${git_without_credential_LOGIN} before it`;
        case 'plain':
            return because.logins.givesToHelper
                ? `Run ${STORE} before that login, or write ${asUrl}`
                : `Write ${asUrl}, or run ${because.logins.hasHelper ? '' : `${STORE} and `}${git_without_credential_LOGIN} before it`;
    }
}
function git_without_credential_isSame(one, other) {
    return one.line === other.line && one.file === other.file;
}
/** The secret that the check takes its token from, if a step of this file can read it. */
function secretFor({ callPath, own }, file) {
    const origins = mappingsOf({ callPath, step: own.step }).flatMap((mapping) => mapping.origins);
    const names = origins.flatMap(({ context, name, place }) => context === 'secrets' && name !== null && name !== MADE_BY_GITHUB && place.file === file ? [name] : []);
    return names[0] ?? null;
}
function factFor({ use: { place, command, url }, because }) {
    const why = {
        'in-path': 'the login is part of the path',
        variable: `the password is a variable that is not set`,
        mirror: 'url.….insteadOf applies',
        plain: 'no login in the URL',
    }[because.is];
    return `${placeText(place)}: ${command} to ${url?.host ?? ''}, ${why}`;
}

;// CONCATENATED MODULE: ./src/causes/runner/left-login.ts



/**
 * Means: A file on this self-hosted runner holds a login for the Hub that it did not hold when the check ran.
 *
 * How we know: The post step reads the token file, `stored_tokens`, netrc and git's files again, and compares fingerprints. It
 * cannot tell the job from another one that ran as the same user at the same time.
 *
 * What to do: Remove the login with the command in the message, and pass the token as `HF_TOKEN` instead.
 */
const LOGIN_LEFT_ON_RUNNER = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'login-left-on-runner',
    severity: 'warning',
    title: 'A new login stays on this runner',
});
/** One finding for each place. `older` are the logins of the same files that are not new. */
function leftLoginFindings(left, older) {
    const places = new Map();
    for (const login of left) {
        const key = left_login_placeOf(login);
        const known = places.get(key);
        places.set(key, {
            logins: known === undefined ? [login] : [...known.logins, login],
            hasOlder: older.some((one) => left_login_placeOf(one) === key),
        });
    }
    return [...places.values()].map(leftLogin);
}
/** A logout removes what is beside the token file as well; a script is gone only from all its settings. */
function left_login_placeOf({ path, of }) {
    switch (of.kind) {
        case 'saved':
            return `saved ${path.replace(/[^\\/]*$/, '')}`;
        case 'netrc':
            return `netrc ${path} ${of.host}`;
        case 'git':
            return (of.credential.script ?? `${of.credential.kind} ${of.credential.where} ${of.credential.host} ${path}`);
    }
}
function leftLogin({ logins, hasOlder }) {
    const [{ path, of }] = logins;
    const files = [...new Set(logins.map((login) => login.path))];
    const isOne = files.length === 1;
    const what = whatOf(logins);
    return {
        cause: LOGIN_LEFT_ON_RUNNER,
        subject: path,
        message: `${files.join(' and ')} hold${isOne ? 's' : ''} ${what}${whereIn(logins)}, which ${isOne ? 'it' : 'they'} did not hold when the check ran. Later jobs on this self-hosted runner can use it.`,
        advice: `${removal(of, path, logins, hasOlder)}.`,
        evidence: [{ fact: `${files.join(', ')}: new since the check ran` }],
    };
}
function whatOf(logins) {
    const isChecked = logins.some((login) => login.isChecked);
    if (!isChecked)
        return 'a login';
    return logins.every((login) => login.isChecked)
        ? 'the checked token'
        : 'the checked token and another login';
}
/** For which host, and on which lines, if the file is read by lines. */
function whereIn(logins) {
    const [{ of }] = logins;
    const host = of.kind === 'netrc' ? of.host : of.kind === 'git' ? of.credential.host : null;
    const lines = linesOf(logins);
    return `${host === null ? '' : ` for ${host}`}${lines === '' ? '' : ` (${lines})`}`;
}
/** "line 3", "lines 3 to 5", "lines 3, 7 to 9"; empty if the file is not read by lines. */
function linesOf(logins) {
    const ranges = logins.flatMap(({ of }) => {
        if (of.kind === 'netrc')
            return [of.lines];
        const line = of.kind === 'git' ? of.credential.line : null;
        return line === null ? [] : [{ first: line, last: line }];
    });
    const texts = ranges.map(({ first, last }) => (first === last ? `${first}` : `${first} to ${last}`));
    if (texts.length === 0)
        return '';
    return `line${texts.length === 1 && !texts[0]?.includes(' ') ? '' : 's'} ${texts.join(', ')}`;
}
/** What removes these logins, as a sentence without its full stop; with a command if that removes nothing else. */
function removal(of, path, logins, hasOlder) {
    switch (of.kind) {
        case 'saved':
            return hasOlder
                ? 'Remove that login alone (hf auth list, then hf auth logout --token-name NAME)'
                : 'Log out at the end of the job (hf auth logout, or huggingface-cli logout before huggingface_hub 0.34)';
        case 'netrc':
            return `Remove the entry for ${of.host} from ${path} (${linesOf(logins)})`;
        case 'git':
            return gitRemoval(of.credential, path, hasOlder);
    }
}
function gitRemoval(credential, path, hasOlder) {
    const { kind, host, where, script } = credential;
    switch (kind) {
        case 'helper':
            return `Remove ${script === undefined ? `the login for ${host} from ${path}` : scriptInSettings(host, script)}`;
        case 'store':
            return `Remove the entry for ${host} from ${path}${inBrackets(hasOlder ? null : storeRemovalCommand(credential))}`;
        case 'header':
        case 'setting':
            return `Remove the setting ${where} from ${path}${inBrackets(removalCommand(credential))}`;
        case 'url':
        case 'rewrite':
            return `Remove the credential from the URL of ${where} in ${path}${inBrackets(removalCommand(credential))}`;
    }
}

;// CONCATENATED MODULE: ./src/runner/job-clients/asked-packages.ts
const asked_packages_NOTHING_ASKED = {
    hub: [],
    transformers: [],
    hasDependants: false,
    isOpen: false,
};
const asked_packages_UNKNOWN_ASKED = { ...asked_packages_NOTHING_ASKED, isOpen: true };
/** Their newest versions work with the newest huggingface_hub (read in their metadata, November 2026). */
const DEPENDANTS = new Set([
    ...['accelerate', 'datasets', 'diffusers', 'evaluate', 'gradio', 'peft'],
    ...['sentence-transformers', 'timm', 'tokenizers'],
]);
/** Widespread packages that need neither of the two, in whatever version. */
const UNRELATED = new Set([
    ...[
        'pip',
        'setuptools',
        'wheel',
        'uv',
        'build',
        'twine',
        'poetry',
        'hatch',
        'virtualenv',
        'pipx',
        'tox',
        'nox',
    ],
    ...['packaging', 'cython', 'ninja', 'cmake', 'pybind11', 'typing-extensions', 'six', 'attrs', 'certifi'],
    ...['numpy', 'scipy', 'pandas', 'pyarrow', 'polars', 'scikit-learn', 'matplotlib', 'seaborn', 'pillow'],
    ...['torch', 'torchvision', 'torchaudio', 'tensorflow', 'keras', 'jax', 'jaxlib', 'onnx', 'onnxruntime'],
    ...[
        'joblib',
        'numba',
        'xgboost',
        'lightgbm',
        'opencv-python',
        'opencv-python-headless',
        'einops',
        'triton',
    ],
    ...['hf-transfer', 'hf-xet', 'safetensors', 'sentencepiece', 'protobuf', 'tiktoken', 'gguf', 'nltk'],
    ...['requests', 'httpx', 'aiohttp', 'urllib3', 'beautifulsoup4', 'lxml', 'boto3', 'awscli', 'gitpython'],
    ...['pyyaml', 'ruamel-yaml', 'toml', 'tomli', 'tomlkit', 'jinja2', 'markdown', 'jsonschema', 'pydantic'],
    ...['click', 'typer', 'rich', 'tqdm', 'python-dotenv', 'filelock', 'fsspec', 'psutil', 'tabulate', 'regex'],
    ...['pytest', 'pytest-cov', 'pytest-xdist', 'pytest-timeout', 'pytest-asyncio', 'pytest-mock', 'coverage'],
    ...['black', 'ruff', 'flake8', 'isort', 'mypy', 'pylint', 'pre-commit', 'ipython', 'jupyter', 'nbconvert'],
    ...['flask', 'fastapi', 'uvicorn', 'django', 'streamlit', 'plotly', 'sphinx', 'mkdocs', 'mkdocs-material'],
]);
const asked_packages_LONGEST = 500;
/** Name, extras and what follows. */
const REQUIREMENT = /^([a-z\d](?:[\w.-]{0,98}[a-z\d])?)\s*(?:\[[^\]]{0,200}\])?\s*(.*)$/is;
const SOURCE = /^git\+https:\/\/github\.com\/huggingface\/(huggingface_hub|transformers)(?:\.git)?\/?(?:#.*)?$/i;
/** What these requirements ask for together, each as Python packaging writes one. */
function asked_packages_askedIn(requirements) {
    const hub = [];
    const transformers = [];
    let hasDependants = false;
    let isOpen = false;
    for (const text of requirements) {
        const { name, specifiers } = requirementIn(text.trim());
        if (specifiers === null)
            isOpen = true;
        else if (name === 'huggingface-hub')
            hub.push(specifiers);
        else if (name === 'transformers')
            transformers.push(specifiers);
        else if (DEPENDANTS.has(name) && !/[<=~]/.test(specifiers))
            hasDependants = true;
        else if (!UNRELATED.has(name))
            isOpen = true;
    }
    return { hub, transformers, hasDependants, isOpen };
}
/** Without specifiers if nobody can say what it asks for: by an address, under a condition, or computed. */
function requirementIn(text) {
    const source = SOURCE.exec(text)?.[1];
    // The development version is later than every release.
    if (source !== undefined)
        return { name: source.replace('_', '-').toLowerCase(), specifiers: '' };
    const [, written = '', rest = ''] = (text.length > asked_packages_LONGEST ? null : REQUIREMENT.exec(text)) ?? [];
    const name = written.toLowerCase().replace(/[-_.]+/g, '-');
    const specifiers = rest.replace(/^\((.*)\)$/s, '$1').replace(/\s+/g, '');
    const isKnown = written !== '' && /^(?:$|[<>=!~])/.test(specifiers) && !/[^\w.,<>=!~*+-]/.test(specifiers);
    // A condition on a package that does not matter does not matter.
    if (UNRELATED.has(name) && /^(?:$|[<>=!~;])/.test(specifiers))
        return { name, specifiers: '' };
    return { name, specifiers: isKnown ? specifiers : null };
}
function asked_packages_joined(all) {
    return {
        hub: all.flatMap(({ hub }) => hub),
        transformers: all.flatMap(({ transformers }) => transformers),
        hasDependants: all.some(({ hasDependants }) => hasDependants),
        isOpen: all.some(({ isOpen }) => isOpen),
    };
}

;// CONCATENATED MODULE: ./src/job/installs/install-commands.ts
const install_commands_NOTHING = {
    does: 'install',
    requirements: [],
    requirementFiles: [],
    constraintFiles: [],
    projects: [],
    isUpgrade: false,
    isWithoutDependencies: false,
    isOpen: false,
};
/** Options of pip and `uv pip` that take a word, beside those that are read. */
const TAKING = /^(?:-f|-i|-b|-C|-p|-P|-t|--(?:(?:extra-|default-)?index(?:-url|-strategy)?|find-links|target|prefix|root|python(?:-version|-platform)?|platform|abi|implementation|only-binary|no-binary|timeout|retries|proxy|trusted-host|allow-insecure-host|cache-dir|upgrade-strategy|progress-bar|src|log|config-settings?|global-option|report|cert|client-cert|exists-action|prerelease|resolution|torch-backend|group|extra|exclude-newer|overrides?|link-mode|keyring-provider|build-constraints?|refresh-package|reinstall-package|upgrade-package|no-build-isolation-package|color|directory|project|config-file|root-user-action))$/;
const ELSEWHERE = /^(?:-t|--target|--prefix|--root|--dry-run)(?:=|$)/;
const OTHER_PYTHON = /^(?:-p|--python)(?:=|$)/;
const OTHER_INDEX = /^(?:-i|--(?:default-)?index(?:-url)?|--overrides?|--exclude-newer|--resolution|--group)(?:=|$)/;
const COMPUTED = /[$`*?]|\$\{\{/;
const install_commands_PATH = /^\.{0,2}\/|^\.{1,2}(?:\[|$)|^~|\/$|\.(?:whl|zip|tar\.gz)$/;
const TOOLS = /^(?:poetry|pdm|pipenv|hatch|rye|pixi|conda|mamba|micromamba)$/;
/** Programs of which the text tells nothing, and words in their names that say that they may install something. */
const OPAQUE = /^(?:make|just|task|tox|nox|bash|sh|source|\.)$|\.sh$/;
const PREPARES = /install|setup|set-up|deps|dependenc|bootstrap|requirements|venv|conda|environment/i;
/** Null for a command that installs no Python packages. */
function install_commands_installCommand(one) {
    const { program, args, startedBy } = one;
    const texts = args.map(({ text }) => text);
    const within = install_commands_environmentOf(one);
    if (/^pip[\d.]*$/.test(program))
        return pip(args, within);
    const module = texts.indexOf('-m');
    if (/^(?:python[\d.]*|py)$/.test(program) && module >= 0) {
        if (texts[module + 1] === 'pip')
            return pip(args.slice(module + 2), within);
        return TOOLS.test(texts[module + 1] ?? '') ? { ...install_commands_NOTHING, environment: within, isOpen: true } : null;
    }
    if (/^python[\d.]*$/.test(program) && texts[0] === 'setup.py') {
        return { ...install_commands_NOTHING, environment: within, isOpen: true };
    }
    if (program === 'uv')
        return ofUv(args, within, startedBy.includes('sudo'));
    if (program === 'pipx') {
        return /^(?:install|upgrade|inject)$/.test(texts[0] ?? '')
            ? tool(args.slice(1), texts[0] === 'upgrade')
            : null;
    }
    if (TOOLS.test(program)) {
        const isChange = texts.some((text) => /^(?:install|add|sync|update|create|remove|lock)$/.test(text));
        if (!isChange)
            return null;
        // It may be told to use the active environment.
        return { ...install_commands_NOTHING, environment: 'active', isOpen: true };
    }
    const words = one.command.words.map(({ text }) => text).join(' ');
    if (program === 'brew')
        return /\binstall\b.*\b(?:hf|huggingface)/.test(words) ? OTHER_TOOL : null;
    if (/\bhf\.co\/cli\b|huggingface\.co\/cli\b/.test(words))
        return OTHER_TOOL;
    if (OPAQUE.test(program) && PREPARES.test(words) && !/\bactivate\b/.test(words)) {
        return { ...install_commands_NOTHING, environment: 'active', isOpen: true };
    }
    return null;
}
const OTHER_TOOL = { ...install_commands_NOTHING, environment: 'tools', isOpen: true };
/** The environment that a command runs in, by what starts it and by the folder of its program. */
function install_commands_environmentOf({ command, args, startedBy }) {
    if (startedBy.includes('sudo'))
        return 'unknown';
    const runner = startedBy.find((text) => / (?:run|exec)$/.test(text) || text === 'uvx');
    if (runner === 'uv run')
        return 'project';
    if (runner !== undefined)
        return runner.replace(/ (?:run|exec)$/, '');
    const path = command.words[command.words.length - args.length - 1]?.text ?? '';
    const folder = install_commands_folderOfEnvironment(path);
    return folder ?? 'active';
}
/** `.venv` of `./.venv/bin/pip`; null for a program on the path or of the system. */
function install_commands_folderOfEnvironment(path) {
    const [, folder] = /([^/\\]+)[/\\](?:bin|Scripts)(?:[/\\][^/\\]*)?$/.exec(path) ?? [];
    if (folder === undefined || /^(?:usr|local|\.local)$/.test(folder))
        return null;
    return COMPUTED.test(folder) ? 'unknown' : folder;
}
function ofUv(args, within, isSudo) {
    const [first = '', second = ''] = args.map(({ text }) => text);
    if (first === 'pip' && /^(?:install|uninstall|sync)$/.test(second)) {
        const found = pip(args.slice(1), within);
        if (found === null)
            return { ...install_commands_NOTHING, environment: within, isOpen: true };
        const isSystem = args.some(({ text }) => text === '--system');
        if (isSudo || found.environment !== within)
            return { ...found, environment: isSudo ? 'unknown' : found.environment };
        return { ...found, environment: isSystem ? 'active' : 'uv' };
    }
    if (first === 'tool' && /^(?:install|upgrade)$/.test(second))
        return tool(args.slice(2), true);
    const isOfProject = /^(?:add|sync|remove|lock)$/.test(first);
    return isOfProject ? { ...install_commands_NOTHING, environment: 'project', isOpen: true } : null;
}
/** An environment for one program. */
function tool(args, isUpgrade) {
    const found = argumentsIn(args);
    return { ...install_commands_NOTHING, ...found, environment: 'tools', isUpgrade: found.isUpgrade || isUpgrade };
}
/** From the subcommand on. */
function pip(args, environment) {
    const at = args.findIndex(({ text }) => !text.startsWith('-'));
    const sub = args[at]?.text;
    if (sub === 'uninstall') {
        return { ...install_commands_NOTHING, ...argumentsIn(args.slice(at + 1)), environment, does: 'uninstall' };
    }
    if (sub !== 'install')
        return null;
    const rest = args.slice(at + 1);
    const isWith = (option) => rest.some(({ text }) => option.test(text));
    const where = isWith(ELSEWHERE) ? 'elsewhere' : isWith(OTHER_PYTHON) ? 'unknown' : environment;
    return { ...install_commands_NOTHING, ...argumentsIn(rest), environment: where };
}
function argumentsIn(args) {
    const requirements = [];
    const requirementFiles = [];
    const constraintFiles = [];
    const projects = [];
    let isUpgrade = false;
    let isWithoutDependencies = false;
    let isOpen = false;
    const place = (text) => {
        if (COMPUTED.test(text))
            isOpen = true;
        else if (install_commands_PATH.test(text)) {
            const path = text.replace(/\[[^\]]*\]$/, '');
            projects.push(path);
            // What an extra brings is not read.
            if (path !== text)
                isOpen = true;
        }
        else
            requirements.push(text);
    };
    for (let at = 0; at < args.length; at += 1) {
        const { text = '', mayBeSeveral = false } = args[at] ?? {};
        const [, short, long, inline] = /^(?:-([rce])|--(requirements?|constraints?|editable))(?:=?(.+))?$/s.exec(text) ?? [];
        const option = short ?? long;
        if (option !== undefined) {
            if (inline === undefined)
                at += 1;
            const value = inline ?? args[at]?.text ?? '';
            if (/^r/.test(option))
                requirementFiles.push(value);
            else if (/^c/.test(option))
                constraintFiles.push(value);
            else
                place(value);
        }
        else if (text.startsWith('-') && text !== '-') {
            if (/^(?:-[a-zA-Z]*U[a-zA-Z]*|--upgrade)$/.test(text))
                isUpgrade = true;
            if (text === '--no-deps')
                isWithoutDependencies = true;
            if (OTHER_INDEX.test(text))
                isOpen = true;
            if (TAKING.test(text))
                at += 1;
        }
        else if (mayBeSeveral)
            isOpen = true;
        else
            place(text);
    }
    return {
        requirements,
        requirementFiles,
        constraintFiles,
        projects,
        isUpgrade,
        isWithoutDependencies,
        isOpen,
    };
}

;// CONCATENATED MODULE: ./src/job/installs/own-environment.ts


/** What `uvx --from` and `pipx run --spec` install for the one command. */
function own_environment_hubOfItsOwn({ command, line }, file) {
    const words = command.words.map(({ text }) => text);
    const at = words.findIndex((text) => /^--(?:from|spec)(?:=|$)/.test(text));
    const text = words[at]?.includes('=') ? words[at]?.replace(/^--\w+=/, '') : words[at + 1];
    const hasMore = words.some((word) => /^--with|^--python|^-p$/.test(word));
    if (at < 0 || text === undefined || hasMore)
        return UNKNOWN.hub;
    const requirement = text.replace(/@latest$/, '').replace(/@(\d[\w.]*)$/, '==$1');
    return afterInstallation(ABSENT, {
        asked: askedIn([requirement]),
        constraints: NOTHING_ASKED,
        isUpgrade: true,
        isWithoutDependencies: false,
        newest: 'all',
        place: { file, line },
        file: null,
    }).hub;
}

;// CONCATENATED MODULE: ./src/job/installs/hub-environments.ts







const MOST_ENVIRONMENTS = 20;
/** The environment that is on the path at first, and the one that uv makes for a project. */
const SYSTEM = 'system';
const PROJECT = '.venv';
/** The files in which tools lock what they install for a project, by the tool. */
const LOCKS = new Map([
    ['project', 'uv.lock'],
    [PROJECT, 'uv.lock'],
    ['poetry', 'poetry.lock'],
    ['pdm', 'pdm.lock'],
    ['pipenv', 'Pipfile.lock'],
]);
/** Actions that set up a Python, or fill its environment. */
const hub_environments_PREPARES = /conda|mamba|pixi|poetry|pdm|pipenv|python|\bpip|install|requirements|environment|deps|dependencies/i;
const HOLDS_PACKAGES = /site-packages|venv|pythonLocation|\.local\b|\benv\b|conda|poetry/i;
const INSTALLS = /\b(?:pip|uv|conda|poetry|install)\b/;
/**
 * Every command of the job in the order of its text, each with the huggingface_hub that is there when it runs.
 *
 * @param isKept whether the machine may have packages of earlier jobs
 */
function hub_environments_hubUses(job, files, isKept) {
    return job.isWhole ? new Walk(job, files, isKept).read() : [];
}
class Walk {
    #job;
    #files;
    /** Whether the machine may have packages of earlier jobs. */
    #isKept;
    /** Whether an environment may have packages that no command of the job installed. */
    #isFilled;
    #uses = [];
    #environments = new Map();
    /** The environment that a step has on its path from its start. */
    #onPath = SYSTEM;
    /** The one that the current step has on its path. */
    #active = SYSTEM;
    #newest = 'all';
    /** Tools whose lock file the job changes. */
    #unlocked = new Set();
    constructor(job, files, isKept) {
        this.#job = job;
        this.#files = files;
        this.#isKept = isKept;
        this.#isFilled = isKept || job.callPath.job.isInContainer;
    }
    read() {
        for (const step of this.#job.steps) {
            if (step.runs === 'itself')
                continue;
            const outer = this.#job.callPath.job.steps[step.position];
            const { parallel } = step.step;
            const isSure = !step.step.isConditional &&
                outer?.isConditional !== true &&
                parallel.block === null &&
                !parallel.isBackground;
            this.#maybe(isSure, () => this.#step(step));
        }
        return this.#uses;
    }
    /** Does something of which it is not always known whether it happens. */
    #maybe(isSure, happens) {
        if (isSure) {
            happens();
            return;
        }
        const before = new Map(this.#environments);
        const [onPath, newest] = [this.#onPath, this.#newest];
        happens();
        for (const [name, { hub }] of this.#environments) {
            if (hub !== (before.get(name) ?? this.#initial(name)).hub)
                this.#environments.set(name, UNKNOWN);
        }
        if (this.#onPath !== onPath)
            this.#onPath = 'unknown';
        if (this.#newest !== newest)
            this.#newest = 'none';
    }
    #step(step) {
        if (step.step.uses !== null)
            this.#action(step);
        if (step.step.isScript && step.step.commands === null)
            this.#forget();
        this.#active = this.#onPath;
        for (const command of jobCommands(step)) {
            this.#uses.push({ step, command, hubs: this.#hubsFor(step, command) });
            const { isGuarded, isChained } = command.command;
            this.#maybe(!isGuarded || isChained, () => this.#command(step, command));
        }
    }
    /** Nothing is known of any environment any more. */
    #forget() {
        this.#isFilled = true;
        for (const name of [SYSTEM, PROJECT, ...this.#environments.keys()]) {
            this.#environments.set(name, UNKNOWN);
        }
    }
    #action({ step: { uses, settings, keys } }) {
        const name = uses ?? '';
        const has = (key) => keys.some((one) => one.name.toLowerCase() === key);
        if (/^(?:actions\/setup-python|astral-sh\/setup-uv)$/.test(name)) {
            const version = settings['python-version'];
            const isInFile = has('python-version-file');
            if (version !== undefined || has('python-version') || isInFile) {
                this.#newest = version === undefined ? 'none' : newestFor(version, this.#job.callPath.job.pythons);
            }
            if (has('activate-environment'))
                this.#onPath = PROJECT;
            // Each version that it sets up has packages of its own, and none of them yet.
            if (name === 'actions/setup-python' && !this.#isKept)
                this.#environments.set(SYSTEM, ABSENT);
        }
        else if (/^actions\/cache\b/.test(name)) {
            if (HOLDS_PACKAGES.test(settings.path ?? (has('path') ? 'venv' : '')))
                this.#forget();
        }
        else if (/^actions\//.test(name)) {
            return;
        }
        else if (/conda|mamba|pixi/i.test(name)) {
            this.#newest = 'none';
            this.#forget();
        }
        else if (hub_environments_PREPARES.test(name) || Object.values(settings).some((text) => INSTALLS.test(text)))
            this.#forget();
    }
    #command(step, one) {
        this.#paths(one);
        const found = installCommand(one);
        if (found === null || found.environment === 'elsewhere')
            return;
        const name = this.#nameOf(found.environment, step);
        if (/^(?:uv|poetry|pdm|pipenv)$/.test(one.program))
            this.#relock(one);
        if (found.environment === 'project' && one.program === 'uv') {
            this.#environments.set(PROJECT, { ...ABSENT, hub: this.#locked(PROJECT, one) ?? { is: 'unknown' } });
            return;
        }
        const isNew = !this.#environments.has(name);
        if (name === 'unknown' || (isNew && this.#environments.size >= MOST_ENVIRONMENTS))
            this.#forget();
        else
            this.#environments.set(name, this.#after(name, found, step, one));
    }
    #relock({ program, args }) {
        const words = args.map(({ text }) => text);
        if (words[0] === 'pip' || words[0] === 'tool')
            return;
        if (words.some((text) => /^(?:add|update|remove|lock|--upgrade|-U|--resolution|--no-lock)$/.test(text))) {
            this.#unlocked.add(program === 'uv' ? PROJECT : program);
        }
    }
    /** The commands that change which environment is on the path. */
    #paths({ program, args, command }) {
        const [first = '', second = ''] = args.map(({ text }) => text);
        if (command.outputs.some((path) => /GITHUB_PATH/.test(path))) {
            const folder = folderOfEnvironment(command.words.at(-1)?.text ?? '');
            if (folder !== null)
                this.#onPath = folder;
        }
        const onPath = program === 'export' ? /^PATH=(.*)$/s.exec(first)?.[1] : undefined;
        if (onPath !== undefined)
            this.#active = folderOfEnvironment(onPath.split(':')[0] ?? '') ?? this.#active;
        if ((program === 'source' || program === '.') && /[\\/]activate\b/.test(first)) {
            this.#active = folderOfEnvironment(first) ?? 'unknown';
        }
        if (/^(?:conda|mamba|micromamba)$/.test(program) && first === 'activate')
            this.#active = `conda ${second}`;
        if (program === 'deactivate')
            this.#active = this.#onPath;
    }
    #after(name, found, step, one) {
        const before = this.#environment(name);
        const byWords = askedIn(found.requirements);
        if (found.does === 'uninstall')
            return byWords.hub.length > 0 ? ABSENT : before;
        const read = (path) => this.#file(one, path);
        const fromFiles = found.requirementFiles.map((path) => ({ path, asked: read(path) }));
        const projects = found.projects.map((path) => ({
            path: `${path.replace(/\/$/, '')}/pyproject.toml`.replace(/^\.\//, ''),
            asked: read(`${path}/pyproject.toml`),
        }));
        const naming = [...fromFiles, ...projects].filter(({ asked }) => names(asked));
        const all = joined([byWords, ...[...fromFiles, ...projects].map(({ asked }) => asked)]);
        const isInTool = name === 'tools';
        // Only the commands of the package itself get on the path.
        if (isInTool && byWords.hub.length === 0 && !found.isOpen)
            return before;
        return afterInstallation(isInTool ? ABSENT : before, {
            asked: { ...all, isOpen: all.isOpen || found.isOpen },
            constraints: joined(found.constraintFiles.map(read)),
            isUpgrade: found.isUpgrade,
            isWithoutDependencies: found.isWithoutDependencies,
            newest: isInTool ? 'all' : this.#newest,
            place: { file: step.file, line: one.line },
            file: names(byWords) || naming.length !== 1 ? null : (naming[0]?.path ?? null),
        });
    }
    #file({ folder }, path) {
        const at = folder === null ? null : within(folder, path);
        return (at === null ? undefined : this.#files.get(at)) ?? UNKNOWN_ASKED;
    }
    /** Null if the tool locks nothing there, or nothing of huggingface_hub. */
    #locked(name, one) {
        const lock = LOCKS.get(name);
        if (lock === undefined || one.folder === null)
            return null;
        const path = within(one.folder, lock) ?? lock;
        const asked = this.#files.get(path);
        if (asked === undefined || asked.hub.length === 0)
            return null;
        if (this.#unlocked.has(name))
            return UNKNOWN.hub;
        const place = { file: path, line: 1 };
        return afterInstallation(ABSENT, {
            asked: { ...NOTHING_ASKED, hub: asked.hub },
            constraints: NOTHING_ASKED,
            isUpgrade: false,
            isWithoutDependencies: false,
            newest: 'none',
            place,
            file: path,
        }).hub;
    }
    #nameOf(environment, step) {
        if (environment === 'active')
            return this.#active;
        if (environment === 'project')
            return PROJECT;
        if (environment !== 'uv')
            return environment;
        if (variableIn(step.layers, 'UV_SYSTEM_PYTHON') !== null)
            return SYSTEM;
        return this.#active === SYSTEM ? PROJECT : this.#active;
    }
    #environment(name) {
        return this.#environments.get(name) ?? this.#initial(name);
    }
    #initial(name) {
        if (name === 'tools')
            return ABSENT;
        const isMade = !/^(?:unknown|uvx|pipx|hatch|rye|pixi|poetry|pdm|pipenv)$|conda|mamba/.test(name);
        return isMade && !this.#isFilled ? ABSENT : UNKNOWN;
    }
    #hubsFor(step, one) {
        const environment = environmentOf(one);
        if (environment === 'uvx' || environment === 'pipx')
            return [hubOfItsOwn(one, step.file)];
        const name = this.#nameOf(environment, step);
        const isSynced = name === PROJECT && environment === 'project';
        const locked = isSynced || LOCKS.has(name) ? this.#locked(name, one) : null;
        const hub = locked !== null && (isSynced || !this.#environments.has(name)) ? locked : this.#environment(name).hub;
        const isPlain = one.command.words.every(({ text }) => !/^--(?:with|no-sync|isolated|script|active)/.test(text));
        if (isSynced && !isPlain)
            return [UNKNOWN.hub];
        const tools = environment === 'active' ? [this.#environment('tools').hub] : [];
        return [hub, ...tools].filter(({ is }) => is !== 'absent');
    }
}
function names({ hub, transformers }) {
    return hub.length > 0 || transformers.length > 0;
}

;// CONCATENATED MODULE: ./src/job/installs/missing-commands.ts




const missing_commands_HUB_1 = (/* unused pure expression or super */ null && ([1]));
/** The first huggingface_hub that has `hf`. */
const FIRST_WITH_HF = (/* unused pure expression or super */ null && ([0, 34]));
const SUBCOMMANDS = new Set([
    ...['login', 'logout', 'whoami', 'auth', 'download', 'upload', 'upload-large-folder', 'repo', 'repo-files'],
    ...['tag', 'scan-cache', 'delete-cache', 'env', 'version', 'lfs-enable-largefiles'],
    ...['cache', 'repos', 'jobs', 'sync', 'cp'],
]);
const WITH_SECOND = /^(?:auth|repo|repo-files|repos|cache)$/;
const DROPPED = /^--(?:resume-download|local-dir-use-symlinks|organization)$/;
const ASKS_FOR_IT = /^(?:which|type|hash|where)$/;
/** In the order of the text, and in each way that may lead to this job; without those that ran before the check. */
function missing_commands_missingCommands({ workflow, installFiles, environment }) {
    const [first, ...others] = jobsOf(workflow).map((job) => missingIn(job, hubUses(job, installFiles ?? new Map(), environment.isSelfHosted)));
    return (first ?? []).filter(({ place: { file, line } }) => others.every((all) => all.some(({ place }) => place.file === file && place.line === line)));
}
function missingIn(job, uses) {
    const asked = new Map(job.steps.map((step) => [step, programsAskedFor(step)]));
    return uses.flatMap(({ step, command, hubs }) => {
        const { program, args } = command;
        if (program !== 'huggingface-cli' && program !== 'hf')
            return [];
        if (step.runs === 'before' || command.command.isHandled || isQuestion(command))
            return [];
        if (asked.get(step)?.has(program) === true)
            return [];
        const known = hubs.flatMap((hub) => (hub.is === 'known' && lacks(hub, program) ? [hub] : []));
        const [hub] = known;
        if (hub === undefined || known.length < hubs.length)
            return [];
        const texts = args.map(({ text }) => text);
        return [
            {
                program,
                sub: subcommandIn(texts),
                hasToken: texts.some((text) => /^--token\b/.test(text)),
                dropped: texts.flatMap((text) => DROPPED.exec(text.replace(/=.*$/s, ''))?.[0] ?? []),
                place: { file: step.file, line: command.line },
                hub,
            },
        ];
    });
}
function lacks({ range: { from, below } }, program) {
    return program === 'huggingface-cli'
        ? from !== null && compareVersions(from, missing_commands_HUB_1) >= 0
        : below !== null && compareVersions(below, FIRST_WITH_HF) <= 0;
}
function subcommandIn([first = '', second = '']) {
    if (!SUBCOMMANDS.has(first))
        return null;
    return WITH_SECOND.test(first) && /^[a-z-]{1,20}$/.test(second) ? `${first} ${second}` : first;
}
/** `command -v huggingface-cli`. */
function isQuestion({ command, startedBy }) {
    return startedBy.includes('command') && command.words.some(({ text }) => /^-[vV]$/.test(text));
}
/** The programs of which the step first finds out whether they are there, or makes its own. */
function programsAskedFor(step) {
    const all = jobCommands(step);
    const asking = all.filter((one) => isQuestion(one) || ASKS_FOR_IT.test(one.program) || /^(?:ln|cp|mv|alias)$/.test(one.program));
    const names = asking.flatMap((one) => [one.program, ...one.args.map(({ text }) => text)]);
    return new Set(names.flatMap((name) => /(?:^|\/)(huggingface-cli|hf)(?:$|=)/.exec(name)?.[1] ?? []));
}

;// CONCATENATED MODULE: ./src/causes/token/missing-token-policy.ts
/** What `on-missing-token` says about this run. A skip must not hide a secret that was lost. */

const missing_token_policy_POLICY_SEVERITY = { fail: 'error', warn: 'warning', skip: 'notice' };
/** What a missing token does to this run: `skip` alone holds only where the event explains the absence. */
function missing_token_policy_policyOf({ inputs: { onMissingToken }, runner: { event } }) {
    if (onMissingToken === 'skip-always')
        return 'skip';
    return onMissingToken === 'skip' && !explainsAbsence(event) ? 'fail' : onMissingToken;
}
/** Whether GitHub gives this run no secrets, or not those of the repository that the workflow was written for. */
function explainsAbsence({ fork, isDependabot, isInFork }) {
    return fork !== null || isDependabot || isInFork;
}
/** Why a skip that is set does not hold, as a clause; null where it does, or is not set. */
function missing_token_policy_unskippedText(evidence) {
    if (!isUnskipped(evidence))
        return null;
    const { host, event } = evidence.runner;
    if (host !== 'github') {
        return '--on-missing-token=skip is for pull requests from forks in GitHub Actions, and does not apply here';
    }
    const { name } = event;
    const run = name === '' ? 'this run' : `this run (${name})`;
    return `nothing shows that ${run} is for a fork or Dependabot, so on-missing-token: skip does not apply`;
}
/** How to have this run skipped, to go on with another advice; empty where it is, or where no skip is wanted. */
function missing_token_policy_skipAdvice(evidence) {
    if (isUnskipped(evidence))
        return `; or ${setOn(evidence.runner.host, 'on-missing-token', 'skip-always')} if this run may go without a token`;
    return evidence.runner.event.isInFork && !missing_token_policy_isSkipSet(evidence)
        ? '; or set on-missing-token: skip so that runs in forks stay green'
        : '';
}
/** Whether the input asks for a skip already, so that no advice may ask for it. */
function missing_token_policy_isSkipSet({ inputs: { onMissingToken } }) {
    return onMissingToken === 'skip' || onMissingToken === 'skip-always';
}
function isUnskipped(evidence) {
    return missing_token_policy_isSkipSet(evidence) && missing_token_policy_policyOf(evidence) !== 'skip';
}

;// CONCATENATED MODULE: ./src/causes/runner/missing-command.ts





/**
 * Means: A step calls a command that the job's own huggingface_hub does not have.
 *
 * How we know: The workflow's own text calls `huggingface-cli` after it installed huggingface_hub 1.0 or later, or the
 * newest one, or it calls `hf` after it installed one before 0.34.
 *
 * What to do: Call `hf`, or install a version that has the command.
 */
const CLIENT_COMMAND_MISSING = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'client-command-missing',
    severity: 'warning',
    title: "The job's huggingface_hub lacks a command it calls",
    seenAs: ['huggingface-cli: command not found', '`huggingface-cli` is deprecated and no longer works.'],
});
const missing_command_MOST_SHOWN = 5;
/** Commands of the client that the steps after the check call, and that are not there by the job's own text. */
function missingCommandFindings(evidence) {
    const { tokenSources } = evidence.runner;
    // A job that does without the token does without what needs it.
    if (tokenSources.checked === null && policyOf(evidence) === 'skip')
        return [];
    const missing = missingCommands(evidence.runner);
    const [first] = missing;
    if (first === undefined)
        return [];
    const at = placeText(first.place);
    const more = missing.length === 1 ? '' : ` (and ${missing.length - 1} more like it)`;
    const claim = installedClaim(first.hub);
    return [
        {
            cause: CLIENT_COMMAND_MISSING,
            subject: at,
            message: `The command ${called(first)} in ${at} fails${more}: ${claim}, ${missing_command_REASONS[first.program]}.`,
            advice: missing_command_adviceFor(first),
            evidence: missing.slice(0, missing_command_MOST_SHOWN).map((one) => ({
                fact: `${placeText(one.place)}: ${called(one)}; ${installedClaim(one.hub)}`,
            })),
            place: first.place,
        },
    ];
}
const missing_command_REASONS = {
    'huggingface-cli': 'and huggingface-cli does not work since huggingface_hub 1.0',
    hf: 'and hf only exists since huggingface_hub 0.34',
};
function called({ program, sub }) {
    return sub === null ? program : `${program} ${sub}`;
}
/** What takes the place of each subcommand, with what follows it. */
const SUCCESSORS = new Map([
    ['login', 'hf auth login'],
    ['logout', 'hf auth logout'],
    ['whoami', 'hf auth whoami'],
    ['upload-large-folder', 'hf upload'],
    ['repo create', 'hf repos create'],
    ['repo-files delete', 'hf repos delete-files'],
    ['tag', 'hf repos tag'],
    ['scan-cache', 'hf cache ls'],
    ['delete-cache', 'hf cache rm'],
]);
function missing_command_adviceFor({ program, sub, hasToken, dropped, hub }) {
    if (program === 'hf')
        return `Install huggingface_hub 0.34 or later in ${hub.file ?? placeText(hub.place)}.`;
    const successor = SUCCESSORS.get(sub ?? '') ?? (sub === null ? 'hf' : `hf ${sub}`);
    const token = hasToken ? ' --token …' : '';
    const without = dropped.length === 0 ? '' : `, without ${dropped.join(' and ')}`;
    return `Use ${successor}${token} instead${without}, or install "huggingface_hub<1".`;
}

;// CONCATENATED MODULE: ./src/causes/runner/old-client.ts







/**
 * Means: The job's own `huggingface_hub` is too old to read `HF_TOKEN`.
 *
 * How we know: Its version, from what is installed or from a lock file, is below 0.19, and
 * `HUGGING_FACE_HUB_TOKEN` is not set.
 *
 * What to do: Upgrade it to 1.0 or later.
 */
const CLIENT_OUTDATED = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'client-outdated',
    severity: 'warning',
    title: "The job's huggingface_hub does not read HF_TOKEN",
    titleElsewhere: 'huggingface_hub is too old to read HF_TOKEN',
});
/** The job's own `huggingface_hub`, where it is too old to be given the token in `HF_TOKEN`. */
function jobClientFindings(evidence) {
    const { checked } = evidence.runner.tokenSources;
    const hub = hubVersionOfJob(evidence.runner.jobClients);
    if (hub?.client !== HUB_BEFORE_HF_TOKEN || checked === null)
        return [];
    // Another token in the old variable is a conflict, and told as one.
    if (evidence.runner.environment.tokenVariables.HUGGING_FACE_HUB_TOKEN === 'set')
        return [];
    if (isTokenWritten(evidence))
        return [];
    const behaviour = pythonToken(evidence, 'legacy-variable');
    const { cleaned } = checked.format;
    if (behaviour.does === 'sends' && behaviour.secret?.equals(cleaned) === true)
        return [];
    const instead = behaviour.does === 'sends' && behaviour.source.kind === 'saved'
        ? `sends the other token, saved in ${behaviour.source.path}`
        : 'sends no token';
    return [
        {
            ...titled(CLIENT_OUTDATED, evidence.runner.host),
            subject: 'huggingface_hub',
            message: `${claimAtStart(hub.claim)}: versions before 0.19 do not read HF_TOKEN, and HUGGING_FACE_HUB_TOKEN is not set, so it ${instead}.`,
            advice: 'Upgrade huggingface_hub to 1.0 or later, or set HUGGING_FACE_HUB_TOKEN to the same token.',
            evidence: [{ fact: hub.claim }, { fact: 'HUGGING_FACE_HUB_TOKEN is not set' }],
        },
    ];
}
/** Whether a script of the job hands a secret on by itself, as an argument: then no client looks for one. */
function isTokenWritten({ runner: { workflow } }) {
    return jobsOf(workflow).some(({ steps }) => steps
        .flatMap(({ step }) => step.scriptReads)
        .flatMap(({ references }) => references)
        .some(({ context, name }) => context === 'secrets' && name !== MADE_BY_GITHUB));
}

;// CONCATENATED MODULE: ./src/causes/runner/publisher-behind-token.ts



/**
 * Means: Recent clients exchange an id token and ignore the checked token.
 *
 * How we know: Both `HF_OIDC_RESOURCE` and a token are set.
 *
 * What to do: Unset one of the two.
 */
const OIDC_OVERRIDES_TOKEN = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'oidc-overrides-token',
    severity: 'warning',
    title: 'HF_OIDC_RESOURCE overrides the token in recent clients',
    isOfVariable: true,
});
/** A Trusted Publisher's token that takes the place of the checked one. */
function publisherFindings(evidence, overrides) {
    const override = overrides.find(({ source }) => source.kind === 'publisher');
    const { host, environment } = evidence.runner;
    const { oidcResource } = environment;
    if (override === undefined || oidcResource === null)
        return [];
    const hub = hubVersionOfJob(evidence.runner.jobClients);
    const known = hub !== null && hub.client === override.client ? ` (${hub.claim})` : '';
    const what = override.does === 'sends'
        ? 'exchange an id token and ignore the checked token'
        : `ignore the checked token and fail, since ${host === 'terminal' ? 'there is' : 'this job has'} no id token to exchange`;
    return [
        {
            cause: OIDC_OVERRIDES_TOKEN,
            subject: 'HF_OIDC_RESOURCE',
            message: `HF_OIDC_RESOURCE is set to ${oidcResource}, so huggingface_hub 1.19 and later${known} ${what}.`,
            advice: `Unset HF_OIDC_RESOURCE${host === 'terminal' ? '' : `, or remove the token from ${wordsOn(host).environment}`}.`,
            evidence: [{ fact: 'both HF_OIDC_RESOURCE and a token are set' }],
        },
    ];
}

;// CONCATENATED MODULE: ./src/clients/overrides.ts


/**
 * All that would be sent instead of the token. Empty without a token to compare with. What is sent to another host
 * than the endpoint's counts only if it is meant for that host: netrc entries of its own and git.
 */
function credentialOverrides(setup) {
    const checked = setup.runner.tokenSources.checked?.format.cleaned;
    return checked === undefined ? [] : sentInsteadOf(setup, checked);
}
/** All logins that clients would send by themselves if there is no token to check. Empty if there is one. */
function overrides_loginsAlone(setup) {
    return setup.runner.tokenSources.checked === null ? sentInsteadOf(setup, null).filter(overrides_isLogin) : [];
}
function overrides_isLogin(one) {
    return one.source.kind === 'netrc' || one.source.kind === 'git';
}
function sentInsteadOf(setup, checked) {
    const [own, ...others] = hostsOf(setup);
    return [
        ...overridesAt(setup, own, checked),
        ...others.flatMap((host) => overridesAt(setup, host, checked).filter(isMeantForHost)),
    ];
}
/**
 * Whether it is a saved login that versions before 0.19 send. They do not read `HF_TOKEN`, so they do that in every job
 * on a machine with a login: it says nothing about the file.
 */
function overrides_isLoginOfOldHub({ client, source }) {
    return source.kind === 'saved' && client === HUB_BEFORE_HF_TOKEN;
}
function isMeantForHost({ source, does }) {
    if (source.kind === 'git')
        return true;
    return source.kind === 'netrc' && does === 'sends' && !source.byDefault;
}
function overridesAt(setup, host, checked) {
    return resolveClients(setup, host).flatMap(({ client, behaviours }) => behaviours.flatMap((behaviour) => {
        if (behaviour.does === 'nothing')
            return [];
        const { does, source, when } = behaviour;
        const secret = behaviour.does === 'sends' ? behaviour.secret : null;
        return checked !== null && secret?.equals(checked)
            ? []
            : [{ client, host, does, source, secret, when }];
    }));
}

;// CONCATENATED MODULE: ./src/causes/runner/saved-login.ts








/**
 * Means: Later steps would use a login saved on this runner instead of the token.
 *
 * How we know: The saved login differs from the token, and `HF_TOKEN` is not set.
 *
 * What to do: Set `export-token: true`.
 */
const SAVED_TOKEN_SHADOWS = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'saved-token-shadows',
    severity: 'warning',
    title: 'Later steps would use a saved login instead',
    titleElsewhere: 'Other commands would use a saved login instead',
});
/**
 * Means: The job's only token is a login saved on this self-hosted runner.
 *
 * How we know: No token input is mapped, neither variable is set, and the saved file holds a token. Or no token reached
 * the step, and a netrc or git holds a login that some clients send; such a login is not used for the check.
 *
 * What to do: Give the job its own token, and log out on the runner.
 */
const PERSISTED_LOGIN_ON_RUNNER = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'persisted-login-on-runner',
    severity: 'warning',
    title: 'The job relies on a login saved on the runner',
});
/**
 * Means: The only token is in a saved login file, or a login that a netrc or git holds.
 *
 * How we know: No token input is mapped, neither variable is set, and the saved file holds a token. Or no token reached
 * the step, and a netrc or git holds a login that some clients send; such a login is not used for the check.
 *
 * What to do: Set `HF_TOKEN`, too: not every client reads that place.
 */
const TOKEN_ONLY_IN_FILE = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'token-only-in-file',
    severity: 'warning',
    title: 'The only token is a saved login',
});
/** A login that is saved on the machine: the job's only token, or one that later steps use instead. */
function savedLoginFindings(evidence, tokenStatus, overrides, scrubbing) {
    const { saved, checked } = evidence.runner.tokenSources;
    if (checked?.source === 'saved-file' && saved !== null)
        return onlyLogin(evidence, tokenStatus, saved);
    // A token that the Hub rejected is not exported.
    const isRefused = tokenStatus.is === 'refused';
    if (isGivenForCheck(evidence))
        return [];
    const setting = evidence.runner.host === 'github' ? 'set export-token: true' : 'set HF_TOKEN to the checked token';
    const remedy = isRefused ? `Replace the rejected token, and ${setting}` : capitalized(setting);
    return shadowingLogin(evidence, overrides, scrubbing, remedy);
}
function onlyLogin(evidence, tokenStatus, saved) {
    const { inputs, runner: { environment, tokenSources, host }, hub: { whoami }, } = evidence;
    // That is how people log in on their own machine.
    if (host === 'terminal')
        return [];
    if (inputs.exportToken && !environment.isSelfHosted)
        return [];
    const isDead = tokenStatus.is === 'refused';
    const orExport = host === 'github' ? ', or set export-token: true' : '';
    const user = whoami?.identity?.name ?? null;
    const whose = user === null ? '' : ` of the account ${user}`;
    const shared = {
        subject: saved.path,
        evidence: [
            {
                fact: `${saved.path} holds a token; ${host === 'github' ? 'neither the token input nor a' : 'no'} token variable is set`,
            },
            ...aboutFile(evidence, saved),
        ],
    };
    return [
        environment.isSelfHosted
            ? {
                ...shared,
                cause: PERSISTED_LOGIN_ON_RUNNER,
                message: `The job's only token is the login${whose} saved in ${saved.path}; every job on this self-hosted runner has its rights.`,
                advice: 'Give the job its own token in HF_TOKEN, and log out on the runner (hf auth logout).',
            }
            : {
                ...shared,
                cause: TOKEN_ONLY_IN_FILE,
                message: `The job's only token is the one${whose} saved in ${saved.path}; clients that do not read that file send none.`,
                advice: isDead || tokenSources.checked?.format.kind === 'oauth'
                    ? `Set HF_TOKEN to a user access token${isDead ? '' : orExport}.`
                    : `Set HF_TOKEN to this token${orExport}.`,
            },
    ];
}
/**
 * Versions before 0.19 do not read `HF_TOKEN` and fall back on the file in every job: that alone is no
 * finding about the file, but one about them, where the job uses one.
 */
function shadowingLogin(evidence, overrides, scrubbing, exportToken) {
    const override = overrides.find((one) => one.source.kind === 'saved' && !isLoginOfOldHub(one));
    if (override?.source.kind !== 'saved' || isSavedTokenForOther(evidence))
        return [];
    const { path } = override.source;
    const { host } = evidence.runner;
    const { later } = wordsOn(host);
    const shared = { ...titled(SAVED_TOKEN_SHADOWS, host), subject: path };
    const which = override.when === null ? '' : ` (${override.when})`;
    const file = [evidence.runner.tokenSources.saved, evidence.runner.legacyToken].find((one) => one?.path === path) ??
        null;
    const about = file === null ? [] : aboutFile(evidence, file);
    if (override.does === 'fails') {
        const problem = file?.problem ?? 'it cannot be read';
        return [
            {
                ...shared,
                message: `HF_TOKEN is not set for ${later}, so huggingface_hub${which} fails on ${path}: ${problem}.`,
                advice: `${exportToken}.`,
                evidence: [{ fact: `${path}: ${problem}; HF_TOKEN is not set` }, ...about],
            },
        ];
    }
    if (file?.isDistrusted) {
        return [
            {
                ...shared,
                message: `HF_TOKEN is not set for ${later}, so they would use what is saved in ${path}${which}, which was not read: ${file.problem}.`,
                advice: `${exportToken}.`,
                evidence: [{ fact: `${path} was not read: ${file.problem}; HF_TOKEN is not set` }, ...about],
            },
        ];
    }
    return [
        {
            ...shared,
            message: `HF_TOKEN is not set for ${later}, so they would use the other token, saved in ${path}${which}.${ownerSentence(evidence, override.secret)}`,
            advice: isScrubbed(scrubbing, path)
                ? `${exportToken} as well: the saved login was removed${host === 'github' ? ' for this job' : ''}, so ${later} have no token.`
                : `${exportToken}.`,
            evidence: [
                { fact: `${path} holds a token that differs from the checked one; HF_TOKEN is not set` },
                ...about,
            ],
        },
    ];
}
/** What is unusual about the file, and the other logins that lie beside it: how many, never whose. */
function aboutFile({ runner: { storedTokens, tokenSources } }, file) {
    const facts = [];
    if (file.isLink === true)
        facts.push({ fact: `${file.path} is a link` });
    if (file.isForeign === true)
        facts.push({ fact: `${file.path} belongs to another user` });
    const checked = tokenSources.checked?.format.cleaned;
    if (storedTokens !== null && file === tokenSources.saved) {
        const { path, tokens, problem } = storedTokens;
        const among = checked !== undefined && tokens.some((one) => one.equals(checked));
        const what = `${path} holds ${tokens.length} login${tokens.length === 1 ? '' : 's'}; the checked token is ${among ? '' : 'not '}among them`;
        facts.push({ fact: problem === null ? what : `${path}: ${problem}` });
    }
    return facts;
}

;// CONCATENATED MODULE: ./src/causes/runner/stale-netrc.ts










/**
 * Means: Some clients send an entry of a netrc file instead of the token.
 *
 * How we know: The file that they read has an entry for the host, or a `default` entry, that is not the token.
 *
 * What to do: Set `scrub: netrc` to remove the entry for this job; delete it on the runner to fix this for good. A
 * `default` entry is never removed: set `NETRC` to another file.
 */
const NETRC_OVERRIDES_TOKEN = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'netrc-overrides-token',
    severity: 'warning',
    title: 'A netrc entry overrides the token in some clients',
    seenAs: ['401 Client Error: Unauthorized for url'],
});
/**
 * Means: A netrc file is ambiguous or cannot be checked, or makes clients fail.
 *
 * How we know: Reading it fails, or clients read it differently. It is not changed.
 *
 * What to do: Fix the file by hand; the message names the line and the reason.
 */
const NETRC_UNREADABLE = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'netrc-unreadable',
    severity: 'warning',
    title: 'A netrc file is ambiguous or cannot be checked',
});
/** What netrc files say in place of the token, and files that clients stumble over. */
function netrcFindings(evidence, overrides, scrubbing) {
    const drafts = staleNetrc(evidence, overrides)
        .filter(({ file }) => reasonAgainst(file) === null)
        .map((stale) => {
        const overriding = overridesFrom(stale.file, overrides).filter(({ does }) => does === 'sends');
        return overriding.some(isOwnEntry)
            ? ownEntry(evidence, stale, overriding, scrubbing)
            : defaultEntry(evidence, stale, overriding, scrubbing);
    });
    return [...drafts, ...unusable(evidence, overrides, scrubbing)];
}
function overridesFrom(file, overrides) {
    return overrides.filter(({ source }) => source.kind === 'netrc' && source.path === file.path);
}
function isOwnEntry({ source }) {
    return source.kind === 'netrc' && !source.byDefault;
}
/** Lines of entries as the own grammar has them, and where a reader has something else, as that one has it. */
function stale_netrc_linesOf(entries, overriding) {
    const read = overriding.flatMap(({ source }) => source.kind === 'netrc' && source.line !== null ? [source.line] : []);
    const lines = new Set([...entries.map(({ lines }) => lines.first), ...read]);
    return [...lines].sort((a, b) => a - b).join(', ');
}
function ownEntry(evidence, stale, overriding, scrubbing) {
    const { file, entries } = stale;
    const own = overriding.filter(isOwnEntry);
    const lines = stale_netrc_linesOf(entries, own);
    const host = listed([...new Set(own.map(({ host: { hostname } }) => hostname))]);
    const owner = ownerSentence(evidence, own.find(({ secret }) => secret !== null)?.secret ?? null);
    const hand = `Remove the entry for ${host} from ${file.path}`;
    const { forCommands } = wordsOn(evidence.runner.host);
    const byDefault = defaultLine(file);
    const hub = evidence.inputs.endpoint.hostname;
    const remains = isScrubbed(scrubbing, file.path) ? remainsClause(stale, evidence) : '';
    const isDefaultNow = byDefault !== null && isScrubbed(scrubbing, file.path);
    return {
        cause: NETRC_OVERRIDES_TOKEN,
        subject: file.path,
        message: `${file.path}, line ${lines}, holds another credential for ${host}; ${sentenceOf(evidence, own)}.${owner}`,
        advice: isDefaultNow
            ? `Set NETRC to another file ${forCommands}: the entry is gone, so the default entry on line ${byDefault} now applies to ${hub}.`
            : adviceOnEntry(evidence, stale, scrubbing, hand, byDefault),
        evidence: [
            { fact: `${file.path}: entry for ${host} on line ${lines} differs from the token` },
            ...(remains === '' ? [] : [{ fact: `${file.path}: without the entry, ${remains}` }]),
        ],
    };
}
function adviceOnEntry(evidence, stale, scrubbing, remove, byDefault) {
    const { file, entries } = stale;
    const afterwards = byDefault === null
        ? ''
        : `, and set NETRC to another file ${wordsOn(evidence.runner.host).forCommands}, since the default entry on line ${byDefault} then applies to ${evidence.inputs.endpoint.hostname}`;
    if (entries.length === 0) {
        return `${remove} by hand${afterwards}; clients read it differently, so scrub leaves it.`;
    }
    const wouldBe = () => ({
        refusal: removalFrom(stale, evidence).refusal,
        remains: remainsClause(stale, evidence),
    });
    return removalAdvice(scrubbing, 'netrc', file.path, remove, wouldBe, afterwards);
}
/** Which lines some programs take for an entry of the Hub when its entries are gone; empty if none does. */
function remainsClause(stale, evidence) {
    const { removal } = removalFrom(stale, evidence);
    const remains = removal?.ok === true ? removal.remains : [];
    return listed(remains.map(({ readers, line }) => `line ${line} is still an entry to ${listed(readers)}`));
}
/** The line of a default entry behind the one for the Hub, which applies as soon as that is gone; null without one. */
function defaultLine({ parse }) {
    const entry = parse?.ok === true ? parse.entries.find(({ host }) => host === null) : undefined;
    return entry?.lines.first ?? null;
}
function defaultEntry(evidence, { file, defaults }, overriding, { overridesLater }) {
    const lines = stale_netrc_linesOf(defaults, overriding);
    const kept = overridesLater === null ? 'scrub never removes it' : 'isolate does not hide it';
    return {
        cause: NETRC_OVERRIDES_TOKEN,
        subject: file.path,
        message: `${file.path}, line ${lines}, has a default entry, which also applies to the Hub; ${sentenceOf(evidence, overriding)}.`,
        advice: `Set NETRC to another file ${wordsOn(evidence.runner.host).forCommands}, or remove the default entry from ${file.path}; ${kept}, since other hosts may need it.`,
        evidence: [{ fact: `${file.path}: default entry on line ${lines}` }],
    };
}
function sentenceOf(evidence, overriding) {
    return affectedClientsSentence(evidence, overriding, 'send');
}
/**
 * A file that nobody can be sure about, where it has to do with the Hub, or that some client stops at. `scrubbing` is
 * null where nothing is removed.
 */
function unusable(evidence, overrides, scrubbing) {
    const { forCommands } = wordsOn(evidence.runner.host);
    const instead = evidence.runner.tokenSources.checked === null ? '' : ' instead of the token';
    return evidence.runner.netrc.flatMap((file) => {
        if (file.state === 'no-file')
            return [];
        if (file.isDistrusted)
            return [distrusted(file, forCommands)];
        const overriding = overridesFrom(file, overrides);
        const failing = overriding.filter(({ does }) => does === 'fails');
        const sending = overriding.filter(({ does }) => does === 'sends');
        const reason = reasonAgainst(file);
        const concerns = reason !== null && (file.state !== 'read' || sending.length > 0 || namesHub(file, evidence));
        if (!concerns && failing.length === 0)
            return [];
        const why = reason ?? reasonToFail(file, failing);
        const problem = file.state === 'read' ? 'is ambiguous' : 'cannot be checked';
        const effects = [
            ...(reason === null || sending.length === 0
                ? []
                : [affectedClientsSentence(evidence, sending, 'send', `what it says${instead}`)]),
            ...(failing.length === 0 ? [] : [affectedClientsSentence(evidence, failing, 'fail')]),
        ];
        const effect = effects.length === 0 ? 'clients differ in what they take from it' : effects.join('; ');
        const untouched = scrubbing !== null && isScrubbed(scrubbing, file.path) ? '' : ' It was not changed.';
        return [
            {
                cause: NETRC_UNREADABLE,
                subject: file.path,
                message: `${file.path} ${problem}: ${why}; ${effect}.${untouched}`,
                advice: `Fix ${file.path} by hand, or set NETRC to another file ${forCommands}.`,
                evidence: [{ fact: `${file.path}: ${why}` }],
            },
        ];
    });
}
/** Why clients fail on a file that has entries beyond doubt: Python at its bytes, curl at its words. */
function reasonToFail({ bytes }, failing) {
    const isText = bytes === null || isUtf8(bytes);
    const isAtWords = isText || failing.some(({ client }) => CURL_CLIENTS.includes(client));
    return [
        ...(isText ? [] : ['it is not valid UTF-8']),
        ...(isAtWords ? ['it has a word or a line that curl does not accept'] : []),
    ].join(', and ');
}
function distrusted({ path, problem }, forCommands) {
    return {
        cause: NETRC_UNREADABLE,
        subject: path,
        message: `${path} was not read or changed: ${problem}. The check cannot tell what clients take from it.`,
        advice: `Set NETRC to a file outside the workspace ${forCommands}.`,
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
function namesHub({ bytes }, evidence) {
    const text = bytes?.toString('latin1').toLowerCase() ?? '';
    return hostsOf(evidence).some(({ hostname }) => text.includes(hostname));
}

;// CONCATENATED MODULE: ./src/job/hub-uses/hub-software.ts


/** Packages that load from the Hub, or write there. */
const PACKAGE = /^(?:huggingface[-_]hub|transformers|datasets|diffusers|sentence[-_]transformers|peft|trl|vllm|sglang|lm[-_]eval|lighteval|setfit|optimum(?:[-_]\w+)?|lerobot|autotrain[-_]advanced|timm|faster[-_]whisper|gliner)(?:\[[\w,-]*\])?(?:[=<>~!].*)?$/i;
const INSTALLERS = /^(?:pip[\d.]*|uv|poetry|pdm|conda|mamba|micromamba|pipx|python[\d.]*)$/;
const hub_software_VARIABLE = /^(?:HF_(?:HOME|HUB_\w+|DATASETS_CACHE|XET_\w+)|HUGGINGFACE_HUB_CACHE|TRANSFORMERS_CACHE)$/;
/** Whether the step installs a client of the Hub by name, or has a variable that only such a client reads. */
function hub_software_installsHubSoftware(step) {
    if (variablesIn(step.layers).some(({ name }) => hub_software_VARIABLE.test(name)))
        return true;
    return jobCommands(step).some(({ program, args, command }) => {
        const words = command.words.map(({ text }) => text);
        const isInstall = INSTALLERS.test(program) && args.some(({ text }) => /^(?:install|add)$/.test(text));
        // `uv run --with transformers train.py`
        const isWith = words.some((text, index) => /^--(?:with|from)$/.test(text) && PACKAGE.test(words[index + 1] ?? ''));
        return isWith || (isInstall && args.some(({ text }) => PACKAGE.test(text)));
    });
}

;// CONCATENATED MODULE: ./src/job/hub-uses/repo-names.ts
/** No command that people write is longer; the rest of an inline script names nothing that the beginning does not. */
const repo_names_LONGEST_TEXT = 20_000;
const PART = String.raw `[A-Za-z0-9][\w.-]{0,95}`;
const repo_names_NAME = new RegExp(String.raw `^(https?:\/\/(?:[^\s/@]{0,200}@)?(?:huggingface\.co|hf\.co)\/+(?:api\/)?|hf:\/\/)?(?:(?:models|datasets|spaces|kernels|buckets)\/)?(${PART}\/${PART})(.*)$`, 'is');
const ENDPOINT = /\$(?:HF_ENDPOINT|\{HF_ENDPOINT[^}]{0,100}\})/g;
const BETWEEN = /[\s"'`=,;()[\]{}<>|&!]+/;
/** What in the text has the form of a repo's id, or is an address of one. */
function repo_names_reposNamed(text) {
    return text
        .slice(0, repo_names_LONGEST_TEXT)
        .replace(ENDPOINT, 'https://huggingface.co')
        .split(BETWEEN)
        .flatMap((word) => {
        const [, address, id = '', rest = ''] = repo_names_NAME.exec(word) ?? [];
        if (id === '')
            return [];
        const isAddress = address !== undefined;
        // A revision may be behind the id; more of a path makes the word one.
        if (!isAddress && !/^(?:[@:].*)?\.?$/s.test(rest))
            return [];
        return [{ id: id.replace(/\.git$/, '').toLowerCase(), isAddress }];
    });
}
/** The first of these repos that the text names. */
function repo_names_listedIn(text, ids) {
    const named = new Set(repo_names_reposNamed(text).map(({ id }) => id));
    return ids.find((id) => named.has(id.toLowerCase())) ?? null;
}

;// CONCATENATED MODULE: ./src/job/hub-uses/python-use.ts

const LONGEST_SCRIPT = 64_000;
const LIBRARIES = /^[^\S\n]*(?:from|import)\s+(?:\w+\s*,\s*)*(?:huggingface_hub|transformers|datasets|diffusers|sentence_transformers|peft|trl|setfit|vllm|timm|gliner|faster_whisper)\b|[;]\s*(?:from|import)\s+(?:huggingface_hub|transformers|datasets|diffusers|sentence_transformers|peft|trl|setfit|vllm|timm|gliner|faster_whisper)\b/m;
/** What such a library is called for when it loads from the Hub or writes there. */
const CALLS = /\b(?:from_pretrained|load_dataset|snapshot_download|hf_hub_download|push_to_hub|upload_(?:file|folder|large_folder)|create_(?:repo|commit|pull_request|branch|tag)|delete_(?:file|folder|repo)|HfFileSystem|list_repo_\w+|(?:model|dataset|space|repo)_info|restart_space|SentenceTransformer|CrossEncoder|SetFitModel|pipeline|LLM|create_model)(?=\s*\()/;
/** The first argument of a call that loads something, if it is written down. */
const LOADED = /\b(?:from_pretrained|load_dataset|snapshot_download|hf_hub_download|SentenceTransformer|CrossEncoder|LLM|create_model)\s*\(\s*(?:(?:repo_id|path|model|model_name|pretrained_model_name_or_path)\s*=\s*)?(["'])([^"'\n{}$]{1,200})\1/g;
/** What an inline script for Python does with the Hub. */
function python_use_pythonUse(text, ids) {
    const script = text.slice(0, LONGEST_SCRIPT).replace(/^[^\S\n]*#.*$/gm, '');
    const [call] = CALLS.exec(script) ?? [];
    if (call === undefined || !LIBRARIES.test(script))
        return null;
    const repo = listedIn(script, ids);
    const isOfOthers = [...script.matchAll(LOADED)].length > 0;
    // Whoever writes down what is loaded, and lists something else, does not load what is listed.
    if (repo === null && isOfOthers && !isWriting(script))
        return null;
    return { shownBy: call, repo, isCertain: true };
}
function isWriting(script) {
    return /\b(?:push_to_hub|upload_(?:file|folder|large_folder)|create_(?:repo|commit))\s*\(/.test(script);
}

;// CONCATENATED MODULE: ./src/job/hub-uses/hub-uses.ts





const PYTHON = /^(?:i?python|pypy)[\d.]*$/;
const CLIENT = /^(?:hf|huggingface-cli)$/;
/** What these do needs no login, or is the login itself. */
const WITHOUT_LOGIN = /^(?:-.*|version|env|auth|login|logout|whoami|cache|scan-cache|delete-cache|lfs-.*|help|update|extensions|skills)$/;
/** Options of such a client whose value has the form of an id. */
const OPTIONS_OF_FILES = /^--(?:local-dir|cache-dir|include|exclude|revision|path-in-repo|commit-.*|token)$/;
const DOWNLOADS = new Set(['curl', 'wget', 'aria2c']);
/** Commands that load what their arguments name, as models or data, from the Hub. */
const LOADERS = /^(?:vllm (?:serve|bench|run-batch|chat|complete)|lm[-_]eval|lighteval|text-generation-launcher|text-embeddings-router|optimum-cli export|trl (?:sft|dpo|grpo|kto|rloo|vllm-serve)|autotrain|axolotl (?:train|preprocess|inference|evaluate|merge-lora)|transformers(?:-cli)? (?:download|serve|chat|run)|llamafactory-cli \w+|lerobot-(?:train|eval|record|replay)|mlx_lm\.\w+)(?: |$)/;
/** They have rules of their own, or work on another machine. */
const hub_uses_ELSEWHERE = new Set([
    ...[
        'git',
        'docker',
        'podman',
        'docker-compose',
        'kubectl',
        'helm',
        'ssh',
        'sbatch',
        'srun',
        'modal',
        'sky',
    ],
    ...['gcloud', 'aws', 'az', 'gh'],
]);
/** Whatever repo is named in their arguments, they do not fetch it. */
const NO_CLIENTS = new Set([
    ...[
        '',
        'echo',
        'printf',
        'cat',
        'tee',
        'grep',
        'sed',
        'awk',
        'jq',
        'test',
        '[',
        '[[',
        'case',
        'for',
        'select',
    ],
    ...[
        'export',
        'declare',
        'local',
        'readonly',
        'typeset',
        'set',
        'cd',
        'ls',
        'mkdir',
        'cp',
        'mv',
        'rm',
        'touch',
    ],
    ...['scp', 'rsync', 'pip', 'pip3', 'npm', 'return', 'exit', 'true', ':'],
]);
/** Scripts whose names say that they work with models or data, and no tools of the project itself. */
const WORKS = /train|tun(?:e|ing)|infer|eval|generat|download|upload|push|publish|deploy|bench|model|dataset|sync|embed|predict|serve|main|demo|export|convert|quanti|(?:^|[/._-])(?:hf|hub|space|app|run)(?:[/._-]|$)|hugging|fetch|load/i;
const hub_uses_TOOLS = /(?:^|\/)(?:\.github|ci|utils|tools)\/|check|lint|report|notif|matrix|parse|version|changelog|docs?[_/]|wheel|setup\.py|summar|release_notes|select/i;
/** Arguments that name a model's folder on this machine. */
const LOCAL = /--local[-_]|\/(?:models?|checkpoints?|ckpts?)\//i;
/** Tests that load no model, by their files. */
const TESTS_OF_CODE = /import|compat|symbol|lint|style|quality|(?:^|[/_])docs?(?:[/_.]|$)/i;
const TESTS = /^(?:pytest|py\.test)$/;
/**
 * The steps behind the check and beside it that use the Hub, by their own commands: the first use of each. Left out is
 * what names another repo than the listed ones, git and containers, which have rules of their own, and whatever works
 * offline.
 *
 * @param ids of the repos that the job is said to use
 * @param isClientKnown whether something beside the text shows that the job has a client of the Hub
 */
function hub_uses_hubUses(job, ids, isClientKnown) {
    const mayBeLikely = (isClientKnown || job.steps.some(installsHubSoftware)) &&
        !job.steps.some((step) => leavesItToOthers(step, ids));
    return job.steps.flatMap((step) => {
        if (step.runs !== 'after' && step.runs !== 'beside')
            return [];
        if (isOffline(step))
            return [];
        const commands = jobCommands(step);
        const uses = commands.flatMap((one, index) => {
            const use = useOf(one, commands[index - 1]?.command, ids);
            if (use === null || (!use.isCertain && !mayBeLikely))
                return [];
            return [{ ...use, step, line: one.line }];
        });
        const first = uses.find(({ isCertain }) => isCertain) ?? uses[0];
        return first === undefined ? [] : [first];
    });
}
/** Whether git, a container or another machine uses the Hub for the job: what only fits is no use beside that. */
function leavesItToOthers(step, ids) {
    if (step.runs !== 'after' && step.runs !== 'beside')
        return false;
    return jobCommands(step).some(({ program, args }) => {
        if (!hub_uses_ELSEWHERE.has(program))
            return false;
        const text = args.map((word) => word.text).join(' ');
        return /hugging_?face|\bhf\.co\b|\bHF_/i.test(text) || listedIn(text, ids) !== null;
    });
}
/** Whether the step is kept off the network; by which value is not kept. */
function isOffline(step) {
    return variablesIn(step.layers).some(({ name }) => /^(?:HF_HUB|TRANSFORMERS)_OFFLINE$/.test(name));
}
function useOf(one, before, ids) {
    const { program, command } = one;
    const args = one.args.map(({ text }) => text);
    const isOffline = command.assignments.some(({ name }) => /_OFFLINE$/.test(name));
    if (isOffline || args.some((text) => /^(?:--version|--help|-h|-V)$/.test(text)))
        return null;
    if (CLIENT.test(program))
        return clientUse(program, args, ids);
    if (PYTHON.test(program))
        return interpreterUse(args, inputOf(command, before), ids);
    if (DOWNLOADS.has(program))
        return downloadUse(program, args, ids);
    if (NO_CLIENTS.has(program) || hub_uses_ELSEWHERE.has(program))
        return null;
    if (program.endsWith('.py'))
        return scriptUse(hub_uses_pathOf(one), args, ids);
    return programUse(program, args, ids);
}
/** The program with its folder. */
function hub_uses_pathOf({ program, command: { words } }) {
    return words.find(({ text }) => text.endsWith(`/${program}`))?.text ?? program;
}
/** `hf download acme/model`, `huggingface-cli upload …`. */
function clientUse(program, args, ids) {
    const [first = '', second = ''] = args;
    if (args.length === 0 || WITHOUT_LOGIN.test(first))
        return null;
    const repo = listedIn(args.join(' '), ids);
    const isOfAnother = repo === null && args.some((text, index) => index > 0 && isPlainId(text, args[index - 1] ?? ''));
    if (isOfAnother)
        return null;
    const verb = /^[\w-]{1,30}$/.test(second) && /^(?:repos?|buckets?|jobs|models|datasets|spaces)$/.test(first);
    return { shownBy: `${program} ${first}${verb ? ` ${second}` : ''}`, repo, isCertain: true };
}
/** Whether a word is an id, and not what an option says about files. */
function isPlainId(text, before) {
    const [named] = reposNamed(text);
    return named !== undefined && !OPTIONS_OF_FILES.test(before) && !text.startsWith('-');
}
function interpreterUse(args, input, ids) {
    const at = args.findIndex((text) => !/^-[uBEIsSOqWX]/.test(text));
    const first = args[at] ?? '-';
    const rest = args.slice(at + 1);
    if (first === '-c')
        return pythonUse(rest[0] ?? '', ids);
    if (first === '-')
        return input === null ? null : pythonUse(input, ids);
    if (first === '-m') {
        const [module = '', ...further] = rest;
        if (module === 'pytest')
            return testUse(further, ids);
        if (/^(?:pip|venv|build|twine|virtualenv|ensurepip|mypy|ruff|black|json|http)\b/.test(module))
            return null;
        return programUse(module, further, ids) ?? scriptUse(module, further, ids, 'python -m');
    }
    return first.startsWith('-') ? null : scriptUse(first, rest, ids);
}
/** The text that a command reads: its own here-document, or that of what is piped into it. */
function inputOf(command, before) {
    return command.input ?? (before?.pipesInto && before.words[0]?.text === 'cat' ? before.input : null);
}
function downloadUse(program, args, ids) {
    const text = args.join(' ');
    const address = reposNamed(text).find(({ isAddress }) => isAddress);
    const repo = address === undefined ? null : listedIn(text, ids);
    return repo === null ? null : { shownBy: `${program} ${repo}`, repo, isCertain: true };
}
/** Any other program, by the repos that its arguments name, or by its own name. */
function programUse(program, args, ids) {
    const repo = listedIn(withoutGitHub(args), ids);
    if (repo !== null)
        return { shownBy: `${program} ${repo}`, repo, isCertain: true };
    if (TESTS.test(program))
        return testUse(args, ids);
    if (/^(?:torchrun|accelerate|deepspeed)$/.test(program)) {
        const script = args.find((text) => text.endsWith('.py'));
        return script === undefined || args.some((text) => hub_uses_isOther(text)) ? null : likely(`${program} ${script}`);
    }
    const [loader] = LOADERS.exec(`${program} ${args[0] ?? ''} `) ?? [];
    return loader === undefined || args.some((text) => hub_uses_isOther(text)) ? null : likely(loader.trim());
}
function scriptUse(path, args, ids, by = 'python') {
    const repo = listedIn(withoutGitHub(args), ids);
    if (repo !== null)
        return { shownBy: `${by} ${path} ${repo}`, repo, isCertain: true };
    if (!WORKS.test(path) || hub_uses_TOOLS.test(path) || LOCAL.test(args.join(' ')))
        return null;
    if (args.some((text) => hub_uses_isOther(text)))
        return null;
    return likely(`${by} ${path}`);
}
function testUse(args, ids) {
    const repo = listedIn(args.join(' '), ids);
    if (repo === null)
        return args.some((text) => TESTS_OF_CODE.test(text)) ? null : likely('pytest');
    return { shownBy: `pytest ${repo}`, repo, isCertain: true };
}
/** Arguments without the repository on GitHub, which may be called like one on the Hub. */
function withoutGitHub(args) {
    return args.join(' ').replace(/(?:^| )(?:--repo|--repository|-R)[= ]\S+/g, ' ');
}
/** Whether an argument is an address of a repo that is not listed, or written like one. */
function hub_uses_isOther(text) {
    const [named] = reposNamed(text);
    return named !== undefined && (named.isAddress || /[A-Z\d]/.test(text)) && !/\.\w{1,5}$/.test(text);
}
function likely(shownBy) {
    return { shownBy, repo: null, isCertain: false };
}

;// CONCATENATED MODULE: ./src/job/token-routes.ts



/** Names of secrets and variables that belong to the Hub by what they say. */
const token_routes_OF_HUB = /(?:^|[_-])HF(?:[_-]|$)|^HF|HUGGING[_-]?FACE/i;
/** Other services' names, and names of what is no token. */
const OF_OTHERS = /GITHUB|(?:^|_)(?:GH|GHCR|GITLAB|GITEE|OPENAI|ANTHROPIC|CLAUDE|GEMINI|GOOGLE|GCP|GCR|GCS|GCLOUD|AZURE|AWS|S3|OBS|ECR|R2|B2|WANDB|DOCKER|DOCKER_?HUB|QUAY|REGISTRY|PYPI|TESTPYPI|TWINE|NPM|NODE_AUTH|CODECOV|COVERALLS|CODACY|SLACK|DISCORD|TELEGRAM|TEAMS|SONAR|SENTRY|COMET|NEPTUNE|CLEARML|MLFLOW|DAGSHUB|KAGGLE|COHERE|MISTRAL|GROQ|TOGETHER|REPLICATE|FIREWORKS|DEEPSEEK|OPENROUTER|DASHSCOPE|TAVILY|SERP\w*|LANGSMITH|LANGCHAIN|LANGFUSE|PINECONE|QDRANT|WEAVIATE|SUPABASE|FIREBASE|VERCEL|NETLIFY|RAILWAY|RENDER|FLY|HEROKU|CLOUDFLARE|CLOUDFRONT|CF|CACHIX|TAILSCALE|ANACONDA|CONDA|CARGO|CRATES|SNYK|POSTGRES|MYSQL|REDIS|MONGO\w*|DB|DATABASE|JWT|SSH|GPG|KUBE\w*|NGC|NVIDIA|DATADOG|GRAFANA|STRIPE|TWILIO|SENDGRID|SMTP|MAIL|EMAIL|MODAL|RUNPOD|BEAKER|COPILOT|RELEASE_PLEASE|WEBHOOK|PROXY)(?:_|$)|(?:_|^)(?:URL|HOST|PORT|USER|USERNAME|REGION|CHANNEL|WEBHOOK|ID|NAME|EMAIL|BUCKET|ENDPOINT|PEM)$/i;
/** What a value that the text does not have may be called if it is a token. */
const TOKEN_LIKE = /TOKEN|KEY|SECRET|CRED|AUTH|PASS|(?:^|_)PAT(?:_|$)/i;
/** Variables with which clients find a token in another place, or get one by themselves. */
const WAYS = /^(?:HF_OIDC_RESOURCE|HF_OIDC_ID_TOKEN|HF_TOKEN_PATH|NETRC|GIT_ASKPASS)$/;
/** Actions that never work with the Hub, whatever they are given. */
const token_routes_NO_CLIENTS = /^(?:actions|github|docker|codecov|coverallsapp|pypa|aws-actions|azure|google-github-actions|peter-evans|softprops|slackapi|deepset-ai|astral-sh|conda-incubator|mamba-org|prefix-dev|dtolnay|pnpm|oven-sh|denoland|dorny|tj-actions|rlespinasse|jlumbroso|cachix|wandb|iterative|snyk|SonarSource|dawidd6|stefanzweifel|ncipollo|EndBug|ad-m|JamesIves|appleboy|vercel|cloudflare|dependabot|release-drafter|googleapis|step-security|anthropics|deployments|ilammy|Swatinem|taiki-e|PyO3|mozilla-actions|runs-on|pre-commit)\//i;
/** Where clients look for a login. */
const LOGIN_FILE = /huggingface\/(?:stored_)?token|HF_TOKEN_PATH|\.netrc\b|_netrc\b|\.git-credentials/;
/** What scripts read that sets paths and no tokens: virtual environments, and what the system has. */
const SETS_PATHS = /^\/(?:etc|opt|usr)\/|(?:^|\/)(?:activate|\.?bash\w*|\.?profile|conda\.sh|setvars\.sh|setup\.\w*sh|\.cargo\/env|\.local\/bin\/env)$/;
const IS_EXPANSION = /^["']?\$(?:\{[A-Za-z_]\w*(?::?-)?\}|[A-Za-z_]\w*)["']?$/;
/**
 * Whether any step of the job but the check may get a token for the Hub, the checked one or another, by any route that
 * its text knows: variables, expressions in scripts, `with:` of other actions, files, assignments. In doubt it may.
 *
 * @param secrets the names of those from which the check takes its token
 */
function token_routes_mayGetToken(job, secrets) {
    if (!job.isWhole)
        return true;
    return job.steps.some((step) => step.runs !== 'itself' && stepMayGetToken(step, secrets));
}
/** Whether another job of the run's files reads the Hub's secrets, or is handed all of them: that job may do the work. */
function token_routes_otherJobMayGetToken({ top, called }, own, secrets) {
    const isOfHub = (name) => token_routes_OF_HUB.test(name) || secrets.some((one) => token_routes_sameName(one, name));
    return [top, ...called].some((file) => {
        const [firstLine = 0] = file.jobs.map(({ line }) => line);
        const isOfOthers = (line) => line >= firstLine && jobAt(file, line) !== own;
        const isToOwn = ({ call }) => called.some(({ path, jobs }) => path === call?.path && jobs.includes(own));
        return (file.secrets.some(({ name, line }) => {
            const job = jobAt(file, line);
            return isOfHub(name) && isOfOthers(line) && (job === null || !isToOwn(job));
        }) || file.jobs.some((job) => job.call?.secrets.is === 'inherit' && !isToOwn(job)));
    });
}
/** The job that has this line, in the order of the text; null for a line before all of them. */
function jobAt({ jobs }, line) {
    return jobs.filter((job) => job.line <= line).at(-1) ?? null;
}
function token_routes_sameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function stepMayGetToken(step, secrets) {
    const { uses, inputs, keys, scriptReads } = step.step;
    if (step.mayGetMore && step.runs !== 'before')
        return true;
    const isToken = (value) => mayHoldToken(value, secrets);
    if (variablesIn(step.layers).some((one) => isToken(one) || (WAYS.test(one.name) && isSet(one))))
        return true;
    if (uses === null) {
        return (scriptReads.some((value) => isToken({ ...originOf(value, step.scope), name: '', hasText: false })) ||
            commandsMaySetToken(step));
    }
    // Another check may hand its token on.
    if (isThisAction(uses, null))
        return keys.some(({ name }) => name === 'export-token');
    if (token_routes_NO_CLIENTS.test(uses))
        return false;
    return inputs.some((value) => isToken({ ...originOf(value, step.scope), name: value.name }));
}
/** Whether a value may be a token of the Hub, by its name and by what it comes from. */
function mayHoldToken({ name, origins, hasText }, secrets) {
    if (origins.length === 0)
        return hasText && token_routes_OF_HUB.test(name) && TOKEN_LIKE.test(name);
    return origins.some((origin) => mayBeToken(origin, name, secrets));
}
function mayBeToken({ context, name }, as, secrets) {
    const isOfOthers = !token_routes_OF_HUB.test(as) && OF_OTHERS.test(as);
    if (context === 'secrets') {
        if (name === null)
            return true;
        if (secrets.some((one) => token_routes_sameName(one, name)))
            return true;
        if (/^github_token$/i.test(name))
            return false;
        return token_routes_OF_HUB.test(name)
            ? !OF_OTHERS.test(name.replace(token_routes_OF_HUB, ''))
            : !OF_OTHERS.test(name) && !isOfOthers;
    }
    // GitHub makes that token, and the Hub knows none of them.
    if (context === 'github' || context === 'runner' || context === 'matrix' || context === 'strategy')
        return false;
    const shown = `${as} ${name ?? ''}`;
    return TOKEN_LIKE.test(shown) && !(isOfOthers || (!token_routes_OF_HUB.test(shown) && OF_OTHERS.test(name ?? '')));
}
function isSet({ origins, hasText }) {
    return hasText || origins.length > 0;
}
/** Whether a script takes a token from where its text does not tell: a file, a program's output, a login. */
function commandsMaySetToken(step) {
    return jobCommands(step).some(({ program, args, command }) => {
        const texts = args.map(({ text }) => text);
        if ([...command.outputs, ...texts].some((text) => LOGIN_FILE.test(text)))
            return true;
        if (LOGIN_FILE.test(command.input ?? ''))
            return true;
        const assigned = [
            ...command.assignments.map(({ name, value }) => ({ name, value: value.text })),
            ...texts.flatMap((text) => {
                const [, name, value] = /^([A-Za-z_]\w{0,99})=(.*)$/s.exec(text) ?? [];
                return name === undefined || value === undefined ? [] : [{ name, value }];
            }),
        ];
        if (assigned.some(({ name, value }) => isTokenName(name) && isValue(value)))
            return true;
        if (program === 'read' && texts.some(isTokenName))
            return true;
        if ((program === 'source' || program === '.') && !SETS_PATHS.test(texts[0] ?? ''))
            return true;
        if (program === 'export' && texts.some((text) => text.startsWith('$(')))
            return true;
        if (program === 'git' && texts[0] === 'credential')
            return true;
        return command.words.some(({ text }, index) => {
            if (/^--env-file\b/.test(text))
                return true;
            const given = /^--(?:hf[-_])?token(?:=(.*))?$/s.exec(text);
            return given !== null && isValue(given[1] ?? command.words[index + 1]?.text ?? '');
        });
    });
}
function isTokenName(name) {
    return TOKEN_LIKE.test(name) && (token_routes_OF_HUB.test(name) || !OF_OTHERS.test(name)) && !/GITHUB/i.test(name);
}
/** Whether a word is more than nothing, an expression, and one plain variable: what those come from is known. */
function isValue(text) {
    return text.replace(/["']|\$\{\{.*?\}\}/gs, '') !== '' && !IS_EXPANSION.test(text);
}

;// CONCATENATED MODULE: ./src/causes/runner/unhanded-token.ts








/**
 * Means: A listed repo needs the token, and no later step that uses the Hub gets it.
 *
 * How we know: The workflow's own text has no way by which a token gets to another step of this job, and one of them
 * uses the Hub. Nothing on the runner hands one on either.
 *
 * What to do: Set `HF_TOKEN` in the `env` of the step, or `export-token: true` in the check.
 */
const TOKEN_NOT_HANDED_OVER = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'token-not-handed-over',
    severity: 'warning',
    title: 'No later step gets the token',
});
const unhanded_token_MOST_SHOWN = 5;
/** Repos that are asked about, since one that needs the token is enough. */
const MOST_ASKED = 5;
/** Folders in which clients keep what they downloaded before. */
const unhanded_token_CACHES = /hugging|HF_HOME|\.cache\/?$|model|weights|checkpoints/im;
/** The steps that use the Hub and get no token, where no step of the job gets one; none if that is in doubt. */
function usesWithoutToken(evidence) {
    if (mayBeHandedOn(evidence))
        return [];
    const { inputs, runner } = evidence;
    const jobs = jobsOf(runner.workflow);
    const ids = [...new Set(inputs.repos.map(({ ref }) => ref.id))];
    const byJob = jobs.map((job) => {
        if (isInherited(evidence, job))
            return [];
        const uses = hubUses(job, ids, runner.jobClients.length > 0);
        const secrets = secretsOf(evidence, job);
        if (uses.length === 0 || mayGetToken(job, secrets))
            return [];
        const isSure = !runner.environment.isSelfHosted && !isElsewhere(evidence, job, secrets);
        return uses.filter(({ isCertain }) => isCertain || isSure);
    });
    return byJob.every((uses) => uses.length > 0) ? (byJob[0] ?? []) : [];
}
/** Whether something beside the workflow's text gives later steps a token, or keeps them from the Hub. */
function mayBeHandedOn({ inputs, runner }) {
    const { environment, tokenSources, legacyToken, storedTokens, netrc } = runner;
    const source = tokenSources.checked?.source ?? 'saved-file';
    return (inputs.exportToken ||
        source === 'saved-file' ||
        // Another saved login is told in its own way.
        tokenSources.saved !== null ||
        legacyToken !== null ||
        storedTokens !== null ||
        netrc.some(({ parse }) => parse === null || !parse.ok || parse.entries.length > 0) ||
        environment.places.HF_TOKEN_PATH !== null ||
        environment.offline.length > 0 ||
        environment.implicitTokenDisabled ||
        environment.misnamed.length > 0 ||
        environment.oidcResource !== null ||
        environment.holdsIdToken);
}
/** Whether a token variable of the check is one of the whole job: its text does not set it for the step alone. */
function isInherited({ runner: { environment } }, { own }) {
    return ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'].some((name) => environment.tokenVariables[name] === 'set' && variableIn(own.layers, name)?.route !== 'step');
}
/** What the text gives the check as its token, as it is written there; null if it does not tell. */
function givenToken({ runner: { tokenSources } }, { own: { step } }) {
    const source = tokenSources.checked?.source;
    return source === 'input' ? step.token : (step.env.find(({ name }) => name === source) ?? null);
}
/** The names of the secrets that the check's token comes from. */
function secretsOf(evidence, job) {
    const given = givenToken(evidence, job);
    const origins = given === null ? [] : originOf(given, job.own.scope).origins;
    return origins.flatMap(({ context, name }) => (context === 'secrets' && name !== null ? [name] : []));
}
/** Whether the job may be the one that checks for others, or may find what it needs in a cache. */
function isElsewhere({ runner: { workflow } }, job, secrets) {
    const isCached = job.steps.some(({ step: { uses, settings } }) => /^(?:actions|runs-on|buildjet)\/cache\b/.test(uses ?? '') && unhanded_token_CACHES.test(settings.path ?? ''));
    return isCached || workflow === null || otherJobMayGetToken(workflow, job.callPath.job, secrets);
}
/** Why nobody may do with the repo what the job does without a token; null if that is not known. */
function needFor({ request, probes }) {
    if (request.operation !== 'read')
        return 'a write always does';
    const metadata = readMetadata(probes.metadata ?? probes.revision);
    if (metadata?.isPrivate)
        return 'it is private';
    if (metadata !== null && metadata.gate !== null)
        return 'it is gated';
    const observation = { request, probes };
    const anonymous = readingOf(observation, `anonymous-${readProbeFor(request.ref)}`);
    return anonymous !== null && isRefusal(anonymous) ? 'nobody may read it without one' : null;
}
/** The repos of which it is worth knowing whether they need the token: a later step uses them without one. */
function reposInQuestion(evidence) {
    const granted = evidence.hub.repos.filter((observation) => readingOf(observation, mainProbeFor(observation.request))?.is === 'granted');
    const open = granted.filter(({ request, probes }) => request.operation === 'read' && probes.metadata === undefined && probes.revision === undefined);
    if (open.length === 0)
        return [];
    const uses = usesWithoutToken(evidence);
    const isUsed = ({ request: { ref } }) => uses.some(({ repo }) => repo === null || repo === ref.id);
    const isKnown = granted.some((observation) => isUsed(observation) && needFor(observation) !== null);
    return isKnown ? [] : open.filter(isUsed).slice(0, MOST_ASKED);
}
/** The later steps of this job that use the Hub without the token that the check was given alone. */
function unhandedFindings(evidence, results) {
    const needing = evidence.hub.repos.flatMap((observation, index) => {
        const need = results[index]?.access === 'granted' ? needFor(observation) : null;
        return need === null
            ? []
            : [{ id: observation.request.ref.id, label: results[index]?.label ?? '', need }];
    });
    if (needing.length === 0)
        return [];
    const found = usesWithoutToken(evidence).flatMap((use) => {
        const needed = needing.find(({ id }) => use.repo === null || id === use.repo);
        return needed === undefined ? [] : [{ ...use, needed }];
    });
    const [first, ...others] = found;
    if (first === undefined)
        return [];
    const place = { file: first.step.file, line: first.step.step.line };
    const at = placeText(place);
    const more = others.length === 0
        ? ''
        : `, as ${others.length === 1 ? 'one more step does' : `${others.length} more steps do`}`;
    const uses = first.isCertain ? 'uses' : 'probably uses';
    return [
        {
            cause: TOKEN_NOT_HANDED_OVER,
            subject: at,
            message: `${first.needed.label} needs the token (${first.needed.need}), but no later step gets it: the workflow gives it to the check alone. The step in ${at} ${uses} the Hub (${first.shownBy})${more}.`,
            advice: `${unhanded_token_adviceFor(evidence, first)}.`,
            evidence: found.slice(0, unhanded_token_MOST_SHOWN).map(({ step, line, shownBy }) => ({
                fact: `${placeText({ file: step.file, line })}: ${shownBy}; nothing in the workflow gives this step a token`,
            })),
            place,
        },
    ];
}
function unhanded_token_adviceFor(evidence, use) {
    const [job] = jobsOf(evidence.runner.workflow);
    const [read, ...others] = (job && givenToken(evidence, job)?.references) ?? [];
    const isPlain = read?.name != null && others.length === 0 && job?.own.file === use.step.file;
    const at = placeText({ file: use.step.file, line: use.step.step.line });
    return isPlain
        ? `Add HF_TOKEN: \${{ ${read.context}.${read.name} }} to the env of the step in ${at}, or set export-token: true in the check`
        : 'Set export-token: true in the check';
}

;// CONCATENATED MODULE: ./src/hub/transfer-hosts.ts



/** Clients fetch the parts of a file from hosts of this domain, unless Xet is switched off for them. */
function transfer_hosts_isXetHost({ host }) {
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
    if (isHubHost(hostname) || hostname === endpoint.hostname)
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
function transfer_hosts_readTransferList(response, endpoint) {
    const { outcome } = response;
    if (outcome.kind !== 'answer' || outcome.status !== 200)
        return null;
    const { lfsDomains, cdnDomains } = fieldsOf(outcome.json);
    if (!Array.isArray(lfsDomains) && !Array.isArray(cdnDomains))
        return null;
    const named = [lfsDomains, cdnDomains].flatMap(listOf).filter((name) => typeof name === 'string');
    const origins = named
        .flatMap((name) => [name, ...besideXet(name)])
        .flatMap((name) => transfer_hosts_originOf(name, endpoint));
    return [...new Set(origins)].slice(0, MOST_HOSTS);
}
/** Where the parts of a file come from one host, another one says which they are; the list leaves it out. */
function besideXet(name) {
    return /^transfer\.xethub(?:-[a-z]+)?\.hf\.co$/i.test(name)
        ? [name.replace(/^transfer/i, 'cas-server')]
        : [];
}
function transfer_hosts_originOf(name, endpoint) {
    if (HOST_NAME.test(name))
        return [`https://${name.toLowerCase()}`];
    if (!LOCAL_ADDRESS.test(name) || !isLoopback(endpoint.hostname))
        return [];
    const origin = `${new URL(endpoint.origin).protocol}//${name}`;
    return URL.canParse(origin) ? [new URL(origin).origin] : [];
}
/** The origin to which a request for one of the repo's large files is sent on; null where none is known. */
async function askFileOrigin(hub, token, ref) {
    const revision = encodeURIComponent(revisionOf(ref));
    const tree = await hub.ask({ method: 'GET', path: `${apiPath(ref)}/tree/${revision}`, token, attempts: 1 });
    const file = readLargeFile(tree);
    if (file === null)
        return null;
    const path = file.split('/').map(encodeURIComponent).join('/');
    const { outcome } = await hub.ask({
        method: 'HEAD',
        path: `${pagePath(ref)}/resolve/${revision}/${path}`,
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
        const { type, path, lfs } = fieldsOf(item);
        if (type !== 'file' || !isObject(lfs))
            continue;
        // What cannot be written in an address, or would lead elsewhere there, is no path.
        if (typeof path === 'string' && !/\p{Surrogate}|(?:^|\/)\.{0,2}(?:\/|$)/u.test(path))
            return path;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/causes/runner/unreached-hosts.ts








/**
 * Means: The Hub answers, but a host that serves its files does not.
 *
 * How we know: The runner cannot connect to a host that the Hub's own answers name (`check-transfer-hosts`). It
 * is a warning if DNS cannot resolve a name that is only in the Hub's list, while other hosts answer. A host
 * without a public address is not contacted if the Hub has one; the report lists it as not checked. The same
 * applies behind a proxy to a host that is neither in the Hub's own domains nor in its list.
 *
 * What to do: Allow the host in the firewall; if only the Xet hosts are blocked, set `HF_HUB_DISABLE_XET=1`.
 */
const TRANSFER_HOST_BLOCKED = (0,evidence_cause/* defineCause */.R)({
    group: 'runner',
    slug: 'transfer-host-blocked',
    severity: 'error',
    title: 'A host that serves files cannot be reached',
});
/** Listed repos for which it is asked where their files lie: an answer for one mostly goes for all. */
const MOST_REPOS = 3;
const unreached_hosts_MOST_NAMED = 5;
const UNRESOLVED = new Set(['ENOTFOUND', 'EAI_AGAIN']);
/** The listed repos that were granted and that serve files in the way the Hub redirects. */
function reposToFetchFrom({ runner: { tokenSources }, hub: { repos } }) {
    return repos
        .filter((repo) => {
        const { ref } = repo.request;
        if (ref.type === 'bucket')
            return false;
        const read = readProbeFor(ref);
        const probes = tokenSources.checked === null ? [`anonymous-${read}`] : [read, 'write'];
        return probes.some((probe) => readingOf(repo, probe)?.is === 'granted');
    })
        .slice(0, MOST_REPOS)
        .map(({ request }) => request.ref);
}
/** Of every host that was asked, how it went; null where none was to be. */
function hostResults({ hub: { transferHosts } }) {
    if (transferHosts === null)
        return null;
    return transferHosts.hosts.filter(wasFollowed).map((host) => {
        const failure = failureOf(host);
        const reached = failure === null ? true : failure.phase === 'deadline' ? null : false;
        return { host: host.host, reached, code: failure?.code ?? null, serves: host.serves };
    });
}
/** Hosts that files come from and that this runner cannot reach, while it reaches the Hub. */
function transferHostFindings({ runner, hub: { transferHosts } }) {
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
        ...(sure.length === 0 ? [] : [blocked(sure, closed, hosts.length, runner.host)]),
        ...(doubtful.length === 0 ? [] : [unresolved(doubtful, closed, hosts.length, runner.host)]),
    ];
}
function blocked(closed, all, total, machine) {
    const repos = [...new Set(closed.flatMap(({ serves }) => serves))];
    const files = repos.length === 0 ? 'files of the Hub come from there' : `files of ${few(repos)} come from there`;
    return {
        cause: TRANSFER_HOST_BLOCKED,
        subject: closed[0]?.host ?? null,
        message: `The Hub answers, but ${wordsOn(machine).thisRunner} cannot connect to ${few(closed.map(unreached_hosts_named))}; ${files}.`,
        advice: unreached_hosts_adviceFor(closed, all, total, machine),
        evidence: unreached_hosts_evidenceOn(closed),
    };
}
function unresolved(closed, all, total, machine) {
    return {
        cause: TRANSFER_HOST_BLOCKED,
        severity: 'warning',
        subject: closed[0]?.host ?? null,
        message: `${capitalized(wordsOn(machine).thisRunner)}'s DNS cannot resolve ${few(closed.map(unreached_hosts_named))}, which the Hub lists for its files; other file hosts are reachable.`,
        advice: unreached_hosts_adviceFor(closed, all, total, machine),
        evidence: unreached_hosts_evidenceOn(closed),
    };
}
function unreached_hosts_adviceFor(closed, all, total, machine) {
    const { thisRunner, inEnvironment } = wordsOn(machine);
    const hosts = few(closed.map(({ host }) => host));
    const certificates = closed.every(({ failure }) => failure.phase === 'tls');
    const allow = certificates
        ? `Trust the certificate shown for ${hosts} on ${thisRunner} (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE), or exempt these hosts from TLS inspection`
        : `Allow ${hosts} in the firewall or proxy of ${thisRunner}`;
    // Where a plain request is sent to such a host as well, doing without Xet helps nobody.
    const onlyXet = all.every((host) => isXetHost(host) && host.serves.length === 0) && all.length < total;
    return onlyXet
        ? `${allow}; until then, set HF_HUB_DISABLE_XET=1 ${inEnvironment} to transfer files without Xet.`
        : `${allow}.`;
}
/** What was left open where the hosts were to be reached, each with the reason. */
function unreachedHosts({ inputs, hub: { transferHosts } }) {
    if (!inputs.checkTransferHosts)
        return [];
    const what = 'the hosts that serve files';
    if (transferHosts === null)
        return [`${what}, since the Hub was not asked`];
    const { list, hosts } = transferHosts;
    const isListed = (readTransferList(list, inputs.endpoint)?.length ?? 0) > 0;
    const few = hosts.some(wasFollowed) ? `${what}, except those that listed repos redirect to` : what;
    const late = hosts.filter((host) => failureOf(host)?.phase === 'deadline');
    const astray = hosts.filter((host) => !wasFollowed(host));
    const unknown = astray.filter((host) => failureOf(host)?.code === ADDRESS_UNKNOWN);
    const inward = astray.filter((host) => !unknown.includes(host));
    return [
        ...(isListed ? [] : [`${few}, since the Hub gave no list`]),
        ...unreached_hosts_unanswered(late, 'time ran out'),
        ...unreached_hosts_unanswered(inward, 'the Hub has a public address and they do not'),
        ...unreached_hosts_unanswered(unknown, 'behind a proxy it is unknown whether their addresses are public'),
    ];
}
function unreached_hosts_unanswered(hosts, why) {
    if (hosts.length === 0)
        return [];
    return [`whether these hosts answer, since ${why}: ${hosts.map(({ host }) => host).join(', ')}`];
}
function failureOf({ response: { outcome } }) {
    return outcome.kind === 'answer' ? null : outcome;
}
/** A host to which nobody may be led was not asked, and so it is neither open nor closed. */
function wasFollowed(host) {
    return failureOf(host)?.phase !== 'address';
}
function unreached_hosts_named({ host, failure }) {
    return `${host} (${failure.code})`;
}
function unreached_hosts_evidenceOn(closed) {
    return closed.slice(0, unreached_hosts_MOST_NAMED).map(({ host, serves, response, failure }) => ({
        fact: `HEAD ${host}/ without a token, ${serves.length === 0 ? "from the Hub's list" : `which serves files of ${few(serves)}`}: no answer (${failure.code}, ${response.attempts === 1 ? '1 try' : `${response.attempts} tries`})`,
    }));
}
function few(names) {
    const left = names.length - unreached_hosts_MOST_NAMED;
    return listed(left > 0 ? [...names.slice(0, unreached_hosts_MOST_NAMED), `${left} more`] : names);
}

;// CONCATENATED MODULE: ./src/job/hub-secrets.ts



const TOKEN_VARIABLE = /^(?:HF_TOKEN|HUGGING_FACE_HUB_TOKEN)$/;
/** How people name what is for the Hub; GitHub and Docker have a hub of their own. */
const HUB_NAME = /(?:^|_)HF|HUGGING_?FACE|(?<!GIT)(?<!DOCKER)(?<!DOCKER_)HUB_?TOKEN/i;
/** Whether a name is one that people give to a secret or a variable for the Hub. */
function hub_secrets_isHubName(name) {
    return HUB_NAME.test(name);
}
/**
 * The secret that this job uses for the Hub in other steps, by what they are given as `HF_TOKEN`, else by its name; of
 * several the first. If the job uses none, one that another job of the file reads. Null where there is none.
 */
function hub_secrets_hubSecret(callPath, own) {
    const others = placedSteps(callPath).steps.filter(({ step }) => step !== own);
    return (others.flatMap((step) => givenAsToken(step))[0] ??
        others.flatMap((step) => readByStep(step))[0] ??
        readInFile(callPath.file));
}
function givenAsToken({ layers }) {
    return variablesIn(layers)
        .filter(({ name }) => TOKEN_VARIABLE.test(name))
        .flatMap(({ origins, hasText }) => (hasText ? [] : secretAmong(origins)));
}
/** By the name of the secret, or of what it is given as. */
function readByStep({ step, layers, scope }) {
    const given = [
        ...variablesIn(layers),
        ...step.inputs.map((input) => ({ name: input.name, ...originOf(input, scope) })),
        ...step.scriptReads.map((read) => ({ name: '', ...originOf(read, scope) })),
    ];
    return given.flatMap(({ name, origins }) => secretAmong(origins).filter((secret) => hub_secrets_isHubName(name) || hub_secrets_isHubName(secret.name)));
}
function secretAmong(origins) {
    return origins.flatMap(({ context, name, place }) => context === 'secrets' && name !== null && name.toUpperCase() !== MADE_BY_GITHUB ? [{ name, place }] : []);
}
function readInFile({ path, secrets }) {
    const found = secrets.find(({ name }) => hub_secrets_isHubName(name));
    return found === undefined ? null : { name: found.name, place: { file: path, line: found.line } };
}

;// CONCATENATED MODULE: ./src/job/passed-secrets.ts



/**
 * Follows the calls that lead to this job. They are broken only where every way that may have led here has a call
 * without the secrets, and the job's own text takes its token from none but secrets.
 */
function passed_secrets_passingOf(workflow) {
    const own = ownJob(workflow);
    if (workflow === null || own === null)
        return { is: 'whole' };
    const chains = own.callPaths.length > 0 ? callsTo(workflow, own.callPaths) : own.unread;
    if (chains.some((calls) => calls.length === 0))
        return { is: 'whole' };
    const [first] = chains;
    if (first === undefined)
        return { is: 'whole' };
    const needed = own.callPaths.length > 0 ? neededSecrets(workflow) : null;
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
/**
 * The secret for the Hub that is passed by its name to a workflow of another repository, if this job can only be in
 * that one; by its name here. Null if there is none, or no telling.
 */
function passed_secrets_secretPassedElsewhere(workflow) {
    const own = ownJob(workflow);
    const [calls, ...others] = own?.unread ?? [];
    const caller = calls?.at(-1);
    if (calls === undefined || caller === undefined || others.length > 0 || own?.callPaths.length !== 0)
        return null;
    const { secrets } = caller.call;
    const values = secrets.is === 'named' ? secrets.values : [];
    const hubSecrets = values.flatMap(({ name, line, references: [reference, ...more] }) => {
        const read = reference === undefined || more.length > 0 ? null : secretRead(reference);
        const isForHub = isHubName(name) || (read !== null && isHubName(read));
        const origin = { context: 'secrets', name: read, place: { file: caller.file.path, line } };
        return read === null || !isForHub ? [] : [passedFrom(origin, read, calls.slice(0, -1))];
    });
    return hubSecrets[0] ?? null;
}
/** The calls that lead to this job: another one of the same name that lacks this step is not it. */
function callsTo(workflow, callPaths) {
    const withStep = stepLocations(workflow).filter(({ step }) => step !== null);
    return (withStep.length > 0 ? withStep.map(({ callPath }) => callPath) : callPaths).map(({ calls }) => calls);
}
/** The secrets that the step's text reads its token from; null where that is not told, or is not the same everywhere. */
function neededSecrets(workflow) {
    const sets = stepLocations(workflow).map((location) => {
        const mappings = mappingsOf({ ...location, callPath: { ...location.callPath, calls: [] } });
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
        const passed = secrets.values.filter(({ name }) => names?.some((one) => passed_secrets_sameName(one, name)) ?? false);
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
function passed_secrets_sameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./src/causes/token/missing-mapping.ts










/** Why nothing is known of a value that is not read by its name. */
const NOT_TOLD = 'the name of what it reads is computed';
/** A name with a word more, such as HF_TOKEN_WRITE, is another secret. */
const MOST_SLIPS = 2;
/** Without a token: the line to look at first. Null where the step is not found in the text, or is found twice. */
function missing_mapping_missingMapping(evidence) {
    const all = ownLocations(evidence.runner.workflow).map((here) => missingAt(here, evidence));
    const told = all.filter((one) => one !== null);
    const [first] = told;
    if (all.length === 0)
        return passedElsewhere(evidence);
    if (first === undefined || told.length < all.length)
        return null;
    const isSame = told.every(({ mapped }) => mapped?.at === first.mapped?.at && mapped?.why === first.mapped?.why);
    return {
        ...first,
        place: samePlace(told.map(({ place }) => place)),
        mapped: isSame ? first.mapped : null,
    };
}
/** The job is in a workflow of another repository, which has no text here: the line that passes the secret to it. */
function passedElsewhere({ runner: { workflow } }) {
    const passed = secretPassedElsewhere(workflow);
    if (passed === null)
        return null;
    const at = placeText(passed.place);
    return {
        advice: `Create the secret ${passed.name}, which ${at} passes to the called workflow, under Settings, Secrets and variables, Actions`,
        fact: `${at} passes secrets.${passed.name} to a workflow of another repository`,
        place: passed.place,
        secret: passed.name,
        mapped: null,
    };
}
/** Null where the step was given a token input, and the text does not have it. */
function missingAt(here, evidence) {
    const isByInput = evidence.runner.tokenSources.isInputBlank;
    const mapping = mappingsOf(here).find(({ way }) => !isByInput || way === 'input');
    if (mapping === undefined)
        return isByInput ? null : unmapped(here, evidence);
    const origin = mapping.origins.find(({ context }) => context === 'secrets') ?? mapping.origins[0];
    const at = placeText(mapping.place);
    if (origin === undefined) {
        return {
            advice: reading(here, 'write', `in ${at}`),
            fact: `${at} reads no secret`,
            place: mapping.place,
            secret: null,
            mapped: { at, why: 'that line reads no secret' },
        };
    }
    const { context, name } = origin;
    const shown = name === null ? context : `${context}.${name}`;
    const fact = name === null
        ? `${placeText(origin.place)}: ${NOT_TOLD}`
        : `${placeText(origin.place)} reads ${shown}, which is empty here`;
    if (context === 'secrets' && name !== null) {
        const passed = passedFrom(origin, name, here.callPath.calls);
        const advice = adviceForSecret(here, passed.place, passed.name);
        // What an expression with conditions comes to does not tell whether the secret has a value.
        const isAlone = mapping.origins.length === 1 && !mapping.hasText;
        const why = isAlone
            ? `the secret ${passed.name} has no value in this run`
            : `the expression with secrets.${name} has no value in this run`;
        return { advice, fact, place: passed.place, secret: passed.name, mapped: { at, why } };
    }
    const why = name === null ? NOT_TOLD : `${shown} has no value in this run`;
    return {
        advice: adviceForOther(here, origin, shown),
        fact,
        place: origin.place,
        secret: null,
        mapped: { at, why },
    };
}
/** The step in words; null where it is not found in the text, or is found twice. */
function missing_mapping_stepPlace({ runner: { workflow } }) {
    const [here] = ownLocations(workflow);
    return here === undefined ? null : placeText({ file: here.callPath.file.path, line: here.step.line });
}
/** The ways that lead to the step; none where it is not found in the text, or is found twice. */
function ownLocations(workflow) {
    const all = stepLocations(workflow);
    const told = all.flatMap(({ callPath, step }) => (step === null ? [] : [{ callPath, step }]));
    const isOne = told.length === all.length && told.every(({ step }) => step === told[0]?.step);
    return isOne ? told : [];
}
function unmapped(here, evidence) {
    const place = { file: here.callPath.file.path, line: here.step.line };
    const at = placeText(place);
    const under = `under with: of the step in ${at}`;
    return {
        advice: exchangeElsewhere(here, evidence, under) ?? reading(here, 'add token:', under),
        fact: `${at}: the step has no token input, and no env: around it sets HF_TOKEN`,
        place,
        secret: null,
        mapped: null,
    };
}
/** Advice to read the secret that the workflow has for the Hub, with the line that shows it; else one to be created. */
function reading({ callPath, step }, verb, where, since = '') {
    const known = hubSecret(callPath, step);
    return known === null
        ? `Create the secret HF_TOKEN if there is none, and ${verb} \${{ secrets.HF_TOKEN }} ${where}${since}`
        : `${capitalized(verb)} \${{ secrets.${known.name} }} ${where}, as ${placeText(known.place)} has it${since}`;
}
/** If the job may exchange an id token, and another of its steps does so: advice to do the same here. */
function exchangeElsewhere({ callPath, step }, { inputs, runner: { environment } }, under) {
    const other = placedSteps(callPath)
        .steps.filter((one) => one.step !== step)
        .flatMap((one) => variableIn(one.layers, 'HF_OIDC_RESOURCE') ?? [])[0];
    if (!environment.mayMintIdToken || other === undefined)
        return null;
    const at = placeText(other.place);
    const [only, ...others] = inputs.repos;
    return only === undefined || others.length > 0
        ? `Add oidc-resource: with the resource in ${at} ${under}`
        : `Add oidc-resource: ${formatRepo({ ...only.ref, revision: null })} ${under}, as ${at} has it`;
}
function adviceForSecret(here, place, name) {
    const { file, job } = here.callPath;
    const others = file.secrets.map((secret) => secret.name.toUpperCase());
    // HFTOKEN and HF_M_TOKEN are names of their own, and no slips of the usual one.
    const mayBeSlip = name.split('_').length === 2;
    const known = [...(mayBeSlip ? ['HF_TOKEN'] : []), ...others].filter((one) => one !== MADE_BY_GITHUB);
    const [near] = nearNames(name.toUpperCase(), known.filter((one) => Math.abs(one.length - name.length) <= MOST_SLIPS));
    if (near !== undefined) {
        const other = file.secrets.find((secret) => secret.name.toUpperCase() === near);
        const where = other === undefined ? '' : ` (as in line ${other.line})`;
        return `Change secrets.${name} in ${placeText(place)} to secrets.${near}${where} if that is what you meant, or create the secret ${name}`;
    }
    const elsewhere = job.environment === null ? environmentWith(here, name) : null;
    if (elsewhere !== null) {
        return `Add environment: ${elsewhere.environment} to the job ${job.id} (${placeText({ file: file.path, line: job.line })}) if secrets.${name} belongs to it, since the job ${elsewhere.job} uses it to read the same secret`;
    }
    const where = job.environment === null
        ? ', or add environment: to the job if the secret belongs to one'
        : ` (or in the environment${job.environment.name === null ? '' : ` ${job.environment.name}`} of the job)`;
    return `Create the secret ${name}, which ${placeText(place)} reads, under Settings, Secrets and variables, Actions${where}`;
}
/** A job beside this one that reads the same secret in an environment. */
function environmentWith({ callPath }, name) {
    const { file } = callPath;
    for (const [index, job] of file.jobs.entries()) {
        if (job === callPath.job || job.environment === null || job.environment.name === null)
            continue;
        const end = file.jobs[index + 1]?.line ?? Number.POSITIVE_INFINITY;
        const reads = file.secrets.some((secret) => secret.line >= job.line && secret.line < end && secret.name.toUpperCase() === name.toUpperCase());
        if (reads)
            return { job: job.id, environment: job.environment.name };
    }
    return null;
}
function adviceForOther(here, { context, name, place }, shown) {
    const at = placeText(place);
    if (context === 'secrets')
        return `Check which secret the expression in ${at} names in this run`;
    if (context === 'script')
        return `Check what the command in ${at} writes in this run`;
    if (context === 'vars') {
        return `Store the token as a secret and write \${{ secrets.${name ?? 'HF_TOKEN'} }} in ${at}, since ${shown} is empty and GitHub does not mask variables`;
    }
    const since = context === 'needs' || context === 'steps'
        ? ' and GitHub does not pass outputs that contain a secret from job to job'
        : '';
    return reading(here, 'write', `in ${at}`, `, since ${shown} is empty${since}`);
}

;// CONCATENATED MODULE: ./src/causes/token/secret-not-passed.ts



/**
 * Means: The job is in a reusable workflow, and its caller does not pass the secret to it.
 *
 * How we know: There is no token, and the workflow file that was started calls another one without `secrets:`, or
 * without this secret.
 *
 * What to do: Add `secrets: inherit` to the calling job, or pass the secret by name.
 */
const SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'secret-not-passed-to-reusable-workflow',
    severity: 'error',
    title: 'No token: the caller does not pass the secret',
    seenAs: ['LocalTokenNotFoundError'],
});
const secret_not_passed_MOST_SHOWN = 3;
/**
 * Without a token: the calls in the workflow's own text that do not pass the secret; null if none is proven. Message
 * and advice go on, so they have no full stop.
 */
function secret_not_passed_secretNotPassed({ runner: { workflow } }) {
    const passing = passingOf(workflow);
    if (workflow === null || passing.is !== 'broken')
        return null;
    const [first, ...others] = passing.links;
    if (first === undefined)
        return null;
    const { file } = first.caller;
    const calling = `the job ${first.caller.job.id} in ${file.path}`;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    const what = first.passesOthers ? `other secrets to it, but not ${first.reads}` : 'no secrets to it';
    return {
        cause: SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW,
        subject: first.caller.job.id,
        message: `The job ${workflow.job} is in a reusable workflow, and ${calling} passes ${what}${more}`,
        advice: remedy(first),
        evidence: passing.links.slice(0, secret_not_passed_MOST_SHOWN).map(factOf),
        place: { file: file.path, line: first.caller.call.line },
    };
}
/** What to add to the calling job. Only calls within one owner's repositories can inherit. */
function remedy({ caller: { file, call }, reads, passesOthers }) {
    const place = placeText({ file: file.path, line: call.line });
    if (reads === null) {
        return call.isSameOwner
            ? `Add secrets: inherit next to uses: in ${place}, or pass the secret by its name under secrets:`
            : `Pass the secret by its name under secrets:, next to uses: in ${place} (secrets: inherit works only within one organization)`;
    }
    const byName = `${reads}: \${{ secrets.${reads} }}`;
    if (passesOthers)
        return `Add ${byName} under secrets:, next to uses: in ${place}`;
    return call.isSameOwner
        ? `Add secrets: inherit next to uses: in ${place}, or only this secret (secrets: ${byName})`
        : `Add secrets: ${byName} next to uses: in ${place} (secrets: inherit works only within one organization)`;
}
function factOf({ caller, reads, passesOthers }) {
    const { file, job, call } = caller;
    const place = placeText({ file: file.path, line: call.line });
    const called = call.path ?? 'a workflow of another repository';
    const passes = passesOthers ? `has no ${reads} under secrets:` : 'has no secrets:';
    return { fact: `${place}: the job ${job.id} calls ${called} and ${passes}` };
}
/** If the text only suggests that a caller does not pass the secrets; to go on with another advice. */
function secret_not_passed_passingHint({ runner: { workflow } }) {
    const passing = passingOf(workflow);
    if (workflow === null || workflow.top.problem !== null) {
        return '; in a reusable workflow, check that the caller passes it on (secrets: inherit)';
    }
    if (passing.is !== 'open')
        return '';
    const { file, call } = passing.caller;
    const place = placeText({ file: file.path, line: call.line });
    return `; check first that the caller of this reusable workflow passes it on (secrets: inherit), which the call in ${place} does not`;
}

;// CONCATENATED MODULE: ./src/evidence/logins-alone.ts



/**
 * What a netrc and git have clients send, or fail at, in a job without a token. Null in any other, and if only the
 * claims of an id token are to be shown.
 */
function logins_alone_loginsInstead(evidence, { is }) {
    const isWithout = is === 'absent' || (is === 'not-obtained' && evidence.hub.publisher?.isDryRun !== true);
    return isWithout ? loginsAlone(evidence) : null;
}
/**
 * The places of logins. A password with nothing in it is none, nor is what a pull request may have written, or what a
 * file may hold that was not read.
 */
function logins_alone_loginPlaces(logins) {
    const places = new Map();
    for (const login of logins.filter(logins_alone_isLogin)) {
        const { source } = login;
        // One script may be in several settings.
        const script = source.kind === 'git' ? source.credential.script : undefined;
        const place = script ?? placeOf(source);
        const known = places.get(place);
        places.set(place, { sent: known === undefined ? [login] : [...known.sent, login] });
    }
    return [...places.values()];
}
function logins_alone_isLogin({ does, source, secret }) {
    if (does !== 'sends' || secret === null || secret.reveal() === '')
        return false;
    return source.kind !== 'git' || source.credential.fromRepository !== true;
}
/** The login by its place, to go within a sentence. */
function logins_alone_loginText({ sent }) {
    const [{ source }] = sent;
    const hosts = listed([...new Set(sent.map(({ host: { hostname } }) => hostname))]);
    const line = source.kind === 'netrc' ? source.line : source.credential.line;
    const at = line === null ? '' : ` (line ${line})`;
    if (source.kind === 'netrc') {
        return `${source.byDefault ? 'the default entry' : `the entry for ${hosts}`} in ${source.path}${at}`;
    }
    const { kind, where } = source.credential;
    switch (kind) {
        case 'store':
            return `the entry for ${hosts} in the git credential file ${where}${at}`;
        case 'helper':
            return `what a git credential helper (${where}) holds for ${hosts}`;
        case 'url':
            return `the credential in ${line === null ? `the URL of the git ${where}` : `a URL in ${where}${at}`}`;
        case 'rewrite':
            return 'the credential in a git rule that rewrites URLs (url.….insteadOf)';
        default:
            return `the header for ${hosts} in the git setting ${where}`;
    }
}

;// CONCATENATED MODULE: ./src/causes/token/unused-sources.ts
/** What could have been used instead of a token that is mapped but empty, and was not. */





/** The place that was to give the token, as a sentence names it; null where nothing was mapped. */
function unused_sources_emptyPlace({ runner: { tokenSources, environment, host }, hub: { publisher }, }) {
    if (tokenSources.checked !== null || !tokenSources.isMapped)
        return null;
    // By a Trusted Publisher, no stored token was to be checked.
    if (publisher !== null && publisher.askedBy !== 'oidc-dry-run')
        return null;
    if (tokenSources.isInputBlank)
        return sourceName('input', host);
    const { HF_TOKEN } = environment.tokenVariables;
    return HF_TOKEN === 'unset' ? 'HUGGING_FACE_HUB_TOKEN' : 'HF_TOKEN';
}
/** What the other places hold, as a sentence without a full stop; null if they hold nothing. */
function unused_sources_unusedText(evidence, toldAlready = []) {
    const place = unused_sources_emptyPlace(evidence);
    const names = unusedNames(evidence, toldAlready);
    if (place === null || names.length === 0)
        return null;
    const holding = names.length === 1 ? 'contains a token, which was' : 'contain tokens, which were';
    return `${names.join(' and ')} ${holding} not used because ${evidence.runner.host === 'github' ? `this step checks ${place}` : `only ${place} is checked`}`;
}
/** The same as evidence: one fact for each. */
function unused_sources_unusedEvidence(evidence) {
    if (unused_sources_emptyPlace(evidence) === null)
        return [];
    return unusedNames(evidence, []).map((name) => ({ fact: `${name} contains a token, which was not used` }));
}
/** That clients of the job have a login all the same, as a sentence without a full stop; null if none has one. */
function unused_sources_uncheckedText(evidence, tokenStatus) {
    const places = loginPlaces(loginsInstead(evidence, tokenStatus) ?? []).filter(({ sent: [{ secret }] }) => ownerOf(evidence, secret) !== 'expired');
    if (places.length === 0)
        return null;
    const names = affectedClientNames(places.flatMap(({ sent }) => sent));
    const is = places.length === 1 ? 'is' : 'are';
    return `${listed(places.map(loginText))}, which ${listed(names)} would send, ${is} not used by this check and may still give access`;
}
/** That nothing was exchanged, although the Python client would; a sentence without a full stop, or null. */
function unused_sources_unexchangedText(evidence) {
    const resource = unexchanged(evidence);
    return resource === null
        ? null
        : `HF_OIDC_RESOURCE (${resource}) was not used because a stored token is ${evidence.runner.host === 'github' ? 'mapped' : 'set'}, although huggingface_hub 1.19 and later do use it`;
}
/** What to do if the exchange is what was meant, to go on with another advice. */
function unused_sources_unexchangedAdvice(evidence) {
    const resource = unexchanged(evidence);
    return resource === null
        ? ''
        : `; ${askForPublisher(evidence.runner.host)} to authenticate as the Trusted Publisher`;
}
function askForPublisher(host) {
    return host === 'github'
        ? 'set the oidc-resource input if the job is'
        : `run again with --oidc-resource if ${wordsOn(host).job} is`;
}
function unexchanged(evidence) {
    const { runner: { environment }, hub: { publisher }, } = evidence;
    return publisher === null && unused_sources_emptyPlace(evidence) !== null ? environment.oidcResource : null;
}
function unusedNames({ runner: { tokenSources, host } }, toldAlready) {
    return tokenSources.held
        .filter(({ source }) => source !== 'publisher' && !toldAlready.includes(source))
        .map(({ source }) => source === 'saved-file' ? (tokenSources.saved?.path ?? '') : sourceName(source, host));
}

;// CONCATENATED MODULE: ./src/causes/token/empty-secret.ts







/**
 * Means: No token reached the step, although the event does get secrets.
 *
 * How we know: The `token` input is mapped but empty; or it is not mapped, and the variables are set but empty,
 * or there is no token anywhere. A token in another place is mentioned but not used instead, since it may belong
 * to somebody else. The check cannot see whether the secret exists elsewhere.
 *
 * What to do: Create the secret and map it to `HF_TOKEN`. Check its spelling, and whether it belongs to an
 * environment that the job does not use.
 */
const empty_secret_SECRET_NOT_DEFINED = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'secret-not-defined',
    severity: 'error',
    title: 'No token reached this step',
    titleElsewhere: 'No token was found',
    seenAs: [
        'LocalTokenNotFoundError',
        'You must have access to it and be authenticated to access it.',
        'Repository Not Found for url',
        'could not read Username for',
        'You are sending unauthenticated requests to the HF Hub',
        'You need to pass a valid `token`',
        'Unauthorized access to file',
    ],
});
const OLD_NAME = 'HUGGING_FACE_HUB_TOKEN';
/** A token that was to come from a secret or a variable, which is empty. Message and advice go on, so they have no full stop. */
function empty_secret_emptySecret(evidence) {
    const { runner: { tokenSources, event, host }, } = evidence;
    const mapping = missingMapping(evidence);
    const what = emptyText(evidence, mapping);
    const isAllEmpty = !tokenSources.isInputBlank && tokenSources.held.length === 0;
    return {
        ...titled(empty_secret_SECRET_NOT_DEFINED, host),
        message: `${capitalized(what)}${isAllEmpty ? neitherElsewhere(evidence) : ''}`,
        advice: host !== 'github'
            ? adviceOn(host, emptyPlace(evidence))
            : `${mapping?.advice ?? behindTheMapping(evidence)}${passingHint(evidence)}`,
        evidence: [
            { fact: emptyFact(evidence) },
            ...(event.isInFork ? [{ fact: `event ${event.name}: repository.fork is true` }] : []),
            ...(mapping === null ? [] : [{ fact: mapping.fact }]),
        ],
        place: mapping?.place ?? null,
    };
}
/** The places beside the first one, none of which has a token either. */
function neitherElsewhere(evidence) {
    return evidence.runner.host === 'github'
        ? `, and neither the token input, ${otherVariable(evidence)} nor the saved token file provides a token`
        : `, and neither ${otherVariable(evidence)} nor a saved login provides a token`;
}
function otherVariable(evidence) {
    return emptyPlace(evidence) === OLD_NAME ? 'HF_TOKEN' : OLD_NAME;
}
/** What was to give the token, and gives none; by the workflow's text, where it is there, in which line and why. */
function emptyText(evidence, mapping) {
    const place = emptyPlace(evidence);
    if (place === null)
        return 'HF_TOKEN is not set';
    const { isInputBlank } = evidence.runner.tokenSources;
    if (isInputBlank && mapping?.mapped != null) {
        return `${place}, which ${mapping.mapped.at} maps, is empty: ${mapping.mapped.why}`;
    }
    return `${place} is empty`;
}
function emptyFact(evidence) {
    const { runner: { tokenSources, host }, } = evidence;
    if (tokenSources.isInputBlank)
        return `${sourceName('input', host)} is ${host === 'github' ? 'present and ' : ''}blank`;
    const login = tokenSources.saved?.isDistrusted ? 'not read' : 'nothing';
    return tokenSources.held.length > 0
        ? emptyText(evidence, null)
        : `${emptyText(evidence, null)}; ${host === 'github' ? 'token input, ' : ''}${otherVariable(evidence)} and saved token file: ${login}`;
}
/** The step is not found in the workflow's text; the file may have a secret for the Hub all the same. */
function inSomeWorkflow({ runner: { workflow } }) {
    const name = workflow?.top.secrets.find((secret) => isHubName(secret.name))?.name ?? 'HF_TOKEN';
    return `Create the secret and map it (env: HF_TOKEN: \${{ secrets.${name} }}); if it exists, check its spelling and whether it belongs to an environment that the job does not use`;
}
/** What is set but empty was mapped from something that is empty. */
function behindTheMapping(evidence) {
    const place = emptyPlace(evidence);
    if (place === null)
        return inSomeWorkflow(evidence);
    return `Check that the secret behind ${place} exists (Settings, Secrets and variables, Actions) and, if it belongs to an environment, that the job uses this environment`;
}
/** By whoever keeps the token: a CI system in its variables, a person in the shell or by a login. */
function adviceOn(host, place) {
    if (place === sourceName('input', host))
        return 'Pass the token on standard input';
    if (host === 'ci') {
        return place === null
            ? "Add HF_TOKEN to the job's variables, masked if possible; if it is there, check its spelling and whether this job gets it"
            : `Check that ${place} has a value in the job's variables, and that this job gets it`;
    }
    return place === null
        ? 'Run hf auth login, or set HF_TOKEN, and run the check again'
        : `Give ${place} a value, or unset it to check the saved login, and run the check again`;
}

// EXTERNAL MODULE: ./src/model/input-variables.ts
var input_variables = __webpack_require__(245);
;// CONCATENATED MODULE: ./src/causes/inputs/near-inputs.ts
/** Inputs that the action does not have, and that somebody wrote who meant one that it has. */




/** Names that mean an input without resembling its own, many of them inputs of other actions. */
const OTHER_NAMES = (/* unused pure expression or super */ null && ([
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
    [/^policies$/, 'policy'],
    [/^timeout-?(?:s|secs?|seconds|minutes)$/, 'timeout'],
]));
/** The near misses among these variables. What belongs to the job or to an action around this one is none. */
function nearInputs(unknown, workflow) {
    const here = stepLocations(workflow);
    const action = workflow?.action ?? null;
    return unknown.flatMap((variable) => {
        if (isOfActionAround(variable, action, here))
            return [];
        const place = ownPlace(variable, action, here);
        const meant = meantBy(keyOf(variable), place !== null);
        return meant.length === 0 ? [] : [{ variable, meant, place }];
    });
}
/** The inputs that a word is close to. Where nothing shows that it is an input, it must not just share a word with one. */
function meantBy(key, isInput) {
    const words = key.replace(/[_. ]/g, '-');
    const other = OTHER_NAMES.find(([pattern]) => pattern.test(words));
    if (other !== undefined)
        return [other[1]];
    const same = INPUT_NAMES.find((name) => name === words);
    if (same !== undefined)
        return [same];
    const near = nearNames(words, INPUT_NAMES).filter((name) => isInput || !isByWord(words, name));
    return INPUT_NAMES.filter((name) => near.includes(name));
}
/** A job may well have a `name`, a `user` or a `comment-body` of its own. */
function isByWord(words, name) {
    const isPart = name.startsWith(`${words}-`) || name.endsWith(`-${words}`);
    const isMore = words.startsWith(`${name}-`) || words.endsWith(`-${name}`);
    return isPart || (isMore && !name.includes('-'));
}
/** The line in which every step that may be this one has the key; null where one has not, or is another action's. */
function ownPlace(variable, action, here) {
    return samePlace(here.map(({ callPath, step }) => {
        if (step === null || !isThisAction(step.uses ?? '', action))
            return null;
        const key = step.keys.find(({ name }) => inputVariable(name) === variable);
        return key === undefined ? null : { file: callPath.file.path, line: key.line };
    }));
}
/** Some runners hand the inputs of a composite action down to the actions in it. */
function isOfActionAround(variable, action, here) {
    const around = here.flatMap(({ callPath, step }) => (step === null ? callPath.job.steps : [step]));
    return around.some(({ uses, keys }) => uses !== null &&
        !isThisAction(uses, action) &&
        keys.some(({ name }) => inputVariable(name) === variable));
}
/** The input by the key that the runner made this variable of. */
function near_inputs_inputText(variable) {
    return `the input ${keyOf(variable)}`;
}

;// CONCATENATED MODULE: ./src/causes/token/misnamed-token.ts


/**
 * Means: There is a token, but in a variable or an input that nothing reads.
 *
 * How we know: No known source has a token, but a variable whose name hints at Hugging Face contains a value
 * that looks like one. It is not sent.
 *
 * What to do: Map it to `HF_TOKEN`.
 */
const WRONG_VARIABLE_NAME = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'wrong-variable-name',
    severity: 'error',
    title: 'The token has the wrong variable or input name',
    seenAs: ['no token found'],
    isOfVariable: true,
});
/** A token in a variable that is not read. Its message and advice go on, so they have no full stop. */
function misnamed_token_misnamedToken({ runner: { environment } }) {
    const [misnamed] = environment.misnamed;
    if (misnamed === undefined)
        return null;
    const isInput = misnamed.startsWith('INPUT_');
    const shown = isInput ? inputText(misnamed) : misnamed;
    return {
        cause: WRONG_VARIABLE_NAME,
        subject: shown,
        message: isInput
            ? `This action has no such input, so the token in ${shown} was not sent`
            : `No Hub client reads ${misnamed}, so the token in it was not sent`,
        advice: isInput ? 'Pass it as the token input' : `Set HF_TOKEN instead of ${misnamed}`,
        evidence: [{ fact: `${shown} contains a value with the prefix of a Hub token` }],
    };
}

;// CONCATENATED MODULE: ./src/causes/token/missing-token.ts









/**
 * Means: No token reached the step because GitHub gives no secrets to pull requests from forks.
 *
 * How we know: There is no token, the event is `pull_request`, and the head repository differs from the base
 * repository.
 *
 * What to do: Set `on-missing-token: skip`, which skips such runs, or run after the merge.
 */
const SECRET_NOT_EXPOSED_TO_FORK_PR = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'secret-not-exposed-to-fork-pr',
    severity: 'error',
    title: 'No token: pull requests from forks get no secrets',
    seenAs: ['LocalTokenNotFoundError'],
});
/**
 * Means: No token reached the step because Dependabot's runs get their secrets from another store.
 *
 * How we know: There is no token, and the actor is `dependabot[bot]`.
 *
 * What to do: Add the secret to the repository's Dependabot secrets, or skip these runs.
 */
const SECRET_NOT_EXPOSED_TO_DEPENDABOT = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'secret-not-exposed-to-dependabot',
    severity: 'error',
    title: 'No token: Dependabot runs have their own secrets',
    seenAs: ['LocalTokenNotFoundError'],
});
/**
 * Means: `HF_TOKEN` is set but empty. Either no listed repo needs a token, or the empty value hides the token in
 * `HUGGING_FACE_HUB_TOKEN`, or only the token input has a token, and later steps would send none.
 *
 * How we know: The variable is present and blank.
 *
 * What to do: Unset it, since some clients send the empty value and fail; or set it to a token.
 */
const missing_token_EMPTY_TOKEN_VALUE = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'empty-token-value',
    severity: 'warning',
    title: 'HF_TOKEN is empty',
    seenAs: ["Illegal header value b'Bearer", "Invalid header value b'Bearer"],
    isOfVariable: true,
});
const missing_token_MOST_EVIDENCE = 5;
const IN_FORK = 'this repository is a fork, so it has only the secrets that were added to it';
/**
 * Why no token reached the step: exactly one cause, by what the event and the variables prove. What the
 * repos answer without a token is evidence under it.
 */
function diagnoseMissingToken(evidence, tokenStatus, results) {
    if (tokenStatus.is !== 'absent')
        return [];
    const severity = POLICY_SEVERITY[policyOf(evidence)];
    // A repo that is refused for a reason of its own says nothing about the token.
    const needing = results
        .filter(({ access, findings }) => access === 'refused' && findings.length === 0)
        .map(({ label }) => label);
    const draft = { ...reasonFor(evidence), severity };
    if (isHarmless(evidence, draft, results))
        return [blankVariable(evidence)];
    return [
        {
            ...draft,
            message: `${draft.message}${needText(needing, results.length)}.${besides(evidence, tokenStatus, draft)}`,
            advice: `${draft.advice}${unexchangedAdvice(evidence)}${skipAdvice(evidence)}.`,
            evidence: [...(draft.evidence ?? []), ...unusedEvidence(evidence), ...refusals(evidence)].slice(0, missing_token_MOST_EVIDENCE),
        },
    ];
}
/** What else was there, and was not used: one sentence with a blank in front; empty if there was nothing. */
function besides(evidence, tokenStatus, { cause }) {
    const told = cause === missing_token_EMPTY_TOKEN_VALUE ? ['HUGGING_FACE_HUB_TOKEN'] : [];
    const clauses = [
        cause === SECRET_NOT_DEFINED ? unreadLogin(evidence) : null,
        cause === SECRET_NOT_DEFINED && evidence.runner.event.isInFork ? IN_FORK : null,
        unusedText(evidence, told),
        uncheckedText(evidence, tokenStatus),
        unexchangedText(evidence),
        unskippedText(evidence),
    ].filter((clause) => clause !== null);
    return clauses.length === 0 ? '' : ` ${capitalized(clauses.join('; '))}.`;
}
/** Message and advice go on, so they have no full stop. */
function reasonFor(evidence) {
    const { runner: { event, tokenSources }, } = evidence;
    if (event.fork !== null) {
        const head = event.fork.head ?? 'a deleted fork';
        const place = stepPlace(evidence);
        const where = place === null ? '' : ` for the step in ${place}`;
        return {
            cause: SECRET_NOT_EXPOSED_TO_FORK_PR,
            message: `The pull request comes from the fork ${head}, and GitHub gives forks no secrets${evidence.hub.publisher === null ? '' : ' and no id tokens'}`,
            advice: isSkipSet(evidence)
                ? 'Run the job with the token after the merge'
                : `Set on-missing-token: skip${where} so that runs for forks stay green, and run the job with the token after the merge`,
            evidence: [
                { fact: `event ${event.name}: head repository ${head}, base repository ${event.fork.base}` },
            ],
        };
    }
    if (event.isDependabot) {
        return {
            cause: SECRET_NOT_EXPOSED_TO_DEPENDABOT,
            message: "Dependabot started this run, so it gets Dependabot's secrets instead of those for Actions",
            advice: `Add the secret${secretName(evidence)} under Settings, Secrets and variables, Dependabot as well${isSkipSet(evidence) ? '' : ', or set on-missing-token: skip for these runs'}`,
            evidence: [{ fact: `event ${event.name}, actor ${event.actor}` }],
        };
    }
    if (!tokenSources.isInputBlank) {
        const elsewhere = misnamedToken(evidence) ?? hiddenToken(evidence);
        if (elsewhere !== null)
            return elsewhere;
    }
    return secretNotPassed(evidence) ?? emptySecret(evidence);
}
/** A token in the old variable, which no client gets to see. */
function hiddenToken({ runner: { tokenSources } }) {
    if (!tokenSources.held.some(({ source }) => source === 'HUGGING_FACE_HUB_TOKEN'))
        return null;
    return {
        cause: missing_token_EMPTY_TOKEN_VALUE,
        subject: 'HF_TOKEN',
        message: "HF_TOKEN contains only white space, so the Hub's clients do not use the token in HUGGING_FACE_HUB_TOKEN",
        advice: 'Set HF_TOKEN to the token, or unset it',
        evidence: [{ fact: 'HF_TOKEN is present and blank; HUGGING_FACE_HUB_TOKEN is set' }],
    };
}
/** A login that is there, and that this action does not use. */
function unreadLogin({ runner: { tokenSources: { saved }, }, }) {
    return saved?.isDistrusted ? `${saved.path} was not read: ${saved.problem}` : null;
}
function secretName(evidence) {
    const secret = missingMapping(evidence)?.secret ?? null;
    return secret === null ? '' : ` ${secret}`;
}
/** A blank variable that nothing needs: the only trouble is clients that send it. */
function isHarmless(evidence, draft, results) {
    return (draft.cause === SECRET_NOT_DEFINED &&
        draft.severity === 'warning' &&
        evidence.runner.tokenSources.isHfTokenBlank &&
        !evidence.runner.tokenSources.isInputBlank &&
        results.length > 0 &&
        results.every(({ access }) => access === 'granted'));
}
function blankVariable(evidence) {
    const unused = unusedText(evidence);
    return {
        cause: missing_token_EMPTY_TOKEN_VALUE,
        subject: 'HF_TOKEN',
        message: `The listed repos can be read without a token, but some clients send the empty value and fail.${unused === null ? '' : ` ${unused}.`}`,
        advice: 'Unset HF_TOKEN, or set it to a token.',
        evidence: [{ fact: 'HF_TOKEN is present and blank; every listed repo answered without a token' }],
    };
}
function needText(needing, all) {
    const [first] = needing;
    if (first === undefined)
        return '';
    if (needing.length === 1)
        return `; ${first} cannot be used without a token`;
    return `; ${needing.length} of ${all} listed repos, such as ${first}, cannot be used without a token`;
}
/** The Hub's refusals to nobody: proof that a token is needed, not findings of their own. */
function refusals({ hub: { repos } }) {
    return repos.flatMap((observation) => probeEntries(observation)
        .filter(([probe, response]) => isRefusal(readProbe(probe, response)))
        .map(([, response]) => evidenceOf(response)));
}

;// CONCATENATED MODULE: ./src/causes/token/plain-variable.ts






/**
 * Means: The token is stored in a configuration variable (`vars`), which GitHub does not mask in logs.
 *
 * How we know: The workflow file maps the token from there.
 *
 * What to do: Move the token to a secret, and rotate it.
 */
const TOKEN_IN_PLAIN_VARIABLE = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-in-plain-variable',
    severity: 'warning',
    title: 'The token is stored in a plain variable',
});
/** The token that the workflow's own text takes from `vars`, which hides nothing. */
function plainVariableFindings({ inputs, runner: { workflow, tokenSources }, }) {
    const places = stepLocations(workflow);
    for (const { source } of tokenSources.held) {
        if (source === 'saved-file' || source === 'publisher' || places.length === 0)
            continue;
        const mappings = places.map((location) => mappedFromVariable(location, source));
        const [first] = mappings;
        if (first == null || mappings.includes(null))
            continue;
        const origin = plain_variable_variableIn(first);
        if (origin?.name == null)
            continue;
        const { name, place } = origin;
        return [
            {
                cause: TOKEN_IN_PLAIN_VARIABLE,
                subject: `vars.${name}`,
                message: `The token in ${sourceName(source, 'github')} comes from vars.${name} (${placeText(place)}). GitHub shows the values of variables in logs and in the settings.`,
                advice: `Store the token as a secret, write \${{ secrets.${name} }} in that line, and rotate the token.`,
                link: tokensPage(inputs.endpoint),
                linkText: 'Open the token settings',
                evidence: [
                    { fact: `${placeText(first.place)} maps ${sourceName(source, 'github')} from vars.${name}` },
                ],
                place: samePlace(mappings.map((mapping) => mapping && plain_variable_variableIn(mapping)?.place)),
            },
        ];
    }
    return [];
}
function plain_variable_variableIn({ origins }) {
    return origins.find(({ context }) => context === 'vars');
}
/** The mapping, where whatever the expression yields is a variable; null where it may be something else. */
function mappedFromVariable(location, way) {
    const { step, callPath } = location;
    // An action of the repository that wraps this one may be given another value.
    const isHidden = step === null &&
        callPath.job.steps.some(({ uses, env }) => uses !== null && env.some(({ name }) => name === way));
    const mapping = mappingsOf(location).find((one) => one.way === way);
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

;// CONCATENATED MODULE: ./src/evidence/hidden-login.ts

/** The login that clients would use without the checked token's variable; null where it hides none. */
function hidden_login_hiddenLogin({ inputs, runner: { tokenSources, storedTokens }, }) {
    const { checked, held, saved } = tokenSources;
    if (checked === null)
        return null;
    const { cleaned } = checked.format;
    const [first, ...others] = ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'].filter((name) => held.some(({ source }) => source === name));
    const isChecked = (name) => held.some(({ source, format }) => source === name && format.cleaned.equals(cleaned));
    if (first === undefined || !isChecked(first) || !others.every(isChecked))
        return null;
    const login = held.find(({ source }) => source === 'saved-file');
    if (login !== undefined && saved !== null) {
        const isUsable = !login.format.cleaned.equals(cleaned) && faultAt(inputs.endpoint, login) === null;
        return isUsable ? { variable: first, path: saved.path, secret: login.format.cleaned } : null;
    }
    const named = storedTokens?.tokens.some((one) => !one.equals(cleaned)) === true ? storedTokens.path : null;
    return named === null ? null : { variable: first, path: named, secret: null };
}

;// CONCATENATED MODULE: ./src/causes/token/behind-dead-token.ts


const behind_dead_token_NOTHING_BEHIND = { advice: '', evidence: [] };
/** The login that clients of this job would use if the dead token were not set. */
function behind_dead_token_behindDeadToken(evidence) {
    const hidden = hiddenLogin(evidence);
    if (hidden === null)
        return behind_dead_token_NOTHING_BEHIND;
    const { variable, path, secret } = hidden;
    if (secret === null) {
        return {
            advice: `, or unset ${variable} and choose a login in ${path} (hf auth switch)`,
            evidence: [{ fact: `${path} holds other logins, and ${variable} is set` }],
        };
    }
    const owner = ownerOf(evidence, secret);
    const fact = `${path} holds another login${owner === null ? '' : ` (${owner})`}, and ${variable} is set`;
    const isDead = owner !== null && !owner.startsWith('belongs');
    return {
        advice: isDead ? '' : `, or unset ${variable}, which hides the login in ${path}${whose(owner)}`,
        evidence: [{ fact }],
    };
}
function whose(owner) {
    return owner === null ? '' : ` (it ${owner})`;
}

;// CONCATENATED MODULE: ./src/causes/token/unusable-token.ts








/**
 * Means: The value is a placeholder instead of a token.
 *
 * How we know: The value is `None`, `true`, `test`, `changeme`, `your_token_here`, `hf_xxx…`, `hf_abc...`,
 * `***`, an expression or a variable that was not expanded, a reference such as `op://…`, or the path of a file.
 * The message quotes such a word, and it is not masked, since it is not a secret.
 *
 * What to do: Put a real token into the secret. If the workflow has a shell variable such as `$HF_TOKEN` under
 * `with:` or `env:`, write `${{ secrets.HF_TOKEN }}` there: GitHub expands nothing else.
 */
const TOKEN_PLACEHOLDER = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-placeholder',
    severity: 'error',
    title: 'The token is only a placeholder',
    seenAs: ['Invalid credentials in Authorization header'],
});
/**
 * Means: The value is a credential of GitHub, GitLab, OpenAI, Anthropic, AWS, Slack, npm, PyPI, Docker Hub or
 * another service. It is not sent anywhere.
 *
 * How we know: The value has the prefix of that service.
 *
 * What to do: Map a secret that contains a Hugging Face token; the advice names the line or the secret. If
 * `GITHUB_TOKEN` is mapped, which GitHub creates for each job and which cannot be changed, map a secret of your
 * own instead.
 */
const TOKEN_FOREIGN = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-foreign',
    severity: 'error',
    title: 'The token is a credential of another service',
    seenAs: ["Your access token must start with 'hf_'"],
});
/**
 * Means: Quotation marks are part of the stored value.
 *
 * How we know: The value begins or ends with a quotation mark of any kind, or contains one.
 *
 * What to do: Save the secret without them.
 */
const TOKEN_HAS_QUOTES = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-has-quotes',
    severity: 'error',
    title: 'The token contains quotation marks',
    seenAs: ["Your access token must start with 'hf_'", 'Invalid credentials in Authorization header'],
});
/**
 * Means: The stored value begins with the word `Bearer`, or with `token` or `Basic`, as in a header.
 *
 * How we know: The value begins with that word.
 *
 * What to do: Save only the token.
 */
const TOKEN_HAS_BEARER_PREFIX = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-has-bearer-prefix',
    severity: 'error',
    title: 'The token starts with a word such as Bearer',
    seenAs: ["Your access token must start with 'hf_'", 'Invalid credentials in Authorization header'],
});
/**
 * Means: The stored value is `user:token`.
 *
 * How we know: The value contains a colon, with something other than a token before it.
 *
 * What to do: Save only the part after the colon.
 */
const TOKEN_HAS_USERNAME = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-has-username',
    severity: 'error',
    title: 'The token includes a user name',
});
/**
 * Means: The stored value is the base64, hexadecimal or percent-encoded form of a token.
 *
 * How we know: Decoding the value, up to three times, yields a token.
 *
 * What to do: Save the token as it is.
 */
const TOKEN_DOUBLE_ENCODED = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-double-encoded',
    severity: 'error',
    title: 'The token is stored in encoded form',
});
/**
 * Means: The value contains more than a token, only part of one, or a character that no Bearer token has (RFC
 * 6750).
 *
 * How we know: Its form. The `kind` in the report's `detail` says which: `assignment` (`NAME=token`), `json`,
 * `url`, `netrc`, `header`, `command`, `comment`, `two-tokens`, `html-entity`, `too-short`, `too-long`, or
 * the class of the first character that does not belong there (`comma`, `semicolon`, `colon`, `backslash`,
 * `bracket`, `blank`, `line-break`, `invisible-character`, `control-character`, `non-ascii` and others). Its
 * position is reported, but none of the characters around it.
 *
 * What to do: Copy the token again, as plain text with nothing around it.
 */
const TOKEN_MALFORMED = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-malformed',
    severity: 'error',
    title: 'The token is malformed',
    seenAs: [
        "codec can't encode character",
        'is an invalid header value',
        'Cannot convert argument to a ByteString',
    ],
});
/**
 * Means: The value is an OAuth refresh token instead of an access token.
 *
 * How we know: Its prefix.
 *
 * What to do: Use the access token.
 */
const TOKEN_IS_REFRESH_TOKEN = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-is-refresh-token',
    severity: 'error',
    title: 'The token is a refresh token, not an access token',
});
/**
 * Means: The value is not a Hub token; it may be a password.
 *
 * How we know: The value has none of the forms of Hub tokens (`hf_` and at least 16 letters, digits, dots and
 * dashes, `hf_oauth_…`, `hf_jwt_…`, `api_org_…`, the old `api_…`), so it is not sent to the Hub. Another endpoint
 * that an input names may accept keys of other forms: the value was sent there, and the endpoint rejected it.
 *
 * What to do: Use a user access token, which begins with `hf_`.
 */
const unusable_token_TOKEN_FORMAT_UNKNOWN = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-format-unknown',
    severity: 'error',
    title: 'The value is not a Hub token',
    seenAs: ['Password authentication in git is no longer supported', 'Invalid username or password.'],
});
/** What a fault is a case of, and what to do about it, given where the token has its home; to go on, so without a full stop. */
const FAULTS = {
    placeholder: {
        cause: TOKEN_PLACEHOLDER,
        repair: (home) => home.put('a real user access token (hf_…)'),
    },
    foreign: {
        cause: TOKEN_FOREIGN,
        repair: (home) => home.put('a Hugging Face token (hf_…)'),
        verdict: 'not a Hugging Face token',
    },
    quoted: {
        cause: TOKEN_HAS_QUOTES,
        repair: (home) => home.saveAgain('without the quotation marks'),
    },
    scheme: {
        cause: TOKEN_HAS_BEARER_PREFIX,
        repair: (home) => home.saveAgain('without the word before the token', 'the token without the word before it'),
    },
    'user-name': {
        cause: TOKEN_HAS_USERNAME,
        repair: (home) => home.saveAgain('with only the part after the colon', 'only the part after the colon'),
    },
    encoded: {
        cause: TOKEN_DOUBLE_ENCODED,
        repair: (home) => home.saveAgain('as the plain token, not encoded', 'the plain token, not encoded'),
    },
    malformed: {
        cause: TOKEN_MALFORMED,
        repair: (home) => home.copyAgain(),
    },
    'refresh-token': {
        cause: TOKEN_IS_REFRESH_TOKEN,
        repair: (home) => `${home.put('an access token')}: a refresh token only serves to obtain one`,
    },
    'unknown-form': {
        cause: unusable_token_TOKEN_FORMAT_UNKNOWN,
        repair: (home) => home.put('a user access token (hf_…)'),
        verdict: 'not a Hub token',
    },
};
/** The causes of an unusable token, in the order of weight. */
const UNUSABLE_TOKEN_CAUSES = Object.values(FAULTS).map(({ cause }) => cause);
/** What is wrong with a value that is not sent for it. */
function unusable_token_unusableToken(evidence, source, fault, hidden = NOTHING_BEHIND) {
    const { is, kind, detail, stray, variable } = fault;
    const { cause, repair, verdict = 'not a usable token' } = FAULTS[is];
    const where = sourceName(source, evidence.runner.host);
    const line = mappingPlace(evidence, source);
    const place = stray === null ? '' : `, ${stray.character} at character ${stray.position}`;
    const draft = {
        cause,
        subject: where,
        message: `The value in ${where} is ${verdict}: ${detail}. It was not sent.`,
        detail: { kind, character: stray?.character ?? null, position: stray?.position ?? null },
        evidence: [
            { fact: `value in ${where}, checked before any request: ${kind}${place}` },
            ...(line === null ? [] : [{ fact: `${placeText(line)} maps it` }]),
            ...hidden.evidence,
        ],
    };
    if (variable !== undefined && isFromWorkflow(evidence, source)) {
        return { ...draft, advice: unexpandedToken(variable, line === null ? 'the workflow' : placeText(line)) };
    }
    return {
        ...draft,
        advice: `${capitalized(repair(homeOf(evidence, source)))}${hidden.advice}.`,
        link: tokensPage(evidence.inputs.endpoint),
        linkText: 'Open the token settings',
    };
}
/** Whether the value is text of the workflow: not what a secret or a file holds. */
function isFromWorkflow(evidence, source) {
    return (evidence.runner.host === 'github' && source !== 'saved-file' && secretBehind(evidence, source) === null);
}
/** The secret may well hold a good token: the workflow does not read it. */
function unexpandedToken(variable, where) {
    return `Write ${secretExpression(variable)} instead of ${variable.text} in ${where}, since GitHub expands only \${{ … }}.`;
}

;// CONCATENATED MODULE: ./src/causes/token/refused-token.ts










/**
 * Means: The token has expired.
 *
 * How we know: The Hub says so in its answer to the identity check.
 *
 * What to do: Create a new token and update the secret.
 */
const TOKEN_EXPIRED = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-expired',
    severity: 'error',
    title: 'The token has expired',
    seenAs: ['User Access Token', '" is expired', 'Invalid user token.'],
});
/**
 * Means: The Hub does not know this token. It may have been rolled, deleted or revoked: the Hub's answer is the
 * same. GitHub reports tokens that it finds in public repositories to Hugging Face, which may revoke them.
 *
 * How we know: The identity check answers 401, and the token did arrive.
 *
 * What to do: Put the token's current value into the secret, or create a new token.
 */
const TOKEN_INVALID = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-invalid',
    severity: 'error',
    title: 'The Hub does not know this token',
    seenAs: [
        '401 Client Error: Unauthorized for url',
        'Invalid credentials in Authorization header',
        'Invalid user token.',
        "Client error '401 Unauthorized' for url",
        'Invalid username or password.',
        'The token from HF_TOKEN environment variable is invalid',
        'Password authentication in git is no longer supported',
        'Authentication failed for',
        'Authorization header is correct, but the token seems invalid',
    ],
});
const LINK_TEXT = 'Create a new token';
const OAUTH_LINK_TEXT = 'Create a user access token';
/** A token that arrived at the Hub and that the Hub does not accept. */
function refused_token_refusedToken(evidence, because) {
    const { inputs, runner: { tokenSources }, hub: { whoami }, } = evidence;
    if (whoami === null || tokenSources.checked === null)
        return null;
    const { source, format } = tokenSources.checked;
    const { host } = evidence.runner;
    const where = sourceName(source, host);
    const whose = tokenIn(source, host);
    const home = homeOf(evidence, source);
    const link = tokensPage(inputs.endpoint);
    const answer = evidenceOf(whoami.response);
    const hidden = behindDeadToken(evidence);
    const without = readableWithout(evidence);
    const behind = [...hidden.evidence, ...without.evidence];
    const isOfOAuth = format.kind === 'oauth';
    const oauthAdvice = `${oauthRemedy(evidence, source)}${hidden.advice}${without.advice}.`;
    if (because === 'expired') {
        return {
            cause: TOKEN_EXPIRED,
            subject: where,
            message: `The Hub's identity check reports that ${whose} has expired (401).${refused_token_sameName(evidence)}`,
            advice: isOfOAuth ? oauthAdvice : `${capitalized(home.renew())}${hidden.advice}${without.advice}.`,
            link,
            linkText: isOfOAuth ? OAUTH_LINK_TEXT : LINK_TEXT,
            // The Hub's sentence holds the token's name, which is nobody's business once the token is dead.
            evidence: [{ ...answer, message: 'User Access Token "…" is expired' }, ...behind],
        };
    }
    if (format.kind === 'unknown') {
        const form = format.hasOldPrefix
            ? 'begins with api_ like an old Hub token, but the rest is different'
            : 'does not have the prefix of a Hub token';
        const guess = format.hasOldPrefix ? '' : ' It may be an account password.';
        return {
            cause: TOKEN_FORMAT_UNKNOWN,
            subject: where,
            message: `The value in ${where} ${form}, and the Hub rejects it (401).${guess}`,
            advice: `${capitalized(home.put('a user access token (hf_…)'))}${hidden.advice}${without.advice}.`,
            link,
            linkText: LINK_TEXT,
            evidence: [answer, ...behind],
        };
    }
    if (isOfOAuth) {
        return {
            cause: TOKEN_INVALID,
            subject: where,
            message: `The identity check rejects the OAuth token in ${where} (401). It has expired, as such tokens do after hours or 30 days at most, was revoked or was not copied in full; the Hub's answer does not say which.`,
            advice: oauthAdvice,
            link,
            linkText: OAUTH_LINK_TEXT,
            evidence: [answer, ...behind],
        };
    }
    const leaked = ifLeaked(evidence);
    const old = format.hasOldPrefix ? ', or the Hub no longer accepts tokens of this old kind (api_…)' : '';
    return {
        cause: TOKEN_INVALID,
        subject: where,
        message: `The identity check rejects ${whose} (401). It was deleted, rolled, revoked${leaked.message} or not copied in full${old}; the Hub's answer does not say which.`,
        advice: `${capitalized(home.put(host === 'github' ? `the token's current value, or a new token${leaked.advice},` : "the token's current value or a new token"))}${hidden.advice}${without.advice}.`,
        link,
        linkText: LINK_TEXT,
        evidence: [answer, ...leaked.evidence, ...behind],
    };
}
/** An OAuth token lives for hours, so the next one would be dead as soon in the same place. */
function oauthRemedy(evidence, source) {
    if (source === 'saved-file')
        return 'Log in again (hf auth login)';
    return originOf(evidence, source) === 'made-in-job'
        ? 'Check the step of this job that gets the token, or use a user access token'
        : `${capitalized(homeOf(evidence, source).put('a user access token'))}, since OAuth tokens live for hours`;
}
/** How a leak is dealt with, in a repository that everybody can read. That this token leaked, nothing shows. */
function ifLeaked({ runner: { event } }) {
    if (!event.isPublic)
        return { message: '', advice: '', evidence: [] };
    return {
        message: ' (as a leaked token may be once secret scanning finds it, and this repository is public)',
        advice: ' if the old one was ever published',
        evidence: [{ fact: `event ${event.name}: repository.private is false` }],
    };
}
/**
 * Which of an account's tokens it is, where another credential of this runner tells: the name in the Hub's sentence is
 * not repeated otherwise.
 */
function refused_token_sameName({ runner, hub: { whoami, others } }) {
    const outcome = whoami?.response.outcome;
    const words = outcome?.kind === 'answer' ? (outcome.message ?? '') : '';
    const [, name] = /^User Access Token "(.+)" is expired/.exec(words) ?? [];
    for (const { is } of others) {
        if (name !== undefined && is?.kind === 'accepted' && is.tokenName === name) {
            return ` It has the name of a token that is saved on ${wordsOn(runner.host).thisRunner} and still good, "${name}" of ${is.name}.`;
        }
    }
    return '';
}
/** What everybody can read is refused to a dead token, so the job would be better off without it; the advice goes on. */
function readableWithout({ runner, hub: { repos } }) {
    const probes = repos.map(({ request, probes: taken }) => taken[`anonymous-${readProbeFor(request.ref)}`]);
    const isOpen = repos.every((observation) => readingOf(observation, `anonymous-${readProbeFor(observation.request.ref)}`)?.is === 'granted');
    const [first] = probes;
    if (!isOpen || first === undefined)
        return { advice: '', evidence: [] };
    const which = repos.length === 1 ? 'the listed repo is' : 'the listed repos are';
    return {
        advice: `; ${which} public, so until then ${wordsOn(runner.host).job} can run without a token`,
        evidence: [evidenceOf(first)],
    };
}

;// CONCATENATED MODULE: ./src/causes/token/needing-token.ts

/** The listed repos that the token decides about and that nobody may use without one; null if there are none. */
function needing_token_needingToken({ hub: { repos } }, results) {
    const needing = repos.filter((observation, index) => results[index]?.isUpToToken &&
        (observation.request.operation !== 'read' ||
            probeEntries(observation).some(([probe, response]) => probe.startsWith('anonymous-') && isRefusal(readProbe(probe, response)))));
    const [first] = needing;
    if (first === undefined)
        return null;
    const label = results[repos.indexOf(first)]?.label ?? '';
    return {
        what: needing.length === 1 ? label : `${label} and ${needing.length - 1} more`,
        evidence: probeEntries(first).flatMap(([probe, response]) => probe.startsWith('anonymous-') ? [evidenceOf(response)] : []),
    };
}

;// CONCATENATED MODULE: ./src/causes/token/empty-variable.ts






/** `HF_TOKEN` set to nothing beside a good token input: clients of later steps that get it so send no token at all. */
function empty_variable_emptyVariable(evidence, results) {
    const { host } = evidence.runner;
    const need = needingToken(evidence, results);
    if (isGivenForCheck(evidence) || !isLeftWithout(evidence) || need === null)
        return null;
    return {
        cause: EMPTY_TOKEN_VALUE,
        subject: 'HF_TOKEN',
        message: `${capitalized(sourceName('input', host))} contains a good token, but HF_TOKEN is empty: ${wordsOn(host).later} that get it so send no token, and ${need.what} cannot be used without one.`,
        advice: `Set HF_TOKEN to the same token${host === 'github' ? ', or set export-token: true' : ''}.`,
        evidence: [
            { fact: `HF_TOKEN is present and blank; ${sourceName('input', host)} contains the checked token` },
            ...need.evidence,
        ],
    };
}
/** Whether nothing else gives clients a token: in the order in which they look for one. */
function isLeftWithout({ inputs, runner: { environment, tokenSources } }) {
    const { HF_TOKEN, HUGGING_FACE_HUB_TOKEN } = environment.tokenVariables;
    if (tokenSources.checked?.source !== 'input' || inputs.exportToken)
        return false;
    if (HF_TOKEN !== 'empty' && HF_TOKEN !== 'blank')
        return false;
    // What is not even white space lets them go on to the variable's old name, and both let them go on to the token file.
    const isOldOneSent = HF_TOKEN === 'empty' && HUGGING_FACE_HUB_TOKEN === 'set';
    const { saved } = tokenSources;
    return !isOldOneSent && (saved === null || (saved.value === null && saved.isDistrusted !== true));
}

;// CONCATENATED MODULE: ./src/causes/token/unexpected-user.ts





/**
 * Means: The token does not belong to an account that `expected-user` names, nor to a member of an organization that it
 * names as `org:NAME`.
 *
 * How we know: The identity check names the account and its organizations. Of an OAuth token that may
 * not list them, the missing scope is reported instead: whether its account is a member cannot be told.
 *
 * What to do: Put a token of the expected account into the secret.
 */
const UNEXPECTED_USER = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'unexpected-user',
    severity: 'error',
    title: 'The token belongs to another account',
});
/** A token of none of the accounts that the job names, or one of which that cannot be told. */
function unexpected_user_unexpectedUser(evidence, identity) {
    const expected = evidence.inputs.expectedAccounts;
    const { checked } = evidence.runner.tokenSources;
    if (checked === null || expected.length === 0)
        return null;
    if (expected.some((one) => (one.is === 'account' ? isAccount : isMember)(identity, one.name)))
        return null;
    const organizations = expected.filter(({ is }) => is === 'member').map(({ name }) => name);
    const { format, source } = checked;
    if (organizations.length > 0 && isOAuth(identity, format) && !listsOrganizations(identity, format)) {
        return unlistedMemberships(evidence, identity, organizations);
    }
    return {
        cause: UNEXPECTED_USER,
        subject: identity.name,
        message: `The token belongs to ${identity.name}, but ${inputIn(evidence)} is ${oneOf(expected.map(asWritten))}.`,
        advice: `${capitalized(homeOf(evidence, source).put(`a token of ${oneOf(expected.map(unexpected_user_inWords))}`))}${membersAdvice(evidence, identity, expected)}.`,
        evidence: [{ fact: `GET /api/whoami-v2: name ${identity.name}${noneOf(organizations)}` }],
    };
}
/** For an organization that is named like an account: nobody logs in as one. The advice goes on. */
function membersAdvice(evidence, { orgs }, expected) {
    const [own] = expected.filter(({ is, name }) => is === 'account' && orgs.some((org) => sameName(org.name, name)));
    return own === undefined
        ? ''
        : `, or write org:${own.name} in ${inputIn(evidence)} if any of its members will do`;
}
function inputIn({ runner }) {
    return runner.host === 'github' ? 'expected-user' : '--expected-user';
}
function isAccount(identity, name) {
    return sameName(identity.name, name);
}
/** The token of an organization, and of a service account that has rights in it, belong to it as well. */
function isMember({ type, name, orgs, fineGrained }, organization) {
    if (type === 'org')
        return sameName(name, organization);
    const entries = type === 'user' ? [] : (fineGrained?.scoped ?? []);
    return (orgs.some((org) => sameName(org.name, organization)) ||
        entries.some(({ entityType, entityName }) => entityType === 'org' && sameName(entityName ?? '', organization)));
}
function unlistedMemberships(evidence, identity, organizations) {
    return {
        cause: OAUTH_SCOPE_MISSING,
        severity: 'warning',
        subject: identity.name,
        message: `Whether ${identity.name} is a member of ${oneOf(organizations)}, as ${inputIn(evidence)} says, cannot be checked: the OAuth token does not have the scope read-memberships.`,
        advice: `Log in again with the scope read-memberships, or name the account itself in ${inputIn(evidence)}.`,
        evidence: [
            { fact: `GET /api/whoami-v2: name ${identity.name}${noneOf(organizations)}` },
            { fact: `scopes in the token: ${scopesText(evidence)}` },
        ],
    };
}
function scopesText({ runner: { tokenSources } }) {
    const scopes = tokenSources.checked?.format.oauthScopes ?? null;
    return scopes === null ? 'none that can be read' : scopes.join(', ') || 'none';
}
function noneOf(organizations) {
    return organizations.length === 0 ? '' : `; no membership of ${oneOf(organizations)} is listed`;
}
function asWritten({ is, name }) {
    return is === 'account' ? name : `org:${name}`;
}
function unexpected_user_inWords({ is, name }) {
    return is === 'account' ? name : `a member of ${name}`;
}
function oneOf(all) {
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

;// CONCATENATED MODULE: ./src/causes/token/token.ts














/**
 * Means: The token is an old organization token (`api_org_`), which cannot write and which the Hub's clients no
 * longer accept.
 *
 * How we know: The prefix, or the identity check. It is an error for a write and a warning for a read.
 *
 * What to do: Use a token of a bot account or of a service account.
 */
const ORG_TOKEN_UNSUPPORTED = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'org-token-unsupported',
    severity: 'error',
    title: 'Organization tokens are no longer supported',
    seenAs: [
        'You must use your personal account token, not an organization token',
        "Your access token must start with 'hf_'",
    ],
});
/**
 * Means: The Python client does not send the token unless the code passes it explicitly.
 *
 * How we know: `HF_HUB_DISABLE_IMPLICIT_TOKEN` is set to a true value, and a listed repo needs the token.
 *
 * What to do: Unset it, or pass the token in the code.
 */
const IMPLICIT_TOKEN_DISABLED = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'implicit-token-disabled',
    severity: 'error',
    title: 'The Python client does not send the token by default',
    seenAs: ['Invalid username or password.'],
    isOfVariable: true,
});
/**
 * Means: The stored value has white space around the token. The token was checked without it.
 *
 * How we know: The value differs from its trimmed form.
 *
 * What to do: Save the secret without the white space: some clients send it with the token or send no token.
 */
const TOKEN_HAS_NEWLINE = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'token-has-newline',
    severity: 'warning',
    title: 'The token has white space around it',
    seenAs: [
        "Illegal header value b'Bearer",
        'Invalid leading whitespace, reserved character(s)',
        "Invalid header value b'Bearer",
    ],
});
/**
 * Means: The token is only in the old variable `HUGGING_FACE_HUB_TOKEN`.
 *
 * How we know: That variable is set; `HF_TOKEN` and the input are not.
 *
 * What to do: Rename it to `HF_TOKEN`: many clients do not read the old name.
 */
const LEGACY_VARIABLE_NAME = (0,evidence_cause/* defineCause */.R)({
    group: 'token',
    slug: 'legacy-variable-name',
    severity: 'warning',
    title: 'The token is only in a variable with an old name',
});
/** What is wrong with the token itself, when one reached the step. */
function diagnoseToken(evidence, tokenStatus, results) {
    const { checked } = evidence.runner.tokenSources;
    if (checked === null)
        return [];
    const { source } = checked;
    const fault = faultAt(evidence.inputs.endpoint, checked);
    if (fault !== null)
        return [unusableToken(evidence, source, fault, behindDeadToken(evidence))];
    const drafts = [
        surroundingBlanks(evidence),
        legacyName(source, evidence.runner.host),
        implicitlyDisabled(evidence, results),
    ];
    if (tokenStatus.is === 'refused')
        drafts.push(refusedToken(evidence, tokenStatus.because));
    if (tokenStatus.is === 'good') {
        const { identity } = tokenStatus;
        drafts.push(organizationToken(evidence, identity), unexpectedUser(evidence, identity), emptyVariable(evidence, results), expiresSoon(evidence, identity), overbroadToken(evidence, identity));
    }
    return drafts.filter((draft) => draft !== null);
}
function surroundingBlanks(evidence) {
    const { checked } = evidence.runner.tokenSources;
    // A file that ends with a line break is in order: the clients that read it trim it.
    if (checked === null || !checked.format.hadBlanks || checked.source === 'saved-file')
        return null;
    const { source } = checked;
    const { host } = evidence.runner;
    const isSecret = host === 'github';
    return {
        cause: TOKEN_HAS_NEWLINE,
        subject: sourceName(source, host),
        message: `${capitalized(tokenIn(source, host))} was checked without the spaces or line breaks around it. Some clients crash on them or send no token.`,
        advice: `${capitalized(homeOf(evidence, source).saveAgain(isSecret ? 'without them' : 'without white space around it'))}${isSecret && !evidence.inputs.exportToken ? ', or set export-token: true to give later steps the clean token' : ''}.`,
        evidence: [{ fact: `the value in ${sourceName(source, host)} differs from its trimmed form` }],
    };
}
function legacyName(source, host) {
    if (source !== 'HUGGING_FACE_HUB_TOKEN')
        return null;
    return {
        cause: LEGACY_VARIABLE_NAME,
        subject: source,
        message: 'HUGGING_FACE_HUB_TOKEN contains the token, and HF_TOKEN is not set. Many clients do not read the old name.',
        advice: 'Rename the variable to HF_TOKEN.',
        evidence: [
            {
                fact: `HUGGING_FACE_HUB_TOKEN is set; HF_TOKEN ${host === 'github' ? 'and the token input are' : 'is'} not`,
            },
        ],
    };
}
function implicitlyDisabled(evidence, results) {
    if (!evidence.runner.environment.implicitTokenDisabled)
        return null;
    const need = needingToken(evidence, results);
    if (need === null)
        return null;
    return {
        cause: IMPLICIT_TOKEN_DISABLED,
        subject: 'HF_HUB_DISABLE_IMPLICIT_TOKEN',
        message: `With HF_HUB_DISABLE_IMPLICIT_TOKEN set, the token is sent only if the code passes it, and ${need.what} cannot be used without a token.`,
        advice: 'Unset HF_HUB_DISABLE_IMPLICIT_TOKEN, or pass the token explicitly in the code.',
        evidence: [{ fact: 'HF_HUB_DISABLE_IMPLICIT_TOKEN is set to a true value' }, ...need.evidence],
    };
}
function organizationToken({ inputs, runner: { tokenSources } }, identity) {
    if (tokenSources.checked?.format.kind !== 'organization' && identity.type !== 'org')
        return null;
    const writes = inputs.repos.length === 0 ? writesTo(inputs) : inputs.repos.some(writesTo);
    return {
        cause: ORG_TOKEN_UNSUPPORTED,
        severity: writes ? 'error' : 'warning',
        subject: identity.name,
        message: `This is an old organization token of ${identity.name} (api_org_…), which ${writes ? 'cannot write and ' : ''}is no longer accepted by the Hub's clients.`,
        advice: `Use a user access token of a bot account that is a member of ${identity.name}, or a service account of the organization.`,
        link: tokensPage(inputs.endpoint),
        linkText: 'Open the token settings',
        evidence: [{ fact: `GET /api/whoami-v2: type ${identity.type}` }],
    };
}

;// CONCATENATED MODULE: ./src/causes/catalogue.ts





















































/**
 * Every cause that a finding may have, in the order of weight: what makes every later answer worthless comes first.
 */
const CAUSES = [
    ...INPUT_CAUSES,
    NO_REPOS_LISTED,
    ENDPOINT_NOT_TRUSTED,
    TLS_UNTRUSTED_CA,
    HUB_UNREACHABLE,
    OFFLINE_MODE,
    WAF_BLOCK,
    ENDPOINT_LACKS_CHECKS,
    outage_HUB_OUTAGE,
    CREDENTIAL_NOT_RECEIVED,
    RATE_LIMIT_SHARED_IP,
    RATE_LIMIT_ACCOUNT,
    RATE_LIMIT_WHOAMI,
    no_verdict_CHECK_TIMED_OUT,
    CHECK_FAILED,
    RATE_LIMIT_ACCOUNT_LOW,
    SECRET_NOT_EXPOSED_TO_FORK_PR,
    SECRET_NOT_EXPOSED_TO_DEPENDABOT,
    WRONG_VARIABLE_NAME,
    SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW,
    empty_secret_SECRET_NOT_DEFINED,
    TOKEN_PLACEHOLDER,
    TOKEN_FOREIGN,
    TOKEN_HAS_QUOTES,
    TOKEN_HAS_BEARER_PREFIX,
    TOKEN_HAS_USERNAME,
    TOKEN_DOUBLE_ENCODED,
    TOKEN_MALFORMED,
    TOKEN_IS_REFRESH_TOKEN,
    TOKEN_EXPIRED,
    unusable_token_TOKEN_FORMAT_UNKNOWN,
    TOKEN_INVALID,
    ORG_TOKEN_UNSUPPORTED,
    UNEXPECTED_USER,
    IMPLICIT_TOKEN_DISABLED,
    TOKEN_HAS_NEWLINE,
    missing_token_EMPTY_TOKEN_VALUE,
    LEGACY_VARIABLE_NAME,
    expiry_TOKEN_EXPIRES_SOON,
    TOKEN_IN_PLAIN_VARIABLE,
    OIDC_MISSING_PERMISSION,
    OIDC_EXCHANGE_REFUSED,
    resource_scope_OIDC_SCOPE_TOO_SMALL,
    ORG_TOKEN_REVOKED,
    ORG_REQUIRES_FINE_GRAINED,
    ORG_TOKEN_PENDING_APPROVAL,
    ORG_SSO_REQUIRED,
    ORG_MFA_REQUIRED,
    ORG_IP_NOT_ALLOWED,
    ORG_CONTENT_POLICY,
    read_token_READ_TOKEN_FOR_WRITE,
    oauth_scope_OAUTH_SCOPE_MISSING,
    WRONG_NAMESPACE,
    FINE_GRAINED_REPO_NOT_IN_SCOPE,
    fine_grained_FINE_GRAINED_NO_WRITE_ON_REPO,
    FINE_GRAINED_NO_READ_ON_REPO,
    FINE_GRAINED_MISSING_GATED_PERMISSION,
    ORG_ROLE_INSUFFICIENT,
    WRITE_UNVERIFIABLE,
    FINE_GRAINED_NO_CREATE,
    REPO_DISABLED,
    REGION_BLOCKED,
    REPO_TYPE_MISMATCH,
    missing_TARGET_MISSING,
    missing_REPO_MISSING_OR_NO_ACCESS,
    REFUSED_FOR_UNKNOWN_REASON,
    condition_REDIRECT_REFUSED,
    REVISION_MISSING,
    FILE_MISSING,
    REPO_RENAMED,
    GATED_REJECTED,
    GATED_NOT_ACCEPTED,
    GATED_RESET,
    GATED_PENDING,
    GATED_TRANSITIVE,
    GATED_REFUSED,
    TRANSFER_HOST_BLOCKED,
    NETRC_OVERRIDES_TOKEN,
    NETRC_UNREADABLE,
    GIT_CREDENTIAL_STALE,
    TOKEN_IN_GIT_URL,
    OIDC_OVERRIDES_TOKEN,
    CONFLICTING_TOKEN_SOURCES,
    SAVED_TOKEN_SHADOWS,
    PERSISTED_LOGIN_ON_RUNNER,
    TOKEN_ONLY_IN_FILE,
    TOKEN_NOT_HANDED_OVER,
    TOKEN_NOT_PASSED_INTO_CONTAINER,
    GIT_WITHOUT_CREDENTIAL,
    CLIENT_COMMAND_MISSING,
    CLIENT_OUTDATED,
    SCRUB_FAILED,
    RESTORE_FAILED,
    LOGIN_LEFT_ON_RUNNER,
    CLOCK_SKEW,
    TOKEN_IN_WORKFLOW_TEXT,
    TOKEN_BESIDE_FOREIGN_CODE,
    TOKEN_IN_CACHE,
    TOKEN_OVERBROAD,
];
const BY_SLUG = new Map(CAUSES.map((cause) => [cause.slug, cause]));
/** The cause with this slug. */
function causeOf(slug) {
    const cause = BY_SLUG.get(slug);
    if (cause === undefined)
        throw new Error(`unknown cause ${slug}`);
    return cause;
}

;// CONCATENATED MODULE: ./src/explain/sign.ts
/**
 * How strongly a sign points to a cause. `certain`: the Hub's or its client's own words name this cause and no other.
 * `likely`: they name it, or leave it and rarer ones. `possible`: it is one of several. `faint`: worth a line only if
 * nothing better is found.
 */
const WEIGHTS = { certain: 100, likely: 70, possible: 45, faint: 15 };

;// CONCATENATED MODULE: ./src/explain/spot.ts
/** In characters: about the length of one message. */
const NEAR = 400;
const STATUS = /\b([45]\d\d) (?:Client|Server) Error|[Cc]lient error '([45]\d\d)|\b(?:[Ss]tatus(?:[ _][Cc]ode)?|response code|returned error|HTTP\/\d(?:\.\d)?|HTTP|code|[Ee]rror)['"]?[:=]? ?\(?([45]\d\d)\b|\b([45]\d\d)(?::| -)? (?:Unauthorized|Forbidden|Not Found|Too Many Requests|Payment Required|Bad Gateway|Service|Gateway|Internal)|\bwith status (?:code )?([45]\d\d)/g;
const spot_HOST = /(?:https?:\/\/(?:[^\s/@'"]{1,200}@)?|host=['"]|git@|Host: |resolve host:? '?|connect to '?|image ')([\w-]+(?:\.[\w-]+)+)/g;
/** Machines without a domain: a service of the job, or the machine itself. Of a masked login nothing is a host. */
const LOCAL_HOST = /(?:https?:\/\/(?![^\s/]{0,200}@)|\b(?:postgres(?:ql)?|mysql|redis|amqp|mongodb):\/\/(?:[^\s/@]{1,200}@)?|host=['"]|\b(?:host name|server at) ['"])([\w-]+)(?=[:/'"])|\b(?:connect to|resolve host:?|host:) '?(localhost)\b|\b(?:to|at|for|refused|ECONNREFUSED) ['"]?([a-z][\w-]*):\d{2,5}\b|(?<![\w./:-])([a-z][\w-]*):\d{2,5}(?=[\s:,-]{1,4}(?:$|[Cc]onnection|ECONN))/g;
/** The Hub's own hosts and the mirror that is often set in their place. */
const HUB_HOST = /(?:^|\.)(?:huggingface\.co|hf\.co|hf\.space|hf-mirror\.com)$/i;
/** Pages that messages of Hub clients and of other software cite without a request to them. */
const CITED = /^(?:docs\.|stackoverflow\.|discuss\.|pytorch\.org|www\.)/;
/** In front of the address that was requested, whosever it is. */
const REQUESTED = /(?:\bfor(?: url)?:? |\burl[:=] ?|host=|Host: )['"(]?$/i;
/** In characters. */
const LONGEST_REQUESTED = 16;
const spot_ADDRESS = /https?:\/\/\S+/g;
function spot_isHubName(host) {
    return HUB_HOST.test(host);
}
/** Hosts that serve files by signed links: a token is not what they ask for. */
const STORAGE = /^.{0,80}https?:\/\/(?:cdn-lfs|cas-bridge|cas-server|transfer|s3|[\w-]+\.s3)[\w.-]*\.(?:huggingface\.co|hf\.co|amazonaws\.com|cloudfront\.net)/;
/** Whether the address behind a message is that of a storage host. */
function isStorage(after) {
    return STORAGE.test(after);
}
function spotAt(text, start, end) {
    const before = text.slice(Math.max(0, start - NEAR), start);
    const after = text.slice(end, end + NEAR);
    const within = text.slice(start, end);
    return { before, after, status: statusIn(before, within, after), host: hostIn(before, within + after) };
}
function statusIn(before, within, after) {
    const [inside] = spot_statusesOf(within);
    const [behind] = spot_statusesOf(after);
    return inside?.status ?? spot_statusesOf(before).at(-1)?.status ?? behind?.status ?? null;
}
function spot_statusesOf(text) {
    return Array.from(text.matchAll(STATUS), (found) => ({
        status: Number(found.slice(1).find((group) => group !== undefined)),
    }));
}
function hostIn(before, behind) {
    const inFront = spot_hostsOf(before).map(({ host, at }) => ({ host, distance: before.length - at }));
    // A message names its address at its end.
    const following = spot_hostsOf(behind).map(({ host, at }) => ({ host, distance: at / 2 }));
    const [nearest] = [...inFront, ...following].sort((one, other) => one.distance - other.distance);
    if (nearest === undefined)
        return null;
    return spot_isHubName(nearest.host) ? 'hub' : 'other';
}
function spot_hostsOf(text) {
    const hosts = Array.from(text.matchAll(spot_HOST), (found) => ({
        host: found[1] ?? '',
        at: found.index,
    })).filter(({ host, at }) => !CITED.test(host) || REQUESTED.test(text.slice(Math.max(0, at - LONGEST_REQUESTED), at)));
    const local = Array.from(text.matchAll(LOCAL_HOST), (found) => ({
        host: found.slice(1).find((name) => name !== undefined) ?? '',
        at: found.index,
    }));
    return [...hosts, ...local];
}
/** A text without the addresses of other hosts: their paths may have any word. */
function withoutOtherAddresses(text) {
    return text.replace(spot_ADDRESS, (address) => spot_hostsOf(address).some(({ host }) => spot_isHubName(host)) ? address : '');
}

;// CONCATENATED MODULE: ./src/explain/named-id.ts



const { likely: named_id_likely } = WEIGHTS;
/** Of the API only what is about one repo. */
const named_id_ADDRESS = /(?<![\w.-])(?:huggingface\.co|hf\.co|hf-mirror\.com)\/(?!api\/(?!models|datasets|spaces)|models['"\s])(?:api\/models\/|(?:api\/)?(?:datasets|spaces)\/)?([^\s'"\\]{1,300})/;
const ROUTE = /\/(?:resolve|revision|tree|raw|blob|preupload|commit|auth-check|info\/)(?:\/.*)?$/s;
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** What the id in the address behind a message says by its form. */
function addressClaims({ after }) {
    const address = named_id_ADDRESS.exec(after.slice(0, 300))?.[1];
    if (address === undefined)
        return [];
    return formClaims(decoded(address.replace(/[.,:;)\]}*`]+$/, '').replace(ROUTE, '')));
}
/** The same of the id in front of its words. */
function subjectClaims({ before }) {
    return formClaims(/['"`*]{0,3}([^\s'"`*]{1,300})['"`*]{0,3} $/.exec(before)?.[1] ?? '');
}
/** A path of a folder, a name without an owner, or what a variable leaves that was not set. */
function formClaims(id) {
    if (/^(?:none|null|undefined|nan)$/i.test(id))
        return [[input_problem/* REPO_ID_PLACEHOLDER */.hU, named_id_likely + 10]];
    if (/^[./~]|\\|^[A-Za-z]:|^[^/]+\/[^/]+\/./.test(id))
        return [[input_problem/* REPO_ID_INVALID */.Hk, named_id_likely + 10]];
    return /^[\w.-]+$/.test(id) && /[A-Za-z]/.test(id) ? [[REPO_ID_NO_NAMESPACE, named_id_likely]] : [];
}

;// CONCATENATED MODULE: ./src/explain/token-signs.ts

















const { certain, likely: token_signs_likely, possible, faint } = WEIGHTS;
/** No token was sent, so far as the words tell; why is the question. */
function noToken({ withoutSecrets }, weight = token_signs_likely) {
    return [
        [SECRET_NOT_EXPOSED_TO_FORK_PR, withoutSecrets === 'fork' ? weight + 5 : faint],
        [SECRET_NOT_EXPOSED_TO_DEPENDABOT, withoutSecrets === 'dependabot' ? weight + 5 : faint],
        [empty_secret_SECRET_NOT_DEFINED, weight],
        [WRONG_VARIABLE_NAME, faint],
        [SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW, faint],
    ];
}
/**
 * A 401 without a reason: what the Hub says to whoever sends no token (protocol §2.4). A token that it does not know often
 * gets words of its own, and only a request with a token asks whose it is.
 */
function unauthorized({ after }, scene) {
    const { hasToken } = scene;
    const isWithToken = hasToken === true || IDENTITY_ROUTE.test(after);
    return [
        [TOKEN_INVALID, isWithToken ? token_signs_likely : hasToken === false ? faint : possible],
        ...noToken(scene, isWithToken ? faint : hasToken === false ? token_signs_likely : possible + 5),
        [NETRC_OVERRIDES_TOKEN, faint + 5],
        [IMPLICIT_TOKEN_DISABLED, faint],
    ];
}
const IDENTITY_ROUTE = /^.{0,120}\/api\/whoami/;
const TOKEN_SIGNS = [
    {
        pattern: /User Access Token(?= .{0,120} is expired)/g,
        isOwn: true,
        claims: () => [[TOKEN_EXPIRED, certain]],
    },
    {
        pattern: /Invalid credentials in Authorization header/g,
        isOwn: true,
        claims: () => [
            [TOKEN_INVALID, token_signs_likely],
            [TOKEN_PLACEHOLDER, faint],
            [TOKEN_HAS_QUOTES, faint],
            [TOKEN_HAS_BEARER_PREFIX, faint],
        ],
    },
    {
        pattern: /Invalid user token|The token from HF_TOKEN environment variable is invalid|The token stored is invalid|Authorization header is correct, but the token seems invalid|Invalid token passed/g,
        isOwn: true,
        claims: () => [
            [TOKEN_INVALID, token_signs_likely],
            [TOKEN_EXPIRED, possible],
        ],
    },
    {
        pattern: /You must use your personal account token, not an organization token/g,
        isOwn: true,
        claims: () => [[ORG_TOKEN_UNSUPPORTED, certain]],
    },
    {
        pattern: /Your access token must start with 'hf_'/g,
        isOwn: true,
        claims: () => [
            [TOKEN_FOREIGN, possible],
            [unusable_token_TOKEN_FORMAT_UNKNOWN, possible - 1],
            [TOKEN_HAS_QUOTES, possible - 5],
            [TOKEN_HAS_BEARER_PREFIX, possible - 5],
            [ORG_TOKEN_UNSUPPORTED, possible - 10],
        ],
    },
    {
        pattern: /(?:(?:Illegal|Invalid) header value b['"]|invalid header ['"]Authorization: )Bearer/g,
        isOwn: false,
        claims: ({ after }) => {
            if (/^ *['"]/.test(after))
                return [
                    [missing_token_EMPTY_TOKEN_VALUE, token_signs_likely + 10],
                    [TOKEN_HAS_NEWLINE, faint],
                ];
            const isBroken = /^[^'"]{0,300}\\[nrt]|^\s[^'"]{0,300} ['"]/.test(after);
            return [
                [TOKEN_HAS_NEWLINE, isBroken ? token_signs_likely + 10 : possible + 5],
                [missing_token_EMPTY_TOKEN_VALUE, isBroken ? faint : possible],
                [TOKEN_MALFORMED, isBroken ? faint : possible - 5],
            ];
        },
    },
    {
        pattern: /Invalid leading whitespace, reserved character\(s\)/g,
        isOwn: false,
        claims: () => [
            [TOKEN_HAS_NEWLINE, token_signs_likely],
            [TOKEN_MALFORMED, faint],
        ],
    },
    {
        pattern: /codec can't encode characters?|is an invalid header value|Cannot convert argument to a ByteString/g,
        isOwn: false,
        claims: ({ before, after }, { isPasted }) => {
            const beside = `${before.slice(-300)} ${after}`;
            // Any header may be meant, and any text that is written.
            if (/Bearer|token|hugging ?face|\bHF_/i.test(beside))
                return [[TOKEN_MALFORMED, token_signs_likely]];
            return isPasted && !beside.includes('File "') ? [[TOKEN_MALFORMED, possible]] : [];
        },
    },
    {
        pattern: /LocalTokenNotFoundError|Token is required \(|You need to provide a `?token`? or be logged in|You must login to the Hugging ?Face hub|You need to pass a valid `?token`?|huggingface token was not found/g,
        isOwn: true,
        claims: (_, scene) => noToken(scene),
    },
    {
        pattern: /no token found|You must be authenticated to access it|Please pass a token|[Nn]ot logged in|need to be logged in|Please log in\.|must be logged in|[Tt]oken must be (?:specified|provided|set|passed)/g,
        isOwn: false,
        claims: (_, scene) => noToken(scene),
    },
    {
        pattern: /\b(?:no|missing|invalid|without|not set|not found|requires?|required|needs?|provide|export|set)(?: (?:a|an|the|your|valid|is|you|to)){0,4} [`'"]?(?:HF_TOKEN|(?:HF|Hugging ?Face)(?: Hub)?(?: (?:access|API|auth|user|read))? token)\b(?![`'"]? to enable higher)/gi,
        isOwn: true,
        isWrapper: true,
        claims: (_, scene) => noToken(scene, possible + 10),
    },
    {
        pattern: /Could not download(?=.{0,120} (?:pipeline|model).{0,60}might be because the (?:pipeline|model) is private or gated)/g,
        isOwn: true,
        claims: (_, scene) => [
            ...noToken(scene, possible + 8),
            [GATED_NOT_ACCEPTED, possible + 7],
            [TOKEN_INVALID, faint],
        ],
    },
    {
        pattern: /Invalid username or password/g,
        isOwn: false,
        claims: (spot, scene) => [...unauthorized(spot, scene), [unusable_token_TOKEN_FORMAT_UNKNOWN, faint]],
    },
    {
        pattern: /401 Client Error|401 Unauthorized|HTTP Error 401|Api error with status 401|status(?: code)?(?: received)?:? 401|response code: 401|error: 401|HTTP 401|401: Unauthorized|Unauthorized for url/g,
        isOwn: false,
        claims: (spot, scene) => isStorage(spot.after) ? [] : [...unauthorized(spot, scene), ...addressClaims(spot)],
    },
    {
        pattern: /Password authentication in git is no longer supported/g,
        isOwn: true,
        claims: () => [
            [unusable_token_TOKEN_FORMAT_UNKNOWN, possible + 10],
            [TOKEN_INVALID, possible + 5],
            [GIT_CREDENTIAL_STALE, possible],
        ],
    },
    {
        pattern: /Authentication failed for/g,
        isOwn: false,
        claims: () => [
            [TOKEN_INVALID, possible + 5],
            [GIT_CREDENTIAL_STALE, possible],
            [GIT_WITHOUT_CREDENTIAL, faint],
        ],
    },
    {
        pattern: /could not read (?:Username|Password) for|Permission denied \(publickey\)/g,
        isOwn: false,
        claims: (_, scene) => [[GIT_WITHOUT_CREDENTIAL, token_signs_likely], ...noToken(scene, possible)],
    },
    {
        pattern: /Cannot request an OIDC id token from GitHub Actions|Make sure the workflow job sets `permissions: id-token: write`|OIDCError/g,
        isOwn: true,
        claims: (_, scene) => [
            [OIDC_MISSING_PERMISSION, token_signs_likely],
            ...(scene.withoutSecrets === 'fork' ? [[SECRET_NOT_EXPOSED_TO_FORK_PR, token_signs_likely + 5]] : []),
        ],
    },
    {
        pattern: /invalid_grant|No matching (?:trusted )?publisher/gi,
        isOwn: false,
        claims: ({ after }) => /^[:'" ]{0,4}This operation was aborted/.test(after)
            ? [[outage_HUB_OUTAGE, token_signs_likely]]
            : [[OIDC_EXCHANGE_REFUSED, token_signs_likely]],
    },
    {
        pattern: /unauthorized: authentication required/g,
        isOwn: false,
        claims: (_, scene) => [
            [unusable_token_TOKEN_FORMAT_UNKNOWN, possible + 5],
            [TOKEN_INVALID, possible],
            ...noToken(scene, possible - 5),
        ],
    },
];

;// CONCATENATED MODULE: ./src/explain/access-signs.ts















const { certain: access_signs_certain, likely: access_signs_likely, possible: access_signs_possible, faint: access_signs_faint } = WEIGHTS;
/** A write that is refused without a reason; what the log says of the token decides between its causes. */
function writeRefused({ role }, more = 0) {
    const claims = [
        [read_token_READ_TOKEN_FOR_WRITE, role === 'read' ? access_signs_likely + 10 : role === null ? access_signs_possible + 5 : access_signs_faint],
        [
            fine_grained_FINE_GRAINED_NO_WRITE_ON_REPO,
            role === 'fine-grained' ? access_signs_possible + 5 : role === null ? access_signs_possible + 3 : access_signs_faint,
        ],
        [WRONG_NAMESPACE, role === 'write' ? access_signs_possible + 5 : access_signs_possible - 3],
        [ORG_ROLE_INSUFFICIENT, role === 'write' ? access_signs_possible + 4 : access_signs_possible - 5],
        [oauth_scope_OAUTH_SCOPE_MISSING, access_signs_faint],
    ];
    return claims.map(([cause, weight]) => [cause, weight + more]);
}
/** A repo that the token may not create. */
function creationRefused({ role }) {
    return [
        [WRONG_NAMESPACE, role === 'write' ? access_signs_likely : access_signs_possible + 10],
        [read_token_READ_TOKEN_FOR_WRITE, role === 'read' ? access_signs_likely + 10 : role === null ? access_signs_possible + 9 : access_signs_faint],
        [FINE_GRAINED_NO_CREATE, role === 'fine-grained' ? access_signs_possible + 12 : role === null ? access_signs_possible + 8 : access_signs_faint],
    ];
}
/** The gate without the words that say why it is closed: the status tells whether a token came. */
function gateClosed(status, scene) {
    if (status === 401 || scene.hasToken === false) {
        return [
            ...noToken(scene, access_signs_likely - 10),
            [GATED_NOT_ACCEPTED, access_signs_possible + 10],
            [TOKEN_INVALID, access_signs_possible - 10],
            [GATED_REFUSED, access_signs_faint],
            [GATED_PENDING, access_signs_faint],
            [GATED_TRANSITIVE, access_signs_faint],
        ];
    }
    return [
        [GATED_NOT_ACCEPTED, access_signs_likely],
        [GATED_PENDING, access_signs_possible - 10],
        [FINE_GRAINED_MISSING_GATED_PERMISSION, access_signs_possible - 15],
        ...(status === 403 ? [] : noToken(scene, access_signs_possible)),
        [GATED_REFUSED, access_signs_faint + 5],
        [GATED_TRANSITIVE, access_signs_faint],
    ];
}
/** Routes that write. */
const WRITE_ROUTE = /\/(?:preupload|commit|upload|repos\/create|repos\/move|settings|branch|tag)\b|git-receive-pack|objects\/batch|xet-write-token|push_to_hub|upload_folder|upload_file|create_repo|create_commit/;
/** Where models are called: no repo is read there, and so no gate is asked. */
const INFERENCE = /router\.huggingface\.co|Inference Providers/;
const CHECK_INFERENCE = 'Check at https://huggingface.co/settings/tokens that the token may make calls to Inference Providers.';
function isInference({ before, after }) {
    return INFERENCE.test(after.slice(0, 200)) || INFERENCE.test(before.slice(-200));
}
const FORBIDDEN = /403 Client Error|403 Forbidden|HTTP Error 403|Forbidden for url|status(?: code)?:? 403|HTTP 403|response code: 403|error: 403/g;
/** A 403 whose own words are about something else than access. */
const NO_ACCESS_MATTER = /storage|quota|credits|billing|payment/i;
const ACCESS_SIGNS = [
    {
        pattern: /and you are not in the authorized list/g,
        isOwn: true,
        claims: () => [[GATED_NOT_ACCEPTED, access_signs_certain]],
    },
    {
        pattern: /is awaiting a review from the repo(?:sitory)? authors/g,
        isOwn: true,
        claims: () => [[GATED_PENDING, access_signs_certain]],
    },
    {
        pattern: /has been rejected by the repo's authors/g,
        isOwn: true,
        claims: () => [[GATED_REJECTED, access_signs_certain]],
    },
    {
        pattern: /has been reset by the repo's authors/g,
        isOwn: true,
        claims: () => [[GATED_RESET, access_signs_certain]],
    },
    {
        pattern: /Please enable access to public gated repositories in your fine-grained token/g,
        isOwn: true,
        claims: () => [[FINE_GRAINED_MISSING_GATED_PERMISSION, access_signs_certain]],
    },
    {
        pattern: /You must have access to it and be authenticated to access it\.?/g,
        isOwn: true,
        claims: (_, scene) => [
            ...noToken(scene, scene.hasToken === true ? access_signs_possible : access_signs_likely),
            [GATED_NOT_ACCEPTED, scene.hasToken === true ? access_signs_possible + 10 : access_signs_possible],
            [TOKEN_INVALID, scene.hasToken === true ? access_signs_possible + 8 : access_signs_possible - 10],
        ],
    },
    {
        pattern: /Cannot access gated repo for url|You are trying to access a gated repo|GatedRepoError|is a gated (?:dataset|model|repo)|X-Error-Code: GatedRepo|Access denied\. This repository requires approval|requires approval\.|is a gated repository|agree to share your contact information/gi,
        isOwn: true,
        claims: ({ status, after }, scene) => /^.{0,80}Visit/.test(after) ? gateClosed(403, scene) : gateClosed(status, scene),
    },
    {
        pattern: /Forbidden access to file/g,
        isOwn: true,
        claims: (_, scene) => gateClosed(403, scene),
    },
    {
        pattern: /Your token has been revoked by the organization administrator/g,
        isOwn: true,
        claims: () => [[ORG_TOKEN_REVOKED, access_signs_certain]],
    },
    {
        pattern: /Due to the organization token policy, your token needs to be approved/g,
        isOwn: true,
        claims: () => [[ORG_TOKEN_PENDING_APPROVAL, access_signs_certain]],
    },
    {
        pattern: /[Ss]ingle sign-on|\bSSO\b(?= .{0,60}(?:required|authori[sz]))/g,
        isOwn: false,
        claims: ({ status }) => (status === 403 ? [[ORG_SSO_REQUIRED, access_signs_likely]] : []),
    },
    {
        pattern: /two-factor authentication|\bMFA\b(?= .{0,40}required)/gi,
        isOwn: false,
        claims: ({ status }) => (status === 403 ? [[ORG_MFA_REQUIRED, access_signs_likely]] : []),
    },
    {
        pattern: /IP address (?:is )?not allowed|not allowed from (?:this|your) IP/gi,
        isOwn: false,
        claims: ({ status }) => (status === 403 ? [[ORG_IP_NOT_ALLOWED, access_signs_likely]] : []),
    },
    {
        pattern: /only (?:accepts|allows) fine-grained tokens|requires? (?:a )?fine-grained tokens?/gi,
        isOwn: false,
        claims: ({ status }) => (status === 403 ? [[ORG_REQUIRES_FINE_GRAINED, access_signs_likely]] : []),
    },
    {
        pattern: /You have read access but not the required permissions/g,
        isOwn: true,
        claims: (_, scene) => writeRefused(scene, 8),
    },
    {
        pattern: /pass `create_pr=1` as a query|Forbidden: Authorization error\.|(?:batch response|LFS): Authorization error/g,
        isOwn: true,
        claims: (_, scene) => writeRefused(scene, 5),
    },
    {
        pattern: /You don't have the rights to create a (?:model|dataset|space|repo|bucket) under/g,
        isOwn: true,
        claims: (_, scene) => creationRefused(scene),
    },
    {
        pattern: /You don't have the rights to create a(?: (?:model|dataset|space|repo|bucket))? in this organization/g,
        isOwn: true,
        claims: () => [
            [ORG_ROLE_INSUFFICIENT, access_signs_possible + 10],
            [WRONG_NAMESPACE, access_signs_possible + 9],
            [read_token_READ_TOKEN_FOR_WRITE, access_signs_possible],
        ],
    },
    {
        pattern: /[Yy]ou are not authorized to push to this repo|pre-receive hook declined/g,
        isOwn: false,
        claims: ({ before }, scene) => /push was rejected because|LFS|size|files larger|yaml|metadata/i.test(before)
            ? []
            : writeRefused(scene, 8),
    },
    {
        pattern: /sufficient permissions to call Inference Providers/g,
        isOwn: true,
        advice: CHECK_INFERENCE,
        claims: () => [[REFUSED_FOR_UNKNOWN_REASON, access_signs_possible + 10]],
    },
    {
        pattern: FORBIDDEN,
        isOwn: false,
        advice: CHECK_INFERENCE,
        claims: (spot) => (isInference(spot) ? [[REFUSED_FOR_UNKNOWN_REASON, access_signs_possible]] : []),
    },
    {
        pattern: /This authentication method does not have sufficient permissions(?! to call Inference Providers)/g,
        isOwn: true,
        claims: () => [
            [REFUSED_FOR_UNKNOWN_REASON, access_signs_possible + 10],
            [oauth_scope_OAUTH_SCOPE_MISSING, access_signs_possible],
        ],
    },
    {
        pattern: /403 Forbidden: None\.|Api error with status 403/g,
        isOwn: true,
        claims: ({ after }, scene) => [
            [WAF_BLOCK, WRITE_ROUTE.test(after) ? access_signs_possible - 5 : access_signs_possible + 5],
            ...(WRITE_ROUTE.test(after) ? writeRefused(scene) : []),
        ],
    },
    {
        pattern: FORBIDDEN,
        isOwn: false,
        claims: (spot, scene) => NO_ACCESS_MATTER.test(spot.after.slice(0, 200)) || isStorage(spot.after) || isInference(spot)
            ? []
            : WRITE_ROUTE.test(spot.after) || WRITE_ROUTE.test(spot.before)
                ? writeRefused(scene)
                : [
                    // Of a file that may be read the Hub refuses little else but what is gated.
                    [GATED_NOT_ACCEPTED, access_signs_possible + 3],
                    [FINE_GRAINED_MISSING_GATED_PERMISSION, access_signs_possible - 10],
                    [read_token_READ_TOKEN_FOR_WRITE, access_signs_possible - 10],
                    [REFUSED_FOR_UNKNOWN_REASON, access_signs_possible - 4],
                    [WAF_BLOCK, access_signs_faint],
                ],
    },
];

;// CONCATENATED MODULE: ./src/explain/network-signs.ts







const { certain: network_signs_certain, likely: network_signs_likely, possible: network_signs_possible, faint: network_signs_faint } = WEIGHTS;
/** What is no question of authentication, but has a cause of the catalogue all the same. */
const NETWORK_SIGNS = [
    {
        pattern: /CERTIFICATE_VERIFY_FAILED|SELF_SIGNED_CERT_IN_CHAIN|unable to get local issuer certificate|self[- ]signed certificate in certificate chain|UNABLE_TO_VERIFY_LEAF_SIGNATURE|unable to verify the first certificate|server certificate verification failed|SSL certificate problem/g,
        isOwn: false,
        claims: () => [[TLS_UNTRUSTED_CA, network_signs_likely + 20]],
    },
    {
        pattern: /Could not resolve host|Name or service not known|Temporary failure in name resolution|nodename nor servname provided|Failed to resolve|getaddrinfo (?:ENOTFOUND|EAI_AGAIN|failed)|NameResolutionError|Connection refused|ECONNREFUSED|ConnectTimeout|Connection timed out|ETIMEDOUT|ProxyError|Tunnel connection failed|Network is unreachable|Read timed out|Connection reset by peer|Connection aborted|RemoteDisconnected|SSLEOFError|UNEXPECTED_EOF_WHILE_READING|Max retries exceeded with url/g,
        isOwn: false,
        claims: () => [
            [HUB_UNREACHABLE, network_signs_likely + 5],
            [outage_HUB_OUTAGE, network_signs_faint],
        ],
    },
    {
        pattern: /[Ww]e couldn't connect to|(?:An error happened while|When) trying to locate the file on the Hub|LocalEntryNotFoundError|Couldn't reach|model is not cached locally and an error occurred/g,
        isOwn: true,
        isWrapper: true,
        claims: () => [[HUB_UNREACHABLE, network_signs_possible - 15]],
    },
    {
        pattern: /offline mode is enabled|OfflineModeIsEnabled|outgoing traffic has been disabled/gi,
        isOwn: true,
        claims: ({ before, after }) => {
            const isCached = /local_files_only/.test(`${before}${after}`);
            return [[OFFLINE_MODE, isCached ? network_signs_possible : network_signs_likely + 20]];
        },
    },
    {
        pattern: /Internal Error - We're working hard to fix this|missing the 'X-Repo-Commit' header|5\d\d Server Error|\b50[0234] (?:Bad Gateway|Service Unavailable|Gateway Time-?out|Internal Server Error)|status(?: code)?:? 50[0234]/g,
        isOwn: false,
        claims: () => [[outage_HUB_OUTAGE, network_signs_likely + 10]],
    },
    {
        pattern: /You are sending unauthenticated requests to the HF Hub/g,
        isOwn: true,
        isWrapper: true,
        claims: () => [
            [empty_secret_SECRET_NOT_DEFINED, network_signs_faint + 1],
            [CREDENTIAL_NOT_RECEIVED, network_signs_faint],
        ],
    },
    {
        pattern: /We had to rate limit your IP/g,
        isOwn: true,
        claims: () => [[RATE_LIMIT_SHARED_IP, network_signs_certain]],
    },
    {
        pattern: /We had to rate limit you, you hit the quota of|you have reached your '(?:api|resolvers|pages)' rate limit/g,
        isOwn: true,
        claims: () => [[RATE_LIMIT_ACCOUNT, network_signs_certain]],
    },
    {
        pattern: /You've hit the rate limit for the \/whoami-v2 endpoint/g,
        isOwn: true,
        claims: () => [[RATE_LIMIT_WHOAMI, network_signs_certain]],
    },
    {
        pattern: /429 Client Error: Too Many Requests for url|429 Client Error|HTTP Error 429|429 Too Many Requests|status(?: code)?:? 429/g,
        isOwn: false,
        claims: (_, { hasToken }) => [
            [RATE_LIMIT_SHARED_IP, network_signs_possible + (hasToken === true ? 0 : 10)],
            [RATE_LIMIT_ACCOUNT, network_signs_possible + (hasToken === true ? 10 : 5)],
        ],
    },
    {
        pattern: /huggingface-cli: (?:command )?not found|`huggingface-cli` is deprecated and no longer works\.|\bhf: (?:command )?not found|'(?:huggingface-cli|hf)' is not recognized/g,
        isOwn: true,
        claims: () => [[CLIENT_COMMAND_MISSING, network_signs_likely + 20]],
    },
    // The next words are generic: what else was near decides.
    {
        pattern: /\bRateLimit(?:ed)?Error\b/g,
        isOwn: false,
        claims: () => [[RATE_LIMIT_ACCOUNT, network_signs_possible]],
    },
];

;// CONCATENATED MODULE: ./src/explain/repo-signs.ts












const { certain: repo_signs_certain, likely: repo_signs_likely, possible: repo_signs_possible, faint: repo_signs_faint } = WEIGHTS;
const repo_signs_WRITES = /\/preupload|\/commit\b|create_commit|upload_file|upload_folder|push_to_hub|objects\/batch|git-receive-pack/;
function repoNotFound(spot, scene) {
    const others = [
        [REPO_TYPE_MISMATCH, repo_signs_faint + 5],
        [FINE_GRAINED_REPO_NOT_IN_SCOPE, repo_signs_faint],
        ...addressClaims(spot),
    ];
    if (spot.status === 401) {
        const isRefused = scene.hasToken === true;
        return [
            [missing_REPO_MISSING_OR_NO_ACCESS, isRefused ? repo_signs_possible + 8 : repo_signs_likely - 5],
            [TOKEN_INVALID, isRefused ? repo_signs_possible + 9 : repo_signs_possible - 5],
            ...noToken(scene, scene.hasToken === false ? repo_signs_likely : isRefused ? repo_signs_faint : repo_signs_possible + 10),
            ...others,
        ];
    }
    if (repo_signs_WRITES.test(spot.after) || repo_signs_WRITES.test(spot.before.slice(-300))) {
        return [
            [missing_TARGET_MISSING, repo_signs_likely],
            [missing_REPO_MISSING_OR_NO_ACCESS, repo_signs_possible + 10],
            [WRONG_NAMESPACE, repo_signs_faint],
            ...others,
        ];
    }
    return [[missing_REPO_MISSING_OR_NO_ACCESS, repo_signs_likely], ...noToken(scene, repo_signs_faint), ...others];
}
const REPO_SIGNS = [
    {
        pattern: /Repository Not Found for url|RepositoryNotFoundError|X-Error-Code: RepoNotFound/gi,
        isOwn: true,
        claims: repoNotFound,
    },
    {
        pattern: /Unauthorized access to file/g,
        isOwn: true,
        claims: (spot, scene) => repoNotFound({ ...spot, status: 401 }, scene),
    },
    {
        pattern: /remote: Repository not found|Repository not found\b(?! for url)/g,
        isOwn: false,
        claims: (_, scene) => [[missing_REPO_MISSING_OR_NO_ACCESS, repo_signs_likely - 5], ...noToken(scene, repo_signs_possible - 5)],
    },
    {
        pattern: /Can't load (?:the )?(?:configuration|config|model|tokenizer|feature extractor|image processor|processor)/g,
        isOwn: true,
        isWrapper: true,
        claims: () => [
            [FILE_MISSING, repo_signs_possible],
            [missing_REPO_MISSING_OR_NO_ACCESS, repo_signs_possible - 15],
        ],
    },
    {
        pattern: /Creating a commit assumes that the repo already exists/g,
        isOwn: true,
        claims: () => [[missing_TARGET_MISSING, repo_signs_likely + 5]],
    },
    {
        pattern: /doesn't exist on the Hub or cannot be accessed|DatasetNotFoundError(?!: Dataset .{1,150} is a gated)/g,
        isOwn: true,
        claims: (_, scene) => [
            [missing_REPO_MISSING_OR_NO_ACCESS, repo_signs_likely],
            [REPO_TYPE_MISMATCH, repo_signs_faint + 5],
            ...noToken(scene, repo_signs_possible - 5),
        ],
    },
    {
        pattern: /If the repo is private, make sure you are authenticated/g,
        isOwn: true,
        claims: (spot, scene) => repoNotFound({ ...spot, before: '', after: '' }, scene),
    },
    {
        pattern: /is not a local folder and is not a valid model identifier listed on|is not a valid model identifier listed on/g,
        isOwn: true,
        isWrapper: true,
        claims: (spot, scene) => [
            [missing_REPO_MISSING_OR_NO_ACCESS, repo_signs_likely - 8],
            ...noToken(scene, repo_signs_possible - 10),
            [REPO_ID_NO_NAMESPACE, repo_signs_faint],
            ...subjectClaims(spot),
        ],
    },
    {
        pattern: /Repo id must be in the form 'repo_name' or 'namespace\/repo_name'|HFValidationError|Repo id must use alphanumeric chars/g,
        isOwn: true,
        claims: ({ after }) => [
            [input_problem/* REPO_ID_INVALID */.Hk, repo_signs_likely + 15],
            [input_problem/* REPO_ID_PLACEHOLDER */.hU, /'(?:None|null|undefined)'/.test(after) ? repo_signs_certain : repo_signs_faint],
        ],
    },
    {
        pattern: /Repo id must be a string, not/g,
        isOwn: true,
        claims: () => [[input_problem/* REPO_ID_PLACEHOLDER */.hU, repo_signs_likely]],
    },
    {
        pattern: /Revision Not Found for url|RevisionNotFoundError|Invalid rev id|is not a valid git identifier \(branch name, tag name or commit id\)|X-Error-Code: RevisionNotFound/gi,
        isOwn: true,
        claims: () => [[REVISION_MISSING, repo_signs_likely + 20]],
    },
    {
        pattern: /Entry Not Found for url|(?<!Local)EntryNotFoundError|does not appear to have a file named|404 Client Error: Entry Not Found|does not appear to have files? named|X-Error-Code: EntryNotFound|Could not locate file: (?=['"]https)/g,
        isOwn: true,
        claims: () => [[FILE_MISSING, repo_signs_likely + 20]],
    },
    {
        pattern: /Access to this resource is disabled\.?|DisabledRepoError|Cannot access repository for url/g,
        isOwn: true,
        claims: () => [[REPO_DISABLED, repo_signs_certain]],
    },
    {
        pattern: /is not available in your region/g,
        isOwn: false,
        claims: () => [[REGION_BLOCKED, repo_signs_likely + 20]],
    },
    {
        pattern: /warning: redirecting to/g,
        isOwn: false,
        claims: () => [[REPO_RENAMED, repo_signs_faint]],
    },
    {
        pattern: /404 Client Error: Not Found for url|HTTP Error 404|404 Not Found|status(?: code)?(?: received)?:? 404|Api error with status 404|response code: 404/g,
        isOwn: false,
        // Without a token a repo that is not there is a 401: a 404 for a file is more often about the file.
        claims: (spot) => [
            [missing_REPO_MISSING_OR_NO_ACCESS, repo_signs_possible],
            [FILE_MISSING, FILE_ROUTE.test(spot.after) ? repo_signs_possible + 15 : repo_signs_possible - 5],
            ...addressClaims(spot),
        ],
    },
    {
        pattern: /on the Hugging Face Hub either|doesn't exist on the Hub(?! or)/g,
        isOwn: true,
        claims: (_, scene) => [[missing_REPO_MISSING_OR_NO_ACCESS, repo_signs_possible + 10], ...noToken(scene, repo_signs_faint)],
    },
];
const FILE_ROUTE = /^.{0,200}\/(?:resolve|raw)\/[^/\s]+\/\S/;

;// CONCATENATED MODULE: ./src/explain/signs.ts






const RULES = [...TOKEN_SIGNS, ...ACCESS_SIGNS, ...REPO_SIGNS, ...NETWORK_SIGNS];
/** The words of the catalogue that no rule has: each points faintly to all causes that it is seen as. */
function otherWords() {
    const causes = new Map();
    for (const cause of CAUSES) {
        for (const words of cause.seenAs ?? [])
            causes.set(words, [...(causes.get(words) ?? []), cause]);
    }
    const others = [...causes].filter(([words]) => !RULES.some(({ pattern }) => words.search(pattern) >= 0));
    return others.map(([words, seenBy]) => ({
        pattern: new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'),
        isOwn: false,
        isWrapper: true,
        claims: () => seenBy.map((cause) => [cause, WEIGHTS.faint - 5]),
    }));
}
const SIGNS = [...RULES, ...otherWords()];

;// CONCATENATED MODULE: ./src/explain/found-signs.ts



/** Of one rule. What is repeated more often says nothing new; the last are the nearest to the end of the job. */
const MOST_OF_A_RULE = 40;
const HUB_WORDS = /hugging ?face|hf\.co|\bhf_|\bHF_|transformers|diffusers|\bdatasets\b|gguf|push[_ ]to[_ ]hub|\bhf (?:auth|download|upload)/i;
/** In characters: what is on the same line, more or less. */
const BESIDE = 120;
const OTHER_SERVICE = /\b127\.0\.0\.1:\d|(?<![\w:])::1:\d|https?:\/\/[\w-]+\.[\w.-]+|github|gitlab|docker|\bnpm\b|pypi|\bpip\b|\baws\b|openai|wandb|kaggle|gcloud|anthropic/i;
/** Services with a login that a line about it names; Docker, git and pip have one to the Hub, too. */
const OTHER_ACCOUNT = /\b(?:wandb|W&B|kaggle|openai|anthropic|gcloud|aws|npm|pypi)\b/i;
function signsIn(log, scene) {
    // A line that somebody pasted alone is about the Hub, unless it names another service. A traceback says whose it is.
    const isHubsAlone = scene.isPasted && !OTHER_SERVICE.test(log.text) && !log.text.includes('File "');
    return SIGNS.flatMap((rule) => placesOf(rule.pattern, log).flatMap((place) => {
        const spot = spotAt(log.text, place.position, place.position + place.words.length);
        if (!countsHere(rule, spot, place.line, isHubsAlone))
            return [];
        const claims = rule.claims(spot, scene);
        return claims.length === 0
            ? []
            : [
                {
                    ...place,
                    status: spot.status,
                    isWrapper: rule.isWrapper === true,
                    advice: rule.advice ?? null,
                    claims,
                },
            ];
    }));
}
/**
 * Words that others print, too, count where an address of the Hub is nearest, or without one where its name is near. The
 * line that they are on comes before its neighbours.
 */
function countsHere({ isOwn }, { host, before, after }, line, isHubsAlone) {
    if (isOwn)
        return true;
    if (OTHER_ACCOUNT.test(line.text) && !isAboutHub(line.text))
        return false;
    if (host !== null)
        return host === 'hub';
    const beside = `${before.slice(-BESIDE)} ${after.slice(0, BESIDE)}`;
    if (OTHER_SERVICE.test(beside) && !isAboutHub(beside))
        return false;
    return isHubsAlone || isAboutHub(before) || isAboutHub(after);
}
function isAboutHub(text) {
    return HUB_WORDS.test(withoutOtherAddresses(text));
}
function othersIn(log) {
    return OTHER_RULES.flatMap(({ kind, pattern, mayFollow = false }) => placesOf(pattern, log).map((place) => ({ ...place, kind, mayFollow })));
}
/** In characters: the longest beginning of a test's name that is looked at. */
const found_signs_NAME = 200;
/** The beginning of a test's name, which names an error that the test is about. */
const TEST_NAME = /(?:::|\btest_)[\w.:-]*$/;
function placesOf(pattern, { text, lineAt }) {
    const found = [];
    for (const match of text.matchAll(pattern)) {
        const line = lineAt(match.index);
        if (line === undefined ||
            line.isQuoted ||
            TEST_NAME.test(text.slice(Math.max(0, match.index - found_signs_NAME), match.index)))
            continue;
        if (found.length === MOST_OF_A_RULE)
            found.shift();
        found.push({ line, position: match.index, words: match[0].trim() });
    }
    return found;
}

// EXTERNAL MODULE: ./src/model/echo/echo.ts + 3 modules
var echo = __webpack_require__(825);
;// CONCATENATED MODULE: ./src/explain/log-lines.ts
/** In characters. Of a longer line its beginning and its end are read. */
const log_lines_LONGEST_LINE = 8_000;
/** Colours and cursor movements; also those whose escape character was lost on the way into an issue. */
const ESCAPES = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])|[[]\d{1,2}(?:;\d{1,3}){0,4}m/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
/** A text without what a terminal acts upon, and without what nobody sees. */
function withoutControls(text) {
    return text
        .replace(ESCAPES, '')
        .replace(CONTROLS, '')
        .replace(/\p{Cf}/gu, '');
}
/** What is put in front of a line; taken away as often as it is found, since one wraps another. */
const PREFIXES = [
    /^[^\t]{0,200}\t[^\t]{0,200}\t\ufeff?(?=\d{4}-\d\d-\d\dT)/,
    /^\ufeff?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?(?: \d\d[OE][ +]?| )?(?:- )?/,
    /^##\[(?:error|warning|command|group|debug|section)\]/,
    /^::(?:error|warning|notice|debug|group)(?: [^:]{0,500})?::/,
    /^section_(?:start|end):\d+:\S+\s*/,
    /^#\d{1,4} (?:\d+\.\d+ )?/,
    /^[\w.-]{1,80} *\| ?/,
    /^\((?:\w+ )?pid=\d+(?:, ip=[\d.]+)?\)\s*/,
    /^\[(?:rank)?\d+\]:\s*/,
    /^E {2,}(?=\S)/,
];
const MOST_PREFIXES = 5;
/** In front of what is quoted in a mail or an issue, and of the source line that pytest points to. */
const QUOTE = /^(?:> ?)+/;
const WARNING = /\bWARN(?:ING)?\b|\b[Ww]arn(?:ing)?:|\w+Warning:|\bRetrying\b|\[Retry \d|^##\[warning\]|^::warning|\b[Ss]kipping\b|\b[Ff]alling back\b|\b[Uu]sing (?:a |the )?fallback\b/;
const log_lines_COMMENT = /^\s*(?:#+\s|\/\/|(?:[-*•] )?(?:(?:Note|NOTE|Tip|Hint|README): )?(?:If|When) you (?:see|get|encounter|receive)\b)/;
const PASSED_TEST = /\b(?:PASSED|XFAIL|XPASS|SKIPPED|xfailed)\b|\bxfail\b|^\s*(?:[✓✔]|ok \d|--- (?:PASS|SKIP):)/;
/** What a bar of progress draws again and again. */
const PROGRESS = /\d{1,3}%\|[^|]{0,400}\||^\s*(?:Downloading|Uploading|Fetching)[^|]{0,200}\d{1,3}%/;
/** As a string of JSON or Python has a text of several lines: with its line breaks escaped. */
const ESCAPED_BREAK = '\\n';
const FEWEST_BREAKS = 3;
/** The lines of a log that say something, in time in proportion to its length. */
function logLines(parts) {
    const lines = parts.flatMap(({ firstLine, text }) => text.split('\n').flatMap((whole, index) => withBreaks(whole)
        .split('\r')
        .map((piece) => ({ number: firstLine + index, ...plainLine(piece) }))
        .filter(({ text: plain }) => plain !== '')));
    // What is mostly quoted is a log that somebody quoted.
    const isWhole = lines.filter(({ text }) => QUOTE.test(text)).length * 2 > lines.length;
    return withoutSources(lines.map((line) => withoutQuote(line, isWhole)));
}
function withoutQuote(line, isWhole) {
    const text = line.text.replace(QUOTE, '');
    const isQuoted = (!isWhole && QUOTE.test(line.text)) || log_lines_COMMENT.test(text) || PASSED_TEST.test(text);
    return { ...line, text, isQuoted };
}
function withBreaks(line) {
    const pieces = line.split(ESCAPED_BREAK);
    return pieces.length > FEWEST_BREAKS ? pieces.join('\r') : line;
}
function plainLine(raw) {
    const short = raw.length > log_lines_LONGEST_LINE ? `${raw.slice(0, log_lines_LONGEST_LINE / 2)} … ${raw.slice(-log_lines_LONGEST_LINE / 2)}` : raw;
    const plain = withoutControls(short).trimEnd();
    if (PROGRESS.test(plain))
        return { text: '', isWarning: false };
    let text = plain;
    for (let times = 0; times < MOST_PREFIXES; times += 1) {
        const prefix = PREFIXES.find((form) => form.test(text));
        if (prefix === undefined)
            break;
        text = text.replace(prefix, '');
    }
    return { text, isWarning: WARNING.test(plain) };
}
const log_lines_FRAME = /^\s*File "[^"]+", line \d+/;
/** A source line with its number, as IPython and Rich print several of around each frame. */
const NUMBERED_SOURCE = /^\s*(?:-+>\s*)?\d{1,5}(?:\s{2,}\S|\s*$|\s(?=[a-z@#"'(\])}]))|^\s*[│|]\s*(?:❱\s*)?\d{1,5}\s*[│|]/;
const log_lines_TRACEBACK = /Traceback \(most recent call last\)/;
/** Takes out the source code in tracebacks: it names errors that may be raised, not the one that was. */
function withoutSources(lines) {
    if (!lines.some(({ text }) => log_lines_TRACEBACK.test(text)))
        return [...lines];
    // Below a frame everything is source that is indented further than it.
    let frame = Number.POSITIVE_INFINITY;
    return lines.filter(({ text }) => {
        if (log_lines_FRAME.test(text)) {
            frame = log_lines_indentOf(text);
            return true;
        }
        if (log_lines_indentOf(text) > frame)
            return false;
        frame = Number.POSITIVE_INFINITY;
        return !NUMBERED_SOURCE.test(text);
    });
}
function log_lines_indentOf(text) {
    return text.length - text.trimStart().length;
}

;// CONCATENATED MODULE: ./src/explain/leaks.ts






/** A word that may be the encoded form of a token: nothing shorter holds one. */
const ENCODED_WORD = /[A-Za-z0-9+/_%=-]{32,2000}/g;
const HEADER = /\bauthorization['"]?\s*[:=]\s*['"]?(?:bearer|basic|token)\s+([^\s'",;]{8,2000})/gi;
const leaks_LOGIN = /:\/\/[^\s:@/]{0,200}:([^\s@/]{8,500})@/g;
/** What services write in place of what they hide. */
const MASKED = /\*{3}|\.{3}|…|x{6}|X{6}|<[^>]*>|\[[^\]]*\]/;
/** In characters behind the prefix; what is shorter is an example or was cut. */
const SHORTEST_HUB_TOKEN = 30;
/** The beginning of a token that was cut. */
const leaks_TOKEN_LIKE = /(?:hf_|api_org_)[\w.-]{8,}/;
/** In characters: the longest prefix, and less than a whole token. */
const LONGEST_HEAD = 41;
/** Of a token that a terminal wrapped: what is in front of the line break, and what is behind it. */
const WRAPPED_HEAD = /(?:hf_|api_org_)[A-Za-z0-9]{4,33}$/;
const WRAPPED_REST = /^[A-Za-z0-9]{1,33}(?![\w.-])/;
/** As long as the Hub's tokens are, and drawn from all of these letters: words of two lines hardly ever are both. */
const WHOLE = /^(?:hf_|api_org_)(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{34}$/;
/** In characters. A shorter credential is not cut up when its pieces are looked for. */
const SHORT = 16;
/**
 * Looks for credentials in everything that is read of a log, in time in proportion to its length: also in what says
 * nothing of a failure, such as a bar of progress, the source code in a traceback or the middle of a very long line.
 */
function leaksIn(parts) {
    const found = [];
    const values = new Set();
    for (const { firstLine, text } of parts) {
        const lines = text.split(/\r?\n/).map(withoutControls);
        for (const [index, line] of lines.entries()) {
            const seen = [...credentialsIn(line), ...wrappedIn(line, lines[index + 1] ?? '')];
            for (const { value } of seen)
                values.add(value);
            for (const kind of new Set(seen.map((one) => one.kind)))
                found.push({ line: firstLine + index, kind });
        }
    }
    const known = (0,echo/* echoFinder */.M)([...values]);
    const short = [...values].filter(({ length }) => length < SHORT);
    return {
        found,
        gaveAway: (text) => leaks_TOKEN_LIKE.test(text) ||
            short.some((value) => text.includes(value)) ||
            known(text, true) ||
            credentialsIn(text).length > 0,
    };
}
/** A Hub token of which a line holds the beginning and the next line the rest. */
function wrappedIn(line, next) {
    const [head] = WRAPPED_HEAD.exec(line.slice(-LONGEST_HEAD)) ?? [];
    const [rest] = WRAPPED_REST.exec(next) ?? [];
    if (head === undefined || rest === undefined)
        return [];
    const value = head + rest;
    return WHOLE.test(value) ? [{ kind: 'hub', value }] : [];
}
function credentialsIn(text) {
    if (text.length < 12)
        return [];
    const words = text.match(ENCODED_WORD) ?? [];
    const hub = (0,token_form/* hubTokensIn */.t)(text).filter((token) => token.length >= SHORTEST_HUB_TOKEN);
    const encoded = words.flatMap((word) => (0,encoded_token/* encodedTokenIn */.F)(word)?.token ?? []);
    const foreign = (0,foreign_credential/* foreignCredentialIn */.$)(text)?.value;
    const logins = [...text.matchAll(HEADER), ...text.matchAll(leaks_LOGIN)].flatMap(([, value]) => value ?? []);
    return [
        ...[...hub, ...encoded].map((value) => ({ kind: 'hub', value })),
        ...(foreign === undefined ? [] : [{ kind: 'foreign', value: foreign }]),
        ...logins
            .filter((value) => (0,token_form/* hubTokensIn */.t)(value).length === 0 && (0,encoded_token/* encodedTokenIn */.F)(value) === null)
            .map((value) => ({ kind: 'login', value })),
    ].filter(({ value }) => !MASKED.test(value) && placeholder_placeholderIn(value) === null);
}

;// CONCATENATED MODULE: ./src/explain/log-host.ts
/** What the runners of GitHub print around a job, and its paths and variables. */
const GITHUB = /^##\[|^::(?:error|group)|\d\.\d{7}Z |Process completed with exit code|\bGITHUB_[A-Z]+\b|\/home\/runner\/|github-actions\[bot\]|dependabot\[bot\]|Event: pull_request/m;
/** The same of GitLab, Jenkins, Buildkite, Azure and CircleCI. */
const CI = /section_start:\d|\d\.\d{6}Z \d\d[OE]|gitlab-runner|ERROR: Job failed|^\[Pipeline\]|^Finished: FAILURE|^Started by (?:user|an SCM)|buildkite-agent|\bBUILDKITE\b|\/builds\/|\bCIRCLECI\b|\bCI[:=] ?['"]?true\b/m;
/** Where a log was written: a terminal, unless the log shows that it was not. */
function hostOfLog(parts) {
    if (parts.some(({ text }) => GITHUB.test(text)))
        return 'github';
    return parts.some(({ text }) => CI.test(text)) ? 'ci' : 'terminal';
}

;// CONCATENATED MODULE: ./src/explain/mentioned-repos.ts

/**
 * Of the API only what is about one repo. What the end of the text cuts off is left out, and so is what goes on as a
 * variable or a placeholder.
 */
const mentioned_repos_ADDRESS = /https?:\/\/(?:huggingface\.co|hf\.co|hf-mirror\.com)\/(?!api\/(?!(?:model|dataset|space|kernel|bucket)s\/))(?!oauth\/)([^\s'"<>)\],;`]{1,300})(?=[\s'"<>)\],;`])(?!['"<`][\w$])/g;
const RESTRICTED = /(?:Access to|access) (model|dataset|space) ([\w.-]{1,96}\/[\w.-]{1,96}) (?:is restricted|is awaiting|has been)/g;
const DATASET = /Dataset '([\w.-]{1,96}\/[\w.-]{1,96})' (?:doesn't exist|is a gated)/g;
const MODEL = /['"]?([\w.-]{1,96}\/[\w.-]{1,96})['"]? is not a (?:local folder|valid model identifier)/g;
/** In number; one command asks about them all. */
const mentioned_repos_MOST_REPOS = 5;
/** The repos of the Hub that a text names in a request or a refusal, as the command takes them; each once. */
function mentionedRepos(text, isShowable) {
    const named = [
        ...Array.from(text.matchAll(RESTRICTED), ([, type, id]) => `${type}s/${id}`),
        ...Array.from(text.matchAll(DATASET), ([, id]) => `datasets/${id}`),
        ...Array.from(text.matchAll(MODEL), ([, id]) => id ?? ''),
        ...Array.from(text.matchAll(mentioned_repos_ADDRESS), ([, path]) => mentioned_repos_addressOf(path ?? '')),
    ];
    const found = new Set();
    for (const text of named) {
        const parsed = (0,model_repo/* parseRepo */.E3)(text.replace(/\.+$/, ''));
        if (!parsed.ok || found.size >= mentioned_repos_MOST_REPOS)
            continue;
        const id = (0,model_repo/* formatRepo */.Kf)({ ...parsed.ref, revision: null });
        if (isShowable(id))
            found.add(id);
    }
    return [...found];
}
/** The address of the repo's page: without what the API and git add, which its reader does not know. */
function mentioned_repos_addressOf(path) {
    // The name was masked, and what is left is its owner.
    if (/\/[.:*]+$/.test(path))
        return '';
    return `https://huggingface.co/${path.replace(/[.:*]+$/, '').replace(/\/(?:auth-check|preupload|revision|commit|info)(?:\/.*)?$/s, '')}`;
}

;// CONCATENATED MODULE: ./src/explain/ranking.ts






const AUTHENTICATION_GROUPS = new Set([
    'token',
    'oidc',
    'organization',
    'scope',
    'gate',
    'runner',
]);
const AUTHENTICATION = new Set([
    CREDENTIAL_NOT_RECEIVED,
    missing_REPO_MISSING_OR_NO_ACCESS,
    missing_TARGET_MISSING,
    REFUSED_FOR_UNKNOWN_REASON,
]);
/** Whether another token, another right of it, or access of its account may be what is missing. */
function isAuthentication(cause) {
    if (cause === CLIENT_COMMAND_MISSING)
        return false;
    return AUTHENTICATION_GROUPS.has(cause.group) || AUTHENTICATION.has(cause);
}
/** A warning passed by: what failed may well be something else. */
const OF_A_WARNING = 0.4;
/** What the first has to be ahead of the second by, to be called likely. */
const LEAD = 10;
const MOST_SIGNS = 3;
/** The causes that signs point to, the best first; of equal ones the weightier. */
function ranked(signs) {
    const byCause = new Map();
    for (const sign of signs) {
        for (const [cause, full] of sign.claims) {
            const weight = sign.line.isWarning ? full * OF_A_WARNING : full;
            byCause.set(cause, [...(byCause.get(cause) ?? []), { weight, sign }]);
        }
    }
    const order = new Map(CAUSES.map((cause, index) => [cause, index]));
    const sorted = Array.from(byCause, ([cause, points]) => {
        const strongest = [...points].sort((one, other) => other.weight - one.weight);
        return { cause, weight: strongest[0]?.weight ?? 0, signs: strongest.map(({ sign }) => sign) };
    }).sort((one, other) => other.weight - one.weight || (order.get(one.cause) ?? 0) - (order.get(other.cause) ?? 0));
    const second = sorted[1]?.weight ?? 0;
    return sorted.map(({ cause, weight, signs: all }, index) => ({
        cause,
        weight,
        sure: weight >= WEIGHTS.certain
            ? 'certain'
            : index === 0 && weight >= WEIGHTS.likely - 10 && weight - second >= LEAD
                ? 'likely'
                : 'possible',
        signs: onDifferentLines(all).slice(0, MOST_SIGNS),
    }));
}
/** The strongest of each line: one message has several words that rules look for. */
function onDifferentLines(signs) {
    return signs.filter(({ line }, index) => signs.findIndex((other) => other.line.number === line.number) === index);
}

;// CONCATENATED MODULE: ./src/explain/scene.ts
/** In lines: more than an error message, less than any job's log. */
const MOST_PASTED = 12;
const TOKEN_GIVEN = /\b(?:HF_TOKEN|HUGGING_?FACE_?HUB_TOKEN|HUGGINGFACE_TOKEN)['"]?\s*[:=]\s*['"]?(?:\*{3}|hf_|<redacted|\[?redacted)|Token is valid|Login successful|Logged in as|Your token has been saved|Running with [^\n]{0,80}HF_TOKEN=\*{3}|token=['"]?hf_|token=\*{3}|Invalid credentials in Authorization header/i;
const TOKEN_EMPTY = /^[ \t]{0,40}(?:HF_TOKEN|HUGGING_?FACE_?HUB_TOKEN|HUGGINGFACE_TOKEN)[ \t]{0,5}[:=][ \t]{0,5}(?:''|"")?$/im;
const NO_LOGIN = /You are sending unauthenticated requests to the HF Hub|\bNot logged in\b|HF_TOKEN[`'"]? (?:is|was|environment variable is) (?:not set|not found|missing|empty|unset)|secret `?HF_TOKEN`? does not exist/i;
const FORK = /\bpull_request\b[^\n]{0,80}\bfork|\bfork(?:ed)?\b[^\n]{0,80}\b(?:pull request|secrets)|secrets are not (?:available|passed)[^\n]{0,60}fork/i;
const DEPENDABOT = /\bdependabot\[bot\]|GITHUB_ACTOR:\s*dependabot|refs\/heads\/dependabot\/|\bdependabot\//i;
function sceneOf(lines) {
    const text = lines
        .filter(({ isQuoted }) => !isQuoted)
        .map((line) => line.text)
        .join('\n');
    const isEmpty = TOKEN_EMPTY.test(text) || NO_LOGIN.test(text);
    return {
        text,
        hasToken: isEmpty ? false : TOKEN_GIVEN.test(text) ? true : null,
        role: roleIn(text),
        withoutSecrets: FORK.test(text) ? 'fork' : DEPENDABOT.test(text) ? 'dependabot' : null,
        isPasted: lines.length <= MOST_PASTED,
    };
}
function roleIn(text) {
    const said = /\(permission: (read|write|fineGrained)\)/.exec(text)?.[1];
    if (said === 'read' || said === 'write')
        return said;
    return said !== undefined || /fine-?grained/i.test(text) ? 'fine-grained' : null;
}

;// CONCATENATED MODULE: ./src/explain/explain.ts
/**
 * In: the text of a log, as it is.
 * Out: which causes of the catalogue it fits, or what else failed.
 * Knows: causes, by what they are seen as; evidence, model.
 */










/** In points: with less than this, a candidate is no answer in a log where something else failed. */
const FAINT = WEIGHTS.possible / 2;
/** In lines: what was pasted by itself. */
const ALONE = 1;
function explain_explain(parts) {
    const lines = logLines(parts);
    const log = flatLog(lines);
    const scene = sceneOf(lines);
    const leaks = leaksIn(parts);
    const signs = signsIn(log, scene);
    const others = othersIn(log).filter(({ line }) => !line.isWarning);
    const chains = failureChains(lines);
    const candidates = ranked(signs);
    const [best] = candidates;
    const other = otherInstead(best, others, (found) => chains.get(found.line) ?? 0, scene.isPasted);
    const kept = other === null ? candidates : [];
    const answer = answerOf(kept, others.length > 0, scene.isPasted && lines.length <= ALONE);
    return {
        answer,
        candidates: answer === 'other' ? kept.filter(({ cause }) => !isAuthentication(cause)) : kept,
        other: kept.length === 0 ? (other ?? others.at(-1) ?? null) : null,
        leaks: leaks.found,
        repos: mentionedRepos(aroundSigns(kept[0], log), (id) => !leaks.gaveAway(id)),
        operation: operationOf(aroundSigns(kept[0], log)),
        host: hostOfLog(parts),
    };
}
/**
 * A cause that is not about authentication is the answer only if it is clearly ahead of those that are: else they are
 * shown beside it.
 */
function answerOf(candidates, hasOthers, isAlone) {
    const [first] = candidates;
    if (first === undefined)
        return hasOthers ? 'other' : 'unknown';
    // A warning that passed by says nothing of what failed, unless it is all that there is.
    if (first.weight < FAINT && !isAlone)
        return 'unknown';
    const best = candidates.find(({ cause }) => isAuthentication(cause));
    return best !== undefined && first.weight - best.weight < LEAD ? 'authentication' : 'other';
}
/** In characters on each side of a sign: what one message takes. */
const AROUND = 600;
/** What is in no log any more, and so in no address. */
const CUT = '\u0000';
function aroundSigns(best, { text }) {
    return (best?.signs ?? [])
        .map(({ position }) => text.slice(Math.max(0, position - AROUND), position + AROUND))
        .join(CUT);
}
const CREATES = /\/repos\/create|\bcreate_repo\b|rights to create a/;
const explain_WRITES = /push_to_hub|upload_folder|upload_file|upload_large_folder|create_commit|\/preupload\/|\/commit\/|git push|git-receive-pack|hf upload|huggingface-cli upload|read access but not the required|create_pr=1|authorized to push/;
function operationOf(text) {
    if (CREATES.test(text))
        return 'create';
    return explain_WRITES.test(text) ? 'write' : 'read';
}
/** What no refusal of the Hub leads to: if it comes later, the job had gone on. */
const ENDS_ANY_JOB = new Set(['disk', 'memory']);
/** The failure that ended the job, if it is none of the Hub's; null if the best candidate is what ended it. */
function otherInstead(best, others, chainOf, isPasted) {
    const last = [...others].sort((one, other) => one.position - other.position);
    if (best === undefined)
        return last.at(-1) ?? null;
    const sign = best.signs[0];
    if (sign === undefined)
        return null;
    if (best.weight < FAINT) {
        const after = last.findLast(({ position }) => position > sign.position);
        return after ?? (isPasted ? null : (last.at(-1) ?? null));
    }
    const decisive = last.filter(({ mayFollow }) => !mayFollow);
    const independent = decisive.findLast(({ position, kind }) => position > sign.position && (sign.line.isWarning || ENDS_ANY_JOB.has(kind)));
    if (independent !== undefined)
        return independent;
    const isOnlyWrapped = best.signs.every(({ isWrapper }) => isWrapper);
    if (isOnlyWrapped && decisive.length > 0)
        return decisive.at(-1) ?? null;
    if (best.weight >= WEIGHTS.certain - 10) {
        return (decisive.findLast((other) => other.position > sign.position && chainOf(other) > chainOf(sign)) ?? null);
    }
    const able = best.weight < WEIGHTS.possible && !isPasted ? last : decisive;
    return (able.findLast((other) => other.position > sign.position &&
        (chainOf(other) > chainOf(sign) || other.kind === 'quota' || other.kind === 'request')) ?? null);
}

// EXTERNAL MODULE: ./src/report/paint.ts
var report_paint = __webpack_require__(66);
;// CONCATENATED MODULE: ./src/explain/advice.ts

































const CREATE_TOKEN = 'Create a token at https://huggingface.co/settings/tokens';
/** The next action, if a log is all that is known: one sentence for each cause that a rule can name. */
const ADVICE = new Map([
    [input_problem/* REPO_ID_PLACEHOLDER */.hU, 'Set the variable that should hold the repo id.'],
    [
        input_problem/* REPO_ID_INVALID */.Hk,
        'Check the path: if it is a local folder, it does not exist on this machine; else write namespace/name.',
    ],
    [REPO_ID_NO_NAMESPACE, 'Write the id as namespace/name; if it is a local folder, check that it exists.'],
    [
        TLS_UNTRUSTED_CA,
        "Make the client trust the root certificate of your company's proxy (SSL_CERT_FILE, REQUESTS_CA_BUNDLE or NODE_EXTRA_CA_CERTS).",
    ],
    [HUB_UNREACHABLE, "Check the machine's proxy, firewall and DNS for the host in the message."],
    [OFFLINE_MODE, 'Unset HF_HUB_OFFLINE and TRANSFORMERS_OFFLINE, or fill the cache before the job.'],
    [WAF_BLOCK, 'Run the job again later, or on another machine.'],
    [outage_HUB_OUTAGE, 'Run the job again later; nothing needs to be changed.'],
    [CREDENTIAL_NOT_RECEIVED, 'Check for a proxy that removes the Authorization header.'],
    [RATE_LIMIT_SHARED_IP, 'Give the job a token, since its account has a quota that nobody else uses.'],
    [RATE_LIMIT_ACCOUNT, 'Wait five minutes, and spread out the jobs that use this account.'],
    [RATE_LIMIT_WHOAMI, 'Call whoami once for each job and keep its answer.'],
    [SECRET_NOT_EXPOSED_TO_FORK_PR, 'Skip the step for pull requests from forks, or run it after the merge.'],
    [
        SECRET_NOT_EXPOSED_TO_DEPENDABOT,
        "Add the secret to the repository's Dependabot secrets, or skip the step for Dependabot.",
    ],
    [WRONG_VARIABLE_NAME, 'Set the token as HF_TOKEN.'],
    [SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW, 'Add "secrets: inherit" to the calling job.'],
    [
        empty_secret_SECRET_NOT_DEFINED,
        'Set HF_TOKEN for this step, and check that the secret behind it exists and is not empty.',
    ],
    [TOKEN_PLACEHOLDER, 'Put a real token in place of the placeholder.'],
    [TOKEN_FOREIGN, `${CREATE_TOKEN} and use it in place of the other service's credential.`],
    [TOKEN_HAS_QUOTES, 'Store the token without quotation marks.'],
    [TOKEN_HAS_BEARER_PREFIX, 'Store the token without the word Bearer.'],
    [TOKEN_MALFORMED, 'Copy the token again from its page, as plain text on one line.'],
    [TOKEN_EXPIRED, `${CREATE_TOKEN} and update the secret.`],
    [unusable_token_TOKEN_FORMAT_UNKNOWN, `${CREATE_TOKEN} and use it as the password.`],
    [
        TOKEN_INVALID,
        `${CREATE_TOKEN} and update the secret, unless the value that was sent is not the one you meant.`,
    ],
    [ORG_TOKEN_UNSUPPORTED, 'Use the token of a user account or a service account.'],
    [IMPLICIT_TOKEN_DISABLED, 'Unset HF_HUB_DISABLE_IMPLICIT_TOKEN, or pass the token in the code.'],
    [TOKEN_HAS_NEWLINE, 'Store the token without blanks or line breaks around it.'],
    [missing_token_EMPTY_TOKEN_VALUE, 'Set HF_TOKEN to a token, and check that the secret behind it exists.'],
    [OIDC_MISSING_PERMISSION, 'Add "permissions: id-token: write" to the job.'],
    [
        OIDC_EXCHANGE_REFUSED,
        "Compare repository, branch and workflow file with the Trusted Publisher on the repo's settings page.",
    ],
    [ORG_TOKEN_REVOKED, "Ask the organization's administrators, then create a new token."],
    [ORG_REQUIRES_FINE_GRAINED, 'Create a fine-grained token for the organization.'],
    [ORG_TOKEN_PENDING_APPROVAL, "Ask the organization's administrators to approve the token."],
    [ORG_SSO_REQUIRED, "Authorize the token through the organization's single sign-on."],
    [ORG_MFA_REQUIRED, 'Turn on two-factor authentication for the account.'],
    [ORG_IP_NOT_ALLOWED, 'Run the job from an address that the organization allows.'],
    [read_token_READ_TOKEN_FOR_WRITE, 'Use a token with write access to the repo.'],
    [oauth_scope_OAUTH_SCOPE_MISSING, 'Log in again with the scope that writes repos, or use a user access token.'],
    [WRONG_NAMESPACE, 'Write to a namespace that the account belongs to.'],
    [FINE_GRAINED_REPO_NOT_IN_SCOPE, "Add the repo or its owner to the token's permissions."],
    [fine_grained_FINE_GRAINED_NO_WRITE_ON_REPO, 'Give the fine-grained token write access to the repo.'],
    [
        FINE_GRAINED_MISSING_GATED_PERMISSION,
        "Select read access to public gated repos in the token's settings.",
    ],
    [ORG_ROLE_INSUFFICIENT, "Ask the organization's administrators for a role that may write."],
    [
        FINE_GRAINED_NO_CREATE,
        'Give the fine-grained token write access to the whole namespace, or create the repo first.',
    ],
    [REPO_DISABLED, 'Use another repo: no token opens this one.'],
    [REGION_BLOCKED, 'Run the job in another region, or use another repo.'],
    [REPO_TYPE_MISMATCH, 'Check the type of the repo: model, dataset or Space.'],
    [missing_TARGET_MISSING, 'Create the repo before the upload, and check its owner and name.'],
    [
        missing_REPO_MISSING_OR_NO_ACCESS,
        'Check the spelling of the repo id; if the repo is private, use a token of an account that can see it.',
    ],
    [REFUSED_FOR_UNKNOWN_REASON, "Open the repo's page as the token's account to see why it is refused."],
    [REVISION_MISSING, 'Use a branch, tag or commit that the repo has.'],
    [FILE_MISSING, "Check the file's name and the revision on the repo's page."],
    [REPO_RENAMED, "Use the repo's new id."],
    [GATED_REJECTED, 'Contact the authors: a new request is ignored.'],
    [GATED_NOT_ACCEPTED, "Log in as the token's account, open the repo's page and accept its conditions."],
    [GATED_RESET, "Ask again for access on the repo's page."],
    [GATED_PENDING, 'Wait for the authors: a new token changes nothing.'],
    [GATED_TRANSITIVE, 'Get access to the repo that the message names as well.'],
    [GATED_REFUSED, "Open the repo's page as the token's account to see the state of the request."],
    [NETRC_OVERRIDES_TOKEN, "Remove the Hub's entry from ~/.netrc."],
    [GIT_CREDENTIAL_STALE, 'Remove the old login from git with "hf-auth-check --scrub=git".'],
    [GIT_WITHOUT_CREDENTIAL, 'Log in with "hf auth login --add-to-git-credential" before git uses the Hub.'],
    [CLIENT_COMMAND_MISSING, 'Call "hf", or install a version of huggingface_hub that has the command.'],
]);
/** The same where no secret of a CI system is behind the token. */
const ADVICE_ON_TERMINAL = new Map([
    [empty_secret_SECRET_NOT_DEFINED, 'Run hf auth login, or set HF_TOKEN.'],
    [missing_token_EMPTY_TOKEN_VALUE, 'Run hf auth login, or set HF_TOKEN to a token.'],
    [TOKEN_EXPIRED, `${CREATE_TOKEN} and use it in place of the old one.`],
    [TOKEN_INVALID, `${CREATE_TOKEN} and use it, unless the value that was sent is not the one you meant.`],
]);
/** The next action for a cause. Every cause that is seen as something has one. */
function advice_adviceFor(cause, host) {
    const advice = (host === 'terminal' ? ADVICE_ON_TERMINAL.get(cause) : undefined) ?? ADVICE.get(cause);
    if (advice === undefined)
        throw new Error(`no advice for ${cause.slug}`);
    return advice;
}

;// CONCATENATED MODULE: ./src/command-line/explanation-data.ts


function explanationData(explanation) {
    const { answer, candidates, other, leaks, repos, operation, host } = explanation;
    return {
        answer,
        candidates: candidates.map(({ cause, sure, weight, signs }) => ({
            cause: cause.slug,
            title: (0,evidence_cause/* titled */.d)(cause, host).title,
            group: cause.group,
            sure,
            weight: Math.round(Math.min(weight, 100)),
            next: signs[0]?.advice ?? advice_adviceFor(cause, host),
            signs: signs.map(({ line, words, status }) => ({ line: line.number, words, status })),
        })),
        other: other === null ? null : { kind: other.kind, line: other.line.number, words: other.words },
        leaks: leaks.map(({ line, kind }) => ({ line, kind })),
        repos: [...repos],
        check: candidates.length === 0 ? null : checkCommandFor(repos, operation),
    };
}
function checkCommandFor(repos, operation) {
    const option = repos.length === 0 || operation === 'read' ? [] : [`--operation ${operation}`];
    return ['npx hf-auth-check', ...repos, ...option].join(' ');
}

// EXTERNAL MODULE: ./src/report/encode.ts
var encode = __webpack_require__(622);
;// CONCATENATED MODULE: ./src/command-line/explanation-lines.ts

/** What failed instead, by its kind. */
const OTHER_TITLES = {
    disk: 'the disk is full',
    memory: 'the memory is full',
    quota: "the account's storage or credits are used up",
    service: 'another service refused the request',
    request: 'the Hub rejected the request itself',
    test: 'a test failed',
    file: 'a file is missing, damaged or not readable',
    library: 'the program or one of its libraries failed',
};
/** What may follow from a refused download, although nothing says so. */
const MAY_FOLLOW = new Set(['file', 'library']);
/** Above candidates that are no answer to whether it is authentication. */
const HEADINGS = {
    other: 'Not an authentication problem',
    unknown: 'Nothing in this log says what failed; it only gives a hint',
};
/** Of the weight of the first: what is below is hardly ever the cause. */
const WORTH_A_LINE = 0.4;
/** Of the candidates behind the first. */
const MOST_OTHERS = 3;
const MOST_LEAKS = 5;
/** An explanation as a person reads it in a terminal. */
function explanationLines(data, paint) {
    return [...leakLines(data, paint), ...answerLines(data, paint)];
}
function leakLines({ leaks }, paint) {
    const of = (kind) => leaks.filter((leak) => leak.kind === kind).map(({ line }) => line);
    const [hub, foreign, login] = [of('hub'), of('foreign'), of('login')];
    const told = (title, next) => [
        `${paint('yellow', 'warning:')} ${paint('bold', title)}`,
        `  Next: ${next}`,
        '',
    ];
    return [
        ...(hub.length > 0
            ? told(`This log contains a Hub token on ${explanation_lines_linesOf(hub)}`, 'Revoke it at https://huggingface.co/settings/tokens, then create a new one.')
            : []),
        ...(foreign.length > 0
            ? told(`This log contains a credential of another service on ${explanation_lines_linesOf(foreign)}`, 'Revoke it at that service.')
            : []),
        ...(login.length > 0
            ? told(`This log contains a login on ${explanation_lines_linesOf(login)}`, 'Change that password or token.')
            : []),
    ];
}
function explanation_lines_linesOf(numbers) {
    const shown = numbers.slice(0, MOST_LEAKS);
    const more = numbers.length - shown.length;
    return `line${numbers.length > 1 ? 's' : ''} ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function answerLines(data, paint) {
    const { answer, candidates, other, check } = data;
    const [first, ...rest] = candidates;
    if (first === undefined) {
        if (other === null) {
            return [
                `${paint('bold', 'No sign of an authentication problem')}`,
                '  Nothing in this log is an error that the Hub or its clients are known to print.',
            ];
        }
        const title = OTHER_TITLES[other.kind] ?? 'something else failed';
        const isSure = !MAY_FOLLOW.has(other.kind);
        return [
            paint('bold', `${isSure ? 'Not an' : 'No sign of an'} authentication problem: ${title}`),
            `  line ${other.line}: ${(0,encode/* logText */.kc)(other.words)}`,
        ];
    }
    const others = rest.filter(({ weight }) => weight >= first.weight * WORTH_A_LINE).slice(0, MOST_OTHERS);
    const isOpen = first.sure !== 'certain' && others.length > 0;
    return [
        ...(answer === 'authentication' ? [] : [paint('bold', HEADINGS[answer]), '']),
        ...candidateLines(first, paint),
        ...(check === null ? [] : [`  Check now: ${(0,encode/* logText */.kc)(check)}`]),
        ...(isOpen
            ? [
                '',
                'Also possible:',
                ...others.flatMap((one) => [`  ${one.title} (${one.cause})`, `    ${one.next}`]),
            ]
            : []),
        ...(isOpen && check !== null && first.sure === 'possible'
            ? ['', 'The log alone does not tell these causes apart; the command above asks the Hub.']
            : []),
    ];
}
function candidateLines({ title, cause, sure, signs, next }, paint) {
    const shown = signs.map(({ line, words, status }) => `  line ${line}: ${(0,encode/* logText */.kc)(words)}${status === null || words.includes(String(status)) ? '' : ` (status ${status})`}`);
    return [
        `${paint('red', `${sure}:`)} ${paint('bold', title)} (${cause})`,
        ...new Set(shown),
        `  Next: ${next}`,
    ];
}

// EXTERNAL MODULE: ./src/command-line/help.ts
var help = __webpack_require__(171);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(643);
// EXTERNAL MODULE: ./src/model/file-error.ts
var file_error = __webpack_require__(556);
// EXTERNAL MODULE: ./src/command-line/usage-error.ts + 1 modules
var usage_error = __webpack_require__(135);
;// CONCATENATED MODULE: ./src/command-line/log-input.ts



/** In bytes: what is read of the beginning and of the end of a log. What is between says little about why a job failed. */
const log_input_HEAD = 4 * 1024 * 1024;
const TAIL = 8 * 1024 * 1024;
const NEWLINE = 10;
/** The beginning and the end of a log, from a file or, for `-`, the standard input. */
async function readLog(file) {
    const stream = file === '-' ? process.stdin : (0,external_node_fs_.createReadStream)(file);
    const head = [];
    const tail = [];
    let headLength = 0;
    let tailLength = 0;
    let newlinesBefore = 0;
    try {
        for await (const chunk of stream) {
            let bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
            if (headLength < log_input_HEAD) {
                const part = bytes.subarray(0, log_input_HEAD - headLength);
                head.push(part);
                headLength += part.length;
                newlinesBefore += newlinesIn(part);
                bytes = bytes.subarray(part.length);
            }
            if (bytes.length === 0)
                continue;
            tail.push(bytes);
            tailLength += bytes.length;
            while (tailLength - (tail[0]?.length ?? 0) >= TAIL) {
                const dropped = tail.shift() ?? Buffer.alloc(0);
                tailLength -= dropped.length;
                newlinesBefore += newlinesIn(dropped);
            }
        }
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`The log cannot be read (${(0,file_error/* fileErrorCode */.c)(error)}).`, { help: false });
    }
    const parts = [{ firstLine: 1, text: Buffer.concat(head).toString('utf8') }];
    if (tail.length > 0) {
        parts.push({ firstLine: newlinesBefore + 1, text: Buffer.concat(tail).toString('utf8') });
    }
    return parts;
}
function newlinesIn(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./src/command-line/explain-command.ts
/** `hf-auth-check explain [FILE]`. */








async function explainCommand({ args }) {
    const { values, positionals } = readOptions(args);
    if (values.help === true) {
        process.stdout.write(help/* EXPLAIN_HELP */.e5);
        return 0;
    }
    const [file = '-', ...more] = positionals;
    if (more.length > 0)
        throw new usage_error/* UsageError */.e('explain reads one log at a time.');
    if (file === '-' && process.stdin.isTTY) {
        process.stderr.write('Paste the error, then press Ctrl-D (on Windows Ctrl-Z and Enter).\n');
    }
    const data = explanationData(explain_explain(await readLog(file)));
    const { NO_COLOR, FORCE_COLOR } = process.env;
    const paint = (0,report_paint/* paintFor */.ev)({ NO_COLOR, FORCE_COLOR }, process.stdout.isTTY);
    const text = values.json === true ? JSON.stringify(data, null, 2) : explanationLines(data, paint).join('\n');
    process.stdout.write(`${text}\n`);
    return 0;
}
function readOptions(args) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
        });
    }
    catch {
        // Its own message quotes the argument, which may be anything.
        throw new usage_error/* UsageError */.e('explain has no options but --json and --help, and reads one file.');
    }
}


/***/ }),

/***/ 187:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: function() { return /* binding */ settingOn; },
/* harmony export */   lD: function() { return /* binding */ wordsOn; }
/* harmony export */ });
/* unused harmony exports inputOn, nameOn, setOn, variableOn */
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


/***/ })

};
;