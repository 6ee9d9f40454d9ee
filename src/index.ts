import { run } from './action.js';
import { endSoon } from './ending.js';
import { failUnexpectedly } from './unexpected.js';

// What is thrown where nobody waits for it, from the depths of a library, is a fault like any other.
process.on('uncaughtException', (thrown) => {
  failUnexpectedly(thrown);
  endSoon();
});

run(process.env).catch(failUnexpectedly).finally(endSoon);
