// Plays the tests that `npm test` leaves out, and those that draw at random or leave something out there: with other
// cases, more of them, and whole.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { isSlow, isWide, testFiles } from './test-files.mjs';

const USAGE = `usage: npm run test:slow -- [options] [path …]

  path            only test files whose path holds it
  --seed N        what the drawing begins with (default: another in every run, which is printed)
  --times N       draw so many times the cases of which npm test draws half (default: 10)
  --silent        without what tests write
  --help`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    times: { type: 'string', default: '10' },
    silent: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const { seed, times } = values;

function play() {
  const paths = testFiles()
    .filter((path) => isSlow(path) || isWide(path))
    .filter((path) => positionals.length === 0 || positionals.some((part) => path.includes(part)));
  const again = ['npm run test:slow --', `--seed ${seed}`, `--times ${times}`, ...positionals].join(' ');
  console.log(`${paths.length} test files, ${times} times the cases, seed ${seed}`);
  const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--runTestsByPath', ...paths];
  // Unlike those of npm test these hardly wait: more of them than there are processors slow each other down.
  jest.push('--maxWorkers', '100%');
  if (values.silent) jest.push('--silent');
  const { status } = spawnSync(process.execPath, jest, {
    stdio: 'inherit',
    env: { ...process.env, TEST_SEED: seed, TEST_TIMES: times },
  });
  console.log(status === 0 ? `All passed with seed ${seed}.` : `The same once more: ${again}`);
  return status ?? 1;
}

const isNumber = [seed, times].every((value) => /^[1-9]\d{0,9}$/.test(value));
if (values.help) console.log(USAGE);
else if (!isNumber) {
  console.error(`--seed and --times are whole numbers from 1 on\n\n${USAGE}`);
  process.exitCode = 1;
} else process.exitCode = play();
