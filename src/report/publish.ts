import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Inputs } from '../inputs.js';
import { type Annotation, annotations } from './annotations.js';
import { checkRun, publishCheckRun } from './check-run.js';
import { logText } from './encode.js';
import { renderLog } from './log.js';
import { outputs } from './outputs.js';
import type { Report } from './report.js';
import { renderSummary } from './summary.js';
import { lastLine } from './wording.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the report is wanted, beside log, annotations, outputs and report file. */
export interface Places extends Pick<Inputs, 'summary' | 'checkRun' | 'checkName' | 'githubToken'> {
  /** The commit a check run belongs to. */
  headSha: string;
}

/** Puts a report wherever people and later steps look for it. Decides nothing. */
export async function publish(
  report: Report,
  stepFails: boolean,
  places: Places,
  environment: Environment,
): Promise<void> {
  writeLog(report, stepFails);
  const reportPath = await writeReportFile(report, environment);
  for (const [name, value] of Object.entries(outputs(report, reportPath))) core.setOutput(name, value);
  if (places.summary) await writeSummary(renderSummary(report), environment);
  if (places.checkRun) await publishCheck(report, places, environment);
  core.info(logText(lastLine(report)));
}

/** The weightiest finding first, what it rests on, the other findings, and the details folded. */
function writeLog(report: Report, stepFails: boolean): void {
  const [first, ...others] = annotations(report);
  const { lines, groups } = renderLog(report);
  if (first !== undefined && stepFails) core.setFailed(`${first.title}: ${first.message}`);
  else if (first !== undefined) emit(first);
  for (const line of lines) core.info(line);
  others.forEach(emit);
  for (const group of groups) {
    core.startGroup(group.title);
    for (const line of group.lines) core.info(line);
    core.endGroup();
  }
}

function emit({ level, title, message }: Annotation): void {
  const say = { error: core.error, warning: core.warning, notice: core.notice };
  say[level](message, { title });
}

async function writeReportFile(report: Report, environment: Environment): Promise<string> {
  const folder = join(environment.RUNNER_TEMP || tmpdir(), `hf-auth-check-${randomUUID()}`);
  const path = join(folder, 'report.json');
  try {
    await mkdir(folder, { recursive: true });
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
    core.notice('The job summary could not be written; the report file has it all.', {
      title: 'No job summary',
    });
  }
}

async function publishCheck(report: Report, places: Places, environment: Environment): Promise<void> {
  const run = checkRun(
    {
      name: places.checkName,
      repository: environment.GITHUB_REPOSITORY ?? '',
      headSha: places.headSha,
    },
    report.verdict,
    logText(lastLine(report)),
    renderSummary(report),
  );
  const refusal = await publishCheckRun(run, places.githubToken ?? '');
  if (refusal !== null)
    core.notice(`The check run was not published: ${refusal}.`, { title: 'No check run' });
}
