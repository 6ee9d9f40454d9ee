import type { CauseGroup } from '../../evidence/cause.js';
import { type Conclusion, REFUSED, UNKNOWN } from '../../evidence/conclusion.js';
import { type Finding, finding } from '../../evidence/finding.js';
import type { Subject } from '../../evidence/subject.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import { EFFECTS } from '../../evidence/token-status-effects.js';
import { hasAccessCheck, readProbeFor } from '../../hub/probe.js';
import type { RepoRequest } from '../../model/inputs.js';
import { withinResource } from '../oidc/resource-scope.js';
import { anonymousAccess } from './anonymous-access.js';
import { renamed } from './condition.js';
import { readAccess } from './read-access.js';
import { uncheckedWriteAccess, writeAccess } from './write-access.js';

/** What is known in the end about one listed repo. */
export interface RepoResult {
  request: RepoRequest;
  label: string;
  access: Conclusion['access'];
  findings: Finding[];
}

/** The same of a repo that is listed. */
export interface ListedResult extends RepoResult {
  /** Whether a token decides about it: one gets in, or is refused for what it may not do. */
  isUpToToken: boolean;
}

const RIGHTS: readonly CauseGroup[] = ['organization', 'scope', 'gate'];

/** Diagnoses one listed repo from the answers about it. */
export function diagnoseRepo(subject: Subject, tokenStatus: TokenStatus): ListedResult {
  const { access, drafts } = conclude(subject, tokenStatus);
  const move = renamed(subject);
  return {
    request: subject.observation.request,
    label: subject.label,
    access,
    findings: [...drafts, ...(move === null ? [] : [move])].map(finding),
    isUpToToken: access === 'granted' || drafts.some(({ cause }) => RIGHTS.includes(cause.group)),
  };
}

function conclude(subject: Subject, tokenStatus: TokenStatus): Conclusion {
  const { ref, operation } = subject.observation.request;
  const read = readProbeFor(ref);
  switch (EFFECTS[tokenStatus.is].repos) {
    case 'nobody':
      if (tokenStatus.is === 'absent') {
        return anonymousAccess(subject, `anonymous-${read}`, 'anonymous-revision');
      }
      return operation === 'write' ? REFUSED : anonymousAccess(subject, read, 'revision');
    case 'account':
      return withinResource(subject, accountAccess(subject));
    case 'nothing':
      return UNKNOWN;
  }
}

function accountAccess(subject: Subject): Conclusion {
  const { ref, operation } = subject.observation.request;
  if (operation === 'read') return readAccess(subject, readProbeFor(ref));
  return hasAccessCheck(ref) ? writeAccess(subject) : uncheckedWriteAccess(subject);
}
