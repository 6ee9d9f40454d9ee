/** Together, in milliseconds: a file system that hangs and a file that is made to be slow to read cost no more. */
const TOGETHER_MS = 2_000;

/**
 * The time that all readers of what a pull request can write have together, from when this is made, and what they
 * left unread.
 */
export class ReadingTime {
  readonly #end: number;
  #isOver = false;
  #isShort = false;
  readonly #cut = new Set<string>();

  constructor(milliseconds: number = TOGETHER_MS) {
    this.#end = performance.now() + milliseconds;
  }

  /** Whether something was left unread because the time was up. */
  get isShort(): boolean {
    return this.#isShort;
  }

  /** The names of the files that are larger than they may be: nothing was concluded from them. */
  get cut(): string[] {
    return [...this.#cut].sort();
  }

  /** For readers between two files, and within a long one: whether to stop, and leave the rest unread. */
  isUp(): boolean {
    this.#isOver ||= performance.now() >= this.#end;
    if (this.#isOver) this.#isShort = true;
    return this.#isOver;
  }

  leaveOut(name: string): void {
    this.#cut.add(name);
  }

  /** What the reading comes to; `late` where the time is up before it does, or before it begins. */
  async within<Value>(read: () => Promise<Value>, late: Value): Promise<Value> {
    if (this.isUp()) return late;
    let timer: NodeJS.Timeout | undefined;
    const end = new Promise<Value>((resolve) => {
      timer = setTimeout(() => {
        // A timer may ring a moment before the clock is there.
        this.#isOver = true;
        this.#isShort = true;
        resolve(late);
      }, this.#end - performance.now());
    });
    try {
      return await Promise.race([read(), end]);
    } finally {
      clearTimeout(timer);
    }
  }
}
