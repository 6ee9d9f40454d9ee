import type { getOctokit } from '@actions/github';
import { USER_AGENT } from '../../model/version.js';

/** GitHub's API with the token of one step, typed by GitHub's own description of it. */
export type Client = ReturnType<typeof getOctokit>;

/** It would say on the log what a server wants it to say. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A client for the API that the runner names (`GITHUB_API_URL`), through the runner's proxy. It repeats nothing. */
export async function clientFor(token: string, signal: AbortSignal): Promise<Client> {
  // Loaded here only: most runs publish nothing, and the client is the largest part of the bundle.
  const { getOctokit } = await import('@actions/github');
  const client = getOctokit(token, { userAgent: USER_AGENT, log: SILENT });
  // As an option of the client it would take the place of the proxy.
  client.hook.before('request', (options) => {
    options.request = { ...options.request, signal };
  });
  return client;
}

/** What GitHub was asked to list. An answer that breaks off reaches us as an empty text, which is no empty list. */
export function listIn<Item>(data: readonly Item[]): readonly Item[] {
  if (!Array.isArray(data)) throw new TypeError('no list');
  return data;
}
