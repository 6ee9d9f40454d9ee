import { hubUses } from '../job/installs/hub-environments.js';
import type { InstalledHub, KnownHub } from '../job/installs/installed-hub.js';
import { jobsOf } from '../job/job.js';
import { compareVersions } from '../model/compare-versions.js';
import type { JobClient } from '../runner/job-clients/job-client.js';
import { versionText } from '../runner/job-clients/job-client.js';
import { parseRange } from '../runner/job-clients/version-ranges.js';
import type { RunnerFacts } from '../runner/runner-facts.js';

/** Programs that may use the library. */
const USES_LIBRARY = /^(?:python[\d.]*|py|pytest|hf|huggingface-cli|accelerate|torchrun)$/;

/**
 * What the job's own commands install for the steps after the check: one trace for each command that does. Empty if
 * any of these steps may have another library.
 */
export function clientsOfSteps({
  workflow,
  installFiles,
  environment,
}: Pick<RunnerFacts, 'workflow' | 'installFiles' | 'environment'>): JobClient[] {
  const found = jobsOf(workflow).flatMap((job) =>
    hubUses(job, installFiles ?? new Map(), environment.isSelfHosted).flatMap(
      ({ step, command, hubs }): InstalledHub[] =>
        step.runs === 'before' || !USES_LIBRARY.test(command.program) ? [] : [...hubs],
    ),
  );
  const known = found.filter((hub) => hub.is === 'known');
  if (known.length < found.length) return [];
  const byPlace = new Map(known.map((hub) => [`${hub.place.file}:${hub.place.line}`, hub]));
  return [...byPlace.values()].map(clientOf);
}

function clientOf({ by, specifiers, range, file, place }: KnownHub): JobClient {
  const version = versionText(/^===?([^,*]+)$/.exec(specifiers)?.[1] ?? '');
  const asked = parseRange(specifiers);
  // What has no upper bound is the newest, which the specifiers alone do not say.
  const isNewest = range.from !== null && compareVersions(range.from, [1]) >= 0 && asked?.below == null;
  return {
    package: by,
    version,
    range: version === null && !isNewest ? specifiers : null,
    where: file === place.file ? file : `line ${place.line} of ${place.file}`,
    how: file === place.file ? 'locked' : 'commanded',
    certain: version !== null,
  };
}
