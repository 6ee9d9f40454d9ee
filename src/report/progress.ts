import type { Host } from '../model/host.js';
import { wordsOn } from '../model/host-words.js';
import { count } from './wording.js';

/** How far a run is. */
export type Progress =
  | {
      doing: 'asking';
      /** Repos asked about so far, and those of them about which anything was answered. */
      repos: number;
      answered: number;
      requests: number;
    }
  | {
      doing: 'waiting';
      /** Repos behind a gate that may still open. */
      closed: number;
      /** How long it may take in all. */
      seconds: number;
    };

const FIRST_PAUSE_MS = 5_000;

/** Milliseconds to the next word: a few seconds, and later a tenth of what has passed, so that an hour fills no pages. */
export function pauseAfter(passedMs: number): number {
  return Math.max(FIRST_PAUSE_MS, passedMs / 10);
}

export function progressText(progress: Progress, passedMs: number, host: Host = 'github'): string {
  if (progress.doing === 'waiting') {
    const { closed, seconds } = progress;
    const time = `${Math.round(passedMs / 1000)} of ${seconds} seconds`;
    return closed === 0
      ? '… access to every gated repo is open, checking further'
      : `… still waiting for access to ${count(closed, 'repo')}, ${time}`;
  }
  const { repos, answered, requests } = progress;
  const sent = `${count(requests, 'request')} so far`;
  if (answered < repos) return `… ${answered} of ${count(repos, 'repo')} answered, ${sent}`;
  return `… still checking ${repos === 0 ? wordsOn(host).thisRunner : 'details'}, ${sent}`;
}
