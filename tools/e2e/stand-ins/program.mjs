#!/usr/bin/env node
// Stands in for what a workflow runs after the check (hf, pip, python, …): writes down that it was run, and with what.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';

const [, program = '', ...args] = process.argv;
const netrc = join(homedir(), '.netrc');
const seen = {
  job: process.env.GITHUB_JOB ?? '',
  program: basename(program),
  args,
  token: process.env.HF_TOKEN ?? null,
  resource: process.env.HF_OIDC_RESOURCE ?? null,
  netrc: existsSync(netrc) ? readFileSync(netrc, 'utf8') : null,
};
appendFileSync(process.env.E2E_RECORD ?? '', `${JSON.stringify(seen)}\n`);
