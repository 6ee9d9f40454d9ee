import { TRANSFORMERS_FOR_HUB_1, TRANSFORMERS_WITH_BOUND } from '../job/installs/installed-hub.js';
import { compareVersions, parseVersion, type Version } from '../model/compare-versions.js';
import type { JobClient } from '../runner/job-clients/job-client.js';
import { parseRange, type VersionRange } from '../runner/job-clients/version-ranges.js';
import type { Client, HubVersionOfJob } from './client-descriptor.js';
import { HUB_BELOW_ONE, HUB_LIBRARY, HUB_SINCE_ONE } from './huggingface-hub.js';

/** A trace, and the family that it points to by itself. */
interface Settled {
  client: Client;
  trace: JobClient;
}

/** What the job's steps install, what it has in an environment of its own, what its workspace locks, what that asks for, what the machine has. */
const TIERS: ReadonlyArray<(trace: JobClient) => boolean> = [
  ({ how }) => how === 'commanded',
  ({ how, certain }) => how === 'installed' && certain,
  ({ how }) => how === 'locked',
  ({ how }) => how === 'required',
  ({ how, certain }) => how === 'installed' && !certain,
];

/**
 * The library of the job by the best traces there are of it. Null if there are none, or if they contradict each other:
 * two lock files, or one with a version for each system, of which nobody knows which the job uses.
 */
export function hubVersionOfJob(clients: readonly JobClient[]): HubVersionOfJob | null {
  for (const isOfTier of TIERS) {
    const settled = clients.filter(isOfTier).flatMap((trace): Settled[] => {
      const client = trace.package === 'huggingface_hub' ? fromHub(trace) : fromTransformers(trace);
      return client === null ? [] : [{ client, trace }];
    });
    const [first] = settled;
    if (first === undefined) continue;
    if (settled.some(({ client }) => client !== first.client)) return null;
    return summary(first, settled);
  }
  return null;
}

function summary({ client, trace }: Settled, settled: readonly Settled[]): HubVersionOfJob {
  const traces = settled.map(({ trace }) => trace);
  const ofHub = traces.filter((trace) => trace.package === 'huggingface_hub');
  const versions = new Set(ofHub.map(({ version, certain }) => (certain ? version : null)));
  const [version = null] = versions;
  const best = ofHub[0] ?? trace;
  const alike = traces.filter((one) => one.where === best.where && one.package === best.package);
  return {
    client,
    version: versions.size === 1 ? version : null,
    claim: claimOf(best, alike, client),
  };
}

function fromHub({ version, range }: JobClient): Client | null {
  if (version === null && range === null) return HUB_SINCE_ONE;
  const parsed = version === null ? parseRange(range ?? '') : exactly(version);
  return parsed === null ? null : familyOf(parsed);
}

/** An installer takes the latest that is allowed. */
function fromTransformers({ version, range }: JobClient): Client | null {
  if (version === null && range === null) return HUB_SINCE_ONE;
  const parsed = version === null ? parseRange(range ?? '') : exactly(version);
  if (parsed === null) return null;
  const { from, below } = parsed;
  if (from !== null && compareVersions(from, TRANSFORMERS_FOR_HUB_1) >= 0) return HUB_SINCE_ONE;
  if (below === null || compareVersions(below, TRANSFORMERS_FOR_HUB_1) > 0) return null;
  return compareVersions(below, TRANSFORMERS_WITH_BOUND) > 0 ? HUB_BELOW_ONE : null;
}

function exactly(version: string): VersionRange | null {
  const parsed = parseVersion(version);
  return parsed === null ? null : { from: parsed, below: [...parsed, 0, 0, 0, 0, 1] };
}

/**
 * The one family in the range. If several are and there is an upper bound, the latest: that is what an installer
 * takes. Without a bound the latest of all is likely and not known.
 */
function familyOf(range: VersionRange): Client | null {
  const families = HUB_LIBRARY.filter(({ versions }) => versions !== null && overlap(versions, range));
  const [latest] = families;
  return latest !== undefined && (families.length === 1 || range.below !== null) ? latest : null;
}

function overlap(one: VersionRange, other: VersionRange): boolean {
  const isBelow = (from: Version | null, below: Version | null) =>
    from === null || below === null || compareVersions(from, below) < 0;
  return isBelow(one.from, other.below) && isBelow(other.from, one.below);
}

/** Of traces of one package in one place. */
function claimOf(best: JobClient, traces: readonly JobClient[], client: Client): string {
  const { package: name, where, how, version } = best;
  const versions = [...new Set(traces.map((trace) => trace.version ?? trace.range ?? ''))].join(' and ');
  const verbs = { commanded: 'installs', installed: 'has', locked: 'pins', required: 'requires' };
  const verb = version === null && how === 'locked' ? 'requires' : verbs[how];
  const claim =
    versions === '' ? `${where} ${verb} the newest ${name}` : `${where} ${verb} ${name} ${versions}`;
  if (name === 'huggingface_hub') return claim;
  const wanted = client === HUB_SINCE_ONE ? '1.0 or later' : 'below 1.0';
  return `${claim}, which requires huggingface_hub ${wanted}`;
}
