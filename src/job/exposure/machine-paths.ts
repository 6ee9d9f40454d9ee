/** What is known of the folders of this machine; each is null where it is not. */
export interface KnownFolders {
  readonly home: string | null;
  readonly workspace: string | null;
  /** The variables that say where the Hub's clients keep what they save. */
  readonly variables: Readonly<Record<string, string | null>>;
}

const EXPRESSION = /\$\{\{\s*(?:(github)\.workspace|env\.(\w+))\s*\}\}/g;

/**
 * A path of the workflow's text as an absolute one, without a final slash; null for one that is computed in other ways.
 * What is relative is so to the workspace. Names stand for folders that are not known: `~` for the home.
 */
export function absolutePath(text: string, { home, workspace, variables }: KnownFolders): string | null {
  let isKnown = true;
  const path = text.trim().replace(EXPRESSION, (_, github, name) => {
    if (github !== undefined) return workspace ?? '/workspace';
    const value = variables[name] || null;
    isKnown &&= value !== null;
    return value ?? '';
  });
  if (!isKnown || path === '' || /[$`\\]|\{\{/.test(path)) return null;
  const inHome = /^~(?=$|\/)/.test(path);
  const rooted = inHome
    ? `${home ?? '/~'}${path.slice(1)}`
    : path.startsWith('/')
      ? path
      : `${workspace ?? '/workspace'}/${path}`;
  const parts = rooted.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') ? null : `/${parts.join('/')}`;
}

/** The file that a login is saved in; null where a variable names it in a way that is not known. */
export function loginFile(known: KnownFolders): string | null {
  const { HF_TOKEN_PATH, HF_HOME, XDG_CACHE_HOME } = known.variables;
  if (HF_TOKEN_PATH) return absolutePath(HF_TOKEN_PATH, known);
  return absolutePath(`${HF_HOME || `${XDG_CACHE_HOME || '~/.cache'}/huggingface`}/token`, known);
}
