import type { Host } from './host.js';
import type { InputName } from './input-variables.js';

/** What sentences call the things around the check: on GitHub a job with its steps, at a terminal somebody's machine. */
export interface HostWords {
  /** What uses the Hub and the token. */
  readonly job: string;
  readonly thisJob: string;
  /** For whom a token is used. */
  readonly forJob: string;
  /** For what a variable is set or unset. */
  readonly forCommands: string;
  /** Where variables are set so that all that uses the Hub gets them. */
  readonly inEnvironment: string;
  /** Where variables come from, so that they are removed from there. */
  readonly environment: string;
  readonly runAgain: string;
  readonly runner: string;
  readonly thisRunner: string;
  /** That the check got no token, behind 'because'. */
  readonly noneReached: string;
  /** The check itself, as what wants something. */
  readonly request: string;
  /** The id token that is exchanged. */
  readonly idToken: string;
  /** What uses the Hub beside the check. */
  readonly later: string;
}

const WORDS: Readonly<Record<Host, HostWords>> = {
  github: {
    job: 'the job',
    thisJob: 'this job',
    forJob: 'for this job',
    forCommands: 'for this job',
    inEnvironment: "in the job's env",
    environment: 'the workflow',
    runAgain: 'Run the job again',
    runner: 'the runner',
    thisRunner: 'this runner',
    noneReached: 'none reached this step',
    request: 'the step',
    idToken: "this job's id token",
    later: 'later steps',
  },
  ci: {
    job: 'the job',
    thisJob: 'this job',
    forJob: 'for this job',
    forCommands: 'for this job',
    inEnvironment: "in the job's variables",
    environment: "the job's variables",
    runAgain: 'Run the job again',
    runner: 'this machine',
    thisRunner: 'this machine',
    noneReached: 'none was found',
    request: 'the command',
    idToken: "this job's id token",
    later: 'later commands',
  },
  terminal: {
    job: 'your code',
    thisJob: 'your code',
    forJob: 'here',
    forCommands: 'in this shell',
    inEnvironment: 'in your shell',
    environment: 'your environment',
    runAgain: 'Run the check again',
    runner: 'this machine',
    thisRunner: 'this machine',
    noneReached: 'none was found',
    request: 'the command',
    idToken: 'the id token',
    later: 'other commands',
  },
};

export function wordsOn(host: Host): HostWords {
  return WORDS[host];
}

/** An input as a sentence names it: elsewhere than on GitHub it is an option of the command. */
export function inputOn(host: Host, name: InputName): string {
  return host === 'github' ? `the ${name} input` : nameOn(host, name);
}

/** An input by its name alone, as it is written. */
export function nameOn(host: Host, name: InputName): string {
  return host === 'github' ? name : `--${name}`;
}

/** An input with its value. */
export function settingOn(host: Host, name: InputName, value: string): string {
  if (host === 'github') return `${name}: ${value}`;
  return value === 'true' ? nameOn(host, name) : `${nameOn(host, name)}=${value}`;
}

/** What to do to give an input that value, to go on behind a comma. */
export function setOn(host: Host, name: InputName, value: string): string {
  return `${host === 'github' ? 'set' : 'run again with'} ${settingOn(host, name, value)}`;
}

/** A variable with its value, as it is written where variables are set. */
export function variableOn(host: Host, name: string, value: string): string {
  return `${name}${host === 'github' ? ': ' : '='}${value}`;
}
