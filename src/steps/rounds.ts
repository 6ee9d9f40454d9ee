/**
 * The loop of a run: what is worth asking is asked, the answers make new evidence, and that may leave something else
 * worth asking, until nothing is left.
 */
import type { Evidence } from '../evidence/evidence.js';
import type { SharedAnswers } from '../hub/probe.js';
import { nextProbes, type Topic } from '../probing/next-probes.js';
import { withAnswers } from '../probing/with-answers.js';
import type { ProbeAsker } from './probe-asker.js';

interface Bounds {
  /** Most rounds. */
  rounds: number;
  /** Before each round. Who has waited until the time is up asks nothing more. */
  pauseMs?: number;
}

const BOUNDS: Readonly<Record<Topic, Bounds>> = {
  // Two rounds tell all of one repo; with more of them than are followed up at once, the rest has its turn.
  refusals: { rounds: 3 },
  arrival: { rounds: 1 },
  // The file, its path as a folder, the names beside it.
  'listed-files': { rounds: 3 },
  // The first answers, and what those leave open.
  found: { rounds: 4 },
  references: { rounds: Number.POSITIVE_INFINITY },
  // Owners' decisions show within two seconds (protocol notes §8), so asking more often tells nothing sooner.
  gates: { rounds: Number.POSITIVE_INFINITY, pauseMs: 2_000 },
  credentials: { rounds: 1 },
  certificates: { rounds: 1 },
  'transfer-hosts': { rounds: 1 },
};

/** Topics that depend on each other's answers, in that order. */
type Line = readonly Topic[];

const ABOUT_REPOS: Line = ['refusals', 'arrival', 'listed-files', 'references'];

/** All that the first answers leave open. */
export const AFTER_FIRST: readonly Line[] = [
  ABOUT_REPOS,
  ['found'],
  ['credentials'],
  ['certificates'],
  ['transfer-hosts'],
];
/** Closed gates, until they open, and then what open ones leave open. */
export const UNTIL_OPEN: readonly Line[] = [['gates', ...ABOUT_REPOS]];

/**
 * Asks round by round and returns the evidence with all answers. No line waits for another: each goes on as soon as
 * its own answers are in, so that together they take as long as the longest of them. `tell` is told of each state in
 * between.
 */
export async function askInRounds(
  asker: ProbeAsker,
  evidence: Evidence,
  lines: readonly Line[],
  tell: (evidence: Evidence) => void = () => {},
): Promise<Evidence> {
  let known = evidence;
  const askAbout = async (line: Line) => {
    for (const topic of line) {
      const { rounds, pauseMs } = BOUNDS[topic];
      const shared: SharedAnswers = new Map();
      for (let round = 0; round < rounds; round += 1) {
        const probes = nextProbes(known, topic).filter((probe) => asker.isInTime(probe));
        if (probes.length === 0) break;
        if (pauseMs !== undefined && !(await asker.hub.wait(pauseMs))) return;
        // What is asked again after a pause may be answered otherwise.
        if (pauseMs !== undefined) shared.clear();
        const answers = await Promise.all(probes.map((probe) => asker.ask(probe, shared)));
        if (pauseMs !== undefined && asker.hub.timeIsUp) return;
        known = withAnswers(known, answers.flat());
        tell(known);
      }
    }
  };
  await Promise.all(lines.map(askAbout));
  return known;
}
