import type { Secret } from '../../model/secret.js';

/** A credential for one of the Hub's hosts that git has been told about. */
export interface GitCredential {
  /** `setting`: credential.<url>.password, which git never reads. */
  readonly kind: 'url' | 'rewrite' | 'header' | 'store' | 'helper' | 'setting';
  /** Where it stands, without the credential: a remote, a key, a file, a helper's name. */
  readonly where: string;
  readonly host: string;
  /** Needed to have it forgotten; never shown. */
  readonly username: string | null;
  readonly secret: Secret;
  /** Line in a file that is read as text, counted from 1; null elsewhere. */
  readonly line: number | null;
  /** Where the setting stands; null for what helpers and their files hold, unless the helper is a script in the setting. */
  readonly origin: GitOrigin | null;
  /** Which of git's errands it serves. */
  readonly serves: 'git' | 'lfs' | 'both' | 'none';
  /** Place in git's order among helpers, counted from 0; null for everything that is no helper. */
  readonly helper: number | null;
  /** The setting's key as it is written; absent where it would tell the credential, or where there is none. */
  readonly key?: string;
  /** If a script in git's settings prints it: every setting that holds the script. It is gone only with all of them. */
  readonly script?: readonly ScriptSetting[];
  /** Whether other values stand under the same key in the same file. */
  readonly isOneOfSeveral?: true;
  /**
   * Whether it is in what a pull request can write: it may be any word, so what it says is told, and never masked
   * or taken out of a text unless it has the form of a token.
   */
  readonly fromRepository?: true;
  /** The URL without its credential; for a helper the origin it is asked about. Absent elsewhere. */
  readonly address?: string;
}

/** A setting that holds a credential helper as a script. */
export interface ScriptSetting {
  /** As it may be shown. */
  readonly key: string;
  readonly origin: GitOrigin;
  /**
   * What git is told to find the script among the values of the key in the file; empty if there is no other value. Null
   * if no pattern tells it from others and is safe to show, the key is not as it is written, or it may serve other hosts.
   */
  readonly valuePattern: string | null;
}

/** The part and the file of git's configuration in which a setting stands. */
export interface GitOrigin {
  readonly scope: GitScope;
  readonly file: string | null;
  /**
   * Whether the workspace's files had a say in it though it is none of the repository's own settings: the file, or
   * another that had it read, lies there or behind a link that does. Absent where they had none.
   */
  readonly ofWorkspace?: true;
  /** Whether it has the name of the user's own configuration file and is another one, such as one that it includes. */
  readonly isNamesake?: true;
}

export type GitScope = 'system' | 'global' | 'local' | 'worktree' | 'command' | 'unknown';

/** A rule that has git go to another host (`url.<base>.insteadOf`). */
export interface GitRewrite {
  /** The beginning of the addresses that it is for. */
  readonly from: string;
  /** Where git goes instead; null where that is no address of the web, such as one of ssh. */
  readonly host: string | null;
  /** Whether the address there has a login. */
  readonly hasLogin: boolean;
  /** Whether it is for pushes alone. */
  readonly isForPushes: boolean;
  /** The file in which it is; null where that is not known. */
  readonly file: string | null;
}

/**
 * A configured credential helper, and what came of asking it. Behind them stands the program that git would have
 * ask a person (`GIT_ASKPASS` …), which is never asked.
 */
export interface GitHelper {
  /** `store`, `cache`, `manager` … for git's own; the program, or "a shell command", for others. */
  readonly name: string;
  /** The key or the variable under which it is configured, without a credential. */
  readonly where: string;
  /** Place in git's order, counted from 0. */
  readonly order: number;
  /** The URL for which it is configured; null where it is for all. */
  readonly scope: string | null;
  readonly state: 'answered' | 'silent' | 'failed' | 'hung' | 'read-as-file' | 'not-asked';
}

export interface GitFacts {
  readonly state: 'read' | 'unavailable';
  readonly credentials: readonly GitCredential[];
  readonly helpers: readonly GitHelper[];
  /** `http.<url>.extraHeader` set to nothing, which takes back earlier ones. */
  readonly headersReset: boolean;
  /**
   * Whether git is told to ask its helpers before its first request (`http.proactiveAuth`), and so never comes to
   * netrc; git before 2.46 does not know the setting.
   */
  readonly asksHelpersFirst?: boolean;
  /** The rules that have git go to another host instead of the Hub's; absent where there are none. */
  readonly rewrites?: readonly GitRewrite[];
  /** The file of certificate authorities that `http.sslCAInfo` names for the endpoint; absent where it names none. */
  readonly authoritiesFile?: string;
  /** Whether git uses a folder as well, or looks at no certificate at all: then that file does not tell what it trusts. */
  readonly trustsOtherwise?: true;
  /** As `git --version` says it; null where it is not known. */
  readonly version: string | null;
}
