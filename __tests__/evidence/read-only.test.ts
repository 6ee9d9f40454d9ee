import { expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import type { Secret } from '../../src/model/secret.js';
import {
  evidence,
  GATE_NOT_ASKED,
  netrcFile,
  OK,
  OTHER_TOKEN,
  READ_TOKEN,
  type Scene,
} from '../causes/evidence.js';

/** A type without anything that can be written, all the way down; bytes and secrets have no parts of their own. */
type ReadOnly<Value> = unknown extends Value
  ? Value
  : Value extends Secret | Buffer | ReadonlySet<unknown>
    ? Value
    : Value extends ReadonlyArray<infer Item>
      ? ReadonlyArray<ReadOnly<Item>>
      : { readonly [Key in keyof Value]: ReadOnly<Value[Key]> };

/** Whether the types are the same, and not only assignable to each other. */
type Same<One, Other> =
  (<Value>() => Value extends One ? 1 : 2) extends <Value>() => Value extends Other ? 1 : 2 ? true : false;

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

test('no write into evidence compiles', () => {
  const isReadOnly: Same<Evidence, ReadOnly<Evidence>> = true;
  expect(isReadOnly).toBe(true);
});

test('a diagnosis writes nothing into evidence', () => {
  const scene: Scene = {
    whoami: READ_TOKEN,
    repos: { 'acme/a': { read: OK }, 'meta/llama': { read: GATE_NOT_ASKED } },
    netrc: [netrcFile(`machine huggingface.co login x password ${OTHER_TOKEN}\n`)],
    inputs: { followReferences: true },
  };
  expect(diagnose(frozen(evidence(scene)))).toEqual(diagnose(evidence(scene)));
});
