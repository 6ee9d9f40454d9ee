import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Need } from '../needs.js';

const run = promisify(execFile);

/** Names below it are those that the resolver never comes back from, as far as a test can tell. */
export const HANGING = 'hangs.test';

/** Looks every other name up as before. */
const SOURCE = `#define _GNU_SOURCE
#include <dlfcn.h>
#include <netdb.h>
#include <string.h>
#include <unistd.h>

typedef int lookup(const char *, const char *, const struct addrinfo *, struct addrinfo **);

int getaddrinfo(const char *name, const char *service, const struct addrinfo *hints, struct addrinfo **found) {
  size_t length = name == NULL ? 0 : strlen(name);
  size_t tail = strlen("${HANGING}");
  if (length >= tail && strcmp(name + length - tail, "${HANGING}") == 0) {
    for (int left = 30; left > 0;) left = sleep(left);
    return EAI_AGAIN;
  }
  return ((lookup *)dlsym(RTLD_NEXT, "getaddrinfo"))(name, service, hints, found);
}
`;

export interface HangingResolver {
  /** What has a process use it, and all that the process starts with this variable. */
  env: Record<string, string>;
  remove: () => Promise<void>;
}

/**
 * The system's resolver, but for some names that it takes half a minute for. Null where it cannot be had: it takes a C
 * compiler, and a loader that takes libraries from `LD_PRELOAD`.
 */
export async function hangingResolver(): Promise<HangingResolver | null> {
  if (process.platform !== 'linux') return null;
  const folder = await mkdtemp(join(tmpdir(), 'hanging-resolver-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const source = join(folder, 'resolver.c');
  const library = join(folder, 'resolver.so');
  try {
    await writeFile(source, SOURCE);
    await run('cc', ['-shared', '-fPIC', '-o', library, source, '-ldl']);
    return { env: { LD_PRELOAD: library }, remove };
  } catch {
    await remove();
    return null;
  }
}

export function aHangingResolver(made: HangingResolver | null): Need {
  return { isMet: made !== null, lack: 'a resolver that hangs takes Linux and a C compiler' };
}
