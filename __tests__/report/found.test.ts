import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { FoundSection } from '../../src/causes/sections/found-section.js';
import { readInputs } from '../../src/model/inputs.js';
import { checkRun } from '../../src/report/check-run.js';
import { pullRequestComment } from '../../src/report/comment.js';
import { observationLines } from '../../src/report/debug.js';
import { elsewhereByFolder, leftOutText, proposedLines } from '../../src/report/found-words.js';
import { renderLog } from '../../src/report/log.js';
import { outputs } from '../../src/report/outputs.js';
import { renderSummary } from '../../src/report/summary.js';
import { lastLine, proven } from '../../src/report/wording.js';
import { runs } from '../breadth.js';
import { evidence } from '../causes/evidence.js';
import { FOUND, foundLine, foundSection, place } from './found.js';
import { failure, HOSTILE, hostileReport, logLines, repoRow, report, TOKEN } from './hostile.js';
import { shownIn } from './markdown-tree.js';

const firstRun = (found: FoundSection = FOUND) => report({ token: TOKEN, found });
const open = (summary: string) => summary.split('<details>')[0] ?? '';
const BLOCK = [
  'repos: |',
  '  meta-llama/Llama-3.1-8B',
  '  datasets/acme/corpus@v2',
  '  acme/model-ft create',
  '  # likely:',
  '  sentence-transformers/all-MiniLM-L6-v2',
  '  spaces/acme/demo write',
];
const many = (number: number, parts: Parameters<typeof foundLine>[0] = {}) =>
  Array.from({ length: number }, (_, index) => foundLine({ ...parts, repo: `acme/model-${index}` }));

describe('the block to paste', () => {
  test('What is certain is in front, what is likely below a comment', () => {
    expect(proposedLines(FOUND.repos).map(({ text }) => text)).toEqual(BLOCK);
  });

  test('A block without what is likely has no comment, and one without what is certain begins with it', () => {
    expect(proposedLines([foundLine()]).map(({ text }) => text)).toEqual(['repos: |', '  acme/model']);
    expect(proposedLines([foundLine({ isCertain: false })]).map(({ text }) => text)).toEqual([
      'repos: |',
      '  # likely:',
      '  acme/model',
    ]);
  });

  test('A step with the block reads the very repos and operations, whether from the summary or from the log', () => {
    const fromLog = logLines(firstRun()).slice(3, 3 + BLOCK.length);
    for (const block of [BLOCK, fromLog]) {
      const { repos }: { repos: string } = parse(block.join('\n'));
      const read = readInputs({ INPUT_REPOS: repos });
      expect(
        read.ok && read.inputs.repos.map(({ ref, operation }) => `${ref.type} ${ref.id} ${operation}`),
      ).toEqual([
        'model meta-llama/Llama-3.1-8B read',
        'dataset acme/corpus read',
        'model acme/model-ft create',
        'model sentence-transformers/all-MiniLM-L6-v2 read',
        'space acme/demo write',
      ]);
    }
  });

  test('At most 25 repos are in it, the certain ones first, and the others are counted', () => {
    const lines = proposedLines([...many(3, { isCertain: false }), ...many(24)]);
    expect(lines.filter(({ from }) => from !== null)).toHaveLength(25);
    expect(lines.at(-2)?.text).toBe('  # likely:');
    expect(renderSummary(firstRun(foundSection({ repos: many(30) })))).toContain(
      '<p>5 more are listed below.</p>',
    );
  });

  test('No line of it is anything but a repo and an operation, whatever became of the text', () => {
    const text = fc.oneof(
      fc.constantFrom(...HOSTILE, '```', 'a\n```\n# x', '[removed: a credential]'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (listedAs) => {
        for (const line of proposedLines([foundLine({ listedAs }), foundLine()])) {
          expect(line.text).toMatch(/^(?:repos: \|| {2}[\w./@+ -]+)$/);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('the summary', () => {
  test('A pass that checked no repo has the block in the open and the places folded', () => {
    const summary = renderSummary(firstRun());
    expect(open(summary)).toContain(
      `#### This job seems to use 5 repos\n\n\`\`\`yaml\n${BLOCK.join('\n')}\n\`\`\`\n\n`,
    );
    expect(open(summary)).toContain('<code>discover&#58; true</code>');
    expect(open(summary)).not.toContain('train.py');
    expect(summary).toContain('<summary>Where they are named</summary>');
    expect(summary).toContain(
      '<td>read</td><td>certain</td><td><code>src/data.py&#58;7</code><br><sub><code>load&#95;dataset</code> and 2 more places</sub></td>',
    );
  });

  test('What only other files name is counted by the kind of folder and folded', () => {
    expect(elsewhereByFolder(FOUND).map(({ folder, repos }) => `${folder} ${repos.length}`)).toEqual([
      'other files 1',
      'docs 1',
      'tests 2',
    ]);
    expect(renderSummary(firstRun())).toContain(
      '<summary>4 more repos named only by files that no step of this job is known to use</summary>',
    );
  });

  test.each([
    ['time', 0, 'Some files were not read because the time limit was reached.'],
    ['files', 1, '1 file was not read because the limit on files was reached.'],
    ['bytes', 12, '12 files were not read because the limit on size was reached.'],
    [null, 0, ''],
  ] as const)('What was left out is told in plain words: %s, %s files', (because, files, text) => {
    const found = foundSection({ leftOut: { because, files } });
    expect(leftOutText(found)).toBe(text);
    if (text !== '') expect(renderSummary(firstRun(found))).toContain(`<p>${text}</p>`);
    // Then it is among what was not checked.
    expect(leftOutText({ ...found, isChecked: true })).toBe('');
  });

  test('If nothing was found, or there is nothing to look at, one sentence says so', () => {
    expect(open(renderSummary(firstRun(foundSection())))).toContain(
      '<p>No repo was found in the steps of this job or in the files that they name.</p>',
    );
    const early = foundSection({ hasSource: false, read: 0 });
    expect(open(renderSummary(firstRun(early)))).toMatch(
      /<p>No repos can be proposed yet&#58; .* before actions\/checkout, move it after the checkout\.<\/p>/,
    );
    expect(logLines(firstRun(early)).join('\n')).toContain('No repos can be proposed yet');
  });

  test('Beside something weightier, such as a token that is refused, the proposal is one fold', () => {
    const findings = [failure({ cause: 'token-expired', message: 'It has expired.', subject: null })];
    const failing = report({ verdict: 'fail', cause: 'token-expired', findings, found: FOUND });
    const summary = renderSummary(failing);
    expect(open(summary)).not.toContain('repos: |');
    expect(summary).toContain(
      '<details><summary>This job seems to use 5 repos</summary>\n\n```yaml\nrepos: |\n',
    );
    const groups = renderLog(failing).filter((part) => part.is === 'group');
    expect(groups.find(({ title }) => title === 'This job seems to use 5 repos')?.lines.slice(0, 2)).toEqual([
      'repos: |',
      '  meta-llama/Llama-3.1-8B  # train.py:12',
    ]);
  });

  test('A workspace that was not read changes nothing', () => {
    expect(renderSummary(report({ token: TOKEN }))).not.toMatch(/seems to use|discover|found/);
    expect(logLines(report({ token: TOKEN })).join('\n')).not.toMatch(/seems to use|discover|found/);
  });

  test('A Markdown parser finds the same elements in a first run whatever a path or a revision holds', () => {
    const shown = (text: string) =>
      shownIn(renderSummary({ ...hostileReport(text), verdict: 'pass', hint: null, findings: [] })).structure;
    for (const text of HOSTILE.filter((one) => !one.startsWith('https://')))
      expect(shown(text)).toBe(shown('text'));
  });

  test.each(['pass', 'fail'] as const)(
    '500 found repos keep the summary of a %s and its check run below the limits',
    (verdict) => {
      const file = `${'`<&'.repeat(60)}/x.py`;
      const repos = many(500, { places: [place({ file })] }).map((one) => ({
        ...one,
        repo: `${'a'.repeat(96)}/${one.repo}`,
      }));
      const found = foundSection({
        repos,
        elsewhere: many(500, { places: [place({ file, reach: 'workspace' })] }),
      });
      const large = report({ verdict, findings: verdict === 'pass' ? [] : [failure()], found });
      expect(Buffer.byteLength(renderSummary(large))).toBeLessThan(500_000);
      const run = checkRun('hf-auth-check', large);
      expect(Buffer.byteLength(run.summary)).toBeLessThan(65_535);
      // The fence is whole or not there.
      expect((run.summary.match(/^```/gm) ?? []).length % 2).toBe(0);
    },
  );
});

describe('the log', () => {
  test('A pass that checked no repo has the block with its places in the open', () => {
    expect(logLines(firstRun()).slice(2, 10)).toEqual([
      'This job seems to use 5 repos:',
      'repos: |',
      '  meta-llama/Llama-3.1-8B  # train.py:12',
      '  datasets/acme/corpus@v2  # src/data.py:7',
      '  acme/model-ft create  # .github/workflows/train.yml:31',
      '  # likely:',
      '  sentence-transformers/all-MiniLM-L6-v2  # config/train.yaml:3',
      '  spaces/acme/demo write  # scripts/publish.sh:9',
    ]);
  });

  test.each([
    ['${{ secrets.HF_TOKEN }}.py', false],
    ['a::error::b.py', true],
    ['a#b.py', false],
    ['a\nb.py', false],
    ['日本語/train.py', true],
  ])(
    'A comment to paste along has no path in which GitHub would see an expression: %j',
    (file, hasComment) => {
      const found = foundSection({ repos: [foundLine({ places: [place({ file })] })] });
      const [, , , , line = ''] = logLines(firstRun(found));
      expect(line.startsWith('  acme/model')).toBe(true);
      expect(line.includes('  # ')).toBe(hasComment);
      expect(line).not.toContain('::');
    },
  );
});

test('The debug log says how many files were read and how many repos they name', () => {
  const lines = observationLines(evidence({ found: { 'acme/a': {}, 'acme/b write': {} } }));
  expect(lines).toContain('discovery: read 1 file, 2 repos named');
  expect(observationLines(evidence({})).join('\n')).not.toContain('discovery');
});

describe('with discover', () => {
  const repos = [
    repoRow({ repo: 'acme/listed' }),
    repoRow({ repo: 'acme/m', foundIn: 'train.py:12' }),
    repoRow({ repo: 'acme/w', operation: 'write', foundIn: 'push.sh:3' }),
    repoRow({
      repo: 'acme/gone',
      access: 'refused',
      cause: 'repo-missing-or-no-access',
      foundIn: 'a`b.py:1',
    }),
  ];
  const found = foundSection({
    isChecked: true,
    repos: [
      foundLine({ repo: 'acme/m', access: 'granted' }),
      foundLine({ repo: 'acme/likely', isCertain: false }),
    ],
  });
  const checked = report({ token: TOKEN, repos, found });

  test('A found repo is in the table beside listed ones, with the line that names it', () => {
    const summary = renderSummary(checked);
    expect(summary).toContain('<td><code>acme/listed</code></td>');
    expect(summary).toContain('<td><code>acme/m</code><br>found in <code>train.py&#58;12</code></td>');
    expect(summary).toContain('found in <code>a&#96;b.py&#58;1</code>');
    const failing = { ...checked, verdict: 'warn' as const, findings: [failure({ severity: 'warning' })] };
    expect(logLines(failing)).toContain('✓ read acme/m: granted, found in train.py:12');
  });

  test('The counts say how many were found, and the outputs of listed repos have none of them', () => {
    expect(lastLine(checked)).toContain('3 of 4 granted, 1 refused, 3 found by discover');
    expect(proven(checked)).toBe('1 repo readable, 1 found repo readable, 1 found repo writable');
    expect(outputs(checked, '')).toMatchObject({ readable: 'acme/listed', writable: '', denied: '' });
  });

  test('Likely ones that were not checked are folded among the details, with a hint to list them', () => {
    const summary = renderSummary(checked);
    expect(open(summary)).not.toContain('repos: |');
    expect(summary).toContain('<summary>1 more repo that this job may use</summary>');
    expect(summary).toContain('  # likely:\n  acme/likely\n```');
    expect(summary).not.toContain('This job seems to use');
    expect(logLines(checked)).toContain('1 more repo that this job may use');
  });

  test('If everything found was checked, nothing more is said', () => {
    const all = foundSection({ isChecked: true, repos: [foundLine({ access: 'granted' })] });
    expect(renderSummary(report({ repos, found: all }))).not.toMatch(/may use|else was found/);
  });
});

describe('the comment on a pull request', () => {
  const comment = (found: FoundSection | null) =>
    pullRequestComment(report({ token: TOKEN, found }), { comment: 'always', checkName: 'x' }, null)?.body ??
    '';

  test('It counts what was found and names the first three', () => {
    expect(comment(FOUND)).toContain(
      '<p>This job seems to use 5 repos, such as <code>meta-llama/Llama-3.1-8B</code>, <code>datasets/acme/corpus&#64;v2</code>, <code>acme/model-ft</code>: the job summary has lines to paste into the workflow.</p>',
    );
  });

  test('It says nothing of it if nothing was found, or what is certain is checked anyway', () => {
    for (const found of [null, foundSection(), { ...FOUND, isChecked: true }]) {
      expect(comment(found)).not.toContain('seems to use');
    }
  });
});

describe('the output found', () => {
  const output = (found: FoundSection | null) => outputs(report({ found }), '').found ?? '';

  test('It has an entry for each use that is not listed, those of the job first', () => {
    const entries = JSON.parse(output(FOUND));
    expect(entries).toHaveLength(9);
    expect(entries[0]).toEqual({
      repo: 'meta-llama/Llama-3.1-8B',
      operation: 'read',
      certain: true,
      access: null,
      cause: null,
      file: 'train.py',
      line: 12,
      by: 'from_pretrained',
      reach: 'file',
    });
    expect(entries[8].reach).toBe('workspace');
  });

  test('It is empty if the workspace was not read, and an empty list if nothing was found', () => {
    expect(output(null)).toBe('');
    expect(output(foundSection())).toBe('[]');
  });

  test('It is one line of ASCII that parses back to what was given, whatever that is', () => {
    const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 250 }));
    fc.assert(
      fc.property(text, (any) => {
        const shown = output(
          foundSection({ repos: [foundLine({ repo: any, places: [place({ file: any })] })] }),
        );
        expect(shown).toMatch(/^[\x20-\x7e]*$/);
        const [{ repo, file }] = JSON.parse(shown);
        if (any.length <= 300) expect([repo, file]).toEqual([any, any]);
      }),
      { numRuns: runs(300) },
    );
  });

  test('It has 200 entries at most and is far below what a job may put out', () => {
    const long = output(
      foundSection({ repos: many(500, { places: [place({ file: '\u{1f600}'.repeat(2000) })] }) }),
    );
    expect(JSON.parse(long)).toHaveLength(200);
    expect(long.length).toBeLessThan(500_000);
  });
});
