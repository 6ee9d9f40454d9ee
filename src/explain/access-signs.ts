import {
  GATED_NOT_ACCEPTED,
  GATED_PENDING,
  GATED_REFUSED,
  GATED_REJECTED,
  GATED_RESET,
} from '../causes/gate/gate.js';
import { GATED_TRANSITIVE } from '../causes/gate/loaded-repos.js';
import { WAF_BLOCK } from '../causes/network/network.js';
import {
  ORG_IP_NOT_ALLOWED,
  ORG_MFA_REQUIRED,
  ORG_REQUIRES_FINE_GRAINED,
  ORG_SSO_REQUIRED,
  ORG_TOKEN_PENDING_APPROVAL,
  ORG_TOKEN_REVOKED,
} from '../causes/organization/organization-block.js';
import { REFUSED_FOR_UNKNOWN_REASON } from '../causes/repo/unknown-reason.js';
import { FINE_GRAINED_NO_WRITE_ON_REPO } from '../causes/scope/fine-grained.js';
import { FINE_GRAINED_MISSING_GATED_PERMISSION } from '../causes/scope/gated-permission.js';
import { ORG_ROLE_INSUFFICIENT, WRONG_NAMESPACE } from '../causes/scope/membership.js';
import { OAUTH_SCOPE_MISSING } from '../causes/scope/oauth-scope.js';
import { READ_TOKEN_FOR_WRITE } from '../causes/scope/read-token.js';
import { FINE_GRAINED_NO_CREATE } from '../causes/scope/unverifiable-write.js';
import { TOKEN_INVALID } from '../causes/token/refused-token.js';
import type { Scene } from './scene.js';
import { type Claim, type SignRule, WEIGHTS } from './sign.js';
import { isStorage, type Spot } from './spot.js';
import { noToken } from './token-signs.js';

const { certain, likely, possible, faint } = WEIGHTS;

/** A write that is refused without a reason; what the log says of the token decides between its causes. */
function writeRefused({ role }: Scene, more = 0): readonly Claim[] {
  const claims: Claim[] = [
    [READ_TOKEN_FOR_WRITE, role === 'read' ? likely + 10 : role === null ? possible + 5 : faint],
    [
      FINE_GRAINED_NO_WRITE_ON_REPO,
      role === 'fine-grained' ? possible + 5 : role === null ? possible + 3 : faint,
    ],
    [WRONG_NAMESPACE, role === 'write' ? possible + 5 : possible - 3],
    [ORG_ROLE_INSUFFICIENT, role === 'write' ? possible + 4 : possible - 5],
    [OAUTH_SCOPE_MISSING, faint],
  ];
  return claims.map(([cause, weight]) => [cause, weight + more]);
}

/** A repo that the token may not create. */
function creationRefused({ role }: Scene): readonly Claim[] {
  return [
    [WRONG_NAMESPACE, role === 'write' ? likely : possible + 10],
    [READ_TOKEN_FOR_WRITE, role === 'read' ? likely + 10 : role === null ? possible + 9 : faint],
    [FINE_GRAINED_NO_CREATE, role === 'fine-grained' ? possible + 12 : role === null ? possible + 8 : faint],
  ];
}

/** The gate without the words that say why it is closed: the status tells whether a token came. */
function gateClosed(status: number | null, scene: Scene): readonly Claim[] {
  if (status === 401 || scene.hasToken === false) {
    return [
      ...noToken(scene, likely - 10),
      [GATED_NOT_ACCEPTED, possible + 10],
      [TOKEN_INVALID, possible - 10],
      [GATED_REFUSED, faint],
      [GATED_PENDING, faint],
      [GATED_TRANSITIVE, faint],
    ];
  }
  return [
    [GATED_NOT_ACCEPTED, likely],
    [GATED_PENDING, possible - 10],
    [FINE_GRAINED_MISSING_GATED_PERMISSION, possible - 15],
    ...(status === 403 ? [] : noToken(scene, possible)),
    [GATED_REFUSED, faint + 5],
    [GATED_TRANSITIVE, faint],
  ];
}

/** Routes that write. */
const WRITE_ROUTE =
  /\/(?:preupload|commit|upload|repos\/create|repos\/move|settings|branch|tag)\b|git-receive-pack|objects\/batch|xet-write-token|push_to_hub|upload_folder|upload_file|create_repo|create_commit/;

/** Where models are called: no repo is read there, and so no gate is asked. */
const INFERENCE = /router\.huggingface\.co|Inference Providers/;

const CHECK_INFERENCE =
  'Check at https://huggingface.co/settings/tokens that the token may make calls to Inference Providers.';

function isInference({ before, after }: Spot): boolean {
  return INFERENCE.test(after.slice(0, 200)) || INFERENCE.test(before.slice(-200));
}

const FORBIDDEN =
  /403 Client Error|403 Forbidden|HTTP Error 403|Forbidden for url|status(?: code)?:? 403|HTTP 403|response code: 403|error: 403/g;

/** A 403 whose own words are about something else than access. */
const NO_ACCESS_MATTER = /storage|quota|credits|billing|payment/i;

export const ACCESS_SIGNS: readonly SignRule[] = [
  {
    pattern: /and you are not in the authorized list/g,
    isOwn: true,
    claims: () => [[GATED_NOT_ACCEPTED, certain]],
  },
  {
    pattern: /is awaiting a review from the repo(?:sitory)? authors/g,
    isOwn: true,
    claims: () => [[GATED_PENDING, certain]],
  },
  {
    pattern: /has been rejected by the repo's authors/g,
    isOwn: true,
    claims: () => [[GATED_REJECTED, certain]],
  },
  {
    pattern: /has been reset by the repo's authors/g,
    isOwn: true,
    claims: () => [[GATED_RESET, certain]],
  },
  {
    pattern: /Please enable access to public gated repositories in your fine-grained token/g,
    isOwn: true,
    claims: () => [[FINE_GRAINED_MISSING_GATED_PERMISSION, certain]],
  },
  {
    pattern: /You must have access to it and be authenticated to access it\.?/g,
    isOwn: true,
    claims: (_, scene) => [
      ...noToken(scene, scene.hasToken === true ? possible : likely),
      [GATED_NOT_ACCEPTED, scene.hasToken === true ? possible + 10 : possible],
      [TOKEN_INVALID, scene.hasToken === true ? possible + 8 : possible - 10],
    ],
  },
  {
    pattern:
      /Cannot access gated repo for url|You are trying to access a gated repo|GatedRepoError|is a gated (?:dataset|model|repo)|X-Error-Code: GatedRepo|Access denied\. This repository requires approval|requires approval\.|is a gated repository|agree to share your contact information/gi,
    isOwn: true,
    claims: ({ status, after }, scene) =>
      /^.{0,80}Visit/.test(after) ? gateClosed(403, scene) : gateClosed(status, scene),
  },
  {
    pattern: /Forbidden access to file/g,
    isOwn: true,
    claims: (_, scene) => gateClosed(403, scene),
  },
  {
    pattern: /Your token has been revoked by the organization administrator/g,
    isOwn: true,
    claims: () => [[ORG_TOKEN_REVOKED, certain]],
  },
  {
    pattern: /Due to the organization token policy, your token needs to be approved/g,
    isOwn: true,
    claims: () => [[ORG_TOKEN_PENDING_APPROVAL, certain]],
  },
  {
    pattern: /[Ss]ingle sign-on|\bSSO\b(?= .{0,60}(?:required|authori[sz]))/g,
    isOwn: false,
    claims: ({ status }) => (status === 403 ? [[ORG_SSO_REQUIRED, likely]] : []),
  },
  {
    pattern: /two-factor authentication|\bMFA\b(?= .{0,40}required)/gi,
    isOwn: false,
    claims: ({ status }) => (status === 403 ? [[ORG_MFA_REQUIRED, likely]] : []),
  },
  {
    pattern: /IP address (?:is )?not allowed|not allowed from (?:this|your) IP/gi,
    isOwn: false,
    claims: ({ status }) => (status === 403 ? [[ORG_IP_NOT_ALLOWED, likely]] : []),
  },
  {
    pattern: /only (?:accepts|allows) fine-grained tokens|requires? (?:a )?fine-grained tokens?/gi,
    isOwn: false,
    claims: ({ status }) => (status === 403 ? [[ORG_REQUIRES_FINE_GRAINED, likely]] : []),
  },
  {
    pattern: /You have read access but not the required permissions/g,
    isOwn: true,
    claims: (_, scene) => writeRefused(scene, 8),
  },
  {
    pattern:
      /pass `create_pr=1` as a query|Forbidden: Authorization error\.|(?:batch response|LFS): Authorization error/g,
    isOwn: true,
    claims: (_, scene) => writeRefused(scene, 5),
  },
  {
    pattern: /You don't have the rights to create a (?:model|dataset|space|repo|bucket) under/g,
    isOwn: true,
    claims: (_, scene) => creationRefused(scene),
  },
  {
    pattern:
      /You don't have the rights to create a(?: (?:model|dataset|space|repo|bucket))? in this organization/g,
    isOwn: true,
    claims: () => [
      [ORG_ROLE_INSUFFICIENT, possible + 10],
      [WRONG_NAMESPACE, possible + 9],
      [READ_TOKEN_FOR_WRITE, possible],
    ],
  },
  {
    pattern: /[Yy]ou are not authorized to push to this repo|pre-receive hook declined/g,
    isOwn: false,
    claims: ({ before }, scene) =>
      /push was rejected because|LFS|size|files larger|yaml|metadata/i.test(before)
        ? []
        : writeRefused(scene, 8),
  },
  {
    pattern: /sufficient permissions to call Inference Providers/g,
    isOwn: true,
    advice: CHECK_INFERENCE,
    claims: () => [[REFUSED_FOR_UNKNOWN_REASON, possible + 10]],
  },
  {
    pattern: FORBIDDEN,
    isOwn: false,
    advice: CHECK_INFERENCE,
    claims: (spot) => (isInference(spot) ? [[REFUSED_FOR_UNKNOWN_REASON, possible]] : []),
  },
  {
    pattern:
      /This authentication method does not have sufficient permissions(?! to call Inference Providers)/g,
    isOwn: true,
    claims: () => [
      [REFUSED_FOR_UNKNOWN_REASON, possible + 10],
      [OAUTH_SCOPE_MISSING, possible],
    ],
  },
  {
    pattern: /403 Forbidden: None\.|Api error with status 403/g,
    isOwn: true,
    claims: ({ after }, scene) => [
      [WAF_BLOCK, WRITE_ROUTE.test(after) ? possible - 5 : possible + 5],
      ...(WRITE_ROUTE.test(after) ? writeRefused(scene) : []),
    ],
  },
  {
    pattern: FORBIDDEN,
    isOwn: false,
    claims: (spot, scene) =>
      NO_ACCESS_MATTER.test(spot.after.slice(0, 200)) || isStorage(spot.after) || isInference(spot)
        ? []
        : WRITE_ROUTE.test(spot.after) || WRITE_ROUTE.test(spot.before)
          ? writeRefused(scene)
          : [
              // Of a file that may be read the Hub refuses little else but what is gated.
              [GATED_NOT_ACCEPTED, possible + 3],
              [FINE_GRAINED_MISSING_GATED_PERMISSION, possible - 10],
              [READ_TOKEN_FOR_WRITE, possible - 10],
              [REFUSED_FOR_UNKNOWN_REASON, possible - 4],
              [WAF_BLOCK, faint],
            ],
  },
];
