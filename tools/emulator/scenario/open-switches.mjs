import { isDeepStrictEqual } from 'node:util';
import { TOKEN_POLICY } from '../hub/protocol/messages.mjs';
import { SWITCHES } from '../hub/world/switches.mjs';

/** Each behaviour of the Hub that nobody outside knows, with the values it may have. */
const UNKNOWN_BEHAVIOURS = {
  badTokenText: ['credentials', 'password'],
  badTokenOnGated: ['bare', 'gated'],
  scopeBeforeGate: [true, false],
  fineGrainedOutOfScopePrivate: [404, 403],
  entityNames: [true, false],
  oauthAuthType: ['app_token_as_user', 'oauth'],
  gatedScopeOnAuthCheck: [true, false],
  gatedScopeBody: ['text', 'json'],
  accountNameCase: ['any', 'exact'],
  unknownOrganizationText: [
    'This organization does not exist',
    "Sorry, we can't find the page you are looking for.",
  ],
  tokenPolicyText: [TOKEN_POLICY, 'Your token does not follow the rules of this organization.'],
  anonymousWriteOnGated: ['gated', 'bare'],
  restrictionStatus: [403, 401],
  disabledMetadata: ['shown', 'refused'],
  disabledContents: ['disabled', 'gated'],
  redirectBeforeAccess: [true, false],
  writeDenied: [
    { status: 403, text: 'You have read access but not the required permissions for this operation' },
    { status: 403, text: 'Forbidden' },
    { status: 404, text: 'Repository not found' },
    { status: 401, text: 'Invalid username or password.' },
  ],
};

/**
 * @typedef {object} SwitchSetting
 * @property {string} name
 * @property {unknown} value
 * @property {Record<string, unknown>} switches to give to `playScenario`
 */

/**
 * The settings under all of which a scenario must come to the same conclusion as under the defaults: every
 * other value of each switch that it does not set itself, one switch at a time.
 *
 * @param {{hub: {switches?: Record<string, unknown>}}} scenario
 * @returns {SwitchSetting[]}
 */
export function openSwitches({ hub }) {
  return Object.entries(UNKNOWN_BEHAVIOURS)
    .filter(([name]) => !(name in (hub.switches ?? {})))
    .flatMap(([name, values]) =>
      values
        .filter((value) => !isDefault(name, value))
        .map((value) => ({ name, value, switches: { [name]: value } })),
    );
}

/**
 * @param {string} name
 * @param {unknown} value
 */
function isDefault(name, value) {
  const known = Object.entries(SWITCHES).find(([key]) => key === name);
  return known !== undefined && isDeepStrictEqual(known[1].default, value);
}
