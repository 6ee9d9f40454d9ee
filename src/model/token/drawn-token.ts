/** The forms with a fixed length: 34 letters and digits that the Hub draws. */
const FORM = /^(?:hf|api_org)_([A-Za-z0-9]{34})$/;
/** What examples and stand-ins are made of; one drawn token in 500 has one of these by chance. */
const WORDS =
  /token|your|secret|example|sample|dummy|fake|mock|placeholder|redact|replace|random|invalid|abcdef|qwerty|asdfgh|test|here|0123|1234|(.)\1{3}/i;
/** 34 letters that are drawn have about 25 different ones, and some of both cases. */
const FEWEST_DIFFERENT = 14;
const FEWEST_OF_A_CASE = 4;

/**
 * Whether a value, found where people also write examples, is a token that the Hub drew: by its exact length, by letters
 * of both cases with no order in them, and without a word. What is invented to look like that counts as one.
 */
export function isDrawnToken(value: string): boolean {
  const body = FORM.exec(value)?.[1];
  if (body === undefined || WORDS.test(body) || new Set(body).size < FEWEST_DIFFERENT) return false;
  const upper = body.replace(/[^A-Z]/g, '').length;
  const lower = body.replace(/[^a-z]/g, '').length;
  return upper >= FEWEST_OF_A_CASE && lower >= FEWEST_OF_A_CASE && !isInOrder(body.toLowerCase());
}

/** Whether its letters follow the alphabet: of 33 pairs, chance gives one or two. */
function isInOrder(body: string): boolean {
  const following = [...body].filter(
    (letter, index) => index > 0 && letter.charCodeAt(0) === body.charCodeAt(index - 1) + 1,
  );
  return following.length >= 8;
}
