import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { tokenForm, tokensPage } from '../../evidence/links.js';
import { sameName } from '../../evidence/rights.js';
import { unlistedUses } from '../../evidence/unlisted-uses.js';
import type { FineGrained, Identity } from '../../hub/whoami.js';
import { capitalized } from '../../model/capitalized.js';
import type { Inputs } from '../../model/inputs.js';
import { namespaceOf } from '../../model/repo.js';
import { tokenName } from '../scope/wanted-token.js';

/**
 * Means: The token can do more than read, but every listed repo is only read.
 *
 * How we know: The identity check says that its role is write, or lists permissions of a fine-grained token that
 * reading does not need: to write, to administer, or to start jobs and call inference. No repo is listed for
 * write. A permission that this version does not know is not counted.
 *
 * What to do: Use a fine-grained or a read token that only reads; if the link leads to a form, it is filled in.
 */
export const TOKEN_OVERBROAD = defineCause({
  group: 'privilege',
  slug: 'token-overbroad',
  severity: 'notice',
  title: 'The token can do more than read, but the job only reads',
});

/** The permissions of fine-grained tokens that change something or cost something (protocol notes §2.3). */
const MORE_THAN_READING: ReadonlySet<string> = new Set([
  'repo.write',
  'discussion.write',
  'post.write',
  'collection.write',
  'inference.serverless.write',
  'inference.endpoints.infer.write',
  'inference.endpoints.write',
  'job.write',
  'sql-console.embed.write',
  'resourceGroup.write',
  'org.write',
  'org.members.write',
  'org.auditLog.write',
  'org.networkSecurity.write',
  'org.serviceAccounts.write',
  'user.webhooks.write',
  'user.notifications.write',
  'user.settings.notifications.write',
  'user.papers.write',
  'user.preferences.write',
  'user.social.likes.write',
]);

const MOST_NAMED = 5;

/** A token that can do more than read, in a job that only reads. */
export function overbroadToken(evidence: Evidence, identity: Identity): FindingDraft | null {
  const { inputs } = evidence;
  // Somebody's own login is for all that they do, of which this command shows a part.
  if (evidence.runner.host === 'terminal') return null;
  const reads = inputs.repos.length > 0 && inputs.repos.every(({ operation }) => operation === 'read');
  if (!reads || unlistedUses(evidence).some(({ operation }) => operation !== 'read')) return null;
  const form = readingForm(inputs, identity);
  const common = {
    cause: TOKEN_OVERBROAD,
    subject: identity.tokenName,
    link: form ?? tokensPage(inputs.endpoint),
    linkText: form === null ? 'Open the token settings' : 'Create a fine-grained token',
  };
  const whose = `${capitalized(tokenName(identity))} of ${identity.name}`;
  if (identity.role === 'write') {
    return {
      ...common,
      message: `${whose} can write everything its account can, but this job only reads.`,
      advice: 'Create a fine-grained token that only reads these repos, or use a read token.',
      evidence: [{ fact: 'GET /api/whoami-v2: role write; no repo is listed for write' }],
    };
  }
  const extras = identity.fineGrained === null ? [] : extrasOf(identity.fineGrained);
  if (extras.length === 0) return null;
  const left = extras.length - MOST_NAMED;
  const named = [...extras.slice(0, MOST_NAMED), ...(left > 0 ? [`${left} more`] : [])].join(', ');
  return {
    ...common,
    message: `${whose} has permissions that reading does not need (${named}), but every listed repo is only read.`,
    advice:
      'Create a token that only reads these repos, or reduce this one in its settings to what the job uses.',
    evidence: [{ fact: `GET /api/whoami-v2: ${extras.join(', ')}; no repo is listed for write` }],
  };
}

/** On whatever entity: its name is shown to nobody, since the report may be public. */
function extrasOf({ global, scoped }: FineGrained): string[] {
  const all = [...scoped.flatMap(({ permissions }) => permissions), ...global];
  return [...new Set(all)].filter((permission) => MORE_THAN_READING.has(permission));
}

/**
 * The form for a token of this account that reads all listed repos; null if the form cannot say so, or if their owner
 * is known to the token alone, as with that of a service account: then the form would make somebody else's token.
 */
function readingForm({ endpoint, repos }: Inputs, { name, orgs, fineGrained }: Identity): string | null {
  const owners = repos.flatMap(({ ref }) => namespaceOf(ref) ?? []);
  const isOwner = (of: string) => owners.some((owner) => sameName(owner, of));
  const [org, ...others] = orgs.filter((one) => isOwner(one.name));
  const isOutside = (owner: string) =>
    ![name, ...orgs.map((one) => one.name)].some((one) => sameName(one, owner));
  const entries = fineGrained?.scoped ?? [];
  const isOfToken = (owner: string) =>
    entries.some(({ entityName }) => entityName === null || sameName(entityName.split('/')[0] ?? '', owner));
  if (others.length > 0 || owners.some((owner) => isOutside(owner) && isOfToken(owner))) return null;
  const permissions = ['repo.content.read'];
  return tokenForm(endpoint, {
    gated: true,
    ...(isOwner(name) ? { own: permissions } : {}),
    ...(org === undefined ? {} : { org: { name: org.name, permissions } }),
  });
}
