import type { Job, JobStep } from '../job.js';
import { type JobCommand, jobCommands } from '../job-commands.js';
import { type Place, variableIn } from '../variables.js';

/** A command of the job that saves a login where the Hub's clients look for one. */
export interface SavedLogin {
  readonly step: JobStep;
  readonly place: Place;
  /** What saves it, in words: `hf auth login`. */
  readonly by: string;
}

/** They say where the login is kept. */
const PLACES = ['HF_TOKEN_PATH', 'HF_HOME', 'XDG_CACHE_HOME', 'HOME'];
const SETS_PLACE = new RegExp(`^(?:${PLACES.join('|')})=`);
/** `login(token)`; without a token it asks for one, and saves nothing in a job. */
const PYTHON_LOGIN = /^(?:[^#]*;\s*)?(?:\w+\.)?login\(\s*(?:token\s*=|(?!\w+\s*=)[^\s)])/;
const LONGEST_LINE = 1_000;
const USUAL_CONDITION =
  /^\s*(?:\$\{\{)?\s*(?:(?:env|secrets)\.\w+ *!= *''|always\(\)|success\(\)|!cancelled\(\))\s*(?:\}\})?\s*$/;

/**
 * The logins that the job is certain to save, in the same place as the check's own process would. With a token in the
 * command a client saves it even where `HF_TOKEN` is set; without one it saves nothing. Empty where a command of the job
 * removes a login, or keeps it somewhere else.
 */
export function savedLogins(job: Job): SavedLogin[] {
  const all = job.steps.flatMap((step) => jobCommands(step).map((command) => ({ step, command })));
  if (all.some(({ command }) => removesLogin(command) || movesLogin(command))) return [];
  return all.flatMap(({ step, command }) => {
    const by = loginIn(command);
    const { isConditional, condition } = step.step;
    const isCertain = !command.command.isGuarded && !command.startedBy.includes('sudo');
    if (by === null || !isCertain || (isConditional && !USUAL_CONDITION.test(condition ?? ''))) return [];
    return isPlaceKnown(step, job) ? [{ step, by, place: { file: step.file, line: command.line } }] : [];
  });
}

function loginIn({ program, args, command }: JobCommand): string | null {
  const words = args.map(({ text }) => text);
  const hasToken = words.some((text) => /^--token(?:=.|$)/.test(text));
  if (program === 'hf' && words[0] === 'auth' && words[1] === 'login' && hasToken) return 'hf auth login';
  if (program === 'huggingface-cli' && words[0] === 'login' && hasToken) return 'huggingface-cli login';
  const isPython = /^python[\d.]*$/.test(program);
  const code = isPython ? (words[0] === '-c' ? words[1] : command.input) : null;
  if (code == null || !code.includes('huggingface_hub')) return null;
  const isLogin = code.split('\n').some((line) => PYTHON_LOGIN.test(line.slice(0, LONGEST_LINE)));
  return isLogin ? 'login() of huggingface_hub' : null;
}

function removesLogin({ program, args, command }: JobCommand): boolean {
  const text = args.map((word) => word.text).join(' ');
  if (program === 'rm') return /token|huggingface|\.cache|HF_HOME|~\/?(?:\s|$)/i.test(text);
  return (
    /^(?:hf|huggingface-cli|python[\d.]*)$/.test(program) &&
    /\blogout\b/.test(`${text} ${command.input ?? ''}`)
  );
}

function movesLogin({ command: { words, assignments } }: JobCommand): boolean {
  return (
    assignments.some(({ name }) => PLACES.includes(name)) || words.some(({ text }) => SETS_PLACE.test(text))
  );
}

/** Whether the step keeps logins where the check's own process would. */
function isPlaceKnown(step: JobStep, { own }: Job): boolean {
  if (step.runs === 'after' && step.mayGetMore && !own.mayGetMore) return false;
  return PLACES.every((name) => {
    const [here, there] = [step, own].map(({ layers }) => variableIn(layers, name)?.place);
    return here?.file === there?.file && here?.line === there?.line;
  });
}
