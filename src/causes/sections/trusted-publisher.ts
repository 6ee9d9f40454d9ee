import type { Evidence } from '../../evidence/evidence.js';
import { publisherPage } from '../../evidence/links.js';
import { sourceName } from '../../evidence/token-home.js';
import { nameOn } from '../../model/host-words.js';
import { asSent, type PublisherField, type PublisherRequest, parseResource } from '../../model/publisher.js';
import { publicUrls } from '../../model/showable.js';

import { formValues, mismatches } from '../oidc/claims.js';
import { claimsOf } from '../oidc/failed-exchange.js';

const MINUTE_MS = 60_000;

/** A claim of the job's id token. */
export interface ClaimRow {
  name: string;
  value: string;
}

/** A field of the publisher's form, what this job comes to in it, and what the form is said to hold. */
export interface FieldRow {
  field: PublisherField;
  here: string | null;
  expected: string | null;
  matches: boolean | null;
}

/** Which way the check took to a token, and what a reader needs to set the publisher up. */
export interface PublisherSection {
  resource: string | null;
  askedBy: PublisherRequest['askedBy'];
  outcome: 'exchanged' | 'not-exchanged' | 'only-looked-at';
  /** Which way was taken and why, in sentences. */
  notes: string[];
  /** What the later steps get of an exchanged token, in a sentence; null if there is none. */
  later: string | null;
  claims: ClaimRow[];
  fields: FieldRow[];
  /** When the exchanged token expires (ISO 8601). */
  expiresAt: string | null;
  /** Where the publisher is set up. */
  page: string | null;
}

/** Null if the check used a stored token. */
export function publisherSection(evidence: Evidence): PublisherSection | null {
  const {
    inputs,
    runner: { tokenSources },
    hub: { publisher },
  } = evidence;
  if (publisher === null) return null;
  const { resource, askedBy, isDryRun, expiresAt } = publisher;
  const claims = claimsOf(publisher);
  const found = claims === null ? [] : mismatches(inputs.oidcPublisher, claims);
  const values = claims === null ? null : formValues(claims);
  const fields = ['repository', 'branch', 'workflow', 'environment'] as const;
  const isExchanged = tokenSources.checked?.source === 'publisher';
  return {
    resource: resource?.text ?? null,
    askedBy,
    outcome: isExchanged ? 'exchanged' : isDryRun ? 'only-looked-at' : 'not-exchanged',
    notes: [wayText(evidence), ...subjectNote(claims?.shown.sub)],
    later: isExchanged ? handedOn(evidence) : null,
    claims: Object.entries(claims?.shown ?? {}).map(([name, value]) => ({ name, value })),
    fields:
      values === null
        ? []
        : fields.map((field) => {
            const expected = inputs.oidcPublisher[field] ?? null;
            const matches = expected === null ? null : found.every((one) => one.field !== field);
            const shown = expected === null ? null : publicUrls(expected);
            return { field, here: values[field], expected: shown, matches };
          }),
    expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(),
    page: resource?.of == null ? null : publisherPage(inputs.endpoint, resource.of),
  };
}

function wayText({ runner: { tokenSources, host }, hub: { publisher } }: Evidence): string {
  const stored = tokenSources.held
    .filter(({ source }) => source !== 'publisher')
    .map(({ source }) => sourceName(source, host));
  const also =
    stored.length === 0
      ? ''
      : `; ${stored.join(' and ')} ${stored.length === 1 ? 'is also set and was' : 'are also set and were'} not checked`;
  if (publisher?.isDryRun) {
    const claims =
      claimsOf(publisher) === null
        ? 'nothing was exchanged, and there were no claims to read'
        : 'the claims were read and nothing was exchanged';
    const instead =
      tokenSources.checked === null
        ? 'there is no stored token to check instead'
        : `the stored token in ${sourceName(tokenSources.checked.source, host)} was checked instead`;
    return `${nameOn(host, 'oidc-dry-run')} is set, so ${claims}; ${instead}.`;
  }
  if (publisher?.askedBy === 'HF_OIDC_RESOURCE') {
    return `The check used the Trusted Publisher, because HF_OIDC_RESOURCE is set and no stored token ${host === 'github' ? 'reached the step' : 'was found'}.`;
  }
  return `The check used the Trusted Publisher, because ${host === 'github' ? 'the input oidc-resource' : '--oidc-resource'} is set${also}.`;
}

/** What the later steps authenticate with: a check that passes with a token that nobody else has is no help. */
function handedOn({ inputs, runner: { environment, now, host }, hub: { publisher } }: Evidence): string {
  const named = environment.oidcResource;
  const isSame = named !== null && asSent(parseResource(named)).text === publisher?.resource?.text;
  const own = isSame
    ? ' huggingface_hub 1.19 and later exchange a token of their own, because HF_OIDC_RESOURCE is set.'
    : '';
  if (host !== 'github') {
    return `Only this check has this token.${own || ' huggingface_hub 1.19 and later exchange one if HF_OIDC_RESOURCE is set.'}`;
  }
  if (inputs.exportToken) {
    const minutes = Math.floor(((publisher?.expiresAt ?? now) - now) / MINUTE_MS);
    const life =
      publisher?.expiresAt == null
        ? 'until the job ends'
        : `for ${minutes} more minutes, or until the job ends`;
    return `Later steps get the token as HF_TOKEN ${life}.${own}`;
  }
  return isSame
    ? `Later steps do not get this token.${own}`
    : 'Later steps do not get this token: set export-token: true, or set HF_OIDC_RESOURCE for the job (huggingface_hub 1.19 and later).';
}

/** GitHub writes numbers into the subject of newer repositories, which confuses whoever compares it (protocol notes §7). */
function subjectNote(subject: string | undefined): string[] {
  return /^repo:[^:/@]+@\d+\//.test(subject ?? '')
    ? [
        "The subject has numbers after its names, as GitHub adds them for repositories created or renamed since July 2026; the Hub's form needs the repository without them.",
      ]
    : [];
}
