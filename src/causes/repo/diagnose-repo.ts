import { type Conclusion, REFUSED, UNKNOWN } from '../../evidence/conclusion.js';
import { type Finding, finding } from '../../evidence/finding.js';
import type { Subject } from '../../evidence/subject.js';
import type { Standing } from '../../evidence/token-status.js';
import { BEARINGS } from '../../evidence/token-status-effects.js';
import { hasAccessCheck, readLookFor } from '../../hub/probe.js';
import type { RepoRequest } from '../../model/inputs.js';
import { withinResource } from '../organization/resource-scope.js';
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
  const read = readLookFor(ref);
  switch (BEARINGS[standing.is].repos) {
    case 'nobody':
      if (standing.is === 'absent') {
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
  if (operation === 'read') return readAccess(subject, readLookFor(ref));
  return hasAccessCheck(ref) ? writeAccess(subject) : uncheckedWriteAccess(subject);
}
