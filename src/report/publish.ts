import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { type Finding, finding, inOrder } from '../diagnose/finding.js';
import type { InputProblem, Inputs } from '../inputs.js';
import { annotations } from './annotations.js';
import { checkRun, publishCheckRun } from './check-run.js';
import { logText } from './encode.js';
import { renderLog } from './log.js';
import { outputs } from './outputs.js';
import { redactor } from './redact.js';
import type { Report } from './report.js';
import { renderSummary } from './summary.js';
import { lastLine } from './wording.js';

type Environment = Readonly<Record<string, string | undefined>>;
type Places = Pick<Inputs, 'summary' | 'checkRun' | 'checkName' | 'githubToken'>;

/** Puts a report wherever people and later steps look for it. Decides nothing. */
export async function publish(
  report: Report,
  stepFails: boolean,
  places: Places,
  environment: Environment,
): Promise<void> {
  writeLog(report);
  annotate(report, stepFails);
  const reportPath = await writeReportFile(report, environment);
  for (const [name, value] of Object.entries(outputs(report, reportPath))) core.setOutput(name, value);
  if (places.summary) await writeSummary(renderSummary(report), environment);
  if (places.checkRun) await publishCheck(report, places, environment);
  core.info(logText(lastLine(report)));
}

function writeLog(report: Report): void {
  const { lines, groups } = renderLog(report);
  for (const line of lines) core.info(line);
  for (const group of groups) {
    core.startGroup(group.title);
    for (const line of group.lines) core.info(line);
    core.endGroup();
  }
}

function annotate(report: Report, stepFails: boolean): void {
  const emit = { error: core.error, warning: core.warning, notice: core.notice };
  for (const [index, { level, title, message }] of annotations(report).entries()) {
    // The weightiest finding is what the step fails with, so it is not annotated a second time.
    if (stepFails && index === 0) core.setFailed(`${title}: ${message}`);
    else emit[level](message, { title });
  }
  if (stepFails) process.exitCode = core.ExitCode.Failure;
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
      headSha: environment.GITHUB_SHA ?? '',
    },
    report.verdict,
    logText(lastLine(report)),
    renderSummary(report),
  );
  const refusal = await publishCheckRun(run, places.githubToken ?? '');
  if (refusal !== null)
    core.notice(`The check run was not published: ${refusal}.`, { title: 'No check run' });
}

/** Reports every bad input at once. Nothing was asked and nothing was changed. */
export async function reportInvalidInputs(
  problems: readonly InputProblem[],
  environment: Environment,
): Promise<void> {
  const findings = inOrder(problems.map(inputFinding));
  const report: Report = redactor([])({
    schema: 1,
    verdict: 'fail',
    cause: findings[0]?.cause ?? null,
    endpoint: '',
    token: null,
    repos: [],
    findings,
    clients: [],
    scrubbed: [],
    notChecked: ['anything: with an input that cannot be used, nothing is asked and nothing is changed'],
    requests: 0,
    quota: null,
  });
  const places = { summary: true, checkRun: false, checkName: '', githubToken: null };
  await publish(report, true, places, environment);
}

function inputFinding({ cause, input, line, value, reason }: InputProblem, position: number): Finding {
  const where = line === null ? `The input ${input}` : `Line ${line} of the input ${input}`;
  const shown = value === '' ? 'is blank' : `is "${value}"`;
  return finding({
    cause,
    subject: input,
    position,
    message: `${where} ${shown}, which cannot be used: ${reason}.`,
    advice: cause === 'input-invalid' ? `Correct ${input}.` : ADVICE[cause],
    evidence: [{ fact: `${where} ${shown}` }],
  });
}

const ADVICE = {
  'repo-id-placeholder': 'Set the variable that should hold the id, or leave the line out.',
  'repo-id-invalid':
    'Write [datasets/ or spaces/ …]namespace/name[@revision] [read|write], the address of a Hub page, or an hf:// path.',
} as const;
