// Makes the calls of a file of jobs with @huggingface/hub, one after the other: the counterpart of play.py.
import { readFileSync } from 'node:fs';
import * as hub from '@huggingface/hub';

/** @import { Failure, Outcome } from '../expectation.mjs' */
/** @import { Job } from '../library-clients.mjs' */

/**
 * @typedef {{ name: string, hubUrl: string, accessToken?: string, revision?: string }} Asked
 * @type {Record<Job['type'], (asked: Asked) => Promise<{ name: string }>>}
 */
const INFO = {
  model: (asked) => hub.modelInfo(asked),
  dataset: (asked) => hub.datasetInfo(asked),
  space: (asked) => hub.spaceInfo(asked),
};

/**
 * @param {Job} job
 * @returns {Promise<unknown>}
 */
async function call({ call: name, endpoint, token, repo: id, type, file, revision }) {
  const common = { hubUrl: endpoint, ...(typeof token === 'string' ? { accessToken: token } : {}) };
  const repo = { type, name: id };
  const at = { ...common, repo, path: file, ...(revision === null ? {} : { revision }) };
  switch (name) {
    case 'whoami':
      return (await hub.whoAmI({ ...common, accessToken: typeof token === 'string' ? token : '' })).name;
    case 'access':
      return (await hub.checkRepoAccess({ ...common, repo })) ?? null;
    case 'info':
      return (await INFO[type]({ ...common, name: id, ...(revision === null ? {} : { revision }) })).name;
    case 'list': {
      const paths = [];
      for await (const entry of hub.listFiles({ ...at, path: '', recursive: true })) paths.push(entry.path);
      return paths.sort();
    }
    case 'exists':
      return hub.fileExists(at);
    case 'download':
      return (await hub.downloadFile(at))?.text() ?? null;
    case 'upload': {
      const note = { path: 'note.txt', content: new Blob(['x']) };
      return String(await hub.uploadFile({ ...common, repo, file: note, useWebWorkers: false }));
    }
    default:
      throw new Error(`@huggingface/hub has no call for ${name}`);
  }
}

/**
 * @param {Job} job
 * @returns {Promise<Outcome>}
 */
async function outcome(job) {
  try {
    return { value: await call(job) };
  } catch (error) {
    return failure(error);
  }
}

/**
 * @param {unknown} error
 * @returns {Failure}
 */
function failure(error) {
  if (!(error instanceof Error))
    return { error: typeof error, status: null, message: String(error), because: null };
  const { statusCode } = /** @type {{ statusCode?: number }} */ (error);
  return {
    error: error.constructor.name,
    status: statusCode ?? null,
    message: error.message,
    because: error.cause === undefined ? null : failure(error.cause),
  };
}

/** @type {Job[]} */
const jobs = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const outcomes = [];
for (const job of jobs) outcomes.push(await outcome(job));
console.log(JSON.stringify({ version: null, outcomes }));
