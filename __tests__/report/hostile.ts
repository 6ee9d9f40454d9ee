import { causeOf } from '../../src/causes/catalogue.js';
import { GATED_PENDING } from '../../src/causes/gate/gate.js';
import type { TokenSection } from '../../src/causes/sections/token-section.js';
import type { Finding } from '../../src/evidence/finding.js';
import { finding } from '../../src/evidence/finding.js';
import { logText } from '../../src/report/encode.js';
import { renderLog } from '../../src/report/log.js';
import type { Paint } from '../../src/report/paint.js';
import type { RepoReport, Report } from '../../src/report/report.js';
import { lastLine } from '../../src/report/wording.js';
import { foundLine, foundSection, place } from './found.js';

/** Text that acts wherever it is not encoded for its place. */
export const HOSTILE = [
  '::set-output name=verdict::pass',
  'x\n::error::forged',
  ':::warning::x',
  '##[error]forged',
  '%0A::error::x',
  '[link](https://evil.example)',
  '![image](https://evil.example/x.png)',
  '| a | b |\n|---|---|',
  '</td></tr></table><script>alert(1)</script>',
  '<details open><summary>x',
  '@everyone',
  'org/team#1',
  '`code` **bold** _it_ ~~x~~',
  '\u202etxt.exe',
  'a\u0000b\u001b[31mred\u0007',
  'zero\u200bwidth\ufeff',
  '\u{e0041}tag',
  'a\u0085b\u2028c\u2029d\u000be',
  'a\ufe0f\u{e0100}\u180b\u2800b\ufffe\ue000',
  '\u0338mark',
  '# heading\n\n- list\n\n1. one',
  '<!-- comment',
  ']]>',
  '&lt;b&gt;',
  '"onmouseover="alert(1)',
  "'",
  '$\\alpha$',
  'https://evil.example/www',
  '\ud800',
  'x'.repeat(20_000),
];

export const report = (parts: Partial<Report> = {}): Report => ({
  schema: 1,
  verdict: 'pass',
  cause: null,
  stepFails: parts.verdict === 'fail',
  stepNote: null,
  endpoint: 'https://huggingface.co',
  causesPage: null,
  token: null,
  publisher: null,
  hint: null,
  repos: [],
  findings: [],
  found: null,
  clients: [],
  scrubbed: [],
  isolated: null,
  wouldRemove: [],
  transferHosts: null,
  notChecked: [],
  requests: 0,
  quota: null,
  quotas: [],
  ...parts,
});

export const failure = (parts: Partial<Finding> = {}): Finding => ({
  ...finding({ cause: GATED_PENDING, message: 'It waits.', advice: 'Wait too.' }),
  title: causeOf(parts.cause ?? GATED_PENDING.slug).title,
  level: parts.severity ?? GATED_PENDING.severity,
  ...parts,
});

/** A repo that may be read, unless the parts say otherwise; with a cause it has that one's title. */
export const repoRow = (parts: Partial<RepoReport> = {}): RepoReport => ({
  repo: 'acme/m',
  operation: 'read',
  access: 'granted',
  optional: false,
  cause: null,
  title: parts.cause == null ? null : causeOf(parts.cause).title,
  next: null,
  ...parts,
});

export const TOKEN: TokenSection = {
  source: 'input',
  status: 'good',
  savedIn: null,
  kind: 'read',
  user: 'dev',
  name: 'ci',
  createdAt: null,
  ageDays: null,
  expiresAt: null,
  readsGatedRepos: null,
  organizations: [],
};

/** Every line of the log but for the annotations, titles of groups among them. */
export const logLines = (of: Report, paint?: Paint): string[] => [
  ...renderLog(of, paint).flatMap((part) => {
    if (part.is === 'annotation') return [];
    return part.is === 'line' ? [part.text] : [part.title, ...part.lines];
  }),
  logText(lastLine(of)),
];

/** A report with the text in every place that holds text from outside. */
export const hostileReport = (text: string): Report =>
  report({
    verdict: 'fail',
    cause: 'gated-pending',
    endpoint: text,
    causesPage: `https://hub.example/${text}`,
    token: {
      source: text,
      status: 'good',
      savedIn: text,
      kind: 'write',
      user: text,
      name: text,
      createdAt: text,
      ageDays: 1,
      expiresAt: text,
      readsGatedRepos: true,
      organizations: [{ name: text, role: text, resourceGroups: [{ name: text, role: text }] }],
    },
    publisher: {
      resource: text,
      askedBy: 'oidc-resource',
      outcome: 'not-exchanged',
      notes: [text],
      later: text,
      claims: [{ name: text, value: text }],
      fields: [{ field: 'branch', here: text, expected: text, matches: false }],
      expiresAt: text,
      page: `https://hub.example/${text}`,
    },
    hint: { message: text, page: `https://hub.example/${text}`, yaml: [text] },
    repos: [
      repoRow({
        repo: text,
        access: 'refused',
        cause: 'gated-pending',
        title: text,
        next: { advice: text, link: `https://hub.example/${text}`, linkText: text },
        loadedBy: [text],
        foundIn: text,
      }),
    ],
    findings: [
      failure({
        message: text,
        advice: text,
        subject: text,
        link: `https://hub.example/${text}`,
        linkText: text,
        detail: { kind: 'two-tokens', character: 'a blank', position: 38 },
        evidence: [{ fact: text, status: 403, code: text, message: text, requestId: text }],
      }),
      failure({ message: text, advice: text, link: text }),
    ],
    found: foundSection({
      repos: [true, false].map((isCertain) =>
        foundLine({
          repo: text,
          listedAs: isCertain ? 'acme/model' : `acme/model ${text}`,
          isCertain,
          places: [place({ file: text, shownBy: text })],
        }),
      ),
      elsewhere: [
        foundLine({ repo: text, listedAs: text, places: [place({ file: text, reach: 'workspace' })] }),
      ],
      leftOut: { files: 1, because: 'time' },
    }),
    clients: [{ client: text, sends: 'other', from: text, owner: text, used: text, note: text }],
    scrubbed: [{ target: 'netrc', path: text, restored: true, failure: null, backup: text }],
    transferHosts: [{ host: text, reached: false, code: text, serves: [text] }],
    wouldRemove: [
      { target: 'git', path: text, part: text, refusal: null },
      { target: 'netrc', path: text, part: null, refusal: text },
    ],
    isolated: { variables: [text], notReached: [text] },
    notChecked: [text],
    requests: 2,
    quotas: [
      { withToken: true, bucket: text, remaining: 1, resetSeconds: 2, quota: 3, windowSeconds: 4 },
      { withToken: false, bucket: text, remaining: 1, resetSeconds: 2, quota: null, windowSeconds: null },
    ],
  });
