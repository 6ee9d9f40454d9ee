// The inner loop: types, lint, and the tests that start no process and open no socket.
import { allPass, LINT, TYPES } from './side-by-side.mjs';
import { isPure, isSlow, testFiles } from './test-files.mjs';

const paths = testFiles().filter((path) => !isSlow(path) && isPure(path));
const tests = {
  name: `${paths.length} test files`,
  command: ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--runTestsByPath', ...paths],
  // What is drawn at random is drawn a fifth as often as in `npm test`.
  env: { TEST_TIMES: '0.1' },
};

process.exitCode = (await allPass([TYPES, LINT, tests])) ? 0 : 1;
