import type { Cause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { allowsWrite, unknownPermissions } from '../../evidence/permissions.js';
import { evidenceFrom, nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import { ownerCoverageOf, ownershipOf } from '../../evidence/rights.js';
import type { Probe } from '../../hub/probe.js';
import type { Identity } from '../../hub/whoami.js';
import { wordsOn } from '../../model/host-words.js';
import { didYouMean, inOwnNamespaces } from '../repo/owner.js';
import { FINE_GRAINED_NO_WRITE_ON_REPO, FINE_GRAINED_REPO_NOT_IN_SCOPE } from './fine-grained.js';
import { ORG_ROLE_INSUFFICIENT, WRONG_NAMESPACE } from './membership.js';
import { OAUTH_SCOPE_MISSING } from './oauth-scope.js';
import { READ_TOKEN_FOR_WRITE } from './read-token.js';
import { FORM, formFor, tokenName } from './wanted-token.js';

const WHOAMI = 'GET /api/whoami-v2';

/** Something that rules a creation out, whatever else holds. */
interface Limit {
  cause: Cause;
  /** Goes on after a colon. */
  why: string;
  /** The next action if this is the only limit, or the one that another token does not lift. */
  advice: string;
  /** What shows it. */
  fact: string;
}

/**
 * Why the token cannot create a repo that is not there, by what the identity check proves, all in one finding: what
 * the token lacks and what its account lacks. Null if nothing rules it out.
 */
export function creationLimit(probed: ProbedRepo, probe: Probe): FindingDraft | null {
  const { identity } = probed;
  if (identity === null) return null;
  const ofToken = limitOfToken(probed, identity);
  const ofAccount = limitOfAccount(probed, identity, ofToken !== null);
  const isForeign = ofAccount?.cause === WRONG_NAMESPACE;
  // A fine-grained token cannot have an entry for an owner to whom its account does not belong.
  const inOrder = isForeign && identity.fineGrained !== null ? [ofAccount, ofToken] : [ofToken, ofAccount];
  const limits = inOrder.filter((limit) => limit !== null);
  const [first] = limits;
  if (first === undefined) return null;
  // A token that is made at the link would not lift a limit of the account.
  const link = ofAccount === null ? formFor(probed, 'repo.write') : null;
  const meant = isForeign ? didYouMean(inOwnNamespaces(probed)) : '';
  return {
    cause: first.cause,
    subject: probed.label,
    position: probed.position,
    message: `${nameOf(probed)} cannot be created: ${limits.map(({ why }) => why).join(', and ')}.${meant}`,
    advice: (ofAccount ?? first).advice,
    link,
    linkText: FORM,
    evidence: [...evidenceFrom(probed, [probe, 'read', 'metadata']), ...limits.map(({ fact }) => ({ fact }))],
  };
}

function limitOfToken(probed: ProbedRepo, identity: Identity): Limit | null {
  const { tokenFormat, namespace, host } = probed;
  const { role, name, fineGrained } = identity;
  if (role === 'read') {
    return {
      cause: READ_TOKEN_FOR_WRITE,
      why: `${tokenName(identity)} of ${name} is a read token`,
      advice: `Create a token of ${name} that can write, and use it ${wordsOn(host).forJob}.`,
      fact: `${WHOAMI}: role read`,
    };
  }
  const scopes = tokenFormat?.oauthScopes ?? null;
  if (scopes !== null && !scopes.some((scope) => /^(?:contribute|manage)-repos$/.test(scope))) {
    const held = scopes.length === 0 ? 'no scopes' : `only ${scopes.join(', ')}`;
    return {
      cause: OAUTH_SCOPE_MISSING,
      why: `the OAuth token has ${held}, not manage-repos`,
      advice: 'Log in again with the scope manage-repos, or use a user access token.',
      fact: `the token itself lists ${held}`,
    };
  }
  if (fineGrained === null) return null;
  const coverage = ownerCoverageOf(fineGrained, probed);
  const permissions = coverage.is === 'entry' ? coverage.permissions : [];
  const isOpen = coverage.is === 'unclear' || allowsWrite(permissions);
  if (isOpen || unknownPermissions([...permissions, ...fineGrained.global]).length > 0) return null;
  return coverage.is === 'none'
    ? {
        cause: FINE_GRAINED_REPO_NOT_IN_SCOPE,
        why: `${tokenName(identity)} has no entry for ${namespace}, and one for a repo alone is not enough`,
        advice: `Add ${namespace} with write access to contents to the token, or create a token that has it.`,
        fact: `${WHOAMI}: no entry for ${namespace}`,
      }
    : {
        cause: FINE_GRAINED_NO_WRITE_ON_REPO,
        why: `the entry of ${tokenName(identity)} for ${namespace} has no write access to contents`,
        advice: `Tick write access to contents and settings of repos for ${namespace} in the token, or create a token that has it.`,
        fact: `${WHOAMI}: permissions on ${namespace}: ${permissions.join(', ')}`,
      };
}

function limitOfAccount(
  probed: ProbedRepo,
  { name, fineGrained }: Identity,
  needsToken: boolean,
): Limit | null {
  const { namespace } = probed;
  const ownership = ownershipOf(probed);
  if (ownership.is === 'foreign') {
    // The token of a service account has entries for its organization, and may list no membership.
    const isListed = fineGrained !== null && ownerCoverageOf(fineGrained, probed).is !== 'none';
    const how = needsToken ? ' with a token that can write there' : '';
    return isListed
      ? null
      : {
          cause: WRONG_NAMESPACE,
          why: `${namespace} is neither the account ${name} nor one of its organizations`,
          advice: `Create the repo under ${name} or one of its organizations${how}, or use the token of a member of ${namespace}.`,
          fact: `${WHOAMI}: account ${name}, which is not a member of ${namespace}`,
        };
  }
  if (ownership.is !== 'org') return null;
  const { org } = ownership;
  // Repos are created in resource groups, too, and the role in one of them may be another.
  if (![org, ...org.resourceGroups].every(({ role }) => role === 'read' || role === 'no_access')) return null;
  const how = needsToken
    ? ', then use a token that can write there'
    : '; a new token of the same account changes nothing';
  return {
    cause: ORG_ROLE_INSUFFICIENT,
    why: `the role of ${name} in ${org.name} is ${org.role}`,
    advice: `Ask an administrator of ${org.name} to raise the role of ${name}${how}.`,
    fact: `${WHOAMI}: roleInOrg ${org.role} in ${org.name}`,
  };
}
