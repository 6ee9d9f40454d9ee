import type { CleanupResult } from '../../cleanup/cleanup-result.js';
import { afterIsolation } from '../../cleanup/plan/isolation.js';
import { GIT_CLIENTS } from '../../clients/git-clients.js';
import type { Assessment } from '../../evidence/assessment.js';
import type { Evidence } from '../../evidence/evidence.js';
import { isRefusal, probeEntries, readProbe } from '../../evidence/readings.js';
import { placeText } from '../../evidence/workflow-place.js';
import { readMetadata } from '../../hub/probe.js';
import { type GitLogins, gitLogins } from '../../job/git-use/git-logins.js';
import { repoAt, type UrlLogin } from '../../job/git-use/git-url.js';
import { type GitUse, gitUses, type Writer } from '../../job/git-use/git-uses.js';
import { type Job, type JobStep, jobsOf } from '../../job/job.js';
import { mappingsOf } from '../../job/token-mapping.js';
import { variableIn } from '../../job/variables.js';
import { hubHosts } from '../../model/endpoint.js';
import { formatRepo, type RepoRef } from '../../model/repo.js';
import { afterScrub } from '../sections/after-cleanup.js';

/** A later command of git that will have no login. */
export interface UnansweredUse {
  use: GitUse<JobStep>;
  because: /** Nothing gives git one. */
    | { is: 'plain'; logins: GitLogins }
    /** A rule has it go to a host for which nothing gives it one. */
    | { is: 'mirror'; host: string; at: string }
    /** Its password is a variable that the step does not get. */
    | { is: 'variable'; name: string }
    /** The login is behind the host, where it is a part of the path. */
    | { is: 'in-path' };
}

/** Helpers that know what was given to them, and nothing by themselves. */
const KEEPERS = /^(?:store|cache|osxkeychain|wincred|libsecret|manager|manager-core)(?: \(no\. \d+\))?$/;
const SETTINGS = "git's settings";
const OF_HUB = /HF|HUGGING_?FACE/i;

/** The later commands of this job with which git pushes to the Hub, or reads what needs a login, and will have none. */
export function unansweredUses(
  evidence: Evidence,
  assessment: Assessment,
  cleanup: CleanupResult,
  job: Job,
): UnansweredUse[] {
  const hosts = hubHosts(evidence.inputs.endpoint);
  const { inputs, runner } = evidence;
  if (!job.isWhole || runner.git.state === 'unavailable') return [];
  const uses = gitUses(job.steps, hosts[0]).filter(
    ({ step: { runs }, url }) =>
      (runs === 'after' || runs === 'beside') && url?.host != null && hosts.includes(url.host),
  );
  if (uses.length === 0) return [];
  const secrets = tokenSecrets(job);
  const logins = gitLogins(
    job.steps,
    hosts,
    (name) => OF_HUB.test(name) || secrets.includes(name),
    inputs.exportToken || runner.environment.tokenVariables.HF_TOKEN === 'set',
  );
  const isParallel = job.steps.some(
    ({ step: { parallel } }) => parallel.block !== null || parallel.isBackground,
  );
  const machine = machineLogin(evidence, assessment, cleanup, hosts);
  const closed = closedRepos(evidence);
  return uses.flatMap((use): UnansweredUse[] => {
    const known = logins[isParallel ? logins.length - 1 : job.steps.indexOf(use.step)];
    const because = known === undefined ? null : whyUnanswered(evidence, job, use, known, machine, closed);
    return because === null ? [] : [{ use, because }];
  });
}

/** The repos, as `repoName` has them, that later commands of this job read from the Hub with git, and without a login. */
export function reposReadByGit({ inputs, runner: { workflow } }: Evidence): ReadonlySet<string> {
  const hosts = hubHosts(inputs.endpoint);
  const repos = jobsOf(workflow).flatMap(({ steps }) =>
    gitUses(steps, hosts[0]).flatMap(({ writes, url, step: { runs } }) => {
      const isLater = runs === 'after' || runs === 'beside';
      const isPlain = url?.host != null && hosts.includes(url.host) && url.login.is !== 'other';
      const repo = isLater && isPlain && !writes ? repoAt(url) : null;
      return repo === null ? [] : [repo.toLowerCase()];
    }),
  );
  return new Set(repos);
}

/** The repo without letter case, as addresses name it. */
export function repoName(ref: RepoRef): string {
  return formatRepo({ ...ref, revision: null }).toLowerCase();
}

function whyUnanswered(
  evidence: Evidence,
  job: Job,
  use: GitUse<JobStep>,
  logins: GitLogins,
  machine: MachineLogin,
  closed: ReadonlySet<string>,
): UnansweredUse['because'] | null {
  const { url, writes, hasSettings } = use;
  if (url?.login.is === 'in-path') return url.login;
  if (url === null || (!writes && !closed.has(repoAt(url)?.toLowerCase() ?? ''))) return null;
  const { git } = evidence.runner;
  const isKept = logins.givesToHelper && (logins.hasHelper || git.helpers.length > 0);
  if (hasSettings || logins.mayHave || isKept) return null;
  if (url.login.is !== 'none') {
    const name = passwordVariable(url.login);
    const isMissing =
      name !== null && !mayGet(evidence, job, use.writer, name, url.login.is === 'expression');
    return isMissing ? { is: 'variable', name } : null;
  }
  const mirror = mirrorOf(`https://${url.host}${url.path}`, writes, logins, evidence);
  if (mirror !== null) return mirror.mayLogIn ? null : { is: 'mirror', host: mirror.host, at: mirror.at };
  if (
    machine === 'of-variable'
      ? mayGet(evidence, job, { ...use.writer, step: use.step }, 'HF_TOKEN', false)
      : machine !== 'none'
  )
    return null;
  return { is: 'plain', logins };
}

/** The hosts that git goes to instead of the Hub, with the place of the rule for each, in words. */
export function otherGitHosts({
  inputs,
  runner: { git, workflow },
}: Evidence): Array<{ host: string; at: string }> {
  const [job] = jobsOf(workflow);
  const hosts = hubHosts(inputs.endpoint);
  const inText = job === undefined ? [] : gitLogins(job.steps, hosts, () => false, false).at(-1)?.mirrors;
  return [
    ...(git.rewrites ?? []).flatMap(({ host, file }) =>
      host === null ? [] : [{ host, at: file ?? SETTINGS }],
    ),
    ...(inText ?? []).map(({ host, place }) => ({ host, at: placeText(place) })),
  ];
}

/** The host that a rule has git go to, by the longest beginning; null for none. */
function mirrorOf(
  address: string,
  writes: boolean,
  logins: GitLogins,
  evidence: Evidence,
): { host: string; at: string; mayLogIn: boolean } | null {
  const rules = [
    ...logins.mirrors.map((one) => ({ ...one, hasLogin: false, at: placeText(one.place) })),
    ...(evidence.runner.git.rewrites ?? []).map((one) => ({ ...one, at: one.file ?? SETTINGS })),
  ].filter(({ from, isForPushes }) => address.startsWith(from) && (writes || !isForPushes));
  const [first] = rules.toSorted((one, other) => other.from.length - one.from.length);
  if (first === undefined) return null;
  const { host, at, hasLogin } = first;
  return host === null
    ? { host: '', at, mayLogIn: true }
    : { host, at, mayLogIn: hasLogin || mayKnow(evidence, host) };
}

function passwordVariable(login: UrlLogin): string | null {
  if (login.is === 'variable') return login.name;
  return login.is === 'expression' && login.reference.context === 'env' ? login.reference.name : null;
}

/** The secrets that the check takes its token from. */
function tokenSecrets({ callPath, own }: Job): string[] {
  return mappingsOf({ callPath, step: own.step }).flatMap(({ origins }) =>
    origins.flatMap(({ context, name }) => (context === 'secrets' && name !== null ? [name] : [])),
  );
}

/**
 * Whether the step of the command may get the variable from somewhere. What no text sets, the machine may: that
 * is known of the variables for tokens alone, and expressions read none of it.
 */
export function mayGet(
  { inputs, runner: { environment } }: Evidence,
  { own }: Job,
  { step, maySet }: Writer<JobStep>,
  name: string,
  isExpression: boolean,
): boolean {
  const found = variableIn(
    isExpression ? step.layers.filter(({ route }) => route !== 'container') : step.layers,
    name,
  );
  if (found !== null) return found.hasText || found.origins.length > 0;
  if (step.mayGetMore || (name === 'HF_TOKEN' && inputs.exportToken && step.runs !== 'before')) return true;
  if (isExpression) return false;
  if (maySet(name) || !OF_HUB.test(name)) return true;
  const isOwn = variableIn(own.layers, name) !== null;
  if (isOwn) return environment.isSelfHosted;
  return name === 'HF_TOKEN' || name === 'HUGGING_FACE_HUB_TOKEN'
    ? environment.tokenVariables[name] === 'set'
    : environment.misnamed.includes(name);
}

/** Whether the machine has a login for git, of the Hub's hosts; `of-variable` if it is `HF_TOKEN` of whoever asks. */
type MachineLogin = 'none' | 'of-variable' | 'some';

function machineLogin(
  evidence: Evidence,
  assessment: Assessment,
  { scrubs, isolation }: CleanupResult,
  hosts: readonly string[],
): MachineLogin {
  const later =
    isolation === null ? afterScrub(evidence, assessment, scrubs) : afterIsolation(evidence, isolation);
  const isIsolated = isolation !== null && isolation.git.length > 0;
  const isOpen = evidence.runner.git.helpers.some(
    ({ name, state }) =>
      !KEEPERS.test(name) || state === 'hung' || state === 'failed' || state === 'not-asked',
  );
  if (isOpen && !isIsolated) return 'some';
  const isSent = hosts.some((host) =>
    GIT_CLIENTS.flatMap((client) =>
      client.sends(later, { host, hostname: host.replace(/:\d+$/, '') }, null),
    ).some(
      (one) => one.does !== 'nothing' && !(one.source.kind === 'git' && one.source.credential.kind === 'url'),
    ),
  );
  if (isSent) return 'some';
  return isIsolated ? 'of-variable' : 'none';
}

/** Whether this machine may have a login for a host that it was not searched for. */
function mayKnow({ runner: { git, netrc } }: Evidence, host: string): boolean {
  return (
    git.helpers.length > 0 ||
    netrc.some(
      ({ bytes, state, isDistrusted, parse }) =>
        isDistrusted === true ||
        bytes?.includes(host) === true ||
        (state !== 'no-file' &&
          (parse === null || !parse.ok || parse.entries.some((one) => one.host === null))),
    )
  );
}

/** The listed repos, as `repoName` has them, that are not open to everybody by the Hub's answers. */
function closedRepos({ hub: { repos } }: Evidence): ReadonlySet<string> {
  const closed = repos.filter((observation) => {
    const seen = readMetadata(observation.probes.metadata ?? observation.probes.revision);
    const isRefused = probeEntries(observation).some(
      ([probe, response]) => probe.startsWith('anonymous-') && isRefusal(readProbe(probe, response)),
    );
    return isRefused || seen?.isPrivate === true || seen?.gate != null;
  });
  return new Set(closed.map(({ request }) => repoName(request.ref)));
}
