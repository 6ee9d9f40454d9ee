import { isSince } from '../model/compare-versions.js';
import type { Host } from '../model/endpoint.js';
import type { GitCredential } from '../runner/git/git-facts.js';
import { always, elseBy } from './behaviour.js';
import type { Client } from './client-descriptor.js';
import { libcurlNetrc } from './curl-clients.js';
import { entryBehaviour, lookUp } from './netrc-lookup.js';
import type { Setup } from './setup.js';
import { type Behaviour, type ConditionalBehaviour, first, NOTHING } from './source.js';

/** From this version on git knows `http.proactiveAuth`. */
const ASKS_HELPERS_FIRST = '2.46';

export const GIT_CLIENTS: readonly Client[] = [
  { name: 'git', inSentences: 'git', versions: null, sends: git },
  { name: 'git-lfs', inSentences: 'git-lfs', versions: null, sends: gitLfs },
];

/** An extra header before everything else, then the URL's own credential, then netrc, then helpers (runner notes §1). */
function git(setup: Setup, { host, hostname }: Host): ConditionalBehaviour[] {
  const { asksHelpersFirst, version } = setup.runner.git;
  const netrc =
    asksHelpersFirst === true && isSince(version ?? '0', ASKS_HELPERS_FIRST)
      ? always(NOTHING)
      : libcurlNetrc('libcurl', setup, hostname, false);
  return overHttp(setup, host, 'git', netrc);
}

/** As git, with a reader of its own for the netrc in the home, and settings that git does not use. */
function gitLfs(setup: Setup, { host, hostname }: Host): ConditionalBehaviour[] {
  const found = lookUp(setup, 'git-lfs', 'git-lfs', hostname);
  return overHttp(setup, host, 'lfs', always(found === null ? NOTHING : entryBehaviour(found)));
}

/** After a 401 to what its netrc says, git goes on to its helpers; after one to anything else it gives up. */
const AFTER_NETRC = 'once the netrc entry is refused';

function overHttp(
  { runner: { git: facts, tokenSources } }: Setup,
  host: string,
  errand: 'git' | 'lfs',
  netrc: readonly ConditionalBehaviour[],
): ConditionalBehaviour[] {
  const serving = facts.credentials.filter(
    (one) => one.host === host && (one.serves === 'both' || one.serves === errand),
  );
  const header = serving.find(({ kind }) => kind === 'header');
  // It is sent with every request, and git looks no further.
  if (header !== undefined) return always(sends(header));
  const helpers = serving
    .filter(({ kind }) => kind === 'store' || kind === 'helper')
    .sort((a, b) => (a.helper ?? 0) - (b.helper ?? 0));
  const inUrls = serving.filter(({ kind }) => kind === 'url' || kind === 'rewrite');
  const stored = always(first(...helpers.map(sends)));
  const checked = tokenSources.checked?.format.cleaned;
  const mayBeRefused = (behaviour: ConditionalBehaviour) =>
    behaviour.does === 'sends' && (checked === undefined || behaviour.secret?.equals(checked) !== true);
  const elsewhere = [
    ...elseBy(netrc, stored),
    ...(netrc.some(mayBeRefused) ? stored.filter(({ does }) => does !== 'nothing') : []).map((behaviour) => ({
      ...behaviour,
      when: AFTER_NETRC,
    })),
  ];
  if (inUrls.length === 0) return elsewhere;
  return [
    ...inUrls.map(
      (credential): ConditionalBehaviour => ({ ...sends(credential), when: `with ${credential.where}` }),
    ),
    ...elsewhere.map((behaviour) => ({ ...behaviour, when: behaviour.when ?? 'with other URLs' })),
  ];
}

function sends(credential: GitCredential): Behaviour {
  return { does: 'sends', source: { kind: 'git', credential }, secret: credential.secret };
}
