import { CAUSES } from '../causes/catalogue.js';
import type { Cause } from '../evidence/cause.js';
import { ACCESS_SIGNS } from './access-signs.js';
import { NETWORK_SIGNS } from './network-signs.js';
import { REPO_SIGNS } from './repo-signs.js';
import { type SignRule, WEIGHTS } from './sign.js';
import { TOKEN_SIGNS } from './token-signs.js';

const RULES: readonly SignRule[] = [...TOKEN_SIGNS, ...ACCESS_SIGNS, ...REPO_SIGNS, ...NETWORK_SIGNS];

/** The words of the catalogue that no rule has: each points faintly to all causes that it is seen as. */
function otherWords(): SignRule[] {
  const causes = new Map<string, Cause[]>();
  for (const cause of CAUSES as readonly Cause[]) {
    for (const words of cause.seenAs ?? []) causes.set(words, [...(causes.get(words) ?? []), cause]);
  }
  const others = [...causes].filter(([words]) => !RULES.some(({ pattern }) => words.search(pattern) >= 0));
  return others.map(([words, seenBy]) => ({
    pattern: new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'),
    isOwn: false,
    isWrapper: true,
    claims: () => seenBy.map((cause) => [cause, WEIGHTS.faint - 5] as const),
  }));
}

export const SIGNS: readonly SignRule[] = [...RULES, ...otherWords()];
