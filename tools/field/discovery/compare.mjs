/**
 * @typedef {object} LabelledUse
 * @property {string} repo as the `repos` input takes it
 * @property {'read' | 'write' | 'create' | 'pr'} operation
 * @property {string} where `path:line` of the id
 * @property {'command' | 'file' | 'import' | 'test'} reach how the job comes there
 * @property {string} kind of the text: `python`, `shell`, …
 * @property {boolean} sure false if a person cannot tell from the text whether the job uses it
 * @property {boolean} conditional
 *
 * @typedef {object} Label
 * @property {string} repository `owner/name` on GitHub
 * @property {string} commit
 * @property {'written-on' | 'held-out'} set whether the readers were written with it in view
 * @property {string} note
 * @property {{ workflow: string, job: string, uses: string[] }[]} jobs each use in one line: `usesIn` has its words
 *
 * @typedef {{ repo: string, operation: string, isCertain: boolean, places: { file: string, line: number, shownBy: string, reach: string, folder: string | null, isCertain: boolean }[] }} FoundLine
 * @typedef {{ repos: FoundLine[], elsewhere: FoundLine[], hasSource: boolean, read: number, leftOut: { files: number, because: string | null } }} Found
 *
 * @typedef {object} Compared
 * @property {string} repository
 * @property {string} set
 * @property {string} workflow
 * @property {string} job
 * @property {Found['leftOut']} leftOut
 * @property {{ line: FoundLine, isTrue: boolean, isOperationRight: boolean }[]} certain
 * @property {{ use: LabelledUse, as: 'certain' | 'likely' | 'elsewhere' | null }[]} uses
 * @property {FoundLine[]} likely that are not certain and that the job reaches
 * @property {number} elsewhere how many only other files name
 */

/**
 * `read datasets/acme/corpus tests/test_a.py:12 test python`, with `unsure` and `conditional` behind that.
 *
 * @param {readonly string[]} lines
 * @returns {LabelledUse[]}
 */
export const usesIn = (lines) =>
  lines.map((line) => {
    const [operation, repo = '', where = '', reach, kind = '', ...more] = line.split(' ');
    const use = { repo, operation, where, reach, kind };
    return /** @type {LabelledUse} */ ({
      ...use,
      sure: !more.includes('unsure'),
      conditional: more.includes('conditional'),
    });
  });

/** @param {string} operation */
const writes = (operation) => operation === 'write' || operation === 'create';
/** Ids have no letter case for whoever redirects; a revision is not part of what a person labelled. @param {string} repo */
const bare = (repo) =>
  repo
    .replace(/@.*$/, '')
    .replace(/^models\//, '')
    .toLowerCase();

/**
 * @param {{ label: Label, path: string, job: string, uses: string[], found: Found }} played
 * @returns {Compared}
 */
export function compare({ label, path, job, uses: lines, found }) {
  const uses = usesIn(lines);
  const certain = found.repos.filter(({ isCertain }) => isCertain);
  const likely = found.repos.filter(({ isCertain }) => !isCertain);
  const names = (/** @type {readonly FoundLine[]} */ lines, /** @type {LabelledUse} */ use) =>
    lines.some(({ repo }) => bare(repo) === bare(use.repo));
  return {
    repository: label.repository,
    set: label.set,
    workflow: path,
    job,
    leftOut: found.leftOut,
    certain: certain.map((line) => {
      const alike = uses.filter((use) => bare(use.repo) === bare(line.repo));
      return {
        line,
        isTrue: alike.length > 0,
        isOperationRight: alike.some((use) => writes(use.operation) === writes(line.operation)),
      };
    }),
    uses: uses.map((use) => ({
      use,
      as: names(certain, use)
        ? 'certain'
        : names(likely, use)
          ? 'likely'
          : names(found.elsewhere, use)
            ? 'elsewhere'
            : null,
    })),
    likely,
    elsewhere: found.elsewhere.length,
  };
}

/** @param {number} part @param {number} whole */
const share = (part, whole) =>
  whole === 0 ? '–' : `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;

/**
 * The table in Markdown, then what is wrong, what is missing, and the misses by kind.
 *
 * @param {readonly Compared[]} compared
 */
export function tableOf(compared) {
  const lines = [
    '| Repository | Jobs | Certain and true | Found of what is used | of that certain | Likely besides | Elsewhere |',
    '|---|---|---|---|---|---|---|',
  ];
  const sets = [...new Set(compared.map(({ set }) => set))];
  for (const set of sets) {
    const own = compared.filter((one) => one.set === set);
    for (const name of new Set(own.map(({ repository }) => repository))) {
      lines.push(
        rowOf(
          name,
          own.filter(({ repository }) => repository === name),
        ),
      );
    }
    lines.push(rowOf(`**all ${set}**`, own));
  }
  const wrong = compared.flatMap(({ repository, job, certain }) =>
    certain
      .filter(({ isTrue }) => !isTrue)
      .map(({ line }) => `- ${repository} ${job}: ${line.operation} ${line.repo}, ${placeOf(line)}`),
  );
  const swapped = compared.flatMap(({ repository, job, certain }) =>
    certain
      .filter(({ isTrue, isOperationRight }) => isTrue && !isOperationRight)
      .map(({ line }) => `- ${repository} ${job}: ${line.operation} ${line.repo}, ${placeOf(line)}`),
  );
  const missed = compared.flatMap(({ repository, job, uses }) =>
    uses
      .filter(({ use, as }) => use.sure !== false && (as === null || as === 'elsewhere'))
      .map(({ use, as }) => ({
        use,
        text: `- ${repository} ${job}: ${use.operation} ${use.repo}, ${use.where}${as === null ? '' : ', only elsewhere'}`,
      })),
  );
  const kinds = [...new Set(missed.map(({ use }) => `${use.kind}, by ${use.reach}`))];
  const slow = compared.filter(({ leftOut }) => leftOut.because !== null);
  return [
    ...lines,
    '',
    `Certain, and not among the labels: ${wrong.length}`,
    ...wrong,
    `Certain, with another operation than labelled: ${swapped.length}`,
    ...swapped,
    `Used, and not found: ${missed.length}`,
    ...missed.map(({ text }) => text),
    'By kind:',
    ...kinds.map(
      (kind) => `- ${kind}: ${missed.filter(({ use }) => `${use.kind}, by ${use.reach}` === kind).length}`,
    ),
    `Something was left out in ${slow.length} of ${compared.length} plays: ${slow.map(({ repository, leftOut }) => `${repository} ${leftOut.files} files (${leftOut.because})`).join(', ') || 'none'}`,
  ].join('\n');
}

/** @param {FoundLine} line */
function placeOf({ places: [first] }) {
  return first === undefined ? '' : `${first.file}:${first.line} (${first.shownBy}, ${first.reach})`;
}

/** @param {string} name @param {readonly Compared[]} compared */
function rowOf(name, compared) {
  const certain = compared.flatMap((one) => one.certain);
  // What a person cannot tell is neither found nor missed.
  const uses = compared.flatMap((one) => one.uses).filter(({ use }) => use.sure !== false);
  const found = uses.filter(({ as }) => as === 'certain' || as === 'likely');
  const cells = [
    name,
    String(compared.length),
    share(certain.filter(({ isTrue }) => isTrue).length, certain.length),
    share(found.length, uses.length),
    String(found.filter(({ as }) => as === 'certain').length),
    String(
      compared.reduce(
        (sum, { likely, uses: labelled }) =>
          sum +
          likely.filter(({ repo }) => !labelled.some(({ use }) => bare(use.repo) === bare(repo))).length,
        0,
      ),
    ),
    String(compared.reduce((sum, { elsewhere }) => sum + elsewhere, 0)),
  ];
  return `| ${cells.join(' | ')} |`;
}
