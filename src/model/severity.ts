/** How much a finding weighs: an error stops the job, a warning does not, a notice leaves the verdict at pass. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The weightiest of these; of none, a notice. */
export function weightiest(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'notice';
}
