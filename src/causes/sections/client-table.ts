import type { CleanupResult } from '../../cleanup/cleanup-result.js';
import { afterIsolation } from '../../cleanup/plan/isolation.js';
import { type ClientBehaviour, hostsOf, resolveClients } from '../../clients/clients.js';
import { hubVersionOfJob } from '../../clients/hub-version.js';
import { type ConditionalBehaviour, placeOf } from '../../clients/source.js';
import type { Assessment } from '../../evidence/assessment.js';
import { ownerOf } from '../../evidence/credential-owner.js';
import type { Evidence } from '../../evidence/evidence.js';

import { afterScrub } from './after-cleanup.js';

/** What one family of clients would send to the endpoint from this runner, as later steps find it. */
export interface ClientRow {
  client: string;
  sends: 'checked-token' | 'other' | 'nothing' | 'fails';
  /** Where that credential comes from, or what it fails at; null when nothing is sent. */
  from: string | null;
  /** Of another credential, whose it is or what the Hub says of it; null when that is not known. */
  owner: string | null;
  /** How it is known that this job uses this client; null when it is not known. */
  used: string | null;
  /** For which versions of the client, or with what, it holds, where the others do something else. */
  note: string | null;
}

/**
 * The table of clients, after the scrub. A row shows the worst that any of the versions in question would do;
 * a client that is given its token in code is not covered.
 */
export function clientRows(
  evidence: Evidence,
  assessment: Assessment,
  { scrubs, isolation }: CleanupResult,
): ClientRow[] {
  const later =
    isolation === null ? afterScrub(evidence, assessment, scrubs) : afterIsolation(evidence, isolation);
  const [endpoint] = hostsOf(later);
  return resolveClients(later, endpoint).map((resolved) => rowOf(later, resolved));
}

const WORST_FIRST: ReadonlyArray<ClientRow['sends']> = ['other', 'fails', 'checked-token', 'nothing'];

function rowOf(evidence: Evidence, { client, behaviours }: ClientBehaviour): ClientRow {
  const hub = hubVersionOfJob(evidence.runner.jobClients);
  const judged = behaviours.map((behaviour) => ({ behaviour, sends: sendsOf(evidence, behaviour) }));
  judged.sort((a, b) => WORST_FIRST.indexOf(a.sends) - WORST_FIRST.indexOf(b.sends));
  const [worst] = judged;
  if (worst === undefined) throw new Error(`${client.name} has no behaviour`);
  const { behaviour, sends } = worst;
  const like = judged.filter((one) => one.sends === sends).map((one) => one.behaviour.when);
  return {
    client: client.name,
    sends,
    from: behaviour.does === 'nothing' ? null : placeOf(behaviour.source),
    owner: sends === 'other' && behaviour.does === 'sends' ? ownerOf(evidence, behaviour.secret) : null,
    used: hub?.client === client ? hub.claim : null,
    note: like.length === judged.length || like.includes(null) ? null : [...new Set(like)].join('; '),
  };
}

function sendsOf(
  { runner: { tokenSources } }: Evidence,
  behaviour: ConditionalBehaviour,
): ClientRow['sends'] {
  if (behaviour.does !== 'sends') return behaviour.does;
  const checked = tokenSources.checked?.format.cleaned;
  return checked !== undefined && behaviour.secret?.equals(checked) === true ? 'checked-token' : 'other';
}
