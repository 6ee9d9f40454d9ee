/**
 * Netrc files for property tests: mostly such as people have, mixed with everything over which readers fall out
 * (runner notes §3). As latin1 text, one character per byte.
 */
import fc from 'fast-check';

/** The hosts whose entries are to go, as clients name them. */
export const HUB_HOSTS = Object.freeze(['huggingface.co', 'hf.co']);

/** Hosts that generated files speak of and that must keep what they have. */
export const OTHER_HOSTS = Object.freeze(['a.example', 'b.example', 'c.example']);

/** Hosts of long rows of entries, which must keep what they have too. */
export const ROW_HOSTS = Object.freeze(Array.from({ length: 40 }, (_, index) => `r${index}.example`));

/** Named by no file, so that only `default` answers for it. */
export const UNKNOWN_HOST = 'unknown.example';

const hubName = fc.constantFrom('huggingface.co', 'huggingface.co', 'HuggingFace.co', 'hf.co', '"hf.co"');
const otherName = fc.constantFrom(
  ...OTHER_HOSTS,
  'a.example',
  'B.example',
  'huggingface.co:443',
  'hf.co.example',
);
const oddName = fc.constantFrom(
  'machine',
  'default',
  'login',
  '"a.example"',
  '#a',
  '\u00c3\u00a9.example',
  '.hf.co',
);
const name = weighted([10, hubName], [12, otherName], [1, oddName]);

const plainValue = fc.constantFrom(
  'u',
  'octo',
  'p',
  's3cret',
  'p#q',
  "it's",
  '$&',
  '\u00c3\u00a9',
  'x"y"',
  'a@b.example',
);
const oddValue = fc.constantFrom(
  '#p',
  '#',
  '"a b"',
  '"a # b"',
  '"a machine b.example"',
  '"a machine hf.co password b"',
  '"a\\"b"',
  '"n\\n"',
  '""',
  '"p"',
  'a\\b',
  'a\\ b',
  '\\"p',
  'machine',
  'default',
  'login',
  'password',
  'macdef',
  'account',
  '"machine"',
  'Machine',
  'p\u00ff',
  '\u00fe',
  'p\u00a0q',
  'p\u00c2\u00a0q',
  'x'.repeat(130),
);
const brokenValue = fc.constantFrom(
  '"open',
  '"a\nb"',
  'p\\',
  '"p"x',
  'p\0q',
  'p\fq',
  'p\vmachine b.example',
  'x'.repeat(4100),
  'p\u007fq',
);

const loginKey = fc.constantFrom('login', 'login', 'login', 'login', 'user');
const oddKey = fc.constantFrom(
  'Login',
  'PASSWORD',
  '"login"',
  'passwd',
  'port',
  'log\\in',
  'protocol',
  'force',
);

const comment = fc.constantFrom(
  '# note',
  '# two words',
  '#',
  '#x',
  '#x y',
  '# machine huggingface.co login c password c',
  '# old login bob',
  '# our machine',
  '# "open',
  '# default',
);

const macro = fc.constantFrom(
  'macdef init\nput x\n\n',
  'macdef init\nput x\n',
  'macdef init\n\n',
  'macdef m\nput x\n  \nget y\n\n',
  'macdef m\nmachine huggingface.co login m password m\n\n',
  'macdef m\nmachine a.example login m password m\n\n',
  'macdef m \nput x \n\n',
  'macdef\nm\nput\n\n',
  'macdef m\r\nput x\r\n\r\n',
  'macdef m\r\nmachine b.example login m password m\r\n\r\n',
  'macdef m\n# x\ndefault login x\n\n',
);

/** @typedef {'tidy' | 'odd' | 'wild'} Style How much of a file is out of the ordinary. */

/**
 * @template T
 * @param {...[number, fc.Arbitrary<T>]} choices
 */
function weighted(...choices) {
  return fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

/** @param {Style} style */
function valueFor(style) {
  if (style === 'tidy') return plainValue;
  return style === 'odd'
    ? weighted([14, plainValue], [3, oddValue])
    : weighted([8, plainValue], [5, oddValue], [1, brokenValue]);
}

/** @param {Style} style */
function keysFor(style) {
  const value = valueFor(style);
  /** @param {fc.Arbitrary<string>} key */
  const pair = (key) => fc.tuple(key, value);
  const [login, password] = [pair(loginKey), pair(fc.constant('password'))];
  /** @type {fc.Arbitrary<[string, string][]>} */
  const both = weighted([5, fc.tuple(login, password)], [1, fc.tuple(password, login)]);
  /** @type {fc.Arbitrary<[string, string][]>} */
  const account = fc.tuple(login, pair(fc.constant('account')), password);
  if (style === 'tidy') return weighted([8, both], [1, account], [1, fc.tuple(password)]);
  const some = fc.array(weighted([3, login], [3, password], [1, pair(oddKey)]), { maxLength: 4 });
  return weighted([8, both], [1, account], [3, some]);
}

/**
 * @param {Style} style
 * @param {string} end the file's line end
 */
function entryFor(style, end) {
  const joints = [' ', ' ', end, `${end}  `, `${end}\t`];
  const oddJoints = [
    '\t',
    '  ',
    `${end}# note${end}`,
    ` # note${end}`,
    `${end}${end}`,
    ` ${end}`,
    '\r',
    `${end}#x${end}`,
  ];
  const joint = style === 'tidy' ? fc.constantFrom(...joints) : fc.constantFrom(...joints, ...oddJoints);
  const opener =
    style === 'wild'
      ? fc.constantFrom('machine', 'machine', 'machine', 'MACHINE', '"machine"')
      : fc.constant('machine');
  const space = style === 'tidy' ? fc.constant(' ') : fc.constantFrom(' ', ' ', ' ', '\t', '  ', end);
  return fc
    .tuple(
      opener,
      style === 'tidy' ? weighted([2, hubName], [3, otherName]) : name,
      keysFor(style),
      joint,
      space,
    )
    .map(([word, host, keys, between, gap]) =>
      [`${word}${gap}${host}`, ...keys.map(([key, said]) => `${key}${gap}${said}`)].join(between),
    );
}

/**
 * @param {Style} style
 * @param {string} end
 */
function fileFor(style, end) {
  const entry = entryFor(style, end);
  const byDefault = fc.constantFrom('default login anonymous password x', 'default login d', 'default');
  /** @type {fc.Arbitrary<string>} */
  const part =
    style === 'tidy'
      ? weighted([12, entry], [1, fc.constantFrom('# note', '', '# our hub')])
      : weighted(
          [10, entry],
          [3, comment],
          [1, byDefault],
          [1, macro],
          [
            1,
            fc.constantFrom(
              '',
              'junk',
              'login x',
              '\fmachine a.example login f',
              'machine\u00c2\u00a0c.example',
            ),
          ],
        );
  const close =
    style === 'tidy'
      ? fc.constant(end)
      : fc.constantFrom(end, end, end, ' ', `${end}${end}`, ` # c${end}`, ` # c d${end}`);
  const indent = style === 'tidy' ? fc.constant('') : fc.constantFrom('', '', '', '  ', '\t');
  const head =
    style === 'wild'
      ? fc.constantFrom('', '', '', '\u00ef\u00bb\u00bf', `\u00ef\u00bb\u00bf${end}`)
      : fc.constant('');
  const tail = fc.constantFrom('', '', end, `default login z password z${end}`);
  return fc
    .tuple(head, fc.array(fc.tuple(indent, part, close), { minLength: 1, maxLength: 6 }), tail, fc.boolean())
    .map(([mark, parts, last, open]) => {
      const text = mark + parts.map((one) => one.join('')).join('') + last;
      return open ? text.replace(/[ \t\r\n]+$/, '') : text;
    });
}

/**
 * Entries of one form, one after another, as jobs add them to a file that nobody cleans.
 *
 * @param {string} end
 */
function rowFor(end) {
  const host = weighted(
    [30, fc.constantFrom(...ROW_HOSTS)],
    [4, fc.constantFrom(...OTHER_HOSTS, ...ROW_HOSTS.slice(0, 3), 'R1.example', 'R2.example')],
    [1, fc.constantFrom(...HUB_HOSTS, 'HF.co', 'default')],
  );
  const value = weighted(
    [30, fc.constantFrom('u', 'p', 'octo', 's3cret', "it's", '$&', 'a@b.example')],
    [2, fc.constantFrom('user', 'port', 'login', 'password', 'hf.co', 'r1.example')],
    [1, fc.constantFrom('machine', 'Default', 'p#q', '#p', '\u00e9', 'x'.repeat(130))],
  );
  const entries = fc.array(fc.tuple(host, value, value), { minLength: 7, maxLength: 16 });
  const joint = fc.constantFrom(' ', ' ', '\t', end, `${end}  `);
  const close = fc.constantFrom(end, end, end, `${end}${end}`, ` ${end}`);
  return fc
    .tuple(entries, joint, close)
    .map(([list, between, last]) =>
      list
        .map(([name, login, password]) =>
          [`machine ${name}`, `login ${login}`, `password ${password}${last}`].join(between),
        )
        .join(''),
    );
}

/**
 * Files with such rows between anything else, but without what may run over lines: there no row is passed over.
 *
 * @param {Style} style
 * @param {string} end
 */
function longFileFor(style, end) {
  const other = weighted(
    [2, fileFor(style, end)],
    [1, fc.constantFrom('', 'default login d password x', end)],
  );
  return fc.array(weighted([1, other], [1, rowFor(end)]), { minLength: 2, maxLength: 5 }).map((parts) =>
    parts
      .join('')
      .replace(/["\\\0]/g, 'q')
      .replace(/macdef/gi, 'port'),
  );
}

/** @type {fc.Arbitrary<string>} */
export const longNetrcText = weighted(
  [2, longFileFor('tidy', '\n')],
  [4, longFileFor('odd', '\n')],
  [1, longFileFor('odd', '\r\n')],
  [2, longFileFor('wild', '\n')],
  [1, longFileFor('wild', '\r\n')],
);

/** @type {fc.Arbitrary<string>} */
export const netrcText = weighted(
  [2, longNetrcText],
  [3, fileFor('tidy', '\n')],
  [1, fileFor('tidy', '\r\n')],
  [5, fileFor('odd', '\n')],
  [2, fileFor('odd', '\r\n')],
  [3, fileFor('wild', '\n')],
  [1, fileFor('wild', '\r\n')],
  [1, fileFor('wild', '\r')],
);
