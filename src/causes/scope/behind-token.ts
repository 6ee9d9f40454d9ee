import type { FindingDraft } from '../../evidence/finding.js';
import type { AccountLimit, Limits } from '../../evidence/limits.js';
import type { Refusal } from '../../evidence/refusal.js';
import { orInGroup } from '../../evidence/resource-groups.js';
import type { Identity } from '../../hub/whoami.js';
import { capitalized } from '../../model/capitalized.js';
import { didYouMean, inOwnNamespaces } from '../repo/owner.js';
import { accountReason, accountSource, checkId } from './limit-words.js';
import { FORM, formFor } from './wanted-token.js';

/** What lifts a limit of the token. */
export interface Cure {
  /** What to do, to go in the middle of a sentence. */
  todo: string;
  /** The token that is needed to write another repo in place of this one, which is somebody else's. */
  need: string;
  /** What the advice says of the form for a new token, if there is one, punctuation in front; and what leads there. */
  form?: { said: string; linkText: string };
  /** What a new token would have to include. */
  permission: 'repo.content.read' | 'repo.write';
}

/** What is told along with a limit of the token. */
interface Behind {
  /** What keeps the account as well, to go at the end of the first sentence. */
  also: string;
  /** A sentence that asks whether a repo in a namespace of the account's is meant; empty without one. */
  question: string;
  draft: Pick<FindingDraft, 'subject' | 'position' | 'advice' | 'link' | 'linkText' | 'evidence'>;
}

/**
 * What keeps the account besides a limit of its token, and the advice that lifts both, since without the one the next
 * refusal comes from the other. A form for a new token is linked only if such a token would be accepted.
 */
export function behindToken(refusal: Refusal, { identity, account }: Limits, cure: Cure): Behind {
  const { probed } = refusal;
  const about = { subject: probed.label, position: probed.position };
  if (account === null) {
    const link = formFor(probed, cure.permission);
    const said = link === null ? '' : (cure.form?.said ?? '');
    const advice = `${capitalized(cure.todo)}${checkId(refusal)}${said}.`;
    return {
      also: '',
      question: '',
      draft: { ...about, advice, link, linkText: cure.form?.linkText ?? FORM },
    };
  }
  return {
    also: `, and ${accountReason(probed, identity, account)}`,
    question: account.is === 'outsider' ? didYouMean(inOwnNamespaces(probed)) : '',
    draft: {
      ...about,
      advice: adviceFor(refusal, identity, account, cure),
      evidence: [accountSource(probed, identity, account)],
    },
  };
}

function adviceFor(
  refusal: Refusal,
  { name }: Identity,
  account: AccountLimit,
  { todo, need }: Cure,
): string {
  const { probed, operation } = refusal;
  if (account.is === 'outsider') {
    const others = `a token of ${probed.namespace} or of one of its members`;
    const orOthers = probed.namespace === null ? '' : `, or use ${others} that can write this one`;
    return operation === 'write'
      ? `Write to a repo of ${name} or of one of its organizations with ${need}${orOthers}.`
      : `Use ${others} that can read this repo.`;
  }
  const { org, unless } = account;
  if (unless !== null) {
    return `${capitalized(todo)}; if that is refused too, ask an administrator of ${org.name} to raise the role of ${name}${orInGroup(probed)}${checkId(refusal)}.`;
  }
  const right = operation === 'write' ? 'the role write' : 'access';
  return `Ask an administrator of ${org.name} to give ${name} ${right}, then ${todo}${checkId(refusal)}.`;
}
