/** Rules that have git go to another host with what is for the Hub (`url.<base>.insteadOf`, runner notes §5). */
import { parseUrl } from './credential-urls.js';
import type { GitRewrite } from './git-facts.js';
import { partsOf, type Setting } from './git-settings.js';

const MOST_RULES = 20;

/** Of two rules for one address the first counts. Rules that lead from a Hub host to another one are none of these. */
export function rewritesIn(settings: readonly Setting[], hosts: readonly string[]): GitRewrite[] {
  const rules = new Map<string, GitRewrite>();
  for (const { key, value, origin } of settings) {
    const { section, subsection, variable } = partsOf(key);
    if (section !== 'url' || !/^(?:push)?insteadof$/.test(variable) || rules.size >= MOST_RULES) continue;
    const [from, to] = [parseUrl(value), parseUrl(subsection ?? '')];
    const isOfHub = from !== null && hosts.includes(from.host) && from.username === '';
    if (!isOfHub || (to !== null && hosts.includes(to.host))) continue;
    const name = `${variable} ${value}`;
    if (rules.has(name)) continue;
    rules.set(name, {
      from: value,
      host: to?.host ?? null,
      hasLogin: to !== null && to.username !== '',
      isForPushes: variable === 'pushinsteadof',
      file: origin.file,
    });
  }
  return [...rules.values()];
}
