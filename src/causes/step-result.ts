/**
 * In: findings, and the inputs `fail-on` and `policy`.
 * Out: whether the step fails, at which level each finding is shown, and a sentence where the verdict does not explain it.
 * Knows: nothing of verdicts: what is found and how much it weighs is decided before.
 */
import type { Finding } from '../evidence/finding.js';
import { capitalized } from '../model/capitalized.js';
import type { CauseGroup } from '../model/cause-group.js';
import type { Host } from '../model/host.js';
import { nameOn, wordsOn } from '../model/host-words.js';
import type { Inputs } from '../model/inputs.js';
import type { Policy } from '../model/policy.js';
import { SEVERITIES, type Severity } from '../model/severity.js';
import { causeOf } from './catalogue.js';

type Settings = Pick<Inputs, 'failOn' | 'policy'>;

export interface StepResult {
  stepFails: boolean;
  /** Why the step fails although no finding weighs that much, or why it does not although one does; else null. */
  stepNote: string | null;
  /** Those given, each at the level at which it is shown. */
  findings: Finding[];
}

/** A finding at the level that `policy` gives its group; at most a warning if it is about optional repos alone. */
export function atLevel(finding: Finding, policy: Policy): Finding {
  const level = policy[groupOf(finding)] ?? finding.severity;
  return { ...finding, level: finding.optional ? lower(level, 'warning') : level };
}

/** The finding at no higher level than it weighs: `policy` does not make it worse. */
export function notRaised(finding: Finding): Finding {
  return { ...finding, level: lower(finding.level, finding.severity) };
}

/** Judges findings that are at their levels already. */
export function stepResult(
  findings: readonly Finding[],
  { failOn, policy }: Settings,
  host: Host,
): StepResult {
  const weighty = findings.filter((one) => failsAt(one.severity, one, failOn));
  const failing = findings.filter((one) => failsAt(one.level, one, failOn) && !one.optional);
  return {
    stepFails: failing.length > 0,
    stepNote: noteOf(failing, weighty, policy, host),
    findings: raised(findings, failing),
  };
}

/** Whether a finding fails the step at this level. That the Hub gave no answer does not as a warning. */
function failsAt(level: Severity, { cause }: Finding, failOn: Inputs['failOn']): boolean {
  if (failOn === 'never') return false;
  if (level === 'error') return true;
  return failOn === 'warning' && level === 'warning' && causeOf(cause).isUnanswered !== true;
}

/** A step that fails for a warning, as `fail-on: warning` asks, shows an error: without one nobody sees why it is red. */
function raised(findings: readonly Finding[], failing: readonly Finding[]): Finding[] {
  const isVisible = failing.length === 0 || findings.some(({ level }) => level === 'error');
  return findings.map((one) =>
    isVisible || one.optional || one.level !== 'warning' ? one : { ...one, level: 'error' },
  );
}

function noteOf(
  failing: readonly Finding[],
  weighty: readonly Finding[],
  policy: Policy,
  host: Host,
): string | null {
  const step = capitalized(wordsOn(host).request);
  if (failing.length > 0) {
    const isExplained = failing.some((one) => weighty.includes(one));
    return isExplained ? null : `${step} fails: ${policyText(failing, policy, host)}.`;
  }
  if (weighty.length === 0) return null;
  const required = weighty.filter(({ optional }) => !optional);
  const optional = weighty.length - required.length;
  const reasons = [
    ...(required.length === 0 ? [] : [policyText(required, policy, host)]),
    ...(optional === 0 ? [] : [`every ${required.length === 0 ? '' : 'other '}repo concerned is optional`]),
  ];
  return `${step} does not fail: ${reasons.join(', and ')}.`;
}

/** What `policy` says of the groups of these findings, such as `policy sets gate to warning and network to notice`. */
function policyText(findings: readonly Finding[], policy: Policy, host: Host): string {
  const groups = [...new Set(findings.map(groupOf))];
  const set = groups.flatMap((group) =>
    policy[group] === undefined ? [] : [`${group} to ${policy[group]}`],
  );
  return `${nameOn(host, 'policy')} sets ${set.join(' and ')}`;
}

function groupOf({ cause }: Finding): CauseGroup {
  return causeOf(cause).group;
}

function lower(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) > SEVERITIES.indexOf(other) ? one : other;
}
