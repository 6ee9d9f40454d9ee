import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '../actions/commands.js';
import { privateFolder } from '../actions/private-folder.js';
import type { Environment } from '../model/environment-variables.js';
import { hostOf } from '../model/host.js';
import { DEFAULT_CHECK_NAME, type Inputs } from '../model/inputs.js';
import { logText } from './encode.js';
import { outputs } from './outputs.js';
import { paintFor } from './paint.js';
import type { GitHubPlaces } from './publish-github.js';
import type { Report } from './report.js';
import { renderSummary } from './summary.js';
import { lastLine } from './wording.js';
import { writeLog } from './write-log.js';

/** Where the report is wanted, beside log, annotations, outputs and report file. */
export interface Places extends GitHubPlaces {
  summary: Inputs['summary'];
}

/** Puts a report wherever people and later steps look for it. Decides nothing. */
export async function publish(report: Report, places: Places, environment: Environment): Promise<void> {
  const host = hostOf(environment);
  writeLog(report, paintFor(environment, process.stdout.isTTY), host);
  const reportPath = await writeReportFile(report, environment);
  for (const [name, value] of Object.entries(outputs(report, reportPath))) core.setOutput(name, value);
  if (isSummaryWanted(report, places)) {
    const name = places.checkName === DEFAULT_CHECK_NAME ? null : places.checkName;
    await writeSummary(renderSummary(report, name), environment);
  }
  if (places.checkRun || places.comment !== 'never' || places.issue !== 'never') {
    const { publishOnGitHub } = await import('./publish-github.js');
    await publishOnGitHub(report, places, environment);
  }
  core.info(logText(lastLine(report)));
}

function isSummaryWanted({ verdict, stepFails }: Report, { summary }: Places): boolean {
  return summary === 'true' || (summary === 'on-failure' && (verdict === 'fail' || stepFails));
}

async function writeReportFile(report: Report, environment: Environment): Promise<string> {
  try {
    const path = join(await privateFolder(environment), 'report.json');
    await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
    return path;
  } catch {
    core.notice('The report file could not be written.', { title: 'No report file' });
    return '';
  }
}

async function writeSummary(text: string, environment: Environment): Promise<void> {
  if (!environment.GITHUB_STEP_SUMMARY) return;
  try {
    await core.summary.addRaw(text).write();
  } catch {
    core.notice('The job summary could not be written; the report file has everything.', {
      title: 'No job summary',
    });
  }
}
