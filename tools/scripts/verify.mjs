// What can be said of the sources without running them.
import { allPass, LINT, TYPES } from './side-by-side.mjs';

const DEAD_CODE = { name: 'dead code', command: ['node_modules/knip/bin/knip.js'] };

process.exitCode = (await allPass([TYPES, LINT, DEAD_CODE])) ? 0 : 1;
