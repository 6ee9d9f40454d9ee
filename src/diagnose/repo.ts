import { hasAccessCheck, readLookFor } from '../hub/access.js';
import type { RepoRequest } from '../inputs.js';
import { anonymousAccess } from './anonymous-access.js';
import { type Conclusion, REFUSED, UNKNOWN } from './conclusion.js';
import { renamed } from './condition.js';
import { type Finding, finding } from './finding.js';
import { readAccess } from './read-access.js';
import type { Standing } from './standing.js';
import type { Subject } from './subject.js';
import { uncheckedWriteAccess, writeAccess } from './write-access.js';

/** What is known in the end about one listed repo. */
export interface RepoResult {
  request: RepoRequest;
  label: string;
  access: Conclusion['access'];
  findings: Finding[];
}

/** Diagnoses one listed repo from the answers about it. */
export function diagnoseRepo(subject: Subject, standing: Standing): RepoResult {
  const { access, drafts } = conclude(subject, standing);
  const move = renamed(subject);
  return {
    request: subject.observation.request,
    label: subject.label,
    access,
    findings: [...drafts, ...(move === null ? [] : [move])].map(finding),
  };
}

function conclude(subject: Subject, standing: Standing): Conclusion {
  const { ref, operation } = subject.observation.request;
  switch (standing.is) {
    case 'absent':
      return anonymousAccess(subject, `anonymous-${readLookFor(ref)}`, 'anonymous-revision');
    case 'not-received':
      // The Hub saw no token, so its answers are those to nobody.
      return operation === 'write' ? REFUSED : anonymousAccess(subject, readLookFor(ref), 'revision');
    case 'good':
    case 'unknown':
      if (operation === 'read') return readAccess(subject, readLookFor(ref));
      return hasAccessCheck(ref) ? writeAccess(subject) : uncheckedWriteAccess(subject);
    case 'refused':
    case 'malformed':
    case 'withheld':
      return UNKNOWN;
  }
}
