import type { Host } from '../model/host.js';
import type { LogPart } from './log-lines.js';

/** What the runners of GitHub print around a job, and its paths and variables. */
const GITHUB =
  /^##\[|^::(?:error|group)|\d\.\d{7}Z |Process completed with exit code|\bGITHUB_[A-Z]+\b|\/home\/runner\/|github-actions\[bot\]|dependabot\[bot\]|Event: pull_request/m;
/** The same of GitLab, Jenkins, Buildkite, Azure and CircleCI. */
const CI =
  /section_start:\d|\d\.\d{6}Z \d\d[OE]|gitlab-runner|ERROR: Job failed|^\[Pipeline\]|^Finished: FAILURE|^Started by (?:user|an SCM)|buildkite-agent|\bBUILDKITE\b|\/builds\/|\bCIRCLECI\b|\bCI[:=] ?['"]?true\b/m;

/** Where a log was written: a terminal, unless the log shows that it was not. */
export function hostOfLog(parts: readonly LogPart[]): Host {
  if (parts.some(({ text }) => GITHUB.test(text))) return 'github';
  return parts.some(({ text }) => CI.test(text)) ? 'ci' : 'terminal';
}
