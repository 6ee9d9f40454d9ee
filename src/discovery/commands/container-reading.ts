import { containerCommand, engineCommand } from '../../job/containers/container-command.js';
import { loadedModel } from '../../job/containers/container-models.js';
import { type Lead, NOTHING_READ, type Reading } from '../text-reading.js';
import { argumentsOf, type CommandText, leadTo, mentionIn, pathsOf, type Word } from './command-text.js';
import { variableMentions } from './python-command.js';

const SWITCHES =
  /^(?:-q|-d|--(?:no-cache|pull|push|load|rm|squash|quiet|compress|detach|build|wait|remove-orphans|force-recreate|no-[\w-]+|abort-on-container-exit))$/;
const BUILDS = /^(?:build|bud|build-using-dockerfile)$/;
const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];

/** `docker build`, `docker compose up`, and `docker run` of an image that loads a model. */
export function containerReading(command: CommandText): Reading {
  const plain = {
    program: command.program === 'buildah' ? 'docker' : command.program,
    args: command.args.map(({ text }) => ({ text, mayBeSeveral: false, isQuoted: false })),
  };
  const told = engineCommand(plain);
  if (told === null) return NOTHING_READ;
  const rest = command.args.slice(command.args.length - told.words.length);
  if (told.name === 'compose') return composeReading(command, rest);
  if (BUILDS.test(told.name)) return built(command, rest);
  if ((told.name === 'buildx' || told.name === 'image') && BUILDS.test(rest[0]?.text ?? '')) {
    return built(command, rest.slice(1));
  }
  const run = containerCommand(plain);
  const loaded = run === null ? null : loadedModel(run);
  if (loaded === null) return NOTHING_READ;
  const word = command.args.find(({ text }) => text === loaded.id || text.endsWith(`=${loaded.id}`));
  const named = word && { ...word, text: loaded.id };
  return {
    mentions: mentionIn(command, named, { type: 'model', operation: 'read', shownBy: 'docker run' }),
    leads: [],
  };
}

function built(command: CommandText, args: readonly Word[]): Reading {
  const found = argumentsOf(args, SWITCHES);
  const file = found.options.find(({ name }) => /^(?:-f|--file)$/.test(name))?.value;
  const [context] = found.operands;
  const set = found.options.flatMap(({ name, value }) => {
    if (!/^--build-arg$/.test(name) || value === null) return [];
    const [, variable, text] = /^([A-Za-z_]\w{0,99})=(.*)$/s.exec(value.text) ?? [];
    return variable === undefined || text === undefined
      ? []
      : [{ name: variable, value: { ...value, text } }];
  });
  return {
    mentions: set.flatMap(({ name, value }) => variableMentions(command, name, value, false)),
    // Of a file with several stages, a target may need only the first.
    leads: dockerfileLeads(
      { ...command, isCertain: command.isCertain && !found.options.some(({ name }) => name === '--target') },
      context,
      file ?? undefined,
    ),
  };
}

/** The file by which an image is built: of a context, or one that is named itself. */
export function dockerfileLeads(
  command: Pick<CommandText, 'folders' | 'isCertain'>,
  context: Word | undefined,
  file: Word | undefined,
): Lead[] {
  const folder = context?.text.replace(/\/+$/, '') ?? '.';
  const names =
    file === undefined
      ? ['Dockerfile', 'Containerfile'].map((name) => `${folder}/${name}`)
      : [file.text, `${folder}/${file.text}`];
  const paths = names.flatMap((name) => pathsOf(command, name));
  const isCertain = command.isCertain && (file?.isCertain ?? true) && (context?.isCertain ?? true);
  return paths.length === 0 ? [] : [{ is: 'file', paths, part: null, by: 'name', isCertain }];
}

/** `docker compose -f file up`. */
export function composeReading(command: CommandText, args: readonly Word[]): Reading {
  const { operands, options } = argumentsOf(args, SWITCHES);
  if (!operands.some(({ text }) => /^(?:up|run|build|start|create)$/.test(text))) return NOTHING_READ;
  const files = options.flatMap(({ name, value }) =>
    /^(?:-f|--file)$/.test(name) && value !== null ? [value] : [],
  );
  if (files.length > 0) return { mentions: [], leads: files.flatMap((file) => leadTo(command, file)) };
  const paths = COMPOSE_FILES.flatMap((name) => pathsOf(command, name));
  return {
    mentions: [],
    leads: [{ is: 'file', paths, part: null, by: 'name', isCertain: command.isCertain }],
  };
}
