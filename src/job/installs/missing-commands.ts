import { compareVersions, type Version } from '../../model/compare-versions.js';
import type { RunnerFacts } from '../../runner/runner-facts.js';
import { type Job, type JobStep, jobsOf } from '../job.js';
import { type JobCommand, jobCommands } from '../job-commands.js';
import type { Place } from '../variables.js';
import { type HubUse, hubUses } from './hub-environments.js';
import type { KnownHub } from './installed-hub.js';

/** A call of a command that is not in the huggingface_hub that the job installs. */
export interface MissingCommand {
  readonly program: 'huggingface-cli' | 'hf';
  /** What it is to do, if that is one of its subcommands. */
  readonly sub: string | null;
  readonly hasToken: boolean;
  /** Its options that `hf` does not have. */
  readonly dropped: readonly string[];
  readonly place: Place;
  readonly hub: KnownHub;
}

const HUB_1: Version = [1];
/** The first huggingface_hub that has `hf`. */
const FIRST_WITH_HF: Version = [0, 34];
const SUBCOMMANDS: ReadonlySet<string> = new Set([
  ...['login', 'logout', 'whoami', 'auth', 'download', 'upload', 'upload-large-folder', 'repo', 'repo-files'],
  ...['tag', 'scan-cache', 'delete-cache', 'env', 'version', 'lfs-enable-largefiles'],
  ...['cache', 'repos', 'jobs', 'sync', 'cp'],
]);
const WITH_SECOND = /^(?:auth|repo|repo-files|repos|cache)$/;
const DROPPED = /^--(?:resume-download|local-dir-use-symlinks|organization)$/;
const ASKS_FOR_IT = /^(?:which|type|hash|where)$/;

/** In the order of the text, and in each way that may lead to this job; without those that ran before the check. */
export function missingCommands({ workflow, installFiles, environment }: RunnerFacts): MissingCommand[] {
  const [first, ...others] = jobsOf(workflow).map((job) =>
    missingIn(job, hubUses(job, installFiles ?? new Map(), environment.isSelfHosted)),
  );
  return (first ?? []).filter(({ place: { file, line } }) =>
    others.every((all) => all.some(({ place }) => place.file === file && place.line === line)),
  );
}

function missingIn(job: Job, uses: readonly HubUse[]): MissingCommand[] {
  const asked = new Map(job.steps.map((step) => [step, programsAskedFor(step)]));
  return uses.flatMap(({ step, command, hubs }): MissingCommand[] => {
    const { program, args } = command;
    if (program !== 'huggingface-cli' && program !== 'hf') return [];
    if (step.runs === 'before' || command.command.isHandled || isQuestion(command)) return [];
    if (asked.get(step)?.has(program) === true) return [];
    const known = hubs.flatMap((hub) => (hub.is === 'known' && lacks(hub, program) ? [hub] : []));
    const [hub] = known;
    if (hub === undefined || known.length < hubs.length) return [];
    const texts = args.map(({ text }) => text);
    return [
      {
        program,
        sub: subcommandIn(texts),
        hasToken: texts.some((text) => /^--token\b/.test(text)),
        dropped: texts.flatMap((text) => DROPPED.exec(text.replace(/=.*$/s, ''))?.[0] ?? []),
        place: { file: step.file, line: command.line },
        hub,
      },
    ];
  });
}

function lacks({ range: { from, below } }: KnownHub, program: MissingCommand['program']): boolean {
  return program === 'huggingface-cli'
    ? from !== null && compareVersions(from, HUB_1) >= 0
    : below !== null && compareVersions(below, FIRST_WITH_HF) <= 0;
}

function subcommandIn([first = '', second = '']: readonly string[]): string | null {
  if (!SUBCOMMANDS.has(first)) return null;
  return WITH_SECOND.test(first) && /^[a-z-]{1,20}$/.test(second) ? `${first} ${second}` : first;
}

/** `command -v huggingface-cli`. */
function isQuestion({ command, startedBy }: JobCommand): boolean {
  return startedBy.includes('command') && command.words.some(({ text }) => /^-[vV]$/.test(text));
}

/** The programs of which the step first finds out whether they are there, or makes its own. */
function programsAskedFor(step: JobStep): Set<string> {
  const all = jobCommands(step);
  const asking = all.filter(
    (one) => isQuestion(one) || ASKS_FOR_IT.test(one.program) || /^(?:ln|cp|mv|alias)$/.test(one.program),
  );
  const names = asking.flatMap((one) => [one.program, ...one.args.map(({ text }) => text)]);
  return new Set(names.flatMap((name) => /(?:^|\/)(huggingface-cli|hf)(?:$|=)/.exec(name)?.[1] ?? []));
}
