import type { Operation } from '../../model/inputs.js';
import type { Mention } from '../text-reading.js';
import { argumentsOf, type CommandText, mentionIn, optionOf, type Word } from './command-text.js';

const LONGEST = 1_000;
/** A login in an address may be anything, an expression with blanks as well. */
const LOGIN = /^(https?:\/\/)[^/@]{0,400}@/;
const ENDPOINT = /^(?:\$HF_ENDPOINT|\$\{HF_ENDPOINT[^}]{0,100}\})(?=\/)/;
const HUB = /^(?:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/|(?:ssh:\/\/)?git@hf\.co[:/])/i;

/** The word as an address of the Hub without the login in it; null if it is none. */
export function hubAddress(word: Word | undefined): Word | null {
  if (word === undefined || word.text.length > LONGEST) return null;
  const text = word.text
    .replace(LOGIN, '$1')
    .replace(ENDPOINT, 'https://huggingface.co')
    .replace(/^ssh:\/\/git@hf\.co\//, 'git@hf.co:');
  return HUB.test(text) ? { ...word, text } : null;
}

/** Addresses of one file of a repo, or of a part of it. */
const FILES = /^https?:\/\/[^/]+\/(?!api\/)(?:[\w.-]+\/){1,3}(?:resolve|raw|blob|tree)\//i;
/** Addresses of what the API says of a repo, or does with it. */
const API = /^https?:\/\/[^/]+\/api\/(?:models|datasets|spaces)\/[\w.-]+\/[\w.-]+(?:[/?#]|$)/i;
const SWITCHES =
  /^-(?:[a-zA-Z]*[sSLfkgivnNcqO]|-(?:location|silent|fail|show-error|insecure|compressed|continue|quiet|no-\w+|progress-bar|remote-name|fail-with-body|retry-all-errors|head|include|create-dirs|globoff))$/;

/** `curl`, `wget` and `aria2c` by the addresses of the Hub among their words. */
export function downloadMentions(command: CommandText): Mention[] {
  const found = argumentsOf(command.args, SWITCHES);
  return command.args.flatMap((word) => {
    const address = hubAddress(word);
    if (address === null) return [];
    // A query may hold anything.
    const bare = { ...address, text: address.text.replace(/[?#].*$/s, '') };
    if (FILES.test(bare.text)) {
      return mentionIn(command, withoutFile(bare), {
        type: 'model',
        operation: 'read',
        shownBy: command.program,
      });
    }
    if (!API.test(bare.text)) return [];
    const operation: Operation = isWrite(found) ? 'write' : 'read';
    return mentionIn(command, bare, { type: 'model', operation, shownBy: command.program });
  });
}

/** The file's own name may be in a variable, and is not needed. */
function withoutFile(address: Word): Word {
  const [, kept = address.text] =
    /^(https?:\/\/[^/]+\/(?:[\w.-]+\/){1,3}(?:resolve|raw|blob|tree)\/[\w.%-]+)/i.exec(address.text) ?? [];
  const repo = address.text.replace(/\/(?:resolve|raw|blob|tree)\/.*$/is, '');
  return { ...address, text: /\/(?:main|master|HEAD)$/.test(kept) || kept === address.text ? repo : kept };
}

function isWrite(found: ReturnType<typeof argumentsOf>): boolean {
  const method = optionOf(found, /^(?:-X|--request|--method)$/)?.text;
  if (method !== undefined) return /^(?:POST|PUT|DELETE|PATCH)$/i.test(method);
  return found.options.some(({ name }) =>
    /^-X(?:POST|PUT|DELETE|PATCH)$|^(?:-d|-F|-T|--data(?:-\w+)?|--json|--form|--upload-file|--post-data)$/.test(
      name,
    ),
  );
}
