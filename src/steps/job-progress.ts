import * as core from '../actions/commands.js';
import { saveExported } from '../actions/handover.js';
import type { TokenStatus } from '../evidence/token-status.js';
import { EFFECTS } from '../evidence/token-status-effects.js';
import { hostOf } from '../model/host.js';
import { type Progress, pauseAfter, progressText } from '../report/progress.js';
import type { TokenSources } from '../runner/tokens/token-sources.js';

/**
 * Makes the checked token the job's `HF_TOKEN`, in its clean form, unless the Hub refused it. One that was exchanged
 * is taken back by the post step.
 */
export function exportToken(tokenStatus: TokenStatus, { checked }: TokenSources): void {
  const { usable } = EFFECTS[tokenStatus.is];
  if (!usable || checked === null) return;
  core.exportVariable('HF_TOKEN', checked.format.cleaned.reveal());
  if (checked.source === 'publisher') saveExported('HF_TOKEN');
}

/** Makes a variable one of all later steps. Its value is printed in debug logs, and so must not be a secret. */
export function setVariable(name: string, value: string): void {
  core.exportVariable(name, value);
}

/** Says why nothing happens for a while. */
export function tellOfWaiting(repos: number, seconds: number): void {
  core.info(`Waiting up to ${seconds} seconds for access to ${repos} gated repo${repos === 1 ? '' : 's'}.`);
}

/**
 * Says now and then how far the run is, as long as it lasts; of a short one nothing. Returns what ends it, after
 * which nothing more is said. Keeps no process alive.
 */
export function tellProgress(progress: () => Progress): () => void {
  const started = performance.now();
  const passed = () => performance.now() - started;
  let timer: NodeJS.Timeout;
  const goOn = () => {
    timer = setTimeout(() => {
      core.info(progressText(progress(), passed(), hostOf(process.env)));
      goOn();
    }, pauseAfter(passed())).unref();
  };
  goOn();
  return () => clearTimeout(timer);
}
