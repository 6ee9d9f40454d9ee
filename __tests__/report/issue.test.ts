import { describe, expect, test } from '@jest/globals';
import { TOKEN_EXPIRES_SOON } from '../../src/causes/token/expiry.js';
import { finding } from '../../src/evidence/finding.js';
import { checkIssue } from '../../src/report/issue.js';
import type { Report } from '../../src/report/report.js';
import { HOSTILE, hostileReport, repoRow, report } from './hostile.js';
import { shownIn } from './markdown-tree.js';

const PAGE = 'https://github.com/acme/app/actions/runs/1';
const SINCE = '2026-11-20T04:23:00Z';
const issueOn = (on: Report, checkName = 'access') => {
  const issue = checkIssue(on, { issue: 'on-failure', checkName }, PAGE);
  if (issue === null) throw new Error('no issue');
  return { ...issue, body: issue.bodySince(SINCE) };
};
const failing = (text: string): Report => ({ ...hostileReport(text), verdict: 'fail' });
const EXPIRES = finding({
  cause: TOKEN_EXPIRES_SOON,
  message: 'It expires in 3 days.',
  advice: 'Replace it.',
});

describe('an issue', () => {
  test.each(HOSTILE.filter((text) => text.length < 1_000))(
    'an issue shows %j and is otherwise the same',
    (text) => {
      const harmless = shownIn(issueOn(failing('text'), 'text').body);
      const { body, marker, title } = issueOn(failing(text), text);
      expect(body.startsWith(`${marker}\n### `)).toBe(true);
      const shown = shownIn(body);
      expect(shown.structure).toBe(harmless.structure);
      expect(shown.links.at(-1)).toBe(PAGE);
      const { texts } = shownIn(body.replace(/<code>.*?<\/code>/g, ''));
      for (const told of [texts.join(' '), title ?? '']) expect(told).not.toMatch(/[@#]\w|GH-\d/);
      expect(title).toMatch(/^[^\n\r\u202e\u200b]{30,256}$/);
    },
  );

  test('an issue is below the limits of GitHub whatever there is to say', () => {
    const repos = Array.from({ length: 2_000 }, (_, index) =>
      repoRow({ repo: `${'\u200b'.repeat(2_000)}${index}`, access: 'refused', cause: 'gated-pending' }),
    );
    const on = { ...failing('\u200b@#'.repeat(20_000)), repos };
    const { body, title } = issueOn(on, '\u200b'.repeat(3_000));
    expect(Buffer.byteLength(body)).toBeLessThan(65_536);
    expect(title?.length).toBeLessThanOrEqual(256);
  });

  test('an issue says since when it is open, and nothing that is no day', () => {
    const { bodySince } = issueOn(failing('x'));
    expect(bodySince(SINCE)).toContain('Reported since 2026-11-20. ');
    for (const none of [null, '', '<b>2026-11-20T', '2026-11-20</p>']) {
      expect(bodySince(none)).not.toContain('since');
    }
  });

  test('an issue names the check in its title only if it has a name of its own', () => {
    expect(issueOn(failing('x'), 'hf-auth-check').title).toMatch(/^Hugging Face token check fails: /);
    expect(issueOn(failing('x'), 'models').title).toMatch(/^Hugging Face token check "models" fails: /);
  });

  test('a warning that the token expires soon comes first in an issue, whatever else there is to warn of', () => {
    const [other = EXPIRES] = hostileReport('other').findings;
    const warning = { ...other, severity: 'warning' as const, level: 'warning' as const };
    const { title, body } = issueOn(report({ verdict: 'warn', findings: [warning, EXPIRES] }));
    expect(title).toBe('Hugging Face token check "access" warns: The token expires soon');
    expect(body).toMatch(/\n### ⚠️ The token expires soon\n/);
    expect(body).toContain('It expires in 3 days.');
  });

  test('a token that expires soon is what an issue warns of if a policy lets a refusal pass', () => {
    const [other = EXPIRES] = hostileReport('other').findings;
    const findings = [{ ...other, level: 'warning' as const }, EXPIRES];
    const { title, body } = issueOn(report({ verdict: 'fail', stepFails: false, stepNote: 'x', findings }));
    expect(title).toBe('Hugging Face token check "access" warns: The token expires soon');
    expect(body).toMatch(/\n### ⚠️ The token expires soon\n/);
  });

  test('an issue is opened by a failure and by a token that expires soon, and closed by a pass alone', () => {
    const [other = EXPIRES] = hostileReport('other').findings;
    const change = (parts: Partial<Report>, issue: 'on-failure' | 'never' = 'on-failure') => {
      const changed = checkIssue(report(parts), { issue, checkName: 'x' }, null);
      return changed === null ? 'none' : changed.title === null ? 'closes' : 'opens';
    };
    expect(change({ verdict: 'fail', findings: [other] })).toBe('opens');
    expect(change({ verdict: 'warn', findings: [other, EXPIRES] })).toBe('opens');
    expect(change({ verdict: 'warn', findings: [other] })).toBe('none');
    expect(change({ verdict: 'warn' })).toBe('none');
    const lowered = { ...other, level: 'warning' as const };
    for (const stepNote of ['The step does not fail: policy sets gate to warning.', null]) {
      const isLowered = { verdict: 'fail', stepFails: false, stepNote } as const;
      expect(change({ ...isLowered, findings: [lowered] })).toBe('none');
      expect(change({ ...isLowered, findings: [lowered, EXPIRES] })).toBe('opens');
      expect(change({ ...isLowered, findings: [lowered, other] })).toBe('opens');
    }
    expect(change({ verdict: 'fail', findings: [other], stepFails: false })).toBe('opens');
    const isRaised = { stepFails: true, stepNote: 'The step fails: policy sets gate to error.' };
    expect(change({ verdict: 'pass', findings: [other], ...isRaised })).toBe('opens');
    expect(change({ verdict: 'skip', findings: [EXPIRES] })).toBe('none');
    expect(change({ verdict: 'pass' })).toBe('closes');
    expect(change({ verdict: 'fail', findings: [other] }, 'never')).toBe('none');
    expect(change({ verdict: 'pass' }, 'never')).toBe('none');
  });

  test('an issue that is closed says which run closed it, and keeps its title', () => {
    const { body, title } = issueOn(report());
    expect(title).toBeNull();
    expect(body).toContain('Resolved: the check passes again, so this run closed the issue.');
    expect(shownIn(body).links).toEqual([PAGE]);
  });
});
