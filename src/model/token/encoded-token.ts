import { hubTokensIn } from './token-form.js';

/** An encoding that somebody stored a token in, and the token inside. */
export interface EncodedToken {
  kind: 'base64' | 'hexadecimal' | 'percent-encoded';
  token: string;
}

/** Whoever encodes a value twice may do so once more; nobody needs a fourth time. */
const MOST_LAYERS = 3;

/** A token that is there only once the value is decoded, however often it was encoded; null where there is none. */
export function encodedTokenIn(value: string, layers = MOST_LAYERS): EncodedToken | null {
  if (layers === 0) return null;
  for (const [kind, decoded] of decodings(value)) {
    const [token] = hubTokensIn(decoded);
    const inside = token ?? encodedTokenIn(decoded, layers - 1)?.token;
    if (inside !== undefined) return { kind, token: inside };
  }
  return null;
}

function decodings(value: string): Array<[EncodedToken['kind'], string]> {
  const found: Array<[EncodedToken['kind'], string]> = [];
  if (/%[0-9a-f]{2}/i.test(value)) {
    found.push([
      'percent-encoded',
      value.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    ]);
  }
  // Encoders break lines.
  const text = value.replace(/\s+/g, '').replace(/^0x/i, '');
  if (/^(?:[0-9a-f]{2}[:-]?){8,}$/i.test(text)) {
    found.push(['hexadecimal', plain(Buffer.from(text.replace(/[:-]/g, ''), 'hex'))]);
  }
  if (/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(text)) found.push(['base64', plain(Buffer.from(text, 'base64'))]);
  return found;
}

/** In UTF-16, as some shells have it, every other byte is zero. */
function plain(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^[ÿþï»¿]+/, '');
}
