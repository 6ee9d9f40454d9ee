/** A part of a file: from its first byte to behind its last. */
export interface ByteRange {
  start: number;
  end: number;
}

/** The bytes outside of these parts, which are in order. */
export function without(bytes: Buffer, parts: readonly ByteRange[]): Buffer {
  const kept: Buffer[] = [];
  let at = 0;
  for (const { start, end } of parts) {
    kept.push(bytes.subarray(at, start));
    at = end;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}
