import { defineCause, titled } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { capitalized } from '../../model/capitalized.js';
import { wordsOn } from '../../model/host-words.js';

/**
 * Means: The runner's clock is off by five minutes or more.
 *
 * How we know: The Hub's `Date` header.
 *
 * What to do: Set the clock; until then, signed storage links and short-lived tokens fail.
 */
export const CLOCK_SKEW = defineCause({
  group: 'runner',
  slug: 'clock-skew',
  severity: 'warning',
  title: "The runner's clock is wrong",
  titleElsewhere: 'The clock of this machine is wrong',
});

const SKEW_SECONDS = 300;

/** A clock that is wrong, by the Hub's own. */
export function clockFindings(evidence: Evidence): FindingDraft[] {
  const seen = [
    evidence.hub.whoami?.response,
    ...evidence.hub.repos.flatMap(({ probes }) => Object.values(probes)),
  ];
  const dates = seen.flatMap((response) =>
    response?.outcome.kind === 'answer' && response.outcome.date !== null ? [response.outcome.date] : [],
  );
  const latest = Math.max(...dates);
  const skew = Math.round((evidence.runner.now - latest) / 1000);
  if (dates.length === 0 || Math.abs(skew) < SKEW_SECONDS) return [];
  const { host } = evidence.runner;
  const clock = `${wordsOn(host).runner}'s clock`;
  const minutes = Math.round(Math.abs(skew) / 60);
  return [
    {
      ...titled(CLOCK_SKEW, host),
      subject: 'clock',
      message: `${capitalized(clock)} is ${minutes} minutes ${skew > 0 ? 'ahead of' : 'behind'} the Hub's Date header; signed storage links and short-lived tokens fail.`,
      advice: `Set ${clock} (NTP).`,
      evidence: [
        {
          fact: `Date header ${new Date(latest).toISOString()}, ${host === 'github' ? "runner's clock" : 'own clock'} ${new Date(evidence.runner.now).toISOString()}`,
        },
      ],
    },
  ];
}
