import type { CleanupResult } from '../../cleanup/cleanup-result.js';
import type { Assessment } from '../../evidence/assessment.js';
import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { placeText } from '../../evidence/workflow-place.js';
import type { Job } from '../../job/job.js';
import { jobsOf } from '../../job/job.js';
import { MADE_BY_GITHUB, mappingsOf } from '../../job/token-mapping.js';
import type { Place } from '../../job/variables.js';
import { mayGet, type UnansweredUse, unansweredUses } from './git-login.js';

/**
 * Means: A later step pushes to the Hub with git, or clones a private or gated repo, and git will have no credential
 * for it.
 *
 * How we know: The workflow's own text, and what git would send from this machine: no login in the URL, no credential
 * helper, netrc entry or header.
 *
 * What to do: Put the token into the URL, or log in with `hf auth login --add-to-git-credential` after `git config
 * --global credential.helper store`.
 */
export const GIT_WITHOUT_CREDENTIAL = defineCause({
  group: 'runner',
  slug: 'git-without-credential',
  severity: 'warning',
  title: 'git will have no credential for the Hub',
  seenAs: ['could not read Username for'],
});

const MOST_SHOWN = 5;
/** A path that may be repeated in a sentence: it has nothing but names and variables. */
const SHOWABLE = /^[\w./${}-]{1,100}$/;
const STORE = 'git config --global credential.helper store';
const LOGIN = 'hf auth login --add-to-git-credential --token "$HF_TOKEN"';

/** Commands of later steps that git will have no credential for, by every way that leads to this job. */
export function gitWithoutCredential(
  evidence: Evidence,
  assessment: Assessment,
  cleanup: CleanupResult,
): FindingDraft[] {
  const { checked } = evidence.runner.tokenSources;
  if (checked === null) return [];
  const [job, ...others] = jobsOf(evidence.runner.workflow);
  if (job === undefined) return [];
  const elsewhere = others.map(
    (other) => new Set(unansweredUses(evidence, assessment, cleanup, other).map(keyOf)),
  );
  const uses = unansweredUses(evidence, assessment, cleanup, job).filter((one) =>
    elsewhere.every((keys) => keys.has(keyOf(one))),
  );
  const [first] = uses;
  if (first === undefined) return [];
  const { place, writer } = first.use;
  const hasToken = mayGet(evidence, job, writer, 'HF_TOKEN', false);
  const more = uses.length === 1 ? '' : ` (and ${uses.length - 1} more like it)`;
  return [
    {
      cause: GIT_WITHOUT_CREDENTIAL,
      subject: placeText(place),
      message: `${messageFor(first, `${first.use.command} in ${placeText(place)}${more}`)}.`,
      advice: `${adviceFor(first, job, { hasToken, isExchanged: checked.source === 'publisher' })}.`,
      evidence: uses.slice(0, MOST_SHOWN).map((one) => ({ fact: factFor(one) })),
      place,
    },
  ];
}

function keyOf({ use: { place }, because }: UnansweredUse): string {
  return `${because.is} ${place.line} ${place.file}`;
}

function messageFor({ use: { url, place, writer }, because }: UnansweredUse, what: string): string {
  const host = url?.host ?? '';
  switch (because.is) {
    case 'in-path':
      return `The URL of the ${what} has its login after the host name, so git sends the token as part of the path and not as a credential`;
    case 'variable': {
      const at = isSame(writer.place, place) ? 'that step' : `the step of ${placeText(writer.place)}`;
      return `The URL of the ${what} has ${because.name} as its password for ${host}, but ${at} does not get that variable`;
    }
    case 'mirror':
      return `The ${what} goes to ${because.host} instead of ${host} because of url.….insteadOf in ${because.at}; this check did not ask ${because.host}, and git has no credential for it`;
    case 'plain':
      return because.logins.givesToHelper
        ? `The ${what} has no credential for ${host}: its URL contains none, and the login of the job saves none for git, because no credential helper is configured`
        : `The ${what} has no credential for ${host}: its URL contains none, and no credential helper, netrc entry or header has one`;
  }
}

function adviceFor(
  { use, because }: UnansweredUse,
  job: Job,
  { hasToken, isExchanged }: { hasToken: boolean; isExchanged: boolean },
): string {
  const { url, writer } = use;
  const secret = secretFor(job, writer.step.file);
  const mapped = (name: string) => (secret === null ? name : `${name}: \${{ secrets.${secret} }}`);
  const path = url !== null && because.is !== 'in-path' && SHOWABLE.test(url.path) ? url.path : '/…';
  const at = isSame(writer.place, use.place) ? '' : ` in ${placeText(writer.place)}`;
  const given = hasToken
    ? ''
    : isExchanged
      ? ', with export-token: true for this check'
      : `, with ${mapped('HF_TOKEN')} in the env of that step`;
  const asUrl = `https://USER:\${HF_TOKEN}@${url?.host ?? ''}${path} as the URL${at}${given}`;
  switch (because.is) {
    case 'variable':
      if (isExchanged) return `Set export-token: true for this check, and use \${HF_TOKEN} in the URL`;
      return because.name === 'HF_TOKEN'
        ? `Add ${mapped('HF_TOKEN')} to the env of that step, or set export-token: true for this check`
        : `Add ${mapped(because.name)} to the env of that step, or set export-token: true for this check and write \${HF_TOKEN} in the URL`;
    case 'mirror':
      return `Remove the setting in ${because.at}, or give git a credential for ${because.host} and check that host with the endpoint input`;
    case 'in-path':
      return `Write ${asUrl}, or leave the login out of it and run ${STORE} and ${LOGIN} before it`;
    case 'plain':
      return because.logins.givesToHelper
        ? `Run ${STORE} before that login, or write ${asUrl}`
        : `Write ${asUrl}, or run ${because.logins.hasHelper ? '' : `${STORE} and `}${LOGIN} before it`;
  }
}

function isSame(one: Place, other: Place): boolean {
  return one.line === other.line && one.file === other.file;
}

/** The secret that the check takes its token from, if a step of this file can read it. */
function secretFor({ callPath, own }: Job, file: string): string | null {
  const origins = mappingsOf({ callPath, step: own.step }).flatMap((mapping) => mapping.origins);
  const names = origins.flatMap(({ context, name, place }) =>
    context === 'secrets' && name !== null && name !== MADE_BY_GITHUB && place.file === file ? [name] : [],
  );
  return names[0] ?? null;
}

function factFor({ use: { place, command, url }, because }: UnansweredUse): string {
  const why = {
    'in-path': 'the login is part of the path',
    variable: `the password is a variable that is not set`,
    mirror: 'url.….insteadOf applies',
    plain: 'no login in the URL',
  }[because.is];
  return `${placeText(place)}: ${command} to ${url?.host ?? ''}, ${why}`;
}
