import type { Evidence } from '../../evidence/evidence.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import { EFFECTS } from '../../evidence/token-status-effects.js';
import { isWrittenByStrangers, MOST_FOUND_PROBED, unlistedUses } from '../../evidence/unlisted-uses.js';
import { wordsOn } from '../../model/host-words.js';
import type { Operation } from '../../model/inputs.js';
import { BOUND_NAMES } from '../../runner/workspace/bounds.js';
import type { ReferenceResult } from '../gate/loaded-repos.js';
import type { RepoResult } from '../repo/diagnose-repo.js';
import { otherGitHosts } from '../runner/git-login.js';
import { unreachedHosts } from '../runner/unreached-hosts.js';
import { uncheckedTrust } from '../runner/unshared-trust.js';
import { unfollowed } from './unfollowed.js';

/** What a reader might think was checked and was not, each with the reason. */
export function notChecked(
  evidence: Evidence,
  tokenStatus: TokenStatus,
  results: readonly RepoResult[],
  loaded: readonly ReferenceResult[],
): string[] {
  const reason = EFFECTS[tokenStatus.is].notChecked?.(wordsOn(evidence.runner.host)) ?? null;
  return [
    ...(reason === null ? [] : [reason]),
    ...results.flatMap(unexplained),
    ...unprobedUses(evidence, tokenStatus),
    ...unreadFiles(evidence),
    ...unfollowed(evidence, tokenStatus, loaded),
    ...unreachedHosts(evidence),
    ...uncheckedTrust(evidence),
    ...distrustedFiles(evidence),
    ...unreadWorkspace(evidence),
    ...unaskedGit(evidence),
    ...otherGitHosts(evidence).map(
      ({ host, at }) => `${host}, where git goes instead of the Hub (url.….insteadOf in ${at})`,
    ),
  ];
}

const DOING: Readonly<Record<Operation, string>> = {
  read: 'read of',
  write: 'write to',
  create: 'creation of',
  pr: 'pull request on',
};

function unexplained({ label, request, access, findings }: RepoResult): string[] {
  const isExplained = access === 'granted' || (access === 'refused' && findings.length > 0);
  return isExplained ? [] : [`${DOING[request.operation]} ${label}`];
}

/** What the workspace names and nobody asked the Hub about, although that was wanted. */
function unprobedUses(evidence: Evidence, tokenStatus: TokenStatus): string[] {
  const { inputs, discovery, hub, runner } = evidence;
  if (!inputs.discover || discovery === null) return [];
  if (!discovery.hasSource)
    return [
      runner.host === 'github'
        ? 'the repos that the job uses: its workspace has no files yet, and its workflow was not found'
        : `the repos that ${wordsOn(runner.host).job} uses, because this folder has no file that may name one`,
    ];
  const certain = unlistedUses(evidence).filter(({ isCertain }) => isCertain).length;
  const asked = hub.found.filter(({ probes }) => Object.keys(probes).length > 0).length;
  if (certain === asked) return [];
  const what = `${certain - asked} ${certain - asked === 1 ? 'repo' : 'repos'} that the workspace names`;
  if (isWrittenByStrangers(runner.event))
    return [`${what}, because somebody outside this repository may have written its files`];
  if (EFFECTS[tokenStatus.is].repos !== 'account')
    return [`${what}, because they are checked only with an accepted token`];
  if (asked < hub.found.length) return [`${what}, because the check ended before they were requested`];
  return [`${what}, because at most ${MOST_FOUND_PROBED} of them are checked`];
}

/** What may name more repos, for whoever relies on `discover`; without it, the proposal says so. */
function unreadFiles({ inputs, discovery }: Evidence): string[] {
  if (!inputs.discover || discovery === null || discovery.leftOut.because === null) return [];
  const { files, because } = discovery.leftOut;
  const what = files === 0 ? 'some' : `${files}`;
  return [`${what} workspace files that may name repos, because ${BOUND_NAMES[because]} was reached`];
}

/** Files with credentials that this action does not use, because somebody else can write them. */
function distrustedFiles({
  runner: {
    tokenSources: { saved },
    legacyToken,
    storedTokens,
    netrc,
  },
}: Evidence): string[] {
  return [saved, storedTokens, legacyToken, ...netrc].flatMap((file) =>
    file?.isDistrusted ? [`the contents of ${file.path}: ${file.problem}`] : [],
  );
}

function unreadWorkspace({ runner: { unread } }: Evidence): string[] {
  return [
    ...(unread?.isLate ? ['workspace files that were not read within two seconds'] : []),
    ...(unread !== undefined && unread.cut.length > 0
      ? [`workspace files that are too large to be read: ${unread.cut.join(', ')}`]
      : []),
  ];
}

function unaskedGit({ runner: { git, host } }: Evidence): string[] {
  const names = git.helpers
    .filter(({ state }) => state === 'hung' || state === 'failed' || state === 'not-asked')
    .map(({ name }) => name);
  return [
    ...(git.state === 'unavailable'
      ? [`credentials in git, since git was not found on ${wordsOn(host).thisRunner}`]
      : []),
    ...(names.length > 0
      ? [
          `what these git credential helpers hold, because they were not asked or did not answer: ${names.join(', ')}`,
        ]
      : []),
  ];
}
