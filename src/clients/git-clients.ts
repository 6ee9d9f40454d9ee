import type { Host } from '../model/endpoint.js';
import type { GitCredential } from '../runner/git/git-facts.js';
import { isSince } from '../runner/job-clients/versions.js';
import type { Observations } from '../runner/observations.js';
import { always, elseBy } from './behaviour.js';
import { libcurlNetrc } from './curl-clients.js';
import { entryDeed, lookUp } from './netrc-lookup.js';
import { type Deed, first, NOTHING, type Speech } from './source.js';

/** From this version on git knows `http.proactiveAuth`. */
const ASKS_HELPERS_FIRST = '2.46';

/** git: an extra header before all, then the URL's own credential, then netrc, then helpers (runner notes §1). */
export function git(observations: Observations, { host, hostname }: Host): Speech[] {
  const { asksHelpersFirst, version } = observations.git;
  const netrc =
    asksHelpersFirst === true && isSince(version ?? '0', ASKS_HELPERS_FIRST)
      ? always(NOTHING)
      : libcurlNetrc('libcurl', observations, hostname, false);
  return overHttp(observations, host, 'git', netrc);
}

/** git-lfs: as git, with a reader of its own for the netrc of the home, and settings that git does not use. */
export function gitLfs(observations: Observations, { host, hostname }: Host): Speech[] {
  const look = lookUp(observations, 'git-lfs', 'git-lfs', hostname);
  return overHttp(observations, host, 'lfs', always(look === null ? NOTHING : entryDeed(look)));
}

/** After a 401 to what its netrc says git goes on to its helpers; after one to anything else it gives up. */
const AFTER_NETRC = 'once the netrc entry is refused';

function overHttp(
  { git: facts, token }: Observations,
  host: string,
  errand: 'git' | 'lfs',
  netrc: readonly Speech[],
): Speech[] {
  const serving = facts.credentials.filter(
    (one) => one.host === host && (one.serves === 'both' || one.serves === errand),
  );
  const header = serving.find(({ kind }) => kind === 'header');
  // It goes along with every request, and git never looks further.
  if (header !== undefined) return always(sends(header));
  const helpers = serving
    .filter(({ kind }) => kind === 'store' || kind === 'helper')
    .sort((a, b) => (a.helper ?? 0) - (b.helper ?? 0));
  const inUrls = serving.filter(({ kind }) => kind === 'url' || kind === 'rewrite');
  const stored = always(first(...helpers.map(sends)));
  const checked = token.chosen?.shape.cleaned;
  const mayBeRefused = (speech: Speech) =>
    speech.does === 'sends' && (checked === undefined || speech.secret?.equals(checked) !== true);
  const elsewhere = [
    ...elseBy(netrc, stored),
    ...(netrc.some(mayBeRefused) ? stored.filter(({ does }) => does !== 'nothing') : []).map((speech) => ({
      ...speech,
      when: AFTER_NETRC,
    })),
  ];
  if (inUrls.length === 0) return elsewhere;
  return [
    ...inUrls.map((credential): Speech => ({ ...sends(credential), when: `with ${credential.where}` })),
    ...elsewhere.map((speech) => ({ ...speech, when: speech.when ?? 'with other URLs' })),
  ];
}

function sends(credential: GitCredential): Deed {
  return { does: 'sends', source: { kind: 'git', credential }, secret: credential.secret };
}
