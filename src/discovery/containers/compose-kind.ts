import { within } from '../../job/job-commands.js';
import { type Fields, fieldsOf, listOf } from '../../model/fields.js';
import { composeYaml } from '../../model/yaml-document.js';
import type { ShellCommand } from '../../runner/workflow/workflow-model.js';
import { addressedRepo } from '../addressed-repo.js';
import { commandsReading } from '../commands/read-commands.js';
import { NOTHING_SET } from '../commands/script-values.js';
import { folderOf } from '../paths.js';
import { LiteralLines } from '../settings/literal-lines.js';
import { variableMention } from '../settings/setting-mentions.js';
import {
  type FileKind,
  type Lead,
  type Mention,
  NOTHING_READ,
  type Reading,
  type SourceFile,
} from '../text-reading.js';
import { commandsOfScript, commandsOfWords, programOfImage } from './container-commands.js';

const MOST_SERVICES = 100;

/** Services that `docker compose` starts: not by the job itself, so nothing of it is certain. */
export const COMPOSE: FileKind = {
  name: 'Compose',
  has: (path) => /(?:^|\/)(?:docker-|podman-)?compose(?:[.-][\w.-]{1,100})?\.ya?ml$/i.test(path),
  hints: /^(?:services|models):/m,
  async read(file) {
    const read = await composeYaml(file.text);
    if (read === null) return NOTHING_READ;
    try {
      return await readServices(fieldsOf(read.document.toJS({ maxAliasCount: -1 })), file);
    } catch {
      return NOTHING_READ;
    }
  },
};

async function readServices(document: Fields, { path, text }: SourceFile): Promise<Reading> {
  const mentions: Mention[] = [];
  const leads: Lead[] = [];
  const lines = new LiteralLines(text, /(?:^|\s)#/);
  for (const service of Object.values(fieldsOf(document.services)).slice(0, MOST_SERVICES)) {
    const fields = fieldsOf(service);
    for (const [name, value] of variablesOf(fields.environment)) {
      const mention = variableMention(name, value);
      if (mention !== null) mentions.push({ ...mention, line: lines.lineOf(name, mention.ref.id) });
    }
    const reading = commandsReading(
      {
        commands: await commandsOf(fields),
        folders: [folderOf(path)],
        outer: NOTHING_SET,
        isCertain: false,
      },
      await import('unbash'),
    );
    for (const mention of reading.mentions) {
      mentions.push({ ...mention, line: lines.lineOf('', mention.ref.id) });
    }
    leads.push(
      ...reading.leads.map((lead) => ({ ...lead, isCertain: false })),
      ...buildOf(fields.build, path),
    );
  }
  // Those that Docker Model Runner fetches for the services.
  for (const model of Object.values(fieldsOf(document.models)).slice(0, MOST_SERVICES)) {
    const { model: name } = fieldsOf(model);
    const repo = typeof name === 'string' ? addressedRepo(name) : null;
    if (typeof name !== 'string' || repo === null) continue;
    const line = lines.lineOf('model', name);
    mentions.push({ ref: repo.ref, operation: 'read', line, shownBy: 'models', isCertain: false });
  }
  return { mentions, leads };
}

/** `environment:` as a map, or as a list of assignments. */
function variablesOf(environment: unknown): Array<[string, string]> {
  const pairs: Array<[string, unknown]> = [
    ...Object.entries(fieldsOf(environment)),
    ...listOf(environment).map((item): [string, unknown] => {
      const text = typeof item === 'string' ? item : '';
      const end = text.indexOf('=');
      return [text.slice(0, Math.max(end, 0)), text.slice(end + 1)];
    }),
  ];
  return pairs.flatMap(([name, value]) => (typeof value === 'string' ? [[name, withDefault(value)]] : []));
}

/** The value that `${NAME:-value}` has if nothing else sets it. */
function withDefault(value: string): string {
  const [, usual] = /^\$\{\w{1,80}:?-([^${}]{1,300})\}$/.exec(value.slice(0, 400)) ?? [];
  return usual ?? value;
}

async function commandsOf({ image, entrypoint, command }: Fields): Promise<readonly ShellCommand[]> {
  const program = typeof image === 'string' ? programOfImage(image) : [];
  const started = wordsOf(entrypoint) ?? program;
  const given = wordsOf(command);
  if (given !== null) return commandsOfWords([...started, ...given.map(withDefault)], 1);
  const script = typeof command === 'string' ? command : typeof entrypoint === 'string' ? entrypoint : '';
  return commandsOfScript([...started, script.trim()].join(' '), () => 1);
}

function wordsOf(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  return value.flatMap((word) =>
    ['string', 'number', 'boolean'].includes(typeof word) ? [String(word)] : [],
  );
}

/** The Dockerfile that the image of a service is built from. */
function buildOf(build: unknown, path: string): Lead[] {
  const { context, dockerfile } = fieldsOf(build);
  const folder =
    typeof build === 'string' ? build : typeof context === 'string' ? context : build == null ? null : '.';
  if (folder === null || folder.length > 500 || /[$:*]/.test(folder)) return [];
  const name = typeof dockerfile === 'string' && dockerfile.length < 500 ? dockerfile : 'Dockerfile';
  const at = within(path.split('/').slice(0, -1).join('/'), `${folder}/${name}`);
  if (at === null) return [];
  return [{ is: 'file', paths: [at], part: null, by: 'name', isCertain: false }];
}
