import type { Evidence } from '../evidence/evidence.js';
import type { SentRequest } from '../hub/client.js';
import type { HubResponse } from '../hub/response.js';

/** Texts from outside, in groups: those of one answer belong together, in the order in which they came. */
export type ForeignTexts = ReadonlyArray<readonly string[]>;

/** Of the strings in one body; far more than are ever shown of it. */
const MOST_STRINGS = 1_000;

/** Whatever the Hub, or who answers in its place, has said and a report may show. */
export function foreignTexts(evidence: Evidence): ForeignTexts {
  const {
    discovery,
    hub: { whoami, publisher, repos, found, references, transferHosts, publicRepo, chain, others },
  } = evidence;
  const responses = [
    whoami?.response,
    publisher?.response,
    publicRepo,
    ...[...repos, ...found, ...references.found].flatMap(({ probes }) => Object.values(probes)),
    ...references.read.flatMap(({ files }) => files.map(({ response }) => response)),
    transferHosts?.list,
    ...(transferHosts?.hosts ?? []).map(({ response }) => response),
  ];
  return [
    ...responses.flatMap((response) => (response == null ? [] : [textsOf(response)])),
    [whoami?.identity?.tokenName ?? '', whoami?.identity?.name ?? ''],
    others.flatMap(({ is }) => (is?.kind === 'accepted' ? [is.name] : [])),
    (transferHosts?.hosts ?? []).map(({ host }) => host),
    ...references.read.map(({ mentions }) =>
      mentions.flatMap(({ ref, file, key }) => [ref.id, ref.revision ?? '', file, key]),
    ),
    ...(discovery?.repos ?? []).map(({ ref, place, others: more }) => [
      ref.id,
      ref.revision ?? '',
      ...[place, ...more].map(({ file }) => file),
    ]),
    (chain?.certificates ?? []).flatMap(({ subject, issuer, names }) => [subject, issuer, ...names]),
  ];
}

/** What a line about one request may show of its answer. */
export function textsInAnswer({ path, hops, outcome }: Pick<SentRequest, 'path' | 'hops' | 'outcome'>) {
  return [[...(hops === 0 ? [] : [path]), ...headTexts(outcome)]];
}

function textsOf({ outcome, redirects }: HubResponse): string[] {
  const ways = redirects.map(({ to }) => to);
  const body = outcome.kind === 'answer' ? stringsIn(outcome.json) : [];
  return [...ways, ...headTexts(outcome), ...body];
}

function headTexts(outcome: HubResponse['outcome']): string[] {
  if (outcome.kind === 'no-answer') return [outcome.code];
  const { code, message, requestId, warning, rateLimit, stoppedAt } = outcome;
  return [stoppedAt?.to, code, message, requestId, warning, rateLimit?.bucket].filter(
    (text): text is string => typeof text === 'string',
  );
}

/** The strings of a body and the names of its fields. */
function stringsIn(json: unknown): string[] {
  const found: string[] = [];
  const open = [json];
  while (open.length > 0 && found.length < MOST_STRINGS) {
    const part = open.pop();
    if (typeof part === 'string') found.push(part);
    else if (typeof part === 'object' && part !== null) open.push(...Object.entries(part).flat().reverse());
  }
  return found;
}
