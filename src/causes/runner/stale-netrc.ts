import { isUtf8 } from 'node:buffer';
import { removalFrom } from '../../cleanup/plan/planned-removals.js';
import { type NetrcStale, staleNetrc } from '../../cleanup/plan/stale.js';
import { affectedClientsSentence, listed } from '../../clients/affected-clients.js';
import { hostsOf } from '../../clients/clients.js';
import { CURL_CLIENTS } from '../../clients/curl-clients.js';
import type { CredentialOverride } from '../../clients/overrides.js';
import { defineCause } from '../../evidence/cause.js';
import { ownerSentence } from '../../evidence/credential-owner.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { wordsOn } from '../../model/host-words.js';
import type { NetrcFile } from '../../runner/netrc-files.js';
import { isScrubbed, removalAdvice, type Scrubbing } from './removal-advice.js';

/**
 * Means: Some clients send an entry of a netrc file instead of the token.
 *
 * How we know: The file that they read has an entry for the host, or a `default` entry, that is not the token.
 *
 * What to do: Set `scrub: netrc` to remove the entry for this job; delete it on the runner to fix this for good. A
 * `default` entry is never removed: set `NETRC` to another file.
 */
export const NETRC_OVERRIDES_TOKEN = defineCause({
  group: 'runner',
  slug: 'netrc-overrides-token',
  severity: 'warning',
  title: 'A netrc entry overrides the token in some clients',
  seenAs: ['401 Client Error: Unauthorized for url'],
});

/**
 * Means: A netrc file is ambiguous or cannot be checked, or makes clients fail.
 *
 * How we know: Reading it fails, or clients read it differently. It is not changed.
 *
 * What to do: Fix the file by hand; the message names the line and the reason.
 */
export const NETRC_UNREADABLE = defineCause({
  group: 'runner',
  slug: 'netrc-unreadable',
  severity: 'warning',
  title: 'A netrc file is ambiguous or cannot be checked',
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
  return [...drafts, ...unusable(evidence, overrides, scrubbing)];
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
  const { forCommands } = wordsOn(evidence.runner.host);
  const byDefault = defaultLine(file);
  const hub = evidence.inputs.endpoint.hostname;
  const remains = isScrubbed(scrubbing, file.path) ? remainsClause(stale, evidence) : '';
  const isDefaultNow = byDefault !== null && isScrubbed(scrubbing, file.path);
  return {
    cause: NETRC_OVERRIDES_TOKEN,
    subject: file.path,
    message: `${file.path}, line ${lines}, holds another credential for ${host}; ${sentenceOf(evidence, own)}.${owner}`,
    advice: isDefaultNow
      ? `Set NETRC to another file ${forCommands}: the entry is gone, so the default entry on line ${byDefault} now applies to ${hub}.`
      : adviceOnEntry(evidence, stale, scrubbing, hand, byDefault),
    evidence: [
      { fact: `${file.path}: entry for ${host} on line ${lines} differs from the token` },
      ...(remains === '' ? [] : [{ fact: `${file.path}: without the entry, ${remains}` }]),
    ],
  };
}

function adviceOnEntry(
  evidence: Evidence,
  stale: NetrcStale,
  scrubbing: Scrubbing,
  remove: string,
  byDefault: number | null,
): string {
  const { file, entries } = stale;
  const afterwards =
    byDefault === null
      ? ''
      : `, and set NETRC to another file ${wordsOn(evidence.runner.host).forCommands}, since the default entry on line ${byDefault} then applies to ${evidence.inputs.endpoint.hostname}`;
  if (entries.length === 0) {
    return `${remove} by hand${afterwards}; clients read it differently, so scrub leaves it.`;
  }
  const wouldBe = () => ({
    refusal: removalFrom(stale, evidence).refusal,
    remains: remainsClause(stale, evidence),
  });
  return removalAdvice(scrubbing, 'netrc', file.path, remove, wouldBe, afterwards);
}

/** Which lines some programs take for an entry of the Hub when its entries are gone; empty if none does. */
function remainsClause(stale: NetrcStale, evidence: Evidence): string {
  const { removal } = removalFrom(stale, evidence);
  const remains = removal?.ok === true ? removal.remains : [];
  return listed(remains.map(({ readers, line }) => `line ${line} is still an entry to ${listed(readers)}`));
}

/** The line of a default entry behind the one for the Hub, which applies as soon as that is gone; null without one. */
function defaultLine({ parse }: NetrcFile): number | null {
  const entry = parse?.ok === true ? parse.entries.find(({ host }) => host === null) : undefined;
  return entry?.lines.first ?? null;
}

function defaultEntry(
  evidence: Evidence,
  { file, defaults }: NetrcStale,
  overriding: readonly CredentialOverride[],
  { overridesLater }: Scrubbing,
): FindingDraft {
  const lines = linesOf(defaults, overriding);
  const kept = overridesLater === null ? 'scrub never removes it' : 'isolate does not hide it';
  return {
    cause: NETRC_OVERRIDES_TOKEN,
    subject: file.path,
    message: `${file.path}, line ${lines}, has a default entry, which also applies to the Hub; ${sentenceOf(evidence, overriding)}.`,
    advice: `Set NETRC to another file ${wordsOn(evidence.runner.host).forCommands}, or remove the default entry from ${file.path}; ${kept}, since other hosts may need it.`,
    evidence: [{ fact: `${file.path}: default entry on line ${lines}` }],
  };
}

function sentenceOf(evidence: Evidence, overriding: readonly CredentialOverride[]): string {
  return affectedClientsSentence(evidence, overriding, 'send');
}

/**
 * A file that nobody can be sure about, where it has to do with the Hub, or that some client stops at. `scrubbing` is
 * null where nothing is removed.
 */
export function unusable(
  evidence: Evidence,
  overrides: readonly CredentialOverride[],
  scrubbing: Scrubbing | null,
): FindingDraft[] {
  const { forCommands } = wordsOn(evidence.runner.host);
  const instead = evidence.runner.tokenSources.checked === null ? '' : ' instead of the token';
  return evidence.runner.netrc.flatMap((file) => {
    if (file.state === 'no-file') return [];
    if (file.isDistrusted) return [distrusted(file, forCommands)];
    const overriding = overridesFrom(file, overrides);
    const failing = overriding.filter(({ does }) => does === 'fails');
    const sending = overriding.filter(({ does }) => does === 'sends');
    const reason = reasonAgainst(file);
    const concerns =
      reason !== null && (file.state !== 'read' || sending.length > 0 || namesHub(file, evidence));
    if (!concerns && failing.length === 0) return [];
    const why = reason ?? reasonToFail(file, failing);
    const problem = file.state === 'read' ? 'is ambiguous' : 'cannot be checked';
    const effects = [
      ...(reason === null || sending.length === 0
        ? []
        : [affectedClientsSentence(evidence, sending, 'send', `what it says${instead}`)]),
      ...(failing.length === 0 ? [] : [affectedClientsSentence(evidence, failing, 'fail')]),
    ];
    const effect = effects.length === 0 ? 'clients differ in what they take from it' : effects.join('; ');
    const untouched = scrubbing !== null && isScrubbed(scrubbing, file.path) ? '' : ' It was not changed.';
    return [
      {
        cause: NETRC_UNREADABLE,
        subject: file.path,
        message: `${file.path} ${problem}: ${why}; ${effect}.${untouched}`,
        advice: `Fix ${file.path} by hand, or set NETRC to another file ${forCommands}.`,
        evidence: [{ fact: `${file.path}: ${why}` }],
      },
    ];
  });
}

/** Why clients fail on a file that has entries beyond doubt: Python at its bytes, curl at its words. */
function reasonToFail({ bytes }: NetrcFile, failing: readonly CredentialOverride[]): string {
  const isText = bytes === null || isUtf8(bytes);
  const isAtWords = isText || failing.some(({ client }) => CURL_CLIENTS.includes(client));
  return [
    ...(isText ? [] : ['it is not valid UTF-8']),
    ...(isAtWords ? ['it has a word or a line that curl does not accept'] : []),
  ].join(', and ');
}

function distrusted({ path, problem }: NetrcFile, forCommands: string): FindingDraft {
  return {
    cause: NETRC_UNREADABLE,
    subject: path,
    message: `${path} was not read or changed: ${problem}. The check cannot tell what clients take from it.`,
    advice: `Set NETRC to a file outside the workspace ${forCommands}.`,
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
