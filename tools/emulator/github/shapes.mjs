import { appId } from './actor.mjs';

/** @import { Annotation, CheckRun } from './check-runs.mjs' */

/** A moment that every answer may name: nothing here depends on the time. */
export const MOMENT = '2026-01-02T03:04:05Z';

/**
 * An account as answers show it; that of an app ends in `[bot]`.
 * @param {string} login
 */
export function account(login) {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: [...login].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) % 1_000_000_007,
    node_id: 'MDQ6VXNlcjE=',
    avatar_url: 'https://avatars.githubusercontent.com/u/1?v=4',
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

/**
 * An app as answers show it.
 * @param {string} slug
 */
export const app = (slug) => ({
  id: appId(slug),
  slug,
  node_id: 'MDM6QXBwMQ==',
  owner: account('octo-org'),
  name: slug,
  description: '',
  external_url: 'https://example.com',
  html_url: `https://github.com/apps/${slug}`,
  created_at: MOMENT,
  updated_at: MOMENT,
  permissions: { checks: 'write' },
  events: [],
});

/** @param {CheckRun} run */
export const checkRun = (run) => ({
  id: run.id,
  node_id: 'CR_1',
  head_sha: run.headSha,
  external_id: run.externalId,
  url: `https://api.github.com/check-runs/${run.id}`,
  html_url: `https://github.com/runs/${run.id}`,
  details_url: 'https://example.com',
  status: run.status,
  conclusion: run.conclusion,
  started_at: MOMENT,
  completed_at: run.conclusion === null ? null : MOMENT,
  output: {
    title: run.title,
    summary: run.summary,
    text: null,
    annotations_count: run.annotations.length,
    annotations_url: `https://api.github.com/check-runs/${run.id}/annotations`,
  },
  name: run.name,
  check_suite: { id: appId(run.app) },
  app: app(run.app),
  pull_requests: [],
});

/** @param {Annotation} given */
export const annotation = ({ title, ...given }) => ({
  ...given,
  blob_href: `https://github.com/blob/${given.path}`,
  start_column: null,
  end_column: null,
  title: title ?? null,
  raw_details: null,
});
