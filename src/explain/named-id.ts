import { REPO_ID_INVALID, REPO_ID_PLACEHOLDER } from '../causes/inputs/input-problem.js';
import { REPO_ID_NO_NAMESPACE } from '../causes/inputs/misspelt-id.js';
import { type Claim, WEIGHTS } from './sign.js';
import type { Spot } from './spot.js';

const { likely } = WEIGHTS;

/** Of the API only what is about one repo. */
const ADDRESS =
  /(?:huggingface\.co|hf\.co|hf-mirror\.com)\/(?!api\/(?!models|datasets|spaces)|models['"\s])(?:api\/models\/|(?:api\/)?(?:datasets|spaces)\/)?([^\s'"\\]{1,300})/;
/** An address without a repo: the host alone, or pages and routes of the Hub itself. */
const ANY_ADDRESS = /(?:huggingface\.co|hf\.co|hf-mirror\.com)\//;
const ROUTE = /\/(?:resolve|revision|tree|raw|blob|preupload|commit|auth-check|info\/)(?:\/.*)?$/s;

/** What a message gives as the id of a repo: in the address behind it, or in front of its words. */
function idAt({ before, after }: Spot): string | null {
  const behind = after.slice(0, 300);
  const address = ADDRESS.exec(behind)?.[1];
  if (address !== undefined) return decoded(address.replace(/[.,:;)\]}*`]+$/, '').replace(ROUTE, ''));
  if (ANY_ADDRESS.test(behind)) return null;
  return /['"`]?([^\s'"`]{1,300})['"`]? $/.exec(before)?.[1] ?? null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the form of the id in a message says: a path of a folder, a name without an owner, a variable that was not set. */
export function formClaims(spot: Spot): readonly Claim[] {
  const id = idAt(spot);
  if (id === null) return [];
  if (/^(?:none|null|undefined|nan)$/i.test(id)) return [[REPO_ID_PLACEHOLDER, likely + 10]];
  if (/^[./~]|\\|^[A-Za-z]:|^[^/]+\/[^/]+\/./.test(id)) return [[REPO_ID_INVALID, likely + 10]];
  return /^[\w.-]+$/.test(id) && /[A-Za-z]/.test(id) ? [[REPO_ID_NO_NAMESPACE, likely]] : [];
}
