import { removalFrom } from '../../cleanup/plan/planned-removals.js';
import { type NetrcStale, staleNetrc } from '../../cleanup/plan/stale.js';
import { affectedClientsSentence, listed } from '../../clients/affected-clients.js';
import { hostsOf } from '../../clients/clients.js';
import type { CredentialOverride } from '../../clients/overrides.js';
import { defineCause } from '../../evidence/cause.js';
import { ownerSentence } from '../../evidence/credential-owner.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import type { NetrcFile } from '../../runner/netrc-files.js';
import { isScrubbed, removalAdvice, type Scrubbing } from './removal-advice.js';

/**
 * Means: An entry of a netrc file replaces the token for some clients.
 *
 * How we know: The file that they read has an entry for the host, or a `default`, that is not the token.
 *
 * What to do: `scrub: netrc` takes the entry out for this job; remove it from the machine for good. A
 * `default` is never touched: point `NETRC` elsewhere.
 */
export const NETRC_OVERRIDES_TOKEN = defineCause({
  group: 'runner',
  slug: 'netrc-overrides-token',
  severity: 'warning',
  title: 'A netrc entry replaces the token for some clients',
});

/**
 * Means: A netrc file cannot be edited without doubt, or makes clients fail.
 *
 * How we know: Reading it fails, or its readers understand it in different ways. It is left as it is.
 *
 * What to do: Mend the file by hand; the message names line and reason.
 */
export const NETRC_UNREADABLE = defineCause({
  group: 'runner',
  slug: 'netrc-unreadable',
  severity: 'warning',
  title: 'The netrc file cannot be edited safely',
});

/** What netrc files say in place of the token, and files that clients stumble over. */
export function netrcFindings(
  evidence: Evidence,
  overrides: readonly CredentialOverride[],
  scrubbing: Scrubbing,
): FindingDraft[] {
  const drafts = staleNetrc(evidence, overrides)
    .filter(({ file }) => reasonAgainst(file) === null)
    .map((stale) => {
      const overriding = overridesFrom(stale.file, overrides).filter(({ does }) => does === 'sends');
      return overriding.some(isOwnEntry)
        ? ownEntry(evidence, stale, overriding, scrubbing)
        : defaultEntry(evidence, stale, overriding, scrubbing);
    });
  return [...drafts, ...unusable(evidence, overrides)];
}

function overridesFrom(file: NetrcFile, overrides: readonly CredentialOverride[]): CredentialOverride[] {
  return overrides.filter(({ source }) => source.kind === 'netrc' && source.path === file.path);
}

function isOwnEntry({ source }: CredentialOverride): boolean {
  return source.kind === 'netrc' && !source.byDefault;
}

/** Lines of entries as the own grammar has them, and where a reader has something else, as that one has it. */
function linesOf(entries: NetrcStale['entries'], overriding: readonly CredentialOverride[]): string {
  const read = overriding.flatMap(({ source }) =>
    source.kind === 'netrc' && source.line !== null ? [source.line] : [],
  );
  const lines = new Set([...entries.map(({ lines }) => lines.first), ...read]);
  return [...lines].sort((a, b) => a - b).join(', ');
}

function ownEntry(
  evidence: Evidence,
  stale: NetrcStale,
  overriding: readonly CredentialOverride[],
  scrubbing: Scrubbing,
): FindingDraft {
  const { file, entries } = stale;
  const own = overriding.filter(isOwnEntry);
  const lines = linesOf(entries, own);
  const host = listed([...new Set(own.map(({ host: { hostname } }) => hostname))]);
  const owner = ownerSentence(evidence, own.find(({ secret }) => secret !== null)?.secret ?? null);
  const hand = `Remove the entry for ${host} from ${file.path}`;
  const advice =
    entries.length === 0
      ? `${hand} by hand: clients disagree about what it says, so no scrub touches it.`
      : removalAdvice(scrubbing, 'netrc', file.path, hand, () => removalFrom(stale, evidence).refusal);
  return {
    cause: NETRC_OVERRIDES_TOKEN,
    subject: file.path,
    message: `${file.path}, line ${lines}, holds another credential for ${host}.${owner} ${sentenceOf(evidence, own)}.`,
    advice: advice + thenDefault(stale, evidence, scrubbing),
    evidence: [{ fact: `${file.path}: entry for ${host} on line ${lines} differs from the token` }],
  };
}

/** A file may have a default entry behind the one for the Hub, which is used as soon as that is gone. */
function thenDefault(
  { file }: NetrcStale,
  { inputs, runner: { netrc } }: Evidence,
  scrubbing: Scrubbing,
): string {
  const entries = netrc.find((one) => one === file)?.parse;
  const line =
    entries?.ok === true ? entries.entries.find(({ host }) => host === null)?.lines.first : undefined;
  if (line === undefined) return '';
  const tense = isScrubbed(scrubbing, file.path) ? 'Now' : 'Then';
  return ` ${tense} its default entry on line ${line} answers for ${inputs.endpoint.hostname}: set NETRC to another file for this job.`;
}

function defaultEntry(
  evidence: Evidence,
  { file, defaults }: NetrcStale,
  overriding: readonly CredentialOverride[],
  { overridesLater }: Scrubbing,
): FindingDraft {
  const lines = linesOf(defaults, overriding);
  const never = overridesLater === null ? 'removed here' : 'taken out of force by isolate';
  return {
    cause: NETRC_OVERRIDES_TOKEN,
    subject: file.path,
    message: `${file.path}, line ${lines}, has a default entry, which answers for every host without one of its own, so also for the Hub. ${sentenceOf(evidence, overriding)}.`,
    advice: `A default entry is never ${never}, since other hosts may need it: set NETRC to another file for this job, or remove the entry from ${file.path}.`,
    evidence: [{ fact: `${file.path}: default entry on line ${lines}` }],
  };
}

function sentenceOf(evidence: Evidence, overriding: readonly CredentialOverride[]): string {
  return affectedClientsSentence(evidence, overriding, 'send');
}

/** A file that nobody can be sure about, where it has to do with the Hub, or that some client stops at. */
function unusable(evidence: Evidence, overrides: readonly CredentialOverride[]): FindingDraft[] {
  return evidence.runner.netrc.flatMap((file) => {
    if (file.state === 'no-file') return [];
    if (file.isDistrusted) return [distrusted(file)];
    const overriding = overridesFrom(file, overrides);
    const failing = overriding.filter(({ does }) => does === 'fails');
    const sending = overriding.filter(({ does }) => does === 'sends');
    const reason = reasonAgainst(file);
    const concerns =
      reason !== null && (file.state !== 'read' || sending.length > 0 || namesHub(file, evidence));
    if (!concerns && failing.length === 0) return [];
    const why = reason ?? 'it holds bytes that are no UTF-8';
    const sent =
      reason === null || sending.length === 0
        ? ''
        : ` ${affectedClientsSentence(evidence, sending, 'send')}.`;
    const failed = failing.length === 0 ? '' : ` ${affectedClientsSentence(evidence, failing, 'fail')}.`;
    const unsure = sent === '' && failed === '' ? ' Clients differ in what they take from it.' : '';
    return [
      {
        cause: NETRC_UNREADABLE,
        subject: file.path,
        message: `${file.path} cannot be read without doubt: ${why}.${sent}${failed}${unsure} It was left as it is.`,
        advice: `Mend ${file.path} by hand, or set NETRC to another file for this job.`,
        evidence: [{ fact: `${file.path}: ${why}` }],
      },
    ];
  });
}

function distrusted({ path, problem }: NetrcFile): FindingDraft {
  return {
    cause: NETRC_UNREADABLE,
    subject: path,
    message: `${path} was not read: ${problem}. Nobody can tell here what clients take from it; it was left as it is.`,
    advice: 'Set NETRC to a file outside of the workspace for this job.',
    evidence: [{ fact: `${path}: ${problem}` }],
  };
}

/** Why the own grammar or this process cannot read the file; null where it can. */
function reasonAgainst({ state, problem, parse }: NetrcFile): string | null {
  if (state !== 'read') return problem ?? 'it cannot be read';
  return parse !== null && !parse.ok ? `${parse.reason} (line ${parse.line})` : null;
}

/** Whether the text names a host of the Hub anywhere: then somebody may take an entry for it out of the file. */
function namesHub({ bytes }: NetrcFile, evidence: Evidence): boolean {
  const text = bytes?.toString('latin1').toLowerCase() ?? '';
  return hostsOf(evidence).some(({ hostname }) => text.includes(hostname));
}
