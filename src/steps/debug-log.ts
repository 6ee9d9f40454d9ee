import * as core from '../actions/commands.js';
import type { Evidence } from '../evidence/evidence.js';
import type { SentRequest } from '../hub/client.js';
import type { Secret } from '../model/secret.js';
import { observationLines, programLine, requestLine } from '../report/debug.js';
import { logText } from '../report/encode.js';
import { type ForeignTexts, textsInAnswer } from '../report/foreign.js';
import { type Redact, redactor } from '../report/redact.js';
import { count } from '../report/wording.js';

import { type ProgramEnd, programs } from '../runner/programs/child.js';

/** Above any line of ours; a server may say more. */
const LONGEST_LINE = 400;

/**
 * What is said to those who switched step debug logging on (`ACTIONS_STEP_DEBUG`). It goes out as it happens, before
 * the report is redacted, so this hides by itself whatever credential it has been told of, or has seen sent.
 */
export class DebugLog {
  readonly #home: string | undefined;
  readonly #secrets = new Set<Secret>();
  #redact: Redact;

  constructor(home: string | undefined) {
    this.#home = home;
    this.#redact = redactor([], home);
    programs.on('ended', (end: ProgramEnd) => this.#say(programLine(end)));
  }

  hide(secrets: readonly Secret[]): void {
    const known = this.#secrets.size;
    for (const secret of secrets) this.#secrets.add(secret);
    if (this.#secrets.size > known) this.#redact = redactor([...this.#secrets], this.#home);
  }

  request(sent: SentRequest): void {
    const { token } = sent.request;
    if (token !== null) this.hide([token]);
    this.#say(requestLine(sent), () => textsInAnswer(sent));
  }

  observed(evidence: Evidence): void {
    for (const line of observationLines(evidence)) this.#say(line);
  }

  /** How many requests the run came to. */
  asked(requests: number): void {
    this.#say(`${count(requests, 'request')} in all`);
  }

  #say(line: string, foreign?: () => ForeignTexts): void {
    const safe = this.#redact(line, foreign);
    core.debug(logText(safe.length > LONGEST_LINE ? `${safe.slice(0, LONGEST_LINE)}…` : safe));
  }
}
