import { leftText } from '../hub/rate-limit.js';
import { code, markdown } from './encode.js';
import { uncheckedFold } from './found-blocks.js';
import { blocks, list } from './html.js';
import { hintBlock, publisherBlock } from './publisher-section.js';
import { isGreenPass, type Report } from './report.js';
import { clientTable, tokenTable } from './summary-tables.js';
import { count, hostLines, isolationLines, removalText } from './wording.js';

/** All that few readers of a summary need, in one fold; `first` is shown in front of it. */
export function details(report: Report, first: readonly string[]): string {
  const parts = [
    ...first,
    uncheckedFold(report),
    tokenTable(report),
    isGreenPass(report) ? publisherBlock(report) : '',
    clientTable(report),
    list(
      'Stale credentials removed from',
      report.scrubbed.map(
        ({ path, restored, backup }) =>
          `${code(path)}, ${restored ? 'until the job ends' : 'for good'}${backup === null ? '' : `; backup: ${code(backup)}`}`,
      ),
    ),
    list('Isolation of this job', isolationLines(report).map(markdown)),
    list(
      'What a scrub would do',
      report.wouldRemove.map((planned) => markdown(removalText(planned))),
    ),
    list('Hosts that serve files', hostLines(report).map(markdown)),
    list('Not checked', report.notChecked.map(markdown)),
    list('Request quotas', report.quotas.map(quotaLine)),
    hintBlock(report),
    requestsLine(report),
  ];
  return `<details><summary>Details</summary>\n\n${blocks(parts)}\n\n</details>`;
}

function requestsLine({ endpoint, requests }: Report): string {
  const to = endpoint === '' ? '' : ` to ${code(endpoint)}`;
  return `<p><sub>${count(requests, 'request')}${to}</sub></p>`;
}

function quotaLine(quota: Report['quotas'][number]): string {
  const whose = quota.withToken ? 'with the token' : 'without a token';
  return `${code(quota.bucket)}, ${whose}: ${leftText(quota)}`;
}
