/** Netrc files such as people have: none of them may be refused, whatever else changes. */

const hub = 'machine huggingface.co login octo password stale';
const git = 'machine github.com login octo password kept';
const gitLines = 'machine github.com\n  login octo\n  password kept\n';
const hubLines = 'machine huggingface.co\n  login octo\n  password stale\n';

/** @type {Readonly<Record<string, string>>} */
export const EVERYDAY = Object.freeze({
  'the only entry': `${hub}\n`,
  'the only entry, without a final newline': hub,
  'the only entry, over three lines': hubLines,
  'indented by tabs': 'machine huggingface.co\n\tlogin octo\n\tpassword stale\n',
  'without indentation': 'machine huggingface.co\nlogin octo\npassword stale\n',
  'before another': `${hub}\n${git}\n`,
  'behind another': `${git}\n${hub}\n`,
  'behind another, without a final newline': `${git}\n${hub}`,
  'between two others': `${git}\n${hub}\nmachine gitlab.com login octo password kept\n`,
  'between two others, over three lines': `${gitLines}${hubLines}${gitLines.replace('hub', 'lab')}`,
  'with empty lines between': `${gitLines}\n${hubLines}\n${gitLines.replace('hub', 'lab')}`,
  'first, with empty lines between': `${hubLines}\n${gitLines}`,
  'last, with empty lines between': `${gitLines}\n${hubLines}`,
  'with comments above each': `# git\n${gitLines}\n# hub\n${hubLines}\n# other\n${gitLines.replace('hub', 'lab')}`,
  'first, with comments above each': `# hub\n${hubLines}\n# git\n${gitLines}`,
  'a comment of several words at the top': `# my own netrc file\n${hubLines}\n${gitLines}`,
  'a comment behind an entry': `${hub} # old token\n${git}\n`,
  'a comment at the end': `${git}\n${hub}\n# the end\n`,
  twice: `${hub}\n${git}\n${hub.replace('stale', 'older')}\n`,
  'both names of the Hub': `${hub}\nmachine hf.co login octo password stale\n${git}\n`,
  'the name in capitals': `machine HuggingFace.co login octo password stale\n${git}\n`,
  'all on one line': `${git} ${hub} machine gitlab.com login octo password kept\n`,
  'the last on one line': `${git} ${hub}\n`,
  'with an account': `machine huggingface.co login octo account main password stale\n${git}\n`,
  'the password first': `machine huggingface.co password stale login octo\n${git}\n`,
  'a default at the end': `${hub}\n${git}\ndefault login anonymous password me@a.example\n`,
  CRLF: `${git}\r\n${hub}\r\nmachine gitlab.com login octo password kept\r\n`,
  'CRLF over three lines': `${gitLines}${hubLines}`.replaceAll('\n', '\r\n'),
  'CRLF without a final newline': `${git}\r\n${hub}`,
  'CRLF with empty lines between': `${gitLines}\n${hubLines}\n${gitLines.replace('hub', 'lab')}`.replaceAll(
    '\n',
    '\r\n',
  ),
  'a password with special characters': `${hub}\nmachine a.example login octo password p#q$&*!"'x\n`,
  'a password in quotes': `${hub}\nmachine a.example login octo password "kept"\n`,
  'bytes beyond ASCII': `${hub}\nmachine a.example login oct\u00c3\u00b8 password kept\n`,
  'a macro at the end of another host': `${hub}\nmachine ftp.example login octo password kept\nmacdef init\ncd pub\nprompt\n\n`,
  'blanks at the ends of lines': `${git} \n${hub} \n`,
  'many blanks between words': `machine   huggingface.co   login octo   password stale\n${git}\n`,
  'a host with a port': `${hub}\nmachine a.example:8080 login octo password kept\n`,
});
