import { affectedClientsSentence } from '../../clients/affected-clients.js';
import type { CredentialOverride } from '../../clients/overrides.js';
import { defineCause } from '../../evidence/cause.js';
import { ownerSentence } from '../../evidence/credential-owner.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { isGivenForCheck } from '../../evidence/given-token.js';
import { sourceName } from '../../evidence/token-home.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import type { Host } from '../../model/host.js';
import { wordsOn } from '../../model/host-words.js';

/**
 * Means: Two sources hold different tokens, and clients differ in which one they send. It is only a notice for a
 * variable whose name no Hub client reads.
 *
 * How we know: The fingerprints of the two tokens differ.
 *
 * What to do: Keep one of them, or set `export-token: true`.
 */
export const CONFLICTING_TOKEN_SOURCES = defineCause({
  group: 'runner',
  slug: 'conflicting-token-sources',
  severity: 'warning',
  title: 'Two sources hold different tokens',
  isOfVariable: true,
});

/** A variable that some client takes its token from, and that holds another one. */
export function conflictFindings(
  evidence: Evidence,
  tokenStatus: TokenStatus,
  overrides: readonly CredentialOverride[],
): FindingDraft[] {
  const { host, tokenSources } = evidence.runner;
  const { checked } = tokenSources;
  const overriding = overrides.filter(({ source, does }) => source.kind === 'variable' && does === 'sends');
  const [first] = overriding;
  if (first?.source.kind !== 'variable' || checked === null || isGivenForCheck(evidence)) return [];
  const { name } = first.source;
  const here = overriding.filter(({ source }) => source.kind === 'variable' && source.name === name);
  const one = sourceName(checked.source, host);
  const sentence = affectedClientsSentence(evidence, here, 'send', `the one in ${name}`);
  return [
    {
      cause: CONFLICTING_TOKEN_SOURCES,
      subject: name,
      message:
        checked.source === 'publisher'
          ? `The check used a Trusted Publisher, but ${name} holds a stored token; ${sentence}.${ownerSentence(evidence, first.secret)}`
          : `The check used ${one}, but ${name} holds a different token; ${sentence}.${ownerSentence(evidence, first.secret)}`,
      advice: adviceFor(name, tokenStatus, host),
      evidence: [{ fact: `the fingerprints of ${one} and ${name} differ` }],
    },
  ];
}

/** A token that the Hub rejected is neither exported nor worth a second place. */
function adviceFor(name: string, { is }: TokenStatus, host: Host): string {
  const { job, environment } = wordsOn(host);
  if (name === 'HF_TOKEN') {
    return is === 'refused'
      ? `${host === 'github' ? 'Remove the token input' : 'Check HF_TOKEN instead of standard input'} if ${job} is to use the token in HF_TOKEN, else put one good token into both.`
      : `Keep one of the two${host === 'github' ? ', or set export-token: true so that later steps get the checked token in HF_TOKEN' : ''}.`;
  }
  return is === 'refused'
    ? `Move the token in ${name} to HF_TOKEN if ${job} is to use it, else remove ${name} from ${environment}.`
    : `Remove ${name} from ${environment}, or set it to the same token.`;
}

const MOST_NAMED = 5;

/** Variables that no client of the Hub reads, with other tokens than the one that was found good. */
export function misnamedFindings({ runner: { environment, tokenSources, host } }: Evidence): FindingDraft[] {
  // On their own machine people keep tokens for other things, and know of them.
  if (host === 'terminal') return [];
  const { checked } = tokenSources;
  const names = environment.misnamed.filter((name) => {
    const token = environment.misnamedTokens.get(name);
    // What looks like an input is reported as one.
    return (
      !name.startsWith('INPUT_') && token !== undefined && checked?.format.cleaned.equals(token) === false
    );
  });
  const [first] = names;
  if (first === undefined || checked === null) return [];
  const one = sourceName(checked.source, host);
  const isOne = names.length === 1;
  return [
    {
      cause: CONFLICTING_TOKEN_SOURCES,
      severity: 'notice',
      subject: first,
      message: `${listed(names)} ${isOne ? 'holds' : 'hold'} another token than ${one}, which was checked. No Hub client reads ${isOne ? 'a variable of this name' : 'variables of these names'}.`,
      advice: `Remove ${isOne ? 'it' : 'them'} from ${wordsOn(host).environment}, or set HF_TOKEN to the token that the job is to use.`,
      evidence: names.slice(0, MOST_NAMED).map((name) => ({
        fact: `the fingerprints of ${one} and ${name} differ`,
      })),
    },
  ];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED);
  const more = names.length - shown.length;
  const all = more === 0 ? shown : [...shown, `${more} more`];
  return all.length === 1 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
