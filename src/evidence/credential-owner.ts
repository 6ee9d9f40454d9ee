import type { Secret } from '../model/secret.js';
import { kindOf } from '../model/token/token-form.js';
import type { Evidence } from './evidence.js';

/** Whose credential it is, in a few words for the table of clients; null where nobody asked or knows. */
export function ownerOf(evidence: Evidence, secret: Secret | null): string | null {
  if (secret === null) return null;
  const known = evidence.hub.others.find((one) => one.secret.equals(secret))?.is ?? null;
  switch (known?.kind) {
    case 'accepted':
      return `belongs to ${known.name}`;
    case 'expired':
      return 'expired';
    case 'refused':
      return 'unknown to the Hub';
    default:
      return kindOf(secret.reveal()) === 'unknown' ? 'not in the form of a Hub token' : null;
  }
}

/** The same as a sentence of its own, with a blank in front; empty where nothing is known. */
export function ownerSentence(evidence: Evidence, secret: Secret | null): string {
  const owner = ownerOf(evidence, secret);
  if (owner === null) return '';
  return (
    { expired: ' It has expired.', 'unknown to the Hub': ' The Hub does not recognize it.' }[owner] ??
    sentence(owner)
  );
}

function sentence(owner: string): string {
  return owner.startsWith('belongs') ? ` It ${owner}.` : ' It does not have the form of a Hub token.';
}
