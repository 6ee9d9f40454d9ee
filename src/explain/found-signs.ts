import type { FlatLog } from './flat-log.js';
import type { LogLine } from './log-lines.js';
import { OTHER_RULES, type OtherKind, type OtherRule } from './other-failures.js';
import type { Scene } from './scene.js';
import type { Claim, SignRule } from './sign.js';
import { SIGNS } from './signs.js';
import { type Spot, spotAt, withoutOtherAddresses } from './spot.js';

/** Words of a rule that a log has. */
export interface FoundSign {
  line: LogLine;
  /** In the flattened log. */
  position: number;
  /** The words as they were found: those of the rule, nothing beside them. */
  words: string;
  status: number | null;
  isWrapper: boolean;
  advice: string | null;
  claims: readonly Claim[];
}

export interface FoundOther {
  line: LogLine;
  position: number;
  words: string;
  kind: OtherKind;
  mayFollow: boolean;
}

/** Of one rule. What is repeated more often says nothing new; the last are the nearest to the end of the job. */
const MOST_OF_A_RULE = 40;

const HUB_WORDS =
  /hugging ?face|hf\.co|\bhf_|\bHF_|transformers|diffusers|\bdatasets\b|gguf|push[_ ]to[_ ]hub|\bhf (?:auth|download|upload)/i;
/** In characters: what is on the same line, more or less. */
const BESIDE = 120;
const OTHER_SERVICE =
  /\b127\.0\.0\.1:\d|(?<![\w:])::1:\d|https?:\/\/[\w-]+\.[\w.-]+|github|gitlab|docker|\bnpm\b|pypi|\bpip\b|\baws\b|openai|wandb|kaggle|gcloud|anthropic/i;
/** Services with a login that a line about it names; Docker, git and pip have one to the Hub, too. */
const OTHER_ACCOUNT = /\b(?:wandb|W&B|kaggle|openai|anthropic|gcloud|aws|npm|pypi)\b/i;

export function signsIn(log: FlatLog, scene: Scene): FoundSign[] {
  // A line that somebody pasted alone is about the Hub, unless it names another service. A traceback says whose it is.
  const isHubsAlone = scene.isPasted && !OTHER_SERVICE.test(log.text) && !log.text.includes('File "');
  return SIGNS.flatMap((rule) =>
    placesOf(rule.pattern, log).flatMap((place) => {
      const spot = spotAt(log.text, place.position, place.position + place.words.length);
      if (!countsHere(rule, spot, place.line, isHubsAlone)) return [];
      const claims = rule.claims(spot, scene);
      return claims.length === 0
        ? []
        : [
            {
              ...place,
              status: spot.status,
              isWrapper: rule.isWrapper === true,
              advice: rule.advice ?? null,
              claims,
            },
          ];
    }),
  );
}

/**
 * Words that others print, too, count where an address of the Hub is nearest, or without one where its name is near. The
 * line that they are on comes before its neighbours.
 */
function countsHere(
  { isOwn }: SignRule,
  { host, before, after }: Spot,
  line: LogLine,
  isHubsAlone: boolean,
): boolean {
  if (isOwn) return true;
  if (OTHER_ACCOUNT.test(line.text) && !isAboutHub(line.text)) return false;
  if (host !== null) return host === 'hub';
  const beside = `${before.slice(-BESIDE)} ${after.slice(0, BESIDE)}`;
  if (OTHER_SERVICE.test(beside) && !isAboutHub(beside)) return false;
  return isHubsAlone || isAboutHub(before) || isAboutHub(after);
}

function isAboutHub(text: string): boolean {
  return HUB_WORDS.test(withoutOtherAddresses(text));
}

export function othersIn(log: FlatLog): FoundOther[] {
  return OTHER_RULES.flatMap(({ kind, pattern, mayFollow = false }: OtherRule) =>
    placesOf(pattern, log).map((place) => ({ ...place, kind, mayFollow })),
  );
}

/** In characters: the longest beginning of a test's name that is looked at. */
const NAME = 200;
/** The beginning of a test's name, which names an error that the test is about. */
const TEST_NAME = /(?:::|\btest_)[\w.:-]*$/;

function placesOf(pattern: RegExp, { text, lineAt }: FlatLog) {
  const found: Array<{ line: LogLine; position: number; words: string }> = [];
  for (const match of text.matchAll(pattern)) {
    const line = lineAt(match.index);
    if (
      line === undefined ||
      line.isQuoted ||
      TEST_NAME.test(text.slice(Math.max(0, match.index - NAME), match.index))
    )
      continue;
    if (found.length === MOST_OF_A_RULE) found.shift();
    found.push({ line, position: match.index, words: match[0].trim() });
  }
  return found;
}
