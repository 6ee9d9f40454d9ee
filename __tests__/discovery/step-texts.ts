import { together } from '../../src/discovery/commands/command-text.js';
import type { Remote } from '../../src/discovery/commands/git-mentions.js';
import { readStep } from '../../src/discovery/commands/step-reading.js';
import type { Lead, Mention, Reading } from '../../src/discovery/text-reading.js';
import { jobsOf } from '../../src/job/job.js';
import { formatRepo } from '../../src/model/repo.js';
import { jobAfterCheck } from '../causes/evidence-handed-over.js';
import { workflow } from '../causes/evidence-workflow.js';

/** What the steps behind the check say, which begin in line 9 of the file. */
export async function stepsRead(
  lines: string,
  around: { top?: string; job?: string } = {},
): Promise<Reading> {
  const [job] = jobsOf(await workflow({ 'ci.yml': jobAfterCheck(lines, around) }));
  if (job === undefined) throw new Error('the step was not found');
  const steps = job.steps.filter(({ runs }) => runs !== 'itself');
  const remotes: Remote[] = [];
  const readings: Reading[] = [];
  for (const step of steps) readings.push(await readStep(step, remotes));
  return together(readings);
}

/** A step with this script, whose first line is line 10 of the file. */
export function scriptRead(script: string, around: { top?: string; job?: string } = {}): Promise<Reading> {
  return stepsRead(`- run: |\n${script.replace(/^(?=.)/gm, '    ')}`, around);
}

export function shown({ ref, operation, isCertain, shownBy }: Mention): string {
  return `${isCertain ? '' : 'perhaps '}${operation} ${formatRepo(ref)} (${shownBy})`;
}

export function shownLead(lead: Lead): string {
  const sure = lead.isCertain ? '' : 'perhaps ';
  if (lead.is === 'folder') return `${sure}${lead.folder === '' ? '.' : lead.folder}/`;
  return `${sure}${lead.paths.join(' or ')}${lead.part === null ? '' : ` #${lead.part}`}`;
}
