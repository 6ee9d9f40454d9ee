import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { heldTexts, snapshotAtEnd } from '../../tools/emulator/heap.mjs';
import { findLeaks } from '../../tools/emulator/leaks.mjs';

/** Statements that each keep a secret of their own, or let it go, and the form in which it is found. */
const KEPT: Array<[statement: string, form: string | null]> = [
  ['kept.plain = secret', 'raw'],
  ["kept.encoded = btoa('octo:' + secret)", 'base64, offset 2'],
  // In pieces that do not show it, until they are put together.
  ["kept.glued = ['x'.repeat(20) + secret.slice(0, 17), secret.slice(17)].reduce((a, b) => a + b)", 'raw'],
  ['kept.names = { [secret]: 1 }', 'raw'],
  ["kept.long = JSON.stringify({ x: 'x'.repeat(5000), secret })", 'raw'],
  ['kept.function = () => secret', 'raw'],
  ['secret.length', null],
];

test('the memory of a process that ends is searched for all that it still holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heap-'));
  try {
    const secrets = Object.fromEntries(
      KEPT.map((_, index) => [`T${index}`, randomBytes(18).toString('hex')]),
    );
    const file = join(folder, 'end.heapsnapshot');
    const script = `globalThis.kept = {};
      ${KEPT.map(([code], index) => `(() => { const secret = process.env.T${index}; ${code} })();`).join('\n')}
      process.exit();`;
    execFileSync(process.execPath, [...snapshotAtEnd(file), '-e', script], { env: secrets });
    const snapshot = JSON.parse(readFileSync(file, 'utf8'));
    const leaks = (text: string) => findLeaks({ text }, secrets);
    const held = heldTexts(snapshot, (text) => leaks(text).length > 0);
    const found = KEPT.map(([statement], index) => {
      const own = held.filter(({ text }) => leaks(text).some(({ secret }) => secret === `T${index}`));
      const forms = own.flatMap(({ text }) => leaks(text).map(({ form }) => form));
      return [statement, [...new Set(forms)], own.some(({ holders }) => holders.length > 0)];
    });
    expect(found).toEqual(
      KEPT.map(([statement, form]) => [statement, form === null ? [] : [form], form !== null]),
    );
    const holders = held.filter(({ text }) => text === secrets.T0).map((one) => one.holders);
    expect(holders).toEqual([['Object.plain']]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
