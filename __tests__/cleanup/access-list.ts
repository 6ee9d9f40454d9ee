/** Access lists of the kind that Linux has, set by Python without another package. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A user who has no other rights. */
export const OTHER_USER = 12_345;

const SCRIPT = `
import os, struct, sys
path, which, user, group = sys.argv[1:5]
rows = [(1, 7 if which == 'default' else 6, -1), (2, 4, int(user)), (4, int(group), -1), (16, 4, -1), (32, 0, -1)]
value = struct.pack('<I', 2) + b''.join(struct.pack('<HHI', t, p, i & 0xffffffff) for t, p, i in rows)
os.setxattr(path, 'system.posix_acl_' + which, value)
`;

/**
 * Lets one more user read a file; with `default`, every file that is made in a folder from now on. The owner may read
 * and write, the group and others nothing.
 */
export function allowOther(path: string, which: 'access' | 'default' = 'access'): void {
  execFileSync('python3', ['-c', SCRIPT, path, which, String(OTHER_USER), '0']);
}

/** All entries as the system keeps them; null where there is no list. */
export function accessList(path: string): string | null {
  const script = "import os, sys; print(os.getxattr(sys.argv[1], 'system.posix_acl_access').hex())";
  const run = spawnSync('python3', ['-c', script, path], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : null;
}

/** Why none can be set here, null where one can. */
export function lacksAccessLists(): string | null {
  if (process.platform !== 'linux') return 'access lists are set here as Linux keeps them';
  const folder = mkdtempSync(join(tmpdir(), 'access-list-'));
  try {
    allowOther(folder);
    return null;
  } catch {
    return 'no python3, or a temporary folder on a file system without access lists';
  } finally {
    rmdirSync(folder);
  }
}
