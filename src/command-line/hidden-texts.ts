const HIDDEN = '***';

/** What has the form of a token, and not that of a repo, is hidden even if nobody said that it is one. */
const TOKENS = /hf_(?:oauth|jwt)_[\w.-]{20,}|(?:hf_|api_org_)[A-Za-z0-9]{30,}/g;

/** The texts that the action had masked: the second line of defence, since its own words hold none of them. */
export class HiddenTexts {
  readonly #texts = new Set<string>();
  /** Longest first, so that of a text within another nothing is left. */
  #sorted: readonly string[] | null = null;

  /** As the runner does it, each line of a text by itself as well. */
  add(text: string): void {
    for (const one of [text, ...text.split(/\r?\n|\r/)]) if (one.trim() !== '') this.#texts.add(one);
    this.#sorted = null;
  }

  hide(text: string): string {
    this.#sorted ??= [...this.#texts].sort((a, b) => b.length - a.length);
    return this.#sorted.reduce((left, one) => left.replaceAll(one, HIDDEN), text).replace(TOKENS, HIDDEN);
  }
}
