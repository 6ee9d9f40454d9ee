import { describe, expect, test } from '@jest/globals';
import { startHub } from '../../tools/emulator/hub.mjs';
import { prepareRunner } from '../../tools/emulator/runner.mjs';
import {
  allRows,
  baseline,
  dueOf,
  isSame,
  nameOf,
  type Played,
  playRow,
  problemsOf,
} from '../../tools/scripts/fault-matrix.mjs';

/** Rows of the matrix that differ in kind; `npm run faults` plays all of it. */
const SOME = [
  '429 without headers, whoami, always',
  '429 RateLimit t=140, read, once',
  '429 Retry-After 1, write, once',
  '502 page, whoami, once',
  '503, read, twice',
  '503 Retry-After a far date, write, once',
  'connection reset, redirect, always',
  'body broken off, write, always',
  'no answer, read, once',
  'page, whoami, always',
  'headers beyond all bounds, redirect, once',
  'redirect to another origin, read, always',
];

describe('the fault matrix', () => {
  const rows = allRows();

  test('the fault matrix has a name and a conclusion for each row', () => {
    expect(new Set(rows.map(nameOf)).size).toBe(rows.length);
    expect(new Set(rows.map(dueOf))).toEqual(new Set(['as without', 'cannot tell', 'either']));
  });

  test('the fault matrix is met in some of its rows', async () => {
    const checked = rows.filter((row) => SOME.includes(nameOf(row)));
    expect(checked).toHaveLength(SOME.length);
    const without = new Map<string, Played['told']>();
    for (const { place } of checked) {
      if (without.has(place)) continue;
      const { told, problems } = await baseline(place);
      expect(problems).toEqual([]);
      without.set(place, told);
    }
    expect(without.get('whoami')).toMatchObject({ verdict: 'pass', causes: [] });
    const seen = new Map<string, Played>();
    const lane = async () => {
      for (let row = checked.shift(); row !== undefined; row = checked.shift()) {
        const told = without.get(row.place);
        if (told === undefined) throw new Error(row.place);
        const played = await playRow(row);
        expect([nameOf(row), problemsOf(row, played, told)]).toEqual([nameOf(row), []]);
        seen.set(nameOf(row), played);
      }
    };
    await Promise.all([lane(), lane(), lane()]);
    // A page is not asked for again, so that a second one makes no difference; a connection is tried three times.
    const samesOf = (name: string) => {
      const played = seen.get(`${name}, always`);
      if (played === undefined) throw new Error(name);
      return ['once', 'twice'].map((times) =>
        rows.filter((row) => nameOf(row) === `${name}, ${times}`).map((row) => isSame(row, played)),
      );
    };
    expect(samesOf('page, whoami')).toEqual([[true], [true]]);
    expect(samesOf('connection reset, redirect')).toEqual([[false], [false]]);
  });
});

test('what keeps a process alive after the verdict does not keep the job waiting', async () => {
  const hub = await startHub({ tokens: { ci: { user: 'octo-ci', kind: 'read' } }, users: { 'octo-ci': {} } });
  const runner = await prepareRunner({ env: { HF_TOKEN: hub.tokens.ci ?? '' } });
  try {
    const run = await runner.run({
      inputs: { endpoint: hub.url },
      execArgv: ['--import=data:text/javascript,setTimeout(()=>{},100000)'],
    });
    expect([run.exitCode, run.outputs.verdict]).toEqual([0, 'pass']);
  } finally {
    await Promise.all([runner.close(), hub.close()]);
  }
});
