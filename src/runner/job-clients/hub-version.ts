import { compareVersions, parseVersion, type Version } from '../../model/compare-versions.js';
import type { JobClient } from './job-client.js';
import { parseRange, type VersionRange } from './version-ranges.js';

/** The `huggingface_hub` that this job uses, as far as its workspace or this machine says. */
export interface HubVersionOfJob {
  /** The family that it belongs to. */
  client: HubFamily;
  /** Its version, where nothing but this one comes into question. */
  version: string | null;
  /** How it is known, without an end: "uv.lock pins huggingface_hub 0.36.2". */
  claim: string;
}

/** By name, as `CLIENTS` has them, with the first version of each. */
const FAMILIES = [
  ['huggingface_hub 1.x and later', [1]],
  ['huggingface_hub 0.19 to 0.x', [0, 19]],
  ['huggingface_hub before 0.19', [0]],
] as const satisfies ReadonlyArray<readonly [string, Version]>;

type HubFamily = (typeof FAMILIES)[number][0];

/** The first transformers that says which hub is too new for it, and the first that wants 1.0 or later (runner notes §1). */
const TRANSFORMERS_WITH_BOUND: Version = [4, 13];
const TRANSFORMERS_FOR_HUB_1: Version = [5];

/** What one trace says by itself. */
interface Settled {
  client: HubFamily;
  trace: JobClient;
}

/** What the job has in an environment of its own, what its workspace locks, what that asks for, what the machine has. */
const TIERS: ReadonlyArray<(trace: JobClient) => boolean> = [
  ({ how, certain }) => how === 'installed' && certain,
  ({ how }) => how === 'locked',
  ({ how }) => how === 'required',
  ({ how, certain }) => how === 'installed' && !certain,
];

/**
 * The hub of the job by the best traces there are of it. Null where there are none, and where they contradict
 * each other: two lock files, or one with a version for each system, of which nobody knows which the job uses.
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

function fromHub({ version, range }: JobClient): HubFamily | null {
  const parsed = version === null ? parseRange(range ?? '') : exactly(version);
  return parsed === null ? null : familyOf(parsed);
}

/** An installer takes the latest that is allowed. */
function fromTransformers({ version, range }: JobClient): HubFamily | null {
  const parsed = version === null ? parseRange(range ?? '') : exactly(version);
  if (parsed === null) return null;
  const { from, below } = parsed;
  if (from !== null && compareVersions(from, TRANSFORMERS_FOR_HUB_1) >= 0) return familyOf(HUB_1);
  if (below === null || compareVersions(below, TRANSFORMERS_FOR_HUB_1) > 0) return null;
  return compareVersions(below, TRANSFORMERS_WITH_BOUND) > 0 ? familyOf(HUB_BELOW_1) : null;
}

const HUB_1: VersionRange = { from: [1], below: null };
const HUB_BELOW_1: VersionRange = { from: null, below: [1] };

function exactly(version: string): VersionRange | null {
  const parsed = parseVersion(version);
  return parsed === null ? null : { from: parsed, below: [...parsed, 0, 0, 0, 0, 1] };
}

/**
 * The one family in the range. Where several are and there is an upper bound, the latest: that is what an
 * installer takes. Without one the latest of all is likely and not known.
 */
function familyOf({ from, below }: VersionRange): HubFamily | null {
  const families = FAMILIES.filter(([, first], index) => {
    const next = FAMILIES[index - 1]?.[1] ?? null;
    const startsBelow = below === null || compareVersions(first, below) < 0;
    const endsAbove = next === null || from === null || compareVersions(from, next) < 0;
    return startsBelow && endsAbove;
  });
  const [latest] = families;
  return latest !== undefined && (families.length === 1 || below !== null) ? latest[0] : null;
}

/** Of traces of one package in one place. */
function claimOf(best: JobClient, traces: readonly JobClient[], client: HubFamily): string {
  const { package: name, where, how, version } = best;
  const said = [...new Set(traces.map((trace) => trace.version ?? trace.range ?? ''))].join(' and ');
  const verb = how === 'installed' ? 'has' : version === null ? 'asks for' : 'pins';
  const claim = `${where} ${verb} ${name} ${said}`;
  if (name === 'huggingface_hub') return claim;
  const wanted = client === familyOf(HUB_1) ? '1.0 or later' : 'below 1.0';
  return `${claim}, which asks for huggingface_hub ${wanted}`;
}
