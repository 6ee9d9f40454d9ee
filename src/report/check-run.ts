import type { Verdict } from '../diagnose/verdict.js';

/** What a check run needs to be published. */
export interface CheckRun {
  name: string;
  owner: string;
  repo: string;
  headSha: string;
  conclusion: 'success' | 'failure' | 'neutral' | 'skipped';
  title: string;
  summary: string;
}

const CONCLUSIONS: Record<Verdict, CheckRun['conclusion']> = {
  pass: 'success',
  warn: 'neutral',
  fail: 'failure',
  skip: 'skipped',
};

/** GitHub's limit for the summary of a check run, in characters. */
const LONGEST_SUMMARY = 65_535;

/** The check run for a verdict; the summary is cut where GitHub would refuse it. */
export function checkRun(
  place: { name: string; repository: string; headSha: string },
  verdict: Verdict,
  title: string,
  summary: string,
): CheckRun {
  const [owner = '', repo = ''] = place.repository.split('/');
  return {
    name: place.name,
    owner,
    repo,
    headSha: place.headSha,
    conclusion: CONCLUSIONS[verdict],
    title,
    summary: shortened(summary),
  };
}

/** Cuts between two blocks, since half an HTML tag would swallow what follows it. */
function shortened(summary: string): string {
  if (summary.length <= LONGEST_SUMMARY) return summary;
  const end = '\n\n… cut: see the job summary.';
  const room = LONGEST_SUMMARY - end.length;
  return summary.slice(0, Math.max(0, summary.lastIndexOf('\n\n', room))) + end;
}

/**
 * Publishes the check run. Returns null on success, else why GitHub refused, without details that could
 * hold a credential: publishing is an extra and never fails the check.
 */
export async function publishCheckRun(run: CheckRun, githubToken: string): Promise<string | null> {
  // Loaded here only: most runs publish nothing, and the client is the largest part of the bundle.
  const { getOctokit } = await import('@actions/github');
  try {
    await getOctokit(githubToken).rest.checks.create({
      owner: run.owner,
      repo: run.repo,
      name: run.name,
      head_sha: run.headSha,
      status: 'completed',
      conclusion: run.conclusion,
      output: { title: run.title.slice(0, 255), summary: run.summary },
    });
    return null;
  } catch (thrown) {
    const status = statusIn(thrown);
    if (status === 403)
      return 'GitHub refused (403): the job needs permissions: checks: write, which forks never get';
    return status > 0 ? `GitHub answered ${status}` : 'GitHub could not be reached';
  }
}

/** The status of GitHub's answer; 0 without one. The client calls a failed connection a 500 without a response. */
function statusIn(thrown: unknown): number {
  if (typeof thrown !== 'object' || thrown === null) return 0;
  const isAnswer = 'response' in thrown && thrown.response !== undefined;
  return isAnswer && 'status' in thrown ? Number(thrown.status) : 0;
}
