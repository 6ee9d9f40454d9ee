import type { PlacedStep } from '../../job/job-steps.js';
import { filledIn } from '../../job/known-texts.js';
import type { Operation } from '../../model/inputs.js';
import type { RepoType } from '../../model/repo.js';
import { isServedModel } from '../provider-models.js';
import { repoIn } from '../repo-ids.js';
import type { Mention, Reading } from '../text-reading.js';
import type { Word } from './command-text.js';
import { dockerfileLeads } from './container-reading.js';
import { hubAddress } from './hub-addresses.js';
import { variableMentions } from './python-command.js';

/** Where an action is told which repo of the Hub to work on. */
interface ActionInput {
  readonly uses: RegExp;
  readonly input: RegExp;
  /** What the repo is if the action is not told. */
  readonly type: RepoType;
  readonly operation: Operation;
  readonly isCertain: boolean;
}

const INPUTS: readonly ActionInput[] = [
  {
    uses: /^(?:huggingface\/hub-sync|nateraw\/huggingface-sync-action)$/i,
    input: /^huggingface_repo_id$/,
    type: 'space',
    operation: 'create',
    isCertain: true,
  },
  {
    uses: /^[\w-]+\/(?:[\w-]*hugging-?face|(?:[\w-]*[-_])?hf(?=[-_]))[\w-]*(?:sync|deploy|push|upload|space)[\w-]*$/i,
    input:
      /^(?:(?:hf|huggingface|hub|target)[-_])?(?:repo|space|model|dataset)(?:[-_](?:id|name|repo))?$|^huggingface$/,
    type: 'space',
    operation: 'create',
    isCertain: true,
  },
  {
    uses: /./,
    input: /^(?:hf|huggingface|hub)[-_](?:repo|space|model|dataset)(?:[-_](?:id|name|repo))?$/,
    type: 'model',
    operation: 'read',
    isCertain: false,
  },
  {
    uses: /./,
    input: /^(?:model[-_]?(?:id|name)?|repo[-_]id)$/,
    type: 'model',
    operation: 'read',
    isCertain: false,
  },
  {
    uses: /./,
    input: /^(?:dataset[-_](?:id|name)|dataset)$/,
    type: 'dataset',
    operation: 'read',
    isCertain: false,
  },
  {
    uses: /./,
    input: /^(?:space[-_](?:id|name)|space)$/,
    type: 'space',
    operation: 'write',
    isCertain: false,
  },
];
/** Actions that copy a git repository to an address. */
const TARGET = /target|destination|remote|mirror|push|^to$/i;
const BUILDS = /^(?:docker\/build-push-action|redhat-actions\/buildah-build)$/i;
/** Actions of which no input is a repo of the Hub, whatever it is called. */
const NO_CLIENTS =
  /^(?:actions|github|docker|astral-sh|aws-actions|azure|google-github-actions|codecov|pypa|softprops|peter-evans|slackapi|anthropics|openai)\//i;

/** What a step that uses an action gives to it. */
export function actionReading(step: PlacedStep, isCertain: boolean): Reading {
  const { uses, inputs } = step.step;
  if (uses === null || uses.startsWith('.')) return { mentions: [], leads: [] };
  const given = (names: RegExp): Word[] =>
    inputs.filter(({ name }) => names.test(name)).flatMap((one) => wordsOf(one.text, one.line, step));
  if (BUILDS.test(uses)) {
    const [context] = given(/^context$/i);
    const files = given(/^(?:file|containerfiles|dockerfiles)$/i);
    const base = { folders: [''], isCertain };
    return {
      mentions: given(/^build-args?$/i).flatMap((list) => buildArguments(list, isCertain)),
      leads: (files.length === 0 ? [undefined] : files).flatMap((file) =>
        dockerfileLeads(base, context, file),
      ),
    };
  }
  if (NO_CLIENTS.test(uses)) return { mentions: [], leads: [] };
  const [owner] = given(/^(?:hf[-_]?)?user(?:name)?$/i);
  const [named] = given(/^(?:repo[-_]?type|type)$/i);
  const mentions = inputs.flatMap((one): Mention[] => {
    const name = one.name.toLowerCase();
    const row = INPUTS.find((input) => input.uses.test(uses) && input.input.test(name));
    return wordsOf(one.text, one.line, step).flatMap((word): Mention[] => {
      const address = hubAddress(word);
      const isTarget = TARGET.test(name);
      if ((row === undefined && address === null) || isServedModel(word.text)) return [];
      const byName = /space|dataset|model/.exec(name)?.[0] as RepoType | undefined;
      const type = typeNamed(named?.text) ?? byName ?? row?.type ?? 'model';
      // An action may be told the owner and the name apart.
      const id =
        owner !== undefined && row?.isCertain === true && /^[\w.-]+$/.test(word.text)
          ? `${owner.text}/${word.text}`
          : word.text;
      const found = repoIn(address?.text ?? id, type);
      if (found === null) return [];
      return [
        {
          ref: found,
          operation: row?.operation ?? (isTarget ? 'write' : 'read'),
          line: word.line,
          shownBy: 'with',
          isCertain: isCertain && word.isCertain && (row?.isCertain ?? isTarget),
        },
      ];
    });
  });
  return { mentions, leads: [] };
}

/** A list with a variable in each line. */
function buildArguments(list: Word, isCertain: boolean): Mention[] {
  return list.text.split('\n').flatMap((text) => {
    const [, name, value] = /^\s*(\w{1,100})=(.*)$/.exec(text) ?? [];
    if (name === undefined || value === undefined) return [];
    return variableMentions({ isCertain }, name, { ...list, text: value.trim() }, false);
  });
}

function typeNamed(text: string | undefined): RepoType | null {
  const type = text?.replace(/s$/, '');
  return type === 'model' || type === 'dataset' || type === 'space' ? type : null;
}

/** What a value of the step may be. */
export function wordsOf(text: string | undefined, line: number, { scope, file }: PlacedStep): Word[] {
  if (text === undefined) return [];
  return filledIn(text, line, scope).map((one) => ({
    text: one.text,
    isCertain: one.isCertain,
    line: one.place.file === file ? one.place.line : line,
  }));
}
