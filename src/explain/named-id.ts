import { REPO_ID_INVALID, REPO_ID_PLACEHOLDER } from '../causes/inputs/input-problem.js';
import { REPO_ID_NO_NAMESPACE } from '../causes/inputs/misspelt-id.js';
import { type Claim, WEIGHTS } from './sign.js';
import type { Spot } from './spot.js';

const { likely } = WEIGHTS;

/** Of the API only what is about one repo. */
const ADDRESS =
  /(?<![\w.-])(?:huggingface\.co|hf\.co|hf-mirror\.com)\/(?!api\/(?!models|datasets|spaces)|models['"\s])(?:api\/models\/|(?:api\/)?(?:datasets|spaces)\/)?([^\s'"\\]{1,300})/;
const ROUTE = /\/(?:resolve|revision|tree|raw|blob|preupload|commit|auth-check|info\/)(?:\/.*)?$/s;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the id in the address behind a message says by its form. */
export function addressClaims({ after }: Spot): readonly Claim[] {
  const address = ADDRESS.exec(after.slice(0, 300))?.[1];
  if (address === undefined) return [];
  return formClaims(decoded(address.replace(/[.,:;)\]}*`]+$/, '').replace(ROUTE, '')));
}

/** The same of the id in front of its words. */
export function subjectClaims({ before }: Spot): readonly Claim[] {
  return formClaims(/['"`*]{0,3}([^\s'"`*]{1,300})['"`*]{0,3} $/.exec(before)?.[1] ?? '');
}

/** A path of a folder, a name without an owner, or what a variable leaves that was not set. */
function formClaims(id: string): readonly Claim[] {
  if (/^(?:none|null|undefined|nan)$/i.test(id)) return [[REPO_ID_PLACEHOLDER, likely + 10]];
  if (/^[./~]|\\|^[A-Za-z]:|^[^/]+\/[^/]+\/./.test(id)) return [[REPO_ID_INVALID, likely + 10]];
  return /^[\w.-]+$/.test(id) && /[A-Za-z]/.test(id) ? [[REPO_ID_NO_NAMESPACE, likely]] : [];
}
