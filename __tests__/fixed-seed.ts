import fc from 'fast-check';
import { runs, SEED } from './breadth.js';

// For every test file, before it is loaded.
fc.configureGlobal({ seed: SEED, numRuns: runs(100) });
