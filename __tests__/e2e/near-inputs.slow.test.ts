import { test } from '@jest/globals';
import { expectTold, OTHER_KEYS } from './near-inputs.js';

test.each(OTHER_KEYS)(
  'an input %s, which the action does not have, is a warning without the workflow, and an error with it; the check goes on',
  expectTold,
);
