const FENCE = /^---[ \t]*$/;

/** The lines between the two fences at the head of a text in Markdown; none where there is no such head. */
export function frontMatter(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  return FENCE.test(lines[0] ?? '') && end > 0 ? lines.slice(1, end) : [];
}
