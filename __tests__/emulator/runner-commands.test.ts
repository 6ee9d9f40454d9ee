import { describe, expect, test } from '@jest/globals';
import { parseCommand } from '../../tools/emulator/runner/command.mjs';
import { LineSplitter } from '../../tools/emulator/runner/lines.mjs';
import { LogReader } from '../../tools/emulator/runner/log-reader.mjs';
import { Masker } from '../../tools/emulator/runner/masker.mjs';

/** Lets a reader see some lines, as if a step had printed them. */
function read(lines: string[], debug = false) {
  const reader = new LogReader({ masker: new Masker(), workspace: '/workspace', debug });
  for (const line of lines) reader.accept(line);
  return reader;
}

describe('a workflow command', () => {
  const any = () => true;

  test('a workflow command is read at the start of a line, after blanks, and unescaped', () => {
    expect(parseCommand('  \t::error title=a%2Cb%3A c,line=3::one%0Atwo 100%25 %3A', any)).toEqual({
      command: 'error',
      properties: { title: 'a,b: c', line: '3' },
      data: 'one\ntwo 100% %3A',
    });
  });

  test('a workflow command is read in the old syntax anywhere in a line', () => {
    expect(parseCommand('text ##[Warning file=a;line=2]b%5D%3B', any)).toEqual({
      command: 'warning',
      properties: { file: 'a', line: '2' },
      data: 'b];',
    });
  });

  test('a workflow command keeps property names whatever their letter case, and drops those without a value', () => {
    expect(parseCommand('::error FILE=a,endline=4,title=,=x::m', any)?.properties).toEqual({
      file: 'a',
      endLine: '4',
    });
  });

  test.each(['plain', 'x ::error::m', '::error', '##[error', ': :error::m'])(
    'a workflow command is not seen in the line %p',
    (line) => {
      expect(parseCommand(line, any)).toBeUndefined();
    },
  );

  test('a workflow command with a name the runner does not know is plain output', () => {
    const { log, commands } = read(['::nonsense::x', '##[section]y']);
    expect(log).toEqual(['::nonsense::x', '##[section]y']);
    expect(commands).toEqual([]);
  });
});

describe('the log', () => {
  test('the log shows commands as people read them', () => {
    const lines = ['::group::Repos', 'a', '::endgroup::', '::error::bad', '::warning::odd', '::notice::fyi'];
    expect(read([...lines, '::debug::hidden']).log).toEqual([
      '▸ Repos',
      'a',
      'Error: bad',
      'Warning: odd',
      'Notice: fyi',
    ]);
  });

  test('the log shows debug lines and echoes commands only in a debugging run', () => {
    expect(read(['::debug::seen', '::set-output name=a::b'], true).log).toEqual([
      'Debug: seen',
      '::set-output name=a::b',
    ]);
  });

  test('the log masks from the registration on, not before', () => {
    expect(read(['a pa55word', '::add-mask::pa55word', 'a pa55word']).log).toEqual(['a pa55word', 'a ***']);
  });

  test('the log does not let a carriage return hide a command', () => {
    const splitter = new LineSplitter();
    const lines = ['harmless\r::er', 'ror::sneaked in\r', '\nlast'].flatMap((text) =>
      splitter.push(Buffer.from(text)),
    );
    expect([...lines, ...splitter.end()]).toEqual(['harmless', '::error::sneaked in', 'last']);
  });

  test('the log puts a character together that two chunks share', () => {
    const splitter = new LineSplitter();
    const bytes = Buffer.from('é\n');
    expect([...splitter.push(bytes.subarray(0, 1)), ...splitter.push(bytes.subarray(1))]).toEqual(['é']);
  });
});

describe('between stop-commands and its token', () => {
  const fence = 'f3nce-token';
  const reader = read([
    `::stop-commands::${fence}`,
    '::error::inert',
    '##[add-mask]inert',
    `::${fence}::`,
    '::error::real',
  ]);

  test('between stop-commands and its token commands are plain text', () => {
    expect(reader.annotations.map(({ message }) => message)).toEqual(['real']);
    expect(reader.masks).toEqual([]);
    expect(reader.log).toEqual([
      '::stop-commands::***',
      '::error::inert',
      '##[add-mask]inert',
      '::***::',
      'Error: real',
    ]);
  });

  test('a token that is a command itself is refused, and fails the step', () => {
    expect(read(['::stop-commands::error']).failed).toBe(true);
  });
});

describe('an annotation', () => {
  const first = (line: string) => read([line]).annotations[0];

  test('an annotation has a title, and a place relative to the workspace', () => {
    expect(first('::warning title=T,file=/workspace/a/b.yml,line=2,endLine=4::m')).toEqual({
      level: 'warning',
      title: 'T',
      message: 'm',
      file: 'a/b.yml',
      line: 2,
      endLine: 4,
      col: undefined,
      endColumn: undefined,
    });
  });

  test('an annotation loses a place that contradicts itself', () => {
    expect(first('::error line=4,endLine=2::m')).toMatchObject({ line: undefined, endLine: undefined });
    expect(first('::error line=1,endLine=2,col=3::m')).toMatchObject({ line: 1, endLine: 2, col: undefined });
    expect(first('::error col=3::m')).toMatchObject({ col: undefined });
  });

  test('an annotation is masked first and cut then', () => {
    const [annotation] = read(['::add-mask::s3cret', `::error::${'x'.repeat(4_095)}s3cret`]).annotations;
    expect(annotation?.message).toBe(`${'x'.repeat(4_095)}*`);
  });

  test('an annotation is shown ten times a level at most, while the log has all', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `::error::${index}`);
    const { annotations, log } = read([...lines, '::warning::w']);
    expect(annotations.map(({ level }) => level)).toEqual([...Array(10).fill('error'), 'warning']);
    expect(log).toHaveLength(13);
  });

  test('an annotation with a blank message is not shown', () => {
    expect(read(['::error:: ']).annotations).toEqual([]);
  });
});

describe('other commands', () => {
  test('set-output and save-state of old still work', () => {
    const { outputs, state } = read(['::set-output name=a::1', '::save-state name=b::2']);
    expect([outputs, state]).toEqual([{ a: '1' }, { b: '2' }]);
  });

  test.each(['::set-env name=A::b', '::add-path::/x', '::set-output::x', '::echo::maybe'])(
    'the command %p fails the step',
    (line) => {
      const { failed, annotations } = read([line]);
      expect(failed).toBe(true);
      expect(annotations.map(({ level }) => level)).toEqual(['error', 'error']);
    },
  );
});
