/**
 * curl's generations of reading a netrc. git is one of them: it reads netrc through libcurl. Names say from
 * which version on.
 */

import { openByGrammar } from './curl-8.21.js';
import { BETWEEN_SPACES, plainLines, quotedLines } from './curl-lines.js';
import { type CurlRules, openCurl } from './curl-search.js';
import {
  type CurlLimits,
  type CurlText,
  type CurlTextRules,
  loadCurlText,
  wordsOfText,
} from './curl-text.js';
import { type Meter, type NetrcSource, type OpenNetrc, type OpenReader, refusal } from './reading.js';

const FIRST: CurlRules = {
  macros: false,
  alone: 'anything',
  forgets: false,
  passwordAlone: false,
  fresh: false,
};
const WITH_MACROS: CurlRules = { ...FIRST, macros: true };
const SINCE_7_83: CurlRules = { ...WITH_MACROS, alone: 'login' };
const WITH_QUOTES: CurlRules = { ...WITH_MACROS, alone: 'either' };
const FIXED: CurlRules = { ...WITH_QUOTES, forgets: true };
const SINCE_8_12: CurlRules = { ...FIXED, passwordAlone: true };
const SINCE_8_20: CurlRules = { ...SINCE_8_12, fresh: true };

const LIMITS: CurlLimits = { file: 128 * 1024, word: 4096, line: 16 * 1024, longLine: 'ends' };
const STRICT_LIMITS: CurlLimits = { ...LIMITS, longLine: 'refuses' };

const WORDS_8_11: CurlTextRules = {
  unquoted: BETWEEN_SPACES,
  macroByLines: false,
  limits: { file: 64 * 1024, word: 128, line: 4096, longLine: 'ends' },
};
const WORDS_8_12: CurlTextRules = { ...WORDS_8_11, limits: LIMITS };
/** Characters are signed on most processors, and then bytes above 0x7f are below a blank. */
const WORDS_8_14: CurlTextRules = { ...WORDS_8_12, unquoted: /[!-\u007f]*/y };
const WORDS_8_14_UNSIGNED: CurlTextRules = { ...WORDS_8_12, unquoted: /[!-\u00ff]*/y };
const WORDS_8_20: CurlTextRules = { ...WORDS_8_14, macroByLines: true, limits: STRICT_LIMITS };
const WORDS_8_20_UNSIGNED: CurlTextRules = { ...WORDS_8_20, unquoted: WORDS_8_14_UNSIGNED.unquoted };

function byPlainLines(rules: CurlRules): OpenReader {
  return (source, meter) => openCurl(source.once(plainLines, plainLines), rules, meter);
}

function byQuotedLines(rules: CurlRules): OpenReader {
  return (source, meter) => openCurl(source.once(quotedLines, quotedLines), rules, meter);
}

/** The last line is not read if it has no line end. */
function byClosedLines(rules: CurlRules): OpenReader {
  return (source, meter) => {
    const { text } = source;
    return openCurl(quotedLines(text.slice(0, text.lastIndexOf('\n') + 1)), rules, meter);
  };
}

function byText(rules: CurlRules, words: CurlTextRules): OpenReader {
  return (source, meter) => {
    const file = loaded(source, words.limits);
    return file === null ? () => refusal('size') : openCurl(wordsOfText(file, words), rules, meter);
  };
}

function byGrammar(source: NetrcSource, meter: Meter): OpenNetrc {
  const file = loaded(source, STRICT_LIMITS);
  if (file === null) return () => refusal('size');
  // It dies of a file that has nothing but comments, the last of them without a line end.
  return file.text === '' ? () => refusal('grammar') : openByGrammar(file, meter);
}

function loaded(source: NetrcSource, limits: CurlLimits): CurlText | null {
  return source.once(limits, (text) => {
    const whole = loadCurlText(source.fileText, limits);
    return whole === null || source.bytes === source.file ? whole : loadCurlText(text, limits);
  });
}

export const CURL_READERS = {
  'curl-before-7.78': byPlainLines(FIRST),
  'curl-7.78': byPlainLines(WITH_MACROS),
  'curl-7.84': byQuotedLines(WITH_QUOTES),
  'curl-8.11': byText(WITH_QUOTES, WORDS_8_11),
  'curl-8.12': byText(SINCE_8_12, WORDS_8_12),
  'curl-8.14': byText(SINCE_8_12, WORDS_8_14),
  'curl-8.20': byText(SINCE_8_20, WORDS_8_20),
  'curl-8.21': byGrammar,
};

/** The same, as distributions have fixed them and on other processors. */
export const OTHER_CURL_READERS = {
  'curl-7.78-mended': byPlainLines({ ...FIXED, alone: 'login' }),
  'curl-7.83': byPlainLines(SINCE_7_83),
  'curl-7.86': byClosedLines(WITH_QUOTES),
  'curl-7.84-mended': byQuotedLines(FIXED),
  'curl-7.84-mended-twice': byQuotedLines(SINCE_8_12),
  'curl-8.11.1': byText(FIXED, WORDS_8_12),
  'curl-8.14-unsigned': byText(SINCE_8_12, WORDS_8_14_UNSIGNED),
  'curl-8.20-unsigned': byText(SINCE_8_20, WORDS_8_20_UNSIGNED),
};
