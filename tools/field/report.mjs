/** @import { Insertion } from './insertion.mjs' */

/**
 * @typedef {object} FieldFinding
 * @property {string} cause a section of the report that holds no findings: its name after `section:`
 * @property {string} severity
 * @property {string} title
 * @property {string} message
 * @property {string} advice
 * @property {string | null} file
 * @property {number | null} line in the original file
 * @property {boolean} isInserted whether it is a line of the inserted step, which the original does not have
 */

/** What the report has beside findings and sections that say something about the job. */
const OTHER_KEYS = new Set(
  `schema verdict cause endpoint causesPage token publisher repos findings clients scrubbed isolated wouldRemove
   transferHosts notChecked requests quota quotas`.split(/\s+/),
);

/**
 * @param {unknown} report
 * @param {{ inserted: Insertion, file: string, checkout: string }} context the file with the step, and where in the
 *   workspace its repository lies
 * @returns {{ verdict: string, cause: string | null, findings: FieldFinding[] }}
 */
export function findingsIn(report, context) {
  const all = fields(report);
  const findings = list(all.findings).map((finding) => toFinding(fields(finding), context));
  const sections = Object.entries(all).flatMap(([name, value]) =>
    OTHER_KEYS.has(name) || value === null
      ? []
      : (Array.isArray(value) ? value : [value]).map((one) => {
          const section = fields(one);
          const told = Object.keys(section).length === 0 ? { message: one } : section;
          return toFinding({ ...told, cause: `section:${name}`, severity: 'section' }, context);
        }),
  );
  return {
    verdict: text(all.verdict),
    cause: typeof all.cause === 'string' ? all.cause : null,
    findings: [...findings, ...sections],
  };
}

/**
 * @param {Record<string, unknown>} finding
 * @param {{ inserted: Insertion, file: string, checkout: string }} context
 * @returns {FieldFinding}
 */
function toFinding(finding, { inserted, file, checkout }) {
  /** @param {string} path */
  const inRepository = (path) => (path.startsWith(`${checkout}/`) ? path.slice(checkout.length + 1) : path);
  /** @param {string} path @param {number} line */
  const original = (path, line) => (inRepository(path) === file ? inserted.originalLine(line) : line);
  /** @param {string} sentence */
  const withLines = (sentence) =>
    sentence.replace(/\b(lines? )([\d, and–-]+?)( of )(\S+?\.ya?ml)/g, (_, word, lines, of, path) => {
      const mapped = lines.replace(/\d+/g, (/** @type {string} */ line) =>
        String(original(path, Number(line))),
      );
      return `${word}${mapped}${of}${path}`;
    });
  const place = fields(finding.place);
  const path = typeof place.file === 'string' ? place.file : null;
  const line = typeof place.line === 'number' ? place.line : null;
  const rest = Object.entries(finding).filter(([name]) => !['cause', 'severity', 'place'].includes(name));
  return {
    cause: text(finding.cause),
    severity: text(finding.severity),
    title: text(finding.title),
    message: withLines(text(finding.message) || JSON.stringify(Object.fromEntries(rest))),
    advice: withLines(text(finding.advice)),
    file: path === null ? null : inRepository(path),
    line: path === null || line === null ? null : original(path, line),
    isInserted: path !== null && line !== null && inRepository(path) === file && inserted.isInserted(line),
  };
}

/** @param {unknown} value @returns {Record<string, unknown>} */
const fields = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? /** @type {Record<string, unknown>} */ (value)
    : {};

/** @param {unknown} value @returns {unknown[]} */
const list = (value) => (Array.isArray(value) ? value : []);

/** @param {unknown} value */
const text = (value) => (typeof value === 'string' ? value : '');
