import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { AUTHENTICATION_LOGS, OTHER_LOGS } from '../explain/logs.js';

const folder = mkdtempSync(join(tmpdir(), 'hf-auth-check-explain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schema/explain.schema.json', 'utf8')),
);

function explain(args: string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/index.js', 'explain', ...args], {
    input,
    env: { PATH: process.env.PATH ?? '' },
  });
  return { status, output: String(stdout), errors: String(stderr) };
}

const GATED = AUTHENTICATION_LOGS.find(({ cause }) => cause === 'gated-not-accepted')?.log ?? '';

describe('the command explain', () => {
  test('a log from the standard input is explained', () => {
    const { status, output } = explain([], GATED);
    expect(status).toBe(0);
    expect(output).toContain('certain: Gated repo, conditions not accepted (gated-not-accepted)');
    expect(output).toContain('Check now: npx hf-auth-check acme/model\n');
  });

  test('a log from a file is explained without colours', () => {
    const file = join(folder, 'job.log');
    writeFileSync(file, GATED);
    const { status, output } = explain([file]);
    expect(status).toBe(0);
    expect(output).toContain('(gated-not-accepted)');
    expect(output).not.toContain('\u001b');
  });

  test('what is no question of authentication is called so', () => {
    const { status, output } = explain(['-'], 'OSError: [Errno 28] No space left on device');
    expect(status).toBe(0);
    expect(output).toContain('Not an authentication problem: the disk is full');
  });

  test('a log without any sign is called so', () => {
    expect(explain([], 'Hello').output).toContain('No sign of an authentication problem');
  });

  test('a token in the log is reported and not repeated', () => {
    const token = `hf_${'aB3dE5gH7j'.repeat(4).slice(0, 34)}`;
    const { output } = explain([], `${GATED}\nHF_TOKEN=${token}`);
    expect(output).toMatch(/^warning: This log contains a Hub token on line \d+$/m);
    expect(output).not.toContain(token.slice(3, 11));
  });

  test('bytes that are no text are read as any other log', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0x80, 0xc0, 10]), Buffer.from(GATED)]);
    expect(explain([], bytes).output).toContain('(gated-not-accepted)');
  });

  test('the end of a log of many megabytes is read, with the numbers of its lines', () => {
    const many = 400_000;
    const { output } = explain(
      ['--json'],
      `${'working on it, and saying so at length\n'.repeat(many)}User Access Token "ci" is expired\n`,
    );
    expect(JSON.parse(output).candidates[0]).toMatchObject({
      cause: 'token-expired',
      signs: [{ line: many + 1 }],
    });
  });

  test.each([...AUTHENTICATION_LOGS, ...OTHER_LOGS])(
    'the JSON for $name is as its schema describes it',
    ({ log }) => {
      const { status, output } = explain(['--json'], log);
      expect(status).toBe(0);
      isValid(JSON.parse(output));
      expect(isValid.errors ?? []).toEqual([]);
    },
  );

  test.each([
    ['a file that is not there', ['no-such-file.log'], 'The log cannot be read (ENOENT).'],
    ['a folder', ['.'], 'The log cannot be read (EISDIR).'],
    ['two files', ['a.log', 'b.log'], 'explain reads one log at a time.'],
    ['an option that it does not have', ['--token=x'], 'explain has no options but --json and --help'],
  ])('%s is wrong usage', (_, args, sentence) => {
    const { status, output, errors } = explain(args);
    expect(status).toBe(2);
    expect(output).toBe('');
    expect(errors).toContain(sentence);
  });

  test('the help fits on a screen', () => {
    const help = execFileSync(process.execPath, ['dist/cli/index.js', 'explain', '-h']).toString();
    expect(help.split('\n').length).toBeLessThan(24);
  });
});
