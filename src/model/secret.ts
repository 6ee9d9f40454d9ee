/**
 * In: values as they are given.
 * Out: the words of all other folders: secret, token, repo, endpoint, inputs.
 * Knows: no folder.
 */

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
 * Every form in which a credential commonly travels, or stands in what servers show again: as it is, trimmed,
 * URL-encoded, base64 and base64url alone, as the Basic credential of the user names that Hub clients use, as the
 * part that its base64 form has in common whatever stands before and after it, in hexadecimal and reversed. These
 * are the values to mask; forms shorter than eight characters are left out, since masking them would blot out
 * ordinary words.
 */
export function spellings(value: string): string[] {
  const trimmed = value.trim();
  const forms = new Set<string>();
  for (const text of new Set([trimmed, value])) {
    for (const line of text.split(/[\r\n]+/)) forms.add(line.trim());
    forms.add(encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')));
    for (const core of base64Cores(text)) {
      forms.add(core);
      forms.add(core.replaceAll('+', '-').replaceAll('/', '_'));
    }
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
  const hex = Buffer.from(trimmed, 'utf8').toString('hex');
  forms.add(hex).add(hex.toUpperCase()).add(reversed(trimmed));
  return [...forms].filter((form) => form.length >= SHORTEST_FORM);
}

/** In characters: a shorter text may well stand somewhere by chance. */
const SHORTEST_FORM = 8;

/**
 * Takes texts out of others, all of them in one go: a text that is searched costs its own length, however many there
 * are to be found. Where two overlap, both are taken out together.
 */
export function formFinder(forms: readonly string[]): (text: string, replacement: string) => string {
  const byBeginning = new Map<string, string[]>();
  const longestFirst = [...new Set(forms)].sort((one, other) => other.length - one.length);
  for (const form of longestFirst) {
    const beginning = form.slice(0, SHORTEST_FORM);
    const alike = byBeginning.get(beginning) ?? [];
    byBeginning.set(beginning, alike);
    alike.push(form);
  }
  return (text, replacement) => {
    let result = '';
    let shownTo = 0;
    let end = 0;
    for (let at = 0; at + SHORTEST_FORM <= text.length; at += 1) {
      const alike = byBeginning.get(text.slice(at, at + SHORTEST_FORM));
      const form = alike?.find((one) => text.startsWith(one, at));
      if (form === undefined) continue;
      if (at >= end) result += text.slice(shownTo, at) + replacement;
      end = Math.max(end, at + form.length);
      shownTo = end;
    }
    return result + text.slice(shownTo);
  };
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** What a value's base64 forms have in common, one text for each place at which it may begin in a group of three bytes. */
export function base64Cores(value: string): string[] {
  return [0, 1, 2].map((offset) => base64Core(value, offset));
}

/** The characters of a base64 text that the value alone decides when it begins `offset` bytes into a group of three. */
function base64Core(value: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value, 'utf8')]);
  const first = Math.ceil((offset * 8) / 6);
  return bytes.toString('base64').slice(first, Math.floor((bytes.length * 8) / 6));
}
