import { relative, sep } from 'node:path';
import { programChannels } from './runner/program-channels.mjs';
import { formsOf } from './runner/secret-forms.mjs';
import { readings } from './runner/unveiled.mjs';

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
    const views = readings(content.toString('utf8'));
    return wanted.flatMap(({ secret, forms }) =>
      formsIn(views, forms).map((form) => ({ channel, secret, form })),
    );
  });
}

/**
 * @param {{how: string, text: string}[]} views of one text
 * @param {import('./runner/secret-forms.mjs').SecretForm[]} forms
 */
function formsIn(views, forms) {
  /** @type {string[]} */
  const found = [];
  /** @type {string[]} */
  const names = [];
  for (const form of forms) {
    if (found.some((longer) => longer.includes(form.text))) continue;
    const view = views.find(({ text }) => text.includes(form.text));
    if (view === undefined) continue;
    found.push(form.text);
    names.push(view.how === '' ? form.form : `${form.form}, ${view.how}`);
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
  const asked = exportToken ? (result.exportedEnv.HF_TOKEN ?? '') : '';
  for (const [name, value] of Object.entries(result.exportedEnv)) {
    if (!(exportToken && name === 'HF_TOKEN')) channels[`environment ${name}`] = value;
  }
  // The same once more as it was written: with names, with comments, with what a later line overwrote.
  for (const [name, text] of Object.entries(result.files)) {
    channels[`file ${name}`] = name === 'GITHUB_ENV' && asked !== '' ? text.replace(asked, '') : text;
  }
  return { ...channels, ...programChannels(result.programs), ...fileChannels(result, runner) };
}

/**
 * @param {StepResult} result
 * @param {Runner} runner
 */
function fileChannels(result, runner) {
  const report = result.outputs.report
    ? relative(runner.root, result.outputs.report).split(sep).join('/')
    : '';
  const files = runner.files();
  /** @type {Record<string, string | Buffer>} */
  const channels = { 'names of files': runner.newNames().join('\n') };
  for (const [path, bytes] of Object.entries(runner.newObjects())) channels[`git object ${path}`] = bytes;
  for (const { path, bytes, before } of files) {
    if (path === report) channels.report = bytes;
    else if (before === null) {
      const isTemporary = path.startsWith('temp/') || path.startsWith('system-temp/');
      channels[`${isTemporary ? TEMP_FILE : 'new file '}${path}`] = bytes;
    } else if (!bytes.equals(before)) channels[`changed file ${path}`] = newLines(bytes, before);
  }
  return channels;
}

/**
 * What the job brought along may hold secrets; what the action adds to it may not.
 *
 * @param {Buffer} bytes
 * @param {Buffer} before
 */
function newLines(bytes, before) {
  const lines = bytes.toString('latin1').split('\n');
  // A line of which something was taken out is no new one.
  return Buffer.from(lines.filter((line) => !before.includes(line, 0, 'latin1')).join('\n'), 'latin1');
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
