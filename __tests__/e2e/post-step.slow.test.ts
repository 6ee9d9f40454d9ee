import { describe, test } from '@jest/globals';
import { expectFreshFolder, expectRestPutBack, replacements, UNSOUND } from './post-step.js';

test.each(replacements.slice(1))(
  'the post step puts all else back with %s in place of a backup',
  async (_, replace) => expectRestPutBack(replace),
);

describe('where nothing can be kept in RUNNER_TEMP', () => {
  test.each(UNSOUND.slice(1))(
    'where nothing can be kept in RUNNER_TEMP since %s, a fresh private folder serves',
    expectFreshFolder,
  );
});
