import type { Finding } from '../evidence/finding.js';

import type { Report } from './report.js';

/** The report on inputs that cannot be used. Nothing was asked and nothing was changed. */
export function invalidInputsReport(findings: Finding[], causesPage: string | null): Report {
  return {
    schema: 1,
    verdict: 'fail',
    cause: findings[0]?.cause ?? null,
    stepFails: true,
    stepNote: null,
    endpoint: '',
    causesPage,
    token: null,
    publisher: null,
    hint: null,
    repos: [],
    findings,
    found: null,
    clients: [],
    scrubbed: [],
    isolated: null,
    wouldRemove: [],
    transferHosts: null,
    notChecked: ['anything: with an invalid input, nothing is requested and nothing is changed'],
    requests: 0,
    quota: null,
    quotas: [],
  };
}
