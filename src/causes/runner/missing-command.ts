import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { installedClaim } from '../../evidence/installed-claim.js';
import { placeText } from '../../evidence/workflow-place.js';
import { type MissingCommand, missingCommands } from '../../job/installs/missing-commands.js';
import { policyOf } from '../token/missing-token-policy.js';

/**
 * Means: A step calls a command that the job's own huggingface_hub does not have.
 *
 * How we know: The workflow's own text calls `huggingface-cli` after it installed huggingface_hub 1.0 or later, or the
 * newest one, or it calls `hf` after it installed one before 0.34.
 *
 * What to do: Call `hf`, or install a version that has the command.
 */
export const CLIENT_COMMAND_MISSING = defineCause({
  group: 'runner',
  slug: 'client-command-missing',
  severity: 'warning',
  title: "The job's huggingface_hub lacks a command it calls",
  seenAs: ['huggingface-cli: command not found', '`huggingface-cli` is deprecated and no longer works.'],
});

const MOST_SHOWN = 5;

/** Commands of the client that the steps after the check call, and that are not there by the job's own text. */
export function missingCommandFindings(evidence: Evidence): FindingDraft[] {
  const { tokenSources } = evidence.runner;
  // A job that does without the token does without what needs it.
  if (tokenSources.checked === null && policyOf(evidence) === 'skip') return [];
  const missing = missingCommands(evidence.runner);
  const [first] = missing;
  if (first === undefined) return [];
  const at = placeText(first.place);
  const more = missing.length === 1 ? '' : ` (and ${missing.length - 1} more like it)`;
  const claim = installedClaim(first.hub);
  return [
    {
      cause: CLIENT_COMMAND_MISSING,
      subject: at,
      message: `The command ${called(first)} in ${at} fails${more}: ${claim}, ${REASONS[first.program]}.`,
      advice: adviceFor(first),
      evidence: missing.slice(0, MOST_SHOWN).map((one) => ({
        fact: `${placeText(one.place)}: ${called(one)}; ${installedClaim(one.hub)}`,
      })),
      place: first.place,
    },
  ];
}

const REASONS: Readonly<Record<MissingCommand['program'], string>> = {
  'huggingface-cli': 'and huggingface-cli does not work since huggingface_hub 1.0',
  hf: 'and hf only exists since huggingface_hub 0.34',
};

function called({ program, sub }: MissingCommand): string {
  return sub === null ? program : `${program} ${sub}`;
}

/** What takes the place of each subcommand, with what follows it. */
const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ['login', 'hf auth login'],
  ['logout', 'hf auth logout'],
  ['whoami', 'hf auth whoami'],
  ['upload-large-folder', 'hf upload'],
  ['repo create', 'hf repos create'],
  ['repo-files delete', 'hf repos delete-files'],
  ['tag', 'hf repos tag'],
  ['scan-cache', 'hf cache ls'],
  ['delete-cache', 'hf cache rm'],
]);

function adviceFor({ program, sub, hasToken, dropped, hub }: MissingCommand): string {
  if (program === 'hf')
    return `Install huggingface_hub 0.34 or later in ${hub.file ?? placeText(hub.place)}.`;
  const successor = SUCCESSORS.get(sub ?? '') ?? (sub === null ? 'hf' : `hf ${sub}`);
  const token = hasToken ? ' --token …' : '';
  const without = dropped.length === 0 ? '' : `, without ${dropped.join(' and ')}`;
  return `Use ${successor}${token} instead${without}, or install "huggingface_hub<1".`;
}
