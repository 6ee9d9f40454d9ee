import type { KnownHub } from '../job/installs/installed-hub.js';
import { capitalized } from '../model/capitalized.js';
import { placeText } from './workflow-place.js';

/** What a command of the job installs, without a full stop: "line 5 of ci.yml installs the newest huggingface_hub". */
export function installedClaim({ by, specifiers, file, place }: KnownHub): string {
  const version = /^===?([^,*]+)$/.exec(specifiers)?.[1] ?? specifiers;
  const what = specifiers === '' ? `the newest ${by}` : `${by} ${version}`;
  if (file === place.file) return `${file} pins ${what}`;
  return `${placeText(place)} installs ${what}${file === null ? '' : ` by ${file}`}`;
}

/** A claim about a client as a sentence begins with it; the name of a file stays as it is. */
export function claimAtStart(claim: string): string {
  return claim.startsWith('line ') ? capitalized(claim) : claim;
}
