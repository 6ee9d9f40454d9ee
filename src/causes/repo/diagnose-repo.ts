import { type Conclusion, REFUSED, UNKNOWN } from '../../evidence/conclusion.js';
import { type Finding, finding } from '../../evidence/finding.js';
import type { ProbedRepo } from '../../evidence/probed-repo.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import { EFFECTS } from '../../evidence/token-status-effects.js';
import { mainProbeFor, readProbeFor } from '../../hub/probe.js';
import type { CauseGroup } from '../../model/cause-group.js';
import { type RepoRequest, writesTo } from '../../model/inputs.js';
import { withinResource } from '../oidc/resource-scope.js';
import { anonymousAccess } from './anonymous-access.js';
import { renamed } from './condition.js';
import { pullRequestAccess } from './pull-request-access.js';
import { readAccess } from './read-access.js';
import { uncheckedWriteAccess, writeAccess } from './write-access.js';

/** What is known in the end about one listed repo. */
export interface RepoResult {
  request: RepoRequest;
  label: string;
  access: Conclusion['access'];
  /** Whether it never fails the step, as its line of `repos` says, or those of all that load it. */
  isOptional: boolean;
  findings: Finding[];
}

/** The same of a repo that is listed. */
export interface ListedResult extends RepoResult {
  /** Whether a token decides about it: one gets in, or is refused for what it may not do. */
  isUpToToken: boolean;
}

const RIGHTS: readonly CauseGroup[] = ['organization', 'scope', 'gate'];

/** Diagnoses one listed repo from the answers about it. */
export function diagnoseRepo(probed: ProbedRepo, tokenStatus: TokenStatus): ListedResult {
  const { access, drafts } = conclude(probed, tokenStatus);
  const move = renamed(probed);
  const { request } = probed.observation;
  return {
    request,
    label: probed.label,
    access,
    isOptional: request.isOptional === true,
    findings: [...drafts, ...(move === null ? [] : [move])].map(finding),
    isUpToToken: access === 'granted' || drafts.some(({ cause }) => RIGHTS.includes(cause.group)),
  };
}

function conclude(probed: ProbedRepo, tokenStatus: TokenStatus): Conclusion {
  const { request } = probed.observation;
  const read = readProbeFor(request.ref);
  switch (EFFECTS[tokenStatus.is].repos) {
    case 'nobody':
      if (tokenStatus.is === 'absent') {
        return anonymousAccess(probed, `anonymous-${read}`, 'anonymous-revision');
      }
      return writesTo(request) ? REFUSED : anonymousAccess(probed, read, 'revision');
    case 'account':
      return withinResource(probed, accountAccess(probed));
    case 'nothing':
      return UNKNOWN;
  }
}

function accountAccess(probed: ProbedRepo): Conclusion {
  const { request } = probed.observation;
  const main = mainProbeFor(request);
  if (request.operation === 'pr') return pullRequestAccess(probed, main);
  if (!writesTo(request)) return readAccess(probed, main);
  return main === 'write' ? writeAccess(probed) : uncheckedWriteAccess(probed);
}
