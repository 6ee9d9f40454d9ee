import type { InputReader } from './input-reader.js';
import { asSent, PUBLISHER_FIELDS, type Publisher, parseResource, type Resource } from './publisher.js';
import type { Writable } from './writable.js';

/** The resource whose Trusted Publisher the job uses; null where none is given. */
export function readResource(reader: InputReader): Resource | null {
  const text = reader.text('oidc-resource');
  if (text === '') return null;
  const resource = asSent(parseResource(text));
  if (resource.of === null) {
    const reason =
      'it must be namespace/name, with datasets/, spaces/, kernels/ or buckets/ in front if it is not a model, or a user name';
    reader.refuse('oidc-resource', text, reason);
  }
  return resource;
}

/** Lines of `field: value`, as the form has its fields. */
export function readPublisher(reader: InputReader): Publisher {
  const publisher: Writable<Publisher> = {};
  for (const [index, text] of reader
    .raw('oidc-publisher')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (reader.isFull) break;
    if (text.trim() === '') continue;
    const colon = text.indexOf(':');
    const name = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const value = text.slice(colon + 1).trim();
    const field = PUBLISHER_FIELDS.find((known) => known === name);
    const place = { line: index + 1 };
    if (reader.refuseUnexpanded('oidc-publisher', text.trim(), place)) continue;
    if (field !== undefined && value !== '') publisher[field] = value;
    else {
      const reason = `it must be "field: value", with one of the fields ${PUBLISHER_FIELDS.join(', ')}`;
      reader.refuse('oidc-publisher', text.trim(), reason, place);
    }
  }
  return publisher;
}
