import { relative, sep } from 'node:path';
import { formsOf } from './runner/secret-forms.mjs';

/**
 * @import { Runner } from './runner.mjs'
 * @import { StepResult } from './runner/step.mjs'
 */

/**
 * Where a secret was found, and in which form. The secret itself never stands here.
 *
 * @typedef {object} Leak
 * @property {string} channel
 * @property {string} secret its name
 * @property {string} form
 *
 * @typedef {object} LeakOptions
 * @property {boolean} [exportToken] the step was asked to export HF_TOKEN
 * @property {string[]} [backups] names of the secrets that files in the temporary directory may hold,
 *   because they were taken out of the home and are to be put back
 */

/** Channels of files that may be backups of what was scrubbed. */
const TEMP_FILE = 'temp file ';

/**
 * Looks for every form of every secret in every text.
 *
 * @param {Record<string, string | Buffer>} texts by channel
 * @param {Record<string, string>} secrets by name
 * @returns {Leak[]} of forms that contain each other, only the longest
 */
export function findLeaks(texts, secrets) {
  const wanted = Object.entries(secrets).map(([secret, value]) => ({ secret, forms: formsOf(value) }));
  return Object.entries(texts).flatMap(([channel, content]) => {
    // Colours are no disguise: who reads the log does not see where they begin and end.
    const text = content.toString('utf8').replace(/\p{Cc}\[[\d;]*m/gu, '');
    // White space is no disguise: a wrapped line still shows the secret.
    const joined = text.replace(/\s+/g, '');
    return wanted.flatMap(({ secret, forms }) =>
      formsIn(text, joined, forms).map((form) => ({ channel, secret, form })),
    );
  });
}

/**
 * @param {string} text
 * @param {string} joined the same without white space
 * @param {import('./runner/secret-forms.mjs').SecretForm[]} forms
 */
function formsIn(text, joined, forms) {
  /** @type {string[]} */
  const found = [];
  /** @type {string[]} */
  const names = [];
  for (const form of forms) {
    if (found.some((longer) => longer.includes(form.text))) continue;
    const plain = text.includes(form.text);
    if (!plain && !joined.includes(form.text)) continue;
    found.push(form.text);
    names.push(plain ? form.form : `${form.form}, broken by white space`);
  }
  return names;
}

/**
 * Everything through which a step could give a secret away. The one legal place is left out: the
 * commands that register a mask, which the runner keeps to itself.
 *
 * @param {StepResult} result
 * @param {Runner} runner
 * @param {LeakOptions} [options]
 * @returns {Record<string, string | Buffer>} by channel
 */
export function channelsOf(result, runner, { exportToken = false } = {}) {
  /** @type {Record<string, string | Buffer>} */
  const channels = {
    stdout: result.visible.stdout,
    stderr: result.visible.stderr,
    summary: result.summary,
    path: result.addedPath.join('\n'),
  };
  // Taken from the commands: there they stand as the action wrote them, unescaped and not yet masked.
  result.commands.forEach(({ command, properties, data }, index) => {
    if (command === 'add-mask') return;
    const isAnnotation = ['error', 'warning', 'notice'].includes(command);
    const channel = `${isAnnotation ? 'annotation' : 'command'} ${index + 1} (${command})`;
    channels[channel] = [data, ...Object.values(properties)].join('\n');
  });
  for (const [name, value] of Object.entries(result.outputs)) channels[`output ${name}`] = value;
  for (const [name, value] of Object.entries(result.state)) channels[`state ${name}`] = value;
  for (const [name, value] of Object.entries(result.exportedEnv)) {
    if (!(exportToken && name === 'HF_TOKEN')) channels[`environment ${name}`] = value;
  }
  return { ...channels, ...fileChannels(result, runner) };
}

/**
 * @param {StepResult} result
 * @param {Runner} runner
 */
function fileChannels(result, runner) {
  const report = result.outputs.report
    ? relative(runner.root, result.outputs.report).split(sep).join('/')
    : '';
  /** @type {Record<string, Buffer>} */
  const channels = {};
  for (const { path, bytes, given } of runner.files()) {
    if (path === report) channels.report = bytes;
    else if (path.startsWith('temp/')) channels[`${TEMP_FILE}${path}`] = bytes;
    // What the job brought along may hold secrets; what the action adds beside it may not.
    else if (!given) channels[`new file ${path}`] = bytes;
  }
  return channels;
}

/**
 * @param {Leak[]} leaks
 * @param {LeakOptions} [options]
 * @returns {Leak[]} those that no option allows
 */
export function forbiddenLeaks(leaks, { backups = [] } = {}) {
  return leaks.filter(({ channel, secret }) => !(channel.startsWith(TEMP_FILE) && backups.includes(secret)));
}

/**
 * Throws when a run gave a secret away, naming channels and forms.
 *
 * @param {StepResult} result
 * @param {Runner} runner
 * @param {Record<string, string>} secrets by name
 * @param {LeakOptions} [options]
 */
export function assertNoLeak(result, runner, secrets, options = {}) {
  const leaks = forbiddenLeaks(findLeaks(channelsOf(result, runner, options), secrets), options);
  if (leaks.length > 0) throw new Error(`Secrets were given away:\n${leaks.map(describeLeak).join('\n')}`);
}

/**
 * @param {Leak} leak
 * @returns {string}
 */
export function describeLeak({ channel, secret, form }) {
  return `- ${channel} holds secret '${secret}' (${form})`;
}
