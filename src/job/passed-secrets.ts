import type { WorkflowFacts } from '../runner/workflow/workflow-model.js';
import { type HubSecret, isHubName } from './hub-secrets.js';
import { type Caller, type CallPath, ownJob, stepLocations } from './step-locations.js';
import { mappingsOf, passedFrom, secretRead } from './token-mapping.js';

/** A call that does not hand on what the job needs. */
export interface BrokenLink {
  caller: Caller;
  /** The secret that the called workflow reads; null where its text does not tell. */
  reads: string | null;
  /** Whether it hands on secrets, but not this one. */
  passesOthers: boolean;
}

/** Whether the secrets of this run get as far as this job, by the text of the calls that lead to it. */
export type Passing =
  | { is: 'broken'; links: BrokenLink[] }
  /** The job is in a called workflow, and there is no telling by which of several calls, or by what text. */
  | { is: 'open'; caller: Caller }
  | { is: 'whole' };

/**
 * Follows the calls that lead to this job. They are broken only where every way that may have led here has a call
 * without the secrets, and the job's own text takes its token from none but secrets.
 */
export function passingOf(workflow: WorkflowFacts | null): Passing {
  const own = ownJob(workflow);
  if (workflow === null || own === null) return { is: 'whole' };
  const chains = own.callPaths.length > 0 ? callsTo(workflow, own.callPaths) : own.unread;
  if (chains.some((calls) => calls.length === 0)) return { is: 'whole' };
  const [first] = chains;
  if (first === undefined) return { is: 'whole' };
  const needed = own.callPaths.length > 0 ? neededSecrets(workflow) : null;
  if (needed === 'none') return { is: 'whole' };
  const links = chains.map((calls) => brokenLink(calls, needed));
  const broken = links.filter((link) => link !== null);
  const [one] = broken;
  if (one === undefined) return { is: 'whole' };
  if (broken.length < links.length || workflow.isOtherCommit) return { is: 'open', caller: one.caller };
  return { is: 'broken', links: distinct(broken) };
}

/**
 * The secret for the Hub that is passed by its name to a workflow of another repository, if this job can only be in
 * that one; by its name here. Null if there is none, or no telling.
 */
export function secretPassedElsewhere(workflow: WorkflowFacts | null): HubSecret | null {
  const own = ownJob(workflow);
  const [calls, ...others] = own?.unread ?? [];
  const caller = calls?.at(-1);
  if (calls === undefined || caller === undefined || others.length > 0 || own?.callPaths.length !== 0)
    return null;
  const { secrets } = caller.call;
  const values = secrets.is === 'named' ? secrets.values : [];
  const hubSecrets = values.flatMap(({ name, line, references: [reference, ...more] }) => {
    const read = reference === undefined || more.length > 0 ? null : secretRead(reference);
    const isForHub = isHubName(name) || (read !== null && isHubName(read));
    const origin = { context: 'secrets', name: read, place: { file: caller.file.path, line } };
    return read === null || !isForHub ? [] : [passedFrom(origin, read, calls.slice(0, -1))];
  });
  return hubSecrets[0] ?? null;
}

/** The calls that lead to this job: another one of the same name that lacks this step is not it. */
function callsTo(workflow: WorkflowFacts, callPaths: readonly CallPath[]): Caller[][] {
  const withStep = stepLocations(workflow).filter(({ step }) => step !== null);
  return (withStep.length > 0 ? withStep.map(({ callPath }) => callPath) : callPaths).map(
    ({ calls }) => calls,
  );
}

/** The secrets that the step's text reads its token from; null where that is not told, or is not the same everywhere. */
function neededSecrets(workflow: WorkflowFacts): string[] | 'none' | null {
  const sets = stepLocations(workflow).map((location) => {
    const mappings = mappingsOf({ ...location, callPath: { ...location.callPath, calls: [] } });
    const origins = mappings.flatMap((mapping) => mapping.origins);
    const names = origins.flatMap(({ context, name }) => (context === 'secrets' ? [name] : []));
    const isFromElsewhere = mappings.length > 0 && names.length === 0;
    return { names, isFromElsewhere };
  });
  const [first] = sets;
  if (first === undefined) return null;
  if (sets.every(({ isFromElsewhere }) => isFromElsewhere)) return 'none';
  const key = ({ names }: { names: Array<string | null> }) => [...new Set(names)].sort().join();
  if (first.names.length === 0 || sets.some((set) => key(set) !== key(first))) return null;
  return first.names.includes(null) ? null : first.names.filter((name) => name !== null);
}

/** From the job outwards: each call must pass the secrets on by the names they have there. */
function brokenLink(calls: readonly Caller[], needed: string[] | null): BrokenLink | null {
  let names = needed;
  for (const caller of [...calls].reverse()) {
    const { secrets } = caller.call;
    if (secrets.is === 'none') return { caller, reads: names?.[0] ?? null, passesOthers: false };
    if (secrets.is === 'inherit') continue;
    if (names === null) return null;
    const passed = secrets.values.filter(({ name }) => names?.some((one) => sameName(one, name)) ?? false);
    if (passed.length === 0) return { caller, reads: names[0] ?? null, passesOthers: true };
    const further = passed.flatMap(({ references }) => references);
    if (further.some(({ context, name }) => context !== 'secrets' || name === null)) return null;
    names = further.flatMap(({ name }) => name ?? []);
    if (names.length === 0) return null;
  }
  return null;
}

function distinct(links: BrokenLink[]): BrokenLink[] {
  const seen = new Map(links.map((link) => [`${link.caller.file.path}:${link.caller.call.line}`, link]));
  return [...seen.values()];
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
