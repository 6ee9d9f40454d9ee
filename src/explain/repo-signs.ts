import { REPO_ID_INVALID, REPO_ID_PLACEHOLDER } from '../causes/inputs/input-problem.js';
import { REPO_ID_NO_NAMESPACE } from '../causes/inputs/misspelt-id.js';
import { REGION_BLOCKED, REPO_DISABLED, REPO_RENAMED, REVISION_MISSING } from '../causes/repo/condition.js';
import { FILE_MISSING } from '../causes/repo/listed-files.js';
import { REPO_MISSING_OR_NO_ACCESS, TARGET_MISSING } from '../causes/repo/missing.js';
import { REPO_TYPE_MISMATCH } from '../causes/repo/other-type.js';
import { FINE_GRAINED_REPO_NOT_IN_SCOPE } from '../causes/scope/fine-grained.js';
import { WRONG_NAMESPACE } from '../causes/scope/membership.js';
import { TOKEN_INVALID } from '../causes/token/refused-token.js';
import { addressClaims, subjectClaims } from './named-id.js';
import type { Scene } from './scene.js';
import { type Claim, type SignRule, WEIGHTS } from './sign.js';
import type { Spot } from './spot.js';
import { noToken } from './token-signs.js';

const { certain, likely, possible, faint } = WEIGHTS;

const WRITES =
  /\/preupload|\/commit\b|create_commit|upload_file|upload_folder|push_to_hub|objects\/batch|git-receive-pack/;

function repoNotFound(spot: Spot, scene: Scene): readonly Claim[] {
  const others: readonly Claim[] = [
    [REPO_TYPE_MISMATCH, faint + 5],
    [FINE_GRAINED_REPO_NOT_IN_SCOPE, faint],
    ...addressClaims(spot),
  ];
  if (spot.status === 401) {
    const isRefused = scene.hasToken === true;
    return [
      [REPO_MISSING_OR_NO_ACCESS, isRefused ? possible + 8 : likely - 5],
      [TOKEN_INVALID, isRefused ? possible + 9 : possible - 5],
      ...noToken(scene, scene.hasToken === false ? likely : isRefused ? faint : possible + 10),
      ...others,
    ];
  }
  if (WRITES.test(spot.after) || WRITES.test(spot.before.slice(-300))) {
    return [
      [TARGET_MISSING, likely],
      [REPO_MISSING_OR_NO_ACCESS, possible + 10],
      [WRONG_NAMESPACE, faint],
      ...others,
    ];
  }
  return [[REPO_MISSING_OR_NO_ACCESS, likely], ...noToken(scene, faint), ...others];
}

export const REPO_SIGNS: readonly SignRule[] = [
  {
    pattern: /Repository Not Found for url|RepositoryNotFoundError|X-Error-Code: RepoNotFound/gi,
    isOwn: true,
    claims: repoNotFound,
  },
  {
    pattern: /Unauthorized access to file/g,
    isOwn: true,
    claims: (spot, scene) => repoNotFound({ ...spot, status: 401 }, scene),
  },
  {
    pattern: /remote: Repository not found|Repository not found\b(?! for url)/g,
    isOwn: false,
    claims: (_, scene) => [[REPO_MISSING_OR_NO_ACCESS, likely - 5], ...noToken(scene, possible - 5)],
  },
  {
    pattern:
      /Can't load (?:the )?(?:configuration|config|model|tokenizer|feature extractor|image processor|processor)/g,
    isOwn: true,
    isWrapper: true,
    claims: () => [
      [FILE_MISSING, possible],
      [REPO_MISSING_OR_NO_ACCESS, possible - 15],
    ],
  },
  {
    pattern: /Creating a commit assumes that the repo already exists/g,
    isOwn: true,
    claims: () => [[TARGET_MISSING, likely + 5]],
  },
  {
    pattern:
      /doesn't exist on the Hub or cannot be accessed|DatasetNotFoundError(?!: Dataset .{1,150} is a gated)/g,
    isOwn: true,
    claims: (_, scene) => [
      [REPO_MISSING_OR_NO_ACCESS, likely],
      [REPO_TYPE_MISMATCH, faint + 5],
      ...noToken(scene, possible - 5),
    ],
  },
  {
    pattern: /If the repo is private, make sure you are authenticated/g,
    isOwn: true,
    claims: (spot, scene) => repoNotFound({ ...spot, before: '', after: '' }, scene),
  },
  {
    pattern:
      /is not a local folder and is not a valid model identifier listed on|is not a valid model identifier listed on/g,
    isOwn: true,
    isWrapper: true,
    claims: (spot, scene) => [
      [REPO_MISSING_OR_NO_ACCESS, likely - 8],
      ...noToken(scene, possible - 10),
      [REPO_ID_NO_NAMESPACE, faint],
      ...subjectClaims(spot),
    ],
  },
  {
    pattern:
      /Repo id must be in the form 'repo_name' or 'namespace\/repo_name'|HFValidationError|Repo id must use alphanumeric chars/g,
    isOwn: true,
    claims: ({ after }) => [
      [REPO_ID_INVALID, likely + 15],
      [REPO_ID_PLACEHOLDER, /'(?:None|null|undefined)'/.test(after) ? certain : faint],
    ],
  },
  {
    pattern: /Repo id must be a string, not/g,
    isOwn: true,
    claims: () => [[REPO_ID_PLACEHOLDER, likely]],
  },
  {
    pattern:
      /Revision Not Found for url|RevisionNotFoundError|Invalid rev id|is not a valid git identifier \(branch name, tag name or commit id\)|X-Error-Code: RevisionNotFound/gi,
    isOwn: true,
    claims: () => [[REVISION_MISSING, likely + 20]],
  },
  {
    pattern:
      /Entry Not Found for url|(?<!Local)EntryNotFoundError|does not appear to have a file named|404 Client Error: Entry Not Found|does not appear to have files? named|X-Error-Code: EntryNotFound|Could not locate file: (?=['"]https)/g,
    isOwn: true,
    claims: () => [[FILE_MISSING, likely + 20]],
  },
  {
    pattern: /Access to this resource is disabled\.?|DisabledRepoError|Cannot access repository for url/g,
    isOwn: true,
    claims: () => [[REPO_DISABLED, certain]],
  },
  {
    pattern: /is not available in your region/g,
    isOwn: false,
    claims: () => [[REGION_BLOCKED, likely + 20]],
  },
  {
    pattern: /warning: redirecting to/g,
    isOwn: false,
    claims: () => [[REPO_RENAMED, faint]],
  },
  {
    pattern:
      /404 Client Error: Not Found for url|HTTP Error 404|404 Not Found|status(?: code)?(?: received)?:? 404|Api error with status 404|response code: 404/g,
    isOwn: false,
    // Without a token a repo that is not there is a 401: a 404 for a file is more often about the file.
    claims: (spot) => [
      [REPO_MISSING_OR_NO_ACCESS, possible],
      [FILE_MISSING, FILE_ROUTE.test(spot.after) ? possible + 15 : possible - 5],
      ...addressClaims(spot),
    ],
  },
  {
    pattern: /on the Hugging Face Hub either|doesn't exist on the Hub(?! or)/g,
    isOwn: true,
    claims: (_, scene) => [[REPO_MISSING_OR_NO_ACCESS, possible + 10], ...noToken(scene, faint)],
  },
];

const FILE_ROUTE = /^.{0,200}\/(?:resolve|raw)\/[^/\s]+\/\S/;
