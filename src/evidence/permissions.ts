/**
 * What a fine-grained token or a service account may be given that opens the contents of no repo (protocol notes §2.3).
 * There is no complete list, so what is not in it may open them.
 */
const WITHOUT_CONTENTS: ReadonlySet<string> = new Set([
  'collection.read',
  'collection.write',
  'discussion.write',
  'inference.endpoints.infer.write',
  'inference.endpoints.write',
  'inference.serverless.write',
  'job.write',
  'org.auditLog.write',
  'org.billing.read',
  'org.members.read',
  'org.members.write',
  'org.networkSecurity.read',
  'org.networkSecurity.write',
  'org.read',
  'org.serviceAccounts.read',
  'org.serviceAccounts.write',
  'org.write',
  'post.write',
  'repo.access.read',
  'resourceGroup.write',
  'sql-console.embed.write',
  'user.billing.read',
  'user.mcp.read',
  'user.notifications.read',
  'user.notifications.write',
  'user.papers.write',
  'user.preferences.write',
  'user.settings.notifications.write',
  'user.social.likes.write',
  'user.webhooks.read',
  'user.webhooks.write',
]);

const READING: ReadonlySet<string> = new Set(['repo.content.read', 'org.repos.read']);
const WRITING = 'repo.write';

/** Whether a permission is known to open the contents of no repo. */
export function isWithoutContents(permission: string): boolean {
  return WITHOUT_CONTENTS.has(permission);
}

/** Whether these permissions include writing contents. */
export function allowsWrite(permissions: readonly string[]): boolean {
  return permissions.includes(WRITING);
}

/** Whether these permissions include reading contents. */
export function allowsRead(permissions: readonly string[]): boolean {
  return permissions.includes('repo.content.read') || allowsWrite(permissions);
}

/** Whether these permissions are all known, and none of them is for writing contents. */
export function excludesWrite(permissions: readonly string[]): boolean {
  return excludesRead(permissions.filter((permission) => !READING.has(permission)));
}

/** Whether these permissions are all known, and none of them is for reading contents. */
export function excludesRead(permissions: readonly string[]): boolean {
  return permissions.every(isWithoutContents);
}

/** Those of which nobody outside the Hub knows what they allow: with one of them a token may do more than is known. */
export function unknownPermissions(permissions: readonly string[]): string[] {
  return permissions.filter(
    (permission) => permission !== WRITING && !READING.has(permission) && !isWithoutContents(permission),
  );
}
