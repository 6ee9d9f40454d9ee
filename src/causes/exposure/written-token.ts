import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { tokensPage } from '../../evidence/links.js';
import { placeText } from '../../evidence/workflow-place.js';

/**
 * Means: A Hub token is written in a file of the workflow, where everybody can read it who can read the repository.
 *
 * How we know: A text of the exact form in which the Hub draws tokens is in the workflow, in a reusable workflow that it
 * calls, or in an action of the repository, comments included. Whether the token is still valid is not asked.
 *
 * What to do: Revoke the token, create a new one, store it as a secret, and read that secret in the line.
 */
export const TOKEN_IN_WORKFLOW_TEXT = defineCause({
  group: 'exposure',
  slug: 'token-in-workflow-text',
  severity: 'warning',
  title: 'A token is written in the workflow',
});

const MOST_SHOWN = 5;

/** Tokens in the workflow's own text: in which lines, and nothing else of them. */
export function writtenTokenFindings({ inputs, runner: { workflow } }: Evidence): FindingDraft[] {
  if (workflow === null || workflow.isOtherCommit) return [];
  const places = [workflow.top, ...workflow.called, ...workflow.actions].flatMap(({ path, literalTokens }) =>
    path === null ? [] : literalTokens.map((line) => ({ file: path, line })),
  );
  const [first] = places;
  if (first === undefined) return [];
  const at = placeText(first);
  const more = places.length === 1 ? '' : ` (and ${places.length - 1} more like it)`;
  return [
    {
      cause: TOKEN_IN_WORKFLOW_TEXT,
      subject: at,
      message: `The text in ${at} has the form of a Hub token${more}. Everybody who can read the repository can read it, in its history too.`,
      advice: 'Revoke that token, create a new one, store it as a secret, and read the secret in that line.',
      link: tokensPage(inputs.endpoint),
      linkText: 'Open the token settings',
      evidence: places
        .slice(0, MOST_SHOWN)
        .map((place) => ({ fact: `${placeText(place)} has a token in it` })),
      place: first,
    },
  ];
}
