import type { Deeds } from '../../cleanup/cleanup-result.js';
import { afterIsolation } from '../../cleanup/plan/isolation.js';
import { type ClientSpeech, hostsOf, resolveClients } from '../../clients/clients.js';
import { placeOf, type Speech } from '../../clients/source.js';
import { ownerOf } from '../../evidence/credential-owner.js';
import { jobHub } from '../../runner/job-clients/hub-version.js';
import type { Observations } from '../../runner/observations.js';

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
export function clientRows(observations: Observations, { scrubs, isolation }: Deeds): ClientRow[] {
  const later =
    isolation === null ? afterScrub(observations, scrubs) : afterIsolation(observations, isolation);
  const [endpoint] = hostsOf(later);
  return resolveClients(later, endpoint).map((resolved) => rowOf(later, resolved));
}

const WORST_FIRST: ReadonlyArray<ClientRow['sends']> = ['other', 'fails', 'checked-token', 'nothing'];

function rowOf(observations: Observations, { client, speeches }: ClientSpeech): ClientRow {
  const hub = jobHub(observations.jobClients);
  const judged = speeches.map((speech) => ({ speech, sends: sendsOf(observations, speech) }));
  judged.sort((a, b) => WORST_FIRST.indexOf(a.sends) - WORST_FIRST.indexOf(b.sends));
  const [worst] = judged;
  if (worst === undefined) throw new Error(`${client} says nothing`);
  const { speech, sends } = worst;
  const like = judged.filter((one) => one.sends === sends).map((one) => one.speech.when);
  return {
    client,
    sends,
    from: speech.does === 'nothing' ? null : placeOf(speech.source),
    owner: sends === 'other' && speech.does === 'sends' ? ownerOf(observations, speech.secret) : null,
    used: hub?.client === client ? hub.claim : null,
    note: like.length === judged.length || like.includes(null) ? null : [...new Set(like)].join('; '),
  };
}

function sendsOf({ token }: Observations, speech: Speech): ClientRow['sends'] {
  if (speech.does !== 'sends') return speech.does;
  const checked = token.chosen?.shape.cleaned;
  return checked !== undefined && speech.secret?.equals(checked) === true ? 'checked-token' : 'other';
}
