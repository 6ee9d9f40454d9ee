import { shorten } from '../hub/shorten.js';
import type { EvidenceItem } from './finding.js';
import type { ProbedRepo } from './probed-repo.js';
import { ownershipOf } from './rights.js';

/** What is known of the resource groups in the repo's organization. That of the repo itself is not known. */
export interface GroupsThere {
  /** Those of the account, each with its role there: `vision (write) and audio (read)`. */
  names: string;
  evidence: EvidenceItem;
}

const MOST_NAMED = 5;
/** Of a name, in characters. */
const LONGEST_NAME = 60;

/**
 * The account's resource groups in the organization that owns the repo. A repo in a group is visible to the members of
 * the group alone, with their role in it; an administrator of the organization sees all (protocol notes §2.3). Null if
 * no group can be the reason for a refusal, as far as the identity check tells.
 */
export function groupsThere(probed: ProbedRepo): GroupsThere | null {
  const ownership = ownershipOf(probed);
  if (ownership.is !== 'org') return null;
  const { name, role, resourceGroups } = ownership.org;
  if (role === 'admin' || resourceGroups.length === 0) return null;
  const named = resourceGroups.slice(0, MOST_NAMED).map((group) => {
    const short = shorten(group.name, LONGEST_NAME);
    return group.role === null ? short : `${short} (${group.role})`;
  });
  const left = resourceGroups.length - named.length;
  const all = [...named, ...(left === 0 ? [] : [`${left} more`])];
  const names = [all.slice(0, -1).join(', '), ...all.slice(-1)].filter((part) => part !== '').join(' and ');
  const has = role === null ? '' : `the role ${role} and `;
  return { names, evidence: { fact: `GET /api/whoami-v2: in ${name}, ${has}the resource groups ${names}` } };
}

/** Where else than in the organization a role may be raised, to follow the account's name; empty if nowhere. */
export function orInGroup(probed: ProbedRepo): string {
  const groups = groupsThere(probed);
  return groups === null
    ? ''
    : `, there or in the repo's resource group, which may be another than ${groups.names}`;
}
