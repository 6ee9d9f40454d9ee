import { createHash, timingSafeEqual } from 'node:crypto';
import { inspect } from 'node:util';

/**
 * A credential in memory. Whatever prints, joins, serialises or inspects it by accident gets a
 * placeholder; only `reveal()` gives the value, so every place that may send one can be found by name.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself: for the `Authorization` header, for masks, for nothing else. */
  reveal(): string {
    return this.#value;
  }

  /** Whether both hold the same value, compared by fingerprint and in constant time. */
  equals(other: Secret): boolean {
    return timingSafeEqual(fingerprint(this.#value), fingerprint(other.#value));
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }
}

function fingerprint(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}

/**
 * Every form in which a credential commonly travels: as it is, trimmed, URL-encoded, base64 and
 * base64url alone, as the Basic credential of the user names that Hub clients use, and as the part that its
 * base64 form has in common whatever stands before and after it. These are the values to mask; forms shorter than eight characters are left out, since masking them would blot out
 * ordinary words.
 */
export function spellings(value: string): string[] {
  const trimmed = value.trim();
  const forms = new Set<string>();
  for (const text of new Set([trimmed, value])) {
    for (const line of text.split(/[\r\n]+/)) forms.add(line.trim());
    forms.add(encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')));
    for (const offset of [0, 1, 2]) forms.add(base64Core(text, offset));
    for (const credential of [
      text,
      `:${text}`,
      `${text}:`,
      `hf_user:${text}`,
      `user:${text}`,
      `__token__:${text}`,
    ]) {
      const bytes = Buffer.from(credential, 'utf8');
      forms.add(bytes.toString('base64'));
      forms.add(bytes.toString('base64url'));
    }
  }
  return [...forms].filter((form) => form.length >= 8);
}

/** The characters of a base64 text that the value alone decides when it begins `offset` bytes into a group of three. */
function base64Core(value: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value, 'utf8')]);
  const first = Math.ceil((offset * 8) / 6);
  return bytes.toString('base64').slice(first, Math.floor((bytes.length * 8) / 6));
}
