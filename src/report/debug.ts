/**
 * The debug log's lines: what was sent and when, and what was looked at. Headers and bodies have no place in them.
 * Text from outside is as it came: to be redacted and encoded where it is shown.
 */
import { win32 } from 'node:path';
import type { Evidence } from '../evidence/evidence.js';
import type { SentRequest } from '../hub/client.js';
import { credentialHosts } from '../model/endpoint.js';
import { entriesFor } from '../netrc/entries.js';

import type { ProgramEnd } from '../runner/programs/child.js';
import { count } from './wording.js';

/** One request as it went. */
export function requestLine({ request, path, attempt, hops, outcome, milliseconds }: SentRequest): string {
  const { method, token } = request;
  // A query of our own says what is asked for; one that a redirect leads to may hold a signature.
  const shownPath = hops === 0 ? path : path.replace(/\?.*$/s, '?…');
  const parts = [
    took(milliseconds),
    token === null ? 'without a token' : 'with a token',
    `attempt ${attempt}`,
    ...(hops === 0 ? [] : [`after ${count(hops, 'redirect')}`]),
  ];
  if (outcome.kind === 'no-answer') {
    return `${method} ${shownPath}: no answer (${outcome.phase}, ${outcome.code}), ${parts.join(', ')}`;
  }
  const { status, code, requestId, rateLimit, message } = outcome;
  if (rateLimit !== null) parts.push(`${rateLimit.remaining} left of the quota "${rateLimit.bucket}"`);
  if (requestId !== null) parts.push(`request ${requestId}`);
  if (status >= 400 && message !== null) parts.push(`"${message}"`);
  return `${method} ${shownPath}: ${status}${code === null ? '' : ` ${code}`}, ${parts.join(', ')}`;
}

/** A program that was started, without what it was given to read. */
export function programLine({ command, args, run, milliseconds }: ProgramEnd): string {
  const words = args.filter((word) => /^-{0,2}[\w.=-]{1,40}$/.test(word));
  const end = run.end === 'exited' || run.end === 'not-started' ? `${run.end}, ${run.code}` : run.end;
  const program = win32.basename(command).replace(/\.exe$/i, '');
  return `${[program, ...words].join(' ')}: ${end}, ${took(milliseconds)}`;
}

/** What was looked at on this runner, and what was there. */
export function observationLines(evidence: Evidence): string[] {
  const {
    inputs,
    discovery,
    runner: { tokenSources, event, netrc, git, storedTokens, legacyToken, jobClients, workflow },
    hub: { references },
  } = evidence;
  const { hostnames } = credentialHosts(inputs.endpoint);
  const sources = tokenSources.held.map(({ source }) =>
    source === tokenSources.checked?.source ? `${source} (checked)` : source,
  );
  return [
    `token sources: ${sources.join(', ') || 'none'}`,
    `event ${event.name}${event.fork === null ? '' : ', from a fork'}${event.isInFork ? ', in a fork' : ''}${event.isDependabot ? ', of Dependabot' : ''}`,
    ...[tokenSources.saved, legacyToken].flatMap((saved) =>
      saved === null
        ? []
        : [`saved login ${saved.path}: ${saved.problem ?? (saved.value === null ? 'blank' : 'read')}`],
    ),
    ...(storedTokens === null
      ? []
      : [`${storedTokens.path}: ${storedTokens.problem ?? count(storedTokens.tokens.length, 'login')}`]),
    ...netrc.map((file) => {
      const { matching, defaults } = entriesFor(file, hostnames);
      const entries = `${count(matching.length, 'login')} for this Hub, ${defaults.length} for any host`;
      return `${file.path}: ${file.problem ?? (file.parse === null ? file.state : entries)}`;
    }),
    `git${git.version === null ? '' : ` ${git.version}`}: ${git.state}, ${count(git.credentials.length, 'credential')} for this Hub`,
    ...git.helpers.map(({ name, where, state }) => `credential helper ${name} (${where}): ${state}`),
    ...jobClients.map(
      (client) => `${client.package} ${client.version ?? client.range ?? ''}: ${client.how}, ${client.where}`,
    ),
    ...(workflow === null ? [] : [workflow.top, ...workflow.called]).map(
      ({ path, problem, jobs }) => `workflow ${path}: ${problem ?? count(jobs.length, 'job')}`,
    ),
    ...(discovery === null
      ? []
      : [`discovery: read ${count(discovery.read, 'file')}, ${count(discovery.repos.length, 'repo')} named`]),
    ...references.read.map(
      ({ files, mentions }) =>
        `references: ${count(files.length, 'file')} asked for, ${count(mentions.length, 'repo')} named`,
    ),
  ];
}

function took(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}
