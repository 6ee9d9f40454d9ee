import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { tokensPage } from '../../evidence/links.js';
import { sourceName } from '../../evidence/token-home.js';
import { placeText, samePlace } from '../../evidence/workflow-place.js';
import { type StepLocation, stepLocations } from '../../job/step-locations.js';
import { type Mapping, mappingsOf, type TokenWay } from '../../job/token-mapping.js';
import type { Origin } from '../../job/variables.js';

/**
 * Means: The token is stored in a configuration variable (`vars`), which GitHub does not mask in logs.
 *
 * How we know: The workflow file maps the token from there.
 *
 * What to do: Move the token to a secret, and rotate it.
 */
export const TOKEN_IN_PLAIN_VARIABLE = defineCause({
  group: 'token',
  slug: 'token-in-plain-variable',
  severity: 'warning',
  title: 'The token is stored in a plain variable',
});

/** The token that the workflow's own text takes from `vars`, which hides nothing. */
export function plainVariableFindings({
  inputs,
  runner: { workflow, tokenSources },
}: Evidence): FindingDraft[] {
  const places = stepLocations(workflow);
  for (const { source } of tokenSources.held) {
    if (source === 'saved-file' || source === 'publisher' || places.length === 0) continue;
    const mappings = places.map((location) => mappedFromVariable(location, source));
    const [first] = mappings;
    if (first == null || mappings.includes(null)) continue;
    const origin = variableIn(first);
    if (origin?.name == null) continue;
    const { name, place } = origin;
    return [
      {
        cause: TOKEN_IN_PLAIN_VARIABLE,
        subject: `vars.${name}`,
        message: `The token in ${sourceName(source, 'github')} comes from vars.${name} (${placeText(place)}). GitHub shows the values of variables in logs and in the settings.`,
        advice: `Store the token as a secret, write \${{ secrets.${name} }} in that line, and rotate the token.`,
        link: tokensPage(inputs.endpoint),
        linkText: 'Open the token settings',
        evidence: [
          { fact: `${placeText(first.place)} maps ${sourceName(source, 'github')} from vars.${name}` },
        ],
        place: samePlace(mappings.map((mapping) => mapping && variableIn(mapping)?.place)),
      },
    ];
  }
  return [];
}

function variableIn({ origins }: Mapping): Origin | undefined {
  return origins.find(({ context }) => context === 'vars');
}

/** The mapping, where whatever the expression yields is a variable; null where it may be something else. */
function mappedFromVariable(location: StepLocation, way: TokenWay): Mapping | null {
  const { step, callPath } = location;
  // An action of the repository that wraps this one may be given another value.
  const isHidden =
    step === null &&
    callPath.job.steps.some(({ uses, env }) => uses !== null && env.some(({ name }) => name === way));
  const mapping = mappingsOf(location).find((one) => one.way === way);
  if (mapping === undefined || isHidden) return null;
  const { origins } = mapping;
  const values = origins.filter((origin) => !isCircumstance(origin));
  return values.length > 0 && values.every(({ context, name }) => context === 'vars' && name !== null)
    ? mapping
    : null;
}

/** What expressions ask about the run in a condition, and no token can be in. */
function isCircumstance({ context, name }: Origin): boolean {
  if (context === 'runner') return true;
  return context === 'github' && name !== null && !/^(?:event(?:\.|$)|token$)/i.test(name);
}
