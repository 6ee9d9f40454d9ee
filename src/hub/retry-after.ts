const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}';
/** The three forms of a date that HTTP knows (RFC 9110 §5.6.7); all of them are in UTC, the last without saying so. */
const HTTP_DATE = new RegExp(`^${DAY},? [\\w -]{6,12} \\d{2}:\\d{2}:\\d{2}(?: GMT| \\d{4})$`);

/**
 * Reads `Retry-After: 120` and `Retry-After: Sun, 06 Nov 1994 08:49:37 GMT` as seconds from `now`, the server's own
 * time in milliseconds since 1970. Never negative; null when it is missing or says something else.
 */
export function parseRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  if (!HTTP_DATE.test(value)) return null;
  const date = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}
