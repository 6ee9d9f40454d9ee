import type { Lead, Reading } from '../text-reading.js';
import { argumentsOf, type CommandText, leadTo, pathsOf, type Word } from './command-text.js';
import { optionMentions, UPLOADS } from './option-mentions.js';
import { assignmentMentions, fileLeads } from './python-command.js';
import { scriptTestReading } from './test-command.js';

/** The target that `make` makes if none is named. */
export const FIRST_TARGET = '.DEFAULT_GOAL';

/** `bash run.sh`, `source env.sh`; what `bash -c` is given is read where the script around it is. */
export function shellReading(command: CommandText): Reading {
  const at = command.args.findIndex(
    ({ text }) => !/^[-+]/.test(text) && !/^(?:pipefail|errexit|nounset)$/.test(text),
  );
  const script = command.args[at];
  if (script === undefined || command.args.slice(0, at).some(({ text }) => /^-\w*c$/.test(text))) {
    return { mentions: [], leads: [] };
  }
  const inner = { ...command, args: command.args.slice(at + 1) };
  const isUpload = UPLOADS.test(script.text);
  return {
    mentions: [...optionMentions(inner, { is: 'other', isUpload }), ...assignmentMentions(command, isUpload)],
    leads: [
      ...leadTo(command, script, isTrial(command.args.slice(0, at)) ? { isCertain: false } : {}),
      ...fileLeads(inner),
    ],
  };
}

/** `make -n`, `bash -n`: nothing is run. */
function isTrial(args: readonly Word[]): boolean {
  return args.some(({ text }) => /^(?:-n|--dry-run|--just-print)$/.test(text));
}

/** `make -C folder target`. */
export function makeReading(command: CommandText): Reading {
  const found = argumentsOf(command.args, /^(?:-[BkinpqrsStvw]+|-j|--(?!file|makefile|directory)[\w-]+)$/);
  const folder = found.options.find(({ name }) => /^(?:-C|--directory)$/.test(name))?.value?.text ?? '';
  const file = found.options.find(({ name }) => /^(?:-f|--file|--makefile)$/.test(name))?.value?.text;
  const names = file === undefined ? ['Makefile', 'makefile', 'GNUmakefile'] : [file];
  const paths = names.flatMap((name) => pathsOf(command, folder === '' ? name : `${folder}/${name}`));
  const isTarget = ({ text }: Word) => /^[\w./%-]{1,200}$/.test(text);
  const targets = found.operands.filter(isTarget);
  const isCertain = command.isCertain && !isTrial(command.args) && targets.every((word) => word.isCertain);
  const parts = targets.length === 0 ? [FIRST_TARGET] : targets.map(({ text }) => text);
  // `make target MODEL=acme/model`
  const set = found.operands.flatMap((word) => {
    const [, name, text] = /^([A-Za-z_]\w{0,99})[:?]?=(.*)$/s.exec(word.text) ?? [];
    return name === undefined || text === undefined ? [] : [{ name, value: { ...word, text } }];
  });
  return {
    mentions: assignmentMentions({ ...command, assignments: [...command.assignments, ...set] }, false),
    leads: parts.map((part) => ({ is: 'file', paths, part, by: 'name', isCertain })),
  };
}

const SCRIPT_COMMANDS = /^(?:run|run-script)$/;
/** Scripts of package.json that have a command of their own. */
const OWN_COMMANDS = /^(?:test|start|stop|restart|t|tst)$/;
/** What these do themselves. */
const NO_SCRIPTS =
  /^(?:install|i|ci|add|remove|publish|pack|audit|config|set|init|create|dlx|exec|x|link|version|login|cache|store|import|up|update|upgrade|why|info|view|list|ls|outdated|prune|rebuild|dedupe|fetch|setup|self-update|env|corepack|global|workspace|workspaces|plugin|node|pm)$/;

const PACKAGE = /^package\.json$/;

/** `npm run deploy`, `yarn deploy`, `pnpm --filter app test`. */
export function packageReading(command: CommandText): Reading {
  const { program } = command;
  const { operands, options } = argumentsOf(
    command.args,
    /^(?:-[rswD]|--(?:if-present|silent|recursive|workspaces|parallel|no-[\w-]+|frozen-lockfile|aggregate-output|stream|bail))$/,
  );
  const folder = options.find(({ name }) => /^(?:--prefix|-C|--cwd|--dir)$/.test(name))?.value?.text ?? '';
  const isElsewhere = options.some(({ name }) =>
    /^(?:-r|--recursive|-w|--workspace|--workspaces|--filter|-F)$/.test(name),
  );
  const [first, second] = operands;
  const name =
    first === undefined
      ? undefined
      : SCRIPT_COMMANDS.test(first.text)
        ? second
        : OWN_COMMANDS.test(first.text)
          ? { ...first, text: first.text.startsWith('t') ? 'test' : first.text }
          : program === 'npm' || NO_SCRIPTS.test(first.text)
            ? undefined
            : first;
  if (name === undefined || !/^[\w:.@/-]{1,100}$/.test(name.text)) return { mentions: [], leads: [] };
  if (program === 'bun' && /\.[mc]?[jt]sx?$/.test(name.text))
    return { mentions: [], leads: leadTo(command, name) };
  const paths = pathsOf(command, folder === '' ? 'package.json' : `${folder}/package.json`);
  const isCertain = command.isCertain && name.isCertain && !isElsewhere;
  // Of all packages below, or of some of them.
  const others = isElsewhere
    ? command.folders.slice(0, 1).map(
        (below): Lead => ({
          is: 'folder',
          folder: below,
          names: PACKAGE,
          part: name.text,
          isCertain: false,
        }),
      )
    : [];
  return { mentions: [], leads: [...others, { is: 'file', paths, part: name.text, by: 'name', isCertain }] };
}

/** `node script.js`. */
export function nodeReading(command: CommandText): Reading {
  const script = command.args.find(({ text }) => /\.[mc]?[jt]sx?$/.test(text));
  const isOfTests =
    command.args.some(({ text }) => text === '--test') ||
    /node_modules\/(?:jest|vitest|mocha|ava)\//.test(script?.text ?? '');
  if (isOfTests) {
    return scriptTestReading({ ...command, args: command.args.filter((word) => word !== script) });
  }
  const inner = {
    ...command,
    args: command.args.slice(script === undefined ? 0 : command.args.indexOf(script) + 1),
  };
  return {
    mentions:
      script === undefined ? [] : optionMentions(inner, { is: 'other', isUpload: UPLOADS.test(script.text) }),
    leads: leadTo(command, script),
  };
}
