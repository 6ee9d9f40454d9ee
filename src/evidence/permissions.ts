/** What a fine-grained token or a service account is known to be given (protocol notes §2.3). */
const KNOWN: ReadonlySet<string> = new Set([
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
  'org.repos.read',
  'org.serviceAccounts.read',
  'org.serviceAccounts.write',
  'org.write',
  'post.write',
  'repo.access.read',
  'repo.content.read',
  'repo.write',
  'resourceGroup.write',
  'sql-console.embed.write',
  'user.billing.read',
  'user.mcp.read',
  'user.notifications.read',
  'user.papers.write',
  'user.preferences.write',
  'user.settings.notifications.write',
  'user.social.likes.write',
  'user.webhooks.read',
  'user.webhooks.write',
]);

/** Those of which nobody outside the Hub knows what they allow: with one of them a token may do more than is known. */
export function unknownPermissions(permissions: readonly string[]): string[] {
  return permissions.filter((permission) => !KNOWN.has(permission));
}
