import { restore } from './act/restore-all.js';
import { failUnexpectedly } from './unexpected.js';

restore(process.env).catch(failUnexpectedly);
