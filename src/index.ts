import { run } from './action.js';
import { failUnexpectedly } from './unexpected.js';

run(process.env).catch(failUnexpectedly);
