const DAY_MS = 86_400_000;
const DAYS = '@days\\((-?\\d+(?:\\.\\d+)?)\\)';

/**
 * A time of a world, of which no token's value is known yet.
 * @param {string} text
 * @param {number} loadedAt the time that `@days(N)` counts from
 */
export const timeOf = (text, loadedAt) =>
  text.replace(new RegExp(DAYS, 'g'), (_match, days) => daysFrom(loadedAt, days));

/**
 * @param {number} loadedAt
 * @param {string} days
 */
const daysFrom = (loadedAt, days) => new Date(loadedAt + Number(days) * DAY_MS).toISOString();

/**
 * Makes the function that replaces the placeholders of a scenario in every string inside a value.
 * @param {Record<string, string>} tokens the value of each token by name
 * @param {{ url: string, host: string, hostname: string, cdnUrl: string }} hub
 * @param {number} loadedAt the time that `@days(N)` counts from
 * @returns {<T>(value: T) => T}
 */
export function placeholders(tokens, hub, loadedAt) {
  const names = Object.keys(tokens)
    .sort((a, b) => b.length - a.length)
    .join('|');
  // With no token in the world, a name that cannot occur keeps the pattern valid.
  const token = `token:(${names || '(?!)'})`;
  const pattern = new RegExp(
    [
      `@base64\\(${token}\\)`,
      `@basic\\(([^,()]*),${token}\\)`,
      `@${token}`,
      DAYS,
      '@(hub-hostname|hub-host|hub|cdn)(?![A-Za-z0-9_])',
    ].join('|'),
    'g',
  );

  /** @type {Record<string, string>} */
  const addresses = {
    hub: hub.url,
    'hub-host': hub.host,
    'hub-hostname': hub.hostname,
    cdn: hub.cdnUrl,
  };

  /** @param {string} name */
  const secretOf = (name) => tokens[name] ?? '';

  /** @param {string} text */
  const expandText = (text) => {
    const unknown = text.replace(pattern, '').match(/@token:[\w-]*|@base64\(token:[^)]*\)|@basic\([^)]*\)/);
    if (unknown) throw new Error(`${unknown[0]} names no token of this world`);
    return text.replace(pattern, (_match, encoded, user, basic, plain, days, address) => {
      if (encoded !== undefined) return Buffer.from(secretOf(encoded)).toString('base64');
      if (basic !== undefined) return Buffer.from(`${user}:${secretOf(basic)}`).toString('base64');
      if (plain !== undefined) return secretOf(plain);
      if (days !== undefined) return daysFrom(loadedAt, days);
      return addresses[address] ?? '';
    });
  };

  /**
   * @param {unknown} value
   * @returns {unknown}
   */
  const expandAny = (value) => {
    if (typeof value === 'string') return expandText(value);
    if (Array.isArray(value)) return value.map(expandAny);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expandAny(item)]));
    }
    return value;
  };

  return (value) => /** @type {typeof value} */ (expandAny(value));
}
