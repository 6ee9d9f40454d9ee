/** One run of the action's main step, as the command starts it. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INPUT_INVALID, REPO_ID_INVALID, REPO_ID_PLACEHOLDER } from '../causes/inputs/input-problem.js';
import type { Environment } from '../model/environment-variables.js';
import { fileErrorCode } from '../model/file-error.js';
import type { InputName } from '../model/input-variables.js';
import { coloured, plain } from '../report/paint.js';
import type { Report } from '../report/report.js';
import { runBundle } from './bundle.js';
import { childEnvironment } from './child-environment.js';
import type { HiddenTexts } from './hidden-texts.js';
import { readKeyValues } from './key-values.js';
import { type Aside, type ShownAnnotation, TerminalLines } from './terminal-lines.js';
import { UsageError } from './usage-error.js';

export interface ActionRun {
  readonly verdict: 'passed' | 'failed' | 'unusable-inputs';
  /** What is shown of it. */
  readonly lines: readonly string[];
  readonly annotations: readonly ShownAnnotation[];
  /** Without what was masked; null if there is none. */
  readonly report: Report | null;
  /** What the main step keeps for the post step. */
  readonly state: ReadonlyMap<string, string>;
}

export interface RunOptions {
  /** The folder of the running bundle. */
  readonly folder: string;
  readonly environment: Environment;
  readonly inputs: Readonly<Partial<Record<InputName, string>>>;
  readonly interruption: AbortSignal;
  readonly isColoured: boolean;
  readonly onAside: (aside: Aside) => void;
}

/** Where a run may write: folders that only this user can enter. */
export interface Places {
  /** Removed after the run. */
  readonly temp: string;
  /** The folder with what the post step needs; it stays as long as something is to be put back. */
  readonly kept: string;
}

/** The file in the folder that is kept which holds what the post step is given, from the first moment on. */
export const STATE_FILE = 'state';

export async function runAction(options: RunOptions, { temp, kept }: Places): Promise<ActionRun> {
  const { folder, environment, inputs, interruption, isColoured, onAside } = options;
  const files = {
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STATE: join(kept, STATE_FILE),
    GITHUB_ENV: join(temp, 'env'),
    GITHUB_PATH: join(temp, 'path'),
  };
  for (const path of Object.values(files)) await writeFile(path, '', { mode: 0o600 });
  const shown = new TerminalLines(isColoured ? coloured : plain, onAside);
  const { status, signal } = await runBundle(join(folder, '..', 'index.js'), {
    environment: childEnvironment(environment, {
      inputs,
      files,
      temp: kept,
      workspace: currentFolder(),
      isColoured,
    }),
    interruption,
    onLine: (line, stream) => shown.accept(line, stream),
  });
  const output = readKeyValues(await readFile(files.GITHUB_OUTPUT, 'utf8'));
  const report = await readReport(output.get('report') ?? '', shown.hidden);
  if (status !== 0 && report === null && shown.annotations.length === 0) {
    const end = signal === null ? `status ${status}` : signal;
    shown.accept(
      `::error title=The check itself failed::The check ended with ${end} before it had a verdict; access was not checked. Next: Run the check again.`,
      'stdout',
    );
  }
  return {
    verdict: status === 0 ? 'passed' : hasUnusableInputs(report) ? 'unusable-inputs' : 'failed',
    lines: shown.lines,
    annotations: shown.annotations,
    report,
    state: readKeyValues(await readFile(files.GITHUB_STATE, 'utf8')),
  };
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw new UsageError(
      `The current folder cannot be read (${fileErrorCode(error)}), so access was not checked. Change to a folder that exists.`,
      { help: false },
    );
  }
}

async function readReport(path: string, hidden: HiddenTexts): Promise<Report | null> {
  if (path === '') return null;
  try {
    const { mapTexts } = await import('../report/redact.js');
    const report: Report = JSON.parse(await readFile(path, 'utf8'));
    await rm(path);
    return mapTexts(report, (text) => hidden.hide(text));
  } catch {
    return null;
  }
}

const UNUSABLE = [INPUT_INVALID, REPO_ID_INVALID, REPO_ID_PLACEHOLDER].map(({ slug }) => slug);

/** Then nothing was requested: that is wrong usage, and no answer of the Hub. */
function hasUnusableInputs(report: Report | null): boolean {
  return report?.endpoint === '' && UNUSABLE.some((slug) => slug === report.cause);
}
