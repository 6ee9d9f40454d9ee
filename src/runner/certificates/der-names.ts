/** The two names of a certificate, as the bytes that stand in it. */
export interface DerNames {
  issuer: Buffer;
  subject: Buffer;
}

const VERSION = 0xa0;

/**
 * Finds issuer and subject in a certificate in DER without reading the rest, which takes a thousandth of the time;
 * null where the bytes are no certificate.
 */
export function derNames(der: Buffer): DerNames | null {
  const fields = start(der, start(der, 0));
  if (fields === null) return null;
  const serial = der[fields] === VERSION ? end(der, fields) : fields;
  const issuer = end(der, end(der, serial));
  const validity = end(der, issuer);
  const subject = end(der, validity);
  const last = end(der, subject);
  if (issuer === null || validity === null || subject === null || last === null) return null;
  return { issuer: der.subarray(issuer, validity), subject: der.subarray(subject, last) };
}

/** Where the content of the value at `at` begins. */
function start(der: Buffer, at: number | null): number | null {
  if (at === null || at + 2 > der.length) return null;
  const first = der[at + 1] ?? 0;
  const more = first < 0x80 ? 0 : first - 0x80;
  return more > 3 || at + 2 + more > der.length ? null : at + 2 + more;
}

/** Where the value at `at` ends, and the next one begins. */
function end(der: Buffer, at: number | null): number | null {
  const content = start(der, at);
  if (at === null || content === null) return null;
  const more = content - at - 2;
  const length = more === 0 ? (der[at + 1] ?? 0) : der.readUIntBE(at + 2, more);
  return content + length <= der.length ? content + length : null;
}
