import { titleOf } from '../diagnose/causes.js';
import type { Finding } from '../diagnose/finding.js';
import type { Verdict } from '../diagnose/verdict.js';
import { type Report, reposWith } from './report.js';

export const MARKS: Record<Verdict, string> = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️' };

/** The line that says it all: the last one of the log. */
export function lastLine(report: Report): string {
  const [first] = report.findings;
  if (report.verdict === 'pass' || first === undefined) return `hf-auth-check: pass. ${scopeOf(report)}`;
  return `hf-auth-check: ${report.verdict} (${first.cause}). ${first.message} ${nextAction(first)}`;
}

/** What was proven, in a few words. */
export function scopeOf(report: Report): string {
  const readable = reposWith(report, 'granted', 'read').length;
  const writable = reposWith(report, 'granted', 'write').length;
  const parts = [
    ...(readable > 0 ? [`${count(readable, 'repo')} readable`] : []),
    ...(writable > 0 ? [`${count(writable, 'repo')} writable`] : []),
  ];
  const proven = parts.length === 0 ? 'no repos listed' : parts.join(', ');
  return `${tokenLine(report)}; ${proven}.`;
}

/** Who the token is, in a few words. */
export function tokenLine({ token }: Report): string {
  if (token === null) return 'No token';
  if (token.user === null) return 'The token, whose account is not known';
  const name = token.name === null ? '' : ` "${token.name}"`;
  return `The ${token.kind} token${name} of ${token.user}`;
}

export function nextAction(finding: Finding): string {
  return finding.link === null ? `Next: ${finding.advice}` : `Next: ${finding.advice} (${finding.link})`;
}

/** A finding as an annotation shows it: its title is the cause in a few words. */
export function annotationText(finding: Finding): { title: string; message: string } {
  return {
    title: `${titleOf(finding.cause)} (${finding.cause})`,
    message: `${finding.message} ${nextAction(finding)}`,
  };
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
