/** What a modelled reader of a netrc makes of one file, inside `src/netrc`: with the places it took it from. */

/** A word of the file. */
export interface Word {
  /** Without quotes and escapes as the reader sees them; latin1, one character per byte. */
  text: string;
  /** Offset of its first byte in the file. */
  at: number;
}

/** What it would send to one host. */
export type Reading =
  | Refusal
  | { kind: 'nothing' }
  | {
      kind: 'entry';
      /** The word `machine` or `default` that it came from. */
      opener: number;
      byDefault: boolean;
      login: Word | null;
      password: Word | null;
      /** Only Python looks at it. */
      account: Word | null;
    };

/** The whole file is of no use to it. */
export interface Refusal {
  kind: 'refuses';
  why: 'grammar' | 'encoding' | 'size';
}

/** A file as one reader has taken it in, ready to be asked for hosts. */
export type OpenNetrc = (host: string) => Reading;

/** Takes a file in. */
export type OpenReader = (source: NetrcSource, meter: Meter) => OpenNetrc;

/** A file as readers get it; what several of them make of it first is made once. */
export class NetrcSource {
  private readonly made = new Map<unknown, unknown>();
  private wholeText: string | null = null;

  /** `bytes` may be an excerpt, `file` is the whole: what has a limit for its size uses that. */
  constructor(
    readonly bytes: Buffer,
    readonly file: Buffer = bytes,
  ) {}

  /** One character per byte. */
  get text(): string {
    return this.bytes.toString('latin1');
  }

  /** The whole file, in the same way. */
  get fileText(): string {
    this.wholeText ??= this.file.toString('latin1');
    return this.wholeText;
  }

  /** What `make` gave when it was first asked for under this key. */
  once<Made>(key: unknown, make: (text: string) => Made): Made {
    if (!this.made.has(key)) this.made.set(key, make(this.text));
    return this.made.get(key) as Made;
  }
}

/**
 * What a reader that goes through the file anew for a host may still spend, in words. It answers all the same
 * when nothing is left: whoever asks for many hosts looks here between them.
 */
export interface Meter {
  left: number;
}

export function unlimited(): Meter {
  return { left: Number.POSITIVE_INFINITY };
}

export const NOTHING: Reading = { kind: 'nothing' };

export function refusal(why: Refusal['why']): Refusal {
  return { kind: 'refuses', why };
}

/** Readers that take in all entries first answer from a list of these. */
export interface ReadEntry {
  /** Null for `default`. */
  host: string | null;
  opener: number;
  login: Word | null;
  password: Word | null;
  account: Word | null;
}

export function newEntry(host: string | null, opener: number): ReadEntry {
  return { host, opener, login: null, password: null, account: null };
}

/** For readers that take the first of several for one host; without `default`. */
export function firstByHost(
  entries: readonly ReadEntry[],
  nameOf: (host: string) => string = (host) => host,
): Map<string, ReadEntry> {
  const named = new Map<string, ReadEntry>();
  for (const entry of entries) {
    const name = entry.host === null ? null : nameOf(entry.host);
    if (name !== null && !named.has(name)) named.set(name, entry);
  }
  return named;
}

export function readingOf(entry: ReadEntry | undefined): Reading {
  if (entry === undefined) return NOTHING;
  const { host, ...said } = entry;
  return { kind: 'entry', byDefault: host === null, ...said };
}
