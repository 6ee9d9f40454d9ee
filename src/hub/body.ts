const LARGEST_BODY_BYTES = 1 << 20;

/** Reads a body up to a limit: what the Hub says of access is short, and nobody may fill the memory. */
export async function readBody(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_BODY_BYTES) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
