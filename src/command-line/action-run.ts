/** One run of the action's main step, as the command starts it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../model/environment-variables.js';
import { fieldsOf } from '../model/fields.js';
import type { InputName } from '../model/input-variables.js';
import { logText } from '../report/encode.js';
import { coloured, type Paint, plain } from '../report/paint.js';
import { runBundle } from './bundle.js';
import { childEnvironment } from './child-environment.js';
import { HiddenTexts } from './hidden-texts.js';
import { readKeyValues } from './key-values.js';
import { type Shown, TerminalLines } from './terminal-lines.js';

export interface ActionRun {
  /** The exit status of the command that this run leads to, unless its inputs are unusable. */
  readonly failed: boolean;
  readonly annotations: readonly Shown[];
  readonly heading: (shown: Shown) => string;
  /** The report as parsed, without what was masked; null if there is none. */
  readonly report: Readonly<Record<string, unknown>> | null;
  /** What the main step keeps for the post step. */
  readonly state: ReadonlyMap<string, string>;
}

export interface RunOptions {
  readonly folder: string;
  /** A folder that only this user can enter; everything that the run writes is in it. */
  readonly place: string;
  readonly environment: Environment;
  readonly inputs: Readonly<Partial<Record<InputName, string>>>;
  readonly isColoured: boolean;
  readonly onLines: (lines: readonly string[]) => void;
  readonly onProgress: (lines: readonly string[]) => void;
}

/** The file in the place of a run that holds what the post step needs, from the first moment on. */
export const STATE_FILE = 'state';

export async function runAction(options: RunOptions): Promise<ActionRun> {
  const { folder, place, environment, inputs, isColoured, onLines, onProgress } = options;
  const file = (name: string) => join(place, name);
  const files = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file(STATE_FILE),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
  };
  await mkdir(place, { recursive: true, mode: 0o700 });
  for (const path of Object.values(files)) await writeFile(path, '', { mode: 0o600, flag: 'wx' });
  const hidden = new HiddenTexts();
  const paint: Paint = isColoured ? coloured : plain;
  const lines = new TerminalLines(hidden, paint);
  const child = childEnvironment(environment, {
    inputs,
    files,
    temp: place,
    workspace: process.cwd(),
    isColoured,
  });
  const { status, signal } = await runBundle(join(folder, '..', 'index.js'), child, (line, stream) => {
    if (stream === 'stdout') lines.accept(line);
    const { lines: shown, progress } = lines.take();
    onLines(shown);
    onProgress(stream === 'stderr' ? [...progress, hidden.hide(logText(line))] : progress);
  });
  if (signal !== null) {
    onLines([`hf-auth-check: ${signal} ended the check before it had a verdict; access was not checked.`]);
  }
  const output = readKeyValues(await readFile(files.GITHUB_OUTPUT, 'utf8'));
  return {
    failed: status !== 0,
    annotations: lines.annotations,
    heading: (shown) => lines.heading(shown),
    report: await readReport(output.get('report') ?? '', hidden),
    state: readKeyValues(await readFile(files.GITHUB_STATE, 'utf8')),
  };
}

async function readReport(
  path: string,
  hidden: HiddenTexts,
): Promise<Readonly<Record<string, unknown>> | null> {
  if (path === '') return null;
  try {
    const { mapTexts } = await import('../report/redact.js');
    return mapTexts(fieldsOf(JSON.parse(await readFile(path, 'utf8'))), (text) => hidden.hide(text));
  } catch {
    return null;
  }
}
